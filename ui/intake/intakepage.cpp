#include "ui/intake/intakepage.h"

namespace regie::ui {

IntakePage::IntakePage(Intake &draft, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_context(context)
{
}

bool isWithin(const QString &where, const QString &place)
{
    return where == place || where.startsWith(place + QLatin1Char('.')) || where.startsWith(place + QLatin1Char('['));
}

} // namespace regie::ui
