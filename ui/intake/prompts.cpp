#include "ui/intake/prompts.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace regie::ui {

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &consequence, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), question, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    // QMessageBox guesses the format of this text by itself; escaped it can only be read as plain.
    box.setInformativeText(consequence.toHtmlEscaped());
    QPushButton *sure = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *back = box.addButton(QCoreApplication::translate("Prompts", "Back"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == sure;
}

} // namespace regie::ui
