#pragma once

#include "core/domain/intake.h"
#include "ui/widgets/panel.h"

class QCheckBox;

namespace regie::ui {

class Segmented;

/// The safety questions of the first minute: acute danger, and the red flags. A list to tick, never a score: one flag
/// is enough for "overleg direct".
class SafetyNowPanel : public Panel
{
    Q_OBJECT
public:
    explicit SafetyNowPanel(Intake &draft, QWidget *parent = nullptr);
    void fill();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    QWidget *makeFlags();
    void takeFlag(RedFlag flag, bool on);
    void showBanners();

    Intake &m_draft;
    Segmented *m_danger = nullptr;
    QList<QCheckBox *> m_flags;
    QCheckBox *m_none = nullptr;
    QWidget *m_dangerBanner = nullptr;
    QWidget *m_flagBanner = nullptr;
};

} // namespace regie::ui
