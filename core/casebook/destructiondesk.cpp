#include "core/casebook/destructiondesk.h"

#include "core/base/whendone.h"
#include "core/casebook/oneaction.h"
#include "core/casebook/personregister.h"
#include "core/casebook/retention.h"
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

/// The list of a year as the vault stands at one moment.
class Listing
{
public:
    Listing(const store::RetentionReader &reader, const Viewer &viewer, const privacy::RetentionBook &terms, int year,
        const QDateTime &now)
        : m_reader(reader), m_viewer(viewer), m_terms(terms), m_now(now), m_today(LocalDateTime::fromUtc(now).date),
          m_end(QDate(year, 12, 31))
    {
        m_list.year = year;
        m_list.today = m_today;
    }
    [[nodiscard]] Result<RetentionList> made()
    {
        Done done = readChoices();
        if (done)
            done = addDossiers();
        if (done)
            done = addAssessments();
        if (done)
            done = addEvents(KeptKind::Order);
        if (done)
            done = addEvents(KeptKind::Report);
        if (done)
            done = readRest();
        if (!done)
            return tl::unexpected(done.error());
        std::ranges::stable_sort(
            m_list.lines, [](const RetentionLine &a, const RetentionLine &b) { return a.kept.until < b.kept.until; });
        return m_list;
    }

private:
    [[nodiscard]] Done readChoices()
    {
        const auto choices = m_reader.choices();
        if (!choices)
            return tl::unexpected(choices.error());
        for (const RetentionChoice &choice : *choices)
            m_choices[choice.subject].append(choice);
        return {};
    }
    void add(RetentionLine line, privacy::Kept kept, bool waits)
    {
        const QList<RetentionChoice> choices = m_choices.value(line.subject);
        line.choice = casebook::weightiest(choices);
        line.kind = kept.kind;
        line.kept = m_terms.until(casebook::decidedOn(kept, choices), m_today);
        if (!line.kept.until.isValid() || m_end < line.kept.until) {
            if (line.subject.size() == 16 && (kept.kind == KeptKind::Dossier || kept.kind == KeptKind::MdaDossier))
                m_keptOn.insert(line.subject);
            return;
        }
        if (line.kept.why == privacy::KeptBecause::Held)
            line.state = State::Held;
        else if (line.kept.running)
            line.state = State::Open;
        else if (waits)
            line.state = State::Dossier;
        else
            line.state = line.kept.isDue(m_today) ? State::Due : State::Later;
        const bool dossier = kept.kind == KeptKind::Dossier || kept.kind == KeptKind::MdaDossier;
        if (dossier && line.state != State::Due)
            m_keptOn.insert(line.subject);
        m_list.lines.append(line);
    }
    [[nodiscard]] Done addDossiers()
    {
        const auto dossiers = m_reader.dossiers(m_viewer);
        if (!dossiers)
            return tl::unexpected(dossiers.error());
        const bool ofYoungest = m_terms.termOn(KeptKind::Dossier, m_today).ofYoungest ||
                                m_terms.termOn(KeptKind::MdaDossier, m_today).ofYoungest;
        for (const store::KeptDossier &one : *dossiers) {
            privacy::Kept kept;
            kept.kind = one.mda ? KeptKind::MdaDossier : KeptKind::Dossier;
            kept.from = one.closed;
            kept.first = one.opened;
            if (ofYoungest) {
                const auto born = m_reader.youngestBorn(one.household);
                if (!born)
                    return tl::unexpected(born.error());
                kept.youngestBorn = *born;
            }
            RetentionLine line;
            line.subject = one.household.toBytes();
            line.title = one.householdName;
            line.numbers = one.numbers;
            add(line, kept, false);
        }
        return {};
    }
    [[nodiscard]] Done addAssessments()
    {
        const auto all = m_reader.assessments(m_viewer);
        if (!all)
            return tl::unexpected(all.error());
        for (const store::KeptAssessment &one : *all) {
            RetentionLine line;
            line.subject = one.household.toBytes();
            line.title = one.householdName;
            line.on = one.last;
            add(line, {.kind = KeptKind::Assessment, .from = one.last, .first = one.first}, false);
        }
        return {};
    }
    [[nodiscard]] Done addEvents(KeptKind kind)
    {
        // nothing younger can end this year
        const int years = m_terms.termOn(kind, m_today).years;
        const auto events = m_reader.events(m_viewer, kind == KeptKind::Order, m_end.addYears(-years).addDays(1));
        if (!events)
            return tl::unexpected(events.error());
        for (const store::KeptEvent &one : *events) {
            RetentionLine line;
            line.subject = one.id;
            line.title = one.number;
            line.on = one.on;
            line.dossiers = one.dossiers;
            const bool waits = std::ranges::any_of(
                one.dossiers, [this](const HouseholdId &household) { return m_keptOn.contains(household.toBytes()); });
            add(line, {.kind = kind, .from = one.on, .first = one.on}, waits);
        }
        return {};
    }
    [[nodiscard]] Done readRest()
    {
        const auto records = m_reader.destructions();
        const auto users = m_reader.userCount();
        const auto doubt = m_reader.clockDoubt(m_now);
        if (!records || !users || !doubt)
            return tl::unexpected(!records ? records.error() : !users ? users.error() : doubt.error());
        m_list.destructions = *records;
        m_list.users = *users;
        m_list.keptLonger = static_cast<int>(std::ranges::count_if(m_choices, [](const QList<RetentionChoice> &made) {
            return casebook::weightiest(made)->verdict == RetentionChoice::Verdict::Keep;
        }));
        m_list.clockDoubt = *doubt;
        return {};
    }

    const store::RetentionReader &m_reader;
    const Viewer &m_viewer;
    const privacy::RetentionBook &m_terms;
    QDateTime m_now;
    QDate m_today;
    QDate m_end;
    RetentionList m_list;
    QHash<QByteArray, QList<RetentionChoice>> m_choices;
    QSet<QByteArray> m_keptOn; ///< households whose dossier stays for now
};

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
        return Listing(reader, writer.tx.viewer(), terms, year, writer.tx.at()).made();
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
        casebook::keep(*promise, Listing(reader, viewer, terms, year, now).made());
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
