// SPDX-License-Identifier: GPL-3.0-or-later
/// A printed document as plain values: what core/report says and core/print lays out on pages.
///
/// Every text arrives as it is to be read: translated, numbers and dates formatted, amounts with their
/// currency. The values say what something is (a total, a planned quarter, a muted second language), never how
/// large or in which colour it is drawn. Two documents that compare equal print the same pages.
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace tandem::report {

// ---- Text ------------------------------------------------------------------------------------------

enum class Style {
    Plain = 0,
    Strong = 1, ///< bold
    Muted = 2,  ///< secondary: grey; in a bilingual edition the second language
    Struck = 4, ///< struck through: removed or cancelled
};
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

struct Run
{
    QString text; ///< may hold line breaks (U+000A)
    Styles style = Style::Plain;

    bool operator==(const Run &) const = default;
};

/// Status symbols are drawn as paths, so that no font can lack them. A word always stands beside the symbol.
enum class Symbol { None, Planned, Preparing, UnderWay, Completed, Postponed, Cancelled, Late, Milestone, Reached };

struct Paragraph
{
    std::vector<Run> runs;
    Symbol symbol = Symbol::None; ///< before the first line; the text then hangs behind it
    bool bullet = false;          ///< an item of a list: a dash before the first line
    bool note = false;            ///< smaller: remarks, sources
    QString link;                 ///< key of a heading or row of this document that it leads to, or empty

    bool operator==(const Paragraph &) const = default;
};

// ---- Blocks ----------------------------------------------------------------------------------------

struct Fact
{
    QString label;
    std::vector<Paragraph> value;

    bool operator==(const Fact &) const = default;
};

/// Labels and values; `columns` pairs stand side by side (1 to 4), filled row by row.
struct FactTable
{
    std::vector<Fact> facts;
    int columns = 2;

    bool operator==(const FactTable &) const = default;
};

struct Party
{
    std::vector<Paragraph> name;        ///< the country
    std::vector<Paragraph> institution; ///< under its name of that year

    bool operator==(const Party &) const = default;
};

/// The first page. It fills a page of its own; facts that do not fit continue on the next.
struct CoverPage
{
    Party first;
    Party second;
    std::vector<Paragraph> kind;     ///< what it is ("Plan d'action annuel"), above the title
    std::vector<Paragraph> title;    ///< large
    std::vector<Paragraph> subtitle; ///< beneath it: year, period
    QString mark;                    ///< a framed word or sentence ("modified since the adoption"), or empty
    std::vector<Fact> facts;         ///< memorandum, period, status, adoption, ...
    std::vector<Paragraph> remarks;  ///< at the page's foot: how it was made, the state of the file

    bool operator==(const CoverPage &) const = default;
};

/// A title that becomes a bookmark, a line in the contents list and a target for links.
struct Heading
{
    int level = 1; ///< 1 to 3
    QString text;
    QString second;   ///< the other language of a bilingual edition, beneath in muted style
    QString bookmark; ///< empty: `text`
    QString key;      ///< unique in the document; empty: no link leads here

    bool operator==(const Heading &) const = default;
};

/// The headings of the whole document up to `depth`, with page numbers and links.
struct ContentsList
{
    QString title; ///< empty: none; it is no heading itself
    int depth = 2; ///< 1 to 3

    bool operator==(const ContentsList &) const = default;
};

/// A sentence where a section has nothing to show.
struct EmptySentence
{
    QString text;

    bool operator==(const EmptySentence &) const = default;
};

enum class Orientation { Portrait, Landscape };

/// The next block begins on a new page, from here on in this orientation when one is given.
struct PageBreak
{
    std::optional<Orientation> orientation;

    bool operator==(const PageBreak &) const = default;
};

// ---- Tables ----------------------------------------------------------------------------------------

enum class Align {
    Left,
    Right,
    Center,
    Decimal, ///< numbers: right-aligned so that the decimal signs of the column's cells stand beneath each
             /// other
};

struct Column
{
    double weight = 1; ///< share of the table's width, > 0
    Align align = Align::Left;

    bool operator==(const Column &) const = default;
};

/// What a quarter's (or month's) cell shows; each differs in form, not only in colour.
enum class Mark {
    None,
    Planned,          ///< outlined bar, lightly tinted
    Actual,           ///< filled bar
    PlannedAndActual, ///< filled within the outline
};

struct Cell
{
    std::vector<Paragraph> paragraphs; ///< a bilingual cell: French, then English muted
    int span = 1;                      ///< columns it covers, >= 1; the row then has fewer cells
    Mark mark = Mark::None;            ///< a bar across the cell; the paragraphs stand beneath it
    std::optional<Align> align;        ///< instead of the column's

    bool operator==(const Cell &) const = default;
};

enum class RowKind {
    Body,
    Group,    ///< names the rows that follow; stays with the next row
    Subgroup, ///< the same one level below
    Subtotal, ///< stays with the row before
    Total,    ///< the same, heavier
    Struck,   ///< removed or cancelled: its text is struck through
};

struct Row
{
    RowKind kind = RowKind::Body;
    std::vector<Cell> cells; ///< missing cells at the end are empty
    QString bookmark;        ///< not empty: a bookmark beneath the heading before the table
    QString key;             ///< target for links, unique in the document, or empty

    bool operator==(const Row &) const = default;
};

struct Table
{
    std::vector<Column> columns;
    std::vector<Row> header; ///< repeated on every page that the table reaches
    std::vector<Row> rows;
    QString empty;      ///< the sentence that stands instead of a table without rows
    bool dense = false; ///< many columns: the smaller of the two table sizes

    bool operator==(const Table &) const = default;
};

// ---- Charts ----------------------------------------------------------------------------------------

/// Horizontal bars; with targets, a mark across the bar shows where it should end.
struct BarChart
{
    struct Bar
    {
        QString label;    ///< one line a language, as all labels of charts
        double value = 0; ///< >= 0
        QString valueText;
        std::optional<double> target; ///< >= 0, in the same unit
        QString targetText;

        bool operator==(const Bar &) const = default;
    };
    std::vector<Bar> bars;
    QString valueLegend; ///< what a bar is ("achieved"), or empty
    QString targetLegend;

    bool operator==(const BarChart &) const = default;
};

/// Horizontal bars made of parts; each series has its own pattern, named in the legend.
struct StackedChart
{
    struct Bar
    {
        QString label;
        std::vector<double> values; ///< one for each series, >= 0
        QString totalText;

        bool operator==(const Bar &) const = default;
    };
    std::vector<QString> series; ///< names in the legend; up to six patterns differ
    std::vector<Bar> bars;

    bool operator==(const StackedChart &) const = default;
};

/// Rows over periods. Positions count periods from the left edge: 0 is the beginning of the first, 1.5 the
/// middle of the second; values outside 0 to periods.size() are drawn up to the edge.
struct Timeline
{
    struct Span
    {
        double from = 0;
        double to = 0; ///< >= from

        bool operator==(const Span &) const = default;
    };
    struct Milestone
    {
        double at = 0;
        bool reached = false; ///< filled diamond, otherwise outlined

        bool operator==(const Milestone &) const = default;
    };
    struct Line
    {
        QString label;
        bool group = false;          ///< names the lines that follow, has no bars
        std::optional<Span> planned; ///< outlined
        std::optional<Span> actual;  ///< filled
        std::vector<Milestone> milestones;

        bool operator==(const Line &) const = default;
    };
    std::vector<QString> periods; ///< names, one line a language: T1, T2, ... or months; never empty
    std::vector<Line> lines;
    std::optional<double> today;                                                      ///< a dashed line
    QString plannedLegend, actualLegend, milestoneLegend, reachedLegend, todayLegend; ///< empty: left out

    bool operator==(const Timeline &) const = default;
};

/// A picture with its caption. Charts of more lines than a page holds continue on the next.
struct Chart
{
    QString caption; ///< or empty
    std::variant<BarChart, StackedChart, Timeline> drawing;

    bool operator==(const Chart &) const = default;
};

// ---- Signatures ------------------------------------------------------------------------------------

struct Signatory
{
    QString name;     ///< empty: a line to write it on
    QString capacity; ///< empty: a line to write it on

    bool operator==(const Signatory &) const = default;
};

struct SignatureSide
{
    std::vector<Paragraph> party; ///< "For the Kingdom of Morocco", the institution
    std::vector<Signatory> signatories;
    QString place; ///< empty: a line to write it on
    QString date;

    bool operator==(const SignatureSide &) const = default;
};

/// Both sides beside each other; never parted by the end of a page while they fit on one.
struct SignatureBlocks
{
    std::vector<Paragraph> introduction;
    SignatureSide first;
    SignatureSide second;
    QString nameLabel, capacityLabel, placeLabel, dateLabel, signatureLabel;

    bool operator==(const SignatureBlocks &) const = default;
};

// ---- The document ----------------------------------------------------------------------------------

using Block = std::variant<CoverPage, Heading, Paragraph, FactTable, Table, Chart, SignatureBlocks, ContentsList,
                           EmptySentence, PageBreak>;

struct Document
{
    QString title;    ///< the document's name: on every page, and the PDF's title
    QString subtitle; ///< beside it: year, edition, state
    QString author;
    QString language;    ///< BCP 47: "fr", "en"; of a bilingual edition its first language
    QString fingerprint; ///< with its label; on every page, or empty
    QString footer;      ///< date and state of the file, one line a language; on every page
    QString watermark;   ///< a word behind every page ("PROJET"), or empty
    QString pageNumber;  ///< "page %1 of %2", translated, one line a language; %1 the page, %2 their number
    QString continued;   ///< "%1 (continued)", for a group's name repeated on the next page, one line for each language
                         ///< that the name has; empty: not repeated
    Orientation orientation = Orientation::Portrait;
    std::vector<Block> blocks;

    bool operator==(const Document &) const = default;
};

// ---- Short ways to write the usual -----------------------------------------------------------------

/// A paragraph of one run; of none when the text is empty.
Paragraph paragraph(const QString &text, Styles style = Style::Plain);

/// French with the other language beneath it in muted style; an empty text leaves out its paragraph.
std::vector<Paragraph> bilingual(const QString &first, const QString &second, Styles style = Style::Plain);

/// A cell of one paragraph.
Cell cell(const QString &text, Styles style = Style::Plain);
Cell cell(std::vector<Paragraph> paragraphs);

/// A cell with a bar and no text.
Cell markCell(Mark mark);

/// A row of one cell across `columns` columns: group names.
Row groupRow(const QString &text, int columns, RowKind kind = RowKind::Group);

/// The text without its styles, runs joined.
QString plainText(const Paragraph &paragraph);

/// Paragraphs joined with U+000A.
QString plainText(const std::vector<Paragraph> &paragraphs);

} // namespace tandem::report
