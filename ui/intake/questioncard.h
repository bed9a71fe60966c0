#pragma once

#include "core/domain/facts.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QRadioButton;

namespace regie::ui {

/// One question with the sentence it rests on, three answers and a note. J, N and O answer too. The card that has the
/// keyboard is the current one.
class QuestionCard : public QFrame
{
    Q_OBJECT
public:
    /// @p quote verbatim from the source and @p source its name; both may be empty.
    QuestionCard(
        Fact fact, const QString &question, const QString &quote, const QString &source, QWidget *parent = nullptr);

    [[nodiscard]] Fact fact() const { return m_fact; }
    /// The number before the question; 0 for none.
    void setNumber(int number);
    /// A few words after the question ("nog niet gevraagd"); empty for none.
    void setRemark(const QString &remark);
    void setAnswer(const FactAnswer &answer);
    [[nodiscard]] bool hasKeyboard() const;
    void focusAnswer();

Q_SIGNALS:
    void answered(regie::Fact fact, regie::Answer answer);
    void noted(regie::Fact fact, const QString &note);
    /// The keyboard came to this card or left it.
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeAnswers(const QString &question);

    Fact m_fact;
    TextLabel *m_number = nullptr;
    TextLabel *m_remark = nullptr;
    std::array<QRadioButton *, 3> m_answers = {};
    QLineEdit *m_note = nullptr;
};

} // namespace regie::ui
