// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/place.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace tandem {

class MessageBar;
struct UiContext;

/// One place of the program: what stands in the middle of the main window (or, for the activity editor, at its right).
/// A page reads Workspace::snapshot(), listens to Workspace::changed() and writes through Workspace::run() alone.
///
/// A page adds its widgets to body(); the message bar stands above them. The activity editor is a page, too: goTo()
/// gives it the activity (Place::chosen).
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const UiContext &context, QWidget *parent = nullptr);
    ~Page() override;

    /// For the window's title and the screen reader.
    virtual QString title() const = 0;

    /// Goes to what `place` names within this page: the chosen activity, the filter.
    virtual void goTo(const Place &place);

    /// What is remembered from one start to the next, and over a change of language: selection, scroll position,
    /// columns, sorting, filter. Words of the screen do not belong in it.
    virtual QJsonObject saveState() const;
    virtual void restoreState(const QJsonObject &state);

    /// Commits what was typed and not yet left. False: something in it is not valid; it stays as it was typed, with
    /// its sentence beside it.
    virtual bool commitPending();
    /// Goes to what commitPending() could not save, as it was typed; false: it is where the focus was.
    virtual bool showRefused();
    /// What is typed and not committed, as typed, by a name of the page's choosing; it outlives a change of language.
    virtual QJsonObject pendingInput() const;
    virtual void restorePendingInput(const QJsonObject &input);

    /// The actions of the registry (by name) that this page carries out while it is shown; the window enables them by
    /// canTrigger() and sends them here. The window has `edit-add` (Ins), `edit-remove` (Del), `edit-open` (F2) and
    /// `edit-find` (Ctrl+F) for this purpose; a page may add actions of its own to the registry.
    virtual QStringList handledActions() const;
    virtual bool canTrigger(const QString &action) const;
    virtual void trigger(const QString &action);

    /// The widget that takes the focus when the page is gone to.
    virtual QWidget *focusTarget();

    /// A sentence in the bar at the page's top; solved() takes it away. With `actionText`, a button that runs `action`.
    void showProblem(const Error &error);
    void showMessage(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// A sentence between whose two answers a person has to choose: it has no cross to close it.
    void showChoice(const QString &text, const QString &firstText, std::function<void()> first,
                    const QString &secondText, std::function<void()> second);
    void solved();
    bool hasMessage() const;

    const UiContext &context() const { return m_context; }

signals:
    /// The bar at the top says nothing any more.
    void messageGone();
    /// canTrigger() of some action may answer differently.
    void actionsChanged();
    /// Title or what stands in it changed.
    void titleChanged();
    /// Another file is to be opened.
    void fileChosen(const QString &path);
    /// A link was followed.
    void openRequested(const tandem::Place &place);
    /// The activity that the editor at the right should show; null: none.
    void activityChosen(const tandem::Id &activity);
    /// Like activityChosen(), and the editor is opened when it is folded, and takes the focus (`F2`, double click).
    /// With the name of a field, there; with `typed`, as if that had been typed into it.
    void editorRequested(const tandem::Id &activity, const QString &field = {}, const QString &typed = {});

protected:
    /// Below the message bar; no margins, no spacing.
    QVBoxLayout *body() const { return m_body; }
    /// The bar at the top, for those who tell how something went that they were handed to.
    MessageBar &messages() const { return *m_messages; }

private:
    const UiContext &m_context;
    MessageBar *m_messages;
    QVBoxLayout *m_body;
};

} // namespace tandem
