// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compact_tabs.h"

#include "core/base/text.h"

#include <QTabBar>

namespace tandem {

CompactTabs::CompactTabs(QWidget *parent) : QTabWidget(parent)
{
    setProperty("role", u"compact"_s);
    setDocumentMode(true);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(false);
    setIconSize(QSize(16, 16));
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::currentChanged, this, &CompactTabs::fit);
}

void CompactTabs::addSection(QWidget *page, const QIcon &icon, const QString &word)
{
    m_words.append(word); // first: adding the first one makes it the current one
    const int place = addTab(page, icon, word);
    setTabToolTip(place, word);
    tabBar()->setAccessibleTabName(place, word);
    fit();
}

QSize CompactTabs::minimumSizeHint() const
{
    return {200, QTabWidget::minimumSizeHint().height()};
}

void CompactTabs::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    fit();
}

void CompactTabs::fit()
{
    enum class Words { All, OfCurrent, None };
    for (const Words words : {Words::All, Words::OfCurrent, Words::None}) {
        for (int place = 0; place < count(); ++place) {
            const bool said = words == Words::All || (words == Words::OfCurrent && place == currentIndex());
            const QString word = said ? m_words.value(place) : QString();
            if (tabText(place) != word)
                setTabText(place, word);
        }
        if (tabBar()->sizeHint().width() <= width())
            return;
    }
}

} // namespace tandem

#include "moc_compact_tabs.cpp"
