// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/problem.h"

#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("A warning may stand and an error may not")
{
    const Problem warning = problem("present", u"Số phiếu không khớp."_s, Severity::Warning);
    const Problem error = problem("title", u"Thiếu tên."_s);
    CHECK_FALSE(hasErrors({}));
    CHECK_FALSE(hasErrors({warning}));
    CHECK(hasErrors({warning, error}));
    CHECK(joinedText({warning, error}) == u"Số phiếu không khớp. Thiếu tên."_s);
}
