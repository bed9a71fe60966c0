#include "core/exchange/listout.h"

#include "core/exchange/csvwrite.h"
#include "core/exchange/zipwrite.h"

#include <QRegularExpression>

#include <algorithm>

namespace regie::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The looks of styles.xml, by their number.
enum XlsxLook { PlainLook, HeadingLook, QuotedLook };

constexpr char styles[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2"><font><sz val="10"/><name val="Open Sans"/></font><font><b/><sz val="10"/><name val="Open Sans"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>
)";

constexpr char contentTypes[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
</Types>
)";

constexpr char packageRelations[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
</Relationships>
)";

constexpr char workbookRelations[] =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
</Relationships>
)";

/// What XML 1.0 can hold: no control characters but tab and line end, no halves of a letter, none of the two that are
/// no letters at all.
QString xmlText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out.append(letter).append(text.at(++i));
            continue;
        }
        const ushort code = letter.unicode();
        const bool control = code < 0x20 && code != '\t' && code != '\n' && code != '\r';
        if (!control && !letter.isSurrogate() && code != 0xfffe && code != 0xffff)
            out.append(letter);
    }
    return out;
}

/// As the text of a cell: a spreadsheet reads _x000D_ as a character, so an underscore that looks like one is written
/// as such a character itself (ECMA-376 part 1, 22.9.2.19).
QByteArray xlsxText(const QString &text)
{
    static const QRegularExpression coded(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString cut = xmlText(text);
    if (cut.size() > xlsxCellLimit)
        cut = cut.left(xlsxCellLimit - 1) + u'…';
    if (!cut.isEmpty() && cut.at(cut.size() - 1).isHighSurrogate())
        cut.chop(1);
    cut.replace(coded, u"_x005F_"_s).replace(u'\r', u"_x000D_"_s); // a bare one would be read as a line end
    return cut.toHtmlEscaped().toUtf8();
}

/// "AB" for column 27.
QByteArray columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(static_cast<char>('A' + (left - 1) % 26));
    return name;
}

QByteArray xlsxCell(const ListCell &cell, const QByteArray &place, XlsxLook look)
{
    if (cell.text.isEmpty())
        return {};
    if (cell.number)
        return "<c r=\"" + place + "\"><v>" + QByteArray::number(*cell.number, 'g', 15) + "</v></c>";
    const bool live = neutralised(cell.text) != cell.text;
    const QByteArray style = QByteArray::number(look == PlainLook && live ? QuotedLook : look);
    return "<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" +
           xlsxText(cell.text) + "</t></is></c>";
}

/// A column is as wide as its longest text, within reason.
QByteArray columnWidths(const ListSheet &sheet)
{
    QByteArray out = "<cols>";
    for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
        qsizetype widest = sheet.headings.at(column).size();
        for (const QList<ListCell> &row : sheet.rows)
            widest = std::max(widest, row.value(column).text.size());
        const QByteArray number = QByteArray::number(column + 1);
        const QByteArray width = QByteArray::number(std::clamp<qsizetype>(widest + 2, 8, 60));
        out += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + width + "\" customWidth=\"1\"/>";
    }
    return out + "</cols>";
}

QByteArray xlsxRow(const QList<ListCell> &cells, qsizetype number, XlsxLook look)
{
    const QByteArray row = QByteArray::number(number);
    QByteArray out = "<row r=\"" + row + "\">";
    for (qsizetype column = 0; column < cells.size(); ++column)
        out += xlsxCell(cells.at(column), columnName(column) + row, look);
    return out + "</row>\n";
}

QByteArray worksheet(const ListSheet &sheet)
{
    QByteArray out = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
)" + (sheet.headings.isEmpty() ? QByteArray() : columnWidths(sheet)) +
                     "<sheetData>\n";
    QList<ListCell> head;
    for (const QString &heading : sheet.headings)
        head.append({heading, std::nullopt});
    out += xlsxRow(head, 1, HeadingLook);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        out += xlsxRow(sheet.rows.at(row), row + 2, PlainLook);
    out += "</sheetData>";
    if (!sheet.headings.isEmpty())
        out += "<autoFilter ref=\"A1:" + columnName(sheet.headings.size() - 1) +
               QByteArray::number(sheet.rows.size() + 1) + "\"/>";
    return out + "\n</worksheet>\n";
}

/// At most 31 letters, and none that a spreadsheet refuses.
QString sheetName(const QString &name)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\']"_s);
    QString clean = xmlText(name).remove(refused).simplified().left(31);
    if (!clean.isEmpty() && clean.at(clean.size() - 1).isHighSurrogate())
        clean.chop(1);
    return clean.isEmpty() ? u"1"_s : clean;
}

QByteArray workbook(const QString &name)
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name=")" +
           sheetName(name).toHtmlEscaped().toUtf8() + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets>\n</workbook>\n";
}

} // namespace

QByteArray listAsCsv(const ListSheet &sheet)
{
    QByteArray out = csvByteOrderMark;
    out += quotedCsvRow(sheet.headings);
    for (const QList<ListCell> &row : sheet.rows) {
        QStringList fields;
        for (const ListCell &cell : row)
            fields.append(cell.text);
        out += quotedCsvRow(fields);
    }
    return out;
}

Result<QByteArray> listAsXlsx(const ListSheet &sheet)
{
    if (sheet.rows.size() >= xlsxRowLimit || sheet.headings.size() > xlsxColumnLimit)
        return fail(ErrorCode::TooLarge, u"more rows or columns than a spreadsheet holds"_s);
    return zipped({{"[Content_Types].xml", contentTypes}, {"_rels/.rels", packageRelations},
        {"xl/workbook.xml", workbook(sheet.name)}, {"xl/_rels/workbook.xml.rels", workbookRelations},
        {"xl/styles.xml", styles}, {"xl/worksheets/sheet1.xml", worksheet(sheet)}});
}

} // namespace regie::exchange
