// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/guide/guide_chapters.h"

#include <QTextBrowser>

namespace tandem {

struct Theme;

/// A chapter of the guide as a page: set in the program's type and colours, its pictures no wider than the page.
class GuideView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(const Theme &theme, QWidget *parent = nullptr);

    void setChapter(const GuideChapter &chapter, Language language);
    /// Puts the section's heading at the top; 0: the page's beginning.
    void goToSection(int section);
    /// The section that is read at the view's top.
    int currentSection() const;

    /// Marks folded terms wherever they stand; how many places there are.
    int mark(const QStringList &terms);
    /// To the next marked place, after the last one to the first; false: there is none.
    bool goToNextMark();

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// A link to another chapter was followed.
    void chapterRequested(const tandem::GuideTopic &topic);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setType();
    void setTypeOf(QTextBlock &block);
    void setTables();
    void fitPictures();
    int textWidth() const;
    QList<int> headings() const;

    const Theme &m_theme;
    int m_pictureWidth = 0; ///< for which the pictures were made, in logical pixels
    int m_nextMark = 0;
};

} // namespace tandem
