namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class LicensePlateTests
{
    [Fact]
    public void Every_series_is_found() => Expect.Finds(
        EntityLabel.LicensePlate, "⟦AB-12-34⟧", "⟦12-34-AB⟧", "⟦12-AB-34⟧", "⟦AB-12-CD⟧", "⟦AB-CD-12⟧", "⟦12-AB-CD⟧", "⟦12-ABC-3⟧", "⟦1-ABC-23⟧",
        "⟦AB-123-C⟧", "⟦A-123-BC⟧", "⟦ABC-12-D⟧", "⟦A-12-BCD⟧",
        "⟦1-AB-234⟧", "⟦123-AB-4⟧", "⟦sz-818-g⟧", "⟦AB123C⟧", "kenteken ⟦ab 123 c⟧", "kenteken is ⟦ab123c⟧");

    [Fact]
    public void Words_between_two_numbers_are_no_second_plate() => Expect.Finds(EntityLabel.LicensePlate, "kenteken ⟦87-XKD-4⟧, 11 km te hard", "kenteken ⟦12 abc 3⟧");

    [Fact]
    public void Dates_and_codes_stay() => Expect.FindsNone(
        EntityLabel.LicensePlate, "12-05-24", "AB-12-34-56", "X-AB-12-34", "10 MG 20", "1-2-3", "ab123c", "H82.01", "AB-12-3");
}
