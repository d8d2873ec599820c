# Who is named: persons, bodies, offices, delegations. Notation: src/lang/pattern.h. Stages run in this order.

let $conn = "بن"|"ابن"|"بنت"|"آل"|"أبو"|"أبي"|"ولد"|"دي"|"دو"|"دا"|"فان"|"فون"|"بو"|"عبد"|"الدين"|"الله"
let $part = given|surname|unknown&!glued&!latin|person&!glued
let $more = ($conn)+ $part|given&!glued|surname&!glued|unknown&!glued&!latin|person&!glued|$conn

stage name
pattern person.known -> person : name:( person ($more)* )
yes بشار الأسد
yes زار غوتيريش بيروت
no زار الوفد بيروت
pattern person.given -> person : name:( given&!ambiguous ($more)+ )
yes خليل كنعان
yes يوسف كنعان الحلاق
no محمد
no خليل المجلس
pattern person.connected -> person : name:( (given|"سلطان"&!def) ($conn)+ $part ($more)* )
yes هالة بنت فؤاد
yes سلطان بن خليل
yes ماري دي شقرا
no بنت المدينة
pattern person.doubtful -> person : name:( given&ambiguous ( given&!glued | surname&!glued | person&!glued ) ($more)* )
yes سعيد عبدالله
yes سمير الهادي
no سعيد بلقائه
pattern person.connector -> person : name:( ("أبو"|"ابن"|"ولد"|"بن"|"دي"|"عبد") (given|surname|unknown) ($more)* )
yes ابن شقير
yes دي شقرا
no ابن المدينة

stage body
let $defword = def&!person&!surname&!rank&!honor&!office&!officephrase&!delegnoun&!meetnoun&!cue&!weekday&!timenoun&!agencynoun&!relative
pattern body.government -> country : ("حكومة"|"سلطات"|"نظام"|"قيادة"|"إدارة"|"رئاسة") nisba&!glued
yes الحكومة الأردنية
yes رئاسة مصرية
no حكومة جديدة
no الحكومة
pattern body.regime -> country : "نظام"&!glued person&!glued
yes نظام غوتيريش
yes نظام خليل كنعان
no نظام جديد
pattern body.agency -> agency : agencynoun (mark)? name:( agency | unknown ) (mark)? (nisba&!glued)* ("الرسمية")?
yes وكالة «بترا» الرسمية
yes وكالة «شقرا» الأردنية
no وكالة سفر
no صحيفة جديدة
pattern body.agency-own -> agency : name:( agencynoun&!loose def&nisba&!glued ) ("الرسمية")?
yes وكالة الأنباء الفيجية الرسمية
yes وكالة الأنباء الفيجية
no وكالة الأنباء
pattern body.media -> agency : name:( media (nisba&!glued|titleadj&!glued)+ )
yes وسائل إعلام أردنية رسمية
yes الصحافة المصرية
no وسائل إعلام في القاهرة
no الإعلام
pattern body.paper -> agency : agencynoun&!loose (mark)? name:( ($defword|agency|city|capital|region) (agency)? ) (mark)?
yes جريدة بيروت
yes مجلة لندن
no قناة بيروت
no صحيفة جديدة
pattern body.marked -> agency : <mark agency =( mark )
yes ذكرت «بترا»
yes «رويترز»
no ذكرت بترا
no «قمة»
pattern body.built -> org : name:( (orgnoun&!strong&!"بعثة"|"بعثة" !( nisba )) ( orgnoun&!glued | $defword&!glued | nisba&!glued | country&!glued | domain | org&!glued | city&!glued | and.wa $defword&glued )+ )
yes وزارة النقل الأردنية
yes تكتل ميركوسور
no وزارة
no وزارة جديدة
pattern body.charged -> org : name:( orgnoun ($defword&!glued|domain&!glued)+ name.bi (word|masdar|meetnoun|$defword|capital|country|org|ordinal&def|nisba&!glued|name.li ($defword|nisba|word&def))+ )
yes اللجنة المكلفة بوضع الدستور
yes لجنة المتابعة المعنية بتنفيذ النتائج
no اللجنة المكلفة
pattern body.named -> org : orgnoun mark name:( org | unknown | surname ) mark (nisba&!glued)*
yes هيئة «أوتشا»
yes منظمة «شقرا» الأردنية
no هيئة أوتشا

stage title
let $place = country|capital|city|region|org|$defword
let $adj = nisba&!glued|titleadj&!glued&!office&!given|pos.adj&def&!glued&!office&!persondesc
let $noun = domain&!glued|$defword&!glued|def&word&!glued&!meetnoun&!cue&!delegnoun&!rank&!honor&!relative&!day&!timenoun&!pos.adj&!pos.func|country&!glued|org&!glued|orgnoun&!glued|capital&!glued|city&!glued|office&!glued|officemod&!glued|officephrase&!glued|region&!glued|"شؤون"|"هيئة"
let $into = "باسم" person|name.li (office&def|officephrase) (nisba&!glued|titleadj&!glued)*|name.bi (org|orgnoun ($noun)*)|("إلى"|"لدى"|"باسم") $place (nisba&!glued)*|name.li&!def ($place|"شؤون"|domain|unknown&def) (domain&!glued|nisba&!glued|titleadj&def&!glued|pos.adj&def&!glued|country&!glued)*|"لشؤون" ($place|domain) (nisba&!glued)*|and.wa (domain&glued|$defword&glued&pos.noun) (nisba&!glued|titleadj&!glued&def)*|("في"|"على") (country|org|capital|orgnoun ($noun)*)
pattern title.of -> title : ("كبير"|"كبار")? (officemod&!def)* (office&!def|officephrase&!def) ( $noun )* ( $adj )* ( $into )* ( $adj )* ( $into )*
yes معاون وزير الخارجية
yes مبعوث الرئيس الروسي الخاص إلى سوريا
no وزارة الخارجية
no الوزير
pattern title.chain -> title : ( (officemod&!def)* (office&!def ( $noun )+|officephrase ( $noun )*) ( $adj )* ( $into )* )+
yes المتحدث الرسمي الأردني
yes وزير الصناعة المصري رئيس اللجنة
yes وزير النقل المصري رئيس اللجنة
no الوزير
pattern title.the -> title : (office&def|officephrase&def) ( $adj )* ( $into )* ( $adj )*
yes الرئيس الأردني
yes السفير الفرنسي
no رئاسة أردنية

stage actor
let $courtesy = honor&!glued|rank&!glued
let $bare = person|given&!ambiguous ($more)*|given&!glued&!def ($more)+|surname&!nisba&!titleadj&!domain&!word&!ambiguous&!glued ($more)*|unknown&!latin&!glued&!def (unknown&!latin&!glued|surname&!glued|given&!glued)+
pattern actor.titled -> person : title:( title ) ($courtesy)* (comma|mark)? name:( person ) (comma =( "الذي" ))?
yes وزير الخارجية عادل الجبير
yes سفير لبنان، خليل كنعان
no وزير الخارجية
no زار الوزير العاصمة
pattern actor.two-titles -> person : title:( title (and.wa)? title ) ($courtesy)* name:( person )
yes وزير الدولة وعضو مجلس الوزراء مساعد بن محمد العيبان
yes نائب رئيس مجلس الوزراء ووزير الخارجية محمد بن عبدالرحمن
no وزير الدولة
pattern actor.title-comma -> person : title:( title ) comma (title)? ($courtesy)* name:( person )
yes المتحدث باسم الوزارة، السفير خليل كنعان
yes وزير النقل، رئيس الوفد خليل كنعان
no وزير النقل، العاصمة
pattern actor.titled-bare -> person : title:( title ) ($courtesy)* name:( $bare )
yes سفير لبنان خليل
yes وزير الخارجية المغربي سامي الدكالي
yes وزيرة التجارة غريس وانجيرو
yes وزير النقل شقرا دوبوا
no وزير النقل الجديد
let $peer = "نظيره"|"نظيرها"|"نظيرته"|"نظيرتها"|"نظيريه"|"نظيرهما"|"ضيفه"|"مضيفه"
pattern actor.counterpart -> person : ($peer) (nisba|titleadj)* ($courtesy)* name:( $bare )
yes نظيره الفرنسي خليل
yes نظيره القطري خليل كنعان
no نظيره الفرنسي
pattern actor.counterpart-alone -> counterpart : ($peer) (nisba)
yes نظيره الفرنسي
yes نظيرته الهولندية
no نظيره في باريس
pattern actor.unknown-after -> person : name:( unknown&!glued&!latin (unknown&!def&!glued&!latin|given&!glued|surname&!glued|person&!glued)+ ) (comma)? title:( title )
yes شقرو برنمغهايم، سفير كندا
yes ديلونكا شقرو وزير النقل
no سفير كندا
pattern actor.honored -> person : honor ($courtesy)* title:( title )? ($courtesy)* name:( $bare )
yes الدكتور خليل
yes الدكتور شقرو برنمغهايم
no السيد المحترم
pattern actor.ranked -> person : rank ($courtesy)* name:( $bare )
yes الفريق خليل
yes اللواء شقرو برنمغهايم
no الفريق الوطني
pattern actor.after -> person : name:( person ) (comma)? title:( title )
yes عادل الجبير وزير الخارجية السعودي
yes خليل كنعان سفير لبنان
no عادل الجبير
pattern actor.honored-after -> person : ($courtesy)+ name:( person ) (comma)? title:( title )
yes الدكتور خليل كنعان وزير النقل
yes الفريق خليل كنعان، رئيس الأركان
no الدكتور خليل كنعان
