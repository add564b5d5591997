// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "word": "Ministry",
  "type": "organisation"
 },
 {
  "word": "Department",
  "type": "organisation"
 },
 {
  "word": "Office",
  "type": "organisation"
 },
 {
  "word": "Council",
  "type": "organisation"
 },
 {
  "word": "Committee",
  "type": "organisation"
 },
 {
  "word": "Commission",
  "type": "organisation"
 },
 {
  "word": "Party",
  "type": "organisation"
 },
 {
  "word": "Parliament",
  "type": "organisation"
 },
 {
  "word": "Assembly",
  "type": "organisation"
 },
 {
  "word": "Congress",
  "type": "organisation"
 },
 {
  "word": "Senate",
  "type": "organisation"
 },
 {
  "word": "Court",
  "type": "organisation"
 },
 {
  "word": "Tribunal",
  "type": "organisation"
 },
 {
  "word": "Agency",
  "type": "organisation"
 },
 {
  "word": "Authority",
  "type": "organisation"
 },
 {
  "word": "Bureau",
  "type": "organisation"
 },
 {
  "word": "Service",
  "type": "organisation"
 },
 {
  "word": "Administration",
  "type": "organisation"
 },
 {
  "word": "Union",
  "type": "organisation"
 },
 {
  "word": "University",
  "type": "organisation"
 },
 {
  "word": "Institute",
  "type": "organisation"
 },
 {
  "word": "Foundation",
  "type": "organisation"
 },
 {
  "word": "Association",
  "type": "organisation"
 },
 {
  "word": "Federation",
  "type": "organisation"
 },
 {
  "word": "Organisation",
  "type": "organisation"
 },
 {
  "word": "Organization",
  "type": "organisation"
 },
 {
  "word": "Movement",
  "type": "organisation"
 },
 {
  "word": "Front",
  "type": "organisation"
 },
 {
  "word": "Alliance",
  "type": "organisation"
 },
 {
  "word": "League",
  "type": "organisation"
 },
 {
  "word": "Police",
  "type": "organisation"
 },
 {
  "word": "Hospital",
  "type": "organisation"
 },
 {
  "word": "Church",
  "type": "organisation"
 },
 {
  "word": "Centre",
  "type": "organisation"
 },
 {
  "word": "Center",
  "type": "organisation"
 },
 {
  "word": "Group",
  "type": "company"
 },
 {
  "word": "Inc",
  "type": "company"
 },
 {
  "word": "Inc.",
  "type": "company"
 },
 {
  "word": "Corp",
  "type": "company"
 },
 {
  "word": "Corp.",
  "type": "company"
 },
 {
  "word": "Corporation",
  "type": "company"
 },
 {
  "word": "Company",
  "type": "company"
 },
 {
  "word": "Co.",
  "type": "company"
 },
 {
  "word": "Ltd",
  "type": "company"
 },
 {
  "word": "Ltd.",
  "type": "company"
 },
 {
  "word": "Limited",
  "type": "company"
 },
 {
  "word": "PLC",
  "type": "company"
 },
 {
  "word": "plc",
  "type": "company"
 },
 {
  "word": "AG",
  "type": "company"
 },
 {
  "word": "GmbH",
  "type": "company"
 },
 {
  "word": "SA",
  "type": "company"
 },
 {
  "word": "Holdings",
  "type": "company"
 },
 {
  "word": "Airlines",
  "type": "company"
 },
 {
  "word": "Airways",
  "type": "company"
 },
 {
  "word": "Air",
  "type": "company"
 },
 {
  "word": "Motors",
  "type": "company"
 },
 {
  "word": "Bank",
  "type": "company"
 },
 {
  "word": "Energy",
  "type": "company"
 },
 {
  "word": "Steel",
  "type": "company"
 },
 {
  "word": "Pharmaceuticals",
  "type": "company"
 },
 {
  "word": "Technologies",
  "type": "company"
 },
 {
  "word": "Systems",
  "type": "company"
 },
 {
  "word": "Electronics",
  "type": "company"
 },
 {
  "word": "Shipping",
  "type": "company"
 },
 {
  "word": "Army",
  "type": "military"
 },
 {
  "word": "Navy",
  "type": "military"
 },
 {
  "word": "Forces",
  "type": "military"
 },
 {
  "word": "Command",
  "type": "military"
 },
 {
  "word": "Brigade",
  "type": "military"
 },
 {
  "word": "Battalion",
  "type": "military"
 },
 {
  "word": "Corps",
  "type": "military"
 },
 {
  "word": "Guard",
  "type": "military"
 },
 {
  "word": "Fleet",
  "type": "military"
 },
 {
  "word": "Times",
  "type": "media"
 },
 {
  "word": "Post",
  "type": "media"
 },
 {
  "word": "News",
  "type": "media"
 },
 {
  "word": "Herald",
  "type": "media"
 },
 {
  "word": "Tribune",
  "type": "media"
 },
 {
  "word": "Journal",
  "type": "media"
 },
 {
  "word": "Gazette",
  "type": "media"
 },
 {
  "word": "Radio",
  "type": "media"
 },
 {
  "word": "TV",
  "type": "media"
 },
 {
  "word": "Television",
  "type": "media"
 },
 {
  "word": "City",
  "type": "place"
 },
 {
  "word": "Province",
  "type": "place"
 },
 {
  "word": "Region",
  "type": "place"
 },
 {
  "word": "State",
  "type": "place"
 },
 {
  "word": "County",
  "type": "place"
 },
 {
  "word": "District",
  "type": "place"
 },
 {
  "word": "Island",
  "type": "place"
 },
 {
  "word": "Islands",
  "type": "place"
 },
 {
  "word": "River",
  "type": "place"
 },
 {
  "word": "Sea",
  "type": "place"
 },
 {
  "word": "Strait",
  "type": "place"
 },
 {
  "word": "Gulf",
  "type": "place"
 },
 {
  "word": "Lake",
  "type": "place"
 },
 {
  "word": "Mount",
  "type": "place"
 },
 {
  "word": "Bay",
  "type": "place"
 },
 {
  "word": "Peninsula",
  "type": "place"
 },
 {
  "word": "Airport",
  "type": "place"
 },
 {
  "word": "Square",
  "type": "place"
 },
 {
  "word": "Street",
  "type": "place"
 },
 {
  "word": "Desert",
  "type": "place"
 },
 {
  "word": "Valley",
  "type": "place"
 },
 {
  "word": "East",
  "type": "place"
 },
 {
  "word": "West",
  "type": "place"
 },
 {
  "word": "North",
  "type": "place"
 },
 {
  "word": "South",
  "type": "place"
 },
 {
  "word": "Board",
  "type": "organisation"
 },
 {
  "word": "Exchange",
  "type": "organisation"
 },
 {
  "word": "Chamber",
  "type": "organisation"
 },
 {
  "word": "Embassy",
  "type": "organisation"
 },
 {
  "word": "Society",
  "type": "organisation"
 },
 {
  "word": "Coalition",
  "type": "organisation"
 },
 {
  "word": "Investment",
  "type": "company"
 },
 {
  "word": "Investments",
  "type": "company"
 },
 {
  "word": "Industries",
  "type": "company"
 },
 {
  "word": "Telecom",
  "type": "company"
 },
 {
  "word": "Insurance",
  "type": "company"
 },
 {
  "word": "Motor",
  "type": "company"
 },
 {
  "word": "Entertainment",
  "type": "company"
 },
 {
  "word": "Newspaper",
  "type": "media"
 },
 {
  "word": "Magazine",
  "type": "media"
 },
 {
  "word": "Broadcasting",
  "type": "media"
 },
 {
  "word": "Resistance",
  "type": "armed_group"
 },
 {
  "word": "Militia",
  "type": "armed_group"
 },
 {
  "word": "Accord",
  "type": "thing"
 },
 {
  "word": "Accords",
  "type": "thing"
 },
 {
  "word": "Agreement",
  "type": "thing"
 },
 {
  "word": "Agreements",
  "type": "thing"
 },
 {
  "word": "Treaty",
  "type": "thing"
 },
 {
  "word": "Pact",
  "type": "thing"
 },
 {
  "word": "Convention",
  "type": "thing"
 },
 {
  "word": "Protocol",
  "type": "thing"
 },
 {
  "word": "Summit",
  "type": "thing"
 },
 {
  "word": "Act",
  "type": "thing"
 },
 {
  "word": "Bill",
  "type": "thing"
 },
 {
  "word": "Law",
  "type": "thing"
 },
 {
  "word": "Resolution",
  "type": "thing"
 },
 {
  "word": "Constitution",
  "type": "thing"
 },
 {
  "word": "Cup",
  "type": "thing"
 },
 {
  "word": "Championship",
  "type": "thing"
 },
 {
  "word": "Championships",
  "type": "thing"
 },
 {
  "word": "Olympics",
  "type": "thing"
 },
 {
  "word": "Games",
  "type": "thing"
 },
 {
  "word": "Prize",
  "type": "thing"
 },
 {
  "word": "Award",
  "type": "thing"
 },
 {
  "word": "Awards",
  "type": "thing"
 },
 {
  "word": "Festival",
  "type": "thing"
 },
 {
  "word": "Day",
  "type": "thing"
 },
 {
  "word": "War",
  "type": "thing"
 },
 {
  "word": "Wars",
  "type": "thing"
 },
 {
  "word": "Revolution",
  "type": "thing"
 },
 {
  "word": "Uprising",
  "type": "thing"
 },
 {
  "word": "Election",
  "type": "thing"
 },
 {
  "word": "Elections",
  "type": "thing"
 },
 {
  "word": "Referendum",
  "type": "thing"
 },
 {
  "word": "Crisis",
  "type": "thing"
 },
 {
  "word": "Scandal",
  "type": "thing"
 },
 {
  "word": "Plan",
  "type": "thing"
 },
 {
  "word": "Initiative",
  "type": "thing"
 },
 {
  "word": "Deal",
  "type": "thing"
 },
 {
  "word": "Doctrine",
  "type": "thing"
 },
 {
  "word": "Declaration",
  "type": "thing"
 },
 {
  "word": "Charter",
  "type": "thing"
 },
 {
  "word": "Rights",
  "type": "thing"
 },
 {
  "word": "Amendment",
  "type": "thing"
 },
 {
  "word": "Report",
  "type": "thing"
 },
 {
  "word": "Conference",
  "type": "thing"
 },
 {
  "word": "Operation",
  "type": "thing"
 },
 {
  "word": "Attack",
  "type": "thing"
 },
 {
  "word": "Attacks",
  "type": "thing"
 },
 {
  "word": "Massacre",
  "type": "thing"
 },
 {
  "word": "Holocaust",
  "type": "thing"
 },
 {
  "word": "Virus",
  "type": "thing"
 },
 {
  "word": "COVID",
  "type": "thing"
 },
 {
  "word": "Christmas",
  "type": "thing"
 },
 {
  "word": "Easter",
  "type": "thing"
 },
 {
  "word": "Ramadan",
  "type": "thing"
 }
] as const
