using Waarborg.Law;
using Waarborg.Pdf.Fonts;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Layout;

/// <summary>Draws a table: the heads come again on each page, and a row that is longer than a page goes on. Not thread safe.</summary>
internal sealed class TablePrinter(Sheets sheets, DocumentFont regular, DocumentFont strong)
{
    private const double Size = 9;
    private const double Leading = 12.6;
    private const double Padding = 4;
    private const double Narrowest = 62;

    /// <summary>The most lines of a row that is kept together.</summary>
    private const int Together = 14;

    private readonly Look _text = new(regular, Size, Look.Ink);

    /// <summary>Draws a table into the structure.</summary>
    public void Print(TableBlock table, StructureElement document)
    {
        var widths = Widths(table);
        var element = document.Add("Table");
        sheets.Need(80);
        if (table.Caption is { } said)
        {
            List<DocumentText> caption = [new(said, TextTone.Small)];
            Lines(new InlineElements(element.Add("Caption"), caption), LineBreaker.Break(caption, Sheets.Width, tone => new Look(regular, 10, Look.Soft).In(tone, strong)), Sheets.Margin);
        }
        Heads(table, widths, element.Add("THead").Add("TR"));
        var body = element.Add("TBody");
        foreach (var row in table.Rows) Row(table, row, widths, body.Add("TR"));
        sheets.Space(8);
    }

    private void Lines(InlineElements elements, IReadOnlyList<IReadOnlyList<InkedText>> lines, double x)
    {
        foreach (var line in lines)
        {
            sheets.Line(elements, line, x, sheets.Y, Leading);
            sheets.Pass(Leading);
        }
    }

    /// <summary>The heads of the columns; without an element they repeat what was said before, and only serve the page.</summary>
    private void Heads(TableBlock table, double[] widths, StructureElement? row)
    {
        var cells = table.Heads.Select((head, column) => LineBreaker.Break([new(head)], widths[column] - (2 * Padding), _ => _text with { Font = strong })).ToList();
        var height = (cells.Max(lines => lines.Count) * Leading) + (2 * Padding);
        var (x, top) = (Sheets.Margin, sheets.Y);
        sheets.Page.Fill(Look.Shade, x, top - height, Sheets.Width, height);
        for (var column = 0; column < widths.Length; column++)
        {
            var element = row?.Add("TH", "<< /O /Table /Scope /Column >>");
            for (var i = 0; i < cells[column].Count; i++)
            {
                var y = top - Padding - (i * Leading);
                if (element is not null) sheets.Line(new InlineElements(element, []), cells[column][i], x + Padding, y, Leading);
                else foreach (var piece in cells[column][i]) sheets.Page.Repeated(strong, Size, Look.Ink, x + Padding, y - Leading + 3.6, piece.Text);
            }
            x += widths[column];
        }
        sheets.Pass(height);
    }

    private void Row(TableBlock table, IReadOnlyList<IReadOnlyList<DocumentText>> row, double[] widths, StructureElement element)
    {
        var cells = row.Select((cell, column) => (
            Lines: LineBreaker.Break(cell, widths[column] - (2 * Padding), tone => (column == 0 ? _text with { Font = strong } : _text).In(tone, strong)),
            Elements: new InlineElements(column == 0 ? element.Add("TH", "<< /O /Table /Scope /Row >>") : element.Add("TD"), cell))).ToList();
        var longest = cells.Max(cell => cell.Lines.Count);
        for (var done = 0; done < longest;)
        {
            var room = (int)((sheets.Left - (2 * Padding)) / Leading);
            var wanted = longest <= Together ? longest : Math.Min(longest - done, 3);
            if (room < wanted)
            {
                sheets.Turn();
                Heads(table, widths, null);
                continue;
            }
            var now = Math.Min(room, longest - done);
            Slice(cells, widths, done, now);
            done += now;
        }
    }

    private void Slice(List<(IReadOnlyList<IReadOnlyList<InkedText>> Lines, InlineElements Elements)> cells, double[] widths, int from, int count)
    {
        var (x, top) = (Sheets.Margin, sheets.Y);
        for (var column = 0; column < cells.Count; column++)
        {
            var y = top - Padding;
            foreach (var line in cells[column].Lines.Skip(from).Take(count))
            {
                sheets.Line(cells[column].Elements, line, x + Padding, y, Leading);
                y -= Leading;
            }
            x += widths[column];
        }
        sheets.Pass((count * Leading) + (2 * Padding));
        sheets.Page.Fill(Look.Rule, Sheets.Margin, sheets.Y, Sheets.Width, 0.5);
    }

    /// <summary>Columns share the width by what they hold, and none is too narrow to read.</summary>
    private double[] Widths(TableBlock table)
    {
        var wanted = table.Heads.Select((head, column) => Math.Clamp(
            table.Rows.Select(row => string.Concat(row[column].Select(piece => LineBreaker.Clean(piece.Value)))).Append(head).Max(text => strong.Width(text, Size)) + (2 * Padding), Narrowest, 230)).ToList();
        var share = (Sheets.Width - (wanted.Count * Narrowest)) / Math.Max(1, wanted.Sum(width => width - Narrowest));
        return [.. wanted.Select(width => wanted.Sum() <= wanted.Count * Narrowest ? Sheets.Width / wanted.Count : Narrowest + ((width - Narrowest) * share))];
    }
}
