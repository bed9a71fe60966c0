// Precompiled for core: what nearly every file of it includes.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <compare>
#include <optional>
#include <utility>

#include <tl/expected.hpp>
