namespace Waarborg.Web.Tests;

/// <summary>The source files of the pages, found from the test's own folder upwards.</summary>
internal static class Sources
{
    internal static string Root { get; } = Find("src/Waarborg.Web/Waarborg.Web.csproj");

    internal static IReadOnlyList<(string Name, string Text)> Of(string project, params string[] extensions) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src", project), "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file)) && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
    ];

    private static string Find(string marker)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, marker))) return folder.FullName;
        throw new InvalidOperationException($"No folder above the test holds {marker}.");
    }
}
