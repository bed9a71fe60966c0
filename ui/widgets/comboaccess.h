#pragma once

#include <QAccessibleWidget>
#include <QComboBox>

namespace regie::ui {

/// A box with choices for assistive technology. Qt 6.4 calls it by what is chosen and leaves its own name to the label
/// beside it; a box without such a label had no name at all.
class ComboAccess : public QAccessibleWidget
{
public:
    explicit ComboAccess(QComboBox *box);

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int at) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QComboBox *m_box;
};

} // namespace regie::ui
