// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rows_panel.h"

#include "core/base/text.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/delegates/row_table_view.h"
#include "ui/file_problems.h"
#include "ui/models/owned_rows_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/row_dragger.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

RowsPanel::RowsPanel(const UiContext &context, EntityKind kind, const QByteArray &ownerField,
                     const QList<TableColumn> &columns, const RowsWords &words, QWidget *parent)
    : RowsPanel(context, ownerField, new OwnedRowsModel(*context.workspace, context.phrases, kind, ownerField, columns),
                words, parent)
{
}

RowsPanel::RowsPanel(const UiContext &context, const QByteArray &ownerField, OwnedRowsModel *rows,
                     const RowsWords &words, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(rows->kind()),
      m_ownerField(ownerField),
      m_rows(rows),
      m_table(new RowTableView(context, this)),
      m_dragger(new RowDragger(m_table, context.theme)),
      m_form(new RowForm(context, m_kind, this)),
      m_empty(new QLabel(words.empty, this)),
      m_add(new QPushButton(words.add, this)),
      m_details(new QWidget(this)),
      m_detailsLayout(new QVBoxLayout(m_details))
{
    setObjectName(words.name);
    m_rows->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);

    auto *head = new QHBoxLayout;
    auto *title = new QLabel(words.title, this);
    setTextRole(title, TextRole::Section);
    head->addWidget(title);
    head->addStretch();
    m_up = button(u"Up"_s, u"go-up"_s, tr("Move up (Alt+Up)"));
    m_down = button(u"Down"_s, u"go-down"_s, tr("Move down (Alt+Down)"));
    m_remove = button(u"Remove"_s, u"list-remove"_s, words.remove);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_remove);
    m_add->setObjectName(words.name + u"Add");
    m_add->setAccessibleName(words.addName);
    head->addWidget(m_add);
    layout->addLayout(head);

    setTextRole(m_empty, TextRole::Muted);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_table->setObjectName(words.name + u"Table");
    m_table->setAccessibleName(words.title);
    m_table->setRows(m_rows, nullptr);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table);
    m_detailsLayout->setContentsMargins(0, 0, 0, 0);
    m_detailsLayout->setSpacing(spacing::kSmall);
    layout->addWidget(m_details);

    connect(m_add, &QPushButton::clicked, this, &RowsPanel::add);
    connect(m_remove, &QToolButton::clicked, this, &RowsPanel::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_table, &RowTableView::currentRowChanged, this, &RowsPanel::chooseRow);
    connect(m_dragger, &RowDragger::dropped, this, &RowsPanel::moveTo);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, change, this, &RowsPanel::fit);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RowsPanel::fit);
    connect(m_rows, &QAbstractItemModel::layoutChanged, this, &RowsPanel::fit);
    connect(m_form, &RowForm::rowGone, this, [this] {
        m_parked.remove(m_form->row());
        m_form->setRow({});
        fit();
        emit currentChanged({});
    });
    const auto tell = [this](const Error &error) {
        if (concernsFile(error.code))
            emit problem(error);
    };
    connect(m_form, &RowForm::refused, this, [tell](FieldBox *, const Error &error) { tell(error); });
    connect(m_table, &RowTableView::refused, this,
            [tell](const QModelIndex &, const QString &, const Error &error) { tell(error); });
    fit();
}

QToolButton *RowsPanel::button(const QString &name, const QString &icon, const QString &text)
{
    auto *made = new QToolButton(this);
    made->setObjectName(objectName() + name);
    made->setIcon(themeIcon(icon, m_context.theme));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

void RowsPanel::setOwner(const Id &owner)
{
    m_parked.clear();
    if (m_newLine && owner != m_rows->owner())
        m_newLine->hide();
    m_table->cells()->setPendingTexts({});
    m_form->setRow({});
    m_rows->setOwner(owner);
    if (m_rows->rowCount() > 0)
        m_table->choose(m_rows->idAt(0));
    fit();
}

bool RowsPanel::showRow(const Id &row)
{
    return m_table->choose(row);
}

void RowsPanel::chooseRow(const Id &row)
{
    const Id left = m_form->row();
    if (row == left)
        return;
    if (!m_form->commit()) // it stays as it was typed, for when one comes back to it
        m_parked.insert(left, m_form->pendingInput());
    m_form->setRow(row);
    if (m_parked.contains(row))
        m_form->restorePendingInput(m_parked.take(row));
    fit();
    emit currentChanged(row);
}

void RowsPanel::fit()
{
    const int count = m_rows->rowCount();
    const bool writable = !m_context.workspace->isReadOnly() && !m_rows->owner().isNull();
    const int at = m_rows->rowOf(m_form->row());
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_details->setVisible(at >= 0 && m_detailsLayout->count() > 0);
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && at >= 0);
    m_up->setEnabled(writable && at > 0);
    m_down->setEnabled(writable && at >= 0 && at < count - 1);
    m_remove->setVisible(count > 0);
    const bool ordered = entityInfo(m_kind).field(QByteArrayView("pos"));
    for (QToolButton *tool : {m_up, m_down})
        tool->setVisible(count > 0 && ordered);
    m_dragger->setEnabled(writable && ordered);
    constexpr int kMostRows = 8;
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * std::clamp(count, 1, kMostRows) +
                            2);
}

bool RowsPanel::canAdd() const
{
    return m_add->isEnabled();
}

bool RowsPanel::canRemove() const
{
    return m_remove->isEnabled();
}

void RowsPanel::setLead(QLayout *line)
{
    qobject_cast<QVBoxLayout *>(layout())->insertLayout(1, line);
}

FieldBox *RowsPanel::askFor(const QByteArray &name)
{
    if (!m_newLine) {
        m_newLine = new QWidget(this);
        m_newLayout = new QVBoxLayout(m_newLine);
        m_newLayout->setContentsMargins(0, 0, 0, 0);
        m_newLayout->setSpacing(spacing::kSmall);
        auto *buttons = new QHBoxLayout;
        auto *accept = new QPushButton(m_add->accessibleName(), m_newLine);
        accept->setObjectName(objectName() + u"Accept");
        accept->setProperty("role", u"primary"_s);
        connect(accept, &QPushButton::clicked, this, &RowsPanel::addAsked);
        auto *close = new QPushButton(tr("Close"), m_newLine);
        close->setObjectName(objectName() + u"CloseNew");
        close->setProperty("role", u"link"_s);
        connect(close, &QPushButton::clicked, this, [this] { showNewLine(false); });
        buttons->addWidget(accept);
        buttons->addWidget(close);
        buttons->addStretch();
        m_newLayout->addLayout(buttons);
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_details), m_newLine);
        m_newLine->hide();
    }
    auto *box = new FieldBox(m_context, m_kind, *entityInfo(m_kind).field(QByteArrayView(name)), FieldBox::Label::Field,
                             m_newLine);
    box->setCommits(false);
    box->setObjectName(objectName() + u"New_" + QString::fromLatin1(name));
    box->editor()->setNames(box->objectName() + u"Editor", fieldLabel(box->field(), m_context.phrases));
    m_newLayout->insertWidget(m_newLayout->count() - 1, box);
    m_asked.append(box);
    return box;
}

void RowsPanel::showNewLine(bool shown)
{
    if (!m_newLine)
        return;
    m_newLine->setVisible(shown);
    if (shown) {
        m_asked.first()->editor()->setFocus();
        return;
    }
    m_asked.first()->editor()->setValue({});
    m_asked.first()->clearProblem();
    m_add->setFocus();
}

void RowsPanel::addAsked()
{
    FieldValues values{{m_ownerField, m_rows->owner().hex()}};
    for (FieldBox *box : std::as_const(m_asked)) {
        const Result<QByteArray> value = box->canonical();
        if (!value) {
            box->showProblem(value.error());
            box->editor()->setFocus();
            return;
        }
        values.append({box->name(), *value});
    }
    const Result<Outcome> outcome = m_context.workspace->run(addRow(m_kind, values));
    if (!outcome) {
        m_asked.first()->showProblem(outcome.error());
        return;
    }
    m_asked.first()->editor()->setValue({});
    m_asked.first()->clearProblem();
    if (!outcome->created.isEmpty())
        m_table->choose(outcome->created.first());
    m_asked.first()->editor()->setFocus();
}

void RowsPanel::add()
{
    if (m_hindrance && m_hindrance())
        return;
    if (m_newLine) {
        showNewLine(true);
        return;
    }
    FieldValues values = m_newValues ? m_newValues() : FieldValues();
    QByteArray owner = m_rows->owner().hex();
    if (entityInfo(m_kind).field(m_ownerField)->type == FieldType::Owner) {
        // Rows of several entities may own this one: it says which.
        const auto kind = m_context.workspace->snapshot().kindOf(m_rows->owner());
        owner.prepend((kind ? entityInfo(*kind).name.bytes().toByteArray() : QByteArray()) + ':');
    }
    values.prepend({m_ownerField, owner});
    const Result<Outcome> outcome = m_context.workspace->run(addRow(m_kind, values));
    if (!outcome) {
        emit problem(outcome.error());
        return;
    }
    if (outcome->created.isEmpty())
        return;
    m_table->setFocus();
    m_table->choose(outcome->created.first());
    if (FieldBox *box = m_form->box(m_firstBox)) {
        box->editor()->setFocus();
        box->editor()->selectAll();
    } else {
        m_table->editCell(outcome->created.first(), m_firstColumn);
    }
}

void RowsPanel::removeCurrent()
{
    const Id row = m_form->row();
    const int at = m_rows->rowOf(row);
    if (at < 0)
        return;
    const Result<Outcome> outcome = m_context.workspace->run(removeRow(m_kind, row));
    if (!outcome)
        emit problem(outcome.error());
    else if (m_rows->rowCount() > 0)
        m_table->choose(m_rows->idAt(std::min(at, m_rows->rowCount() - 1)));
}

void RowsPanel::moveCurrent(int by)
{
    const int from = m_rows->rowOf(m_form->row());
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_rows->rowCount())
        return;
    moveTo(from, by < 0 ? to : to + 1);
}

void RowsPanel::moveTo(int from, int before)
{
    const Id row = m_rows->idAt(from);
    const Result<Outcome> outcome =
        m_context.workspace->run(moveRow(m_kind, row, m_rows->idAt(before - 1), m_rows->idAt(before)));
    if (!outcome)
        emit problem(outcome.error());
    else
        m_table->choose(row);
    fit();
}

bool RowsPanel::commit()
{
    const bool cells = m_table->cells()->takeAll();
    return m_form->commit() && cells && m_parked.isEmpty();
}

QJsonObject RowsPanel::pendingInput() const
{
    QJsonObject fields;
    for (auto it = m_parked.begin(); it != m_parked.end(); ++it)
        fields.insert(QString::fromLatin1(it.key().hex()), it.value());
    if (const QJsonObject here = m_form->pendingInput(); !here.isEmpty())
        fields.insert(QString::fromLatin1(m_form->row().hex()), here);
    QJsonObject input;
    if (!fields.isEmpty())
        input.insert(u"fields"_s, fields);
    if (const QJsonObject cells = m_table->cells()->pendingTexts(); !cells.isEmpty())
        input.insert(u"cells"_s, cells);
    return input;
}

void RowsPanel::restorePendingInput(const QJsonObject &input)
{
    m_table->cells()->setPendingTexts(input.value(u"cells"_s).toObject());
    const QJsonObject fields = input.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Id row = Id::fromHex(it.key().toLatin1()).value_or(Id());
        if (row == m_form->row())
            m_form->restorePendingInput(it.value().toObject());
        else if (m_rows->rowOf(row) >= 0)
            m_parked.insert(row, it.value().toObject());
    }
}

bool RowsPanel::event(QEvent *event)
{
    // Within the panel the keys move its rows, whatever the window would do with them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RowsPanel::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier && entityInfo(m_kind).field(QByteArrayView("pos"));
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Escape && m_newLine && m_newLine->isVisible())
        showNewLine(false);
    else
        return QWidget::keyPressEvent(event);
    event->accept();
}

} // namespace tandem

#include "moc_rows_panel.cpp"
