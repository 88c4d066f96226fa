using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads what experience or knowledge is about: content words become slots, alternatives ("of", "or", a slash) share one.</summary>
internal static partial class TopicReader
{
    private static readonly HashSet<string> Empty = [.. (
        "de het een en of in op aan met van voor bij als door uit over om te tot naar onder binnen tussen tijdens via per is zijn heeft hebt hebben bent ben kan kunt kunnen je jij u we wij die dat deze dit daarbij daarvan waarin waarvan waarbij waaronder wordt worden ook al nog zowel eigen "
        + "the a an and or in on at with of for by as from to into is are has have be been you your we our who that this these those including which through within across under between about can able using use used work worked working "
        + "minstens minimaal ten minste tenminste minimum least more than meer dan ruim ruime bij voorkeur preferably proven aantoonbaar aantoonbare demonstrable relevant relevante recent recente recently goede goed good strong sterke solid solide brede broad enige some zelfstandig zelfstandige independently eerdere previous prior hands-on praktische practical hands professional professionele "
        + "jaar jaren year years maand maanden month months ervaring werkervaring experience ervaren experienced kennis knowledge kennen ken skills skill vaardig vaardigheden vaardigheid proficient proficiency familiar bekend vertrouwd affiniteit begrip understanding vermogen gewerkt werken werkte gebruik gebruikt beheersing beheerst bedienen omgaan overweg "
        + "mensen people werk anderen others iets functie functies rol role position baan job soortgelijke vergelijkbare vergelijkbaar similar comparable gelijkwaardig gelijkwaardige equivalent andere ander other omgeving environment sector branche industry gebied area veld field vlak organisatie organisation organization bedrijf company team teams collega's colleagues afgelopen laatste last past achtereen "
        + "systeem systemen system systems software programma pakket program tool tools applicatie applicaties bijvoorbeeld zoals such like e.g eg example examples bv bijv o.a oa enz etc etcetera opstellen uitvoeren verzorgen verrichten maken bieden leveren uitvoering hebt doen toepassen perform performing providing delivering making deliver "
        + "diploma opleiding afgerond afgeronde geldig geldige valid voltooid voltooide richting education degree completed finished studie study certificaat certificate certification in-depth actueel actuele up-to-date niveau level dagelijks dagelijkse daily full-time fulltime part-time parttime fte basis basic grote large kleine small jou jouw staat minder zelf ondersteuning support one een least ten gegeven schooljaar groep productie production able information medewerker medewerkers collega employee employees staff dutch european zich redden langdurige long-term wet law act under lang gehad had dagelijkse maakt maak make makes moment ploeg groep hands-on handson nu now currently momenteel built build gebouwd gemaakt gevolgd betaald betaalde paid zelfstandige persoonlijk persoonlijke personal personally yourself yourselves themselves himself herself themself zelfs eigenhandig prepared prepares prepare preparing verzorgd opgesteld ingediend gedaan done did does eens keer weken week tijd time times hebben having had geweest gewend used more two three four five six seven eight nine ten twee drie vier vijf zes zeven acht negen tien dozen aantal several meerdere various diverse verschillende soort soorten kind kinds type types vorm form aantoonbaarheid aanwezig pre must eis vereist required bezwaar moeite probleem bereid bereidheid geen tegen no objection willing willingness comfortable afdelingen development developer developers ontwikkeling ontwikkelaar programming programmeren programmeur "
        + "niet not want because omdat welke which hoe how when waar where both beide zowel alsook under onder samen together nieuwe new zware heavy hoge high eerder earlier vroeger vooral mainly vaak often altijd always werkt geeft give describe spreekt kan kunnen contact contacten kring lang lange langer volledige volledig full ervaringen ook eens nodig needed geschoold getraind trained opgeleid training cursus course scholing gevolgd bewijs vakbekwaamheid bewezen aangetoond toonbare real echte echt mee meegewerkt gedraaid voert voeren gesprek gesprekken laat zien zoals per binnen leeftijd aged age zelfredzaam collega colleague colleagues medewerkster personeelslid person persons people vertrouwen comfortable happy ready "
        + "dezelfde same gelijk gelijke hoger higher lager ander anders overige rest hun their ons onze eigen bedrijfsleven hebt heb had verleden periode period stuk maal maals aan tijdens sinds since tot until toen then was waren were begin begint eind einde end heel hele whole maakt jullie zelfs mag mogen may might moet moeten must zodra bent duidelijk clear geven geef give gives giving noemen noem tonen toon beschrijven beschrijf vertellen vertel describe tell shows showing blijkt letter brief cv take takes neemt nam something anything somebody iemand nothing niets zien ziet doet deed doing when what which happened gebeurde situatie situation moment example voorbeeld times thing things dingen ding keep kept houd houdt us ons own blijft bleef went goes ging gaat concreet concrete specific vak beroep functies trade profession job draait hooguit another anders andere ability vermogen wat its zijn haar jouw illustrated case geval praktijk matters zaken paar couple few lot veel many much erg very heel").Split(' ')];

    private static readonly string[] Heads = ["systemen", "systeem", "zorg", "techniek", "onderwijs", "werk", "beheer", "diensten", "dienst", "opleiding", "vervoer", "administratie", "school", "bouw", "ontwikkeling", "monteur", "chauffeur", "medewerker", "handel", "installaties", "installatie", "machines", "apparatuur", "software", "pakket", "afdeling", "medewerkers", "monteurs", "contact", "processen", "projecten", "recht", "verzorging"];

    /// <summary>A criterion without the clauses that say for whom and where in the world.</summary>
    internal static string WithoutPlaces(string folded) => ForWhom().Replace(Somewhere().Replace(folded, " "), " ");

    internal static Topic Read(string folded, bool study = false)
    {
        folded = WithoutPlaces(study ? folded : Including().Replace(folded, " "));
        var examples = Parentheses().Match(folded) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value : "";
        var widely = Similar().IsMatch(folded) || Exemplary().IsMatch(folded);
        var slots = Slots(ExpandHyphens(Parentheses().Replace(folded, " ")), widely, study);
        if (examples.Length == 0 || slots.Count == 0) return new(slots);
        if (Exemplary().IsMatch(folded)) slots = Exemplified(slots, folded);
        slots[^1] = Widen(slots[^1], examples);
        return new(slots);
    }

    /// <summary>
    /// "A relational database in production, such as PostgreSQL": who names an example has shown the whole. "The planning of people on the road, such as mechanics":
    /// the examples say of whom, and the planning still has to be shown.
    /// </summary>
    private static List<Slot> Exemplified(List<Slot> slots, string folded)
    {
        var system = slots.Exists(s => s.Concepts.Any(IsThing)) || ClassOfSystem().IsMatch(folded);
        if (!system && slots.Count > 1 && slots[0].Concepts.Any(c => !c.EndsWith("-studies", StringComparison.Ordinal))) return [.. slots.SkipLast(1), slots[^1] with { IsOpen = true }];
        if (!system && slots.Count == 1) return slots;
        // "An HR information system, such as Workday" asks for software, and not for HR.
        var patterns = system && !slots.Exists(s => s.Concepts.Any(IsThing)) ? [Phrases.Pattern(string.Join(' ', slots.Select(s => s.Name.Split('/')[0])) + " sys*")] : Whole(slots);
        return [slots.Aggregate((one, other) => new($"{one.Name} {other.Name}", [], [.. one.Concepts, .. other.Concepts])) with { Patterns = patterns }];
    }

    /// <summary>Of what is asked as a whole, the known kinds of thing, or else all its words one behind the other.</summary>
    private static List<Regex> Whole(List<Slot> slots) =>
        slots.Where(s => s.Concepts.Any(IsThing)).SelectMany(s => s.Patterns).ToList() is { Count: > 0 } known
            ? known : [Phrases.Pattern(string.Join(' ', slots.Select(s => s.Name.Split('/')[0] + "*")))];

    /// <summary>Software and records can be shown by the name of a product.</summary>
    private static bool IsThing(string concept) =>
        concept.EndsWith("system", StringComparison.Ordinal) || concept.EndsWith("software", StringComparison.Ordinal) || concept is "sql" or "crm" or "wms";

    private static List<Slot> Slots(string folded, bool widely, bool study)
    {
        var words = Word().Matches(folded);
        var slots = new List<Slot>();
        var end = 0;
        var disjunctive = Or().IsMatch(folded);
        var joined = false;
        for (var i = 0; i < words.Count;)
        {
            var (slot, length) = SlotAt(folded, words, i, widely, study);
            if (slot is null)
            {
                i++;
                continue;
            }
            var between = folded[end..words[i].Index];
            // "SAP, Oracle or Microsoft Dynamics": the last of a list may have two words.
            joined = slots.Count > 0 && (Or().IsMatch(between) || (disjunctive && OnlyComma().IsMatch(between)) || (joined && (string.IsNullOrWhiteSpace(between) || between == "-") && !Empty.Contains(words[i].Value)));
            if (joined) slots[^1] = Merge(slots[^1], slot);
            else if (!slots.Any(s => s.Concepts.Intersect(slot.Concepts).Any())) slots.Add(slot);
            i += length;
            end = words[i - 1].Index + words[i - 1].Length;
        }
        return slots;
    }

    private static (Slot? Slot, int Length) SlotAt(string folded, MatchCollection words, int at, bool widely, bool study)
    {
        for (var length = Math.Min(3, words.Count - at); length >= 1; length--)
        {
            var last = words[at + length - 1];
            var marked = folded[words[at].Index..(last.Index + last.Length)];
            var piece = marked.Replace(ProperNames.Joiner, ' ').Trim().Replace("  ", " ", StringComparison.Ordinal);
            if (length == 1 && marked[0] == ProperNames.Joiner && (Concepts.Find(piece) is null or { IsSystem: true }) && !widely && !ClassOfSystem().IsMatch(piece))
                return (new(piece, [ProperNames.Pattern(piece)], [], IsName: true), 1);
            if (length == 1 && Empty.Contains(piece) && !(study && Concepts.Find(piece, study) is { IsStudy: true })) return (null, 1);
            // A product asked by name is that product, unless something similar will do.
            if (Concepts.Find(piece, study) is not { } concept) continue;
            if (widely || !concept.IsSystem || ClassOfSystem().IsMatch(piece)) return (new(piece, [concept.Pattern], [concept.Name]), length);
            if (length > 1) return (new(piece, [Phrases.Pattern(piece)], [], IsName: true), length);
        }
        var word = words[at].Value.Replace(ProperNames.Joiner, ' ').Trim();
        if (words[at].Value[0] == ProperNames.Joiner) return (new(word, [ProperNames.Pattern(word)], [], IsName: true), 1);
        if (WithoutPlace(word) is var core && core.Length < word.Length && Concepts.Find(core, study) is { IsSystem: false } about) return (new(word, [about.Pattern], [about.Name]), 1);
        if (About(word, study) is { } whole) return (new(word, [whole.Pattern, Literal(word)], [whole.Name]), 1);
        return word.Length < 2 || char.IsDigit(word[0]) ? (null, 1) : (new(word, [Literal(word)], []), 1);
    }

    /// <summary>A compound is about what it ends on: a "ziekenhuisapotheek" is a pharmacy.</summary>
    private static Concept? About(string word, bool study)
    {
        for (var cut = 4; word.Length >= 10 && cut <= word.Length - 5; cut++)
            if (Concepts.Find(word[cut..], study) is { IsSystem: false } concept) return concept;
        return null;
    }

    /// <summary>Words for where or how that end a compound and say nothing of what it is about: "dialyseafdeling" is about dialysis.</summary>
    private static readonly string[] Places = ["werkzaamheden", "vaardigheden", "instelling", "afdeling", "omgeving", "praktijk", "ervaring", "kliniek", "centrum", "branche", "sector", "kennis", "beheer", "recht", "opleiding", "diploma", "studie", "renovatie", "bouw"];

    private static readonly (string Noun, int Cut)[] Fields = [("techniek", 3), ("mathematica", 2), ("kunde", 1), ("logie", 2), ("nomie", 2), ("grafie", 2)];

    private static string WithoutPlace(string word) => Places.FirstOrDefault(p => word.Length >= p.Length + 5 && word.EndsWith(p, StringComparison.Ordinal)) is { } place ? word[..^place.Length] : word;

    private static Regex Literal(string word)
    {
        word = WithoutPlace(word);
        // "Elektrotechniek" and "elektrotechnische", "verpleegkunde" and "verpleegkundig": the field and its adjective.
        var stem = Fields.FirstOrDefault(f => word.Length > f.Noun.Length + 2 && word.EndsWith(f.Noun, StringComparison.Ordinal)) is { Noun: not null } field ? word[..^field.Cut] : Stemming.Stem(word);
        return stem.Length >= 6 ? Voiced($"*{stem}*, {word}", stem) : stem.Length >= 4 ? Voiced($"{stem}*, {word}", stem) : Phrases.Pattern(word);
    }

    /// <summary>"Onderwijs" and "onderwijzer", "bedrijf" and "bedrijven"; "organiseren" and "organiseerde".</summary>
    private static Regex Voiced(string phrases, string stem)
    {
        var other = stem[^1] switch { 's' => 'z', 'z' => 's', 'f' => 'v', 'v' => 'f', _ => '\0' };
        var open = stem.Length >= 6 ? "*" : "";
        if (other != '\0') phrases += $", {open}{stem[..^1]}{other}*";
        if (stem.Length >= 6 && stem.EndsWith("er", StringComparison.Ordinal)) phrases += $", {open}{stem[..^2]}eer*";
        return Phrases.Pattern(phrases);
    }

    private static Slot Merge(Slot one, Slot other) =>
        new($"{one.Name}/{other.Name}", [.. one.Patterns, .. other.Patterns], [.. one.Concepts, .. other.Concepts], one.IsName || other.IsName);

    private static Slot Widen(Slot slot, string examples)
    {
        var words = ExampleWord().Matches(examples).Select(m => Joint().Replace(m.Value.Replace(ProperNames.Joiner, ' ').Trim(), "")).Where(w => w.Length > 1 && !Empty.Contains(w)).ToList();
        if (words.Count == 0) return slot;
        // An example that the tables know stands for its concept: "computer science" also is hbo-ict.
        var known = words.Select(w => Concepts.Find(w)).OfType<Concept>().Where(c => !c.IsSystem).Distinct().Select(c => c.Pattern);
        // "SAP SuccessFactors" is called "SuccessFactors" too.
        var products = words.Where(w => w.Contains(' ', StringComparison.Ordinal)).Select(ProperNames.Pattern);
        return slot with { Patterns = [.. slot.Patterns, .. known, .. products, Phrases.Pattern(string.Join(", ", words.Select(w => w + (w.Length > 3 ? "*" : ""))))] };
    }

    /// <summary>"plan- of ERP-systeem" means "plansysteem of ERP-systeem", and so does a longer list.</summary>
    private static string ExpandHyphens(string folded) => Hanging().Replace(folded, match =>
    {
        var last = match.Groups["last"].Value;
        var head = Heads.FirstOrDefault(h => last.EndsWith(h, StringComparison.Ordinal)) ?? "";
        var joint = match.Groups["joint"].Value;
        return $"{string.Join($" {joint} ", match.Groups["first"].Captures.Select(c => c.Value + head))} {joint} {last}";
    });

    [GeneratedRegex(@"\(([^)]*)\)|,?\s(?:bijvoorbeeld|zoals|such as|for example|e\.g\.|bijv\.|o\.a\.)\s([^.;]+)")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"(?:\.net|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|['&](?=[\p{L}\p{N}]))*(?:\+\+|#)?)")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:bijvoorbeeld|zoals|such as|for example|e\.g\.|bijv\.|o\.a\.)\s")]
    private static partial Regex Exemplary();

    [GeneratedRegex(@"vergelijkba|gelijkwaardig|soortgelijk|similar|comparable|equivalent")]
    private static partial Regex Similar();

    [GeneratedRegex(@"syste|dossier|computer|software|pakket|programma|tool|^(?:erp|wms|tms|crm|ecd|epd|ehr|emr|lms|elo|hris|wfm|cad|gis|bim|leerlingvolg.*|ticket.*|plan.*|handscanner.*|scanner.*|bi)$")]
    private static partial Regex ClassOfSystem();

    [GeneratedRegex(@"\b(?:of|or|dan wel|en/of|and/or)\b|/")]
    private static partial Regex Or();

    [GeneratedRegex(@"^\s*,\s*(?:een|de|het|a|an|the|in|als|as|met|with)?\s*$")]
    private static partial Regex OnlyComma();

    [GeneratedRegex(@"[^,;/()]+?(?=,|;|/|\s+of\s|\s+or\s|\s+en\s|\s+and\s|$)")]
    private static partial Regex ExampleWord();

    [GeneratedRegex(@"^(?:(?:of|or|en|and|bijvoorbeeld|zoals|for example|such as|een|de|het|an?|the|andere?|other)\s+)+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"(?:(?<first>\p{L}+)-,?\s+)+(?<joint>of|en|or|and|/)\s+(?<last>\p{L}[\p{L}-]*)")]
    private static partial Regex Hanging();

    /// <summary>What comes with a task is part of it, and nobody repeats all of it.</summary>
    [GeneratedRegex(@",?\s+(?:including|inclusief|met inbegrip van)\s[^;.()]*")]
    private static partial Regex Including();

    /// <summary>"…, for a public body, an association or an NGO" says for whom, behind what was done.</summary>
    [GeneratedRegex(@"(?<=\w),\s+(?:for|bij|voor|at|within|binnen) (?:a|an|een|de|het|the) [^;.()]*$")]
    private static partial Regex ForWhom();

    /// <summary>Where in the world something was done is no part of what was done.</summary>
    [GeneratedRegex(@",?\s\b(?:in|binnen|within|across|inside)\s+(?:the |de |het )?(?:netherlands|nederland|belgi\w*|eu|europe|europa|european union|europese unie|germany|duitsland|benelux)\b(?:\s+(?:or|of|and|en|dan wel)\s+(?:in )?(?:an|een)?\s?(?:other|ander|another)\s+(?:eu[\s-]?|european |europees )?(?:country|land|lidstaat|member state))?")]
    private static partial Regex Somewhere();
}
