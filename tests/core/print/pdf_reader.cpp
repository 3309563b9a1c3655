// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QTransform>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cmath>
#include <string>

namespace tandem::test {

namespace {

using Object = QPDFObjectHandle;
using UnicodeMap = QHash<int, QString>;

QString qstring(const Object &object)
{
    Object copy = object;
    return copy.isString() ? QString::fromStdString(copy.getUTF8Value()) : QString();
}

UnicodeMap unicodeMap(Object stream)
{
    UnicodeMap map;
    const auto buffer = stream.getStreamData();
    const QString text = QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()),
                                             static_cast<qsizetype>(buffer->getSize()));
    static const QRegularExpression range(u"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\\[([^\\]]*)\\]|<([0-9A-F]{4})>)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto it = range.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        int code = match.captured(1).toInt(nullptr, 16);
        const QString list = match.captured(3) + match.captured(4);
        static const QRegularExpression digits(u"[0-9A-Fa-f]{4,}"_s);
        for (auto each = digits.globalMatch(list); each.hasNext(); ++code)
            map.insert(code, QString(QChar(each.next().captured().left(4).toUShort(nullptr, 16))));
    }
    return map;
}

/// Follows the instructions that place text.
class Reader : public Object::ParserCallbacks
{
public:
    Reader(PdfPage &page, QHash<QString, UnicodeMap> fonts) : m_page(page), m_fonts(std::move(fonts)) {}

    void handleObject(Object object, std::size_t, std::size_t) override
    {
        if (object.isOperator()) {
            run(object.getOperatorValue());
            m_arguments.clear();
        } else {
            m_arguments.push_back(object);
        }
    }
    void handleEOF() override {}

private:
    double number(std::size_t i) { return m_arguments.at(i).getNumericValue(); }
    QTransform matrix() { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }

    void run(const std::string &name)
    {
        if (name == "q") {
            m_stack.push_back(m_current);
        } else if (name == "Q") {
            m_current = m_stack.back();
            m_stack.pop_back();
        } else if (name == "cm") {
            m_current = matrix() * m_current;
        } else if (name == "BT") {
            m_line = QTransform();
        } else if (name == "Tm") {
            m_line = matrix();
        } else if (name == "Td") {
            m_line = QTransform::fromTranslate(number(0), number(1)) * m_line;
        } else if (name == "Tf") {
            m_font = m_fonts.value(QString::fromStdString(m_arguments.at(0).getName()));
            m_size = number(1);
        } else if (name == "Tj") {
            const QTransform whole = m_line * m_current;
            const std::string codes = m_arguments.at(0).getStringValue();
            for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
                const int code = static_cast<unsigned char>(codes[i]) * 256 + static_cast<unsigned char>(codes[i + 1]);
                m_page.characters.push_back({m_font.value(code), whole.dx(), m_page.size.height() - whole.dy(),
                                             m_size * std::sqrt(std::abs(whole.determinant()))});
            }
        }
    }

    PdfPage &m_page;
    QHash<QString, UnicodeMap> m_fonts;
    UnicodeMap m_font;
    double m_size = 0;
    std::vector<Object> m_arguments;
    std::vector<QTransform> m_stack;
    QTransform m_current;
    QTransform m_line;
};

void readBookmarks(PdfContent &content, Object parent, const std::vector<QPDFPageObjectHelper> &pages, int depth)
{
    for (Object item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        PdfBookmark bookmark;
        bookmark.title = qstring(item.getKey("/Title"));
        bookmark.depth = depth;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            Object page = pages[i].getObjectHandle();
            if (page.getObjGen() == item.getKey("/Dest").getArrayItem(0).getObjGen())
                bookmark.page = static_cast<int>(i);
        }
        content.bookmarks.push_back(bookmark);
        readBookmarks(content, item, pages, depth + 1);
    }
}

} // namespace

QStringList PdfPage::lines() const
{
    QStringList lines;
    double x = 0;
    double y = -1;
    for (const PdfCharacter &character : characters) {
        const bool sameLine =
            std::abs(character.y - y) < 0.5 && character.x > x - 0.5 && character.x < x + 3 * character.size;
        if (!sameLine)
            lines.append(QString());
        lines.last() += character.text;
        x = character.x;
        y = character.y;
    }
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

QString PdfPage::text() const
{
    return lines().join(u' ');
}

PdfContent readPdf(const QByteArray &bytes)
{
    PdfContent content;
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    content.version = QByteArray::fromStdString(pdf.getPDFVersion());
    content.fontsEmbedded = true;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (QPDFPageObjectHelper helper : pages) {
        PdfPage page;
        Object object = helper.getObjectHandle();
        const auto box = helper.getMediaBox().getArrayAsRectangle();
        page.size = QSizeF(box.urx - box.llx, box.ury - box.lly);
        QHash<QString, UnicodeMap> fonts;
        Object resources = helper.getAttribute("/Resources", false).getKey("/Font");
        for (const std::string &name : resources.getKeys()) {
            Object font = resources.getKey(name);
            fonts.insert(QString::fromStdString(name), unicodeMap(font.getKey("/ToUnicode")));
            Object descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
            content.fontsEmbedded =
                content.fontsEmbedded && descriptor.hasKey("/FontFile2") && descriptor.hasKey("/CIDSet");
        }
        Reader reader(page, std::move(fonts));
        helper.parseContents(&reader);
        Object annotations = object.getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
            const auto area = annotations.getArrayItem(i).getKey("/Rect").getArrayAsRectangle();
            page.links.emplace_back(area.llx, page.size.height() - area.ury, area.urx - area.llx, area.ury - area.lly);
        }
        content.pages.push_back(std::move(page));
    }
    Object root = pdf.getRoot();
    content.language = qstring(root.getKey("/Lang"));
    content.pageMode =
        root.getKey("/PageMode").isName() ? QString::fromStdString(root.getKey("/PageMode").getName()) : QString();
    content.outputIntent = root.getKey("/OutputIntents").isArray();
    if (root.getKey("/Metadata").isStream()) {
        const auto buffer = root.getKey("/Metadata").getRawStreamData(); // PDF/A: never packed
        content.metadata = QString::fromUtf8(reinterpret_cast<const char *>(buffer->getBuffer()),
                                             static_cast<qsizetype>(buffer->getSize()));
    }
    Object info = pdf.getTrailer().getKey("/Info");
    content.title = qstring(info.getKey("/Title"));
    content.author = qstring(info.getKey("/Author"));
    content.creationDate = qstring(info.getKey("/CreationDate"));
    if (root.hasKey("/Outlines"))
        readBookmarks(content, root.getKey("/Outlines"), pages, 0);
    return content;
}

} // namespace tandem::test
