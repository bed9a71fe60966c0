#pragma once

#include "core/privacy/redaction.h"
#include "core/report/document.h"
#include "core/report/facts.h"
#include "core/routing/region.h"

/// The sections of an intakeadvies, each made of what the redaction lets through. Inside core/report only.
namespace regie::report {

/// What every section needs.
struct Source
{
    const IntakeAdviceFacts &facts;
    const routing::Region &region;
    privacy::Redaction &redaction;

    [[nodiscard]] const privacy::Profile &profile() const { return redaction.profile(); }
};

[[nodiscard]] Line phrase(Phrase phrase, QList<Argument> arguments = {}, int strong = 0);
[[nodiscard]] Line said(const QString &text);
/// The route that was decided, or the advised one.
[[nodiscard]] AdviceRoute routeOf(const IntakeAdviceFacts &facts);
/// The organisation that carries out ICM; empty when nobody does.
[[nodiscard]] QString executorOf(const IntakeAdviceFacts &facts);
[[nodiscard]] QString organisationName(const Source &source, const QString &id);
[[nodiscard]] QString municipalityName(const Source &source);

/// Whether @p event may be told: whose it is, and what kind.
[[nodiscard]] bool eventPasses(const Source &source, const HistoryEvent &event);

[[nodiscard]] AdviceBox adviceBox(const Source &source);
[[nodiscard]] Table householdTable(const Source &source);
[[nodiscard]] std::optional<Table> termsTable(const Source &source);
[[nodiscard]] Table historyTable(const Source &source);
[[nodiscard]] Table criteriaTable(const Source &source);
[[nodiscard]] Bullets reasonBullets(const Source &source, bool inFavour);
[[nodiscard]] Bullets safetyBullets(const Source &source);
[[nodiscard]] Bullets changeBullets(const Source &source);
/// Free text of the intake: what happened, who told it, why the coordinator deviates. Empty for most recipients.
[[nodiscard]] Note storyNote(const Source &source);
[[nodiscard]] Bullets noteBullets(const Source &source);
[[nodiscard]] Bullets contactBullets(const Source &source);
/// Who may be called back and when, and for whom this was compiled.
[[nodiscard]] Note callBackNote(const Source &source, const QString &recipientName);

} // namespace regie::report
