namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class NetworkTests
{
    [Fact]
    public void Addresses_are_found() => Expect.Finds(
        EntityLabel.IpAddress, "van ⟦192.168.1.10⟧.", "⟦10.0.0.1⟧:8080", "⟦2001:db8::1⟧", "⟦2001:0db8:85a3:0000:0000:8a2e:0370:7334⟧,",
        "[⟦fe80::1ff:fe23:4567:890a⟧]", "⟦::ffff:192.0.2.128⟧");

    [Fact]
    public void Hardware_addresses_are_found() => Expect.Finds(
        EntityLabel.MacAddress, "⟦AC:DE:48:00:11:22⟧", "⟦ac-de-48-00-11-22⟧,", "⟦acde.4800.1122⟧");

    [Fact]
    public void Times_and_versions_stay()
    {
        Expect.FindsNone(EntityLabel.IpAddress, "10:30:20", "versie 1.2.3.4", "1.2.3.4.5", "256.1.1.1", "std::vector", "a::b", "::", "1::", "1::e\u0301en");
        Expect.FindsNone(EntityLabel.MacAddress, "12:34:56", "AC:DE:48:00:11", "12-34-56-78-90");
    }
}
