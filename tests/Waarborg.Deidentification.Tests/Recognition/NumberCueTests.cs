namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class NumberCueTests
{
    [Fact]
    public void Customer_numbers_are_found() => Expect.Finds(
        EntityLabel.CustomerId, "klantnummer ⟦12345⟧", "klantnr. ⟦HW-105691⟧,", "⟦HW-105691⟧ en", "⟦hw-105691⟧", "ordernummer is ⟦ZS-40019-ee⟧?",
        "zaaknummer: ⟦Z/24/00913⟧", "Mijn deelnemersnummer is ⟦B 0041 337⟧.", "ean ⟦871687120051998342⟧",
        "⟦8716 8712 0051 9983 42⟧", "polis ⟦4.118.902.77⟧", "ticket #⟦88123⟧", "pakket ⟦3SABCD1234567⟧", "klantnummers ⟦12345⟧ en ⟦67890⟧",
        "ordernr ⟦552210⟧. Ja, ⟦552210⟧ dus", "boeking ⟦6KQ2ZP⟧");

    [Fact]
    public void Other_numbers_stay() => Expect.FindsNone(
        EntityLabel.CustomerId, "artikelnummer 123456", "serienummer ABC12345", "factuur van 12-3-2024", "factuur 2024", "order 12",
        "melding 22:47", "meterstand 04871", "factuur van € 1250", "COVID-19", "telefoonnummer 0612345678");

    [Fact]
    public void Patient_professional_and_document_numbers_are_found()
    {
        Expect.Finds(
            EntityLabel.PatientId, "patiëntnummer ⟦6027741⟧", "patiëntnr. ⟦BN/2207⟧", "dossier ⟦HV-20417⟧", "MRN ⟦0091-5527⟧",
            "cliëntnr ⟦KZ 24-3318⟧");
        Expect.Finds(EntityLabel.ProfessionalId, "BIG ⟦59031177201⟧", "AGB ⟦04-118273⟧", "AGB-code: ⟦02014772⟧", "BIG-nummer ⟦19044817230⟧");
        Expect.Finds(
            EntityLabel.IdDocument, "paspoort ⟦NTK4R80H6⟧", "rijbewijs ⟦5502817394⟧", "V-nr: ⟦281 664 091⟧", "paspoort heeft nummer ⟦NTK4R80H6⟧",
            "passport number ⟦FX448120⟧", "verblijfsdocument ⟦IT9P40218⟧");
    }

    [Fact]
    public void Licence_categories_and_words_stay()
    {
        Expect.FindsNone(EntityLabel.IdDocument, "rijbewijs B en BE", "paspoort opsturen", "rijbewijs sinds 2004");
        Expect.FindsNone(EntityLabel.ProfessionalId, "BIG geregistreerd", "een big 12");
        Expect.FindsNone(EntityLabel.PatientId, "dossier is gesloten", "dossier 12");
    }

    [Fact]
    public void Numbers_further_on_in_the_sentence_or_in_the_answer_are_found() => Expect.Finds(
        EntityLabel.CustomerId, "het zaaknummer, dat was toen hier ⟦Z/24/00913⟧.", "Wat is uw pasnummer?\nLezer: ⟦2 8041 00119 7⟧\nBot: dank",
        "Mandaatnummer nodig van de brief\nFeb van Dalen: ⟦4408119273⟧");

    [Fact]
    public void Lettered_codes_need_no_announcement()
    {
        Expect.Finds(
            EntityLabel.CustomerId, "verkeerd gescand (⟦KSZ 81.207⟧) en", "zij heeft ⟦DZ 7140 336⟧, en", "kreeg toen ⟦SEH 0119-03⟧.", "CONTRACT, ⟦RK-771-40⟧",
            "Uit dienst: Gijs Leeman (⟦20133⟧), laatste dag");
        Expect.Finds(EntityLabel.IdDocument, "toonde mij (⟦NPR0D8L62⟧), dat", "Turks paspoort ⟦U 14 882 037⟧");
        Expect.Finds(EntityLabel.PatientId, "Lies Weber, 24-01-1963, ⟦5510027⟧", "pat ⟦DIA.0881.2⟧");
    }

    [Fact]
    public void Codes_of_things_and_findings_stay()
    {
        Expect.FindsNone(
            EntityLabel.CustomerId, "EUR 12.500,00", "ISO 27001", "MAC 00:15:65:A2:90:1F", "PSA 12.345", "LEU 250 000", "afspraak 16/04/2025, 14:10–14:35",
            "BEL VIA 30 20 10", "ROM 0-0-125", "zie hoofdstuk (2019)");
        Expect.FindsNone(EntityLabel.IdDocument, "update KB50344", "batch ABC82CB411", "CHA2DS2VASC", "serienummer CNGXD33190", "COVID19");
    }

    [Fact]
    public void One_word_may_stand_between_the_announcement_and_the_number() => Expect.Finds(
        EntityLabel.CustomerId, "POLIS ZORGVERZEKERING ⟦2290 118 334⟧. MEDICATIE", "order webshop ⟦5512907⟧");

    [Fact]
    public void A_short_number_behind_another_word_stays() => Expect.FindsNone(
        EntityLabel.CustomerId, "klant betaalde 12 euro", "order duurde 2024 te lang", "polis vanaf 01-02-2024", "klant stuurde 12345 stuks");

    [Fact]
    public void The_number_of_a_thing_is_nobodys() => Expect.FindsNone(
        EntityLabel.CustomerId, "Framenummer GZ8812043", "SERIENR PX-330-91187", "sputum nr S-7714 weg", "s/n KX-04188", "setnr 00-771-42K", "labnr 396337722", "Paalnummer 1458.49.320");

    [Fact]
    public void The_line_behind_a_question_answers_it() => Expect.Finds(EntityLabel.CustomerId, "Flex, wil Premium\nkan! pasnummer?\n⟦gb.40113⟧ maar de pas", "> Welk merchantnummer heeft hij?\n> ⟦60041903⟧\n");

    [Fact]
    public void A_small_word_begins_no_code() => Expect.FindsNone(
        EntityLabel.CustomerId, "lijn 3 komt pas om 10.40", "de pas op 719 gezet", "De zaak na 118 jaar dicht", "next step: case op 26 maart");

    [Fact]
    public void The_number_of_a_certificate_is_of_a_thing() => Expect.FindsNone(EntityLabel.CustomerId, "certificaat nr 20-447155", "CCNA nr. 411-20948");

    [Fact]
    public void A_number_that_was_masked_was_the_one_announced() => Expect.FindsNone(EntityLabel.CustomerId, "Polis █████, UZOVI 7119.");

    [Fact]
    public void A_time_before_the_answer_is_not_the_number() => Expect.Finds(
        EntityLabel.CustomerId, "Heeft u het ordernummer?\n[10:03:47] Klant: ⟦4500-77-12093⟧");

    [Fact]
    public void The_number_of_a_vacancy_is_of_nobody() => Expect.FindsNone(
        EntityLabel.CustomerId, "Uw vacature (kenmerk 2026/SCH/04) vraagt", "Role: Success Manager, ref CSM-114", "VACATURE (nr. GA)");

    [Fact]
    public void A_number_of_nobody_knows_what_is_left_to_the_tagger()
    {
        const string Text = "Gewassen: Agria. Kouter nr. 6964219.";
        Assert.NotEmpty(Expect.Detector.Detect(Text));
        Assert.DoesNotContain(Detector.Create().Detect(Text), one => one.Source == "number.any");
    }
}
