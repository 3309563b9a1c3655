// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/programme_dialog.h"

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

namespace tandem {

namespace {

QLineEdit *line(const QString &name, const QString &text = {})
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    return edit;
}

/// As people type a date in both languages.
QString typed(QDate date)
{
    return date.toString(u"dd/MM/yyyy"_s);
}

} // namespace

ProgrammeDialog::ProgrammeDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, tr("New programme"),
                 tr("A programme is one file: its memoranda, their annual plans, the activities and everything that "
                    "belongs to them."),
                 tr("Choose where to put it…"), parent),
      m_french(line(u"programmeNameFr"_s)),
      m_english(line(u"programmeNameEn"_s)),
      m_from(line(u"programmeFrom"_s, typed(QDate(context.today.year(), 1, 1)))),
      m_to(line(u"programmeTo"_s, typed(QDate(context.today.year() + 3, 12, 31)))),
      m_currency(new QComboBox)
{
    setObjectName(u"programmeDialog"_s);
    m_frenchField = addField(tr("Name in &French"), m_french);
    addField(tr("Name in &English"), m_english);
    std::tie(m_fromField, m_toField) = addPair(tr("&First day"), m_from, tr("&Last day"), m_to);
    m_currency->setObjectName(u"programmeCurrency"_s);
    m_currency->setEditable(true);
    m_currency->addItems({u"EUR"_s, u"MAD"_s, u"XOF"_s, u"XAF"_s, u"USD"_s, u"CAD"_s, u"CHF"_s, u"GBP"_s});
    m_currencyField = addField(tr("&Currency of the totals"), m_currency);
    m_currencyField->setHint(tr("Each amount keeps its own currency; only totals are converted."));
    m_french->setFocus();
}

bool ProgrammeDialog::apply()
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
    m_frenchField->setProblem(unnamed ? tr("Please give a name in at least one language.") : QString());
    m_fromField->setProblem(from.isValid() ? QString() : word(ErrorCode::ValueNotDate, m_from->text()));
    m_toField->setProblem(!to.isValid()                 ? word(ErrorCode::ValueNotDate, m_to->text())
                          : from.isValid() && to < from ? word(ErrorCode::PeriodReversed)
                                                        : QString());
    m_currencyField->setProblem(currency ? QString() : tr("A currency is written as three letters, like EUR or XOF."));
    for (LabelledField *field : {m_frenchField, m_fromField, m_toField, m_currencyField}) {
        if (field->hasProblem()) {
            field->control()->setFocus();
            return false;
        }
    }
    m_values = {{"name_fr", french.toUtf8()},
                {"name_en", english.toUtf8()},
                {"period", Period{from, to}.text()},
                {"currency", currency->code()}};
    QString file = (french.isEmpty() ? english : french).left(60);
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
