namespace Waarborg.Learning.Tests;

public class SituationTests
{
    [Fact]
    public void Every_situation_is_told_in_customers_words() => Assert.All(Situation.All, s => Assert.NotEmpty(WordReader.Telling(s.Said)));

    [Fact]
    public void No_situation_is_listed_twice() => Assert.Distinct(Situation.All.Select(s => s.Said));

    [Fact]
    public void Some_are_the_organisations_own_and_some_are_not()
    {
        Assert.Contains(Situation.All, s => s.IsElsewhere);
        Assert.Contains(Situation.All, s => !s.IsElsewhere);
    }

    [Fact]
    public void A_word_of_other_subjects_is_not_known_as_one_of_the_organisations()
    {
        Assert.True(Situation.Knows(DutchStem.Of("hackers")));
        Assert.False(Situation.Knows(DutchStem.Of("waterontharder")));
    }

    [Fact]
    public void What_the_organisation_writes_holds_no_amounts_or_addresses() =>
        Assert.All(Situation.All, s => Assert.DoesNotContain(s.Written.Split(' '), word => word.Contains('.', StringComparison.Ordinal) || word.Contains('€', StringComparison.Ordinal) || word is [>= '0' and <= '9', _] or [>= '0' and <= '9']));
}
