using Waarborg.Words;
using Waarborg.Words.Forms;

namespace Waarborg.Care.Judging;

/// <summary>The concepts that a text speaks of, each with how surely (0..1): what it means outright, what it implies, and what it only hints at.</summary>
internal sealed class ConceptBag
{
    /// <summary>A narrower word than the source has is not contradicted by it, and not told by it either.</summary>
    private const double Narrower = 0.55;

    private const double Hinted = 0.25;

    private readonly Dictionary<int, double> _told = [];

    internal ConceptBag(IEnumerable<string> texts)
    {
        foreach (var mention in texts.SelectMany(t => ConceptDictionary.Shared.Find(t)))
            foreach (var sense in mention.Senses)
            {
                Add(sense.Concept, mention.Strength * sense.Relation switch { ConceptRelation.Same => 1, ConceptRelation.Kind => 0.9, _ => 0.3 });
                if (sense.Relation != ConceptRelation.Hint) foreach (var (implied, sure) in ConceptDictionary.Shared.Implied(sense.Concept)) Add(implied, mention.Strength * sure * (sense.Relation == ConceptRelation.Same ? 1 : 0.9));
            }
    }

    /// <summary>0..1: how far the text tells what a term says.</summary>
    internal double Support(ConceptMention said)
    {
        var most = 0.0;
        foreach (var sense in said.Senses)
            if (_told.TryGetValue(sense.Concept, out var told)) most = Math.Max(most, told * sense.Relation switch { ConceptRelation.Same => 1, ConceptRelation.Kind => Narrower, _ => Hinted });
        return most * said.Strength;
    }

    /// <summary>The terms of a text by the folded words that they consist of.</summary>
    internal static ILookup<string, ConceptMention> ByWord(string text)
    {
        var tokens = Tokens.Of(text);
        return ConceptDictionary.Shared.Find(tokens).SelectMany(m => tokens.Where(t => t.Start >= m.Start && t.End <= m.Start + m.Length || (m.Strength < 1 && m.Start >= t.Start && m.Start < t.End)).Where(t => !t.IsFunction && (m.Strength < 1 || !m.Term.Contains(' ') || Tokens.Of(m.Term).Exists(w => w.Stem == t.Stem))).Select(t => (t.Text, Mention: m)))
            .ToLookup(p => p.Text, p => p.Mention, StringComparer.Ordinal);
    }

    private void Add(int concept, double sure)
    {
        if (sure > _told.GetValueOrDefault(concept)) _told[concept] = sure;
    }
}
