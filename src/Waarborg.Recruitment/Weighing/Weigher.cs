using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Weighing;

/// <summary>Weighs the evidence in a file on every criterion of a vacancy with a learned model. Immutable and thread safe.</summary>
internal static class Weigher
{
    /// <param name="model">What was learned.</param>
    /// <param name="vacancy">The vacancy.</param>
    /// <param name="questions">Its criteria, in its order.</param>
    /// <param name="file">The file.</param>
    /// <param name="rules">What the rules say, in the same order.</param>
    internal static IReadOnlyList<Weighed> Weigh(EvidenceModel model, Vacancy vacancy, IReadOnlyList<Question> questions, FileReading file, IReadOnlyList<RuleSays> rules)
    {
        var signals = new StatementSignals(questions, file, model.Words);
        var weighed = new List<Weighed>();
        for (var q = 0; q < questions.Count; q++)
        {
            var telling = new Telling[file.Statements.Count];
            for (var s = 0; s < telling.Length; s++) telling[s] = Telling.Of(model.Statements.Probabilities(signals.Row(q, s, rules[q].Shown[s], rules[q].Shown).Values));
            var said = model.Phrases.Scores(CriterionSignals.Phrases(questions[q], file, telling));
            weighed.Add(new(model.Probabilities(CriterionSignals.Row(vacancy, questions, q, file, signals, telling, rules[q], said).Values), telling));
        }
        return weighed;
    }
}
