// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/programme_dialog.h"

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/model/field_info.h"
#include "core/workspace/programme_template.h"
#include "ui/forms/date_editors.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int kLines = 110; ///< height of a box for several lines

QPlainTextEdit *lines(const QString &name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kLines);
    return edit;
}

/// What a person wrote in such a box, line by line, without empty ones.
QStringList written(const QPlainTextEdit *edit)
{
    QStringList result;
    const QStringList all = edit->toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (const QString clean = cleanLine(line); !clean.isEmpty())
            result.append(clean);
    }
    result.removeDuplicates();
    return result;
}

QString listed(const QList<NamedCode> &rows, Language language)
{
    QStringList names;
    for (const NamedCode &row : rows)
        names.append(u"%1  %2"_s.arg(row.code, row.name.best(language)));
    return names.join(u'\n');
}

} // namespace

ProgrammeDialog::ProgrammeDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_heading(new QLabel(tr("New programme"), this)),
      m_position(new QLabel(this)),
      m_steps(new QStackedWidget(this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setObjectName(u"programmeDialog"_s);
    setWindowTitle(m_heading->text());
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::kHuge, spacing::kHuge, spacing::kHuge, spacing::kLarge);
    layout->setSpacing(spacing::kMedium);
    auto *head = new QHBoxLayout;
    setTextRole(m_heading, TextRole::PageTitle);
    setTextRole(m_position, TextRole::Muted);
    m_position->setObjectName(u"programmeStep"_s);
    head->addWidget(m_heading, 1);
    head->addWidget(m_position);
    layout->addLayout(head);
    layout->addWidget(m_steps, 1);
    makeFacts();
    makePartners();
    makeDivision();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kSmall);
    m_back->setObjectName(u"programmeBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"accept"_s);
    m_next->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_next);
    layout->addSpacing(spacing::kSmall);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ProgrammeDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &ProgrammeDialog::reject);
    setTabOrder(m_steps, m_next);
    setTabOrder(m_next, cancel);
    setTabOrder(cancel, m_back);
    showStep(0);
}

QVBoxLayout *ProgrammeDialog::addStep(const QString &purpose)
{
    auto *step = new QWidget(m_steps);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    auto *sentence = new QLabel(purpose, step);
    sentence->setWordWrap(true);
    setTextRole(sentence, TextRole::Muted);
    column->addWidget(sentence);
    m_steps->addWidget(step);
    return column;
}

void ProgrammeDialog::addPair(QVBoxLayout *column, LabelledField *left, LabelledField *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kMedium);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    column->addLayout(row);
}

void ProgrammeDialog::makeFacts()
{
    QVBoxLayout *column = addStep(tr("A programme is one file: its memoranda, their annual plans, the activities and "
                                     "everything that belongs to them."));
    const auto line = [](const QString &name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setMaxLength(500);
        return edit;
    };
    const auto day = [this](const QString &name, QDate proposed) {
        auto *edit = new DayLine(m_context, ValueEditor::Style::Form, this);
        edit->setObjectName(name);
        edit->line()->setObjectName(name + u"Line"_s);
        edit->setDay(proposed);
        return edit;
    };
    m_french = line(u"programmeNameFr"_s);
    m_english = line(u"programmeNameEn"_s);
    const bool frenchFirst = m_context.language() == Language::French;
    auto *french = new LabelledField(tr("Name in &French"), m_french);
    auto *english = new LabelledField(tr("Name in &English"), m_english);
    m_nameField = frenchFirst ? french : english;
    column->addWidget(m_nameField);
    column->addWidget(frenchFirst ? english : french);
    setTabOrder(m_nameField->control(), (frenchFirst ? english : french)->control());
    m_from = day(u"programmeFrom"_s, QDate(m_context.today.year(), 1, 1));
    m_to = day(u"programmeTo"_s, QDate(m_context.today.year() + 3, 12, 31));
    m_fromField = new LabelledField(tr("&First day"), m_from);
    m_toField = new LabelledField(tr("&Last day"), m_to);
    m_from->line()->setAccessibleName(tr("First day"));
    m_to->line()->setAccessibleName(tr("Last day"));
    addPair(column, m_fromField, m_toField);
    m_currency = new CalmCombo;
    m_currency->setObjectName(u"programmeCurrency"_s);
    m_currency->setTyped();
    m_currency->addItems({u"EUR"_s, u"MAD"_s, u"XOF"_s, u"XAF"_s, u"USD"_s, u"CAD"_s, u"CHF"_s, u"GBP"_s});
    m_currencyField = new LabelledField(tr("&Currency of the totals"), m_currency);
    m_currencyField->setHint(tr("Each amount keeps its own currency; only totals are converted."));
    column->addWidget(m_currencyField);
    column->addStretch(1);
}

void ProgrammeDialog::makePartners()
{
    QVBoxLayout *column =
        addStep(tr("Who takes part, and who pays. One in each line; you can add others at any time."));
    m_countries = lines(u"programmeCountries"_s, this);
    m_countriesField = new LabelledField(tr("C&ountries"), m_countries);
    m_countriesField->setHint(tr("For example: Senegal. One that is not known is written with its two-letter code."));
    column->addWidget(m_countriesField);
    m_funders = lines(u"programmeFunders"_s, this);
    auto *funders = new LabelledField(tr("F&unders"), m_funders);
    funders->setHint(tr("With their acronym in brackets, if they have one: European Union (EU)"));
    column->addWidget(funders);
    column->addStretch(1);
}

void ProgrammeDialog::makeDivision()
{
    QVBoxLayout *column =
        addStep(tr("Each activity stands in a domain of work and in a step of the method. Both can be "
                   "renamed and completed later."));
    m_template = new CalmCombo;
    m_template->setObjectName(u"programmeTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->addItem(tr("Empty: one domain and one step, to be renamed"));
    for (const ProgrammeTemplate &each : programmeTemplates())
        m_template->addItem(each.name.best(m_context.language()));
    column->addWidget(new LabelledField(tr("Begin &with"), m_template));
    m_preview = new QLabel(this);
    m_preview->setObjectName(u"programmePreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    column->addWidget(m_preview);
    column->addStretch(1);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ProgrammeDialog::showTemplate);
    showTemplate();
}

void ProgrammeDialog::showTemplate()
{
    const ProgrammeTemplate chosen = programmeTemplates().value(m_template->currentIndex() - 1);
    const Language language = m_context.language();
    m_preview->setText(chosen.domains.isEmpty() ? QString()
                                                : tr("Domains") + u'\n' + listed(chosen.domains, language) + u"\n\n"_s +
                                                      tr("Steps") + u'\n' + listed(chosen.steps, language));
}

void ProgrammeDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    const bool last = step == m_steps->count() - 1;
    m_position->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps->count()));
    m_back->setVisible(step > 0);
    m_next->setText(last ? tr("Choose where to put it…") : tr("Continue"));
    QWidget *const first[] = {m_nameField, m_countries, m_template};
    first[step]->setFocus();
}

void ProgrammeDialog::accept()
{
    switch (m_steps->currentIndex()) {
    case 0:
        if (takeFacts())
            showStep(1);
        break;
    case 1:
        if (takePartners())
            showStep(2);
        break;
    default:
        takeDivision();
        if (choosePath())
            QDialog::accept();
        break;
    }
}

bool ProgrammeDialog::takeFacts()
{
    const auto word = [this](ErrorCode code, const QString &typed = {}) {
        return errorText(Error{code, {typed}, {}, {}}, m_context.phrases);
    };
    const QString french = cleanLine(m_french->text());
    const QString english = cleanLine(m_english->text());
    const QDate from = dateFromInput(m_from->text());
    const QDate to = dateFromInput(m_to->text());
    const auto currency = Currency::fromCode(cleanLine(m_currency->currentText()).toUpper());
    const bool unnamed = french.isEmpty() && english.isEmpty();
    m_nameField->setProblem(unnamed ? tr("Please give a name in at least one language.") : QString());
    m_fromField->setProblem(from.isValid() ? QString() : word(ErrorCode::ValueNotDate, m_from->text()));
    m_toField->setProblem(!to.isValid()                 ? word(ErrorCode::ValueNotDate, m_to->text())
                          : from.isValid() && to < from ? word(ErrorCode::PeriodReversed)
                                                        : QString());
    m_currencyField->setProblem(currency ? QString() : tr("A currency is written as three letters, like EUR or XOF."));
    for (LabelledField *field : {m_nameField, m_fromField, m_toField, m_currencyField}) {
        if (field->hasProblem()) {
            field->setFocus();
            return false;
        }
    }
    m_values = {{"name_fr", french.toUtf8()},
                {"name_en", english.toUtf8()},
                {"period", Period{from, to}.text()},
                {"currency", currency->code()}};
    return true;
}

bool ProgrammeDialog::takePartners()
{
    static const QRegularExpression withAcronym(u"^(.+?)\\s*\\(([^()]{1,20})\\)$"_s);
    const Language language = m_context.language();
    m_partners.clear();
    m_countriesField->setProblem({});
    QStringList codes;
    for (const QString &line : written(m_countries)) {
        const std::optional<NamedCode> country = countryFromInput(line, language);
        if (!country) {
            m_countriesField->setProblem(
                tr("“%1” is not known here: write it with its two-letter code, like Senegal (SN).").arg(line));
            m_countries->setFocus();
            return false;
        }
        if (!codes.contains(country->code))
            m_partners.append({EntityKind::Country, rowValues(*country)});
        codes.append(country->code);
    }
    for (const QString &line : written(m_funders)) {
        const QRegularExpressionMatch match = withAcronym.match(line);
        FieldValues values{{"kind", choiceWord(InstitutionKind::Funder).toLatin1()}};
        values.append({language == Language::French ? "name_fr" : "name_en",
                       (match.hasMatch() ? match.captured(1) : line).toUtf8()});
        if (match.hasMatch())
            values.append(std::pair<QByteArray, QByteArray>("acronym", cleanLine(match.captured(2)).toUtf8()));
        m_partners.append({EntityKind::Institution, values});
    }
    return true;
}

void ProgrammeDialog::takeDivision()
{
    ProgrammeTemplate chosen = programmeTemplates().value(m_template->currentIndex() - 1);
    if (chosen.domains.isEmpty()) {
        // An activity needs one of each.
        const Phrases french(Language::French);
        const Phrases english(Language::English);
        const auto both = [&](const char *text) {
            return BilingualText{french.translate("ProgrammeStart", text), english.translate("ProgrammeStart", text)};
        };
        chosen.domains.append({u"1"_s, both(QT_TRANSLATE_NOOP("ProgrammeStart", "Domain 1"))});
        chosen.steps.append({u"1"_s, both(QT_TRANSLATE_NOOP("ProgrammeStart", "Step 1"))});
    }
    m_rows = m_partners;
    for (const NamedCode &domain : std::as_const(chosen.domains))
        m_rows.append({EntityKind::Domain, rowValues(domain)});
    for (const NamedCode &step : std::as_const(chosen.steps))
        m_rows.append({EntityKind::Step, rowValues(step)});
}

bool ProgrammeDialog::choosePath()
{
    const QString french = cleanLine(m_french->text());
    QString file = (french.isEmpty() ? cleanLine(m_english->text()) : french).left(60);
    file.replace(QRegularExpression(u"[/\\\\:*?\"<>|]"_s), u" "_s);
    const QString path = m_context.prompts.fileToSave(
        this, tr("Where to put the programme"),
        QDir(m_context.settings.folder(u"open"_s)).filePath(file.simplified() + u".tandem"_s),
        {tr("Tandem programme"), {u"tandem"_s}});
    if (path.isEmpty())
        return false;
    m_path = path;
    m_context.settings.setFolder(u"open"_s, QFileInfo(path).path());
    return true;
}

} // namespace tandem

#include "moc_programme_dialog.cpp"
