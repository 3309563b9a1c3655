// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/operations.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tandem {

struct UiContext;

/// Who signs for one side: lines of a name and a capacity in both languages, as many as there are.
class SignatoryList final : public QWidget
{
    Q_OBJECT
public:
    /// `title`: the side ("For Morocco"). Lines and buttons get object names that begin with `name`.
    SignatoryList(const UiContext &context, const QString &title, const QString &name, QWidget *parent);

    void setEntries(const QList<SignatoryEntry> &entries);
    /// Those that have a name.
    QList<SignatoryEntry> entries(Side side) const;

private:
    struct Line
    {
        QWidget *row;
        QLineEdit *person;
        QLineEdit *french;
        QLineEdit *english;
    };

    void addLine(const SignatoryEntry &entry);
    void removeLine(QWidget *row);

    const UiContext &m_context;
    QString m_title;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Line> m_lines;
    int m_made = 0; ///< object names are not given twice
};

} // namespace tandem
