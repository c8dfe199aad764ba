// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/log/history.h"

#include <QString>

/// Author and, in brackets, his PC.
QString writerText(const LogEntry &step);
/// Which field, or that the record came or went.
QString whatChanged(const LoggedChange &change);
/// Kind and title of the record.
QString recordText(const LoggedChange &change);
