#pragma once

#include "core/caseflow/thvterm.h"
#include "ui/widgets/panel.h"

#include <optional>

class QPushButton;

namespace regie::ui {

class ThvClock;

/// A question of the detail pane with its answer and what more is said of it.
struct DetailAnswer
{
    QString question = {};
    QString answer = {};
    QString more = {};
    friend bool operator==(const DetailAnswer &, const DetailAnswer &) = default;
};

/// What the detail pane shows of one row.
struct WorkDetail
{
    QString title = {};
    QString subtitle = {};
    QString redFlag = {}; ///< "Rode vlag: verwurging genoemd", empty when none
    QList<DetailAnswer> answers = {};
    std::optional<caseflow::ThvTerm> thv = std::nullopt;
    QString action = {};  ///< what the primary button says; empty: there is none
    bool isDraft = false; ///< may be thrown away
};

/// Beside a list: the chosen row with its questions, red flag first, and the clock.
class DetailPane : public Panel
{
    Q_OBJECT
public:
    explicit DetailPane(QWidget *parent = nullptr);
    void show(const WorkDetail &detail, LocalDateTime now);
    /// Nothing is chosen: says what to do.
    void showEmpty();

Q_SIGNALS:
    void actionChosen();
    void discardChosen(); ///< asked for, and confirmed

private:
    void clear();
    void addRedFlag(const QString &text);
    void addAnswer(const DetailAnswer &answer);
    void addClock(const caseflow::ThvTerm &term, LocalDateTime now);
    void addAction(const QString &text);
    void addDiscard();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace regie::ui
