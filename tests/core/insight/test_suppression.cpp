#include "core/insight/suppression.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>
#include <optional>

using namespace regie::insight;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSum = 60;

/// What somebody sees of a cell.
struct Seen
{
    bool known = false;
    int least = 0;
    int most = std::numeric_limits<int>::max();
};

/// Somebody who has the printed table, and knows how small numbers are left out; she does not use anything of ours but
/// the signs on paper.
class Attacker
{
public:
    explicit Attacker(const SafeTable &table) : m_columns(table.cells.constFirst().size())
    {
        for (const QList<SafeCell> &row : table.cells) {
            QList<Seen> seen;
            for (const SafeCell &cell : row) {
                if (cell.shown == Shown::Value)
                    seen.append({true, cell.value, cell.value});
                else if (cell.shown == Shown::Small)
                    seen.append({false, 1, 4});
                else
                    seen.append({false, 0, std::numeric_limits<int>::max()});
            }
            m_seen.append(seen);
        }
    }

    /// Differences of rows, columns and totals, again and again until nothing more follows.
    void workOut()
    {
        for (bool more = true; more;) {
            more = false;
            for (qsizetype row = 0; row < m_seen.size(); ++row) {
                QList<Seen *> line;
                for (qsizetype column = 0; column < m_columns; ++column)
                    line.append(&m_seen[row][column]);
                more = narrow(line) || more;
            }
            for (qsizetype column = 0; column < m_columns; ++column) {
                QList<Seen *> line;
                for (QList<Seen> &row : m_seen)
                    line.append(&row[column]);
                more = narrow(line) || more;
            }
        }
    }

    [[nodiscard]] bool knows(qsizetype row, qsizetype column) const
    {
        const Seen &one = m_seen.at(row).at(column);
        return one.least == one.most;
    }

    /// How many ways there are to fill in the inner cells so that all that is shown holds, told apart by one cell: the
    /// values it can have. For small tables only.
    [[nodiscard]] QSet<int> valuesOf(qsizetype row, qsizetype column) const
    {
        QSet<int> values;
        QList<QList<int>> filled(m_seen.size() - 1, QList<int>(m_columns - 1, 0));
        fill(filled, 0, row, column, values);
        return values;
    }

private:
    /// The last of @p line is the sum of the others.
    static bool narrow(const QList<Seen *> &line)
    {
        bool narrower = false;
        constexpr auto none = std::numeric_limits<int>::max();
        const auto tighten = [&narrower](Seen &one, qint64 least, qint64 most) {
            if (least > one.least) {
                one.least = static_cast<int>(least);
                narrower = true;
            }
            if (most < one.most) {
                one.most = static_cast<int>(most);
                narrower = true;
            }
        };
        for (qsizetype i = 0; i < line.size(); ++i) {
            qint64 least = 0;
            qint64 most = 0;
            for (qsizetype j = 0; j + 1 < line.size(); ++j) {
                if (j == i)
                    continue;
                least += line.at(j)->least;
                most = most == none || line.at(j)->most == none ? none : most + line.at(j)->most;
            }
            const Seen &sum = *line.constLast();
            if (i + 1 == line.size())
                tighten(*line.at(i), least, most);
            else
                tighten(*line.at(i), most == none ? 0 : std::max<qint64>(0, sum.least - most),
                    sum.most == none ? none : sum.most - least);
        }
        return narrower;
    }

    [[nodiscard]] static bool fits(const Seen &seen, int value) { return seen.least <= value && value <= seen.most; }

    void fill(QList<QList<int>> &filled, qsizetype place, qsizetype row, qsizetype column, QSet<int> &values) const
    {
        const qsizetype across = m_columns - 1;
        if (place == filled.size() * across) {
            take(filled, row, column, values);
            return;
        }
        const Seen &seen = m_seen.at(place / across).at(place % across);
        for (int value = seen.least; value <= std::min(seen.most, mostSum); ++value) {
            filled[place / across][place % across] = value;
            if (rowStillFits(filled, place))
                fill(filled, place + 1, row, column, values);
        }
        filled[place / across][place % across] = 0;
    }

    [[nodiscard]] bool rowStillFits(const QList<QList<int>> &filled, qsizetype place) const
    {
        const qsizetype across = m_columns - 1;
        const qsizetype row = place / across;
        int sum = 0;
        for (qsizetype column = 0; column <= place % across; ++column)
            sum += filled.at(row).at(column);
        const Seen &total = m_seen.at(row).constLast();
        return place % across + 1 == across ? fits(total, sum) : sum <= total.most;
    }

    void take(const QList<QList<int>> &filled, qsizetype row, qsizetype column, QSet<int> &values) const
    {
        int all = 0;
        for (qsizetype c = 0; c + 1 < m_columns; ++c) {
            int sum = 0;
            for (const QList<int> &line : filled)
                sum += line.at(c);
            all += sum;
            if (!fits(m_seen.constLast().at(c), sum))
                return;
        }
        if (fits(m_seen.constLast().constLast(), all))
            values.insert(filled.at(row).at(column));
    }

    qsizetype m_columns;
    QList<QList<Seen>> m_seen = {};
};

SafeTable tableOf(const QList<QList<int>> &counts)
{
    QStringList rows;
    QStringList columns;
    for (qsizetype i = 0; i < counts.size(); ++i)
        rows.append(u"r%1"_s.arg(i));
    for (qsizetype i = 0; i < counts.constFirst().size(); ++i)
        columns.append(u"c%1"_s.arg(i));
    return suppressed(rows, columns, counts);
}

bool small(int value)
{
    return value > 0 && value < 5;
}

} // namespace

/// What leaves the house tells nobody's number.
class TestSuppression : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSmallIsShown_data()
    {
        QTest::addColumn<QList<QList<int>>>("counts");
        QTest::newRow("one small number, totals shown") << QList<QList<int>>{{3, 20}, {11, 14}};
        QTest::newRow("two in a row that only fit in one way") << QList<QList<int>>{{1, 1, 9}, {7, 8, 9}, {6, 6, 6}};
        QTest::newRow("two in a row, both the most they can be") << QList<QList<int>>{{4, 4, 9}, {7, 8, 9}, {6, 6, 6}};
        QTest::newRow("a column of small ones") << QList<QList<int>>{{1, 12}, {2, 13}, {3, 14}, {4, 15}};
        QTest::newRow("one row") << QList<QList<int>>{{2, 8, 9}};
        QTest::newRow("one column") << QList<QList<int>>{{2}, {8}, {9}};
        QTest::newRow("one cell") << QList<QList<int>>{{2}};
        QTest::newRow("a small total") << QList<QList<int>>{{1, 0}, {0, 2}};
        QTest::newRow("noughts around") << QList<QList<int>>{{0, 3, 0}, {0, 0, 0}, {0, 9, 0}};
        QTest::newRow("the municipalities of the design")
            << QList<QList<int>>{{31, 17}, {8, 5}, {7, 4}, {5, 3}, {4, 2}, {3, 2}, {2, 1}, {1, 0}, {0, 0}};
        QTest::newRow("nothing small") << QList<QList<int>>{{5, 6}, {0, 8}};
    }
    void nothingSmallIsShown()
    {
        QFETCH(QList<QList<int>>, counts);
        const SafeTable table = tableOf(counts);
        Attacker attacker(table);
        attacker.workOut();
        for (qsizetype row = 0; row < table.cells.size(); ++row) {
            for (qsizetype column = 0; column < table.cells.at(row).size(); ++column) {
                const SafeCell &cell = table.cells.at(row).at(column);
                QVERIFY(!small(cell.value) || cell.shown != Shown::Value);
                QVERIFY2(cell.shown == Shown::Value || !attacker.knows(row, column),
                    qPrintable(u"row %1, column %2: %3"_s.arg(row).arg(column).arg(cell.value)));
            }
        }
    }

    void whatIsNotSmallStaysWhereItCan()
    {
        const SafeTable table = tableOf({{5, 6}, {0, 8}});
        for (const QList<SafeCell> &row : table.cells) {
            for (const SafeCell &cell : row)
                QCOMPARE(cell.shown, Shown::Value);
        }
        // of one small number among large ones a square of four is left out, the totals stay
        const SafeTable square = tableOf({{3, 20, 30}, {11, 14, 40}, {50, 60, 70}});
        int left = 0;
        for (const QList<SafeCell> &row : square.cells)
            left += static_cast<int>(std::count_if(
                row.cbegin(), row.cend(), [](const SafeCell &cell) { return cell.shown != Shown::Value; }));
        QCOMPARE(left, 4);
        QCOMPARE(square.total().shown, Shown::Value);
        QCOMPARE(square.total().value, 298);
    }

    /// Every small table of two by two with numbers to nine, and the attacker tries every way to fill it in.
    void everyWayToFillInIsTried()
    {
        int tables = 0;
        for (int code = 0; code < 10000; code += 37) {
            const QList<QList<int>> counts{{code % 10, code / 10 % 10}, {code / 100 % 10, code / 1000}};
            const SafeTable table = tableOf(counts);
            Attacker attacker(table);
            attacker.workOut();
            for (qsizetype row = 0; row < 2; ++row) {
                for (qsizetype column = 0; column < 2; ++column) {
                    const SafeCell &cell = table.cells.at(row).at(column);
                    if (!small(cell.value))
                        continue;
                    QVERIFY(cell.shown != Shown::Value);
                    const QSet<int> values = attacker.valuesOf(row, column);
                    QVERIFY(values.contains(cell.value));
                    QVERIFY2(values.size() >= 2, qPrintable(QString::number(code)));
                }
            }
            ++tables;
        }
        QVERIFY(tables > 250);
    }

    void largeTablesHoldToo()
    {
        QRandomGenerator dice(20261122);
        for (int round = 0; round < 200; ++round) {
            QList<QList<int>> counts;
            const int rows = dice.bounded(1, 10);
            const int columns = dice.bounded(1, 6);
            for (int row = 0; row < rows; ++row) {
                QList<int> line;
                for (int column = 0; column < columns; ++column)
                    line.append(dice.bounded(0, dice.bounded(2, 30)));
                counts.append(line);
            }
            const SafeTable table = tableOf(counts);
            Attacker attacker(table);
            attacker.workOut();
            for (qsizetype row = 0; row < table.cells.size(); ++row) {
                for (qsizetype column = 0; column < table.cells.at(row).size(); ++column) {
                    const SafeCell &cell = table.cells.at(row).at(column);
                    QVERIFY(cell.shown == Shown::Value ? !small(cell.value) : !attacker.knows(row, column));
                }
            }
        }
    }

    /// The attacker is no straw man: a table in which only the small number is left out falls at once.
    void theAttackerFindsWhatIsLeftOpen()
    {
        SafeTable open = tableOf({{6, 20}, {11, 14}});
        open.cells[0][0] = {3, Shown::Small};
        open.cells[0][2] = {23, Shown::Value};
        open.cells[2] = {{14, Shown::Value}, {34, Shown::Value}, {48, Shown::Value}};
        Attacker attacker(open);
        attacker.workOut();
        QVERIFY(attacker.knows(0, 0));
        SafeTable tight = tableOf({{6, 6, 9}, {7, 8, 9}});
        tight.cells[0][0] = {1, Shown::Small};
        tight.cells[0][1] = {1, Shown::Small};
        tight.cells[0][3] = {11, Shown::Value};
        tight.cells[2] = {{8, Shown::Value}, {9, Shown::Value}, {18, Shown::Value}, {35, Shown::Value}};
        Attacker second(tight);
        second.workOut();
        QVERIFY(second.knows(0, 0) && second.knows(0, 1));
    }

    void numbersOfAPeriod_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("met");
        QTest::addColumn<bool>("told");
        QTest::newRow("a share of enough") << int(Unit::Share) << 40 << 20 << true;
        QTest::newRow("few who met it") << int(Unit::Share) << 40 << 3 << false;
        QTest::newRow("few who did not") << int(Unit::Share) << 40 << 37 << false;
        QTest::newRow("nobody did not") << int(Unit::Share) << 40 << 40 << true;
        QTest::newRow("few in all") << int(Unit::Share) << 4 << 4 << false;
        QTest::newRow("few events") << int(Unit::Mean) << 40 << 2 << false;
        QTest::newRow("many events") << int(Unit::Mean) << 40 << 30 << true;
        QTest::newRow("days of few") << int(Unit::Days) << 3 << 3 << false;
        QTest::newRow("days of enough") << int(Unit::Days) << 5 << 5 << true;
    }
    void numbersOfAPeriod()
    {
        QFETCH(int, unit);
        QFETCH(int, count);
        QFETCH(int, met);
        QFETCH(bool, told);
        QList<Item> items;
        for (int i = 0; i < count; ++i) {
            Item item;
            item.met = i < met;
            item.value = i < met ? 1 : 0;
            items.append(item);
        }
        QCOMPARE(safeFigureOf(static_cast<Unit>(unit), items).value.has_value(), told);
    }
};

QTEST_GUILESS_MAIN(TestSuppression)
#include "test_suppression.moc"
