// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pages/directory_entry.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tandem {

class DirectoryModel;
class DirectoryPart;
class DirectorySide;
class FilterModel;
class RowDragger;
class RowTableView;

/// A page of the programme's directory (institutions, contacts, ..., indicators): the rows as a table to work in, and
/// beside it the chosen one with what belongs to it and what refers to it. What is particular to an entity stands in its
/// DirectoryEntry.
class DirectoryPage final : public Page
{
    Q_OBJECT
public:
    DirectoryPage(const UiContext &context, PlaceKind place, QWidget *parent = nullptr);
    ~DirectoryPage() override;

    QString title() const override;
    /// Chooses the row that the place names.
    void goTo(const Place &place) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    bool commitPending() override;
    bool showRefused() override;
    QJsonObject pendingInput() const override;
    void restorePendingInput(const QJsonObject &input) override;
    QStringList handledActions() const override;
    bool canTrigger(const QString &action) const override;
    void trigger(const QString &action) override;
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTools();
    QWidget *makeEmpty();
    QWidget *makeNothingFound();
    QWidget *makeTableSide();
    QPushButton *makeAdd(const QString &name, const QString &text, QWidget *parent);
    QToolButton *makeTool(const QString &name, const QString &icon, const QString &text, QWidget *parent);
    QString named(const QString &what) const { return m_entry.words.name + what; }

    void add();
    void askForRow();
    void removeSelected();
    void duplicateCurrent();
    void moveCurrent(int by);
    void moveTo(int from, int before);
    bool canMove(int by) const;
    bool canReorder() const;
    bool isOrdered() const;
    bool isWritable() const;
    bool sideHasFocus() const;

    void onChanged();
    void refresh();
    void refreshTools();
    void showWhatFits();
    void showCount();

    DirectoryEntry m_entry;
    DirectoryModel *m_model;
    FilterModel *m_filter;
    RowTableView *m_table;
    DirectorySide *m_side;
    DirectoryPart *m_summary = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_nothing = nullptr;
    QLineEdit *m_words = nullptr;
    QToolButton *m_duplicate = nullptr;
    RowDragger *m_dragger = nullptr; ///< null: the rows have no order of their own, as the two after it
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_tools = nullptr;
    QStackedWidget *m_tables; ///< the table, or that no row holds the words
    QStackedWidget *m_stack;  ///< the rows, or the invitation to add the first
    QSplitter *m_split;
    QTimer *m_soon; ///< figures are computed once for many changes
    bool m_stale = true;
};

} // namespace tandem
