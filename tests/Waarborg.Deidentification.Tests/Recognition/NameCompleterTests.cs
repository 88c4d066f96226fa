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
}
