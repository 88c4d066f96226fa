using Waarborg.Words;

namespace Waarborg.Recruitment.Weighing;

/// <summary>The concepts that a text names, as the dictionary knows them.</summary>
internal sealed class Meaning
{
    /// <summary>How much a term that is asked stands for a concept of which it is a kind, or at which it hints.</summary>
    private const double AskedKind = 0.5;
    private const double AskedHint = 0.25;

    private readonly Dictionary<int, double> _said = [];

    private Meaning(IReadOnlyList<ConceptMention> mentions) => Mentions = mentions;

    internal IReadOnlyList<ConceptMention> Mentions { get; }

    internal static Meaning Of(string text)
    {
        var meaning = new Meaning(ConceptDictionary.Shared.Find(text));
        foreach (var mention in meaning.Mentions)
        {
            foreach (var sense in mention.Senses)
            {
                meaning.Say(sense.Concept, mention.Strength * ConceptDictionary.Shared.Support(sense, sense.Concept));
                if (sense.Relation == ConceptRelation.Hint) continue;
                foreach (var implied in ConceptDictionary.Shared.Implied(sense.Concept).Keys) meaning.Say(implied, mention.Strength * ConceptDictionary.Shared.Support(sense, implied));
            }
        }
        return meaning;
    }

    /// <summary>How far this text says what a term of another asks, 0 to 1.</summary>
    internal double Supports(ConceptMention asked)
    {
        var best = 0.0;
        foreach (var sense in asked.Senses)
            if (_said.TryGetValue(sense.Concept, out var said))
                best = Math.Max(best, said * asked.Strength * (sense.Relation switch { ConceptRelation.Same => 1, ConceptRelation.Kind => AskedKind, _ => AskedHint }));
        return best;
    }

    private void Say(int concept, double value)
    {
        if (value > _said.GetValueOrDefault(concept)) _said[concept] = value;
    }
}
