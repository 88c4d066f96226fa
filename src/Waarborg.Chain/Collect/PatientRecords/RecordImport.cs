using Waarborg.Care.Reading;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>What came of one imported file.</summary>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Added">Whether a record was added; false when it was already there or the person was erased.</param>
/// <param name="Skipped">Whether it was left out because the person was erased, or because the processing of their data is restricted.</param>
/// <param name="Resources">How many resources were kept.</param>
/// <param name="CitizenNumbers">In how many places a citizen service number was taken out.</param>
/// <param name="Problems">What was wrong in it, each with its place.</param>
public sealed record RecordImport(string File, bool Added, bool Skipped, int Resources, int CitizenNumbers, IReadOnlyList<RecordProblem> Problems);
