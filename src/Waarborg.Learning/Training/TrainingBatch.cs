namespace Waarborg.Learning;

/// <summary>Sequences of one step, padded at the end to one length, and where the answer tokens to be predicted are.</summary>
/// <param name="Tokens">Row by row, <paramref name="Rows"/> × <paramref name="Length"/>.</param>
/// <param name="Rows">Number of sequences.</param>
/// <param name="Length">Tokens per row.</param>
/// <param name="Positions">Flat positions whose next token belongs to an answer.</param>
/// <param name="Targets">Those next tokens.</param>
/// <param name="Real">Tokens that are not padding.</param>
internal sealed record TrainingBatch(long[] Tokens, int Rows, int Length, long[] Positions, long[] Targets, int Real)
{
    public static TrainingBatch Of(IReadOnlyList<(int[] Question, int[] Answer)> rows)
    {
        var length = rows.Max(r => r.Question.Length + r.Answer.Length);
        var tokens = new long[rows.Count * length];
        var (positions, targets) = (new List<long>(), new List<long>());
        var real = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var sequence = rows[row].Question.Concat(rows[row].Answer).ToArray();
            real += sequence.Length;
            for (var i = 0; i < sequence.Length; i++) tokens[row * length + i] = sequence[i];
            for (var i = rows[row].Question.Length; i < sequence.Length; i++)
            {
                positions.Add(row * length + i - 1);
                targets.Add(sequence[i]);
            }
        }
        return new TrainingBatch(tokens, rows.Count, length, [.. positions], [.. targets], real);
    }
}
