#include "core/store/dictionary_p.h"

#include <algorithm>
#include <vector>

namespace regie::store {

namespace {

using enum DataClass;
using enum Purpose;
using R = Retention;
using T = Table;

constexpr Column drafts[] = {
    {T::Meta, "rid", Internal, Technical, R::Draft, "number of the row"},
    {T::Meta, "id", Internal, Technical, R::Draft, "identity of the intake"},
    {T::Meta, "payload", Special, Coordination, R::Draft, "the intake as typed so far, JSON"},
    {T::Meta, "saved_at", Internal, Coordination, R::Draft, "when, ms UTC"},
    {T::Meta, "saved_by", Internal, Accountability, R::Draft, "user who is taking it"},
};

constexpr Column formDrafts[] = {
    {T::Meta, "rid", Internal, Technical, R::Draft, "number of the row"},
    {T::Meta, "form", Internal, Technical, R::Draft, "which form"},
    {T::Meta, "about", Internal, Technical, R::Draft, "identity of the case it is for"},
    {T::Meta, "payload", Special, Coordination, R::Draft, "what was typed so far, JSON"},
    {T::Meta, "saved_at", Internal, Coordination, R::Draft, "when, ms UTC"},
    {T::Meta, "saved_by", Internal, Accountability, R::Draft, "user who is typing"},
};

} // namespace

std::span<const Column> dictionary()
{
    static const std::vector<Column> columns = [] {
        std::vector<Column> all;
        for (const std::span<const Column> half : {columnsOfRecords(), columnsOfWork()})
            all.insert(all.end(), half.begin(), half.end());
        return all;
    }();
    return columns;
}

std::span<const Column> columnsOf(Table table)
{
    const std::span<const Column> all = dictionary();
    const auto [first, last] = std::ranges::equal_range(all, table, {}, &Column::table);
    return {first, last};
}

std::span<const Column> draftsDictionary()
{
    return drafts;
}

std::span<const Column> formDraftsDictionary()
{
    return formDrafts;
}

} // namespace regie::store
