#include "core/casebook/retentionlisting.h"

#include "core/casebook/retention.h"

#include <algorithm>

namespace regie::casebook {

namespace {

using privacy::KeptKind;
using store::RetentionChoice;
using State = RetentionLine::State;

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
            done = addWithdrawals();
        if (done)
            done = addLoose();
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
        line.choice = weightiest(choices);
        line.kind = kept.kind;
        line.kept = m_terms.until(decidedOn(kept, choices), m_today);
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
    [[nodiscard]] Done addWithdrawals()
    {
        const auto all = m_reader.withdrawals(m_viewer);
        if (!all)
            return tl::unexpected(all.error());
        for (const store::KeptWithdrawal &one : *all) {
            RetentionLine line;
            line.subject = one.action.toBytes();
            line.title = one.number;
            line.on = one.on;
            add(line, {.kind = KeptKind::Withdrawn, .from = one.on, .first = one.on}, false);
        }
        return {};
    }
    [[nodiscard]] Done addLoose()
    {
        const auto all = m_reader.loose(m_viewer);
        if (!all)
            return tl::unexpected(all.error());
        for (const store::KeptLoose &one : *all) {
            RetentionLine line;
            line.subject = one.household.isNull() ? one.person.toBytes() : one.household.toBytes();
            line.title = one.name;
            line.on = one.written;
            line.person = one.household.isNull();
            add(line, {.kind = KeptKind::Loose, .from = one.written, .first = one.written}, false);
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
            return weightiest(made)->verdict == RetentionChoice::Verdict::Keep;
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

} // namespace

Result<RetentionList> retentionListOf(const store::RetentionReader &reader, const Viewer &viewer,
    const privacy::RetentionBook &terms, int year, const QDateTime &now)
{
    return Listing(reader, viewer, terms, year, now).made();
}

} // namespace regie::casebook
