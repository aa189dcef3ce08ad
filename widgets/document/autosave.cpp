// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/autosave.h"

#include "design/workspace_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

namespace costrata {
namespace {

constexpr int writeEvery = 3000;  // milliseconds: what a crash may cost
const QString ending = QStringLiteral(".work");
constexpr qint64 maxHeader = 64 * 1024;

}  // namespace

/// Written by the thread pool, removed by the window: one at a time.
struct Autosave::File {
    explicit File(const QString& base) : path(base + ending), lock(base + QStringLiteral(".lock")) { lock.setStaleLockTime(0); }

    const QString path;
    QLockFile lock;
    QMutex mutex;
    quint64 wanted = 0;   ///< the newest state that was asked for; what is older is not written

    void remove()
    {
        const QMutexLocker guard(&mutex);
        ++wanted;
        QFile::remove(path);
    }
};

Autosave::Autosave(Document& document, const QString& folder, QObject* parent) : QObject(parent), m_document(document), m_folder(folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);  // somebody's plans
    m_file = std::make_shared<File>(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_file->lock.tryLock(0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(writeEvery);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &Document::designChanged, this, &Autosave::changed);
    connect(&document, &Document::structureChanged, this, &Autosave::changed);
    connect(&document, &Document::pathChanged, this, &Autosave::changed);
    connect(&document.undoStack(), &QUndoStack::cleanChanged, this, &Autosave::changed);
    findLost();
}

Autosave::~Autosave() { m_file->remove(); }

QString Autosave::standardFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/unsaved"); }

void Autosave::findLost()
{
    m_lost.reset();
    m_lostFile.reset();
    const QDir folder(m_folder);
    // Locks last: the only trace of a program that ended with nothing unsaved. Taking one and letting go removes it.
    const auto all = folder.entryInfoList({u'*' + ending}, QDir::Files, QDir::Time) + folder.entryInfoList({QStringLiteral("*.lock")}, QDir::Files);
    for (const QFileInfo& info : all) {
        auto file = std::make_shared<File>(folder.filePath(info.completeBaseName()));
        if (file->path == m_file->path || !file->lock.tryLock(0))
            continue;
        QFile text(file->path);
        if (!text.open(QIODevice::ReadOnly) || text.size() > workspaceMaxBytes + maxHeader)
            continue;
        auto work = parseLostWork(text.readAll(), file->path.toStdString());
        if (!work) {
            qWarning("%s", work.error().text().c_str());
            continue;
        }
        m_lost = std::move(*work);
        m_lostFile = std::move(file);
        break;
    }
    emit lostChanged();
}

void Autosave::adopt()
{
    if (!m_lost)
        return;
    const LostWork work = *m_lost;
    m_document.restore(work.workspace, work.path);
    m_file->remove();
    m_file = m_lostFile;  // which goes on being written
    m_editsBefore = work.edits;
    findLost();
}

void Autosave::discard()
{
    if (m_lostFile)
        m_lostFile->remove();
    findLost();
}

int Autosave::edits() const
{
    const QUndoStack& undo = m_document.undoStack();
    const int clean = undo.cleanIndex();
    return clean < 0 ? m_editsBefore + undo.index() : std::abs(undo.index() - clean);
}

void Autosave::changed()
{
    if (m_document.undoStack().isClean()) {
        m_timer.stop();
        m_editsBefore = 0;
        m_file->remove();
    } else if (!m_timer.isActive()) {  // not put off by further edits
        m_timer.start();
    }
}

void Autosave::write()
{
    LostWork work{QDateTime::currentDateTime(), m_document.path(), m_document.displayName(), edits(), m_document.workspace()};
    quint64 turn = 0;
    {
        const QMutexLocker guard(&m_file->mutex);
        turn = ++m_file->wanted;
    }
    QThreadPool::globalInstance()->start([work = std::move(work), file = m_file, turn, self = QPointer(this)] {
        const QByteArray text = writeLostWork(work);
        const QMutexLocker guard(&file->mutex);
        if (file->wanted != turn)
            return;
        QSaveFile out(file->path);
        const bool written = out.open(QIODevice::WriteOnly) && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && out.write(text) == text.size() && out.commit();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, written, why = out.errorString()] {
            if (self && !written && !self->m_failed)
                emit self->failed(why);
            if (self)
                self->m_failed = !written;
        }, Qt::QueuedConnection);
    });
}

QByteArray writeLostWork(const LostWork& work)
{
    const QJsonObject head{{QStringLiteral("format"), QStringLiteral("costrata-unsaved")}, {QStringLiteral("version"), 1},
                           {QStringLiteral("time"), work.time.toUTC().toString(Qt::ISODateWithMs)}, {QStringLiteral("path"), work.path},
                           {QStringLiteral("name"), work.name}, {QStringLiteral("edits"), work.edits}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + writeWorkspace(work.workspace);
}

Result<LostWork> parseLostWork(const QByteArray& file, const std::string& fileName)
{
    const auto end = file.indexOf('\n');
    const QJsonObject head = end < 0 || end > maxHeader ? QJsonObject() : QJsonDocument::fromJson(file.left(end)).object();
    if (head.value(QStringLiteral("format")).toString() != QStringLiteral("costrata-unsaved") || head.value(QStringLiteral("version")).toInt() != 1)
        return failure("is not unsaved work of this version", fileName);
    auto workspace = parseWorkspace(file.mid(end + 1), fileName);
    if (!workspace)
        return tl::make_unexpected(workspace.error());
    return LostWork{QDateTime::fromString(head.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs).toLocalTime(), head.value(QStringLiteral("path")).toString(),
                    head.value(QStringLiteral("name")).toString(), head.value(QStringLiteral("edits")).toInt(), std::move(*workspace)};
}

}  // namespace costrata
