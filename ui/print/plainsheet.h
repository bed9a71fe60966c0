#pragma once

#include "ui/print/layout.h"

#include <functional>

namespace regie::print {

/// What stands on paper that is no report of a case: a list that leaves, a statement about the vault.
struct PlainSheet
{
    QString title = {};
    QList<std::pair<QString, QString>> head = {}; ///< label and value: for whom, what for
    QStringList lines = {};                       ///< paragraphs, before the table
    QStringList headings = {};                    ///< of the table; none: there is none
    QList<QStringList> rows = {};
    QString foot = {};      ///< on every page, before its number
    bool practice = false;  ///< everybody in it is invented
    QString queueName = {}; ///< what the queue of the printer shows: names nobody
};

/// Lays @p sheet out on as many A4 pages as it takes; the headings of the table stand on each. What is typed is never
/// interpreted, and a word longer than its column is broken inside the word. @p goOn hears how many rows of the table
/// are laid out; where it says false it ends there, without a page.
[[nodiscard]] Paper plainSheet(const PlainSheet &sheet, const std::function<bool(qsizetype)> &goOn = {});

} // namespace regie::print
