// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

Room *makeSummaryRoom(Desk &desk, QWidget *parent);
