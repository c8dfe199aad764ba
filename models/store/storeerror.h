// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/problem.h"

#include <stdexcept>

/// Carries the translation context of the store's sentences.
struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What the program cannot go on from; `text` is one sentence for the user that says what to do next.
class StoreError : public std::runtime_error
{
public:
    explicit StoreError(const QString &text) : std::runtime_error(text.toStdString()) {}
    [[nodiscard]] QString text() const { return QString::fromUtf8(what()); }
};

/// A record that its own rules refuse.
class RuleViolation : public StoreError
{
public:
    explicit RuleViolation(const Problems &problems) : StoreError(joinedText(problems)), m_problems(problems) {}
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    Problems m_problems;
};
