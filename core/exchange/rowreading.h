#pragma once

#include "core/exchange/stagedlist.h"

namespace regie::exchange {

/// Reads single rows of a mapped list: the person and what the row says of the event. Part of `stage`.
class RowReading
{
public:
    RowReading(const MappedList &rows, ListKind kind) : m_rows(rows), m_kind(kind) {}

    /// Reads the row that the list stands on into @p row and @p event. False when it stays out; its problems say why.
    [[nodiscard]] bool read(StagedRow &row, StagedEvent &event);
    /// The field that the day of the event is read from.
    [[nodiscard]] ListField dayField() const;
    /// The columns that are read, with their names in the list.
    [[nodiscard]] QMap<ListField, QString> columns() const;

private:
    [[nodiscard]] bool checkForm();
    void readPerson(Mention &mention, bool &roleSaid);
    void readName(Mention &mention) const;
    void readAddress(Address &address) const;
    [[nodiscard]] QString municipality(QString &name) const;
    void readEvent(StagedEvent &event);
    void readOrder(BarringOrder &order);
    void readStatus(BarringOrder &order, const std::optional<LocalDateTime> &end);
    [[nodiscard]] std::optional<LocalDateTime> endOf(const BarringOrder &order, ListField field);
    void readReport(VtReport &report);

    /// A whole day with its time; a problem is noted. @p timeKnown tells whether there was one.
    [[nodiscard]] std::optional<LocalDateTime> moment(ListField field, bool *timeKnown = nullptr);
    template <typename T>
    void readWord(ListField field, std::optional<T> (*meaning)(QStringView), T &into);
    void problem(RowReason reason, ListField field);

    const MappedList &m_rows;
    ListKind m_kind;
    QList<RowProblem> *m_problems = nullptr;
};

} // namespace regie::exchange
