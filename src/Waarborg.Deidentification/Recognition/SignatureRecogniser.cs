using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Who signs with letters: "^JW" under a post, "RvdW" on a line of its own under a note. Runs after the tagger.</summary>
internal sealed class SignatureRecogniser : IRecogniser
{
    private const int MostLetters = 3;

    public string Name => "name.signature";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Marked(Trigger.Upper | Trigger.Line))
        {
            if (!document[i].IsWord || !document[i].StartsUpper || document.TouchesNext(i))
                continue;
            if (IsCaret(document, i) || IsJoined(document, i))
                found.Add(new(document[i].Start, document[i].End, EntityLabel.Person, Scores.Cued, Name));
        }
    }

    /// <summary>"^JW", "^ Joyce" at the end of a post.</summary>
    private static bool IsCaret(Document document, int i) => document.GapBefore(i) is var gap && gap.TrimEnd(' ') is var sign && sign.EndsWith("^") && sign.Length > 1 && char.IsWhiteSpace(sign[^2])
        && (document[i].Length <= MostLetters ? document[i].IsAllUpper : document.EndsPhrase(i));

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
}
