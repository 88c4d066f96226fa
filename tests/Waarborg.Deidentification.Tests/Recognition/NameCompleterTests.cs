namespace Waarborg.Deidentification.Tests.Recognition;

/// <summary>With the tagger, whose halves of names it makes whole.</summary>
public sealed class NameCompleterTests
{
    private static readonly Detector Detector = Detector.Create();

    public static TheoryData<string> Texts => new("Groet,\n⟦Karel op 't Land⟧\nVoldersgracht 3, Delft", "⟦Hilgers, Peter⟧ – m/43\n\nS: moe, gejaagd",
        "Toen rector ⟦Van Hasselt⟧ mij belde", "Team: ⟦Van Oers⟧ / ⟦Çelik⟧\nBijzonderheid: geen",
        "Naam: ⟦Johannes Marinus⟧ (⟦Hans⟧) ⟦de Visser⟧", "⟦Oud⟧, ⟦Klaas⟧; 2; 2; 2; 6", "Mijn naam is ⟦Sjaak Kuipers jr⟧.");

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Halves_of_a_name_belong_together(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var found = Detector.Detect(text).Where(entity => entity.Label == EntityLabel.Person).Select(entity => (entity.Start, entity.End));
        Assert.Equal(spans, found);
    }

    [Theory]
    [InlineData("prettige dag! ⟦Ayoub van⟧ Warmhuys bv", "Ayoub")]
    [InlineData("Seat 2 – ⟦Eline⟧ de Koning: quiet", "Eline de Koning")]
    [InlineData("boer ⟦Herman⟧ te Brake is er", "Herman te Brake")]
    [InlineData("04.20 mw ⟦de⟧ vrij temp 38", "de vrij")]
    [InlineData("Bed 13: de ⟦Wit⟧ – bleeding", "de Wit")]
    [InlineData("over ⟦Vries, J. de⟧ kwam", "Vries, J. de")]
    [InlineData("was ⟦Ilse⟧ te Zwolle", "Ilse")]
    public void A_half_that_was_found_is_made_whole(string marked, string whole) =>
        Assert.Equal([whole], Completed.By(new Waarborg.Deidentification.Recognition.NameCompleter(), EntityLabel.Person, marked));
}
