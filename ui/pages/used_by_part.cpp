// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/used_by_part.h"

#include "core/base/text.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/row_places.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/fact_table.h"

#include <QCollator>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr qsizetype kFew = 5;    ///< of each kind, at first
constexpr qsizetype kMost = 200; ///< of each kind: more is found in the tables

struct Named
{
    QString name;
    std::optional<Place> place;
    std::optional<int> status; ///< an activity's
};

/// The row that people think of when this one is meant: the activity of a budget line.
RowOwner knownRow(const Snapshot &snapshot, EntityKind kind, const Id &row)
{
    RowOwner known{kind, row};
    for (std::optional<Place> place = placeOfRow(snapshot, kind, row); place && place->part == known.row;) {
        const RowOwner owner = ownerOf(snapshot, known.entity, known.row);
        if (owner.row.isNull())
            break;
        known = owner;
        place = placeOfRow(snapshot, known.entity, known.row);
    }
    return known;
}

} // namespace

UsedByPart::UsedByPart(const UiContext &context, EntityKind kind, QWidget *parent)
    : DirectoryPart(context, parent),
      m_kind(kind),
      m_none(new QLabel(tr("Nothing refers to it."), this)),
      m_list(new FactTable(u"usedBy"_s, tr("Used by"), context.theme, this)),
      m_more(new QPushButton(tr("Show all"), this))
{
    setObjectName(u"usedByPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    auto *title = new QLabel(tr("Used by"), this);
    setTextRole(title, TextRole::Section);
    layout->addWidget(title);
    m_none->setObjectName(u"usedByNothing"_s);
    setTextRole(m_none, TextRole::Muted);
    layout->addWidget(m_none);
    m_list->setColumns({tr("What")}, 0);
    m_list->setHeaderShown(false);
    layout->addWidget(m_list);
    m_more->setObjectName(u"usedByAll"_s);
    m_more->setProperty("role", u"link"_s);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_list, &FactTable::followed, this, &DirectoryPart::openRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        refresh();
        m_list->setFocus();
    });
}

void UsedByPart::setRow(const Id &row)
{
    m_row = row;
    m_all = false;
    refresh();
}

void UsedByPart::refresh()
{
    m_list->clearRows();
    m_more->hide();
    const QList<Use> uses = m_row.isNull() ? QList<Use>() : usesOf(context().workspace->snapshot(), m_kind, m_row);
    for (const Use &use : uses) {
        if (!use.belongs) // what belongs to it has its own place on the page
            addUse(use);
    }
    const bool any = m_list->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
}

void UsedByPart::addUse(const Use &use)
{
    const Snapshot &snapshot = context().workspace->snapshot();
    const Language language = context().language();
    // A budget line is known by its activity; an activity with ten of them is listed once.
    QList<Named> named;
    QHash<Id, qsizetype> seen;
    for (const Id &row : use.rows) {
        const auto [kind, id] = knownRow(snapshot, use.entity, row);
        if (++seen[id] > 1)
            continue;
        const Activity *activity = kind == EntityKind::Activity ? snapshot.find(IdOf<Activity>(id)) : nullptr;
        named.append({rowName(kind, id, snapshot, language), placeOfRow(snapshot, kind, id),
                      activity ? std::optional(int(activity->status)) : std::nullopt});
    }
    QCollator collator(context().phrases.locale());
    collator.setNumericMode(true);
    std::sort(named.begin(), named.end(),
              [&](const Named &a, const Named &b) { return collator.compare(a.name, b.name) < 0; });
    m_list->addRow({{.text = useText(use, snapshot, context().phrases)}}, std::nullopt, true);
    const qsizetype shown = std::min(named.size(), m_all ? kMost : kFew);
    for (qsizetype i = 0; i < shown; ++i)
        m_list->addRow({{.text = named.at(i).name, .activityStatus = named.at(i).status, .toolTip = named.at(i).name}},
                       named.at(i).place);
    if (named.size() > shown) {
        m_list->addRow({{.text = tr("and %n more", nullptr, int(named.size() - shown)), .muted = true}});
        m_more->setVisible(!m_all);
    }
}

} // namespace tandem

#include "moc_used_by_part.cpp"
