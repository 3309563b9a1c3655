// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_side.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/file_problems.h"
#include "ui/forms/row_form.h"
#include "ui/forms/rows_panel.h"
#include "ui/pages/directory_part.h"
#include "ui/pages/used_by_part.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

DirectorySide::DirectorySide(const UiContext &context, const DirectoryEntry &entry, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_kind(entry.table.kind), m_form(new RowForm(context, m_kind, this))
{
    setObjectName(entry.words.name + u"Side");
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kMedium);
    setWidget(inside);
    m_name = new QLabel(inside);
    m_name->setObjectName(entry.words.name + u"Name");
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    setTextRole(m_name, TextRole::Section);
    column->addWidget(m_name);
    addFields(column, entry.form, inside);
    if (!entry.more.isEmpty())
        addMore(column, entry.more);
    if (entry.parts)
        m_parts = entry.parts(inside);
    if (entry.table.showUses)
        m_parts.append(new UsedByPart(context, m_kind, inside));
    for (DirectoryPart *part : std::as_const(m_parts)) {
        column->addSpacing(spacing::kSmall);
        column->addWidget(part);
        connect(part, &DirectoryPart::problem, this, &DirectorySide::problem);
        connect(part, &DirectoryPart::openRequested, this, &DirectorySide::openRequested);
    }
    column->addStretch(1);
    connect(m_form, &RowForm::refused, this, [this](FieldBox *, const Error &error) {
        if (concernsFile(error.code))
            emit problem(error);
    });
    setRow({});
}

void DirectorySide::addFields(QVBoxLayout *column, const QList<DirectoryField> &fields, QWidget *in)
{
    for (const DirectoryField &field : fields) {
        QWidget *left = makeField(field.name, in);
        if (field.beside.isEmpty()) {
            column->addWidget(left);
            continue;
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing::kMedium);
        line->addWidget(left, 1, Qt::AlignTop);
        line->addWidget(makeField(field.beside, in), 1, Qt::AlignTop);
        column->addLayout(line);
    }
}

QWidget *DirectorySide::makeField(const QByteArray &name, QWidget *in)
{
    if (!entityInfo(m_kind).field(QByteArrayView(name)))
        return m_form->addPair(name, in);
    FieldBox *box = m_form->addField(name, in);
    if (box->field().isKey()) // it names the row for ever
        box->editor()->setReadOnly(true);
    return box;
}

void DirectorySide::addMore(QVBoxLayout *column, const QList<DirectoryField> &fields)
{
    m_moreButton = new QToolButton(widget());
    m_moreButton->setObjectName(objectName() + u"More");
    m_moreButton->setText(tr("More"));
    m_moreButton->setAccessibleName(tr("More fields"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setIcon(themeIcon(u"go-down"_s, m_context.theme));
    column->addWidget(m_moreButton);
    m_more = new QWidget(widget());
    auto *layout = new QVBoxLayout(m_more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kMedium);
    addFields(layout, fields, m_more);
    m_more->hide();
    column->addWidget(m_more);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool shown) {
        m_more->setVisible(shown);
        m_moreButton->setText(shown ? tr("Less") : tr("More"));
        m_moreButton->setIcon(themeIcon(shown ? u"go-up"_s : u"go-down"_s, m_context.theme));
    });
}

void DirectorySide::setRow(const Id &row)
{
    if (!m_row.isNull() && row != m_row && !commit()) // it stays as it was typed, for when one comes back to it
        m_parked.insert(m_row, typedHere());
    m_row = m_context.workspace->snapshot().find(m_kind, row) ? row : Id();
    m_form->setRow(m_row);
    for (DirectoryPart *part : std::as_const(m_parts))
        part->setRow(m_row);
    widget()->setVisible(!m_row.isNull());
    refresh();
    verticalScrollBar()->setValue(0);
    if (m_parked.contains(m_row))
        restoreTyped(m_parked.take(m_row));
}

void DirectorySide::refresh()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    m_parked.removeIf([&](const auto &entry) { return !snapshot.find(m_kind, entry.key()); });
    m_name->setText(shortened(rowName(m_kind, m_row, snapshot, m_context.language()), 160));
    for (DirectoryPart *part : std::as_const(m_parts))
        part->refresh();
}

void DirectorySide::focusFirst()
{
    for (FieldBox *box : m_form->boxes()) {
        if (!box->isVisible() || box->field().isKey())
            continue;
        box->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool DirectorySide::commit()
{
    if (m_row.isNull())
        return true;
    bool done = m_form->commit();
    for (DirectoryPart *part : std::as_const(m_parts))
        done = part->commit() && done;
    return done;
}

QJsonObject DirectorySide::typedHere() const
{
    QJsonObject input;
    if (const QJsonObject fields = m_form->pendingInput(); !fields.isEmpty())
        input.insert(u"fields"_s, fields);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (const QJsonObject part = m_parts.at(i)->pendingInput(); !part.isEmpty())
            input.insert(u"part%1"_s.arg(i), part);
    }
    return input;
}

void DirectorySide::restoreTyped(const QJsonObject &input)
{
    m_form->restorePendingInput(input.value(u"fields"_s).toObject());
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->restorePendingInput(input.value(u"part%1"_s.arg(i)).toObject());
}

QJsonObject DirectorySide::pendingInput() const
{
    QJsonObject input;
    for (auto it = m_parked.begin(); it != m_parked.end(); ++it)
        input.insert(QString::fromLatin1(it.key().hex()), it.value());
    if (const QJsonObject here = m_row.isNull() ? QJsonObject() : typedHere(); !here.isEmpty())
        input.insert(QString::fromLatin1(m_row.hex()), here);
    return input;
}

void DirectorySide::restorePendingInput(const QJsonObject &input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        const Id row = Id::fromHex(it.key().toLatin1()).value_or(Id());
        if (row == m_row)
            restoreTyped(it.value().toObject());
        else if (!row.isNull())
            m_parked.insert(row, it.value().toObject());
    }
}

bool DirectorySide::isMoreShown() const
{
    return m_moreButton && m_moreButton->isChecked();
}

void DirectorySide::setMoreShown(bool shown)
{
    if (m_moreButton)
        m_moreButton->setChecked(shown);
}

RowsPanel *DirectorySide::panelWithFocus() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (DirectoryPart *part : m_parts) {
        if (RowsPanel *panel = part->panel(); panel && focus && panel->isAncestorOf(focus))
            return panel;
    }
    return nullptr;
}

} // namespace tandem

#include "moc_directory_side.cpp"
