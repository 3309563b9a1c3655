// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrases.h"

#include "core/base/text.h"

#include <QTranslator>

#include <cmath>

namespace tandem {

Phrases::Phrases(Language language) : m_language(language), m_locale(localeOf(language))
{
    auto catalogue = std::make_shared<QTranslator>();
    if (catalogue->load(u":/i18n/tandem_"_s + languageCode(language) + u".qm"_s))
        m_catalogue = std::move(catalogue);
}

QString Phrases::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString text;
    if (m_catalogue)
        text = m_catalogue->translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace("%n"_L1, m_locale.toString(n));
    return text;
}

QString Phrases::date(QDate date) const
{
    if (!date.isValid())
        return {};
    return m_language == Language::French ? date.toString(u"dd/MM/yyyy"_s) : m_locale.toString(date, u"d MMM yyyy"_s);
}

QString Phrases::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Phrases::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Phrases::percent(double share) const
{
    const double tenths = std::round(share * 1000.0) / 10.0;
    const int decimals = std::abs(tenths - std::round(tenths)) < 0.05 ? 0 : 1;
    const QString value = m_locale.toString(tenths, 'f', decimals);
    return m_language == Language::French ? QString(value + QChar(0x00A0) + u'%') : QString(value + u'%');
}

} // namespace tandem
