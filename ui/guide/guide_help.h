// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide_chapters.h"

#include <QObject>

#include <memory>

namespace tandem {

class GuideWindow;
class Session;
class WindowContent;

/// Opens the user guide where somebody asks for it: from the main window in a window beside it, from a dialog, which
/// lets nothing else be used meanwhile, in a window of the dialog's own.
class GuideHelp final : public QObject
{
    Q_OBJECT
public:
    explicit GuideHelp(Session &session, QObject *parent = nullptr);
    ~GuideHelp() override;

    /// The chapter about the page, or about the tab of the editor that has the focus.
    void openFor(const WindowContent &content);
    void close();
    /// The window beside the main one; null: it was not opened yet.
    GuideWindow *window() const { return m_window.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(GuideWindow &window, const GuideTopic &topic) const;

    Session &m_session;
    std::unique_ptr<GuideWindow> m_window;
};

} // namespace tandem
