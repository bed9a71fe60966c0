#pragma once

#include "core/domain/casefile.h"
#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/household.h"
#include "core/domain/intake.h"

/// The values of the domain in the words of the field. `text` is the word by itself, with a capital: in a list, on a
/// button, in a column. What goes into the middle of a sentence has a function of its own.
namespace regie::wording {

[[nodiscard]] QString text(Sex sex);
[[nodiscard]] QString text(CallBack callBack);
[[nodiscard]] QString text(EventRole role);
[[nodiscard]] QString text(RelationKind kind);
[[nodiscard]] QString text(OrderKind kind);
[[nodiscard]] QString text(OrderStatus status);
[[nodiscard]] QString text(ImposedBy by);
[[nodiscard]] QString text(VtReportKind kind);
[[nodiscard]] QString text(Channel channel);
[[nodiscard]] QString text(RedFlag flag);
[[nodiscard]] QString text(Answer answer);
/// How far the coordinator is with a person that was typed in: "nu kiezen", "bekend, bevestigd", "nieuw".
[[nodiscard]] QString text(MentionChoice choice);
[[nodiscard]] QString text(CaseStatus status);
/// What is odd and why it was kept: a whole sentence.
[[nodiscard]] QString text(Check check);

/// A report as an event in a list: "Melding VT, hermelding"; `text` says only "Hermelding".
[[nodiscard]] QString eventText(VtReportKind kind);
/// "Dirk Zandoog is partner van Lotte Helmgras".
[[nodiscard]] QString relationText(const QString &from, RelationKind kind, const QString &to);

} // namespace regie::wording
