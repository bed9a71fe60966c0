#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace regie::lint {

/// One source file: its path from the root of the repository, and its text.
struct Source
{
    QString path = {};
    QString text = {};
};

/// Every .h and .cpp of @p folders under @p root.
[[nodiscard]] QList<Source> readSources(const QString &root, const QStringList &folders);

/// Includes that point up or sideways in the house (ARCHITECTURE.md, "Rules of the house", 1): "path: include".
[[nodiscard]] QStringList layerViolations(const QList<Source> &sources);

/// Rings of includes, each as "a.h -> b.h -> a.h".
[[nodiscard]] QStringList includeCycles(const QList<Source> &sources);

/// Sentences in core: `tr(`, `translate(` or Qt's screen headers.
[[nodiscard]] QStringList screenInCore(const QList<Source> &sources);

/// SQL outside core/store, or a statement put together with arg() or + there.
[[nodiscard]] QStringList looseSql(const QList<Source> &sources);

/// Marks of unfinished work.
[[nodiscard]] QStringList unfinished(const QList<Source> &sources);

/// `currentDate` and the like outside the one clock of core/base.
[[nodiscard]] QStringList clockReads(const QList<Source> &sources);

/// A printer set up elsewhere than in ui/widgets/printing.cpp, which keeps what is printed in memory. The handbook, which
/// is about nobody, is printed by itself.
[[nodiscard]] QStringList loosePrinters(const QList<Source> &sources);

/// Messages of a .ts file without a finished translation.
[[nodiscard]] QStringList untranslated(const QByteArray &ts);

} // namespace regie::lint
