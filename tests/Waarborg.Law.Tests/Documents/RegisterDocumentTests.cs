using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Documents;

public sealed class RegisterDocumentTests
{
    [Theory]
    [InlineData("nl", "gerechtvaardigd belang (f)", "Verzamelen", "klanten, anderen die in de tekst staan", "contactgegevens, vrije tekst")]
    [InlineData("en", "legitimate interests (f)", "Collect", "customers, others named in the text", "contact details, free text")]
    public void It_holds_what_article_30_asks(string lang, string basis, string stage, string people, string data)
    {
        var text = RegisterDocument.Markdown([Assistant], lang);
        Assert.All(
            new[] { "Winkel BV", "fg@winkel.example", Assistant.Purpose.In(lang), basis, people, data, "report", $"| {stage} |", "| 365 |" },
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_activity_has_its_section_in_the_order_given()
    {
        var text = RegisterDocument.Markdown([Care, Recruitment], "en");
        Assert.True(text.IndexOf("`care`", StringComparison.Ordinal) < text.IndexOf("`recruitment`", StringComparison.Ordinal));
        Assert.Equal(2, text.Split("\n## ").Length - 1);
        Assert.DoesNotContain("| Train |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_declared_is_unknown()
    {
        var text = RegisterDocument.Markdown([Assistant with { Controller = null, Recipients = null, Basis = null, DataCategories = [] }], "nl");
        Assert.Contains("**Verwerkingsverantwoordelijke:** **onbekend**", text, StringComparison.Ordinal);
        Assert.Contains("**Ontvangers:** **onbekend**", text, StringComparison.Ordinal);
        Assert.Contains("**Grondslag:** **onbekend**", text, StringComparison.Ordinal);
        Assert.Contains("**Soorten gegevens:** **onbekend**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_leaves_the_eea_is_a_transfer()
    {
        var text = RegisterDocument.Markdown([Assistant with { Recipients = [new("In", "processor", "NL", null, true, false), new("Out", "processor", "US", "scc", true, false)] }], "en");
        Assert.Contains("**Recipients:** In (processor, NL); Out (processor, US, standard contractual clauses)", text, StringComparison.Ordinal);
        Assert.Contains("**Transfers outside the EEA:** Out (processor, US, standard contractual clauses)", text, StringComparison.Ordinal);
        Assert.Contains("**Transfers outside the EEA:** –", RegisterDocument.Markdown([Assistant], "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cannot_break_out_of_its_cell()
    {
        var text = RegisterDocument.Markdown([Assistant with { Controller = "A\n# B" }], "en");
        Assert.Contains("**Controller:** A # B", text, StringComparison.Ordinal);
        Assert.Contains("x\\|y", RegisterDocument.Markdown([Assistant.With(Stage.Apply, stage => stage with { Owner = "x|y" })], "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exemption_for_sensitive_data_is_named_as_its_article()
    {
        Assert.Contains("**Uitzondering voor gevoelige gegevens:** AVG art. 9", RegisterDocument.Markdown([Care], "nl"), StringComparison.Ordinal);
        Assert.Contains("**Exemption for special categories:** –", RegisterDocument.Markdown([Assistant], "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_marks_what_is_unknown() =>
        Assert.Contains("<strong>Contact:</strong> <mark>unknown</mark>", RegisterDocument.Tree([Assistant], "en").Html(), StringComparison.Ordinal);

    [Fact]
    public void Every_basis_has_a_name()
    {
        Assert.All(Enum.GetValues<LawfulBasis>(), basis => Assert.Matches(@"\([a-f]\)$", BasisName.Of(basis).Nl));
        Assert.Equal(6, Enum.GetValues<LawfulBasis>().Select(basis => BasisName.Of(basis).En).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => BasisName.Of((LawfulBasis)6));
    }
}
