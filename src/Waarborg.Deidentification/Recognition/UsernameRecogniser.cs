using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Handles with an @, and login names after a word that announces one or as the speaker of a forum post.</summary>
internal sealed class UsernameRecogniser : IRecogniser
{
    private const int Longest = 40;

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "gebruikersnaam", "gebruikers naam", "gebruiker", "username", "user name", "user", "login", "loginnaam", "inlognaam", "inlog naam", "inlog",
        "handle", "nickname", "accountnaam",
        "account", "skype", "skypenaam", "discord", "instagram", "insta", "twitter", "snapchat", "snap", "tiktok", "twitch", "telegram", "steam",
        "github", "gebruikt als naam", "screen name");

    public string Name => "username";

    public void Recognise(Document document, List<Entity> found)
    {
        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
            AddHandle(document, at, found);
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i].IsNumber)
                continue;
            if (Cue.TryMatch(document, i, out var end, out var cue))
                AddAnnounced(document, end, cue, found);
            else if (document.StartsLine(i))
                AddSpeaker(document, i, found);
        }
    }

    private void AddHandle(Document document, int at, List<Entity> found)
    {
        var text = document.Text;
        if (at > 0 && (EmailAddresses.IsLocal(text[at - 1]) || text[at - 1] == '@'))
            return;
        var end = EndOf(document, at + 1);
        if (end - at > 2 && (end >= text.Length || text[end] != '@'))
            found.Add(new(at, end, EntityLabel.Username, Scores.Formed, Name));
    }

    /// <summary>A value that is no plain word: it holds a digit, an underscore or dot, or follows a colon directly.</summary>
    private void AddAnnounced(Document document, int end, string cue, List<Entity> found)
    {
        var start = Cues.SkipFillers(document, end);
        if (start < 0)
            return;
        var (first, stop) = (document[start].Start, EndOf(document, document[start].Start));
        var value = document.Text.AsSpan(first, stop - first);
        var strong = start == end && document.GapBefore(start).Contains(':') && cue.Contains("naam", StringComparison.Ordinal);
        if (value.Length < 3 || value.Holds("@/") || !(strong || HoldsSign(value)
            || (value.Contains('.') && document.TouchesNext(start) == false && stop > document[start].End)))
            return;
        if (!value.HoldsOnly("0123456789.-"))
            found.Add(new(first, stop, EntityLabel.Username, strong ? Scores.Announced : Scores.Cued, Name));
    }

    /// <summary>"knotwilg_58 schreef:", "knotwilg_58: …".</summary>
    private void AddSpeaker(Document document, int i, List<Entity> found)
    {
        var (first, stop) = (document[i].Start, EndOf(document, document[i].Start));
        var value = document.Text.AsSpan(first, stop - first);
        if (value.Length < 4 || !HoldsSign(value))
            return;
        var rest = document.Text.AsSpan(stop, Math.Min(12, document.Text.Length - stop)).TrimStart(' ');
        if (rest.StartsWith(":") || rest.StartsWith("schreef") || rest.StartsWith("wrote") || rest.StartsWith("zei"))
            found.Add(new(first, stop, EntityLabel.Username, Scores.Cued, Name));
    }

    /// <summary>An underscore or digit behind the first character.</summary>
    private static bool HoldsSign(ReadOnlySpan<char> value) => value[1..].Holds("_0123456789");

    private static int EndOf(Document document, int start)
    {
        var text = document.Text;
        var end = start;
        while (end < text.Length && end - start < Longest && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-'))
            end++;
        document.Spend(end - start);
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        return end;
    }
}
