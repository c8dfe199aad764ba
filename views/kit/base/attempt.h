// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/notices.h"

#include <exception>

/// Runs one act of the user. What it throws becomes a sentence in the message bar; false then.
template<class Act>
bool attempt(Notices &notices, Act &&act)
{
    try {
        std::forward<Act>(act)();
        return true;
    } catch (const std::exception &error) {
        notices.fail(QString::fromUtf8(error.what()));
        return false;
    }
}
