// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/rescue.h"

#include "domain/recordtypes.h"
#include "store/copies/lastgoodcopy.h"
#include "store/file/filelock.h"
#include "store/file/header.h"
#include "store/file/integrity.h"
#include "store/file/migrations.h"
#include "store/file/opening.h"
#include "store/file/workingcopy.h"
#include "store/files/contentsbeside.h"
#include "store/rescue/lostreferences.h"
#include "store/rescue/missingrecords.h"
#include "store/rescue/newfile.h"
#include "store/rescue/rawtables.h"
#include "store/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void refuseUnfit(const QString &path, const QString &target)
{
    if (const auto holder = FileLock::holderOf(path))
        throw StoreError(Store::tr("%1 is writing in “%2”; close it there before it is rescued.").arg(*holder, path));
    refuseExisting(target);
    const FileState state = inspect(path, currentVersion(), applicationId);
    if (state == FileState::Missing || state == FileState::Folder || state == FileState::Newer ||
        state == FileState::Empty || state == FileState::Foreign)
        throw StoreError(sentenceFor(state, path));
}

/// Of a file that nothing can be read from.
[[noreturn]] void refuseHopeless(const QString &path)
{
    const auto copy = lastGoodCopy(path);
    throw StoreError(
        copy ? Store::tr("Nothing of “%1” can be read; open your last good copy, “%2”, instead.").arg(path, copy->path)
             : Store::tr("Nothing of “%1” can be read, and there is no good copy in “%2”; look for a copy "
                         "on a stick or another PC.")
                   .arg(path, copyFolderOf(path)));
}

/// Where a journal was left, a copy into which SQLite has rolled it back, if it can.
std::unique_ptr<WorkingCopy> rolledBack(const QString &path)
{
    if (!hasJournal(path))
        return nullptr;
    auto copy = std::make_unique<WorkingCopy>(path);
    try {
        Connection(copy->path(), Access::ReadWrite).execute(u"SELECT count(*) FROM sqlite_schema"_s);
    } catch (const StoreError &) { // NOLINT(bugprone-empty-catch): then it stays as the crash left it
    }
    return copy;
}

QStringList tablesOf(int version)
{
    Connection scratch(u":memory:"_s, Access::ReadWrite);
    migrate(scratch, migrationScripts().mid(0, version));
    QStringList names;
    for (const QVariantList &row : scratch.select(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s))
        names.append(row.first().toString());
    return names;
}

/// What the header says, or else the last version whose tables the file knows of.
int versionFor(const RawTables &raw)
{
    constexpr int userVersionAt = 60;
    const auto stored = int(raw.file().headerNumber(userVersionAt));
    if (raw.file().hasHeader() && stored >= 1 && stored <= currentVersion())
        return stored;
    const QStringList known = raw.known();
    for (int version = currentVersion(); version > 1; --version) {
        const QStringList before = tablesOf(version - 1);
        const QStringList tables = tablesOf(version);
        if (std::ranges::any_of(tables,
                                [&](const QString &name) { return !before.contains(name) && known.contains(name); }))
            return version;
    }
    return known.isEmpty() ? currentVersion() : 1;
}

/// Rows of tables and the ids that their indexes know of.
class Reading
{
public:
    Reading(RawTables &raw, NewFile &file, RescueReport &report) : m_raw(raw), m_file(file), m_report(report) {}

    void readAll()
    {
        const QString sequences = u"sqlite_sequence"_s;
        m_raw.read(sequences, [this](const RawRow &row) {
            m_sequences.insert(row.values.value(0).toString(), row.values.value(1).toLongLong());
        });
        const QStringList tables = m_file.tables();
        for (const QString &table : tables) {
            m_raw.read(table, [&](const RawRow &row) { m_file.add(table, row, m_report); });
            readIndexes(table);
        }
        for (const QString &other : m_raw.known()) {
            if (other != sequences && !tables.contains(other) && !m_indexes.contains(other))
                m_raw.read(other, [](const RawRow &) {});
        }
        m_report.broken = m_raw.broken();
        RowIds placed;
        m_raw.readStrays([&](const QList<RawRow> &rows) {
            const RowIds found = placeStrays(m_file, rows, m_report);
            for (auto it = found.cbegin(); it != found.cend(); ++it)
                placed[it.key()] += it.value();
        });
        dropDeleted(m_file.connection(), placed);
        raiseSequences();
    }

    [[nodiscard]] QSet<qint64> indexed(const QString &table) const { return m_indexed.value(table); }

private:
    void readIndexes(const QString &table)
    {
        for (const QString &index : m_raw.indexesOf(table)) {
            m_indexes.insert(index);
            m_raw.read(index, [&](const RawRow &row) {
                if (!row.values.isEmpty() && row.values.last().typeId() == QMetaType::LongLong)
                    m_indexed[table].insert(row.values.last().toLongLong());
            });
        }
    }

    void raiseSequences()
    {
        for (const QString &table : m_file.tables())
            m_file.raiseSequence(table, m_sequences.value(table));
    }

    RawTables &m_raw;
    NewFile &m_file;
    RescueReport &m_report;
    QHash<QString, qint64> m_sequences;
    QHash<QString, QSet<qint64>> m_indexed;
    QSet<QString> m_indexes;
};

void fill(RawTables &raw, NewFile &file, RescueReport &report)
{
    Reading reading(raw, file, report);
    reading.readAll();
    if (file.isEmpty())
        refuseHopeless(report.source);
    const auto eachMissing = [&] {
        QHash<const RecordType *, QSet<qint64>> missing;
        for (const RecordType *type : recordTypes()) {
            const QString table = QString::fromLatin1(type->table);
            if (file.tables().contains(table))
                missing.insert(type, missingIds(file.connection(), table, reading.indexed(table)));
        }
        return missing;
    };
    const auto before = eachMissing();
    mendReferences(file, report);
    // What stands in for something lost is lost all the same, as is what could not stay without it.
    const auto after = eachMissing();
    for (const RecordType *type : recordTypes()) {
        QList<qint64> missing = (before[type] + after[type]).values();
        std::ranges::sort(missing);
        const qsizetype standIns = (before[type] - after[type]).size();
        report.kinds.append({type, file.count(QString::fromLatin1(type->table)) - standIns, missing});
    }
    file.finish(report);
}

void checkNew(RescueReport &report, const Identity &identity)
{
    const auto database = openForWriting(report.target, identity);
    report.steps = database->connection().value(u"SELECT count(*) FROM log_step"_s).toLongLong();
    for (const Problem &found : checkIntegrity(*database))
        report.findings.append(found.text);
}

/// What attached files held lies whole beside the copies, or beside the file where that is one.
void takeContentsIn(const QString &path, const QString &target)
{
    Connection file(target, Access::ReadWrite);
    for (const QString &folder : {contentsFolderIn(copyFolderOf(path)), contentsFolderBeside(path)}) {
        if (QFileInfo(folder).isDir())
            moveContentsIn(file, folder);
    }
}

void removeUnfinished(const QString &target)
{
    QFile::remove(target);
    QFile::remove(target + "-journal"_L1);
}

} // namespace

std::optional<RescueReport> rescue(const QString &path, const QString &target, const Identity &identity,
                                   const RescueProgress &progress)
{
    refuseUnfit(path, target);
    RescueReport report{path, target, identity.clock()};
    try {
        const auto copy = rolledBack(path);
        RawTables raw(copy ? copy->path() : path, progress);
        if (!makePrivateFile(target))
            throw StoreError(Store::tr("“%1” cannot be made; choose another folder or name.").arg(target));
        {
            NewFile file(target, versionFor(raw));
            fill(raw, file, report);
        }
        takeContentsIn(path, target);
        // The check takes its time too; whoever wants no more of it is asked once more.
        if (progress && !progress(1, 1))
            throw RawTables::Cancelled();
        checkNew(report, identity);
    } catch (const RawTables::Cancelled &) {
        removeUnfinished(target);
        return std::nullopt;
    } catch (...) {
        removeUnfinished(target);
        throw;
    }
    return report;
}
