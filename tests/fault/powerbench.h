#pragma once

#include "tests/fault/crashmodel.h"
#include "tests/fault/faultbench.h"

#include <QRandomGenerator>
#include <QSet>

#include <functional>

namespace regie::fault {

using namespace Qt::StringLiterals;

/// What a process said so far.
using Said = QList<QByteArray>;
/// What is wrong with what stands there; nothing when nothing is.
using Look = std::function<QString(const Said &)>;
/// A process that ran, and what stood there before.
struct Run
{
    Tree before = {};
    QList<Step> steps = {};
};
/// What a disk holds after one step of a run.
struct Moment
{
    Disk disk;
    Said said = {};
    QString after = {};
};
/// How many states were tried and were wrong.
struct Count
{
    int tried = 0;
    int wrong = 0;
    QString first = {};
};
[[nodiscard]] inline QString root(const store::VaultPlace &bench)
{
    return QFileInfo(bench.folder()).absolutePath();
}

/// Runs `once` of faultchild in the place of @p bench and holds the trace against what stands there then: a call
/// that was not written down would show.
[[nodiscard]] inline Run record(const store::VaultPlace &bench, const QString &what, const char *out = "out")
{
    const QTemporaryDir aside;
    const QString file = aside.filePath(u"trace"_s);
    Run run{readTree(root(bench))};
    const auto process = store::FaultBench::child({u"once"_s, bench.folder(), what, bench.beside(out)});
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(REGIE_TRACE_SHIM));
    environment.insert(u"REGIE_FAULT_ROOT"_s, root(bench));
    environment.insert(u"REGIE_FAULT_TRACE"_s, file);
    process->setProcessEnvironment(environment);
    process->start(QIODevice::ReadOnly);
    if (!process->waitForFinished(60000) || !process->readAllStandardOutput().startsWith("done -1 "))
        qFatal("the child does not do its work");
    run.steps = readTrace(file);
    Disk disk(run.before);
    for (const Step &step : std::as_const(run.steps))
        disk.take(step, Faith::All);
    if (run.steps.isEmpty() || disk.after({Luck::Kind::All}) != readTree(root(bench)))
        qFatal("the trace does not tell what the child did");
    return run;
}

[[nodiscard]] inline std::vector<Moment> moments(const Run &run, Faith faith)
{
    Moment now{Disk(run.before)};
    std::vector<Moment> all = {now};
    for (const Step &step : run.steps) {
        now.disk.take(step, faith);
        now.after = step.toText();
        if (step.act == Act::Said)
            now.said.append(step.data);
        all.push_back(now);
    }
    return all;
}

[[nodiscard]] inline std::pair<size_t, size_t> markOf(const Tree &tree)
{
    std::pair<size_t, size_t> mark = {1, 2};
    for (auto entry = tree.cbegin(); entry != tree.cend(); ++entry) {
        const QByteArray bytes = entry.value().value_or(QByteArray("folder"));
        for (size_t *half : {&mark.first, &mark.second}) {
            *half = qHashBits(entry.key().constData(), size_t(entry.key().size()), *half);
            *half = qHashBits(bytes.constData(), size_t(bytes.size()), *half);
        }
    }
    return mark;
}

/// Goes through states of @p run, each once, and lets @p look judge them.
class Trial
{
public:
    Trial(const store::VaultPlace &bench, const Run &run, Faith faith, Look look)
        : m_root(root(bench)), m_moments(moments(run, faith)), m_look(std::move(look))
    {
    }
    /// Every state, or @p most by chance where there are far more of them.
    [[nodiscard]] Count all(int throws, int most)
    {
        qsizetype candidates = 0;
        for (const Moment &moment : m_moments)
            candidates += moment.disk.lucks(throws).size();
        if (candidates > 10 * most)
            return sample(most);
        for (size_t i = 0; i < m_moments.size(); ++i) {
            const QList<Luck> lucks = m_moments.at(i).disk.lucks(throws);
            for (const Luck &luck : lucks)
                attempt(i, luck);
        }
        return m_count;
    }
    /// At most @p wanted, and no more when @p enough were wrong: first right after everything that was said, then
    /// anywhere.
    [[nodiscard]] Count sample(int wanted, int enough = std::numeric_limits<int>::max())
    {
        for (size_t i = 1; i < m_moments.size(); ++i) {
            if (m_moments.at(i).said.size() != m_moments.at(i - 1).said.size()) {
                attempt(i, {Luck::Kind::None});
                attempt(i, {Luck::Kind::All});
            }
        }
        QRandomGenerator random(static_cast<quint32>(store::FaultBench::number("REGIE_FAULT_SEED", 4711)));
        for (int tries = 0; m_count.tried < wanted && m_count.wrong < enough && tries < 20 * wanted; ++tries) {
            const auto i = size_t(random.bounded(int(m_moments.size())));
            const QList<Luck> lucks = m_moments.at(i).disk.lucks(0);
            const int dice = random.bounded(1 << 30);
            const bool throws = lucks.size() > 1 && random.bounded(3) == 0;
            attempt(i, throws ? Luck{Luck::Kind::Dice, dice} : lucks.at(dice % lucks.size()));
        }
        return m_count;
    }

private:
    void attempt(size_t number, const Luck &luck)
    {
        const Moment &moment = m_moments.at(number);
        const Tree tree = moment.disk.after(luck);
        const auto mark = std::pair(markOf(tree), moment.said.size());
        if (m_seen.contains(mark))
            return;
        m_seen.insert(mark);
        writeTree(tree, m_root);
        const QString wrong = m_look(moment.said);
        ++m_count.tried;
        if (wrong.isEmpty())
            return;
        ++m_count.wrong;
        if (m_count.first.isEmpty())
            m_count.first = u"%1, at step %2 (%3), on the disk: %4 of %5"_s.arg(wrong)
                                .arg(number)
                                .arg(moment.after, luck.toText())
                                .arg(moment.disk.pending());
    }

    QString m_root;
    std::vector<Moment> m_moments;
    Look m_look;
    QSet<std::pair<std::pair<size_t, size_t>, qsizetype>> m_seen;
    Count m_count;
};

} // namespace regie::fault
