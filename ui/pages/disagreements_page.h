// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/disagreement.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace tandem {

class DisagreementCard;
class Invitation;
class MenuButton;
class PageHead;

/// What people disagree about since their copies came together, by plan: a card for each, settled by a click for
/// everybody, one by one or all of one person's at once.
class DisagreementsPage final : public Page
{
    Q_OBJECT
public:
    explicit DisagreementsPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    /// The card of the row that the place names (Place::chosen), or of what belongs to it.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void list();
    void fillMenu();
    QString groupOf(const Issue &issue) const;
    void addCard(const Disagreement &told);
    QList<Answer> acceptances() const;
    void settle(const QList<Answer> &answers, DisagreementCard *from);
    QJsonObject typedHere() const;

    PageHead *m_head;
    QLineEdit *m_words;
    MenuButton *m_batch;
    QPushButton *m_accept; ///< everything that came after an adoption, at once
    QMenu *m_people;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QLabel *m_noMatch;
    QTimer *m_soon;
    QList<std::pair<QString, Disagreement>> m_all; ///< with the group that each stands in
    QList<Disagreement> m_listed;                  ///< those that the filter lets through
    QList<DisagreementCard *> m_cards;
    qsizetype m_room; ///< how many cards are made
    bool m_stale = true;
};

} // namespace tandem
