// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/fields/editorcontext.h"
#include "kit/fields/fieldeditor.h"

/// The editor for a field's kind.
FieldEditor *makeEditor(const FieldInfo &field, const EditorContext &context, QWidget *parent);
