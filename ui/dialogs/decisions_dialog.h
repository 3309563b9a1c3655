// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"

#include <QDialog>

class QVBoxLayout;

namespace tandem {

class AttachmentsPanel;
class MessageBar;
class RowsPanel;
struct Error;
struct UiContext;

/// What committees decided and recommended about a plan, what became of it, and the files that belong to each: the minutes,
/// the letter. Each field is a step of its own, as everywhere.
class DecisionsDialog final : public QDialog
{
    Q_OBJECT
public:
    DecisionsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void addRows(QVBoxLayout *column);
    void addFiles(QVBoxLayout *column);
    void tell(const Error &error);

    const UiContext &m_context;
    MessageBar *m_messages;
    RowsPanel *m_rows = nullptr;
    AttachmentsPanel *m_files = nullptr;
};

} // namespace tandem
