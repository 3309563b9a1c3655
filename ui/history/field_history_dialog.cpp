// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/field_history_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/history/history_panel.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace tandem {

FieldHistoryDialog::FieldHistoryDialog(const UiContext &context, EntityKind kind, const Id &row, const FieldInfo &field,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"fieldHistory"_s);
    const QString name = fieldLabel(field, context.phrases);
    setWindowTitle(tr("History of “%1”").arg(name));
    resize(560, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *title = new QLabel(windowTitle(), this);
    setTextRole(title, TextRole::PageTitle);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *what = new QLabel(rowName(kind, row, context.workspace->snapshot(), context.language()), this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    setTextRole(what, TextRole::Muted);
    layout->addWidget(what);
    auto *panel = new HistoryPanel(context, u"fieldHistory"_s, tr("Nobody has given this field a value yet."), this);
    panel->setUnfolded(true);
    layout->addWidget(panel, 1);
    auto *result = new QLabel(this);
    result->setObjectName(u"fieldHistoryResult"_s);
    result->setWordWrap(true);
    result->hide();
    layout->addWidget(result);
    const auto say = [result](const QString &text) {
        result->setText(text);
        result->show();
    };
    connect(panel, &HistoryPanel::tookBack, this, say);
    connect(panel, &HistoryPanel::problem, this,
            [say, &context](const Error &error) { say(errorText(error, context.phrases)); });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    HistoryFilter filter;
    filter.entity = kind;
    filter.row = row;
    filter.field = field.name.bytes().toByteArray();
    panel->setFilter(filter, row);
    panel->view()->setFocus();
}

} // namespace tandem

#include "moc_field_history_dialog.cpp"
