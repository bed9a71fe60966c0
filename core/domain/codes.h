#pragma once

#include "core/domain/casefile.h"
#include "core/domain/event.h"
#include "core/domain/facts.h"
#include "core/domain/household.h"
#include "core/domain/intake.h"
#include "core/domain/role.h"

#include <QLatin1StringView>

#include <optional>
#include <span>
#include <type_traits>

namespace regie {

/// One value of an enum and its stable text: in JSON, in the store, on the command line. Never shown to a user.
template <typename E>
struct Code
{
    E value;
    const char *text;
};

/// The code table of an enum, in the enum's own order. Specialised once per enum, in codes.cpp.
template <typename E>
[[nodiscard]] std::span<const Code<E>> codesOf();

/// The stable text of @p value.
template <typename E>
[[nodiscard]] QString toCode(E value)
{
    return QString::fromLatin1(codesOf<E>()[static_cast<std::size_t>(value)].text);
}

/// The value whose text is @p text; nothing when there is none.
template <typename E>
[[nodiscard]] std::optional<E> fromCode(QStringView text)
{
    for (const Code<E> &code : codesOf<E>()) {
        if (text == QLatin1String(code.text))
            return code.value;
    }
    return std::nullopt;
}

#define REGIE_CODED(E)                                                                                                 \
    template <>                                                                                                        \
    std::span<const Code<E>> codesOf<E>()
REGIE_CODED(Sex);
REGIE_CODED(Role);
REGIE_CODED(Ground);
REGIE_CODED(Outcome);
REGIE_CODED(CallBack);
REGIE_CODED(RelationKind);
REGIE_CODED(EventRole);
REGIE_CODED(LinkState);
REGIE_CODED(Check);
REGIE_CODED(OrderKind);
REGIE_CODED(OrderStatus);
REGIE_CODED(ImposedBy);
REGIE_CODED(VtReportKind);
REGIE_CODED(Answer);
REGIE_CODED(Fact);
REGIE_CODED(RedFlag);
REGIE_CODED(Channel);
REGIE_CODED(AdviceRoute);
REGIE_CODED(MentionChoice);
REGIE_CODED(CaseStatus);
REGIE_CODED(DeadlineKind);
#undef REGIE_CODED

} // namespace regie
