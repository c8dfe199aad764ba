// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/cards/cardpapers.h"

#include "conferencecase.h"
#include "document/layout/layout.h"
#include "document/profile.h"
#include "documentlines.h"
#include "reports/paperkinds.h"
#include "reports/wording.h"
#include "support.h"

using namespace Qt::StringLiterals;

namespace {

/// The launch conference with a guest, one who declined, a reporter and a driver.
ConferenceFile fullConference()
{
    ConferenceFile file = launchConference();
    file.attendees[0].uid = u"uid-1"_s;
    Attendee guest = attendeeCase(3, u"Lò Thị Ư"_s, u"Phó Trưởng Ban"_s, u"Ban Dân tộc tỉnh"_s);
    guest.role = AttendeeRole::Invited;
    guest.honorific = Honorific::Madam;
    Attendee declined = attendeeCase(4, u"Hoàng Văn Vắng"_s);
    declined.response = Response::Declined;
    Attendee reporter = attendeeCase(5, u"Đỗ Báo"_s, u"Phóng viên"_s, u"Báo Thái Nguyên"_s);
    reporter.role = AttendeeRole::Press;
    Attendee driver = attendeeCase(6, u"Vũ Lái"_s);
    driver.role = AttendeeRole::Support;
    file.attendees += {declined, driver, reporter, guest};
    return file;
}

Document built(const char *key, const ConferenceFile &file, const QHash<QString, int> &chosen = {})
{
    const PaperKind *kind = paperKindNamed(QString::fromLatin1(key));
    REQUIRE(kind);
    return kind->build(file, PaperChoices(kind->options, chosen), builtInWording());
}

const char *anyKind()
{
    return GENERATE(as<const char *>{}, "plates", "plates-a5", "badges", "envelopes", "envelopes-c5", "labels");
}

} // namespace

TEST_CASE("name plates stand in the order of the list of attendees and bear name and post", "[cards]")
{
    CHECK(linesOf(built("plates", fullConference())) ==
          QStringList{u"[] plate-a4"_s, u"[ Phạm Thái Hanh | Trưởng Ban Dân vận Tỉnh ủy ]"_s,
                      u"[ Tạ Văn Lộc | Giám đốc Trung tâm Thông tin tỉnh ]"_s,
                      u"[ Lò Thị Ư | Phó Trưởng Ban Dân tộc tỉnh ]"_s});
    CHECK(linesOf(built("plates-a5", fullConference())).first() == u"[] plate-a5"_s);
}

TEST_CASE("press and support staff get cards where they are asked for and badges as a rule", "[cards]")
{
    const ConferenceFile file = fullConference();
    CHECK(linesWith(built("plates", file), u"Đỗ Báo"_s).isEmpty());
    const Document all = built("plates", file, {{u"staff"_s, 1}});
    CHECK(linesWith(all, u"Đỗ Báo"_s).size() == 1);
    CHECK(linesOf(all).last() == u"[ Vũ Lái |  ]"_s);
    CHECK(linesWith(built("badges", file), u"Vũ Lái"_s).size() == 1);
    CHECK(linesWith(built("badges", file, {{u"staff"_s, 0}}), u"Vũ Lái"_s).isEmpty());
}

TEST_CASE("who has declined gets no card of any kind", "[cards]")
{
    const Document paper = built(anyKind(), fullConference(), {{u"staff"_s, 1}});
    CHECK(linesWith(paper, u"Hoàng Văn Vắng"_s).isEmpty());
    CHECK(linesOf(paper).size() == 1 + 5);
}

TEST_CASE("a badge names the conference and carries the uid of its attendee", "[cards]")
{
    const QStringList lines = linesOf(built("badges", fullConference()));
    CHECK(lines[1] == u"[ Hội nghị triển khai công tác dân vận năm 2024 | Phạm Thái Hanh | Trưởng Ban Dân vận Tỉnh ủy ]"
                      " #uid-1"_s);
    CHECK_FALSE(lines[2].contains(u'#'));
}

TEST_CASE("an envelope has its sender and a label the same addressee", "[cards]")
{
    const ConferenceFile file = fullConference();
    const QString addressee = u"Bà Lò Thị Ư | Phó Trưởng Ban Dân tộc tỉnh ]"_s;
    const QString envelope = u"[ Ban Dân vận Tỉnh ủy Thái Nguyên | Thái Nguyên | Kính gửi: | "_s + addressee;
    CHECK(linesOf(built("envelopes", file)).last() == envelope);
    CHECK(linesOf(built("envelopes-c5", file)).last() == envelope);
    CHECK(linesOf(built("labels", file)).last() == u"[ "_s + addressee);
}

TEST_CASE("cards open the attendee they were made for", "[cards]")
{
    const Document paper = built(anyKind(), fullConference());
    const auto &sheet = std::get<CardSheet>(paper.blocks[0].content);
    CHECK(sheet.cards[0].origin == Origin{u"attendee"_s, 1});
    const PagedDocument paged = layOut(paper, profileFor(paper));
    CHECK(paged.pages[0].boxes[0].origin == Origin{u"attendee"_s, 1});
    CHECK(paged.pages[0].boxes.size() == (paged.pages.size() > 1 ? 1 : sheet.cards.size()));
}

TEST_CASE("a conference without attendees gives a page that says so", "[cards]")
{
    ConferenceFile file = launchConference();
    file.attendees.clear();
    const Document paper = built(anyKind(), file);
    CHECK(linesOf(paper).last() == builtInWording().text(u"cards.empty"_s));
    CHECK(layOut(paper, profileFor(paper)).pages.size() == 1);
}

TEST_CASE("a paper of cards is stamped and dated as any other", "[cards]")
{
    const Document paper = built(anyKind(), fullConference());
    CHECK_FALSE(paper.stamp.isEmpty());
    CHECK(paper.day == QDate(2024, 2, 28));
    CHECK(paper.title.endsWith(u": Hội nghị triển khai công tác dân vận năm 2024"_s));
}

TEST_CASE("300 attendees get 300 cards on the sheets they need", "[cards]")
{
    ConferenceFile file = launchConference();
    for (int i = 3; i <= 300; ++i)
        file.attendees.append(attendeeCase(i, u"Nguyễn Văn \"%1\" 😀\nÚt"_s.arg(i), u"Ủy viên"_s, u"Huyện ủy"_s));
    const auto [key, pages] = GENERATE(table<const char *, int>({{"plates", 300}, {"badges", 30}, {"labels", 22}}));
    const Document paper = built(key, file);
    CHECK(layOut(paper, profileFor(paper)).pages.size() == pages);
    CHECK_FALSE(allText(paper).contains(u"⏎"_s));
}

TEST_CASE("Badges have the office's emblem and other cards have none")
{
    ConferenceFile file = launchConference();
    file.emblem = "PNG";
    const auto emblemOf = [](const Document &paper) {
        return std::get<CardSheet>(paper.blocks.first().content).emblem;
    };
    const PaperChoices usual{badgeOptions()};
    CHECK(emblemOf(badgePaper(file, usual, builtInWording())) == "PNG");
    CHECK(emblemOf(namePlatePaper(file, usual, builtInWording())).isEmpty());
    CHECK(emblemOf(envelopePaper(file, usual, builtInWording())).isEmpty());
    file.emblem.clear();
    CHECK(emblemOf(badgePaper(file, usual, builtInWording())).isEmpty());
}
