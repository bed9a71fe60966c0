#include "ui/journal/journalrows.h"

#include "core/routing/casework.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <QCoreApplication>

namespace regie::ui {

namespace {

struct ContactRows
{
    Q_DECLARE_TR_FUNCTIONS(ContactRows)
};

/// Everything that can be found of a note, also as it read before.
QString everyVersion(const ContactThread &thread)
{
    QString all = thread.first.text + u' ' + thread.first.others;
    for (const ContactNote &correction : thread.corrections)
        all += u'\n' + correction.text + u' ' + correction.others;
    return all;
}

QString nameIn(const QList<routing::CaseworkItem> &list, const QString &id)
{
    const routing::CaseworkItem *item = routing::Casework::item(list, id);
    return item != nullptr ? item->name : id;
}

QString writtenBy(const ContactJournal &journal, const ContactNote &note)
{
    //: %1 is a name, %2 a day and time
    return ContactRows::tr("%1, %2").arg(
        journal.authors.value(note.by), wording::moment(LocalDateTime::fromUtc(note.recordedAt)));
}

} // namespace

QStringList journalHeadings()
{
    return {ContactRows::tr("When"), ContactRows::tr("Spoken to"), ContactRows::tr("What")};
}

QList<CellRow> journalRows(const ContactJournal &journal, const QString &line)
{
    QList<CellRow> rows;
    for (const ContactThread &thread : journal.threads) {
        const QString all = everyVersion(thread);
        if (!casebook::holdsWords(all, line))
            continue;
        const ContactNote &note = thread.latest();
        const bool inLatest = casebook::holdsWords(note.text, line);
        const QString passage = wording::passageText(casebook::passageOf(inLatest ? note.text : all, line));
        Cell what{.text = passage, .second = journal.authors.value(thread.first.by)};
        if (!thread.corrections.isEmpty()) {
            what.sign = Sign::Note;
            //: %1 is the name of who wrote the note
            what.second = ContactRows::tr("%1 · corrected").arg(what.second);
        }
        rows.append(
            {thread.first.id.toString(), {{.text = wording::moment(note.at, note.timeKnown),
                                              .key = QDateTime(note.at.date, note.at.time),
                                              .second = wording::text(note.kind)},
                                             {.text = wording::spokenTo(note, journal.persons),
                                                 .second = nameIn(routing::Casework::shipped().purposes, note.purpose)},
                                             what}});
    }
    return rows;
}

QList<FactList::Line> contactFacts(const ContactJournal &journal, const ContactNote &note)
{
    return {{ContactRows::tr("Spoken to"), wording::spokenTo(note, journal.persons)},
        {ContactRows::tr("Purpose"), nameIn(routing::Casework::shipped().purposes, note.purpose)},
        {ContactRows::tr("Legal basis"), nameIn(routing::Casework::shipped().legalBases, note.basis)},
        {ContactRows::tr("Noted by"), writtenBy(journal, note)}};
}

QString earlierText(const ContactJournal &journal, const ContactThread &thread)
{
    QStringList versions;
    const QList<ContactNote> all = QList<ContactNote>{thread.first} + thread.corrections;
    for (const ContactNote &note : all.mid(0, all.size() - 1)) {
        //: %1 is who wrote it and when, %2 what the note said
        versions.append(ContactRows::tr("Before, by %1:\n%2").arg(writtenBy(journal, note), note.text));
    }
    return versions.join(QStringLiteral("\n\n"));
}

} // namespace regie::ui
