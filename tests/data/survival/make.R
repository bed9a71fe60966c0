# Makes times.csv and reference.csv with R's own package survival (tried: R 4.2.2, survival 3.5.3):
#   Rscript make.R
# aml: Embury et al. 1977, as printed in Miller, Survival Analysis (1981). ties and days: invented here.
library(survival)
set.seed(7)
ties <- data.frame(days = round(rexp(60, 1 / 20)), event = rbinom(60, 1, .6))
days <- data.frame(days = round(rweibull(150, .8, 400)), event = rbinom(150, 1, .45))
days$days <- pmin(days$days, 900)
sets <- list(
  "aml maintained" = data.frame(days = c(9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161),
                                event = c(1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0)),
  "aml nonmaintained" = data.frame(days = c(5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45),
                                   event = c(1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1)),
  "many at one time" = ties,
  "days of years" = days)
times <- file("times.csv", "w")
reference <- file("reference.csv", "w")
writeLines("set,days,event", times)
writeLines("set,days,atRisk,events,survival,standardError,lower,upper", reference)
for (name in names(sets)) {
  one <- sets[[name]]
  writeLines(sprintf("%s,%d,%d", name, as.integer(one$days), as.integer(one$event)), times)
  fit <- summary(survfit(Surv(days, event) ~ 1, data = one, conf.type = "log"), censored = TRUE)
  writeLines(sprintf("%s,%d,%d,%d,%.15g,%.15g,%.15g,%.15g", name, as.integer(fit$time), as.integer(fit$n.risk),
                     as.integer(fit$n.event), fit$surv, fit$std.err, fit$lower, fit$upper), reference)
}
close(times)
close(reference)
