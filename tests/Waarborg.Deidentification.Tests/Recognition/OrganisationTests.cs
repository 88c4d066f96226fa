namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class OrganisationTests
{
    [Fact]
    public void A_kind_with_a_name_is_found_whole() => Expect.Finds(
        EntityLabel.Organisation, "fietsplan van ⟦gemeente Tiel⟧ en", "burgerzaken bij ⟦gemeente Hoge Vloed⟧.", "⟦ministerie van Openbare Werken⟧ (2003–2008)",
        "⟦Universiteit van Tilburg⟧, 2010", "⟦Waterschap De Brabantse Dommel⟧ (2015)", "⟦Uitzendbureau Staal & Zo⟧ — lasser", "⟦HAP Rijnwaarden⟧\nR/ 3dd1");

    [Fact]
    public void A_kind_without_a_name_stays() => Expect.FindsNone(
        EntityLabel.Organisation, "de gemeente heeft gebeld", "naar de gemeente. De balie", "Gemeente Ik heb gebeld", "a school in Ghent", "het ziekenhuis op Urk",
        "GEMEENTE", "hotel met ontbijt");

    [Fact]
    public void Some_kinds_stand_apart_from_the_name() => Expect.Finds(
        EntityLabel.Organisation, "chef in restaurant ⟦De Gouden Karper⟧, Dronten", "via uitzendbureau ⟦TempStar⟧, nu", "⟦Restaurant De Linde⟧ in Ede");
}
