using Waarborg.Deidentification.People;

namespace Waarborg.Deidentification.Tests.People;

public sealed class KnownAddressTests
{
    [Theory]
    [InlineData("Thorbeckestraat 191B", "Thorbeckestraat", "191B")]
    [InlineData("'t Zand 12 bis", "'t Zand", "12bis")]
    [InlineData("Plein 1944 8", "Plein 1944", "8")]
    [InlineData("1e Exloermond 12", "1e Exloermond", "12")]
    [InlineData("Dorpsstraat", "Dorpsstraat", "")]
    public void An_address_is_taken_apart(string address, string street, string house) =>
        Assert.Equal((street, house), (KnownAddress.Parse(address)!.Street, KnownAddress.Parse(address)!.House));
}
