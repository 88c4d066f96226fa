namespace Waarborg.Chain.Workspace;

/// <summary>
/// Marks an entity that only says how far work has come (a job's progress, a staged chunk). Changing one needs no log entry;
/// everything else does.
/// </summary>
public interface IOperational;
