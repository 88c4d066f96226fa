using Waarborg.Care.Checking;
using Waarborg.Care.Language;
using Waarborg.Words;

namespace Waarborg.Care.Judging;

/// <summary>A content word of a sentence under check.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Kind">What it can name.</param>
/// <param name="Terms">The terms of the dictionary of concepts that it is part of.</param>
internal sealed record SaidWord(string Text, WordKind Kind, IReadOnlyList<ConceptMention> Terms)
{
    /// <summary>From here on a word counts as told.</summary>
    internal const double Told = 0.7;

    /// <summary>What names a disease, a treatment, a drug or a habit tells more than what says that something happened.</summary>
    internal double Weight { get; } = (Kind & (WordKind.Finding | WordKind.Treatment | WordKind.Drug | WordKind.Life)) != 0 ? 2 : (Kind & (WordKind.Common | WordKind.Person)) != 0 ? 0.5 : 1;

    internal static List<SaidWord> Of(string text)
    {
        var terms = ConceptBag.ByWord(text);
        return [.. ContentWords.Of(text).Select(w => new SaidWord(w, DrugNames.IsOne(w) ? WordKind.Drug : Lexicon.KindOf(w), [.. terms[w]]))];
    }

    /// <summary>Whether the word itself, an inflection or a known other word for it stands among these.</summary>
    internal bool Stands(IEnumerable<string> words) => words.Any(w => ContentWords.Same(Text, w));

    /// <summary>0..1: how far a text tells the word, by its words or by its concepts.</summary>
    internal double Support(IEnumerable<string> words, ConceptBag concepts) => Stands(words) ? 1 : Terms.Count == 0 ? 0 : Terms.Max(concepts.Support);
}
