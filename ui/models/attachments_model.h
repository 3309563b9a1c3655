// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/owned_rows_model.h"

namespace tandem {

/// The files that are attached to one row: their names, and how large their contents are or that they are not here.
class AttachmentsModel final : public OwnedRowsModel
{
    Q_OBJECT
public:
    AttachmentsModel(Workspace &workspace, const Phrases &phrases, QObject *parent = nullptr);

    const Attachment *attachment(const Id &row) const;
    /// What is asked for may be something else.
    void refreshContents();

protected:
    QVariant special(const void *row, int column, int role) const override;
    bool isEditable(const void *, int) const override { return false; } // a double click opens the file
    void addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const override;
    void dropCaches() override { m_here.clear(); }

private:
    bool isHere(const Attachment &attachment) const;
    bool isAskedFor(const Attachment &attachment) const;

    int m_column;
    mutable QHash<Id, bool> m_here; ///< of those that were painted
};

} // namespace tandem
