using System.Globalization;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee;

/// <summary>What a questionnaire can be filled in with in a running system: what the manifest and the measurements say, and what people said when they were asked (GDPR Art. 35(9)). Thread safe.</summary>
public sealed class AssessmentPrefill(ConsultationDesk consultations)
{
    /// <summary>The answers that are known, by question id.</summary>
    /// <param name="questionnaire">Its id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyDictionary<string, PrefilledAnswer>> ReadAsync(string questionnaire, Activity activity, Facts facts, string lang, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var known = Prefill.Of(questionnaire, activity, facts, lang).ToDictionary();
        if (questionnaire == "dpia" && await ViewsAsync(activity.Id, lang, cancellationToken) is { } views) known["views"] = new(views, "consultations");
        return known;
    }

    private async Task<string?> ViewsAsync(string activityId, string lang, CancellationToken cancellationToken)
    {
        var held = (await consultations.ListAsync(activityId, cancellationToken)).Where(one => one.Consultation.ClosedAt is not null).ToList();
        if (held.Count == 0) return null;
        var text = new LocalizedText("gevraagd op", "asked on").In(lang);
        var none = new LocalizedText("Er waren geen opmerkingen.", "There were no remarks.").In(lang);
        return string.Join("\n", held.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Consultation.Invitees}, {text} {one.Consultation.HeldOn:yyyy-MM-dd}. ")
            + (one.Remarks.Count == 0 ? none : string.Join(" ", one.Remarks.Select(remark => $"{remark.Remark} → {remark.Consequence}")))));
    }
}
