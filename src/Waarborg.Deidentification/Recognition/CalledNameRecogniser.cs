using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// A given name alone between two signs: called ("op Max aanbieden, Joy.") or signing ("Sterkte! Wim" at the end of a text). Runs after the
/// tagger and takes only words that are surely a given name.
/// </summary>
internal sealed class CalledNameRecogniser : IRecogniser
{
    private const int Shortest = 3;

    /// <summary>Their full stop ends no sentence: "afd. Roos".</summary>
    private static readonly WordSet Abbreviations = new("afd art blz cat dept div fig hfst lok nr nrs pag par");

    private const uint NoName = WordClasses.Month | WordClasses.Weekday | WordClasses.Place | WordClasses.Country | WordClasses.Brand | WordClasses.Job | WordClasses.Greeting;

    public string Name => "name.called";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (i == 0 || document[i].Length < Shortest || document.TouchesNext(i) || !(IsCalled(document, i) || IsLast(document, i)))
                continue;
            var folded = document.Folded(i);
            if (!StopWords.All.Contains(folded) && (WordLexicon.ClassesOf(document[i].Hash, folded) & NoName) == 0 && GivenNames.Is(folded))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Person, Scores.Weak, Name));
        }
    }

    /// <summary>Behind a comma, and the sentence ends.</summary>
    private static bool IsCalled(Document document, int i) => document.GapBefore(i) is ", " && document.GapAfter(i) is var after
        && (after.Length == 0 || after.StartsWith(".") || after.StartsWith("!") || after.StartsWith("?") || after.StartsWith("\n"));

    /// <summary>Behind the end of a sentence, and the text or the message ends.</summary>
    private static bool IsLast(Document document, int i) => document.GapBefore(i) is ". " or "! " && !Abbreviations.Contains(document.Folded(i - 1)) && (i + 1 >= document.Count || document.GapAfter(i).StartsWith("\n"));

    /// <summary>A capital between a comma or the end of a sentence and another end.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var called = looks.Before(GapKind.Comma) & ~looks.After(GapKind.Blank) & ~looks.After(GapKind.Comma);
            var last = (looks.Before(GapKind.StopBlank) | looks.Before(GapKind.ExclamationBlank)) & (looks.After(GapKind.Line) | ~looks.Is(TokenKind.Word | TokenKind.Number, 1));
            return looks.Is(TokenKind.Upper) & ~looks.LengthUpTo(Shortest - 1) & (called | last);
        }
    }
}
