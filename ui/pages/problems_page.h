// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/problems.h"
#include "ui/page.h"
#include "ui/widgets/entry_list.h"

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tandem {

class FollowUpFeed;
class PageHead;

/// Everything that does not add up, by plan: each in a sentence, each leading to the field where it is mended.
class ProblemsPage final : public Page
{
    Q_OBJECT
public:
    explicit ProblemsPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    /// The plan that the place names, if it does.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void list();
    ListEntry entryOf(const RowProblem &problem) const;
    QString groupOf(const RowProblem &problem) const;

    FollowUpFeed &m_feed;
    PageHead *m_head;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    EntryList *m_list;
    QLabel *m_none;
    bool m_stale = true;
    QList<std::pair<QString, ListEntry>> m_all; ///< with the group that each stands in
};

} // namespace tandem
