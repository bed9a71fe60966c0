#pragma once

namespace regie {

/// What somebody is in a vault. What each may is one table (core/privacy/rights.h).
enum class Role {
    Everything,      ///< all tasks: who made the vault, until somebody gives her a role
    ThvCoordinator,  ///< THV-coördinator: takes the calls, follows the orders
    IcmLead,         ///< regionaal projectleider ICM
    ProcessDirector, ///< procesregisseur MDA++
    IcmCoordinator,  ///< ICM-coördinator of an executor
    Consultant,      ///< raadpleger: looks, and changes nothing
    PrivacyOfficer,  ///< functionaris gegevensbescherming: reads the log, not the cases
    Administrator    ///< beheerder: users and keys, not the cases
};
inline constexpr int roleCount = 8;

/// By which right somebody did something.
enum class Ground {
    Role,    ///< what her role may do
    OwnWork, ///< a case that she handles, wrote in, or that nobody handles yet
    Asked,   ///< a reason that she gave: a case outside her own work, a vault older than what is remembered of it
    Recovery ///< the recovery key opened the vault
};

/// How it ended.
enum class Outcome {
    Succeeded,
    Refused, ///< she may not: nothing was shown or written
    Failed   ///< it was done, and found wrong what it was about
};

} // namespace regie
