// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workspace/history.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace tandem {

class HistoryModel;
struct UiContext;

/// Steps of the history to unfold and to take back, with a word where there are none.
class HistoryPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `name`. `empty`: the sentence where there is nothing.
    HistoryPanel(const UiContext &context, const QString &name, const QString &empty, QWidget *parent);

    /// Begins anew. `beside`: the row that it stands beside, whose name is not said each time.
    void setFilter(const HistoryFilter &filter, const Id &beside = {});
    void stop();
    /// Steps are shown with their changes from the start.
    void setUnfolded(bool unfolded) { m_unfolded = unfolded; }

    QTreeView *view() const { return m_view; }
    HistoryModel *model() const { return m_model; }
    QPushButton *takeBackButton() const { return m_takeBack; }
    bool canTakeBack() const;
    /// Takes back the step that is chosen.
    void takeBack();

    /// The chosen step, and those that are unfolded.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

signals:
    /// A step was taken back, as far as `text` says, by a step of its own; null: nothing could be.
    void tookBack(const QString &text, const tandem::Id &step);
    void problem(const tandem::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onProgress();
    void fit();
    const HistoryEntry *chosen() const;
    void recall();

    const UiContext &m_context;
    HistoryModel *m_model;
    QTreeView *m_view;
    QLabel *m_note;
    QPushButton *m_takeBack;
    QString m_empty;
    QJsonObject m_remembered; ///< until the steps that it names are read
    bool m_unfolded = false;
};

} // namespace tandem
