// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Connection;

/// "12 conferences · 340 attendees …", by which a clerk knows a copy again; empty for an empty file. Throws StoreError.
QString countsText(const Connection &file);
