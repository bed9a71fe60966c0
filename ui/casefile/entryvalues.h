#pragma once

#include <QJsonValue>
#include <QList>

class QWidget;

// What stands in the fields of a form, as values that can be kept.
namespace regie::ui {

class Field;
struct Entry;
struct EntryChoice;

/// Which of @p choices the kept one is; -1: none any more.
[[nodiscard]] int indexOfKept(const QList<EntryChoice> &choices, const QJsonValue &kept);
/// What @p value says to a person: the words of choices, the lines of a list.
[[nodiscard]] QString saidBy(const QJsonValue &value);
/// What is chosen in @p field, with its words; null: nothing.
[[nodiscard]] QJsonValue choiceOf(const Field &field, const Entry &entry);
/// Lets @p control, a box or segments, offer @p choices, with that of @p index chosen (-1: none); nobody chose it.
void offer(QWidget &control, const QList<EntryChoice> &choices, int index);
/// What stands in @p field as it stands there, readable or not.
[[nodiscard]] QJsonValue standsIn(const Field &field, const Entry &entry);
/// Puts @p value in @p field; gives what of it does not fit.
[[nodiscard]] QJsonValue putIn(Field &field, const Entry &entry, const QJsonValue &value);

} // namespace regie::ui
