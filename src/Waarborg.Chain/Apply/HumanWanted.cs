using System.Text.RegularExpressions;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Recognises, in Dutch and English, what a human has to deal with whatever the assistant knows: somebody asks for a human being; somebody complains; or somebody does or
/// demands something with legal effect for them. Asking how something works is none of these: how to complain, what stopping costs, whether employees may read along.
/// </summary>
internal static partial class HumanWanted
{
    /// <summary>Somebody asks for a human.</summary>
    internal const string Asked = "asked";

    /// <summary>Somebody complains.</summary>
    internal const string Complaint = "complaint";

    /// <summary>Somebody gives notice, makes a claim or asks for a decision about them (GDPR Art. 22).</summary>
    internal const string LegalEffect = "legal-effect";

    /// <summary>Why a human has to answer, as a stable code; null when nothing of the kind was recognised.</summary>
    internal static string? Reason(string question) =>
        Wish().IsMatch(question) ? Asked
        : LegalAct().IsMatch(question) || (Claim().IsMatch(question) && !Inquiry().IsMatch(question)) ? LegalEffect
        : Dissatisfied().IsMatch(question) || (Complains().IsMatch(question) && !Inquiry().IsMatch(question)) ? Complaint
        : null;

    [GeneratedRegex(
        @"\b(?:medewerker|mens|persoon|iemand|collega)\b.{0,20}\b(?:spreken|praten|chatten|hebben|bellen)\b|\b(?:spreken|praten|chatten)\s+met\s+(?:een\s+|echt\w*\s+|iemand)"
        + @"|\bdoorverbind|\bdoor\s*te\s*verbinden\b|\becht\w*\s+(?:mens|persoon|medewerker)\b|\bgeen\s+(?:robot|computer|chatbot)\b|\b(?:wil|mag)\b.{0,25}\b(?:medewerker|mens)\W*$"
        + @"|\b(?:speak|talk|chat)\s+(?:to|with)\s+(?:an?\s+|some|your\s+)?(?:real\s+)?(?:human|person|agent|employee|one|someone|somebody|representative)\b|\b(?:human|live|real)\s+(?:agent|person|being)\b"
        + @"|\b(?:connect|transfer|put)\s+me\s+(?:to|through|with)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Wish();

    /// <summary>Words by which somebody does something at law, here and now.</summary>
    [GeneratedRegex(
        @"\bhierbij\b.{0,60}\b(?:zeg|opzeg|annuleer|ontbind|herroep|bezwaar|trek|machtig|stel|eis|verzoek|beëindig|dien)|\baansprakelijk\s*(?:gesteld|stellen)?\b.{0,20}\b(?:voor|jullie|u|helderwind)\b|\bstel\b.{0,25}\baansprakelijk"
        + @"|\bin\s*gebreke\b|\bingebrekestelling\b|\bdagvaard|\b(?:mijn|een)\s+(?:advocaat|jurist|rechtsbijstand\w*)\b|\brechtszaak\b|\bnaar\s+de\s+rechter\b|\bjuridische\s+stappen\b|\b(?:ik|wij)\s+(?:maak|maken|teken|tekenen)\s+(?:hierbij\s+)?bezwaar\b"
        + @"|\b(?:ik|wij)\s+(?:eis|eisen|vorder|vorderen)\b|\b(?:ik|wij)\s+(?:ontbind|ontbinden|herroep|herroepen|vernietig)\b|\b(?:ik|wij)\s+trek(?:ken)?\s+mijn\s+toestemming\s+in\b"
        + @"|\bzeg\b.{0,30}\b(?:contract|overeenkomst|abonnement)\b.{0,30}\bop\s*(?:per|met|[.!]|$)|\bannuleer\s+(?:hierbij\s+)?mijn\b"
        + @"|\bhereby\b|\bhold\s+you\s+(?:liable|responsible)\b|\bmy\s+(?:lawyer|attorney|solicitor)\b|\blegal\s+(?:action|steps|proceedings)\b|\btake\s+you\s+to\s+court\b|\bi\s+(?:object|demand|claim)\b|\bi\s+withdraw\s+my\s+consent\b"
        + @"|\b(?:terminate|cancel)\s+my\s+(?:contract|agreement|subscription)\s+(?:now|today|immediately|as\s+of)\b|\bnotice\s+of\s+(?:default|termination)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LegalAct();

    /// <summary>Words about claims and decisions that may also stand in a question about how they go.</summary>
    [GeneratedRegex(
        @"\b(?:schadevergoeding|schadeclaim|kwijtschelding|kwijtschelden|kwijtgescholden)\b|\b(?:beslis|besluit|beslissing|beslissen)\b.{0,40}\b(?:mijn|mij|over)\b|\b(?:wijs|keur|ken)\b.{0,30}\b(?:aanvraag|verzoek|claim)\b"
        + @"|\bcompensat(?:e|ion)\b|\bdamages\b|\bwaive\b|\bwrite\s+off\b|\b(?:approve|reject|decide)\b.{0,30}\bmy\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Claim();

    /// <summary>Anger about the organisation, however it is put.</summary>
    [GeneratedRegex(
        @"\b(?:belachelijk|schandalig|schandelijk|onacceptabel|ongehoord|waardeloos|waardeloze|oplichters|woedend|boos\s+op\s+jullie|zeer\s+ontevreden|heel\s+ontevreden|erg\s+ontevreden|ontevreden\s+over|pik\s+ik\s+niet|spuugzat|er\s+klaar\s+mee)\b"
        + @"|\b(?:slechte|belabberde|beroerde)\s+(?:service|klantenservice|behandeling)\b|\b(?:ridiculous|disgraceful|unacceptable|outrageous|furious|terrible\s+service|worst\s+service|fed\s+up|very\s+unhappy|dissatisfied\s+with)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Dissatisfied();

    /// <summary>Words of complaint that may also stand in a question about complaining.</summary>
    [GeneratedRegex(
        @"\b(?:ik|wij|we)\b.{0,25}\bklacht\b|\b(?:mijn|dit\s+is\s+een|een)\s+klacht\b|\bklacht\s*:|\b(?:ik|wij)\s+(?:klaag|klagen)\b|\b(?:i|we)\b.{0,30}\b(?:complain|complaint)\b|\bthis\s+is\s+a\s+complaint\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Complains();

    /// <summary>Signs that somebody asks how something works.</summary>
    [GeneratedRegex(
        @"\?|\b(?:hoe|waar|wanneer|wat|welke?|wie|waarom|hoeveel|hoelang|kan\s+ik|mag\s+ik|moet\s+ik|krijg\s+ik|kunnen\s+jullie|is\s+het|heb\s+ik)\b|\b(?:how|where|when|what|which|who|why|can\s+i|may\s+i|do\s+i|is\s+there)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Inquiry();
}
