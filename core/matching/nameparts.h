#pragma once

#include <QString>

#include <string>
#include <vector>

namespace regie::matching {

/// A name taken apart the way it is compared: folded words, Dutch prefix apart, titles gone.
struct NameParts
{
    std::vector<std::string> given = {};   ///< given names, call name, or initials of one letter each
    std::vector<std::string> surname = {}; ///< the surnames without prefix: own name, partner's name, or both
    std::string prefix = {};               ///< "vander", "vd", "de"; empty when there is none

    friend bool operator==(const NameParts &, const NameParts &) = default;
};

/// The two fields of a name as they are to be read.
struct NameFields
{
    QString given = {};
    QString surname = {};
};

/// What was written in the fields for given name and surname, in each other's place when the surname is nothing but
/// initials: "Sardas" and "S.A." are S.A. Sardas. Two or three capitals beside a name in small letters are initials:
/// "HN" with "Karami" gives "H.N.", where a list in capitals may mean a name.
[[nodiscard]] NameFields readFields(const QString &given, const QString &surname);

/// "van der Berg", "Berg, van der", "v.d. Berg", "vd Berg" and "Vanderberg" give surname {berg}; "Jansen-de Vries"
/// gives {jansen, vries}.
[[nodiscard]] NameParts surnameParts(QStringView text);
/// "Jan Peter" gives two words, "J.P." and "JP" two initials.
[[nodiscard]] std::vector<std::string> givenParts(QStringView text);
/// A whole name in one line: "Lotte van der Helmgras" or "van der Helmgras, Lotte".
[[nodiscard]] NameParts fullNameParts(QStringView text);

} // namespace regie::matching
