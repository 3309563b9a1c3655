// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decisions_dialog.h"

#include "core/base/error.h"
#include "core/base/partial_date.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/attaching.h"
#include "ui/forms/attachments_panel.h"
#include "ui/forms/rows_panel.h"
#include "ui/models/owned_rows_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr EntityKind kKind = EntityKind::Decision;

} // namespace

DecisionsDialog::DecisionsDialog(const UiContext &context, const IdOf<Plan> &plan, QWidget *parent)
    : QDialog(parent), m_context(context), m_messages(new MessageBar(context.theme, this))
{
    setObjectName(u"decisionsDialog"_s);
    setWindowTitle(tr("Decisions about the plan"));
    resize(820, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, spacing::kLarge);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    auto *outer = new QVBoxLayout;
    outer->setContentsMargins(spacing::kHuge, spacing::kLarge, spacing::kHuge, 0);
    outer->setSpacing(spacing::kMedium);
    auto *heading =
        new QLabel(rowName(EntityKind::Plan, plan, context.workspace->snapshot(), context.language()), this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    setTextRole(heading, TextRole::PageTitle);
    outer->addWidget(heading);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::kSmall, 0);
    column->setSpacing(spacing::kLarge);
    addRows(column);
    addFiles(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    closing->setObjectName(u"close"_s);
    closing->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecisionsDialog::accept);
    outer->addWidget(buttons);
    layout->addLayout(outer, 1);
    m_rows->setOwner(plan);
}

void DecisionsDialog::addRows(QVBoxLayout *column)
{
    const RowsWords words{u"decisions"_s,
                          tr("Decisions and recommendations"),
                          tr("No committee decided or recommended anything yet."),
                          tr("+ Decision"),
                          tr("Add a decision"),
                          tr("Delete the decision (Del)")};
    const char *text = m_context.language() == Language::French ? "text_fr" : "text_en";
    m_rows = new RowsPanel(m_context, kKind, "plan",
                           {fieldColumn(kKind, "taken_on", 104), fieldColumn(kKind, "kind", 116),
                            fieldColumn(kKind, text, 270), fieldColumn(kKind, "due_on", 104),
                            fieldColumn(kKind, "done_on", 104)},
                           words, this);
    m_rows->rows()->setOrder("taken_on");
    RowForm *form = m_rows->form();
    QVBoxLayout *details = m_rows->details();
    const auto pair = [&](const QByteArray &left, const QByteArray &right) {
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing::kMedium);
        line->addWidget(form->addField(left, m_rows), 1, Qt::AlignTop);
        line->addWidget(form->addField(right, m_rows), 1, Qt::AlignTop);
        details->addLayout(line);
    };
    details->addWidget(form->addPair("text", m_rows));
    pair("taken_on", "kind");
    pair("source", "responsible");
    pair("due_on", "done_on");
    details->addWidget(form->addPair("outcome", m_rows));
    m_rows->setFirstBox(text);
    m_rows->setNewValues([this, text]() -> FieldValues {
        return {{"taken_on", PartialDate::of(m_context.today).text()},
                {"kind", choiceWord(DecisionKind::Decision).toLatin1()},
                {text, tr("New decision").toUtf8()}};
    });
    connect(m_rows, &RowsPanel::problem, this, &DecisionsDialog::tell);
    column->addWidget(m_rows);
}

void DecisionsDialog::addFiles(QVBoxLayout *column)
{
    m_files = new AttachmentsPanel(m_context, u"decisionAttachments"_s, this);
    m_files->hide();
    column->addWidget(m_files);
    connect(m_rows, &RowsPanel::currentChanged, this, [this](const Id &row) {
        m_files->setOwner(kKind, row);
        m_files->setVisible(!row.isNull());
    });
    auto *drop = new FileDrop(this, [this] { return m_files->isVisible() && m_files->canAdd(); });
    connect(drop, &FileDrop::dropped, m_files, &AttachmentsPanel::attach);
    connect(m_files, &AttachmentsPanel::problem, this, &DecisionsDialog::tell);
    listenTo(*m_files, *m_messages);
}

void DecisionsDialog::tell(const Error &error)
{
    m_messages->showProblem(errorText(error, m_context.phrases));
}

void DecisionsDialog::accept()
{
    // What is wrong stays here, with its sentence.
    if (m_rows->commit())
        QDialog::accept();
}

void DecisionsDialog::reject()
{
    // Esc: what was typed in the field and not left is given up, everything before is in the file.
    m_rows->setOwner({});
    QDialog::reject();
}

} // namespace tandem

#include "moc_decisions_dialog.cpp"
