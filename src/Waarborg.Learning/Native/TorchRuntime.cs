using TorchSharp;

namespace Waarborg.Learning;

/// <summary>Makes the native libraries ready, once per process; every path to torch goes through here first.</summary>
internal static class TorchRuntime
{
    /// <summary>Thread count and random generator belong to the whole process, so two runs of training at once would disturb each other's bits.</summary>
    public static readonly Lock OneAtATime = new();

    private static readonly Lazy<bool> s_ready = new(Start);

    /// <exception cref="NativeLibraryFixException">The libraries cannot work on this host.</exception>
    public static void Ready() => _ = s_ready.Value;

    private static bool Start()
    {
        NativeLibraryFix.Apply(AppContext.BaseDirectory);
        // Small models answer fastest, and always alike, on one thread; a training run sets its own number.
        torch.set_num_threads(1);
        torch.InitializeDeviceType(DeviceType.CPU);
        return true;
    }
}
