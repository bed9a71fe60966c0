#pragma once

#include "ui/intake/intakepage.h"

class QPushButton;
class QTableView;

namespace regie::ui {

class Banner;
class EventForm;
class HistoryModel;
class Panel;
class Prompts;
class TextLabel;

/// Step 4, Historie: every order and report on one list, counted and not counted and why; the count per person beside
/// it; events from elsewhere are added here.
class HistoryPage : public IntakePage
{
    Q_OBJECT
public:
    HistoryPage(Intake &draft, const PageContext &context, Prompts &prompts, QWidget *parent = nullptr);

    void fill() override;
    void present(const IntakePicture &picture) override;
    [[nodiscard]] QList<FieldProblem> problems() const override;
    bool focusProblem(const QString &where) override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool insert() override;
    bool dismiss() override;
    void leave() override;

private:
    QWidget *makeHistoryPanel();
    QWidget *makePersonPanel();
    void showActions();
    void showCounts(const IntakePicture &picture);
    void showPersons(const QList<PersonCount> &counts);
    void addOrder();
    void addReport();
    void editChosen();
    void toggleIncluded();
    void removeEdited();
    void openEvent(const QString &id);

    Prompts &m_prompts;
    HistoryModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_orders = nullptr;
    TextLabel *m_reports = nullptr;
    TextLabel *m_empty = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_include = nullptr;
    Banner *m_secondOrder = nullptr;
    TextLabel *m_persons = nullptr;
    EventForm *m_form = nullptr;
    QString m_edited; ///< id of the event in the form
};

} // namespace regie::ui
