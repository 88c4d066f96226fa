using Waarborg.Recruitment.Blinding;

namespace Waarborg.CueTraining;

/// <summary>The words of a document, each with what can be said of it and what somebody marked it as.</summary>
/// <param name="Set">The texts of one hand that it belongs to.</param>
/// <param name="Words">The words.</param>
/// <param name="Quotes">The stretches that tell of a protected ground.</param>
internal sealed record MarkedDocument(string Set, IReadOnlyList<MarkedWord> Words, IReadOnlyList<MarkedQuote> Quotes)
{
    private static readonly Blinder s_blinder = new(CueModel.None);

    /// <summary>Reads a text as the blinder does.</summary>
    internal static MarkedDocument Of(MarkedText text)
    {
        var reading = s_blinder.Read(text.Document, new(text.Name));
        var (rules, labels) = (new ByRules[text.Document.Text.Length + 1], new Label[text.Document.Text.Length + 1]);
        foreach (var cut in reading.Hidden.OrderByDescending(c => c.IsWord)) rules.AsSpan(reading.Offsets[cut.Start]..reading.Offsets[cut.End]).Fill(cut.IsWord ? ByRules.Word : ByRules.Hidden);
        if (text.Marks is null) labels.AsSpan().Fill(Label.Unread);
        foreach (var (kind, start, end) in text.Marks ?? []) labels.AsSpan(start..end).Fill(LabelOf(kind));
        var words = new List<MarkedWord>();
        CueSignals.Of(reading, (at, signals, itself) =>
        {
            var token = reading.Tokens[at];
            var start = reading.Offsets[token.Start];
            // What the rules hide there may be the person's own.
            if (text.Marks is null && rules[start] != ByRules.Stays) return;
            words.Add(new(signals.ToArray(), itself, labels[start], start, rules[start], token.IsFunction, reading.Follows(at)));
        });
        return new(text.Set, words,
        [
            .. (text.Marks ?? []).Where(m => LabelOf(m.Kind) == Label.Cue)
                .Select(m => new MarkedQuote(m.Kind, words.FindIndex(w => w.Start >= m.Start), words.FindLastIndex(w => w.Start < m.End), text.Document.Text[m.Start..m.End])).Where(q => q.First >= 0 && q.Last >= q.First),
        ]);
    }

    /// <summary>Which words are hidden by rules and model together.</summary>
    /// <param name="sums">What the model says of each word.</param>
    /// <param name="least">From which sum on a word is hidden.</param>
    /// <param name="leave">Below which sum a word of a list stays.</param>
    internal bool[] Hidden(float[] sums, float least, float leave)
    {
        var hides = CueModel.Stretches(sums, least, i => Words[i].IsFunction, i => Words[i].Follows);
        for (var i = 0; i < hides.Length; i++) hides[i] |= Words[i].ByRules == ByRules.Hidden || (Words[i].ByRules == ByRules.Word && sums[i] >= leave);
        return hides;
    }

    private static Label LabelOf(string kind) => kind switch { "name" or "contact" or "photo" => Label.Elsewhere, "work" => Label.Work, _ => Label.Cue };
}
