using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Prepare;

/// <summary>A data set version at a glance.</summary>
/// <param name="DataSet">The version.</param>
/// <param name="People">People in it.</param>
/// <param name="Measured">Its newest measurement, or null.</param>
public sealed record DataSetSummary(DataSet DataSet, int People, Measurement? Measured);
