using Waarborg.Care.Facts;

namespace Waarborg.Care.Tests.Facts;

public sealed class DoseReaderTests
{
    [Theory]
    [InlineData("2dd500 mg", 500, 2, false)]
    [InlineData("driemaal daags 15 mg", 15, 3, false)]
    [InlineData("300 mg 3 dd", 300, 3, false)]
    [InlineData("600 mg per dag, was 800", 600, null, true)]
    [InlineData("van 50 naar 100 mg", 100, null, false)]
    [InlineData("nu 24 E, niet 26 E", 24, null, false)]
    [InlineData("24 units, not 26, at night", 24, null, false)]
    [InlineData("één tablet van 30 mg per dag", 30, null, true)]
    public void The_dose_that_holds_is_read(string text, int amount, int? times, bool perDay)
    {
        var said = DoseReader.In(text).First(d => !d.Former).Regimen;
        Assert.Equal(((decimal?)amount, (decimal?)times, perDay), (said.Amount, said.Times, said.PerDay));
    }

    [Theory]
    [InlineData("elke 8 weken", 56)]
    [InlineData("1 x per 4 weken", 28)]
    [InlineData("om de 12 weken", 84)]
    [InlineData("wekelijks", 7)]
    public void An_interval_is_read_in_days(string text, int days) => Assert.Equal(days, DoseReader.In(text).Select(d => d.Regimen.Every).First(e => e is not null));

    [Theory]
    [InlineData("48 u gestopt voor de operatie")]
    [InlineData("5 weken")]
    [InlineData("op het oude doosje staat nog 12 mg")]
    [InlineData("sinds 4 maart 2024")]
    public void What_is_no_dose_is_none(string text) => Assert.DoesNotContain(DoseReader.In(text), d => d.Regimen.Amount is not null);

    [Fact]
    public void A_day_total_agrees_with_its_parts_and_a_gram_with_its_milligrams()
    {
        var held = new Regimen(500, "mg", 2, false, null);
        Assert.True(new Regimen(1000, "mg", null, true, null).Agrees(held));
        Assert.True(new Regimen(1, "g", null, true, null).Agrees(held));
        Assert.False(new Regimen(500, "mg", null, true, null).Agrees(held));
        Assert.False(new Regimen(500, "mg", 3, false, null).Agrees(held));
        Assert.False(new Regimen(500, "mcg", 2, false, null).Agrees(held));
    }
}
