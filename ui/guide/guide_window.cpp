// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_window.h"

#include "core/base/search_words.h"
#include "core/base/text.h"
#include "ui/action_words.h"
#include "ui/guide/guide_view.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kContents = 270; ///< logical pixels

enum Role { ChapterRole = Qt::UserRole, SectionRole };

GuideTopic topicOf(const QTreeWidgetItem &item)
{
    return {item.data(0, ChapterRole).toString(), item.data(0, SectionRole).toInt()};
}

} // namespace

GuideWindow::GuideWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_theme(theme),
      m_backButton(new QToolButton(this)),
      m_forwardButton(new QToolButton(this)),
      m_words(new QLineEdit(this)),
      m_found(new QLabel(this)),
      m_contents(new QTreeWidget(this)),
      m_view(new GuideView(theme, this))
{
    setObjectName(u"guideWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(QSize(1060, 660).boundedTo(screen()->availableSize() * 0.92)); // with its frame, at any scale
    setMinimumSize(480, 300);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_contents);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setSizes({kContents, width() - kContents});
    layout->addWidget(split, 1);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            open(topicOf(*item));
    });
    connect(m_view, &GuideView::chapterRequested, this, &GuideWindow::open);
    connect(m_words, &QLineEdit::textChanged, this, &GuideWindow::showFound);
    connect(m_words, &QLineEdit::returnPressed, this, &GuideWindow::goToNextFound);
    setTabOrder(m_words, m_backButton);
    setTabOrder(m_backButton, m_forwardButton);
    setTabOrder(m_forwardButton, m_contents);
    setTabOrder(m_contents, m_view);
}

QWidget *GuideWindow::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(spacing::kMedium, spacing::kSmall, spacing::kMedium, spacing::kSmall);
    layout->setSpacing(spacing::kSmall);
    m_words->setObjectName(u"guideFind"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(kContents - spacing::kMedium);
    layout->addWidget(m_words);
    m_backButton->setObjectName(u"guideBack"_s);
    m_forwardButton->setObjectName(u"guideForward"_s);
    for (QToolButton *button : {m_backButton, m_forwardButton}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_found->setObjectName(u"guideFound"_s);
    setTextRole(m_found, TextRole::Muted);
    layout->addWidget(m_found, 1);
    connect(m_backButton, &QToolButton::clicked, this, [this] { revisit(m_back, m_forward); });
    connect(m_forwardButton, &QToolButton::clicked, this, [this] { revisit(m_forward, m_back); });
    m_backButton->setShortcut(QKeySequence(u"Alt+Left"_s));
    m_forwardButton->setShortcut(QKeySequence(u"Alt+Right"_s));
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    return tools;
}

void GuideWindow::setLanguage(Language language)
{
    const Visit before = here();
    m_language = language;
    setWindowTitle(tr("Tandem: user guide"));
    setWindowIcon(QIcon(u":/icons/tandem.svg"_s));
    m_words->setPlaceholderText(tr("Find words in the guide…"));
    m_words->setAccessibleName(tr("Find words in the guide"));
    m_contents->setAccessibleName(tr("Contents of the guide"));
    m_view->setAccessibleName(tr("Text of the guide"));
    m_backButton->setIcon(themeIcon(u"go-previous"_s, m_theme));
    m_forwardButton->setIcon(themeIcon(u"go-next"_s, m_theme));
    m_backButton->setAccessibleName(tr("Back"));
    m_forwardButton->setAccessibleName(tr("Forward"));
    m_backButton->setToolTip(tr("Back (Alt+Left)"));
    m_forwardButton->setToolTip(tr("Forward (Alt+Right)"));
    m_chapters.clear();
    for (const QString &name : guideChapters())
        m_chapters.append(readGuideChapter(name, language));
    fillContents();
    m_chapter.clear();
    if (!before.topic.chapter.isEmpty())
        showTopic(before.topic);
    showFound();
}

void GuideWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const GuideChapter &chapter : std::as_const(m_chapters)) {
        auto *top = new QTreeWidgetItem(m_contents, {chapter.title});
        top->setToolTip(0, chapter.title);
        top->setData(0, ChapterRole, chapter.name);
        for (int i = 1; i < chapter.sections.size(); ++i) {
            auto *item = new QTreeWidgetItem(top, {chapter.sections.at(i).title});
            item->setToolTip(0, chapter.sections.at(i).title);
            item->setData(0, ChapterRole, chapter.name);
            item->setData(0, SectionRole, i);
        }
    }
}

const GuideChapter &GuideWindow::chapterOf(const QString &name) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
                                    [&name](const GuideChapter &chapter) { return chapter.name == name; });
    return found == m_chapters.end() ? m_chapters.first() : *found;
}

void GuideWindow::open(const GuideTopic &topic)
{
    if (!m_chapter.isEmpty() && topic.chapter != m_chapter) {
        m_back.append(here());
        m_forward.clear();
    }
    showTopic(topic);
}

void GuideWindow::showTopic(const GuideTopic &topic)
{
    const GuideChapter &chapter = chapterOf(topic.chapter);
    if (m_chapter != chapter.name) {
        m_chapter = chapter.name;
        GuideChapter shown = chapter;
        if (shown.markdown.isEmpty())
            shown.markdown = tr("This part of the guide is missing in this copy of Tandem.");
        m_view->setChapter(shown, m_language);
        m_view->mark(searchTerms(m_words->text()));
    }
    m_view->goToSection(topic.section);
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
    chooseInContents();
    if (QTreeWidgetItem *item = m_contents->currentItem(); item && topicOf(*item).section != topic.section) {
        const QSignalBlocker quiet(m_contents);
        QTreeWidgetItem *top = item->parent() ? item->parent() : item;
        m_contents->setCurrentItem(
            topic.section > 0 && topic.section <= top->childCount() ? top->child(topic.section - 1) : top);
    }
}

void GuideWindow::chooseInContents()
{
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const bool here = topicOf(*item).chapter == m_chapter;
        // While words are looked for, every chapter that holds them shows where.
        item->setExpanded(here || !searchTerms(m_words->text()).isEmpty());
        const QTreeWidgetItem *current = m_contents->currentItem();
        if (here && (!current || topicOf(*current).chapter != m_chapter))
            m_contents->setCurrentItem(item);
    }
}

GuideTopic GuideWindow::topic() const
{
    return {m_chapter, m_view->currentSection()};
}

void GuideWindow::focusText()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

GuideWindow::Visit GuideWindow::here() const
{
    return {m_chapter.isEmpty() ? GuideTopic{} : topic(), m_view->verticalScrollBar()->value()};
}

void GuideWindow::revisit(QList<Visit> &from, QList<Visit> &to)
{
    if (from.isEmpty())
        return;
    const Visit there = from.takeLast();
    to.append(here());
    showTopic(there.topic);
    m_view->verticalScrollBar()->setValue(there.scroll);
}

void GuideWindow::showFound()
{
    const QStringList terms = searchTerms(m_words->text());
    int sections = 0;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_contents->topLevelItem(i);
        const GuideChapter &chapter = m_chapters.at(i);
        bool any = terms.isEmpty();
        for (int section = 0; section < chapter.sections.size(); ++section) {
            const GuideSection &each = chapter.sections.at(section);
            const bool holds = holdsAll(terms, each.title + u'\n' + each.text);
            sections += holds && !each.text.isEmpty();
            any = any || holds;
            if (section > 0)
                top->child(section - 1)->setHidden(!holds);
        }
        top->setHidden(!any);
    }
    m_found->setText(terms.isEmpty() ? QString()
                     : sections == 0 ? tr("Nothing in the guide holds these words.")
                                     : tr("In %n section(s). Enter: to the next place.", nullptr, sections));
    m_view->mark(terms);
    chooseInContents();
}

void GuideWindow::goToNextFound()
{
    if (m_view->goToNextMark() || searchTerms(m_words->text()).isEmpty())
        return;
    // Nothing on this page: on to the first one in the contents.
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        if (QTreeWidgetItem *item = m_contents->topLevelItem(i); !item->isHidden()) {
            open(topicOf(*item));
            m_view->goToNextMark();
            return;
        }
    }
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_words->hasFocus() && !m_words->text().isEmpty())
        m_words->clear();
    else
        close();
}

} // namespace tandem

#include "moc_guide_window.cpp"
