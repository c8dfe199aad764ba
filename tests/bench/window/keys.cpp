// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"
#include "bench/parts.h"
#include "bench/plain.h"
#include "bench/window/stage.h"
#include "bench/window/stillview.h"

#include "domain/recordtypes.h"
#include "window/finder.h"

#include <QApplication>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int typings = 7;

/// What typing a word took, letter by letter, each the median of several runs.
struct Typing
{
    QList<double> letters;
    double pause = 0; ///< the longest between two letters
};

Typing type(QLineEdit &box, const std::function<QWidget &()> &painted, const QString &word)
{
    QList<QList<double>> times(word.size());
    QList<double> pauses;
    for (int run = 0; run < typings; ++run) {
        double pause = 0;
        box.setFocus();
        for (qsizetype i = 0; i < word.size(); ++i) {
            times[i].append(untilPainted(painted(), [&] { press(box, Qt::Key_unknown, word.mid(i, 1)); }));
            pause = std::max(pause, longestPause());
        }
        pauses.append(pause);
        for (qsizetype i = 0; i < word.size(); ++i)
            press(box, Qt::Key_Backspace);
        rest();
    }
    Typing typing{.letters = {}, .pause = median(pauses)};
    for (const QList<double> &letter : times)
        typing.letters.append(median(letter));
    return typing;
}

/// The search index alone for what stands in the box after each letter.
double asking(Database &database, const QString &table, const QString &word)
{
    QList<double> letters;
    for (qsizetype i = 1; i <= word.size(); ++i) {
        const QString sql = u"SELECT t.* FROM %1_fts f JOIN %1 t ON t.id = f.rowid WHERE %1_fts MATCH "
                            "'\"%2\"*' LIMIT 40"_s.arg(table, word.left(i).simplified().replace(u' ', u"\"* AND \""_s));
        letters.append(milliseconds(5, [&] { runPlainly(database, sql.toUtf8()); }));
    }
    return median(letters);
}

void reportTyping(const QString &where, const Typing &typing, double plain)
{
    report(u"letter in %1, median"_s.arg(where), median(typing.letters), plain, keyGoal);
    report(u"letter in %1, slowest"_s.arg(where), *std::ranges::max_element(typing.letters), plain, keyGoal);
    report(u"letter in %1, longest pause after"_s.arg(where), typing.pause, plain, keyGoal);
}

void typeIntoList(Stage &stage, const char *table, const QString &name, const QString &word)
{
    QWidget &room = stage.window().currentRoom();
    auto &view = childOf<QTableView>(room, (QByteArray(table) + "_table").constData());
    auto &box = childOf<QLineEdit>(room, "search");
    const Typing typing = type(box, [&]() -> QWidget & { return *view.viewport(); }, word);
    const double painting = StillView(view).milliseconds();
    reportTyping(name, typing, painting + asking(stage.desk().database, QString::fromLatin1(table), word));
}

/// A box with a list of offers that drops down from it.
void typeIntoOffers(Stage &stage, QLineEdit &box, const char *offers, const QString &table, const QString &name,
                    const QString &word)
{
    const auto popup = [&]() -> QAbstractItemView & {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->objectName() == QLatin1StringView(offers) && widget->focusProxy() == &box)
                return *static_cast<QAbstractItemView *>(widget);
        }
        qFatal("the benchmark finds no %s", offers);
    };
    const Typing typing = type(box, [&]() -> QWidget & { return *popup().viewport(); }, word);
    press(box, Qt::Key_unknown, word.left(1));
    rest();
    const double painting = StillView(popup()).milliseconds();
    press(box, Qt::Key_Backspace);
    rest();
    reportTyping(name, typing, painting + asking(stage.desk().database, table, word));
}

void typeIntoFinder(Stage &stage, const QString &word)
{
    Finder finder(stage.desk(), &stage.window());
    finder.show();
    rest();
    auto &list = childOf<QAbstractItemView>(finder, "finderList");
    const Typing typing =
        type(childOf<QLineEdit>(finder, "finderLine"), [&]() -> QWidget & { return *list.viewport(); }, word);
    double asked = 0;
    for (const RecordType *kind : recordTypes()) {
        if (kind->isSearched())
            asked += asking(stage.desk().database, QString::fromLatin1(kind->table), word);
    }
    press(childOf<QLineEdit>(finder, "finderLine"), Qt::Key_unknown, word.left(1));
    rest();
    reportTyping(u"“find anything”"_s, typing, StillView(list).milliseconds() + asked);
}

void typeIntoReference(Stage &stage)
{
    auto &table = childOf<QTableView>(stage.window().currentRoom(), "task_table");
    table.selectRow(0);
    rest();
    auto &box = childOf<QLineEdit>(stage.window().currentRoom(), "lead_id");
    box.setFocus();
    box.selectAll();
    press(box, Qt::Key_Backspace);
    rest();
    typeIntoOffers(stage, box, "lead_id_offers", u"organisation"_s, u"a field for a body"_s, u"hoi nong dan"_s);
}

} // namespace

void benchTyping(const QString &path, const QString &folder)
{
    Stage stage(path, folder);
    stage.window().enter(u"tasks"_s);
    rest();
    typeIntoList(stage, "task", u"the filter of the tasks"_s, u"bao cao ket qua"_s);
    typeIntoReference(stage);
    stage.window().enter(u"directory"_s);
    childOf<QTabWidget>(stage.window(), "").setCurrentIndex(1);
    rest();
    typeIntoList(stage, "person", u"the filter of the persons"_s, u"nguyen thi"_s);
    typeIntoFinder(stage, u"bao cao"_s);
}

void benchCalling(const QString &path, const QString &folder, Id<Conference> conference)
{
    Stage stage(path, folder);
    openAttendees(stage, conference);
    typeIntoOffers(stage, childOf<QLineEdit>(stage.window(), "attendee_call"), "attendee_offers", u"person"_s,
                   u"the box that calls attendees"_s, u"nguyen"_s);
}
