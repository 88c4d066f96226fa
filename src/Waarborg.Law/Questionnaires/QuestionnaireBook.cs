namespace Waarborg.Law;

/// <summary>All questionnaires. Immutable; thread safe.</summary>
public sealed class QuestionnaireBook
{
    internal QuestionnaireBook(IReadOnlyList<Questionnaire> all) => All = all;

    /// <summary>The questionnaires that this version of the product carries.</summary>
    public static QuestionnaireBook Current { get; } = new(LawData.Questionnaires());

    /// <summary>The questionnaires.</summary>
    public IReadOnlyList<Questionnaire> All { get; }

    /// <summary>A questionnaire by its id, or null.</summary>
    /// <param name="id">The id; case counts.</param>
    public Questionnaire? Find(string id) => All.FirstOrDefault(questionnaire => string.Equals(questionnaire.Id, id, StringComparison.Ordinal));

    /// <summary>A questionnaire by its id.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Questionnaire Get(string id) => Find(id) ?? throw new KeyNotFoundException($"No questionnaire is called '{id}'.");
}
