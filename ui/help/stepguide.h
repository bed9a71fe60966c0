#pragma once

#include "ui/help/helpbook.h"

#include <QFrame>

namespace regie::ui {

class TextLabel;

/// A quiet note beside the steps of a first intake, from the chapter "eerste-intake" of the handbook: what to do now
/// and what to look at. It takes no keyboard of its own but for its two buttons, and can be closed for good.
class StepGuide : public QFrame
{
    Q_OBJECT
public:
    explicit StepGuide(const HelpBook &book, QWidget *parent = nullptr);

    /// The note of step @p step, from 1; hidden when the handbook has none.
    void setStep(int step);
    /// The id of the section that is shown.
    [[nodiscard]] QString section() const { return m_section; }

Q_SIGNALS:
    void moreWanted(const QString &section);
    void closed(); ///< by the button: not to be shown again

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<HelpSection> m_notes;
    QString m_section;
    TextLabel *m_title = nullptr;
    TextLabel *m_text = nullptr;
};

} // namespace regie::ui
