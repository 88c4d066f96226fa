using System.Globalization;
using System.Text;

namespace Waarborg.Bench.Deidentification;

/// <summary>Texts made from a seed, so that speed can be measured with nothing beside the repository.</summary>
internal static class GeneratedCorpus
{
    private static readonly string[] Sentences =
    [
        "Goedemiddag, mijn bestelling is nog steeds niet aangekomen en ik wacht nu al drie weken.",
        "Kunt u mij vertellen wanneer de monteur langskomt, want morgen ben ik niet thuis.",
        "Patiënt heeft sinds enkele dagen last van duizeligheid, vooral bij het opstaan in de ochtend.",
        "In deze functie was ik verantwoordelijk voor de planning, de begroting en het overleg met leveranciers.",
        "The delivery was late again and nobody could tell me what had happened to the parcel.",
        "Wij hebben uw bericht in goede orde ontvangen en nemen binnen vijf werkdagen contact met u op.",
        "De wond ziet er rustig uit, het verband is gewisseld en de pijn is duidelijk minder dan gisteren.",
        "Ik ben een rustige werker die graag samen met anderen naar een oplossing zoekt.",
    ];

    private static readonly string[] Personal =
    [
        "Mijn naam is Sanne de Vries en ik woon aan de Kerkstraat 12, 1234 AB Utrecht.", "U kunt mij bellen op 06-12345678 of mailen naar s.devries@post.example.",
        "Mw. Bakker-Jansen, geb. 14-05-1948, BSN 111222333, patiëntnummer 4417-22.", "2015 - heden verpleegkundige bij Stichting De Linde te Zwolle.",
        "klantnummer HW-105691, rekening NL91 ABNA 0417 1643 00, kenteken AB-123-C.",
    ];

    /// <summary>Sentences of which one in three holds personal data.</summary>
    public static IReadOnlyList<string> Texts(int count, int seed) => Make(count, seed, 3);

    /// <summary>Sentences of which one in forty holds personal data.</summary>
    public static IReadOnlyList<string> Prose(int count, int seed) => Make(count, seed, 40);

    private static string[] Make(int count, int seed, int every)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var text = new StringBuilder();
            for (var i = 0; i < 14; i++)
            {
                text.Append(random.Next(every) == 0 ? Personal[random.Next(Personal.Length)] : Sentences[random.Next(Sentences.Length)]);
                text.Append(CultureInfo.InvariantCulture, $" Zie ook punt {random.Next(1, 40)}.\n");
            }

            return text.ToString();
        })];
    }
}
