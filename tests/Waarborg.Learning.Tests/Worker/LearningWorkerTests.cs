using System.IO.Pipelines;

namespace Waarborg.Learning.Tests;

public class LearningWorkerTests
{
    [Fact]
    public async Task Closing_the_input_in_the_middle_of_training_ends_the_loop()
    {
        var (input, output) = (new Pipe(), new Pipe());
        var loop = LearningWorker.RunAsync(input.Reader.AsStream(), output.Writer.AsStream(), default);
        var request = new WorkerRequest(WorkerRequest.TrainShard, Training: Tiny.Training with { Epochs = 1000 });
        var frame = new Frame(WorkerJson.Write(request), [Tiny.Base.Bytes, WorkerJson.Write(Tiny.Examples)]);
        await frame.WriteAsync(input.Writer.AsStream());
        var first = await Frame.ReadAsync(output.Reader.AsStream(), default);
        Assert.Equal(WorkerReply.Reporting, WorkerJson.Read<WorkerReply>(first!.Header).Kind);
        await input.Writer.CompleteAsync();
        // Let the training thread write on, as a parent that died would not read but its pipe would be broken.
        await output.Reader.CompleteAsync();
        Assert.Equal(0, await loop);
    }

    [Fact]
    public async Task No_input_at_all_is_a_normal_end() => Assert.Equal(0, await LearningWorker.RunAsync(Stream.Null, Stream.Null, default));

    [Fact]
    public async Task Input_that_is_not_the_protocol_ends_with_one()
    {
        using var garbage = new MemoryStream("GET / HTTP/1.1\r\nHost: localhost\r\n"u8.ToArray());
        Assert.Equal(1, await LearningWorker.RunAsync(garbage, Stream.Null, default));
    }

    [Fact]
    public async Task A_request_without_its_parts_is_answered_with_a_failure()
    {
        using var input = new MemoryStream();
        await new Frame(WorkerJson.Write(new WorkerRequest(WorkerRequest.Generate, "nothing")), []).WriteAsync(input);
        await new Frame("{}"u8.ToArray(), []).WriteAsync(input);
        input.Position = 0;
        using var output = new MemoryStream();
        Assert.Equal(0, await LearningWorker.RunAsync(input, output, default));
        output.Position = 0;
        for (var i = 0; i < 2; i++)
            Assert.Equal(WorkerReply.Failed, WorkerJson.Read<WorkerReply>((await Frame.ReadAsync(output, default))!.Header).Kind);
    }
}
