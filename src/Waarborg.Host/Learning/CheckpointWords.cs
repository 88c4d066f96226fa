using System.Text.RegularExpressions;
using Waarborg.Law;

namespace Waarborg.Host.Learning;

/// <summary>Says in Dutch, too, what the learning project says of a checkpoint that cannot be used. What is not here keeps its English, behind a Dutch beginning.</summary>
internal static class CheckpointWords
{
    private static readonly (string English, string Dutch)[] s_known =
    [
        (@"^The tensor (\S+) is missing\.$", "De tensor $1 ontbreekt."),
        (@"^The tensor (\S+) is there twice\.$", "De tensor $1 staat er twee keer in."),
        (@"^The tensor (\S+) is not known in this family\.$", "De tensor $1 hoort niet bij deze familie."),
        (@"^The tensor (\S+) has the shape (\S+); expected (\S+)\.$", "De tensor $1 heeft de vorm $2; verwacht is $3."),
        (@"^The tensor (\S+) has a value that is not a number\.$", "In de tensor $1 staat een waarde die geen getal is."),
        (@"^The tensor (\S+) must be of type (.+)\.$", "De tensor $1 moet van het type $2 zijn."),
        (@"^The tensor (\S+) differs from the embedding that it is tied to\.$", "De tensor $1 is anders dan de invoergewichten waar hij aan vastzit."),
        (@"^The model file has a wrong header length\.$", "De kop van het bestand met gewichten is afgekapt of heeft een onmogelijke lengte."),
        (@"^The model file has a malformed header\.$", "De kop van het bestand met gewichten klopt niet."),
        (@"^The model file has a tensor of an unknown type\.$", "In het bestand met gewichten staat een tensor van een onbekend type."),
        (@"^The model file is too short\.$", "Het bestand met gewichten is te kort."),
        (@"^(\S+) is missing\.$", "$1 ontbreekt."),
        (@"^(\S+) is larger than (.+)\.$", "$1 is groter dan $2."),
        (@"^The folder is not there\.$", "Deze map is er niet."),
        (@"^A single file has no tokenizer; expected a folder with (.+) and (\S+)\.$", "Bij één los bestand hoort geen tokenizer; verwacht is een map met $1 en $2."),
        (@"^config\.json: model_type must be llama, mistral, qwen2 or qwen3\.$", "config.json: model_type moet llama, mistral, qwen2 of qwen3 zijn."),
        (@"^config\.json: (\S+) must be (.+)\.$", "config.json: $1 moet $2 zijn."),
        (@"^config\.json: (\S+) is not supported\.$", "config.json: $1 kan hier niet."),
        (@"^config\.json: a value is missing or malformed\.$", "config.json: een waarde ontbreekt of klopt niet."),
        (@"^config\.json: eos_token_id is missing or malformed\.$", "config.json: eos_token_id ontbreekt of klopt niet."),
        (@"^The checkpoint has a (\S+) that cannot be\.$", "Het checkpoint heeft een onmogelijke waarde voor $1."),
        (@"^tokenizer\.json: malformed\.$", "tokenizer.json klopt niet."),
        (@"^tokenizer\.json: there are tokens that the model has no room for\.$", "tokenizer.json: er zijn tokens waar het model geen plaats voor heeft."),
        (@"^Training it takes about (\S+) GB of memory; there are (\S+) GB\.$", "Trainen vraagt ongeveer $1 GB geheugen; er is $2 GB."),
        (@"^The weights take (\S+) GB; at most (\S+) GB can be kept with a model\.$", "De gewichten zijn $1 GB; hoogstens $2 GB past bij een model."),
    ];

    internal static LocalizedText Of(string english)
    {
        foreach (var (pattern, dutch) in s_known)
            if (Regex.IsMatch(english, pattern, RegexOptions.CultureInvariant)) return new(Regex.Replace(english, pattern, dutch, RegexOptions.CultureInvariant), english);
        return new($"Dit checkpoint kan hier niet worden gebruikt: {english}", english);
    }
}
