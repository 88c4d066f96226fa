using Waarborg.Host.Composition;
using Waarborg.Host.Records;
using Waarborg.Host.Tests.Composition;

namespace Waarborg.Host.Tests.Records;

public sealed class FhirServersFileTests
{
    [Fact]
    public void A_complete_entry_serves_its_activity()
    {
        using var folder = new SettingsFolder();
        var token = folder.Write("token", "secret\n");
        var server = FhirServersFile.Read(folder.Write("f.json", $$"""{"servers":[{"activity":"a","address":"https://fhir.example/r4","tokenFile":"{{token}}","system":"http://fhir.nl/bsn","hosts":["pages.example"]}]}"""))["a"];
        Assert.Equal(("https://fhir.example/r4", "secret", "http://fhir.nl/bsn", "pages.example"), (server.Address.ToString(), server.Token, server.System, server.Hosts.Single()));
    }

    [Fact]
    public void No_file_is_no_server() => Assert.Empty(FhirServersFile.Read(" "));

    [Theory]
    [InlineData("""{"servers":[{"activity":"a"}]}""", "servers[0]: activity and address are needed.")]
    [InlineData("""{"servers":[null]}""", "servers[0]: activity and address are needed.")]
    [InlineData("""{"servers":[{"activity":"a","address":"http://fhir.example"}]}""", "servers[0]: address has to begin with https")]
    [InlineData("""{"servers":[{"activity":"a","address":"http://localhost"},{"activity":"a","address":"http://localhost"}]}""", "servers[1]: this activity has a server already.")]
    [InlineData("""{"servers":[{"activity":"a","address":"http://localhost","tokenFile":"/none/at/all"}]}""", "servers[0]: tokenFile cannot be read.")]
    public void What_is_wrong_is_said_with_its_place(string json, string expected)
    {
        using var folder = new SettingsFolder();
        var file = folder.Write("f.json", json);
        Assert.Contains(expected, Assert.Throws<UserErrorException>(() => FhirServersFile.Read(file)).Text.In("en"), StringComparison.Ordinal);
    }
}
