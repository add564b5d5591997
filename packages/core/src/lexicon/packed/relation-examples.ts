// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "name": "TOLD",
  "examples": [
   "[Angela Merkel] told {Emmanuel Macron} that the talks were over.",
   "[The minister] delivered a speech to {the Kenyan parliament} on Friday."
  ],
  "not": "Angela Merkel told a joke."
 },
 {
  "name": "WROTE_TO",
  "examples": [
   "[Angela Merkel] wrote to {Emmanuel Macron} about the border.",
   "[The union] sent a letter to {Norvik Air} last week."
  ],
  "not": "Angela Merkel wrote a book."
 },
 {
  "name": "ASSURED",
  "examples": [
   "[Norway] assured {Sweden} that the road would stay open.",
   "[The minister] gave an assurance to {the European Union}."
  ],
  "not": "Norway is sure of its success."
 },
 {
  "name": "ANSWERED",
  "examples": [
   "[Chile] replied to {Peru} within a day.",
   "[The company] responded to {the regulator} on Monday."
  ],
  "not": "Chile replied within a day."
 },
 {
  "name": "TESTIFIED_BEFORE",
  "examples": [
   "[Jane Roe] testified before {the Senate} on Tuesday.",
   "[The banker] gave evidence to {the court}."
  ],
  "not": "Jane Roe testified for three hours."
 },
 {
  "name": "INTERVIEWED",
  "examples": [
   "[The BBC] interviewed {Angela Merkel} in Berlin.",
   "{John Doe} granted an interview to [the Guardian]."
  ],
  "not": "The interview was long."
 },
 {
  "name": "PAID_TRIBUTE_TO",
  "examples": [
   "[Emmanuel Macron] paid tribute to {Angela Merkel} in Paris.",
   "[Kenya] honoured {the soldiers} at a ceremony."
  ],
  "not": "Kenya remembers the drought."
 },
 {
  "name": "CONDOLED",
  "examples": [
   "[Norway] expressed its condolences to {Chile} after the earthquake.",
   "[Angela Merkel] offered her sympathy to {the families}."
  ],
  "not": "Norway expressed its views."
 },
 {
  "name": "DECLINED_COMMENT_TO",
  "examples": [
   "[Norvik Air] refused an interview with {the BBC}.",
   "[John Doe] dodged {the reporters} after the vote."
  ],
  "not": "Norvik Air made a comment."
 },
 {
  "name": "EXPRESSED_DOUBT_ABOUT",
  "examples": [
   "[Norway] voiced doubt about {the Supreme Court} on Monday.",
   "[Sweden] distrusts {Norway}."
  ],
  "not": "There is no doubt about the weather."
 },
 {
  "name": "EXPRESSED_HOPE_ABOUT",
  "examples": [
   "[Norway] expressed confidence in {Sweden} on Monday.",
   "[Angela Merkel] voiced optimism about {the United Nations}."
  ],
  "not": "Norway hopes for rain."
 },
 {
  "name": "DENIED",
  "examples": [
   "[Norway] denied the allegations of {Sweden}.",
   "[Chile] rejected accusations by {Peru}."
  ],
  "not": "Norway denied everything."
 },
 {
  "name": "URGED",
  "examples": [
   "[Norway] urged {Sweden} to reopen the bridge.",
   "[The bishop] appealed to {the government} for patience."
  ],
  "not": "Norway urged caution."
 },
 {
  "name": "REQUESTED",
  "examples": [
   "[Chile] requested maps from {Peru}.",
   "[The union] petitioned {the court} on Friday."
  ],
  "not": "Chile requested a pause."
 },
 {
  "name": "ASKED_FOR_AID",
  "examples": [
   "[Haiti] sought aid from {the European Union}.",
   "[The bank] requested a loan from {the government}."
  ],
  "not": "Haiti needs aid."
 },
 {
  "name": "SOUGHT_REFUGE_IN",
  "examples": [
   "[Three journalists] sought asylum in {Norway}.",
   "[The rebels] fled to {Chad} in March."
  ],
  "not": "The rebels fled."
 },
 {
  "name": "AGREED_WITH",
  "examples": [
   "[Norway] struck a deal with {Sweden} on fishing.",
   "[Chile] agreed with {Peru} on the border."
  ],
  "not": "Experts agree on the figures."
 },
 {
  "name": "PROMISED",
  "examples": [
   "[Norway] promised {Sweden} a new bridge.",
   "[The company] made an offer to {the union}."
  ],
  "not": "The film promises fun."
 },
 {
  "name": "PLEDGED_AID_TO",
  "examples": [
   "[Norway] pledged aid to {Haiti}.",
   "[Japan] offered a loan to {Kenya} in May."
  ],
  "not": "Norway pledged to do better."
 },
 {
  "name": "INVITED",
  "examples": [
   "[Emmanuel Macron] invited {Angela Merkel} to Paris.",
   "{John Doe} got an invitation from [the museum]."
  ],
  "not": "The garden invites calm."
 },
 {
  "name": "OFFERED_TALKS_TO",
  "examples": [
   "[Chile] offered talks to {Peru}.",
   "[Angela Merkel] scheduled a meeting with {Emmanuel Macron}."
  ],
  "not": "Chile offered no reason."
 },
 {
  "name": "CALLED",
  "examples": [
   "[Angela Merkel] phoned {Emmanuel Macron} on Sunday.",
   "[Angela Merkel] spoke by phone with {Emmanuel Macron}."
  ],
  "not": "Angela Merkel called for patience."
 },
 {
  "name": "MET",
  "examples": [
   "[Angela Merkel] met with {Emmanuel Macron} in Paris.",
   "[Chile] held a meeting with {Peru} on Friday."
  ],
  "not": "The team met its target."
 },
 {
  "name": "HELD_TALKS_WITH",
  "examples": [
   "[Greece] held talks with {Turkey} on Monday.",
   "[Angela Merkel] discussed the plan with {Emmanuel Macron}."
  ],
  "not": "People talk about the weather."
 },
 {
  "name": "NEGOTIATED_WITH",
  "examples": [
   "[The union] negotiated with {Norvik Air} all night.",
   "[Chile] opened negotiations with {Peru}."
  ],
  "not": "The driver negotiated the bend."
 },
 {
  "name": "VISITED",
  "examples": [
   "[Angela Merkel] visited {Kenya} on Monday.",
   "[The Chilean president] paid a visit to {Peru}."
  ],
  "not": "Birds visit the lake."
 },
 {
  "name": "HOSTED",
  "examples": [
   "[Emmanuel Macron] hosted {Angela Merkel} in Paris.",
   "[Kenya] received {the Chilean president} on Friday."
  ],
  "not": "Kenya hosts many lions."
 },
 {
  "name": "MEDIATED_BETWEEN",
  "examples": [
   "[Norway] mediated between {Chile} and Peru.",
   "[The United Nations] brokered a truce between {Chad} and Sudan."
  ],
  "not": "The mediator left."
 },
 {
  "name": "ATTENDED_EVENT_OF",
  "examples": [
   "[Angela Merkel] attended the funeral of {Jane Roe}.",
   "[The minister] attended a conference of {the African Union}."
  ],
  "not": "Angela Merkel attended to the guests."
 },
 {
  "name": "SUPPORTED",
  "examples": [
   "[Norway] backed {Sweden} in the vote.",
   "[Kenya] voiced its support for {the African Union}."
  ],
  "not": "Two pillars support the roof."
 },
 {
  "name": "PRAISED",
  "examples": [
   "[Norway] praised {Sweden} for its patience.",
   "[The president] hailed {the police} on Friday."
  ],
  "not": "Hail fell in Norway."
 },
 {
  "name": "WELCOMED",
  "examples": [
   "[Chile] welcomed {Peru}'s decision.",
   "[The council] welcomed {the minister} on Monday."
  ],
  "not": "The welcome was warm."
 },
 {
  "name": "CONGRATULATED",
  "examples": [
   "[Angela Merkel] congratulated {Emmanuel Macron} on his victory.",
   "[Kenya] sent its congratulations to {Chile}."
  ],
  "not": "Congratulations were in order."
 },
 {
  "name": "THANKED",
  "examples": [
   "[Haiti] thanked {Norway} for its help.",
   "[The minister] expressed her gratitude to {the rescuers}."
  ],
  "not": "Thanks to the rain, the harvest was good."
 },
 {
  "name": "DEFENDED",
  "examples": [
   "[The White House] defended {the minister} on Monday.",
   "[Norway] defended {Sweden}'s decision."
  ],
  "not": "The army defends the coast."
 },
 {
  "name": "RECOGNISED",
  "examples": [
   "[Chile] recognised {Kosovo} in 2011.",
   "[Norway] recognised the independence of {South Sudan}."
  ],
  "not": "Norway recognised the problem."
 },
 {
  "name": "ESTABLISHED_TIES_WITH",
  "examples": [
   "[Chile] restored ties with {Bolivia}.",
   "[Norway] strengthened its relations with {Kenya}."
  ],
  "not": "The relations between the figures are plain."
 },
 {
  "name": "APOLOGISED_TO",
  "examples": [
   "[Norvik Air] apologised to {the passengers}.",
   "[Chile] offered an apology to {Peru}."
  ],
  "not": "Norvik Air apologised."
 },
 {
  "name": "FORGAVE",
  "examples": [
   "[Jane Roe] forgave {the soldiers}.",
   "[Norway] cancelled the debt of {Kenya}."
  ],
  "not": "The mountain forgives no mistakes."
 },
 {
  "name": "SIGNED_AGREEMENT_WITH",
  "examples": [
   "[Chile] signed a treaty with {Peru}.",
   "[The singer] signed with {Norvik Records} in June."
  ],
  "not": "Chile signed the paper."
 },
 {
  "name": "COOPERATED_WITH",
  "examples": [
   "[Norway] cooperated with {Sweden} on the rescue.",
   "[Norvik Air] formed a partnership with {the university}."
  ],
  "not": "The plan did not work with rain."
 },
 {
  "name": "JOINED",
  "examples": [
   "[Finland] joined {NATO} in 2023.",
   "[The painter] enlisted in {the army}."
  ],
  "not": "The rivers join near the town."
 },
 {
  "name": "TRADED_WITH",
  "examples": [
   "[Kenya] exported tea to {Norway}.",
   "[Chile] trades with {Peru}."
  ],
  "not": "The shares traded at ten euros."
 },
 {
  "name": "SOLD_TO",
  "examples": [
   "[Norvik] sold ships to {Kenya}.",
   "{Chile} bought aircraft from [Norvik]."
  ],
  "not": "The house sold quickly."
 },
 {
  "name": "ACQUIRED",
  "examples": [
   "[Norvik] acquired {Fjordline} for ten million euros.",
   "[The fund] bought a stake in {Norvik Air}."
  ],
  "not": "The museum acquired a painting."
 },
 {
  "name": "MERGED_WITH",
  "examples": [
   "[Norvik Air] merged with {Fjord Airlines}.",
   "[The bank] announced a merger with {Nordic Bank}."
  ],
  "not": "The roads merge at the bridge."
 },
 {
  "name": "INVESTED_IN",
  "examples": [
   "[Norvik] invested in {Fjordline}.",
   "[The fund] pumped money into {Norvik Air}."
  ],
  "not": "The town invested in trees."
 },
 {
  "name": "HIRED",
  "examples": [
   "[Norvik Air] hired {Jane Roe} as its lawyer.",
   "[The army] recruited {students} in the north."
  ],
  "not": "We hired a boat."
 },
 {
  "name": "APPOINTED",
  "examples": [
   "[Emmanuel Macron] appointed {Jane Roe} as prime minister.",
   "[The board] named {John Doe} as its chairman."
  ],
  "not": "They named the ship Aurora."
 },
 {
  "name": "WORKED_FOR",
  "examples": [
   "[Jane Roe] worked for {Norvik Air} until May.",
   "[The lawyer] represented {the union} in court."
  ],
  "not": "The trick worked for years."
 },
 {
  "name": "CONTRACTED",
  "examples": [
   "[Kenya] awarded a contract to {Norvik}.",
   "{Norvik} won an order from [the Chilean navy]."
  ],
  "not": "The metal contracts in winter."
 },
 {
  "name": "PAID",
  "examples": [
   "[Norvik Air] paid {the pilots} on Friday.",
   "[The bank] transferred money to {the company}."
  ],
  "not": "Patience pays."
 },
 {
  "name": "SHARED_INTELLIGENCE_WITH",
  "examples": [
   "[Norway] shared intelligence with {Sweden}.",
   "[The bank] handed documents to {the police}."
  ],
  "not": "The twins share a room."
 },
 {
  "name": "HELD_EXERCISES_WITH",
  "examples": [
   "[Norway] held exercises with {Sweden}.",
   "[The Kenyan army] trained with {British soldiers}."
  ],
  "not": "Norway holds elections."
 },
 {
  "name": "EXTRADITED_TO",
  "examples": [
   "[Chile] extradited a suspect to {Peru}.",
   "[Norway] handed over a fugitive to {Sweden}."
  ],
  "not": "The extradition took years."
 },
 {
  "name": "SUPPLIED",
  "examples": [
   "[Norvik] supplied {the Chilean navy} with radios.",
   "[The firm] delivered engines to {Norvik Air}."
  ],
  "not": "The lake supplies water."
 },
 {
  "name": "AIDED",
  "examples": [
   "[Chile] sent medicine to {Peru}.",
   "{Haiti} received aid from [Norway]."
  ],
  "not": "Glasses help the eyes."
 },
 {
  "name": "FUNDED",
  "examples": [
   "[Norway] funded {the hospital}.",
   "[Japan] gave money to {Kenya} for roads."
  ],
  "not": "The plan was well funded."
 },
 {
  "name": "LENT_TO",
  "examples": [
   "[The bank] lent ten million euros to {Norvik Air}.",
   "{Kenya} received a loan from [Japan]."
  ],
  "not": "The singer lent her voice."
 },
 {
  "name": "ARMED",
  "examples": [
   "[Norway] armed {the rebels}.",
   "[Poland] sent tanks to {Ukraine}."
  ],
  "not": "She broke her arm."
 },
 {
  "name": "TRAINED",
  "examples": [
   "[Norway] trained {the Kenyan police}.",
   "[The army] provided training to {the recruits}."
  ],
  "not": "The train was late."
 },
 {
  "name": "RESCUED",
  "examples": [
   "[The navy] rescued {forty migrants} on Monday.",
   "[Doctors] treated {the soldiers} in Oslo."
  ],
  "not": "The match was saved by rain."
 },
 {
  "name": "PROTECTED",
  "examples": [
   "[The navy] escorted {the aid workers} to the port.",
   "[Norway] gave protection to {the witnesses}."
  ],
  "not": "The law protects birds."
 },
 {
  "name": "SENT_PEACEKEEPERS_TO",
  "examples": [
   "[Norway] sent peacekeepers to {Chad}.",
   "[The United Nations] deployed observers in {South Sudan}."
  ],
  "not": "Peacekeepers wear blue."
 },
 {
  "name": "SHELTERED",
  "examples": [
   "[Norway] sheltered {the refugees}.",
   "[Ecuador] granted asylum to {Jane Roe}."
  ],
  "not": "The shelter was full."
 },
 {
  "name": "COMPENSATED",
  "examples": [
   "[Norvik Air] compensated {the passengers}.",
   "[Chile] paid reparations to {Peru}."
  ],
  "not": "Skill compensates for age."
 },
 {
  "name": "RELEASED",
  "examples": [
   "[Syria] released {three prisoners}.",
   "[The court] ordered the release of {Jane Roe}."
  ],
  "not": "The band released a song."
 },
 {
  "name": "PARDONED",
  "examples": [
   "[The president] pardoned {Jane Roe}.",
   "[Kenya] granted an amnesty to {the rebels}."
  ],
  "not": "Pardon the noise."
 },
 {
  "name": "ACQUITTED",
  "examples": [
   "[The court] acquitted {Jane Roe}.",
   "[The prosecutor] dropped the charges against {the singer}."
  ],
  "not": "The lawyer dropped his papers."
 },
 {
  "name": "RETURNED_TO",
  "examples": [
   "[Norway] returned the paintings to {Kenya}.",
   "[The museum] handed back the statues to {Greece}."
  ],
  "not": "Spring returned to the valley."
 },
 {
  "name": "WITHDREW_FROM",
  "examples": [
   "[Russia] withdrew its troops from {Syria}.",
   "[The soldiers] retreated from {Kharkiv} in May."
  ],
  "not": "Jane Roe withdrew money."
 },
 {
  "name": "CEASED_FIRE_WITH",
  "examples": [
   "[Chad] declared a ceasefire with {the rebels}.",
   "[The army] halted its offensive against {the militia}."
  ],
  "not": "The firefighters ceased work."
 },
 {
  "name": "ENDED_BLOCKADE_OF",
  "examples": [
   "[Chile] raised its blockade of {Arica}.",
   "[The army] ended the siege of {Aleppo}."
  ],
  "not": "The fog lifted."
 },
 {
  "name": "SURRENDERED_TO",
  "examples": [
   "[The rebels] surrendered to {the army}.",
   "[The suspect] surrendered to {the police} on Monday."
  ],
  "not": "The garden surrendered to weeds."
 },
 {
  "name": "EASED_SANCTIONS_ON",
  "examples": [
   "[Norway] waived sanctions against {Kenya}.",
   "[The United States] eased its embargo against {Cuba}."
  ],
  "not": "The minister lifted the cup."
 },
 {
  "name": "EASED_RESTRICTIONS_ON",
  "examples": [
   "[The court] lifted its ban on {the newspaper}.",
   "[Egypt] eased the curfew in {North Sinai}."
  ],
  "not": "The rain eased on Monday."
 },
 {
  "name": "ALLOWED",
  "examples": [
   "[Kenya] allowed {the inspectors} to enter.",
   "[The ministry] gave permission to {the company}."
  ],
  "not": "The weather allowed a walk."
 },
 {
  "name": "YIELDED_TO",
  "examples": [
   "[The company] gave in to {the union}.",
   "[The government] accepted the demands of {the students}."
  ],
  "not": "The field yields wheat."
 },
 {
  "name": "ENDED_PROTEST_AGAINST",
  "examples": [
   "[The union] called off its strike against {Norvik Air}.",
   "[The students] ended their protest against {the university}."
  ],
  "not": "The referee ended the game."
 },
 {
  "name": "RESIGNED_FROM",
  "examples": [
   "[Jane Roe] resigned from {the cabinet}.",
   "[The minister] tendered her resignation to {the president}."
  ],
  "not": "Fans resigned themselves to rain."
 },
 {
  "name": "REINSTATED",
  "examples": [
   "[The court] reinstated {the minister} on Friday.",
   "[The army] restored power to {the parliament}."
  ],
  "not": "The bridge was reinstated in May."
 },
 {
  "name": "INVESTIGATED",
  "examples": [
   "[The police] opened an investigation into {Jane Roe}.",
   "[The regulator] is investigating {Norvik Air}."
  ],
  "not": "The investigation ended."
 },
 {
  "name": "QUESTIONED",
  "examples": [
   "[The police] questioned {the banker} for two hours.",
   "{Jane Roe} was interrogated by [the army]."
  ],
  "not": "Experts question the figures."
 },
 {
  "name": "MONITORED",
  "examples": [
   "[The agency] monitors {the airlines}.",
   "[Norway] kept an eye on {the ships}."
  ],
  "not": "The monitor was switched off."
 },
 {
  "name": "SPIED_ON",
  "examples": [
   "[Norway] spied on {Sweden} for years.",
   "[The agency] wiretapped {the journalists}."
  ],
  "not": "Children play I spy."
 },
 {
  "name": "DEMANDED_FROM",
  "examples": [
   "[Chile] demanded an apology from {Peru}.",
   "[The union] made demands on {Norvik Air}."
  ],
  "not": "The job demands patience."
 },
 {
  "name": "ORDERED",
  "examples": [
   "[The court] ordered {Norvik Air} to pay.",
   "[The general] gave orders to {the soldiers}."
  ],
  "not": "We ordered soup."
 },
 {
  "name": "PRESSURED",
  "examples": [
   "[The European Union] pressured {Hungary} over the law.",
   "{Norway} faced pressure from [Sweden]."
  ],
  "not": "The pressure in the tank fell."
 },
 {
  "name": "SUMMONED",
  "examples": [
   "[Pakistan] summoned {the French ambassador}.",
   "[The Senate] issued a subpoena to {Jane Roe}."
  ],
  "not": "He summoned his strength."
 },
 {
  "name": "DEMANDED_RELEASE_OF",
  "examples": [
   "[The union] demanded the release of {Jane Roe}.",
   "[Norway] sought the release of {the sailors}."
  ],
  "not": "The studio demanded a new release date."
 },
 {
  "name": "DEMANDED_WITHDRAWAL_OF",
  "examples": [
   "[Kenya] sought the withdrawal of {the Chilean marines}.",
   "[The opposition] sought the removal of {the soldiers}."
  ],
  "not": "The bank noted a withdrawal."
 },
 {
  "name": "DEMANDED_RESIGNATION_OF",
  "examples": [
   "[The opposition] demanded the resignation of {Jane Roe}.",
   "[The students] called for the resignation of {the rector}."
  ],
  "not": "The resignation came late."
 },
 {
  "name": "CRITICIZED",
  "examples": [
   "[The opposition] criticised {the government} over the road.",
   "{Norway} faced criticism from [Sweden]."
  ],
  "not": "The critic liked the film."
 },
 {
  "name": "CONDEMNED",
  "examples": [
   "[The United Nations] condemned {the militia}.",
   "[Kenya] expressed its condemnation of {the rebels}."
  ],
  "not": "The condemned house fell."
 },
 {
  "name": "DISAPPROVED_OF",
  "examples": [
   "[Norway] voiced concern about {Sweden}.",
   "[The union] complained about {the minister}."
  ],
  "not": "The doctor expressed milk."
 },
 {
  "name": "INSULTED",
  "examples": [
   "[The singer] mocked {the minister}.",
   "[The newspaper] defamed {Jane Roe}."
  ],
  "not": "It added insult to injury."
 },
 {
  "name": "ACCUSED",
  "examples": [
   "[Norway] accused {Sweden} of spying.",
   "[The opposition] made allegations against {the minister}."
  ],
  "not": "The accused slept."
 },
 {
  "name": "CHARGED",
  "examples": [
   "[The prosecutor] charged {Jane Roe} with fraud.",
   "{The banker} was indicted by [the court]."
  ],
  "not": "The phone was charged."
 },
 {
  "name": "SUED",
  "examples": [
   "[Norvik Air] sued {Fjordline} in Oslo.",
   "[The union] filed a lawsuit against {the company}."
  ],
  "not": "The suit was grey."
 },
 {
  "name": "CONVICTED",
  "examples": [
   "[The court] convicted {the banker} on Monday.",
   "[The tribunal] ruled against {Norvik Air}."
  ],
  "not": "She spoke with conviction."
 },
 {
  "name": "COMPLAINED_TO",
  "examples": [
   "[Chile] complained to {the United Nations}.",
   "[The union] lodged a protest with {the ministry}."
  ],
  "not": "Guests complained."
 },
 {
  "name": "RALLIED_OPPOSITION_TO",
  "examples": [
   "[The union] campaigned against {the minister}.",
   "[The bishop] spoke out against {the government}."
  ],
  "not": "The opposition rallied."
 },
 {
  "name": "EXTRADITED",
  "examples": [
   "[Norway] extradited {the banker} in May.",
   "[The court] approved the extradition of {Jane Roe}."
  ],
  "not": "They discussed extradition."
 },
 {
  "name": "REJECTED",
  "examples": [
   "[Chile] rejected {Peru}'s proposal.",
   "[The court] turned down the appeal of {the singer}."
  ],
  "not": "The body rejected the kidney."
 },
 {
  "name": "OPPOSED",
  "examples": [
   "[Hungary] opposed {Sweden} in the council.",
   "[The union] voiced its opposition to {the minister}."
  ],
  "not": "The opposite bank was green."
 },
 {
  "name": "CONTRADICTED",
  "examples": [
   "[Norway] disputed {Sweden}'s report.",
   "[The minister] disagreed with {the president}."
  ],
  "not": "The results contradict the theory."
 },
 {
  "name": "DENIED_PERMISSION_TO",
  "examples": [
   "[Ukraine] denied entry to {the journalist}.",
   "[The border guards] turned back {the refugees}."
  ],
  "not": "The lamp would not turn."
 },
 {
  "name": "VETOED",
  "examples": [
   "[Russia] vetoed {Japan}'s resolution.",
   "[Hungary] used its veto against {Ukraine}."
  ],
  "not": "The veto was unused."
 },
 {
  "name": "REFUSED_TO_MEET",
  "examples": [
   "[Mexico] cancelled a visit to {Washington}.",
   "[The Taliban] refused talks with {the Afghan government}."
  ],
  "not": "The meeting was cancelled."
 },
 {
  "name": "FAILED_TO_AGREE_WITH",
  "examples": [
   "[The United States] rejected a settlement with {Norway}.",
   "The deadlock between [Greece] and {Turkey} goes on."
  ],
  "not": "The crop failed."
 },
 {
  "name": "DEFIED",
  "examples": [
   "[Norvik Air] defied {the regulator}.",
   "[Chile] violated an agreement with {Peru}."
  ],
  "not": "The jump defied belief."
 },
 {
  "name": "REFUSED_AID_TO",
  "examples": [
   "[Norway] refused aid to {the rebels}.",
   "[The bank] denied a loan to {Norvik Air}."
  ],
  "not": "The horse refused the fence."
 },
 {
  "name": "WARNED",
  "examples": [
   "[Norway] warned {Sweden} of the storm.",
   "[The general] issued a warning to {the rebels}."
  ],
  "not": "The sign warns of ice."
 },
 {
  "name": "THREATENED",
  "examples": [
   "[The militia] threatened {the villagers}.",
   "[The group] poses a threat to {Kenya}."
  ],
  "not": "Clouds threatened rain."
 },
 {
  "name": "THREATENED_WITH_FORCE",
  "examples": [
   "[The militia] threatened reprisals against {Kenya}.",
   "[Sudan] declared war on {Chad}."
  ],
  "not": "Rain threatened."
 },
 {
  "name": "CALLED_FOR_SANCTIONS_ON",
  "examples": [
   "[The opposition] called for sanctions against {Belarus}.",
   "[The European Union] proposed sanctions on {Syria}."
  ],
  "not": "The plan called for paint."
 },
 {
  "name": "GAVE_ULTIMATUM_TO",
  "examples": [
   "[Turkey] issued an ultimatum to {Syria}.",
   "[The union] gave {Norvik Air} an ultimatum."
  ],
  "not": "The deadline passed."
 },
 {
  "name": "PROTESTED_AGAINST",
  "examples": [
   "[Thousands of students] protested against {the government}.",
   "[The farmers] staged a rally outside {the parliament}."
  ],
  "not": "The rally raised money."
 },
 {
  "name": "STRUCK_WORK_AGAINST",
  "examples": [
   "[The pilots] went on strike against {Norvik Air}.",
   "[The union] called a strike at {the hospital}."
  ],
  "not": "The clock struck ten."
 },
 {
  "name": "WENT_ON_HUNGER_STRIKE_AGAINST",
  "examples": [
   "[The prisoners] began a hunger strike against {the government}.",
   "[The miners] staged a hunger strike at {the ministry}."
  ],
  "not": "Hunger struck the north."
 },
 {
  "name": "BOYCOTTED",
  "examples": [
   "[The farmers] boycotted {the supermarket chain}.",
   "[The union] announced a boycott of {Norvik Air}."
  ],
  "not": "The boycott failed."
 },
 {
  "name": "OBSTRUCTED",
  "examples": [
   "[The farmers] blocked the entrance to {the ministry}.",
   "[Thousands of protesters] obstructed {the police}."
  ],
  "not": "Snow blocked the road."
 },
 {
  "name": "RIOTED_AGAINST",
  "examples": [
   "[The prisoners] rioted against {the guards}.",
   "[The youths] threw stones at {the police}."
  ],
  "not": "The garden is a riot of colour."
 },
 {
  "name": "CLASHED_WITH",
  "examples": [
   "[The protesters] clashed with {the police}.",
   "Clashes between [the students] and {the police} went on."
  ],
  "not": "The colours clash."
 },
 {
  "name": "MOVED_TROOPS_TO",
  "examples": [
   "[Russia] moved troops to {the border}.",
   "[Norway] sent warships to {Svalbard}."
  ],
  "not": "The troop of actors moved on."
 },
 {
  "name": "MOBILISED_AGAINST",
  "examples": [
   "[Chad] mobilised its army against {Sudan}.",
   "[The rebels] mobilised against {the government}."
  ],
  "not": "Charities mobilised volunteers."
 },
 {
  "name": "PUT_ON_ALERT",
  "examples": [
   "[Norway] put {the navy} on alert.",
   "[The marines] stayed on alert along {the river}."
  ],
  "not": "The nurse was alert."
 },
 {
  "name": "DEPLOYED_POLICE_TO",
  "examples": [
   "[The police] tightened security in {Nairobi}.",
   "[Soldiers] patrolled {the border}."
  ],
  "not": "The nut was tightened."
 },
 {
  "name": "INTERCEPTED",
  "examples": [
   "[The navy] intercepted {the smugglers} near Cyprus.",
   "[The police] chased {the robbers} through town."
  ],
  "not": "The pass was intercepted."
 },
 {
  "name": "SHOWED_FORCE_TO",
  "examples": [
   "[North Korea] tested missiles near {Japan}.",
   "[Russia] held drills near {Ukraine}."
  ],
  "not": "The school tested pupils."
 },
 {
  "name": "SANCTIONED",
  "examples": [
   "[Brazil] imposed sanctions on {Peru}.",
   "[The European Union] blacklisted {Norvik Air}."
  ],
  "not": "The sanction was mild."
 },
 {
  "name": "IMPOSED_TARIFFS_ON",
  "examples": [
   "[The United States] imposed tariffs on {China}.",
   "[India] banned imports from {Pakistan}."
  ],
  "not": "The tariff table is long."
 },
 {
  "name": "CUT_RELATIONS_WITH",
  "examples": [
   "[Chile] severed ties with {Bolivia}.",
   "[Norway] recalled its ambassador from {Sweden}."
  ],
  "not": "The rope was cut."
 },
 {
  "name": "CUT_AID_TO",
  "examples": [
   "[The United States] suspended aid to {Pakistan}.",
   "[The council] has cut funding for {the museum}."
  ],
  "not": "The cook cut the bread."
 },
 {
  "name": "HALTED_TALKS_WITH",
  "examples": [
   "[The union] broke off talks with {Norvik Air}.",
   "[Chile] suspended negotiations with {Peru}."
  ],
  "not": "The talk ended early."
 },
 {
  "name": "CANCELLED_DEAL_WITH",
  "examples": [
   "[Norvik Air] cancelled its contract with {Fjordline}.",
   "[The United Kingdom] quit {the European Union}."
  ],
  "not": "The show was cancelled."
 },
 {
  "name": "WITHDREW_MISSION_FROM",
  "examples": [
   "[The United Nations] withdrew its observers from {Syria}.",
   "[The Red Cross] closed its office in {Aleppo}."
  ],
  "not": "The bank closed at five."
 },
 {
  "name": "LEFT",
  "examples": [
   "[Two ministers] defected from {the party}.",
   "[The sailors] abandoned {the captain}."
  ],
  "not": "The desert is dry."
 },
 {
  "name": "SUSPENDED",
  "examples": [
   "[The African Union] suspended {Mali}.",
   "[The league] expelled {Norvik} from the club."
  ],
  "not": "The lamp was suspended from the ceiling."
 },
 {
  "name": "ARRESTED",
  "examples": [
   "[The police] arrested {two journalists}.",
   "[The court] issued a warrant for {Jane Roe}."
  ],
  "not": "The decline was arrested."
 },
 {
  "name": "SENTENCED",
  "examples": [
   "[The court] sentenced {the banker} to six years.",
   "[A judge] handed a sentence to {Jane Roe}."
  ],
  "not": "The sentence has ten words."
 },
 {
  "name": "FINED",
  "examples": [
   "[The regulator] fined {Norvik Air}.",
   "[The European Union] imposed a fine on {Fjordline}."
  ],
  "not": "The weather is fine."
 },
 {
  "name": "EXPELLED",
  "examples": [
   "[Iraq] expelled {two reporters}.",
   "[Jordan] deported {the Sudanese refugees}."
  ],
  "not": "The valve expels air."
 },
 {
  "name": "SEIZED",
  "examples": [
   "[The navy] seized {the tanker company}'s ship.",
   "[The state] confiscated land from {the farmers}."
  ],
  "not": "He seized the moment."
 },
 {
  "name": "RAIDED",
  "examples": [
   "[The police] raided {the newspaper}.",
   "[The police] searched {the consulate}."
  ],
  "not": "They searched for gold."
 },
 {
  "name": "DESTROYED",
  "examples": [
   "[The army] demolished {the farmer}'s house.",
   "[The rebels] destroyed {Aleppo}."
  ],
  "not": "Rain destroyed the harvest."
 },
 {
  "name": "BANNED",
  "examples": [
   "[Germany] banned {Norvik Air}.",
   "[Kenya] placed a ban on {the party}."
  ],
  "not": "The ban was lifted."
 },
 {
  "name": "RESTRICTED",
  "examples": [
   "[Venezuela] closed its border with {Colombia}.",
   "[The ministry] imposed restrictions on {the newspaper}."
  ],
  "not": "The view was restricted."
 },
 {
  "name": "IMPOSED_CURFEW_ON",
  "examples": [
   "[India] imposed a curfew in {Kashmir}.",
   "[The governor] declared a curfew on {Basra}."
  ],
  "not": "The curfew is at ten."
 },
 {
  "name": "DECLARED_EMERGENCY_IN",
  "examples": [
   "[Chile] proclaimed a state of emergency in {Arica}.",
   "[The president] imposed martial law in {Mindanao}."
  ],
  "not": "The state is rich."
 },
 {
  "name": "REPRESSED",
  "examples": [
   "[The police] dispersed {the protesters}.",
   "[The government] cracked down on {the union}."
  ],
  "not": "The crowd dispersed."
 },
 {
  "name": "DISMISSED",
  "examples": [
   "[The president] sacked {the minister}.",
   "[Norvik Air] laid off {the pilots}."
  ],
  "not": "He removed his hat."
 },
 {
  "name": "OVERTHREW",
  "examples": [
   "[The army] overthrew {the president}.",
   "[The colonels] staged a coup against {the government}."
  ],
  "not": "The tree toppled."
 },
 {
  "name": "FORCED",
  "examples": [
   "[The army] forced {the villagers} to leave.",
   "[The court] compelled {Norvik Air} to pay."
  ],
  "not": "The force was strong."
 },
 {
  "name": "HACKED",
  "examples": [
   "[The group] hacked {the ministry}.",
   "[The students] hacked into {the university}."
  ],
  "not": "He hacked at the tree."
 },
 {
  "name": "ROBBED",
  "examples": [
   "[Two men] robbed {the bank}.",
   "[The banker] has stolen money from {the church}."
  ],
  "not": "The frost robbed the tree of leaves."
 },
 {
  "name": "MISTREATED",
  "examples": [
   "[The gang] exploited {the workers}.",
   "[The guards] mistreated {the prisoners}."
  ],
  "not": "The mine was exploited."
 },
 {
  "name": "KILLED",
  "examples": [
   "[The rebels] killed {three soldiers}.",
   "[The gunman] murdered {Jane Roe} in May."
  ],
  "not": "The frost killed the roses."
 },
 {
  "name": "ASSASSINATED",
  "examples": [
   "[The group] assassinated {the mayor}.",
   "[The agents] poisoned {Jane Roe}."
  ],
  "not": "The mushroom is poisonous."
 },
 {
  "name": "TRIED_TO_KILL",
  "examples": [
   "[The officers] plotted against {the king}.",
   "[The group] made an attempt on {the mayor}."
  ],
  "not": "The plot of the novel is thin."
 },
 {
  "name": "INJURED",
  "examples": [
   "[The guards] beat {two journalists}.",
   "[The man] stabbed {Jane Roe} on Friday."
  ],
  "not": "The drummer beat the drum."
 },
 {
  "name": "TORTURED",
  "examples": [
   "[The guards] tortured {the prisoners}.",
   "{Jane Roe} was tortured by [the police]."
  ],
  "not": "The wait was torture."
 },
 {
  "name": "RAPED",
  "examples": [
   "[The soldiers] raped {two women}.",
   "[The man] groped {the student}."
  ],
  "not": "Oilseed rape is yellow."
 },
 {
  "name": "KIDNAPPED",
  "examples": [
   "[The militia] kidnapped {two nurses}.",
   "[The gang] abducted {John Doe} in May."
  ],
  "not": "The ransom was paid."
 },
 {
  "name": "USED_AS_HUMAN_SHIELDS",
  "examples": [
   "[The militia] used {the villagers} as human shields.",
   "[The rebels] held {the prisoners} as human shields."
  ],
  "not": "The knight held a shield."
 },
 {
  "name": "BOMBED_BY_TERROR",
  "examples": [
   "[The militia] blew up {the embassy}.",
   "[The man] planted a bomb in {the ministry}."
  ],
  "not": "The bomb was old."
 },
 {
  "name": "ATTACKED",
  "examples": [
   "[Chad] attacked {the rebels} in June.",
   "[The militia] launched an offensive against {the army}."
  ],
  "not": "He had a heart attack."
 },
 {
  "name": "BOMBED",
  "examples": [
   "[Russia] bombed {Aleppo}.",
   "[Israel] carried out an airstrike on {Hamas}."
  ],
  "not": "The play bombed."
 },
 {
  "name": "SHELLED",
  "examples": [
   "[Ukraine] shelled {Donetsk}.",
   "[Hamas] fired rockets at {Israel}."
  ],
  "not": "She shelled the peas."
 },
 {
  "name": "SHOT_AT",
  "examples": [
   "[The gunman] shot {two officers}.",
   "[The soldiers] opened fire on {the protesters}."
  ],
  "not": "The director shot a film."
 },
 {
  "name": "FOUGHT",
  "examples": [
   "[The army] fought {the rebels} for a month.",
   "The war between [Chad] and {Sudan} went on."
  ],
  "not": "She fought back tears."
 },
 {
  "name": "INVADED",
  "examples": [
   "[Russia] invaded {Ukraine}.",
   "[Iraq] annexed {Kuwait} in 1990."
  ],
  "not": "Music invaded the room."
 },
 {
  "name": "CAPTURED_TERRITORY_OF",
  "examples": [
   "[The army] recaptured {Mosul}.",
   "[The rebels] seized control of {Goma}."
  ],
  "not": "The painter captured the light."
 },
 {
  "name": "BLOCKADED",
  "examples": [
   "[The army] besieged {Aleppo}.",
   "[Saudi Arabia] imposed a blockade on {Qatar}."
  ],
  "not": "Hills surround the lake."
 },
 {
  "name": "VIOLATED_CEASEFIRE_WITH",
  "examples": [
   "[The rebels] violated the ceasefire with {the army}.",
   "[Armenia] broke a truce with {Azerbaijan}."
  ],
  "not": "The ceasefire held."
 },
 {
  "name": "USED_CHEMICAL_WEAPONS_AGAINST",
  "examples": [
   "[Syria] used chemical weapons against {the rebels}.",
   "[Iraq] used poison gas against {the Kurds}."
  ],
  "not": "The gas was cheap."
 },
 {
  "name": "MASSACRED",
  "examples": [
   "[The militia] massacred {the villagers}.",
   "[The army] committed genocide against {the Kurds}."
  ],
  "not": "The team was massacred in the press."
 },
 {
  "name": "COMPETED_WITH",
  "examples": [
   "[Norvik Air] competes with {Fjordline}.",
   "[Jane Roe] ran against {John Doe} in May."
  ],
  "not": "Birds compete for food."
 },
 {
  "name": "DEFEATED",
  "examples": [
   "[Jane Roe] defeated {John Doe} in the election.",
   "{Norvik Air} lost to [Fjordline]."
  ],
  "not": "Sleep defeated him."
 },
 {
  "name": "REPLACED",
  "examples": [
   "[Jane Roe] replaced {John Doe} as chairwoman.",
   "[Emmanuel Macron] succeeded {François Hollande}."
  ],
  "not": "The plan succeeded."
 },
 {
  "name": "FOUNDED",
  "examples": [
   "[Jane Roe] founded {Norvik Air} in 1990.",
   "[The government] set up {the commission}."
  ],
  "not": "They found the keys."
 },
 {
  "name": "OWNED",
  "examples": [
   "[Norvik] owns {Fjordline}.",
   "{The militia} is controlled by [Jane Roe]."
  ],
  "not": "She has her own house."
 },
 {
  "name": "MARRIED",
  "examples": [
   "[Jane Roe] married {John Doe} in June.",
   "The marriage between [Jane Roe] and {John Doe} ended."
  ],
  "not": "The book dates from 1990."
 },
 {
  "name": "HAS_TIES_TO",
  "examples": [
   "[The banker] has ties to {Norvik Air}.",
   "{The gang} was linked to [the militia] by the police."
  ],
  "not": "The chain has ten links."
 },
 {
  "name": "FOLLOWED",
  "examples": [
   "[The deputies] obeyed {the president}.",
   "[The militia] pledged allegiance to {the caliph}."
  ],
  "not": "Rain followed the sun."
 },
 {
  "name": "RELIED_ON",
  "examples": [
   "[Norway] relies on {Sweden} for rail.",
   "[The rebels] trust {the bishop}."
  ],
  "not": "It depends on the weather."
 },
 {
  "name": "INFLUENCED",
  "examples": [
   "[Norway] influenced {Sweden} for decades.",
   "[The group] meddled in {Kenya}."
  ],
  "not": "Light affects growth."
 },
 {
  "name": "SHOWED_TO",
  "examples": [
   "[Jane Roe] showed the film to {the minister}.",
   "[The artist] presented a portrait to {Angela Merkel}."
  ],
  "not": "The film shows a farm."
 },
 {
  "name": "SENT",
  "examples": [
   "[Norway] sent an envoy to {Kenya}.",
   "[The bank] transferred Jane Roe to {the ministry}."
  ],
  "not": "He sent his regards."
 },
 {
  "name": "TOOK_FROM",
  "examples": [
   "[Jane Roe] received a ring from {John Doe}.",
   "[The museum] obtained a statue from {Greece}."
  ],
  "not": "He took a walk."
 },
 {
  "name": "MOVED_TO",
  "examples": [
   "[Jane Roe] moved to {Norway} in 2010.",
   "[Norvik Air] relocated to {Kenya}."
  ],
  "not": "The talk moved to sport."
 },
 {
  "name": "ENTERED",
  "examples": [
   "[The soldiers] reached {Kharkiv} on Monday.",
   "[The migrants] crossed the border into {Hungary}."
  ],
  "not": "Prices reached a peak."
 },
 {
  "name": "SPOKE_ABOUT",
  "examples": [
   "[The newspaper] quoted {Jane Roe} on Sunday.",
   "[The singer] described {John Doe} as a friend."
  ],
  "not": "The map is described below."
 },
 {
  "name": "ACCOMPANIED",
  "examples": [
   "[Jane Roe] accompanied {John Doe} to Oslo.",
   "[The singer] performed with {John Doe}."
  ],
  "not": "Rain accompanied the storm."
 },
 {
  "name": "PREVENTED",
  "examples": [
   "[Norway] prevented {Norvik Air} from landing.",
   "[The fishermen] hampered {the police}."
  ],
  "not": "A belt prevents injuries."
 },
 {
  "name": "CONTACTED",
  "examples": [
   "[The BBC] contacted {Jane Roe} on Friday.",
   "[Norway] reached out to {the rebels}."
  ],
  "not": "The contact lens fell."
 },
 {
  "name": "DEPARTED_FROM",
  "examples": [
   "[Angela Merkel] departed from {Kenya} on Monday.",
   "[Jane Roe] fled {Kenya} in May."
  ],
  "not": "The train departed."
 },
 {
  "name": "ALLIED_WITH",
  "examples": [
   "[Norway] allied with {Sweden}.",
   "[Kenya] aligned with {Chile} in the vote."
  ],
  "not": "The wheels are aligned."
 },
 {
  "name": "RAN_FOR",
  "examples": [
   "[Jane Roe] ran for {the Senate} in May.",
   "[The party] courted {the farmers}."
  ],
  "not": "He runs in the morning."
 },
 {
  "name": "STUDIED_AT",
  "examples": [
   "[Jane Roe] graduated from {the University of Oslo}.",
   "[John Doe] studied at {Harvard University}."
  ],
  "not": "Doctors study sleep."
 },
 {
  "name": "WITHDREW",
  "examples": [
   "[The BBC] withdrew {its reporters} from the town.",
   "[Norway] recalled {the envoys} on Friday."
  ],
  "not": "The maker recalled the cars."
 },
 {
  "name": "LED",
  "examples": [
   "[Jane Roe] leads {Norvik Air}.",
   "{The militia} is headed by [John Doe]."
  ],
  "not": "The road leads north."
 }
] as const
