// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/forms/fieldrows.h"
#include "views/window/measures.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget &widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName());
}

/// What a screen reader says first.
QString spokenName(QWidget &widget)
{
    // On Linux a combo box gives its value there, and its name by the relation to its label.
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

bool isPartOfControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
           qobject_cast<const QComboBox *>(parent) != nullptr;
}

/// In the order in which Tab comes to them.
QList<QWidget *> tabStops(QWidget &window, QWidget &within)
{
    QList<QWidget *> stops;
    QWidget *widget = &window;
    do {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (takesTab && widget->isVisible() && widget->isEnabled() && within.isAncestorOf(widget))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &window);
    return stops;
}

bool isAfter(const QWidget &form, const QWidget &one, const QWidget &other)
{
    const QRect a(one.mapTo(&form, QPoint()), one.size());
    const QRect b(other.mapTo(&form, QPoint()), other.size());
    const bool sameRow = a.top() < b.center().y() && b.top() < a.center().y();
    return sameRow ? a.left() > b.left() : a.top() > b.top();
}

} // namespace

QStringList unnamedControls(QWidget &window)
{
    QStringList found;
    QHash<QString, QString> known;
    for (QWidget *widget : tabStops(window, window)) {
        if (isPartOfControl(*widget))
            continue;
        const QString name = spokenName(*widget);
        if (name.trimmed().isEmpty())
            found.append(describe(*widget) + u" has no name"_s);
        else if (known.contains(name))
            found.append(describe(*widget) + u" is called “%1” as is %2"_s.arg(name, known.value(name)));
        else
            known.insert(name, describe(*widget));
    }
    return found;
}

QStringList crossedTabOrders(QWidget &window)
{
    QStringList found;
    for (FieldRows *form : window.findChildren<FieldRows *>()) {
        if (!form->isVisible())
            continue;
        const QList<QWidget *> stops = tabStops(window, *form);
        for (qsizetype i = 1; i < stops.size(); ++i) {
            if (isAfter(*form, *stops.at(i - 1), *stops.at(i)))
                found.append(u"%1 comes before %2"_s.arg(describe(*stops.at(i - 1)), describe(*stops.at(i))));
        }
    }
    return found;
}
