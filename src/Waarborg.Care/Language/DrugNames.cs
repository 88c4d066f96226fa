using System.Text.RegularExpressions;

namespace Waarborg.Care.Language;

/// <summary>Tells the name of a drug by its ending.</summary>
internal static partial class DrugNames
{
    internal static bool IsOne(string folded) => Stem().IsMatch(folded);

    /// <summary>Endings of international drug names (INN stems).</summary>
    [GeneratedRegex(@"^\w{2,}(?:pril|sartan|olol|statine?|prazol|ma[bB]|cilline?|mycine?|dipine?|gliptine?|gliflozine?|xaban|gatran|oxetine?|pram|azepam|zolam|tidine|thiazide|semide|formine?|trexaat|fenac|profen|coxib|vir|vudine|caine|setron|triptan|dronaat|dronine?zuur|floxacine?|cycline?|azool|conazol|terol|sonide?|metason|purine|parine|tinib|parib|mustine|platine|taxel|rubicine|apine|epam|barbital|lukast|cept|limus|afil|mantine|tadine|fibraat|grel|tropium|fylline|penem|nidazol|micine|peridol|idon|triptyline|tiapine|zepine|amol|dipam|formoterol|giline|oxetine|stigmine|zosine|steride|tamide|zumab|ximab|predniso(?:lon|n))$")]
    private static partial Regex Stem();
}
