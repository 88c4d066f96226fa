namespace Waarborg.Evidence;

/// <summary>Outcome of checking a certificate.</summary>
/// <param name="Valid">True when nothing is wrong.</param>
/// <param name="KeyTrusted">
/// True when it was checked against a key that the caller trusts. False when only against the key in the certificate itself: then it is complete and
/// unaltered, but anybody could have made it.
/// </param>
/// <param name="Problems">What is wrong, in English sentences; empty when valid.</param>
/// <param name="Statement">What the certificate states; null when it could not be read. To be relied on only when <paramref name="Valid"/>.</param>
/// <param name="Index">Index of the log entry; null when the receipt could not be read.</param>
public sealed record CertificateVerification(bool Valid, bool KeyTrusted, IReadOnlyList<string> Problems, ErasureStatement? Statement, long? Index);
