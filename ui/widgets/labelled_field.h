// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tandem {

/// A control with its name above it and, when something is wrong with what it holds, the sentence beneath it.
class LabelledField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes the control. Its accessible name becomes the label; with `&`, the label is its key.
    LabelledField(const QString &label, QWidget *control, QWidget *parent = nullptr);

    /// A remark in small type, shown while there is no problem.
    void setHint(const QString &hint);
    /// Empty: all is well.
    void setProblem(const QString &sentence);
    bool hasProblem() const { return m_hasProblem; }

    QWidget *control() const { return m_control; }

private:
    QWidget *m_control;
    QLabel *m_remark;
    QString m_hint;
    bool m_hasProblem = false;
};

} // namespace tandem
