// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

struct Attendee;
struct ConferenceFile;
struct Session;
class Wording;

/// Lines under the abstract: time and place of a conference, as far as they are known.
QList<Block> timeAndPlaceLines(const ConferenceFile &file, const Wording &wording);

/// Who is in the chair; nothing where nobody is named.
QList<Block> chairLines(const ConferenceFile &file, const Wording &wording);

/// "Buổi sáng, 08h00, thứ Tư, ngày 28 tháng 02 năm 2024, tại …", or with the session's own title in front.
QString sessionHeading(const Session &session, const Wording &wording);

/// "đ/c Tạ Văn Lộc"
QString addressed(const Attendee &attendee, const Wording &wording);

/// "Đ/c Tạ Văn Lộc, Giám đốc Trung tâm Thông tin tỉnh"
QString presented(const Attendee &attendee, const Wording &wording);

bool isChair(const Attendee &attendee, const ConferenceFile &file);
