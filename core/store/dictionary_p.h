#pragma once

#include "core/store/dictionary.h"

// The two halves of the dictionary, and the columns that many tables share. Only for dictionary*.cpp.

#define REGIE_RID(T, R)                                                                                                \
    {                                                                                                                  \
        Table::T, "rid", DataClass::Internal, Purpose::Technical, Retention::R, "number of the row, inside this vault" \
    }
#define REGIE_ID(T, R)                                                                                                 \
    REGIE_RID(T, R),                                                                                                   \
    {                                                                                                                  \
        Table::T, "id", DataClass::Internal, Purpose::Technical, Retention::R, "identity, 16 random bytes"             \
    }
#define REGIE_KEPT(T, R)                                                                                               \
    {Table::T, "revision", DataClass::Internal, Purpose::Technical, Retention::R, "how often this row was written"},   \
        {Table::T, "saved_by", DataClass::Internal, Purpose::Accountability, Retention::R, "user who wrote it last"},  \
    {                                                                                                                  \
        Table::T, "saved_at", DataClass::Internal, Purpose::Accountability, Retention::R, "when that was, ms UTC"      \
    }
#define REGIE_PLACE(T, P, R)                                                                                           \
    {Table::T, P "id", DataClass::Internal, Purpose::Technical, Retention::R,                                          \
        "identity of that address, when it has one"},                                                                  \
        {Table::T, P "street", DataClass::Location, Purpose::Eligibility, Retention::R, "street"},                     \
        {Table::T, P "house_number", DataClass::Location, Purpose::Eligibility, Retention::R, "house number"},         \
        {Table::T, P "addition", DataClass::Location, Purpose::Eligibility, Retention::R,                              \
            "addition to the house number"},                                                                           \
        {Table::T, P "postcode", DataClass::Location, Purpose::Eligibility, Retention::R, "postcode as written"},      \
        {Table::T, P "town", DataClass::Location, Purpose::Eligibility, Retention::R, "town"},                         \
        {Table::T, P "municipality", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                 \
            "municipality, GM code"},                                                                                  \
        {Table::T, P "from_day", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                     \
            "lived there from"},                                                                                       \
        {Table::T, P "until_day", DataClass::LocationDerivable, Purpose::Eligibility, Retention::R,                    \
            "lived there until"},                                                                                      \
        {Table::T, P "secret", DataClass::Location, Purpose::Coordination, Retention::R, "1: a secret address"},       \
        {Table::T, P "shielded", DataClass::Location, Purpose::Coordination, Retention::R,                             \
            "persons it is kept from, 16 bytes each"},                                                                 \
    {                                                                                                                  \
        Table::T, P "key", DataClass::Location, Purpose::Identification, Retention::R,                                 \
            "postcode and house number, for comparing"                                                                 \
    }

namespace regie::store {

/// The tables up to Table::Reassessment: persons, households, events, intakes, assessments, decisions, cases, and the
/// log.
[[nodiscard]] std::span<const Column> columnsOfRecords();
/// The tables from Table::FlowEvent on: what happens in a case, its meetings and plan, and the family.
[[nodiscard]] std::span<const Column> columnsOfWork();

} // namespace regie::store
