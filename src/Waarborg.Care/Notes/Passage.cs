using Waarborg.Care.Language;

namespace Waarborg.Care.Notes;

/// <summary>A stretch of a note: one statement or several that follow each other.</summary>
internal sealed record Passage(Note Note, int Start, int End, IReadOnlyList<Statement> Statements)
{
    internal string Text => Note.Text[Start..End];

    /// <summary>"9 november 2022, Ontslagbrief (R. Aziz, cardioloog)".</summary>
    internal string Source(bool dutch)
    {
        var date = Note.Date is { } d ? Dates.Write(d, dutch) : dutch ? "zonder datum" : "undated";
        return Note.Author.Length > 0 ? $"{date}, {Note.Kind} ({Note.Author})" : $"{date}, {Note.Kind}";
    }

    /// <summary>Joins statements that follow each other in the same note.</summary>
    internal static List<Passage> Join(IEnumerable<Statement> statements, int maxLength)
    {
        var passages = new List<Passage>();
        foreach (var statement in statements)
        {
            if (passages.Count > 0 && passages[^1] is var last && last.Note == statement.Note && statement.End - last.Start <= maxLength
                && string.IsNullOrWhiteSpace(Strip(last.Note.Text[last.End..statement.Start])))
                passages[^1] = last with { End = statement.End, Statements = [.. last.Statements, statement] };
            else passages.Add(new(statement.Note, statement.Start, statement.End, [statement]));
        }
        return passages;
    }

    /// <summary>Between two statements there may stand a SOAP label.</summary>
    private static string Strip(string between) => between.Trim() is { Length: 1 } label && "SOEP".Contains(label, StringComparison.Ordinal) ? "" : between;
}
