using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests.Vacancies;

public sealed class CriterionTermsTests
{
    [Theory]
    [InlineData("een geldig vca-diploma (basis of vol; een diploma is tien jaar geldig).", 10)]
    [InlineData("een geldig adr-certificaat (vijf jaar geldig na afgifte).", 5)]
    [InlineData("bekwaam verklaard voor injecteren, met een verklaring die niet ouder is dan drie jaar.", 3)]
    [InlineData("a first aid certificate; a certificate is valid for 2 years.", 2)]
    public void How_long_something_is_valid_is_a_term_and_no_duration_asked(string criterion, int years)
    {
        var terms = CriterionTerms.Read(criterion);
        Assert.Equal(years, terms.YearsValid);
        Assert.DoesNotContain("jaar", terms.Demand, StringComparison.Ordinal);
        Assert.DoesNotContain("years", terms.Demand, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("minstens 3 jaar betaald werk als monteur; een bbl-leerbaan telt mee, een stage niet.", true)]
    [InlineData("at least 4 years in accounting; internships and volunteer work do not count.", true)]
    [InlineData("minstens 2 jaar ervaring met plannen.", false)]
    public void Whether_unpaid_work_counts_is_read(string criterion, bool paid) => Assert.Equal(paid, CriterionTerms.Read(criterion).Paid);

    [Theory]
    [InlineData("at least 3 years as hr adviser. work as an hr assistant, payroll clerk or recruiter does not count.", "2014-2018 hr assistant, acme", true)]
    [InlineData("at least 3 years as hr adviser. work as an hr assistant, payroll clerk or recruiter does not count.", "2014-2018 hr adviser, acme", false)]
    [InlineData("minstens 3 jaar als kok. werk als keukenhulp of afwasser telt niet mee.", "2019-2021 afwasser", true)]
    public void Jobs_that_do_not_count_are_known(string criterion, string job, bool excluded) => Assert.Equal(excluded, CriterionTerms.Read(criterion).Excluded?.IsMatch(job) == true);

    [Fact]
    public void What_is_asked_stays() =>
        Assert.Equal("werk als monteur aan koel- of klimaatinstallaties", CriterionTerms.Read("werk als monteur aan koel- of klimaatinstallaties; een stage telt niet mee").Demand);
}
