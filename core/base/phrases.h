// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace tandem {

/// The words of one language, for everything outside the widgets: a French screen prints an English plan, so the
/// core never asks the application's installed translators. Cheap to copy; safe to use from any thread.
class Phrases
{
public:
    /// Loads the catalogue that is compiled into the program. A program without it speaks English.
    explicit Phrases(Language language);

    Language language() const { return m_language; }
    const QLocale &locale() const { return m_locale; }

    /// The text in this language. `lupdate` finds calls of this name: the strings must be literals here, or be
    /// marked by QT_TRANSLATE_NOOP where they stand. `n` is put in for `%n` and chooses the plural form.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    QString date(QDate date) const;
    QString number(qint64 value) const;
    QString number(double value, int decimals) const;
    /// A share between 0 and 1 as a percentage with at most one decimal ("31 %", "18.4%").
    QString percent(double share) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace tandem
