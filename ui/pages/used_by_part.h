// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/used_by.h"
#include "ui/pages/directory_part.h"

class QLabel;
class QPushButton;

namespace tandem {

class FactTable;

/// What refers to the chosen row, by what and as what, each row a link to where it is shown.
class UsedByPart final : public DirectoryPart
{
    Q_OBJECT
public:
    UsedByPart(const UiContext &context, EntityKind kind, QWidget *parent);

    void setRow(const Id &row) override;
    void refresh() override;

private:
    void addUse(const Use &use);

    EntityKind m_kind;
    Id m_row;
    bool m_all = false; ///< more than the first few of each kind are listed
    QLabel *m_none;
    FactTable *m_list;
    QPushButton *m_more;
};

} // namespace tandem
