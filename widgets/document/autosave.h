// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps unsaved work in a file beside the user's own, so that a crash or a power cut costs seconds, not the work.
#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QDateTime>
#include <QLockFile>
#include <QTimer>

#include <memory>
#include <optional>

namespace costrata {

/// What a program that ended without saving has left.
struct LostWork {
    QDateTime time;       ///< of the last edit that was kept
    QString path, name;   ///< the path is empty when it was never saved
    int edits = 0;        ///< since it was last saved
    Workspace workspace;
};

/// One file for each running program, in one folder for all: NAME.work, and NAME.lock, which is locked while the program
/// runs. A file whose lock is free was left by a program that has ended; whoever takes the lock may offer it.
class Autosave final : public QObject {
    Q_OBJECT
public:
    /// The folder is made when it is not there. The document must outlive this object.
    Autosave(Document& document, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;  ///< removes the file: the work was saved, or its owner let it go

    static QString standardFolder();  ///< in the platform's folder for the data of this program

    /// The newest work that was lost and that no other program offers; none when there is none. It stays this program's to
    /// offer until it is adopted or discarded. A file that cannot be read is left alone.
    const std::optional<LostWork>& lost() const { return m_lost; }
    /// Makes the lost work the document's, unsaved and with its path; at no moment is it only in memory.
    void adopt();
    void discard();  ///< deletes what is lost, and looks for more

signals:
    void lostChanged();
    void failed(const QString& why);  ///< the work cannot be kept; said once until it can again

private:
    struct File;
    void findLost();
    void changed();
    void write();
    int edits() const;

    Document& m_document;
    QString m_folder;
    std::shared_ptr<File> m_file, m_lostFile;
    std::optional<LostWork> m_lost;
    QTimer m_timer;
    int m_editsBefore = 0;  ///< of the work that was adopted
    bool m_failed = false;
};

/// The file: one line about the work, then the workspace as it would be saved. Pure, for tests.
QByteArray writeLostWork(const LostWork& work);
Result<LostWork> parseLostWork(const QByteArray& file, const std::string& fileName);

}  // namespace costrata
