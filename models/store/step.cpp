// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/step.h"

#include "store/file/writable.h"
#include "store/log/triggers.h"
#include "store/storeerror.h"

using namespace Qt::StringLiterals;

Step::Step(Database &database, const QString &label) : m_database(database), m_outermost(database.m_depth == 0)
{
    checkWritable(database);
    if (m_outermost)
        begin(label);
    ++m_database.m_depth;
}

Step::~Step()
{
    if (!m_open)
        return;
    --m_database.m_depth;
    if (m_outermost)
        m_database.rollBack();
    else
        m_database.m_failed = true;
}

void Step::begin(const QString &label)
{
    m_database.checkFile();
    m_database.checkContent();
    Connection &connection = m_database.connection();
    m_database.begin();
    m_database.m_failed = false;
    m_database.m_barrier = false;
    try {
        m_database.checkToken();
        const Identity &who = m_database.identity();
        m_id = connection.execute(u"INSERT INTO log_step (at, author, computer, label) VALUES (?, ?, ?, ?)"_s,
                                  {who.clock().toString(Qt::ISODateWithMs), who.author, who.computer, label});
        openStep(connection, m_id, StepMode::Log);
    } catch (...) {
        m_database.rollBack();
        throw;
    }
}

void Step::commit()
{
    if (!m_outermost) {
        --m_database.m_depth;
        m_open = false;
        return;
    }
    if (m_database.m_failed)
        throw StoreError(Store::tr("The change was not saved because a part of it failed; nothing has changed."));
    m_database.checkFile();
    Connection &connection = m_database.connection();
    const Changes changes = touched();
    closeStep(connection);
    closeLog(!changes.isEmpty());
    connection.execute(u"COMMIT"_s);
    --m_database.m_depth;
    m_open = false;
    if (!changes.isEmpty())
        emit m_database.changed(changes);
}

void Step::closeLog(bool changed)
{
    Connection &connection = m_database.connection();
    // What was undone can be redone until something new happens; an act that changed nothing is not new.
    connection.execute(changed ? u"UPDATE log_step SET state = 'dropped' WHERE state = 'undone' AND id <> ?"_s
                               : u"DELETE FROM log_step WHERE id = ?"_s,
                       {m_id});
    if (changed && m_database.m_barrier)
        connection.execute(u"UPDATE log_step SET barrier = 1 WHERE id = ?"_s, {m_id});
}

Changes Step::touched() const
{
    Changes changes;
    const auto rows = m_database.connection().select(
        u"SELECT DISTINCT table_name, row_id FROM log_change WHERE step_id = ?"_s, {m_id});
    for (const QVariantList &row : rows)
        changes[row.at(0).toString()].append(row.at(1).toLongLong());
    return changes;
}
