#pragma once

#include "core/domain/intake.h"
#include "ui/widgets/panel.h"

class QComboBox;
class QVBoxLayout;

namespace regie::ui {

/// Who is what to whom, as sentences; the inverse is not asked.
class RelationPanel : public Panel
{
    Q_OBJECT
public:
    explicit RelationPanel(Intake &draft, QWidget *parent = nullptr);
    void fill();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeAdder();
    void makeRows();
    void suggestNext();
    void add();
    [[nodiscard]] bool isRelated(int from, int to) const;

    Intake &m_draft;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_list = nullptr;
    QWidget *m_adder = nullptr;
    TextLabel *m_few = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_to = nullptr;
};

} // namespace regie::ui
