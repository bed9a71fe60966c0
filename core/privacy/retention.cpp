#include "core/privacy/retention.h"

#include "core/base/checkedjson.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace regie::privacy {

using namespace Qt::StringLiterals;

namespace {

constexpr int comesOfAge = 18; // BW 1:233
constexpr int mostYears = 100;
constexpr std::array<const char *, keptKindCount> keptCodes = {
    "case", "case-mda", "assessment", "order", "report", "withdrawn", "loose"};
constexpr std::array<const char *, 6> countedCodes = {
    "imposed", "received", "closed", "assessed", "taken-back", "written"};

CountedFrom countedFrom(KeptKind kind)
{
    switch (kind) {
    case KeptKind::Dossier:
    case KeptKind::MdaDossier:
        return CountedFrom::Closed;
    case KeptKind::Assessment:
        return CountedFrom::Assessed;
    case KeptKind::Order:
        return CountedFrom::Imposed;
    case KeptKind::Report:
        return CountedFrom::Received;
    case KeptKind::Withdrawn:
        return CountedFrom::TakenBack;
    case KeptKind::Loose:
        return CountedFrom::Written;
    }
    return CountedFrom::Closed;
}

RetentionTerm termIn(JsonObject &object)
{
    RetentionTerm term;
    const std::optional<KeptKind> kind = keptKindOf(object.text("id"));
    if (!kind)
        object.refuse(u"no such kind"_s, "id");
    term.kind = kind.value_or(KeptKind::Dossier);
    term.years = object.number("years", 1, mostYears);
    term.from = countedFrom(term.kind);
    if (object.text("from") != QLatin1String(countedCodes.at(static_cast<std::size_t>(term.from))))
        object.refuse(u"this kind is not counted from that day"_s, "from");
    term.atMostYears = object.optionalNumber("atMostYears", 1, mostYears).value_or(0);
    term.ofYoungest = object.optionalFlag("ofYoungest", false);
    term.confirmed = object.flag("confirmed");
    term.basis = object.text("basis");
    term.source = object.text("source");
    term.sentence = object.optionalText("sentence");
    term.validFrom = object.date("validFrom");
    return term;
}

/// Refuses a term that is over before @p rules stop looking back.
void holdAgainst(const rules::RuleBook &rules, JsonObject &object, const RetentionTerm &term)
{
    for (const rules::RuleSet &set : rules.sets) {
        const int orders = term.kind == KeptKind::Order ? set.lookbackYears : 0;
        const int reports = term.kind == KeptKind::Report ? set.vtLookbackYears.value_or(0) : 0;
        if (term.years < std::max(orders, reports))
            object.refuse(u"shorter than rule set %1 looks back"_s.arg(set.id), "years");
    }
}

} // namespace

QString toCode(KeptKind kind)
{
    return QString::fromLatin1(keptCodes.at(static_cast<std::size_t>(kind)));
}

std::optional<KeptKind> keptKindOf(QStringView code)
{
    const auto *found = std::ranges::find_if(keptCodes, [code](const char *one) { return code == QLatin1String(one); });
    return found == keptCodes.end() ? std::nullopt : std::optional(static_cast<KeptKind>(found - keptCodes.begin()));
}

QDate lastDayWithin(QDate from, int years)
{
    const QDate day = from.addYears(years);
    const QDate next = day.addDays(1);
    return next.addYears(-years) <= from ? next : day;
}

bool KeptUntil::isDue(QDate day) const
{
    return !running && why != KeptBecause::Held && until.isValid() && until < day;
}

bool KeptUntil::isExceeded(QDate day) const
{
    return running && why != KeptBecause::Held && until.isValid() && until < day;
}

Result<RetentionBook> RetentionBook::parse(
    const QByteArray &text, const QString &fileName, const rules::RuleBook &rules)
{
    JsonText json(text, fileName);
    JsonObject root(json);
    RetentionBook book;
    (void)root.number("schema", 1, 1);
    (void)root.optionalText("remark");
    for (JsonObject &object : root.objects("terms")) {
        const RetentionTerm term = termIn(object);
        holdAgainst(rules, object, term);
        if (std::ranges::any_of(book.m_terms, [&term](const RetentionTerm &other) {
                return other.kind == term.kind && other.validFrom == term.validFrom;
            }))
            object.refuse(u"a kind twice from one day"_s, "id");
        object.close();
        book.m_terms.append(term);
    }
    for (int kind = 0; kind < keptKindCount; ++kind) {
        if (std::ranges::none_of(
                book.m_terms, [kind](const RetentionTerm &term) { return static_cast<int>(term.kind) == kind; }))
            root.refuse(u"no term for kind "_s + toCode(static_cast<KeptKind>(kind)), "terms");
    }
    root.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    std::ranges::stable_sort(book.m_terms, [](const RetentionTerm &a, const RetentionTerm &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.validFrom < b.validFrom;
    });
    return book;
}

Result<RetentionBook> RetentionBook::builtIn(const rules::RuleBook &rules)
{
    QFile file(u":/region/haaglanden/retention.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::RegionDataInvalid, u"the retention terms are missing"_s, u"retention.json"_s);
    return parse(file.readAll(), u"retention.json"_s, rules);
}

const RetentionTerm &RetentionBook::termOn(KeptKind kind, QDate day) const
{
    const auto first = std::ranges::find_if(m_terms, [kind](const RetentionTerm &term) { return term.kind == kind; });
    auto held = first;
    for (auto term = first; term != m_terms.end() && term->kind == kind; ++term) {
        if (term->validFrom <= day)
            held = term;
    }
    return *held; // parse saw to it that every kind has one
}

KeptUntil RetentionBook::until(const Kept &what, QDate today) const
{
    KeptUntil answer;
    answer.kind = what.kind;
    answer.term = termOn(what.kind, today);
    answer.running = !what.from.isValid();
    answer.from = what.from;
    if (what.from.isValid()) {
        const QDate ofAge = what.youngestBorn.isValid() ? what.youngestBorn.addYears(comesOfAge) : QDate();
        const bool youngest = answer.term.ofYoungest && ofAge.isValid() && what.from < ofAge;
        answer.from = youngest ? ofAge : what.from;
        answer.until = lastDayWithin(answer.from, answer.term.years);
        answer.why = youngest ? KeptBecause::Youngest : KeptBecause::Term;
    }
    if (answer.term.atMostYears > 0 && what.first.isValid()) {
        const QDate most = lastDayWithin(what.first, answer.term.atMostYears);
        if (!answer.until.isValid() || most < answer.until) {
            answer.until = most;
            answer.from = what.first;
            answer.why = KeptBecause::AtMost;
        }
    }
    if (what.extended.isValid() && answer.until.isValid() && answer.until < what.extended) {
        answer.until = what.extended;
        answer.why = KeptBecause::Extended;
    }
    if (what.held)
        answer.why = KeptBecause::Held;
    return answer;
}

} // namespace regie::privacy
