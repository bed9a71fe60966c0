#include "tests/support/grab.h"
#include "ui/analysis/analysisform.h"
#include "ui/casefile/safetyform.h"
#include "ui/casefile/stepspanel.h"
#include "ui/genogram/familyform.h"
#include "ui/journal/contactform.h"
#include "ui/partners/partnerform.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

const FixedClock &clockOfTest()
{
    static const FixedClock clock{LocalDateTime{QDate(2026, 11, 23), QTime(9, 12)}};
    return clock;
}

/// A form, and what its page does when what was recorded in it has been written.
struct Made
{
    QWidget *form = nullptr;
    std::function<void()> accept = {};
};

template <typename Form>
Made make()
{
    auto *form = new Form(clockOfTest());
    return {form, [form] { form->accept(); }};
}

} // namespace

/// Recording happens beside the window: who turned to another part meanwhile is not called back.
class AcceptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { wording::speak(*qApp); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void aFormOutOfViewTakesNoKeys_data();
    void aFormOutOfViewTakesNoKeys();
};

void AcceptTest::aFormOutOfViewTakesNoKeys_data()
{
    QTest::addColumn<std::function<Made()>>("made");
    QTest::newRow("how safe it is") << std::function<Made()>(make<SafetyForm>);
    QTest::newRow("what was taken back") << std::function<Made()>(make<StepsPanel>);
    QTest::newRow("a factor") << std::function<Made()>(make<AnalysisForm>);
    QTest::newRow("who takes part") << std::function<Made()>(make<PartnerForm>);
    QTest::newRow("a note") << std::function<Made()>(make<ContactForm>);
    QTest::newRow("a member of the family") << std::function<Made()>(make<FamilyForm>);
}

void AcceptTest::aFormOutOfViewTakesNoKeys()
{
    QFETCH(std::function<Made()>, made);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit;
    const Made form = made();
    column->addWidget(elsewhere);
    column->addWidget(form.form);
    QVERIFY(test::activate(window));
    elsewhere->setFocus();
    form.form->hide();
    form.accept();
    QCOMPARE(qApp->focusWidget(), elsewhere);
}

QTEST_MAIN(AcceptTest)
#include "accept_test.moc"
