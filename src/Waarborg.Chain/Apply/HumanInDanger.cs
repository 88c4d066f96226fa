using System.Text.RegularExpressions;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Recognises, in Dutch and English, that somebody may be in danger or threatens others: thoughts of ending one's life, violence, assault. A machine has no answer to that. A
/// failing supply that puts a life at risk is not meant: there the answer itself is urgent.
/// </summary>
internal static partial class HumanInDanger
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;

    /// <summary>Whether something of the kind is said.</summary>
    internal static bool Shows(string question) => Despair().IsMatch(question) || Threat().IsMatch(question) || Assault().IsMatch(question);

    [GeneratedRegex(
        @"\bhoeft\s+(?:het|'?t)\s+(?:leven\s+)?(?:allemaal\s+)?(?:voor\s+(?:mij|me)\s+)?(?:allemaal\s+)?niet\s+meer\b|\b(?:maak|maken|maakt)\s+er\b.{0,15}\been\s+einde?\s+aan\b|\bniet\s+meer\s+(?:willen\s+|wil\s+)?leven\b|\bwil\s+(?:ik\s+)?dood\b|\bzelfmoord\b|\bzelfdoding\b|\bsu[iï]cid"
        + @"|\bkill\s+myself\b|\bend\s+(?:my\s+life|it\s+all)\b|\b(?:don't|do\s+not)\s+want\s+to\s+live\b",
        Options)]
    private static partial Regex Despair();

    [GeneratedRegex(
        @"\bkort\s+en\s+klein\b|\bin\s+elkaar\s+(?:slaan|sla|geslagen|rammen|trappen)\b|\bsla\w*\b.{0,25}\b(?:dood|neer|verrot|de\s+kop\s+in)\b|\bdoodslaan\b|\bvermoord|\bweet\s+waar\b.{0,40}\bwoon(?:t|en)\b|\bzul(?:t|len)\s+het\s+(?:berouwen|bezuren|weten)\b|\bgeweten\s+hebben\b|\bsteek\b.{0,30}\bin\s+(?:brand|de\s+fik)\b"
        + @"|\b(?:know|found\s+out)\s+where\b.{0,40}\blives?\b|\bsmash\s+(?:up\s+)?(?:your|the\s+office)\b|\bburn\b.{0,25}\bdown\b|\b(?:will|going\s+to)\s+(?:hurt|beat|kill)\s+(?:you|him|her|them|your)\b",
        Options)]
    private static partial Regex Threat();

    [GeneratedRegex(@"\baan\s+mijn\s+(?:dochter|zoon|vrouw|kind|moeder|zus|vriendin)\s+(?:gezeten|zat|zitten)\b|\baangerand|\bbetast\b|\bverkracht|\bhandtastelijk|\bgroped\b|\bmolested\b|\b(?:sexually\s+)?assaulted\b", Options)]
    private static partial Regex Assault();
}
