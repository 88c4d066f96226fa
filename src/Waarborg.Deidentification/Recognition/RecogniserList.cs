namespace Waarborg.Deidentification.Recognition;

/// <summary>The recognisers in the order in which they run: the patterns and hints, which know nothing of each other, then
/// those that repeat findings.</summary>
internal static class RecogniserList
{
    public static IRecogniser[] Patterns() =>
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
    ];

    /// <summary>Those whose findings are only hints to the tagger, and findings where there is no tagger.</summary>
    public static IRecogniser[] Hints() =>
    [
        new PlaceRecogniser(),
        new NameRecogniser(),
        new NameFormRecogniser(),
    ];

    public static IRecogniser[] Repeaters() =>
    [
        new NameRepeater(),
        new IdentifierRepeater(),
    ];
}
