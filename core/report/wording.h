// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrases.h"
#include "core/report/document.h"

#include <functional>
#include <optional>
#include <vector>

namespace tandem::report {

/// In which languages a document is written: one, or French with English beneath.
enum class Edition { French, English, Bilingual };

/// Says everything in the languages of an edition. What is the same in both languages stands once. A text of the data
/// that is missing in the edition's only language is given in the other one, marked `[fr]` or `[en]`.
class Wording
{
public:
    explicit Wording(Edition edition);

    /// The words of the first language.
    const Phrases &first() const { return m_first; }
    Language language() const { return m_first.language(); }
    bool isBilingual() const { return m_second.has_value(); }
    /// Whether a text was given in the other language because it is missing in this one.
    bool hasFallenBack() const { return m_fallen; }

    using Say = std::function<QString(const Phrases &phrases)>;

    /// What is said, one paragraph a language.
    std::vector<Paragraph> paragraphs(const Say &say, Styles style = Style::Plain) const;
    /// On one line, `French / English`: labels.
    QString label(const Say &say) const;
    /// One line a language: sentences that hold no styles.
    QString sentence(const Say &say) const;
    Heading heading(int level, const Say &say, const QString &key = {}) const;

    /// A text of the data.
    std::vector<Paragraph> text(const BilingualText &text, Styles style = Style::Plain) const;
    /// The same on one line, in the first language alone.
    QString line(const BilingualText &text) const;

private:
    Phrases m_first;
    std::optional<Phrases> m_second;
    mutable bool m_fallen = false;
};

} // namespace tandem::report
