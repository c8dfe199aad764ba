// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

/// All papers of the file, from the first draft on.
Room *makePapersPage(Desk &desk, QWidget *parent);
