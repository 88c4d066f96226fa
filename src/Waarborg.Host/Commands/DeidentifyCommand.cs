using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Deidentification;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg deidentify</c>: replaces personal data in texts. Writes to a file only when all of the input was read.</summary>
internal static class DeidentifyCommand
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "File, or - for standard input", DefaultValueFactory = _ => "-" };
        var profile = new Option<string>("--profile") { Description = "support, recruitment, care or strict", Required = true };
        profile.AcceptOnlyFromAmong("support", "recruitment", "care", "strict");
        var format = CommonOptions.OneOf("--format", "text or jsonl", "text", "text", "jsonl");
        var chosen = CommonOptions.OneOf("--operator", "redact, label or pseudonym", "label", "redact", "label", "pseudonym");
        var keyFile = new Option<string?>("--key-file") { Description = "File with the secret for pseudonyms (at least 16 bytes)" };
        var output = new Option<string?>("--out") { Description = "File to write (default: standard output)" };
        var command = new Command("deidentify", "Replace personal data in texts.") { file, profile, format, chosen, keyFile, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var operation = Enum.Parse<DeidentificationOperator>(parsed.GetRequiredValue(chosen), ignoreCase: true);
            var key = await KeyAsync(operation, parsed.GetValue(keyFile), cancellationToken);
            var used = DeidentificationProfile.Find(parsed.GetRequiredValue(profile))! with { Operator = operation };
            var lines = new List<string>();
            var deidentifier = new Deidentifier(Detector.Create());
            await foreach (var (id, text) in TextInput.ReadAsync(parsed.GetValue(file), parsed.GetRequiredValue(format), cancellationToken))
            {
                var masked = deidentifier.Apply(text, used, null, null, key).Text;
                lines.Add(parsed.GetRequiredValue(format) == "text" ? masked : JsonSerializer.Serialize(new { id, text = masked }, Options));
            }
            if (parsed.GetValue(output) is { } target) await WriteAsync(target, lines, cancellationToken);
            else lines.ForEach(Console.WriteLine);
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task WriteAsync(string target, List<string> lines, CancellationToken cancellationToken)
    {
        var temporary = $"{target}.new";
        await File.WriteAllLinesAsync(temporary, lines, cancellationToken);
        File.Move(temporary, target, overwrite: true);
    }

    private static async Task<PseudonymKey?> KeyAsync(DeidentificationOperator operation, string? file, CancellationToken cancellationToken)
    {
        if (operation != DeidentificationOperator.Pseudonym) return null;
        if (file is null) throw new UserErrorException("Pseudoniemen vragen om een geheim: geef --key-file.", "Pseudonyms need a secret: give --key-file.");
        var secret = await File.ReadAllBytesAsync(file, cancellationToken);
        return secret.Length >= 16
            ? PseudonymKey.Create(secret)
            : throw new UserErrorException($"{Path.GetFileName(file)}: het geheim is korter dan 16 bytes.", $"{Path.GetFileName(file)}: the secret is shorter than 16 bytes.");
    }
}
