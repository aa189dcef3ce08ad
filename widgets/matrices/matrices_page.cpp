// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrices/matrices_page.h"

#include "charts/text.h"
#include "language/declared.h"
#include "tables/cell_delegate.h"
#include "tables/table_view.h"
#include "theme/text_size.h"
#include "theme/theme.h"
#include "window/elided_label.h"
#include "window/parts.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

namespace costrata {
namespace {

constexpr int cellPadding = 7;
int columnWidth() { return scaled(176); }
int labelWidth() { return scaled(136); }
int lineHeight() { return scaled(17); }

QFont cellFont() { return windowFont(12); }
QFont headerFont() { return windowFont(11, QFont::Medium); }

class WrapDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintBackground(painter, option);
        painter->setPen(currentTheme().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant color = index.data(Qt::ForegroundRole);
        painter->setPen(color.isValid() ? color.value<QColor>() : currentTheme().text);
        painter->setFont(cellFont());
        QRect line(option.rect.left() + padding, option.rect.top() + cellPadding, option.rect.width() - 2 * padding, lineHeight());
        for (const QString& text : wrapText(index.data().toString(), cellFont(), line.width())) {
            painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            line.translate(0, lineHeight());
        }
    }
};

QLabel* makeText(const char* objectName)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromUtf8(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("notice"));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

}  // namespace

MatricesPage::MatricesPage(Document& document, QWidget* parent)
    : Page(parent), m_document(document), m_choice(makeFilterBox("matrixChoice", tr("Comparison matrix"))), m_summary(makeLabel("hint")), m_table(new TableView),
      m_details(makeText("matrixDetails")), m_notes(makeText("matrixNotes")), m_copy(new QPushButton(tr("Copy"))), m_export(new QPushButton(tr("Export\u2026")))
{
    for (const MatrixName& name : matrixNames())
        m_choice->addItem(declared(name.title), QString::fromStdString(name.id));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(QSettings().value(QStringLiteral("matrix")))));
    connect(m_choice, &QComboBox::activated, this, [this] {
        QSettings().setValue(QStringLiteral("matrix"), m_choice->currentData());
        changed();
    });
    makeTable();

    m_copy->setObjectName(QStringLiteral("matrixCopy"));
    m_copy->setToolTip(tr("The table as tab-separated text, for a spreadsheet"));
    connect(m_copy, &QPushButton::clicked, m_table, &TableView::copy);
    m_export->setObjectName(QStringLiteral("matrixExport"));
    m_export->setToolTip(tr("The table as CSV or Markdown"));
    connect(m_export, &QPushButton::clicked, this, &MatricesPage::askExport);

    m_details->setMinimumHeight(scaled(36));
    auto* notes = new QScrollArea;  // the reasons for what is not priced may be many
    notes->setFrameShape(QFrame::NoFrame);
    notes->setWidgetResizable(true);
    notes->setFocusPolicy(Qt::NoFocus);
    notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    notes->setWidget(m_notes);
    notes->setFixedHeight(scaled(76));

    auto* card = makeCard();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 14, 12, 10);
    inside->setSpacing(6);
    inside->addLayout(makeHead(makeLabel("title", tr("Side by side")), {m_choice, m_copy, m_export}));
    inside->addWidget(m_summary);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_details);
    inside->addWidget(notes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(card);

    connect(&document, &Document::structureChanged, this, &MatricesPage::changed);  // the month that is billed, and what the user pays
}

void MatricesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("matrixTable"));
    m_table->setAccessibleName(tr("Services side by side"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new WrapDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* labels = m_table->verticalHeader();
    labels->show();
    labels->setFixedWidth(labelWidth());
    labels->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    labels->setHighlightSections(false);
    QHeaderView* services = m_table->horizontalHeader();
    services->setDefaultSectionSize(columnWidth());
    services->setSectionResizeMode(QHeaderView::Fixed);
    services->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatricesPage::showCell);
}

MatricesPage::Made MatricesPage::make(const std::string& id, const PriceBook& book, Month month)
{
    Made made{makeMatrix(id, book, month).value_or(Matrix()), {}, 0};
    const auto lines = [](const QString& text, const QFont& font, int width) { return static_cast<int>(wrapText(text, font, width).size()); };
    for (const Matrix::Row& row : made.matrix.rows) {
        int most = lines(declared(row.label), cellFont(), labelWidth() - CellDelegate::padding);
        for (const Matrix::Cell& cell : row.cells)
            most = std::max(most, lines(MatrixModel::cellText(cell), cellFont(), columnWidth() - 2 * CellDelegate::padding));
        made.rowHeights.push_back(most * lineHeight() + 2 * cellPadding);
    }
    int most = 1;
    for (const std::string& column : made.matrix.columns)
        most = std::max(most, lines(declared(column), headerFont(), columnWidth() - 2 * CellDelegate::padding - 2));
    made.headerHeight = most * scaled(15) + 12;
    return made;
}

void MatricesPage::refresh()
{
    const Asked wanted{m_choice->currentData().toString().toStdString(), m_document.workspace().assumptions.start, m_document.sharedBook()};
    if (m_asked == wanted)
        return;
    m_asked = wanted;
    m_job.run([this, wanted](const NewestJob::Outdated&) -> NewestJob::Land {
        return [this, made = make(wanted.id, *wanted.book, wanted.month)] { land(made); };
    });
}

void MatricesPage::land(const Made& made)
{
    const bool same = made.matrix.id == matrix().id;
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row(), column = before.column(), across = m_table->horizontalScrollBar()->value();
    m_model.setMatrix(made.matrix);
    for (std::size_t r = 0; r < made.rowHeights.size(); ++r)
        m_table->setRowHeight(static_cast<int>(r), made.rowHeights[r]);
    m_table->horizontalHeader()->setFixedHeight(made.headerHeight);
    m_summary->setText(tr("%1 %n services as columns; what no vendor states is \u201cnot stated\u201d.", nullptr, m_model.columnCount()).arg(declared(matrix().summary)));
    QStringList notes;
    for (const std::string& note : matrix().notes)
        notes << declared(note);
    m_notes->setText(notes.isEmpty() ? tr("Nothing is priced in this matrix.") : notes.join(u'\n'));
    m_table->setCurrentIndex(m_model.index(same ? row : 0, same ? column : 0));
    m_table->horizontalScrollBar()->setValue(same ? across : 0);
    showCell();
}

void MatricesPage::showCell() { m_details->setText(m_model.sentence(m_table->currentIndex())); }

void MatricesPage::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the matrix"), {}, tr("CSV tables (*.csv);;Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QString::fromStdString(matrix().id) + QStringLiteral(".csv"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(QStringLiteral("*.md")) ? QStringLiteral("md") : QStringLiteral("csv")); });
    connect(dialog, &QFileDialog::fileSelected, this, &MatricesPage::exportTo);
    dialog->open();
}

bool MatricesPage::exportTo(const QString& path)
{
    const bool markdown = path.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive) || path.endsWith(QStringLiteral(".markdown"), Qt::CaseInsensitive);
    const std::string text = markdown ? matrixMarkdown(matrix()) : matrixCsv(matrix());
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.data(), size) == size && file.commit();
    m_details->setText(written ? tr("Written to %1").arg(path) : tr("The matrix could not be written to %1: %2").arg(path, file.errorString()));
    return written;
}

}  // namespace costrata
