// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include "core/base/text.h"

namespace tandem::report {

Wording::Wording(Edition edition) : m_first(edition == Edition::English ? Language::English : Language::French)
{
    if (edition == Edition::Bilingual)
        m_second.emplace(Language::English);
}

std::vector<Paragraph> Wording::paragraphs(const Say &say, Styles style) const
{
    const QString first = say(m_first);
    if (!m_second)
        return bilingual(first, {}, style);
    const QString second = say(*m_second);
    return bilingual(first, second == first ? QString() : second, style);
}

QString Wording::label(const Say &say) const
{
    const QString first = say(m_first);
    if (!m_second)
        return first;
    const QString second = say(*m_second);
    return second == first ? first : QString(first + u" / " + second);
}

QString Wording::sentence(const Say &say) const
{
    const QString first = say(m_first);
    if (!m_second)
        return first;
    const QString second = say(*m_second);
    return second == first ? first : QString(first + u'\n' + second);
}

Heading Wording::heading(int level, const Say &say, const QString &key) const
{
    Heading heading;
    heading.level = level;
    heading.text = say(m_first);
    heading.key = key;
    if (m_second) {
        const QString second = say(*m_second);
        if (second != heading.text)
            heading.second = second;
    }
    return heading;
}

std::vector<Paragraph> Wording::text(const BilingualText &text, Styles style) const
{
    if (text.isEmpty())
        return {};
    if (m_second)
        return bilingual(text.best(language()), text.fr.isEmpty() || text.fr == text.en ? QString() : text.en.string(),
                         style);
    const QString &wanted = text.in(language());
    Paragraph only = paragraph(wanted.isEmpty() ? text.best(language()) : wanted, style);
    if (wanted.isEmpty()) {
        m_fallen = true;
        only.runs.push_back({u"\u00A0["_s + languageCode(otherLanguage(language())) + u']', style | Style::Muted});
    }
    return {only};
}

QString Wording::line(const BilingualText &text) const
{
    QString line = text.best(language());
    if (!line.isEmpty() && text.in(language()).isEmpty() && !m_second) {
        m_fallen = true;
        line += u"\u00A0["_s + languageCode(otherLanguage(language())) + u']';
    }
    return line;
}

} // namespace tandem::report
