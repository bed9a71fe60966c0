#include "tests/bench/store/made.h"

#include "core/store/bulk.h"
#include "core/store/migrations.h"
#include "tests/bench/store/parts.h"

#include <QFile>

namespace regie::bench {

using namespace regie::store;
using namespace Qt::StringLiterals;

QList<VtReport> reportsFrom(int first, int count)
{
    QList<VtReport> list;
    list.reserve(count);
    for (int i = first; i < first + count; ++i) {
        VtReport report;
        report.receivedOn = QDate(2019, 1, 1).addDays(i % 2500);
        report.kind = i % 3 ? VtReportKind::First : VtReportKind::Repeat;
        report.municipality = u"GM0518"_s;
        report.source = u"Veilig Thuis Haaglanden"_s;
        report.number = u"VT-%1"_s.arg(i);
        report.dwelling.street = u"Kwelderpad"_s;
        report.dwelling.houseNumber = QString::number(i % 300);
        report.dwelling.postcode = u"2289 SA"_s;
        report.dwelling.town = u"Rijswijk"_s;
        for (const EventRole role : {EventRole::Suspected, EventRole::Victim}) {
            Mention mention;
            mention.role = role;
            mention.name = {u"Lotte"_s, u"van der"_s, u"Helmgras%1"_s.arg(i % 5000)};
            mention.asWritten = mention.name.full();
            mention.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
            mention.sex = Sex::Female;
            mention.phone = u"06%1"_s.arg(10000000 + i);
            mention.sourceRecordId = u"P-%1"_s.arg(i);
            report.mentions.append(mention);
        }
        list.append(report);
    }
    return list;
}

Store::Store()
{
    auto opened = Database::open(dir.filePath(u"data.db"_s), key, Database::Mode::Create);
    must(opened);
    db = std::move(*opened);
    must(migrate(*db, Layout::Data, [] { return Done(); }));
    user = {UserId::create(ids), u"Meting"_s, {}, {}};
    act([&](Transaction &tx) { return tx.save(user); });
}

void Store::act(const std::function<Done(Transaction &)> &work)
{
    must(Transaction::perform(
        *db, chain, Viewer(user.id), {ActionId::create(ids), Action::ImportEvents, {}, SystemClock().nowUtc()}, work));
}

Region::Region(int size)
{
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_dir.filePath(u"state"_s)));
    NewVault what;
    what.folder = folder();
    what.practice = true;
    what.firstUser = {{}, u"Meting"_s, {}, {}};
    auto made = Vault::create(std::move(what), m_clock, m_ids);
    must(made);
    m_vault = std::move(made->vault);
    const int count = size / 10;
    const Viewer viewer = m_vault->viewer();
    must(m_vault->write(viewer, Action::Demo, {}, [&](Transaction &tx) { return people(tx, count); }));
    must(m_vault->write(viewer, Action::Demo, {}, [&](Transaction &tx) { return events(tx, size, count); }));
    must(m_vault->write(viewer, Action::Demo, {}, [&](Transaction &tx) { return cases(tx, count / 5); }));
}

void Region::reopen()
{
    m_vault.reset();
    auto opened = Vault::open(folder(), PracticeKey{}, m_clock, m_ids);
    must(opened);
    m_vault = std::move(*opened);
}

Done Region::people(Transaction &tx, int count)
{
    for (int i = 0; i < count; ++i) {
        Household household{HouseholdId::create(m_ids), u"Helmgras%1"_s.arg(i), u"GM0518"_s, 0};
        must(tx.save(household));
        households.append(household.id);
        for (const QString &given : {u"Lotte"_s, u"Kim"_s}) {
            Person person;
            person.id = PersonId::create(m_ids);
            person.name = {given, u"van der"_s, u"Helmgras%1"_s.arg(i)};
            person.birthDate = PartialDate(QDate(1960, 1, 1).addDays(i % 15000));
            must(tx.save(person));
            must(tx.save(Membership{MembershipId::create(m_ids), household.id, person.id, {}, {}, true}));
            persons.append(person.id);
        }
    }
    return {};
}

Done Region::events(Transaction &tx, int size, int count)
{
    Bulk bulk(tx, m_ids);
    for (int first = 0; first < size; first += part) {
        QList<VtReport> reports = reportsFrom(first, std::min(part, size - first));
        must(bulk.add(reports));
        QList<Link> links;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            const qsizetype household = (first + i) % count;
            for (qsizetype m = 0; m < 2; ++m)
                links.append({LinkId::create(m_ids), reports.at(i).mentions.at(m).id, persons.at(2 * household + m),
                    LinkState::Confirmed, m_vault->user().id, m_clock.nowUtc(), {}, {}});
        }
        must(bulk.add(links));
    }
    QList<BarringOrder> orders;
    for (int i = 0; i < count; ++i) {
        BarringOrder order;
        order.imposedAt = {QDate(2024, 1, 1).addDays(i % 1000), QTime(20, 0)};
        Mention putOut;
        putOut.role = EventRole::PutOut;
        putOut.asWritten = u"Kim"_s;
        order.mentions = {putOut};
        orders.append(order);
    }
    return bulk.add(orders);
}

Done Region::cases(Transaction &tx, int count)
{
    for (int i = 0; i < count; ++i) {
        CaseFile file;
        file.id = CaseId::create(m_ids);
        file.number = u"OEF-2026-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        file.household = households.at(i);
        file.openedAt = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC).addSecs(i * 977);
        files.append(file.id);
        must(tx.save(file));
        must(tx.saveDeadlines(file.id,
            {{DeadlineKind::FirstVisit, {QDate(2026, 1, 1).addDays(i % 400), QTime(12, 0)}, true, {}, true, {}}}));
    }
    return {};
}

} // namespace regie::bench
