using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Leaves ordinary text alone: what a weak rule or a repetition found is left where the tagger, which knew what the rule said, is sure of every word that it is
/// nothing personal. "Meneer Stok" does not make every stick a person. What passed a check, has a strict form or was announced stays whatever the tagger thinks.
/// </summary>
internal static class OrdinaryText
{
    /// <summary>The findings without those in ordinary text.</summary>
    /// <param name="document">The document, after the tagger has marked it.</param>
    /// <param name="settled">The findings, none overlapping.</param>
    /// <param name="left">Receives what is left out; null when nobody wants to know.</param>
    public static IReadOnlyList<Entity> Leave(Document document, IReadOnlyList<Entity> settled, List<Entity>? left)
    {
        List<Entity>? kept = null;
        for (var at = 0; at < settled.Count; at++)
        {
            var entity = settled[at];
            if (entity.Score < Scores.Formed && IsOrdinary(document, entity))
            {
                kept ??= [.. settled.Take(at)];
                left?.Add(entity);
            }
            else
            {
                kept?.Add(entity);
            }
        }

        return kept ?? settled;
    }

    private static bool IsOrdinary(Document document, Entity entity)
    {
        var first = document.TokenAt(entity.Start);
        // A piece of a word belongs to the token it lies in.
        var i = first > 0 && document[first - 1].End > entity.Start ? first - 1 : first;
        if (i >= document.Count || document[i].Start >= entity.End)
            return false;
        for (; i < document.Count && document[i].Start < entity.End; i++)
        {
            if (!document.Bears(i, Trigger.Ordinary))
                return false;
        }

        return true;
    }
}
