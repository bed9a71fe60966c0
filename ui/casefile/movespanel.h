#pragma once

#include "core/casebook/flowvalues.h"
#include "core/casebook/views.h"
#include "core/routing/region.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace regie {
class Clock;
}

namespace regie::ui {

class CellFilter;
class CellModel;
class CellTable;
class MoveForm;
class Panel;
class TextLabel;

/// What can be done in the case now: the list of moves and steps beside the form of the one that is chosen. Type to
/// find one, Enter goes to its form.
class MovesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MovesPanel(const Clock &clock, QWidget *parent = nullptr);
    void setCase(const CaseView &view, const routing::Region &region, LocalDateTime now);
    /// Chooses the act @p code in @p run and goes to its form; the list when it is not there.
    void choose(int run, const QString &code);
    /// To the field in which one types what one looks for.
    void takeFocus();

    // What became of what was submitted.
    void setBusy(bool busy);
    void refuse(const QList<caseflow::FieldRefusal> &refusals);
    /// It was done: the form is empty again and the keyboard back at the list. Before the case is told anew.
    void accept();

    [[nodiscard]] MoveForm *form() const { return m_form; }
    [[nodiscard]] CellTable *list() const { return m_table; }

Q_SIGNALS:
    void submitted(const regie::caseflow::ActInput &input);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void fill();
    /// What is possible changes with time: looks again when a minute has passed.
    void lookAtClock();
    void showChosen();
    void chooseRow(int row);
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] QString chosenId() const;
    void arrange();

    const Clock &m_clock;
    const routing::Region *m_region = nullptr;
    std::shared_ptr<const CaseFlow> m_flow;
    LocalDateTime m_now;
    QList<const caseflow::ActVerdict *> m_moves; ///< into m_flow
    CellModel *m_model;
    CellFilter *m_filter;
    CellTable *m_table;
    QLineEdit *m_words;
    QCheckBox *m_all;
    TextLabel *m_stands;
    MoveForm *m_form;
    QBoxLayout *m_row;
};

} // namespace regie::ui
