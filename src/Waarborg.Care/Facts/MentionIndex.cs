using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>Which statements mention a topic. Looks at each distinct word once for each topic, so that thousands of entries and notes stay fast.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, List<Statement>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Statement>> _byTopic = new(StringComparer.Ordinal);
    private readonly Dictionary<Statement, int> _order = [];

    internal MentionIndex(CareRecord record)
    {
        foreach (var statement in record.Notes.SelectMany(n => n.Statements))
        {
            _order[statement] = _order.Count;
            foreach (var word in statement.Words.Distinct())
            {
                if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
                list.Add(statement);
            }
        }
    }

    /// <summary>The statements that mention the topic, oldest first.</summary>
    internal IReadOnlyList<Statement> Of(Topic topic)
    {
        var key = string.Join('|', topic.Keys);
        if (_byTopic.TryGetValue(key, out var known)) return known;
        var found = _byWord.Where(pair => topic.IsMention(pair.Key)).SelectMany(pair => pair.Value).Distinct().OrderBy(s => _order[s]).ToList();
        return _byTopic[key] = found;
    }
}
