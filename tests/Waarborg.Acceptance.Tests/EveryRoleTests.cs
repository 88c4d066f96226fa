using Microsoft.Playwright;

namespace Waarborg.Acceptance.Tests;

/// <summary>Every role against every address of <c>docs/access.md</c>, over HTTP, with what the journey left behind.</summary>
[Collection(JourneyGroup.Name)]
public sealed class EveryRoleTests(CustomerServiceJourney journey)
{
    private static readonly IReadOnlyList<string[]> Rows = [.. File.ReadLines(Path.Combine(Product.Root, "docs", "access.md"))
        .Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Replace("`", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries))];

    private const string Ask = "/api/activities/customer-service-assistant/ask";

    public static TheoryData<string> Roles => [.. Rows[0][1..]];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_opens_exactly_what_the_table_says(string role)
    {
        var somebody = await journey.InviteAsync("Robin Bos", $"robin-{Guid.NewGuid():N}"[..14], role);
        var ids = await IdsAsync();
        var column = Array.IndexOf(Rows[0], role);
        var wrong = new List<string>();
        foreach (var row in Rows.Skip(1))
        {
            var response = await somebody.Page.APIRequest.GetAsync(journey.Product.Url + Fill(row[0], ids), new() { MaxRedirects = 0 });
            var opened = response.Status is 200 or 404 || (response.Status == 302 && !response.Headers["location"].Contains("/signin", StringComparison.Ordinal));
            if (row[column] == "x" ? !opened : response.Status != 403) wrong.Add($"{row[0]}: {response.Status}");
        }
        // The one door for programs: who may ask is stopped at the forgery token only, everybody else before it.
        var asked = await somebody.Page.APIRequest.PostAsync(journey.Product.Url + Ask, new() { DataObject = new { question = "?" }, MaxRedirects = 0 });
        if (asked.Status != (role == "service-agent" ? 400 : 403)) wrong.Add($"{Ask}: {asked.Status}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_stranger_opens_nothing()
    {
        var stranger = await journey.NewDeskAsync();
        var ids = await IdsAsync();
        foreach (var row in Rows.Skip(1))
        {
            var response = await stranger.Page.APIRequest.GetAsync(journey.Product.Url + Fill(row[0], ids), new() { MaxRedirects = 0 });
            Assert.True(response.Status == 302 && response.Headers["location"].Contains("/signin", StringComparison.Ordinal), $"{row[0]}: {response.Status}");
        }
        var asked = await stranger.Page.APIRequest.PostAsync(journey.Product.Url + Ask, new() { DataObject = new { question = "?" }, MaxRedirects = 0 });
        Assert.True(asked.Status is 302 or 401, $"{Ask}: {asked.Status}");
    }

    /// <summary>Real ids for the holes in the addresses, so that a door which opens is seen to open.</summary>
    private async Task<Dictionary<string, string>> IdsAsync()
    {
        await journey.Mila.OpenAsync("/accounts");
        var account = await journey.Mila.Page.Locator("main a[href^='/accounts/']").First.GetAttributeAsync("href");
        await journey.Mila.OpenAsync(journey.ErasureUrl);
        var certificate = await journey.Mila.Page.Locator("a[href^='/downloads/certificate']").GetAttributeAsync("href");
        var request = journey.ErasureUrl.Split('/')[^1];
        return new(StringComparer.Ordinal)
        {
            ["{Id}"] = "customer-service-assistant", ["{QuestionnaireId}"] = "lia", ["{AccountId:guid}"] = account!.Split('/')[^1], ["{RequestId:guid}"] = request,
            ["{requestId:guid}"] = request, ["{erasureId:guid}"] = certificate!.Split('/')[^1], ["{index:long}"] = "0", ["{id:guid}"] = Guid.Empty.ToString(),
            // Doors of cases 2 and 3, which this journey did not fill: behind them is nothing, and they open or stay shut all the same.
            ["{OpeningId:guid}"] = Guid.Empty.ToString(), ["{ApplicationId:guid}"] = Guid.Empty.ToString(), ["{snapshotId:guid}"] = Guid.Empty.ToString(),
            ["{PersonId:guid}"] = Guid.Empty.ToString(), ["{SummaryId:guid}"] = Guid.Empty.ToString(), ["{SetId:guid}"] = Guid.Empty.ToString(), ["{setId:guid}"] = Guid.Empty.ToString(),
            ["{BreachId:guid}"] = Guid.Empty.ToString(), ["{breachId:guid}"] = Guid.Empty.ToString(), ["{assessmentId:guid}"] = Guid.Empty.ToString(),
            ["{id}"] = "customer-service-assistant", ["{kind}"] = "system-card", ["{modelId:guid}"] = Guid.Empty.ToString(),
        };
    }

    private static string Fill(string address, Dictionary<string, string> ids)
    {
        foreach (var (hole, id) in ids) address = address.Replace(hole, id, StringComparison.Ordinal);
        Assert.DoesNotContain('{', address);
        return address;
    }
}
