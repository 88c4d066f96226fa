using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;

namespace Waarborg.Evidence;

/// <summary>
/// An entry of the log: that something happened, when, by whom, about whom (as commitments) and with which outcome (counts, ids, hashes). It never
/// holds
/// a value of a person, because it can never be removed. Immutable, compared by value; every property is checked when it is set.
/// </summary>
/// <remarks>
/// As bytes it is JSON in the one spelling of RFC 8785: <c>{"activity"?,"actor","at","facts","stage"?,"subjects","type","version":1}</c>.
/// </remarks>
public sealed record LogEvent
{
    /// <summary>Longest text of a fact, in UTF-16 code units.</summary>
    public const int MaxTextLength = 512;

    /// <summary>Longest name of any kind, in characters.</summary>
    public const int MaxNameLength = 128;

    private const long Version = 1;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>What happened: lower-case words with dots between them, for example <c>collect.imported</c>.</summary>
    /// <exception cref="ArgumentException">The name is not of that form.</exception>
    public required string Type
    {
        get;
        init => field = IsType(value) ? value : throw new ArgumentException("An event type is lower-case words with dots between them.", nameof(value));
    }

    /// <summary>When; kept in UTC and in whole milliseconds.</summary>
    public required DateTimeOffset At
    {
        get;
        init => field = DateTimeOffset.FromUnixTimeMilliseconds(value.ToUnixTimeMilliseconds());
    }

    /// <summary>Who did it: a pseudonym, or <c>system</c>. No white space and no at-sign, so that no name or e-mail address slips in.</summary>
    /// <exception cref="ArgumentException">The value is not of that form.</exception>
    public required string Actor
    {
        get;
        init => field = IsName(value, ":._-+/=") ? value : throw new ArgumentException("An actor is a pseudonym without white space or at-sign.", nameof(value));
    }

    /// <summary>Id of the processing activity, or null when it concerns none.</summary>
    /// <exception cref="ArgumentException">The value has white space, an at-sign or too many characters.</exception>
    public string? Activity
    {
        get;
        init => field = value is null || IsName(value, ":._-+/=") ? value : throw new ArgumentException("An activity id has no white space or at-sign.", nameof(value));
    }

    /// <summary>Stage of the chain, for example <c>collect</c>, or null.</summary>
    /// <exception cref="ArgumentException">The value is not one lower-case or capitalised word.</exception>
    public string? Stage
    {
        get;
        init => field = value is null || IsName(value, "-") ? value : throw new ArgumentException("A stage is one word.", nameof(value));
    }

    /// <summary>Whom it concerns: commitments (<see cref="Commitment"/>) in base64, in the order given. Default: nobody.</summary>
    /// <exception cref="ArgumentException">One of them is not 32 bytes in base64.</exception>
    public IReadOnlyList<string> Subjects
    {
        get;
        init => field = value is not null && value.All(subject => Hash.TryParseBase64(subject, out _))
            ? new ReadOnlyCollection<string>([.. value])
            : throw new ArgumentException("A subject is a commitment of 32 bytes in base64.", nameof(value));
    } = [];

    /// <summary>Counts, ids and hashes by name; never values of people. Default: none.</summary>
    /// <exception cref="ArgumentException">A name has other characters than letters, digits, dots, hyphens and underscores, or a text is too long
    /// or not valid Unicode.</exception>
    public IReadOnlyDictionary<string, FactValue> Facts
    {
        get;
        init => field = value is not null && value.All(IsFact)
            ? new SortedDictionary<string, FactValue>(value.ToDictionary(), StringComparer.Ordinal)
            : throw new ArgumentException("A fact has a plain name and a short value.", nameof(value));
    } = ReadOnlyDictionary<string, FactValue>.Empty;

    /// <summary>Reads the bytes of an entry.</summary>
    /// <returns>False when they are anything but the one spelling of an event of this version.</returns>
    public static bool TryParse(ReadOnlyMemory<byte> json, out LogEvent parsed)
    {
        parsed = null!;
        if (CanonicalJson.Read(json) is not { } members || !TryRead(members, out var read)) return false;
        // One comparison refuses unknown members, another order, white space, other spellings of the time.
        if (!json.Span.SequenceEqual(read.ToCanonicalJson())) return false;
        parsed = read;
        return true;
    }

    /// <summary>Reads the bytes of an entry that is known to be an event.</summary>
    /// <exception cref="FormatException">The bytes are not the one spelling of an event of this version.</exception>
    public static LogEvent Parse(ReadOnlyMemory<byte> json) =>
        TryParse(json, out var parsed) ? parsed : throw new FormatException("The entry is not a log event of a known version.");

    /// <summary>The bytes that go into the log.</summary>
    public byte[] ToCanonicalJson() => CanonicalJson.Write(new Dictionary<string, object?>
    {
        ["activity"] = Activity,
        ["actor"] = Actor,
        ["at"] = FormatTime(At),
        ["facts"] = Facts.ToDictionary(fact => fact.Key, fact => fact.Value.Value),
        ["stage"] = Stage,
        ["subjects"] = Subjects,
        ["type"] = Type,
        ["version"] = Version,
    });

    /// <inheritdoc/>
    public bool Equals(LogEvent? other) => other is not null && ToCanonicalJson().AsSpan().SequenceEqual(other.ToCanonicalJson());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, At, Actor);

    /// <summary>The canonical JSON as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(ToCanonicalJson());

    internal static string FormatTime(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    internal static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    private static bool TryRead(IReadOnlyDictionary<string, object?> members, out LogEvent read)
    {
        read = null!;
        if (Get(members, "type") is not string type || Get(members, "actor") is not string actor
            || Get(members, "at") is not string at || !TryParseTime(at, out var time)
            || Get(members, "subjects") is not List<object?> subjects || !subjects.All(subject => subject is string)
            || Get(members, "facts") is not IReadOnlyDictionary<string, object?> facts || facts.Values.Any(fact => ToFact(fact) is null)) return false;
        try
        {
            read = new LogEvent
            {
                Type = type,
                Actor = actor,
                At = time,
                Activity = Get(members, "activity") as string,
                Stage = Get(members, "stage") as string,
                Subjects = [.. subjects.Cast<string>()],
                Facts = facts.ToDictionary(fact => fact.Key, fact => ToFact(fact.Value)!.Value),
            };
            return true;
        }
        catch (ArgumentException)
        {
            // The setters know the rules; saying them twice would let them drift apart.
            return false;
        }
    }

    private static object? Get(IReadOnlyDictionary<string, object?> members, string name) => members.GetValueOrDefault(name);

    private static FactValue? ToFact(object? value) => value switch
    {
        string text => FactValue.FromString(text),
        long number => FactValue.FromInt64(number),
        bool truth => FactValue.FromBoolean(truth),
        // A bare null would be taken for a text, by the conversion from string.
        _ => default(FactValue?),
    };

    private static bool IsFact(KeyValuePair<string, FactValue> fact) => IsName(fact.Key, "._-") && fact.Value.Value switch
    {
        string text => text.Length <= MaxTextLength && StrictUtf8.TryGetBytes(text, out _),
        null => false,
        _ => true,
    };

    private static bool IsType(string? type) => type?.Length <= MaxNameLength && type.Split('.') is { Length: > 1 } words
        && words.All(word => word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    private static bool IsName(string? name, string punctuation) =>
        name?.Length is > 0 and <= MaxNameLength && name.All(c => char.IsAsciiLetterOrDigit(c) || punctuation.Contains(c, StringComparison.Ordinal));
}
