// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_editors.h"

#include "core/base/partial_date.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "ui/theme.h"
#include "ui/ui_context.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace tandem {

namespace {

constexpr QStringView kDayFormat = u"dd/MM/yyyy"; // read back by dateFromInput(), in both languages

} // namespace

DayLine::DayLine(const UiContext &context, ValueEditor::Style style, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new QLineEdit(this)), m_nearby(context.today)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setFrame(style == ValueEditor::Style::Form);
    m_line->setPlaceholderText(tr("dd/mm/yyyy"));
    setFocusProxy(m_line);
    if (style == ValueEditor::Style::Form) {
        QAction *calendar =
            m_line->addAction(themeIcon(u"view-calendar"_s, context.theme.muted), QLineEdit::TrailingPosition);
        calendar->setToolTip(tr("Choose a day (Alt+Down)"));
        calendar->setText(tr("Choose a day"));
        connect(calendar, &QAction::triggered, this, &DayLine::openCalendar);
    }
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &DayLine::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &DayLine::chosen);
}

void DayLine::setDay(QDate day)
{
    m_line->setText(day.isValid() ? day.toString(kDayFormat) : QString());
    m_line->setCursorPosition(0);
    if (day.isValid())
        m_nearby = day;
}

QString DayLine::text() const
{
    return m_line->text().trimmed();
}

void DayLine::setText(const QString &text)
{
    m_line->setText(text);
}

bool DayLine::isReadable() const
{
    return text().isEmpty() || PartialDate::fromInput(text()).has_value();
}

bool DayLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_line->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
        openCalendar();
        return true;
    }
    if ((key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) && key->modifiers() == Qt::NoModifier) {
        move(key->key() == Qt::Key_Up ? 1 : -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DayLine::move(int days)
{
    const QDate day = dateFromInput(text());
    if (!day.isValid() && !text().isEmpty())
        return;
    setDay(day.isValid() ? day.addDays(days) : m_nearby);
    emit edited();
}

void DayLine::openCalendar()
{
    // A popup of its own window, gone with the first click or Esc.
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(popup);
    layout->setContentsMargins(spacing::kTiny, spacing::kTiny, spacing::kTiny, spacing::kTiny);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(m_context.phrases.locale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate day = dateFromInput(text());
    calendar->setSelectedDate(day.isValid() ? day : m_nearby);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate chosenDay) {
        setDay(chosenDay);
        popup->close();
        m_line->setFocus();
        emit edited();
        emit chosen();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

DateEditor::DateEditor(const UiContext &context, Style style, QWidget *parent)
    : ValueEditor(parent), m_day(new DayLine(context, style, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_day);
    connect(m_day, &DayLine::edited, this, &ValueEditor::edited);
    connect(m_day, &DayLine::chosen, this, &ValueEditor::chosen);
    watchParts();
}

void DateEditor::setValue(const QByteArray &canonical)
{
    const std::optional<PartialDate> date = PartialDate::fromCanonical(canonical);
    m_day->setDay(date ? date->firstDay() : QDate());
    rememberShown();
}

QString DateEditor::input() const
{
    return m_day->text();
}

void DateEditor::setTyped(const QString &text)
{
    m_day->setText(text);
}

QList<QWidget *> DateEditor::parts() const
{
    return {m_day->line()};
}

void DateEditor::selectAll()
{
    m_day->line()->selectAll();
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_day->line()->setReadOnly(readOnly);
}

PeriodEditor::PeriodEditor(const UiContext &context, Style style, QWidget *parent)
    : ValueEditor(parent), m_from(new DayLine(context, style, this)), m_to(new DayLine(context, style, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::kTiny);
    layout->addWidget(m_from, 1);
    layout->addWidget(new QLabel(u"–"_s, this));
    layout->addWidget(m_to, 1);
    m_from->line()->setProperty("partName", tr("start"));
    m_to->line()->setProperty("partName", tr("end"));
    for (DayLine *day : {m_from, m_to}) {
        connect(day, &DayLine::edited, this, &ValueEditor::edited);
        connect(day, &DayLine::chosen, this, &ValueEditor::chosen);
    }
    watchParts();
}

void PeriodEditor::setValue(const QByteArray &canonical)
{
    const Period period = Period::fromCanonical(canonical).value_or(Period());
    m_from->setDay(period.from);
    m_to->setDay(period.to);
    if (period.from.isValid() && !period.to.isValid())
        m_to->setNearby(period.from);
    rememberShown();
}

QString PeriodEditor::input() const
{
    return periodInput(m_from->text(), m_to->text());
}

QString PeriodEditor::typed() const
{
    return m_from->text() + kSeparator + m_to->text();
}

void PeriodEditor::setTyped(const QString &text)
{
    m_from->setText(text.section(kSeparator, 0, 0));
    m_to->setText(text.section(kSeparator, 1, 1));
}

std::optional<ErrorCode> PeriodEditor::ownError() const
{
    if (m_from->isReadable() && m_to->isReadable())
        return std::nullopt;
    return ErrorCode::ValueNotDate;
}

QString PeriodEditor::wrongPart() const
{
    return m_from->isReadable() ? m_to->text() : m_from->text();
}

QList<QWidget *> PeriodEditor::parts() const
{
    return {m_from->line(), m_to->line()};
}

void PeriodEditor::selectAll()
{
    m_from->line()->selectAll();
}

void PeriodEditor::setReadOnly(bool readOnly)
{
    m_from->line()->setReadOnly(readOnly);
    m_to->line()->setReadOnly(readOnly);
}

QString periodInput(const QString &from, const QString &to)
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return u"depuis "_s + from;
    if (from.isEmpty())
        return u"until "_s + to;
    return from + u" – "_s + to;
}

} // namespace tandem

#include "moc_date_editors.cpp"
