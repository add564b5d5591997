// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "id": "igo:un",
  "name": "United Nations",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "UN",
   "U.N."
  ]
 },
 {
  "id": "igo:un-security-council",
  "name": "UN Security Council",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "United Nations Security Council",
   "U.N. Security Council",
   "Security Council"
  ]
 },
 {
  "id": "igo:un-general-assembly",
  "name": "UN General Assembly",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "United Nations General Assembly",
   "U.N. General Assembly",
   "General Assembly"
  ]
 },
 {
  "id": "igo:unhcr",
  "name": "UNHCR",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "UN High Commissioner for Refugees"
  ]
 },
 {
  "id": "igo:unicef",
  "name": "UNICEF",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": []
 },
 {
  "id": "igo:who",
  "name": "World Health Organization",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "WHO"
  ]
 },
 {
  "id": "igo:iaea",
  "name": "International Atomic Energy Agency",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "IAEA"
  ]
 },
 {
  "id": "igo:eu",
  "name": "European Union",
  "type": "igo",
  "country": null,
  "code": "IGOEUREEC",
  "aliases": [
   "EU",
   "E.U."
  ]
 },
 {
  "id": "igo:european-commission",
  "name": "European Commission",
  "type": "igo",
  "country": null,
  "code": "IGOEUREEC",
  "aliases": []
 },
 {
  "id": "igo:european-parliament",
  "name": "European Parliament",
  "type": "igo",
  "country": null,
  "code": "IGOEUREEC",
  "aliases": []
 },
 {
  "id": "igo:european-council",
  "name": "European Council",
  "type": "igo",
  "country": null,
  "code": "IGOEUREEC",
  "aliases": []
 },
 {
  "id": "igo:ecb",
  "name": "European Central Bank",
  "type": "igo",
  "country": null,
  "code": "IGOEUREEC",
  "aliases": [
   "ECB"
  ]
 },
 {
  "id": "igo:nato",
  "name": "NATO",
  "type": "igo",
  "country": null,
  "code": "IGOWSTNAT",
  "aliases": [
   "Nato",
   "North Atlantic Treaty Organization",
   "North Atlantic Treaty Organisation"
  ]
 },
 {
  "id": "igo:osce",
  "name": "OSCE",
  "type": "igo",
  "country": null,
  "code": "IGOEUR",
  "aliases": [
   "Organization for Security and Co-operation in Europe"
  ]
 },
 {
  "id": "igo:african-union",
  "name": "African Union",
  "type": "igo",
  "country": null,
  "code": "IGOAFR",
  "aliases": [
   "AU"
  ]
 },
 {
  "id": "igo:ecowas",
  "name": "ECOWAS",
  "type": "igo",
  "country": null,
  "code": "IGOWAF",
  "aliases": [
   "Economic Community of West African States"
  ]
 },
 {
  "id": "igo:arab-league",
  "name": "Arab League",
  "type": "igo",
  "country": null,
  "code": "IGOMEA",
  "aliases": []
 },
 {
  "id": "igo:asean",
  "name": "ASEAN",
  "type": "igo",
  "country": null,
  "code": "IGOSEA",
  "aliases": [
   "Association of Southeast Asian Nations"
  ]
 },
 {
  "id": "igo:opec",
  "name": "OPEC",
  "type": "igo",
  "country": null,
  "code": "IGO",
  "aliases": []
 },
 {
  "id": "igo:imf",
  "name": "International Monetary Fund",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "IMF"
  ]
 },
 {
  "id": "igo:world-bank",
  "name": "World Bank",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": []
 },
 {
  "id": "igo:wto",
  "name": "World Trade Organization",
  "type": "igo",
  "country": null,
  "code": "IGOUNO",
  "aliases": [
   "WTO"
  ]
 },
 {
  "id": "igo:icc",
  "name": "International Criminal Court",
  "type": "igo",
  "country": null,
  "code": "IGOUNOJUD",
  "aliases": [
   "ICC"
  ]
 },
 {
  "id": "igo:icj",
  "name": "International Court of Justice",
  "type": "igo",
  "country": null,
  "code": "IGOUNOJUD",
  "aliases": [
   "ICJ"
  ]
 },
 {
  "id": "igo:interpol",
  "name": "Interpol",
  "type": "igo",
  "country": null,
  "code": "IGOCOP",
  "aliases": [
   "INTERPOL"
  ]
 },
 {
  "id": "igo:opcw",
  "name": "Organisation for the Prohibition of Chemical Weapons",
  "type": "igo",
  "country": null,
  "code": "IGO",
  "aliases": [
   "OPCW"
  ]
 },
 {
  "id": "igo:g7",
  "name": "G7",
  "type": "igo",
  "country": null,
  "code": "IGO",
  "aliases": [
   "G-7",
   "Group of Seven"
  ]
 },
 {
  "id": "igo:g20",
  "name": "G20",
  "type": "igo",
  "country": null,
  "code": "IGO",
  "aliases": [
   "G-20",
   "Group of Twenty"
  ]
 },
 {
  "id": "igo:brics",
  "name": "BRICS",
  "type": "igo",
  "country": null,
  "code": "IGO",
  "aliases": []
 },
 {
  "id": "organisation:red-cross",
  "name": "Red Cross",
  "type": "organisation",
  "country": null,
  "code": "NGO",
  "aliases": [
   "International Committee of the Red Cross",
   "ICRC"
  ]
 },
 {
  "id": "organisation:amnesty-international",
  "name": "Amnesty International",
  "type": "organisation",
  "country": null,
  "code": "NGOHRI",
  "aliases": []
 },
 {
  "id": "organisation:human-rights-watch",
  "name": "Human Rights Watch",
  "type": "organisation",
  "country": null,
  "code": "NGOHRI",
  "aliases": [
   "HRW"
  ]
 },
 {
  "id": "organisation:greenpeace",
  "name": "Greenpeace",
  "type": "organisation",
  "country": null,
  "code": "NGOENV",
  "aliases": []
 },
 {
  "id": "organisation:usa:state-department",
  "name": "State Department",
  "type": "organisation",
  "country": "USA",
  "code": "USAGOV",
  "aliases": [
   "US State Department",
   "U.S. State Department",
   "Department of State"
  ]
 },
 {
  "id": "organisation:usa:pentagon",
  "name": "Pentagon",
  "type": "organisation",
  "country": "USA",
  "code": "USAMIL",
  "aliases": [
   "Defense Department",
   "Department of Defense"
  ]
 },
 {
  "id": "organisation:usa:justice-department",
  "name": "Justice Department",
  "type": "organisation",
  "country": "USA",
  "code": "USAJUD",
  "aliases": [
   "Department of Justice",
   "DOJ"
  ]
 },
 {
  "id": "organisation:usa:treasury",
  "name": "Treasury Department",
  "type": "organisation",
  "country": "USA",
  "code": "USAGOV",
  "aliases": [
   "Department of the Treasury"
  ]
 },
 {
  "id": "organisation:usa:congress",
  "name": "Congress",
  "type": "organisation",
  "country": "USA",
  "code": "USALEG",
  "aliases": [
   "US Congress",
   "U.S. Congress"
  ]
 },
 {
  "id": "organisation:usa:senate",
  "name": "Senate",
  "type": "organisation",
  "country": "USA",
  "code": "USALEG",
  "aliases": [
   "US Senate",
   "U.S. Senate"
  ]
 },
 {
  "id": "organisation:usa:house-of-representatives",
  "name": "House of Representatives",
  "type": "organisation",
  "country": "USA",
  "code": "USALEG",
  "aliases": []
 },
 {
  "id": "organisation:usa:supreme-court",
  "name": "US Supreme Court",
  "type": "organisation",
  "country": "USA",
  "code": "USAJUD",
  "aliases": [
   "U.S. Supreme Court"
  ]
 },
 {
  "id": "organisation:usa:fbi",
  "name": "FBI",
  "type": "organisation",
  "country": "USA",
  "code": "USACOP",
  "aliases": [
   "Federal Bureau of Investigation"
  ]
 },
 {
  "id": "organisation:usa:cia",
  "name": "CIA",
  "type": "organisation",
  "country": "USA",
  "code": "USASPY",
  "aliases": [
   "Central Intelligence Agency"
  ]
 },
 {
  "id": "organisation:usa:epa",
  "name": "Environmental Protection Agency",
  "type": "organisation",
  "country": "USA",
  "code": "USAGOV",
  "aliases": [
   "EPA"
  ]
 },
 {
  "id": "organisation:usa:sec",
  "name": "Securities and Exchange Commission",
  "type": "organisation",
  "country": "USA",
  "code": "USAGOV",
  "aliases": [
   "SEC"
  ]
 },
 {
  "id": "organisation:usa:federal-reserve",
  "name": "Federal Reserve",
  "type": "organisation",
  "country": "USA",
  "code": "USAGOV",
  "aliases": []
 },
 {
  "id": "organisation:usa:republican-party",
  "name": "Republican Party",
  "type": "organisation",
  "country": "USA",
  "code": "USAPTY",
  "aliases": [
   "Republicans"
  ]
 },
 {
  "id": "organisation:usa:democratic-party",
  "name": "Democratic Party",
  "type": "organisation",
  "country": "USA",
  "code": "USAPTY",
  "aliases": [
   "Democrats"
  ]
 },
 {
  "id": "organisation:deu:bundestag",
  "name": "Bundestag",
  "type": "organisation",
  "country": "DEU",
  "code": "DEULEG",
  "aliases": []
 },
 {
  "id": "organisation:isr:knesset",
  "name": "Knesset",
  "type": "organisation",
  "country": "ISR",
  "code": "ISRLEG",
  "aliases": []
 },
 {
  "id": "organisation:rus:duma",
  "name": "State Duma",
  "type": "organisation",
  "country": "RUS",
  "code": "RUSLEG",
  "aliases": [
   "Duma"
  ]
 },
 {
  "id": "organisation:rus:fsb",
  "name": "FSB",
  "type": "organisation",
  "country": "RUS",
  "code": "RUSSPY",
  "aliases": [
   "Federal Security Service"
  ]
 },
 {
  "id": "organisation:gbr:scotland-yard",
  "name": "Metropolitan Police",
  "type": "organisation",
  "country": "GBR",
  "code": "GBRCOP",
  "aliases": [
   "Scotland Yard"
  ]
 },
 {
  "id": "military:irn:irgc",
  "name": "Islamic Revolutionary Guard Corps",
  "type": "military",
  "country": "IRN",
  "code": "IRNMIL",
  "aliases": [
   "IRGC",
   "Revolutionary Guards",
   "Revolutionary Guard"
  ]
 },
 {
  "id": "military:isr:idf",
  "name": "Israel Defense Forces",
  "type": "military",
  "country": "ISR",
  "code": "ISRMIL",
  "aliases": [
   "IDF",
   "Israeli Defense Forces"
  ]
 },
 {
  "id": "military:chn:pla",
  "name": "People's Liberation Army",
  "type": "military",
  "country": "CHN",
  "code": "CHNMIL",
  "aliases": [
   "PLA"
  ]
 },
 {
  "id": "armed_group:taliban",
  "name": "Taliban",
  "type": "armed_group",
  "country": "AFG",
  "code": "AFGREB",
  "aliases": []
 },
 {
  "id": "armed_group:hamas",
  "name": "Hamas",
  "type": "armed_group",
  "country": "PSE",
  "code": "PSEREB",
  "aliases": []
 },
 {
  "id": "armed_group:hezbollah",
  "name": "Hezbollah",
  "type": "armed_group",
  "country": "LBN",
  "code": "LBNREB",
  "aliases": [
   "Hizbullah"
  ]
 },
 {
  "id": "armed_group:islamic-state",
  "name": "Islamic State",
  "type": "armed_group",
  "country": null,
  "code": "IMGISI",
  "aliases": [
   "ISIS",
   "ISIL",
   "Isis",
   "Daesh"
  ]
 },
 {
  "id": "armed_group:al-qaeda",
  "name": "Al-Qaeda",
  "type": "armed_group",
  "country": null,
  "code": "IMGALQ",
  "aliases": [
   "al-Qaeda",
   "al-Qaida",
   "Al Qaeda",
   "al Qaeda"
  ]
 },
 {
  "id": "armed_group:boko-haram",
  "name": "Boko Haram",
  "type": "armed_group",
  "country": "NGA",
  "code": "NGAREB",
  "aliases": []
 },
 {
  "id": "armed_group:al-shabaab",
  "name": "Al-Shabaab",
  "type": "armed_group",
  "country": "SOM",
  "code": "SOMREB",
  "aliases": [
   "al-Shabaab",
   "Al-Shabab",
   "al-Shabab"
  ]
 },
 {
  "id": "armed_group:houthis",
  "name": "Houthis",
  "type": "armed_group",
  "country": "YEM",
  "code": "YEMREB",
  "aliases": [
   "Houthi",
   "Houthi movement"
  ]
 },
 {
  "id": "armed_group:wagner",
  "name": "Wagner Group",
  "type": "armed_group",
  "country": "RUS",
  "code": "RUSUAF",
  "aliases": [
   "Wagner"
  ]
 },
 {
  "id": "armed_group:pkk",
  "name": "PKK",
  "type": "armed_group",
  "country": "TUR",
  "code": "TURREB",
  "aliases": [
   "Kurdistan Workers' Party"
  ]
 },
 {
  "id": "armed_group:farc",
  "name": "FARC",
  "type": "armed_group",
  "country": "COL",
  "code": "COLREB",
  "aliases": []
 },
 {
  "id": "armed_group:m23",
  "name": "M23",
  "type": "armed_group",
  "country": "COD",
  "code": "CODREB",
  "aliases": []
 },
 {
  "id": "media:reuters",
  "name": "Reuters",
  "type": "media",
  "country": null,
  "code": "MED",
  "aliases": []
 },
 {
  "id": "media:ap",
  "name": "Associated Press",
  "type": "media",
  "country": null,
  "code": "USAMED",
  "aliases": [
   "AP"
  ]
 },
 {
  "id": "media:afp",
  "name": "AFP",
  "type": "media",
  "country": null,
  "code": "FRAMED",
  "aliases": [
   "Agence France-Presse"
  ]
 },
 {
  "id": "media:bbc",
  "name": "BBC",
  "type": "media",
  "country": "GBR",
  "code": "GBRMED",
  "aliases": [
   "BBC News"
  ]
 },
 {
  "id": "media:cnn",
  "name": "CNN",
  "type": "media",
  "country": "USA",
  "code": "USAMED",
  "aliases": []
 },
 {
  "id": "media:nyt",
  "name": "The New York Times",
  "type": "media",
  "country": "USA",
  "code": "USAMED",
  "aliases": [
   "New York Times"
  ]
 },
 {
  "id": "media:washington-post",
  "name": "The Washington Post",
  "type": "media",
  "country": "USA",
  "code": "USAMED",
  "aliases": [
   "Washington Post"
  ]
 },
 {
  "id": "media:wsj",
  "name": "The Wall Street Journal",
  "type": "media",
  "country": "USA",
  "code": "USAMED",
  "aliases": [
   "Wall Street Journal"
  ]
 },
 {
  "id": "media:guardian",
  "name": "The Guardian",
  "type": "media",
  "country": "GBR",
  "code": "GBRMED",
  "aliases": []
 },
 {
  "id": "media:xinhua",
  "name": "Xinhua",
  "type": "media",
  "country": "CHN",
  "code": "CHNMED",
  "aliases": [
   "Xinhua news agency",
   "Xinhua News Agency"
  ]
 },
 {
  "id": "media:tass",
  "name": "TASS",
  "type": "media",
  "country": "RUS",
  "code": "RUSMED",
  "aliases": []
 },
 {
  "id": "media:ria",
  "name": "RIA Novosti",
  "type": "media",
  "country": "RUS",
  "code": "RUSMED",
  "aliases": [
   "RIA"
  ]
 },
 {
  "id": "media:interfax",
  "name": "Interfax",
  "type": "media",
  "country": "RUS",
  "code": "RUSMED",
  "aliases": []
 },
 {
  "id": "media:al-jazeera",
  "name": "Al Jazeera",
  "type": "media",
  "country": "QAT",
  "code": "QATMED",
  "aliases": []
 },
 {
  "id": "media:ians",
  "name": "IANS",
  "type": "media",
  "country": "IND",
  "code": "INDMED",
  "aliases": []
 },
 {
  "id": "media:kyodo",
  "name": "Kyodo",
  "type": "media",
  "country": "JPN",
  "code": "JPNMED",
  "aliases": [
   "Kyodo News"
  ]
 },
 {
  "id": "media:yonhap",
  "name": "Yonhap",
  "type": "media",
  "country": "KOR",
  "code": "KORMED",
  "aliases": []
 },
 {
  "id": "media:irna",
  "name": "IRNA",
  "type": "media",
  "country": "IRN",
  "code": "IRNMED",
  "aliases": []
 },
 {
  "id": "company:twitter",
  "name": "Twitter",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:facebook",
  "name": "Facebook",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:google",
  "name": "Google",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:apple",
  "name": "Apple",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:microsoft",
  "name": "Microsoft",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:amazon",
  "name": "Amazon",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:tesla",
  "name": "Tesla",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:ford",
  "name": "Ford",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": [
   "Ford Motor Company"
  ]
 },
 {
  "id": "company:boeing",
  "name": "Boeing",
  "type": "company",
  "country": "USA",
  "code": "USAMNC",
  "aliases": []
 },
 {
  "id": "company:airbus",
  "name": "Airbus",
  "type": "company",
  "country": null,
  "code": "MNC",
  "aliases": []
 },
 {
  "id": "company:huawei",
  "name": "Huawei",
  "type": "company",
  "country": "CHN",
  "code": "CHNMNC",
  "aliases": []
 },
 {
  "id": "company:samsung",
  "name": "Samsung",
  "type": "company",
  "country": "KOR",
  "code": "KORMNC",
  "aliases": []
 },
 {
  "id": "company:volkswagen",
  "name": "Volkswagen",
  "type": "company",
  "country": "DEU",
  "code": "DEUMNC",
  "aliases": []
 },
 {
  "id": "company:gazprom",
  "name": "Gazprom",
  "type": "company",
  "country": "RUS",
  "code": "RUSMNC",
  "aliases": []
 },
 {
  "id": "company:shell",
  "name": "Shell",
  "type": "company",
  "country": "GBR",
  "code": "GBRMNC",
  "aliases": []
 },
 {
  "id": "company:tesco",
  "name": "Tesco",
  "type": "company",
  "country": "GBR",
  "code": "GBRBUS",
  "aliases": []
 }
] as const
