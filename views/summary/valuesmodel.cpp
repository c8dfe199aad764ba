// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/valuesmodel.h"

#include "kit/base/attempt.h"
#include "kit/base/desk.h"
#include "kit/fields/parse.h"
#include "store/records.h"
#include "store/step.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

const FieldInfo &valueField(const char *column)
{
    const RecordType &type = schema<IndicatorValue>().type;
    return type.fields[size_t(type.indexOf(column))];
}

QString figureText(const std::optional<IndicatorValue> &value)
{
    return value ? displayText(valueField("figure"), StoredAs<Decimal>::to(value->figure)) : QString();
}

const char *columnOf(int column)
{
    return column == ValuesModel::Source ? "source" : "remark";
}

} // namespace

ValuesModel::ValuesModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk.database, &Database::changed, this, [this](const Changes &changes) {
        if (!m_writing && (changes.contains(u"indicator"_s) || changes.contains(u"indicator_value"_s)))
            reload();
    });
}

void ValuesModel::setYear(int year)
{
    m_year = year;
    emit headerDataChanged(Qt::Horizontal, Before, Now);
    reload();
}

void ValuesModel::reload()
{
    attempt(m_desk.notices, [this] {
        const QList<YearValue> rows = yearValues(m_desk.database, m_year);
        // As many rows as before: whoever looks keeps his place.
        if (rows.size() == m_rows.size() && !rows.isEmpty()) {
            m_rows = rows;
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
            return;
        }
        beginResetModel();
        m_rows = rows;
        endResetModel();
    });
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValuesModel::text(const QModelIndex &index) const
{
    const YearValue &row = m_rows.at(index.row());
    switch (index.column()) {
    case Title:
        return row.indicator.title;
    case Unit:
        return row.indicator.unit;
    case Before:
        return figureText(row.before);
    case Now:
        return figureText(row.now);
    case Source:
        return row.now ? row.now->source : QString();
    default:
        return row.now ? row.now->remark : QString();
    }
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isFigure = index.column() == Before || index.column() == Now;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole:
        return index.column() == Title && !m_rows.at(index.row()).indicator.definition.isEmpty()
                   ? m_rows.at(index.row()).indicator.definition
                   : text(index);
    case Qt::TextAlignmentRole:
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && (section == Before || section == Now))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return translatedLabel(valueField("indicator_id"));
    case Unit:
        return tr("Unit");
    case Before:
        return QString::number(m_year - 1);
    case Now:
        return QString::number(m_year);
    default:
        return translatedLabel(valueField(columnOf(section)));
    }
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const bool isWords = index.column() == Source || index.column() == Remark;
    // Where a figure comes from can be said of a figure only.
    const bool canEdit = index.column() == Now || (isWords && m_rows.at(index.row()).now);
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return canEdit && !m_desk.database.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

void ValuesModel::writeWords(const YearValue &value, int column, const QString &text)
{
    changeRecord(m_desk.database, {&schema<IndicatorValue>().type, value.now->id.value},
                 {{QString::fromLatin1(columnOf(column)), StoredAs<QString>::to(text)}});
}

bool ValuesModel::write(const QModelIndex &index, const QString &text)
{
    const YearValue &row = m_rows.at(index.row());
    if (text == this->text(index))
        return true;
    if (index.column() != Now) {
        writeWords(row, index.column(), text);
        return true;
    }
    const auto stored = storedFrom(valueField("figure"), text, m_desk, m_year);
    if (!stored)
        return false;
    const bool isBlank = text.trimmed().isEmpty();
    setYearFigure(m_desk.database, row, m_year,
                  isBlank ? std::nullopt : std::optional(StoredAs<Decimal>::from(*stored)));
    return true;
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return attempt(m_desk.notices, [&] {
        if (!write(index, value.toString()))
            m_desk.notices.warn(tr("“%1” is not a figure; please enter one such as 1.234,5.").arg(value.toString()));
    });
}

QStringList ValuesModel::paste(const QModelIndex &at, const QList<QStringList> &cells)
{
    QStringList unread;
    {
        const QScopedValueRollback guard(m_writing, true);
        Step step(m_desk.database, tr("Paste figures of %1").arg(m_year));
        for (int row = 0; row < cells.size(); ++row) {
            for (int column = 0; column < cells.at(row).size(); ++column) {
                const QModelIndex cell = index(at.row() + row, at.column() + column);
                if (!cell.isValid() || !flags(cell).testFlag(Qt::ItemIsEditable) ||
                    !write(cell, cells.at(row).at(column)))
                    unread.append(cells.at(row).at(column));
            }
        }
        step.commit();
    }
    reload();
    return unread;
}
