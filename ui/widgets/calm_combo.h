// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tandem {

/// A list to choose from that looks like the lines beside it, and that does not change by itself when a page is scrolled
/// with the wheel above it.
class CalmCombo : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

    /// Makes it one in which names are typed, too. While nobody types, a name that is too long ends in an ellipsis.
    void setTyped();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace tandem
