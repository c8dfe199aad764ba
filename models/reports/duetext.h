// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct Task;
class Wording;

/// "15/11/2024", "quý II/2024", "thường xuyên" …
QString dueText(const Task &task, const Wording &wording);
