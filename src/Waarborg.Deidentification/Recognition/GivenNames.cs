using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Words that look like a given name by themselves, as <see cref="WordKinds"/> learned it.</summary>
internal static class GivenNames
{
    /// <summary>The step from which a name is likelier than anything else, of <see cref="WordKinds.NameLook"/>'s steps.</summary>
    private const int Sure = 4;

    /// <summary>True for a folded word that is more likely a given name than a word, a place or a job.</summary>
    public static bool Is(ReadOnlySpan<char> folded)
    {
        var look = TaggerModel.Default.Kinds.LookOf(folded);
        return WordKinds.KindOf(look) == WordKinds.Given && WordKinds.NameLook(look) >= Sure;
    }

    /// <summary>True for a folded word that is more likely a given name or a surname than anything else.</summary>
    public static bool OrSurname(ReadOnlySpan<char> folded) => WordKinds.NameLook(TaggerModel.Default.Kinds.LookOf(folded)) >= Sure;
}
