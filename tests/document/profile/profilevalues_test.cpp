// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/profile/profilevalues.h"

#include "document/formaterror.h"
#include "document/profile.h"
#include "document/profile/valuepath.h"
#include "support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {
QJsonObject jsonOf(const LayoutProfile &profile)
{
    return QJsonDocument::fromJson(profile.source).object();
}

const ProfileValue &valueNamed(const QString &path)
{
    for (const ProfileGroup &group : profileGroups()) {
        for (const ProfileValue &value : group.values) {
            if (value.path == path)
                return value;
        }
    }
    FAIL(path.toStdString());
    throw FormatError(path);
}

QString refusalAt(const QString &path, const QJsonValue &value)
{
    return refusal(valueNamed(path), value);
}

QStringList leavesOf(const QJsonValue &value, const QString &path)
{
    QStringList leaves;
    const auto add = [&](const QString &key, const QJsonValue &below) {
        leaves += leavesOf(below, path.isEmpty() ? key : path + u'.' + key);
    };
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        add(it.key(), *it);
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        add(QString::number(i), array.at(i));
    return value.isObject() || value.isArray() ? leaves : QStringList{path};
}

/// What makes the profile that one, and what word processors call its styles.
bool isIdentity(const QString &path)
{
    static const QSet<QString> names{u"id"_s,         u"name"_s,     u"validFrom"_s,
                                     u"validUntil"_s, u"language"_s, u"fonts.screen"_s};
    return names.contains(path) || path.startsWith(u"paperStyles."_s) ||
           (path.startsWith(u"styles."_s) &&
            (path.endsWith(u".id"_s) || path.endsWith(u".name"_s) || path.endsWith(u".builtIn"_s)));
}
} // namespace

TEST_CASE("every value of the built-in profiles is described and in its range", "[profile][values]")
{
    QSet<QString> described;
    for (const ProfileGroup &group : profileGroups()) {
        for (const ProfileValue &value : group.values) {
            CHECK_FALSE(described.contains(value.path));
            described.insert(value.path);
        }
    }
    for (const LayoutProfile &profile : builtInProfiles()) {
        for (const QString &path : leavesOf(jsonOf(profile), {})) {
            INFO(profile.id.toStdString() << ' ' << path.toStdString());
            CHECK((isIdentity(path) || described.contains(path)));
        }
        CHECK_NOTHROW(checkRanges(jsonOf(profile)));
    }
}

TEST_CASE("a value is read where it stands or is what holds in its place", "[profile][values]")
{
    for (const LayoutProfile &profile : builtInProfiles()) {
        for (const ProfileGroup &group : profileGroups()) {
            for (const ProfileValue &value : group.values) {
                INFO(profile.id.toStdString() << ' ' << value.path.toStdString());
                CHECK(refusal(value, valueIn(jsonOf(profile), value)).isEmpty());
            }
        }
    }
    const QJsonObject party = jsonOf(builtInProfiles().first());
    CHECK(valueIn(party, valueNamed(u"letterhead.columns.1"_s)) == QJsonValue(90));
    CHECK(valueText(valueNamed(u"letterhead.issuerRule.share"_s), 0.4) == u"40"_s);
    CHECK(valueText(valueNamed(u"header.stampPadding"_s), 1.5) == u"1,5"_s);
    CHECK(valueIn(party, valueNamed(u"abstractRule.signs"_s)) == QJsonValue(QString()));
}

TEST_CASE("a value out of its range is refused with the range", "[profile][values]")
{
    const auto &[path, least, greatest, tooSmall, tooLarge] = GENERATE(table<QString, double, double, double, double>({
        {u"margins.left"_s, 5, 60, 4.9, 60.1},
        {u"styles.body.size"_s, 8, 36, 7.5, 400},
        {u"styles.kind.line"_s, 8, 72, 0, 73},
        {u"styles.body.after"_s, 0, 72, -1, 72.5},
        {u"letterhead.issuerRule.share"_s, 0.05, 1, 0.04, 1.01},
        {u"signatures.blankLines"_s, 0, 12, -1, 13},
        {u"grid.border"_s, 0.25, 3, 0, 3.5},
    }));
    INFO(path.toStdString());
    CHECK(refusalAt(path, least).isEmpty());
    CHECK(refusalAt(path, greatest).isEmpty());
    CHECK(refusalAt(path, tooSmall).contains(rangeText(valueNamed(path))));
    CHECK(refusalAt(path, tooLarge).contains(rangeText(valueNamed(path))));
}

TEST_CASE("a value of another kind is refused", "[profile][values]")
{
    CHECK_FALSE(refusalAt(u"margins.left"_s, u"rộng"_s).isEmpty());
    CHECK_FALSE(refusalAt(u"margins.left"_s, {}).isEmpty());
    CHECK_FALSE(refusalAt(u"styles.body.bold"_s, 1).isEmpty());
    CHECK_FALSE(refusalAt(u"styles.body.align"_s, u"giữa"_s).isEmpty());
    CHECK_FALSE(refusalAt(u"toneMarks"_s, u"nowhere"_s).isEmpty());
    CHECK(refusalAt(u"styles.body.align"_s, u"justify"_s).isEmpty());
    CHECK(refusalAt(u"letterhead.star"_s, u"✶"_s).isEmpty());
}

TEST_CASE("a profile with a value out of range is not read", "[profile][values]")
{
    const QJsonObject root = jsonOf(builtInProfiles().first());
    const auto parsed = [&](const QString &path, const QJsonValue &value) {
        return parseProfile(QJsonDocument(withValue(root, path, value)).toJson());
    };
    CHECK(parsed(u"styles.body.size"_s, 13.5).style(Component::Body).size == 13.5);
    CHECK_THROWS_WITH(parsed(u"styles.body.size"_s, 99), Catch::Contains("8"));
    CHECK_THROWS_AS(parsed(u"margins.left"_s, 60), FormatError);
    CHECK_THROWS_AS(parsed(u"verso.left"_s, 46), FormatError);
    CHECK(parsed(u"verso.left"_s, 45).versoLeft == 45);
    CHECK_THROWS_AS(parsed(u"fonts.word"_s, {}), FormatError);
}

TEST_CASE("paths lead into objects and lists and values can go", "[profile][values]")
{
    const QJsonObject root{{u"a"_s, QJsonObject{{u"b"_s, QJsonArray{1, 2}}}}};
    CHECK(valueAt(root, u"a.b.1"_s) == QJsonValue(2));
    CHECK(valueAt(root, u"a.c.d"_s).isUndefined());
    CHECK(valueAt(root, u"a.b.7"_s).isUndefined());
    CHECK(valueAt(withValue(root, u"a.b.0"_s, 5), u"a.b"_s) == QJsonValue(QJsonArray{5, 2}));
    CHECK(withValue(root, u"a.b.9"_s, 5) == root);
    CHECK(valueAt(withValue(root, u"x.y"_s, u"Ủy"_s), u"x.y"_s) == QJsonValue(u"Ủy"_s));
    CHECK(valueAt(withValue(root, u"a.b"_s, {}), u"a"_s) == QJsonValue(QJsonObject()));
}
