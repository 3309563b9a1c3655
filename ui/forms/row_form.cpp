// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/row_form.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/ui_context.h"

namespace tandem {

RowForm::RowForm(const UiContext &context, EntityKind kind, QObject *parent)
    : QObject(parent), m_context(context), m_kind(kind)
{
    connect(context.workspace, &Workspace::changed, this, &RowForm::onChanged);
}

FieldBox *RowForm::addField(const QByteArray &name, QWidget *parent, FieldBox::Label label)
{
    const FieldInfo *field = entityInfo(m_kind).field(QByteArrayView(name));
    Q_ASSERT(field);
    auto *box = new FieldBox(m_context, m_kind, *field, label, parent);
    add(box);
    return box;
}

BilingualBox *RowForm::addPair(const QByteArray &name, QWidget *parent)
{
    const QByteArray french = name + "_fr";
    const FieldInfo *field = entityInfo(m_kind).field(QByteArrayView(french));
    Q_ASSERT(field && field->language == Language::French);
    auto *pair = new BilingualBox(m_context, m_kind, *field, parent);
    pair->setObjectName(entityInfo(m_kind).name.string() + u'_' + QString::fromLatin1(name));
    const QList<FieldBox *> halves = pair->halves();
    for (FieldBox *half : halves)
        add(half);
    return pair;
}

void RowForm::add(FieldBox *box)
{
    m_boxes.append(box);
    m_byName.insert(box->name(), box);
    connect(box, &FieldBox::committed, this, &RowForm::committed);
    connect(box, &FieldBox::refused, this, [this, box](const Error &error) { emit refused(box, error); });
}

void RowForm::setRow(const Id &row)
{
    m_row = row;
    const Seen seen = row.isNull() ? Seen() : m_context.workspace->seen(m_kind, row);
    for (FieldBox *box : std::as_const(m_boxes))
        box->setRow(row, seen);
}

bool RowForm::commit()
{
    bool done = true;
    for (FieldBox *box : std::as_const(m_boxes))
        done = box->commit() && done;
    return done;
}

bool RowForm::isTouched() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](const FieldBox *box) { return box->isTouched(); });
}

QJsonObject RowForm::pendingInput() const
{
    QJsonObject input;
    for (const FieldBox *box : m_boxes) {
        if (box->isTouched())
            input.insert(QString::fromLatin1(box->name()), box->typed());
    }
    return input;
}

void RowForm::restorePendingInput(const QJsonObject &input)
{
    for (auto it = input.begin(); it != input.end(); ++it) {
        FieldBox *target = box(it.key().toLatin1());
        if (!target)
            continue;
        target->setTyped(it.value().toString());
        if (const Result<QByteArray> value = target->canonical(); !value)
            target->showProblem(value.error());
    }
}

void RowForm::onChanged(const ChangeSet &changes)
{
    if (m_row.isNull())
        return;
    if (!m_context.workspace->snapshot().find(m_kind, m_row)) {
        emit rowGone();
        return;
    }
    // Any change can matter to what is offered, marked or warned about; a form has few boxes.
    if (!changes.isEmpty()) {
        const Seen seen = m_context.workspace->seen(m_kind, m_row);
        for (FieldBox *box : std::as_const(m_boxes))
            box->refresh(seen);
    }
}

} // namespace tandem

#include "moc_row_form.cpp"
