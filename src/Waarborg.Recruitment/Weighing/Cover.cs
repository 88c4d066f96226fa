namespace Waarborg.Recruitment.Weighing;

/// <summary>How much of a criterion's words a statement has.</summary>
/// <param name="Asked">Share of the weight of the words of the demand, 0 to 1.</param>
/// <param name="Heading">The same of the bold words.</param>
/// <param name="Named">How well it has one of the examples, 0 to 1.</param>
/// <param name="Aside">The same of the words of the terms, such as what does not count.</param>
/// <param name="Strongest">The weight of the most telling word that it has, 0 to 1.</param>
/// <param name="Total">The sum of the weights of all words that it has.</param>
/// <param name="At">Which of its words is the most telling; -1 for none.</param>
internal readonly record struct Cover(double Asked, double Heading, double Named, double Aside, double Strongest, double Total, int At)
{
    internal static Cover Of(Question question, IReadOnlyList<Token> words, WordWeights weights)
    {
        var (strongest, total, at) = (0.0, 0.0, -1);
        double Share(IReadOnlyList<Token> wanted, bool any, bool counts)
        {
            var (sum, all, best) = (0.0, 0.0, 0.0);
            foreach (var want in wanted)
            {
                var weight = weights.Of(want.Stem);
                all += weight;
                var (like, place) = (0.0, -1);
                for (var i = 0; i < words.Count; i++)
                    if (Likeness.Of(want, words[i]) is var found && found > like) (like, place) = (found, i);
                var worth = weight * like;
                sum += worth;
                best = Math.Max(best, worth);
                if (!counts) continue;
                total += worth;
                if (worth > strongest) (strongest, at) = (worth, place);
            }
            return any ? best : all == 0 ? 0 : sum / all;
        }
        var asked = Share(question.Asked, any: false, counts: true);
        var heading = Share(question.Heading, any: false, counts: true);
        var named = Share(question.Named, any: true, counts: true);
        var aside = Share(question.Aside, any: false, counts: false);
        return new(asked, heading, named, aside, strongest, total, at);
    }

    /// <summary>One number for all of it.</summary>
    internal double Whole => Total;
}
