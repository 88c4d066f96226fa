using Waarborg.Formats;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary>Says what is wrong with a record: the file, the record's number and what was expected; never the content.</summary>
internal static class RecordProblems
{
    internal static LocalizedText Describe(string file, RecordException problem)
    {
        var (nl, en) = What(problem);
        return problem.Number == 0 ? new($"{file}: {nl}", $"{file}: {en}") : new($"{file}: record {problem.Number}: {nl}", $"{file}: record {problem.Number}: {en}");
    }

    private static (string Nl, string En) What(RecordException problem) => problem.Fault switch
    {
        RecordFault.Encoding => ("geen geldige UTF-8. Sla het bestand op als UTF-8.", "not valid UTF-8. Save the file as UTF-8."),
        RecordFault.LoneSurrogate => ("een half teken (los surrogaat). Verwacht: hele tekens.", "half a character (a lone surrogate). Expected: whole characters."),
        RecordFault.Json => ("geen JSON-object. Verwacht: {\"id\":…,\"text\":…}, of bij fhir een object met resourceType.", "not a JSON object. Expected: {\"id\":…,\"text\":…}, or for fhir an object with resourceType."),
        RecordFault.Csv => ("de aanhalingstekens, velden of sleutel kloppen niet. Verwacht: een kopregel, en overal evenveel velden.", "quotes, fields or key do not match. Expected: a header, and as many fields everywhere."),
        RecordFault.MissingColumn => ($"de kolom '{problem.Detail}' is er niet.", $"there is no column '{problem.Detail}'."),
        RecordFault.TooLong => ("langer dan een record of document mag zijn (64 MiB).", "longer than a record or document may be (64 MiB)."),
        RecordFault.Protected => ("beveiligd met een wachtwoord. Haal het wachtwoord eraf.", "protected with a password. Remove the password."),
        RecordFault.NestedArchive => ("een archief in een archief. Pak het eerst uit.", "an archive inside an archive. Unpack it first."),
        RecordFault.Bomb => ("wordt bij het uitpakken buitensporig groot. Er wordt niets van gelezen.", "grows out of proportion when it is unpacked. None of it is read."),
        RecordFault.NoText => ("een bladzijde zonder tekst (een scan?). Maak er eerst tekst van.", "a page without text (a scan?). Turn it into text first."),
        RecordFault.Vault => ("de kluis opent deze tekst niet: andere sleutel, andere volgorde of veranderde tekst.", "the vault does not open this text: another key, another order, or a changed text."),
        _ => ($"beschadigd of geen bestand van deze soort{At(problem)}.", $"damaged, or no file of this kind{At(problem)}."),
    };

    private static string At(RecordException problem) => problem.Detail is null ? "" : $" ({problem.Detail})";
}
