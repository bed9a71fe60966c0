#include "core/domain/received.h"

namespace regie {

template <>
std::span<const Code<MergeField>> codesOf<MergeField>()
{
    static constexpr Code<MergeField> table[] = {{MergeField::Given, "given"}, {MergeField::Prefix, "prefix"},
        {MergeField::Surname, "surname"}, {MergeField::BirthDate, "birth-date"}, {MergeField::Sex, "sex"},
        {MergeField::Phone, "phone"}, {MergeField::CallBack, "call-back"}, {MergeField::CallBackNote, "call-back-note"},
        {MergeField::MemberSince, "member-since"}, {MergeField::MemberUntil, "member-until"},
        {MergeField::LivesIn, "lives-in"}, {MergeField::Relation, "relation"},
        {MergeField::AddressFrom, "address-from"}, {MergeField::AddressUntil, "address-until"},
        {MergeField::AddressSecret, "address-secret"}, {MergeField::ImposedTime, "imposed-time"},
        {MergeField::Status, "status"}, {MergeField::ExtendedUntil, "extended-until"},
        {MergeField::EndedAt, "ended-at"}, {MergeField::ImposedBy, "imposed-by"},
        {MergeField::NewIncident, "new-incident"}, {MergeField::ConvertedToAdvice, "converted-to-advice"},
        {MergeField::Incident, "incident"}, {MergeField::Verified, "verified"},
        {MergeField::EventMunicipality, "municipality"}, {MergeField::Number, "number"}, {MergeField::Role, "role"},
        {MergeField::CaseRoute, "case-route"}, {MergeField::CasePhase, "case-phase"},
        {MergeField::Executor, "executor"}};
    return table;
}

template <>
std::span<const Code<ValueChoice>> codesOf<ValueChoice>()
{
    static constexpr Code<ValueChoice> table[] = {
        {ValueChoice::Both, "both"}, {ValueChoice::Ours, "ours"}, {ValueChoice::Theirs, "theirs"}};
    return table;
}

} // namespace regie
