// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field_info.h"

#include <QDialog>

namespace tandem {

struct Id;
struct UiContext;

/// Who gave one field of one row which value, and when; a step can be taken back from here.
class FieldHistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    FieldHistoryDialog(const UiContext &context, EntityKind kind, const Id &row, const FieldInfo &field,
                       QWidget *parent);
};

} // namespace tandem
