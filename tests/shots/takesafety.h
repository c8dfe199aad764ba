// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Camera;
class QSize;

/// The pages on which one sees that nothing is lost.
void takeSafety(Camera &camera, QSize size);
