namespace Waarborg.Care.Reading;

/// <summary>Something in the record that could not be read or used, with its place. Names places and kinds, never content.</summary>
/// <param name="Kind">A stable word: <c>broken</c>, <c>date</c>, <c>status</c>, <c>reference</c>, <c>wrong-patient</c>, <c>attachment</c>, <c>duplicate</c>, <c>instruction</c>, <c>language</c>, <c>superseded</c>, <c>older</c>.</param>
/// <param name="Place">The resource and path, or the position in the file.</param>
/// <param name="Dutch">What is the matter, in Dutch.</param>
/// <param name="English">The same in English.</param>
public sealed record RecordProblem(string Kind, string Place, string Dutch, string English);
