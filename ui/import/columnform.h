#pragma once

#include "core/exchange/stagedlist.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;

namespace regie::ui {

class FieldError;
class TextLabel;

/// Every column of a list with what it holds: its name, a choice, and what its first rows say. A choice that cannot be
/// is said at the column.
class ColumnForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit ColumnForm(QWidget *parent = nullptr);

    /// Shows the columns of @p list, with @p map as the choices made.
    void setList(const exchange::CsvText &list, const exchange::ColumnMap &map, exchange::ListKind kind);
    void clear();
    /// The choices made, with the formats and codes of the map that was given.
    [[nodiscard]] exchange::ColumnMap map() const;
    /// Nothing is chosen twice and the day of the event is there.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] QStringList header() const { return m_header; }

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QComboBox *choice = nullptr;
        TextLabel *sample = nullptr;
        FieldError *note = nullptr;
    };
    void addColumn(int place, const QStringList &samples);
    void check();
    [[nodiscard]] QString problemAt(int place) const;
    [[nodiscard]] std::optional<exchange::ListField> chosen(int place) const;

    exchange::ListKind m_kind = exchange::ListKind::Orders;
    exchange::ColumnMap m_given;
    QStringList m_header;
    QList<QStringList> m_samples;
    QList<Entry> m_entries;
    QGridLayout *m_grid = nullptr;
};

} // namespace regie::ui
