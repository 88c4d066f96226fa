using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// The recognisers in the order in which they run: the patterns, which know nothing of each other; then the tagger, or its substitutes where there is none; then those that complete and
/// repeat findings.
/// </summary>
internal static class RecogniserList
{
    public static IRecogniser[] Patterns() =>
    [
        new BsnRecogniser(),
        new BelgianRecogniser(),
        new IbanRecogniser(),
        new CreditCardRecogniser(),
        new EmailRecogniser(),
        new PhoneRecogniser(),
        new SpokenNumberRecogniser(),
        new PostcodeRecogniser(),
        new AddressRecogniser(),
        new LicensePlateRecogniser(),
        new DateRecogniser(),
        new AgeRecogniser(),
        new NetworkRecogniser(),
        new UrlRecogniser(),
        new UsernameRecogniser(),
        new NumberCueRecogniser(),
        new ReferenceFormRecogniser(),
        new SecretRecogniser(),
    ];

    /// <summary>Names, places and organisations by what announces them, where there is no tagger. With one they are not asked: it knows their words, and found no more with them than without.</summary>
    public static IRecogniser[] Substitutes() =>
    [
        new PlaceRecogniser(),
        new NameRecogniser(),
        new NameFormRecogniser(),
        new OrganisationRecogniser(),
    ];

    /// <summary>The words at which each kind of recogniser looks.</summary>
    public static IEnumerable<(Trigger Trigger, IEnumerable<string> Words)> Words() =>
    [
        (Trigger.Bsn, BsnRecogniser.Words), (Trigger.At, EmailRecogniser.Words), (Trigger.Phone, PhoneRecogniser.Words), (Trigger.Spelled, SpelledNumbers.Words), (Trigger.Spelled, AgeWords.Words),
        (Trigger.Postcode, PostcodeRecogniser.Words), (Trigger.Address, AddressRecogniser.Words), (Trigger.Plate, LicensePlateRecogniser.Words),
        (Trigger.Date, DateRecogniser.Words), (Trigger.Url, UrlRecogniser.Words), (Trigger.Username, UsernameRecogniser.Words),
        (Trigger.NumberCue, NumberCueRecogniser.Words), (Trigger.Secret, SecretRecogniser.Words), (Trigger.Place, PlaceRecogniser.Words), (Trigger.Organisation, OrganisationRecogniser.Words), (Trigger.Demographic, DemographicWords.Words),
        (Trigger.Iban, Checks.IbanCountries), (Trigger.Name, NameCues.All.FirstWords), (Trigger.Name, ["hier", "here"]), (Trigger.Machine, MachineNames.Words),
    ];

    /// <summary>The endings at which each kind of recogniser looks.</summary>
    public static IEnumerable<(Trigger Trigger, IEnumerable<string> Endings)> Endings() =>
    [
        (Trigger.Address, AddressRecogniser.StreetEndings), (Trigger.NumberCue, NumberCueRecogniser.Endings), (Trigger.Age, ["jarige", "jarig"]),
    ];

    public static IRecogniser[] Repeaters() =>
    [
        new ThingNumbers(),
        new SoughtJobs(),
        new PetNames(),
        new MachineNames(),
        new ProductNames(),
        new SpeakerRecogniser(),
        new ReversedNameRecogniser(),
        new SignatureRecogniser(),
        new CalledNameRecogniser(),
        new TicketNameRecogniser(),
        new NameCompleter(),
        new NameLineRecogniser(),
        new NameRepeater(),
        new AddressBeforePlace(),
        new HomeAddress(),
        new AddressCompleter(),
        new AddressRepeater(),
        new AgeBehindName(),
        new SpokenAgeRecogniser(),
        new AgeCompleter(),
        new DemographicWords(),
        new ForeignCodes(),
        new IdentifierRepeater(),
    ];
}
