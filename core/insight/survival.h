#pragma once

#include <QList>

namespace regie::insight {

/// Somebody who was followed: for how many days, and whether it ended with the event (else she was followed no longer).
struct Followed
{
    int days = 0;
    bool event = false;
    friend bool operator==(const Followed &, const Followed &) = default;
};

/// The curve at one day on which an event fell or somebody was followed no longer.
struct SurvivalStep
{
    int day = 0;
    int atRisk = 0; ///< followed until this day or longer
    int events = 0; ///< on this day
    double survival = 1;
    double standardError = 0; ///< Greenwood; not a number when nobody is left
    double lower = 1;         ///< 95 %; not a number when nobody is left
    double upper = 1;
};

/// The product-limit curve of Kaplan and Meier (JASA 53, 1958): S(t) is the product over days with events of 1 - d/n.
/// Variance by Greenwood (1926): S(t)^2 times the sum of d/(n(n-d)). The band is that of log S, which keeps it above
/// nought: S exp(±1.959964 sqrt(sum)), cut off at 1 (Kalbfleisch and Prentice 1980; what R's `survfit` gives).
/// An event and an end of following on one day: the event came first.
[[nodiscard]] QList<SurvivalStep> kaplanMeier(QList<Followed> followed);

/// The part that is still without the event at the end of @p day; 1 before the first step.
[[nodiscard]] double survivalAt(const QList<SurvivalStep> &steps, int day);
/// How many of @p followed are followed until @p day or longer.
[[nodiscard]] int atRisk(const QList<Followed> &followed, int day);

} // namespace regie::insight
