// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Detail;
class QWidget;
struct Desk;

/// Form, co-operating bodies, dated log and quick acts of a task.
Detail *makeTaskDetail(Desk &desk, QWidget *parent);
