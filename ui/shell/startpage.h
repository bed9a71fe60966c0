#pragma once

#include "ui/shell/startframe.h"

namespace regie::ui {

/// The first page: make a vault, open one, or practise.
class StartPage : public StartFrame
{
    Q_OBJECT
public:
    /// @p known: folders of vaults that were used here and still stand there, last used first.
    explicit StartPage(const QStringList &known, QWidget *parent = nullptr);

Q_SIGNALS:
    void createWanted();
    void practiceWanted();
    void restoreWanted();
    void handbookWanted();
    void openWanted(const QString &folder); ///< empty: ask for the folder

private:
    void addChoice(QPushButton *button, const QString &explanation);
};

/// What people call a vault: the name of its folder without ".kluis"; never its path.
[[nodiscard]] QString vaultName(const QString &folder);

} // namespace regie::ui
