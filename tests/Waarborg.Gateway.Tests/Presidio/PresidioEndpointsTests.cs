using System.Net;

namespace Waarborg.Gateway.Tests.Presidio;

public sealed class PresidioEndpointsTests : IAsyncLifetime
{
    private PresidioServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await PresidioServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Offsets_count_code_points()
    {
        var (status, body) = await _server.PostAsync("analyze", new { text = "😀 mail jan@mail.example", language = "nl" });
        Assert.Equal(200, status);
        var found = Assert.Single(body.EnumerateArray());
        Assert.Equal(("EMAIL_ADDRESS", 7, 23), (found.GetProperty("entity_type").GetString(), found.GetProperty("start").GetInt32(), found.GetProperty("end").GetInt32()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, found.GetProperty("analysis_explanation").ValueKind);
    }

    [Fact]
    public async Task Several_texts_give_as_many_lists()
    {
        var (_, body) = await _server.PostAsync("analyze", new { text = new[] { "bsn 123456782", "tafel" }, language = "en", return_decision_process = true });
        Assert.Equal("NL_BSN", body[0][0].GetProperty("entity_type").GetString());
        Assert.NotEqual("", body[0][0].GetProperty("analysis_explanation").GetProperty("recognizer").GetString());
        Assert.Equal(0, body[1].GetArrayLength());
    }

    [Fact]
    public async Task Entities_threshold_and_allowed_values_narrow_the_result()
    {
        const string Text = "jan@mail.example, bsn 123456782";
        Assert.Equal(1, (await _server.PostAsync("analyze", new { text = Text, language = "nl", entities = new[] { "NL_BSN" } })).Body.GetArrayLength());
        Assert.Equal(1, (await _server.PostAsync("analyze", new { text = Text, language = "nl", allow_list = new[] { "jan@mail.example" } })).Body.GetArrayLength());
        Assert.Equal(1, (await _server.PostAsync("analyze", new { text = Text, language = "nl", allow_list = new[] { "@mail" }, allow_list_match = "regex" })).Body.GetArrayLength());
        Assert.Equal(0, (await _server.PostAsync("analyze", new { text = Text, language = "nl", score_threshold = 1.1 })).Body.GetArrayLength());
    }

    [Fact]
    public async Task A_recogniser_of_the_request_is_used()
    {
        var (_, body) = await _server.PostAsync("analyze", new
        {
            text = "zaak ZZ-77 en Qwxyz", language = "nl", entities = new[] { "ZAAK", "NAAM" },
            ad_hoc_recognizers = new object[]
            {
                new { name = "zaak", supported_language = "nl", supported_entity = "ZAAK", patterns = new[] { new { name = "z", regex = "zz-[0-9]+", score = 0.3 } }, context = new[] { "zaak" } },
                new { name = "naam", supported_language = "nl", supported_entity = "NAAM", deny_list = new[] { "qwxyz", "wx" } },
            },
        });
        Assert.Equal([("ZAAK", 5, 10), ("NAAM", 14, 19)], body.EnumerateArray().Select(f => (f.GetProperty("entity_type").GetString(), f.GetProperty("start").GetInt32(), f.GetProperty("end").GetInt32())));
        Assert.Equal(0.65, body[0].GetProperty("score").GetDouble(), 5);
    }

    [Fact]
    public async Task Anonymize_puts_each_operator_in_its_place()
    {
        var (status, body) = await _server.PostAsync("anonymize", new
        {
            text = "😀 Jan belt 0612345678 nu Piet",
            analyzer_results = new[] { Result("PERSON", 2, 5), Result("PHONE_NUMBER", 11, 21), Result("NICKNAME", 25, 29) },
            anonymizers = new Dictionary<string, object> { ["PHONE_NUMBER"] = new { type = "mask", masking_char = "*", chars_to_mask = 4, from_end = true }, ["NICKNAME"] = new { type = "replace", new_value = "X" } },
        });
        Assert.Equal(200, status);
        Assert.Equal("😀 <PERSON> belt 061234**** nu X", body.GetProperty("text").GetString());
        Assert.Equal([("NICKNAME", 30, 31), ("PHONE_NUMBER", 16, 26), ("PERSON", 2, 10)],
            body.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("entity_type").GetString(), i.GetProperty("start").GetInt32(), i.GetProperty("end").GetInt32())));
    }

    [Fact]
    public async Task What_was_encrypted_is_decrypted_with_the_key_alone()
    {
        object With(string type, string key) => new Dictionary<string, object> { ["DEFAULT"] = new { type, key } };
        var (_, locked) = await _server.PostAsync("anonymize", new { text = "ik ben Jörg", analyzer_results = new[] { Result("PERSON", 7, 11) }, anonymizers = With("encrypt", "0123456789abcdef") });
        var item = locked.GetProperty("items")[0];
        Assert.DoesNotContain("Jörg", locked.ToString(), StringComparison.Ordinal);
        object Request(string key) => new { text = locked.GetProperty("text").GetString(), anonymizer_results = new[] { item }, deanonymizers = With("decrypt", key) };
        Assert.Equal("ik ben Jörg", (await _server.PostAsync("deanonymize", Request("0123456789abcdef"))).Body.GetProperty("text").GetString());
        Assert.NotEqual("ik ben Jörg", (await _server.PostAsync("deanonymize", Request("0123456789abcdeg"))).Body.ToString());
    }

    [Fact]
    public async Task Overlapping_findings_leave_nothing_in_between() => Assert.Equal("<A><B>!", (await _server.PostAsync(
        "anonymize", new { text = "abcdef!", analyzer_results = new[] { Result("A", 0, 4), Result("B", 2, 6), Result("C", 1, 3) } })).Body.GetProperty("text").GetString());

    [Fact]
    public async Task A_hash_without_salt_is_not_the_same_twice()
    {
        object Request(string? salt) => new { text = "123456782", analyzer_results = new[] { Result("NL_BSN", 0, 9) }, anonymizers = new Dictionary<string, object> { ["DEFAULT"] = new { type = "hash", salt } } };
        async Task<string?> Hash(string? salt) => (await _server.PostAsync("anonymize", Request(salt))).Body.GetProperty("text").GetString();
        Assert.NotEqual(await Hash(null), await Hash(null));
        Assert.Equal(await Hash("pepper"), await Hash("pepper"));
    }

    [Theory]
    [InlineData("analyze", "{\"text\":\"Qwxyz\"", 400)]
    [InlineData("analyze", "[]", 400)]
    [InlineData("analyze", "{\"text\":\"Qwxyz\"}", 400)]
    [InlineData("analyze", "{\"text\":\"Qwxyz\",\"language\":\"xx\"}", 400)]
    [InlineData("analyze", "{\"text\":\"Qwxyz\\ud800\",\"language\":\"nl\"}", 400)]
    [InlineData("analyze", "{\"text\":7,\"language\":\"nl\"}", 400)]
    [InlineData("analyze", "{\"text\":\"Qwxyz\",\"language\":\"nl\",\"entities\":[\"NO_SUCH\"]}", 400)]
    [InlineData("analyze", "{\"text\":\"Qwxyz\",\"language\":\"nl\",\"ad_hoc_recognizers\":[{\"supported_entity\":\"A\",\"patterns\":[{\"regex\":\"(?=a)(\\\\w+)\\\\1\",\"score\":1}]}]}", 400)]
    [InlineData("anonymize", "{\"text\":\"Qwxyz\",\"analyzer_results\":[{\"start\":0,\"end\":6,\"entity_type\":\"A\"}]}", 422)]
    [InlineData("anonymize", "{\"text\":\"Qwxyz\",\"analyzer_results\":[{\"start\":3,\"end\":3,\"entity_type\":\"A\"}]}", 422)]
    [InlineData("anonymize", "{\"text\":\"Qwxyz\",\"analyzer_results\":[{\"start\":0,\"end\":5,\"entity_type\":\"A\"}],\"anonymizers\":{\"A\":{\"type\":\"eval\"}}}", 422)]
    [InlineData("deanonymize", "{\"text\":\"Qwxyz\",\"anonymizer_results\":[{\"start\":0,\"end\":5,\"entity_type\":\"A\"}],\"deanonymizers\":{\"A\":{\"type\":\"decrypt\",\"key\":\"0123456789abcdef\"}}}", 422)]
    public async Task A_bad_request_is_told_what_is_wrong_and_not_shown_its_text(string path, string request, int expected)
    {
        var (status, body) = await _server.PostAsync(path, request);
        Assert.Equal(expected, status);
        Assert.DoesNotContain("Qwxyz", body.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_and_health_answer()
    {
        Assert.Contains("NL_BSN", await _server.Client.GetStringAsync("supportedentities?language=nl"), StringComparison.Ordinal);
        Assert.StartsWith("[", await _server.Client.GetStringAsync("recognizers?language=en"), StringComparison.Ordinal);
        Assert.Contains("up", await _server.Client.GetStringAsync("health"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await _server.Client.GetAsync("recognizers?language=fr")).StatusCode);
    }

    [Fact]
    public async Task Without_a_key_only_this_machine_is_served_and_no_proxy_or_page()
    {
        async Task<HttpStatusCode> With(string header, string value)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "health");
            request.Headers.TryAddWithoutValidation(header, value);
            return (await _server.Client.SendAsync(request)).StatusCode;
        }

        Assert.Equal(HttpStatusCode.Unauthorized, await With("X-Forwarded-For", "10.0.0.1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With("X-Original-For", "10.0.0.1"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With("Host", "evil.example"));
        Assert.Equal(HttpStatusCode.Unauthorized, await With("Origin", "https://evil.example"));
        Assert.Equal(HttpStatusCode.OK, await With("Accept", "*/*"));
    }

    [Fact]
    public async Task With_a_key_everybody_needs_it()
    {
        await using var server = await PresidioServer.StartAsync(new() { ApiKey = "0123456789abcdef" });
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.GetAsync("health")).StatusCode);
        server.Client.DefaultRequestHeaders.Add("X-API-Key", "0123456789abcdef");
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("health")).StatusCode);
        server.Client.DefaultRequestHeaders.Clear();
        server.Client.DefaultRequestHeaders.Add("Authorization", "Bearer 0123456789abcdef");
        Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("health")).StatusCode);
    }

    private static object Result(string entity, int start, int end) => new { start, end, entity_type = entity, score = 1.0 };
}
