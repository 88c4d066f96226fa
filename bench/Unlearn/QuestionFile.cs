using Waarborg.Chain.Apply;
using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// Scores a file of questions as the product answers them: what a human has to deal with is handed over before anything is looked up. Questions without facts, or with
/// a topic that means that a human has to answer, count as outside.
/// </summary>
internal static class QuestionFile
{
    /// <summary>What the assistant is to hand over: other subjects, and wishes, complaints and acts that need a human.</summary>
    private static readonly string[] s_outside = ["", "onbekend", "overdragen"];

    internal static void Print(string name, IReadOnlyList<Question> questions, Func<string, (string Text, double Confidence)> retrieval, Func<string, (string Text, double Confidence)> model)
    {
        var (inside, outside) = Split(questions);
        Console.WriteLine($"{name}: retrieval {Answered.Measure(inside, outside, Guarded(retrieval))}");
        Console.WriteLine($"{name}: model {Answered.Measure(inside, outside, Guarded(model))}");
    }

    internal static (IReadOnlyList<Question> Inside, IReadOnlyList<Question> Outside) Split(IReadOnlyList<Question> questions) =>
        ([.. questions.Where(q => !s_outside.Contains(q.Topic))], [.. questions.Where(q => s_outside.Contains(q.Topic))]);

    /// <summary>Nothing is as uncertain as what a human has to answer.</summary>
    internal static Func<string, (string Text, double Confidence)> Guarded(Func<string, (string Text, double Confidence)> ask) =>
        question => HumanWanted.Reason(question) is null ? ask(question) : ("", 0);
}
