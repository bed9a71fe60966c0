#include "core/casebook/destructiondesk.h"

#include "core/base/whendone.h"
#include "core/casebook/oneaction.h"
#include "core/casebook/personregister.h"
#include "core/casebook/retention.h"
#include "core/casebook/retentionlisting.h"
#include "core/store/drafts.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;
using privacy::KeptKind;
using store::DestructionRecord;
using store::RetentionChoice;
using State = RetentionLine::State;

namespace {

RetentionOutcome refusedFor(RetentionRefusal refusal)
{
    return {refusal, std::nullopt};
}

bool isDossier(KeptKind kind)
{
    return kind == KeptKind::Dossier || kind == KeptKind::MdaDossier;
}

/// Why @p chosen may not be destroyed as @p list stands: a line that is not due, or an event without the dossier that
/// speaks of it.
RetentionRefusal refusalOf(const RetentionList &list, const store::DestroyOrder &chosen)
{
    QHash<std::pair<int, QByteArray>, QList<HouseholdId>> due; // dossiers and assessments of one household are two
    for (const RetentionLine &line : list.lines) {
        if (line.state == State::Due)
            due.insert({isDossier(line.kind) ? -1 : static_cast<int>(line.kind), line.subject}, line.dossiers);
    }
    RetentionRefusal refusal = RetentionRefusal::None;
    const auto look = [&](int kind, const auto &ids) {
        for (const auto &id : ids) {
            const auto found = due.constFind({kind, id.toBytes()});
            if (found == due.cend())
                refusal = RetentionRefusal::NotDue;
            else if (refusal == RetentionRefusal::None &&
                     !std::ranges::all_of(
                         *found, [&](const HouseholdId &household) { return chosen.dossiers.contains(household); }))
                refusal = RetentionRefusal::DossierFirst;
        }
    };
    look(-1, chosen.dossiers);
    look(static_cast<int>(KeptKind::Assessment), chosen.assessments);
    look(static_cast<int>(KeptKind::Order), chosen.orders);
    look(static_cast<int>(KeptKind::Report), chosen.reports);
    look(static_cast<int>(KeptKind::Withdrawn), chosen.withdrawn);
    look(static_cast<int>(KeptKind::Loose), chosen.loose);
    look(static_cast<int>(KeptKind::Loose), chosen.loosePersons);
    return refusal;
}

/// What destroys, in the transaction at hand.
struct Destroying
{
    const casebook::FlowWriter &writer;
    const privacy::RetentionBook &terms;
    int year = 0;
    QDate day = {}; ///< as typed

    [[nodiscard]] Result<RetentionList> list() const
    {
        const store::RetentionReader reader = store::RetentionWriter(writer.tx).reader();
        return casebook::retentionListOf(reader, writer.tx.viewer(), terms, year, writer.tx.at());
    }
    [[nodiscard]] Result<RetentionOutcome> run(DestructionRecord record, const RetentionList &known) const
    {
        if (known.clockDoubt && day != writer.now.date)
            return refusedFor(RetentionRefusal::ClockDoubt);
        if (const RetentionRefusal refusal = refusalOf(known, record.what); refusal != RetentionRefusal::None)
            return refusedFor(refusal);
        writer.tx.about(u"destruction"_s, record.id.toString());
        store::RetentionWriter keeper(writer.tx);
        const auto done = keeper.destroy(record.what);
        if (!done)
            return tl::unexpected(done.error());
        record.state = DestructionRecord::State::Done;
        record.decidedAt = writer.tx.at();
        record.done = *done;
        record.what = {};
        record.held = known.count(State::Held);
        record.keptLonger = known.keptLonger;
        if (const Done saved = keeper.save(record); !saved)
            return tl::unexpected(saved.error());
        return RetentionOutcome{RetentionRefusal::None, record};
    }
};

/// The list that waits for its second person.
Result<DestructionRecord> proposedIn(const casebook::FlowWriter &writer, store::DestructionId id)
{
    const auto records = store::RetentionWriter(writer.tx).reader().destructions();
    if (!records)
        return tl::unexpected(records.error());
    const auto found = std::ranges::find_if(*records, [&id](const DestructionRecord &one) {
        return one.id == id && one.state == DestructionRecord::State::Proposed;
    });
    if (found == records->cend())
        return fail(ErrorCode::NotFound);
    return *found;
}

bool isTurnedDown(const RetentionOutcome &outcome)
{
    return outcome.refusal != RetentionRefusal::None;
}

} // namespace

int RetentionList::count(RetentionLine::State state) const
{
    return static_cast<int>(
        std::ranges::count_if(lines, [state](const RetentionLine &line) { return line.state == state; }));
}

std::optional<DestructionRecord> RetentionList::proposed() const
{
    const auto found = std::ranges::find_if(
        destructions, [](const DestructionRecord &one) { return one.state == DestructionRecord::State::Proposed; });
    return found == destructions.cend() ? std::nullopt : std::optional(*found);
}

QFuture<Result<RetentionList>> DestructionDesk::list(int year) const
{
    using ListAnswer = Result<RetentionList>;
    const auto promise = casebook::promised<ListAnswer>();
    const auto terms = privacy::RetentionBook::builtIn(m_book.region().rules);
    if (!terms) {
        casebook::keep(*promise, ListAnswer(tl::unexpected(terms.error())));
        return promise->future();
    }
    m_book.vault().checkOnWorker([promise, year, terms = *terms, viewer = m_book.vault().viewer(),
                                     now = m_book.clock().nowUtc()](store::Database &database) {
        const store::RetentionReader reader(database);
        casebook::keep(*promise, casebook::retentionListOf(reader, viewer, terms, year, now));
    });
    return promise->future();
}

QFuture<Result<RetentionOutcome>> DestructionDesk::inAction(store::Action action, Work work)
{
    using OutcomeAnswer = Result<RetentionOutcome>;
    const auto promise = casebook::promised<OutcomeAnswer>();
    const auto terms = privacy::RetentionBook::builtIn(m_book.region().rules);
    if (!terms) {
        casebook::keep(*promise, OutcomeAnswer(tl::unexpected(terms.error())));
        return promise->future();
    }
    const auto write = [work = std::move(work), terms = *terms](
                           const casebook::FlowWriter &writer) { return work(writer, terms); };
    whenDone(casebook::inOneActionLater<RetentionOutcome>(m_book, action, {}, write, isTurnedDown), &m_book,
        [promise, &book = m_book](const OutcomeAnswer &outcome) {
            if (outcome && outcome->record && outcome->record->state == DestructionRecord::State::Done) {
                // what somebody was typing about them, and who they were, in memory
                const Done forgotten = book.vault().drafts().forget(book.vault().viewer(), outcome->record->done.forms);
                book.persons().clear();
                book.loadPersons();
                if (!forgotten) {
                    casebook::keep(*promise, OutcomeAnswer(tl::unexpected(forgotten.error())));
                    return;
                }
            }
            casebook::keep(*promise, outcome);
        });
    return promise->future();
}

QFuture<Result<RetentionOutcome>> DestructionDesk::hold(const RetentionLine &line, const QString &reason)
{
    return decide(line, RetentionChoice::Verdict::Hold, {}, reason);
}

QFuture<Result<RetentionOutcome>> DestructionDesk::keep(const RetentionLine &line, QDate until, const QString &reason)
{
    return decide(line, RetentionChoice::Verdict::Keep, until, reason);
}

QFuture<Result<RetentionOutcome>> DestructionDesk::decide(
    const RetentionLine &line, RetentionChoice::Verdict verdict, QDate until, const QString &reason)
{
    RetentionChoice choice;
    choice.kind = privacy::toCode(line.kind);
    choice.subject = line.subject;
    choice.verdict = verdict;
    choice.until = until;
    choice.reason = reason.trimmed();
    const bool later = verdict == RetentionChoice::Verdict::Hold || (until.isValid() && line.kept.until < until);
    return inAction(store::Action::Retain,
        [choice, later](
            const casebook::FlowWriter &writer, const privacy::RetentionBook &) -> Result<RetentionOutcome> {
            if (choice.reason.isEmpty())
                return refusedFor(RetentionRefusal::NoReason);
            if (!later || (choice.until.isValid() && choice.until <= writer.now.date))
                return refusedFor(RetentionRefusal::NoLater);
            RetentionChoice made = choice;
            made.id = store::RetentionChoiceId::create(writer.ids);
            made.by = writer.tx.viewer().user();
            made.at = writer.tx.at();
            writer.tx.about(u"kept"_s, QString::fromLatin1(made.subject.toHex()));
            const Done saved = store::RetentionWriter(writer.tx).save(made);
            return saved ? Result<RetentionOutcome>(RetentionOutcome()) : tl::unexpected(saved.error());
        });
}

QFuture<Result<RetentionOutcome>> DestructionDesk::lift(const RetentionChoice &choice, const QString &reason)
{
    return inAction(store::Action::Retain,
        [choice, reason](
            const casebook::FlowWriter &writer, const privacy::RetentionBook &) -> Result<RetentionOutcome> {
            if (reason.trimmed().isEmpty())
                return refusedFor(RetentionRefusal::NoReason);
            RetentionChoice lifted = choice;
            lifted.liftedAt = writer.tx.at();
            lifted.reason = choice.reason + u"\n"_s + reason.trimmed();
            writer.tx.about(u"kept"_s, QString::fromLatin1(lifted.subject.toHex()));
            const Done saved = store::RetentionWriter(writer.tx).save(lifted);
            return saved ? Result<RetentionOutcome>(RetentionOutcome()) : tl::unexpected(saved.error());
        });
}

QFuture<Result<RetentionOutcome>> DestructionDesk::destroy(
    int year, const store::DestroyOrder &chosen, const SecondPerson &second, QDate day)
{
    const QString first = m_book.vault().user().name;
    return inAction(store::Action::Destroy,
        [=](const casebook::FlowWriter &writer, const privacy::RetentionBook &terms) -> Result<RetentionOutcome> {
            const Destroying destroying{writer, terms, year, day};
            const auto known = destroying.list();
            if (!known)
                return tl::unexpected(known.error());
            const QString name = second.name.simplified();
            if (chosen.size() == 0)
                return refusedFor(RetentionRefusal::NothingChosen);
            if (known->users > 1)
                return refusedFor(RetentionRefusal::SecondUser);
            if (name.isEmpty())
                return refusedFor(RetentionRefusal::SecondMissing);
            if (name.compare(first.simplified(), Qt::CaseInsensitive) == 0)
                return refusedFor(RetentionRefusal::SecondSame);
            if (second.lines != chosen.size())
                return refusedFor(RetentionRefusal::CountDiffers);
            DestructionRecord record;
            record.id = store::DestructionId::create(writer.ids);
            record.year = year;
            record.what = chosen;
            record.proposedBy = writer.tx.viewer().user();
            record.proposedByName = first;
            record.proposedAt = writer.tx.at();
            record.secondName = name;
            return destroying.run(record, *known);
        });
}

QFuture<Result<RetentionOutcome>> DestructionDesk::propose(int year, const store::DestroyOrder &chosen)
{
    return inAction(store::Action::Retain,
        [=](const casebook::FlowWriter &writer, const privacy::RetentionBook &terms) -> Result<RetentionOutcome> {
            const auto known = Destroying{writer, terms, year, {}}.list();
            if (!known)
                return tl::unexpected(known.error());
            if (chosen.size() == 0)
                return refusedFor(RetentionRefusal::NothingChosen);
            if (known->proposed())
                return refusedFor(RetentionRefusal::AlreadyProposed);
            if (const RetentionRefusal refusal = refusalOf(*known, chosen); refusal != RetentionRefusal::None)
                return refusedFor(refusal);
            DestructionRecord record;
            record.id = store::DestructionId::create(writer.ids);
            record.year = year;
            record.what = chosen;
            record.proposedBy = writer.tx.viewer().user();
            record.proposedAt = writer.tx.at();
            writer.tx.about(u"destruction"_s, record.id.toString());
            if (const Done saved = store::RetentionWriter(writer.tx).save(record); !saved)
                return tl::unexpected(saved.error());
            return RetentionOutcome{RetentionRefusal::None, record};
        });
}

QFuture<Result<RetentionOutcome>> DestructionDesk::approve(store::DestructionId proposed, QDate day)
{
    const store::User second = m_book.vault().user();
    return inAction(store::Action::Destroy,
        [=](const casebook::FlowWriter &writer, const privacy::RetentionBook &terms) -> Result<RetentionOutcome> {
            const auto found = proposedIn(writer, proposed);
            if (!found)
                return tl::unexpected(found.error());
            if (found->proposedBy == writer.tx.viewer().user())
                return refusedFor(RetentionRefusal::SecondSame);
            const Destroying destroying{writer, terms, found->year, day};
            const auto known = destroying.list();
            if (!known)
                return tl::unexpected(known.error());
            DestructionRecord record = *found;
            record.secondBy = second.id;
            record.secondName = second.name;
            return destroying.run(record, *known);
        });
}

QFuture<Result<RetentionOutcome>> DestructionDesk::drop(store::DestructionId proposed)
{
    return inAction(store::Action::Retain,
        [=](const casebook::FlowWriter &writer, const privacy::RetentionBook &) -> Result<RetentionOutcome> {
            auto found = proposedIn(writer, proposed);
            if (!found)
                return tl::unexpected(found.error());
            found->state = DestructionRecord::State::Dropped;
            found->what = {};
            found->decidedAt = writer.tx.at();
            found->secondBy = writer.tx.viewer().user();
            writer.tx.about(u"destruction"_s, found->id.toString());
            const Done saved = store::RetentionWriter(writer.tx).save(*found);
            return saved ? Result<RetentionOutcome>(RetentionOutcome{RetentionRefusal::None, *found})
                         : tl::unexpected(saved.error());
        });
}

} // namespace regie
