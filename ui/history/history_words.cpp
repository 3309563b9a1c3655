// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_words.h"

#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/base/text_differences.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QSet>
#include <QTextDocumentFragment>

namespace tandem {

namespace {

/// For `lupdate`: the texts below stand in this context.
struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

constexpr qsizetype kMostChanges = 80; ///< of one step that are told; an import has thousands
constexpr qsizetype kLongText = 40;    ///< characters from which two texts are compared word by word
constexpr qsizetype kMostNames = 4;

QString coloured(const QString &html, const QColor &colour, const char *style)
{
    return u"<span style=\"color:%1;%2\">%3</span>"_s.arg(colour.name(), QLatin1StringView(style), html);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString valueOrEmpty(const FieldInfo &field, const QByteArray &canonical, const HistoryTelling &telling)
{
    if (canonical.isEmpty())
        return HistoryWords::tr("(empty)");
    return valueText(field, canonical, telling.rows, telling.phrases);
}

/// Whether the row was made in this step, so that its values have nothing before them.
QSet<Id> madeIn(const HistoryEntry &entry)
{
    QSet<Id> rows;
    for (const HistoryChange &change : entry.changes) {
        if (change.field == kLifeField && change.after == "1" && change.before.isEmpty())
            rows.insert(change.row);
    }
    return rows;
}

/// What is said of the row as a whole; empty: that it was changed, which its fields say.
QString lifeText(const HistoryChange &change)
{
    if (change.after == "0")
        return HistoryWords::tr("deleted");
    return change.before.isEmpty() ? HistoryWords::tr("added") : HistoryWords::tr("brought back");
}

/// Whether a field's change is told: what only places a new row tells nobody anything.
bool isTold(const FieldInfo &field, const HistoryChange &change, bool made)
{
    return !made || (!change.after.isEmpty() && !field.belongs() && field.type != FieldType::Position);
}

QString changeHtml(const FieldInfo &field, const HistoryChange &change, bool made, const HistoryTelling &telling)
{
    if (field.type == FieldType::Position)
        return HistoryWords::tr("moved within its list").toHtmlEscaped();
    const QString label = coloured(fieldLabel(field, telling.phrases).toHtmlEscaped(), telling.theme.muted, "");
    const QString after = valueOrEmpty(field, change.after, telling);
    if (made)
        return HistoryWords::tr("%1: %2").arg(label, escaped(after));
    const QString before = valueOrEmpty(field, change.before, telling);
    if (field.isText() && !change.before.isEmpty() && !change.after.isEmpty() &&
        std::max(before.size(), after.size()) > kLongText)
        return HistoryWords::tr("%1: %2").arg(label, differencesHtml(before, after, telling.theme));
    return HistoryWords::tr("%1: %2 → %3")
        .arg(label, coloured(escaped(before), telling.theme.muted, ""), u"<b>%1</b>"_s.arg(escaped(after)));
}

QString rowTitle(const HistoryChange &change, const HistoryTelling &telling)
{
    const QString name = rowName(change.entity, change.row, telling.rows, telling.phrases.language());
    const QString entity = entityLabel(change.entity, telling.phrases);
    return name.isEmpty() ? entity : HistoryWords::tr("%1 “%2”", "entity, name").arg(entity, name);
}

} // namespace

QString differencesHtml(const QString &before, const QString &after, const Theme &theme)
{
    QString html;
    for (const TextPiece &piece : textDifferences(before, after)) {
        switch (piece.kind) {
        case TextPiece::Kind::Same:
            html += escaped(piece.text);
            break;
        case TextPiece::Kind::Removed:
            html += coloured(escaped(piece.text), theme.cancelled, "text-decoration:line-through");
            break;
        case TextPiece::Kind::Added:
            html += coloured(escaped(piece.text), theme.completed, "text-decoration:underline;font-weight:600");
            break;
        }
    }
    return html;
}

QString stepName(const HistoryEntry &entry, const HistoryTelling &telling)
{
    return stepText(entry.label, entry.kind, telling.phrases);
}

QString stepRows(const HistoryEntry &entry, const HistoryTelling &telling)
{
    QList<Id> rows;
    QString name;
    for (const HistoryChange &change : entry.changes) {
        if (rows.contains(change.row))
            continue;
        if (rows.size() > kMostChanges)
            break;
        rows.append(change.row);
        if (name.isEmpty() && change.row != telling.beside)
            name = rowName(change.entity, change.row, telling.rows, telling.phrases.language());
    }
    rows.removeOne(telling.beside);
    if (rows.size() < 2)
        return name;
    if (rows.size() > kMostChanges)
        return HistoryWords::tr("%1 and many more").arg(name);
    return HistoryWords::tr("%1 and %n more", nullptr, int(rows.size() - 1)).arg(name);
}

QString stepSource(const HistoryEntry &entry, const HistoryTelling &telling)
{
    const QDateTime at = entry.at.toLocalTime();
    const QString when =
        HistoryWords::tr("%1, %2", "date, time")
            .arg(telling.phrases.date(at.date()), telling.phrases.locale().toString(at.time(), u"HH:mm"_s));
    QString text = entry.by.isEmpty() ? when : HistoryWords::tr("%1 · %2", "when, who").arg(when, entry.by);
    if (entry.clockSuspect)
        text = HistoryWords::tr("%1 · the clock of that computer was wrong").arg(text);
    return text;
}

QString changesHtml(const HistoryEntry &entry, const HistoryTelling &telling)
{
    const QSet<Id> made = madeIn(entry);
    QString html;
    Id row;
    qsizetype told = 0;
    for (const HistoryChange &change : entry.changes) {
        const FieldInfo *field = entityInfo(change.entity).field(QByteArrayView(change.field));
        const bool isMade = made.contains(change.row);
        const bool life = change.field == kLifeField;
        if (!life && (!field || !isTold(*field, change, isMade)))
            continue;
        if (told++ == kMostChanges)
            break;
        if (change.row != row) {
            row = change.row;
            if (row != telling.beside || isMade || life)
                html += u"<p style=\"margin:2px 0\"><b>%1</b>%2</p>"_s.arg(
                    rowTitle(change, telling).toHtmlEscaped(),
                    isMade ? QString(u" – "_s + HistoryWords::tr("added")) : QString());
        }
        if (life && isMade)
            continue;
        html += u"<p style=\"margin:1px 0 1px 10px\">%1</p>"_s.arg(life ? lifeText(change).toHtmlEscaped()
                                                                        : changeHtml(*field, change, isMade, telling));
    }
    if (told > kMostChanges)
        html += u"<p style=\"margin:2px 0\">%1</p>"_s.arg(
            HistoryWords::tr("… and %n more values.", nullptr, int(entry.changes.size() - kMostChanges))
                .toHtmlEscaped());
    if (html.isEmpty())
        html = HistoryWords::tr("Nothing that is shown here.").toHtmlEscaped();
    return html;
}

QString changesText(const HistoryEntry &entry, const HistoryTelling &telling)
{
    return QTextDocumentFragment::fromHtml(changesHtml(entry, telling)).toPlainText();
}

QString skippedNames(const QList<SkippedChange> &skipped, const HistoryTelling &telling)
{
    QStringList names;
    for (const SkippedChange &change : skipped) {
        const QString row = rowName(change.entity, change.row, telling.rows, telling.phrases.language());
        const QString shown = shortened(row.isEmpty() ? entityLabel(change.entity, telling.phrases) : row, 60);
        const FieldInfo *field = entityInfo(change.entity).field(QByteArrayView(change.field));
        QString name =
            field ? HistoryWords::tr("%1 of “%2”", "field, row").arg(fieldLabel(*field, telling.phrases), shown)
                  : shown;
        if (!change.by.isEmpty())
            name = HistoryWords::tr("%1 (changed since by %2)").arg(name, change.by);
        if (!names.contains(name))
            names.append(name);
    }
    const qsizetype more = names.size() - kMostNames;
    if (more > 0) {
        names.resize(kMostNames);
        names.append(HistoryWords::tr("%n more", nullptr, int(more)));
    }
    return names.join(u"; "_s);
}

bool canBeTakenBack(const HistoryEntry &entry)
{
    return entry.label != "enter_person" && entry.label != "start_programme";
}

} // namespace tandem
