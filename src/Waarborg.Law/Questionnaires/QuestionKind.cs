namespace Waarborg.Law;

/// <summary>What an answer looks like.</summary>
public enum QuestionKind
{
    /// <summary>Free text of at least <see cref="Question.MinimumLength"/> characters.</summary>
    Text,

    /// <summary>The id of one of the options.</summary>
    Choice,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>A whole number in digits.</summary>
    Number,

    /// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
    Date,
}
