#include "ui/widgets/keptcolumns.h"

#include <QCoreApplication>
#include <QSettings>

namespace regie::ui {

namespace {

QString keyOf(const QString &name)
{
    return name + QStringLiteral("/columns");
}

} // namespace

QByteArray keptColumns(const QString &name)
{
    return QCoreApplication::organizationName().isEmpty() ? QByteArray() : QSettings().value(keyOf(name)).toByteArray();
}

void keepColumns(const QString &name, const QByteArray &state)
{
    if (!state.isEmpty() && !QCoreApplication::organizationName().isEmpty())
        QSettings().setValue(keyOf(name), state);
}

} // namespace regie::ui
