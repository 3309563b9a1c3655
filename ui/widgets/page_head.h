// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace tandem {

struct Theme;

/// The top of a page that lists something: its title, what there is in one line, and a line for a filter and buttons.
class PageHead final : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `name`.
    PageHead(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setFacts(const QString &facts);
    /// Where filters and buttons go; made when it is first asked for.
    QHBoxLayout *tools();
    /// A field to filter by words, in the tools; its name is `<name>Filter`.
    QLineEdit *addFilter(const QString &placeholder, const QString &accessibleName, const Theme &theme);

private:
    QString m_name;
    QLabel *m_facts;
    QHBoxLayout *m_tools = nullptr;
};

} // namespace tandem
