// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_words.h"

#include "core/base/text.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace tandem {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression kSigns(u"&(?!&)|…$"_s);
    return QString(text).remove(kSigns);
}

QString plainActionText(const QAction &action)
{
    return withoutMnemonic(action.text());
}

QStringList shortcutTexts(const QAction &action)
{
    QStringList texts;
    for (const QKeySequence &keys : action.shortcuts())
        texts.append(keys.toString(QKeySequence::NativeText));
    texts.removeDuplicates();
    return texts;
}

QString menuOf(const QAction &action, MenuLevel level)
{
    QString title;
    const QAction *each = &action;
    while (each) {
        const QList<QObject *> holders = each->associatedObjects();
        const auto menu = std::find_if(holders.begin(), holders.end(),
                                       [](const QObject *holder) { return qobject_cast<const QMenu *>(holder); });
        if (menu == holders.end())
            break;
        title = withoutMnemonic(static_cast<const QMenu *>(*menu)->title());
        each = level == MenuLevel::Outer ? static_cast<const QMenu *>(*menu)->menuAction() : nullptr;
    }
    return title;
}

bool holdsAll(const QStringList &terms, const QString &text)
{
    const QString plain = folded(text);
    return std::all_of(terms.begin(), terms.end(), [&plain](const QString &term) { return plain.contains(term); });
}

} // namespace tandem
