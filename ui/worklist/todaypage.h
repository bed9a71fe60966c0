#pragma once

#include "ui/worklist/workdetail.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QTreeView;

namespace regie::ui {

class CountCard;
class DetailPane;
class FilterBar;
class Panel;
class RecentList;
class TextLabel;
class WorkModel;

/// Vandaag, the start page: cards that count, the work list in the order of urgency, the chosen row at the right, and
/// what was opened last. Takes plain values; asks for the detail of an intake when one is chosen.
class TodayPage : public QWidget
{
    Q_OBJECT
public:
    using DetailSource = std::function<std::optional<WorkDetail>(IntakeId)>;
    explicit TodayPage(const routing::Region &region, QWidget *parent = nullptr);
    /// Keeps width and order of the columns for the next time.
    ~TodayPage() override;

    void setDetailSource(DetailSource source) { m_detail = std::move(source); }
    /// Shows @p view as things stand at @p now; the chosen row stays chosen.
    void show(const WorkView &view, LocalDateTime now);
    /// Whose work is asked for.
    [[nodiscard]] WorkScope scope() const;
    /// Something was shown already.
    [[nodiscard]] bool isFilled() const { return m_view.has_value(); }
    /// Puts the keyboard in the list, or on the button that begins an intake when there is nothing.
    void takeFocus();
    [[nodiscard]] int urgentCount() const { return m_urgent; }
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void newIntake();
    void openIntake(regie::IntakeId id);
    void discardIntake(regie::IntakeId id);
    void discardNote(regie::CaseId about);
    void openCase(regie::CaseId id);
    void openWork(const regie::ui::CaseWork &work);
    void openHousehold(regie::HouseholdId id);
    void openMeeting(regie::MeetingId id);
    void openCleanUp();
    /// Another's work is wanted: read it anew.
    void scopeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeTitle();
    [[nodiscard]] QWidget *makeCards();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeSide();
    void arrange();
    void setColumns();
    void chooseGroup(WorkGroup group);
    void rowChosen();
    void openChosen();
    void open(const WorkTarget &target);
    void filterChanged();
    void showRows();
    void fillCards(const QList<WorkRow> &rows);
    void restoreChoice(const WorkRow &chosen);

    const routing::Region &m_region;
    DetailSource m_detail;
    LocalDateTime m_now;
    int m_urgent = 0;
    std::optional<WorkView> m_view;
    WorkScope m_scope = WorkScope::All; ///< of what is shown or asked for
    FilterBar *m_filter = nullptr;
    WorkModel *m_model = nullptr;
    TextLabel *m_day = nullptr;
    QWidget *m_cardBox = nullptr;
    QList<CountCard *> m_cards;
    QTreeView *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_hiddenOnly = nullptr; ///< there is work, but the filter leaves it out
    bool m_wraps = false;            ///< the cards stand in two rows
    DetailPane *m_pane = nullptr;
    RecentList *m_recent = nullptr;
};

} // namespace regie::ui
