using Waarborg.Law;

namespace Waarborg.Host.Composition;

/// <summary>Bad input or a broken environment, said in one clear line. Ends a command with exit code 1.</summary>
internal sealed class UserErrorException(string nl, string en) : Exception(en)
{
    internal LocalizedText Text { get; } = new(nl, en);
}
