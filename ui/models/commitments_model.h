// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/owned_rows_model.h"

namespace tandem {

/// The commitments of a memorandum in their order, each with how many activities of its plans serve it: in words and
/// with a symbol, also that none does.
class CommitmentsModel final : public OwnedRowsModel
{
    Q_OBJECT
public:
    CommitmentsModel(Workspace &workspace, const Phrases &phrases, QObject *parent = nullptr);

protected:
    QVariant special(const void *row, int column, int role) const override;
    void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const override;
    void dropCaches() override { m_served.clear(); }

private:
    int served(const Id &commitment) const;

    int m_column;
    mutable QHash<Id, int> m_served; ///< counted for all of them when one is asked for
};

} // namespace tandem
