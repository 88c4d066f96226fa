using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waarborg.Chain.Apply.Summaries;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Access;
using Waarborg.Chain.Oversee.Consultations;
using Waarborg.Chain.Oversee.Summaries;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights.PatientWishes;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Chain.Work;

namespace Waarborg.Chain;

/// <summary>The use cases of patient records and sealed sets.</summary>
internal static class PatientServices
{
    internal static IServiceCollection AddPatientRecords(this IServiceCollection services)
    {
        services.TryAddSingleton<IRecordServer, NoRecordServer>();
        return services.AddCases();
    }

    private static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<FetchRecord>().AddSingleton<PatientDoor>().AddSingleton<PatientShelf>().AddSingleton<ImportRecords>().AddSingleton<PatientRoom>()
        .AddSingleton<IStagePart, CareTraces>().AddSingleton<TreatmentDesk>().AddSingleton<AccessReview>().AddSingleton<IStagePart, SummaryTraces>().AddSingleton<DraftSummary>().AddSingleton<ModelWriter>().AddSingleton<DraftRetention>()
        .AddSingleton<SummaryCase>().AddSingleton<SummaryReading>().AddSingleton<SummaryEditing>().AddSingleton<SummaryDecisions>().AddSingleton<SummaryDeliveries>()
        .AddSingleton<ValidationDesk>().AddSingleton<PatientDesk>().AddSingleton<ConsultationDesk>().AddSingleton<AssessmentPrefill>()
        .AddSingleton<IStagePart, SealedRowTraces>().AddSingleton<OpenSealedSet>().AddSingleton<InsideSealedSet>().AddSingleton<SealedSetDesk>().AddSingleton<DestroySealedSet>()
        .AddSingleton(SealedReleaseBounds.Default).AddSingleton<SealedRuns>().AddSingleton<SealedLessons>().AddSingleton<SealedModelProbe>().AddSingleton<SealedTraining>().AddSingleton<IJobHandler, SealedTrainHandler>()
        .AddSingleton<SealedModelDesk>().AddSingleton<SealedModelDoor>().AddSingleton<SealedModelRecalls>().AddSingleton<SealedModelTerms>().AddSingleton<RecallWatch>()
        .AddSingleton<IStagePart, SealedModelTraces>().AddSingleton<IWishFollower, SealedModelsOnWish>();
}
