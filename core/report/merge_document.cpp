// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_document.h"

#include "core/base/text.h"
#include "core/figures/problems.h"
#include "core/figures/row_owner.h"
#include "core/model/field_value.h"
#include "core/report/report_context.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace tandem::report {

namespace {

constexpr std::size_t kMostRows = 300; ///< of a list; nobody reads more, and a first package has a hundred thousand
constexpr int kLongestValue = 200;     ///< characters

/// What happened to the rows of one plan; those of none stand together.
struct PlanShare
{
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype removed = 0;
};

class MergeTeller
{
public:
    MergeTeller(const Merge &merge, const MergeOptions &options)
        : m_merge(merge),
          m_options(options),
          m_context{merge.after, Wording(options.edition), "Merge", {}},
          m_phrases(m_context.words.first())
    {
        // The rows as the plans list them: those of no plan first, then plan by plan.
        for (const RowChange &change : merge.changes.rows) {
            if (change.added || change.removed || shownFields(change) != 0)
                m_rows[planName(change)].push_back(change);
        }
        for (auto &[plan, rows] : m_rows) {
            std::stable_sort(rows.begin(), rows.end(), [this](const RowChange &a, const RowChange &b) {
                return std::pair(a.entity, name(a)) < std::pair(b.entity, name(b));
            });
        }
    }

    Document tell()
    {
        Document document;
        document.title = m_options.accepted ? say(QT_TRANSLATE_NOOP("Merge", "What was received"))
                                            : say(QT_TRANSLATE_NOOP("Merge", "What would be received"));
        describe(document, m_context, m_options);
        addSummary();
        if (!m_merge.isEmpty()) {
            addAuthors();
            addPlans();
            addDecisions();
            addChanges();
            addNames(QT_TRANSLATE_NOOP("Merge", "What is removed"), &RowChange::removed, m_merge.before);
            addNames(QT_TRANSLATE_NOOP("Merge", "What is new"), &RowChange::added, m_merge.after);
        }
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    QString say(const char *source) const { return m_phrases.translate("Merge", source); }
    void add(const QString &text) { m_blocks.push_back(paragraph(text)); }
    void heading(const char *source)
    {
        Heading heading;
        heading.level = 2;
        heading.text = say(source);
        m_blocks.push_back(std::move(heading));
    }

    const Snapshot &sideOf(const RowChange &change) const { return change.removed ? m_merge.before : m_merge.after; }
    /// The code of the row's plan; empty: none.
    QString planName(const RowChange &change) const
    {
        const Snapshot &side = sideOf(change);
        const Plan *plan = side.find(planOfRow(side, change.entity, change.row));
        return plan ? plan->code : QString();
    }
    QString name(const RowChange &change) const
    {
        const QString named = rowName(change.entity, change.row, sideOf(change), m_phrases.language());
        const QString what = entityLabel(change.entity, m_phrases);
        return named.isEmpty() ? what : shortened(named, kLongestValue);
    }
    /// Where a row stands among its siblings is no news to anybody.
    static quint64 shownFields(const RowChange &change)
    {
        quint64 fields = 0;
        const EntityInfo &info = entityInfo(change.entity);
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            if (info.fields[i].type != FieldType::Position)
                fields |= change.fields & (quint64(1) << i);
        }
        return fields;
    }
    QString value(const RowChange &change, const FieldInfo &field, const Snapshot &side) const
    {
        return shortened(valueText(field, side.value(change.entity, change.row, field), side, m_phrases),
                         kLongestValue);
    }

    void addSummary()
    {
        for (const MergeSource &source : m_options.sources) {
            QStringList parts;
            for (const QString &part : {source.person, source.site}) {
                if (!part.isEmpty())
                    parts.append(part);
            }
            if (source.created.isValid())
                parts.append(m_phrases.date(source.created.date()) + source.created.toString(u" HH:mm"_s));
            add(parts.isEmpty() ? source.file
                                : say(QT_TRANSLATE_NOOP("Merge", "%1: %2")).arg(source.file, parts.join(u", "_s)));
        }
        const IngestReport &report = m_merge.report;
        if (report.newTransactions == 0)
            add(report.blobs == 0 ? say(QT_TRANSLATE_NOOP("Merge", "Everything in it is here already."))
                                  : say(QT_TRANSLATE_NOOP("Merge", "All the changes in it are here already.")));
        else
            add(m_phrases.translate("Merge", "%n change(s) are new here.", nullptr, int(report.newTransactions)));
        if (report.newTransactions > 0 && report.known > 0)
            add(m_phrases.translate("Merge", "%n change(s) were here already.", nullptr, int(report.known)));
        if (report.blobs > 0)
            add(m_phrases.translate("Merge", "%n content(s) of attachments or adopted plans come along.", nullptr,
                                    int(report.blobs)));
        if (report.held > 0)
            add(m_phrases.translate("Merge",
                                    "%n change(s) wait for an earlier exchange file. They are kept, and join "
                                    "by themselves when it has been received.",
                                    nullptr, int(report.held)));
        if (!m_merge.closed().isEmpty())
            add(m_phrases.translate("Merge", "%n disagreement(s) or problem(s) are settled by it.", nullptr,
                                    int(m_merge.closed().size())));
    }

    Row headRow(const QStringList &texts) const
    {
        Row row;
        for (const QString &text : texts)
            row.cells.push_back(cell(text));
        return row;
    }

    void addAuthors()
    {
        if (m_merge.report.authors.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("Merge", "Who wrote it"));
        Table table;
        table.columns = {{40}, {15, Align::Right}, {15, Align::Right}, {30}};
        table.header = {headRow({say(QT_TRANSLATE_NOOP("Merge", "Person")), say(QT_TRANSLATE_NOOP("Merge", "Changes")),
                                 say(QT_TRANSLATE_NOOP("Merge", "Values")), say(QT_TRANSLATE_NOOP("Merge", "When"))})};
        for (const IngestReport::Author &author : m_merge.report.authors) {
            const Person *person = m_merge.after.find(IdOf<Person>(author.person));
            QString when = m_phrases.date(author.first.date());
            if (author.last.date() != author.first.date())
                when += u" – "_s + m_phrases.date(author.last.date());
            Row row;
            row.cells = {cell(person ? person->name : say(QT_TRANSLATE_NOOP("Merge", "somebody unknown here"))),
                         cell(m_phrases.number(qint64(author.transactions))),
                         cell(m_phrases.number(qint64(author.values))), cell(when)};
            table.rows.push_back(std::move(row));
        }
        m_blocks.push_back(std::move(table));
    }

    void addPlans()
    {
        if (m_rows.empty())
            return;
        heading(QT_TRANSLATE_NOOP("Merge", "Where"));
        Table table;
        table.columns = {{40}, {20, Align::Right}, {20, Align::Right}, {20, Align::Right}};
        table.header = {
            headRow({say(QT_TRANSLATE_NOOP("Merge", "Plan")), say(QT_TRANSLATE_NOOP("Merge", "Added")),
                     say(QT_TRANSLATE_NOOP("Merge", "Changed")), say(QT_TRANSLATE_NOOP("Merge", "Removed"))})};
        for (const auto &[plan, rows] : m_rows) {
            PlanShare share;
            for (const RowChange &change : rows)
                ++(change.added ? share.added : change.removed ? share.removed : share.changed);
            Row row;
            row.cells.push_back(cell(groupName(plan)));
            for (const qsizetype count : {share.added, share.changed, share.removed})
                row.cells.push_back(count > 0 ? cell(m_phrases.number(qint64(count))) : Cell());
            table.rows.push_back(std::move(row));
        }
        m_blocks.push_back(std::move(table));
    }

    QString groupName(const QString &plan) const
    {
        return plan.isEmpty() ? say(QT_TRANSLATE_NOOP("Merge", "Outside the plans")) : plan;
    }

    void addDecisions()
    {
        const QList<Issue> opened = m_merge.opened();
        if (opened.isEmpty())
            return;
        heading(QT_TRANSLATE_NOOP("Merge", "What has to be decided afterwards"));
        add(say(
            QT_TRANSLATE_NOOP("Merge", "Nobody has to stop for it: until it is decided, the later change is shown.")));
        std::size_t told = 0;
        for (const Issue &issue : opened) {
            if (++told > kMostRows)
                break;
            RowProblem problem;
            problem.source = ProblemSource::Issue;
            problem.entity = issue.entity;
            problem.row = issue.row;
            problem.field = issue.field;
            problem.issue = issue;
            const QString named = rowName(issue.entity, issue.row, m_merge.after, m_phrases.language());
            Paragraph item = paragraph(
                say(QT_TRANSLATE_NOOP("Merge", "%1: %2"))
                    .arg(named.isEmpty() ? entityLabel(issue.entity, m_phrases) : shortened(named, kLongestValue),
                         problemText(problem, m_merge.after, m_phrases)));
            item.bullet = true;
            m_blocks.push_back(std::move(item));
        }
        sayRest(std::size_t(opened.size()));
    }

    void addChanges()
    {
        Table table;
        table.columns = {{30}, {16}, {27}, {27}};
        table.header = {headRow({say(QT_TRANSLATE_NOOP("Merge", "What")), say(QT_TRANSLATE_NOOP("Merge", "Field")),
                                 say(QT_TRANSLATE_NOOP("Merge", "Before")), say(QT_TRANSLATE_NOOP("Merge", "After"))})};
        std::size_t count = 0;
        for (const auto &[plan, rows] : m_rows) {
            bool named = false;
            for (const RowChange &change : rows) {
                if (change.added || change.removed || ++count > kMostRows)
                    continue;
                if (!std::exchange(named, true))
                    table.rows.push_back(groupRow(groupName(plan), int(table.columns.size())));
                addFields(change, table);
            }
        }
        if (table.rows.empty())
            return;
        heading(QT_TRANSLATE_NOOP("Merge", "What changes in your file"));
        m_blocks.push_back(std::move(table));
        sayRest(count);
    }

    void addFields(const RowChange &change, Table &table) const
    {
        const EntityInfo &info = entityInfo(change.entity);
        const quint64 shown = shownFields(change);
        bool first = true;
        for (std::size_t i = 0; i < info.fields.size(); ++i) {
            if ((shown & (quint64(1) << i)) == 0)
                continue;
            const FieldInfo &field = info.fields[i];
            Row row;
            row.cells = {std::exchange(first, false) ? cell(name(change)) : Cell(), cell(fieldLabel(field, m_phrases)),
                         cell(value(change, field, m_merge.before)), cell(value(change, field, m_merge.after))};
            table.rows.push_back(std::move(row));
        }
    }

    /// Rows that came or went; what belongs to one of them is not told beside it.
    void addNames(const char *title, bool RowChange::*happened, const Snapshot &side)
    {
        QSet<Id> all;
        for (const RowChange &change : m_merge.changes.rows) {
            if (change.*happened)
                all.insert(change.row);
        }
        bool titled = false;
        std::size_t count = 0;
        for (const auto &[plan, rows] : m_rows) {
            for (const RowChange &change : rows) {
                if (!(change.*happened) || !side.find(change.entity, change.row) ||
                    all.contains(ownerOf(side, change.entity, change.row).row) || ++count > kMostRows)
                    continue;
                if (!std::exchange(titled, true))
                    heading(title);
                Paragraph item = paragraph(name(change));
                const QString what =
                    entityLabel(change.entity, m_phrases) + (plan.isEmpty() ? QString() : u", "_s + plan);
                item.runs.push_back({u" ("_s + what + u')', Style::Muted});
                item.bullet = true;
                m_blocks.push_back(std::move(item));
            }
        }
        sayRest(count);
    }

    void sayRest(std::size_t count)
    {
        if (count > kMostRows)
            add(m_phrases.translate("Merge", "… and %n more.", nullptr, int(qsizetype(count - kMostRows))));
    }

    const Merge &m_merge;
    const MergeOptions &m_options;
    ReportContext m_context;
    const Phrases &m_phrases;
    std::map<QString, std::vector<RowChange>> m_rows; ///< by plan
    Blocks m_blocks;
};

} // namespace

Document mergeDocument(const Merge &merge, const MergeOptions &options)
{
    return MergeTeller(merge, options).tell();
}

} // namespace tandem::report
