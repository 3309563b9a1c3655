// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/page.h"

class QLabel;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace tandem {

class AttachmentsPanel;
class FactTable;
class MemorandumHeader;
class RowForm;
class RowsPanel;

/// A memorandum: its plans, its commitments with the activities that served each, who signed it, and its own facts.
class MemorandumPage final : public Page
{
    Q_OBJECT
public:
    MemorandumPage(const UiContext &context, const IdOf<Memorandum> &memorandum, QWidget *parent = nullptr);

    QString title() const override;
    /// Chooses the commitment that the place names.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool commitPending() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makePlans(QWidget *parent);
    RowsPanel *makeCommitments(QWidget *parent);
    RowsPanel *makeSignatories(QWidget *parent);
    void addFacts(QVBoxLayout *column, QWidget *parent);
    void refresh();
    void fillPlans();
    void fillServed();
    RowsPanel *panelWithFocus() const;
    bool filesHaveFocus() const;

    IdOf<Memorandum> m_memorandum;
    MemorandumHeader *m_header;
    QScrollArea *m_scroll;
    QTimer *m_soon;
    FactTable *m_plans = nullptr;
    QWidget *m_noPlan = nullptr;
    RowsPanel *m_commitments = nullptr;
    QLabel *m_servedTitle = nullptr;
    FactTable *m_served = nullptr;
    RowsPanel *m_signatories = nullptr;
    AttachmentsPanel *m_files = nullptr;
    RowForm *m_form;
    bool m_stale = true;
};

} // namespace tandem
