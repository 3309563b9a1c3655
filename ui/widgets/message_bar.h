// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem {

struct Theme;

/// One sentence across the top of a page, with at most one action (or two to choose between), until it is solved or
/// dismissed. Hidden when there is nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void showMessage(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// The same in the colours of something that needs mending.
    void showProblem(const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    /// Two answers, and no cross: one of them is to be chosen.
    void showChoice(const QString &text, const QString &firstText, std::function<void()> first,
                    const QString &secondText, std::function<void()> second);
    void dismiss();

    QString text() const;

signals:
    /// There is nothing to say any more: it was closed, answered or solved.
    void dismissed();

private:
    void present(const char *kind, const QString &text, const QString &actionText, std::function<void()> action);

    const Theme &m_theme;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_other;
    QToolButton *m_close;
    std::function<void()> m_action;
    std::function<void()> m_otherAction;
};

} // namespace tandem
