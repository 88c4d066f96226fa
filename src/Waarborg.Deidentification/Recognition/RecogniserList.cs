namespace Waarborg.Deidentification.Recognition;

/// <summary>The recognisers in the order in which they run. Only the last two depend on the order: they repeat what the others found.</summary>
internal static class RecogniserList
{
    public static IRecogniser[] Create() =>
    [
        new BsnRecogniser(),
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
        new SecretRecogniser(),
        new PlaceRecogniser(),
        new NameRecogniser(),
        new NameFormRecogniser(),
        new NameRepeater(),
        new IdentifierRepeater(),
    ];
}
