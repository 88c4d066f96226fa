using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Citizen service numbers: nine digits that pass the 11-proof, in groups with dots, blanks or hyphens; after the word BSN also eight digits
/// (without the leading zero) and nine that fail, since a person presents them as theirs.
/// </summary>
internal sealed class BsnRecogniser : IRecogniser
{
    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "bsn", "bsn nummer", "bsnnummer", "bsn nr", "bsnnr", "burgerservicenummer", "burger service nummer", "burgerservicenr", "sofinummer",
        "sofi nummer", "sofinr", "sofi", "citizen service number", "bsn number", "social security number", "persoonsnummer");

    private const int FarthestWord = 9;

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "bsn";

    public void Recognise(Document document, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[9];
        foreach (var i in document.Marked(Trigger.NineDigits | Trigger.Bsn))
        {
            if (document[i].IsNumber)
                AddChecked(document, i, buffer, found);
            else if (Cue.TryMatch(document, i, out var end, out _))
                AddAnnounced(document, end, buffer, found);
        }
    }

    private void AddChecked(Document document, int i, Span<char> buffer, List<Entity> found)
    {
        if (document[i].Length > 9 || NumberGroups.GoesBefore(document, i, ".,-/:"))
            return;
        var groups = NumberGroups.Read(document, i, ".- \u00A0‑", 1, buffer);
        var last = i + groups.Count - 1;
        if (groups.Digits.Length == 9 && groups.Count <= 5 && Checks.IsBsn(groups.Digits) && NumberGroups.StandsApart(document, i, last)
            && !NumberGroups.GoesOn(document, last, ".,-/:") && !IsMoney(document, i))
            found.Add(new(document[i].Start, document[last].End, EntityLabel.Bsn, groups.Count == 1 ? 0.85 : Scores.Formed, Name));
    }

    private void AddAnnounced(Document document, int end, Span<char> buffer, List<Entity> found)
    {
        var start = Cues.SkipFillers(document, end);
        if (start < 0 || !document[start].IsNumber)
        {
            AddFarther(document, end, buffer, found);
            return;
        }

        var groups = NumberGroups.Read(document, start, ".-/ \u00A0‑", 2, buffer);
        var last = start + groups.Count - 1;
        if (groups.Digits.Length is 8 or 9 && !document.TouchesNext(last))
            found.Add(new(document[start].Start, document[last].End, EntityLabel.Bsn, Scores.Checked, Name));
    }

    /// <summary>"mijn bsn zou volgens de brief 112355867 zijn": nine digits further on in the sentence, even if they fail the check.</summary>
    private void AddFarther(Document document, int end, Span<char> buffer, List<Entity> found)
    {
        for (var i = end; i < document.Count && i - end < FarthestWord; i++)
        {
            var gap = document.GapBefore(i);
            if (gap.Holds("!?;|\n") || gap.Contains(". ", StringComparison.Ordinal))
                return;
            if (!document[i].IsNumber)
                continue;
            var groups = NumberGroups.Read(document, i, ".- \u00A0‑", 1, buffer);
            var last = i + groups.Count - 1;
            if (groups.Digits.Length == 9 && NumberGroups.StandsApart(document, i, last) && !NumberGroups.GoesBefore(document, i, ".,-/:")
                && !NumberGroups.GoesOn(document, last, ".,-/: ") && !IsMoney(document, i))
                found.Add(new(document[i].Start, document[last].End, EntityLabel.Bsn, Scores.Cued, Name));
            return;
        }
    }

    private static bool IsMoney(Document document, int i) => document.GapBefore(i).Holds("€$£");
}
