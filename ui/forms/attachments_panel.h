// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem {

class AttachmentsModel;
class RowTableView;
struct Error;
struct UiContext;

/// The files that are attached to an activity, a plan, a memorandum or a decision: attached by dropping them or by a dialog, opened
/// as a copy for reading (double click, Enter), saved, removed.
class AttachmentsPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `name`.
    AttachmentsPanel(const UiContext &context, const QString &name, QWidget *parent);

    void setOwner(EntityKind kind, const Id &owner);
    const UiContext &context() const { return m_context; }

    bool canAdd() const;
    bool canRemove() const;
    void attach(const QStringList &paths);
    /// Lets a file be chosen.
    void add();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();
    /// For one whose content is not here.
    void askForCurrent();

signals:
    void problem(const tandem::Error &error);
    /// Something was done that deserves a word, by this step.
    void told(const QString &text, const tandem::Id &step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &icon, const QString &text,
                        void (AttachmentsPanel::*function)());
    const Attachment *current() const;
    void showMenu(const QPoint &at);
    void fit();

    const UiContext &m_context;
    EntityKind m_kind = EntityKind::Activity;
    AttachmentsModel *m_rows;
    RowTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QToolButton *m_ask = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace tandem
