using Waarborg.Chain.Apply;

namespace Waarborg.Chain.Tests.Apply;

public sealed class PassageQuoteTests
{
    private const string Passage = "Betaaltermijn 14 dagen. Herinnering: gratis; daarna niet. Uitstel kan één keer.";

    [Theory]
    [InlineData("Betaaltermijn 14 dagen. Uitstel kan één keer.", true)]
    [InlineData("Daarna niet.", true)]
    [InlineData("Uitstel kan één keer. Betaaltermijn 14 dagen.", false)]
    [InlineData("Betaaltermijn 15 dagen.", false)]
    [InlineData("", false)]
    [InlineData(" . ; ", false)]
    public void A_quote_is_sentences_of_the_passage_in_its_order(string line, bool quote) => Assert.Equal(quote, PassageQuote.IsQuote(line, Passage));
}
