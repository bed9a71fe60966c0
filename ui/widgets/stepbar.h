#pragma once

#include <QWidget>

namespace regie::ui {

class StepButton;

/// The steps of a wizard in a bar of 40 px: done with a check, the current one filled, later ones with their number, a
/// wrong one with a red triangle. One stop for Tab; arrow keys move within, Enter goes there.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    enum class State { Later, Done, Wrong };
    explicit StepBar(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    /// @p step from 0.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// Steps @p first to @p last stand on the screen beside each other: they look like the current one.
    void setTogether(int first, int last);
    void setState(int step, State state);
    [[nodiscard]] State state(int step) const;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<StepButton *> m_steps;
    int m_current = 0;
};

} // namespace regie::ui
