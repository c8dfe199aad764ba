// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/papers/register.h"

struct Conference;
struct Plan;
struct Programme;

enum class PaperState { Draft, Issued, Void };
enum class Urgency { None, Urgent, VeryUrgent, Express };
template<>
std::span<const Choice> choices<PaperState>();
template<>
std::span<const Choice> choices<Urgency>();

/// A paper of the office from its first draft on. Once issued it keeps its words, its layout and its pages; what was
/// wrong with it is answered by voiding it and by a new version.
struct Paper
{
    static constexpr const char *table = "paper";
    Id<Paper> id;
    QString uid;
    QString kind = QStringLiteral("other"); ///< key of the catalogue of papers
    QString title;                          ///< its abstract
    PaperState state = PaperState::Draft;
    QDate date;
    Id<Conference> conference;
    Id<Plan> plan;
    Id<Programme> programme;
    Id<RegisterEntry> entry;
    QString numberText;  ///< as printed
    int draftNumber = 0; ///< "Dự thảo lần n"; 0 is not said
    QString drafter;
    QString issuer;          ///< who took the number
    QString signerAuthority; ///< "T/M …", "K/T …"; these three as of the day of signing
    QString signerPost;
    QString signerName;
    Urgency urgency = Urgency::None;
    QString circulation; ///< how far the paper may go
    QString recipients;
    QString basis;
    QString reason;  ///< why it was issued although the check had found an error
    QString content; ///< hash of what was frozen
    Id<Paper> replaces;
    QString note;
    QString choices; ///< JSON: what was chosen when it was made, so that it can be made again
    bool operator==(const Paper &) const = default;
};

template<>
const Schema<Paper> &schema<Paper>();
