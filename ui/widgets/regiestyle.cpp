#include "ui/widgets/regiestyle.h"

#include "ui/widgets/signs.h"
#include "ui/widgets/stylebar.h"
#include "ui/widgets/stylebutton.h"
#include "ui/widgets/stylefield.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace regie::ui {

namespace {

constexpr int indicator = 16;
constexpr int ringMargin = 3;
constexpr int scrollExtent = 12;
constexpr int progressHeight = 8;
constexpr int separatorHeight = 9;

/// What a frame of ours is filled with, by the property that says what it is.
enum class Ground { None, Panel, Rule, Alt };

Ground groundOf(const QWidget *widget)
{
    if (qobject_cast<const QFrame *>(widget) == nullptr)
        return Ground::None;
    if (widget->property("panel").toBool())
        return Ground::Panel;
    if (widget->property("rule").toBool())
        return Ground::Rule;
    return widget->property("ground").toString() == QLatin1String("alt") ? Ground::Alt : Ground::None;
}

void paintGround(QPainter &painter, const QRect &rect, Ground ground)
{
    if (ground == Ground::Panel)
        paintBox(painter, rect, colour(Token::Surface), colour(Token::Border), 1, 4);
    else if (ground != Ground::None)
        painter.fillRect(rect, colour(ground == Ground::Rule ? Token::Border : Token::SurfaceAlt));
}

/// A field inside another that draws the edge for both.
bool isInside(const QWidget *edit)
{
    const QWidget *around = edit == nullptr ? nullptr : edit->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(around) != nullptr ||
           qobject_cast<const QComboBox *>(around) != nullptr;
}

/// The combo box whose choices @p view shows; null for any other list.
const QComboBox *comboOf(const QWidget *view)
{
    const QWidget *container = view->parentWidget();
    return container == nullptr ? nullptr : qobject_cast<const QComboBox *>(container->parentWidget());
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

/// The colours that what lies on @p ground inherits.
QPalette paletteOn(Token ground)
{
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, colour(ground));
    return palette;
}

void dressText(QPlainTextEdit &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, colour(text.isReadOnly() ? Token::SurfaceAlt : Token::Surface));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Token::SurfaceAlt));
    text.setPalette(palette);
    if (text.minimumHeight() == 0)
        text.setMinimumHeight(heightFor(height::control, text.fontMetrics())); // as low as a field of one line
}

void dressFrame(QFrame &frame, Ground ground)
{
    frame.setAttribute(Qt::WA_StyledBackground);
    if (ground != Ground::Rule)
        frame.setPalette(paletteOn(ground == Ground::Panel ? Token::Surface : Token::SurfaceAlt));
    QEvent anew(QEvent::StyleChange); // the frame measures its edge again
    QCoreApplication::sendEvent(&frame, &anew);
}

} // namespace

RegieStyle::RegieStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void RegieStyle::dress(QWidget &widget)
{
    if (const Ground ground = groundOf(&widget); ground != Ground::None) {
        dressFrame(static_cast<QFrame &>(widget), ground);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&widget)) {
        dressText(*text);
    } else if (auto *bar = qobject_cast<QStatusBar *>(&widget)) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, colour(Token::Muted));
        bar->setPalette(palette);
    }
}

void RegieStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    dress(*widget);
    if (auto *bar = qobject_cast<QTabBar *>(widget)) {
        bar->setDrawBase(false);
    } else if (auto *progress = qobject_cast<QProgressBar *>(widget)) {
        progress->setFixedHeight(progressHeight);
    } else if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->wordWrap()) {
        // whoever gave it another size policy took away that it is as high as its words at its width
        QSizePolicy policy = label->sizePolicy();
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    } else if (qobject_cast<QPushButton *>(widget) != nullptr && buttonLook(widget) == ButtonLook::Primary) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        widget->setFont(strong);
    }
}

void RegieStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    switch (static_cast<int>(element)) {
    case PE_Widget:
        paintGround(*painter, option->rect, groundOf(widget));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, *option);
        return;
    case PE_FrameFocusRect: // buttons have the frame around them, tabs draw their own
        if (qobject_cast<const QAbstractButton *>(widget) == nullptr &&
            qobject_cast<const QTabBar *>(widget) == nullptr)
            paintRing(*painter, option->rect, 0);
        return;
    case PE_PanelLineEdit:
        if (isInside(widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        else
            paintField(*painter, option->rect, option->state, widget);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colour(Token::BorderStrong));
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, colour(Token::BorderStrong));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colour(Token::Surface));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colour(Token::Tooltip));
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colour(Token::Window));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colour(Token::Border));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            paintSortArrow(*painter, *header);
        return;
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    default: // the elements of Qt, of which most are Fusion's
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool RegieStyle::drawButton(
    ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr || qobject_cast<const QPushButton *>(widget) == nullptr)
        return false;
    const ButtonLook look = buttonLook(widget);
    if (element == CE_PushButtonBevel) {
        paintButton(painter, *button, look);
        if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int side = signSide(12);
            const QRectF box(button->rect.right() - side - 6, button->rect.center().y() - side / 2.0 + 0.5, side, side);
            paintSign(painter, box, Sign::ChevronDown, buttonInk(*button, look));
        }
        return true;
    }
    QStyleOptionButton inked = *button;
    inked.palette.setColor(QPalette::ButtonText, buttonInk(*button, look));
    if (look == ButtonLook::Link) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    QProxyStyle::drawControl(element, &inked, &painter, widget);
    return true;
}

bool RegieStyle::drawBar(
    ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option)) {
        if (element == CE_TabBarTabShape)
            paintTab(painter, *tab);
        else if (element == CE_TabBarTabLabel)
            paintTabText(painter, *tab);
        return element == CE_TabBarTabShape || element == CE_TabBarTabLabel;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
        if (element == CE_HeaderSection) {
            const bool last =
                header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
            paintHeaderGround(painter, header->rect, last);
            return true;
        }
        if (element == CE_HeaderLabel) {
            paintHeaderText(painter, *header);
            return true;
        }
    }
    if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
        progress != nullptr && element == CE_ProgressBar) {
        paintProgress(painter, *progress);
        return true;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (element == CE_MenuBarItem && item != nullptr) {
        painter.fillRect(item->rect, colour(Token::Window));
        paintMenuBarItem(painter, *item);
        return true;
    }
    if (element == CE_MenuItem && item != nullptr) {
        QStyleOptionMenuItem soft = *item;
        soft.palette.setColor(QPalette::Highlight, colour(Token::AccentSoft));
        soft.palette.setColor(QPalette::HighlightedText, colour(Token::Text));
        QProxyStyle::drawControl(element, &soft, &painter, widget);
        return true;
    }
    return false;
}

void RegieStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    switch (static_cast<int>(element)) {
    case CE_FocusFrame:
        paintRing(*painter, option->rect, 5);
        return;
    case CE_ShapedFrame:
        if (groundOf(widget) != Ground::None || qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return;
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
            paintField(*painter, option->rect, option->state, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colour(Token::Window));
        return;
    case CE_HeaderEmptyArea:
        paintHeaderGround(*painter, option->rect, true);
        return;
    case CE_Splitter:
        return;
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (drawButton(element, *option, *painter, widget))
            return;
        break;
    default: // the controls of Qt, of which most are Fusion's
        if (drawBar(element, *option, *painter, widget))
            return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RegieStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Saved saved(painter);
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); control == CC_ComboBox && combo) {
        paintCombo(*painter, *combo);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               control == CC_SpinBox && spin) {
        paintSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget), widget);
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
               control == CC_ScrollBar && bar) {
        paintScrollBar(*painter, *bar);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               control == CC_ToolButton && tool && isSegment(widget)) {
        paintSegment(*painter, *tool);
        QStyleOptionToolButton label = *tool;
        if (tool->state.testFlag(State_On))
            label.font.setWeight(QFont::DemiBold);
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int RegieStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return signSide(indicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_MenuBarHMargin:
        return space::s;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringMargin;
    case PM_MenuButtonIndicator: // the arrow, and what stands between it and the words
        return signSide(12) + 3;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return signSide();
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_TabBarTabHSpace:
        return tabSides;
    case PM_TabBarTabVSpace:
        return tabEdges;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return space::xs;
    default: // the measures of Qt
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize RegieStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (static_cast<int>(type)) {
    case CT_ComboBox:
        return {size.width() + signSide(12) + 28, controlHeight(size.height(), option->fontMetrics)};
    case CT_RadioButton:
    case CT_CheckBox:
        return {out.width(), std::max(out.height(), heightFor(24, option->fontMetrics))};
    case CT_PushButton:
        return buttonSize(size, option->fontMetrics, buttonLook(widget));
    case CT_ToolButton:
        return isSegment(widget) ? buttonSize(size, option->fontMetrics, ButtonLook::Plain) : out;
    case CT_LineEdit:
        return isInside(widget)
                   ? out
                   : QSize(size.width() + 2 * fieldInset, fieldHeight(size.height(), option->fontMetrics, widget));
    case CT_SpinBox:
        return {out.width() + fieldInset, fieldHeight(size.height(), option->fontMetrics, widget)};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int extra = tab == nullptr || widget == nullptr ? 0 : chosenTabExtra(tab->text, widget->font());
        return {size.width() + extra, heightFor(height::tab, option->fontMetrics)};
    }
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return headerSize(*header);
        return out;
    case CT_ItemViewItem: // the choices under a combo box stand apart as those of a menu
        return widget != nullptr && comboOf(widget) != nullptr
                   ? QSize(out.width() + space::s, std::max(out.height(), option->fontMetrics.height() + 8))
                   : out;
    case CT_MenuBarItem:
        return {size.width() + 20, size.height() + 12};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty())
            return {out.width(), separatorHeight};
        return {out.width() + space::l, std::max(out.height(), option->fontMetrics.height() + 12)};
    default: // the contents of Qt
        return out;
    }
}

QRect RegieStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::s, 1, -signSide(12) - 14, -1);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(space::xs, 0, -space::xs, 0);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return QProxyStyle::subControlRect(control, option, part, widget).translated(-3, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollHandle(*bar);
    const bool across = bar->orientation == Qt::Horizontal;
    QRect room = bar->rect;
    switch (static_cast<int>(part)) {
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarGroove:
        return room;
    case SC_ScrollBarSubPage:
        across ? room.setRight(handle.left() - 1) : room.setBottom(handle.top() - 1);
        return room;
    case SC_ScrollBarAddPage:
        across ? room.setLeft(handle.right() + 1) : room.setTop(handle.bottom() + 1);
        return room;
    default: // no arrows
        return {};
    }
}

QRect RegieStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (static_cast<int>(element)) {
    case SE_LineEditContents:
        return isInside(widget) ? QProxyStyle::subElementRect(element, option, widget)
                                : option->rect.adjusted(fieldInset, 1, -fieldInset, -1);
    case SE_ShapedFrameContents:
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return option->rect;
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            return option->rect.adjusted(6, 4, -6, -4);
        if (groundOf(widget) == Ground::Panel)
            return option->rect.adjusted(1, 1, -1, -1);
        break;
    case SE_TabWidgetTabContents:
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, 1, 0, 0);
    default: // the elements of Qt
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
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
    if (hint == SH_Table_GridLineColor)
        return static_cast<int>(colour(Token::Border).rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace regie::ui
