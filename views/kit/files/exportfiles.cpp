// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/files/exportfiles.h"

#include "domain/files/filename.h"
#include "kit/base/ask.h"
#include "kit/base/desk.h"
#include "kit/base/notices.h"
#include "kit/files/filerun.h"
#include "kit/files/writecontent.h"
#include "store/files/attachments.h"
#include "store/queries/recordqueries.h"
#include "store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct FileExport
{
    Q_DECLARE_TR_FUNCTIONS(FileExport)
};

/// A path of some systems has no more than 260 letters.
constexpr qsizetype longestFolder = 60;

/// Knows which names are taken in which folder.
class ExportTarget
{
public:
    ExportTarget(Database &database, QString folder, ExportFolders folders)
        : m_database(database), m_folder(std::move(folder)), m_perRecord(folders == ExportFolders::PerRecord)
    {
    }

    void write(const Attachment &file)
    {
        const QString folder = m_perRecord ? folderOf(file) : m_folder;
        writeContent(m_database, file, QDir(folder).filePath(nameBeside(nameOutside(file), takenIn(folder))));
    }

private:
    QString folderOf(const Attachment &file)
    {
        const RecordRef owner = ownerOf(m_database, {&schema<Attachment>().type, file.id.value});
        // It has been deleted meanwhile.
        if (!owner.isValid())
            return m_folder;
        const QString kind = QDir(m_folder).filePath(safeFileName(translatedLabel(*owner.type)));
        QString &known = m_folders[u"%1 %2"_s.arg(QLatin1StringView(owner.type->table)).arg(owner.id)];
        if (known.isEmpty()) {
            QString title = safeFileName(titleOf(m_database, owner).simplified().left(longestFolder));
            if (title.isEmpty())
                title = FileExport::tr("Untitled");
            known = QDir(kind).filePath(nameBeside(title, takenIn(kind)));
            if (!QDir().mkpath(known))
                throw StoreError(FileExport::tr("The folder “%1” cannot be made; choose another place.").arg(known));
        }
        return known;
    }
    QSet<QString> &takenIn(const QString &folder)
    {
        if (!m_taken.contains(folder)) {
            QSet<QString> &names = m_taken[folder];
            const auto there = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
            for (const QString &name : there)
                names.insert(name.toCaseFolded());
        }
        return m_taken[folder];
    }

    Database &m_database;
    QString m_folder;
    bool m_perRecord;
    QHash<QString, QString> m_folders; ///< by record
    QHash<QString, QSet<QString>> m_taken;
};

void sayExported(Desk &desk, const QString &folder, const FileRun::Result &result)
{
    const NoticeAction look{FileExport::tr("Open folder"),
                            [&desk, folder] { desk.ask.openOutside(QUrl::fromLocalFile(folder)); }};
    const QString done = FileExport::tr("%n file(s) were written into “%1”.", nullptr, result.done)
                             .arg(QDir::toNativeSeparators(folder));
    if (result.refused.isEmpty())
        return desk.notices.say(done, {look});
    const QString refused =
        FileExport::tr("%n could not be written, the first because: %1", nullptr, int(result.refused.size()))
            .arg(result.refused.first());
    desk.notices.fail(done + u' ' + refused, {look});
}

} // namespace

void exportFiles(Desk &desk, QWidget *page, const QList<Attachment> &files, ExportFolders folders)
{
    const QString folder = desk.ask.folder(page, FileExport::tr("Choose a folder for the files"));
    if (folder.isEmpty())
        return;
    const auto target = std::make_shared<ExportTarget>(desk.database, folder, folders);
    auto *run = new FileRun(desk, FileExport::tr("Writing files"), page);
    run->start(
        int(files.size()), [target, files](int at) { target->write(files.at(at)); },
        [&desk, folder](const FileRun::Result &result) { sayExported(desk, folder, result); });
}
