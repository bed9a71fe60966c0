#include "ui/wording/processing.h"

#include "core/store/dictionary.h"
#include "ui/wording/reports.h"
#include "ui/wording/retention.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace regie::wording {

using namespace Qt::StringLiterals;
using store::Column;
using store::Table;

namespace {

struct ProcessingWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessingWords)
};

constexpr std::array purposes{Purpose::Identification, Purpose::Eligibility, Purpose::Coordination, Purpose::Contact,
    Purpose::Accountability, Purpose::Technical};
constexpr std::array classes{DataClass::Ordinary, DataClass::Internal, DataClass::Location,
    DataClass::LocationDerivable, DataClass::Reporter, DataClass::Criminal, DataClass::Special};

QString purposeOfUse(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Identification:
        return ProcessingWords::tr("Recognise whom it is about");
    case Purpose::Eligibility:
        return ProcessingWords::tr("Decide whether ICM or MDA++ fits");
    case Purpose::Coordination:
        return ProcessingWords::tr("Coordinate the help of a household");
    case Purpose::Contact:
        return ProcessingWords::tr("Reach people safely");
    case Purpose::Accountability:
        return ProcessingWords::tr("Account for what was decided, seen and handed out");
    case Purpose::Technical:
        return ProcessingWords::tr("Keep the vault working and whole");
    }
    return {};
}

QString kindOfData(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Ordinary:
        return ProcessingWords::tr("ordinary");
    case DataClass::Internal:
        return ProcessingWords::tr("internal to the coordination");
    case DataClass::Location:
        return ProcessingWords::tr("where somebody is");
    case DataClass::LocationDerivable:
        return ProcessingWords::tr("from which a place can be found");
    case DataClass::Reporter:
        return ProcessingWords::tr("who reported");
    case DataClass::Criminal:
        return ProcessingWords::tr("criminal (AVG art. 10)");
    case DataClass::Special:
        return ProcessingWords::tr("special (AVG art. 9)");
    }
    return {};
}

QString keptFor(Retention retention)
{
    switch (retention) {
    case Retention::Event:
        return ProcessingWords::tr("the term of the order or report");
    case Retention::CaseNotes:
        return ProcessingWords::tr("the term of the case");
    case Retention::Person:
        return ProcessingWords::tr("as long as an event or case speaks of it");
    case Retention::Accountability:
        return ProcessingWords::tr("as long as the vault, or until the case it is about is destroyed");
    case Retention::Vault:
        return ProcessingWords::tr("as long as the vault");
    case Retention::Draft:
        return ProcessingWords::tr("until the draft is recorded or thrown away");
    }
    return {};
}

/// What stands together in the vault, as somebody who works with it calls it.
QString groupText(Table table)
{
    switch (table) {
    case Table::Meta:
    case Table::Capacity:
    case Table::ImportMap:
        return ProcessingWords::tr("settings of the vault, places of executors and columns of lists");
    case Table::UserAccount:
    case Table::UserAccess:
    case Table::HouseholdBlock:
        return ProcessingWords::tr("users, their roles, and what is kept from them");
    case Table::Person:
    case Table::PersonKey:
        return ProcessingWords::tr("persons");
    case Table::Household:
    case Table::Membership:
        return ProcessingWords::tr("households and who belongs to them");
    case Table::Relation:
    case Table::FamilyTie:
    case Table::LifeFact:
        return ProcessingWords::tr("relations, ties and lives");
    case Table::Address:
    case Table::AddressShield:
    case Table::ShieldedFact:
    case Table::ShieldedFrom:
        return ProcessingWords::tr("addresses, and what is kept from whom");
    case Table::KeptValue:
    case Table::KeptCaseValue:
        return ProcessingWords::tr("values of another vault that differ from ours");
    case Table::NetworkContact:
        return ProcessingWords::tr("the network around a household");
    case Table::BarringOrder:
    case Table::EventHousehold:
        return ProcessingWords::tr("barring orders");
    case Table::VtReport:
        return ProcessingWords::tr("reports at Veilig Thuis");
    case Table::Mention:
    case Table::PersonLink:
    case Table::Merge:
    case Table::Judgement:
    case Table::ReceivedId:
    case Table::ReceivedCase:
        return ProcessingWords::tr("who is meant in an event, and who decided so");
    case Table::Intake:
    case Table::Assessment:
    case Table::Decision:
    case Table::Reassessment:
        return ProcessingWords::tr("intakes, assessments and decisions");
    case Table::CaseFile:
    case Table::CaseNumber:
    case Table::CaseStand:
    case Table::CasePhase:
    case Table::CasePartner:
    case Table::CaseEffort:
    case Table::FlowEvent:
    case Table::FlowParty:
    case Table::Deadline:
        return ProcessingWords::tr("cases, their steps, phases, partners and terms");
    case Table::SafetyEstimate:
    case Table::Rihg:
    case Table::SafetyAgreement:
    case Table::AgreementCheck:
        return ProcessingWords::tr("safety: figures, RiHG, agreements and checks");
    case Table::PlanGoal:
    case Table::PlanAction:
        return ProcessingWords::tr("goals and actions");
    case Table::Meeting:
    case Table::MeetingCase:
    case Table::MeetingParty:
        return ProcessingWords::tr("meetings");
    case Table::Professional:
        return ProcessingWords::tr("professionals of partners");
    case Table::ContactNote:
    case Table::ContactPerson:
    case Table::SearchEntry:
    case Table::SearchText:
        return ProcessingWords::tr("contact journal, and the index of its words");
    case Table::AnalysisEntry:
    case Table::ChecklistAnswer:
        return ProcessingWords::tr("analysis and checklist");
    case Table::Disclosure:
        return ProcessingWords::tr("copies that were handed out");
    case Table::History:
    case Table::Audit:
    case Table::AuditItem:
    case Table::AuditRedaction:
    case Table::Undone:
        return ProcessingWords::tr("the log and earlier values");
    case Table::Tombstone:
    case Table::RetentionChoice:
    case Table::Destruction:
    case Table::CountedFact:
        return ProcessingWords::tr("keeping and destroying, and figures that name nobody");
    }
    return {};
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableRule(qsizetype columns)
{
    return u'|' + u"---|"_s.repeated(columns) + u'\n';
}

/// A field with what it stands under.
struct Grouped
{
    const Column *column = nullptr;
    QString group = {};
};

/// Every field of both files of a vault.
QList<Grouped> allFields()
{
    QList<Grouped> fields;
    for (const Column &column : store::dictionary())
        fields.append({&column, groupText(column.table)});
    for (const auto drafts : {store::draftsDictionary(), store::formDraftsDictionary()}) {
        for (const Column &column : drafts)
            fields.append({&column, ProcessingWords::tr("drafts: what somebody is typing")});
    }
    return fields;
}

/// What one group of tables holds for one purpose.
struct Held
{
    int fields = 0;
    QList<DataClass> classes = {};
    QList<Retention> terms = {};
};

template <typename T>
void noteOnce(QList<T> &list, T value)
{
    if (!list.contains(value))
        list.append(value);
}

template <typename T>
QString listed(const QList<T> &list, QString (*worded)(T))
{
    QStringList texts;
    for (const T value : list)
        texts.append(worded(value));
    return texts.join(u", "_s);
}

QString purposesText()
{
    QString out;
    const QList<Grouped> fields = allFields();
    for (const Purpose purpose : purposes) {
        QList<QString> order;
        QMap<QString, Held> groups;
        for (const auto &[column, group] : fields) {
            if (column->purpose != purpose)
                continue;
            noteOnce(order, group);
            Held &held = groups[group];
            ++held.fields;
            noteOnce(held.classes, column->dataClass);
            noteOnce(held.terms, column->retention);
        }
        out += u"\n### "_s + purposeOfUse(purpose) + u"\n\n"_s;
        out += tableRow({ProcessingWords::tr("Data"), ProcessingWords::tr("Fields"), ProcessingWords::tr("Kind"),
                   ProcessingWords::tr("Kept")}) +
               tableRule(4);
        for (const QString &group : std::as_const(order)) {
            const Held held = groups.value(group);
            out += tableRow(
                {group, QString::number(held.fields), listed(held.classes, kindOfData), listed(held.terms, keptFor)});
        }
    }
    return out;
}

QString recipientsText(const privacy::Profiles &profiles)
{
    QString out = tableRow({ProcessingWords::tr("Recipient"), ProcessingWords::tr("What for"),
                      ProcessingWords::tr("Legal basis"), ProcessingWords::tr("Kinds of data that may go")}) +
                  tableRule(4);
    for (const privacy::Profile &profile : profiles.all()) {
        QStringList kinds;
        for (const DataClass dataClass : classes) {
            if (profile.allowsClass(dataClass))
                kinds.append(kindOfData(dataClass));
        }
        out += tableRow({profileText(profile.id()), purposeTitle(profile.purpose()),
            legalBasisText(profile.legalBasis(), profile.legalBasisConfirmed()), kinds.join(u", "_s)});
    }
    return out;
}

/// How many fields there are of each kind: where a DPIA begins.
QString classesText()
{
    QString out = tableRow({ProcessingWords::tr("Kind"), ProcessingWords::tr("Fields"), ProcessingWords::tr("Where")}) +
                  tableRule(3);
    const QList<Grouped> all = allFields();
    for (const DataClass dataClass : classes) {
        QStringList where;
        int fields = 0;
        for (const auto &[column, group] : all) {
            if (column->dataClass != dataClass)
                continue;
            ++fields;
            noteOnce(where, group);
        }
        out += tableRow({kindOfData(dataClass), QString::number(fields), where.join(u"; "_s)});
    }
    return out;
}

QString termsText(const privacy::RetentionBook &terms, QDate day)
{
    QString out;
    for (int kind = 0; kind < privacy::keptKindCount; ++kind) {
        const auto one = static_cast<privacy::KeptKind>(kind);
        out += u"- "_s + text(one) + u": "_s + termText(terms.termOn(one, day)) + u'\n';
    }
    return out;
}

QString questionsText()
{
    const QStringList questions{
        ProcessingWords::tr("Is a list of households with repeated violence needed here, or would less do?"),
        ProcessingWords::tr("Who may open the vault, and who is functionaris gegevensbescherming in it?"),
        ProcessingWords::tr("On which law or agreement does each recipient above get what it gets? What says “to be "
                            "confirmed” was not confirmed by the region."),
        ProcessingWords::tr("How are the people of a household told that this file exists, and when would telling put "
                            "somebody in danger?"),
        ProcessingWords::tr(
            "On which computers may the vault stand, who makes backups, and where is the recovery key?"),
        ProcessingWords::tr("What if a copy gets into the wrong hands: who recalls it, who warns the person?"),
        ProcessingWords::tr("Is a score for likeness between people acceptable when a person decides every time?")};
    QString out;
    for (const QString &question : questions)
        out += u"- [ ] "_s + question + u'\n';
    return out;
}

} // namespace

QString processingRegister(const privacy::RetentionBook &terms, const privacy::Profiles &profiles)
{
    const QDate day(9999, 1, 1); // the terms that hold last
    QString out = u"# "_s + ProcessingWords::tr("Register of processing") + u"\n\n"_s;
    out += ProcessingWords::tr(
               "Made by `regiekompas-cli register` from the data dictionary, the terms and the recipients of "
               "the region; never written by hand. It says what the program keeps. Who is responsible, "
               "and why, the organisation fills in.") +
           u"\n\n"_s;
    out += tableRow({ProcessingWords::tr("To be filled in by the organisation"), u""_s}) + tableRule(2);
    for (const QString &open : {ProcessingWords::tr("Controller and joint controllers"),
             ProcessingWords::tr("Functionaris gegevensbescherming"),
             ProcessingWords::tr("Processors (the program has none: "
                                 "it uses no network)")})
        out += tableRow({open, u" "_s});
    out += u"\n"_s +
           ProcessingWords::tr("About whom: members of households after domestic violence (adults and children), "
                               "people around them, who reported, professionals of partners, and the users.") +
           u"\n"_s;
    out += u"\n## "_s + ProcessingWords::tr("What is kept, by purpose") + u'\n' + purposesText();
    out += u"\n## "_s + ProcessingWords::tr("How long") + u"\n\n"_s + termsText(terms, day);
    out += u"\n## "_s + ProcessingWords::tr("Who may receive what") + u"\n\n"_s + recipientsText(profiles);
    out +=
        u"\n## "_s + ProcessingWords::tr("How it is protected") + u"\n\n"_s +
        ProcessingWords::tr("docs/security.md names every measure with the command that shows it; docs/crypto.md the "
                            "encryption.") +
        u'\n';
    out += u"\n## "_s + ProcessingWords::tr("A beginning for the DPIA") + u"\n\n"_s + classesText() + u'\n' +
           questionsText();
    return out;
}

} // namespace regie::wording
