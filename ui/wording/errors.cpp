#include "ui/wording/errors.h"

#include <QCoreApplication>

namespace regie::wording {

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::MalformedInput:
        return ErrorWords::tr("This cannot be read: it is not written in the form we expect.");
    case ErrorCode::MissingField:
        return ErrorWords::tr("Something that is required is missing.");
    case ErrorCode::UnknownValue:
        return ErrorWords::tr("This value is not in the list.");
    case ErrorCode::ImpossibleDate:
        return ErrorWords::tr("This date cannot be.");
    case ErrorCode::DuplicateId:
        return ErrorWords::tr("Two entries have the same id.");
    case ErrorCode::TooLarge:
        return ErrorWords::tr("This is larger than we can read.");
    case ErrorCode::NotAllowed:
        return ErrorWords::tr("That is not allowed in this state.");
    case ErrorCode::ReasonMissing:
        return ErrorWords::tr("Give a reason first.");
    case ErrorCode::RegionDataInvalid:
        return ErrorWords::tr("A file with the data of the region is not right.");
    case ErrorCode::ProfileMissing:
        return ErrorWords::tr("Choose first for whom this report is.");
    case ErrorCode::PracticeMismatch:
        return ErrorWords::tr("Practice data and real data may not be mixed.");
    case ErrorCode::NotFound:
        return ErrorWords::tr("This is not there.");
    case ErrorCode::Conflict:
        return ErrorWords::tr("Somebody changed this after you opened it. Nothing was overwritten. Open it again.");
    case ErrorCode::WrongPassword:
        return ErrorWords::tr("The password or recovery key is not right.");
    case ErrorCode::VaultExists:
        return ErrorWords::tr("There is a vault here already. Choose another name.");
    case ErrorCode::NotAVault:
        return ErrorWords::tr("This is not a vault of Regiekompas.");
    case ErrorCode::VaultInUse:
        return ErrorWords::tr("This vault is open in another program. Close it there first.");
    case ErrorCode::VaultDamaged:
        return ErrorWords::tr("This vault is damaged. Nothing was changed in it. Put back the latest backup.");
    case ErrorCode::VaultTooNew:
        return ErrorWords::tr("This vault was made by a newer version of Regiekompas. Update the program.");
    case ErrorCode::VaultOutOfDate:
        return ErrorWords::tr("This vault is older than the last time it was used here. Was an old copy put back?");
    case ErrorCode::FolderNotSuitable:
        return ErrorWords::tr(
            "A vault cannot stand in this folder. Choose a folder on this computer that is not synchronised.");
    case ErrorCode::DiskFull:
        return ErrorWords::tr("The disk is full. What you typed is not saved yet. Make room and try again.");
    case ErrorCode::NoPermission:
        return ErrorWords::tr("You have no permission to read or write here.");
    case ErrorCode::IoError:
        return ErrorWords::tr("Reading or writing failed. Check the disk and try again.");
    case ErrorCode::CommitUncertain:
        return ErrorWords::tr(
            "It is not certain whether this was saved. Open it again and look before you do it twice.");
    case ErrorCode::EngineUnsafe:
        return ErrorWords::tr("The encryption of the vault does not work on this computer. The vault stays closed.");
    case ErrorCode::StoreFailure:
        return ErrorWords::tr("Saving failed. Nothing was changed.");
    case ErrorCode::Cancelled:
        return ErrorWords::tr("Stopped. Nothing was changed.");
    }
    return {};
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
