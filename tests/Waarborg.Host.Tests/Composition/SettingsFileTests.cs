using Waarborg.Host.Composition;

namespace Waarborg.Host.Tests.Composition;

public sealed class SettingsFileTests
{
    private sealed record Lines(string? Name);

    [Fact]
    public void A_file_is_read_whole()
    {
        using var folder = new SettingsFolder();
        Assert.Equal("a", SettingsFile.Read<Lines>(folder.Write("f.json", """{"name":"a"}"""), "V", "…")!.Name);
    }

    [Theory]
    [InlineData("{\n\"nam\":\"a\"}", "f.json:2: expected is ….")]
    [InlineData("{\"name\":1}", "f.json:1: expected is ….")]
    [InlineData("not json", "f.json:1: expected is ….")]
    [InlineData("", "f.json:1: expected is ….")]
    public void Another_form_is_refused_with_the_line_and_what_was_expected(string text, string expected)
    {
        using var folder = new SettingsFolder();
        var file = folder.Write("f.json", text);
        Assert.EndsWith(expected, Assert.Throws<UserErrorException>(() => SettingsFile.Read<Lines>(file, "V", "…")).Text.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_or_too_large_is_refused()
    {
        using var folder = new SettingsFolder();
        Assert.Contains("cannot be read", Assert.Throws<UserErrorException>(() => SettingsFile.Read<Lines>(folder.Path("none"), "V", "…")).Text.In("en"), StringComparison.Ordinal);
        var large = folder.Write("large", new string(' ', 1024 * 1024 + 1));
        Assert.Contains("1 MB", Assert.Throws<UserErrorException>(() => SettingsFile.Read<Lines>(large, "V", "…")).Text.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://models.example/v1", true)]
    [InlineData("http://127.0.0.1:8080/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://models.example/", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("models.example", false)]
    public void Only_what_is_encrypted_or_on_this_machine_may_be_called(string address, bool allowed)
    {
        if (allowed) Assert.Equal(address, SettingsFile.Address(address, what => what).ToString());
        else Assert.Throws<UserErrorException>(() => SettingsFile.Address(address, what => what));
    }

    [Fact]
    public void A_secret_is_read_without_the_line_end_and_nothing_named_is_no_secret()
    {
        using var folder = new SettingsFolder();
        Assert.Equal("abc", SettingsFile.Secret(folder.Write("key", "abc\n"), "keyFile", what => what));
        Assert.Null(SettingsFile.Secret(" ", "keyFile", what => what));
        Assert.Equal("keyFile cannot be read.", Assert.Throws<UserErrorException>(() => SettingsFile.Secret(folder.Path("none"), "keyFile", what => what)).Text.In("en"));
    }
}
