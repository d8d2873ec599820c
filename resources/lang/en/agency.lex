# SPDX-License-Identifier: GPL-3.0-or-later
# News agencies, papers, stations and sites, and the nouns that introduce one. weak: also an ordinary word.

@ agency iso=GB
Reuters
Thomson Reuters
BBC
BBC News
the BBC
BBC Persian
BBC Radio
The Guardian
Guardian ; weak
The Times of London
Financial Times
the Financial Times
FT
The Economist
Economist ; weak
The Telegraph
Daily Telegraph
Sky News
ITV
Channel 4
The Independent ; weak
Daily Mail
The Sun ; weak
The Observer ; weak
Middle East Eye
Al-Araby Al-Jadeed
Asharq Al-Awsat
Asharq al-Awsat
Al-Quds Al-Arabi
Iran International
Press Association
PA Media
GB News
Amwaj
@ agency iso=US
Associated Press
The Associated Press
AP
Bloomberg
Bloomberg News
UPI
CNN
CNN International
Fox News
Fox Business
Fox ; weak
MSNBC
NBC
NBC News
ABC News
ABC
CBS
CBS News
NPR
PBS
PBS NewsHour
C-SPAN
CNBC
New York Times
The New York Times
Washington Post
The Washington Post
Wall Street Journal
The Wall Street Journal
WSJ
Los Angeles Times
USA Today
Politico
Axios
The Hill ; weak
Newsweek
Time magazine
The Atlantic
The New Yorker
Foreign Policy ; weak
Foreign Affairs ; weak
Voice of America
VOA
Radio Free Europe
RFE/RL
Radio Liberty
Radio Farda
Al-Hurra
Alhurra
Breitbart
Breitbart News
Huffington Post
HuffPost
BuzzFeed
BuzzFeed News
Daily Caller
Daily Beast
The Daily Beast
Salon ; weak
Vox ; weak
Slate ; weak
Mother Jones
National Review
Weekly Standard
Boston Globe
Chicago Tribune
Miami Herald
Twitter ; weak
Facebook ; weak
Truth Social ; weak
Instagram ; weak
YouTube ; weak
Telegram ; weak
New York Post
New York Daily News
Univision
Telemundo
Newsmax
Yahoo News
Western Journalism
Washington Examiner
Washington Times
Washington Free Beacon
McClatchy
@ agency iso=FR
AFP
Agence France-Presse
Agence France Presse
France 24
RFI
Le Monde
Le Figaro
Liberation
Les Echos
BFM TV
BFMTV
TF1
France Inter
France Info
France 2
LCI
Le Parisien
Le Point
Europe 1
Journal du Dimanche
Euronews
@ agency iso=DE
dpa
DPA
Deutsche Welle
DW
Der Spiegel
Spiegel ; weak
Bild ; weak
Die Welt
Die Zeit
Frankfurter Allgemeine Zeitung
FAZ
Sueddeutsche Zeitung
Süddeutsche Zeitung
ARD
ZDF
Handelsblatt
Tagesspiegel
@ agency iso=RU
TASS
Tass
ITAR-TASS
RIA Novosti
RIA
Interfax
Sputnik ; weak
RT
Rossiya ; weak
Rossiya 1
Rossiya 24
Channel One ; weak
Kommersant
Izvestia
Vedomosti
Rossiyskaya Gazeta
Komsomolskaya Pravda
Novaya Gazeta
RBC
Gazeta.ru
Lenta.ru
Regnum
Moscow Times
The Moscow Times
Meduza
Dozhd
Echo of Moscow
Zvezda
NTV
@ agency iso=CN
Xinhua
Xinhua News Agency
CCTV
CGTN
Global Times
People's Daily
China Daily
China News Service
The Paper ; weak
Caixin
@ agency iso=HK
South China Morning Post
SCMP
Phoenix TV
@ agency iso=SY
SANA
Enab Baladi
Al-Watan
Al-Ikhbariya
@ agency iso=SA
SPA
Saudi Press Agency
Al Arabiya
Al-Arabiya
Arab News
Al Ekhbariya
Okaz
Saudi Gazette
Al-Hadath
Al Hadath
@ agency iso=AE
WAM
Emirates News Agency
The National ; weak
Gulf News
Khaleej Times
Sky News Arabia
@ agency iso=QA
QNA
Qatar News Agency
Al Jazeera
Al-Jazeera
Al Jazeera English
The Peninsula ; weak
Gulf Times
@ agency iso=KW
KUNA
Kuwait News Agency
Al-Qabas
Al-Rai
@ agency iso=BH
BNA
Bahrain News Agency
@ agency iso=OM
Oman News Agency
ONA
Times of Oman
Muscat Daily
@ agency iso=YE
Saba ; weak
Saba News Agency
Al-Masirah
Al Masirah
@ agency iso=JO
Petra ; weak
Petra News Agency
Jordan Times
The Jordan Times
@ agency iso=LB
NNA
National News Agency
Al-Manar
Al-Mayadeen
Al Mayadeen
LBCI
MTV Lebanon
Al-Akhbar
An-Nahar
L'Orient-Le Jour
L'Orient Today
The Daily Star
@ agency iso=EG
MENA ; weak
Middle East News Agency
Al-Ahram
Ahram Online
Al-Masry Al-Youm
Daily News Egypt
Mada Masr
Al-Qahera News
Youm7
@ agency iso=IQ
INA
Iraqi News Agency
Rudaw
Kurdistan 24
Shafaq News
Al-Sumaria
@ agency iso=IR
IRNA
Islamic Republic News Agency
ISNA
Tasnim
Tasnim news agency
Fars ; weak
Fars News
Fars news agency
Mehr ; weak
Mehr news agency
Press TV
PressTV
IRIB
Tehran Times
Nournews
Kayhan ; weak
Iran Daily
ILNA
YJC
@ agency iso=TR
Anadolu
Anadolu Agency
AA ; weak
TRT
TRT World
TRT Haber
Hurriyet
Hürriyet
Daily Sabah
Sabah ; weak
Milliyet
Yeni Safak
CNN Turk
CNN Türk
A Haber
NTV Turkey
Haberturk
IHA
DHA
Cumhuriyet
Hurriyet Daily News
@ agency iso=IL
Haaretz
Jerusalem Post
The Jerusalem Post
Times of Israel
The Times of Israel
Ynet
Yedioth Ahronoth
Maariv
Israel Hayom
Kan ; weak
Channel 12
Channel 13
Channel 14
Army Radio
i24NEWS
Walla
Globes ; weak
@ agency iso=PS
WAFA
Wafa
Maan ; weak
Al-Quds
@ agency iso=JP
Kyodo
Kyodo News
Jiji
Jiji Press
NHK
Nikkei
Nikkei Asia
Asahi Shimbun
Asahi
Mainichi Shimbun
Mainichi
Yomiuri Shimbun
Yomiuri
Sankei
Japan Times
The Japan Times
@ agency iso=KR
Yonhap
Yonhap News Agency
Chosun Ilbo
JoongAng Ilbo
Korea Herald
Korea Times
KBS
MBC
SBS ; weak
YTN
Hankyoreh
Dong-A Ilbo
NK News
@ agency iso=KP
KCNA
Korean Central News Agency
Rodong Sinmun
@ agency iso=IN
PTI
Press Trust of India
ANI ; weak
Times of India
The Times of India
The Hindu ; weak
Hindustan Times
Indian Express
The Indian Express
NDTV
India Today
WION
IANS
Doordarshan
@ agency iso=PK
APP ; weak
Dawn ; weak
Geo News
Geo TV
The Express Tribune
The Nation ; weak
ARY News
The News International
@ agency iso=AF
TOLO News
TOLOnews
Tolo News
Bakhtar ; weak
Khaama Press
Pajhwok
@ agency iso=BD
BSS
Daily Star ; weak
Prothom Alo
@ agency iso=IT
ANSA
Corriere della Sera
La Repubblica
Il Sole 24 Ore
La Stampa
RAI
Rai
Adnkronos
AGI
Il Messaggero
L'Osservatore Romano
Vatican News
Vatican Radio
@ agency iso=ES
EFE
El Pais
El País
El Mundo
ABC de Madrid
Europa Press
RTVE
TVE
La Vanguardia
Cadena SER
@ agency iso=PT
Lusa
Publico
Expresso
@ agency iso=UA
Ukrinform
Interfax-Ukraine
Ukrayinska Pravda
Ukrainska Pravda
Kyiv Independent
The Kyiv Independent
Kyiv Post
Suspilne
UNIAN
Censor.net
European Pravda
@ agency iso=BY
BelTA
Belta
ONT
Nasha Niva
@ agency iso=KZ
Kazinform
Tengrinews
Khabar ; weak
@ agency iso=KG
Kabar ; weak
24.kg
AKIpress
@ agency iso=UZ
UzA
Gazeta.uz
@ agency iso=TJ
Khovar ; weak
Asia-Plus
@ agency iso=AZ
Trend ; weak
APA
Azertac
AZERTAC
Report ; weak
Turan ; weak
@ agency iso=AM
Armenpress
News.am
Arminfo
PanARMENIAN
@ agency iso=GE
Interpress
InterPressNews
Rustavi 2
Civil.ge
@ agency iso=PL
PAP
Gazeta Wyborcza
Rzeczpospolita
TVP
TVN24
Polsat
RMF FM
Onet ; weak
@ agency iso=CZ
CTK
Czech Television
Hospodarske noviny
@ agency iso=SK
TASR
@ agency iso=HU
MTI
Telex ; weak
Magyar Nemzet
Kossuth Radio
Nepszabadsag
@ agency iso=RO
Agerpres
Mediafax
Digi24
@ agency iso=BG
BTA
Nova TV
BNT
@ agency iso=GR
ANA-MPA
AMNA
Athens News Agency
Kathimerini
To Vima
ERT
Ekathimerini
@ agency iso=CY
CNA
Cyprus News Agency
Cyprus Mail
Politis ; weak
@ agency iso=RS
Tanjug
Beta ; weak
RTS
Politika ; weak
B92
Danas ; weak
N1
Blic
@ agency iso=HR
HINA
Hina
HRT
@ agency iso=BA
FENA
SRNA
Dnevni Avaz
@ agency iso=MK
MIA ; weak
@ agency iso=ME
Vijesti
Mina ; weak
@ agency iso=AL
ATA ; weak
@ agency iso=XK
Koha Ditore
RTK
@ agency iso=SI
STA ; weak
@ agency iso=AT
APA Vienna
ORF
Der Standard
Die Presse
Kurier ; weak
Kronen Zeitung
@ agency iso=CH
SRF
RTS Switzerland
Neue Zuercher Zeitung
NZZ
Tages-Anzeiger
Le Temps
Keystone-SDA
swissinfo
@ agency iso=BE
Belga
Le Soir
De Standaard
VRT
RTBF
@ agency iso=NL
ANP
NOS
De Telegraaf
NRC
De Volkskrant
@ agency iso=SE
TT ; weak
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Expressen
SVT
Swedish Radio
@ agency iso=NO
NTB
NRK
Aftenposten
VG
@ agency iso=DK
Ritzau
DR ; weak
Berlingske
Jyllands-Posten
Politiken
TV2
@ agency iso=FI
STT
Helsingin Sanomat
Yle
Ilta-Sanomat
@ agency iso=EE
BNS
ERR
Postimees
@ agency iso=LV
LETA
LSM
Delfi ; weak
@ agency iso=LT
ELTA
LRT
@ agency iso=IE
RTE
Irish Times
The Irish Times
Irish Independent
@ agency iso=CA
Canadian Press
The Canadian Press
CBC
CBC News
CTV
Globe and Mail
The Globe and Mail
Toronto Star
National Post
Radio-Canada
@ agency iso=AU
AAP
ABC Radio
Australian Broadcasting Corp.
Sydney Morning Herald
The Sydney Morning Herald
The Australian ; weak
The Age ; weak
Sky News Australia
@ agency iso=NZ
RNZ
New Zealand Herald
Stuff ; weak
@ agency iso=BR
Agencia Brasil
Folha de S.Paulo
Folha ; weak
O Globo
Estadao
GloboNews
TV Globo
@ agency iso=AR
Telam
Clarin
La Nacion
Infobae
Pagina 12
@ agency iso=MX
Notimex
El Universal
Reforma ; weak
Milenio
La Jornada
@ agency iso=VE
Telesur
teleSUR
VTV
El Nacional
@ agency iso=CU
Prensa Latina
Granma
@ agency iso=CO
El Tiempo
Caracol ; weak
Semana ; weak
@ agency iso=CL
El Mercurio
La Tercera
@ agency iso=PE
Andina ; weak
El Comercio
@ agency iso=ZA
SABC
News24
Daily Maverick
SAnews
@ agency iso=NG
NAN
News Agency of Nigeria
Punch ; weak
Vanguard ; weak
ThisDay
Premium Times
@ agency iso=KE
Daily Nation
The East African
Kenya News Agency
@ agency iso=ET
ENA
Ethiopian News Agency
Addis Standard
Fana ; weak
@ agency iso=SD
SUNA
Sudan Tribune
Radio Dabanga
@ agency iso=LY
LANA
Libya Herald
Al-Wasat
Libya Al-Ahrar
@ agency iso=TN
TAP ; weak
Mosaique FM
@ agency iso=DZ
APS
Algeria Press Service
El Watan
El Moudjahid
Ennahar
TSA ; weak
@ agency iso=MA
MAP ; weak
Maghreb Arab Press
Hespress
Le Matin
Le360
@ agency iso=MR
AMI ; weak
@ agency iso=EH
SPS ; weak
Sahara Press Service
@ agency iso=SO
SONNA
Hiiraan Online
Garowe Online
@ agency iso=CD
Radio Okapi
Actualite.cd
@ agency iso=RW
New Times
The New Times
@ agency iso=MY
Bernama
The Star Malaysia
New Straits Times
Malaysiakini
@ agency iso=ID
Antara ; weak
Jakarta Post
The Jakarta Post
Kompas ; weak
Tempo ; weak
@ agency iso=SG
Straits Times
The Straits Times
Channel News Asia
Channel NewsAsia
@ agency iso=TH
Bangkok Post
Thai PBS
@ agency iso=PH
Philippine News Agency
Rappler
Inquirer ; weak
Philippine Star
@ agency iso=VN
VNA
Vietnam News Agency
VnExpress
Tuoi Tre
@ agency iso=MM
Irrawaddy
The Irrawaddy
Myanmar Now
Global New Light of Myanmar
@ agency iso=TW
Focus Taiwan
Taipei Times
Liberty Times
@ agency iso=MN
Montsame
@ agency iso=LK
Daily Mirror
Daily FT
@ agency iso=NP
RSS
Kathmandu Post
Himalayan Times
@ agency
UN News

@ agencynoun inflect=noun
agency
news agency
newspaper
daily
daily newspaper
weekly
magazine
broadcaster
television
TV channel
channel
radio
radio station
news site
news website
website
outlet
network
state broadcaster
public broadcaster
state media
state television
state TV
state radio
public radio
public television
wire service
newswire
portal
