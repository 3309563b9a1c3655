// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_view.h"

#include "core/base/search_words.h"
#include "core/base/text.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kWidestText = 760; ///< wider, lines are no longer followed by the eye
constexpr int kLineHeight = 140; ///< per cent
constexpr int kIndent = 24;

QString fileOf(const QUrl &url)
{
    return u':' + url.path();
}

/// Gives the characters of a block other properties and leaves what they say (links, bold) as it is.
template <class Change>
void changeCharacters(const QTextBlock &block, Change change)
{
    struct Piece
    {
        int from, to;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        pieces.append({fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    for (Piece &piece : pieces) {
        QTextCursor cursor(block);
        cursor.setPosition(piece.from);
        cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
        if (change(piece.format))
            cursor.setCharFormat(piece.format);
    }
}

} // namespace

GuideView::GuideView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setObjectName(u"guideText"_s);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(spacing::kSmall);
    document()->setIndentWidth(kIndent);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QUrl full = document()->baseUrl().isEmpty() ? url : QUrl(document()->baseUrl()).resolved(url);
        const QFileInfo file(fileOf(full));
        if (file.suffix() == "md"_L1)
            emit chapterRequested({file.completeBaseName()});
    });
}

void GuideView::setChapter(const GuideChapter &chapter, Language language)
{
    m_nextMark = 0;
    setExtraSelections({});
    document()->setBaseUrl(QUrl(u"qrc"_s + guideFile(chapter.name, language)));
    document()->setDefaultFont(fontOf(TextRole::Body));
    document()->setMarkdown(chapter.markdown);
    setType();
    m_pictureWidth = 0;
    fitPictures();
    moveCursor(QTextCursor::Start);
}

void GuideView::setType()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        setTypeOf(block);
    setTables();
}

void GuideView::setTypeOf(QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    QTextBlockFormat format = block.blockFormat();
    const bool inList = block.textList() != nullptr;
    const bool remark = format.intProperty(QTextFormat::BlockQuoteLevel) > 0;
    format.setTopMargin(level == 1 ? 0 : level == 2 ? spacing::kHuge : level > 2 ? spacing::kLarge : 0);
    const bool inTable = QTextCursor(block).currentTable() != nullptr;
    format.setBottomMargin(inTable ? 0 : inList ? spacing::kTiny : spacing::kSmall);
    format.setLineHeight(level > 0 ? 100 : kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (remark)
        format.setLeftMargin(spacing::kLarge);
    const QFont heading = fontOf(level == 1 ? TextRole::PageTitle : TextRole::Section);
    bool picture = false;
    changeCharacters(block, [&](QTextCharFormat &characters) {
        picture = picture || characters.isImageFormat();
        if (characters.isImageFormat())
            return false;
        if (level > 0) {
            characters.clearProperty(QTextFormat::FontSizeAdjustment);
            characters.setFontPointSize(heading.pointSizeF() * (level == 2 ? 1.1 : 1.0));
            characters.setFontWeight(heading.weight());
            return true;
        }
        if (characters.fontFixedPitch()) { // a key, or what is typed
            characters.setFontFixedPitch(false);
            characters.setFontFamilies({fontOf(TextRole::Body).family()});
            characters.setBackground(m_theme.soft);
            return true;
        }
        if (characters.isAnchor()) {
            characters.setForeground(m_theme.accent);
            characters.setFontUnderline(false);
            return true;
        }
        if (remark)
            characters.setForeground(m_theme.muted);
        return remark;
    });
    if (picture) { // its height is its own
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        format.setTopMargin(spacing::kSmall);
        format.setBottomMargin(spacing::kLarge);
    }
    QTextCursor(block).setBlockFormat(format);
}

void GuideView::setTables()
{
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(m_theme.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBottomMargin(spacing::kMedium);
        table->setFormat(format);
    }
}

int GuideView::textWidth() const
{
    return std::min(width() - 2 * spacing::kHuge - verticalScrollBar()->sizeHint().width(), kWidestText);
}

void GuideView::fitPictures()
{
    const int room = textWidth() - 2 * int(document()->documentMargin());
    if (room == m_pictureWidth || room <= 0)
        return;
    m_pictureWidth = room;
    const double ratio = devicePixelRatioF();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QUrl url = document()->baseUrl().resolved(QUrl(format.toImageFormat().name()));
            const QImage image(fileOf(url));
            if (image.isNull())
                continue;
            // A pixel of the picture is a logical one at most.
            const int target = std::min(room, image.width());
            QPixmap fitted = QPixmap::fromImage(image.convertToFormat(QImage::Format_RGB32)
                                                    .scaledToWidth(int(target * ratio), Qt::SmoothTransformation));
            fitted.setDevicePixelRatio(ratio);
            document()->addResource(QTextDocument::ImageResource, url, fitted);
        }
    }
    document()->markContentsDirty(0, document()->characterCount());
}

QVariant GuideView::loadResource(int, const QUrl &)
{
    return {}; // the pictures were given to the document; nothing is ever fetched
}

QList<int> GuideView::headings() const
{
    QList<int> tops;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            tops.append(int(document()->documentLayout()->blockBoundingRect(block).top()));
    }
    return tops;
}

void GuideView::goToSection(int section)
{
    const QList<int> tops = headings();
    verticalScrollBar()->setValue(section > 0 && section <= tops.size() ? tops.at(section - 1) - spacing::kSmall : 0);
}

int GuideView::currentSection() const
{
    const QList<int> tops = headings();
    const int here = verticalScrollBar()->value() + 2 * spacing::kLarge;
    return int(std::count_if(tops.begin(), tops.end(), [here](int top) { return top <= here; }));
}

int GuideView::mark(const QStringList &terms)
{
    m_nextMark = 0;
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid() && !terms.isEmpty(); block = block.next()) {
        for (const TextRange &range : rangesOf(terms, block.text())) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + range.from);
            selection.cursor.setPosition(block.position() + range.from + range.length, QTextCursor::KeepAnchor);
            selection.format.setBackground(m_theme.accent);
            selection.format.setForeground(m_theme.onAccent);
            marks.append(selection);
        }
    }
    setExtraSelections(marks);
    return int(marks.size());
}

bool GuideView::goToNextMark()
{
    const QList<ExtraSelection> marks = extraSelections();
    if (marks.isEmpty())
        return false;
    m_nextMark %= int(marks.size());
    QTextCursor cursor = marks.at(m_nextMark++).cursor;
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    const int section = currentSection();
    const int margin = std::max(spacing::kHuge, (width() - textWidth()) / 2);
    setViewportMargins(margin, spacing::kMedium, 0, 0);
    QTextBrowser::resizeEvent(event);
    const int was = m_pictureWidth;
    fitPictures();
    if (was != m_pictureWidth && was > 0)
        goToSection(section);
}

void GuideView::keyPressEvent(QKeyEvent *event)
{
    // Escape closes the window.
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace tandem

#include "moc_guide_view.cpp"
