// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/nextnumbers.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "store/queries/papers/registerqueries.h"

using namespace Qt::StringLiterals;

NextNumbers::NextNumbers(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.database, &Database::changed, this, [this] { m_numbers.reset(); });
}

QString NextNumbers::of(const QString &registerUid) const
{
    if (!m_numbers) {
        m_numbers.emplace();
        attempt(m_desk.notices, [&] { m_numbers = nextNumbers(m_desk.database); });
    }
    return m_numbers->contains(registerUid) ? QString::number(m_numbers->value(registerUid)) : u"…"_s;
}

ComputedColumn NextNumbers::column() const
{
    return {QT_TRANSLATE_NOOP("Field", "Next number"), [this](const QVariantList &row, int role) -> QVariant {
                if (role == Qt::TextAlignmentRole)
                    return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
                return role == Qt::DisplayRole ? QVariant(of(row.at(schema<Register>().type.indexOf("uid")).toString()))
                                               : QVariant();
            }};
}
