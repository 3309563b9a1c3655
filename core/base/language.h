// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packed_text.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace tandem {

/// The two languages of screens, data and documents.
enum class Language { French, English };

/// `fr` or `en`.
QString languageCode(Language language);
std::optional<Language> languageFromCode(const QString &code);

/// How dates, numbers and money are written in this language, whatever the computer's own settings are.
QLocale localeOf(Language language);

/// The language that a person with this locale expects: English for English ones, French for all others.
Language languageFor(const QLocale &locale);

inline Language otherLanguage(Language language)
{
    return language == Language::French ? Language::English : Language::French;
}

/// A text in French and in English; either may be empty.
struct BilingualText
{
    PackedText fr;
    PackedText en;

    bool operator==(const BilingualText &) const = default;
    bool isEmpty() const { return fr.isEmpty() && en.isEmpty(); }
    const PackedText &half(Language language) const { return language == Language::French ? fr : en; }
    QString in(Language language) const { return half(language); }
    /// The text in the language asked for or, where it is missing, in the other one.
    QString best(Language language) const
    {
        return half(half(language).isEmpty() ? otherLanguage(language) : language);
    }
};

} // namespace tandem
