using Waarborg.Deidentification.People;

namespace Waarborg.Deidentification.Tests.People;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("Anneke de Vries", "Anneke", "de", "Vries")]
    [InlineData("Johanna Maria van der Berg", "Johanna|Maria", "van der", "Berg")]
    [InlineData("Vries, Anneke de", "Anneke", "de", "Vries")]
    [InlineData("Bram in 't Veld", "Bram", "in 't", "Veld")]
    [InlineData("Fatima El Idrissi", "Fatima", "El", "Idrissi")]
    [InlineData("Sarah O'Brien", "Sarah", "", "O'Brien")]
    [InlineData("Cher", "", "", "Cher")]
    public void A_name_is_taken_apart(string name, string given, string particles, string surname)
    {
        var parts = NameParts.Parse(name)!;
        Assert.Equal((given, particles, surname), (string.Join('|', parts.Given), parts.Particles, parts.Surname));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Nothing_is_no_name(string? name) => Assert.Null(NameParts.Parse(name));
}
