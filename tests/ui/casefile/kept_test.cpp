#include "core/casebook/formdesk.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/casesheet.h"
#include "ui/casefile/entryform.h"
#include "ui/partners/partnerspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;

namespace {

const QString words = u"Zij slaapt bij haar zus. Écht."_s;

/// What a lock, a close or 250 ms do to every form in @p page.
bool keptAll(const QWidget &page)
{
    bool all = true;
    const QList<DraftKeeper *> keepers = page.findChildren<DraftKeeper *>();
    for (DraftKeeper *keeper : keepers)
        all = keeper->settle().has_value() && all;
    return all && !keepers.isEmpty();
}

QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return text != nullptr ? text->toPlainText() : u"no field"_s;
}

QString saidAbove(const QWidget &page, const QString &form)
{
    QString said;
    if (const auto *note = page.findChild<QWidget *>(form + u"Back"_s); note != nullptr && note->isVisible()) {
        const QList<QLabel *> labels = note->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text() + u' ';
    }
    return said;
}

} // namespace

/// What is typed in a form of a case and not recorded: kept, and there again when the case is opened again.
class KeptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsTypedComesBack_data();
    void whatIsTypedComesBack();
    void anotherCaseLeavesItItsOwn();
    void whatIsRecordedIsKeptNoMore();
    void anotherKindLeavesIt();
    void otherChoicesLeaveIt();
    void otherOffersComeIn();
    void whatFitsNoMoreIsTold();
    void theRegisterOfPartnersKeepsItToo();
    void fits_data();
    void fits();

private:
    [[nodiscard]] std::unique_ptr<CasePage> opened(int row, const QString &tab) const;
    [[nodiscard]] static QString typeIn(CasePage &page, const QString &kindBox, int kind, const QString &field);

    std::unique_ptr<test::PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    QList<store::CaseRow> m_rows;
};

void KeptTest::initTestCase()
{
    test::beginAs(u"casefile_kept"_s);
    m_practice = std::make_unique<test::PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(25));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    const QList<store::CaseRow> rows = m_book->cases().value();
    for (const store::CaseRow &row : rows) {
        if (row.file.status != CaseStatus::Closed)
            m_rows.append(row);
    }
    QVERIFY(m_rows.size() > 2);
}

void KeptTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void KeptTest::cleanup()
{
    test::scaleText(1);
}

/// The tab reads its own part on the worker once it is shown.
std::unique_ptr<CasePage> KeptTest::opened(int row, const QString &tab) const
{
    auto page = std::make_unique<CasePage>(*m_book);
    page->resize(1240, 900);
    const bool active = test::activate(*page);
    const QSignalSpy settled(page.get(), &CasePage::settled);
    page->open(m_rows.at(row).file.id);
    const bool there = QTest::qWaitFor([&] { return !settled.isEmpty(); }, 10000);
    QTabWidget *tabs = page->sheet()->tabs();
    auto *wanted = tabs->findChild<QWidget *>(tab);
    if (!active || !there || wanted == nullptr)
        return nullptr;
    for (QWidget *one = wanted; one != tabs; one = one->parentWidget()) { // a tab in a tab too
        auto *stack = qobject_cast<QStackedWidget *>(one->parentWidget());
        auto *around = stack != nullptr ? qobject_cast<QTabWidget *>(stack->parentWidget()) : nullptr;
        if (around != nullptr)
            around->setCurrentWidget(one);
        else if (stack != nullptr)
            stack->setCurrentWidget(one);
    }
    QTest::qWait(300);
    return page;
}

QString KeptTest::typeIn(CasePage &page, const QString &kindBox, int kind, const QString &field)
{
    if (auto *box = page.findChild<QComboBox *>(kindBox))
        box->setCurrentIndex(kind);
    auto *edit = page.findChild<QWidget *>(field);
    if (edit == nullptr || !edit->isVisible())
        return u"no field "_s + field;
    edit->setFocus();
    QTest::keyClicks(edit, words);
    return textIn(edit) == words ? QString() : u"typed "_s + textIn(edit);
}

void KeptTest::whatIsTypedComesBack_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("kindBox");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("field");
    QTest::newRow("plan: an action") << u"casePlan"_s << u"planKind"_s << 0 << u"plan"_s << u"planWhat"_s;
    QTest::newRow("plan: a goal") << u"casePlan"_s << u"planKind"_s << 3 << u"plan"_s << u"planFamilyWords"_s;
    QTest::newRow("safety: a figure") << u"caseSafetyPanel"_s << u"safetyKind"_s << 0 << u"safety"_s << u"safetyNote"_s;
    QTest::newRow("safety: an agreement")
        << u"caseSafetyPanel"_s << u"safetyKind"_s << 1 << u"safety"_s << u"safetyWhat"_s;
    QTest::newRow("safety: RiHG") << u"caseSafetyPanel"_s << u"safetyKind"_s << 4 << u"safety"_s << u"safetyNote"_s;
    QTest::newRow("a step or decision") << u"caseMovesPanel"_s << QString() << 0 << u"move"_s << u"moveNote"_s;
    QTest::newRow("analysis") << u"caseAnalysis"_s << QString() << 0 << u"analysis"_s << u"analysisText"_s;
    QTest::newRow("family: a person") << u"caseSystem"_s << u"familyWhat"_s << 0 << u"family"_s << u"familyName"_s;
    QTest::newRow("family: a secret address")
        << u"caseSystem"_s << u"familyWhat"_s << 6 << u"family"_s << u"familyStreet"_s;
}

void KeptTest::whatIsTypedComesBack()
{
    QFETCH(QString, tab);
    QFETCH(QString, kindBox);
    QFETCH(int, kind);
    QFETCH(QString, form);
    QFETCH(QString, field);
    {
        const auto page = opened(0, tab);
        QVERIFY(page);
        if (form == u"move"_s) { // a step that asks for words
            auto *list = page->findChild<QAbstractItemView *>(u"caseMoves"_s);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                list->setCurrentIndex(list->model()->index(row, 0));
                for (const char *one : {"moveNote", "moveReason"}) {
                    const auto *found = page->findChild<QWidget *>(QLatin1String(one));
                    if (found != nullptr && found->isVisible())
                        field = QLatin1String(one);
                }
                const auto *found = page->findChild<QWidget *>(field);
                if (found != nullptr && found->isVisible())
                    break;
            }
        }
        const QString wrong = typeIn(*page, kindBox, kind, field);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(keptAll(*page)); // locked
    }
    {
        const auto page = opened(0, tab);
        QVERIFY(page);
        auto *edit = page->findChild<QWidget *>(field);
        QTRY_COMPARE(textIn(edit), words);
        QVERIFY2(saidAbove(*page, form).contains(u"staat weer in het formulier"_s), qPrintable(saidAbove(*page, form)));
        page->findChild<QPushButton *>(form + u"Empty"_s)->click();
        QVERIFY(textIn(page->findChild<QWidget *>(field)).isEmpty());
        QVERIFY(saidAbove(*page, form).isEmpty());
    }
    const auto page = opened(0, tab);
    QVERIFY(page);
    const auto *edit = page->findChild<QWidget *>(field); // another step may be chosen
    QVERIFY(edit == nullptr || textIn(edit).isEmpty());
}

void KeptTest::anotherCaseLeavesItItsOwn()
{
    const auto page = opened(0, u"caseAnalysis"_s);
    QVERIFY(page);
    QCOMPARE(typeIn(*page, {}, 0, u"analysisText"_s), QString());
    page->sheet()->tabs()->setCurrentWidget(page->sheet()->tabs()->findChild<QWidget *>(u"casePlan"_s));
    QCOMPARE(typeIn(*page, u"planKind"_s, 0, u"planWhat"_s), QString());
    const auto go = [&](int row) {
        const QSignalSpy settled(page.get(), &CasePage::settled);
        page->open(m_rows.at(row).file.id);
        QVERIFY(QTest::qWaitFor([&] { return !settled.isEmpty(); }, 10000));
        QTest::qWait(300);
    };
    const auto text = [&](const QString &field) { return textIn(page->findChild<QWidget *>(field)); };
    go(1);
    QCOMPARE(text(u"analysisText"_s), QString());
    QCOMPARE(text(u"planWhat"_s), QString());
    go(0);
    QTRY_COMPARE(text(u"analysisText"_s), words);
    QTRY_COMPARE(text(u"planWhat"_s), words);
    for (const QString &form : {u"analysis"_s, u"plan"_s})
        page->findChild<QPushButton *>(form + u"Empty"_s)->click();
    QVERIFY(keptAll(*page));
}

void KeptTest::whatIsRecordedIsKeptNoMore()
{
    const QByteArray about = m_rows.constFirst().file.id.toBytes();
    const auto kept = [&] { return FormDesk(*m_book).kept(u"analysis"_s, about).value(); };
    for (const bool away : {false, true}) {
        const auto page = opened(0, u"caseAnalysis"_s);
        QVERIFY(page);
        QCOMPARE(typeIn(*page, {}, 0, u"analysisText"_s), QString());
        page->findChild<QComboBox *>(u"analysisTopic"_s)->setCurrentIndex(away ? 1 : 0);
        QVERIFY(keptAll(*page));
        QVERIFY(!kept().isEmpty());
        page->findChild<QPushButton *>(u"analysisRecord"_s)->click();
        if (away) // another case is opened before it is recorded
            page->open(m_rows.at(1).file.id);
        QTRY_VERIFY(kept().isEmpty());
    }
    const auto page = opened(0, u"caseAnalysis"_s);
    QVERIFY(page);
    QVERIFY(textIn(page->findChild<QWidget *>(u"analysisText"_s)).isEmpty());
}

void KeptTest::anotherKindLeavesIt()
{
    const auto page = opened(0, u"casePlan"_s);
    QVERIFY(page);
    QCOMPARE(typeIn(*page, u"planKind"_s, 0, u"planWhat"_s), QString());
    auto *kind = page->findChild<QComboBox *>(u"planKind"_s);
    kind->setCurrentIndex(3);
    QCOMPARE(textIn(page->findChild<QWidget *>(u"planWhat"_s)), QString());
    QVERIFY(saidAbove(*page, u"plan"_s).contains(u"andere keuze"_s));
    kind->setCurrentIndex(0);
    QCOMPARE(textIn(page->findChild<QWidget *>(u"planWhat"_s)), words);
    qobject_cast<QPlainTextEdit *>(page->findChild<QWidget *>(u"planWhat"_s))->clear();
    QVERIFY(keptAll(*page));
}

void KeptTest::otherChoicesLeaveIt()
{
    EntryForm form(u"goals"_s, m_practice->clock);
    const auto asked = [](const QList<EntryChoice> &goals) {
        return QList<Entry>{{.key = u"goal"_s, .label = u"Doel"_s, .kind = EntryKind::Choice, .choices = goals},
            {.key = u"what"_s, .label = u"Wat"_s, .kind = EntryKind::Text}};
    };
    form.setEntries(asked({{u"Rust"_s, u"a"_s}}));
    auto *what = form.findChild<QPlainTextEdit *>(u"goalsWhat"_s);
    auto *goal = form.findChild<QComboBox *>(u"goalsGoal"_s);
    QTest::keyClicks(what, words);
    goal->setCurrentIndex(0);
    QVERIFY(!form.setEntries(asked({{u"Veilig"_s, u"b"_s}, {u"Rust"_s, u"a"_s}})));
    QCOMPARE(form.findChild<QPlainTextEdit *>(u"goalsWhat"_s), what); // the keyboard stays in it
    QCOMPARE(what->toPlainText(), words);
    QCOMPARE(form.choice(u"goal"_s).toString(), u"a"_s);
    QCOMPARE(goal->count(), 2);
}

void KeptTest::otherOffersComeIn()
{
    EntryForm form(u"acts"_s, m_practice->clock);
    const QList<Entry> asked{{.key = u"who"_s, .label = u"Wie"_s, .kind = EntryKind::Organisation},
        {.key = u"what"_s, .label = u"Wat"_s, .kind = EntryKind::Text}};
    form.setOffers({}, {});
    form.setEntries(asked);
    QTest::keyClicks(form.findChild<QPlainTextEdit *>(u"actsWhat"_s), words);
    form.setOffers({{u"vt"_s, u"Veilig Thuis"_s}}, {});
    form.setEntries(asked);
    QVERIFY(form.findChild<QComboBox *>(u"actsWho"_s)->findText(u"Veilig Thuis"_s) >= 0);
    QCOMPARE(form.findChild<QPlainTextEdit *>(u"actsWhat"_s)->toPlainText(), words);
}

void KeptTest::whatFitsNoMoreIsTold()
{
    const auto asked = [](const QList<EntryChoice> &goals) {
        return QList<Entry>{{.key = u"goal"_s, .label = u"Doel"_s, .kind = EntryKind::Choice, .choices = goals},
            {.key = u"what"_s, .label = u"Wat"_s, .kind = EntryKind::Text}};
    };
    EntryForm form(u"goals"_s, m_practice->clock);
    form.setEntries(asked({{u"Rust in huis"_s, u"a"_s}}));
    form.findChild<QComboBox *>(u"goalsGoal"_s)->setCurrentIndex(0);
    const QByteArray kept = form.kept();
    EntryForm later(u"goals"_s, m_practice->clock);
    later.show();
    later.setEntries(asked({{u"Veilig"_s, u"b"_s}}));
    later.giveBack(kept);
    QVERIFY2(saidAbove(later, u"goals"_s).contains(u"Doel: Rust in huis"_s), qPrintable(saidAbove(later, u"goals"_s)));
    QVERIFY(later.kept().contains("Rust in huis")); // told again next time
    later.clear();
    QVERIFY(later.kept().isEmpty());
}

void KeptTest::theRegisterOfPartnersKeepsItToo()
{
    for (const bool again : {false, true}) {
        PartnersPage page(*m_book);
        page.resize(1240, 900);
        const QSignalSpy settled(&page, &PartnersPage::settled);
        QVERIFY(test::activate(page));
        QVERIFY(QTest::qWaitFor([&] { return !settled.isEmpty(); }, 10000));
        auto *name = page.findChild<QLineEdit *>(u"partnerName"_s);
        QCOMPARE(name->text(), again ? words : QString());
        if (!again)
            QTest::keyClicks(name, words);
        else
            page.findChild<QPushButton *>(u"partnerEmpty"_s)->click();
        QVERIFY(keptAll(page));
    }
}

void KeptTest::fits_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 2.0})
        QTest::addRow("%d %%", qRound(scale * 100)) << scale;
}

void KeptTest::fits()
{
    QFETCH(double, scale);
    {
        const auto page = opened(0, u"casePlan"_s);
        QVERIFY(page);
        QCOMPARE(typeIn(*page, u"planKind"_s, 0, u"planWhat"_s), QString());
        QVERIFY(keptAll(*page));
    }
    const auto page = opened(0, u"casePlan"_s);
    QVERIFY(page);
    test::scaleText(scale);
    test::settle();
    REGIE_NONE(test::unnamed(*page));
    REGIE_NONE(test::clipped(*page));
    test::keepPicture(*page, u"kept-plan-%1"_s.arg(qRound(scale * 100)));
    page->findChild<QPushButton *>(u"planEmpty"_s)->click();
    QVERIFY(keptAll(*page));
}

QTEST_MAIN(KeptTest)
#include "kept_test.moc"
