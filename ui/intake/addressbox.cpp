#include "ui/intake/addressbox.h"

#include "ui/widgets/field.h"
#include "ui/wording/domain.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace regie::ui {

using namespace Qt::StringLiterals;

AddressBox::AddressBox(const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent), m_street(new QLineEdit), m_number(new QLineEdit), m_postcode(new QLineEdit),
      m_town(new QLineEdit)
{
    m_street->setObjectName(name + u"Street"_s);
    m_number->setObjectName(name + u"Number"_s);
    m_postcode->setObjectName(name + u"Postcode"_s);
    m_town->setObjectName(name + u"Town"_s);
    auto *street = new Field(tr("Street"), m_street);
    auto *number = new Field(tr("Number"), m_number);
    m_postcodeField = new Field(tr("Postcode"), m_postcode);
    auto *town = new Field(tr("Town"), m_town);
    for (QLineEdit *edit : {m_street, m_number, m_postcode, m_town}) {
        edit->setAccessibleName(tr("%1: %2").arg(spoken, edit->accessibleName()));
        connect(edit, &QLineEdit::textEdited, this, &AddressBox::read);
    }
    connect(m_postcode, &QLineEdit::editingFinished, this, &AddressBox::checkPostcode);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    grid->addWidget(street, 0, 0, 1, 2);
    grid->addWidget(number, 0, 2);
    grid->addWidget(m_postcodeField, 1, 0);
    grid->addWidget(town, 1, 1, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
}

void AddressBox::setAddress(const Address &address)
{
    m_address = address;
    m_street->setText(address.street);
    m_number->setText((address.houseNumber + QLatin1Char(' ') + address.addition).trimmed());
    m_postcode->setText(address.postcode);
    m_town->setText(address.town);
    checkPostcode();
}

void AddressBox::read()
{
    static const QRegularExpression number(u"^\\s*(\\d*)\\s*(.*?)\\s*$"_s);
    const auto match = number.match(m_number->text());
    m_address.street = m_street->text();
    m_address.houseNumber = match.captured(1);
    m_address.addition = match.captured(2);
    m_address.postcode = m_postcode->text();
    m_address.town = m_town->text();
    m_postcodeField->setWarning({});
    Q_EMIT changed(m_address);
}

void AddressBox::checkPostcode()
{
    const QString postcode = m_postcode->text();
    const bool odd = !postcode.trimmed().isEmpty() && normalisedPostcode(postcode).isEmpty();
    m_postcodeField->setWarning(odd ? wording::text(Check::OddPostcode) : QString());
}

} // namespace regie::ui
