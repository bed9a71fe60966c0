#include "tests/support/samplenotes.h"

#include "core/store/reader.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

/// Writes one sample after the other into a case.
class SampleWriter
{
public:
    SampleWriter(store::Transaction &tx, const CaseFile &file, const QList<PersonId> &members)
        : m_tx(tx), m_file(file), m_members(members)
    {
    }

    Done write()
    {
        return contacts().and_then([this] { return system(); }).and_then([this] { return analysis(); });
    }

private:
    PersonId member(int place) const { return m_members.value(place % m_members.size()); }

    Done contact(QDate day, ContactKind kind, const QList<PersonId> &members, const QString &others,
        const QString &purpose, const QString &text, ContactNoteId corrects = {})
    {
        ContactNote note;
        note.id = m_last = ContactNoteId::create(m_ids);
        note.at = {day, QTime(14, 5)};
        note.kind = kind;
        note.members = members;
        note.others = others;
        note.purpose = purpose;
        note.basis = u"consent"_s;
        note.text = text;
        note.corrects = corrects;
        return m_tx.record(m_file.id, note);
    }

    Done contacts()
    {
        return contact(QDate(2026, 11, 4), ContactKind::Visit, {member(0), member(1)}, {}, u"connect"_s,
            u"Thuis op de bank met beiden. Ze vertellen om de beurt; het lukt een kwartier zonder stemverheffing. "
            u"De oudste komt er even bij zitten en gaat weer naar boven."_s)
            .and_then([this] {
                return contact(QDate(2026, 11, 9), ContactKind::Mail, {}, u"GGZ-Delfland, intake"_s, u"coordination"_s,
                    u"Herinnerd aan de aanmelding voor diagnostiek. Antwoord: nog zes weken wachttijd."_s);
            })
            .and_then([this] {
                return contact(QDate(2026, 11, 18), ContactKind::Call, {}, u"school, intern begeleider"_s, u"check"_s,
                    u"Weer elke dag op tijd. De meester ziet een rustiger kind."_s);
            })
            .and_then([this] {
                return contact(QDate(2026, 11, 18), ContactKind::Call, {}, u"school, intern begeleider"_s, u"check"_s,
                    u"Weer elke dag op tijd. De juf ziet een rustiger kind."_s, m_last);
            })
            .and_then([this] {
                return contact(QDate(2026, 11, 20), ContactKind::Call, {member(1)}, {}, u"safety"_s,
                    u"Rustige week. De afspraak dat de overdracht bij oma is, werkt. Zij geeft de veiligheid een 6."_s);
            });
    }

    Done system()
    {
        FamilyTie coalition{
            .id = FamilyTieId::create(m_ids), .from = member(1), .to = member(2), .kind = TieKind::Coalition};
        coalition.since = QDate(2026, 2, 1);
        NetworkContact neighbour;
        neighbour.id = NetworkContactId::create(m_ids);
        neighbour.household = m_file.household;
        neighbour.kind = NetworkKind::Neighbour;
        neighbour.name = u"Greet Zwaan"_s;
        neighbour.part = u"vangt de kinderen op na school"_s;
        NetworkContact professional = neighbour;
        professional.id = NetworkContactId::create(m_ids);
        professional.kind = NetworkKind::Professional;
        professional.name = u"S. Waterhoen"_s;
        professional.part = u"duo, indicaties"_s;
        professional.organisation = u"ggz-delfland"_s;
        ShieldedFact school;
        school.id = ShieldedFactId::create(m_ids);
        school.person = member(2);
        school.kind = ShieldedKind::School;
        school.what = u"De Wulp"_s;
        school.from = {member(0)};
        return m_tx.save(coalition)
            .and_then([&] { return m_tx.save(neighbour); })
            .and_then([&] { return m_tx.save(professional); })
            .and_then([&] { return m_tx.save(school); });
    }

    Done say(AnalysisTopic topic, PersonId person, const QString &text)
    {
        AnalysisEntry entry;
        entry.id = AnalysisEntryId::create(m_ids);
        entry.person = person;
        entry.topic = topic;
        entry.on = QDate(2026, 10, 12);
        entry.text = text;
        return m_tx.record(m_file.id, entry);
    }

    Done answer(const QString &item, Answer given, const QString &done)
    {
        ChecklistAnswer one;
        one.id = ChecklistAnswerId::create(m_ids);
        one.item = item;
        one.answer = given;
        one.done = done;
        one.source = u"lokaal team"_s;
        one.on = QDate(2026, 10, 5);
        return m_tx.record(m_file.id, one);
    }

    Done analysis()
    {
        return say(AnalysisTopic::Patterns, {}, u"Spanning loopt op rond geld en de overdracht van de kinderen."_s)
            .and_then([this] {
                return say(AnalysisTopic::Upkeep, {}, u"Iedereen zwijgt om de vrede te bewaren, tot het misgaat."_s);
            })
            .and_then([this] {
                return say(AnalysisTopic::Needs, member(1), u"Wil gehoord worden voordat er een plan ligt."_s);
            })
            .and_then([this] {
                return answer(u"field-tried"_s, Answer::Yes, u"Ambulante hulp, twee trajecten, beide gestopt."_s);
            })
            .and_then([this] { return answer(u"block-network"_s, Answer::No, {}); });
    }

    store::Transaction &m_tx;
    const CaseFile &m_file;
    QList<PersonId> m_members;
    SeededIds m_ids{23};
    ContactNoteId m_last;
};

} // namespace

Done writeSampleNotes(store::Vault &vault, CaseId id)
{
    const auto written = vault.write(vault.viewer(), store::Action::Demo, {}, [id](store::Transaction &tx) -> Done {
        const auto file = tx.read().caseFile(tx.viewer(), id);
        if (!file)
            return tl::unexpected(file.error());
        const auto members = tx.read().memberships(tx.viewer(), file->household);
        if (!members)
            return tl::unexpected(members.error());
        QList<PersonId> persons;
        for (const Membership &member : *members)
            persons.append(member.person);
        return SampleWriter(tx, *file, persons).write();
    });
    return written ? Done() : tl::unexpected(written.error());
}

} // namespace regie::test
