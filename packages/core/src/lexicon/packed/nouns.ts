// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "noun": "soldier",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "troops",
  "type": "military",
  "code": "MIL",
  "number": "plural"
 },
 {
  "noun": "troop",
  "type": "military",
  "code": "MIL",
  "number": "plural"
 },
 {
  "noun": "forces",
  "type": "military",
  "code": "MIL",
  "number": "plural"
 },
 {
  "noun": "force",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "army",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "military",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "navy",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "air force",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "militia",
  "type": "armed_group",
  "code": "REB",
  "number": ""
 },
 {
  "noun": "militant",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "rebel",
  "type": "group",
  "code": "REB",
  "number": ""
 },
 {
  "noun": "insurgent",
  "type": "group",
  "code": "INS",
  "number": ""
 },
 {
  "noun": "fighter",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "gunman",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "separatist",
  "type": "group",
  "code": "SEP",
  "number": ""
 },
 {
  "noun": "mercenary",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "terrorist",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "guerrilla",
  "type": "group",
  "code": "REB",
  "number": ""
 },
 {
  "noun": "police",
  "type": "organisation",
  "code": "COP",
  "number": "plural"
 },
 {
  "noun": "officer",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "official",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "authority",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "government",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "ministry",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "parliament",
  "type": "organisation",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "court",
  "type": "organisation",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "prosecutor",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "regulator",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "agency",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "commission",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "council",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "party",
  "type": "organisation",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "opposition",
  "type": "group",
  "code": "OPP",
  "number": "collective"
 },
 {
  "noun": "lawmaker",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "senator",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "diplomat",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "delegation",
  "type": "group",
  "code": "GOV",
  "number": "collective"
 },
 {
  "noun": "negotiator",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "ambassador",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "envoy",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "leader",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "minister",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "spokesperson",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "spokesman",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "spokeswoman",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "president",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "ally",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "partner",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "protester",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "protestor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "demonstrator",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "activist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "civilian",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "people",
  "type": "group",
  "code": "CVL",
  "number": "plural"
 },
 {
  "noun": "resident",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "citizen",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "refugee",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "migrant",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "student",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "worker",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "union",
  "type": "organisation",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "journalist",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "reporter",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "company",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "airline",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "firm",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "bank",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "manufacturer",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "carmaker",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "supplier",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "retailer",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "operator",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "customer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "investor",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "shareholder",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "lawyer",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "judge",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "prisoner",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "detainee",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "hostage",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "suspect",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "smuggler",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "victim",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "passenger",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "doctor",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "farmer",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "man",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "woman",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "child",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "group",
  "type": "organisation",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "organisation",
  "type": "organisation",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "organization",
  "type": "organisation",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "hospital",
  "type": "organisation",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "border",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "region",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "province",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "city",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "town",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "village",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "district",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "coast",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "territory",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "peninsula",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "island",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "capital",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "base",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "airport",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "port",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "strait",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "member",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "attacker",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "critic",
  "type": "group",
  "code": "OPP",
  "number": ""
 },
 {
  "noun": "relative",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "parent",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "neighbour",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "neighbor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "owner",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "expert",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "engineer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "employee",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "staff",
  "type": "group",
  "code": "LAB",
  "number": "collective"
 },
 {
  "noun": "crew",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "pilot",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "guard",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "agent",
  "type": "group",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "candidate",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "voter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "supporter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "opponent",
  "type": "group",
  "code": "OPP",
  "number": ""
 },
 {
  "noun": "teacher",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "patient",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "crowd",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "mob",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "gang",
  "type": "organisation",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "cartel",
  "type": "organisation",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "coalition",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "regime",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "public",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "dissident",
  "type": "group",
  "code": "OPP",
  "number": ""
 },
 {
  "noun": "executive",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "teammate",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "consumer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "general",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "scientist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "rescuer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "firefighter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "peacekeeper",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "observer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "inspector",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "monitor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "entity",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "country",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "nation",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "lender",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "rapporteur",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "commander",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "operative",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "killer",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "individual",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "extremist",
  "type": "group",
  "code": "RAD",
  "number": ""
 },
 {
  "noun": "assailant",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "survivor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "labourer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "striker",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "fisherman",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "nurse",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "pupil",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "researcher",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "analyst",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "juror",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "witness",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "family",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "boy",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "girl",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "villager",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "taxpayer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "tourist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "creditor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "inmate",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "veteran",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "recruit",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "sailor",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "adviser",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "advisor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "aide",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "counterpart",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "bishop",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "priest",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "cleric",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "imam",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "publisher",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "newspaper",
  "type": "media",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "broadcaster",
  "type": "media",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "charity",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "university",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "school",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "club",
  "type": "organisation",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "church",
  "type": "organisation",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "team",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "subsidiary",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "startup",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "hacker",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "trafficker",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "pirate",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "thief",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "person",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "media",
  "type": "media",
  "code": "MED",
  "number": "plural"
 },
 {
  "noun": "consulate",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "embassy",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "administration",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "contractor",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "trader",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "negotiating team",
  "type": "group",
  "code": "GOV",
  "number": "collective"
 },
 {
  "noun": "insider",
  "type": "group",
  "code": "",
  "number": ""
 },
 {
  "noun": "whistleblower",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "cardinal",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "monk",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "caller",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "user",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "player",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "fan",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "other",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "king",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "queen",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "prince",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "princess",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "emperor",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "mayor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "governor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "chancellor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "premier",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "secretary",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "councillor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "legislator",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "congressman",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "congresswoman",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "deputy",
  "type": "group",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "politician",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "statesman",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "bureaucrat",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "ruler",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "monarch",
  "type": "group",
  "code": "ELI",
  "number": ""
 },
 {
  "noun": "dictator",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "wife",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "husband",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "mother",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "father",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "son",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "daughter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "brother",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "sister",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "uncle",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "aunt",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "cousin",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "nephew",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "niece",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "grandfather",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "grandmother",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "widow",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "widower",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "spouse",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "fiancé",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "fiancée",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "boyfriend",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "girlfriend",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "baby",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "toddler",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "infant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "teenager",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "youth",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "adult",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "kid",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "guy",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "lady",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "gentleman",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "friend",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "colleague",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "acquaintance",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "housemate",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "roommate",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "stranger",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "bystander",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "passerby",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "pedestrian",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "motorist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "cyclist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "driver",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "commuter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "traveller",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "traveler",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "visitor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "guest",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "tenant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "landlord",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "homeowner",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "inhabitant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "settler",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "immigrant",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "emigrant",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "asylum-seeker",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "exile",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "escapee",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "fugitive",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "author",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "writer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "poet",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "novelist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "artist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "painter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "singer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "musician",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "composer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "actor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "actress",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "director",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "producer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "filmmaker",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "photographer",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "editor",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "presenter",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "anchor",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "correspondent",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "columnist",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "blogger",
  "type": "group",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "professor",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "lecturer",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "scholar",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "academic",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "historian",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "economist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "philosopher",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "physicist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "chemist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "biologist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "psychologist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "sociologist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "linguist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "mathematician",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "geologist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "astronomer",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "astronaut",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "climatologist",
  "type": "group",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "physician",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "surgeon",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "paramedic",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "pharmacist",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "medic",
  "type": "group",
  "code": "HLH",
  "number": ""
 },
 {
  "noun": "attorney",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "solicitor",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "barrister",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "magistrate",
  "type": "group",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "plaintiff",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "defendant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "appellant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "complainant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "accuser",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "offender",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "perpetrator",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "murderer",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "robber",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "rapist",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "shooter",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "bomber",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "kidnapper",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "dealer",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "gangster",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "criminal",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "convict",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "arsonist",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "burglar",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "fraudster",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "detective",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "sheriff",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "policeman",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "policewoman",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "constable",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "investigator",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "bodyguard",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "spy",
  "type": "group",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "informant",
  "type": "group",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "defector",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "captain",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "colonel",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "lieutenant",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "sergeant",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "marine",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "admiral",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "warlord",
  "type": "group",
  "code": "REB",
  "number": ""
 },
 {
  "noun": "conscript",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "reservist",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "airman",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "serviceman",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "warplane",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "founder",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "co-founder",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "chairman",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "chairwoman",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "chairperson",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "chief",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "boss",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "manager",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "entrepreneur",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "businessman",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "businesswoman",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "tycoon",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "billionaire",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "millionaire",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "banker",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "broker",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "accountant",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "employer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "buyer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "seller",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "bidder",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "competitor",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "rival",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "client",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "subscriber",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "merchant",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "developer",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "architect",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "designer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "builder",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "miner",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "trucker",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "peasant",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "rancher",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "fisher",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "herder",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "grower",
  "type": "group",
  "code": "AGR",
  "number": ""
 },
 {
  "noun": "coach",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "athlete",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "footballer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "swimmer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "boxer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "runner",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "referee",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "finalist",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "contestant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "participant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "attendee",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "spectator",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "viewer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "listener",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "reader",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "follower",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "donor",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "volunteer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "campaigner",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "organiser",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "organizer",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "marcher",
  "type": "group",
  "code": "OPP",
  "number": ""
 },
 {
  "noun": "rioter",
  "type": "group",
  "code": "OPP",
  "number": ""
 },
 {
  "noun": "looter",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "squatter",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "unionist",
  "type": "group",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "representative",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "delegate",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "mediator",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "emissary",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "attaché",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "consul",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "technocrat",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "loyalist",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "hardliner",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "reformist",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "socialist",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "communist",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "nationalist",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "islamist",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "republican",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "democrat",
  "type": "group",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "jihadist",
  "type": "group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "pastor",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "rabbi",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "pope",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "archbishop",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "worshipper",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "pilgrim",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "nun",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "theologian",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "missionary",
  "type": "group",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "celebrity",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "orphan",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "evacuee",
  "type": "group",
  "code": "REF",
  "number": ""
 },
 {
  "noun": "casualty",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "hostage-taker",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "captor",
  "type": "group",
  "code": "CRM",
  "number": ""
 },
 {
  "noun": "captive",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "slave",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "beneficiary",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "recipient",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "applicant",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "incumbent",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "successor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "predecessor",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "nominee",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "appointee",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "couple",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "population",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "electorate",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "workforce",
  "type": "group",
  "code": "LAB",
  "number": "collective"
 },
 {
  "noun": "audience",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "jury",
  "type": "group",
  "code": "JUD",
  "number": "collective"
 },
 {
  "noun": "leadership",
  "type": "group",
  "code": "GOV",
  "number": "collective"
 },
 {
  "noun": "youths",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "personnel",
  "type": "group",
  "code": "MIL",
  "number": "collective"
 },
 {
  "noun": "squad",
  "type": "group",
  "code": "COP",
  "number": "collective"
 },
 {
  "noun": "panel",
  "type": "group",
  "code": "GOV",
  "number": "collective"
 },
 {
  "noun": "duo",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "trio",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "department",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "institution",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "federation",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "association",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "ngo",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "non-profit",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "nonprofit",
  "type": "organisation",
  "code": "NGO",
  "number": ""
 },
 {
  "noun": "think tank",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "institute",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "college",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "laboratory",
  "type": "organisation",
  "code": "EDU",
  "number": ""
 },
 {
  "noun": "municipality",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "legislature",
  "type": "organisation",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "senate",
  "type": "organisation",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "congress",
  "type": "organisation",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "assembly",
  "type": "organisation",
  "code": "LEG",
  "number": ""
 },
 {
  "noun": "cabinet",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "junta",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "judiciary",
  "type": "organisation",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "tribunal",
  "type": "organisation",
  "code": "JUD",
  "number": ""
 },
 {
  "noun": "bureau",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "watchdog",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "central bank",
  "type": "organisation",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "fleet",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "battalion",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "brigade",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "regiment",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "squadron",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "destroyer",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "warship",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "brewery",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "corporation",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "conglomerate",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "automaker",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "insurer",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "refiner",
  "type": "company",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "magazine",
  "type": "media",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "news agency",
  "type": "media",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "television",
  "type": "media",
  "code": "MED",
  "number": ""
 },
 {
  "noun": "tribe",
  "type": "group",
  "code": "CVL",
  "number": "collective"
 },
 {
  "noun": "sect",
  "type": "organisation",
  "code": "REL",
  "number": ""
 },
 {
  "noun": "mosque",
  "type": "place",
  "code": "",
  "number": ""
 },
 {
  "noun": "paramilitary organization",
  "type": "armed_group",
  "code": "PRM",
  "number": ""
 },
 {
  "noun": "paramilitary",
  "type": "group",
  "code": "PRM",
  "number": ""
 },
 {
  "noun": "secret service",
  "type": "organisation",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "intelligence service",
  "type": "organisation",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "intelligence agency",
  "type": "organisation",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "security service",
  "type": "organisation",
  "code": "SPY",
  "number": ""
 },
 {
  "noun": "security force",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "armed force",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "coast guard",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "national guard",
  "type": "military",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "police officer",
  "type": "group",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "police force",
  "type": "organisation",
  "code": "COP",
  "number": ""
 },
 {
  "noun": "political party",
  "type": "organisation",
  "code": "PTY",
  "number": ""
 },
 {
  "noun": "trade union",
  "type": "organisation",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "labour union",
  "type": "organisation",
  "code": "LAB",
  "number": ""
 },
 {
  "noun": "border guard",
  "type": "group",
  "code": "MIL",
  "number": ""
 },
 {
  "noun": "taxi driver",
  "type": "group",
  "code": "CVL",
  "number": ""
 },
 {
  "noun": "cabinet minister",
  "type": "group",
  "code": "GOV",
  "number": ""
 },
 {
  "noun": "chief executive",
  "type": "group",
  "code": "BUS",
  "number": ""
 },
 {
  "noun": "intelligence officer",
  "type": "group",
  "code": "SPY",
  "number": ""
 }
] as const
