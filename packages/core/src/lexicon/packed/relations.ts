// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "name": "AGREED_WITH",
  "definition": "Agreed or made a deal with.",
  "symmetric": true,
  "places": false,
  "plover": "AGREE",
  "cameo": "030",
  "goldstein": 4,
  "triggers": [
   "v agree : with",
   "v reach + agreement,deal,accord,compromise,understanding : with between",
   "v strike + deal : with between",
   "v make + deal : with",
   "n agreement : with between",
   "n deal : with between",
   "n accord : with between"
  ]
 },
 {
  "name": "SIGNED_AGREEMENT_WITH",
  "definition": "Signed an agreement, contract or treaty with.",
  "symmetric": true,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "057",
  "goldstein": 8,
  "triggers": [
   "v sign + agreement,deal,treaty,contract,accord,memorandum,pact,protocol,document : with between",
   "v conclude + agreement,deal,treaty : with",
   "v ink + deal : with",
   "n treaty : with between",
   "n pact : with between",
   "n memorandum : with between"
  ]
 },
 {
  "name": "PROMISED",
  "definition": "Promised something to.",
  "symmetric": false,
  "places": false,
  "plover": "AGREE",
  "cameo": "030",
  "goldstein": 4,
  "triggers": [
   "v promise : obj iobj",
   "v pledge + * : to for",
   "v offer : obj iobj",
   "v offer + * : to",
   "v commit : to"
  ]
 },
 {
  "name": "SUPPORTED",
  "definition": "Backed politically.",
  "symmetric": false,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "051",
  "goldstein": 3.4,
  "triggers": [
   "v support : obj~",
   "v back : obj~",
   "v endorse : obj~",
   "v defend : obj~",
   "v express + support,solidarity : for to with",
   "v reiterate + support,commitment : for to",
   "v reaffirm + support,commitment : for to",
   "v offer + support : to",
   "v side : with",
   "v stand : with",
   "v stand by : obj",
   "n support : for to",
   "n backing : for"
  ]
 },
 {
  "name": "RECOGNISED",
  "definition": "Granted diplomatic recognition.",
  "symmetric": false,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "054",
  "goldstein": 6,
  "triggers": [
   "v recognise : obj",
   "v recognize : obj"
  ]
 },
 {
  "name": "URGED",
  "definition": "Appealed to somebody to act.",
  "symmetric": false,
  "places": false,
  "plover": "REQUEST",
  "cameo": "020",
  "goldstein": 3,
  "triggers": [
   "v urge : obj",
   "v call on : obj",
   "v call : on upon",
   "v appeal : to",
   "v implore : obj",
   "v encourage : obj",
   "v press : obj",
   "v ask : obj",
   "v lobby : obj",
   "v exhort : obj",
   "v advise : obj",
   "n appeal : to",
   "n call : on"
  ]
 },
 {
  "name": "REQUESTED",
  "definition": "Asked for something from.",
  "symmetric": false,
  "places": false,
  "plover": "REQUEST",
  "cameo": "020",
  "goldstein": 3,
  "triggers": [
   "v request + * : from of",
   "v seek + * : from",
   "v petition : obj",
   "v file + application,complaint,petition,request,appeal : at with to",
   "n request : to"
  ]
 },
 {
  "name": "DEMANDED_FROM",
  "definition": "Demanded something from.",
  "symmetric": false,
  "places": false,
  "plover": "REQUEST",
  "cameo": "100",
  "goldstein": -5,
  "triggers": [
   "v demand + * : from of",
   "v order : obj",
   "v instruct : obj",
   "v require : obj",
   "v issue + ultimatum : to",
   "n demand : to",
   "n ultimatum : to"
  ]
 },
 {
  "name": "INVITED",
  "definition": "Invited.",
  "symmetric": false,
  "places": false,
  "plover": "AGREE",
  "cameo": "036",
  "goldstein": 4,
  "triggers": [
   "v invite : obj",
   "v summon : obj",
   "v extend + invitation : to"
  ]
 },
 {
  "name": "WARNED",
  "definition": "Warned of consequences.",
  "symmetric": false,
  "places": false,
  "plover": "THREATEN",
  "cameo": "130",
  "goldstein": -4.4,
  "triggers": [
   "v warn : obj",
   "v caution : obj",
   "n warning : to"
  ]
 },
 {
  "name": "THREATENED",
  "definition": "Threatened.",
  "symmetric": false,
  "places": false,
  "plover": "THREATEN",
  "cameo": "130",
  "goldstein": -4.4,
  "triggers": [
   "v threaten : obj",
   "v menace : obj",
   "v pose + threat : to",
   "v issue + threat : to against",
   "n threat : to against"
  ]
 },
 {
  "name": "KILLED",
  "definition": "Killed.",
  "symmetric": false,
  "places": false,
  "plover": "ASSAULT",
  "cameo": "180",
  "goldstein": -9,
  "triggers": [
   "v kill : obj",
   "v murder : obj",
   "v assassinate : obj",
   "v execute : obj",
   "v slay : obj",
   "v poison : obj",
   "v behead : obj",
   "n killing : of",
   "n murder : of",
   "n assassination : of",
   "n execution : of",
   "n poisoning : of"
  ]
 },
 {
  "name": "INJURED",
  "definition": "Wounded or physically assaulted.",
  "symmetric": false,
  "places": false,
  "plover": "ASSAULT",
  "cameo": "182",
  "goldstein": -9.5,
  "triggers": [
   "v injure : obj",
   "v wound : obj",
   "v stab : obj",
   "v assault : obj",
   "v torture : obj",
   "v shoot : obj at",
   "v rape : obj",
   "n stabbing : of"
  ]
 },
 {
  "name": "KIDNAPPED",
  "definition": "Abducted or took hostage.",
  "symmetric": false,
  "places": false,
  "plover": "ASSAULT",
  "cameo": "181",
  "goldstein": -9,
  "triggers": [
   "v kidnap : obj",
   "v abduct : obj",
   "v take hostage : obj",
   "n kidnapping : of",
   "n abduction : of"
  ]
 },
 {
  "name": "ATTACKED",
  "definition": "Attacked with armed force.",
  "symmetric": false,
  "places": true,
  "plover": "ASSAULT",
  "cameo": "190",
  "goldstein": -10,
  "triggers": [
   "v attack : obj~",
   "v strike : obj",
   "v assail : obj",
   "v ambush : obj",
   "v raid : obj",
   "v storm : obj",
   "v hit : obj",
   "v target : obj",
   "v launch + attack,offensive,strike,assault,raid,missile,rocket : on against at",
   "v carry out + attack,strike,bombing,raid,assault : on against in",
   "v open + fire : on at",
   "v mount + attack,offensive : on against",
   "n attack : on against",
   "n assault : on",
   "n offensive : against",
   "n aggression : against",
   "n strike : on against",
   "n raid : on"
  ]
 },
 {
  "name": "BOMBED",
  "definition": "Bombed or shelled.",
  "symmetric": false,
  "places": true,
  "plover": "ASSAULT",
  "cameo": "195",
  "goldstein": -10,
  "triggers": [
   "v bomb : obj",
   "v shell : obj",
   "v bombard : obj",
   "v fire + missile,rocket,shell,mortar : at on into",
   "n bombing : of",
   "n shelling : of",
   "n bombardment : of",
   "n airstrike : on against",
   "n air strike : on against"
  ]
 },
 {
  "name": "INVADED",
  "definition": "Invaded, occupied or annexed.",
  "symmetric": false,
  "places": true,
  "plover": "ASSAULT",
  "cameo": "192",
  "goldstein": -9.5,
  "triggers": [
   "v invade : obj",
   "v occupy : obj",
   "v annex : obj",
   "v overrun : obj",
   "v capture + * : from",
   "n invasion : of",
   "n occupation : of",
   "n annexation : of"
  ]
 },
 {
  "name": "FOUGHT",
  "definition": "Fought or exchanged fire with.",
  "symmetric": true,
  "places": false,
  "plover": "ASSAULT",
  "cameo": "190",
  "goldstein": -10,
  "triggers": [
   "v fight : obj against with",
   "v battle : obj",
   "v combat : obj",
   "v wage + war : on against",
   "v exchange + fire : with",
   "n conflict : with between",
   "n confrontation : with between",
   "n war : with against between",
   "n fighting : with between",
   "n battle : with between"
  ]
 },
 {
  "name": "BLOCKADED",
  "definition": "Blockaded or besieged.",
  "symmetric": false,
  "places": true,
  "plover": "COERCE",
  "cameo": "191",
  "goldstein": -9.5,
  "triggers": [
   "v blockade : obj",
   "v besiege : obj",
   "n blockade : of",
   "n siege : of"
  ]
 },
 {
  "name": "ACQUIRED",
  "definition": "Bought a company or a stake in it.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v acquire : obj",
   "v buy : obj",
   "v purchase : obj",
   "v take over : obj",
   "v buy + stake,share : in",
   "v acquire + stake,share : in",
   "n acquisition : of",
   "n takeover : of",
   "n purchase : of"
  ]
 },
 {
  "name": "SOLD_TO",
  "definition": "Sold something to.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v sell + * : to",
   "v sell : iobj",
   "n sale : to"
  ]
 },
 {
  "name": "MERGED_WITH",
  "definition": "Merged with.",
  "symmetric": true,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v merge : with",
   "n merger : with between of"
  ]
 },
 {
  "name": "HIRED",
  "definition": "Hired or appointed.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "060",
  "goldstein": 6,
  "triggers": [
   "v hire : obj",
   "v appoint : obj",
   "v recruit : obj",
   "v nominate : obj",
   "v name : obj",
   "v elect : obj",
   "n appointment : of"
  ]
 },
 {
  "name": "CONTRACTED",
  "definition": "Gave a contract or order to.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v award + contract : to",
   "v order + * : from",
   "v place + order : with",
   "v win + contract,order : from"
  ]
 },
 {
  "name": "COMPETED_WITH",
  "definition": "Was a rival of in an election or market.",
  "symmetric": true,
  "places": false,
  "plover": null,
  "cameo": null,
  "goldstein": null,
  "triggers": [
   "v compete : with against",
   "v defeat : obj",
   "v beat : obj",
   "v challenge : obj",
   "v rival : obj",
   "n rivalry : with between"
  ]
 },
 {
  "name": "PAID",
  "definition": "Paid.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v pay : obj",
   "v compensate : obj",
   "v reimburse : obj",
   "v pay + * : to"
  ]
 },
 {
  "name": "SANCTIONED",
  "definition": "Imposed sanctions, an embargo or a boycott on.",
  "symmetric": false,
  "places": false,
  "plover": "SANCTION",
  "cameo": "163",
  "goldstein": -8,
  "triggers": [
   "v sanction : obj",
   "v introduce + sanction,sanctions : on against",
   "v impose + sanction,sanctions,embargo,tariff,restriction,curb,duty : on against",
   "v announce + sanction,sanctions,tariff : on against",
   "v slap + sanction,sanctions,tariff : on",
   "v blacklist : obj",
   "v boycott : obj",
   "v embargo : obj",
   "n sanctions : on against",
   "n sanction : on against",
   "n embargo : on against",
   "n tariff : on"
  ]
 },
 {
  "name": "BANNED",
  "definition": "Banned or restricted.",
  "symmetric": false,
  "places": false,
  "plover": "SANCTION",
  "cameo": "172",
  "goldstein": -5,
  "triggers": [
   "v ban : obj",
   "v bar : obj",
   "v outlaw : obj",
   "v prohibit : obj",
   "v suspend : obj",
   "v block : obj",
   "v restrict : obj",
   "v revoke + licence,license,permit,visa : of",
   "n ban : on"
  ]
 },
 {
  "name": "CUT_RELATIONS_WITH",
  "definition": "Broke off or reduced relations with.",
  "symmetric": false,
  "places": false,
  "plover": "SANCTION",
  "cameo": "161",
  "goldstein": -4,
  "triggers": [
   "v break off + * : with",
   "v cut + tie,ties,relation : with",
   "v sever + tie,ties,relation : with",
   "v suspend + tie,relation,cooperation : with",
   "v recall + ambassador : from"
  ]
 },
 {
  "name": "EXPELLED",
  "definition": "Expelled or deported.",
  "symmetric": false,
  "places": false,
  "plover": "COERCE",
  "cameo": "174",
  "goldstein": -5,
  "triggers": [
   "v expel : obj",
   "v deport : obj",
   "v extradite : obj",
   "v evict : obj",
   "n expulsion : of"
  ]
 },
 {
  "name": "ARRESTED",
  "definition": "Arrested, detained or charged in custody.",
  "symmetric": false,
  "places": false,
  "plover": "COERCE",
  "cameo": "173",
  "goldstein": -5,
  "triggers": [
   "v arrest : obj",
   "v detain : obj",
   "v imprison : obj",
   "v jail : obj",
   "v apprehend : obj",
   "v capture : obj",
   "v round up : obj",
   "v take into+custody : obj",
   "v issue + warrant : for",
   "n arrest : of",
   "n detention : of"
  ]
 },
 {
  "name": "SENTENCED",
  "definition": "Convicted or sentenced in court.",
  "symmetric": false,
  "places": false,
  "plover": "COERCE",
  "cameo": "173",
  "goldstein": -5,
  "triggers": [
   "v sentence : obj",
   "v convict : obj",
   "v fine : obj",
   "v try : obj",
   "v find guilty : obj",
   "v order + * : against",
   "n conviction : of"
  ]
 },
 {
  "name": "SEIZED",
  "definition": "Took property or territory of.",
  "symmetric": false,
  "places": true,
  "plover": "COERCE",
  "cameo": "171",
  "goldstein": -9.2,
  "triggers": [
   "v seize : obj~",
   "v confiscate : obj~",
   "v freeze + asset,account : of",
   "v raid : obj~"
  ]
 },
 {
  "name": "REPRESSED",
  "definition": "Used force to disperse or put down.",
  "symmetric": false,
  "places": false,
  "plover": "COERCE",
  "cameo": "175",
  "goldstein": -9,
  "triggers": [
   "v disperse : obj",
   "v fire + gas,bullet,cannon : at on",
   "v crack down : on",
   "v suppress : obj~",
   "v beat : obj",
   "v tear-gas : obj",
   "n crackdown : on"
  ]
 },
 {
  "name": "DISMISSED",
  "definition": "Removed from office or fired.",
  "symmetric": false,
  "places": false,
  "plover": "COERCE",
  "cameo": "170",
  "goldstein": -7,
  "triggers": [
   "v dismiss : obj",
   "v sack : obj",
   "v fire : obj",
   "v oust : obj",
   "v impeach : obj",
   "v overthrow : obj",
   "v topple : obj"
  ]
 },
 {
  "name": "INVESTIGATED",
  "definition": "Opened or ran an inquiry into.",
  "symmetric": false,
  "places": false,
  "plover": "ACCUSE",
  "cameo": "090",
  "goldstein": -2,
  "triggers": [
   "v investigate : obj~",
   "v probe : obj~",
   "v question : obj",
   "v interrogate : obj",
   "v open + investigation,inquiry,probe : into against",
   "v launch + investigation,inquiry,probe : into against",
   "n investigation : into of",
   "n inquiry : into"
  ]
 },
 {
  "name": "CRITICIZED",
  "definition": "Criticised or denounced.",
  "symmetric": false,
  "places": false,
  "plover": "ACCUSE",
  "cameo": "111",
  "goldstein": -2,
  "triggers": [
   "v criticise : obj~",
   "v criticize : obj~",
   "v condemn : obj~",
   "v denounce : obj~",
   "v slam : obj~",
   "v blast : obj~",
   "v rebuke : obj",
   "v deplore : obj~",
   "v decry : obj~",
   "v mock : obj",
   "v protest : obj~",
   "v voice + criticism : of",
   "n criticism : of",
   "n condemnation : of"
  ]
 },
 {
  "name": "ACCUSED",
  "definition": "Accused or blamed.",
  "symmetric": false,
  "places": false,
  "plover": "ACCUSE",
  "cameo": "112",
  "goldstein": -2,
  "triggers": [
   "v accuse : obj",
   "v blame : obj",
   "v charge : obj",
   "v implicate : obj",
   "v fault : obj",
   "v level + accusation,allegation : at against",
   "v lay + blame : on",
   "n accusation : against",
   "n allegation : against"
  ]
 },
 {
  "name": "SUED",
  "definition": "Brought a lawsuit or legal claim against.",
  "symmetric": false,
  "places": false,
  "plover": "ACCUSE",
  "cameo": "115",
  "goldstein": -2,
  "triggers": [
   "v sue : obj",
   "v prosecute : obj",
   "v indict : obj",
   "v file + lawsuit,suit,complaint,case,charge,motion : against",
   "v bring + case,charge,lawsuit : against",
   "n lawsuit : against",
   "n complaint : against"
  ]
 },
 {
  "name": "REJECTED",
  "definition": "Refused or dismissed what another asked or offered.",
  "symmetric": false,
  "places": false,
  "plover": "REJECT",
  "cameo": "120",
  "goldstein": -4,
  "triggers": [
   "v reject : obj~",
   "v refuse : obj~",
   "v dismiss : obj~",
   "v rebuff : obj~",
   "v oppose : obj~",
   "v veto : obj~",
   "v turn down : obj~",
   "v decline : obj~",
   "v defy : obj~"
  ]
 },
 {
  "name": "CONTRADICTED",
  "definition": "Denied or disputed what another said.",
  "symmetric": false,
  "places": false,
  "plover": "REJECT",
  "cameo": "128",
  "goldstein": -5,
  "triggers": [
   "v contradict : obj~",
   "v dispute : obj~",
   "v refute : obj~",
   "v disagree : with"
  ]
 },
 {
  "name": "CALLED",
  "definition": "Spoke with by telephone or video.",
  "symmetric": true,
  "places": false,
  "plover": "CONSULT/phone",
  "cameo": "041",
  "goldstein": 1,
  "triggers": [
   "v call : obj",
   "v phone : obj",
   "v telephone : obj",
   "v speak by+phone : with to",
   "v speak on+phone : with to",
   "v talk by+phone : with to",
   "v hold + call : with to",
   "v have + call : with",
   "v make + call : to",
   "v place + call : to",
   "n call : with to between",
   "n phone call : with to between",
   "n telephone call : with between",
   "n videoconference : with between",
   "n phone conversation : with between"
  ]
 },
 {
  "name": "MET",
  "definition": "Met in person or held a meeting with.",
  "symmetric": true,
  "places": false,
  "plover": "CONSULT",
  "cameo": "040",
  "goldstein": 1,
  "triggers": [
   "v meet : obj with",
   "v sit down : with",
   "v hold + meeting,summit,session : with between",
   "v have + meeting : with",
   "v receive : obj",
   "v host : obj",
   "n meeting : with between of",
   "n summit : with between",
   "n encounter : with between"
  ]
 },
 {
  "name": "HELD_TALKS_WITH",
  "definition": "Talked or conferred with, the medium not said.",
  "symmetric": true,
  "places": false,
  "plover": "CONSULT",
  "cameo": "040",
  "goldstein": 1,
  "triggers": [
   "v talk : with to",
   "v speak : with to",
   "v confer : with",
   "v consult : with obj",
   "v hold + talks,talk,discussion,consultation,dialogue,exchange,negotiation,conversation : with between",
   "v have + talks,talk,discussion,consultation,conversation,exchange : with",
   "v discuss + * : with",
   "v exchange + view,message : with",
   "v conduct + talks,discussion : with",
   "v begin + talks,negotiation : with",
   "v resume + talks,negotiation : with",
   "v open + talks,negotiation : with",
   "n talks : with between",
   "n talk : with between",
   "n discussion : with between",
   "n dialogue : with between",
   "n exchange : with between",
   "n consultation : with between",
   "n conversation : with between"
  ]
 },
 {
  "name": "NEGOTIATED_WITH",
  "definition": "Engaged in negotiation with.",
  "symmetric": true,
  "places": false,
  "plover": "CONSULT",
  "cameo": "046",
  "goldstein": 7,
  "triggers": [
   "v negotiate : with",
   "v bargain : with",
   "n negotiation : with between"
  ]
 },
 {
  "name": "VISITED",
  "definition": "Travelled to see, as a guest.",
  "symmetric": false,
  "places": true,
  "plover": "CONSULT/visit",
  "cameo": "042",
  "goldstein": 1.9,
  "triggers": [
   "v visit : obj",
   "v travel : to",
   "v fly : to",
   "v arrive : in",
   "v pay + visit : to",
   "v make + visit,trip : to",
   "n visit : to",
   "n trip : to"
  ]
 },
 {
  "name": "MEDIATED_BETWEEN",
  "definition": "Acted as a go-between for.",
  "symmetric": false,
  "places": false,
  "plover": "CONSULT/third-party",
  "cameo": "045",
  "goldstein": 5,
  "triggers": [
   "v mediate : between obj",
   "v broker + * : between",
   "n mediation : between"
  ]
 },
 {
  "name": "COOPERATED_WITH",
  "definition": "Worked together with.",
  "symmetric": true,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "060",
  "goldstein": 6,
  "triggers": [
   "v cooperate : with",
   "v collaborate : with",
   "v co-operate : with",
   "v partner : with",
   "v work : with",
   "v coordinate : with",
   "v join : obj",
   "v team up : with",
   "n cooperation : with between",
   "n partnership : with between",
   "n collaboration : with between"
  ]
 },
 {
  "name": "TRADED_WITH",
  "definition": "Exchanged goods or commerce with.",
  "symmetric": true,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v trade : with",
   "v export + * : to",
   "v import + * : from",
   "n trade : with between"
  ]
 },
 {
  "name": "HELD_EXERCISES_WITH",
  "definition": "Trained or exercised together with.",
  "symmetric": true,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "062",
  "goldstein": 7.4,
  "triggers": [
   "v hold + exercise,drill,manoeuvre : with",
   "v train : with",
   "v conduct + exercise,drill : with"
  ]
 },
 {
  "name": "INVESTED_IN",
  "definition": "Put money into.",
  "symmetric": false,
  "places": false,
  "plover": "COOPERATE",
  "cameo": "061",
  "goldstein": 6.4,
  "triggers": [
   "v invest : in",
   "n investment : in"
  ]
 },
 {
  "name": "AIDED",
  "definition": "Gave help, money or goods to.",
  "symmetric": false,
  "places": false,
  "plover": "AID",
  "cameo": "070",
  "goldstein": 7,
  "triggers": [
   "v aid : obj",
   "v assist : obj",
   "v help : obj",
   "v fund : obj",
   "v finance : obj",
   "v provide : obj",
   "v supply : obj",
   "v provide + * : to for",
   "v supply + * : to",
   "v send + aid,assistance,help,food,supply,medicine,vaccine : to",
   "v give + aid,assistance,help,money : to",
   "v deliver + * : to",
   "v donate + * : to",
   "v extend + aid,loan,credit : to",
   "v grant + loan,credit : to",
   "n aid : to for",
   "n assistance : to for"
  ]
 },
 {
  "name": "ARMED",
  "definition": "Gave weapons or military help to.",
  "symmetric": false,
  "places": false,
  "plover": "AID",
  "cameo": "072",
  "goldstein": 8.3,
  "triggers": [
   "v arm : obj",
   "v send + weapon,missile,tank,ammunition,arms : to",
   "v supply + weapon,missile,tank,ammunition,arms : to",
   "v equip : obj",
   "v train : obj"
  ]
 },
 {
  "name": "RESCUED",
  "definition": "Rescued or evacuated.",
  "symmetric": false,
  "places": false,
  "plover": "AID",
  "cameo": "073",
  "goldstein": 7.4,
  "triggers": [
   "v rescue : obj",
   "v save : obj",
   "v evacuate : obj",
   "v treat : obj"
  ]
 },
 {
  "name": "SHELTERED",
  "definition": "Gave asylum or shelter to.",
  "symmetric": false,
  "places": false,
  "plover": "AID",
  "cameo": "075",
  "goldstein": 7,
  "triggers": [
   "v shelter : obj",
   "v grant + asylum : to",
   "v accept + * : from"
  ]
 },
 {
  "name": "MOVED_TROOPS_TO",
  "definition": "Moved or sent military forces to, or massed them at.",
  "symmetric": false,
  "places": true,
  "plover": "MOBILIZE",
  "cameo": "152",
  "goldstein": -7.2,
  "triggers": [
   "v move + troops,forces,force,soldier,tank,army,unit : to into near toward towards on",
   "v deploy + troops,forces,force,soldier,tank,missile,warship,unit,aircraft,ship : to in into near along on",
   "v send + troops,forces,force,soldier,tank,warship,unit,aircraft : to into near",
   "v mass + troops,forces,soldier : near on along at",
   "v deploy : to in near along into",
   "v build up : on near along",
   "n movement @force : on to near along toward towards into",
   "n deployment @force : to in near along on into",
   "n build-up @force : on near along at",
   "n buildup @force : on near along at"
  ]
 },
 {
  "name": "PUT_ON_ALERT",
  "definition": "Raised military readiness towards.",
  "symmetric": false,
  "places": false,
  "plover": "MOBILIZE",
  "cameo": "153",
  "goldstein": -7.2,
  "triggers": [
   "v raise + alert,readiness,level : against",
   "v mobilise : against",
   "v mobilize : against"
  ]
 },
 {
  "name": "PROTESTED_AGAINST",
  "definition": "Demonstrated or rallied against.",
  "symmetric": false,
  "places": false,
  "plover": "PROTEST/demo",
  "cameo": "141",
  "goldstein": -6.5,
  "triggers": [
   "v protest : against",
   "v demonstrate : against",
   "v rally : against",
   "v march : against",
   "v stage + protest,rally,demonstration : against",
   "v hold + protest,rally,demonstration : against",
   "n protest : against",
   "n demonstration : against"
  ]
 },
 {
  "name": "STRUCK_WORK_AGAINST",
  "definition": "Went on strike against.",
  "symmetric": false,
  "places": false,
  "plover": "PROTEST/strike",
  "cameo": "143",
  "goldstein": -6.5,
  "triggers": [
   "v strike : against",
   "v go on+strike : against",
   "v walk out : of"
  ]
 },
 {
  "name": "CLASHED_WITH",
  "definition": "Fought or scuffled with, short of war.",
  "symmetric": true,
  "places": false,
  "plover": "PROTEST/riot",
  "cameo": "145",
  "goldstein": -7.5,
  "triggers": [
   "v clash : with",
   "v scuffle : with",
   "n clash : with between"
  ]
 },
 {
  "name": "TOLD",
  "definition": "Said something directly to.",
  "symmetric": false,
  "places": false,
  "plover": null,
  "cameo": "010",
  "goldstein": 0,
  "triggers": [
   "v tell : obj",
   "v inform : obj",
   "v brief : obj",
   "v notify : obj",
   "v assure : obj",
   "v remind : obj",
   "v address : obj",
   "v write : to",
   "v disclose : to",
   "v reveal : to",
   "v make + statement : to",
   "v speak : to",
   "n statement : to",
   "n letter : to",
   "n filing : to with",
   "n speech : to",
   "n message : to",
   "n email : to",
   "n testimony : to",
   "n interview : with to",
   "n remark : to"
  ]
 },
 {
  "name": "ANSWERED",
  "definition": "Replied to.",
  "symmetric": false,
  "places": false,
  "plover": null,
  "cameo": "010",
  "goldstein": 0,
  "triggers": [
   "v answer : obj",
   "v reply : to",
   "v respond : to"
  ]
 },
 {
  "name": "CONGRATULATED",
  "definition": "Praised or congratulated.",
  "symmetric": false,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "051",
  "goldstein": 3.4,
  "triggers": [
   "v congratulate : obj",
   "v praise : obj~",
   "v applaud : obj~",
   "v commend : obj~",
   "v hail : obj~",
   "v welcome : obj~",
   "v salute : obj",
   "v laud : obj~"
  ]
 },
 {
  "name": "THANKED",
  "definition": "Expressed thanks to.",
  "symmetric": false,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "051",
  "goldstein": 3.4,
  "triggers": [
   "v thank : obj",
   "v express + gratitude,thanks : to"
  ]
 },
 {
  "name": "APOLOGISED_TO",
  "definition": "Said sorry to.",
  "symmetric": false,
  "places": false,
  "plover": "CONCEDE",
  "cameo": "055",
  "goldstein": 7,
  "triggers": [
   "v apologise : to",
   "v apologize : to",
   "v offer + apology : to",
   "v issue + apology : to"
  ]
 },
 {
  "name": "CONDOLED",
  "definition": "Expressed sympathy to.",
  "symmetric": false,
  "places": false,
  "plover": "SUPPORT",
  "cameo": "051",
  "goldstein": 3.4,
  "triggers": [
   "v express + condolence,sympathy : to with",
   "v offer + condolence : to",
   "v extend + condolence : to"
  ]
 },
 {
  "name": "RELEASED",
  "definition": "Set free.",
  "symmetric": false,
  "places": false,
  "plover": "CONCEDE",
  "cameo": "084",
  "goldstein": 7,
  "triggers": [
   "v release : obj",
   "v free : obj",
   "v pardon : obj",
   "v acquit : obj",
   "n release : of"
  ]
 },
 {
  "name": "WITHDREW_FROM",
  "definition": "Pulled forces or itself out of.",
  "symmetric": false,
  "places": true,
  "plover": "RETREAT",
  "cameo": "087",
  "goldstein": 9,
  "triggers": [
   "v withdraw : from",
   "v pull out : of from",
   "v leave : obj",
   "v retreat : from",
   "v withdraw + troops,forces,force,soldier : from",
   "v pull + troops,forces : from",
   "n withdrawal : from"
  ]
 },
 {
  "name": "RETURNED_TO",
  "definition": "Handed back to.",
  "symmetric": false,
  "places": true,
  "plover": "CONCEDE",
  "cameo": "084",
  "goldstein": 7,
  "triggers": [
   "v hand over : to",
   "v return + * : to",
   "v surrender : to",
   "n surrender : to"
  ]
 },
 {
  "name": "CEASED_FIRE_WITH",
  "definition": "Stopped fighting with.",
  "symmetric": true,
  "places": false,
  "plover": "RETREAT",
  "cameo": "087",
  "goldstein": 9,
  "triggers": [
   "v declare + ceasefire,truce : with",
   "v agree + ceasefire,truce : with",
   "n ceasefire : with between",
   "n truce : with between"
  ]
 }
] as const
