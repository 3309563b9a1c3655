// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "core/base/text.h"
#include "core/formats/table_csv.h"
#include "core/report/wording.h"
#include "core/workspace/workspace.h"
#include "ui/action_registry.h"
#include "ui/action_words.h"
#include "ui/pages/backups_panel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/page_head.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kWidest = 640;

/// The chosen item's value; none: the first item, "as usual".
std::optional<int> chosenOf(const QComboBox &box)
{
    return box.currentData().isValid() ? std::optional(box.currentData().toInt()) : std::nullopt;
}

void choose(QComboBox &box, const std::optional<int> &value)
{
    box.setCurrentIndex(value ? std::max(box.findData(*value), 0) : 0);
}

QHBoxLayout *besides(QWidget *first, QWidget *second)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kMedium);
    line->addWidget(first, 1, Qt::AlignTop);
    line->addWidget(second, 1, Qt::AlignTop);
    return line;
}

} // namespace

SettingsPage::SettingsPage(const UiContext &page, QWidget *parent)
    : Page(page, parent), m_scroll(new QScrollArea(this)), m_column(new QVBoxLayout)
{
    setObjectName(u"settingsPage"_s);
    auto *head = new PageHead(u"settings"_s, tr("Settings"), this);
    head->setFacts(tr("They hold on this computer, for every programme; each of them at once."));
    body()->addWidget(head);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QWidget;
    auto *line = new QHBoxLayout(outer);
    line->setContentsMargins(spacing::kLarge, 0, spacing::kLarge, spacing::kHuge);
    auto *inner = new QWidget(outer);
    inner->setMaximumWidth(scaledWidth(kWidest));
    line->addWidget(inner, 100);
    line->addStretch(1);
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, spacing::kSmall, 0, 0);
    m_column->setSpacing(spacing::kHuge);
    m_scroll->setWidget(outer);
    body()->addWidget(m_scroll, 1);
    addPerson();
    addScreen();
    addReports();
    if (page.workspace)
        addBackups();
    m_column->addStretch(1);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QVBoxLayout *SettingsPage::addSection(const QString &title)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(spacing::kSmall);
    auto *heading = new QLabel(title);
    setTextRole(heading, TextRole::Section);
    section->addWidget(heading);
    m_column->addLayout(section);
    return section;
}

QComboBox *SettingsPage::combo(const QString &name)
{
    auto *box = new CalmCombo;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QComboBox *SettingsPage::actionCombo(const QString &name, const QStringList &actions)
{
    QComboBox *box = combo(name);
    for (const QString &action : actions) {
        box->addItem(plainActionText(*context().actions.find(action)), action);
        if (context().actions.find(action)->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        m_used = box->objectName();
        context().actions.find(box->currentData().toString())->trigger();
    });
    return box;
}

void SettingsPage::addPerson()
{
    QVBoxLayout *section = addSection(tr("Who works here"));
    if (!context().workspace) {
        auto *back = new QPushButton(tr("Back to the start page"));
        back->setObjectName(u"settingsBack"_s);
        back->setProperty("role", u"link"_s);
        connect(back, &QPushButton::clicked, this, [this] { emit openRequested({.kind = PlaceKind::Welcome}); });
        m_column->insertWidget(0, back, 0, Qt::AlignLeft);
    }
    auto *line = new QHBoxLayout;
    m_person = new QLabel;
    m_person->setObjectName(u"settingsPerson"_s);
    setTextRole(m_person, TextRole::Strong);
    auto *change = new QPushButton(tr("Change…"));
    change->setObjectName(u"settingsPersonChange"_s);
    change->setAccessibleName(tr("Change the name under which changes are kept"));
    line->addWidget(m_person);
    line->addWidget(change);
    line->addStretch(1);
    section->addLayout(line);
    auto *remark = new QLabel(tr("This name stands beside each change that is made here."));
    remark->setWordWrap(true);
    setTextRole(remark, TextRole::Small);
    section->addWidget(remark);
    QAction *ask = context().actions.find(u"file-person"_s);
    const auto show = [this] {
        const QString name = context().settings.personName();
        m_person->setText(name.isEmpty() ? tr("Nobody yet") : name);
    };
    connect(change, &QPushButton::clicked, ask, &QAction::trigger);
    connect(ask, &QAction::triggered, this, show); // after the window's own slot
    show();
    m_first = change;
}

void SettingsPage::addScreen()
{
    QVBoxLayout *section = addSection(tr("Screen"));
    auto *language =
        new LabelledField(tr("&Language"), actionCombo(u"settingsLanguage"_s, {u"view-french"_s, u"view-english"_s}));
    auto *theme = new LabelledField(
        tr("&Appearance"),
        actionCombo(u"settingsTheme"_s, {u"view-theme-desktop"_s, u"view-theme-light"_s, u"view-theme-dark"_s}));
    section->addLayout(besides(language, theme));
    auto *compact = new QCheckBox(tr("&Compact rows: more of them on a small screen"));
    compact->setObjectName(u"settingsCompact"_s);
    QAction *action = context().actions.find(u"view-compact"_s);
    compact->setChecked(action->isChecked());
    connect(compact, &QCheckBox::clicked, this, [this, compact, action] {
        m_used = compact->objectName();
        action->trigger();
    });
    section->addWidget(compact);
}

void SettingsPage::addReports()
{
    QVBoxLayout *section = addSection(tr("Printing and exporting"));
    auto *remark = new QLabel(tr("What is proposed when you print or export; it can be chosen anew each time."));
    remark->setWordWrap(true);
    setTextRole(remark, TextRole::Muted);
    section->addWidget(remark);
    m_edition = combo(u"settingsEdition"_s);
    m_edition->addItem(tr("As the screen"));
    m_edition->addItem(tr("French"), int(report::Edition::French));
    m_edition->addItem(tr("English"), int(report::Edition::English));
    m_edition->addItem(tr("French and English"), int(report::Edition::Bilingual));
    m_state = combo(u"settingsState"_s);
    m_state->addItem(tr("As they were adopted"), 1);
    m_state->addItem(tr("As they are now"), 0);
    section->addLayout(besides(new LabelledField(tr("Language of &documents"), m_edition),
                               new LabelledField(tr("Adopted &plans"), m_state)));
    m_columns = combo(u"settingsColumns"_s);
    m_columns->addItem(tr("For reading, as the screen"));
    m_columns->addItem(tr("For reading, in French"), int(CsvColumns::French));
    m_columns->addItem(tr("For reading, in English"), int(CsvColumns::English));
    m_columns->addItem(tr("Technical names"), int(CsvColumns::Technical));
    section->addWidget(new LabelledField(tr("Columns of &tables (CSV)"), m_columns));
    m_separator = combo(u"settingsSeparator"_s);
    m_separator->addItem(tr("As the columns' language has it"));
    m_separator->addItem(tr("Semicolon (;)"), int(u';'));
    m_separator->addItem(tr("Comma (,)"), int(u','));
    m_separator->addItem(tr("Tab"), int(u'\t'));
    m_decimals = combo(u"settingsDecimals"_s);
    m_decimals->addItem(tr("As the columns' language has it"));
    m_decimals->addItem(tr("Comma (1,5)"), int(u','));
    m_decimals->addItem(tr("Point (1.5)"), int(u'.'));
    section->addLayout(
        besides(new LabelledField(tr("&Separator"), m_separator), new LabelledField(tr("Decimal si&gn"), m_decimals)));
    m_mark = new QCheckBox(tr("Begin with the &mark by which Excel knows UTF-8 (accents)"));
    m_mark->setObjectName(u"settingsMark"_s);
    section->addWidget(m_mark);

    const ExportHabits habits = context().settings.exportHabits();
    choose(*m_edition, habits.edition);
    m_state->setCurrentIndex(habits.asAdopted ? 0 : 1);
    choose(*m_columns, habits.columns);
    choose(*m_separator, habits.separator);
    choose(*m_decimals, habits.decimalSign);
    m_mark->setChecked(habits.byteOrderMark);
    for (QComboBox *box : {m_edition, m_state, m_columns, m_separator, m_decimals})
        connect(box, &QComboBox::activated, this, &SettingsPage::keepHabits);
    connect(m_mark, &QCheckBox::clicked, this, &SettingsPage::keepHabits);
}

void SettingsPage::addBackups()
{
    QVBoxLayout *section = addSection(tr("Backups of this programme"));
    m_backups = new BackupsPanel(context());
    section->addWidget(m_backups);
    connect(m_backups, &BackupsPanel::problem, this, &Page::showProblem);
    connect(m_backups, &BackupsPanel::restored, this, &Page::fileChosen);
}

void SettingsPage::keepHabits()
{
    ExportHabits habits;
    habits.edition = chosenOf(*m_edition);
    habits.asAdopted = m_state->currentData().toInt() != 0;
    habits.columns = chosenOf(*m_columns);
    habits.separator = chosenOf(*m_separator);
    habits.decimalSign = chosenOf(*m_decimals);
    habits.byteOrderMark = m_mark->isChecked();
    context().settings.setExportHabits(habits);
}

void SettingsPage::goTo(const Place &place)
{
    if (place.filter != "backups"_L1 || !m_backups)
        return;
    m_used = m_backups->focusTarget()->objectName();
    // The page's places are known once it was laid out.
    QTimer::singleShot(0, this, [this] {
        m_scroll->ensureWidgetVisible(m_backups, 0, 0);
        focusTarget()->setFocus(Qt::OtherFocusReason);
    });
}

QJsonObject SettingsPage::saveState() const
{
    return {{u"used"_s, m_used}};
}

void SettingsPage::restoreState(const QJsonObject &state)
{
    m_used = state.value(u"used"_s).toString();
}

QWidget *SettingsPage::focusTarget()
{
    auto *used = m_used.isEmpty() ? nullptr : findChild<QWidget *>(m_used);
    return used ? used : m_first;
}

} // namespace tandem

#include "moc_settings_page.cpp"
