// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv_reader.h"
#include "core/journal/transaction.h"
#include "tests/fuzz/memory_programme.h"
#include "tests/fuzz/readers.h"

#include <QBuffer>

namespace tandem::fuzz {

void readBody(QByteArrayView input)
{
    const Result<Transaction> transaction = decodeTransaction(input);
    if (!transaction || transaction->version > limits::kBodyVersion)
        return;
    // A body may be longer in our spelling than in the one that came, and then too long; nothing else may be in the way.
    const Result<QByteArray> again = encodeTransaction(*transaction);
    if (!again) {
        require(again.error().code == ErrorCode::TransactionTooLarge, "what was read cannot be written");
        return;
    }
    const Result<Transaction> reread = decodeTransaction(*again);
    require(reread && *reread == *transaction, "what was written reads otherwise");
}

void readCsv(QByteArrayView input)
{
    static constexpr char kSeparators[] = {',', ';', '\t', '|'};
    const char separator = input.isEmpty() ? ',' : kSeparators[static_cast<unsigned char>(input[0]) % 4];
    QByteArray bytes = input.isEmpty() ? QByteArray() : input.sliced(1).toByteArray();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, separator);
    qint64 line = 0;
    for (QList<QByteArray> cells; reader.next(cells);) {
        require(!cells.isEmpty() && reader.line() > line, "a record that is none");
        line = reader.line();
    }
}

} // namespace tandem::fuzz
