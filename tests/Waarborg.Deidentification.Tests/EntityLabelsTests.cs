namespace Waarborg.Deidentification.Tests;

public sealed class EntityLabelsTests
{
    [Fact]
    public void Wire_names_are_the_guide_s_and_read_back()
    {
        const string Guide = "PERSON ADDRESS POSTCODE LOCATION ORGANISATION DATE AGE PHONE EMAIL URL USERNAME IP_ADDRESS MAC_ADDRESS IBAN "
            + "CREDIT_CARD BSN ID_DOCUMENT LICENSE_PLATE CUSTOMER_ID PATIENT_ID PROFESSIONAL_ID SECRET DEMOGRAPHIC PROFESSION";
        Assert.Equal(Guide, string.Join(' ', EntityLabels.All.Select(EntityLabels.ToWire)));
        Assert.All(EntityLabels.All, label => Assert.True(EntityLabels.TryParse(EntityLabels.ToWire(label), out var read) && read == label));
    }

    [Fact]
    public void Six_labels_are_quasi_identifiers() => Assert.Equal(
        [EntityLabel.Location, EntityLabel.Organisation, EntityLabel.Date, EntityLabel.Age, EntityLabel.Demographic, EntityLabel.Profession],
        EntityLabels.All.Where(label => !EntityLabels.IsDirect(label)));

    [Theory]
    [InlineData("person")]
    [InlineData("IpAddress")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_names_are_no_labels(string? name) => Assert.False(EntityLabels.TryParse(name, out _));
}
