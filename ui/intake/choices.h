#pragma once

#include "core/domain/codes.h"
#include "ui/wording/domain.h"

#include <QComboBox>

namespace regie::ui {

/// Fills @p box with every value of an enum in the words of the field; the value is the item's data.
template <typename E>
void fillChoices(QComboBox &box)
{
    for (const Code<E> &code : codesOf<E>())
        box.addItem(wording::text(code.value), static_cast<int>(code.value));
}

/// The same with only @p values, in that order.
template <typename E>
void fillChoices(QComboBox &box, std::initializer_list<E> values)
{
    for (const E value : values)
        box.addItem(wording::text(value), static_cast<int>(value));
}

template <typename E>
[[nodiscard]] E chosen(const QComboBox &box)
{
    return static_cast<E>(box.currentData().toInt());
}

template <typename E>
void choose(QComboBox &box, E value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

[[nodiscard]] inline Answer answerOf(std::optional<bool> value)
{
    return !value ? Answer::Unknown : *value ? Answer::Yes : Answer::No;
}

[[nodiscard]] inline std::optional<bool> boolOf(Answer answer)
{
    return answer == Answer::Unknown ? std::nullopt : std::optional(answer == Answer::Yes);
}

} // namespace regie::ui
