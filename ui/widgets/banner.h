#pragma once

#include "ui/widgets/panel.h"

namespace regie::ui {

/// A few words on a soft ground with a sign, inside a page: what has to be known before anything else. It takes no
/// click; what asks for one is a message bar.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Danger, Warning, Good, Neutral };

    Banner(Kind kind, Sign sign, QWidget *parent = nullptr);
    /// @p strong in semibold, then @p rest; both empty hides the banner.
    void say(const QString &strong, const QString &rest = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    TextLabel *m_strong = nullptr;
    TextLabel *m_rest = nullptr;
};

} // namespace regie::ui
