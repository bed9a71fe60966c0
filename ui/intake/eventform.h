#pragma once

#include "ui/intake/intakepage.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace regie::ui {

class DateField;
class Field;
class MomentField;

/// One order or report of the intake with all that is known of it: from elsewhere, verified or not, extended, ended,
/// annulled. Writes into the draft while it is typed.
class EventForm : public Panel
{
    Q_OBJECT
public:
    EventForm(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void editOrder(int index);
    void editReport(int index);
    /// Closes; what has no date and nothing else typed leaves the draft again.
    void close();
    [[nodiscard]] bool isOpen() const { return m_order || m_report; }
    [[nodiscard]] QList<FieldProblem> problems() const;
    bool focusProblem(const QString &where);
    void mark(const QList<FieldProblem> &problems);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void closed();
    void removeRequested();

private:
    void makeFields();
    void layOut();
    void connectFields();
    void showParts();
    void takeOrder();
    void takeReport();
    [[nodiscard]] int orderIndex() const;
    [[nodiscard]] int reportIndex() const;
    void showCommon(bool verified, const QString &source, const QString &number);

    Intake &m_draft;
    PageContext m_context;
    std::optional<BarringOrderId> m_order; ///< by id: places in the draft shift when step 1 changes its event
    std::optional<VtReportId> m_report;
    QWidget *m_orderPart = nullptr;
    MomentField *m_imposed = nullptr;
    QComboBox *m_orderKind = nullptr;
    QComboBox *m_status = nullptr;
    DateField *m_extended = nullptr;
    DateField *m_ended = nullptr;
    QWidget *m_reportPart = nullptr;
    DateField *m_received = nullptr;
    QComboBox *m_reportKind = nullptr;
    QComboBox *m_newIncident = nullptr;
    Field *m_newIncidentField = nullptr;
    QLineEdit *m_incident = nullptr;
    QCheckBox *m_converted = nullptr;
    QCheckBox *m_verified = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regie::ui
