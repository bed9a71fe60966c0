#include "core/casebook/caselist.h"

#include "core/casebook/flowmake.h"
#include "core/casebook/promised.h"
#include "core/casebook/workscope.h"
#include "core/caseflow/datesahead.h"
#include "core/store/caselistreader.h"
#include "core/store/planreader.h"

namespace regie {

namespace {

constexpr int mostListed = 5000;

Result<CaseList> listOf(
    store::Database &database, const routing::Region &region, const casebook::Asker &asker, const CaseChoice &choice)
{
    const store::Reader reader(database);
    const auto hands = casebook::handsOf(reader, store::WorkReader(database), region, asker);
    if (!hands)
        return tl::unexpected(hands.error());
    const store::CasesWanted wanted{hands->filter, choice.municipality, choice.route, choice.phase, choice.status};
    auto rows = store::CaseListReader(database).cases(asker.viewer, wanted, mostListed);
    const auto all = reader.caseCount(asker.viewer);
    if (!rows || !all)
        return tl::unexpected(rows ? all.error() : rows.error());
    return CaseList{*std::move(rows), *all};
}

/// What is read of one case for a glance at it.
class GlanceReading
{
public:
    GlanceReading(
        const store::Reader &reader, const routing::Region &region, const casebook::Asker &asker, LocalDateTime now)
        : m_reader(reader), m_region(region), m_asker(asker), m_now(now)
    {
    }

    [[nodiscard]] Result<CaseGlance> read(CaseId id)
    {
        m_glance.file = id;
        CaseFile file;
        const Done done = take(m_reader.caseFile(m_asker.viewer, id), file).and_then([&] {
            return take(casebook::doorOf(m_reader, m_asker.viewer, m_asker.user.name, file), m_glance.door);
        });
        if (!done)
            return tl::unexpected(done.error());
        m_glance.open = m_glance.door.isOpen(m_now.toUtc());
        const Done rest = m_glance.open ? readFlow(id).and_then([&] { return readDates(file); }) : Done();
        return rest ? Result<CaseGlance>(std::move(m_glance)) : tl::unexpected(rest.error());
    }

private:
    template <typename T>
    [[nodiscard]] static Done take(Result<T> read, T &into)
    {
        if (!read)
            return tl::unexpected(read.error());
        into = *std::move(read);
        return {};
    }

    [[nodiscard]] Done readFlow(CaseId id)
    {
        SystemIds ids;
        casebook::FlowSource source;
        if (const Done read = take(casebook::readFlow(m_reader, m_asker.viewer, ids, id), source); !read)
            return read;
        const CaseFlow flow = casebook::flowOf(source, m_region, m_now);
        m_glance.stand = flow.stand;
        if (!flow.decisions.isEmpty())
            m_glance.decision = flow.decisions.constFirst();
        m_glance.safety = source.safety;
        for (const Membership &member : std::as_const(source.memberships)) {
            const caseflow::SafetyEstimate *latest =
                member.holdsOn(m_now.date) ? m_glance.safety.latest(member.person) : nullptr;
            if (latest != nullptr && (!m_glance.lowest || latest->score < m_glance.lowest->score))
                m_glance.lowest = *latest;
        }
        return {};
    }

    [[nodiscard]] Done readDates(const CaseFile &file)
    {
        const store::PlanReader plans = m_reader.plans();
        caseflow::CaseAgenda agenda{file.status, {}, {}, {}};
        QList<store::MeetingRow> meetings;
        const Done read = take(m_reader.deadlines(m_asker.viewer, file.id), agenda.terms)
                              .and_then([&] { return take(plans.actions(m_asker.viewer, file.id), agenda.actions); })
                              .and_then([&] { return take(plans.meetingsOf(m_asker.viewer, file.id), meetings); });
        for (const store::MeetingRow &row : std::as_const(meetings))
            agenda.meetings.append(row.meeting);
        m_glance.dates = caseflow::datesOf(agenda, m_now);
        return read;
    }

    const store::Reader &m_reader;
    const routing::Region &m_region;
    const casebook::Asker &m_asker;
    LocalDateTime m_now;
    CaseGlance m_glance;
};

} // namespace

QFuture<Result<CaseList>> CaseListDesk::casesLater(const CaseChoice &choice) const
{
    const auto promise = casebook::promised<Result<CaseList>>();
    const casebook::Asker asker{m_book.vault().viewer(), m_book.vault().user(), choice.scope};
    m_book.vault().checkOnWorker([promise, asker, choice, &region = m_book.region()](store::Database &database) {
        casebook::keep(*promise, listOf(database, region, asker, choice));
    });
    return promise->future();
}

QFuture<Result<CaseGlance>> CaseListDesk::glanceLater(CaseId id) const
{
    const auto promise = casebook::promised<Result<CaseGlance>>();
    const casebook::Asker asker{m_book.vault().viewer(), m_book.vault().user(), WorkScope::All};
    m_book.vault().readOnWorker(
        [promise, asker, id, &region = m_book.region(), now = m_book.clock().now()](const store::Reader &reader) {
            casebook::keep(*promise, GlanceReading(reader, region, asker, now).read(id));
        });
    return promise->future();
}

} // namespace regie
