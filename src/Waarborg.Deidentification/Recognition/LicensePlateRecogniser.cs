using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Dutch licence plates of every series since 1951 (RDW: sidecodes 1 to 14 and the announced ones): three groups of letters or digits, six signs
/// in all,
/// with hyphens; without signs when in capitals or announced; with blanks when announced.
/// </summary>
internal sealed class LicensePlateRecogniser : IRecogniser
{
    /// <summary>Groups of letters (L) and digits (D).</summary>
    private static readonly HashSet<string> Series =
    [
        "LL-DD-DD", "DD-DD-LL", "DD-LL-DD", "LL-DD-LL", "LL-LL-DD", "DD-LL-LL", "DD-LLL-D", "D-LLL-DD", "LL-DDD-L", "L-DDD-LL", "LLL-DD-L",
        "L-DD-LLL",
        "D-LL-DDD", "DDD-LL-D", "LLL-DD-D", "D-DD-LLL",
    ];

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "kenteken", "kentekennummer", "kentekenplaat", "nummerplaat", "kent", "licence plate", "license plate", "registration", "number plate",
        "plate");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Series.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Name => "plate";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> shape = stackalloc char[8];
        var announcedUntil = -1;
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i].IsWord && Cue.TryMatch(document, i, out var end, out _))
                announcedUntil = end + 5;
            if (document[i].Length > 3 || i + 2 >= document.Count || (i > 0 && document.TouchesNext(i - 1)) || document.TouchesNext(i + 2))
                continue;
            var gap = document.GapAfter(i);
            if (!gap.SequenceEqual(document.GapAfter(i + 1)) || !(gap.Length == 0 || Gaps.IsOneOf(gap, "-‑– .·")) || IsPart(document, i))
                continue;
            if (!TryShape(document, i, shape) || !Lookup.Contains(shape))
                continue;
            var announced = i <= announcedUntil;
            var dashed = Gaps.IsOneOf(gap, "-‑–·");
            if (announced || dashed || (gap.Length == 0 && IsUpper(document, i)))
                found.Add(new(document[i].Start, document[i + 2].End, EntityLabel.LicensePlate, announced ? 0.95 : dashed ? Scores.Announced
                    : Scores.Cued, Name));
        }
    }

    /// <summary>Part of a longer hyphenated code.</summary>
    private static bool IsPart(Document document, int i) =>
        Gaps.IsOneOf(document.GapBefore(i), "-/") || (i + 3 < document.Count && Gaps.IsOneOf(document.GapAfter(i + 2), "-/"));

    private static bool TryShape(Document document, int i, Span<char> shape)
    {
        var at = 0;
        for (var group = i; group < i + 3; group++)
        {
            ref readonly var token = ref document[group];
            var room = shape.Length - at - (group > i ? 1 : 0);
            if (token.Length > room || (token.IsWord && document.Folded(group).IndexOfAnyExceptInRange('a', 'z') >= 0))
                return false;
            if (group > i)
                shape[at++] = '-';
            shape.Slice(at, token.Length).Fill(token.IsNumber ? 'D' : 'L');
            at += token.Length;
        }

        return at == shape.Length;
    }

    private static bool IsUpper(Document document, int i)
    {
        for (var group = i; group < i + 3; group++)
        {
            if (document[group].IsWord && !document[group].IsAllUpper)
                return false;
        }

        return true;
    }

}
