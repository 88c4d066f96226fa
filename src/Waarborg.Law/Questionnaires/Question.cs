using System.Globalization;

namespace Waarborg.Law;

/// <summary>One question. Immutable; thread safe.</summary>
/// <param name="Id">Its id within the questionnaire.</param>
/// <param name="Text">The question.</param>
/// <param name="Help">What to think of when answering.</param>
/// <param name="Kind">What the answer looks like.</param>
/// <param name="Options">The answers to choose from; empty unless the kind is <see cref="QuestionKind.Choice"/>.</param>
/// <param name="Required">Whether the questionnaire is incomplete without it.</param>
/// <param name="MinimumLength">For free text: how many characters, white space around it not counted, are the least.</param>
public sealed record Question(
    string Id, LocalizedText Text, LocalizedText Help, QuestionKind Kind, IReadOnlyList<Option> Options, bool Required, int MinimumLength)
{
    /// <summary>For a number: the least; null when there is no bound.</summary>
    public int? Minimum { get; init; }

    /// <summary>For a number: the most; null when there is no bound.</summary>
    public int? Maximum { get; init; }

    /// <summary>Whether a text is an answer to this question.</summary>
    /// <param name="answer">The text; null is no answer.</param>
    public bool Accepts(string? answer) => answer is not null && Kind switch
    {
        QuestionKind.Text => answer.Trim().Length >= Math.Max(1, MinimumLength),
        QuestionKind.Choice => Options.Any(option => string.Equals(option.Id, answer, StringComparison.Ordinal)),
        QuestionKind.YesNo => answer is "yes" or "no",
        QuestionKind.Number => int.TryParse(answer, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && !(number < Minimum) && !(number > Maximum),
        QuestionKind.Date => DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };
}
