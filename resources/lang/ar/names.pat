# Who is named: persons, bodies, offices, delegations. Notation: src/lang/pattern.h. Stages run in this order.

# Names go on by family names, unknown words and what joins them; behind a joining word nearly any noun is a name.
let $tail = ( given|surname|person|unknown&!latin|pos.noun&!cue|pos.adj&!nisba )
# An honorific goes on a name only where no one else is addressed by it: "Ahmad al-Sayyid".
# A family name that is also an office goes on a name where nothing of an office follows: "Lina al-Khatib".
let $own = ( given&honor&!glued|surname&honor&!glued ) !( office|officephrase|person|given&!honor|honor|rank )
let $namely = surname&def&office&!glued&!honor !( office|officephrase|person|given|nisba|titleadj|pos.adj|unknown&!latin|surname|rank|country|org|name.li|name.fi )
let $more = ( nameconn+ $tail|given&!glued&!honor&!timenoun&!daypart&!day|surname&!glued&!office&!honor|$own|$namely|unknown&!glued&!latin|person&!glued&!def|nameconn )
# Whoever is called the son of someone has a name before.
let $son = ( given|unknown&!latin&!glued|def&word&!pos.func&!cue&!orgnoun&!office|"سلطان"&!def|nisba&!def&!glued|pos.adj&!def&!glued&!pos.verb )

stage name
# Who is known by a family name alone has no first name behind it: "Trump's envoy Steve Witkoff".
# Whoever is known by more than a family name stays apart from another such right behind: "meets Steve Witkoff Bashar al-Assad".
let $onward = ( nameconn+ $tail|given&!glued&!honor&!timenoun&!daypart&!day|surname&!glued&!office&!honor|$own|$namely|unknown&!glued&!latin|person&!glued&!def&surname|nameconn )
let $family = ( nameconn+ $tail|surname&!glued&!office&!honor&!given|nameconn )
pattern person.known -> person : name:( person&!surname $onward*|person&given $more*|person&surname&!org $family*|person&surname&org $family+ )
yes غوتيريش
yes بشار الأسد
yes زار غوتيريش بيروت
no زار الوفد بيروت
pattern person.given -> person : name:( given&!ambiguous $more+ )
yes خليل كنعان
yes يوسف كنعان الحلاق
yes أورسولا فون دير شقرا
yes خليل بن سعيد آل مفتاح
yes لينا الخطيب
no خليل الخطيب الأردني
no محمد
no خليل المجلس
pattern person.hyphen -> person : name:( given&!def&!glued line given&!def&!glued $more+ )
yes خليل-سمير شقرا
no خليل - بيروت
pattern person.connected -> person : name:( ( given (nameconn)+ | $son ("بن"|"ولد") | word&pos.noun&!def&!glued&!cue&!office&!orgnoun&!persondesc&!pos.func "ولد" ) $tail $more* )
yes دفاتر ولد خليل
yes هالة بنت فؤاد
yes سلطان بن خليل
yes ماري دي شقرا
yes السالك ولد شقير
yes تركي بن خليل
no بنت المدينة
pattern person.doubtful -> person : <!delegnoun name:( (given&ambiguous&!def&!honor|given&ambiguous&def&!titleadj&!honor&!word&!courteous) ( given&!glued&!honor | surname&!glued&!office&!honor&!pos.verb | surname&def&!glued&!office&!honor | person&!glued ) $more* )
yes سعيد عبدالله
yes سمير الهادي
no سعيد بلقائه
pattern person.connector -> person : name:( ("أبو"|"ابن"|"ولد"|"بن"|"دي"|"عبد") (given|surname|unknown) $more* )
yes ابن شقير
yes دي شقرا
no ابن المدينة
pattern person.aide -> person : name:( office&!def&!glued =( surname&def&!word&!office&!nisba ) surname $more* )
yes مساعد الحوسني
no مساعد الوزير

stage body
let $defword = def&!person&!surname&!rank&!honor&!office&!officephrase&!delegnoun&!meetnoun&!cue&!weekday&!timenoun&!agencynoun&!relative
pattern body.government -> country : govnoun&!du nisba&!glued
yes الحكومة الأردنية
yes رئاسة مصرية
no حكومة جديدة
no الحكومة
pattern body.realm -> country : ("الجمهورية"|"السلطنة") (titleadj&def&!nisba)* nisba&def&!glued
yes الجمهورية الكينية
yes السلطنة العمانية
no الجمهورية الجديدة
pattern body.side -> country : ("الجانب"|"الطرف") nisba&def&!glued
yes الجانب الكيني
no الجانب الإنساني
no جانب كيني
pattern body.regime -> country : "نظام"&!glued head:( person&!glued )
yes نظام غوتيريش
yes نظام خليل كنعان
no نظام جديد
pattern body.agency -> agency : agencynoun ( (mark|bracket) name:( agency | unknown ) (mark|bracket) | name:( agency | unknown ) ) (nisba&!glued)* ("الرسمية")?
yes وكالة «بترا» الرسمية
yes وكالة «شقرا» الأردنية
yes وكالة (شقرا)
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
pattern body.paper -> agency : agencynoun&!loose ( mark name:( ($defword|agency|city|capital|region) (agency)? ) mark | name:( ($defword|agency|city|capital|region) (agency)? ) )
yes جريدة بيروت
yes مجلة لندن
no قناة بيروت
no صحيفة جديدة
# A network is a medium where one speaks on it.
pattern body.network -> agency : <prep (agencynoun)? ( mark name:( network ) mark | name:( network ) )
yes كتب على تويتر
yes في منشور عبر منصة «فيسبوك»
yes قال في تويتر
no اشترى تويتر
# A medium is told something, or gets a copy of it.
pattern body.told -> agency : <name.li ( name:( agency&weak ) =( that|colon ) | bracket name:( agency ) bracket | (correspondent) (bracket|mark)? name:( agency ) (bracket|mark)? )
yes قال لـ(بترا) إن
yes صرح لمراسل بترا
yes صرح لمندوب (بترا)
yes قال للجزيرة إن
no قال للجزيرة الحرة
no قال (بترا)
no قال مراسل بترا
pattern body.received -> agency : <relay (bracket|mark)? name:( agency ) (bracket|mark)? =( "نسخة" )
yes تلقت (بترا) نسخة منه
yes تلقت بترا نسخة منه
no تلقت بترا جائزة
pattern body.marked -> agency : <mark agency =( mark )
yes ذكرت «بترا»
yes «رويترز»
no ذكرت بترا
no «قمة»
pattern body.house -> org : name:( org&state&!intl nisba&def&!glued )
yes مجلس الشيوخ الكيني
yes القوات المسلحة الكينية
no مجلس النواب
no مجلس النواب الجديد
# The dual of a noun in the construct state is spelt as its adjective: "of parliament" is no "two parliaments of".
pattern body.built -> org : name:( orgnoun&def&!du2&!strong&!event&!"بعثة"&!"الفريق"&!"البرنامج" ( $defword&!glued&!pos.noun | $defword&!glued&pos.adj&!seldom | titleadj&def&!glued&!seldom | nisba&!glued )+ | (orgnoun&!def&!du2&!strong&!event&!gather&!"بعثة"|orgnoun&gather&!def =( $defword )|orgnoun&du2&!def&!strong&!event&!pos.adj&!titleadj|"بعثة"&!def !( nisba|org headword )) ( orgnoun&!def&!glued capital&!glued | $defword&!glued&!"الزيارة" | nisba&!glued | country&!glued | domain | org&!glued | orgnoun&!glued | city&!glued | and.list $defword&glued&!orgnoun&!persondesc&!country&!capital&!org ) ( orgnoun&!glued | titleadj&def&state&!glued&!seldom | $defword&!glued&!pos.noun&!seldom | $defword&!glued&pos.adj&!seldom | nisba&!glued | country&!glued | domain | org&!glued | city&!glued | and.list $defword&glued&!orgnoun&!persondesc&!country&!capital&!org )* )
yes وزارة النقل الأردنية
yes تكتل ميركوسور
yes اتحاد كنائس بيروت
no وزارة
no وزارة جديدة
no الوزارة القرار
# An organ and whose it is; those of a trade and their union.
pattern body.organ -> org : name:( orgnoun&def&!du2&!faction ( titleadj&def&!glued | $defword&!glued&pos.adj )+ name.li ( org&!weak | faction&!def $defword&!glued ) )
yes المكتب السياسي لحركة النهضة
no المكتب السياسي للوزير
pattern body.trade -> org : name:( orgnoun&bodykind&!def&!faction&!du2 ( persondesc&def&pl&!glued | office&def&pl&!glued | persondesc&def&obl&!glued | office&def&obl&!glued ) ( nisba&def&!glued | $defword&!glued&pos.adj )* )
yes اتحاد المحامين الأردنيين
no اتحاد محامين
# What a body is for is part of its name: "the high council for elections", "the front for change in Chad".
pattern body.for -> org : name:( ( orgnoun&bodykind&!faction&def | "السلطة" | "المفوضية" | "المديرية" ) ( nisba&def&!glued | titleadj&def&!glued | $defword&!glued&pos.adj )+ name.li ( $defword&pos.noun&!office&!persondesc | domain&def | masdar&def&!cue ) ( nisba&def&!glued | $defword&!glued&pos.adj&!ordinal )* )
yes المجلس الأعلى للاستفتاء
yes الهيئة العليا للانتخابات
no المجلس الأعلى للوزراء
no الحزب الحاكم للانتخابات
pattern body.sake -> org : name:( faction&!def ( $defword&!glued )+ about&name.other ( $defword&!glued | masdar&def ) ( name.fi ( country | city | region ) )? )
yes جبهة الوفاق من أجل التغيير في تشاد
no حركة من أجل السلام
# An institution, and a place that is nobody: "the university of Sultan NAME".
pattern body.namesake -> org : orgnoun&namesake&!def&!suffixed (honor&!glued|rank&!glued|office&def&!glued)* person&!glued&!def (nisba&def&!glued)*
yes جامعة الملك خليل كنعان
yes مؤسسة خليل كنعان
no حكومة خليل كنعان
pattern body.place -> place : namesake&!orgnoun&!def&!suffixed (honor&!glued|rank&!glued|office&def&!glued)* person&!glued&!def
yes مطار الملك خليل كنعان
no وفد الملك خليل كنعان
pattern body.ministers -> org : name:( "مجلس"&!def (officephrase|"وزراء" domain) ( org&!glued | ("دول" org&!glued) | $defword&!glued ) )
yes مجلس وزراء خارجية منظمة التعاون الإسلامي
yes مجلس وزراء الصناعة العرب
no مجلس وزراء
no المجلس وزراء الصناعة
pattern body.charged -> org : name:( orgnoun&!cuenoun ($defword&!glued|domain&!glued)* (def&part&!glued|"المعنية"|"الخاصة") name.bi (word|masdar|meetnoun|$defword|capital|country|org|ordinal&def|nisba&!glued)+ ( name.li ($defword|nisba|word&def)+ )? )
yes اللجنة المكلفة بوضع الدستور
yes لجنة المتابعة المعنية بتنفيذ النتائج
no اللجنة المكلفة
no الادعاءات المتعلقة بالحوادث
# A movement that is known goes by its name alone, others by their noun as well.
pattern body.named -> org : ( orgnoun bracket name:( org | unknown | surname ) bracket | (fighters) mark name:( org ) mark ) (nisba&!glued)*
yes هيئة (أوتشا)
yes حركة «حماس»
no هيئة أوتشا
let $inside = ( org|unknown|surname|given|person|country|capital|city|region|nisba|def&word|pos.noun|masdar|name.li|name.min|about|and.list )
pattern body.in-marks -> org : name:( orgnoun&!event&!du2&!"بعثة"&!"فريق" mark $inside+ mark | faction&!def&!"حركة"&!"جماعة" bracket $inside+ bracket ) (nisba&!glued)*
yes منظمة «شقرا» الأردنية
yes حزب «العدالة والتنمية»
yes كتلة (العدالة)
no حزب «العدالة
pattern body.wing -> org : name:( org ((line|mark|wing)? "شمال"|(line|mark)? wing ($defword|person&!glued|city&!glued|capital&!glued|region&!glued|country&!glued)) ) (mark)?
yes الحركة الشعبية لتحرير السودان - شمال
yes حزب الله - جناح بيروت
no حزب الله - جنوب

# Groups that were sent. These matches are read beside the units, which stay apart.
stage delegation
let $kind = titleadj&!nisba&!followhead&!own&!private
let $kind2 = pos.adj&!nisba&!followhead&!own&!office&!persondesc&!private
let $head = ( delegnoun&strong&!private&def ($kind&def|$kind2&def|unknown&def)*|"بعثة"&def|delegnoun&!word&def|delegnoun&strong&!private&!def ($kind&!def|$kind2&!def)*|"بعثة"&!def|delegnoun&!word&!def )
let $talks = ( bargain&def )
let $about = ( domain&def|masdar&def&!meetnoun|$kind&def|$kind2&def|unknown&def )
let $sent = ( country|capital|seat|org&!private|(orgnoun&def&!private&!sides&!rank|persondesc&def&pl|region) (titleadj&def&!office|pos.adj&def&!office|nisba&def)* )
let $some = ( number|numword|persondesc&!def&!private|office&!def|orgnoun&!def&!private|pos.noun&!def&pl&!private )
let $somes = ( $some (and.list $some)? )
# Who belongs to it, in the construct: "of aides of members of the congress".
let $people = ( persondesc&!def&!private&pl|persondesc&!def&!private&du2|office&!def&pl|office&!def&du2 )
pattern delegation.nisba -> delegation : $head $about* ( and.list ($kind|$kind2|$about) )? a:( nisba&!org ) ( and.list? b:( nisba&!org ) )? ($kind|$kind2)*
yes وفد كيني نرويجي مشترك
yes الوفد الكيني
yes وفد دبلوماسي رفيع تركي
yes وفد دبلوماسي وتجاري تركي
yes الوفدين المصري والكويتي
yes الوفد التفاوضي الإيراني
no وفد كبير
pattern delegation.between -> delegation : <name.bayn $head ( nisba&!def )? ( name.min $some* )? (mark)? of:( $sent )
yes لقاء بين وفد من قطر والحكومة
no وفد من قطر
pattern delegation.together -> delegation : <!name.bayn $head $talks? ( nisba&!def )? name.min $somes* (mark)? place:( of:( $sent ) ( (mark)? and.list (mark)? of2:( $sent ) )? )
yes وفد من أعضاء الكونغرس الأمريكي
yes وفد من قطر
yes وفدا التفاوض من قطر
yes وفود من الصين والولايات المتحدة
yes وفد وزاري من لبنان
no وفد من خمسة
pattern delegation.sent -> delegation : <!name.bayn !( delegnoun&def persondesc ) $head ($people (and.list $people)?)* (listopen)? (mark|bracket)? of:( $sent ) ( (mark|bracket)? and.list (mark|bracket)? of2:( $sent ) )?
yes وفد الحكومة
yes وفدا قطر وبيروت
yes وفد قيادات حماس
yes وفد «حزب الله
yes وفد (حزب الله
no وفد من خمسة
pattern delegation.two -> delegation : <name.bayn ( delegnoun&strong&du2 $talks? | delegnoun&strong&du (nisba&!def|titleadj&!def|pos.adj&!def)* name.min ) (mark)? of:( $sent ) (mark)? and.list (mark)? of2:( $sent )
yes بين وفدي قطر وبيروت
yes بين وفدين من قطر وبيروت
no بين وفد قطر وبيروت
pattern delegation.other -> delegation : delegnoun&strong&!def $kind* a:( nisba&!org ) $kind* and.list "آخر" $kind* b:( nisba&!org )
yes وفد كيني وآخر نرويجي
no وفد كيني وآخر
pattern delegation.state -> delegation : delegnoun&strong&def of:( gov&def ) ($kind&def&!gov|$kind2&def&!gov)*
yes الوفد الحكومي
yes الوفد الحكومي المفاوض
no وفد حكومي
no الوفد السياحي
pattern delegation.team -> delegation : ("الفريق" (negotiating&def)|"فريق" (negotiating&!def)|delegnoun&!word) a:( nisba&!org )
yes الفريق المفاوض الكيني
yes فريق تفاوضي كيني
no الفريق الكيني
pattern delegation.team-of -> delegation : <gather "الفريق" a:( nisba&!org )
yes يتألف الفريق الكيني من
no الفريق الكيني
pattern delegation.group -> delegation : "مجموعة" name.min $some of:( $sent ) =( headword )
yes مجموعة من أعضاء الكونغرس الأمريكي برئاسة
no مجموعة من أعضاء الكونغرس الأمريكي
pattern delegation.acting -> delegation : <!gather $head ("يمثل"|"ممثل"|"عن") of:( $sent )
yes وفد يمثل قطر
no وفد يمثل
pattern delegation.acted -> delegation : ("مثل"|"يمثل") (mark)? of:( org&!private ) (mark)? $head
yes مثل «حزب الله» وفد
no مثل هذا الوفد
pattern delegation.its -> delegation : delegnoun&strong&pron&!def ($kind&def|$kind2&def|unknown&def)*
yes وفدها المفاوض
no وفد مفاوض
pattern delegation.of-its -> delegation : $head name.min ( orgnoun&pron&!def | persondesc&pron&!def )
yes وفد من قيادتها
no وفد من القيادة
pattern delegation.own -> delegation : $head own
yes وفد بلاده
yes وفد بلادها
no وفد
pattern delegation.sides -> delegation : $head sides
yes وفدا البلدين
yes وفدي الجانبين
no وفد البلاد
pattern delegation.with -> delegation : $head followhead ( name.li&pos.func )? ($kind|$kind2)*
yes الوفد المرافق له
yes وفد مرافق
no الوفد
pattern delegation.apart -> delegation : delegnoun&strong&du&def (comma|mark) a:( nisba&!org&def ) and.list b:( nisba&!org&def )
yes الوفدان، الكيني والنرويجي
no الوفد، الكيني والنرويجي
pattern delegation.for -> delegation : ( delegnoun&standing&def | delegnoun&strong&def standing&def ) name.li of:( country&glued|org&glued&!private )
yes الوفد المفاوض لحركة النهضة
yes الوفد الرسمي لكينيا
no الوفد التجاري لكينيا
pattern delegation.plain -> delegation : $head
yes الوفد
yes وفد رفيع
no البلد

stage title
# A chain of nouns in the construct state ends at one that has the article or is a name; adjectives follow it.
let $close = ( domain|country|org|delegnoun&def|seat|capital|city|region|officephrase|office&def|def&word&!surname&!courteous&!rank&!honor&!meetnoun&!cue&!day&!weekday&!timenoun&!relative&!pos.func&!agencynoun|def&surname&pos.noun&!honor&!cue&!meetnoun|def&orgnoun|def&unknown|nisba&def&obl|pron&orgnoun|pron&domain|pron&pos.noun&!def&!fem&!delegnoun&!cue|pron&delegnoun )
let $link = ( pos.noun&!def&!cue&!meetnoun&!day&!timenoun&!country|domain&!def|orgnoun&!def|office&!def|officemod&!def|officephrase&!def|delegnoun&!def|honor =( "الملك"|"السلطان"|"الرئيس"|"الوزير" )|unknown&!def&!latin =( $close ) )
let $adj = ( nisba&!glued|line nisba|def&seldom&persondesc&obl|titleadj&def&du2|name.bi acting|titleadj&!glued&!office&!given&!followhead|pos.adj&def&!glued&!office&!persondesc&!courteous&!followhead|pos.adj&def&!glued&seldom )
# Behind an office with the article none stands without it: "the president Berri", not "the wild president".
let $defadj = ( nisba&def&!glued|line nisba|def&seldom&persondesc&obl|titleadj&def&du2|name.bi acting|titleadj&def&!glued&!office&!given&!followhead|pos.adj&def&!glued&!office&!persondesc&!courteous&!followhead|pos.adj&def&!glued&seldom )
let $of = ( country|org|capital|region|gov&def&!glued )
# A body whose noun is in the construct state goes by the word behind it, known or not.
let $called = ( (mark)? ( unknown&!latin&!def&!glued|agency&!glued&!def|city&!glued|surname&!def&!glued&!office&!word ) (mark)? (nisba&def&!glued)* )
let $np = ( $link* ( $close $adj*|( orgnoun&!def|agencynoun&!def ) $called ) )
# Whom, where and for what: behind the preposition of an office.
# What someone is to do is no office: "for consulting with".
let $thing = ( domain|country|org|region|def&word&!masdar&!surname&!courteous&!rank&!honor&!meetnoun&!cue&!day&!weekday&!timenoun&!relative&!pos.func&!agencynoun&!office&!persondesc&!delegnoun|def&word&masdar&!surname&!courteous&!rank&!honor&!meetnoun&!cue&!timenoun&!pos.func !( name.ala|name.ma3a|name.ila )|def&unknown )
let $for = ( name.li org&!weak and.list org&!weak|name.li $link* $thing|name.li $link+ office&def&!honor|(name.fi&!relative|name.bi) $link* ( orgnoun&!def&!suffixed|agencynoun&!def ) $called|name.li $link+ def&persondesc|accredited? name.lada !( masdar ) $link* $close|"باسم" ($link* $close|person)|(name.fi|name.ala) $link* (country&!capital|org&!weak|org&state|orgnoun&def|region|domain&!meetnoun|"الديوان"|"القوات")|name.bi (orgnoun&!def|domain&!def)* (country|org|orgnoun&!suffixed|capital|domain)|name.an $link* $close )
# Whose aide or envoy: whoever is named right behind has that office himself.
let $to = ( name.li ( office&def&!honor !( person|given&!ambiguous|surname&!word )|officephrase ) )
let $away = ( name.ila (country|capital|city|region|org) $adj*|name.fi (capital|city) )
let $afar = ( name.fi org|(name.ila|name.fi) meetnoun&def $adj*|name.ila $link* def&word&!cue&!meetnoun $adj*|(name.ila|name.fi) meetnoun&!def (city|capital|country|def&word&!cue) $adj* )
let $role = ( def&titleadj&part|charged )
let $charge = ( $role name.bi $link* $close $adj* ((name.ma3a|name.fi) $close $adj*)? )
let $also = ( and.list !( honor|office|officephrase|delegnoun ) $link* (domain|region|country|nisba&def&obl|def&glued&!office&!delegnoun&!person&!honor&!rank&!orgnoun&!meetnoun&!cue|$link $close) $adj* ((name.bi|name.fi) (country|abroad))? )
let $post = ( $for $adj*|$charge )
let $posts = ( $for $adj*|$to $adj*|$charge )
let $named = ( (honor|rank|office&def)* (person|given|surname|unknown&!latin) )
pattern title.of -> title : <!number <!numword grand? (officemod&!def)* office&!def (ordinal&!def&!glued)? $np $also? $posts* $also?
yes أمين عام الجبهة
yes مستشار الوزير لشؤون السدود
yes مديرة وزارة الصناعة الفرنسية للشؤون السياسية
yes وكيل أول وزارة الصناعة
yes سفير دولة قطر لدى جمهورية كوريا
no وزارة الخارجية
no الوزير
# The dual of "president" is spelt as "main".
pattern title.two -> title : <name.bayn "رئيسي" $np
yes بين رئيسي كينيا
no دور رئيسي كينيا
pattern title.phrase -> title : grand? officephrase $of? $adj* $also? $post* ( $also $post* )?
yes رئيس مجلس الوزراء
yes وزير الخارجية الأردني
no وزير
pattern title.phrase-with -> title : grand? officephrase $of? $adj* ( $also | $posts | $away | $afar )+ =( $named )
yes وزير الخارجية إلى بيروت خليل كنعان
no وزير الخارجية خليل كنعان
pattern title.with -> title : grand? (officemod&!def)* office&!def ( $np ( $also | $posts | $away | $afar )+ | $link* meetnoun&def&!glued $adj* ) =( $named )
yes منسق المحادثات خليل كنعان
no منسق المحادثات
yes مشرف الحوض لدى لبنان والسلام في المغرب والإعمار خليل كنعان
no الوزير خليل
# Whose envoy or aide: somebody's who is named.
pattern title.whose -> title : (officemod&!def)* (office&envoy&!def&!glued|officemod&!def&!glued) person&!glued&!def (titleadj&def&!nisba)* =( (comma)? (honor|rank)* (person|given&!ambiguous|unknown&!latin&!def) )
yes مبعوث غوتيريش الجديد خليل كنعان
no مبعوث غوتيريش إلى بيروت
pattern title.professor -> title : honor&persondesc&!glued (name.fi|name.bi) $link* $close $adj*
yes الأستاذ في جامعة بيروت
no الأستاذ خليل كنعان
pattern title.unclosed -> title : officephrase&unclosed ( $link* $close $adj*|$called )
yes رئيس تحرير مجلة شقرا الألمانية
no رئيس تحرير مجلة
pattern title.envoy -> title : (officemod&!def)* ( envoy&!def $np | envoy&def $adj* ) $posts* $also? $away $also? $posts*
yes مبعوث المجلس الخاص إلى سوريا
yes الموفد الأردني إلى لبنان
yes المبعوث المشترك للأمم المتحدة والجامعة العربية إلى سورية
no وزير النقل إلى لبنان
# Whose work someone does until another is named.
pattern title.standing-in -> title : officemod&def&!office&!sg (office&!def $np|officephrase $of?) $adj* $posts* $away?
yes القائمة بأعمال مبعوث الأمم المتحدة إلى ليبيا
yes القائم بأعمال سفير هولندا
no القائمة بأعمال النظافة
pattern title.described -> title : grand? (office&!def&!acc&!given&!g.m|office&!def&!acc&given =( nisba|titleadj|pos.adj|name.fi|name.li )|office&!def&!acc&g.m =( nisba|titleadj|pos.adj|name.fi|name.li )) (nisba&!def|titleadj&!def|pos.adj&!def)* ( (name.fi|name.li|name.bi|"باسم") $np )?
yes متحدث باسم الوزارة
yes سفير أردني سابق
no وزارة الخارجية
pattern title.the -> title : (office&def|officephrase&def) ( $defadj+ $also? $posts* | $posts+ )
yes الرئيس الأردني
yes السفير الفرنسي
yes السفير الفرنسي لدى سورية
yes المتحدثة باسم الوزارة
yes السفير الفرنسي الجديد
no رئاسة أردنية
no الرئيس
no الرئيس بري
pattern title.the-with -> title : (office&def|officephrase&def) $adj* ( $also | $posts | $away | $afar )+ =( $named )
yes السفير الفرنسي لدى لبنان والتعاون في تونس خليل كنعان
no الوفد

# Where those of a nation are is no part of what they are: "Russian officials in Beirut".
pattern title.source -> persondesc : persondesc&!seldom&!glued&!peer ( ($adj|nisba|titleadj&!def|pos.adj&!def)* (name.min|"داخل"|name.lada)|(titleadj&!def&!nisba|pos.adj&!def&!nisba)* name.fi ) ($link* $close|delegnoun&def) ($adj|part&def)* (name.fi def $adj*)?
yes مصدر في وزارة النقل
yes مصادر مطلعة في الحكومة الأردنية
yes خبراء في الوفد المشارك في المحادثات
no مسؤولون أردنيون في بيروت
no مصدر الخبر
pattern title.sort -> persondesc : persondesc&!seldom&!glued&!def (nisba&!def|titleadj&!def|pos.adj&!def)+
yes دبلوماسي أردني
yes مصدر حكومي رفيع
no دبلوماسي

stage chain
pattern title.chain -> title : ( title&!glued&!def&!pl (and.list =( title&!def ) title|title&!def|title&!glued =( $named ) )+ | title&!glued&def (and.list =( title&!def ) title|title&!def =( $named )|title&!glued&def =( $named ) )+ )
yes وزير الصناعة المصري رئيس اللجنة
yes نائب رئيس مجلس الوزراء ووزير الخارجية
no وزير الصناعة المصري

stage actor
let $courtesy = ( honor&!glued|rank&!glued|office&def&!glued|"د" stop )
let $bare = ( person|given&!ambiguous $more*|given&!glued&!def $more+|given&!glued&!def word&!def&!glued&!pos.func&!cue&!prep&!day&!timenoun&!meetverb&!meetnoun&!office|surname&!nisba&!titleadj&!domain&!word&!ambiguous&!glued $more*|unknown&!latin&!glued&!def (unknown&!latin&!glued|surname&!glued|given&!glued|person&!glued)+ )
let $office = ( title|office&def|officephrase )
# First names that are first of all verbs, months, offices: names where an office stands before and a name behind.
let $could = ( g.m&!given&!glued&!def&!prep&!pos.func&!that&!relative&!country&!capital&!nisba|g.f&!given&!glued&!def&!prep&!pos.func&!that&!relative&!country&!capital&!nisba )
let $surely = ( g.m&!given&!glued&!def&!prep&!pos.func&!cue&!that&!country&!capital&!nisba|g.f&!given&!glued&!def&!prep&!pos.func&!cue&!that&!country&!capital&!nisba )
let $barred = ( ( $could|g.m&office&!def&!glued&!cue ) ( unknown&!latin&!glued|surname&!glued&!office&!word|given&!glued ) $more*|( $surely|g.m&office&!def&!glued&!cue ) person&!glued&!def )
pattern actor.throne -> person : honor* title:( (title|officephrase)? ("الملك"|"الملكة") ) name:( person )
yes خادم الحرمين الشريفين الملك خليل كنعان
no الملك
pattern actor.titled -> person : title:( $office ) (name.fi def&!glued&!capital|"فيها"|"فيه")? courteous? (comma|mark)? $courtesy* name:( person ) (comma =( "الذي" ))?
yes وزير الخارجية عادل الجبير
yes سفير لبنان، خليل كنعان
yes المتحدث باسم الوزارة، السفير خليل كنعان
no وزير الخارجية
no زار الوزير العاصمة
pattern actor.titles -> person : title:( title&!pl ( comma title&!pl )+ ) (comma)? $courtesy* name:( $bare )
yes وزير الدولة, وزير الخارجية, خليل كنعان
no وزير الخارجية, خليل كنعان
pattern actor.title-unknown -> person : title:( title ) comma name:( (unknown&!latin&!glued&!def|given&!glued|word&!def&!glued&!pos.func&!cue&!office&!prep) (unknown&!latin&!glued|surname&!glued|given&!glued)+ ) =( comma )
yes وزير خارجية كينيا، شقرو برنمغهايم، الذي
no وزير خارجية كينيا، شقرو برنمغهايم
pattern actor.title-stranger -> person : title:( title ) comma name:( unknown&!latin&!glued&!def (person&!glued|surname&!glued&!word) )
yes وزير خارجية كينيا، شقرو الجبير
no وزير خارجية كينيا، شقرو
pattern actor.title-both -> person : title:( office&def|title&def|title&pron|office&pron ) courteous? (comma)? $courtesy* name:( person ) (bracket (nameconn|unknown|given|surname|person)+ bracket)? (comma)? a:( title&!pl ) !( (rank&!glued)* (person|unknown&!latin&!glued&!def|given&!glued) | ( rank&!glued | honor&!glued )+ person&!glued !( (comma)? title ) )
yes الرئيس خليل كنعان رئيس لبنان
yes السفير خليل كنعان، المتحدث باسم الوزارة
yes الرئيس خليل كنعان (أبو سمير) رئيس لبنان
no الرئيس خليل كنعان
# Two full offices around a name are two persons' unless a comma joins the second to it: "the minister of Xland NAME the envoy of Yland".
pattern actor.title-governed -> person : <prep title:( title ) courteous? (comma)? $courtesy* name:( person ) a:( title&!pl ) !( (rank&!glued)* (person|unknown&!latin&!glued&!def|given&!glued) | ( rank&!glued | honor&!glued )+ person&!glued !( (comma)? title ) )
yes التقى بسفير لبنان خليل كنعان رئيس الوفد
no التقى سفير لبنان خليل كنعان رئيس الوفد
pattern actor.title-parted -> person : title:( title ) courteous? (comma)? $courtesy* name:( person ) comma a:( title&!pl ) !( (rank&!glued)* (person|unknown&!latin&!glued&!def|given&!glued) | ( rank&!glued | honor&!glued )+ person&!glued !( (comma)? title ) )
yes سفير لبنان خليل كنعان، المتحدث باسم الوزارة
no وزير النقل خليل كنعان سفير لبنان
pattern actor.titled-bare -> person : title:( $office ) courteous? $courtesy* name:( $bare|$barred )
yes السفير شعبان شقيرو
yes وزير النقل شعبان محمد العمري
yes وزيرة التعليم أمل الحوسني
no وزير النقل طالب نظيره
no السفير شكر غوتيريش
yes سفير لبنان خليل
yes وزيرة التجارة غريس وانجيرو
yes وزير النقل شقرا دوبوا
yes وزير النقل خالد دفاتر
no وزير النقل خالد اتصالا
no وزير النقل الجديد
# A name that is a word too, right behind an office and without an article, is no adjective of it.
pattern actor.titled-doubtful -> person : (honor|rank)? title:( office&def&sg&!titleadj|title&!pl ) name:( given&ambiguous&!def&!glued&!pos.verb&!honor&!titleadj&!orgnoun|given&ambiguous&def&g.m&!fem&!glued&!word&!honor&!titleadj&!nisba ) !( (line)? (given|surname|person|nameconn|unknown&!latin|nisba|titleadj) )
yes الرئيس عباس
yes وزير النقل شكري
yes الرئيس البشير
no الرئيس محمد
no الرئيس سعيد كنعان
no المدير نجح
pattern actor.counterpart -> person : peer (nisba|titleadj)* ( $courtesy* name:( $bare ) | comma $courtesy* name:( person ) )
yes نظيره الفرنسي، خليل كنعان
no نظيره الفرنسي، خليل
yes نظيره الفرنسي خليل
yes نظيره القطري خليل كنعان
no نظيره الفرنسي
pattern actor.counterpart-alone -> counterpart : peer (nisba)
yes نظيره الفرنسي
yes نظيرته الهولندية
no نظيره في باريس
pattern actor.unknown-after -> person : name:( unknown&!glued&!latin (unknown&!def&!glued&!latin|given&!glued|surname&!glued|person&!glued)+ | given&!glued unknown&def&!glued ) (comma)? title:( title )
yes شقرو برنمغهايم، سفير كندا
yes ديلونكا شقرو وزير النقل
yes ناصر الخقراني، سفير كندا
no سفير كندا
pattern actor.honored -> person : (honor|rank) (honor&!glued|rank&!glued)* title:( title|office&def )? $courtesy* name:( $bare|$barred )
yes الدكتور خليل
yes الدكتور شقرو برنمغهايم
yes الفريق خليل
yes اللواء شقرو برنمغهايم
yes معالي وزير الخارجية خليل كنعان
no السيد المحترم
no الفريق الوطني
pattern actor.after -> person : (honor|rank|office&def)? $courtesy* name:( person ) (bracket (nameconn|unknown|given|surname|person)+ bracket)? (comma)? ( title:( title&def&!pl title&!def&!pl|title ) | whois title:( title|persondesc&!pl ) !( "من"|that ) ) !( (rank&!glued)* (person|unknown&!latin&!glued&!def|given&!glued) | ( rank&!glued | honor&!glued )+ person&!glued !( (comma)? title ) )
yes خليل كنعان، وهو سفير سابق
no خليل كنعان، وهو أمر جديد
yes عادل الجبير وزير الخارجية السعودي
yes خليل كنعان سفير لبنان
yes الدكتور خليل كنعان وزير النقل
yes الفريق خليل كنعان، رئيس الأركان
no عادل الجبير
pattern actor.marked-after -> person : mark name:( $bare|$barred ) mark (comma)? title:( title&!pl&!glued )
yes "خليل كنعان" سفير لبنان
yes «شقرو برنمغهايم» سفير كندا
no "خليل كنعان"
pattern actor.honored-after -> person : (honor|rank) $courtesy* name:( (unknown&!latin&!glued&!def|given) (unknown&!latin&!glued|surname&!glued|given&!glued)+ ) (comma)? title:( title ) !( (rank&!glued)* (person|unknown&!latin&!glued&!def|given&!glued) | ( rank&!glued | honor&!glued )+ person&!glued !( (comma)? title ) )
yes السيد شقرو برنمغهايم وزير النقل
no السيد شقرو برنمغهايم
let $word = word&pos.noun&!def&!glued&!cue&!office&!officemod&!persondesc&!honor&!orgnoun&!meetnoun&!prep&!timenoun&!day&!numword&!domain&!delegnoun
pattern actor.said -> person : <cue name:( (given&!glued&!def|$word) unknown&!latin&!glued&!def ) comma title:( title )
yes قال عسكر شقيرو، وزير النقل
no عسكر شقيرو، وزير النقل
no قال مصدر مسؤول، وزير النقل
pattern actor.said-more -> person : <cue name:( unknown&!latin&!glued&!def (given&!glued|surname&!glued|$word) (given&!glued|unknown&!latin&!glued|surname&!glued|$word)? ) comma title:( title )
yes قال شقرو أحمد بور، وزير النقل
no قال مصدر مسؤول، وزير النقل
pattern actor.subject -> person : <cue name:( (given&!glued&!def|unknown&!latin&!glued&!def) unknown&!latin&!glued&!def (given&!glued|unknown&!latin&!glued|surname&!glued)* ) ( comma title:( title ) | =( comma|that ) )
yes قال شقرو برنمغهايم إن
no قال مصدر إن
pattern actor.elliptic -> person : <nisba name:( (given&!glued&!def|unknown&!latin&!glued&!def) unknown&!latin&!glued&!def (given&!glued|unknown&!latin&!glued|surname&!glued)* ) =( and.list|comma|stop )
yes والياباني شقرو برنمغهايم.
no شقرو برنمغهايم.
pattern actor.sourced -> person : <attrib name:( given&!glued&!def unknown&!latin&!glued&!def ) comma =( title|persondesc )
yes وبحسب نادر شقيرو، عضو الوفد
no نادر شقيرو، عضو الوفد
pattern actor.led -> person : <headword name:( given&!glued&!def (unknown&!glued&!latin|surname&!glued)+ | unknown&!glued&!latin&!def (unknown&!glued&!latin|surname&!glued|given&!glued)+ )
yes وفد برئاسة سمير شقرو
yes وفد يرأسه شقرو برنمغهايم
no سمير شقرو
# The same word may be an adjective behind a noun.
pattern actor.office -> title : office&def&!titleadj
yes الوزير
no وزارة
pattern actor.office-alone -> title : <!pos.noun office&def&titleadj
yes قال المساعد
no العلاقات البرلمانية
