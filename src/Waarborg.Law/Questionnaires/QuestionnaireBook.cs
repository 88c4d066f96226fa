namespace Waarborg.Law;

/// <summary>All questionnaires. Immutable; thread safe.</summary>
public sealed class QuestionnaireBook
{
    internal QuestionnaireBook(IReadOnlyList<Questionnaire> all, IReadOnlyList<Questionnaire> atTheDesk) => (All, AtTheDesk) = (all, atTheDesk);

    /// <summary>The questionnaires that this version of the product carries.</summary>
    public static QuestionnaireBook Current { get; } = new(LawData.Questionnaires(), LawData.DeskQuestionnaires());

    /// <summary>The questionnaires that rules ask for; a manifest can state them.</summary>
    public IReadOnlyList<Questionnaire> All { get; }

    /// <summary>Those that people fill in beside these, in a running system only: the pre-scan, and for each processor the check of its agreement.</summary>
    public IReadOnlyList<Questionnaire> AtTheDesk { get; }

    /// <summary>A questionnaire by its id, or by that of the check of one party (<see cref="PartyCheck"/>); or null.</summary>
    /// <param name="id">The id; case counts.</param>
    public Questionnaire? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var asked = PartyCheck.Questionnaire(id);
        return All.Concat(AtTheDesk).FirstOrDefault(questionnaire => string.Equals(questionnaire.Id, asked, StringComparison.Ordinal));
    }

    /// <summary>A questionnaire by its id.</summary>
    /// <param name="id">The id; case counts.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Questionnaire Get(string id) => Find(id) ?? throw new KeyNotFoundException($"No questionnaire is called '{id}'.");
}
