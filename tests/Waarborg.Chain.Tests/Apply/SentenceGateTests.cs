using CsCheck;
using Waarborg.Chain.Apply;

namespace Waarborg.Chain.Tests.Apply;

public class SentenceGateTests
{
    private static readonly string[] s_parts = ["Dat kan", ". ", " op 9.30 uur", "! ", "\n", "geheim", " ", "Ja"];
    private static readonly Gen<string> s_text = Gen.Int[0, s_parts.Length - 1].Select(i => s_parts[i]).Array[0, 20].Select(string.Concat);

    [Fact]
    public void However_it_is_cut_up_the_same_comes_out_and_nothing_that_was_refused() => Gen.Select(s_text, Gen.Int[1, 7]).Sample((text, piece) =>
    {
        var gate = new SentenceGate(seen => seen.Contains("geheim", StringComparison.Ordinal) ? "secret" : null);
        var shown = new List<string>();
        foreach (var part in text.Chunk(piece))
        {
            gate.Add(new string(part));
            shown.AddRange(gate.Release());
        }
        shown.AddRange(gate.End());
        var all = string.Concat(shown);
        Assert.Equal(all, gate.Shown);
        Assert.StartsWith(all, text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", all, StringComparison.Ordinal);
        Assert.Equal(text.Contains("geheim", StringComparison.Ordinal), gate.Refused is not null);
        if (gate.Refused is null) Assert.Equal(text, all);
    });

    [Fact]
    public void A_sentence_comes_out_when_the_next_begins_and_a_stop_in_a_number_is_none()
    {
        var gate = new SentenceGate(_ => null);
        gate.Add("Om 9.");
        Assert.Empty(gate.Release());
        gate.Add("30 uur.");
        Assert.Empty(gate.Release());
        gate.Add(" En dan");
        Assert.Equal(["Om 9.30 uur."], gate.Release());
        Assert.Equal([" En dan"], gate.End());
    }

    [Fact]
    public void Data_that_are_spread_over_sentences_are_seen_before_the_second_leaves()
    {
        var gate = new SentenceGate(seen => seen.Contains("Bel 06", StringComparison.Ordinal) && seen.Contains("12345678", StringComparison.Ordinal) ? "personal-data" : null);
        gate.Add("Bel 06. Dan 12345678. Klaar. ");
        Assert.Equal(["Bel 06."], gate.Release());
        Assert.Equal("personal-data", gate.Refused);
        gate.Add("Nog iets. ");
        Assert.Empty(gate.End());
    }

    [Fact]
    public void Nothing_at_all_is_asked_for_too()
    {
        var gate = new SentenceGate(text => text.Length == 0 ? "no-answer" : null);
        Assert.Empty(gate.End());
        Assert.Equal("no-answer", gate.Refused);
    }
}
