// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QDialog>

namespace tandem {

class MessageBar;
struct UiContext;

/// What others' changes do to the file, in words: before they are accepted, and as the report afterwards, which can be
/// kept and printed.
class MergeDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Before, After };
    MergeDialog(const UiContext &context, const report::Document &document, Stage stage, QWidget *parent = nullptr);

private:
    void save();
    void print();

    const UiContext &m_context;
    report::Document m_document;
    MessageBar *m_messages;
};

} // namespace tandem
