#pragma once

#include "core/store/records.h"

#include <QHash>
#include <QSet>

namespace regie {

/// What in the log asks for a second look. None of them proves anything: each has its innocent reasons.
enum class AuditSignal {
    OwnName,        ///< somebody looked at a case of people who bear her own surname
    OwnAddress,     ///< somebody looked at a case at the address of a person who bears her whole name
    OddHours,       ///< cases were looked at while nobody was expected to work
    ManyLookUps,    ///< more cases looked at within an hour than work asks for
    OutsideOwnWork, ///< a reason was given to look at a case that somebody else handles
    OnlyLooked      ///< a case was looked at again and again by somebody who never wrote in it
};

/// What counts as odd, as long as an organisation does not say otherwise.
struct AuditRules
{
    QTime dayFrom = QTime(6, 0);   ///< looking before this is odd
    QTime dayUntil = QTime(23, 0); ///< and from this on
    int casesAnHour = 25;          ///< different cases that one user may look at within sixty minutes
    int looksWithoutWork = 10;     ///< of one user at one case in which she never wrote
};

/// What is known of those in the log beside it, in folded words (matching::foldedWords).
struct AuditFacts
{
    struct Case
    {
        QList<QStringList> surnames = {}; ///< of its members
        QSet<QString> addresses = {};     ///< keys of where its members live or lived
    };
    QHash<QString, Case> cases = {};         ///< by the id of the case, 32 hex
    QHash<UserId, QStringList> users = {};   ///< words of the user's own name
    QHash<UserId, QSet<QString>> homes = {}; ///< keys of addresses of persons in the vault who bear her whole name
};

/// One thing that was seen, with the actions it rests on.
struct AuditFinding
{
    AuditSignal signal = AuditSignal::OwnName;
    UserId user = {};
    QString userName = {};
    QString caseId = {};     ///< 32 hex; empty when it is about many cases
    QString caseNumber = {}; ///< as the log has it
    QDateTime first = {};    ///< UTC
    QDateTime last = {};     ///< UTC
    int actions = 0;
    friend bool operator==(const AuditFinding &, const AuditFinding &) = default;
};

/// What in @p entries (latest first, as the store gives them) asks for a second look, the latest first. Pure.
[[nodiscard]] QList<AuditFinding> findingsIn(
    const QList<store::AuditEntry> &entries, const AuditFacts &facts, const AuditRules &rules = {});

} // namespace regie
