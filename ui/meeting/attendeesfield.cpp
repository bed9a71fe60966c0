#include "ui/meeting/attendeesfield.h"

#include "ui/widgets/panel.h"
#include "ui/wording/plans.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace regie::ui {

using namespace caseflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int attendeesAtFirst = 2;
constexpr Attendance attendances[] = {
    Attendance::Invited, Attendance::Present, Attendance::Apologies, Attendance::Absent};

} // namespace

AttendeesField::AttendeesField(const QString &name, const QString &objectName, QWidget *parent)
    : Field(name, new QWidget, parent), m_objectName(objectName), m_column(new QVBoxLayout(control())),
      m_more(makeButton(tr("Somebody else"), objectName + u"More"_s))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::xs);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
    setAttendees({});
}

void AttendeesField::setOffers(const QList<OrganisationChoice> &organisations, const QStringList &names)
{
    m_organisations = organisations;
    m_names = names;
}

void AttendeesField::setAttendees(const QList<Attendee> &attendees)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.widget->hide();
        row.widget->setParent(nullptr); // its controls give their names free at once
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const Attendee &attendee : attendees)
        addRow(attendee);
    while (m_rows.size() < attendeesAtFirst)
        addRow();
}

void AttendeesField::addRow(const Attendee &attendee)
{
    const QString number = QString::number(m_rows.size() + 1);
    Row row;
    row.widget = new QWidget;
    row.role = attendee.who.role;
    row.name = new QLineEdit;
    row.name->setObjectName(m_objectName + u"Name"_s + number);
    row.name->setAccessibleName(tr("Name %1").arg(number));
    row.name->setPlaceholderText(tr("Name"));
    row.name->setText(attendee.who.name);
    auto *completer = new QCompleter(m_names, row.name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    row.name->setCompleter(completer);
    row.organisation = makeOrganisationBox(m_objectName + u"Organisation"_s + number, m_organisations);
    row.organisation->setAccessibleName(tr("Organisation %1").arg(number));
    row.organisation->lineEdit()->setPlaceholderText(tr("Organisation"));
    setOrganisation(*row.organisation, attendee.who.organisation);
    row.attendance = new QComboBox;
    row.attendance->setObjectName(m_objectName + u"Attendance"_s + number);
    row.attendance->setAccessibleName(tr("Attendance %1").arg(number));
    for (const Attendance one : attendances)
        row.attendance->addItem(wording::text(one), static_cast<int>(one));
    row.attendance->setCurrentIndex(row.attendance->findData(static_cast<int>(attendee.attendance)));
    connect(row.name, &QLineEdit::textChanged, this, &AttendeesField::changed);
    for (const QComboBox *box : {row.organisation, row.attendance})
        connect(box, &QComboBox::currentTextChanged, this, &AttendeesField::changed);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    line->addWidget(row.name, 3);
    line->addWidget(row.organisation, 3);
    line->addWidget(row.attendance, 2);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    for (QWidget *stop : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.organisation),
             static_cast<QWidget *>(row.attendance)}) {
        QWidget *before = m_more->previousInFocusChain(); // a row made later comes before the button all the same
        while (before != m_more && before->focusPolicy() == Qt::NoFocus)
            before = before->previousInFocusChain();
        if (before != m_more)
            setTabOrder(before, stop);
    }
    if (isVisible())
        row.widget->show();
    m_rows.append(row);
}

QJsonValue AttendeesField::kept() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        if (row.name->text().isEmpty() && row.organisation->currentText().isEmpty())
            continue;
        rows.append(QJsonObject{{u"name"_s, row.name->text()}, {u"organisation"_s, row.organisation->currentText()},
            {u"attendance"_s, row.attendance->currentData().toInt()}, {u"role"_s, row.role}});
    }
    return rows;
}

void AttendeesField::putBack(const QJsonValue &kept)
{
    QList<Attendee> attendees;
    const QJsonArray rows = kept.toArray();
    for (const QJsonValue &row : rows) {
        Attendee one;
        one.who = {row[u"name"_s].toString(), {}, row[u"role"_s].toString()};
        one.attendance = static_cast<Attendance>(row[u"attendance"_s].toInt());
        attendees.append(one);
    }
    setAttendees(attendees);
    for (int index = 0; index < rows.size(); ++index)
        setOrganisationText(*m_rows.at(index).organisation, rows.at(index)[u"organisation"_s].toString());
}

void AttendeesField::takeFocus()
{
    m_rows.constFirst().name->setFocus(Qt::OtherFocusReason);
}

QList<Attendee> AttendeesField::attendees(const QList<std::pair<PersonId, QString>> &members) const
{
    QList<Attendee> all;
    for (const Row &row : m_rows) {
        Attendee one;
        one.who = {row.name->text().simplified(), organisationIn(*row.organisation), row.role};
        if (one.who.name.isEmpty())
            continue;
        one.attendance = static_cast<Attendance>(row.attendance->currentData().toInt());
        const auto member = std::find_if(members.cbegin(), members.cend(),
            [&one](const auto &known) { return known.second.compare(one.who.name, Qt::CaseInsensitive) == 0; });
        if (one.who.organisation.isEmpty() && member != members.cend())
            one.member = member->first;
        all.append(one);
    }
    return all;
}

} // namespace regie::ui
