// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class NewFile;
struct RescueReport;

/// Sees to what refers to something that is lost: an empty record takes its place where there can be one; else the
/// reference is left out, or where it must not be, the record, which the report then tells.
void mendReferences(NewFile &file, RescueReport &report);
