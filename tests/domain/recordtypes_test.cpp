// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtypes.h"

#include "domain/text/fold.h"
#include "support.h"
#include "tests/domain/samplevalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QVariantList without(QVariantList values, qsizetype at)
{
    values[at] = values.at(at).typeId() == QMetaType::QString ? QVariant(u" "_s) : QVariant();
    return values;
}

qsizetype ownersOf(const RecordType &type)
{
    return std::ranges::count_if(type.fields, [](const FieldInfo &f) { return f.flags.testFlag(FieldFlag::Owner); });
}

QStringList columnsOf(const Problems &problems)
{
    QStringList columns;
    for (const Problem &p : problems)
        columns.append(p.column);
    return columns;
}

} // namespace

TEST_CASE("Every kind of record has a table and a word of its own and is found by them")
{
    QSet<QString> tables;
    QSet<QString> plurals;
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        tables.insert(text(type->table));
        plurals.insert(text(type->plural));
        CHECK(recordTypeOf(text(type->table)) == type);
        CHECK(recordTypeNamed(text(type->plural)) == type);
        CHECK_FALSE(translatedLabel(*type).isEmpty());
    }
    CHECK(tables.size() == qsizetype(recordTypes().size()));
    CHECK(plurals.size() == qsizetype(recordTypes().size()));
    CHECK(recordTypeOf(u"") == nullptr);
    CHECK(recordTypeNamed(u"task") == nullptr);
}

TEST_CASE("The fields of a record have columns of their own and labels")
{
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        QSet<QString> columns{u"id"_s, u"sort_key"_s, u"search_text"_s};
        for (const FieldInfo &field : type->fields) {
            INFO(field.column);
            CHECK_FALSE(columns.contains(text(field.column)));
            columns.insert(text(field.column));
            CHECK_FALSE(translatedLabel(field).isEmpty());
            CHECK(type->indexOf(text(field.column)) == &field - type->fields.data());
        }
        CHECK(type->indexOf(u"no_such_column") == -1);
    }
}

TEST_CASE("What names and orders a record is one of its fields")
{
    for (const RecordType *type : recordTypes()) {
        INFO(type->table);
        CHECK(type->indexOf(text(type->title)) >= 0);
        const bool derived = text(type->order) == "sort_key"_L1;
        CHECK(derived == type->sorted);
        CHECK((derived || text(type->order) == "id"_L1 || type->indexOf(text(type->order)) >= 0));
    }
}

TEST_CASE("Choices and references say what they lead to")
{
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            CHECK((field.kind == FieldKind::Choice) == !field.choices.empty());
            CHECK((field.kind == FieldKind::Reference) == (field.references != nullptr));
            if (field.references)
                CHECK(recordTypeOf(text(field.references)) != nullptr);
            if (field.flags.testFlag(FieldFlag::Owner)) {
                CHECK(field.kind == FieldKind::Reference);
                // A file has one of several owners.
                CHECK((field.flags.testFlag(FieldFlag::Required) || ownersOf(*type) > 1));
            }
        }
    }
}

TEST_CASE("Codes of choices are unique and all have labels")
{
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            QSet<QString> codes;
            for (const Choice &choice : field.choices) {
                INFO(type->table << '.' << field.column << ' ' << choice.code);
                CHECK(indexOfCode(field.choices, text(choice.code)) == qsizetype(&choice - field.choices.data()));
                CHECK_FALSE(translated(choice).isEmpty());
                codes.insert(text(choice.code));
            }
            CHECK(codes.size() == qsizetype(field.choices.size()));
            CHECK_FALSE(indexOfCode(field.choices, u"no such code").has_value());
        }
    }
}

TEST_CASE("Owners stand before what they own")
{
    QSet<QString> before;
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            if (field.flags.testFlag(FieldFlag::Owner))
                CHECK(before.contains(text(field.references)));
        }
        before.insert(text(type->table));
    }
}

TEST_CASE("A record filled in every field is accepted")
{
    for (const RecordType *type : recordTypes()) {
        for (const int seed : {1, 2, 7, 41, 600}) {
            INFO(type->table << ' ' << seed << ' ' << joinedText(type->check(sampleRow(*type, seed), 0)).toStdString());
            CHECK_FALSE(hasErrors(type->check(sampleRow(*type, seed), 0)));
        }
    }
}

TEST_CASE("A required field that is empty or blank is refused by name")
{
    for (const RecordType *type : recordTypes()) {
        const QVariantList full = sampleRow(*type, 3);
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            const QVariantList values = without(full, type->indexOf(text(field.column)));
            const Problems found = type->check(values, 0);
            const bool refused = columnsOf(missingFields(*type, values)).contains(text(field.column));
            CHECK(refused == field.flags.testFlag(FieldFlag::Required));
            if (refused) {
                CHECK(hasErrors(found));
                CHECK(joinedText(found).contains(translatedLabel(field)));
            }
        }
    }
}

TEST_CASE("Search text holds the words of the searched fields and no others")
{
    for (const RecordType *type : recordTypes()) {
        const QStringList found = searchTextOf(*type, sampleRow(*type, 1)).split(u' ', Qt::SkipEmptyParts);
        CHECK(found.isEmpty() != type->isSearched());
        for (const FieldInfo &field : type->fields) {
            INFO(type->table << '.' << field.column);
            const QString first = words(text(field.column)).first();
            if (field.kind == FieldKind::Text && field.flags.testFlag(FieldFlag::Searched))
                CHECK(found.contains(first));
        }
        CHECK_FALSE(found.contains(u"uid"_s));
    }
}
