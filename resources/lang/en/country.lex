# SPDX-License-Identifier: GPL-3.0-or-later
# States, what one says of their people and things, their capitals, their towns where diplomats meet, and the houses that stand for them.

@ country iso=AF
Afghanistan
Islamic Republic of Afghanistan
@ nisba iso=AF
Afghan
Afghans
@ capital city iso=AF
Kabul
@ city iso=AF
Kandahar
Herat
Mazar-i-Sharif
Jalalabad
Kunduz

@ country iso=AL
Albania
@ nisba iso=AL
Albanian
Albanians
@ capital city iso=AL
Tirana
@ city iso=AL
Durres
Vlora

@ country iso=DZ
Algeria
People's Democratic Republic of Algeria
@ nisba iso=DZ
Algerian
Algerians
@ capital city iso=DZ
Algiers
@ city iso=DZ
Oran
Constantine
Tindouf
Annaba

@ country iso=AD
Andorra
@ nisba iso=AD
Andorran
@ capital city iso=AD
Andorra la Vella

@ country iso=AO
Angola
@ nisba iso=AO
Angolan
Angolans
@ capital city iso=AO
Luanda
@ city iso=AO
Lobito
Cabinda

@ country iso=AG
Antigua and Barbuda
@ nisba iso=AG
Antiguan
@ capital city iso=AG
Saint John's

@ country iso=AR
Argentina
Argentine Republic
@ nisba iso=AR
Argentine
Argentinian
Argentinean
Argentines
@ capital city iso=AR
Buenos Aires
@ city iso=AR
Cordoba
Rosario
Mendoza
@ seat iso=AR
Casa Rosada

@ country iso=AM
Armenia
@ nisba iso=AM
Armenian
Armenians
@ capital city iso=AM
Yerevan
@ city iso=AM
Gyumri

@ country iso=AU
Australia
@ nisba iso=AU
Australian
Australians
@ capital city iso=AU
Canberra
@ city iso=AU
Sydney
Melbourne
Brisbane
Perth
Adelaide
Darwin

@ country iso=AT
Austria
@ nisba iso=AT
Austrian
Austrians
@ capital city iso=AT
Vienna
@ city iso=AT
Salzburg
Graz
Innsbruck
Linz

@ country iso=AZ
Azerbaijan
@ nisba iso=AZ
Azerbaijani
Azeri
Azerbaijanis
@ capital city iso=AZ
Baku
@ city iso=AZ
Ganja
Shusha
Stepanakert
Khankendi

@ country iso=BS
Bahamas
The Bahamas
@ nisba iso=BS
Bahamian
@ capital city iso=BS
Nassau

@ country iso=BH
Bahrain
Kingdom of Bahrain
@ nisba iso=BH
Bahraini
Bahrainis
@ capital city iso=BH
Manama
@ city iso=BH
Sakhir

@ country iso=BD
Bangladesh
@ nisba iso=BD
Bangladeshi
Bangladeshis
@ capital city iso=BD
Dhaka
@ city iso=BD
Chittagong
Cox's Bazar

@ country iso=BB
Barbados
@ nisba iso=BB
Barbadian
@ capital city iso=BB
Bridgetown

@ country iso=BY
Belarus
@ nisba iso=BY
Belarusian
Belarusians
Belarussian
@ capital city iso=BY
Minsk
@ city iso=BY
Brest-Litovsk
Gomel
Grodno

@ country iso=BE
Belgium
@ nisba iso=BE
Belgian
Belgians
@ capital city iso=BE
Brussels
@ city iso=BE
Antwerp
Ghent
Bruges
Liege

@ country iso=BZ
Belize
@ nisba iso=BZ
Belizean
@ capital city iso=BZ
Belmopan

@ country iso=BJ
Benin
@ nisba iso=BJ
Beninese
@ capital city iso=BJ
Porto-Novo
@ city iso=BJ
Cotonou

@ country iso=BT
Bhutan
@ nisba iso=BT
Bhutanese
@ capital city iso=BT
Thimphu

@ country iso=BO
Bolivia
@ nisba iso=BO
Bolivian
Bolivians
@ capital city iso=BO
Sucre
@ city iso=BO
La Paz
Santa Cruz de la Sierra
Cochabamba

@ country iso=BA
Bosnia
Bosnia and Herzegovina
Bosnia-Herzegovina
@ nisba iso=BA
Bosnian
Bosnians
@ capital city iso=BA
Sarajevo
@ city iso=BA
Banja Luka
Mostar
Srebrenica

@ country iso=BW
Botswana
@ nisba iso=BW
Botswanan
Motswana
@ capital city iso=BW
Gaborone

@ country iso=BR
Brazil
@ nisba iso=BR
Brazilian
Brazilians
@ capital city iso=BR
Brasilia
@ city iso=BR
Rio de Janeiro
Sao Paulo
Belem
Fortaleza
Salvador da Bahia
Recife
@ seat iso=BR
Planalto Palace
Itamaraty

@ country iso=BN
Brunei
Brunei Darussalam
@ nisba iso=BN
Bruneian
@ capital city iso=BN
Bandar Seri Begawan

@ country iso=BG
Bulgaria
@ nisba iso=BG
Bulgarian
Bulgarians
@ capital city iso=BG
Sofia
@ city iso=BG
Plovdiv
Varna
Burgas

@ country iso=BF
Burkina Faso
@ nisba iso=BF
Burkinabe
@ capital city iso=BF
Ouagadougou
@ city iso=BF
Bobo-Dioulasso

@ country iso=BI
Burundi
@ nisba iso=BI
Burundian
Burundians
@ capital city iso=BI
Gitega
@ city iso=BI
Bujumbura

@ country iso=KH
Cambodia
@ nisba iso=KH
Cambodian
Cambodians
@ capital city iso=KH
Phnom Penh
@ city iso=KH
Siem Reap

@ country iso=CM
Cameroon
@ nisba iso=CM
Cameroonian
Cameroonians
@ capital city iso=CM
Yaounde
@ city iso=CM
Douala
Bamenda

@ country iso=CA
Canada
@ nisba iso=CA
Canadian
Canadians
@ capital city iso=CA
Ottawa
@ city iso=CA
Toronto
Montreal
Vancouver
Calgary
Quebec City
Halifax
Kananaskis
Edmonton

@ country iso=CV
Cape Verde
Cabo Verde
@ nisba iso=CV
Cape Verdean
@ capital city iso=CV
Praia

@ country iso=CF
Central African Republic
@ nisba iso=CF
Central African
@ capital city iso=CF
Bangui

@ country iso=TD
Chad
@ nisba iso=TD
Chadian
Chadians
@ capital city iso=TD
N'Djamena

@ country iso=CL
Chile
@ nisba iso=CL
Chilean
Chileans
@ capital city iso=CL
Santiago
@ city iso=CL
Valparaiso

@ country iso=CN
China
People's Republic of China
@ nisba iso=CN
Chinese
@ capital city iso=CN
Beijing
@ city iso=CN
Shanghai
Guangzhou
Shenzhen
Tianjin
Wuhan
Chongqing
Chengdu
Nanjing
Hangzhou
Qingdao
Xi'an
Urumqi
Boao
Kunming
Harbin
@ seat iso=CN
Zhongnanhai

@ country iso=CO
Colombia
@ nisba iso=CO
Colombian
Colombians
@ capital city iso=CO
Bogota
@ city iso=CO
Cartagena
Medellin
Cali
Cucuta

@ country iso=KM
Comoros
@ nisba iso=KM
Comorian
@ capital city iso=KM
Moroni

@ country iso=CG
Republic of Congo
Congo-Brazzaville
Republic of the Congo
@ nisba iso=CG
Congolese
@ capital city iso=CG
Brazzaville

@ country iso=CD
Democratic Republic of Congo
Democratic Republic of the Congo
DR Congo
DRC
Congo
@ nisba iso=CD
Congolese
@ capital city iso=CD
Kinshasa
@ city iso=CD
Goma
Bukavu
Lubumbashi

@ country iso=CR
Costa Rica
@ nisba iso=CR
Costa Rican
Costa Ricans
@ capital city iso=CR
San Jose

@ country iso=CI
Ivory Coast
Cote d'Ivoire
@ nisba iso=CI
Ivorian
Ivorians
@ capital city iso=CI
Yamoussoukro
@ city iso=CI
Abidjan
Bouake

@ country iso=HR
Croatia
@ nisba iso=HR
Croatian
Croat
Croats
Croatians
@ capital city iso=HR
Zagreb
@ city iso=HR
Dubrovnik
Split
Rijeka

@ country iso=CU
Cuba
@ nisba iso=CU
Cuban
Cubans
@ capital city iso=CU
Havana
@ city iso=CU
Guantanamo
Santiago de Cuba

@ country iso=CY
Cyprus
Republic of Cyprus
@ nisba iso=CY
Cypriot
Cypriots
Greek Cypriot
Greek Cypriots
@ capital city iso=CY
Nicosia
@ city iso=CY
Larnaca
Limassol
Paphos
Famagusta

@ country iso=CZ
Czech Republic
Czechia
@ nisba iso=CZ
Czech
Czechs
@ capital city iso=CZ
Prague
@ city iso=CZ
Brno
Ostrava

@ country iso=DK
Denmark
@ nisba iso=DK
Danish
Dane
Danes
@ capital city iso=DK
Copenhagen
@ city iso=DK
Aarhus
Odense

@ country iso=DJ
Djibouti
@ nisba iso=DJ
Djiboutian
@ capital city iso=DJ
Djibouti City

@ country iso=DM
Dominica
@ nisba iso=DM
Dominican
@ capital city iso=DM
Roseau

@ country iso=DO
Dominican Republic
@ nisba iso=DO
Dominican
Dominicans
@ capital city iso=DO
Santo Domingo
@ city iso=DO
Punta Cana

@ country iso=EC
Ecuador
@ nisba iso=EC
Ecuadorean
Ecuadorian
@ capital city iso=EC
Quito
@ city iso=EC
Guayaquil

@ country iso=EG
Egypt
Arab Republic of Egypt
@ nisba iso=EG
Egyptian
Egyptians
@ capital city iso=EG
Cairo
@ city iso=EG
Alexandria
Sharm el-Sheikh
Sharm El Sheikh
El Alamein
New Alamein
Suez
Port Said
Aswan
Luxor
Rafah
Al-Arish
el-Arish
Hurghada
Taba

@ country iso=SV
El Salvador
@ nisba iso=SV
Salvadoran
Salvadorean
@ capital city iso=SV
San Salvador

@ country iso=GQ
Equatorial Guinea
@ nisba iso=GQ
Equatorial Guinean
@ capital city iso=GQ
Malabo

@ country iso=ER
Eritrea
@ nisba iso=ER
Eritrean
Eritreans
@ capital city iso=ER
Asmara
@ city iso=ER
Massawa
Assab

@ country iso=EE
Estonia
@ nisba iso=EE
Estonian
Estonians
@ capital city iso=EE
Tallinn
@ city iso=EE
Tartu
Narva

@ country iso=SZ
Eswatini
Swaziland
@ nisba iso=SZ
Swazi
@ capital city iso=SZ
Mbabane

@ country iso=ET
Ethiopia
@ nisba iso=ET
Ethiopian
Ethiopians
@ capital city iso=ET
Addis Ababa
@ city iso=ET
Mekelle
Bahir Dar
Dire Dawa

@ country iso=FJ
Fiji
@ nisba iso=FJ
Fijian
@ capital city iso=FJ
Suva

@ country iso=FI
Finland
@ nisba iso=FI
Finnish
Finn
Finns
@ capital city iso=FI
Helsinki
@ city iso=FI
Turku
Tampere
Oulu
Vaasa

@ country iso=FR
France
French Republic
@ nisba iso=FR
French
Frenchman
@ capital city iso=FR
Paris
@ city iso=FR
Marseille
Lyon
Nice
Strasbourg
Toulouse
Bordeaux
Biarritz
Evian
Cannes
Deauville
Versailles
Lille
Calais
@ seat iso=FR
Elysee
Elysee Palace
Quai d'Orsay

@ country iso=GA
Gabon
@ nisba iso=GA
Gabonese
@ capital city iso=GA
Libreville

@ country iso=GM
Gambia
The Gambia
@ nisba iso=GM
Gambian
Gambians
@ capital city iso=GM
Banjul

@ country iso=GE
Georgia
@ nisba iso=GE
Georgian
Georgians
@ capital city iso=GE
Tbilisi
@ city iso=GE
Batumi
Gori
Sukhumi
Tskhinvali

@ country iso=DE
Germany
Federal Republic of Germany
@ nisba iso=DE
German
Germans
@ capital city iso=DE
Berlin
@ city iso=DE
Munich
Hamburg
Frankfurt
Bonn
Cologne
Dresden
Stuttgart
Leipzig
Ramstein
Duesseldorf
Hanover
Petersberg
Meseberg
@ seat iso=DE
Chancellery

@ country iso=GH
Ghana
@ nisba iso=GH
Ghanaian
Ghanaians
@ capital city iso=GH
Accra
@ city iso=GH
Kumasi

@ country iso=GR
Greece
Hellenic Republic
@ nisba iso=GR
Greek
Greeks
@ capital city iso=GR
Athens
@ city iso=GR
Thessaloniki
Piraeus
Crete
Corfu
Lesbos
Rhodes
Psarades

@ country iso=GD
Grenada
@ nisba iso=GD
Grenadian
@ capital city iso=GD
Saint George's

@ country iso=GT
Guatemala
@ nisba iso=GT
Guatemalan
Guatemalans
@ capital city iso=GT
Guatemala City

@ country iso=GN
Guinea
@ nisba iso=GN
Guinean
Guineans
@ capital city iso=GN
Conakry

@ country iso=GW
Guinea-Bissau
@ nisba iso=GW
Bissau-Guinean
@ capital city iso=GW
Bissau

@ country iso=GY
Guyana
@ nisba iso=GY
Guyanese
@ capital city iso=GY
Georgetown

@ country iso=HT
Haiti
@ nisba iso=HT
Haitian
Haitians
@ capital city iso=HT
Port-au-Prince
@ city iso=HT
Cap-Haitien

@ country iso=HN
Honduras
@ nisba iso=HN
Honduran
Hondurans
@ capital city iso=HN
Tegucigalpa
@ city iso=HN
San Pedro Sula

@ country iso=HU
Hungary
@ nisba iso=HU
Hungarian
Hungarians
@ capital city iso=HU
Budapest
@ city iso=HU
Debrecen
Szeged

@ country iso=IS
Iceland
@ nisba iso=IS
Icelandic
Icelander
@ capital city iso=IS
Reykjavik

@ country iso=IN
India
Republic of India
@ nisba iso=IN
Indian
Indians
@ capital city iso=IN
New Delhi
@ city iso=IN
Mumbai
Delhi
Kolkata
Chennai
Bengaluru
Bangalore
Hyderabad
Srinagar
Goa
Ahmedabad
Jaipur
Amritsar
@ seat iso=IN
South Block

@ country iso=ID
Indonesia
@ nisba iso=ID
Indonesian
Indonesians
@ capital city iso=ID
Jakarta
@ city iso=ID
Bali
Bandung
Surabaya
Nusantara

@ country iso=IR
Iran
Islamic Republic of Iran
Islamic Republic
@ nisba iso=IR
Iranian
Iranians
@ capital city iso=IR
Tehran
@ city iso=IR
Isfahan
Mashhad
Qom
Natanz
Fordow
Bushehr
Shiraz
Tabriz
Bandar Abbas
Arak

@ country iso=IQ
Iraq
Republic of Iraq
@ nisba iso=IQ
Iraqi
Iraqis
@ capital city iso=IQ
Baghdad
@ city iso=IQ
Basra
Mosul
Erbil
Arbil
Kirkuk
Najaf
Karbala
Sulaymaniyah
Sulaimaniya
Fallujah
Ramadi

@ country iso=IE
Ireland
Republic of Ireland
@ nisba iso=IE
Irish
Irishman
@ capital city iso=IE
Dublin
@ city iso=IE
Cork
Limerick
Shannon
Galway

@ country iso=IL
Israel
State of Israel
@ nisba iso=IL
Israeli
Israelis
@ capital city iso=IL
Jerusalem
@ city iso=IL
Tel Aviv
Haifa
Ashdod
Ashkelon
Eilat
Beersheba
Sderot

@ country iso=IT
Italy
@ nisba iso=IT
Italian
Italians
@ capital city iso=IT
Rome
@ city iso=IT
Milan
Naples
Turin
Venice
Florence
Trieste
Palermo
Bari
Genoa
Taormina
Stresa
Fiuggi
@ seat iso=IT
Farnesina

@ country iso=JM
Jamaica
@ nisba iso=JM
Jamaican
Jamaicans
@ capital city iso=JM
Kingston

@ country iso=JP
Japan
@ nisba iso=JP
Japanese
@ capital city iso=JP
Tokyo
@ city iso=JP
Osaka
Hiroshima
Nagasaki
Kyoto
Yokohama
Sapporo
Okinawa
Karuizawa
Nagoya
@ seat iso=JP
Kantei

@ country iso=JO
Jordan
Hashemite Kingdom of Jordan
@ nisba iso=JO
Jordanian
Jordanians
@ capital city iso=JO
Amman
@ city iso=JO
Aqaba
Zarqa
Irbid
Petra
Mafraq

@ country iso=KZ
Kazakhstan
@ nisba iso=KZ
Kazakh
Kazakhstani
Kazakhs
@ capital city iso=KZ
Astana
Nur-Sultan
@ city iso=KZ
Almaty
Shymkent
Aktau
Baikonur
Karaganda

@ country iso=KE
Kenya
@ nisba iso=KE
Kenyan
Kenyans
@ capital city iso=KE
Nairobi
@ city iso=KE
Mombasa
Kisumu

@ country iso=KI
Kiribati
@ capital city iso=KI
Tarawa

@ country iso=KP
North Korea
DPRK
Democratic People's Republic of Korea
@ nisba iso=KP
North Korean
North Koreans
@ capital city iso=KP
Pyongyang
@ city iso=KP
Kaesong
Wonsan
Sinuiju

@ country iso=KR
South Korea
Republic of Korea
ROK
@ nisba iso=KR
South Korean
South Koreans
@ capital city iso=KR
Seoul
@ city iso=KR
Busan
Panmunjom
Incheon
Gyeongju
Sejong
@ seat iso=KR
Blue House

@ country iso=XK
Kosovo
@ nisba iso=XK
Kosovar
Kosovo Albanian
Kosovars
Kosovan
@ capital city iso=XK
Pristina
@ city iso=XK
Mitrovica
Prizren
Banjska

@ country iso=KW
Kuwait
State of Kuwait
@ nisba iso=KW
Kuwaiti
Kuwaitis
@ capital city iso=KW
Kuwait City

@ country iso=KG
Kyrgyzstan
@ nisba iso=KG
Kyrgyz
@ capital city iso=KG
Bishkek
@ city iso=KG
Osh
Cholpon-Ata
Batken

@ country iso=LA
Laos
Lao PDR
@ nisba iso=LA
Laotian
Lao
@ capital city iso=LA
Vientiane
@ city iso=LA
Luang Prabang

@ country iso=LV
Latvia
@ nisba iso=LV
Latvian
Latvians
@ capital city iso=LV
Riga
@ city iso=LV
Daugavpils

@ country iso=LB
Lebanon
Lebanese Republic
@ nisba iso=LB
Lebanese
@ capital city iso=LB
Beirut
@ city iso=LB
Tripoli-Lebanon
Sidon
Tyre
Naqoura
Baabda
Baalbek
Nabatieh
Zahle

@ country iso=LS
Lesotho
@ nisba iso=LS
Basotho
@ capital city iso=LS
Maseru

@ country iso=LR
Liberia
@ nisba iso=LR
Liberian
Liberians
@ capital city iso=LR
Monrovia

@ country iso=LY
Libya
@ nisba iso=LY
Libyan
Libyans
@ capital city iso=LY
Tripoli
@ city iso=LY
Benghazi
Misrata
Sirte
Tobruk
Sabha
Zawiya
Derna

@ country iso=LI
Liechtenstein
@ nisba iso=LI
Liechtensteiner
@ capital city iso=LI
Vaduz

@ country iso=LT
Lithuania
@ nisba iso=LT
Lithuanian
Lithuanians
@ capital city iso=LT
Vilnius
@ city iso=LT
Kaunas
Klaipeda

@ country iso=LU
Luxembourg
@ nisba iso=LU
Luxembourgish
@ capital city iso=LU
Luxembourg City

@ country iso=MG
Madagascar
@ nisba iso=MG
Malagasy
@ capital city iso=MG
Antananarivo

@ country iso=MW
Malawi
@ nisba iso=MW
Malawian
@ capital city iso=MW
Lilongwe
@ city iso=MW
Blantyre

@ country iso=MY
Malaysia
@ nisba iso=MY
Malaysian
Malaysians
@ capital city iso=MY
Kuala Lumpur
@ city iso=MY
Putrajaya
Penang
Johor Bahru
Langkawi

@ country iso=MV
Maldives
@ nisba iso=MV
Maldivian
@ capital city iso=MV
Male

@ country iso=ML
Mali
@ nisba iso=ML
Malian
Malians
@ capital city iso=ML
Bamako
@ city iso=ML
Gao
Timbuktu
Kidal

@ country iso=MT
Malta
@ nisba iso=MT
Maltese
@ capital city iso=MT
Valletta

@ country iso=MH
Marshall Islands
@ nisba iso=MH
Marshallese
@ capital city iso=MH
Majuro

@ country iso=MR
Mauritania
@ nisba iso=MR
Mauritanian
Mauritanians
@ capital city iso=MR
Nouakchott
@ city iso=MR
Nouadhibou

@ country iso=MU
Mauritius
@ nisba iso=MU
Mauritian
@ capital city iso=MU
Port Louis

@ country iso=MX
Mexico
@ nisba iso=MX
Mexican
Mexicans
@ capital city iso=MX
Mexico City
@ city iso=MX
Cancun
Monterrey
Tijuana
Guadalajara
Los Cabos
Acapulco

@ country iso=FM
Micronesia
@ nisba iso=FM
Micronesian
@ capital city iso=FM
Palikir

@ country iso=MD
Moldova
Republic of Moldova
@ nisba iso=MD
Moldovan
Moldovans
@ capital city iso=MD
Chisinau
@ city iso=MD
Tiraspol
Comrat
Balti

@ country iso=MC
Monaco
@ nisba iso=MC
Monegasque
@ capital city iso=MC
Monte Carlo

@ country iso=MN
Mongolia
@ nisba iso=MN
Mongolian
Mongolians
@ capital city iso=MN
Ulaanbaatar
Ulan Bator

@ country iso=ME
Montenegro
@ nisba iso=ME
Montenegrin
Montenegrins
@ capital city iso=ME
Podgorica
@ city iso=ME
Tivat
Budva

@ country iso=MA
Morocco
Kingdom of Morocco
@ nisba iso=MA
Moroccan
Moroccans
@ capital city iso=MA
Rabat
@ city iso=MA
Casablanca
Marrakesh
Marrakech
Tangier
Skhirat
Fez
Agadir
Bouznika

@ country iso=MZ
Mozambique
@ nisba iso=MZ
Mozambican
Mozambicans
@ capital city iso=MZ
Maputo
@ city iso=MZ
Beira
Pemba

@ country iso=MM
Myanmar
Burma
@ nisba iso=MM
Burmese
Myanmarese
@ capital city iso=MM
Naypyidaw
Naypyitaw
@ city iso=MM
Yangon
Mandalay
Rakhine

@ country iso=NA
Namibia
@ nisba iso=NA
Namibian
Namibians
@ capital city iso=NA
Windhoek

@ country iso=NR
Nauru
@ nisba iso=NR
Nauruan
@ capital city iso=NR
Yaren

@ country iso=NP
Nepal
@ nisba iso=NP
Nepali
Nepalese
@ capital city iso=NP
Kathmandu

@ country iso=NL
Netherlands
The Netherlands
Holland
@ nisba iso=NL
Dutch
Dutchman
@ capital city iso=NL
The Hague
Amsterdam
@ city iso=NL
Rotterdam
Maastricht
Utrecht
Eindhoven

@ country iso=NZ
New Zealand
@ nisba iso=NZ
New Zealander
New Zealanders
@ capital city iso=NZ
Wellington
@ city iso=NZ
Auckland
Christchurch

@ country iso=NI
Nicaragua
@ nisba iso=NI
Nicaraguan
Nicaraguans
@ capital city iso=NI
Managua

@ country iso=NE
Niger
@ nisba iso=NE
Nigerien
@ capital city iso=NE
Niamey
@ city iso=NE
Agadez

@ country iso=NG
Nigeria
@ nisba iso=NG
Nigerian
Nigerians
@ capital city iso=NG
Abuja
@ city iso=NG
Lagos
Kano
Maiduguri
Port Harcourt

@ country iso=MK
North Macedonia
Macedonia
@ nisba iso=MK
Macedonian
Macedonians
North Macedonian
@ capital city iso=MK
Skopje
@ city iso=MK
Ohrid
Tetovo
Bitola

@ country iso=NO
Norway
@ nisba iso=NO
Norwegian
Norwegians
@ capital city iso=NO
Oslo
@ city iso=NO
Bergen
Stavanger
Trondheim
Tromso
Svalbard

@ country iso=OM
Oman
Sultanate of Oman
@ nisba iso=OM
Omani
Omanis
@ capital city iso=OM
Muscat
@ city iso=OM
Salalah
Duqm

@ country iso=PK
Pakistan
Islamic Republic of Pakistan
@ nisba iso=PK
Pakistani
Pakistanis
@ capital city iso=PK
Islamabad
@ city iso=PK
Lahore
Karachi
Rawalpindi
Peshawar
Quetta
Gwadar

@ country iso=PW
Palau
@ nisba iso=PW
Palauan
@ capital city iso=PW
Ngerulmud

@ country iso=PS
Palestine
State of Palestine
Palestinian Authority
Palestinian National Authority
@ nisba iso=PS
Palestinian
Palestinians
@ capital city iso=PS
Ramallah
@ city iso=PS
Gaza City
Hebron
Nablus
Jenin
Bethlehem
Jericho
Khan Younis
Tulkarm

@ country iso=PA
Panama
@ nisba iso=PA
Panamanian
Panamanians
@ capital city iso=PA
Panama City
@ city iso=PA
Colon

@ country iso=PG
Papua New Guinea
@ nisba iso=PG
Papua New Guinean
@ capital city iso=PG
Port Moresby
@ city iso=PG
Bougainville

@ country iso=PY
Paraguay
@ nisba iso=PY
Paraguayan
Paraguayans
@ capital city iso=PY
Asuncion
@ city iso=PY
Ciudad del Este

@ country iso=PE
Peru
@ nisba iso=PE
Peruvian
Peruvians
@ capital city iso=PE
Lima
@ city iso=PE
Cusco
Callao
Chancay

@ country iso=PH
Philippines
The Philippines
@ nisba iso=PH
Filipino
Philippine
Filipinos
@ capital city iso=PH
Manila
@ city iso=PH
Davao
Cebu
Subic Bay
@ seat iso=PH
Malacanang

@ country iso=PL
Poland
@ nisba iso=PL
Polish
Pole
Poles
@ capital city iso=PL
Warsaw
@ city iso=PL
Krakow
Gdansk
Rzeszow
Lublin
Wroclaw
Poznan

@ country iso=PT
Portugal
@ nisba iso=PT
Portuguese
@ capital city iso=PT
Lisbon
@ city iso=PT
Porto
Sintra

@ country iso=QA
Qatar
State of Qatar
@ nisba iso=QA
Qatari
Qataris
@ capital city iso=QA
Doha
@ city iso=QA
Al Udeid

@ country iso=RO
Romania
@ nisba iso=RO
Romanian
Romanians
@ capital city iso=RO
Bucharest
@ city iso=RO
Constanta
Cluj
Timisoara

@ country iso=RU
Russia
Russian Federation
@ nisba iso=RU
Russian
Russians
@ capital city iso=RU
Moscow
@ city iso=RU
Saint Petersburg
St. Petersburg
Sochi
Kazan
Vladivostok
Grozny
Rostov
Kursk
Belgorod
Volgograd
Novo-Ogaryovo
Ufa
Murmansk
@ seat iso=RU
Kremlin

@ country iso=RW
Rwanda
@ nisba iso=RW
Rwandan
Rwandans
@ capital city iso=RW
Kigali

@ country iso=KN
Saint Kitts and Nevis
@ nisba iso=KN
Kittitian
@ capital city iso=KN
Basseterre

@ country iso=LC
Saint Lucia
@ nisba iso=LC
Saint Lucian
@ capital city iso=LC
Castries

@ country iso=VC
Saint Vincent and the Grenadines
@ nisba iso=VC
Vincentian
@ capital city iso=VC
Kingstown

@ country iso=WS
Samoa
@ nisba iso=WS
Samoan
Samoans
@ capital city iso=WS
Apia

@ country iso=SM
San Marino
@ nisba iso=SM
Sammarinese
@ capital city iso=SM
San Marino City

@ country iso=ST
Sao Tome and Principe
@ nisba iso=ST
Sao Tomean
@ capital city iso=ST
Sao Tome

@ country iso=SA
Saudi Arabia
Kingdom of Saudi Arabia
@ nisba iso=SA
Saudi
Saudis
Saudi Arabian
@ capital city iso=SA
Riyadh
@ city iso=SA
Jeddah
Mecca
Medina
Dammam
Dhahran
AlUla
Al-Ula
Neom
Diriyah
Yanbu

@ country iso=SN
Senegal
@ nisba iso=SN
Senegalese
@ capital city iso=SN
Dakar
@ city iso=SN
Saint-Louis
Diamniadio

@ country iso=RS
Serbia
@ nisba iso=RS
Serbian
Serb
Serbs
Serbians
@ capital city iso=RS
Belgrade
@ city iso=RS
Novi Sad
Nis

@ country iso=SC
Seychelles
@ nisba iso=SC
Seychellois
@ capital city iso=SC
Victoria

@ country iso=SL
Sierra Leone
@ nisba iso=SL
Sierra Leonean
@ capital city iso=SL
Freetown

@ country iso=SG
Singapore
@ nisba iso=SG
Singaporean
Singaporeans
@ capital city iso=SG
Singapore City
@ city iso=SG
Sentosa

@ country iso=SK
Slovakia
@ nisba iso=SK
Slovak
Slovakian
Slovaks
@ capital city iso=SK
Bratislava
@ city iso=SK
Kosice

@ country iso=SI
Slovenia
@ nisba iso=SI
Slovenian
Slovene
Slovenes
@ capital city iso=SI
Ljubljana
@ city iso=SI
Bled
Maribor

@ country iso=SB
Solomon Islands
@ nisba iso=SB
Solomon Islander
@ capital city iso=SB
Honiara

@ country iso=SO
Somalia
@ nisba iso=SO
Somali
Somalis
@ capital city iso=SO
Mogadishu
@ city iso=SO
Kismayo
Baidoa
Garowe
Bosaso
Hargeisa

@ country iso=ZA
South Africa
@ nisba iso=ZA
South African
South Africans
@ capital city iso=ZA
Pretoria
@ city iso=ZA
Cape Town
Johannesburg
Durban
Sun City

@ country iso=SS
South Sudan
@ nisba iso=SS
South Sudanese
@ capital city iso=SS
Juba
@ city iso=SS
Malakal
Bor

@ country iso=ES
Spain
@ nisba iso=ES
Spanish
Spaniard
Spaniards
@ capital city iso=ES
Madrid
@ city iso=ES
Barcelona
Seville
Valencia
Granada
Malaga
Melilla
Ceuta
Bilbao

@ country iso=LK
Sri Lanka
@ nisba iso=LK
Sri Lankan
Sri Lankans
@ capital city iso=LK
Colombo
@ city iso=LK
Hambantota
Jaffna

@ country iso=SD
Sudan
@ nisba iso=SD
Sudanese
@ capital city iso=SD
Khartoum
@ city iso=SD
Port Sudan
El Fasher
Omdurman
Darfur
Nyala
el-Geneina

@ country iso=SR
Suriname
@ nisba iso=SR
Surinamese
@ capital city iso=SR
Paramaribo

@ country iso=SE
Sweden
@ nisba iso=SE
Swedish
Swede
Swedes
@ capital city iso=SE
Stockholm
@ city iso=SE
Gothenburg
Malmo
Uppsala
Harpsund
Visby

@ country iso=CH
Switzerland
@ nisba iso=CH
Swiss
@ capital city iso=CH
Bern
Berne
@ city iso=CH
Geneva
Zurich
Davos
Lausanne
Lugano
Basel
Montreux
Buergenstock
Burgenstock
Crans-Montana

@ country iso=SY
Syria
Syrian Arab Republic
@ nisba iso=SY
Syrian
Syrians
@ capital city iso=SY
Damascus
@ city iso=SY
Aleppo
Homs
Idlib
Latakia
Daraa
Deraa
Hama
Raqqa
Deir al-Zor
Deir ez-Zor
Palmyra
Sweida
Tartus
Hasakah
Qamishli
Kobani
Manbij
Khan Sheikhoun

@ country iso=TW
Taiwan
@ nisba iso=TW
Taiwanese
@ capital city iso=TW
Taipei
@ city iso=TW
Kaohsiung

@ country iso=TJ
Tajikistan
@ nisba iso=TJ
Tajik
Tajiks
@ capital city iso=TJ
Dushanbe
@ city iso=TJ
Khujand

@ country iso=TZ
Tanzania
@ nisba iso=TZ
Tanzanian
Tanzanians
@ capital city iso=TZ
Dodoma
@ city iso=TZ
Dar es Salaam
Zanzibar
Arusha

@ country iso=TH
Thailand
@ nisba iso=TH
Thai
Thais
@ capital city iso=TH
Bangkok
@ city iso=TH
Phuket
Chiang Mai
Pattaya

@ country iso=TL
East Timor
Timor-Leste
@ nisba iso=TL
Timorese
East Timorese
@ capital city iso=TL
Dili

@ country iso=TG
Togo
@ nisba iso=TG
Togolese
@ capital city iso=TG
Lome

@ country iso=TO
Tonga
@ nisba iso=TO
Tongan
@ capital city iso=TO
Nuku'alofa

@ country iso=TT
Trinidad and Tobago
@ nisba iso=TT
Trinidadian
@ capital city iso=TT
Port of Spain

@ country iso=TN
Tunisia
@ nisba iso=TN
Tunisian
Tunisians
@ capital city iso=TN
Tunis
@ city iso=TN
Sfax
Sousse
Djerba
Carthage
Hammamet

@ country iso=TR
Turkey
Türkiye
Republic of Türkiye
Republic of Turkey
@ nisba iso=TR
Turkish
Turk
Turks
@ capital city iso=TR
Ankara
@ city iso=TR
Istanbul
Izmir
Antalya
Diyarbakir
Incirlik
Gaziantep
Hatay
Bursa
Adana
@ seat iso=TR
Sublime Porte

@ country iso=TM
Turkmenistan
@ nisba iso=TM
Turkmen
@ capital city iso=TM
Ashgabat
@ city iso=TM
Avaza

@ country iso=TV
Tuvalu
@ nisba iso=TV
Tuvaluan
@ capital city iso=TV
Funafuti

@ country iso=UG
Uganda
@ nisba iso=UG
Ugandan
Ugandans
@ capital city iso=UG
Kampala
@ city iso=UG
Entebbe

@ country iso=UA
Ukraine
@ nisba iso=UA
Ukrainian
Ukrainians
@ capital city iso=UA
Kyiv
Kiev
@ city iso=UA
Odesa
Odessa
Kharkiv
Lviv
Dnipro
Mariupol
Kherson
Donetsk
Luhansk
Zaporizhzhia
Bucha
Sevastopol
Simferopol
Yalta
Chernihiv
Sumy

@ country iso=AE
United Arab Emirates
UAE
U.A.E.
Emirates
@ nisba iso=AE
Emirati
Emiratis
@ capital city iso=AE
Abu Dhabi
@ city iso=AE
Dubai
Sharjah
Fujairah
Ras al-Khaimah
Al Ain

@ country iso=GB
United Kingdom
Britain
Great Britain
UK
U.K.
@ nisba iso=GB
British
Briton
Britons
@ capital city iso=GB
London
@ city iso=GB
Manchester
Birmingham
Glasgow
Edinburgh
Liverpool
Cardiff
Belfast
Carbis Bay
Sandhurst
Blenheim
Lancaster House
Windsor Castle
Gleneagles
@ seat iso=GB
Downing Street
10 Downing Street
Whitehall
Number 10
No. 10

@ country iso=US
United States
United States of America
U.S.
USA
U.S.A.
America
@ nisba iso=US
American
Americans
@ capital city iso=US
Washington
Washington D.C.
Washington DC
@ city iso=US
New York
Los Angeles
Chicago
Houston
San Francisco
Miami
Philadelphia
Atlanta
Camp David
Anchorage
Guantanamo Bay
Mar-a-Lago
Dayton
Annapolis
Sunnylands
New York City
Denver
Las Vegas
Palm Beach
Seattle
Detroit
Norfolk
San Diego
Honolulu
Wye River
@ seat iso=US
White House
Capitol Hill
Foggy Bottom

@ country iso=UY
Uruguay
@ nisba iso=UY
Uruguayan
Uruguayans
@ capital city iso=UY
Montevideo
@ city iso=UY
Punta del Este

@ country iso=UZ
Uzbekistan
@ nisba iso=UZ
Uzbek
Uzbeks
@ capital city iso=UZ
Tashkent
@ city iso=UZ
Samarkand
Bukhara
Termez
Khiva

@ country iso=VU
Vanuatu
@ nisba iso=VU
Ni-Vanuatu
@ capital city iso=VU
Port Vila

@ country iso=VA
Vatican
Holy See
The Vatican
@ nisba iso=VA
Vatican
@ capital city iso=VA
Vatican City
@ city iso=VA
Castel Gandolfo

@ country iso=VE
Venezuela
@ nisba iso=VE
Venezuelan
Venezuelans
@ capital city iso=VE
Caracas
@ city iso=VE
Maracaibo

@ country iso=VN
Vietnam
Viet Nam
@ nisba iso=VN
Vietnamese
@ capital city iso=VN
Hanoi
@ city iso=VN
Ho Chi Minh City
Da Nang
Hue
Haiphong

@ country iso=YE
Yemen
Republic of Yemen
@ nisba iso=YE
Yemeni
Yemenis
@ capital city iso=YE
Sanaa
Sana'a
@ city iso=YE
Aden
Hodeidah
Hodeida
Taiz
Marib
Mukalla

@ country iso=ZM
Zambia
@ nisba iso=ZM
Zambian
Zambians
@ capital city iso=ZM
Lusaka
@ city iso=ZM
Livingstone

@ country iso=ZW
Zimbabwe
@ nisba iso=ZW
Zimbabwean
Zimbabweans
@ capital city iso=ZW
Harare
@ city iso=ZW
Bulawayo
Victoria Falls

@ country iso=EH
Western Sahara
Sahrawi Arab Democratic Republic
@ nisba iso=EH
Sahrawi
Sahrawis
@ capital city iso=EH
Laayoune
@ city iso=EH
Dakhla
Guerguerat

@ country iso=HK
Hong Kong
@ nisba iso=HK
Hongkonger

@ country iso=GL
Greenland
@ nisba iso=GL
Greenlandic
Greenlander
@ capital city iso=GL
Nuuk

@ country iso=FO
Faroe Islands
@ nisba iso=FO
Faroese
@ capital city iso=FO
Torshavn

@ nisba
Korean

# Parts of the world; no parties.
@ region
Middle East
Near East
Europe
Africa
Asia
Central Asia
Southeast Asia
South Asia
East Asia
Western Europe
Eastern Europe
Central Europe
Latin America
South America
North America
Central America
Caribbean
North Africa
West Africa
East Africa
Horn of Africa
Sahel
Great Lakes
Maghreb
Levant
Gulf
Persian Gulf
Arabian Gulf
Arabian Peninsula
Balkans
Western Balkans
Caucasus
South Caucasus
North Caucasus
Baltic
Baltic Sea
Black Sea
Red Sea
Caspian
Caspian Sea
Mediterranean
Eastern Mediterranean
Aegean
Arctic
Pacific
Indo-Pacific
Asia-Pacific
Atlantic
Indian Ocean
South China Sea
East China Sea
Taiwan Strait
Korean Peninsula
Strait of Hormuz
Bab al-Mandab
Suez Canal
Panama Canal
Scandinavia
Nordic
Gaza
Gaza Strip
West Bank
East Jerusalem
Golan Heights
Golan
Sinai
Kurdistan
Kurdistan Region
Kashmir
Jammu and Kashmir
Tibet
Xinjiang
Inner Mongolia
Crimea
Donbas
Donbass
Transnistria
Transdniestria
Abkhazia
South Ossetia
Nagorno-Karabakh
Karabakh
Nakhchivan
Zangezur
Chechnya
Dagestan
Tatarstan
Bavaria
Catalonia
Scotland
Wales
England
Northern Ireland
Flanders
Corsica
Quebec
Ontario
Alberta
Texas
California
Florida
Alaska
Hawaii
Ohio
Pennsylvania
Virginia
Michigan
Wisconsin
Illinois
Nevada
Arizona
Iowa
Colorado
Minnesota
Massachusetts
Maryland
Connecticut
New Jersey
New Hampshire
North Carolina
South Carolina
Indiana
Missouri
Kansas
Louisiana
Alabama
Mississippi
Tennessee
Kentucky
Oklahoma
Arkansas
Oregon
Utah
Nebraska
New Mexico
West Virginia
Montana
Wyoming
Idaho
Vermont
Maine
Delaware
Rhode Island
North Dakota
South Dakota
Manhattan
Brooklyn
Queensland
New South Wales
Tasmania
Punjab
Sindh
Balochistan
Khyber Pakhtunkhwa
Gujarat
Kerala
Assam
Bengal
Tamil Nadu
Aceh
Papua
Mindanao
Hokkaido
Kuril Islands
Kurils
Falkland Islands
Falklands
Gibraltar
Puerto Rico
Guam
New Caledonia
French Polynesia
Bermuda
Chagos
Chagos Islands
Diego Garcia
Tigray
Amhara
Oromia
Ogaden
Puntland
Somaliland
Kordofan
Kivu
North Kivu
Katanga
Biafra
Cabo Delgado
Rojava
Hauran
Bekaa
Bekaa Valley
Litani
Cyrenaica
Tripolitania
Fezzan
Hadramawt
Socotra
Dhofar
Hejaz
Republika Srpska
Vojvodina
Silesia
Transylvania
Bessarabia
Galicia
Siberia
Urals
Volga
Kaliningrad
Karelia
Lapland
Essequibo
Patagonia
Amazon
Andes
Chiapas

# Of a continent or faith: no state.
@ titleadj people=many
European
Arab
Arabian
African
Asian
Western
Eastern
Northern
Southern
Islamic
Muslim
Christian
Jewish
Kurdish
Kurd
Baltic
Nordic
Scandinavian
Balkan
Caucasian
Gulf
Latin American
South American
North American
Central American
Caribbean
Soviet
Atlantic
Pacific
Mediterranean
Arctic
Tibetan
Uyghur
Uighur
Rohingya
Chechen
Tatar
Berber
Amazigh
Druze
Alawite
Sunni
Shiite
Shia
Houthi
Catalan
Scottish
Welsh
English
Bavarian
Flemish
Transatlantic
Turkish Cypriot
Abkhaz
Abkhazian
South Ossetian
Bosnian Serb
Syriac
Yazidi
