// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory/person.h"

class QWidget;
struct Desk;

/// Says what goes and what stays, and erases the person's data when the user wants it; then names the copies and
/// the attached files that still hold them. True when it was done.
bool erasePersonAsked(Desk &desk, QWidget *page, Id<Person> person);
