// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/conferencefile.h"

// The bodies of the cases.
inline constexpr int board = 7;
inline constexpr int police = 8;

/// The launch conference of 28-02-2024 in Thái Nguyên, with seven plans to adopt and one to sign.
ConferenceFile launchConference();

/// Two half days with an internal item and a heading of its own.
ConferenceFile twoDayConference();

OfficeDay officeCase();
Attendee attendeeCase(int id, const QString &name, const QString &post = {}, const QString &organisation = {});
AgendaItem itemCase(const QString &title, int minutes, AgendaKind kind = AgendaKind::Report, int level = 1);
QDateTime momentCase(int month, int day, int hour, int minute = 0);
