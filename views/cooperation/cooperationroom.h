// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

Room *makeCooperationRoom(Desk &desk, QWidget *parent);
