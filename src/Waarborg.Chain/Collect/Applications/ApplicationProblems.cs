using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>What can be wrong with an application. Every message says what was expected.</summary>
internal static class ApplicationProblems
{
    internal static Problem Closed() => new("apply.closed", new("Voor deze vacature kunt u niet (meer) solliciteren.", "You cannot apply for this vacancy (any more)."));

    internal static Problem NoNotice() => new("apply.no-notice", new("Lees eerst het bericht over uw gegevens.", "Read the notice about your data first."));

    internal static Problem NoName() => new("apply.name", new("Vul uw naam in.", "Fill in your name."));

    internal static Problem NoEmail() => new("apply.email", new("Vul een e-mailadres in, zoals naam@voorbeeld.nl.", "Fill in an e-mail address, such as name@example.com."));

    internal static Problem NoRoute() => new("apply.route", new("Kies of de assistent mag meelezen. Beide keuzes zijn goed.", "Choose whether the assistant may read along. Both choices are fine."));

    internal static Problem NoCv() => new("apply.cv", new("Stuur een cv mee, of typ het in.", "Send a CV, or type it in."));

    internal static Problem TooLong() => new(
        "apply.too-long", new($"De tekst is langer dan {ReceiveApplication.LongestText} tekens. Stuur een korter cv.", $"The text is longer than {ReceiveApplication.LongestText} characters. Send a shorter CV."));
}
