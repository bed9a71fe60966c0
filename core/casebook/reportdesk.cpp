#include "core/casebook/reportdesk.h"

#include "core/casebook/flowvalues.h"
#include "core/casebook/page.h"
#include "core/casebook/promised.h"
#include "core/casebook/reportreading.h"
#include "core/report/passages.h"

namespace regie {

QList<privacy::Leak> ComposedReport::leaks() const
{
    return report::leaksIn(document, guard);
}

Done ReportDesk::useTemplates(const QByteArray &text, const QString &fileName)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto own = report::ReportTemplates::parse(text, fileName, *profiles);
    if (!own)
        return tl::unexpected(own.error());
    m_own = *own;
    return {};
}

QStringList ReportDesk::kinds()
{
    return {u"intakeadvies"_s, u"aanmelding-icm"_s, u"aanmelding-mda"_s, u"casusrapport"_s, u"plan"_s,
        u"faseoverzicht"_s, u"besluitenlijst"_s, u"nazorgbrief"_s, u"inzage"_s};
}

Result<QList<Addressable>> ReportDesk::members(CaseId id) const
{
    const auto view = casebook::pageOf(m_book.vault(), m_book.region(), id);
    if (!view)
        return tl::unexpected(view.error());
    QList<Addressable> out;
    for (const store::PersonRow &row : view->members)
        out.append({row.person.id.toString(), row.person.name.full()});
    return out;
}

Result<QList<Addressable>> ReportDesk::partners(CaseId id) const
{
    const auto view = casebook::pageOf(m_book.vault(), m_book.region(), id);
    if (!view)
        return tl::unexpected(view.error());
    const QDate today = m_book.clock().now().date;
    QList<Addressable> out;
    const auto add = [&out](const QString &organisation, const QString &name) {
        const Addressable one{organisation, name};
        if (!organisation.isEmpty() && !out.contains(one))
            out.append(one);
    };
    if (view->flow) {
        for (const caseflow::PartnerStay &stay : view->flow->state.partners)
            add(stay.organisation, m_book.region().organisationName(stay.organisation, today));
    }
    for (const routing::Organisation &organisation : m_book.region().organisations)
        add(organisation.id, m_book.region().organisationName(organisation.id, today));
    return out;
}

casebook::ReportMoment ReportDesk::moment() const
{
    casebook::ReportMoment moment = casebook::momentOf(m_book);
    moment.ownTemplates = m_own;
    return moment;
}

Result<ComposedReport> ReportDesk::compose(CaseId id, const ReportOrder &order) const
{
    return casebook::ReportReading(m_book.vault().read(), moment()).compose(id, order);
}

QFuture<Result<SearchedReport>> ReportDesk::composeLater(CaseId id, const ReportOrder &order) const
{
    const auto promise = casebook::promised<Result<SearchedReport>>();
    m_book.vault().readOnWorker([promise, id, order, moment = moment()](const store::Reader &reader) {
        casebook::keep(*promise,
            casebook::ReportReading(reader, moment).compose(id, order).map([](const ComposedReport &composed) {
                return SearchedReport{composed.document, composed.leaks()};
            }));
    });
    return promise->future();
}

} // namespace regie
