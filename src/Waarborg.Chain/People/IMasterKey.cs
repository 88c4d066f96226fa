namespace Waarborg.Chain.People;

/// <summary>The operator's secret, from which everything else is protected. It can be kept elsewhere than the data. Thread safe.</summary>
public interface IMasterKey
{
    /// <summary>Derives a 32-byte key for one purpose (HKDF-SHA256, RFC 5869).</summary>
    /// <param name="purpose">Name of the use, for example <c>waarborg/wrap</c>. Different names give independent keys.</param>
    byte[] Derive(string purpose);
}
