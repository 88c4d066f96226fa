using System.Text;

namespace Waarborg.Law;

/// <summary>
/// The check of the agreement with one processor (GDPR Art. 28(3)): a questionnaire that is filled in once for each party. Its id is that of the questionnaire, a tilde, and the party's name in
/// letters, digits and hyphens. Pure; thread safe.
/// </summary>
public static class PartyCheck
{
    /// <summary>The questionnaire.</summary>
    public const string Id = "processor-agreement";

    private const char Seam = '~';

    /// <summary>The id of the check of a party.</summary>
    /// <param name="recipient">The party.</param>
    public static string Of(Recipient recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        var name = new StringBuilder($"{Id}{Seam}");
        foreach (var c in recipient.Name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c)) name.Append(c);
            else if (name[^1] is not ('-' or Seam)) name.Append('-');
        }
        return name.ToString().TrimEnd('-');
    }

    /// <summary>Whether an id is that of a check, of a party or of none.</summary>
    /// <param name="id">The id.</param>
    public static bool Is(string id) => Questionnaire(id) == Id;

    /// <summary>The party whose check has this id; null when the activity has none such.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="id">The id.</param>
    public static Recipient? Party(Activity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(id);
        return Processors(activity).FirstOrDefault(recipient => Of(recipient) == id);
    }

    /// <summary>The parties whose agreement is checked: processors, and those whose role is not known.</summary>
    /// <param name="activity">The activity.</param>
    public static IEnumerable<Recipient> Processors(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipients?.Where(recipient => recipient.Role is "processor" or "unknown") ?? [];
    }

    /// <summary>The clauses that the agreement lacks, by the answers that were given.</summary>
    /// <param name="answers">By question id.</param>
    public static IReadOnlyList<string> Lacking(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. QuestionnaireBook.Current.Get(Id).Questions.Where(question => question.Kind == QuestionKind.YesNo && question.Id != "region" && answers.GetValueOrDefault(question.Id) == "no").Select(question => question.Id)];
    }

    internal static string Questionnaire(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Id + Seam, StringComparison.Ordinal) ? Id : id;
    }
}
