namespace Waarborg.Law;

/// <summary>The questions with which somebody describes a new activity, one at a time. Thread safe.</summary>
public static class GuideBook
{
    /// <summary>What people answer who do not know; the manifest then says <c>unknown</c>.</summary>
    public const string Unknown = "unknown";

    /// <summary>The questions, in their order.</summary>
    public static IReadOnlyList<GuideQuestion> Questions { get; } = LawData.Guide();

    /// <summary>The questions that are asked, given these answers, in their order.</summary>
    /// <param name="answers">By question id.</param>
    public static IReadOnlyList<GuideQuestion> Asked(IReadOnlyDictionary<string, string> answers) => [.. Questions.Where(question => question.IsAsked(answers))];

    /// <summary>The first question that is asked and has no answer yet; null when the guide is through.</summary>
    /// <param name="answers">By question id.</param>
    public static GuideQuestion? Next(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Asked(answers).FirstOrDefault(question => !answers.ContainsKey(question.Id));
    }

    /// <summary>Whether a text answers a question. Not to know is an answer, unless the question is required.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The text.</param>
    public static bool Accepts(GuideQuestion question, string? answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(answer)) return false;
        if (answer == Unknown) return !question.Required;
        return question.Kind switch
        {
            "yesno" => answer is "true" or "false",
            "choice" => question.Options.Any(option => option.Id == answer),
            "many" => answer.Split(',').All(one => question.Options.Any(option => option.Id == one)),
            "number" => int.TryParse(answer, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36500,
            _ => answer.Trim().Length is >= 2 and <= 500,
        };
    }
}
