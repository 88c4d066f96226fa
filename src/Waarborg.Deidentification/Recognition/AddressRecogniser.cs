using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Streets by their last syllable ("laan", "straat") with a house number, or alone when the syllable leaves little doubt; capitalised words and a
/// number
/// just before a postcode; PO boxes; house numbers that are announced as such.
/// </summary>
internal sealed class AddressRecogniser : IRecogniser
{
    private const int MostWords = 5;

    /// <summary>The most tokens between a house number and the postcode behind it.</summary>
    private const int FarthestPostcode = 8;

    /// <summary>Endings that make a street even without a number.</summary>
    private static readonly WordEndings StrongEndings = new(
        "straat", "laan", "plein", "gracht", "singel", "straatje", "straatweg", "steeg", "strjitte", "leane", "kade", "boulevard", "plantsoen", "dreef");

    /// <summary>Endings that make a street when a house number follows.</summary>
    private static readonly WordEndings Endings = new(
        "str", "ln", "weg", "wei", "hof", "hofje", "dijk", "dyk", "kaai", "pad", "park", "dreef", "baan", "wal", "markt", "haven", "oord", "akker",
        "veld", "kamp", "berg",
        "meent", "horst", "erf", "donk", "hoek", "weide", "burg", "land", "kwartier", "allee", "passage", "zoom", "rak", "werf", "poort", "brug",
        "sluis", "eind", "einde", "brink",
        "hage", "haag", "bos", "bocht", "lring", "nring", "dring", "gring", "tring", "sring", "waard", "polder", "tuin", "stede", "heide", "vaart", "kanaal", "oever", "zijde", "terras", "vest", "loane", "wyk",
        "wijk", "buurt", "pleintje", "paedje", "reed", "flat", "hoeve", "wetering", "gaarde", "kreek", "sloot", "vliet", "bolwerk", "schans", "staete",
        "plas", "drift", "kolk", "strasse", "gasse", "platz");

    /// <summary>Whole words that are a street when capitalised or introduced, and numbered.</summary>
    private static readonly WordSet WholeStreets = new(
        "zand ring dijk brink markt singel plein hof kade gracht laan weg pad park wal dam haven boulevard spui dries meent street road lane",
        "avenue drive close way court square");

    /// <summary>Words for a street behind a number and capitals.</summary>
    private static readonly WordSet EnglishStreets = new("street road lane avenue drive close court square terrace crescent gardens st rd ave way row mews grove walk rise hill wharf quay parade vale heights nook cottages");

    private static readonly WordSet NoStreets = new(
        "snelweg onderweg vandaag binnenweg rijbaan startbaan fietspad voetpad zandpad uitweg omweg terugweg heenweg zijweg oprijlaan",
        "winkelstraat werkveld invoerveld tekstveld",
        "nederland duitsland engeland ijsland rusland ierland schotland zwitserland griekenland finland platteland buitenland binnenland thailand",
        "vaderland eiland kalender december",
        "bijhoek invalshoek bedenktijd weekeinde uiteinde badpak moestuin voortuin achtertuin werkplaats carport paspoort transport rapport",
        "import export support sport",
        "woonwijk stadswijk nieuwbouwwijk krachtwijk industriepark zonnepark windpark wagenpark pretpark vakantiepark bungalowpark bedrijvenpark",
        "vliegveld voetbalveld speelveld sportveld maandag woensdag boulevard stoep heg weg naderhand draaiing ring haring",
        "ervaring herinnering betaling",
        "bladzijde voorplein schoolplein hypotheekhof gerechtshof kerkhof ziekenhof airbag zeehaven luchthaven jachthaven huurtoeslag",
        "eerlang middelburg limburg tilburg hamburg luxemburg culemborg edelberg",
        "oorlog zitting spring spoorwegovergang vergaderzaal geding kering voering voorzijde achterzijde binnenzijde buitenzijde linkerzijde",
        "rechterzijde onderzijde bovenzijde");

    private static readonly WordSet Leads = new(
        "burgemeester burg prins prinses koning koningin koningin graaf gravin dr dokter prof professor pastoor dominee ds sint st san oude",
        "nieuwe lange korte grote kleine hoge lage",
        "eerste tweede derde vierde vijfde jan johan anna generaal kapitein admiraal minister mr ir jonkheer baron");

    private static readonly WordSet Particles = new("van de der den het ter ten t op s en aan la le von");

    /// <summary>A stop of a bus or tram is nobody's address.</summary>
    private static readonly WordSet Stops = new("halte bushalte tramhalte metrohalte station metrostation");

    private static readonly WordSet Before = new(
        "de in aan op naar te adres straat woon woont wonen woonachtig verhuisd verhuizen hoek het nabij bij van");

    private static readonly PhraseTrie<string> HouseCue = Phrases.Of(
        "huisnummer", "huisnr", "hnr", "huis nummer", "op nummer", "van nummer", "naar nummer", "nummer van mijn huis", "house number", "op nr",
        "van nr", "bij nr", "buren op", "buren op nr", "buren nr", "buren van", "neighbours no", "neighbours at no", "neighbours at number", "neighbour at number", "buurman op nummer", "bij nummer", "bewoner van nummer", "woon op", "woont op", "wonen op", "woonde op", "woonachtig op");

    private static readonly PhraseTrie<string> BoxCue = Phrases.Of("postbus", "antwoordnummer", "po box", "p o box");

    private static readonly PhraseTrie<string> FormCue = Phrases.Of(
        "adres", "woonadres", "verzendadres", "bezorgadres", "afleveradres", "leveringsadres", "factuuradres", "straat", "straat en nr",
        "straat en huisnummer", "address", "home address");

    /// <summary>The words with which an announcement begins, and whole streets.</summary>
    public static IEnumerable<string> Words => [.. HouseCue.FirstWords, .. BoxCue.FirstWords, .. FormCue.FirstWords, .. WholeStreets.Words, .. ForeignStreets.Words];

    /// <summary>The endings of streets.</summary>
    public static IEnumerable<string> StreetEndings => [.. StrongEndings.All, .. Endings.All];

    /// <summary>Whether a word by itself says that it is a street.</summary>
    internal static bool IsStreet(ReadOnlySpan<char> folded) => WholeStreets.Contains(folded) || StrongEndings.End(folded, 2) || Endings.End(folded, 2);

    public string Name => "address";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsNumber)
            {
                AddBeforePostcode(document, i, found);
                AddNumberAlone(document, i, found);
                AddEnglish(document, i, found);
                ForeignStreets.AddBehind(document, i, found);
                AddSided(document, i, found);
                continue;
            }

            if (HouseCue.TryMatch(document, i, out var end, out _) && !(i > 0 && document.Folded(i - 1) is "let"))
                AddNumber(document, Cues.SkipFillers(document, end), end, Scores.Cued, found);
            else if (BoxCue.TryMatch(document, i, out end, out _))
                AddBox(document, i, end, found);
            else if (FormCue.TryMatch(document, i, out end, out _) && end < document.Count && !document.GapBefore(end).IsMasked()
                && (document.GapBefore(end).Holds(":\t") || (document.GapBefore(end).HoldsOnly(" ") && document[end].StartsUpper)))
                AddForm(document, end, found);
            if (document[i].StartsUpper)
                ForeignStreets.AddBefore(document, i, found);
            AddStreet(document, i, found);
        }
    }

    private void AddStreet(Document document, int i, List<Entity> found)
    {
        var folded = document.Folded(i);
        var isWhole = WholeStreets.Contains(folded);
        var strong = StrongEndings.End(folded, 2);
        if ((!isWhole && !strong && !Endings.End(folded, 2)) || NoStreets.Contains(folded))
            return;
        var next = i + 1;
        if (next < document.Count && document[next].IsWord && (Gaps.IsBlank(document.GapBefore(next)) || document.GapBefore(next) is "-")
            && document.Folded(next) is "oost" or "west" or "noord" or "zuid" or "nz" or "zz" or "oz" or "wz")
            next++;
        var number = next;
        if (number < document.Count && document[number].IsWord
            && document.Folded(number) is "nr" or "nummer" or "no" or "huisnummer" or "huisnr" or "hnr")
            number++;
        var end = number < document.Count && IsNumberGap(document.GapBefore(number)) ? HouseNumbers.Read(document, number) : number;
        if (end == number && number < document.Count && strong && SpelledNumbers.IsHouse(document, number))
            end = number + 1;
        var hasNumber = end > number && !IsQuantity(document, end) && !IsListed(document, number, end, strong);
        if (!strong && !isWhole && (WordLexicon.ClassesOf(document[i].Hash, folded) & WordClasses.Eponym) != 0)
            return;
        var first = FirstWord(document, i);
        var introduced = first > 0 && document[first - 1].IsWord && Before.Contains(document.Folded(first - 1));
        var capital = document[first].StartsUpper || document[i].StartsUpper;
        if (hasNumber && (strong || capital || introduced) && (!isWhole || capital || first < i))
            found.Add(new(document[first].Start, document[end - 1].End, EntityLabel.Address, Scores.Formed, Name));
        else if (strong && folded is not ("hoofdstraat" or "dorpsplein") && (document[i].StartsUpper || introduced) && folded.Length >= 7 && !(first > 0 && Stops.Contains(document.Folded(first - 1))))
            found.Add(new(document[first].Start, document[next - 1].End, EntityLabel.Address, Scores.Weak, Name));
    }

    /// <summary>"Hogeschool Zeeland, 2013", "de glijbaan, 3 hechtingen": behind a comma a year is none, and behind what is hardly a street no number with something counted.</summary>
    private static bool IsListed(Document document, int number, int end, bool strong) => document.GapBefore(number).Contains(',')
        && ((document[number].Length == 4 && document.Surface(number)[..2] is "19" or "20") || (!strong && end < document.Count && document.GapBefore(end) is " " && document[end] is { IsWord: true, StartsUpper: false }));

    /// <summary>"Boterdiep z.z. 4", "Vaart NZ 91": a capital, the side of the water or road, and a house number.</summary>
    private void AddSided(Document document, int number, List<Entity> found)
    {
        var side = number - 1;
        if (side < 1 || document.GapBefore(number) is not (" " or ". "))
            return;
        if (document.Folded(side) is "z" && document.GapBefore(side) is "." && document.Folded(side - 1) is "n" or "o" or "z" or "w")
            side--;
        else if (document.Folded(side) is not ("nz" or "oz" or "zz" or "wz"))
            return;
        if (side < 1 || document.GapBefore(side) is not " " || !document[side - 1].IsWord || !document[side - 1].StartsUpper || document[side - 1].Length < 3)
            return;
        var end = HouseNumbers.Read(document, number);
        if (end > number)
            found.Add(new(document[FirstWord(document, side - 1)].Start, document[end - 1].End, EntityLabel.Address, Scores.Announced, Name));
    }

    private static bool IsNumberGap(ReadOnlySpan<char> gap) => gap.Length <= 3 && gap.HoldsOnly(" \u00A0\t,.");

    private static bool IsQuantity(Document document, int end) => end < document.Count && Gaps.IsBlank(document.GapBefore(end))
        && document[end].IsWord
        && document.Folded(end) is "euro" or "eur" or "uur" or "dagen" or "weken" or "maanden" or "jaar" or "jr" or "keer" or "x" or "procent"
            or "stuks" or "km" or "kg" or "meter"
            or "minuten" or "personen" or "mensen" or "kinderen" or "huizen" or "woningen";

    /// <summary>Goes back over capitalised words, particles and words such as "burgemeester" that belong to the street's name.</summary>
    private static int FirstWord(Document document, int i)
    {
        var first = i;
        for (var at = i - 1; at >= 0 && i - at <= MostWords; at--)
        {
            var gap = document.GapAfter(at);
            if (document[at].IsNumber || !(gap is " " or "\u00A0" or "-" or "" or "'" or ". " or "." or " '" or " ’"))
                break;
            var folded = document.Folded(at);
            if (LeadsThere(document, at, i))
                break;
            var upper = document[at].StartsUpper && !StopWords.All.Contains(folded);
            if (gap is ". " && !((upper || Leads.Contains(folded)) && document[at].Length <= 4))
                break;
            var capital = document[at].StartsUpper && folded is "van" or "de" or "den" or "der" or "ter" or "het" or "ten";
            if (upper || capital || (Leads.Contains(folded) && !Particles.Contains(folded)))
                first = at;
            else if (!Particles.Contains(folded))
                break;
        }

        // "'t Zand": the particle at the very start belongs to the name.
        if (first > 0 && ((document.Folded(first - 1) is "t" && document.GapAfter(first - 1) is " ")
            || (document.Folded(first - 1) is "s" && document.GapAfter(first - 1) is "-" && document.GapBefore(first - 1).IndexOfAny("'’‘") >= 0)))
            first--;
        return first;
    }

    /// <summary>"Sprengers op Plataanstraat 40", "Amber aan de Eikenhof 33": who or what stands before "op" and "aan" is at the street; but "Bergen op Zoomstraat", "Weg aan de Brug".</summary>
    private static bool LeadsThere(Document document, int at, int street)
    {
        if (at == 0 || document[at].StartsUpper || document.Folded(at) is not ("op" or "aan"))
            return false;
        var town = at + 1 == street && (WordLexicon.ClassesOf(document[at - 1].Hash, document.Folded(at - 1)) & WordClasses.Place) != 0;
        return !town && !IsStreet(document.Folded(at - 1));
    }

    private void AddNumber(Document document, int start, int afterCue, double score, List<Entity> found)
    {
        if (start < 0 || start > afterCue + 2)
            return;
        var end = HouseNumbers.Read(document, start);
        if (end > start && document[start].Length <= 4 && !IsQuantity(document, end) && !NumberGroups.GoesOn(document, end - 1, "-/.:,"))
            found.Add(new(document[start].Start, document[end - 1].End, EntityLabel.Address, score, Name));
    }

    private void AddBox(Document document, int i, int end, List<Entity> found)
    {
        if (end < document.Count && document[end].IsNumber && document.GapBefore(end).Length <= 2)
            found.Add(new(document[i].Start, document[end].End, EntityLabel.Address, Scores.Announced, Name));
    }

    /// <summary>"Adres: Oosteinde 112 A" on one line: words up to a house number.</summary>
    private void AddForm(Document document, int start, List<Entity> found)
    {
        for (var i = start; i < document.Count && i - start <= MostWords + 1; i++)
        {
            if (i > start && !(Gaps.IsSpace(document.GapBefore(i)) || Gaps.IsInnerSign(document.GapBefore(i))
                || document.GapBefore(i) is ". " or "." or "" or " '"))
                return;
            var end = i > start ? HouseNumbers.Read(document, i) : i;
            if (end == i)
                continue;
            found.Add(new(document[start].Start, document[end - 1].End, EntityLabel.Address, Scores.Announced, Name));
            return;
        }
    }

    /// <summary>"Oosteinde 112 A, 7671 AX": capitalised words and a number before a Dutch postcode.</summary>
    private void AddBeforePostcode(Document document, int number, List<Entity> found)
    {
        if (number == 0 || document[number - 1].IsNumber || document.GapBefore(number) is not (" " or "\u00A0" or "  "))
            return;
        var end = HouseNumbers.Read(document, number);
        if (end == number || end + 1 >= document.Count || !document[end].IsNumber || !PostcodeRecogniser.IsDutch(document, end, announced: false)
            || document.GapBefore(end).Length > 4)
            return;
        var first = number;
        for (var at = number - 1; at >= 0 && number - at <= MostWords; at--)
        {
            var gap = document.GapAfter(at);
            if (document[at].IsNumber || !(gap.Length == 0 || Gaps.IsBlank(gap) || gap is "-" or "'" or ". " or " '"))
                break;
            if (document[at].StartsUpper && !StopWords.All.Contains(document.Folded(at)))
                first = at;
            else if (!Particles.Contains(document.Folded(at)) && at != number - 1)
                break;
            else if (at == number - 1)
                first = at;
        }

        found.Add(new(document[first].Start, document[end - 1].End, EntityLabel.Address, Scores.Announced, Name));
    }

    /// <summary>"Customer: 219, 1363 LA": the house number that answers a question, before the postcode.</summary>
    private void AddNumberAlone(Document document, int number, List<Entity> found)
    {
        if (document[number].Length > 4 || !(document.StartsLine(number) || document.GapBefore(number) is ": "))
            return;
        var end = HouseNumbers.Read(document, number);
        if (end > number && document.GapAfter(end - 1) is ", " or " " && document[end].IsNumber && PostcodeRecogniser.IsDutch(document, end, announced: false))
            found.Add(new(document[number].Start, document[end - 1].End, EntityLabel.Address, Scores.Cued, Name));
    }

    /// <summary>"14 Mill Lane", "12c Quay Row": a number, capitalised words and an English word for a street, the last of these.</summary>
    private void AddEnglish(Document document, int number, List<Entity> found)
    {
        if (document[number].Length > 4)
            return;
        var last = -1;
        for (var i = number + 1; i < document.Count && i - number <= 4; i++)
        {
            if (document.GapBefore(i) is not (" " or "" or "'") || !(document[i].StartsUpper || document[i].Length == 1))
                break;
            if (i - number >= 2 && EnglishStreets.Contains(document.Folded(i)))
                last = i;
        }

        if (last < 0)
            return;
        var first = number > 1 && document[number - 1].IsNumber && document.GapBefore(number) is ", "
            && document.Folded(number - 2) is "flat" or "apartment" or "unit" && Gaps.IsBlank(document.GapAfter(number - 2)) ? number - 2 : number;
        found.Add(new(document[first].Start, document[last].End, EntityLabel.Address, Scores.Formed, Name));
    }

    /// <summary>What announces an address or ends as a street; a number before a postcode or behind the side of a street, or before an English or foreign one.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var postcode = 0ul;
            for (var on = 1; on <= FarthestPostcode; on++)
                postcode |= looks.Is(TokenKind.Number, on) & looks.Length(4, on);
            var english = (looks.Is(TokenKind.Upper, 1) | looks.Length(1, 1)) & (looks.Is(TokenKind.Upper, 2) | looks.Length(1, 2));
            var sided = looks.Is(TokenKind.Word, -1) & looks.LengthUpTo(2, -1);
            return looks.Marked(Trigger.Address) | (looks.Is(TokenKind.Number) & (postcode | english | sided | looks.Marked(Trigger.Address, 1)));
        }
    }
}
