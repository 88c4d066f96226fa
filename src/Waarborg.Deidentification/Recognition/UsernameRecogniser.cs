using System.Buffers;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Handles with an @, and login names after a word that announces one or as the speaker of a forum post.</summary>
internal sealed class UsernameRecogniser : IRecogniser
{
    private const int Longest = 40;

    private static readonly SearchValues<char> PasswordEnds = SearchValues.Create(" \t\r\n,;");

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "gebruikersnaam", "gebruikers naam", "gebruiker", "username", "user name", "user", "login", "loginnaam", "inlognaam", "inlog naam", "inlog",
        "handle", "nickname", "accountnaam",
        "account", "skype", "skypenaam", "discord", "instagram", "insta", "twitter", "snapchat", "snap", "tiktok", "twitch", "telegram", "steam",
        "github", "gebruikt als naam", "screen name", "nick", "alias", "gamertag", "handle everywhere", "handle overal", "inlognaam voor", "login voor");

    /// <summary>Devices and networks bear a name of their owner's making; it stands in quotes.</summary>
    private static readonly PhraseTrie<string> Device = Phrases.Of(
        "laptop", "netwerk", "netwerknaam", "network", "ssid", "hostname", "computernaam", "computer", "toestel", "toestelnaam", "apparaatnaam",
        "device", "devices", "apparaat", "apparaten", "toestellen", "device name", "phone name", "iphone", "telefoonnaam", "pc naam", "hotspot");

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => [.. Cue.FirstWords, .. Device.FirstWords];

    public string Name => "username";

    public void Recognise(Document document, List<Entity> found)
    {
        var text = document.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
            AddHandle(document, at, found);
        for (var at = text.IndexOf('_', StringComparison.Ordinal); at >= 0; at = text.IndexOf('_', at + 1))
            at = AddUnderscored(document, at, found);
        foreach (var i in document.Marked(Trigger.Username | Trigger.Bracket | Trigger.Line))
        {
            AddBracketed(document, i, found);
            if (Device.TryMatch(document, i, out var afterDevice, out _))
                AddQuoted(document, afterDevice, found);
            if (Cue.TryMatch(document, i, out var end, out var cue))
                AddAnnounced(document, end, cue, found);
            else if (document.StartsLine(i))
                AddSpeaker(document, i, found);
        }
    }

    private void AddHandle(Document document, int at, List<Entity> found)
    {
        var text = document.Text;
        if (at > 0 && EmailAddresses.IsLocal(text[at - 1]))
        {
            // "g.aalders@trackit" has no domain: the account on a machine or in a system.
            var (first, stop) = EmailAddresses.Around(text, at, needsDot: false);
            if (at - first >= 3 && text.AsSpan(first, at - first).Holds("._-0123456789") && stop - at > 3 && !text.AsSpan(at, stop - at).Contains('.') && HoldsLetters(text.AsSpan(at, stop - at)))
                found.Add(new(first, stop, EntityLabel.Username, Scores.Weak, Name));
            return;
        }

        if (at > 0 && text[at - 1] == '@')
            return;
        var end = EndOf(document, at + 1);
        if (end - at > 2 && (end >= text.Length || text[end] != '@') && !IsEverybody(text.AsSpan(at + 1, end - at - 1)))
            found.Add(new(at, end, EntityLabel.Username, Scores.Formed, Name));
    }

    /// <summary>"@klant", "@all": whoever is meant.</summary>
    private static bool IsEverybody(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[Math.Min(name.Length, 16)];
        return name.Length <= folded.Length && name.ToLowerInvariant(folded) >= 0
            && folded is "klant" or "klanten" or "medewerker" or "agent" or "customer" or "client" or "user" or "all" or "allen" or "iedereen" or "here" or "channel" or "everyone" or "team" or "support";
    }

    /// <summary>A value that is no plain word: it holds a digit, an underscore or dot, or follows a colon directly.</summary>
    private void AddAnnounced(Document document, int end, string cue, List<Entity> found)
    {
        AddAnswer(document, end, found);
        var start = Cues.SkipFillers(document, end);
        if (start < 0)
            return;
        var (first, stop) = (document[start].Start, EndOf(document, document[start].Start));
        var value = document.Text.AsSpan(first, stop - first);
        var strong = start == end && document.GapBefore(start).Contains(':') && (cue.Contains("naam", StringComparison.Ordinal) || IsBareWord(document, start, cue));
        var hyphened = cue is "login" or "loginnaam" or "inlognaam" or "username" or "user name" or "gebruikersnaam" && start <= end + 1
            && value.Contains('-') && value.IndexOfAnyInRange('A', 'Z') < 0;
        if (value.Length < 3 || value.Holds("@/") || !(strong || hyphened || HoldsSign(value)
            || (value.Contains('.') && document.TouchesNext(start) == false && stop > document[start].End)))
            return;
        if (!value.HoldsOnly("0123456789.-"))
            found.Add(new(first, stop, EntityLabel.Username, strong ? Scores.Announced : Scores.Cued, Name));
    }

    /// <summary>"Handle: tarikthecoder": a word in small letters that ends the line and is no ordinary one.</summary>
    private static bool IsBareWord(Document document, int start, string cue) => (cue.StartsWith("handle", StringComparison.Ordinal) || cue is "username" or "user name" or "nickname" or "nick" or "alias" or "gamertag")
        && document[start] is { IsWord: true, StartsUpper: false, Length: >= 5 } && document.EndsPhrase(start) && !StopWords.All.Contains(document.Folded(start));

    /// <summary>"Welk account?" and on the next line "drs.P.Haan": the answer has a stop inside.</summary>
    private void AddAnswer(Document document, int end, List<Entity> found)
    {
        var gap = document.GapBefore(end);
        if (!gap.StartsWith("?") || !gap.Contains('\n') || gap.Count('\n') > 2 || !document[end].IsWord)
            return;
        var (first, stop) = (document[end].Start, EndOf(document, document[end].Start));
        var value = document.Text.AsSpan(first, stop - first);
        if (value.Length >= 4 && stop > document[end].End && value.Holds("._0123456789") && !value.Contains("..", StringComparison.Ordinal) && !(stop < document.Text.Length && document.Text[stop] is '@' or ':'))
            found.Add(new(first, stop, EntityLabel.Username, Scores.Cued, Name));
    }

    /// <summary>"sofie_vdw_01" needs no announcement: letters and an underscore in one piece, that is no address, path, file or form field.</summary>
    /// <returns>Where the search goes on.</returns>
    private int AddUnderscored(Document document, int at, List<Entity> found)
    {
        var text = document.Text;
        var start = at;
        while (start > 0 && (at - start < Longest ? IsPiece(text[start - 1]) : Folding.IsOfWord(text[start - 1])))
            start--;
        while (start < at && text[start] is '.' or '-' or '_')
            start++;
        var end = EndOf(document, start);
        document.Spend(at - start);
        while (end > start && text[end - 1] is '_')
            end--;
        var value = text.AsSpan(start, Math.Max(0, end - start));
        if (end <= at || start == at || value.Length < 5 || value.IndexOfAnyExceptInRange('0', '9') < 0 || !HoldsLetters(value) || value.Contains("__", StringComparison.Ordinal)
            || (start > 0 && text[start - 1] is '@' or '/' or '\\' or '<' or '{' or '[' or '+' or '%' or '?' or '&')
            || (end < text.Length && text[end] is '@' or '\\' or '=' or '(' or '/' or '+' or '}' or '%') || IsFile(value) || IsPicture(value) || IsPart(value)
            || text.AsSpan(end).StartsWith("\":"))
            return Math.Max(at, end - 1);
        found.Add(new(start, end, EntityLabel.Username, Scores.Weak, Name));
        AddPasswordBehind(document, end, found);
        return end - 1;
    }

    /// <summary>"recruit_zuid / Zomerzon#24": what stands behind a login name and a stroke is its password.</summary>
    private static void AddPasswordBehind(Document document, int end, List<Entity> found)
    {
        var rest = document.Text.AsSpan(end);
        if (!rest.StartsWith(" / "))
            return;
        var length = rest[3..].IndexOfAny(PasswordEnds);
        var value = length < 0 ? rest[3..] : rest.Slice(3, length);
        value = value[..Math.Min(value.Length, Longest)].TrimEnd(".)?\"'");
        document.Spend(value.Length);
        if (value.Length >= 5 && HoldsLetters(value) && value.Holds("0123456789#!$%&*_"))
            found.Add(new(end + 3, end + 3 + value.Length, EntityLabel.Secret, Scores.Cued, "secret"));
    }

    /// <summary>"laptop "EFUA-THINKPAD"", "netwerk heet "Wifi van Halina"".</summary>
    private void AddQuoted(Document document, int i, List<Entity> found)
    {
        const string Quotes = "\"“”„'‘’";
        for (var words = 0; i < document.Count && words <= 3; i++, words++)
        {
            var gap = document.GapBefore(i);
            if (gap.Length > 4 || gap.Holds("\n.!?;"))
                return;
            if (gap.Length < 2 || !Quotes.Contains(gap[^1], StringComparison.Ordinal))
                continue;
            var start = document[i].Start;
            var rest = document.Text.AsSpan(start, Math.Min(Longest, document.Text.Length - start));
            var length = rest.IndexOfAny("\"“”\n");
            length = length < 0 ? rest.IndexOfAny("'’") : length;
            document.Spend(rest.Length);
            if (length >= 3)
                found.Add(new(start, start + length, EntityLabel.Username, Scores.Cued, Name));
            return;
        }
    }

    /// <summary>"(noalynn.is.fat)", "(germ.bouma.370)": small letters with two dots in brackets, no abbreviation.</summary>
    private void AddBracketed(Document document, int i, List<Entity> found)
    {
        if (document[i].Length < 3 || document[i].StartsUpper || !document.GapBefore(i).EndsWith("("))
            return;
        var (start, end) = (document[i].Start, EndOf(document, document[i].Start));
        var value = document.Text.AsSpan(start, end - start);
        if (value.Length >= 8 && value.Count('.') >= 2 && value.IndexOfAnyInRange('A', 'Z') < 0 && end < document.Text.Length && document.Text[end] == ')'
            && value[value.LastIndexOf('.')..].Length > 2)
            found.Add(new(start, end, EntityLabel.Username, Scores.Cued, Name));
    }

    private static bool IsPiece(char c) => Folding.IsOfWord(c) || c is '_' or '.' or '-';

    private static bool HoldsLetters(ReadOnlySpan<char> value)
    {
        var letters = 0;
        foreach (var c in value)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters >= 2;
    }

    /// <summary>"rapport_2024.pdf": a dot and a few letters at the end.</summary>
    private static bool IsFile(ReadOnlySpan<char> value) => value.LastIndexOf('.') is var dot and > 0
        && value[(dot + 1)..] is "pdf" or "doc" or "docx" or "xls" or "xlsx" or "csv" or "txt" or "jpg" or "jpeg" or "png" or "zip" or "json" or "xml" or "mp4" or "mp3" or "m4a" or "wav" or "mov" or "heic" or "msg" or "eml" or "JPG" or "PDF" or "PNG";

    /// <summary>"bezoeker_4471", "guest_118": a part in a conversation with a number. "ERR_TOKEN_EXPIRED": what a program reports.</summary>
    private static bool IsPart(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('_');
        return at > 0 && (value[..at] is "bezoeker" or "visitor" or "guest" or "gast" or "klant" or "customer" or "user" or "agent" or "client" or "ERR" or "ERROR" or "err" or "error");
    }

    /// <summary>"IMG_2231", "DSC_0417": what cameras call their pictures.</summary>
    private static bool IsPicture(ReadOnlySpan<char> value) => value.IndexOf('_') is var at and > 0 && value[..at] is "IMG" or "DSC" or "DSCN" or "PXL" or "VID" or "MVI" or "DOC" or "SCAN"
        && value[(at + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"PHQ-9: 14", "PCL-5: 52": a questionnaire with its number of questions.</summary>
    private static bool IsScale(ReadOnlySpan<char> value) => value.IndexOf('-') is var at and >= 2 and <= 5 && value.Length - at is 2 or 3
        && value[..at].IndexOfAnyExceptInRange('A', 'Z') < 0 && value[(at + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"knotwilg_58 schreef:", "knotwilg_58: …", "prachi.k: …", "MoniekV schreef:".</summary>
    private void AddSpeaker(Document document, int i, List<Entity> found)
    {
        if (IsPlainWord(document, i))
            return;
        var (first, stop) = (document[i].Start, EndOf(document, document[i].Start));
        var value = document.Text.AsSpan(first, stop - first);
        if (value.Length < 4)
            return;
        var rest = document.Text.AsSpan(stop, Math.Min(12, document.Text.Length - stop)).TrimStart(' ');
        var joined = IsCamel(value) ? rest.StartsWith("schreef") || rest.StartsWith("wrote") : value.Contains('.') && document[i].End < stop
            && document[i].Length > 1 && !document[i].StartsUpper && rest.StartsWith(":");
        if ((!HoldsSign(value) && !joined) || IsScale(value) || IsPart(value))
            return;
        if (rest.StartsWith(":") || rest.StartsWith("schreef") || rest.StartsWith("wrote") || rest.StartsWith("zei"))
            found.Add(new(first, stop, EntityLabel.Username, Scores.Cued, Name));
    }

    /// <summary>Letters alone, no capital behind a small one, and a sign behind it that belongs to no name: what most lines begin with.</summary>
    private static bool IsPlainWord(Document document, int i) => document[i].IsWord && document[i].Shape != WordShape.Mixed
        && document[i].End < document.Text.Length && document.Text[document[i].End] is ' ' or ':' or ',' or '\n';

    /// <summary>A capital behind a small letter: "MoniekV".</summary>
    private static bool IsCamel(ReadOnlySpan<char> value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsUpper(value[i]) && char.IsLower(value[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>An underscore or digit behind the first character.</summary>
    private static bool HoldsSign(ReadOnlySpan<char> value) => value[1..].Holds("_0123456789");

    /// <summary>Behind the last piece; a word is not cut where a name would be too long.</summary>
    private static int EndOf(Document document, int start)
    {
        var text = document.Text;
        var end = start;
        while (end < text.Length && (end - start < Longest ? IsPiece(text[end]) : Folding.IsOfWord(text[end])))
            end++;
        document.Spend(end - start);
        while (end > start && text[end - 1] is '.' or '-')
            end--;
        return end;
    }
}
