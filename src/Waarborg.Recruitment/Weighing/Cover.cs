namespace Waarborg.Recruitment.Weighing;

/// <summary>How much of a criterion's words a statement has.</summary>
/// <param name="Asked">Share of the weight of the words of the demand, 0 to 1.</param>
/// <param name="Heading">The same of the bold words.</param>
/// <param name="Named">How well it has one of the examples, 0 to 1.</param>
/// <param name="Aside">The same of the words of the terms, such as what does not count.</param>
/// <param name="Strongest">The weight of the most telling word that it has, 0 to 1.</param>
/// <param name="Total">The sum of the weights of all words that it has.</param>
/// <param name="Meant">Share of the terms of the demand that the dictionary knows and that the statement means or implies, by weight, 0 to 1.</param>
/// <param name="MeantHeading">The same of the bold words.</param>
/// <param name="MeantBest">The most telling term that it means, implies or hints at, 0 to 1.</param>
/// <param name="MeantTotal">The sum of those.</param>
/// <param name="At">Which of its words is the most telling; -1 for none.</param>
/// <param name="Excluded">The most telling word of what does not count that it has, 0 to 1.</param>
/// <param name="Included">The same of what counts too.</param>
internal readonly record struct Cover(double Asked, double Heading, double Named, double Aside, double Strongest, double Total, double Meant, double MeantHeading, double MeantBest, double MeantTotal, int At, double Excluded, double Included)
{
    internal static Cover Of(Question question, StatementReading reading, WordWeights weights)
    {
        var words = reading.Words;
        var (strongest, total, at) = (0.0, 0.0, -1);
        var (meantBest, meantTotal) = (0.0, 0.0);
        double Meant(IReadOnlyList<(Waarborg.Words.ConceptMention Term, string Stem)> terms)
        {
            var (sum, all) = (0.0, 0.0);
            foreach (var (term, stem) in terms)
            {
                var weight = weights.Of(stem);
                var worth = weight * reading.Meaning.Supports(term);
                (sum, all, meantBest, meantTotal) = (sum + worth, all + weight, Math.Max(meantBest, worth), meantTotal + worth);
            }
            return all == 0 ? 0 : sum / all;
        }
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
        var (meant, meantHeading) = (Meant(question.AskedMeaning), Meant(question.HeadingMeaning));
        var (excluded, included) = (Share(question.Excluded, any: true, counts: false), Share(question.Included, any: true, counts: false));
        return new(asked, heading, named, aside, strongest, total, meant, meantHeading, meantBest, meantTotal, at, excluded, included);
    }

    /// <summary>Words and meanings together.</summary>
    internal double Both => Total + MeantTotal;
}
