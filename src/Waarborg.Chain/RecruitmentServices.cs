using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waarborg.Chain.Apply.Assessments;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.BlindFiles;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Chain.Rights.Candidates.Mail;
using Waarborg.Recruitment.Blinding;
using Waarborg.Recruitment.Claims;
using Waarborg.Recruitment.Finding;

namespace Waarborg.Chain;

/// <summary>The use cases for applications. The host adds the reader of documents.</summary>
internal static class RecruitmentServices
{
    internal static IServiceCollection AddRecruitment(this IServiceCollection services)
    {
        services.TryAddSingleton<IMailer, NoMailer>();
        return services.AddSingleton<EvidenceFinder>().AddSingleton<Blinder>().AddSingleton<ApplicationIntake>()
            .AddSingleton<OpeningDesk>().AddSingleton<ReceiveApplication>().AddSingleton<ControlCases>().AddSingleton<IStagePart, ApplicationTraces>()
            .AddSingleton<MakeBlindFile>().AddSingleton<IStagePart, BlindFileTraces>()
            .AddSingleton<AssessApplication>().AddSingleton<ClaimCheck>().AddSingleton<ModelAssessor>().AddSingleton<IStagePart, ProposalTraces>()
            .AddSingleton<ReviewDesk>().AddSingleton<ReviewDecisions>().AddSingleton<DeskOffice>().AddSingleton<FairnessOffice>().AddSingleton<IStagePart, ReviewTraces>()
            .AddSingleton<CandidateDesk>().AddSingleton<CandidateOffice>().AddSingleton<ApplicationRetention>().AddSingleton<IStagePart, CandidateTraces>()
            .AddSingleton<CandidateMailer>();
    }
}
