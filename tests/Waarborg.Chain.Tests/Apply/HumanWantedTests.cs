using Waarborg.Chain.Apply;

namespace Waarborg.Chain.Tests.Apply;

public class HumanWantedTests
{
    [Theory]
    [InlineData("Kan ik een medewerker spreken?", HumanWanted.Asked)]
    [InlineData("ik wil met een echt mens praten", HumanWanted.Asked)]
    [InlineData("Verbind me door, kunt u mij doorverbinden?", HumanWanted.Asked)]
    [InlineData("geen robot alsjeblieft", HumanWanted.Asked)]
    [InlineData("Ik wil graag iemand spreken over mijn nota", HumanWanted.Asked)]
    [InlineData("I want to talk to a human", HumanWanted.Asked)]
    [InlineData("can I speak with someone about my bill", HumanWanted.Asked)]
    [InlineData("please connect me to a real person", HumanWanted.Asked)]
    [InlineData("Ik heb een klacht over jullie monteur.", HumanWanted.Complaint)]
    [InlineData("Wat een belachelijk slechte service, dit pik ik niet!", HumanWanted.Complaint)]
    [InlineData("ik ben zeer ontevreden over hoe dit is gegaan", HumanWanted.Complaint)]
    [InlineData("I would like to make a complaint about the technician", HumanWanted.Complaint)]
    [InlineData("This is unacceptable, I am fed up", HumanWanted.Complaint)]
    [InlineData("Hierbij zeg ik mijn contract op per 1 maart.", HumanWanted.LegalEffect)]
    [InlineData("Ik stel jullie aansprakelijk voor de schade aan mijn vloer", HumanWanted.LegalEffect)]
    [InlineData("ik maak bezwaar tegen deze beslissing", HumanWanted.LegalEffect)]
    [InlineData("Mijn advocaat neemt contact met jullie op", HumanWanted.LegalEffect)]
    [InlineData("Ik eis mijn geld terug", HumanWanted.LegalEffect)]
    [InlineData("Ik wil een schadevergoeding van 500 euro.", HumanWanted.LegalEffect)]
    [InlineData("scheld mijn schuld kwijt, ik vraag om kwijtschelding", HumanWanted.LegalEffect)]
    [InlineData("I hereby terminate the agreement", HumanWanted.LegalEffect)]
    [InlineData("I hold you liable for the damage", HumanWanted.LegalEffect)]
    [InlineData("I object to your decision and will take legal action", HumanWanted.LegalEffect)]
    public void A_human_deals_with_it(string question, string reason) => Assert.Equal(reason, HumanWanted.Reason(question));

    [Theory]
    [InlineData("Hoe dien ik een klacht in?")]
    [InlineData("ik wil een klacht indienen, hoe doe ik dat")]
    [InlineData("Wat kost het om mijn vaste contract eerder te stoppen?")]
    [InlineData("Kan ik mijn opzegging nog terugdraaien?")]
    [InlineData("Hoe kan ik bezwaar maken tegen het gebruik van mijn chats voor AI?")]
    [InlineData("Kunnen medewerkers mijn gesprek lezen?")]
    [InlineData("Mijn klacht is afgewezen en ik ben het er niet mee eens. Wat nu?")]
    [InlineData("Wie betaalt de schade door een stroomstoring, krijg ik schadevergoeding?")]
    [InlineData("How do I file a complaint?")]
    [InlineData("How can I cancel my contract?")]
    [InlineData("Met hoeveel personen woont een gemiddeld gezin?")]
    public void A_question_about_how_it_goes_is_answered(string question) => Assert.Null(HumanWanted.Reason(question));
}
