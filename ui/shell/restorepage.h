#pragma once

#include "core/store/credential.h"
#include "ui/shell/startframe.h"


namespace regie::ui {

class CredentialBox;
class FieldError;
class PathField;

/// Puts a backup back as a vault: which file, where, and the password or recovery key it was made under.
class RestorePage : public StartFrame
{
    Q_OBJECT
public:
    explicit RestorePage(const QString &proposedFolder, QWidget *parent = nullptr);

    [[nodiscard]] QString file() const;
    [[nodiscard]] QString folder() const; ///< ends in ".kluis"
    /// The password or recovery key that was typed; the fields are emptied.
    [[nodiscard]] store::Credential takeCredential();
    void refuse(const Error &error);

Q_SIGNALS:
    void restoreWanted();
    void cancelled();

private:
    void submit();
    void chooseFile();

    PathField *m_file = nullptr;
    FieldError *m_fileError = nullptr;
    PathField *m_folder = nullptr;
    CredentialBox *m_credential = nullptr;
};

} // namespace regie::ui
