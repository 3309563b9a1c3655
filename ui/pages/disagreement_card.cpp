// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disagreement_card.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/value_editor.h"
#include "ui/history/history_words.h"
#include "ui/row_places.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/flow_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kColumns = 3;         ///< beside one another; more stand in lines
constexpr qsizetype kLongText = 40; ///< characters from which words are compared
constexpr qsizetype kLines = 8;     ///< of what several people did
constexpr int kWidestEditor = 520;

QLabel *label(const QString &text, TextRole role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setTextRole(made, role);
    return made;
}

} // namespace

DisagreementCard::DisagreementCard(const UiContext &context, Disagreement told, QWidget *parent)
    : QFrame(parent),
      m_context(context),
      m_told(std::move(told)),
      m_answers(answersTo(m_told, context.workspace->snapshot())),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(u"disagreement_"_s + QString::fromLatin1(m_told.issue.id().hex()));
    setProperty("role", u"card"_s);
    m_layout->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge, spacing::kMedium);
    m_layout->setSpacing(spacing::kSmall);
    addHead();
    if (m_told.issue.kind == IssueKind::Value || (m_told.issue.kind == IssueKind::AfterAdoption && m_told.before))
        addSides();
    else
        addLines();
    addAnswers();
    setAccessibleName(words());
}

QString DisagreementCard::name(const char *part) const
{
    return objectName() + u'_' + QLatin1StringView(part);
}

QString DisagreementCard::subject() const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Issue &issue = m_told.issue;
    QString own = m_told.nameOf(issue.entity, issue.row, snapshot, m_context.language());
    const RowOwner owner = ownerOf(snapshot, issue.entity, issue.row);
    if (owner.entity != EntityKind::Activity || owner.row.isNull())
        return own;
    return tr("%1 · %2", "what it belongs to, its own name")
        .arg(rowName(owner.entity, owner.row, snapshot, m_context.language()), own);
}

QString DisagreementCard::words() const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    return subject() + u". "_s + disagreementText(m_told, snapshot, m_context.phrases);
}

void DisagreementCard::addHead()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Issue &issue = m_told.issue;
    if (!issue.row.isNull() && !subject().isEmpty()) {
        const std::optional<Place> place = placeOfField(snapshot, issue.entity, issue.row, issue.field);
        const QString text = shortened(subject(), 110);
        if (place) {
            auto *link = new QPushButton(text, this);
            link->setObjectName(name("open"));
            link->setProperty("role", u"link"_s);
            link->setCursor(Qt::PointingHandCursor);
            link->setAccessibleName(tr("Open: %1").arg(text));
            link->setToolTip(subject());
            link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            connect(link, &QPushButton::clicked, this, [this, place] { emit openRequested(*place); });
            m_layout->addWidget(link);
        } else {
            m_layout->addWidget(label(text, TextRole::Muted, this));
        }
    }
    QLabel *sentence = label(disagreementText(m_told, snapshot, m_context.phrases), TextRole::Strong, this);
    sentence->setObjectName(name("sentence"));
    m_layout->addWidget(sentence);
}

QString DisagreementCard::when(const DisagreementSide &side) const
{
    const QDateTime at = side.at.toLocalTime();
    return tr("%1 at %2", "date, time")
        .arg(m_context.phrases.date(at.date()), m_context.phrases.locale().toString(at.time(), u"HH:mm"_s));
}

QString DisagreementCard::valueHtml(const DisagreementSide &side, const DisagreementSide *other) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const FieldInfo *field = m_told.field();
    const QString text = sideText(side, m_told, snapshot, m_context.phrases);
    // Against what stood there before; where nothing did, against the other one.
    const QByteArray base = m_told.before.value_or(other ? other->value : QByteArray());
    if (!field || !field->isText() || base.isEmpty() || side.value.isEmpty() || text.size() <= kLongText)
        return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return differencesHtml(valueText(*field, base, snapshot, m_context.phrases), text, m_context.theme);
}

void DisagreementCard::addSide(QVBoxLayout *column, const QString &heading, const QString &html, const QString &when)
{
    column->setSpacing(spacing::kTiny);
    column->addWidget(label(heading, TextRole::Muted, this));
    auto *value = new QLabel(html, this);
    value->setTextFormat(Qt::RichText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(value);
    if (!when.isEmpty())
        column->addWidget(label(when, TextRole::Small, this));
    column->addStretch();
}

void DisagreementCard::addSides()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const FieldInfo *field = m_told.field();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kHuge);
    grid->setVerticalSpacing(spacing::kSmall);
    const bool wide = m_told.sides.size() + 1 <= kColumns;
    int place = 0;
    const auto next = [&] {
        auto *column = new QVBoxLayout;
        grid->addLayout(column, wide ? 0 : place, wide ? place : 0);
        if (wide)
            grid->setColumnStretch(place, 1);
        ++place;
        return column;
    };
    if (field && m_told.before) {
        const QString before =
            m_told.before->isEmpty() ? tr("(empty)") : valueText(*field, *m_told.before, snapshot, m_context.phrases);
        addSide(next(), m_told.issue.kind == IssueKind::AfterAdoption ? tr("As adopted") : tr("Before"),
                before.toHtmlEscaped().replace(u'\n', u"<br>"_s), {});
    }
    for (const DisagreementSide &side : m_told.sides) {
        const DisagreementSide *first = &side == &m_told.sides.first() ? nullptr : &m_told.sides.first();
        const QString at = side.shown && m_told.sides.size() > 1
                               ? tr("%1 · shown meanwhile", "date and time").arg(when(side))
                               : when(side);
        addSide(next(), side.mine ? tr("You") : sideName(side, m_context.phrases), valueHtml(side, first), at);
    }
    m_layout->addLayout(grid);
}

void DisagreementCard::addLines()
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    qsizetype left = m_told.sides.size();
    for (const DisagreementSide &side : m_told.sides) {
        if (side.field.isEmpty() || m_told.sides.size() - left >= kLines)
            continue;
        --left;
        const FieldInfo *field = entityInfo(side.entity).field(QByteArrayView(side.field));
        QString what = shortened(sideText(side, m_told, snapshot, m_context.phrases).simplified(), 200);
        if (field)
            what = tr("%1: %2", "field, value").arg(fieldLabel(*field, m_context.phrases), what);
        else if (m_told.issue.kind == IssueKind::DuplicateKey || side.row != m_told.issue.row)
            what = m_told.nameOf(side.entity, side.row, snapshot, m_context.language()) +
                   (side.isDeletion() ? u" – "_s + what : QString());
        const QString who = side.mine ? tr("You") : sideName(side, m_context.phrases);
        QLabel *line = label(tr("%1, %2: %3", "who, when, what").arg(who, when(side), what), TextRole::Body, this);
        m_layout->addWidget(line);
    }
    if (left > 0 && m_told.sides.size() > kLines)
        m_layout->addWidget(label(tr("… and %n more.", nullptr, int(left)), TextRole::Small, this));
}

const FieldInfo *DisagreementCard::typedField(EntityKind &kind) const
{
    kind = m_told.issue.entity;
    if (takesOtherValue(m_told.issue))
        return m_told.field();
    if (m_told.issue.kind != IssueKind::Orphan)
        return nullptr;
    // What belongs to the deleted row can belong to another one, unless its name says to which one it belongs.
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const FieldInfo *owner = nullptr;
    for (const Id &row : m_told.issue.otherRows) {
        const std::optional<EntityKind> child = snapshot.kindOf(row);
        if (!child || (owner && *child != kind))
            return nullptr;
        kind = *child;
        const std::span<const FieldInfo> fields = entityInfo(kind).fields;
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const FieldInfo &each) {
            return each.belongs() && each.type == FieldType::Reference && each.target == m_told.issue.entity;
        });
        if (field == fields.end() || field->isKey())
            return nullptr;
        owner = &*field;
    }
    return owner;
}

QPushButton *DisagreementCard::addAnswer(const QString &text, const QString &name, QWidget *line)
{
    auto *button = new QPushButton(text, line);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(subject(), text));
    button->setEnabled(!m_context.workspace->isReadOnly());
    button->ensurePolished();
    button->setMaximumWidth(button->sizeHint().width()); // the first one would take all the room of its line
    line->layout()->addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

void DisagreementCard::addAnswers()
{
    EntityKind kind = m_told.issue.entity;
    const FieldInfo *field = typedField(kind);
    if (m_answers.isEmpty() && !field)
        return;
    auto *line = new QWidget(this);
    auto *flow = new FlowLayout(line);
    flow->setSpacing(spacing::kSmall);
    flow->setContentsMargins(0, 0, 0, 0);
    const Snapshot &snapshot = m_context.workspace->snapshot();
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        QPushButton *button = addAnswer(answerText(m_answers.at(i), m_told, snapshot, m_context.phrases),
                                        name("answer") + QString::number(i), line);
        connect(button, &QPushButton::clicked, this, [this, i] { emit answered(m_answers.at(i)); });
    }
    if (field) {
        const bool move = m_told.issue.kind == IssueKind::Orphan;
        m_other = addAnswer(move                                  ? tr("Move what belongs to it…")
                            : field->type == FieldType::Reference ? tr("Choose another one…")
                                                                  : tr("Another value…"),
                            name("other"), line);
        connect(m_other, &QPushButton::clicked, this, &DisagreementCard::askForAnother);
    }
    if (m_told.issue.kind == IssueKind::AfterAdoption) {
        const IdOf<Plan> plan = planOfRow(snapshot, m_told.issue.entity, m_told.issue.row);
        if (!plan.isNull()) {
            QPushButton *open = addAnswer(tr("Go to the plan, to adopt it as an amendment"), name("plan"), line);
            connect(open, &QPushButton::clicked, this,
                    [this, plan] { emit openRequested({.kind = PlaceKind::Plan, .row = plan}); });
        }
    }
    m_layout->addWidget(line);
}

void DisagreementCard::askForAnother()
{
    EntityKind kind = m_told.issue.entity;
    const FieldInfo *field = typedField(kind);
    if (m_editor || !field)
        return;
    m_asking = new QWidget(this);
    auto *layout = new QVBoxLayout(m_asking);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    m_editor = makeValueEditor(m_context, kind, *field, ValueEditor::Style::Form, m_asking);
    m_editor->setNames(name("editor"), tr("Another value of “%1”").arg(fieldLabel(*field, m_context.phrases)));
    m_editor->setMaximumWidth(kWidestEditor);
    const void *row = m_context.workspace->snapshot().find(m_told.issue.entity, m_told.issue.row);
    // Mostly a little of both: what is shown meanwhile is there to begin with.
    m_editor->setValue(row && field->isText() ? field->read(row) : QByteArray());
    layout->addWidget(m_editor);
    m_problem = label({}, TextRole::Body, m_asking);
    m_problem->setObjectName(name("problem"));
    m_problem->setProperty("problem", true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *take =
        new QPushButton(m_told.issue.kind == IssueKind::Orphan ? tr("Move there") : tr("Take this value"), m_asking);
    take->setObjectName(name("take"));
    take->setAccessibleName(tr("%1: %2").arg(subject(), take->text()));
    connect(take, &QPushButton::clicked, this, &DisagreementCard::giveAnother);
    layout->addWidget(take, 0, Qt::AlignLeft);
    m_layout->addWidget(m_asking);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DisagreementCard::giveAnother()
{
    EntityKind kind = m_told.issue.entity;
    const FieldInfo *field = typedField(kind);
    const EntityInfo &info = entityInfo(kind);
    if (const std::optional<ErrorCode> own = m_editor->ownError()) {
        showProblem({*own, {m_editor->wrongPart()}, info.name.string(), field->name.string()});
        return;
    }
    const Result<QByteArray> value = valueFromInput(info, *field, m_editor->input(), m_context.workspace->snapshot());
    if (!value) {
        showProblem(value.error());
        return;
    }
    if (m_told.issue.kind != IssueKind::Orphan)
        emit answered({m_told.issue, AnswerKind::TakeValue, *value});
    else if (const std::optional<Id> owner = Id::fromHex(*value))
        emit answered({m_told.issue, AnswerKind::MoveTo, {}, *owner});
}

void DisagreementCard::showProblem(const Error &error)
{
    if (!m_problem)
        return;
    m_editor->setProblem(true);
    m_problem->setText(errorText(error, m_context.phrases));
    m_problem->show();
}

QString DisagreementCard::typed() const
{
    return m_editor && m_editor->isTouched() ? m_editor->typed() : QString();
}

void DisagreementCard::setTyped(const QString &text)
{
    askForAnother();
    if (m_editor)
        m_editor->setTyped(text);
}

QWidget *DisagreementCard::focusTarget() const
{
    return m_first;
}

} // namespace tandem

#include "moc_disagreement_card.cpp"
