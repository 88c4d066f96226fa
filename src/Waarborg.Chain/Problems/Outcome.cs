using System.Diagnostics.CodeAnalysis;
using Waarborg.Law;

namespace Waarborg.Chain.Problems;

/// <summary>Either a value or the problems that prevented it. An expected failure is a value; an exception is a bug or a broken environment.</summary>
/// <typeparam name="T">What success yields.</typeparam>
public sealed class Outcome<T>
{
    private Outcome(T? value, IReadOnlyList<Problem> problems) => (Value, Problems) = (value, problems);

    /// <summary>The value; null exactly when there are problems.</summary>
    public T? Value { get; }

    /// <summary>What went wrong; empty on success.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Problems.Count == 0;

    /// <summary>A success; for types that an implicit conversion cannot start from, such as interfaces.</summary>
    public static Outcome<T> Of(T value) => new(value, []);

    /// <summary>A success.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>A failure with one problem.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, [problem]);

    /// <summary>A failure.</summary>
    /// <param name="problems">At least one.</param>
    public static Outcome<T> Failed(IReadOnlyList<Problem> problems)
    {
        ArgumentOutOfRangeException.ThrowIfZero(problems.Count);
        return new(default, problems);
    }
}
