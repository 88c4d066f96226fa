namespace Waarborg.Host.Commands;

/// <summary>The language of what the command line says: that of the environment (LC_ALL, LC_MESSAGES, LANG), Dutch or else English.</summary>
internal static class Language
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    internal static string Current { get; } = FromEnvironment();

    private static string FromEnvironment()
    {
        var locale = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("nl", StringComparison.OrdinalIgnoreCase) == true ? "nl" : "en";
    }
}
