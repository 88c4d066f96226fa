namespace Waarborg.Law;

/// <summary>Answers that the system, or the manifest, contradicts. The system counts; the answer has to be put right. Pure; thread safe.</summary>
public static class Contradictions
{
    /// <summary>The questions of a questionnaire whose answers are contradicted, with what is known otherwise.</summary>
    /// <param name="questionnaire">Its id.</param>
    /// <param name="answers">By question id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known.</param>
    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> Of(string questionnaire, IReadOnlyDictionary<string, string> answers, Activity activity, Facts facts)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(facts);
        return [.. questionnaire switch
        {
            "erasure-plan" => Plan(answers, facts),
            "lia" => Interest(answers, activity),
            "dpia" => Impact(answers, activity, facts),
            "compatibility" => Compatible(answers, activity),
            "pre-scan" => Scan(answers, activity),
            _ when PartyCheck.Is(questionnaire) => Agreement(answers, PartyCheck.Party(activity, questionnaire)),
            _ => [],
        }];
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Plan(IReadOnlyDictionary<string, string> answers, Facts facts)
    {
        if (answers.GetValueOrDefault("output-filter") == "yes" && facts.OutputFilter == false)
            yield return new("output-filter", new("Het systeem zegt: er staat geen filter aan.", "The system says: no filter is on."));
        if (answers.GetValueOrDefault("method") == "retrain-shard" && facts.Model is { Shards: <= 1 })
            yield return new("method", new("Het model heeft geen groepen. Een deel opnieuw trainen kan dus niet.", "The model has no shards, so a part of it cannot be retrained."));
        if (facts.OverdueErasures is > 0 && answers.ContainsKey("deadline-days"))
            yield return new("deadline-days", new(
                $"Het systeem zegt: {facts.OverdueErasures} keer wissen is over de termijn.", $"The system says: {facts.OverdueErasures} erasures are past the term."));
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Interest(IReadOnlyDictionary<string, string> answers, Activity activity)
    {
        if (activity.PublicBody == true && answers.GetValueOrDefault("outcome") == "interest-prevails")
            yield return new("outcome", new("Het manifest zegt: een overheid. Die kan zich voor haar taken niet op een belang beroepen.", "The manifest says: a public body. For its tasks it cannot rely on an interest."));
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Impact(IReadOnlyDictionary<string, string> answers, Activity activity, Facts facts)
    {
        if (answers.GetValueOrDefault("residual-risk") != "not-high") yield break;
        if (facts.DataSet is { BsnFound: > 0 } set)
            yield return new("residual-risk", new($"Het systeem vond {set.BsnFound} burgerservicenummers in de dataset.", $"The system found {set.BsnFound} citizen service numbers in the data set."));
        if (activity.Recipients?.Any(recipient => recipient is { TransferTool: null or "none", Country: { } country } && !DataStayWhereTheyAreProtected.IsInside(country)) == true)
            yield return new("residual-risk", new(
                "Het manifest noemt een ontvanger buiten de EER zonder bescherming voor de doorgifte.", "The manifest names a recipient outside the EEA without protection for the transfer."));
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Compatible(IReadOnlyDictionary<string, string> answers, Activity activity)
    {
        if (answers.ContainsKey("outcome") && activity.Reuses == false && activity.ReusesAt(Stage.Train) == false)
            yield return new("outcome", new("Het manifest zegt: de gegevens zijn voor dit doel verzameld. Er is geen hergebruik.", "The manifest says: the data were collected for this purpose. There is no re-use."));
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Scan(IReadOnlyDictionary<string, string> answers, Activity activity)
    {
        var scan = PreScan.Of(activity);
        foreach (var (criterion, value) in scan.Criteria.Append(new("authority-list", scan.ListHits is { } hits ? hits.Count > 0 : null)))
        {
            if (value is not { } known || !answers.TryGetValue(criterion, out var answer) || answer == (known ? "yes" : "no")) continue;
            yield return new(criterion, known ? new("Uit het manifest volgt: ja.", "From the manifest it follows: yes.") : new("Uit het manifest volgt: nee.", "From the manifest it follows: no."));
        }
        if (answers.GetValueOrDefault("outcome") == "not-needed" && scan.Needed == true)
            yield return new("outcome", new("Uit het manifest volgt dat een DPIA nodig is.", "From the manifest it follows that a DPIA is needed."));
    }

    private static IEnumerable<KeyValuePair<string, LocalizedText>> Agreement(IReadOnlyDictionary<string, string> answers, Recipient? party)
    {
        if (party is null) yield break;
        if (answers.GetValueOrDefault("no-training") == "yes" && party.TrainsOnOurData == true)
            yield return new("no-training", new("Het register zegt: deze partij traint op uw gegevens.", "The record says: this party trains on your data."));
        if (answers.GetValueOrDefault("region") == "yes" && party.Country is { } country && !DataStayWhereTheyAreProtected.IsInside(country))
            yield return new("region", new($"Het register noemt {country}: dat is buiten de EER.", $"The record names {country}: that is outside the EEA."));
        if (answers.GetValueOrDefault("sub-processors") == "yes" && party.SubprocessorsKnown == false)
            yield return new("sub-processors", new("Het register zegt: niet alle andere verwerkers zijn bekend.", "The record says: not all other processors are known."));
        if (party.Agreement is { } signed && answers.ContainsKey("written") && signed != (PartyCheck.Lacking(answers).Count == 0))
        {
            yield return new("written", signed
                ? new("Het register zegt: de overeenkomst is compleet. Uw antwoorden zeggen van niet.", "The record says: the agreement is complete. Your answers say that it is not.")
                : new("Het register zegt: er is geen complete overeenkomst. Uw antwoorden zeggen van wel.", "The record says: there is no complete agreement. Your answers say that there is."));
        }
    }
}
