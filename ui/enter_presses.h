// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tandem {

/// Lets `Enter` press the button that has the focus, as the space bar does. Qt does so in dialogs alone, and there for
/// push buttons alone.
class EnterPresses final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tandem
