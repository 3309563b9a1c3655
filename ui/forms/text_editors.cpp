// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editors.h"

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/theme.h"
#include "ui/ui_context.h"
#include "ui/widgets/calm_combo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tandem {

namespace {

QHBoxLayout *tightRow(QWidget *owner, ValueEditor::Style style)
{
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style == ValueEditor::Style::Cell ? 0 : spacing::kTiny);
    return layout;
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal;
}

/// A number as it is typed again: the language's point, no groups.
QString typedNumber(const QByteArray &canonical, const Phrases &phrases)
{
    return QString::fromLatin1(canonical).replace(u'.', phrases.locale().decimalPoint());
}

/// A day, a month or a year as it is typed again, in both languages, and as the fields for days show theirs:
/// `25/02/2019`, `06/2013`, `2013`.
QString typedDate(const QByteArray &canonical)
{
    QStringList parts = QString::fromLatin1(canonical).split(u'-');
    std::reverse(parts.begin(), parts.end());
    return parts.join(u'/');
}

QString typedAgain(const FieldInfo &field, const QByteArray &canonical, const Phrases &phrases)
{
    if (field.type == FieldType::PartialDate)
        return typedDate(canonical);
    return isNumeric(field.type) ? typedNumber(canonical, phrases) : QString::fromUtf8(canonical);
}

/// In groups of three, so that millions are not miscounted. By spaces in every language: a comma may be the point.
QString groupedNumber(const QByteArray &canonical, const Phrases &phrases)
{
    constexpr QChar kNarrowNoBreakSpace(0x202F);
    QString text = typedNumber(canonical, phrases);
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    const qsizetype point = text.indexOf(phrases.locale().decimalPoint());
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, kNarrowNoBreakSpace);
    return text;
}

} // namespace

LineEditor::LineEditor(const FieldInfo &field, const Phrases &phrases, Style style, QWidget *parent)
    : ValueEditor(parent), m_field(field), m_phrases(phrases), m_line(new QLineEdit(this))
{
    tightRow(this, style)->addWidget(m_line);
    m_line->setFrame(style == Style::Form);
    if (isNumeric(field.type))
        m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEditor::chosen);
    watchParts();
}

void LineEditor::setValue(const QByteArray &canonical)
{
    m_line->setText(typedAgain(m_field, canonical, m_phrases));
    m_line->setCursorPosition(0);
    rememberShown();
}

QString LineEditor::input() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString &text)
{
    m_line->setText(text);
}

QList<QWidget *> LineEditor::parts() const
{
    return {m_line};
}

void LineEditor::selectAll()
{
    m_line->selectAll();
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

GrowingText::GrowingText(int fewest, int most, QWidget *parent) : QPlainTextEdit(parent), m_fewest(fewest), m_most(most)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

int GrowingText::heightOfLines(int lines) const
{
    const QMargins margins = contentsMargins();
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + margins.top() +
           margins.bottom();
}

QSize GrowingText::sizeHint() const
{
    // The document counts in lines, wrapped ones included.
    const int lines = std::clamp(int(document()->size().height()), m_fewest, m_most);
    return {120, heightOfLines(lines)};
}

QSize GrowingText::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::fit()
{
    const int wanted = sizeHint().height();
    if (height() != wanted || minimumHeight() != wanted) {
        setFixedHeight(wanted);
        updateGeometry();
    }
    setVerticalScrollBarPolicy(document()->size().height() > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

TextEditor::TextEditor(Lines lines, QWidget *parent)
    : ValueEditor(parent),
      m_lines(lines),
      m_text(new GrowingText(lines == Lines::One ? 1 : 2, lines == Lines::One ? 6 : 10, this))
{
    tightRow(this, Style::Form)->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::edited);
    watchParts();
}

void TextEditor::setValue(const QByteArray &canonical)
{
    const QSignalBlocker quiet(this);
    if (const QString text = QString::fromUtf8(canonical); text != m_text->toPlainText())
        m_text->setPlainText(text);
    rememberShown();
}

QString TextEditor::input() const
{
    return m_text->toPlainText();
}

void TextEditor::setTyped(const QString &text)
{
    m_text->setPlainText(text);
}

QList<QWidget *> TextEditor::parts() const
{
    return {m_text};
}

void TextEditor::selectAll()
{
    m_text->selectAll();
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (m_lines == Lines::One && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit chosen();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

MoneyEditor::MoneyEditor(const UiContext &context, Style style, QWidget *parent)
    : ValueEditor(parent), m_phrases(context.phrases), m_amount(new QLineEdit(this)), m_currency(new CalmCombo(this))
{
    QHBoxLayout *layout = tightRow(this, style);
    layout->addWidget(m_amount, 1);
    layout->addWidget(m_currency);
    m_amount->setFrame(style == Style::Form);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_currency->setFrame(style == Style::Form);
    m_currency->addItems(knownCurrencies(context));
    m_currency->setProperty("partName", tr("currency"));
    if (const Programme *programme = context.workspace->snapshot().programme())
        m_usual = programme->currency.name();
    chooseCurrency(m_usual);
    connect(m_amount, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_amount, &QLineEdit::returnPressed, this, &ValueEditor::chosen);
    connect(m_currency, &QComboBox::textActivated, this, &ValueEditor::edited);
    watchParts();
}

void MoneyEditor::chooseCurrency(const QString &code)
{
    if (code.isEmpty())
        return;
    if (m_currency->findText(code) < 0)
        m_currency->addItem(code);
    m_currency->setCurrentText(code);
}

void MoneyEditor::setUsualCurrency(const QString &code)
{
    m_usual = code;
    if (m_amount->text().isEmpty()) {
        chooseCurrency(code);
        rememberShown();
    }
}

void MoneyEditor::setValue(const QByteArray &canonical)
{
    const std::optional<Money> money = Money::fromCanonical(canonical);
    m_amount->setText(money ? groupedNumber(money->majorText().section(u' ', 0, 0).toLatin1(), m_phrases) : QString());
    chooseCurrency(money ? money->currency.name() : m_usual);
    rememberShown();
}

QString MoneyEditor::input() const
{
    const QString amount = m_amount->text().trimmed();
    if (amount.isEmpty())
        return {};
    // A currency that was typed beside the amount is the one that is meant.
    const bool named = std::any_of(amount.begin(), amount.end(), [](QChar c) { return c.isLetter() || c == u'€'; });
    return named ? amount : QString(amount + u' ' + m_currency->currentText());
}

QString MoneyEditor::typed() const
{
    return m_amount->text() +
           (m_amount->text().isEmpty() ? QString() : QString(kSeparator + m_currency->currentText()));
}

void MoneyEditor::setTyped(const QString &text)
{
    m_amount->setText(text.section(kSeparator, 0, 0));
    chooseCurrency(text.section(kSeparator, 1, 1));
}

QList<QWidget *> MoneyEditor::parts() const
{
    return {m_amount, m_currency};
}

void MoneyEditor::selectAll()
{
    m_amount->selectAll();
}

QStringList knownCurrencies(const UiContext &context)
{
    QStringList codes;
    const auto add = [&codes](const Currency &currency) {
        if (!currency.isNull() && !codes.contains(currency.name()))
            codes.append(currency.name());
    };
    const Snapshot &snapshot = context.workspace->snapshot();
    add(snapshot.currency());
    for (const ExchangeRate &rate : snapshot.all<ExchangeRate>())
        add(rate.currency);
    for (const Plan &plan : snapshot.all<Plan>())
        add(plan.currency);
    if (codes.size() > 1)
        std::sort(codes.begin() + 1, codes.end());
    return codes;
}

} // namespace tandem

#include "moc_text_editors.cpp"
