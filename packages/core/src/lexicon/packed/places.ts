// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default `AFG	city	Baghlan	Bagram|Bagram Air Base|Bagram Airfield	Bamiyan|Bamyan	Faizabad	Farah City	Fayzabad	Gardez	Ghazni	Herat	Jalalabad	Kandahar|Qandahar	Khost	Kunduz	Lashkar Gah|Lashkargah	Maidan Shahr	Marjah|Marja	Mazar-i-Sharif|Mazar-e-Sharif|Mazar	Musa Qala	Pul-e-Khumri	Puli Khumri	Qala-i-Naw	Sangin	Sheberghan	Spin Boldak	Taloqan	Tirin Kot|Tarin Kot	Tora Bora	Zaranj
AFG	province	Badakhshan|Badakhshan province	Badghis	Balkh	Daikundi	Faryab	Ghor	Helmand|Helmand province	Jowzjan	Kapisa	Kunar|Konar	Laghman	Logar	Nangarhar|Nangahar	Nimroz|Nimruz	Nuristan	Paktia|Paktya	Paktika	Panjshir|Panjshir Valley	Parwan	Samangan	Sar-e-Pul	Takhar	Uruzgan|Oruzgan	Wardak|Maidan Wardak	Zabul
AGO	city	Benguela	Huambo	Lobito	Lubango
AGO	disputed	Cabinda
AGO	region	Lobito Corridor
ALB	city	Durrës	Shkodër	Vlorë
ARE	city	Ajman	Al Ain	Al Dhafra	Dubai	Fujairah	Jebel Ali	Ras al-Khaimah	Sharjah
ARE	disputed	Abu Musa	Greater Tunb	Lesser Tunb
ARG	city	Bariloche	La Plata	Mar del Plata	Rosario	Tucumán	Ushuaia
ARG	province	Buenos Aires Province	Chubut	Jujuy	Neuquén	Patagonia	Tierra del Fuego
ARM	city	Echmiadzin|Etchmiadzin	Goris	Gyumri	Jermuk	Kapan	Vanadzor
ARM	region	Syunik	Tavush	Zangezur|Zangezur Corridor
AUS	city	Adelaide	Alice Springs	Ballarat	Bendigo	Bondi|Bondi Beach	Brisbane	Cairns	Darwin	Fremantle	Geelong	Gold Coast	Hobart	Lismore	Melbourne	Perth	Pine Gap	Port Arthur	Sydney	Townsville	Woomera
AUS	island	Christmas Island	Cocos Islands|Cocos (Keeling) Islands	Kangaroo Island	Norfolk Island
AUS	province	New South Wales|NSW	Northern Territory	Queensland	South Australia	Tasmania	Western Australia
AUS	region	Great Barrier Reef	Torres Strait
AUT	city	Graz	Innsbruck	Linz	Salzburg
AUT	region	Carinthia	Styria	Tyrol	Vorarlberg
AZE	city	Agdam|Aghdam	Fuzuli	Ganja	Kalbajar|Kelbajar	Khojaly	Lachin	Shusha|Shushi	Stepanakert|Khankendi	Sumgait|Sumqayit
AZE	disputed	Nagorno-Karabakh|Nagorny Karabakh|Artsakh|Karabakh
AZE	region	Lachin Corridor	Nakhchivan|Nakhichevan
BDI	city	Cibitoke	Gatumba
BEL	city	Antwerp	Bruges	Brussels|Bruxelles	Charleroi	Ghent	Leuven	Liège	Molenbeek	Ypres	Zaventem	Zeebrugge
BEL	region	Flanders	Wallonia
BEN	city	Parakou
BFA	city	Arbinda	Barsalogho	Bobo-Dioulasso	Djibo	Dori	Fada N'Gourma	Solhan
BGD	city	Barisal|Barishal	Bhasan Char	Chittagong|Chattogram	Comilla|Cumilla	Cox's Bazar	Gazipur	Khulna	Kutupalong	Narayanganj	Rajshahi	Rangpur	Savar	Sylhet	Teknaf
BGD	region	Chittagong Hill Tracts
BGR	city	Burgas	Plovdiv	Varna
BHR	city	Pearl Roundabout	Sitra
BIH	city	Banja Luka	Bihać	Brčko	Goražde	Mostar	Srebrenica	Tuzla	Zenica	Žepa
BIH	region	Federation of Bosnia and Herzegovina|Bosniak-Croat Federation	Herzegovina	Republika Srpska
BLR	city	Bobruisk|Babruysk	Gomel|Homel	Grodno|Hrodna	Mogilev|Mahilyow	Vitebsk|Vitsebsk
BOL	city	Cochabamba	El Alto	Oruro	Potosí	Santa Cruz de la Sierra	Sucre	Tarija
BRA	city	Belo Horizonte	Belém	Brumadinho	Campinas	Curitiba	Fortaleza	Foz do Iguaçu	Goiânia	Guarulhos	Maceió	Manaus	Porto Alegre	Recife	Rio de Janeiro|Rio	São Luís	São Paulo
BRA	province	Alagoas	Amapá	Amazonas	Bahia	Ceará	Espírito Santo	Goiás	Maranhão	Mato Grosso	Mato Grosso do Sul	Minas Gerais	Paraná	Paraíba	Pernambuco	Piauí	Rio Grande do Sul	Rondônia	Roraima	Santa Catarina	Sergipe	Tocantins
BWA	city	Francistown
CAF	city	Bambari	Bangassou	Berberati	Birao	Bossangoa	Bria	Paoua
CAN	city	Brampton	Calgary	Edmonton	Fort McMurray	Halifax	Iqaluit	Kananaskis	Lac-Mégantic	Mississauga	Montreal	Quebec City	Saskatoon	Toronto	Vancouver	Whitehorse	Winnipeg	Yellowknife
CAN	province	Alberta	British Columbia	Manitoba	New Brunswick	Newfoundland and Labrador|Newfoundland	Northwest Territories	Nova Scotia	Nunavut	Ontario	Prince Edward Island	Quebec	Saskatchewan	Yukon
CHE	city	Basel	Bürgenstock|Buergenstock	Crans-Montana	Davos	Geneva|Genève	Lausanne	Lucerne	Lugano	Montreux	Zurich
CHL	city	Antofagasta	Punta Arenas	Temuco	Valparaíso	Viña del Mar
CHL	region	Araucanía	Atacama	Easter Island
CHN	city	Aksu	Baotou	Beidaihe	Boao	Changchun	Changsha	Changzhou	Chengdu	Chongqing|Chungking	Dalian	Dandong	Daqing	Dongguan	Foshan	Fuzhou	Guangzhou|Canton	Guiyang	Haikou	Hangzhou	Harbin	Hefei	Hegang	Hohhot	Hotan|Khotan	Jilin City	Jinan	Jiuquan|Jiuquan Satellite Launch Center	Kashgar	Korla	Kunming	Lanzhou	Lhasa	Luoyang	Nanchang	Nanjing|Nanking	Nanning	Nantong	Ningbo	Qingdao|Tsingtao	Sanya	Shanghai	Shantou	Shenyang	Shenzhen	Shijiazhuang	Suzhou	Taiyuan	Tangshan	Tiananmen Square|Tiananmen|Tian'anmen Square	Tianjin|Tientsin	Tongliao	Turpan	Urumqi|Wulumuqi	Wenchang	Wenchuan	Wenzhou	Wuhan	Wukan	Wuxi	Xi'an|Xian	Xiamen|Amoy	Xichang	Xining	Xuzhou	Yantai	Yinchuan	Yining|Ghulja	Yiwu	Zhengzhou	Zhuhai	Zibo
CHN	disputed	Paracel Islands|Paracels	Spratly Islands|Spratlys|Spratly
CHN	island	Hainan Island
CHN	province	Anhui	Fujian|Fukien	Gansu	Guangdong|Kwangtung	Guangxi	Guizhou	Hainan	Hebei	Heilongjiang	Henan	Hubei	Hunan	Inner Mongolia	Jiangsu	Jiangxi	Jilin	Liaoning	Ningxia	Qinghai	Shaanxi	Shandong	Shanxi	Sichuan|Szechuan	Tibet|Tibet Autonomous Region|Xizang	Xinjiang|Xinjiang Uyghur Autonomous Region|East Turkestan|Xinjiang Uighur Autonomous Region	Yunnan	Zhejiang
CHN	region	Greater Bay Area	Manchuria	Pearl River Delta	Three Gorges Dam|Three Gorges	Yangtze
CIV	city	Abidjan	Bouaké	Grand-Bassam	Korhogo	San-Pédro
CMR	city	Bamenda	Buea	Douala	Garoua	Kumba	Kumbo	Limbe	Maroua	Ngarbuh
CMR	disputed	Ambazonia|Southern Cameroons
CMR	region	Bakassi
COD	city	Beni	Bukavu	Bunagana	Bunia	Butembo	Djugu	Goma	Kalemie	Kananga	Kanyabayonga	Kisangani	Kishishe	Kolwezi	Likasi	Lubero	Lubumbashi	Mambasa	Masisi	Matadi	Mbandaka	Mbuji-Mayi	Minova	Rubaya	Rutshuru	Uvira	Walikale
COD	province	Haut-Katanga	Ituri|Ituri province	Kasai	Kasai Central	Katanga	Kivu	Kivus	Kwilu	Lualaba	Maniema	North Kivu	South Kivu	Tanganyika	Équateur|Equateur province
COD	region	Virunga|Virunga National Park
COG	city	Pointe-Noire
COL	city	Barranquilla	Bucaramanga	Buenaventura	Cali	Cartagena	Cúcuta	Ibagué	Medellín
COL	province	Antioquia	Arauca	Caquetá	Catatumbo	Cauca	Chocó	Nariño	Norte de Santander	Putumayo	Valle del Cauca
COM	island	Anjouan	Grande Comore	Mohéli
CUB	city	Bay of Pigs	Camagüey	Holguín	Santiago de Cuba
CYP	city	Famagusta	Larnaca	Limassol	Paphos	Varosha
CYP	disputed	Northern Cyprus|Turkish Republic of Northern Cyprus|TRNC|north Cyprus
CZE	city	Brno	Ostrava	Plzeň|Pilsen	Vrbětice
CZE	region	Bohemia	Moravia	Sudetenland
DEU	city	Aachen	Ansbach	Augsburg	Bielefeld	Bochum	Bonn	Bremen	Chemnitz	Cologne|Köln	Dachau	Dortmund	Dresden	Duisburg	Düsseldorf|Duesseldorf	Erfurt	Essen	Frankfurt|Frankfurt am Main	Freiburg	Halle	Hamburg	Hanau	Hanover|Hannover	Heidelberg	Heiligendamm	Karlsruhe	Kiel	Leipzig	Magdeburg	Mainz	Mannheim	Munich|München	Münster	Nuremberg|Nürnberg	Potsdam	Ramstein|Ramstein Air Base	Rostock	Saarbrücken|Saarbruecken	Solingen	Stuttgart	Wiesbaden	Wolfsburg	Wuppertal
DEU	province	Baden-Württemberg|Baden-Wuerttemberg	Bavaria|Bayern	Brandenburg	Hesse|Hessen	Lower Saxony|Niedersachsen	Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern	North Rhine-Westphalia|Nordrhein-Westfalen	Rhineland-Palatinate	Saarland	Saxony|Sachsen	Saxony-Anhalt	Schleswig-Holstein	Thuringia|Thüringen
DJI	region	Camp Lemonnier
DNK	city	Aalborg	Aarhus	Odense
DNK	island	Bornholm
DNK	territory	Faroe Islands|Faroes
DOM	city	Punta Cana
DZA	city	Annaba	Béchar	Ghardaïa	In Amenas	Oran	Sétif	Tamanrasset	Tindouf	Tizi Ouzou
DZA	region	Kabylie|Kabylia
ECU	city	Guayaquil	Manta
ECU	island	Galapagos|Galapagos Islands
EGY	city	Alexandria	Arish|El-Arish|al-Arish	Assiut|Asyut	Aswan	Damietta	Giza	Heliopolis	Hurghada	Ismailia	Luxor	Mansoura	Minya	New Administrative Capital	Port Said	Rabaa|Rabaa al-Adawiya	Sharm el-Sheikh|Sharm el-Sheik|Sharm al-Sheikh	Sheikh Zuweid	Suez	Taba	Tahrir Square|Tahrir	Tanta
EGY	province	North Sinai	Sinai	South Sinai
EGY	region	Nile Delta	Suez Canal
ERI	city	Assab	Massawa
ESP	city	Alicante	Barcelona	Bilbao	Granada	Guernica	Las Palmas	Murcia	Málaga	Palma de Mallorca	Pamplona	Rota	San Sebastián	Seville|Sevilla	Valencia	Valladolid	Zaragoza|Saragossa
ESP	island	Balearic Islands|Balearics	Canary Islands|Canaries	Gran Canaria	Ibiza	La Palma	Lanzarote	Mallorca|Majorca	Menorca|Minorca	Tenerife
ESP	region	Andalusia	Aragon	Asturias	Basque Country|Basque region	Cantabria	Castile|Castile and León	Catalonia|Catalunya	Extremadura	Galicia	Navarre|Navarra
ESP	territory	Ceuta	Melilla
EST	city	Narva	Tartu
ETH	city	Adigrat	Adwa	Alamata	Axum|Aksum	Badme	Bahir Dar	Debre Birhan	Dessie	Dire Dawa	Gondar	Harar	Hawassa|Awassa	Humera	Jijiga	Jimma	Kombolcha	Lalibela	Mai Kadra	Mekelle|Mekele	Metekel	Weldiya|Woldia
ETH	province	Afar|Afar region	Amhara|Amhara region	Benishangul-Gumuz	Gambella	Ogaden	Oromia|Oromiya|Oromia region	Tigray|Tigray region	Wellega|Wollega	Wolkait|Welkait
ETH	region	GERD|Grand Ethiopian Renaissance Dam|Renaissance Dam
FIN	city	Espoo	Oulu	Rovaniemi	Tampere	Turku
FIN	region	Lapland	Åland|Aland Islands
FJI	city	Lautoka	Nadi
FRA	city	Avignon	Bataclan	Biarritz	Bordeaux	Calais	Cannes	Deauville	Dijon	Dunkirk|Dunkerque	Grenoble	Le Havre	Lille	Lourdes	Lyon|Lyons	Marseille|Marseilles	Montpellier	Nantes	Nice	Notre Dame	Reims	Rennes	Rouen	Saint-Denis	Saint-Étienne	Strasbourg	Toulon	Toulouse	Verdun	Versailles	Évian
FRA	island	Corsica
FRA	region	Alsace	Aquitaine	Brittany	Burgundy	Champs-Élysées	French Riviera|Côte d'Azur	Normandy	Occitanie	Provence	Île-de-France
FRA	territory	French Guiana	French Polynesia	Guadeloupe	Martinique	Mayotte	New Caledonia	Réunion|Reunion Island	Saint Pierre and Miquelon	Tahiti	Wallis and Futuna
GAB	city	Franceville	Port-Gentil
GBR	city	Aberdeen	Aldershot	Balmoral	Belfast	Birmingham	Bradford	Brighton	Bristol	Cambridge	Canary Wharf	Cardiff	Chequers	City of London	Coventry	Derry|Londonderry	Dover	Dundee	Edinburgh	Faslane	Gatwick	Glasgow	Grenfell Tower	Heathrow	Hillsborough	Hull	Leeds	Leicester	Liverpool	Lockerbie	Manchester	Newcastle|Newcastle upon Tyne	Nottingham	Oxford	Plymouth	Portsmouth	Rochdale	Rotherham	Salisbury	Sandhurst	Sandringham	Sheffield	Southampton	Southport	Sunderland	Swansea	Windsor Castle	Wolverhampton
GBR	disputed	Falkland Islands|Falklands|Malvinas|Las Malvinas|Islas Malvinas	Gibraltar
GBR	region	Cornwall	Cumbria	Devon	England	Essex	Greater Manchester	Home Counties	Kent	Lancashire	Merseyside	Midlands	Northern Ireland|Ulster	Northumberland	Salisbury Plain	Scotland	Suffolk	Sussex	Wales	West Midlands	Yorkshire
GBR	territory	Akrotiri	Anguilla	Ascension Island	Bermuda	British Virgin Islands	Cayman Islands|Caymans	Channel Islands	Dhekelia	Guernsey	Isle of Man	Montserrat	Pitcairn Islands	South Georgia	St Helena	Turks and Caicos|Turks and Caicos Islands
GEO	city	Batumi	Gori	Kutaisi	Poti	Rustavi	Sukhumi|Sokhumi	Tskhinvali	Zugdidi
GEO	disputed	Abkhazia	South Ossetia
GEO	region	Adjara|Ajaria	Javakheti	Kodori|Kodori Gorge	Pankisi|Pankisi Gorge
GHA	city	Bawku	Cape Coast	Kumasi	Takoradi	Tema
GIN	city	Kankan	Kindia	Nzérékoré	Simandou
GRC	city	Alexandroupolis|Alexandroupoli	Heraklion	Idomeni	Kalamata	Patras	Piraeus	Pylos	Thessaloniki|Salonika|Salonica
GRC	island	Chios	Corfu	Crete	Imia	Kastellorizo	Kos	Lesbos|Lesvos	Mykonos	Rhodes	Samos	Santorini
GRC	region	Attica	Epirus	Mount Athos	Peloponnese	Thrace
GRL	region	Ilulissat	Pituffik|Thule Air Base|Pituffik Space Base
GTM	city	Quetzaltenango
GUY	disputed	Essequibo|Guayana Esequiba
HKG	region	Kowloon	Mong Kok|Mongkok	New Territories	Tai Po	Tsim Sha Tsui	Victoria Park	Yuen Long
HND	city	San Pedro Sula
HRV	city	Dubrovnik	Knin	Osijek	Rijeka	Vukovar	Zadar
HRV	region	Dalmatia	Istria	Krajina	Slavonia
HTI	city	Cap-Haïtien	Cité Soleil	Gonaïves	Les Cayes	Pétion-Ville
HUN	city	Debrecen	Győr	Miskolc	Paks	Pécs	Szeged
IDN	city	Ambon	Balikpapan	Banda Aceh	Bandung	Banjarmasin	Batam	Bekasi	Cianjur	Denpasar	Depok	Jayapura	Kuta	Lampung	Makassar	Malang	Manado	Medan	Nusantara	Padang	Palembang	Palu	Pekanbaru	Pontianak	Poso	Semarang	Surabaya	Surakarta	Tangerang	Timika	Yogyakarta|Jogjakarta
IDN	island	Bali	Bintan	Borneo	Flores	Java	Komodo	Krakatoa|Anak Krakatau	Lombok	Natuna|Natuna Islands	Nias	Sulawesi	Sumatra
IDN	province	Aceh	Banten	Central Java	Central Sulawesi	East Java	East Kalimantan	East Nusa Tenggara	Kalimantan	Maluku|Moluccas	North Sumatra	Papua|West Papua|Irian Jaya	Riau	West Java
IND	city	Agartala	Agra	Ahmedabad|Ahmadabad	Aizawl	Aligarh	Amritsar	Anantnag	Ayodhya	Balasore	Baramulla	Bareilly	Bengaluru|Bangalore	Bhopal	Bhubaneswar	Chandigarh	Chennai|Madras	Churachandpur	Coimbatore	Dehradun	Dhanbad	Dharamsala|Dharamshala	Faridabad	Gandhinagar	Gangtok	Ghaziabad	Godhra	Gurugram|Gurgaon	Guwahati	Gwalior	Haridwar	Hathras	Howrah	Hubli	Hyderabad	Imphal	Indore	Itanagar	Jabalpur	Jaipur	Jammu	Jodhpur	Kanpur	Kargil	Kathua	Kochi|Cochin	Kohima	Kolkata|Calcutta	Kozhikode|Calicut	Kudankulam	Kullu	Kupwara	Lakhimpur Kheri	Leh	Lucknow	Ludhiana	Madurai	Mangaluru|Mangalore	Meerut	Moradabad	Morbi	Mumbai|Bombay	Muzaffarnagar	Mysuru|Mysore	Nagpur	Nashik	Noida	Pahalgam	Panaji	Pathankot	Patna	Poonch	Prayagraj|Allahabad	Puducherry|Pondicherry	Pulwama	Pune|Poona	Raipur	Rajkot	Rajouri	Ranchi	Red Fort	Rishikesh	Sabarimala	Shaheen Bagh	Shillong	Shimla|Simla	Siliguri	Srinagar	Surat	Thiruvananthapuram|Trivandrum	Tiruchirappalli	Tirupati	Unnao	Vadodara|Baroda	Varanasi|Benares	Vijayawada	Visakhapatnam|Vizag	Wayanad
IND	disputed	Aksai Chin	Depsang	Doklam	Galwan Valley|Galwan	Indian-administered Kashmir|Indian Kashmir	Jammu and Kashmir|Jammu & Kashmir	Kashmir	Kashmir Valley	Ladakh	Line of Actual Control	Line of Control	Pangong Tso|Pangong Lake	Siachen|Siachen Glacier
IND	island	Andaman and Nicobar Islands|Andaman Islands|Andamans	Lakshadweep
IND	province	Andhra Pradesh	Arunachal Pradesh	Assam	Bihar	Chhattisgarh|Chattisgarh	Goa	Gujarat	Haryana	Himachal Pradesh	Jharkhand	Karnataka	Kerala	Madhya Pradesh	Maharashtra	Manipur	Meghalaya	Mizoram	Nagaland	Odisha|Orissa	Punjab	Rajasthan	Sikkim	Tamil Nadu	Telangana	Tripura	Uttar Pradesh	Uttarakhand|Uttaranchal	West Bengal
IRL	city	Cork	Galway	Limerick	Shannon Airport
IRN	city	Abadan	Ahvaz|Ahwaz	Arak	Ardabil	Bam	Bandar Abbas	Bushehr	Chabahar|Chahbahar	Evin|Evin prison	Fordow|Fordo	Hamedan|Hamadan	Isfahan|Esfahan	Izeh	Karaj	Kerman	Kermanshah	Kharg Island|Kharg	Khorramshahr	Mahabad	Mashhad|Meshed	Natanz	Parchin	Qazvin	Qom|Qum	Rasht	Sanandaj	Saqez|Saqqez	Semnan	Shiraz	Tabriz	Urmia|Orumiyeh	Yazd	Zahedan
IRN	province	East Azerbaijan	Gilan	Hormozgan	Iranian Kurdistan	Khorasan	Khuzestan	Mazandaran	Sistan-Baluchestan|Sistan and Baluchestan|Sistan-Baluchistan|Sistan and Baluchistan	West Azerbaijan
IRQ	city	Abu Ghraib	Ain al-Asad|Ain al-Assad	Al-Qaim|Qaim	Amarah|Amara	Baiji|Beiji	Baqubah|Baquba	Basra|Basrah	Camp Speicher	Dohuk|Duhok	Dujail	Erbil|Irbil|Arbil	Fallujah|Falluja	Green Zone|Baghdad's Green Zone	Haditha	Halabja	Hawija	Hilla|Hillah	Jurf al-Sakhar	Karbala|Kerbala	Kirkuk	Kut	Makhmour|Makhmur	Mosul	Najaf	Nasiriyah|Nasiriya	Qaraqosh	Ramadi	Sadr City	Samarra	Sinjar	Sulaymaniyah|Sulaimaniya|Sulaimaniyah|Sulaimani	Taji	Tal Afar	Tikrit	Umm Qasr
IRQ	province	Anbar|Anbar province	Babil	Dhi Qar	Diyala	Iraqi Kurdistan|Kurdistan Region	Nineveh|Ninevah	Salahuddin|Salah al-Din
ISR	city	Ashdod	Ashkelon	Bat Yam	Be'eri|Kibbutz Be'eri	Beersheba|Be'er Sheva|Beer Sheva	Bnei Brak	Dimona	Eilat	Haifa	Herzliya	Jaffa	Kfar Aza	Kiryat Shmona	Lod	Majdal Shams	Metula	Nahariya	Nazareth	Netanya	Nir Oz|Kibbutz Nir Oz	Petah Tikva	Ramat Gan	Re'im|Reim	Rishon LeZion	Safed	Sderot	Tel Aviv|Tel Aviv-Yafo
ISR	region	Galilee	Negev|Negev Desert
ITA	city	Amatrice	Aviano	Bari	Bergamo	Bologna	Brescia	Catania	Florence|Firenze	Genoa|Genova	L'Aquila	Messina	Milan|Milano	Naples|Napoli	Padua	Palermo	Pisa	Pompeii	Rimini	Taranto	Trieste	Turin|Torino	Venice|Venezia	Verona
ITA	island	Capri	Elba	Lampedusa	Sardinia	Sicily
ITA	region	Calabria	Campania	Emilia-Romagna	Friuli Venezia Giulia	Lazio	Liguria	Lombardy	Puglia|Apulia	South Tyrol	Tuscany	Umbria	Veneto
JOR	city	Aqaba	Irbid	Mafraq	Petra	Tower 22	Zaatari|Za'atari	Zarqa
JPN	city	Chiba	Fukuoka	Fukushima|Fukushima Daiichi	Futenma	Ginowan	Hamamatsu	Henoko	Hiroshima	Iwakuni	Kanazawa	Karuizawa	Kashiwazaki	Kawasaki	Kitakyushu	Kobe	Kumamoto	Kyoto	Minamata	Nagasaki	Nagoya	Naha	Nara	Narita	Niigata	Okayama	Osaka	Saitama	Sapporo	Sasebo	Sendai	Wajima	Yasukuni|Yasukuni Shrine	Yokohama	Yokosuka
JPN	disputed	Senkaku Islands|Senkakus|Diaoyu Islands|Diaoyu|Senkaku|Diaoyus
JPN	island	Honshu	Ishigaki	Iwo Jima	Kyushu	Miyako Island	Ogasawara	Shikoku	Yonaguni
JPN	province	Aichi	Aomori	Hokkaido	Hyogo	Ibaraki	Ishikawa	Iwate	Kagoshima	Kanagawa	Miyagi	Noto Peninsula|Noto	Okinawa|Okinawa Prefecture	Tohoku
KAZ	city	Aktau|Aqtau	Aktobe	Almaty|Alma-Ata	Atyrau	Baikonur|Baikonur Cosmodrome	Karaganda|Qaraghandy	Kostanay	Pavlodar	Semipalatinsk|Semey	Shymkent	Taldykorgan	Taraz	Ust-Kamenogorsk|Oskemen	Zhanaozen|Zhanaozen oilfield
KAZ	region	Kashagan	Mangystau	Tengiz
KEN	city	Dadaab	Eldoret	Garissa	Kakuma	Kibera	Kisumu	Lamu	Lodwar	Malindi	Mandera	Mathare	Mombasa	Nakuru	Shakahola	Wajir	Westgate|Westgate Mall
KEN	region	Baringo	Laikipia	Lake Victoria	Masai Mara|Maasai Mara	Rift Valley	Turkana
KGZ	city	Batken	Isfana	Jalal-Abad	Karakol	Manas|Manas air base	Osh	Tokmok
KHM	city	Angkor Wat|Angkor	Anlong Veng	Battambang	Poipet	Ream|Ream Naval Base	Siem Reap	Sihanoukville
KHM	disputed	Preah Vihear
KOR	city	Busan|Pusan	Camp Humphreys	Changwon	Daegu|Taegu	Daejeon|Taejon	Gangnam	Gimpo	Gumi	Gunsan	Gwangju|Kwangju	Gyeongju	Incheon|Inchon	Itaewon	Jeonju	Muan	Osan|Osan Air Base	Paju	Panmunjom|Panmunjeom	Pohang	Pyeongchang	Pyeongtaek	Sejong|Sejong City	Seongju	Suwon	Ulsan	Yongsan
KOR	disputed	Dokdo|Takeshima|Liancourt Rocks
KOR	island	Baengnyeong|Baengnyeong Island	Yeonpyeong|Yeonpyeong Island
KOR	province	Gangwon|Gangwon Province	Gyeonggi|Gyeonggi Province	Jeju|Jeju Island
KWT	city	Ali Al Salem	Camp Arifjan
LAO	city	Luang Prabang	Pakse	Savannakhet
LBN	city	Ain al-Hilweh|Ein el-Hilweh	Arsal	Baalbek	Bint Jbeil	Byblos	Dahiyeh|Dahieh	Khiam	Marjayoun	Nabatieh|Nabatiyeh	Nahr al-Bared	Naqoura	Sabra and Shatila|Shatila	Sidon|Saida	Tyre	Zahle
LBN	disputed	Shebaa Farms
LBN	region	Bekaa|Bekaa Valley|Beqaa Valley|Beqaa	Litani River|Litani
LBR	city	Gbarnga
LBY	city	Ajdabiya	Al-Jufra|Jufra	Bani Walid	Beida	Benghazi	Brega	Derna	Ghadames	Gharyan	Kufra	Misrata|Misurata	Mitiga|Mitiga Airport	Ras Lanuf	Sabha|Sebha	Sabratha	Sirte	Tajoura	Tarhuna	Tobruk	Zawiya|Zawiyah	Zintan	Zuwara
LBY	region	Cyrenaica	Fezzan	Tripolitania
LKA	city	Batticaloa	Galle	Hambantota	Jaffna	Kandy	Kilinochchi	Mannar	Mullaitivu	Negombo	Trincomalee	Vavuniya
LTU	city	Kaunas	Klaipeda
LVA	city	Daugavpils	Jurmala	Ventspils
MAR	city	Agadir	Al Hoceima	Casablanca	Dakhla	Essaouira	Fez|Fes	Kenitra	Marrakech|Marrakesh	Meknes	Nador	Oujda	Tangier|Tangiers	Tetouan
MAR	region	Guerguerat
MDA	city	Bălți	Comrat	Tiraspol
MDA	disputed	Transnistria|Trans-Dniester|Transdniestria|Pridnestrovie
MDA	region	Gagauzia
MDG	city	Antsirabe	Toamasina
MDV	island	Addu
MEX	city	Acapulco	Ayotzinapa	Cancún	Ciudad Juárez|Juárez	Cuernavaca	Culiacán	Guadalajara	Hermosillo	Iguala	Matamoros	Mazatlán	Mexicali	Monterrey	Morelia	Nuevo Laredo	Reynosa	Tapachula	Tijuana	Toluca	Torreón	Tuxtla Gutiérrez
MEX	province	Aguascalientes	Baja California	Campeche	Chiapas	Chihuahua	Coahuila	Colima	Durango	Guanajuato	Guerrero	Jalisco	Michoacán	Nayarit	Nuevo León	Oaxaca	Puebla	Querétaro	Quintana Roo	San Luis Potosí	Sinaloa	Sonora	Tabasco	Tamaulipas	Tlaxcala	Veracruz	Yucatán	Zacatecas
MHL	island	Bikini Atoll|Bikini	Enewetak	Kwajalein
MKD	city	Bitola	Kumanovo	Ohrid	Tetovo
MLI	city	Bandiagara	Djenné	Farabougou	Gao	Kayes	Kidal	Konna	Mopti	Moura	Ménaka	Ogossagou	Sikasso	Ségou	Tessalit	Timbuktu|Tombouctou	Tinzaouaten
MLI	region	Azawad
MMR	city	Bago	Bhamo	Dawei	Hakha	Insein|Insein prison	Kyaukphyu	Lashio	Laukkai|Laukkaing	Loikaw	Mandalay	Maungdaw	Mawlamyine	Monywa	Myawaddy	Myitkyina	Pyin Oo Lwin	Sittwe	Yangon|Rangoon
MMR	province	Chin State	Kachin|Kachin State	Kayah State|Karenni State	Kayin State|Karen State	Magway	Rakhine|Rakhine State|Arakan	Sagaing|Sagaing Region	Shan State
MNE	city	Budva	Kotor
MNG	city	Darkhan	Erdenet
MNG	region	Gobi|Gobi Desert	Oyu Tolgoi
MOZ	city	Beira	Matola	Mocímboa da Praia	Nacala	Nampula	Pemba	Quelimane	Tete
MOZ	province	Cabo Delgado	Manica	Niassa	Sofala	Zambezia
MRT	city	Nouadhibou
MUS	disputed	Chagos Islands|Chagos Archipelago|Chagos	Diego Garcia
MWI	city	Blantyre	Mzuzu	Zomba
MYS	city	Ipoh	Johor Bahru	Kota Kinabalu	Kuching	Lahad Datu	Malacca|Melaka	Shah Alam
MYS	province	Johor|Johore	Kedah	Kelantan	Pahang	Penang	Perak	Perlis	Sabah	Sarawak	Selangor	Terengganu
NAM	city	Swakopmund	Walvis Bay
NER	city	Agadez	Arlit	Diffa	Dirkou	Inates	Maradi	Tahoua	Tillabéri	Tongo Tongo	Zinder
NER	region	Tillabéri region
NGA	city	Aba	Abeokuta	Akure	Asaba	Baga	Bama	Bauchi	Benin City	Calabar	Chibok	Damaturu	Dapchi	Enugu	Gombe	Gusau	Gwoza	Ibadan	Ilorin	Jalingo	Jos	Kaduna	Kano	Katsina	Konduga	Kuje	Lagos	Lekki	Lokoja	Maiduguri	Makurdi	Minna	Onitsha	Owerri	Port Harcourt	Sokoto	Umuahia	Uyo	Warri	Yola	Zaria
NGA	province	Abia	Adamawa	Akwa Ibom	Anambra	Bayelsa	Benue|Benue state	Borno|Borno State	Cross River State	Ebonyi	Edo	Ekiti	Imo State	Jigawa	Kebbi	Kogi	Kwara	Nasarawa	Niger State	Ogun	Osun	Oyo	Plateau State	Rivers State	Taraba	Yobe	Zamfara|Zamfara state
NGA	region	Biafra	Middle Belt	Niger Delta	Ogoniland	Sambisa|Sambisa Forest
NIC	city	Masaya
NLD	city	Delft	Eindhoven	Groningen	Leiden	Maastricht	Nijmegen	Rotterdam	Scheveningen	The Hague|Hague|Den Haag	Utrecht
NLD	territory	Aruba	Bonaire	Curaçao	Sint Maarten|St. Maarten
NOR	city	Bergen	Kirkenes	Stavanger	Tromsø	Trondheim
NOR	island	Jan Mayen	Svalbard|Spitsbergen	Utøya
NPL	city	Biratnagar	Birgunj	Janakpur	Lumbini	Pokhara
NPL	region	Gorkha	Mount Everest|Everest	Terai|Tarai
NZL	city	Auckland	Christchurch	Dunedin	Queenstown	Rotorua	Waitangi
NZL	island	North Island	South Island	White Island|Whakaari
NZL	territory	Cook Islands	Niue	Tokelau
OMN	city	Duqm	Salalah	Sohar
OMN	region	Dhofar	Musandam	Strait of Hormuz|Hormuz
PAK	city	Abbottabad	Adiala|Adiala jail	Bahawalpur	Balakot	Bannu	Chaman	Dera Ismail Khan	Faisalabad	Gilgit	Gujranwala	Gujrat	Gwadar	Hangu	Jacobabad	Karachi	Kasur	Khuzdar	Kohat	Lahore	Larkana	Mardan	Mastung	Mingora	Miranshah|Miramshah	Multan	Muridke	Muzaffarabad	Panjgur	Parachinar	Peshawar	Quetta	Rawalpindi	Sargodha	Sialkot	Skardu	Sukkur	Swat|Swat Valley	Taftan	Torkham|Torkham border crossing	Turbat	Wagah	Wana	Zhob
PAK	disputed	Azad Kashmir|Pakistan-administered Kashmir|Azad Jammu and Kashmir|Pakistan-occupied Kashmir	Gilgit-Baltistan
PAK	province	Bajaur	Balochistan|Baluchistan	Federally Administered Tribal Areas	Khyber	Khyber Pakhtunkhwa|KPK	Khyber Pass	Kurram	Mohmand	North Waziristan	North-West Frontier Province|NWFP	Orakzai	Pakistani Punjab	Sindh	South Waziristan	Waziristan
PAN	city	Colón
PAN	region	Darién|Darien Gap	Panama Canal|Panama Canal Zone
PER	city	Arequipa	Ayacucho	Callao	Chiclayo	Cusco|Cuzco	Iquitos	Juliaca	Piura	Puno
PHL	city	Angeles City	Bacolod	Baguio	Cagayan de Oro	Caloocan	Cebu|Cebu City	Clark Air Base	Cotabato City|Cotabato	Davao City|Davao	General Santos	Iloilo	Legazpi	Makati	Marawi	Pasay	Puerto Princesa	Quezon City	Subic Bay|Subic	Tacloban	Taguig	Tawi-Tawi	Zamboanga|Zamboanga City
PHL	disputed	Mischief Reef	Sabina Shoal	Scarborough Shoal|Huangyan Island|Bajo de Masinloc	Second Thomas Shoal|Ayungin Shoal	Whitsun Reef
PHL	island	Basilan	Boracay	Jolo	Thitu Island|Pag-asa Island|Thitu
PHL	province	Bangsamoro	Batanes	Batangas	Bohol	Cavite	Ilocos Norte|Ilocos	Lanao del Sur	Leyte	Luzon	Maguindanao	Mindanao	Mindoro	Negros	Palawan	Pampanga	Samar	Sulu	Visayas
PNG	disputed	Bougainville
PNG	island	Manus|Manus Island	New Britain
PNG	province	Enga
POL	city	Auschwitz|Oświęcim	Białystok	Gdańsk	Gdynia	Katowice	Kielce	Krakow|Cracow	Lublin	Poznań	Przemyśl	Przewodów	Redzikowo	Rzeszów	Szczecin	Wrocław	Łódź	Świnoujście
POL	region	Masuria	Podlasie	Pomerania	Silesia	Suwałki Gap
PRK	city	Chongjin	Hamhung	Hyesan	Kaesong|Gaeseong	Mount Kumgang|Kumgang	Mount Paektu|Paektu	Musudan-ri	Nampo	Punggye-ri	Rason|Rajin	Sinuiju	Sohae|Sohae Satellite Launching Station	Sunan	Tongchang-ri	Wonsan	Yongbyon
PRK	region	Demilitarized Zone|DMZ|Demilitarised Zone
PRT	city	Braga	Coimbra	Faro	Porto|Oporto	Sintra
PRT	island	Azores	Madeira
PRY	city	Ciudad del Este
PSE	city	Al-Aqsa Mosque|Temple Mount|Haram al-Sharif	Al-Mawasi|Muwasi	Beit Hanoun	Beit Jala	Beit Lahiya|Beit Lahia	Bethlehem	Bureij	Deir al-Balah	Erez crossing	Gaza City	Hebron	Huwara|Hawara	Jabalia|Jabaliya|Jabalya	Jenin	Jericho	Kerem Shalom	Khan Younis|Khan Yunis	Maale Adumim|Ma'ale Adumim	Maghazi	Masafer Yatta	Nablus	Netzarim|Netzarim corridor	Nuseirat	Philadelphi corridor	Qalqilya|Qalqilyah	Rafah	Sheikh Jarrah	Shujaiya|Shejaiya|Shijaiyah	Silwan	Tubas	Tulkarm|Tulkarem
PSE	disputed	East Jerusalem	Gaza Strip|Gaza	West Bank|occupied West Bank|Judea and Samaria
QAT	city	Al Udeid|Al Udeid Air Base	Lusail	Ras Laffan
ROU	city	Brașov	Cluj-Napoca|Cluj	Constanța	Deveselu	Galați	Iași	Timișoara
ROU	region	Transylvania	Wallachia
RUS	city	Arkhangelsk	Astrakhan	Barnaul	Belgorod	Beslan	Bryansk	Budyonnovsk|Budennovsk	Cheboksary	Chelyabinsk	Chita	Derbent	Domodedovo	Dzerzhinsk	Elista	Grozny	Gudermes	Irkutsk	Izhevsk	Kaliningrad	Kamensk-Shakhtinsky	Kazan	Kemerovo	Khabarovsk	Khimki	Krasnodar	Krasnoyarsk	Kronstadt	Kursk	Lefortovo	Lipetsk	Lubyanka	Magadan	Magnitogorsk	Makhachkala	Millerovo	Murmansk	Naberezhnye Chelny	Nalchik	Nazran	Nizhny Novgorod	Norilsk	Novorossiysk	Novosibirsk	Omsk	Orenburg	Penza	Perm	Petropavlovsk-Kamchatsky	Plesetsk	Pskov	Red Square	Rostov-on-Don|Rostov|Rostov-na-Donu	Rublyovka	Ryazan	Ryazan region|Ryazan Oblast	Saint Petersburg|St. Petersburg|St Petersburg|Leningrad	Samara	Saransk	Saratov	Severodvinsk	Shebekino	Sheremetyevo	Smolensk	Sochi	Solovetsky	Stavropol	Sudzha	Taganrog	Tolyatti|Togliatti	Tomsk	Tula	Tver	Tyumen	Ufa	Ulan-Ude	Ulyanovsk	Ust-Luga	Veliky Novgorod	Vladikavkaz	Vladivostok	Vnukovo	Volgograd|Stalingrad	Voronezh	Vostochny Cosmodrome|Vostochny	Vyborg	Yakutsk	Yaroslavl	Yekaterinburg|Ekaterinburg
RUS	disputed	Kuril Islands|Kurils|Southern Kurils|Northern Territories
RUS	province	Adygea	Altai Republic	Bashkortostan|Bashkiria	Belgorod Oblast|Belgorod region	Bryansk Oblast|Bryansk region	Buryatia	Chechnya|Chechen Republic	Chelyabinsk Oblast|Chelyabinsk region	Chukotka	Chuvashia	Dagestan	Ingushetia	Jewish Autonomous Oblast	Kabardino-Balkaria	Kaliningrad Oblast|Kaliningrad region	Kalmykia	Kamchatka	Karachay-Cherkessia	Karelia	Khabarovsk Krai	Khakassia	Komi	Krasnodar Krai|Krasnodar region	Kursk Oblast|Kursk region	Leningrad Oblast|Leningrad region	Mari El	Mordovia	Moscow Oblast|Moscow region	Murmansk Oblast|Murmansk region	North Ossetia	Primorye|Primorsky Krai	Pskov Oblast|Pskov region	Rostov Oblast|Rostov region	Sakha|Yakutia	Sakhalin	Samara Oblast|Samara region	Saratov Oblast|Saratov region	Stavropol Krai	Sverdlovsk Oblast|Sverdlovsk region	Tatarstan	Tula Oblast|Tula region	Tuva|Tyva	Udmurtia	Volgograd Oblast|Volgograd region	Voronezh Oblast|Voronezh region	Yamal|Yamalo-Nenets	Zabaykalsky Krai
RUS	region	Kola Peninsula	North Caucasus	Russian Far East	Siberia	Ural Mountains|Urals
RWA	city	Butare	Gisenyi	Murambi
SAU	city	Abha	Abqaiq	AlUla|Al-Ula	Awamiyah|Awamiya	Dammam	Dhahran	Diriyah	Jeddah|Jiddah	Jizan|Jazan	Khamis Mushait	Khobar|Al Khobar	Khurais	Mecca|Makkah	Medina|Madinah	Najran	Qatif	Ras Tanura	Tabuk	Taif	Yanbu
SAU	region	Asir	Hejaz
SDN	city	Atbara	Babanusa|Babanousa	Ed Daein	El Fasher|al-Fashir|al-Fasher	El Fula	El Geneina|Geneina	El Obeid	Kadugli	Kassala	Merowe	Nyala	Omdurman	Port Sudan	Wad Madani|Wad Medani	Zalingei	Zamzam
SDN	disputed	Abyei	Halaib Triangle|Hala'ib Triangle
SDN	province	Blue Nile state	Darfur	Gezira|Al Jazirah|Gezira state	Kordofan	North Darfur	North Kordofan	Red Sea State	Sennar	South Darfur	South Kordofan	West Darfur	West Kordofan
SEN	city	Thiès	Touba	Ziguinchor
SEN	region	Casamance
SLB	island	Guadalcanal	Malaita
SLE	city	Kenema	Kono
SOM	city	Afgoye	Baidoa	Barawe	Beledweyne|Beledweyn|Belet Weyne	Berbera	Bosaso|Bossaso	Dhusamareb	Galkayo|Galkacyo	Garowe	Hargeisa	Jowhar	Kismayo|Kismaayo	Las Anod|Laascaanood|Las Canod	Merca|Marka	Xarardheere|Harardhere
SOM	disputed	Somaliland
SOM	province	Galmudug	Hirshabelle	Jubaland|Jubbaland	Puntland	South West State
SRB	city	Kragujevac	Niš	Novi Sad
SRB	region	Presevo Valley	Sandžak	Vojvodina
SSD	city	Bentiu	Malakal	Pibor	Renk	Torit	Yambio	Yei
SSD	province	Central Equatoria	Eastern Equatoria	Equatoria	Jonglei	Unity State	Upper Nile|Upper Nile state
SVK	city	Handlová	Košice
SVN	city	Maribor
SWE	city	Gothenburg|Göteborg	Kiruna	Malmö|Malmoe	Uppsala
SWE	island	Gotland
SYR	city	Afrin	Al-Bab	Albu Kamal|Abu Kamal	Aleppo	Azaz	Baghouz|Baghuz	Dabiq	Daraa|Deraa	Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour	Douma	Ghouta|Eastern Ghouta	Hama	Hasakah|Hassakeh|al-Hasakah|Hasaka	Homs	Houla	Idlib	Jableh	Jarablus	Khan Sheikhoun|Khan Shaykhun	Khmeimim|Hmeimim	Kobani|Kobane|Ayn al-Arab	Latakia	Maaloula|Maalula	Maaret al-Numan|Maarat al-Numan	Madaya	Manbij	Palmyra|Tadmur	Qamishli|Kamishli	Quneitra	Qusayr|al-Qusayr	Raqqa|Al-Raqqa|ar-Raqqa	Ras al-Ain|Ras al-Ayn	Saraqeb	Sednaya|Saydnaya	Suwayda|Sweida|as-Suwayda	Tanf|al-Tanf	Tartus|Tartous	Tel Abyad|Tal Abyad	Yarmouk	Zabadani	al-Hol
SYR	disputed	Golan Heights|Golan
SYR	region	Rojava
TCD	city	Abéché	Adré	Faya-Largeau	Moundou
TCD	region	Aouzou Strip	Lake Chad|Lake Chad Basin	Tibesti
THA	city	Chiang Mai	Chiang Rai	Hat Yai	Khon Kaen	Mae Sot	Nakhon Ratchasima|Korat	Nong Bua Lamphu	Pattaya	Phuket	Surin	Tham Luang	U-Tapao	Udon Thani
THA	province	Narathiwat	Pattani	Sisaket|Si Sa Ket	Songkhla	Ubon Ratchathani	Yala
TJK	city	Isfara	Khorog	Khujand	Kulob|Kulyab	Rogun
TJK	province	Gorno-Badakhshan|GBAO|Gorno-Badakhshan Autonomous Region
TKM	city	Turkmenabat	Türkmenbaşy|Turkmenbashi City
TTO	island	Tobago
TUN	city	Ben Guerdane	Bizerte	Djerba	Gafsa	Kairouan	Kasserine	Monastir	Sfax	Sidi Bouzid	Sousse	Zarzis
TUR	city	Adana	Adıyaman	Antakya	Antalya	Bodrum	Bursa	Ceylanpınar	Cizre	Diyarbakır	Erzurum	Eskişehir	Gaziantep|Antep	Gezi Park	Imrali	Incirlik	Iskenderun	Istanbul|Constantinople	Izmir	Kahramanmaraş	Kayseri	Kilis	Konya	Malatya	Mersin	Nusaybin	Reyhanlı	Samsun	Silivri	Soma	Suruç	Taksim|Taksim Square	Trabzon	Şanlıurfa|Urfa
TUR	province	Hakkari	Hatay	Mardin	Tunceli	Şırnak
TUR	region	Anatolia	Bosporus|Bosphorus	Cappadocia	Dardanelles
TWN	city	Chiayi	Hsinchu	Hualien	Kaohsiung	Keelung	New Taipei|New Taipei City	Pingtung	Taichung	Tainan	Taoyuan	Yilan
TWN	island	Itu Aba|Taiping Island	Kinmen|Quemoy	Matsu	Penghu|Pescadores	Pratas|Pratas Islands|Dongsha
TWN	region	Taiwan Strait|Strait of Taiwan
TZA	city	Arusha	Kigoma	Mbeya	Morogoro	Mtwara	Mwanza
TZA	island	Pemba Island	Zanzibar
UGA	city	Bundibugyo	Entebbe	Gulu	Jinja	Kasese	Mbarara	Mpondwe
UGA	region	Karamoja
UKR	city	Avdiivka|Avdeevka|Avdiyivka	Bakhchisarai	Bakhmut|Artemivsk|Artyomovsk	Berdiansk|Berdyansk	Bila Tserkva	Borodianka	Boryspil	Brovary	Bucha	Chasiv Yar|Chasov Yar	Cherkasy	Chernihiv|Chernigov	Chernivtsi	Chernobyl|Chornobyl	Chornomorsk	Debaltseve|Debaltsevo	Dnipro|Dnipropetrovsk|Dnepropetrovsk	Donetsk	Dzhankoi	Enerhodar|Energodar	Feodosia	Horlivka|Gorlovka	Hostomel|Gostomel	Huliaipole|Hulyaipole|Gulyaipole	Ilovaisk	Irpin	Ivano-Frankivsk	Izium|Izyum	Izmail	Kamianske	Kerch	Kharkiv|Kharkov	Kherson	Khmelnytskyi|Khmelnytskyy	Konotop	Kostiantynivka|Konstantinovka	Kramatorsk	Kremenchuk	Kreminna	Kropyvnytskyi	Kryvyi Rih|Krivoy Rog|Kryvyy Rih	Kupiansk|Kupyansk	Kurakhove	Luhansk|Lugansk	Lutsk	Lviv|Lvov	Lyman	Lysychansk|Lisichansk	Maidan|Maidan Square	Makiivka|Makeyevka	Marinka|Maryinka	Mariupol	Melitopol	Mykolaiv|Nikolaev|Mykolayiv	Myrnohrad	Nikopol	Nova Kakhovka	Odesa|Odessa	Orikhiv	Pavlohrad	Pivdennyi	Pokrovsk|Krasnoarmiysk	Poltava	Popasna	Reni	Rivne|Rovno	Robotyne	Rubizhne	Severodonetsk|Sievierodonetsk	Shyrokyne	Simferopol	Siversk	Sloviansk|Slavyansk|Slovyansk	Snihurivka	Soledar	Stanytsia Luhanska	Starobilsk	Sumy	Svatove	Ternopil	Tokmak	Toretsk	Trostianets	Uzhhorod|Uzhgorod	Velyka Novosilka	Vinnytsia|Vinnitsa	Vovchansk|Volchansk	Vuhledar|Ugledar	Yalta	Yavoriv	Zaporizhzhia|Zaporizhia|Zaporizhzhya|Zaporozhye	Zhytomyr|Zhitomir	Zmiinyi|Snake Island
UKR	disputed	Crimea|Crimean peninsula	Donbas|Donbass	Donetsk People's Republic|DNR	Luhansk People's Republic|Lugansk People's Republic|LNR	Novorossiya	Sevastopol|Sebastopol
UKR	province	Chernihiv Oblast|Chernihiv region	Dnipropetrovsk Oblast|Dnipropetrovsk region	Donetsk Oblast|Donetsk region	Kharkiv Oblast|Kharkiv region	Kherson Oblast|Kherson region	Kyiv Oblast|Kyiv region	Luhansk Oblast|Luhansk region	Lviv Oblast|Lviv region	Mykolaiv Oblast|Mykolaiv region	Odesa Oblast|Odesa region	Poltava Oblast|Poltava region	Sumy Oblast|Sumy region	Zakarpattia|Transcarpathia	Zaporizhzhia Oblast|Zaporizhzhia region
USA	city	Albany	Albuquerque	Anchorage	Annapolis	Arlington	Atlanta	Austin	Baltimore	Baton Rouge	Boise	Boston	Bronx	Brooklyn	Buffalo	Charlottesville	Chicago	Cincinnati	Cleveland	Dallas	Denver	Des Moines	Detroit	Eagle Pass	El Paso	Ferguson	Flint	Fort Lauderdale	Fort Worth	Fresno	Hartford	Hollywood	Honolulu	Houston	Indianapolis	Jacksonville	Jersey City	Kansas City	Kenosha	Lahaina	Laredo	Las Vegas	Little Rock	Long Beach	Los Angeles	Louisville	Manhattan	Mar-a-Lago	Maui	McAllen	Memphis	Miami	Milwaukee	Minneapolis	Minneapolis-St. Paul	Nashville	New Orleans	New York|New York City|NYC	Newtown	Oakland	Oklahoma City	Omaha	Orlando	Palm Beach	Parkland	Philadelphia	Phoenix	Pittsburgh	Queens	Sacramento	Salt Lake City	San Antonio	San Diego	San Francisco	Sandy Hook	Seattle	Silicon Valley	St. Louis|Saint Louis	Tallahassee	Tampa	Tucson	Tulsa	Uvalde	Waco
USA	island	Hawaii Island	Long Island	Oahu	Staten Island
USA	province	Maine	New Hampshire	Vermont	Massachusetts	Rhode Island	Connecticut	Pennsylvania	New Jersey	Delaware	Maryland	Virginia	West Virginia	Kentucky	Tennessee	North Carolina	South Carolina	Florida	Alabama	Mississippi	Louisiana	Arkansas	Missouri	Iowa	Minnesota	Wisconsin	Illinois	Michigan	Indiana	Ohio	North Dakota	South Dakota	Nebraska	Kansas	Oklahoma	Texas	New Mexico	Arizona	Colorado	Utah	Nevada	Wyoming	Montana	Idaho	Oregon	California	Alaska	Hawaii	New York State|State of New York|Upstate New York	Washington State
USA	region	Aleutian Islands	Appalachia	Cape Cod	Florida Keys	Great Lakes	Gulf Coast	Midwest	New England	Times Square	Wall Street
USA	territory	American Samoa	Guam	Guantanamo Bay|Guantanamo	Northern Mariana Islands	Puerto Rico	U.S. Virgin Islands|US Virgin Islands
UZB	city	Andijan|Andijon|Andizhan	Bukhara	Fergana|Ferghana	Khiva	Kokand	Namangan	Nukus	Samarkand|Samarqand	Termez
UZB	province	Karakalpakstan|Karakalpakistan
UZB	region	Aral Sea	Fergana Valley|Ferghana Valley
VEN	city	Barquisimeto	Ciudad Guayana	Maracaibo	Maracay
VEN	province	Carabobo	Táchira	Zulia
VNM	city	Bien Hoa	Cam Ranh|Cam Ranh Bay	Can Tho	Da Nang|Danang	Dien Bien Phu	Ha Long	Haiphong|Hai Phong	Ho Chi Minh City|Saigon	Hoi An	Hue	Nha Trang	Vung Tau
VNM	region	Ha Long Bay|Halong Bay	Mekong Delta
VUT	island	Espiritu Santo	Tanna
XKX	city	Banjska	Gjakova	Mitrovica	North Mitrovica|Kosovska Mitrovica	Prizren	Račak	Zvecan
YEM	city	Aden	Ataq	Dhamar	Hajjah	Hodeidah|Hodeida|Hudaydah|al-Hudaydah	Ibb	Lahj	Marib|Ma'rib	Mokha	Mukalla	Saada|Sa'ada|Sadah	Seiyun	Taiz|Taez	Zinjibar
YEM	island	Perim Island	Socotra
YEM	province	Abyan	Al-Bayda	Al-Mahra|Mahra	Hadramawt|Hadramout|Hadhramaut	Shabwa	al-Jawf
YEM	region	Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb
ZAF	city	Bloemfontein	Cape Town	Durban	Gqeberha|Port Elizabeth	Johannesburg	Marikana	Nelspruit|Mbombela	Nkandla	Pietermaritzburg	Polokwane	Robben Island	Rustenburg	Sandton	Sharpeville	Soweto
ZAF	province	Eastern Cape	Free State	Gauteng	KwaZulu-Natal	Limpopo	Mpumalanga	North West Province	Northern Cape	Western Cape
ZMB	city	Kitwe	Ndola
ZMB	region	Copperbelt
ZWE	city	Bulawayo	Chitungwiza	Gweru	Marange	Mutare	Victoria Falls
ZWE	region	Mashonaland	Matabeleland`
