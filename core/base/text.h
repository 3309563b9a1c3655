// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tandem {

// Qt 6.4 has these as Qt::Literals::StringLiterals; they are used on nearly every line.
using namespace Qt::Literals::StringLiterals;

/// What a text is compared by when a person searches: lower case, without accents and apostrophe variants, white
/// space collapsed. "L’Été" and "l'ete" fold to the same, whatever the locale.
QString folded(QStringView text);

/// NFC without U+0000, line breaks and tabs turned into spaces, outer white space removed. Every text of one line
/// that enters the file passes here, so that equal-looking texts are equal bytes.
QString cleanLine(QStringView text);
/// The same for texts of several lines: line ends become `\n` and stay.
QString cleanText(QStringView text);

/// Cuts at a word's end to at most `length` characters and adds an ellipsis if something was cut.
QString shortened(const QString &text, int length);

} // namespace tandem
