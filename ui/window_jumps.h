// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity_kind.h"
#include "ui/widgets/entry_list.h"

#include <QObject>

#include <optional>

namespace tandem {

class JumpPopup;
class WindowContent;
struct UiContext;

/// The two ways to get anywhere by a few letters: the search over all rows, and the list of all commands.
class WindowJumps final : public QObject
{
    Q_OBJECT
public:
    WindowJumps(const UiContext &context, WindowContent &content);

    void search();
    void commands();

private:
    void openSearch(const QString &words);
    QList<ListEntry> commandsFor(const QString &words) const;

    const UiContext &m_context;
    WindowContent &m_content;
    JumpPopup *m_popup;
    std::optional<EntityKind> m_all; ///< the kind whose rows are all shown, not only the best
    QString m_allWords;              ///< for these words
    QList<QAction *> m_enabled;      ///< when the list of commands was opened
};

} // namespace tandem
