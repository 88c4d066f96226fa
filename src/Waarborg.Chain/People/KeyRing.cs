using System.Security.Cryptography;
using System.Text;
using Waarborg.Evidence;

namespace Waarborg.Chain.People;

/// <summary>
/// Makes and opens the keys of people. Payloads are AES-256-GCM under the person's own key, which lies wrapped by the master key beside the person.
/// Thread safe; holds no key of a person.
/// </summary>
public sealed class KeyRing
{
    private const int KeyLength = 32;
    private const int SaltLength = 32;

    private readonly byte[] _wrapping;
    private readonly byte[] _index;
    private readonly byte[] _artefacts;
    private readonly byte[] _pseudonyms;
    private readonly byte[] _noise;

    /// <summary>Derives the working keys.</summary>
    public KeyRing(IMasterKey master)
    {
        ArgumentNullException.ThrowIfNull(master);
        _wrapping = master.Derive("waarborg/wrap/v1");
        _index = master.Derive("waarborg/index/v1");
        _artefacts = master.Derive("waarborg/artefact/v1");
        _pseudonyms = master.Derive("waarborg/pseudonym/v1");
        _noise = master.Derive("waarborg/noise/v1");
    }

    /// <summary>Secret for pseudonyms in de-identified text. Derived, never stored: it lies with the master key, apart from the data.</summary>
    public ReadOnlyMemory<byte> PseudonymSecret => _pseudonyms;

    /// <summary>The keyed hash by which an external id is found again.</summary>
    /// <param name="externalId">The organisation's own id, for example a customer number; white space around it does not count.</param>
    public byte[] HashExternalId(string externalId) => HMACSHA256.HashData(_index, Encoding.UTF8.GetBytes(externalId.Trim()));

    /// <summary>A new person with a key of their own.</summary>
    public Person NewPerson(string externalId, DateTimeOffset now)
    {
        var id = Guid.NewGuid();
        var secret = RandomNumberGenerator.GetBytes(KeyLength + SaltLength);
        return new Person
        {
            Id = id,
            ExternalIdHash = HashExternalId(externalId),
            WrappedKey = Sealed.Seal(_wrapping, secret, Sealed.Context(id, 0)),
            CreatedAt = now,
        };
    }

    /// <summary>Encrypts something of a person.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="place">Id of the row that will hold it.</param>
    /// <param name="plain">The value.</param>
    /// <exception cref="InvalidOperationException">The person is erased.</exception>
    public byte[] Seal(Person person, Guid place, string plain) =>
        Sealed.Seal(Secret(person).AsSpan(0, KeyLength), Encoding.UTF8.GetBytes(plain), Sealed.Context(place, 1));

    /// <summary>Decrypts something of a person.</summary>
    /// <exception cref="InvalidOperationException">The person is erased.</exception>
    /// <exception cref="CryptographicException">The value does not belong there or was changed.</exception>
    public string Open(Person person, Guid place, ReadOnlySpan<byte> box) =>
        Encoding.UTF8.GetString(Sealed.Open(Secret(person).AsSpan(0, KeyLength), box, Sealed.Context(place, 1)));

    /// <summary>A salted commitment to the person, different for every <paramref name="occasion"/>, so that entries cannot be linked from outside.</summary>
    /// <param name="person">Who.</param>
    /// <param name="occasion">A random name for the entry.</param>
    public string Commit(Person person, string occasion) => Convert.ToBase64String(
        Commitment.Create(Secret(person).AsSpan(KeyLength, SaltLength), $"subject/{occasion}", person.Id.ToByteArray()));

    /// <summary>Encrypts something that is of no single person (staged imports, weights).</summary>
    public byte[] SealArtefact(Guid place, ReadOnlySpan<byte> plain) => Sealed.Seal(_artefacts, plain, Sealed.Context(place, 2));

    /// <summary>Decrypts what <see cref="SealArtefact"/> made.</summary>
    /// <exception cref="CryptographicException">The value does not belong there or was changed.</exception>
    public byte[] OpenArtefact(Guid place, ReadOnlySpan<byte> box) => Sealed.Open(_artefacts, box, Sealed.Context(place, 2));

    /// <summary>The 32 secret bytes from which the noise of a private training comes: always the same for a shard and a salt, so that the training can be repeated here and nowhere else.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="salt">Another for every training: noise that is used twice could be taken away.</param>
    public byte[] NoiseKey(Guid shard, ReadOnlySpan<byte> salt) => HMACSHA256.HashData(_noise, (byte[])[.. shard.ToByteArray(), .. salt]);

    /// <summary>A new key for a sealed set, wrapped by the master key. Destroying the wrapped key destroys the set, wherever copies of its rows lie.</summary>
    /// <param name="setId">The set.</param>
    public byte[] NewSetKey(Guid setId) => Sealed.Seal(_wrapping, RandomNumberGenerator.GetBytes(KeyLength), Sealed.Context(setId, 3));

    /// <summary>Encrypts something in a sealed set.</summary>
    /// <param name="setId">The set.</param>
    /// <param name="wrapped">Its wrapped key.</param>
    /// <param name="place">Id of the row that will hold it.</param>
    /// <param name="plain">The value.</param>
    public byte[] SealIn(Guid setId, ReadOnlySpan<byte> wrapped, Guid place, string plain) =>
        Sealed.Seal(Sealed.Open(_wrapping, wrapped, Sealed.Context(setId, 3)), Encoding.UTF8.GetBytes(plain), Sealed.Context(place, 4));

    /// <summary>Decrypts what <see cref="SealIn"/> made.</summary>
    /// <exception cref="CryptographicException">Another set, another place, or a changed value.</exception>
    public string OpenIn(Guid setId, ReadOnlySpan<byte> wrapped, Guid place, ReadOnlySpan<byte> box) =>
        Encoding.UTF8.GetString(Sealed.Open(Sealed.Open(_wrapping, wrapped, Sealed.Context(setId, 3)), box, Sealed.Context(place, 4)));

    /// <summary>Encrypts bytes in a sealed set, such as the weights of a model.</summary>
    /// <inheritdoc cref="SealIn" path="/param"/>
    public byte[] SealBytesIn(Guid setId, ReadOnlySpan<byte> wrapped, Guid place, ReadOnlySpan<byte> plain) =>
        Sealed.Seal(Sealed.Open(_wrapping, wrapped, Sealed.Context(setId, 3)), plain, Sealed.Context(place, 5));

    /// <summary>Decrypts what <see cref="SealBytesIn"/> made.</summary>
    /// <exception cref="CryptographicException">Another set, another place, or a changed value.</exception>
    public byte[] OpenBytesIn(Guid setId, ReadOnlySpan<byte> wrapped, Guid place, ReadOnlySpan<byte> box) =>
        Sealed.Open(Sealed.Open(_wrapping, wrapped, Sealed.Context(setId, 3)), box, Sealed.Context(place, 5));

    private byte[] Secret(Person person)
    {
        // No personal data in the message: the id is a random pseudonym.
        var wrapped = person.WrappedKey ?? throw new InvalidOperationException($"Person {person.Id} is erased; their key no longer exists.");
        return Sealed.Open(_wrapping, wrapped, Sealed.Context(person.Id, 0));
    }
}
