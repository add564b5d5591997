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
  "aliases": []
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
  "seats": [],
  "aliases": []
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
   "Argentinians"
  ],
  "seats": [
   "Buenos Aires",
   "Casa Rosada"
  ],
  "aliases": []
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
   "Australians"
  ],
  "seats": [
   "Canberra"
  ],
  "aliases": []
 },
 {
  "iso3": "AUT",
  "name": "Austria",
  "adjectives": [
   "Austrian",
   "Austrians"
  ],
  "seats": [
   "Vienna"
  ],
  "aliases": []
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
  "aliases": []
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
  "aliases": []
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
  "aliases": []
 },
 {
  "iso3": "BGD",
  "name": "Bangladesh",
  "adjectives": [
   "Bangladeshi",
   "Bangladeshis"
  ],
  "seats": [
   "Dhaka"
  ],
  "aliases": []
 },
 {
  "iso3": "BRB",
  "name": "Barbados",
  "adjectives": [
   "Barbadian",
   "Barbadians"
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
   "Belorussian"
  ],
  "seats": [
   "Minsk"
  ],
  "aliases": []
 },
 {
  "iso3": "BEL",
  "name": "Belgium",
  "adjectives": [
   "Belgian",
   "Belgians"
  ],
  "seats": [],
  "aliases": []
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
   "Porto-Novo"
  ],
  "aliases": []
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
   "La Paz"
  ],
  "aliases": []
 },
 {
  "iso3": "BIH",
  "name": "Bosnia and Herzegovina",
  "adjectives": [
   "Bosnian",
   "Bosnians"
  ],
  "seats": [
   "Sarajevo"
  ],
  "aliases": [
   "Bosnia",
   "Bosnia-Herzegovina"
  ]
 },
 {
  "iso3": "BWA",
  "name": "Botswana",
  "adjectives": [
   "Batswana",
   "Botswanan"
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
   "Brasilia"
  ],
  "aliases": []
 },
 {
  "iso3": "BRN",
  "name": "Brunei",
  "adjectives": [
   "Bruneian",
   "Bruneians"
  ],
  "seats": [],
  "aliases": []
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
   "Burkinabe"
  ],
  "seats": [
   "Ouagadougou"
  ],
  "aliases": []
 },
 {
  "iso3": "BDI",
  "name": "Burundi",
  "adjectives": [
   "Burundian",
   "Burundians"
  ],
  "seats": [
   "Gitega"
  ],
  "aliases": []
 },
 {
  "iso3": "KHM",
  "name": "Cambodia",
  "adjectives": [
   "Cambodian",
   "Cambodians"
  ],
  "seats": [
   "Phnom Penh"
  ],
  "aliases": []
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
   "Yaounde"
  ],
  "aliases": []
 },
 {
  "iso3": "CAN",
  "name": "Canada",
  "adjectives": [
   "Canadian",
   "Canadians"
  ],
  "seats": [
   "Ottawa"
  ],
  "aliases": []
 },
 {
  "iso3": "CPV",
  "name": "Cape Verde",
  "adjectives": [
   "Cape Verdean"
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
   "Central African"
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
   "N'Djamena"
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
   "Santiago"
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
   "Zhongnanhai"
  ],
  "aliases": [
   "People's Republic of China",
   "PRC"
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
   "Bogota"
  ],
  "aliases": []
 },
 {
  "iso3": "COM",
  "name": "Comoros",
  "adjectives": [
   "Comorian",
   "Comorians"
  ],
  "seats": [
   "Moroni"
  ],
  "aliases": []
 },
 {
  "iso3": "COG",
  "name": "Republic of the Congo",
  "adjectives": [
   "Congolese"
  ],
  "seats": [
   "Brazzaville"
  ],
  "aliases": [
   "Congo-Brazzaville"
  ]
 },
 {
  "iso3": "COD",
  "name": "Democratic Republic of the Congo",
  "adjectives": [],
  "seats": [
   "Kinshasa"
  ],
  "aliases": [
   "DR Congo",
   "DRC",
   "Democratic Republic of Congo"
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
   "San José"
  ],
  "aliases": []
 },
 {
  "iso3": "CIV",
  "name": "Ivory Coast",
  "adjectives": [
   "Ivorian",
   "Ivorians"
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
   "Zagreb"
  ],
  "aliases": []
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
   "Cypriots"
  ],
  "seats": [
   "Nicosia"
  ],
  "aliases": []
 },
 {
  "iso3": "CZE",
  "name": "Czech Republic",
  "adjectives": [
   "Czech",
   "Czechs"
  ],
  "seats": [
   "Prague"
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
   "Copenhagen"
  ],
  "aliases": []
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
  "aliases": []
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
   "Ecuadorians"
  ],
  "seats": [
   "Quito"
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
   "Cairo"
  ],
  "aliases": []
 },
 {
  "iso3": "SLV",
  "name": "El Salvador",
  "adjectives": [
   "Salvadoran",
   "Salvadorans"
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
   "Equatoguinean"
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
  "aliases": []
 },
 {
  "iso3": "EST",
  "name": "Estonia",
  "adjectives": [
   "Estonian",
   "Estonians"
  ],
  "seats": [
   "Tallinn"
  ],
  "aliases": []
 },
 {
  "iso3": "SWZ",
  "name": "Eswatini",
  "adjectives": [
   "Swazi"
  ],
  "seats": [
   "Mbabane"
  ],
  "aliases": [
   "Swaziland"
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
  "aliases": []
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
   "Helsinki"
  ],
  "aliases": []
 },
 {
  "iso3": "FRA",
  "name": "France",
  "adjectives": [
   "French"
  ],
  "seats": [
   "Paris",
   "Élysée",
   "Elysee",
   "Elysée Palace",
   "Elysee Palace"
  ],
  "aliases": []
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
   "The Gambia"
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
  "aliases": []
 },
 {
  "iso3": "DEU",
  "name": "Germany",
  "adjectives": [
   "German",
   "Germans"
  ],
  "seats": [
   "Berlin"
  ],
  "aliases": []
 },
 {
  "iso3": "GHA",
  "name": "Ghana",
  "adjectives": [
   "Ghanaian",
   "Ghanaians"
  ],
  "seats": [
   "Accra"
  ],
  "aliases": []
 },
 {
  "iso3": "GRC",
  "name": "Greece",
  "adjectives": [
   "Greek",
   "Greeks"
  ],
  "seats": [
   "Athens"
  ],
  "aliases": []
 },
 {
  "iso3": "GRD",
  "name": "Grenada",
  "adjectives": [
   "Grenadian",
   "Grenadians"
  ],
  "seats": [],
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
  "aliases": []
 },
 {
  "iso3": "GNB",
  "name": "Guinea-Bissau",
  "adjectives": [],
  "seats": [
   "Bissau"
  ],
  "aliases": []
 },
 {
  "iso3": "GUY",
  "name": "Guyana",
  "adjectives": [
   "Guyanese"
  ],
  "seats": [],
  "aliases": []
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
   "Hongkongers"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "HUN",
  "name": "Hungary",
  "adjectives": [
   "Hungarian",
   "Hungarians"
  ],
  "seats": [
   "Budapest"
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
   "Delhi"
  ],
  "aliases": []
 },
 {
  "iso3": "IDN",
  "name": "Indonesia",
  "adjectives": [
   "Indonesian",
   "Indonesians"
  ],
  "seats": [
   "Jakarta"
  ],
  "aliases": []
 },
 {
  "iso3": "IRN",
  "name": "Iran",
  "adjectives": [
   "Iranian",
   "Iranians"
  ],
  "seats": [
   "Tehran"
  ],
  "aliases": [
   "Islamic Republic",
   "Islamic Republic of Iran"
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
   "Irish"
  ],
  "seats": [
   "Dublin"
  ],
  "aliases": []
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
  "aliases": []
 },
 {
  "iso3": "ITA",
  "name": "Italy",
  "adjectives": [
   "Italian",
   "Italians"
  ],
  "seats": [
   "Rome"
  ],
  "aliases": []
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
   "Tokyo"
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
  "aliases": []
 },
 {
  "iso3": "KAZ",
  "name": "Kazakhstan",
  "adjectives": [
   "Kazakh",
   "Kazakhs",
   "Kazakhstani"
  ],
  "seats": [
   "Astana",
   "Nur-Sultan"
  ],
  "aliases": []
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
  "adjectives": [],
  "seats": [],
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
   "Democratic People's Republic of Korea"
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
   "Blue House"
  ],
  "aliases": [
   "Republic of Korea"
  ]
 },
 {
  "iso3": "XKX",
  "name": "Kosovo",
  "adjectives": [
   "Kosovar",
   "Kosovan",
   "Kosovars"
  ],
  "seats": [
   "Pristina"
  ],
  "aliases": []
 },
 {
  "iso3": "KWT",
  "name": "Kuwait",
  "adjectives": [
   "Kuwaiti",
   "Kuwaitis"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "KGZ",
  "name": "Kyrgyzstan",
  "adjectives": [
   "Kyrgyz"
  ],
  "seats": [
   "Bishkek"
  ],
  "aliases": []
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
  "aliases": []
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
   "Beirut"
  ],
  "aliases": []
 },
 {
  "iso3": "LSO",
  "name": "Lesotho",
  "adjectives": [
   "Basotho"
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
  "aliases": []
 },
 {
  "iso3": "LIE",
  "name": "Liechtenstein",
  "adjectives": [],
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
   "Luxembourgish"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "MDG",
  "name": "Madagascar",
  "adjectives": [
   "Malagasy"
  ],
  "seats": [
   "Antananarivo"
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
   "Kuala Lumpur"
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
  "seats": [],
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
   "Bamako"
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
  "aliases": []
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
   "Mexico City"
  ],
  "aliases": []
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
   "Chișinău"
  ],
  "aliases": []
 },
 {
  "iso3": "MCO",
  "name": "Monaco",
  "adjectives": [
   "Monegasque"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "MNG",
  "name": "Mongolia",
  "adjectives": [
   "Mongolian",
   "Mongolians"
  ],
  "seats": [
   "Ulaanbaatar"
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
   "Podgorica"
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
  "aliases": []
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
   "Burmese"
  ],
  "seats": [
   "Naypyidaw"
  ],
  "aliases": [
   "Burma"
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
   "Nauruan"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "NPL",
  "name": "Nepal",
  "adjectives": [
   "Nepali",
   "Nepalese"
  ],
  "seats": [
   "Kathmandu"
  ],
  "aliases": []
 },
 {
  "iso3": "NLD",
  "name": "Netherlands",
  "adjectives": [
   "Dutch"
  ],
  "seats": [
   "Amsterdam"
  ],
  "aliases": [
   "Holland"
  ]
 },
 {
  "iso3": "NZL",
  "name": "New Zealand",
  "adjectives": [
   "New Zealander",
   "New Zealanders"
  ],
  "seats": [],
  "aliases": []
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
   "Abuja"
  ],
  "aliases": []
 },
 {
  "iso3": "MKD",
  "name": "North Macedonia",
  "adjectives": [
   "Macedonian",
   "Macedonians"
  ],
  "seats": [
   "Skopje"
  ],
  "aliases": [
   "Macedonia"
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
   "Muscat"
  ],
  "aliases": []
 },
 {
  "iso3": "PAK",
  "name": "Pakistan",
  "adjectives": [
   "Pakistani",
   "Pakistanis"
  ],
  "seats": [
   "Islamabad"
  ],
  "aliases": []
 },
 {
  "iso3": "PLW",
  "name": "Palau",
  "adjectives": [
   "Palauan"
  ],
  "seats": [],
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
   "Ramallah"
  ],
  "aliases": []
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
   "Papuan"
  ],
  "seats": [
   "Port Moresby"
  ],
  "aliases": []
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
   "Filipinos"
  ],
  "seats": [
   "Manila",
   "Malacañang",
   "Malacanang"
  ],
  "aliases": []
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
   "Warsaw"
  ],
  "aliases": []
 },
 {
  "iso3": "PRT",
  "name": "Portugal",
  "adjectives": [
   "Portuguese"
  ],
  "seats": [
   "Lisbon"
  ],
  "aliases": []
 },
 {
  "iso3": "QAT",
  "name": "Qatar",
  "adjectives": [
   "Qatari",
   "Qataris"
  ],
  "seats": [
   "Doha"
  ],
  "aliases": []
 },
 {
  "iso3": "ROU",
  "name": "Romania",
  "adjectives": [
   "Romanian",
   "Romanians"
  ],
  "seats": [
   "Bucharest"
  ],
  "aliases": []
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
   "Russian Federation"
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
   "Kigali"
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
  "aliases": []
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
   "Riyadh"
  ],
  "aliases": []
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
  "aliases": []
 },
 {
  "iso3": "SYC",
  "name": "Seychelles",
  "adjectives": [
   "Seychellois"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "SLE",
  "name": "Sierra Leone",
  "adjectives": [
   "Sierra Leonean"
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
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "SVK",
  "name": "Slovakia",
  "adjectives": [
   "Slovak",
   "Slovakian",
   "Slovaks"
  ],
  "seats": [
   "Bratislava"
  ],
  "aliases": []
 },
 {
  "iso3": "SVN",
  "name": "Slovenia",
  "adjectives": [
   "Slovenian",
   "Slovene",
   "Slovenians"
  ],
  "seats": [
   "Ljubljana"
  ],
  "aliases": []
 },
 {
  "iso3": "SLB",
  "name": "Solomon Islands",
  "adjectives": [],
  "seats": [
   "Honiara"
  ],
  "aliases": []
 },
 {
  "iso3": "SOM",
  "name": "Somalia",
  "adjectives": [
   "Somali",
   "Somalis"
  ],
  "seats": [
   "Mogadishu"
  ],
  "aliases": []
 },
 {
  "iso3": "ZAF",
  "name": "South Africa",
  "adjectives": [
   "South African",
   "South Africans"
  ],
  "seats": [
   "Pretoria"
  ],
  "aliases": []
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
   "Madrid"
  ],
  "aliases": []
 },
 {
  "iso3": "LKA",
  "name": "Sri Lanka",
  "adjectives": [
   "Sri Lankan",
   "Sri Lankans"
  ],
  "seats": [
   "Colombo"
  ],
  "aliases": []
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
   "Surinamese"
  ],
  "seats": [
   "Paramaribo"
  ],
  "aliases": []
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
   "Stockholm"
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
   "Bern"
  ],
  "aliases": []
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
  "aliases": []
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
  "aliases": []
 },
 {
  "iso3": "TJK",
  "name": "Tajikistan",
  "adjectives": [
   "Tajik",
   "Tajiks"
  ],
  "seats": [
   "Dushanbe"
  ],
  "aliases": []
 },
 {
  "iso3": "TZA",
  "name": "Tanzania",
  "adjectives": [
   "Tanzanian",
   "Tanzanians"
  ],
  "seats": [
   "Dodoma"
  ],
  "aliases": []
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
  "aliases": []
 },
 {
  "iso3": "TLS",
  "name": "East Timor",
  "adjectives": [
   "Timorese"
  ],
  "seats": [
   "Dili"
  ],
  "aliases": [
   "Timor-Leste"
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
  "aliases": []
 },
 {
  "iso3": "TON",
  "name": "Tonga",
  "adjectives": [
   "Tongan",
   "Tongans"
  ],
  "seats": [],
  "aliases": []
 },
 {
  "iso3": "TTO",
  "name": "Trinidad and Tobago",
  "adjectives": [
   "Trinidadian"
  ],
  "seats": [
   "Port of Spain"
  ],
  "aliases": []
 },
 {
  "iso3": "TUN",
  "name": "Tunisia",
  "adjectives": [
   "Tunisian",
   "Tunisians"
  ],
  "seats": [
   "Tunis"
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
   "Ankara"
  ],
  "aliases": [
   "Türkiye",
   "Turkiye"
  ]
 },
 {
  "iso3": "TKM",
  "name": "Turkmenistan",
  "adjectives": [
   "Turkmen"
  ],
  "seats": [
   "Ashgabat"
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
   "Kiev"
  ],
  "aliases": []
 },
 {
  "iso3": "ARE",
  "name": "United Arab Emirates",
  "adjectives": [
   "Emirati",
   "Emiratis"
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
   "Britons"
  ],
  "seats": [
   "London",
   "Downing Street",
   "Westminster",
   "Whitehall"
  ],
  "aliases": [
   "UK",
   "U.K.",
   "Britain",
   "Great Britain"
  ]
 },
 {
  "iso3": "USA",
  "name": "United States",
  "adjectives": [
   "American",
   "Americans",
   "U.S.",
   "US"
  ],
  "seats": [
   "Washington",
   "White House",
   "Washington, D.C.",
   "Washington D.C."
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
   "Reagan Administration"
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
   "Montevideo"
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
  "adjectives": [],
  "seats": [
   "Port Vila"
  ],
  "aliases": []
 },
 {
  "iso3": "VAT",
  "name": "Vatican City",
  "adjectives": [],
  "seats": [
   "Vatican",
   "Holy See"
  ],
  "aliases": []
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
   "Miraflores"
  ],
  "aliases": []
 },
 {
  "iso3": "VNM",
  "name": "Vietnam",
  "adjectives": [
   "Vietnamese"
  ],
  "seats": [
   "Hanoi"
  ],
  "aliases": []
 },
 {
  "iso3": "YEM",
  "name": "Yemen",
  "adjectives": [
   "Yemeni",
   "Yemenis"
  ],
  "seats": [
   "Sanaa",
   "Sana'a"
  ],
  "aliases": []
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
  "aliases": []
 }
] as const
