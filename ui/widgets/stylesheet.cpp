#include "ui/widgets/theme.h"

#include <algorithm>

namespace regie::ui {

namespace {

// `@token` is a colour of the theme. Only what a style sheet does better than RegieStyle.
constexpr auto sheet = R"(
QFrame[panel="true"] { background: @surface; border: 1px solid @border; border-radius: 4px; }
QFrame[rule="true"] { background: @border; border: none; }
QFrame[ground="alt"] { background: @surface_alt; border: none; }

QPushButton, QToolButton[segment="true"] {
  background: @surface; color: @text; border: 1px solid @border_strong; border-radius: 3px;
  padding: 0px 11px; min-height: 28px; }
QPushButton:hover, QToolButton[segment="true"]:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accent_soft; border-color: @accent; }
QPushButton:disabled { color: @disabled; border-color: @border; background: @surface; }
QPushButton[primary="true"] {
  background: @accent; color: @on_accent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[primary="true"]:pressed { background: @accent_hover; border-color: @text; }
QPushButton[primary="true"]:disabled { background: @surface; color: @disabled; border-color: @border; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 6px; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: @hover; border-color: @border; }
QPushButton[flat="true"]:pressed { background: @accent_soft; border-color: @accent; }
QPushButton[link="true"] {
  background: transparent; border: none; color: @link; text-decoration: underline; padding: 0px 2px; min-height: 22px; }
QToolButton[segment="true"]:checked {
  background: @accent_soft; font-weight: 600; border-bottom: 3px solid @accent; }

QLineEdit, QPlainTextEdit, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox {
  background: @surface; border: 1px solid @border_strong; border-radius: 3px;
  padding: 0px 8px; min-height: 28px; selection-background-color: @accent; selection-color: @on_accent; }
QPlainTextEdit { padding: 3px 5px; min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus, QSpinBox:focus {
  border: 2px solid @focus; padding: 0px 7px; min-height: 26px; }
QPlainTextEdit:focus { padding: 2px 4px; min-height: 20px; }
QLineEdit#search { min-height: 24px; }
QLineEdit#search:focus { min-height: 22px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QDateEdit[error="true"], QTimeEdit[error="true"] {
  border: 2px solid @red; padding: 0px 7px; min-height: 26px; }
QPlainTextEdit[error="true"] { padding: 2px 4px; min-height: 20px; }
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: @surface_alt; border-color: @border; }
QLineEdit:disabled, QPlainTextEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled {
  background: @surface_alt; color: @disabled; border-color: @border; }

QTabWidget::pane { border: none; border-top: 1px solid @border_strong; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: @muted; border: none; border-bottom: 3px solid transparent;
  padding: 3px 13px 0px 13px; min-height: 28px; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @focus; padding: 1px 11px 0px 11px; }

QHeaderView { background: @header; border: none; }
QHeaderView::section {
  background: @header; color: @muted; border: none; border-right: 1px solid @border;
  border-bottom: 1px solid @border; padding: 4px 8px 5px 8px; text-align: left; }
QHeaderView::section:last { border-right: none; }

QMenuBar { background: @window; color: @text; border: none; padding: 0px 8px; }
QMenuBar::item { background: transparent; padding: 6px 10px; border-radius: 3px; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:pressed { background: @accent_soft; }
QMenu { background: @surface; color: @text; border: 1px solid @border_strong; padding: 4px 0px; }
QMenu::item { padding: 6px 28px 6px 28px; }
QMenu::item:selected { background: @accent_soft; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 0px; }
QStatusBar { background: @window; color: @muted; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QToolTip { background: @tooltip; color: @on_tooltip; border: 1px solid @tooltip; padding: 4px 6px; }

QTreeView, QTableView, QListView { background: @surface; color: @text; border: none; outline: none; gridline-color: @border; }
QListView#navigationList { background: transparent; }
QProgressBar { background: @surface; border: 1px solid @border_strong; border-radius: 0px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; }
QSplitter::handle { background: transparent; }
QScrollBar { background: @surface_alt; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @border_strong; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: transparent; border: none; width: 0px; height: 0px; }
)";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    QList<Token> all;
    for (std::size_t i = 0; i < tokenCount; ++i)
        all.append(static_cast<Token>(i));
    // Longest names first, so that @surface does not eat the beginning of @surface_alt.
    std::sort(all.begin(), all.end(), [](Token a, Token b) { return qstrlen(tokenName(a)) > qstrlen(tokenName(b)); });
    QString text = QLatin1String(sheet);
    for (const Token token : all)
        text.replace(QLatin1Char('@') + QLatin1String(tokenName(token)), tokens.css(token));
    return text;
}

} // namespace regie::ui
