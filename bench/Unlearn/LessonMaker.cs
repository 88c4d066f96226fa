using Waarborg.Learning;
using Waarborg.SituationTraining;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// Looks up the clues of questions, and of utterances with recognisers that did not learn from them: of each fold a part of the utterances, whole situations that are nobody's own, and whole situations
/// whose passages are then taken out of the documents, which makes questions near the documents that they do not answer.
/// </summary>
internal sealed class LessonMaker(CaseData data)
{
    private const int Folds = 5;
    private const int PassageParts = 10;

    /// <summary>How much a question counts of which the passage was taken out: what is left may answer it all the same.</summary>
    private const double EmptiedShare = 0.3;

    /// <summary>From this share on a passage is where a situation leads.</summary>
    private const double Leads = 0.3;

    internal static List<(Lesson Retrieval, Lesson Model)> Questions(string set, IEnumerable<Question> questions, double share, PassageFinder finder) =>
        [.. questions.Select(q => Look(finder, set, q, QuestionFile.Split([q]).Inside.Count > 0, share, p => p.Heading == q.Topic && q.Must.Any(fact => Question.Holds(p.Text, fact)), true))];

    internal List<(Lesson Retrieval, Lesson Model)> Utterances(IReadOnlyList<Utterance> utterances, double share)
    {
        var lessons = new List<(Lesson, Lesson)>();
        var whole = new PassageFinder(data.Passages, []).Index;
        int[] elsewhere = [.. Enumerable.Range(0, Situation.All.Count).Where(s => Situation.All[s].IsElsewhere)];
        for (var fold = 0; fold < Folds; fold++)
        {
            bool Gone(int passage) => passage % PassageParts == fold;
            var emptied = Enumerable.Range(0, Situation.All.Count).Where(s => whole.Leads(s).Any(p => p.Share >= Leads && Gone(p.Passage))).ToHashSet();
            var unheard = elsewhere.Where((_, i) => i % Folds == fold).ToHashSet();
            bool Held(int i) => (i + (i / 20)) % Folds == fold;
            var known = utterances.Where((u, i) => !Held(i) && !emptied.Contains(u.Situation) && !unheard.Contains(u.Situation))
                .Concat(UtteranceFile.Phrases().Where(u => !emptied.Contains(u.Situation) && !unheard.Contains(u.Situation)));
            var recogniser = new SituationRecogniser(Softmax.Learn(known, new TrainingSettings { Rounds = 8 }));
            var all = new PassageFinder(data.Passages, data.Examples, recogniser);
            var less = new PassageFinder([.. data.Passages.Where((_, i) => !Gone(i))], data.Examples, recogniser);
            var held = utterances.Where((_, i) => Held(i)).ToList();
            void Add(string set, PassageFinder finder, IEnumerable<Utterance> some, int most, bool inside, double part)
            {
                var list = some.ToList();
                foreach (var u in list.Where((_, i) => i % Math.Max(1, list.Count / most) == 0))
                {
                    var places = inside ? whole.Leads(u.Situation).Where(p => p.Share >= Leads).Select(p => data.Passages[p.Passage]).ToHashSet() : [];
                    lessons.Add(Look(finder, set, new Question(u.Text, places.FirstOrDefault()?.Heading ?? "", []), inside, share * part, places.Contains, false));
                }
            }
            Add("utterances", all, held.Where(u => whole.Leads(u.Situation).Count > 0), 160, true, 1);
            Add("utterances", all, held.Where(u => Situation.All[u.Situation].IsElsewhere && !unheard.Contains(u.Situation)), 50, false, 1);
            Add("utterances-unheard", all, utterances.Where(u => unheard.Contains(u.Situation)), 80, false, 1);
            Add("utterances-emptied", less, utterances.Where(u => emptied.Contains(u.Situation)), 60, false, EmptiedShare);
        }
        return lessons;
    }

    private static (Lesson Retrieval, Lesson Model) Look(PassageFinder finder, string set, Question question, bool inside, double share, Func<KnownPassage, bool> holds, bool sentences)
    {
        var model = finder.Model;
        bool[] right = [.. finder.Index.Passages.Select(p => inside && holds(p))];
        bool[] rightSentences = sentences && inside ? [.. finder.Sentences.Select(s => right[s.Passage] && question.Must.Any(fact => Question.Holds(s.Text, fact)))] : [];
        Lesson Of(IReadOnlyList<double[]> clues, IReadOnlyList<double[]> more, double[] figures) => new(set, question, inside, share, Floats(clues), right, Floats(more), rightSentences, figures);
        return (
            Of(finder.Clues(question.Text), sentences && inside ? finder.SentenceClues(question.Text) : [], finder.Familiarity(question.Text, SearchWeights.Retrieval.Ranking)),
            Of(model.Clues(question.Text), sentences && inside ? model.SentenceClues(question.Text) : [], model.Familiarity(question.Text, SearchWeights.Model.Ranking)));
    }

    private static float[][] Floats(IReadOnlyList<double[]> rows) => [.. rows.Select(row => Array.ConvertAll(row, x => (float)x))];
}
