using System.Collections.Frozen;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Surrogates;

namespace Waarborg.Deidentification.Linking;

/// <summary>The sex that a given name usually goes with, for names of which that is beyond doubt. A name in neither list tells nothing.</summary>
internal static class GivenNameSex
{
    private static readonly FrozenSet<string> Men = Fold(NameLists.DutchMen, NameLists.EnglishMen,
        ["mohamed", "mohammed", "ahmed", "ali", "youssef", "mehmet", "mustafa", "hassan", "ibrahim", "omar", "piet", "henk", "willem", "johan", "bert", "paul", "jos", "rob", "ron"]);

    private static readonly FrozenSet<string> Women = Fold(NameLists.DutchWomen, NameLists.EnglishWomen,
        ["fatima", "aisha", "khadija", "ayse", "fatma", "zeynep", "samira", "naima", "sanne", "anouk", "lisa", "sara", "johanna", "wilhelmina", "annie", "truus"]);

    public static Sex Of(string folded)
    {
        var man = Men.Contains(folded);
        return man == Women.Contains(folded) ? Sex.Unknown : man ? Sex.Male : Sex.Female;
    }

    private static FrozenSet<string> Fold(params string[][] lists) =>
        lists.SelectMany(list => list).Select(name => Folding.LettersAndDigits(name)).ToFrozenSet(StringComparer.Ordinal);
}
