// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace tandem {

struct Theme;

/// A button that says what it does in one line and what that means in a second one.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const QIcon &icon, const QString &title, const QString &sentence, const Theme &theme,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textArea(int width) const;

    QString m_sentence;
    const Theme &m_theme;
};

} // namespace tandem
