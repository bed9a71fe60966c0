#pragma once

#include "ui/insight/figuretables.h"

#include <QWidget>

class QTableView;

namespace regie::ui {

class ListReasonPanel;
class MessageBar;
class TextLabel;

/// The list behind a number: its definition, and a line for every case it counts. Enter opens the case, Esc goes back.
class FigureListPane : public QWidget
{
    Q_OBJECT
public:
    explicit FigureListPane(Casebook &casebook, QWidget *parent = nullptr);

    /// Reads the list off this thread; @p number is what stood on the page.
    void open(const ListWish &wish);
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] const QList<FigureLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void back();
    void openCase(regie::CaseId id);
    void settled(); ///< the list stands, or the message says why not

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showLines(const Result<QList<FigureLine>> &lines);
    void openChosen();

    Casebook &m_casebook;
    FigureDesk m_desk;
    ListWish m_wish;
    QList<FigureLine> m_lines;
    TextLabel *m_title = nullptr;
    TextLabel *m_definition = nullptr;
    MessageBar *m_message = nullptr;
    ListReasonPanel *m_reason = nullptr;
    QWidget *m_panel = nullptr; ///< around the list
    FigureTable *m_model = nullptr;
    QTableView *m_list = nullptr;
    int m_asked = 0;
};

} // namespace regie::ui
