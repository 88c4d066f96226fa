using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Waarborg.Chain.People;

namespace Waarborg.Host.Composition;

/// <summary>
/// Seals the keys of sign-in cookies and forms under the master key (AES-256-GCM), so that a copy of the data folder without that key lets nobody sign in. Thread safe.
/// </summary>
internal sealed class WebKeySealer(IMasterKey master) : IXmlEncryptor
{
    internal const string Purpose = "waarborg/web-keys";

    internal const int NonceBytes = 12;

    internal const int TagBytes = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var packed = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = packed.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(master.Derive(Purpose), TagBytes);
        aes.Encrypt(nonce, plain, packed.AsSpan(NonceBytes + TagBytes), packed.AsSpan(NonceBytes, TagBytes));
        CryptographicOperations.ZeroMemory(plain);
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(packed)), typeof(WebKeyOpener));
    }
}
