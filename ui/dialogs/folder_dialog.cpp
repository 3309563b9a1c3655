// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/folder_dialog.h"

#include "core/base/error.h"
#include "core/base/phrases.h"
#include "core/base/text.h"
#include "core/exchange/folder_words.h"
#include "ui/folder_meetings.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tandem {

namespace {

constexpr qsizetype kShownFiles = 5;

QString timeText(const QDateTime &utc, const UiContext &context)
{
    const QDateTime at = utc.toLocalTime();
    const QString time = context.phrases.locale().toString(at.time(), u"HH:mm"_s);
    return at.date() == context.today
               ? FolderDialog::tr("today at %1").arg(time)
               : FolderDialog::tr("%1, %2", "date, time").arg(context.phrases.date(at.date()), time);
}

} // namespace

QString metText(const FolderMeetings &meetings, const UiContext &context)
{
    const FolderMemory &memory = meetings.memory();
    if (!memory.metAt.isValid())
        return {};
    const QString whom = memory.metWhom.isEmpty() ? FolderDialog::tr("a colleague") : memory.metWhom;
    return FolderDialog::tr("%1: %n change(s), %2", nullptr, int(memory.metBrought))
        .arg(whom, timeText(memory.metAt, context));
}

QString folderTrouble(const FolderMeetings &meetings, const UiContext &context)
{
    if (const std::optional<Error> &error = meetings.lastError()) {
        return error->code == ErrorCode::FileNotFound
                   ? FolderDialog::tr("The shared folder is not there: it is probably not connected.")
                   : errorText(*error, context.phrases);
    }
    return meetings.lastReport() ? folderProblemText(*meetings.lastReport(), context.phrases) : QString();
}

FolderDialog::FolderDialog(const UiContext &context, FolderMeetings &meetings, QWidget *parent)
    : FormDialog(
          context, tr("Shared folder"),
          tr("A folder that all of you see, by Nextcloud, a network drive or a stick: Tandem puts your changes there "
             "and takes in those of the others, every minute. It is used for nothing else; the programme itself "
             "stays on this computer."),
          tr("Meet in this folder"), parent),
      m_meetings(meetings),
      m_path(new QLineEdit(QDir::toNativeSeparators(meetings.folder()))),
      m_state(new QLabel),
      m_problems(new QLabel),
      m_now(new QPushButton(tr("&Look now"))),
      m_stop(new QPushButton(tr("&Stop using it")))
{
    setObjectName(u"folderDialog"_s);
    m_path->setObjectName(u"folderPath"_s);
    m_path->setClearButtonEnabled(true);
    m_field = addField(tr("&Folder"), m_path);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setObjectName(u"folderChoose"_s);
    m_now->setObjectName(u"folderNow"_s);
    m_stop->setObjectName(u"folderStop"_s);
    for (QPushButton *button : {choose, m_now, m_stop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    addWidget(buttons);
    for (QLabel *label : {m_state, m_problems}) {
        label->setTextFormat(Qt::PlainText); // names of files are anybody's
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addWidget(label);
    }
    m_state->setObjectName(u"folderState"_s);
    m_problems->setObjectName(u"folderProblems"_s);
    m_problems->setProperty("problem", true);
    connect(choose, &QPushButton::clicked, this, &FolderDialog::choose);
    connect(m_now, &QPushButton::clicked, this, [this] { m_meetings.meetNow(); });
    connect(m_stop, &QPushButton::clicked, this, &FolderDialog::stop);
    connect(&meetings, &FolderMeetings::changed, this, &FolderDialog::refresh);
    refresh();
}

void FolderDialog::choose()
{
    QFileDialog dialog(this, tr("Which folder do all of you see?"), m_path->text());
    dialog.setObjectName(u"folderChooser"_s);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (m_context.prompts.run(dialog) == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        m_path->setText(QDir::toNativeSeparators(dialog.selectedFiles().first()));
}

void FolderDialog::stop()
{
    m_meetings.setFolder({});
    m_path->clear();
    reject();
}

bool FolderDialog::apply()
{
    m_field->setProblem({});
    const QString typed = m_path->text().trimmed();
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(typed));
    const QFileInfo info(path);
    if (typed.isEmpty() || !info.isAbsolute() || !info.isDir())
        m_field->setProblem(tr("There is no such folder."));
    else if (!info.isReadable() || !info.isWritable())
        m_field->setProblem(tr("You may not write in this folder."));
    else if (path == m_meetings.folder() || m_meetings.setFolder(path))
        return true;
    else
        m_field->setProblem(tr("This choice could not be kept on this computer."));
    m_path->setFocus();
    return false;
}

void FolderDialog::refresh()
{
    const bool used = !m_meetings.folder().isEmpty();
    m_now->setVisible(used);
    m_stop->setVisible(used);
    m_now->setEnabled(!m_meetings.isMeeting());
    m_state->setVisible(used);
    m_state->setText(stateText());
    QStringList problems;
    if (const QString trouble = folderTrouble(m_meetings, m_context); !trouble.isEmpty())
        problems.append(trouble);
    if (const std::optional<FolderReport> &report = m_meetings.lastReport()) {
        for (const FolderReport::Unread &file : report->unread) {
            if (problems.size() > kShownFiles)
                break;
            problems.append(unreadText(file, m_context.phrases));
        }
    }
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(used && !problems.isEmpty());
}

QString FolderDialog::stateText() const
{
    const FolderMemory &memory = m_meetings.memory();
    qint64 bytes = 0;
    int count = 0;
    QStringList offices;
    for (auto it = memory.files.constBegin(); it != memory.files.constEnd(); ++it) {
        if (it->state != FolderFileState::Read || it->goneSince.isValid())
            continue;
        ++count;
        bytes += it->size;
        offices.append(it.key().section(u'/', -2, -2));
    }
    offices.removeDuplicates();
    QStringList lines;
    if (m_meetings.isMeeting())
        lines.append(tr("Looking…"));
    else if (m_meetings.lastReport())
        lines.append(tr("Last looked at: %1.").arg(timeText(m_meetings.lastReport()->at, m_context)));
    if (count > 0)
        lines.append(tr("It holds %n exchange file(s) (%1 kB) of: %2.", nullptr, count)
                         .arg(m_context.phrases.number((bytes + 999) / 1000), cleanLine(offices.join(u", "_s))));
    const QString met = metText(m_meetings, m_context);
    lines.append(met.isEmpty() ? tr("Nobody has been met there yet.") : tr("Met last – %1.").arg(met));
    return lines.join(u'\n');
}

} // namespace tandem

#include "moc_folder_dialog.cpp"
