// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/papers/officetexts.h"

#include "domain/recordtypes.h"
#include "store/log/undo.h"
#include "store/records.h"
#include "store/storeerror.h"
#include "support.h"
#include "tests/store/storesupport.h"

using namespace Qt::StringLiterals;

namespace {

OfficeText closing(const QString &text)
{
    return {.key = u"notice.closing"_s, .text = text};
}

} // namespace

TEST_CASE("A new file has no texts of the office")
{
    const TestFile file;
    CHECK(officeTexts(file.database).isEmpty());
    CHECK_FALSE(officeTextOf(file.database, u"notice.closing"_s));
}

TEST_CASE("Texts of the office are found by key and composed")
{
    const TestFile file;
    added(file.database, closing(u"{office} trân trọng thông báo."_s.normalized(QString::NormalizationForm_D)));
    added(file.database, OfficeText{.key = u"minutes.papers"_s, .text = u"Kèm theo."_s});
    CHECK(officeTexts(file.database) ==
          QHash<QString, QString>{{u"notice.closing"_s, u"{office} trân trọng thông báo."_s},
                                  {u"minutes.papers"_s, u"Kèm theo."_s}});
    CHECK(officeTextOf(file.database, u"minutes.papers"_s)->text == u"Kèm theo."_s);
}

TEST_CASE("One key has one text and an unknown field never gets into the file")
{
    const TestFile file;
    added(file.database, closing(u"Một."_s));
    CHECK_THROWS_AS(added(file.database, closing(u"Hai."_s)), StoreError);
    OfficeText own = *officeTextOf(file.database, u"notice.closing"_s);
    own.text = u"{offfice} thông báo."_s;
    CHECK(sentenceOf([&] { changed(file.database, own); }).contains(u"{offfice}"_s));
    CHECK(officeTexts(file.database).value(u"notice.closing"_s) == u"Một."_s);
}

TEST_CASE("Going back to the built-in text is undone and redone")
{
    const TestFile file;
    const Id<OfficeText> id = added(file.database, closing(u"Một."_s));
    deleteRecords(file.database, schema<OfficeText>().type, {id.value});
    CHECK(officeTexts(file.database).isEmpty());
    REQUIRE(undo(file.database));
    CHECK(officeTextOf(file.database, u"notice.closing"_s)->id == id);
    REQUIRE(undo(file.database));
    CHECK(officeTexts(file.database).isEmpty());
    REQUIRE(redo(file.database));
    CHECK(officeTexts(file.database).size() == 1);
}
