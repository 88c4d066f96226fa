using System.CommandLine;
using Waarborg.Deidentification;
using Waarborg.Formats;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>The options of commands that read a file of records and write one of the same kind.</summary>
internal sealed class FileOptionSet
{
    internal Argument<string?> File { get; } = new("FILE") { Description = "File, or - for standard input; gzip and Zstandard are unpacked and packed again", DefaultValueFactory = _ => "-" };

    internal Option<string?> Format { get; } = new("--format") { Description = "text, jsonl, csv, parquet, docx, pdf (text out), eml or fhir; default: by the file's name, else text" };

    internal Option<string?> Columns { get; } = new("--columns") { Description = "Columns or top-level fields to change: a,b or name:PERSON,b (a label says what every value is); default: all" };

    internal Option<string> IdColumn { get; } = new("--id-column") { Description = "Column that names the record", DefaultValueFactory = _ => "id" };

    internal Option<string?> PersonColumn { get; } = new("--person-column") { Description = "Column that says whose record it is; default: the key column of --known" };

    internal Option<string?> Output { get; } = new("--out") { Description = "File to write, whole or not at all (default: standard output)" };

    internal Option<string> OnError { get; } = CommonOptions.OneOf("--on-error", "stop: nothing is written when a record cannot be read; skip: it is left out and named", "stop", "stop", "skip");

    internal FileOptionSet() => Format.AcceptOnlyFromAmong([.. RecordFormats.All.Select(f => f.Name)]);

    internal void AddTo(Command command)
    {
        command.Add(File);
        foreach (var option in new Option[] { Format, Columns, IdColumn, PersonColumn, Output, OnError }) command.Add(option);
    }

    internal IRecordFormat FormatOf(ParseResult parsed)
    {
        var file = parsed.GetValue(File);
        return RecordFormats.Find(parsed.GetValue(Format)) ?? (file is null or "-" ? null : RecordFormats.ForFile(file)) ?? RecordFormats.Find("text")!;
    }

    /// <summary>The way back exists for formats that keep every text in its place.</summary>
    /// <exception cref="UserErrorException">The format is another.</exception>
    internal void RequireReversible(ParseResult parsed)
    {
        if (FormatOf(parsed).Name is not ("text" or "jsonl" or "csv" or "parquet"))
            throw new UserErrorException("Een kluis kan alleen bij text, jsonl, csv en parquet.", "A vault works with text, jsonl, csv and parquet only.");
    }

    internal FormatOptions OptionsOf(ParseResult parsed, string? keyColumn)
    {
        var columns = parsed.GetValue(Columns)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Column).ToList();
        var name = NameOf(parsed);
        return new()
        {
            Columns = columns?.ConvertAll(c => c.Name),
            ColumnLabels = columns?.Where(c => c.Label is not null).ToDictionary(c => c.Name, c => c.Label!.Value) ?? [],
            IdColumn = parsed.GetRequiredValue(IdColumn),
            PersonColumn = parsed.GetValue(PersonColumn) ?? keyColumn,
            RequiresPersonColumn = parsed.GetValue(PersonColumn) is not null,
            SkipsBadRecords = parsed.GetRequiredValue(OnError) == "skip",
            Skipped = problem => Console.Error.WriteLine($"waarborg: {RecordProblems.Describe(name, problem).In(Language.Current)}"),
        };
    }

    internal string NameOf(ParseResult parsed) => parsed.GetValue(File) is { } file and not "-" ? Path.GetFileName(file) : "-";

    /// <summary>Runs a file through a masker. Whatever goes wrong, the output is as it was.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="masker">Changes the texts.</param>
    /// <param name="keyColumn">The column that says whose record it is, when the command line does not.</param>
    /// <param name="before">What must be on disk before the output is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task RunAsync(ParseResult parsed, IRecordMasker masker, string? keyColumn, Func<Task>? before, CancellationToken cancellationToken)
    {
        var options = OptionsOf(parsed, keyColumn);
        await using var input = parsed.GetValue(File) is { } file and not "-" ? System.IO.File.OpenRead(file) : Console.OpenStandardInput();
        await using var output = AtomicOutput.Open(parsed.GetValue(Output), spool: !options.SkipsBadRecords);
        try
        {
            await FileMasking.RunAsync(FormatOf(parsed), input, output.Stream, masker, options, cancellationToken);
        }
        catch (RecordException problem)
        {
            var text = RecordProblems.Describe(NameOf(parsed), problem);
            throw new UserErrorException(text.In("nl"), text.In("en"));
        }
        if (before is not null) await before();
        await output.CommitAsync(cancellationToken);
    }

    private static (string Name, EntityLabel? Label) Column(string given)
    {
        var colon = given.LastIndexOf(':');
        return colon > 0 && EntityLabels.TryParse(given[(colon + 1)..], out var label) ? (given[..colon], label) : (given, null);
    }
}
