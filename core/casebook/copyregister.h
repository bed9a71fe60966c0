#pragma once

#include "core/casebook/reportdesk.h"
#include "core/store/disclosures.h"

#include <QFuture>

namespace regie {

/// A copy that left the building, as the register shows it.
struct CopyView
{
    store::DisclosureRecord record = {};
    QString caseNumber = {};
    QString by = {};            ///< name of who made it
    QString recipientName = {}; ///< organisation or person; empty: the profile says it
    QString legalBasis = {};    ///< code
    bool legalBasisConfirmed = false;
    bool recalled = false;  ///< a letter asked it back
    bool corrected = false; ///< a letter put it right
    friend bool operator==(const CopyView &a, const CopyView &b) { return a.record.id == b.record.id; }
};

/// What a letter about a copy says.
enum class CopyLetter { Recall, Correction };

/// The disclosure register: who received which copy of what, when, why, on which basis. Reads on the vault's worker;
/// the futures are ready on another thread and cancelled when the vault closes first.
class CopyRegister
{
public:
    explicit CopyRegister(Casebook &book) : m_book(book) {}

    /// The latest copies first.
    [[nodiscard]] QFuture<Result<QList<CopyView>>> latestLater(int limit) const;
    /// Every copy that said the same as @p record, on whatever day and for whomever.
    [[nodiscard]] QFuture<Result<QList<CopyView>>> sameVersionLater(const store::DisclosureRecord &record) const;
    /// Every copy of the case @p file, the latest first. NotFound when the viewer may not see it.
    [[nodiscard]] QFuture<Result<QList<CopyView>>> ofCaseLater(CaseId file) const;
    /// Every copy about a household that @p person belongs or belonged to: for an inzageverzoek.
    [[nodiscard]] QFuture<Result<QList<CopyView>>> aboutLater(PersonId person) const;

    /// The letter to whoever received @p copy, ready to look at; MissingField without a reason. Registered like every
    /// other copy, which is how the register knows of it.
    [[nodiscard]] Result<ComposedReport> letter(const CopyView &copy, CopyLetter kind, const QString &reason) const;

private:
    using Read = std::function<Result<QList<store::CopyRow>>(const store::DisclosureReader &)>;
    [[nodiscard]] QFuture<Result<QList<CopyView>>> later(const Read &read) const;

    Casebook &m_book;
};

} // namespace regie
