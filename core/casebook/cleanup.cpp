#include "core/casebook/cleanup.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"
#include "core/casebook/householddoubts.h"
#include "core/casebook/people.h"
#include "core/casebook/promised.h"
#include "core/matching/matching.h"

#include <QPointer>

#include <algorithm>

namespace regie {

namespace {

constexpr int mostLinks = 500;
constexpr int mostPairs = 200; ///< whose effects are worked out; the next search shows what comes after
constexpr int lookUpLimit = 12;
constexpr int personsAtOnce = 200;

bool isLikely(matching::Likeness likeness)
{
    return likeness != matching::Likeness::Weak;
}

/// What the vault knows of somebody, in the shape of what a source writes: both sides are compared alike.
IntakePerson asHeard(const store::PersonRow &row)
{
    IntakePerson person;
    person.mention.asWritten = row.person.name.full();
    person.mention.name = row.person.name;
    person.mention.birthDate = row.person.birthDate;
    person.mention.sex = row.person.sex;
    person.mention.phone = row.person.phone;
    person.mention.bsn = row.person.bsn;
    for (const Address &address : row.addresses) {
        if (!address.until.isValid() && !address.secret)
            person.mention.address = address;
    }
    return person;
}

bool shareHousehold(const store::PersonRow &a, const store::PersonRow &b)
{
    return std::any_of(a.households.cbegin(), a.households.cend(),
        [&b](const HouseholdId &household) { return b.households.contains(household); });
}

int events(const store::PersonRow &row)
{
    return row.orders + row.reports;
}

/// Goes through the vault person by person.
class Finder
{
public:
    Finder(const store::Reader &reader, const Viewer &viewer, QDate today, const std::function<bool(int, int)> &goOn)
        : m_reader(reader), m_viewer(viewer), m_goOn(goOn), m_households(reader, viewer, today)
    {
    }

    [[nodiscard]] Result<QList<Doubt>> find()
    {
        Done done = readJudgements().and_then([this] { return findLinks(); }).and_then([this] { return findPairs(); });
        if (!done)
            return tl::unexpected(done.error());
        std::stable_sort(m_pairs.begin(), m_pairs.end(),
            [](const Doubt &a, const Doubt &b) { return a.there.candidate.score > b.there.candidate.score; });
        const auto households = m_households.doubts(m_judged, mostPairs);
        if (!households)
            return households;
        return m_links + m_pairs.mid(0, mostPairs) + *households;
    }

private:
    [[nodiscard]] Done readJudgements()
    {
        const auto all = m_reader.identity().judgements(m_viewer);
        if (!all)
            return tl::unexpected(all.error());
        for (const Judgement &one : *all)
            m_judged.insert({one.first, one.second}, one.verdict);
        return {};
    }

    [[nodiscard]] Result<QStringList> housemates(const store::PersonRow &row)
    {
        QStringList names;
        for (const HouseholdId &household : row.households) {
            const auto members = m_reader.memberships(m_viewer, household);
            if (!members)
                return tl::unexpected(members.error());
            QList<PersonId> ids;
            for (const Membership &member : *members) {
                if (member.person != row.person.id && !member.until.isValid() && !ids.contains(member.person))
                    ids.append(member.person);
            }
            const auto rows = m_reader.persons(m_viewer, ids.mid(0, 6));
            if (!rows)
                return tl::unexpected(rows.error());
            for (const store::PersonRow &one : *rows)
                names.append(one.person.name.full());
        }
        return names;
    }

    [[nodiscard]] Done findLinks()
    {
        const auto waiting = m_reader.identity().waiting(m_viewer, mostLinks);
        if (!waiting)
            return tl::unexpected(waiting.error());
        for (const store::WaitingLink &one : *waiting) {
            const auto rows = m_reader.persons(m_viewer, {one.link.person});
            if (!rows)
                return tl::unexpected(rows.error());
            if (rows->isEmpty())
                continue;
            Doubt doubt;
            doubt.what = Doubt::What::Link;
            doubt.waiting = one;
            doubt.kept = one.link.person;
            doubt.here.mention = one.mention;
            if (const Done filled = fill(doubt, rows->constFirst()); !filled)
                return filled;
            m_links.append(doubt);
        }
        return {};
    }

    [[nodiscard]] Done fill(Doubt &doubt, const store::PersonRow &row)
    {
        doubt.there.row = row;
        doubt.there.secretAddress = casebook::hasSecretAddress(row);
        doubt.there.candidate.person = row.person.id;
        const matching::KnownPerson known{row.person, casebook::openAddresses(row), {}};
        const auto ranked = matching::rank(doubt.here.mention, {}, {known});
        if (!ranked.isEmpty())
            doubt.there.candidate = ranked.constFirst();
        doubt.there.candidate.comparisons = matching::compare(doubt.here.mention, {}, known);
        const auto names = housemates(row);
        if (!names)
            return tl::unexpected(names.error());
        doubt.there.housemates = *names;
        return {};
    }

    [[nodiscard]] Done findPairs()
    {
        const auto count = m_reader.identity().personCount(m_viewer);
        if (!count)
            return tl::unexpected(count.error());
        qint64 after = 0;
        for (int seen = 0;;) {
            const auto ids = m_reader.identity().personsAfter(m_viewer, after, personsAtOnce);
            if (!ids)
                return tl::unexpected(ids.error());
            if (ids->isEmpty())
                return {};
            after = ids->constLast().first;
            QList<PersonId> persons;
            for (const auto &[row, person] : *ids)
                persons.append(person);
            const auto rows = m_reader.persons(m_viewer, persons);
            if (!rows)
                return tl::unexpected(rows.error());
            for (const store::PersonRow &row : *rows) {
                m_households.take(row);
                if (const Done looked = lookFor(row); !looked)
                    return looked;
                if (m_goOn && !m_goOn(++seen, *count))
                    return fail(ErrorCode::Cancelled);
            }
        }
    }

    [[nodiscard]] Done lookFor(const store::PersonRow &row)
    {
        const IntakePerson heard = asHeard(row);
        if (heard.mention.name.isEmpty())
            return {};
        auto found = m_reader.lookUp(m_viewer, casebook::queryFor(heard.mention, lookUpLimit));
        if (!found)
            return tl::unexpected(found.error());
        found->removeIf([&row](const store::PersonRow &other) { return !(row.person.id < other.person.id); });
        QList<matching::KnownPerson> known;
        for (const store::PersonRow &other : *found)
            known.append({other.person, casebook::openAddresses(other), {}});
        const auto ranked = matching::rank(heard.mention, {}, known);
        for (const matching::Candidate &candidate : ranked) {
            const auto other = std::find_if(found->cbegin(), found->cend(),
                [&candidate](const store::PersonRow &one) { return one.person.id == candidate.person; });
            const auto told = m_judged.constFind(casebook::pairOf(row.person.id.raw(), candidate.person.raw()));
            const bool different = told != m_judged.constEnd() && *told == PairVerdict::Different;
            // people of one house share name, address and telephone: alike is not enough there
            const bool alike = shareHousehold(row, *other) ? candidate.likeness == matching::Likeness::VeryLikely
                                                           : isLikely(candidate.likeness);
            if (different || !alike)
                continue;
            if (const Done added = addPair(row, *other, told != m_judged.constEnd()); !added)
                return added;
        }
        return {};
    }

    [[nodiscard]] Done addPair(const store::PersonRow &a, const store::PersonRow &b, bool unsure)
    {
        const auto apart = areApart(a.person.id, b.person.id);
        if (!apart)
            return tl::unexpected(apart.error());
        if (*apart)
            return {};
        const bool keepFirst = events(a) >= events(b);
        const store::PersonRow &kept = keepFirst ? a : b;
        const store::PersonRow &gone = keepFirst ? b : a;
        Doubt doubt;
        doubt.kept = kept.person.id;
        doubt.gone = gone.person.id;
        doubt.here = asHeard(gone);
        doubt.unsure = unsure;
        const auto names = housemates(gone);
        if (!names)
            return tl::unexpected(names.error());
        doubt.companions = *names;
        if (const Done filled = fill(doubt, kept); !filled)
            return filled;
        m_pairs.append(doubt);
        return {};
    }

    /// Two lines of one event are two people; and so are those of whom somebody said so.
    [[nodiscard]] Result<bool> areApart(PersonId a, PersonId b)
    {
        const auto left = m_reader.identity().linksOf(m_viewer, a);
        const auto right = m_reader.identity().linksOf(m_viewer, b);
        if (!left || !right)
            return tl::unexpected(left ? right.error() : left.error());
        QSet<MentionId> mine;
        for (const Link &link : *left)
            mine.insert(link.mention);
        for (const Link &link : *right) {
            const bool same = mine.contains(link.mention);
            if (same)
                return true; // one mention that was held beside both: the waiting link asks already
        }
        const auto together = m_reader.identity().namedTogether(m_viewer, a, b);
        return together;
    }

    const store::Reader &m_reader;
    const Viewer &m_viewer;
    const std::function<bool(int, int)> &m_goOn;
    casebook::HouseholdDoubts m_households;
    casebook::Judged m_judged;
    QList<Doubt> m_links;
    QList<Doubt> m_pairs;
};

int weightOf(const Doubt &doubt)
{
    if (doubt.unsure)
        return 3;
    if (doubt.reachesThreshold())
        return 0;
    return doubt.effects.isEmpty() ? 2 : 1;
}

bool met(const casebook::Standing &standing)
{
    return standing.orders.certain >= standing.ordersNeeded || standing.reports.certain >= standing.reportsNeeded;
}

} // namespace

IdentityOrder Doubt::same(const QString &reason) const
{
    IdentityOrder order;
    order.reason = reason;
    switch (what) {
    case What::Link:
        order.kind = IdentityOrder::Kind::ConfirmLink;
        order.link = waiting.link.id;
        break;
    case What::Persons:
        order.kind = IdentityOrder::Kind::MergePersons;
        order.first = kept.raw();
        order.second = gone.raw();
        break;
    case What::Households:
        order.kind = IdentityOrder::Kind::MergeHouseholds;
        order.of = IdentityKind::Household;
        order.first = keptPlace.household.id.raw();
        order.second = gonePlace.household.id.raw();
        break;
    }
    return order;
}

IdentityOrder Doubt::different(const QString &reason) const
{
    IdentityOrder order = same(reason);
    order.kind = what == What::Link ? IdentityOrder::Kind::RejectLink : IdentityOrder::Kind::JudgeDifferent;
    return order;
}

std::optional<IdentityOrder> Doubt::notSure(const QString &reason) const
{
    if (what == What::Link)
        return std::nullopt;
    IdentityOrder order = same(reason);
    order.kind = IdentityOrder::Kind::JudgeUnsure;
    return order;
}

bool Doubt::reachesThreshold() const
{
    return std::any_of(effects.cbegin(), effects.cend(),
        [](const Effect &effect) { return !met(effect.before) && met(effect.after); });
}

namespace casebook {

Result<QList<Doubt>> findDoubts(
    const store::Reader &reader, const Viewer &viewer, QDate today, const std::function<bool(int, int)> &goOn)
{
    return Finder(reader, viewer, today, goOn).find();
}

void putInOrder(QList<Doubt> &doubts)
{
    std::stable_sort(
        doubts.begin(), doubts.end(), [](const Doubt &a, const Doubt &b) { return weightOf(a) < weightOf(b); });
}

} // namespace casebook

CleanUp::CleanUp(Casebook &casebook, QObject *parent) : QObject(parent), m_casebook(casebook)
{
}

CleanUp::~CleanUp()
{
    if (m_run)
        m_run->stop = true;
}

void CleanUp::start()
{
    if (m_run)
        m_run->stop = true;
    m_run = std::make_shared<Run>();
    m_doubts.clear();
    const QPointer<CleanUp> self(this);
    const auto onThread = [self, run = m_run](auto work) {
        casebook::onInterfaceThread([self, run, work] {
            if (self && self->m_run == run)
                work(*self);
        });
    };
    m_casebook.vault().readOnWorker([run = m_run, viewer = m_casebook.vault().viewer(),
                                        today = m_casebook.clock().now().date, onThread](store::Reader &reader) {
        const auto goOn = [&](int done, int of) {
            if (done % personsAtOnce == 0)
                onThread([done, of](CleanUp &cleanUp) { Q_EMIT cleanUp.progressed(done, of); });
            return !run->stop;
        };
        const auto doubts = casebook::findDoubts(reader, viewer, today, goOn);
        onThread([run, doubts](CleanUp &cleanUp) { cleanUp.take(run, doubts); });
    });
}

void CleanUp::cancel()
{
    if (!m_run)
        return;
    m_run->stop = true;
    m_run.reset();
    Q_EMIT cancelled();
}

void CleanUp::take(const std::shared_ptr<Run> &run, const Result<QList<Doubt>> &doubts)
{
    if (!doubts) {
        m_run.reset();
        Q_EMIT failed(doubts.error());
        return;
    }
    m_doubts = *doubts;
    rehearseNext(run, 0);
}

/// One after another, so that whoever saves in between need not wait for all of them.
void CleanUp::rehearseNext(const std::shared_ptr<Run> &run, qsizetype at)
{
    if (m_run != run)
        return;
    if (at >= m_doubts.size()) {
        m_run.reset();
        casebook::putInOrder(m_doubts);
        Q_EMIT found(m_doubts);
        return;
    }
    Q_EMIT progressed(static_cast<int>(at), static_cast<int>(m_doubts.size()));
    const auto rehearsed = [this, run, at](const Result<IdentityOutcome> &outcome) {
        if (m_run != run)
            return;
        if (outcome)
            m_doubts[at].effects = outcome->effects;
        rehearseNext(run, at + 1);
    };
    whenDone(m_casebook.rehearseLater(m_doubts.at(at).same(QStringLiteral("-"))), this, rehearsed);
}

} // namespace regie
