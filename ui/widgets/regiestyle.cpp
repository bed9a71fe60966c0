#include "ui/widgets/regiestyle.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace regie::ui {

namespace {

constexpr int indicator = 16;
constexpr int ringMargin = 3;

QColor outline(const QStyleOption &option)
{
    return colour(option.state.testFlag(QStyle::State_Enabled) ? Token::BorderStrong : Token::Border);
}

QColor mark(const QStyleOption &option)
{
    return colour(option.state.testFlag(QStyle::State_Enabled) ? Token::Accent : Token::Disabled);
}

QColor ground(const QStyleOption &option)
{
    const bool over = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    return colour(over ? Token::Hover : Token::Surface);
}

void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.setPen(on ? mark(option) : outline(option));
    painter.setBrush(on ? mark(option) : ground(option));
    painter.drawRoundedRect(box, 2, 2);
    if (on)
        paintSign(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), Sign::Done, colour(Token::OnAccent));
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(box.adjusted(4, 7, -4, -7), mark(option));
}

void drawRadio(const QStyleOption &option, QPainter &painter)
{
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.setPen(QPen(on ? mark(option) : outline(option), on ? 1.5 : 1));
    painter.setBrush(ground(option));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark(option));
        painter.drawEllipse(box.adjusted(3.5, 3.5, -3.5, -3.5));
    }
}

void drawRing(const QRect &rect, QPainter &painter, double radius)
{
    painter.setPen(QPen(colour(Token::Focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

void drawCombo(const QStyleOptionComboBox &option, QPainter &painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.setBrush(ground(option));
    painter.setPen(outline(option));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (focused)
        drawRing(option.rect, painter, 3);
    const int side = signSide(12);
    const QRectF arrow(option.rect.right() - side - 10, option.rect.center().y() - side / 2.0 + 0.5, side, side);
    paintSign(painter, arrow, Sign::ChevronDown, mark(option));
}

class Saved
{
public:
    explicit Saved(QPainter *painter) : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter *m_painter;
};

} // namespace

RegieStyle::RegieStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void RegieStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawCheckBox(*option, *painter);
    } else if (element == PE_IndicatorRadioButton) {
        drawRadio(*option, *painter);
    } else if (element == PE_FrameFocusRect) {
        const bool ownRing = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                             qobject_cast<const QTabBar *>(widget) != nullptr;
        if (!ownRing)
            drawRing(option->rect, *painter, 0);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RegieStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        const Saved saved(painter);
        drawRing(option->rect, *painter, 5);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RegieStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr) {
        const Saved saved(painter);
        drawCombo(*combo, *painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int RegieStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth ||
        metric == PM_ExclusiveIndicatorHeight)
        return signSide(indicator);
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return space::s;
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return ringMargin;
    if (metric == PM_SmallIconSize || metric == PM_ButtonIconSize || metric == PM_ListViewIconSize)
        return signSide();
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize RegieStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        out = QSize(size.width() + signSide(12) + 28, heightFor(height::control, option->fontMetrics));
    else if (type == CT_RadioButton || type == CT_CheckBox)
        out.setHeight(std::max(out.height(), heightFor(24, option->fontMetrics)));
    return out;
}

QRect RegieStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::s, 1, -signSide(12) - 14, -1);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon RegieStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return signIcon(Sign::ChevronRight);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int RegieStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_Menu_Scrollable || hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

FocusRing::FocusRing(QApplication *app) : QObject(app)
{
    connect(app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    const bool button = qobject_cast<QAbstractButton *>(now) != nullptr && !now->property("ownFocus").toBool();
    const bool wanted = button || (now != nullptr && now->property("focusRing").toBool());
    // The frame is a child of the window it stands in and dies with it.
    if (wanted && m_frame == nullptr)
        m_frame = new QFocusFrame;
    if (m_frame != nullptr)
        m_frame->setWidget(wanted ? now : nullptr);
}

} // namespace regie::ui
