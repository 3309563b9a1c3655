// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/pdf_finish.h"

#include "core/base/text.h"

#include <QXmlStreamWriter>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <regex>
#include <string>

namespace tandem::print {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

Object real(double number)
{
    return Object::newReal(std::round(number * 100) / 100, 2);
}

/// D:YYYYMMDDHHmmSSZ
QString pdfDate(const QDateTime &time)
{
    return time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

class Finisher
{
public:
    Finisher(QPDF &pdf, const Pages &pages)
        : m_pdf(pdf), m_pages(pages), m_objects(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void describe(const PdfOptions &options)
    {
        const report::Document &document = m_pages.document();
        Object info = Object::newDictionary();
        info.replaceKey("/Title", text(document.title));
        if (!document.author.isEmpty())
            info.replaceKey("/Author", text(document.author));
        if (!options.creator.isEmpty())
            info.replaceKey("/Creator", text(options.creator));
        info.replaceKey("/Producer", text(pdfProducer()));
        if (options.produced) {
            info.replaceKey("/CreationDate", text(pdfDate(*options.produced)));
            info.replaceKey("/ModDate", text(pdfDate(*options.produced)));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
        m_pdf.getTrailer().removeKey("/ID"); // Qt's is made of the time; the writer makes one of the content

        Object root = m_pdf.getRoot();
        if (!document.language.isEmpty())
            root.replaceKey("/Lang", text(document.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
    }

    void addBookmarks()
    {
        const std::vector<Bookmark> bookmarks = m_pages.bookmarks();
        if (bookmarks.empty())
            return;
        Object outlines = m_pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        std::size_t next = 0;
        addLevel(outlines, bookmarks, next, 0);
        m_pdf.getRoot().replaceKey("/Outlines", outlines);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addLinks(const std::vector<PageLink> &links)
    {
        for (const PageLink &link : links) {
            const double height = m_pages.size(link.page).height();
            Object annotation =
                m_pdf.makeIndirectObject(Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"));
            Object area = Object::newArray();
            area.appendItem(real(link.area.left()));
            area.appendItem(real(height - link.area.bottom()));
            area.appendItem(real(link.area.right()));
            area.appendItem(real(height - link.area.top()));
            annotation.replaceKey("/Rect", area);
            annotation.replaceKey("/Dest", destination(link.targetPage, link.targetY));
            Object page = m_objects.at(static_cast<std::size_t>(link.page)).getObjectHandle();
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", Object::newArray());
            page.getKey("/Annots").appendItem(annotation);
        }
    }

    /// Qt maps the space's glyph to the tabulator, the first character that it finds for it. And it does not say that
    /// its fonts are subsets, nor of which glyphs, as PDF/A wants it.
    void mendFonts()
    {
        int number = 0;
        for (Object &font : m_pdf.getAllObjects()) {
            if (!font.isDictionary() || !font.hasKey("/ToUnicode") || !font.getKey("/DescendantFonts").isArray())
                continue;
            Object stream = font.getKey("/ToUnicode");
            const auto buffer = stream.getStreamData();
            std::string map(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
            for (std::size_t at = 0; (at = map.find("<0009>", at)) != std::string::npos; at += 6)
                map.replace(at, 6, "<0020>");
            stream.replaceStreamData(map, Object::newNull(), Object::newNull());
            nameSubset(font, number++, lastGlyph(map));
        }
    }

private:
    /// Qt numbers a subset's glyphs from 0 without gaps: the last one in the ranges `<from> <to> ...` says all.
    static unsigned lastGlyph(const std::string &map)
    {
        unsigned last = 0;
        const std::regex range("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> [<\\[]");
        for (std::sregex_iterator it(map.begin(), map.end(), range), end; it != end; ++it)
            last = std::max(last, static_cast<unsigned>(std::stoul((*it)[2].str(), nullptr, 16)));
        return last;
    }

    void nameSubset(Object font, int number, unsigned last)
    {
        std::string tag = "AAAAAA+";
        for (int i = 5; number > 0 && i >= 0; --i, number /= 26)
            tag[static_cast<std::size_t>(i)] = static_cast<char>('A' + number % 26);
        Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        Object descriptor = descendant.getKey("/FontDescriptor");
        const auto name = [&](Object owner, const char *key) {
            if (!owner.isDictionary() || !owner.getKey(key).isName())
                return;
            const std::string full = owner.getKey(key).getName().substr(1);
            // Qt tags only some of the names, and differently in every run.
            const std::size_t plus = full.find('+');
            const std::string family = plus == 6 ? full.substr(7) : full;
            owner.replaceKey(key, Object::newName("/" + tag + family));
        };
        name(font, "/BaseFont");
        name(descendant, "/BaseFont");
        name(descriptor, "/FontName");
        if (!descriptor.isDictionary())
            return;
        std::string bits((last + 8) / 8, '\0');
        for (unsigned glyph = 0; glyph <= last; ++glyph)
            bits[glyph / 8] = static_cast<char>(static_cast<unsigned char>(bits[glyph / 8]) | (0x80U >> (glyph % 8)));
        descriptor.replaceKey("/CIDSet", m_pdf.newStream(bits));
    }

    /// Bookmarks as deep as `level` or deeper become children of `parent`; returns how many there are in all.
    int addLevel(Object parent, const std::vector<Bookmark> &bookmarks, std::size_t &next, int above)
    {
        Object before;
        int direct = 0;
        while (next < bookmarks.size() && bookmarks[next].level > above) {
            const Bookmark &bookmark = bookmarks[next++];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(bookmark.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(bookmark.page, bookmark.y));
            if (direct == 0) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", before);
                before.replaceKey("/Next", item);
            }
            before = item;
            ++direct;
            const int children = addLevel(item, bookmarks, next, bookmark.level);
            if (children > 0)
                item.replaceKey("/Count", Object::newInteger(-children)); // closed until the reader opens it
        }
        if (direct > 0) {
            parent.replaceKey("/Last", before);
            if (above == 0)
                parent.replaceKey("/Count", Object::newInteger(direct));
        }
        return direct;
    }

    Object destination(int page, double y)
    {
        Object destination = Object::newArray();
        destination.appendItem(m_objects.at(static_cast<std::size_t>(page)).getObjectHandle());
        destination.appendItem(Object::newName("/XYZ"));
        destination.appendItem(Object::newInteger(0));
        destination.appendItem(real(m_pages.size(page).height() - std::max(0.0, y - 12)));
        destination.appendItem(Object::newNull());
        return destination;
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    std::vector<QPDFPageObjectHelper> m_objects;
};

} // namespace

QString pdfProducer()
{
    return u"Qt "_s + QLatin1StringView(qVersion()) + u", libqpdf"_s;
}

QByteArray xmpMetadata(const report::Document &document, const PdfOptions &options)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;

    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(xmp, u"xmp"_s);
    xml.writeNamespace(pdf, u"pdf"_s);
    xml.writeNamespace(pdfa, u"pdfaid"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());

    const auto list = [&](const QString &name, const QString &kind, const QString &value, bool alternative) {
        if (value.isEmpty())
            return;
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, u"li"_s);
        if (alternative)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(value);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(u"title"_s, u"Alt"_s, document.title, true);
    list(u"creator"_s, u"Seq"_s, document.author, false);
    list(u"language"_s, u"Bag"_s, document.language, false);
    if (!options.creator.isEmpty())
        xml.writeTextElement(xmp, u"CreatorTool"_s, options.creator);
    if (options.produced) {
        const QString when = options.produced->toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        xml.writeTextElement(xmp, u"CreateDate"_s, when);
        xml.writeTextElement(xmp, u"ModifyDate"_s, when);
    }
    xml.writeTextElement(pdf, u"Producer"_s, pdfProducer());
    xml.writeTextElement(pdfa, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfa, u"conformance"_s, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return out;
}

QByteArray finishPdf(const QByteArray &pdf, const Pages &pages, const std::vector<PageLink> &links,
                     const PdfOptions &options)
{
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    Finisher finisher(document, pages);
    finisher.describe(options);
    finisher.addBookmarks();
    finisher.addLinks(links);
    finisher.mendFonts();

    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none
    writer.setStreamDataMode(qpdf_s_preserve);  // pages are packed already, and metadata must not be
    writer.write();
    const auto result = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(result->getBuffer()), static_cast<qsizetype>(result->getSize()));
}

} // namespace tandem::print
