// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entities.h"
#include "ui/place.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tandem {

struct ChangeSet;
struct UiContext;

/// Where an activity was carried over from, and what was made of it in later plans, as links. Hidden when there is
/// nothing of the kind.
class CarriedOverLinks final : public QWidget
{
    Q_OBJECT
public:
    CarriedOverLinks(const UiContext &context, QWidget *parent);

    void show(const Id &activity);
    /// To be called with each change before show(): what was made of which activity may be another.
    void forget(const ChangeSet &changes);

signals:
    void followed(const tandem::Place &place);

private:
    void addLink(const QString &name, const QString &text, const Id &plan, const Id &activity);

    const UiContext &m_context;
    QVBoxLayout *m_layout;
    std::optional<QHash<Id, QList<IdOf<Activity>>>> m_later; ///< none: to be looked for again
    QStringList m_shown;                                     ///< so that nothing is made anew without need
};

} // namespace tandem
