namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class UrlTests
{
    [Fact]
    public void Personal_pages_are_found() => Expect.Finds(
        EntityLabel.Url, "⟦https://jan.example/cv⟧.", "(⟦http://x.example⟧)", "⟦www.jansite.example⟧", "⟦linkedin.com/in/jan-de-vries⟧,",
        "⟦github.com/jan⟧", "portfolio: ⟦janmaakt.example/werk⟧", "zie:⟦https://x.example/a⟧");

    [Fact]
    public void Company_pages_without_a_scheme_stay() => Expect.FindsNone(
        EntityLabel.Url, "helderwind.example/overlijden", "Ga naar energieleveren.nl", "github is handig", "http", "https://");
}
