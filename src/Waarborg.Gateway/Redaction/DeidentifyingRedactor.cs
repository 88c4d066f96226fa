using Microsoft.Extensions.Compliance.Redaction;
using Waarborg.Deidentification;

namespace Waarborg.Gateway;

/// <summary>
/// Replaces the personal data in a text by their labels, and leaves the rest readable. What a detector can miss stays: a value that is personal as a
/// whole belongs under <see cref="PersonalData.Identifier"/>, which is erased. Thread safe; keeps no text.
/// </summary>
/// <param name="deidentifier">Finds and replaces.</param>
public sealed class DeidentifyingRedactor(Deidentifier deidentifier) : Redactor
{
    private static readonly DeidentificationProfile Profile = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Label };

    /// <inheritdoc />
    public override int GetRedactedLength(ReadOnlySpan<char> input) => Masked(input).Length;

    /// <inheritdoc />
    public override int Redact(ReadOnlySpan<char> source, Span<char> destination)
    {
        var masked = Masked(source);
        masked.CopyTo(destination);
        return masked.Length;
    }

    private string Masked(ReadOnlySpan<char> source) => source.IsEmpty ? string.Empty : deidentifier.Apply(source.ToString(), Profile, DeidentificationContext.None).Text;
}
