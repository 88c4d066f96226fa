using System.Runtime.InteropServices;

namespace Waarborg.Learning;

/// <summary>
/// Lets libLibTorchSharp.so load on hosts whose libstdc++ lacks GLIBCXX_3.4.32 (Debian 12). The library asks for that version because of one symbol,
/// <c>_ZSt21ios_base_library_initv</c>, that it never calls; the need is marked weak in the copy in the output folder.
/// </summary>
/// <remarks>
/// Must run before the first call into torch. Does nothing on other systems, on newer hosts, and the second time. Safe when two processes do it at
/// once.
/// </remarks>
public static class NativeLibraryFix
{
    private const string Library = "libLibTorchSharp.so";
    private const string Version = "GLIBCXX_3.4.32";
    private const string Symbol = "_ZSt21ios_base_library_initv";

    /// <summary>Mends the copies of the library in an application's folder if this host needs it.</summary>
    /// <param name="applicationFolder">The folder of the executable.</param>
    /// <returns>True when a file was changed.</returns>
    /// <exception cref="NativeLibraryFixException">The file could not be written or is not a library.</exception>
    public static bool Apply(string applicationFolder)
    {
        ArgumentNullException.ThrowIfNull(applicationFolder);
        if (!OperatingSystem.IsLinux() || HostHasVersion()) return false;
        string[] places = [applicationFolder, Path.Combine(applicationFolder, "runtimes", "linux-x64", "native")];
        var changed = false;
        foreach (var file in places.Select(folder => Path.Combine(folder, Library)).Where(File.Exists)) changed |= Mend(file);
        return changed;
    }

    /// <summary>Marks the version need of one file weak, whatever the host.</summary>
    /// <param name="file">A 64-bit little-endian ELF library.</param>
    /// <returns>True when the file was changed, false when it needs nothing.</returns>
    /// <exception cref="NativeLibraryFixException">The file could not be written or is not a library.</exception>
    public static bool Mend(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (!ElfVersionNeeds.MarkWeak(bytes, Version)) return false;
            // Beside it and then renamed: a process that loads the library meanwhile sees the old or the new file, never half of one.
            var temporary = $"{file}.{Environment.ProcessId}.tmp";
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, file, overwrite: true);
            return true;
        }
        catch (InvalidDataException e)
        {
            throw new NativeLibraryFixException($"{file} is not a Linux library that this program understands. Install it again.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NativeLibraryFixException(
                $"This system's C++ library is older than {Version}, so {Library} must be adapted once, "
                + $"but {Path.GetDirectoryName(file)} cannot be written. "
                + "Start the program once as a user who may write there, or use a system with GCC 13 or newer (Debian 13, Ubuntu 24.04).", e);
        }
    }

    private static bool HostHasVersion() =>
        NativeLibrary.TryLoad("libstdc++.so.6", out var handle) && NativeLibrary.TryGetExport(handle, Symbol, out _);
}
