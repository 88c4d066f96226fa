using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Reading;

/// <summary>An application, cut into statements. What instructs the reader is blanked out first, so that it cannot count.</summary>
internal sealed class Application
{
    private Application(IReadOnlyList<ApplicationDocument> documents, IReadOnlyList<Statement> statements, IReadOnlyList<EvidenceWarning> instructions, DateOnly asOf)
    {
        (Documents, Statements, Instructions, AsOf) = (documents, statements, instructions, asOf);
        Entries = [.. statements.Select(s => s.Entry).OfType<Entry>().Distinct()];
    }

    internal IReadOnlyList<ApplicationDocument> Documents { get; }

    internal IReadOnlyList<Statement> Statements { get; }

    internal IReadOnlyList<Entry> Entries { get; }

    internal IReadOnlyList<EvidenceWarning> Instructions { get; }

    /// <summary>The day on which durations end that go on.</summary>
    internal DateOnly AsOf { get; }

    internal static Application Read(IReadOnlyList<ApplicationDocument> documents, DateOnly asOf)
    {
        var statements = new List<Statement>();
        var instructions = new List<EvidenceWarning>();
        foreach (var document in documents)
        {
            var found = InstructionFinder.Find(document);
            instructions.AddRange(found);
            var masked = Masked(document.Text, found);
            statements.AddRange(document.Kind == DocumentKind.Cv ? Resume.Read(document, masked, asOf) : Letter.Read(document, masked));
        }
        return new(documents, statements, instructions, asOf);
    }

    private static string Masked(string text, IReadOnlyList<EvidenceWarning> found)
    {
        var characters = text.ToCharArray();
        foreach (var warning in found)
            for (var i = warning.Start; i < warning.End; i++)
                if (characters[i] is not '\n') characters[i] = ' ';
        return new(characters);
    }
}
