using System.Text.RegularExpressions;

namespace Waarborg.Care.Checking;

/// <summary>Words that say that something was done, and words that say that it was only planned, advised or asked for.</summary>
internal static partial class Happening
{
    internal static bool IsDone(string word) => DoneWord().IsMatch(word);

    internal static bool IsPlanned(string text) => Planned().IsMatch(text);

    /// <summary>Whether a clause has no other content than that something happened: what happened stands in the clause before.</summary>
    internal static bool Only(string clause) => ContentWords.Of(clause).All(IsDone);

    [GeneratedRegex(@"^(?:gegeven|gekregen|gehad|toegediend|geplaatst|verricht|uitgevoerd|gezet|ondergaan|aangelegd|aangemeten|gedaan|ontvangen|gesloten|geprikt|gelukt|binnen|klaar|done|given|received|performed|placed)$", RegexOptions.IgnoreCase)]
    private static partial Regex DoneWord();

    [GeneratedRegex(@"\b(?:geadviseerd|aangeraden|aanbevolen|advies|adviseer\w*|aangeboden|gepland|ingepland|afgesproken|afspraak|aangevraagd|aangemeld|wachtlijst|besproken|overwogen|overweeg|voorgesteld|voorstel|plan|zou|zal|volgt|moet|wil|willen|wilde|wensen|wenst|liever|vraagt|liefst|graag|voorkeur|kandidaat|verwezen|nog niet|komt|voorzien|voornemen|bedoeling|binnenkort|in behandeling|verzocht|verzoek|aanvraag|aanvragen|openstaan|staat (?:\w+ )?open voor|bereid|akkoord|mits|zodra|uiterlijk|op de lijst|op zijn vroegst|op z'n vroegst|niet eerder dan|vroegst|earliest|in aanmerking|volgende|voorstaat|streef\w*|streven|upcoming|intend\w*|propos\w*|request\w*|await\w*|due|expected|advised|planned|offered|scheduled|referred|will|waiting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Planned();
}
