using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Waarborg.Evidence.Tests.Certificates;

public class ErasureCertificateTests
{
    private static Hash Subject => Hash.FromBytes(Commitment.Create(TestLog.Seed, "subject", "klant 17"u8));

    private static ErasureStatement Statement => new()
    {
        IssuedAt = new DateTimeOffset(2026, 11, 24, 9, 30, 0, 5, TimeSpan.Zero),
        VerifierKey = TestLog.Key,
        Subject = Subject,
        Outcomes = [new("collect", "record", 12, "deleted"), new("prepare", "dataset", 2, "rewritten"), new("apply", "index", 0, "none")],
        Shards = [new("shard-3", Hash.Of("before"u8), Hash.Of("after"u8))],
    };

    [Fact]
    public async Task A_certificate_verifies_with_the_trusted_key_and_without()
    {
        var json = await IssueAsync(Statement);
        var trusted = ErasureCertificate.Verify(json, TestLog.Key);
        Assert.Empty(trusted.Problems);
        Assert.True(trusted is { Valid: true, KeyTrusted: true, Index: 7 });
        Assert.Equal(Statement, trusted.Statement);
        Assert.True(ErasureCertificate.Verify(json, null) is { Valid: true, KeyTrusted: false });
    }

    [Fact]
    public async Task Slices_are_certified_and_what_cannot_be_of_them_is_found()
    {
        var shard = new ShardRetraining("shard-3", Hash.Of("before"u8), Hash.Of("after"u8)) { FirstSlice = 2, Slices = 8, Start = Hash.Of("start"u8) };
        var verified = ErasureCertificate.Verify(await IssueAsync(Statement with { Shards = [shard] }), TestLog.Key);
        Assert.True(verified.Valid, string.Join(' ', verified.Problems));
        Assert.Equal(shard, Assert.Single(verified.Statement!.Shards));
        foreach (var wrong in new[] { shard with { FirstSlice = 8 }, shard with { Start = null }, shard with { FirstSlice = 0 } })
            Assert.Contains("slices", Assert.Single(ErasureCertificate.Verify(await IssueAsync(Statement with { Shards = [wrong] }), TestLog.Key).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_field_about_slices_is_protected()
    {
        var shard = new ShardRetraining("shard-3", Hash.Of("before"u8), Hash.Of("after"u8)) { FirstSlice = 2, Slices = 8, Start = Hash.Of("start"u8) };
        var json = await IssueAsync(Statement with { Shards = [shard] });
        foreach (var name in new[] { "slice", "slices", "start" })
        {
            var node = JsonNode.Parse(json)!;
            node["statement"]!["shards"]![0]!.AsObject().Remove(name);
            Assert.False(ErasureCertificate.Verify(node.ToJsonString(), TestLog.Key).Valid, name);
        }
    }

    [Fact]
    public async Task The_layout_of_the_document_does_not_matter()
    {
        var node = JsonNode.Parse(await IssueAsync(Statement))!;
        Assert.True(ErasureCertificate.Verify(node.ToJsonString(), TestLog.Key).Valid);
        Assert.True(ErasureCertificate.Verify(node.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 7 }), TestLog.Key).Valid);
    }

    [Fact]
    public async Task Every_field_of_a_certificate_is_protected()
    {
        var json = await IssueAsync(Statement);
        var paths = Leaves(JsonNode.Parse(json)!).ToList();
        Assert.True(paths.Count >= 22);
        foreach (var path in paths)
        {
            foreach (var changed in Changes(json, path))
            {
                Assert.False(ErasureCertificate.Verify(changed, TestLog.Key).Valid, path);
                Assert.False(ErasureCertificate.Verify(changed, null).Valid, path);
            }
        }
    }

    [Fact]
    public async Task Nothing_can_be_left_out_or_added()
    {
        var json = await IssueAsync(Statement);
        foreach (var path in Containers(JsonNode.Parse(json)!))
        {
            var count = At(JsonNode.Parse(json)!, path) is JsonObject o ? o.Count : ((JsonArray)At(JsonNode.Parse(json)!, path)).Count;
            for (var i = 0; i < count; i++)
            {
                var less = JsonNode.Parse(json)!;
                if (At(less, path) is JsonObject members) members.RemoveAt(i);
                else ((JsonArray)At(less, path)).RemoveAt(i);
                Assert.False(ErasureCertificate.Verify(less.ToJsonString(), TestLog.Key).Valid);
            }

            var more = JsonNode.Parse(json)!;
            if (At(more, path) is JsonObject target) target.Add("zeta", "x");
            else ((JsonArray)At(more, path)).Add(((JsonArray)At(more, path))[0]!.DeepClone());
            Assert.False(ErasureCertificate.Verify(more.ToJsonString(), TestLog.Key).Valid);
        }
    }

    [Fact]
    public async Task No_character_of_the_document_can_change_its_meaning()
    {
        var json = await IssueAsync(Statement);
        var meaning = JsonNode.Parse(json)!;
        Gen.Select(Gen.Int[0, json.Length - 1], Gen.Char['!', '~']).Sample((place, c) =>
        {
            var changed = json[..place] + c + json[(place + 1)..];
            if (ErasureCertificate.Verify(changed, TestLog.Key).Valid) Assert.True(JsonNode.DeepEquals(meaning, JsonNode.Parse(changed)));
        }, iter: 1500);
    }

    [Fact]
    public async Task A_certificate_of_a_stranger_is_valid_only_for_who_trusts_the_stranger()
    {
        using var stranger = new CheckpointSigner("stranger.example", new byte[32]);
        var json = await IssueAsync(Statement with { VerifierKey = stranger.VerifierKey }, signer: stranger);
        Assert.True(ErasureCertificate.Verify(json, null) is { Valid: true, KeyTrusted: false });
        Assert.True(ErasureCertificate.Verify(json, stranger.VerifierKey).Valid);
        Assert.False(ErasureCertificate.Verify(json, TestLog.Key).Valid);
    }

    [Fact]
    public async Task A_certificate_in_the_trusted_log_that_names_another_key_is_refused()
    {
        using var stranger = new CheckpointSigner("stranger.example", new byte[32]);
        Assert.False(ErasureCertificate.Verify(await IssueAsync(Statement with { VerifierKey = stranger.VerifierKey }), TestLog.Key).Valid);
    }

    [Fact]
    public async Task An_entry_about_somebody_else_or_something_else_does_not_do()
    {
        var good = Statement.ToLogEvent("system");
        LogEvent[] others =
        [
            good with { Type = "rights.objected" },
            good with { Subjects = [MerkleHash.EmptyRoot.ToBase64()] },
            good with { Facts = new Dictionary<string, FactValue>() },
            good with { Facts = new Dictionary<string, FactValue> { ["certificate"] = true } },
            good with { Facts = new Dictionary<string, FactValue> { ["certificate"] = MerkleHash.EmptyRoot.ToHex() } },
        ];
        foreach (var other in others) Assert.False(ErasureCertificate.Verify(await IssueAsync(Statement, other.ToCanonicalJson()), TestLog.Key).Valid);
        Assert.False(ErasureCertificate.Verify(await IssueAsync(Statement, "no event"u8.ToArray()), TestLog.Key).Valid);
        var richer = good with { Facts = new Dictionary<string, FactValue>(good.Facts) { ["records"] = 12 } };
        Assert.True(ErasureCertificate.Verify(await IssueAsync(Statement, richer.ToCanonicalJson()), TestLog.Key).Valid);
    }

    [Fact]
    public async Task Extra_data_in_the_receipt_are_refused() =>
        Assert.False(ErasureCertificate.Verify(await IssueAsync(Statement, withEntry: true), TestLog.Key).Valid);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"statement\":{},\"entry\":\"\",\"receipt\":\"\"}")]
    [InlineData("{\"statement\":\"\\ud800\",\"entry\":\"\",\"receipt\":\"\"}")]
    public void What_is_no_certificate_is_refused(string json)
    {
        var result = ErasureCertificate.Verify(json, TestLog.Key);
        Assert.False(result.Valid);
        Assert.Null(result.Statement);
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void The_statement_has_this_spelling() => Assert.Equal(
        "{\"format\":\"waarborg/erasure-certificate/v1\",\"issuedAt\":\"2026-11-24T09:30:00.005Z\",\"log\":\"waarborg.example.nl/log\","
        + "\"outcomes\":[{\"action\":\"deleted\",\"artefact\":\"record\",\"count\":12,\"stage\":\"collect\"},"
        + "{\"action\":\"rewritten\",\"artefact\":\"dataset\",\"count\":2,\"stage\":\"prepare\"},{\"action\":\"none\",\"artefact\":\"index\",\"count\":0,\"stage\":\"apply\"}],"
        + $"\"shards\":[{{\"after\":\"{Hash.Of("after"u8).ToHex()}\",\"before\":\"{Hash.Of("before"u8).ToHex()}\",\"shard\":\"shard-3\"}}],"
        + $"\"subject\":\"{Subject.ToBase64()}\",\"verifierKey\":\"{TestLog.Key}\"}}",
        Encoding.UTF8.GetString(Statement.ToCanonicalJson()));

    private static async Task<string> IssueAsync(ErasureStatement statement, byte[]? entry = null, CheckpointSigner? signer = null, bool withEntry = false)
    {
        entry ??= statement.ToLogEvent("system", "chat-logs").ToCanonicalJson();
        var store = new InMemoryLogStore();
        await new LogWriter(store, signer ?? TestLog.Signer).AppendAsync([.. TestLog.Entries(7), entry, .. TestLog.Entries(3)], default);
        var receipt = await Receipt.BuildAsync(store, 7, withEntry, default);
        return new ErasureCertificate(statement, entry, receipt!.ToText()).ToJson();
    }

    private static IEnumerable<string> Changes(string json, string path)
    {
        var value = At(JsonNode.Parse(json)!, path).AsValue();
        JsonNode[] replacements = value.GetValueKind() == JsonValueKind.Number
            ? [value.GetValue<long>() + 1, -1, "12", true]
            : [value.GetValue<string>() + "x", "", value.GetValue<string>()[1..], Flip(value.GetValue<string>()), 5];
        foreach (var replacement in replacements)
        {
            var root = JsonNode.Parse(json)!;
            At(root, path).ReplaceWith(replacement);
            yield return root.ToJsonString();
        }
    }

    // Another letter or digit in the middle.
    private static string Flip(string text)
    {
        var place = text.Length / 2;
        return text[..place] + (text[place] == 'A' ? 'B' : 'A') + text[(place + 1)..];
    }

    private static IEnumerable<string> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [node.GetPath()],
    };

    private static IEnumerable<string> Containers(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Containers(member.Value!)).Prepend(node.GetPath()),
        JsonArray items => items.SelectMany(item => Containers(item!)).Prepend(node.GetPath()),
        _ => [],
    };

    private static JsonNode At(JsonNode root, string path)
    {
        foreach (var step in path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
            root = root is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : root[step]!;
        return root;
    }
}
