namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class DateTests
{
    [Fact]
    public void Dates_are_found_in_numbers_and_words() => Expect.Finds(
        EntityLabel.Date, "⟦14-5-1980⟧", "⟦14/05/80⟧", "⟦14.05.1980⟧", "⟦1980-05-14⟧", "⟦14 mei 1980⟧", "⟦14 mei⟧", "⟦3e januari⟧", "op ⟦24-9⟧ of",
        "dd ⟦31/10⟧", "⟦12 dec. '99⟧", "⟦February 17, 2025⟧", "⟦17th of February 2025⟧",
        "⟦Feb 17⟧", "⟦drie maart⟧", "⟦11-01-1968⟧, pc", "⟦10/10/'99⟧", "⟦03-02⟧: gebeld");

    [Fact]
    public void Roman_months_and_years_in_words_are_found() => Expect.Finds(
        EntityLabel.Date, "⟦14.iv.1981⟧, Coevorden", "⟦5-XI-1970⟧", "⟦1sten juli 2024⟧", "born on the ⟦ninth of may nineteen ninety⟧ in", "booked for ⟦november the third⟧ at",
        "⟦derde maart negentienhonderd negenentachtig⟧ dank u");

    [Fact]
    public void The_letters_of_a_postcode_announce_no_year_of_birth() => Expect.FindsNone(EntityLabel.Date, "9718BJ Groningen 2019 docent");

    [Fact]
    public void Birth_years_are_found() => Expect.Finds(EntityLabel.Date, "geboren in ⟦1971⟧", "geb. ⟦14-5-1980⟧", "born in ⟦1958⟧");

    [Fact]
    public void A_birth_date_has_its_own_source() => Assert.All(
        new[] { "geboren 14-5-1980", "geboortedatum: 14 mei 1980", "DOB 14/05/1980" },
        text => Assert.Contains(Expect.Detector.Detect(text), e => e is { Label: EntityLabel.Date, Source: Sources.BirthDate }));

    [Fact]
    public void Ranges_scores_times_and_bare_months_stay() => Expect.FindsNone(
        EntityLabel.Date, "2-3 dagen", "op 10-12 uur", "een 9/10", "geboren, Apgar 9/10", "31-2-2024", "32-1-2024", "mei 2024", "in 2024", "1-2-3-4", "versie 1.2.3.4",
        "maandag", "€ 1.1.2020", "148/82", "you may 12 times");

    [Fact]
    public void Years_of_birth_and_days_in_one_piece_are_found() => Expect.Finds(
        EntityLabel.Date, "geboortejaar ⟦2006⟧", "Geboortejaar: ⟦1983⟧, Hargeisa", "⟦20240219⟧ HAP", "geb. ⟦20190411⟧ gewicht 18 kg");

    [Fact]
    public void Eight_digits_that_are_no_day_stay() => Expect.FindsNone(EntityLabel.Date, "artikel 20241399", "artikel 99240219", "artikel 20240219x", "202402190");

    [Fact]
    public void A_year_in_another_sentence_or_after_a_move_is_no_birth() => Expect.FindsNone(
        EntityLabel.Date, "was born in Tbilisi and came to Leiden in 2014 with", "geboren in Tibet\nVerblijf: per 2011 statushouder", "geboren in Axel. Vanaf 2018 onderzoeker");

    [Fact]
    public void A_year_of_birth_is_found() => Expect.Finds(EntityLabel.Date, "geboren te Goes in ⟦1971⟧", "Geboortejaar:\n⟦1980⟧", "born in Tbilisi, ⟦1994⟧");

    [Fact]
    public void Scores_decimals_and_all_hours_are_no_days() => Expect.FindsNone(
        EntityLabel.Date, "3410 g, Apgar 8/9/10, vlot", "Storing 24/7: om de zes weken", "Snellen 0,8 / 0,3. OCT: natte MD");
}
