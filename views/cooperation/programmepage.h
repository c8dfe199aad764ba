// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

/// The co-operation programmes with their parties.
Room *makeProgrammePage(Desk &desk, QWidget *parent);
