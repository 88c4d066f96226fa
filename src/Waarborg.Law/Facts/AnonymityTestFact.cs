namespace Waarborg.Law;

/// <summary>A test of singling out, linkability and inference on the data set (WP216).</summary>
/// <param name="On">Day of the test.</param>
/// <param name="Passed">Whether all three came out well.</param>
public sealed record AnonymityTestFact(DateOnly On, bool Passed);
