// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"
#include "store/database.h"
#include "store/erasing/namescrub.h"

#include <QHash>

/// One erasing, in the step that is open. What it writes is not logged, or the log would hold what is erased.
class Eraser
{
public:
    Eraser(Database &database, const Person &person);

    void run();

private:
    void setMode(const QString &mode);
    /// Those that are there, and those that were deleted and stand in the log alone.
    [[nodiscard]] QList<qint64> everOf(const QString &table, const QString &column, const QList<qint64> &owners) const;
    /// Of what is gone the log keeps that it is gone, and no more.
    void forgetLogOf(const QString &table, const QList<qint64> &rows);
    /// Of steps that touched nothing but these rows; they are labelled with what these are called.
    void eraseLabels(const QHash<QString, QList<qint64>> &rows);
    void eraseAttendances(const QList<qint64> &attendees, const QList<qint64> &attendances);
    void erasePosts(const QList<qint64> &posts);
    void eraseDrafts(const QString &table, const QList<qint64> &rows);
    void eraseDraftsAbout(const QString &table, const QString &column, const QList<qint64> &targets);
    void forgetFunctions();
    void scrubTexts();
    void erasePerson();

    Database &m_database;
    Connection &m_connection;
    Person m_person;
    NameScrub m_scrub;
};
