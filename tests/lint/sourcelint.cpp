#include "tests/lint/sourcelint.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

namespace regie::lint {

namespace {

using namespace Qt::StringLiterals;

/// How high a room stands; a file may include its own room and lower ones only.
int floorOf(const QString &path)
{
    static const QHash<QString, int> floors{{u"core/base"_s, 0}, {u"core/domain"_s, 1}, {u"core/rules"_s, 2},
        {u"core/matching"_s, 2}, {u"core/caseflow"_s, 2}, {u"core/privacy"_s, 3}, {u"core/routing"_s, 4},
        {u"core/store"_s, 5}, {u"core/insight"_s, 6}, {u"core/report"_s, 7}, {u"core/exchange"_s, 8},
        {u"core/casebook"_s, 9}, {u"ui/wording"_s, 20}, {u"ui/print"_s, 21}, {u"ui/widgets"_s, 22},
        {u"ui/timeline"_s, 23}, {u"ui/insight"_s, 24}, {u"ui/intake"_s, 24}, {u"ui/worklist"_s, 24},
        {u"ui/calendar"_s, 24}, {u"ui/casefile"_s, 24}, {u"ui/report"_s, 24}, {u"ui/settings"_s, 24},
        {u"ui/help"_s, 23}, {u"ui/shell"_s, 25}, {u"app/cli"_s, 30}, {u"app"_s, 31}};
    const qsizetype slash = path.lastIndexOf(u'/');
    for (QString folder = path.left(slash); !folder.isEmpty();
         folder = folder.left(qMax<qsizetype>(0, folder.lastIndexOf(u'/')))) {
        if (const auto found = floors.constFind(folder); found != floors.cend())
            return *found;
    }
    return -1;
}

QString roomOf(const QString &path)
{
    const bool hasFolder = path.count(u'/') > 1; // the files of app/ itself are a room
    return path.section(u'/', 0, hasFolder ? 1 : 0);
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[\"<]([^\">]+)[\">]"_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// Lines of every source that @p pattern matches and @p pardoned does not, as "path:line: text".
QStringList linesMatching(
    const QList<Source> &sources, const QRegularExpression &pattern, const std::function<bool(const Source &)> &looked)
{
    QStringList found;
    for (const Source &source : sources) {
        if (!looked(source))
            continue;
        const QStringList lines = source.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines.at(i)).hasMatch())
                found.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(lines.at(i).trimmed()));
        }
    }
    return found;
}

} // namespace

QList<Source> readSources(const QString &root, const QStringList &folders)
{
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                sources.append({name.mid(root.size() + 1), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QStringList layerViolations(const QList<Source> &sources)
{
    static const QRegularExpression qtScreen(u"^(QtWidgets|QtGui|QtPrintSupport|QtSvg|QWidget|QPainter|QLabel)"_s);
    static const QRegularExpression qtSql(u"^(QtSql|QSql)"_s);
    static const QRegularExpression qtWidgets(u"^(QtWidgets/|QWidget|QLabel|QDialog|QApplication$)"_s);
    QStringList found;
    for (const Source &source : sources) {
        const int own = floorOf(source.path);
        if (own < 0)
            continue; // the precompiled header belongs to no room
        for (const QString &include : includesOf(source.text)) {
            const int other = floorOf(include);
            const bool sideways = other == own && roomOf(include) != roomOf(source.path);
            const bool sqlAbove = own >= 20 && qtSql.match(include).hasMatch();
            const bool screenInCore = own < 20 && qtScreen.match(include).hasMatch();
            const bool widgetsInPrint = (own == 20 || own == 21 || own == 30) && qtWidgets.match(include).hasMatch();
            // What a field is (its class) is vocabulary of every room above the domain.
            const bool vocabulary = include == u"core/privacy/dataclass.h"_s && own > 1;
            if (!vocabulary && (other > own || sideways || sqlAbove || screenInCore || widgetsInPrint))
                found.append(source.path + u": "_s + include);
        }
    }
    return found;
}

QStringList includeCycles(const QList<Source> &sources)
{
    QHash<QString, QStringList> edges;
    for (const Source &source : sources)
        edges.insert(source.path, includesOf(source.text));

    QStringList found;
    QHash<QString, int> state; // 1 = on the path, 2 = done
    QStringList path;
    std::function<void(const QString &)> visit = [&](const QString &file) {
        state[file] = 1;
        path.append(file);
        for (const QString &next : edges.value(file)) {
            if (!edges.contains(next))
                continue;
            if (state.value(next) == 1)
                found.append(path.mid(path.indexOf(next)).join(u" -> "_s) + u" -> "_s + next);
            else if (state.value(next) == 0)
                visit(next);
        }
        path.removeLast();
        state[file] = 2;
    };
    for (const Source &source : sources) {
        if (state.value(source.path) == 0)
            visit(source.path);
    }
    return found;
}

QStringList screenInCore(const QList<Source> &sources)
{
    static const QRegularExpression sentence(u"\\btr\\(|QCoreApplication::translate\\(|QT_TR_NOOP|QT_TRANSLATE_NOOP"_s);
    return linesMatching(sources, sentence, [](const Source &source) { return source.path.startsWith(u"core/"_s); });
}

QStringList looseSql(const QList<Source> &sources)
{
    static const QRegularExpression statement(
        u"\"\\s*(SELECT\\s+.*\\bFROM\\b|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE|PRAGMA\\s)"_s);
    static const QRegularExpression glued(
        u"(SELECT|INSERT INTO|UPDATE|DELETE FROM)\\b[^;]*\"(_L1|_s|\\))*\\s*(\\.arg\\(|\\+)"_s);
    QStringList found = linesMatching(sources, statement, [](const Source &source) {
        return !source.path.startsWith(u"core/store/"_s) && !source.path.startsWith(u"tests/"_s);
    });
    // The two places that build statements, for saves and for imports: from the names of an enum and of literal
    // columns, never from a value.
    found += linesMatching(sources, glued, [](const Source &source) {
        return !source.path.startsWith(u"tests/"_s) && source.path != u"core/store/rowwriter.cpp"_s &&
               source.path != u"core/store/bulk.cpp"_s;
    });
    return found;
}

QStringList unfinished(const QList<Source> &sources)
{
    static const QRegularExpression mark(u"\\b(TODO|FIXME|XXX|HACK)\\b|not implemented"_s);
    return linesMatching(sources, mark, [](const Source &source) { return !source.path.startsWith(u"tests/lint/"_s); });
}

QStringList clockReads(const QList<Source> &sources)
{
    static const QRegularExpression read(
        u"currentDate\\(|currentDateTime|currentTime\\(|currentSecsSinceEpoch|currentMSecsSinceEpoch"_s);
    return linesMatching(sources, read, [](const Source &source) {
        return source.path.startsWith(u"core/"_s) && source.path != u"core/base/clock.cpp"_s;
    });
}

QStringList loosePrinters(const QList<Source> &sources)
{
    static const QRegularExpression printer(u"\\bQPrinter\\s+\\w+\\s*[({;]|\\bQPrinter\\s*\\(|new\\s+QPrinter\\b"_s);
    return linesMatching(sources, printer, [](const Source &source) {
        return !source.path.startsWith(u"tests/"_s) && source.path != u"ui/widgets/printing.cpp"_s &&
               source.path != u"ui/help/helpwindow.cpp"_s;
    });
}

QStringList untranslated(const QByteArray &ts)
{
    QStringList found;
    QXmlStreamReader xml(ts);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source"_s) {
            source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            const bool marked = xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (marked || text.isEmpty())
                found.append(source);
        }
    }
    if (xml.hasError())
        found.append(u"not XML: "_s + xml.errorString());
    return found;
}

} // namespace regie::lint
