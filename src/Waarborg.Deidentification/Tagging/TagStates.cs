namespace Waarborg.Deidentification.Tagging;

/// <summary>The states and the labels that they stand for.</summary>
internal static class TagStates
{
    public const int Count = 16;

    private static readonly EntityLabel?[] Labels =
    [
        null, null, EntityLabel.Person, EntityLabel.Address, EntityLabel.Location, EntityLabel.Organisation, EntityLabel.Date, EntityLabel.Age,
        EntityLabel.CustomerId, EntityLabel.IdDocument, EntityLabel.LicensePlate, EntityLabel.Secret, EntityLabel.Username,
        EntityLabel.Demographic, EntityLabel.Profession, EntityLabel.Phone,
    ];

    /// <summary>The label to report; null for what is not reported.</summary>
    public static EntityLabel? LabelOf(TagState state) => Labels[(int)state];

    /// <summary>The state of a token inside an entity with this label.</summary>
    public static TagState Of(EntityLabel label) => label switch
    {
        EntityLabel.PatientId or EntityLabel.ProfessionalId => TagState.Number,
        EntityLabel.Postcode => TagState.Address,
        EntityLabel.Url => TagState.Username,
        _ => Array.IndexOf(Labels, label) is var index and > 0 ? (TagState)index : TagState.Patterned,
    };
}
