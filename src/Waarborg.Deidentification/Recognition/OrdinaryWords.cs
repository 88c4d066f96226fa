using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Words that are a given name or surname for some and an ordinary word, month or place for all; such a name wants a capital or a cue.
/// </summary>
internal static class OrdinaryWords
{
    private static readonly WordSet Names = new(
        "bakker visser kok prins wit mulder bos berg dijk meer veld heuvel braak jong groot klein boer smit koning kuiper winter zomer vos haan",
        "vogel hart stern mark wil roos fleur age lan jun thi li bas mei",
        "kaya demir daan noor sanders peters jansen bloem iris lotus sam joy hope grace rose lily daisy amber ruby dawn faith hunter mason carter",
        "cook baker smith young king white black brown green gray grey long",
        "page bell bush ford may june april august summer bill jack rob sue pat drew frank grant chase dean guy ray art dick miles will mark nick",
        "pete max vera bloemen molen post schot dekker kramer timmerman slager",
        "schipper meester zwart rood blauw groen bruin krom lang kort sterk mooi goed vries laan kamp brink horst hoek steen beek molenaar wever",
        "snijder schilder drost schout baas best bode buis dam engel graaf hertog",
        "keizer paus monnik bisschop kerk poort brug sluis zee water vis kat hond wolf beer haas mol mus valk kraai zwaan duif hoop vrede trouw",
        "linde eik es den vlier hazelaar meidoorn appel peer pruim noot kers",
        "winkel wagenaar ruiter ridder soldaat matroos coster koster zanger danser spel bal rust vrij donker licht storm regen wind sneeuw dauw",
        "hemel aarde ster maan zon moor turk pool fries holland brabander");

    /// <summary>True for these names and for every stop word.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Names.Contains(folded) || StopWords.All.Contains(folded);
}
