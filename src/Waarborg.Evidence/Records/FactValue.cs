namespace Waarborg.Evidence;

/// <summary>A fact in a log entry: a short text, a whole number or a truth value. Made by implicit conversion from each. Compared by value.</summary>
/// <remarks><c>default</c> is no value and is refused by <see cref="LogEvent"/>.</remarks>
public readonly record struct FactValue
{
    /// <summary>The largest magnitude of a number: 2^53 − 1, beyond which JSON readers disagree (RFC 8785, section 3.2.2.3).</summary>
    public const long MaxNumber = (1L << 53) - 1;

    private readonly object? _value;

    private FactValue(object value) => _value = value;

    /// <summary>The text, or null when this is not a text.</summary>
    public string? Text => _value as string;

    /// <summary>The number, or null when this is not a number.</summary>
    public long? Number => _value as long?;

    /// <summary>The truth value, or null when this is not one.</summary>
    public bool? Truth => _value as bool?;

    internal object? Value => _value;

    /// <summary>A text: an id, a hash, a name of a rule. Never a value of a person.</summary>
    public static implicit operator FactValue(string text) => FromString(text);

    /// <summary>A number, within ±<see cref="MaxNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is larger.</exception>
    public static implicit operator FactValue(long number) => FromInt64(number);

    /// <summary>A truth value.</summary>
    public static implicit operator FactValue(bool truth) => FromBoolean(truth);

    /// <summary>A text.</summary>
    public static FactValue FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FactValue(text);
    }

    /// <summary>A number, within ±<see cref="MaxNumber"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is larger.</exception>
    public static FactValue FromInt64(long number)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, -MaxNumber);
        return new FactValue(number);
    }

    /// <summary>A truth value.</summary>
    public static FactValue FromBoolean(bool truth) => new(truth);

    /// <summary>The value as it stands in JSON, texts without quotes.</summary>
    public override string ToString() => _value switch
    {
        bool truth => truth ? "true" : "false",
        long number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => _value as string ?? "(no value)",
    };
}
