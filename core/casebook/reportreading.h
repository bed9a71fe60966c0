#pragma once

#include "core/casebook/reportdesk.h"
#include "core/store/reader.h"

namespace regie::casebook {

/// Who makes a report and when: all that composing needs besides the vault, so that it can be done on its worker.
struct ReportMoment
{
    Viewer viewer;
    store::User maker = {};
    LocalDateTime now = {};
    bool practice = false;
    const routing::Region *region = nullptr; ///< outlives the vault
    std::optional<report::ReportTemplates> ownTemplates = std::nullopt;
};
[[nodiscard]] ReportMoment momentOf(const Casebook &book);

/// Reads what a report of a case draws on and composes it, on the thread of its reader.
class ReportReading
{
public:
    /// @p reader and @p moment must outlive it.
    ReportReading(const store::Reader &reader, const ReportMoment &moment) : m_reader(reader), m_moment(moment) {}

    [[nodiscard]] Result<CaseView> page(CaseId id) const;
    /// What an intakeadvies of @p view draws on, with its latest decision and who took it.
    [[nodiscard]] Result<report::IntakeAdviceFacts> intakeFactsOf(const CaseView &view) const;
    /// Everything a report of the case draws on; with a null id what a letter about no case does.
    [[nodiscard]] Result<report::CaseFacts> factsOf(CaseId id) const;
    /// As `ReportDesk::compose`.
    [[nodiscard]] Result<ComposedReport> compose(CaseId id, const ReportOrder &order) const;
    /// What a text about case @p id must not tell the recipient of @p profile.
    [[nodiscard]] Result<CaseShield> shieldFor(CaseId id, const privacy::Profile &profile) const;
    /// The case of that number; null when there is none that the viewer may see.
    [[nodiscard]] CaseId caseByNumber(const QString &number) const;

private:
    [[nodiscard]] Done addAgreed(report::CaseFacts &facts, CaseId id) const;

    const store::Reader &m_reader;
    const ReportMoment &m_moment;
};

} // namespace regie::casebook
