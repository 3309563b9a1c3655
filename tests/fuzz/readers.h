// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What reads bytes that strangers made, fed with anything at all. Each function returns, whatever it is given; what must
/// never be (a difference between two ways to the same thing, a transaction that does not read back) ends the process.
/// The programs of this folder call them with what libFuzzer thinks of, tst_corpus with what is kept in corpus/.
namespace tandem::fuzz {

/// An exchange file. The first byte says how the others become one: `f` they are the file; `c` they are its chunks, and
/// get a digest that is right; `s` they are its plain stream, and get chunks, too; anything else: they are frames (type,
/// length in two bytes, bytes) whose ids, hashes and counts are made right. What is accepted is taken into a programme.
void readPackage(QByteArrayView input);

/// The inside of a file under a passphrase. The first byte: `f` the others stand behind the salt as they are; anything
/// else: they are pieces (tag, length in two bytes, bytes) that somebody who has the passphrase sealed.
void readSealed(QByteArrayView input);

/// A transaction's body.
void readBody(QByteArrayView input);

/// Transactions that nobody's Tandem would write but that are of the format: the bytes choose rows, values,
/// predecessors, parents. In any order they must come to the same.
void takeIn(QByteArrayView input);

/// A programme file, opened as one's own and received as a colleague's.
void readProgramme(QByteArrayView input);

/// Records of CSV; the first byte chooses the separator.
void readCsv(QByteArrayView input);

/// All of them, by the names of the folders in corpus/.
struct Reader
{
    const char *name;
    void (*read)(QByteArrayView input);
};
inline constexpr Reader kReaders[] = {{"package", readPackage}, {"sealed", readSealed},       {"body", readBody},
                                      {"engine", takeIn},       {"programme", readProgramme}, {"csv", readCsv}};

} // namespace tandem::fuzz
