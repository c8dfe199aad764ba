// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

class Wording;
struct LayoutProfile;

/// A page on which each component of a paper stands once: what a change of layout does is seen there.
Document samplePaper(const LayoutProfile &profile, const Wording &wording);
