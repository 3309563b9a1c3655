// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/carried_over_links.h"

#include "core/base/text.h"
#include "core/workspace/carry_over.h"
#include "core/workspace/workspace.h"
#include "ui/ui_context.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

CarriedOverLinks::CarriedOverLinks(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"carriedOver"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    hide();
}

void CarriedOverLinks::forget(const ChangeSet &changes)
{
    static const EntityInfo &info = entityInfo(EntityKind::Activity);
    static const quint64 kSeen = quint64(1) << info.indexOf("carried_over_from") | quint64(1) << info.indexOf("code");
    const auto seen = [](const RowChange &change) {
        return change.entity == EntityKind::Activity && (change.added || change.removed || change.fields & kSeen);
    };
    if (changes.everything || std::any_of(changes.rows.begin(), changes.rows.end(), seen))
        m_later.reset();
}

void CarriedOverLinks::show(const Id &activity)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Activity *row = snapshot.find(IdOf<Activity>(activity));
    const Activity *origin = row ? snapshot.find(row->carriedOverFrom) : nullptr;
    if (!m_later)
        m_later = carriedOver(snapshot);
    QList<const Activity *> later;
    for (const IdOf<Activity> &id : m_later->value(activity))
        later.append(snapshot.find(id));
    QStringList wanted{QString::fromLatin1(activity.hex()), origin ? origin->code : QString()};
    for (const Activity *each : later)
        wanted.append(each->code);
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const auto links = findChildren<QPushButton *>();
    for (QPushButton *link : links) {
        m_layout->removeWidget(link);
        link->setObjectName({});
        link->hide();
        link->deleteLater();
    }
    if (origin)
        addLink(u"carriedOverFrom"_s, tr("Carried over from %1").arg(origin->code), origin->plan, origin->id);
    int number = 0;
    for (const Activity *each : later)
        addLink(u"carriedOverTo%1"_s.arg(number++), tr("Carried over to %1").arg(each->code), each->plan, each->id);
    setVisible(origin || !later.isEmpty());
}

void CarriedOverLinks::addLink(const QString &name, const QString &text, const Id &plan, const Id &activity)
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(name);
    link->setProperty("role", u"link"_s);
    const Activity *row = m_context.workspace->snapshot().find(IdOf<Activity>(activity));
    link->setToolTip(row ? row->title.best(m_context.language()) : QString());
    connect(link, &QPushButton::clicked, this,
            [this, plan, activity] { emit followed(Place{.kind = PlaceKind::Plan, .row = plan, .chosen = activity}); });
    m_layout->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace tandem

#include "moc_carried_over_links.cpp"
