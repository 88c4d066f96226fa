namespace Waarborg.Chain.Train;

/// <summary>A point of a learning curve.</summary>
/// <param name="Slice">The slice, from 0.</param>
/// <param name="Step">Steps of that slice that were done.</param>
/// <param name="Loss">Mean loss per answer token on the people whom it learns from, in nats.</param>
/// <param name="HeldOutLoss">The same on people who are held out; null when they were not looked at.</param>
public sealed record CurvePoint(int Slice, int Step, double Loss, double? HeldOutLoss);
