// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/log/journalmodel.h"

#include "domain/text/dates.h"
#include "kit/history/logtext.h"
#include "kit/lists/rowsmodel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 128;
constexpr int stepsOfSlice = 256;
constexpr int journalMilliseconds = 8;

/// Until there are so many, or the window wants to go on.
QList<LogEntry> readFrom(JournalReader &reader, qsizetype wanted)
{
    QElapsedTimer timer;
    timer.start();
    QList<LogEntry> found;
    while (!reader.isComplete() && found.size() < wanted && timer.elapsed() < journalMilliseconds)
        found += reader.read(stepsOfSlice);
    return found;
}

QDate dayOf(const LogEntry &entry)
{
    return entry.at.toLocalTime().date();
}

} // namespace

JournalModel::JournalModel(const Database &database, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_reader(database, {})
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &JournalModel::readSlice);
}

void JournalModel::setQuery(const JournalQuery &query, int rows)
{
    m_slices.stop();
    m_wanted = std::max(rowsAtOnce, rows);
    JournalReader reader(m_database, query);
    const QList<LogEntry> first = readFrom(reader, m_wanted);
    beginResetModel();
    m_reader = reader;
    m_entries = first;
    endResetModel();
    goOn();
}

void JournalModel::goOn()
{
    if (!m_reader.isComplete() && m_entries.size() < m_wanted)
        m_slices.start();
    else
        m_slices.stop();
    emit grown();
}

void JournalModel::readSlice()
{
    QList<LogEntry> found;
    try {
        found = readFrom(m_reader, m_wanted - m_entries.size());
    } catch (const std::exception &error) {
        m_slices.stop();
        emit failed(QString::fromUtf8(error.what()));
        return;
    }
    append(found);
    goOn();
}

void JournalModel::append(const QList<LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const int rows = int(m_entries.size());
    beginInsertRows({}, rows, rows + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = journalCells(m_entries.at(index.row())).at(index.column());
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        // A day stands where it begins.
        if (index.column() == Day && row > 0 && dayOf(m_entries.at(row - 1)) == dayOf(m_entries.at(row)))
            return QString();
        return text.simplified();
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(journalHeadings().at(index.column()), text);
    case RowsModel::IdRole:
        return m_entries.at(row).id;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return journalHeadings().value(section);
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reader.isComplete();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_entries.size() + rowsAtOnce;
    m_slices.start();
}

QStringList journalCells(const LogEntry &entry)
{
    const QDateTime local = entry.at.toLocalTime();
    return {u"%1, %2"_s.arg(weekday(local.date()), shortDate(local.date())), clockTime(local.time()), writerText(entry),
            entry.label};
}

QStringList journalHeadings()
{
    return {JournalModel::tr("Day"), JournalModel::tr("Time"), JournalModel::tr("Who"),
            JournalModel::tr("What was done")};
}
