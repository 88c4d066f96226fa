using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Finds names, places, organisations, jobs, demographics and whatever else its weights know, from the words, their looks and their
/// surroundings, with what the patterns found as a hint. Thread safe; every call borrows its working memory.
/// </summary>
internal sealed class Tagger(TaggerModel model, Thoroughness thoroughness = Thoroughness.Thorough)
{
    public const string Source = "tagger";

    /// <summary>From how many stretches on they are read beside each other.</summary>
    private const int FewestBeside = 3;

    [ThreadStatic]
    private static Workspace? _workspace;

    /// <summary>Adds what it finds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="patterns">What the patterns found, sorted by start, none overlapping.</param>
    /// <param name="found">Receives the findings; those of the tagger do not overlap each other.</param>
    /// <param name="doubts">Receives what nearly was a finding; null when nobody wants to know.</param>
    public void Tag(Document document, IReadOnlyList<Entity> patterns, List<Entity> found, List<Entity>? doubts = null)
    {
        var stretches = (document.Count + TaggerInput.Most - 1) / TaggerInput.Most;
        if (stretches < FewestBeside || doubts is not null)
        {
            for (var stretch = 0; stretch < stretches; stretch++)
                TagStretch(document, stretch, patterns, found, doubts);
            return;
        }

        // Stretches know nothing of each other: those of a long text are read beside each other, on as many cores as are free.
        document.PrepareToShare();
        var parts = new List<Entity>[stretches];
        Parallel.For(0, stretches, stretch => TagStretch(document, stretch, patterns, parts[stretch] = [], null));
        foreach (var part in parts)
            found.AddRange(part);
    }

    private void TagStretch(Document document, int stretch, IReadOnlyList<Entity> patterns, List<Entity> found, List<Entity>? doubts)
    {
        var work = _workspace is { } used && used.Model == model ? used : new Workspace(model);
        _workspace = null;
        var first = stretch * TaggerInput.Most;
        var count = Math.Min(TaggerInput.Most, document.Count - first);
        work.Grow(count + 4);
        var emissions = work.Emissions.AsSpan(0, count + 4);
        work.Input.Read(document, first, count, patterns, emissions);
        Tagging.Emissions.AddContext(model, work.Input, emissions.Slice(2, count), thoroughness);
        MarkOrdinary(document, first, emissions.Slice(2, count));
        work.Decoder.Decode(model, emissions.Slice(2, count), work.States.AsSpan(0, count));
        Collect(document, work, found);
        if (doubts is not null)
            Doubt(document, work, doubts);
        _workspace = work;
    }

    /// <summary>Marks what is surely nothing personal, for <see cref="OrdinaryText"/>.</summary>
    private void MarkOrdinary(Document document, int first, ReadOnlySpan<Vector256<short>> emissions)
    {
        for (var i = 0; i < emissions.Length; i++)
        {
            if (model.IsOrdinary(emissions[i]))
                document.Mark(first + i, Trigger.Ordinary);
        }
    }

    private void Collect(Document document, Workspace work, List<Entity> found)
    {
        var input = work.Input;
        for (var i = 0; i < input.Count;)
        {
            var state = work.States[i];
            var end = i + 1;
            if (TagStates.LabelOf(state) is not { } label)
            {
                i = end;
                continue;
            }

            var margin = Margin(work.Emissions[i + 2], state);
            while (end < input.Count && work.States[end] == state && Joins(input, end))
                margin = Math.Max(margin, Margin(work.Emissions[2 + end++], state));
            found.Add(Widening.Widen(
                document.Text, new(document[input.First + i].Start, document[input.First + end - 1].End, label, ScoreOf(margin), Source)));
            i = end;
        }
    }

    /// <summary>Words for which a kind of personal data was less than two natural units behind "nothing personal", or ahead of it.</summary>
    private void Doubt(Document document, Workspace work, List<Entity> doubts)
    {
        for (var i = 0; i < work.Input.Count; i++)
        {
            var emission = work.Emissions[i + 2];
            var best = 2;
            for (var state = 3; state < TagStates.Count; state++)
                best = emission[state] > emission[best] ? state : best;
            var margin = Margin(emission, (TagState)best);
            if (work.States[i] == TagState.Outside && margin > -2 * model.Unit && TagStates.LabelOf((TagState)best) is { } label)
            {
                ref readonly var token = ref document[work.Input.First + i];
                doubts.Add(new(token.Start, token.End, label, ScoreOf(margin), Source));
            }
        }
    }

    private static int Margin(Vector256<short> emission, TagState state) => emission[(int)state] - emission[0];

    /// <summary>From 0.4 to just under 0.8, by the chance that the surest token is no outsider.</summary>
    private double ScoreOf(int margin) => Math.Round(0.4 + (0.39 / (1 + Math.Exp(-(double)margin / model.Unit))), 3);

    /// <summary>Two tokens of one state are one finding unless a line, a table cell, a clause or a list item ends between them.</summary>
    private static bool Joins(TaggerInput input, int i)
    {
        var gap = input.Gaps[i];
        var lines = gap >> 18 & 3;
        var first = (char)(gap & 0xFF);
        if (lines > 0 || (char)(gap >> 8 & 0xFF) == ':')
            return false; // "Yorsalem T.: goede morgen"
        if (first == ',')
            return input.Shapes[i] == WordShape.Initial;
        return first is not (';' or ':' or '|' or '(' or ')' or '"' or '!' or '?' or '>' or '<' or '=') && (gap >> 16 & 3) < 2;
    }

    private sealed class Workspace(TaggerModel model)
    {
        public TaggerModel Model => model;

        public TaggerInput Input { get; } = new(model.Kinds, new(model));

        public Decoder Decoder { get; } = new();

        public Vector256<short>[] Emissions { get; private set; } = [];

        public TagState[] States { get; private set; } = [];

        public void Grow(int count)
        {
            if (Emissions.Length >= count)
                return;
            var size = Math.Max(256, count + (count / 4));
            (Emissions, States) = (new Vector256<short>[size], new TagState[size]);
        }
    }
}
