#include "ui/print/accessible.h"

#include "core/store/files.h"
#include "ui/print/blocks.h"
#include "ui/print/familysheet.h"
#include "ui/print/pdf.h"
#include "ui/print/sheetwords.h"
#include "ui/wording/dates.h"
#include "ui/wording/genogram.h"
#include "ui/wording/reports.h"
#include "ui/wording/timeline.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace regie::print {

using namespace Qt::StringLiterals;

namespace {

struct AccessibleReport
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleReport)
};

constexpr auto pageStyle =
    "body{font:1.125rem/1.5 'Open Sans',sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b1b1b;"
    "background:#fff}"
    "h1{font-size:1.6em;margin:.4em 0 0}h2{font-size:1.2em;margin:1.6em 0 .3em}h3{font-size:1em;margin:1em 0 .2em}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;margin:1em 0}dt{color:#4d4d4d}dd{margin:0}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3em .6em .3em 0;"
    "border-bottom:1px solid #767676}thead th{border-bottom:2px solid #1b1b1b}tbody th{font-weight:600}"
    ".box,.practice{border:2px solid #1b1b1b;padding:.5em 1em;margin:1em 0}.blank{white-space:nowrap}"
    "footer{margin-top:2em;border-top:1px solid #767676;color:#4d4d4d}"
    "@media (prefers-color-scheme:dark){body{color:#eee;background:#16181b}dt,footer{color:#c4c4c4}"
    ".box,.practice,thead th{border-color:#eee}}"_L1;

/// One text of the page: nothing in it is taken for markup.
QString escaped(const QString &text)
{
    return printable(text).toHtmlEscaped().replace(QChar::LineSeparator, u"<br>"_s);
}

QString marked(const QList<wording::Run> &runs)
{
    QString out;
    for (const wording::Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        switch (run.look) {
        case wording::Run::Look::Plain:
            out += escaped(run.text);
            break;
        case wording::Run::Look::Strong:
            out += u"<strong>"_s + escaped(run.text) + u"</strong>"_s;
            break;
        case wording::Run::Look::Quote:
            out += u"<em>"_s + escaped(run.text) + u"</em>"_s;
            break;
        }
    }
    return out;
}

QString marked(const report::Line &line)
{
    return marked(wording::runs(line));
}

QString element(const QString &tag, const QString &inner)
{
    return u"<%1>"_s.arg(tag) + inner + u"</%1>\n"_s.arg(tag);
}

QString paragraphs(const QList<report::Line> &lines)
{
    QString out;
    for (const report::Line &line : lines)
        out += element(u"p"_s, marked(line));
    return out;
}

QString bulletList(const QStringList &items)
{
    QString out;
    for (const QString &item : items)
        out += element(u"li"_s, item);
    return items.isEmpty() ? QString() : element(u"ul"_s, u'\n' + out);
}

/// Rows with a head each: the first cell names its row.
QString htmlTable(const QString &label, const QStringList &headings, const QList<QStringList> &rows)
{
    QString out = u"<table aria-labelledby=\"%1\">\n"_s.arg(label);
    if (!headings.isEmpty()) {
        QString head;
        for (const QString &heading : headings)
            head += u"<th scope=\"col\">"_s + escaped(heading) + u"</th>"_s;
        out += element(u"thead"_s, element(u"tr"_s, head));
    }
    QString body;
    for (const QStringList &row : rows) {
        QString cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += i == 0 ? u"<th scope=\"row\">"_s + row.at(i) + u"</th>"_s : u"<td>"_s + row.at(i) + u"</td>"_s;
        body += element(u"tr"_s, cells);
    }
    return out + element(u"tbody"_s, u'\n' + body) + u"</table>\n"_s;
}

QString blanks(const QStringList &fields)
{
    QStringList out;
    for (const QString &field : fields)
        out.append(u"<span class=\"blank\">"_s + escaped(field) + u" ……………………</span>"_s);
    return out.join(u' ');
}

/// The blocks of a report, numbered as on paper.
class AccessibleBlocks
{
public:
    [[nodiscard]] const QString &html() const { return m_html; }

    void operator()(const report::AdviceBox &box)
    {
        QString inner = element(u"h2"_s, escaped(wording::text(report::Phrase::Advice)));
        inner += element(u"p"_s, u"<strong>"_s + escaped(wording::text(report::Code(box.advice))) + u"</strong>"_s);
        inner += paragraphs(box.lines);
        if (box.due) {
            inner += element(u"h3"_s, escaped(wording::text(report::Phrase::FirstVisitDue)));
            inner += element(u"p"_s, u"<strong>"_s + escaped(wording::shortMoment(*box.due)) + u"</strong>"_s);
            inner += paragraphs(box.dueLines);
        }
        QStringList flags;
        for (const report::Line &flag : box.flags)
            flags.append(marked(flag));
        m_html += u"<section class=\"box\">\n"_s + inner + bulletList(flags) + u"</section>\n"_s;
    }
    void operator()(const report::Table &table)
    {
        const QString label = open(titleOf(table));
        QStringList headings;
        for (const report::Column &column : table.columns)
            headings.append(wording::text(column));
        QList<QStringList> rows;
        for (const QList<report::Line> &row : table.rows) {
            QStringList cells;
            for (const report::Line &cell : row)
                cells.append(marked(cell));
            rows.append(cells);
        }
        if (!rows.isEmpty())
            m_html += htmlTable(label, headings, rows);
        if (table.clock && table.clock->day > 0)
            m_html += element(u"p"_s, escaped(AccessibleReport::tr("Today is day %1 of at most %2.")
                                                  .arg(table.clock->day)
                                                  .arg(table.clock->maximumDays)));
        m_html += paragraphs(table.below) + close();
    }
    void operator()(const report::Bullets &bullets)
    {
        (void)open(titleOf(bullets));
        QStringList items;
        for (const report::Line &item : bullets.items)
            items.append(marked(item));
        m_html += bulletList(items) + close();
    }
    void operator()(const report::Note &note)
    {
        if (!note.lines.isEmpty())
            m_html += u"<section class=\"box\">\n"_s + paragraphs(note.lines) + close();
    }
    void operator()(const report::AnswerForm &form)
    {
        const AnswerWords words = answerWords(form);
        QString inner = element(u"h2"_s, escaped(words.title));
        if (!words.before.isEmpty())
            inner += element(u"p"_s, escaped(words.before));
        inner += bulletList({blanks(words.agreed), blanks(words.refused)});
        inner += element(u"p"_s, blanks(words.signature));
        m_html += u"<section class=\"box\">\n"_s + inner + close();
    }
    void operator()(const report::Chart &chart)
    {
        if (chart.timeline.isEmpty())
            return;
        const QString label = open(titleOf(chart));
        QList<QStringList> rows;
        for (const int index : chart.timeline.byTime()) {
            const report::TimelineItem &item = chart.timeline.items.at(index);
            const report::TimelineRow &row = chart.timeline.rows.at(chart.timeline.rowOf(index));
            rows.append({escaped(wording::whenText(item)), escaped(wording::rowText(row)),
                escaped(wording::titleText(item)), escaped(wording::moreText(item))});
        }
        m_html += htmlTable(label,
                      {AccessibleReport::tr("When"), AccessibleReport::tr("Lane"), AccessibleReport::tr("What"),
                          AccessibleReport::tr("More")},
                      rows) +
                  close();
    }
    void operator()(const report::FamilyDrawing &drawing)
    {
        (void)open(titleOf(drawing));
        const report::Genogram genogram = report::composeGenogram(drawing.family, genogramSizes(genogramPaperLook()));
        const report::GenogramMoment moment = report::momentOf(genogram, drawing.on);
        QStringList persons;
        for (int i = 0; i < genogram.persons.size(); ++i) {
            const FamilyMember &member = genogram.family.persons.at(i);
            QStringList kin;
            for (const wording::KinLine &line : wording::kinLines(genogram, moment, i))
                kin.append(escaped(line.text));
            const QString stand = wording::standText(member, moment.persons.at(i));
            persons.append(u"<strong>"_s + escaped(wording::memberName(member)) + u"</strong>, "_s + escaped(stand) +
                           u'\n' + bulletList(kin));
        }
        m_html += bulletList(persons) + close();
    }
    void operator()(const report::Prose &prose)
    {
        if (prose.heading.isEmpty())
            m_html += u"<section>\n"_s;
        else
            (void)open(prose.heading);
        m_html += paragraphs(prose.lines) + close();
    }

private:
    /// Begins a numbered section; gives the id of its heading.
    QString open(const QString &title)
    {
        const QString label = u"deel-%1"_s.arg(++m_number);
        m_html += u"<section aria-labelledby=\"%1\">\n<h2 id=\"%1\">%2 "_s.arg(label).arg(m_number) + escaped(title) +
                  u"</h2>\n"_s;
        return label;
    }
    [[nodiscard]] static QString close() { return u"</section>\n"_s; }

    QString m_html = {};
    int m_number = 0;
};

QString accessibleHead(const report::Document &document)
{
    QString out;
    if (document.practice) {
        const auto [word, meaning] = practiceTexts();
        out += u"<p class=\"practice\"><strong>"_s + escaped(word) + u"</strong> "_s + escaped(meaning) + u"</p>\n"_s;
    }
    out += element(u"p"_s, escaped(brandText()));
    out += element(u"h1"_s, escaped(wording::reportKindText(document.kind)));
    out += element(u"p"_s, marked(document.subtitle));
    QString rows;
    for (const auto &[label, value] : headRows(document))
        rows += u"<dt>"_s + escaped(label) + u"</dt><dd>"_s + escaped(value) + u"</dd>\n"_s;
    return element(u"header"_s, u'\n' + out + element(u"dl"_s, u'\n' + rows));
}

} // namespace

QByteArray accessibleHtml(const report::Document &document)
{
    AccessibleBlocks blocks;
    for (const report::Block &block : document.blocks)
        std::visit(blocks, block);
    const QString language = QLocale().language() == QLocale::English ? u"en"_s : u"nl"_s;
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                  "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s.arg(language);
    out += escaped(wording::metadataTitle(document)) + u"</title>\n<style>"_s + pageStyle +
           u"</style>\n</head>\n<body>\n"_s;
    out += accessibleHead(document) + element(u"main"_s, u'\n' + blocks.html());
    QString foot = element(u"p"_s, escaped(footText(document)));
    if (const QString rules = ruleSetText(document); !rules.isEmpty())
        foot += element(u"p"_s, escaped(rules));
    return (out + element(u"footer"_s, u'\n' + foot) + u"</body>\n</html>\n"_s).toUtf8();
}

Done writeAccessible(const report::Document &document, const QString &path)
{
    const QFileInfo target(path);
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return fail(ErrorCode::NotAllowed, u"the target is a link or no ordinary file"_s);
    return store::replaceFile(path, accessibleHtml(document));
}

QString accessibleNameFor(const report::Document &document)
{
    return fileNameFor(document).chopped(4) + u".html"_s;
}

} // namespace regie::print
