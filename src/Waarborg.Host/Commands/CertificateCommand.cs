using System.CommandLine;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Evidence;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg certificate verify</c>: checks a certificate of erasure, or of the end of a sealed set, without a connection to anything.</summary>
internal static class CertificateCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The certificate (JSON)" };
        var vkey = new Option<string?>("--vkey") { Description = "The log's verifier key from a place that you trust" };
        var verify = new Command("verify", "Check a certificate of erasure.") { file, vkey };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            VerifierKey? trusted = null;
            if (parsed.GetValue(vkey) is { } key && !VerifierKey.TryParse(key, out trusted))
                throw new UserErrorException("De sleutel klopt niet. Verwacht: naam+hash+sleutel.", "The key is wrong. Expected: name+hash+key.");
            var text = await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancellationToken);
            return SealedSetCertificate.IsOne(text) ? Report(SealedSetCertificate.Verify(text, trusted)) : Report(ErasureCertificate.Verify(text, trusted));
        });
        return new Command("certificate", "Certificates of erasure.") { verify };
    }

    private static int Report(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine($"waarborg: {problem}");
        if (problems.Count > 0) return CommandLine.Bad;
        Console.WriteLine(Language.Current == "nl" ? "Het certificaat klopt: de gesloten dataset is vernietigd." : "The certificate is valid: the sealed set was destroyed.");
        return CommandLine.Done;
    }

    private static int Report(CertificateVerification result)
    {
        foreach (var problem in result.Problems) Console.Error.WriteLine($"waarborg: {problem}");
        if (!result.Valid) return CommandLine.Bad;
        var at = result.Statement!.IssuedAt.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Console.WriteLine(Language.Current == "nl"
            ? $"Het certificaat klopt: gewist op {at} UTC, regel {result.Index} van logboek {result.Statement.LogOrigin}."
            : $"The certificate is valid: erased on {at} UTC, entry {result.Index} of log {result.Statement.LogOrigin}.");
        if (!result.KeyTrusted)
        {
            Console.WriteLine(Language.Current == "nl"
                ? "Let op: gecontroleerd met de sleutel uit het certificaat zelf. Geef --vkey met de sleutel die u vertrouwt."
                : "Note: checked with the key in the certificate itself. Give --vkey with the key that you trust.");
        }
        return CommandLine.Done;
    }
}
