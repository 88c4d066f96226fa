using Waarborg.Chain.Train;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Train;

public sealed class ModelCardDocumentTests
{
    private const string Card = """
        {"intendedUse":"proposing answers to customers of this organisation, in Dutch, under a human who takes over when the model is unsure","notFor":"anything else","limits":"few",
         "architecture":"counts","parameters":1200,"base":{"documents":["a","b"]},"dataSet":{"version":3,"records":40,"excluded":2,"measured":{"directIdentifiersMasked":97,"of":100}},
         "leakageProbe":{"probes":50,"answersWithKnownData":1},"memorised":{"stretches":0,"wordsEach":8,"trainingQuestionsAsked":20},"membershipAttack":{"area":0.53,"low":0.45,"high":0.61},
         "canaries":{"planted":4,"medianExposureBits":1.5,"mostThatCanBeSeenBits":10},"withheldBecause":null}
        """;

    private static ModelView Model(string? card) => new(Guid.Empty, "a", 2, null, 1200, 3, card, DateTimeOffset.UnixEpoch, null, [new ShardView(Guid.Empty, 0, true, new string('f', 64), 5, 40, 1, null)]);

    [Theory]
    [InlineData("nl", "antwoorden voorstellen aan klanten", "97 van 100 directe gegevens", "0.53 (tussen 0.45 en 0.61")]
    [InlineData("en", "proposing answers to customers", "97 of 100 direct identifiers", "0.53 (between 0.45 and 0.61")]
    public void It_says_what_the_card_says(string lang, params string[] expected)
    {
        var tree = ModelCardDocument.Tree(Model(Card), new("Assistent", "Assistant"), lang);
        Assert.All(expected, text => Assert.Contains(text, tree.Markdown(), StringComparison.Ordinal));
        Assert.Contains("| 1 | 5 | 40 | 1 | `ffffffffffff` |", tree.Markdown(), StringComparison.Ordinal);
        Assert.Single(tree.Blocks.OfType<HeadingBlock>(), heading => heading.Level == 1);
    }

    [Fact]
    public void What_the_card_does_not_hold_is_left_out()
    {
        var text = ModelCardDocument.Tree(Model("""{"intendedUse":"x","withheldBecause":"leaks"}"""), new("Assistent", "Assistant"), "en").Markdown();
        Assert.DoesNotContain("What it gives away", text, StringComparison.Ordinal);
        Assert.Contains("gives away too much about people", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ModelCardDocument.Tree(Model(null), new("Assistent", "Assistant"), "en"));
    }
}
