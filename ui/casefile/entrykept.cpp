// What is typed in a form, as values that can be kept, put aside and put back.
#include "ui/casefile/entryform.h"
#include "ui/casefile/entryvalues.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/signs.h"

#include <QApplication>
#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>

#include <algorithm>
#include <tuple>
#include <utility>

namespace regie::ui {

using namespace Qt::StringLiterals;

namespace {

const QString nowKey = u"now"_s;
const QString formsKey = u"forms"_s;
const QString typedKey = u"typed"_s;
const QString restKey = u"rest"_s;
const QString lostKey = u"lost"_s;

/// Whether the field that was made for @p was can ask @p now.
bool sameField(const Entry &was, const Entry &now)
{
    return now.key == was.key && now.kind == was.kind && now.rows == was.rows && now.columns == was.columns &&
           now.time == was.time && now.lines == was.lines &&
           (now.kind != EntryKind::Several || now.choices == was.choices);
}

} // namespace

const Entry *EntryForm::entry(const QString &key) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&key](const Entry &one) { return one.key == key; });
    return found != m_entries.cend() ? &*found : nullptr;
}

void EntryForm::addExtra(
    const QString &key, std::function<QJsonValue()> value, std::function<void(const QJsonValue &)> put)
{
    m_extras.insert(key, {std::move(value), std::move(put)});
    begins(key);
}

void EntryForm::emptyAll()
{
    for (int index = 0; index < m_fields.size(); ++index) {
        const bool moment = m_entries.at(index).kind == EntryKind::Moment;
        std::ignore = putIn(*m_fields.at(index), m_entries.at(index), moment ? QJsonValue(u"\n"_s) : QJsonValue());
        m_fields.at(index)->setError({});
    }
}

QJsonValue EntryForm::valueOf(const QString &key) const
{
    if (const auto extra = m_extras.constFind(key); extra != m_extras.cend())
        return extra->value();
    const Field *one = field(key);
    return one != nullptr ? standsIn(*one, *entry(key)) : QJsonValue();
}

void EntryForm::begins(const QString &key)
{
    m_began.insert(key, valueOf(key));
}

QJsonObject EntryForm::typed() const
{
    QJsonObject typed;
    for (const Entry &one : m_entries) {
        if (const QJsonValue value = valueOf(one.key); value != m_began.value(one.key))
            typed.insert(one.key, value);
    }
    for (auto extra = m_extras.cbegin(); extra != m_extras.cend(); ++extra) {
        if (const QJsonValue value = extra->value(); value != m_began.value(extra.key()))
            typed.insert(extra.key(), value);
    }
    return typed;
}

/// What the program filled in and is still so.
QJsonObject EntryForm::rest() const
{
    QJsonObject rest;
    for (const Entry &one : m_entries) {
        if (const QJsonValue value = valueOf(one.key); value == m_began.value(one.key))
            rest.insert(one.key, value);
    }
    return rest;
}

bool EntryForm::hasTyped() const
{
    return !typed().isEmpty() || !m_lost.isEmpty();
}

QJsonObject EntryForm::aside() const
{
    QJsonObject kept{{typedKey, typed()}, {restKey, rest()}};
    if (!m_lost.isEmpty())
        kept.insert(lostKey, QJsonArray::fromStringList(m_lost));
    return kept;
}

QByteArray EntryForm::kept() const
{
    QJsonObject forms;
    for (auto one = m_aside.cbegin(); one != m_aside.cend(); ++one)
        forms.insert(one.key(), one.value());
    if (hasTyped())
        forms.insert(m_variant, aside());
    if (forms.isEmpty())
        return {};
    return QJsonDocument(QJsonObject{{nowKey, m_variant}, {formsKey, forms}}).toJson(QJsonDocument::Compact);
}

QByteArray EntryForm::without(const QByteArray &kept, const QString &variant)
{
    QJsonObject all = QJsonDocument::fromJson(kept).object();
    QJsonObject forms = all.value(formsKey).toObject();
    forms.remove(variant);
    if (forms.isEmpty())
        return {};
    all.insert(formsKey, forms);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void EntryForm::giveBack(const QByteArray &kept)
{
    const QJsonObject all = QJsonDocument::fromJson(kept).object();
    const QJsonObject forms = all.value(formsKey).toObject();
    const QString now = all.value(nowKey).toString();
    for (auto one = forms.begin(); one != forms.end(); ++one) {
        m_aside.insert(one.key(), one.value().toObject());
        m_back.insert(one.key());
    }
    if (forms.contains(now) && now != m_variant && !hasTyped())
        Q_EMIT turnWanted(now);
    comeBack();
    if (const QJsonObject left = m_aside.value(now); forms.contains(now) && !left.isEmpty()) {
        const QJsonObject words = left.value(typedKey).toObject(); // it cannot be turned to any more: told
        for (const QJsonValue &value : words)
            m_lost.append(saidBy(value));
        m_aside.remove(now);
        m_back.insert(m_variant);
    }
    showNote();
}

/// What was put aside of the variant that is shown.
void EntryForm::comeBack()
{
    if (!m_entries.isEmpty() && m_aside.contains(m_variant)) {
        const QJsonObject kept = m_aside.take(m_variant);
        const QJsonArray lost = kept.value(lostKey).toArray();
        for (const QJsonValue &one : lost)
            m_lost.append(one.toString());
        putBack(kept.value(typedKey).toObject(), kept.value(restKey).toObject());
    }
    showNote();
}

/// What the program had filled in goes first and from below, so that a choice that fills in what stands in the vault
/// comes after the fields that it fills; then what was typed.
void EntryForm::putBack(const QJsonObject &typedBefore, const QJsonObject &restBefore)
{
    const QJsonObject mine = typed(); // typed before what was kept came back
    for (auto one = m_entries.crbegin(); one != m_entries.crend(); ++one) {
        if (restBefore.contains(one->key) && !mine.contains(one->key))
            fillIn(one->key, restBefore.value(one->key));
    }
    for (const Entry &one : QList<Entry>(m_entries)) {
        const QJsonValue value = typedBefore.value(one.key);
        if (value.isUndefined() || value == valueOf(one.key))
            continue;
        if (mine.contains(one.key))
            m_lost.append(one.label + u": "_s + saidBy(value));
        else
            fillIn(one.key, value);
    }
    for (auto one = typedBefore.begin(); one != typedBefore.end(); ++one) {
        if (const auto extra = m_extras.constFind(one.key()); extra != m_extras.cend())
            extra->put(one.value());
        else if (!asks(one.key()) && !saidBy(one.value()).isEmpty())
            m_lost.append(saidBy(one.value()));
    }
}

void EntryForm::fillIn(const QString &key, const QJsonValue &value)
{
    Field *one = field(key);
    if (one == nullptr)
        return;
    const Entry asked = *entry(key);
    const QJsonValue lost = putIn(*one, asked, value);
    if (!lost.isNull())
        m_lost.append(asked.label + u": "_s + saidBy(lost));
}

void EntryForm::refill(const std::function<void()> &fill)
{
    const QJsonObject before = typed();
    fill();
    putBack(before, {});
    showNote();
}

/// The same fields stay, with other names and choices; else all are made anew, and what was typed in one that is asked
/// no more is told. Gives whether they were made anew.
bool EntryForm::change(const QList<Entry> &entries)
{
    const QJsonObject before = typed();
    const QList<Entry> was = std::exchange(m_entries, entries);
    if (!m_offersOld && std::equal(was.cbegin(), was.cend(), entries.cbegin(), entries.cend(), sameField)) {
        m_made = m_entries;
        for (qsizetype at = 0; at < entries.size(); ++at)
            changeField(m_fields.at(at), was.at(at), entries.at(at), before.contains(entries.at(at).key));
        showNote();
        return false;
    }
    const QWidget *keyboard = QApplication::focusWidget();
    const QString within = keyboard != nullptr && isAncestorOf(keyboard) ? keyboard->objectName() : QString();
    makeAll();
    putBack(before, {});
    showNote();
    if (auto *again = within.isEmpty() ? nullptr : findChild<QWidget *>(within))
        again->setFocus(Qt::OtherFocusReason);
    return true;
}

void EntryForm::changeField(Field *field, const Entry &was, const Entry &now, bool isTyped)
{
    if (was.label != now.label)
        field->setName(now.label);
    field->setHint(now.hint);
    if (was.choices == now.choices)
        return;
    const QJsonValue value = choiceOf(*field, was);
    offer(*field->control(), now.choices, indexOfKept(now.choices, value));
    if (now.kind == EntryKind::Segments)
        watch(field); // its buttons are others
    if (!isTyped)
        begins(now.key);
    else if (indexOfKept(now.choices, value) < 0)
        m_lost.append(now.label + u": "_s + saidBy(value));
}

void EntryForm::sayUnkept(const QString &why)
{
    if (m_unkept == why)
        return;
    m_unkept = why;
    showNote();
}

/// Above the fields: that something is not recorded yet, what of it fits nowhere, and that it cannot be kept.
void EntryForm::showNote()
{
    const bool back = m_back.contains(m_variant) && hasTyped();
    const bool waits = back || !m_lost.isEmpty() || !m_aside.isEmpty();
    const bool any = waits || !m_unkept.isEmpty();
    if (m_note == nullptr && !any)
        return;
    if (m_note == nullptr)
        makeNote();
    QStringList said;
    if (back)
        said.append(tr("What you were typing stands in the form again."));
    if (!m_lost.isEmpty())
        said.append(tr("No longer asked or offered: %1").arg(m_lost.join(u"; "_s)));
    if (!m_aside.isEmpty())
        said.append(tr("What you typed under another choice waits there."));
    m_noteWords->say(waits ? tr("Not recorded yet.") : QString(), said.join(u'\n'));
    m_noteWrong->say(m_unkept.isEmpty() ? QString() : tr("What you type cannot be kept now."), m_unkept);
    m_noteDrop->setVisible(waits);
    m_note->setVisible(any);
    if (any)
        show(); // also when nothing is asked now
}

void EntryForm::makeNote()
{
    m_note = new QWidget;
    auto *column = new QVBoxLayout(m_note);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_noteWords = new Banner(Banner::Kind::Neutral, Sign::Note);
    m_noteWords->setObjectName(m_name + u"Back"_s);
    m_noteWrong = new Banner(Banner::Kind::Warning, Sign::Target);
    m_noteWrong->setObjectName(m_name + u"Unkept"_s);
    m_noteDrop = makeButton(tr("Empty the form"), m_name + u"Empty"_s);
    column->addWidget(m_noteWords);
    column->addWidget(m_noteWrong);
    column->addWidget(m_noteDrop, 0, Qt::AlignLeft);
    m_column->insertWidget(0, m_note);
    connect(m_noteDrop, &QPushButton::clicked, this, [this] {
        if (!hasTyped()) { // then it is about what waits
            m_aside.clear();
            m_back.clear();
        }
        clear();
        focusFirst();
    });
}

} // namespace regie::ui
