// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/grid/gridspec.h"
#include "store/drafts/drafts.h"
#include "store/queries/recordqueries.h"

#include <QAbstractTableModel>

#include <functional>

class DraftKeeper;
struct Desk;

/// Rows of a grid. A cell that is set is saved at once where its row is valid; a row with findings waits, and is saved
/// with the cell that makes it valid. The last row is blank and becomes a record when something is typed into it.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The record's id; 0 in a row that is not saved yet.
    static constexpr int IdRole = Qt::UserRole;

    GridModel(Desk &desk, GridSpec spec, QObject *parent);

    void setOwner(qint64 owner);
    [[nodiscard]] qint64 owner() const { return m_owner; }
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] const GridSpec &spec() const { return m_spec; }
    [[nodiscard]] const QList<ShownRow> &rows() const { return m_rows; }
    /// Null for a computed column.
    [[nodiscard]] const FieldInfo *fieldAt(int column) const;
    /// The column that a new row cannot do without; a choice has its first value from the start.
    [[nodiscard]] int firstToFill() const;
    [[nodiscard]] int columnOf(const char *column) const;
    /// Dates typed without a year into the row are of this one: the row's own, else its owner's, else this year.
    [[nodiscard]] int yearOf(int row) const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool hasPositions() const;
    /// What keeps the rows that wait from being saved.
    [[nodiscard]] Problems findings() const;
    /// Rows of any owner that wait to become valid, or to be written.
    [[nodiscard]] bool hasUnsaved() const;

    /// What is being typed into a cell, with every key, and by which editor; and that it is no more.
    void setTyping(const QModelIndex &index, const DraftField &typed, const QObject *editor);
    void endTyping(const QObject *editor);
    /// Goes on with what was typed into a row in a program that is no more; false where the row has no place here.
    bool resume(const Draft &draft);

    // Acts of the user; each is one step and throws StoreError.
    void move(int from, int to);
    /// Of the records that stand in the rows.
    [[nodiscard]] QList<qint64> idsIn(const QList<int> &rows) const;
    void remove(const QList<int> &rows);
    void set(int row, const FieldValues &values);
    /// Cells from (row, column) on; rows are added as needed. Gives what could not be read.
    QStringList paste(int row, int column, const QList<QStringList> &cells);
    void fillDown(int column, int top, int bottom);

signals:
    void reloaded();
    void findingsChanged();

private:
    [[nodiscard]] bool isBlankRow(int row) const { return row >= m_rows.size(); }
    [[nodiscard]] qsizetype valueIndex(int column) const;
    ShownRow newRow() const;
    /// As ownedRows() has them.
    [[nodiscard]] QString shownText(qsizetype field, const QVariant &stored) const;
    [[nodiscard]] QVariantList shownTexts(const QVariantList &values) const;
    void put(int row, const FieldValues &values);
    void fill(ShownRow &row, const FieldValues &values) const;
    /// Throws what `act` throws; what it has put into rows then waits on, kept as a draft.
    void write(const std::function<void()> &act);
    /// Saves what waits in one step, or nothing of it.
    void saveTogether(const QString &label);
    [[nodiscard]] bool waits(const ShownRow &row) const { return row.id == 0 || m_unsaved.contains(row.id); }
    void save(int row);
    void follow(const Changes &changes);
    void replace(const QList<ShownRow> &rows);
    /// Saves what waits, each row for itself, `typed` in any case. Throws why one was refused, that one's reason first.
    void saveEach(int typed);
    void keepWaiting();
    void addWaiting(QList<ShownRow> &rows) const;
    [[nodiscard]] QList<Draft> unsaved() const;
    /// Of rows that are not shown: another owner's, or of a record that is gone and may come back.
    [[nodiscard]] QList<Draft> unsavedElsewhere() const;
    [[nodiscard]] Draft draftOf(const ShownRow &row) const;
    [[nodiscard]] Draft draftOf(qint64 id, const FieldValues &changed) const;

    Desk &m_desk;
    GridSpec m_spec;
    QList<qsizetype> m_columns;
    QList<ShownRow> m_rows;                   ///< those with id 0 wait to become valid
    QHash<qint64, QList<ShownRow>> m_newRows; ///< waiting rows by owner
    QHash<qint64, FieldValues> m_unsaved;     ///< by id: changes that could not be saved yet, and nothing else
    qint64 m_owner = 0;
    bool m_writing = false;
    bool m_refused = false; ///< by the file, what was typed last
    struct Typing
    {
        const QObject *editor = nullptr;
        int row = 0;
        DraftField field;
    } m_typing;
    DraftKeeper *m_keeper;
};
