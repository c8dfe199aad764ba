// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include "domain/settings/standins.h"

using namespace Qt::StringLiterals;

TEST_CASE("what stands in for what is gone is Vietnamese, and a lost record is called by its number")
{
    CHECK(erasedName() == u"(đã xóa tên)"_s);
    CHECK(lostTitle(5) == u"(đã mất) số 5"_s);
}
