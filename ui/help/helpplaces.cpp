#include "ui/help/helpplaces.h"

#include <QAbstractItemView>
#include <QFile>
#include <QWidget>

namespace regie::ui {

using namespace Qt::StringLiterals;

Result<HelpPlaces> HelpPlaces::read(const QString &text, const QString &file)
{
    HelpPlaces out;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = lines.at(number).section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        const QStringList words = line.split(u' ');
        if (words.size() != 2)
            return fail(
                ErrorCode::RegionDataInvalid, u"a line is a control and an id"_s, file, static_cast<int>(number) + 1);
        Place place{words.first(), words.first().endsWith(u'*'), words.last()};
        if (place.prefix)
            place.name.chop(1);
        else
            out.m_exact.insert(place.name, place.id);
        out.m_places.append(place);
    }
    return out;
}

Result<HelpPlaces> HelpPlaces::load()
{
    const QString path = u":/help/places.txt"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"the places of help are missing"_s, path);
    return read(QString::fromUtf8(file.readAll()), path);
}

QString HelpPlaces::idOf(const QString &objectName) const
{
    if (objectName.isEmpty())
        return {};
    if (const auto exact = m_exact.constFind(objectName); exact != m_exact.cend())
        return *exact;
    const Place *best = nullptr;
    for (const Place &place : m_places) {
        const bool fits = place.prefix && objectName.startsWith(place.name);
        if (fits && (best == nullptr || place.name.size() > best->name.size()))
            best = &place;
    }
    return best == nullptr ? QString() : best->id;
}

QString HelpPlaces::idAt(const QWidget *at) const
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(at)) {
        const QString row = view->currentIndex().data(helpRole).toString();
        if (!row.isEmpty())
            return row;
    }
    for (const QWidget *around = at; around != nullptr; around = around->parentWidget()) {
        const QString id = idOf(around->objectName());
        if (!id.isEmpty())
            return id;
        if (around->isWindow())
            break;
    }
    return {};
}

} // namespace regie::ui
