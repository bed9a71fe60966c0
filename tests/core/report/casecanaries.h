#pragma once

#include "canaryfacts.h"
#include "core/report/casefacts.h"
#include "core/report/reporttemplate.h"

namespace regie::test {

/// A whole case of which every field that can hold text holds a token of its own; the intake is that of `canaries`.
struct CaseCanaries
{
    report::CaseFacts facts = {};
    QHash<QString, privacy::Field> tokens = {};
};

[[nodiscard]] CaseCanaries caseCanaries();
/// The region of the canaries with the organisations that reports go to.
[[nodiscard]] routing::Region caseRegion();
/// The templates of the shipped file.
[[nodiscard]] report::ReportTemplates shippedTemplates();
/// Whom a report of @p profile is for in the canary case.
[[nodiscard]] report::Addressee addresseeFor(const privacy::Profile &profile, const report::CaseFacts &facts);

} // namespace regie::test
