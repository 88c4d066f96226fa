using CsCheck;
using Waarborg.Web.Endpoints;

namespace Waarborg.Web.Tests.Endpoints;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/activities/a?x=1#y", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("evil", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_an_address_on_this_server_is_gone_back_to(string? path, bool local) => Assert.Equal(local, Languages.IsLocal(path));

    [Fact]
    public void What_counts_as_local_never_leads_to_another_host()
    {
        var here = new Uri("http://here.example/page");
        Gen.Char["/\\.:@a\t?#"].Array[0, 8].Select(characters => new string(characters)).Sample(path =>
            !Languages.IsLocal(path) || (Uri.TryCreate(here, path, out var there) && there.Host == here.Host));
    }
}
