// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory_part.h"

#include "ui/forms/rows_panel.h"

#include <QVBoxLayout>

namespace tandem {

RowsPart::RowsPart(const UiContext &context, RowsPanel *panel, QWidget *parent)
    : DirectoryPart(context, parent), m_panel(panel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(panel, &RowsPanel::problem, this, &DirectoryPart::problem);
}

void RowsPart::setRow(const Id &row)
{
    m_panel->setOwner(row);
}

bool RowsPart::commit()
{
    return m_panel->commit();
}

QJsonObject RowsPart::pendingInput() const
{
    return m_panel->pendingInput();
}

void RowsPart::restorePendingInput(const QJsonObject &input)
{
    m_panel->restorePendingInput(input);
}

} // namespace tandem

#include "moc_directory_part.cpp"
