#include "ui/shell/desksearch.h"

#include "core/base/whendone.h"
#include "core/store/transaction.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <QCoreApplication>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int eachKind = 5;
constexpr int settledMs = 1000;

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

/// Where in a case a text is read.
CasePlace placeOf(store::TextKind kind)
{
    switch (kind) {
    case store::TextKind::ContactNote:
        return CasePlace::Journal;
    case store::TextKind::Decision:
        return CasePlace::Assessment;
    case store::TextKind::Step:
    case store::TextKind::Agreement:
        return CasePlace::Phases;
    case store::TextKind::Analysis:
        return CasePlace::Analysis;
    case store::TextKind::Goal:
    case store::TextKind::Action:
    case store::TextKind::Meeting:
        return CasePlace::Plan;
    }
    return CasePlace::Overview;
}

QString codeOf(CaseId file, CasePlace place)
{
    return u"case:%1:%2"_s.arg(file.toString()).arg(static_cast<int>(place));
}

QString householdCode(HouseholdId household)
{
    return u"household:"_s + household.toString();
}

/// Where it was found; a list that falls open beside somebody's desk tells no secret address.
QString placeText(const Address &place, QDate today)
{
    if (place.secret)
        return SearchWords::tr("secret address");
    const bool left = place.until.isValid() && place.until < today;
    return left ? SearchWords::tr("%1 (to and including %2)").arg(place.line(), wording::day(place.until))
                : place.line();
}

SearchHit hitOf(const CaseHit &found, QDate today)
{
    const QString name = found.person.isEmpty() ? found.householdName : found.person;
    const QString place = found.place.isEmpty() ? QString() : placeText(found.place, today);
    return {.code = codeOf(found.caseFile, CasePlace::Overview),
        .text = found.number + u"  "_s + name,
        .more = found.person.isEmpty() ? place : found.householdName,
        .sign = Sign::Cases};
}

SearchHit hitOf(const store::FoundPlace &found, QDate today)
{
    return {.code = householdCode(found.household),
        .text = found.householdName,
        .more =
            QStringList{placeText(found.address, today), SearchWords::tr("no case: begins an intake")}.join(u", "_s),
        .sign = Sign::Person};
}

SearchHit hitOf(const FoundPerson &found)
{
    QStringList known;
    if (!found.person.birthDate.isUnknown())
        known.append(wording::birthDate(found.person.birthDate));
    if (found.orders > 0)
        known.append(SearchWords::tr("%n order(s)", nullptr, found.orders));
    if (found.reports > 0)
        known.append(SearchWords::tr("%n report(s)", nullptr, found.reports));
    known.append(SearchWords::tr("no case: begins an intake"));
    return {.code = householdCode(found.household),
        .text = found.person.name.full(),
        .more = known.join(u", "_s),
        .sign = Sign::Person};
}

SearchHit hitOf(const TextHit &found)
{
    QString where = wording::text(found.found.kind);
    if (found.found.on.isValid())
        where += u' ' + wording::day(found.found.on);
    const bool hasCase = !found.found.file.isNull();
    return {
        .code = hasCase ? codeOf(found.found.file, placeOf(found.found.kind)) : householdCode(found.found.household),
        .text = wording::passageText(found.passage),
        .more = QStringList{where, hasCase ? found.found.caseNumber : found.found.householdName}.join(u", "_s),
        .sign = Sign::Note};
}

SearchHit hitOf(const caseflow::Professional &found, const routing::Region &region, QDate today)
{
    QStringList more{found.function, region.organisationName(found.organisation, today), found.phone};
    more.removeAll(QString());
    return {.code = u"partners"_s, .text = found.name, .more = more.join(u", "_s), .sign = Sign::Partners};
}

template <typename T, typename... More>
SearchGroup groupOf(const QString &heading, const QList<T> &found, const More &...more)
{
    SearchGroup group{heading, {}};
    for (const T &one : found)
        group.hits.append(hitOf(one, more...));
    return group;
}

} // namespace

QList<SearchGroup> searchGroups(const FoundEverywhere &found, const routing::Region &region, QDate today)
{
    return {groupOf(SearchWords::tr("Cases"), found.cases, today),
        groupOf(SearchWords::tr("Persons without a case"), found.persons),
        groupOf(SearchWords::tr("Households without a case"), found.places, today),
        groupOf(SearchWords::tr("What was written"), found.texts),
        groupOf(SearchWords::tr("Partners"), found.professionals, region, today)};
}

SearchGroup searchFilters()
{
    const auto filter = [](const QString &typed, const QString &example, const QString &does) {
        return SearchHit{.code = typed, .text = example, .more = does, .sign = Sign::Search, .types = true};
    };
    return {SearchWords::tr("Narrow the search, also more than one at a time"),
        {filter(u"gemeente:"_s, u"gemeente:delft"_s, SearchWords::tr("only cases of this municipality")),
            filter(u"route:"_s, u"route:icm"_s, SearchWords::tr("only ICM, or only MDA++ with route:mda")),
            filter(u"fase:"_s, u"fase:1"_s, SearchWords::tr("only cases in this phase, 1 to 3"))}};
}

DeskSearch::DeskSearch(SearchField &field, Casebook &casebook) : m_field(field), m_casebook(casebook)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledMs);
    connect(&m_settled, &QTimer::timeout, this, &DeskSearch::record);
    connect(&m_field, &SearchField::chosen, this, &DeskSearch::choose);
    m_field.setSource(
        [this](const QString &text, const SearchField::Tell &tell) { find(text, tell); }, searchFilters());
}

DeskSearch::~DeskSearch()
{
    m_field.setSource({});
}

void DeskSearch::settle()
{
    if (m_settled.isActive())
        record();
    m_settled.stop();
}

void DeskSearch::record()
{
    store::Vault &vault = m_casebook.vault();
    vault.writeLater(vault.viewer(), store::Action::Search, {}, [](store::Transaction &) { return Done(); }, {});
}

void DeskSearch::find(const QString &text, const SearchField::Tell &tell)
{
    const auto show = [this, tell](const Result<FoundEverywhere> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_settled.start();
        tell(searchGroups(*found, m_casebook.region(), m_casebook.clock().now().date));
    };
    whenDone(casebook::findEverywhereLater(m_casebook, text, eachKind), this, show);
}

void DeskSearch::choose(const QString &code)
{
    const QString kind = code.section(u':', 0, 0);
    const QString id = code.section(u':', 1, 1);
    if (kind == u"partners"_s) {
        Q_EMIT openPartners();
    } else if (kind == u"household"_s) {
        if (const auto household = HouseholdId::parse(id))
            Q_EMIT openHousehold(*household);
    } else if (const auto file = CaseId::parse(id)) {
        Q_EMIT openWork({*file, static_cast<CasePlace>(code.section(u':', 2).toInt())});
    }
}

} // namespace regie::ui
