using Waarborg.Bench.Care;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Tests;

/// <summary>The fictional patients with their key facts: twelve of the case, and more with other diseases and wordings, of other hands too.</summary>
internal static class Measuring
{
    internal static readonly string[] Folders = [Path.Combine(AppContext.BaseDirectory, "Data", "cases"), Path.Combine(AppContext.BaseDirectory, "Data", "more"), Path.Combine(AppContext.BaseDirectory, "Data", "other")];

    internal static IEnumerable<(KeyFacts.Patient Patient, CareRecord Record)> Patients() =>
        Folders.SelectMany(folder => KeyFacts.Read(folder).Patients.Select(p => (p, RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, p.File))))));
}
