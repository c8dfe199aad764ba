// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/organisation.h"

/// A type of paper as it is written in numbers; data of `resources/rules/papernumbers.json`.
struct PaperType
{
    QString code; ///< "KH"
    QString title;
};

QList<PaperType> paperTypes();

/// The type under which the office numbers papers of that kind, a key of the catalogue; nothing for those that bear no
/// number.
std::optional<PaperType> paperTypeOf(const QString &kind);

/// What the numbers of one style of papers start again with.
enum class NumberRun { Term, Year };
NumberRun numberRunOf(PaperStyle style);

/// "05", "24a".
QString numberDigits(PaperStyle style, int number, const QString &suffix = {});

/// "24-KH/BDVTU", of a joint paper "79-CTr/BDVTU-BCA" with the lead's symbol first; as other papers cite it.
QString numberSymbol(PaperStyle style, int number, const QString &suffix, const QString &code,
                     const QStringList &symbols);

/// The symbols of several bodies in one, the lead's first.
QString jointSymbol(PaperStyle style, const QStringList &symbols);

/// What a paper prints for such a symbol: "Số 24-KH/BDVTU", of the state "Số: 15/KH-UBND".
QString numberLine(PaperStyle style, const QString &symbol);

/// The two together: as its own paper prints it.
QString numberText(PaperStyle style, int number, const QString &suffix, const QString &code,
                   const QStringList &symbols);
