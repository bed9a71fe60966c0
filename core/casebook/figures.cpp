#include "core/casebook/figures.h"

#include "core/casebook/listaccess.h"
#include "core/casebook/promised.h"
#include "core/casebook/reportreading.h"
#include "core/privacy/remarks.h"
#include "core/report/passages.h"
#include "core/report/steeringreport.h"
#include "core/store/figurereader.h"
#include "core/store/interruption.h"
#include "core/store/remarkreader.h"
#include "core/store/transaction.h"

#include <QSemaphore>

namespace regie {

namespace {

Result<insight::RegionFacts> readFigures(store::Database &database, const Viewer &viewer, LocalDateTime now,
    store::FigureMemory &memory, std::function<bool()> goOn = {})
{
    const store::Interruption mayStop(database, std::move(goOn));
    const auto rows = store::FigureReader(database).read(viewer, memory);
    if (!rows)
        return tl::unexpected(rows.error());
    return insight::factsOf(*rows, memory.doubles, now);
}

/// Whether the list behind a number may be read by name.
Done mayRead(store::Database &database, const casebook::DoorMoment &moment, const QList<insight::Item> &items)
{
    if (hasOwnWork(moment.viewer.role()))
        return {};
    const store::Reader reader(database);
    const auto door = casebook::listDoorOf(reader, moment, figureList, casesOf(items));
    if (!door)
        return tl::unexpected(door.error());
    return door->isOpen(moment.now) ? Done() : fail(ErrorCode::ReasonMissing, QStringLiteral("outside her own work"));
}

Result<QList<FigureLine>> readLines(store::Database &database, const Viewer &viewer, const QList<insight::Item> &items)
{
    QList<HouseholdId> households;
    QSet<HouseholdId> known;
    for (const insight::Item &item : items) {
        if (!known.contains(item.household))
            households.append(item.household);
        known.insert(item.household);
    }
    const auto names = store::FigureReader(database).names(viewer, households);
    if (!names)
        return tl::unexpected(names.error());
    QList<FigureLine> lines;
    lines.reserve(items.size());
    for (const insight::Item &item : items)
        lines.append({item, item.number, names->value(item.household)});
    return lines;
}

Result<report::Document> composeFigures(const insight::SteeringReport &report, const casebook::ReportMoment &moment)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const QString kind = QStringLiteral("stuurgroep");
    const auto asked = profiles->forReport(kind, kind);
    const auto profile = asked ? casebook::asHandedOut(moment.viewer, *asked) : asked;
    if (!profile)
        return tl::unexpected(profile.error());
    const report::SteeringFacts facts{report, moment.maker.name, moment.maker.function, moment.now, moment.practice};
    return report::composeSteeringReport(facts, *moment.region, *profile);
}

/// Where @p document, which is about no case, would tell of somebody.
Result<SearchedReport> searchFigures(
    store::Database &database, const casebook::ReportMoment &moment, const report::Document &document)
{
    const QList<int> typed = report::typedPassages(document);
    const QList<report::Passage> passages = report::passagesOf(document);
    QStringList texts;
    for (const int passage : typed)
        texts.append(passages.at(passage).text);
    const privacy::RemarkSearch search(texts, report::sayableIn(*moment.region));
    const auto known = store::RemarkReader(database).known(moment.viewer, search.lookups());
    if (!known)
        return tl::unexpected(known.error());
    SearchedReport out{document, search.leaks(*known)};
    for (privacy::Leak &leak : out.leaks)
        leak.passage = typed.at(leak.passage);
    return out;
}

} // namespace

QList<CaseId> casesOf(const QList<insight::Item> &items)
{
    QList<CaseId> cases;
    QSet<CaseId> seen{CaseId()};
    for (const insight::Item &item : items) {
        if (!seen.contains(item.file))
            cases.append(item.file);
        seen.insert(item.file);
    }
    return cases;
}

FigureDesk::FigureDesk(Casebook &book)
    : m_book(book), m_memory(std::make_shared<store::FigureMemory>()),
      m_gone(std::make_shared<std::atomic<bool>>(false))
{
}

FigureDesk::~FigureDesk()
{
    *m_gone = true;
}

QFuture<Result<SharedFacts>> FigureDesk::facts() const
{
    const auto promise = casebook::promised<Result<SharedFacts>>();
    m_book.vault().checkOnWorker([promise, viewer = m_book.vault().viewer(), now = m_book.clock().now(),
                                     memory = m_memory, gone = m_gone](store::Database &database) {
        const auto goOn = [promise, gone] { return !promise->isCanceled() && !*gone; };
        if (!goOn()) // before its turn came
            return casebook::keep(*promise, fail(ErrorCode::Cancelled));
        casebook::keep(*promise,
            readFigures(database, viewer, now, *memory, goOn).map([](insight::RegionFacts &&facts) -> SharedFacts {
                return std::make_shared<const insight::RegionFacts>(std::move(facts));
            }));
    });
    return promise->future();
}

QFuture<Result<QList<FigureLine>>> FigureDesk::lines(const QList<insight::Item> &items) const
{
    const auto promise = casebook::promised<Result<QList<FigureLine>>>();
    m_book.vault().checkOnWorker([promise, items, moment = casebook::doorMomentOf(m_book), gone = m_gone](
                                     store::Database &database) {
        const auto goOn = [promise, gone] { return !promise->isCanceled() && !*gone; };
        if (!goOn())
            return casebook::keep(*promise, fail(ErrorCode::Cancelled));
        const store::Interruption mayStop(database, goOn);
        casebook::keep(*promise,
            mayRead(database, moment, items).and_then([&] { return readLines(database, moment.viewer, items); }));
    });
    return promise->future();
}

QFuture<Result<SearchedReport>> FigureDesk::composeLater(const insight::SteeringReport &report) const
{
    const auto promise = casebook::promised<Result<SearchedReport>>();
    m_book.vault().checkOnWorker([promise, report, moment = casebook::momentOf(m_book)](store::Database &database) {
        casebook::keep(*promise, composeFigures(report, moment).and_then([&](const report::Document &document) {
            return searchFigures(database, moment, document);
        }));
    });
    return promise->future();
}

QFuture<Result<SearchedReport>> FigureDesk::searchLater(const report::Document &document) const
{
    const auto promise = casebook::promised<Result<SearchedReport>>();
    m_book.vault().checkOnWorker([promise, document, moment = casebook::momentOf(m_book)](store::Database &database) {
        casebook::keep(*promise, searchFigures(database, moment, document));
    });
    return promise->future();
}

Done noteFigures(store::Vault &vault, const QString &how)
{
    const auto noted =
        vault.write(vault.viewer(), store::Action::Export, how, [&vault](store::Transaction &transaction) {
            transaction.about(QStringLiteral("figures"), vault.id().toString());
            return Done();
        });
    return noted ? Done() : tl::unexpected(noted.error());
}

Result<insight::RegionFacts> figuresNow(store::Vault &vault)
{
    Result<insight::RegionFacts> facts = insight::RegionFacts();
    QSemaphore finished;
    vault.checkOnWorker([&](store::Database &database) {
        store::FigureMemory memory;
        facts = readFigures(database, vault.viewer(), vault.clock().now(), memory);
        finished.release();
    });
    finished.acquire();
    return facts;
}

} // namespace regie
