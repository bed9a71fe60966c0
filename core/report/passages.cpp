#include "core/report/passages.h"

#include <algorithm>
#include <functional>

namespace regie::report {
namespace {

/// A text in a document that can be changed, and what else goes when it is emptied.
struct Spot
{
    int block = -1;
    QString *text = nullptr;
    std::function<void()> drop = {};
};

class Collector
{
public:
    explicit Collector(Document &document) : m_document(document) {}

    [[nodiscard]] QList<Spot> spots()
    {
        add(m_document.from);
        add(m_document.recipientName);
        line(m_document.subtitle, [&subtitle = m_document.subtitle] { dropFirst(subtitle); });
        for (int i = 0; i < m_document.blocks.size(); ++i) {
            m_block = i;
            std::visit(*this, m_document.blocks[i]);
        }
        return m_spots;
    }

    void operator()(AdviceBox &box)
    {
        lines(box.lines);
        lines(box.dueLines);
        lines(box.flags);
    }
    void operator()(Table &table)
    {
        add(table.heading);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const qsizetype before = m_spots.size();
            for (Line &cell : table.rows[i]) {
                const bool leading = m_spots.size() == before; // what the row is about
                line(cell, leading ? std::function<void()>([&table, i] { table.rows.removeAt(i); })
                                   : std::function<void()>([&cell] { cell.values.clear(); }));
            }
        }
        lines(table.below);
    }
    void operator()(Bullets &bullets)
    {
        add(bullets.heading);
        lines(bullets.items);
    }
    void operator()(Note &note) { lines(note.lines); }
    void operator()(Prose &prose)
    {
        add(prose.heading);
        lines(prose.lines);
    }
    void operator()(AnswerForm &form) { add(form.organisation); }
    void operator()(Chart &chart)
    {
        add(chart.heading);
        for (TimelineRow &row : chart.timeline.rows)
            add(row.partner);
        for (TimelineItem &item : chart.timeline.items)
            std::visit(MarkTexts{*this}, item.mark);
    }
    void operator()(FamilyDrawing &drawing)
    {
        add(drawing.heading);
        for (FamilyMember &member : drawing.family.persons) {
            add(member.person.name.given);
            add(member.person.name.surname);
        }
        for (FamilyHousehold &household : drawing.family.households) {
            add(household.name);
            add(household.place);
        }
    }

private:
    struct MarkTexts
    {
        Collector &to;
        void operator()(PhaseBar &mark) const { to.add(mark.reason); }
        void operator()(IncidentMark &mark) const { to.add(mark.what); }
        void operator()(PartnerBand &mark) const { to.add(mark.partner); }
        void operator()(MeetingMark &mark) const { to.add(mark.what); }
        void operator()(ActionMark &mark) const { to.add(mark.what); }
        void operator()(auto &) const {} // codes and numbers only
    };

    void add(
        QString &text, std::function<void()> drop = [] {})
    {
        if (!text.isEmpty())
            m_spots.append({m_block, &text, std::move(drop)});
    }
    void lines(QList<Line> &list)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            line(list[i], [&list, i] { list.removeAt(i); });
    }
    /// What stands first goes with the sign behind it.
    static void dropFirst(Line &line)
    {
        line.values.removeFirst();
        if (!line.values.isEmpty() && line.values.constFirst() == Value(Verbatim{QStringLiteral("·")}))
            line.values.removeFirst();
    }
    /// Without its first value a line says nothing; the others go alone.
    void line(Line &line, const std::function<void()> &dropWhole)
    {
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            Value &value = line.values[i];
            const std::function<void()> drop =
                i == 0 ? dropWhole : std::function<void()>([&line, i] { line.values.removeAt(i); });
            if (auto *verbatim = std::get_if<Verbatim>(&value)) {
                add(verbatim->text, drop);
            } else if (auto *filled = std::get_if<Filled>(&value)) {
                for (auto &part : filled->parts) {
                    if (auto *text = std::get_if<QString>(&part))
                        add(*text, drop);
                }
            } else if (auto *phrased = std::get_if<Phrased>(&value)) {
                for (Argument &argument : phrased->arguments) {
                    if (auto *text = std::get_if<QString>(&argument))
                        add(*text, drop);
                }
            }
        }
    }

    Document &m_document;
    QList<Spot> m_spots = {};
    int m_block = -1;
};

} // namespace

QList<Passage> passagesOf(const Document &document)
{
    Document copy = document;
    QList<Passage> out;
    const QList<Spot> spots = Collector(copy).spots();
    for (const Spot &spot : spots)
        out.append({spot.block, *spot.text});
    return out;
}

Document reworded(Document document, int index, const QString &text)
{
    const QList<Spot> spots = Collector(document).spots();
    if (index < 0 || index >= spots.size())
        return document;
    const Spot &spot = spots.at(index);
    *spot.text = text;
    if (text.trimmed().isEmpty())
        spot.drop();
    return document;
}

Document withoutLeaks(const Document &document, const QList<privacy::Leak> &leaks)
{
    const QList<Passage> passages = passagesOf(document);
    QList<int> touched;
    for (const privacy::Leak &leak : leaks) {
        if (!touched.contains(leak.passage))
            touched.append(leak.passage);
    }
    std::ranges::sort(touched, std::greater<int>()); // from the back: what is dropped moves nothing before it
    Document out = document;
    for (const int passage : std::as_const(touched)) {
        if (passagesOf(out).value(passage) != passages.value(passage))
            continue; // its row went with another text of the same row
        QList<privacy::Leak> here;
        std::ranges::copy_if(
            leaks, std::back_inserter(here), [passage](const privacy::Leak &leak) { return leak.passage == passage; });
        out = reworded(std::move(out), passage, privacy::withoutSentences(passages.value(passage).text, here));
    }
    return out;
}

QList<privacy::Leak> leaksIn(const Document &document, const privacy::LeakGuard &guard)
{
    QStringList texts;
    for (const Passage &passage : passagesOf(document))
        texts.append(passage.text);
    return guard.find(texts);
}

} // namespace regie::report
