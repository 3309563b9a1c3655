// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/dialogs/folder_dialog.h"
#include "ui/folder_meetings.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kRemarkTime = 6000;

} // namespace

StatusLine::StatusLine(const UiContext &context, const FolderMeetings &meetings, QWidget *parent)
    : QStatusBar(parent),
      m_context(context),
      m_meetings(meetings),
      m_symbol(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_unsaved(new QPushButton(tr("Something you typed is not saved yet"), this)),
      m_person(new QPushButton(this)),
      m_issues(new QPushButton(this)),
      m_unsent(new QPushButton(this)),
      m_held(new QLabel(this)),
      m_folder(new QPushButton(this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_saved->setObjectName(u"statusSaved"_s);
    m_unsaved->setObjectName(u"statusUnsaved"_s);
    m_unsaved->setAccessibleName(m_unsaved->text());
    m_unsaved->setToolTip(tr("Go to where it was typed"));
    m_unsaved->setProperty("role", u"link"_s);
    m_unsaved->setCursor(Qt::PointingHandCursor);
    m_unsaved->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in what is being typed
    m_unsaved->hide();
    connect(m_unsaved, &QPushButton::clicked, this, [this] { m_context.actions.find(u"edit-unsaved"_s)->trigger(); });
    m_person->setObjectName(u"statusPerson"_s);
    m_person->setProperty("role", u"link"_s);
    m_person->setCursor(Qt::PointingHandCursor);
    m_person->setToolTip(tr("Who works here: the name under which changes are kept"));
    m_issues->setObjectName(u"statusIssues"_s);
    m_held->setObjectName(u"statusHeld"_s);
    m_held->setToolTip(tr("They were received and are kept. They join by themselves when the exchange file that comes "
                          "before them has been received."));
    m_issues->setProperty("role", u"link"_s);
    m_issues->setCursor(Qt::PointingHandCursor);
    m_issues->setToolTip(tr("What people disagree about: look at it and decide"));
    connect(m_issues, &QPushButton::clicked, this,
            [this] { m_context.actions.find(u"programme-disagreements"_s)->trigger(); });
    m_unsent->setObjectName(u"statusUnsent"_s);
    m_unsent->setProperty("role", u"link"_s);
    m_unsent->setCursor(Qt::PointingHandCursor);
    connect(m_unsent, &QPushButton::clicked, this, [this] { m_context.actions.find(u"exchange-send"_s)->trigger(); });
    m_folder->setObjectName(u"statusFolder"_s);
    m_folder->setProperty("role", u"link"_s);
    m_folder->setCursor(Qt::PointingHandCursor);
    connect(m_folder, &QPushButton::clicked, this, [this] { m_context.actions.find(u"exchange-folder"_s)->trigger(); });
    connect(&meetings, &FolderMeetings::changed, this, &StatusLine::refreshFolder);
    auto *left = new QWidget(this);
    auto *layout = new QHBoxLayout(left);
    layout->setContentsMargins(spacing::kSmall, 0, 0, 0);
    layout->setSpacing(spacing::kSmall);
    layout->addWidget(m_symbol);
    layout->addWidget(m_saved);
    layout->addWidget(m_unsaved);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_person);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_issues);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_unsent);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_held);
    layout->addSpacing(spacing::kMedium);
    layout->addWidget(m_folder);
    layout->addStretch(1);
    addWidget(left, 1);
    for (const auto &[name, text, word] :
         {std::tuple(u"view-french"_s, u"FR"_s, u"Français"_s), std::tuple(u"view-english"_s, u"EN"_s, u"English"_s)}) {
        auto *button = new QToolButton(this);
        button->setObjectName(name == u"view-french"_s ? u"languageFrench"_s : u"languageEnglish"_s);
        button->setText(text);
        button->setAccessibleName(word);
        button->setToolTip(word);
        button->setCheckable(true);
        button->setAutoRaise(true);
        QAction *action = context.actions.find(name);
        button->setChecked(action->isChecked());
        connect(action, &QAction::toggled, button, &QToolButton::setChecked);
        // Clicking the language that is shown already must not release its button.
        connect(button, &QToolButton::clicked, action, [button, action] {
            button->setChecked(action->isChecked());
            action->trigger();
        });
        addPermanentWidget(button);
    }
    connect(m_person, &QPushButton::clicked, this, [this] { m_context.actions.find(u"file-person"_s)->trigger(); });
    if (context.workspace) {
        connect(context.workspace, &Workspace::changed, this, [this] { refresh(); });
        connect(context.workspace, &Workspace::exchanged, this, &StatusLine::refreshUnsent);
    }
    refresh();
    refreshFolder();
}

void StatusLine::refreshUnsent()
{
    const Workspace *workspace = m_context.workspace;
    std::optional<Unsent> unsent;
    // A shared folder takes them along by itself.
    if (workspace && workspace->isLoaded() && m_meetings.folder().isEmpty())
        unsent = workspace->unsent();
    m_unsent->setVisible(unsent && unsent->steps > 0);
    if (m_unsent->isHidden())
        return;
    m_unsent->setText(tr("%n change(s) not sent yet", nullptr, int(unsent->steps)));
    m_unsent->setAccessibleName(m_unsent->text());
    m_unsent->setToolTip(tr("Nobody else has them, the oldest since %1. Send them to your colleagues.")
                             .arg(m_context.phrases.date(unsent->since.toLocalTime().date())));
}

void StatusLine::refreshFolder()
{
    refreshUnsent();
    m_folder->setVisible(!m_meetings.folder().isEmpty());
    const QString trouble = folderTrouble(m_meetings, m_context);
    const QString met = metText(m_meetings, m_context);
    // While the first look is under way there is nothing to say yet, and a sentence that flashes says less.
    m_folder->setIcon(trouble.isEmpty() ? QIcon() : lateIcon(m_context.theme));
    m_folder->setText(!trouble.isEmpty() ? tr("Shared folder: a problem")
                      : met.isEmpty()    ? tr("Shared folder: nobody met yet")
                                         : tr("Met last – %1").arg(met));
    m_folder->setToolTip(trouble.isEmpty() ? tr("The shared folder: look what it holds, or choose another") : trouble);
    m_folder->setAccessibleName(trouble.isEmpty() ? m_folder->text() : trouble);
}

void StatusLine::refresh(bool pending)
{
    const QString name = m_context.settings.personName();
    m_person->setText(name.isEmpty() ? tr("Who works here?") : name);
    m_person->setAccessibleName(tr("Who works here: %1").arg(m_person->text()));
    const Workspace *workspace = m_context.workspace;
    m_symbol->setVisible(workspace);
    const bool leads = pending && workspace && workspace->isLoaded() && !workspace->readOnlyReason();
    m_context.actions.find(u"edit-unsaved"_s)->setEnabled(leads);
    m_saved->setVisible(workspace && !leads);
    m_unsaved->setVisible(leads);
    m_issues->setVisible(false);
    m_held->setVisible(false);
    m_unsent->setVisible(false);
    if (!workspace)
        return;
    QIcon icon = statusIcon(ActivityStatus::Completed, m_context.theme);
    if (!workspace->isLoaded()) {
        m_saved->setText(tr("Opening…"));
        icon = statusIcon(ActivityStatus::UnderWay, m_context.theme);
    } else if (const auto reason = workspace->readOnlyReason()) {
        m_saved->setText(tr("For reading only"));
        m_saved->setToolTip(errorText(*reason, m_context.phrases));
        icon = statusIcon(ActivityStatus::Postponed, m_context.theme);
    } else if (pending) {
        icon = lateIcon(m_context.theme);
    } else {
        m_saved->setText(tr("Everything is saved"));
    }
    m_symbol->setPixmap(icon.pixmap(sizes::kSymbol));
    const QList<Issue> &issues = workspace->snapshot().issues();
    const auto conflicts =
        std::count_if(issues.begin(), issues.end(), [](const Issue &each) { return each.isConflict(); });
    m_issues->setVisible(conflicts > 0);
    m_issues->setText(tr("%n disagreement(s)", nullptr, int(conflicts)));
    const qsizetype held = workspace->heldCount();
    m_held->setVisible(held > 0);
    refreshUnsent();
    m_held->setText(tr("%n change(s) waiting for an earlier exchange file", nullptr, int(held)));
}

void StatusLine::remark(const QString &text)
{
    showMessage(text, kRemarkTime);
}

} // namespace tandem

#include "moc_status_line.cpp"
