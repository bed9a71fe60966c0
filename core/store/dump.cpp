#include "core/store/dump.h"

namespace regie::store {

namespace {

struct Dumped
{
    Table table;
    const char *select;
};

constexpr Dumped dumped[] = {
    {Table::UserAccount, "SELECT * FROM user_account ORDER BY rid"},
    {Table::Person, "SELECT * FROM person ORDER BY rid"},
    {Table::Household, "SELECT * FROM household ORDER BY rid"},
    {Table::Membership, "SELECT * FROM membership ORDER BY rid"},
    {Table::Relation, "SELECT * FROM relation ORDER BY rid"},
    {Table::Address, "SELECT * FROM address ORDER BY rid"},
    {Table::AddressShield, "SELECT * FROM address_shield ORDER BY rid"},
    {Table::BarringOrder, "SELECT * FROM barring_order ORDER BY rid"},
    {Table::VtReport, "SELECT * FROM vt_report ORDER BY rid"},
    {Table::Mention, "SELECT * FROM mention ORDER BY rid"},
    {Table::PersonLink, "SELECT * FROM person_link ORDER BY rid"},
    {Table::EventHousehold, "SELECT * FROM event_household ORDER BY rid"},
    {Table::Intake, "SELECT * FROM intake ORDER BY rid"},
    {Table::Assessment, "SELECT * FROM assessment ORDER BY rid"},
    {Table::Decision, "SELECT * FROM decision ORDER BY rid"},
    {Table::CaseFile, "SELECT * FROM case_file ORDER BY rid"},
    {Table::CaseNumber, "SELECT * FROM case_number ORDER BY rid"},
    {Table::Deadline, "SELECT * FROM deadline ORDER BY rid"},
    {Table::Disclosure, "SELECT * FROM disclosure ORDER BY rid"},
    {Table::Merge, "SELECT * FROM merge ORDER BY rid"},
    {Table::Judgement, "SELECT * FROM judgement ORDER BY rid"},
    {Table::Reassessment, "SELECT * FROM reassessment ORDER BY rid"},
    {Table::FlowEvent, "SELECT * FROM flow_event ORDER BY rid"},
    {Table::FlowParty, "SELECT * FROM flow_party ORDER BY rid"},
    {Table::CaseStand, "SELECT * FROM case_stand ORDER BY rid"},
    {Table::CasePhase, "SELECT * FROM case_phase ORDER BY rid"},
    {Table::CasePartner, "SELECT * FROM case_partner ORDER BY rid"},
    {Table::CaseEffort, "SELECT * FROM case_effort ORDER BY rid"},
    {Table::SafetyEstimate, "SELECT * FROM safety_estimate ORDER BY rid"},
    {Table::Rihg, "SELECT * FROM rihg ORDER BY rid"},
    {Table::SafetyAgreement, "SELECT * FROM safety_agreement ORDER BY rid"},
    {Table::AgreementCheck, "SELECT * FROM agreement_check ORDER BY rid"},
    {Table::ImportMap, "SELECT * FROM import_map ORDER BY rid"},
    {Table::Meeting, "SELECT * FROM meeting ORDER BY rid"},
    {Table::MeetingCase, "SELECT * FROM meeting_case ORDER BY rid"},
    {Table::MeetingParty, "SELECT * FROM meeting_party ORDER BY rid"},
    {Table::PlanGoal, "SELECT * FROM plan_goal ORDER BY rid"},
    {Table::PlanAction, "SELECT * FROM plan_action ORDER BY rid"},
    {Table::Professional, "SELECT * FROM professional ORDER BY rid"},
    {Table::Capacity, "SELECT * FROM capacity ORDER BY rid"},
    {Table::ContactNote, "SELECT * FROM contact_note ORDER BY rid"},
    {Table::ContactPerson, "SELECT * FROM contact_person ORDER BY rid"},
    {Table::FamilyTie, "SELECT * FROM family_tie ORDER BY rid"},
    {Table::LifeFact, "SELECT * FROM life_fact ORDER BY rid"},
    {Table::ShieldedFact, "SELECT * FROM shielded_fact ORDER BY rid"},
    {Table::ShieldedFrom, "SELECT * FROM shielded_from ORDER BY rid"},
    {Table::NetworkContact, "SELECT * FROM network_contact ORDER BY rid"},
    {Table::AnalysisEntry, "SELECT * FROM analysis_entry ORDER BY rid"},
    {Table::ChecklistAnswer, "SELECT * FROM checklist_answer ORDER BY rid"},
    {Table::CountedFact, "SELECT * FROM counted_fact ORDER BY rid"},
};

} // namespace

QList<Table> exportedTables()
{
    QList<Table> tables;
    for (const Dumped &one : dumped)
        tables.append(one.table);
    return tables;
}

Done dump(Database &database, Table table, const std::function<Done(const DumpedRow &)> &take)
{
    for (const Dumped &one : dumped) {
        if (one.table != table)
            continue;
        auto query = database.run(QLatin1String(one.select));
        if (!query)
            return tl::unexpected(query.error());
        while (query->next()) {
            DumpedRow row;
            for (int i = 0; i < query->columns(); ++i) {
                if (query->nameOf(i) != "rid")
                    row.append({QString::fromLatin1(query->nameOf(i)), query->value(i)});
            }
            if (const Done taken = take(row); !taken)
                return taken;
        }
        return query->ended();
    }
    return fail(ErrorCode::UnknownValue, QStringLiteral("this table is not exported"));
}

} // namespace regie::store
