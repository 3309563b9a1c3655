// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/place.h"

#include <QWidget>

class QVBoxLayout;

namespace tandem {

struct UiContext;

/// Where an activity was carried over from, and what was made of it in later plans, as links. Hidden when there is
/// nothing of the kind.
class CarriedOverLinks final : public QWidget
{
    Q_OBJECT
public:
    CarriedOverLinks(const UiContext &context, QWidget *parent);

    void show(const Id &activity);

signals:
    void followed(const tandem::Place &place);

private:
    void addLink(const QString &name, const QString &text, const Id &plan, const Id &activity);

    const UiContext &m_context;
    QVBoxLayout *m_layout;
    QStringList m_shown; ///< so that nothing is made anew without need
};

} // namespace tandem
