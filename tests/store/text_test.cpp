// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/directory/organisation.h"
#include "domain/recordtypes.h"
#include "domain/text/normal.h"
#include "filler.h"
#include "store/log/undo.h"
#include "store/rows.h"
#include "storesupport.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

/// What people paste; every one comes back as normalized() leaves it, which is tested beside that.
QStringList uglyTexts()
{
    return {u"'; DROP TABLE task; --"_s,
            u"\"><b>đậm</b>&amp;<!-- x -->"_s,
            u"=1+1"_s,
            u"@SUM(A1:A9)|cmd"_s,
            u"? :name $1 %1 %s {0} \\n \\"_s,
            u"  hai  khoảng trắng  "_s,
            u"dòng một\ndòng hai\tcột"_s,
            u"👩‍🌾 cười 😀 𠀀"_s,
            u"Uỷ ban nhân dân Hoà Thắng"_s.normalized(QString::NormalizationForm_D),
            u"null"_s,
            u"{\"k\": [1, 2]}"_s,
            u"số\u00A0liệu\u200B–\uFEFF“trích”"_s,
            u"a\u0001b\u0000c\u001Bd\u0085e"_s,
            u"123456789012345678901234567890"_s,
            u"Đ"_s.repeated(10'000)};
}

/// Rows like `row` with the text in all text columns but the identifier, which must not repeat.
QVariantList withText(const RecordType &type, QVariantList row, const QString &text)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const FieldInfo &field = type.fields[size_t(i)];
        if (field.kind == FieldKind::Text && !field.flags.testFlag(FieldFlag::Automatic))
            row[i] = StoredAs<QString>::to(text);
    }
    return row;
}

void writeEverywhere(Database &database, const Filler &filler, const QString &text)
{
    Step step(database, text);
    for (const RecordType *type : recordTypes()) {
        const auto written = filler.written().value(QString::fromLatin1(type->table));
        Rows(database, *type).update(written.firstKey(), withText(*type, written.first(), text));
    }
    step.commit();
}

void checkEverywhere(Database &database, const Filler &filler, const QString &text)
{
    for (const RecordType *type : recordTypes()) {
        const auto written = filler.written().value(QString::fromLatin1(type->table));
        const auto row = Rows(database, *type).find(written.firstKey());
        INFO(type->table);
        REQUIRE(row);
        CHECK(lineOf(*row) == lineOf(withText(*type, written.first(), text)));
    }
}

} // namespace

TEST_CASE("Any text goes into every text of every record and comes out unharmed")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(1);
    step.commit();
    for (const QString &text : uglyTexts()) {
        INFO(text.left(40).toStdString());
        writeEverywhere(file.database, filler, text);
        checkEverywhere(file.database, filler, normalized(text));
    }
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("Undo and redo bring any text back unharmed")
{
    const TestFile file;
    Filler filler(file.database);
    Step step(file.database, u"Nhập"_s);
    filler.fill(1);
    step.commit();
    const QStringList texts = uglyTexts();
    for (const QString &text : texts)
        writeEverywhere(file.database, filler, text);
    const QStringList last = dumpOf(file.database.connection());
    for (qsizetype i = texts.size() - 1; i > 0; --i) {
        REQUIRE(undo(file.database));
        INFO(texts.at(i - 1).left(40).toStdString());
        checkEverywhere(file.database, filler, normalized(texts.at(i - 1)));
    }
    while (redo(file.database)) {
    }
    CHECK(dumpOf(file.database.connection()) == last);
    CHECK(brokenIndexes(file.database).isEmpty());
}

TEST_CASE("A label of a step is any text as well")
{
    const TestFile file;
    for (const QString &text : uglyTexts()) {
        const QString label = normalized(text);
        Step step(file.database, label);
        Table<Organisation>(file.database).insert({.title = u"Ban Dân vận"_s});
        step.commit();
        CHECK(nextUndo(file.database)->label == label);
    }
}
