#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

namespace regie::ui {

/// A row of buttons of which at most one is chosen. One stop for Tab; the arrow keys go along it, Space chooses.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text = {};
        int value = 0;
        QString tip = {}; ///< the whole words when @p text is short for them
    };

    explicit Segmented(const QString &name, QWidget *parent = nullptr);
    void setChoices(const QList<Choice> &choices);
    /// The chosen value; nothing when none is.
    [[nodiscard]] std::optional<int> value() const;
    /// Chooses without telling; nothing clears the choice.
    void setValue(std::optional<int> value);

Q_SIGNALS:
    /// The user chose @p value.
    void picked(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(QAbstractButton *from, int by);
    void keepOneTabStop();

    QButtonGroup m_group;
};

} // namespace regie::ui
