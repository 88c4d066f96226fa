using System.Security.Claims;
using Waarborg.Chain.People;

namespace Waarborg.Web.Access;

/// <summary>Which roles a page is for. Constants, because an attribute takes nothing else; a test holds them against <see cref="RoleNames"/>.</summary>
public static class Desks
{
    /// <summary>Manages accounts, and sees no personal data.</summary>
    public const string Administrator = "administrator";

    /// <summary>The data protection officer (FG).</summary>
    public const string Dpo = "dpo";

    /// <summary>Imports, prepares, trains, informs people.</summary>
    public const string DataSteward = "data-steward";

    /// <summary>Answers customers.</summary>
    public const string ServiceAgent = "service-agent";

    /// <summary>Handles applications.</summary>
    public const string Recruiter = "recruiter";

    /// <summary>Treats patients.</summary>
    public const string Clinician = "clinician";

    /// <summary>Looks on.</summary>
    public const string Auditor = "auditor";

    /// <summary>Works for another organisation, inside sealed sets.</summary>
    public const string ThirdParty = "third-party";

    /// <summary>Those who work with patient records, each in their own way.</summary>
    public const string Patients = $"{Clinician},{Dpo},{DataSteward},{Auditor}";

    /// <summary>Everybody who works in a chain.</summary>
    public const string Chain = $"{Dpo},{DataSteward},{ServiceAgent},{Recruiter},{Clinician},{Auditor}";

    /// <summary>Those who see how the chain works, without the content of conversations.</summary>
    public const string Overview = $"{Dpo},{DataSteward},{Auditor}";

    /// <summary>Those who fill in notices and assessments.</summary>
    public const string Accountable = $"{Dpo},{DataSteward}";

    /// <summary>Those who handle what people ask for.</summary>
    public const string Rights = $"{Dpo},{DataSteward},{ServiceAgent}";

    /// <summary>Those who select applicants, and those who watch over it.</summary>
    public const string Selection = $"{Recruiter},{Overview}";

    /// <summary>The account behind a sign-in, as the chain knows it.</summary>
    public static Actor ToActor(this ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) is { } text && Guid.TryParse(text, out var account)
            ? account
            : throw new InvalidOperationException("Nobody is signed in.");
        return Actor.With(id.ToString("N"), [.. user.FindAll(ClaimTypes.Role).Select(claim => RoleNames.Parse(claim.Value)).OfType<Role>()]);
    }

    /// <summary>Whether somebody holds one of the roles of a desk.</summary>
    public static bool IsAt(this ClaimsPrincipal user, string desk)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(desk);
        return desk.Split(',').Any(user.IsInRole);
    }
}
