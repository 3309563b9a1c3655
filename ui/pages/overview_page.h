// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/model/snapshot.h"
#include "ui/page.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QTimer;

namespace tandem {

class FactTable;
class ResultTile;
struct ProgrammeFigures;

/// The programme at a glance: results against targets, each plan's state, what is late and what comes, money by funder.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeEmpty();
    QLabel *addSection(QGridLayout *grid, int row, int column, int span, const QString &text);

    void arrange();
    void refresh();
    void fillHeader(const ProgrammeFigures &figures);
    void fillResults();
    void fillPlans(const ProgrammeFigures &figures);
    void fillLate(const ProgrammeFigures &figures);
    void fillNext();
    void fillMoney(const ProgrammeFigures &figures);
    QString planName(const Plan &plan) const;
    QString planNameOf(const Activity &activity) const;

    QTimer *m_soon; ///< figures are computed once for many changes, and only while they are seen
    bool m_stale = true;
    QScrollArea *m_scroll;
    QWidget *m_empty;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_tiles;
    QList<ResultTile *> m_results;
    int m_tilesInARow = 4;
    FactTable *m_plans;
    QWidget *m_plansNone;
    FactTable *m_late;
    QLabel *m_lateTitle;
    QLabel *m_lateMore;
    FactTable *m_next;
    QLabel *m_nextNone;
    FactTable *m_money;
    QLabel *m_moneyNote;
    QWidget *m_legend;
};

} // namespace tandem
