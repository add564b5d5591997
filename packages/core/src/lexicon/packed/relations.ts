// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default {
 "codes": [
  {
   "code": "01",
   "goldstein": 0,
   "gloss": "speaking in public"
  },
  {
   "code": "010",
   "goldstein": 0,
   "gloss": "says something"
  },
  {
   "code": "011",
   "goldstein": -0.1,
   "gloss": "will not comment"
  },
  {
   "code": "012",
   "goldstein": -0.4,
   "gloss": "speaks with doubt"
  },
  {
   "code": "013",
   "goldstein": 0.4,
   "gloss": "speaks with hope"
  },
  {
   "code": "014",
   "goldstein": 0,
   "gloss": "weighs a policy"
  },
  {
   "code": "015",
   "goldstein": 0,
   "gloss": "owns up to a deed"
  },
  {
   "code": "016",
   "goldstein": -2,
   "gloss": "says it was not the doer"
  },
  {
   "code": "017",
   "goldstein": 0,
   "gloss": "makes a symbolic gesture"
  },
  {
   "code": "018",
   "goldstein": 3.4,
   "gloss": "shows sympathy"
  },
  {
   "code": "019",
   "goldstein": 3.4,
   "gloss": "says it is of one mind"
  },
  {
   "code": "02",
   "goldstein": 3,
   "gloss": "asking"
  },
  {
   "code": "020",
   "goldstein": 3,
   "gloss": "asks, nothing closer said"
  },
  {
   "code": "021",
   "goldstein": 3.4,
   "gloss": "asks for material cooperation"
  },
  {
   "code": "022",
   "goldstein": 3.2,
   "gloss": "asks for diplomatic cooperation"
  },
  {
   "code": "023",
   "goldstein": 3.4,
   "gloss": "asks for aid"
  },
  {
   "code": "024",
   "goldstein": -0.3,
   "gloss": "asks for political change"
  },
  {
   "code": "025",
   "goldstein": -0.3,
   "gloss": "asks that the other side give way"
  },
  {
   "code": "0253",
   "goldstein": -0.3,
   "gloss": "asks that people or goods be let go"
  },
  {
   "code": "0256",
   "goldstein": -0.3,
   "gloss": "asks that arms be put down"
  },
  {
   "code": "026",
   "goldstein": 4,
   "gloss": "asks to meet or talk"
  },
  {
   "code": "027",
   "goldstein": 4,
   "gloss": "asks that a quarrel be settled"
  },
  {
   "code": "028",
   "goldstein": 4,
   "gloss": "asks for a go-between"
  },
  {
   "code": "03",
   "goldstein": 4,
   "gloss": "meaning to cooperate"
  },
  {
   "code": "030",
   "goldstein": 4,
   "gloss": "means to cooperate, nothing closer said"
  },
  {
   "code": "031",
   "goldstein": 5.2,
   "gloss": "means to cooperate materially"
  },
  {
   "code": "0311",
   "goldstein": 5.2,
   "gloss": "means to trade or invest"
  },
  {
   "code": "032",
   "goldstein": 4.5,
   "gloss": "means to cooperate diplomatically"
  },
  {
   "code": "033",
   "goldstein": 5.2,
   "gloss": "means to give aid"
  },
  {
   "code": "034",
   "goldstein": 7,
   "gloss": "means to change its politics"
  },
  {
   "code": "035",
   "goldstein": 7,
   "gloss": "means to give way"
  },
  {
   "code": "0353",
   "goldstein": 7,
   "gloss": "means to let people or goods go"
  },
  {
   "code": "0354",
   "goldstein": 7,
   "gloss": "means to ease sanctions"
  },
  {
   "code": "0356",
   "goldstein": 7,
   "gloss": "means to put arms down"
  },
  {
   "code": "036",
   "goldstein": 4,
   "gloss": "means to meet or talk"
  },
  {
   "code": "037",
   "goldstein": 5,
   "gloss": "means to settle a quarrel"
  },
  {
   "code": "038",
   "goldstein": 7,
   "gloss": "means to accept a go-between"
  },
  {
   "code": "039",
   "goldstein": 5,
   "gloss": "means to be a go-between"
  },
  {
   "code": "04",
   "goldstein": 1,
   "gloss": "consulting"
  },
  {
   "code": "040",
   "goldstein": 1,
   "gloss": "confers, nothing closer said"
  },
  {
   "code": "041",
   "goldstein": 1,
   "gloss": "talks by telephone"
  },
  {
   "code": "042",
   "goldstein": 1.9,
   "gloss": "goes on a visit"
  },
  {
   "code": "043",
   "goldstein": 2.8,
   "gloss": "is host to a visit"
  },
  {
   "code": "044",
   "goldstein": 2.5,
   "gloss": "meets on neutral ground"
  },
  {
   "code": "045",
   "goldstein": 5,
   "gloss": "is a go-between"
  },
  {
   "code": "046",
   "goldstein": 7,
   "gloss": "negotiates"
  },
  {
   "code": "05",
   "goldstein": 3.5,
   "gloss": "diplomatic cooperation"
  },
  {
   "code": "050",
   "goldstein": 3.5,
   "gloss": "cooperates diplomatically, nothing closer said"
  },
  {
   "code": "051",
   "goldstein": 3.4,
   "gloss": "praises or backs"
  },
  {
   "code": "052",
   "goldstein": 3.5,
   "gloss": "defends in words"
  },
  {
   "code": "053",
   "goldstein": 3.8,
   "gloss": "rallies backing for another"
  },
  {
   "code": "054",
   "goldstein": 6,
   "gloss": "recognises as a state or government"
  },
  {
   "code": "055",
   "goldstein": 7,
   "gloss": "says sorry"
  },
  {
   "code": "056",
   "goldstein": 7,
   "gloss": "forgives"
  },
  {
   "code": "057",
   "goldstein": 8,
   "gloss": "signs an agreement"
  },
  {
   "code": "06",
   "goldstein": 6,
   "gloss": "material cooperation"
  },
  {
   "code": "060",
   "goldstein": 6,
   "gloss": "cooperates materially, nothing closer said"
  },
  {
   "code": "061",
   "goldstein": 6.4,
   "gloss": "trades or does business"
  },
  {
   "code": "062",
   "goldstein": 7.4,
   "gloss": "cooperates with arms"
  },
  {
   "code": "063",
   "goldstein": 7.4,
   "gloss": "cooperates in law"
  },
  {
   "code": "064",
   "goldstein": 7,
   "gloss": "shares intelligence or evidence"
  },
  {
   "code": "07",
   "goldstein": 7,
   "gloss": "giving aid"
  },
  {
   "code": "070",
   "goldstein": 7,
   "gloss": "gives aid, nothing closer said"
  },
  {
   "code": "071",
   "goldstein": 7.4,
   "gloss": "gives money"
  },
  {
   "code": "072",
   "goldstein": 8.3,
   "gloss": "gives military help"
  },
  {
   "code": "073",
   "goldstein": 7.4,
   "gloss": "gives relief"
  },
  {
   "code": "074",
   "goldstein": 8.5,
   "gloss": "protects or keeps the peace"
  },
  {
   "code": "075",
   "goldstein": 7,
   "gloss": "takes in who seeks shelter"
  },
  {
   "code": "08",
   "goldstein": 5,
   "gloss": "giving way"
  },
  {
   "code": "080",
   "goldstein": 5,
   "gloss": "gives way, nothing closer said"
  },
  {
   "code": "081",
   "goldstein": 5,
   "gloss": "eases rules or penalties"
  },
  {
   "code": "082",
   "goldstein": 5,
   "gloss": "ends its protest"
  },
  {
   "code": "083",
   "goldstein": 5,
   "gloss": "gives in to political demands"
  },
  {
   "code": "0831",
   "goldstein": 5,
   "gloss": "gives in on who leads"
  },
  {
   "code": "084",
   "goldstein": 7,
   "gloss": "gives back or lets go"
  },
  {
   "code": "0841",
   "goldstein": 7,
   "gloss": "lets people go"
  },
  {
   "code": "0842",
   "goldstein": 7,
   "gloss": "gives property back"
  },
  {
   "code": "085",
   "goldstein": 7,
   "gloss": "eases sanctions or a boycott"
  },
  {
   "code": "086",
   "goldstein": 9,
   "gloss": "lets outsiders in"
  },
  {
   "code": "087",
   "goldstein": 9,
   "gloss": "eases the use of arms"
  },
  {
   "code": "0871",
   "goldstein": 9,
   "gloss": "stops firing"
  },
  {
   "code": "0872",
   "goldstein": 9,
   "gloss": "lifts a blockade or pulls back"
  },
  {
   "code": "0873",
   "goldstein": 9,
   "gloss": "gives up arms"
  },
  {
   "code": "0874",
   "goldstein": 10,
   "gloss": "surrenders"
  },
  {
   "code": "09",
   "goldstein": -2,
   "gloss": "investigating"
  },
  {
   "code": "090",
   "goldstein": -2,
   "gloss": "investigates, nothing closer said"
  },
  {
   "code": "091",
   "goldstein": -2,
   "gloss": "investigates a crime"
  },
  {
   "code": "092",
   "goldstein": -2,
   "gloss": "investigates abuses of rights"
  },
  {
   "code": "093",
   "goldstein": -2,
   "gloss": "investigates use of arms"
  },
  {
   "code": "094",
   "goldstein": -2,
   "gloss": "investigates war crimes"
  },
  {
   "code": "10",
   "goldstein": -5,
   "gloss": "demanding"
  },
  {
   "code": "100",
   "goldstein": -5,
   "gloss": "demands, nothing closer said"
  },
  {
   "code": "101",
   "goldstein": -5,
   "gloss": "demands material cooperation"
  },
  {
   "code": "1013",
   "goldstein": -5,
   "gloss": "demands help of the courts"
  },
  {
   "code": "102",
   "goldstein": -5,
   "gloss": "demands diplomatic cooperation"
  },
  {
   "code": "103",
   "goldstein": -5,
   "gloss": "demands aid"
  },
  {
   "code": "104",
   "goldstein": -5,
   "gloss": "demands political change"
  },
  {
   "code": "1041",
   "goldstein": -5,
   "gloss": "demands that a leader go"
  },
  {
   "code": "105",
   "goldstein": -5,
   "gloss": "demands that the other side give way"
  },
  {
   "code": "1053",
   "goldstein": -5,
   "gloss": "demands that people or goods be let go"
  },
  {
   "code": "1056",
   "goldstein": -5,
   "gloss": "demands that arms be put down"
  },
  {
   "code": "106",
   "goldstein": -5,
   "gloss": "demands to meet or talk"
  },
  {
   "code": "107",
   "goldstein": -5,
   "gloss": "demands that a quarrel be settled"
  },
  {
   "code": "108",
   "goldstein": -5,
   "gloss": "demands a go-between"
  },
  {
   "code": "11",
   "goldstein": -2,
   "gloss": "disapproving"
  },
  {
   "code": "110",
   "goldstein": -2,
   "gloss": "disapproves, nothing closer said"
  },
  {
   "code": "111",
   "goldstein": -2,
   "gloss": "criticises"
  },
  {
   "code": "112",
   "goldstein": -2,
   "gloss": "accuses"
  },
  {
   "code": "113",
   "goldstein": -2,
   "gloss": "stirs up opposition"
  },
  {
   "code": "114",
   "goldstein": -2,
   "gloss": "complains officially"
  },
  {
   "code": "115",
   "goldstein": -2,
   "gloss": "goes to court against"
  },
  {
   "code": "116",
   "goldstein": -2,
   "gloss": "finds guilty"
  },
  {
   "code": "12",
   "goldstein": -4,
   "gloss": "rejecting"
  },
  {
   "code": "120",
   "goldstein": -4,
   "gloss": "rejects, nothing closer said"
  },
  {
   "code": "121",
   "goldstein": -4,
   "gloss": "rejects material cooperation"
  },
  {
   "code": "122",
   "goldstein": -4,
   "gloss": "rejects a wish for aid"
  },
  {
   "code": "123",
   "goldstein": -4,
   "gloss": "rejects political change"
  },
  {
   "code": "124",
   "goldstein": -4,
   "gloss": "will not give way"
  },
  {
   "code": "125",
   "goldstein": -5,
   "gloss": "will not meet or talk"
  },
  {
   "code": "126",
   "goldstein": -5,
   "gloss": "rejects a go-between"
  },
  {
   "code": "127",
   "goldstein": -5,
   "gloss": "rejects a settlement"
  },
  {
   "code": "128",
   "goldstein": -5,
   "gloss": "breaks a rule"
  },
  {
   "code": "129",
   "goldstein": -5,
   "gloss": "vetoes"
  },
  {
   "code": "13",
   "goldstein": -6,
   "gloss": "threatening"
  },
  {
   "code": "130",
   "goldstein": -4.4,
   "gloss": "threatens, nothing closer said"
  },
  {
   "code": "131",
   "goldstein": -5.8,
   "gloss": "threatens short of force"
  },
  {
   "code": "1311",
   "goldstein": -5.8,
   "gloss": "threatens to cut aid"
  },
  {
   "code": "1312",
   "goldstein": -5.8,
   "gloss": "threatens with sanctions"
  },
  {
   "code": "1313",
   "goldstein": -5.8,
   "gloss": "threatens to break relations"
  },
  {
   "code": "132",
   "goldstein": -5.8,
   "gloss": "threatens with rules or bans"
  },
  {
   "code": "133",
   "goldstein": -5.8,
   "gloss": "threatens with protest"
  },
  {
   "code": "134",
   "goldstein": -5.8,
   "gloss": "threatens to leave talks"
  },
  {
   "code": "135",
   "goldstein": -5.8,
   "gloss": "threatens to end mediation"
  },
  {
   "code": "136",
   "goldstein": -7,
   "gloss": "threatens to withdraw from a mission"
  },
  {
   "code": "137",
   "goldstein": -7,
   "gloss": "threatens with repression"
  },
  {
   "code": "138",
   "goldstein": -7,
   "gloss": "threatens with armed force"
  },
  {
   "code": "139",
   "goldstein": -7,
   "gloss": "sets an ultimatum"
  },
  {
   "code": "14",
   "goldstein": -6.5,
   "gloss": "protesting"
  },
  {
   "code": "140",
   "goldstein": -6.5,
   "gloss": "dissents, nothing closer said"
  },
  {
   "code": "141",
   "goldstein": -6.5,
   "gloss": "demonstrates"
  },
  {
   "code": "142",
   "goldstein": -6.5,
   "gloss": "refuses food"
  },
  {
   "code": "143",
   "goldstein": -6.5,
   "gloss": "goes on strike or boycotts"
  },
  {
   "code": "144",
   "goldstein": -7.5,
   "gloss": "bars the way"
  },
  {
   "code": "145",
   "goldstein": -7.5,
   "gloss": "riots"
  },
  {
   "code": "15",
   "goldstein": -7.2,
   "gloss": "showing force"
  },
  {
   "code": "150",
   "goldstein": -7.2,
   "gloss": "shows force, nothing closer said"
  },
  {
   "code": "151",
   "goldstein": -7.2,
   "gloss": "raises police readiness"
  },
  {
   "code": "152",
   "goldstein": -7.2,
   "gloss": "raises military readiness"
  },
  {
   "code": "153",
   "goldstein": -7.2,
   "gloss": "moves or raises police"
  },
  {
   "code": "154",
   "goldstein": -7.2,
   "gloss": "moves or raises troops"
  },
  {
   "code": "155",
   "goldstein": -7.2,
   "gloss": "raises cyber forces"
  },
  {
   "code": "16",
   "goldstein": -4,
   "gloss": "reducing relations"
  },
  {
   "code": "160",
   "goldstein": -4,
   "gloss": "reduces relations, nothing closer said"
  },
  {
   "code": "161",
   "goldstein": -4,
   "gloss": "breaks off diplomatic ties"
  },
  {
   "code": "162",
   "goldstein": -5.6,
   "gloss": "cuts aid"
  },
  {
   "code": "163",
   "goldstein": -8,
   "gloss": "imposes sanctions"
  },
  {
   "code": "164",
   "goldstein": -7,
   "gloss": "leaves talks"
  },
  {
   "code": "165",
   "goldstein": -6.5,
   "gloss": "ends mediation"
  },
  {
   "code": "166",
   "goldstein": -7,
   "gloss": "withdraws or expels a mission"
  },
  {
   "code": "17",
   "goldstein": -7,
   "gloss": "coercing"
  },
  {
   "code": "170",
   "goldstein": -7,
   "gloss": "coerces, nothing closer said"
  },
  {
   "code": "171",
   "goldstein": -9.2,
   "gloss": "seizes or damages property"
  },
  {
   "code": "1711",
   "goldstein": -9.2,
   "gloss": "confiscates property"
  },
  {
   "code": "1712",
   "goldstein": -9.2,
   "gloss": "destroys property"
  },
  {
   "code": "172",
   "goldstein": -5,
   "gloss": "imposes rules, bans or fines"
  },
  {
   "code": "1721",
   "goldstein": -5,
   "gloss": "limits political freedom"
  },
  {
   "code": "1722",
   "goldstein": -5,
   "gloss": "bans a party or politician"
  },
  {
   "code": "1723",
   "goldstein": -5,
   "gloss": "imposes a curfew"
  },
  {
   "code": "1724",
   "goldstein": -5,
   "gloss": "declares an emergency"
  },
  {
   "code": "173",
   "goldstein": -5,
   "gloss": "arrests or jails"
  },
  {
   "code": "174",
   "goldstein": -5,
   "gloss": "expels or deports"
  },
  {
   "code": "175",
   "goldstein": -9,
   "gloss": "puts down by force"
  },
  {
   "code": "176",
   "goldstein": -7,
   "gloss": "attacks computers"
  },
  {
   "code": "18",
   "goldstein": -9,
   "gloss": "assaulting"
  },
  {
   "code": "180",
   "goldstein": -9,
   "gloss": "uses violence, nothing closer said"
  },
  {
   "code": "181",
   "goldstein": -9,
   "gloss": "abducts"
  },
  {
   "code": "182",
   "goldstein": -9.5,
   "gloss": "hurts bodily"
  },
  {
   "code": "1821",
   "goldstein": -9,
   "gloss": "assaults sexually"
  },
  {
   "code": "1822",
   "goldstein": -9,
   "gloss": "tortures"
  },
  {
   "code": "1823",
   "goldstein": -10,
   "gloss": "kills with bare hands"
  },
  {
   "code": "183",
   "goldstein": -10,
   "gloss": "sets off a bomb"
  },
  {
   "code": "184",
   "goldstein": -8,
   "gloss": "uses people as shields"
  },
  {
   "code": "185",
   "goldstein": -8,
   "gloss": "tries to kill a leader"
  },
  {
   "code": "186",
   "goldstein": -10,
   "gloss": "kills a leader"
  },
  {
   "code": "19",
   "goldstein": -10,
   "gloss": "fighting"
  },
  {
   "code": "190",
   "goldstein": -10,
   "gloss": "uses armed force, nothing closer said"
  },
  {
   "code": "191",
   "goldstein": -9.5,
   "gloss": "blockades"
  },
  {
   "code": "192",
   "goldstein": -9.5,
   "gloss": "occupies land"
  },
  {
   "code": "193",
   "goldstein": -10,
   "gloss": "fights with small arms"
  },
  {
   "code": "194",
   "goldstein": -10,
   "gloss": "fights with artillery or tanks"
  },
  {
   "code": "195",
   "goldstein": -10,
   "gloss": "attacks from the air"
  },
  {
   "code": "196",
   "goldstein": -9.5,
   "gloss": "breaks a ceasefire"
  },
  {
   "code": "20",
   "goldstein": -10,
   "gloss": "mass violence"
  },
  {
   "code": "200",
   "goldstein": -10,
   "gloss": "uses mass violence, nothing closer said"
  },
  {
   "code": "201",
   "goldstein": -9.5,
   "gloss": "expels a population"
  },
  {
   "code": "202",
   "goldstein": -10,
   "gloss": "kills in great numbers"
  },
  {
   "code": "203",
   "goldstein": -10,
   "gloss": "drives out a people"
  },
  {
   "code": "204",
   "goldstein": -10,
   "gloss": "uses chemical, biological or nuclear weapons"
  },
  {
   "code": "AGREE",
   "goldstein": null,
   "gloss": "agrees, promises or offers to cooperate"
  },
  {
   "code": "CONSULT",
   "goldstein": null,
   "gloss": "meets or talks"
  },
  {
   "code": "CONSULT/visit",
   "goldstein": null,
   "gloss": "one goes to see the other"
  },
  {
   "code": "CONSULT/third-party",
   "goldstein": null,
   "gloss": "at the seat of a third"
  },
  {
   "code": "CONSULT/multilateral",
   "goldstein": null,
   "gloss": "among many"
  },
  {
   "code": "CONSULT/phone",
   "goldstein": null,
   "gloss": "from afar"
  },
  {
   "code": "SUPPORT",
   "goldstein": null,
   "gloss": "cooperates in words or diplomatically"
  },
  {
   "code": "CONCEDE",
   "goldstein": null,
   "gloss": "gives way in words or rules"
  },
  {
   "code": "COOPERATE",
   "goldstein": null,
   "gloss": "cooperates in deeds, for both"
  },
  {
   "code": "AID",
   "goldstein": null,
   "gloss": "gives what serves the receiver"
  },
  {
   "code": "RETREAT",
   "goldstein": null,
   "gloss": "gives way in deeds"
  },
  {
   "code": "RETREAT/withdraw",
   "goldstein": null,
   "gloss": "pulls back"
  },
  {
   "code": "RETREAT/release",
   "goldstein": null,
   "gloss": "lets people go"
  },
  {
   "code": "RETREAT/disarm",
   "goldstein": null,
   "gloss": "gives up arms"
  },
  {
   "code": "RETREAT/ceasefire",
   "goldstein": null,
   "gloss": "stops firing"
  },
  {
   "code": "RETREAT/access",
   "goldstein": null,
   "gloss": "lets outsiders in"
  },
  {
   "code": "RETREAT/resign",
   "goldstein": null,
   "gloss": "leaves office"
  },
  {
   "code": "REQUEST",
   "goldstein": null,
   "gloss": "asks or demands"
  },
  {
   "code": "REQUEST/assist",
   "goldstein": null,
   "gloss": "help or cooperation"
  },
  {
   "code": "REQUEST/change",
   "goldstein": null,
   "gloss": "of policy or leaders"
  },
  {
   "code": "REQUEST/yield",
   "goldstein": null,
   "gloss": "that the other side give way"
  },
  {
   "code": "REQUEST/meet",
   "goldstein": null,
   "gloss": "a meeting"
  },
  {
   "code": "ACCUSE",
   "goldstein": null,
   "gloss": "blames, investigates or charges"
  },
  {
   "code": "ACCUSE/disapprove",
   "goldstein": null,
   "gloss": "criticises"
  },
  {
   "code": "ACCUSE/investigate",
   "goldstein": null,
   "gloss": "investigates"
  },
  {
   "code": "ACCUSE/allege",
   "goldstein": null,
   "gloss": "accuses or goes to court"
  },
  {
   "code": "REJECT",
   "goldstein": null,
   "gloss": "refuses"
  },
  {
   "code": "REJECT/assist",
   "goldstein": null,
   "gloss": "help or cooperation"
  },
  {
   "code": "REJECT/change",
   "goldstein": null,
   "gloss": "a change of policy"
  },
  {
   "code": "REJECT/yield",
   "goldstein": null,
   "gloss": "to give way"
  },
  {
   "code": "REJECT/meet",
   "goldstein": null,
   "gloss": "a meeting"
  },
  {
   "code": "THREATEN",
   "goldstein": null,
   "gloss": "threatens"
  },
  {
   "code": "THREATEN/restrict",
   "goldstein": null,
   "gloss": "with sanctions or bans"
  },
  {
   "code": "THREATEN/arrest",
   "goldstein": null,
   "gloss": "with arrest"
  },
  {
   "code": "THREATEN/relations",
   "goldstein": null,
   "gloss": "with broken relations"
  },
  {
   "code": "THREATEN/expel",
   "goldstein": null,
   "gloss": "with expulsion"
  },
  {
   "code": "THREATEN/territory",
   "goldstein": null,
   "gloss": "with occupation"
  },
  {
   "code": "THREATEN/violence",
   "goldstein": null,
   "gloss": "with violence"
  },
  {
   "code": "PROTEST",
   "goldstein": null,
   "gloss": "civilians dissent together"
  },
  {
   "code": "PROTEST/demo",
   "goldstein": null,
   "gloss": "in the street"
  },
  {
   "code": "PROTEST/riot",
   "goldstein": null,
   "gloss": "with violence"
  },
  {
   "code": "PROTEST/strike",
   "goldstein": null,
   "gloss": "by stopping work"
  },
  {
   "code": "PROTEST/hunger",
   "goldstein": null,
   "gloss": "by refusing food"
  },
  {
   "code": "PROTEST/boycott",
   "goldstein": null,
   "gloss": "by staying away"
  },
  {
   "code": "PROTEST/obstruct",
   "goldstein": null,
   "gloss": "by barring the way"
  },
  {
   "code": "PROTEST/vandalize",
   "goldstein": null,
   "gloss": "by damage"
  },
  {
   "code": "SANCTION",
   "goldstein": null,
   "gloss": "reduces relations"
  },
  {
   "code": "SANCTION/convict",
   "goldstein": null,
   "gloss": "by a ruling"
  },
  {
   "code": "SANCTION/expel",
   "goldstein": null,
   "gloss": "by expulsion from a body"
  },
  {
   "code": "SANCTION/withdraw",
   "goldstein": null,
   "gloss": "by leaving"
  },
  {
   "code": "SANCTION/discontinue",
   "goldstein": null,
   "gloss": "by stopping aid or trade"
  },
  {
   "code": "MOBILIZE",
   "goldstein": null,
   "gloss": "shows or moves force"
  },
  {
   "code": "MOBILIZE/troops",
   "goldstein": null,
   "gloss": "soldiers"
  },
  {
   "code": "MOBILIZE/weapons",
   "goldstein": null,
   "gloss": "weapons"
  },
  {
   "code": "MOBILIZE/police",
   "goldstein": null,
   "gloss": "police"
  },
  {
   "code": "MOBILIZE/militia",
   "goldstein": null,
   "gloss": "armed groups of no state"
  },
  {
   "code": "COERCE",
   "goldstein": null,
   "gloss": "represses or restricts without violence"
  },
  {
   "code": "COERCE/seize",
   "goldstein": null,
   "gloss": "takes property"
  },
  {
   "code": "COERCE/restrict",
   "goldstein": null,
   "gloss": "limits freedom"
  },
  {
   "code": "COERCE/censor",
   "goldstein": null,
   "gloss": "censors"
  },
  {
   "code": "COERCE/curfew",
   "goldstein": null,
   "gloss": "by curfew"
  },
  {
   "code": "COERCE/martial-law",
   "goldstein": null,
   "gloss": "by emergency rule"
  },
  {
   "code": "COERCE/arrest",
   "goldstein": null,
   "gloss": "by arrest"
  },
  {
   "code": "COERCE/deport",
   "goldstein": null,
   "gloss": "by deportation"
  },
  {
   "code": "COERCE/withhold",
   "goldstein": null,
   "gloss": "by cutting off supplies"
  },
  {
   "code": "COERCE/misinformation",
   "goldstein": null,
   "gloss": "by deceit"
  },
  {
   "code": "COERCE/cyber",
   "goldstein": null,
   "gloss": "by computer"
  },
  {
   "code": "ASSAULT",
   "goldstein": null,
   "gloss": "uses violence"
  },
  {
   "code": "ASSAULT/abduct",
   "goldstein": null,
   "gloss": "abducts"
  },
  {
   "code": "ASSAULT/beat",
   "goldstein": null,
   "gloss": "with blows"
  },
  {
   "code": "ASSAULT/torture",
   "goldstein": null,
   "gloss": "tortures"
  },
  {
   "code": "ASSAULT/sexual",
   "goldstein": null,
   "gloss": "sexually"
  },
  {
   "code": "ASSAULT/targeted",
   "goldstein": null,
   "gloss": "kills chosen people"
  },
  {
   "code": "ASSAULT/destroy",
   "goldstein": null,
   "gloss": "destroys property"
  },
  {
   "code": "ASSAULT/primitive",
   "goldstein": null,
   "gloss": "with fire, blades or stones"
  },
  {
   "code": "ASSAULT/firearms",
   "goldstein": null,
   "gloss": "with guns"
  },
  {
   "code": "ASSAULT/explosives",
   "goldstein": null,
   "gloss": "with bombs on the ground"
  },
  {
   "code": "ASSAULT/suicide-attack",
   "goldstein": null,
   "gloss": "with the attacker's life"
  },
  {
   "code": "ASSAULT/aerial",
   "goldstein": null,
   "gloss": "from the air"
  },
  {
   "code": "ASSAULT/drone",
   "goldstein": null,
   "gloss": "with drones"
  },
  {
   "code": "ASSAULT/heavy-weapons",
   "goldstein": null,
   "gloss": "with artillery or tanks"
  },
  {
   "code": "ASSAULT/crowd-control",
   "goldstein": null,
   "gloss": "with tear gas and the like"
  },
  {
   "code": "ASSAULT/unconventional",
   "goldstein": null,
   "gloss": "with chemical, biological or nuclear weapons"
  }
 ],
 "nounSets": {
  "troops": [
   "troops",
   "troop",
   "force",
   "forces",
   "soldier",
   "army",
   "unit",
   "battalion",
   "brigade",
   "division",
   "warship",
   "ship",
   "carrier",
   "tank",
   "aircraft",
   "plane",
   "jet",
   "bomber",
   "fighter",
   "regiment",
   "platoon",
   "marine",
   "guard",
   "guardsman",
   "fleet",
   "contingent",
   "personnel",
   "battery",
   "squad",
   "squadron",
   "reinforcement",
   "paratrooper",
   "commando",
   "police",
   "officer",
   "presence",
   "advisor",
   "adviser"
  ],
  "weapons": [
   "weapon",
   "weapons",
   "arms",
   "arm",
   "missile",
   "tank",
   "ammunition",
   "rifle",
   "gun",
   "munition",
   "drone",
   "jet",
   "weaponry",
   "rocket",
   "howitzer",
   "armour",
   "armor",
   "helicopter",
   "regiment",
   "hardware"
  ],
  "relief": [
   "aid",
   "assistance",
   "help",
   "relief",
   "food",
   "medicine",
   "vaccine",
   "supply",
   "supplies",
   "equipment",
   "shelter",
   "blanket",
   "ventilator",
   "mask",
   "water",
   "doctor",
   "medic",
   "tent",
   "care",
   "parcel",
   "ration",
   "expertise",
   "fuel",
   "material",
   "kit",
   "package"
  ],
  "money": [
   "money",
   "$",
   "€",
   "£",
   "us$",
   "usd",
   "eur",
   "fund",
   "funds",
   "funding",
   "grant",
   "subsidy",
   "dollar",
   "euro",
   "pound",
   "yen",
   "million",
   "billion",
   "donation",
   "contribution",
   "gift",
   "subsidies",
   "cash",
   "finance",
   "financing"
  ],
  "loan": [
   "loan",
   "credit",
   "credit line",
   "line",
   "bailout",
   "guarantee"
  ],
  "talks": [
   "talks",
   "talk",
   "discussion",
   "consultation",
   "dialogue",
   "negotiation",
   "conversation",
   "exchange",
   "debate"
  ],
  "meeting": [
   "meeting",
   "summit",
   "session",
   "conference",
   "lunch",
   "dinner",
   "breakfast",
   "luncheon",
   "audience",
   "reception",
   "encounter"
  ],
  "deal": [
   "agreement",
   "deal",
   "trade agreement",
   "trade deal",
   "treaty",
   "contract",
   "accord",
   "memorandum",
   "pact",
   "protocol",
   "mou",
   "settlement",
   "convention",
   "charter",
   "partnership agreement"
  ],
  "sanctions": [
   "sanctions",
   "sanction",
   "embargo",
   "embargoes",
   "penalty"
  ],
  "tariffs": [
   "tariff",
   "duty",
   "levy",
   "quota"
  ],
  "bans": [
   "ban",
   "restriction",
   "curb",
   "limit",
   "prohibition",
   "moratorium",
   "suspension"
  ],
  "attack": [
   "attack",
   "strike",
   "assault",
   "raid",
   "offensive",
   "airstrike",
   "bombing",
   "bombardment",
   "ambush",
   "invasion",
   "incursion",
   "operation",
   "campaign",
   "warfare",
   "war",
   "attacks",
   "barrage",
   "salvo",
   "onslaught"
  ],
  "protest": [
   "protest",
   "rally",
   "demonstration",
   "march",
   "vigil",
   "sit-in",
   "protests"
  ],
  "probe": [
   "investigation",
   "inquiry",
   "probe",
   "audit",
   "inquest",
   "enquiry"
  ],
  "suit": [
   "lawsuit",
   "suit",
   "case",
   "action",
   "proceeding",
   "proceedings",
   "claim",
   "litigation",
   "petition"
  ],
  "request": [
   "request",
   "demand",
   "call",
   "proposal",
   "offer",
   "appeal",
   "plea",
   "bid",
   "suggestion",
   "application",
   "motion",
   "overture",
   "invitation"
  ],
  "tie": [
   "tie",
   "ties",
   "relation",
   "relations",
   "relationship",
   "link",
   "contact",
   "diplomatic relation"
  ],
  "refugee": [
   "refugee",
   "migrant",
   "asylum seeker",
   "evacuee"
  ],
  "peacekeeper": [
   "peacekeeper",
   "observer",
   "monitor",
   "peacekeeping force",
   "peacekeeping troop",
   "peacekeeping mission",
   "blue helmet"
  ],
  "permission": [
   "permission",
   "approval",
   "authorisation",
   "authorization",
   "clearance",
   "access",
   "visa",
   "licence",
   "license",
   "citizenship",
   "right",
   "consent"
  ],
  "aircraft": [
   "plane",
   "aircraft",
   "jet",
   "helicopter",
   "drone",
   "missile",
   "rocket",
   "balloon",
   "bomber",
   "fighter",
   "warplane",
   "airliner",
   "glider",
   "airplane",
   "uav",
   "chopper",
   "projectile",
   "fighter jet",
   "fighter plane"
  ],
  "goods": [
   "ambulance",
   "generator",
   "vehicle",
   "truck",
   "bus",
   "car",
   "laptop",
   "computer",
   "tractor",
   "machinery",
   "machine",
   "turbine",
   "transformer",
   "pump",
   "cable",
   "battery",
   "radio",
   "telephone",
   "phone",
   "book",
   "bicycle",
   "toy",
   "uniform",
   "bed",
   "mattress",
   "syringe",
   "incubator",
   "wheelchair",
   "grain",
   "wheat",
   "rice",
   "flour",
   "maize",
   "corn",
   "sugar",
   "seed",
   "fertiliser",
   "fertilizer",
   "livestock",
   "cattle",
   "gas",
   "oil",
   "coal",
   "electricity",
   "diesel",
   "petrol",
   "timber",
   "cement",
   "steel",
   "excavator",
   "bulldozer",
   "locomotive",
   "train",
   "tram",
   "firefighter engine",
   "fire engine",
   "boat",
   "lorry",
   "container",
   "stove",
   "heater",
   "purifier",
   "filter"
  ]
 },
 "compositions": [
  {
   "act": "PROMISED",
   "event": "04",
   "cameo": "036",
   "plover": "AGREE"
  },
  {
   "act": "PROMISED",
   "event": "05",
   "cameo": "032",
   "plover": "AGREE"
  },
  {
   "act": "PROMISED",
   "event": "06",
   "cameo": "031",
   "plover": "AGREE"
  },
  {
   "act": "PROMISED",
   "event": "07",
   "cameo": "033",
   "plover": "AGREE"
  },
  {
   "act": "PROMISED",
   "event": "08",
   "cameo": "035",
   "plover": "AGREE"
  },
  {
   "act": "AGREED_WITH",
   "event": "04",
   "cameo": "036",
   "plover": "AGREE"
  },
  {
   "act": "AGREED_WITH",
   "event": "05",
   "cameo": "032",
   "plover": "AGREE"
  },
  {
   "act": "AGREED_WITH",
   "event": "06",
   "cameo": "031",
   "plover": "AGREE"
  },
  {
   "act": "AGREED_WITH",
   "event": "07",
   "cameo": "033",
   "plover": "AGREE"
  },
  {
   "act": "AGREED_WITH",
   "event": "08",
   "cameo": "035",
   "plover": "AGREE"
  },
  {
   "act": "URGED",
   "event": "04",
   "cameo": "026",
   "plover": "REQUEST/meet"
  },
  {
   "act": "URGED",
   "event": "05",
   "cameo": "022",
   "plover": "REQUEST/assist"
  },
  {
   "act": "URGED",
   "event": "06",
   "cameo": "021",
   "plover": "REQUEST/assist"
  },
  {
   "act": "URGED",
   "event": "07",
   "cameo": "023",
   "plover": "REQUEST/assist"
  },
  {
   "act": "URGED",
   "event": "08",
   "cameo": "025",
   "plover": "REQUEST/yield"
  },
  {
   "act": "DEMANDED_FROM",
   "event": "04",
   "cameo": "106",
   "plover": "REQUEST/meet"
  },
  {
   "act": "DEMANDED_FROM",
   "event": "05",
   "cameo": "102",
   "plover": "REQUEST/assist"
  },
  {
   "act": "DEMANDED_FROM",
   "event": "06",
   "cameo": "101",
   "plover": "REQUEST/assist"
  },
  {
   "act": "DEMANDED_FROM",
   "event": "07",
   "cameo": "103",
   "plover": "REQUEST/assist"
  },
  {
   "act": "DEMANDED_FROM",
   "event": "08",
   "cameo": "105",
   "plover": "REQUEST/yield"
  },
  {
   "act": "REJECTED",
   "event": "03",
   "cameo": "120",
   "plover": "REJECT"
  },
  {
   "act": "REJECTED",
   "event": "04",
   "cameo": "125",
   "plover": "REJECT/meet"
  },
  {
   "act": "REJECTED",
   "event": "05",
   "cameo": "120",
   "plover": "REJECT"
  },
  {
   "act": "REJECTED",
   "event": "06",
   "cameo": "121",
   "plover": "REJECT/assist"
  },
  {
   "act": "REJECTED",
   "event": "07",
   "cameo": "122",
   "plover": "REJECT/assist"
  },
  {
   "act": "REJECTED",
   "event": "08",
   "cameo": "124",
   "plover": "REJECT/yield"
  },
  {
   "act": "THREATENED",
   "event": "14",
   "cameo": "133",
   "plover": "THREATEN/relations"
  },
  {
   "act": "THREATENED",
   "event": "16",
   "cameo": "131",
   "plover": "THREATEN/relations"
  },
  {
   "act": "THREATENED",
   "event": "17",
   "cameo": "137",
   "plover": "THREATEN/violence"
  },
  {
   "act": "THREATENED",
   "event": "18",
   "cameo": "138",
   "plover": "THREATEN/violence"
  },
  {
   "act": "THREATENED",
   "event": "19",
   "cameo": "138",
   "plover": "THREATEN/violence"
  },
  {
   "act": "THREATENED",
   "event": "20",
   "cameo": "138",
   "plover": "THREATEN/violence"
  },
  {
   "act": "THREATENED",
   "event": "15",
   "cameo": "138",
   "plover": "THREATEN/violence"
  }
 ],
 "relations": [
  {
   "name": "TOLD",
   "definition": "Said something directly to.",
   "symmetric": false,
   "places": false,
   "cameo": "010",
   "plover": null,
   "triggers": [
    "v tell|inform|notify|remind|address|enlighten : obj",
    "v disclose|reveal|announce|report|explain|confide|signal|relay : to",
    "v make|issue|release + statement,remark,announcement,comment : to",
    "v deliver|give|make + speech,address,lecture,remark,account,explanation,update,advice : to",
    "v convey + message,view : to",
    "v speak : before",
    "n statement|speech|message|testimony|remark|comment : to",
    "v brief|update|acquaint|apprise : obj",
    "v give|hold + briefing,press conference,press briefing : to for",
    "v submit|present + report,finding,evidence,document : to",
    "n briefing : to for",
    "v confess|admit|acknowledge : to",
    "v admit|accept|acknowledge|claim + responsibility,guilt,role : to before",
    "n confession : to",
    "v deliver|give|make + speech,address,lecture,remark : before",
    "v issue|send|give|serve + notice : to"
   ]
  },
  {
   "name": "WROTE_TO",
   "definition": "Wrote a letter or message to.",
   "symmetric": false,
   "places": false,
   "cameo": "010",
   "plover": null,
   "triggers": [
    "v write|email|tweet : to",
    "v email|text|message : obj",
    "v send|write|address|post|deliver + letter,message,email,note,cable,telegram,report : to",
    "v exchange + letter,message,email : with",
    "n letter|email|note|memo|telegram : to",
    "v exchange|trade + correspondence,note,text : with"
   ]
  },
  {
   "name": "ASSURED",
   "definition": "Told that all will be well or kept.",
   "symmetric": false,
   "places": false,
   "cameo": "019",
   "plover": null,
   "triggers": [
    "v assure|reassure : obj",
    "v give|offer|provide + assurance,reassurance : to",
    "n assurance : to"
   ]
  },
  {
   "name": "ANSWERED",
   "definition": "Replied to.",
   "symmetric": false,
   "places": false,
   "cameo": "010",
   "plover": null,
   "triggers": [
    "v answer : obj",
    "v reply|respond|react : to",
    "v give + answer,reply,response : to",
    "n reply|response|answer : to"
   ]
  },
  {
   "name": "TESTIFIED_BEFORE",
   "definition": "Gave evidence or appeared before.",
   "symmetric": false,
   "places": false,
   "cameo": "010",
   "plover": null,
   "triggers": [
    "v testify|appear|plead : before",
    "v testify : at in",
    "v appear in+court : against",
    "v testify : to",
    "v give + evidence,testimony : to before",
    "n testimony : before"
   ]
  },
  {
   "name": "INTERVIEWED",
   "definition": "Asked questions for publication, or gave an interview to.",
   "symmetric": false,
   "places": false,
   "cameo": "010",
   "plover": null,
   "triggers": [
    "v interview : obj",
    "v give|grant + interview : <to <with",
    "n interview : with"
   ]
  },
  {
   "name": "PAID_TRIBUTE_TO",
   "definition": "Honoured with a symbolic act.",
   "symmetric": false,
   "places": false,
   "cameo": "017",
   "plover": null,
   "triggers": [
    "v award + order : to",
    "v honour|honor|commemorate|remember|mourn|decorate|knight : obj",
    "v pay + tribute,respect,homage : to",
    "v lay + wreath,flower : for",
    "v award|give|present + medal,prize,award,honour,honor,knighthood : to",
    "v dedicate + * : to",
    "n tribute|homage : to",
    "v honour|honor|celebrate|recall|commemorate|salute|remember + legacy,courage,memory,sacrifice,bravery,service,achievement,contribution,heroism,resilience : obj~ of"
   ]
  },
  {
   "name": "CONDOLED",
   "definition": "Expressed sympathy to.",
   "symmetric": false,
   "places": false,
   "cameo": "018",
   "plover": "SUPPORT",
   "triggers": [
    "v console|commiserate|comfort : obj with",
    "v express|offer|extend|send|convey + condolence,sympathy,sorrow : to with for",
    "n condolence|sympathy : to for",
    "v pray|grieve|weep : for",
    "v mourn|grieve|weep : with",
    "v pray : with"
   ]
  },
  {
   "name": "DECLINED_COMMENT_TO",
   "definition": "Would say nothing to.",
   "symmetric": false,
   "places": false,
   "cameo": "011",
   "plover": null,
   "triggers": [
    "v decline|refuse + comment,interview : to with",
    "v decline to+comment : to",
    "v evade|dodge|stonewall : obj"
   ]
  },
  {
   "name": "EXPRESSED_DOUBT_ABOUT",
   "definition": "Spoke with doubt about.",
   "symmetric": false,
   "places": false,
   "cameo": "012",
   "plover": null,
   "triggers": [
    "v doubt|distrust|mistrust : obj~",
    "v express|voice|raise|cast|show + doubt,pessimism,scepticism,skepticism,misgiving,distrust : about on over of in towards",
    "n doubt|scepticism|skepticism|distrust : about of over",
    "v question|doubt|dispute + authority,eligibility,citizenship,legitimacy,integrity,honesty,competence,fitness,motive,loyalty,credibility,neutrality,impartiality : obj~ of"
   ]
  },
  {
   "name": "EXPRESSED_HOPE_ABOUT",
   "definition": "Spoke with hope or confidence about.",
   "symmetric": false,
   "places": false,
   "cameo": "013",
   "plover": null,
   "triggers": [
    "v express|voice|convey|show|have + optimism,hope,confidence,trust,faith : about~ in~ towards over~ at~ of",
    "n optimism|confidence|faith : about in"
   ]
  },
  {
   "name": "DENIED",
   "definition": "Denied a deed, or that another was right to charge it with one.",
   "symmetric": false,
   "places": false,
   "cameo": "016",
   "plover": null,
   "triggers": [
    "v deny|reject + charge,allegation,accusation,involvement,responsibility : of by from before against",
    "v deny + claim,report : of by from",
    "n denial : of to"
   ]
  },
  {
   "name": "URGED",
   "definition": "Appealed to somebody to act.",
   "symmetric": false,
   "places": false,
   "cameo": "020",
   "plover": "REQUEST",
   "triggers": [
    "v tell|want|expect|remind|request @infinitive : obj",
    "v urge|implore|exhort|beseech|beg|encourage|entreat|nudge|advise|counsel|convince|persuade|coax : obj",
    "v call on|ask|challenge : obj",
    "v call|prevail : on upon",
    "v appeal|plead : to with",
    "v make|issue|launch + appeal,plea : to",
    "n appeal|plea : to",
    "n call : on"
   ]
  },
  {
   "name": "REQUESTED",
   "definition": "Asked for something from.",
   "symmetric": false,
   "places": false,
   "cameo": "020",
   "plover": "REQUEST",
   "triggers": [
    "v request|seek|solicit + * : from of",
    "v petition|lobby|approach|query : obj",
    "v besiege|bombard|flood|pepper|swamp|inundate|overwhelm with+offer with+request with+question with+call with+complaint with+demand with+email with+letter with+bid with+application : obj",
    "v file|lodge|submit|make + application,petition,request,bid,motion : at with to before",
    "n request|application|petition : to",
    "v request|seek|want + $talks,$meeting : with",
    "v call for+talks for+dialogue for+negotiation : with"
   ]
  },
  {
   "name": "ASKED_FOR_AID",
   "definition": "Asked for aid or money from.",
   "symmetric": false,
   "places": false,
   "cameo": "023",
   "plover": "REQUEST/assist",
   "triggers": [
    "v request|seek|solicit|want + $relief,$money,$loan,bailout : from",
    "v ask for+aid for+help for+assistance for+money for+support : obj from",
    "v appeal for+aid for+help for+assistance : to",
    "v turn : to"
   ]
  },
  {
   "name": "SOUGHT_REFUGE_IN",
   "definition": "Fled to, or asked for shelter from.",
   "symmetric": false,
   "places": true,
   "cameo": "023",
   "plover": "REQUEST/assist",
   "triggers": [
    "v seek|find|request|claim|take + refuge,asylum,shelter,sanctuary : in with from at",
    "v flee|escape|defect : to into"
   ]
  },
  {
   "name": "AGREED_WITH",
   "definition": "Agreed or made a deal with.",
   "symmetric": true,
   "places": false,
   "cameo": "030",
   "plover": "AGREE",
   "triggers": [
    "v accept|take up + offer,overture : of from by",
    "v agree to+offer to+invitation : of from by",
    "v agree|concur|settle|compromise : with",
    "v agree + * : with",
    "v strike|cut|make|clinch|near + $deal,bargain,compromise : with between",
    "v announce + $deal : with between",
    "n agreement|deal|accord|compromise|settlement|understanding : with between",
    "v settle|resolve|end + dispute,case,lawsuit,suit,claim,row,feud,quarrel : with",
    "v accept + ruling,formula,settlement : with",
    "n settlement of+dispute : with",
    "v share + view,opinion,goal,interest,value,vision,commitment,belief,objective,aim,conviction,assessment,aspiration,hope,ideal : with"
   ]
  },
  {
   "name": "PROMISED",
   "definition": "Promised or offered something to.",
   "symmetric": false,
   "places": false,
   "cameo": "030",
   "plover": "AGREE",
   "triggers": [
    "v committed : to",
    "v promise|guarantee : obj iobj",
    "v promise|pledge|guarantee|offer + * : to for",
    "v offer : iobj",
    "v commit : to",
    "v make|give + promise,pledge,commitment,offer,guarantee : to",
    "v reiterate|reaffirm|reinforce|express|confirm|affirm|underscore|underline|renew|demonstrate|stress|emphasize|emphasise|honour|honor|have|show + commitment : to~ with for",
    "v express|declare|voice|announce + readiness,willingness : to~ with for",
    "n promise|pledge|commitment|offer : to",
    "v promise|pledge|offer|seek|propose|discuss + cooperation,collaboration,partnership : with to between",
    "v vow|pledge : to"
   ]
  },
  {
   "name": "PLEDGED_AID_TO",
   "definition": "Promised aid or money to.",
   "symmetric": false,
   "places": false,
   "cameo": "033",
   "plover": "AGREE",
   "triggers": [
    "v promise|pledge|offer|propose + $relief,$money,$loan,$weapons,$troops : to for",
    "v pledge + $money : in",
    "n pledge of+aid : to"
   ]
  },
  {
   "name": "INVITED",
   "definition": "Invited.",
   "symmetric": false,
   "places": false,
   "cameo": "036",
   "plover": "AGREE",
   "triggers": [
    "v invite|woo : obj",
    "v extend|send|issue|give + invitation : to",
    "v receive|accept|get + invitation : <from <of",
    "n invitation : to"
   ]
  },
  {
   "name": "OFFERED_TALKS_TO",
   "definition": "Said it is ready to meet or negotiate with.",
   "symmetric": false,
   "places": false,
   "cameo": "036",
   "plover": "AGREE",
   "triggers": [
    "v offer|propose|promise + $talks,$meeting,peace : to with",
    "v plan|schedule|arrange + $talks,$meeting,visit : with to",
    "v seek + peace : with"
   ]
  },
  {
   "name": "CALLED",
   "definition": "Spoke with by telephone or video.",
   "symmetric": true,
   "places": false,
   "cameo": "041",
   "plover": "CONSULT/phone",
   "triggers": [
    "v call|phone|telephone|ring : obj",
    "v speak|talk|confer by+phone on+phone by+telephone over+phone via+video by+video : with to",
    "v hold|have|make|place|take + call,phone call,telephone call,phone conversation,telephone conversation,videoconference,video call : with to between",
    "v discuss in+call by+phone + * : with",
    "n call : with to between",
    "n phone call|telephone call|telephone conversation|phone conversation|videoconference|video call : with to between",
    "v host|join|convene|conduct + call,phone call,conference call,telephone call,videoconference,video call : with"
   ]
  },
  {
   "name": "MET",
   "definition": "Met in person or held a meeting with.",
   "symmetric": true,
   "places": false,
   "cameo": "040",
   "plover": "CONSULT",
   "triggers": [
    "v meet : obj with",
    "v meet up|sit down|huddle|dine|lunch|rendezvous|get together : with",
    "v hold|have|attend|convene|conduct + $meeting : with between of",
    "v shake + hand : with",
    "v join : for",
    "n meeting|summit|encounter|lunch|dinner : with between",
    "n meeting : of",
    "v visit : with",
    "v meet : among",
    "v meet + array,range,variety : of"
   ]
  },
  {
   "name": "HELD_TALKS_WITH",
   "definition": "Talked or conferred with, the medium not said.",
   "symmetric": true,
   "places": false,
   "cameo": "040",
   "plover": "CONSULT",
   "triggers": [
    "v talk|speak : with to",
    "v confer|converse|chat|parley|engage|liaise|communicate : with",
    "v consult : with obj",
    "v hold|have|conduct|begin|resume|open|start|lead|continue|restart|launch|conclude|enter + $talks : with between",
    "v discuss|debate|coordinate + * : with",
    "v discuss|deliberate : with",
    "v hold|host|co-host|convene|lead + roundtable,engagement,forum,workshop,discussion : with",
    "v exchange + view,word,idea : with",
    "n news conference|press conference|conference : with",
    "v hold + engagement,event,conference : with",
    "n talks|talk|discussion|dialogue|consultation|conversation|exchange : with between",
    "v catch up : with",
    "v hold|host|convene + convening,gathering,symposium,colloquium : of with",
    "v co-host : with",
    "v review + * : with"
   ]
  },
  {
   "name": "NEGOTIATED_WITH",
   "definition": "Negotiated with.",
   "symmetric": true,
   "places": false,
   "cameo": "046",
   "plover": "CONSULT",
   "triggers": [
    "v negotiate|bargain|haggle : with",
    "v negotiate|renegotiate + * : with",
    "v hold|begin|open|resume|start|conduct|enter|launch + negotiation,peace talk,bargaining : with",
    "n negotiation|bargaining|peace talk : with between"
   ]
  },
  {
   "name": "VISITED",
   "definition": "Travelled to see, as a guest.",
   "symmetric": false,
   "places": true,
   "cameo": "042",
   "plover": "CONSULT/visit",
   "triggers": [
    "v leave|depart : for",
    "v visit|tour : obj",
    "v travel|fly|head|journey|jet : to",
    "v arrive : in at",
    "v go : to",
    "v pay|make|begin|start|conduct|end|conclude + visit,trip,stopover,tour : to in of",
    "v lead + delegation : to",
    "v attend + $meeting : in",
    "n visit|trip|tour : to of"
   ]
  },
  {
   "name": "HOSTED",
   "definition": "Received as a guest.",
   "symmetric": false,
   "places": false,
   "cameo": "043",
   "plover": "CONSULT/visit",
   "triggers": [
    "v play + host : to",
    "v welcome for+talks for+visit for+meeting : obj",
    "v host|receive|greet : obj",
    "v hold|give|host + dinner,reception,banquet,lunch,talks,meeting,summit : for",
    "v host + meeting,summit,talks,dinner : with of"
   ]
  },
  {
   "name": "MEDIATED_BETWEEN",
   "definition": "Acted as a go-between for.",
   "symmetric": false,
   "places": false,
   "cameo": "045",
   "plover": "CONSULT",
   "triggers": [
    "v act|serve as+go-between as+mediator as+intermediary as+broker : for between",
    "v mediate|arbitrate : between obj with",
    "v broker|facilitate + * : between",
    "v reduce|ease|defuse|calm + tension,tensions : between",
    "v launch|lead|begin|resume|start|host|undertake + mediation,mediation effort,peace effort,peace talk,shuttle diplomacy : between among",
    "n mediation|mediator : between",
    "v facilitate|promote|encourage|support + dialogue,reconciliation : between among"
   ]
  },
  {
   "name": "ATTENDED_EVENT_OF",
   "definition": "Took part in an event held by.",
   "symmetric": false,
   "places": false,
   "cameo": "040",
   "plover": "CONSULT",
   "triggers": [
    "v attend|join + meeting,summit,ceremony,funeral,wedding,inauguration,conference,session : of by",
    "v attend : obj~",
    "v participate|partake : in",
    "v take + part : in",
    "n attendance : at"
   ]
  },
  {
   "name": "SUPPORTED",
   "definition": "Backed politically.",
   "symmetric": false,
   "places": false,
   "cameo": "051",
   "plover": "SUPPORT",
   "triggers": [
    "v come|speak|vote|argue|rule in+favour in+favor : of",
    "v throw|put|lend + weight : behind to",
    "v give + approval,assent,nod : to~",
    "v supportive : of",
    "v support|back|recommend|champion|favour|favor|embrace : obj~",
    "v express|reiterate|reaffirm|provide|send|offer|declare|voice|pledge|give|lend|convey|show|throw|extend|announce|underscore|emphasize|emphasise|affirm|continue|stress|highlight + support,solidarity,backing,endorsement : for~ to~ with behind",
    "v respect|uphold|defend|advance|promote|protect|guarantee + right,rights,freedom,sovereignty,integrity,independence,stability,aspiration,territorial integrity : of",
    "v side|sympathise|sympathize : with",
    "n solidarity : with",
    "v stand in+solidarity : with",
    "v stand : with behind alongside",
    "v stand up|root|vouch : for",
    "v rally|get|unite : behind around",
    "v stand by : obj",
    "v vote : for",
    "v win|gain|receive|enjoy|get + support,backing,endorsement : <from <of",
    "v convey|communicate + support,greeting,wish : to",
    "v adhere|subscribe : to",
    "n support|backing|endorsement|solidarity : for with",
    "v rally|muster|drum up|seek|mobilise|mobilize|build + support,backing : for",
    "v lobby|canvass : for",
    "v endorse|approve|uphold|confirm : obj~",
    "v approve|ratify|adopt|accept|endorse|pass + proposal,agreement,plan,deal,treaty,decision,resolution,bill,recommendation : of by with from for to",
    "v give + endorsement,blessing : to",
    "n endorsement|approval : of",
    "v advocate|cheer : for",
    "v vow|lack|express + support,solidarity : for~ to~ with",
    "v respect|uphold|defend|advance|promote|protect|guarantee + right,rights,freedom,independence : for",
    "v broaden|secure|promote|advance|expand + opportunity,equity,inclusion : for of"
   ]
  },
  {
   "name": "PRAISED",
   "definition": "Spoke well of.",
   "symmetric": false,
   "places": false,
   "cameo": "051",
   "plover": "SUPPORT",
   "triggers": [
    "v praise|applaud|commend|hail|laud|compliment|admire|extol|cheer|salute|credit|appreciate|bless|respect : obj~",
    "v heap|lavish + praise : on",
    "v express|voice + admiration,satisfaction,respect,appreciation,gratitude : for~ with~ of",
    "n praise|admiration|appreciation : for",
    "v proud : of~"
   ]
  },
  {
   "name": "WELCOMED",
   "definition": "Received gladly or called good what somebody did.",
   "symmetric": false,
   "places": false,
   "cameo": "051",
   "plover": "SUPPORT",
   "triggers": [
    "v welcome : obj~",
    "v give|extend + welcome : to",
    "n welcome : to"
   ]
  },
  {
   "name": "CONGRATULATED",
   "definition": "Congratulated.",
   "symmetric": false,
   "places": false,
   "cameo": "051",
   "plover": "SUPPORT",
   "triggers": [
    "v congratulate|toast|felicitate : obj",
    "v offer|send|extend|convey + congratulation : to",
    "n congratulation : to",
    "v wish : obj iobj",
    "v extend|send|offer|express + wish,greeting,regard,blessing,felicitation : to",
    "v wish + congratulation : to"
   ]
  },
  {
   "name": "THANKED",
   "definition": "Expressed thanks to.",
   "symmetric": false,
   "places": false,
   "cameo": "051",
   "plover": "SUPPORT",
   "triggers": [
    "v grateful|thankful : to",
    "v thank : obj",
    "v express|convey|extend|give|offer + gratitude,thanks,thank,appreciation : to",
    "n gratitude : to",
    "v grateful|thankful : for~"
   ]
  },
  {
   "name": "DEFENDED",
   "definition": "Defended or excused in words.",
   "symmetric": false,
   "places": false,
   "cameo": "052",
   "plover": "SUPPORT",
   "triggers": [
    "v defend|justify|excuse|vindicate : obj~",
    "v rally|come to+defence to+defense : of"
   ]
  },
  {
   "name": "RECOGNISED",
   "definition": "Granted diplomatic recognition to.",
   "symmetric": false,
   "places": false,
   "cameo": "054",
   "plover": "SUPPORT",
   "triggers": [
    "v recognise|recognize : obj~",
    "v recognise|recognize + independence,sovereignty,statehood,government,claim : of",
    "n recognition : of"
   ]
  },
  {
   "name": "ESTABLISHED_TIES_WITH",
   "definition": "Opened, restored or improved relations with.",
   "symmetric": true,
   "places": false,
   "cameo": "050",
   "plover": "SUPPORT",
   "triggers": [
    "v open|reopen + embassy,consulate : in",
    "v establish|restore|resume|normalise|normalize|improve|strengthen|upgrade|renew|deepen|boost|expand|forge|develop|mend|enhance|bolster|repair + $tie,cooperation,friendship,partnership,alliance,engagement : with between",
    "v reconcile : with",
    "v make + peace : with",
    "v build + $tie,bridge : with to",
    "v have|maintain|enjoy + $tie : with to",
    "n rapprochement|alliance|friendship|reconciliation : with between",
    "n normalisation|normalization of+relation : with",
    "v open|initiate|foster|cultivate|nurture|advance + $tie,friendship,partnership,alliance : with between",
    "v forge|build|establish|strengthen|deepen|cement + connection,bond,rapport : with between to",
    "v open + chapter : with"
   ]
  },
  {
   "name": "APOLOGISED_TO",
   "definition": "Said sorry to.",
   "symmetric": false,
   "places": false,
   "cameo": "055",
   "plover": "SUPPORT",
   "triggers": [
    "v say sorry : to",
    "v apologise|apologize : to",
    "v offer|issue|make|send + apology : to",
    "v express + regret,remorse : to",
    "n apology : to"
   ]
  },
  {
   "name": "FORGAVE",
   "definition": "Forgave.",
   "symmetric": false,
   "places": false,
   "cameo": "056",
   "plover": "SUPPORT",
   "triggers": [
    "v forgive : obj",
    "v forgive|cancel|write off + debt : of",
    "n forgiveness : of"
   ]
  },
  {
   "name": "SIGNED_AGREEMENT_WITH",
   "definition": "Signed or reached an agreement, contract or treaty with.",
   "symmetric": true,
   "places": false,
   "cameo": "057",
   "plover": "SUPPORT",
   "triggers": [
    "v sign|initial|conclude|ink|finalise|finalize|seal|secure|ratify|renew|complete|reach|land + $deal,document,consensus,compromise,understanding : with between",
    "v sign|re-sign : with",
    "v enter|enter into + $deal,alliance : with",
    "v agree|agree on|agree to + $deal,text,draft,trade deal : with between",
    "n treaty|pact|memorandum|contract|truce deal : with between"
   ]
  },
  {
   "name": "COOPERATED_WITH",
   "definition": "Worked together with.",
   "symmetric": true,
   "places": false,
   "cameo": "060",
   "plover": "COOPERATE",
   "triggers": [
    "v cooperate|co-operate|collaborate|work|coordinate|partner|team up|interact : with",
    "v join + force,hand : with",
    "v work : alongside",
    "v continue|deepen|expand|intensify + work,effort : with",
    "v have|form|launch|enter|start + partnership,cooperation,collaboration,coalition : with",
    "n cooperation|co-operation|partnership|collaboration|coordination|coalition : with between",
    "n engagement : with",
    "v advance|coordinate|share|align|synchronise|synchronize + effort,burden,action,approach,policy : with",
    "v network|team|pair up|co-operate : with",
    "v strengthen|initiate|begin|resume|enhance + collaboration,coordination : with"
   ]
  },
  {
   "name": "JOINED",
   "definition": "Became a member or ally of.",
   "symmetric": false,
   "places": false,
   "cameo": "060",
   "plover": "COOPERATE",
   "triggers": [
    "v join|rejoin|enter : obj",
    "v enlist|enrol|enroll : in",
    "v become + member,partner : of",
    "v elect|appoint|admit|name|nominate|enrol|enroll @passive : to",
    "v join : with in",
    "n accession : to",
    "v induct @passive : into to"
   ]
  },
  {
   "name": "TRADED_WITH",
   "definition": "Exchanged goods with.",
   "symmetric": true,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v open + market : to",
    "v trade : with",
    "n transaction|dealings : with",
    "v export|ship : to",
    "v export|ship + * : to",
    "v resume|expand|open|boost|increase + trade,commerce,export,import : with",
    "v do + business : with",
    "n trade|commerce : with between"
   ]
  },
  {
   "name": "SOLD_TO",
   "definition": "Sold something to.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v sell|auction|market|lease|rent|license + * : to",
    "v sell|lease : iobj",
    "v buy|purchase|order|import|lease|acquire + * : <from",
    "n sale : to"
   ]
  },
  {
   "name": "ACQUIRED",
   "definition": "Bought a company or a stake in it.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v acquire|buy|purchase|buy out|snap up|take over : obj",
    "v buy|acquire|purchase|take|build|raise|own|hold + stake,share,interest,holding : in of",
    "v complete|announce|finalise|finalize + acquisition,takeover,purchase : of",
    "n acquisition|takeover|purchase|buyout : of"
   ]
  },
  {
   "name": "MERGED_WITH",
   "definition": "Merged with.",
   "symmetric": true,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v merge|combine|amalgamate : with into",
    "v announce|complete|discuss|plan + merger,joint venture : with",
    "n merger|joint venture|tie-up : with between"
   ]
  },
  {
   "name": "INVESTED_IN",
   "definition": "Put money into.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v invest : in",
    "v invest + * : in",
    "v pour|pump|inject|put + $money,investment : into",
    "v make + investment : in",
    "n investment : in"
   ]
  },
  {
   "name": "HIRED",
   "definition": "Gave a job to.",
   "symmetric": false,
   "places": false,
   "cameo": "060",
   "plover": "COOPERATE",
   "triggers": [
    "v hire|sign|recruit|employ|enlist|retain : obj",
    "v offer|give + job,post,position,role : to",
    "n recruitment|hiring : of"
   ]
  },
  {
   "name": "APPOINTED",
   "definition": "Named to an office.",
   "symmetric": false,
   "places": false,
   "cameo": "060",
   "plover": "COOPERATE",
   "triggers": [
    "v appoint|name|nominate|designate|reappoint|promote|choose|select|swear in|install|tap : obj",
    "n appointment|nomination|promotion : of",
    "v elect|re-elect|reelect|vote in : obj",
    "n election|re-election : of",
    "v pick|elevate|accredit : obj",
    "v receive|accept|win|secure|clinch|get|earn + nomination : <of <from",
    "v give + nomination : to"
   ]
  },
  {
   "name": "WORKED_FOR",
   "definition": "Worked for or served.",
   "symmetric": false,
   "places": false,
   "cameo": "060",
   "plover": "COOPERATE",
   "triggers": [
    "v work|intern|volunteer|spy|consult : for",
    "v serve|represent : obj",
    "v serve : under with on at",
    "v teach|lecture : at",
    "v act by+behalf on+behalf : of",
    "v speak|act : for",
    "v act by+behalf : of",
    "v work : at",
    "v serve as+ambassador as+envoy as+consul as+adviser as+advisor as+counsel as+manager as+director : to for at",
    "v play : for",
    "v work in+role in+position in+capacity : for"
   ]
  },
  {
   "name": "CONTRACTED",
   "definition": "Gave a contract or order to.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v contract|commission : obj",
    "v award|give|grant|hand + contract,franchise : to",
    "v award + concession : to",
    "v place + order : with",
    "v win|secure|land|get|receive + contract,order,concession : <from <with <of"
   ]
  },
  {
   "name": "PAID",
   "definition": "Paid.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v pay|reimburse|repay|refund|tip : obj iobj",
    "v pay|repay|transfer|wire|remit + $money,tax,debt,fee,rent,salary,wage : to",
    "v pay|repay|wire + * : to",
    "n payment : to"
   ]
  },
  {
   "name": "SHARED_INTELLIGENCE_WITH",
   "definition": "Shared information, evidence or intelligence with.",
   "symmetric": false,
   "places": false,
   "cameo": "064",
   "plover": "COOPERATE",
   "triggers": [
    "v share|exchange|swap + information,intelligence,report,file,document,finding,result,footage,evidence,data,technology,expertise,detail,experience,record : with",
    "v give|provide|pass|hand|leak|transmit|supply|disclose + information,intelligence,data,document,record,file,account information : to with",
    "v provide|pass|hand + evidence : to",
    "v provide with+information with+evidence with+data : obj",
    "n intelligence sharing : with between",
    "v share + news,story,idea,photo,video,picture,lesson,knowledge,insight,plan,copy,recording : with"
   ]
  },
  {
   "name": "HELD_EXERCISES_WITH",
   "definition": "Trained or exercised together with, as forces do.",
   "symmetric": true,
   "places": false,
   "cameo": "062",
   "plover": "COOPERATE",
   "triggers": [
    "v hold|conduct|stage|begin|launch|perform|carry out|undertake|start|plan + exercise,drill,manoeuvre,maneuver,war game,wargame,training : with between",
    "v train|exercise|patrol : with alongside",
    "v hold|conduct|begin|launch|stage + patrol : with",
    "n exercise|drill|manoeuvre|maneuver|war game : with between"
   ]
  },
  {
   "name": "EXTRADITED_TO",
   "definition": "Handed a suspect over to.",
   "symmetric": false,
   "places": false,
   "cameo": "063",
   "plover": "COOPERATE",
   "triggers": [
    "v extradite : to",
    "v extradite|hand over|transfer + suspect,prisoner,man,woman,fugitive,convict : to",
    "n extradition : to"
   ]
  },
  {
   "name": "SUPPLIED",
   "definition": "Delivered goods or services to.",
   "symmetric": false,
   "places": false,
   "cameo": "061",
   "plover": "COOPERATE",
   "triggers": [
    "v supply|furnish|outfit : obj",
    "v supply|deliver|distribute + * : to for",
    "v get|receive|obtain + * : <from",
    "v step up|increase|boost|raise|resume|restart|ramp up|begin|start + supply,delivery,shipment : to",
    "n delivery|supply : to"
   ]
  },
  {
   "name": "AIDED",
   "definition": "Gave help or goods to.",
   "symmetric": false,
   "places": false,
   "cameo": "070",
   "plover": "AID",
   "triggers": [
    "v support|fund|increase|boost + $relief : to for in",
    "v build|construct|rebuild + shelter,home,house,school,hospital,well,clinic : for",
    "v aid|assist|help|sustain|provide : obj",
    "v provide + * : to for in",
    "v provide|give|send|supply|deliver|contribute|extend|ship|fly|airlift|distribute|hand out|dole out|increase|resume|bring|dispatch|boost + $relief,service,hand,financial support : to for in into",
    "v give|lend|send + $relief : iobj",
    "v hand over + $relief : to",
    "v give|donate|send|ship|fly|hand + $goods : to for",
    "v receive|get|obtain + $relief : <from",
    "v meet|serve|address + need,needs : of",
    "v improve + life,lives,condition : of for",
    "v share + dose,vaccine : with",
    "v vaccinate|feed : obj",
    "v come to+aid to+rescue : of",
    "v support with+aid with+equipment : obj",
    "v open by+border + border,door : to for",
    "n aid|assistance|help|relief : to for",
    "v relieve : obj",
    "v create|open + job,opportunity : for to"
   ]
  },
  {
   "name": "FUNDED",
   "definition": "Gave money to.",
   "symmetric": false,
   "places": false,
   "cameo": "071",
   "plover": "AID",
   "triggers": [
    "v fund|finance|subsidise|subsidize|bankroll|sponsor|bail out : obj~",
    "v give|provide|send|contribute|grant|award|allocate|disburse|earmark|channel|donate|release|spend|extend|deliver|commit|raise + $money : to for in on",
    "v award : iobj obj",
    "v donate : to",
    "v donate + * : to",
    "v receive|get|obtain + $money : <from",
    "n funding|donation|donor|grant|subsidy : to for of"
   ]
  },
  {
   "name": "LENT_TO",
   "definition": "Lent money to.",
   "symmetric": false,
   "places": false,
   "cameo": "071",
   "plover": "AID",
   "triggers": [
    "v lend|loan : to obj",
    "v lend|loan + * : to",
    "v grant|extend|give|provide|approve|issue + $loan : to for",
    "v get|receive|obtain|secure|take out + $loan : <from",
    "v borrow + * : <from",
    "n loan : to"
   ]
  },
  {
   "name": "ARMED",
   "definition": "Gave weapons or military help to.",
   "symmetric": false,
   "places": false,
   "cameo": "072",
   "plover": "AID",
   "triggers": [
    "v supply|provide|equip with+$weapons : obj",
    "v arm|equip : obj",
    "v send + weapon,weapons,arms,ammunition,missile,rifle,gun,munition,drone,howitzer,tank,aircraft,jet,helicopter,military aid,military equipment : to",
    "v supply|provide|give|deliver|ship|donate|transfer + $weapons,military aid,military assistance,military support,military equipment,military training,military helicopter : to",
    "v receive|get|obtain + $weapons : <from",
    "n arms delivery|weapons delivery|military aid|military assistance|military support : to"
   ]
  },
  {
   "name": "TRAINED",
   "definition": "Trained or advised, as forces do.",
   "symmetric": false,
   "places": false,
   "cameo": "072",
   "plover": "AID",
   "triggers": [
    "v train|coach|mentor : obj",
    "v provide|give|offer + training : to for",
    "n training : of"
   ]
  },
  {
   "name": "RESCUED",
   "definition": "Rescued, evacuated or treated.",
   "symmetric": false,
   "places": false,
   "cameo": "073",
   "plover": "AID",
   "triggers": [
    "v rescue|save|evacuate|airlift|treat|heal|resettle|house : obj",
    "n rescue|evacuation|treatment : of"
   ]
  },
  {
   "name": "PROTECTED",
   "definition": "Guarded or protected.",
   "symmetric": false,
   "places": false,
   "cameo": "074",
   "plover": "AID",
   "triggers": [
    "v protect|guard|escort|shield|safeguard : obj~",
    "v provide|give|offer + protection,security,escort,shield : to for",
    "v ensure|guarantee + security,safety,protection : of",
    "n protection : of"
   ]
  },
  {
   "name": "SENT_PEACEKEEPERS_TO",
   "definition": "Sent peacekeepers or observers to.",
   "symmetric": false,
   "places": true,
   "cameo": "074",
   "plover": "AID",
   "triggers": [
    "v send|deploy|dispatch|contribute|provide|extend + $peacekeeper : to in into",
    "v contribute + $troops,air support : to in",
    "v serve as+peacekeeper : in",
    "v participate|serve in+mission in+peacekeeping in+operation : in",
    "v send|deploy|dispatch|contribute on+mission as+peacekeeper as+peacekeepers to+force to+mission + $troops : to in",
    "n peacekeeping mission|peacekeeping force : in"
   ]
  },
  {
   "name": "SHELTERED",
   "definition": "Gave asylum or shelter to.",
   "symmetric": false,
   "places": false,
   "cameo": "075",
   "plover": "AID",
   "triggers": [
    "v shelter|harbour|harbor|accommodate|take in : obj",
    "v grant|give|offer + asylum,refuge,shelter,sanctuary : to",
    "v accept|admit|receive|host + $refugee : from",
    "v accept|admit : obj",
    "v open + border : to for"
   ]
  },
  {
   "name": "COMPENSATED",
   "definition": "Paid damages or reparations to.",
   "symmetric": false,
   "places": false,
   "cameo": "071",
   "plover": "AID",
   "triggers": [
    "v compensate|indemnify : obj",
    "v pay|award|offer|grant + compensation,damages,reparation,ransom,settlement : to",
    "n compensation|reparation : to for"
   ]
  },
  {
   "name": "RELEASED",
   "definition": "Set free.",
   "symmetric": false,
   "places": false,
   "cameo": "0841",
   "plover": "RETREAT/release",
   "triggers": [
    "v release|free|liberate|parole|let go|set free|let free|unfreeze : obj",
    "v order|announce|secure|approve|authorise|authorize|grant|negotiate + release,freedom : of",
    "v grant + bail,parole : to",
    "v release on+bail from+captivity from+prison from+jail from+custody : obj",
    "n release|liberation : of"
   ]
  },
  {
   "name": "PARDONED",
   "definition": "Pardoned or granted an amnesty.",
   "symmetric": false,
   "places": false,
   "cameo": "081",
   "plover": "CONCEDE",
   "triggers": [
    "v pardon|amnesty|exonerate : obj",
    "v grant|give|issue|sign|approve + pardon,amnesty,clemency,immunity : to for",
    "v commute + sentence : of",
    "n pardon|amnesty : of for to"
   ]
  },
  {
   "name": "ACQUITTED",
   "definition": "Found not guilty, or dropped a case against.",
   "symmetric": false,
   "places": false,
   "cameo": "081",
   "plover": "CONCEDE",
   "triggers": [
    "v acquit|absolve : obj",
    "v drop|dismiss|withdraw|close|quash|abandon|throw out + charge,case,lawsuit,suit,investigation,inquiry,indictment,accusation,conviction,probe,complaint,warrant : against of into",
    "v clear of+charge of+wrongdoing : obj",
    "n acquittal : of"
   ]
  },
  {
   "name": "RETURNED_TO",
   "definition": "Handed property or territory back to.",
   "symmetric": false,
   "places": false,
   "cameo": "0842",
   "plover": "RETREAT",
   "triggers": [
    "v return|restore|repatriate|give back|hand back|cede|relinquish|hand over + * : to",
    "v cede|hand over : to",
    "n return|handover|restitution : to"
   ]
  },
  {
   "name": "WITHDREW_FROM",
   "definition": "Pulled forces or itself out of.",
   "symmetric": false,
   "places": true,
   "cameo": "087",
   "plover": "RETREAT/withdraw",
   "triggers": [
    "v withdraw|retreat|pull out|pull back : from",
    "v pull out : of",
    "v withdraw|pull|pull out|evacuate|remove|move|redeploy|bring + troops,$troops,tank,jet,regiment : from",
    "v vacate : obj",
    "v complete|begin|announce|start + withdrawal,pullout,retreat : from of",
    "n withdrawal|retreat|pullout : from",
    "n withdrawal + $troops : from"
   ]
  },
  {
   "name": "CEASED_FIRE_WITH",
   "definition": "Stopped fighting with.",
   "symmetric": true,
   "places": true,
   "cameo": "0871",
   "plover": "RETREAT/ceasefire",
   "triggers": [
    "v declare|announce|agree|observe|call|renew|begin|extend|sign|implement|order|reach|accept|negotiate + ceasefire,cease-fire,cease fire,truce,armistice,cessation,halt : with in between",
    "v cease|stop|end|halt|suspend|pause + fire,hostility,fighting,offensive,operation,war,attack,bombing,shelling,bombardment,airstrike : with in against on of",
    "v agree to+ceasefire to+cease-fire to+truce : with in",
    "n ceasefire|cease-fire|truce|armistice : with between in"
   ]
  },
  {
   "name": "ENDED_BLOCKADE_OF",
   "definition": "Lifted a blockade or siege of.",
   "symmetric": false,
   "places": true,
   "cameo": "0872",
   "plover": "RETREAT/withdraw",
   "triggers": [
    "v lift|end|ease|break|raise|remove|call off|abandon + blockade,siege,encirclement : of on against",
    "n end of+blockade of+siege : of"
   ]
  },
  {
   "name": "SURRENDERED_TO",
   "definition": "Gave itself up to.",
   "symmetric": false,
   "places": false,
   "cameo": "0874",
   "plover": "RETREAT/disarm",
   "triggers": [
    "v surrender|capitulate|give up|turn in : to",
    "v surrender + * : to",
    "n surrender|capitulation : to",
    "v surrender|hand in|hand over|give up|lay down|turn over|turn in + $weapons : to in",
    "v lay down + $weapons : before",
    "v demobilise|demobilize : in"
   ]
  },
  {
   "name": "EASED_SANCTIONS_ON",
   "definition": "Lifted or eased sanctions, an embargo or tariffs on.",
   "symmetric": false,
   "places": false,
   "cameo": "085",
   "plover": "RETREAT",
   "triggers": [
    "v remove|strike|drop from+list from+blacklist : obj",
    "v lift|ease|relax|remove|drop|waive|suspend|end|loosen|cancel|scrap|terminate|roll back|reduce|cut|rescind|repeal|halt|revoke + $sanctions,$tariffs,trade barrier : on against of imposed for",
    "n lifting|easing|removal|suspension + $sanctions,$tariffs : on against"
   ]
  },
  {
   "name": "EASED_RESTRICTIONS_ON",
   "definition": "Lifted a ban, curfew or other restriction on.",
   "symmetric": false,
   "places": true,
   "cameo": "081",
   "plover": "CONCEDE",
   "triggers": [
    "v lift|ease|relax|remove|end|loosen|scrap|revoke|cancel|repeal|overturn|rescind|reverse|waive|withdraw|suspend + $bans,curfew,lockdown,martial law,state,emergency,measure,decision,rule,policy,law,warning : on in against of for to",
    "v unblock|unban|legalise|legalize|reopen|deregulate : obj",
    "v open|reopen + border,door,airspace,crossing : with",
    "n lifting|easing|end|relaxation + $bans,curfew : on in"
   ]
  },
  {
   "name": "ALLOWED",
   "definition": "Let act, or gave permission to.",
   "symmetric": false,
   "places": false,
   "cameo": "080",
   "plover": "CONCEDE",
   "triggers": [
    "v give + approval,go-ahead : for",
    "v allow|permit|let|authorise|authorize|enable|license|entitle|clear|grant : obj",
    "v give|grant|issue|approve|extend + $permission,mandate,extension,concession,autonomy,status : to for",
    "v give|grant|issue|approve + $permission,mandate,extension,delay : iobj",
    "v receive|get|obtain|win|gain + $permission,extension : <from",
    "v grant|give|allow|permit|open + access,entry,corridor,visit : to for by",
    "v readmit|let in : obj",
    "v allow in+country into+country : obj"
   ]
  },
  {
   "name": "YIELDED_TO",
   "definition": "Gave in to what was asked by.",
   "symmetric": false,
   "places": false,
   "cameo": "083",
   "plover": "CONCEDE",
   "triggers": [
    "v yield|bow|concede|accede|cave in|give in|acquiesce|succumb|back down|submit|defer : to before",
    "v accept|meet|fulfil|fulfill|grant|approve|satisfy|honour|honor|heed|back + $request,demand,condition,ultimatum : of by from for",
    "v concede|yield|accede|agree|bow to+demand to+request to+pressure : of from by",
    "v make + concession : to",
    "n concession : to"
   ]
  },
  {
   "name": "ENDED_PROTEST_AGAINST",
   "definition": "Called off a strike, boycott or protest against.",
   "symmetric": false,
   "places": false,
   "cameo": "082",
   "plover": "CONCEDE",
   "triggers": [
    "v call off|end|suspend|stop|cancel|halt|lift|abandon|postpone + strike,$protest,boycott,hunger strike,walkout,sit-in,civil disobedience : against at of over",
    "n end of+strike of+protest : against at"
   ]
  },
  {
   "name": "RESIGNED_FROM",
   "definition": "Gave up an office in.",
   "symmetric": false,
   "places": false,
   "cameo": "0831",
   "plover": "RETREAT/resign",
   "triggers": [
    "v resign|step down|stand down|step aside|retire : from as",
    "v quit|leave + post,job,office,position,seat : in at of",
    "v submit|tender|hand|announce|offer + resignation : to from",
    "n resignation : from"
   ]
  },
  {
   "name": "REINSTATED",
   "definition": "Gave back an office or right to.",
   "symmetric": false,
   "places": false,
   "cameo": "081",
   "plover": "CONCEDE",
   "triggers": [
    "v reinstate|rehabilitate : obj",
    "v restore to+office to+post : obj",
    "v give|restore|return|hand + power,right,citizenship,control,land : to",
    "n reinstatement : of"
   ]
  },
  {
   "name": "INVESTIGATED",
   "definition": "Opened or ran an inquiry into.",
   "symmetric": false,
   "places": false,
   "cameo": "090",
   "plover": "ACCUSE/investigate",
   "triggers": [
    "v investigate|probe|examine|scrutinise|scrutinize|audit|look into|review : obj~",
    "v look|inquire|enquire : into",
    "v open|launch|begin|start|order|conduct|lead|announce|initiate|head|join|hold|undertake|demand|complete|reopen|run|call for + $probe,review : into of against on over",
    "v call for+investigation for+inquiry for+probe : into of against",
    "v place|put under+investigation : obj",
    "n investigation|inquiry|probe|audit|inquest : into of against"
   ]
  },
  {
   "name": "QUESTIONED",
   "definition": "Interrogated or heard as a witness.",
   "symmetric": false,
   "places": false,
   "cameo": "090",
   "plover": "ACCUSE/investigate",
   "triggers": [
    "v question|interrogate|quiz|grill|cross-examine : obj",
    "v summon for+questioning : obj",
    "n questioning|interrogation : of",
    "v ask + question : of to"
   ]
  },
  {
   "name": "MONITORED",
   "definition": "Watched, followed or oversaw.",
   "symmetric": false,
   "places": false,
   "cameo": "090",
   "plover": "ACCUSE/investigate",
   "triggers": [
    "v monitor|observe|oversee|supervise|watch|track : obj~",
    "v keep + eye,watch : on",
    "n monitoring|supervision|surveillance : of",
    "v inspect|verify|assess : obj~",
    "v conduct|carry out|make + inspection,check : of at in",
    "n inspection : of",
    "v track|record|follow|observe + movement,activity,behaviour,behavior : of"
   ]
  },
  {
   "name": "SPIED_ON",
   "definition": "Spied on.",
   "symmetric": false,
   "places": false,
   "cameo": "090",
   "plover": "ACCUSE/investigate",
   "triggers": [
    "v spy|snoop|eavesdrop : on",
    "v wiretap|bug|surveil : obj~",
    "n espionage|spying : against on"
   ]
  },
  {
   "name": "DEMANDED_FROM",
   "definition": "Demanded something from.",
   "symmetric": false,
   "places": false,
   "cameo": "100",
   "plover": "REQUEST",
   "triggers": [
    "v call for|demand|seek|urge|want + arrest,punishment : of",
    "v demand|require|exact|claim + * : from of",
    "v demand : obj~",
    "v demand @infinitive : from of",
    "v demand + explanation,apology,answer,meeting,support,compensation : from with by of",
    "v issue|make + demand : to on of",
    "v insist : on",
    "n demand : to on",
    "v seek|request|demand|want + extradition : of from",
    "n extradition request : for to",
    "v call for+accountability for+prosecution for+punishment : of for",
    "v demand|seek|promote|ensure + accountability : of for from"
   ]
  },
  {
   "name": "ORDERED",
   "definition": "Gave an order to.",
   "symmetric": false,
   "places": false,
   "cameo": "100",
   "plover": "REQUEST",
   "triggers": [
    "v order|instruct|command|direct|mandate|oblige|require : obj",
    "v give|issue|send + order,instruction,directive : to",
    "n order|instruction : to"
   ]
  },
  {
   "name": "PRESSURED",
   "definition": "Put pressure on.",
   "symmetric": false,
   "places": false,
   "cameo": "100",
   "plover": "REQUEST",
   "triggers": [
    "v lean : on",
    "v pressure|pressurise|pressurize|press|push|squeeze : obj",
    "v put|exert|increase|step up|pile|apply|keep|maintain|ramp up|place|build|mount + pressure : on upon",
    "v face|come under|feel + pressure : <from",
    "n pressure : on",
    "v apply|mount|direct|use + pressure,leverage : against"
   ]
  },
  {
   "name": "SUMMONED",
   "definition": "Called in to explain or appear.",
   "symmetric": false,
   "places": false,
   "cameo": "100",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v summon|subpoena|call in|convene|convoke : obj",
    "v issue|send|serve + summons,subpoena : to on for",
    "v order|demand|request|seek + appearance,attendance : of",
    "n summons|subpoena : to for"
   ]
  },
  {
   "name": "DEMANDED_RELEASE_OF",
   "definition": "Demanded that prisoners or property be let go.",
   "symmetric": false,
   "places": false,
   "cameo": "1053",
   "plover": "REQUEST/yield",
   "triggers": [
    "v appeal|press|plead for+release for+return for+freedom : of",
    "v demand|seek|request|urge|want + release,freedom,return : of from",
    "v call for+release for+return : of from",
    "n call for+release : of"
   ]
  },
  {
   "name": "DEMANDED_WITHDRAWAL_OF",
   "definition": "Demanded that forces leave or fighting end.",
   "symmetric": false,
   "places": false,
   "cameo": "1056",
   "plover": "REQUEST/yield",
   "triggers": [
    "v demand|seek|request|urge|want + withdrawal,removal,departure,pullout,ceasefire,cease-fire,cease fire,halt,end,truce : of by from to in",
    "v call for+withdrawal for+ceasefire for+truce for+removal : of by in from between",
    "n call for+ceasefire for+withdrawal : in by of"
   ]
  },
  {
   "name": "DEMANDED_RESIGNATION_OF",
   "definition": "Demanded that somebody leave office.",
   "symmetric": false,
   "places": false,
   "cameo": "1041",
   "plover": "REQUEST/change",
   "triggers": [
    "v demand|seek|urge|request|want + resignation,ouster,dismissal,impeachment,sacking : of from",
    "v call for+resignation for+impeachment for+dismissal for+sacking for+ouster : of"
   ]
  },
  {
   "name": "CRITICIZED",
   "definition": "Criticised.",
   "symmetric": false,
   "places": false,
   "cameo": "111",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v come under+fire under+criticism under+attack : <from",
    "v attack + handling,policy,record,plan,decision,proposal,stance,comment,remark,move,bill,budget,stand : obj~ of",
    "v tear|lay|rip : into",
    "v take to+task : obj",
    "v find + fault : with",
    "v trade|exchange|swap + blame,insult,barb,recrimination,criticism : with",
    "v fulminate|inveigh : against",
    "v critical|angry|furious|outraged|contemptuous|dismissive|scathing|resentful : of at with about",
    "v criticise|criticize|slam|blast|rebuke|deplore|decry|chide|castigate|lambast|lambaste|excoriate|pillory|skewer|savage|flay|scold|admonish|reprimand|berate|censure|upbraid|fault|bash|pan|scorn|disparage|chastise : obj~",
    "v hit out|lash out|rail|take aim|fire back|hit back|lash back|push back : at against",
    "v direct|aim|launch|voice|offer|level|express|draw|lead|issue + criticism,tirade,broadside,critique : of at against about on",
    "v launch|lead|make + verbal attack,scathing attack,extraordinary attack,scathing criticism : on against",
    "v face|draw|receive|meet + criticism,condemnation,rebuke : <from <by",
    "n criticism|critique|rebuke : of"
   ]
  },
  {
   "name": "CONDEMNED",
   "definition": "Condemned or denounced.",
   "symmetric": false,
   "places": false,
   "cameo": "111",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v condemn|denounce|repudiate|deprecate : obj~",
    "v express|voice|issue|pass + condemnation,outrage,indignation,anger,disgust,dismay,horror : of~ at~ over~ against",
    "n condemnation|denunciation : of"
   ]
  },
  {
   "name": "DISAPPROVED_OF",
   "definition": "Expressed displeasure or concern about.",
   "symmetric": false,
   "places": false,
   "cameo": "110",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v wary|suspicious|concerned|worried|alarmed|unhappy|disappointed|dissatisfied|dismayed : of about at with by over",
    "v disapprove|complain|despair : of about",
    "v regret|resent|lament|bemoan : obj~",
    "v express|voice|raise|convey|share|register + concern,worry,disappointment,displeasure,dissatisfaction,frustration,alarm,fear,reservation : about~ over~ at~ with to for against",
    "v express + regret : over about at~",
    "v take + exception,issue,umbrage : to with",
    "n concern|complaint|frustration : about over with"
   ]
  },
  {
   "name": "INSULTED",
   "definition": "Mocked or called names.",
   "symmetric": false,
   "places": false,
   "cameo": "111",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v insult|mock|ridicule|taunt|deride|belittle|slander|defame|vilify|demonise|demonize|smear|label|brand|dub|malign|denigrate|humiliate|embarrass : obj",
    "v poke|make + fun : at of"
   ]
  },
  {
   "name": "ACCUSED",
   "definition": "Accused of a wrong.",
   "symmetric": false,
   "places": false,
   "cameo": "112",
   "plover": "ACCUSE/allege",
   "triggers": [
    "v accuse|implicate|incriminate|suspect : obj",
    "v level|make|direct|bring|raise|repeat + accusation,allegation : at against",
    "v hold responsible|hold accountable : obj",
    "v hold + responsible,accountable : for",
    "v point + finger : at",
    "n accusation|allegation : against",
    "v blame : obj",
    "v blame + * : on",
    "v lay|put|place|pin + blame : on",
    "v attribute + * : to",
    "n blame : on"
   ]
  },
  {
   "name": "CHARGED",
   "definition": "Charged with a crime or put on trial.",
   "symmetric": false,
   "places": false,
   "cameo": "112",
   "plover": "ACCUSE/allege",
   "triggers": [
    "v charge|indict|prosecute|arraign|try|impeach : obj",
    "v file|bring|press|lay|prefer|announce|seek + charge,indictment,prosecution,jail sentence,sentence : against of for",
    "v put|bring to+trial on+trial to+justice to+court before+court : obj",
    "n indictment|prosecution|trial|impeachment : of against"
   ]
  },
  {
   "name": "SUED",
   "definition": "Brought a lawsuit or legal complaint against.",
   "symmetric": false,
   "places": false,
   "cameo": "115",
   "plover": "ACCUSE/allege",
   "triggers": [
    "v take to+arbitration to+tribunal : obj",
    "v sue : obj",
    "v file|begin|bring|launch|lodge|initiate|start|take|open|join|submit|pursue|win|threaten|announce + $suit,legal action,class action,complaint,legal challenge : against",
    "v take to+court : obj",
    "v hit|slap with+suit with+lawsuit : obj",
    "v appeal|litigate : against",
    "n lawsuit|suit|litigation : against"
   ]
  },
  {
   "name": "CONVICTED",
   "definition": "Found guilty or liable in court.",
   "symmetric": false,
   "places": false,
   "cameo": "116",
   "plover": "ACCUSE/allege",
   "triggers": [
    "v uphold|confirm|affirm + conviction,verdict,guilty verdict : of against",
    "v convict : obj",
    "v find guilty|find liable|hold liable|declare guilty : obj",
    "v find|rule|hold|declare + guilty : in",
    "v rule|decide|find : against",
    "v deliver|return|issue + verdict,ruling,judgment,judgement : against on in",
    "n conviction : of"
   ]
  },
  {
   "name": "COMPLAINED_TO",
   "definition": "Made an official complaint to.",
   "symmetric": false,
   "places": false,
   "cameo": "114",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v complain|protest : to",
    "v file|lodge|make|submit|send|register|hand + complaint,protest,protest note,grievance : with to at before",
    "n complaint : to"
   ]
  },
  {
   "name": "RALLIED_OPPOSITION_TO",
   "definition": "Stirred up others against.",
   "symmetric": false,
   "places": false,
   "cameo": "113",
   "plover": "ACCUSE/disapprove",
   "triggers": [
    "v rally|stir up|whip up|build|mobilise|mobilize|organise|organize + opposition,resistance,support,people,public : against to",
    "v incite|agitate|campaign|turn|stir|speak|speak out|warn|come out : against",
    "v lead + opposition,campaign : against to",
    "n campaign : against",
    "v form|create|build|open|forge + front,coalition,alliance : against",
    "v advocate|lobby|crusade|act|organise|organize|unite : against"
   ]
  },
  {
   "name": "EXTRADITED",
   "definition": "Ordered that a suspect be handed over for trial.",
   "symmetric": false,
   "places": false,
   "cameo": "115",
   "plover": "ACCUSE/allege",
   "triggers": [
    "v extradite : obj",
    "v approve|order|allow|authorise|authorize|accept + extradition : of",
    "n extradition : of"
   ]
  },
  {
   "name": "REJECTED",
   "definition": "Refused or dismissed what another asked, offered or did.",
   "symmetric": false,
   "places": false,
   "cameo": "120",
   "plover": "REJECT",
   "triggers": [
    "v scoff|sneer : at~",
    "v throw out + nominee,nomination,bill,plan,proposal,budget,appeal,petition : obj~ of by",
    "v pour + water : on",
    "v reject|refuse|dismiss|rebuff|turn down|decline|spurn|overturn|overrule|strike down|quash|shrug off|brush off|shoot down|brush aside|wave away|laugh off|nix|disregard|ignore|deny : obj~",
    "v reject|refuse|dismiss|rebuff|turn down|decline|spurn|ignore|block|oppose|resist + $request,idea,claim,criticism,suggestion,challenge,ruling,ultimatum : of from by against",
    "v express|announce + rejection : of",
    "n rejection : of",
    "v vote down|filibuster : obj~",
    "v reject|vote down|defeat|block + bill,resolution,law,budget,nomination,amendment,motion,reform,legislation : of by from"
   ]
  },
  {
   "name": "OPPOSED",
   "definition": "Was or spoke against.",
   "symmetric": false,
   "places": false,
   "cameo": "120",
   "plover": "REJECT",
   "triggers": [
    "v oppose|resist|counter|fight off|stand up to : obj~",
    "v object : to",
    "v vote : against",
    "v express|voice|declare|reiterate + opposition,objection : to~",
    "n opposition|resistance : to"
   ]
  },
  {
   "name": "CONTRADICTED",
   "definition": "Denied or disputed what another said.",
   "symmetric": false,
   "places": false,
   "cameo": "120",
   "plover": "REJECT",
   "triggers": [
    "v contradict|dispute|refute|rebut|contest : obj~",
    "v disagree|differ|quarrel|argue|spar|feud|bicker : with",
    "n disagreement|dispute|quarrel|rift|row|spat|feud : with between"
   ]
  },
  {
   "name": "DENIED_PERMISSION_TO",
   "definition": "Did not let act or come in.",
   "symmetric": false,
   "places": false,
   "cameo": "120",
   "plover": "REJECT",
   "triggers": [
    "v deny|refuse + $permission,entry,asylum,bail,request : to for",
    "v deny|refuse : iobj",
    "v turn away|turn back|disqualify : obj",
    "v deny + $permission,entry,asylum,bail : iobj",
    "n refusal : of"
   ]
  },
  {
   "name": "VETOED",
   "definition": "Vetoed what another proposed.",
   "symmetric": false,
   "places": false,
   "cameo": "129",
   "plover": "REJECT",
   "triggers": [
    "v veto : obj~",
    "v cast|use|threaten + veto : against on",
    "n veto : of on"
   ]
  },
  {
   "name": "REFUSED_TO_MEET",
   "definition": "Refused, cancelled or walked out of a meeting with.",
   "symmetric": false,
   "places": true,
   "cameo": "125",
   "plover": "REJECT/meet",
   "triggers": [
    "v snub|shun|avoid : obj",
    "v leave|walk out of|storm out of + meeting,summit,conference : with of",
    "v cancel|call off|refuse|reject|postpone|skip|decline|spurn|scrap|rule out + $talks,$meeting,visit,trip,tour,peace talk,contact,dialogue,cooperation,negotiation : with to in of",
    "n refusal of+talks : with"
   ]
  },
  {
   "name": "FAILED_TO_AGREE_WITH",
   "definition": "Ended talks with without agreement.",
   "symmetric": true,
   "places": false,
   "cameo": "127",
   "plover": "REJECT/meet",
   "triggers": [
    "v reject|refuse|abandon|scrap|renege + peace plan,peace deal,settlement,accord : of with",
    "n deadlock|impasse|stalemate : with between"
   ]
  },
  {
   "name": "DEFIED",
   "definition": "Disobeyed or broke a rule or agreement of.",
   "symmetric": false,
   "places": false,
   "cameo": "128",
   "plover": "REJECT",
   "triggers": [
    "v defy|disobey|flout|violate : obj~",
    "v violate|breach|break|flout|defy|disobey|ignore|renege + ban,agreement,deal,treaty,law,rule,order,promise,resolution,embargo,sovereignty,border,curfew : of by with from",
    "v renege : on",
    "n violation|breach|defiance : of"
   ]
  },
  {
   "name": "REFUSED_AID_TO",
   "definition": "Refused to give help to.",
   "symmetric": false,
   "places": false,
   "cameo": "122",
   "plover": "REJECT/assist",
   "triggers": [
    "v refuse|deny|decline + $relief,$money,$loan,$weapons : to for from",
    "n refusal of+aid : to"
   ]
  },
  {
   "name": "WARNED",
   "definition": "Warned of consequences.",
   "symmetric": false,
   "places": false,
   "cameo": "130",
   "plover": "THREATEN",
   "triggers": [
    "v put|serve on+notice : obj",
    "v warn|caution|forewarn|alert : obj",
    "v issue|give|send|deliver|repeat + warning,caution : to against",
    "n warning : to"
   ]
  },
  {
   "name": "THREATENED",
   "definition": "Threatened or endangered.",
   "symmetric": false,
   "places": false,
   "cameo": "130",
   "plover": "THREATEN",
   "triggers": [
    "v threaten|menace|intimidate|endanger|blackmail : obj~",
    "v pose + threat,danger,risk : to",
    "v issue|make|repeat|renew + threat : to against",
    "n threat : to against",
    "v confront|provoke|antagonise|antagonize|bully|harass|pester : obj",
    "n provocation : against towards"
   ]
  },
  {
   "name": "THREATENED_WITH_FORCE",
   "definition": "Threatened with arms.",
   "symmetric": false,
   "places": false,
   "cameo": "138",
   "plover": "THREATEN/violence",
   "triggers": [
    "v threaten with+war with+attack with+force with+strike with+weapon with+gun with+knife with+death : obj",
    "v threaten|vow|promise|swear + $attack,retaliation,revenge,force,reprisal,response,vengeance : against on to",
    "v declare + war : on against",
    "v retaliate : against",
    "n threat of+war of+force of+attack : against"
   ]
  },
  {
   "name": "CALLED_FOR_SANCTIONS_ON",
   "definition": "Threatened or asked for sanctions against.",
   "symmetric": false,
   "places": false,
   "cameo": "1312",
   "plover": "THREATEN/restrict",
   "triggers": [
    "v threaten with+sanctions with+tariff with+embargo with+sanction : obj",
    "v threaten|propose|demand|urge|prepare|plan|seek + $sanctions,$tariffs,boycott : on against",
    "v call for+sanctions for+sanction for+boycott for+embargo for+tariff : on against of",
    "n threat of+sanctions of+sanction : against"
   ]
  },
  {
   "name": "GAVE_ULTIMATUM_TO",
   "definition": "Set a deadline or ultimatum.",
   "symmetric": false,
   "places": false,
   "cameo": "139",
   "plover": "THREATEN/relations",
   "triggers": [
    "v give|issue|set|deliver|impose|present + ultimatum,deadline : to for",
    "v give + ultimatum,deadline : iobj",
    "n ultimatum : to"
   ]
  },
  {
   "name": "PROTESTED_AGAINST",
   "definition": "Demonstrated or rallied against.",
   "symmetric": false,
   "places": true,
   "cameo": "141",
   "plover": "PROTEST/demo",
   "triggers": [
    "v rally|demonstrate|protest|gather|march in+front : of",
    "v protest|demonstrate|rally|march|picket : against outside at",
    "v protest|picket : obj~",
    "v stage|hold|organise|organize|join|lead|plan|begin|call + $protest : against outside at in",
    "v take to+street : against in",
    "n protest|demonstration|rally : against outside"
   ]
  },
  {
   "name": "STRUCK_WORK_AGAINST",
   "definition": "Went on strike against.",
   "symmetric": false,
   "places": false,
   "cameo": "143",
   "plover": "PROTEST/strike",
   "triggers": [
    "v strike : against",
    "v go|be on+strike : against at in on",
    "v walk out|walk off : of from",
    "v stop|down + work,tool : at in",
    "v begin|start|stage|call|announce|hold|threaten|continue|plan|extend + strike,walkout,work stoppage,general strike : against at in"
   ]
  },
  {
   "name": "WENT_ON_HUNGER_STRIKE_AGAINST",
   "definition": "Refused food in protest against.",
   "symmetric": false,
   "places": false,
   "cameo": "142",
   "plover": "PROTEST/hunger",
   "triggers": [
    "v begin|start|stage|go|launch|hold|continue + hunger strike : against at in",
    "v go on+hunger : against at",
    "n hunger strike : against"
   ]
  },
  {
   "name": "BOYCOTTED",
   "definition": "Refused to deal with or take part in.",
   "symmetric": false,
   "places": false,
   "cameo": "143",
   "plover": "PROTEST/boycott",
   "triggers": [
    "v boycott : obj~",
    "v announce|join|organise|organize|launch|lead|start + boycott : of against",
    "n boycott : of"
   ]
  },
  {
   "name": "OBSTRUCTED",
   "definition": "Barred the way of, in protest.",
   "symmetric": false,
   "places": true,
   "cameo": "144",
   "plover": "PROTEST/obstruct",
   "triggers": [
    "v obstruct|barricade|hinder|impede : obj~",
    "v block|obstruct + road,entrance,highway,street,bridge,traffic,access,railway : to of in outside from",
    "v form + barricade,human chain : outside around"
   ]
  },
  {
   "name": "RIOTED_AGAINST",
   "definition": "Rioted or vandalised against.",
   "symmetric": false,
   "places": true,
   "cameo": "145",
   "plover": "PROTEST/riot",
   "triggers": [
    "v riot|rampage|revolt|rebel|rise|rise up : against in",
    "v throw|hurl|pelt + stone,rock,bottle,molotov cocktail,egg,brick,firework : at on",
    "v pelt|egg : obj",
    "v burn + flag,effigy : of in",
    "n riot|revolt|uprising|rebellion : against"
   ]
  },
  {
   "name": "CLASHED_WITH",
   "definition": "Fought or scuffled with, short of war.",
   "symmetric": true,
   "places": false,
   "cameo": "145",
   "plover": "PROTEST/riot",
   "triggers": [
    "v clash|scuffle|brawl|grapple|tussle : with",
    "n clash|scuffle|brawl|skirmish : with between"
   ]
  },
  {
   "name": "MOVED_TROOPS_TO",
   "definition": "Moved or sent military forces to, or massed them at.",
   "symmetric": false,
   "places": true,
   "cameo": "154",
   "plover": "MOBILIZE/troops",
   "triggers": [
    "v fly + bomber,jet,fighter,warplane,drone : near over to towards",
    "v order + $troops : to into",
    "v steam|sail : to toward towards into",
    "v take up + position : near in at along around on outside",
    "v send + tank,aircraft,jet,fighter,helicopter,missile : to@place into near along",
    "v send + troops,troop,force,forces,soldier,army,unit,battalion,brigade,warship,ship,carrier,marine,platoon,reinforcement,police : to into near toward towards on along in around against",
    "v move|deploy|mass|dispatch|station|redeploy|amass|concentrate|position|rush|shift|pour|increase|build up|strengthen|reinforce|beef up|step up|intensify|bolster|commit|have|order + $troops,military presence,troop presence,military base,garrison,defences,defenses,outpost : to into near toward towards on along in at around over against",
    "v deploy : to in near along into on toward towards",
    "v build up : on near along",
    "n movement|deployment|build-up|buildup|concentration @force : on to near along toward towards into in at",
    "n deployment|buildup|build-up|movement + $troops : on to near along toward towards into in at"
   ]
  },
  {
   "name": "MOBILISED_AGAINST",
   "definition": "Mobilised forces against.",
   "symmetric": false,
   "places": true,
   "cameo": "154",
   "plover": "MOBILIZE/troops",
   "triggers": [
    "v mobilise|mobilize|muster|arm up : against for",
    "v mobilise|mobilize|call up|muster|ready|prepare|draft|activate + $troops,reserve,reservist,militia,man : against for to in along on",
    "n mobilisation|mobilization : against"
   ]
  },
  {
   "name": "PUT_ON_ALERT",
   "definition": "Raised military readiness towards.",
   "symmetric": false,
   "places": true,
   "cameo": "152",
   "plover": "MOBILIZE/troops",
   "triggers": [
    "v raise|heighten|increase + alert,readiness,alert level,threat level : against in on",
    "v put|place on+alert on+standby : obj",
    "v remain|stay on+alert : in against along on",
    "v stand by+guard : against",
    "n alert : against"
   ]
  },
  {
   "name": "DEPLOYED_POLICE_TO",
   "definition": "Sent police or guards to, or raised security in.",
   "symmetric": false,
   "places": true,
   "cameo": "153",
   "plover": "MOBILIZE/police",
   "triggers": [
    "v increase|tighten|step up|beef up|heighten|boost + security,patrol,security measure,border control : in at around along on",
    "v patrol|cordon off|secure : obj",
    "v impose + cordon : around",
    "n patrol : in of"
   ]
  },
  {
   "name": "INTERCEPTED",
   "definition": "Stopped or shadowed on the move.",
   "symmetric": false,
   "places": false,
   "cameo": "150",
   "plover": "MOBILIZE",
   "triggers": [
    "v intercept|shadow|chase|pursue|tail|board : obj~",
    "v scramble + jet,fighter,aircraft : against to",
    "n interception|pursuit : of"
   ]
  },
  {
   "name": "SHOWED_FORCE_TO",
   "definition": "Showed force towards, by tests, parades or exercises.",
   "symmetric": false,
   "places": true,
   "cameo": "150",
   "plover": "MOBILIZE/weapons",
   "triggers": [
    "v test|test-fire|parade|display|aim|point + missile,rocket,weapon,warhead,gun,artillery,bomb : near over at on off towards into",
    "v hold|stage|conduct|begin|launch + exercise,drill,manoeuvre,maneuver,war game,parade,show : near off along around",
    "n missile test|nuclear test : near over"
   ]
  },
  {
   "name": "SANCTIONED",
   "definition": "Imposed sanctions or an embargo on.",
   "symmetric": false,
   "places": false,
   "cameo": "163",
   "plover": "COERCE/restrict",
   "triggers": [
    "v sanction|blacklist|embargo|penalise|penalize|punish : obj~",
    "v impose|introduce|announce|slap|extend|tighten|prolong|renew|adopt|approve|expand|place|apply|enforce|levy|maintain|reimpose|order|put|issue|increase|strengthen|back + $sanctions : on against upon to over",
    "v freeze + asset,account,fund,property : of",
    "v hit|target|slap|punish with+sanctions with+sanction with+embargo : obj",
    "v impose|inflict + cost,consequence,price : on upon",
    "v reinstate|re-impose|restore|reinforce + $sanctions : on against",
    "v face + $sanctions : <from <by",
    "n sanctions|sanction|embargo : on against",
    "v raise|increase + cost : on for",
    "n penalty : on against"
   ]
  },
  {
   "name": "IMPOSED_TARIFFS_ON",
   "definition": "Put tariffs or trade barriers on the goods of.",
   "symmetric": false,
   "places": false,
   "cameo": "163",
   "plover": "COERCE/restrict",
   "triggers": [
    "v impose|introduce|announce|slap|raise|levy|increase|place|put|set|double + $tariffs : on against upon",
    "v ban|restrict|halt|block|suspend|stop + import,export,trade : from of to with",
    "n tariff|duty : on against",
    "v hit|slap|target|punish with+$tariffs : obj"
   ]
  },
  {
   "name": "CUT_RELATIONS_WITH",
   "definition": "Broke off or reduced relations with.",
   "symmetric": false,
   "places": false,
   "cameo": "161",
   "plover": "SANCTION/withdraw",
   "triggers": [
    "v break off|cut|cut off|sever|suspend|break|end|freeze|downgrade|reduce|halt|terminate|curtail|limit|scale back + $tie,cooperation,contact,friendship,partnership : with to",
    "v recall|withdraw|pull|pull out + ambassador,envoy,diplomat,embassy staff : from to",
    "v expel|recall|withdraw + ambassador,diplomat,envoy : of from",
    "v expel|deport + ambassador,diplomat,envoy,consul : obj",
    "v close|shut + embassy,consulate : in with",
    "v distance|split|break up|part way|divorce|dissociate : from with",
    "v break : with",
    "v turn + back : on"
   ]
  },
  {
   "name": "CUT_AID_TO",
   "definition": "Reduced or stopped aid to.",
   "symmetric": false,
   "places": false,
   "cameo": "162",
   "plover": "SANCTION/discontinue",
   "triggers": [
    "v cut|cut off|suspend|reduce|halt|stop|freeze|withdraw|end|withhold|slash|cancel|terminate|pull|block|delay|curtail|pause|revoke + $relief,$money,$loan,$weapons,support,donation,aid shipment,food supply,shipment,delivery,military support,privilege : to for from of",
    "v announce|order + suspension,cut,reduction,freeze : of to in",
    "v defund : obj",
    "n suspension|cut|reduction|halt + $relief,$money : to"
   ]
  },
  {
   "name": "HALTED_TALKS_WITH",
   "definition": "Broke off talks or negotiations with.",
   "symmetric": false,
   "places": true,
   "cameo": "164",
   "plover": "SANCTION/withdraw",
   "triggers": [
    "v walk out|storm out of+talks of+talk of+negotiation of+negotiations of+meeting : with of",
    "v suspend|break off|halt|end|walk out|stop|abandon|quit|freeze|leave|pause|withdraw + $talks,negotiation,peace talk,peace process : with in of from",
    "v walk out of+talks of+negotiation : with",
    "v withdraw from+talks from+negotiation : with",
    "n suspension|breakdown|collapse + $talks,negotiation : with between",
    "v end|suspend|halt|stop|abandon|break off + mediation,mediation effort,arbitration : between in with of"
   ]
  },
  {
   "name": "CANCELLED_DEAL_WITH",
   "definition": "Left or cancelled an agreement, contract or membership with.",
   "symmetric": false,
   "places": false,
   "cameo": "160",
   "plover": "SANCTION/withdraw",
   "triggers": [
    "v cancel|terminate|scrap|suspend|annul|tear up|abandon|quit|withdraw|drop|void|nullify|rescind|revoke + $deal,contract,order,franchise : with of to for",
    "v withdraw from+agreement from+deal from+treaty from+accord from+pact : with",
    "v secede : from",
    "v quit : obj",
    "v issue + travel warning,travel advisory : for against",
    "n cancellation|termination + $deal,contract : with"
   ]
  },
  {
   "name": "WITHDREW_MISSION_FROM",
   "definition": "Withdrew or expelled peacekeepers, inspectors or aid workers.",
   "symmetric": false,
   "places": true,
   "cameo": "166",
   "plover": "SANCTION/expel",
   "triggers": [
    "v withdraw|recall|pull|pull out|remove|evacuate|expel + $peacekeeper,inspector,aid worker,staff,aid agency : from of",
    "v expel + $peacekeeper,inspector,aid worker,humanitarian worker,aid agency,weapons inspector : obj",
    "v suspend|end|close|halt + mission,programme,program,office : in of",
    "n withdrawal|expulsion + $peacekeeper,inspector,aid worker : from"
   ]
  },
  {
   "name": "LEFT",
   "definition": "Left a body, party or employer.",
   "symmetric": false,
   "places": false,
   "cameo": "160",
   "plover": "SANCTION/withdraw",
   "triggers": [
    "v defect|break away|desert : from",
    "v desert|abandon : obj",
    "v leave : obj",
    "v leave|quit + party,coalition,alliance,union,government,bloc : of",
    "n defection|departure : from"
   ]
  },
  {
   "name": "SUSPENDED",
   "definition": "Suspended or shut out of a body.",
   "symmetric": false,
   "places": false,
   "cameo": "160",
   "plover": "SANCTION/expel",
   "triggers": [
    "v suspend|exclude : obj",
    "v suspend|revoke|terminate|end + membership : of",
    "v expel|suspend|exclude|remove|oust|eject from+organisation from+organization from+party from+club from+council from+group from+league from+bloc from+union : obj",
    "n suspension|exclusion : of"
   ]
  },
  {
   "name": "ARRESTED",
   "definition": "Arrested, detained or jailed.",
   "symmetric": false,
   "places": false,
   "cameo": "173",
   "plover": "COERCE/arrest",
   "triggers": [
    "v hold + detainee,prisoner,suspect,inmate,man,woman : obj",
    "v arrest|detain|imprison|jail|apprehend|round up|capture|incarcerate|intern|remand|lock up|nab|bust|catch|re-arrest|pick up|haul in|collar|take away : obj",
    "v take|hold|keep|place|put into+custody in+custody under+arrest in+captivity : obj",
    "v take prisoner : obj",
    "v issue|implement|seek|obtain|execute + warrant,arrest warrant,production warrant : for against on",
    "v order|announce|make|carry out + arrest,detention,imprisonment : of",
    "v launch|conduct + manhunt,hunt : for",
    "n arrest|detention|imprisonment|capture : of"
   ]
  },
  {
   "name": "SENTENCED",
   "definition": "Sentenced in court.",
   "symmetric": false,
   "places": false,
   "cameo": "173",
   "plover": "COERCE/arrest",
   "triggers": [
    "v sentence : obj",
    "v sentence|condemn to+death to+prison to+year to+jail : obj",
    "v send|commit to+prison to+jail : obj",
    "v impose|hand|give|pass|hand down|uphold + sentence,prison term,jail term,prison sentence,life sentence : on to against of",
    "n sentencing|sentence : of"
   ]
  },
  {
   "name": "FINED",
   "definition": "Fined.",
   "symmetric": false,
   "places": false,
   "cameo": "172",
   "plover": "COERCE/restrict",
   "triggers": [
    "v fine : obj",
    "v impose|levy|slap|issue|give + fine,penalty : on against to",
    "v order to+damages : obj",
    "v hit|slap with+fine with+penalty : obj",
    "n fine : on against"
   ]
  },
  {
   "name": "EXPELLED",
   "definition": "Expelled or deported.",
   "symmetric": false,
   "places": false,
   "cameo": "174",
   "plover": "COERCE/deport",
   "triggers": [
    "v return|send back|push back + refugee,asylum seeker,migrant : obj to",
    "v order|tell to+leave : obj",
    "v drive|chase|force from+home from+homes from+land from+village from+city from+town : obj",
    "v expel|deport|evict|banish|exile|displace|drive out|kick out|throw out|send back : obj",
    "v remove|force from+country : obj",
    "v order|announce + expulsion,deportation,eviction : of",
    "v push out : of",
    "n expulsion|deportation|eviction : of"
   ]
  },
  {
   "name": "SEIZED",
   "definition": "Took property or control of.",
   "symmetric": false,
   "places": true,
   "cameo": "171",
   "plover": "COERCE/seize",
   "triggers": [
    "v seize|confiscate|impound|expropriate|nationalise|nationalize|commandeer|appropriate|requisition|grab|snatch|loot|plunder : obj~",
    "v confiscate|seize|take + property,land,passport,ship,house,asset,oil,money : from of",
    "n seizure|confiscation|expropriation : of"
   ]
  },
  {
   "name": "RAIDED",
   "definition": "Searched or raided.",
   "symmetric": false,
   "places": false,
   "cameo": "171",
   "plover": "COERCE/seize",
   "triggers": [
    "v raid|search|ransack : obj~",
    "v carry out|conduct|make + police raid,search : on of at",
    "n search|raid : of"
   ]
  },
  {
   "name": "DESTROYED",
   "definition": "Destroyed or damaged the property of.",
   "symmetric": false,
   "places": true,
   "cameo": "1712",
   "plover": "ASSAULT/destroy",
   "triggers": [
    "v destroy|demolish|damage|raze|burn down|wreck|bulldoze|vandalise|vandalize|sabotage|dismantle|ruin|level|devastate : obj~",
    "n destruction|demolition : of",
    "v torch|firebomb : obj~",
    "v set on+fire : obj~",
    "v set + fire : to",
    "n arson|arson attack : on"
   ]
  },
  {
   "name": "BANNED",
   "definition": "Banned or outlawed.",
   "symmetric": false,
   "places": false,
   "cameo": "172",
   "plover": "COERCE/restrict",
   "triggers": [
    "v ban|bar|outlaw|prohibit|forbid|proscribe|dissolve|disband|criminalise|criminalize|disbar : obj~",
    "v disqualify from+office : obj",
    "v revoke|withdraw|cancel|suspend|refuse + licence,license,permit,visa,passport,accreditation,permission,citizenship : of for from",
    "v impose|place|announce|introduce|order|issue|extend|tighten|put|enforce + ban,travel ban,prohibition,gag order : on against upon",
    "n ban|prohibition : on of",
    "v disbar|ostracise|ostracize|debar|bench : obj",
    "v suspend + licence,license,publication,account : of",
    "v strip of+citizenship of+title of+licence of+office of+immunity of+rank : obj",
    "v censor|silence|gag|muzzle|jam : obj~",
    "v block|restrict + website,broadcast,signal : of to",
    "v suspend|stop|ban + publication,broadcast,broadcasting : of",
    "n censorship : of"
   ]
  },
  {
   "name": "RESTRICTED",
   "definition": "Restricted the movement, rights or business of.",
   "symmetric": false,
   "places": true,
   "cameo": "172",
   "plover": "COERCE/restrict",
   "triggers": [
    "v restrict|curb|limit|curtail|constrain|isolate|confine|quarantine|block|halt|stop|shut down|close down|shut|cut off|seal off : obj~",
    "v impose|tighten|announce|introduce|place|put|extend|order + restriction,curb,limit,lockdown,quarantine,measure,condition,control,travel restriction : on against upon in",
    "v close|shut|seal + border,airspace,land border,crossing,crossing point,port,road : with to of into against",
    "v stop + work : of",
    "n restriction|curb : on"
   ]
  },
  {
   "name": "IMPOSED_CURFEW_ON",
   "definition": "Imposed a curfew on.",
   "symmetric": false,
   "places": true,
   "cameo": "1723",
   "plover": "COERCE/curfew",
   "triggers": [
    "v impose|declare|announce|order|extend|introduce|enforce|clamp + curfew : on in for over",
    "n curfew : in on"
   ]
  },
  {
   "name": "DECLARED_EMERGENCY_IN",
   "definition": "Declared martial law, a siege or an emergency in.",
   "symmetric": false,
   "places": true,
   "cameo": "1724",
   "plover": "COERCE/martial-law",
   "triggers": [
    "v declare|impose|proclaim|extend|announce + state,emergency,martial law,law,state of emergency,siege : in on over for",
    "n martial law|state of emergency : in"
   ]
  },
  {
   "name": "REPRESSED",
   "definition": "Used force to disperse or put down.",
   "symmetric": false,
   "places": false,
   "cameo": "175",
   "plover": "COERCE/restrict",
   "triggers": [
    "v disperse|suppress|repress|oppress|persecute|subdue|quell|crush|purge|break up : obj~",
    "v crack down|clamp down : on",
    "v fire|use|aim|turn + gas,tear gas,rubber bullet,bullet,cannon,water cannon : at~ on~ against~ to~",
    "v tear-gas|teargas : obj",
    "v launch|begin|order + crackdown,purge : on against of",
    "n crackdown|repression|persecution|suppression : on of against"
   ]
  },
  {
   "name": "DISMISSED",
   "definition": "Removed from office or fired.",
   "symmetric": false,
   "places": false,
   "cameo": "170",
   "plover": "COERCE",
   "triggers": [
    "v sack|fire|lay off|demote|depose|unseat|remove|discharge|oust|dethrone : obj",
    "v dismiss from+post from+office from+job : obj",
    "v remove|oust|force from+office from+power from+post : obj",
    "v force out|push out|vote out : obj",
    "v relieve|strip of+duty of+post of+command of+duties : obj",
    "n dismissal|ouster|sacking|firing|removal : of",
    "v drop|axe : obj"
   ]
  },
  {
   "name": "OVERTHREW",
   "definition": "Overthrew by force or mass action.",
   "symmetric": false,
   "places": false,
   "cameo": "145",
   "plover": "PROTEST",
   "triggers": [
    "v overthrow|topple|bring down : obj",
    "v stage|lead|mount|launch|attempt + coup,putsch : against",
    "n overthrow : of",
    "n coup|putsch : against"
   ]
  },
  {
   "name": "FORCED",
   "definition": "Forced to do something.",
   "symmetric": false,
   "places": false,
   "cameo": "170",
   "plover": "COERCE",
   "triggers": [
    "v force|compel|coerce|strong-arm : obj",
    "n coercion : of"
   ]
  },
  {
   "name": "HACKED",
   "definition": "Broke into the computers of.",
   "symmetric": false,
   "places": false,
   "cameo": "176",
   "plover": "COERCE/cyber",
   "triggers": [
    "v hack|phish : obj~",
    "v hack|break : into",
    "v spread|publish + disinformation,misinformation,propaganda,fake news : against about",
    "n hack|hacking : of"
   ]
  },
  {
   "name": "ROBBED",
   "definition": "Stole from, robbed or defrauded.",
   "symmetric": false,
   "places": false,
   "cameo": "171",
   "plover": "COERCE/seize",
   "triggers": [
    "v rob|defraud|swindle|burgle|scam|extort|cheat|mug|dupe : obj~",
    "v steal|embezzle|extort|divert + * : from",
    "n theft|robbery : from of",
    "v steal : from"
   ]
  },
  {
   "name": "MISTREATED",
   "definition": "Exploited, trafficked or treated worse than others.",
   "symmetric": false,
   "places": false,
   "cameo": "170",
   "plover": "COERCE",
   "triggers": [
    "v exploit|enslave|traffic|smuggle : obj",
    "n exploitation|enslavement|trafficking : of",
    "v discriminate : against",
    "v mistreat|marginalise|marginalize|segregate : obj",
    "n discrimination : against"
   ]
  },
  {
   "name": "KILLED",
   "definition": "Killed.",
   "symmetric": false,
   "places": false,
   "cameo": "180",
   "plover": "ASSAULT",
   "triggers": [
    "v claim|take + life,lives : of",
    "v kill|murder|slay|behead|gun down|lynch|strangle|slaughter|shoot dead|mow down|cut down|wipe out|drown|suffocate|decapitate|martyr : obj",
    "v beat|shoot|stab|torture|crush|hack to+death : obj",
    "v commit + murder,killing : of",
    "n killing|murder|slaying|beheading : of",
    "v execute|hang : obj",
    "v put to+death : obj",
    "n execution|hanging : of",
    "v steal|cut short + life,lives : of",
    "v cause + death : of"
   ]
  },
  {
   "name": "ASSASSINATED",
   "definition": "Assassinated.",
   "symmetric": false,
   "places": false,
   "cameo": "186",
   "plover": "ASSAULT/targeted",
   "triggers": [
    "v assassinate|poison|eliminate|liquidate : obj",
    "n assassination|poisoning : of"
   ]
  },
  {
   "name": "TRIED_TO_KILL",
   "definition": "Tried to assassinate or plotted against.",
   "symmetric": false,
   "places": false,
   "cameo": "185",
   "plover": "ASSAULT/targeted",
   "triggers": [
    "v plot|conspire|scheme : against",
    "v make + attempt : on",
    "n assassination attempt|plot|conspiracy : on against"
   ]
  },
  {
   "name": "INJURED",
   "definition": "Wounded or physically assaulted.",
   "symmetric": false,
   "places": false,
   "cameo": "182",
   "plover": "ASSAULT/beat",
   "triggers": [
    "v injure|wound|assault|beat|beat up|rough up|punch|kick|slap|hurt|maim|stab|knife|mutilate|manhandle|maul|batter|bite|abuse|lash|whip|flog|molest : obj",
    "n stabbing|beating|wounding|abuse : of",
    "v run over|knock down|trample|electrocute|scald|scar|disfigure : obj",
    "v inflict|cause + injury,wound,harm,suffering,pain : to on upon",
    "v commit|perpetrate + abuse,crime,brutality : against",
    "n violence|brutality : against"
   ]
  },
  {
   "name": "TORTURED",
   "definition": "Tortured.",
   "symmetric": false,
   "places": false,
   "cameo": "1822",
   "plover": "ASSAULT/torture",
   "triggers": [
    "v torture : obj",
    "v subject to+torture : obj",
    "n torture : of"
   ]
  },
  {
   "name": "RAPED",
   "definition": "Assaulted sexually.",
   "symmetric": false,
   "places": false,
   "cameo": "1821",
   "plover": "ASSAULT/sexual",
   "triggers": [
    "v rape|grope : obj",
    "n rape|sexual assault|sexual abuse : of"
   ]
  },
  {
   "name": "KIDNAPPED",
   "definition": "Abducted or took hostage.",
   "symmetric": false,
   "places": false,
   "cameo": "181",
   "plover": "ASSAULT/abduct",
   "triggers": [
    "v take|hold + hostage,captive : obj~ of",
    "v kidnap|abduct|hijack|take hostage|take captive|ransom : obj",
    "v hold hostage|hold captive : obj",
    "v take|hold as+hostage : obj",
    "n kidnapping|abduction|kidnap : of"
   ]
  },
  {
   "name": "USED_AS_HUMAN_SHIELDS",
   "definition": "Used as human shields.",
   "symmetric": false,
   "places": false,
   "cameo": "184",
   "plover": "ASSAULT/abduct",
   "triggers": [
    "v use|hold|keep|take as+shield as+shields : obj"
   ]
  },
  {
   "name": "BOMBED_BY_TERROR",
   "definition": "Attacked with a suicide, car or other planted bomb.",
   "symmetric": false,
   "places": true,
   "cameo": "183",
   "plover": "ASSAULT/explosives",
   "triggers": [
    "v blow up|dynamite : obj~",
    "v detonate|plant|explode|set off + bomb,explosive,device,car bomb,vest,belt,grenade,mine : in at near outside on",
    "n suicide bombing|car bombing|suicide attack|car bomb attack|bomb attack : on in against of at"
   ]
  },
  {
   "name": "ATTACKED",
   "definition": "Attacked with armed force.",
   "symmetric": false,
   "places": true,
   "cameo": "190",
   "plover": "ASSAULT",
   "triggers": [
    "v use + force,violence,firepower : against on",
    "v strike|ambush|storm|target|pummel|hit|pound|overpower|hammer|blitz|assail : obj~",
    "v open up : on",
    "v attack : obj~",
    "v attack with+missile with+weapon with+gun with+bomb with+knife : obj~",
    "v launch|carry out|mount|conduct|stage|order|wage|begin|continue|commence|unleash|perpetrate|make|intensify|step up|resume|lead|execute|plan + $attack,drone attack : on against at in into",
    "v commit + $attack,violence,aggression,act : against on in",
    "v suffer|repel|survive|face + $attack : <by <from",
    "n attack|assault|offensive|strike|raid|incursion|aggression : on against",
    "n aggression|incursion|military action|military activity|military operation|military intervention : in into",
    "n attack|assault|offensive|raid : in@place",
    "v down|sink|torpedo|ram|sideswipe : obj~",
    "v shoot down|shoot|bring down + $aircraft : obj~ of from",
    "n downing|sinking : of"
   ]
  },
  {
   "name": "BOMBED",
   "definition": "Bombed from the air.",
   "symmetric": false,
   "places": true,
   "cameo": "195",
   "plover": "ASSAULT/aerial",
   "triggers": [
    "v bomb|bombard|strafe : obj~",
    "v drop + bomb,barrel bomb : on over",
    "v launch|carry out|conduct|order + airstrike,air strike,air raid,aerial attack,bombing,bombing raid,bombing campaign,drone strike : on against in at",
    "n bombing|bombardment : of",
    "n airstrike|air strike|air raid|drone strike|drone attack : on against in"
   ]
  },
  {
   "name": "SHELLED",
   "definition": "Shelled or fired rockets at.",
   "symmetric": false,
   "places": true,
   "cameo": "194",
   "plover": "ASSAULT/heavy-weapons",
   "triggers": [
    "v shell|rocket|mortar : obj~",
    "v fire|launch|shoot|lob|rain + missile,rocket,shell,mortar,round,artillery,drone,projectile : at~ on~ into onto towards~",
    "n shelling|rocket attack|missile attack|artillery attack|rocket fire : of on against"
   ]
  },
  {
   "name": "SHOT_AT",
   "definition": "Shot or fired at.",
   "symmetric": false,
   "places": false,
   "cameo": "193",
   "plover": "ASSAULT/firearms",
   "triggers": [
    "v shoot : obj at",
    "v fire : at~ on~ upon",
    "v open|return|direct + fire : on at",
    "v fire + shot,gun,weapon : at into",
    "v exchange|trade + fire,gunfire,shot : with",
    "n shooting : of"
   ]
  },
  {
   "name": "FOUGHT",
   "definition": "Fought with.",
   "symmetric": true,
   "places": false,
   "cameo": "190",
   "plover": "ASSAULT",
   "triggers": [
    "v fight : obj against with",
    "v battle|combat|war|skirmish|tangle : obj with against",
    "v take on : obj",
    "v wage|fight + war,battle,campaign,insurgency : on against with",
    "v engage in+combat in+battle in+fight : with",
    "v exchange + attack,missile,strike : with",
    "n conflict|confrontation|war|fighting|battle|combat|hostility|gunfight|firefight : with between against",
    "n war : on in"
   ]
  },
  {
   "name": "INVADED",
   "definition": "Invaded or occupied.",
   "symmetric": false,
   "places": true,
   "cameo": "192",
   "plover": "ASSAULT",
   "triggers": [
    "v invade|occupy|annex|overrun|conquer|colonise|colonize : obj~",
    "v push|advance|roll|cross : into",
    "v violate + airspace,territory : of",
    "n invasion|occupation|annexation|conquest : of"
   ]
  },
  {
   "name": "CAPTURED_TERRITORY_OF",
   "definition": "Took a place or its control by force.",
   "symmetric": false,
   "places": true,
   "cameo": "192",
   "plover": "ASSAULT",
   "triggers": [
    "v capture|seize|take|take over|hold|liberate : obj@place",
    "v recapture|retake|reconquer : obj~",
    "v capture|retake|take|seize + city,town,village,territory,base,area,control,district,airport : from of in",
    "v take|seize|gain|regain|wrest + control : of over from",
    "n recapture : of"
   ]
  },
  {
   "name": "BLOCKADED",
   "definition": "Blockaded or besieged.",
   "symmetric": false,
   "places": true,
   "cameo": "191",
   "plover": "ASSAULT",
   "triggers": [
    "v lay + siege : to",
    "v blockade|besiege|encircle|surround : obj~",
    "v impose|lay|set up|maintain|enforce + blockade : on in of to against around",
    "n blockade|siege|encirclement : of"
   ]
  },
  {
   "name": "VIOLATED_CEASEFIRE_WITH",
   "definition": "Broke a ceasefire with.",
   "symmetric": false,
   "places": true,
   "cameo": "196",
   "plover": "ASSAULT",
   "triggers": [
    "v violate|break|breach + ceasefire,cease-fire,cease fire,ceasefire agreement,truce,armistice : obj with in of by",
    "n violation + ceasefire,cease-fire,cease fire,truce : by in of"
   ]
  },
  {
   "name": "USED_CHEMICAL_WEAPONS_AGAINST",
   "definition": "Used chemical, biological or nuclear weapons against.",
   "symmetric": false,
   "places": true,
   "cameo": "204",
   "plover": "ASSAULT/unconventional",
   "triggers": [
    "v gas|nuke : obj",
    "v use|employ|drop|fire + chemical weapon,nerve agent,poison gas,chlorine,atomic bomb,nuclear weapon,mustard gas,sarin : against on",
    "n chemical attack|gas attack|chemical weapons attack|poison gas attack : on against"
   ]
  },
  {
   "name": "MASSACRED",
   "definition": "Killed in great numbers.",
   "symmetric": false,
   "places": true,
   "cameo": "202",
   "plover": "ASSAULT/targeted",
   "triggers": [
    "v massacre|exterminate|butcher : obj",
    "v commit|perpetrate|carry out + massacre,genocide,mass killing,war crime,atrocity : against of in on",
    "n massacre|genocide|mass killing|slaughter : of"
   ]
  },
  {
   "name": "COMPETED_WITH",
   "definition": "Was a rival of in an election or market.",
   "symmetric": true,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v compete|vie|contend : with against",
    "v rival : obj",
    "v run|stand : against",
    "v face : obj",
    "v play : against",
    "n rivalry|competition|rival|trade war|price war|bidding war|turf war|legal battle|court battle|legal fight|price battle|takeover battle : with between against",
    "v trail|outspend|outraise : obj",
    "v hold|maintain|have|double|widen|extend|keep|increase + lead,edge,advantage : over"
   ]
  },
  {
   "name": "DEFEATED",
   "definition": "Beat in an election or contest.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v defeat|outvote|outpoll|trounce|outperform|surpass|overtake|outbid|thrash|outclass|outplay|drub : obj",
    "v win|prevail|triumph : against over",
    "v lose : <to <against",
    "n victory|win|triumph : over against"
   ]
  },
  {
   "name": "REPLACED",
   "definition": "Took the place of.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v replace|succeed|supplant|supersede : obj",
    "v take over : from",
    "n successor : to of",
    "v fill + seat,place,shoe : of"
   ]
  },
  {
   "name": "FOUNDED",
   "definition": "Founded or created.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v found|establish|create|form|set up|launch|co-found|organise|organize|start|build|develop|design : obj",
    "n founder|establishment|creation : of"
   ]
  },
  {
   "name": "OWNED",
   "definition": "Owned or controlled.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v own|control|possess : obj",
    "n owner : of"
   ]
  },
  {
   "name": "MARRIED",
   "definition": "Married, dated or divorced.",
   "symmetric": true,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v marry|wed|date|divorce : obj",
    "v fall in+love : with",
    "n marriage|wedding|affair : to with between"
   ]
  },
  {
   "name": "HAS_TIES_TO",
   "definition": "Was tied or linked to.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v link|tie|connect|affiliate|associate : obj",
    "v link|tie|connect|affiliate : to with",
    "v link|tie|connect|affiliate|associate|relate @passive : to with",
    "v associate : with",
    "v have + tie,link,connection : to with",
    "v belong|pertain : to",
    "n tie|link|connection : to with between",
    "n relation|relationship : with between",
    "v share|have + bond,tie,border,history,relationship,relation,friendship,heritage : with",
    "v resemble : obj"
   ]
  },
  {
   "name": "FOLLOWED",
   "definition": "Followed, obeyed or imitated.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v follow|obey|emulate|imitate|copy|comply : obj with",
    "v pledge|swear + allegiance,loyalty : to",
    "n allegiance|loyalty : to",
    "v heed : obj~",
    "v heed + call,voice,advice,warning,appeal : of from",
    "v worship|idolise|idolize : obj"
   ]
  },
  {
   "name": "RELIED_ON",
   "definition": "Relied or depended on.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v rely|depend|count|bank : on upon",
    "v trust|use|utilise|utilize : obj",
    "v need : obj",
    "v owe + life,survival,existence,success,victory,freedom,independence,rise : to",
    "n reliance|dependence : on"
   ]
  },
  {
   "name": "INFLUENCED",
   "definition": "Influenced, helped or harmed in its interests.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v influence|affect|impact|inspire|motivate|shape|undermine|weaken|strengthen|destabilise|destabilize|harm|benefit|sway|bribe|corrupt|manipulate|radicalise|radicalize|empower|modernise|modernize|reform|transform|revive|unite|divide|restore|stabilise|stabilize|improve : obj~",
    "v interfere|meddle|intervene : in with",
    "v have|exert|exercise + influence,impact,effect : on over",
    "n influence|interference|meddling|intervention : on over in",
    "v energise|energize|galvanise|galvanize|polarise|polarize|bolster|reinforce|revolutionise|revolutionize|stimulate|invigorate : obj~",
    "v impose|bring + change,benefit : on to"
   ]
  },
  {
   "name": "SHOWED_TO",
   "definition": "Showed, taught or introduced to.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v show|teach|introduce|present|demonstrate|pitch|recommend + * : to",
    "v show|teach : iobj",
    "v introduce : to",
    "v educate : obj",
    "n presentation : to"
   ]
  },
  {
   "name": "SENT",
   "definition": "Sent a person or thing to.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v send|dispatch|transfer|assign|transport|bring|carry|forward|refer + * : to",
    "v send|transfer|assign|transport : to",
    "v send|dispatch|assign|deploy|fly : obj",
    "n dispatch|transfer : to"
   ]
  },
  {
   "name": "WAS_SENT_TO",
   "definition": "Was sent or taken to, nobody being said to have done it.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v send|transfer|fly|transport|airlift|summon|escort|evacuate|refer @passive : to into"
   ]
  },
  {
   "name": "TOOK_FROM",
   "definition": "Took over from.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v gain|inherit|collect|accept|take|recover + * : from",
    "v inherit : from"
   ]
  },
  {
   "name": "MOVED_TO",
   "definition": "Moved or returned to live or work in.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v move|relocate|emigrate|migrate|immigrate|settle|resettle : to in",
    "v come|return|go back|come back|travel back : to from",
    "n migration|emigration|move : to from"
   ]
  },
  {
   "name": "ENTERED",
   "definition": "Entered, reached or crossed into.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v reach|infiltrate|penetrate|traverse|access : obj",
    "v cross + border : into from with",
    "v arrive from : in",
    "v enter + territory,country,water : of",
    "n arrival|entry : in at into",
    "v walk|march|burst|barge|storm|sneak|wander|slip : into"
   ]
  },
  {
   "name": "SPOKE_ABOUT",
   "definition": "Described, discussed, quoted or named.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v describe|portray|depict|characterise|characterize|quote|cite|mention|compare|liken|identify|profile|feature|film|photograph : obj~",
    "v discuss|consider|list|highlight|debate : obj",
    "v refer|allude : to",
    "n portrait|portrayal|biography : of",
    "v view|regard|see as+threat as+rival as+enemy as+ally as+partner as+friend : obj"
   ]
  },
  {
   "name": "ACCOMPANIED",
   "definition": "Went or appeared together with.",
   "symmetric": true,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v accompany|befriend : obj",
    "v travel|appear|perform|play|stay|live : with",
    "v hang out|hang|dance|sing|pose|celebrate|eat|drink : with",
    "v join on+stage on+trip on+tour : obj"
   ]
  },
  {
   "name": "PREVENTED",
   "definition": "Kept from doing something.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v prevent|hamper|thwart|deter|discourage|dissuade|stymie|inhibit|keep : obj"
   ]
  },
  {
   "name": "CONTACTED",
   "definition": "Got in touch or was in touch with.",
   "symmetric": false,
   "places": false,
   "cameo": "040",
   "plover": "CONSULT",
   "triggers": [
    "v contact : obj",
    "v reach out|listen : to",
    "v hear : from",
    "v deal : with",
    "v make|establish|maintain|have + contact : with",
    "n contact : with between"
   ]
  },
  {
   "name": "DEPARTED_FROM",
   "definition": "Left a place.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v leave|escape : obj@place",
    "v depart|exit|flee : obj",
    "v depart : from",
    "v relocate : from",
    "v lift off|take off|set off|set out : from"
   ]
  },
  {
   "name": "ALLIED_WITH",
   "definition": "Was an ally, friend or partner of.",
   "symmetric": true,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v ally|align : with",
    "n ally|partner|friend : of to",
    "n alignment : with",
    "v pair : with"
   ]
  },
  {
   "name": "RAN_FOR",
   "definition": "Sought office or votes in.",
   "symmetric": false,
   "places": true,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v run|campaign : for",
    "v campaign : in",
    "v court : obj",
    "n candidacy|campaign : in",
    "v seek + nomination,endorsement,candidacy : of for"
   ]
  },
  {
   "name": "STUDIED_AT",
   "definition": "Studied at or graduated from.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v graduate : from",
    "v study|enrol|enroll : at"
   ]
  },
  {
   "name": "WITHDREW",
   "definition": "Called back or pulled out a person or body.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v withdraw|pull|pull out|recall : obj"
   ]
  },
  {
   "name": "LED",
   "definition": "Led, ran or governed.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v lead|head|chair|run|operate|manage|govern|rule : obj"
   ]
  },
  {
   "name": "LOVED",
   "definition": "Loved or was fond of.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v love|adore|cherish|treasure|kiss|hug : obj",
    "n affection|fondness : for",
    "v fond : of"
   ]
  },
  {
   "name": "DECEIVED",
   "definition": "Lied to, or led to believe what is not so.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v deceive|mislead|trick|fool|hoodwink|con : obj",
    "v lie : to",
    "n deception : of"
   ]
  },
  {
   "name": "FOUND",
   "definition": "Found, after a search or by chance.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v locate|track down|discover|trace : obj",
    "n discovery : of"
   ]
  },
  {
   "name": "IS_PARENT_OF",
   "definition": "Is the mother or father of, by birth or adoption.",
   "symmetric": false,
   "places": false,
   "cameo": null,
   "plover": null,
   "triggers": [
    "v give + birth : to",
    "v father|parent : obj"
   ]
  }
 ]
} as const
