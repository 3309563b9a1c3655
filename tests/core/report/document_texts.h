// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace tandem::report {

inline void collect(const std::vector<Paragraph> &paragraphs, QStringList &texts)
{
    for (const Paragraph &each : paragraphs)
        texts.append(plainText(each));
}

inline void collect(const std::vector<Row> &rows, QStringList &texts)
{
    for (const Row &row : rows) {
        for (const Cell &cell : row.cells)
            collect(cell.paragraphs, texts);
    }
}

/// Every text of a document, in its order.
inline QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        if (const auto *cover = std::get_if<CoverPage>(&block)) {
            for (const auto *part : {&cover->first.name, &cover->first.institution, &cover->second.name,
                                     &cover->second.institution, &cover->kind, &cover->title, &cover->subtitle})
                collect(*part, texts);
            texts.append(cover->mark);
            for (const Fact &fact : cover->facts) {
                texts.append(fact.label);
                collect(fact.value, texts);
            }
            collect(cover->remarks, texts);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            texts << heading->text << heading->second;
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            texts.append(plainText(*paragraph));
        } else if (const auto *facts = std::get_if<FactTable>(&block)) {
            for (const Fact &fact : facts->facts) {
                texts.append(fact.label);
                collect(fact.value, texts);
            }
        } else if (const auto *table = std::get_if<report::Table>(&block)) {
            if (table->rows.empty()) {
                texts.append(table->empty); // instead of the whole table
            } else {
                collect(table->header, texts);
                collect(table->rows, texts);
            }
        } else if (const auto *sentence = std::get_if<EmptySentence>(&block)) {
            texts.append(sentence->text);
        } else if (const auto *signatures = std::get_if<SignatureBlocks>(&block)) {
            collect(signatures->introduction, texts);
            for (const SignatureSide *side : {&signatures->first, &signatures->second}) {
                collect(side->party, texts);
                texts << side->place << side->date;
                for (const auto &signatory : side->signatories)
                    texts << signatory.name << signatory.capacity;
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace tandem::report
