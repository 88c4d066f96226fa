namespace Waarborg.Care.Tests.Notes;

public sealed class NoteSplitterTests
{
    [Theory]
    [InlineData("S Moe sinds een week. O Geen koorts gemeten. P Rust en veel drinken.", "Moe sinds een week.|Geen koorts gemeten.|Rust en veel drinken.")]
    [InlineData("Halveren naar 20 mg? Nee: het blijft 40 mg.", "Halveren naar 20 mg? Nee: het blijft 40 mg.")]
    [InlineData("Dit middel gaf veel maagpijn en misselijkheid. Gestopt.", "Dit middel gaf veel maagpijn en misselijkheid. Gestopt.")]
    [InlineData("Kwam bij mw. Jansen thuis op bezoek. Het huis was schoon en opgeruimd.", "Kwam bij mw. Jansen thuis op bezoek.|Het huis was schoon en opgeruimd.")]
    [InlineData("Gewicht is nu 70,5 kg of 70.5 kg. Hij eet weer drie keer per dag.", "Gewicht is nu 70,5 kg of 70.5 kg.|Hij eet weer drie keer per dag.")]
    public void A_note_is_cut_where_a_new_assertion_begins(string text, string expected)
    {
        var record = Bundles.Read(Bundles.Patient(), Bundles.Note("n1", "2022-01-01", text));
        Assert.Equal(expected, string.Join('|', Assert.Single(record.Notes).Statements.Select(s => s.Text)));
    }
}
