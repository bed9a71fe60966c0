#pragma once

#include "core/casebook/dossierdesk.h"
#include "core/exchange/package.h"
#include "ui/widgets/aside.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace regie::ui {

class MessageBar;
class NewPassword;
class TextLabel;

/// Makes a package of the dossier of a household, for a colleague with a vault of her own: for whom, what stays out,
/// and the password. The copy is registered before the file is written.
class DossierDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p casebook must outlive it.
    DossierDialog(Casebook &casebook, CaseId file, QWidget *parent = nullptr);

    void choose(const QString &profile);
    /// Asks where the package goes; empty: nowhere. Replaced in tests.
    void setAskPath(std::function<QString(const QString &suggestion)> ask) { m_askPath = std::move(ask); }
    /// What guessing the password of a package of a practice vault costs. For tests.
    void setCost(store::KdfCost cost) { m_cost = cost; }

Q_SIGNALS:
    void settled(); ///< what goes and what stays out stands there, or why it does not
    void saved();   ///< the package was written, or the message says why not

private:
    void buildTop(QVBoxLayout *into);
    void buildBottom(QVBoxLayout *into);
    void compose();
    void composed(const Result<ComposedDossier> &made);
    void save();
    void write(const QString &path, const std::shared_ptr<store::Secret> &password);
    void ended(const Done &written, int copy);
    void showReady();
    [[nodiscard]] static QString casesText(const exchange::Dossier &goes);

    Casebook &m_casebook;
    CaseId m_file;
    std::function<QString(const QString &)> m_askPath;
    store::KdfCost m_cost = store::KdfCost::standard();
    std::optional<ComposedDossier> m_composed = std::nullopt;
    Aside m_aside; ///< making a key of the password takes most of a second
    int m_asked = 0;
    bool m_saving = false;
    MessageBar *m_message = nullptr;
    QComboBox *m_recipient = nullptr;
    TextLabel *m_about = nullptr;
    QListWidget *m_leftOut = nullptr;
    NewPassword *m_password = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace regie::ui
