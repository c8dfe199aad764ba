// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"

/// A file that is damaged: what can be done about it is a copy, or to rescue what can be read.
class DamagedFile : public StoreError
{
public:
    using StoreError::StoreError;
};
