// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/directory/directorytree.h"

/// The bodies that a filter leaves, in their order, each with the next body above it that is left as its parent. A body
/// stands at the top where its superiors run in a circle.
QList<BodyOnDay> shownBodies(const QList<BodyOnDay> &bodies, const QString &words, bool withAbsent);
