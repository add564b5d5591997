// Made by scripts/pack-lexicon.ts from data/. Do not edit.
export default `igo		IGOUNO	=igo:un|United Nations|UN|U.N.	UN Security Council|United Nations Security Council|U.N. Security Council|Security Council	UN General Assembly|United Nations General Assembly|U.N. General Assembly|General Assembly	UNHCR|UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|UN refugee agency|U.N. refugee agency|UN Refugee Agency	UNICEF|Unicef|United Nations Children's Fund	=igo:who|World Health Organization|WHO|World Health Organisation	=igo:iaea|International Atomic Energy Agency|IAEA	=igo:imf|International Monetary Fund|IMF	World Bank	=igo:wto|World Trade Organization|WTO	UN Secretariat|United Nations Secretariat	UN Human Rights Council|U.N. Human Rights Council|United Nations Human Rights Council|Human Rights Council|UNHRC	OHCHR|UN Human Rights Office|U.N. human rights office|UN human rights office	OCHA|UN OCHA|UN Office for the Coordination of Humanitarian Affairs	World Food Programme|WFP|World Food Program|UN World Food Programme	UNRWA|U.N. Relief and Works Agency|UN Relief and Works Agency	UNESCO|Unesco	UNDP|United Nations Development Programme|UN Development Programme	UNEP|UN Environment Programme|United Nations Environment Programme	UNFPA|United Nations Population Fund	UNAIDS	UN Women|U.N. Women	UNODC|UN Office on Drugs and Crime	UNCTAD	UNIDO	UN-Habitat	Food and Agriculture Organization|FAO|UN Food and Agriculture Organization	International Labour Organization|ILO|International Labour Organisation|International Labor Organization	International Maritime Organization|IMO	ICAO|International Civil Aviation Organization	International Telecommunication Union|ITU	World Meteorological Organization|WMO	WIPO|World Intellectual Property Organization	International Organization for Migration|IOM|International Organisation for Migration	IPCC|Intergovernmental Panel on Climate Change	UNFCCC|U.N. Framework Convention on Climate Change	UNIFIL|Unifil	UNDOF	MINUSMA	MONUSCO	MINUSCA	UNMISS	UNAMID	UNISFA	MINUSTAH	UNMIK	UNMIL	UNPROFOR	MINURSO	UNSMIL	UNAMA|UN Assistance Mission in Afghanistan	UNAMI	UNTAC	UNSCOM	UNMOVIC	UNFICYP	UNTSO	UNITAMS	ECOSOC|UN Economic and Social Council	Counter-Terrorism Committee	World Court	UN Commission of Inquiry	CTBTO	IFAD	UPU|Universal Postal Union	UN Security Council Sanctions Committee	International Seabed Authority	UNITAD
igo		IGOEUREEC	=igo:eu|European Union|EU|E.U.	European Commission	European Parliament	European Council	=igo:ecb|European Central Bank|ECB	EU Commission	Council of the European Union|EU Council|Council of the EU	European External Action Service|EEAS	Frontex|European Border and Coast Guard Agency	Europol	Eurojust	European Medicines Agency|EMA	European Court of Justice|ECJ|EU Court of Justice|Court of Justice of the European Union|CJEU	Eurogroup	Eurostat	European Investment Bank|EIB	EASA|European Union Aviation Safety Agency	ECDC|European Centre for Disease Prevention and Control	OLAF|European Anti-Fraud Office	European Public Prosecutor's Office|EPPO	EULEX|Eulex	EUFOR|Eufor	European Stability Mechanism	Operation Irini	Operation Aspides|EU Naval Force|EUNAVFOR	European Economic Community	European People's Party	European Banking Authority	European Food Safety Authority|EFSA	European Court of Auditors	European Defence Agency
igo		IGOWSTNAT	NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation	North Atlantic Council	ISAF|International Security Assistance Force	KFOR	SFOR	IFOR	Resolute Support|Resolute Support Mission	Allied Command Operations
igo		IGOEUR	OSCE|Organization for Security and Co-operation in Europe	Council of Europe	European Court of Human Rights|ECtHR	Venice Commission	OSCE Special Monitoring Mission	Minsk Group|OSCE Minsk Group	EFTA|European Free Trade Association	European Space Agency|ESA	Western European Union	Visegrad Group|Visegrád Group	Nordic Council	Joint Expeditionary Force	European Political Community	European Bank for Reconstruction and Development|EBRD	ODIHR
igo		IGOAFR	African Union|AU	African Development Bank|AfDB	Organisation of African Unity|OAU|Organization of African Unity	AMISOM	ATMIS	Africa CDC|Africa Centres for Disease Control and Prevention	African Union Peace and Security Council	African Court on Human and Peoples' Rights	Pan-African Parliament
igo		IGOWAF	ECOWAS|Economic Community of West African States	ECOMOG	West African Economic and Monetary Union|UEMOA	BCEAO	Alliance of Sahel States	G5 Sahel
igo		IGOMEA	Arab League	League of Arab States	Gulf Cooperation Council|GCC	Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference	Arab Maghreb Union	Arab Monetary Fund
igo		IGOSEA	ASEAN|Association of Southeast Asian Nations	ASEAN Regional Forum	ASEAN Secretariat
igo		IGO	OPEC	=igo:opcw|Organisation for the Prohibition of Chemical Weapons|OPCW	G7|G-7|Group of Seven	G20|G-20|Group of Twenty	BRICS	OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development	=igo:opec-|OPEC+|Opec+	Organization of the Petroleum Exporting Countries|Opec	International Energy Agency|IEA	Bank for International Settlements	Financial Action Task Force|FATF	Commonwealth of Nations|Commonwealth Secretariat	Commonwealth of Independent States	Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation	Eurasian Economic Union|EAEU	Warsaw Pact	Non-Aligned Movement	G8|G-8|Group of Eight	G77|Group of 77	P5+1|E3+3	Quartet on the Middle East|Middle East Quartet	Paris Club	London Club	AUKUS	Five Eyes	New Development Bank	Organisation internationale de la Francophonie	Arctic Council	International Whaling Commission|IWC	Interparliamentary Union|Inter-Parliamentary Union	Nuclear Suppliers Group|NSG	League of Nations	Normandy Format|Normandy Four	Gavi|GAVI	Green Climate Fund	Ramstein Group|Ukraine Defense Contact Group|Ukraine Defence Contact Group	Board of Peace
igo		IGOUNOJUD	=igo:icc|International Criminal Court|ICC	=igo:icj|International Court of Justice|ICJ	International Criminal Tribunal for the former Yugoslavia|ICTY|International Criminal Tribunal for the Former Yugoslavia	ICTR|International Criminal Tribunal for Rwanda	Special Court for Sierra Leone	Special Tribunal for Lebanon	Permanent Court of Arbitration	International Tribunal for the Law of the Sea|ITLOS
igo		IGOCOP	Interpol|INTERPOL|International Criminal Police Organization
organisation		NGO	Red Cross|International Committee of the Red Cross|ICRC	IFRC|International Federation of Red Cross and Red Crescent Societies	Red Crescent	Médecins Sans Frontières|Medecins Sans Frontieres|MSF|Doctors Without Borders	Oxfam|OXFAM	Save the Children	World Vision	CARE International	Norwegian Refugee Council	International Rescue Committee	Mercy Corps	ActionAid	Islamic Relief	Catholic Relief Services	Action Against Hunger	Danish Refugee Council	World Central Kitchen	White Helmets|Syria Civil Defence|Syria Civil Defense	Gaza Humanitarian Foundation|GHF	Clinton Foundation	Open Society Foundations|Open Society Foundation	Gates Foundation|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation	International Crisis Group	Carter Center	World Economic Forum|WEF	FIFA|Fifa	UEFA|Uefa	International Olympic Committee|IOC	WADA|World Anti-Doping Agency	Sea-Watch	SOS Méditerranée|SOS Mediterranee	Open Arms	Rotary International	Global Fund	WikiLeaks|Wikileaks	Bellingcat	Transparency International	Freedom House	Handicap International	HALO Trust	Magen David Adom	Palestinian Red Crescent|Palestine Red Crescent|Palestine Red Crescent Society|PRCS	Syrian Arab Red Crescent|SARC	American Red Cross	Iranian Red Crescent	Wikimedia Foundation	Nobel Committee|Norwegian Nobel Committee
organisation		NGOHRI	Amnesty International	Human Rights Watch|HRW	Syrian Observatory for Human Rights|SOHR	Committee to Protect Journalists|CPJ	Reporters Without Borders|Reporters sans frontières	B'Tselem	Human Rights First	Physicians for Human Rights	FIDH|International Federation for Human Rights	Peace Now	Breaking the Silence	Foro Penal	HRANA|Human Rights Activists News Agency	Hengaw	Iran Human Rights|IHRNGO	Assistance Association for Political Prisoners|AAPP	Fortify Rights	Global Witness	Walk Free	Al-Haq	Viasna	OVD-Info	Article 19	PEN International	Index on Censorship	ACLU|American Civil Liberties Union	Southern Poverty Law Center|SPLC	Anti-Defamation League|ADL	NAACP	Center for Constitutional Rights	Frontline Defenders|Front Line Defenders	Euro-Med Human Rights Monitor	CAIR|Council on American-Islamic Relations
organisation		NGOENV	Greenpeace	WWF|World Wildlife Fund|World Wide Fund for Nature	Friends of the Earth	Sierra Club	Sea Shepherd	Extinction Rebellion	Just Stop Oil	Fridays for Future	Last Generation|Letzte Generation	Climate Action Network	IUCN	Rainforest Alliance	Germanwatch	PETA	Conservation International
organisation	USA	USAGOV	State Department|US State Department|U.S. State Department|Department of State|U.S. Department of State|US Department of State	=organisation:usa:treasury|Treasury Department|Department of the Treasury	=organisation:usa:epa|Environmental Protection Agency|EPA	=organisation:usa:sec|Securities and Exchange Commission|SEC	Federal Reserve	Commerce Department|Department of Commerce|US Commerce Department|U.S. Commerce Department	Energy Department|Department of Energy|US Department of Energy	Interior Department|Department of the Interior	Labor Department|Department of Labor	Education Department|Department of Education	Transportation Department|Department of Transportation	Agriculture Department|USDA|Department of Agriculture	Department of Health and Human Services|HHS	Department of Veterans Affairs	US Treasury|U.S. Treasury|U.S. Treasury Department|US Treasury Department	National Security Council|US National Security Council	Office of Foreign Assets Control|OFAC	Office of Management and Budget|OMB	US Trade Representative|U.S. Trade Representative|USTR|Office of the U.S. Trade Representative	USAID|US Agency for International Development|U.S. Agency for International Development	NASA	FEMA|Federal Emergency Management Agency	FAA|Federal Aviation Administration	FCC|Federal Communications Commission	FDA|Food and Drug Administration|US Food and Drug Administration	CDC|Centers for Disease Control and Prevention|Centers for Disease Control	NIH|National Institutes of Health	NOAA|National Oceanic and Atmospheric Administration	National Weather Service	National Hurricane Center	USGS|U.S. Geological Survey|US Geological Survey	NTSB|National Transportation Safety Board	Internal Revenue Service|IRS	Federal Trade Commission|FTC	Census Bureau|U.S. Census Bureau	FDIC|Federal Deposit Insurance Corporation	CFTC|Commodity Futures Trading Commission	Nuclear Regulatory Commission	Federal Election Commission|FEC	Consumer Financial Protection Bureau|CFPB	NHTSA|National Highway Traffic Safety Administration	Bureau of Labor Statistics	Social Security Administration	CISA|Cybersecurity and Infrastructure Security Agency	US Embassy|U.S. Embassy	Small Business Administration	Peace Corps	Fed|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board	Federal Open Market Committee|FOMC	DOGE|Department of Government Efficiency
organisation	USA	USAMIL	Pentagon|Defense Department|Department of Defense|US Defense Department|U.S. Defense Department|U.S. Department of Defense|US Department of Defense
organisation	USA	USAJUD	Justice Department|Department of Justice|DOJ|US Justice Department|U.S. Justice Department|U.S. Department of Justice|US Department of Justice	=organisation:usa:supreme-court|US Supreme Court|U.S. Supreme Court	Supreme Court of the United States|SCOTUS	Office of Special Counsel	Federal Circuit	Southern District of New York	American Bar Association
organisation	USA	USALEG	Congress|US Congress|U.S. Congress	Senate|US Senate|U.S. Senate	House of Representatives	Capitol Hill	House Intelligence Committee	Senate Intelligence Committee	Senate Foreign Relations Committee	House Foreign Affairs Committee	Senate Judiciary Committee	House Judiciary Committee	Senate Armed Services Committee	House Armed Services Committee	House Ways and Means Committee	Congressional Budget Office	Government Accountability Office|GAO
organisation	USA	USACOP	FBI|Federal Bureau of Investigation	Department of Homeland Security|DHS|Homeland Security	Secret Service|US Secret Service|U.S. Secret Service	Drug Enforcement Administration|DEA	ICE|Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement	Customs and Border Protection|CBP|U.S. Customs and Border Protection	Border Patrol|US Border Patrol|U.S. Border Patrol	Transportation Security Administration|TSA	ATF|Bureau of Alcohol, Tobacco, Firearms and Explosives	US Marshals|U.S. Marshals|U.S. Marshals Service|US Marshals Service	NYPD|New York Police Department|New York City Police Department	LAPD|Los Angeles Police Department	Capitol Police|U.S. Capitol Police|US Capitol Police	Chicago Police Department
organisation	USA	USASPY	CIA|Central Intelligence Agency	National Security Agency|NSA	Defense Intelligence Agency	Office of the Director of National Intelligence|ODNI	National Geospatial-Intelligence Agency	National Reconnaissance Office	National Counterterrorism Center
organisation	USA	USAPTY	Republican Party|Republicans	Democratic Party|Democrats	Libertarian Party	Republican National Committee|GOP|Grand Old Party	Democratic National Committee|DNC	Tea Party|Tea Party movement	Green Party of the United States
organisation	DEU	DEULEG	Bundestag	Bundesrat
organisation	ISR	ISRLEG	Knesset	Israeli parliament
organisation	RUS	RUSLEG	=organisation:rus:duma|State Duma|Duma	Federation Council	Supreme Soviet
organisation	RUS	RUSSPY	FSB|Federal Security Service	GRU|Main Intelligence Directorate	SVR|Foreign Intelligence Service|Russian Foreign Intelligence Service	KGB	FSO|Federal Protective Service
organisation	GBR	GBRCOP	=organisation:gbr:scotland-yard|Metropolitan Police|Scotland Yard	Met Police|New Scotland Yard	National Crime Agency|NCA	PSNI|Police Service of Northern Ireland	Police Scotland	Greater Manchester Police	Serious Fraud Office|SFO	Royal Ulster Constabulary|RUC	Border Force
military	IRN	IRNMIL	=military:irn:irgc|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Iranian Revolutionary Guards|Islamic Revolutionary Guards Corps|Pasdaran|Iran's Revolutionary Guards	Quds Force|Qods Force|IRGC Quds Force	Basij	Khatam al-Anbiya
military	ISR	ISRMIL	=military:isr:idf|Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces|Israeli Defence Forces|Israeli army|Israeli military|Israeli Army	Israeli Air Force	Israeli Navy	Golani Brigade|Golani	COGAT	Givati Brigade	Home Front Command	Sayeret Matkal
military	CHN	CHNMIL	=military:chn:pla|People's Liberation Army|PLA	People's Liberation Army Navy|PLA Navy	PLA Rocket Force|Rocket Force	Eastern Theater Command|Eastern Theatre Command	Southern Theater Command|Southern Theatre Command	PLA Air Force|PLAAF	China Coast Guard|Chinese Coast Guard	People's Armed Police	Chinese Navy	Strategic Support Force
armed_group	AFG	AFGREB	Taliban|Afghan Taliban|Taleban	Haqqani network|Haqqani Network	Northern Alliance	Afghan mujahideen	Hezb-e-Islami|Hizb-i-Islami	National Resistance Front of Afghanistan	ISIS-K|ISIS-Khorasan|ISKP|Islamic State Khorasan|IS-K|Islamic State-Khorasan
armed_group	PSE	PSEREB	Hamas	Palestinian Islamic Jihad|Islamic Jihad	Qassam Brigades|al-Qassam Brigades|Al-Qassam Brigades|Izz ad-Din al-Qassam Brigades	Al-Quds Brigades|al-Quds Brigades	Al-Aqsa Martyrs Brigades|al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs' Brigades	PFLP|Popular Front for the Liberation of Palestine	Popular Resistance Committees	Lions' Den
armed_group	LBN	LBNREB	Hezbollah|Hizbullah|Hezbullah|Hizbollah|Hizballah|Hezbollah movement	Fatah al-Islam	Radwan Force
armed_group		IMGISI	Islamic State|ISIS|ISIL|Isis|Daesh|ISIS group|IS group|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Da'esh
armed_group		IMGALQ	Al-Qaeda|al-Qaeda|al-Qaida|Al Qaeda|al Qaeda|Al-Qaida|Al Qaida|al Qaida
armed_group	NGA	NGAREB	Boko Haram|Jama'atu Ahlis Sunna	ISWAP|Islamic State West Africa Province	Ansaru	MEND|Movement for the Emancipation of the Niger Delta	IPOB|Indigenous People of Biafra	Niger Delta Avengers
armed_group	SOM	SOMREB	Al-Shabaab|al-Shabaab|Al-Shabab|al-Shabab	Islamic Courts Union|Union of Islamic Courts
armed_group	YEM	YEMREB	Houthis|Houthi|Houthi movement|Houthi rebels|Huthis	Ansar Allah|Ansarullah	AQAP|al-Qaeda in the Arabian Peninsula|Al-Qaeda in the Arabian Peninsula
armed_group	RUS	RUSUAF	=armed_group:wagner|Wagner Group|Wagner|Wagner PMC|PMC Wagner|Wagner group	Redut	Night Wolves	Rusich
armed_group	TUR	TURREB	PKK|Kurdistan Workers' Party	Kurdistan Freedom Falcons|Kurdistan Freedom Hawks	DHKP-C
armed_group	COL	COLREB	FARC|Revolutionary Armed Forces of Colombia	ELN|National Liberation Army	M-19	United Self-Defense Forces of Colombia	Segunda Marquetalia
armed_group	COD	CODREB	M23|March 23 Movement|M23 rebels	FDLR|Democratic Forces for the Liberation of Rwanda	CODECO	Mai-Mai|Mai Mai	CNDP	Alliance Fleuve Congo|Congo River Alliance
media		MED	Reuters|Thomson Reuters
media		USAMED	=media:ap|Associated Press|AP|The Associated Press
media		FRAMED	AFP|Agence France-Presse
media	GBR	GBRMED	BBC|BBC News|British Broadcasting Corporation	=media:guardian|The Guardian	Financial Times	The Times of London|Times of London	The Daily Telegraph|Daily Telegraph	The Independent	Daily Mail|MailOnline	Sky News	ITV|ITV News	Channel 4|Channel 4 News	The Economist	Daily Mirror	BBC World Service	Press Association|PA Media	Sunday Times|The Sunday Times	Evening Standard	Morning Star	Iran International	Daily Express	News of the World	Middle East Eye
media	USA	USAMED	CNN	=media:nyt|The New York Times|New York Times	=media:washington-post|The Washington Post|Washington Post	=media:wsj|The Wall Street Journal|Wall Street Journal	United Press International|UPI	Bloomberg News	CBS|CBS News	NBC|NBC News	ABC News	Fox News	MSNBC	CNBC	NPR|National Public Radio	PBS	Newsweek	USA Today	Los Angeles Times	Chicago Tribune	Boston Globe	Politico	Axios	BuzzFeed|BuzzFeed News	Huffington Post|HuffPost	Vox Media	The New Yorker	The Atlantic	Time magazine|TIME magazine	Foreign Policy magazine	Foreign Affairs magazine	Voice of America|VOA	Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty|Radio Liberty	Radio Free Asia|RFA	Breitbart|Breitbart News	The Intercept	ProPublica	Daily Beast|The Daily Beast	Washington Times	New York Post	Miami Herald	Houston Chronicle	San Francisco Chronicle	Univision	Telemundo	C-SPAN	Rolling Stone	National Geographic	Business Insider	Vice News	Newsmax	One America News Network|OANN	Truth Social	McClatchy	Gannett	Christian Science Monitor	Al Hurra|Alhurra
media	CHN	CHNMED	Xinhua|Xinhua news agency|Xinhua News Agency	People's Daily	Global Times	China Daily	CCTV|China Central Television	CGTN	Xinhua News	China News Service	Caixin	PLA Daily	Economic Daily
media	RUS	RUSMED	TASS|Tass	=media:ria|RIA Novosti|RIA	Interfax	Itar-Tass|ITAR-TASS	RT|Russia Today	Sputnik|Sputnik News	Novaya Gazeta	Echo of Moscow|Ekho Moskvy	Kommersant	Izvestia	Pravda	Rossiya 1|Rossiya-1	Rossiya Segodnya	RBK	Vedomosti	Meduza	TV Rain|Dozhd|Rain TV	Komsomolskaya Pravda	Rossiyskaya Gazeta	Moskovsky Komsomolets	The Moscow Times|Moscow Times	Channel One Russia|Channel One
media	QAT	QATMED	Al Jazeera	QNA|Qatar News Agency	Al Jazeera English	=media:al-jazeera-qat|Al-Jazeera
media	IND	INDMED	IANS	Press Trust of India	ANI|Asian News International	Times of India|The Times of India	The Hindu	Hindustan Times	Indian Express|The Indian Express	NDTV	Republic TV	India Today	Economic Times|The Economic Times	Doordarshan	Zee News	Scroll.in	Deccan Herald	United News of India	Times Now	Alt News
media	JPN	JPNMED	Kyodo|Kyodo News	NHK	Asahi Shimbun|Asahi	Yomiuri Shimbun|Yomiuri	Mainichi Shimbun|Mainichi	Nikkei|Nihon Keizai Shimbun|Nikkei Asia	Jiji Press|Jiji	Sankei Shimbun|Sankei	Japan Times|The Japan Times	Fuji TV	TV Asahi
media	KOR	KORMED	Yonhap	Chosun Ilbo|The Chosun Ilbo	JoongAng Ilbo|Joongang Ilbo	Dong-A Ilbo	KBS	Hankyoreh	Korea Herald|The Korea Herald	Korea Times|The Korea Times	YTN	Newsis	Daily NK	NK News
media	IRN	IRNMED	IRNA	Fars News Agency|Fars news agency	Tasnim|Tasnim News Agency|Tasnim news agency	Mehr News Agency|Mehr news agency	ISNA|Iranian Students' News Agency	Press TV|PressTV	IRIB	Kayhan	Al-Alam|al-Alam	Tehran Times	ILNA
company	USA	USAMNC	Twitter	Facebook	Google	Apple	Microsoft	Amazon	Tesla	Ford|Ford Motor Company	Boeing	X Corp	Meta|Meta Platforms|Facebook Inc	Alphabet Inc|Alphabet Inc.	YouTube	Instagram	WhatsApp	SpaceX	Starlink	Netflix	Uber	Lyft	Airbnb	PayPal	eBay	Intel	Nvidia|NVIDIA	AMD	Qualcomm	IBM	Cisco|Cisco Systems	Hewlett-Packard|HP Inc	Salesforce	OpenAI	Anthropic	xAI	Palantir|Palantir Technologies	Anduril	LinkedIn	Snapchat|Snap Inc	Reddit	=company:micron|Micron Technology	Broadcom	Texas Instruments	Adobe	Walmart|Wal-Mart	Costco	Starbucks	McDonald's	Coca-Cola|Coca-Cola Company	PepsiCo|Pepsi	Nike	Disney|Walt Disney Company|Walt Disney	Warner Bros|Warner Bros.|Warner Bros. Discovery	Comcast	AT&T	Verizon	T-Mobile	General Motors|GM	Chrysler	General Electric	Lockheed Martin|Lockheed	Raytheon|RTX	Northrop Grumman	General Dynamics	Halliburton	Exxon Mobil|ExxonMobil|Exxon	Chevron	ConocoPhillips	Goldman Sachs	JPMorgan|JPMorgan Chase|JP Morgan|J.P. Morgan	Morgan Stanley	Citigroup|Citibank	Bank of America	Wells Fargo	BlackRock	Blackstone	Berkshire Hathaway	Lehman Brothers	Bear Stearns	Merrill Lynch	AIG|American International Group	Fannie Mae	Freddie Mac	Moody's|Moody's Investors Service	Standard & Poor's|S&P|S&P Global	Fitch Ratings	Visa Inc|Visa Inc.	Mastercard|MasterCard	American Express	Pfizer	Moderna	Johnson & Johnson|J&J	Merck|Merck & Co	Eli Lilly	Gilead|Gilead Sciences	Novavax	Monsanto	Cargill	Caterpillar Inc	United Airlines	American Airlines	Delta Air Lines|Delta Airlines	Southwest Airlines	JetBlue	Pan Am	FedEx	UPS|United Parcel Service	Boeing Co	US Steel|U.S. Steel	Enron	WorldCom	Union Carbide	Dow Chemical	DuPont	Purdue Pharma	Coinbase	Robinhood Markets	Silicon Valley Bank	Nasdaq|NASDAQ	New York Stock Exchange|NYSE	McKinsey|McKinsey & Company	Deloitte	Ernst & Young	KPMG	PwC|PricewaterhouseCoopers	Procter & Gamble|P&G	Kraft Heinz	Philip Morris|Philip Morris International	Chiquita	Dominion Voting Systems|Dominion Voting	Smartmatic	CrowdStrike	Mandiant	FireEye	SolarWinds	Colonial Pipeline	PG&E|Pacific Gas and Electric	Norfolk Southern	Cheniere|Cheniere Energy	Bloomberg LP
company		MNC	Airbus
company	CHN	CHNMNC	Huawei	Alibaba|Alibaba Group	Tencent	ByteDance|Bytedance	TikTok	Baidu	Xiaomi	Lenovo	ZTE	Hikvision	DJI	SMIC	BYD	Evergrande|China Evergrande	Country Garden	Sinopec	PetroChina	CNOOC|China National Offshore Oil Corporation	CNPC|China National Petroleum Corporation	ICBC|Industrial and Commercial Bank of China	Bank of China	China Construction Bank	Ant Group|Ant Financial	Didi Chuxing	JD.com	WeChat	Weibo|Sina Weibo	Sinovac	Sinopharm	CATL	Geely	Great Wall Motor	Foxconn|Hon Hai	China Mobile	China Telecom	China Unicom	COSCO|Cosco	COMAC|Comac	Temu	Shein	DeepSeek	CITIC|Citic	NIO	Yangtze Memory|YMTC	China Eastern Airlines|China Eastern	Air China	CRRC	Norinco	State Grid	Dalian Wanda	HNA|HNA Group	Chery	SAIC|SAIC Motor
company	KOR	KORMNC	Samsung	Hyundai|Hyundai Motor	Kia|Kia Motors	LG Electronics|LG	SK Hynix	SK Innovation	Samsung Electronics	Posco|POSCO	Daewoo	Korean Air	Lotte	Asiana|Asiana Airlines	Hanwha|Hanwha Aerospace	Kakao	Jeju Air	Coupang	LG Energy Solution
company	DEU	DEUMNC	Volkswagen	BMW	Mercedes-Benz|Daimler|DaimlerChrysler	Audi	Porsche	Opel	Siemens|Siemens Energy	Bayer	BASF	Deutsche Bank	Commerzbank	Allianz	Lufthansa	Deutsche Bahn	Deutsche Telekom	Deutsche Post|DHL	SAP	Thyssenkrupp|ThyssenKrupp	E.ON	RWE	Uniper	Wirecard	BioNTech	Adidas	Rheinmetall	Krauss-Maffei Wegmann|KMW	Wintershall	Bosch|Robert Bosch	Continental AG	Germanwings	Munich Re	Aldi	Lidl	Axel Springer	Bertelsmann
company	RUS	RUSMNC	Gazprom	Sberbank	VTB|VTB Bank	Rosneft	Lukoil	Gazprombank	Nord Stream|Nord Stream AG	Aeroflot	Kaspersky|Kaspersky Lab	Norilsk Nickel|Nornickel	Rusal|RUSAL	Yandex	VKontakte	Yukos	Novatek	Transneft	Severstal	Alfa Bank|Alfa-Bank	Uralvagonzavod	Kalashnikov Concern	Sukhoi	Surgutneftegas	Tatneft	AvtoVAZ|Avtovaz	Sovcomflot	Gazprom Neft	Almaz-Antey	Concord Management	Internet Research Agency	Rostelecom	Tinkoff
company	GBR	GBRMNC	Shell	BP|British Petroleum	HSBC	Barclays	Lloyds Banking Group	Royal Bank of Scotland|RBS|NatWest	Standard Chartered	British Airways	Rolls-Royce	BAE Systems|BAE	GlaxoSmithKline|GSK	AstraZeneca	Unilever	Vodafone	BT Group|British Telecom	Jaguar Land Rover|JLR	Rio Tinto	Anglo American	EasyJet|easyJet	Diageo	Marks & Spencer|Marks and Spencer	Sainsbury's	G4S	De Beers	Virgin Atlantic	Royal Dutch Shell	London Stock Exchange	Cambridge Analytica	Northern Rock	ARM Holdings	Royal Mail	Network Rail	Thames Water	Centrica	National Grid
company	GBR	GBRBUS	Tesco
organisation	ALB	ALBLEG	Kuvendi
organisation	AUT	AUTLEG	Nationalrat
organisation	BGR	BGRLEG	Narodno Sabranie
organisation	HRV	HRVLEG	Sabor|Croatian Sabor
organisation	DNK	DNKLEG	Folketing|Folketinget
organisation	EST	ESTLEG	Riigikogu
organisation	FIN	FINLEG	Eduskunta
organisation	ISL	ISLLEG	Althing|Althingi|Alþingi
organisation	IRL	IRLLEG	Oireachtas	Dáil|Dail|Dáil Éireann|Dail Eireann	Seanad
organisation	LVA	LVALEG	Saeima
organisation	LTU	LTULEG	Seimas
organisation	NOR	NORLEG	Storting|Stortinget
organisation	POL	POLLEG	Sejm
organisation	SWE	SWELEG	Riksdag|Riksdagen
organisation	ESP	ESPLEG	Cortes|Cortes Generales|Congress of Deputies
organisation	UKR	UKRLEG	Verkhovna Rada|Rada|Supreme Rada	Crimean Tatar Mejlis|Mejlis of the Crimean Tatar People
organisation	TUR	TURLEG	Turkish Grand National Assembly|Grand National Assembly of Turkey|Grand National Assembly
organisation	IRN	IRNLEG	Majlis|Islamic Consultative Assembly	Guardian Council|Council of Guardians	Assembly of Experts|Council of Experts	Expediency Council
organisation	SAU	SAULEG	Shura Council|Consultative Assembly of Saudi Arabia
organisation	AFG	AFGLEG	Wolesi Jirga|Meshrano Jirga	Loya Jirga
organisation	IND	INDLEG	Lok Sabha	Rajya Sabha
organisation	JPN	JPNLEG	National Diet|Japanese Diet
organisation	MNG	MNGLEG	Great Khural|State Great Khural|State Great Hural
organisation	CHN	CHNLEG	National People's Congress	National People's Congress Standing Committee	Chinese People's Political Consultative Conference|CPPCC
organisation	TWN	TWNLEG	Legislative Yuan
organisation	HKG	HKGLEG	Legislative Council|LegCo
organisation	MYS	MYSLEG	Dewan Rakyat	Dewan Negara
organisation	THA	THALEG	National Assembly of Thailand
organisation	IDN	IDNLEG	Dewan Perwakilan Rakyat
organisation	MDV	MDVLEG	People's Majlis
organisation	BGD	BGDLEG	Jatiya Sangsad|Jatiyo Sangshad
organisation	CHE	CHELEG	Swiss Federal Assembly
organisation	NLD	NLDLEG	Tweede Kamer	Eerste Kamer
organisation	GBR	GBRLEG	House of Commons	House of Lords	Holyrood|Scottish Parliament	Stormont|Northern Ireland Assembly	Senedd|Welsh Assembly|Senedd Cymru	British Parliament|UK Parliament|U.K. Parliament
organisation	KAZ	KAZLEG	Mazhilis|Majilis
organisation	UZB	UZBLEG	Oliy Majlis
organisation	KGZ	KGZLEG	Jogorku Kenesh|Zhogorku Kenesh
organisation	PRK	PRKLEG	Supreme People's Assembly
organisation	AZE	AZELEG	Milli Majlis|Milli Mejlis
organisation	SRB	SRBLEG	Skupština|Skupstina
organisation	GRC	GRCLEG	Vouli
organisation	BEL	BELLEG	Belgian Chamber of Representatives
organisation	ITA	ITALEG	Chamber of Deputies of Italy
organisation	BRA	BRALEG	Brazilian Congress|National Congress of Brazil
organisation	VEN	VENLEG	National Constituent Assembly
organisation	CUB	CUBLEG	National Assembly of People's Power
organisation	EGY	EGYLEG	People's Assembly of Egypt
organisation	TUN	TUNLEG	Assembly of the Representatives of the People
organisation	LBY	LBYLEG	House of Representatives of Libya
organisation	MMR	MMRLEG	Pyidaungsu Hluttaw
organisation	GBR	GBRPTY	Conservative Party|Tory Party|Tories	Labour Party|Labour	Liberal Democrats|Lib Dems	Scottish National Party|SNP	Plaid Cymru	Sinn Féin|Sinn Fein	Democratic Unionist Party|DUP	Ulster Unionist Party|UUP	SDLP|Social Democratic and Labour Party	UKIP|UK Independence Party	Reform UK	Brexit Party	British National Party
organisation	IRL	IRLPTY	Fianna Fáil|Fianna Fail	Fine Gael
organisation	DEU	DEUPTY	CDU|Christian Democratic Union|Christian Democrats	CSU|Christian Social Union	CDU/CSU	SPD|Social Democratic Party of Germany	AfD|Alternative for Germany|Alternative für Deutschland	FDP|Free Democratic Party|Free Democrats	Die Linke|Left Party	Bündnis 90|Alliance 90/The Greens	NPD|National Democratic Party of Germany	BSW|Sahra Wagenknecht Alliance
organisation	FRA	FRAPTY	National Rally|Rassemblement National|National Front|Front National|FN	Les Républicains|Les Republicains	La République En Marche|La Republique En Marche|En Marche	La France Insoumise|France Unbowed	UMP|Union for a Popular Movement	French Socialist Party|Parti Socialiste	MoDem	Reconquete	New Popular Front
organisation	ITA	ITAPTY	Brothers of Italy|Fratelli d'Italia	Forza Italia	Northern League|Lega Nord	Five Star Movement|Five-Star Movement|Movimento 5 Stelle|M5S	Italia Viva	Partito Democratico
organisation	ESP	ESPPTY	PSOE|Spanish Socialist Workers' Party	Spanish People's Party|Partido Popular	Podemos|Unidas Podemos	Ciudadanos	Esquerra Republicana|ERC	Junts per Catalunya|Together for Catalonia	EH Bildu|Bildu	Batasuna
organisation	PRT	PRTPTY	Chega	Bloco de Esquerda
organisation	GRC	GRCPTY	Syriza|SYRIZA	PASOK|Pasok	Golden Dawn	New Democracy
organisation	AUT	AUTPTY	FPÖ|FPO|Freedom Party of Austria	ÖVP|OVP|Austrian People's Party	SPÖ|SPO|Social Democratic Party of Austria
organisation	NLD	NLDPTY	PVV|Party for Freedom|Freedom Party of the Netherlands	VVD|People's Party for Freedom and Democracy	D66|Democrats 66	PvdA
organisation	BEL	BELPTY	N-VA|New Flemish Alliance	Vlaams Belang|Vlaams Blok
organisation	CHE	CHEPTY	Swiss People's Party|SVP
organisation	DNK	DNKPTY	Danish People's Party|Dansk Folkeparti
organisation	SWE	SWEPTY	Sweden Democrats	Swedish Social Democrats
organisation	NOR	NORPTY	Progress Party
organisation	FIN	FINPTY	Finns Party|True Finns	National Coalition Party
organisation	EST	ESTPTY	EKRE
organisation	POL	POLPTY	Law and Justice|PiS|Law and Justice party	Civic Platform|Civic Coalition	Konfederacja
organisation	HUN	HUNPTY	Fidesz	Jobbik	Tisza Party
organisation	CZE	CZEPTY	ODS|Civic Democratic Party
organisation	SVK	SVKPTY	Smer-SD|Direction – Social Democracy	Progressive Slovakia
organisation	ROU	ROUPTY	=organisation:rou:psd|Social Democratic Party of Romania	Alliance for the Union of Romanians	USR|Save Romania Union
organisation	BGR	BGRPTY	GERB	BSP|Bulgarian Socialist Party
organisation	SRB	SRBPTY	Serbian Progressive Party	Serbian Radical Party	Srpska Lista|Serbian List
organisation	HRV	HRVPTY	HDZ|Croatian Democratic Union
organisation	BIH	BIHPTY	SNSD|Alliance of Independent Social Democrats	Party of Democratic Action
organisation	XKX	XKXPTY	Vetëvendosje|Vetevendosje
organisation	MKD	MKDPTY	VMRO-DPMNE
organisation	ALB	ALBPTY	Socialist Party of Albania
organisation	RUS	RUSPTY	United Russia	Just Russia|A Just Russia	LDPR|Liberal Democratic Party of Russia	CPRF|KPRF|Communist Party of the Russian Federation	Yabloko
organisation	UKR	UKRPTY	Servant of the People	European Solidarity	Batkivshchyna	Party of Regions	Opposition Platform|Opposition Platform — For Life	Right Sector|Pravy Sektor
organisation	BLR	BLRPTY	Belaya Rus
organisation	MDA	MDAPTY	Party of Action and Solidarity
organisation	GEO	GEOPTY	Georgian Dream	United National Movement
organisation	ARM	ARMPTY	Civil Contract	Dashnaktsutyun|Armenian Revolutionary Federation
organisation	AZE	AZEPTY	New Azerbaijan Party|Yeni Azerbaijan Party	Musavat
organisation	TUR	TURPTY	AKP|AK Party|Justice and Development Party	CHP|Republican People's Party	MHP|Nationalist Movement Party	HDP|Peoples' Democratic Party	DEM Party	İYİ Party|IYI Party
organisation	ISR	ISRPTY	Likud	Yesh Atid	Kadima	Shas	Meretz	Yisrael Beiteinu|Yisrael Beitenu|Israel Beiteinu	Jewish Home|Habayit Hayehudi	Blue and White|Kahol Lavan	Otzma Yehudit|Jewish Power	Religious Zionism|Religious Zionism party	United Torah Judaism	Joint List	Ra'am|Raam
organisation	PSE	PSEPTY	Fatah|Fateh
organisation	LBN	LBNPTY	Lebanese Forces	Kataeb|Phalange|Kataeb Party	Amal Movement	Free Patriotic Movement	Progressive Socialist Party
organisation	SYR	SYRPTY	Baath Party|Ba'ath Party|Baath|Ba'ath	Syrian National Council	Syrian National Coalition	PYD|Democratic Union Party
organisation	IRQ	IRQPTY	KDP|Kurdistan Democratic Party|Kurdish Democratic Party	PUK|Patriotic Union of Kurdistan	Dawa Party|Islamic Dawa Party	Sadrists|Sadrist Movement|Sairoon	State of Law coalition
organisation	EGY	EGYPTY	Muslim Brotherhood|Ikhwan	National Democratic Party of Egypt	Wafd Party	Nour Party|Al-Nour Party
organisation	TUN	TUNPTY	Ennahda|Ennahdha|An-Nahda	Nidaa Tounes|Nidaa Tunis
organisation	DZA	DZAPTY	FLN|National Liberation Front of Algeria	Islamic Salvation Front
organisation	MAR	MARPTY	Istiqlal
organisation	IRN	IRNPTY	Mojahedin of the Islamic Revolution	National Council of Resistance of Iran|NCRI
organisation	YEM	YEMPTY	Al-Islah	General People's Congress	Southern Transitional Council|STC
organisation	ETH	ETHPTY	Prosperity Party	EPRDF	TPLF|Tigray People's Liberation Front
organisation	ZAF	ZAFPTY	ANC|African National Congress	Democratic Alliance	Economic Freedom Fighters|EFF	Inkatha Freedom Party|Inkatha|IFP	uMkhonto weSizwe|uMkhonto we Sizwe	MK Party|MKP	South African Communist Party|SACP
organisation	ZWE	ZWEPTY	ZANU-PF|Zanu-PF|ZANU PF|Zanu PF	Movement for Democratic Change	Citizens Coalition for Change
organisation	NGA	NGAPTY	All Progressives Congress	Peoples Democratic Party of Nigeria
organisation	GHA	GHAPTY	New Patriotic Party|NPP	National Democratic Congress
organisation	KEN	KENPTY	Jubilee Party	Orange Democratic Movement|ODM	United Democratic Alliance
organisation	TZA	TZAPTY	Chama Cha Mapinduzi|CCM	Chadema|CHADEMA
organisation	UGA	UGAPTY	National Resistance Movement|NRM	National Unity Platform
organisation	RWA	RWAPTY	Rwandan Patriotic Front|RPF
organisation	AGO	AGOPTY	MPLA	UNITA|Unita
organisation	MOZ	MOZPTY	Frelimo|FRELIMO	Renamo|RENAMO
organisation	NAM	NAMPTY	SWAPO|Swapo
organisation	ZMB	ZMBPTY	United Party for National Development|UPND
organisation	MWI	MWIPTY	Malawi Congress Party
organisation	SDN	SDNPTY	National Congress Party	Forces of Freedom and Change
organisation	SSD	SSDPTY	SPLM|Sudan People's Liberation Movement
organisation	SEN	SENPTY	PASTEF|Pastef
organisation	CIV	CIVPTY	RHDP	PDCI
organisation	CMR	CMRPTY	Cameroon People's Democratic Movement|CPDM
organisation	CHN	CHNPTY	Communist Party of China|Chinese Communist Party|CCP|CPC	Politburo|Politburo Standing Committee	Central Military Commission	Communist Youth League
organisation	TWN	TWNPTY	Kuomintang|KMT	Democratic Progressive Party	Taiwan People's Party
organisation	HKG	HKGPTY	Civic Party	Demosisto
organisation	PRK	PRKPTY	Workers' Party of Korea|Korean Workers' Party
organisation	KOR	KORPTY	People Power Party	Saenuri Party|Saenuri	Grand National Party	Uri Party	Rebuilding Korea Party
organisation	JPN	JPNPTY	Liberal Democratic Party|LDP	Komeito|New Komeito	Constitutional Democratic Party of Japan|CDPJ	Nippon Ishin no Kai|Japan Innovation Party	Democratic Party of Japan|DPJ	Japanese Communist Party|JCP	Sanseito
organisation	IND	INDPTY	BJP|Bharatiya Janata Party	Indian National Congress|Congress Party|Congress party	Aam Aadmi Party	Trinamool Congress|TMC|All India Trinamool Congress	Shiv Sena	Samajwadi Party	Bahujan Samaj Party	DMK|Dravida Munnetra Kazhagam	AIADMK|All India Anna Dravida Munnetra Kazhagam	CPI(M)|CPM	Telugu Desam Party|TDP	Janata Dal|Janata Dal (United)|JD(U)	Nationalist Congress Party	Rashtriya Janata Dal|RJD	Shiromani Akali Dal|Akali Dal	National Democratic Alliance	United Progressive Alliance	AIMIM	Biju Janata Dal|BJD
organisation	PAK	PAKPTY	Pakistan Muslim League-Nawaz|PML-N|Pakistan Muslim League (N)|Pakistan Muslim League	Pakistan Tehreek-e-Insaf|Tehreek-e-Insaf	Pakistan Peoples Party|Pakistan People's Party	Jamaat-e-Islami	Jamiat Ulema-e-Islam|JUI-F	Muttahida Qaumi Movement|MQM	Awami National Party	Tehreek-e-Labbaik|Tehreek-e-Labbaik Pakistan|TLP
organisation	BGD	BGDPTY	Awami League	Bangladesh Nationalist Party|BNP
organisation	LKA	LKAPTY	Sri Lanka Freedom Party	United National Party|UNP	Samagi Jana Balawegaya|SJB	Janatha Vimukthi Peramuna|JVP	Sri Lanka Podujana Peramuna	Tamil National Alliance
organisation	NPL	NPLPTY	Nepali Congress	CPN-UML|CPN (UML)
organisation	MDV	MDVPTY	Maldivian Democratic Party
organisation	MMR	MMRPTY	National League for Democracy	Union Solidarity and Development Party|USDP
organisation	THA	THAPTY	Pheu Thai|Pheu Thai Party	Move Forward|Move Forward Party	Palang Pracharath	Bhumjaithai	Future Forward|Future Forward Party	Thai Rak Thai
organisation	KHM	KHMPTY	Cambodian People's Party	Cambodia National Rescue Party|CNRP
organisation	VNM	VNMPTY	Communist Party of Vietnam|Vietnamese Communist Party
organisation	LAO	LAOPTY	Lao People's Revolutionary Party
organisation	MYS	MYSPTY	UMNO|Umno|United Malays National Organisation|United Malays National Organization	Barisan Nasional	Pakatan Harapan	Parti Islam Se-Malaysia	Perikatan Nasional	Bersatu
organisation	SGP	SGPPTY	People's Action Party
organisation	IDN	IDNPTY	PDI-P|PDIP	Golkar	Gerindra
organisation	PHL	PHLPTY	PDP-Laban	Lakas
organisation	TLS	TLSPTY	Fretilin|FRETILIN
organisation	AUS	AUSPTY	Australian Labor Party|Labor Party	Liberal Party of Australia	One Nation	Australian Greens
organisation	NZL	NZLPTY	ACT New Zealand	New Zealand First|NZ First
organisation	CAN	CANPTY	Liberal Party of Canada	Conservative Party of Canada	New Democratic Party|NDP	Bloc Québécois|Bloc Quebecois	Parti Québécois|Parti Quebecois	Coalition Avenir Québec|CAQ
organisation	MEX	MEXPTY	PRI|Institutional Revolutionary Party	National Action Party
organisation	BRA	BRAPTY	Workers' Party	PSDB|Brazilian Social Democracy Party	PMDB|Brazilian Democratic Movement Party
organisation	ARG	ARGPTY	Peronists|Peronist party|Justicialist Party	La Libertad Avanza|Liberty Advances	Propuesta Republicana	Frente de Todos
organisation	CHL	CHLPTY	Frente Amplio
organisation	COL	COLPTY	Centro Democrático|Centro Democratico	Pacto Histórico|Historic Pact
organisation	VEN	VENPTY	PSUV|United Socialist Party of Venezuela	Voluntad Popular	Vente Venezuela
organisation	BOL	BOLPTY	Movement for Socialism|Movement Toward Socialism
organisation	PER	PERPTY	Fuerza Popular	Perú Libre|Peru Libre|Free Peru	APRA
organisation	ECU	ECUPTY	Pachakutik	CONAIE
organisation	NIC	NICPTY	FSLN|Sandinistas|Sandinista National Liberation Front
organisation	SLV	SLVPTY	FMLN|Farabundo Martí National Liberation Front	Nuevas Ideas
organisation	GTM	GTMPTY	Movimiento Semilla
organisation	CUB	CUBPTY	Communist Party of Cuba|Cuban Communist Party
organisation	HTI	HTIPTY	Fanmi Lavalas|Lavalas
armed_group	PAK	PAKREB	Pakistani Taliban|Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|TTP	Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba|Lashkar-i-Taiba	Jaish-e-Mohammed|JeM|Jaish-e-Mohammad	Lashkar-e-Jhangvi	Jamaat-ud-Dawa	Balochistan Liberation Army|Baloch Liberation Army	Sipah-e-Sahaba	Harkat-ul-Mujahideen	The Resistance Front
armed_group	IND	INDREB	Hizbul Mujahideen|Hizb-ul-Mujahideen	ULFA|United Liberation Front of Asom	Naxalites|Naxals|Maoists	NSCN	Indian Mujahideen	Babbar Khalsa
armed_group	LKA	LKAREB	LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam	National Thowheeth Jama'ath
armed_group	NPL	NPLREB	Nepalese Maoists
armed_group	MMR	MMRREB	Arakan Army	Kachin Independence Army	Karen National Union|KNU	Karen National Liberation Army	People's Defence Force of Myanmar	Ta'ang National Liberation Army|TNLA	Three Brotherhood Alliance|Brotherhood Alliance	United Wa State Army	Arakan Rohingya Salvation Army|ARSA	MNDAA|Myanmar National Democratic Alliance Army
armed_group	PHL	PHLREB	Abu Sayyaf|Abu Sayyaf Group	New People's Army	Moro Islamic Liberation Front|MILF	Moro National Liberation Front|MNLF
armed_group	IDN	IDNREB	Jemaah Islamiyah|Jemaah Islamiah	Jamaah Ansharut Daulah	Free Papua Movement	Free Aceh Movement
armed_group	KHM	KHMREB	Khmer Rouge
armed_group	THA	THAREB	Barisan Revolusi Nasional
armed_group	SYR	SYRREB	Hayat Tahrir al-Sham|HTS|Tahrir al-Sham	Nusra Front|al-Nusra Front|Jabhat al-Nusra|Al-Nusra Front|al-Nusra	Free Syrian Army	Syrian National Army|SNA	Syrian Democratic Forces|SDF	YPG|People's Protection Units|Kurdish People's Protection Units	YPJ|Women's Protection Units	Ahrar al-Sham|Ahrar ash-Sham	Jaish al-Islam|Jaysh al-Islam
armed_group	IRQ	IRQREB	Kataib Hezbollah|Kata'ib Hezbollah|Kataeb Hezbollah	Asaib Ahl al-Haq|Asa'ib Ahl al-Haq	Mahdi Army|Mehdi Army	Badr Organization|Badr Brigade|Badr Organisation	Islamic Resistance in Iraq	Ansar al-Islam	Harakat Hezbollah al-Nujaba
armed_group	IRN	IRNREB	Mujahedin-e-Khalq|People's Mujahedin|Mojahedin-e-Khalq	Jundallah|Jundullah	Jaish al-Adl|Jaish ul-Adl	PJAK
armed_group	EGY	EGYREB	Ansar Beit al-Maqdis	Gamaa al-Islamiya|al-Gama'a al-Islamiyya
armed_group	LBY	LBYREB	Ansar al-Sharia	Libya Dawn
armed_group	DZA	DZAREB	AQIM|al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Islamic Maghreb	Armed Islamic Group
armed_group	ESH	ESHREB	Polisario|Polisario Front
armed_group	MLI	MLIREB	JNIM|Jama'at Nasr al-Islam wal Muslimin	Ansar Dine|Ansar Eddine	MNLA	MUJAO
armed_group	SDN	SDNREB	Rapid Support Forces|RSF	Janjaweed	Justice and Equality Movement|JEM	Sudan Liberation Army	SPLM-N|SPLM-North
armed_group	SSD	SSDREB	SPLA|Sudan People's Liberation Army	SPLM-IO|SPLM/A-IO	White Army
armed_group	UGA	UGAREB	Lord's Resistance Army|LRA	Allied Democratic Forces
armed_group	CAF	CAFREB	Séléka|Seleka	Anti-Balaka|anti-balaka	Coalition of Patriots for Change
armed_group	ETH	ETHREB	Oromo Liberation Army|OLA	Oromo Liberation Front|OLF	Ogaden National Liberation Front|ONLF	Tigray Defense Forces|Tigray Defence Forces
armed_group	MOZ	MOZREB	Ansar al-Sunna|Ansar al-Sunnah
armed_group	SLE	SLEREB	Revolutionary United Front
armed_group	CMR	CMRREB	Ambazonia Defence Forces|Ambazonia Defense Forces
armed_group	PER	PERREB	Shining Path|Sendero Luminoso	MRTA|Tupac Amaru Revolutionary Movement
armed_group	MEX	MEXREB	EZLN|Zapatistas|Zapatista Army of National Liberation
armed_group	GBR	GBRREB	IRA|Irish Republican Army|Provisional IRA	Real IRA	New IRA	Continuity IRA	Ulster Volunteer Force|UVF	Ulster Defence Association
armed_group	ESP	ESPREB	ETA
armed_group	DEU	DEUREB	Red Army Faction|Baader-Meinhof
armed_group	ITA	ITAREB	Red Brigades
armed_group	GRC	GRCREB	November 17
armed_group	XKX	XKXREB	Kosovo Liberation Army|KLA|UÇK
armed_group	RUS	RUSREB	Caucasus Emirate|Imarat Kavkaz
armed_group	UKR	UKRUAF	Azov Battalion|Azov Regiment|Azov Brigade	Aidar Battalion
armed_group	USA	USAUAF	Oath Keepers	Proud Boys	Ku Klux Klan|KKK	Blackwater	Weather Underground	Boogaloo Bois
armed_group	IRQ	IRQUAF	Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Hashd al-Shaabi|Popular Mobilization Units|Hashed al-Shaabi
armed_group	RWA	RWAUAF	Interahamwe
armed_group	HTI	HTIUAF	Tonton Macoute|Tontons Macoutes
armed_group	SRB	SRBUAF	Arkan's Tigers
organisation	MEX	MEXCRM	Sinaloa Cartel|Sinaloa cartel	Jalisco New Generation Cartel|CJNG|Jalisco cartel|Jalisco New Generation cartel	Los Zetas	Gulf Cartel|Gulf cartel	Juárez Cartel|Juarez Cartel|Juarez cartel	Tijuana Cartel|Tijuana cartel	Knights Templar cartel|Knights Templar Cartel	La Familia Michoacana|La Familia	Beltrán Leyva Cartel|Beltran Leyva cartel	Los Chapitos
organisation	COL	COLCRM	Gulf Clan|Clan del Golfo|Clan de Golfo	Medellín Cartel|Medellin Cartel|Medellin cartel|Medellín cartel	Cali Cartel|Cali cartel
organisation	VEN	VENCRM	Tren de Aragua	Cartel de los Soles|Cartel of the Suns
organisation	SLV	SLVCRM	MS-13|Mara Salvatrucha	Barrio 18|18th Street gang
organisation	BRA	BRACRM	First Capital Command|Primeiro Comando da Capital|PCC	Comando Vermelho
organisation	ECU	ECUCRM	Los Choneros|Choneros	Los Lobos
organisation	HTI	HTICRM	Viv Ansanm	G9|G9 Family and Allies
organisation	ITA	ITACRM	Cosa Nostra|Sicilian Mafia	Camorra	'Ndrangheta|Ndrangheta
organisation	JPN	JPNCRM	Yakuza	Aum Shinrikyo
organisation	USA	USACRM	Hells Angels	Latin Kings
organisation	RUS	RUSCRM	REvil	Evil Corp|Evil Corp.	Fancy Bear|APT28	Cozy Bear|APT29	Killnet|KillNet	LockBit
organisation	PRK	PRKCRM	Lazarus Group
military	USA	USAMIL	U.S. Army|US Army|United States Army	U.S. Navy|US Navy|United States Navy	U.S. Air Force|US Air Force|USAF|United States Air Force	U.S. Marine Corps|US Marine Corps|Marine Corps|USMC|US Marines|U.S. Marines	U.S. Coast Guard|US Coast Guard	US Space Force|U.S. Space Force|Space Force	Central Command|CENTCOM|Centcom|U.S. Central Command|US Central Command	Africa Command|AFRICOM|Africom|U.S. Africa Command|US Africa Command	Indo-Pacific Command|INDOPACOM|U.S. Indo-Pacific Command	Southern Command|SOUTHCOM|U.S. Southern Command	European Command|EUCOM	Northern Command|NORTHCOM	NORAD	Strategic Command|STRATCOM	Cyber Command|CYBERCOM|U.S. Cyber Command	Special Operations Command|SOCOM	Joint Chiefs of Staff|Joint Chiefs	Navy SEALs|SEAL Team Six|Navy SEAL|Navy Seals	Delta Force	Green Berets	Army Rangers	Sixth Fleet	Seventh Fleet|U.S. Seventh Fleet|7th Fleet	Fifth Fleet|U.S. Fifth Fleet|US Fifth Fleet|5th Fleet	82nd Airborne|82nd Airborne Division	101st Airborne Division|101st Airborne	National Guard|US National Guard|U.S. National Guard	U.S. military|US military|American military	U.S. Forces Korea|USFK	DARPA	Army Corps of Engineers|U.S. Army Corps of Engineers	War Department|Department of War
military	GBR	GBRMIL	Royal Navy	Royal Air Force|RAF	British Army	Royal Marines	=military:gbr:sas|Special Air Service	Ministry of Defence of the United Kingdom|UK Ministry of Defence	Special Boat Service
military	CAN	CANMIL	Canadian Armed Forces|Canadian Forces	Royal Canadian Navy	Royal Canadian Air Force
military	AUS	AUSMIL	Australian Defence Force	Royal Australian Navy	Royal Australian Air Force
military	NZL	NZLMIL	New Zealand Defence Force
military	FRA	FRAMIL	French Foreign Legion|Foreign Legion	French Navy	French Army
military	DEU	DEUMIL	Bundeswehr	Luftwaffe	Wehrmacht|German Wehrmacht
military	RUS	RUSMIL	Black Sea Fleet|Russian Black Sea Fleet	Northern Fleet	Baltic Fleet	Pacific Fleet	Red Army|Soviet Army	Rosgvardia|Rosgvardiya|Russian National Guard	Russian Armed Forces|Russian armed forces	Russian Army	Russian Navy	Russian Air Force	Spetsnaz|spetsnaz	Russian General Staff	=military:rus:akhmat|Akhmat battalion	Kadyrovtsy
military	UKR	UKRMIL	Armed Forces of Ukraine|Ukrainian Armed Forces|AFU|ZSU	Ukrainian General Staff|General Staff of the Armed Forces of Ukraine	Ukrainian Air Force	Ukrainian Navy	Ukrainian Army	Territorial Defense Forces|Territorial Defence Forces	International Legion|Ukrainian Foreign Legion
military	IRQ	IRQMIL	Iraqi Army	Iraqi Security Forces	Iraqi Republican Guard	Peshmerga|Kurdish Peshmerga|peshmerga
military	SYR	SYRMIL	Syrian Arab Army|Syrian Army
military	LBN	LBNMIL	Lebanese Armed Forces|Lebanese Army
military	JOR	JORMIL	Jordan Armed Forces
military	EGY	EGYMIL	SCAF|Supreme Council of the Armed Forces	Egyptian Armed Forces
military	TUR	TURMIL	Turkish Armed Forces|TSK|Turkish Land Forces
military	SAU	SAUMIL	Saudi-led coalition|Arab coalition	Saudi National Guard
military	ARE	AREMIL	UAE Armed Forces
military	LBY	LBYMIL	Libyan National Army|Libyan Arab Armed Forces
military	SDN	SDNMIL	Sudanese Armed Forces
military	SSD	SSDMIL	South Sudan People's Defence Forces|SSPDF
military	ETH	ETHMIL	Ethiopian National Defence Force|ENDF|Ethiopian National Defense Force
military	KEN	KENMIL	Kenya Defence Forces|KDF
military	UGA	UGAMIL	UPDF|Uganda People's Defence Force
military	RWA	RWAMIL	Rwanda Defence Force|RDF
military	COD	CODMIL	FARDC
military	NGA	NGAMIL	Nigerian Army	Nigerian Air Force	Multinational Joint Task Force|MNJTF
military	ZAF	ZAFMIL	SANDF|South African National Defence Force
military	TWN	TWNMIL	Taiwan Coast Guard
military	JPN	JPNMIL	Self-Defense Forces|Japan Self-Defense Forces|JSDF|Self-Defence Forces	Japan Coast Guard	Maritime Self-Defense Force|JMSDF	Ground Self-Defense Force	Air Self-Defense Force
military	KOR	KORMIL	South Korean Joint Chiefs of Staff|JCS	South Korean Navy
military	PRK	PRKMIL	Korean People's Army|KPA
military	IND	INDMIL	Indian Army	Indian Navy	Indian Air Force	Border Security Force|BSF	Assam Rifles	Indian Coast Guard	Rashtriya Rifles
military	PAK	PAKMIL	Pakistan Army	Pakistan Navy	Pakistan Air Force	Pakistan Rangers	Inter-Services Public Relations|ISPR	Frontier Corps
military	BGD	BGDMIL	Bangladesh Army
military	LKA	LKAMIL	Sri Lankan Army|Sri Lanka Army	Sri Lankan Navy|Sri Lanka Navy
military	MMR	MMRMIL	Tatmadaw
military	PHL	PHLMIL	Armed Forces of the Philippines	Philippine Coast Guard	Philippine Navy
military	IDN	IDNMIL	TNI|Indonesian National Armed Forces	Kopassus
military	AFG	AFGMIL	Afghan National Army	Afghan National Security Forces|ANSF
military	VEN	VENMIL	Bolivarian National Guard	National Bolivarian Armed Forces
military	COL	COLMIL	Colombian Army
military	POL	POLMIL	Polish Armed Forces
military	FIN	FINMIL	Finnish Defence Forces
military	SWE	SWEMIL	Swedish Armed Forces
military	NOR	NORMIL	Norwegian Armed Forces
military	XKX	XKXMIL	Kosovo Security Force|KSF
military	BIH	BIHMIL	Bosnian Serb Army|Army of Republika Srpska|VRS
military	BLR	BLRMIL	Belarusian Armed Forces
military	AZE	AZEMIL	Azerbaijani Armed Forces
military	ZWE	ZWEMIL	Zimbabwe Defence Forces
military	FJI	FJIMIL	Republic of Fiji Military Forces
military	THA	THAMIL	Royal Thai Army	Royal Thai Navy
organisation	GBR	GBRSPY	MI6|Secret Intelligence Service	MI5|Security Service of the United Kingdom	GCHQ|Government Communications Headquarters
organisation	DEU	DEUSPY	BND|Bundesnachrichtendienst|Federal Intelligence Service	Bundesamt für Verfassungsschutz|BfV|Verfassungsschutz|Office for the Protection of the Constitution	Stasi	Gestapo
organisation	FRA	FRASPY	DGSE|Directorate-General for External Security	DGSI
organisation	ITA	ITASPY	AISE
organisation	ESP	ESPSPY	CNI|National Intelligence Centre
organisation	NLD	NLDSPY	AIVD|General Intelligence and Security Service	MIVD
organisation	CZE	CZESPY	Security Information Service
organisation	POL	POLSPY	ABW|Internal Security Agency
organisation	NOR	NORSPY	Norwegian Police Security Service
organisation	SWE	SWESPY	Säpo|SAPO|Swedish Security Service
organisation	EST	ESTSPY	KAPO
organisation	UKR	UKRSPY	SBU|Security Service of Ukraine	HUR|GUR|Main Directorate of Intelligence	Ukrainian military intelligence
organisation	GEO	GEOSPY	State Security Service of Georgia
organisation	BLR	BLRSPY	Belarusian KGB
organisation	ISR	ISRSPY	Mossad	Shin Bet|Shabak|Shin Beth	Unit 8200
organisation	IRN	IRNSPY	Iranian Intelligence Ministry|VAJA	SAVAK
organisation	TUR	TURSPY	Milli Istihbarat Teskilati|National Intelligence Organization|National Intelligence Organisation
organisation	EGY	EGYSPY	General Intelligence Directorate|Mukhabarat|mukhabarat
organisation	PAK	PAKSPY	ISI|Inter-Services Intelligence|Inter-Services Intelligence Directorate
organisation	IND	INDSPY	Research and Analysis Wing|R&AW	Intelligence Bureau
organisation	AFG	AFGSPY	National Directorate of Security|NDS
organisation	CHN	CHNSPY	Ministry of State Security|MSS	United Front Work Department
organisation	KOR	KORSPY	National Intelligence Service|NIS	Korea Central Intelligence Agency|KCIA
organisation	PRK	PRKSPY	Reconnaissance General Bureau
organisation	JPN	JPNSPY	Public Security Intelligence Agency
organisation	AUS	AUSSPY	ASIO|Australian Security Intelligence Organisation	ASIS	Australian Signals Directorate
organisation	NZL	NZLSPY	NZSIS|Government Communications Security Bureau
organisation	CAN	CANSPY	Canadian Security Intelligence Service	Communications Security Establishment
organisation	VEN	VENSPY	SEBIN|Sebin	DGCIM
organisation	ZWE	ZWESPY	Central Intelligence Organisation
organisation	NGA	NGASPY	Department of State Services|DSS
organisation	ROU	ROUSPY	Securitate
organisation	IRL	IRLCOP	Garda Síochána|Garda|Garda Siochana
organisation	CAN	CANCOP	RCMP|Royal Canadian Mounted Police
organisation	AUS	AUSCOP	Australian Federal Police
organisation	DEU	DEUCOP	Bundespolizei	Bundeskriminalamt|BKA|Federal Criminal Police Office
organisation	FRA	FRACOP	Gendarmerie|National Gendarmerie|gendarmerie
organisation	ITA	ITACOP	Carabinieri|carabinieri	Guardia di Finanza
organisation	ESP	ESPCOP	Guardia Civil|Civil Guard	Mossos d'Esquadra|Mossos
organisation	RUS	RUSCOP	Russian Investigative Committee|Investigative Committee of Russia|OMON	FSIN|Federal Penitentiary Service
organisation	UKR	UKRCOP	National Police of Ukraine	NABU|National Anti-Corruption Bureau of Ukraine|National Anti-Corruption Bureau	State Bureau of Investigation
organisation	HKG	HKGCOP	Hong Kong Police Force|Hong Kong Police	ICAC|Independent Commission Against Corruption
organisation	CHN	CHNCOP	Ministry of Public Security	Central Commission for Discipline Inspection|CCDI
organisation	JPN	JPNCOP	National Police Agency
organisation	IND	INDCOP	Central Bureau of Investigation|CBI	National Investigation Agency|NIA	Enforcement Directorate	Delhi Police	Central Reserve Police Force|CRPF	Mumbai Police
organisation	PAK	PAKCOP	Federal Investigation Agency	National Accountability Bureau|NAB
organisation	BGD	BGDCOP	Rapid Action Battalion|RAB
organisation	PHL	PHLCOP	Philippine National Police|PNP
organisation	IDN	IDNCOP	Densus 88|Detachment 88
organisation	IRN	IRNCOP	Guidance Patrol|morality police of Iran
organisation	NGA	NGACOP	Economic and Financial Crimes Commission|EFCC	Special Anti-Robbery Squad
organisation	ZAF	ZAFCOP	Hawks of South Africa|South African Police Service|SAPS
organisation	KEN	KENCOP	Directorate of Criminal Investigations
organisation	MEX	MEXCOP	Guardia Nacional
organisation	BRA	BRACOP	Polícia Federal|Policia Federal
organisation	HTI	HTICOP	Haitian National Police
organisation	ISR	ISRCOP	Israel Police|Israeli police|Israeli Police
organisation	GBR	GBRGOV	Foreign Office|Foreign, Commonwealth and Development Office|FCDO|Foreign and Commonwealth Office|British Foreign Office	Home Office	HM Treasury|British Treasury	Bank of England|BoE|BOE	Cabinet Office	NHS|National Health Service	Buckingham Palace	Kensington Palace	HMRC|HM Revenue and Customs	Ofcom	Environment Agency	Financial Conduct Authority|FCA	Competition and Markets Authority|CMA	Met Office	Office for National Statistics|ONS	Electoral Commission	Scottish Government|Scottish government	Welsh Government|Welsh government	Privy Council	Public Health England	Ofgem	Ofsted
organisation	DEU	DEUGOV	Bundesbank|Deutsche Bundesbank	BaFin	Robert Koch Institute|RKI	Auswärtiges Amt|German Foreign Office	Federal Network Agency|Bundesnetzagentur
organisation	FRA	FRAGOV	Banque de France|Bank of France
organisation	ITA	ITAGOV	Banca d'Italia|Bank of Italy	Protezione Civile
organisation	ESP	ESPGOV	Banco de España|Bank of Spain	Generalitat|Generalitat de Catalunya|Catalan government
organisation	CHE	CHEGOV	Swiss National Bank|SNB	Swiss Federal Council
organisation	SWE	SWEGOV	Riksbank|Sveriges Riksbank
organisation	NOR	NORGOV	Norges Bank
organisation	DNK	DNKGOV	Danmarks Nationalbank
organisation	NLD	NLDGOV	De Nederlandsche Bank	RIVM
organisation	RUS	RUSGOV	Roscosmos	Roskomnadzor	Security Council of Russia|Russian Security Council	Rosatom	Rostec	Rosoboronexport	Rosselkhoznadzor	Central Bank of Russia|Bank of Russia	Russian Foreign Ministry	Russian Defence Ministry|Russian Defense Ministry|Russian Ministry of Defence|Russian Ministry of Defense	Rospotrebnadzor
organisation	UKR	UKRGOV	National Bank of Ukraine	Energoatom	Ukrenergo	National Security and Defense Council of Ukraine|NSDC
organisation	TUR	TURGOV	Diyanet	AFAD	Central Bank of the Republic of Turkey|TCMB
organisation	ISR	ISRGOV	Bank of Israel	Israel Land Authority	Jewish Agency|Jewish Agency for Israel
organisation	PSE	PSEGOV	Palestinian Authority|Palestinian National Authority	PLO|Palestine Liberation Organization|Palestine Liberation Organisation	Gaza Health Ministry|Hamas-run health ministry
organisation	IRN	IRNGOV	Atomic Energy Organization of Iran|AEOI	Supreme National Security Council	Central Bank of Iran
organisation	SAU	SAUGOV	Public Investment Fund	Saudi Arabian Monetary Authority|Saudi Central Bank|SAMA
organisation	ARE	AREGOV	Mubadala	Abu Dhabi Investment Authority|ADIA
organisation	QAT	QATGOV	Qatar Investment Authority
organisation	IRQ	IRQGOV	Kurdistan Regional Government|KRG	Coalition Provisional Authority
organisation	SYR	SYRGOV	Syrian Salvation Government
organisation	LBY	LBYGOV	Government of National Accord|GNA	Government of National Unity	National Transitional Council|NTC
organisation	YEM	YEMGOV	Presidential Leadership Council	Supreme Political Council
organisation	SDN	SDNGOV	Transitional Sovereignty Council|Sovereignty Council
organisation	CHN	CHNGOV	State Council|State Council of China	Taiwan Affairs Office	Hong Kong and Macau Affairs Office	People's Bank of China|PBOC|PBoC	National Development and Reform Commission|NDRC	Cyberspace Administration of China	Ministry of Commerce of China|MOFCOM	National Health Commission	State Administration of Foreign Exchange	China Securities Regulatory Commission|CSRC	Great Hall of the People
organisation	TWN	TWNGOV	Mainland Affairs Council	Executive Yuan	Presidential Office of Taiwan	Control Yuan
organisation	HKG	HKGGOV	Hong Kong Monetary Authority|HKMA	Liaison Office
organisation	JPN	JPNGOV	Bank of Japan|BOJ|BoJ	Imperial Household Agency	Ministry of Economy, Trade and Industry|METI	Nuclear Regulation Authority	Japan Meteorological Agency	JAXA
organisation	KOR	KORGOV	Bank of Korea|BOK	Unification Ministry|Ministry of Unification
organisation	PRK	PRKGOV	State Affairs Commission	National Defence Commission|National Defense Commission
organisation	IND	INDGOV	Reserve Bank of India|RBI	Ministry of External Affairs|MEA	Election Commission of India	NITI Aayog	ISRO|Indian Space Research Organisation	SEBI|Securities and Exchange Board of India
organisation	PAK	PAKGOV	State Bank of Pakistan	Election Commission of Pakistan
organisation	IDN	IDNGOV	Bank Indonesia	KPK|Corruption Eradication Commission	BNPB
organisation	PHL	PHLGOV	Bangko Sentral ng Pilipinas	Comelec|COMELEC
organisation	MYS	MYSGOV	Bank Negara|Bank Negara Malaysia	1MDB|1Malaysia Development Berhad
organisation	SGP	SGPGOV	Monetary Authority of Singapore	Temasek|Temasek Holdings
organisation	AUS	AUSGOV	Reserve Bank of Australia|RBA	ACCC	Australian Border Force
organisation	NZL	NZLGOV	Reserve Bank of New Zealand|RBNZ
organisation	CAN	CANGOV	Bank of Canada	Global Affairs Canada	Elections Canada	Health Canada	Canada Border Services Agency
organisation	BRA	BRAGOV	Itamaraty	Ibama|IBAMA	Funai|FUNAI	Banco Central do Brasil
organisation	ARG	ARGGOV	INDEC
organisation	MEX	MEXGOV	Banxico|Bank of Mexico	National Electoral Institute
organisation	VEN	VENGOV	Consejo Nacional Electoral
organisation	CUB	CUBGOV	Cuban Council of State
organisation	ZAF	ZAFGOV	Eskom	South African Reserve Bank|SARB	Special Investigating Unit
organisation	NGA	NGAGOV	INEC|Independent National Electoral Commission	Central Bank of Nigeria|CBN	NNPC
organisation	KEN	KENGOV	IEBC|Independent Electoral and Boundaries Commission
organisation	ZWE	ZWEGOV	Zimbabwe Electoral Commission|ZEC
organisation	EGY	EGYGOV	Suez Canal Authority
organisation	PAN	PANGOV	Panama Canal Authority
organisation	BIH	BIHGOV	Office of the High Representative|OHR
organisation	XKX	XKXGOV	Kosovo Protection Corps
organisation	POL	POLGOV	National Bank of Poland
organisation	HUN	HUNGOV	Magyar Nemzeti Bank
organisation	GRC	GRCGOV	Bank of Greece
organisation	IRL	IRLGOV	Central Bank of Ireland
organisation	BRN	BRNGOV	Brunei Investment Agency
organisation	AFG	AFGGOV	Da Afghanistan Bank
organisation	MMR	MMRGOV	National Unity Government of Myanmar|National Unity Government
organisation	GBR	GBRJUD	Crown Prosecution Service|CPS	Old Bailey	UK Supreme Court|U.K. Supreme Court	High Court of Justice
organisation	DEU	DEUJUD	Federal Constitutional Court|Bundesverfassungsgericht|German Constitutional Court
organisation	FRA	FRAJUD	Conseil constitutionnel|French Constitutional Council	Conseil d'État|Conseil d'Etat	Cour de cassation|Court of Cassation
organisation	ESP	ESPJUD	Audiencia Nacional
organisation	RUS	RUSJUD	Russian Prosecutor General's Office
organisation	UKR	UKRJUD	High Anti-Corruption Court
organisation	TUR	TURJUD	Turkish Constitutional Court
organisation	IRN	IRNJUD	Revolutionary Court|Islamic Revolutionary Court
organisation	ISR	ISRJUD	Supreme Court of Israel|Israeli Supreme Court
organisation	IND	INDJUD	Supreme Court of India
organisation	PAK	PAKJUD	Supreme Court of Pakistan
organisation	CHN	CHNJUD	Supreme People's Court	Supreme People's Procuratorate
organisation	HKG	HKGJUD	Court of Final Appeal
organisation	KHM	KHMJUD	Khmer Rouge tribunal|ECCC
organisation	BRA	BRAJUD	Supremo Tribunal Federal|Supreme Federal Court
organisation	VEN	VENJUD	Supreme Tribunal of Justice|TSJ
organisation	MEX	MEXJUD	Fiscalía General|FGR
organisation	COL	COLJUD	JEP|Special Jurisdiction for Peace
organisation	GTM	GTMJUD	CICIG
igo		IGOEAF	IGAD|Intergovernmental Authority on Development	East African Community
igo		IGOSAF	Southern African Development Community|SADC
igo		IGOASA	APEC|Asia-Pacific Economic Cooperation	Asian Development Bank|ADB	Asian Infrastructure Investment Bank|AIIB	SAARC|South Asian Association for Regional Cooperation	Shanghai Cooperation Organisation|Shanghai Cooperation Organization	Pacific Islands Forum	BIMSTEC	SEATO
igo		IGOAMR	Organization of American States|OAS|Organisation of American States	Mercosur|Mercosul	CELAC|Community of Latin American and Caribbean States	UNASUR|Unasur	ALBA|Bolivarian Alliance for the Americas	CARICOM|Caricom|Caribbean Community	Inter-American Development Bank	Inter-American Court of Human Rights	Inter-American Commission on Human Rights|IACHR	Lima Group	Pan American Health Organization|PAHO	Andean Community	SICA
organisation	USA	USALAB	AFL-CIO	United Auto Workers|UAW	Teamsters	Service Employees International Union	American Federation of Teachers
organisation	GBR	GBRLAB	TUC|Trades Union Congress
organisation	FRA	FRALAB	CFDT
organisation	DEU	DEULAB	IG Metall	ver.di	DGB
organisation	ITA	ITALAB	CGIL
organisation	POL	POLLAB	Solidarity movement|Solidarność|Solidarnosc
organisation	TUN	TUNLAB	UGTT
organisation	ZAF	ZAFLAB	COSATU|Cosatu	NUMSA|Numsa
organisation	NGA	NGALAB	Nigeria Labour Congress|NLC
organisation	KOR	KORLAB	KCTU|Korean Confederation of Trade Unions
organisation	USA	USACVL	National Rifle Association|NRA	Black Lives Matter|BLM	AIPAC|American Israel Public Affairs Committee	Antifa	U.S. Chamber of Commerce|US Chamber of Commerce	NFL|National Football League	NBA|National Basketball Association	NCAA	Planned Parenthood	Boy Scouts	Moms for Liberty	Heritage Foundation
organisation	RUS	RUSCVL	Pussy Riot	Anti-Corruption Foundation
organisation	UKR	UKRCVL	Femen	Euromaidan
organisation	IND	INDCVL	RSS|Rashtriya Swayamsevak Sangh	Vishva Hindu Parishad|VHP|Vishwa Hindu Parishad
organisation	TUR	TURCVL	Gülen movement|Gulen movement|FETO|FETÖ
organisation	FRA	FRACVL	Gilets jaunes|Yellow Vests|gilets jaunes
organisation	DEU	DEUCVL	Pegida|PEGIDA
organisation	HKG	HKGCVL	Civil Human Rights Front
organisation	EGY	EGYCVL	April 6 Youth Movement|April 6 Movement
organisation	VAT	VATREL	Roman Catholic Church|Catholic Church	Roman Curia	Congregation for the Doctrine of the Faith	Jesuits	Opus Dei
organisation	GBR	GBRREL	Church of England	Anglican Communion	Lambeth Palace
organisation	RUS	RUSREL	Russian Orthodox Church|Moscow Patriarchate	Jehovah's Witnesses
organisation	UKR	UKRREL	Orthodox Church of Ukraine	Ukrainian Orthodox Church
organisation	EGY	EGYREL	Al-Azhar|al-Azhar	Coptic Orthodox Church|Coptic Church
organisation	GRC	GRCREL	Greek Orthodox Church
organisation	TUR	TURREL	Ecumenical Patriarchate
organisation	USA	USAREL	Southern Baptist Convention	Mormon Church|Church of Jesus Christ of Latter-day Saints	Nation of Islam	Church of Scientology
organisation	CHN	CHNREL	Falun Gong
organisation	KOR	KORREL	Unification Church	Shincheonji
organisation	IND	INDREL	Jamaat-e-Islami Hind	Tablighi Jamaat
organisation	USA	USAEDU	Harvard University|Harvard	Yale University|Yale	Princeton University	Stanford University	Columbia University	Massachusetts Institute of Technology	Johns Hopkins University|Johns Hopkins	Georgetown University	Brookings Institution|Brookings	Council on Foreign Relations|CFR	RAND Corporation|Rand Corporation	Carnegie Endowment|Carnegie Endowment for International Peace	Center for Strategic and International Studies|CSIS	Atlantic Council	Hudson Institute	Cato Institute	American Enterprise Institute|AEI	Wilson Center	Institute for the Study of War|ISW	Pew Research Center	Hoover Institution	Cornell University	University of California	UCLA	University of Chicago	New York University|NYU	Duke University	Brown University	Dartmouth College	University of Michigan	Georgia Institute of Technology	Smithsonian Institution	Peterson Institute for International Economics|Peterson Institute	Washington Institute for Near East Policy	Middle East Institute	Quincy Institute	Foundation for Defense of Democracies|FDD
organisation	GBR	GBREDU	Oxford University|University of Oxford	Cambridge University|University of Cambridge	London School of Economics|LSE	Imperial College London|Imperial College	King's College London	University College London	Chatham House	International Institute for Strategic Studies|IISS	Royal United Services Institute|RUSI	SOAS	University of Edinburgh	YouGov
organisation	FRA	FRAEDU	Sorbonne	Sciences Po	Ipsos	Ifop	CNRS	Institut Pasteur|Pasteur Institute
organisation	DEU	DEUEDU	Max Planck Institute|Max Planck Society	Charité|Charite	Ifo Institute	Stiftung Wissenschaft und Politik	Kiel Institute|Kiel Institute for the World Economy	Konrad Adenauer Foundation|Konrad Adenauer Stiftung
organisation	SWE	SWEEDU	SIPRI|Stockholm International Peace Research Institute	Karolinska Institute
organisation	CHE	CHEEDU	ETH Zurich	CERN
organisation	RUS	RUSEDU	Levada Center|Levada Centre	Moscow State University	Carnegie Moscow Center	Valdai Club|Valdai Discussion Club
organisation	CHN	CHNEDU	Peking University	Tsinghua University|Tsinghua	Chinese Academy of Sciences	Chinese Academy of Social Sciences|CASS	Wuhan Institute of Virology
organisation	IND	INDEDU	Jawaharlal Nehru University|JNU	Observer Research Foundation
organisation	AUS	AUSEDU	Lowy Institute	Australian Strategic Policy Institute|ASPI	Australian National University|ANU
organisation	NLD	NLDEDU	Clingendael
organisation	ISR	ISREDU	Hebrew University	Tel Aviv University	Institute for National Security Studies	Technion
organisation	EGY	EGYEDU	Cairo University
organisation	SGP	SGPEDU	ISEAS	Nanyang Technological University	National University of Singapore|NUS
organisation	JPN	JPNEDU	University of Tokyo
organisation	LBN	LBNEDU	American University of Beirut
organisation	HUN	HUNEDU	Central European University|CEU
organisation	UKR	UKREDU	Razumkov Centre
media	IRL	IRLMED	RTÉ|RTE	Irish Times|The Irish Times
media	FRA	FRAMED	Le Monde	Le Figaro	Libération	France 24	RFI|Radio France Internationale	TF1	BFM TV|BFMTV	Charlie Hebdo	Mediapart	Le Canard Enchaîné|Le Canard Enchaine	Les Echos	Le Parisien	L'Humanité	Euronews	France Inter	CNews
media	DEU	DEUMED	Der Spiegel|Spiegel|Spiegel Online	Die Zeit	Bild	Die Welt	Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine	Süddeutsche Zeitung|Sueddeutsche Zeitung	Deutsche Welle|DW	ARD	ZDF	dpa|DPA|Deutsche Presse-Agentur	Handelsblatt	Tagesspiegel|Der Tagesspiegel	taz|Die Tageszeitung
media	ITA	ITAMED	ANSA|Ansa	Corriere della Sera	La Repubblica	La Stampa	RAI	Il Sole 24 Ore	Adnkronos
media	ESP	ESPMED	El País|El Pais	El Mundo	EFE	La Vanguardia
media	PRT	PRTMED	Lusa
media	CHE	CHEMED	Neue Zürcher Zeitung|NZZ	Swissinfo
media	AUT	AUTMED	ORF	Austria Press Agency	Kronen Zeitung	Der Standard
media	NLD	NLDMED	De Telegraaf	NRC Handelsblad
media	BEL	BELMED	Belga	Le Soir	De Standaard
media	DNK	DNKMED	Jyllands-Posten	Politiken	Ritzau
media	SWE	SWEMED	TT news agency	Dagens Nyheter	Aftonbladet	Expressen
media	NOR	NORMED	NRK	Aftenposten	Verdens Gang
media	FIN	FINMED	Yle|YLE	Helsingin Sanomat
media	EST	ESTMED	Postimees
media	POL	POLMED	PAP|Polish Press Agency	Gazeta Wyborcza	TVP	TVN	Rzeczpospolita
media	CZE	CZEMED	CTK|ČTK
media	HUN	HUNMED	MTI	Index.hu
media	SRB	SRBMED	Tanjug	B92
media	HRV	HRVMED	HINA
media	ROU	ROUMED	Agerpres	Digi24
media	BGR	BGRMED	Novinite
media	GRC	GRCMED	Kathimerini	Athens News Agency
media	UKR	UKRMED	Ukrinform	Interfax-Ukraine	Ukrainska Pravda|Ukrayinska Pravda	Kyiv Independent|The Kyiv Independent	Kyiv Post	Hromadske	Suspilne	UNIAN	Kanal 5
media	BLR	BLRMED	BelTA|Belta	Tut.by|TUT.BY	Nexta|NEXTA	Belsat
media	GEO	GEOMED	Rustavi 2|Rustavi-2	Mtavari Arkhi
media	ARM	ARMMED	Armenpress
media	AZE	AZEMED	Trend news agency
media	KAZ	KAZMED	Kazinform	Tengrinews
media	TUR	TURMED	Anadolu Agency|Anadolu|Anadolu news agency	Hürriyet|Hurriyet	Cumhuriyet	Daily Sabah	TRT	CNN Turk|CNN Türk	Milliyet	Bianet	Today's Zaman
media	ISR	ISRMED	Haaretz	Jerusalem Post|The Jerusalem Post	Times of Israel|The Times of Israel	Yedioth Ahronoth|Yediot Ahronot|Ynet	Israel Hayom	Maariv	Israel Radio	Channel 12|Channel 12 News	Channel 13	i24NEWS|i24 News	Army Radio
media	PSE	PSEMED	WAFA|Wafa	Al-Aqsa TV|al-Aqsa TV	Ma'an|Maan
media	LBN	LBNMED	Al-Manar|al-Manar	Al Mayadeen|Al-Mayadeen|al-Mayadeen	An-Nahar|an-Nahar	Al-Akhbar|al-Akhbar	National News Agency|NNA	L'Orient-Le Jour	LBCI
media	SYR	SYRMED	SANA
media	IRQ	IRQMED	Rudaw	Kurdistan 24	Al Sumaria|Alsumaria	Shafaq News	Iraqi News Agency
media	SAU	SAUMED	Saudi Press Agency	Al Arabiya|Al-Arabiya|al-Arabiya	Arab News	Asharq Al-Awsat|Asharq al-Awsat	Okaz	Al-Ekhbariya
media	ARE	AREMED	WAM|Emirates News Agency	Gulf News	Khaleej Times	Sky News Arabia
media	KWT	KWTMED	KUNA
media	BHR	BHRMED	Bahrain News Agency|BNA
media	JOR	JORMED	Petra news agency	Jordan Times
media	YEM	YEMMED	Saba news agency	Al-Masirah|al-Masirah|Al Masirah
media	EGY	EGYMED	Middle East News Agency	Al-Ahram|al-Ahram|Ahram Online	Mada Masr	Al-Masry Al-Youm|al-Masry al-Youm	Nile TV	Egypt Independent
media	LBY	LBYMED	Libya Observer
media	DZA	DZAMED	Algérie Presse Service|Algeria Press Service	El Watan	Echorouk
media	MAR	MARMED	Hespress
media	SDN	SDNMED	SUNA	Radio Dabanga	Sudan Tribune
media	ETH	ETHMED	Fana Broadcasting Corporate	Addis Standard	Ethiopian News Agency
media	KEN	KENMED	Daily Nation|The Nation of Kenya	The East African	Nation Media Group	Citizen TV
media	UGA	UGAMED	Daily Monitor	New Vision
media	SOM	SOMMED	Garowe Online	Radio Mogadishu
media	NGA	NGAMED	Premium Times	The Punch|Punch newspaper	News Agency of Nigeria	Daily Trust	ThisDay	Channels Television|Channels TV
media	GHA	GHAMED	Ghana News Agency|Joy FM
media	ZAF	ZAFMED	SABC	Mail & Guardian|Mail and Guardian	News24	Daily Maverick	eNCA	TimesLIVE
media	ZWE	ZWEMED	The Zimbabwe Herald|Herald of Zimbabwe
media	COD	CODMED	Radio Okapi	Actualite.cd
media	RWA	RWAMED	RTLM
media	SEN	SENMED	Jeune Afrique
media	HKG	HKGMED	South China Morning Post|SCMP	Apple Daily	Stand News	Hong Kong Free Press|HKFP	RTHK	Phoenix TV	Ming Pao	Ta Kung Pao	Wen Wei Po
media	TWN	TWNMED	Central News Agency	Taipei Times	Focus Taiwan	Liberty Times	United Daily News
media	PRK	PRKMED	KCNA|Korean Central News Agency	Rodong Sinmun
media	MNG	MNGMED	Montsame
media	PAK	PAKMED	Dawn|Dawn newspaper|Dawn News	Geo News|Geo TV	ARY News|ARY	Express Tribune|The Express Tribune	Associated Press of Pakistan	Samaa TV
media	AFG	AFGMED	Tolo News|TOLOnews|TOLO News|Tolo TV	Pajhwok|Pajhwok Afghan News	Khaama Press	=media:bakhtar|Bakhtar News Agency
media	BGD	BGDMED	Daily Star|The Daily Star	Prothom Alo	bdnews24|bdnews24.com	BSS|Bangladesh Sangbad Sangstha
media	LKA	LKAMED	Daily Mirror of Sri Lanka	TamilNet	Colombo Page
media	NPL	NPLMED	Kathmandu Post|The Kathmandu Post
media	MMR	MMRMED	The Irrawaddy	Myanmar Now	Mizzima	Democratic Voice of Burma|DVB	Global New Light of Myanmar|New Light of Myanmar
media	THA	THAMED	Bangkok Post	Thai PBS
media	KHM	KHMMED	Phnom Penh Post	Cambodia Daily	Khmer Times
media	VNM	VNMMED	VnExpress	Vietnam News Agency|VNA	Tuoi Tre	Thanh Nien
media	MYS	MYSMED	Bernama	New Straits Times	Malaysiakini
media	SGP	SGPMED	Straits Times|The Straits Times	Channel NewsAsia|Channel News Asia
media	IDN	IDNMED	Jakarta Post|The Jakarta Post	Detik.com	Metro TV
media	PHL	PHLMED	Rappler	Philippine Daily Inquirer	ABS-CBN	GMA News|GMA Network	Manila Times|The Manila Times	Philippine Star	Philippine News Agency
media	AUS	AUSMED	Australian Broadcasting Corporation	Sydney Morning Herald|The Sydney Morning Herald	The Australian	Australian Associated Press	News Corp|News Corporation|News Corp.
media	NZL	NZLMED	New Zealand Herald|NZ Herald	Radio New Zealand|RNZ	Newshub
media	CAN	CANMED	CBC|CBC News	Globe and Mail|The Globe and Mail	Toronto Star	National Post	CTV News	Canadian Press|The Canadian Press	Radio-Canada	La Presse	Global News
media	MEX	MEXMED	El Universal	La Jornada	Televisa	Milenio	Notimex	Animal Político
media	BRA	BRAMED	Folha de S.Paulo|Folha de S. Paulo|Folha	O Globo	TV Globo|Rede Globo	O Estado de S. Paulo|Estadao|Estadão	Agencia Brasil|Agência Brasil
media	ARG	ARGMED	Clarín	La Nación|La Nacion	Télam|Telam	Infobae	Página/12|Pagina 12
media	CHL	CHLMED	El Mercurio	La Tercera
media	COL	COLMED	El Tiempo	El Espectador	Caracol Radio	Noticias RCN
media	VEN	VENMED	Telesur|teleSUR|TeleSUR	Globovisión|Globovision	El Nacional	RCTV	Efecto Cocuyo
media	CUB	CUBMED	Prensa Latina	Cubadebate	14ymedio
media	SLV	SLVMED	El Faro
media	GTM	GTMMED	Prensa Libre	elPeriódico
media	HTI	HTIMED	Le Nouvelliste
company	IRL	IRLMNC	Ryanair	Aer Lingus
company	FRA	FRAMNC	TotalEnergies|Total SA	Renault	Peugeot|PSA Peugeot Citroen	BNP Paribas	Société Générale|Societe Generale	Crédit Agricole|Credit Agricole	AXA	Air France	Air France-KLM	Dassault|Dassault Aviation	Thales	Areva|Orano	EDF|Electricite de France	Engie	LVMH	L'Oréal|L'Oreal	Carrefour	Danone	Michelin	Sanofi	Alstom	SNCF	Vivendi	Lafarge	Safran	Naval Group	Orange SA	Eutelsat	Mistral AI
company	ITA	ITAMNC	Fiat|FIAT	Eni|ENI	Enel	UniCredit|Unicredit	Intesa Sanpaolo	Ferrari	Finmeccanica	Alitalia	Telecom Italia	Pirelli	Autostrade	Monte dei Paschi di Siena|Monte dei Paschi	Parmalat	Fincantieri	Mediaset
company	ESP	ESPMNC	Banco Santander|Santander	BBVA	Repsol	Telefónica|Telefonica	Iberia	Inditex	Iberdrola	Bankia	CaixaBank|La Caixa	Endesa	Ferrovial
company	NLD	NLDMNC	Philips	ING Group	ASML	Heineken	KLM	ABN Amro|ABN AMRO	Nexperia	Stellantis	Rabobank
company	BEL	BELMNC	AB InBev|Anheuser-Busch InBev	Euroclear	Solvay
company	CHE	CHEMNC	UBS	Credit Suisse	Nestlé|Nestle	Novartis	Roche	Glencore	ABB	Swiss Re	Crypto AG	Trafigura	Mediterranean Shipping Company
company	LUX	LUXMNC	ArcelorMittal
company	SWE	SWEMNC	Volvo	Ericsson	IKEA|Ikea	H&M	Saab	Spotify	Northvolt	Vattenfall	Swedbank	SEB	TeliaSonera|Telia
company	FIN	FINMNC	Nokia	Fortum	Wärtsilä
company	NOR	NORMNC	Equinor|Statoil	Telenor	Norsk Hydro
company	DNK	DNKMNC	Maersk|A.P. Moller-Maersk	Novo Nordisk	Orsted|Ørsted	Danske Bank	Lego|LEGO	Carlsberg	Vestas
company	AUT	AUTMNC	OMV	Raiffeisen Bank|Raiffeisen Bank International	Red Bull
company	POL	POLMNC	PKN Orlen	LOT Polish Airlines
company	HUN	HUNMNC	OTP|OTP Bank	Wizz Air
company	CZE	CZEMNC	Skoda|Škoda	CEZ|ČEZ
company	GRC	GRCMNC	OTE
company	UKR	UKRMNC	Naftogaz	Ukroboronprom	Metinvest	Motor Sich	PrivatBank|Privatbank	DTEK	Burisma	Ukrzaliznytsia
company	BLR	BLRMNC	Belaruskali	Belavia
company	KAZ	KAZMNC	KazMunayGas|KazMunaiGas	Kazatomprom
company	AZE	AZEMNC	SOCAR
company	TUR	TURMNC	Turkish Airlines	Baykar	Koç Holding|Koc Holding	Halkbank	Botaş	Aselsan
company	ISR	ISRMNC	Elbit Systems|Elbit	Rafael Advanced Defense Systems|Rafael of Israel	Israel Aerospace Industries|IAI	NSO Group|NSO	El Al	Teva|Teva Pharmaceutical	Check Point	Cellebrite	Bank Leumi
company	SAU	SAUMNC	Saudi Aramco|Aramco	SABIC	Saudi Binladin Group	Saudia	Neom|NEOM	ACWA Power
company	ARE	AREMNC	Emirates Airline	Etihad|Etihad Airways	DP World	ADNOC	Emaar|Emaar Properties	G42	Flydubai	Dubai World
company	QAT	QATMNC	Qatar Airways	QatarEnergy|Qatar Petroleum	beIN Sports
company	KWT	KWTMNC	Kuwait Petroleum Corporation|Kuwait Oil Company
company	LBN	LBNMNC	Solidere	Banque du Liban
company	IRN	IRNMNC	National Iranian Oil Company|NIOC	Mahan Air	Iran Air	Iran Khodro	Bank Melli
company	IRQ	IRQMNC	Iraqi Airways
company	LBY	LBYMNC	National Oil Corporation
company	DZA	DZAMNC	Sonatrach
company	EGY	EGYMNC	EgyptAir	Orascom
company	MAR	MARMNC	Royal Air Maroc
company	NGA	NGAMNC	Dangote Group|Dangote Refinery
company	ZAF	ZAFMNC	MTN|MTN Group	Naspers	Sasol	Anglogold Ashanti|AngloGold Ashanti	Steinhoff	Transnet	Denel	Sibanye-Stillwater|Lonmin	South African Airways
company	KEN	KENMNC	Safaricom	Kenya Airways
company	ETH	ETHMNC	Ethiopian Airlines
company	AGO	AGOMNC	Sonangol
company	COD	CODMNC	Gécamines|Gecamines
company	HKG	HKGMNC	Cathay Pacific	CK Hutchison|Hutchison Whampoa	HKEX	Jardine Matheson
company	TWN	TWNMNC	TSMC|Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor	MediaTek	HTC	Acer	Asus|ASUS	China Airlines	EVA Air
company	JPN	JPNMNC	Toyota|Toyota Motor	Honda|Honda Motor	Nissan|Nissan Motor	Mitsubishi|Mitsubishi Heavy Industries|Mitsubishi Motors	Mazda	Subaru	Suzuki Motor	Sony	Panasonic	Toshiba	Hitachi	Canon Inc	Nintendo	SoftBank|Softbank	TEPCO|Tepco|Tokyo Electric Power|Tokyo Electric Power Company	Takata	Fujitsu	Nomura Holdings	Nippon Steel	Japan Airlines	All Nippon Airways	Olympus Corp	Sharp Corp	Sumitomo	Uniqlo|Fast Retailing	Rakuten	Kawasaki Heavy Industries	NTT	Johnny & Associates	Dentsu	Tokyo Stock Exchange	Takeda|Takeda Pharmaceutical
company	PRK	PRKMNC	Air Koryo
company	IND	INDMNC	Tata Group|Tata Motors|Tata Steel|Tata Sons	Reliance Industries	Infosys	Wipro	Adani Group|Adani Enterprises	Air India	IndiGo	Tata Consultancy Services|TCS	State Bank of India|SBI	Mahindra|Mahindra & Mahindra	ONGC	Serum Institute|Serum Institute of India	Bharat Biotech	Flipkart	Jet Airways	Kingfisher Airlines	HDFC Bank	Satyam Computer Services	Vedanta Resources	Paytm	Maruti Suzuki	Hindustan Aeronautics	Coal India	BrahMos Aerospace
company	PAK	PAKMNC	Pakistan International Airlines	K-Electric
company	LKA	LKAMNC	SriLankan Airlines
company	BGD	BGDMNC	Grameen Bank|Grameen
company	MYS	MYSMNC	Petronas	Malaysia Airlines	AirAsia|Air Asia
company	SGP	SGPMNC	Singapore Airlines	DBS|DBS Bank	Grab Holdings	Singtel
company	THA	THAMNC	Thai Airways	CP Group|Charoen Pokphand
company	IDN	IDNMNC	Garuda Indonesia	Lion Air	Pertamina	Freeport Indonesia	Gojek
company	PHL	PHLMNC	Philippine Airlines	San Miguel Corp
company	VNM	VNMMNC	VinFast|Vinfast|Vingroup
company	AUS	AUSMNC	BHP|BHP Billiton	Qantas	Commonwealth Bank|Commonwealth Bank of Australia	Westpac	Telstra	Fortescue|Fortescue Metals	=company:woodside|Woodside Energy	Santos Ltd	Lynas	Atlassian	Virgin Australia
company	NZL	NZLMNC	Air New Zealand	Fonterra
company	CAN	CANMNC	BlackBerry|Research In Motion	Bombardier	Air Canada	Royal Bank of Canada	Barrick Gold	SNC-Lavalin	TransCanada	Enbridge	Shopify	Suncor	Canadian National Railway	Toronto-Dominion Bank|TD Bank	Scotiabank	Cameco	Nortel	Teck Resources	WestJet
company	MEX	MEXMNC	Pemex|PEMEX	Cemex	América Móvil|America Movil	Grupo México|Grupo Mexico	Aeroméxico|Aeromexico
company	BRA	BRAMNC	Petrobras	Vale SA	Odebrecht	Embraer	JBS	Eletrobras	Itaú|Itau Unibanco	Braskem	Samarco
company	ARG	ARGMNC	YPF	Aerolíneas Argentinas|Aerolineas Argentinas	MercadoLibre|Mercado Libre
company	CHL	CHLMNC	Codelco	LATAM|LATAM Airlines|LAN Airlines	SQM
company	COL	COLMNC	Ecopetrol	Avianca
company	VEN	VENMNC	PDVSA|PdVSA|Petróleos de Venezuela	Citgo|CITGO	Conviasa
company	ECU	ECUMNC	Petroecuador
company	BOL	BOLMNC	YPFB
company	PRY	PRYMNC	Itaipu Binacional
company	PAN	PANMNC	Mossack Fonseca	Copa Airlines`
