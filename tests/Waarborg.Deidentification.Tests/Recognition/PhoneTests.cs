namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class PhoneTests
{
    [Fact]
    public void Dutch_numbers_are_found_in_every_notation() => Expect.Finds(
        EntityLabel.Phone, "bel ⟦0612345678⟧", "⟦06-12345678⟧", "⟦06 12 34 56 78⟧,", "⟦06.1234.5678⟧", "⟦+31612345678⟧", "⟦+31 6 1234 5678⟧",
        "⟦+31 (0)6 12345678⟧", "⟦0031 6 12345678⟧", "⟦31612345678⟧", "Mobiel: ⟦+31-6-2230-7781⟧",
        "⟦(020) 123 45 67⟧", "⟦0113-21 88 04⟧", "⟦0113/218804⟧", "⟦088 123 45 67⟧", "⟦0800-1234⟧", "⟦0900 1234567⟧", "⟦0597 – 61 20 88⟧",
        "pc 7326 HR tel:⟦0551234567⟧");

    [Fact]
    public void Foreign_numbers_are_found() => Expect.Finds(
        EntityLabel.Phone, "⟦+49 151 23456789⟧", "⟦+34 655 210 884⟧", "⟦0048 601 228 417⟧", "⟦+1 (555) 123-4567⟧", "phone ⟦555 123 4567⟧",
        "⟦07700 900123⟧");

    [Fact]
    public void Numbers_read_aloud_are_found() => Expect.Finds(
        EntityLabel.Phone, "bel ⟦nul zes twaalf negenendertig vijfenvijftig nul acht⟧ maar", "⟦zero six one four double two nine zero one seven⟧");

    [Fact]
    public void Dates_amounts_and_readings_stay() => Expect.FindsNone(
        EntityLabel.Phone, "01-02-2024 11:02", "08-03-2024 11", "04871 moest 08471 zijn", "€ 0612345678", "1.234.567,89", "112", "in 2024 en 2025",
        "0612", "00", "ABC0612345678");

    [Fact]
    public void A_date_with_a_time_is_no_number() => Expect.FindsNone(EntityLabel.Phone, "op 02/05/2025 - 9.20 u gebeld", "screening 30-01-2026 08.20, ruimte 3");

    [Fact]
    public void A_number_that_was_masked_was_the_one_announced() => Expect.FindsNone(EntityLabel.Phone, "Tel. █████, e-mail █████\n\n1992-2014 monteur", "| Mobiel | █████ | Vacature | 2025-117 |");
}
