#include "core/casebook/partnerdesk.h"

#include "core/casebook/oneaction.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using namespace caseflow;

namespace {

constexpr int mostOpenCases = 20000;

ExecutorLoad &loadOf(QList<ExecutorLoad> &loads, const QString &organisation)
{
    auto found = std::find_if(loads.begin(), loads.end(),
        [&organisation](const ExecutorLoad &one) { return one.organisation == organisation; });
    if (found == loads.end()) {
        loads.append({organisation, -1, 0, {}});
        found = loads.end() - 1;
    }
    return *found;
}

QList<ExecutorLoad> loadsOf(const QList<Capacity> &capacities, const QList<store::LoadRow> &rows, QDate today)
{
    QList<ExecutorLoad> loads;
    for (const Capacity &capacity : capacities)
        loadOf(loads, capacity.organisation).places = placesOn(capacities, capacity.organisation, today);
    for (const store::LoadRow &row : rows) {
        if (row.executor.isEmpty())
            continue;
        ExecutorLoad &load = loadOf(loads, row.executor);
        switch (row.standing) {
        case caseflow::Standing::Awaiting:
            load.waiting.append(row);
            break;
        case caseflow::Standing::Active:
            ++load.atWork;
            break;
        case caseflow::Standing::Resting:
        case caseflow::Standing::Ended:
            break;
        }
    }
    for (ExecutorLoad &load : loads) {
        std::stable_sort(load.waiting.begin(), load.waiting.end(),
            [](const store::LoadRow &a, const store::LoadRow &b) { return a.since < b.since; });
    }
    return loads;
}

Result<PartnerView> partnersOf(const store::Reader &reader, const Viewer &viewer, QDate today)
{
    const store::PlanReader plans = reader.plans();
    const auto professionals = plans.professionals(viewer);
    const auto capacities = plans.capacities(viewer);
    const auto rows = plans.load(viewer, mostOpenCases);
    if (!professionals || !capacities || !rows)
        return tl::unexpected(!professionals ? professionals.error() : !capacities ? capacities.error() : rows.error());
    return PartnerView{*professionals, *capacities, loadsOf(*capacities, *rows, today)};
}

template <typename T>
Result<NetworkRefusals> savedPartner(const casebook::FlowWriter &writer, T value, const NetworkRefusals &refusals)
{
    if (!refusals.isEmpty())
        return refusals;
    writer.tx.about(u"partner"_s, value.id.toString());
    const Done saved = writer.tx.save(value);
    return saved ? Result<NetworkRefusals>(refusals) : tl::unexpected(saved.error());
}

Result<NetworkRefusals> partnerIn(const casebook::FlowWriter &writer, const PartnerEntry &entry)
{
    if (const auto *professional = std::get_if<Professional>(&entry)) {
        Professional value = *professional;
        if (value.id.isNull())
            value.id = ProfessionalId::create(writer.ids);
        return savedPartner(writer, value, refusalsOf(value, writer.now.date));
    }
    Capacity value = std::get<Capacity>(entry);
    if (value.id.isNull())
        value.id = CapacityId::create(writer.ids);
    return savedPartner(writer, value, refusalsOf(value));
}

} // namespace

QFuture<Result<PartnerView>> PartnerDesk::lookLater() const
{
    return casebook::readLater<PartnerView>(
        m_book, [viewer = m_book.vault().viewer(), today = m_book.clock().today()](
                    const store::Reader &reader) { return partnersOf(reader, viewer, today); });
}

QFuture<Result<NetworkRefusals>> PartnerDesk::saveLater(const PartnerEntry &entry)
{
    return casebook::inOneActionLater<NetworkRefusals>(
        m_book, store::Action::KeepPartner, {},
        [entry](const casebook::FlowWriter &writer) { return partnerIn(writer, entry); },
        [](const NetworkRefusals &refusals) { return !refusals.isEmpty(); }, QString());
}

} // namespace regie
