// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default [
 {
  "iso3": "AFG",
  "name": "Afghanistan",
  "adjectives": [
   "Afghan",
   "Afghans"
  ],
  "seats": [
   "Kabul"
  ],
  "aliases": [
   "Islamic Republic of Afghanistan",
   "Islamic Emirate of Afghanistan",
   "Islamic Emirate"
  ]
 },
 {
  "iso3": "ALB",
  "name": "Albania",
  "adjectives": [
   "Albanian",
   "Albanians"
  ],
  "seats": [
   "Tirana"
  ],
  "aliases": []
 },
 {
  "iso3": "DZA",
  "name": "Algeria",
  "adjectives": [
   "Algerian",
   "Algerians"
  ],
  "seats": [
   "Algiers"
  ],
  "aliases": []
 },
 {
  "iso3": "AND",
  "name": "Andorra",
  "adjectives": [
   "Andorran",
   "Andorrans"
  ],
  "seats": [
   "Andorra la Vella"
  ],
  "aliases": [
   "Principality of Andorra"
  ]
 },
 {
  "iso3": "AGO",
  "name": "Angola",
  "adjectives": [
   "Angolan",
   "Angolans"
  ],
  "seats": [
   "Luanda"
  ],
  "aliases": []
 },
 {
  "iso3": "ARG",
  "name": "Argentina",
  "adjectives": [
   "Argentine",
   "Argentinian",
   "Argentines",
   "Argentinians",
   "Argentinean",
   "Argentineans"
  ],
  "seats": [
   "Buenos Aires",
   "Casa Rosada",
   "Quinta de Olivos"
  ],
  "aliases": [
   "Argentine Republic"
  ]
 },
 {
  "iso3": "ARM",
  "name": "Armenia",
  "adjectives": [
   "Armenian",
   "Armenians"
  ],
  "seats": [
   "Yerevan"
  ],
  "aliases": []
 },
 {
  "iso3": "AUS",
  "name": "Australia",
  "adjectives": [
   "Australian",
   "Australians",
   "Aussie",
   "Aussies"
  ],
  "seats": [
   "Canberra"
  ],
  "aliases": [
   "Commonwealth of Australia"
  ]
 },
 {
  "iso3": "AUT",
  "name": "Austria",
  "adjectives": [
   "Austrian",
   "Austrians"
  ],
  "seats": [
   "Vienna",
   "Ballhausplatz",
   "Hofburg"
  ],
  "aliases": [
   "Republic of Austria"
  ]
 },
 {
  "iso3": "AZE",
  "name": "Azerbaijan",
  "adjectives": [
   "Azerbaijani",
   "Azeri",
   "Azerbaijanis",
   "Azeris"
  ],
  "seats": [
   "Baku"
  ],
  "aliases": [
   "Republic of Azerbaijan"
  ]
 },
 {
  "iso3": "BHS",
  "name": "Bahamas",
  "adjectives": [
   "Bahamian",
   "Bahamians"
  ],
  "seats": [
   "Nassau"
  ],
  "aliases": [
   "The Bahamas",
   "Commonwealth of the Bahamas"
  ]
 },
 {
  "iso3": "BHR",
  "name": "Bahrain",
  "adjectives": [
   "Bahraini",
   "Bahrainis"
  ],
  "seats": [
   "Manama"
  ],
  "aliases": [
   "Kingdom of Bahrain"
  ]
 },
 {
  "iso3": "BGD",
  "name": "Bangladesh",
  "adjectives": [
   "Bangladeshi",
   "Bangladeshis"
  ],
  "seats": [
   "Dhaka",
   "Bangabhaban",
   "Ganabhaban",
   "Dacca"
  ],
  "aliases": [
   "People's Republic of Bangladesh"
  ]
 },
 {
  "iso3": "BRB",
  "name": "Barbados",
  "adjectives": [
   "Barbadian",
   "Barbadians",
   "Bajan",
   "Bajans"
  ],
  "seats": [
   "Bridgetown"
  ],
  "aliases": []
 },
 {
  "iso3": "BLR",
  "name": "Belarus",
  "adjectives": [
   "Belarusian",
   "Belarusians",
   "Belorussian",
   "Byelorussian",
   "Belarusan"
  ],
  "seats": [
   "Minsk"
  ],
  "aliases": [
   "Republic of Belarus",
   "Byelorussia"
  ]
 },
 {
  "iso3": "BEL",
  "name": "Belgium",
  "adjectives": [
   "Belgian",
   "Belgians"
  ],
  "seats": [],
  "aliases": [
   "Kingdom of Belgium"
  ]
 },
 {
  "iso3": "BLZ",
  "name": "Belize",
  "adjectives": [
   "Belizean",
   "Belizeans"
  ],
  "seats": [
   "Belmopan"
  ],
  "aliases": []
 },
 {
  "iso3": "BEN",
  "name": "Benin",
  "adjectives": [
   "Beninese"
  ],
  "seats": [
   "Porto-Novo",
   "Cotonou"
  ],
  "aliases": [
   "Dahomey"
  ]
 },
 {
  "iso3": "BTN",
  "name": "Bhutan",
  "adjectives": [
   "Bhutanese"
  ],
  "seats": [
   "Thimphu"
  ],
  "aliases": []
 },
 {
  "iso3": "BOL",
  "name": "Bolivia",
  "adjectives": [
   "Bolivian",
   "Bolivians"
  ],
  "seats": [
   "La Paz",
   "Palacio Quemado",
   "Casa Grande del Pueblo"
  ],
  "aliases": [
   "Plurinational State of Bolivia"
  ]
 },
 {
  "iso3": "BIH",
  "name": "Bosnia and Herzegovina",
  "adjectives": [
   "Bosnian",
   "Bosnians",
   "Bosnia-Herzegovinian"
  ],
  "seats": [
   "Sarajevo"
  ],
  "aliases": [
   "Bosnia",
   "Bosnia-Herzegovina",
   "BiH",
   "Bosnia & Herzegovina"
  ]
 },
 {
  "iso3": "BWA",
  "name": "Botswana",
  "adjectives": [
   "Batswana",
   "Botswanan",
   "Motswana",
   "Botswanans"
  ],
  "seats": [
   "Gaborone"
  ],
  "aliases": []
 },
 {
  "iso3": "BRA",
  "name": "Brazil",
  "adjectives": [
   "Brazilian",
   "Brazilians"
  ],
  "seats": [
   "Brasília",
   "Brasilia",
   "Planalto",
   "Planalto Palace",
   "Palácio do Planalto",
   "Alvorada"
  ],
  "aliases": [
   "Federative Republic of Brazil"
  ]
 },
 {
  "iso3": "BRN",
  "name": "Brunei",
  "adjectives": [
   "Bruneian",
   "Bruneians"
  ],
  "seats": [
   "Bandar Seri Begawan"
  ],
  "aliases": [
   "Brunei Darussalam"
  ]
 },
 {
  "iso3": "BGR",
  "name": "Bulgaria",
  "adjectives": [
   "Bulgarian",
   "Bulgarians"
  ],
  "seats": [
   "Sofia"
  ],
  "aliases": []
 },
 {
  "iso3": "BFA",
  "name": "Burkina Faso",
  "adjectives": [
   "Burkinabe",
   "Burkinabé",
   "Burkinabè",
   "Burkinan"
  ],
  "seats": [
   "Ouagadougou"
  ],
  "aliases": [
   "Burkina",
   "Upper Volta"
  ]
 },
 {
  "iso3": "BDI",
  "name": "Burundi",
  "adjectives": [
   "Burundian",
   "Burundians"
  ],
  "seats": [
   "Gitega",
   "Bujumbura"
  ],
  "aliases": []
 },
 {
  "iso3": "KHM",
  "name": "Cambodia",
  "adjectives": [
   "Cambodian",
   "Cambodians",
   "Khmer"
  ],
  "seats": [
   "Phnom Penh"
  ],
  "aliases": [
   "Kampuchea"
  ]
 },
 {
  "iso3": "CMR",
  "name": "Cameroon",
  "adjectives": [
   "Cameroonian",
   "Cameroonians"
  ],
  "seats": [
   "Yaoundé",
   "Yaounde",
   "Unity Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "CAN",
  "name": "Canada",
  "adjectives": [
   "Canadian",
   "Canadians",
   "Canuck",
   "Canucks"
  ],
  "seats": [
   "Ottawa",
   "Rideau Hall"
  ],
  "aliases": []
 },
 {
  "iso3": "CPV",
  "name": "Cape Verde",
  "adjectives": [
   "Cape Verdean",
   "Cape Verdeans",
   "Cabo Verdean"
  ],
  "seats": [
   "Praia"
  ],
  "aliases": [
   "Cabo Verde"
  ]
 },
 {
  "iso3": "CAF",
  "name": "Central African Republic",
  "adjectives": [
   "Central African",
   "Central Africans"
  ],
  "seats": [
   "Bangui"
  ],
  "aliases": []
 },
 {
  "iso3": "TCD",
  "name": "Chad",
  "adjectives": [
   "Chadian",
   "Chadians"
  ],
  "seats": [
   "N'Djamena",
   "Ndjamena"
  ],
  "aliases": []
 },
 {
  "iso3": "CHL",
  "name": "Chile",
  "adjectives": [
   "Chilean",
   "Chileans"
  ],
  "seats": [
   "Santiago",
   "La Moneda",
   "La Moneda Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "CHN",
  "name": "China",
  "adjectives": [
   "Chinese"
  ],
  "seats": [
   "Beijing",
   "Zhongnanhai",
   "Peking"
  ],
  "aliases": [
   "People's Republic of China",
   "PRC",
   "Mainland China",
   "mainland China",
   "Communist China",
   "People's Republic"
  ]
 },
 {
  "iso3": "COL",
  "name": "Colombia",
  "adjectives": [
   "Colombian",
   "Colombians"
  ],
  "seats": [
   "Bogotá",
   "Bogota",
   "Casa de Nariño",
   "Casa de Narino",
   "Nariño Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "COM",
  "name": "Comoros",
  "adjectives": [
   "Comorian",
   "Comorians",
   "Comoran",
   "Comorans"
  ],
  "seats": [
   "Moroni"
  ],
  "aliases": []
 },
 {
  "iso3": "COG",
  "name": "Republic of the Congo",
  "adjectives": [],
  "seats": [
   "Brazzaville"
  ],
  "aliases": [
   "Congo-Brazzaville",
   "Republic of Congo",
   "Congo Republic"
  ]
 },
 {
  "iso3": "COD",
  "name": "Democratic Republic of the Congo",
  "adjectives": [
   "Congolese"
  ],
  "seats": [
   "Kinshasa"
  ],
  "aliases": [
   "DR Congo",
   "DRC",
   "Democratic Republic of Congo",
   "Congo",
   "Congo-Kinshasa",
   "D.R. Congo",
   "D.R.C.",
   "Zaire"
  ]
 },
 {
  "iso3": "CRI",
  "name": "Costa Rica",
  "adjectives": [
   "Costa Rican",
   "Costa Ricans"
  ],
  "seats": [
   "San José",
   "San Jose",
   "Zapote"
  ],
  "aliases": []
 },
 {
  "iso3": "CIV",
  "name": "Ivory Coast",
  "adjectives": [
   "Ivorian",
   "Ivorians",
   "Ivoirian",
   "Ivoirians"
  ],
  "seats": [
   "Yamoussoukro"
  ],
  "aliases": [
   "Côte d'Ivoire",
   "Cote d'Ivoire"
  ]
 },
 {
  "iso3": "HRV",
  "name": "Croatia",
  "adjectives": [
   "Croatian",
   "Croatians",
   "Croat",
   "Croats"
  ],
  "seats": [
   "Zagreb",
   "Banski dvori"
  ],
  "aliases": [
   "Republic of Croatia"
  ]
 },
 {
  "iso3": "CUB",
  "name": "Cuba",
  "adjectives": [
   "Cuban",
   "Cubans"
  ],
  "seats": [
   "Havana"
  ],
  "aliases": []
 },
 {
  "iso3": "CYP",
  "name": "Cyprus",
  "adjectives": [
   "Cypriot",
   "Cypriots",
   "Greek Cypriot",
   "Greek Cypriots"
  ],
  "seats": [
   "Nicosia"
  ],
  "aliases": [
   "Republic of Cyprus"
  ]
 },
 {
  "iso3": "CZE",
  "name": "Czech Republic",
  "adjectives": [
   "Czech",
   "Czechs"
  ],
  "seats": [
   "Prague",
   "Prague Castle",
   "Hradčany",
   "Strakova Akademie"
  ],
  "aliases": [
   "Czechia"
  ]
 },
 {
  "iso3": "DNK",
  "name": "Denmark",
  "adjectives": [
   "Danish",
   "Dane",
   "Danes"
  ],
  "seats": [
   "Copenhagen",
   "Christiansborg",
   "Amalienborg"
  ],
  "aliases": [
   "Kingdom of Denmark"
  ]
 },
 {
  "iso3": "DJI",
  "name": "Djibouti",
  "adjectives": [
   "Djiboutian",
   "Djiboutians"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "DMA",
  "name": "Dominica",
  "adjectives": [],
  "seats": [
   "Roseau"
  ],
  "aliases": [
   "Commonwealth of Dominica"
  ]
 },
 {
  "iso3": "DOM",
  "name": "Dominican Republic",
  "adjectives": [
   "Dominican",
   "Dominicans"
  ],
  "seats": [
   "Santo Domingo"
  ],
  "aliases": []
 },
 {
  "iso3": "ECU",
  "name": "Ecuador",
  "adjectives": [
   "Ecuadorian",
   "Ecuadorean",
   "Ecuadorians",
   "Ecuadoreans"
  ],
  "seats": [
   "Quito",
   "Carondelet",
   "Carondelet Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "EGY",
  "name": "Egypt",
  "adjectives": [
   "Egyptian",
   "Egyptians"
  ],
  "seats": [
   "Cairo",
   "Ittihadiya Palace"
  ],
  "aliases": [
   "Arab Republic of Egypt"
  ]
 },
 {
  "iso3": "SLV",
  "name": "El Salvador",
  "adjectives": [
   "Salvadoran",
   "Salvadorans",
   "Salvadorian",
   "Salvadorians",
   "Salvadorean",
   "Salvadoreans"
  ],
  "seats": [
   "San Salvador"
  ],
  "aliases": []
 },
 {
  "iso3": "GNQ",
  "name": "Equatorial Guinea",
  "adjectives": [
   "Equatoguinean",
   "Equatorial Guinean",
   "Equatorial Guineans"
  ],
  "seats": [
   "Malabo"
  ],
  "aliases": []
 },
 {
  "iso3": "ERI",
  "name": "Eritrea",
  "adjectives": [
   "Eritrean",
   "Eritreans"
  ],
  "seats": [
   "Asmara"
  ],
  "aliases": [
   "State of Eritrea"
  ]
 },
 {
  "iso3": "EST",
  "name": "Estonia",
  "adjectives": [
   "Estonian",
   "Estonians"
  ],
  "seats": [
   "Tallinn",
   "Stenbock House"
  ],
  "aliases": []
 },
 {
  "iso3": "SWZ",
  "name": "Eswatini",
  "adjectives": [
   "Swazi",
   "Swazis",
   "Emaswati"
  ],
  "seats": [
   "Mbabane",
   "Lobamba"
  ],
  "aliases": [
   "Swaziland",
   "Kingdom of Eswatini"
  ]
 },
 {
  "iso3": "ETH",
  "name": "Ethiopia",
  "adjectives": [
   "Ethiopian",
   "Ethiopians"
  ],
  "seats": [
   "Addis Ababa"
  ],
  "aliases": [
   "Federal Democratic Republic of Ethiopia"
  ]
 },
 {
  "iso3": "FJI",
  "name": "Fiji",
  "adjectives": [
   "Fijian",
   "Fijians"
  ],
  "seats": [
   "Suva"
  ],
  "aliases": []
 },
 {
  "iso3": "FIN",
  "name": "Finland",
  "adjectives": [
   "Finnish",
   "Finn",
   "Finns"
  ],
  "seats": [
   "Helsinki",
   "Kesäranta"
  ],
  "aliases": []
 },
 {
  "iso3": "FRA",
  "name": "France",
  "adjectives": [
   "French",
   "Frenchman",
   "Frenchmen",
   "Frenchwoman",
   "Frenchwomen"
  ],
  "seats": [
   "Paris",
   "Élysée",
   "Elysee",
   "Elysée Palace",
   "Elysee Palace",
   "Matignon",
   "Hôtel Matignon",
   "Hotel Matignon",
   "Quai d'Orsay",
   "Élysee",
   "Palais de l'Élysée"
  ],
  "aliases": [
   "French Republic"
  ]
 },
 {
  "iso3": "GAB",
  "name": "Gabon",
  "adjectives": [
   "Gabonese"
  ],
  "seats": [
   "Libreville"
  ],
  "aliases": []
 },
 {
  "iso3": "GMB",
  "name": "Gambia",
  "adjectives": [
   "Gambian",
   "Gambians"
  ],
  "seats": [
   "Banjul"
  ],
  "aliases": [
   "The Gambia",
   "Republic of The Gambia"
  ]
 },
 {
  "iso3": "GEO",
  "name": "Georgia",
  "adjectives": [
   "Georgian",
   "Georgians"
  ],
  "seats": [
   "Tbilisi"
  ],
  "aliases": [
   "Republic of Georgia"
  ]
 },
 {
  "iso3": "DEU",
  "name": "Germany",
  "adjectives": [
   "German",
   "Germans",
   "West German",
   "West Germans"
  ],
  "seats": [
   "Berlin",
   "Bundeskanzleramt",
   "Schloss Bellevue"
  ],
  "aliases": [
   "Federal Republic of Germany",
   "West Germany",
   "FRG"
  ]
 },
 {
  "iso3": "GHA",
  "name": "Ghana",
  "adjectives": [
   "Ghanaian",
   "Ghanaians"
  ],
  "seats": [
   "Accra",
   "Jubilee House",
   "Flagstaff House"
  ],
  "aliases": []
 },
 {
  "iso3": "GRC",
  "name": "Greece",
  "adjectives": [
   "Greek",
   "Greeks",
   "Hellenic"
  ],
  "seats": [
   "Athens",
   "Maximos Mansion"
  ],
  "aliases": [
   "Hellenic Republic"
  ]
 },
 {
  "iso3": "GRD",
  "name": "Grenada",
  "adjectives": [
   "Grenadian",
   "Grenadians"
  ],
  "seats": [
   "St. George's"
  ],
  "aliases": []
 },
 {
  "iso3": "GTM",
  "name": "Guatemala",
  "adjectives": [
   "Guatemalan",
   "Guatemalans"
  ],
  "seats": [
   "Guatemala City"
  ],
  "aliases": []
 },
 {
  "iso3": "GIN",
  "name": "Guinea",
  "adjectives": [
   "Guinean",
   "Guineans"
  ],
  "seats": [
   "Conakry"
  ],
  "aliases": [
   "Guinea-Conakry",
   "Republic of Guinea"
  ]
 },
 {
  "iso3": "GNB",
  "name": "Guinea-Bissau",
  "adjectives": [
   "Bissau-Guinean",
   "Bissau-Guineans",
   "Guinea-Bissauan"
  ],
  "seats": [
   "Bissau"
  ],
  "aliases": [
   "Guinea Bissau"
  ]
 },
 {
  "iso3": "GUY",
  "name": "Guyana",
  "adjectives": [
   "Guyanese"
  ],
  "seats": [],
  "aliases": [
   "Co-operative Republic of Guyana"
  ]
 },
 {
  "iso3": "HTI",
  "name": "Haiti",
  "adjectives": [
   "Haitian",
   "Haitians"
  ],
  "seats": [
   "Port-au-Prince"
  ],
  "aliases": []
 },
 {
  "iso3": "HND",
  "name": "Honduras",
  "adjectives": [
   "Honduran",
   "Hondurans"
  ],
  "seats": [
   "Tegucigalpa"
  ],
  "aliases": []
 },
 {
  "iso3": "HKG",
  "name": "Hong Kong",
  "adjectives": [
   "Hongkonger",
   "Hongkongers",
   "Hong Konger",
   "Hong Kongers"
  ],
  "seats": [],
  "aliases": [
   "Hong Kong SAR",
   "HKSAR"
  ]
 },
 {
  "iso3": "HUN",
  "name": "Hungary",
  "adjectives": [
   "Hungarian",
   "Hungarians",
   "Magyar",
   "Magyars"
  ],
  "seats": [
   "Budapest",
   "Sándor Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "ISL",
  "name": "Iceland",
  "adjectives": [
   "Icelandic",
   "Icelander",
   "Icelanders"
  ],
  "seats": [
   "Reykjavik",
   "Reykjavík"
  ],
  "aliases": []
 },
 {
  "iso3": "IND",
  "name": "India",
  "adjectives": [
   "Indian",
   "Indians"
  ],
  "seats": [
   "New Delhi",
   "Delhi",
   "South Block",
   "Raisina Hill",
   "Rashtrapati Bhavan"
  ],
  "aliases": [
   "Republic of India",
   "Bharat"
  ]
 },
 {
  "iso3": "IDN",
  "name": "Indonesia",
  "adjectives": [
   "Indonesian",
   "Indonesians"
  ],
  "seats": [
   "Jakarta",
   "Merdeka Palace",
   "Istana Merdeka"
  ],
  "aliases": [
   "Republic of Indonesia"
  ]
 },
 {
  "iso3": "IRN",
  "name": "Iran",
  "adjectives": [
   "Iranian",
   "Iranians",
   "Persian",
   "Persians"
  ],
  "seats": [
   "Tehran",
   "Teheran"
  ],
  "aliases": [
   "Islamic Republic",
   "Islamic Republic of Iran",
   "Persia"
  ]
 },
 {
  "iso3": "IRQ",
  "name": "Iraq",
  "adjectives": [
   "Iraqi",
   "Iraqis"
  ],
  "seats": [
   "Baghdad"
  ],
  "aliases": []
 },
 {
  "iso3": "IRL",
  "name": "Ireland",
  "adjectives": [
   "Irish",
   "Irishman",
   "Irishmen",
   "Irishwoman",
   "Irishwomen"
  ],
  "seats": [
   "Dublin",
   "Leinster House",
   "Áras an Uachtaráin"
  ],
  "aliases": [
   "Republic of Ireland",
   "Irish Republic",
   "Eire",
   "Éire"
  ]
 },
 {
  "iso3": "ISR",
  "name": "Israel",
  "adjectives": [
   "Israeli",
   "Israelis"
  ],
  "seats": [
   "Jerusalem"
  ],
  "aliases": [
   "State of Israel",
   "Jewish state",
   "Jewish State"
  ]
 },
 {
  "iso3": "ITA",
  "name": "Italy",
  "adjectives": [
   "Italian",
   "Italians"
  ],
  "seats": [
   "Rome",
   "Palazzo Chigi",
   "Quirinale",
   "Quirinal Palace",
   "Farnesina"
  ],
  "aliases": [
   "Italian Republic"
  ]
 },
 {
  "iso3": "JAM",
  "name": "Jamaica",
  "adjectives": [
   "Jamaican",
   "Jamaicans"
  ],
  "seats": [
   "Kingston"
  ],
  "aliases": []
 },
 {
  "iso3": "JPN",
  "name": "Japan",
  "adjectives": [
   "Japanese"
  ],
  "seats": [
   "Tokyo",
   "Kantei",
   "Nagatacho",
   "Nagata-cho"
  ],
  "aliases": []
 },
 {
  "iso3": "JOR",
  "name": "Jordan",
  "adjectives": [
   "Jordanian",
   "Jordanians"
  ],
  "seats": [
   "Amman"
  ],
  "aliases": [
   "Hashemite Kingdom",
   "Hashemite Kingdom of Jordan"
  ]
 },
 {
  "iso3": "KAZ",
  "name": "Kazakhstan",
  "adjectives": [
   "Kazakh",
   "Kazakhs",
   "Kazakhstani",
   "Kazakhstanis"
  ],
  "seats": [
   "Astana",
   "Nur-Sultan",
   "Akorda",
   "Ak Orda"
  ],
  "aliases": [
   "Republic of Kazakhstan",
   "Kazakstan"
  ]
 },
 {
  "iso3": "KEN",
  "name": "Kenya",
  "adjectives": [
   "Kenyan",
   "Kenyans"
  ],
  "seats": [
   "Nairobi"
  ],
  "aliases": []
 },
 {
  "iso3": "KIR",
  "name": "Kiribati",
  "adjectives": [
   "I-Kiribati"
  ],
  "seats": [
   "Tarawa",
   "South Tarawa"
  ],
  "aliases": []
 },
 {
  "iso3": "PRK",
  "name": "North Korea",
  "adjectives": [
   "North Korean",
   "North Koreans"
  ],
  "seats": [
   "Pyongyang"
  ],
  "aliases": [
   "DPRK",
   "Democratic People's Republic of Korea",
   "D.P.R.K.",
   "Hermit Kingdom"
  ]
 },
 {
  "iso3": "KOR",
  "name": "South Korea",
  "adjectives": [
   "South Korean",
   "South Koreans"
  ],
  "seats": [
   "Seoul",
   "Blue House",
   "Cheong Wa Dae"
  ],
  "aliases": [
   "Republic of Korea",
   "ROK",
   "R.O.K."
  ]
 },
 {
  "iso3": "XKX",
  "name": "Kosovo",
  "adjectives": [
   "Kosovar",
   "Kosovan",
   "Kosovars",
   "Kosovans",
   "Kosovo Albanian",
   "Kosovo Albanians"
  ],
  "seats": [
   "Pristina",
   "Prishtina",
   "Priština"
  ],
  "aliases": [
   "Kosova",
   "Republic of Kosovo"
  ]
 },
 {
  "iso3": "KWT",
  "name": "Kuwait",
  "adjectives": [
   "Kuwaiti",
   "Kuwaitis"
  ],
  "seats": [
   "Kuwait City",
   "Bayan Palace"
  ],
  "aliases": [
   "State of Kuwait"
  ]
 },
 {
  "iso3": "KGZ",
  "name": "Kyrgyzstan",
  "adjectives": [
   "Kyrgyz",
   "Kyrgyzstani",
   "Kyrgyzstanis",
   "Kirghiz"
  ],
  "seats": [
   "Bishkek"
  ],
  "aliases": [
   "Kyrgyz Republic",
   "Kirghizia",
   "Kirgizstan"
  ]
 },
 {
  "iso3": "LAO",
  "name": "Laos",
  "adjectives": [
   "Laotian",
   "Lao",
   "Laotians"
  ],
  "seats": [
   "Vientiane"
  ],
  "aliases": [
   "Lao PDR",
   "Lao People's Democratic Republic"
  ]
 },
 {
  "iso3": "LVA",
  "name": "Latvia",
  "adjectives": [
   "Latvian",
   "Latvians"
  ],
  "seats": [
   "Riga"
  ],
  "aliases": []
 },
 {
  "iso3": "LBN",
  "name": "Lebanon",
  "adjectives": [
   "Lebanese"
  ],
  "seats": [
   "Beirut",
   "Baabda",
   "Baabda Palace",
   "Grand Serail"
  ],
  "aliases": [
   "Lebanese Republic"
  ]
 },
 {
  "iso3": "LSO",
  "name": "Lesotho",
  "adjectives": [
   "Basotho",
   "Mosotho"
  ],
  "seats": [
   "Maseru"
  ],
  "aliases": []
 },
 {
  "iso3": "LBR",
  "name": "Liberia",
  "adjectives": [
   "Liberian",
   "Liberians"
  ],
  "seats": [
   "Monrovia"
  ],
  "aliases": []
 },
 {
  "iso3": "LBY",
  "name": "Libya",
  "adjectives": [
   "Libyan",
   "Libyans"
  ],
  "seats": [
   "Tripoli"
  ],
  "aliases": [
   "State of Libya",
   "Jamahiriya"
  ]
 },
 {
  "iso3": "LIE",
  "name": "Liechtenstein",
  "adjectives": [
   "Liechtensteiner",
   "Liechtensteiners"
  ],
  "seats": [
   "Vaduz"
  ],
  "aliases": []
 },
 {
  "iso3": "LTU",
  "name": "Lithuania",
  "adjectives": [
   "Lithuanian",
   "Lithuanians"
  ],
  "seats": [
   "Vilnius"
  ],
  "aliases": []
 },
 {
  "iso3": "LUX",
  "name": "Luxembourg",
  "adjectives": [
   "Luxembourgish",
   "Luxembourger",
   "Luxembourgers",
   "Luxemburgish"
  ],
  "seats": [
   "Luxembourg City"
  ],
  "aliases": [
   "Grand Duchy of Luxembourg",
   "Luxemburg",
   "Grand Duchy"
  ]
 },
 {
  "iso3": "MDG",
  "name": "Madagascar",
  "adjectives": [
   "Malagasy",
   "Madagascan",
   "Madagascans"
  ],
  "seats": [
   "Antananarivo",
   "Iavoloha"
  ],
  "aliases": []
 },
 {
  "iso3": "MWI",
  "name": "Malawi",
  "adjectives": [
   "Malawian",
   "Malawians"
  ],
  "seats": [
   "Lilongwe"
  ],
  "aliases": []
 },
 {
  "iso3": "MYS",
  "name": "Malaysia",
  "adjectives": [
   "Malaysian",
   "Malaysians"
  ],
  "seats": [
   "Kuala Lumpur",
   "Putrajaya"
  ],
  "aliases": []
 },
 {
  "iso3": "MDV",
  "name": "Maldives",
  "adjectives": [
   "Maldivian",
   "Maldivians"
  ],
  "seats": [
   "Malé"
  ],
  "aliases": []
 },
 {
  "iso3": "MLI",
  "name": "Mali",
  "adjectives": [
   "Malian",
   "Malians"
  ],
  "seats": [
   "Bamako",
   "Koulouba",
   "Koulouba Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "MLT",
  "name": "Malta",
  "adjectives": [
   "Maltese"
  ],
  "seats": [
   "Valletta"
  ],
  "aliases": []
 },
 {
  "iso3": "MRT",
  "name": "Mauritania",
  "adjectives": [
   "Mauritanian",
   "Mauritanians"
  ],
  "seats": [
   "Nouakchott"
  ],
  "aliases": [
   "Islamic Republic of Mauritania"
  ]
 },
 {
  "iso3": "MUS",
  "name": "Mauritius",
  "adjectives": [
   "Mauritian",
   "Mauritians"
  ],
  "seats": [
   "Port Louis"
  ],
  "aliases": []
 },
 {
  "iso3": "MEX",
  "name": "Mexico",
  "adjectives": [
   "Mexican",
   "Mexicans"
  ],
  "seats": [
   "Mexico City",
   "Los Pinos"
  ],
  "aliases": [
   "United Mexican States"
  ]
 },
 {
  "iso3": "MDA",
  "name": "Moldova",
  "adjectives": [
   "Moldovan",
   "Moldovans"
  ],
  "seats": [
   "Chisinau",
   "Chișinău",
   "Kishinev"
  ],
  "aliases": [
   "Republic of Moldova",
   "Moldavia"
  ]
 },
 {
  "iso3": "MCO",
  "name": "Monaco",
  "adjectives": [
   "Monegasque",
   "Monégasque",
   "Monegasques",
   "Monacan"
  ],
  "seats": [],
  "aliases": [
   "Principality of Monaco"
  ]
 },
 {
  "iso3": "MNG",
  "name": "Mongolia",
  "adjectives": [
   "Mongolian",
   "Mongolians"
  ],
  "seats": [
   "Ulaanbaatar",
   "Ulan Bator",
   "Ulaan Baatar"
  ],
  "aliases": []
 },
 {
  "iso3": "MNE",
  "name": "Montenegro",
  "adjectives": [
   "Montenegrin",
   "Montenegrins"
  ],
  "seats": [
   "Podgorica",
   "Cetinje"
  ],
  "aliases": []
 },
 {
  "iso3": "MAR",
  "name": "Morocco",
  "adjectives": [
   "Moroccan",
   "Moroccans"
  ],
  "seats": [
   "Rabat"
  ],
  "aliases": [
   "Kingdom of Morocco"
  ]
 },
 {
  "iso3": "MOZ",
  "name": "Mozambique",
  "adjectives": [
   "Mozambican",
   "Mozambicans"
  ],
  "seats": [
   "Maputo"
  ],
  "aliases": []
 },
 {
  "iso3": "MMR",
  "name": "Myanmar",
  "adjectives": [
   "Burmese",
   "Myanmarese"
  ],
  "seats": [
   "Naypyidaw",
   "Nay Pyi Taw",
   "Naypyitaw"
  ],
  "aliases": [
   "Burma",
   "Union of Myanmar"
  ]
 },
 {
  "iso3": "NAM",
  "name": "Namibia",
  "adjectives": [
   "Namibian",
   "Namibians"
  ],
  "seats": [
   "Windhoek"
  ],
  "aliases": []
 },
 {
  "iso3": "NRU",
  "name": "Nauru",
  "adjectives": [
   "Nauruan",
   "Nauruans"
  ],
  "seats": [
   "Yaren"
  ],
  "aliases": []
 },
 {
  "iso3": "NPL",
  "name": "Nepal",
  "adjectives": [
   "Nepali",
   "Nepalese",
   "Nepalis"
  ],
  "seats": [
   "Kathmandu",
   "Singha Durbar",
   "Baluwatar"
  ],
  "aliases": []
 },
 {
  "iso3": "NLD",
  "name": "Netherlands",
  "adjectives": [
   "Dutch",
   "Dutchman",
   "Dutchmen",
   "Dutchwoman",
   "Hollander"
  ],
  "seats": [
   "Amsterdam",
   "Binnenhof"
  ],
  "aliases": [
   "Holland",
   "Kingdom of the Netherlands",
   "The Netherlands"
  ]
 },
 {
  "iso3": "NZL",
  "name": "New Zealand",
  "adjectives": [
   "New Zealander",
   "New Zealanders",
   "Kiwi",
   "Kiwis"
  ],
  "seats": [
   "Wellington"
  ],
  "aliases": [
   "Aotearoa",
   "NZ"
  ]
 },
 {
  "iso3": "NIC",
  "name": "Nicaragua",
  "adjectives": [
   "Nicaraguan",
   "Nicaraguans"
  ],
  "seats": [
   "Managua"
  ],
  "aliases": []
 },
 {
  "iso3": "NER",
  "name": "Niger",
  "adjectives": [
   "Nigerien",
   "Nigeriens"
  ],
  "seats": [
   "Niamey"
  ],
  "aliases": []
 },
 {
  "iso3": "NGA",
  "name": "Nigeria",
  "adjectives": [
   "Nigerian",
   "Nigerians"
  ],
  "seats": [
   "Abuja",
   "Aso Rock",
   "Aso Villa"
  ],
  "aliases": [
   "Federal Republic of Nigeria"
  ]
 },
 {
  "iso3": "MKD",
  "name": "North Macedonia",
  "adjectives": [
   "Macedonian",
   "Macedonians",
   "North Macedonian",
   "North Macedonians"
  ],
  "seats": [
   "Skopje"
  ],
  "aliases": [
   "Macedonia",
   "Republic of North Macedonia",
   "FYROM",
   "Former Yugoslav Republic of Macedonia",
   "Republic of Macedonia"
  ]
 },
 {
  "iso3": "NOR",
  "name": "Norway",
  "adjectives": [
   "Norwegian",
   "Norwegians"
  ],
  "seats": [
   "Oslo"
  ],
  "aliases": []
 },
 {
  "iso3": "OMN",
  "name": "Oman",
  "adjectives": [
   "Omani",
   "Omanis"
  ],
  "seats": [
   "Muscat",
   "Masqat"
  ],
  "aliases": [
   "Sultanate of Oman",
   "Sultanate"
  ]
 },
 {
  "iso3": "PAK",
  "name": "Pakistan",
  "adjectives": [
   "Pakistani",
   "Pakistanis"
  ],
  "seats": [
   "Islamabad",
   "Aiwan-e-Sadr"
  ],
  "aliases": [
   "Islamic Republic of Pakistan"
  ]
 },
 {
  "iso3": "PLW",
  "name": "Palau",
  "adjectives": [
   "Palauan",
   "Palauans"
  ],
  "seats": [
   "Ngerulmud"
  ],
  "aliases": []
 },
 {
  "iso3": "PSE",
  "name": "Palestine",
  "adjectives": [
   "Palestinian",
   "Palestinians"
  ],
  "seats": [
   "Ramallah",
   "Mukataa",
   "Muqata",
   "Muqataa"
  ],
  "aliases": [
   "State of Palestine",
   "Palestinian Territories",
   "Palestinian territories",
   "occupied Palestinian territory",
   "Occupied Palestinian Territories"
  ]
 },
 {
  "iso3": "PAN",
  "name": "Panama",
  "adjectives": [
   "Panamanian",
   "Panamanians"
  ],
  "seats": [
   "Panama City"
  ],
  "aliases": []
 },
 {
  "iso3": "PNG",
  "name": "Papua New Guinea",
  "adjectives": [
   "Papuan",
   "Papua New Guinean",
   "Papua New Guineans"
  ],
  "seats": [
   "Port Moresby"
  ],
  "aliases": [
   "PNG",
   "Papua-New Guinea"
  ]
 },
 {
  "iso3": "PRY",
  "name": "Paraguay",
  "adjectives": [
   "Paraguayan",
   "Paraguayans"
  ],
  "seats": [
   "Asunción",
   "Asuncion"
  ],
  "aliases": []
 },
 {
  "iso3": "PER",
  "name": "Peru",
  "adjectives": [
   "Peruvian",
   "Peruvians"
  ],
  "seats": [
   "Lima"
  ],
  "aliases": []
 },
 {
  "iso3": "PHL",
  "name": "Philippines",
  "adjectives": [
   "Philippine",
   "Filipino",
   "Filipinos",
   "Filipina",
   "Filipinas",
   "Pinoy"
  ],
  "seats": [
   "Manila",
   "Malacañang",
   "Malacanang",
   "Malacañang Palace",
   "Malacanang Palace"
  ],
  "aliases": [
   "Republic of the Philippines",
   "The Philippines"
  ]
 },
 {
  "iso3": "POL",
  "name": "Poland",
  "adjectives": [
   "Polish",
   "Pole",
   "Poles"
  ],
  "seats": [
   "Warsaw",
   "Belweder"
  ],
  "aliases": [
   "Republic of Poland"
  ]
 },
 {
  "iso3": "PRT",
  "name": "Portugal",
  "adjectives": [
   "Portuguese"
  ],
  "seats": [
   "Lisbon",
   "Belém Palace",
   "São Bento Palace"
  ],
  "aliases": [
   "Portuguese Republic"
  ]
 },
 {
  "iso3": "QAT",
  "name": "Qatar",
  "adjectives": [
   "Qatari",
   "Qataris"
  ],
  "seats": [
   "Doha",
   "Amiri Diwan"
  ],
  "aliases": [
   "State of Qatar"
  ]
 },
 {
  "iso3": "ROU",
  "name": "Romania",
  "adjectives": [
   "Romanian",
   "Romanians",
   "Rumanian",
   "Rumanians"
  ],
  "seats": [
   "Bucharest",
   "Cotroceni",
   "Cotroceni Palace",
   "Victoria Palace"
  ],
  "aliases": [
   "Rumania"
  ]
 },
 {
  "iso3": "RUS",
  "name": "Russia",
  "adjectives": [
   "Russian",
   "Russians"
  ],
  "seats": [
   "Moscow",
   "Kremlin"
  ],
  "aliases": [
   "Russian Federation",
   "Russian Soviet Federative Socialist Republic"
  ]
 },
 {
  "iso3": "RWA",
  "name": "Rwanda",
  "adjectives": [
   "Rwandan",
   "Rwandans"
  ],
  "seats": [
   "Kigali",
   "Village Urugwiro"
  ],
  "aliases": []
 },
 {
  "iso3": "WSM",
  "name": "Samoa",
  "adjectives": [
   "Samoan",
   "Samoans"
  ],
  "seats": [
   "Apia"
  ],
  "aliases": [
   "Western Samoa"
  ]
 },
 {
  "iso3": "SAU",
  "name": "Saudi Arabia",
  "adjectives": [
   "Saudi",
   "Saudis",
   "Saudi Arabian"
  ],
  "seats": [
   "Riyadh",
   "Al-Yamamah Palace",
   "Yamamah Palace"
  ],
  "aliases": [
   "Kingdom of Saudi Arabia",
   "KSA"
  ]
 },
 {
  "iso3": "SEN",
  "name": "Senegal",
  "adjectives": [
   "Senegalese"
  ],
  "seats": [
   "Dakar"
  ],
  "aliases": []
 },
 {
  "iso3": "SRB",
  "name": "Serbia",
  "adjectives": [
   "Serbian",
   "Serbians",
   "Serb",
   "Serbs"
  ],
  "seats": [
   "Belgrade"
  ],
  "aliases": [
   "Republic of Serbia"
  ]
 },
 {
  "iso3": "SYC",
  "name": "Seychelles",
  "adjectives": [
   "Seychellois"
  ],
  "seats": [],
  "aliases": [
   "Republic of Seychelles",
   "The Seychelles"
  ]
 },
 {
  "iso3": "SLE",
  "name": "Sierra Leone",
  "adjectives": [
   "Sierra Leonean",
   "Sierra Leoneans"
  ],
  "seats": [
   "Freetown"
  ],
  "aliases": []
 },
 {
  "iso3": "SGP",
  "name": "Singapore",
  "adjectives": [
   "Singaporean",
   "Singaporeans"
  ],
  "seats": [
   "Istana",
   "The Istana"
  ],
  "aliases": []
 },
 {
  "iso3": "SVK",
  "name": "Slovakia",
  "adjectives": [
   "Slovak",
   "Slovakian",
   "Slovaks",
   "Slovakians"
  ],
  "seats": [
   "Bratislava",
   "Grassalkovich Palace"
  ],
  "aliases": [
   "Slovak Republic"
  ]
 },
 {
  "iso3": "SVN",
  "name": "Slovenia",
  "adjectives": [
   "Slovenian",
   "Slovene",
   "Slovenians",
   "Slovenes"
  ],
  "seats": [
   "Ljubljana"
  ],
  "aliases": [
   "Republic of Slovenia"
  ]
 },
 {
  "iso3": "SLB",
  "name": "Solomon Islands",
  "adjectives": [
   "Solomon Islander",
   "Solomon Islanders"
  ],
  "seats": [
   "Honiara"
  ],
  "aliases": [
   "Solomons"
  ]
 },
 {
  "iso3": "SOM",
  "name": "Somalia",
  "adjectives": [
   "Somali",
   "Somalis"
  ],
  "seats": [
   "Mogadishu",
   "Villa Somalia",
   "Mogadiscio"
  ],
  "aliases": [
   "Federal Republic of Somalia"
  ]
 },
 {
  "iso3": "ZAF",
  "name": "South Africa",
  "adjectives": [
   "South African",
   "South Africans"
  ],
  "seats": [
   "Pretoria",
   "Union Buildings",
   "Tuynhuys"
  ],
  "aliases": [
   "Republic of South Africa",
   "RSA"
  ]
 },
 {
  "iso3": "SSD",
  "name": "South Sudan",
  "adjectives": [
   "South Sudanese"
  ],
  "seats": [
   "Juba"
  ],
  "aliases": []
 },
 {
  "iso3": "ESP",
  "name": "Spain",
  "adjectives": [
   "Spanish",
   "Spaniard",
   "Spaniards"
  ],
  "seats": [
   "Madrid",
   "Moncloa",
   "La Moncloa",
   "Moncloa Palace",
   "Zarzuela Palace"
  ],
  "aliases": [
   "Kingdom of Spain"
  ]
 },
 {
  "iso3": "LKA",
  "name": "Sri Lanka",
  "adjectives": [
   "Sri Lankan",
   "Sri Lankans"
  ],
  "seats": [
   "Colombo",
   "Temple Trees",
   "Sri Jayawardenepura Kotte"
  ],
  "aliases": [
   "Ceylon"
  ]
 },
 {
  "iso3": "SDN",
  "name": "Sudan",
  "adjectives": [
   "Sudanese"
  ],
  "seats": [
   "Khartoum"
  ],
  "aliases": []
 },
 {
  "iso3": "SUR",
  "name": "Suriname",
  "adjectives": [
   "Surinamese",
   "Surinamer",
   "Surinamers"
  ],
  "seats": [
   "Paramaribo"
  ],
  "aliases": [
   "Surinam"
  ]
 },
 {
  "iso3": "SWE",
  "name": "Sweden",
  "adjectives": [
   "Swedish",
   "Swede",
   "Swedes"
  ],
  "seats": [
   "Stockholm",
   "Rosenbad"
  ],
  "aliases": []
 },
 {
  "iso3": "CHE",
  "name": "Switzerland",
  "adjectives": [
   "Swiss"
  ],
  "seats": [
   "Bern",
   "Berne",
   "Bundeshaus",
   "Federal Palace"
  ],
  "aliases": [
   "Swiss Confederation"
  ]
 },
 {
  "iso3": "SYR",
  "name": "Syria",
  "adjectives": [
   "Syrian",
   "Syrians"
  ],
  "seats": [
   "Damascus"
  ],
  "aliases": [
   "Syrian Arab Republic"
  ]
 },
 {
  "iso3": "TWN",
  "name": "Taiwan",
  "adjectives": [
   "Taiwanese"
  ],
  "seats": [
   "Taipei"
  ],
  "aliases": [
   "Republic of China",
   "Formosa",
   "Chinese Taipei"
  ]
 },
 {
  "iso3": "TJK",
  "name": "Tajikistan",
  "adjectives": [
   "Tajik",
   "Tajiks",
   "Tadjik",
   "Tajikistani",
   "Tajikistanis"
  ],
  "seats": [
   "Dushanbe"
  ],
  "aliases": [
   "Tadzhikistan"
  ]
 },
 {
  "iso3": "TZA",
  "name": "Tanzania",
  "adjectives": [
   "Tanzanian",
   "Tanzanians"
  ],
  "seats": [
   "Dodoma",
   "Dar es Salaam"
  ],
  "aliases": [
   "United Republic of Tanzania"
  ]
 },
 {
  "iso3": "THA",
  "name": "Thailand",
  "adjectives": [
   "Thai",
   "Thais"
  ],
  "seats": [
   "Bangkok"
  ],
  "aliases": [
   "Siam"
  ]
 },
 {
  "iso3": "TLS",
  "name": "East Timor",
  "adjectives": [
   "Timorese",
   "East Timorese"
  ],
  "seats": [
   "Dili"
  ],
  "aliases": [
   "Timor-Leste",
   "Timor Leste",
   "Democratic Republic of Timor-Leste"
  ]
 },
 {
  "iso3": "TGO",
  "name": "Togo",
  "adjectives": [
   "Togolese"
  ],
  "seats": [
   "Lomé",
   "Lome"
  ],
  "aliases": [
   "Togolese Republic"
  ]
 },
 {
  "iso3": "TON",
  "name": "Tonga",
  "adjectives": [
   "Tongan",
   "Tongans"
  ],
  "seats": [
   "Nuku'alofa",
   "Nukuʻalofa"
  ],
  "aliases": []
 },
 {
  "iso3": "TTO",
  "name": "Trinidad and Tobago",
  "adjectives": [
   "Trinidadian",
   "Tobagonian",
   "Trinidadians"
  ],
  "seats": [
   "Port of Spain"
  ],
  "aliases": [
   "Trinidad & Tobago",
   "Trinidad"
  ]
 },
 {
  "iso3": "TUN",
  "name": "Tunisia",
  "adjectives": [
   "Tunisian",
   "Tunisians"
  ],
  "seats": [
   "Tunis",
   "Carthage Palace",
   "Kasbah Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "TUR",
  "name": "Turkey",
  "adjectives": [
   "Turkish",
   "Turk",
   "Turks"
  ],
  "seats": [
   "Ankara",
   "Beştepe",
   "Bestepe",
   "Çankaya",
   "Cankaya"
  ],
  "aliases": [
   "Türkiye",
   "Turkiye",
   "Republic of Turkey",
   "Republic of Türkiye"
  ]
 },
 {
  "iso3": "TKM",
  "name": "Turkmenistan",
  "adjectives": [
   "Turkmen",
   "Turkmens",
   "Turkmenistani"
  ],
  "seats": [
   "Ashgabat",
   "Ashkhabad"
  ],
  "aliases": []
 },
 {
  "iso3": "UGA",
  "name": "Uganda",
  "adjectives": [
   "Ugandan",
   "Ugandans"
  ],
  "seats": [
   "Kampala"
  ],
  "aliases": []
 },
 {
  "iso3": "UKR",
  "name": "Ukraine",
  "adjectives": [
   "Ukrainian",
   "Ukrainians"
  ],
  "seats": [
   "Kyiv",
   "Kiev",
   "Bankova",
   "Mariinsky Palace"
  ],
  "aliases": []
 },
 {
  "iso3": "ARE",
  "name": "United Arab Emirates",
  "adjectives": [
   "Emirati",
   "Emiratis",
   "UAE"
  ],
  "seats": [
   "Abu Dhabi"
  ],
  "aliases": [
   "UAE",
   "U.A.E.",
   "Emirates"
  ]
 },
 {
  "iso3": "GBR",
  "name": "United Kingdom",
  "adjectives": [
   "British",
   "Briton",
   "Britons",
   "Brit",
   "Brits",
   "UK",
   "U.K."
  ],
  "seats": [
   "London",
   "Downing Street",
   "Westminster",
   "Whitehall",
   "No 10",
   "No. 10",
   "Number 10",
   "Number Ten",
   "10 Downing Street",
   "No.10"
  ],
  "aliases": [
   "UK",
   "U.K.",
   "Britain",
   "Great Britain",
   "United Kingdom of Great Britain and Northern Ireland",
   "British government",
   "UK government",
   "U.K. government"
  ]
 },
 {
  "iso3": "USA",
  "name": "United States",
  "adjectives": [
   "American",
   "Americans",
   "U.S.",
   "US",
   "U.S.A."
  ],
  "seats": [
   "Washington",
   "White House",
   "Washington, D.C.",
   "Washington D.C.",
   "Oval Office",
   "1600 Pennsylvania Avenue",
   "Camp David"
  ],
  "aliases": [
   "U.S.",
   "US",
   "USA",
   "U.S.A.",
   "United States of America",
   "US government",
   "U.S. government",
   "United States government",
   "American government",
   "Trump administration",
   "Trump Administration",
   "Biden administration",
   "Biden Administration",
   "Obama administration",
   "Obama Administration",
   "Bush administration",
   "Bush Administration",
   "Clinton administration",
   "Clinton Administration",
   "Reagan administration",
   "Reagan Administration",
   "America",
   "Carter administration",
   "Ford administration",
   "Nixon administration",
   "Johnson administration",
   "Kennedy administration",
   "Eisenhower administration",
   "Truman administration",
   "Roosevelt administration"
  ]
 },
 {
  "iso3": "URY",
  "name": "Uruguay",
  "adjectives": [
   "Uruguayan",
   "Uruguayans"
  ],
  "seats": [
   "Montevideo",
   "Torre Ejecutiva"
  ],
  "aliases": []
 },
 {
  "iso3": "UZB",
  "name": "Uzbekistan",
  "adjectives": [
   "Uzbek",
   "Uzbeks"
  ],
  "seats": [
   "Tashkent"
  ],
  "aliases": []
 },
 {
  "iso3": "VUT",
  "name": "Vanuatu",
  "adjectives": [
   "Ni-Vanuatu",
   "Vanuatuan",
   "Vanuatuans"
  ],
  "seats": [
   "Port Vila"
  ],
  "aliases": [
   "New Hebrides"
  ]
 },
 {
  "iso3": "VAT",
  "name": "Vatican City",
  "adjectives": [],
  "seats": [
   "Vatican",
   "Holy See",
   "Apostolic Palace"
  ],
  "aliases": [
   "Vatican City State"
  ]
 },
 {
  "iso3": "VEN",
  "name": "Venezuela",
  "adjectives": [
   "Venezuelan",
   "Venezuelans"
  ],
  "seats": [
   "Caracas",
   "Miraflores",
   "Miraflores Palace",
   "Miraflores palace"
  ],
  "aliases": [
   "Bolivarian Republic of Venezuela"
  ]
 },
 {
  "iso3": "VNM",
  "name": "Vietnam",
  "adjectives": [
   "Vietnamese"
  ],
  "seats": [
   "Hanoi",
   "Ha Noi"
  ],
  "aliases": [
   "Viet Nam",
   "Socialist Republic of Vietnam"
  ]
 },
 {
  "iso3": "YEM",
  "name": "Yemen",
  "adjectives": [
   "Yemeni",
   "Yemenis",
   "Yemenite"
  ],
  "seats": [
   "Sanaa",
   "Sana'a"
  ],
  "aliases": [
   "Republic of Yemen"
  ]
 },
 {
  "iso3": "ZMB",
  "name": "Zambia",
  "adjectives": [
   "Zambian",
   "Zambians"
  ],
  "seats": [
   "Lusaka"
  ],
  "aliases": []
 },
 {
  "iso3": "ZWE",
  "name": "Zimbabwe",
  "adjectives": [
   "Zimbabwean",
   "Zimbabweans"
  ],
  "seats": [
   "Harare"
  ],
  "aliases": [
   "Rhodesia"
  ]
 },
 {
  "iso3": "KNA",
  "name": "Saint Kitts and Nevis",
  "adjectives": [
   "Kittitian",
   "Kittitians",
   "Nevisian"
  ],
  "seats": [
   "Basseterre"
  ],
  "aliases": [
   "St. Kitts and Nevis",
   "St Kitts and Nevis",
   "Saint Kitts",
   "St. Kitts",
   "St Kitts"
  ]
 },
 {
  "iso3": "LCA",
  "name": "Saint Lucia",
  "adjectives": [
   "St. Lucian",
   "Saint Lucian",
   "Saint Lucians"
  ],
  "seats": [
   "Castries"
  ],
  "aliases": [
   "St. Lucia",
   "St Lucia"
  ]
 },
 {
  "iso3": "VCT",
  "name": "Saint Vincent and the Grenadines",
  "adjectives": [
   "Vincentian",
   "Vincentians"
  ],
  "seats": [
   "Kingstown"
  ],
  "aliases": [
   "St. Vincent and the Grenadines",
   "St Vincent and the Grenadines",
   "St. Vincent",
   "Saint Vincent"
  ]
 },
 {
  "iso3": "SMR",
  "name": "San Marino",
  "adjectives": [
   "Sammarinese"
  ],
  "seats": [],
  "aliases": [
   "Republic of San Marino"
  ]
 },
 {
  "iso3": "STP",
  "name": "São Tomé and Príncipe",
  "adjectives": [
   "São Toméan",
   "Santomean",
   "Santomeans"
  ],
  "seats": [
   "São Tomé"
  ],
  "aliases": [
   "Sao Tome and Principe",
   "São Tomé and Principe",
   "Sao Tome"
  ]
 },
 {
  "iso3": "TUV",
  "name": "Tuvalu",
  "adjectives": [
   "Tuvaluan",
   "Tuvaluans"
  ],
  "seats": [
   "Funafuti"
  ],
  "aliases": []
 },
 {
  "iso3": "ATG",
  "name": "Antigua and Barbuda",
  "adjectives": [
   "Antiguan",
   "Antiguans",
   "Barbudan",
   "Barbudans"
  ],
  "seats": [],
  "aliases": [
   "Antigua & Barbuda",
   "Antigua"
  ]
 },
 {
  "iso3": "MHL",
  "name": "Marshall Islands",
  "adjectives": [
   "Marshallese"
  ],
  "seats": [
   "Majuro"
  ],
  "aliases": [
   "Republic of the Marshall Islands"
  ]
 },
 {
  "iso3": "FSM",
  "name": "Micronesia",
  "adjectives": [
   "Micronesian",
   "Micronesians"
  ],
  "seats": [
   "Palikir"
  ],
  "aliases": [
   "Federated States of Micronesia"
  ]
 },
 {
  "iso3": "MAC",
  "name": "Macau",
  "adjectives": [
   "Macanese"
  ],
  "seats": [],
  "aliases": [
   "Macao"
  ]
 },
 {
  "iso3": "GRL",
  "name": "Greenland",
  "adjectives": [
   "Greenlandic",
   "Greenlander",
   "Greenlanders"
  ],
  "seats": [
   "Nuuk"
  ],
  "aliases": []
 },
 {
  "iso3": "ESH",
  "name": "Western Sahara",
  "adjectives": [
   "Sahrawi",
   "Sahrawis",
   "Saharawi"
  ],
  "seats": [
   "Laayoune",
   "El Aaiún"
  ],
  "aliases": [
   "Sahrawi Arab Democratic Republic",
   "SADR"
  ]
 },
 {
  "iso3": "SUN",
  "name": "Soviet Union",
  "adjectives": [
   "Soviet",
   "Soviets"
  ],
  "seats": [],
  "aliases": [
   "USSR",
   "U.S.S.R.",
   "Union of Soviet Socialist Republics"
  ]
 },
 {
  "iso3": "YUG",
  "name": "Yugoslavia",
  "adjectives": [
   "Yugoslav",
   "Yugoslavs",
   "Yugoslavian",
   "Yugoslavians"
  ],
  "seats": [],
  "aliases": [
   "Federal Republic of Yugoslavia"
  ]
 },
 {
  "iso3": "SCG",
  "name": "Serbia and Montenegro",
  "adjectives": [],
  "seats": [],
  "aliases": [
   "State Union of Serbia and Montenegro"
  ]
 },
 {
  "iso3": "CSK",
  "name": "Czechoslovakia",
  "adjectives": [
   "Czechoslovak",
   "Czechoslovakian",
   "Czechoslovaks"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "DDR",
  "name": "East Germany",
  "adjectives": [
   "East German",
   "East Germans"
  ],
  "seats": [],
  "aliases": [
   "German Democratic Republic",
   "GDR"
  ]
 }
] as const
