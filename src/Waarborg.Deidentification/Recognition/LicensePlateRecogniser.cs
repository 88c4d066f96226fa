using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Dutch licence plates of every series since 1951 (RDW: sidecodes 1 to 14 and the announced ones): three groups of letters or digits, six signs
/// in all,
/// with hyphens; without signs when in capitals or announced; with blanks when announced.
/// </summary>
internal sealed class LicensePlateRecogniser : IRecogniser
{
    private const int Signs = 6;

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

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "plate";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> shape = stackalloc char[Signs + 2];
        int announcedUntil = -1, next = 0;
        foreach (var marked in document.Where<Possible>())
        {
            if (document[marked].IsWord)
            {
                if (Cue.TryMatch(document, marked, out var end, out _))
                    announcedUntil = end + 5;
                continue;
            }

            // Every series has a number in one of its three groups.
            for (var i = Math.Max(next, marked - 2); i <= marked; i++)
                AddPlate(document, i, i <= announcedUntil, shape, found);
            next = marked + 1;
        }
    }

    private void AddPlate(Document document, int i, bool announced, Span<char> shape, List<Entity> found)
    {
        if (document[i].Length + document[i + 1].Length + document[i + 2].Length != Signs)
            return;
        if (document[i].Length > 3 || i + 2 >= document.Count || (i > 0 && document.TouchesNext(i - 1)) || document.TouchesNext(i + 2))
            return;
        var gap = document.GapAfter(i);
        if (!gap.SequenceEqual(document.GapAfter(i + 1)) || !(gap.Length == 0 || Gaps.IsOneOf(gap, "-‑– .·")) || IsPart(document, i))
            return;
        if (!TryShape(document, i, shape) || !Lookup.Contains(shape))
            return;
        if (gap is " " && IsSentence(document, i))
            return;
        var dashed = Gaps.IsOneOf(gap, "-‑–·");
        if (announced || dashed || (gap.Length == 0 && IsUpper(document, i)))
            found.Add(new(document[i].Start, document[i + 2].End, EntityLabel.LicensePlate, announced ? 0.95 : dashed ? Scores.Announced : Scores.Cued, Name));
    }

    /// <summary>"11 km te", "12 de 345": a group in small letters that is a word.</summary>
    private static bool IsSentence(Document document, int i)
    {
        for (var group = i; group < i + 3; group++)
        {
            if (document[group].IsWord && !document[group].StartsUpper && (StopWords.All.Contains(document.Folded(group)) || document.Folded(group) is "km"))
                return true;
        }

        return false;
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

    /// <summary>What announces a plate; a number that makes six signs with the two tokens behind it, around it or before it.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var six = looks.LengthOfThree(Signs) | looks.LengthOfThree(Signs, -1) | looks.LengthOfThree(Signs, -2);
            return looks.Marked(Trigger.Plate) | (looks.Is(TokenKind.Number) & six);
        }
    }
}
