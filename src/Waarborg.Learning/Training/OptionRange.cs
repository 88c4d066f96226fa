using System.Runtime.CompilerServices;

namespace Waarborg.Learning;

/// <summary>Closed ranges of option values; a number that is not a number is out of every range.</summary>
internal static class OptionRange
{
    public static void Check(double value, double least, double most, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!(value >= least && value <= most))
            throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{name} must be from {least} to {most}."));
    }
}
