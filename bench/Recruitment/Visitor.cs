using System.Net;
using System.Text.RegularExpressions;

namespace Waarborg.Bench.Recruitment;

/// <summary>Somebody with a browser: keeps cookies, and sends forms with what is hidden in them.</summary>
internal sealed partial class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = address };

    /// <summary>A page, whole.</summary>
    internal async Task<string> GetAsync(string path)
    {
        using var response = await _client.GetAsync(path);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : throw new InvalidOperationException($"{path}: {response.StatusCode}");
    }

    /// <summary>Sends a form of a page, and gives the page that answers.</summary>
    internal async Task<string> PostAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        var page = await GetAsync(path);
        var at = page.IndexOf($"id=\"{form}\"", StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"{path} has no form {form}.");
        var hidden = Hidden().Matches(page[at..page.IndexOf("</form>", at, StringComparison.Ordinal)]).Select(m => KeyValuePair.Create(m.Groups[1].Value, WebUtility.HtmlDecode(m.Groups[2].Value)));
        using var response = await _client.PostAsync(path, new FormUrlEncodedContent(hidden.Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)))));
        var answer = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        return response.IsSuccessStatusCode && !answer.Contains("id=\"problems\"", StringComparison.Ordinal) ? answer : throw new InvalidOperationException($"{path}, {form}: {response.StatusCode}");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}
