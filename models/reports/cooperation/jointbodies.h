// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

struct CooperationFile;
struct OfficeDay;
class Wording;

/// The body whose paper it is.
const OfficeDay &leadOf(const CooperationFile &file);

/// The bodies of all parties, the lead first; the office where there are none.
QStringList bodiesOf(const CooperationFile &file);
/// "A, B và C".
QString listed(const QStringList &bodies, const Wording &wording);
