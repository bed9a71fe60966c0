#pragma once

#include "core/rules/assessment.h"

#include <QSet>

#include <random>

/// The rules written a second time, straight from the page that is normative for them, with no thought for speed and
/// nothing shared with the program but its values: the oracle of the property tests.
namespace naive {

struct Answered
{
    QString ruleSet = {};
    regie::AdviceRoute advice = regie::AdviceRoute::Incomplete;
    std::optional<regie::AdviceRoute> preferred = std::nullopt;
    regie::rules::IcmVerdict icm = regie::rules::IcmVerdict::Unknown;
    QString executor = {};
    QList<regie::Channel> openChannels = {};
    regie::rules::MdaVerdict mda = regie::rules::MdaVerdict::Unknown;
    regie::rules::MdaNextStep nextStep = regie::rules::MdaNextStep::None;
    QList<regie::rules::Truth> criteria = {};
    regie::rules::Count orders = {};
    regie::rules::Count reports = {};
    regie::rules::Freshness freshness = regie::rules::Freshness::None;
    QSet<regie::rules::Notice> notices = {};
    bool priorByCertain = false;
};

[[nodiscard]] Answered assess(const regie::rules::AssessmentInput &input);
/// By asking `assess` for every way of answering.
[[nodiscard]] QList<regie::Fact> openQuestions(const regie::rules::AssessmentInput &input);

/// A household made up by chance, with dates that like to fall on the edges of windows.
[[nodiscard]] regie::rules::AssessmentInput household(std::mt19937 &random);

} // namespace naive
