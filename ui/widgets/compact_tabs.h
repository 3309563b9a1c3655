// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace tandem {

/// Tabs of which each has an icon and a word. Where there is no room for all words, only the chosen one shows its own,
/// and none where type is so large that not even that fits; the others say it in their tool tip, and to the screen
/// reader.
class CompactTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit CompactTabs(QWidget *parent = nullptr);

    void addSection(QWidget *page, const QIcon &icon, const QString &word);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStringList m_words;
};

} // namespace tandem
