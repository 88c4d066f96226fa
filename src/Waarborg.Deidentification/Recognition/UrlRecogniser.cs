using System.Buffers;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Addresses of pages: with a scheme, with www, on a host where people have profiles, or after a word such as "portfolio". The site of a company
/// that is
/// named without a scheme ("helderwind.example/overlijden") stays.
/// </summary>
internal sealed class UrlRecogniser : IRecogniser
{
    private static readonly string[] ProfileHosts =
    [
        "linkedin.com/", "github.com/", "gitlab.com/", "facebook.com/", "fb.com/", "instagram.com/", "twitter.com/", "x.com/", "tiktok.com/",
        "youtube.com/", "behance.net/",
        "dribbble.com/", "medium.com/", "about.me/", "strava.com/", "soundcloud.com/", "wa.me/", "t.me/", "calendly.com/", "researchgate.net/",
        "orcid.org/", "marktplaats.nl/",
        "xing.com/", "pinterest.com/", "vimeo.com/", "stackoverflow.com/", "etsy.com/", "linktr.ee/", "reddit.com/", "twitch.tv/",
        "open.spotify.com/", "bol.com/",
    ];

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "portfolio", "website", "site", "mijn site", "blog", "profiel", "linkedin", "web", "homepage", "pagina", "persoonlijke pagina", "github",
        "profile", "page", "webshop", "online cv");

    /// <summary>Blanks of Unicode and the signs that no page address holds.</summary>
    private static readonly SearchValues<char> Ends = SearchValues.Create(
        [.. Enumerable.Range(0, 0x3001).Select(c => (char)c).Where(char.IsWhiteSpace), .. "<>\"“”{}|\\^`[]"]);

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "url";

    public void Recognise(Document document, List<Entity> found)
    {
        var text = document.Text;
        var cuedUntil = -1;
        var coveredUntil = 0;
        foreach (var i in document.Marked(Trigger.Joined | Trigger.Url))
        {
            if (document[i].Start < coveredUntil)
                continue;
            if (Cue.TryMatch(document, i, out var end, out _))
                cuedUntil = document[end - 1].End + 20;
            var start = document[i].Start;
            if (start > 0 && (text[start - 1] is '@' or '.' or '-' or '/' or '_' || Folding.IsOfWord(text[start - 1])))
                continue;
            var after = document[i].End;
            if (after >= text.Length || text[after] is ' ' or '\n')
            {
                // A word between blanks holds neither sign.
                coveredUntil = after;
                continue;
            }

            coveredUntil = EndOf(document, text, start);
            if (text.AsSpan(start, coveredUntil - start).IndexOfAny('.', ':') < 0)
                continue;
            start += SchemeAt(text.AsSpan(start, coveredUntil - start));
            var run = text.AsSpan(start, coveredUntil - start).TrimEnd(".,;:!?)'’*");
            if (run.Contains('@') || Score(run, start <= cuedUntil) is not { } score)
                continue;
            found.Add(new(start, start + run.Length, EntityLabel.Url, score, Name));
        }
    }

    private static double? Score(ReadOnlySpan<char> run, bool cued)
    {
        if (run.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || run.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return run.Length > 10 ? Scores.Announced : null;
        if (run.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && run.Length > 7)
            return Scores.Formed;
        // A profile stands behind a stroke: times and sentences without a blank hold none.
        foreach (var host in run.Contains('/') ? ProfileHosts : [])
        {
            var at = run.IndexOf(host, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at <= 4 && (at == 0 || run[at - 1] == '.') && run.Length > at + host.Length)
                return Scores.Announced;
        }

        return cued && IsHost(run) ? Scores.Cued : null;
    }

    private static bool IsHost(ReadOnlySpan<char> run)
    {
        var path = run.IndexOf('/');
        var host = path < 0 ? run : run[..path];
        var dot = host.LastIndexOf('.');
        return dot > 1 && host.Length - dot - 1 is >= 2 and <= 12 && host[(dot + 1)..].IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    /// <summary>Where a scheme begins inside a run such as "zie:https://…"; 0 when nowhere.</summary>
    private static int SchemeAt(ReadOnlySpan<char> run)
    {
        var at = run.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        return at > 0 && run[at..].Contains("://", StringComparison.Ordinal) ? at : 0;
    }

    /// <summary>Up to a blank or a sign that no page address holds.</summary>
    private static int EndOf(Document document, string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny(Ends);
        var end = length < 0 ? text.Length : start + length;
        document.Spend(end - start);
        return end;
    }
}
