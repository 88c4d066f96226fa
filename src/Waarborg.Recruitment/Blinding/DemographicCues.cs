using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// What an applicant says of sex, family, age, origin, religion and health in everyday words ("oppasoma", "mijn jongste", "van huis uit", "mijn knie"). Beside the detector and
/// <see cref="Warnings.ProtectedFinder"/>, which know the terms. Plural words that are mostly the people one works with ("kinderen in de groep", "ouders") stay where nothing says
/// that they are the applicant's own.
/// </summary>
internal static class DemographicCues
{
    private const string Number = @"(?:een|twee|drie|vier|vijf|zes|zeven|acht|\d{1,2}|one|two|three|four|five|six)";
    private const string Relative = @"(?:(?:klein|schoon|stief|pleeg|half|over|groot)?(?:moeder|vader|ouders?|zoon|zoons|zonen|zoontje|dochters?|dochtertje|kind|kinderen|broers?|zus|zussen|zusje|familie)|gezin(?:netje)?|man|vrouw|vriend|vriendin|ex|partner|verloofde|oma|opa|oudste|jongste|middelste|tweeling|pubers?|tieners?|peuters?|kleuters?|baby|meiden|jongens|kids|husband|wife|spouse|mum|mom|dad|mother|father|parents|son|sons|daughters?|children|kid|boys|girls|grandchild(?:ren)?|grandson|granddaughter|family|brother|sister|boyfriend|girlfriend|fianc[e]e?|youngest|oldest|eldest|twins)";
    private const string AgeNumber = @"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig)|twintig|dertig|veertig|vijftig|zestig|zeventig|vijftien|zestien|zeventien|achttien|negentien|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\p{L}+)?|[2-6]\d)";
    private const string Own = @"(?:mijn|m'n|mn|mij'n|onze|ons|my|our)";

    private static readonly Regex Words = Phrases.Pattern($"{CueWords.Sex}, {CueWords.Family}, {CueWords.Origin}, {CueWords.Orientation}, {CueWords.Union}, {CueWords.Health}");

    /// <summary>"zoon", but not that of a firm: "Hendriks &amp; Zoon".</summary>
    private static readonly Regex Sons = new(@"(?<!(?:&|\ben|\band)\s)\b(?:klein|schoon|stief|pleeg|half|peet|boeren)?(?:zoon|zoons|zonen|zoontje|sons?)\b", RegexOptions.CultureInvariant);

    /// <summary>A team, choir or club of one sex, which is where one plays or sings.</summary>
    private static readonly Regex Clubs = new(
        @"\b(?:heren|dames|mannen|vrouwen|jongens|meisjes)[- ]?(?:\d|een|twee|drie|team|ploeg|elftal|zeven|tien|acht|koor|dispuut|voetbal|hockey|handbal|volleybal|korfbal|rugby|waterpolo|kaartclub|club|competitie|sopraan|studentenvereniging|leesclub)\p{L}*|\b(?:girls|boys|ladies|women|men|mens|womens)(?:'s|')?[- ](?:\d|team|football|rugby|hockey|choir|soccer|netball|cricket|seconds?|firsts?|xi|eleven|section|school|side|institute|chorus|shed)\b|\b(?:women's|men's|girls'|boys'|ladies')", RegexOptions.CultureInvariant);

    /// <summary>One of a people, or their parents are.</summary>
    private static readonly Regex People = new(
        $@"\b(?:ik ben|ben ik|ik voel me|als|half|een echte|geboren|rasechte|trotse|i am|i'm|as an?|half|proud|born|part|originally|ethnicity:?|herkomst:?) (?:een |an? )?(?<people>{Phrases.Alternatives(CueWords.Peoples)}){Phrases.End}"
        + $@"|{Phrases.Begin}(?<people>{Phrases.Alternatives(CueWords.Peoples)})(?= (?:van geboorte|afkomst|ouders?|vader|moeder|familie|wortels|komaf|roots|bloed|nationaliteit|paspoort|man\b|vrouw\b|getrouwd|national\b|citizen|parents?|descent|origin|heritage|born|family|mother|father|passport|community|background)|\s*[(,;.]?\s*(?:passport|nationality|citizen))", RegexOptions.CultureInvariant);

    /// <summary>An age in words or figures behind what says that somebody is or becomes it.</summary>
    private static readonly Regex Aged = new(
        $@"\b(?:ik ben|ben ik|ben|word|wordt|werd|was ik|ik was|when i was|i am|i'm|turned|turning|aged|pushing)(?: (?:nu|al|pas|net|inmiddels|bijna|only|now|just|nog geen|dit jaar|volgend jaar|this year|next year))? (?<age>{AgeNumber})\b(?!\s*(?:%|uur|km|kilo|euro|mensen|man\b|collega|hours|people|staff|procent|per|minut|dagen|weken|maanden|keer|x\b|\p{{L}}+en\b|jaar (?!oud|jong|en\b|dus|maar|want)\p{{L}}|years (?!old|young|and\b|but)\p{{L}}))"
        + $@"|\b(?:inmiddels|bijna|net|pas|nog geen|nearly|almost|just) (?<age>{AgeNumber})(?=\s*(?:[.,;!?)]|$|en\b|and\b))", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>Words of faith, with the capitals beside them: the name of a church or mosque tells as much.</summary>
    private static readonly Regex Faith = Phrases.Pattern(CueWords.Religion + ", kerk, moskee*, synagog*, church, churches, mosque*, temple, gurdwara, gemeente des heren, parochie*, parish*, christian, christelijke, islamitische, katholieke, protestantse, gereformeerde, hervormde, evangelische, baptisten*, pinkster*, joodse");

    private static readonly Regex NameBefore = new(@"(?:\p{Lu}[\p{L}'’\-]*\s+(?:(?:of|the|de|van|der|den|da|di|du|for)\s+)*)+$", RegexOptions.CultureInvariant);
    private static readonly Regex NameBehind = new(@"\G(?:\s+(?:(?:of|the|de|het|van|der|den|da|di|du|for|in|at|te)\s+)*\p{Lu}[\p{L}'’\-]*)+", RegexOptions.CultureInvariant);

    private static readonly Regex AgeWords = Phrases.Pattern(CueWords.Age);

    /// <summary>A condition, and at most a few words before it somebody who has it.</summary>
    private static readonly Regex Conditions = new(
        @"\b(?:ik heb|heb ik|ik had|had ik|ik kreeg|kreeg ik|ik ben|ben ik|ik leef met|mijn|m'n|na een|na mijn|door een|door mijn|wegens|vanwege|i\.?v\.?m\.?|herstel\p{L}*(?: van)?(?: een)?|met een|genezen van|vrij van|i have|i've|i had|i got|i am|i'm|i was|my|after a|after my|living with|born with|recovered from|recovery from|since my|manage\p{L}*|use a|diagnosed with) (?:\p{L}+ ){0,3}?"
        + $"(?<condition>{Phrases.Alternatives(CueWords.Conditions)}){Phrases.End}", RegexOptions.CultureInvariant);

    /// <summary>The condition alone on its line or in brackets.</summary>
    private static readonly Regex Alone = new($@"(?:^|[(:•*\-]\s*)(?<condition>{Phrases.Alternatives(CueWords.Conditions)})(?=\s*(?:[).,;]|$))", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>How somebody is spoken to; not how the letter opens.</summary>
    private static readonly Regex Spoken = new(@"(?<!(?:geachte|beste|dag|of|en|aan|waarde|t\.?a\.?v\.?|dear)\s{1,2})\b(?:mevrouw|meneer|mijnheer)\b|(?<=▪[^\n]{0,12})\b(?:mw|mevr|dhr)\b\.?|\b(?:mw|mevr|dhr|mevrouw|de heer)\b\.?(?=\s*(?:(?:drs|dr|ir|ing|prof|mr|ma|msc)\b\.?\s*)*▪)", RegexOptions.CultureInvariant);

    private static readonly Regex Family = new(
        $@"\b{Own}\s+(?:\p{{L}}+(?:e|n)\s+)?{Relative}\b|\b{Number}\s+(?:\p{{L}}+e?\s+)?(?:kinderen|kleinkinderen|kids|zoons|zonen|dochters|meiden|pubers|tieners|peuters|kleuters|children|grandchildren|sons|daughters|teenagers|toddlers)\b"
        + @"|\b(?:thuis|zorg) (?:bij|voor) de (?:klein)?kinderen\b|\b(?:toen|nu|sinds|omdat|zolang|totdat|voordat) de (?:klein)?kinderen\b|\bde kleinkinderen\b|\bde kinderen (?:zijn|waren|gaan|gingen|hebben|worden) (?:\p{L}+ ){0,3}(?:groot|groter|klein|deur|huis|school|opvang|zelfstandig)\b|\b(?:en|met|waar) de kinderen\b(?= (?:bij mij|wonen|thuis|om de week))"
        + @"|\b(?:mijn|na een|na de|door een|in) scheiding\b|\balleenstaande? (?:ouder|moeder|vader)\b"
        + @"|\b(?:voor|om|door|uit|wegens) de liefde\b|\bde liefde (?:is|bracht|heeft)\b|\b(?:voor|zorg(?:de)?(?: ik)? voor) (?:een |mijn )?(?:zieke|hulpbehoevende|dementerende) \p{L}+|\b(?:naar|van|tussen|bij|met|breng\p{L}* naar|school en|en) (?:de )?(?:opvang|crèche|creche)(?= (?:breng|haal|en school|sluit|dicht|gaat|gesloten)|[,.]|\s*$)"
        + @"|\b(?:drie|twee|vier|2|3|4|two|three|four) (?:jongens|meisjes|boys|girls)\b|\b(?:van|met) een (?:tiener|puber|peuter|kleuter|baby|kind)\b|\b(?:one|a|an|our|my) (?:son|daughter|toddler|teenager|little one|lads?|boy|girl|baby|child)\b|\b(?:two|three|four) (?:at home|teenagers)\b|\bwoon (?:\p{L}+ )?(?:alleen|samen|thuis)\b|\bnog thuis\b|\bpas(?:te)? (?:ik )?(?:\p{L}+ ){0,3}op (?:mijn|onze|de klein\p{L}*|▪)|\bnaar (?:school|groep \d|de brugklas|de middelbare)(?= (?:gaat|ging|gingen|gaan|breng\p{L}*|is|zijn)\b|[.,])|\buit school\b|\b(?:samen met|met|geen|een|with|and|en) (?:mijn |my )?partner\b(?! \p{L}*(?:bedrijf|organisat))"
        + @"|\bstay(?:ing)?[- ]at[- ]home (?:mum|mom|dad|parent|mother|father)\b|\bsingle (?:mum|mom|dad|mother|father|parent)\b", RegexOptions.CultureInvariant);

    private static readonly Regex Age = new(
        @"\bmijn (?:derde|vierde|vijfde|zesde|zevende|achtste|negende|elfde|twaalfde|(?:\p{L}+)?tiende|\p{L}*tigste)\b|\b(?:als|de) (?:oudste|jongste)\b|\b(?:oud|ouder) (?:geworden|word\p{L}*|dan ik)\b|\been jaar of \p{L}+ mee\b|\b(?:since|when) i was \d+\b|\bat (?:1[4-9]|[2-6]\d)\b(?=[,.])|\b(?:over|nog) \p{L}+ jaar (?:ga ik )?(?:met|tot) pensioen\b|\b(?:i )?turned \d\d\b|\b(?:twenty|thirty|forty|fifty|sixty|seventy) is no age\b|\b(?:vanaf|sinds|op|tot|rond|voor|na|from|since|at|before) (?:mijn|m'n|my|the age of) (?:\p{L}+(?:st|d)e|\d{1,2}(?:e|de|ste|th|st)?|pensioen\p{L}*|retirement)\b|\btoen ik \p{L}+ (?:jaar )?was\b(?=[,. ])|\b(?:mijn|met|aan mijn|voor mijn|my) (?:vroeg)?pensioen\b|\b(?:aow|gepensioneerd\p{L}*|retired|vut|vutter)\b"
        + @"|\b(?:twintig|dertig|veertig|vijftig|zestig)(?:er|ers|plus\p{L}*)\b|\b\d\d[- ]?plus\p{L}*\b|\bnog (?:\p{L}+|\d+) jaar (?:te gaan|tot|voor|werken|mee|door|met plezier)\b|\bnog (?:\p{L}+|\d+) jaar\b(?=[.,;:]|\s*$)|\bop leeftijd\b", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex Origin = new(
        @"\b(?:(?:\p{L}+|\d+) jaar|sinds (?:\p{L}+ )?\d{4}|woon|wonen|woonde|aankomst|kwam|kwamen|kom|gekomen|eerste dag|nieuw|thuis|leven|ik ging|years|since \d{4}|arrived|came|moved|live|day|home|been) (?:\p{L}+ ){0,3}(?:in|naar|to) (?:nederland|the netherlands|ireland|ierland|the uk|engeland|holland)\b|^in (?:nederland|the netherlands)(?= (?:since|sinds))|\b(?:oorspronkelijk|voorheen|originally|formerly) (?:afkomstig )?(?:uit|from) \p{L}+|\bcame (?:over )?from \p{L}+|\bcame to (?:the )?(?:\p{L}+ ){1,2}from \p{L}+|\b(?:opgegroeid (?:in|op|te|bij) [^\n,.;]{1,30}|afkomstig uit [^\n,.;]{1,30})\b"
        + @"|\b(?:kwam|kwamen|kom|komen|gekomen|verhuisd|verhuisde\p{L}*|vertrok\p{L}*|arrived|came|moved|fled)\b[^\n.;]{0,30}\b(?:naar|in|to) (?:nederland|belgie|holland|the netherlands|dit land|europa)\b|\bkom(?:t)? (?:ik )?(?:oorspronkelijk )?uit (?!het|de|een|die|dat|mijn|elkaar)\p{L}+|\b(?:\p{L}+|\d{1,2}) jaar (?:\p{L}+ )?in nederland\b|\bsinds (?:\p{L}+ )?(?:19|20)\d\d (?:\p{L}+ )?in (?:nederland|dit land)\b"
        + @"|\b(?:i am|i'm|originally) from [^\n,.;]{1,25}|\bborn and raised\b|\b(?:grew up|raised) in [^\n,.;]{1,25}", RegexOptions.CultureInvariant);

    private static readonly Regex Health = new(
        @"\b(?:mijn|m'n|my) (?:\p{L}+e )?(?:knie\p{L}*|rug|schouders?|heup\p{L}*|ogen|oog|gehoor|oren|gezondheid|ziekte|beperking|handicap|medicatie|medicijnen|herstel|burn-?out|depressie|behandeling|revalidatie|nek|pols\p{L}*|voet|voeten|enkels?|longen|knees?|back|shoulders?|hips?|eyes|hearing|health|illness|disability|condition|recovery)\b"
        + @"|\b(?:twee|een|nieuwe|two|new|versleten|slechte|kapotte|zwakke) (?:nieuwe |kunst|new )?(?:heup|heupen|knie|knieen|knees?|hips?|rug|schouder|ogen)\b|\b(?:knie|knieen|schouder|heup|rug)\b(?= (?:wil|willen|kan|kunnen|deed|laat|speelt|protesteer\p{L}*))|\b(?:door|wegens|vanwege|met|om) (?:de |een )?(?:knie|knieen|schouder|heup|rug)(?:klachten|operatie)?\b"
        + @"|\b(?:ik heb|ik had|ik kreeg|na een|door een|herstel\p{L}* van een|i have|i had|after a) (?:\p{L}+ )?(?:hernia|burn-?out|hartaanval|herseninfarct|tia|beroerte|kanker|operatie|stroke|surgery|cancer|heart attack)\b|\b(?:rug|knie|schouder|heup) (?:kapot|versleten|op)\b|\((?:knie|knieen|rug|schouder|heup|heupen)\)|\bknieen\b|\b(?:i\.?v\.?m\.?|vanwege|wegens|door|gestopt|uitval\p{L}*|last van|operatie aan)[^\n.;]{0,20}\b(?:knie|rug|schouder|heup|pols|enkel)\b", RegexOptions.CultureInvariant);

    /// <summary>What says that a language was learned at home, near the name of a language: the level stays to be seen, that it is the first language does not.</summary>
    private static readonly Regex FirstLanguage = new(
        @"\b(?:moedertaal|moerstaal|moedertalig|mother tongue|first language|native speakers?|native language|native level|van huis uit|(?:allebei|beide) van huis uit|(?:mee |er ?mee |met beide )?opgegroeid(?: met)?|van thuis|from home|at home|spoken at home|vanaf (?:groep|de eerste klas)|(?:spreek|spreken|praat|praten|sproken|spraken|gesproken)(?: ik| we| wij)? thuis|thuis(?: gesproken| spreek ik| praten we| spreken we)?|tweetalig(?: opgevoed| opgegroeid)?|bilingual|native)\b", RegexOptions.CultureInvariant);

    private static readonly Regex AnyLanguage = new($"{string.Join('|', Tongue.All.Select(tongue => tongue.Pattern.ToString()))}|{Phrases.Pattern("taal, talen, language, languages, tweetalig*, *stalig")}", RegexOptions.CultureInvariant);

    /// <summary>Words that need no language beside them.</summary>
    private static readonly Regex SurelyFirst = Phrases.Pattern("moedertaal, moerstaal, moedertalig, mother tongue, native speaker, native speakers, native language");

    private const int NearLanguage = 45;

    /// <summary>Everything in a folded text that tells of sex, family, age, origin, religion or health.</summary>
    /// <param name="text">The text.</param>
    /// <param name="folded">The same without diacritics, in small letters.</param>
    internal static IEnumerable<Cut> In(string text, string folded) =>
    [
        .. Faith.Matches(folded).Select(match => WithName(text, match)),
        .. Words.Matches(folded).Concat(Sons.Matches(folded)).Concat(Clubs.Matches(folded)).Select(match => Of(match, Mask.Ground) with { IsWord = true }),
        .. Spoken.Matches(folded).Concat(Family.Matches(folded)).Concat(Origin.Matches(folded)).Concat(Health.Matches(folded)).Select(match => Of(match, Mask.Ground)),
        .. People.Matches(folded).Select(match => Of(match.Groups["people"], Mask.Ground)), .. Aged.Matches(folded).Select(match => Of(match.Groups["age"], Mask.Age)),
        .. Conditions.Matches(folded).Concat(Alone.Matches(folded)).Select(match => Of(match.Groups["condition"], Mask.Ground)),
        .. Age.Matches(folded).Concat(AgeWords.Matches(folded)).Select(match => Of(match, Mask.Age)),
        .. FirstLanguage.Matches(folded).Where(match => SurelyFirst.IsMatch(match.Value) || IsNearLanguage(folded, match)).Select(match => Of(match, Mask.FirstLanguage)),
    ];

    private static Cut WithName(string text, Match match)
    {
        var line = match.Index == 0 ? 0 : text.LastIndexOf('\n', match.Index - 1) + 1;
        var before = NameBefore.Match(text[line..match.Index]);
        var behind = NameBehind.Match(text, match.Index + match.Length);
        // At the head of a line the capital before it is what somebody does there ("Koster Bergkerk"), and tells it too.
        return new(before.Success ? line + before.Index : match.Index, behind.Success && !text.AsSpan(behind.Index, behind.Length).Contains('\n') ? behind.Index + behind.Length : match.Index + match.Length, Mask.Ground, IsWord: true);
    }

    private static Cut Of(Capture match, Mask mask) => new(match.Index, match.Index + match.Length, mask);

    /// <summary>On the same line, a few words away.</summary>
    private static bool IsNearLanguage(string folded, Match match)
    {
        var start = Math.Max(folded.LastIndexOf('\n', Math.Max(match.Index - 1, 0)) + 1, match.Index - NearLanguage);
        var end = folded.IndexOf('\n', match.Index + match.Length) is var line and >= 0 ? line : folded.Length;
        end = Math.Min(end, match.Index + match.Length + NearLanguage);
        start = Math.Min(start, match.Index);
        return AnyLanguage.IsMatch(folded[start..match.Index]) || AnyLanguage.IsMatch(folded[(match.Index + match.Length)..end]);
    }
}
