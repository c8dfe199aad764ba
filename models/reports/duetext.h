// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

struct Task;
class Wording;

/// "15/11/2024", "quý II/2024", "thường xuyên" …
QString dueText(const Task &task, const Wording &wording);

/// "01/3/2024 – 31/12/2024", "từ 01/3/2024", "đến 31/12/2024"; empty where neither day is known.
QString periodText(QDate from, QDate until, const Wording &wording);
