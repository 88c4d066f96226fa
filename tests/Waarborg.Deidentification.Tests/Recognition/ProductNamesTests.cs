using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ProductNamesTests
{
    [Fact]
    public void A_product_behind_its_makers_letters_is_nobody() => Assert.Empty(Completed.By(new ProductNames(), EntityLabel.Person, "Experience with MS ⟦Office⟧, faults"));

    [Theory]
    [InlineData("Call Ms ⟦Office⟧ today", "Office")]
    [InlineData("Call MS ⟦JANSEN⟧ today", "JANSEN")]
    public void Others_stay(string marked, string same) => Assert.Equal([same], Completed.By(new ProductNames(), EntityLabel.Person, marked));
}
