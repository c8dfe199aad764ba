// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Desk;
struct RecordRef;

/// Opens a record that the log names; where it has been deleted, says so and offers the bin that it waits in.
void openLogged(Desk &desk, const RecordRef &record);
