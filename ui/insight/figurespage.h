#pragma once

#include "core/insight/steering.h"
#include "ui/insight/figurelook.h"
#include "ui/insight/figuretables.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace regie::ui {

class Beside;
class FigureListPane;
class FiguresOverview;
class KeptMenu;
class MessageBar;
class Segmented;
class TextLabel;
struct ChartSheet;

/// Cijfers: a period, a municipality and a route; the overview, every indicator with its definition, and the list
/// behind each number. The facts are read once off the interface thread; choosing another period only counts again.
class FiguresPage : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresPage(Casebook &casebook, QWidget *parent = nullptr);

    /// Reads the facts anew.
    void reload();
    /// Breaks off the reading; what stood there still does. Nothing is read of itself until the page is opened again.
    void stop();
    void takeFocus();
    [[nodiscard]] const SharedFacts &facts() const { return m_source.facts; }
    [[nodiscard]] const insight::Scope &scope() const { return m_source.scope; }
    [[nodiscard]] FiguresOverview *overview() const { return m_overview; }
    [[nodiscard]] FigureListPane *listPane() const { return m_listPane; }
    [[nodiscard]] bool listIsOpen() const;
    /// Opens the list behind a number.
    void openList(const ListWish &wish);
    /// Back from the list to the page; false when no list was open.
    bool goBack();
    /// How the page stands, and the same again.
    [[nodiscard]] FigureLook look() const;
    void showLook(const FigureLook &look);
    [[nodiscard]] KeptMenu *keptViews() const { return m_kept; }
    /// All figures, or the overview.
    void showView(bool all);
    /// Asks where to and gives a path, empty when nothing is to be saved. Replaced in tests.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

Q_SIGNALS:
    void openCase(regie::CaseId id);
    /// The report for the stuurgroep is to be looked at, above @p above.
    void steeringWanted(const regie::insight::SteeringReport &report, QWidget *above);
    void settled(); ///< the figures stand, or the message says why not

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QPushButton *makeSave();
    [[nodiscard]] QPushButton *makeKept();
    [[nodiscard]] QWidget *makeAll();
    [[nodiscard]] QWidget *makeRunning();
    void endRunning();
    void fillPlaces();
    void showFacts(const Result<SharedFacts> &facts);
    void scopeChosen();
    void count();
    void showIndicator();
    [[nodiscard]] QList<ChartSheet> sheets() const;
    void saveCharts(const QString &ending);
    void saveSheet();
    void printAll();
    void openSteering();
    void arrange();
    void keepRows();

    Casebook &m_casebook;
    FigureDesk m_desk;
    FigureSource m_source;
    std::function<QString(const QString &)> m_askPath;
    std::function<bool(QPrinter &)> m_askPrinter;
    QBoxLayout *m_tools = nullptr;
    QWidget *m_buttons = nullptr; ///< beside the title, or under it when there is no room
    Beside *m_filters = nullptr;
    TextLabel *m_asOf = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_running = nullptr; ///< that it is being counted, and the button that stops it
    QPushButton *m_stop = nullptr;
    QFuture<Result<SharedFacts>> m_reading = {};
    QComboBox *m_period = nullptr;
    QComboBox *m_place = nullptr;
    QComboBox *m_route = nullptr;
    Segmented *m_views = nullptr;
    KeptMenu *m_kept = nullptr;
    QStackedWidget *m_stack = nullptr; ///< 0 overview, 1 all, 2 the list
    FiguresOverview *m_overview = nullptr;
    QTableView *m_all = nullptr;
    FigureTable *m_allModel = nullptr;
    QTableView *m_split = nullptr;
    FigureTable *m_splitModel = nullptr;
    QComboBox *m_splits = nullptr;
    TextLabel *m_definition = nullptr;
    TextLabel *m_chosenName = nullptr;
    QString m_chosen = {}; ///< indicator of the lower table
    FigureListPane *m_listPane = nullptr;
    int m_before = 0; ///< what the list goes back to
    bool m_stale = true;
    bool m_stopped = false; ///< by the user; the message offers to count again
    int m_asked = 0;
};

} // namespace regie::ui
