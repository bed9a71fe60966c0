#include "core/casebook/casebook.h"
#include "core/store/reader.h"
#include "tests/core/casebook/practicevault.h"
#include "tests/support/grab.h"
#include "tests/support/inspect.h"
#include "tests/support/tabwalk.h"
#include "ui/casefile/celltable.h"
#include "ui/shell/retentiontab.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace regie;
using namespace regie::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int workMs = 60000;

/// The tab over a practice vault of eight years later.
struct RetentionScene
{
    test::PracticeVault practice;
    std::unique_ptr<Casebook> book;
    std::unique_ptr<QWidget> window;
    MessageBar *message = nullptr;
    RetentionTab *tab = nullptr;
    QStringList names;

    RetentionScene()
    {
        if (!practice.vault || !practice.fill(120))
            qFatal("no practice vault");
        book = std::make_unique<Casebook>(*practice.vault, practice.region);
        const auto rows = book->cases();
        for (const store::CaseRow &row : rows.value_or(QList<store::CaseRow>()))
            names.append(row.householdName);
        practice.clock.set({QDate(2034, 11, 23), QTime(9, 0)});
        window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(window.get());
        message = new MessageBar;
        tab = new RetentionTab(*book, message);
        column->addWidget(message);
        column->addWidget(tab, 1);
        window->resize(test::mockupSize);
    }
    [[nodiscard]] bool open()
    {
        QSignalSpy looked(tab, &RetentionTab::looked);
        return test::activate(*window) && (!looked.isEmpty() || looked.wait(workMs));
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    void type(const char *field, const QString &text) const
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
};

QString wordsOf(const print::Paper &paper)
{
    QString words;
    for (const print::Page &page : paper.pages) {
        for (const print::Mark &mark : page.marks) {
            if (const auto *text = std::get_if<print::TextMark>(&mark))
                words += text->layout->text() + u'\n';
        }
    }
    return words;
}

} // namespace

/// Bewaren: the list of the year, decisions and destruction, by keyboard and button.
class RetentionScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        wording::speak(*qApp);
        applyFont(*qApp);
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void cleanup() { test::scaleText(1); }

    void everyoneCanUseIt_data()
    {
        QTest::addColumn<double>("factor");
        QTest::newRow("100%") << 1.0;
        QTest::newRow("200%") << 2.0;
    }
    void everyoneCanUseIt()
    {
        QFETCH(double, factor);
        test::scaleText(factor);
        RetentionScene scene;
        QVERIFY(scene.open());
        test::settle();
        REGIE_NONE(test::unnamed(*scene.window));
        REGIE_NONE(test::clipped(*scene.window));
        REGIE_NONE(test::richTexts(*scene.window));
        REGIE_NONE(test::tabWalk(*scene.window));
        if (factor > 1)
            test::keepPicture(*scene.window, u"16_instellingen_bewaren_200"_s);
    }

    void aListIsDecidedAndDestroyed()
    {
        RetentionScene scene;
        QVERIFY(scene.open());
        auto *table = scene.find<QTableView>("retentionLines");
        const int lines = table->model()->rowCount();
        QVERIFY(lines > 10);
        QVERIFY(!scene.find<QPushButton>("retentionDestroy")->isEnabled());
        QVERIFY(!scene.find<QPushButton>("retentionPropose")->isVisible());
        test::keepPicture(*scene.window, u"16_instellingen_bewaren"_s);
        applyTheme(*qApp, ThemeChoice::Dark);
        test::keepPicture(*scene.window, u"16_instellingen_bewaren_donker"_s);
        applyTheme(*qApp, ThemeChoice::Light);

        // a hold wants a reason, at its field
        int dossier = 0;
        while (scene.tab->list().lines.at(dossier).state != RetentionLine::State::Due ||
               scene.tab->list().lines.at(dossier).numbers.isEmpty())
            ++dossier;
        table->selectRow(dossier);
        scene.press("retentionHold");
        QTRY_VERIFY_WITH_TIMEOUT(scene.find<QLineEdit>("retentionReason")->hasFocus(), workMs);
        scene.type("retentionReason", u"rechtszaak"_s);
        {
            QSignalSpy looked(scene.tab, &RetentionTab::looked);
            scene.press("retentionHold");
            QVERIFY(looked.wait(workMs));
        }
        QCOMPARE(scene.tab->list().count(RetentionLine::State::Held), 1);

        scene.press("retentionAll");
        const auto chosen = static_cast<int>(table->selectionModel()->selectedRows().size());
        QCOMPARE(chosen, scene.tab->list().count(RetentionLine::State::Due));
        scene.press("retentionDestroy");
        QTRY_VERIFY_WITH_TIMEOUT(scene.find<QLineEdit>("retentionSecond")->hasFocus(), workMs);
        scene.type("retentionSecond", u"B. Ander"_s);
        scene.type("retentionNumber", QString::number(chosen));
        scene.press("retentionDestroy"); // the clock went eight years further: it wants the date
        QTRY_VERIFY_WITH_TIMEOUT(scene.find<QLineEdit>("retentionDay")->hasFocus(), workMs);
        scene.type("retentionDay", u"23-11-2034"_s);
        {
            QSignalSpy looked(scene.tab, &RetentionTab::looked);
            scene.press("retentionDestroy");
            QVERIFY(looked.wait(workMs));
        }
        QVERIFY2(scene.message->text().contains(u"Vernietigd"_s), qPrintable(scene.message->text()));
        QVERIFY(table->model()->rowCount() < lines);
        test::keepPicture(*scene.window, u"16_instellingen_bewaren_vernietigd"_s);

        const auto paper = scene.tab->certificate();
        QVERIFY(paper);
        const QString words = wordsOf(*paper);
        QVERIFY2(words.contains(u"B. Ander"_s) && words.contains(u"OEF-"_s), qPrintable(words));
        QVERIFY(words.contains(u"Wth art. 10 lid 1"_s));
        for (const QString &name : std::as_const(scene.names))
            QVERIFY2(!words.contains(name), qPrintable(name));
    }
};

QTEST_MAIN(RetentionScreenTest)
#include "retention_test.moc"
