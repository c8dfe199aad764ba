// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/papers/paperscase.h"

#include "document/check/papertexts.h"
#include "domain/directory/term.h"
#include "store/queries/papers/registerqueries.h"
#include "store/records.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

PapersCase::PapersCase()
{
    QObject::connect(&test.desk().navigator, &Navigator::paperOpened, &window,
                     [this](const ShownPaper &paper) { shown = paper; });
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 740);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void PapersCase::changeConference(const QString &column, const QVariant &value)
{
    changeRecord(test.database(), {&schema<Conference>().type, 1}, {{column, value}});
}

void PapersCase::openKind(const QString &kind)
{
    openPaper(test.desk(), kind, {&schema<Conference>().type, 1});
    QCoreApplication::processEvents();
}

Paper PapersCase::issuedAgenda()
{
    openKind(u"agenda"_s);
    press(u"preview.issue"_s);
    press(u"issue_now"_s);
    const Paper paper = all<Paper>().constLast();
    REQUIRE(paper.state == PaperState::Issued);
    return paper;
}

Register PapersCase::registerOf(const QString &code)
{
    const Id<Organisation> office = all<Office>().constFirst().organisation;
    const auto found = registerFor(test.database(), office, code, QDate(2024, 2, 28));
    REQUIRE(found);
    return *found;
}

QList<RegisterEntry> PapersCase::entriesOf(const QString &code)
{
    return registerFile(test.database(), registerOf(code).id).entries;
}

bool PapersCase::isSeen(const QString &name) const
{
    return std::ranges::any_of(window.findChildren<QWidget *>(name), [](const QWidget *w) { return w->isVisible(); });
}

void PapersCase::press(const QString &name) const
{
    auto &button = seen<QAbstractButton>(name);
    REQUIRE(button.isEnabled());
    button.setFocus();
    pressKey(Qt::Key_Space);
    QCoreApplication::processEvents();
}

void PapersCase::fill(const QString &name, const QString &text) const
{
    seen<QWidget>(name).setFocus();
    pressKey(Qt::Key_A, Qt::ControlModifier);
    pressKey(Qt::Key_Delete);
    typeText(text);
    pressKey(Qt::Key_Tab);
    QCoreApplication::processEvents();
}

void PapersCase::choose(const QString &comboBox, const QString &beginning) const
{
    auto &list = seen<QComboBox>(comboBox);
    const int at = list.findText(beginning, Qt::MatchStartsWith);
    INFO(list.currentText().toStdString());
    REQUIRE(at >= 0);
    list.setFocus();
    // By keys, as a user goes there.
    while (list.currentIndex() != at)
        pressKey(list.currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
}

void PapersCase::toggle(const QString &chip) const
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isCheckable() && button->text() == chip)
            return button->click();
    }
    FAIL("no such chip");
}

QString wordsOf(const Document &document)
{
    QStringList words;
    for (const PaperText &text : textsOf(document))
        words.append(text.text);
    return words.join(u'\n');
}
