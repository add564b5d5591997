// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "title": "president",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "vice president",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "prime minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "deputy prime minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "premier",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "chancellor",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "foreign minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "defence minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "defense minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "interior minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "finance minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "health minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "security minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "energy minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "trade minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "justice minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "emergencies minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "environment minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "economy minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister of defence",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister of defense",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister of foreign affairs",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister of the interior",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "minister of finance",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary of state",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary of defense",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary of defence",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary of the treasury",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "defense secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "defence secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "foreign secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "home secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "treasury secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary-general",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "secretary general",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "press secretary",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "attorney general",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "national security adviser",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "national security advisor",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "high representative",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "special envoy",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "envoy",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "ambassador",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "spokesperson",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "spokesman",
  "code": "GOV",
  "gender": "m"
 },
 {
  "title": "spokeswoman",
  "code": "GOV",
  "gender": "f"
 },
 {
  "title": "senator",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "congressman",
  "code": "LEG",
  "gender": "m"
 },
 {
  "title": "congresswoman",
  "code": "LEG",
  "gender": "f"
 },
 {
  "title": "representative",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "lawmaker",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "speaker",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "governor",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "mayor",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "king",
  "code": "GOV",
  "gender": "m"
 },
 {
  "title": "queen",
  "code": "GOV",
  "gender": "f"
 },
 {
  "title": "prince",
  "code": "GOV",
  "gender": "m"
 },
 {
  "title": "princess",
  "code": "GOV",
  "gender": "f"
 },
 {
  "title": "crown prince",
  "code": "GOV",
  "gender": "m"
 },
 {
  "title": "emperor",
  "code": "GOV",
  "gender": "m"
 },
 {
  "title": "pope",
  "code": "REL",
  "gender": "m"
 },
 {
  "title": "ayatollah",
  "code": "REL",
  "gender": "m"
 },
 {
  "title": "supreme leader",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "general",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "lieutenant general",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "major general",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "brigadier general",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "admiral",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "colonel",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "captain",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "commander",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "commander-in-chief",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "sergeant",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "judge",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "justice",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "prosecutor",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "chief prosecutor",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "chief executive",
  "code": "BUS",
  "gender": ""
 },
 {
  "title": "chief executive officer",
  "code": "BUS",
  "gender": ""
 },
 {
  "title": "ceo",
  "code": "BUS",
  "gender": ""
 },
 {
  "title": "chairman",
  "code": "BUS",
  "gender": "m"
 },
 {
  "title": "chairwoman",
  "code": "BUS",
  "gender": "f"
 },
 {
  "title": "chair",
  "code": "BUS",
  "gender": ""
 },
 {
  "title": "founder",
  "code": "BUS",
  "gender": ""
 },
 {
  "title": "director",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "director general",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "director-general",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "commissioner",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "chief",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "police chief",
  "code": "COP",
  "gender": ""
 },
 {
  "title": "opposition leader",
  "code": "OPP",
  "gender": ""
 },
 {
  "title": "party leader",
  "code": "PTY",
  "gender": ""
 },
 {
  "title": "leader",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "activist",
  "code": "CVL",
  "gender": ""
 },
 {
  "title": "journalist",
  "code": "MED",
  "gender": ""
 },
 {
  "title": "lawyer",
  "code": "JUD",
  "gender": ""
 },
 {
  "title": "professor",
  "code": "EDU",
  "gender": ""
 },
 {
  "title": "analyst",
  "code": "EDU",
  "gender": ""
 },
 {
  "title": "economist",
  "code": "EDU",
  "gender": ""
 },
 {
  "title": "officer",
  "code": "COP",
  "gender": ""
 },
 {
  "title": "minister-president",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "dictator",
  "code": "GOV",
  "gender": ""
 },
 {
  "title": "mr",
  "code": "CVL",
  "gender": "m"
 },
 {
  "title": "mr.",
  "code": "CVL",
  "gender": "m"
 },
 {
  "title": "mrs",
  "code": "CVL",
  "gender": "f"
 },
 {
  "title": "mrs.",
  "code": "CVL",
  "gender": "f"
 },
 {
  "title": "ms",
  "code": "CVL",
  "gender": "f"
 },
 {
  "title": "ms.",
  "code": "CVL",
  "gender": "f"
 },
 {
  "title": "dr",
  "code": "CVL",
  "gender": ""
 },
 {
  "title": "dr.",
  "code": "CVL",
  "gender": ""
 },
 {
  "title": "sir",
  "code": "CVL",
  "gender": "m"
 },
 {
  "title": "lord",
  "code": "CVL",
  "gender": "m"
 },
 {
  "title": "lady",
  "code": "CVL",
  "gender": "f"
 },
 {
  "title": "gen.",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "lt.",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "col.",
  "code": "MIL",
  "gender": ""
 },
 {
  "title": "sen.",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "rep.",
  "code": "LEG",
  "gender": ""
 },
 {
  "title": "gov.",
  "code": "GOV",
  "gender": ""
 }
] as const
