using System.Collections.Frozen;
using Waarborg.Deidentification;

namespace Waarborg.Gateway.Presidio;

/// <summary>The names that clients of Presidio know for our labels; where there is none, a name of the same making.</summary>
internal static class PresidioEntities
{
    private static readonly FrozenDictionary<EntityLabel, string> Names = new Dictionary<EntityLabel, string>
    {
        [EntityLabel.Person] = "PERSON",
        [EntityLabel.Address] = "LOCATION",
        [EntityLabel.Postcode] = "NL_POSTCODE",
        [EntityLabel.Location] = "LOCATION",
        [EntityLabel.Organisation] = "ORGANIZATION",
        [EntityLabel.Date] = "DATE_TIME",
        [EntityLabel.Age] = "AGE",
        [EntityLabel.Phone] = "PHONE_NUMBER",
        [EntityLabel.Email] = "EMAIL_ADDRESS",
        [EntityLabel.Url] = "URL",
        [EntityLabel.Username] = "USERNAME",
        [EntityLabel.IpAddress] = "IP_ADDRESS",
        [EntityLabel.MacAddress] = "MAC_ADDRESS",
        [EntityLabel.Iban] = "IBAN_CODE",
        [EntityLabel.CreditCard] = "CREDIT_CARD",
        [EntityLabel.Bsn] = "NL_BSN",
        [EntityLabel.IdDocument] = "NL_ID_DOCUMENT",
        [EntityLabel.LicensePlate] = "NL_LICENSE_PLATE",
        [EntityLabel.CustomerId] = "CUSTOMER_ID",
        [EntityLabel.PatientId] = "PATIENT_ID",
        [EntityLabel.ProfessionalId] = "NL_PROFESSIONAL_ID",
        [EntityLabel.Secret] = "SECRET",
        [EntityLabel.Demographic] = "NRP",
        [EntityLabel.Profession] = "PROFESSION",
    }.ToFrozenDictionary();

    /// <summary>All names, each once.</summary>
    public static IReadOnlyList<string> All { get; } = [.. EntityLabels.All.Select(Of).Distinct()];

    public static string Of(EntityLabel label) => Names[label];
}
