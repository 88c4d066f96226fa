using Waarborg.Host.Composition;
using Waarborg.Host.Guests;
using Waarborg.Host.Tests.Composition;

namespace Waarborg.Host.Tests.Guests;

public sealed class ModelsFileTests
{
    [Fact]
    public void A_complete_entry_serves_its_activity()
    {
        using var folder = new SettingsFolder();
        var key = folder.Write("key", "secret-key\n");
        var models = ModelsFile.Read(folder.Write("m.json", $$"""{"models":[{"activity":"a","model":"m","address":"https://models.example/v1","recipient":"Party","keyFile":"{{key}}"},{"activity":"b","model":"n","address":"http://127.0.0.1:1/"}]}"""));
        Assert.Equal(("Party", "m", "secret-key"), (models["a"].Recipient, models["a"].Endpoint.Model, models["a"].Endpoint.Key));
        Assert.Null(models["b"].Recipient);
    }

    [Fact]
    public void No_file_is_no_model() => Assert.Empty(ModelsFile.Read(null));

    [Theory]
    [InlineData("""{"models":[{"activity":"a","model":"m"}]}""", "models[0]: activity, model and address are needed.")]
    [InlineData("""{"models":[{"activity":"","model":"m","address":"https://x.example"}]}""", "models[0]: activity, model and address are needed.")]
    [InlineData("""{"models":[null]}""", "models[0]: activity, model and address are needed.")]
    [InlineData("""{"models":[{"activity":"a","model":"m","address":"https://x.example"}]}""", "models[0]: recipient is needed")]
    [InlineData("""{"models":[{"activity":"a","model":"m","address":"http://x.example","recipient":"P"}]}""", "models[0]: address has to begin with https")]
    [InlineData("""{"models":[{"activity":"a","model":"m","address":"http://localhost"},{"activity":"a","model":"n","address":"http://localhost"}]}""", "models[1]: this activity has a model already.")]
    [InlineData("""{"models":[{"activity":"a","model":"m","address":"http://localhost","keyFile":"/none/at/all"}]}""", "models[0]: keyFile cannot be read.")]
    [InlineData("""{"model":[]}""", "m.json:1: expected is")]
    public void What_is_wrong_is_said_with_its_place(string json, string expected)
    {
        using var folder = new SettingsFolder();
        var file = folder.Write("m.json", json);
        Assert.Contains(expected, Assert.Throws<UserErrorException>(() => ModelsFile.Read(file)).Text.In("en"), StringComparison.Ordinal);
    }
}
