#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace regie {

/// What went wrong, as a code that `ui/wording` and `app/cli` put into Dutch. A new code is a compile error there.
enum class ErrorCode {
    // input
    MalformedInput,    ///< not the format at all (JSON, CSV, a vault file)
    MissingField,      ///< a required field is absent
    UnknownValue,      ///< a value outside its list
    ImpossibleDate,    ///< a date that does not exist, or cannot be (born tomorrow, extended before it was imposed)
    DuplicateId,       ///< two entries with one id
    TooLarge,          ///< longer or deeper than we read
    NotAllowed,        ///< a move that the rules of the case do not allow
    ReasonMissing,     ///< deviating, closing or disclosing needs a reason
    RegionDataInvalid, ///< a file of the region does not fit its schema; `where` and `line` say where
    ProfileMissing,    ///< a report was asked without a recipient profile
    PracticeMismatch,  ///< practice and real data would meet
    NoRight,           ///< the role of the user does not allow it
    // store
    NotFound,
    Conflict, ///< the row changed since it was read
    WrongPassword,
    VaultExists,
    NotAVault,
    VaultInUse,
    VaultDamaged,
    VaultTooNew,
    VaultOutOfDate,    ///< older than an anchor says: a folder was put back
    FolderNotSuitable, ///< a network or synchronised folder
    DiskFull,
    NoPermission,
    IoError,
    CommitUncertain, ///< COMMIT returned an error and reading back did not settle it
    EngineUnsafe,    ///< the SQL engine is not SQLCipher, or did not take a setting
    StoreFailure,
    Cancelled,
};

/// A failure: a code for the user, and an English detail for the log that never holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::StoreFailure;
    QString detail = {};
    QString where = {}; ///< file name or field path ("members[2].birthDate"), when there is one
    int line = 0;       ///< line in that file, from 1; 0 = none

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {}, QString where = {}, int line = 0)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(where), line});
}

} // namespace regie
