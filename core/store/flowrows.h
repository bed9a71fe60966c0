#pragma once

#include "core/store/flowrecords.h"
#include "core/store/rows.h"

namespace regie::store {

// Each value of a case through time as the values of its row, and back.
[[nodiscard]] Values valuesOf(const caseflow::FlowEvent &event, CaseId file);
[[nodiscard]] caseflow::FlowEvent flowEventOf(const Row &row); ///< without its parties
[[nodiscard]] Values valuesOf(const caseflow::Party &party, FlowEventId event, int position);
[[nodiscard]] caseflow::Party partyOf(const Row &row);
[[nodiscard]] Values valuesOf(const CaseStand &stand);
[[nodiscard]] CaseStand standOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::PhaseStay &stay, CaseId file, int position);
[[nodiscard]] Values valuesOf(const caseflow::PartnerStay &stay, CaseId file, int position);
[[nodiscard]] Values valuesOf(const caseflow::Effort &effort, CaseId file, int position);
[[nodiscard]] Values valuesOf(const caseflow::SafetyEstimate &estimate, CaseId file);
[[nodiscard]] caseflow::SafetyEstimate estimateOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::RihgOutcome &outcome, CaseId file);
[[nodiscard]] caseflow::RihgOutcome rihgOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::SafetyAgreement &agreement, CaseId file);
[[nodiscard]] caseflow::SafetyAgreement agreementOf(const Row &row);
[[nodiscard]] Values valuesOf(const caseflow::AgreementCheck &check);
[[nodiscard]] caseflow::AgreementCheck checkOf(const Row &row);

} // namespace regie::store
