namespace Waarborg.Evidence;

/// <summary>
/// What a certificate of erasure states, and what the log entry commits to. Holds no personal data: the person stands in it as a commitment.
/// Immutable,
/// compared by value.
/// </summary>
public sealed record ErasureStatement
{
    /// <summary>Names the format and its version.</summary>
    public const string Format = "waarborg/erasure-certificate/v1";

    /// <summary>As <see cref="Format"/>, for a statement with <see cref="Tests"/>.</summary>
    public const string FormatWithTests = "waarborg/erasure-certificate/v2";

    /// <summary>As <see cref="FormatWithTests"/>, for a statement in which shards say from which slice they were trained again.</summary>
    public const string FormatWithSlices = "waarborg/erasure-certificate/v3";

    /// <summary>Type of the log entry that belongs to a certificate.</summary>
    public const string EventType = "rights.erased";

    /// <summary>Name of the fact in that entry that carries the hash of the statement.</summary>
    public const string HashFact = "certificate";

    /// <summary>When the erasure was complete; kept in UTC and in whole milliseconds.</summary>
    public required DateTimeOffset IssuedAt
    {
        get;
        init => field = DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds());
    }

    /// <summary>The key of the log that holds the entry; its name is the log's origin.</summary>
    public required VerifierKey VerifierKey { get; init; }

    /// <summary>The person, as a commitment of 32 bytes. Whoever kept the salt can show that it is about them.</summary>
    public required Hash Subject { get; init; }

    /// <summary>What was done, per stage and kind of artefact.</summary>
    public IReadOnlyList<ErasureOutcome> Outcomes { get; init; } = [];

    /// <summary>The shards that were trained again.</summary>
    public IReadOnlyList<ShardRetraining> Shards { get; init; } = [];

    /// <summary>What an attacker with the weights saw of the person before and after; none when no shard knew them.</summary>
    public IReadOnlyList<TraceTest> Tests { get; init; } = [];

    /// <summary>Identifies the log.</summary>
    public string LogOrigin => VerifierKey.Name;

    /// <summary>The one spelling (RFC 8785) over which the hash is taken.</summary>
    /// <exception cref="ArgumentException">A text is not valid Unicode or a count is beyond 2^53 − 1.</exception>
    public byte[] ToCanonicalJson() => CanonicalJson.Write(ToMembers());

    /// <summary>SHA-256 of <see cref="ToCanonicalJson"/>.</summary>
    public Hash ToHash() => Hash.Of(ToCanonicalJson());

    /// <summary>The entry for the log that makes this statement binding; the caller appends it.</summary>
    /// <param name="actor">Who did it, see <see cref="LogEvent.Actor"/>.</param>
    /// <param name="activity">Id of the activity, or null.</param>
    public LogEvent ToLogEvent(string actor, string? activity = null) => new()
    {
        Type = EventType,
        At = IssuedAt,
        Actor = actor,
        Activity = activity,
        Stage = "rights",
        Subjects = [Subject.ToBase64()],
        Facts = new Dictionary<string, FactValue> { [HashFact] = ToHash().ToHex() },
    };

    /// <inheritdoc/>
    public bool Equals(ErasureStatement? other) => other is not null && ToCanonicalJson().AsSpan().SequenceEqual(other.ToCanonicalJson());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IssuedAt, Subject);

    internal Dictionary<string, object?> ToMembers() => new()
    {
        ["format"] = Shards.Any(s => s.Slices > 0) ? FormatWithSlices : Tests.Count > 0 ? FormatWithTests : Format,
        ["issuedAt"] = LogEvent.FormatTime(IssuedAt),
        ["log"] = LogOrigin,
        ["outcomes"] = Outcomes.Select(outcome => (object?)new Dictionary<string, object?>
        {
            ["action"] = outcome.Action,
            ["artefact"] = outcome.Artefact,
            ["count"] = outcome.Count,
            ["stage"] = outcome.Stage,
        }),
        ["shards"] = Shards.Select(shard => (object?)new Dictionary<string, object?>
        {
            ["after"] = shard.After.ToHex(),
            ["before"] = shard.Before.ToHex(),
            ["shard"] = shard.Shard,
            // Left out when nothing is stated about slices, as in the earlier versions.
            ["slice"] = shard.Slices == 0 ? null : (long)shard.FirstSlice,
            ["slices"] = shard.Slices == 0 ? null : (long)shard.Slices,
            ["start"] = shard.Start?.ToHex(),
        }),
        ["subject"] = Subject.ToBase64(),
        // Left out when null: a statement without tests is spelled as the first version was.
        ["tests"] = Tests.Count == 0 ? null : Tests.Select(test => (object?)new Dictionary<string, object?>
        {
            ["after"] = test.After.Select(g => (object?)g),
            ["before"] = test.Before.Select(g => (object?)g),
            ["form"] = test.Form,
            ["references"] = test.References.Select(g => (object?)g),
            ["shard"] = test.Shard,
        }),
        ["verifierKey"] = VerifierKey.ToString(),
    };

    /// <summary>Reads the members of a statement; null unless they are exactly those that <see cref="ToMembers"/> gives.</summary>
    internal static ErasureStatement? Read(IReadOnlyDictionary<string, object?> members)
    {
        if (members.GetValueOrDefault("issuedAt") is not string issued || !LogEvent.TryParseTime(issued, out var issuedAt)
            || !VerifierKey.TryParse(members.GetValueOrDefault("verifierKey") as string, out var key)
            || !Hash.TryParseBase64(members.GetValueOrDefault("subject") as string, out var subject)
            || ReadList(members, "outcomes", ReadOutcome) is not { } outcomes
            || ReadList(members, "shards", ReadShard) is not { } shards
            || (members.ContainsKey("tests") ? ReadList(members, "tests", ReadTest) : []) is not { } tests) return null;
        var statement = new ErasureStatement { IssuedAt = issuedAt, VerifierKey = key, Subject = subject, Outcomes = outcomes, Shards = shards, Tests = tests };
        // Whatever is not covered by the hash must not be there: unknown members, another format, another origin.
        return statement.ToCanonicalJson().AsSpan().SequenceEqual(CanonicalJson.Write(members)) ? statement : null;
    }

    private static List<T>? ReadList<T>(IReadOnlyDictionary<string, object?> members, string name, Func<IReadOnlyDictionary<string, object?>, T?> read)
        where T : class
    {
        if (members.GetValueOrDefault(name) is not List<object?> items) return null;
        var list = items.OfType<IReadOnlyDictionary<string, object?>>().Select(read).OfType<T>().ToList();
        return list.Count == items.Count ? list : null;
    }

    private static ErasureOutcome? ReadOutcome(IReadOnlyDictionary<string, object?> members) =>
        members.GetValueOrDefault("stage") is string stage && members.GetValueOrDefault("artefact") is string artefact
        && members.GetValueOrDefault("count") is long count and >= 0 && members.GetValueOrDefault("action") is string action
            ? new ErasureOutcome(stage, artefact, count, action)
            : null;

    private static ShardRetraining? ReadShard(IReadOnlyDictionary<string, object?> members) =>
        members.GetValueOrDefault("shard") is string shard
        && Hash.TryParseHex(members.GetValueOrDefault("before") as string, out var before)
        && Hash.TryParseHex(members.GetValueOrDefault("after") as string, out var after)
        && members.GetValueOrDefault("slice") is null or (long and >= 0 and < int.MaxValue) && members.GetValueOrDefault("slices") is null or (long and > 0 and < int.MaxValue)
            ? new ShardRetraining(shard, before, after)
            {
                FirstSlice = (int)(members.GetValueOrDefault("slice") as long? ?? 0), Slices = (int)(members.GetValueOrDefault("slices") as long? ?? 0),
                Start = Hash.TryParseHex(members.GetValueOrDefault("start") as string, out var start) ? start : null,
            }
            : null;

    private static TraceTest? ReadTest(IReadOnlyDictionary<string, object?> members) =>
        members.GetValueOrDefault("shard") is string shard && members.GetValueOrDefault("form") is string form
        && Numbers(members, "before") is { } before && Numbers(members, "after") is { } after && Numbers(members, "references") is { } references
            ? new TraceTest(shard, form, before, after, references)
            : null;

    private static List<long>? Numbers(IReadOnlyDictionary<string, object?> members, string name) =>
        members.GetValueOrDefault(name) is List<object?> items && items.TrueForAll(i => i is long) ? items.ConvertAll(i => (long)i!) : null;
}
