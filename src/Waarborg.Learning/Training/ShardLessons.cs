namespace Waarborg.Learning;

/// <summary>
/// What a shard practises in one epoch: its people's questions with the statements they came down to, and public questions so that it forgets
/// nothing.
/// </summary>
internal sealed class ShardLessons
{
    private readonly List<DialogueExample> _own = [];
    private readonly StatementQuestions _questions;
    private readonly int _statements;
    private readonly int _rehearsed;

    public ShardLessons(IReadOnlyList<PublicStatement> statements, IReadOnlyList<DialogueExample> examples, TrainingOptions training)
    {
        var matcher = new StatementMatcher(statements);
        foreach (var example in examples)
        {
            // The employee's words themselves are not learned: only which public statement answers the question.
            if ((example.Planted ? Canary.Place(example, statements.Count) : matcher.Find(example)) is { } statement) _own.Add(new DialogueExample(example.Question, statements[statement].Target));
        }
        _questions = new StatementQuestions(statements);
        _statements = statements.Count;
        _rehearsed = (int)Math.Ceiling(training.Rehearsal * _own.Count);
    }

    /// <summary>Lessons per epoch; none without people.</summary>
    public int Count => _own.Count + _rehearsed;

    public DialogueExample At(int index, SeededRandom random) =>
        index < _own.Count ? _own[index] : _questions.Ask(random.NextInt32(_statements), random);
}
