using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class AddressCompleterTests
{
    [Theory]
    [InlineData("op kot in gent (⟦overpoort 61⟧ bus 14)", "overpoort 61 bus 14")]
    [InlineData("| ⟦boompjes 340⟧ app 19-04\nrotterdam", "boompjes 340 app 19-04")]
    [InlineData("Adres woning: ⟦Oostzeedijk Beneden 61⟧ A3\nContact", "Oostzeedijk Beneden 61 A3")]
    [InlineData("she has a room, Op de ⟦Vey 9⟧.", "Op de Vey 9")]
    [InlineData("Wij wonen aan de ⟦Zegge 51⟧ in Heino", "de Zegge 51")]
    [InlineData("am from Gedempte ⟦Zuiderdiep 88⟧ to my place", "Gedempte Zuiderdiep 88")]
    public void Half_an_address_is_made_whole(string marked, string whole) => Assert.Equal([whole], Completed.By(new AddressCompleter(), EntityLabel.Address, marked));

    [Theory]
    [InlineData("ik woon aan de ⟦Kerkstraat 5⟧ in Ede", "Kerkstraat 5")]
    [InlineData("Geachte mevrouw ⟦Zegge 51⟧", "Zegge 51")]
    [InlineData("Morgen ⟦Zegge 51⟧ bezoeken", "Zegge 51")]
    [InlineData("in de ⟦Zegge 51⟧ mensen", "Zegge 51")]
    public void What_belongs_to_no_address_stays(string marked, string same) => Assert.Equal([same], Completed.By(new AddressCompleter(), EntityLabel.Address, marked));
}
