#include "core/routing/casework.h"

#include "core/base/checkedjson.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace regie::routing {

using namespace Qt::StringLiterals;

namespace {

void readItems(JsonObject &file, const char *key, QList<CaseworkItem> &into)
{
    QSet<QString> seen;
    for (JsonObject &entry : file.objects(key)) {
        CaseworkItem item;
        item.id = entry.text("id");
        if (seen.contains(item.id))
            entry.refuse(u"\"id\" stands here twice"_s, "id");
        seen.insert(item.id);
        item.name = entry.text("name");
        item.hint = entry.optionalText("hint");
        item.source = entry.text("source");
        item.confirmed = entry.flag("confirmed");
        item.from = entry.date("validFrom");
        item.until = entry.optionalDate("validUntil");
        if (item.until.isValid() && item.until < item.from)
            entry.refuse(u"\"validUntil\" is before \"validFrom\""_s, "validUntil");
        const QString fact = entry.optionalText("fact");
        item.fact = fromCode<Fact>(fact);
        if (!fact.isEmpty() && !item.fact)
            entry.refuse(u"unknown fact"_s, "fact");
        entry.close();
        into.append(item);
    }
}

} // namespace

const CaseworkItem *Casework::item(const QList<CaseworkItem> &list, const QString &id)
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [&id](const CaseworkItem &one) { return one.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

const CaseworkItem *Casework::checklistItem(const QString &id) const
{
    for (const QList<CaseworkItem> *list : {&reportingCode, &buildingBlocks, &primaryField}) {
        if (const CaseworkItem *found = item(*list, id))
            return found;
    }
    return nullptr;
}

QList<CaseworkItem> Casework::on(const QList<CaseworkItem> &list, QDate day)
{
    QList<CaseworkItem> those = list;
    those.removeIf([day](const CaseworkItem &one) { return !one.holdsOn(day); });
    return those;
}

Result<Casework> Casework::parse(const QByteArray &text, const QString &fileName)
{
    JsonText json(text, fileName);
    JsonObject file(json);
    (void)file.number("schema", 1, 1);
    Casework read;
    readItems(file, "purposes", read.purposes);
    readItems(file, "legalBases", read.legalBases);
    readItems(file, "reportingCode", read.reportingCode);
    readItems(file, "buildingBlocks", read.buildingBlocks);
    readItems(file, "primaryField", read.primaryField);
    file.close();
    if (json.failed())
        return tl::unexpected(*json.error());
    return read;
}

const Casework &Casework::shipped()
{
    static const Casework built = [] {
        const QString path = u":/region/haaglanden/casework.json"_s;
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? parse(file.readAll(), path).value_or(Casework()) : Casework();
    }();
    return built;
}

} // namespace regie::routing
