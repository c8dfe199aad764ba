// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

/// The yearly plans with what has become of them.
Room *makePlanPage(Desk &desk, QWidget *parent);
