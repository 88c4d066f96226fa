using System.Text;
using System.Text.Json;
using Waarborg.Chain.Files;
using Waarborg.Chain.Problems;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Prepare;

/// <summary>Reads a labelled sample, strictly.</summary>
internal static class LabelledSampleFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal sealed record Item(int Line, string Id, IReadOnlyList<LabelledTurn> Turns);

    internal sealed record LabelledTurn(string Text, IReadOnlyList<LabelledSpan> Spans);

    internal static async Task<Outcome<IReadOnlyList<Item>>> ReadAsync(Stream stream, string? file, CancellationToken cancellationToken)
    {
        var guarded = new GuardedUtf8Stream(stream, CsvTable.MaximumLineBytes, CsvTable.MaximumBytes);
        using var reader = new StreamReader(guarded, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var items = new List<Item>();
        var number = 0;
        try
        {
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                number++;
                if (line.Length == 0) continue;
                if (Parse(line, number) is not { } item) return PrepareProblems.BadSampleLine(file, number);
                items.Add(item);
            }
        }
        catch (GuardedUtf8Exception e)
        {
            return e.ToProblem(file);
        }
        return items.Count == 0 ? PrepareProblems.EmptySample(file) : Outcome<IReadOnlyList<Item>>.Of(items);
    }

    private static Item? Parse(string line, int number)
    {
        Wire? wire;
        try
        {
            wire = JsonSerializer.Deserialize<Wire>(line, Options);
        }
        catch (JsonException)
        {
            return null; // The caller reports the line; the parser's message would quote the text.
        }
        if (wire is not { Id: not null, Turns: not null }) return null;
        var turns = new List<LabelledTurn>();
        foreach (var turn in wire.Turns)
        {
            if (turn?.Text is null) return null;
            var spans = new List<LabelledSpan>();
            foreach (var span in turn.Spans ?? [])
            {
                if (span.Start < 0 || span.End <= span.Start || span.End > turn.Text.Length || !EntityLabels.TryParse(span.Label ?? "", out var label)) return null;
                spans.Add(new LabelledSpan(span.Start, span.End, label));
            }
            turns.Add(new LabelledTurn(turn.Text, spans));
        }
        return new Item(number, wire.Id, turns);
    }

    private sealed record Wire(string? Id, List<WireTurn?>? Turns);

    private sealed record WireTurn(string? Text, List<WireSpan>? Spans);

    private sealed record WireSpan(int Start, int End, string? Label);
}
