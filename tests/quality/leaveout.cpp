#include "tests/quality/leaveout.h"

#include <QMap>

namespace regie::quality {

using namespace Qt::StringLiterals;
using matching::Record;

bool leaveOut(const QStringList &columns, QList<Record> &records)
{
    static const QMap<QString, QString Record::*> texts{{u"givenName"_s, &Record::givenName},
        {u"surname"_s, &Record::surname}, {u"street"_s, &Record::street}, {u"houseNumber"_s, &Record::houseNumber},
        {u"postcode"_s, &Record::postcode}, {u"town"_s, &Record::town}, {u"region"_s, &Record::region},
        {u"nationalId"_s, &Record::nationalId}, {u"phone"_s, &Record::phone}, {u"event"_s, &Record::event},
        {u"role"_s, &Record::role}};
    for (const QString &column : columns) {
        if (column != u"birthDate"_s && column != u"sex"_s && !texts.contains(column))
            return false;
        for (Record &record : records) {
            if (column == u"birthDate"_s)
                record.birthDate = {};
            else if (column == u"sex"_s)
                record.sex = Sex::Unknown;
            else
                record.*texts.value(column) = QString();
        }
    }
    return true;
}

} // namespace regie::quality
