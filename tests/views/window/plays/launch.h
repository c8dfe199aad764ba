// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conferences/agendaitem.h"
#include "domain/conferences/conference.h"

class KeyboardUser;
class MouseUser;
class User;

/// Opens the sample, and in it the conference with the longest agenda at the tab of that title.
void openLaunch(KeyboardUser &user, const QString &tab);
void openLaunch(MouseUser &user, const QString &tab);

Conference launch(User &user);
/// The items of its agenda as they stand.
QList<AgendaItem> launchItems(User &user);
/// The first whose title begins so.
AgendaItem launchItem(User &user, const QString &beginning);
