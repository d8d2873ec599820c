# SPDX-License-Identifier: GPL-3.0-or-later
# Verbs, nouns and phrases of saying in Arabic news. A verb is given as
#     perfect / imperfect / active participle / verbal noun
# "comp" lists what may open the content; "weak" marks a common word that says
# something only with a that-clause, a quotation mark or a colon behind it.
#
# What else a cue may be:
#   comp=obj       a noun alone is content ("he announced the opening of …")
#   comp=told      likewise, where whom it is told stands on the verb ("he told him his concern")
#   deed           weak, but its preposition opens a verbal noun ("he directed the forming of …")
#   whom           somebody is asked: the state right behind it does not speak
#   renew          the noun behind it is the cue ("he renewed his call for …"); weak besides: nothing without that noun
#   family=describe  somebody is called or accused of something: he is part of the content
#   family=reject  "declined to comment" tells nothing
# What stands around cues:
#   attrib         opens an attribution ("according to"); inherit: it is of who spoke before ("as he put it")
#   as             "as X said"
#   turn           turns to another speaker or matter ("for his part")
#   relay          a medium passes on another's words; ascribe: with "to" instead of "from"
#   outside        behind a comma the reporter's own words again; a set phrase with a preposition needs no comma
#   impersonal     the paper speaks for itself ("it is worth noting that")
#   stance         what is told, after a word that speaks about something, takes a stance ("the importance of")
#   own            "his country", "his party": what they think is his own words
#   aux            may stand between a subject and its verb

# --- saying, telling, explaining ------------------------------------------

@ cue family=say comp=that,quote inflect=verb,object
قال / يقول / قائل / قول
صرح / يصرح / مصرح / - ; comp=that,quote,bi
أوضح / يوضح / موضح / إيضاح
وضح / يوضح / موضح / توضيح
أبان / يبين / مبين / إبانة
بين / يبين / مبين / - ; comp=that weak
فسر / يفسر / مفسر / تفسير ; weak
شرح / يشرح / شارح / شرح ; weak
ذكر / يذكر / - / تذكير ; comp=that,quote,bi weak
حكى / يحكي / حاك / - ; weak
روى / يروي / - / - ; weak
سرد / يسرد / - / - ; weak
سجل / يسجل / مسجل / - ; comp=that,quote weak
نطق / ينطق / - / - ; weak
تكلم / يتكلم / - / - ; comp=quote weak
خاطب / يخاطب / - / - ; comp=quote,bi weak
توجه / يتوجه / متوجه / - ; comp=quote weak
همس / يهمس / هامس / - ; weak
هتف / يهتف / - / - ; comp=quote,bi weak
صاح / يصيح / - / - ; comp=quote weak
صرخ / يصرخ / صارخ / - ; comp=quote weak
تمتم / يتمتم / متمتم / - ; weak
لخص / يلخص / ملخص / تلخيص ; comp=that,quote,bi weak
أوجز / يوجز / موجز / - ; comp=that,quote weak
أجمل / يجمل / مجمل / - ; comp=that,quote weak
استهل / يستهل / مستهل / - ; comp=quote,bi weak
أدلى / يدلي / - / - ; comp=quote,bi weak
أسر / يسر / مسر / - ; comp=that,quote weak
باح / يبوح / بائح / - ; comp=that,quote,bi weak
أفصح / يفصح / مفصح / إفصاح ; comp=that,quote,an
فصل / يفصل / مفصل / - ; weak
استشهد / يستشهد / مستشهد / - ; comp=quote,bi weak
استدل / يستدل / مستدل / - ; comp=that,bi,ala weak
قص / يقص / - / - ; comp=that,quote weak
كتب / يكتب / - / - ; comp=that,quote weak
غرد / يغرد / مغرد / تغريد
راسل / يراسل / - / - ; comp=quote,that weak

# speaking about: a cue only where a stance follows
@ cue family=say comp=that,quote,an weak inflect=verb,object
تحدث / يتحدث / - / - ; comp=that,quote,an
عرض / يعرض / - / - ; comp=that,quote
استعرض / يستعرض / - / - ; comp=that,quote
تطرق / يتطرق / متطرق / - ; comp=that,quote,ila
تناول / يتناول / - / - ; comp=that,quote
دافع / يدافع / - / -
أجاب / يجيب / مجيب / - ; comp=that,quote,bi
تساجل / يتساجل / متساجل / - ; comp=that,quote

# answering, commenting
@ cue family=say comp=that,quote inflect=verb,object
رد / يرد / راد / رد ; comp=that,quote,bi weak
جاوب / يجاوب / مجاوب / -
علق / يعلق / معلق / تعليق ; comp=that,quote,bi weak
- / يعقب / معقب / تعقيب ; comp=that,quote,bi weak
استشف / يستشف / - / - ; comp=that weak
مازح / يمازح / ممازح / - ; comp=quote,bi weak
مزح / يمزح / مازح / - ; comp=quote,bi weak
سخر / يسخر / ساخر / - ; comp=quote,min weak
تهكم / يتهكم / متهكم / - ; comp=quote,ala weak
استغرب / يستغرب / مستغرب / استغراب ; comp=that,quote,obj,min
تعجب / يتعجب / متعجب / - ; comp=that,quote,min weak

# pointing to, noting, recalling
@ cue family=say comp=ila,that,quote inflect=verb,object
أشار / يشير / مشير / إشارة
لفت / يلفت / لافت / -
ألمح / يلمح / ملمح / إلماح
لمح / يلمح / ملمح / تلميح ; comp=ila,that,quote,bi
أومأ / يومئ / مومئ / - ; weak
أوحى / يوحي / موح / - ; comp=that,bi weak
نوه / ينوه / منوه / تنويه ; comp=bi,ila,that,quote
استذكر / يستذكر / مستذكر / استذكار ; comp=that,quote,obj
تذكر / يتذكر / متذكر / - ; comp=that,quote weak
لاحظ / يلاحظ / ملاحظ / - ; comp=that,quote weak
استحضر / يستحضر / مستحضر / - ; comp=that,quote weak
أحال / يحيل / محيل / - ; comp=that weak
عرج / يعرج / معرج / - ; comp=that,quote weak
خلص / يخلص / خالص / - ; comp=ila,that,quote weak
انتهى / ينتهي / منته / - ; comp=that,quote weak
ذهب / يذهب / ذاهب / - ; comp=that weak
توصل / يتوصل / متوصل / - ; comp=that weak
استنتج / يستنتج / مستنتج / استنتاج ; comp=that,quote
استخلص / يستخلص / مستخلص / - ; comp=that,quote weak

# --- stressing ------------------------------------------------------------

@ cue family=stress comp=ala,that,quote inflect=verb,object
أكد / يؤكد / مؤكد / تأكيد ; comp=that,quote,ala,obj
شدد / يشدد / مشدد / تشديد
ركز / يركز / - / - ; weak
ألح / يلح / ملح / إلحاح
أصر / يصر / - / إصرار
أبرز / يبرز / مبرز / إبراز ; comp=that,quote,obj
جزم / يجزم / جازم / جزم ; comp=that,quote,bi
أقسم / يقسم / مقسم / - ; comp=that,quote,ala weak
برهن / يبرهن / مبرهن / - ; comp=that,ala weak
أثبت / يثبت / - / - ; comp=that weak
دلل / يدلل / مدلل / - ; comp=that,ala weak
أيقن / يوقن / موقن / إيقان ; comp=that,bi
طمأن / يطمئن / مطمئن / طمأنة ; comp=that,quote,ila
تمسك / يتمسك / متمسك / تمسك ; comp=that,bi
جدد / يجدد / - / - ; comp=that,quote,obj renew
كرر / يكرر / مكرر / - ; comp=that,quote,obj renew
ردد / يردد / مردد / - ; comp=that,quote,obj weak

# --- adding, going on, closing --------------------------------------------

@ cue comp=that,quote inflect=verb,object
مضى / يمضي / ماض / - ; comp=quote weak
واصل / يواصل / مواصل / - ; comp=quote weak
أكمل / يكمل / مكمل / - ; comp=quote weak
أتم / يتم / - / - ; comp=quote weak
استأنف / يستأنف / - / - ; comp=quote weak
استهل / يستهل / مستهل / - ; comp=quote,bi weak
عاد / يعود / - / - ; comp=quote weak
أضاف / يضيف / مضيف / -
تابع / يتابع / متابع / - ; weak
أردف / يردف / مردف / إرداف
استطرد / يستطرد / مستطرد / استطراد
استدرك / يستدرك / مستدرك / استدراك
استرسل / يسترسل / مسترسل / استرسال
زاد / يزيد / - / - ; weak
ختم / يختم / خاتم / - ; weak comp=that,quote,bi
اختتم / يختتم / مختتم / - ; weak comp=that,quote,bi
استثنى / يستثني / مستثن / - ; weak comp=that,quote
أسهب / يسهب / مسهب / - ; weak
استفاض / يستفيض / مستفيض / - ; weak

# --- announcing, informing ------------------------------------------------

@ cue comp=that,quote,obj,an inflect=verb,object
أعلن / يعلن / معلن / إعلان
كشف / يكشف / كاشف / - ; comp=that,quote,an
أذاع / يذيع / - / - ; comp=that,quote weak
عمم / يعمم / - / - ; comp=that,quote weak
قرر / يقرر / - / - ; comp=that weak
- / يبشر / - / - ; comp=that,quote,bi weak
أصدر / يصدر / - / - ; comp=that,quote weak
أظهر / يظهر / - / - ; comp=that weak
حدد / يحدد / - / - ; comp=that weak
ثبت / يثبت / - / - ; comp=that weak
نعى / ينعى / ناع / نعي ; comp=obj,quote

@ cue comp=that,quote,bi inflect=verb,object
أفاد / يفيد / - / إفادة
أبلغ / يبلغ / - / إبلاغ ; comp=that,quote,bi,an,told
بلغ / يبلغ / مبلغ / - ; comp=that weak
أخبر / يخبر / - / -
خبر / يخبر / مخبر / - ; weak
أطلع / - / مطلع / - ; comp=that,quote,ala weak
أعلم / يعلم / - / - ; weak
أحاط / يحيط / - / - ; comp=that,bi weak
أنبأ / ينبئ / منبئ / - ; weak
أشعر / يشعر / مشعر / - ; weak
- / يخطر / مخطر / - ; weak
وافى / يوافي / مواف / - ; comp=that,bi weak
سرب / يسرب / مسرب / - ; comp=that,quote weak
نقل / ينقل / - / - ; comp=that,quote weak
أورد / يورد / - / - ; comp=that,quote weak
نشر / ينشر / - / - ; comp=that,quote weak
تداول / يتداول / - / - ; comp=that weak
تناقل / يتناقل / متناقل / - ; comp=that weak
رصد / يرصد / - / - ; comp=that weak
وثق / يوثق / - / - ; comp=that weak
أحصى / يحصي / - / - ; comp=that weak
قدر / يقدر / - / - ; family=consider comp=that,quote weak
عزا / يعزو / - / عزو ; comp=obj
أرجع / يرجع / - / - ; comp=obj weak

# --- admitting, claiming --------------------------------------------------

@ cue family=say comp=that,bi,quote inflect=verb,object
أقر / يقر / - / إقرار ; weak deed
اعترف / يعترف / معترف / اعتراف
سلم / يسلم / - / - ; comp=that weak
صارح / يصارح / مصارح / مصارحة
- / يكاشف / مكاشف / - ; weak
زعم / يزعم / زاعم / زعم ; comp=that,quote,obj
ادعى / يدعي / - / - ; comp=that,quote,obj weak
روج / يروج / مروج / - ; comp=that,li weak
افترى / يفتري / مفتر / - ; comp=that weak
تذرع / يتذرع / متذرع / تذرع
تحجج / يتحجج / متحجج / تحجج
تعلل / يتعلل / متعلل / تعلل
احتج / يحتج / - / - ; comp=that,quote,ala
برر / يبرر / - / - ; comp=that,quote,obj,bi
سوغ / يسوغ / مسوغ / - ; comp=that,obj,bi weak
علل / يعلل / معلل / تعليل ; comp=that,obj,bi
تباهى / يتباهى / متباه / تباه
تفاخر / يتفاخر / متفاخر / تفاخر
افتخر / يفتخر / مفتخر / افتخار
فاخر / يفاخر / مفاخر / مفاخرة
تبجح / يتبجح / متبجح / تبجح
اعتز / يعتز / معتز / اعتزاز
جاهر / يجاهر / مجاهر / مجاهرة
توهم / يتوهم / متوهم / - ; comp=that weak
كذب / يكذب / مكذب / تكذيب ; family=deny comp=that,obj

# --- considering, opining -------------------------------------------------

@ cue family=consider comp=that,quote inflect=verb,object
اعتبر / - / معتبر / - ; comp=that,quote,obj
- / يعتبر / - / - ; comp=that,quote weak
رأى / يرى / - / - ; comp=that,quote,fi weak
ارتأى / يرتئي / مرتئ / ارتئاء
اعتقد / يعتقد / معتقد / -
ظن / يظن / ظان / ظن
وجد / يجد / - / - ; weak
اقتنع / يقتنع / مقتنع / اقتناع ; comp=that,bi
أقنع / يقنع / مقنع / - ; comp=that,bi weak
أدرك / يدرك / مدرك / - ; weak
تفهم / يتفهم / متفهم / - ; comp=that,obj weak
عرف / يعرف / - / - ; weak
أحس / يحس / محس / - ; weak
استشعر / يستشعر / مستشعر / - ; weak
فكر / يفكر / - / - ; weak
قيم / يقيم / - / - ; weak
افترض / يفترض / مفترض / - ; weak
جادل / يجادل / مجادل / مجادلة ; comp=that,quote,bi
حاجج / يحاجج / محاجج / محاججة
شكك / يشكك / مشكك / تشكيك ; comp=that,fi,bi,quote
ارتاب / يرتاب / مرتاب / ارتياب ; comp=that,fi,min
استبعد / يستبعد / مستبعد / استبعاد ; comp=that,quote,obj
رجح / يرجح / مرجح / ترجيح ; comp=that,quote,obj
توقع / يتوقع / متوقع / توقع ; comp=that,quote,obj
تنبأ / يتنبأ / متنبئ / تنبؤ ; comp=that,quote,bi
تكهن / يتكهن / متكهن / تكهن ; comp=that,quote,bi
خمن / يخمن / مخمن / تخمين ; comp=that,quote
استشرف / يستشرف / مستشرف / - ; comp=that,obj weak
اشتبه / يشتبه / - / - ; comp=that weak
- / يفضل / مفضل / - ; comp=that,obj weak
وصف / يصف / واصف / وصف ; family=describe comp=that,bi,quote
نعت / ينعت / ناعت / نعت ; family=describe comp=that,bi,quote
اقترح / يقترح / - / اقتراح ; comp=that,quote,obj
طرح / يطرح / طارح / - ; comp=that,quote weak
نصح / ينصح / ناصح / نصح ; comp=that,bi,quote
أوصى / يوصي / موص / إيصاء ; comp=that,bi,quote
ارتضى / يرتضي / مرتض / - ; comp=that weak

# --- warning, threatening -------------------------------------------------

@ cue comp=min,that,quote inflect=verb,object
قلل / يقلل / مقلل / تقليل ; comp=min weak
هون / يهون / مهون / تهوين ; comp=min weak
حذر / يحذر / محذر / تحذير
نبه / ينبه / منبه / تنبيه ; comp=ila,that,quote,min,ala
أنذر / ينذر / منذر / - ; comp=that,quote,bi weak
تخوف / يتخوف / متخوف / تخوف
خشي / يخشى / - / - ; comp=that,quote,min weak
خاف / يخاف / خائف / - ; comp=that,min weak
توجس / يتوجس / متوجس / توجس

@ cue whom comp=that,bi,quote inflect=verb,object
هدد / - / مهدد / تهديد
- / يهدد / - / - ; weak
توعد / يتوعد / متوعد / توعد
لوح / يلوح / ملوح / تلويح
حرض / يحرض / محرض / - ; comp=that,ala weak

# --- calling for, urging, asking, demanding -------------------------------

@ cue whom comp=ila,that,quote,li inflect=verb,object
دعا / يدعو / داع / دعوة
- / ينادي / مناد / مناداة ; comp=bi,that,quote
ناشد / يناشد / مناشد / مناشدة ; comp=obj,that,quote,bi
استغاث / يستغيث / مستغيث / - ; comp=quote,that weak
استنجد / يستنجد / مستنجد / - ; comp=quote weak
أهاب / يهيب / مهيب / إهابة ; comp=bi,that,quote
تطلع / يتطلع / متطلع / تطلع ; comp=ila,that,li
توسل / يتوسل / متوسل / - ; comp=that,quote,ila weak

@ cue whom comp=ala,that,quote inflect=verb,object
حث / يحث / حاث / حث
حض / يحض / حاض / حض
حفز / يحفز / محفز / - ; weak
شجع / يشجع / مشجع / تشجيع ; comp=ala,that,obj
حرص / يحرص / حارص / - ; family=express comp=ala,that weak
ألزم / يلزم / ملزم / - ; comp=that,bi weak
أوعز / يوعز / موعز / إيعاز ; comp=that,bi
وجه / يوجه / موجه / - ; comp=that,bi weak renew deed

@ cue whom comp=bi,that,quote inflect=verb,object
طالب / يطالب / مطالب / مطالبة
اشترط / يشترط / مشترط / اشتراط ; comp=that,obj,quote
شرط / يشرط / - / - ; comp=that weak

@ cue whom comp=that,quote,obj,min inflect=verb,object
طلب / يطلب / - / طلب ; comp=that,quote,obj,min
التمس / يلتمس / ملتمس / التماس
رجا / يرجو / راج / - ; comp=that,quote,obj weak
ترجى / يترجى / مترج / ترج ; comp=that,quote
سأل / يسأل / - / - ; comp=that,quote,an
تساءل / يتساءل / متسائل / تساؤل ; comp=that,quote,an
استفسر / يستفسر / مستفسر / استفسار ; comp=that,quote,an
استوضح / يستوضح / مستوضح / استيضاح ; comp=that,quote,an,obj
استعلم / يستعلم / مستعلم / استعلام ; comp=that,quote,an
استفهم / يستفهم / مستفهم / استفهام ; comp=that,quote,an
استجوب / يستجوب / مستجوب / - ; comp=quote weak
ساءل / يسائل / مسائل / - ; comp=quote weak
استأذن / يستأذن / مستأذن / - ; comp=that,fi weak
استفتى / يستفتي / مستفت / - ; comp=quote weak

# --- praising, thanking, congratulating, welcoming ------------------------

@ cue comp=bi,quote,that inflect=verb,object
أشاد / يشيد / مشيد / إشادة
أثنى / يثني / مثن / ثناء ; comp=ala,quote,that
امتدح / يمتدح / ممتدح / امتداح ; comp=obj,quote
مدح / يمدح / مادح / مدح ; comp=obj,quote
ثمن / يثمن / مثمن / تثمين ; comp=obj,quote,that
حيا / يحيي / - / - ; comp=obj,quote
بارك / يبارك / - / - ; comp=obj,quote
أطرى / يطري / مطر / إطراء ; comp=ala,obj,quote
استحسن / يستحسن / مستحسن / استحسان ; comp=obj,that
رثى / يرثي / راث / - ; comp=obj,quote weak

@ cue whom comp=obj,quote,ala,li inflect=verb,object
شكر / يشكر / - / شكر
امتن / يمتن / ممتن / امتنان ; comp=li,that

@ cue whom comp=obj,quote,bi inflect=verb,object
هنأ / يهنئ / مهنئ / تهنئة
عزى / يعزي / معز / تعزية ; comp=obj,fi,bi
واسى / يواسي / مواس / مواساة ; comp=obj,fi

@ cue comp=bi,quote,that inflect=verb,object
رحب / يرحب / مرحب / ترحيب
ابتهج / يبتهج / مبتهج / ابتهاج ; comp=bi,li,that
استبشر / يستبشر / مستبشر / استبشار ; comp=bi,that
تفاءل / يتفاءل / متفائل / تفاؤل ; comp=bi,that

# --- condemning, criticizing, rejecting, denying --------------------------

@ cue comp=obj,quote,that inflect=verb,object
أدان / يدين / - / إدانة
دان / يدين / - / -
استنكر / يستنكر / مستنكر / استنكار
شجب / يشجب / شاجب / شجب
ندد / يندد / مندد / تنديد ; comp=bi,quote,that
استهجن / يستهجن / مستهجن / استهجان
استقبح / يستقبح / مستقبح / استقباح
استفظع / يستفظع / مستفظع / استفظاع
استهول / يستهول / مستهول / استهوال

@ cue comp=obj,quote,that inflect=verb,object
أنحى / ينحي / منح / - ; comp=bi
حمل / يحمل / محمل / تحميل ; family=describe comp=blame
انتقد / ينتقد / منتقد / انتقاد
نقد / ينقد / - / - ; weak
هاجم / يهاجم / - / - ; weak
اتهم / يتهم / - / اتهام ; family=describe comp=that,bi,quote
لام / يلوم / لائم / لوم ; comp=obj,ala,quote
عاتب / يعاتب / معاتب / معاتبة ; comp=obj,ala,quote
وبخ / يوبخ / موبخ / توبيخ
أنب / يؤنب / مؤنب / تأنيب
آخذ / يؤاخذ / مؤاخذ / - ; comp=ala,that weak
عاب / يعيب / عائب / - ; comp=ala,that weak
اشتكى / يشتكي / مشتك / اشتكاء ; comp=min,that,quote
شكا / يشكو / شاك / شكوى ; comp=min,that,quote
تشكى / يتشكى / متشك / تشك ; comp=min,that
تذمر / يتذمر / متذمر / تذمر ; comp=min,that,quote
اعترض / يعترض / معترض / اعتراض ; comp=ala,that,quote
تحفظ / يتحفظ / متحفظ / تحفظ ; comp=ala,an,that
عارض / يعارض / معارض / - ; comp=obj,that
استاء / يستاء / مستاء / استياء ; comp=min,that,quote
امتعض / يمتعض / ممتعض / امتعاض ; comp=min,that
استخف / يستخف / مستخف / استخفاف ; comp=bi,that
استهزأ / يستهزئ / مستهزئ / استهزاء ; comp=bi,min
هزأ / يهزأ / هازئ / - ; comp=bi,min weak
سفه / يسفه / مسفه / تسفيه ; comp=obj
فند / يفند / مفند / تفنيد ; family=deny comp=obj,that,quote
دحض / يدحض / داحض / دحض ; family=deny comp=obj,that,quote
تنصل / يتنصل / متنصل / تنصل ; family=deny comp=min
تبرأ / يتبرأ / متبرئ / تبرؤ ; family=deny comp=min

@ cue family=reject comp=obj,quote,that inflect=verb,object
رفض / يرفض / رافض / رفض
امتنع / يمتنع / - / - ; comp=an weak
أحجم / يحجم / محجم / - ; comp=that,an weak

@ cue family=deny comp=obj,quote,that inflect=verb,object
نفى / ينفي / ناف / نفي
أنكر / ينكر / منكر / إنكار
نكر / ينكر / - / - ; weak
جحد / يجحد / جاحد / - ; weak

# --- expressing, hoping, regretting ---------------------------------------

@ cue family=express comp=an,that,quote inflect=verb,object
أعرب / يعرب / معرب / إعراب
عبر / يعبر / - / تعبير
أبدى / يبدي / - / إبداء ; comp=obj,that
أيد / يؤيد / مؤيد / - ; comp=obj,that,quote
وافق / يوافق / - / - ; comp=ala,that,quote weak
اتفق / يتفق / متفق / - ; comp=ala,that weak
أجمع / يجمع / مجمع / - ; comp=ala,that weak
توافق / يتوافق / متوافق / - ; comp=ala,that weak
صادق / يصادق / مصادق / - ; comp=ala,that weak

@ cue comp=that,quote,obj inflect=verb,object
تمنى / يتمنى / متمن / تمن ; comp=that,quote,obj,li
- / يأمل / - / - ; comp=that,quote,fi,bi
تأمل / يتأمل / متأمل / - ; comp=that,quote weak
تعشم / يتعشم / متعشم / تعشم
ابتهل / يبتهل / مبتهل / - ; comp=that weak
طمح / يطمح / طامح / طموح ; comp=that,ila

@ cue comp=li,that,quote inflect=verb,object
أسف / يأسف / آسف / - ; comp=li,that,ala
تأسف / يتأسف / متأسف / تأسف ; comp=li,that,ala
اعتذر / يعتذر / معتذر / اعتذار ; comp=an,that,quote,ala
ندم / يندم / نادم / ندم ; comp=ala,that
تحسر / يتحسر / متحسر / تحسر ; comp=ala,that
استنكف / يستنكف / مستنكف / - ; comp=an weak

# --- promising, deciding --------------------------------------------------

@ cue comp=bi,that,quote inflect=verb,object
تعهد / يتعهد / متعهد / تعهد
وعد / - / - / - ; comp=bi,that,quote,obj
التزم / يلتزم / ملتزم / - ; comp=bi,that weak deed
عاهد / يعاهد / معاهد / - ; comp=ala,that weak
تكفل / يتكفل / متكفل / - ; comp=bi,that weak
عزم / يعزم / عازم / - ; comp=ala,that weak
اعتزم / يعتزم / معتزم / - ; comp=obj,that weak
نوى / ينوي / ناو / - ; comp=obj,that weak
صمم / يصمم / مصمم / - ; comp=ala,that weak

# verbs whose perfect or verbal noun is another, very common word
@ cue comp=that,quote weak inflect=verb,object
- / يقبل / - / - ; comp=that,bi
- / يأمر / - / - ; comp=that,bi
- / يضمن / - / -
- / يشك / - / - ; family=consider
- / يعد / - / - ; comp=that,bi

# --- rarer verbs ----------------------------------------------------------

@ cue family=say comp=that,quote inflect=verb,object
قطع / يقطع / قاطع / - ; comp=that weak
جهر / يجهر / - / جهر ; comp=bi,that
صدح / يصدح / صادح / - ; comp=bi,quote
تفوه / يتفوه / متفوه / تفوه ; comp=bi,quote
تلفظ / يتلفظ / متلفظ / - ; comp=bi,quote
غمز / يغمز / - / غمز ; weak
تندر / يتندر / متندر / تندر ; comp=bi,quote
نافح / ينافح / منافح / - ; comp=an weak
أطنب / يطنب / مطنب / إطناب ; comp=fi,quote weak
استنبط / يستنبط / مستنبط / استنباط ; comp=that
استقرأ / يستقرئ / مستقرئ / استقراء ; comp=that
شارط / يشارط / مشارط / مشارطة ; comp=ala,that
راهن / يراهن / مراهن / مراهنة ; comp=ala,that
عول / يعول / معول / تعويل ; comp=ala,that
استند / يستند / مستند / استناد ; comp=that weak
أشاع / يشيع / مشيع / إشاعة ; comp=that
فاتح / يفاتح / مفاتح / مفاتحة ; comp=bi,that weak
كاتب / يكاتب / - / مكاتبة ; comp=quote,that weak
تجادل / يتجادل / متجادل / - ; weak
ساجل / يساجل / مساجل / مساجلة
لمز / يلمز / لامز / لمز ; weak
تمسخر / يتمسخر / متمسخر / تمسخر ; comp=ala,quote
استرجع / يسترجع / مسترجع / استرجاع ; comp=quote,that weak

@ cue comp=obj,quote inflect=verb,object
زكى / يزكي / مزك / تزكية
قرظ / يقرظ / مقرظ / تقريظ
تغنى / يتغنى / متغن / - ; comp=bi
هلل / يهلل / مهلل / تهليل ; comp=li,quote
استعذب / يستعذب / مستعذب / -
استطاب / يستطيب / مستطيب / -

@ cue comp=obj,quote,ala inflect=verb,object
عنف / يعنف / معنف / تعنيف ; weak
زجر / يزجر / زاجر / زجر
ذم / يذم / ذام / ذم ; weak
هجا / يهجو / هاج / هجاء ; weak
ازدرى / يزدري / مزدر / ازدراء
استصغر / يستصغر / مستصغر / استصغار
خون / يخون / مخون / تخوين
خطأ / يخطئ / مخطئ / تخطئة ; comp=that weak
تهجم / يتهجم / متهجم / تهجم ; comp=ala,quote
تحامل / يتحامل / متحامل / تحامل ; comp=ala,quote
تطاول / يتطاول / متطاول / تطاول ; comp=ala,quote weak
استنقص / يستنقص / مستنقص / استنقاص
انتقص / ينتقص / منتقص / انتقاص ; comp=min
سخف / يسخف / مسخف / تسخيف
تبرم / يتبرم / متبرم / تبرم ; comp=min,that
تظلم / يتظلم / متظلم / تظلم ; comp=min,that
تأفف / يتأفف / متأفف / تأفف ; comp=min,that
تضجر / يتضجر / متضجر / تضجر ; comp=min,that
نقم / ينقم / ناقم / - ; comp=ala,that
احتد / يحتد / محتد / - ; comp=quote weak
شنع / يشنع / مشنع / تشنيع ; comp=ala,quote
مقت / يمقت / ماقت / مقت ; comp=obj
استسخف / يستسخف / مستسخف / استسخاف

@ cue whom comp=obj,that,quote inflect=verb,object
استصرخ / يستصرخ / مستصرخ / استصراخ
استنهض / يستنهض / مستنهض / استنهاض
استحث / يستحث / مستحث / استحثاث ; comp=ala,that
تضرع / يتضرع / متضرع / تضرع ; comp=that,ila
استجدى / يستجدي / مستجد / استجداء ; comp=that,obj
استعطف / يستعطف / مستعطف / استعطاف ; comp=that,obj
استمهل / يستمهل / مستمهل / استمهال ; comp=that
استنطق / يستنطق / مستنطق / استنطاق ; comp=quote weak
شاور / يشاور / مشاور / مشاورة ; comp=that weak
استشار / يستشير / - / استشارة ; comp=that weak

@ cue comp=bi,that,ala inflect=verb,object
أذعن / يذعن / مذعن / إذعان ; weak
رضي / يرضى / راض / رضا ; weak
رضخ / يرضخ / راضخ / رضوخ ; weak
صدق / يصدق / مصدق / - ; comp=that weak
شاطر / يشاطر / مشاطر / مشاطرة ; comp=obj,that

@ cue comp=li,that,ala inflect=verb,object
تألم / يتألم / متألم / تألم
تحسف / يتحسف / متحسف / -
ساءه / يسوءه / - / - ; comp=that
توجع / يتوجع / متوجع / توجع ; comp=quote,li

@ cue family=deny comp=that,obj,bi inflect=verb,object
تنكر / يتنكر / متنكر / تنكر ; comp=li weak
تملص / يتملص / متملص / تملص ; comp=min
طعن / يطعن / طاعن / طعن ; comp=fi,bi weak

@ cue whom comp=bi,that,quote inflect=verb,object
أرعد / يرعد / - / - ; comp=quote
أزبد / يزبد / - / - ; comp=quote

# --- fixed forms of ambiguous verbs ---------------------------------------

@ cue family=say comp=that,quote
مبينا ; comp=that,quote,obj
مبينة ; comp=that,quote,obj
مبينين ; comp=that,quote,obj
مجيبا ; comp=quote,bi
محتجا ; comp=ala,that
محتجة ; comp=ala,that
محييا ; comp=obj,quote
محيية ; comp=obj,quote
موصيا ; comp=that,bi
موصية ; comp=that,bi
مستثنيا ; comp=obj,that
مستثنية ; comp=obj,that
مشتكيا ; comp=min,that
مشتكية ; comp=min,that
شاكية ; comp=min,that
ناعيا ; comp=obj
ناعية ; comp=obj
متباهيا ; comp=that,bi
متباهية ; comp=that,bi
مواسيا ; comp=obj,fi
معزية ; comp=bi,fi
مدعين ; comp=that,obj
نافين ; family=deny comp=obj,that
مبدين ; family=express comp=obj,that
مثنين ; comp=ala
مجددين ; family=stress comp=obj,that renew
مقرين ; comp=bi,that weak
ورد ; comp=quote,bi weak perf
فردت ; comp=quote,bi weak perf fem
شبهت ; family=describe comp=bi perf fem
شبهوا ; family=describe comp=bi perf pl
مشبها ; family=describe comp=bi
مشبهة ; family=describe comp=bi
مذكرا ; comp=bi,that,quote
مذكرة ; comp=that,quote weak
متحدثا ; comp=an,quote weak
متحدثة ; comp=an,quote weak
داعيا ; comp=ila,that,li
داعية ; comp=ila,that,li
داعين ; comp=ila,that,li
مناديا ; comp=bi,that
مدعيا ; comp=that,obj
مدعية ; comp=that,obj
رائيا ; family=consider
نافيا ; family=deny comp=obj,that
نافية ; family=deny comp=obj,that
مبديا ; family=express comp=obj,that
مبدية ; family=express comp=obj,that
مثنيا ; comp=ala
مثنية ; comp=ala
متمنيا ; comp=that,obj,li
متمنية ; comp=that,obj,li
متمنين ; comp=that,obj,li
راجيا ; comp=that,obj,min
راجية ; comp=that,obj,min
عازيا ; family=say comp=obj
عازية ; family=say comp=obj
مرجعا ; family=say comp=obj
مرجعة ; family=say comp=obj
متحديا ; comp=obj,that weak
شاكيا ; comp=min,that
معزيا ; comp=bi,fi
آملا ; comp=that,fi,bi,quote
آملة ; comp=that,fi,bi,quote
آملين ; comp=that,fi,bi,quote
خاتما ; comp=quote,bi weak
زائدا ; comp=that,quote weak
واعدا ; comp=bi,that
عادا ; family=consider comp=that weak
عد ; family=consider comp=obj,that perf
عدت ; family=consider comp=that weak perf fem
علمت ; perf fem
يؤمن ; family=consider comp=that,bi weak impf
تؤمن ; family=consider comp=that,bi weak impf fem
نؤمن ; family=consider comp=that,bi weak
يشعر ; family=consider comp=that weak
مصرا ; family=stress comp=ala,that
مصرين ; family=stress comp=ala,that
مصرون ; family=stress comp=ala,that
مدينا ; comp=obj,quote
مدينين ; comp=obj,quote
مقرا ; comp=bi,that weak
مقرة ; comp=bi,that weak
رفضت ; family=reject comp=obj,that perf fem
رفضوا ; family=reject comp=obj,that perf pl
مجددا ; family=stress comp=obj,that renew
مجددة ; family=stress comp=obj,that renew
رفضا ; family=reject comp=obj,that
رافضا ; family=reject comp=obj,that,li
رافضة ; family=reject comp=obj,that,li
رافضين ; family=reject comp=obj,that,li
الرافض ; family=reject comp=li
الرافضة ; family=reject comp=li
موافقا ; comp=ala,that
مؤيدا ; comp=obj,that
مؤيدة ; comp=obj,that
طالبا ; comp=that,obj,min,quote whom circ acc
طالبة ; comp=that,min weak whom circ acc fem
متمسكا ; family=stress comp=bi,that
متمسكة ; family=stress comp=bi,that
مقترحا ; comp=obj,that
مقترحة ; comp=that,quote weak
مفيدا ; comp=that,bi,quote
مبلغا ; comp=that
مبلغة ; comp=that
مباركا ; comp=obj
شاكرا ; comp=obj,li,quote
شاكرة ; comp=obj,li,quote
شاكرين ; comp=obj,li
متهما ; family=describe comp=that,bi,quote
متهمة ; family=describe comp=that,bi,quote
متهمين ; family=describe comp=that,bi,quote
معبرا ; family=express comp=an,that,quote
معبرة ; family=express comp=an,that,quote
معبرين ; family=express comp=an,that,quote
مجددة ; family=stress comp=obj,that
مبررا ; comp=that,obj,bi
مبررة ; comp=that,obj,bi
نادت ; comp=bi,that perf fem
نادوا ; comp=bi,that perf pl
أمل ; comp=that,quote weak
أملت ; comp=that,fi perf fem
أملوا ; comp=that,fi perf pl
أخطرت ; comp=that,bi perf fem
عقبت ; comp=that,quote weak perf fem
خشيت ; comp=that,min perf fem
متخوفا ; comp=min,that
معتزما ; comp=obj
عازما ; comp=ala,that
سائلا ; comp=that,quote,an

# --- set phrases, every usual form on its own line ------------------------

@ cuephrase family=stress comp=that,quote,ala,obj
بالتأكيد على
بالتشديد على
بالتأكيد مجددا على
مع التأكيد على
مع التشديد على
سلط الضوء على
سلطت الضوء على
سلطوا الضوء على
يسلط الضوء على
مسلطا الضوء على
مسلطة الضوء على
ألقى الضوء على
ألقت الضوء على
أعاد التأكيد
أعادت التأكيد
أعادوا التأكيد
يعيد التأكيد
تعيد التأكيد
يعيدون التأكيد
نعيد التأكيد
معيدا التأكيد
معيدة التأكيد
إعادة التأكيد
أعاد تأكيد
أعادت تأكيد
أعادوا تأكيد
يعيد تأكيد
تعيد تأكيد
يعيدون تأكيد
نعيد تأكيد
معيدا تأكيد
معيدة تأكيد
إعادة تأكيد
أعاد تأكيده
يعيد تأكيده
معيدا تأكيده
إعادة تأكيده
أعادت تأكيدها
تعيد تأكيدها
معيدة تأكيدها
إعادة تأكيدها
أعادوا تأكيدهم
يعيدون تأكيدهم
إعادة تأكيدهم
جدد التأكيد
جددت التأكيد
جددوا التأكيد
جددا التأكيد
يجدد التأكيد
تجدد التأكيد
يجددون التأكيد
نجدد التأكيد
مجددا التأكيد
مجددة التأكيد
تجديد التأكيد
جدد تأكيد
جددت تأكيد
جددوا تأكيد
جددا تأكيد
يجدد تأكيد
تجدد تأكيد
يجددون تأكيد
نجدد تأكيد
مجددا تأكيد
مجددة تأكيد
تجديد تأكيد
جدد تأكيده
جددا تأكيده
يجدد تأكيده
مجددا تأكيده
تجديد تأكيده
جددت تأكيدها
تجدد تأكيدها
مجددة تأكيدها
تجديد تأكيدها
جددوا تأكيدهم
يجددون تأكيدهم
تجديد تأكيدهم
كرر التأكيد
كررت التأكيد
كرروا التأكيد
يكرر التأكيد
تكرر التأكيد
مكررا التأكيد
مكررة التأكيد
كرر تأكيد
كررت تأكيد
كرروا تأكيد
يكرر تأكيد
تكرر تأكيد
مكررا تأكيد
مكررة تأكيد
كرر تأكيده
يكرر تأكيده
مكررا تأكيده
كررت تأكيدها
تكرر تأكيدها
مكررة تأكيدها

@ cuephrase whom comp=ila,that,li,quote,obj
جدد دعوته
جددا دعوته
يجدد دعوته
مجددا دعوته
تجديد دعوته
جددت دعوتها
تجدد دعوتها
مجددة دعوتها
تجديد دعوتها
جدد الدعوة
جددت الدعوة
جددوا الدعوة
جددا الدعوة
يجدد الدعوة
تجدد الدعوة
يجددون الدعوة
نجدد الدعوة
مجددا الدعوة
مجددة الدعوة
تجديد الدعوة
جدد دعوة
جددت دعوة
جددوا دعوة
جددا دعوة
يجدد دعوة
تجدد دعوة
يجددون دعوة
نجدد دعوة
مجددا دعوة
مجددة دعوة
تجديد دعوة
جدد مطالبته
جددا مطالبته
يجدد مطالبته
مجددا مطالبته
تجديد مطالبته
جددت مطالبتها
تجدد مطالبتها
مجددة مطالبتها
تجديد مطالبتها
جدد المطالبة
جددت المطالبة
جددوا المطالبة
جددا المطالبة
يجدد المطالبة
تجدد المطالبة
يجددون المطالبة
نجدد المطالبة
مجددا المطالبة
مجددة المطالبة
تجديد المطالبة
كرر دعوته
يكرر دعوته
مكررا دعوته
كررت دعوتها
تكرر دعوتها
مكررة دعوتها
كرر الدعوة
كررت الدعوة
كرروا الدعوة
يكرر الدعوة
تكرر الدعوة
مكررا الدعوة
مكررة الدعوة
كرر مطالبته
يكرر مطالبته
مكررا مطالبته
كررت مطالبتها
تكرر مطالبتها
مكررة مطالبتها
وجه دعوة
وجهت دعوة
وجهوا دعوة
يوجه دعوة
توجه دعوة
نوجه دعوة
موجها دعوة
موجهة دعوة
توجيه دعوة
وجه الدعوة
وجهت الدعوة
وجهوا الدعوة
يوجه الدعوة
توجه الدعوة
نوجه الدعوة
موجها الدعوة
موجهة الدعوة
توجيه الدعوة
وجه دعوته
يوجه دعوته
توجه دعوته
موجها دعوته
وجهت دعوتها
موجهة دعوتها
توجيه دعوتها
وجه له الدعوة
وجهت له الدعوة
وجهوا له الدعوة
يوجه له الدعوة
توجه له الدعوة
نوجه له الدعوة
موجها له الدعوة
موجهة له الدعوة
توجيه له الدعوة
وجه لها الدعوة
وجهت لها الدعوة
وجهوا لها الدعوة
يوجه لها الدعوة
توجه لها الدعوة
نوجه لها الدعوة
موجها لها الدعوة
موجهة لها الدعوة
توجيه لها الدعوة
وجه له دعوة
وجهت له دعوة
وجهوا له دعوة
يوجه له دعوة
توجه له دعوة
نوجه له دعوة
موجها له دعوة
موجهة له دعوة
توجيه له دعوة
وجهوا لهم الدعوة
وجه نداء
وجهت نداء
وجهوا نداء
يوجه نداء
توجه نداء
نوجه نداء
موجها نداء
موجهة نداء
توجيه نداء
وجه نداءا
وجهت نداءا
وجهوا نداءا
يوجه نداءا
توجه نداءا
نوجه نداءا
موجها نداءا
موجهة نداءا
توجيه نداءا
قدم دعوة
قدمت دعوة
قدموا دعوة
يقدم دعوة
تقدم دعوة
نقدم دعوة
مقدما دعوة
مقدمة دعوة
قدم الدعوة
قدمت الدعوة
قدموا الدعوة
يقدم الدعوة
تقدم الدعوة
نقدم الدعوة
مقدما الدعوة
مقدمة الدعوة
قدم له الدعوة
قدمت له الدعوة
قدموا له الدعوة
يقدم له الدعوة
تقدم له الدعوة
نقدم له الدعوة
مقدما له الدعوة
مقدمة له الدعوة
قدم دعوته
يقدم دعوته
تقدم دعوته
مقدما دعوته
قدم له دعوة
قدمت له دعوة
قدموا له دعوة
يقدم له دعوة
تقدم له دعوة
نقدم له دعوة
مقدما له دعوة
مقدمة له دعوة
أطلق نداء
أطلقت نداء
أطلقوا نداء
يطلق نداء
تطلق نداء
أطلق دعوة
أطلقت دعوة
أطلقوا دعوة
يطلق دعوة
تطلق دعوة
أطلق نداءه
يطلق نداءه
أعاد الدعوة
أعادت الدعوة
أعادوا الدعوة
يعيد الدعوة
تعيد الدعوة
يعيدون الدعوة
نعيد الدعوة
معيدا الدعوة
معيدة الدعوة
إعادة الدعوة
أعاد دعوته
يعيد دعوته
معيدا دعوته
إعادة دعوته
أعاد طرح
أعادت طرح
أعادوا طرح
يعيد طرح
تعيد طرح
يعيدون طرح
نعيد طرح
معيدا طرح
معيدة طرح
إعادة طرح

@ cuephrase family=express comp=obj,that,li,bi,quote
أبدى ترحيبه
أبديا ترحيبه
يبدي ترحيبه
مبديا ترحيبه
إبداء ترحيبه
أبدت ترحيبها
تبدي ترحيبها
مبدية ترحيبها
أبدوا ترحيبهم
جدد الإعراب عن
جددت الإعراب عن
جددوا الإعراب عن
جددا الإعراب عن
يجدد الإعراب عن
تجدد الإعراب عن
يجددون الإعراب عن
نجدد الإعراب عن
مجددا الإعراب عن
مجددة الإعراب عن
تجديد الإعراب عن
جدد التعبير عن
جددت التعبير عن
جددوا التعبير عن
جددا التعبير عن
يجدد التعبير عن
تجدد التعبير عن
يجددون التعبير عن
نجدد التعبير عن
مجددا التعبير عن
مجددة التعبير عن
تجديد التعبير عن
لم يخف
لم تخف
لم يخفوا
سجل اعتراضه
يسجل اعتراضه
مسجلا اعتراضه
سجلت اعتراضها
تسجل اعتراضها
سجل تحفظه
يسجل تحفظه
مسجلا تحفظه
سجلت تحفظها
تسجل تحفظها
سجل موقفه
يسجل موقفه
مسجلا موقفه
سجل استغرابه
يسجل استغرابه
مسجلا استغرابه

@ cuephrase whom comp=li,ala,obj,quote
قدم شكره
يقدم شكره
تقدم شكره
مقدما شكره
قدمت شكرها
مقدمة شكرها
قدم الشكر
قدمت الشكر
قدموا الشكر
يقدم الشكر
تقدم الشكر
نقدم الشكر
مقدما الشكر
مقدمة الشكر
قدم التهنئة
قدمت التهنئة
قدموا التهنئة
يقدم التهنئة
تقدم التهنئة
نقدم التهنئة
مقدما التهنئة
مقدمة التهنئة
قدم التعازي
قدمت التعازي
قدموا التعازي
يقدم التعازي
تقدم التعازي
نقدم التعازي
مقدما التعازي
مقدمة التعازي
قدم تعازيه
يقدم تعازيه
تقدم تعازيه
مقدما تعازيه
قدم اعتذاره
يقدم اعتذاره
تقدم اعتذاره
مقدما اعتذاره
قدمت اعتذارها
مقدمة اعتذارها
وجه الشكر
وجهت الشكر
وجهوا الشكر
يوجه الشكر
توجه الشكر
نوجه الشكر
موجها الشكر
موجهة الشكر
توجيه الشكر
وجه شكره
يوجه شكره
توجه شكره
موجها شكره
وجهت شكرها
موجهة شكرها
توجيه شكرها
وجه تحية
وجهت تحية
وجهوا تحية
يوجه تحية
توجه تحية
نوجه تحية
موجها تحية
موجهة تحية
توجيه تحية
وجه التحية
وجهت التحية
وجهوا التحية
يوجه التحية
توجه التحية
نوجه التحية
موجها التحية
موجهة التحية
توجيه التحية
وجه التهنئة
وجهت التهنئة
وجهوا التهنئة
يوجه التهنئة
توجه التهنئة
نوجه التهنئة
موجها التهنئة
موجهة التهنئة
توجيه التهنئة
تقدم بالشكر
تقدمت بالشكر
تقدموا بالشكر
يتقدم بالشكر
تتقدم بالشكر
متقدما بالشكر
تقدم بالتهنئة
تقدمت بالتهنئة
تقدموا بالتهنئة
يتقدم بالتهنئة
تتقدم بالتهنئة
متقدما بالتهنئة
تقدم بالتعازي
تقدمت بالتعازي
تقدموا بالتعازي
يتقدم بالتعازي
تتقدم بالتعازي
متقدما بالتعازي
تقدم باعتذار
تقدمت باعتذار
تقدموا باعتذار
يتقدم باعتذار
تتقدم باعتذار
متقدما باعتذار
تقدم بجزيل الشكر
تقدمت بجزيل الشكر
تقدموا بجزيل الشكر
يتقدم بجزيل الشكر
تتقدم بجزيل الشكر
متقدما بجزيل الشكر
تقدم بخالص الشكر
تقدمت بخالص الشكر
تقدموا بخالص الشكر
يتقدم بخالص الشكر
تتقدم بخالص الشكر
متقدما بخالص الشكر

@ cuephrase family=say comp=that,quote
مضى يقول
مضت يقول
يمضي يقول
تمضي تقول
مضى قائلا
مضت قائلا
يمضي قائلا
تمضي قائلة
مضى بالقول
مضت بالقول
مضوا بالقول
يمضي بالقول
تمضي بالقول
مضى إلى القول
مضت إلى القول
مضوا إلى القول
يمضي إلى القول
تمضي إلى القول
واصل قائلا
يواصل قائلا
واصلت قائلة
تواصل قائلة
واصل حديثه
يواصل حديثه
واصلت حديثها
تواصل حديثها
واصل كلامه
يواصل كلامه
واصلت كلامها
تواصل كلامها
واصل كلمته
يواصل كلمته
واصل القول
واصلت القول
يواصل القول
تواصل القول
تابع قائلا
يتابع قائلا
متابعا قائلا
تابعت قائلة
تتابع قائلة
متابعة قائلة
تابع يقول
يتابع يقول
متابعا يقول
تابع حديثه
يتابع حديثه
متابعا حديثه
تابعت حديثها
تتابع حديثها
متابعة حديثها
تابع كلامه
يتابع كلامه
متابعا كلامه
تابعت كلامها
تتابع كلامها
متابعة كلامها
تابع بالقول
تابعت بالقول
يتابع بالقول
تتابع بالقول
متابعا بالقول
متابعة بالقول
ختم قائلا
يختم قائلا
ختمت قائلة
تختم قائلة
ختم بالقول
ختمت بالقول
يختم بالقول
تختم بالقول
ختم حديثه
يختم حديثه
ختم كلامه
يختم كلامه
ختمت كلامها
تختم كلامها
ختم كلمته
يختم كلمته
ختم تصريحه
يختم تصريحه
ختم حديثه بالقول
يختم حديثه بالقول
ختم كلامه بالقول
يختم كلامه بالقول
اختتم قائلا
يختتم قائلا
اختتم بالقول
اختتمت بالقول
يختتم بالقول
تختتم بالقول
اختتم حديثه
يختتم حديثه
اختتم كلامه
يختتم كلامه
اختتم كلمته
يختتم كلمته
اختتمت كلمتها
تختتم كلمتها
اختتم تصريحه
يختتم تصريحه
اختتم حديثه بالقول
يختتم حديثه بالقول
أنهى كلامه بالقول
ينهي كلامه بالقول
أنهى حديثه بالقول
ينهي حديثه بالقول
أنهى كلمته بالقول
ينهي كلمته بالقول
أنهى كلمته قائلا
ينهي كلمته قائلا
بدأ كلمته
يبدأ كلمته
بدأ حديثه
يبدأ حديثه
بدأ كلامه
يبدأ كلامه
بدأ خطابه
يبدأ خطابه
بدأ حديثه بالقول
يبدأ حديثه بالقول
استهل كلمته
يستهل كلمته
استهل حديثه
يستهل حديثه
استهل خطابه
يستهل خطابه
استهل كلامه
يستهل كلامه
استهل حديثه بالقول
يستهل حديثه بالقول
عاد ليقول
يعود ليقول
عادت لتقول
تعود لتقول
عاد ليؤكد
يعود ليؤكد
عادت لتؤكد
تعود لتؤكد
عاد ليضيف
يعود ليضيف
عاد وأكد
عادت وأكد
يعود وأكد
تعود وأكد
عاد وقال
عادت وقال
يعود وقال
تعود وقال
أدلى بتصريح
أدلت بتصريح
أدلوا بتصريح
يدلي بتصريح
تدلي بتصريح
أدلى بتصريحات
أدلت بتصريحات
أدلوا بتصريحات
يدلي بتصريحات
تدلي بتصريحات
أدلى بتصريح قال فيه
أدلت بتصريح قال فيه
أدلوا بتصريح قال فيه
يدلي بتصريح قال فيه
تدلي بتصريح قال فيه
أدلى ببيان
أدلت ببيان
أدلوا ببيان
يدلي ببيان
تدلي ببيان
أدلى بكلمة
أدلت بكلمة
أدلوا بكلمة
يدلي بكلمة
تدلي بكلمة
أدلى بشهادته
يدلي بشهادته
أدلى بدلوه
يدلي بدلوه
أدلى بحديث
أدلت بحديث
أدلوا بحديث
يدلي بحديث
تدلي بحديث
أصدر بيانا
أصدرت بيانا
أصدروا بيانا
يصدر بيانا
تصدر بيانا
أصدر بيانا قال فيه
أصدرت بيانا قال فيه
أصدروا بيانا قال فيه
يصدر بيانا قال فيه
تصدر بيانا قال فيه
أصدر بيانا قالت فيه
أصدرت بيانا قالت فيه
أصدروا بيانا قالت فيه
يصدر بيانا قالت فيه
تصدر بيانا قالت فيه
أصدر بيانا جاء فيه
أصدرت بيانا جاء فيه
أصدروا بيانا جاء فيه
يصدر بيانا جاء فيه
تصدر بيانا جاء فيه
أصدر تصريحا
أصدرت تصريحا
أصدروا تصريحا
يصدر تصريحا
تصدر تصريحا
أصدر بيانا أكد فيه
أصدرت بيانا أكد فيه
أصدروا بيانا أكد فيه
يصدر بيانا أكد فيه
تصدر بيانا أكد فيه
أصدر بيانا أكدت فيه
أصدرت بيانا أكدت فيه
أصدروا بيانا أكدت فيه
يصدر بيانا أكدت فيه
تصدر بيانا أكدت فيه
ألقى كلمة
ألقت كلمة
ألقوا كلمة
يلقي كلمة
تلقي كلمة
ملقيا كلمة
ملقية كلمة
إلقاء كلمة
ألقى خطابا
ألقت خطابا
ألقوا خطابا
يلقي خطابا
تلقي خطابا
ملقيا خطابا
ملقية خطابا
إلقاء خطابا
ألقى كلمة قال فيها
ألقت كلمة قال فيها
ألقوا كلمة قال فيها
يلقي كلمة قال فيها
تلقي كلمة قال فيها
ملقيا كلمة قال فيها
ملقية كلمة قال فيها
إلقاء كلمة قال فيها
ألقى كلمة أكد فيها
ألقت كلمة أكد فيها
ألقوا كلمة أكد فيها
يلقي كلمة أكد فيها
تلقي كلمة أكد فيها
ملقيا كلمة أكد فيها
ملقية كلمة أكد فيها
إلقاء كلمة أكد فيها
ألقى بيانا
ألقت بيانا
ألقوا بيانا
يلقي بيانا
تلقي بيانا
ملقيا بيانا
ملقية بيانا
إلقاء بيانا
وجه رسالة
وجهت رسالة
وجهوا رسالة
يوجه رسالة
توجه رسالة
نوجه رسالة
موجها رسالة
موجهة رسالة
توجيه رسالة
وجه كلمة
وجهت كلمة
وجهوا كلمة
يوجه كلمة
توجه كلمة
نوجه كلمة
موجها كلمة
موجهة كلمة
توجيه كلمة
وجه رسالة قال فيها
وجهت رسالة قال فيها
وجهوا رسالة قال فيها
يوجه رسالة قال فيها
توجه رسالة قال فيها
نوجه رسالة قال فيها
موجها رسالة قال فيها
موجهة رسالة قال فيها
توجيه رسالة قال فيها
وجه سؤالا
وجهت سؤالا
وجهوا سؤالا
يوجه سؤالا
توجه سؤالا
نوجه سؤالا
موجها سؤالا
موجهة سؤالا
توجيه سؤالا
وجه انتقادا
وجهت انتقادا
وجهوا انتقادا
يوجه انتقادا
توجه انتقادا
نوجه انتقادا
موجها انتقادا
موجهة انتقادا
توجيه انتقادا
وجه انتقادات
وجهت انتقادات
وجهوا انتقادات
يوجه انتقادات
توجه انتقادات
نوجه انتقادات
موجها انتقادات
موجهة انتقادات
توجيه انتقادات
بعث برسالة
بعثت برسالة
بعثوا برسالة
يبعث برسالة
تبعث برسالة
باعثا برسالة
بعث رسالة
بعثت رسالة
بعثوا رسالة
يبعث رسالة
تبعث رسالة
باعثا رسالة
بعث ببرقية
بعثت ببرقية
بعثوا ببرقية
يبعث ببرقية
تبعث ببرقية
باعثا ببرقية
بعث برقية
بعثت برقية
بعثوا برقية
يبعث برقية
تبعث برقية
باعثا برقية
أرسل رسالة
أرسلت رسالة
يرسل رسالة
ترسل رسالة
رد قائلا
ردت قائلا
يرد قائلا
رادا قائلا
ترد قائلة
رد بالقول
ردت بالقول
ردوا بالقول
يرد بالقول
ترد بالقول
رادا بالقول
رد بأن
فرد بأن
فرد بالقول
فرد قائلا
فردت بأن
فردت بالقول
فردت قائلة
ردت بأن
ردوا بأن
يرد بأن
ترد بأن
رادا بأن
رد على سؤال
ردت على سؤال
ردوا على سؤال
يرد على سؤال
ترد على سؤال
رادا على سؤال
توجه بالقول
توجهت بالقول
توجهوا بالقول
يتوجه بالقول
متوجها بالقول
متوجهة بالقول
توجه قائلا
يتوجه قائلا
متوجها قائلا
توجهوا إليهم بالقول
توجه بالحديث
توجهت بالحديث
توجهوا بالحديث
يتوجه بالحديث
متوجها بالحديث
متوجهة بالحديث
اكتفى بالقول
اكتفت بالقول
اكتفوا بالقول
يكتفي بالقول
مكتفيا بالقول
اكتفى بالإشارة إلى
اكتفت بالإشارة إلى
اكتفوا بالإشارة إلى
يكتفي بالإشارة إلى
مكتفيا بالإشارة إلى
اكتفى بالتأكيد
اكتفت بالتأكيد
اكتفوا بالتأكيد
يكتفي بالتأكيد
مكتفيا بالتأكيد
خلص إلى القول
خلصت إلى القول
خلصوا إلى القول
يخلص إلى القول
تخلص إلى القول
خلص إلى أن
خلصت إلى أن
خلصوا إلى أن
يخلص إلى أن
تخلص إلى أن
خلص إلى
خلصت إلى
خلصوا إلى
يخلص إلى
تخلص إلى
ذهب إلى القول
ذهبت إلى القول
ذهبوا إلى القول
يذهب إلى القول
تذهب إلى القول
ذاهبا إلى القول
ذهب إلى أن
ذهبت إلى أن
ذهبوا إلى أن
يذهب إلى أن
تذهب إلى أن
ذاهبا إلى أن
ذهب إلى حد القول
ذهبت إلى حد القول
ذهبوا إلى حد القول
يذهب إلى حد القول
تذهب إلى حد القول
ذاهبا إلى حد القول
ذهب إلى أبعد من ذلك
ذهبت إلى أبعد من ذلك
ذهبوا إلى أبعد من ذلك
يذهب إلى أبعد من ذلك
تذهب إلى أبعد من ذلك
ذاهبا إلى أبعد من ذلك

@ cuephrase family=say comp=ila,that,quote
لفت النظر
لفتت النظر
لفتوا النظر
يلفت النظر
تلفت النظر
لافتا النظر
لافتة النظر
لفت الانتباه
لافتا الانتباه
لفت الأنظار
لفتت الأنظار
لفتوا الأنظار
يلفت الأنظار
تلفت الأنظار
لافتا الأنظار
لافتة الأنظار
لفت نظر
لفتت نظر
لفتوا نظر
يلفت نظر
تلفت نظر
لافتا نظر
لافتة نظر
لفت انتباه
لافتا انتباه
لفت النظر إلى
لفتت النظر إلى
لفتوا النظر إلى
يلفت النظر إلى
تلفت النظر إلى
لافتا النظر إلى
لافتة النظر إلى
لفت الانتباه إلى
لافتا الانتباه إلى
أشار بالقول
أشارت بالقول
أشاروا بالقول
يشير بالقول
تشير بالقول
مشيرا بالقول

@ cuephrase comp=ala,obj,that,quote,li
أخذ على
أخذت على
أخذوا على
يأخذ على
تأخذ على
نأخذ على
أخذ عليه
أخذت عليه
أخذوا عليه
يأخذ عليه
تأخذ عليه
نأخذ عليه
أخذ عليها
أخذت عليها
أخذوا عليها
يأخذ عليها
تأخذ عليها
نأخذ عليها
أخذوا عليهم
ألقى باللوم
ألقت باللوم
ألقوا باللوم
يلقي باللوم
تلقي باللوم
ملقيا باللوم
ملقية باللوم
إلقاء باللوم
ألقى اللوم
ألقت اللوم
ألقوا اللوم
يلقي اللوم
تلقي اللوم
ملقيا اللوم
ملقية اللوم
إلقاء اللوم
ألقى باللائمة
ألقت باللائمة
ألقوا باللائمة
يلقي باللائمة
تلقي باللائمة
ملقيا باللائمة
ملقية باللائمة
إلقاء باللائمة
ألقى بالمسؤولية
ألقت بالمسؤولية
ألقوا بالمسؤولية
يلقي بالمسؤولية
تلقي بالمسؤولية
ملقيا بالمسؤولية
ملقية بالمسؤولية
إلقاء بالمسؤولية
ألقى المسؤولية
ألقت المسؤولية
ألقوا المسؤولية
يلقي المسؤولية
تلقي المسؤولية
ملقيا المسؤولية
ملقية المسؤولية
إلقاء المسؤولية
ألقى بالمسؤولية على
ألقت بالمسؤولية على
ألقوا بالمسؤولية على
يلقي بالمسؤولية على
تلقي بالمسؤولية على
ملقيا بالمسؤولية على
ملقية بالمسؤولية على
إلقاء بالمسؤولية على
ألقى باللوم على
ألقت باللوم على
ألقوا باللوم على
يلقي باللوم على
تلقي باللوم على
ملقيا باللوم على
ملقية باللوم على
إلقاء باللوم على
أنحى باللائمة
أنحت باللائمة
ينحي باللائمة
منحيا باللائمة
أنحى باللوم
أنحت باللوم
ينحي باللوم
منحيا باللوم
حمل المسؤولية
حملت المسؤولية
حملوا المسؤولية
يحمل المسؤولية
تحمل المسؤولية
نحمل المسؤولية
محملا المسؤولية
محملة المسؤولية
محملين المسؤولية
تحميل المسؤولية
حمل مسؤولية
حملت مسؤولية
حملوا مسؤولية
يحمل مسؤولية
تحمل مسؤولية
نحمل مسؤولية
محملا مسؤولية
محملة مسؤولية
محملين مسؤولية
تحميل مسؤولية
حمل المسؤولية الكاملة
حملت المسؤولية الكاملة
حملوا المسؤولية الكاملة
يحمل المسؤولية الكاملة
تحمل المسؤولية الكاملة
نحمل المسؤولية الكاملة
محملا المسؤولية الكاملة
محملة المسؤولية الكاملة
محملين المسؤولية الكاملة
تحميل المسؤولية الكاملة
حمل بشدة على
حملت بشدة على
حملوا بشدة على
يحمل بشدة على
تحمل بشدة على
نحمل بشدة على
محملا بشدة على
محملة بشدة على
محملين بشدة على
تحميل بشدة على
شن هجوما
شنت هجوما
شنوا هجوما
يشن هجوما
شن هجوما حادا
شنت هجوما حادا
شنوا هجوما حادا
يشن هجوما حادا
شن هجوما لاذعا
شنت هجوما لاذعا
شنوا هجوما لاذعا
يشن هجوما لاذعا
وجه اتهامات
وجهت اتهامات
وجهوا اتهامات
يوجه اتهامات
توجه اتهامات
نوجه اتهامات
موجها اتهامات
موجهة اتهامات
توجيه اتهامات
وجه اتهاما
وجهت اتهاما
وجهوا اتهاما
يوجه اتهاما
توجه اتهاما
نوجه اتهاما
موجها اتهاما
موجهة اتهاما
توجيه اتهاما
وجه اللوم
وجهت اللوم
وجهوا اللوم
يوجه اللوم
توجه اللوم
نوجه اللوم
موجها اللوم
موجهة اللوم
توجيه اللوم
وجه أصابع الاتهام
وجهت أصابع الاتهام
وجهوا أصابع الاتهام
يوجه أصابع الاتهام
توجه أصابع الاتهام
نوجه أصابع الاتهام
موجها أصابع الاتهام
موجهة أصابع الاتهام
توجيه أصابع الاتهام
وجه انتقادات حادة
وجهت انتقادات حادة
وجهوا انتقادات حادة
يوجه انتقادات حادة
توجه انتقادات حادة
نوجه انتقادات حادة
موجها انتقادات حادة
موجهة انتقادات حادة
توجيه انتقادات حادة
وجه انتقادات لاذعة
وجهت انتقادات لاذعة
وجهوا انتقادات لاذعة
يوجه انتقادات لاذعة
توجه انتقادات لاذعة
نوجه انتقادات لاذعة
موجها انتقادات لاذعة
موجهة انتقادات لاذعة
توجيه انتقادات لاذعة
قلل من
قللت من
قللوا من
يقلل من
تقلل من
مقللا من
مقللة من
التقليل من
قلل من شأن
قللت من شأن
قللوا من شأن
يقلل من شأن
تقلل من شأن
مقللا من شأن
مقللة من شأن
التقليل من شأن
قلل من أهمية
قللت من أهمية
قللوا من أهمية
يقلل من أهمية
تقلل من أهمية
مقللا من أهمية
مقللة من أهمية
التقليل من أهمية
هون من
هونت من
يهون من
مهونا من
هون من شأن
هونت من شأن
يهون من شأن
مهونا من شأن
كال الاتهامات
كالت الاتهامات
كالوا الاتهامات
يكيل الاتهامات
تكيل الاتهامات
كال المديح
كالت المديح
كالوا المديح
يكيل المديح
تكيل المديح
صب جام غضبه

@ cuephrase comp=min,that,quote
دق ناقوس الخطر
دقت ناقوس الخطر
يدق ناقوس الخطر
تدق ناقوس الخطر
دق جرس الإنذار
دقت جرس الإنذار
يدق جرس الإنذار
تدق جرس الإنذار
وجه تحذيرا
وجهت تحذيرا
وجهوا تحذيرا
يوجه تحذيرا
توجه تحذيرا
نوجه تحذيرا
موجها تحذيرا
موجهة تحذيرا
توجيه تحذيرا
وجه إنذارا
وجهت إنذارا
وجهوا إنذارا
يوجه إنذارا
توجه إنذارا
نوجه إنذارا
موجها إنذارا
موجهة إنذارا
توجيه إنذارا
وجه تحذيرات
وجهت تحذيرات
وجهوا تحذيرات
يوجه تحذيرات
توجه تحذيرات
نوجه تحذيرات
موجها تحذيرات
موجهة تحذيرات
توجيه تحذيرات
أطلق تحذيرا
أطلقت تحذيرا
أطلقوا تحذيرا
يطلق تحذيرا
تطلق تحذيرا
أطلق تحذيرات
أطلقت تحذيرات
أطلقوا تحذيرات
يطلق تحذيرات
تطلق تحذيرات
أطلق صرخة
أطلقت صرخة
أطلقوا صرخة
يطلق صرخة
تطلق صرخة

@ cuephrase whom comp=bi,that
وجه تهديدا
وجهت تهديدا
وجهوا تهديدا
يوجه تهديدا
توجه تهديدا
نوجه تهديدا
موجها تهديدا
موجهة تهديدا
توجيه تهديدا
وجه تهديدات
وجهت تهديدات
وجهوا تهديدات
يوجه تهديدات
توجه تهديدات
نوجه تهديدات
موجها تهديدات
موجهة تهديدات
توجيه تهديدات
أطلق تهديدات
أطلقت تهديدات
أطلقوا تهديدات
يطلق تهديدات
تطلق تهديدات
أطلق تهديدا
أطلقت تهديدا
أطلقوا تهديدا
يطلق تهديدا
تطلق تهديدا

@ cuephrase comp=bi,that
قطع وعدا
قطعت وعدا
يقطع وعدا
تقطع وعدا
قطع عهدا
قطعت عهدا
يقطع عهدا
تقطع عهدا
قطع تعهدا
قطعت تعهدا
يقطع تعهدا
تقطع تعهدا
أعطى وعدا
أعطت وعدا
يعطي وعدا
تعطي وعدا
معطيا وعدا
أعطى تعهدا
أعطت تعهدا
يعطي تعهدا
تعطي تعهدا
معطيا تعهدا
أعطى ضمانات
أعطت ضمانات
يعطي ضمانات
تعطي ضمانات
معطيا ضمانات
أعطى تطمينات
أعطت تطمينات
يعطي تطمينات
تعطي تطمينات
معطيا تطمينات
قدم وعدا
قدمت وعدا
قدموا وعدا
يقدم وعدا
تقدم وعدا
نقدم وعدا
مقدما وعدا
مقدمة وعدا
قدم وعودا
قدمت وعودا
قدموا وعودا
يقدم وعودا
تقدم وعودا
نقدم وعودا
مقدما وعودا
مقدمة وعودا
قدم تعهدا
قدمت تعهدا
قدموا تعهدا
يقدم تعهدا
تقدم تعهدا
نقدم تعهدا
مقدما تعهدا
مقدمة تعهدا
قدم تعهدات
قدمت تعهدات
قدموا تعهدات
يقدم تعهدات
تقدم تعهدات
نقدم تعهدات
مقدما تعهدات
مقدمة تعهدات
قدم ضمانات
قدمت ضمانات
قدموا ضمانات
يقدم ضمانات
تقدم ضمانات
نقدم ضمانات
مقدما ضمانات
مقدمة ضمانات
قدم تطمينات
قدمت تطمينات
قدموا تطمينات
يقدم تطمينات
تقدم تطمينات
نقدم تطمينات
مقدما تطمينات
مقدمة تطمينات
أطلق وعودا
أطلقت وعودا
أطلقوا وعودا
يطلق وعودا
تطلق وعودا
أطلق تعهدات
أطلقت تعهدات
أطلقوا تعهدات
يطلق تعهدات
تطلق تعهدات

@ cuephrase family=consider comp=that,obj,quote
لم يستبعد
لم تستبعد
لم يستبعدوا

@ cuephrase comp=that
دعا الله
دعت الله
دعوا الله
يدعو الله
تدعو الله
ندعو الله
داعيا الله
داعية الله
سأل الله
سألت الله
يسأل الله
تسأل الله
نسأل الله
سائلا الله
سأل المولى
سألت المولى
يسأل المولى
تسأل المولى
نسأل المولى
سائلا المولى
سأل الباري
سألت الباري
يسأل الباري
تسأل الباري
نسأل الباري
سائلا الباري

@ cuephrase comp=that,ala,bi
أحاط علما
أحاطت علما
أحاطوا علما
يحيط علما
تحيط علما
محيطا علما
إحاطة علما
أحاط علما بأن
أحاطت علما بأن
أحاطوا علما بأن
يحيط علما بأن
تحيط علما بأن
محيطا علما بأن
إحاطة علما بأن
أحاط المجلس
أحاطت المجلس
أحاطوا المجلس
يحيط المجلس
تحيط المجلس
محيطا المجلس
إحاطة المجلس

@ cuephrase whom comp=bi,that
أمر بأن
أمرت بأن
يأمر بأن
تأمر بأن
وجه بأن
وجهت بأن
وجهوا بأن
يوجه بأن
توجه بأن
نوجه بأن
موجها بأن
موجهة بأن
توجيه بأن
وجه طلبا
وجهت طلبا
وجهوا طلبا
يوجه طلبا
توجه طلبا
نوجه طلبا
موجها طلبا
موجهة طلبا
توجيه طلبا
وجه طلبا إلى
وجهت طلبا إلى
وجهوا طلبا إلى
يوجه طلبا إلى
توجه طلبا إلى
نوجه طلبا إلى
موجها طلبا إلى
موجهة طلبا إلى
توجيه طلبا إلى
وجه الأوامر
وجهت الأوامر
وجهوا الأوامر
يوجه الأوامر
توجه الأوامر
نوجه الأوامر
موجها الأوامر
موجهة الأوامر
توجيه الأوامر
وجه أوامر
وجهت أوامر
وجهوا أوامر
يوجه أوامر
توجه أوامر
نوجه أوامر
موجها أوامر
موجهة أوامر
توجيه أوامر
قدم طلبا
قدمت طلبا
قدموا طلبا
يقدم طلبا
تقدم طلبا
نقدم طلبا
مقدما طلبا
مقدمة طلبا
قدم مقترحا
قدمت مقترحا
قدموا مقترحا
يقدم مقترحا
تقدم مقترحا
نقدم مقترحا
مقدما مقترحا
مقدمة مقترحا
قدم اقتراحا
قدمت اقتراحا
قدموا اقتراحا
يقدم اقتراحا
تقدم اقتراحا
نقدم اقتراحا
مقدما اقتراحا
مقدمة اقتراحا
تقدم بطلب
تقدمت بطلب
تقدموا بطلب
يتقدم بطلب
تتقدم بطلب
متقدما بطلب
تقدم باقتراح
تقدمت باقتراح
تقدموا باقتراح
يتقدم باقتراح
تتقدم باقتراح
متقدما باقتراح
تقدم بمقترح
تقدمت بمقترح
تقدموا بمقترح
يتقدم بمقترح
تتقدم بمقترح
متقدما بمقترح

@ cuephrase whom comp=that,quote,an
طرح سؤالا
طرحت سؤالا
يطرح سؤالا
تطرح سؤالا
طرح تساؤلا
طرحت تساؤلا
يطرح تساؤلا
تطرح تساؤلا
طرح تساؤلات
طرحت تساؤلات
يطرح تساؤلات
تطرح تساؤلات
طرح السؤال
طرحت السؤال
يطرح السؤال
تطرح السؤال
أثار تساؤلا
أثارت تساؤلا
يثير تساؤلا
تثير تساؤلا
أثار تساؤلات
أثارت تساؤلات
يثير تساؤلات
تثير تساؤلات
أثار السؤال
أثارت السؤال
يثير السؤال
تثير السؤال

# --- nouns of saying ------------------------------------------------------

@ cuenoun comp=that,quote inflect=noun
بيان / بيانات
تصريح / تصريحات
كلمة / كلمات
خطاب / خطابات
مقابلة / مقابلات
تغريدة / تغريدات
رسالة / رسائل
برقية / برقيات
حديث / أحاديث
مؤتمر صحفي / مؤتمرات صحفية
مؤتمر صحافي / مؤتمرات صحافية
حوار / حوارات
لقاء صحفي / لقاءات صحفية
لقاء صحافي / لقاءات صحافية
مداخلة / مداخلات
منشور / منشورات
تدوينة / تدوينات
مقال / مقالات
مقالة / -
افتتاحية / افتتاحيات
إحاطة / إحاطات
إيجاز / -
إيجاز صحفي / -
إيجاز صحافي / -
موجز صحفي / -
موجز صحافي / -
تعليق / تعليقات
تعقيب / -
رد / ردود
جواب / أجوبة
إجابة / إجابات
بلاغ / بلاغات
بلاغ صحفي / -
نداء / نداءات
نص / نصوص
تقرير / تقارير
مذكرة / مذكرات
مذكرة احتجاج / -
إعلان / إعلانات
إعلان مشترك / -
بيان مشترك / بيانات مشتركة
بيان ختامي / بيانات ختامية
بيان صحفي / بيانات صحفية
بيان صحافي / بيانات صحافية
بلاغ مشترك / -
خطبة / خطب
موعظة / -
عظة / عظات
شهادة / شهادات
إفادة / إفادات
اتهام / اتهامات
انتقاد / انتقادات
تحذير / تحذيرات ; comp=that,quote,min
تهديد / تهديدات ; comp=that,quote,bi
وعد / وعود ; comp=that,quote,bi
تعهد / تعهدات ; comp=that,quote,bi
دعوة / دعوات
مطلب / مطالب
طلب / طلبات
اقتراح / اقتراحات
مقترح / مقترحات
قرار / قرارات
توصية / توصيات
رأي / آراء
موقف / مواقف
اعتقاد / -
قناعة / قناعات
تأكيد / تأكيدات ; comp=that,quote,ala
تطمين / تطمينات
ضمانة / ضمانات
تسريب / تسريبات
خبر / أخبار
نبأ / أنباء
معلومة / معلومات
شائعة / شائعات
ادعاء / ادعاءات
زعم / مزاعم
توقع / توقعات
تكهن / تكهنات
تساؤل / تساؤلات
سؤال / أسئلة
احتجاج / احتجاجات
شكوى / شكاوى
رواية / روايات
تسجيل صوتي / تسجيلات صوتية
تسجيل مصور / تسجيلات مصورة
مقطع مصور / مقاطع مصورة
شريط مصور / أشرطة مصورة
فيديو / -
حساب / حسابات
صفحة / صفحات
تصريح صحفي / تصريحات صحفية
تصريح صحافي / تصريحات صحافية
تصريح متلفز / تصريحات متلفزة
تصريح إعلامي / تصريحات إعلامية
كلمة متلفزة / -
خطاب متلفز / -
كلمة افتتاحية / -
كلمة ختامية / -

# A noun of saying that opens its content itself ("مفاده أن", "جاء فيه")
@ cuephrase family=say comp=that,quote
مفاده
مفادها
فحواه
فحواها
مضمونه
مضمونها
مؤداه
جاء في البيان
جاء في بيان
جاء في تقرير
جاء في التقرير
جاء في رسالة
جاء في الرسالة
جاء في نص البيان
ورد في البيان
ورد في بيان
ورد في التقرير
هذا نصه
قطع بأن
قطعت بأن
يقطع بأن
نصه
نصها
نص على
تنص على
ينص على
نصت على
على قوله
قوله
قولها
قولهم
القول
بالقول ; adjunct
إلى القول
حد القول
على القول
يمكن القول
سبق وقال
سبق أن قال
سبق أن أعلن
سبق أن أكد
سبق وأكد
سبق وأعلن
كان قال
كان قد قال
كان أعلن
كان قد أعلن
كانت قد أعلنت
كان أكد
كان قد أكد
حسم الأمر قائلا
جاء على لسان
لسان حاله يقول
أجاب قائلا
أجابت قائلة
أجاب بالقول
أجابت بالقول
أجاب بأن
أضاف قائلا
أضافت قائلة
أضاف بالقول
أضافت بالقول
أضاف يقول
أردف قائلا
أردفت قائلة
أردف بالقول
أردف يقول
استطرد قائلا
استطردت قائلة
استطرد بالقول
استطرد يقول
استدرك قائلا
استدركت قائلة
استدرك بالقول
علق قائلا
علقت قائلة
علق بالقول
علقت بالقول
علق على ذلك بالقول
عقب قائلا
عقبت قائلة
عقب بالقول
صرح قائلا
صرحت قائلة
صرح بالقول
زاد قائلا
زادت قائلة
زاد بالقول
زاد يقول
أوضح قائلا
أوضحت قائلة
أوضح بالقول
أكد قائلا
أكدت قائلة
أكد بالقول
شدد قائلا
شددت قائلة
شدد بالقول
كتب قائلا
كتبت قائلة
كتب يقول
غرد قائلا
غردت قائلة
غرد بالقول
تساءل قائلا
تساءلت قائلة
تساءل بالقول
خاطبه قائلا
خاطبهم قائلا
خاطب الحضور قائلا
بادر بالقول
بادر إلى القول
سارع إلى القول
سارعت إلى القول
سارع إلى نفي
سارعت إلى نفي
سارع إلى التأكيد
سارعت إلى التأكيد
سارع إلى الإعلان
حرص على القول
حرص على التأكيد
حرصت على التأكيد
حرص على الإشارة
آثر القول
فضل القول
صح القول
انفجر قائلا
ليس سرا
غني عن القول
لا يخفى
لم يخف قلقه
لم يخف استياءه
ساق أمثلة
أشار إلى ما مفاده
نقل عنه قوله
نقل عنها قولها
نقل عنهم قولهم
نسب إليه قوله
نسب إليها قولها
نسب إليه القول
نقل عنه القول
ما معناه
ما مفاده
بما معناه
بما مفاده
من جهته قال
من جانبه قال
ردا على سؤال

@ cuephrase family=say comp=that weak
من رأيه
في رأيه
في رأيها
في تقديره
في تقديرها
في اعتقاده
في نظره
في نظرها
في قناعته
يخيل إليه
يراوده الشعور
لديه قناعة
على قناعة
على يقين
على ثقة
على علم
واثق من
واثقا من
واثقة من
متأكد من
متأكدا من
مقتنع
مقتنعا
مقتنعة
مقتنعون
مقتنعين
متفائل
متفائلا
متفائلة

@ cuephrase family=express comp=that,obj,quote
أكن التقدير
أعلن تضامنه مع
أعلنت تضامنها مع
أعلن تأييده
أعلنت تأييدها
أعلن رفضه
أعلنت رفضها
أعلن دعمه
أعلنت دعمها
أعلن استعداده
أعلنت استعدادها
أعلن موافقته
أعلنت موافقتها
أعلن ترحيبه
أعلنت ترحيبها
أكد رفضه
أكدت رفضها

@ cuephrase comp=that,li,quote
للأسف
مع الأسف
لسوء الحظ
قدم اعتذارا
قدمت اعتذارا

# --- openers of an attribution --------------------------------------------

@ attrib
وفق
في ما نقلته
فيما نقلته
في ما نقله
فيما نقله
في ما نقلته عنه
فيما نقلته عنه
في ما نقله عنه
فيما نقله عنه
على ما نقلته عنه
على ما نقله عنه
على ما نقلت عنه
على ما نقل عنه
كما نقلت عنه
كما نقل عنه
كما نقلته عنه
كما نقله عنه
حسبما نقلت عنه
حسبما نقل عنه
على ما جاء على لسان
وفقا ل
طبقا ل
تبعا ل
بناء على ما
على ما كشف
على ما كشفت
على ما علمت
على ما علم
وفقا
وفق ما
وفقا لما
وفق بيان
وفقا لبيان
بحسب
حسب
حسبما
بحسب ما
حسب ما
على حسب
طبقا لما
طبقا
تبعا لما
استنادا إلى
نقلا عن
نقلا عما
على حد قول
على حد تعبير
على حد وصف
على حد زعم
على لسان
على ذمة
على ما أفاد
على ما أفادت
على ما قال
على ما قالت
على ما ذكر
على ما ذكرت
على ما أعلن
على ما أعلنت
على ما أكد
على ما أكدت
على ما نقل
على ما نقلت
على ما يقول
على ما تقول
على ما أوضح
على ما أوضحت
على ما أورد
على ما أوردت
على ما صرح
على ما جاء
على ما جاء في
على ما يبدو من
كما جاء في
كما جاء على لسان
كما ورد في
وفق ما أعلن
وفق ما أعلنت
وفق ما قال
وفق ما قالت
وفق ما ذكر
وفق ما ذكرت
وفق ما أفاد
وفق ما أفادت
وفق ما أكد
وفق ما أكدت
وفق ما نقل
وفق ما نقلت
وفق ما نقلته
وفق ما أورد
وفق ما أوردت
وفق ما أوردته
وفق ما أوضح
وفق ما صرح
وفق ما جاء في
وفق ما نشر
وفق ما نشرت
وفق ما نشرته
وفق ما كشف
وفق ما كشفت
وفق ما علم
وفق ما يقول
وفقا لما أعلن
وفقا لما أعلنته
وفقا لما ذكر
وفقا لما ذكرته
وفقا لما ذكرت
وفقا لما أفاد
وفقا لما أفادت
وفقا لما أفادت به
وفقا لما قال
وفقا لما قاله
وفقا لما نقلته
وفقا لما نقلت
وفقا لما أوردته
وفقا لما أوردت
وفقا لما نشرته
وفقا لما نشرت
وفقا لما جاء في
بحسب ما أعلن
بحسب ما أعلنت
بحسب ما أعلنته
بحسب ما ذكر
بحسب ما ذكرت
بحسب ما ذكرته
بحسب ما أفاد
بحسب ما أفادت
بحسب ما أفادت به
بحسب ما قال
بحسب ما قالت
بحسب ما نقل
بحسب ما نقلت
بحسب ما نقلته
بحسب ما أورد
بحسب ما أوردت
بحسب ما أوردته
بحسب ما أكد
بحسب ما أكدت
بحسب ما نشر
بحسب ما نشرت
بحسب ما نشرته
بحسب ما جاء في
بحسب ما كشف
بحسب ما كشفت
بحسب بيان
بحسب البيان
حسب ما أعلن
حسب ما ذكر
حسب ما ذكرت
حسب ما أفاد
حسب ما أفادت
حسب ما قال
حسب ما نقلت
حسب ما نقلته
حسب ما أوردته
حسب ما جاء في
حسبما أعلن
حسبما أعلنت
حسبما ذكر
حسبما ذكرت
حسبما أفاد
حسبما أفادت
حسبما قال
حسبما قالت
حسبما نقل
حسبما نقلت
حسبما أوردت
حسبما أكد
حسبما جاء في
طبقا لما ذكر
طبقا لما ذكرته
طبقا لما أعلن
طبقا لما أوردته
من وجهة نظر
من منظور
برأي
برأيه
برأيها
في رأي
في نظر
في اعتقاد
في تقدير
بتعبير
بتعبيره
على رأي
بشهادة
بإقرار
باعتراف
بزعم
بدعوى
بحجة
بذريعة

# the same, of who spoke before
@ attrib inherit
على حد قوله
على حد قولها
على حد قولهم
على حد تعبيره
على حد تعبيرها
على حد تعبيرهم
على حد وصفه
على حد وصفها
على حد زعمه
على حد زعمها
على حد زعمهم
حد قوله
حد قولها
حد تعبيره
حد وصفه
بحد قوله
وفق قوله
وفق قولها
وفق تعبيره
وفق تعبيرها
وفق وصفه
وفق وصفها
وفق زعمه
وفق زعمها
وفقا لقوله
وفقا لتعبيره
بحسب قوله
بحسب قولها
بحسب قولهم
بحسب تعبيره
بحسب تعبيرها
بحسب تعبيرهم
بحسب وصفه
بحسب وصفها
بحسب زعمه
بحسب زعمها
حسب قوله
حسب قولها
حسب قولهم
حسب تعبيره
حسب تعبيرها
حسب وصفه
من وجهة نظره
من وجهة نظرها

# turns to another speaker
@ turn conj
من جهته
من جهتها
من جهتهم
من جهتهما
من جانبه
من جانبها
من جانبهم
من جانبهما
من ناحيته
من ناحيتها
من ناحيتهم
من ناحيتهما
من طرفه
من طرفها
من طرفهم
من طرفهما
بدوره
بدورها
بدورهم
بدورهما
من جهة أخرى
من جهة ثانية
من جهة ثالثة
من ناحية أخرى
من ناحية ثانية
من جانب آخر
من طرف آخر
في المقابل
بالمقابل
في غضون ذلك
في هذه الأثناء
في الأثناء
في السياق
في السياق نفسه
في السياق ذاته
في سياق متصل
في سياق آخر
في سياق منفصل
في سياق ذي صلة
في الإطار ذاته
في الإطار نفسه
في هذا الإطار
في هذا السياق
في هذا الصدد
في هذا الشأن
في هذا الخصوص
بهذا الخصوص
في الصدد
على صعيد آخر
على صعيد متصل
في شأن آخر
في موضوع آخر
في ملف آخر
إلى ذلك
عطفا على ذلك
في موازاة ذلك
بموازاة ذلك
تزامنا مع ذلك
بالتزامن مع ذلك
في وقت سابق
في وقت لاحق
في الوقت نفسه
في الوقت ذاته
في ذات السياق
في نفس السياق

# --- relaying -------------------------------------------------------------

@ relay inflect=verb,object
نقل / ينقل / ناقل / نقل
أورد / يورد / مورد / إيراد
نشر / ينشر / ناشر / نشر
أذاع / يذيع / مذيع / -
بث / يبث / - / بث
تناقل / يتناقل / متناقل / تناقل
تداول / يتداول / متداول / تداول
تلقى / يتلقى / - / تلقي
اقتبس / يقتبس / مقتبس / اقتباس
استقى / يستقي / - / -
نسب / ينسب / ناسب / - ; ascribe
سرب / يسرب / مسرب / تسريب
ذكر / يذكر / - / -
أفاد / يفيد / - / -
روى / يروي / - / -
وزع / يوزع / موزع / توزيع
عمم / يعمم / - / تعميم
انفرد / ينفرد / - / -
علم / يعلم / - / -
ترجم / يترجم / - / -

# passive and set forms of relaying
@ relay
نقلا عن
ناقلا عن
ناقلة عن
نسب إلى
نسبت إلى
اطلعت عليه
اطلعت عليها
حصلت عليه
حصلت عليها
تلقت نسخة منه
تلقى نسخة منه
تلقت نسخة منها
وصلت نسخة منه
تسلمت نسخة منه
تحتفظ بنسخة منه
على موقعه الإلكتروني
على موقعها الإلكتروني
على صفحته
على صفحتها
على حسابه
على حسابها
عبر حسابه
عبر شاشة
على شاشة
عبر أثير
عبر حسابها
عبر صفحته
عبر صفحتها
في مقابلة مع
في اتصال مع
في حوار مع
خص به
خصت به


# --- what is no speech ----------------------------------------------------

# The paper speaks for itself: nobody's words
@ impersonal
يذكر أن
يذكر أنه
يذكر أنها
يذكر أنهم
يشار إلى أن
يشار إلى أنه
يشار إلى أنها
يشار إلى أنهم
جدير بالذكر أن
جدير بالذكر أنه
جدير بالذكر أنها
جدير بالذكر أنهم
الجدير بالذكر أن
الجدير بالذكر أنه
الجدير بالذكر أنها
الجدير بالذكر أنهم
من الجدير بالذكر أن
من الجدير بالذكر أنه
من الجدير بالذكر أنها
من الجدير بالذكر أنهم
الجدير ذكره أن
الجدير ذكره أنه
الجدير ذكره أنها
الجدير ذكره أنهم
جدير بالإشارة أن
جدير بالإشارة أنه
جدير بالإشارة أنها
جدير بالإشارة أنهم
الجدير بالإشارة أن
الجدير بالإشارة أنه
الجدير بالإشارة أنها
الجدير بالإشارة أنهم
تجدر الإشارة إلى أن
تجدر الإشارة إلى أنه
تجدر الإشارة إلى أنها
تجدر الإشارة إلى أنهم
تجدر الإشارة هنا إلى أن
تجدر الإشارة هنا إلى أنه
تجدر الإشارة هنا إلى أنها
تجدر الإشارة هنا إلى أنهم
تجدر الإشارة أن
تجدر الإشارة أنه
تجدر الإشارة أنها
تجدر الإشارة أنهم
يجدر بالذكر أن
يجدر بالذكر أنه
يجدر بالذكر أنها
يجدر بالذكر أنهم
مما يذكر أن
مما يذكر أنه
مما يذكر أنها
مما يذكر أنهم
يجدر ذكره أن
يجدر ذكره أنه
يجدر ذكره أنها
يجدر ذكره أنهم
يجدر التذكير أن
يجدر التذكير أنه
يجدر التذكير أنها
يجدر التذكير أنهم
يجدر التذكير إلى أن
يجدر التذكير إلى أنه
يجدر التذكير إلى أنها
يجدر التذكير إلى أنهم
مما تجدر الإشارة إليه أن
مما تجدر الإشارة إليه أنه
مما تجدر الإشارة إليه أنها
مما تجدر الإشارة إليه أنهم
تجدر الملاحظة إلى أن
تجدر الملاحظة إلى أنه
تجدر الملاحظة إلى أنها
تجدر الملاحظة إلى أنهم
يشار هنا إلى أن
يشار هنا إلى أنه
يشار هنا إلى أنها
يشار هنا إلى أنهم

اقرأ أيضا
اقرأ المزيد
اقرأ أكثر
شاهد أيضا
طالع أيضا
انظر أيضا
موضوعات متعلقة
مواضيع ذات صلة

# Behind a comma: the reporter's own words again
@ outside
مما
ما يعزز
ما يعني
ما يثير
ما أدى
ما يؤدي
ما أثار
ما دفع
ما جعل
ما يجعل
الأمر الذي ; relative
الشيء الذي ; relative
هو ما ; relative
وهو ما ; relative
وهذا ما ; relative
وذلك ما ; relative
وهو الأمر الذي ; relative
هذا ما ; relative
ذلك ما ; relative
هو الأمر الذي ; relative
هي التصريحات
دون أن
من دون أن
بدون أن
دون الإشارة
دون الإشارة إلى
من دون الإشارة
من دون الإشارة إلى
دون ذكر
من دون ذكر
دون تحديد
من دون تحديد
دون الخوض
من دون الخوض
دون إعطاء
من دون إعطاء
دون الكشف
من دون الكشف
دون الإفصاح
من دون الإفصاح
دون تقديم
من دون تقديم
دون توضيح
من دون توضيح
دون مزيد من
من دون مزيد من
دون التطرق
من دون التطرق
رافضا الإفصاح
رافضا الكشف
في إشارة إلى
في إشارة منه إلى
في إشارة منها إلى
في إشارة واضحة إلى
في إشارة ضمنية إلى
في تلميح إلى
في تلميح منه إلى
في ما بدا
فيما بدا
في ما يبدو
ذلك خلال
ذلك لدى
ذلك بحسب
ذلك حسب
ذلك وفق
ذلك وفقا
ذلك إثر
ذلك على إثر
ذلك في أعقاب
ذلك بعد
ذلك بحضور
ذلك بمناسبة
ذلك بمشاركة
ذلك على خلفية
ذلك بالتزامن مع
ذلك تزامنا مع
ذلك بالتوازي مع
ذلك بمقر
ذلك في مقر
ذلك بدعوة
ذلك تلبية لدعوة
علما أن
علما بأن
علما أنه
علما بأنه
علما أنها
علما بأنها
ذلك قبيل
ذلك قبل
ذلك غداة
ذلك عشية
ذلك في
ذلك عقب
ذلك ردا على
ذلك على هامش
ذلك أثناء
جاء ذلك
جاء هذا
يأتي ذلك
يأتي هذا

وسط
وسط مخاوف
وسط توقعات
وسط أنباء
وسط ترقب
في خطوة
في مؤشر على
في أوضح مؤشر
في أحدث مؤشر
في أحدث خطوة
في محاولة
في محاولة منه
في محاولة منها
في مسعى
في مسعى منه
بينما
بعدما
في حين
في حين أن
في الوقت الذي
في وقت
في وقت تشهد

# What takes a stance: "he spoke of the importance of …"
@ stance
أهمية
ضرورة
وجوب
خطورة
خطر
الخطر
خطير
خطيرة
الخطير
الخطيرة
حرص
حرصه
حرصها
رفض
رفضه
رفضها
تأييد
تأييده
استعداد
استعداده
استعدادها
رغبته
رغبتها
التزامه
التزامها
موقفه
موقفها
رؤيته
رؤيتها
حتمية
ثقته
ثقتها
أمله
أملها
تفاؤله
قلقه
قلقها
مخاوفه
مخاوفها
عدم
صعوبة
فشل
استحالة
حساسية
الحساس
الحساسة
المأساوية
المأساوي
الصعبة
الصعب
الكارثية
الكارثي
تدهور
وجود
عمق
متانة
إمكانية
تحسن
التحسن
تقدم
التقدم
نجاح
النجاح
تطور
التطور
التدهور
تعثر
تغير
التغير

# "as X said"
@ as
كما
حسبما
مثلما

# Words of one's own side: "his country refuses" are no one else's words
@ own
بلاده
بلادها
بلادهم
بلادنا
بلادي
حكومته
حكومتها
حكومتهم
حكومتنا
دولتنا
وزارته
وزارتها
إدارته
حزبه
حزبها
حركته
جماعته
منظمته
جيشه
قواته
فريقه
وفده
شعبه
مجلسه
هيئته
لجنته
بعثته
مكتبه
كتلته
تياره
جبهته
رئيسه
قيادته
مؤسسته
شركته
تنظيمه

# Between a subject and its verb
@ aux
قد
كان
كانت
كانوا
كانا
لا يزال
ما زال

# Not hidden is told
@ cuephrase family=express comp=obj,that
لم يخف
لم تخف
لم يخفوا
لم ينف
لم تنف
لم ينفوا
لا ينفي
لا تنفي
لا يستبعد
لا تستبعد
لم ينكر
لم تنكر
لا ينكر
لا تنكر
لا يخفي
لا تخفي
لم يكتم
لم تكتم
لم يخفيا

# By saying so
@ cuephrase family=say comp=that,quote
بعبارة ; adjunct
بهذه العبارة ; adjunct
بكلمات ; adjunct
بهذه الكلمات ; adjunct
بالكلمات التالية ; adjunct
بما نصه ; adjunct
ما نصه
ما حرفيته
بالحرف ; adjunct
بالحرف الواحد ; adjunct
جاء فيه
جاء فيها
ورد فيه
ورد فيها
بقوله ; adjunct
بقولها ; adjunct
بقولهم ; adjunct
بقولهما ; adjunct
بالقول ; adjunct
بتأكيده ; adjunct
بتأكيدها ; adjunct

# Words of support that make a cue of the noun behind them: "he directed a call to X for …"
@ cue weak renew comp=quote inflect=verb,object
أعاد / يعيد / معيد / -
قدم / يقدم / مقدم / -
رفع / يرفع / رافع / -
أطلق / يطلق / مطلق / -
أرسل / يرسل / مرسل / -
بعث / يبعث / باعث / -
أزجى / يزجي / مزج / -

# What someone contented himself with, went so far as, hastened to: the noun that says it is the cue.
@ cuephrase adjunct family=say comp=ila,bi,that,quote
بالإشارة
بالتلميح
بالتنويه
بالتذكير
@ cuephrase adjunct family=say comp=that,quote,bi
بالاعتراف
بالإقرار
بالتلويح
بالتهديد
بالترحيب
بالإشادة
بالمطالبة
بالتعهد
@ cuephrase adjunct comp=min,that,quote
بالتحذير
@ cuephrase adjunct whom comp=ila,that,quote
بالدعوة
بدعوته
بدعوتها
@ cuephrase adjunct family=stress comp=ala,that,quote
بالتأكيد
بالتشديد
بتشديده
بتشديدها
بتأكيده على
بتأكيدها على
@ cuephrase adjunct family=express comp=an,that
بالإعراب
بالتعبير

# What is signed is not what is expected, though both are written alike.
@ word pos.verb
توقع اتفاقية
توقع اتفاقيتين
توقع اتفاقيات
توقع مذكرة
توقع مذكرتي
توقع مذكرات
توقع بروتوكول
توقع بروتوكولا
توقع عقدا
توقع عقودا
