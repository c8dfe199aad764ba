// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperstates.h"

#include "kit/look/icons.h"
#include "kit/look/look.h"
#include "reports/paperkinds.h"

using namespace Qt::StringLiterals;

namespace {

template<class E>
QVariant stateData(E state, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return labelOf(state);
    case Qt::DecorationRole:
        return icon(roleOf(state));
    case Qt::ForegroundRole:
        return currentLook().color(roleOf(state));
    default:
        return {};
    }
}

} // namespace

Role roleOf(PaperState state)
{
    switch (state) {
    case PaperState::Draft:
        return Role::NotStarted;
    case PaperState::Issued:
        return Role::DoneOnTime;
    case PaperState::Void:
        return Role::Cancelled;
    }
    return Role::Text;
}

Role roleOf(EntryState state)
{
    switch (state) {
    case EntryState::Reserved:
        return Role::DueSoon;
    case EntryState::Issued:
        return Role::DoneOnTime;
    case EntryState::Void:
        return Role::Cancelled;
    case EntryState::External:
        return Role::OnTime;
    case EntryState::Secret:
        return Role::OpenEnded;
    }
    return Role::Text;
}

QString kindTitle(const QString &kind)
{
    const PaperKind *known = paperKindNamed(kind);
    return known == nullptr ? QString() : translatedTitle(*known);
}

ComputedColumn paperStateColumn()
{
    return {QT_TRANSLATE_NOOP("Field", "What became of it"), [](const QVariantList &row, int role) {
                const QString code = row.at(schema<Paper>().type.indexOf("state")).toString();
                return stateData(fromCode<PaperState>(code), role);
            }};
}

ComputedColumn paperKindColumn()
{
    return {QT_TRANSLATE_NOOP("Field", "Kind of paper"), [](const QVariantList &row, int role) {
                return role == Qt::DisplayRole
                           ? QVariant(kindTitle(row.at(schema<Paper>().type.indexOf("kind")).toString()))
                           : QVariant();
            }};
}

ComputedColumn entryStateColumn()
{
    return {QT_TRANSLATE_NOOP("Field", "What became of it"), [](const QVariantList &row, int role) {
                const QString code = row.at(schema<RegisterEntry>().type.indexOf("state")).toString();
                return stateData(fromCode<EntryState>(code), role);
            }};
}
