using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Tests.Recognition;

public sealed class ThingNumbersTests
{
    [Theory]
    [InlineData("serienr ⟦2241-0087164⟧")]
    [InlineData("(art.nr. ⟦294700⟧)")]
    [InlineData("Sample ⟦25-44-0913⟧.")]
    [InlineData("Product code ⟦LKR-118-B⟧")]
    public void The_number_of_a_thing_is_taken_back(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));

    [Theory]
    [InlineData("klantnummer ⟦2241-0087164⟧", "2241-0087164")]
    [InlineData("het artikel ging over ⟦294700⟧", "294700")]
    public void Other_numbers_stay(string marked, string same) => Assert.Equal([same], Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));

    [Fact]
    public void The_number_of_a_thing_in_the_form_of_a_postcode_stays() => Expect.FindsNone(EntityLabel.Postcode, "item 7720-TK", "fraxi-spuiten (2850 IE)", "fluxus 1900 cc");

    [Theory]
    [InlineData("opdracht 3 van ⟦7⟧")]
    [InlineData("weeks 34 and ⟦35⟧.")]
    public void A_count_is_no_age(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.Age, marked));

    [Theory]
    [InlineData("ik ben ⟦24 jaar⟧ planner geweest")]
    [InlineData("Ruben is ⟦negen jaar⟧ metselaar geweest bij een aannemer")]
    [InlineData("Zus is ⟦drie jaar⟧ geleden overleden")]
    [InlineData("she is ⟦9 years⟧ ago on her own")]
    [InlineData("hij is ⟦12 jaar⟧ in dienst")]
    [InlineData("ben nu ⟦14 mnd⟧ bezig")]
    public void A_time_spent_is_no_age(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.Age, marked));

    [Theory]
    [InlineData("ik ben ⟦24 jaar⟧ en planner geweest", "24 jaar")]
    [InlineData("hij is ⟦9 jaar⟧. Vroeger monteur geweest", "9 jaar")]
    [InlineData("zij is ⟦35 jaar⟧ oud geweest", "35 jaar")]
    [InlineData("een kind van ⟦9 maanden⟧", "9 maanden")]
    [InlineData("Jan van ⟦7⟧", "7")]
    [InlineData("kinderen van 5 en ⟦7⟧", "7")]
    [InlineData("zij is ⟦35⟧", "35")]
    public void An_age_stays(string marked, string same) => Assert.Equal([same], Completed.By(new ThingNumbers(), EntityLabel.Age, marked));

    [Theory]
    [InlineData("Ik ben ⟦elf jaar⟧ ⟦magazijnchef⟧ bij een groothandel.", true)]
    [InlineData("was ik ⟦7 jaar⟧ ⟦inkoper⟧", true)]
    [InlineData("ik was ⟦45 jaar⟧ ⟦kok⟧", true)]
    [InlineData("Hij is ⟦24 jaar⟧, ⟦kok⟧", false)]
    [InlineData("zij, ⟦82 jaar⟧ ⟦naaister⟧", false)]
    [InlineData("⟦54 jaar⟧ en ⟦kok⟧", false)]
    public void Years_right_before_a_job_are_a_time_spent(string marked, bool spent)
    {
        var (text, spans) = Marked.Parse(marked);
        List<Entity> found = [new(spans[0].Item1, spans[0].Item2, EntityLabel.Age, 0.7, "age"), new(spans[1].Item1, spans[1].Item2, EntityLabel.Profession, 0.79, Tagger.Source)];
        new ThingNumbers().Recognise(Document.Read(text), found);
        Assert.Equal(!spent, found.Any(e => e.Label == EntityLabel.Age));
    }

    [Theory]
    [InlineData("MDO 20 mei, ⟦10.30-11.15⟧, huiskamer")]
    [InlineData("thuiszorg ⟦08:15–08:45⟧ geweest")]
    public void Times_from_and_to_are_nobodys_number(string marked) => Assert.Empty(Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));

    [Theory]
    [InlineData("nr ⟦30.30-11.15⟧ gebeld", "30.30-11.15")]
    [InlineData("nr ⟦11.15-10.30⟧ gebeld", "11.15-10.30")]
    [InlineData("nr ⟦10.30-11⟧ gebeld", "10.30-11")]
    [InlineData("nr ⟦10.30-11.150⟧ gebeld", "10.30-11.150")]
    public void What_is_no_time_stays_a_number(string marked, string same) => Assert.Equal([same], Completed.By(new ThingNumbers(), EntityLabel.CustomerId, marked));
}
