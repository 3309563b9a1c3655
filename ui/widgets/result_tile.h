// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;

namespace tandem {

struct Theme;

/// One result against its target: what it is, the value large, a bar with a mark where the target stands, and the
/// target in words. A click, Enter or the space bar asks for what the value is made of.
class ResultTile final : public QFrame
{
    Q_OBJECT
public:
    struct Facts
    {
        QString title;
        QString value;
        QString target;              ///< "Target: 500"
        QString remark;              ///< "42 people whose sex was not recorded"; may be empty
        std::optional<double> share; ///< of the way to the target, 0 to 1; none: no bar
        std::optional<bool> reached;
    };

    ResultTile(const Theme &theme, QWidget *parent = nullptr);
    void setFacts(const Facts &facts, const QString &reachedText, const QString &notReachedText);

signals:
    void opened();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Bar;

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_symbol;
    QLabel *m_state;
    Bar *m_bar;
    QLabel *m_target;
    QLabel *m_remark;
};

} // namespace tandem
