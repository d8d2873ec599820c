# SPDX-License-Identifier: GPL-3.0-or-later
# People of public affairs: names that the patterns would not put together, or whose state is worth knowing.

@ person iso=CN
Xi Jinping
Li Keqiang
Li Qiang
Wang Yi
Qin Gang
Yang Jiechi
Hu Jintao
Wen Jiabao
Jiang Zemin
Deng Xiaoping
Mao Zedong
Han Zheng
He Lifeng
Liu He
Liu Jianchao
Wang Qishan
Zhao Leji
Wang Huning
Ding Xuexiang
Cai Qi
Li Shangfu
Dong Jun
Wei Fenghe
Zhang Youxia
Mao Ning
Wang Wenbin
Zhao Lijian
Hua Chunying
Lin Jian
Guo Jiakun
Geng Shuang
Lu Kang
Zhang Jun
Fu Cong
Ma Zhaoxu
Zhai Jun
Wang Wentao
Li Hui
Zhu Rongji
@ person iso=KR
Ban Ki-moon
Moon Jae-in
Yoon Suk Yeol
Yoon Suk-yeol
Lee Jae-myung
Lee Jae Myung
Park Geun-hye
Lee Myung-bak
Roh Moo-hyun
Kim Dae-jung
Kang Kyung-wha
Chung Eui-yong
Park Jin
Cho Tae-yul
Cho Hyun
Han Duck-soo
Han Dong-hoon
Chung Sye-kyun
Hwang Kyo-ahn
Suh Hoon
@ person iso=KP
Kim Jong Un
Kim Jong-un
Kim Jong Il
Kim Jong-il
Kim Il Sung
Kim Il-sung
Kim Yo Jong
Kim Yo-jong
Choe Son Hui
Choe Son-hui
Ri Yong Ho
Ri Su Yong
Kim Yong Chol
Choe Ryong Hae
Pak Pong Ju
@ person iso=JP
Shinzo Abe
Yoshihide Suga
Fumio Kishida
Shigeru Ishiba
Sanae Takaichi
Taro Kono
Taro Aso
Toshimitsu Motegi
@ person iso=VN
Nguyen Phu Trong
To Lam
Pham Minh Chinh
Vo Van Thuong
Nguyen Xuan Phuc
Tran Dai Quang
Bui Thanh Son
Luong Cuong
Pham Binh Minh
@ person iso=MM
Aung San Suu Kyi
Min Aung Hlaing
Win Myint
Htin Kyaw
Thein Sein
Wunna Maung Lwin
Than Swe
@ person iso=KH
Hun Sen
Hun Manet
Prak Sokhonn
Norodom Sihamoni
@ person iso=TW
Tsai Ing-wen
Lai Ching-te
Ma Ying-jeou
Joseph Wu
Chen Shui-bian
@ person iso=SG
Lee Hsien Loong
Lee Kuan Yew
Lawrence Wong
Vivian Balakrishnan
@ person iso=TH
Prayut Chan-o-cha
Prayuth Chan-ocha
Srettha Thavisin
Paetongtarn Shinawatra
Anutin Charnvirakul
Don Pramudwinai
@ person iso=IN
Narendra Modi
S. Jaishankar
Subrahmanyam Jaishankar
Manmohan Singh
Rahul Gandhi
@ person iso=BR
Luiz Inacio Lula da Silva
Luiz Inácio Lula da Silva
Lula da Silva
Lula
Dilma Rousseff
@ person iso=SA
Mohammed bin Salman
Mohammed bin Salman bin Abdulaziz
Salman bin Abdulaziz
Faisal bin Farhan
Faisal bin Farhan Al Saud
Adel al-Jubeir
Adel Al-Jubeir
Khalid bin Salman
Musaed bin Mohammed Al-Aiban
Saud al-Faisal
MBS
@ person iso=AE
Mohammed bin Zayed
Mohamed bin Zayed
Mohamed bin Zayed Al Nahyan
Sheikh Mohamed bin Zayed Al Nahyan
Mohammed bin Rashid
Mohammed bin Rashid Al Maktoum
Abdullah bin Zayed
Abdullah bin Zayed Al Nahyan
Anwar Gargash
Sultan al-Jaber
Sultan Al Jaber
Tahnoon bin Zayed
@ person iso=QA
Tamim bin Hamad Al Thani
Tamim bin Hamad
Mohammed bin Abdulrahman Al Thani
Mohammed bin Abdulrahman al-Thani
Mohammed bin Abdulrahman
Majed al-Ansari
Majed Al Ansari
@ person iso=KW
Meshal al-Ahmad al-Jaber al-Sabah
Nawaf al-Ahmad al-Sabah
Sabah al-Ahmad al-Sabah
Sabah al-Khalid al-Sabah
@ person iso=BH
Hamad bin Isa Al Khalifa
Salman bin Hamad Al Khalifa
Abdullatif bin Rashid Al Zayani
Khalid bin Ahmed Al Khalifa
@ person iso=OM
Haitham bin Tariq
Haitham bin Tariq Al Said
Qaboos bin Said
Badr al-Busaidi
Badr bin Hamad al-Busaidi
Badr Albusaidi
Yusuf bin Alawi
@ person iso=JO
Abdullah II
King Abdullah II
Ayman Safadi
Ayman al-Safadi
@ person iso=MA
Mohammed VI
Nasser Bourita
@ person iso=ES
Felipe VI
@ person iso=GB
Charles III
Elizabeth II
Queen Elizabeth
King Charles
Prince William
Theresa May
@ person iso=VA
Pope Francis
Pope Benedict
Pope Leo XIV
Pope Leo
John Paul II
@ person iso=SY
Bashar al-Assad
Ahmed al-Sharaa
Ahmad al-Sharaa
Asaad al-Shaibani
Asaad al-Shibani
Asaad Hassan al-Shaibani
Faisal Mekdad
Walid al-Moallem
Bashar Jaafari
Hadi al-Bahra
@ person iso=EG
Abdel Fattah al-Sisi
Abdel Fattah el-Sissi
Abdel-Fattah el-Sissi
Abdel Fattah el-Sisi
Sameh Shoukry
Badr Abdelatty
Ahmed Aboul Gheit
Mostafa Madbouly
Hosni Mubarak
@ person iso=IQ
Mohammed Shia al-Sudani
Mohammed al-Sudani
Mustafa al-Kadhimi
Haider al-Abadi
Nouri al-Maliki
Abdul Latif Rashid
Fuad Hussein
Barham Salih
Masoud Barzani
Masrour Barzani
Nechirvan Barzani
Muqtada al-Sadr
Moqtada al-Sadr
Ali al-Sistani
@ person iso=LB
Najib Mikati
Michel Aoun
Joseph Aoun
Nabih Berri
Nawaf Salam
Saad al-Hariri
Saad Hariri
Abdallah Bou Habib
Hassan Nasrallah
Naim Qassem
Gebran Bassil
Walid Jumblatt
@ person iso=YE
Abd-Rabbu Mansour Hadi
Abdrabbuh Mansur Hadi
Rashad al-Alimi
Ali Abdullah Saleh
Abdul-Malik al-Houthi
Abdul Malik al-Houthi
Mahdi al-Mashat
@ person iso=LY
Khalifa Haftar
Fayez al-Sarraj
Fayez al-Serraj
Abdul Hamid Dbeibah
Abdulhamid Dbeibah
Aguila Saleh
Mohamed al-Menfi
Muammar Gaddafi
Muammar al-Gaddafi
Khaled al-Mishri
@ person iso=SD
Abdel Fattah al-Burhan
Mohamed Hamdan Dagalo
Omar al-Bashir
Abdalla Hamdok
@ person iso=DZ
Abdelmadjid Tebboune
Abdelaziz Bouteflika
Ramtane Lamamra
Ahmed Attaf
@ person iso=TN
Kais Saied
Beji Caid Essebsi
Rached Ghannouchi
@ person iso=PS
Mahmoud Abbas
Saeb Erekat
Riyad al-Maliki
Riad Malki
Mohammad Shtayyeh
Mohammad Mustafa
Ismail Haniyeh
Yahya Sinwar
Khalil al-Hayya
Hussein al-Sheikh
Yasser Arafat
Riyad Mansour
Nabil Abu Rudeineh
@ person iso=IL
Benjamin Netanyahu
Itamar Ben-Gvir
Gideon Saar
Gideon Sa'ar
Israel Katz
Eli Cohen
@ person iso=IR
Ali Khamenei
Ayatollah Ali Khamenei
Ayatollah Khamenei
Mohammad Javad Zarif
Hassan Rouhani
Ebrahim Raisi
Masoud Pezeshkian
Abbas Araghchi
Abbas Araqchi
Hossein Amirabdollahian
Hossein Amir-Abdollahian
Esmail Baghaei
Esmaeil Baghaei
Nasser Kanaani
Ali Shamkhani
Ali Larijani
Ali Akbar Velayati
Ali Akbar Salehi
Ali Bagheri Kani
Mohammad Bagher Qalibaf
Mohammad Eslami
Qasem Soleimani
Majid Takht-Ravanchi
Ali Asghar Khaji
@ person iso=TR
Recep Tayyip Erdogan
Recep Tayyip Erdoğan
Tayyip Erdogan
Hakan Fidan
Mevlut Cavusoglu
Ibrahim Kalin
Hulusi Akar
Yasar Guler
Ahmet Davutoglu
@ person iso=KZ
Kassym-Jomart Tokayev
Kassym Jomart Tokayev
@ person iso=ET
Abiy Ahmed
@ person iso=SO
Hassan Sheikh Mohamud
@ person iso=FR
Jean-Yves Le Drian
Marine Le Pen
Bruno Le Maire
Dominique de Villepin
Charles de Gaulle
@ person iso=DE
Ursula von der Leyen
@ person iso=BE
Alexander De Croo
Bart De Wever
@ person iso=AT
Alexander Van der Bellen
@ person iso=IT
Luigi Di Maio
@ person
Staffan de Mistura
Tedros Adhanom Ghebreyesus
Antonio Guterres
António Guterres
Kofi Annan
Geir Pedersen
Geir O. Pedersen
Rafael Grossi
Rafael Mariano Grossi
Federica Mogherini
Jens Stoltenberg
Josep Borrell
Martin Griffiths
Tom Fletcher
Christine Lagarde
Kaja Kallas
Mark Rutte
Michel Barnier
@ person iso=US
Donald Trump
Donald J. Trump
Joe Biden
Barack Obama
Hillary Clinton
Hillary Rodham Clinton
Bill Clinton
George W. Bush
George Bush
Jeb Bush
Antony Blinken
Anthony Blinken
Mike Pence
Tim Kaine
Bernie Sanders
Bill de Blasio
JD Vance
J.D. Vance
Rand Paul
Ron Paul
Pat Caddell
Marco Rubio
Robert F. Kennedy
@ person iso=RU
Vladimir Putin
Dmitry Medvedev
Sergei Lavrov
Sergey Lavrov
Dmitry Peskov
Maria Zakharova
Sergei Shoigu
Sergey Shoigu
Andrei Belousov
Mikhail Bogdanov
Sergei Ryabkov
Sergey Ryabkov
Sergei Vershinin
Alexander Lavrentiev
Alexander Lavrentyev
Vasily Nebenzya
Vassily Nebenzia
Vitaly Churkin
Yuri Ushakov
Yury Ushakov
Nikolai Patrushev
Mikhail Mishustin
Valentina Matviyenko
Vyacheslav Volodin
Kirill Dmitriev
Dmitry Kozak
Vladimir Medinsky
Alexander Grushko
Mikhail Ulyanov
Boris Yeltsin
Mikhail Gorbachev
Yevgeny Prigozhin
Alexei Navalny
Ramzan Kadyrov
@ person iso=UA
Volodymyr Zelensky
Volodymyr Zelenskiy
Volodymyr Zelenskyy
Petro Poroshenko
Viktor Yanukovych
Dmytro Kuleba
Andrii Sybiha
Andriy Yermak
Rustem Umerov
Denys Shmyhal
Yulia Svyrydenko
Pavlo Klimkin
Leonid Kuchma
Yulia Tymoshenko
Vitali Klitschko
@ person iso=US
Mike Pompeo
Rex Tillerson
John Kerry
Condoleezza Rice
Colin Powell
Madeleine Albright
Jake Sullivan
John Bolton
Lloyd Austin
Jim Mattis
Mark Esper
Pete Hegseth
Kamala Harris
Steve Witkoff
Nikki Haley
Linda Thomas-Greenfield
Samantha Power
Susan Rice
Ned Price
Matthew Miller
Tammy Bruce
Karine Jean-Pierre
Karoline Leavitt
John Kirby
Mitch McConnell
Nancy Pelosi
Chuck Schumer
Paul Ryan
Mike Johnson
Zalmay Khalilzad
Brett McGurk
Amos Hochstein
Robert Malley
Wendy Sherman
William Burns
Janet Yellen
Scott Bessent
Massad Boulos
Keith Kellogg
Thomas Barrack
Tom Barrack
Jared Kushner
Ivanka Trump
Melania Trump
Michelle Obama
Elizabeth Warren
Ted Cruz
Mitt Romney
John McCain
Lindsey Graham
@ person iso=GB
Keir Starmer
Rishi Sunak
Boris Johnson
David Cameron
Tony Blair
Gordon Brown
Liz Truss
David Lammy
James Cleverly
Jeremy Hunt
Dominic Raab
Philip Hammond
William Hague
Ben Wallace
Yvette Cooper
Karen Pierce
Barbara Woodward
Nigel Farage
Jeremy Corbyn
@ person iso=FR
Emmanuel Macron
Francois Hollande
Nicolas Sarkozy
Jacques Chirac
Laurent Fabius
Jean-Noel Barrot
Stephane Sejourne
Catherine Colonna
Alain Juppe
Bernard Kouchner
Michel Barnier
Sebastien Lecornu
Francois Bayrou
@ person iso=DE
Angela Merkel
Olaf Scholz
Friedrich Merz
Frank-Walter Steinmeier
Annalena Baerbock
Heiko Maas
Sigmar Gabriel
Johann Wadephul
Boris Pistorius
Guido Westerwelle
Gerhard Schroeder
Joschka Fischer
@ person iso=IT
Giorgia Meloni
Mario Draghi
Giuseppe Conte
Matteo Renzi
Paolo Gentiloni
Sergio Mattarella
Antonio Tajani
Silvio Berlusconi
Guido Crosetto
Matteo Salvini
@ person iso=ES
Pedro Sanchez
Jose Manuel Albares
Mariano Rajoy
Arancha Gonzalez Laya
@ person iso=PL
Donald Tusk
Radoslaw Sikorski
Andrzej Duda
Mateusz Morawiecki
Karol Nawrocki
@ person iso=HU
Viktor Orban
Peter Szijjarto
@ person iso=IL
Yair Lapid
Naftali Bennett
Benny Gantz
Yoav Gallant
Isaac Herzog
Ron Dermer
Danny Danon
Ehud Barak
Ehud Olmert
Ariel Sharon
Avigdor Lieberman
Bezalel Smotrich
@ person iso=CA
Justin Trudeau
Mark Carney
Melanie Joly
Chrystia Freeland
Anita Anand
@ person iso=AU
Anthony Albanese
Scott Morrison
Penny Wong
Julie Bishop
Richard Marles
@ person iso=BR
Jair Bolsonaro
Celso Amorim
Mauro Vieira
@ person iso=AR
Javier Milei
Mauricio Macri
Alberto Fernandez
@ person iso=VE
Nicolas Maduro
Hugo Chavez
Juan Guaido
Maria Corina Machado
Delcy Rodriguez
@ person iso=CO
Gustavo Petro
Juan Manuel Santos
Ivan Duque
Alvaro Uribe
@ person iso=CU
Fidel Castro
Raul Castro
Miguel Diaz-Canel
Bruno Rodriguez
@ person iso=MX
Claudia Sheinbaum
Andres Manuel Lopez Obrador
Marcelo Ebrard
@ person iso=PK
Shehbaz Sharif
Nawaz Sharif
Imran Khan
Ishaq Dar
Bilawal Bhutto Zardari
Asim Munir
Shah Mahmood Qureshi
@ person iso=IN
Subrahmanyam Jaishankar
Ajit Doval
Rajnath Singh
Vikram Misri
Sushma Swaraj
@ person iso=AF
Ashraf Ghani
Hamid Karzai
Abdullah Abdullah
Amir Khan Muttaqi
Abdul Ghani Baradar
Zabihullah Mujahid
@ person iso=AZ
Ilham Aliyev
Jeyhun Bayramov
@ person iso=AM
Nikol Pashinyan
Ararat Mirzoyan
Serzh Sargsyan
@ person iso=GE
Salome Zurabishvili
Irakli Kobakhidze
Mikheil Saakashvili
@ person iso=RS
Aleksandar Vucic
Ivica Dacic
Ana Brnabic
@ person iso=XK
Albin Kurti
Hashim Thaci
Vjosa Osmani
@ person iso=MK
Zoran Zaev
Nikola Dimitrov
Gjorge Ivanov
@ person iso=GR
Alexis Tsipras
Kyriakos Mitsotakis
Nikos Kotzias
Nikos Dendias
Giorgos Gerapetritis
@ person iso=CY
Nikos Christodoulides
Nicos Anastasiades
@ person iso=ZA
Cyril Ramaphosa
Jacob Zuma
Naledi Pandor
Ronald Lamola
Nelson Mandela
@ person iso=NG
Muhammadu Buhari
Bola Tinubu
Olusegun Obasanjo
Goodluck Jonathan
@ person iso=KE
William Ruto
Uhuru Kenyatta
Raila Odinga
@ person iso=RW
Paul Kagame
@ person iso=CD
Felix Tshisekedi
Joseph Kabila
@ person iso=UG
Yoweri Museveni
@ person iso=SS
Salva Kiir
Riek Machar
@ person iso=SE
Margot Wallstrom
Ulf Kristersson
Ann Linde
Tobias Billstrom
Carl Bildt
@ person iso=NO
Jonas Gahr Store
Espen Barth Eide
Anniken Huitfeldt
Erna Solberg
@ person iso=FI
Alexander Stubb
Sauli Niinisto
Elina Valtonen
Sanna Marin
@ person iso=DK
Mette Frederiksen
Lars Lokke Rasmussen
Anders Fogh Rasmussen
@ person iso=NL
Dick Schoof
Caspar Veldkamp
Sigrid Kaag
@ person iso=CH
Ignazio Cassis
Guy Parmelin
Viola Amherd
@ person iso=KZ
Nursultan Nazarbayev
Kairat Abdrakhmanov
Murat Nurtleu
Mukhtar Tleuberdi
@ person iso=UZ
Shavkat Mirziyoyev
@ person iso=KG
Sadyr Japarov
@ person iso=TJ
Emomali Rahmon
@ person iso=BY
Alexander Lukashenko
Sviatlana Tsikhanouskaya
Vladimir Makei
@ person iso=TR
Fuat Oktay
Numan Kurtulmus
Binali Yildirim
Abdullah Gul
Sedat Onal
@ person iso=PH
Ferdinand Marcos
Rodrigo Duterte
@ person iso=ID
Joko Widodo
Prabowo Subianto
Retno Marsudi
@ person iso=MY
Anwar Ibrahim
Mahathir Mohamad
@ person iso=BD
Sheikh Hasina
Muhammad Yunus
