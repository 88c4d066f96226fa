using System.Text;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Tests;

/// <summary>Runs a format over bytes with the real de-identifier and labels.</summary>
internal static class Bench
{
    internal static readonly Deidentifier Deidentifier = new(Detector.Create());
    internal static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    internal static readonly DeidentificationProfile Labels = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Label };
    internal static readonly DeidentificationProfile Pseudonyms = DeidentificationProfile.Strict with { Operator = DeidentificationOperator.Pseudonym };

    internal static string Run(string format, string input, FormatOptions? options = null, DeidentificationProfile? profile = null) =>
        Encoding.UTF8.GetString(Run(format, Encoding.UTF8.GetBytes(input), options, profile));

    internal static byte[] Run(string format, byte[] input, FormatOptions? options = null, DeidentificationProfile? profile = null, KnownPeople? known = null, int chunk = int.MaxValue)
    {
        var masker = new DeidentifyingMasker(Deidentifier, profile ?? Labels, known, Key) { DocumentName = "d" };
        return RunWith(masker, format, input, options, chunk);
    }

    internal static byte[] RunWith(IRecordMasker masker, string format, byte[] input, FormatOptions? options = null, int chunk = int.MaxValue)
    {
        using var output = new MemoryStream();
        FileMasking.RunAsync(RecordFormats.Find(format)!, new TrickleStream(input, chunk), output, masker, options ?? new(), CancellationToken.None).GetAwaiter().GetResult();
        return output.ToArray();
    }

    /// <summary>The problem that a run ends with.</summary>
    internal static RecordException Fails(string format, byte[] input, FormatOptions? options = null) => Assert.Throws<RecordException>(() => Run(format, input, options));

    internal static RecordException Fails(string format, string input, FormatOptions? options = null) => Fails(format, Encoding.UTF8.GetBytes(input), options);
}
