using Waarborg.Care.Checking;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Facts;

/// <summary>A dose that the record gives for a drug, with the days from which it may be said to hold.</summary>
/// <param name="Regimen">The dose, completed from what held before.</param>
/// <param name="On">The day by which entries are ordered.</param>
/// <param name="Dates">The days that may be named with it: that of the note and those in its words.</param>
/// <param name="Told">The statement that says so; absent for a structured entry.</param>
internal sealed record DoseEntry(Regimen Regimen, DateOnly On, IReadOnlyList<ClaimDate> Dates, Statement? Told);
