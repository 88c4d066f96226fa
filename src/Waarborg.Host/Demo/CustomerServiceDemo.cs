using System.Globalization;
using System.Text;
using System.Text.Json;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Collect;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Deidentification;
using Waarborg.Evidence;
using Waarborg.Host.Assessing;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Demo;

/// <summary>
/// Case 1, from refusal to an erased customer. Every step goes through the use case that the pages use, with the role that may do it, and through the gate.
/// </summary>
internal sealed class CustomerServiceDemo(Session session, Narrator narrator)
{
    internal static readonly Actor Steward = Actor.With("demo-steward", Role.DataSteward);

    private const int Seed = 20_261_124;
    private const int DaysSinceNotice = 35;

    private static readonly Actor Dpo = Actor.With("demo-dpo", Role.Dpo);
    private static readonly Actor Agent = Actor.With("demo-agent", Role.ServiceAgent);

    private readonly CaseFiles _files = new("customer-service");

    internal async Task<DemoCase> RunAsync(CancellationToken cancellationToken)
    {
        var yaml = await _files.ReadAsync("activity.yaml", cancellationToken);
        var activity = Session.Require(await session.Get<ActivityRegister>().RegisterAsync(yaml, "activity.yaml", Steward, cancellationToken));
        narrator.Chapter($"Casus: {activity.Name.Nl}", $"Case: {activity.Name.En}");
        await ImportAsync(activity.Id, RecordKind.Profile, "customers.csv", "Klanten inlezen", "Importing customers", cancellationToken);
        await ImportAsync(activity.Id, RecordKind.Conversation, "chatlogs.csv", "Gesprekken inlezen", "Importing conversations", cancellationToken);
        var (conversations, people) = await session.Get<CollectionOverview>().CountAsync(activity.Id, cancellationToken);
        narrator.Say($"{conversations} gesprekken van {people} klanten.", $"{conversations} conversations of {people} customers.");

        narrator.Chapter("Mag hiermee worden getraind?", "May this be trained on?");
        var first = await AssessAsync(activity.Id, cancellationToken);
        await RemedyAsync(activity.Id, cancellationToken);
        var set = await PrepareAsync(activity.Id, cancellationToken);
        var model = await TrainAsync(activity.Id, cancellationToken);
        var final = await AssessAsync(activity.Id, cancellationToken);
        var answers = await AskAsync(activity.Id, cancellationToken);
        var erasure = await EraseAsync(activity.Id, cancellationToken);
        var recall = new Proportion(set.Measured!.Hits, set.Measured.Total);
        return new DemoCase(
            _files.Name, AssessmentText.Wire(first.Verdict), Demonstration.Open(first), AssessmentText.Wire(final.Verdict),
            new DemoRecords(conversations, set.DataSet.Excluded, conversations - set.DataSet.Excluded),
            new DemoDeidentification(set.DataSet.Entities, "pseudonymised", recall.Value, recall.Low, recall.High),
            new DemoModel(model.Parameters, model.Shards.Count, model.TrainSeconds), answers, erasure);
    }

    private async Task<Assessment> AssessAsync(string activityId, CancellationToken cancellationToken)
    {
        var assessed = (await session.Get<Gatekeeper>().AssessAsync(activityId, cancellationToken))!.Overall;
        narrator.Verdict(assessed);
        return assessed;
    }

    private async Task ImportAsync(string activityId, RecordKind kind, string file, string nl, string en, CancellationToken cancellationToken)
    {
        var permit = await session.PermitAsync<CollectStage>(activityId, Steward, cancellationToken);
        await using var stream = _files.Open(file);
        var job = Session.Require(await session.Get<ImportFile>().ImportAsync(permit, kind, stream, file, new Dictionary<string, string>(), Steward, cancellationToken));
        await WaitAsync(nl, en, job, cancellationToken);
    }

    private async Task RemedyAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("De bevindingen worden opgelost", "The findings are put right");
        await NotifyAsync(activityId, cancellationToken);
        var answers = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(await _files.ReadAsync("assessments.json", cancellationToken))!;
        var desk = session.Get<AssessmentDesk>();
        foreach (var (questionnaire, given) in answers)
        {
            var filled = Session.Require(await desk.SubmitAsync(activityId, questionnaire, given, Steward, cancellationToken));
            Session.Require(await desk.ApproveAsync(filled.Id, Dpo, cancellationToken));
            var title = QuestionnaireBook.Current.Get(questionnaire).Title;
            narrator.Say($"✓ {title.Nl}: ingevuld, en goedgekeurd door de FG.", $"✓ {title.En}: filled in, and approved by the DPO.");
        }
        await using var policy = _files.Open("policy.md");
        Session.Require(await session.Get<KnowledgeShelf>().AddAsync(activityId, "policy.md", policy, Steward, cancellationToken));
    }

    private async Task NotifyAsync(string activityId, CancellationToken cancellationToken)
    {
        var desk = session.Get<NoticeDesk>();
        var sentOn = DateOnly.FromDateTime(session.Get<TimeProvider>().GetUtcNow().UtcDateTime).AddDays(-DaysSinceNotice);
        var covers = NoticeChecklist.Items.Select(item => item.Id).ToList();
        var notice = Session.Require(await desk.PublishAsync(activityId, await _files.ReadAsync("notice.md", cancellationToken), covers, sentOn, Dpo, cancellationToken));
        var report = Session.Require(await desk.RecordDeliveriesAsync(
            notice.Id, await DeliveriesAsync(sentOn, cancellationToken), "notice-outcomes.csv", Steward, cancellationToken));
        narrator.Say(
            $"✓ Bericht van {DaysSinceNotice} dagen geleden: {report.Delivered} bezorgd, {report.Bounced} teruggekomen.",
            $"✓ Notice of {DaysSinceNotice} days ago: {report.Delivered} delivered, {report.Bounced} bounced.");
    }

    /// <summary>The delivery report as a mailing service would hand it over: the bundled outcomes with the day of sending.</summary>
    private async Task<Stream> DeliveriesAsync(DateOnly sentOn, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(_files.PathOf("notice-outcomes.csv"), cancellationToken);
        var day = sentOn.ToString("O", CultureInfo.InvariantCulture);
        var csv = string.Join('\n', lines.Select((line, i) => i == 0 ? $"{line},delivered_at" : $"{line},{day}"));
        return new MemoryStream(Encoding.UTF8.GetBytes(csv));
    }

    private async Task<DataSetSummary> PrepareAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Voorbereiden", "Prepare");
        var permit = await session.PermitAsync<PrepareStage>(activityId, Steward, cancellationToken);
        var job = Session.Require(await session.Get<PrepareDataSet>().StartAsync(permit, "support", Steward, cancellationToken));
        await WaitAsync("Persoonsgegevens weghalen", "Removing personal data", job, cancellationToken);
        await using var sample = _files.Open("labelled-sample.jsonl");
        Session.Require(await session.Get<MeasureDataSet>().WithSampleAsync(permit, job.TargetId, sample, "labelled-sample.jsonl", Steward, cancellationToken));
        var set = (await session.Get<DataSetOverview>().ListAsync(activityId, cancellationToken))[0];
        var recall = new Proportion(set.Measured!.Hits, set.Measured.Total);
        narrator.Say(
            $"{set.DataSet.Records} gesprekken van {set.People} klanten; {set.DataSet.Excluded} blijven erbuiten. {set.DataSet.Entities} gegevens gemaskeerd.",
            $"{set.DataSet.Records} conversations of {set.People} customers; {set.DataSet.Excluded} stay out. {set.DataSet.Entities} data masked.");
        var measured = string.Create(CultureInfo.InvariantCulture, $"{recall.Value:P1} ({recall.Low:P1}–{recall.High:P1})");
        narrator.Say(
            $"Gemeten op een gelabelde steekproef: {measured} van de directe gegevens weg. Status: gepseudonimiseerd, niet anoniem.",
            $"Measured on a labelled sample: {measured} of direct identifiers gone. Status: pseudonymised, not anonymous.");
        return set;
    }

    private async Task<ModelView> TrainAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Trainen", "Train");
        var permit = await session.PermitAsync<TrainStage>(activityId, Steward, cancellationToken);
        var job = Session.Require(await session.Get<StartTraining>().StartAsync(permit, StartTraining.DefaultShards, Seed, Steward, cancellationToken));
        await WaitAsync("Model trainen", "Training the model", job, cancellationToken);
        var model = (await session.Get<ModelOverview>().ListAsync(activityId, cancellationToken))[0];
        narrator.Say(
            $"Model {model.Number}: {model.Parameters} gewichten, {model.Shards.Count} groepen mensen, {model.TrainSeconds:F0} seconden.",
            $"Model {model.Number}: {model.Parameters} weights, {model.Shards.Count} groups of people, {model.TrainSeconds:F0} seconds.");
        return model;
    }

    private async Task<List<DemoAnswer>> AskAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Gebruiken: de assistent antwoordt. Het is AI.", "Apply: the assistant answers. It is AI.");
        var answers = new List<DemoAnswer>();
        foreach (var line in await File.ReadAllLinesAsync(_files.PathOf("questions.jsonl"), cancellationToken))
        {
            var question = JsonDocument.Parse(line).RootElement.GetProperty("question").GetString()!;
            var permit = await session.PermitAsync<ApplyStage>(activityId, Agent, cancellationToken);
            var proposal = await session.Get<AskAssistant>().AskAsync(permit, question, null, AnswerMode.Model, Agent, cancellationToken);
            narrator.Say($"? {question}", $"? {question}");
            narrator.Say($"  → {proposal.Answer ?? $"Een medewerker antwoordt ({proposal.Reason})."}", $"  → {proposal.Answer ?? $"A human will answer ({proposal.Reason})."}");
            answers.Add(new DemoAnswer(question, proposal.Answer, proposal.HandedOver));
        }
        return answers;
    }

    private async Task<DemoErasure> EraseAsync(string activityId, CancellationToken cancellationToken)
    {
        narrator.Chapter("Rechten: een klant vraagt om wissing", "Rights: a customer asks for erasure");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var customer = await SomebodyInTheModelAsync(activityId, cancellationToken);
        var desk = session.Get<RequestDesk>();
        var request = Session.Require(await desk.ReceiveAsync(RequestKind.Erasure, customer, activityId, Agent, cancellationToken));
        request = Session.Require(await desk.IdentifyAsync(request.Id, Agent, cancellationToken));
        var person = (await session.Get<SubjectIndex>().FindPersonAsync(customer, cancellationToken))!;
        var before = (await session.Get<SubjectIndex>().FindAsync(person, cancellationToken)).Count;
        var permit = Session.Require(Session.Require(await session.Get<Gatekeeper>().AskAsync(request, Steward, cancellationToken)));
        var job = Session.Require(await session.Get<EraseSubject>().StartAsync(permit, request, Steward, cancellationToken));
        await WaitAsync("Wissen en hertrainen", "Erasing and retraining", job, cancellationToken);
        var office = session.Get<CertificateOffice>();
        var certificate = (await office.IssueAsync(job.TargetId, cancellationToken))!;
        var verified = ErasureCertificate.Verify(certificate, session.Get<VerifierKey>());
        var after = (await session.Get<SubjectIndex>().FindAsync(person, cancellationToken)).Count;
        var shards = verified.Statement!.Shards.Count;
        narrator.Say(
            $"{before} vindplaatsen vooraf, {after} daarna. {shards} van {StartTraining.DefaultShards} groepen opnieuw getraind. Het certificaat {(verified.Valid ? "klopt" : "klopt niet")}.",
            $"{before} places before, {after} after. {shards} of {StartTraining.DefaultShards} shards retrained. The certificate is {(verified.Valid ? "valid" : "not valid")}.");
        return new DemoErasure(person.Id.ToString(), shards, Math.Round(watch.Elapsed.TotalSeconds, 1), verified.Valid && after == 0);
    }

    /// <summary>The first customer of the list whom the model knows.</summary>
    private async Task<string> SomebodyInTheModelAsync(string activityId, CancellationToken cancellationToken)
    {
        foreach (var line in (await File.ReadAllLinesAsync(_files.PathOf("notice-outcomes.csv"), cancellationToken)).Skip(1))
        {
            var id = line.Split(',')[0];
            if (await session.Get<SubjectIndex>().FindPersonAsync(id, cancellationToken) is not { ErasedAt: null } person) continue;
            if ((await session.Get<SubjectIndex>().FindAsync(person, cancellationToken)).Any(t => t.Kind == TraceKind.Shard)) return id;
        }
        throw new UserErrorException("Het model kent niemand.", "The model knows nobody.");
    }

    private Task<Job> WaitAsync(string nl, string en, Job job, CancellationToken cancellationToken) =>
        narrator.WorkAsync(nl, en, show => session.WaitAsync(job, j => show(j.Share), cancellationToken));
}
