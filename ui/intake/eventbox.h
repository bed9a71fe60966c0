#pragma once

#include "ui/intake/intakepage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace regie::ui {

class DateField;
class Field;
class MomentField;
class Segmented;

/// The order or report that brings the household here: which of the two, when, and what is known of it. What was typed
/// for the one comes back when the coordinator changes her mind and back again.
class EventBox : public QWidget
{
    Q_OBJECT
public:
    EventBox(Intake &draft, const PageContext &context, QWidget *parent = nullptr);

    void fill();
    [[nodiscard]] bool isOrder() const { return m_isOrder; }
    [[nodiscard]] QList<FieldProblem> problems() const;
    bool focusProblem(const QString &where);
    /// Marks @p problem at its field, when it is one of this box.
    void mark(const QList<FieldProblem> &problems);
    /// Chooses the kind that @p channel usually brings, unless something was typed already.
    void suggest(Channel channel);

Q_SIGNALS:
    void edited();

private:
    void layOut();
    void connectFields();
    void switchTo(bool order);
    void takeOrder();
    void takeReport();
    [[nodiscard]] BarringOrder &order();
    [[nodiscard]] VtReport &report();
    [[nodiscard]] int currentOrder() const;
    [[nodiscard]] int currentReport() const;
    void showKind();

    Intake &m_draft;
    PageContext m_context;
    bool m_isOrder = true;
    std::optional<IntakeOrder> m_putAwayOrder;
    std::optional<IntakeReport> m_putAwayReport;
    Segmented *m_kind = nullptr;
    QWidget *m_orderPart = nullptr;
    MomentField *m_imposed = nullptr;
    QComboBox *m_imposedBy = nullptr;
    QLineEdit *m_number = nullptr;
    QWidget *m_reportPart = nullptr;
    DateField *m_received = nullptr;
    QComboBox *m_reportKind = nullptr;
    QComboBox *m_newIncident = nullptr;
    Field *m_newIncidentField = nullptr;
};

} // namespace regie::ui
