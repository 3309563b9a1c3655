// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_box.h"

#include "core/base/text.h"
#include "core/figures/problems.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/history/field_history_dialog.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace tandem {

namespace {

/// The other half of a bilingual pair: its neighbour in the field table.
const FieldInfo &twinOf(const FieldInfo &field)
{
    return *field.language == Language::French ? *(&field + 1) : *(&field - 1);
}

} // namespace

FieldBox::FieldBox(const UiContext &context, EntityKind kind, const FieldInfo &field, Label label, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_field(field),
      m_editor(makeValueEditor(context, kind, field, ValueEditor::Style::Form, this)),
      m_sentence(new QLabel(this)),
      m_decide(new QPushButton(tr("Decide between them…"), this))
{
    const QString entity = entityInfo(kind).name.string();
    setObjectName(entity + u'_' + field.name.string());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny / 2);
    const QString name = fieldLabel(field, context.phrases);
    if (label != Label::None) {
        const bool half = label == Label::Language && field.language;
        m_label = new QLabel(half ? (*field.language == Language::French ? u"Français"_s : u"English"_s)
                                  : context.phrases.translate("Field", field.label),
                             this);
        setTextRole(m_label, TextRole::Small);
        m_label->setBuddy(m_editor);
        m_label->setObjectName(objectName() + u"Label");
        m_label->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(m_label, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
            if (!hasRow())
                return;
            QMenu menu(this);
            menu.addAction(tr("History of this field…"), this, &FieldBox::showHistory);
            menu.exec(m_label->mapToGlobal(at));
        });
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing::kTiny);
        line->addWidget(m_label);
        if (field.language) {
            m_mark = new QLabel(this);
            m_mark->setObjectName(objectName() + u"Mark");
            setTextRole(m_mark, TextRole::Small);
            line->addWidget(m_mark);
        }
        line->addStretch();
        layout->addLayout(line);
    }
    layout->addWidget(m_editor);
    layout->addWidget(m_sentence);
    layout->addWidget(m_decide, 0, Qt::AlignLeft);
    m_decide->setObjectName(objectName() + u"Decide");
    m_decide->setAccessibleName(tr("%1: decide between the values").arg(name));
    m_decide->setProperty("role", u"link"_s);
    m_decide->setCursor(Qt::PointingHandCursor);
    m_decide->hide();
    connect(m_decide, &QPushButton::clicked, this, [this] {
        QAction *action = m_context.actions.find(u"programme-disagreements"_s);
        action->setData(m_row.hex());
        action->trigger();
    });
    m_sentence->setObjectName(objectName() + u"Sentence");
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->hide();
    m_editor->setNames(objectName() + u"Editor", name);
    m_editor->setReadOnly(context.workspace->isReadOnly());

    connect(m_editor, &ValueEditor::edited, this, [this] {
        if (m_hasProblem)
            clearProblem();
        emit edited();
    });
    const auto leave = [this] {
        if (m_commits)
            commit();
    };
    connect(m_editor, &ValueEditor::left, this, leave);
    connect(m_editor, &ValueEditor::chosen, this, leave);
}

void FieldBox::setRow(const Id &row, const Seen &seen)
{
    m_row = row;
    m_hasProblem = false;
    m_editor->setProblem(false);
    m_editor->setValue({});
    refresh(seen);
    m_editor->setEnabled(!row.isNull());
}

void FieldBox::refresh(const Seen &seen)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const void *values = snapshot.find(m_kind, m_row);
    if (!values) {
        if (!isTouched())
            m_editor->setValue({});
        m_decide->hide();
        showSentence({}, false);
        return;
    }
    if (!isTouched() || m_committing) {
        m_editor->setValue(m_field.read(values));
        m_seen = seen.value(name());
        m_hasProblem = false;
        m_editor->setProblem(false);
    }
    if (m_field.language) {
        const auto place = unsigned(&m_field - entityInfo(m_kind).fields.data());
        TextMark mark = TextMark::None;
        if (m_field.read(values).isEmpty() && !twinOf(m_field).read(values).isEmpty())
            mark = TextMark::Missing;
        else if ((snapshot.state(m_kind, m_row).staleFields >> place) & 1)
            mark = TextMark::Older;
        showMark(mark);
    }
    m_decide->setVisible(!disagreement().isEmpty());
    if (!m_hasProblem)
        showSentence(warning(), false);
}

QString FieldBox::disagreement() const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    for (const RowProblem &problem : disagreementsOf(snapshot, m_kind, m_row)) {
        if (problem.field == m_field.name.latin1())
            return problemText(problem, snapshot, m_context.phrases);
    }
    return {};
}

QString FieldBox::warning() const
{
    if (QString text = disagreement(); !text.isEmpty())
        return text;
    const Snapshot &snapshot = m_context.workspace->snapshot();
    for (const RowProblem &problem : problemsOf(snapshot, m_kind, m_row)) {
        if (problem.field == m_field.name.latin1())
            return problemText(problem, snapshot, m_context.phrases);
    }
    return {};
}

Result<QByteArray> FieldBox::canonical() const
{
    const EntityInfo &info = entityInfo(m_kind);
    if (const std::optional<ErrorCode> own = m_editor->ownError())
        return Error{*own, {m_editor->wrongPart()}, info.name.string(), m_field.name.string()};
    return valueFromInput(info, m_field, m_editor->input(), m_context.workspace->snapshot());
}

bool FieldBox::commit()
{
    if (m_committing || !m_context.workspace->snapshot().find(m_kind, m_row))
        return true;
    if (!isTouched()) {
        if (m_hasProblem)
            clearProblem();
        return true;
    }
    const Result<QByteArray> value = canonical();
    if (!value) {
        showProblem(value.error());
        emit refused(value.error());
        return false;
    }
    const QByteArray key = name();
    m_committing = true; // what the file then says is what stands here
    const Result<Outcome> outcome =
        m_context.workspace->run(setFields(m_kind, m_row, {{key, *value}}, Seen{{key, m_seen}}));
    if (!outcome) {
        m_committing = false;
        showProblem(outcome.error());
        emit refused(outcome.error());
        return false;
    }
    refresh(
        m_context.workspace->seen(m_kind, m_row)); // also where nothing had to be changed: "1 000" is shown as "1000"
    m_committing = false;
    emit committed();
    return true;
}

bool FieldBox::hasRow() const
{
    return m_context.workspace->snapshot().find(m_kind, m_row);
}

void FieldBox::showHistory()
{
    if (!hasRow())
        return;
    FieldHistoryDialog dialog(m_context, m_kind, m_row, m_field, window());
    m_context.prompts.run(dialog);
}

FieldBox *FieldBox::withFocus()
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *box = qobject_cast<FieldBox *>(widget))
            return box;
    }
    return nullptr;
}

void FieldBox::revert()
{
    const void *values = m_context.workspace->snapshot().find(m_kind, m_row);
    m_editor->setValue(values ? m_field.read(values) : QByteArray());
    refresh(m_context.workspace->seen(m_kind, m_row));
}

void FieldBox::setTyped(const QString &text)
{
    m_editor->setTyped(text);
}

void FieldBox::showProblem(const Error &error)
{
    m_hasProblem = true;
    m_editor->setProblem(true);
    showSentence(errorText(error, m_context.phrases), true);
}

void FieldBox::clearProblem()
{
    m_hasProblem = false;
    m_editor->setProblem(false);
    showSentence(warning(), false);
}

void FieldBox::setLabel(const QString &text)
{
    if (m_label)
        m_label->setText(text);
    m_editor->setNames(objectName() + u"Editor", text);
}

void FieldBox::showMark(TextMark mark)
{
    if (!m_mark)
        return;
    switch (mark) {
    case TextMark::None:
        m_mark->clear();
        break;
    case TextMark::Missing:
        m_mark->setText(u"· "_s + tr("missing"));
        break;
    case TextMark::Older:
        m_mark->setText(u"· "_s + tr("older than the other language"));
        break;
    }
    m_mark->setVisible(mark != TextMark::None);
    m_editor->setDescription(m_mark->text());
}

void FieldBox::showSentence(const QString &text, bool problem)
{
    m_sentence->setText(text);
    if (m_sentence->property("problem") != QVariant(problem)) { // the style sheet is asked no more often than it must
        m_sentence->setProperty("problem", problem);
        setTextRole(m_sentence, problem ? TextRole::Body : TextRole::Small);
        m_sentence->style()->unpolish(m_sentence);
        m_sentence->style()->polish(m_sentence);
    }
    m_sentence->setVisible(!text.isEmpty());
    m_editor->setDescription(text);
}

void FieldBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isTouched()) {
        revert();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tandem

#include "moc_field_box.cpp"
