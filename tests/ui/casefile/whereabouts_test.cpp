#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "ui/casefile/whereaboutspanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace regie;
using namespace regie::ui;
using namespace regie::test;

namespace {

constexpr QSize room{1240, 700};
constexpr int tenSeconds = 10000;

} // namespace

/// Where everybody lives and how she can be reached; a secret address for ten seconds only.
class WhereaboutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyFont(*qApp); }
    void aSecretAddressIsNotThereUnasked();
    void itIsShownForAWhile_data();
    void itIsShownForAWhile();
    void whoIsCalledIsWarned_data();
    void whoIsCalledIsWarned();
    void isAccessible_data();
    void isAccessible();

private:
    std::unique_ptr<WhereaboutsPanel> shown()
    {
        auto panel = std::make_unique<WhereaboutsPanel>();
        panel->setCasebook(m_book.get());
        panel->resize(room);
        panel->setCase(m_view, m_practice->clock.today());
        if (!activate(*panel))
            qWarning("not shown");
        test::settle();
        return panel;
    }
    static CellTable *table(const WhereaboutsPanel &panel) { return panel.findChild<CellTable *>(u"whereabouts"_s); }
    static QString allText(const WhereaboutsPanel &panel)
    {
        QString text;
        const QAbstractItemModel *model = table(panel)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(CellModel::SecondRole), int(Qt::ToolTipRole),
                         int(Qt::AccessibleTextRole)})
                    text += model->index(row, column).data(role).toString() + u'\n';
        }
        return text;
    }
    void choose(const WhereaboutsPanel &panel) const
    {
        const QAbstractItemModel *model = table(panel)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(CellModel::IdRole).toString() == m_hidden.toString())
                table(panel)->setCurrentIndex(model->index(row, 0));
        }
        table(panel)->setFocus();
    }

    std::unique_ptr<PracticeVault> m_practice;
    std::unique_ptr<Casebook> m_book;
    CaseView m_view;
    PersonId m_hidden;
    Address m_secret;
};

void WhereaboutsTest::initTestCase()
{
    wording::speak(*qApp);
    applyTheme(*qApp, ThemeChoice::Light);
    applyFont(*qApp);
    m_practice = std::make_unique<PracticeVault>();
    QVERIFY2(m_practice->vault, qPrintable(m_practice->failure));
    QVERIFY(m_practice->fill(8));
    m_book = std::make_unique<Casebook>(*m_practice->vault, m_practice->region);
    const auto rows = m_book->cases();
    QVERIFY(rows && !rows->isEmpty());
    m_view = m_book->openCase(rows->first().file.id).value();
    QVERIFY(!m_view.members.isEmpty());
    m_hidden = m_view.members.first().person.id;
    m_secret.id = AddressId::create(m_practice->vault->ids());
    m_secret.street = u"Schuilpad"_s;
    m_secret.houseNumber = u"88"_s;
    m_secret.postcode = u"2289 SA"_s;
    m_secret.town = u"Nergenshuizen"_s;
    m_secret.secret = true;
    const auto written = m_practice->vault->write(m_practice->vault->viewer(), store::Action::ChangeFamily, {},
        [this](store::Transaction &t) -> Done { return t.saveAddress(m_hidden, m_secret); });
    QVERIFY(written);
    m_view = m_book->openCase(rows->first().file.id).value();
}

void WhereaboutsTest::aSecretAddressIsNotThereUnasked()
{
    const auto panel = shown();
    const QString text = allText(*panel);
    QVERIFY(text.contains(u"Geheim"_s));
    for (const QString &part : {m_secret.street, m_secret.houseNumber + u',', m_secret.postcode, m_secret.town})
        QVERIFY2(!text.contains(part), qPrintable(part));
}

void WhereaboutsTest::itIsShownForAWhile_data()
{
    QTest::addColumn<QString>("until");
    for (const QString &until : {u"the time is over"_s, u"it is asked to"_s, u"the window is left"_s,
             u"the tab is left"_s, u"another case comes"_s})
        QTest::newRow(qPrintable(u"until "_s + until)) << until;
}

void WhereaboutsTest::itIsShownForAWhile()
{
    QFETCH(const QString, until);
    const auto panel = shown();
    auto *button = panel->findChild<QPushButton *>(u"showSecretAddress"_s);
    panel->setShownFor(until == u"the time is over" ? 50 : tenSeconds);
    choose(*panel);
    QVERIFY(button->isEnabled());
    const qint64 before = m_practice->vault->head().seq;
    QSignalSpy settled(panel.get(), &WhereaboutsPanel::settled);
    QSignalSpy hidden(panel.get(), &WhereaboutsPanel::hidden);
    QTest::keyClick(table(*panel), Qt::Key_Return);
    QVERIFY(!settled.isEmpty() || settled.wait());
    QCOMPARE(m_practice->vault->head().seq, before + 1); // the log says who looked
    QVERIFY(allText(*panel).contains(m_secret.line()));
    if (until == u"the time is over")
        QVERIFY(!hidden.isEmpty() || hidden.wait());
    else if (until == u"it is asked to")
        button->click();
    else if (until == u"the window is left")
        QApplication::setActiveWindow(nullptr);
    else if (until == u"the tab is left")
        panel->hide();
    else
        panel->setCase(CaseView(), m_practice->clock.today());
    QTRY_VERIFY(!allText(*panel).contains(m_secret.street));
}

void WhereaboutsTest::whoIsCalledIsWarned_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("warned");
    QTest::newRow("not safe") << static_cast<int>(CallBack::NotSafe) << true;
    QTest::newRow("always") << static_cast<int>(CallBack::Always) << false;
    QTest::newRow("in the daytime") << static_cast<int>(CallBack::DaytimeOnly) << false;
    QTest::newRow("not asked") << static_cast<int>(CallBack::Unknown) << false;
}

void WhereaboutsTest::whoIsCalledIsWarned()
{
    QFETCH(const int, answer);
    QFETCH(const bool, warned);
    CaseView view = m_view;
    Person &person = view.members.first().person;
    person.phone = u"070-1234567"_s;
    person.callBack = static_cast<CallBack>(answer);
    person.callBackNote = u"na vieren"_s;
    const auto rows = whereaboutsRows(view, m_practice->clock.today());
    const auto row =
        std::find_if(rows.cbegin(), rows.cend(), [&](const CellRow &one) { return one.id == person.id.toString(); });
    QVERIFY(row != rows.cend());
    const Cell &phone = row->cells.last();
    QCOMPARE(phone.text, u"070-1234567"_s);
    QVERIFY(phone.second.contains(u"na vieren"_s));
    QCOMPARE(phone.sign != Sign::None, warned);
    QCOMPARE(phone.second.contains(u"niet veilig"_s), warned);
}

void WhereaboutsTest::isAccessible_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

void WhereaboutsTest::isAccessible()
{
    QFETCH(const double, scale);
    scaleText(scale);
    const auto panel = shown();
    choose(*panel);
    REGIE_NONE(unnamed(*panel));
    REGIE_NONE(clipped(*panel));
    REGIE_NONE(richTexts(*panel));
    REGIE_NONE(invisibleFocus(*panel));
}

QTEST_MAIN(WhereaboutsTest)
#include "whereabouts_test.moc"
