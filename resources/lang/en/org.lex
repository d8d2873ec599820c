# SPDX-License-Identifier: GPL-3.0-or-later
# Bodies: organisations, blocs, courts, parties, movements and armed groups. weak: also an ordinary phrase.

@ org
United Nations
UN
U.N.
UN Security Council
U.N. Security Council
United Nations Security Council
Security Council
UN General Assembly
U.N. General Assembly
United Nations General Assembly
General Assembly
UNSC
UNGA
UN Secretariat
UN Human Rights Council
U.N. Human Rights Council
Human Rights Council
Economic and Social Council
ECOSOC
Trusteeship Council
International Court of Justice
ICJ
World Court
International Criminal Court
ICC
International Criminal Tribunal
Permanent Court of Arbitration
UNICEF
UNESCO
UNHCR
UNRWA
UNDP
UNEP
UNFPA
UNIDO
UNCTAD
UN-Habitat
UN Women
UNODC
UNAIDS
UNOPS
UNITAR
UNIFIL
UNDOF
UNMISS
UNAMA
UNAMI
UNSMIL
UNITAMS
UNFICYP
UNTSO
UNMIK
MINUSMA
MINUSCA
MINURSO
MONUSCO
UNISFA
UNMHA
UNMAS
OCHA
U.N. OCHA
UN OCHA
OHCHR
OPCW
Organisation for the Prohibition of Chemical Weapons
Organization for the Prohibition of Chemical Weapons
IAEA
International Atomic Energy Agency
UN nuclear watchdog
U.N. nuclear watchdog
WHO
World Health Organization
World Health Organisation
World Food Programme
World Food Program
WFP
Food and Agriculture Organization
FAO
IFAD
International Labour Organization
ILO
International Organization for Migration
IOM
International Maritime Organization
IMO
ICAO
International Civil Aviation Organization
ITU
WMO
WIPO
UPU
CTBTO
World Bank
World Bank Group
International Monetary Fund
IMF
World Trade Organization
WTO
International Finance Corporation
International Committee of the Red Cross
ICRC
Red Cross
Red Crescent
IFRC
Syrian Arab Red Crescent
Palestine Red Crescent Society
Doctors Without Borders
Médecins Sans Frontières
MSF
Amnesty International
Amnesty
Human Rights Watch
HRW
Transparency International
Oxfam
Save the Children
Norwegian Refugee Council
International Rescue Committee
International Crisis Group
Crisis Group
Carnegie Endowment
Brookings Institution
Chatham House
Atlantic Council
Council on Foreign Relations
Rand Corporation
European Council on Foreign Relations
European Union
EU
E.U.
European Commission
European Council
European Parliament
Council of Europe
Council of the European Union
European Court of Human Rights
European Court of Justice
European Central Bank
ECB
European External Action Service
EEAS
European Investment Bank
Eurogroup
Frontex
Europol
Eurojust
NATO
North Atlantic Treaty Organization
North Atlantic Council
NATO-Russia Council
OSCE
Organization for Security and Co-operation in Europe
Organization for Security and Cooperation in Europe
OECD
Organisation for Economic Co-operation and Development
Organization for Economic Cooperation and Development
International Energy Agency
IEA
OPEC
OPEC+
Organization of the Petroleum Exporting Countries
GECF
G7
G8
G20
G-7
G-8
G-20
Group of Seven
Group of 20
Group of Twenty
G77
Group of 77
BRICS
Quad
AUKUS
Five Eyes
Normandy Four
Normandy format
Contact Group
Quartet
Middle East Quartet
Non-Aligned Movement
African Union
AU
African Union Commission
AU Commission
ECOWAS
Economic Community of West African States
SADC
Southern African Development Community
IGAD
Intergovernmental Authority on Development
East African Community
EAC
ECCAS
CEMAC
COMESA
Arab Maghreb Union
African Development Bank
Africa CDC
G5 Sahel
Alliance of Sahel States
AES
Arab League
League of Arab States
Gulf Cooperation Council
GCC
Organisation of Islamic Cooperation
Organization of Islamic Cooperation
OIC
Islamic Development Bank
Arab Parliament
Arab Monetary Fund
ASEAN
Association of Southeast Asian Nations
ASEAN Regional Forum
East Asia Summit
APEC
Asia-Pacific Economic Cooperation
SAARC
Shanghai Cooperation Organisation
Shanghai Cooperation Organization
SCO
Collective Security Treaty Organization
Collective Security Treaty Organisation
CSTO
Commonwealth of Independent States
CIS
Eurasian Economic Union
EAEU
Eurasian Economic Commission
Organization of Turkic States
Organisation of Turkic States
Turkic Council
CICA
Economic Cooperation Organization
Asian Development Bank
ADB
Asian Infrastructure Investment Bank
AIIB
New Development Bank
Pacific Islands Forum
Commonwealth
Commonwealth of Nations
Organization of American States
Organisation of American States
OAS
Mercosur
CELAC
CARICOM
Unasur
ALBA
Andean Community
Central American Integration System
SICA
Inter-American Development Bank
Lima Group
Visegrad Group
Visegrad Four
Nordic Council
Arctic Council
Bucharest Nine
Weimar Triangle
Three Seas Initiative
Open Balkan
GUAM
European Political Community
EFTA
Union for the Mediterranean
Indian Ocean Rim Association
International Olympic Committee
IOC
FIFA
UEFA
Interpol
International Seabed Authority
Financial Action Task Force
FATF
Taliban
Islamic State
ISIS
ISIL
Daesh
al-Qaeda
al Qaeda
Al-Qaeda
Al Qaeda
al-Shabaab
Al-Shabaab
al Shabaab
Boko Haram
Hamas
Islamic Jihad
Palestinian Islamic Jihad
Fatah
PLO
Palestine Liberation Organization
Popular Front for the Liberation of Palestine
PFLP
Hezbollah
Hizbollah
Hizbullah
Amal Movement
Lebanese Forces
Free Patriotic Movement
Future Movement
Houthis
Huthis
Houthi movement
Ansar Allah
Ansarullah
Ansarallah
Southern Transitional Council
STC
Presidential Leadership Council
Syrian Democratic Forces
SDF
Syrian National Coalition
Syrian National Council
Syrian Negotiations Committee
Syrian Negotiation Commission
High Negotiations Committee
HNC
Free Syrian Army
FSA
Syrian National Army
Hayat Tahrir al-Sham
HTS
Nusra Front
Jaysh al-Islam
Jaish al-Islam
Ahrar al-Sham
YPG
PYD
PKK
Kurdistan Workers' Party
People's Protection Units
Kurdistan Regional Government
KRG
Kurdistan Democratic Party
KDP
Patriotic Union of Kurdistan
PUK
Popular Mobilization Forces
Hashd al-Shaabi
Kataib Hezbollah
Revolutionary Guards
Revolutionary Guard Corps
Islamic Revolutionary Guard Corps
IRGC
Quds Force
Guardian Council
Expediency Council
Supreme National Security Council
Assembly of Experts
Muslim Brotherhood
Polisario
Polisario Front
Libyan National Army
LNA
Government of National Unity
Government of National Accord
GNU
GNA
House of Representatives
High Council of State
Presidential Council
Rapid Support Forces
RSF
Sudanese Armed Forces
Sovereign Council
Transitional Sovereignty Council
Forces of Freedom and Change
SPLM-N
SPLM
Tigray People's Liberation Front
TPLF
M23
ADF
FDLR
Lord's Resistance Army
Wagner
Wagner Group
FARC
ELN
National Liberation Army
Sendero Luminoso
Tamil Tigers
LTTE
Arakan Army
Moro Islamic Liberation Front
MILF
Abu Sayyaf
Haqqani network
Lashkar-e-Taiba
Jaish-e-Mohammad
TTP
Tehreek-e-Taliban Pakistan
Congress
U.S. Congress
Senate
U.S. Senate
House of Commons
House of Lords
Knesset
Bundestag
Bundesrat
State Duma
Duma
Federation Council
Verkhovna Rada
Rada
Sejm
Majlis
Shura Council
Riksdag
Storting
Folketing
Eduskunta
Lok Sabha
Rajya Sabha
Diet
National People's Congress
Politburo
Central Committee
Communist Party
Communist Party of China
Chinese Communist Party
Workers' Party of Korea
Supreme Court
Constitutional Court
Pentagon
State Department
U.S. State Department
US State Department
Defense Department
Treasury Department
U.S. Treasury
Justice Department
Homeland Security
Department of Homeland Security
Department of Justice
Department of Defense
National Security Council
CIA
FBI
NSA
USAID
DHS
CDC
FDA
IRS
EPA
Federal Reserve
Secret Service
CENTCOM
AFRICOM
Central Command
U.S. Central Command
Democratic Party
Republican Party
GOP
Democratic National Committee
DNC
RNC
Republican National Committee
Supreme Court of the United States
MI5
MI6
Scotland Yard
Labour Party
Labour
Conservative Party
Liberal Democrats
Scottish National Party
SNP
Sinn Fein
DUP
Bank of England
Foreign Office
British Foreign Office
UK Foreign Office
Home Office
Foreign, Commonwealth and Development Office
FCDO
Mossad
Shin Bet
IDF
Israel Defense Forces
Likud
Yisrael Beytenu
Yesh Atid
FSB
SVR
GRU
United Russia
Gazprom
Rosneft
Rosatom
Rossotrudnichestvo
MOFA
MOFCOM
People's Liberation Army
PLA
Taiwan Affairs Office
Mainland Affairs Council
Bundeswehr
Christian Democrats
CDU
CSU
SPD
Greens
AfD
Alternative for Germany
National Rally
National Front
Socialist Party
Law and Justice
PiS
Civic Platform
Fidesz
Syriza
New Democracy
Lega
Five Star Movement
Forza Italia
Brothers of Italy
Podemos
Vox Party
Bharatiya Janata Party
BJP
Indian National Congress
Awami League
Pakistan Muslim League
PML-N
PTI Party
Pakistan People's Party
Inter-Services Intelligence
ISI
AK Party
AKP
CHP
MHP
HDP
DEM Party
Justice and Development Party
Republican People's Party
African National Congress
ANC
ZANU-PF
Liberal Democratic Party
LDP
Kuomintang
KMT
Democratic Progressive Party
DPP
National League for Democracy
NLD
Tatmadaw
State Administration Council
World Economic Forum
Munich Security Conference
Boeing
Airbus
Google
Huawei
Microsoft
Apple
Goldman Sachs
Quinnipiac University
Pew Research Center
Gallup
American Enterprise Institute
Heritage Foundation
Cato Institute
Club for Growth
Planned Parenthood
National Rifle Association
NRA
Black Lives Matter
Ku Klux Klan
Clinton Foundation
Trump Foundation
Trump campaign
Clinton campaign
Trump Organization
Wells Fargo
Human Rights Campaign
Southern Poverty Law Center
Harvard University
Yale University
Princeton University
Stanford University
Georgetown University
Columbia University
Oxford University
Cambridge University
Johns Hopkins University
George Washington University
Tel Aviv University

@ orgnoun ministry inflect=noun
ministry
department
office
embassy
consulate
bureau

@ orgnoun inflect=noun
council
committee
commission
parliament
party
union
organisation
organization
agency
authority
court
tribunal
board
secretariat
cabinet
army
navy
mission
front
movement
alliance
coalition
league
federation
association
institute
institution
center
centre
foundation
fund
bank
chamber
senate
congress
assembly
group
corps
forces
administration
campaign
police
university
school
college
command
watchdog
company
corporation
think tank
task force
junta
presidency
government
regime
guard
syndicate
national assembly
