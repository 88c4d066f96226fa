namespace Waarborg.CheckerTraining;

/// <summary>Judges every patient's sentences with weights that were learned from other patients alone.</summary>
internal static class CrossValidation
{
    internal static double[] Scores(Booster booster, IReadOnlyList<string> features, IReadOnlyList<Sample> samples, int folds, double balance)
    {
        var patients = samples.Select(s => s.Patient).Distinct().Order(StringComparer.Ordinal).ToList();
        var fold = patients.Index().ToDictionary(p => p.Item, p => p.Index % folds);
        var scores = new double[samples.Count];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f =>
        {
            var model = booster.FitAll(features, [.. samples.Where(s => fold[s.Patient] != f)], balance);
            foreach (var (i, sample) in samples.Index())
                if (fold[sample.Patient] == f) scores[i] = model.Score(sample.Values);
        });
        return scores;
    }
}
