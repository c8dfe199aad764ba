// SPDX-License-Identifier: GPL-3.0-or-later
#include "filler.h"

#include "domain/recordtypes.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

QVariant Filler::newest(const FieldInfo &field, QHash<QString, int> &used) const
{
    const QString table = QString::fromLatin1(field.references);
    const QList<qint64> ids = m_written.value(table).keys();
    const qsizetype back = used[table]++;
    return ids.isEmpty() ? QVariant() : QVariant(ids.at(std::max<qsizetype>(0, ids.size() - 1 - back)));
}

void Filler::add(const RecordType &type, int seed)
{
    QHash<QString, int> used;
    QVariantList values = sampleRow(type, seed, [&](const FieldInfo &field) { return newest(field, used); });
    const qint64 id = Rows(m_database, type).insert(values);
    m_written[QString::fromLatin1(type.table)].insert(id, values);
}

void Filler::fill(int rounds)
{
    // A succession needs two bodies from the start.
    add(*recordTypeOf(u"organisation"), 1000);
    for (int seed = 1; seed <= rounds; ++seed) {
        for (const RecordType *type : recordTypes()) {
            if (seed == 1 || type != recordTypeOf(u"office"))
                add(*type, seed);
        }
    }
}
