#include "ui/meeting/agendafield.h"

#include "ui/casefile/celltable.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int leastCaseLetters = 18;
constexpr int leastAgendaRows = 3;

QComboBox *makeCaseBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastCaseLetters);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    return box;
}

} // namespace

AgendaField::AgendaField(const QString &name, const QString &objectName, QWidget *parent)
    : Field(name, new QWidget, parent), m_case(makeCaseBox(objectName + u"Case"_s)), m_question(new QLineEdit),
      m_add(makeButton(tr("Put on the agenda"), objectName + u"Add"_s)),
      m_off(makeButton(tr("Take off"), objectName + u"Off"_s)),
      m_model(new CellModel({tr("Case"), tr("Why on the agenda")}, this)),
      m_table(new CellTable(objectName + u"Table"_s, name, height::row))
{
    m_case->setAccessibleName(tr("Case, by number or name"));
    m_case->lineEdit()->setPlaceholderText(tr("Case, by number or name"));
    m_question->setObjectName(objectName + u"Question"_s);
    m_question->setAccessibleName(tr("Why on the agenda"));
    m_question->setPlaceholderText(tr("Why on the agenda"));
    m_table->setModel(m_model);
    m_table->setShares({3, 4});
    m_table->setLeastRows(leastAgendaRows);
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(control());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_case);
    column->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_off);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_table);
    control()->setFocusProxy(m_case);
    connect(m_add, &QPushButton::clicked, this, &AgendaField::add);
    connect(m_question, &QLineEdit::textChanged, this, &AgendaField::changed);
    connect(m_off, &QPushButton::clicked, this, &AgendaField::takeOff);
    connect(m_question, &QLineEdit::returnPressed, this, &AgendaField::add);
    showAgenda(-1);
}

void AgendaField::setChoices(const QList<AgendaChoice> &choices)
{
    if (m_choices == choices)
        return;
    m_choices = choices;
    const QString typed = m_case->currentText(); // somebody may be typing
    m_case->clear();
    for (const AgendaChoice &choice : choices)
        m_case->addItem(choice.text, choice.file.toString());
    m_case->setCurrentIndex(-1);
    m_case->setEditText(typed);
    showAgenda(m_table->currentIndex().row());
}

void AgendaField::setAgenda(const QList<AgendaItem> &agenda)
{
    m_agenda = agenda;
    setError({});
    showAgenda(agenda.isEmpty() ? -1 : 0);
}

void AgendaField::ensure(CaseId file)
{
    const bool there =
        std::any_of(m_agenda.cbegin(), m_agenda.cend(), [&file](const AgendaItem &item) { return item.file == file; });
    if (file.isNull() || there)
        return;
    m_agenda.append({.file = file});
    showAgenda(static_cast<int>(m_agenda.size()) - 1);
}

QJsonValue AgendaField::kept() const
{
    QJsonArray items;
    for (const AgendaItem &item : m_agenda)
        items.append(QJsonObject{{u"case"_s, item.file.toString()}, {u"question"_s, item.question}});
    return QJsonObject{{u"items"_s, items}, {u"question"_s, m_question->text()}};
}

void AgendaField::putBack(const QJsonValue &kept)
{
    QList<AgendaItem> agenda;
    const QJsonArray items = kept[u"items"_s].toArray();
    for (const QJsonValue &one : items) {
        const auto file = CaseId::parse(one[u"case"_s].toString());
        if (!file)
            continue;
        const auto known = std::find_if(
            m_agenda.cbegin(), m_agenda.cend(), [&file](const AgendaItem &item) { return item.file == *file; });
        AgendaItem item = known != m_agenda.cend() ? *known : AgendaItem();
        item.file = *file;
        item.question = one[u"question"_s].toString();
        agenda.append(item);
    }
    setAgenda(agenda);
    m_question->setText(kept[u"question"_s].toString());
}

QString AgendaField::textOf(CaseId file) const
{
    const auto found = std::find_if(
        m_choices.cbegin(), m_choices.cend(), [&file](const AgendaChoice &choice) { return choice.file == file; });
    return found != m_choices.cend() ? found->text : tr("A case that is closed");
}

/// The whole words, or what only one case has in it.
bool AgendaField::add()
{
    const QString typed = m_case->currentText().simplified();
    QList<const AgendaChoice *> fit;
    for (const AgendaChoice &choice : std::as_const(m_choices)) {
        if (choice.text.compare(typed, Qt::CaseInsensitive) == 0) {
            fit = {&choice};
            break;
        }
        if (!typed.isEmpty() && choice.text.contains(typed, Qt::CaseInsensitive))
            fit.append(&choice);
    }
    if (fit.size() != 1) {
        setError(fit.isEmpty() ? tr("There is no open case of this number or name.")
                               : tr("More than one case fits: choose one from the list."));
        m_case->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const CaseId file = fit.constFirst()->file;
    const bool there =
        std::any_of(m_agenda.cbegin(), m_agenda.cend(), [&file](const AgendaItem &item) { return item.file == file; });
    setError(there ? tr("This case is on the agenda already.") : QString());
    if (there)
        return false;
    AgendaItem item;
    item.file = file;
    item.question = m_question->text().trimmed();
    m_agenda.append(item);
    m_case->setCurrentIndex(-1);
    m_case->clearEditText();
    m_question->clear();
    showAgenda(static_cast<int>(m_agenda.size()) - 1);
    m_case->setFocus(Qt::OtherFocusReason);
    return true;
}

void AgendaField::takeOff()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_agenda.size())
        return;
    m_agenda.removeAt(row);
    showAgenda(std::min(row, static_cast<int>(m_agenda.size()) - 1));
}

void AgendaField::move(int by)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row + by < 0 || row + by >= m_agenda.size())
        return;
    m_agenda.swapItemsAt(row, row + by);
    showAgenda(row + by);
}

void AgendaField::showAgenda(int current)
{
    QList<CellRow> rows;
    for (const AgendaItem &item : std::as_const(m_agenda))
        rows.append({.id = item.file.toString(),
            .cells = {{.text = textOf(item.file), .tone = CellTone::Strong}, {.text = item.question}}});
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_off->setVisible(!rows.isEmpty());
    m_table->setCurrentIndex(current < 0 ? QModelIndex() : m_model->index(current, 0));
    Q_EMIT changed();
}

bool AgendaField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = (key->modifiers() & Qt::ControlModifier) != 0;
        if (key->key() == Qt::Key_Delete)
            takeOff();
        else if (moves && key->key() == Qt::Key_Up)
            move(-1);
        else if (moves && key->key() == Qt::Key_Down)
            move(1);
        else
            return Field::eventFilter(watched, event);
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace regie::ui
