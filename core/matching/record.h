#pragma once

#include "core/domain/person.h"

#include <QString>

namespace regie::matching {

/// A date of birth as a list has it. Unlike PartialDate it may be impossible: month 13 is a slip that still tells
/// something. Unknown parts are 0.
struct RecordDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] bool isEmpty() const { return year == 0 && month == 0 && day == 0; }
    [[nodiscard]] bool isWhole() const { return year != 0 && month != 0 && day != 0; }
    friend bool operator==(const RecordDate &, const RecordDate &) = default;
};

/// One line of a list of persons, as written. Every field may be empty; what is empty weighs nothing. The names are
/// those of `MAP.json` (CLI.md).
struct Record
{
    QString id = {};
    QString givenName = {};
    QString surname = {};  ///< with its prefix, in front or after a comma
    QString fullName = {}; ///< read when both names are empty
    RecordDate birthDate = {};
    Sex sex = Sex::Unknown;
    QString street = {};
    QString houseNumber = {}; ///< with its addition
    QString postcode = {};
    QString town = {};
    QString region = {};
    QString birthPlace = {};
    QString occupation = {};
    QString nationalId = {};
    QString phone = {};
    QString email = {};
    QString source = {};
    QString event = {}; ///< two lines of one event are two persons, and tell of each other's household
    QString eventDate = {};
    QString role = {};
    QString household = {}; ///< lines with the same text are people of one household, or one person twice

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace regie::matching
