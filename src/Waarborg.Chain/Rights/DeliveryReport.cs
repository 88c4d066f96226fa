namespace Waarborg.Chain.Rights;

/// <summary>What a delivery report came to.</summary>
/// <param name="Delivered">People who were reached.</param>
/// <param name="Bounced">People who were not.</param>
/// <param name="Unknown">Rows about people who are not in the database, or were erased.</param>
public sealed record DeliveryReport(int Delivered, int Bounced, int Unknown);
