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
وعلى رأسه
وعلى رأسهم
يتقدمه
يتقدمهم
تتقدمه
يتصدره
بزعامة
زعامة
@ followhead
المرافق
مرافق
المرافقون
المرافقين
المرافقة
مرافقوه
مرافقيه

# Verbs by which a meeting brings its sides together: "a meeting that joined A and B"
@ gather inflect=verb
جمع / يجمع / - / -
ضم / يضم / - / -

# Who was there: "the meeting was attended by X and Y"
@ attend
حضر
حضرت
حضرها
حضره
حضرا
حضروا
حضر اللقاء
حضر الاجتماع
حضر الاستقبال
حضر المباحثات
كما حضر

# a press conference is no meeting
@ press inflect=adj
صحفي / -
صحافي / -
إعلامي / -

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
بحضور كل من
بمشاركة كل من
بمعية
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

# Each by himself: several encounters
@ apart
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
بمناسبة
من أجل
في إطار
في سياق
في ضوء
في ظل
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
بناء على
نيابة عن
بدعوة من
تلبية لدعوة
برعاية
إزاء
لدفع
لتعزيز
لتطوير
لتنسيق

# Both sides of the encounter told last
@ both
الجانبان
الجانبين
الطرفان
الطرفين
الوزيران
الوزيرين
الرئيسان
الرئيسين
الزعيمان
الزعيمين
المسؤولان
القائدان
الملكان
الأميران
السفيران
الرجلان
الرجلين
المبعوثان
المسؤولان الكبيران
الوفدان
الوفدين
البلدان
البلدين
الدولتان
الدولتين

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
نظيرهما
نظيراه
ضيفه
ضيفها
مضيفها

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

# In place of whoever holds the office: بالإنابة
@ acting
إنابة
نيابة
وكالة
