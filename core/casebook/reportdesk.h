#pragma once

#include "core/casebook/casebook.h"
#include "core/privacy/leakguard.h"
#include "core/privacy/redaction.h"
#include "core/report/casefacts.h"
#include "core/report/reporttemplate.h"

#include <QFuture>

namespace regie::casebook {
struct ReportMoment;
}

namespace regie {

/// Which report, for whom, why.
struct ReportOrder
{
    QString kind = {};    ///< "casusrapport" (CLI.md)
    QString profile = {}; ///< recipient profile
    QString purpose = {}; ///< of the profiles of that name; empty: the first that takes the report
    report::Addressee to = {};
    QString ownWords = {};              ///< what the person says herself, with an inzage
    report::RecalledCopy recalled = {}; ///< with a letter about a copy
    friend bool operator==(const ReportOrder &, const ReportOrder &) = default;
};

/// A report that is ready to be looked at, with what it must not say.
struct ComposedReport
{
    report::Document document;
    privacy::LeakGuard guard = {};

    /// Where shielded facts would still reach the reader; `passage` is an index in `report::passagesOf`.
    [[nodiscard]] QList<privacy::Leak> leaks() const;
};

/// A report that was searched already.
struct SearchedReport
{
    report::Document document;
    QList<privacy::Leak> leaks = {}; ///< as of ComposedReport
};

/// What may not be found out about one case by one recipient, and who has a part in the case.
struct CaseShield
{
    privacy::Shield shield = {};
    privacy::LeakGuard guard = {};
    QStringList partners = {}; ///< organisation ids: who carries it out, who takes part or has a role, now or before
};

/// Somebody or something a report can be addressed to.
struct Addressable
{
    QString id = {}; ///< of the person (32 hex) or the organisation
    QString name = {};
    friend bool operator==(const Addressable &, const Addressable &) = default;
};

/// The use cases of what leaves the building: compose for one recipient, look for what must not leave, register.
class ReportDesk
{
public:
    explicit ReportDesk(Casebook &book) : m_book(book) {}

    /// Puts an organisation's own templates in place of those of the region. RegionDataInvalid with file, line and
    /// reason, and then nothing changes.
    [[nodiscard]] Done useTemplates(const QByteArray &text, const QString &fileName);

    /// The kinds of report that can be made of a case, in the order of CLI.md.
    [[nodiscard]] static QStringList kinds();
    /// The members of the household, in the order they are shown.
    [[nodiscard]] Result<QList<Addressable>> members(CaseId id) const;
    /// The partners that take part in the case, then the other organisations of the region.
    [[nodiscard]] Result<QList<Addressable>> partners(CaseId id) const;
    /// Composes @p order; nothing is registered yet. NotAllowed, ProfileMissing, MissingField as
    /// `report::composeCaseReport`. A letter about a copy of figures is about no case: then @p id is null.
    [[nodiscard]] Result<ComposedReport> compose(CaseId id, const ReportOrder &order) const;
    /// The same on the vault's worker, searched too. Ready on another thread (use `whenDone`).
    [[nodiscard]] QFuture<Result<SearchedReport>> composeLater(CaseId id, const ReportOrder &order) const;

private:
    [[nodiscard]] casebook::ReportMoment moment() const;

    Casebook &m_book;
    std::optional<report::ReportTemplates> m_own = std::nullopt;
};

namespace casebook {

/// @p profile as far as the role of @p viewer may hand out. NoRight when it may hand out nothing.
[[nodiscard]] Result<privacy::Profile> asHandedOut(const Viewer &viewer, const privacy::Profile &profile);

} // namespace casebook

} // namespace regie
