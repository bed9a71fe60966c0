#include "ui/widgets/pathfield.h"

namespace regie::ui {

QString PathField::path() const
{
    return text().remove(QChar(u'\0')).trimmed();
}

} // namespace regie::ui
