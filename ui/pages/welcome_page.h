// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace tandem {

/// What is shown while no programme is open: the files of last time, and three ways to begin.
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QWidget *focusTarget() override;

private:
    QWidget *makeRecent();
    QWidget *makeBeginnings();

    QWidget *m_first = nullptr;
};

} // namespace tandem
