using System.Text.Json;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Documents;

public sealed class DpvExportTests
{
    private static JsonElement Graph(Activity activity) => JsonDocument.Parse(DpvExport.JsonLd(activity)).RootElement;

    [Theory]
    [InlineData(LawfulBasis.Consent, "A6-1-a")]
    [InlineData(LawfulBasis.LegalObligation, "A6-1-c")]
    [InlineData(LawfulBasis.LegitimateInterests, "A6-1-f")]
    public void A_basis_is_the_point_of_article_6(LawfulBasis basis, string term) =>
        Assert.Equal($"https://w3id.org/dpv/legal/eu/gdpr#{term}", Graph(Assistant with { Basis = basis }).GetProperty("dpv:hasLegalBasis").GetProperty("@id").GetString());

    [Theory]
    [InlineData("patients", "https://w3id.org/dpv#Patient")]
    [InlineData("bell-ringers", "waarborg:people-bell-ringers")]
    public void A_term_that_dpv_lacks_is_one_of_our_own(string slug, string term) =>
        Assert.Equal(term, Graph(Assistant with { SubjectCategories = [slug] }).GetProperty("dpv:hasDataSubject")[0].GetProperty("@id").GetString());

    [Theory]
    [InlineData("9(2)(h)", "https://w3id.org/dpv/legal/eu/gdpr#A9-2-h")]
    [InlineData("9(2)(z)", null)]
    [InlineData("because", null)]
    public void An_exemption_is_the_point_of_article_9(string ground, string? term) =>
        Assert.Equal(term, Graph(Care with { Article9Ground = ground }).TryGetProperty("waarborg:hasSpecialCategoryGround", out var found) ? found.GetProperty("@id").GetString() : null);

    [Fact]
    public void What_nobody_stated_is_named()
    {
        Assert.Empty(DpvExport.NotKnown(Assistant));
        Assert.Equal(
            ["dpv:hasDataController", "dpv:hasLegalBasis", "dpv:hasPersonalData", "dpv:hasDataSubject", "dpv:hasRecipient", "dpv:hasStorageCondition"],
            DpvExport.NotKnown(Assistant with { Controller = null, Basis = null, DataCategories = [], SubjectCategories = [], Recipients = null, Stages = [] }));
        Assert.Equal(["dpv:hasStorageCondition"], DpvExport.NotKnown(Assistant.With(Stage.Apply, stage => stage with { RetentionDays = null })));
    }

    [Fact]
    public void Each_stage_is_a_process_with_its_own_basis_and_term()
    {
        var stages = Graph(Recruitment).GetProperty("dpv:hasProcess");
        Assert.Equal(3, stages.GetArrayLength());
        Assert.Equal(28, stages[0].GetProperty("dpv:hasStorageCondition").GetProperty("waarborg:days").GetInt32());
        Assert.EndsWith("A6-1-c", stages[2].GetProperty("dpv:hasLegalBasis").GetProperty("@id").GetString(), StringComparison.Ordinal);
    }
}
