// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tandem {

struct Theme;

/// Says what the patterns of bars mean.
class PatternLegend final : public QWidget
{
    Q_OBJECT
public:
    enum Pattern { Outline, Hatched, Filled };

    PatternLegend(const QList<std::pair<Pattern, QString>> &entries, const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<Pattern, QString>> m_entries;
    const Theme &m_theme;
};

} // namespace tandem
