# Who is named: persons, bodies, offices, delegations. Notation: src/lang/pattern.h. Stages run in this order.

let $conn = "بن"|"ابن"|"بنت"|"آل"|"أبو"|"أبي"|"ولد"|"دي"|"دو"|"دا"|"فان"|"فون"|"بو"|"عبد"|"الدين"|"الله"
let $part = given|surname|unknown&!glued&!latin|person&!glued
let $own = surname&!nisba&!titleadj&!domain&!word|surname&nisba&def
let $more = ($conn)+ $part|given&!glued|surname&!glued|unknown&!glued&!latin|person&!glued|$conn

stage name
pattern person.known -> person : name:( person ($more)* )
yes بشار الأسد
pattern person.given -> person : name:( given&!ambiguous ($more)+ )
yes محمد جواد ظريف
no محمد
pattern person.connected -> person : name:( given ($conn)+ $part ($more)* )
yes سلطان بن عبدالعزيز
pattern person.doubtful -> person : name:( given&ambiguous ( given&!glued | surname&!glued | person&!glued ) ($more)* )
yes سعيد عبدالله
pattern person.connector -> person : name:( ("أبو"|"ابن"|"ولد"|"بن"|"دي"|"عبد") (given|surname|unknown) ($more)* )

stage body
let $defword = def&!person&!surname&!rank&!honor&!office&!officephrase&!delegnoun&!meetnoun&!cue&!weekday&!timenoun&!agencynoun&!relative
pattern body.government -> country : ("حكومة"|"سلطات"|"نظام"|"قيادة"|"إدارة"|"رئاسة") nisba&!glued
yes الحكومة السورية
pattern body.regime -> country : "نظام"&!glued person&!glued
pattern body.agency -> agency : agencynoun (mark)? name:( agency | unknown ) (mark)? (nisba&!glued)* ("الرسمية")?
yes وكالة «سانا» الرسمية
pattern body.agency-own -> agency : name:( agencynoun "الأنباء" nisba ) ("الرسمية")?
pattern body.paper -> agency : agencynoun (mark)? name:( ($defword|agency|city|capital|region) (agency)? ) (mark)?
pattern body.marked -> agency : <mark agency =( mark )
pattern body.built -> org : name:( orgnoun ( orgnoun&!glued | $defword&!glued | nisba&!glued | country&!glued | domain | org&!glued | city&!glued | and.wa $defword&glued )+ )
yes وزارة الخارجية الروسية
pattern body.charged -> org : name:( orgnoun ($defword&!glued)+ name.bi (word|masdar|meetnoun|$defword|capital|country|org|ordinal&def|nisba&!glued|name.li ($defword|nisba|word&def))+ )
yes لجنة المتابعة المعنية بتنفيذ نتائج المؤتمر
pattern body.named -> org : orgnoun mark name:( org | unknown | surname ) mark (nisba&!glued)*
pattern body.apposed -> org : name:( orgnoun org&!glued (nisba&!glued)* )

stage title
let $place = country|capital|city|region|org|$defword
let $adj = nisba&!glued|titleadj&!glued&!office|pos.adj&def&!glued&!office&!persondesc
let $noun = domain&!glued|$defword&!glued|def&word&!glued&!meetnoun&!cue&!delegnoun&!rank&!honor&!relative&!day&!timenoun&!pos.adj&!pos.func|country&!glued|org&!glued|orgnoun&!glued|capital&!glued|city&!glued|office&!glued|officemod&!glued|officephrase&!glued|region&!glued|"شؤون"|"هيئة"
let $into = "باسم" person|name.bi (org|orgnoun ($noun)*)|("إلى"|"لدى"|"باسم") $place (nisba&!glued)*|name.li&!def ($place|"شؤون"|domain|unknown&def) (domain&!glued|nisba&!glued|titleadj&def&!glued|pos.adj&def&!glued|country&!glued)*|"لشؤون" ($place|domain) (nisba&!glued)*|and.wa (domain&glued|$defword&glued&pos.noun) (nisba&!glued|titleadj&!glued&def)*|("في"|"على") (country|org|capital|orgnoun ($noun)*)
pattern title.of -> title : ("كبير"|"كبار")? (officemod&!def)* (office&!def|officephrase&!def) ( $noun )* ( $adj )* ( $into )* ( $adj )* ( $into )*
yes معاون وزير الخارجية
yes مبعوث الرئيس الروسي الخاص إلى سوريا
pattern title.chain -> title : ( (officemod&!def)* (office&!def|officephrase) ( $noun )+ ( $adj )* ( $into )* )+
pattern title.phrase -> title : officephrase ( $adj )* ( $into )* ( (officemod&!def&!glued)* (office&!def&!glued|officephrase&!glued) ( $noun )+ ( $adj )* ( $into )* )*
pattern title.the -> title : (office&def|officephrase&def) ( $adj )* ( $into )* ( $adj )*
pattern title.deputy -> title : (officemod&!def)+ ( $noun )+ ( $adj )* ( $into )*

stage actor
let $courtesy = honor&!glued|rank&!glued
let $bare = person|given&!ambiguous ($more)*|surname&!nisba&!titleadj&!domain&!word&!ambiguous&!glued ($more)*|unknown&!latin&!glued&!def (unknown&!latin&!glued|surname&!glued|given&!glued)+
pattern actor.titled -> person : title:( title ) ($courtesy)* (comma|mark)? name:( person ) (comma =( "الذي" ))?
yes وزير الخارجية عادل الجبير
pattern actor.title-comma -> person : title:( title ) comma (title)? ($courtesy)* name:( person )
yes المتحدث باسم الأمم المتحدة، السيد أحمد فوزي
pattern actor.titled-bare -> person : title:( title ) ($courtesy)* name:( $bare )
let $peer = "نظيره"|"نظيرها"|"نظيرته"|"نظيرتها"|"نظيريه"|"نظيرهما"|"ضيفه"|"مضيفه"
pattern actor.counterpart -> person : ($peer) (nisba|titleadj)* ($courtesy)* name:( $bare )
pattern actor.counterpart-alone -> counterpart : ($peer) (nisba)
pattern actor.unknown-after -> person : name:( unknown&!glued&!latin (unknown&!def&!glued&!latin|given&!glued|surname&!glued|person&!glued)+ ) (comma)? title:( title )
pattern actor.honored -> person : honor ($courtesy)* title:( title )? ($courtesy)* name:( $bare )
pattern actor.ranked -> person : rank ($courtesy)* name:( $bare )
pattern actor.after -> person : name:( person ) (comma)? title:( title )
yes عادل الجبير وزير الخارجية السعودي
pattern actor.honored-after -> person : ($courtesy)+ name:( person ) (comma)? title:( title )
