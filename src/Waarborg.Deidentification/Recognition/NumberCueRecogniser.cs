using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Numbers that only their announcement gives away: customer, order and policy numbers, patient and record numbers, BIG and AGB, passports and
/// licences;
/// and three forms that speak for themselves: "HW-123456", EAN codes of a connection, tracking codes.
/// </summary>
internal sealed class NumberCueRecogniser : IRecogniser
{
    private static readonly PhraseTrie<NumberCue> Cue = BuildCues();

    private static readonly NumberCue OtherNumber = new(EntityLabel.CustomerId, 4, 3, "number.other");

    /// <summary>Words on "nummer" and "nr" that announce no number of a person.</summary>
    private static readonly WordSet OtherNumbers = new(
        "telefoonnummer telefoonnr telnummer telnr mobielnummer huisnummer huisnr rekeningnummer artikelnummer artikelnr serienummer serienr",
        "onderdeelnummer vacaturenummer vacaturenr",
        "modelnummer typenummer versienummer paginanummer kamernummer monsternummer volgnummer faxnummer alarmnummer noodnummer servicenummer",
        "informatienummer postbusnummer busnummer",
        "treinnummer lijnnummer lotnummer batchnummer partijnummer partnummer certificaatnummer certificaatnr labnummer labnr paalnummer paalnr mastnummer burgerservicenummer sofinummer bsnnummer nummer",
        "nr poortnummer spoornummer maatnummer",
        "kleurnummer rugnummer volgnr regelnummer atoomnummer kentekennummer creditcardnummer ibannummer banknummer bankrekeningnummer",
        "buitennummer binnennummer antwoordnummer framenummer framenr setnummer setnr chassisnummer chassisnr motornummer productnummer productnr lotnr batchnr monsternr samplenr modelnr",
        "typenr preparaatnummer preparaatnr partnr onderdeelnr accessionnummer assetnummer");

    /// <summary>Capitals before numbers that are an amount, a norm, a book or a finding of a laboratory.</summary>
    private static readonly WordSet NoPrefixes = new(
        "eur usd gbp chf iso nen din isbn issn doi pmid cve ral wet tel fax mob gsm bsn kvk btw iban big agb ean pc nl be wa rr hf bp po hb crp",
        "mac ip km via rom mri ct bmi echo kb hf lp ca max min bnp psa ast alt ldh tsh leu tro glu ck ecg mri nyha avpu gcs mmse moca st art nr no st rij tv pm am uur tm t m om puk pin hap zi bi bd db cmyk kb");

    /// <summary>Words before the number of a thing rather than of a person.</summary>
    private static readonly WordSet Parts = new("batch lot charge serial serie model type update versie version artikel foutcode error partij frame chassis motor sample monster sputum preparaat set item product article asset rack cassette onderdeel bestel template art sku certificaat certificate cert ccna cka vca kew module akte diploma");

    /// <summary>What stands before the number of a vacancy as often as of a case.</summary>
    private static readonly WordSet References = new("ref reference referentie kenmerk");

    private static readonly WordSet Vacancies = new("vacature vacaturenummer vacancy functie role post position");

    private const int FarthestWord = 9;
    private const int FewestUnled = 6;

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    /// <summary>The endings of words that announce a number.</summary>
    public static IEnumerable<string> Endings => ["nummer", "nr", "nrs", "nummers", "numer", "nommer"];

    public string Name => "number";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsNumber)
            {
                if (i > 0 && document[i - 1].IsWord)
                {
                    AddPrefixed(document, i - 1, found);
                    AddLettered(document, i - 1, found);
                }

                AddMeterCode(document, i, found);
                AddBare(document, i, found);
                continue;
            }

            var cue = CueAt(document, i, out var end);
            if (cue is not null && References.Contains(document.Folded(i)) && IsOfVacancy(document, i))
                continue;
            var before = found.Count;
            if (cue is not null)
                AddAnnounced(document, cue, end, found);
            if (cue is not null && found.Count == before && IsNumberWord(document, end - 1))
                AddFarther(document, cue, end, found);
            else if (cue is { Source: not "number.any" } && found.Count == before)
                AddNext(document, cue, end, found);
        }
    }

    /// <summary>"Uw vacature (kenmerk 2026/SCH/04)", "Role: Customer Success Manager, ref CSM-114": the number of a job and of nobody.</summary>
    private static bool IsOfVacancy(Document document, int i)
    {
        for (var at = i; at > 0 && i - at < FarthestWord && !document.StartsLine(at); at--)
        {
            if (Vacancies.Contains(document.Folded(at - 1)))
                return true;
        }

        return false;
    }

    private static NumberCue? CueAt(Document document, int i, out int end)
    {
        if (Cue.TryMatch(document, i, out end, out var cue))
            return cue;
        end = i + 1;
        var folded = document.Folded(i);
        var suffix = folded.EndsWith("nummer") ? 6 : folded.EndsWith("nr") ? 2 : folded.EndsWith("nrs") ? 3 : folded.EndsWith("nummers") ? 7
            : folded.EndsWith("numer") || folded.EndsWith("nommer") ? 5 : 0;
        return suffix > 0 && folded.Length > suffix + 2 && !OtherNumbers.Contains(folded) ? OtherNumber : null;
    }

    private static void AddAnnounced(Document document, NumberCue cue, int end, List<Entity> found)
    {
        var start = Cues.SkipFillers(document, end);
        if (start < 0 || IsPreposition(document, start))
            return;
        var stop = CodeReader.Read(document, start, cue.LeastSigns, cue.LeastDigits);
        if (stop == start || IsMoney(document, start, stop) || DateReader.Read(document, start) is { Year: not null }
            || IsYearOrTime(document, start, stop))
            return;
        var score = cue.Source == "number.any" ? Scores.Weak : cue.Label == EntityLabel.CustomerId ? 0.85 : Scores.Announced;
        found.Add(new(document[start].Start, document[stop - 1].End, cue.Label, score, cue.Source));
        AddSecond(document, cue, stop, score, found);
    }

    /// <summary>"pas om 10.40", "de zaak na 118 jaar": a small word begins no code.</summary>
    private static bool IsPreposition(Document document, int i) => document[i] is { IsWord: true, StartsUpper: false } && document.GapAfter(i) is " " && StopWords.All.Contains(document.Folded(i));

    /// <summary>The cue itself says "number", so that a number in the same sentence is surely meant.</summary>
    private static bool IsNumberWord(Document document, int i)
    {
        var folded = document.Folded(i);
        return folded.Length > 4 && (folded.EndsWith("nummer") || folded.EndsWith("nr") || folded.EndsWith("number") || folded.EndsWith("code")
            || folded.EndsWith("kenmerk")) || folded is "mrn" or "reference" or "referentie";
    }

    /// <summary>"het zaaknummer, dat was bij ons Z/24/00913", and the answer to a question: "Wat is uw pasnummer?" "Lezer: 80410".</summary>
    private static void AddFarther(Document document, NumberCue cue, int end, List<Entity> found)
    {
        var lines = 0;
        for (var i = end; i < document.Count && i - end < FarthestWord; i++)
        {
            var gap = document.GapBefore(i);
            lines += gap.Count('\n');
            if (lines > 1 || gap.Holds(";|€$£") || (lines == 0 && (gap.Contains(". ", StringComparison.Ordinal) || gap.Contains('!'))))
                return;
            var answers = lines == 1 && gap.Contains('\n') && document.GapBefore(end).StartsWith("?") | gap.StartsWith("?");
            if (!(HoldsDigits(document, i) || (answers && IsShortPrefix(document, i))) || (lines == 1 && !answers && !gap.Contains(": ", StringComparison.Ordinal)))
                continue;
            var stop = CodeReader.Read(document, i, Math.Max(cue.LeastSigns, 5), Math.Max(cue.LeastDigits, 4));
            if (stop == i || document.Folded(i) is "ean" || IsMoney(document, i, stop) || DateReader.Read(document, i) is not null
                || IsYearOrTime(document, i, stop))
                return;
            found.Add(new(document[i].Start, document[stop - 1].End, cue.Label, Scores.Weak, cue.Source));
            return;
        }
    }

    /// <summary>"polis zorgverzekering 2290 118 334": one word of another kind between the announcement and six digits or more.</summary>
    private static void AddNext(Document document, NumberCue cue, int end, List<Entity> found)
    {
        var start = end + 1;
        if (!document[end].IsWord || document[end].Length < 4 || !document[start].IsNumber || !Gaps.IsBlank(document.GapBefore(end)) || !Gaps.IsBlank(document.GapBefore(start)))
            return;
        var stop = CodeReader.Read(document, start, Math.Max(cue.LeastSigns, FewestUnled), Math.Max(cue.LeastDigits, FewestUnled));
        if (stop > start && !document.TouchesNext(stop - 1) && !IsMoney(document, start, stop) && DateReader.Read(document, start) is null)
            found.Add(new(document[start].Start, document[stop - 1].End, cue.Label, Scores.Weak, cue.Source));
    }

    /// <summary>A number, or capitals and signs that lead to one without a blank.</summary>
    private static bool HoldsDigits(Document document, int i)
    {
        for (var at = i; at < document.Count && at - i < 3; at++)
        {
            if (at > i && !(document.TouchesNext(at - 1) || Gaps.IsOneOf(document.GapBefore(at), "-/._")))
                return false;
            if (document[at].IsNumber)
                return true;
            if (!document[at].IsAllUpper)
                return false;
        }

        return false;
    }

    /// <summary>"gb.40113": a few letters, a sign and four digits.</summary>
    private static bool IsShortPrefix(Document document, int i) => document[i] is { IsWord: true, Length: <= 3 } && Gaps.IsOneOf(document.GapAfter(i), "-./_") && document[i + 1] is { IsNumber: true, Length: >= 4 };

    /// <summary>"klantnummers 12345 en 67890".</summary>
    private static void AddSecond(Document document, NumberCue cue, int i, double score, List<Entity> found)
    {
        if (i + 1 >= document.Count || document.Folded(i) is not ("en" or "and" or "of" or "or") || !Gaps.IsBlank(document.GapBefore(i))
            || !Gaps.IsBlank(document.GapAfter(i)))
            return;
        var stop = CodeReader.Read(document, i + 1, cue.LeastSigns, Math.Max(cue.LeastDigits, 4));
        if (stop > i + 1 && DateReader.Read(document, i + 1) is null)
            found.Add(new(document[i + 1].Start, document[stop - 1].End, cue.Label, score, cue.Source));
    }

    /// <summary>"factuur 2024", "melding 22:47", "[10:03:47]".</summary>
    private static bool IsYearOrTime(Document document, int start, int stop) => document[start].IsNumber
        && ((stop == start + 1 && document[start].Length == 4 && document.Surface(start)[..2] is "19" or "20")
            || (stop == start + 2 && document[start].Length <= 2 && document[start + 1].Length == 2 && document.GapAfter(start) is ":" or ".")
            || (stop == start + 3 && document[start].Length <= 2 && document[start + 1].Length == 2 && document[start + 2].Length == 2 && document.GapAfter(start) is ":" && document.GapAfter(start + 1) is ":"));

    private static bool IsMoney(Document document, int start, int stop) =>
        document.GapBefore(start).Holds("€$£") || (stop < document.Count && Gaps.IsBlank(document.GapBefore(stop))
            && document.Folded(stop) is "euro" or "eur" or "kwh");

    /// <summary>An EAN code of a connection: 18 digits that begin with 87 (EAN-codeboek).</summary>
    private void AddMeterCode(Document document, int i, List<Entity> found)
    {
        Span<char> buffer = stackalloc char[18];
        if (!document.Surface(i).StartsWith("87") || (i > 0 && document.TouchesNext(i - 1)))
            return;
        var groups = NumberGroups.Read(document, i, " \u00A0.-", 1, buffer);
        var last = i + groups.Count - 1;
        if (groups.Digits.Length == 18 && !document.TouchesNext(last))
            found.Add(new(document[i].Start, document[last].End, EntityLabel.CustomerId, Scores.Announced, Name));
    }

    /// <summary>"Serienr PX-330", "sputum nr S-7714", "s/n 5CG31": the number of a thing.</summary>
    internal static bool IsOfThing(Document document, int i)
    {
        var folded = document.Folded(i);
        if (OtherNumbers.Contains(folded) && folded is not ("nr" or "nummer") || Parts.Contains(folded))
            return true;
        if (i == 0)
            return false;
        return (folded is "nr" or "nummer" or "no" or "number" or "code" && Parts.Contains(document.Folded(i - 1))) || (folded is "n" && document.GapBefore(i) is "/" && document.Folded(i - 1) is "s");
    }

    /// <summary>One to five letters, a hyphen and at least four digits; in lower case five. Tracking codes: 3S and more.</summary>
    private void AddPrefixed(Document document, int i, List<Entity> found)
    {
        if (i + 1 >= document.Count || document[i].Length > 5 || !document[i + 1].IsNumber)
            return;
        var tracking = i > 0 && document.TouchesNext(i - 1) && document[i - 1].IsNumber && document.Surface(i - 1) is "3"
            && document.Folded(i).StartsWith("s") && document.TouchesNext(i);
        if (tracking)
        {
            var code = CodeReader.Read(document, i - 1, 9, 6);
            if (code > i)
                found.Add(new(document[i - 1].Start, document[code - 1].End, EntityLabel.CustomerId, Scores.Announced, Name));
            return;
        }

        if (i > 0 && IsOfThing(document, i - 1))
            return;
        var gap = document.GapAfter(i);
        if ((i > 0 && document.TouchesNext(i - 1)) || !(gap is "-" or "‑" or "–") || (document[i + 1].Length < (document[i].IsAllUpper ? 4 : 5)
            && !(document[i].IsAllUpper && document[i].Length <= 4 && CodeReader.Read(document, i, 6, 5) > i + 2 && DateReader.Read(document, i + 1) is null))
            || document.Folded(i) is "sars" or "covid" or "iso" or "nen" or "din")
            return;
        var end = CodeReader.Read(document, i, 5, 4);
        if (end > i + 1)
            found.Add(new(document[i].Start, document[end - 1].End, EntityLabel.CustomerId, Scores.Formed, Name));
    }

    /// <summary>
    /// "DZ 7140 336", "KSZ 81.207", "SEH 0119-03": capitals, a blank and two groups of digits or more, or one of six; and "NPR0D8L62": capitals
    /// and digits in turn, eight or more. Nobody announced them, but nothing else is written so.
    /// </summary>
    private void AddLettered(Document document, int i, List<Entity> found)
    {
        ref readonly var word = ref document[i];
        if (!word.IsAllUpper || word.Length > 5 || (i > 0 && (document.TouchesNext(i - 1) || Gaps.IsOneOf(document.GapBefore(i), "-./_"))) || i + 1 >= document.Count || !document[i + 1].IsNumber)
            return;
        var gap = document.GapAfter(i);
        if (i > 0 && IsOfThing(document, i - 1))
            return;
        if (gap is " " or "." && word.Length is >= 2 and <= 4 && document[i + 1].Length > 1 && !NoPrefixes.Contains(document.Folded(i))
            && !StopWords.All.Contains(document.Folded(i)) && !(i > 0 && document[i - 1].IsAllUpper && document[i - 1].Length > 3)
            && !Cue.TryMatch(document, i, out _, out _))
        {
            var stop = CodeReader.Read(document, i + 1, 5, 5);
            var last = stop - 1;
            if (stop > i + 1 && (stop > i + 2 || document[i + 1].Length >= 6) && !DateOrAmount(document, i + 1, stop))
                found.Add(new(word.Start, document[last].End, EntityLabel.CustomerId, Scores.Weak, Name));
        }
        else if (gap.Length == 0)
        {
            var last = i;
            int signs = word.Length, digits = 0;
            while (document.TouchesNext(last) && (document[last + 1].IsNumber || document[last + 1].IsAllUpper))
            {
                last++;
                signs += document[last].Length;
                digits += document[last].IsNumber ? document[last].Length : 0;
            }

            if (signs is >= 8 and <= 20 && digits >= 3 && !document.TouchesNext(last))
                found.Add(new(word.Start, document[last].End, EntityLabel.IdDocument, Scores.Weak, Name));
        }
    }

    /// <summary>A number behind a name in brackets, "Leferink (20133)", or behind a date of birth, "24-01-1963, 5510027".</summary>
    private void AddBare(Document document, int i, List<Entity> found)
    {
        if (i == 0 || document.TouchesNext(i) || NumberGroups.GoesOn(document, i, ":"))
            return;
        var gap = document.GapBefore(i);
        if (gap is " (" && document[i - 1] is { StartsUpper: true, IsAllUpper: false, Length: > 2 } && document[i].Length is >= 5 and <= 10
            && document.GapAfter(i).Holds(")/") && !NumberGroups.GoesOn(document, i, "-.,:"))
        {
            found.Add(new(document[i].Start, document[i].End, EntityLabel.CustomerId, Scores.Weak, Name));
            if (document.GapAfter(i) is " / " && document[i + 1].IsNumber && document[i + 1].Length == document[i].Length)
                found.Add(new(document[i + 1].Start, document[i + 1].End, EntityLabel.CustomerId, Scores.Weak, Name));
        }
        else if (gap is ", " && i > 2 && document[i - 1].IsNumber && document[i - 1].Length == 4 && document.Surface(i - 1)[..2] is "19" or "20"
            && (NumberGroups.GoesBefore(document, i - 1, "-/.") || (document[i - 2].IsWord && document[i - 3].IsNumber)))
        {
            var stop = CodeReader.Read(document, i, 6, 6);
            if (stop > i && document.EndsPhrase(stop - 1) && DateReader.Read(document, i) is null)
                found.Add(new(document[i].Start, document[stop - 1].End, EntityLabel.PatientId, Scores.Weak, Name));
        }
    }

    /// <summary>A date, or an amount such as "12.500,00" or "250.000".</summary>
    private static bool DateOrAmount(Document document, int start, int stop) => DateReader.Read(document, start) is not null
        || (stop == start + 2 && document[start].Length <= 3 && document[start + 1].Length == 3 && document.GapAfter(start) is "." or " " && document.Surface(start + 1) is "000" or "500")
        || (stop < document.Count && document[stop].IsNumber && document.GapBefore(stop) is ",")
        || (document[start].Length == 4 && document.Surface(start)[..2] is "19" or "20");

    private static PhraseTrie<NumberCue> BuildCues()
    {
        var trie = new PhraseTrie<NumberCue>();
        trie.AddAll(new(EntityLabel.IdDocument, 6, 4, "number.document"),
            "paspoort, paspoortnummer, paspoortnr, paspoort nummer, pasp, passport, passport number, passport no, rijbewijs, rijbewijsnummer, "
                + "rijbewijsnr, rijbewijs nummer, driving licence, "
            + "driving licence number, driver s license, drivers license, driver s licence, id kaart, idkaart, id kaartnummer, id nummer, "
            + "identiteitskaart, identiteitskaartnummer, id bewijs, identiteitsbewijs, "
            + "id card, identity card, verblijfsdocument, verblijfsdocumentnummer, verblijfsvergunning, verblijfskaart, documentnummer, document "
            + "nr, documentnr, document number, v nummer, vnummer, v nr, "
            + "vreemdelingennummer, residence permit, legitimatie, legitimatiebewijs, legitimatienummer, id, vreemdelingen nummer, nationale "
            + "identiteitskaart, document, dni, nie, monsterboekje, residence card, blue card, uk licence, identity document");
        trie.AddAll(new(EntityLabel.PatientId, 4, 3, "number.patient"),
            "cl nr, clnr, cltnr, clt nr, bewonersnummer, patientnummer, patientnr, patient nr, patient nummer, patientennummer, patnr, pat nr, pt nr, ptnr, patientid, patient id, "
                + "clientnummer, clientnr, client nr, clientennummer, client id, "
            + "dossier, dossiernr, dossiernummer, dossier nr, mrn, medical record number, record number, hospital number, patient number, nhs "
            + "number, zisnummer, zis, epd, epd nr, epd nummer, statusnummer, opnamenummer, "
            + "zorgnummer, ziekenhuisnummer, chart number, hospital no, hosp no, nhs no, patient no, ziekenhuisnr, pat, registratienummer patient, file, file no, file number");
        trie.AddAll(new(EntityLabel.ProfessionalId, 6, 6, "number.professional"),
            "big, big nummer, bignummer, big nr, bignr, big registratie, big registratienummer, big reg, big register, agb, agb code, agbcode, "
                + "agb nr, agb nummer, agbnummer, uzi, gmc, gmc number");
        trie.AddAll(new(EntityLabel.CustomerId, 6, 4, "number.any"), "nummer, nr, number, no");
        trie.AddAll(new(EntityLabel.CustomerId, 4, 2, "number.customer"),
            "schade, schadegeval, schade nr, zending, zending nr, klant, staff no, lid, pas, pakket, simkaart, mutatie, offerte, simkaartnr, insurance number, tenancy number, klantnummer, klantnr, merchantnummer, "
                + "klant nr, klant nummer, klantcode, klantid, klant id, kl nr, relatienummer, relatienr, relatie nr, ordernummer, ordernr, order "
                + "nr, "
                + "order, order number, order no, bestelnummer, "
            + "bestelnr, bestelling, bestel nr, bestelcode, contractnummer, contractnr, contract nr, contract number, polisnummer, polisnr, polis "
            + "nr, polis, policy number, policy no, policy, ticketnummer, ticketnr, "
            + "ticket, ticket nr, ticket number, zaaknummer, zaaknr, zaak, case number, case no, case, lidnummer, lidnr, lidmaatschapsnummer, "
            + "membership number, member number, factuurnummer, factuurnr, factuur, "
            + "invoice number, invoice, debiteurnummer, debiteurennummer, meternummer, meter nr, ean, ean code, eancode, ean nummer, ean nr, "
            + "aansluitnummer, aansluitcode, track trace, track en trace, tracking number, "
            + "tracking, trackingnummer, zendingnummer, pakketnummer, kandidaatnummer, kandidaat nr, candidate number, sollicitatienummer, "
            + "personeelsnummer, personeelsnr, employee number, staff number, kenmerk, ons kenmerk, "
            + "uw kenmerk, referentie, referentienummer, referentienr, reference, reference number, ref, ref nr, ref no, our ref, your ref, "
            + "claimnummer, claim, claim number, schadenummer, schadenr, reserveringsnummer, "
            + "reservering, reserveringscode, boekingsnummer, boeking, boekingscode, booking, booking reference, booking number, customer number, "
            + "customer no, customer id, account number, account no, accountnummer, "
            + "klachtnummer, meldingsnummer, melding, incident, incidentnummer, proces verbaal, pv nummer, aangiftenummer, volgnr, ritnr, "
            + "ritnummer, kaartnummer, kaartnr, pasnummer, klantenkaart, simkaartnummer, sim, "
            + "simnummer, verzekerdennummer, verzekerdenr, verzekerde nr, verzekeringsnummer, inschrijfnummer, inschrijvingsnummer, "
            + "abonnementsnummer, abonneenummer, abonnementnummer, huurdersnummer, huurcontract, "
            + "deelnemersnummer, deelnemernummer, deelnemersnr, studentnummer, student number, leerlingnummer, betalingskenmerk, "
            + "machtigingskenmerk, mandaat, retournummer, rma, pnr, pir, subscription number, kvk, "
            + "loonheffingennummer, aanslagnummer, btw nummer, medewerkersnummer, medewerkernummer, werknemersnummer, gebruikersnummer, "
            + "donateursnummer, tenant number, application number, application id, crew number, pers nr, "
            + "persnr, abonnee nr, abonneenr, huurdersnr, police report, report number, spaarkaart, relaasjenumer");
        return trie;
    }

    /// <summary>What announces a number; a number behind a few letters, behind a bracket or comma, or as long as a meter's code.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var prefixed = looks.Is(TokenKind.Word, -1) & looks.LengthUpTo(5, -1) & (looks.Before(GapKind.Dash) | looks.Before(GapKind.Other) | looks.Before(GapKind.Touch));
            var lettered = looks.Is(TokenKind.AllUpper, -1) & looks.LengthUpTo(5, -1) & (looks.Before(GapKind.Blank) | looks.Before(GapKind.Stop));
            var bare = (looks.Before(GapKind.Other) & looks.Is(TokenKind.Upper, -1)) | (looks.Before(GapKind.Comma) & looks.Is(TokenKind.Number, -1) & looks.Length(4, -1));
            return looks.Marked(Trigger.NumberCue) | (looks.Is(TokenKind.Number) & (prefixed | lettered | bare | looks.Marked(Trigger.ThirteenDigits)));
        }
    }
}
