#include "ui/casefile/entryvalues.h"

#include "ui/casefile/entryform.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

const QString valueKey = u"value"_s;
const QString textKey = u"text"_s;

/// With its words, so that it can be told when it is no choice any more.
QJsonObject keptChoice(const EntryChoice &choice)
{
    return {{valueKey, QJsonValue::fromVariant(choice.value)}, {textKey, choice.text}};
}

} // namespace

int indexOfKept(const QList<EntryChoice> &choices, const QJsonValue &kept)
{
    const QJsonValue value = kept[valueKey];
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
        [&value](const EntryChoice &choice) { return QJsonValue::fromVariant(choice.value) == value; });
    return found != choices.cend() ? static_cast<int>(found - choices.cbegin()) : -1;
}

QString saidBy(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isObject())
        return value[textKey].toString();
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &one : list) {
        const QString name = one[u"name"_s].toString();
        const QString where = one[u"organisation"_s].toString();
        parts.append(one.isDouble()            ? QString::number(one.toInt())
                     : one[textKey].isString() ? one[textKey].toString()
                     : where.isEmpty()         ? name
                                               : name + u" – "_s + where);
    }
    return parts.join(u", "_s);
}

namespace {

QJsonArray chosenOf(const Field &field, const Entry &entry)
{
    QJsonArray chosen;
    const QList<QCheckBox *> boxes = field.control()->findChildren<QCheckBox *>();
    for (qsizetype index = 0; index < std::min(boxes.size(), entry.choices.size()); ++index) {
        if (boxes.at(index)->isChecked())
            chosen.append(keptChoice(entry.choices.at(index)));
    }
    return chosen;
}

} // namespace

QJsonValue choiceOf(const Field &field, const Entry &entry)
{
    int index = -1;
    if (const auto *box = qobject_cast<const QComboBox *>(field.control()))
        index = box->currentIndex();
    else if (const auto *segments = qobject_cast<const Segmented *>(field.control()))
        index = segments->value().value_or(-1);
    return index >= 0 && index < entry.choices.size() ? QJsonValue(keptChoice(entry.choices.at(index))) : QJsonValue();
}

void offer(QWidget &control, const QList<EntryChoice> &choices, int index)
{
    const QSignalBlocker quiet(&control);
    if (auto *box = qobject_cast<QComboBox *>(&control)) {
        box->clear();
        for (const EntryChoice &choice : choices)
            box->addItem(choice.text, choice.value);
        box->setCurrentIndex(index);
    } else if (auto *segments = qobject_cast<Segmented *>(&control)) {
        QList<Segmented::Choice> offered;
        for (int at = 0; at < choices.size(); ++at)
            offered.append({choices.at(at).text, at, {}});
        segments->setChoices(offered);
        segments->setValue(index < 0 ? std::nullopt : std::optional(index));
    }
}

namespace {

QJsonArray countsOf(const Field &field)
{
    QJsonArray counts;
    const QList<QSpinBox *> boxes = field.control()->findChildren<QSpinBox *>();
    for (const QSpinBox *box : boxes)
        counts.append(box->value());
    return counts;
}

} // namespace

QJsonValue standsIn(const Field &field, const Entry &entry)
{
    switch (entry.kind) {
    case EntryKind::Moment: {
        QStringList parts;
        const QList<QLineEdit *> lines = field.control()->findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines)
            parts.append(line->text());
        return parts.join(u'\n');
    }
    case EntryKind::Date:
    case EntryKind::Line: {
        const auto *line = qobject_cast<const QLineEdit *>(field.control());
        return line != nullptr ? line->text() : QString();
    }
    case EntryKind::Text: {
        const auto *edit = qobject_cast<const QPlainTextEdit *>(field.control());
        return edit != nullptr ? edit->toPlainText() : QString();
    }
    case EntryKind::Organisation: {
        const auto *box = qobject_cast<const QComboBox *>(field.control());
        return box != nullptr ? box->currentText() : QString();
    }
    case EntryKind::Choice:
    case EntryKind::Segments:
        return choiceOf(field, entry);
    case EntryKind::Several:
        return chosenOf(field, entry);
    case EntryKind::Person:
    case EntryKind::People: {
        const auto *parties = qobject_cast<const PartiesField *>(&field);
        return parties != nullptr ? parties->rows() : QJsonArray();
    }
    case EntryKind::Counts:
        return countsOf(field);
    }
    return {};
}

namespace {

/// Whether all of @p value fits; what does not is put in @p lost.
QJsonArray tick(const Field &field, const Entry &entry, const QJsonArray &value)
{
    QJsonArray lost;
    const QList<QCheckBox *> boxes = field.control()->findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setChecked(false);
    for (const QJsonValue &one : value) {
        const int index = indexOfKept(entry.choices, one);
        if (index >= 0 && index < boxes.size())
            boxes.at(index)->setChecked(true);
        else
            lost.append(one);
    }
    return lost;
}

bool choose(const Field &field, const Entry &entry, const QJsonValue &value)
{
    const int index = indexOfKept(entry.choices, value);
    if (auto *box = qobject_cast<QComboBox *>(field.control()))
        box->setCurrentIndex(index);
    else if (auto *segments = qobject_cast<Segmented *>(field.control()); segments != nullptr)
        segments->setValue(index >= 0 ? std::optional(index) : std::nullopt);
    return index >= 0 || value.isNull();
}

} // namespace

QJsonValue putIn(Field &field, const Entry &entry, const QJsonValue &value)
{
    switch (entry.kind) {
    case EntryKind::Moment:
        if (auto *moment = qobject_cast<MomentField *>(&field))
            moment->setUnread(value.toString());
        return {};
    case EntryKind::Date:
        if (auto *date = qobject_cast<DateField *>(&field)) {
            date->setUnread(value.toString());
            if (value.toString().isEmpty())
                date->setDate({});
        }
        return {};
    case EntryKind::Line:
        if (auto *line = qobject_cast<QLineEdit *>(field.control()))
            line->setText(value.toString());
        return {};
    case EntryKind::Text:
        if (auto *edit = qobject_cast<QPlainTextEdit *>(field.control()))
            edit->setPlainText(value.toString());
        return {};
    case EntryKind::Organisation:
        if (auto *box = qobject_cast<QComboBox *>(field.control()))
            setOrganisationText(*box, value.toString());
        return {};
    case EntryKind::Choice:
    case EntryKind::Segments:
        return choose(field, entry, value) ? QJsonValue() : value;
    case EntryKind::Several: {
        const QJsonArray lost = tick(field, entry, value.toArray());
        return lost.isEmpty() ? QJsonValue() : lost;
    }
    case EntryKind::Person:
    case EntryKind::People:
        if (auto *parties = qobject_cast<PartiesField *>(&field))
            parties->setRows(value.toArray());
        return {};
    case EntryKind::Counts: {
        const QList<QSpinBox *> boxes = field.control()->findChildren<QSpinBox *>();
        for (int index = 0; index < boxes.size(); ++index)
            boxes.at(index)->setValue(value.toArray().at(index).toInt());
        return {};
    }
    }
    return value;
}

} // namespace regie::ui
