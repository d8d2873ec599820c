# Words that tie a delegation to who leads it or travels with it.
@ headword
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
