// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/place.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace tandem {

class Navigator;
class LateClicks;
class ThreePanes;
struct UiContext;

/// What a window shows of one file in one language: navigator, pages and editor. Made anew, and given back its state,
/// when file, language or theme change.
class WindowContent final : public QWidget
{
    Q_OBJECT
public:
    explicit WindowContent(const UiContext &context, QWidget *parent = nullptr);
    ~WindowContent() override;

    /// Makes the page that is shown first as far as that can be done while the rows are still being read.
    void prepare(const Place &place);
    /// Shows pages, once all rows are loaded (or when there is no file).
    void start(const Place &place);
    void open(const Place &place);
    const Place &place() const { return m_place; }
    /// Where start() of the next content goes: the page, and the activity that is shown at its side by now.
    Place lastingPlace() const;
    /// Goes to what is typed and not saved, wherever it is; without any, nothing happens.
    void openTyped();
    /// Null before start().
    Page *page() const { return m_page; }
    Page *editor() const { return m_editor; }
    ThreePanes *panes() const { return m_panes; }

    /// The registry's action of this name, carried out by whoever has the focus of page and editor.
    void trigger(const QString &action);
    bool canTrigger(const QString &action) const;
    bool handles(const QString &action) const;

    /// False: something typed is not valid and stays as it is.
    bool commitPending();
    void showRefused();

    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);
    QJsonObject pendingInput() const;
    void restorePendingInput(const QJsonObject &input);

signals:
    void placeChanged();
    void actionsChanged();
    void fileChosen(const QString &path);

private:
    Page *pageFor(const Place &place);
    void adopt(Page *page);
    void evict();
    void showInStack(Page *page, bool withEditor);
    void showField(const Place &place);
    Page *handlerOf(const QString &action) const;
    static QString keyOf(const Place &place);

    const UiContext &m_context;
    Navigator *m_navigator;
    QStackedWidget *m_stack;
    QLabel *m_opening;
    ThreePanes *m_panes = nullptr;
    LateClicks *m_lateClicks = nullptr;
    Page *m_editor = nullptr;
    Page *m_page = nullptr;
    Place m_place;
    Id m_aside; ///< the activity in the editor
    QHash<QString, Page *> m_pages;
    QList<QString> m_order; ///< keys of the pages, the last gone to last
    QJsonObject m_states;   ///< of pages that are not alive
    QJsonObject m_typed;    ///< in pages that were not gone to since the language changed
};

} // namespace tandem
