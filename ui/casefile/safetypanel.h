#pragma once

#include "core/casebook/flow.h"

#include <QWidget>

class QBoxLayout;

namespace regie::ui {

class CellModel;
class CellTable;
class Panel;
class SafetyChart;
class SafetyForm;

/// Safety over time: how safe each member is, the agreements with their checks, red flags and violations, the RiHG; and
/// the form to add to it. Enter on a member or an agreement begins the form with it filled in.
class SafetyPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SafetyPanel(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view, LocalDateTime now);
    [[nodiscard]] SafetyForm *form() const { return m_form; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct List
    {
        Panel *panel = nullptr;
        CellModel *model = nullptr;
        CellTable *table = nullptr;
    };
    [[nodiscard]] List makeList(
        const QString &heading, const QString &name, const QStringList &columns, const QList<int> &shares);
    void arrange();

    List m_scores;
    SafetyChart *m_chart;
    List m_agreements;
    List m_flags;
    List m_rihg;
    SafetyForm *m_form;
    QBoxLayout *m_row;
};

} // namespace regie::ui
