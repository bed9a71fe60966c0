#pragma once

#include <QString>

class QCoreApplication;

namespace regie::wording {

/// Makes the program speak @p language ("nl", the default of the program, or "en"): our own sentences and Qt's. Dates
/// and numbers follow. Call once, after the application object is made.
void speak(QCoreApplication &app, const QString &language = QStringLiteral("nl"));

} // namespace regie::wording
