// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace tandem {

struct Theme;

/// A button that opens a menu, with the one arrow that says so: drawn, not taken from a font.
class MenuButton final : public QToolButton
{
    Q_OBJECT
public:
    enum class Look { Chip, Plain };
    MenuButton(Look look, const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace tandem
