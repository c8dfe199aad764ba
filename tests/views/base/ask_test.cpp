// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/ask.h"

#include "support.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Asks with the real dialog and gives what comes of it; `answer` has it while it stands there.
bool confirmed(const QString &question, const std::function<void(QMessageBox &)> &answer)
{
    QWidget page;
    bool answered = false;
    QTimer soon;
    QObject::connect(&soon, &QTimer::timeout, &soon, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (box == nullptr || !box->isVisible())
            return;
        soon.stop();
        answered = true;
        answer(*box);
        box->reject();
    });
    soon.start(1);
    const bool yes = Ask().confirm(&page, question, u"Xóa hẳn"_s);
    CHECK(answered);
    return yes;
}

/// The button that is no Cancel. Nothing may be thrown through the loop of the dialog.
QAbstractButton &acting(const QMessageBox &box)
{
    const auto buttons = box.buttons();
    const auto at = std::ranges::find(buttons, u"Xóa hẳn"_s, &QAbstractButton::text);
    CHECK(at != buttons.end());
    return at == buttons.end() ? *box.button(QMessageBox::Cancel) : **at;
}

} // namespace

TEST_CASE("a question is answered by yes only with the button that says what is done", "[ask]")
{
    CHECK(confirmed(u"Xóa “Hội nghị”?"_s, [](QMessageBox &box) { QTest::mouseClick(&acting(box), Qt::LeftButton); }));
    CHECK_FALSE(confirmed(
        u"Xóa?"_s, [](QMessageBox &box) { QTest::mouseClick(box.button(QMessageBox::Cancel), Qt::LeftButton); }));
}

TEST_CASE("Enter and Esc on a question lose nothing, and the button with the focus is the one that cancels", "[ask]")
{
    const auto key = GENERATE(Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Space);
    bool cancels = false;
    CHECK_FALSE(confirmed(u"Đóng cửa sổ và bỏ?"_s, [&](QMessageBox &box) {
        cancels = box.focusWidget() == box.button(QMessageBox::Cancel);
        QTest::keyClick(box.focusWidget() != nullptr ? box.focusWidget() : &box, key);
        CHECK_FALSE(box.isVisible());
    }));
    CHECK(cancels);
}

TEST_CASE("Tab to the other button and Enter is a yes", "[ask]")
{
    CHECK(confirmed(u"Thay tệp?"_s, [](QMessageBox &box) {
        acting(box).setFocus(Qt::TabFocusReason);
        QTest::keyClick(&acting(box), Qt::Key_Return);
    }));
}

TEST_CASE("a title in a question is shown letter by letter, however it looks", "[ask]")
{
    const QString ugly = u"Xóa “<b>đậm</b> &lt; =1+1 🙂 "_s + u"dài "_s.repeated(125) + u"”?"_s;
    confirmed(ugly, [&](QMessageBox &box) {
        CHECK(box.text() == ugly);
        CHECK(box.textFormat() == Qt::PlainText);
    });
}
