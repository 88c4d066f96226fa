using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Waarborg.Web.Access;

namespace Waarborg.Web.Texts;

/// <summary>Which language a request is answered in: the account's choice, then the cookie, then what the browser asks for, then Dutch.</summary>
internal static class LanguageChoice
{
    internal const string Cookie = "waarborg-language";

    internal static string Of(HttpContext? http)
    {
        if (http is null) return Catalogue.Languages[0];
        return Known(http.User.FindFirstValue(AccountClaims.Language)) ?? Known(http.Request.Cookies[Cookie]) ?? Preferred(http.Request) ?? Catalogue.Languages[0];
    }

    internal static string? Known(string? language) => Catalogue.Languages.FirstOrDefault(known => known == language);

    private static string? Preferred(HttpRequest request) => StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
        ? accepted.Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.ToString().Split('-')[0].ToLowerInvariant())).FirstOrDefault(language => language is not null)
        : null;
}
