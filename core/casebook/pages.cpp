#include "core/casebook/casebook.h"

#include "core/casebook/draftsummary.h"
#include "core/casebook/page.h"
#include "core/casebook/promised.h"
#include "core/store/drafts.h"
#include "core/store/reader.h"
#include "core/store/transaction.h"

namespace regie {

namespace {

constexpr int daysAhead = 7;
constexpr int dueLimit = 200;
constexpr int recentLimit = 8;
constexpr int caseLimit = 5000;
} // namespace

Result<TodayView> Casebook::today() const
{
    TodayView view;
    const Viewer viewer = m_vault.viewer();
    const store::Reader &reader = m_vault.read();
    const LocalDateTime now = clock().now();
    const auto drafts = m_vault.drafts().all(viewer);
    if (!drafts)
        return tl::unexpected(drafts.error());
    const auto summaries = casebook::summariesOf(*drafts, reader, viewer, m_region, m_vault.ids(), now);
    if (!summaries)
        return tl::unexpected(summaries.error());
    view.drafts = *summaries;
    const auto due = reader.dueUntil(viewer, {now.date.addDays(daysAhead), QTime(23, 59, 59)}, dueLimit);
    if (!due)
        return tl::unexpected(due.error());
    for (const store::DueRow &row : *due)
        (row.deadline.due < now ? view.overdue : view.coming).append(row);
    const auto recent = reader.lastOpened(viewer, recentLimit);
    const auto count = reader.caseCount(viewer);
    if (!recent || !count)
        return tl::unexpected(recent ? count.error() : recent.error());
    const auto waiting = reader.identity().waitingCount(viewer);
    const auto reassess = reader.identity().toReassess(viewer, dueLimit);
    if (!waiting || !reassess)
        return tl::unexpected(waiting ? reassess.error() : waiting.error());
    view.linksToConfirm = *waiting;
    view.reassess = *reassess;
    view.recent = *recent;
    view.cases = *count;
    return view;
}

Result<QList<store::CaseRow>> Casebook::cases() const
{
    return m_vault.read().cases(m_vault.viewer(), caseLimit);
}

Result<CaseView> Casebook::openCase(CaseId id)
{
    const auto file = opened(id);
    if (!file)
        return tl::unexpected(file.error());
    // The look stands in the audit before anything is shown.
    const auto looked =
        m_vault.write(m_vault.viewer(), store::Action::ReadCase, {}, [&file](store::Transaction &transaction) {
            transaction.about(QStringLiteral("case"), file->id.toString(), file->number);
            return Done();
        });
    if (!looked)
        return tl::unexpected(looked.error());
    return casebook::pageOf(m_vault, m_region, id);
}

QFuture<Result<QList<store::CaseRow>>> Casebook::casesLater() const
{
    using Rows = Result<QList<store::CaseRow>>;
    const auto promise = casebook::promised<Rows>();
    m_vault.readOnWorker([promise, viewer = m_vault.viewer()](const store::Reader &reader) {
        casebook::keep(*promise, Rows(reader.cases(viewer, caseLimit)));
    });
    return promise->future();
}

QFuture<Result<CaseView>> Casebook::openCaseLater(CaseId id)
{
    const auto promise = casebook::promised<Result<CaseView>>();
    const auto file = opened(id);
    if (!file) {
        casebook::keep(*promise, Result<CaseView>(tl::unexpected(file.error())));
        return promise->future();
    }
    // The look stands in the audit before anything is read for showing; then the worker reads.
    const auto about = [file = *file](store::Transaction &transaction) {
        transaction.about(QStringLiteral("case"), file.id.toString(), file.number);
        return Done();
    };
    const auto read = [promise, id, &region = m_region, viewer = m_vault.viewer(), now = clock().now()](
                          const store::Reader &reader) {
        SystemIds ids;
        casebook::keep(*promise, casebook::pageOf(reader, viewer, region, ids, now, id));
    };
    m_vault.writeLater(m_vault.viewer(), store::Action::ReadCase, {}, about,
        [promise, read, &vault = m_vault](const Result<ActionId> &looked) {
            if (looked)
                vault.readOnWorker(read);
            else
                casebook::keep(*promise, Result<CaseView>(tl::unexpected(looked.error())));
        });
    return promise->future();
}

Result<CaseId> Casebook::caseByNumber(const QString &number) const
{
    return m_vault.read().caseByNumber(m_vault.viewer(), number).map([](const CaseFile &file) { return file.id; });
}

} // namespace regie
