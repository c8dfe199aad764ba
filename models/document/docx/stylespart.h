// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct LayoutProfile;

/// word/styles.xml: one named paragraph style for each component of the profile.
QByteArray stylesPart(const LayoutProfile &profile);
