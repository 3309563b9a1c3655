// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigator.h"

#include "core/base/text.h"
#include "core/model/field_info.h"
#include "core/workspace/workspace.h"
#include "ui/follow_up_feed.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QJsonArray>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>
#include <tuple>

namespace tandem {

namespace {

enum Role { PlaceRole = Qt::UserRole + 1, StatusRole, SectionRole, MemorandumRole, CountRole };

/// A rounded ground under the chosen row, the plan's state behind its year.
class NavigatorDelegate final : public QStyledItemDelegate
{
public:
    NavigatorDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int height = rowHeight(false);
        return QSize(0, index.data(SectionRole).toBool() && index.row() > 0 ? height + spacing::kSmall : height);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool section = index.data(SectionRole).toBool();
        const bool chosen = option.state & QStyle::State_Selected;
        const bool focused = chosen && (option.state & QStyle::State_HasFocus);
        QRect area = option.rect.adjusted(0, 1, -spacing::kTiny, -1);
        if (chosen || (option.state & QStyle::State_MouseOver && !section)) {
            painter->setPen(focused ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(chosen ? m_theme.soft
                                     : QColor(m_theme.soft.red(), m_theme.soft.green(), m_theme.soft.blue(), 120));
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), sizes::kCorner, sizes::kCorner);
        }
        QFont font = option.font;
        if (section) {
            font = fontOf(TextRole::Small);
            font.setWeight(QFont::DemiBold);
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
            area.setTop(area.bottom() - rowHeight(false) + 2);
        } else if (chosen) {
            font.setWeight(QFont::DemiBold);
        }
        painter->setFont(font);
        painter->setPen(section ? m_theme.muted : m_theme.text);
        area.adjust(spacing::kTiny, 0, -spacing::kTiny, 0);
        if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
            icon.paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16));
            area.setLeft(area.left() + 24);
        }
        const QVariant status = index.data(StatusRole);
        const QFontMetrics metrics(font);
        if (const QString count = index.data(CountRole).toString(); !count.isEmpty()) {
            painter->setPen(m_theme.muted);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, count);
            painter->setPen(m_theme.text);
            area.setRight(area.right() - metrics.horizontalAdvance(count) - spacing::kSmall);
        }
        const int symbol = status.isValid() ? sizes::kSymbol + spacing::kSmall : 0;
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width() - symbol);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
        if (status.isValid()) {
            const int left = area.left() + metrics.horizontalAdvance(text) + spacing::kSmall;
            drawStatusSymbol(*painter, PlanStatus(status.toInt()),
                             QRectF(left, area.center().y() - sizes::kSymbol / 2.0 + 1, sizes::kSymbol, sizes::kSymbol),
                             m_theme);
        }
        painter->restore();
    }

private:
    const Theme &m_theme;
};

QString memorandumName(const Memorandum &memorandum, const Snapshot &snapshot, Language language)
{
    const Country *first = snapshot.find(memorandum.firstCountry);
    const Country *second = snapshot.find(memorandum.secondCountry);
    QString name = memorandum.reference;
    if (first && second)
        name = first->name.best(language) + u" – "_s + second->name.best(language);
    return memorandum.signedOn.isNull() ? name : name + u' ' + QString::number(memorandum.signedOn.year);
}

} // namespace

Navigator::Navigator(const UiContext &context, QWidget *parent)
    : QTreeView(parent), m_context(context), m_model(new QStandardItemModel(this))
{
    setObjectName(u"navigator"_s);
    setAccessibleName(tr("Places of the programme"));
    setModel(m_model);
    setHeaderHidden(true);
    setItemDelegate(new NavigatorDelegate(context.theme, this));
    setIndentation(spacing::kLarge);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && index.data(PlaceRole).isValid())
            emit placeChosen(index.data(PlaceRole).value<Place>());
    });
    if (context.workspace) {
        connect(context.workspace, &Workspace::changed, this, &Navigator::onChanged);
        fill();
    }
}

void Navigator::setPlace(const Place &place)
{
    m_place = place;
    const QScopedValueRollback quiet(m_quiet, true);
    if (QStandardItem *item = find(place)) {
        setCurrentIndex(item->index());
        scrollTo(item->index());
    } else {
        setCurrentIndex({});
        clearSelection();
    }
}

QJsonObject Navigator::saveState() const
{
    QJsonArray folded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(MemorandumRole).isValid() && !isExpanded(index))
            folded.append(index.data(MemorandumRole).toString());
    }
    return {{u"folded"_s, folded}};
}

void Navigator::restoreState(const QJsonObject &state)
{
    const QJsonArray folded = state.value(u"folded"_s).toArray();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(MemorandumRole).isValid())
            setExpanded(index, !folded.contains(index.data(MemorandumRole).toString()));
    }
}

QSize Navigator::sizeHint() const
{
    return QSize(sizes::kNavigator, 400);
}

void Navigator::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_model->hasChildren(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_context.theme.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.right() - spacing::kSmall, rect.center().y() + 0.5);
    if (isExpanded(index))
        painter->rotate(90);
    painter->drawPolyline(QPolygonF{{-2, -4}, {2, 0}, {-2, 4}});
    painter->restore();
}

void Navigator::onChanged(const ChangeSet &changes)
{
    if (changes.touches(EntityKind::Memorandum) || changes.touches(EntityKind::Plan) ||
        changes.touches(EntityKind::Country) || changes.touches(EntityKind::Programme))
        fill();
    else if (changes.issues)
        refreshCounts();
}

void Navigator::fill()
{
    const QJsonObject folded = saveState();
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->clear();
    if (!m_context.workspace->isLoaded())
        return;
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Language language = m_context.language();

    addPlace(u"go-home-symbolic"_s, tr("Overview"), {.kind = PlaceKind::Overview});

    auto memoranda = snapshot.sorted<Memorandum>();
    std::stable_sort(memoranda.begin(), memoranda.end(), [&](const Memorandum *a, const Memorandum *b) {
        return memorandumName(*a, snapshot, language).localeAwareCompare(memorandumName(*b, snapshot, language)) < 0;
    });
    if (!memoranda.isEmpty())
        addSection(tr("Memoranda"));
    for (const Memorandum *memorandum : memoranda) {
        auto *item = new QStandardItem(memorandumName(*memorandum, snapshot, language));
        item->setData(QString::fromLatin1(memorandum->id.hex()), MemorandumRole);
        item->setToolTip(memorandum->title.best(language));
        item->setData(QVariant::fromValue(Place{.kind = PlaceKind::Memorandum, .row = memorandum->id}), PlaceRole);
        auto plans = snapshot.ownedBy<&Plan::memorandum>(memorandum->id);
        std::stable_sort(plans.begin(), plans.end(),
                         [](const Plan *a, const Plan *b) { return a->year.value_or(0) < b->year.value_or(0); });
        for (const Plan *plan : plans) {
            auto *year = new QStandardItem(plan->year ? QString::number(*plan->year) : plan->code);
            year->setData(QVariant::fromValue(Place{.kind = PlaceKind::Plan, .row = plan->id}), PlaceRole);
            year->setData(int(plan->status), StatusRole);
            const QString status = choiceText(plan->status, m_context.phrases);
            year->setToolTip(tr("%1: %2").arg(plan->code, status));
            year->setAccessibleText(tr("%1: %2").arg(year->text(), status));
            item->appendRow(year);
        }
        m_model->appendRow(item);
    }
    addSection(tr("Directory"));
    addPlace(u"view-bank"_s, tr("Institutions"), {.kind = PlaceKind::Institutions});
    addPlace(u"im-user"_s, tr("Contacts"), {.kind = PlaceKind::Contacts});
    addPlace(u"globe"_s, tr("Countries"), {.kind = PlaceKind::Countries});
    addPlace(u"category"_s, tr("Domains"), {.kind = PlaceKind::Domains});
    addPlace(u"enumerate"_s, tr("Steps"), {.kind = PlaceKind::Steps});
    addPlace(u"taxes-finances"_s, tr("Funders"), {.kind = PlaceKind::Fundings});
    addPlace(u"view-currency-list"_s, tr("Exchange rates"), {.kind = PlaceKind::ExchangeRates});
    addFollowUp();
    expandAll();
    restoreState(folded);
    setPlace(m_place);
}

void Navigator::addFollowUp()
{
    addSection(tr("Follow-up"));
    addPlace(u"office-chart-line"_s, tr("Indicators"), {.kind = PlaceKind::Indicators});
    for (const auto &[kind, icon, text] :
         {std::tuple(PlaceKind::Problems, u"dialog-warning-symbolic"_s, tr("Problems")),
          std::tuple(PlaceKind::Disagreements, u"view-conversation-balloon-symbolic"_s, tr("Disagreements")),
          std::tuple(PlaceKind::Translations, u"preferences-desktop-locale-symbolic"_s, tr("Translations")),
          std::tuple(PlaceKind::History, u"view-history"_s, tr("History"))})
        addPlace(icon, text, {.kind = kind});
    FollowUpFeed &feed = FollowUpFeed::of(*m_context.workspace);
    connect(&feed, &FollowUpFeed::refreshed, this, &Navigator::refreshCounts, Qt::UniqueConnection);
    if (feed.now().isComplete())
        refreshCounts();
}

void Navigator::refreshCounts()
{
    const FollowUp &now = FollowUpFeed::of(*m_context.workspace).now();
    const QList<Issue> &issues = m_context.workspace->snapshot().issues();
    const auto conflicts =
        std::count_if(issues.begin(), issues.end(), [](const Issue &issue) { return issue.isConflict(); });
    for (const auto &[kind, count] :
         {std::pair(PlaceKind::Problems, now.problemCount()), std::pair(PlaceKind::Disagreements, qsizetype(conflicts)),
          std::pair(PlaceKind::Translations, now.textCount())}) {
        QStandardItem *item = find(Place{.kind = kind});
        if (!item)
            continue;
        const QString number = count > 0 ? m_context.phrases.number(qint64(count)) : QString();
        item->setData(number, CountRole);
        item->setAccessibleText(number.isEmpty() ? item->text() : tr("%1: %2").arg(item->text(), number));
    }
}

QStandardItem *Navigator::addSection(const QString &text)
{
    auto *item = new QStandardItem(m_context.phrases.locale().toUpper(text));
    item->setAccessibleText(text);
    item->setData(true, SectionRole);
    item->setFlags(Qt::NoItemFlags);
    m_model->appendRow(item);
    return item;
}

void Navigator::addPlace(const QString &icon, const QString &text, const Place &place)
{
    auto *item = new QStandardItem(themeIcon(icon, m_context.theme), text);
    item->setData(QVariant::fromValue(place), PlaceRole);
    m_model->appendRow(item);
}

QStandardItem *Navigator::find(const Place &place) const
{
    const std::function<QStandardItem *(QStandardItem *)> search = [&](QStandardItem *parent) -> QStandardItem * {
        for (int row = 0; row < parent->rowCount(); ++row) {
            QStandardItem *item = parent->child(row);
            const QVariant value = item->data(PlaceRole);
            if (value.isValid() && value.value<Place>().samePage(place))
                return item;
            if (QStandardItem *found = search(item))
                return found;
        }
        return nullptr;
    };
    return search(m_model->invisibleRootItem());
}

} // namespace tandem

#include "moc_navigator.cpp"
