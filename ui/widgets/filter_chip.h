// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace tandem {

class MenuButton;
struct Theme;

/// A small button that opens a list of choices, says which ones are made, and takes them back with one click.
class FilterChip final : public QWidget
{
    Q_OBJECT
public:
    /// The object name of the chip is `name`; of its button that with `Button` behind, of the cross with `Clear`.
    FilterChip(const QString &name, const QString &label, const Theme &theme, QWidget *parent);

    const QString &label() const { return m_label; }
    /// What is chosen, in words; empty: nothing. `alone`: they say by themselves what they are about.
    void setChosen(const QString &words, bool alone = false);
    bool isActive() const { return m_active; }
    QMenu *menu() const { return m_menu; }
    void open();

signals:
    /// The menu is about to be shown: fill it.
    void opening(QMenu *menu);
    void cleared();

private:
    class Cross;

    QString m_label;
    MenuButton *m_button;
    QToolButton *m_clear;
    QMenu *m_menu;
    bool m_active = false;
};

} // namespace tandem
