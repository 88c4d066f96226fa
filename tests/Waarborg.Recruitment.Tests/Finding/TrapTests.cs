using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Finding;

/// <summary>What a hurried reader takes for evidence and is not, and the other way round.</summary>
public sealed class TrapTests
{
    private const string Planning = "**Planning**: minstens 2 jaar ervaring met het plannen van mensen of werk van anderen.";
    private const string Diploma = "**Niveau**: een afgeronde opleiding op mbo-4 of hbo.";
    private const string Dutch = "**Taal**: Nederlands op minstens niveau B2.";
    private const string German = "**Duits**: Duits spreken op minstens B2.";
    private const string Forklift = "**Heftruck**: een geldig heftruckcertificaat.";
    private const string Hours = "**Uren**: minstens 28 uur per week, waaronder maandag en vrijdag.";

    [Theory]
    [InlineData(Planning, "2018-2020 planner bij A\n2018-2020 roostermaker bij B", "", Verdict.Met)]
    [InlineData(Planning, "feb 2024 - aug 2024 planner bij A\nmrt 2024 - aug 2024 roostermaker bij B", "", Verdict.NotMet)]
    [InlineData(Planning, "2010-2020 kok", "Ik wil graag plannen. Mijn vrouw is planner.", Verdict.NotMet)]
    [InlineData(Planning, "2010-2020 kok\nCursus plannen (2 jaar)", "", Verdict.NotMet)]
    [InlineData(Planning, "Planner bij A, 2015-heden", "", Verdict.Met)]
    [InlineData(Planning, "2010-2020 kok", "Ik heb geen ervaring met plannen.", Verdict.NotMet)]
    [InlineData(Diploma, "Opleiding: hbo Bedrijfskunde 2015-2017, niet afgerond", "", Verdict.NotMet)]
    [InlineData(Diploma, "Opleiding: hbo Bedrijfskunde, 2017", "", Verdict.Met)]
    [InlineData(Diploma, "Opleiding: mbo-3 verzorgende IG, 2017", "", Verdict.NotMet)]
    [InlineData(Diploma, "Opleiding: mbo-4 Logistiek, diploma verwacht juni 2025", "", Verdict.Unclear)]
    [InlineData(Diploma, "2015-2019 begeleider van hbo-studenten", "", Verdict.NotMet)]
    [InlineData(Diploma, "Education: Bachelor of Economics, Cairo University, 2012", "", Verdict.Unclear)]
    [InlineData(Diploma, "Education: Bachelor of Economics, Cairo University, 2012 (Nuffic: hbo)", "", Verdict.Met)]
    [InlineData(Dutch, "Talen: Nederlands (B1, examen B2 gepland), Engels C2", "", Verdict.NotMet)]
    [InlineData(Dutch, "Talen: Engels C2, Nederlands C1", "", Verdict.Met)]
    [InlineData(Dutch, "Talen: Nederlands B2", "Mijn Nederlands is nog B1.", Verdict.Unclear)]
    [InlineData(German, "Talen: Nederlands, Duits B1", "Mijn Duits is goed genoeg voor de bakker, verder zoek ik woorden.", Verdict.NotMet)]
    [InlineData(German, "Talen: Nederlands, Duits A2", "Duits wil ik graag leren tot B2, ik heb me opgegeven.", Verdict.NotMet)]
    [InlineData(Dutch, "Languages: English (native), Dutch (basic)", "", Verdict.NotMet)]
    [InlineData(Forklift, "Heftruckcertificaat (geldig tot 01-2020)", "", Verdict.NotMet)]
    [InlineData(Forklift, "Heftruckcertificaat, geldig tot 05-2026", "", Verdict.Met)]
    [InlineData(Forklift, "Heftruckcertificaat: bezig", "", Verdict.NotMet)]
    [InlineData(Forklift, "Geen heftruckcertificaat", "", Verdict.NotMet)]
    [InlineData(Hours, "Beschikbaar: 32 uur, niet op vrijdag", "", Verdict.NotMet)]
    [InlineData(Hours, "Beschikbaar: 32 uur, ma t/m vr", "", Verdict.Met)]
    [InlineData(Hours, "2018-2020 kok, 36 uur", "", Verdict.Unclear)]
    [InlineData(Hours, "Beschikbaar: 36 uur", "Ik zoek 20 uur per week.", Verdict.Unclear)]
    public void A_trap_is_not_stepped_into(string criterion, string cv, string letter, Verdict expected)
    {
        var report = new EvidenceFinder().Find(
            Vacancy.Read("1. " + criterion), [new("cv", cv, DocumentKind.Cv), new("letter", letter, DocumentKind.Letter)], new(2025, 3, 1));
        Assert.Equal(expected, report.Criteria.Single().Verdict);
    }
}
