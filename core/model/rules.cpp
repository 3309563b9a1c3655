// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/model/field_value.h"

namespace tandem {

namespace {

/// Gathers a row's problems; `add` names the field that they stand at.
class Check
{
public:
    Check(const Snapshot &snapshot, const EntityInfo &entity, QList<Problem> &problems)
        : m_snapshot(snapshot), m_entity(entity), m_problems(problems)
    {
    }

    const Snapshot &snapshot() const { return m_snapshot; }

    void add(const char *field, ErrorCode code, QStringList arguments = {}, Severity severity = Severity::Error)
    {
        m_problems.append({severity, {code, std::move(arguments), m_entity.name.string(), QString::fromLatin1(field)}});
    }
    void warn(const char *field, ErrorCode code, QStringList arguments = {})
    {
        add(field, code, std::move(arguments), Severity::Warning);
    }

    void fields(const void *row);

private:
    void field(std::size_t place, const void *row);
    void reference(const FieldInfo &field, EntityKind kind, const Id &id);
    bool twinIsEmpty(std::size_t place, const void *row) const;

    const Snapshot &m_snapshot;
    const EntityInfo &m_entity;
    QList<Problem> &m_problems;
};

bool Check::twinIsEmpty(std::size_t place, const void *row) const
{
    const FieldInfo &info = m_entity.fields[place];
    if (!info.language)
        return true;
    // The other half is the neighbour; the problem is told once, at the first half.
    if (*info.language != Language::French)
        return false;
    return !m_entity.fields[place + 1].isSet(row);
}

void Check::reference(const FieldInfo &field, EntityKind kind, const Id &id)
{
    if (!m_snapshot.find(kind, id))
        add(field.name.text, ErrorCode::ReferenceMissing, {id.uuid()});
}

void Check::field(std::size_t place, const void *row)
{
    const FieldInfo &info = m_entity.fields[place];
    if (!info.isSet(row)) {
        if (info.isRequired() && twinIsEmpty(place, row))
            add(info.name.text, ErrorCode::ValueRequired);
        return;
    }
    if (info.reference) {
        reference(info, info.target, info.reference(row));
        return;
    }
    if (info.fits(row, info))
        return;
    const QByteArray value = info.read(row);
    if (const Result<void> checked = checkValue(m_entity, info, value); !checked) {
        m_problems.append({Severity::Error, checked.error()});
        return;
    }
    if (info.type == FieldType::Owner) {
        const qsizetype colon = value.indexOf(':'); // checkValue() has seen that there is one
        reference(info, entityByName(QByteArrayView(value).first(colon))->kind,
                  Id::fromHex(QByteArrayView(value).sliced(colon + 1)).value_or(Id()));
    } else if (info.type == FieldType::Period && Period::fromCanonical(value)->isReversed()) {
        add(info.name.text, ErrorCode::PeriodReversed);
    }
}

void Check::fields(const void *row)
{
    for (std::size_t i = 0; i < m_entity.fields.size(); ++i)
        field(i, row);
}

// ---- The rules of single entities

void checkRow(Check &check, const Memorandum &row)
{
    if (row.inForceOn.isValid() && row.expiresOn.isValid() && row.expiresOn < row.inForceOn)
        check.add("expires_on", ErrorCode::PeriodReversed);
}

void checkRow(Check &check, const Activity &row)
{
    const Plan *plan = check.snapshot().find(row.plan);
    const Objective *objective = check.snapshot().find(row.objective);
    if (objective && objective->plan != row.plan) {
        const Plan *other = check.snapshot().find(objective->plan);
        check.warn("objective", ErrorCode::OtherPlan, {other ? other->code : QString()});
    }
    if (objective && !objective->domain.isNull() && !row.domain.isNull() && objective->domain != row.domain) {
        const Domain *domain = check.snapshot().find(objective->domain);
        check.warn("objective", ErrorCode::OtherDomain, {domain ? domain->code : QString()});
    }
    const bool within = !plan || (row.planned.isNull() || plan->period.isNull()) ||
                        ((!row.planned.from.isValid() || plan->period.contains(row.planned.from)) &&
                         (!row.planned.to.isValid() || plan->period.contains(row.planned.to)));
    if (!within)
        check.warn("planned", ErrorCode::OutsidePlanPeriod, {plan->code});
    if (row.status == ActivityStatus::Completed && !row.actual.to.isValid())
        check.add("actual", ErrorCode::ActualEndRequired);
    const bool needsReason = row.status == ActivityStatus::Postponed || row.status == ActivityStatus::Cancelled;
    if (needsReason && row.statusReason.isEmpty())
        check.add("status_reason_fr", ErrorCode::ReasonRequired);
    if (!row.id.isNull() && row.carriedOverFrom == row.id)
        check.add("carried_over_from", ErrorCode::SelfReference);
}

void checkRow(Check &check, const ActivityPlan &row)
{
    const Activity *activity = check.snapshot().find(row.activity);
    if (activity && activity->plan == row.plan)
        check.warn("plan", ErrorCode::OwnPlan);
}

/// A shared activity may serve the commitments of each memorandum in whose plans it is shown.
void checkRow(Check &check, const ActivityCommitment &row)
{
    const Snapshot &snapshot = check.snapshot();
    const Activity *activity = snapshot.find(row.activity);
    const Commitment *commitment = snapshot.find(row.commitment);
    if (!activity || !commitment)
        return;
    const auto belongs = [&](const IdOf<Plan> &id) {
        const Plan *plan = snapshot.find(id);
        return !plan || plan->memorandum == commitment->memorandum;
    };
    if (belongs(activity->plan))
        return;
    for (const ActivityPlan *shown : snapshot.ownedBy<&ActivityPlan::activity>(activity->id)) {
        if (belongs(shown->plan))
            return;
    }
    const Memorandum *memorandum = snapshot.find(commitment->memorandum);
    check.warn("commitment", ErrorCode::OtherMemorandum, {memorandum ? memorandum->reference : QString()});
}

void checkRow(Check &check, const ExchangeRate &row)
{
    if (row.rate && row.rate->coefficient == 0)
        check.add("rate", ErrorCode::ValueOutOfRange,
                  {QStringLiteral("0"), QStringLiteral("0.000000001"), QStringLiteral("999999999")});
}

void checkRow(Check &check, const Attendance &row)
{
    if (row.notStated.value_or(0) > 0)
        check.warn("not_stated", ErrorCode::SexNotRecorded, {QString::number(*row.notStated)});
    const qint64 people = row.women.value_or(0) + row.men.value_or(0) + row.notStated.value_or(0);
    if (row.young.value_or(0) > people)
        check.add("young", ErrorCode::YoungAbovePeople);
}

/// No more than what keeps a mail from ever arriving (RFC 5321, 4.1.2, allows far more than anybody has).
bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype point = text.lastIndexOf(u'.');
    const bool spaced = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    return at > 0 && text.count(u'@') == 1 && point > at + 1 && point + 1 < text.size() && !spaced;
}

void checkRow(Check &check, const Contact &row)
{
    if (!row.email.isEmpty() && !looksLikeEmail(row.email))
        check.warn("email", ErrorCode::EmailDoubtful, {row.email});
}

void checkRow(Check &check, const Person &row)
{
    if (!row.email.isEmpty() && !looksLikeEmail(row.email))
        check.warn("email", ErrorCode::EmailDoubtful, {row.email});
}

void sortByField(const EntityInfo &entity, QList<Problem> &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) {
        return entity.indexOf(a.error.field.toLatin1()) < entity.indexOf(b.error.field.toLatin1());
    });
}

// ---- Business keys

/// The parts joined with U+001F; empty when one of them is missing.
QByteArray key(const QList<QByteArray> &parts)
{
    if (std::any_of(parts.begin(), parts.end(), [](const QByteArray &part) { return part.isEmpty(); }))
        return {};
    return parts.join('\x1f');
}

QByteArray part(const QString &text)
{
    // Numbers and codes are hardly ever more than letters of ASCII, and every row of a file that is opened has one.
    QByteArray folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() <= ' ' || c.unicode() > '~')
            return text.trimmed().toCaseFolded().toUtf8();
        folded.append(c >= u'A' && c <= u'Z' ? char(c.unicode() + ('a' - 'A')) : char(c.unicode()));
    }
    return folded;
}

QByteArray part(const Id &id)
{
    return id.isNull() ? QByteArray() : id.hex();
}

QByteArray part(const std::optional<qint64> &number)
{
    return number ? QByteArray::number(*number) : QByteArray();
}

QByteArray keyOf(const Country &row)
{
    return key({part(row.code)});
}
QByteArray keyOf(const Domain &row)
{
    return key({part(row.code)});
}
QByteArray keyOf(const Step &row)
{
    return key({part(row.code)});
}
QByteArray keyOf(const Memorandum &row)
{
    return key({part(row.reference)});
}
QByteArray keyOf(const Commitment &row)
{
    return key({part(row.memorandum), part(row.number)});
}
QByteArray keyOf(const Plan &row)
{
    return key({part(row.code)});
}
QByteArray keyOf(const Baseline &row)
{
    return key({part(row.plan), part(row.number)});
}
QByteArray keyOf(const Objective &row)
{
    return key({part(row.plan), part(row.code)});
}
QByteArray keyOf(const Activity &row)
{
    return key({part(row.code)});
}
QByteArray keyOf(const ExchangeRate &row)
{
    return key({row.currency.code(), PartialDate::of(row.fromOn).text()});
}
QByteArray keyOf(const Indicator &row)
{
    return key({part(row.code)});
}

template <class T>
QByteArray keyOf(const void *row)
{
    return keyOf(*static_cast<const T *>(row));
}

template <class T>
void checkRow(Check &check, const void *row)
{
    checkRow(check, *static_cast<const T *>(row));
}

} // namespace

QList<Problem> validate(const Snapshot &snapshot, EntityKind kind, const void *row)
{
    const EntityInfo &entity = entityInfo(kind);
    QList<Problem> problems;
    Check check(snapshot, entity, problems);
    check.fields(row);
    const qsizetype ofFields = problems.size();
    switch (kind) {
    case EntityKind::Memorandum:
        checkRow<Memorandum>(check, row);
        break;
    case EntityKind::Activity:
        checkRow<Activity>(check, row);
        break;
    case EntityKind::ActivityPlan:
        checkRow<ActivityPlan>(check, row);
        break;
    case EntityKind::ActivityCommitment:
        checkRow<ActivityCommitment>(check, row);
        break;
    case EntityKind::Contact:
        checkRow<Contact>(check, row);
        break;
    case EntityKind::Person:
        checkRow<Person>(check, row);
        break;
    case EntityKind::ExchangeRate:
        checkRow<ExchangeRate>(check, row);
        break;
    case EntityKind::Attendance:
        checkRow<Attendance>(check, row);
        break;
    default: // the others have no rule beyond their fields
        break;
    }
    if (problems.size() > ofFields && problems.size() > 1)
        sortByField(entity, problems);
    return problems;
}

std::optional<Error> firstNewError(const QList<Problem> &before, const QList<Problem> &after)
{
    for (const Problem &problem : after) {
        if (problem.severity == Severity::Error && !before.contains(problem))
            return problem.error;
    }
    return std::nullopt;
}

QByteArray businessKey(EntityKind kind, const void *row)
{
    switch (kind) {
    case EntityKind::Country:
        return keyOf<Country>(row);
    case EntityKind::Domain:
        return keyOf<Domain>(row);
    case EntityKind::Step:
        return keyOf<Step>(row);
    case EntityKind::Memorandum:
        return keyOf<Memorandum>(row);
    case EntityKind::Commitment:
        return keyOf<Commitment>(row);
    case EntityKind::Plan:
        return keyOf<Plan>(row);
    case EntityKind::Baseline:
        return keyOf<Baseline>(row);
    case EntityKind::Objective:
        return keyOf<Objective>(row);
    case EntityKind::Activity:
        return keyOf<Activity>(row);
    case EntityKind::ExchangeRate:
        return keyOf<ExchangeRate>(row);
    case EntityKind::Indicator:
        return keyOf<Indicator>(row);
    default: // two alike are no mistake
        return {};
    }
}

} // namespace tandem
