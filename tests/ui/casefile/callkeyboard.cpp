#include "tests/ui/casefile/callkeyboard.h"

#include "core/domain/codes.h"
#include "tests/support/grab.h"
#include "tests/support/typing.h"
#include "ui/intake/intakewizard.h"
#include "ui/wording/rules.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace regie::test {

namespace {

/// A call being taken: each part is a step of the wizard, and gives what went wrong.
class CallTaken
{
public:
    CallTaken(Casebook &casebook, const Call &call) : m_casebook(casebook), m_call(call), m_wizard(casebook)
    {
        m_wizard.resize(1240, 840);
    }

    QString take()
    {
        if (!activate(m_wizard))
            return u"no window"_s;
        m_wizard.start(m_casebook.newIntake());
        using Part = QString (CallTaken::*)();
        int step = 1;
        for (const Part part : {&CallTaken::call, &CallTaken::persons, &CallTaken::household, &CallTaken::history,
                 &CallTaken::criteria, &CallTaken::decision, &CallTaken::record}) {
            if (m_wizard.step() != step)
                return u"step %1 instead of %2"_s.arg(m_wizard.step()).arg(step);
            if (const QString wrong = (this->*part)(); !wrong.isEmpty())
                return u"step %1: "_s.arg(step) + wrong;
            ++step;
            m_wizard.settle();
            press(Qt::Key_Right, Qt::AltModifier);
        }
        return {};
    }

private:
    static QString typeIn(const QString &field, const QString &text)
    {
        const QString lost = tabTo(field);
        return lost.isEmpty() ? typeHere(text) : lost;
    }
    static QString tick(const QString &box)
    {
        const QString lost = tabTo(box);
        if (lost.isEmpty())
            press(Qt::Key_Space);
        return lost;
    }

    QString call()
    {
        press(Qt::Key_Space); // channel: the pool
        QString wrong = typeIn(u"imposedDate"_s, u"23-11-2026"_s);
        if (wrong.isEmpty())
            wrong = typeIn(u"imposedTime"_s, u"02:10"_s);
        if (wrong.isEmpty())
            wrong = typeIn(u"dwellingTown"_s, m_call.town);
        for (const RedFlag flag : m_call.flags) {
            if (wrong.isEmpty())
                wrong = tick(u"redFlag_"_s + toCode(flag));
        }
        return wrong.isEmpty() && m_call.flags.isEmpty() ? tick(u"noRedFlags"_s) : wrong;
    }
    QString persons()
    {
        press(Qt::Key_Space); // put out of the house
        QString wrong = typeIn(u"personName"_s, u"Gijs Rietgors"_s);
        press(Qt::Key_Insert);
        press(Qt::Key_Right); // who stayed
        if (wrong.isEmpty())
            wrong = typeIn(u"personName"_s, u"Mila Zeegras"_s);
        const auto &persons = m_wizard.draft().persons;
        const bool both = persons.size() == 2 && persons.at(0).mention.role == EventRole::PutOut &&
                          persons.at(1).mention.role == EventRole::Stayed;
        return both || !wrong.isEmpty() ? wrong : u"not the two of the order"_s;
    }
    QString household() { return {}; } // new, of the two
    QString history()
    {
        press(Qt::Key_Insert);
        QString wrong = typeIn(u"eventImposedDate"_s, u"06-09-2025"_s);
        if (wrong.isEmpty())
            wrong = typeIn(u"eventImposedTime"_s, u"21:15"_s);
        if (wrong.isEmpty())
            wrong = tick(u"eventVerified"_s);
        m_wizard.settle();
        const int orders = m_wizard.picture().assessment.barringOrders.certain;
        return orders == 2 || !wrong.isEmpty() ? wrong : u"%1 orders count"_s.arg(orders);
    }
    /// What is asked is answered, in the order in which it stands; a question that no answer can change any more is
    /// gone.
    QString criteria()
    {
        const bool mda = m_call.route == AdviceRoute::Mda;
        const Answer ofMda = mda ? Answer::Yes : Answer::Unknown; // RULES.md 4: what MDA++ asks beside
        const QList<std::pair<Fact, Answer>> told = {{Fact::ComplexProblems, Answer::Yes},
            {Fact::NotMotivatable, Answer::Yes}, {Fact::NetworkStalled, mda ? Answer::Yes : Answer::No},
            {Fact::LocalFieldExhausted, ofMda}, {Fact::InformationSharingNeeded, ofMda}, {Fact::HighRisk, Answer::Yes},
            {Fact::CoerciveControl, m_call.coercive}};
        for (const auto &[fact, answer] : told) {
            const QString card = u"question_"_s + toCode(fact);
            const auto *question = m_wizard.findChild<QWidget *>(card);
            if (question == nullptr || !question->isVisible() || answer == Answer::Unknown)
                continue;
            if (const QString lost = tabTo(card); !lost.isEmpty())
                return lost;
            QTest::keyClick(QApplication::focusWidget(), answer == Answer::Yes ? Qt::Key_J : Qt::Key_N);
            m_wizard.settle();
        }
        return {};
    }
    QString decision()
    {
        const AdviceRoute advised = m_wizard.picture().advice.route;
        const bool both = advised == AdviceRoute::IcmOrMda;
        QString wrong;
        if (both) {
            wrong = typeIn(u"whichRoute"_s, wording::text(m_call.route));
        } else if (advised != m_call.route) {
            return u"advised is %1"_s.arg(wording::text(advised));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        return m_wizard.draft().decision.taken || !wrong.isEmpty() ? wrong : u"no decision"_s;
    }
    QString record()
    {
        const QString wrong = typeIn(u"handler"_s, u"M. Vlierboom"_s);
        QSignalSpy recorded(&m_wizard, &ui::IntakeWizard::recorded);
        press(Qt::Key_Return, Qt::ControlModifier);
        return !wrong.isEmpty() || recorded.count() == 1 || recorded.wait() ? wrong : u"nothing recorded"_s;
    }

    Casebook &m_casebook;
    const Call &m_call;
    ui::IntakeWizard m_wizard;
};

} // namespace

QString takeCall(Casebook &casebook, const Call &call, CaseId &file)
{
    if (const QString wrong = CallTaken(casebook, call).take(); !wrong.isEmpty())
        return wrong;
    const auto cases = casebook.cases();
    if (!cases || cases->size() != 1)
        return u"no case of the call"_s;
    file = cases->constFirst().file.id;
    return {};
}

} // namespace regie::test
