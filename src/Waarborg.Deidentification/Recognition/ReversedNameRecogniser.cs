using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// A surname at the head of a line or cell with a title before the initials or the given name: "Nauta, dr. B.", "Sint, Prof. dr. J.", "Bilgin, Mrs Nur –";
/// and one that is better known as a disease before a given name that ends its cell: "SOEP Graves, Peter – m/43". The name is one stretch, so that neither half shows.
/// </summary>
internal sealed class ReversedNameRecogniser : IRecogniser
{
    private const int MostTitles = 3;
    private const int MostInitials = 5;
    private const int MostGiven = 3;

    private const uint NoName = WordClasses.Greeting | WordClasses.Closing | WordClasses.Relation | WordClasses.Role | WordClasses.Title | WordClasses.Month | WordClasses.Weekday;

    /// <summary>What stands before the name of a disease, a sign or a test.</summary>
    private static readonly WordSet Diseases = new("van of syndroom ziekte morbus teken proef test dd bij met geen morb m de the en and");

    private static readonly WordSet Particles = new("van de der den het t ter ten te von da dos el al");

    public string Name => "name.reversed";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document.GapAfter(i) is ", " && LastOfPatient(document, i) is var given && given > i)
                found.Add(new(document[i].Start, document[given].End, EntityLabel.Person, Scores.Formed, Name));
            if (i + 2 >= document.Count || document.GapAfter(i) is not ", " || !IsTitle(document, i + 1) || (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & NoName) != 0 || First(document, i) is not { } first)
                continue;
            if (Last(document, i + 1) is var last && last > i)
                found.Add(new(document[first].Start, document[last].End, EntityLabel.Person, Scores.Formed, Name));
        }
    }

    /// <summary>The last given name behind a surname that is a disease too, where nothing of a sentence goes on behind it; -1 for a disease.</summary>
    private static int LastOfPatient(Document document, int i)
    {
        if ((WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & WordClasses.Eponym) == 0 || (i > 0 && Diseases.Contains(document.Folded(i - 1))) || !GivenNames.Is(document.Folded(i + 1)))
            return -1;
        var last = i + 1;
        while (last + 1 < document.Count && last - i < MostGiven && document[last + 1] is { IsWord: true, StartsUpper: true } && document.GapAfter(last) is " " or "-")
            last++;
        var after = document.GapAfter(last);
        return document[i + 1].StartsUpper && (last + 1 >= document.Count || after.StartsWith(" –") || after.StartsWith(" (") || after.StartsWith(" |") || after.StartsWith("  ") || after.StartsWith("\t") || after.StartsWith("\n") || after.StartsWith(";")) ? last : -1;
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
