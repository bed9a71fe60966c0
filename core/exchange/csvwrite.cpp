#include "core/exchange/csvwrite.h"

namespace regie::exchange {

namespace {

bool startsFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@|%\t\r\n\uff1d\uff0b\uff0d\uff20\uff5c\uff05");
    const auto passedOver = [](QChar letter) {
        const bool unseen = letter.isSpace() || letter.category() == QChar::Other_Control ||
                            letter.category() == QChar::Other_Format; // a byte order mark, marks of direction
        return unseen && letter != u'\t' && letter != u'\r' && letter != u'\n';
    };
    qsizetype at = 0;
    while (at < text.size() && passedOver(text.at(at)))
        ++at;
    return at < text.size() && signs.contains(text.at(at));
}

} // namespace

QString neutralised(const QString &text)
{
    QString clean = text;
    clean.remove(QChar(u'\0'));
    return startsFormula(clean) ? u'\'' + clean : clean;
}

QByteArray csvRow(const QStringList &fields, char delimiter)
{
    QByteArray row;
    for (const QString &field : fields) {
        if (!row.isEmpty() || &field != &fields.constFirst())
            row.append(delimiter);
        QByteArray text = neutralised(field).toUtf8();
        if (text.contains('"') || text.contains(delimiter) || text.contains('\n') || text.contains('\r'))
            text = '"' + text.replace('"', "\"\"") + '"';
        row.append(text);
    }
    return row.append("\r\n");
}

QByteArray quotedCsvRow(const QStringList &fields, char delimiter)
{
    QByteArray row;
    for (const QString &field : fields) {
        if (!row.isEmpty())
            row.append(delimiter);
        row.append('"').append(neutralised(field).toUtf8().replace('"', "\"\"")).append('"');
    }
    return row.append("\r\n");
}

} // namespace regie::exchange
