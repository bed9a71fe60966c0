#pragma once

#include "core/casebook/reportdesk.h"
#include "core/exchange/dossiermerge.h"

#include <QFuture>

namespace regie {

/// A dossier that is ready to leave, or not yet: while `leaks` holds something, it may not.
struct ComposedDossier
{
    CaseId file = {};
    QString caseNumber = {};
    exchange::Dossier dossier = {};
    QString profile = {};
    QString purpose = {};
    QString legalBasis = {};
    bool legalBasisConfirmed = false;
    QString recipient = {};               ///< organisation id
    QList<privacy::LeftOut> leftOut = {}; ///< for the register
    QList<privacy::Leak> leaks = {};
};

/// Who somebody of a received dossier is, as far as somebody said.
struct PersonDecision
{
    enum class Kind { Open, Same, New };
    Kind kind = Kind::Open;
    PersonId person = {}; ///< with Same
    friend bool operator==(const PersonDecision &, const PersonDecision &) = default;
};

/// What becomes of a case of a received dossier. Unless somebody says otherwise it is told, and stays where it is.
struct CaseDecision
{
    enum class Kind { Told, Own, Joined };
    Kind kind = Kind::Told;
    CaseId file = {}; ///< with Joined: the open case of ours
    friend bool operator==(const CaseDecision &, const CaseDecision &) = default;
};

/// What was decided of a received dossier. Nothing of it is ever filled in by a score.
struct DossierDecisions
{
    QHash<PersonId, PersonDecision> persons = {};        ///< by their identity
    std::optional<HouseholdId> household = std::nullopt; ///< of ours; null: a new one; nothing: not decided
    QHash<CaseId, CaseDecision> cases = {};              ///< by their identity; one that came in before needs none
    friend bool operator==(const DossierDecisions &, const DossierDecisions &) = default;
};

/// Somebody of a received dossier, beside whom she may be.
struct ReceivedPerson
{
    exchange::DossierPerson entry = {};
    std::optional<PersonId> known = std::nullopt; ///< somebody decided at an earlier package of the same vault
    QList<CandidateView> candidates = {};         ///< best first
};

/// A received dossier, beside what is known of its people here.
struct ReceivedDossier
{
    exchange::Dossier dossier = {};
    QList<ReceivedPerson> persons = {};
    std::optional<Household> household = std::nullopt; ///< known from an earlier package
    QHash<CaseId, CaseFile> cases = {};                ///< theirs that came in with one, and what they are here
    /// What was decided at earlier packages.
    [[nodiscard]] DossierDecisions decidedBefore() const;
};

/// Both dossiers beside each other, as the decisions stand.
struct MergePreview
{
    exchange::Dossier ours = {};
    exchange::MergeReport report = {};
    QSet<QString> chosenBefore = {};  ///< lines (lineKey) of which somebody chose at an earlier package
    QSet<QString> keptBefore = {};    ///< lines of which both values stand already
    QList<Household> households = {}; ///< those that the people who were decided on belong to
    friend bool operator==(const MergePreview &a, const MergePreview &b)
    {
        return a.ours == b.ours && a.report == b.report && a.chosenBefore == b.chosenBefore &&
               a.keptBefore == b.keptBefore;
    }
};

/// What a line is called while one dossier is looked at.
[[nodiscard]] QString lineKey(const exchange::MergePart &part, const exchange::MergeLine &line);

/// Which value stands, by lineKey; what is not named stays Both.
using MergeChoices = QHash<QString, ValueChoice>;

/// What joining a dossier came to.
struct DossierTaken
{
    HouseholdId household = {};
    int taken = 0;          ///< objects and values that came in
    int kept = 0;           ///< values of which both are kept until somebody chooses
    int chosen = 0;         ///< values of which somebody chose
    int remembered = 0;     ///< whose name there is known from now on
    QStringList cases = {}; ///< our numbers of the cases that came in or were joined
    QList<Effect> effects = {};
    rules::Count orders = {}; ///< of the household, as it counts now
    rules::Count reports = {};
    /// Everything was here already: nothing is written.
    [[nodiscard]] bool nothing() const { return taken + kept + chosen + remembered == 0; }
};

/// A value of another vault of which nobody chose yet, with what it is of.
struct OpenValue
{
    KeptValue value = {};
    QString whose = {}; ///< name of the person, or of the household
    QString other = {}; ///< with a relation: of whom
    QString place = {}; ///< of an address: its line
    bool secretPlace = false;
    std::optional<OrderKind> orderKind = std::nullopt;
    std::optional<VtReportKind> reportKind = std::nullopt;
    QDate day = {};          ///< of the event
    QString caseNumber = {}; ///< ours, of a case
};

/// The use cases of a dossier that goes from one vault to another: make one, look at one, join it, choose.
class DossierDesk
{
public:
    explicit DossierDesk(Casebook &book) : m_book(book) {}

    /// The recipients that may have a dossier.
    [[nodiscard]] static QStringList profiles();

    /// The dossier of the household of case @p id for the recipient @p profile. ProfileMissing, NotAllowed, NoRight,
    /// NotFound. Ready on another thread (use `whenDone`), as all of these.
    [[nodiscard]] QFuture<Result<ComposedDossier>> composeLater(CaseId id, const QString &profile) const;
    /// Registers that @p composed leaves, and gives its copy number. NotAllowed while something shielded stands in it.
    [[nodiscard]] QFuture<Result<int>> registerLater(const ComposedDossier &composed);

    /// Who the people of @p theirs may be here. PracticeMismatch, NotAllowed when it was made here, ImpossibleDate when
    /// it was made tomorrow.
    [[nodiscard]] QFuture<Result<ReceivedDossier>> lookLater(const exchange::Dossier &theirs) const;
    /// @p theirs beside what is here, as @p decisions stand; who is not decided on is nobody of ours.
    [[nodiscard]] QFuture<Result<MergePreview>> previewLater(
        const exchange::Dossier &theirs, const DossierDecisions &decisions) const;
    /// Joins @p theirs in one action, which can be taken back. MissingField while somebody is not decided on, Conflict
    /// when what is here is not as @p shown any more, NotAllowed when two of theirs are one of ours. Nothing new
    /// writes nothing.
    [[nodiscard]] QFuture<Result<DossierTaken>> takeLater(const exchange::Dossier &theirs,
        const DossierDecisions &decisions, const MergeChoices &choices, const MergePreview &shown);

    [[nodiscard]] QFuture<Result<QList<OpenValue>>> openValuesLater() const;
    /// Lets one of two values stand, in an action that can be taken back. Conflict when the field holds neither of them
    /// any more.
    [[nodiscard]] QFuture<Result<QList<Effect>>> chooseLater(KeptValueId id, ValueChoice choice);

private:
    Casebook &m_book;
};

namespace casebook {

/// The same, for who has a reader or a transaction.
[[nodiscard]] Result<ComposedDossier> composeDossier(
    const store::Reader &reader, const ReportMoment &moment, VaultId origin, CaseId id, const QString &profile);
[[nodiscard]] Result<ReceivedDossier> lookAt(
    const store::Reader &reader, const ReportMoment &moment, VaultId vault, const exchange::Dossier &theirs);
[[nodiscard]] Result<MergePreview> previewOf(const store::Reader &reader, const Viewer &viewer,
    const exchange::Dossier &theirs, const DossierDecisions &decisions);
[[nodiscard]] Result<QList<OpenValue>> openValuesOf(const store::Reader &reader, const Viewer &viewer);

} // namespace casebook

} // namespace regie
