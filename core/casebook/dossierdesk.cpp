#include "core/casebook/dossierdesk.h"

#include "core/casebook/dossierbook.h"
#include "core/casebook/dossiertaking.h"
#include "core/casebook/oneaction.h"
#include "core/casebook/people.h"
#include "core/report/shielding.h"
#include "core/store/keys.h"
#include "core/store/receivedreader.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

using casebook::readLater;
using exchange::Dossier;
using exchange::DossierPerson;
using exchange::MergeLine;
using exchange::MergePart;
using exchange::MergeState;

namespace {

constexpr auto dossierReport = "dossier"_L1;

/// The people of @p theirs as an intake names them, so that who they may be is found as it always is.
Intake asIntake(const Dossier &theirs)
{
    Intake intake;
    for (const DossierPerson &entry : theirs.persons) {
        IntakePerson person;
        Mention &mention = person.mention;
        mention.name = entry.person.name;
        mention.asWritten = entry.person.name.full();
        mention.birthDate = entry.person.birthDate;
        mention.sex = entry.person.sex;
        mention.phone = entry.person.phone;
        for (const QList<Address> &all : {entry.addresses, theirs.dwellings}) {
            for (const Address &one : all) {
                if (mention.address.isEmpty() && !one.secret && !one.until.isValid())
                    mention.address = one;
            }
        }
        person.inHousehold = entry.member;
        intake.persons.append(person);
    }
    return intake;
}

exchange::MergePairs pairsOf(const DossierDecisions &decisions, const QList<ReceivedId> &known)
{
    exchange::MergePairs pairs;
    for (auto one = decisions.persons.cbegin(); one != decisions.persons.cend(); ++one) {
        if (one->kind == PersonDecision::Kind::Same)
            pairs.persons.insert(one.key(), one->person);
    }
    for (const ReceivedId &one : known) {
        if (!one.order.isNull())
            pairs.orders.insert(BarringOrderId(one.theirs), one.order);
        if (!one.report.isNull())
            pairs.reports.insert(VtReportId(one.theirs), one.report);
        if (!one.file.isNull())
            pairs.cases.insert(CaseId(one.theirs), one.file);
    }
    for (auto one = decisions.cases.cbegin(); one != decisions.cases.cend(); ++one) {
        if (one->kind == CaseDecision::Kind::Joined && !pairs.cases.contains(one.key()))
            pairs.cases.insert(one.key(), one->file);
        else if (one->kind == CaseDecision::Kind::Own && !pairs.cases.contains(one.key()))
            pairs.takenCases.insert(one.key());
    }
    return pairs;
}

/// The households that a received dossier can be of: those that its people belong to here.
Result<QList<Household>> householdsOf(const store::Reader &reader, const Viewer &viewer, const QList<PersonId> &persons)
{
    const auto ids = reader.householdsOf(viewer, persons);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<Household> out;
    for (const HouseholdId &id : *ids) {
        const auto household = reader.household(viewer, id);
        if (!household)
            return tl::unexpected(household.error());
        out.append(*household);
    }
    return out;
}

/// Puts a name to what an open value is of.
Done describe(const store::Reader &reader, const Viewer &viewer, OpenValue &open)
{
    const ValuePlace &place = open.value.place;
    const auto name = [&](PersonId id) -> QString {
        const auto person = id.isNull() ? Result<Person>(Person()) : reader.person(viewer, id);
        return person ? person->name.full() : QString();
    };
    open.whose = name(place.person);
    open.other = name(place.other);
    if (open.whose.isEmpty() && !place.household.isNull()) {
        const auto household = reader.household(viewer, place.household);
        open.whose = household ? household->name : QString();
    }
    if (!place.file.isNull()) {
        const auto file = reader.caseFile(viewer, place.file);
        if (!file)
            return tl::unexpected(file.error());
        open.caseNumber = file->number;
    }
    const auto mentioned = [&](const auto &event, const QList<Link> &links) {
        for (const Link &link : links) {
            const bool putOut = std::any_of(event.mentions.cbegin(), event.mentions.cend(),
                [&link](const Mention &one) { return one.id == link.mention && one.role == EventRole::PutOut; });
            if (open.whose.isEmpty() && link.state == LinkState::Confirmed && (putOut || event.mentions.size() == 1))
                open.whose = name(link.person);
        }
        for (const Link &link : links) {
            if (open.whose.isEmpty() && link.state == LinkState::Confirmed)
                open.whose = name(link.person);
        }
    };
    if (!place.order.isNull()) {
        const auto held = reader.received().order(viewer, place.order);
        if (!held)
            return tl::unexpected(held.error());
        open.orderKind = held->order.kind;
        open.day = held->order.imposedAt.date;
        mentioned(held->order, held->links);
    }
    if (!place.report.isNull()) {
        const auto held = reader.received().report(viewer, place.report);
        if (!held)
            return tl::unexpected(held.error());
        open.reportKind = held->report.kind;
        open.day = held->report.receivedOn;
        mentioned(held->report, held->links);
    }
    if (place.address.isNull())
        return {};
    const auto addresses = place.person.isNull() ? reader.addressesOfHousehold(viewer, place.household)
                                                 : reader.addressesOfPerson(viewer, place.person);
    if (!addresses)
        return tl::unexpected(addresses.error());
    for (const Address &one : *addresses) {
        if (one.id != place.address)
            continue;
        open.place = one.line();
        open.secretPlace = one.secret;
    }
    return {};
}

/// What is kept of the number that @p value is of or about, from the same vault: that number, and the last answers that
/// came with it or after it. Nothing when there is only one number.
Result<QList<KeptValue>> keptReach(const store::Reader &reader, const Viewer &viewer, const KeptValue &value)
{
    QList<KeptValue> out;
    if (!casebook::ofReach(value.field))
        return out;
    const auto all = reader.received().values(viewer);
    if (!all)
        return tl::unexpected(all.error());
    bool passed = false;
    for (const KeptValue &one : *all) {
        if (one.place != value.place || one.origin != value.origin || !casebook::ofReach(one.field))
            continue;
        if (one.field == MergeField::Phone) {
            if (passed)
                break;
            out.clear();
        }
        passed = passed || one.id == value.id;
        const auto same =
            std::find_if(out.begin(), out.end(), [&one](const KeptValue &other) { return other.field == one.field; });
        if (same != out.end() && same->id != value.id)
            *same = one;
        else if (same == out.end() && (one.field == MergeField::Phone || !out.isEmpty()))
            out.append(one);
    }
    return passed ? out : QList<KeptValue>();
}

/// A number is chosen with the answer that was given on it. What nobody said of it is not known.
Done chooseReach(const casebook::FlowWriter &writer, QList<KeptValue> &kept, ValueChoice choice)
{
    const PersonId who = kept.constFirst().place.person;
    const auto held = writer.tx.read().person(writer.tx.viewer(), who);
    if (!held)
        return tl::unexpected(held.error());
    if (!isSameNumber(held->phone, kept.constFirst().ours) && !isSameNumber(held->phone, kept.constFirst().theirs))
        return fail(ErrorCode::Conflict, u"the number is neither of both any more"_s, u"kept_value"_s);
    Person said;
    for (KeptValue &one : kept) {
        const QString &text = choice == ValueChoice::Theirs ? one.theirs : one.ours;
        if (const Done set = exchange::setValue(one.field, text, said); !set)
            return set;
        one.choice = choice;
        one.by = writer.tx.viewer().user();
        one.chosenAt = writer.tx.at();
        if (const Done saved = writer.tx.save(one); !saved)
            return saved;
    }
    const bool stands = choice == ValueChoice::Both || isSameNumber(held->phone, said.phone);
    return stands ? Done() : casebook::setReachAt(writer.tx, writer.ids, who, reachOf(said));
}

/// Lets one of two values stand.
Result<QList<Effect>> chooseIn(const casebook::FlowWriter &writer, KeptValueId id, ValueChoice choice)
{
    store::Transaction &tx = writer.tx;
    auto value = tx.read().received().value(tx.viewer(), id);
    if (!value)
        return tl::unexpected(value.error());
    const auto stands = casebook::fieldAt(tx.read(), tx.viewer(), value->place, value->field);
    const auto households = casebook::householdsAt(tx.read(), tx.viewer(), value->place);
    if (!stands || !households)
        return tl::unexpected(stands ? households.error() : stands.error());
    // a route or phase goes on by itself: that ours stands can always be said
    const bool ours = choice == ValueChoice::Ours && !exchange::canBeChosen(value->field);
    const bool either = ours || exchange::saysSame(value->field, *stands, value->ours) ||
                        exchange::saysSame(value->field, *stands, value->theirs);
    if (!either)
        return fail(ErrorCode::Conflict, u"the field holds neither of both any more"_s, u"kept_value"_s);
    casebook::StandingWatch watch(tx, writer.region, writer.now.date);
    if (const Done begun = watch.begin(*households); !begun)
        return tl::unexpected(begun.error());
    const QString &chosen = choice == ValueChoice::Theirs ? value->theirs : value->ours;
    auto reach = keptReach(tx.read(), tx.viewer(), *value);
    if (!reach)
        return tl::unexpected(reach.error());
    Done done = reach->isEmpty() ? Done() : chooseReach(writer, *reach, choice);
    if (reach->isEmpty() && choice != ValueChoice::Both && !ours && !exchange::saysSame(value->field, *stands, chosen))
        done = casebook::setFieldAt(tx, writer.ids, value->place, value->field, chosen);
    value->choice = choice;
    value->by = tx.viewer().user();
    value->chosenAt = tx.at();
    if (done && reach->isEmpty())
        done = tx.save(*value);
    if (!done)
        return tl::unexpected(done.error());
    const bool ofPerson = !value->place.person.isNull();
    tx.about(ofPerson ? u"person"_s : u"household"_s, ofPerson                ? value->place.person.toString()
                                                      : households->isEmpty() ? QString()
                                                                              : households->begin()->toString());
    return watch.end({});
}

} // namespace

DossierDecisions ReceivedDossier::decidedBefore() const
{
    DossierDecisions out;
    for (const ReceivedPerson &one : persons) {
        if (one.known)
            out.persons.insert(one.entry.person.id, {PersonDecision::Kind::Same, *one.known});
    }
    if (household)
        out.household = household->id;
    return out;
}

QString lineKey(const MergePart &part, const MergeLine &line)
{
    return u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(part.object))
        .arg(part.theirs.person)
        .arg(part.theirs.item)
        .arg(toCode(line.field), line.theirsWho.isNull() ? QString() : line.theirsWho.toString());
}

Result<ComposedDossier> casebook::composeDossier(
    const store::Reader &reader, const ReportMoment &moment, VaultId origin, CaseId id, const QString &profileId)
{
    const auto profiles = privacy::Profiles::builtIn();
    if (!profiles)
        return tl::unexpected(profiles.error());
    const auto asked = profiles->forReport(profileId, dossierReport);
    const auto profile = asked ? asHandedOut(moment.viewer, *asked) : asked;
    const auto file = reader.caseFile(moment.viewer, id);
    if (!profile || !file)
        return tl::unexpected(profile ? file.error() : profile.error());
    const auto whole = dossierOf(reader, moment.viewer, file->household, {}, DossierEvents::OfHousehold);
    const auto shield = ReportReading(reader, moment).shieldFor(id, *profile);
    if (!whole || !shield)
        return tl::unexpected(whole ? shield.error() : whole.error());
    privacy::Redaction redaction(*profile, shield->shield);
    ComposedDossier out;
    out.file = id;
    out.caseNumber = file->number;
    out.dossier = redacted(*whole, redaction);
    out.dossier.origin = origin;
    out.dossier.practice = moment.practice;
    out.dossier.made = moment.now;
    out.profile = profile->id();
    out.purpose = profile->purpose();
    out.legalBasis = profile->legalBasis();
    out.legalBasisConfirmed = profile->legalBasisConfirmed();
    out.recipient = profile->organisation();
    out.leftOut = redaction.leftOut();
    out.leaks = shield->guard.find(textsOf(out.dossier));
    return out;
}

Result<ReceivedDossier> casebook::lookAt(
    const store::Reader &reader, const ReportMoment &moment, VaultId vault, const Dossier &theirs)
{
    if (theirs.practice != moment.practice)
        return fail(ErrorCode::PracticeMismatch, u"practice and real data would meet"_s);
    if (theirs.origin == vault)
        return fail(ErrorCode::NotAllowed, u"it was made here"_s, u"origin"_s);
    if (theirs.made.date > moment.now.date.addDays(1))
        return fail(ErrorCode::ImpossibleDate, u"made in the future"_s, u"made"_s);
    const auto known = reader.received().ids(moment.viewer, theirs.origin);
    if (!known)
        return tl::unexpected(known.error());
    ReceivedDossier out;
    out.dossier = theirs;
    const Intake intake = asIntake(theirs);
    for (qsizetype i = 0; i < theirs.persons.size(); ++i) {
        ReceivedPerson one;
        one.entry = theirs.persons.at(i);
        for (const ReceivedId &id : *known) {
            if (!id.person.isNull() && PersonId(id.theirs) == one.entry.person.id)
                one.known = id.person;
        }
        const auto candidates = candidatesFor(reader, moment.viewer, intake, static_cast<int>(i), true);
        if (!candidates)
            return tl::unexpected(candidates.error());
        one.candidates = *candidates;
        out.persons.append(one);
    }
    for (const ReceivedId &id : *known) {
        const auto file = id.file.isNull() ? Result<CaseFile>(CaseFile()) : reader.caseFile(moment.viewer, id.file);
        if (!file)
            return tl::unexpected(file.error());
        if (!id.file.isNull())
            out.cases.insert(CaseId(id.theirs), *file);
        if (id.household.isNull() || HouseholdId(id.theirs) != theirs.household.id)
            continue;
        const auto household = reader.household(moment.viewer, id.household);
        if (!household)
            return tl::unexpected(household.error());
        out.household = *household;
    }
    return out;
}

Result<MergePreview> casebook::previewOf(
    const store::Reader &reader, const Viewer &viewer, const Dossier &theirs, const DossierDecisions &decisions)
{
    const auto known = reader.received().ids(viewer, theirs.origin);
    const auto kept = reader.received().values(viewer);
    if (!known || !kept)
        return tl::unexpected(known ? kept.error() : known.error());
    const exchange::MergePairs pairs = pairsOf(decisions, *known);
    MergePreview out;
    auto ours = dossierOf(
        reader, viewer, decisions.household.value_or(HouseholdId()), pairs.persons.values(), DossierEvents::OfPersons);
    auto households = householdsOf(reader, viewer, pairs.persons.values());
    if (!ours || !households)
        return tl::unexpected(ours ? households.error() : ours.error());
    out.ours = *std::move(ours);
    out.households = *std::move(households);
    out.report = exchange::merged(out.ours, theirs, pairs);
    for (const MergePart &part : std::as_const(out.report.parts)) {
        for (const MergeLine &line : part.lines) {
            if (line.state != MergeState::Different)
                continue;
            const KeptValue *before =
                keptAt(*kept, placeOf(out.ours, part, line, pairs.persons), line.field, line.theirs);
            if (before != nullptr)
                (before->choice == ValueChoice::Both ? out.keptBefore : out.chosenBefore).insert(lineKey(part, line));
        }
    }
    return out;
}

Result<QList<OpenValue>> casebook::openValuesOf(const store::Reader &reader, const Viewer &viewer)
{
    const auto values = reader.received().openValues(viewer);
    if (!values)
        return tl::unexpected(values.error());
    QList<OpenValue> out;
    for (const KeptValue &value : *values) {
        OpenValue open;
        open.value = value;
        if (const Done described = describe(reader, viewer, open); !described)
            return tl::unexpected(described.error());
        out.append(open);
    }
    return out;
}

QStringList DossierDesk::profiles()
{
    QStringList out;
    const auto profiles = privacy::Profiles::builtIn();
    for (const privacy::Profile &one : profiles ? profiles->all() : QList<privacy::Profile>()) {
        if (one.allowsReport(dossierReport))
            out.append(one.id());
    }
    return out;
}

QFuture<Result<ComposedDossier>> DossierDesk::composeLater(CaseId id, const QString &profile) const
{
    return readLater<ComposedDossier>(m_book,
        [moment = casebook::momentOf(m_book), vault = m_book.vault().id(), id, profile](
            const store::Reader &reader) { return casebook::composeDossier(reader, moment, vault, id, profile); });
}

QFuture<Result<int>> DossierDesk::registerLater(const ComposedDossier &composed)
{
    const auto promise = casebook::promised<Result<int>>();
    if (!composed.leaks.isEmpty()) {
        casebook::keep(*promise, fail(ErrorCode::NotAllowed, u"something shielded stands in the dossier"_s));
        return promise->future();
    }
    store::Vault &vault = m_book.vault();
    auto record = std::make_shared<store::DisclosureRecord>();
    record->id = DisclosureId::create(vault.ids());
    record->caseFile = composed.file;
    record->report = dossierReport;
    record->profile = composed.profile;
    record->recipient = composed.recipient;
    record->purpose = composed.purpose;
    record->by = vault.user().id;
    Dossier content = composed.dossier; // whoever made it and when: the same content is the same version
    content.made = {};
    record->contentHash = store::blake2b(exchange::dossierToJson(content));
    for (const privacy::LeftOut &one : composed.leftOut)
        record->leftOut.append(one.field + u':' + one.why);
    const auto write = [record, number = composed.caseNumber](store::Transaction &transaction) -> Done {
        record->at = transaction.at();
        transaction.about(u"case"_s, record->caseFile.toString(), number);
        return transaction.record(*record);
    };
    vault.writeLater(
        vault.viewer(), store::Action::Disclose, {}, write, [promise, record](const Result<ActionId> &written) {
            casebook::keep(*promise, written.map([&](const ActionId &) { return record->copyNumber; }));
        });
    return promise->future();
}

QFuture<Result<ReceivedDossier>> DossierDesk::lookLater(const Dossier &theirs) const
{
    return readLater<ReceivedDossier>(
        m_book, [moment = casebook::momentOf(m_book), vault = m_book.vault().id(), theirs](
                    const store::Reader &reader) { return casebook::lookAt(reader, moment, vault, theirs); });
}

QFuture<Result<MergePreview>> DossierDesk::previewLater(const Dossier &theirs, const DossierDecisions &decisions) const
{
    return readLater<MergePreview>(
        m_book, [viewer = m_book.vault().viewer(), theirs, decisions](
                    const store::Reader &reader) { return casebook::previewOf(reader, viewer, theirs, decisions); });
}

QFuture<Result<DossierTaken>> DossierDesk::takeLater(
    const Dossier &theirs, const DossierDecisions &decisions, const MergeChoices &choices, const MergePreview &shown)
{
    const auto take = [=](const casebook::FlowWriter &writer) {
        return casebook::DossierTaking(writer, theirs, decisions, choices).take(shown);
    };
    const auto nothing = [](const DossierTaken &taken) { return taken.nothing(); };
    return casebook::inOneActionLater<DossierTaken>(m_book, store::Action::TakeDossier, {}, take, nothing, QString());
}

QFuture<Result<QList<OpenValue>>> DossierDesk::openValuesLater() const
{
    return readLater<QList<OpenValue>>(m_book, [viewer = m_book.vault().viewer()](const store::Reader &reader) {
        return casebook::openValuesOf(reader, viewer);
    });
}

QFuture<Result<QList<Effect>>> DossierDesk::chooseLater(KeptValueId id, ValueChoice choice)
{
    const auto choose = [=](const casebook::FlowWriter &writer) { return chooseIn(writer, id, choice); };
    return casebook::inOneActionLater<QList<Effect>>(
        m_book, store::Action::ChooseValue, {}, choose, [](const QList<Effect> &) { return false; }, QString());
}

} // namespace regie
