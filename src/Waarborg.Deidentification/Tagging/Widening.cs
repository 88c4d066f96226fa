using System.Collections.Frozen;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Codes, names of users, secrets and pages are one piece of text without blanks: what was found of such a piece is made whole, so that no
/// end of it stays visible.
/// </summary>
internal static class Widening
{
    private const int Farthest = 80;
    private const int MostLetters = 4;
    private const int LongestUnit = 8;

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        "j", "jr", "jaar", "jaren", "jarig", "jarige", "y", "yr", "yrs", "year", "years", "old", "week", "weken", "wk", "wkn", "weeks", "maand", "maanden",
        "mnd", "month", "months", "dagen", "dag", "days", "day", "yo");

    /// <summary>The finding with the rest of its piece; other labels stay as they are.</summary>
    public static Entity Widen(string text, Entity entity) => entity.Label switch
    {
        EntityLabel.CustomerId or EntityLabel.PatientId or EntityLabel.IdDocument or EntityLabel.LicensePlate or EntityLabel.ProfessionalId
            => WithLetters(text, Widen(text, entity, "-._/‑–#")),
        EntityLabel.Age => WithUnit(text, entity),
        EntityLabel.Username => Widen(text, entity, "-._@#&$+"),
        EntityLabel.Secret => Widen(text, entity, "-._!?@#$%^&*+=~/"),
        EntityLabel.Url => Widen(text, entity, "-._/@#&?=%+~:"),
        _ => entity,
    };

    /// <summary>"KSZ 81.207", found without its letters.</summary>
    private static Entity WithLetters(string text, Entity entity)
    {
        var start = entity.Start;
        if (start < 2 || text[start - 1] != ' ' || !char.IsAsciiDigit(text[start]))
            return entity;
        var at = start - 1;
        while (at > 0 && start - at <= MostLetters + 1 && char.IsAsciiLetterUpper(text[at - 1]))
            at--;
        var letters = start - 1 - at;
        if (letters is < 1 or > MostLetters || (at > 0 && Folding.IsOfWord(text[at - 1])))
            return entity;
        Span<char> folded = stackalloc char[letters];
        text.AsSpan(at, letters).ToLowerInvariant(folded);
        var announces = (WordLexicon.ClassesOf(Hashing.Of(folded), folded) & (WordClasses.NumberWord | WordClasses.StopWord | WordClasses.Title)) != 0;
        return announces ? entity : entity with { Start = at };
    }

    /// <summary>"82J", "3-week-old", "79 jaar", found without the unit.</summary>
    private static Entity WithUnit(string text, Entity entity)
    {
        var end = entity.End;
        for (var words = 0; words < 2 && end < text.Length && char.IsAsciiDigit(text[entity.Start]); words++)
        {
            var at = end + (text[end] is ' ' or '-' ? 1 : 0);
            var stop = at;
            while (stop < text.Length && stop - at < LongestUnit && char.IsAsciiLetter(text[stop]))
                stop++;
            if (!Units.Contains(text[at..stop].ToLowerInvariant()))
                break;
            end = stop;
        }

        return entity with { End = end };
    }

    private static Entity Widen(string text, Entity entity, ReadOnlySpan<char> joints)
    {
        var (start, end) = (entity.Start, entity.End);
        while (start > 0 && entity.Start - start < Farthest && Belongs(text, start - 1, -1, joints))
            start--;
        while (end < text.Length && end - entity.End < Farthest && Belongs(text, end, 1, joints))
            end++;
        if (entity.Label == EntityLabel.Secret)
        {
            while (end < text.Length && text[end] is '!' or '#' or '$' or '*')
                end++;
        }

        return entity with { Start = start, End = end };
    }

    /// <summary>A letter or digit, or a joint with a letter or digit beyond it.</summary>
    private static bool Belongs(string text, int at, int step, ReadOnlySpan<char> joints)
    {
        if (Folding.IsOfWord(text[at]))
            return true;
        var beyond = at + step;
        return joints.Contains(text[at]) && beyond >= 0 && beyond < text.Length && char.IsLetterOrDigit(text[beyond]);
    }
}
