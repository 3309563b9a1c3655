// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include "core/base/text.h"

namespace tandem {

QString languageCode(Language language)
{
    return language == Language::French ? u"fr"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == "fr"_L1)
        return Language::French;
    if (code == "en"_L1)
        return Language::English;
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Language languageFor(const QLocale &locale)
{
    // The C locale calls itself English; it only means that nobody has chosen.
    const bool english = locale.language() == QLocale::English && locale.territory() != QLocale::AnyTerritory;
    return english ? Language::English : Language::French;
}

} // namespace tandem
