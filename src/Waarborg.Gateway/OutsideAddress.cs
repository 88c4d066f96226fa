namespace Waarborg.Gateway;

/// <summary>Which addresses the product may call: https anywhere, http on this machine only.</summary>
public static class OutsideAddress
{
    /// <summary>True for an absolute https address, and for http on this machine.</summary>
    public static bool MayCall(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
    }
}
