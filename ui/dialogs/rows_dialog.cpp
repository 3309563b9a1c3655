// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rows_dialog.h"

#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

RowsDialog::RowsDialog(const UiContext &context, const FactRows &rows, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"rowsDialog"_s);
    setWindowTitle(rows.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kLarge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kSmall);
    auto *heading = new QLabel(rows.title, this);
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::PageTitle);
    layout->addWidget(heading);
    auto *note = new QLabel(rows.rows.isEmpty() ? rows.none : rows.note, this);
    note->setObjectName(u"rowsNote"_s);
    note->setWordWrap(true);
    note->setVisible(!note->text().isEmpty());
    setTextRole(note, TextRole::Muted);
    layout->addWidget(note);

    auto *table = new FactTable(u"rows"_s, rows.title, context.theme);
    table->setColumns(rows.columns, rows.stretched, rows.right);
    table->setRows(rows.rows);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(table);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->setVisible(!rows.rows.isEmpty());
    layout->addWidget(scroll, 1);
    // The keyboard moves in the table, the page moves with it.
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [scroll, table](const QModelIndex &index) {
                const QRect row = table->visualRect(index).translated(table->viewport()->pos() + table->pos());
                scroll->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
            });
    connect(table, &FactTable::followed, this, [this](const Place &place) {
        m_place = place;
        accept();
    });
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    closing->setObjectName(u"close"_s);
    closing->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    const QSize room = parent ? parent->window()->size() : QSize(900, 640);
    const int wanted = heading->sizeHint().height() + table->sizeHint().height() + 170;
    resize(std::min(room.width() - 80, 920), std::clamp(wanted, 260, std::max(room.height() - 60, 300)));
    table->setFocus();
}

} // namespace tandem

#include "moc_rows_dialog.cpp"
