// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QTabWidget;

namespace tandem {

/// The words of tabs, each in full: beside one another, in two or more lines where there is less room, always in the same
/// order and place, whichever is chosen. A row of tabs would cut or hide some of them. The arrow keys choose; a screen
/// reader has them as a group of which one is chosen.
class TabWords final : public QWidget
{
    Q_OBJECT
public:
    /// Pixels between a word and the edge of its ground: to align the first word, the whole stands this much further out.
    static constexpr int kInset = 4;

    /// Takes the place of the bar of `tabs`, whose pages are added in the order of these words. It is made before they
    /// are: the key Tab goes from one widget to the next in the order in which they were made.
    TabWords(QTabWidget *tabs, const QStringList &words, QWidget *parent = nullptr);

    /// The next one; it has an object name.
    void addPage(QWidget *page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The columns' widths when the words stand in so many lines.
    QList<int> columns(int lines) const;
    void arrange();

    QTabWidget *m_tabs;
    QButtonGroup *m_words;
};

} // namespace tandem
