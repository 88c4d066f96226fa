using Waarborg.Evidence;

namespace Waarborg.Acceptance.Tests;

/// <summary>What the journey through case 1 came to.</summary>
[Collection(JourneyGroup.Name)]
public sealed class CustomerServiceTests(CustomerServiceJourney journey)
{
    [Fact]
    public void Training_is_refused_at_first_and_the_page_says_why()
    {
        Assert.Contains("C1-1", journey.FirstRefusal);
        Assert.Contains("C1-3", journey.FirstRefusal);
    }

    [Fact]
    public void Nobody_approves_their_own_assessment()
    {
        Assert.False(journey.CouldApproveOwnWork);
        Assert.NotEqual("", journey.OwnWork);
    }

    [Fact]
    public void Killed_in_the_middle_of_a_training_it_goes_on_and_ends_with_one_model()
    {
        Assert.InRange(journey.KilledTraining.Share, 0.3, 0.999);
        Assert.True(journey.KilledTraining.UnderWay);
        Assert.Equal(1, journey.KilledTraining.Models);
    }

    [Fact]
    public void Killed_in_the_middle_of_an_erasure_it_is_not_reported_as_done_and_goes_on()
    {
        Assert.InRange(journey.KilledErasure.Share, 0.25, 0.999);
        Assert.True(journey.KilledErasure.UnderWay);
        Assert.Equal(0, journey.KilledErasure.Certificates);
    }

    [Fact]
    public void The_keys_of_sign_in_cookies_lie_sealed()
    {
        Assert.NotEmpty(journey.Product.WebKeys);
        Assert.All(journey.Product.WebKeys, file => Assert.DoesNotContain("masterKey", file, StringComparison.Ordinal));
    }

    [Fact]
    public void After_the_remedies_the_gate_is_open() => Assert.Equal("Mag", journey.FinalVerdict);

    [Fact]
    public void The_assistant_hands_over_what_the_organisation_never_wrote_down() => Assert.True(journey.Asked[^1].HandedOver);

    [Fact]
    public void A_question_that_a_human_answered_no_longer_waits() => Assert.Equal(journey.Waiting.Before - 1, journey.Waiting.After);

    [Fact]
    public async Task The_certificate_of_erasure_verifies_with_the_published_key()
    {
        using var client = new HttpClient();
        Assert.True(VerifierKey.TryParse((await client.GetStringAsync($"{journey.Product.Url}/log/vkey")).Trim(), out var key));
        var verified = ErasureCertificate.Verify(journey.Certificate, key);
        Assert.True(verified.Valid, string.Join(' ', verified.Problems));
        Assert.Single(verified.Statement!.Shards);
        Assert.DoesNotContain(journey.Erased, journey.Certificate, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_customer_is_nowhere_any_more()
    {
        await journey.Mila.OpenAsync(journey.ErasureUrl);
        Assert.Equal(1, await journey.Mila.Page.Locator("#traces .empty").CountAsync());
        Assert.Equal(1, await journey.Mila.Page.Locator(".step .alert-permit").CountAsync());
    }

    [Fact]
    public void Somebody_who_asks_gets_a_copy_from_every_stage() =>
        Assert.All(new[] { "collect", "prepare", "train", "rights", "traces" }, part => Assert.Contains($"\"{part}\"", journey.Copy, StringComparison.Ordinal));

    [Fact]
    public void The_log_verifies() => Assert.True(journey.LogVerified);

    [Fact]
    public async Task What_the_server_writes_names_nobody()
    {
        var people = (await File.ReadAllLinesAsync(Product.CaseFile("customers.csv"))).Skip(1).SelectMany(line => line.Split(',').Take(3)).Where(value => value.Length > 5).ToList();
        var written = journey.Product.Written;
        Assert.True(people.Count > 500);
        Assert.DoesNotContain(people, value => written.Contains(value, StringComparison.OrdinalIgnoreCase));
    }
}
