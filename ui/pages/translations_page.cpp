// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/translations_page.h"

#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/follow_up_feed.h"
#include "ui/forms/row_form.h"
#include "ui/row_places.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/page_head.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kListWidth = 340;
constexpr int kNarrowList = 240; ///< beside a form on a small screen
constexpr int kProgressWidth = 160;
constexpr int kAnyKind = -1;

} // namespace

TranslationsPage::TranslationsPage(const UiContext &page, QWidget *parent)
    : Page(page, parent),
      m_feed(FollowUpFeed::of(*page.workspace)),
      m_head(new PageHead(u"translations"_s, tr("Translations"), this)),
      m_stack(new QStackedWidget(this)),
      m_list(new EntryList(u"textsToTranslate"_s, tr("Texts to translate"), page.theme, this)),
      m_none(new QLabel(this))
{
    setObjectName(u"translationsPage"_s);
    m_head->tools()->addWidget(makeFilters());
    body()->addWidget(m_head);
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list->setMinimumWidth(kNarrowList);
    m_list->setMaximumWidth(kListWidth);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeWork(), 2);
    m_stack->addWidget(both);
    m_none->setObjectName(u"nothingToTranslate"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    setTextRole(m_none, TextRole::Section);
    m_stack->addWidget(m_none);
    body()->addWidget(m_stack, 1);
    connect(m_list, &EntryList::currentMoved, this, &TranslationsPage::showCurrent);
    connect(m_list, &EntryList::followed, this, [this] {
        if (m_boxes)
            m_boxes->half(m_shown.language)->editor()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_feed, &FollowUpFeed::refreshed, this, [this] {
        if (isVisible())
            takeTexts();
    });
}

QWidget *TranslationsPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    m_language = new CalmCombo(filters);
    m_language->setObjectName(u"translationLanguage"_s);
    m_language->setAccessibleName(tr("Into which language"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->addItem(tr("Into both languages"), kAnyKind);
    m_language->addItem(tr("Into French"), int(Language::French));
    m_language->addItem(tr("Into English"), int(Language::English));
    m_kind = new CalmCombo(filters);
    m_kind->setObjectName(u"translationKind"_s);
    m_kind->setAccessibleName(tr("Texts of what"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress = new QProgressBar(filters);
    m_progress->setObjectName(u"translationProgress"_s);
    m_progress->setAccessibleName(tr("Translated"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(kProgressWidth);
    layout->addWidget(m_language);
    layout->addWidget(m_kind);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    connect(m_language, &QComboBox::activated, this, &TranslationsPage::list);
    connect(m_kind, &QComboBox::activated, this, &TranslationsPage::list);
    return filters;
}

QWidget *TranslationsPage::makeWork()
{
    auto *work = new QWidget(this);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    m_what = new QLabel(work);
    m_what->setObjectName(u"translationWhat"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    setTextRole(m_what, TextRole::Section);
    layout->addWidget(m_what);
    m_where = new QPushButton(tr("Go to its place"), work);
    m_where->setObjectName(u"translationWhere"_s);
    m_where->setProperty("role", u"link"_s);
    connect(m_where, &QPushButton::clicked, this, [this] {
        const auto place = placeOfRow(context().workspace->snapshot(), m_shown.entity, m_shown.row);
        if (place)
            emit openRequested(*place);
    });
    m_place = new QVBoxLayout;
    layout->addLayout(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    m_next = new QPushButton(tr("Save and next"), work);
    m_next->setObjectName(u"translationNext"_s);
    m_next->setToolTip(tr("Save and go to the next text (Ctrl+Enter)"));
    m_next->setProperty("role", u"primary"_s);
    connect(m_next, &QPushButton::clicked, this, &TranslationsPage::next);
    m_still = new QPushButton(tr("It is still right"), work);
    m_still->setObjectName(u"translationStill"_s);
    m_still->setToolTip(tr("The other language was changed later, but this text needs no change"));
    connect(m_still, &QPushButton::clicked, this, &TranslationsPage::keepAsItIs);
    buttons->addWidget(m_next);
    buttons->addWidget(m_still);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_where, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return work;
}

QString TranslationsPage::title() const
{
    return tr("Translations");
}

QString TranslationsPage::keyOf(const TextToTranslate &text)
{
    return entityInfo(text.entity).name.string() + u' ' + QString::fromLatin1(text.row.hex()) + u' ' +
           QString::number(text.field);
}

QJsonObject TranslationsPage::saveState() const
{
    return {{u"language"_s, m_language->currentIndex()},
            {u"kind"_s, m_kind->currentData().isValid() ? m_kind->currentData().toInt() : kAnyKind},
            {u"text"_s, m_form ? keyOf(m_shown) : QString()}};
}

void TranslationsPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_language->setCurrentIndex(std::clamp(state.value(u"language"_s).toInt(), 0, m_language->count() - 1));
    m_feed.finish();
    // Also one that is translated by now: it stays in sight until one goes on.
    const QStringList parts = state.value(u"text"_s).toString().split(u' ');
    const EntityInfo *info = entityByName(parts.value(0).toLatin1());
    const Id row = Id::fromHex(parts.value(1).toLatin1()).value_or(Id());
    const int field = parts.value(2).toInt();
    if (info && context().workspace->snapshot().find(info->kind, row) && field > 0 &&
        field < int(info->fields.size()) && info->fields[std::size_t(field)].language)
        showText({info->kind, row, field, *info->fields[std::size_t(field)].language, false});
    takeTexts();
    m_kind->setCurrentIndex(std::max(m_kind->findData(state.value(u"kind"_s).toInt(kAnyKind)), 0));
    list();
    m_list->choose(state.value(u"text"_s).toString());
}

bool TranslationsPage::commitPending()
{
    return save(Halves::Changed);
}

QJsonObject TranslationsPage::pendingInput() const
{
    if (!m_form || !m_form->isTouched())
        return {};
    return {{u"text"_s, keyOf(m_shown)}, {u"fields"_s, m_form->pendingInput()}};
}

void TranslationsPage::restorePendingInput(const QJsonObject &input)
{
    m_feed.finish();
    takeTexts();
    if (m_list->choose(input.value(u"text"_s).toString()) && m_form)
        m_form->restorePendingInput(input.value(u"fields"_s).toObject());
}

QStringList TranslationsPage::handledActions() const
{
    return {u"edit-next"_s};
}

bool TranslationsPage::canTrigger(const QString &) const
{
    return m_form;
}

void TranslationsPage::trigger(const QString &)
{
    next();
}

QWidget *TranslationsPage::focusTarget()
{
    return m_list->entries().isEmpty() ? static_cast<QWidget *>(m_language) : m_list;
}

void TranslationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_feed.finish(); // whoever comes here waits for it
    takeTexts();
}

bool TranslationsPage::isOpen(const TextToTranslate &text) const
{
    const QList<TextToTranslate> left = textsToTranslate(context().workspace->snapshot(), text.entity, text.row);
    return std::any_of(left.begin(), left.end(),
                       [&text](const TextToTranslate &each) { return each.field == text.field; });
}

void TranslationsPage::takeTexts()
{
    m_texts = m_feed.now().texts(context().workspace->snapshot());
    // What was just translated stays in sight until one goes on.
    const auto same = [this](const TextToTranslate &text) { return keyOf(text) == keyOf(m_shown); };
    m_done = m_form && std::none_of(m_texts.cbegin(), m_texts.cend(), same);
    if (m_done)
        m_texts.prepend(m_shown);
    m_most = std::max(m_most, m_texts.size() - m_done);
    // The kinds of which there are texts.
    const int chosen = m_kind->currentData().isValid() ? m_kind->currentData().toInt() : kAnyKind;
    QList<EntityKind> kinds;
    for (const TextToTranslate &text : std::as_const(m_texts)) {
        if (!kinds.contains(text.entity))
            kinds.append(text.entity);
    }
    m_kind->clear();
    m_kind->addItem(tr("Texts of everything"), kAnyKind);
    for (const EntityKind kind : std::as_const(kinds))
        m_kind->addItem(entityPlural(kind, context().phrases), int(kind));
    m_kind->setCurrentIndex(std::max(m_kind->findData(chosen), 0));
    list();
}

ListEntry TranslationsPage::entryOf(const TextToTranslate &text) const
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    const FieldInfo &field = entityInfo(text.entity).fields[std::size_t(text.field)];
    ListEntry entry;
    entry.title = rowName(text.entity, text.row, snapshot, phrases.language());
    const QString what = phrases.translate("Field", field.label);
    const QString into = text.language == Language::French ? tr("French") : tr("English");
    entry.detail = text.outOfDate ? tr("%1: %2 older").arg(what, into) : tr("%1: %2 missing").arg(what, into);
    entry.value = keyOf(text);
    return entry;
}

void TranslationsPage::list()
{
    const int language = m_language->currentData().toInt();
    const int kind = m_kind->currentData().isValid() ? m_kind->currentData().toInt() : kAnyKind;
    QList<ListEntry> entries;
    EntityKind group = EntityKind::Waiver;
    for (const TextToTranslate &text : std::as_const(m_texts)) {
        if ((language != kAnyKind && int(text.language) != language) || (kind != kAnyKind && int(text.entity) != kind))
            continue;
        if (entries.isEmpty() || text.entity != group)
            entries.append({.title = entityPlural(text.entity, context().phrases), .heading = true});
        group = text.entity;
        entries.append(entryOf(text));
    }
    {
        const QScopedValueRollback moving(m_moving, true);
        m_list->setEntries(entries);
    }
    const qsizetype left = m_texts.size() - m_done;
    m_head->setFacts(left == 0
                         ? tr("Nothing left to translate.")
                         : tr("%1 of %2 left")
                               .arg(context().phrases.number(qint64(left)), context().phrases.number(qint64(m_most))));
    m_progress->setRange(0, int(std::max(m_most, qsizetype(1))));
    m_progress->setValue(int(m_most - left));
    m_progress->setVisible(m_most > 0);
    m_none->setText(left == 0 ? tr("Every text stands in both languages.") : tr("No such text is left."));
    m_stack->setCurrentIndex(entries.isEmpty() ? 1 : 0);
    showCurrent();
}

void TranslationsPage::showCurrent()
{
    if (m_moving)
        return;
    const ListEntry *entry = m_list->current();
    const QString wanted = entry ? entry->value.toString() : QString();
    if (m_form && wanted == keyOf(m_shown))
        return;
    if (!save(Halves::Changed)) { // its sentence stands beside it
        const QScopedValueRollback moving(m_moving, true);
        m_list->choose(keyOf(m_shown));
        return;
    }
    for (const TextToTranslate &text : std::as_const(m_texts)) {
        if (keyOf(text) == wanted) {
            showText(text);
            return;
        }
    }
    clearWork();
    emit actionsChanged();
}

void TranslationsPage::clearWork()
{
    if (m_boxes && m_boxes->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason); // a box that is left while it goes would look at what is gone
    delete std::exchange(m_boxes, nullptr);
    delete std::exchange(m_form, nullptr);
}

void TranslationsPage::showText(const TextToTranslate &text)
{
    clearWork();
    m_shown = text;
    const Snapshot &snapshot = context().workspace->snapshot();
    const Phrases &phrases = context().phrases;
    QStringList what{rowName(text.entity, text.row, snapshot, phrases.language())};
    if (const RowOwner owner = ownerOf(snapshot, text.entity, text.row); !owner.row.isNull())
        what.append(rowShortName(owner.entity, owner.row, snapshot, phrases.language()));
    m_what->setText(shortened(what.join(u" · "_s), 200));
    m_form = new RowForm(context(), text.entity, this);
    const EntityInfo &info = entityInfo(text.entity);
    const QByteArray half = info.fields[std::size_t(text.field)].name.bytes().toByteArray();
    m_boxes = m_form->addPair(half.chopped(3), this);
    m_place->addWidget(m_boxes);
    m_form->setRow(text.row);
    for (FieldBox *box : m_boxes->halves()) {
        box->setCommits(false); // the page itself does, see save()
        connect(box->editor(), &ValueEditor::left, this, [this] { save(Halves::Changed); });
    }
    m_still->setVisible(text.outOfDate);
    setTabOrder(m_list, m_boxes);
    setTabOrder(m_boxes, m_next);
    setTabOrder(m_next, m_still);
    setTabOrder(m_still, m_where);
    emit actionsChanged();
}

void TranslationsPage::next()
{
    if (!m_form || !save(Halves::Changed))
        return;
    const QString now = keyOf(m_shown);
    {
        const QScopedValueRollback moving(m_moving, true);
        m_list->moveBy(1);
        if (m_list->current() && m_list->current()->value.toString() == now)
            m_list->moveToStart(); // round again: what was passed over
    }
    // What is done leaves the list at once, not when all rows were looked at again.
    m_done = false;
    m_texts.removeIf([this](const TextToTranslate &text) { return text.row == m_shown.row && !isOpen(text); });
    list();
    if (m_boxes)
        m_boxes->half(m_shown.language)->editor()->setFocus(Qt::OtherFocusReason);
    else
        m_language->setFocus(Qt::OtherFocusReason);
}

bool TranslationsPage::save(Halves which)
{
    if (!m_form || (which == Halves::Changed && !m_form->isTouched()))
        return true;
    // Both halves in one step: only so does neither count as older than the other.
    FieldValues values;
    Seen seen;
    for (FieldBox *box : m_boxes->halves()) {
        const Result<QByteArray> value = box->canonical();
        if (!value) {
            box->showProblem(value.error());
            return false;
        }
        if (value->isEmpty() && !box->isTouched())
            continue;
        values.append({box->name(), *value});
        seen.insert(box->seen());
    }
    const Result<Outcome> outcome = context().workspace->run(setFields(m_shown.entity, m_shown.row, values, seen));
    if (!outcome) {
        if (FieldBox *box = m_form->box(outcome.error().field.toLatin1()))
            box->showProblem(outcome.error());
        else
            showProblem(outcome.error());
        return false;
    }
    for (FieldBox *box : m_boxes->halves()) {
        if (box->isTouched())
            box->revert(); // to what the file says now
    }
    m_still->setVisible(m_shown.outOfDate && isOpen(m_shown));
    return true;
}

void TranslationsPage::keepAsItIs()
{
    if (save(Halves::Both))
        next();
}

} // namespace tandem

#include "moc_translations_page.cpp"
