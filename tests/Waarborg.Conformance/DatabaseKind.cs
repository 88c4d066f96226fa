namespace Waarborg.Conformance;

/// <summary>The databases that every suite runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
