using Waarborg.Conformance;

namespace Waarborg.Storage.Tests;

public sealed class SqliteWorkspaceTests() : WorkspaceConformance(DatabaseKind.Sqlite);
