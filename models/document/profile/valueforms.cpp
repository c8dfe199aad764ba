// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/formaterror.h"
#include "document/profile/jsonsection.h"
#include "document/profile/valuetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
ValueForm rangeFrom(const JsonSection &section)
{
    ValueForm form;
    form.unit = section.contains(u"unit"_s) ? section.text(u"unit"_s) : QString();
    form.least = section.numberOrZero(u"least"_s);
    form.greatest = section.positive(u"greatest"_s);
    form.decimals = static_cast<int>(section.numberOrZero(u"decimals"_s));
    form.factor = section.contains(u"factor"_s) ? section.positive(u"factor"_s) : 1;
    return form;
}

QHash<QString, ValueForm> readForms()
{
    QHash<QString, ValueForm> forms{{u"flag"_s, {.kind = ValueKind::Flag}},
                                    {u"text"_s, {.kind = ValueKind::Text}},
                                    {u"align"_s, {.kind = ValueKind::Choice, .choices = alignNames()}},
                                    {u"toneMarks"_s, {.kind = ValueKind::Choice, .choices = toneMarkNames()}}};
    QFile file(u":/profilevalues/forms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw FormatError(QCoreApplication::translate("Document", "The program has no layout profile."));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = root.begin(); it != root.end(); ++it)
        forms.insert(it.key(), rangeFrom(JsonSection(it->toObject(), it.key() + u'.')));
    return forms;
}
} // namespace

const ValueForm &valueForm(const QString &name)
{
    static const QHash<QString, ValueForm> forms = readForms();
    const auto found = forms.constFind(name);
    Q_ASSERT_X(found != forms.cend(), "profile values", "a form is not described");
    return *found;
}

const QStringList &alignNames()
{
    static const QStringList names{u"left"_s, u"center"_s, u"right"_s, u"justify"_s};
    return names;
}

const QStringList &toneMarkNames()
{
    static const QStringList names{u"asWritten"_s, u"firstVowel"_s, u"secondVowel"_s};
    return names;
}
