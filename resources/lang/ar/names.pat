# Who is named: persons, bodies, offices, delegations. Notation: src/lang/pattern.h. Stages run in this order.

let $conn = "بن"|"ابن"|"بنت"|"آل"|"أبو"|"أبي"|"ولد"|"دي"|"دو"|"دا"|"فان"|"فون"|"بو"|"عبد"|"الدين"|"الله"
let $part = given|surname|unknown&!glued&!latin|person&!glued
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
pattern body.named -> org : name:( orgnoun (mark)? org (mark)? (nisba&!glued)* )

stage title
let $place = country|capital|city|region|org|$defword
let $tail = nisba&!glued|domain&!glued|titleadj&!glued|$defword&!glued|country&!glued|org&!glued|orgnoun&!glued|capital&!glued|city&!glued|office&!glued|officemod&!glued|officephrase&!glued|region&!glued
let $into = ("إلى"|"لدى"|"في"|"على"|"باسم"|"من") $place|name.li&!def ($place|"شؤون"|unknown)|"لشؤون" $place|and.wa&!x ($defword&glued|domain&glued|country&glued)|"باسم" ($tail)
pattern title.office -> title : ("كبير")? (officemod)* (office|officephrase) ( $tail | $into )*
yes معاون وزير الخارجية
yes مبعوث الرئيس الروسي الخاص إلى سوريا
pattern title.deputy -> title : (officemod)+ ( $tail | $into )+

stage actor
let $courtesy = honor&!glued|rank&!glued
let $bare = person|given ($more)*|surname ($more)*|unknown&!latin&!glued (unknown&!latin&!glued|surname&!glued|given&!glued)*
pattern actor.titled -> person : title:( title ) ($courtesy)* (comma|mark)? name:( person ) (comma =( "الذي" ))?
yes وزير الخارجية عادل الجبير
pattern actor.titled-bare -> person : title:( title ) ($courtesy)* name:( $bare )
pattern actor.honored -> person : honor ($courtesy)* title:( title )? ($courtesy)* name:( $bare )
pattern actor.ranked -> person : rank ($courtesy)* name:( $bare )
pattern actor.after -> person : name:( person ) (comma)? title:( title )
yes عادل الجبير وزير الخارجية السعودي
pattern actor.honored-after -> person : ($courtesy)+ name:( person ) (comma)? title:( title )
