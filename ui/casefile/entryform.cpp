#include "ui/casefile/entryform.h"

#include "ui/casefile/entryvalues.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/typeddate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace regie::ui {

namespace {

constexpr int leastChoiceLetters = 12;
constexpr int mostSignals = 20;
constexpr int peopleAtFirst = 2;

QPlainTextEdit *makeTextEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + space::l);
    return edit;
}

} // namespace

EntryForm::EntryForm(const QString &name, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_name(name), m_clock(clock), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
}

void EntryForm::setOffers(const QList<OrganisationChoice> &organisations, const QStringList &names)
{
    m_offersOld = m_offersOld || organisations != m_organisations || names != m_names;
    m_organisations = organisations;
    m_names = names;
}

bool EntryForm::setEntries(const QList<Entry> &entries, const QString &variant)
{
    const bool same = variant == m_variant && !m_entries.isEmpty() && !entries.isEmpty();
    if (m_entries == entries && variant == m_variant && !m_offersOld)
        return false;
    if (same)
        return change(entries);
    if (hasTyped())
        m_aside.insert(m_variant, aside());
    m_entries = entries;
    m_variant = variant;
    m_lost.clear();
    makeAll();
    comeBack();
    return true;
}

void EntryForm::clear()
{
    m_aside.remove(m_variant);
    m_back.remove(m_variant);
    m_lost.clear();
    makeAll();
    showNote();
    Q_EMIT emptied();
}

void EntryForm::drop(const QString &variant)
{
    if (variant == m_variant) {
        clear();
        return;
    }
    m_aside.remove(variant);
    m_back.remove(variant);
    showNote();
    Q_EMIT emptied();
}

void EntryForm::forget()
{
    m_aside.clear();
    m_back.clear();
    m_lost.clear();
    m_unkept.clear();
    makeAll();
    showNote();
}

void EntryForm::takeAway(Field *field)
{
    field->hide();
    field->setParent(nullptr); // its controls give their names free at once
    field->deleteLater();
}

void EntryForm::makeAll()
{
    m_began.clear();
    if (m_made != m_entries || m_offersOld) {
        for (Field *field : std::as_const(m_fields))
            takeAway(field);
        m_fields.clear();
        for (const Entry &entry : std::as_const(m_entries))
            m_fields.append(placeField(entry));
        m_made = m_entries;
        m_offersOld = false;
    } else {
        emptyAll(); // they keep their place on the way that Tab goes
    }
    for (auto extra = m_extras.cbegin(); extra != m_extras.cend(); ++extra) {
        extra->put({});
        begins(extra.key());
    }
    for (const Entry &entry : std::as_const(m_entries))
        begins(entry.key);
    if (m_preset && !m_entries.isEmpty())
        m_preset();
}

/// Below the others.
Field *EntryForm::placeField(const Entry &entry)
{
    Field *field = makeField(entry);
    field->setHint(entry.hint);
    m_column->addWidget(field);
    watch(field);
    if (isVisible())
        field->show(); // else the layout would only when the event loop comes round
    return field;
}

QString EntryForm::nameOf(const QString &key) const
{
    return m_name + key.left(1).toUpper() + key.mid(1);
}

Field *EntryForm::makeField(const Entry &entry)
{
    const QString name = nameOf(entry.key);
    switch (entry.kind) {
    case EntryKind::Moment:
        return new MomentField(entry.label, name, m_clock);
    case EntryKind::Date:
        return new DateField(entry.label, name, m_clock);
    case EntryKind::Line: {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        return new Field(entry.label, edit);
    }
    case EntryKind::Text: {
        QPlainTextEdit *edit = makeTextEdit(entry.lines);
        edit->setObjectName(name);
        auto *field = new Field(entry.label, edit);
        field->setMinimumHeight(field->sizeHint().height()); // the style lets the edit itself be pressed flat
        return field;
    }
    case EntryKind::Choice:
    case EntryKind::Segments:
        return makeChoice(entry);
    case EntryKind::Several:
        return makeSeveral(entry);
    case EntryKind::Organisation:
        return new Field(entry.label, makeOrganisationBox(name, m_organisations));
    case EntryKind::Person:
        return new PartiesField(entry.label, name, 1, m_organisations, m_names);
    case EntryKind::People:
        return new PartiesField(entry.label, name, peopleAtFirst, m_organisations, m_names);
    case EntryKind::Counts:
        return makeCounts(entry);
    }
    return nullptr;
}

Field *EntryForm::makeChoice(const Entry &entry)
{
    if (entry.kind == EntryKind::Segments) {
        auto *segments = new Segmented(nameOf(entry.key));
        offer(*segments, entry.choices, -1);
        return new Field(entry.label, segments);
    }
    auto *box = new QComboBox;
    box->setObjectName(nameOf(entry.key));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastChoiceLetters);
    box->setPlaceholderText(tr("Choose…"));
    offer(*box, entry.choices, -1);
    return new Field(entry.label, box);
}

Field *EntryForm::makeSeveral(const Entry &entry)
{
    auto *boxes = new QWidget;
    auto *column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (int index = 0; index < entry.choices.size(); ++index) {
        auto *box = new QCheckBox(entry.choices.at(index).text);
        box->setObjectName(nameOf(entry.key) + QString::number(index));
        box->setAccessibleName(entry.label + QStringLiteral(": ") + entry.choices.at(index).text);
        column->addWidget(box);
    }
    boxes->setFocusProxy(boxes->findChild<QCheckBox *>());
    return new Field(entry.label, boxes);
}

/// Everything in @p field that can be changed tells it.
void EntryForm::watch(Field *field)
{
    for (const auto *line : field->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &EntryForm::edited);
    for (const auto *text : field->findChildren<QPlainTextEdit *>())
        connect(text, &QPlainTextEdit::textChanged, this, &EntryForm::edited);
    for (const auto *box : field->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::edited);
    for (const auto *button : field->findChildren<QAbstractButton *>())
        connect(button, &QAbstractButton::clicked, this, &EntryForm::edited);
    for (const auto *number : field->findChildren<QSpinBox *>())
        connect(number, &QSpinBox::valueChanged, this, &EntryForm::edited);
    if (const auto *parties = qobject_cast<const PartiesField *>(field))
        connect(parties, &PartiesField::changed, this, &EntryForm::edited);
}

Field *EntryForm::makeCounts(const Entry &entry)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::s);
    for (int column = 0; column < entry.columns.size(); ++column)
        grid->addWidget(makeMuted(entry.columns.at(column)), 0, column + 1);
    for (int row = 0; row < entry.rows.size(); ++row) {
        grid->addWidget(makeLabel(entry.rows.at(row), TextRole::Body, true), row + 1, 0);
        for (int column = 0; column < entry.columns.size(); ++column) {
            auto *box = new QSpinBox;
            box->setObjectName(nameOf(entry.key) + QStringLiteral("_%1_%2").arg(row).arg(column));
            box->setAccessibleName(entry.rows.at(row) + QStringLiteral(", ") + entry.columns.at(column));
            box->setRange(0, mostSignals);
            grid->addWidget(box, row + 1, column + 1);
        }
    }
    grid->setColumnStretch(0, 1);
    table->setFocusProxy(table->findChild<QSpinBox *>());
    return new Field(entry.label, table);
}

Field *EntryForm::field(const QString &key) const
{
    for (qsizetype index = 0; index < m_fields.size(); ++index) {
        if (m_entries.at(index).key == key)
            return m_fields.at(index);
    }
    return nullptr;
}

LocalDateTime EntryForm::moment(const QString &key) const
{
    const auto *moment = qobject_cast<const MomentField *>(field(key));
    if (moment == nullptr)
        return {};
    LocalDateTime at = moment->moment();
    for (const Entry &entry : m_entries) {
        if (entry.key == key && !moment->timeKnown())
            at.time = entry.time.value_or(QTime());
    }
    return at;
}

QDate EntryForm::date(const QString &key) const
{
    const auto *date = qobject_cast<const DateField *>(field(key));
    return date != nullptr ? date->date() : QDate();
}

QString EntryForm::text(const QString &key) const
{
    const Field *one = field(key);
    if (one == nullptr)
        return {};
    if (const auto *box = qobject_cast<const QComboBox *>(one->control()))
        return organisationIn(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(one->control()))
        return line->text().trimmed();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(one->control());
    return edit != nullptr ? edit->toPlainText().trimmed() : QString();
}

QVariant EntryForm::choice(const QString &key) const
{
    const Field *one = field(key);
    if (one == nullptr)
        return {};
    if (const auto *box = qobject_cast<const QComboBox *>(one->control()))
        return box->currentData();
    const auto *segments = qobject_cast<const Segmented *>(one->control());
    if (segments == nullptr || !segments->value())
        return {};
    return m_entries.at(m_fields.indexOf(one)).choices.at(*segments->value()).value;
}

QVariantList EntryForm::chosen(const QString &key) const
{
    QVariantList values;
    if (const Field *one = field(key)) {
        const QList<QCheckBox *> boxes = one->control()->findChildren<QCheckBox *>();
        const QList<EntryChoice> &choices = m_entries.at(m_fields.indexOf(one)).choices;
        for (qsizetype index = 0; index < std::min(boxes.size(), choices.size()); ++index) {
            if (boxes.at(index)->isChecked())
                values.append(choices.at(index).value);
        }
    }
    return values;
}

bool EntryForm::timeKnown(const QString &key) const
{
    const auto *moment = qobject_cast<const MomentField *>(field(key));
    return moment != nullptr && moment->timeKnown();
}

QList<caseflow::Party> EntryForm::people(const QString &key) const
{
    const auto *parties = qobject_cast<const PartiesField *>(field(key));
    return parties != nullptr ? parties->parties() : QList<caseflow::Party>();
}

QList<int> EntryForm::counts(const QString &key) const
{
    QList<int> counts;
    if (const Field *one = field(key)) {
        const QList<QSpinBox *> boxes = one->control()->findChildren<QSpinBox *>();
        for (const QSpinBox *box : boxes)
            counts.append(box->value());
    }
    return counts;
}

void EntryForm::setMoment(const QString &key, LocalDateTime moment, bool timeKnown)
{
    auto *one = qobject_cast<MomentField *>(field(key));
    if (one == nullptr)
        return;
    one->setMoment(moment, timeKnown);
    begins(key);
}

void EntryForm::setDate(const QString &key, QDate date)
{
    auto *one = qobject_cast<DateField *>(field(key));
    if (one == nullptr)
        return;
    one->setDate(date);
    begins(key);
}

void EntryForm::setText(const QString &key, const QString &text)
{
    const Field *one = field(key);
    if (one == nullptr)
        return;
    if (auto *box = qobject_cast<QComboBox *>(one->control()))
        ui::setOrganisation(*box, text);
    else if (auto *line = qobject_cast<QLineEdit *>(one->control()))
        line->setText(text);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(one->control()))
        edit->setPlainText(text);
    begins(key);
}

void EntryForm::setChoice(const QString &key, const QVariant &value)
{
    const Field *one = field(key);
    if (one == nullptr)
        return;
    const QList<EntryChoice> &choices = m_entries.at(m_fields.indexOf(one)).choices;
    for (int index = 0; index < choices.size(); ++index) {
        if (choices.at(index).value != value)
            continue;
        if (auto *box = qobject_cast<QComboBox *>(one->control()))
            box->setCurrentIndex(index);
        else if (auto *segments = qobject_cast<Segmented *>(one->control()))
            segments->setValue(index);
        begins(key);
    }
}

void EntryForm::setChosen(const QString &key, const QVariantList &values)
{
    const Field *one = field(key);
    if (one == nullptr)
        return;
    const QList<QCheckBox *> boxes = one->control()->findChildren<QCheckBox *>();
    const QList<EntryChoice> &choices = m_entries.at(m_fields.indexOf(one)).choices;
    for (qsizetype index = 0; index < std::min(boxes.size(), choices.size()); ++index)
        boxes.at(index)->setChecked(values.contains(choices.at(index).value));
    begins(key);
}

void EntryForm::setOrganisation(const QString &key, const QString &id)
{
    auto *parties = qobject_cast<PartiesField *>(field(key));
    if (parties == nullptr) {
        setText(key, id);
        return;
    }
    parties->setOrganisation(id);
    begins(key);
}

void EntryForm::refuse(const QString &key, const QString &sentence)
{
    Field *one = field(key);
    if (one == nullptr && !m_fields.isEmpty())
        one = m_fields.constFirst();
    if (one != nullptr)
        one->setError(one->error().isEmpty() || one->error() == sentence ? sentence : one->error() + u' ' + sentence);
}

void EntryForm::clearErrors()
{
    for (Field *field : std::as_const(m_fields))
        field->setError({});
}

bool EntryForm::isTyped()
{
    bool typed = true;
    for (qsizetype index = 0; index < m_fields.size(); ++index) {
        if (const auto *date = qobject_cast<const DateField *>(m_fields.at(index)); date != nullptr && date->wrong()) {
            m_fields.at(index)->setError(typedDateProblem(date->edit()->text(), *date->wrong()));
            typed = false;
        }
        const auto *moment = qobject_cast<const MomentField *>(m_fields.at(index));
        if (moment == nullptr)
            continue;
        const bool timeMissing =
            moment->moment().date.isValid() && !moment->timeKnown() && !m_entries.at(index).time.has_value();
        if (moment->wrong() && m_fields.at(index)->error().isEmpty())
            m_fields.at(index)->setError(tr("Write the date as 23-11-2026 and the time as 02:10."));
        else if (!moment->wrong() && timeMissing)
            m_fields.at(index)->setError(tr("Fill in the time too."));
        typed = typed && !moment->wrong() && !timeMissing;
    }
    return typed;
}

void EntryForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.constFirst()->control()->setFocus(Qt::OtherFocusReason);
}

/// A date that loses the keyboard looks at itself again and forgets what others said of it: said anew.
void EntryForm::focusFirstError()
{
    QStringList errors;
    for (const Field *field : std::as_const(m_fields))
        errors.append(field->error());
    const auto wrong =
        std::find_if(errors.cbegin(), errors.cend(), [](const QString &error) { return !error.isEmpty(); });
    if (wrong != errors.cend() && isVisible()) // refused late: who turned to another part meanwhile stays there
        m_fields.at(wrong - errors.cbegin())->control()->setFocus(Qt::OtherFocusReason);
    for (qsizetype index = 0; index < m_fields.size(); ++index)
        m_fields.at(index)->setError(errors.at(index));
}

QString EntryForm::error(const QString &key) const
{
    const Field *one = field(key);
    return one != nullptr ? one->error() : QString();
}

} // namespace regie::ui
