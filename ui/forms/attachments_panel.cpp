// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachments_panel.h"

#include "core/base/text.h"
#include "core/workspace/attachments.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/row_table_view.h"
#include "ui/forms/asking.h"
#include "ui/forms/attaching.h"
#include "ui/models/attachments_model.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kMostRows = 8;

/// Where copies for reading stand until the program ends: only this person may look in.
const QString &readingFolder()
{
    static const QTemporaryDir kFolder;
    static const QString kPath = kFolder.path();
    return kPath;
}

} // namespace

AttachmentsPanel::AttachmentsPanel(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_rows(new AttachmentsModel(*context.workspace, context.phrases, this)),
      m_table(new RowTableView(context, this)),
      m_empty(new QLabel(tr("No file is attached yet: drop one here, or choose it."), this)),
      m_add(new QPushButton(tr("+ File"), this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Attachments"), this);
    setTextRole(title, TextRole::Section);
    head->addWidget(title);
    head->addStretch();
    m_ask = button(u"Ask"_s, u"mail-reply-sender"_s, tr("Ask for it…"), &AttachmentsPanel::askForCurrent);
    m_open =
        button(u"Open"_s, u"document-open"_s, tr("Open a copy for reading (Enter)"), &AttachmentsPanel::openCurrent);
    m_save = button(u"Save"_s, u"document-save-as"_s, tr("Save as…"), &AttachmentsPanel::saveCurrent);
    m_remove =
        button(u"Remove"_s, u"list-remove"_s, tr("Remove the attachment (Del)"), &AttachmentsPanel::removeCurrent);
    for (QToolButton *tool : {m_ask, m_open, m_save, m_remove})
        head->addWidget(tool);
    m_add->setObjectName(name + u"Add");
    m_add->setAccessibleName(tr("Attach a file"));
    head->addWidget(m_add);
    layout->addLayout(head);
    setTextRole(m_empty, TextRole::Muted);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    m_table->setObjectName(name + u"Table");
    m_table->setAccessibleName(title->text());
    m_table->setRows(m_rows, nullptr);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    layout->addWidget(m_table);
    layout->addStretch(1); // a table wants all the room there is, and is only as high as its rows

    connect(m_add, &QPushButton::clicked, this, &AttachmentsPanel::add);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &AttachmentsPanel::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AttachmentsPanel::showMenu);
    connect(m_table, &RowTableView::currentRowChanged, this, &AttachmentsPanel::fit);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, change, this, &AttachmentsPanel::fit);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &AttachmentsPanel::fit);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &AttachmentsPanel::fit); // a content may have arrived
    connect(context.workspace, &Workspace::exchanged, m_rows, &AttachmentsModel::refreshContents);
    fit();
}

QToolButton *AttachmentsPanel::button(const QString &name, const QString &icon, const QString &text,
                                      void (AttachmentsPanel::*function)())
{
    auto *made = new QToolButton(this);
    made->setObjectName(objectName() + name);
    made->setIcon(themeIcon(icon, m_context.theme));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    connect(made, &QToolButton::clicked, this, function);
    return made;
}

void AttachmentsPanel::setOwner(EntityKind kind, const Id &owner)
{
    m_kind = kind;
    m_rows->setOwner(owner);
    if (m_rows->rowCount() > 0)
        m_table->choose(m_rows->idAt(0));
    fit();
}

const Attachment *AttachmentsPanel::current() const
{
    const Id row = m_table->currentId();
    return m_rows->rowOf(row) >= 0 ? m_rows->attachment(row) : nullptr;
}

void AttachmentsPanel::fit()
{
    const int count = m_rows->rowCount();
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    for (QToolButton *tool : {m_open, m_save, m_remove})
        tool->setVisible(count > 0);
    const Attachment *chosen = current();
    m_ask->setVisible(chosen && !m_context.workspace->hasBlob(chosen->sha256.toLatin1()));
    m_open->setEnabled(current());
    m_save->setEnabled(current());
    m_remove->setEnabled(canRemove());
    m_add->setEnabled(canAdd());
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + row * std::clamp(count, 1, kMostRows) +
                            2);
}

bool AttachmentsPanel::canAdd() const
{
    return !m_context.workspace->isReadOnly() && !m_rows->owner().isNull();
}

bool AttachmentsPanel::canRemove() const
{
    return canAdd() && current();
}

void AttachmentsPanel::attach(const QStringList &paths)
{
    const Result<Attached> done = attachFilesTo(m_context, m_kind, m_rows->owner(), paths);
    if (!done) {
        emit problem(done.error());
        return;
    }
    m_table->choose(m_rows->idAt(m_rows->rowCount() - 1));
    if (done->large) // otherwise it is seen here
        emit told(done->text, done->step);
}

void AttachmentsPanel::add()
{
    if (const QString path = chooseFileToAttach(m_context, this); !path.isEmpty())
        attach({path});
}

void AttachmentsPanel::openCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const QString name = attachment->name;
    const Attachment opened = *attachment; // the question lets other things happen
    // Neither what cannot be opened nor what is not here is asked about.
    if (mayBeOpened(name) && m_context.workspace->hasBlob(opened.sha256.toLatin1())) {
        const int answer = m_context.prompts.ask(
            this, {.title = tr("Open an attachment"),
                   .text = tr("Open “%1” with this computer's program for such files?").arg(name),
                   .explanation = tr("It is a copy for reading: what is changed in it does not come back here."),
                   .answers = {tr("Open"), tr("Cancel")}});
        if (answer != 0)
            return;
    }
    const Result<QString> path = extractAttachment(*m_context.workspace, opened, readingFolder());
    if (!path)
        emit problem(path.error());
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        emit told(tr("This computer has no program that opens “%1”. Save it, and take it to another one.").arg(name),
                  {});
}

void AttachmentsPanel::saveCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const Attachment saved = *attachment;
    const QString name = safeFileName(saved.name);
    const QString path = m_context.prompts.fileToSave(this, tr("Save the attachment"),
                                                      QDir(m_context.settings.folder(u"attach"_s)).filePath(name),
                                                      {tr("Files of this kind"), {QFileInfo(name).suffix()}});
    if (path.isEmpty())
        return;
    m_context.settings.setFolder(u"attach"_s, QFileInfo(path).path());
    if (const Result<void> done = saveAttachment(*m_context.workspace, saved, path); !done)
        emit problem(done.error());
    else
        emit told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)), {});
}

void AttachmentsPanel::removeCurrent()
{
    if (!canRemove())
        return;
    const Id row = m_table->currentId();
    const int at = m_rows->rowOf(row);
    const QString name = m_rows->attachment(row)->name;
    const Result<Outcome> outcome = m_context.workspace->run(removeRow(EntityKind::Attachment, row));
    if (!outcome) {
        emit problem(outcome.error());
        return;
    }
    if (m_rows->rowCount() > 0)
        m_table->choose(m_rows->idAt(std::min(at, m_rows->rowCount() - 1)));
    emit told(tr("“%1” is no longer attached.").arg(name), outcome->transaction);
}

void AttachmentsPanel::askForCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const Attachment asked = *attachment; // the question lets other things happen
    const QString done = askForAttachment(m_context, this, asked);
    if (!done.isEmpty())
        emit told(done, {});
}

void AttachmentsPanel::showMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(objectName() + u"Menu");
    for (QToolButton *tool : {m_ask, m_open, m_save, m_remove}) {
        if (tool->isHidden())
            continue;
        menu.addAction(tool->icon(), tool->toolTip(), tool, &QToolButton::click)->setEnabled(tool->isEnabled());
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

bool AttachmentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tandem

#include "moc_attachments_panel.cpp"
