// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class Room;
struct Desk;

/// The people of the directory with what they are today.
Room *makePersonPage(Desk &desk, QWidget *parent);
