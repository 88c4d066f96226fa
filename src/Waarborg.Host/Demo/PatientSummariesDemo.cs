using System.Globalization;
using System.Text;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Access;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Chain.Oversee.Summaries;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.PatientWishes;
using Waarborg.Evidence;
using Waarborg.Host.Assessing;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Demo;

/// <summary>
/// Case 3: records in, summaries that cite, a wrong sentence stopped and a summary withdrawn, a patient who says no, and a sealed set opened and destroyed. Every step goes through
/// the use case that the pages use.
/// </summary>
internal sealed class PatientSummariesDemo(Session session, Narrator narrator)
{
    private const int DaysSinceNotice = 40;
    private const int Term = 30;

    private static readonly Actor Steward = CustomerServiceDemo.Steward;
    private static readonly Actor Dpo = Actor.With("demo-dpo", Role.Dpo);
    private static readonly Actor Doctor = Actor.With("demo-clinician", Role.Clinician);
    private static readonly Actor Outsider = Actor.With("demo-third-party", Role.ThirdParty);

    private readonly CaseFiles _files = new("patient-summaries");
    private readonly List<string> _numbers = [];

    internal async Task<DemoCase> RunAsync(CancellationToken cancellationToken)
    {
        var activity = await RegisterAsync("activity.yaml", cancellationToken);
        narrator.Chapter($"Casus: {activity.Name.Nl}", $"Case: {activity.Name.En}");
        var first = await AssessAsync(activity.Id, cancellationToken);
        narrator.Chapter("Wat er aan de papieren ontbrak, komt op orde", "What was missing on paper is put right");
        activity = await RegisterAsync("put-right.yaml", cancellationToken);
        await ImportAsync(activity.Id, cancellationToken);
        await RemedyAsync(activity, ["dpia"], cancellationToken);
        var summaries = await SummariseAsync(activity.Id, cancellationToken);
        await CorrectAsync(activity.Id, summaries.First, cancellationToken);
        await SayNoAsync(activity.Id, cancellationToken);
        var final = await AssessAsync(activity.Id, cancellationToken);
        var sealedSet = await SealAsync(cancellationToken);
        return new DemoCase(_files.Name, AssessmentText.Wire(first.Verdict), Demonstration.Open(first), AssessmentText.Wire(final.Verdict), Care: summaries.Figures with
        {
            SealedPeople = sealedSet.People, SealedSetDestroyed = sealedSet.Proved,
        });
    }

    private async Task<Activity> RegisterAsync(string file, CancellationToken cancellationToken) =>
        Session.Require(await session.Get<ActivityRegister>().RegisterAsync(await _files.ReadAsync(file, cancellationToken), file, Steward, cancellationToken));

    private async Task<Assessment> AssessAsync(string activityId, CancellationToken cancellationToken)
    {
        var assessed = (await session.Get<Gatekeeper>().AssessAsync(activityId, cancellationToken))!.Overall;
        narrator.Verdict(assessed);
        return assessed;
    }

    private async Task ImportAsync(string activityId, CancellationToken cancellationToken)
    {
        var permit = await session.PermitAsync<CollectStage>(activityId, Steward, cancellationToken);
        var numbers = 0;
        _numbers.Clear();
        foreach (var path in Directory.GetFiles(_files.PathOf("patients"), "p*.json").Where(f => Path.GetFileNameWithoutExtension(f).Length == 3).Order(StringComparer.Ordinal))
        {
            await using var content = File.OpenRead(path);
            var taken = Session.Require(await session.Get<ImportRecords>().TakeInAsync(permit, content, Path.GetFileName(path), Steward, cancellationToken));
            numbers += taken.CitizenNumbers;
            _numbers.Add(Care.Reading.RecordReader.Read(await File.ReadAllBytesAsync(path, cancellationToken)).Identity!.Number!);
        }
        narrator.Say(
            $"{_numbers.Count} dossiers ingelezen; op {numbers} plaatsen is een burgerservicenummer weggehaald.",
            $"{_numbers.Count} records imported; a citizen service number was taken out in {numbers} places.");
    }

    private async Task RemedyAsync(Activity activity, string[] questionnaires, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(session.Get<TimeProvider>().GetUtcNow().UtcDateTime).AddDays(-DaysSinceNotice);
        var consultations = session.Get<ConsultationDesk>();
        Session.Require(await consultations.RecordAsync(
            activity.Id, "Cliëntenraad", "Wat vindt u hiervan?", day, ["Patiënten moeten nee kunnen zeggen."], Steward, cancellationToken));
        var remark = (await consultations.ListAsync(activity.Id, cancellationToken))[0].Remarks[0];
        Session.Require(await consultations.AnswerAsync(remark.Id, "Dat kan, met een link of aan de balie.", "Het geldt meteen, ook voor concepten.", Steward, cancellationToken));
        var notices = session.Get<NoticeDesk>();
        var covers = NoticeChecklist.Items.Select(item => item.Id).ToList();
        var notice = Session.Require(await notices.PublishAsync(activity.Id, "Beste patiënt, … U kunt nee zeggen.", covers, day, Dpo, cancellationToken));
        var rows = _numbers.Select(n => $"{n},delivered,{day.ToString("O", CultureInfo.InvariantCulture)}").Prepend("customer_id,outcome,delivered_at");
        Session.Require(await notices.RecordDeliveriesAsync(notice.Id, new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', rows))), "deliveries.csv", Steward, cancellationToken));
        foreach (var questionnaire in questionnaires)
        {
            var filled = Session.Require(await session.Get<AssessmentDesk>().SubmitAsync(
                activity.Id, questionnaire, activity.Stated!.Assessments[questionnaire].Answers, Steward, cancellationToken));
            Session.Require(await session.Get<AssessmentDesk>().ApproveAsync(filled.Id, Dpo, cancellationToken));
        }
        narrator.Say("✓ Cliëntenraad gevraagd, patiënten geïnformeerd, DPIA goedgekeurd.", "✓ Client council asked, patients informed, DPIA approved.");
    }

    private async Task<(Guid First, DemoCare Figures)> SummariseAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Gebruiken: de AI vat samen, elke zin met zijn bron", "Apply: the AI summarises, each sentence with its source");
        var (sentences, cited, conflicts, omissions) = (0, 0, 0, 0);
        Guid? first = null;
        var shown = false;
        foreach (var number in _numbers)
        {
            var collect = await session.PermitAsync<CollectStage>(activityId, Steward, cancellationToken);
            var relation = Session.Require(await session.Get<TreatmentDesk>().RecordAsync(collect, number, Doctor.Id, Term, Steward, cancellationToken));
            var apply = await session.PermitAsync<ApplyStage>(activityId, Doctor, cancellationToken);
            var draft = Session.Require(await session.Get<DraftSummary>().DraftAsync(
                apply, new SummaryRequest(relation.PersonId, Commands.Language.Current, "geriatrics", false), Doctor, cancellationToken));
            var oversee = await session.PermitAsync<OverseeStage>(activityId, Doctor, cancellationToken);
            var content = Session.Require(await session.Get<SummaryReading>().OpenAsync(oversee, draft.Id, Doctor, cancellationToken)).Content;
            first ??= draft.Id;
            sentences += content.Lines.Count;
            cited += content.Lines.Count(line => line.Citations.Count > 0 && line.Objections is not { Count: > 0 });
            conflicts += content.Conflicts.Count;
            omissions += content.Omissions.Count;
            if (shown || content.Conflicts.Count == 0) continue;
            shown = true;
            narrator.Say($"Tegenstrijdig, en opgelost: {content.Conflicts[0].Text}", $"Contradictory, and resolved: {content.Conflicts[0].Text}");
        }
        narrator.Say(
            $"{_numbers.Count} samenvattingen, {sentences} zinnen, {cited} met een bron die klopt; {conflicts} tegenstrijdigheden opgelost, {omissions} keer iets niet genoemd.",
            $"{_numbers.Count} summaries, {sentences} sentences, {cited} with a source that holds; {conflicts} contradictions resolved, {omissions} times something not mentioned.");
        return (first!.Value, new DemoCare(_numbers.Count, sentences, cited, conflicts, omissions));
    }

    private async Task CorrectAsync(string activityId, Guid summaryId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Toezicht houden: de zorgverlener beslist", "Oversee: the clinician decides");
        var permit = await session.PermitAsync<OverseeStage>(activityId, Doctor, cancellationToken);
        var reviewer = Reviewer.From(Doctor)!;
        var view = Session.Require(await session.Get<SummaryReading>().OpenAsync(permit, summaryId, Doctor, cancellationToken));
        var line = view.Content.Lines.Index().First(l => l.Item.Text.Contains("metformine", StringComparison.OrdinalIgnoreCase)).Index;
        const string Wrong = "Zij gebruikt metformine 2 dd 1000 mg.";
        var tried = await session.Get<SummaryEditing>().ChangeAsync(permit, reviewer, summaryId, new SentenceChange(line, Wrong, "proef", null, FeedbackSeverity.Minor, false), cancellationToken);
        narrator.Say($"'{Wrong}' → tegengehouden: {tried.Problems[0].Message.Nl}", $"'{Wrong}' → stopped: {tried.Problems[0].Message.En}");
        var change = new SentenceChange(line, Wrong, "proef met een foute zin", null, FeedbackSeverity.Minor, StandBy: true);
        Session.Require(await session.Get<SummaryEditing>().ChangeAsync(permit, reviewer, summaryId, change, cancellationToken));
        Session.Require(await session.Get<SummaryDecisions>().ConfirmAsync(permit, reviewer, summaryId, cancellationToken));
        Session.Require(await session.Get<ValidationDesk>().ReportAsync(
            permit, reviewer, summaryId, FeedbackKind.Wrong, FeedbackSeverity.Serious, line, "metformine is gestopt", cancellationToken));
        Session.Require(await session.Get<SummaryDecisions>().WithdrawAsync(permit, reviewer, summaryId, "een zin was fout", cancellationToken));
        var apply = await session.PermitAsync<ApplyStage>(activityId, Doctor, cancellationToken);
        var anew = Session.Require(await session.Get<DraftSummary>().DraftAsync(
            apply, new SummaryRequest(view.Summary.PersonId, view.Summary.Language, view.Summary.Specialty, false, summaryId), Doctor, cancellationToken));
        narrator.Say(
            $"Tegen de controle in bevestigd, gemeld als fout, ingetrokken en opnieuw gemaakt als nummer {anew.Number}. Het dossier zelf is niet veranderd.",
            $"Confirmed against the checker, reported as wrong, withdrawn and made anew as number {anew.Number}. The record itself did not change.");
    }

    private async Task SayNoAsync(string activityId, CancellationToken cancellationToken)
    {
        var desk = session.Get<PatientDesk>();
        var visit = (await desk.OpenAsync(Session.Require(await desk.IssueAsync(activityId, _numbers[1], Dpo, cancellationToken)), cancellationToken))!.Value;
        var seen = (await desk.VisitAsync(visit, cancellationToken))!;
        await desk.WishAsync(visit, noAi: true, cancellationToken);
        narrator.Say(
            $"Een patiënt zag {seen.Accesses.Count} keer wie er keek, zei nee tegen AI, en het concept was meteen weg.",
            $"A patient saw {seen.Accesses.Count} times who looked, said no to AI, and the draft was gone at once.");
    }

    private async Task<(int People, bool Proved)> SealAsync(CancellationToken cancellationToken)
    {
        narrator.Chapter("Trainen is een andere wereld: een gesloten dataset voor een derde partij", "Training is another world: a sealed set for a third party");
        var training = await RegisterAsync("put-right-training.yaml", cancellationToken);
        await ImportAsync(training.Id, cancellationToken);
        await RemedyAsync(training, ["dpia", "erasure-plan"], cancellationToken);
        foreach (var number in _numbers)
            Session.Require(await session.Get<WishDesk>().RecordAsync(training.Id, number, WishKind.ConsentGiven, "letter", "Ik doe mee.", Steward, cancellationToken));
        var permit = await session.PermitAsync<PrepareStage>(training.Id, Steward, cancellationToken);
        var plan = new SealedSetPlan(
            "Telling", "Tellen hoeveel patiënten welk middel gebruiken.", "Zorgtaal BV (fictief)", DateOnly.FromDateTime(session.Get<TimeProvider>().GetUtcNow().UtcDateTime).AddDays(Term),
            DisclosureControl.LowestCell, [Outsider.Id]);
        var set = Session.Require(await session.Get<OpenSealedSet>().OpenAsync(permit, plan, Steward, cancellationToken));
        var asked = Session.Require(await session.Get<InsideSealedSet>().AskAsync(permit, set.Id, "sex", null, Outsider, cancellationToken));
        Session.Require(await session.Get<SealedSetDesk>().ReviewAsync(permit, asked.Id, true, Steward, cancellationToken));
        var table = Session.Require(await session.Get<InsideSealedSet>().LookAsync(permit, set.Id, Outsider, cancellationToken)).Results[0].Table!;
        narrator.Say(
            $"{set.Rows} mensen erin. Eruit kwam één nagekeken tabel met {table.Rows.Count} afgeronde aantallen, en geen rij.",
            $"{set.Rows} people in it. Out came one reviewed table with {table.Rows.Count} rounded numbers, and no row.");
        Session.Require(await session.Get<DestroySealedSet>().DestroyAsync(set.Id, Steward, cancellationToken));
        var certificate = (await session.Get<DestroySealedSet>().CertificateAsync(set.Id, cancellationToken))!;
        var proved = SealedSetCertificate.Verify(certificate, session.Get<VerifierKey>()).Count == 0;
        narrator.Say(
            $"Sleutel vernietigd. Het certificaat {(proved ? "klopt" : "klopt niet")}.", $"Key destroyed. The certificate is {(proved ? "valid" : "not valid")}.");
        return (set.Rows, proved);
    }
}
