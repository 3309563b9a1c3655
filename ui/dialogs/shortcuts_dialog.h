// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tandem {

struct UiContext;

/// Every action that has a shortcut, straight from the registry: it cannot be out of date.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const UiContext &context, QWidget *parent = nullptr);
};

} // namespace tandem
