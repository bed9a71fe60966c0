#include "core/casebook/analysis.h"

#include "core/casebook/oneaction.h"
#include "core/store/textreader.h"

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

Result<CaseAnalysis> analysisIn(const store::Reader &reader, const Viewer &viewer, CaseId id)
{
    const auto entries = reader.texts().analysis(viewer, id);
    const auto answers = reader.texts().checklist(viewer, id);
    const auto users = reader.users(viewer);
    if (!entries || !answers || !users)
        return tl::unexpected(!entries ? entries.error() : answers ? users.error() : answers.error());
    CaseAnalysis analysis{*entries, *answers, {}};
    for (const store::User &user : *users)
        analysis.authors.insert(user.id, user.name);
    return analysis;
}

/// The last one that is not before any other on its day.
template <typename T, typename Fits>
const T *latestOf(const QList<T> &list, Fits fits)
{
    const T *found = nullptr;
    for (const T &one : list) {
        if (fits(one) &&
            (found == nullptr || found->on < one.on || (found->on == one.on && found->recordedAt <= one.recordedAt)))
            found = &one;
    }
    return found;
}

} // namespace

const AnalysisEntry *CaseAnalysis::latest(AnalysisTopic topic, PersonId person) const
{
    return latestOf(entries, [&](const AnalysisEntry &one) { return one.topic == topic && one.person == person; });
}

const ChecklistAnswer *CaseAnalysis::latest(const QString &item) const
{
    return latestOf(answers, [&item](const ChecklistAnswer &one) { return one.item == item; });
}

QFuture<Result<CaseAnalysis>> AnalysisDesk::readLater(CaseId id) const
{
    return casebook::readLater<CaseAnalysis>(m_book,
        [id, viewer = m_book.vault().viewer()](const store::Reader &reader) { return analysisIn(reader, viewer, id); });
}

QFuture<Result<QList<AnalysisRefusal>>> AnalysisDesk::sayLater(CaseId id, const AnalysisSaying &saying)
{
    return casebook::inOneActionLater<QList<AnalysisRefusal>>(
        m_book, store::Action::RecordAnalysis, {},
        [id, saying](const casebook::FlowWriter &writer) -> Result<QList<AnalysisRefusal>> {
            store::Transaction &tx = writer.tx;
            const auto file = tx.read().caseFile(tx.viewer(), id);
            if (!file)
                return tl::unexpected(file.error());
            const QList<AnalysisRefusal> refused =
                std::visit([&writer](const auto &one) { return refusalsOf(one, writer.now.date); }, saying);
            if (!refused.isEmpty())
                return refused;
            tx.about(u"case"_s, file->id.toString(), file->number);
            const Done done = std::visit(
                [&](auto one) {
                    one.id = decltype(one.id)::create(writer.ids);
                    return tx.record(id, one);
                },
                saying);
            return done.map([] { return QList<AnalysisRefusal>(); });
        },
        [](const QList<AnalysisRefusal> &refused) { return !refused.isEmpty(); });
}

namespace casebook {

Facts factsOf(const QList<ChecklistAnswer> &answers, const routing::Casework &casework)
{
    const CaseAnalysis analysis{{}, answers, {}};
    Facts facts;
    QSet<Fact> doubtful;
    for (const auto *list : {&casework.reportingCode, &casework.buildingBlocks, &casework.primaryField}) {
        for (const routing::CaseworkItem &item : *list) {
            const ChecklistAnswer *answer = item.fact ? analysis.latest(item.id) : nullptr;
            if (answer == nullptr || answer->answer == Answer::Unknown)
                continue;
            FactAnswer &fact = regie::at(facts, *item.fact);
            if (fact.answer != Answer::Unknown && fact.answer != answer->answer)
                doubtful.insert(*item.fact);
            fact = {answer->answer, item.name + u" · "_s + answer->source};
        }
    }
    for (const Fact fact : std::as_const(doubtful))
        regie::at(facts, fact) = {};
    return facts;
}

Facts filledFrom(const Facts &facts, const Facts &known)
{
    Facts filled = facts;
    for (std::size_t i = 0; i < filled.size(); ++i) {
        if (filled[i].answer == Answer::Unknown && filled[i].note.isEmpty())
            filled[i] = known[i];
    }
    return filled;
}

} // namespace casebook

} // namespace regie
