using System.Text.RegularExpressions;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>Smoking, living and treatment limits change: a sentence about now must follow the newest note.</summary>
internal sealed partial class LifeCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        if (Past().IsMatch(claim.Text)) yield break;
        var statements = claim.Evidence.Record.Notes.SelectMany(n => n.Statements).ToList();
        if (Smokes().IsMatch(claim.Text) && statements.LastOrDefault(s => Smoking().IsMatch(s.Text)) is { } newest && Smokes().IsMatch(claim.Text) && !Polarity.IsNegative(claim.Text) && Polarity.IsNegative(newest.Text))
            yield return new("De nieuwste notitie zegt dat de patiënt niet meer rookt.", "The newest note says that the patient no longer smokes.");
        if (Lives().IsMatch(claim.Text) && statements.LastOrDefault(s => Living().IsMatch(s.Text)) is { } home && Moves().IsMatch(home.Text)
            && ContentWords.Coverage([.. claim.Content.Where(w => !Lives().IsMatch(w))], [.. ContentWords.Of(home.Text)]) < 0.2)
            yield return new("De patiënt is verhuisd.", "The patient has moved.");
    }

    [GeneratedRegex(@"\b(?:eerder|vroeger|voorheen|destijds|was|had|rookte|woonde|in \d{4}|tot \d{4}|terugval|previously|formerly|was|lived|smoked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

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
