# SPDX-License-Identifier: GPL-3.0-or-later
# Verbs, nouns and phrases of saying in Arabic news. A verb is given as
#     perfect / imperfect / active participle / verbal noun
# "comp" lists what may open the content; "weak" marks a common word that says
# something only with a that-clause, a quotation mark or a colon behind it.

# --- saying, telling, explaining ------------------------------------------

@ cue family=say comp=that,quote inflect=verb
قال / يقول / قائل / قول
صرح / يصرح / مصرح / تصريح ; comp=that,quote,bi
أوضح / يوضح / موضح / إيضاح
وضح / يوضح / موضح / توضيح
أبان / يبين / مبين / إبانة
بين / يبين / مبين / - ; weak
فسر / يفسر / مفسر / تفسير ; weak
شرح / يشرح / شارح / شرح ; weak
ذكر / يذكر / مذكر / تذكير ; comp=that,quote,bi weak
حكى / يحكي / حاك / - ; weak
روى / يروي / - / - ; weak
سرد / يسرد / - / - ; weak
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
@ cue family=say comp=that,quote,an weak inflect=verb
تحدث / يتحدث / - / -
حدث / يحدث / محدث / - ; comp=that,quote
عرض / يعرض / - / - ; comp=that,quote
استعرض / يستعرض / - / - ; comp=that,quote
تطرق / يتطرق / - / - ; comp=that,quote
تناول / يتناول / - / - ; comp=that,quote
دافع / يدافع / - / -
أجاب / يجيب / مجيب / - ; comp=that,quote,bi
تساجل / يتساجل / متساجل / - ; comp=that,quote

# answering, commenting
@ cue family=say comp=that,quote inflect=verb
رد / يرد / راد / رد ; comp=that,quote,bi weak
جاوب / يجاوب / مجاوب / -
علق / يعلق / معلق / تعليق ; comp=that,quote,bi weak
عقب / يعقب / معقب / تعقيب ; comp=that,quote,bi weak
استشف / يستشف / - / - ; comp=that weak
مازح / يمازح / ممازح / - ; comp=quote,bi weak
مزح / يمزح / مازح / - ; comp=quote,bi weak
سخر / يسخر / ساخر / - ; comp=quote,min weak
تهكم / يتهكم / متهكم / - ; comp=quote,ala weak
استغرب / يستغرب / مستغرب / استغراب ; family=criticize comp=that,quote,obj,min
تعجب / يتعجب / متعجب / - ; comp=that,quote,min weak

# pointing to, noting, recalling
@ cue family=say comp=ila,that,quote inflect=verb
أشار / يشير / مشير / إشارة
لفت / يلفت / لافت / -
ألمح / يلمح / ملمح / إلماح
لمح / يلمح / ملمح / تلميح ; comp=ila,that,quote,bi
أومأ / يومئ / مومئ / - ; weak
أوحى / يوحي / موح / - ; comp=that,bi weak
نوه / ينوه / منوه / تنويه ; family=praise comp=bi,ila,that,quote
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

@ cue family=stress comp=ala,that,quote inflect=verb
أكد / يؤكد / مؤكد / تأكيد ; comp=that,quote,ala,obj
شدد / يشدد / مشدد / تشديد
ركز / يركز / - / - ; weak
ألح / يلح / ملح / إلحاح
أصر / يصر / مصر / إصرار
أبرز / يبرز / مبرز / إبراز ; comp=that,quote,obj
جزم / يجزم / جازم / جزم ; comp=that,quote,bi
أقسم / يقسم / مقسم / - ; comp=that,quote,ala weak
حلف / يحلف / حالف / - ; comp=that,quote weak
برهن / يبرهن / مبرهن / - ; comp=that,ala weak
أثبت / يثبت / - / - ; comp=that weak
دلل / يدلل / مدلل / - ; comp=that,ala weak
أيقن / يوقن / موقن / إيقان ; comp=that,bi
طمأن / يطمئن / مطمئن / طمأنة ; comp=that,quote,ila
تمسك / يتمسك / متمسك / تمسك ; comp=that,bi
جدد / يجدد / مجدد / تجديد ; comp=that,quote,obj
كرر / يكرر / مكرر / - ; comp=that,quote,obj
ردد / يردد / مردد / - ; comp=that,quote,obj weak

# --- adding, going on, closing --------------------------------------------

@ cue family=add comp=that,quote inflect=verb
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

@ cue family=announce comp=that,quote,obj,an inflect=verb
أعلن / يعلن / معلن / إعلان
كشف / يكشف / كاشف / - ; comp=that,quote,an weak
أشهر / يشهر / - / - ; comp=that weak
أذاع / يذيع / - / - ; comp=that,quote weak
عمم / يعمم / - / - ; comp=that,quote weak
قرر / يقرر / - / - ; comp=that weak
بشر / يبشر / مبشر / - ; comp=that,quote,bi weak
أصدر / يصدر / - / - ; comp=that,quote weak
أظهر / يظهر / - / - ; comp=that weak
حدد / يحدد / - / - ; comp=that weak
ثبت / يثبت / - / - ; comp=that weak
نعى / ينعى / ناع / نعي ; comp=obj,quote

@ cue family=report comp=that,quote,bi inflect=verb
أفاد / يفيد / مفيد / إفادة
أبلغ / يبلغ / مبلغ / إبلاغ ; comp=that,quote,bi,an
بلغ / يبلغ / مبلغ / - ; comp=that weak
أخبر / يخبر / مخبر / إخبار
خبر / يخبر / مخبر / - ; weak
أطلع / يطلع / مطلع / - ; comp=that,quote,ala weak
أعلم / يعلم / - / - ; weak
أحاط / يحيط / محيط / - ; comp=that,bi weak
أنبأ / ينبئ / منبئ / - ; weak
أشعر / يشعر / مشعر / - ; weak
أخطر / يخطر / مخطر / إخطار
وافى / يوافي / مواف / - ; comp=that,bi weak
وشى / يشي / واش / - ; comp=that weak
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
عزا / يعزو / عاز / عزو ; comp=obj
أرجع / يرجع / - / - ; comp=obj weak
نسب / ينسب / ناسب / - ; comp=that,quote weak
شهر / يشهر / - / - ; comp=bi weak
حمل / يحمل / - / - ; family=criticize comp=obj weak

# --- admitting, claiming --------------------------------------------------

@ cue family=say comp=that,bi,quote inflect=verb
أقر / يقر / مقر / إقرار
اعترف / يعترف / معترف / اعتراف
سلم / يسلم / - / - ; weak
صارح / يصارح / مصارح / مصارحة
كاشف / يكاشف / مكاشف / - ; weak
زعم / يزعم / زاعم / زعم ; comp=that,quote,obj
ادعى / يدعي / مدع / ادعاء ; comp=that,quote,obj
روج / يروج / مروج / - ; comp=that,li weak
افترى / يفتري / مفتر / - ; comp=that weak
تذرع / يتذرع / متذرع / تذرع
تحجج / يتحجج / متحجج / تحجج
تعلل / يتعلل / متعلل / تعلل
احتج / يحتج / محتج / - ; family=criticize comp=that,quote,ala weak
برر / يبرر / مبرر / تبرير ; comp=that,quote,obj,bi
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

@ cue family=consider comp=that,quote inflect=verb
اعتبر / يعتبر / معتبر / اعتبار ; comp=that,quote,obj
رأى / يرى / راء / - ; comp=that,quote,fi weak
ارتأى / يرتئي / مرتئ / ارتئاء
اعتقد / يعتقد / معتقد / اعتقاد
ظن / يظن / ظان / ظن
وجد / يجد / - / - ; weak
آمن / يؤمن / - / - ; comp=that,bi weak
اقتنع / يقتنع / مقتنع / اقتناع ; comp=that,bi
أقنع / يقنع / مقنع / - ; comp=that,bi weak
أدرك / يدرك / مدرك / - ; weak
فهم / يفهم / فاهم / - ; weak
تفهم / يتفهم / متفهم / تفهم ; comp=that,obj
علم / يعلم / - / - ; weak
عرف / يعرف / - / - ; weak
شعر / يشعر / - / - ; comp=that,bi weak
أحس / يحس / محس / - ; weak
استشعر / يستشعر / مستشعر / - ; weak
فكر / يفكر / - / - ; weak
قيم / يقيم / - / - ; weak
حكم / يحكم / - / - ; weak
افترض / يفترض / مفترض / - ; weak
جادل / يجادل / مجادل / مجادلة ; comp=that,quote,bi
حاجج / يحاجج / محاجج / محاججة
ناقش / يناقش / - / - ; weak
شكك / يشكك / مشكك / تشكيك ; comp=that,fi,quote
ارتاب / يرتاب / مرتاب / ارتياب ; comp=that,fi,min
استبعد / يستبعد / مستبعد / استبعاد ; comp=that,quote,obj
رجح / يرجح / مرجح / ترجيح ; comp=that,quote,obj
توقع / يتوقع / متوقع / توقع ; comp=that,quote,obj
تنبأ / يتنبأ / متنبئ / تنبؤ ; comp=that,quote,bi
تكهن / يتكهن / متكهن / تكهن ; comp=that,quote,bi
خمن / يخمن / مخمن / تخمين ; comp=that,quote
استشرف / يستشرف / مستشرف / - ; comp=that,obj weak
اشتبه / يشتبه / - / - ; comp=that weak
فضل / يفضل / مفضل / - ; comp=that,obj weak
وصف / يصف / واصف / وصف ; family=describe comp=obj,quote
نعت / ينعت / ناعت / نعت ; family=describe comp=obj
اقترح / يقترح / مقترح / اقتراح ; family=call comp=that,quote,obj
طرح / يطرح / طارح / - ; family=call comp=that,quote weak
نصح / ينصح / ناصح / نصح ; family=urge comp=that,bi,quote
أوصى / يوصي / موص / إيصاء ; family=urge comp=that,bi,quote
ارتضى / يرتضي / مرتض / - ; comp=that weak

# --- warning, threatening -------------------------------------------------

@ cue family=warn comp=min,that,quote inflect=verb
حذر / يحذر / محذر / تحذير
نبه / ينبه / منبه / تنبيه ; comp=ila,that,quote,min,ala
أنذر / ينذر / منذر / - ; comp=that,quote,bi weak
تخوف / يتخوف / متخوف / تخوف
خشي / يخشى / خاش / خشية ; comp=that,quote,obj,min
خاف / يخاف / خائف / - ; comp=that,min weak
توجس / يتوجس / متوجس / توجس

@ cue family=threaten comp=that,bi,quote inflect=verb
هدد / يهدد / مهدد / تهديد ; weak
توعد / يتوعد / متوعد / توعد
لوح / يلوح / ملوح / تلويح
تحدى / يتحدى / متحد / - ; comp=that,quote weak
حرض / يحرض / محرض / - ; family=urge comp=that,ala weak

# --- calling for, urging, asking, demanding -------------------------------

@ cue family=call comp=ila,that,quote,li inflect=verb
دعا / يدعو / داع / دعوة
نادى / ينادي / مناد / مناداة ; comp=bi,that,quote
ناشد / يناشد / مناشد / مناشدة ; comp=obj,that,quote,bi
استغاث / يستغيث / مستغيث / - ; comp=quote,that weak
استنجد / يستنجد / مستنجد / - ; comp=quote weak
أهاب / يهيب / مهيب / إهابة ; comp=bi,that,quote
تطلع / يتطلع / متطلع / تطلع ; family=hope comp=ila,that,li
توسل / يتوسل / متوسل / - ; comp=that,quote,ila weak

@ cue family=urge comp=ala,that,quote inflect=verb
حث / يحث / حاث / حث
حض / يحض / حاض / حض
حفز / يحفز / محفز / - ; weak
شجع / يشجع / مشجع / تشجيع ; comp=ala,that,obj
حرص / يحرص / حارص / - ; family=express comp=ala,that weak
ألزم / يلزم / ملزم / - ; comp=that,bi weak
أوعز / يوعز / موعز / إيعاز ; family=demand comp=that,bi
وجه / يوجه / - / - ; family=demand comp=that,bi weak

@ cue family=demand comp=bi,that,quote inflect=verb
طالب / يطالب / مطالب / مطالبة
اشترط / يشترط / مشترط / اشتراط ; comp=that,obj,quote
شرط / يشرط / - / - ; comp=that weak

@ cue family=ask comp=that,quote,obj,min inflect=verb
طلب / يطلب / طالب / طلب
التمس / يلتمس / ملتمس / التماس
رجا / يرجو / راج / - ; comp=that,quote,obj weak
ترجى / يترجى / مترج / ترج ; comp=that,quote
سأل / يسأل / سائل / سؤال ; comp=that,quote,an
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

@ cue family=praise comp=bi,quote,that inflect=verb
أشاد / يشيد / مشيد / إشادة
أثنى / يثني / مثن / ثناء ; comp=ala,quote,that
امتدح / يمتدح / ممتدح / امتداح ; comp=obj,quote
مدح / يمدح / مادح / مدح ; comp=obj,quote
ثمن / يثمن / مثمن / تثمين ; comp=obj,quote,that
حيا / يحيي / محي / - ; comp=obj,quote weak
بارك / يبارك / مبارك / مباركة ; comp=obj,quote
أطرى / يطري / مطر / إطراء ; comp=ala,obj,quote
احتفى / يحتفي / محتف / - ; comp=bi weak
استحسن / يستحسن / مستحسن / استحسان ; comp=obj,that
رثى / يرثي / راث / - ; comp=obj,quote weak

@ cue family=thank comp=obj,quote,ala,li inflect=verb
شكر / يشكر / شاكر / شكر
امتن / يمتن / ممتن / امتنان ; comp=li,that

@ cue family=congratulate comp=obj,quote,bi inflect=verb
هنأ / يهنئ / مهنئ / تهنئة
هنى / يهني / مهن / -
عزى / يعزي / معز / تعزية ; comp=obj,fi,bi
واسى / يواسي / مواس / مواساة ; comp=obj,fi

@ cue family=welcome comp=bi,quote,that inflect=verb
رحب / يرحب / مرحب / ترحيب
ابتهج / يبتهج / مبتهج / ابتهاج ; comp=bi,li,that
سر / يسر / - / - ; comp=that weak
استبشر / يستبشر / مستبشر / استبشار ; comp=bi,that
تفاءل / يتفاءل / متفائل / تفاؤل ; family=hope comp=bi,that

# --- condemning, criticizing, rejecting, denying --------------------------

@ cue family=condemn comp=obj,quote,that inflect=verb
أدان / يدين / مدين / إدانة
دان / يدين / دائن / -
استنكر / يستنكر / مستنكر / استنكار
شجب / يشجب / شاجب / شجب
ندد / يندد / مندد / تنديد ; comp=bi,quote,that
استهجن / يستهجن / مستهجن / استهجان
استقبح / يستقبح / مستقبح / استقباح
استفظع / يستفظع / مستفظع / استفظاع
استهول / يستهول / مستهول / استهوال

@ cue family=criticize comp=obj,quote,that inflect=verb
انتقد / ينتقد / منتقد / انتقاد
نقد / ينقد / - / - ; weak
هاجم / يهاجم / - / - ; weak
اتهم / يتهم / متهم / اتهام ; comp=obj,quote,bi
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
تحفظ / يتحفظ / متحفظ / تحفظ ; comp=ala,an,that weak
عارض / يعارض / - / - ; comp=obj,that weak
استاء / يستاء / مستاء / استياء ; comp=min,that,quote
امتعض / يمتعض / ممتعض / امتعاض ; comp=min,that
غضب / يغضب / - / - ; comp=that weak
سخط / يسخط / ساخط / - ; comp=ala,that weak
استخف / يستخف / مستخف / استخفاف ; comp=bi,that
استهزأ / يستهزئ / مستهزئ / استهزاء ; comp=bi,min
هزأ / يهزأ / هازئ / - ; comp=bi,min weak
سفه / يسفه / مسفه / تسفيه ; comp=obj
فند / يفند / مفند / تفنيد ; family=deny comp=obj,that,quote
دحض / يدحض / داحض / دحض ; family=deny comp=obj,that,quote
تنصل / يتنصل / متنصل / تنصل ; family=deny comp=min
تبرأ / يتبرأ / متبرئ / تبرؤ ; family=deny comp=min

@ cue family=reject comp=obj,quote,that inflect=verb
رفض / يرفض / رافض / رفض
أبى / يأبى / آب / - ; comp=that weak
امتنع / يمتنع / - / - ; comp=an weak
أحجم / يحجم / محجم / - ; comp=that,an weak

@ cue family=deny comp=obj,quote,that inflect=verb
نفى / ينفي / ناف / نفي
أنكر / ينكر / منكر / إنكار
نكر / ينكر / - / - ; weak
جحد / يجحد / جاحد / - ; weak

# --- expressing, hoping, regretting ---------------------------------------

@ cue family=express comp=an,that,quote inflect=verb
أعرب / يعرب / معرب / إعراب
عبر / يعبر / معبر / تعبير
أبدى / يبدي / مبد / إبداء ; comp=obj,that
أيد / يؤيد / مؤيد / تأييد ; family=agree comp=obj,that,quote
وافق / يوافق / موافق / موافقة ; family=agree comp=ala,that,quote
اتفق / يتفق / متفق / - ; family=agree comp=ala,that weak
أجمع / يجمع / مجمع / - ; family=agree comp=ala,that weak
توافق / يتوافق / متوافق / - ; family=agree comp=ala,that weak
صادق / يصادق / مصادق / - ; family=agree comp=ala,that weak

@ cue family=hope comp=that,quote,obj inflect=verb
تمنى / يتمنى / متمن / تمن
أمل / يأمل / آمل / - ; comp=that,quote,fi,bi
تأمل / يتأمل / متأمل / - ; comp=that,quote weak
تعشم / يتعشم / متعشم / تعشم
ابتهل / يبتهل / مبتهل / - ; comp=that weak
طمح / يطمح / طامح / طموح ; comp=that,ila

@ cue family=regret comp=li,that,quote inflect=verb
أسف / يأسف / آسف / أسف ; comp=li,that,ala
تأسف / يتأسف / متأسف / تأسف ; comp=li,that,ala
اعتذر / يعتذر / معتذر / اعتذار ; comp=an,that,quote,ala
ندم / يندم / نادم / ندم ; comp=ala,that
حزن / يحزن / - / - ; comp=li,that weak
تحسر / يتحسر / متحسر / تحسر ; comp=ala,that
استنكف / يستنكف / مستنكف / - ; comp=an weak

# --- promising, deciding --------------------------------------------------

@ cue family=promise comp=bi,that,quote inflect=verb
تعهد / يتعهد / متعهد / تعهد
وعد / يعد / واعد / وعد
التزم / يلتزم / ملتزم / - ; comp=bi,that weak
عاهد / يعاهد / معاهد / - ; comp=ala,that weak
تكفل / يتكفل / متكفل / - ; comp=bi,that weak
عزم / يعزم / عازم / عزم ; comp=ala,that
اعتزم / يعتزم / معتزم / اعتزام ; comp=obj,that
نوى / ينوي / ناو / نية ; comp=obj,that
صمم / يصمم / مصمم / تصميم ; comp=ala,that

# verbs whose perfect or verbal noun is another, very common word
@ cue comp=that,quote weak inflect=verb
- / يقبل / - / - ; family=agree comp=that,bi
- / يأمر / آمر / - ; family=demand comp=that,bi
- / يضمن / - / - ; family=promise
- / يشك / - / - ; family=consider
- / يعد / - / - ; family=promise comp=that,bi

# --- fixed forms of ambiguous verbs ---------------------------------------

@ cue family=say comp=that,quote
مبينا
مبينة
مبينين
مجيبا ; comp=quote,bi
مذكرا ; comp=bi,that,quote
مذكرة ; comp=that,quote weak
متحدثا ; comp=an,quote weak
متحدثة ; comp=an,quote weak
داعيا ; family=call comp=ila,that,li
داعية ; family=call comp=ila,that,li
داعين ; family=call comp=ila,that,li
مناديا ; family=call comp=bi,that
مدعيا ; comp=that,obj
مدعية ; comp=that,obj
رائيا ; family=consider
نافيا ; family=deny comp=obj,that
نافية ; family=deny comp=obj,that
مبديا ; family=express comp=obj,that
مبدية ; family=express comp=obj,that
مثنيا ; family=praise comp=ala
مثنية ; family=praise comp=ala
متمنيا ; family=hope comp=that,obj,li
متمنية ; family=hope comp=that,obj,li
متمنين ; family=hope comp=that,obj,li
راجيا ; family=hope comp=that,obj,min
راجية ; family=hope comp=that,obj,min
عازيا ; family=say comp=obj
متحديا ; family=threaten comp=obj,that weak
شاكيا ; family=criticize comp=min,that
معزيا ; family=congratulate comp=bi,fi
آملا ; family=hope comp=that,fi,bi,quote
آملة ; family=hope comp=that,fi,bi,quote
آملين ; family=hope comp=that,fi,bi,quote
خاتما ; family=add comp=quote,bi weak
زائدا ; family=add comp=that,quote weak
واعدا ; family=promise comp=bi,that
عادا ; family=consider comp=that,obj
