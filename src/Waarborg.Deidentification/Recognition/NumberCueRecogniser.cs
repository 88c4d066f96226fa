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
        "treinnummer lijnnummer lotnummer batchnummer partijnummer partnummer certificaatnummer burgerservicenummer sofinummer bsnnummer nummer",
        "nr poortnummer spoornummer maatnummer",
        "kleurnummer rugnummer volgnr regelnummer atoomnummer kentekennummer creditcardnummer ibannummer banknummer bankrekeningnummer",
        "buitennummer binnennummer antwoordnummer");

    public string Name => "number";

    public void Recognise(Document document, List<Entity> found)
    {
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i].IsNumber)
            {
                AddMeterCode(document, i, found);
                continue;
            }

            var cue = CueAt(document, i, out var end);
            if (cue is not null)
                AddAnnounced(document, cue, end, found);
            AddPrefixed(document, i, found);
        }
    }

    private static NumberCue? CueAt(Document document, int i, out int end)
    {
        if (Cue.TryMatch(document, i, out end, out var cue))
            return cue;
        end = i + 1;
        var folded = document.Folded(i);
        var suffix = folded.EndsWith("nummer") ? 6 : folded.EndsWith("nr") ? 2 : folded.EndsWith("nrs") ? 3 : folded.EndsWith("nummers") ? 7 : 0;
        return suffix > 0 && folded.Length > suffix + 2 && !OtherNumbers.Contains(folded) ? OtherNumber : null;
    }

    private static void AddAnnounced(Document document, NumberCue cue, int end, List<Entity> found)
    {
        var start = Cues.SkipFillers(document, end);
        if (start < 0)
            return;
        var stop = CodeReader.Read(document, start, cue.LeastSigns, cue.LeastDigits);
        if (stop == start || IsMoney(document, start, stop) || DateReader.Read(document, start) is { Year: not null }
            || IsYearOrTime(document, start, stop))
            return;
        var score = cue.Source == "number.any" ? Scores.Weak : cue.Label == EntityLabel.CustomerId ? 0.85 : Scores.Announced;
        found.Add(new(document[start].Start, document[stop - 1].End, cue.Label, score, cue.Source));
        AddSecond(document, cue, stop, score, found);
    }

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

    /// <summary>"factuur 2024", "melding 22:47".</summary>
    private static bool IsYearOrTime(Document document, int start, int stop) => document[start].IsNumber
        && ((stop == start + 1 && document[start].Length == 4 && document.Surface(start)[..2] is "19" or "20")
            || (stop == start + 2 && document[start].Length <= 2 && document[start + 1].Length == 2 && document.GapAfter(start) is ":" or "."));

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

        var gap = document.GapAfter(i);
        if ((i > 0 && document.TouchesNext(i - 1)) || !(gap is "-" or "‑" or "–") || document[i + 1].Length < (document[i].IsAllUpper ? 4 : 5)
            || document.Folded(i) is "sars" or "covid" or "iso" or "nen" or "din")
            return;
        var end = CodeReader.Read(document, i, 5, 4);
        if (end > i + 1)
            found.Add(new(document[i].Start, document[end - 1].End, EntityLabel.CustomerId, Scores.Formed, Name));
    }

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
            + "identiteitskaart");
        trie.AddAll(new(EntityLabel.PatientId, 4, 3, "number.patient"),
            "patientnummer, patientnr, patient nr, patient nummer, patientennummer, patnr, pat nr, pt nr, ptnr, patientid, patient id, "
                + "clientnummer, clientnr, client nr, clientennummer, client id, "
            + "dossier, dossiernr, dossiernummer, dossier nr, mrn, medical record number, record number, hospital number, patient number, nhs "
            + "number, zisnummer, zis, epd, epd nr, epd nummer, statusnummer, opnamenummer, "
            + "zorgnummer, ziekenhuisnummer, chart number");
        trie.AddAll(new(EntityLabel.ProfessionalId, 6, 6, "number.professional"),
            "big, big nummer, bignummer, big nr, bignr, big registratie, big registratienummer, big reg, big register, agb, agb code, agbcode, "
                + "agb nr, agb nummer, agbnummer, uzi, gmc, gmc number");
        trie.AddAll(new(EntityLabel.CustomerId, 6, 4, "number.any"), "nummer, nr, number, no");
        trie.AddAll(new(EntityLabel.CustomerId, 4, 2, "number.customer"),
            "klant, staff no, lid, pas, pakket, simkaart, mutatie, offerte, simkaartnr, insurance number, tenancy number, klantnummer, klantnr, "
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
            + "donateursnummer, tenant number, application number, application id, crew number");
        return trie;
    }
}
