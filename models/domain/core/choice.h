// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

/// One value of a closed list: the code that goes into the file and the label (English source, context "Choice").
struct Choice
{
    const char *code;
    const char *label;
};

/// The choices of an enumeration in the order of its enumerators, which count from 0. Specialised beside each one.
template<class E>
std::span<const Choice> choices();

inline QString translated(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

std::optional<qsizetype> indexOfCode(std::span<const Choice> list, QStringView code);

template<class E>
QString codeOf(E value)
{
    return QString::fromLatin1(choices<E>()[static_cast<size_t>(value)].code);
}

template<class E>
QString labelOf(E value)
{
    return translated(choices<E>()[static_cast<size_t>(value)]);
}

/// An unknown code, which only another program can have written, reads as the first choice.
template<class E>
E fromCode(QStringView code)
{
    return static_cast<E>(indexOfCode(choices<E>(), code).value_or(0));
}
