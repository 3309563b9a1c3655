// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/entity_kind.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tandem {

/// What may need a person's eye after two copies came together (journal.md, section 7, K1 to K9).
enum class IssueKind : unsigned char {
    Value,             ///< K1: two people gave a field different values
    EditDelete,        ///< K2: edited here, deleted there; the row stays
    Orphan,            ///< K3: a deleted row that living rows belong to; it stays
    DuplicateKey,      ///< K4: several rows with the same code or number
    DanglingReference, ///< K5: refers to a deleted row
    AfterAdoption,     ///< K6: changed by someone who had not seen the plan's adoption
    BrokenRule,        ///< K7: a rule that each copy kept and the union breaks
    SuspectClock,      ///< K8: written long before what it builds on
    UnknownContent,    ///< K9: written by a newer version
};

/// One of them. Derived from the journal and the rows, never stored: the same on every copy, gone everywhere when it
/// is settled.
struct Issue
{
    IssueKind kind = IssueKind::Value;
    EntityKind entity = EntityKind::Programme;
    Id row;
    QString field; ///< empty: the row as a whole
    QString
        detail; ///< K4: the key in common; K6, K8: the transaction; K7: the rule's error code name; K9: the unknown name
    QList<Id> parties;   ///< the transactions that disagree, or that it is about, sorted
    QList<Id> otherRows; ///< K4: the rows with the same key; K3: the living rows; sorted
    Id known = {};       ///< what id() is, where somebody has worked it out; whoever changes an issue clears it

    bool operator==(const Issue &other) const;
    /// Names this issue: the same on every copy.
    Id id() const;
    /// Whether a person must decide (K1 to K3); the others are hints.
    bool isConflict() const { return kind <= IssueKind::Orphan; }
};

/// `value`, `edit_delete`, ...: the words of the command line.
QString issueKindName(IssueKind kind);

/// The order in which issues are listed, the same on every copy.
bool issueLess(const Issue &a, const Issue &b);

} // namespace tandem
