// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/shownpaper.h"
#include "store/lists/listquery.h"

#include <QObject>

/// Somewhere in the window: a room, and in it a page, a record, or a list narrowed by conditions with the words for
/// them.
struct Place
{
    QString room;
    RecordRef record;
    const RecordType *list = nullptr; ///< the kind whose list is narrowed, where `chip` is not empty
    QString chip;                     ///< what the conditions say, for the chip that takes them off
    QList<Condition> conditions;
    QString page; ///< of the room, where it shows no kind of record
    bool operator==(const Place &) const = default;
};

/// The way through the window: opens places and goes back and forward among those visited.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the record in the room that shows its kind.
    void open(const RecordRef &record);
    void open(const Place &place);
    /// Opens what a field of a record names; nothing where it names nothing.
    void openReferenced(const FieldInfo &field, const QVariant &stored);
    /// Shows a paper in the window's preview.
    void openPaper(const ShownPaper &paper);
    /// One that is just what it is; `fileName` without suffix is what it is saved as.
    void openPaper(const Document &paper, const QString &fileName);
    /// Another file, in a window of its own: a copy of this one.
    void openFile(const QString &path) { emit fileOpened(path); }
    /// The copy in the place of this file, whose window closes for that.
    void restore(const QString &copy) { emit restoreWanted(copy); }
    /// Notes where the user has gone by himself; does not open anything.
    void visited(const Place &place);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

signals:
    /// The window shows it; the room of a record's kind is for the window to find.
    void opened(const Place &place);
    void paperOpened(const ShownPaper &paper);
    void fileOpened(const QString &path);
    void restoreWanted(const QString &copy);
    void changed();

private:
    void show(qsizetype at);

    QList<Place> m_places;
    qsizetype m_at = -1;
    bool m_showing = false;
};
