#include "core/store/searchindex.h"

#include "core/matching/fold.h"
#include "core/store/queries.h"

namespace regie {

template <>
std::span<const Code<store::TextKind>> codesOf<store::TextKind>()
{
    using store::TextKind;
    static constexpr Code<TextKind> table[] = {{TextKind::ContactNote, "contact-note"},
        {TextKind::Decision, "decision"}, {TextKind::Step, "step"}, {TextKind::Agreement, "agreement"},
        {TextKind::Analysis, "analysis"}, {TextKind::Goal, "goal"}, {TextKind::Action, "action"},
        {TextKind::Meeting, "meeting"}};
    return table;
}

} // namespace regie

namespace regie::store {

namespace {

constexpr qsizetype mostAskedWords = 8;
constexpr qsizetype leastAskedLetters = 2;

QVariant valueAt(const Values &values, const char *column)
{
    for (const auto &[name, value] : values) {
        if (qstrcmp(name, column) == 0)
            return value;
    }
    return {};
}

Searchable searchable(TextKind kind, const Values &values, const char *day, const char *text)
{
    return {kind, valueAt(values, "id"), valueAt(values, "case_file"),
        QDate::fromString(valueAt(values, day).toString().left(10), Qt::ISODate), valueAt(values, text).toString()};
}

} // namespace

std::optional<Searchable> searchableOf(Table table, const Values &values)
{
    if (table == Table::ContactNote) {
        Searchable note = searchable(TextKind::ContactNote, values, "at", "text");
        note.text += u' ' + valueAt(values, "others").toString();
        return note;
    }
    if (table == Table::FlowEvent)
        return searchable(TextKind::Step, values, "at", "note");
    if (table == Table::SafetyAgreement)
        return searchable(TextKind::Agreement, values, "made_at", "what");
    if (table == Table::PlanGoal)
        return searchable(TextKind::Goal, values, "set_on", "what");
    if (table == Table::PlanAction) {
        Searchable action = searchable(TextKind::Action, values, "set_on", "what");
        action.text += u' ' + valueAt(values, "result").toString();
        return action;
    }
    if (table == Table::MeetingCase)
        return searchable(TextKind::Meeting, values, "", "decision");
    if (table == Table::AnalysisEntry)
        return searchable(TextKind::Analysis, values, "on_day", "text");
    if (table == Table::Decision) {
        Searchable decision = searchable(TextKind::Decision, values, "decided_at", "reason");
        const QVariant at = valueAt(values, "decided_at");
        if (!at.isNull())
            decision.on = LocalDateTime::fromUtc(QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC)).date;
        return decision;
    }
    return std::nullopt;
}

const char *textOf(TextKind kind)
{
    switch (kind) {
    case TextKind::ContactNote:
        return queries::textOfNote;
    case TextKind::Decision:
        return queries::textOfDecision;
    case TextKind::Step:
        return queries::textOfStep;
    case TextKind::Agreement:
        return queries::textOfAgreement;
    case TextKind::Analysis:
        return queries::textOfAnalysis;
    case TextKind::Goal:
        return queries::textOfGoal;
    case TextKind::Action:
        return queries::textOfAction;
    case TextKind::Meeting:
        return queries::textOfMeeting;
    }
    return queries::textOfNote;
}

QString indexedWords(const QString &text)
{
    std::string words;
    for (const char letter : matching::foldedText(text)) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            words.push_back(letter);
        else if (!words.empty() && words.back() != ' ')
            words.push_back(' ');
    }
    return QString::fromStdString(words).trimmed();
}

QStringList askedWords(const QString &line)
{
    QStringList words = indexedWords(line).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < leastAskedLetters; });
    words.removeDuplicates();
    return words.mid(0, mostAskedWords);
}

} // namespace regie::store
