// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/csv_dialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/figures/scope.h"
#include "core/formats/row_order.h"
#include "core/formats/table_csv.h"
#include "core/workspace/workspace.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/labelled_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace tandem {

namespace {

QComboBox *combo(const QString &name)
{
    auto *box = new CalmCombo;
    box->setObjectName(name);
    return box;
}

} // namespace

CsvDialog::CsvDialog(const UiContext &context, const Id &plan, QWidget *parent)
    : FormDialog(context, tr("Export a table"), tr("A CSV file that Excel, LibreOffice and other programs open."),
                 tr("Choose where to put it…"), parent),
      m_table(combo(u"csvTable"_s)),
      m_scope(combo(u"csvScope"_s)),
      m_columns(combo(u"csvColumns"_s)),
      m_separator(combo(u"csvSeparator"_s)),
      m_decimals(combo(u"csvDecimals"_s)),
      m_mark(new QCheckBox(tr("Begin with the mark by which Excel knows UTF-8 (accents)")))
{
    setObjectName(u"csvDialog"_s);
    const Snapshot &snapshot = context.workspace->snapshot();
    for (const EntityInfo &entity : allEntities()) {
        const qsizetype rows = snapshot.table(entity.kind).size();
        if (rows > 0)
            m_table->addItem(
                tr("%1 (%2)").arg(entityPlural(entity.kind, context.phrases), context.phrases.number(qint64(rows))),
                int(entity.kind));
    }
    m_table->model()->sort(0);
    m_table->setCurrentIndex(std::max(m_table->findData(int(EntityKind::Activity)), 0));
    addField(tr("&Table"), m_table);
    m_scope->addItem(tr("The whole programme"), QVariant::fromValue(Id()));
    for (const Plan *each : plansIn(snapshot, {})) {
        m_scope->addItem(each->code, QVariant::fromValue(Id(each->id)));
        if (each->id == plan)
            m_scope->setCurrentIndex(m_scope->count() - 1);
    }
    addField(tr("&Rows of"), m_scope);
    connect(m_table, &QComboBox::currentIndexChanged, this, &CsvDialog::refreshScope);
    refreshScope();
    m_columns->addItem(tr("For reading, in French"), int(CsvColumns::French));
    m_columns->addItem(tr("For reading, in English"), int(CsvColumns::English));
    m_columns->addItem(tr("Technical names: to edit and bring back without loss"), int(CsvColumns::Technical));
    const ExportHabits habits = context.settings.exportHabits();
    m_columns->setCurrentIndex(context.language() == Language::French ? 0 : 1);
    if (habits.columns && m_columns->findData(*habits.columns) >= 0)
        m_columns->setCurrentIndex(m_columns->findData(*habits.columns));
    addField(tr("&Columns"), m_columns);
    m_separator->addItem(tr("Semicolon (;)"), u';');
    m_separator->addItem(tr("Comma (,)"), u',');
    m_separator->addItem(tr("Tab"), u'\t');
    m_decimals->addItem(tr("Comma (1,5)"), u',');
    m_decimals->addItem(tr("Point (1.5)"), u'.');
    addPair(tr("&Separator"), m_separator, tr("&Decimal sign"), m_decimals);
    m_mark->setObjectName(u"csvMark"_s);
    m_mark->setChecked(habits.byteOrderMark);
    addField(tr("Encoding"), m_mark);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &CsvDialog::proposeDialect);
    proposeDialect();
}

void CsvDialog::refreshScope()
{
    m_scope->setEnabled(canBelongToPlan(EntityKind(m_table->currentData().toInt())));
}

void CsvDialog::proposeDialect()
{
    // What the person is used to, or else what a spreadsheet in this language expects.
    const ExportHabits habits = m_context.settings.exportHabits();
    const auto columns = CsvColumns(m_columns->currentData().toInt());
    m_separator->setCurrentIndex(columns == CsvColumns::English ? 1 : 0);
    m_decimals->setCurrentIndex(columns == CsvColumns::French ? 0 : 1);
    const auto prefer = [](QComboBox &box, const std::optional<int> &sign) {
        for (int i = 0; sign && i < box.count(); ++i) {
            if (box.itemData(i).toChar().unicode() == *sign)
                box.setCurrentIndex(i);
        }
    };
    prefer(*m_separator, habits.separator);
    prefer(*m_decimals, habits.decimalSign);
}

bool CsvDialog::apply()
{
    const auto kind = EntityKind(m_table->currentData().toInt());
    const QFileInfo file(m_context.workspace->path());
    Settings &settings = m_context.settings;
    const QString proposal =
        QDir(settings.folder(u"export"_s))
            .filePath(file.completeBaseName() + u" - "_s + entityPlural(kind, m_context.phrases) + u".csv"_s);
    const QString path =
        m_context.prompts.fileToSave(this, tr("Where to put the table"), proposal, {tr("CSV table"), {u"csv"_s}});
    if (path.isEmpty())
        return false;
    settings.setFolder(u"export"_s, QFileInfo(path).path());
    TableCsvOptions options;
    options.columns = CsvColumns(m_columns->currentData().toInt());
    options.dialect.separator = m_separator->currentData().toChar().toLatin1();
    options.dialect.byteOrderMark = m_mark->isChecked();
    options.decimalSign = m_decimals->currentData().toChar().toLatin1();
    if (options.columns != CsvColumns::Technical)
        options.language = options.columns == CsvColumns::French ? Language::French : Language::English;
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const Id plan = m_scope->currentData().value<Id>();
    const QList<Id> rows =
        plan && canBelongToPlan(kind) ? rowsOfPlan(snapshot, kind, IdOf<Plan>(plan)) : rowsInOrder(snapshot, kind);
    QSaveFile output(path);
    const bool written =
        output.open(QIODevice::WriteOnly) && writeTableCsv(snapshot, kind, rows, options, output) && output.commit();
    if (!written) {
        setProblem(errorText(
            Error{ErrorCode::OutputNotWritten, {QDir::toNativeSeparators(path), output.errorString()}, {}, {}},
            m_context.phrases));
        return false;
    }
    m_written = path;
    return true;
}

} // namespace tandem

#include "moc_csv_dialog.cpp"
