// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <array>

namespace tandem {

struct Theme;

/// A page with a pane at each side. The middle keeps its least width: in a narrow window an opened side pane lies over
/// it instead of beside it. Both panes can be folded away and are as wide as the person dragged them.
class ThreePanes final : public QWidget
{
    Q_OBJECT
public:
    enum Side { Left, Right };

    /// Takes the three widgets as children.
    ThreePanes(QWidget *left, QWidget *middle, QWidget *right, const Theme &theme, QWidget *parent = nullptr);

    /// What the person wants; a pane that was not opened by hand may still be hidden in a narrow window.
    void setUnfolded(Side side, bool unfolded);
    /// Whether it can be seen.
    bool isUnfolded(Side side) const;
    /// Whether the pane would lie over the middle.
    bool isOverlay(Side side) const;
    /// Without a pane (welcome page) it is hidden whatever was wanted.
    void setAvailable(Side side, bool available);

    QJsonObject layoutState() const;
    void restoreLayout(const QJsonObject &state);

    QSize minimumSizeHint() const override;

signals:
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Pane
    {
        QWidget *widget = nullptr;
        QWidget *handle = nullptr; ///< between it and the middle
        int width = 0;
        bool wanted = true;
        bool opened = false; ///< over the middle, in a narrow window
        bool available = true;
    };

    void arrange();
    void place(Pane &pane, Side side, bool overlay);
    int widthOf(const Pane &pane) const;
    Pane &pane(Side side) { return m_panes[std::size_t(side)]; }
    const Pane &pane(Side side) const { return m_panes[std::size_t(side)]; }

    std::array<Pane, 2> m_panes;
    QWidget *m_middle;
    int m_grip = 0; ///< distance of the mouse from the handle's edge while dragging
};

} // namespace tandem
