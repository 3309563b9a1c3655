// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity_filters.h"

#include "core/base/text.h"
#include "core/model/field_info.h"
#include "ui/models/filter_model.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lasting_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>

#include <array>

namespace tandem {

namespace {

/// Always there.
constexpr std::array kFirstFacets{"domain", "status"};
/// There when all fit in one line; else as the others.
constexpr const char *kRoomyFacet = "lead";
/// There when they are chosen, and under "More".
constexpr std::array kFurtherFacets{"objective",   "funder",  "late", "step",
                                    "responsible", "country", "kind", "risk_level"};
constexpr std::array kGroupings{"domain", "objective", "status", "lead", "funder"};

QString menuText(const QString &label)
{
    constexpr int kLongest = 60;
    return shortened(label, kLongest).replace(u'&', u"&&"_s);
}

} // namespace

ActivityFilters::ActivityFilters(const UiContext &context, FilterModel &filter, QWidget *parent)
    : QWidget(parent), m_context(context), m_filter(filter), m_words(new QLineEdit(this))
{
    setObjectName(u"activityFilters"_s);
    auto *layout = new FlowLayout(this);
    layout->setSpacing(spacing::kTiny);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_words->setObjectName(u"activityFilter"_s);
    m_words->setAccessibleName(tr("Filter the activities by words"));
    m_words->setPlaceholderText(tr("Filter by words…"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(themeIcon(u"search"_s, context.theme.muted), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(120);
    m_words->setMaximumWidth(320);
    layout->addWidget(m_words);
    for (const char *facet : kFirstFacets)
        addChip(facet);
    addChip(kRoomyFacet);
    for (const char *facet : kFurtherFacets)
        addChip(facet);
    m_more = new FilterChip(u"filterMore"_s, tr("More"), context.theme, this);
    connect(m_more, &FilterChip::opening, this, &ActivityFilters::fillMore);
    layout->addWidget(m_more);
    m_grouping = new FilterChip(u"activityGrouping"_s, tr("Group"), context.theme, this);
    connect(m_grouping, &FilterChip::opening, this, &ActivityFilters::fillGrouping);
    connect(m_grouping, &FilterChip::cleared, this, [this] { emit groupingChosen({}); });
    layout->addWidget(m_grouping);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) { m_filter.setWords(text); });
    refresh();
}

FilterChip *ActivityFilters::addChip(const QByteArray &facet)
{
    auto *chip = new FilterChip(u"filter_"_s + QString::fromLatin1(facet), labelOf(facet), m_context.theme, this);
    connect(chip, &FilterChip::opening, this, [this, facet](QMenu *menu) { fillValues(menu, facet); });
    connect(chip, &FilterChip::cleared, this, [this, facet] { m_filter.setChosen(facet, {}); });
    m_chips.insert(facet, chip);
    layout()->addWidget(chip);
    return chip;
}

QString ActivityFilters::labelOf(const QByteArray &facet) const
{
    if (facet == "funder")
        return tr("Funder");
    if (facet == "late")
        return tr("Late");
    const FieldInfo *field = entityInfo(EntityKind::Activity).field(QByteArrayView(facet));
    return field ? m_context.phrases.translate("Field", field->label) : QString();
}

QString ActivityFilters::chosenWords(const QByteArray &facet) const
{
    const QList<QByteArray> chosen = m_filter.chosen(facet);
    if (chosen.isEmpty())
        return {}; // before its values are looked for, with each keystroke
    QStringList words;
    const Facet &values = m_filter.facet(facet);
    for (const Facet::Key &key : values.keys) {
        if (chosen.contains(key.key))
            words.append(key.label);
    }
    if (chosen.contains(QByteArray()))
        words.append(values.none);
    // What was chosen may not be there any more.
    return words.isEmpty() ? tr("no longer there") : words.join(u", "_s);
}

void ActivityFilters::refresh()
{
    if (m_words->text() != m_filter.words())
        m_words->setText(m_filter.words()); // tells the line's own cross too; the filter has these words already
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        it.value()->setChosen(chosenWords(it.key()));
    for (const char *facet : kFurtherFacets)
        m_chips.value(facet)->setVisible(m_chips.value(facet)->isActive());
    m_grouping->setChosen(
        m_filter.grouping().isEmpty() ? QString() : tr("By %1").arg(labelOf(m_filter.grouping()).toLower()), true);
    makeRoom();
    updateGeometry();
}

void ActivityFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void ActivityFilters::makeRoom()
{
    QList<const QWidget *> chips{m_chips.value(kRoomyFacet), m_more, m_grouping};
    for (const char *facet : kFirstFacets)
        chips.append(m_chips.value(facet));
    int needed = m_words->minimumWidth();
    for (const QWidget *chip : std::as_const(chips))
        needed += layout()->spacing() + chip->sizeHint().width();
    m_narrow = needed > width();
    m_chips.value(kRoomyFacet)->setVisible(!m_narrow || m_chips.value(kRoomyFacet)->isActive());
}

void ActivityFilters::clear()
{
    m_filter.setFilter({}, {});
}

void ActivityFilters::follow(const QString &filter)
{
    QHash<QByteArray, QList<QByteArray>> choices;
    const QStringList parts = filter.split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const QByteArray facet = part.first(equals < 0 ? part.size() : equals).toLatin1();
        const QByteArray keys = equals < 0 ? facet : part.sliced(equals + 1).toLatin1();
        if (m_chips.contains(facet))
            choices.insert(facet, keys.split(','));
    }
    m_filter.setFilter({}, choices);
}

void ActivityFilters::fillValues(QMenu *menu, const QByteArray &facet)
{
    menu->clear();
    const Facet &values = m_filter.facet(facet);
    const QList<QByteArray> chosen = m_filter.chosen(facet);
    std::vector<int> counts(values.keys.size());
    int without = 0;
    for (const qint32 group : values.of) {
        if (group < 0) {
            ++without;
            continue;
        }
        for (const int key : values.groups[std::size_t(group)])
            ++counts[std::size_t(key)];
    }
    const auto add = [&](const QByteArray &key, const QString &label, int count, int status) {
        QAction *action = menu->addAction(menuText(label) + u'\t' + m_context.phrases.number(qint64(count)));
        if (status >= 0)
            action->setIcon(statusIcon(ActivityStatus(status), m_context.theme));
        action->setObjectName(u"value_"_s + QString::fromLatin1(key));
        action->setCheckable(true);
        action->setChecked(chosen.contains(key));
        connect(action, &QAction::toggled, this, [this, facet, key](bool wanted) {
            QList<QByteArray> keys = m_filter.chosen(facet);
            if (wanted)
                keys.append(key);
            else
                keys.removeOne(key);
            m_filter.setChosen(facet, keys);
        });
    };
    for (std::size_t i = 0; i < values.keys.size(); ++i)
        add(values.keys[i].key, values.keys[i].label, counts[i], values.keys[i].status);
    if (without > 0)
        add({}, values.none, without, -1);
    if (menu->isEmpty())
        menu->addAction(tr("No activity says it"))->setEnabled(false);
}

void ActivityFilters::fillMore(QMenu *menu)
{
    menu->clear();
    QList<QByteArray> facets(kFurtherFacets.begin(), kFurtherFacets.end());
    if (m_narrow)
        facets.prepend(kRoomyFacet);
    for (const QByteArray &facet : std::as_const(facets)) {
        auto *values = new LastingMenu(labelOf(facet), menu);
        values->setObjectName(u"filterMore_"_s + QString::fromLatin1(facet));
        connect(values, &QMenu::aboutToShow, this, [this, values, facet] { fillValues(values, facet); });
        menu->addMenu(values);
    }
}

void ActivityFilters::fillGrouping(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QByteArray &facet, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"group_"_s + QString::fromLatin1(facet));
        action->setCheckable(true);
        action->setChecked(m_filter.grouping() == facet);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, facet] { emit groupingChosen(facet); });
    };
    for (const char *facet : kGroupings)
        add(facet, tr("By %1").arg(labelOf(facet).toLower()));
    menu->addSeparator();
    add({}, tr("Not at all"));
    QAction *fold = menu->addAction(tr("Fold all groups"));
    fold->setEnabled(!m_filter.grouping().isEmpty());
    connect(fold, &QAction::triggered, this, [this] { m_filter.setAllFolded(true); });
    QAction *unfold = menu->addAction(tr("Unfold all groups"));
    unfold->setEnabled(!m_filter.grouping().isEmpty());
    connect(unfold, &QAction::triggered, this, [this] { m_filter.setAllFolded(false); });
}

void ActivityFilters::openGrouping()
{
    m_grouping->open();
}

} // namespace tandem

#include "moc_activity_filters.cpp"
