// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/afterpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget &widget, std::function<void()> act) : QObject(&widget), m_act(std::move(act))
    {
        widget.installEventFilter(this);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // When all of the window has been painted.
            QTimer::singleShot(0, this, [this] {
                m_act();
                deleteLater();
            });
        }
        return false;
    }

    std::function<void()> m_act;
};

} // namespace

void afterPaint(QWidget &widget, const std::function<void()> &act)
{
    new PaintWatch(widget, act);
}
