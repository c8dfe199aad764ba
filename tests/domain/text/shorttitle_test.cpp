// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shorttitle.h"

#include "support.h"

using namespace Qt::StringLiterals;

TEST_CASE("A title in a sentence is one line, and of a long one the beginning")
{
    CHECK(shortTitle(u"Hội nghị “quý I”"_s) == u"Hội nghị “quý I”"_s);
    CHECK(shortTitle(u"  Hội nghị\n\tquý I "_s) == u"Hội nghị quý I"_s);
    CHECK(shortTitle(QString()).isEmpty());
    CHECK(shortTitle(QString(60, u'a')) == QString(60, u'a'));
    CHECK(shortTitle(QString(500, u'a')) == QString(60, u'a') + u'…');
}

TEST_CASE("A shortened title ends with a whole letter")
{
    CHECK(shortTitle(QString(59, u'a') + u"🙂🙂"_s) == QString(59, u'a') + u'…');
    // NFD: e, circumflex, dot below.
    CHECK(shortTitle(QString(58, u'a') + u"e\u0302\u0323 dài"_s) == QString(58, u'a') + u'…');
    CHECK(shortTitle(QString(57, u'a') + u"e\u0302\u0323 dài"_s) == QString(57, u'a') + u"e\u0302\u0323…"_s);
    // Nothing but marks.
    CHECK(shortTitle(QString(100, QChar(0x0302))).size() < 100);
}
