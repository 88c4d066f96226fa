using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Who signs with letters: "^JW" under a post, "RvdW" on a line of its own under a note. Runs after the tagger.</summary>
internal sealed class SignatureRecogniser : IRecogniser
{
    private const int MostLetters = 3;

    private static readonly WordSet Bodies = new(
        "mvg mvrg kvk vve rvb rvt rvc cvb mvt pva pve pvda hvj rvs hva pvb vvv cvt nvt ava bvv rva lvc bva evrm ivd mva vvk cvk pvr cvd wvtt bvd avg tvt mvo svb lvb uvt dvd hvb kvb bvk");

    private static readonly WordSet Articles = new("de het een the a an elke deze die dit dat onze uw");

    public string Name => "name.signature";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (IsLetterAlone(document, i))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Person, Scores.Cued, Name));
            if (!document[i].IsWord || !document[i].StartsUpper || document.TouchesNext(i))
                continue;
            if (IsCaret(document, i) || IsJoined(document, i) || IsMonogram(document, i))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Person, Scores.Cued, Name));
        }
    }

    /// <summary>"^JW", "^ Joyce" at the end of a post.</summary>
    private static bool IsCaret(Document document, int i) => document.GapBefore(i) is { Length: > 1 } gap && gap.TrimEnd(' ') is var sign && sign.EndsWith("^") && sign.Length > 1 && char.IsWhiteSpace(sign[^2])
        && (document[i].Length <= MostLetters ? document[i].IsAllUpper : document.EndsPhrase(i));

    /// <summary>"N." on the last line of a text, or between blank lines.</summary>
    private static bool IsLetterAlone(Document document, int i) => document[i] is { IsWord: true, StartsUpper: true, Length: 1 } && i > 0 && document.GapBefore(i).Count('\n') > 1
        && document.GapBefore(i).EndsWith("\n") && document.GapAfter(i).StartsWith(".") && (i + 1 >= document.Count || document.GapAfter(i).Count('\n') > 1);

    /// <summary>"Adviser: LvdB", "HvD": initials around "v" or "vd", also in a line; not what an article announces and not a well-known body.</summary>
    private static bool IsMonogram(Document document, int i)
    {
        var word = document.Surface(i);
        if (word.Length is < 3 or > 5 || word[1] != 'v' || Bodies.Contains(document.Folded(i)) || document.GapAfter(i).StartsWith("-"))
            return false;
        var last = word[2] == 'd' ? 3 : 2;
        if (last >= word.Length || word[last..].IndexOfAnyExceptInRange('A', 'Z') >= 0)
            return false;
        return i == 0 || document.GapBefore(i) is not " " || !Articles.Contains(document.Folded(i - 1));
    }

    /// <summary>"RvdW": initials around a particle, alone on a line.</summary>
    private static bool IsJoined(Document document, int i)
    {
        if (!document.StartsLine(i) || !(i + 1 >= document.Count || document.GapAfter(i).Contains('\n')) || document[i].Length is < 3 or > 8)
            return false;
        var word = document.Surface(i);
        if (document.Folded(i) is "mvg" or "mvrg" or "mvgr")
            return false; // "Met vriendelijke groet"
        var small = word.IndexOfAnyExceptInRange('A', 'Z');
        if (small is < 1 or > MostLetters)
            return false;
        var rest = word[small..];
        var capital = rest.IndexOfAnyInRange('A', 'Z');
        return capital > 0 && rest[..capital] is "v" or "d" or "vd" or "van" or "de" or "ter" or "ten" or "vdn" && rest[capital..].IndexOfAnyExceptInRange('A', 'Z') < 0
            && rest.Length - capital <= 2;
    }

    /// <summary>A capital at the head of a line, behind a rare sign, or with a small "v" behind it.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var monogram = looks.Is(TokenKind.SecondV) & looks.LengthUpTo(5);
            return looks.Is(TokenKind.Upper) & (looks.Is(TokenKind.Line) | looks.Before(GapKind.Other) | monogram);
        }
    }
}
