using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Tests.Weighing;

public sealed class MomentReaderTests
{
    [Theory]
    [InlineData("met avond-, nacht- en weekenddiensten", (int)(Moments.Evening | Moments.Night | Moments.Weekend))]
    [InlineData("een op de drie zaterdagen", (int)Moments.Saturday)]
    [InlineData("early starts and two weekends a month", (int)(Moments.Morning | Moments.Weekend))]
    [InlineData("eens in de zes weken wachtdienst", (int)Moments.OnCall)]
    [InlineData("in alle schoolvakanties en op zondag", (int)(Moments.Holidays | Moments.Sunday))]
    [InlineData("ik ben volledig flexibel", (int)Moments.Any)]
    [InlineData("vakdiploma behaald", (int)Moments.None)]
    [InlineData("na het avondmaal", (int)Moments.None)]
    public void Moments_are_read(string folded, int moments) => Assert.Equal((Moments)moments, MomentReader.In(folded));

    [Theory]
    [InlineData((int)(Moments.Evening | Moments.Night | Moments.Weekend), (int)Moments.Weekend, 1)]
    [InlineData((int)Moments.Saturday, (int)Moments.Weekend, 1)]
    [InlineData((int)Moments.Weekend, (int)Moments.Saturday, 0)]
    [InlineData((int)Moments.Weekend, (int)(Moments.Saturday | Moments.Sunday), 1)]
    [InlineData((int)(Moments.Evening | Moments.Night), (int)Moments.Any, 2)]
    [InlineData((int)Moments.None, (int)Moments.Evening, 0)]
    public void What_is_asked_is_answered_in_part(int asked, int said, int answered) => Assert.Equal(answered, MomentReader.Answered((Moments)asked, (Moments)said));
}
