// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attachments_model.h"

#include "core/base/text.h"
#include "ui/size_text.h"

namespace tandem {

namespace {

TableColumn contentColumn()
{
    TableColumn column;
    column.name = "content";
    column.label = QT_TRANSLATE_NOOP("TableColumn", "Size");
    column.width = 92;
    column.computedNumber = true;
    return column;
}

} // namespace

AttachmentsModel::AttachmentsModel(Workspace &workspace, const Phrases &phrases, QObject *parent)
    : OwnedRowsModel(workspace, phrases, EntityKind::Attachment, "owner",
                     {fieldColumn(EntityKind::Attachment, "name", 200), contentColumn()}, parent),
      m_column(columnOf("content"))
{
}

const Attachment *AttachmentsModel::attachment(const Id &row) const
{
    return snapshot().find(IdOf<Attachment>(row));
}

bool AttachmentsModel::isHere(const Attachment &attachment) const
{
    const auto known = m_here.constFind(attachment.id);
    if (known != m_here.constEnd())
        return *known;
    return *m_here.insert(attachment.id, workspace().hasBlob(attachment.sha256.toLatin1()));
}

bool AttachmentsModel::isAskedFor(const Attachment &attachment) const
{
    return workspace().wantedContents().contains(attachment.sha256.toLatin1());
}

void AttachmentsModel::refreshContents()
{
    m_here.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, m_column), index(rowCount() - 1, m_column));
}

QVariant AttachmentsModel::special(const void *row, int column, int role) const
{
    const auto &attachment = *static_cast<const Attachment *>(row);
    if (column != m_column)
        return role == Qt::ToolTipRole ? QVariant(attachment.name) : QVariant();
    const bool here = isHere(attachment);
    switch (role) {
    case Qt::DisplayRole:
        return here                     ? sizeText(attachment.size.value_or(0), phrases())
               : isAskedFor(attachment) ? tr("asked for")
                                        : tr("not here");
    case Qt::ToolTipRole:
        return here ? QVariant()
                    : QVariant(errorText({ErrorCode::AttachmentAbsent, {attachment.name}, {}, {}}, phrases()));
    case CellRole::Late:
        return !here;
    default:
        return {};
    }
}

void AttachmentsModel::addTouchedColumns(const ChangeSet &changes, QList<int> &touched) const
{
    OwnedRowsModel::addTouchedColumns(changes, touched);
    if (changes.touches(EntityKind::Attachment))
        m_here.clear(); // a content may have arrived
}

} // namespace tandem

#include "moc_attachments_model.cpp"
