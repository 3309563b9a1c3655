// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/place.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tandem {

/// A place in the user guide, the same in both languages.
struct GuideTopic
{
    QString chapter{}; ///< the name of its file without `.md`
    int section = 0;   ///< 0: its beginning; from 1: its sections in their order

    bool operator==(const GuideTopic &) const = default;
};

/// A section of a chapter, for the table of contents and to find words.
struct GuideSection
{
    QString title;
    QString text; ///< its words without marks and pictures
};

/// A chapter as it stands in docs/guide.
struct GuideChapter
{
    QString name;
    QString title;
    QString markdown;               ///< empty: there is no such chapter
    QList<GuideSection> sections{}; ///< the first one is what stands before the first section
};

/// The names of all chapters in the order of reading; the first one is the list of contents.
const QStringList &guideChapters();

/// Where the chapter and, beside it, its pictures are found by QFile and in links (`qrc:`).
QString guideFile(const QString &chapter, Language language);

/// From the resources.
GuideChapter readGuideChapter(const QString &name, Language language);

/// What is read by somebody who asks for help on this page.
GuideTopic guideTopicOf(PlaceKind kind);
/// In a tab of the activity editor, counted from 0.
GuideTopic guideTopicOfEditor(int tab);
/// In a dialog, by its object name.
GuideTopic guideTopicOfDialog(const QString &name);

} // namespace tandem
