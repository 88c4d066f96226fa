using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Waarborg.Care.Reading;

namespace Waarborg.Gateway.Tests.Fhir;

/// <summary>Against a FHIR server on this machine that behaves, and that does not.</summary>
public sealed class FhirClientTests
{
    private const string Patient = """{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Patient","id":"p1","identifier":[{"system":"urn:nr","value":"12"}]}}]}""";
    private const string Nothing = """{"resourceType":"Bundle","type":"searchset"}""";

    [Fact]
    public async Task A_record_comes_page_by_page_with_its_documents_and_the_token_goes_along()
    {
        var tokens = new HashSet<string>();
        await using var server = await StartAsync((request, address) =>
        {
            tokens.Add(request.Headers.Authorization.ToString());
            return (request.Path.Value, request.Query["page"].ToString()) switch
            {
                ("/r4/Patient", _) => Patient,
                ("/r4/Condition", "") => Page("Condition", "c1", $"{address}r4/Condition?page=2"),
                ("/r4/Condition", "2") => Page("Condition", "c2", "Condition?page=3"),
                ("/r4/Condition", _) => Page("Condition", "c3", null),
                ("/r4/DocumentReference", _) => """{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"DocumentReference","id":"d1","content":[{"attachment":{"contentType":"text/plain","url":"Binary/b1"}}]}}]}""",
                ("/r4/Binary/b1", _) => $$"""{"resourceType":"Binary","data":"{{Convert.ToBase64String(Encoding.UTF8.GetBytes("Geen klachten."))}}"}""",
                _ => Nothing,
            };
        });
        using var client = Client(server, token: "secret", system: "urn:nr");
        var (bundle, problems) = await client.FetchAsync("12", TestContext.Current.CancellationToken);
        Assert.Empty(problems);
        Assert.Equal(["Bearer secret"], tokens);
        var record = RecordReader.Read(bundle);
        Assert.Equal(["Patient/p1", "Condition/c1", "Condition/c2", "Condition/c3", "DocumentReference/d1"], record.References);
        Assert.Equal("Geen klachten.", record.TextAt("DocumentReference/d1", "content[0].attachment.data"));
    }

    [Fact]
    public async Task The_number_is_searched_with_its_system()
    {
        string? asked = null;
        await using var server = await StartAsync((request, _) =>
        {
            if (request.Path == "/r4/Patient") asked = request.Query["identifier"];
            return request.Path == "/r4/Patient" ? Patient : Nothing;
        });
        using var client = Client(server, system: "urn:nr");
        await client.FetchAsync("1&_count=9", TestContext.Current.CancellationToken);
        Assert.Equal("urn:nr|1&_count=9", asked);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("https://elsewhere.example/Condition")]
    [InlineData("file:///etc/passwd")]
    [InlineData("../../admin")]
    [InlineData("//elsewhere.example/x")]
    public async Task No_address_of_a_page_or_a_document_leads_elsewhere(string elsewhere)
    {
        var paths = new List<string>();
        await using var server = await StartAsync((request, _) =>
        {
            lock (paths) paths.Add(request.Path.Value!);
            return request.Path.Value switch
            {
                "/r4/Patient" => Patient,
                "/r4/Condition" => Page("Condition", "c1", elsewhere),
                "/r4/DocumentReference" => $$$"""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"DocumentReference","id":"d1","content":[{"attachment":{"url":"{{{elsewhere}}}"}}]}}]}""",
                _ => Nothing,
            };
        });
        using var client = Client(server);
        var (bundle, problems) = await client.FetchAsync("12", TestContext.Current.CancellationToken);
        Assert.All(paths, p => Assert.StartsWith("/r4/", p, StringComparison.Ordinal));
        Assert.Equal(["Condition", "DocumentReference/d1"], problems.Select(p => p.Place));
        Assert.Contains("Condition/c1", RecordReader.Read(bundle).References);
    }

    [Fact]
    public async Task What_one_kind_does_wrong_costs_that_kind_only_and_is_named()
    {
        await using var server = await StartAsync((request, address) => request.Path.Value switch
        {
            "/r4/Patient" => Patient,
            "/r4/Condition" => "500",
            "/r4/Observation" => "not json",
            "/r4/Procedure" => "302",
            "/r4/Encounter" => Page("Encounter", "e1", $"{address}r4/Encounter?patient=Patient%2Fp1&_count=200"),
            "/r4/Flag" => """{"resourceType":"Bundle","entry":[7,{"resource":{"resourceType":"OperationOutcome"}},{"resource":"x"}],"link":[3]}""",
            "/r4/Goal" => Page("Goal", "g1", null),
            _ => Nothing,
        });
        using var client = Client(server);
        var (bundle, problems) = await client.FetchAsync("12", TestContext.Current.CancellationToken);
        Assert.Equal(["Condition", "Encounter", "Observation", "Procedure"], problems.Select(p => p.Place).Order());
        Assert.All(problems, p => Assert.Equal("server", p.Kind));
        Assert.Equal(["Patient/p1", "Encounter/e1", "Goal/g1"], RecordReader.Read(bundle).References);
    }

    [Theory]
    [InlineData(3, 1_000_000, 3)]
    [InlineData(500, 2_000, 100)]
    public async Task A_server_without_end_is_left_at_the_limit_and_what_came_is_kept(int pages, long bytes, int most)
    {
        var asked = 0;
        await using var server = await StartAsync((request, address) => request.Path == "/r4/Patient" ? Patient : Page("Encounter", $"e{++asked}", $"{address}r4/Encounter?page={asked}"));
        using var client = new FhirClient(new(new(server.Urls.First() + "/r4"), null, null, []), new() { Pages = pages, Bytes = bytes });
        var (bundle, problems) = await client.FetchAsync("12", TestContext.Current.CancellationToken);
        Assert.InRange(asked, 1, most);
        Assert.Single(problems);
        Assert.Contains("Patient/p1", RecordReader.Read(bundle).References);
    }

    [Theory]
    [InlineData(Nothing, "unknown")]
    [InlineData("500", "unreachable")]
    [InlineData("""{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a"}},{"resource":{"resourceType":"Patient","id":"b"}}]}""", "ambiguous")]
    public async Task Without_exactly_one_patient_nothing_comes(string answer, string code)
    {
        await using var server = await StartAsync((_, _) => answer);
        using var client = Client(server);
        Assert.Equal(code, (await Assert.ThrowsAsync<FhirException>(() => client.FetchAsync("12", default))).Message);
    }

    [Theory]
    [InlineData("http://fhir.example/r4")]
    [InlineData("https://user:pass@fhir.example/r4")]
    public void An_address_outside_without_encryption_or_with_a_password_is_refused(string address) => Assert.Throws<ArgumentException>(() => new FhirClient(new(new(address), null, null, [])));

    private static FhirClient Client(WebApplication server, string? token = null, string? system = null) => new(new(new(server.Urls.First() + "/r4"), token, system, []));

    private static string Page(string kind, string id, string? next) => JsonSerializer.Serialize(new
    {
        resourceType = "Bundle", type = "searchset", link = next is null ? [] : new[] { new { relation = "next", url = next } },
        entry = new[] { new { resource = new { resourceType = kind, id, subject = new { reference = "Patient/p1" } } } },
    });

    private static async Task<WebApplication> StartAsync(Func<HttpRequest, string, string> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            var body = answer(http.Request, $"{http.Request.Scheme}://{http.Request.Host}/");
            if (int.TryParse(body, out var status)) (http.Response.StatusCode, http.Response.Headers.Location) = (status, status == 302 ? "/elsewhere" : default);
            return http.Response.WriteAsync(body);
        });
        await app.StartAsync();
        return app;
    }
}
