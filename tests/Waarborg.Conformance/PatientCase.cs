using System.Text;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Access;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Chain.Oversee.Summaries;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Rights.PatientWishes;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Law;

namespace Waarborg.Conformance;

/// <summary>The hospital of case 3 in a <see cref="TestHouse"/>: the bundled manifests put right, and small fictional records.</summary>
public static class PatientCase
{
    public const string Care = "patient-summaries";
    public const string Training = "patient-summaries-training";

    /// <summary>A citizen service number that passes the 11-proof and belongs to nobody.</summary>
    public const string CitizenNumber = "999911120";

    public static readonly Actor Doctor = Actor.With("doctor", Role.Clinician);
    public static readonly Actor Colleague = Actor.With("colleague", Role.Clinician);
    public static readonly Actor Outsider = Actor.With("outsider", Role.ThirdParty);

    public static Reviewer Reviewer => Reviewer.From(Doctor)!;

    public static string Manifest(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "cases", "patient-summaries", file));
    }

    /// <summary>A record with an allergy, a problem, a drug, a result and a note that names the citizen service number.</summary>
    public static string Bundle(string number, string name = "Jorvima Kniv", string gender = "female", string problem = "Diabetes mellitus type 2", string note = "Gebruikt metformine 500 mg tweemaal daags. Geen klachten.")
    {
        object Entry(object resource) => new { resource };
        var subject = new { reference = $"Patient/x{number}" };
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes($"SOEP 12-03-2026 - H. Bosma, huisarts\nBetreft: {name}, BSN {CitizenNumber}.\nS {note}"));
        return JsonSerializer.Serialize(new
        {
            resourceType = "Bundle",
            type = "collection",
            entry = new[]
            {
                Entry(new
                {
                    resourceType = "Patient", id = $"x{number}", name = new[] { new { text = name } }, gender, birthDate = "1961-05-04",
                    identifier = new object[] { new { system = "http://fhir.nl/fhir/NamingSystem/bsn", value = CitizenNumber }, new { system = "https://zorg.example/patientnummer", value = number } },
                }),
                Entry(new { resourceType = "AllergyIntolerance", id = "alg-1", patient = subject, recordedDate = "2020-01-02", code = new { text = "Penicilline" }, clinicalStatus = Status("active") }),
                Entry(new { resourceType = "Condition", id = "cond-1", subject, onsetDateTime = "2018-04-01", code = new { text = problem }, clinicalStatus = Status("active") }),
                Entry(new { resourceType = "MedicationStatement", id = "med-1", subject, status = "active", medicationCodeableConcept = new { text = "Metformine 500 mg" }, dosage = new[] { new { text = "2 dd 500 mg" } } }),
                Entry(new { resourceType = "Observation", id = "obs-1", subject, status = "final", code = new { text = "HbA1c" }, effectiveDateTime = "2026-03-12", valueQuantity = new { value = 58, unit = "mmol/mol" } }),
                Entry(new { resourceType = "DocumentReference", id = "doc-1", status = "current", subject, date = "2026-03-12T10:00:00+01:00", type = new { text = "SOEP" }, content = new[] { new { attachment = new { contentType = "text/plain", data = text } } } }),
            },
        });
    }

    public static async Task<Permit<TStage>> PermitAsync<TStage>(this TestHouse house, string activityId, Actor? actor = null)
        where TStage : IChainStage
    {
        var answer = TestHouse.Require(await house.Get<Gatekeeper>().AskAsync<TStage>(activityId, actor ?? TestHouse.Steward, default));
        var open = string.Join(" ", answer.Assessment.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => $"{f.Rule}:{f.Status}"));
        Assert.True(answer is Permit<TStage>, $"refused: {open}");
        return (Permit<TStage>)answer;
    }

    public static async Task<RecordImport> ImportRecordAsync(this TestHouse house, string bundle, string activityId = Care) => TestHouse.Require(
        await house.Get<ImportRecords>().TakeInAsync(await house.PermitAsync<CollectStage>(activityId), TestHouse.Text(bundle), "record.json", TestHouse.Steward, default));

    /// <summary>A hospital with the records of these patients, in which the gate says yes to summaries, and in which the doctor treats the first.</summary>
    public static async Task HospitalAsync(this TestHouse house, params string[] numbers)
    {
        await house.RegisterAsync(Manifest("put-right.yaml"));
        foreach (var number in numbers) await house.ImportRecordAsync(Bundle(number));
        await house.RemedyCareAsync(Care, numbers);
        await house.TreatAsync(numbers[0], Doctor);
    }

    public static async Task TreatAsync(this TestHouse house, string number, Actor clinician) => TestHouse.Require(
        await house.Get<TreatmentDesk>().RecordAsync(await house.PermitAsync<CollectStage>(Care), number, clinician.Id, 30, TestHouse.Steward, default));

    public static async Task<Summary> DraftAsync(this TestHouse house, string number, Actor? actor = null, Guid? replaces = null, string specialty = "general-practice") =>
        TestHouse.Require(await house.TryDraftAsync(number, actor, replaces, specialty));

    public static async Task<Chain.Problems.Outcome<Summary>> TryDraftAsync(this TestHouse house, string number, Actor? actor = null, Guid? replaces = null, string specialty = "general-practice") =>
        await house.Get<DraftSummary>().DraftAsync(
            await house.PermitAsync<ApplyStage>(Care), new SummaryRequest((await house.PersonAsync(number)).Id, "nl", specialty, false, replaces), actor ?? Doctor, default);

    /// <summary>The training activity with everything that its gate asks for: two patients who consented, told long enough ago.</summary>
    public static async Task ResearchAsync(this TestHouse house, params string[] numbers)
    {
        await house.RegisterAsync(Manifest("put-right-training.yaml"));
        foreach (var (i, number) in numbers.Index())
            await house.ImportRecordAsync(Bundle(number, note: $"Gebruikt metformine 500 mg tweemaal daags. Geen klachten. Doet oefening {(char)('a' + (i % 26))}{(char)('a' + (i / 26))} thuis. Bellen: 06-123456{10 + i}, of 06-876543{10 + i}, mail p{i}@post.example."), Training);
        await house.RemedyCareAsync(Training, numbers);
        foreach (var number in numbers) TestHouse.Require(await house.Get<WishDesk>().RecordAsync(Training, number, WishKind.ConsentGiven, "letter", "Ik doe mee.", TestHouse.Steward, default));
    }

    public static async Task<SealedSet> SealedSetAsync(this TestHouse house, int days = 10) => TestHouse.Require(await house.Get<OpenSealedSet>().OpenAsync(
        await house.PermitAsync<PrepareStage>(Training),
        new SealedSetPlan("Telling", "Tellen hoeveel patiënten een middel gebruiken.", "Zorgtaal BV", DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(days), 5, [Outsider.Id]),
        TestHouse.Steward, default));

    /// <summary>The notes of the training activity masked, and read by somebody who saw nothing left: what the gate asks for before anything is trained.</summary>
    public static async Task MaskNotesAsync(this TestHouse house)
    {
        var permit = await house.PermitAsync<PrepareStage>(Training);
        var job = await house.RunAsync(TestHouse.Require(await house.Get<PrepareDataSet>().StartAsync(permit, "support", TestHouse.Steward, default)));
        Assert.Equal(Chain.Work.JobState.Completed, job.State);
        var desk = house.Get<ReadingDesk>();
        var review = TestHouse.Require(await desk.BeginAsync(permit, job.TargetId, TestHouse.Steward, default));
        for (var i = 1; i <= review.Total; i++) TestHouse.Require(await desk.MarkAsync(permit, review.ReviewId, i, [], TestHouse.Steward, default));
        TestHouse.Require(await desk.CompleteAsync(permit, review.ReviewId, TestHouse.Steward, default));
    }

    /// <summary>A sealed set with masked notes in it.</summary>
    public static async Task<SealedSet> SealedTextsAsync(this TestHouse house, int days = 10)
    {
        await house.MaskNotesAsync();
        return TestHouse.Require(await house.Get<OpenSealedSet>().OpenAsync(
            await house.PermitAsync<PrepareStage>(Training),
            new SealedSetPlan("Oefening", "Een klein taalmodel voor de zorg oefenen.", "Zorgtaal BV", DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(days), 5, [Outsider.Id], WithTexts: true),
            TestHouse.Steward, default));
    }

    /// <summary>A run that somebody of the third party asked for; not yet driven.</summary>
    public static async Task<SealedModel> AskModelAsync(this TestHouse house, SealedSet set, int days = 10, double epsilon = 4) => TestHouse.Require(await house.Get<SealedTraining>().StartAsync(
        await house.PermitAsync<TrainStage>(Training),
        new SealedTrainingPlan(set.Id, "Brieven aanvullen", DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(days), epsilon, 5), Outsider, default));

    /// <summary>A model that was trained, audited, released and taken out.</summary>
    public static async Task<SealedModel> TakenModelAsync(this TestHouse house, SealedSet set)
    {
        var model = await house.AskModelAsync(set);
        Assert.Equal(Chain.Work.JobState.Completed, (await house.Get<Chain.Work.JobRunner>().RunAsync(model.JobId, default)).State);
        var permit = await house.PermitAsync<TrainStage>(Training);
        TestHouse.Require(await house.Get<SealedModelDesk>().ReviewAsync(permit, model.Id, true, TestHouse.Steward, default));
        TestHouse.Require(await house.Get<SealedModelDoor>().TakeAsync(permit, model.Id, Outsider, default));
        return model;
    }

    /// <summary>Brings two people into every table of patient records: records, summaries with an edit, a report and a recipient, relations, emergencies, links, and when asked a sealed set.</summary>
    public static async Task EnterPatientsAsync(this TestHouse house, string somebody, string somebodyElse, bool research = false)
    {
        await house.HospitalAsync(somebody, somebodyElse);
        if (research)
        {
            await house.ResearchAsync(somebody, somebodyElse);
            await house.SealedSetAsync();
        }
        await house.TreatAsync(somebodyElse, Doctor);
        foreach (var number in new[] { somebody, somebodyElse })
        {
            var summary = await house.DraftAsync(number);
            var permit = await house.PermitAsync<OverseeStage>(Care);
            TestHouse.Require(await house.Get<SummaryEditing>().ChangeAsync(
                permit, Reviewer, summary.Id, new SentenceChange(0, null, "staat er dubbel", FeedbackKind.Misleading, FeedbackSeverity.Minor, false), default));
            TestHouse.Require(await house.Get<SummaryDecisions>().ConfirmAsync(permit, Reviewer, summary.Id, default));
            await house.ReleaseAsync("general-practice");
            TestHouse.Require(await house.Get<SummaryDeliveries>().SendAsync(permit, Reviewer, summary.Id, "Huisarts Bosma", default));
            TestHouse.Require(await house.Get<TreatmentDesk>().OpenInEmergencyAsync(await house.PermitAsync<CollectStage>(Care), number, "Spoed: patiënt is niet aanspreekbaar", Colleague, default));
            TestHouse.Require(await house.Get<PatientDesk>().IssueAsync(Care, number, TestHouse.Steward, default));
        }
    }

    /// <summary>As if the specialty had been validated long ago.</summary>
    public static async Task ReleaseAsync(this TestHouse house, string specialty)
    {
        await using var work = await house.Workspace.BeginAsync(default);
        work.Add(new SpecialtyRelease { Id = Guid.NewGuid(), ActivityId = Care, Specialty = specialty, Released = true, Figures = "test", By = "dpo", At = house.Clock.GetUtcNow() });
        work.Record(new Chain.Workspace.Happening("test.released", Actor.System, Care, null));
        await work.CommitAsync(default);
    }

    private static async Task RemedyCareAsync(this TestHouse house, string activityId, string[] numbers)
    {
        var sentOn = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddDays(-40);
        var notice = TestHouse.Require(await house.Get<NoticeDesk>().PublishAsync(activityId, "Beste patiënt, …", [.. NoticeChecklist.Items.Select(i => i.Id)], sentOn, TestHouse.Dpo, default));
        var report = "customer_id,outcome,delivered_at\n" + string.Join('\n', numbers.Select(n => $"{n},delivered,{sentOn:yyyy-MM-dd}"));
        TestHouse.Require(await house.Get<NoticeDesk>().RecordDeliveriesAsync(notice.Id, TestHouse.Text(report), "deliveries.csv", TestHouse.Steward, default));
        TestHouse.Require(await house.Get<ConsultationDesk>().RecordAsync(activityId, "Cliëntenraad", "Wat vindt u ervan?", sentOn, [], TestHouse.Steward, default));
        foreach (var (questionnaire, answers) in TestCase.Assessments().Where(a => a.Key is "dpia" or "erasure-plan"))
        {
            var filled = TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(activityId, questionnaire, answers, TestHouse.Steward, default));
            TestHouse.Require(await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, TestHouse.Dpo, default));
        }
    }

    private static object Status(string code) => new { coding = new[] { new { system = "http://terminology.hl7.org/CodeSystem/condition-clinical", code } } };
}
