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

} // namespace regie
