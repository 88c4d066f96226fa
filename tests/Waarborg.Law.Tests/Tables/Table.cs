namespace Waarborg.Law.Tests.Tables;

/// <summary>Holds what comes out against a table beside the tests. A line changes only when the law, or what a document has to say, does.</summary>
internal static class Table
{
    /// <summary>Compares line by line. With <c>WAARBORG_WRITE_TABLES=1</c> the table is written anew, to be read again before it is kept.</summary>
    public static void Hold(string name, IEnumerable<string> lines)
    {
        var file = Path.Combine(Root(), "tests", "Waarborg.Law.Tests", "Tables", name);
        var found = lines.ToList();
        if (Environment.GetEnvironmentVariable("WAARBORG_WRITE_TABLES") == "1") File.WriteAllText(file, string.Join('\n', found) + "\n");
        Assert.Equal(File.ReadAllText(file).TrimEnd('\n').Split('\n'), found);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return folder!.FullName;
    }
}
