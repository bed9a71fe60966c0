// What goes from one vault to another, as the studio shows it.
#include "core/casebook/dossierdesk.h"
#include "tests/support/studio.h"
#include "ui/cleanup/cleanuppage.h"
#include "ui/cleanup/openvaluespanel.h"
#include "ui/disclosure/dossierdialog.h"
#include "ui/disclosure/joindialog.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest>

namespace regie::test {

using namespace Qt::StringLiterals;

exchange::Dossier dossierFromElsewhere(Casebook &book, CaseId file)
{
    const auto composed = DossierDesk(book).composeLater(file, u"coordinator"_s).result();
    exchange::Dossier out = composed ? composed->dossier : exchange::Dossier();
    SeededIds ids(20261123);
    out.origin = VaultId::create(ids);
    out.made = out.made.addDays(-1);
    for (exchange::DossierCase &one : out.cases) { // as it stood then
        one.opened = std::min(one.opened, out.made);
        one.steps.removeIf([&out](const caseflow::FlowEvent &step) { return out.made < step.at; });
        one.decisions.removeIf([&out](const exchange::DossierDecision &decided) { return out.made.date < decided.on; });
    }
    if (out.persons.size() < 2 || out.orders.isEmpty())
        return out;
    out.persons[0].person.birthDate = PartialDate(QDate(1986, 4, 12));
    out.persons[1].person.name.given += u"a"_s;
    exchange::DossierOrder &last = out.orders.last();
    last.order.imposedBy = last.order.imposedBy == ImposedBy::Mayor ? ImposedBy::AssistantProsecutor : ImposedBy::Mayor;
    last.order.status = OrderStatus::Withdrawn;
    exchange::DossierOrder older = last;
    older.order.id = BarringOrderId::create(ids);
    older.order.concerns = {};
    older.order.imposedAt = older.order.imposedAt.addDays(-500);
    older.order.extendedUntil.reset();
    older.order.endedAt.reset();
    older.order.status = OrderStatus::Expired;
    out.orders.append(older);
    return out;
}

QWidget *Studio::dossierOut()
{
    auto dialog = std::make_unique<ui::DossierDialog>(m_desk->casebook(), m_case);
    QSignalSpy settled(dialog.get(), &ui::DossierDialog::settled);
    dialog->choose(u"coordinator"_s);
    (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); });
    m_other = std::move(dialog);
    return m_other.get();
}

QWidget *Studio::dossierIn()
{
    Casebook &book = m_desk->casebook();
    auto dialog = std::make_unique<ui::JoinDialog>(book, dossierFromElsewhere(book, m_case));
    decideAll(*dialog);
    m_other = std::move(dialog);
    return m_other.get();
}

QWidget *Studio::openValues()
{
    Casebook &book = m_desk->casebook();
    ui::JoinDialog dialog(book, dossierFromElsewhere(book, m_case));
    decideAll(dialog);
    QSignalSpy joined(&dialog, &ui::JoinDialog::joined);
    dialog.findChild<QPushButton *>(u"joinNow"_s)->click();
    (void)QTest::qWaitFor([&joined] { return !joined.isEmpty(); });
    QWidget *window = cleanUp();
    if (auto *page = m_window->findChild<ui::CleanUpPage *>()) {
        QSignalSpy settled(page->openValues(), &ui::OpenValuesPanel::settled);
        page->openValues()->read();
        (void)QTest::qWaitFor([&settled] { return !settled.isEmpty(); });
        page->findChild<QTabWidget *>(u"cleanUpTabs"_s)->setCurrentWidget(page->openValues());
    }
    return window;
}

void decideAll(ui::JoinDialog &dialog)
{
    QSignalSpy compared(&dialog, &ui::JoinDialog::compared);
    (void)QTest::qWaitFor([&compared] { return !compared.isEmpty(); });
    const auto choose = [&](QComboBox *box) {
        const qsizetype before = compared.size();
        box->setCurrentIndex(1); // the best one, or somebody new
        (void)QTest::qWaitFor([&] { return compared.size() > before; });
    };
    for (int person = 1;; ++person) {
        auto *box = dialog.findChild<QComboBox *>(u"joinPerson%1"_s.arg(person));
        if (box == nullptr)
            break;
        choose(box);
    }
    if (auto *household = dialog.findChild<QComboBox *>(u"joinHousehold"_s))
        choose(household);
}

} // namespace regie::test
