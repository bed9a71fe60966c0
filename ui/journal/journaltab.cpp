#include "ui/journal/journaltab.h"

#include "core/base/whendone.h"
#include "ui/journal/contactform.h"
#include "ui/journal/journalrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int notesShare = 7;
constexpr int noteFormShare = 4;
constexpr int leastNotes = 6;

} // namespace

JournalTab::JournalTab(const Clock &clock, QWidget *parent)
    : TabColumns(u"caseJournal"_s, tr("Contact journal"), parent), m_keeper([this] { return keep(); }, this),
      m_message(new MessageBar), m_line(new QLineEdit), m_model(new CellModel(journalHeadings(), this)),
      m_list(new CellTable(u"contactNotes"_s, tr("Notes of contacts"), height::twoLines)), m_count(makeMuted({})),
      m_none(makeMuted({}, TextRole::Body, true)), m_note(new ui::Panel(tr("Chosen note"))),
      m_facts(new FactList(u"contactFacts"_s)), m_text(makeLabel({}, TextRole::Body, true)),
      m_earlier(makeMuted({}, TextRole::Body, true)), m_correct(makeButton(tr("Correct…"), u"contactCorrect"_s)),
      m_form(new ContactForm(clock))
{
    QBoxLayout *left = addColumn(notesShare);
    left->addWidget(m_message);
    auto *notes = new ui::Panel(tr("Contacts"));
    notes->headingRow()->addWidget(m_count);
    m_line->setObjectName(u"contactSearch"_s);
    m_line->setAccessibleName(tr("Search in the notes"));
    m_line->setPlaceholderText(tr("Search in the notes"));
    m_line->setClearButtonEnabled(true);
    notes->addBlock()->addWidget(m_line);
    m_list->setModel(m_model);
    m_list->setShares({0, 3, 5});
    m_list->setLeastRows(leastNotes);
    notes->body()->addWidget(m_list, 1);
    m_none->setContentsMargins(space::m, 0, space::m, space::m);
    notes->body()->addWidget(m_none);
    left->addWidget(notes, 1);
    m_note->headingRow()->addWidget(m_correct);
    m_note->body()->addWidget(m_facts);
    m_note->addRule();
    QVBoxLayout *words = m_note->addBlock();
    words->addWidget(m_text);
    words->addWidget(m_earlier);
    left->addWidget(m_note);
    addColumn(noteFormShare)->addWidget(m_form);

    // never lower than it asks: columns under each other are given the least that they can do with
    for (QWidget *whole : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_note)})
        whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_line, &QLineEdit::textChanged, this, &JournalTab::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalTab::showChosen);
    connect(m_correct, &QPushButton::clicked, this, &JournalTab::correct);
    connect(m_list, &QAbstractItemView::activated, this, &JournalTab::correct);
    connect(m_form, &ContactForm::submitted, this, &JournalTab::add);
    connect(m_form, &ContactForm::edited, &m_keeper, &DraftKeeper::touch);
    connect(m_form, &ContactForm::dropped, this, [this] {
        m_keeper.touch();
        m_keeper.flush();
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { m_message->say(error); });
    setJournal({});
}

void JournalTab::setCasebook(Casebook *casebook)
{
    m_casebook = casebook;
}

void JournalTab::setCase(const CaseView &view)
{
    if (m_id != view.file.id) {
        if (m_keeper.settle()) // of the case before
            m_keeper.drop();
        else
            m_owing.insert(m_id, m_form->note());
        m_id = view.file.id;
        m_message->clear();
        m_line->clear();
        m_form->clear();
        setJournal({});
        m_draftWanted = m_casebook != nullptr;
    }
    QList<EntryChoice> members;
    for (const store::PersonRow &row : view.members)
        members.append({row.person.name.full(), row.person.id.toString()});
    m_form->setMembers(members);
    if (m_draftWanted && isVisible())
        readDraft();
    if (m_casebook != nullptr)
        read();
}

void JournalTab::showEvent(QShowEvent *event)
{
    TabColumns::showEvent(event);
    if (m_draftWanted)
        readDraft();
}

void JournalTab::read()
{
    whenDone(JournalDesk(*m_casebook).readLater(m_id), this, [this, id = m_id](const Result<ContactJournal> &journal) {
        if (id != m_id)
            return;
        if (journal)
            setJournal(*journal);
        else
            m_message->say(journal.error());
        Q_EMIT settled();
    });
}

void JournalTab::readDraft()
{
    m_draftWanted = false;
    const auto owed = m_owing.constFind(m_id);
    const auto draft =
        owed != m_owing.cend() ? Result<std::optional<ContactNote>>(*owed) : JournalDesk(*m_casebook).draft(m_id);
    m_owing.remove(m_id);
    if (!draft) {
        m_message->say(draft.error());
    } else if (*draft) {
        m_form->setNote(**draft);
        m_message->say(MessageBar::Kind::Note, tr("What you were typing stands in the form again."));
    }
}

void JournalTab::setJournal(const ContactJournal &journal)
{
    m_journal = journal;
    showRows();
    Q_EMIT journalShown(m_journal);
}

void JournalTab::showRows()
{
    const QString was = m_model->idAt(m_list->currentIndex().row());
    const QList<CellRow> rows = journalRows(m_journal, m_line->text());
    m_model->setRows(rows);
    const auto again = std::find_if(rows.cbegin(), rows.cend(), [&was](const CellRow &row) { return row.id == was; });
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(again == rows.cend() ? 0 : static_cast<int>(again - rows.cbegin()), 0));
    m_count->setText(QString::number(rows.size()));
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_none->setText(m_journal.threads.isEmpty() ? tr("No contact is noted in this case yet. Begin with the form.")
                                                : tr("No note holds these words."));
    showChosen();
}

const ContactThread *JournalTab::chosen() const
{
    const QString id = m_model->idAt(m_list->currentIndex().row());
    const auto found = std::find_if(m_journal.threads.cbegin(), m_journal.threads.cend(),
        [&id](const ContactThread &thread) { return thread.first.id.toString() == id; });
    return found == m_journal.threads.cend() ? nullptr : &*found;
}

void JournalTab::showChosen()
{
    const ContactThread *thread = chosen();
    m_note->setVisible(thread != nullptr);
    if (thread == nullptr)
        return;
    const ContactNote &note = thread->latest();
    //: %1 is the kind of contact, %2 the day and time
    m_note->setHeading(tr("%1, %2").arg(wording::text(note.kind), wording::moment(note.at, note.timeKnown)));
    m_facts->setLines(contactFacts(m_journal, note));
    m_text->setText(note.text);
    const QString earlier = earlierText(m_journal, *thread);
    m_earlier->setText(earlier);
    m_earlier->setVisible(!earlier.isEmpty());
}

void JournalTab::correct()
{
    const ContactThread *thread = chosen();
    if (thread == nullptr)
        return;
    if (!m_form->isEmpty()) { // what is typed there is not thrown away
        m_message->say(MessageBar::Kind::Warning, tr("There is something in the form already."),
            tr("Record it or empty the form first."));
        m_form->takeFocus();
        return;
    }
    ContactNote correction = thread->latest();
    correction.corrects = thread->first.id;
    m_form->setNote(correction);
    m_form->takeFocus();
}

void JournalTab::add(const ContactNote &note)
{
    if (m_casebook == nullptr)
        return;
    m_form->setBusy(true);
    whenDone(JournalDesk(*m_casebook).addLater(m_id, note), this,
        [this, id = m_id](const Result<QList<ContactRefusal>> &refusals) {
            m_form->setBusy(false);
            if (id != m_id)
                return;
            if (!refusals) {
                m_message->say(refusals.error());
            } else if (!refusals->isEmpty()) {
                m_message->clear();
                m_form->refuse(*refusals);
            } else {
                m_keeper.drop();
                const Done dropped = JournalDesk(*m_casebook).dropDraft(m_id);
                m_form->accept();
                m_message->say(MessageBar::Kind::Done, tr("The contact is noted."));
                if (!dropped)
                    m_message->say(dropped.error());
                read();
                Q_EMIT recorded();
                return;
            }
            Q_EMIT settled();
        });
}

/// An empty form leaves no draft.
Done JournalTab::keep()
{
    if (m_casebook == nullptr || m_id.isNull())
        return {};
    JournalDesk desk(*m_casebook);
    for (auto owed = m_owing.cbegin(); owed != m_owing.cend(); owed = m_owing.erase(owed)) {
        if (Done kept = desk.keepDraft(owed.key(), owed.value()); !kept)
            return kept;
    }
    return m_form->isEmpty() ? desk.dropDraft(m_id) : desk.keepDraft(m_id, m_form->note());
}

} // namespace regie::ui
