#include "core/exchange/listwords.h"

#include "core/domain/codes.h"

#include <span>

namespace regie::exchange {

namespace {

template <typename T>
struct Word
{
    const char16_t *word;
    T value;
};

template <typename T>
std::optional<T> known(QStringView text, std::span<const Word<T>> words)
{
    for (const Word<T> &one : words) {
        if (text.compare(QStringView(one.word), Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return std::nullopt;
}

template <typename E>
std::optional<E> coded(QStringView text, std::span<const Word<E>> words)
{
    const std::optional<E> own = fromCode<E>(text);
    return own ? own : known<E>(text, words);
}

} // namespace

std::optional<Sex> sexOf(QStringView word)
{
    static constexpr Word<Sex> words[] = {{u"v", Sex::Female}, {u"vrouw", Sex::Female}, {u"f", Sex::Female},
        {u"m", Sex::Male}, {u"man", Sex::Male}, {u"x", Sex::Other}, {u"anders", Sex::Other}, {u"o", Sex::Unknown},
        {u"onbekend", Sex::Unknown}, {u"", Sex::Unknown}};
    return coded<Sex>(word, words);
}

std::optional<EventRole> roleOf(QStringView word)
{
    static constexpr Word<EventRole> words[] = {{u"uithuisgeplaatste", EventRole::PutOut},
        {u"uithuisgeplaatst", EventRole::PutOut}, {u"uhg", EventRole::PutOut}, {u"uhp", EventRole::PutOut},
        {u"achterblijver", EventRole::Stayed}, {u"achterblijvende", EventRole::Stayed},
        {u"achtergebleven", EventRole::Stayed}, {u"kind", EventRole::Child}, {u"getuige", EventRole::Witness},
        {u"verdachte", EventRole::Suspected}, {u"pleger", EventRole::Suspected}, {u"dader", EventRole::Suspected},
        {u"slachtoffer", EventRole::Victim}, {u"beide", EventRole::Both}, {u"beiden", EventRole::Both},
        {u"melder", EventRole::Reporter}, {u"anders", EventRole::Other}, {u"overig", EventRole::Other}};
    return coded<EventRole>(word, words);
}

std::optional<OrderKind> orderKindOf(QStringView word)
{
    static constexpr Word<OrderKind> words[] = {{u"huisverbod", OrderKind::Order}, {u"thv", OrderKind::Order},
        {u"tijdelijk huisverbod", OrderKind::Order}, {u"oplegging", OrderKind::Order},
        {u"verlenging", OrderKind::Extension}, {u"wijziging", OrderKind::Amendment},
        {u"overtreding", OrderKind::Violation}, {u"rihg", OrderKind::RihgWithoutOrder},
        {u"rihg zonder huisverbod", OrderKind::RihgWithoutOrder}};
    return coded<OrderKind>(word, words);
}

std::optional<OrderStatus> orderStatusOf(QStringView word)
{
    static constexpr Word<OrderStatus> words[] = {{u"lopend", OrderStatus::InForce},
        {u"van kracht", OrderStatus::InForce}, {u"actief", OrderStatus::InForce}, {u"verlopen", OrderStatus::Expired},
        {u"afgelopen", OrderStatus::Expired}, {u"beëindigd", OrderStatus::Expired},
        {u"verlengd", OrderStatus::Extended}, {u"ingetrokken", OrderStatus::Withdrawn},
        {u"vernietigd", OrderStatus::AnnulledFromStart}, {u"vernietigd vanaf begin", OrderStatus::AnnulledFromStart},
        {u"vernietigd vanaf datum", OrderStatus::AnnulledFromDate}};
    return coded<OrderStatus>(word, words);
}

std::optional<VtReportKind> reportKindOf(QStringView word)
{
    static constexpr Word<VtReportKind> words[] = {{u"melding", VtReportKind::First},
        {u"eerste melding", VtReportKind::First}, {u"eerste", VtReportKind::First},
        {u"hermelding", VtReportKind::Repeat}, {u"vervolgmelding", VtReportKind::FollowUp},
        {u"advies", VtReportKind::Advice}, {u"adviesvraag", VtReportKind::Advice}};
    return coded<VtReportKind>(word, words);
}

std::optional<bool> truthOf(QStringView word)
{
    static constexpr Word<bool> words[] = {{u"ja", true}, {u"j", true}, {u"yes", true}, {u"y", true}, {u"true", true},
        {u"waar", true}, {u"1", true}, {u"x", true}, {u"nee", false}, {u"n", false}, {u"no", false}, {u"false", false},
        {u"onwaar", false}, {u"0", false}};
    return known<bool>(word, words);
}

} // namespace regie::exchange
