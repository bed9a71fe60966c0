#include "ui/wording/errors.h"

#include <QCoreApplication>
#include <QStringList>

namespace regie::wording {

namespace {

struct Errors
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString keptSafe()
{
    return Errors::tr("Your data are safe.");
}
QString notChanged()
{
    return Errors::tr("Nothing was changed.");
}

ErrorText inputText(ErrorCode code)
{
    if (code == ErrorCode::MalformedInput)
        return {Errors::tr("This cannot be read: it does not have the expected form."), notChanged(),
            Errors::tr("Check whether this is the right file or text.")};
    if (code == ErrorCode::MissingField)
        return {Errors::tr("A required field is empty."), Errors::tr("What you typed is kept."),
            Errors::tr("Fill in the field.")};
    if (code == ErrorCode::UnknownValue)
        return {Errors::tr("A value is not in the list."), notChanged(), Errors::tr("Choose a value from the list.")};
    if (code == ErrorCode::ImpossibleDate)
        return {Errors::tr("This date or time cannot be."), Errors::tr("What you typed is kept."),
            Errors::tr("Correct the date.")};
    if (code == ErrorCode::DuplicateId)
        return {Errors::tr("Two entries have the same number."), notChanged(),
            Errors::tr("Give each entry its own number.")};
    if (code == ErrorCode::TooLarge)
        return {
            Errors::tr("This is larger than can be read."), notChanged(), Errors::tr("Split it into smaller parts.")};
    return {};
}

ErrorText ruleText(ErrorCode code)
{
    if (code == ErrorCode::NotAllowed)
        return {Errors::tr("This is not possible now."), notChanged(),
            Errors::tr("See the case page for what can be done next.")};
    if (code == ErrorCode::ReasonMissing)
        return {
            Errors::tr("A reason is needed for this."), notChanged(), Errors::tr("Write down why, then try again.")};
    if (code == ErrorCode::RegionDataInvalid)
        return {Errors::tr("The data of the region hold a mistake."), keptSafe(),
            Errors::tr("Ask your administrator to repair the file that is named.")};
    if (code == ErrorCode::ProfileMissing)
        return {Errors::tr("No recipient was chosen."), Errors::tr("Nothing was printed or sent."),
            Errors::tr("Choose who the report is for.")};
    if (code == ErrorCode::NoRight)
        return {Errors::tr("Your role in this vault does not allow this."), notChanged(),
            Errors::tr("Ask the administrator of the vault when your work needs it.")};
    if (code == ErrorCode::PracticeMismatch)
        return {Errors::tr("Practice data and real data may not meet."), notChanged(),
            Errors::tr("Use a practice vault for practice data and a real vault for real data.")};
    return {};
}

ErrorText vaultText(ErrorCode code)
{
    if (code == ErrorCode::WrongPassword)
        return {Errors::tr("The password or recovery key is not right."), keptSafe(),
            Errors::tr("Check capital letters and try again, or use the recovery key.")};
    if (code == ErrorCode::VaultExists)
        return {Errors::tr("There is something in this place already."), Errors::tr("It was left as it is."),
            Errors::tr("Choose another name or folder.")};
    if (code == ErrorCode::NotAVault)
        return {Errors::tr("This folder is not a vault."), notChanged(),
            Errors::tr("Choose a folder whose name ends in .kluis.")};
    if (code == ErrorCode::VaultInUse)
        return {Errors::tr("This vault is open in another window or at another user."), keptSafe(),
            Errors::tr("Close or lock it there, then try again.")};
    if (code == ErrorCode::VaultDamaged)
        return {Errors::tr("A file of this vault is damaged."), Errors::tr("Nothing was written to it."),
            Errors::tr("Put back the last backup, and keep this folder for your administrator.")};
    if (code == ErrorCode::VaultTooNew)
        return {Errors::tr("This vault was made by a newer version of Regiekompas."),
            Errors::tr("Your data are safe and unchanged."),
            Errors::tr("Install the newer version, then open the vault again.")};
    if (code == ErrorCode::VaultOutOfDate)
        return {Errors::tr("This vault is older than it was the last time."), Errors::tr("Nothing was written to it."),
            Errors::tr("Somebody may have put back an old copy. Ask your administrator before you go on.")};
    if (code == ErrorCode::FolderNotSuitable)
        return {Errors::tr("This place is not suitable for a vault: it is on a network or synchronised."), notChanged(),
            Errors::tr("Choose a folder on this computer.")};
    return {};
}

ErrorText diskText(ErrorCode code)
{
    if (code == ErrorCode::DiskFull)
        return {Errors::tr("The disk is full."),
            Errors::tr("What was saved before is safe; this change was not saved."),
            Errors::tr("Make room on the disk and save again.")};
    if (code == ErrorCode::NoPermission)
        return {Errors::tr("You may not read or write here."), notChanged(),
            Errors::tr("Choose another folder or ask your administrator.")};
    if (code == ErrorCode::IoError)
        return {Errors::tr("The disk could not be read or written."),
            Errors::tr("What was saved before is safe; this change was not saved."),
            Errors::tr("Try again. If it happens more often, make a backup and have the disk checked.")};
    if (code == ErrorCode::CommitUncertain)
        return {Errors::tr("It is not certain whether this was saved."), Errors::tr("What was saved before is safe."),
            Errors::tr("Open the case again and look before you repeat it.")};
    if (code == ErrorCode::EngineUnsafe)
        return {Errors::tr("The encryption of this computer is not as it must be."),
            Errors::tr("Nothing was written, so nothing is unencrypted."),
            Errors::tr("Ask your administrator to install Regiekompas again.")};
    return {};
}

ErrorText workText(ErrorCode code)
{
    if (code == ErrorCode::NotFound)
        return {Errors::tr("This is not in the vault (any more)."), notChanged(), Errors::tr("Go back to the list.")};
    if (code == ErrorCode::Conflict)
        return {Errors::tr("Somebody changed this in the meantime."),
            Errors::tr("Both are kept: theirs is saved, yours stands here."),
            Errors::tr("Look at the change and save again.")};
    if (code == ErrorCode::StoreFailure)
        return {Errors::tr("The vault could not do this."), Errors::tr("What was saved before is safe."),
            Errors::tr("Try again. If it happens more often, close the program and open it again.")};
    if (code == ErrorCode::Cancelled)
        return {Errors::tr("Stopped."), notChanged(), {}};
    return {};
}

ErrorText bare(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedInput:
    case ErrorCode::MissingField:
    case ErrorCode::UnknownValue:
    case ErrorCode::ImpossibleDate:
    case ErrorCode::DuplicateId:
    case ErrorCode::TooLarge:
        return inputText(code);
    case ErrorCode::NotAllowed:
    case ErrorCode::ReasonMissing:
    case ErrorCode::RegionDataInvalid:
    case ErrorCode::ProfileMissing:
    case ErrorCode::NoRight:
    case ErrorCode::PracticeMismatch:
        return ruleText(code);
    case ErrorCode::WrongPassword:
    case ErrorCode::VaultExists:
    case ErrorCode::NotAVault:
    case ErrorCode::VaultInUse:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultTooNew:
    case ErrorCode::VaultOutOfDate:
    case ErrorCode::FolderNotSuitable:
        return vaultText(code);
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::IoError:
    case ErrorCode::CommitUncertain:
    case ErrorCode::EngineUnsafe:
        return diskText(code);
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::StoreFailure:
    case ErrorCode::Cancelled:
        return workText(code);
    }
    return {};
}

} // namespace

QString ErrorText::line() const
{
    QStringList sentences = {happened, safe, todo};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

ErrorText explain(const Error &error)
{
    ErrorText text = bare(error.code);
    if (!error.where.isEmpty() && error.line > 0)
        text.happened += QLatin1Char(' ') + Errors::tr("Place: %1, line %2.").arg(error.where).arg(error.line);
    else if (!error.where.isEmpty())
        text.happened += QLatin1Char(' ') + Errors::tr("Place: %1.").arg(error.where);
    return text;
}

QString errorText(ErrorCode code)
{
    return bare(code).line();
}

bool closesVault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassword:
    case ErrorCode::NotAVault:
    case ErrorCode::VaultInUse:
    case ErrorCode::VaultDamaged:
    case ErrorCode::VaultTooNew:
    case ErrorCode::VaultOutOfDate:
    case ErrorCode::FolderNotSuitable:
    case ErrorCode::EngineUnsafe:
        return true;
    case ErrorCode::MalformedInput:
    case ErrorCode::MissingField:
    case ErrorCode::UnknownValue:
    case ErrorCode::ImpossibleDate:
    case ErrorCode::DuplicateId:
    case ErrorCode::TooLarge:
    case ErrorCode::NotAllowed:
    case ErrorCode::ReasonMissing:
    case ErrorCode::RegionDataInvalid:
    case ErrorCode::ProfileMissing:
    case ErrorCode::NoRight:
    case ErrorCode::PracticeMismatch:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::VaultExists:
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::IoError:
    case ErrorCode::CommitUncertain:
    case ErrorCode::StoreFailure:
    case ErrorCode::Cancelled:
        return false;
    }
    return false;
}

} // namespace regie::wording
