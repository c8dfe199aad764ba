// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/valuetable.h"

#include "document/profile/componentkeys.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace {
struct ValueRow
{
    const char *path;
    const char *label;
    const char *form;
    QJsonValue absent = QJsonValue::Undefined;
};

QList<ProfileValue> valuesFrom(const QString &prefix, std::initializer_list<ValueRow> rows)
{
    QList<ProfileValue> values;
    for (const ValueRow &row : rows)
        values.append(
            {prefix + QLatin1StringView(row.path), row.label, &valueForm(QString::fromLatin1(row.form)), row.absent});
    return values;
}

ProfileGroup pageGroup()
{
    return {
        QT_TRANSLATE_NOOP("Profile", "Page"),
        valuesFrom({}, {{"paper.width", QT_TRANSLATE_NOOP("Profile", "Width of the paper"), "paper"},
                        {"paper.height", QT_TRANSLATE_NOOP("Profile", "Height of the paper"), "paper"},
                        {"margins.top", QT_TRANSLATE_NOOP("Profile", "Upper margin"), "margin"},
                        {"margins.bottom", QT_TRANSLATE_NOOP("Profile", "Lower margin"), "margin"},
                        {"margins.left", QT_TRANSLATE_NOOP("Profile", "Left margin"), "margin"},
                        {"margins.right", QT_TRANSLATE_NOOP("Profile", "Right margin"), "margin"},
                        {"header.fromTop", QT_TRANSLATE_NOOP("Profile", "Page number from the edge"), "header"},
                        {"header.stampPadding", QT_TRANSLATE_NOOP("Profile", "Room around the stamp"), "padding", 0},
                        {"header.stampBorder", QT_TRANSLATE_NOOP("Profile", "Border of the stamp"), "thickness"},
                        {"fonts.word", QT_TRANSLATE_NOOP("Profile", "Font in Word"), "text"}})};
}

ProfileGroup usageGroup()
{
    return {QT_TRANSLATE_NOOP("Profile", "Usage of the office"),
            valuesFrom({}, {{"toneMarks", QT_TRANSLATE_NOOP("Profile", "Tone of ủy, hòa"), "toneMarks", u"asWritten"_s},
                            {"verso.twoSided", QT_TRANSLATE_NOOP("Profile", "Both sides are printed"), "flag", false},
                            {"verso.left", QT_TRANSLATE_NOOP("Profile", "Left margin of even pages"), "margin"}})};
}

ProfileGroup letterheadGroup()
{
    return {QT_TRANSLATE_NOOP("Profile", "Letterhead"),
            valuesFrom(u"letterhead."_s,
                       {{"columns.0", QT_TRANSLATE_NOOP("Profile", "Left column"), "column"},
                        {"columns.1", QT_TRANSLATE_NOOP("Profile", "Right column"), "column"},
                        {"inRow", QT_TRANSLATE_NOOP("Profile", "Issuers side by side, at most"), "inRow", 1},
                        {"star", QT_TRANSLATE_NOOP("Profile", "Sign under the issuer"), "text", QString()}})};
}

ProfileGroup ruleGroup(const char *label, const QString &prefix)
{
    return {label,
            valuesFrom(prefix, {{"signs", QT_TRANSLATE_NOOP("Profile", "Signs instead of a line"), "text", QString()},
                                {"length", QT_TRANSLATE_NOOP("Profile", "Length (0: by the words)"), "ruleLength", 0},
                                {"share", QT_TRANSLATE_NOOP("Profile", "Share of the words"), "share", 1},
                                {"thickness", QT_TRANSLATE_NOOP("Profile", "Thickness"), "thickness"},
                                {"before", QT_TRANSLATE_NOOP("Profile", "Room above"), "gap", 0},
                                {"after", QT_TRANSLATE_NOOP("Profile", "Room below"), "gap", 0}})};
}

ProfileGroup addresseeGroup()
{
    return {QT_TRANSLATE_NOOP("Profile", "Addressees"),
            valuesFrom(u"addressee.columns."_s, {{"0", QT_TRANSLATE_NOOP("Profile", "Left column"), "column"},
                                                 {"1", QT_TRANSLATE_NOOP("Profile", "Right column"), "column"}})};
}

ProfileGroup gridGroup()
{
    return {QT_TRANSLATE_NOOP("Profile", "Tables"),
            valuesFrom(u"grid."_s, {{"border", QT_TRANSLATE_NOOP("Profile", "Thickness of lines"), "thickness"},
                                    {"paddingX", QT_TRANSLATE_NOOP("Profile", "Room beside the text"), "padding", 0},
                                    {"paddingY", QT_TRANSLATE_NOOP("Profile", "Room above and below"), "padding", 0},
                                    {"before", QT_TRANSLATE_NOOP("Profile", "Room above"), "gap", 0},
                                    {"after", QT_TRANSLATE_NOOP("Profile", "Room below"), "gap", 0}})};
}

ProfileGroup signatureGroup()
{
    return {
        QT_TRANSLATE_NOOP("Profile", "Signatures"),
        valuesFrom(u"signatures."_s,
                   {{"blankLines", QT_TRANSLATE_NOOP("Profile", "Lines left for signing"), "lines", 0},
                    {"before", QT_TRANSLATE_NOOP("Profile", "Room above"), "gap", 0},
                    {"inRow", QT_TRANSLATE_NOOP("Profile", "Signatures side by side, at most"), "inRow", 2},
                    {"leadOnTheRight", QT_TRANSLATE_NOOP("Profile", "The lead signs on the right"), "flag", false}})};
}

ProfileGroup styleGroup(const ComponentKey &component)
{
    return {component.label,
            valuesFrom(u"styles."_s + component.key + u'.',
                       {{"size", QT_TRANSLATE_NOOP("Profile", "Size"), "size"},
                        {"bold", QT_TRANSLATE_NOOP("Profile", "Bold"), "flag", false},
                        {"italic", QT_TRANSLATE_NOOP("Profile", "Italic"), "flag", false},
                        {"underline", QT_TRANSLATE_NOOP("Profile", "Underlined"), "flag", false},
                        {"caps", QT_TRANSLATE_NOOP("Profile", "Capitals"), "flag", false},
                        {"align", QT_TRANSLATE_NOOP("Profile", "Alignment"), "align"},
                        {"line", QT_TRANSLATE_NOOP("Profile", "Height of a line"), "line"},
                        {"before", QT_TRANSLATE_NOOP("Profile", "Room above"), "gap", 0},
                        {"after", QT_TRANSLATE_NOOP("Profile", "Room below"), "gap", 0},
                        {"indent", QT_TRANSLATE_NOOP("Profile", "Indent of the first line"), "indent", 0},
                        {"sides", QT_TRANSLATE_NOOP("Profile", "Kept free at both sides"), "indent", 0}})};
}

QList<ProfileGroup> makeGroups()
{
    QList<ProfileGroup> groups{
        pageGroup(),
        usageGroup(),
        letterheadGroup(),
        ruleGroup(QT_TRANSLATE_NOOP("Profile", "Line under the title"), u"letterhead.rule."_s),
        ruleGroup(QT_TRANSLATE_NOOP("Profile", "Line under the issuer"), u"letterhead.issuerRule."_s),
        ruleGroup(QT_TRANSLATE_NOOP("Profile", "Line under the abstract"), u"abstractRule."_s),
        addresseeGroup(),
        gridGroup(),
        signatureGroup()};
    for (const ComponentKey &component : componentKeys())
        groups.append(styleGroup(component));
    return groups;
}
} // namespace

const QList<ProfileGroup> &profileGroups()
{
    static const QList<ProfileGroup> groups = makeGroups();
    return groups;
}
