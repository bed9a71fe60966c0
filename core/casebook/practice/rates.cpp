#include "core/casebook/practice/rates.h"

#include <algorithm>

namespace regie::practice {

const char *codeOf(Origin origin)
{
    switch (origin) {
    case Origin::Dutch:
        return "nl";
    case Origin::Turkish:
        return "tr";
    case Origin::Moroccan:
        return "ma";
    case Origin::Surinamese:
        return "sur";
    case Origin::Polish:
        return "pl";
    case Origin::Eritrean:
        return "er";
    case Origin::Syrian:
        return "sy";
    case Origin::Indonesian:
        return "id";
    }
    return "nl";
}

Rates assumedRates()
{
    Rates rates;
    auto &[ear, form, copy, text] = rates.sources;
    ear = {.phonetic = .14,
        .keyboard = .02,
        .prefix = .15,
        .partnerName = .18,
        .diacritics = .60,
        .spelling = .40,
        .initials = .06,
        .registered = .05,
        .nameSwap = .010,
        .dayMonth = .010,
        .dateDigit = .020,
        .firstJanuary = .03,
        .noBirthDate = .08,
        .onlyYear = .03,
        .otherMember = .005,
        .bsn = .08,
        .phone = .45,
        .formerPhone = .08,
        .noAddress = .05,
        .noPostcode = .15,
        .formerAddress = .08,
        .addressSlip = .03,
        .sexUnknown = .02};
    form = {.phonetic = .03,
        .keyboard = .05,
        .prefix = .12,
        .partnerName = .15,
        .diacritics = .20,
        .spelling = .20,
        .initials = .10,
        .registered = .10,
        .nameSwap = .012,
        .dayMonth = .012,
        .dateDigit = .015,
        .firstJanuary = .02,
        .noBirthDate = .04,
        .onlyYear = .02,
        .otherMember = .006,
        .bsn = .35,
        .phone = .55,
        .formerPhone = .08,
        .noAddress = .06,
        .noPostcode = .06,
        .formerAddress = .10,
        .addressSlip = .03,
        .sexUnknown = .02};
    copy = {.phonetic = .005,
        .keyboard = .01,
        .prefix = .04,
        .partnerName = .10,
        .diacritics = .02,
        .spelling = .05,
        .initials = .04,
        .registered = .90,
        .nameSwap = .002,
        .dayMonth = .002,
        .dateDigit = .002,
        .firstJanuary = .01,
        .noBirthDate = .005,
        .onlyYear = .005,
        .otherMember = .002,
        .bsn = .95,
        .phone = .20,
        .formerPhone = .08,
        .noAddress = .01,
        .noPostcode = .01,
        .formerAddress = .02,
        .addressSlip = .005,
        .sexUnknown = 0};
    text = {.phonetic = .05,
        .keyboard = .06,
        .prefix = .18,
        .partnerName = .15,
        .diacritics = .90,
        .spelling = .25,
        .initials = .22,
        .registered = .05,
        .nameSwap = .020,
        .dayMonth = .020,
        .dateDigit = .030,
        .firstJanuary = .02,
        .noBirthDate = .08,
        .onlyYear = .04,
        .otherMember = .008,
        .bsn = .05,
        .phone = .20,
        .formerPhone = .08,
        .noAddress = .15,
        .noPostcode = .25,
        .formerAddress = .10,
        .addressSlip = .05,
        .sexUnknown = .10};
    return rates;
}

Rates harshRates()
{
    Rates rates = assumedRates();
    rates.origins = {.35, .14, .15, .11, .08, .07, .07, .03};
    rates.surnamesListed = .55;
    rates.reportsMean = 1.6;
    rates.moves = .25;
    rates.shelter = .08;
    rates.writesEvents = false;
    const auto twice = [](double &chance) { chance = std::min(.95, 2 * chance); };
    for (SourceRates &source : rates.sources) {
        for (double *chance :
            {&source.phonetic, &source.keyboard, &source.prefix, &source.partnerName, &source.diacritics,
                &source.spelling, &source.initials, &source.nameSwap, &source.dayMonth, &source.dateDigit,
                &source.firstJanuary, &source.noBirthDate, &source.onlyYear, &source.otherMember, &source.noAddress,
                &source.formerPhone, &source.noPostcode, &source.formerAddress, &source.addressSlip})
            twice(*chance);
        source.bsn = 0;
        source.phone = 0;
    }
    return rates;
}

} // namespace regie::practice
