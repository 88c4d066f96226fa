using System.Security.Claims;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Waarborg.Web.Access;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Tests.Texts;

public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData(null, null, null, "nl")]
    [InlineData(null, null, "en-GB,en;q=0.9,nl;q=0.8", "en")]
    [InlineData(null, null, "fr,de;q=0.9,en;q=0.2,nl;q=0.4", "nl")]
    [InlineData(null, null, "en;q=0,nl;q=0.1", "nl")]
    [InlineData(null, "en", "nl", "en")]
    [InlineData("nl", "en", "en", "nl")]
    [InlineData("xx", "yy", "zz", "nl")]
    [InlineData(null, null, ";;;,,=", "nl")]
    public void The_account_comes_before_the_cookie_before_the_browser(string? account, string? cookie, string? accepted, string expected)
    {
        var http = new DefaultHttpContext();
        if (account is not null) http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(AccountClaims.Language, account)]));
        if (cookie is not null) http.Request.Headers.Cookie = $"{LanguageChoice.Cookie}={cookie}";
        http.Request.Headers.AcceptLanguage = accepted;
        Assert.Equal(expected, LanguageChoice.Of(http));
    }

    [Fact]
    public void Whatever_a_browser_sends_there_is_a_language() => Gen.String.Sample(header =>
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.AcceptLanguage = header;
        return Catalogue.Languages.Contains(LanguageChoice.Of(http));
    });
}
