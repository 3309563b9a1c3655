// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/issue.h"

#include "core/base/text.h"

#include <tuple>

namespace tandem {

bool Issue::operator==(const Issue &other) const
{
    return kind == other.kind && entity == other.entity && row == other.row && field == other.field &&
           detail == other.detail && parties == other.parties && otherRows == other.otherRows;
}

Id Issue::id() const
{
    if (known)
        return known;
    QByteArray name =
        issueKindName(kind).toUtf8() + '\x1f' + row.hex() + '\x1f' + field.toUtf8() + '\x1f' + detail.toUtf8();
    return transactionId(name);
}

QString issueKindName(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Value:
        return u"value"_s;
    case IssueKind::EditDelete:
        return u"edit_delete"_s;
    case IssueKind::Orphan:
        return u"orphan"_s;
    case IssueKind::DuplicateKey:
        return u"duplicate_key"_s;
    case IssueKind::DanglingReference:
        return u"dangling_reference"_s;
    case IssueKind::AfterAdoption:
        return u"after_adoption"_s;
    case IssueKind::BrokenRule:
        return u"broken_rule"_s;
    case IssueKind::SuspectClock:
        return u"suspect_clock"_s;
    case IssueKind::UnknownContent:
        return u"unknown_content"_s;
    }
    return {};
}

bool issueLess(const Issue &a, const Issue &b)
{
    return std::tie(a.kind, a.entity, a.row, a.field, a.detail, a.parties, a.otherRows) <
           std::tie(b.kind, b.entity, b.row, b.field, b.detail, b.parties, b.otherRows);
}

} // namespace tandem
