using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Waarborg.Web.Endpoints;

namespace Waarborg.Web.Tests.Endpoints;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("https", true)]
    [InlineData("http", false)]
    public async Task Only_who_came_over_https_is_told_to_stay_there(string scheme, bool told)
    {
        using var answer = await AnswerAsync(scheme, _ => { });
        Assert.Equal(told ? ["max-age=31536000"] : [], answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values : []);
        Assert.Equal([SecurityHeaders.Policy], answer.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Nothing_is_kept_on_the_way_unless_the_answer_says_so_itself()
    {
        using var page = await AnswerAsync("http", _ => { });
        using var asset = await AnswerAsync("http", response => response.Headers.CacheControl = "public");
        Assert.Equal(("no-store", "public"), (page.Headers.CacheControl!.ToString(), asset.Headers.CacheControl!.ToString()));
    }

    private static async Task<HttpResponseMessage> AnswerAsync(string scheme, Action<HttpResponse> write)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.Use((http, next) =>
        {
            http.Request.Scheme = scheme;
            return next(http);
        });
        app.UseMiddleware<SecurityHeaders>();
        app.Run(http =>
        {
            write(http.Response);
            return http.Response.WriteAsync("here");
        });
        await app.StartAsync();
        using var client = new HttpClient();
        return await client.GetAsync(app.Urls.First());
    }
}
