// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/conferences/proceedings.h"

struct ConferenceFile;
struct Task;
class Wording;

/// "1- …", "2- …"; further paragraphs of a conclusion follow under it.
QList<Block> numberedConclusions(const QList<Conclusion> &conclusions, const Wording &wording);

/// The bodies that a conclusion addresses, in the order in which they were entered.
QStringList addresseesOf(const Conclusion &conclusion, const ConferenceFile &file);

/// The tasks that came of the conclusions, or of the list of them that is given: what is the same for several leads
/// stands once. By body, the tasks of each lead follow under its name.
Grid taskGrid(const QList<Task> &tasks, const ConferenceFile &file, bool byBody, const Wording &wording);
