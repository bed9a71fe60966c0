#include "core/casebook/journal.h"
#include "tests/bench/figure.h"
#include "tests/core/casebook/practicevault.h"

#include <QSemaphore>

#include <cstdlib>

/// What the search in what was written costs in a vault with 200,000 notes: the first results with their passages stay
/// under 50 ms of processor time, whether a word stands in a few notes or in all of them.

using namespace regie;
using namespace Qt::StringLiterals;

namespace {

constexpr int notes = 200000;
constexpr int files = 2000;
constexpr int part = 10000;
constexpr int shown = 50;
constexpr double limit = 50;

/// Words as frequent as in a language: the n-th in n times fewer notes than the first.
QString wordsOf(int note)
{
    quint64 state = static_cast<quint64>(note) * 6364136223846793005ULL + 1442695040888963407ULL;
    QString text = u"Gesprek met moeder over veiligheid."_s;
    for (int i = 0; i < 40; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const double share = static_cast<double>(state >> 40) / static_cast<double>(1 << 24);
        const int rank = static_cast<int>(share * share * share * 20000);
        text +=
            u" %1%2%3o%4"_s.arg(QChar(u'a' + rank % 26)).arg(QChar(u'e')).arg(QChar(u'a' + (rank / 26) % 26)).arg(rank);
    }
    return text;
}

class Written
{
public:
    Written() : m_practice(u"journaal"_s)
    {
        if (!m_practice.vault)
            std::exit(2);
        act([this](store::Transaction &tx) { return cases(tx); });
        for (int from = 0; from < notes; from += part)
            act([this, from](store::Transaction &tx) { return write(tx, from); });
    }

    /// Seconds of processor time of a search on the worker, the median of nine.
    [[nodiscard]] double search(const QString &line, int &found)
    {
        double took = 0;
        QSemaphore done;
        m_practice.vault->checkOnWorker([&](store::Database &database) {
            const store::TextReader reader(database);
            took = bench::medianSeconds(9, [&] {
                found = static_cast<int>(
                    bench::must(casebook::searchTexts(reader, m_practice.vault->viewer(), line, shown))->size());
            });
            done.release();
        });
        done.acquire();
        return took;
    }

private:
    void act(const std::function<Done(store::Transaction &)> &work)
    {
        bench::must(m_practice.vault->write(m_practice.vault->viewer(), store::Action::Demo, {}, work));
    }
    Done cases(store::Transaction &tx)
    {
        for (int i = 0; i < files; ++i) {
            Household home{HouseholdId::create(m_practice.ids), u"Helmgras %1"_s.arg(i), {}, 0};
            bench::must(tx.save(home));
            CaseFile file;
            file.id = CaseId::create(m_practice.ids);
            file.number = u"OEF-2025-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
            file.household = home.id;
            file.openedAt = m_practice.clock.nowUtc();
            bench::must(tx.save(file));
            m_files.append(file.id);
        }
        return {};
    }
    Done write(store::Transaction &tx, int from)
    {
        for (int i = from; i < from + part; ++i) {
            ContactNote note;
            note.id = ContactNoteId::create(m_practice.ids);
            note.at = {QDate(2020, 1, 1).addDays(i % 2400), QTime(9, 0)};
            note.others = u"school"_s;
            note.purpose = u"safety"_s;
            note.basis = u"consent"_s;
            note.text = wordsOf(i);
            bench::must(tx.record(m_files.at(i % files), note));
        }
        return {};
    }

    test::PracticeVault m_practice;
    QList<CaseId> m_files;
};

} // namespace

int main()
{
    bool met = true;
    Written vault;
    const std::pair<const char *, QString> asked[] = {{"search.word_of_all_notes", u"veiligheid"_s},
        {"search.beginning_of_all_notes", u"veil"_s}, {"search.two_of_all_notes", u"moeder gesprek"_s},
        {"search.two_letters", u"ve"_s}, {"search.rare_word", wordsOf(7).section(u' ', -1)},
        {"search.common_and_rare", u"moeder "_s + wordsOf(9).section(u' ', -1)}, {"search.nothing", u"zzzzz"_s}};
    for (const auto &[name, line] : asked) {
        int found = 0;
        const double took = vault.search(line, found);
        const bench::Figure figure = bench::milliseconds(name, took, limit);
        bench::print(figure);
        met = met && figure.met && (found > 0) == (line != u"zzzzz"_s);
    }
    return met ? 0 : 1;
}
