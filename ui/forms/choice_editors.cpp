// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editors.h"

#include "core/base/text.h"
#include "core/model/field_value.h"
#include "core/workspace/workspace.h"
#include "ui/forms/text_editors.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"

#include <QAbstractItemView>
#include <QCollator>
#include <QCompleter>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace tandem {

namespace {

constexpr int kPopupWidth = 280; ///< names are longer than cells are wide

void place(QComboBox *combo, ValueEditor *editor, ValueEditor::Style style)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(combo);
    combo->setFrame(style == ValueEditor::Style::Form);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
}

/// Finds a name by any of its words, whatever their accents: what is compared is the folded text.
class FoldedCompleter final : public QCompleter
{
public:
    static constexpr int kFoldedRole = Qt::UserRole + 1;

    FoldedCompleter(QAbstractItemModel *model, QObject *parent) : QCompleter(model, parent)
    {
        setCompletionRole(kFoldedRole);
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionMode(QCompleter::PopupCompletion);
        setMaxVisibleItems(10);
    }
    QStringList splitPath(const QString &path) const override { return {folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

ChoiceEditor::ChoiceEditor(const UiContext &context, EntityKind kind, const FieldInfo &field, Style style,
                           QWidget *parent)
    : ValueEditor(parent), m_field(field), m_combo(new CalmCombo(this))
{
    place(m_combo, this, style);
    if (!field.isRequired())
        m_combo->addItem(u"–"_s, QByteArray());
    const bool status = kind == EntityKind::Activity && field.name.view() == "status";
    int number = 0;
    for (const ChoiceInfo &choice : field.choices()) {
        const QString label = context.phrases.translate("Choice", choice.label);
        if (status)
            m_combo->addItem(statusIcon(ActivityStatus(number), context.theme), label, QByteArray(choice.word));
        else
            m_combo->addItem(label, QByteArray(choice.word));
        ++number;
    }
    connect(m_combo, &QComboBox::activated, this, [this] {
        emit edited();
        emit chosen();
    });
    watchParts();
}

QComboBox *ChoiceEditor::combo() const
{
    return m_combo;
}

void ChoiceEditor::setValue(const QByteArray &canonical)
{
    int at = m_combo->findData(canonical);
    if (at < 0 && !canonical.isEmpty()) { // a newer version's word
        m_combo->addItem(QString::fromUtf8(canonical), canonical);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
    rememberShown();
}

QString ChoiceEditor::input() const
{
    return QString::fromUtf8(m_combo->currentData().toByteArray());
}

void ChoiceEditor::setTyped(const QString &text)
{
    m_combo->setCurrentIndex(m_combo->findData(text.toUtf8()));
}

QList<QWidget *> ChoiceEditor::parts() const
{
    return {m_combo};
}

CurrencyEditor::CurrencyEditor(const UiContext &context, Style style, QWidget *parent)
    : ValueEditor(parent), m_combo(new CalmCombo(this))
{
    place(m_combo, this, style);
    m_combo->setTyped();
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->addItems(knownCurrencies(context));
    connect(m_combo, &QComboBox::editTextChanged, this, &ValueEditor::edited);
    connect(m_combo, &QComboBox::activated, this, &ValueEditor::chosen);
    watchParts();
}

void CurrencyEditor::setValue(const QByteArray &canonical)
{
    m_combo->setEditText(QString::fromLatin1(canonical));
    rememberShown();
}

QString CurrencyEditor::input() const
{
    return m_combo->currentText();
}

void CurrencyEditor::setTyped(const QString &text)
{
    m_combo->setEditText(text);
}

QList<QWidget *> CurrencyEditor::parts() const
{
    return {m_combo}; // the focus is the combo's, not its line's
}

ReferenceEditor::ReferenceEditor(const UiContext &context, const FieldInfo &field, Style style, QWidget *parent)
    : ValueEditor(parent), m_context(context), m_field(field), m_combo(new CalmCombo(this))
{
    place(m_combo, this, style);
    m_combo->setTyped();
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new FoldedCompleter(m_combo->model(), this);
    m_combo->setCompleter(completer);
    completer->popup()->setMinimumWidth(kPopupWidth);
    m_combo->view()->setMinimumWidth(kPopupWidth);
    m_combo->addItem(QString(), QByteArray());
    connect(m_combo, &QComboBox::editTextChanged, this, &ValueEditor::edited);
    connect(m_combo, &QComboBox::activated, this, &ValueEditor::chosen);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_combo->setEditText(text);
        emit chosen();
    });
    watchParts();
}

QString ReferenceEditor::nameOf(const Id &id) const
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    const QString name = rowName(m_field.target, id, snapshot, m_context.language());
    const QString brief = rowShortName(m_field.target, id, snapshot, m_context.language());
    return name.startsWith(brief) ? name : QString(brief + u" – " + name);
}

void ReferenceEditor::fill(const QList<Id> &rows)
{
    const Snapshot &snapshot = m_context.workspace->snapshot();
    struct Entry
    {
        QString name;
        QString folded;
        Id id;
    };
    std::vector<Entry> entries;
    for (const Id &id : rows) {
        const QString shown = nameOf(id);
        const QString other = rowName(m_field.target, id, snapshot, otherLanguage(m_context.language()));
        const QString found = shown + u' ' + other;
        entries.push_back({shown, folded(found), id});
    }
    QCollator collator(m_context.phrases.locale());
    collator.setNumericMode(true);
    std::sort(entries.begin(), entries.end(),
              [&](const Entry &a, const Entry &b) { return collator.compare(a.name, b.name) < 0; });
    m_combo->clear();
    m_combo->addItem(QString(), QByteArray());
    for (const Entry &entry : entries) {
        m_combo->addItem(entry.name, entry.id.hex());
        m_combo->setItemData(m_combo->count() - 1, entry.folded, FoldedCompleter::kFoldedRole);
    }
}

void ReferenceEditor::setOffered(std::function<QList<Id>()> rows)
{
    m_offered = std::move(rows);
}

void ReferenceEditor::offer()
{
    QList<Id> rows;
    if (m_offered) {
        rows = m_offered();
    } else {
        const TableBase &table = m_context.workspace->snapshot().table(m_field.target);
        rows.reserve(table.size());
        for (qsizetype i = 0; i < table.size(); ++i)
            rows.append(table.idAt(i));
    }
    const QString text = m_combo->currentText();
    const QByteArray chosenId = m_combo->currentData().toByteArray();
    const QString chosenText = m_combo->itemText(m_combo->currentIndex());
    const QSignalBlocker quietCombo(m_combo);
    const QSignalBlocker quiet(this);
    fill(rows);
    int at = m_combo->findData(chosenId);
    if (at < 0 && !chosenId.isEmpty()) {
        m_combo->addItem(chosenText, chosenId);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
    m_combo->setEditText(text);
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // What can be chosen is looked up when it is about to be: there may be thousands, and they change.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        offer();
    return ValueEditor::eventFilter(watched, event);
}

void ReferenceEditor::setValue(const QByteArray &canonical)
{
    const QSignalBlocker quiet(this);
    int at = m_combo->findData(canonical);
    if (at < 0 && !canonical.isEmpty()) {
        const std::optional<Id> id = Id::fromHex(canonical);
        const QString name = id ? nameOf(*id) : QString();
        m_combo->addItem(
            name.isEmpty() ? valueText(m_field, canonical, m_context.workspace->snapshot(), m_context.phrases) : name,
            canonical);
        at = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(at);
    m_combo->setEditText(m_combo->itemText(at));
    m_combo->setToolTip(m_combo->itemText(at));
    m_combo->lineEdit()->setCursorPosition(0);
    rememberShown();
}

QString ReferenceEditor::input() const
{
    // What is written is what counts: a name that was chosen stands for its row, anything else is looked up.
    const QString text = m_combo->currentText().trimmed();
    const int at = m_combo->currentText() == m_combo->itemText(m_combo->currentIndex()) ? m_combo->currentIndex()
                                                                                        : m_combo->findText(text);
    const QByteArray id = at < 0 ? QByteArray() : m_combo->itemData(at).toByteArray();
    return id.isEmpty() ? text : QString::fromLatin1(id);
}

QString ReferenceEditor::typed() const
{
    return m_combo->currentText();
}

void ReferenceEditor::setTyped(const QString &text)
{
    const int at = m_combo->findText(text);
    if (at >= 0)
        m_combo->setCurrentIndex(at);
    m_combo->setEditText(text);
}

QList<QWidget *> ReferenceEditor::parts() const
{
    return {m_combo};
}

void ReferenceEditor::selectAll()
{
    m_combo->lineEdit()->selectAll();
}

} // namespace tandem

#include "moc_choice_editors.cpp"
