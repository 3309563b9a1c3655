// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_words.h"

#include "core/base/text.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

/// As wide as when it is chosen: choosing another one moves nothing.
int widthOf(const QAbstractButton &word)
{
    return QFontMetrics(fontOf(TextRole::Strong)).horizontalAdvance(word.text()) + 2 * TabWords::kInset + 1;
}

int total(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), int(widths.size() - 1) * spacing::kMedium);
}

} // namespace

TabWords::TabWords(QTabWidget *tabs, const QStringList &words, QWidget *parent)
    : QWidget(parent), m_tabs(tabs), m_words(new QButtonGroup(this))
{
    m_tabs->tabBar()->hide();
    m_tabs->setFocusPolicy(Qt::NoFocus); // the chosen word has it
    for (const QString &word : words) {
        auto *button = new QPushButton(word, this);
        button->setProperty("role", u"tab"_s);
        button->setCheckable(true);
        m_words->addButton(button, int(m_words->buttons().size()));
    }
    connect(m_words, &QButtonGroup::idToggled, this, [this](int place, bool chosen) {
        if (chosen)
            m_tabs->setCurrentIndex(place);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int place) {
        QAbstractButton *word = m_words->button(place);
        if (!word)
            return;
        const QAbstractButton *before = m_words->checkedButton();
        const bool focused = before && before->hasFocus();
        word->setChecked(true);
        m_tabs->setFocusProxy(word);
        if (focused)
            word->setFocus(Qt::OtherFocusReason);
    });
}

void TabWords::addPage(QWidget *page)
{
    QAbstractButton *word = m_words->button(m_tabs->count());
    word->setObjectName(page->objectName() + u"Word"_s);
    m_tabs->addTab(page, word->text());
}

QList<int> TabWords::columns(int lines) const
{
    const QList<QAbstractButton *> words = m_words->buttons();
    const int columns = (int(words.size()) + lines - 1) / lines;
    QList<int> widths(columns, 0);
    for (int i = 0; i < words.size(); ++i)
        widths[i % columns] = std::max(widths[i % columns], widthOf(*words[i]));
    return widths;
}

void TabWords::arrange()
{
    const QList<QAbstractButton *> words = m_words->buttons();
    if (words.isEmpty())
        return;
    QList<int> widths;
    for (int lines = 1; lines <= words.size(); ++lines) {
        widths = columns(lines);
        if (total(widths) <= width())
            break;
    }
    const int high = words.first()->sizeHint().height();
    int x = 0;
    int y = 0;
    for (int i = 0; i < words.size(); ++i) {
        const int column = i % int(widths.size());
        if (i > 0 && column == 0) {
            x = 0;
            y += high;
        }
        words[i]->setGeometry(x, y, widthOf(*words[i]), high);
        x += widths[column] + spacing::kMedium;
    }
    setFixedHeight(y + high);
}

QSize TabWords::sizeHint() const
{
    return {total(columns(1)), height()};
}

QSize TabWords::minimumSizeHint() const
{
    return {0, height()};
}

void TabWords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabWords::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace tandem

#include "moc_tab_words.cpp"
