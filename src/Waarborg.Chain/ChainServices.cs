using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Apply.Guests;
using Waarborg.Chain.Collect;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain;

/// <summary>Puts the use cases of the chain together. What they stand on (workspace, keys, log, learner, models, queue, clock) the host adds.</summary>
public static class ChainServices
{
    /// <summary>Adds every use case, job handler, fact source and participant, each once.</summary>
    public static IServiceCollection AddWaarborgChain(this IServiceCollection services) => services
        .AddSingleton(RuleBook.Current).AddSingleton<Gate>().AddSingleton<Gatekeeper>()
        .AddSingleton(_ => Detector.Create(DetectorOptions.Fast)).AddSingleton<Deidentifier>()
        .AddSingleton<KeyRing>().AddSingleton<SubjectIndex>().AddSingleton<KnownPeopleLoader>()
        .AddSingleton<JobRunner>().AddSingleton<JobBoard>()
        .AddSingleton<ActivityRegister>()
        .AddStage<CollectFacts, CollectParticipant>().AddSingleton<ImportFile>().AddSingleton<CollectionOverview>().AddSingleton<IJobHandler, ImportHandler>()
        .AddStage<PrepareFacts, PrepareParticipant>().AddSingleton<PrepareDataSet>().AddSingleton<MeasureDataSet>().AddSingleton<ReadingDesk>().AddSingleton<DataSetOverview>()
        .AddSingleton<IJobHandler, PrepareHandler>().AddSingleton<RiskDesk>().AddSingleton<IJobHandler, RiskHandler>()
        .AddStage<TrainFacts, TrainParticipant>().AddSingleton<StartTraining>().AddSingleton<ShardTrainer>().AddSingleton<LeakageProbe>().AddSingleton<TraceTester>().AddSingleton(ReleaseBounds.Default)
        .AddSingleton<KnowledgeShelf>().AddSingleton<ModelOverview>().AddSingleton<IJobHandler, TrainHandler>().AddSingleton<IJobHandler, ForgetHandler>().AddSingleton<IWishFollower, ForgettingOnWish>()
        .AddStage<ApplyFacts, ApplyParticipant>().AddSingleton<AskAssistant>().AddSingleton<PromptRetention>().AddSingleton<AnswerGuard>().AddSingleton<ConversationLibrary>()
        .AddStage<OverseeFacts, OverseeParticipant>().AddSingleton<AssessmentDesk>().AddSingleton<DecisionDesk>().AddSingleton<CorrectionLessons>().AddSingleton<FindingBoard>().AddSingleton<RetentionOverview>().AddSingleton<BreachTracer>().AddSingleton<BreachWatch>().AddSingleton<BreachDesk>()
        .AddSingleton<LogWatch>().AddSingleton<LogBook>()
        .AddStage<RightsFacts, RightsParticipant>().AddSingleton<NoticeDesk>().AddSingleton<WishDesk>().AddSingleton<RequestDesk>().AddSingleton<EraseSubject>()
        .AddSingleton<ExportSubject>().AddSingleton<CertificateOffice>().AddSingleton<IJobHandler, EraseHandler>()
        .AddGuests().AddRecruitment().AddPatientRecords();

    /// <summary>Configured language models: none, unless the host knows one.</summary>
    private static IServiceCollection AddGuests(this IServiceCollection services)
    {
        services.TryAddSingleton<IGuestModels, NoGuestModels>();
        return services.AddSingleton<GuestDoor>();
    }

    private static IServiceCollection AddStage<TFacts, TParticipant>(this IServiceCollection services)
        where TFacts : class, IFactSource
        where TParticipant : class, IStageParticipant => services.AddSingleton<IFactSource, TFacts>().AddSingleton<TParticipant>()
            .AddSingleton<IStageParticipant>(provider => new WholeStage(provider.GetRequiredService<TParticipant>(), provider.GetServices<IStagePart>()));
}
