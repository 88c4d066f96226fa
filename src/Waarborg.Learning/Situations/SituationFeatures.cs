namespace Waarborg.Learning;

/// <summary>
/// What somebody writes as numbered features for the recogniser of situations: stems and how they sound, groups of like words, pairs of neighbours, pieces of words, and the kinds of answer that
/// are asked for. Looks at language only, never at documents, so that it is the same for every organisation. Thread safe.
/// </summary>
internal static class SituationFeatures
{
    private const float PairWeight = 0.3f;
    private const float GroupWeight = 0.7f;
    private const float SoundWeight = 0.5f;
    private const float PieceWeight = 0.5f;
    private const float KindWeight = 0.5f;
    private const float CommonWeight = 0.3f;
    private static readonly int[] s_pieceLengths = [4, 5];

    /// <summary>The features of a text, each once, ascending by number, with how much they count; none for a text that says nothing.</summary>
    public static (uint Feature, float Value)[] Of(string text) => Read(text).Features;

    /// <summary>The features of a text, as <see cref="Of"/>, and which of them are its telling words themselves, spelled or by sound.</summary>
    public static ((uint Feature, float Value)[] Features, IReadOnlyCollection<uint> Words) Read(string text)
    {
        var spelled = new HashSet<uint>();
        var values = new Dictionary<uint, float>();
        void Add(uint feature, float value)
        {
            // More than once counts as once: a story repeats itself.
            if (!values.TryGetValue(feature, out var before) || before < value) values[feature] = value;
        }

        foreach (var (sentence, weight) in QuestionSentences.Read(text))
        {
            var words = WordReader.Read(sentence);
            var stems = words.ConvertAll(DutchStem.Of);
            var much = (float)weight;
            var before = "";
            var telling = "";
            for (var i = 0; i < words.Count; i++)
            {
                Add(Number('b', before, stems[i]), much * PairWeight);
                before = stems[i];
                if (!WordReader.Tells(words[i]))
                {
                    Add(Number('c', words[i], ""), much * CommonWeight);
                    continue;
                }
                Add(Number('w', stems[i], ""), much);
                spelled.Add(Number('w', stems[i], ""));
                if (telling.Length > 0) Add(Number('t', telling, stems[i]), much * PairWeight);
                telling = stems[i];
                if (!char.IsLetter(words[i][0])) continue;
                var sound = Number('s', Spelling.SoundOf(stems[i]), "");
                Add(sound, much * SoundWeight);
                spelled.Add(sound);
                foreach (var group in LikeWords.GroupsOf(stems[i])) Add(Number('g', group, ""), much * GroupWeight);
                var marked = $"<{words[i]}>";
                foreach (var length in s_pieceLengths)
                    for (var at = 0; at + length <= marked.Length; at++) Add(Number('p', marked.Substring(at, length), ""), much * PieceWeight);
            }
            Add(Number('b', before, ""), much * PairWeight);
            foreach (var verb in Separated(words, stems)) Add(Number('w', verb, ""), much);
            foreach (var group in LikeWords.GroupsOfPhrases(stems)) Add(Number('g', group, ""), much);
        }
        if (spelled.Count == 0) return ([], spelled);
        foreach (var (asked, kind) in AnswerKind.AskedBy(text).Select((asked, kind) => (asked, kind))) if (asked) Add(Number('k', ((char)('a' + kind)).ToString(), ""), KindWeight);
        return ([.. values.OrderBy(v => v.Key).Select(v => (v.Key, v.Value))], spelled);
    }

    private static IEnumerable<string> Separated(List<string> words, List<string> stems)
    {
        const int Apart = 6;
        for (var at = 0; at < words.Count; at++)
        {
            if (!DutchVerbs.Particles.Contains(words[at])) continue;
            if (at + 2 < words.Count && words[at + 1] == "te") yield return words[at] + stems[at + 2];
            for (var verb = at - 1; verb >= Math.Max(0, at - Apart); verb--)
                if (stems[verb].Length >= 3 && WordReader.Tells(words[verb])) yield return words[at] + stems[verb];
        }
    }

    /// <summary>FNV-1a over the UTF-16 units: the same on every machine.</summary>
    private static uint Number(char kind, string one, string other)
    {
        var hash = (2166136261 ^ kind) * 16777619;
        foreach (var c in one) hash = (hash ^ c) * 16777619;
        if (other.Length == 0) return hash;
        hash = (hash ^ ' ') * 16777619;
        foreach (var c in other) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
