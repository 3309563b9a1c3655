// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memorandum_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/operations.h"
#include "core/workspace/workspace.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace tandem {

namespace {

QLineEdit *line(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

MemorandumDialog::MemorandumDialog(const UiContext &context, QWidget *parent)
    : FormDialog(context, tr("New memorandum of understanding"),
                 tr("Its annual plans and their activities will hang on it."), tr("Add the memorandum"), parent),
      m_reference(line(u"memorandumReference"_s)),
      m_french(line(u"memorandumTitleFr"_s)),
      m_english(line(u"memorandumTitleEn"_s)),
      m_signed(line(u"memorandumSigned"_s))
{
    setObjectName(u"memorandumDialog"_s);
    std::tie(m_firstField, m_secondField) = addPair(tr("&First country"), makeCountries(u"memorandumFirst"_s),
                                                    tr("&Second country"), makeCountries(u"memorandumSecond"_s));
    m_firstField->setHint(tr("A new one with its two-letter code, like Senegal (SN)."));
    std::tie(m_referenceField, m_signedField) = addPair(tr("&Reference"), m_reference, tr("Signed &on"), m_signed);
    m_referenceField->setHint(tr("For example: MA-SN"));
    m_signedField->setHint(tr("A day, a month or a year: 06/2013"));
    if (context.language() == Language::French) {
        m_titleField = addField(tr("&Title in French"), m_french);
        addField(tr("Title in &English"), m_english);
    } else {
        m_titleField = addField(tr("Title in &English"), m_english);
        addField(tr("&Title in French"), m_french);
    }
}

QComboBox *MemorandumDialog::makeCountries(const QString &name) const
{
    auto *box = new CalmCombo;
    box->setObjectName(name);
    box->setTyped();
    QStringList names;
    for (const Country &country : m_context.workspace->snapshot().all<Country>())
        names.append(tr("%1 (%2)").arg(country.name.best(m_context.language()), country.code));
    names.sort(Qt::CaseInsensitive);
    box->addItems(names);
    box->setCurrentIndex(-1);
    return box;
}

Id MemorandumDialog::country(LabelledField *field)
{
    const QString typed = cleanLine(qobject_cast<QComboBox *>(field->control())->currentText());
    static const QRegularExpression form(u"^(.+?)\\s*\\(\\s*([A-Za-z]{2})\\s*\\)$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    const QString name = match.captured(1);
    const QString code = match.captured(2).toUpper();
    Workspace &workspace = *m_context.workspace;
    if (const Id known = findRow(EntityKind::Country, match.hasMatch() ? code : typed, workspace.snapshot()))
        return known;
    if (!match.hasMatch()) {
        field->setProblem(tr("Write a new country with its two-letter code, like Senegal (SN)."));
        return {};
    }
    const QByteArray nameField = m_context.language() == Language::French ? "name_fr" : "name_en";
    const auto made = workspace.run(addRow(EntityKind::Country, {{"code", code.toUtf8()}, {nameField, name.toUtf8()}}));
    if (!made) {
        field->setProblem(errorText(made.error(), m_context.phrases));
        return {};
    }
    return made->created.value(0);
}

bool MemorandumDialog::apply()
{
    const EntityInfo &entity = entityInfo(EntityKind::Memorandum);
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const QString french = cleanLine(m_french->text());
    const QString english = cleanLine(m_english->text());
    const auto signedOn =
        valueFromInput(entity, *entity.field(QByteArrayView("signed_on")), m_signed->text(), snapshot);
    const auto required = [this](const QString &text) {
        return text.isEmpty() ? errorText(Error{ErrorCode::ValueRequired, {}, {}, {}}, m_context.phrases) : QString();
    };
    m_firstField->setProblem({});
    m_secondField->setProblem({});
    m_referenceField->setProblem(required(cleanLine(m_reference->text())));
    m_titleField->setProblem(french.isEmpty() && english.isEmpty() ? tr("Please give a title in at least one language.")
                                                                   : QString());
    m_signedField->setProblem(signedOn ? required(QString::fromUtf8(*signedOn))
                                       : errorText(signedOn.error(), m_context.phrases));
    for (LabelledField *field : {m_referenceField, m_signedField, m_titleField}) {
        if (field->hasProblem()) {
            field->control()->setFocus();
            return false;
        }
    }
    const Id first = country(m_firstField);
    const Id second = country(m_secondField);
    if (first.isNull() || second.isNull())
        return false;
    if (first == second) {
        m_secondField->setProblem(tr("A memorandum is between two different countries."));
        return false;
    }
    const auto made = m_context.workspace->run(
        addRow(EntityKind::Memorandum, {{"reference", cleanLine(m_reference->text()).toUtf8()},
                                        {"title_fr", french.toUtf8()},
                                        {"title_en", english.toUtf8()},
                                        {"first_country", first.hex()},
                                        {"second_country", second.hex()},
                                        {"signed_on", *signedOn},
                                        {"status", choiceWord(MemorandumStatus::InForce).toLatin1()}}));
    if (!made) {
        setProblem(errorText(made.error(), m_context.phrases));
        return false;
    }
    m_memorandum = made->created.value(0);
    return true;
}

} // namespace tandem

#include "moc_memorandum_dialog.cpp"
