#pragma once

#include "core/domain/address.h"

#include <QWidget>

class QLineEdit;

namespace regie::ui {

class Field;

/// Street, number, postcode and town of one address. Keeps what stands in the rest of the address.
class AddressBox : public QWidget
{
    Q_OBJECT
public:
    /// @p name is the start of the object names of its fields; @p spoken of their accessible names ("Woning").
    AddressBox(const QString &name, const QString &spoken, QWidget *parent = nullptr);

    void setAddress(const Address &address);
    [[nodiscard]] const Address &address() const { return m_address; }
    [[nodiscard]] QLineEdit *street() const { return m_street; }

Q_SIGNALS:
    void changed(const regie::Address &address);

private:
    void read();
    void checkPostcode();

    Address m_address;
    QLineEdit *m_street = nullptr;
    QLineEdit *m_number = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_town = nullptr;
    Field *m_postcodeField = nullptr;
};

} // namespace regie::ui
