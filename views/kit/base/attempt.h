// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/base/notices.h"

#include <exception>
#include <utility>

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

/// Nothing is left to be tried again: what the bar says of the last time goes. `refused` tells whether it failed then.
inline void forgetRefusal(Notices &notices, bool &refused)
{
    if (std::exchange(refused, false))
        notices.clear();
}

/// The same as attempt() for what is tried again until it comes off, of which the bar then says no more.
template<class Act>
bool attemptAgain(Notices &notices, bool &refused, Act &&act)
{
    forgetRefusal(notices, refused);
    refused = !attempt(notices, std::forward<Act>(act));
    return !refused;
}
