// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tourbar.h"

#include "kit/base/desk.h"
#include "kit/look/icons.h"
#include "window/mainwindow.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

struct TourStep
{
    const char *room;
    const char *text; ///< English source text, context "Tour"
};

constexpr TourStep steps[] = {
    {"home",
     QT_TRANSLATE_NOOP("Tour", "The desk shows what is overdue, what is due soon and which conferences come next. "
                               "Every line opens its record.")},
    {"conferences", QT_TRANSLATE_NOOP("Tour", "Press Enter on a conference: agenda, attendees, what was said and the "
                                              "conclusions are on its tabs. What you type is saved by itself.")},
    {"tasks", QT_TRANSLATE_NOOP("Tour", "Conclusions become tasks of many bodies in one step. Type into the filter, or "
                                        "press a chip, to find some of them.")},
    {"cooperation",
     QT_TRANSLATE_NOOP("Tour", "Programmes and the plans of each year; the matrix shows which partner has "
                               "no plan yet.")},
    {"summary",
     QT_TRANSLATE_NOOP("Tour", "The summary of the year counts by itself; each figure opens its records, and "
                               "the paper is printed or saved for Word. Ctrl+Z takes anything back.")},
};

/// A dock does not ask what height a wrapped text needs, so the text says it with every change of its width.
class TourText : public QLabel
{
public:
    void fit() { setMinimumHeight(heightForWidth(width())); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }
};

/// A dock without title and without a way to float: a bar across the foot of the window.
class TourBar : public QDockWidget
{
public:
    TourBar(MainWindow &window, QWidget *parent);

private:
    void show(size_t step);

    MainWindow &m_window;
    TourText *m_text;
    QToolButton *m_next;
    size_t m_step = 0;
};

QToolButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

TourBar::TourBar(MainWindow &window, QWidget *parent)
    : QDockWidget(parent), m_window(window), m_text(new TourText), m_next(nullptr)
{
    setObjectName(u"tour"_s);
    setFeatures(NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this));
    auto *content = new QFrame(this);
    content->setObjectName(u"tourContent"_s);
    auto *row = new QHBoxLayout(content);
    m_text->setObjectName(u"tourText"_s);
    m_text->setWordWrap(true);
    m_next = makeButton(u"tourNext"_s, QCoreApplication::translate("Tour", "Next"), content);
    QToolButton *end = makeButton(u"tourEnd"_s, QCoreApplication::translate("Tour", "End the tour"), content);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    row->addWidget(end);
    setWidget(content);
    connect(m_next, &QToolButton::clicked, this, [this] {
        if (m_step + 1 < std::size(steps))
            show(m_step + 1);
        else
            deleteLater();
    });
    connect(end, &QToolButton::clicked, this, &QObject::deleteLater);
    show(0);
}

void TourBar::show(size_t step)
{
    m_step = step;
    m_window.enter(QString::fromLatin1(steps[step].room));
    m_text->setText(
        u"%1/%2   %3"_s.arg(step + 1).arg(std::size(steps)).arg(QCoreApplication::translate("Tour", steps[step].text)));
    m_next->setText(step + 1 < std::size(steps) ? QCoreApplication::translate("Tour", "Next")
                                                : QCoreApplication::translate("Tour", "Finish"));
    if (isVisible())
        m_text->fit();
}

} // namespace

void showTour(MainWindow &window)
{
    delete window.findChild<QDockWidget *>(u"tour"_s);
    window.addDockWidget(Qt::BottomDockWidgetArea, new TourBar(window, &window));
}
