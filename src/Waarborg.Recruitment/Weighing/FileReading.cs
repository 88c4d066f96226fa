using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Weighing;

/// <summary>What a file's statements are by themselves, whatever is asked: their words, their cues, their shape. Read once per file.</summary>
internal sealed class FileReading
{
    internal FileReading(Application application)
    {
        Application = application;
        Statements = [.. application.Statements.Select(s => new StatementReading(s, application.AsOf))];
    }

    internal Application Application { get; }

    internal IReadOnlyList<StatementReading> Statements { get; }
}
