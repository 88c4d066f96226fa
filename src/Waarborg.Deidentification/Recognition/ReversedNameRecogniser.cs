using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// A surname at the head of a line or cell with a title before the initials or the given name: "Nauta, dr. B.", "Sint, Prof. dr. J.", "Bilgin, Mrs Nur –".
/// The name is one stretch, so that neither half shows.
/// </summary>
internal sealed class ReversedNameRecogniser : IRecogniser
{
    private const int MostTitles = 3;
    private const int MostInitials = 5;

    private const uint NoName = WordClasses.Greeting | WordClasses.Closing | WordClasses.Relation | WordClasses.Role | WordClasses.Title | WordClasses.Month | WordClasses.Weekday;

    private static readonly WordSet Particles = new("van de der den het t ter ten te von da dos el al");

    public string Name => "name.reversed";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (i + 2 >= document.Count || document.GapAfter(i) is not ", " || !IsTitle(document, i + 1) || (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & NoName) != 0 || First(document, i) is not { } first)
                continue;
            if (Last(document, i + 1) is var last && last > i)
                found.Add(new(document[first].Start, document[last].End, EntityLabel.Person, Scores.Cued, Name));
        }
    }

    /// <summary>The surname or its particles at the head of a line or cell; null elsewhere.</summary>
    private static int? First(Document document, int surname)
    {
        var first = surname;
        while (first > 0 && surname - first < MostTitles && !Heads(document, first) && Gaps.JoinsPhrase(document.GapBefore(first)) && (Particles.Contains(document.Folded(first - 1)) || document.GapBefore(first) is "-"))
            first--;
        return Heads(document, first) ? first : null;
    }

    private static bool Heads(Document document, int i) => document.StartsLine(i) || document.GapBefore(i).EndsWith("| ") || document.GapBefore(i).EndsWith("\t") || document.GapBefore(i).EndsWith("- ");

    private static bool IsTitle(Document document, int i) => (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & WordClasses.Title) != 0;

    /// <summary>The last token of titles and initials, or of titles and a given name that ends the phrase; -1 without one.</summary>
    private static int Last(Document document, int title)
    {
        var i = title;
        while (i - title < MostTitles && i + 1 < document.Count && IsTitle(document, i) && document.GapAfter(i) is " " or ". ")
            i++;
        if (i == title || i >= document.Count)
            return -1;
        var initials = i;
        while (i < document.Count && i - initials < MostInitials && NameReader.IsInitial(document, i) && (i == initials || document.GapBefore(i) is "." or ". "))
            i++;
        if (i > initials)
            return i - 1;
        return document[i] is { IsWord: true, StartsUpper: true, Length: > 1 } && document.EndsPhrase(i) ? i : -1;
    }

    /// <summary>A capital with a comma behind it.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            return looks.Is(TokenKind.Upper) & looks.After(GapKind.Comma);
        }
    }
}
