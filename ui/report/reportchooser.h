#pragma once

#include "core/casebook/reportdesk.h"
#include "core/privacy/profile.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace regie::ui {

/// Which report, for whom: the kind, the recipient with the purpose, and where the profile leaves it open the member
/// or the partner. Nothing is chosen beforehand but the kind.
class ReportChooser : public QWidget
{
    Q_OBJECT
public:
    struct Choices
    {
        QStringList kinds = {};
        QList<privacy::Profile> profiles = {};
        QList<Addressable> members = {};
        QList<Addressable> partners = {};
    };
    explicit ReportChooser(Choices choices, QWidget *parent = nullptr);

    /// What is chosen; nothing while something is missing.
    [[nodiscard]] std::optional<ReportOrder> order() const;
    void chooseKind(const QString &kind);
    void chooseRecipient(const QString &profile);
    void chooseWhom(const QString &id);
    [[nodiscard]] QComboBox *recipient() const { return m_recipient; }

Q_SIGNALS:
    void changed();

private:
    void fillRecipients();
    void fillWhom();
    [[nodiscard]] const privacy::Profile *profile() const;

    Choices m_choices;
    QComboBox *m_kind;
    QComboBox *m_recipient;
    QComboBox *m_whom;
    QLabel *m_whomLabel;
};

} // namespace regie::ui
