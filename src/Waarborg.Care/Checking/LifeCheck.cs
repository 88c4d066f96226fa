using System.Text.RegularExpressions;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>Smoking, living and treatment limits change: a sentence about now must follow the newest note.</summary>
internal sealed partial class LifeCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        if (Past().IsMatch(claim.Text)) yield break;
        var statements = claim.Evidence.Record.Notes.SelectMany(n => n.Statements).Where(s => !Relative().IsMatch(s.Text) && !Cues.OthersSmoke().IsMatch(s.Text)).ToList();
        var smokes = !Relative().IsMatch(claim.Text) && !Cues.OthersSmoke().IsMatch(claim.Text) && (SmokesOn().IsMatch(claim.Text) || (Smokes().IsMatch(claim.Text) && !Polarity.IsNegative(claim.Text)));
        if (smokes && statements.LastOrDefault(s => Smoking().IsMatch(s.Text)) is { } newest && Polarity.IsNegative(newest.Text))
            yield return new(ObjectionGround.NoLongerSmokes, "De nieuwste notitie zegt dat de patiënt niet meer rookt.", "The newest note says that the patient no longer smokes.");
        if (Aid().IsMatch(claim.Text) && !Polarity.IsNegative(claim.Text) && statements.LastOrDefault(s => Walking().IsMatch(s.Text)) is { } walk && NoAid().IsMatch(walk.Text))
            yield return new(ObjectionGround.WalksWithoutAid, "De nieuwste notitie zegt dat de patiënt zonder hulpmiddel loopt.", "The newest note says that the patient walks without an aid.");
        if (Lives().IsMatch(claim.Text) && statements.LastOrDefault(s => Living().IsMatch(s.Text)) is { } home && Moves().IsMatch(home.Text)
            && ContentWords.Coverage([.. claim.Content.Where(w => !Lives().IsMatch(w))], [.. ContentWords.Of(home.Text)]) < 0.2)
            yield return new(ObjectionGround.Moved, "De patiënt is verhuisd.", "The patient has moved.");
    }

    [GeneratedRegex(@"\b(?:eerder|vroeger|voorheen|destijds|was|had|rookte|woonde|in \d{4}|tot \d{4}|terugval|previously|formerly|was|lived|smoked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    /// <summary>About somebody near to the patient.</summary>
    [GeneratedRegex(@"^\s*(?:[SO] )?(?:(?:haar|zijn|een|de|her|his) )?(?:man|vrouw|echtgeno\w+|partner|vader|moeder|ouders|broer|zus|zoon|dochter|husband|wife|father|mother|brother|sister|son|daughter|parents)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b(?:niet|nooit) (?:\w+ ){0,2}gestopt met roken\b|\b(?:not|never) (?:stopped|quit) smoking\b", RegexOptions.IgnoreCase)]
    private static partial Regex SmokesOn();

    [GeneratedRegex(@"\b(?:loopt|walks)\b.*\b(?:krukken|kruk|rollator|stok|looprek|hulpmiddel|crutch\w*|stick|walker|cane|frame)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Aid();

    [GeneratedRegex(@"\b(?:loopt|lopen|walks|walking|mobiliseert)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Walking();

    [GeneratedRegex(@"\b(?:zonder|geen|without|no)\b.*\b(?:krukken|kruk|rollator|stok|looprek|\w*hulpmiddel\w*|aid|crutch\w*|stick|walker|cane)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoAid();

    [GeneratedRegex(@"\b(?:rookt|roker|smokes|smoker)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Smokes();

    [GeneratedRegex(@"\b(?:rookt|roken|rookstop|gestopt sinds|smok\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Smoking();

    [GeneratedRegex(@"^(?:woont|woonachtig|zelfstandig|thuis|lives)$|\b(?:woont|woonachtig|lives)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lives();

    [GeneratedRegex(@"\b(?:woont|verhui\w+|opgenomen in (?:het )?verpleeghuis|moved|lives)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Living();

    [GeneratedRegex(@"\b(?:verhui\w+|moved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moves();
}
