using Waarborg.Learning;

namespace Waarborg.SituationTraining;

/// <summary>Reads what may be said in each situation: files of lines, each situation's under a line with an equals sign that names it.</summary>
internal static class UtteranceFile
{
    /// <summary>How much a phrase of the list itself counts beside a whole utterance.</summary>
    private const float PhraseShare = 0.5f;

    /// <summary>The utterances of all files of a folder, by file name.</summary>
    /// <exception cref="InvalidDataException">A line stands under no situation of the list.</exception>
    internal static IReadOnlyList<Utterance> Read(string folder)
    {
        var places = Situation.All.Select((s, i) => (Name: NameOf(s), Place: i)).ToDictionary(s => s.Name, s => s.Place, StringComparer.Ordinal);
        var utterances = new List<Utterance>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var place = -1;
            foreach (var (line, number) in File.ReadLines(file).Select((line, i) => (line.Trim(), i + 1)))
            {
                if (line.Length == 0 || line[0] == '#') continue;
                if (line.StartsWith("= ", StringComparison.Ordinal)) place = places.GetValueOrDefault(line[2..], -1);
                else if (place >= 0) utterances.Add(new Utterance(place, line, 1));
                if (place < 0) throw new InvalidDataException($"{Path.GetFileName(file)}, line {number}: there is no such situation in the list.");
            }
        }
        return utterances;
    }

    /// <summary>The phrases of the list itself, and the words in which an organisation writes.</summary>
    internal static IEnumerable<Utterance> Phrases() => Situation.All.SelectMany((s, i) =>
        s.Said.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(s.Written).Where(phrase => phrase.Length > 0).Select(phrase => new Utterance(i, phrase, PhraseShare)));

    /// <summary>By what a situation is named in the files: the organisation's words and the first phrase.</summary>
    internal static string NameOf(Situation situation) => $"{situation.Written} | {situation.Said.Split(',')[0].Trim()}".Trim();
}
