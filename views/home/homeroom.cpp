// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/homeroom.h"

#include "home/homepage.h"

Room *makeHomeRoom(Desk &desk, QWidget *parent)
{
    return new HomePage(desk, parent);
}
