// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/base/desk.h"
#include "kit/base/preferences.h"
#include "kit/look/look.h"
#include "settings/settingspage.h"
#include "settings/settingspages.h"
#include "store/database.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

struct LookPage
{
    Q_DECLARE_TR_FUNCTIONS(LookPage)
};

constexpr int noteLetters = 36;
constexpr int nameLetters = 36;

template<class W>
W *named(W *widget, const char *name, const QString &label, QFormLayout &form)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(label);
    auto *text = new QLabel(label);
    text->setBuddy(widget);
    form.addRow(text, widget);
    return widget;
}

/// A list of codes with their words that shows what `read` says and hands on what is chosen.
QComboBox *makeList(const QList<std::pair<QString, QString>> &choices, const QString &now)
{
    auto *list = new QComboBox;
    for (const auto &[code, words] : choices)
        list->addItem(words, code);
    list->setCurrentIndex(list->findData(now));
    return list;
}

void addNote(const QString &text, QFormLayout &form)
{
    auto *note = new QLabel(text);
    note->setProperty("kind", u"muted"_s);
    note->setWordWrap(true);
    // By itself it would be as high as it is wide.
    note->setMinimumWidth(noteLetters * note->fontMetrics().averageCharWidth());
    form.addRow(nullptr, note);
}

void addLanguage(Desk &desk, QFormLayout &form)
{
    Preferences *chosen = &desk.preferences;
    auto *list = makeList({{u"vi"_s, u"Tiếng Việt"_s}, {u"en"_s, u"English"_s}}, chosen->language());
    named(list, "language", LookPage::tr("Language"), form);
    QObject::connect(list, &QComboBox::activated, list,
                     [list, chosen] { chosen->setLanguage(list->currentData().toString()); });
    addNote(
        LookPage::tr("The new language shows in windows that are opened from now on. Papers speak Vietnamese in any "
                     "case."),
        form);
}

void addTheme(Desk &desk, QFormLayout &form)
{
    Preferences *chosen = &desk.preferences;
    auto *list = makeList({{u"light"_s, LookPage::tr("Light")},
                           {u"dark"_s, LookPage::tr("Dark")},
                           {u"contrast"_s, LookPage::tr("High contrast")}},
                          chosen->theme());
    named(list, "theme", LookPage::tr("Theme"), form);
    QObject::connect(list, &QComboBox::activated, list,
                     [list, chosen] { chosen->setTheme(list->currentData().toString()); });
    QObject::connect(chosen, &Preferences::lookChanged, list,
                     [list, chosen] { list->setCurrentIndex(list->findData(chosen->theme())); });
}

void addDensity(Desk &desk, QFormLayout &form)
{
    Preferences *chosen = &desk.preferences;
    auto *box = new QCheckBox(LookPage::tr("Tight rows, so that more of them fit on the screen"));
    box->setObjectName(u"compact"_s);
    box->setChecked(chosen->isCompact());
    form.addRow(nullptr, box);
    QObject::connect(box, &QCheckBox::toggled, box, [chosen](bool on) { chosen->setCompact(on); });
    QObject::connect(chosen, &Preferences::lookChanged, box, [box, chosen] {
        const QSignalBlocker blocker(box);
        box->setChecked(chosen->isCompact());
    });
}

void addZoom(Desk &desk, QFormLayout &form)
{
    Preferences *chosen = &desk.preferences;
    auto *zoom = new QSpinBox;
    zoom->setRange(Look::leastZoom, Look::greatestZoom);
    zoom->setSingleStep(Preferences::zoomStep);
    // Room beside the arrows, at any zoom.
    zoom->setSuffix(u" %      "_s);
    zoom->setKeyboardTracking(false);
    zoom->setValue(chosen->zoom());
    named(zoom, "zoom", LookPage::tr("Zoom"), form);
    QObject::connect(zoom, &QSpinBox::valueChanged, zoom, [chosen](int percent) { chosen->setZoom(percent); });
    QObject::connect(chosen, &Preferences::lookChanged, zoom, [zoom, chosen] { zoom->setValue(chosen->zoom()); });
}

void addAuthor(Desk &desk, QFormLayout &form)
{
    Preferences *chosen = &desk.preferences;
    auto *line = new QLineEdit(chosen->author());
    line->setMinimumWidth(nameLetters * line->fontMetrics().averageCharWidth());
    line->setPlaceholderText(desk.database.identity().author);
    named(line, "author", LookPage::tr("Your name"), form);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, chosen] {
        chosen->setAuthor(line->text().trimmed().normalized(QString::NormalizationForm_C));
    });
    addNote(LookPage::tr("Stands beside every change in the history of the file, from the next opening of a file on."),
            form);
}

} // namespace

Room *makeLookPage(Desk &desk)
{
    auto *page = new SettingsPage;
    page->addHeading(LookPage::tr("Look and language at this PC"));
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addLanguage(desk, *form);
    addTheme(desk, *form);
    addDensity(desk, *form);
    addZoom(desk, *form);
    addAuthor(desk, *form);
    page->addPart(part);
    return page;
}
