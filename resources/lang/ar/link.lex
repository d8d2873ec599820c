# Words that tie a delegation to who leads it or travels with it.
@ headword
ترأس
ترأست
يترأس
تترأس
يرأس
قاد
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
