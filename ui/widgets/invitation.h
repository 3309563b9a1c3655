// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace tandem {

/// What stands where there are no rows yet: a sentence that says what would, in the middle of the room there is, and
/// the buttons that begin with it.
class Invitation final : public QWidget
{
    Q_OBJECT
public:
    explicit Invitation(const QString &sentence, QWidget *parent = nullptr);

    void addButton(QAbstractButton *button);

private:
    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace tandem
