// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

namespace tandem {

/// Fusion, but for the boxes and circles that are ticked: Fusion draws their edge darker than the window, which nobody sees
/// on a dark one, and marks the one with the focus in the colour of what is chosen, which is as pale as the window.
/// A style sheet could change them by pictures only, one for each colour. And but for its pale box around the text of a
/// focused button, which has a ring already; and but for its rows of trees, which are lower than those of our tables, and
/// whose columns touch.
class HouseStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit HouseStyle(const Theme &theme);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    Theme m_theme;
};

} // namespace tandem
