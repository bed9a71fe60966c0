#pragma once

#include "core/casebook/views.h"

#include <QWidget>

class QGridLayout;

namespace regie::ui {

/// One phase of a case in words, as the bar shows it.
struct PhaseWords
{
    enum class Stand { NotYet, Past, Now };

    QString name = {};   ///< "2 Risicogestuurde zorg"
    QString title = {};  ///< "2 Risicogestuurde zorg, nu"
    QString when = {};   ///< "sinds 28-08 · 87 dagen"; a relapse is named
    QString latest = {}; ///< the last part of `when`
    QString reason = {}; ///< of the latest relapse to it, as somebody wrote it
    Stand stand = Stand::NotYet;
};

/// The three phases of gefaseerd samenwerken and the stable safety behind them, for the route that @p flow was last on;
/// empty while no route ever began.
[[nodiscard]] QList<PhaseWords> phaseWords(const CaseFlow &flow, QDate today);

/// Where a case stands, in one look: its phases beside each other, two by two where that is too narrow. Falling back to
/// an earlier phase is said in words.
class PhaseBar : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseBar(QWidget *parent = nullptr);
    /// Hides itself when there is no phase to speak of.
    void setCase(const CaseView &view, QDate today);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Cell;
    void arrange();

    QGridLayout *m_grid;
    QList<Cell *> m_cells;
};

} // namespace regie::ui
