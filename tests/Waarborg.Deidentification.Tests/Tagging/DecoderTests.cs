using System.Runtime.Intrinsics;
using CsCheck;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Tagging;

public sealed class DecoderTests
{
    private static readonly Gen<short[]> Scores = Gen.Short[-300, 300].Array[TagStates.Count];

    private static Gen<short[]> Ahead(int lead) => Scores.Select(s => s.Select((x, i) => (short)(i == 0 ? x + lead : x)).ToArray());

    /// <summary>
    /// No series of three states scores higher than the chosen one, whether or not a token is surely nothing personal, and whether or not all that follows
    /// comes from there.
    /// </summary>
    [Fact]
    public void The_best_series_is_chosen() => Gen.Select(Gen.OneOf(Scores, Ahead(300), Ahead(900)).Array[3], Gen.Short[-200, 200].Array[TagStates.Count * TagStates.Count]).Sample((scores, transitions) =>
    {
        var model = new TaggerModel(new(), transitions, 20, new([], 20));
        var emissions = scores.Select(s => Vector256.Create<short>(s)).ToArray();
        var states = new TagState[3];
        new Decoder().Decode(model, emissions, states);
        var best = int.MinValue;
        for (var a = 0; a < TagStates.Count; a++)
        {
            for (var b = 0; b < TagStates.Count; b++)
            {
                for (var c = 0; c < TagStates.Count; c++)
                    best = Math.Max(best, Total(a, b, c));
            }
        }

        Assert.Equal(best, Total((int)states[0], (int)states[1], (int)states[2]));

        int Total(int a, int b, int c) =>
            scores[0][a] + scores[1][b] + scores[2][c] + transitions[(a * TagStates.Count) + b] + transitions[(b * TagStates.Count) + c];
    }, iter: 400);
}
