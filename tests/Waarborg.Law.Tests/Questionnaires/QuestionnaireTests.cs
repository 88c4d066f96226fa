using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Questionnaires;

public sealed class QuestionnaireTests
{
    private static readonly Dictionary<string, string> None = [];

    public static TheoryData<string> Ids => [.. QuestionnaireBook.Current.All.Concat(QuestionnaireBook.Current.AtTheDesk).Select(q => q.Id)];

    private static Question Ask(QuestionKind kind, int minimumLength = 0, int? minimum = null, int? maximum = null) =>
        new("q", new("v", "q"), new("h", "h"), kind, [new("a", new("a", "a"))], true, minimumLength) { Minimum = minimum, Maximum = maximum };

    [Fact]
    public void There_are_four_and_three_of_them_need_the_dpo() => Assert.Equal(
        ["compatibility True", "dpia True", "erasure-plan False", "lia True"],
        QuestionnaireBook.Current.All.Select(q => $"{q.Id} {q.NeedsDpoApproval}").Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void Question_ids_are_unique_and_choices_have_options(string id)
    {
        var questions = QuestionnaireBook.Current.Get(id).Questions;
        Assert.Equal(questions.Count, questions.Select(q => q.Id).Distinct().Count());
        Assert.All(questions, q => Assert.Equal(q.Kind == QuestionKind.Choice, q.Options.Count > 1));
        Assert.All(questions, q => Assert.Equal(q.Kind == QuestionKind.Text, q.MinimumLength > 0));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Without_answers_everything_required_is_missing(string id)
    {
        var questionnaire = QuestionnaireBook.Current.Get(id);
        Assert.Equal(questionnaire.Questions.Where(q => q.Required).Select(q => q.Id), questionnaire.Missing(None));
    }

    [Theory, MemberData(nameof(Ids))]
    public void With_good_answers_nothing_is_missing_and_each_counts(string id)
    {
        var questionnaire = QuestionnaireBook.Current.Get(id);
        var answers = Answered(id).Answers;
        Assert.Empty(questionnaire.Missing(answers));
        Assert.All(questionnaire.Questions.Where(q => q.Required).Select(q => q.Id), left => Assert.Equal([left], questionnaire.Missing(answers.Where(a => a.Key != left).ToDictionary())));
    }

    [Theory]
    [InlineData(QuestionKind.Text, "abcde", true)]
    [InlineData(QuestionKind.Text, "abcd ", false)]
    [InlineData(QuestionKind.Choice, "a", true)]
    [InlineData(QuestionKind.Choice, "A", false)]
    [InlineData(QuestionKind.YesNo, "yes", true)]
    [InlineData(QuestionKind.YesNo, "ja", false)]
    [InlineData(QuestionKind.Number, "30", true)]
    [InlineData(QuestionKind.Number, "31", false)]
    [InlineData(QuestionKind.Number, "0", false)]
    [InlineData(QuestionKind.Number, "1.5", false)]
    [InlineData(QuestionKind.Number, "99999999999", false)]
    [InlineData(QuestionKind.Date, "2027-01-31", true)]
    [InlineData(QuestionKind.Date, "31-01-2027", false)]
    [InlineData(QuestionKind.Date, "2027-02-30", false)]
    [InlineData(QuestionKind.Date, null, false)]
    [InlineData((QuestionKind)99, "x", false)]
    public void An_answer_has_to_fit_its_question(QuestionKind kind, string? answer, bool fits) => Assert.Equal(fits, Ask(kind, 5, 1, 30).Accepts(answer));

    [Fact]
    public void An_optional_question_may_be_left_but_not_answered_badly()
    {
        var questionnaire = new Questionnaire("x", new("", ""), new("", ""), [], false, [Ask(QuestionKind.Date) with { Required = false }]);
        Assert.Empty(questionnaire.Missing(None));
        Assert.Empty(questionnaire.Missing(new Dictionary<string, string> { ["q"] = " " }));
        Assert.Equal(["q"], questionnaire.Missing(new Dictionary<string, string> { ["q"] = "soon" }));
    }

    [Fact]
    public void No_answer_whatever_breaks_the_gate() => Gen.Select(AnyOf<Questionnaire>([.. QuestionnaireBook.Current.All]), Gen.String).Sample((questionnaire, text) =>
    {
        foreach (var question in questionnaire.Questions)
        {
            var facts = Known.With(questionnaire.Id, Answered(questionnaire.Id, (question.Id, text)));
            Assert.NotNull(TheGate.Assess(Assistant with { Profiling = true }, facts));
        }
    });

    [Fact]
    public void An_unknown_questionnaire_is_not_found()
    {
        Assert.Null(QuestionnaireBook.Current.Find("x"));
        Assert.Throws<KeyNotFoundException>(() => QuestionnaireBook.Current.Get("x"));
    }
}
