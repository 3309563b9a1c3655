// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_chapters.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace tandem {

const QStringList &guideChapters()
{
    static const QStringList kChapters{u"index"_s,     u"first-steps"_s,   u"overview"_s,     u"memorandum"_s,
                                       u"plan"_s,      u"adoption"_s,      u"last-year"_s,    u"activity"_s,
                                       u"directory"_s, u"indicators"_s,    u"history"_s,      u"search"_s,
                                       u"problems"_s,  u"disagreements"_s, u"translations"_s, u"printing"_s,
                                       u"exchange"_s,  u"mission"_s,       u"settings"_s,     u"trouble"_s};
    return kChapters;
}

QString guideFile(const QString &chapter, Language language)
{
    return u":/guide/%1/%2.md"_s.arg(languageCode(language), chapter);
}

GuideChapter readGuideChapter(const QString &name, Language language)
{
    GuideChapter chapter{name, name, {}};
    QFile file(guideFile(name, language));
    if (!file.open(QIODevice::ReadOnly))
        return chapter;
    chapter.markdown = QString::fromUtf8(file.readAll());
    static const QRegularExpression kPicture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression kLink(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression kMarks(u"[*`|]"_s);
    chapter.sections.append(GuideSection{});
    const QStringList lines = chapter.markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1)) {
            chapter.title = line.mid(2);
            chapter.sections.last().title = chapter.title;
        } else if (line.startsWith("## "_L1)) {
            chapter.sections.append({line.mid(3), {}});
        }
        QString words = line;
        words.remove(kPicture).replace(kLink, u"\\1"_s).remove(kMarks);
        chapter.sections.last().text += words + u'\n';
    }
    return chapter;
}

GuideTopic guideTopicOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Welcome:
        return {u"first-steps"_s};
    case PlaceKind::Overview:
        return {u"overview"_s};
    case PlaceKind::Memorandum:
        return {u"memorandum"_s};
    case PlaceKind::Plan:
        return {u"plan"_s};
    case PlaceKind::Institutions:
        return {u"directory"_s, 2};
    case PlaceKind::Contacts:
        return {u"directory"_s, 3};
    case PlaceKind::Countries:
        return {u"directory"_s, 4};
    case PlaceKind::Domains:
    case PlaceKind::Steps:
        return {u"directory"_s, 5};
    case PlaceKind::Fundings:
        return {u"directory"_s, 6};
    case PlaceKind::ExchangeRates:
        return {u"directory"_s, 7};
    case PlaceKind::Indicators:
        return {u"indicators"_s};
    case PlaceKind::Problems:
        return {u"problems"_s};
    case PlaceKind::Disagreements:
        return {u"disagreements"_s};
    case PlaceKind::Translations:
        return {u"translations"_s};
    case PlaceKind::History:
        return {u"history"_s};
    case PlaceKind::Settings:
        return {u"settings"_s};
    case PlaceKind::Shortcuts:
        return {u"search"_s, 3};
    }
    return {u"index"_s};
}

GuideTopic guideTopicOfEditor(int tab)
{
    return {u"activity"_s, 2 + tab};
}

GuideTopic guideTopicOfDialog(const QString &name)
{
    static const QHash<QString, GuideTopic> kTopics{
        {u"personDialog"_s, {u"first-steps"_s, 1}},    {u"programmeDialog"_s, {u"first-steps"_s, 3}},
        {u"memorandumDialog"_s, {u"memorandum"_s, 1}}, {u"planDialog"_s, {u"memorandum"_s, 6}},
        {u"activitiesDialog"_s, {u"plan"_s, 6}},       {u"planDetailsDialog"_s, {u"adoption"_s, 6}},
        {u"submitDialog"_s, {u"adoption"_s, 2}},       {u"adoptionDialog"_s, {u"adoption"_s, 3}},
        {u"amendmentsDialog"_s, {u"adoption"_s, 4}},   {u"sendBackDialog"_s, {u"adoption"_s, 5}},
        {u"carryOverDialog"_s, {u"last-year"_s}},      {u"rowsDialog"_s, {u"overview"_s, 1}},
        {u"countryDialog"_s, {u"directory"_s, 4}},     {u"exchange_rateDialog"_s, {u"directory"_s, 7}},
        {u"fieldHistory"_s, {u"history"_s, 3}},        {u"printDialog"_s, {u"printing"_s}},
        {u"csvDialog"_s, {u"printing"_s, 4}},          {u"sendDialog"_s, {u"exchange"_s, 1}},
        {u"passphraseDialog"_s, {u"exchange"_s, 2}},   {u"receiveDialog"_s, {u"exchange"_s, 3}},
        {u"receivedDialog"_s, {u"exchange"_s, 4}},     {u"attachmentsDialog"_s, {u"activity"_s, 8}},
        {u"folderDialog"_s, {u"exchange"_s, 7}},       {u"missionDialog"_s, {u"mission"_s, 1}},
        {u"decisionsDialog"_s, {u"adoption"_s, 7}}};
    return kTopics.value(name, {u"trouble"_s});
}

} // namespace tandem
