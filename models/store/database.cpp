// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "domain/recordtypes.h"
#include "store/file/migrations.h"
#include "store/file/quickcheck.h"
#include "store/log/triggers.h"
#include "store/searchindex.h"
#include "store/storeerror.h"

#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

Database::Database(std::unique_ptr<Connection> connection, Access access, Identity identity, Checking checking)
    : m_connection(std::move(connection)), m_access(access), m_identity(std::move(identity))
{
    m_file = identityOf(path());
    if (checking == Checking::AtOnce)
        finishOpening();
    m_dataVersion = dataVersion();
}

void Database::finishOpening()
{
    if (m_access == Access::ReadWrite)
        prepareWriter();
    m_checked = true;
}

void Database::checkContent()
{
    if (m_checked)
        return;
    checkQuickly(*m_connection);
    finishOpening();
}

void Database::prepareWriter()
{
    for (const QString &pragma : {u"foreign_keys = ON"_s, u"synchronous = EXTRA"_s, u"journal_mode = DELETE"_s,
                                  u"recursive_triggers = ON"_s, u"temp_store = MEMORY"_s})
        m_connection->execute(u"PRAGMA "_s + pragma);
    // As a whole, since a full disk or a reader may stand in the way, and the next write then begins it anew.
    m_connection->transact([this] {
        createLogTriggers(*m_connection);
        createIndexTriggers(*m_connection);
        m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_connection->execute(u"INSERT INTO file_info (key, value) VALUES ('writer', ?) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                              {m_token});
        rebuildDerivedIfOld(*m_connection);
    });
}

void Database::checkToken() const
{
    if (m_connection->value(u"SELECT value FROM file_info WHERE key = 'writer'"_s).toString() != m_token)
        throw StoreError(
            Store::tr("Somebody else has taken over “%1”; open it again before you go on.").arg(m_connection->path()));
}

void Database::checkFile() const
{
    if (!m_file)
        return;
    const auto found = identityOf(path());
    if (!found)
        throw StoreError(
            Store::tr("“%1” is no longer there; put the stick or the file back and go on, or open the file "
                      "where it is now.")
                .arg(path()));
    if (found != m_file)
        throw StoreError(Store::tr("Another file has taken the place of “%1”; put the right one back and go on, or "
                                   "open the file again.")
                             .arg(path()));
}

void Database::begin()
{
    m_connection->execute(u"BEGIN IMMEDIATE"_s);
    if (!m_wasBrokenOff)
        return;
    try {
        forgetIndexes(*m_connection);
        m_connection->execute(u"BEGIN IMMEDIATE"_s);
    } catch (...) {
        rollBack();
        throw;
    }
    m_wasBrokenOff = false;
}

void Database::rollBack()
{
    m_wasBrokenOff = true;
    m_connection->rollBack();
}

bool Database::writeUnlogged(const std::function<void(Connection &)> &write)
{
    if (isReadOnly() || m_depth > 0)
        return false;
    checkFile();
    checkContent();
    begin();
    try {
        checkToken();
        write(*m_connection);
        m_connection->execute(u"COMMIT"_s);
    } catch (...) {
        rollBack();
        throw;
    }
    return true;
}

qint64 Database::dataVersion() const
{
    return m_connection->value(u"PRAGMA data_version"_s).toLongLong();
}

bool Database::pollForeignChange()
{
    try {
        // What the index remembers is not only built on, it is searched as well.
        if (m_wasBrokenOff && m_depth == 0) {
            begin();
            m_connection->execute(u"ROLLBACK"_s);
        }
        const qint64 version = dataVersion();
        if (version == std::exchange(m_dataVersion, version))
            return false;
    } catch (const StoreError &) {
        return false;
    }
    Changes everything;
    for (const RecordType *type : recordTypes())
        everything.insert(QString::fromLatin1(type->table), {});
    emit changed(everything);
    return true;
}

std::unique_ptr<Database> memoryDatabase(const Identity &identity)
{
    auto connection = std::make_unique<Connection>(u":memory:"_s, Access::ReadWrite);
    migrate(*connection);
    return std::make_unique<Database>(std::move(connection), Access::ReadWrite, identity);
}
