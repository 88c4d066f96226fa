using Waarborg.Conformance;

namespace Waarborg.Storage.Tests;

public sealed class PostgresWorkspaceTests() : WorkspaceConformance(DatabaseKind.Postgres);
