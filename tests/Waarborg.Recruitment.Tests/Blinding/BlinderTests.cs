using CsCheck;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Folding = Waarborg.Words.Forms.Folding;

namespace Waarborg.Recruitment.Tests.Blinding;

public sealed class BlinderTests
{
    private static readonly Blinder Blinder = new();

    private static readonly string[] Names =
        ["Marieke Vloedgraven", "Mohammed El Khatabi", "Anne-Fleur van der Horst", "Nguyễn Thị Lan", "Jan Bakkum", "Şükrü Çelikbaş", "Oluwaseun Adebayo", "P. Zandstra", "Xi Wu", "Maria dos Santos Ferreira", "Sjoerd 't Hoen", "Łucja Wójcik"];

    [Fact]
    public void Swapping_the_name_changes_nothing_that_the_reviewer_sees()
    {
        var folder = new CaseFolder("Case");
        var finder = new EvidenceFinder();
        var vacancy = folder.Vacancy;
        var people = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Case", "candidates.txt")).Where(l => l.StartsWith("=== ", StringComparison.Ordinal)).Select(l => l.Split('|')[1].Trim()).ToArray();
        // A file in which every mention of the name could be found and replaced; nicknames and parts that are left elsewhere would not be swapped.
        var templates = folder.Expected().Select((e, i) => folder.Documents(e.Candidate).Select(d => d with { Text = Template(d.Text, people[i]) }).ToArray())
            .Where((documents, i) => documents.All(d => !Parts(people[i]).Any(p => Mentions(Blinder.Blind(d with { Text = Filled(d.Text, Names[0]) }, new(Names[0])).Text, p)))).ToArray();
        Assert.True(templates.Length >= 12, $"{templates.Length}");
        Gen.Select(Gen.Int[0, templates.Length - 1], Gen.Int[0, Names.Length - 1], Gen.Int[0, Names.Length - 1]).Sample(
            (template, one, other) => Assert.Equal(Seen(templates[template], Names[one]), Seen(templates[template], Names[other])),
            iter: 120, threads: 1);

        string Seen(ApplicationDocument[] template, string name)
        {
            ApplicationDocument[] documents = [.. template.Select(d => Waarborg.Recruitment.Blinding.Blinder.WithoutOwn(d with { Text = Filled(d.Text, name) }, new(name)))];
            var report = finder.Find(vacancy, documents, CaseFolder.Today);
            BlindDocument[] blind = [.. documents.Select(d => Blinder.Blind(d, new(name)))];
            return string.Join('\n', blind.Select(b => b.Text).Concat(report.Criteria.Select(c => $"{c.Id} {c.Verdict} {string.Join(" | ", Waarborg.Recruitment.Blinding.Blinder.Passages(c, blind).Select(p => p.Text))}")));
        }
    }

    [Fact]
    public void No_name_and_no_contact_of_a_candidate_is_left()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Case", "candidates.txt")).Where(l => l.StartsWith("=== ", StringComparison.Ordinal)).Select(l => l.Split('|')).ToArray();
        var folder = new CaseFolder("Case");
        var (left, all) = (0, 0);
        foreach (var line in lines)
        {
            var (id, name) = (line[0].Trim('=', ' '), line[1].Trim());
            foreach (var document in folder.Documents(id))
            {
                var blind = Folding.Fold(Blinder.Blind(document, new(name)).Text);
                foreach (var part in name.Split(' ', '-').Where(p => p.Length > 3 && Folding.Fold(document.Text).Contains(Folding.Fold(p), StringComparison.Ordinal)))
                {
                    all++;
                    if (System.Text.RegularExpressions.Regex.IsMatch(blind, $@"\b{Folding.Fold(part)}\b")) left++;
                }
                Assert.DoesNotContain("@", blind, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"(?<!\d)0(?:6|38)[\s-]?\d", blind);
            }
        }
        Assert.True(all > 80);
        Assert.Equal(0, left);
    }

    [Theory]
    [InlineData("Geboren te Willemstad, Curaçao, 9-9-1996", "Willemstad", "1996")]
    [InlineData("Getrouwd met Emine, vier kinderen", "Emine", "kinderen")]
    [InlineData("nationaliteit: Nederlandse", "nationaliteit", "nationaliteit")]
    [InlineData("# Tim, 22 jaar", "22", "22")]
    [InlineData("Stage bij docent Fatima Yilmaz en tolk Piet Bergsma", "Yilmaz", "Bergsma")]
    [InlineData("Talen: Nederlands, Turks", "Turks", "Turks")]
    [InlineData("Ik ben moslim en draag een hoofddoek.", "moslim", "hoofddoek")]
    [InlineData("![pasfoto](data:image/png;base64,AAAA)", "AAAA", "pasfoto")]
    public void A_demographic_cue_is_taken_out(string text, string one, string other)
    {
        var blind = Blinder.Blind(new("cv", text, DocumentKind.Cv), new("Iris Zonneveld")).Text;
        Assert.DoesNotContain(one, blind, StringComparison.Ordinal);
        Assert.DoesNotContain(other, blind, StringComparison.Ordinal);
    }

    /// <summary>In the words of everyday.</summary>
    [Theory]
    [InlineData("Vader van drie pubers, vrijwilliger bij het hockey.", "Vader", "drie pubers")]
    [InlineData("Op woensdag ben ik oppasoma.", "oppasoma", "oma")]
    [InlineData("Mijn jongste zit in groep 8 en mijn schoonmoeder woont bij ons.", "jongste", "schoonmoeder")]
    [InlineData("Nederlands: moedertaal, Engels B2", "moeder", "moedertaal")]
    [InlineData("Nederlands en Engels allebei van huis uit", "huis", "uit")]
    [InlineData("Ik ben opgegroeid met Nederlands en Fries.", "opgegroeid", "Fries")]
    [InlineData("In de bouw ging het niet meer, door mijn knie.", "knie", "mijn knie")]
    [InlineData("Vanaf mijn achttiende werk ik in de winkel, nog zes jaar tot mijn pensioen.", "achttiende", "pensioen")]
    [InlineData("Toen de kinderen klein waren werkte ik thuis.", "kinderen", "Toen de kinderen")]
    [InlineData("I moved from Ghana to the Netherlands with my husband.", "Netherlands", "husband")]
    [InlineData("Dienstplicht vervuld, misdienaar geweest", "Dienstplicht", "misdienaar")]
    [InlineData("Mother of two, maternity leave in 2019", "Mother", "maternity")]
    [InlineData("Wij kozen na mijn scheiding voor Zwolle.", "scheiding", "mijn scheiding")]
    public void What_is_told_in_passing_is_taken_out(string text, string one, string other) => A_demographic_cue_is_taken_out(text, one, other);

    [Theory]
    [InlineData("Gastvrouw in een hotel", "Gastheer in een hotel")]
    [InlineData("2016-2021 verkoopster, De Hema", "2016-2021 verkoper, De Hema")]
    [InlineData("Diploma doktersassistente", "Diploma doktersassistent")]
    [InlineData("Lerares wiskunde en teamleidster", "Leraar wiskunde en teamleider")]
    [InlineData("Voorvrouw van zes inpaksters", "Voorman van zes inpakkers")]
    [InlineData("Caissière en receptioniste", "Kassamedewerker en receptionist")]
    [InlineData("Saleswoman of the year", "Salesman of the year")]
    public void A_title_tells_the_work_and_not_the_sex(string one, string other)
    {
        var (first, second) = (Blind(one), Blind(other));
        Assert.Equal(first, second, ignoreCase: true);
        Assert.DoesNotContain("[", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-nu Planner, Installatiegroep Salland. Nederlands B2, 32 uur, mbo-4 (2009)", "2017-nu|Planner|Nederlands B2|32 uur|mbo-4 (2009)")]
    [InlineData("Pensioenadministratie, cloud native software, dossiers van ouders en leerlingen", "Pensioenadministratie|cloud native|ouders en leerlingen")]
    [InlineData("Ik ben van huis uit timmerman en gaf leiding aan zes mensen.", "van huis uit|timmerkracht|leiding aan zes mensen")]
    [InlineData("Engels: native, Nederlands C1", "Engels|Nederlands C1")]
    [InlineData("Inmiddels 24 jaar planner en al 12 jaar teamleider, 32 uur per week.", "24 jaar planner|12 jaar teamleider|32 uur")]
    [InlineData("Experience with MS Office, diagnosed network faults, adopted agile methods", "MS Office|diagnosed network faults|adopted agile")]
    [InlineData("Voorheen planner bij een moederbedrijf, nu hoofdzuster op een afdeling", "Voorheen planner|hoofdverpleegkundige")]
    [InlineData("Never miss a deadline, mr. in de rechten, Hendriks & Zoon", "Never miss a deadline|mr. in de rechten|& Zoon")]
    [InlineData("Directiesecretaresse bij een notaris, 2010 tot 2019", "Directiesecretariaatsmedewerker|notaris|2010 tot 2019")]
    [InlineData("Docent Frans en bijles Duits, leraar Spaans aan een havo", "Docent Frans|bijles Duits|leraar Spaans")]
    public void What_the_criteria_need_stays(string text, string needed)
    {
        var blind = Blind(text);
        foreach (var word in needed.Split('|')) Assert.Contains(word, blind, StringComparison.Ordinal);
    }

    private static string Blind(string text) => Blinder.Blind(new("cv", text, DocumentKind.Cv), new("Iris Zonneveld")).Text;

    [Fact]
    public void Passages_move_along_with_the_masks()
    {
        var document = new ApplicationDocument("cv", "Iris Zonneveld plant vijf ploegen.", DocumentKind.Cv);
        var blind = Blinder.Blind(document, new("Iris Zonneveld"));
        var (start, end) = blind.Map(document.Text.IndexOf("plant", StringComparison.Ordinal), document.Text.Length);
        Assert.Equal("plant vijf ploegen.", blind.Text[start..end]);
    }

    /// <summary>The text with holes where the whole name (1), its first (2) and its last word (3) and the initials before that (4) stood.</summary>
    private static string Template(string text, string name)
    {
        var words = name.Split(' ');
        foreach (var (part, hole) in new[] { (name, "\u0001"), (words[0], "\u0002"), (words[^1], "\u0003") })
            text = System.Text.RegularExpressions.Regex.Replace(text, $@"(?<!\p{{L}}){System.Text.RegularExpressions.Regex.Escape(part)}(?!\p{{L}})", hole, System.Text.RegularExpressions.RegexOptions.IgnoreCase);
        text = System.Text.RegularExpressions.Regex.Replace(text, @"(?:\p{Lu}\.\s?)+(?:(?:van|de|den|der|ten|ter) )*(?=\u0003)", "\u0004. ");
        return $"\u0001\n{text}\n\nGroet, \u0001";
    }

    /// <summary>The text with a name in the holes; an initial stands nowhere alone.</summary>
    private static string Filled(string text, string name)
    {
        var words = name.Split(' ');
        return text.Replace("\u0001", name, StringComparison.Ordinal).Replace("\u0002", words[0].EndsWith('.') ? words[^1] : words[0], StringComparison.Ordinal)
            .Replace("\u0003", words[^1], StringComparison.Ordinal).Replace("\u0004", words[0][..1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Parts(string name) => Folding.Fold(name).Split(' ', '-').Where(p => p.Length > 2 && p is not ("van" or "den" or "der" or "ten" or "ter"));

    private static bool Mentions(string text, string part) => System.Text.RegularExpressions.Regex.IsMatch(Folding.Fold(text), $@"\b{part}\b");
}
