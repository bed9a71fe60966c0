#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

class QWidget;

namespace regie::ui {

/// The data role of a row or cell that has a section of its own in the handbook: its id.
inline constexpr int helpRole = 0x0100 + 900; // Qt::UserRole + 900

/// Which control is explained where: object names and ids of the handbook, as data (resources/help/places.txt). A line
/// is `objectName id`; a name that ends in `*` stands for all that begin so; `#` begins a remark.
class HelpPlaces
{
public:
    struct Place
    {
        QString name = {}; ///< of the control, without its `*`
        bool prefix = false;
        QString id = {};
    };

    [[nodiscard]] static Result<HelpPlaces> read(const QString &text, const QString &file);
    /// The list that is built in.
    [[nodiscard]] static Result<HelpPlaces> load();

    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// The id for a control of this name alone; empty when it has none. A whole name goes before a beginning, and a
    /// long beginning before a short one.
    [[nodiscard]] QString idOf(const QString &objectName) const;
    /// The id for @p at: that of its current row, of itself, or of the nearest around it; empty when there is none.
    [[nodiscard]] QString idAt(const QWidget *at) const;

private:
    QList<Place> m_places;
    QHash<QString, QString> m_exact;
};

} // namespace regie::ui
