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

    /// <summary>Somebody gives notice, enters into something, makes a claim, or asks for a promise or a decision about them (GDPR Art. 22).</summary>
    internal const string LegalEffect = "legal-effect";

    /// <summary>Somebody may be in danger, or threatens others.</summary>
    internal const string Danger = "danger";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.NonBacktracking;

    /// <summary>Where an order can begin.</summary>
    private const string Start = @"(?:^|[.!?,;:(]\s*|\b(?:en|dus|maar|nou|nu|graag|gewoon|ja|oké?|ok|alsjeblieft|please|and|so|just|yes|ok)[,\s]+)";

    /// <summary>Why a human has to answer, as a stable code; null when nothing of the kind was recognised.</summary>
    internal static string? Reason(string question)
    {
        if (HumanInDanger.Shows(question)) return Danger;
        if (Wish().IsMatch(question) || Call().IsMatch(question) || EnglishWish().IsMatch(question)) return Asked;
        var asks = Inquiry().IsMatch(question);
        if (LegalAct().IsMatch(question) || EnglishAct().IsMatch(question) || Order().IsMatch(question) || EnglishOrder().IsMatch(question)) return LegalEffect;
        if (Mercy().IsMatch(question) || Promise().IsMatch(question) || (!asks && Claim().IsMatch(question))) return LegalEffect;
        if (Dissatisfied().IsMatch(question) || EnglishDissatisfied().IsMatch(question)) return Complaint;
        return !asks && (Complains().IsMatch(question) || Conduct().IsMatch(question)) ? Complaint : null;
    }

    [GeneratedRegex(
        @"\b(?:medewerk(?:st)?ers?|mens|persoon|collega|juffrouw)\b.{0,25}\b(?:spreken|praten|chatten|overleggen|kletsen|babbelen)\b|\biemand\b.{0,25}\bspreken\b|\bmet\s+iemand\b.{0,25}\b(?:praten|chatten|overleggen|kletsen|babbelen)\b|\b(?:medewerk(?:st)?er|mens|collega)\b.{0,20}\b(?:hebben|bellen)\b"
        + @"|\b(?:spreken|praten|chatten|overleggen|kletsen|babbelen)\s+met\s+(?:een\s+(?:echt\w*\s+|levend\w*\s+|gewone?\s+)?(?:mens|persoon|medewerk(?:st)?er|iemand|collega)|echt\w*\s+|levend\w*\s+|iemand)"
        + @"|\b(?:liever|graag|wil)\b.{0,25}\b(?:dame|heer)\b.{0,15}\b(?:spreken|praten)\b|\bdoorverbind|\bdoor\s*te\s*verbinden\b|\bverbind\s+(?:me|mij|ons)\b|\b(?:een|wel|gewoon|met)\s+(?:echt\w*|levend\w*)\s+(?:mens|persoon|medewerk(?:st)?er|iemand)\b|\becht\w*\s+(?:mens|persoon|medewerk(?:st)?er)\b|\bvan\s+vlees\s+en\s+bloed\b"
        + @"|\bgeen\s+(?:ro|chat)?bot\b|(?:^|[.!?,]\s*|\bwil\s+)geen\s+(?:computer|machine|automaat)\b|\b(?:niet\s+met\s+een|niet\s+tegen\s+een|niets?\s+aan\s+een)\s+(?:robot|computer|chatbot|bot|machine|automaat|apparaat)\b|\b(?:wil|mag)\b.{0,25}\b(?:medewerk(?:st)?er|mens)\W*$|\bmenselijk\w*\s+(?:contact|medewerk(?:st)?er|hulp|stem)\b"
        + @"|\b(?:geef|haal|zoek|roep|stuur|wil|doe|laat)\b.{0,20}\b(?:een\s+)?(?:mens|medewerk(?:st)?er|collega|juffrouw)\b.{0,25}(?:$|[.!,?]|\baan\b|\berbij\b)|\bschakel\b.{0,25}\b(?:medewerk(?:st)?er|mens|collega|over|in)\b"
        + @"|^\W*(?:een\s+)?(?:mens|medewerk(?:st)?er|iemand|persoon|human|agent)[\s,]+(?:graag|aub|a\.u\.b\.|alstublieft|alsjeblieft|please|pls)\W*$|\begte?\s+(?:mens|persoon|medewerk(?:st)?er)\b|\bgesprek\s+met\s+(?:iemand|een\s+(?:mens|medewerk(?:st)?er|leidinggevende|chef|collega))\b"
        + @"|\bin\s+contact\s+(?:te\s+)?(?:brengen|komen|brengt)\s+met\s+(?:iemand|een\s+(?:mens|medewerk(?:st)?er|collega))\b|\b(?:zet|breng)\s+(?:mij|me|ons)\b.{0,15}\b(?:over|door)\s+naar\b"
        + @"|\bin\s+gesprek\s+(?:komen|met\s+een)\b|\b(?:zit|is)\s+(?:daar|hier|er)\b.{0,20}\b(?:echt\w*|levend\w*)\b",
        Options)]
    private static partial Regex Wish();

    /// <summary>Somebody wants to be called, or to hear a voice.</summary>
    [GeneratedRegex(
        @"\b(?:bel|belt)\s+(?:me|mij|ons)\b.{0,25}(?:\bterug\b|\bop\b|\baub\b|\beven\b|\bvandaag\b|[.!]|$)|\b(?:me|mij|ons)\s+(?:\w+\s+){0,3}(?:terugbellen|terug\s+te\s+bellen|opbellen)\b|\bterugbelverzoek\b|\bteruggebeld\b.{0,15}(?:worden|\.|!|$)|\b(?:wil|graag)\b.{0,20}\bteruggebeld\b"
        + @"|\biemand\b.{0,20}\baan\s+de\s+(?:lijn|telefoon)\b|\b(?:mens|juffrouw|dame|medewerk(?:st)?er)\b.{0,20}\baan\s+de\s+(?:lijn|telefoon)\b|\biemand\s+die\s+(?:\w+\s+){0,2}(?:snapt|begrijpt|luistert|verstand)\b"
        + @"|\bcall\s+me\s+back\b|\b(?:have|let|can)\s+(?:someone|somebody)\s+(?:please\s+)?(?:call|ring|phone)\s+me\b|\bplease\s+(?:call|ring|phone)\s+me\b|\bget\s+a\s+call\s*back\b",
        Options)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(?:speak|talk|chat)\s+(?:to|with)\s+(?:an?\s+|some|your\s+)?(?:real\s+|actual\s+|living\s+)?(?:human|person|agent|employee|one|someone|somebody|representative|colleague|manager)\b|\b(?:human|live|real|actual|living)\s+(?:agent|person|being|human|employee)\b"
        + @"|\b(?:connect|transfer|put)\s+me\s+(?:to|through|with)\b|\bget\s+me\s+(?:an?\s+)?(?:\w+\s+)?(?:somebody|someone|human|person|agent|manager|employee)\b|\b(?:no|not\s+a|not\s+with\s+a|done\s+with\s+(?:this|the)|stop\s+the)\s+(?:ro)?(?:chat)?bots?\b|\bi\s+want\s+a\s+(?:human|person)\b",
        Options)]
    private static partial Regex EnglishWish();

    /// <summary>Words by which somebody does something at law, here and now.</summary>
    [GeneratedRegex(
        @"\b(?:hierbij|bij\s+dezen?)\b.{0,60}\b(?:zeg|opzeg|annuleer|ontbind|herroep|bezwaar|trek|machtig|stel|eis|verzoek|beëindig|dien|akkoord|accepteer|toestemming|teken|ga|geef)|\baansprakelijk\s*(?:gesteld|stellen)?\b.{0,20}\b(?:voor|jullie|u|helderwind)\b|\bstel(?:len)?\b.{0,25}\b(?:aansprakelijk|verantwoordelijk)"
        + @"|\bin\s*gebreke\b|\bingebrekestelling\b|\bdagvaard|\bsommeer\b|\brechtsgeldig\b|\b(?:mijn|een|onze)\s+(?:advocaat|jurist|rechtsbijstand\w*)\b|\brechtszaak\b|\bnaar\s+de\s+(?:kanton)?rechter\b|\bkantonrechter\b|\bjuridische\s+stappen\b|\b(?:ik|wij)\s+(?:maak|maken|teken|tekenen)\s+(?:hierbij\s+)?bezwaar\b"
        + @"|\bstuit(?:en)?\b.{0,40}\bverjaring\b|\bvaststellingsovereenkomst\b|\bfinale\s+kwijting\b"
        + @"|\bmassaclaim\b|\bvonnis\b|\bdwangbevel\b|\bteken(?:en)?\b.{0,15}\bverzet\s+aan\b|\bberoep(?:en)?\s+(?:mij|me|ons)\s+op\b|\berken(?:nen)?\b.{0,30}\b(?:vordering|schuld)\s+niet\b|\b(?:ik|wij)\s+verkla(?:ar|ren)\s+(?:hierbij|dat|u|uitdrukkelijk)\b|\bgeef\s+(?:ik\s+)?(?:u|je|jullie)\s+(?:hierbij\s+)?(?:de\s+)?opdracht\b|\bjuridische?\s+(?:afdeling|aanspreekpunt)\b"
        + @"|\b(?:ik|wij|we)\s+(?:eis|eisen|vorder|vorderen|claim|claimen)\b|\b(?:ik|wij)\s+(?:ontbind|ontbinden|herroep|herroepen|vernietig)\b|\b(?:ik|wij)\s+trek(?:ken)?\s+mijn\s+toestemming\s+in\b|\bgenoegdoening\b"
        + @"|\bzeg\b.{0,30}\b(?:contract|overeenkomst|abonnement)\b.{0,30}\bop\s*(?:per|met|[.!]|$)|\bannuleer\s+(?:hierbij\s+)?mijn\b|\b(?:ik|wij|we)\s+(?:ga|gaan)\s+(?:\w+\s+){0,3}akkoord\b|\bakkoord\s+met\s+(?:alles|dat|dit|het|uw|jullie)\b.{0,20}(?:aanbod|voorstel|contract|voorwaarden|[.!]|$)"
        + @"|\b(?:per\s+direct|onmiddellijk|vandaag\s+nog|met\s+onmiddellijke\s+ingang)\s+(?:stop|stoppen|beëindig|weg|zeg|ontbind)|\bik\s+(?:zeg|stop|beëindig)\b.{0,30}\b(?:per\s+direct|met\s+onmiddellijke\s+ingang|per\s+vandaag)",
        Options)]
    private static partial Regex LegalAct();

    [GeneratedRegex(
        @"\bhereby\b|\bhold(?:ing)?\s+you\s+(?:\w+\s+)?(?:liable|responsible)\b|\bmy\s+(?:lawyer|attorney|solicitor)\b|\blegal\s+(?:action|steps|proceedings)\b|\b(?:take|see)\s+you\s+(?:to|in)\s+court\b|\bclass\s+action\b|\bcourt\s+order\b|\bsue\s+you\b|\bi\s+(?:object|demand|claim|insist)\b|\bi\s+withdraw\s+my\s+consent\b|\bi\s+(?:accept|agree\s+to)\s+(?:the|your|this|that)\s+(?:offer|contract|terms)\b"
        + @"|\b(?:terminate|cancel|end|stop)\s+my\s+(?:\w+\s+)?(?:contract|agreement|subscription)\s+(?:now|today|immediately|right|as\s+of|effective)\b|\bnotice\s+of\s+(?:default|termination)\b",
        Options)]
    private static partial Regex EnglishAct();

    /// <summary>Orders to enter into, change or end something, now.</summary>
    [GeneratedRegex(
        Start + @"(?:zet|leg)\s+(?:me|mij|ons|mijn|het|dat|alles|die)\b.{0,40}\b(?:vast|over\s+op|op\s+naam)\b|" + Start + @"(?:schrijf|meld)\s+(?:me|mij|ons|mijn\s+\w+)\b.{0,30}\b(?:in|aan|af)\b.{0,40}(?:$|[.!,]|\bvoor\b|\bvanaf\b|\bper\b|\bmet\b)"
        + @"|" + Start + @"(?:beëindig|ontbind|annuleer|stop|verleng|verander|wijzig|verhoog|verlaag|regel|maak|sluit|boek|stort|schrap|verwijder)\b.{0,15}\b(?:nu|meteen|direct|vandaag|onmiddellijk|per\s+direct)\b.{0,50}\b(?:contract|overeenkomst|boete|kosten|geld|termijnbedrag|rekening|schuld)\b"
        + @"|" + Start + @"verleng\s+(?:me|mij|ons)\b|" + Start + @"(?:beëindig|ontbind|stop|verleng|wijzig)\s+(?:mijn|ons|het|dit|dat)\s+(?:\w+\s+)?(?:contract|overeenkomst|abonnement)\b|" + Start + @"(?:stort|betaal|maak)\b.{0,40}\b(?:nu|meteen|vandaag|onmiddellijk)\b.{0,15}\b(?:terug|over)\b"
        + @"|\b(?:sluit|regel|start|maak)\s+(?:voor\s+)?(?:me|mij|ons)\b.{0,30}\bcontract\b|\b(?:doe|neem)\s+(?:me|mij)\s+(?:dat|die|het)\s+\w*\s*contract\b|\bik\s+(?:neem|kies|wil)\b.{0,30}\bcontract\b.{0,30}\b(?:regel\s+(?:het|dat)|leg\s+(?:het|dat)|afsluiten|vastleggen)\b.{0,15}(?:[.!]|$)",
        Options)]
    private static partial Regex Order();

    [GeneratedRegex(
        Start + @"(?:sign\s+me\s+up|lock\s+me\s+in|switch\s+me|cancel\s+(?:it|everything|my\s+\w+)|end\s+my|terminate\s+(?:it|my)|renew\s+my|refund\s+me|change\s+my\s+contract|put\s+(?:it|the\s+contract)\s+in)\b.{0,60}\b(?:now|today|immediately|right\s+away|at\s+once|contract|name)\b",
        Options)]
    private static partial Regex EnglishOrder();

    /// <summary>Somebody asks that a rule be set aside for them.</summary>
    [GeneratedRegex(
        @"\b(?:kun|kunt|kunnen|wil|wilt|willen|zou|zouden|mag|kan)\b.{0,80}\b(?:kwijtschelden|kwijt\s+te\s+schelden|uitzondering\s+maken|door\s+de\s+vingers|over\s+(?:je|uw|jullie|het)\s+hart|laten\s+(?:vallen|vervallen|zitten|schieten)|coulan(?:t|ce))|\b(?:als|een|bij)\s+(?:hoge\s+)?uitzondering\b.{0,60}\b(?:boete|kosten|schuld|bedrag|regel|voor\s+(?:mij|me|ons|deze))"
        + @"|\b(?:boete|kosten|incassokosten|schuld|vergoeding|rente)\s+(?:\w+\s+){0,2}(?:laten\s+(?:vallen|zitten|vervallen)|schrappen|kwijtschelden)\b|\bstrijk\w*\b.{0,20}\bhart\b|\buit\s+coulance\b|\bscheld\b.{0,30}\bkwijt\b"
        + @"|\b(?:make|makes)\s+an\s+exception\b|\b(?:waive|drop|write\s+off|forgive|cancel|let\s+me\s+off)\b.{0,25}\b(?:fee|fees|fine|penalty|debt|costs|charge|charges)\b|\bgoodwill\b",
        Options)]
    private static partial Regex Mercy();

    /// <summary>Somebody asks for a promise.</summary>
    [GeneratedRegex(
        @"\bbelo(?:of|oft|ven)\b.{0,15}\b(?:je|jij|u|jullie|me|mij|ons|dat|nu)\b|\b(?:me|mij|ons)\b.{0,30}\b(?:beloven|garanderen|toezeggen|toe\s+te\s+zeggen|verzekeren\s+dat|zwart\s+op\s+wit)\b|\b(?:geef|zet|bevestig)\b.{0,30}\bzwart\s+op\s+wit\b|\bgarandeer\b|\b(?:toezegging|garantie)\s+(?:dat|van\s+(?:u|jullie))\b|\bzeg\b.{0,20}\btoe\s+dat\b"
        + @"|\b(?:promise|guarantee|assure)\s+(?:me|us|that)\b|\bgive\s+me\s+your\s+word\b|\bconfirm\s+in\s+writing\b|\bbevestig\b.{0,15}\b(?:mij|me|schriftelijk|even\s+dat)\b",
        Options)]
    private static partial Regex Promise();

    /// <summary>Words about claims and decisions that may also stand in a question about how they go.</summary>
    [GeneratedRegex(
        @"\b(?:schadevergoeding|schadeclaim|kwijtschelding|kwijtschelden|kwijtgescholden|smartengeld)\b|\b(?:wil|willen|verwacht|verlang)\b.{0,30}\b(?:compensatie|vergoeding|vergoed|excuses|schadeloos)|\b(?:beslis|besluit|beslissing|beslissen)\b.{0,40}\b(?:mijn|mij|over)\b|\b(?:wijs|keur|ken)\b.{0,30}\b(?:aanvraag|verzoek|claim)\b"
        + @"|\bcompensat(?:e|ion)\b|\bdamages\b|\bwaive\b|\bwrite\s+off\b|\b(?:approve|reject|decide)\b.{0,30}\bmy\b|\bi\s+(?:want|expect)\b.{0,30}\b(?:apology|refund)\b|\b(?:ik|wij|we)\s+accepte(?:er|ren)\b.{0,40}\bniet\b",
        Options)]
    private static partial Regex Claim();

    /// <summary>Anger about the organisation, however it is put.</summary>
    [GeneratedRegex(
        @"\b(?:belachelijk|schandalig|schandelijk|onacceptabel|ongehoord|waardeloos|waardeloze|wanprestatie|oplichters(?:bende)?|zakkenvullers|prutsers|sukkels|klojo's|klootzakken|idioten|amateurs|dievenbende|woedend|razend|boos\s+op\s+jullie|(?:zeer|heel|erg|zo)\s+ontevreden|ontevreden\s+over|spuugzat|kotsmisselijk|er\s+klaar\s+mee|klaar\s+met\s+jullie|lulverhaal|bezopen|schofterig|walgelijk)\b"
        + @"|\b(?:pik|pikken|neem|nemen|accepteer)\s+(?:ik|wij|we|dit|dat)\b.{0,10}\b(?:niet|niet\s+langer)\b|\b(?:naar|bij)\s+(?:kassa|radar|de\s+(?:krant|pers|media|televisie|tv))\b|\bkotsbeu\b|\b(?:ik|'?k)\s+ben\s+(?:\w+\s+)?(?:pissig|woest|kwaad\s+op|boos\s+op)\b|\bdaar\s+(?:wat|iets|werk)\s+(?:aan\s+(?:gedaan|doen)|van\s+maken)\b|\bbeneden\s+(?:alle|elk)\s+peil\b|\bstelletje\b|\b(?:alleen\s+maar|niets\s+dan|zoveel)\s+(?:ellende|gedonder|gezeik|gedoe)\b|\b(?:slechte|belabberde|beroerde|slechtste|vreselijke)\s+(?:service|klantenservice|behandeling|bedrijf|ervaring)\b|\b(?:belazerd|bedonderd|voorgelogen|genaaid|besodemieterd)\b.{0,20}\b(?:door|jullie|u)\b|\bjullie\b.{0,20}\b(?:belazer|bedonder|liegen|lieg|besodemieter)",
        Options)]
    private static partial Regex Dissatisfied();

    [GeneratedRegex(
        @"\b(?:ridiculous|disgraceful|unacceptable|outrageous|furious|appalling|disgusting|pathetic|incompetent|scammers\s+yourselves|fed\s+up|sick\s+of\s+(?:you|this)|very\s+unhappy|dissatisfied\s+with|terrible\s+service|worst\s+(?:service|company|experience|customer)|you\s+(?:people\s+)?lied|rude\s+to\s+me|had\s+enough\s+of\s+(?:you|this))\b",
        Options)]
    private static partial Regex EnglishDissatisfied();

    /// <summary>Words of complaint that may also stand in a question about complaining.</summary>
    [GeneratedRegex(
        @"\b(?:ik|wij|we)\b.{0,25}\bklacht\b|\b(?:mijn|dit\s+is\s+een|een)\s+klacht\b|\bklacht\s*:|\b(?:wil|moet)\b.{0,15}\bklagen\s+over\b|\bdit\s+is\s+(?:gewoon\s+|pure\s+)?(?:oplichterij|diefstal|afzetterij)\b|\b(?:ik|wij)\s+(?:klaag|klagen)\b|\b(?:i|we)\b.{0,30}\b(?:complain|complaint)\b|\bthis\s+is\s+a\s+complaint\b",
        Options)]
    private static partial Regex Complains();

    /// <summary>How somebody of the organisation behaved.</summary>
    [GeneratedRegex(
        @"\b(?:uitgescholden|afgesnauwd|afgeblaft|afgepoeierd|uitgelachen|gelachen|onbeschoft|onbeleefd|grof|respectloos|arrogant|gediscrimineerd|geïntimideerd|bedreigd|ontslagen|van\s+het\s+kastje\s+naar\s+de\s+muur|misbruik\s+gemaakt|rude|insulted|shouted\s+at|hung\s+up\s+on\s+me)\b",
        Options)]
    private static partial Regex Conduct();

    /// <summary>Signs that somebody asks how something works.</summary>
    [GeneratedRegex(
        @"\?|\b(?:hoe|waar|wanneer|wat|welke?|wie|waarom|hoeveel|hoelang|kan\s+ik|mag\s+ik|moet\s+ik|krijg\s+ik|kunnen\s+jullie|is\s+het|heb\s+ik)\b|\b(?:how|where|when|what|which|who|why|can\s+i|may\s+i|do\s+i|is\s+there)\b",
        Options)]
    private static partial Regex Inquiry();
}
