using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Reads words with B-PER, I-LOC and the like, one a line, and writes them as running text.</summary>
internal static class CoNllReader
{
    private const int WordsOfAText = 80;

    /// <summary>Texts of about eighty words, or of a sentence where blank lines divide them.</summary>
    public static List<TrainingText> Read(string path, string id)
    {
        var texts = new List<TrainingText>();
        var words = new List<(string Word, string Tag)>();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2)
                words.Add((parts.Length > 2 ? parts[1] : parts[0], parts[^1]));
            if (words.Count > 0 && (parts.Length < 2 || (words.Count >= WordsOfAText && parts[0] == ".")))
            {
                texts.Add(ToText(words, $"{id}-{texts.Count}"));
                words.Clear();
            }
        }

        if (words.Count > 0)
            texts.Add(ToText(words, $"{id}-{texts.Count}"));
        return texts;
    }

    private static TrainingText ToText(List<(string Word, string Tag)> words, string id)
    {
        var markup = new Markup();
        for (var i = 0; i < words.Count;)
        {
            if (i > 0 && !(words[i].Word is "." or "," or ";" or ":" or ")" or "!" or "?") && words[i - 1].Word is not "(")
                markup.Add(" ");
            var end = i + 1;
            var kind = words[i].Tag.Length > 2 ? words[i].Tag[2..] : "";
            while (kind.Length > 0 && end < words.Count && words[end].Tag == "I-" + kind)
                end++;
            var surface = string.Join(' ', words[i..end].Select(w => w.Word));
            EntityLabel? label = kind switch
            {
                "PER" => EntityLabel.Person, "LOC" => EntityLabel.Location, "ORG" => EntityLabel.Organisation, _ => null,
            };
            if (label is { } known)
                markup.Add(surface, known);
            else
                markup.Add(surface);
            i = end;
        }

        return markup.ToText(id, Coverage.PersonsOnly);
    }
}
