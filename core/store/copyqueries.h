#pragma once

#include "core/store/queries.h"

/// The statements of the disclosure register. Copies are numbered in the order they left. One of the figures of the
/// region has no case.
namespace regie::store::queries {

#define REGIE_COPY "SELECT d.*, f.number AS case_number, f.household AS household, u.name AS by_name FROM "
inline constexpr char latestCopies[] =
    REGIE_COPY "disclosure AS d LEFT JOIN case_file AS f ON f.id = d.case_file "
               "LEFT JOIN user_account AS u ON u.id = d.disclosed_by ORDER BY d.rid DESC";
inline constexpr char copiesOfContent[] =
    REGIE_COPY "disclosure AS d LEFT JOIN case_file AS f ON f.id = d.case_file "
               "LEFT JOIN user_account AS u ON u.id = d.disclosed_by WHERE d.content_hash = :hash ORDER BY d.rid DESC";
inline constexpr char copiesAbout[] =
    REGIE_COPY "membership AS m CROSS JOIN case_file AS f ON f.household = m.household "
               "CROSS JOIN disclosure AS d ON d.case_file = f.id LEFT JOIN user_account AS u ON u.id = d.disclosed_by "
               "WHERE m.person = :person ORDER BY d.rid DESC";
inline constexpr char copiesOfCase[] =
    REGIE_COPY "case_file AS f CROSS JOIN disclosure AS d ON d.case_file = f.id "
               "LEFT JOIN user_account AS u ON u.id = d.disclosed_by WHERE f.id = :id ORDER BY d.rid DESC";
#undef REGIE_COPY

/// Every statement of this header, for the test that looks at their plans.
inline constexpr Named ofCopies[] = {{"latestCopies", latestCopies}, {"copiesOfContent", copiesOfContent},
    {"copiesAbout", copiesAbout}, {"copiesOfCase", copiesOfCase}};

} // namespace regie::store::queries
