// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rail.h"

#include "kit/look/icons.h"
#include "window/rooms.h"

#include <QCoreApplication>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Where the window is low and letters are large, the rooms stand closer together.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), fontMetrics().height() + 4}; }
};

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    for (const RoomKind &kind : roomKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        auto *button = new RailButton(this);
        button->setObjectName(u"rail_"_s + key);
        button->setProperty("kind", u"rail"_s);
        button->setText(QCoreApplication::translate("Room", kind.title));
        button->setIcon(icon(QString::fromLatin1(kind.icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(u"%1 (Ctrl+%2)"_s.arg(button->text()).arg(m_buttons.size() + 1));
        button->setAccessibleName(tr("Room: %1").arg(button->text()));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        // Not clicked: the arrow keys and a screen reader switch the button on without a click.
        connect(button, &QToolButton::toggled, this, [this, key](bool on) {
            if (on)
                emit chosen(key);
        });
        column->addWidget(button);
        m_buttons.insert(key, button);
    }
    column->addStretch(1);
}

void Rail::mark(const QString &key)
{
    QToolButton *button = m_buttons.value(key);
    if (button == nullptr)
        return;
    const QSignalBlocker blocker(button);
    button->setChecked(true);
}
