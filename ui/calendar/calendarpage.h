#pragma once

#include "ui/calendar/daterows.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;
class QSplitter;
class QTableView;

namespace regie::ui {

class CalendarGrid;
class DateModel;
class MessageBar;
class Panel;
class Segmented;
class TextLabel;

/// Kalender: the terms of open cases by month, by week or as a list, those of the chosen day below. Reads on the
/// vault's worker, anew when the casebook says that cases changed.
class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarPage(Casebook &casebook, QWidget *parent = nullptr);
    /// Keeps width and order of the columns for the next time.
    ~CalendarPage() override;

    /// Asks for the dates of what is in view, which are shown as soon as they were read.
    void reload();
    /// Shows the page that @p day is on, and chooses it.
    void goTo(QDate day);
    void setView(CalendarView view);
    [[nodiscard]] CalendarView view() const { return m_view; }
    /// Asks where to, and writes the dates of the coming year there, without names.
    void exportDates();
    /// Instead of a file dialog: the path for a file of the given name, empty when somebody changed her mind.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    [[nodiscard]] CalendarGrid *grid() const { return m_grid; }
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

Q_SIGNALS:
    void openWork(const regie::ui::CaseWork &work);
    void openMeeting(regie::MeetingId id);
    /// The dates that were asked for stand there, or why they do not.
    void settled();
    /// What was to be written is there, or the message says why not.
    void exported();

protected:
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QBoxLayout *makeTime();
    [[nodiscard]] QBoxLayout *makeWhose();
    [[nodiscard]] QWidget *makeDays();
    [[nodiscard]] QWidget *makeList();
    void showDates(const Result<CaseDates> &dates);
    void showDay();
    void turn(int pages);
    void openChosen();
    void takeFocus();
    void wrapTools();
    void setColumns();
    void write(const Result<CaseDates> &dates, const QString &path);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] WorkScope scope() const;

    Casebook &m_casebook;
    WorkDesk m_desk;
    DateModel *m_model;
    std::function<QString(const QString &)> m_askPath;
    QList<DateRow> m_rows;
    CalendarView m_view = CalendarView::Month;
    QDate m_day;
    bool m_stale = true;
    int m_asked = 0; ///< how often was asked: only the last answer counts
    MessageBar *m_message;
    TextLabel *m_period = nullptr;
    QBoxLayout *m_tools = nullptr;
    QBoxLayout *m_choices = nullptr;
    Segmented *m_views = nullptr;
    Segmented *m_scope = nullptr;
    QSplitter *m_split = nullptr;
    QWidget *m_days = nullptr;
    CalendarGrid *m_grid = nullptr;
    TextLabel *m_heading = nullptr;
    TextLabel *m_empty = nullptr;
    QTableView *m_list = nullptr;
};

} // namespace regie::ui
