#pragma once

#include "core/casebook/views.h"
#include "core/domain/family.h"
#include "ui/casefile/tabcolumns.h"

#include <functional>
#include <optional>

class QCheckBox;
class QPrinter;
class QPushButton;

namespace regie {
class Casebook;
} // namespace regie

namespace regie::ui {

class CellModel;
class CellTable;
class DaySlider;
class GenogramView;
class MessageBar;
class Panel;
class TextLabel;

/// The family of a case: the genogram with its legend and the day it is shown for, and beside it everybody by
/// generation with what is drawn of the chosen person in words.
class HouseholdTab : public TabColumns
{
    Q_OBJECT
public:
    explicit HouseholdTab(QWidget *parent = nullptr);

    /// Where the family is read, off the interface thread, when the tab is first shown; without it the tab shows what
    /// the page of the case holds.
    void setCasebook(Casebook *casebook);
    void setCase(const CaseView &view, QDate today);
    void setFamily(const Family &family, QDate today);

    [[nodiscard]] GenogramView *view() const { return m_view; }
    [[nodiscard]] CellTable *list() const { return m_list; }
    [[nodiscard]] DaySlider *days() const { return m_days; }
    [[nodiscard]] MessageBar *message() const { return m_message; }

    /// What asks for a file and a printer; tests answer for the user.
    void setAskPath(std::function<QString()> ask) { m_askPath = std::move(ask); }
    void setAskPrinter(std::function<bool(QPrinter &)> ask) { m_askPrinter = std::move(ask); }

Q_SIGNALS:
    /// The family that was asked for stands there, or why it does not.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeDays();
    [[nodiscard]] QWidget *makePatterns();
    void addPattern(QBoxLayout *row, const QString &name, const QString &words, std::optional<TieKind> kind);
    void read();
    void showDay();
    void fillList();
    void tell(int person);
    void showZoom();
    void takeIcons();
    void save();
    void print();
    [[nodiscard]] bool recorded();

    Casebook *m_casebook = nullptr;
    CaseFile m_file;
    Family m_family;
    QDate m_today;
    bool m_wanted = false; ///< the family of the case is still to be read
    GenogramView *m_view;
    CellModel *m_model;
    CellTable *m_list;
    DaySlider *m_days;
    MessageBar *m_message;
    QList<std::pair<QCheckBox *, std::optional<TieKind>>> m_patterns;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    TextLabel *m_day = nullptr;
    TextLabel *m_zoom = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_repeats = nullptr;
    TextLabel *m_empty = nullptr;
    QWidget *m_drawing = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_stand = nullptr;
    TextLabel *m_lines = nullptr;
    std::function<QString()> m_askPath;
    std::function<bool(QPrinter &)> m_askPrinter;
};

} // namespace regie::ui
