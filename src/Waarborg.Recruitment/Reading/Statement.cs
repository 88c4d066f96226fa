namespace Waarborg.Recruitment.Reading;

/// <summary>A line of a CV, a part of one between semicolons, or a sentence of a letter, with what is known about its place.</summary>
internal sealed record Statement(ApplicationDocument Document, int Start, int End, string Folded, Section Section)
{
    /// <summary>The job that this line belongs to; null outside a job.</summary>
    internal Entry? Entry { get; init; }

    /// <summary>The time that the statement itself names.</summary>
    internal Period? Period { get; init; }

    internal bool InLetter => Document.Kind == DocumentKind.Letter;

    internal string Text => Document.Text[Start..End];
}

/// <summary>A job, or something else that lasted: a line with a period and the lines below it.</summary>
internal sealed class Entry(Period period)
{
    internal Period Period { get; } = period;

    internal List<Statement> Lines { get; } = [];

    internal Section Section => Lines[0].Section;
}
