// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change_set.h"
#include "core/model/snapshot.h"
#include "ui/page.h"

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;

namespace tandem {

class FactTable;
class ResultTile;
struct FactRows;
struct ProgrammeFigures;

/// The programme at a glance: results against targets, each plan's state, what is late, what comes, of what
/// nothing is heard, money by funder. Each number leads to the rows that it is made of.
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
    /// Some rows, and a link to all of them where there are more.
    struct List
    {
        QLabel *title = nullptr;
        FactTable *table = nullptr;
        QLabel *none = nullptr;
        QPushButton *all = nullptr;
    };

    QWidget *makeContent();
    QWidget *makeEmpty();
    QLabel *addSection(QGridLayout *grid, int row, int column, int span, const QString &text);
    List addList(QGridLayout *grid, int row, int column, int span, const QString &name);

    void arrange();
    void refresh();
    void fillHeader(const ProgrammeFigures &figures);
    void fillResults();
    void fillPlans(const ProgrammeFigures &figures);
    void fillMoney(const ProgrammeFigures &figures);
    void fillLists(const ProgrammeFigures &figures);
    /// `all`: what the link shows.
    void fillList(const List &list, const FactRows &rows, const std::function<FactRows()> &all);
    void showResult(int number);
    void showRows(const FactRows &rows);

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
    List m_late;
    List m_next;
    List m_silent;
    FactTable *m_money;
    QLabel *m_moneyNote;
    QWidget *m_legend;
};

} // namespace tandem
