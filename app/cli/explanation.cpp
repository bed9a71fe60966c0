#include "app/cli/explanation.h"

#include "core/rules/codes.h"
#include "core/rules/rules.h"
#include "ui/wording/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace regie::cli {

namespace {

QJsonArray sentences(const routing::Region &region, const QStringList &ids)
{
    QJsonArray list;
    for (const QString &id : ids) {
        const routing::Sentence sentence = region.sentences.value(id);
        list.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("source"), wording::sourceText(sentence)},
            {QStringLiteral("text"), sentence.text}});
    }
    return list;
}

OrderKind kindOf(const rules::AssessmentInput &input, const QString &id)
{
    for (const rules::OrderInput &order : input.barringOrders) {
        if (order.id == id)
            return order.kind;
    }
    return OrderKind::Order;
}

QJsonArray events(const rules::AssessmentInput &input, const QList<rules::WeighedEvent> &weighed)
{
    QJsonArray list;
    for (const rules::WeighedEvent &event : weighed) {
        const QString words =
            event.isOrder ? wording::text(event.reason, kindOf(input, event.id)) : wording::text(event.reason);
        list.append(
            QJsonObject{{QStringLiteral("event"), event.isOrder ? QStringLiteral("order") : QStringLiteral("report")},
                {QStringLiteral("id"), event.id}, {QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                {QStringLiteral("weight"), toCode(event.weight)}, {QStringLiteral("reason"), toCode(event.reason)},
                {QStringLiteral("text"), QStringLiteral("%1. %2.").arg(wording::text(event.weight), words)}});
    }
    return list;
}

QJsonArray changes(const QList<rules::Change> &changes)
{
    QJsonArray list;
    for (const rules::Change &change : changes) {
        QJsonObject object{
            {QStringLiteral("change"), toCode(change.kind)}, {QStringLiteral("text"), wording::text(change)}};
        if (change.number > 0)
            object.insert(QStringLiteral("number"), change.number);
        if (!change.event.isEmpty())
            object.insert(QStringLiteral("event"), change.event);
        list.append(object);
    }
    return list;
}

} // namespace

QByteArray explanation(const routing::Region &region, const rules::AssessmentInput &input)
{
    const rules::Assessment assessment = rules::assess(region.rules, input);
    QJsonArray list;
    for (const rules::CriterionOutcome &outcome : rules::explain(region.rules, input)) {
        list.append(QJsonObject{{QStringLiteral("criterion"), toCode(outcome.criterion)},
            {QStringLiteral("outcome"), toCode(outcome.truth)},
            {QStringLiteral("text"),
                QStringLiteral("%1: %2.").arg(wording::criterionText(outcome.criterion, input, assessment),
                    wording::text(outcome.truth).toLower())},
            {QStringLiteral("sentences"), sentences(region, outcome.sentences)},
            {QStringLiteral("events"), events(input, outcome.events)},
            {QStringLiteral("changes"), changes(outcome.changes)}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace regie::cli
