// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/period.h"
#include "domain/core/schema.h"

enum class IndicatorSource { Typed, Counted };
template<>
std::span<const Choice> choices<IndicatorSource>();

/// A figure of the yearly summary; the definition says what is counted ("lượt" and "người" are two indicators).
struct Indicator
{
    static constexpr const char *table = "indicator";
    Id<Indicator> id;
    QString uid;
    int position = 0;
    QString title;
    QString unit;
    QString groupTitle;
    QString definition;
    IndicatorSource source = IndicatorSource::Typed;
    bool operator==(const Indicator &) const = default;
};

struct IndicatorValue
{
    static constexpr const char *table = "indicator_value";
    Id<IndicatorValue> id;
    Id<Indicator> indicator;
    QDate periodFrom;
    QDate periodUntil;
    QString area;
    Decimal figure;
    QString source;
    QString remark;
    bool operator==(const IndicatorValue &) const = default;
};

/// The user's own text of one section of a year's summary.
struct SummaryText
{
    static constexpr const char *table = "summary_text";
    Id<SummaryText> id;
    int year = 0;
    QString section; ///< key of the section in the summary's outline
    QString text;
    bool operator==(const SummaryText &) const = default;
};

template<>
const Schema<Indicator> &schema<Indicator>();
template<>
const Schema<IndicatorValue> &schema<IndicatorValue>();
template<>
const Schema<SummaryText> &schema<SummaryText>();
