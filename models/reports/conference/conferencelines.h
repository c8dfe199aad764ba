// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/conferences/attendee.h"

#include <QDateTime>

struct ConferenceFile;
struct Session;
class Wording;

/// When it begins and, over several days, when it ends; empty when nothing is known.
QString conferenceTime(const ConferenceFile &file, const Wording &wording);
QString conferencePlace(const ConferenceFile &file);
/// "ngày …, tại …, Ban Dân vận Tỉnh ủy Thái Nguyên": when, where and by whom it is held, as far as that is known.
QString conferenceCircumstances(const ConferenceFile &file, const Wording &wording);
QDateTime firstMoment(const ConferenceFile &file);
QDateTime lastMoment(const ConferenceFile &file);
/// "08h00, thứ Tư, ngày 28 tháng 02 năm 2024"
QString momentText(const QDateTime &moment, const Wording &wording);

/// Lines under the abstract: time and place of a conference, as far as they are known.
QList<Block> timeAndPlaceLines(const ConferenceFile &file, const Wording &wording);

/// Who is in the chair; nothing where nobody is named.
QList<Block> chairLines(const ConferenceFile &file, const Wording &wording);

/// "Buổi sáng, 08h00, thứ Tư, ngày 28 tháng 02 năm 2024, tại …", or with the session's own title in front.
QString sessionHeading(const Session &session, const Wording &wording);

/// "đ/c Tạ Văn Lộc"; who stands in the list for a body has no form of address.
QString addressed(const Attendee &attendee, const Wording &wording);

/// "đồng chí Tạ Văn Lộc"
QString formallyAddressed(const Attendee &attendee, const Wording &wording);

/// "đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh"
QString introduced(const Attendee &attendee, const Wording &wording);
QString formallyIntroduced(const Attendee &attendee, const Wording &wording);

/// A title inside a sentence, where only names keep their capital.
QString inSentence(const QString &title, const Wording &wording);

/// The same at the beginning of a line: "Đ/c Tạ Văn Lộc, …"
QString presented(const Attendee &attendee, const Wording &wording);

bool isChair(const Attendee &attendee, const ConferenceFile &file);
bool isSecretary(const Attendee &attendee, const ConferenceFile &file);

/// Those in the chair, in order; somebody whom only the conference names comes without id. Empty when nobody is named.
QList<Attendee> chairsOf(const ConferenceFile &file);
/// The same for who writes the minutes.
QList<Attendee> secretariesOf(const ConferenceFile &file);
