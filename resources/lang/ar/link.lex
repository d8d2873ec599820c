# Words that tie a delegation to who leads it or travels with it.
@ headword
ترأس
ترأست
يترأس
تترأس
يرأس
قاد
قادت
يقود
رأس
على رأس
رئاسة
برئاسة
قيادة
بقيادة
يرأسه
ترأسه
يترأسه
يقوده
قاده
يرأسها
يترأسها
تقوده
رأسه
رأست
رأسها
يقودها
قادها
يرأسهم
ترأسها
تترأسه
ترأسته
مترئسا
مترئسة
مترأسا
مترأسة
ترؤس
بترؤس
ترؤسه
ترؤسها
بإمرة
تحت رئاسة
تقود
تقودها
على رأسه
على رأسها
يتقدمه
تقدمه
تقدمته
قادته
يتقدمهم
تتقدمه
يتصدره
بزعامة
زعامة
يتزعمه
تتزعمه
يتزعمها
@ followhead
المرافق
مرافق
المرافقون
المرافقين
المرافقة
مرافقا
مرافقوه
مرافقيه
مصاحب
مصاحبا
المصاحب
المصاحبين

# Verbs by which a meeting brings its sides together: "a meeting that joined A and B"
@ gather inflect=verb
جمع / يجمع / - / -
ضم / يضم / - / -
تألف / يتألف / متألف / -
تكون / يتكون / متكون / -

@ gather pron perf
جمعه
جمعها
جمعهم
جمعهما ; pron.two
جمعته
جمعتها
جمعتهم
جمعتهما ; pron.two
ضمه
ضمها
ضمهم
ضمهما ; pron.two
ضمته
ضمتها
ضمتهم
ضمتهما ; pron.two

شمل
شملت

@ gather pron impf
يشمل
تشمل
يجمعه
يجمعها
يجمعهم
يجمعهما ; pron.two
تجمعه
تجمعهما ; pron.two
يضمه
يضمها
يضمهم
يضمهما ; pron.two
تضمه
تضمهما ; pron.two

@ gather pron impf status value=planned
سيجمعه
سيجمعها
سيجمعهم
سيجمعهما ; pron.two
ستجمعه
ستجمعهم
ستجمعهما ; pron.two
سيضمه
سيضمها
سيضمهم
سيضمهما ; pron.two
ستضمه
ستضمهم
ستضمهما ; pron.two

# Who does what is told in the passive: "was received by X"
@ prep agent
من قبل
من طرف
من لدن
من لدى
من جانب
على يد

# Who was there: "the meeting was attended by X and Y"
@ attend
انضم إليهم
انضم إليهما
انضمت إليهم
انضمت إليهما
انضم إلى اللقاء
انضم إلى الاجتماع
انضمت إلى الاجتماع
انضم لاحقا إليهم
انضم إليهم لاحقا
حضر
حضرت
حضرها ; pron perf
حضره ; pron perf
حضرا
حضروا
حضر اللقاء
حضر الاجتماع
حضر الاستقبال
حضر المباحثات
كما حضر
حضرته ; pron perf
حضرتها ; pron perf
حضر جانبا من
شارك فيه
شارك فيها
شاركت فيه
شاركت فيها
يشارك فيه
يشارك فيها
تشارك فيه
تشارك فيها
شارك في اللقاء
شارك في الاجتماع
شارك في المباحثات
شارك في المحادثات
شارك في الاجتماعات
شارك في القمة
شارك في المؤتمر
شارك في الجلسة
شاركت في الاجتماع
شاركت في القمة
شاركت في المؤتمر
يشارك في الاجتماع
يشارك في القمة
يشارك في المؤتمر
يشارك في اللقاء
تشارك في الاجتماع
تشارك في القمة
تشارك في المؤتمر
حضر المقابلة
حضر الجلسة
حضر المحادثات
حضر المأدبة
حضرت اللقاء
حضرت الاجتماع
حضر اللقاءين
وحضر
يحضر اللقاء
يحضر الاجتماع

# a press conference is no meeting
@ press
صحفيا
صحافيا
إعلاميا
صحفيان
صحفيين
صحافيين

@ press inflect=adj
صحفي / -
صحافي / -
إعلامي / -
تلفزيوني / -
تلفزي / -
إذاعي / -
متلفز / -
خاص / -
حصري / -

# Before a father's name: what follows is not the person's own
@ patronym
بن
ابن
بنت

# Who else was there: "in the presence of", "with the participation of"
@ present
بحضور
بمشاركة
وبحضور
وبمشاركة
في حضور
ذلك بحضور
ذلك بمشاركة
ذلك في حضور
بحضور كل من
بمشاركة كل من
بمعية
إلى جانب
بوساطة ; sponsor
برعاية ; sponsor
بإشراف ; sponsor
تحت رعاية ; sponsor
تحت إشراف ; sponsor
برفقة
بمرافقة
رافقه
يرافقه
رافقها
رافقه خلال اللقاء

# "each of": a list follows
@ listopen
كل من
كلا من
كلٌّ من
كل من السادة
السادة
كلا
الأشقاء في
كل

# Who is named of those described: "officials, among them X"
@ among
من بينهم
بينهم
من ضمنهم
ضمنهم
في مقدمتهم
وفي مقدمتهم
على رأسهم
وعلى رأسهم
أبرزهم
من أبرزهم
منهم
يتقدمهم
تتقدمهم

# Each by himself: several encounters
@ apart
على انفراد
كلا على حدة
كل على حدة
كلاً على حدة
كلا على حدى
كل على حدى
كلا على انفراد
على التوالي
كل على انفراد
في لقاءين منفصلين
في اجتماعين منفصلين
في لقاءات منفصلة
في اجتماعات منفصلة
بشكل منفصل

# What a meeting is about follows; its parties do not
@ about
حول
بشأن
بخصوص
بهدف
بغية
بغرض
بمناسبة ; setting
من أجل
في إطار ; setting
في سياق ; setting
في ضوء ; setting
في ظل ; setting
تناول
تناولا
تناولت
تخلله
تمحور حول
يتعلق
تتعلق
المتعلقة
المتعلق
ركز
ركزت
تركزت
تركز
خصص
خصصت
مخصص
مخصصة
بناء على ; setting
نيابة عن ; setting
بدعوة من ; setting
تلبية لدعوة ; setting
برعاية
إزاء
لدفع
لتعزيز
لتطوير
لتنسيق

# Both sides of the encounter told last; of=persons: two persons, of=states: two states, rather than delegations
@ both
الجانبان
الجانبين
الطرفان
الطرفين
الوزيران ; of=persons
الوزيرين ; of=persons
الرئيسان ; of=persons
الرئيسين ; of=persons
الزعيمان ; of=persons
الزعيمين ; of=persons
المسؤولان ; of=persons
القائدان ; of=persons
الملكان ; of=persons
الأميران ; of=persons
السفيران ; of=persons
الرجلان ; of=persons
الرجلين ; of=persons
المبعوثان ; of=persons
المسؤولان الكبيران ; of=persons
الوفدان
الوفدين
البلدان ; of=states
البلدين ; of=states
الدولتان ; of=states
الدولتين ; of=states
الحكومتان ; of=states
الحكومتين ; of=states
القيادتان ; of=states
القيادتين ; of=states
الرئاستان ; of=states
الرئاستين ; of=states

# What joins the parts of a name
@ nameconn
بن
ابن
بنت
آل
أبو
أبي
ولد
دي
دو
دا
دوس
داس
ديل
ديلا
دال
دالا
دير
دن
فان
فون
فاندر
فان دير
فان دن
فان دي
فون دير
دي لا
دو لا
دي لوس
تير
تن
لو
بو
عبد
الدين
الله
أوف
ذو
ماك
مك
سان
سانت

# A person of the same office on the other side, or the guest
@ peer
نظيره
نظيرها
نظيرته
نظيرتها
نظيريه
نظيريها
نظيريهما
نظيرهما
نظيريهما
نظيراه
نظيراها
نظيراهما
نظيرتهما
نظراءه
نظراؤه
نظرائه
نظراءها
نظراؤها
نظرائها
نظراءهما
نظراؤهما
نظرائهما
ضيفه
ضيفها
ضيفيه
مضيفها
مضيفه
مضيفيه

# What a person is in charge of stands behind it with ب
@ charged
المعني
المعنية
المكلف
المكلفة
المسؤول
المسؤولة
المختص
المختصة

# Words of courtesy beside states and offices: no part of a title
@ courteous
الضيف
الضيفة
الزائر
الزائرة
المضيف
الشقيق
الشقيقة
الشقيقان
الشقيقين
الشقيقتان
الشقيقتين
الصديق
الصديقة
الصديقين
الصديقتين
المحترم
المحترمة
الموقر
الموقرة
حفظه الله
حفظها الله
رعاه الله
يرعاه الله
أيده الله
رحمه الله
طيب الله ثراه

# Nouns for whoever governs
@ govnoun inflect=noun
حكومة / حكومات
سلطة / سلطات
نظام / أنظمة
قيادة / قيادات
إدارة / إدارات
رئاسة / -

# Whose a delegation is, said by a pronoun: his own country
@ own
بلاده
بلادها
بلادهما
بلادهم
بلادنا
بلادي
بلده
بلدها
بلدي
حكومته
حكومتها
دولته
دولتها

# Both parties of a meeting
@ sides
الحزبين
الحزبان
الحركتين
الحركتان
الفصيلين
الفصيلان
التيارين
التيارات
المنظمتين
المؤسستين
الوزارتين
البرلمانين
المجلسين
الحكومتين
الحكومتان
البلدين
البلدان
الدولتين
الدولتان
الجانبين
الجانبان
الطرفين
الطرفان
الفريقين
الفريقان

# Who is chief of what is named behind
@ chief
رئيس
رئيسة
رئيسا
ترؤس

# Bodies that speak for no state, party or movement
@ private inflect=noun
شركة / شركات
بنك / بنوك
مصرف / مصارف
نادي / أندية
منتخب / منتخبات
فرقة / فرق
غرفة / غرف
رجل / رجال
قطاع / قطاعات
مستثمر / -
تاجر / تجار
طالب / طلاب
طالب / طلبة
سائح / سياح
فنان / -
صحفي / -
صحافي / -
إعلامي / -
مزارع / -
لاعب / -
سفارة / سفارات
قنصلية / قنصليات
# what groups are sent by no state
@ private inflect=adj
سياحي
رياضي
طلابي
كشفي
شبابي

# Who goes along: verbs
@ followhead
يرافق
ترافق
رافق
رافقت
يرافقه
ترافقه
يرافقها
ترافقها
رافقه
رافقها
يصحبه
يصحبها
رفقة
برفقة
مرفوقا
مرفوقة
مصحوبا
مصحوبة
مصطحبا
مصطحبة
بصحبة
بمعية
صحبه
صحبها
يصطحب
اصطحب
يصاحبه
يصاحبها
صاحبه
صاحبها

# In place of whoever holds the office: بالإنابة
@ acting
إنابة
نيابة
وكالة

# The government itself: what it sends, the state sends
@ gov inflect=noun
حكومة / حكومات
@ gov
سلطات
السلطات
الحكومي
النظام
الجمهورية
الدولة

# "and", written apart
@ and and.list
و

# An envoy with his letters, before the state where he serves
@ accredited
المعتمد
المعتمدة
المقيم
المقيمة
المفوض
المفوضة

# Organs that a body of many has: they stand for it
@ organ inflect=noun
أمانة / أمانات
رئاسة / -
سكرتارية / -
قيادة / قيادات
مكتب سياسي / مكاتب سياسية

# "his brother the king": a courtesy among heads of state
@ honor
أخوه
أخيه
أخاه
أخيها
أخوها
شقيقه

# Sorts of bodies: alone, with the article, one says nothing of which it is
@ bodykind inflect=noun
حركة / حركات
حزب / أحزاب
مجلس / مجالس
لجنة / لجان
اتحاد / اتحادات
هيئة / هيئات
منظمة / منظمات
جماعة / جماعات
تكتل / تكتلات
تحالف / تحالفات
ائتلاف / ائتلافات
جبهة / جبهات
جامعة / جامعات
جمعية / جمعيات
مؤسسة / مؤسسات
رابطة / روابط
كتلة / كتل
تنظيم / تنظيمات
تيار / تيارات
صندوق / صناديق
بنك / بنوك
مركز / مراكز
معهد / معاهد

# "X, who is an envoy": what follows is what he is
@ whois
وهو
وهي

# Before an office: the chief one
@ grand
كبير
كبار

# Parts of a party or movement with a name of their own
@ wing
جناح
فرع
قطاع

# Where ministers of emigrants look to
@ abroad
الخارج
المهجر

# What delegations do
@ bargain
التفاوض
المفاوضات

# Delegations that last, or speak for all
@ standing inflect=adj
دائم / -
تفاوضي / -

# Before another name of someone: "also known as"
@ knownas
المعروف
المعروفة
والمعروف
والمعروفة
الملقب
الملقبة
والملقب
المكنى
الشهير
الشهيرة
المشهور

# What stands before the name of whoever wrote the report.
@ byline
كتب
كتبت
إعداد
أعد
أعدته
أعده
تقرير
متابعة
تحقيق
ترجمة
تصوير
حوار
أجرى الحوار
بقلم

# Who reports for a medium, whatever office the word also names.
@ correspondent inflect=noun
مراسل / -
مندوب / -

# Nouns of groups that fight, before their names.
@ fighters
حركة
جماعة
ميليشيا
مليشيا
جبهة

# A team that negotiates is sent.
@ negotiating
مفاوض
تفاوضي
