#include "ui/wording/journal.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

} // namespace

QString text(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Visit:
        return JournalWords::tr("Visit");
    case ContactKind::Call:
        return JournalWords::tr("Call");
    case ContactKind::Mail:
        return JournalWords::tr("Mail");
    case ContactKind::Message:
        return JournalWords::tr("Message");
    case ContactKind::Consultation:
        return JournalWords::tr("Consultation");
    }
    return {};
}

QString text(const ContactRefusal &refusal)
{
    switch (refusal.problem) {
    case ContactProblem::Missing:
        if (refusal.field == QLatin1String("at"))
            return JournalWords::tr("Fill in when the contact was.");
        if (refusal.field == QLatin1String("text"))
            return JournalWords::tr("Write what was said or done.");
        return JournalWords::tr("Choose one.");
    case ContactProblem::NobodySpokenTo:
        return JournalWords::tr("Tick who was spoken to, or write who else it was.");
    case ContactProblem::InTheFuture:
        return JournalWords::tr("This is still to come. Note a contact after it was.");
    case ContactProblem::TooLong:
        return JournalWords::tr("This is too long. Divide it over two notes.");
    case ContactProblem::SaysTheSame:
        return JournalWords::tr("This says the same as the note. Write how it should read.");
    }
    return {};
}

QString text(store::TextKind kind)
{
    switch (kind) {
    case store::TextKind::ContactNote:
        return JournalWords::tr("Contact");
    case store::TextKind::Decision:
        return JournalWords::tr("Decision");
    case store::TextKind::Step:
        return JournalWords::tr("Step");
    case store::TextKind::Agreement:
        return JournalWords::tr("Agreement");
    case store::TextKind::Analysis:
        return JournalWords::tr("Analysis");
    case store::TextKind::Goal:
        return JournalWords::tr("Goal");
    case store::TextKind::Action:
        return JournalWords::tr("Action");
    case store::TextKind::Meeting:
        return JournalWords::tr("Meeting");
    }
    return {};
}

QString spokenTo(const ContactNote &note, const QHash<PersonId, QString> &persons)
{
    QStringList names;
    for (const PersonId &member : note.members) {
        const QString name = persons.value(member);
        names.append(name.isEmpty() ? JournalWords::tr("name unknown") : name);
    }
    if (!note.others.isEmpty())
        names.append(note.others);
    return names.join(QStringLiteral(", "));
}

QString passageText(const casebook::Passage &passage)
{
    return (passage.cutBefore ? QStringLiteral("… ") : QString()) + passage.text +
           (passage.cutAfter ? QStringLiteral(" …") : QString());
}

} // namespace regie::wording
