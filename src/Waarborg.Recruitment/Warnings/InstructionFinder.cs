using System.Text;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Warnings;

/// <summary>
/// Finds text that instructs the assessor instead of informing it, hidden or in plain sight, in Dutch and English. A sentence instructs when it
/// tells to set instructions aside, speaks to a machine in the imperative, dictates an outcome, or pretends to be a message of the system.
/// </summary>
internal static partial class InstructionFinder
{
    internal static IReadOnlyList<EvidenceWarning> Find(ApplicationDocument document)
    {
        var spans = new List<(int Start, int End)>();
        foreach (var (start, end, anyWords) in HiddenText.Find(document.Text))
        {
            var hidden = document.Text[start..end];
            if (Instructs(hidden, hidden: anyWords || start == 0) || (anyWords && Telling(hidden))) spans.Add((start, end));
        }
        Visible(document.Text, spans);
        return [.. Merged(spans).Select(span => new EvidenceWarning(WarningKind.Instruction, document.Name, span.Start, span.End))];
    }

    private static void Visible(string text, List<(int Start, int End)> spans)
    {
        var folded = Folding.Fold(text);
        var (previous, wholeLine) = (false, false);
        foreach (var (start, end) in Letter.Sentences(folded))
        {
            if (spans.Any(s => s.Start <= start && s.End >= end)) continue;
            var sentence = folded[start..end];
            var sameLine = start > 0 && folded.LastIndexOf('\n', start - 1) is var feed && !string.IsNullOrWhiteSpace(folded[(feed + 1)..start]);
            // A line that begins with an instruction is one; after an instruction further on, what still speaks of "this candidate" belongs to it.
            previous = Instructs(text[start..end], hidden: false) || (previous && sameLine && (wholeLine || Candidate().IsMatch(sentence)));
            wholeLine = previous && (wholeLine || !sameLine);
            if (previous) spans.Add((start, end));
        }
    }

    private static bool Instructs(string text, bool hidden)
    {
        foreach (var reading in Readings(text))
        {
            if (SetAside().IsMatch(reading) || Role().IsMatch(reading) || RunTogether().IsMatch(reading)) return true;
            if (Label().IsMatch(reading) && (Imperative().IsMatch(reading) || Outcome().IsMatch(reading) || Criteria().IsMatch(reading))) return true;
            if (Machine().IsMatch(reading) && (Imperative().IsMatch(reading) || Outcome().IsMatch(reading))) return true;
            if (Imperative().IsMatch(reading) && Outcome().IsMatch(reading) && (Candidate().IsMatch(reading) || Criteria().IsMatch(reading))) return true;
            if (Dictates().IsMatch(reading) || Result().IsMatch(reading)) return true;
            if (hidden && (Imperative().IsMatch(reading) || Machine().IsMatch(reading) || Outcome().IsMatch(reading) || SetAsideWord().IsMatch(reading))) return true;
        }
        return false;
    }

    /// <summary>The text as it stands, without invisible characters, with look-alikes and spaced letters undone.</summary>
    private static IEnumerable<string> Readings(string text)
    {
        var plain = Folding.Fold(Visible(text));
        yield return plain;
        var looser = LookAlikes(plain);
        if (looser != plain) yield return looser;
        if (Spaced().IsMatch(plain)) yield return Spaced().Replace(plain, m => Between().Replace(Wide().Replace(m.Value, "\u0001"), "").Replace('\u0001', ' '));
        if (TagText(text) is { Length: > 3 } tags) yield return Folding.Fold(tags);
        foreach (Match match in Encoded().Matches(text))
            if (Decoded(match.Value) is { } decoded) yield return Folding.Fold(decoded);
    }

    private static string Visible(string text) => string.Concat(text.Where(c => c is not (>= '\u200B' and <= '\u200F') and not (>= '\u2060' and <= '\u2064') and not '\uFEFF' and not '\u00AD' and not (>= '\u202A' and <= '\u202E')));

    /// <summary>Text that is written in the invisible tag characters U+E0000 to U+E007F.</summary>
    private static string TagText(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is > 0xE0020 and < 0xE007F).Select(r => (char)(r.Value - 0xE0000)));

    private static string LookAlikes(string folded)
    {
        const string from = "аеорсухіјѕԁһкмтвнαεορτνικ013457@$";
        const string to = "aeopcyxijsdhkmtbhaeoptvikoieast" + "as";
        return string.Concat(folded.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at && at < to.Length ? to[at] : c));
    }

    private static string? Decoded(string text)
    {
        var buffer = new byte[text.Length];
        if (!Convert.TryFromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='), buffer, out var length) || length < 12) return null;
        var decoded = Encoding.UTF8.GetString(buffer, 0, length);
        return decoded.Count(c => char.IsAsciiLetter(c) || c == ' ') > decoded.Length * 0.8 ? decoded : null;
    }

    private static bool Telling(string hidden) => Words().Count(hidden) >= 5 || TagText(hidden).Length > 3;

    private static List<(int Start, int End)> Merged(List<(int Start, int End)> spans)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var span in spans.OrderBy(s => s.Start))
            if (merged.Count > 0 && span.Start < merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        return merged;
    }

    private const string SetAsideVerb = @"\b(?:negeer|negeert|vergeet|vergeten|sla\b.{0,20}\bover|omzeil|overschrijf|ignore|disregard|forget|override|overrule|bypass|skip|do not (?:follow|apply|use|consider)|don'?t (?:follow|apply|use|consider)|volg .{0,30} niet|pas .{0,30} niet toe|laat .{0,40} buiten beschouwing|stop following)";

    [GeneratedRegex(SetAsideVerb + @"\b.{0,60}\b(?:instructi\w*|opdracht\w*|criteri\w*|regels|richtlijn\w*|prompt\w*|instructions?|rules?|guidelines?|requirements?|eisen|vacature\w*|functie-?eisen|commands?|directions?|system message|beperkingen|constraints?|filters?|policy|policies|safeguards?|bovenstaande|voorgaande|previous|above|prior|hiervoor)\b")]
    private static partial Regex SetAside();

    [GeneratedRegex(SetAsideVerb)]
    private static partial Regex SetAsideWord();

    [GeneratedRegex(@"(?:ignore|disregard|forget|negeer|vergeet)(?:all|alle|the|de|previous|prior|eerdere|vorige)\p{L}*(?:instruct|rules|regels|criteri|opdracht)")]
    private static partial Regex RunTogether();

    [GeneratedRegex(@"[ .\-_*]{2,3}")]
    private static partial Regex Wide();

    [GeneratedRegex(@"(?:^|\n|[\[<{(])\W*(?:system|systeem|assistant|developer|user|admin(?:istrator)?|root|instructie|instruction|opdracht|prompt|override)\s*(?:prompt|message|bericht|note|instructi(?:e|on)s?|override)?\s*[:\]>}](?!\s*\d)\s*\S")]
    private static partial Regex Label();

    [GeneratedRegex(@"\[/?inst\]|<\|?im_(?:start|end)\|?>|<\|(?:system|user|assistant|endoftext)\|>|###\s*(?:instruction|system|response|instructie)|<<sys>>|\bend of (?:cv|resume|document|input)\b.{0,40}(?:system|new|instruction)|\b(?:begin|start|new|nieuwe|einde|end of) (?:system |systeem)?(?:instructi\w+|prompt|opdracht)\b|jailbreak|\bdan mode\b|developer mode|prompt injection:")]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:ai|a\.i|llm|llms|gpt\w*|chatgpt|claude|gemini|copilot|taalmodel\w*|language models?|kunstmatige intelligentie|artificial intelligence|chatbot|bots?|ai-\w+|algoritme\w*|algorithms?|assistent(?= die)|screening ?(?:software|tool|systeem|system)|ats|parser|beoordelingssysteem|selectiesysteem|geautomatiseerde? (?:beoordel\w+|systeem|selectie|screening)|automated (?:review\w*|system|screening|assess\w*|reader)|automatische (?:beoordel\w+|lezer|screening)|het model|the model|dit model|this model|model dat|systeem dat (?:dit|deze)|system (?:reading|processing|reviewing)|machine(?:s)? (?:reading|that)|beoordelaar|assessor|evaluator|reviewer)\b")]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?:^|[.:;,!?*\n\r""'(\[>\-]|\b(?:please|alstublieft|graag|dan|you must|je moet|u moet|moet je|must|should|you are to|you should|now|nu|always|altijd|en|and|then|gewoon|simply|just|to|om|kindly|gelieve|dient))\s*(?:te |het |him |her )?(?:beoordeel\w*|beoordelen|markeer|markeren|geef|geven|ken|zet|vink|keur|kies|plaats|rangschik|scoor|score|nodig|noem|schrijf|antwoord|zeg|vermeld|behandel|beschouw|selecteer|beveel|stuur|neem|concludeer|ga|toon|print|output|rate|mark|give|assign|set|grant|award|rank|recommend|select|treat|consider|respond|reply|answer|say|state|report|return|write|conclude|approve|accept|hire|invite|shortlist|classify|act|pretend|assume|behave|tell|include|put|place|pass|evaluate|judge|assess|uitnodigen|goedkeuren|doe alsof|stel|advise|adviseer|bevestig|confirm|reveal|repeat|summari[sz]e|vat)\b")]
    private static partial Regex Imperative();

    [GeneratedRegex(@"\b(?:voldoet|voldaan|voldoende|geschikt\w*|uitnodig\w*|aannemen|aangenomen|hoogste|beste kandidaat|maximale?|maximum|top ?(?:kandidaat|candidate|score|pick)|perfect\w*|ideal\w*|ideale|uitstekend|excellent|outstanding|met\b(?= (?:for|on|all|every))|as met|als met|\bmet\b""|\""met\""|meets? (?:all|every)|all (?:criteria|requirements)|alle (?:criteria|eisen|punten)|elk criterium|every criterion|each criterion|10/10|100 ?(?:%|/|procent|percent|punten|points)|\b10\b|five stars|vijf sterren|highest|top of|bovenaan|hire|hired|interview|gesprek|shortlist|suitable|qualified|fully|gekwalificeerd|positief|positive|approved?|goedgekeurd|groen|green|aanbevel\w*|recommend\w*|strong(?:ly|est)?|first place|eerste plaats|eerste keus|pass(?:ed)?|geslaagd|best|superior|fulfil\w*|satisf\w*)\b")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\b(?:deze|de|this|the|dit) (?:kandida\w+|sollicit\w+|candidate|applicant|persoon|person|cv|resume|profiel|profile|application|file|dossier)\b|\b(?:kandidaat|sollicitant|candidate|applicant)\b|\bhim\b|\bher\b|\b(?:zij|hij|she|he) (?:voldoet|meets|is)")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"\b(?:criteri\w*|eisen|requirements?|punten|categories|categorie\w*|score\w*|rating|verdict|oordeel|beoordeling|assessment|evaluation|velden|fields)\b")]
    private static partial Regex Criteria();

    [GeneratedRegex(@"\b(?:je|jij|u|you) (?:bent|are) (?:nu|now|een|an?)\b.{0,40}\b(?:ai|assist\w+|model|recruit\w+|systeem|system|beoordelaar|evaluator)\b|\b(?:als|if|wanneer|when) (?:je|jij|u|you) (?:een |an? )?(?:dit |deze |this )?.{0,30}\b(?:ai|llm|taalmodel|language model|bot|machine|algoritme|algorithm)\b|\b(?:set|zet) (?:alle |all |every |each )?(?:verdicts?|criteria|scores?)\b.{0,30}\b(?:op|to|as)\b|verdict""?\s*[:=]\s*""?(?:met|voldaan)|\b(?:aan|to|attention|voor|for|note to|let op,?|bericht (?:aan|voor)|message (?:to|for))\s+(?:de |het |the |any |alle |all |een |an? )?(?:ai|llm|taalmodel|language model|chatgpt|gpt|bot|algoritme|algorithm|geautomatiseerde|automated|ats|screeningsoftware|model)\b.{0,40}[:,.]|\b(?:must|moet|should) (?:be |worden )?(?:beoordeeld|gemarkeerd|rated|marked|scored|ranked|accepted|hired|invited|aangenomen|uitgenodigd)\b.{0,40}\b(?:als|as|op|with|first|highest|hoogste|geschikt|met)\b|do not (?:mention|reveal|disclose|tell)|(?:noem|vermeld|zeg|meld) (?:dit|deze|hier)[^.]{0,40}\bniet\b|\bkeur\b.{0,40}\bgoed\b|\bsla\b.{0,30}\b(?:criteri|eisen|regels|instructi)\w*.{0,15}\bover\b|geen enkel(?:e)? (?:criterium|eis) (?:mag|moet)|zonder (?:verdere )?(?:controle|toetsing) (?:goedkeuren|doorlaten)")]
    private static partial Regex Dictates();

    /// <summary>A line that poses as the outcome of a screening: "Screening-Result: …", "match_score = 10".</summary>
    [GeneratedRegex(@"\b(?:screening|assessment|evaluation|review|selection|match(?:ing)?|candidate|applicant|kandidaat|beoordelings?|selectie|toetsings?|screenings?|ai|ats|cv|resume)[\s_-]*(?:result|outcome|verdict|score|rating|decision|rank|uitkomst|resultaat|oordeel|besluit)\w*\s*[:=]|\b(?:do not|don't|no need to) (?:review|assess|evaluate|screen|check|read) (?:any )?(?:further|again|more)\b|\b(?:hoeft )?(?:niet|geen) (?:verder(?:e)? )(?:te )?(?:beoordel\w*|toets\w*|controle\w*|screening)")]
    private static partial Regex Result();

    [GeneratedRegex(@"(?:\b\p{L}[ .\-_*]{1,3}){6,}\p{L}\b")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"(?<=\p{L})[ .\-_*](?=\p{L})")]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{24,}={0,2}(?![A-Za-z0-9+/=])")]
    private static partial Regex Encoded();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Words();
}
