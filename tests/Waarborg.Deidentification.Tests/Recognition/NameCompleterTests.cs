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
    [InlineData("3    Appels, ⟦Noa⟧         30-11-2014   opa", "Appels, Noa")]
    [InlineData("7. Lam, ⟦Bep⟧ – gaat met pensioen", "Lam, Bep")]
    [InlineData("⟦Kool, M.⟧, ⟦Uitterdijk⟧, A.: over meten", "Kool, M.|Uitterdijk, A")]
    [InlineData("1. ⟦Blok⟧, F (Jet) S: rug", "Blok, F")]
    [InlineData("⟦Haas⟧, de; 090999; T1", "Haas, de")]
    [InlineData("⟦Brug, Jan⟧ van – oom", "Brug, Jan van")]
    [InlineData("⟦Haas⟧, de man van hiernaast", "Haas")]
    [InlineData("Met ⟦Brug⟧, A en B kwamen later", "Brug")]
    [InlineData("Stilte. De ⟦Vries⟧ meldt zich", "De Vries")]
    [InlineData("Stilte. De ⟦vries⟧ meldt zich", "vries")]
    [InlineData("wie meldt: ⟦Van Zanten⟧ J / functie: kok", "Van Zanten J")]
    [InlineData("Chr. ⟦de Nooijer⟧ (vve)", "Chr. de Nooijer")]
    [InlineData("score 14.\n\nSj. ⟦Oldenziel⟧, arts", "Sj. Oldenziel")]
    public void A_half_that_was_found_is_made_whole(string marked, string whole) =>
        Assert.Equal(whole.Split('|'), Completed.By(new Waarborg.Deidentification.Recognition.NameCompleter(), EntityLabel.Person, marked));
}
