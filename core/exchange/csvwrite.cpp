#include "core/exchange/csvwrite.h"

namespace regie::exchange {

namespace {

bool startsFormula(const QString &text)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    qsizetype at = 0;
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\r' && text.at(at) != u'\n' &&
           text.at(at).isSpace())
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

} // namespace regie::exchange
