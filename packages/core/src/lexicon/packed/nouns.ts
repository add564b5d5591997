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
  "type": "armed_group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "rebel",
  "type": "armed_group",
  "code": "REB",
  "number": ""
 },
 {
  "noun": "insurgent",
  "type": "armed_group",
  "code": "INS",
  "number": ""
 },
 {
  "noun": "fighter",
  "type": "armed_group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "gunman",
  "type": "armed_group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "separatist",
  "type": "armed_group",
  "code": "SEP",
  "number": ""
 },
 {
  "noun": "mercenary",
  "type": "armed_group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "terrorist",
  "type": "armed_group",
  "code": "UAF",
  "number": ""
 },
 {
  "noun": "guerrilla",
  "type": "armed_group",
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
  "number": ""
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
  "number": ""
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
  "number": ""
 },
 {
  "noun": "crew",
  "type": "group",
  "code": "CVL",
  "number": ""
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
  "number": ""
 },
 {
  "noun": "mob",
  "type": "group",
  "code": "CVL",
  "number": ""
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
  "number": ""
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
  "noun": "negotiators",
  "type": "group",
  "code": "GOV",
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
  "number": ""
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
  "number": ""
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
  "number": ""
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
 }
] as const
