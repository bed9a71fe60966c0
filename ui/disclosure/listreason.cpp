#include "ui/disclosure/listreason.h"

#include "core/base/whendone.h"
#include "core/casebook/casebook.h"
#include "ui/widgets/beside.h"
#include "ui/widgets/field.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/wording/audit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace regie::ui {

using namespace Qt::StringLiterals;

ListReasonPanel::ListReasonPanel(Casebook &casebook, MessageBar *message, const QString &go, QWidget *parent)
    : QWidget(parent), m_casebook(casebook), m_message(message), m_ground(new QComboBox), m_words(new QLineEdit)
{
    setObjectName(u"listReasonPanel"_s);
    m_ground->setObjectName(u"listGround"_s);
    m_ground->addItem(tr("Choose…"));
    for (const ListGround ground : listGrounds())
        m_ground->addItem(wording::text(ground), static_cast<int>(ground));
    m_words->setObjectName(u"listReason"_s);
    m_groundField = new Field(tr("What do you &need it for?"), m_ground);
    m_wordsField = new Field(tr("&In your own words, without names"), m_words);
    auto *panel = new Panel(tr("Not all of this is your own work"));
    m_lead = makeLabel({}, TextRole::Body, true);
    QPushButton *give = makeButton(go, u"listReasonGive"_s);
    give->setAutoDefault(false);
    QVBoxLayout *block = panel->addBlock();
    block->setSpacing(space::s);
    block->addWidget(m_lead);
    auto *beside = new Beside;
    beside->row()->addWidget(m_groundField, 2);
    beside->row()->addWidget(m_wordsField, 3);
    block->addWidget(beside);
    block->addWidget(give, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    hide();
    connect(give, &QPushButton::clicked, this, &ListReasonPanel::submit);
    connect(m_words, &QLineEdit::returnPressed, this, &ListReasonPanel::submit);
}

void ListReasonPanel::stop()
{
    ++m_asked;
    m_open = false;
    hide();
}

void ListReasonPanel::ask(const QString &code, const QList<CaseId> &cases)
{
    stop();
    m_code = code;
    m_cases = cases;
    if (m_casebook.vault().viewer().role() == Role::Everything) // every case is hers: nothing to look up
        return show(ListDoor());
    whenDone(listDoorLater(m_casebook, code, cases), this, [this, asked = m_asked](const Result<ListDoor> &door) {
        if (asked == m_asked)
            show(door);
    });
}

void ListReasonPanel::show(const Result<ListDoor> &door)
{
    if (!door) {
        m_message->say(door.error());
        Q_EMIT answered(false);
        return;
    }
    m_open = door->isOpen(m_casebook.clock().nowUtc());
    m_outside = door->outside;
    if (!m_open) {
        m_lead->setText(
            tr("%n case(s) in this list are handled by somebody else.", nullptr, m_outside) + u' ' +
            tr("Your reason opens this list for %n hour(s). It stands in the log, also with each copy, where the data "
               "protection officer reads it.",
                nullptr, accessHours));
        m_ground->setCurrentIndex(0);
        m_words->clear();
        m_groundField->setError({});
        m_wordsField->setError({});
    }
    setVisible(!m_open);
    Q_EMIT answered(m_open);
}

void ListReasonPanel::submit()
{
    const bool chosen = m_ground->currentIndex() > 0;
    const ListReason reason{static_cast<ListGround>(m_ground->currentData().toInt()), m_words->text().simplified()};
    const bool says = reason.words.size() >= shortestAccessReason;
    m_groundField->setError(chosen ? QString() : tr("Choose what it is for."));
    m_wordsField->setError(
        says ? QString()
             : tr("Write at least %n character(s): what do you need it for?", nullptr, shortestAccessReason));
    if (!chosen || !says) {
        (chosen ? static_cast<QWidget *>(m_words) : m_ground)->setFocus();
        return;
    }
    whenDone(askForListLater(m_casebook, m_code, reason, m_outside), this, [this, asked = m_asked](const Done &done) {
        if (asked != m_asked)
            return;
        if (done)
            ask(m_code, m_cases);
        else
            m_message->say(done.error());
    });
}

} // namespace regie::ui
