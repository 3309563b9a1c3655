// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tandem {

/// Lets the second click of a double click go nowhere when the first one led to another page: whatever stands under the
/// pointer there was not meant.
class LateClicks final : public QObject
{
public:
    /// `pages`: what another page is shown in.
    explicit LateClicks(QWidget *pages, QObject *parent = nullptr);

    /// Another page is shown.
    void wentOn() { m_wentOn = true; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_pages;
    bool m_wentOn = false; ///< since the last press of a button
};

} // namespace tandem
