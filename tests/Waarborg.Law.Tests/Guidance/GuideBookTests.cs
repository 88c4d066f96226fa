namespace Waarborg.Law.Tests.Guidance;

public sealed class GuideBookTests
{
    private static GuideQuestion Question(string id) => GuideBook.Questions.Single(question => question.Id == id);

    [Fact]
    public void Every_question_is_asked_once_in_both_languages()
    {
        Assert.Equal(GuideBook.Questions.Count, GuideBook.Questions.Select(question => question.Id).Distinct().Count());
        Assert.All(GuideBook.Questions, question =>
        {
            Assert.True(question.Text.Nl.Length > 5 && question.Text.En.Length > 5 && question.Help.Nl.Length > 5 && question.Help.En.Length > 5);
            Assert.Equal(question.Kind is "choice" or "many", question.Options.Count > 1);
            Assert.Contains(question.Kind, new[] { "text", "yesno", "choice", "many", "number" });
        });
    }

    [Fact]
    public void A_question_that_depends_on_another_is_asked_when_that_has_one_of_its_answers()
    {
        var interest = Question("interest");
        Assert.False(interest.IsAsked(new Dictionary<string, string>()));
        Assert.False(interest.IsAsked(new Dictionary<string, string> { ["basis"] = "consent" }));
        Assert.True(interest.IsAsked(new Dictionary<string, string> { ["basis"] = "legitimate-interests" }));
        Assert.True(Question("ai.medicalPurpose").IsAsked(new Dictionary<string, string> { ["data.categories"] = "name,patient-record" }));
        Assert.True(Question("name").IsAsked(new Dictionary<string, string>()));
        Assert.All(GuideBook.Questions.Where(question => question.When is not null), question =>
            Assert.Contains(GuideBook.Questions.TakeWhile(other => other != question), other => question.When!.StartsWith($"{other.Id}=", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_next_question_is_the_first_without_an_answer_and_the_guide_ends()
    {
        var answers = new Dictionary<string, string>();
        var asked = 0;
        while (GuideBook.Next(answers) is { } next)
        {
            Assert.True(++asked <= GuideBook.Questions.Count);
            answers[next.Id] = next.Required ? "Iets" : GuideBook.Unknown;
        }
        Assert.Equal(GuideBook.Asked(answers).Count, asked);
        Assert.Equal("name", GuideBook.Next(new Dictionary<string, string>())!.Id);
    }

    [Theory]
    [InlineData("name", "Assistent", true)]
    [InlineData("name", "unknown", false)]
    [InlineData("name", " ", false)]
    [InlineData("name", "A", false)]
    [InlineData("dpo", "unknown", true)]
    [InlineData("publicBody", "true", true)]
    [InlineData("publicBody", "ja", false)]
    [InlineData("basis", "consent", true)]
    [InlineData("basis", "geen", false)]
    [InlineData("subjects", "customers,applicants", true)]
    [InlineData("subjects", "customers,cats", false)]
    [InlineData("retentionDays", "28", true)]
    [InlineData("retentionDays", "0", false)]
    [InlineData("retentionDays", "36500", true)]
    [InlineData("retentionDays", "36501", false)]
    [InlineData("retentionDays", "lang", false)]
    public void An_answer_fits_its_question(string id, string answer, bool expected) => Assert.Equal(expected, GuideBook.Accepts(Question(id), answer));

    [Fact]
    public void No_answer_is_no_answer() => Assert.False(GuideBook.Accepts(Question("dpo"), null));
}
