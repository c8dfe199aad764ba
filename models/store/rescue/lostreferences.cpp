// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue/lostreferences.h"

#include "store/rescue/newfile.h"
#include "store/rescue/rowwords.h"
#include "store/storeerror.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Violation
{
    QString table;
    qint64 row = 0;
    QString column;
    QString parent;
};

QList<Violation> violations(const Connection &connection)
{
    QList<Violation> found;
    for (const QVariantList &row :
         connection.select(u"SELECT v.\"table\", v.rowid, k.\"from\", v.parent FROM pragma_foreign_key_check v "
                           "JOIN pragma_foreign_key_list(v.\"table\") k ON k.id = v.fkid"_s))
        found.append({row.at(0).toString(), row.at(1).toLongLong(), row.at(2).toString(), row.at(3).toString()});
    return found;
}

class Mending
{
public:
    Mending(NewFile &file, RescueReport &report) : m_file(file), m_connection(file.connection()), m_report(report) {}

    void mend(const Violation &violation)
    {
        const qint64 lost =
            m_connection
                .value(u"SELECT %1 FROM %2 WHERE rowid = ?"_s.arg(violation.column, violation.table), {violation.row})
                .toLongLong();
        if (!standsIn(violation.parent, lost) && !leaveOut(violation))
            remove(violation);
    }

private:
    bool standsIn(const QString &parent, qint64 id)
    {
        const auto key = std::pair(parent, id);
        if (!m_tried.contains(key))
            m_tried.insert(key, m_file.addStandIn(parent, id, m_report));
        return m_tried.value(key);
    }

    bool leaveOut(const Violation &violation)
    {
        const QString text = m_file.rowText(violation.table, violation.row);
        try {
            m_connection.execute(u"UPDATE %1 SET %2 = NULL WHERE rowid = ?"_s.arg(violation.table, violation.column),
                                 {violation.row});
        } catch (const StoreError &) {
            // It must not be without.
            return false;
        }
        m_report.remarks.append(Store::tr("What “%1” refers to is lost and was left out of it: %2.")
                                    .arg(labelOf(violation.table, violation.column), text));
        return true;
    }

    void remove(const Violation &violation)
    {
        m_report.remarks.append(Store::tr("Without what it belongs to, this could not be kept: %1.")
                                    .arg(m_file.rowText(violation.table, violation.row)));
        m_connection.execute(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(violation.table), {violation.row});
    }

    NewFile &m_file;
    Connection &m_connection;
    RescueReport &m_report;
    QHash<std::pair<QString, qint64>, bool> m_tried;
};

} // namespace

void mendReferences(NewFile &file, RescueReport &report)
{
    Mending mending(file, report);
    // A record that stands in or goes may leave others without what they refer to; owners stand at most five deep.
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const QList<Violation> found = violations(file.connection());
        if (found.isEmpty())
            return;
        for (const Violation &violation : found)
            mending.mend(violation);
    }
    throw StoreError(
        Store::tr("“%1” is too damaged to be rescued; open your last good copy instead.").arg(report.source));
}
