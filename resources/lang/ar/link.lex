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
