using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>
/// Left stays left: a side belongs to the word that it stands with ("knie links", "linkerknie", "left knee"), and of what the sources say of a side that which fits the clause best must name the
/// same one.
/// </summary>
internal sealed partial class SideCheck : IClaimCheck
{
    private enum Side
    {
        Left,
        Right,
        Both,
    }

    /// <summary>A side with the word that it belongs to and what else its clause says.</summary>
    private sealed record Bound(Side Side, string? Noun, List<string> Content, bool Negative);

    public IEnumerable<Objection> Check(Claim claim)
    {
        var wanted = claim.Assertions.Where(a => !a.Disowned && !Mistaken().IsMatch(a.Text)).SelectMany(a => In(Denied().Replace(a.Text, " "), a.Borrowed, Polarity.IsNegative(a.Text) || Fine().IsMatch(a.Text))).ToList();
        if (wanted.Count == 0) yield break;
        var source = claim.Cited.Where(u => !Corrected(u, claim)).SelectMany(Of).ToList();
        // The side may stand elsewhere in the record; a sentence that names it right is not wrong.
        if (source.Count == 0) source = [.. claim.Evidence.All.Where(u => !Corrected(u, claim)).SelectMany(Of).Where(s => wanted.Exists(w => Fit(w, s) > 0))];
        if (source.Count == 0 && wanted.Exists(w => w.Side != Side.Both)) yield return new(ObjectionGround.NoSide, "De bron noemt geen kant (links of rechts).", "The source names no side (left or right).");
        foreach (var one in wanted)
        {
            if (one.Side == Side.Both)
            {
                // "Beide ogen" where the sources say one thing of the left and deny it of the right.
                var near = source.FindAll(s => Fit(one, s) >= 2);
                if (!one.Negative && near.Count > 0 && !near.Exists(s => s.Side == Side.Both) && near.Exists(s => s.Negative) && near.Exists(s => !s.Negative)) yield return new(ObjectionGround.OneSide, "De bron zegt dit van één kant.", "The source says this of one side.");
                continue;
            }
            var told = source.Exists(s => !s.Negative) && !one.Negative ? source.FindAll(s => !s.Negative) : source;
            var same = told.Where(s => s.Side == one.Side || s.Side == Side.Both).Select(s => Fit(one, s)).DefaultIfEmpty(-1).Max();
            var other = told.Where(s => s.Side != one.Side && s.Side != Side.Both).Select(s => Fit(one, s)).DefaultIfEmpty(-1).Max();
            if (other > same) yield return new(ObjectionGround.OtherSide, "De kant (links of rechts) klopt niet met de bron.", "The side (left or right) does not match the source.");
        }
    }

    /// <summary>How well what a source says of a side fits what a clause says of one: the thing itself, and the rest of the clause.</summary>
    private static double Fit(Bound said, Bound told) =>
        (said.Noun is { } noun && told.Noun is { } other && ContentWords.Same(noun, other) ? 2 : 0) + 4 * ContentWords.Coverage(said.Content, told.Content) + (said.Noun is { } near && told.Content.Exists(c => ContentWords.Same(near, c)) ? 0.5 : 0);

    private static IEnumerable<Bound> Of(EvidenceUnit unit) => In(Question().Replace(Denied().Replace(unit.Text, " "), " "), unit.Borrowed, unit.Negative);

    /// <summary>A side that the record takes back: the next clause says that it is wrong, or a newer note corrects the entry.</summary>
    private static bool Corrected(EvidenceUnit unit, Claim claim)
    {
        if (unit.Disowned || Reported().IsMatch(unit.Text)) return true;
        if (unit.Item is not Facts.ConditionFact problem || In(unit.Text, [], false).ToList() is not [var own]) return false;
        // The note says the other side of the same thing and calls the entry's side wrong.
        return claim.Evidence.All.Any(u => (u.Disowned || Reported().IsMatch(u.Text)) && In(u.Text, [], false).Any(s => s.Side == own.Side) && claim.Evidence.All.Any(o => o.Statement == u.Statement || (o.Statement?.Note == u.Statement?.Note && o.Statement is not null && problem.Head.IsMentionedIn(o.Statement))));
    }

    internal static string WithoutDenied(string text) => Denied().Replace(text, " ");

    private static IEnumerable<Bound> In(string text, string[] borrowed, bool negative)
    {
        var words = WordForms.Of(text).ToList();
        if (!words.Exists(w => SideOf(w) is not null)) yield break;
        List<string> content = [.. ContentWords.Of(Prefix().Replace(WordForms.Fold(text), " ")).Where(w => SideOf(w) is null), .. borrowed];
        foreach (var (i, word) in words.Index())
            if (SideOf(word) is { } side) yield return new(side, Noun(words, i), content, negative);
    }

    /// <summary>"Linkerknie" has its own; "linker knie" and "left knee" have the next; "knie links" has the one before.</summary>
    private static string? Noun(List<string> words, int at)
    {
        foreach (var prefix in (string[])["linker", "rechter"])
            if (words[at].Length > prefix.Length + 1 && words[at].StartsWith(prefix, StringComparison.Ordinal)) return words[at][prefix.Length..];
        var before = words.Take(at).Reverse().Take(5).FirstOrDefault(IsThing);
        var after = words.Skip(at + 1).Take(3).FirstOrDefault(IsThing);
        return words[at] is "linker" or "rechter" or "left" or "right" or "li" or "re" ? after ?? before : before ?? after;
    }

    private static bool IsThing(string word) => ContentWords.IsContent(word) && SideOf(word) is null;

    private static Side? SideOf(string word) =>
        word is "lad" or "left" or "li" || word.StartsWith("linker", StringComparison.Ordinal) || word.StartsWith("links", StringComparison.Ordinal) ? Side.Left
        : word is "rca" or "right" or "re" || word.StartsWith("rechter", StringComparison.Ordinal) || word.StartsWith("rechts", StringComparison.Ordinal) ? Side.Right
        : word is "beiderzijds" or "beide" or "dubbelzijdig" or "bilateraal" or "bilateral" or "both" ? Side.Both : null;

    /// <summary>"Links (niet rechts)", "links, niet rechts": the second side is denied.</summary>
    [GeneratedRegex(@"\b(?:niet|not|i\.?p\.?v\.?|in plaats van|instead of)(?: de| het| the| on the)? (?:links\w*|linker\w*|rechts\w*|rechter\w*|left|right|li|re)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    /// <summary>"Staaroperatie rechts? Nee, links": what is asked is not said.</summary>
    [GeneratedRegex(@"[^.?!]*\?(?=\s*(?:nee|no)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    /// <summary>What another paper says of a side ("in het SEH-verslag staat rechts") is told to be corrected.</summary>
    [GeneratedRegex(@"\b(?:in|op|volgens|bij)\b[^.;]*\b(?:verslag|lijst|dossier|brief|formulier|codering|diagnose|aanvraag|overdracht|report|list)\w*\b[^.;,]*\b(?:staat|stond|zegt|noemt|vermeldt|aangeklikt|genoteerd|gecodeerd|ingevuld|says|said)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reported();

    /// <summary>What the sentence itself calls a mistake.</summary>
    [GeneratedRegex(@"\b(?:fout|foutief|vergissing|onjuist|verkeerd\w*|ten onrechte|klopt niet|abusievelijk|in plaats van|anders dan|wrong\w*|mistake\w*|probleemlijst|codering)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Mistaken();

    /// <summary>Says that nothing is the matter there.</summary>
    [GeneratedRegex(@"\b(?:normaal|normale|gaaf|intact|gezond\w*|in orde|ongemoeid|unaffected|normal|healthy|spared|fine)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fine();

    /// <summary>The side as the first part of a word.</summary>
    [GeneratedRegex(@"\b(?:linker|rechter)-?")]
    private static partial Regex Prefix();
}
