#pragma once

#include "core/casebook/views.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace regie::ui {

class Banner;
class Field;
class Segmented;
class TextLabel;

/// The coordinator's word on the advice: agree, or deviate with a reason. When the crisis is not fresh any more,
/// agreeing asks for a written motivation too.
class DecisionBox : public QWidget
{
    Q_OBJECT
public:
    explicit DecisionBox(Intake &draft, QWidget *parent = nullptr);

    void present(const IntakePicture &picture);
    /// What the main button does now; false when a decision stands already.
    bool confirm();
    /// Back from deviating; false when there is nothing to go back from.
    bool dismiss();
    bool focusProblem(const QString &where);
    [[nodiscard]] QWidget *mainField() const;

Q_SIGNALS:
    void edited();

private:
    enum class Mode { Choosing, Deviating, Taken };

    QWidget *makeChoosing();
    QWidget *makeDeviating();
    QWidget *makeTaken();
    void fillRoutes();
    void showMode();
    void agree();
    void deviate();
    void startDeviating();
    void reconsider();
    [[nodiscard]] AdviceRoute agreedRoute() const;
    [[nodiscard]] bool needsMotivation() const;
    [[nodiscard]] bool stillStands() const;
    [[nodiscard]] QPushButton *choice() const;

    Intake &m_draft;
    IntakePicture m_picture;
    bool m_deviating = false;
    bool m_withdrawn = false;
    QWidget *m_choosing = nullptr;
    QWidget *m_deviate = nullptr;
    QWidget *m_taken = nullptr;
    Banner *m_changed = nullptr;
    Segmented *m_which = nullptr;
    Field *m_whichField = nullptr;
    QPlainTextEdit *m_motivation = nullptr;
    Field *m_motivationField = nullptr;
    QPushButton *m_agree = nullptr;
    QComboBox *m_route = nullptr;
    TextLabel *m_deviateLine = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    Field *m_reasonField = nullptr;
    Banner *m_decided = nullptr;
};

} // namespace regie::ui
