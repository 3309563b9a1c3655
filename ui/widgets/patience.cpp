// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/patience.h"

#include "core/base/text.h"

#include <QGuiApplication>
#include <QProgressDialog>

namespace tandem {

namespace {

constexpr int kSteps = 1000;
constexpr int kShownAfter = 600; ///< milliseconds
constexpr int kToldEvery = 60;   ///< milliseconds: what has just been told is not worth its painting

} // namespace

Patience::Patience(QWidget *parent, const QString &sentence)
    : m_dialog(std::make_unique<QProgressDialog>(parent)), m_seen(parent && parent->window()->isVisible())
{
    m_dialog->setObjectName(u"patience"_s);
    m_dialog->setLabelText(sentence);
    m_dialog->setRange(0, kSteps);
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(kShownAfter);
    m_dialog->setAutoReset(false);
    m_dialog->setValue(0);
    m_told.start();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
}

Patience::~Patience()
{
    QGuiApplication::restoreOverrideCursor();
}

bool Patience::goesOn(double part)
{
    if (m_told.elapsed() >= kToldEvery) {
        m_told.restart();
        m_dialog->setValue(qBound(0, int(part * kSteps), kSteps - 1));
    }
    // The session may end meanwhile, and its end closes the window.
    const bool gone = m_seen && !m_dialog->parentWidget()->window()->isVisible();
    return !m_dialog->wasCanceled() && !gone;
}

} // namespace tandem
