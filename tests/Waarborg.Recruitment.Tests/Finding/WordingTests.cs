using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Finding;

/// <summary>The same thing in another wording, and another thing in nearly the same.</summary>
public sealed class WordingTests
{
    private static readonly EvidenceFinder Finder = new();

    [Theory]
    [InlineData("minimaal 1 jaar werkervaring op een dialyseafdeling", "## Werkervaring\njuni 2024 - heden: verpleegkundige dialyse, Amstelveen", Verdict.Met)]
    [InlineData("4 jaar ervaring met contractenrecht", "## Werkervaring\n15-08-2021 t/m heden Jurist contracten, Moerdijk", Verdict.Met)]
    [InlineData("mbo niveau 3 of hoger richting elektrotechniek", "## Opleiding\nElektrotechnische installaties, mbo 3, diploma 2021", Verdict.Met)]
    [InlineData("geen bezwaar tegen werken op hoogte", "## Werkervaring\n2020 - 2025 dakdekker, dagelijks gewerkt op hoogte", Verdict.Met)]
    [InlineData("geen bezwaar tegen werken op hoogte", "## Overig\nIk heb hoogtevrees, maar daar werk ik aan.", Verdict.NotMet)]
    [InlineData("geldige BIG-registratie als verpleegkundige", "## Overig\nBIG: nog niet, volgt na diplomering", Verdict.NotMet)]
    [InlineData("kennis van de AVG", "## Werkervaring\n2021 - heden jurist, verwerkersovereenkomsten beoordeeld", Verdict.Met)]
    [InlineData("afgeronde master Nederlands recht", "## Opleiding\n2021 - 2024 master Rechtsgeleerdheid, scriptie nog niet af", Verdict.NotMet)]
    [InlineData("experience in the healthcare sector", "## Experience\nApr 2022 - Dec 2024 Data analyst, Regional Hospital Trust", Verdict.Met)]
    [InlineData("experience with Power BI or Tableau", "## Experience\n2023 - 2025 Marketing assistant. A colleague built our Power BI dashboards.", Verdict.NotMet)]
    public void A_cv_is_read_for_what_it_says(string asked, string cv, Verdict expected) => Assert.Equal(expected, Find(asked, new("cv", "# CV\n\n" + cv + "\n", DocumentKind.Cv)));

    [Theory]
    [InlineData("bereid om avond- en weekenddiensten te draaien", "Ik draai nu al avonddiensten en om de week een weekend, en dat wil ik blijven doen.", Verdict.Met)]
    [InlineData("bereid om avond- en weekenddiensten te draaien", "Avonddiensten doe ik graag. In de weekenden kan ik niet werken.", Verdict.NotMet)]
    [InlineData("minimaal 32 uur per week beschikbaar, ook op dinsdag", "Dinsdag is mijn vaste oppasdag. De andere dagen kan ik werken, samen 32 uur.", Verdict.NotMet)]
    [InlineData("experience in the healthcare sector", "My mother is a nurse, so healthcare is close to my heart.", Verdict.NotMet)]
    public void A_letter_is_read_for_what_it_says(string asked, string letter, Verdict expected) => Assert.Equal(expected, Find(asked, new("letter", letter + "\n", DocumentKind.Letter)));

    private static Verdict Find(string asked, ApplicationDocument document) =>
        Finder.Find(Vacancy.Read($"# Functie\n\n1. **Eis**: {asked}.\n"), [document], new DateOnly(2026, 11, 1)).Criteria[0].Verdict;
}
