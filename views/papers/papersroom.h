// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

/// The papers of the file, and the registers that number them.
Room *makePapersRoom(Desk &desk, QWidget *parent);
