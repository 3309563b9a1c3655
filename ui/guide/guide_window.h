// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/guide/guide_chapters.h"

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tandem {

class GuideView;
struct Theme;

/// The user guide in a window of its own: contents at the left, the chapter at the right, and a line to find words.
class GuideWindow final : public QWidget
{
    Q_OBJECT
public:
    /// Without a parent it stands beside the main window; a dialog's guide is its child. The theme must outlive it.
    explicit GuideWindow(const Theme &theme, QWidget *parent = nullptr);

    /// Words and chapters in this language; what was read is read on.
    void setLanguage(Language language);
    void open(const GuideTopic &topic);
    /// What is read.
    GuideTopic topic() const;
    /// Where reading begins: the keys scroll the text.
    void focusText();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Visit
    {
        GuideTopic topic;
        int scroll = 0;
    };

    QWidget *makeTools();
    void fillContents();
    void showFound();
    void goToNextFound();
    void showTopic(const GuideTopic &topic);
    void revisit(QList<Visit> &from, QList<Visit> &to);
    Visit here() const;
    void chooseInContents();
    const GuideChapter &chapterOf(const QString &name) const;

    const Theme &m_theme;
    Language m_language = Language::English;
    QList<GuideChapter> m_chapters;
    QString m_chapter;
    QList<Visit> m_back, m_forward;
    QToolButton *m_backButton, *m_forwardButton;
    QLineEdit *m_words;
    QLabel *m_found;
    QTreeWidget *m_contents;
    GuideView *m_view;
};

} // namespace tandem
