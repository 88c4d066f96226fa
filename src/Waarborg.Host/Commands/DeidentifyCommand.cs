using System.CommandLine;
using Waarborg.Deidentification;
using Waarborg.Formats;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg deidentify</c>: replaces personal data in texts, tables and documents, and keeps the format. A file appears whole or not at all.</summary>
internal static class DeidentifyCommand
{
    private static readonly Dictionary<string, DeidentificationOperator> Operators = new(StringComparer.Ordinal)
    {
        ["redact"] = DeidentificationOperator.Redact,
        ["label"] = DeidentificationOperator.Label,
        ["pseudonym"] = DeidentificationOperator.Pseudonym,
        ["surrogate"] = DeidentificationOperator.Surrogate,
        ["shift"] = DeidentificationOperator.ShiftDate,
        ["generalise"] = DeidentificationOperator.Generalise,
        ["keep"] = DeidentificationOperator.Keep,
    };

    internal static Command Create()
    {
        var files = new FileOptionSet();
        var profile = new Option<string>("--profile") { Description = "support, recruitment, care or strict", Required = true };
        profile.AcceptOnlyFromAmong([.. DeidentificationProfile.All.Select(p => p.Id)]);
        var chosen = new Option<string?>("--operator") { Description = "redact, label, pseudonym or surrogate (default: that of the profile, or label when that needs a key and there is none)" };
        chosen.AcceptOnlyFromAmong("redact", "label", "pseudonym", "surrogate");
        var exceptions = new Option<string[]>("--for") { Description = "Another operator for a label: --for DATE=shift --for AGE=generalise --for ORGANISATION=keep" };
        var keyFile = new Option<string?>("--key-file") { Description = "File with the secret for pseudonyms (at least 16 bytes)" };
        var purpose = new Option<string?>("--purpose") { Description = "Purpose; pseudonyms of two purposes cannot be linked (default: the profile)" };
        var known = new Option<string?>("--known") { Description = "CSV with known people" };
        var vault = new Option<string?>("--vault") { Description = "File to write from which 'restore' puts the originals back (needs --key-file)" };
        var report = new Option<string?>("--report") { Description = "File to write the risk report to (JSON)" };
        var sample = new Option<string?>("--sample") { Description = "JSON lines with texts that people marked, as a measure for the report: {\"text\",\"spans\":[{\"start\",\"end\",\"label\",\"entity\"}]}" };
        var engine = CommonOptions.Engine("fast");
        var command = new Command("deidentify", "Replace personal data in texts, tables and documents.") { profile, chosen, exceptions, keyFile, purpose, known, vault, report, sample, engine };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var key = parsed.GetValue(keyFile) is { } file
                ? await PseudonymKeyFile.ReadAsync(file, parsed.GetValue(purpose) ?? parsed.GetRequiredValue(profile), cancellationToken) : null;
            var used = Profile(parsed.GetRequiredValue(profile), parsed.GetValue(chosen), parsed.GetValue(exceptions) ?? [], key is not null);
            var keyed = key is not null;
            if (used.NeedsKey) key ??= PseudonymKey.Generate();
            var people = parsed.GetValue(known) is { } list ? await PeopleAsync(list, cancellationToken) : null;
            var detector = Detector.Create(CommonOptions.DetectorOptionsOf(parsed.GetRequiredValue(engine)));
            await RunAsync(files, parsed, detector, used, key, keyed, people, parsed.GetValue(vault), parsed.GetValue(report), parsed.GetValue(sample), cancellationToken);
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task RunAsync(
        FileOptionSet files, ParseResult parsed, Detector detector, DeidentificationProfile profile, PseudonymKey? key, bool keyed, KnownPeopleFile? people, string? vault, string? report, string? sample,
        CancellationToken cancellationToken)
    {
        if (vault is not null && key is null) throw new UserErrorException("Een kluis vraagt om een geheim: geef --key-file.", "A vault needs a secret: give --key-file.");
        if (vault is not null) files.RequireReversible(parsed);
        await using var entries = vault is null ? null : VaultFile.Create(vault, key!);
        var risk = report is null ? null : new RiskRun(
            detector, profile, people?.People, new(sample, vault is not null || (profile.NeedsKey && keyed), files.OptionsOf(parsed, null).Columns is null));
        var masker = new DeidentifyingMasker(new Deidentifier(detector), profile, people?.People, key)
        {
            DocumentName = files.NameOf(parsed),
            Masked = entries is null && risk is null ? null : (place, text, masked) =>
            {
                entries?.Add(text, masked);
                risk?.Add(place, text, masked);
            },
        };
        await files.RunAsync(parsed, masker, people?.KeyColumn, async () =>
        {
            if (entries is not null) await entries.CommitAsync(cancellationToken);
            if (risk is not null) await risk.WriteAsync(report!, cancellationToken);
        }, cancellationToken);
    }

    private static DeidentificationProfile Profile(string id, string? chosen, string[] exceptions, bool hasKey)
    {
        var profile = DeidentificationProfile.Find(id)!;
        if (chosen is not null) profile = profile with { Operator = Operators[chosen] };
        else if (profile.NeedsKey && !hasKey) profile = profile with { Operator = DeidentificationOperator.Label };
        var overrides = profile.Overrides.ToDictionary();
        foreach (var exception in exceptions)
        {
            var parts = exception.Split('=');
            if (parts.Length != 2 || !EntityLabels.TryParse(parts[0], out var label) || !Operators.TryGetValue(parts[1], out var operation))
                throw new UserErrorException($"--for: verwacht LABEL={string.Join('|', Operators.Keys)}.", $"--for: expected LABEL={string.Join('|', Operators.Keys)}.");
            overrides[label] = operation;
        }
        profile = profile with { Overrides = overrides, Labels = profile.Labels.Union(overrides.Keys).ToHashSet() };
        var links = profile.Labels.Any(label => profile.OperatorOf(label) == DeidentificationOperator.Pseudonym);
        if (links && !hasKey) throw new UserErrorException("Pseudoniemen vragen om een geheim: geef --key-file.", "Pseudonyms need a secret: give --key-file.");
        return profile;
    }

    private static async Task<KnownPeopleFile> PeopleAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        try
        {
            return await KnownPeopleFile.ReadAsync(stream, cancellationToken);
        }
        catch (RecordException problem)
        {
            var text = RecordProblems.Describe(Path.GetFileName(file), problem);
            throw new UserErrorException(text.In("nl"), text.In("en"));
        }
    }
}
