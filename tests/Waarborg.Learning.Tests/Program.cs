using Waarborg.Learning;
using Waarborg.Learning.Tests;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// A first argument of our own makes this executable a child process for the worker tests; anything else is for the test runner.
return args switch
{
    [ChildMode.Worker] => await LearningWorker.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None),
    [ChildMode.Held] => await LearningWorker.RunAsync(
        Console.OpenStandardInput(), new HeldOutput(Console.OpenStandardOutput(), ChildMode.HeldAfter), CancellationToken.None),
    [ChildMode.Parent] => await ChildMode.ActAsParentAsync(),
    [ChildMode.Babbler] => ChildMode.Babble(),
    _ when args.Any(a => a is "-automated" or "@@") => await ConsoleRunner.Run(args),
    _ => await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
};
