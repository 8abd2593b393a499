<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommonGround</name>
    <message>
        <source>(none of these)</source>
        <translation>(لا شيء من هذه)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>0 is the country, 1 or 2 its areas.</source>
        <translation>القيمة 0 هي البلد، و1 أو 2 وحداته.</translation>
    </message>
    <message>
        <source>0 is the country.</source>
        <translation>القيمة 0 هي البلد.</translation>
    </message>
    <message>
        <source>0/0: no coordinates were entered</source>
        <translation>القيمة 0/0: لم تُدخل إحداثيات</translation>
    </message>
    <message>
        <source>5W</source>
        <translation>5W</translation>
    </message>
    <message>
        <source>5W by admin 1 and 2 is low, below that moderate.</source>
        <translation>بيانات 5W بحسب المستويين الإداريين 1 و2 حساسيتها منخفضة، ودون ذلك متوسطة.</translation>
    </message>
    <message>
        <source>5W by admin 3 is low in government-controlled areas.</source>
        <translation>بيانات 5W بحسب المستوى الإداري 3 حساسيتها منخفضة في المناطق الخاضعة لسيطرة الحكومة.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FILE&lt;/b&gt;: a file that was downloaded by hand; then no connection is needed.</source>
        <translation>المعامل &lt;b&gt;FILE&lt;/b&gt;: ملف نُزّل يدويا؛ عندئذ لا حاجة إلى اتصال.</translation>
    </message>
    <message>
        <source>&lt;b&gt;WORKSPACE&lt;/b&gt;: with a folder, the layers are kept there, each with its source.</source>
        <translation>المعامل &lt;b&gt;WORKSPACE&lt;/b&gt;: إذا أُعطي مجلد حُفظت فيه الطبقات، كل منها مع مصدرها.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm twice, so say where both are used.&lt;/p&gt;&lt;p&gt;Three parts, each scaled by fixed bounds (resources/needs/inform.json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else low.&lt;/p&gt;&lt;p&gt;Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;درجة من 0 إلى 10 لكل وحدة، لفئة الأخطار البشرية في نموذج INFORM الخاص بالبلد (دون الوطني)، بصيغة CSV. مقترح. لا تغيّر المؤشر العالمي؛ وقد تحسب شدة النزاع الضرر نفسه مرتين، فاذكر أين يُستخدم كلاهما.&lt;/p&gt;&lt;p&gt;ثلاثة أجزاء، يُحوَّل كل منها إلى مقياس بحدود ثابتة (resources/needs/inform.json): السكان ضمن 1 كم من منطقة خطرة مفتوحة لكل 100,000، والضحايا لكل 100,000 في السنة (متوسط 3 سنوات)، ومساحة المناطق الخطرة لكل 1,000 كم². الدرجة: نصف أعلى جزء مع نصف متوسط الأجزاء المعروفة؛ وبأقل من جزأين معروفين لا درجة. الموثوقية عالية بثلاثة أجزاء ومسح، ومتوسطة بأحدهما، وإلا فمنخفضة.&lt;/p&gt;&lt;p&gt;مثال: الأجزاء 8 و4 و3: ‏0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings an export into the minimum schema. Every row ends in an output or in &lt;b&gt;Rejected&lt;/b&gt; with the reason; the counts add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a database connection (PG:…). &lt;b&gt;Kind&lt;/b&gt;: what the rows are. &lt;b&gt;Layer&lt;/b&gt;: layer, sheet or table where there are several. &lt;b&gt;Points&lt;/b&gt;: the points table of the records (PolyID, PointNo, PointType …). &lt;b&gt;Profile&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. &lt;b&gt;CRS&lt;/b&gt;: where the file does not say.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: Input may be the address of a feature service. A sub-table (victims, devices) is joined to its records, found in the same file or named by &lt;b&gt;Parent&lt;/b&gt;. Codes become the words of the layer's domains or of the &lt;b&gt;Form&lt;/b&gt; (XLSForm) in &lt;b&gt;Language&lt;/b&gt;; the codes stay beside them. A report code that was sent several times is marked in resubmission, and every row stays.&lt;/p&gt;&lt;p&gt;Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a linked release product or where the profile says so, otherwise unknown, which counts as open. The status of an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.&lt;/p&gt;&lt;p&gt;Names, phones, ids, addresses and birth dates are left out unless &lt;b&gt;Keep personal columns&lt;/b&gt; is set. Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong are proposed, never changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تحوّل ملف التصدير إلى الحد الأدنى من الحقول. ينتهي كل صف في ناتج أو في &lt;b&gt;المرفوضة&lt;/b&gt; مع السبب؛ والأعداد متطابقة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المدخلات&lt;/b&gt;: شيب فايل أو GeoPackage أو قاعدة بيانات جغرافية (مجلد .gdb أو zip) أو GeoJSON أو KML أو CSV أو XLSX، أو اتصال بقاعدة بيانات (PG:…). &lt;b&gt;النوع&lt;/b&gt;: ماذا تمثل الصفوف. &lt;b&gt;الطبقة&lt;/b&gt;: الطبقة أو الورقة أو الجدول حيث يوجد أكثر من واحد. &lt;b&gt;النقاط&lt;/b&gt;: جدول نقاط السجلات (PolyID, PointNo, PointType …). &lt;b&gt;ملف التعريف&lt;/b&gt;: generic أو ng أو core أو collection أو afghanistan أو colombia أو vietnam، أو ملف JSON خاص بك. &lt;b&gt;CRS&lt;/b&gt;: حيث لا يذكره الملف.&lt;/p&gt;&lt;p&gt;من &lt;b&gt;IMSMA Core وSurvey123 وKobo وODK&lt;/b&gt;: يمكن أن تكون المدخلات عنوان خدمة معالم. والجدول الفرعي (الضحايا، الأجسام) يُربط بسجلاته، سواء وُجدت في الملف نفسه أو ذُكرت في &lt;b&gt;الأصل&lt;/b&gt;. وتصبح الرموز كلمات من نطاقات قيم الطبقة أو من &lt;b&gt;النموذج&lt;/b&gt; (XLSForm) باللغة المذكورة في &lt;b&gt;اللغة&lt;/b&gt;؛ وتبقى الرموز إلى جانبها. ورمز التقرير الذي أُرسل عدة مرات يُوسم في resubmission، ويبقى كل صف.&lt;/p&gt;&lt;p&gt;الإفراج لا يُمنح تلقائيا: ففي المنطقة الخطرة تبقى Reduced مفتوحة؛ ولا تصبح Closed وCompleted مفرجا عنها إلا بوثيقة إفراج مرتبطة أو حيث يذكر ملف التعريف ذلك، وإلا فهي غير معروفة وتُحسب مفتوحة. وحالة النشاط لا تحدد أبدا حالة المنطقة الخطرة. والقيم التي لا يعرفها أي جدول مطابقة تبقى غير معروفة وتُدرج.&lt;/p&gt;&lt;p&gt;تُستبعد الأسماء والهواتف وأرقام الهوية والعناوين وتواريخ الميلاد ما لم يُضبط &lt;b&gt;إبقاء الأعمدة الشخصية&lt;/b&gt;. وتُصلح المضلعات غير الصالحة إلى أجزائها المضلعة ويذكر geometry_note ذلك. والإحداثيات التي تبدو خاطئة يُقترح تصحيحها ولا تُغيَّر أبدا.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all of Banadir in 2023 and is the district Bondhere in v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Older&lt;/b&gt;, &lt;b&gt;Newer&lt;/b&gt;: one admin level of two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside the current one). &lt;b&gt;Changes&lt;/b&gt;: one row a code with its state: same, redrawn, renamed, other area (less than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name stands under another code), gone, new.&lt;/p&gt;&lt;p&gt;Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تقارن رموز إصدارين من الحدود الإدارية وأسماءهما ومساحاتهما. الرمز الموجود في الإصدارين يربط كل رقم من أحدهما بوحدات الآخر أيا كان معناه هناك: فالرمز SO2201 في الصومال كان بنادر كلها في 2023 وهو مديرية بونديري (Bondhere) في v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الأقدم&lt;/b&gt;، &lt;b&gt;الأحدث&lt;/b&gt;: مستوى إداري واحد من إصدارين، كما تكتبه الأداة «تحميل: الحدود الإدارية» (VERSION=v02 تحمّل إصدارا سابقا إلى جانب الحالي). &lt;b&gt;التغييرات&lt;/b&gt;: صف لكل رمز مع حالته: كما هو، أو أعيد رسمه، أو تغيّر اسمه، أو وحدة أخرى (أقل من نصف المساحة مشترك، مقيسة على الإهليلج كنسبة التقاطع إلى الاتحاد)، أو رمز جديد (الاسم تحت رمز آخر)، أو اختفى، أو جديد.&lt;/p&gt;&lt;p&gt;مثال: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two casualty lists without names, for example of two organisations, and flags pairs that may be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and &lt;i&gt;alike_in_first&lt;/i&gt; and &lt;i&gt;alike_in_second&lt;/i&gt; say how many rows look the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;First&lt;/b&gt;, &lt;b&gt;Second&lt;/b&gt;: tables of the minimum schema (“Import IMSMA export”, kind casualty). &lt;b&gt;Matches&lt;/b&gt;: one row a pair, best first. &lt;b&gt;Months&lt;/b&gt;: reports by month and list; an empty cell means that the list has no report, not that there was no casualty.&lt;/p&gt;&lt;p&gt;Rows whose date is known to the year only are not compared and are counted as left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تقارن قائمتي ضحايا دون أسماء، من منظمتين مثلا، وتَسِم الأزواج التي قد تكون الشخص نفسه: التاريخ ضمن 3 أيام (أو الشهر المذكور)، ورموز P نفسها بقدر ما تعرفها القائمتان، والجنس والفئة العمرية ونتيجة الإصابة. لا شيء يُدمج أو يُحذف: فالصفوف المتساوية قد تكون أشخاصا مختلفين، ويبيّن &lt;i&gt;alike_in_first&lt;/i&gt; و&lt;i&gt;alike_in_second&lt;/i&gt; عدد الصفوف المتشابهة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الأولى&lt;/b&gt;، &lt;b&gt;الثانية&lt;/b&gt;: جداول بالحد الأدنى من الحقول («استيراد ملف تصدير IMSMA»، النوع casualty). &lt;b&gt;الأزواج&lt;/b&gt;: صف لكل زوج، الأقرب أولا. &lt;b&gt;الأشهر&lt;/b&gt;: البلاغات بحسب الشهر والقائمة؛ الخلية الفارغة تعني أن القائمة ليس فيها بلاغ، ولا تعني أنه لم تقع ضحية.&lt;/p&gt;&lt;p&gt;الصفوف التي لا تُعرف من تاريخها إلا السنة لا تُقارن وتُعد مستبعدة.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two exports of hazards, imported by “Import an IMSMA export”. &lt;b&gt;Changes&lt;/b&gt;: added, removed, status, class, geometry (with the area), attributes, one row a record and change. &lt;b&gt;Summary&lt;/b&gt;: the land balance per admin unit and class, in whole square metres:&lt;/p&gt;&lt;p&gt;opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing&lt;/p&gt;&lt;p&gt;Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come from &lt;b&gt;Release&lt;/b&gt; (hazard_id, kind, area_m2) within the period. What no product explains is a correction and is listed with explained = no: a hazard removed, an area edited, a product counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt; stand for what is not chosen: the hazards there, their earlier state that was not accepted yet, the release products, and the figures of all imports for the chart. Where both exports have a day of their own and no period is given, the period lies between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;History&lt;/b&gt;: exports of earlier months; the page draws open and released land over all of them.&lt;/p&gt;&lt;p&gt;Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a correction. Were 24,000 left, −1,000 would be listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تقارن ملفي تصدير للمناطق الخطرة استوردتهما الأداة «استيراد ملف تصدير IMSMA». &lt;b&gt;التغييرات&lt;/b&gt;: المضاف والمحذوف والحالة والفئة والشكل الهندسي (مع المساحة) والحقول، صف لكل سجل وتغيير. &lt;b&gt;الملخص&lt;/b&gt;: ميزان الأراضي لكل وحدة إدارية وفئة، بأمتار مربعة كاملة:&lt;/p&gt;&lt;p&gt;الافتتاحي + جديدة − ملغاة − مقلصة − مطهرة ± معاد تصنيفها ± تصحيحات = الختامي&lt;/p&gt;&lt;p&gt;الرصيدان الافتتاحي والختامي هما الأراضي التي تُحسب حالتها (مفتوحة، قيد العمل، معلقة، غير معروفة): المساحة المتبقية حيث سُجلت، وإلا فالمرسومة، وإلا فالمسجلة. وتأتي الملغاة والمقلصة والمطهرة من &lt;b&gt;الإفراج&lt;/b&gt; (hazard_id, kind, area_m2) ضمن الفترة. وما لا تفسره وثيقة فهو تصحيح يُدرج مع explained = no: منطقة خطرة حُذفت، أو مساحة عُدّلت، أو وثيقة حُسبت مرتين.&lt;/p&gt;&lt;p&gt;&lt;b&gt;مساحة العمل&lt;/b&gt; و&lt;b&gt;البلد&lt;/b&gt; يقومان مقام ما لم يُختر: المناطق الخطرة فيها، وحالتها السابقة التي لم تُقبل بعد، ووثائق الإفراج، وأرقام كل عمليات الاستيراد للرسم البياني. وحيث يكون لكل من ملفي التصدير يوم خاص به ولم تُعطَ فترة، تقع الفترة بينهما.&lt;/p&gt;&lt;p&gt;&lt;b&gt;السجل الزمني&lt;/b&gt;: ملفات تصدير لأشهر سابقة؛ وترسم الصفحة الأراضي المفتوحة والمفرج عنها عبرها كلها.&lt;/p&gt;&lt;p&gt;مثال: 40,000 م² مفتوحة، طهّرت وثيقة 15,000 منها، فبقي 25,000: يتوازن الميزان دون تصحيح. ولو بقي 24,000 لأُدرج ‎−1,000.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can be followed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt;: the tables are taken from there; a layer given below replaces the workspace's own. &lt;b&gt;Level&lt;/b&gt;: admin level of the P-codes. &lt;b&gt;From&lt;/b&gt;, &lt;b&gt;To&lt;/b&gt;: ISO dates, both included. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class. &lt;b&gt;Menu&lt;/b&gt;: your own JSON; start from resources/indicators.json.&lt;/p&gt;&lt;p&gt;No row is unknown, not zero: the value is empty and the note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تحسب مؤشرات قائمة في جدول واحد: صف لكل رمز P وفترة ومؤشر وتفصيل، مع القيمة والوحدة والبسط والمقام وعدد الصفوف والصفوف نفسها، حتى يمكن تتبع كل رقم.&lt;/p&gt;&lt;p&gt;&lt;b&gt;مساحة العمل&lt;/b&gt; و&lt;b&gt;البلد&lt;/b&gt;: تُؤخذ الجداول منهما؛ والطبقة المعطاة أدناه تحل محل طبقة مساحة العمل. &lt;b&gt;المستوى&lt;/b&gt;: المستوى الإداري لرموز P. &lt;b&gt;من&lt;/b&gt;، &lt;b&gt;إلى&lt;/b&gt;: تواريخ ISO، ويدخل اليومان فيها. &lt;b&gt;التجميع بحسب&lt;/b&gt;: organisation أو donor أو eo_type أو hazard_class. &lt;b&gt;القائمة&lt;/b&gt;: ملف JSON خاص بك؛ ابدأ من resources/indicators.json.&lt;/p&gt;&lt;p&gt;عدم وجود صف يعني غير معروف، لا صفرا: تكون القيمة فارغة وتذكر الملاحظة ذلك. مثال: 150 م² مطهرة في XX01 من صفي المصدر 1 و2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row a zone, or one a zone and group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons (cut at the zones' borders), points with an area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard in two zones counts in both rows and once in the total on the console.&lt;br&gt;&lt;b&gt;Accidents, casualties, release&lt;/b&gt;: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31. Accidents, casualties and releases count from the first to the last day; a hazard whose status changed after “as at” has the status unknown on that day.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;Example: a CHA of 40,000 m², three quarters of it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;أعداد المناطق الخطرة المسجلة ومساحاتها بحسب الفئة والحالة، والحوادث، والضحايا، والأراضي المفرج عنها: صف لكل نطاق، أو صف لكل نطاق ومجموعة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المناطق الخطرة&lt;/b&gt;: مضلعات (تُقص عند حدود النطاقات)، أو نقاط لها مساحة (دوائر)، أو صفوف رمز P فيها هو معرّف النطاق. يجمع hazard_area_m2 مساحات السجلات، وhazard_footprint_m2 هو الأرض التي تغطيها معا، وopen_remaining_m2 ما بقي للإفراج عنه. المنطقة الخطرة الواقعة في نطاقين تُحسب في الصفين، ومرة واحدة في المجموع المعروض في نافذة التنفيذ.&lt;br&gt;&lt;b&gt;الحوادث والضحايا والإفراج&lt;/b&gt;: نقاط أو مساحات أو صفوف لها رموز P؛ وما لم يُعطَ يبقى فارغا لأن غير المعروف ليس صفرا.&lt;br&gt;&lt;b&gt;حتى تاريخ، الفترة&lt;/b&gt;: تواريخ مثل ‎2025-12-31. تُحسب الحوادث والضحايا وعمليات الإفراج من أول يوم إلى آخر يوم؛ والمنطقة الخطرة التي تغيّرت حالتها بعد «حتى تاريخ» تكون حالتها في ذلك اليوم غير معروفة.&lt;br&gt;&lt;b&gt;التجميع بحسب&lt;/b&gt;: organisation أو donor أو eo_type أو hazard_class.&lt;/p&gt;&lt;p&gt;مثال: منطقة خطرة مؤكدة (CHA) مساحتها 40,000 م²، ثلاثة أرباعها في المديرية A، تعطي A ‏hazards 1 و‏area_cha_m2 30,000، وتعطي B ‏hazards 1 و‏area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;حيث لا شيء مسجل فالمكان ليس آمنا: اقرأ survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM zone, or an equal-area projection for more than 7 degrees) and printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symbols&lt;/b&gt;: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep your symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; and &lt;i&gt;partner&lt;/i&gt; get single hazards and accidents; for &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; such layers are refused: map the output of &lt;i&gt;riskgrid&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; with a table of the areas, &lt;i&gt;access&lt;/i&gt; with a table of the roads (the output of &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; with the earlier layers beside, these three in landscape; the name of a .qpt file in your own layouts folder, or a path. Items are found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map package&lt;/b&gt;: a zip with the map as PDF and JPEG and its description (number, sources, licences, projection, extent, restrictions) as JSON and XML.&lt;/p&gt;&lt;p&gt;Cancel works between the steps; the drawing of one page cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ترسم طبقات، أو كل ما في مساحة العمل، في صفحة واحدة: خريطة، ومفتاح يتسع له المكان، وخريطة موقع، ومقياس رسم بالكيلومتر، ومصادر مع الترخيص والتاريخ والجولة، والحساسية، وإخلاء المسؤولية. ويُختار الإسقاط بحسب المنطقة (نطاق UTM الخاص بها، أو إسقاط متساوي المساحات لما يزيد على 7 درجات) ويُطبع اسمه.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الرموز&lt;/b&gt;: المناطق الخطرة بحسب الفئة (التعبئة) والحالة (المحيط)؛ وحيث يكون المضلع أصغر من نحو 1 مم، أو تكون الخريطة أصغر من 1:500,000، ينوب عنه رمز. والطبقات التي نسّقتها في المشروع المفتوح تحتفظ برموزك.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الجهة المتلقية&lt;/b&gt;: ‏&lt;i&gt;own&lt;/i&gt; و&lt;i&gt;operator&lt;/i&gt; و&lt;i&gt;partner&lt;/i&gt; تحصل على المناطق الخطرة والحوادث المفردة؛ أما &lt;i&gt;cluster&lt;/i&gt; و&lt;i&gt;public&lt;/i&gt; فتُرفض لهما هذه الطبقات: ارسم ناتج &lt;i&gt;riskgrid&lt;/i&gt; بدلا منها.&lt;/p&gt;&lt;p&gt;&lt;b&gt;القالب&lt;/b&gt;: ‏&lt;i&gt;standard&lt;/i&gt;؛ و&lt;i&gt;overview&lt;/i&gt; مع جدول بالمناطق، و&lt;i&gt;access&lt;/i&gt; مع جدول بالطرق (ناتج &lt;i&gt;lineexposure&lt;/i&gt;)، و&lt;i&gt;compare&lt;/i&gt; مع الطبقات السابقة إلى جانبها، وهذه الثلاثة بالوضع الأفقي؛ أو اسم ملف .qpt في مجلد تخطيطاتك، أو مسار. تُعرف العناصر بمعرّفاتها (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented)، وتأتي النصوص من متغيرات التخطيط cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;حزمة الخريطة&lt;/b&gt;: ملف zip فيه الخريطة بصيغتي PDF وJPEG ووصفها (الرقم، المصادر، التراخيص، الإسقاط، الامتداد، القيود) بصيغتي JSON وXML.&lt;/p&gt;&lt;p&gt;يعمل الإلغاء بين الخطوات؛ أما رسم الصفحة الواحدة فلا يمكن إيقافه.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside sources the programme's layers come from.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. A metric with nothing to divide by is empty, with the reason.&lt;/p&gt;&lt;p&gt;Downloads, citations and incidents are not known to the ledger and not counted.&lt;/p&gt;&lt;p&gt;Example: 1 of 2 releases of a quarter had data younger than 90 days: freshness 0.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ثمانية مقاييس بحسب ربع السنة، من سجل المشاركة في مساحة العمل ومصادر طبقاتها: التوفر والحداثة والتوقيت والاكتمال والدقة المكانية والمعاملة بالمثل والاستخدام والأمان؛ ومن أي مصادر خارجية تأتي طبقات البرنامج.&lt;/p&gt;&lt;p&gt;الناتج OUTPUT: ‏&lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. والمقياس الذي لا شيء يُقسم عليه يكون فارغا مع السبب.&lt;/p&gt;&lt;p&gt;لا يعرف سجل المشاركة التنزيلات والاستشهادات والحوادث، فلا تُحسب.&lt;/p&gt;&lt;p&gt;مثال: كانت بيانات مشاركة من مشاركتين في ربع السنة أحدث من 90 يوما: الحداثة 0.5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fills the tables that a programme owes others, as XLSX and CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (needs the table of peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Or your own JSON profile: start from a copy in resources/reporting.&lt;/p&gt;&lt;p&gt;Each figure can be followed: the trace names the table, the record and its row in the source for every figure. Records that a sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Old hazards&lt;/b&gt;: the earlier export, for the land balance. &lt;b&gt;From, to&lt;/b&gt;: ISO dates, both included. Areas are as reported, else as measured.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: for the own programme everything. For others every table asks the sharing gate: what may not go is left out, rows of too few hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release is held to the ledger of the workspace and written into it.&lt;/p&gt;&lt;p&gt;Example: CF41 in the period: cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تملأ الجداول التي على البرنامج تقديمها لغيره، بصيغتي XLSX وCSV: ‏&lt;b&gt;apmbc_article7&lt;/b&gt; و&lt;b&gt;ccm_article7&lt;/b&gt; و&lt;b&gt;cluster_5w&lt;/b&gt; و&lt;b&gt;needs_overview&lt;/b&gt; (يحتاج إلى جدول peopleinneed) و&lt;b&gt;donor&lt;/b&gt;. أو ملف تعريف JSON خاص بك: ابدأ من نسخة في resources/reporting.&lt;/p&gt;&lt;p&gt;يمكن تتبع كل رقم: يذكر جدول التتبع لكل رقم الجدول والسجل وصفه في المصدر. والسجلات التي تستبعدها ورقة تُعد مع السبب؛ والسجل الذي لا رمز P له أو لا جهة مانحة أو لا نوع يكون في صف «غير معروف».&lt;/p&gt;&lt;p&gt;&lt;b&gt;المناطق الخطرة القديمة&lt;/b&gt;: ملف التصدير السابق، لميزان الأراضي. &lt;b&gt;من، إلى&lt;/b&gt;: تواريخ ISO، ويدخل اليومان فيها. والمساحات كما أُبلغ عنها، وإلا فكما قيست.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الجهة المتلقية&lt;/b&gt;: للبرنامج الوطني كل شيء. ولغيره يُعرض كل جدول على بوابة المشاركة: ما لا يجوز إرساله يُترك، والصفوف التي فيها مناطق خطرة أو حوادث أو ضحايا قليلة جدا تصبح صفا واحدا، وتبقى مساحات المناطق الخطرة وجدول التتبع لدى البرنامج، وتُقابَل المشاركة بسجل المشاركة في مساحة العمل وتُكتب فيه.&lt;/p&gt;&lt;p&gt;مثال: CF41 في الفترة: ملغاة 0 م²، مقلصة 33,314 م²، مطهرة 12,699 م²، من أربع وثائق يذكرها جدول التتبع.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is changed: each row of &lt;b&gt;Issues&lt;/b&gt; names the check, the severity, the record and a point to zoom to, and a repair where one is safe.&lt;/p&gt;&lt;p&gt;Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), released yet open, released without a product, outside the own admin unit, missing minimum data, casualties without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful coordinates, unknown status.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repaired&lt;/b&gt;, when asked for, is a copy of all records whose polygons are repaired where that moves no sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note says what was done and how the area changed. No attribute is touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Admin&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; and &lt;b&gt;Release&lt;/b&gt; open further checks; what could not run is listed in &lt;b&gt;Summary&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تجد الأخطاء في طبقة أنتجها «استيراد ملف تصدير IMSMA»، أو في أي طبقة مناطق خطرة. لا يتغيّر شيء: كل صف في &lt;b&gt;الملاحظات&lt;/b&gt; يذكر الفحص والشدة والسجل ونقطة للتقريب إليها، وإصلاحا حيث يكون الإصلاح مأمونا.&lt;/p&gt;&lt;p&gt;الفحوص: الفحوص الخمسة عشر في geocheck من GICHD (مضلعات غير صالحة، رؤوس قليلة جدا، مضلعات ونقاط ومعرّفات مكررة، أضلاع تزيد على 5,000 م، أجزاء متداخلة)، والتواريخ، والمساحة المسجلة مقابل المرسومة (10 % و100 م²)، والمفرج عنها وهي مفتوحة، والمفرج عنها دون وثيقة، والواقعة خارج وحدتها الإدارية، ونقص الحد الأدنى من البيانات، والضحايا دون حادث، والضحايا المتشابهون (يُوسمون فقط: قد يكونون أشخاصا مختلفين)، والإحداثيات المشكوك فيها، والحالة غير المعروفة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المصلحة&lt;/b&gt;، إن طُلبت، نسخة من كل السجلات أُصلحت مضلعاتها حيث لا يحرك ذلك حدا سليما: تُسقط النقاط والأجزاء المكررة، وتُحوَّل المضلعات غير الصالحة إلى أجزائها المضلعة؛ ويبيّن geometry_note ما جرى وكيف تغيّرت المساحة. ولا يُمس أي حقل وصفي.&lt;/p&gt;&lt;p&gt;&lt;b&gt;النقاط&lt;/b&gt; و&lt;b&gt;الوحدات الإدارية&lt;/b&gt; و&lt;b&gt;الحوادث&lt;/b&gt; و&lt;b&gt;الإفراج&lt;/b&gt; تتيح فحوصا أخرى؛ وما تعذر إجراؤه مذكور في &lt;b&gt;الملخص&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each site (school, health post, water point, settlement, planned return) the nearest hazard that is not released, on the ground: 0 m inside one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt;: points; lines and areas are measured from their nearest part.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Search distance&lt;/b&gt;: metres; beyond it nothing is said.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas, the classes of the field band.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons with a result.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: hazard_id and distance_m are filled for the own programme and accredited operators only; everybody else gets the class, because exact distances from a few sites give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: everybody else gets the class of the square in which the site lies, and no distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Example: a school 320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no record within 5,000 m; not surveyed”, which does not mean safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;لكل موقع (مدرسة، مركز صحي، نقطة مياه، تجمع سكاني، عودة مخططة) أقرب منطقة خطرة لم يُفرج عنها، على الأرض: 0 م إن كان داخلها.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المواقع&lt;/b&gt;: نقاط؛ والخطوط والمساحات تُقاس من أقرب جزء منها.&lt;br&gt;&lt;b&gt;المناطق الخطرة&lt;/b&gt;: مضلعات، أو نقاط تُحسب دوائر مساحتها area_m2 أو area_recorded_m2.&lt;br&gt;&lt;b&gt;مسافة البحث&lt;/b&gt;: بالأمتار؛ ولا يُذكر شيء عما وراءها.&lt;br&gt;&lt;b&gt;المسافات&lt;/b&gt;: أمتار تفصل بينها فواصل إنجليزية، وهي فئات الحقل band.&lt;br&gt;&lt;b&gt;تغطية المسح&lt;/b&gt;: مضلعات لها نتيجة.&lt;br&gt;&lt;b&gt;الجهة المتلقية&lt;/b&gt;: لا يُملأ الحقلان hazard_id وdistance_m إلا للبرنامج الوطني والمنظمات المنفذة المعتمدة؛ ويحصل غيرهم على الفئة، لأن المسافات الدقيقة من بضعة مواقع تكشف موقع المنطقة الخطرة.&lt;br&gt;&lt;b&gt;شبكة المخاطر المحمية&lt;/b&gt;: يحصل غيرهم على فئة المربع الذي يقع فيه الموقع دون مسافة: grid_cell_id وgrid_size_km وgrid_class وsurvey_state. ولا تخرج إلى المجموعة القطاعية إلا هذه الصورة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الحقول&lt;/b&gt;: حقول المواقع، وhazard_id وdistance_m وband وsurvey_state.&lt;/p&gt;&lt;p&gt;مثال: مدرسة تبعد 320 م عن منطقة خطرة مؤكدة (CHA) مع المسافات 100,500,1000 تكون في الشريحة «ضمن 500 م»؛ ومدرسة لا شيء حولها ضمن 5 كم يُكتب لها «لا سجل ضمن 5,000 م؛ لم تُمسح»، وهذا لا يعني أنها آمنة.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says how sure that is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: any layer or table. &lt;b&gt;Admin&lt;/b&gt;: boundaries as “Administrative boundaries (COD-AB)” loads them, with adm{n}_pcode and adm{n}_name. &lt;b&gt;Name fields&lt;/b&gt;: columns with admin names, higher level first and separated by commas, e.g. &lt;i&gt;province,district&lt;/i&gt;; a column of another level is written &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Names are matched inside their parent only, after transliteration of Arabic and Cyrillic. A name that is not clearly one unit goes to &lt;b&gt;Review&lt;/b&gt;: fill its column &lt;i&gt;decision&lt;/i&gt;, save it as CSV and give it as &lt;b&gt;Decisions&lt;/b&gt; next time.&lt;/p&gt;&lt;p&gt;Verdicts: A name and point agree; B from the point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ inside one parent; F they differ. For E only the parent is written, for F nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تعطي كل صف رموز P لوحداته الإدارية، من النقطة أو من أسماء الأماكن أو من كليهما، وتبيّن مدى الثقة في ذلك.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المدخلات&lt;/b&gt;: أي طبقة أو جدول. &lt;b&gt;الوحدات الإدارية&lt;/b&gt;: الحدود كما تحمّلها الأداة «الحدود الإدارية (COD-AB)»، مع الحقلين adm{n}_pcode وadm{n}_name. &lt;b&gt;حقول الأسماء&lt;/b&gt;: أعمدة فيها أسماء الوحدات الإدارية، المستوى الأعلى أولا وتفصل بينها فواصل إنجليزية، مثلا &lt;i&gt;province,district&lt;/i&gt;؛ ويُكتب العمود من مستوى آخر هكذا &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;لا تُطابق الأسماء إلا داخل الوحدة الأعلى، بعد نقحرة العربية والسيريلية. الاسم الذي لا يدل بوضوح على وحدة واحدة يذهب إلى &lt;b&gt;المراجعة&lt;/b&gt;: املأ فيها العمود &lt;i&gt;decision&lt;/i&gt;، واحفظها بصيغة CSV وأعطها في &lt;b&gt;القرارات&lt;/b&gt; في المرة التالية.&lt;/p&gt;&lt;p&gt;الأحكام: A الاسم والنقطة متفقان؛ B من النقطة؛ C من الاسم؛ D النقطة ضمن 1 كم من الوحدة المسماة، ويُؤخذ بالاسم؛ E يختلفان داخل وحدة أعلى واحدة؛ F يختلفان. في E لا تُكتب إلا الوحدة الأعلى، وفي F لا يُكتب شيء.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people live inside, and within each distance of, hazards that are not released: one row a zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that area. A record without geometry counts in &lt;i&gt;hazards&lt;/i&gt; of the zone whose id is one of its P-codes.&lt;br&gt;&lt;b&gt;Zones, ID field&lt;/b&gt;: admin areas; features of one id are one zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel, such as WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres on the ground, with commas; pop_1000 is everyone within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the reason.&lt;br&gt;&lt;b&gt;Statuses&lt;/b&gt;: those that count; a layer without the field counts whole.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons, points or rows with P-codes and a result; without it the survey state of every zone is unknown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (people within the longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground covered), survey_state.&lt;/p&gt;&lt;p&gt;Example: a district with 48,000 people, distances 1000,5000: pop_in 35, pop_1000 2,140, pop_5000 19,800, pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws&lt;/b&gt; give pop_&amp;lt;m&amp;gt;_p10, _p50 and _p90: how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). &lt;b&gt;People by nearest hazard&lt;/b&gt;: within the longest distance, each person with the nearest hazard, so that the hazards' figures add up to the total.&lt;/p&gt;&lt;p&gt;“Living within” is not “exposed”. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;كم من السكان يعيشون داخل المناطق الخطرة التي لم يُفرج عنها، وضمن كل مسافة منها: صف لكل نطاق. لا يُحسب أحد مرتين، والخلية التي يقطعها نطاق أو مسافة تُحسب بنسبة الجزء المغطى منها.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المناطق الخطرة&lt;/b&gt;: مضلعات، أو نقاط لها area_m2 أو area_recorded_m2، وتُحسب دوائر بتلك المساحة. والسجل الذي لا شكل هندسيا له يُحسب في &lt;i&gt;hazards&lt;/i&gt; للنطاق الذي معرّفه أحد رموز P في السجل.&lt;br&gt;&lt;b&gt;النطاقات، حقل المعرّف&lt;/b&gt;: الوحدات الإدارية؛ والمعالم ذات المعرّف الواحد نطاق واحد.&lt;br&gt;&lt;b&gt;السكان&lt;/b&gt;: عدد الأشخاص في الخلية، مثل WorldPop.&lt;br&gt;&lt;b&gt;المسافات&lt;/b&gt;: أمتار على الأرض تفصل بينها فواصل إنجليزية؛ وpop_1000 هو كل من يعيش ضمن 1,000 م، بمن فيهم من في الداخل. والمسافة الأقصر من خلية تعطي عمودا فارغا والسبب.&lt;br&gt;&lt;b&gt;الحالات&lt;/b&gt;: التي تُحسب؛ والطبقة التي ليس فيها هذا الحقل تُحسب كاملة.&lt;br&gt;&lt;b&gt;تغطية المسح&lt;/b&gt;: مضلعات أو نقاط أو صفوف لها رموز P ونتيجة؛ ودونها تكون حالة المسح لكل نطاق غير معروفة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الحقول&lt;/b&gt;: pop_total وpop_in وpop_&amp;lt;m&amp;gt;‎ وpop_share (السكان ضمن أطول مسافة على كل السكان) وhazards وhazard_area_m2 (مجموع السجلات) وhazard_footprint_m2 (الأرض المغطاة) وsurvey_state.&lt;/p&gt;&lt;p&gt;مثال: مديرية فيها 48,000 شخص، والمسافات 1000,5000: ‏pop_in 35، ‏pop_1000 2,140، ‏pop_5000 19,800، ‏pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;السحوبات&lt;/b&gt; تعطي pop_&amp;lt;m&amp;gt;_p10 و‎_p50 و‎_p90: مدى الثقة في الأرقام، من السكان، ومن المحيطات، ومن كون كل سجل منطقة خطرة فعلا (مقترح). &lt;b&gt;السكان بحسب أقرب منطقة خطرة&lt;/b&gt;: ضمن أطول مسافة يُنسب كل شخص إلى أقرب منطقة خطرة، فيكون مجموع أرقام المناطق الخطرة مساويا للمجموع الكلي.&lt;/p&gt;&lt;p&gt;«المقيمون ضمن» لا تعني «المعرضين». وحيث لا شيء مسجل فالمكان ليس آمنا: اقرأ survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no published formula exists; the parameters are yours to set in a JSON profile (start from resources/needs/pin.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;A person counts by the worst hazard in reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people by the contamination here or where they come from, whichever is more. The groups sum to the population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: a raster, a table by P-code (COD-PS), or both: then the table gives the number and the raster the place. &lt;b&gt;Hazards&lt;/b&gt; may be missing: conflict events in unsurveyed units and answers of households or key informants stand in. &lt;b&gt;Add up from severity&lt;/b&gt;: units of this class or worse are in the sum, 0 for all. &lt;b&gt;Draws&lt;/b&gt;: of the interval; &lt;b&gt;Runs&lt;/b&gt;: of the overlay on drawn hazards.&lt;/p&gt;&lt;p&gt;A unit of which nothing is known has no figure and is listed with its people: that is not zero. Print three significant digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Earlier run&lt;/b&gt;: its result layer. The change since then is split into population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add up to it (table and report).&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high 300 + 200 × 0.5 = 400.&lt;/p&gt;</source>
        <translation>&lt;p&gt;كم شخصا يحتاجون إلى الأعمال المتعلقة بالألغام في كل وحدة: أدنى ووسط وأعلى، لا رقما واحدا أبدا. مقترح: لا توجد صيغة منشورة؛ والمعاملات لك أن تضبطها في ملف تعريف JSON (ابدأ من resources/needs/pin.json) وتُطبع مع النتيجة.&lt;/p&gt;&lt;p&gt;يُحسب الشخص بأسوأ منطقة خطرة في متناوله: وزن بحسب المسافة مضروبا في عامل بحسب الفئة، مرة واحدة مهما كثرت المناطق الخطرة القريبة. والعائدون يُحسبون كاملين حيث توجد منطقة خطرة مفتوحة أو حادث حديث أو أحداث انفجار دون مسح؛ والنازحون بحسب التلوث هنا أو في مكان أصلهم، أيهما أكثر. ومجموع الفئات هو السكان.&lt;/p&gt;&lt;p&gt;&lt;b&gt;السكان&lt;/b&gt;: راستر، أو جدول بحسب رمز P (COD-PS)، أو كلاهما: فيعطي الجدول العدد ويعطي الراستر المكان. &lt;b&gt;المناطق الخطرة&lt;/b&gt; قد لا تتوفر: فتحل محلها أحداث النزاع في الوحدات غير الممسوحة وإجابات الأسر أو المصادر الرئيسية للمعلومات. &lt;b&gt;الجمع ابتداء من الشدة&lt;/b&gt;: تدخل في المجموع الوحدات من هذه الدرجة أو أسوأ، و0 للكل. &lt;b&gt;السحوبات&lt;/b&gt;: للمجال؛ &lt;b&gt;مرات التشغيل&lt;/b&gt;: للتراكب على مناطق خطرة مسحوبة عشوائيا.&lt;/p&gt;&lt;p&gt;الوحدة التي لا يُعرف عنها شيء لا رقم لها وتُدرج مع سكانها: هذا ليس صفرا. اطبع ثلاثة أرقام معنوية.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الحساب السابق&lt;/b&gt;: طبقة نتيجته. يُجزّأ التغير منذ ذلك الحين إلى السكان والنزوح والتلوث والأصول والحوادث والأحداث والشدة والمعاملات؛ ومجموع الأجزاء هو التغير (الجدول والتقرير).&lt;/p&gt;&lt;p&gt;مثال: 1,000 شخص، منهم 300 ضمن 500 م من منطقة خطرة مؤكدة (CHA) و200 آخرون بين 1 و5 كم: الوسط 300 × 1 + 200 × 0.25 = 350، والأدنى 300 × 0.5 = 150 (لا أحد ضمن 100 م)، والأعلى 300 + 200 × 0.5 = 400.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Length of each line inside hazards that are not released, and within each distance of them, on the ground; where hazards overlap nothing is counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: roads, tracks, power lines, canals.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas; length_1000 is all of the line within 1,000 m, the part inside included.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: for all but the own programme and accredited operators lengths are rounded up to full kilometres and crossings become yes or no, because exact lengths on several roads give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: others get a row for each square that the line runs through, with its length there and the square's class. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the lines, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (stretches inside hazards), survey_state.&lt;/p&gt;&lt;p&gt;Example: a road of 12 km that runs 300 m through a CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the road is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;طول كل خط داخل المناطق الخطرة التي لم يُفرج عنها، وضمن كل مسافة منها، على الأرض؛ وحيث تتداخل المناطق الخطرة لا يُحسب شيء مرتين.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الخطوط&lt;/b&gt;: طرق ومسالك وخطوط كهرباء وقنوات.&lt;br&gt;&lt;b&gt;المناطق الخطرة&lt;/b&gt;: مضلعات، أو نقاط تُحسب دوائر مساحتها area_m2 أو area_recorded_m2.&lt;br&gt;&lt;b&gt;المسافات&lt;/b&gt;: أمتار تفصل بينها فواصل إنجليزية؛ وlength_1000 هو كل ما يقع من الخط ضمن 1,000 م، بما فيه الجزء الداخل.&lt;br&gt;&lt;b&gt;الجهة المتلقية&lt;/b&gt;: لغير البرنامج الوطني والمنظمات المنفذة المعتمدة تُقرَّب الأطوال إلى الكيلومتر الأعلى وتصبح التقاطعات نعم أو لا، لأن الأطوال الدقيقة على عدة طرق تكشف موقع المنطقة الخطرة.&lt;br&gt;&lt;b&gt;شبكة المخاطر المحمية&lt;/b&gt;: يحصل غيرهم على صف لكل مربع يمر به الخط، مع طول الخط فيه وفئة المربع. ولا تخرج إلى المجموعة القطاعية إلا هذه الصورة.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الحقول&lt;/b&gt;: حقول الخطوط، وlength_m وlength_in وlength_&amp;lt;m&amp;gt;‎ وcrossings (الأجزاء داخل المناطق الخطرة) وsurvey_state.&lt;/p&gt;&lt;p&gt;مثال: طريق طوله 12 كم يمر 300 م منه عبر منطقة خطرة مؤكدة (CHA): ‏length_in 300، ‏crossings 1.&lt;/p&gt;&lt;p&gt;حيث لا شيء مسجل فالطريق ليس آمنا: اقرأ survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of each area is then its total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel. &lt;b&gt;Zones, ID field&lt;/b&gt;: the areas. &lt;b&gt;Totals&lt;/b&gt;: a table with P-codes and population.&lt;/p&gt;&lt;p&gt;The table of areas has the factor and a flag: spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, time or kind: look before you use it), no total (left as it was).&lt;/p&gt;&lt;p&gt;Example: 48,000 people in the table, 40,000 in the raster: every pixel of the area times 1.2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تجعل راستر السكان يوافق مجاميع الوحدات الإدارية (COD-PS): تُضرب كل خلية في مجموع الوحدة مقسوما على مجموع الراستر فيها، والخلايا التي يقطعها حد بنسبة الجزء في كل وحدة. فيصبح مجموع كل وحدة هو مجموعها الرسمي.&lt;/p&gt;&lt;p&gt;&lt;b&gt;السكان&lt;/b&gt;: عدد الأشخاص في الخلية. &lt;b&gt;النطاقات، حقل المعرّف&lt;/b&gt;: الوحدات. &lt;b&gt;المجاميع&lt;/b&gt;: جدول فيه رموز P والسكان.&lt;/p&gt;&lt;p&gt;في جدول الوحدات العامل وعلامة: موزع بالتساوي (لا أحد في الراستر هناك)، أو العامل خارج 0.5 إلى 2 (الجدول والراستر من مكان أو زمن أو نوع مختلف: انظر قبل الاستخدام)، أو لا مجموع (تُركت كما كانت).&lt;/p&gt;&lt;p&gt;مثال: 48,000 شخص في الجدول و40,000 في الراستر: تُضرب كل خلية في الوحدة في 1.2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table the corners of the polygon stand in, and the sheet says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;: what is drawn below, such as roads, places and boundaries; nothing is fetched. &lt;b&gt;Completion&lt;/b&gt;: the same sheet as the record of a finished task. MGRS figures are cut to metres.&lt;/p&gt;&lt;p&gt;For the own programme and accredited operators.&lt;/p&gt;</source>
        <translation>&lt;p&gt;منطقة خطرة واحدة على ورقة للميدان: خريطتها مع شبكة مترية (UTM لنطاقها)، ونقاط جدول النقاط بالشرق والشمال ومرجع MGRS، وميزان المساحات (المسجلة، المفرج عنها بحسب النوع، المتبقية)، والأجسام المعثور عليها، وأسطر للتوقيع. والنقاط التي لا تتسع لها الصفحة تكون على صفحة أخرى. ودون جدول نقاط تحل محله زوايا المضلع، وتذكر الورقة ذلك.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الطبقات&lt;/b&gt;: ما يُرسم تحتها، مثل الطرق والأماكن والحدود؛ ولا يُجلب شيء من الشبكة. &lt;b&gt;الإنجاز&lt;/b&gt;: الورقة نفسها سجلا لمهمة منتهية. وتُقطع أرقام MGRS إلى أمتار.&lt;/p&gt;&lt;p&gt;للبرنامج الوطني والمنظمات المنفذة المعتمدة.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Period&lt;/b&gt;: accidents, casualties, land release and risk education dated from the first to the last day (ISO, both included; the last is the day of the data if empty). &lt;b&gt;P-code&lt;/b&gt;: the report of one unit only. &lt;b&gt;Level&lt;/b&gt;: of the table. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: every table asks the sharing gate. What may not go as it is, is counted by admin unit, small counts withheld and with them as many others as keep them from being worked out; or it is left out and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared with each other: release them at fixed dates.&lt;/p&gt;&lt;p&gt;People near hazards come from the &lt;i&gt;exposure&lt;/i&gt; table in the workspace, survey states from there or from &lt;i&gt;contamination&lt;/i&gt;: run these first. “No record” is neither zero nor safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;صفحة واحدة عن بلد أو مديرية مما في مساحة العمل: أرقام رئيسية وخرائط ورسوم بيانية وجدول بحسب رمز P وحالة المسح والطريقة والصفوف والمصادر؛ بصيغة HTML لا تحتاج إلى شبكة، وبصيغة PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الفترة&lt;/b&gt;: الحوادث والضحايا والإفراج عن الأراضي والتوعية بالمخاطر المؤرخة من أول يوم إلى آخر يوم (ISO، ويدخل اليومان فيها؛ وآخر يوم هو يوم البيانات إن تُرك فارغا). &lt;b&gt;رمز P&lt;/b&gt;: تقرير عن وحدة واحدة فقط. &lt;b&gt;المستوى&lt;/b&gt;: مستوى الجدول. &lt;b&gt;التجميع بحسب&lt;/b&gt;: organisation أو donor أو eo_type أو hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الجهة المتلقية&lt;/b&gt;: يُعرض كل جدول على بوابة المشاركة. وما لا يجوز إرساله كما هو يُحسب بحسب الوحدة الإدارية، وتُحجب الأعداد الصغيرة ومعها من غيرها ما يمنع استنتاجها؛ أو يُترك ويُذكر اسمه. ولغير البرنامج الوطني يلزم ذكر الغرض. وتقارير الفترات المتداخلة يمكن مقارنة بعضها ببعض: أصدرها في تواريخ ثابتة.&lt;/p&gt;&lt;p&gt;يأتي السكان قرب المناطق الخطرة من جدول &lt;i&gt;exposure&lt;/i&gt; في مساحة العمل، وحالات المسح منه أو من &lt;i&gt;contamination&lt;/i&gt;: شغّلهما أولا. «لا سجل» ليس صفرا ولا آمنا.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One row a P-code and period: hazards by class and status with areas, land released by kind, people near hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey state. The table that answers: who is near what is not released, what changed, where next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt;, country and level give the layers; a layer given here replaces the workspace's own. &lt;b&gt;Zones&lt;/b&gt; and their ID field are the admin areas of the level. &lt;b&gt;Population&lt;/b&gt;: a raster, then people within the distances are measured; without it the exposure table is used.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31, first and last day included. &lt;b&gt;Every&lt;/b&gt;: month, quarter or year gives a row for each part.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” has everything, the others what belongs to records.&lt;/p&gt;&lt;p&gt;What was not given is empty: unknown is not zero. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: CF41, 2026: hazards_cha 8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387.&lt;/p&gt;</source>
        <translation>&lt;p&gt;صف واحد لكل رمز P وفترة: المناطق الخطرة بحسب الفئة والحالة مع مساحاتها، والأراضي المفرج عنها بحسب النوع، والسكان قرب المناطق الخطرة، والحوادث، والضحايا بحسب الجنس والعمر، ومن وصلتهم التوعية بالمخاطر، والنازحون، وحالة المسح. هو الجدول الذي يجيب: من يعيش قرب ما لم يُفرج عنه، وما الذي تغيّر، وإلى أين نتجه بعد ذلك.&lt;/p&gt;&lt;p&gt;&lt;b&gt;مساحة العمل&lt;/b&gt; والبلد والمستوى تحدد الطبقات؛ والطبقة المعطاة هنا تحل محل طبقة مساحة العمل. &lt;b&gt;النطاقات&lt;/b&gt; وحقل معرّفها هي الوحدات الإدارية للمستوى. &lt;b&gt;السكان&lt;/b&gt;: راستر، وعندئذ يُحسب السكان ضمن المسافات؛ ودونه يُستخدم جدول exposure.&lt;br&gt;&lt;b&gt;حتى تاريخ، الفترة&lt;/b&gt;: تواريخ مثل ‎2025-12-31، ويدخل فيها أول يوم وآخر يوم. &lt;b&gt;كل&lt;/b&gt;: month أو quarter أو year يعطي صفا لكل جزء.&lt;br&gt;&lt;b&gt;التجميع بحسب&lt;/b&gt;: organisation أو donor أو eo_type أو hazard_class يعطي صفوفا أكثر؛ وفي صف المجموعة «all» كل شيء، وفي الصفوف الأخرى ما يخص السجلات.&lt;/p&gt;&lt;p&gt;ما لم يُعطَ يبقى فارغا: غير المعروف ليس صفرا. وحيث لا شيء مسجل فالمكان ليس آمنا: اقرأ survey_state.&lt;/p&gt;&lt;p&gt;مثال: CF41، 2026: ‏hazards_cha 8، ‏open_remaining_m2 3,120,000، ‏released_cleared_m2 12,699، ‏killed_boys 2، ‏eore_reached 640، ‏idps 6,387.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for it.&lt;/p&gt;&lt;p&gt;Asks the same questions as &lt;i&gt;disclosurecheck&lt;/i&gt;, reads the finished files once more, and writes the release into the ledger of the workspace before anything leaves. A refusal is kept there too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact assessment and information request, filled from the project).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private or connect (the description only). Hazards that stay at home get a description for HDX Connect in any case.&lt;/p&gt;&lt;p&gt;Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected grid and the boundaries, not the hazards.&lt;/p&gt;&lt;p&gt;Drawing the map and the last move cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تضع ما يجوز إرساله إلى الجهة المتلقية في مجلد وملف zip: ‏GeoPackage، وCSV بوسوم HXL، وGeoJSON، وخريطة، وملف README بلغة بسيطة، والتراخيص، وبيانات HDX الوصفية. وما لا يجوز إرساله يُترك ويُذكر اسمه مع كيفية طلبه.&lt;/p&gt;&lt;p&gt;تطرح الأسئلة نفسها التي تطرحها &lt;i&gt;disclosurecheck&lt;/i&gt;، وتقرأ الملفات الجاهزة مرة أخرى، وتكتب المشاركة في سجل المشاركة في مساحة العمل قبل أن يخرج شيء. ويُحفظ الرفض هناك أيضا.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الصيغ&lt;/b&gt;، تفصل بينها فواصل إنجليزية: gpkg, csv, geojson, map, hdx؛ وكذلك iati (تحتاج إلى COUNTRY_activity.json في مساحة العمل)، وasks (ما تطلبه الأعمال المتعلقة بالألغام من المجموعات القطاعية الأخرى)، وforms (اتفاق مشاركة البيانات وتقييم الأثر وطلب المعلومات، مملوءة من المشروع).&lt;/p&gt;&lt;p&gt;الخيار &lt;b&gt;HDX&lt;/b&gt;: ‏public أو private أو connect (الوصف فقط). والمناطق الخطرة التي تبقى لدى البرنامج يُعد لها وصف لـ HDX Connect في كل حال.&lt;/p&gt;&lt;p&gt;مثال: AUDIENCE=cluster, PURPOSE=returns planning تعطي الشبكة المحمية والحدود، لا المناطق الخطرة.&lt;/p&gt;&lt;p&gt;لا يمكن إيقاف رسم الخريطة ولا النقل الأخير.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;Each value is scaled to 0..1 with the fixed bounds of the profile, so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows whose ranges overlap share a band: the weights cannot tell them apart.&lt;/p&gt;&lt;p&gt;An empty cell is unknown, not zero: the criterion is left out for that row and &lt;i&gt;missing&lt;/i&gt; counts it. Cost stands beside the score, not inside.&lt;/p&gt;&lt;p&gt;Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ترتب المناطق الخطرة أو المهام أو الوحدات بمجموع موزون لمعايير. مقترح: لا طريقة منشورة في الأعمال المتعلقة بالألغام تعطي الأوزان؛ ولك أن تضبطها في ملف تعريف JSON (ابدأ من resources/priority/default.json) وتُطبع مع النتيجة.&lt;/p&gt;&lt;p&gt;تُحوَّل كل قيمة إلى المقياس 0..1 بالحدود الثابتة في ملف التعريف، فيمكن مقارنة شهرين. وإلى جانب المجموع الموزون تحقق هندسي (المتوسط الهندسي)، وPROMETHEE II، والرتبة في 1,000 سحبة للأوزان: احتمال الوقوع في العشرة الأوائل ومجال الرتب من 5 % إلى 95 %. والصفوف التي تتداخل مجالاتها في شريحة واحدة: لا تستطيع الأوزان التمييز بينها.&lt;/p&gt;&lt;p&gt;الخلية الفارغة غير معروفة وليست صفرا: يُترك المعيار لذلك الصف ويعده &lt;i&gt;missing&lt;/i&gt;. والتكلفة إلى جانب الدرجة وليست داخلها.&lt;/p&gt;&lt;p&gt;مثال: السكان 0.6 والحوادث 0.4، وكلاهما على المقياس: 0.5 و1 تعطيان 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Need: returnees and residents by the share of people within 1 km of an open hazard, displaced people by that or by the contamination where they come from, times the relative risk of the group from casualties. What sessions covered fades with time. &lt;b&gt;Arrivals&lt;/b&gt;: people who came in the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first whatever the rank. Stocks and flows are not mixed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposure&lt;/b&gt;: the table of that algorithm, in place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers of households stand in, and the share who had risk education where there are no sessions.&lt;/p&gt;&lt;p&gt;A unit of whose contamination nothing is known has no need and is listed: that is not zero.&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = 0.2, gap 160.&lt;/p&gt;</source>
        <translation>&lt;p&gt;ترتب الوحدات بحسب الأشخاص الذين يحتاجون إلى التوعية بالمخاطر ولم يحصلوا عليها، من الفتيان والفتيات والرجال والنساء. مقترح: لا صيغة منشورة؛ والمعاملات لك أن تضبطها في ملف تعريف JSON (ابدأ من resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;الاحتياج: العائدون والمقيمون بحسب نسبة السكان ضمن 1 كم من منطقة خطرة مفتوحة، والنازحون بحسب ذلك أو بحسب التلوث في مكان أصلهم، مضروبا في الخطر النسبي للفئة من بيانات الضحايا. وما غطته الجلسات يتضاءل مع الزمن. &lt;b&gt;الوافدون&lt;/b&gt;: من جاؤوا في آخر 30 يوما؛ وما يزيد على 5 % من السكان في وحدة ملوثة هو تدفق كبير يأتي أولا أيا كانت الرتبة. ولا تُخلط الأعداد القائمة بالتدفقات.&lt;/p&gt;&lt;p&gt;&lt;b&gt;التعرض&lt;/b&gt;: جدول الخوارزمية exposure، بدلا من المناطق الخطرة والراستر. ودون مناطق خطرة تحل محلها أحداث النزاع في الوحدات غير الممسوحة (20 % على الأقل) وإجابات الأسر، ونسبة من حصلوا على التوعية بالمخاطر حيث لا جلسات.&lt;/p&gt;&lt;p&gt;الوحدة التي لا يُعرف شيء عن تلوثها لا احتياج محسوبا لها وتُدرج: هذا ليس صفرا.&lt;/p&gt;&lt;p&gt;مثال: 1,000 شخص، 20 % منهم ضمن 1 كم: الاحتياج 200؛ وجلسة قبل سنة لـ 500 شخص، نسبة الجدد منهم 0.8: المغطى 0.4 × 0.5 = 0.2، والفجوة 160.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.&lt;/p&gt;&lt;p&gt;For &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; each layer is also read for what it holds, whatever it is called: places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from places, paths. And all that it tells is set against everything that was ever released (the ledger of the workspace): parent minus children, month against month, small counts, distances from several places. What cannot be decided is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: a package made by hand, to be read file by file before it leaves.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Example: a layer of hazards for the cluster: &lt;i&gt;form&lt;/i&gt;, the protected grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تبيّن لكل طبقة هل يجوز إرسالها إلى جهة متلقية كما هي، أو بصورة أخرى، أو لا يجوز مطلقا، ولماذا؛ مع ضرر المشاركة إلى جانب ضرر الحجب. لا شيء يُرسل أو يُسجل.&lt;/p&gt;&lt;p&gt;للجهتين &lt;i&gt;cluster&lt;/i&gt; و&lt;i&gt;public&lt;/i&gt; تُقرأ كل طبقة أيضا لمعرفة ما تحويه أيا كان اسمها: أماكن المناطق الخطرة المسجلة، وأعمدة تذكر أسماء أشخاص، وأعداد دون الحد الأدنى في البروتوكول، ومسافات من أماكن، ومسارات ملفات. ويُقابَل كل ما تخبر به بكل ما سبقت مشاركته (سجل المشاركة في مساحة العمل): الوحدة الأعلى ناقص الوحدات التابعة، وشهر مقابل شهر، والأعداد الصغيرة، والمسافات من عدة أماكن. وما لا يمكن البت فيه يُرفض.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المجلد&lt;/b&gt;: حزمة أُعدّت يدويا، تُقرأ ملفا ملفا قبل خروجها.&lt;/p&gt;&lt;p&gt;الناتج VERDICT: ‏&lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. مثال: طبقة مناطق خطرة للمجموعة القطاعية: &lt;i&gt;form&lt;/i&gt;، أي الشبكة المحمية.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors of a profile. The point is the number where the factor is a count, else 1 where it is true, once a location however often it is repeated.&lt;/p&gt;&lt;p&gt;Low: up to 5, zero and negative too. Medium: 6 to 10. High: above 10. The ranges stand in the profile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: one or several rows a location. &lt;b&gt;Location ID&lt;/b&gt;: rows with one value are one location. &lt;b&gt;Profile&lt;/b&gt;: JSON with factors, columns and weights; start from resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Example: roads blocked (weight 1) and 3 recent victims (weight 2) give 1 + 6 = 7, medium.&lt;/p&gt;&lt;p&gt;A factor without a column scores nothing; the run names it, since a location is not less affected because nobody asked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تعطي المواقع درجات تماما كأداة درجة الأثر في IMSMA (Impact Scoring Tool): مجموع الوزن × النقطة على عوامل ملف التعريف. النقطة هي العدد حيث يكون العامل عددا، وإلا فهي 1 حيث يكون صحيحا، مرة واحدة لكل موقع مهما تكرر.&lt;/p&gt;&lt;p&gt;منخفضة: حتى 5، ومعها الصفر والسالب. متوسطة: من 6 إلى 10. عالية: فوق 10. المجالات مذكورة في ملف التعريف.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المدخلات&lt;/b&gt;: صف أو عدة صفوف لكل موقع. &lt;b&gt;معرّف الموقع&lt;/b&gt;: الصفوف ذات القيمة الواحدة موقع واحد. &lt;b&gt;ملف التعريف&lt;/b&gt;: JSON فيه العوامل والأعمدة والأوزان؛ ابدأ من resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;مثال: طرق معطلة (الوزن 1) و3 ضحايا حديثين (الوزن 2) تعطي 1 + 6 = 7، متوسطة.&lt;/p&gt;&lt;p&gt;العامل الذي لا عمود له لا يعطي شيئا؛ ويذكره التشغيل، فالموقع لا يكون أقل تأثرا لأن أحدا لم يسأل.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of households or key informants who report ordnance, share of displaced and returned people from or to contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score: the mean of the two highest known indicators, halves up; 5 only where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at least 2, and a flag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones&lt;/b&gt; may carry the indicators themselves, as fields named value_people, value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers give.&lt;/p&gt;&lt;p&gt;Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, severity 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;شدة كل وحدة من 1 إلى 5 من خمسة مؤشرات على الأكثر: نسبة السكان ضمن 1 كم من منطقة خطرة مفتوحة، والضحايا المدنيون لكل 100,000 في 12 شهرا، وأنواع الخدمات القريبة من المناطق الخطرة أو المعطلة بسببها، ونسبة الأسر أو المصادر الرئيسية للمعلومات التي تبلغ عن ذخائر، ونسبة النازحين والعائدين من وحدات ملوثة أو إليها. مقترح: العتبات لك أن تضبطها في ملف تعريف JSON (ابدأ من resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;الدرجة: متوسط أعلى مؤشرين معروفين، والنصف يُقرَّب إلى الأعلى؛ ولا تكون 5 إلا حيث يكون مؤشر الضحايا 5، أو يكون مؤشر السكان 5 والخدمات 4 أو أكثر. وبأقل من مؤشرين معروفين: غير مصنفة، لا 1 أبدا، وتُدرج الوحدة مع سكانها. وأحداث الانفجار دون مسح مكتمل: 2 على الأقل مع علامة.&lt;/p&gt;&lt;p&gt;يمكن أن تحمل &lt;b&gt;النطاقات&lt;/b&gt; المؤشرات نفسها في حقول أسماؤها value_people وvalue_casualties وvalue_services وvalue_reports وvalue_displaced؛ ويحل الحقل محل ما تعطيه الطبقات.&lt;/p&gt;&lt;p&gt;مثال: 20 % من السكان ضمن 1 كم (الفئة 4) و3 ضحايا لكل 100,000 (الفئة 3): المتوسط 3.5، والشدة 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of equal area, with a class of recorded contamination each, that may be shared where hazards and accidents may not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards, Accidents&lt;/b&gt;: layers of the minimum schema; hazards that are released do not count.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel; people who live in the square, rounded to 10.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: without it the survey state of every square is unknown.&lt;br&gt;&lt;b&gt;Country&lt;/b&gt;: three letters; chooses the protocol.&lt;br&gt;&lt;b&gt;Protocol&lt;/b&gt;: a JSON profile in place of the country's.&lt;br&gt;&lt;b&gt;Finest&lt;/b&gt;: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit stands where it is coarser. 0: as the protocol says.&lt;/p&gt;&lt;p&gt;A square with fewer hazards, accidents or victims than the protocol's minimum, or with one hazard that dominates, is joined with its three siblings, up to 40 km; what is too few even then is suppressed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nothing recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: four hazards in two neighbouring squares of 10 km, two in each, are told as one square of 20 km.&lt;/p&gt;&lt;p&gt;Before a second release run &lt;i&gt;disclosurecheck&lt;/i&gt;: what was released before counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;مربعات متساوية المساحة، لكل منها فئة للتلوث المسجل، يجوز مشاركتها حيث لا تجوز مشاركة المناطق الخطرة والحوادث.&lt;/p&gt;&lt;p&gt;&lt;b&gt;المناطق الخطرة، الحوادث&lt;/b&gt;: طبقات بالحد الأدنى من الحقول؛ والمناطق الخطرة المفرج عنها لا تُحسب.&lt;br&gt;&lt;b&gt;السكان&lt;/b&gt;: عدد الأشخاص في الخلية؛ من يعيشون في المربع، مقربا إلى 10.&lt;br&gt;&lt;b&gt;تغطية المسح&lt;/b&gt;: دونها تكون حالة المسح لكل مربع غير معروفة.&lt;br&gt;&lt;b&gt;البلد&lt;/b&gt;: ثلاثة حروف؛ يحدد البروتوكول.&lt;br&gt;&lt;b&gt;البروتوكول&lt;/b&gt;: ملف تعريف JSON بدلا من بروتوكول البلد.&lt;br&gt;&lt;b&gt;الأصغر&lt;/b&gt;: أصغر مربع بالكيلومتر: 1.25 أو 2.5 أو 5 أو 10 أو 20 أو 40؛ ويسري حد البروتوكول نفسه حيث يكون أوسع. 0: كما يذكر البروتوكول.&lt;/p&gt;&lt;p&gt;المربع الذي فيه من المناطق الخطرة أو الحوادث أو الضحايا أقل من الحد الأدنى في البروتوكول، أو فيه منطقة خطرة واحدة غالبة، يُضم إلى أشقائه الثلاثة، حتى 40 كم؛ وما بقي قليلا حتى بعد ذلك يُحجب.&lt;/p&gt;&lt;p&gt;الحقل &lt;b&gt;risk_class&lt;/b&gt;: ‏0 لا شيء مسجل، ومن 1 إلى 8 بارتفاع المناطق الخطرة الموزونة لكل 100 كم²؛ وفارغ حيث حُجب. «لا شيء مسجل» لا يعني «آمن»: اقرأ survey_state.&lt;/p&gt;&lt;p&gt;مثال: أربع مناطق خطرة في مربعين متجاورين من 10 كم، في كل منهما اثنتان، تُعرض كمربع واحد من 20 كم.&lt;/p&gt;&lt;p&gt;قبل مشاركة ثانية شغّل &lt;i&gt;disclosurecheck&lt;/i&gt;: فما سبقت مشاركته يُحسب أيضا.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its own scale and page number; the legend is the same on all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Admin units&lt;/b&gt;: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.&lt;/p&gt;&lt;p&gt;Cancel works between pages and leaves no file of the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;منتج الخريطة مرة لكل وحدة إدارية باسمها: ملف PDF واحد فيه صفحة لكل وحدة، أو ملف PDF لكل وحدة، وملفات PNG. كل صفحة مقرَّبة إلى وحدتها بمقياس مدوَّر، وتبيّن موقعها في البلد، ولها مقياسها ورقم صفحتها؛ ومفتاح الخريطة واحد فيها كلها.&lt;/p&gt;&lt;p&gt;&lt;b&gt;الوحدات الإدارية&lt;/b&gt;: طبقة مضلعات، وهي عادة COD للمستوى 2؛ ومن مساحة العمل حدود المستوى المختار. وتأتي الأسماء والرموز من adm{n}_name وadm{n}_pcode ما لم تختر حقولا أخرى.&lt;/p&gt;&lt;p&gt;يعمل الإلغاء بين الصفحات ولا يترك أي ملف من التشغيل.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column names is bold, the row of HXL tags is in italics; correct them if they are others.</source>
        <translation>ملف CSV أو XLSX بأي شكل: مكونات DTM، قوائم المواقع، 3W إلى 5W، ملفاتك. صف أسماء الأعمدة بخط عريض، وصف وسوم HXL بخط مائل؛ صحّحهما إن كانا غير ذلك.</translation>
    </message>
    <message>
        <source>A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own</source>
        <translation>ملف CSV أو XLSX بأي شكل: مكونات DTM، قوائم المواقع، 3W إلى 5W، ملفاتك</translation>
    </message>
    <message>
        <source>A P-code that stands twice with different totals cannot be joined.</source>
        <translation>لا يمكن ربط رمز P يرد مرتين بمجموعين مختلفين.</translation>
    </message>
    <message>
        <source>A PDF for each unit</source>
        <translation>ملف PDF لكل وحدة</translation>
    </message>
    <message>
        <source>A band of group names stands above the header; some rows have no coordinates.</source>
        <translation>فوق صف العناوين شريط بأسماء المجموعات؛ وبعض الصفوف دون إحداثيات.</translation>
    </message>
    <message>
        <source>A change of sensitivity needs a name and a reason</source>
        <translation>تغيير الحساسية يحتاج إلى اسم وسبب</translation>
    </message>
    <message>
        <source>A date is not written as year, month and day</source>
        <translation>يوجد تاريخ غير مكتوب على هيئة سنة وشهر ويوم</translation>
    </message>
    <message>
        <source>A field has small letters, digits and _, and begins with a letter.</source>
        <translation>يتألف اسم الحقل من حروف لاتينية صغيرة وأرقام و_، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>A file that you downloaded by hand; then nothing is fetched.</source>
        <translation>ملف نزّلته بنفسك؛ عندئذ لا يُجلب شيء من الشبكة.</translation>
    </message>
    <message>
        <source>A firewall in front of {source} refused the request (HTTP {status}), whatever the key</source>
        <translation>رفض جدار ناري أمام {source} الطلب (HTTP {status}) أيا كان المفتاح</translation>
    </message>
    <message>
        <source>A free account gives the token. Example: COUNTRY=SDN.</source>
        <translation>يمنح الحساب المجاني رمز الوصول. مثال: COUNTRY=SDN.</translation>
    </message>
    <message>
        <source>A hazard counts as released only with a linked release product.</source>
        <translation>لا تُعد المنطقة الخطرة مفرجا عنها إلا بوثيقة إفراج مرتبطة بها.</translation>
    </message>
    <message>
        <source>A layer of this name is replaced; its earlier state is kept.</source>
        <translation>تُستبدل الطبقة التي لها هذا الاسم؛ وتُحفظ حالتها السابقة.</translation>
    </message>
    <message>
        <source>A list of documents, not data; read each one's own terms.</source>
        <translation>قائمة وثائق لا بيانات؛ اقرأ شروط كل منها.</translation>
    </message>
    <message>
        <source>A list of maps and reports about the country with links, with your organisation's appname</source>
        <translation>قائمة بالخرائط والتقارير عن البلد مع روابطها، باسم تطبيق (appname) منظمتك</translation>
    </message>
    <message>
        <source>A list of published layers with address, owner, licence and extent</source>
        <translation>قائمة بالطبقات المنشورة مع العنوان والمالك والترخيص والامتداد</translation>
    </message>
    <message>
        <source>A map is not a clearance certificate: ask the programme before moving.</source>
        <translation>الخريطة ليست شهادة تطهير: اسأل البرنامج قبل التحرك.</translation>
    </message>
    <message>
        <source>A month without reports is not a month without casualties.</source>
        <translation>شهر بلا بلاغات ليس شهرا بلا ضحايا.</translation>
    </message>
    <message>
        <source>A population grid is a model; where nobody surveyed, nothing recorded says nothing.</source>
        <translation>شبكة السكان نموذج؛ وحيث لم يمسح أحد فإن «لا شيء مسجل» لا تعني شيئا.</translation>
    </message>
    <message>
        <source>A product made for sharing; the attack suite decides.</source>
        <translation>منتج أُعدّ للمشاركة؛ والقرار لاختبارات محاكاة الهجوم.</translation>
    </message>
    <message>
        <source>A record key lies outside 0 to {most}</source>
        <translation>يقع مفتاح سجل خارج المدى من 0 إلى {most}</translation>
    </message>
    <message>
        <source>A record of a victim is severe.</source>
        <translation>سجل الضحية حساسيته شديدة.</translation>
    </message>
    <message>
        <source>A release product covers the hazard, and its status is not released</source>
        <translation>وثيقة إفراج تغطي المنطقة الخطرة، وحالتها ليست مفرجا عنها</translation>
    </message>
    <message>
        <source>A report that leaves the programme needs a purpose</source>
        <translation>التقرير الذي يخرج من البرنامج يحتاج إلى غرض</translation>
    </message>
    <message>
        <source>A round without a row for an area did not cover it, which is not zero. Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</source>
        <translation>الجولة التي لا صف فيها لوحدة لم تغطها، وهذا ليس صفرا. مثال: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>A row every (month, quarter, year)</source>
        <translation>صف لكل (month, quarter, year)</translation>
    </message>
    <message>
        <source>A row without a P-code keeps the provider's name and is marked. Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</source>
        <translation>الصف الذي لا رمز P له يحتفظ باسم المزود ويُوسم. مثال: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</translation>
    </message>
    <message>
        <source>A sample of who passed the points, not a count of everyone.</source>
        <translation>عينة ممن مروا بالنقاط، وليست عدا للجميع.</translation>
    </message>
    <message>
        <source>A second table names the files and their addresses.</source>
        <translation>جدول ثانٍ يذكر الملفات وعناوينها.</translation>
    </message>
    <message>
        <source>A session fades by half in (months)</source>
        <translation>يتضاءل أثر الجلسة إلى النصف خلال (بالأشهر)</translation>
    </message>
    <message>
        <source>A session's place and facilitator can put people at risk.</source>
        <translation>قد يعرّض مكان الجلسة واسم ميسّرها أشخاصا للخطر.</translation>
    </message>
    <message>
        <source>A smooth surface gives its points back; only the protected grid may go out.</source>
        <translation>السطح المتدرج يكشف مواقع نقاطه؛ ولا يجوز أن تخرج إلا الشبكة المحمية.</translation>
    </message>
    <message>
        <source>A table from a file</source>
        <translation>جدول من ملف</translation>
    </message>
    <message>
        <source>A table from a file…</source>
        <translation>جدول من ملف…</translation>
    </message>
    <message>
        <source>A table that you downloaded or were sent.</source>
        <translation>جدول نزّلته أو أُرسل إليك.</translation>
    </message>
    <message>
        <source>A web page of this network came instead of the {expected} of {source}</source>
        <translation>جاءت صفحة ويب من هذه الشبكة بدلا من {expected} من {source}</translation>
    </message>
    <message>
        <source>A workspace is kept by country, and none is given</source>
        <translation>تُحفظ مساحة العمل بحسب البلد، ولم يُعطَ بلد</translation>
    </message>
    <message>
        <source>A workspace needs to know the country</source>
        <translation>تحتاج مساحة العمل إلى معرفة البلد</translation>
    </message>
    <message>
        <source>A year ago where it is empty.</source>
        <translation>قبل سنة إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>ورق A3 أفقي</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>ورق A3 عمودي</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>ورق A4 أفقي</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>ورق A4 عمودي</translation>
    </message>
    <message>
        <source>ACAPS has nothing for this country here</source>
        <translation>لا شيء لدى ACAPS عن هذا البلد هنا</translation>
    </message>
    <message>
        <source>ACAPS publications</source>
        <translation>منشورات ACAPS</translation>
    </message>
    <message>
        <source>ACAPS terms of use</source>
        <translation>شروط استخدام ACAPS</translation>
    </message>
    <message>
        <source>ACLED did not accept the account</source>
        <translation>لم يقبل ACLED الحساب</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>أحداث ACLED</translation>
    </message>
    <message>
        <source>ACLED has no such event in this period</source>
        <translation>لا حدث كهذا لدى ACLED في هذه الفترة</translation>
    </message>
    <message>
        <source>ACLED refused the query: {message}</source>
        <translation>رفض ACLED الاستعلام: {message}</translation>
    </message>
    <message>
        <source>ACLED rows may not be passed on. Many accounts may read totals only.</source>
        <translation>لا يجوز تمرير صفوف ACLED إلى غيرك. كثير من الحسابات لا تقرأ إلا المجاميع.</translation>
    </message>
    <message>
        <source>ACLED terms: no redistribution of the rows</source>
        <translation>شروط ACLED: لا تجوز إعادة توزيع الصفوف</translation>
    </message>
    <message>
        <source>ANSWERS has no column about explosive ordnance</source>
        <translation>لا يوجد في ANSWERS عمود عن الذخائر المتفجرة</translation>
    </message>
    <message>
        <source>APMBC Article 7</source>
        <translation>المادة 7 من اتفاقية حظر الألغام المضادة للأفراد (APMBC)</translation>
    </message>
    <message>
        <source>AUDIENCE {value} is not known</source>
        <translation>قيمة AUDIENCE غير معروفة: {value}</translation>
    </message>
    <message>
        <source>About Common Ground</source>
        <translation>حول Common Ground</translation>
    </message>
    <message>
        <source>About Common Ground…</source>
        <translation>حول Common Ground…</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>حول مجموعة البيانات</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>حول الملف</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>حول السؤال</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>حول المصدر</translation>
    </message>
    <message>
        <source>Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>رمز أبيي هنا SS1101 وفي COD هو SS0001.</translation>
    </message>
    <message>
        <source>Accept the new state</source>
        <translation>قبول الحالة الجديدة</translation>
    </message>
    <message>
        <source>Accept the new state? The earlier rows are lost.</source>
        <translation>هل تريد قبول الحالة الجديدة؟ ستُفقد الصفوف السابقة.</translation>
    </message>
    <message>
        <source>Accept the new state…</source>
        <translation>قبول الحالة الجديدة…</translation>
    </message>
    <message>
        <source>Accident id</source>
        <translation>معرّف الحادث</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Accidents (for casualties)</source>
        <translation>الحوادث (للضحايا)</translation>
    </message>
    <message>
        <source>Accidents in 24 months</source>
        <translation>الحوادث في 24 شهرا</translation>
    </message>
    <message>
        <source>Accidents that nobody reported; plans for assistance to survivors.</source>
        <translation>حوادث لم يبلغ عنها أحد؛ وخطط لمساعدة الناجين.</translation>
    </message>
    <message>
        <source>Accredited operator</source>
        <translation>منظمة منفذة معتمدة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Add all layers to the project</source>
        <translation>إضافة كل الطبقات إلى المشروع</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>إضافة هذا الحقل</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>إضافة إلى المشروع</translation>
    </message>
    <message>
        <source>Add up from severity (0: all)</source>
        <translation>الجمع ابتداء من الشدة (0: الكل)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Added up: all {n} units that have a figure.</source>
        <translation>جُمعت كل الوحدات التي لها رقم، وعددها {n}.</translation>
    </message>
    <message>
        <source>Added up: {n} units of severity {level} or worse; {below} units below it are not.</source>
        <translation>جُمعت الوحدات ذات الشدة {level} أو أسوأ، وعددها {n}؛ ولم تُجمع الوحدات التي دونها، وعددها {below}.</translation>
    </message>
    <message>
        <source>Added: {n}</source>
        <translation>مضاف: {n}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the service, the layer or the item</source>
        <translation>عنوان الخدمة أو الطبقة أو العنصر</translation>
    </message>
    <message>
        <source>Address, proxy, certificate and status of the selected source</source>
        <translation>العنوان والوكيل والشهادة وحالة المصدر المحدد</translation>
    </message>
    <message>
        <source>Addresses of the sources</source>
        <translation>عناوين المصادر</translation>
    </message>
    <message>
        <source>Admin areas</source>
        <translation>الوحدات الإدارية</translation>
    </message>
    <message>
        <source>Admin areas with P-codes, names, version and date, as agreed in the country</source>
        <translation>الوحدات الإدارية مع رموز P والأسماء والإصدار والتاريخ، كما اتُّفق عليها في البلد</translation>
    </message>
    <message>
        <source>Admin areas.</source>
        <translation>الوحدات الإدارية.</translation>
    </message>
    <message>
        <source>Admin boundaries</source>
        <translation>الحدود الإدارية</translation>
    </message>
    <message>
        <source>Admin level</source>
        <translation>المستوى الإداري</translation>
    </message>
    <message>
        <source>Admin level (with a workspace)</source>
        <translation>المستوى الإداري (مع مساحة عمل)</translation>
    </message>
    <message>
        <source>Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …</source>
        <translation>المستوى الإداري لرمز P في حدود مساحة العمل: 0 البلد، 1 المحافظة أو الولاية …</translation>
    </message>
    <message>
        <source>Admin unit</source>
        <translation>الوحدة الإدارية</translation>
    </message>
    <message>
        <source>Admin unit field</source>
        <translation>حقل الوحدة الإدارية</translation>
    </message>
    <message>
        <source>Admin units</source>
        <translation>الوحدات الإدارية</translation>
    </message>
    <message>
        <source>Administrative boundaries (COD-AB)</source>
        <translation>الحدود الإدارية (COD-AB)</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Afghanistan (NG shapefile export)</source>
        <translation>أفغانستان (تصدير شيب فايل من NG)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>الفئة العمرية</translation>
    </message>
    <message>
        <source>Aggregated figures are enough. No names, no single households, no exact places of people.</source>
        <translation>تكفي الأرقام المجمّعة. لا أسماء، ولا أسر مفردة، ولا أماكن دقيقة لأشخاص.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Agreement with the partner</source>
        <translation>الاتفاق مع الشريك</translation>
    </message>
    <message>
        <source>All figures in square metres of open land: open, worked on, suspended, unknown.</source>
        <translation>كل الأرقام بالمتر المربع للأراضي المفتوحة: مفتوحة، قيد العمل، معلقة، غير معروفة.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>كل صفحات المساعدة</translation>
    </message>
    <message>
        <source>All release products count: no period was given.</source>
        <translation>تُحسب كل وثائق الإفراج: لم تُعطَ فترة.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: dates were moved to the country's own day.</source>
        <translation>كل الأوقات هي {times} بتوقيت UTC: نُقلت التواريخ إلى يوم البلد نفسه.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: the date may be a day early; set utc_offset_hours in the profile.</source>
        <translation>كل الأوقات هي {times} بتوقيت UTC: قد يكون التاريخ متقدما بيوم؛ اضبط utc_offset_hours في ملف التعريف.</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>كل الوحدات معا</translation>
    </message>
    <message>
        <source>All zones together, {name}: {value}</source>
        <translation>كل النطاقات معا، {name}: {value}</translation>
    </message>
    <message>
        <source>Amounts repeat over the places of one activity. Example: COUNTRY=SSD.</source>
        <translation>تتكرر المبالغ على أماكن النشاط الواحد. مثال: COUNTRY=SSD.</translation>
    </message>
    <message>
        <source>An earlier release had another finest square; the two together would tell more.</source>
        <translation>في مشاركة سابقة كان أصغر مربع مختلفا؛ والاثنتان معا تكشفان أكثر.</translation>
    </message>
    <message>
        <source>An earlier release was made with accidents and this one without, or the other way round.</source>
        <translation>أُعدّت مشاركة سابقة مع الحوادث وهذه دونها، أو العكس.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>نص فارغ</translation>
    </message>
    <message>
        <source>An exact release needs the name of the data owner and a reason</source>
        <translation>المشاركة الدقيقة تحتاج إلى اسم مالك البيانات وسبب</translation>
    </message>
    <message>
        <source>An explosive accident is a security incident, and its record severe.</source>
        <translation>حادث الذخائر المتفجرة حادث أمني، وسجله شديد الحساسية.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>حقل آخر</translation>
    </message>
    <message>
        <source>Another job runs in the panel; wait until it is done.</source>
        <translation>تعمل مهمة أخرى في اللوحة؛ انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers of households or key informants about ordnance</source>
        <translation>إجابات الأسر أو المصادر الرئيسية للمعلومات عن الذخائر</translation>
    </message>
    <message>
        <source>Any resource of HDX</source>
        <translation>أي مورد من HDX</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>أي جدول</translation>
    </message>
    <message>
        <source>Any table with points or P-codes (wizard)</source>
        <translation>أي جدول فيه نقاط أو رموز P (معالج)</translation>
    </message>
    <message>
        <source>Archived: it is not kept up to date.</source>
        <translation>مؤرشفة: لا يجري تحديثها.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>المساحة (م²)</translation>
    </message>
    <message>
        <source>Area cancelled</source>
        <translation>المساحة الملغاة</translation>
    </message>
    <message>
        <source>Area cleared</source>
        <translation>المساحة المطهرة</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>المساحة م²</translation>
    </message>
    <message>
        <source>Area not explained</source>
        <translation>مساحة غير مفسرة</translation>
    </message>
    <message>
        <source>Area of the map (all layers if empty)</source>
        <translation>منطقة الخريطة (كل الطبقات إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>Area recorded (m²)</source>
        <translation>المساحة المسجلة (م²)</translation>
    </message>
    <message>
        <source>Area reduced</source>
        <translation>المساحة المقلصة</translation>
    </message>
    <message>
        <source>Area remaining (m²)</source>
        <translation>المساحة المتبقية (م²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Areas that occur more than once</source>
        <translation>الوحدات التي ترد أكثر من مرة</translation>
    </message>
    <message>
        <source>Areas to clip to</source>
        <translation>المناطق التي يُقص عليها</translation>
    </message>
    <message>
        <source>Arrivals of the last 30 days by P-code</source>
        <translation>الوافدون في آخر 30 يوما بحسب رمز P</translation>
    </message>
    <message>
        <source>Arrivals surge in {n} units: act within two weeks, whatever the rank</source>
        <translation>تدفق كبير للوافدين في وحدات عددها {n}: تحرك خلال أسبوعين أيا كانت الرتبة</translation>
    </message>
    <message>
        <source>Arrivals surge in: {units}. Act within two weeks, whatever the rank.</source>
        <translation>تدفق كبير للوافدين في: {units}. تحرك خلال أسبوعين أيا كانت الرتبة.</translation>
    </message>
    <message>
        <source>Art. 7.1(c) Mined areas known or suspected, not released</source>
        <translation>المادة 7.1(c) المناطق الملغومة المعروفة أو المشتبه بها غير المفرج عنها</translation>
    </message>
    <message>
        <source>Art. 7.1(f) Mined areas released in the period</source>
        <translation>المادة 7.1(f) المناطق الملغومة المفرج عنها في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(g) Mines destroyed in the period</source>
        <translation>المادة 7.1(g) الألغام المدمرة في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(h) Contaminated areas known or suspected, not released</source>
        <translation>المادة 7.1(h) المناطق الملوثة المعروفة أو المشتبه بها غير المفرج عنها</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Areas released in the period</source>
        <translation>المادة 7.1(i) المناطق المفرج عنها في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Remnants destroyed in the period</source>
        <translation>المادة 7.1(i) المخلفات المدمرة في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Warning of the population in the period</source>
        <translation>المادة 7.1(i) تحذير السكان في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(j) Risk reduction education in the period</source>
        <translation>المادة 7.1(j) التوعية للحد من المخاطر في الفترة</translation>
    </message>
    <message>
        <source>Art. 7.1(k) Victims in the period, by sex and age</source>
        <translation>المادة 7.1(k) الضحايا في الفترة، بحسب الجنس والعمر</translation>
    </message>
    <message>
        <source>As 2026-01-31; today where empty. The land balance and its chart go by it.</source>
        <translation>مثل ‎2026-01-31؛ اليوم إن تُرك فارغا. ويسير ميزان الأراضي ورسمه البياني بحسبه.</translation>
    </message>
    <message>
        <source>As at (date)</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>As the country's protocol says; low by admin 2.</source>
        <translation>كما يذكر بروتوكول البلد؛ منخفضة بحسب المستوى الإداري 2.</translation>
    </message>
    <message>
        <source>As the owner of the file says.</source>
        <translation>كما يذكر مالك الملف.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows.</source>
        <translation>كما يعد برنامج الجداول الصفوف.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows; 0 is for none.</source>
        <translation>كما يعد برنامج الجداول الصفوف؛ و0 إن لم يوجد.</translation>
    </message>
    <message>
        <source>Ask the data owner for access and say what you need it for.</source>
        <translation>اطلب الوصول من مالك البيانات واذكر لماذا تحتاجه.</translation>
    </message>
    <message>
        <source>Ask the national mine action authority or UNMAS in the country; then import the export (importimsma) or, for IMSMA Core, load the layer (source arcgis)</source>
        <translation>اسأل السلطة الوطنية للأعمال المتعلقة بالألغام أو UNMAS في البلد؛ ثم استورد ملف التصدير (importimsma)، أو لـ IMSMA Core حمّل الطبقة (المصدر arcgis)</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>جارٍ سؤال {url} …</translation>
    </message>
    <message>
        <source>Assessment type</source>
        <translation>نوع التقييم</translation>
    </message>
    <message>
        <source>Assessment type (DTM)</source>
        <translation>نوع التقييم (DTM)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Assign P-codes</source>
        <translation>تعيين رموز P</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>اختبارات محاكاة الهجوم</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>تغيّرت الحقول</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المتلقية</translation>
    </message>
    <message>
        <source>Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.</source>
        <translation>الجهة المتلقية: {audience}. الغرض: {purpose}. البروتوكول: {protocol}.</translation>
    </message>
    <message>
        <source>Availability: categories released within a year</source>
        <translation>التوفر: الفئات التي شوركت خلال سنة</translation>
    </message>
    <message>
        <source>BA baseline, SA site, ETT emergency tracking; needed where there are several.</source>
        <translation>القيم: BA خط الأساس، SA المواقع، ETT التتبع الطارئ؛ تلزم حيث يوجد أكثر من نوع.</translation>
    </message>
    <message>
        <source>BANDS is not a list of distances: {text}</source>
        <translation>القيمة في BANDS ليست قائمة مسافات: {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline by P-code and period</source>
        <translation>خط الأساس بحسب رمز P والفترة</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>أصبحت</translation>
    </message>
    <message>
        <source>Blockage</source>
        <translation>المورد المعطَّل</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Boundaries for lines from origin</source>
        <translation>حدود لخطوط القدوم من مكان الأصل</translation>
    </message>
    <message>
        <source>Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.</source>
        <translation>حدود عام 2015 وفيها 17 محافظة. لا تعني الأسماء والحدود أي تأييد.</translation>
    </message>
    <message>
        <source>Boundaries to put the figures on</source>
        <translation>الحدود التي توضع عليها الأرقام</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>الفتيان</translation>
    </message>
    <message>
        <source>Boys reached</source>
        <translation>الفتيان الذين تم الوصول إليهم</translation>
    </message>
    <message>
        <source>Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or XLSX. Rows that cannot be used are listed with the reason.</source>
        <translation>استيراد ملف تصدير من IMSMA إلى مساحة العمل: شيب فايل أو GeoPackage أو قاعدة بيانات جغرافية أو GeoJSON أو KML أو CSV أو XLSX. تُدرج الصفوف غير الصالحة في قائمة مع السبب.</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>بحسب الجهة المانحة</translation>
    </message>
    <message>
        <source>By group (central)</source>
        <translation>بحسب الفئة (الوسط)</translation>
    </message>
    <message>
        <source>By operator and month</source>
        <translation>بحسب المنظمة المنفذة والشهر</translation>
    </message>
    <message>
        <source>By request only: ask the contributor on the page of the dataset.</source>
        <translation>عند الطلب فقط: اطلبها من الجهة المساهمة في صفحة مجموعة البيانات.</translation>
    </message>
    <message>
        <source>CCCM</source>
        <translation>إدارة المخيمات (CCCM)</translation>
    </message>
    <message>
        <source>CCCM cluster: site lists</source>
        <translation>مجموعة CCCM: قوائم المواقع</translation>
    </message>
    <message>
        <source>CCCM site or camp list</source>
        <translation>قائمة مواقع أو مخيمات CCCM</translation>
    </message>
    <message>
        <source>CCM Article 7</source>
        <translation>المادة 7 من اتفاقية الذخائر العنقودية (CCM)</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>منطقة خطرة مؤكدة (CHA)</translation>
    </message>
    <message>
        <source>COD level</source>
        <translation>درجة COD</translation>
    </message>
    <message>
        <source>COD or not</source>
        <translation>مجموعة COD أو لا</translation>
    </message>
    <message>
        <source>COD, candidate</source>
        <translation>مجموعة COD، مرشحة</translation>
    </message>
    <message>
        <source>COD, enhanced</source>
        <translation>مجموعة COD، محسَّنة</translation>
    </message>
    <message>
        <source>COD, standard</source>
        <translation>مجموعة COD، قياسية</translation>
    </message>
    <message>
        <source>CONFLICT does not say which events were explosive: all of them count.</source>
        <translation>لا يبيّن CONFLICT أي الأحداث كانت انفجارات: تُحسب كلها.</translation>
    </message>
    <message>
        <source>COUNTRY is missing: a workspace keeps its layers by country</source>
        <translation>ينقص COUNTRY: تحفظ مساحة العمل طبقاتها بحسب البلد</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>نظام الإحداثيات (CRS)</translation>
    </message>
    <message>
        <source>CRS was given and replaces the one that the file names.</source>
        <translation>أُعطي CRS ويحل محل النظام المذكور في الملف.</translation>
    </message>
    <message>
        <source>CRS where the file does not say</source>
        <translation>نظام الإحداثيات (CRS) حيث لا يذكره الملف</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Camps, settlements and other places of people whom UNHCR serves, as points</source>
        <translation>مخيمات ومستوطنات وأماكن أخرى لمن تخدمهم المفوضية، على هيئة نقاط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Cancelled (m²)</source>
        <translation>ملغاة (م²)</translation>
    </message>
    <message>
        <source>Cancelled after {n} of {total} steps; what they brought is in the workspace.</source>
        <translation>أُلغي بعد {n} من {total} خطوات؛ ما جلبته موجود في مساحة العمل.</translation>
    </message>
    <message>
        <source>Candidate events of this year</source>
        <translation>الأحداث المرشحة لهذه السنة</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>الضحايا</translation>
    </message>
    <message>
        <source>Casualties in the period</source>
        <translation>الضحايا في الفترة</translation>
    </message>
    <message>
        <source>Casualties that look alike; they may be separate people</source>
        <translation>ضحايا متشابهون؛ قد يكونون أشخاصا مختلفين</translation>
    </message>
    <message>
        <source>Casualty id</source>
        <translation>معرّف الضحية</translation>
    </message>
    <message>
        <source>Casualty without its accident</source>
        <translation>ضحية دون حادثها</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Cells whose middle lies inside are kept.</source>
        <translation>تبقى الخلايا التي يقع وسطها داخلها.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Central African Republic administrative boundaries, admin 0 to 3</source>
        <translation>الحدود الإدارية لجمهورية أفريقيا الوسطى، المستويات الإدارية من 0 إلى 3</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 1, 2015</source>
        <translation>سكان جمهورية أفريقيا الوسطى، المستوى الإداري 1، 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 2, 2015</source>
        <translation>سكان جمهورية أفريقيا الوسطى، المستوى الإداري 2، 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 3, 2015</source>
        <translation>سكان جمهورية أفريقيا الوسطى، المستوى الإداري 3، 2015</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Change since the earlier run</source>
        <translation>التغير منذ الحساب السابق</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Changed: {n}</source>
        <translation>متغير: {n}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes of the boundaries: {before} and {after}</source>
        <translation>تغييرات الحدود: من {before} إلى {after}</translation>
    </message>
    <message>
        <source>Check mine-action records</source>
        <translation>فحص سجلات الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>Check what sharing would give away</source>
        <translation>فحص ما قد تكشفه المشاركة</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>اختر ملف CSV أو XLSX.</translation>
    </message>
    <message>
        <source>Choose a folder for the data. It stays yours: plain files that work without a line.</source>
        <translation>اختر مجلدا للبيانات. يبقى ملكك: ملفات عادية تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a workspace folder…</source>
        <translation>اختيار مجلد لمساحة العمل…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Choose the file that IMSMA gave you.</source>
        <translation>اختر الملف الذي أصدره IMSMA.</translation>
    </message>
    <message>
        <source>Civilian casualties per 100,000</source>
        <translation>الضحايا المدنيون لكل 100,000</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>تغيّرت الفئة</translation>
    </message>
    <message>
        <source>Clearance follows need.</source>
        <translation>التطهير يتبع الحاجة.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مطهرة</translation>
    </message>
    <message>
        <source>Cleared (m²)</source>
        <translation>مطهرة (م²)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>المجموعة القطاعية</translation>
    </message>
    <message>
        <source>Cluster 5W</source>
        <translation>جدول 5W للمجموعة القطاعية</translation>
    </message>
    <message>
        <source>Cluster code</source>
        <translation>رمز المجموعة القطاعية</translation>
    </message>
    <message>
        <source>Code field (for file names)</source>
        <translation>حقل الرمز (لأسماء الملفات)</translation>
    </message>
    <message>
        <source>Coded values become labels; the codes stand in &lt;field&gt;_code. Your token goes only to the server of URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</source>
        <translation>تتحول القيم المرمّزة إلى تسميات؛ وتبقى الرموز في &lt;field&gt;_code. لا يُرسل رمز وصولك إلا إلى خادم URL، وفقط حين يطلبه. مثال: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Colombia (file geodatabase and victims table)</source>
        <translation>كولومبيا (قاعدة بيانات جغرافية وجدول ضحايا)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Column of latitude</source>
        <translation>عمود خط العرض</translation>
    </message>
    <message>
        <source>Column of longitude</source>
        <translation>عمود خط الطول</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>عمود الحقل {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns: {pairs}</source>
        <translation>الأعمدة: {pairs}</translation>
    </message>
    <message>
        <source>Combined with other data it may identify people or places.</source>
        <translation>قد تحدد مع بيانات أخرى هوية أشخاص أو أماكن.</translation>
    </message>
    <message>
        <source>Common Ground default (PROPOSED)</source>
        <translation>الافتراضي في Common Ground (مقترح)</translation>
    </message>
    <message>
        <source>Common Ground keeps each country in one file, in a folder of yours: layers, styles and sources together. It works there without a line, too.</source>
        <translation>يحفظ Common Ground كل بلد في ملف واحد داخل مجلد تملكه: الطبقات والأنماط والمصادر معا. ويعمل هناك حتى دون اتصال.</translation>
    </message>
    <message>
        <source>Common Ground needs the Python packages {packages}, which this QGIS does not have</source>
        <translation>يحتاج Common Ground إلى حزم بايثون {packages} غير الموجودة في نسخة QGIS هذه</translation>
    </message>
    <message>
        <source>Common Ground options</source>
        <translation>خيارات Common Ground</translation>
    </message>
    <message>
        <source>Common Ground panel</source>
        <translation>لوحة Common Ground</translation>
    </message>
    <message>
        <source>Common Ground sample pack (invented)</source>
        <translation>حزمة Common Ground النموذجية (مختلقة)</translation>
    </message>
    <message>
        <source>Common Ground: sources, P-codes, places, layers</source>
        <translation>ملحق Common Ground: المصادر ورموز P والأماكن والطبقات</translation>
    </message>
    <message>
        <source>Common operational datasets are public.</source>
        <translation>مجموعات البيانات التشغيلية المشتركة (COD) عامة.</translation>
    </message>
    <message>
        <source>Compare casualty lists</source>
        <translation>مقارنة قوائم الضحايا</translation>
    </message>
    <message>
        <source>Compare two exports (land balance)</source>
        <translation>مقارنة ملفي تصدير (ميزان الأراضي)</translation>
    </message>
    <message>
        <source>Compare two versions of boundaries</source>
        <translation>مقارنة إصدارين من الحدود</translation>
    </message>
    <message>
        <source>Completeness: metadata fields filled</source>
        <translation>الاكتمال: حقول البيانات الوصفية المملوءة</translation>
    </message>
    <message>
        <source>Completion map</source>
        <translation>خريطة إنجاز</translation>
    </message>
    <message>
        <source>Condition (SQL)</source>
        <translation>الشرط (SQL)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Conflict and accidents</source>
        <translation>النزاع والحوادث</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>أحداث النزاع</translation>
    </message>
    <message>
        <source>Conflict events (ACLED)</source>
        <translation>أحداث النزاع (ACLED)</translation>
    </message>
    <message>
        <source>Conflict events (UCDP)</source>
        <translation>أحداث النزاع (UCDP)</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>التلوث</translation>
    </message>
    <message>
        <source>Contamination by zone</source>
        <translation>التلوث بحسب النطاق</translation>
    </message>
    <message>
        <source>Contamination taken for returnees and unsurveyed conflict areas, at least</source>
        <translation>التلوث المأخوذ للعائدين ومناطق النزاع غير الممسوحة، على الأقل</translation>
    </message>
    <message>
        <source>Contamination where displaced people come from</source>
        <translation>التلوث في أماكن قدوم النازحين</translation>
    </message>
    <message>
        <source>Contamination: units with less (released, cancelled)</source>
        <translation>التلوث: وحدات انخفض فيها (أراض محررة أو ملغاة)</translation>
    </message>
    <message>
        <source>Contamination: units with more (newly recorded)</source>
        <translation>التلوث: وحدات زاد فيها (مسجل حديثا)</translation>
    </message>
    <message>
        <source>Coordinates at 0/0 or otherwise doubtful</source>
        <translation>إحداثيات عند 0/0 أو مشكوك فيها لسبب آخر</translation>
    </message>
    <message>
        <source>Coordinates of collective sites are high.</source>
        <translation>إحداثيات مواقع الإيواء الجماعي حساسيتها عالية.</translation>
    </message>
    <message>
        <source>Coordinates of sites are high.</source>
        <translation>إحداثيات المواقع حساسيتها عالية.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحيحات</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>تعذر إجراؤه</translation>
    </message>
    <message>
        <source>Count people near hazards</source>
        <translation>حساب السكان قرب المناطق الخطرة</translation>
    </message>
    <message>
        <source>Count the people living near hazards; then make the map of it.</source>
        <translation>احسب السكان المقيمين قرب المناطق الخطرة، ثم أعدّ خريطة بذلك.</translation>
    </message>
    <message>
        <source>Count the people living within given distances of recorded hazards, per admin area.</source>
        <translation>حساب السكان المقيمين ضمن مسافات معينة من المناطق الخطرة المسجلة، لكل وحدة إدارية.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country (ISO 3)</source>
        <translation>البلد (ISO 3)</translation>
    </message>
    <message>
        <source>Country (ISO 3), for the workspace</source>
        <translation>البلد (ISO 3)، لمساحة العمل</translation>
    </message>
    <message>
        <source>Country (ISO 3166 alpha-3)</source>
        <translation>البلد (ISO 3166 alpha-3)</translation>
    </message>
    <message>
        <source>Country (ISO3)</source>
        <translation>البلد (ISO3)</translation>
    </message>
    <message>
        <source>Country (three-letter code)</source>
        <translation>البلد (رمز من ثلاثة حروف)</translation>
    </message>
    <message>
        <source>Country (where the workspace has several)</source>
        <translation>البلد (حيث يوجد في مساحة العمل أكثر من بلد)</translation>
    </message>
    <message>
        <source>Country analyses, access overviews and crisis datasets</source>
        <translation>تحليلات البلدان ولمحات عن الوصول ومجموعات بيانات الأزمات</translation>
    </message>
    <message>
        <source>Country level only. Example: COUNTRY=TCD.</source>
        <translation>على مستوى البلد فقط. مثال: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Country level only; a composite index, 0 to 10, higher is worse.</source>
        <translation>على مستوى البلد فقط؛ مؤشر مركب من 0 إلى 10، والأعلى أسوأ.</translation>
    </message>
    <message>
        <source>Country level. Example: COUNTRY=TCD, YEAR=2025.</source>
        <translation>على مستوى البلد. مثال: COUNTRY=TCD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here.</source>
        <translation>على مستوى البلد. تقرّب المفوضية الأرقام التي تقل عن 5؛ والشرطة هناك ليست صفرا هنا.</translation>
    </message>
    <message>
        <source>Country or crisis level.</source>
        <translation>على مستوى البلد أو الأزمة.</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>حزمة البلد</translation>
    </message>
    <message>
        <source>Country packs</source>
        <translation>حزم البلدان</translation>
    </message>
    <message>
        <source>Country, for the workspace</source>
        <translation>البلد، لمساحة العمل</translation>
    </message>
    <message>
        <source>Counts by district cross the squares of the grid, and the boundaries that would say what the two tell together are not in the workspace.</source>
        <translation>الأعداد بحسب المديرية تتقاطع مع مربعات الشبكة، والحدود التي تبيّن ما يكشفه الاثنان معا ليست في مساحة العمل.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>DTM components as files</source>
        <translation>مكونات DTM كملفات</translation>
    </message>
    <message>
        <source>DTM components as files (wizard)</source>
        <translation>مكونات DTM كملفات (معالج)</translation>
    </message>
    <message>
        <source>DTM did not answer as it should</source>
        <translation>لم يجب DTM كما ينبغي</translation>
    </message>
    <message>
        <source>DTM displacement snapshot by locality (Sudan)</source>
        <translation>لمحة النزوح من DTM بحسب المحلية (السودان)</translation>
    </message>
    <message>
        <source>DTM event tracking (South Sudan)</source>
        <translation>تتبع الأحداث من DTM (جنوب السودان)</translation>
    </message>
    <message>
        <source>DTM figures may be used for non-commercial purposes only and must not be passed on or changed without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking Matrix.</source>
        <translation>لا يجوز استخدام أرقام DTM إلا لأغراض غير تجارية، ولا يجوز تمريرها أو تغييرها دون موافقة المنظمة الدولية للهجرة. يُنسب المصدر هكذا: International Organization for Migration (IOM), Displacement Tracking Matrix.</translation>
    </message>
    <message>
        <source>DTM flow monitoring registry (South Sudan)</source>
        <translation>سجل رصد التدفقات من DTM (جنوب السودان)</translation>
    </message>
    <message>
        <source>DTM flow monitoring, counting (Afghanistan)</source>
        <translation>رصد التدفقات من DTM، العد (أفغانستان)</translation>
    </message>
    <message>
        <source>DTM gives admin levels 0, 1 and 2, not {level}</source>
        <translation>يعطي DTM المستويات الإدارية 0 و1 و2، وليس {level}</translation>
    </message>
    <message>
        <source>DTM has no assessment of type {kind} for {operation}</source>
        <translation>لا تقييم من النوع {kind} لدى DTM للعملية {operation}</translation>
    </message>
    <message>
        <source>DTM has no figures of admin level {level} for {country}</source>
        <translation>لا أرقام للمستوى الإداري {level} لدى DTM للبلد {country}</translation>
    </message>
    <message>
        <source>DTM has no household needs assessment of this country and year</source>
        <translation>لا تقييم لاحتياجات الأسر لدى DTM لهذا البلد وهذه السنة</translation>
    </message>
    <message>
        <source>DTM has no operation {operation} in {country}</source>
        <translation>لا عملية باسم {operation} لدى DTM في {country}</translation>
    </message>
    <message>
        <source>DTM has {n} operations in {country}, and they must not be added up</source>
        <translation>عدد عمليات DTM في {country}: {n}، ولا يجوز جمعها</translation>
    </message>
    <message>
        <source>DTM integrated location assessment (Iraq)</source>
        <translation>التقييم المتكامل للمواقع من DTM (العراق)</translation>
    </message>
    <message>
        <source>DTM master list of locations (Iraq)</source>
        <translation>القائمة الرئيسية للمواقع من DTM (العراق)</translation>
    </message>
    <message>
        <source>DTM migrants by muhalla (Libya)</source>
        <translation>المهاجرون بحسب المحلة من DTM (ليبيا)</translation>
    </message>
    <message>
        <source>DTM mobility tracking baseline, locations (South Sudan)</source>
        <translation>خط أساس تتبع التنقل من DTM، المواقع (جنوب السودان)</translation>
    </message>
    <message>
        <source>DTM mobility tracking by health zone (DRC)</source>
        <translation>تتبع التنقل من DTM بحسب المنطقة الصحية (الكونغو الديمقراطية)</translation>
    </message>
    <message>
        <source>DTM refused the request: {reason}</source>
        <translation>رفض DTM الطلب: {reason}</translation>
    </message>
    <message>
        <source>DTM sent no list of figures</source>
        <translation>لم يرسل DTM قائمة أرقام</translation>
    </message>
    <message>
        <source>DTM site assessment as Kobo exports it (Ecuador)</source>
        <translation>تقييم المواقع من DTM كما يصدّره Kobo (الإكوادور)</translation>
    </message>
    <message>
        <source>DTM site assessment with question codes (Ethiopia)</source>
        <translation>تقييم المواقع من DTM برموز الأسئلة (إثيوبيا)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>البيانات حتى تاريخ</translation>
    </message>
    <message>
        <source>Data as at (YYYY-MM-DD)</source>
        <translation>البيانات حتى تاريخ (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>بيانات بتاريخ</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Dataset name or address</source>
        <translation>اسم مجموعة البيانات أو عنوانها</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات البيانات</translation>
    </message>
    <message>
        <source>Datasets that are given out by request say so. Example: DATASET=cod-ab-caf.</source>
        <translation>مجموعات البيانات التي تُعطى عند الطلب تذكر ذلك. مثال: DATASET=cod-ab-caf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date in the future, before 1900, or an end before its start</source>
        <translation>تاريخ في المستقبل أو قبل 1900، أو نهاية قبل البداية</translation>
    </message>
    <message>
        <source>Date known to the</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <source>Dates were read as day/month/year; nothing in the column proves it.</source>
        <translation>قُرئت التواريخ يوم/شهر/سنة؛ ولا شيء في العمود يثبت ذلك.</translation>
    </message>
    <message>
        <source>Dates were read as month/day/year; nothing in the column proves it.</source>
        <translation>قُرئت التواريخ شهر/يوم/سنة؛ ولا شيء في العمود يثبت ذلك.</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>يوم التصدير</translation>
    </message>
    <message>
        <source>Day of the export (date; today where empty)</source>
        <translation>يوم التصدير (تاريخ؛ اليوم إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>Deadly events as points with dates, parties and how exact place and date are</source>
        <translation>أحداث مميتة على هيئة نقاط مع التواريخ والأطراف ومدى دقة المكان والتاريخ</translation>
    </message>
    <message>
        <source>Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec.</source>
        <translation>الأحداث القاتلة فقط؛ والمكان الذي لا حدث فيه ليس مكانا آمنا. راجع where_prec وdate_prec.</translation>
    </message>
    <message>
        <source>Decimal figures are weighted estimates. No coordinates.</source>
        <translation>الأرقام العشرية تقديرات مرجحة. لا إحداثيات.</translation>
    </message>
    <message>
        <source>Decisions (CSV or JSON)</source>
        <translation>القرارات (CSV أو JSON)</translation>
    </message>
    <message>
        <source>Decisions are made without it.</source>
        <translation>تُتخذ القرارات دونها.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Default matrix (PROPOSED)</source>
        <translation>المصفوفة الافتراضية (مقترحة)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detail kept</source>
        <translation>التفصيل المحفوظ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>التفاصيل والمصدر</translation>
    </message>
    <message>
        <source>Details and source…</source>
        <translation>التفاصيل والمصدر…</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجسم</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجسام المعثور عليها</translation>
    </message>
    <message>
        <source>Devices destroyed</source>
        <translation>الأجسام المدمرة</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Disclaimer in the wording of the United Nations</source>
        <translation>إخلاء المسؤولية بصيغة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>النازحون</translation>
    </message>
    <message>
        <source>Displaced people (DTM)</source>
        <translation>النازحون (DTM)</translation>
    </message>
    <message>
        <source>Displaced people (IOM DTM)</source>
        <translation>النازحون (IOM DTM)</translation>
    </message>
    <message>
        <source>Displaced people and returnees</source>
        <translation>النازحون والعائدون</translation>
    </message>
    <message>
        <source>Displaced people by P-code</source>
        <translation>النازحون بحسب رمز P</translation>
    </message>
    <message>
        <source>Displaced people by P-code (DTM)</source>
        <translation>النازحون بحسب رمز P (DTM)</translation>
    </message>
    <message>
        <source>Displaced people by admin 2 and round, with admin 1 of origin</source>
        <translation>النازحون بحسب المستوى الإداري 2 والجولة، مع المستوى 1 لمكان الأصل</translation>
    </message>
    <message>
        <source>Displaced people over time and by origin (IOM DTM)</source>
        <translation>النازحون عبر الزمن وبحسب مكان الأصل (IOM DTM)</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <source>Displacement by admin 2 is low, by admin 3 moderate.</source>
        <translation>النزوح بحسب المستوى الإداري 2 حساسيته منخفضة، وبحسب المستوى 3 متوسطة.</translation>
    </message>
    <message>
        <source>Displacement by community is moderate.</source>
        <translation>النزوح بحسب المجتمع حساسيته متوسطة.</translation>
    </message>
    <message>
        <source>Displacement site or planned return within 5 km</source>
        <translation>موقع نزوح أو عودة مخططة ضمن 5 كم</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>طريقة التخلص</translation>
    </message>
    <message>
        <source>Distances (m)</source>
        <translation>المسافات (م)</translation>
    </message>
    <message>
        <source>Distances from a few known places tell where a hazard lies.</source>
        <translation>المسافات من بضعة أماكن معروفة تدل على موقع المنطقة الخطرة.</translation>
    </message>
    <message>
        <source>Distances go to the own programme and operators only: three of them tell a place.</source>
        <translation>المسافات للبرنامج الوطني والمنظمات المنفذة فقط: ثلاث منها تكشف مكانا.</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>المسافات بالأمتار</translation>
    </message>
    <message>
        <source>Do you accept these terms?</source>
        <translation>هل تقبل هذه الشروط؟</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Donor table</source>
        <translation>جدول الجهات المانحة</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>نقطة في البوصة</translation>
    </message>
    <message>
        <source>Download the attachments</source>
        <translation>تنزيل المرفقات</translation>
    </message>
    <message>
        <source>Downloads are kept there and not fetched twice.</source>
        <translation>تُحفظ التنزيلات هناك ولا تُجلب مرتين.</translation>
    </message>
    <message>
        <source>Draws of the interval (0: none)</source>
        <translation>عدد سحوبات المجال (0: دون سحوبات)</translation>
    </message>
    <message>
        <source>Draws of the parameters (0: no sensitivity)</source>
        <translation>سحوبات المعاملات (0: دون تحليل حساسية)</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>سحوبات الأوزان</translation>
    </message>
    <message>
        <source>Drinking water blocked</source>
        <translation>مياه شرب معطلة</translation>
    </message>
    <message>
        <source>ENGINE {engine} is not known</source>
        <translation>قيمة ENGINE غير معروفة: {engine}</translation>
    </message>
    <message>
        <source>ENGINE {engine} needs the Python package distributed, which is not installed</source>
        <translation>تحتاج القيمة {engine} في ENGINE إلى حزمة بايثون distributed، وهي غير مثبتة</translation>
    </message>
    <message>
        <source>EOD tasks</source>
        <translation>مهام التخلص من الذخائر (EOD)</translation>
    </message>
    <message>
        <source>EVERY cannot be {value}</source>
        <translation>لا يمكن أن تكون قيمة EVERY هي {value}</translation>
    </message>
    <message>
        <source>Each country is one file in this folder of yours.</source>
        <translation>كل بلد ملف واحد في هذا المجلد الذي تملكه.</translation>
    </message>
    <message>
        <source>Earlier exports, for the chart</source>
        <translation>ملفات تصدير سابقة، للرسم البياني</translation>
    </message>
    <message>
        <source>Earlier layers (for the template compare)</source>
        <translation>الطبقات السابقة (للقالب compare)</translation>
    </message>
    <message>
        <source>Earlier releases of the grid</source>
        <translation>مشاركات سابقة للشبكة</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>الحساب السابق</translation>
    </message>
    <message>
        <source>Earlier run (to split the change)</source>
        <translation>الحساب السابق (لتجزئة التغير)</translation>
    </message>
    <message>
        <source>Earlier versions stand in one file of the world, {mb} MB; it is kept for the next time</source>
        <translation>الإصدارات السابقة في ملف واحد للعالم، حجمه {mb} ميغابايت؛ ويُحفظ للمرة التالية</translation>
    </message>
    <message>
        <source>Edited since (YYYY-MM-DD, or last)</source>
        <translation>عُدّلت منذ (YYYY-MM-DD أو last)</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>Effect (people)</source>
        <translation>الأثر (أشخاص)</translation>
    </message>
    <message>
        <source>Empty loads all levels into the workspace, and level 1 into OUTPUT.</source>
        <translation>إن تُرك فارغا حُمّلت كل المستويات إلى مساحة العمل، والمستوى 1 إلى OUTPUT.</translation>
    </message>
    <message>
        <source>Empty searches ArcGIS Online.</source>
        <translation>إن تُرك فارغا جرى البحث في ArcGIS Online.</translation>
    </message>
    <message>
        <source>Empty takes a title from the layers.</source>
        <translation>إن تُرك فارغا أُخذ العنوان من الطبقات.</translation>
    </message>
    <message>
        <source>Empty takes every level in one table.</source>
        <translation>إن تُرك فارغا أُخذت كل المستويات في جدول واحد.</translation>
    </message>
    <message>
        <source>Empty takes every theme.</source>
        <translation>إن تُرك فارغا أُخذت كل المواضيع.</translation>
    </message>
    <message>
        <source>Empty takes the current one. An earlier one, for example v02, comes beside it; list gives a table of those that there are. On boundaries of a file that name none, it is written on them.</source>
        <translation>إن تُرك فارغا أُخذ الإصدار الحالي. والإصدار السابق، مثل v02، يُوضع إلى جانبه؛ والقيمة list تعطي جدولا بالإصدارات الموجودة. وعلى حدود ملف لا تذكر إصدارا يُكتب هذا الإصدار.</translation>
    </message>
    <message>
        <source>Empty takes the index and the parts that mine action reads.</source>
        <translation>إن تُرك فارغا أُخذ المؤشر والأجزاء التي تهم الأعمال المتعلقة بالألغام.</translation>
    </message>
    <message>
        <source>Empty takes the latest plan.</source>
        <translation>إن تُرك فارغا أُخذت أحدث خطة.</translation>
    </message>
    <message>
        <source>Empty takes the latest round of each area.</source>
        <translation>إن تُرك فارغا أُخذت أحدث جولة لكل وحدة.</translation>
    </message>
    <message>
        <source>Empty takes the one that a map can use best.</source>
        <translation>إن تُرك فارغا أُخذ الأنسب للخريطة.</translation>
    </message>
    <message>
        <source>Empty takes those of the workspace; without any, OUTPUT is a table.</source>
        <translation>إن تُرك فارغا أُخذت حدود مساحة العمل؛ وإن لم توجد كان OUTPUT جدولا.</translation>
    </message>
    <message>
        <source>Empty where the key is a token.</source>
        <translation>يُترك فارغا إن كان المفتاح رمز وصول.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)</source>
        <translation>المحرك (threads، أو مجدول Dask مثل tcp://10.0.0.5:8786)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>Every caseload of the file</source>
        <translation>كل أعداد الحالات في الملف</translation>
    </message>
    <message>
        <source>Every round of an operation by area, or who came from which province</source>
        <translation>كل جولة من عملية بحسب الوحدة، أو من جاء من أي محافظة</translation>
    </message>
    <message>
        <source>Exact places can be used to harvest explosives, to plan attacks, to grab land, or to mark a community.</source>
        <translation>قد تُستغل الأماكن الدقيقة لجمع المتفجرات أو التخطيط لهجمات أو الاستيلاء على أراضٍ أو وصم مجتمع.</translation>
    </message>
    <message>
        <source>Expected error of the best guess of a place, m</source>
        <translation>الخطأ المتوقع لأفضل تخمين لمكان، م</translation>
    </message>
    <message>
        <source>Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account</source>
        <translation>انفجارات الألغام والعبوات الناسفة المرتجلة والمتفجرات عن بعد، أو كل حدث، على هيئة نقاط، بحسابك الخاص</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at admin 3 level, is high.</source>
        <translation>بيانات التلوث بالذخائر المتفجرة، كمواقع دقيقة أو على المستوى الإداري 3، حساسيتها عالية.</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at hromada (admin 3) level, is high.</source>
        <translation>بيانات التلوث بالذخائر المتفجرة، كمواقع دقيقة أو على مستوى الهرومادا (المستوى الإداري 3)، حساسيتها عالية.</translation>
    </message>
    <message>
        <source>Explosive weapons monitor (Insecurity Insight)</source>
        <translation>رصد الأسلحة المتفجرة (Insecurity Insight)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ملف التصدير</translation>
    </message>
    <message>
        <source>Export (file, geodatabase folder, connection or address)</source>
        <translation>ملف التصدير (ملف أو مجلد قاعدة بيانات جغرافية أو اتصال أو عنوان)</translation>
    </message>
    <message>
        <source>Exports over time</source>
        <translation>ملفات التصدير عبر الزمن</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>FORMATS cannot be {value}</source>
        <translation>لا يمكن أن تكون قيمة FORMATS هي {value}</translation>
    </message>
    <message>
        <source>FTS funding by cluster</source>
        <translation>تمويل FTS بحسب المجموعة القطاعية</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Factors by area</source>
        <translation>العوامل بحسب الوحدة</translation>
    </message>
    <message>
        <source>Fallback boundaries (geoBoundaries, fieldmaps)</source>
        <translation>حدود بديلة (geoBoundaries، fieldmaps)</translation>
    </message>
    <message>
        <source>Fallback boundaries: not agreed in the country, for outline and orientation only.</source>
        <translation>حدود بديلة: غير متفق عليها في البلد، للإطار والتوجه فقط.</translation>
    </message>
    <message>
        <source>Farmland and pasture not used, and the reason given</source>
        <translation>الأراضي الزراعية والمراعي غير المستخدمة، والسبب المذكور</translation>
    </message>
    <message>
        <source>Fear of explosive ordnance shows where survey is needed.</source>
        <translation>الخوف من الذخائر المتفجرة يدل على أماكن الحاجة إلى المسح.</translation>
    </message>
    <message>
        <source>Few countries have one. The key for displacement figures is refused here. Example: COUNTRY=SSD, YEAR=2025.</source>
        <translation>لا تتوفر إلا لبلدان قليلة. مفتاح أرقام النزوح مرفوض هنا. مثال: COUNTRY=SSD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Fewest hazards in a square that is told</source>
        <translation>أقل عدد من المناطق الخطرة في مربع معروض</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Figures are added up over place of origin and reason, never over operations, assessment types or rounds. Figures age: read round and reporting date. Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</source>
        <translation>تُجمع الأرقام عبر مكان الأصل والسبب، ولا تُجمع أبدا عبر العمليات أو أنواع التقييم أو الجولات. الأرقام تتقادم: اقرأ الجولة وتاريخ الإبلاغ. مثال: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تاريخ تغيير الملف</translation>
    </message>
    <message>
        <source>File downloaded by hand</source>
        <translation>ملف نُزّل يدويا</translation>
    </message>
    <message>
        <source>File of the dataset</source>
        <translation>ملف من مجموعة البيانات</translation>
    </message>
    <message>
        <source>Files of attachments are kept beside a workspace, and none is given</source>
        <translation>تُحفظ ملفات المرفقات إلى جانب مساحة عمل، ولم تُعطَ مساحة عمل</translation>
    </message>
    <message>
        <source>Filtered on the server, for example status = 'Open'.</source>
        <translation>تُصفى على الخادم، مثلا status = 'Open'.</translation>
    </message>
    <message>
        <source>Find it on HDX</source>
        <translation>البحث عنه في HDX</translation>
    </message>
    <message>
        <source>Finest square (km)</source>
        <translation>أصغر مربع (كم)</translation>
    </message>
    <message>
        <source>Finest square, km</source>
        <translation>أصغر مربع، كم</translation>
    </message>
    <message>
        <source>First day of the month (YYYY-MM-DD)</source>
        <translation>أول يوم في الشهر (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>أول يوم في الفترة</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>القائمة الأولى</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Five years ago where it is empty.</source>
        <translation>قبل خمس سنوات إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>Fixed pasture blocked</source>
        <translation>مراعٍ ثابتة معطلة</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Folder for PNG files</source>
        <translation>مجلد ملفات PNG</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>مجلد الجداول</translation>
    </message>
    <message>
        <source>Folder or file to read as well</source>
        <translation>مجلد أو ملف يُقرأ أيضا</translation>
    </message>
    <message>
        <source>Food Security</source>
        <translation>الأمن الغذائي</translation>
    </message>
    <message>
        <source>Food prices, markets, airports, ports and roads for logistics</source>
        <translation>أسعار الأغذية والأسواق والمطارات والموانئ والطرق لأغراض اللوجستيات</translation>
    </message>
    <message>
        <source>For a file of another version: its layers are named by version and replace nothing.</source>
        <translation>لملف من إصدار آخر: تُسمى طبقاته بحسب الإصدار ولا تحل محل شيء.</translation>
    </message>
    <message>
        <source>For a question or an issue: versions, settings and the last messages, without keys, names, paths and coordinates. Read it before you send it.</source>
        <translation>لسؤال أو بلاغ عن مشكلة: الإصدارات والإعدادات وآخر الرسائل، دون مفاتيح أو أسماء أو مسارات أو إحداثيات. اقرأها قبل إرسالها.</translation>
    </message>
    <message>
        <source>For a saved monitoring reply; else those of mine action and camps.</source>
        <translation>لإجابة رصد محفوظة؛ وإلا فما يخص الأعمال المتعلقة بالألغام والمخيمات.</translation>
    </message>
    <message>
        <source>For example IDP; empty takes all.</source>
        <translation>مثلا IDP؛ إن تُرك فارغا أُخذت كل الفئات.</translation>
    </message>
    <message>
        <source>For example Map or Situation Report.</source>
        <translation>مثلا Map أو Situation Report.</translation>
    </message>
    <message>
        <source>For example loc_subtype = 'Camp'.</source>
        <translation>مثلا loc_subtype = 'Camp'.</translation>
    </message>
    <message>
        <source>For example: minefields Ukraine.</source>
        <translation>مثلا: minefields Ukraine.</translation>
    </message>
    <message>
        <source>For needs and presence; PRO-MIN is mine action.</source>
        <translation>للاحتياجات والحضور؛ القيمة PRO-MIN هي الأعمال المتعلقة بالألغام.</translation>
    </message>
    <message>
        <source>For origins: admin level 1; empty takes that of the workspace.</source>
        <translation>لأماكن الأصل: المستوى الإداري 1؛ إن تُرك فارغا أُخذ ما في مساحة العمل.</translation>
    </message>
    <message>
        <source>For origins; empty takes the latest round of each area.</source>
        <translation>لأماكن الأصل؛ إن تُرك فارغا أُخذت أحدث جولة لكل وحدة.</translation>
    </message>
    <message>
        <source>For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1.</source>
        <translation>للجولات: 0 هي البلد، و1 أو 2 وحداته. أما أماكن الأصل فبحسب المستوى الإداري 1.</translation>
    </message>
    <message>
        <source>For settlements; empty takes the latest national one.</source>
        <translation>للتجمعات السكانية؛ إن تُرك فارغا أُخذ أحدث مصدر وطني.</translation>
    </message>
    <message>
        <source>For severity; the current one where it is empty.</source>
        <translation>للشدة؛ الشهر الحالي إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>For the API route.</source>
        <translation>لجلب البيانات عبر واجهة API.</translation>
    </message>
    <message>
        <source>For the own programme only: this page says what attacks would find.</source>
        <translation>للبرنامج الوطني فقط: تذكر هذه الصفحة ما قد تكشفه الهجمات.</translation>
    </message>
    <message>
        <source>For the own programme the pack holds everything. For others it holds what the sharing gate lets through as it is; you see its answer before anything is written.</source>
        <translation>للبرنامج الوطني تضم الحزمة كل شيء. ولغيره تضم ما تسمح بوابة المشاركة بإرساله كما هو؛ وترى جوابها قبل أن يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>For this audience hazard_id and distance_m are left empty; band gives the class.</source>
        <translation>لهذه الجهة المتلقية يُترك الحقلان hazard_id وdistance_m فارغين؛ ويبيّن الحقل band الفئة.</translation>
    </message>
    <message>
        <source>For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.</source>
        <translation>لهذه الجهة المتلقية تُقرَّب الأطوال إلى الكيلومتر الأعلى، وتكون قيمة التقاطعات 0 أو 1.</translation>
    </message>
    <message>
        <source>For this audience: the class of the protected grid at each place, and no distance. Nothing recorded is not safe: read survey_state.</source>
        <translation>لهذه الجهة المتلقية: فئة الشبكة المحمية عند كل مكان، دون مسافة. «لا شيء مسجل» لا يعني «آمن»: اقرأ survey_state.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Form (XLSForm)</source>
        <translation>الاستمارة (XLSForm)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>كيف عُثر عليه</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>ما وُجد في الملفات</translation>
    </message>
    <message>
        <source>Found where it is empty.</source>
        <translation>يُعثر عليها تلقائيا إن تُركت فارغة.</translation>
    </message>
    <message>
        <source>Four siblings are joined where one is unsafe; a suppressed square is never the only one</source>
        <translation>تُضم أربعة مربعات شقيقة حيث يكون أحدها غير محمي؛ ولا يكون المربع المحجوب وحيدا أبدا</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. No warranty.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 2 أو ما بعده. دون أي ضمان.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Freshness: releases with data not older than 90 days</source>
        <translation>الحداثة: المشاركات التي لا يزيد عمر بياناتها على 90 يوما</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From (YYYY-MM-DD)</source>
        <translation>من (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>From the release ledger; {first} to {last}.</source>
        <translation>من سجل المشاركة؛ من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Funding by cluster (FTS)</source>
        <translation>التمويل بحسب المجموعة القطاعية (FTS)</translation>
    </message>
    <message>
        <source>GAMA (GICHD)</source>
        <translation>GAMA (GICHD)</translation>
    </message>
    <message>
        <source>GROUP_BY cannot be {value}</source>
        <translation>لا يمكن أن تكون قيمة GROUP_BY هي {value}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفجوة</translation>
    </message>
    <message>
        <source>Generic, several languages</source>
        <translation>عام، عدة لغات</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; for others only of the protected grid)</source>
        <translation>ملف GeoPDF (يضع إحداثيات في الملف؛ ولغير البرنامج الوطني للشبكة المحمية فقط)</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; own programme only)</source>
        <translation>ملف GeoPDF (يضع إحداثيات في الملف؛ للبرنامج الوطني فقط)</translation>
    </message>
    <message>
        <source>GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)</source>
        <translation>ملف GeoPDF لكل وحدة (يضع إحداثيات في الملفات؛ ولغير البرنامج الوطني للشبكة المحمية فقط)</translation>
    </message>
    <message>
        <source>Geometry changed</source>
        <translation>تغيّر الشكل الهندسي</translation>
    </message>
    <message>
        <source>Geometry from</source>
        <translation>مصدر الشكل الهندسي</translation>
    </message>
    <message>
        <source>Geometry was read from the column {column}.</source>
        <translation>قُرئ الشكل الهندسي من العمود {column}.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>الحصول على البيانات</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>جلب: {title}</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>الفتيات</translation>
    </message>
    <message>
        <source>Girls reached</source>
        <translation>الفتيات اللواتي تم الوصول إليهن</translation>
    </message>
    <message>
        <source>Give the distances as whole metres, separated by commas, e.g. 1000,5000.</source>
        <translation>اكتب المسافات بالأمتار أعدادا صحيحة تفصل بينها فواصل إنجليزية، مثلا 1000,5000.</translation>
    </message>
    <message>
        <source>Give the file as FILE. Columns that the preset does not name stay as they are. Example: FILE=sites.xlsx, PRESET=cccm_site_list.</source>
        <translation>أعطِ الملف في FILE. الأعمدة التي لا يذكرها الإعداد المسبق تبقى كما هي. مثال: FILE=sites.xlsx, PRESET=cccm_site_list.</translation>
    </message>
    <message>
        <source>Go back to the earlier state</source>
        <translation>العودة إلى الحالة السابقة</translation>
    </message>
    <message>
        <source>Go back to the earlier state? The new rows are lost.</source>
        <translation>هل تريد العودة إلى الحالة السابقة؟ ستُفقد الصفوف الجديدة.</translation>
    </message>
    <message>
        <source>Go back to the earlier state…</source>
        <translation>العودة إلى الحالة السابقة…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Goes into the metadata of packages, and to HDX HAPI.</source>
        <translation>يُدرج في البيانات الوصفية للحزم، ويُرسل إلى HDX HAPI.</translation>
    </message>
    <message>
        <source>Granularity: bits of place left in the grids</source>
        <translation>الدقة المكانية: بتات المكان الباقية في الشبكات</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Gross of response: risk education given before does not reduce people in need.</source>
        <translation>قبل طرح الاستجابة: التوعية بالمخاطر المقدمة سابقا لا تنقص عدد الأشخاص المحتاجين.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>التجميع بحسب</translation>
    </message>
    <message>
        <source>Group by (organisation, donor, eo_type, hazard_class)</source>
        <translation>التجميع بحسب (organisation, donor, eo_type, hazard_class)</translation>
    </message>
    <message>
        <source>HAPI asks for a name and an e-mail address</source>
        <translation>تطلب HAPI اسما وعنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>HAPI has more than {n} rows of {theme}</source>
        <translation>في HAPI أكثر من {n} صف للموضوع {theme}</translation>
    </message>
    <message>
        <source>HAPI has no rows of {theme} for {country}</source>
        <translation>لا صفوف في HAPI للموضوع {theme} للبلد {country}</translation>
    </message>
    <message>
        <source>HAPI has no theme {theme}</source>
        <translation>لا موضوع باسم {theme} في HAPI</translation>
    </message>
    <message>
        <source>HAPI needs a name of four letters or more and an e-mail address</source>
        <translation>تحتاج HAPI إلى اسم من أربعة حروف أو أكثر وعنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>HAPI sent no list of rows</source>
        <translation>لم ترسل HAPI قائمة صفوف</translation>
    </message>
    <message>
        <source>HDX</source>
        <translation>HDX</translation>
    </message>
    <message>
        <source>HDX Connect: the description only</source>
        <translation>HDX Connect: الوصف فقط</translation>
    </message>
    <message>
        <source>HDX did not answer as it should ({reason})</source>
        <translation>لم يجب HDX كما ينبغي ({reason})</translation>
    </message>
    <message>
        <source>HDX does not have {version} of the boundaries of {country}</source>
        <translation>ليس لدى HDX الإصدار {version} من حدود {country}</translation>
    </message>
    <message>
        <source>HDX has no COD boundaries of {country}</source>
        <translation>لا حدود COD على HDX للبلد {country}</translation>
    </message>
    <message>
        <source>HDX has no COD population figures of {country}</source>
        <translation>لا أرقام سكان COD على HDX للبلد {country}</translation>
    </message>
    <message>
        <source>HDX has no dataset {name}</source>
        <translation>لا مجموعة بيانات في HDX باسم {name}</translation>
    </message>
    <message>
        <source>HDX has no file of Insecurity Insight about explosive weapons</source>
        <translation>لا ملف على HDX من Insecurity Insight عن الأسلحة المتفجرة</translation>
    </message>
    <message>
        <source>HDX has no settlements of {country} from a national source</source>
        <translation>لا تجمعات سكانية على HDX للبلد {country} من مصدر وطني</translation>
    </message>
    <message>
        <source>HDX has nothing for these words; try fewer, or all countries.</source>
        <translation>لا شيء في HDX لهذه الكلمات؛ جرّب كلمات أقل، أو كل البلدان.</translation>
    </message>
    <message>
        <source>HDX has nothing open of this system for the country; the preset's page says how to ask for access</source>
        <translation>لا شيء مفتوحا على HDX من هذا النظام للبلد؛ تبيّن صفحة الإعداد المسبق كيف يُطلب الوصول</translation>
    </message>
    <message>
        <source>HDX lists no version of the boundaries of this country</source>
        <translation>لا يسرد HDX أي إصدار لحدود هذا البلد</translation>
    </message>
    <message>
        <source>HDX says that the link of this file is broken.</source>
        <translation>يذكر HDX أن رابط هذا الملف معطل.</translation>
    </message>
    <message>
        <source>HDX sent a dataset without a name</source>
        <translation>أرسل HDX مجموعة بيانات بلا اسم</translation>
    </message>
    <message>
        <source>HDX sent no list of datasets</source>
        <translation>لم يرسل HDX قائمة مجموعات بيانات</translation>
    </message>
    <message>
        <source>HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI.</source>
        <translation>يوفر HOTOSM على HDX البيانات نفسها دون مفتاح. مثال: COUNTRY=MLI.</translation>
    </message>
    <message>
        <source>HPC has no figures by cluster for this plan</source>
        <translation>لا أرقام لدى HPC بحسب المجموعة القطاعية لهذه الخطة</translation>
    </message>
    <message>
        <source>HPC has no plan of this country</source>
        <translation>لا خطة لدى HPC لهذا البلد</translation>
    </message>
    <message>
        <source>HPC sent no figures by cluster</source>
        <translation>لم ترسل HPC أرقاما بحسب المجموعة القطاعية</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>ملفات HTML</translation>
    </message>
    <message>
        <source>Harm of sharing</source>
        <translation>ضرر المشاركة</translation>
    </message>
    <message>
        <source>Harm of withholding</source>
        <translation>ضرر الحجب</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>المنطقة الخطرة</translation>
    </message>
    <message>
        <source>Hazard id</source>
        <translation>معرّف المنطقة الخطرة</translation>
    </message>
    <message>
        <source>Hazard polygons, exact points and device types by location are high; severe in active conflict.</source>
        <translation>مضلعات المناطق الخطرة والنقاط الدقيقة وأنواع الأجسام بحسب الموقع حساسيتها عالية؛ وشديدة في النزاع القائم.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>المناطق الخطرة</translation>
    </message>
    <message>
        <source>Hazards (SHA and CHA)</source>
        <translation>المناطق الخطرة (SHA، CHA)</translation>
    </message>
    <message>
        <source>Hazards and zones are the same layer; choose the admin areas as zones.</source>
        <translation>طبقة المناطق الخطرة وطبقة النطاقات واحدة؛ اختر الوحدات الإدارية نطاقاتٍ.</translation>
    </message>
    <message>
        <source>Hazards as the IMSMA import made them.</source>
        <translation>المناطق الخطرة كما أنتجها استيراد IMSMA.</translation>
    </message>
    <message>
        <source>Hazards that are only points</source>
        <translation>المناطق الخطرة التي هي نقاط فقط</translation>
    </message>
    <message>
        <source>Hazards that are only points (found in a workspace)</source>
        <translation>المناطق الخطرة التي هي نقاط فقط (توجد في مساحة العمل)</translation>
    </message>
    <message>
        <source>Hazards that block something</source>
        <translation>المناطق الخطرة التي تعطل موردا</translation>
    </message>
    <message>
        <source>Hazards, accidents and events for which returnees count whole</source>
        <translation>المخاطر والحوادث والأحداث التي يُحسب العائدون بسببها كاملين</translation>
    </message>
    <message>
        <source>Hazards, land release, accidents, victims, risk education of the programme</source>
        <translation>المناطق الخطرة والإفراج عن الأراضي والحوادث والضحايا والتوعية بالمخاطر لدى البرنامج</translation>
    </message>
    <message>
        <source>Hazards, tasks or areas</source>
        <translation>مناطق خطرة أو مهام أو وحدات</translation>
    </message>
    <message>
        <source>Headers are group paths of the form; check the columns.</source>
        <translation>العناوين هي مسارات مجموعات الاستمارة؛ تحقق من الأعمدة.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Health facilities from OpenStreetMap as points, with your own key</source>
        <translation>مرافق صحية من OpenStreetMap على هيئة نقاط، بمفتاحك الخاص</translation>
    </message>
    <message>
        <source>Health sites</source>
        <translation>المواقع الصحية</translation>
    </message>
    <message>
        <source>Health sites (healthsites.io)</source>
        <translation>المواقع الصحية (healthsites.io)</translation>
    </message>
    <message>
        <source>Health zones are not admin 2: do not join them by P-code to COD boundaries.</source>
        <translation>المناطق الصحية ليست المستوى الإداري 2: لا تربطها برمز P بحدود COD.</translation>
    </message>
    <message>
        <source>Healthsites has no facility for this country</source>
        <translation>لا مرفق لدى Healthsites في هذا البلد</translation>
    </message>
    <message>
        <source>Healthsites needs a key of your own</source>
        <translation>يحتاج Healthsites إلى مفتاح خاص بك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>أعلى الدرجات</translation>
    </message>
    <message>
        <source>Household needs (IOM DTM HNA)</source>
        <translation>احتياجات الأسر (IOM DTM HNA)</translation>
    </message>
    <message>
        <source>Houses to be repaired or cleared of rubble, by community</source>
        <translation>المنازل المقرر إصلاحها أو رفع أنقاضها، بحسب المجتمع</translation>
    </message>
    <message>
        <source>Housing blocked</source>
        <translation>مساكن معطلة</translation>
    </message>
    <message>
        <source>How fields and values are read: a profile of the plugin, or the path of your own.</source>
        <translation>كيف تُقرأ الحقول والقيم: ملف تعريف من الملحق، أو مسار ملفك الخاص.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>كيف حُميت</translation>
    </message>
    <message>
        <source>How many people do we plan for?</source>
        <translation>لكم شخصا نخطط؟</translation>
    </message>
    <message>
        <source>How many people need mine action, low, central and high?</source>
        <translation>كم شخصا يحتاجون إلى الأعمال المتعلقة بالألغام: الأدنى والوسط والأعلى؟</translation>
    </message>
    <message>
        <source>How much is open, where, and what was released?</source>
        <translation>كم المفتوح، وأين، وما الذي أُفرج عنه؟</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>How the P-code was found</source>
        <translation>كيف وُجد رمز P</translation>
    </message>
    <message>
        <source>Hub site</source>
        <translation>موقع Hub</translation>
    </message>
    <message>
        <source>Humanitarian indicators (HDX HAPI)</source>
        <translation>المؤشرات الإنسانية (HDX HAPI)</translation>
    </message>
    <message>
        <source>Humanitarian plans (HPC, Humanitarian Action)</source>
        <translation>الخطط الإنسانية (HPC، Humanitarian Action)</translation>
    </message>
    <message>
        <source>IATI mine-action activities</source>
        <translation>أنشطة الأعمال المتعلقة بالألغام في IATI</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>حقل المعرّف</translation>
    </message>
    <message>
        <source>ID field of the zones</source>
        <translation>حقل معرّف النطاقات</translation>
    </message>
    <message>
        <source>ID field of the zones (default: adm{level}_pcode)</source>
        <translation>حقل معرّف النطاقات (الافتراضي: adm{level}_pcode)</translation>
    </message>
    <message>
        <source>IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area</source>
        <translation>النازحون والعائدون واللاجئون والاحتياجات والحضور والنزاع والتمويل والخطر والسكان والأمن الغذائي بحسب الوحدة</translation>
    </message>
    <message>
        <source>IMSMA</source>
        <translation>IMSMA</translation>
    </message>
    <message>
        <source>IMSMA Core and Survey123</source>
        <translation>نظام IMSMA Core وSurvey123</translation>
    </message>
    <message>
        <source>IMSMA NG (version 6): export, staging area, points table</source>
        <translation>نظام IMSMA NG (الإصدار 6): التصدير، staging area، جدول النقاط</translation>
    </message>
    <message>
        <source>IMSMA default</source>
        <translation>الافتراضي في IMSMA</translation>
    </message>
    <message>
        <source>IMSMA import</source>
        <translation>استيراد IMSMA</translation>
    </message>
    <message>
        <source>IMSMA of UNMAS and national programmes</source>
        <translation>نظام IMSMA لدى UNMAS والبرامج الوطنية</translation>
    </message>
    <message>
        <source>IMSMA: rejected rows</source>
        <translation>صفوف مرفوضة (IMSMA)</translation>
    </message>
    <message>
        <source>IMSMA: {kind}</source>
        <translation>IMSMA: ‏{kind}</translation>
    </message>
    <message>
        <source>INFORM Risk</source>
        <translation>مؤشر المخاطر INFORM Risk</translation>
    </message>
    <message>
        <source>INFORM Severity</source>
        <translation>مؤشر الشدة INFORM Severity</translation>
    </message>
    <message>
        <source>INFORM Severity, humanitarian access or risks of a country, with your own token</source>
        <translation>مؤشر الشدة INFORM Severity أو الوصول الإنساني أو المخاطر لبلد، برمز وصولك الخاص</translation>
    </message>
    <message>
        <source>INFORM component</source>
        <translation>مكوّن INFORM</translation>
    </message>
    <message>
        <source>INFORM component: explosive ordnance</source>
        <translation>مكوّن INFORM: الذخائر المتفجرة</translation>
    </message>
    <message>
        <source>INFORM has no score for this country</source>
        <translation>لا درجة لدى INFORM لهذا البلد</translation>
    </message>
    <message>
        <source>IOM DTM terms: non-commercial use, no redistribution</source>
        <translation>شروط IOM DTM: الاستخدام غير التجاري، دون إعادة توزيع</translation>
    </message>
    <message>
        <source>Id of a single point used twice in one record</source>
        <translation>معرّف نقطة مفردة مستخدم مرتين في سجل واحد</translation>
    </message>
    <message>
        <source>Id of the hazard</source>
        <translation>معرّف المنطقة الخطرة</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>درجة الأثر</translation>
    </message>
    <message>
        <source>Impact score (IMSMA)</source>
        <translation>درجة الأثر (IMSMA)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import an IMSMA export</source>
        <translation>استيراد ملف تصدير IMSMA</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>In labels and layouts: @cg_operation.</source>
        <translation>في التسميات والتخطيطات: @cg_operation.</translation>
    </message>
    <message>
        <source>In need (central)</source>
        <translation>المحتاجون (الوسط)</translation>
    </message>
    <message>
        <source>In need (high)</source>
        <translation>المحتاجون (الأعلى)</translation>
    </message>
    <message>
        <source>In need (low)</source>
        <translation>المحتاجون (الأدنى)</translation>
    </message>
    <message>
        <source>In need: low {low}, central {central}, high {high}</source>
        <translation>المحتاجون: الأدنى {low}، الوسط {central}، الأعلى {high}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In the pack: {n}</source>
        <translation>في الحزمة: {n}</translation>
    </message>
    <message>
        <source>Incidents are placed by province name only; they have no points</source>
        <translation>أماكن الحوادث معروفة باسم المحافظة فقط؛ ولا نقاط لها</translation>
    </message>
    <message>
        <source>Incidents with explosive weapons that hit aid, health and education, by province</source>
        <translation>حوادث بأسلحة متفجرة أصابت المساعدات والصحة والتعليم، بحسب المحافظة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>معرّفات المؤشرات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Indicator menu</source>
        <translation>قائمة المؤشرات</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Indicators: {names}</source>
        <translation>المؤشرات: {names}</translation>
    </message>
    <message>
        <source>Individuals are families times six. No P-codes: place them by point or by name.</source>
        <translation>عدد الأفراد هو عدد الأسر مضروبا في ستة. لا رموز P: حدد مواقعها بالنقطة أو بالاسم.</translation>
    </message>
    <message>
        <source>Information loss (1 - correlation of logs)</source>
        <translation>فقدان المعلومات (1 - ارتباط اللوغاريتمات)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>الجرحى</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Internally displaced people by admin area: one operation, one assessment type, the latest round</source>
        <translation>النازحون داخليا بحسب الوحدة الإدارية: عملية واحدة ونوع تقييم واحد وأحدث جولة</translation>
    </message>
    <message>
        <source>Interval of the central figure (P10 to P90)</source>
        <translation>مجال الرقم الأوسط (P10 إلى P90)</translation>
    </message>
    <message>
        <source>Into the folder attachments of the workspace. They may show people: they are no part of a country pack.</source>
        <translation>إلى المجلد attachments في مساحة العمل. قد يظهر فيها أشخاص: فهي ليست جزءا من حزمة البلد.</translation>
    </message>
    <message>
        <source>Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. Pixels that an admin 2 boundary cuts hold nobody.</source>
        <translation>توزيع مختلق؛ مجاميعه وحدها حقيقية: مجاميع COD-PS لعام 2015 من OCHA حسب المحافظة. الخلايا التي يقطعها حد من المستوى 2 لا تضم أحدا.</translation>
    </message>
    <message>
        <source>Invented for training and tests. No row describes a real hazard, person, event or place.</source>
        <translation>مختلقة للتدريب والاختبار. لا يصف أي صف خطرا أو شخصا أو حدثا أو مكانا حقيقيا.</translation>
    </message>
    <message>
        <source>Invented records of one country, into {folder}.</source>
        <translation>سجلات مختلقة عن بلد واحد، إلى المجلد {folder}.</translation>
    </message>
    <message>
        <source>Irrigated cropland blocked</source>
        <translation>أراضٍ مروية معطلة</translation>
    </message>
    <message>
        <source>Is sharing improving?</source>
        <translation>هل تتحسن المشاركة؟</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Issues in {title}</source>
        <translation>الملاحظات في {title}</translation>
    </message>
    <message>
        <source>It ends in FeatureServer, FeatureServer/0 or item.html?id=….</source>
        <translation>ينتهي بـ FeatureServer أو FeatureServer/0 أو item.html?id=….</translation>
    </message>
    <message>
        <source>It has columns that name people: {columns}.</source>
        <translation>فيها أعمدة تذكر أسماء أشخاص: {columns}.</translation>
    </message>
    <message>
        <source>It sends nothing about you or your data anywhere; it asks only the sources that you load.</source>
        <translation>لا يرسل شيئا عنك أو عن بياناتك إلى أي جهة؛ ولا يتصل إلا بالمصادر التي تحمّلها.</translation>
    </message>
    <message>
        <source>JIPS profiling and DART</source>
        <translation>دراسات JIPS وأداة DART</translation>
    </message>
    <message>
        <source>Keep personal columns</source>
        <translation>إبقاء الأعمدة الشخصية</translation>
    </message>
    <message>
        <source>Keep the file beside the current version</source>
        <translation>إبقاء الملف إلى جانب الإصدار الحالي</translation>
    </message>
    <message>
        <source>Keep the layout for editing</source>
        <translation>إبقاء التخطيط للتحرير</translation>
    </message>
    <message>
        <source>Keep the layout in the open project for editing</source>
        <translation>إبقاء التخطيط في المشروع المفتوح للتحرير</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys are kept in QGIS's authentication store, encrypted, and nowhere else.</source>
        <translation>تُحفظ المفاتيح مشفرة في مخزن المصادقة في QGIS، ولا تُحفظ في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>القتلى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Land balance</source>
        <translation>ميزان الأراضي</translation>
    </message>
    <message>
        <source>Land balance of the period (needs the earlier export)</source>
        <translation>ميزان الأراضي في الفترة (يحتاج إلى ملف التصدير السابق)</translation>
    </message>
    <message>
        <source>Land balance…</source>
        <translation>ميزان الأراضي…</translation>
    </message>
    <message>
        <source>Land release</source>
        <translation>الإفراج عن الأراضي</translation>
    </message>
    <message>
        <source>Land release (cancelled, reduced, cleared)</source>
        <translation>الإفراج عن الأراضي (ملغاة، مقلصة، مطهرة)</translation>
    </message>
    <message>
        <source>Land release products</source>
        <translation>وثائق الإفراج عن الأراضي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>لغة أسماء الأماكن</translation>
    </message>
    <message>
        <source>Language of the labels (en, fr, ar …)</source>
        <translation>لغة التسميات (en, fr, ar …)</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>لغة الخريطة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>أكبر حجم لمرفق (ميغابايت)</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>أكبر حجم للتنزيل</translation>
    </message>
    <message>
        <source>Last day of the month (YYYY-MM-DD)</source>
        <translation>آخر يوم في الشهر (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>آخر يوم في الفترة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.</source>
        <translation>نص بترميز Latin-1. يرد الرمز CF711 مرتين في ملف المستوى 2: اجمع الصفين.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Layer name or number</source>
        <translation>اسم الطبقة أو رقمها</translation>
    </message>
    <message>
        <source>Layer of an ArcGIS server</source>
        <translation>طبقة من خادم ArcGIS</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>الطبقة أو الورقة</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <translation>الطبقة أو الجدول</translation>
    </message>
    <message>
        <source>Layer, sheet or table</source>
        <translation>الطبقة أو الورقة أو الجدول</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Layers (all of the workspace if empty)</source>
        <translation>الطبقات (كل طبقات مساحة العمل إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>Layers ({n})</source>
        <translation>الطبقات ({n})</translation>
    </message>
    <message>
        <source>Layers in the workspace</source>
        <translation>الطبقات في مساحة العمل</translation>
    </message>
    <message>
        <source>Layers of the workspace</source>
        <translation>طبقات مساحة العمل</translation>
    </message>
    <message>
        <source>Layout in the project: {name}</source>
        <translation>التخطيط في المشروع: {name}</translation>
    </message>
    <message>
        <source>Left in the pack, since a country pack has no need of it: {names}</source>
        <translation>بقي في الحزمة لأن حزمة البلد لا تحتاج إليه: {names}</translation>
    </message>
    <message>
        <source>Left out because they name people: {columns}</source>
        <translation>أعمدة استُبعدت لأنها تذكر أسماء أشخاص: {columns}</translation>
    </message>
    <message>
        <source>Left out for this audience: {table}</source>
        <translation>تُرك لهذه الجهة المتلقية: {table}</translation>
    </message>
    <message>
        <source>Left out, no such column: {criterion}</source>
        <translation>تُرك، لا عمود كهذا: {criterion}</translation>
    </message>
    <message>
        <source>Left out: {layer}. {why}</source>
        <translation>تُركت: {layer}. {why}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>الترخيص: {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Lines and the class of the protected grid</source>
        <translation>الخطوط وفئة الشبكة المحمية</translation>
    </message>
    <message>
        <source>Lines near hazards</source>
        <translation>الخطوط قرب المناطق الخطرة</translation>
    </message>
    <message>
        <source>Links are not packed, and what they lead to is left out: {names}</source>
        <translation>الروابط لا تدخل في الحزمة، ويُترك ما تشير إليه: {names}</translation>
    </message>
    <message>
        <source>List the attachments</source>
        <translation>سرد المرفقات</translation>
    </message>
    <message>
        <source>Load again what is there</source>
        <translation>تحميل الموجود من جديد</translation>
    </message>
    <message>
        <source>Load into the workspace</source>
        <translation>تحميل إلى مساحة العمل</translation>
    </message>
    <message>
        <source>Load into the workspace…</source>
        <translation>تحميل إلى مساحة العمل…</translation>
    </message>
    <message>
        <source>Load this file…</source>
        <translation>تحميل هذا الملف…</translation>
    </message>
    <message>
        <source>Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com.</source>
        <translation>حمّل ما وُجد بعنوانه. مثال: TEXT=contaminated land, SITE=hub.arcgis.com.</translation>
    </message>
    <message>
        <source>Load {n} sources</source>
        <translation>تحميل المصادر: {n}</translation>
    </message>
    <message>
        <source>Load: {title}</source>
        <translation>تحميل: {title}</translation>
    </message>
    <message>
        <source>Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and the rest goes on. Run again, it takes up what is missing and leaves what is there.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: only these, with commas between: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: which displacement figures, where DTM has several; they must not be added up.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: load again what is there; the earlier state is kept until it is accepted.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: a table with a row for each step: what was loaded, from where, or why not.&lt;br/&gt;Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF.</source>
        <translation>تحمّل الحدود والسكان والنزوح وأحداث النزاع والطرق والمدارس والمواقع الصحية لبلد إلى مساحة عمل، كل منها مع مصدره وإصداره ونمطه. وما تعذر الحصول عليه يُدرج مع السبب ويستمر الباقي. وعند إعادة التشغيل تأخذ الناقص وتترك الموجود.&lt;br/&gt;المعامل &lt;b&gt;STEPS&lt;/b&gt;: هذه فقط، تفصل بينها فواصل إنجليزية: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;المعاملان &lt;b&gt;OPERATION&lt;/b&gt;، &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: أي أرقام نزوح حيث يوجد لدى DTM أكثر من واحد؛ ولا يجوز جمعها.&lt;br/&gt;المعامل &lt;b&gt;REFRESH&lt;/b&gt;: تحميل الموجود من جديد؛ وتُحفظ الحالة السابقة حتى يُقبل الجديد.&lt;br/&gt;المعامل &lt;b&gt;OUTPUT&lt;/b&gt;: جدول فيه صف لكل خطوة: ماذا حُمّل ومن أين، أو لماذا لم يُحمّل.&lt;br/&gt;الخطوات والطرق مذكورة في resources/startcountry.json. مثال: COUNTRY=CAF.</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>معرّف الموقع</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>LogIE needs a registration; exports of the open part stand on HDX</source>
        <translation>يحتاج LogIE إلى تسجيل؛ وتوجد على HDX ملفات تصدير للجزء المفتوح</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>اللوجستيات</translation>
    </message>
    <message>
        <source>Logistics cluster</source>
        <translation>مجموعة اللوجستيات</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together</source>
        <translation>خط الطول وخط العرض متلازمان</translation>
    </message>
    <message>
        <source>Look-back (months)</source>
        <translation>مدة الرجوع (بالأشهر)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>Made on {date} for: {audience}. Purpose: {purpose}.</source>
        <translation>أُعدّت في ‎{date} للجهة: {audience}. الغرض: {purpose}.</translation>
    </message>
    <message>
        <source>Main road crossed or within 50 m</source>
        <translation>طريق رئيسي يعبرها أو يقع ضمن 50 م</translation>
    </message>
    <message>
        <source>Maintainer (HDX user)</source>
        <translation>المسؤول عن البيانات (مستخدم HDX)</translation>
    </message>
    <message>
        <source>Make a country pack…</source>
        <translation>إنشاء حزمة بلد…</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>إعداد خريطة</translation>
    </message>
    <message>
        <source>Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer.</source>
        <translation>إعداد خريطة للطبقات الظاهرة بصيغتي PDF وPNG، مع المصادر ومفتاح الخريطة وإخلاء المسؤولية.</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>إعداد الخريطة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Map (PDF)</source>
        <translation>الخريطة (PDF)</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>أطلس خرائط</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>رقم الخريطة</translation>
    </message>
    <message>
        <source>Map package (PDF, JPEG, description)</source>
        <translation>حزمة الخريطة (PDF، JPEG، الوصف)</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>منتج خريطة</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>الخرائط والتقارير</translation>
    </message>
    <message>
        <source>Maps and reports (ReliefWeb)</source>
        <translation>الخرائط والتقارير (ReliefWeb)</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>يجوز إرسالها إلى</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, as told</source>
        <translation>متوسط الخطر (1/f) للمنطقة الخطرة، كما تُعرض</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, before</source>
        <translation>متوسط الخطر (1/f) للمنطقة الخطرة، قبل الحماية</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <translation>معنى القيمة {value}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Measured risk</source>
        <translation>خطر الكشف المقيس</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Median of the draws</source>
        <translation>وسيط السحوبات</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Men reached</source>
        <translation>الرجال الذين تم الوصول إليهم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Method: formulas, sources, limits (in English)</source>
        <translation>الطريقة: الصيغ والمصادر والحدود (بالإنجليزية)</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Methods and shared definitions for protection data; no data of its own</source>
        <translation>طرق وتعاريف مشتركة لبيانات الحماية؛ لا بيانات خاصة بها</translation>
    </message>
    <message>
        <source>Migratory pasture blocked</source>
        <translation>مراعٍ متنقلة معطلة</translation>
    </message>
    <message>
        <source>Mine action</source>
        <translation>الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>Mine action data</source>
        <translation>بيانات الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>Mine action is often booked inside Protection; then the table is empty and says so. Example: COUNTRY=AFG.</source>
        <translation>كثيرا ما تُقيَّد الأعمال المتعلقة بالألغام ضمن الحماية؛ عندئذ يكون الجدول فارغا ويذكر ذلك. مثال: COUNTRY=AFG.</translation>
    </message>
    <message>
        <source>Mine action on HDX</source>
        <translation>الأعمال المتعلقة بالألغام على HDX</translation>
    </message>
    <message>
        <source>Mine-action activities (IATI)</source>
        <translation>أنشطة الأعمال المتعلقة بالألغام (IATI)</translation>
    </message>
    <message>
        <source>Mines present</source>
        <translation>وجود ألغام</translation>
    </message>
    <message>
        <source>Minimum data missing</source>
        <translation>نقص في الحد الأدنى من البيانات</translation>
    </message>
    <message>
        <source>Minimum number of hazards, accidents, victims and people a square</source>
        <translation>الحد الأدنى لعدد المناطق الخطرة والحوادث والضحايا والسكان في المربع</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>خادم بديل</translation>
    </message>
    <message>
        <source>Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, surveys, as you downloaded them</source>
        <translation>تتبع التنقل وتقييم المواقع، وتتبع الأحداث، والتسجيل والقوائم الرئيسية، ورصد التدفقات، والمسوح، كما نزّلتها</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. Example: COUNTRY=CAF, YEAR=2026.</source>
        <translation>السكان مقدرون بنموذج وليسوا معدودين: قارن المجموع بـ COD-PS. حجم البلد كاملا من 10 إلى 250 ميغابايت. مثال: COUNTRY=CAF, YEAR=2026.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Monitoring by area needs an OCHA login: give the saved reply as FILE. Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</source>
        <translation>الرصد بحسب المنطقة يحتاج إلى حساب لدى OCHA: أعطِ الإجابة المحفوظة في FILE. مثال: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month (YYYY-MM)</source>
        <translation>الشهر (YYYY-MM)</translation>
    </message>
    <message>
        <source>Monthly product</source>
        <translation>المنتج الشهري</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More for the selected layer</source>
        <translation>المزيد للطبقة المحددة</translation>
    </message>
    <message>
        <source>More releases are not better by themselves: read availability beside granularity and use.</source>
        <translation>كثرة المشاركات ليست أفضل في ذاتها: اقرأ التوفر مع الدقة المكانية والاستخدام.</translation>
    </message>
    <message>
        <source>More than 5,000 m between two vertices</source>
        <translation>أكثر من 5,000 م بين رأسين</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Most can be downloaded by hand from dtm.iom.int after accepting the terms; then load them (source table)</source>
        <translation>يمكن تنزيل معظمها يدويا من dtm.iom.int بعد قبول الشروط؛ ثم حمّلها (المصدر table)</translation>
    </message>
    <message>
        <source>Most files can be downloaded by hand after accepting the terms; give the file as FILE. Example: FILE=master_list.xlsx, PRESET=dtm_master_list.</source>
        <translation>يمكن تنزيل معظم الملفات يدويا بعد قبول الشروط؛ أعطِ الملف في FILE. مثال: FILE=master_list.xlsx, PRESET=dtm_master_list.</translation>
    </message>
    <message>
        <source>Movements over 50 households only; header texts change every year. Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>تحركات تزيد على 50 أسرة فقط؛ وتتغير نصوص العناوين كل سنة. رمز أبيي هنا SS1101 وفي COD هو SS0001.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزامبيق</translation>
    </message>
    <message>
        <source>Multi-sector needs assessments, settlement and camp mapping, as workbooks and layers</source>
        <translation>تقييمات الاحتياجات متعددة القطاعات ورسم خرائط التجمعات والمخيمات، كمصنفات وطبقات</translation>
    </message>
    <message>
        <source>NEEDS is not a table of peopleinneed of admin level {level}</source>
        <translation>الجدول في NEEDS ليس من ناتج peopleinneed للمستوى الإداري {level}</translation>
    </message>
    <message>
        <source>NTS</source>
        <translation>مسح غير تقني (NTS)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>حقل الاسم</translation>
    </message>
    <message>
        <source>Name fields</source>
        <translation>حقول الأسماء</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>الاسم في مساحة العمل</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>اسم العملية</translation>
    </message>
    <message>
        <source>Name of the unit of a P-code, in a language that the boundaries have.</source>
        <translation>اسم الوحدة لرمز P، بلغة متوفرة في الحدود.</translation>
    </message>
    <message>
        <source>Nearest hazard of each site</source>
        <translation>أقرب منطقة خطرة لكل موقع</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>Needed where a country has several; they must not be added up.</source>
        <translation>تلزم حيث يوجد للبلد عدة عمليات؛ ولا يجوز جمعها.</translation>
    </message>
    <message>
        <source>Needed where the file has several.</source>
        <translation>تلزم حيث يوجد في الملف أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Needed where the service has several.</source>
        <translation>يلزم حيث يوجد في الخدمة أكثر من طبقة.</translation>
    </message>
    <message>
        <source>Needs and response</source>
        <translation>الاحتياجات والاستجابة</translation>
    </message>
    <message>
        <source>Needs overview</source>
        <translation>لمحة عن الاحتياجات</translation>
    </message>
    <message>
        <source>Needs your own key, set in the Common Ground options.</source>
        <translation>يحتاج إلى مفتاحك الخاص، ويُضبط في خيارات Common Ground.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New export (or a workspace)</source>
        <translation>ملف التصدير الجديد (أو مساحة عمل)</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>الدرجة الجديدة</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {engine}</source>
        <translation>لا يجيب أي مجدول Dask على العنوان {engine}</translation>
    </message>
    <message>
        <source>No address is given</source>
        <translation>لم يُعطَ عنوان</translation>
    </message>
    <message>
        <source>No address that starts with https:// is given for {sources}; it is not kept.</source>
        <translation>لم يُعطَ عنوان يبدأ بـ https:// للمصادر {sources}؛ ولم يُحفظ.</translation>
    </message>
    <message>
        <source>No attack tells more than the published squares and counts.</source>
        <translation>لا هجوم يكشف أكثر من المربعات والأعداد المنشورة.</translation>
    </message>
    <message>
        <source>No caseload of this plan names mine action, EORE or camps</source>
        <translation>لا تذكر أي حالة في هذه الخطة الأعمال المتعلقة بالألغام أو EORE أو المخيمات</translation>
    </message>
    <message>
        <source>No cluster names mine action: it is booked inside Protection</source>
        <translation>لا مجموعة قطاعية تذكر الأعمال المتعلقة بالألغام: هي مقيدة ضمن الحماية</translation>
    </message>
    <message>
        <source>No column holds the kind (cancelled, reduced, cleared): the land balance leaves such products out.</source>
        <translation>لا عمود فيه النوع (ملغاة، مقلصة، مطهرة): يستبعد ميزان الأراضي هذه الوثائق.</translation>
    </message>
    <message>
        <source>No column holds the status: every hazard is unknown, which counts as open.</source>
        <translation>لا عمود فيه الحالة: كل منطقة خطرة حالتها غير معروفة، وتُحسب مفتوحة.</translation>
    </message>
    <message>
        <source>No column identifies the rows, so whole rows were compared.</source>
        <translation>لا عمود يحدد هوية الصفوف، لذلك قورنت صفوف كاملة.</translation>
    </message>
    <message>
        <source>No column of the points table holds ids of the records: the polygons stand alone.</source>
        <translation>لا عمود في جدول النقاط فيه معرّفات السجلات: المضلعات قائمة وحدها.</translation>
    </message>
    <message>
        <source>No country is chosen</source>
        <translation>لم يُختر بلد</translation>
    </message>
    <message>
        <source>No country is given</source>
        <translation>لم يُعطَ بلد</translation>
    </message>
    <message>
        <source>No criterion of the profile {name} has a column in the input</source>
        <translation>ليس لأي معيار في ملف التعريف {name} عمود في الطبقة المدخلة</translation>
    </message>
    <message>
        <source>No dataset is named</source>
        <translation>لم تُذكر مجموعة بيانات</translation>
    </message>
    <message>
        <source>No distance is wide enough for the raster</source>
        <translation>لا مسافة واسعة بما يكفي للراستر</translation>
    </message>
    <message>
        <source>No factor of the profile {name} has a column in the input</source>
        <translation>ليس لأي عامل في ملف التعريف {name} عمود في الطبقة المدخلة</translation>
    </message>
    <message>
        <source>No file is given</source>
        <translation>لم يُعطَ ملف</translation>
    </message>
    <message>
        <source>No indicator of this plan names mine action, EORE or camps</source>
        <translation>لا مؤشر في هذه الخطة يذكر الأعمال المتعلقة بالألغام أو EORE أو المخيمات</translation>
    </message>
    <message>
        <source>No layer has figures for the table {name} of the template</source>
        <translation>لا طبقة فيها أرقام للجدول {name} في القالب</translation>
    </message>
    <message>
        <source>No layer is switched on: load some, or tick them in the layer panel.</source>
        <translation>لا طبقة ظاهرة: حمّل بعض الطبقات، أو أشّر عليها في لوحة الطبقات.</translation>
    </message>
    <message>
        <source>No layer says where it comes from.</source>
        <translation>لا طبقة تذكر مصدرها.</translation>
    </message>
    <message>
        <source>No layer was found for these words</source>
        <translation>لم توجد طبقة لهذه الكلمات</translation>
    </message>
    <message>
        <source>No mine-action activity is published for this country</source>
        <translation>لا نشاط منشورا للأعمال المتعلقة بالألغام في هذا البلد</translation>
    </message>
    <message>
        <source>No name is common to all countries: the dataset is looked for by its tag. Example: COUNTRY=SDN, WHAT=settlements.</source>
        <translation>لا اسم مشتركا بين كل البلدان: يُبحث عن مجموعة البيانات بوسمها. مثال: COUNTRY=SDN, WHAT=settlements.</translation>
    </message>
    <message>
        <source>No output is asked for</source>
        <translation>لم يُطلب أي ناتج</translation>
    </message>
    <message>
        <source>No preset fits this table; choose one, or name the columns on the next page.</source>
        <translation>لا إعداد مسبقا يناسب هذا الجدول؛ اختر واحدا، أو سمِّ الأعمدة في الصفحة التالية.</translation>
    </message>
    <message>
        <source>No preset fits this table; its columns stay as they are</source>
        <translation>لا إعداد مسبقا يناسب هذا الجدول؛ تبقى أعمدته كما هي</translation>
    </message>
    <message>
        <source>No protocol names this kind of layer: high until set.</source>
        <translation>لا يذكر أي بروتوكول هذا النوع من الطبقات: الدرجة عالية إلى أن تُحدد.</translation>
    </message>
    <message>
        <source>No purpose was given.</source>
        <translation>لم يُذكر غرض.</translation>
    </message>
    <message>
        <source>No record in a square does not mean that it is safe; read the survey state.</source>
        <translation>عدم وجود سجل في مربع لا يعني أنه آمن؛ اقرأ حالة المسح.</translation>
    </message>
    <message>
        <source>No release products were given: land that closed is a correction, and listed.</source>
        <translation>لم تُعطَ وثائق إفراج: الأراضي التي أُغلقت تُعد تصحيحا وتُدرج.</translation>
    </message>
    <message>
        <source>No row names mine action: FTS often books it inside Protection.</source>
        <translation>لا صف يذكر الأعمال المتعلقة بالألغام: كثيرا ما تقيّدها FTS ضمن الحماية.</translation>
    </message>
    <message>
        <source>No row of {child} names a record of {parent}</source>
        <translation>لا صف في {child} يشير إلى سجل في {parent}</translation>
    </message>
    <message>
        <source>No workspace is chosen, so there is no ledger for the change</source>
        <translation>لم تُختر مساحة عمل، فلا سجل مشاركة يدوَّن فيه التغيير</translation>
    </message>
    <message>
        <source>No workspace is given</source>
        <translation>لم تُعطَ مساحة عمل</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>لم تُعطَ سنة</translation>
    </message>
    <message>
        <source>No zone has a polygon</source>
        <translation>لا مضلع في أي نطاق</translation>
    </message>
    <message>
        <source>No zone has a value in {field}</source>
        <translation>لا قيمة لأي نطاق في الحقل {field}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Non-agricultural land blocked</source>
        <translation>أراضٍ غير زراعية معطلة</translation>
    </message>
    <message>
        <source>None of the layers has anything to draw</source>
        <translation>لا شيء في أي من الطبقات يمكن رسمه</translation>
    </message>
    <message>
        <source>None of the records has a position, so there is nothing to draw a grid of</source>
        <translation>لا موقع لأي من السجلات، فلا شيء تُرسم له شبكة</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>Not classified or without a figure</source>
        <translation>غير مصنفة أو دون رقم</translation>
    </message>
    <message>
        <source>Not computed: {indicator} ({reason})</source>
        <translation>لم يُحسب: {indicator} ({reason})</translation>
    </message>
    <message>
        <source>Not counted: downloads, citations, incidents outside this workspace.</source>
        <translation>لم تُحسب: التنزيلات والاستشهادات والحوادث خارج مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Not described in public; ask GICHD what it holds for the country</source>
        <translation>غير موصوف علنا؛ اسأل GICHD عما لديه عن البلد</translation>
    </message>
    <message>
        <source>Not explained by a release product</source>
        <translation>لا تفسره وثيقة إفراج</translation>
    </message>
    <message>
        <source>Not given: {tables}</source>
        <translation>لم يُعطَ: {tables}</translation>
    </message>
    <message>
        <source>Not on the map: {layers}</source>
        <translation>ليست على الخريطة: {layers}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم تصلهم</translation>
    </message>
    <message>
        <source>Not scored, no such column: {factor}</source>
        <translation>لم يُحسب، لا عمود كهذا: {factor}</translation>
    </message>
    <message>
        <source>Not set: mine action in several languages; empty: every cluster.</source>
        <translation>إن لم يُضبط: الأعمال المتعلقة بالألغام بعدة لغات؛ وإن كان فارغا: كل المجموعات.</translation>
    </message>
    <message>
        <source>Not set: remote explosives, landmines and IEDs; empty: every type.</source>
        <translation>إن لم يُضبط: المتفجرات عن بعد والألغام الأرضية والعبوات الناسفة المرتجلة؛ وإن كان فارغا: كل الأنواع.</translation>
    </message>
    <message>
        <source>Not set: roads that cars use between places; empty: all, with tracks and paths.</source>
        <translation>إن لم يُضبط: الطرق التي تسلكها السيارات بين الأماكن؛ وإن كان فارغا: كلها، مع المسارات والدروب.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the geometry</source>
        <translation>ملاحظة على الشكل الهندسي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing could be loaded for {country}</source>
        <translation>تعذر تحميل أي شيء للبلد {country}</translation>
    </message>
    <message>
        <source>Nothing in the workspace may go to {audience}</source>
        <translation>لا شيء في مساحة العمل يجوز إرساله إلى {audience}</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe.</source>
        <translation>«لا شيء مسجل» لا يعني «آمن».</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.</source>
        <translation>«لا شيء مسجل» لا يعني «آمن». لا تستخدم هذا لتقرر أين يكون المشي آمنا.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state of each square.</source>
        <translation>«لا شيء مسجل» لا يعني «آمن»: اقرأ حالة المسح لكل مربع.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”.</source>
        <translation>«لا شيء مسجل» لا يعني «آمن»: اقرأ حالة المسح. و«المقيمون ضمن» لا تعني «المعرضين».</translation>
    </message>
    <message>
        <source>Nothing to search for is given</source>
        <translation>لم يُعطَ ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Nothing was told to attack: no grid, no count, no distance.</source>
        <translation>لم يُعرض شيء يمكن مهاجمته: لا شبكة ولا عدد ولا مسافة.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Numbers of casualties by admin 2 are low; a record of a person stays severe.</source>
        <translation>أعداد الضحايا بحسب المستوى الإداري 2 حساسيتها منخفضة؛ ويبقى سجل الشخص شديد الحساسية.</translation>
    </message>
    <message>
        <source>OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)</source>
        <translation>OCHA وITOS وREACH: جمهورية أفريقيا الوسطى – الحدود الإدارية دون الوطنية (COD-AB)</translation>
    </message>
    <message>
        <source>OCHA: Central African Republic - Subnational Population Statistics (COD-PS)</source>
        <translation>OCHA: جمهورية أفريقيا الوسطى – إحصاءات السكان دون الوطنية (COD-PS)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>ORIGINS needs the columns unit, origin and people</source>
        <translation>يحتاج ORIGINS إلى الأعمدة unit وorigin وpeople</translation>
    </message>
    <message>
        <source>Occupied Palestinian territory</source>
        <translation>الأرض الفلسطينية المحتلة</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Offline mode is on and this has not been downloaded from {source} yet</source>
        <translation>وضع العمل دون اتصال مفعّل ولم يُنزَّل هذا من {source} بعد</translation>
    </message>
    <message>
        <source>Offline mode: an earlier version of {name} is used</source>
        <translation>وضع العمل دون اتصال: تُستخدم نسخة سابقة من {name}</translation>
    </message>
    <message>
        <source>Old export (or a workspace)</source>
        <translation>ملف التصدير القديم (أو مساحة عمل)</translation>
    </message>
    <message>
        <source>Old hazards</source>
        <translation>المناطق الخطرة القديمة</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>في سطر الأوامر:</translation>
    </message>
    <message>
        <source>One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX</source>
        <translation>ملف من مجموعة بيانات على منصة تبادل البيانات الإنسانية: طبقات خرائط وCSV وXLSX</translation>
    </message>
    <message>
        <source>One file with many pages cannot be a GeoPDF</source>
        <translation>الملف الواحد الذي فيه صفحات كثيرة لا يمكن أن يكون GeoPDF</translation>
    </message>
    <message>
        <source>One geography for all countries and releases: EPSG:6933, origin 0, 0</source>
        <translation>شبكة جغرافية واحدة لكل البلدان والمشاركات: EPSG:6933، الأصل 0، 0</translation>
    </message>
    <message>
        <source>One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub</source>
        <translation>طبقة واحدة من أي خدمة معالم ArcGIS: ‏IMSMA Core وUNHCR وArcGIS Online وHub</translation>
    </message>
    <message>
        <source>One parameter at a time: change of the central total</source>
        <translation>معامل واحد في كل مرة: تغيّر المجموع الأوسط</translation>
    </message>
    <message>
        <source>One person may be reached by several activities: do not add people up. Published presence of a country is in the source hapi. Example: FILE=5w.xlsx.</source>
        <translation>قد تصل عدة أنشطة إلى الشخص نفسه: لا تجمع الأشخاص. أما الحضور المنشور لبلد فهو في المصدر hapi. مثال: FILE=5w.xlsx.</translation>
    </message>
    <message>
        <source>One person may be reached by several activities; do not add people up.</source>
        <translation>قد تصل عدة أنشطة إلى الشخص نفسه؛ لا تجمع الأشخاص.</translation>
    </message>
    <message>
        <source>One row an activity and location: amounts repeat over its locations and must not be added up.</source>
        <translation>صف لكل نشاط ومكان: تتكرر المبالغ في أماكنه ولا يجوز جمعها.</translation>
    </message>
    <message>
        <source>One theme of OpenStreetMap for a country, as HOT exports it to HDX</source>
        <translation>موضوع واحد من OpenStreetMap لبلد، كما يصدّره HOT إلى HDX</translation>
    </message>
    <message>
        <source>Only attachments of the rows that were edited since then are listed</source>
        <translation>لا تُسرد إلا مرفقات الصفوف المعدلة منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook that the form was made from says them in words.</source>
        <translation>فقط لملف تصدير من Survey123 أو Kobo أو ODK خلاياه رموز: يذكر المصنف الذي أُعدّت منه الاستمارة هذه الرموز بالكلمات.</translation>
    </message>
    <message>
        <source>Only rows edited since then; in a workspace they are merged into the layer that is there.</source>
        <translation>الصفوف المعدلة منذ ذلك فقط؛ وفي مساحة العمل تُدمج في الطبقة الموجودة.</translation>
    </message>
    <message>
        <source>Only the rows edited since {date} are here</source>
        <translation>هنا فقط الصفوف المعدلة منذ ‎{date}</translation>
    </message>
    <message>
        <source>Only these steps</source>
        <translation>هذه الخطوات فقط</translation>
    </message>
    <message>
        <source>Only this part of the country.</source>
        <translation>هذا الجزء من البلد فقط.</translation>
    </message>
    <message>
        <source>Only what touches it; filtered on the server.</source>
        <translation>ما يلامسه فقط؛ يُصفى على الخادم.</translation>
    </message>
    <message>
        <source>Only what was reported to FTS; shared funding may not be broken down by cluster.</source>
        <translation>ما أُبلغ به FTS فقط؛ وقد لا يُفصَّل التمويل المشترك حسب المجموعة القطاعية.</translation>
    </message>
    <message>
        <source>Only what was reported.</source>
        <translation>ما أُبلغ عنه فقط.</translation>
    </message>
    <message>
        <source>Only where polygons come as a second file of points.</source>
        <translation>فقط حين تأتي المضلعات كملف ثانٍ من النقاط.</translation>
    </message>
    <message>
        <source>Only where the file does not say.</source>
        <translation>فقط حين لا يذكره الملف.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a country pack…</source>
        <translation>فتح حزمة بلد…</translation>
    </message>
    <message>
        <source>Open and released land over the exports kept</source>
        <translation>الأراضي المفتوحة والمفرج عنها عبر ملفات التصدير المحفوظة</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>المساحة المفتوحة</translation>
    </message>
    <message>
        <source>Open confirmed hazardous areas</source>
        <translation>المناطق الخطرة المؤكدة المفتوحة</translation>
    </message>
    <message>
        <source>Open files on HDX and in the REACH Resource Centre; microdata on request</source>
        <translation>ملفات مفتوحة على HDX وفي مركز موارد REACH؛ والبيانات التفصيلية عند الطلب</translation>
    </message>
    <message>
        <source>Open guidance; data from the protection cluster of the country</source>
        <translation>إرشادات مفتوحة؛ والبيانات من مجموعة الحماية في البلد</translation>
    </message>
    <message>
        <source>Open in the panel</source>
        <translation>فتح في اللوحة</translation>
    </message>
    <message>
        <source>Open m²</source>
        <translation>مفتوحة م²</translation>
    </message>
    <message>
        <source>Open on HDX in many countries; elsewhere ask the cluster coordinator of the country</source>
        <translation>مفتوح على HDX في بلدان كثيرة؛ وفي غيرها اسأل منسق المجموعة القطاعية في البلد</translation>
    </message>
    <message>
        <source>Open on HDX in some countries</source>
        <translation>مفتوح على HDX في بعض البلدان</translation>
    </message>
    <message>
        <source>Open on HDX; WFP's map server is often closed to the public</source>
        <translation>مفتوح على HDX؛ وكثيرا ما يكون خادم خرائط WFP مغلقا أمام العموم</translation>
    </message>
    <message>
        <source>Open suspected hazardous areas</source>
        <translation>المناطق المشتبه بخطورتها المفتوحة</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>فتح اللوحة</translation>
    </message>
    <message>
        <source>Open the sample pack</source>
        <translation>فتح الحزمة النموذجية</translation>
    </message>
    <message>
        <source>Open the sample pack to try everything on invented records, or load your own data below.</source>
        <translation>افتح الحزمة النموذجية لتجربة كل شيء على سجلات مختلقة، أو حمّل بياناتك أدناه.</translation>
    </message>
    <message>
        <source>Open the table wizard…</source>
        <translation>فتح معالج الجداول…</translation>
    </message>
    <message>
        <source>Open, or by request where the dataset says so</source>
        <translation>مفتوح، أو عند الطلب حيث تذكر مجموعة البيانات ذلك</translation>
    </message>
    <message>
        <source>Open; the API needs a free account (source acaps)</source>
        <translation>مفتوح؛ وتحتاج واجهة API إلى حساب مجاني (المصدر acaps)</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing of {theme} for {country}</source>
        <translation>لا شيء في OpenStreetMap عن {theme} للبلد {country}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Operation (DTM)</source>
        <translation>العملية (DTM)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المنظمة المنفذة</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>خيارات…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook</source>
        <translation>المنظمات والقطاعات والأنشطة ومن وصلت إليهم بحسب رمز P، من مصنف المجموعة القطاعية نفسها</translation>
    </message>
    <message>
        <source>Origins of displaced people (unit, origin, people)</source>
        <translation>أماكن أصل النازحين (unit, origin, people)</translation>
    </message>
    <message>
        <source>Origins whose contamination is not known: ask for survey</source>
        <translation>أماكن أصل تلوثها غير معروف: اطلب المسح</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Other datasets with settlements: {names}</source>
        <translation>مجموعات بيانات أخرى فيها تجمعات سكانية: {names}</translation>
    </message>
    <message>
        <source>Other infrastructure blocked</source>
        <translation>بنية تحتية أخرى معطلة</translation>
    </message>
    <message>
        <source>Other water blocked</source>
        <translation>مياه أخرى معطلة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتيجة الإصابة</translation>
    </message>
    <message>
        <source>Outlines for countries without agreed boundaries, marked as a fallback</source>
        <translation>محيطات للبلدان التي ليس لها حدود متفق عليها، مع وسمها بأنها بديلة</translation>
    </message>
    <message>
        <source>Outlines of hazards</source>
        <translation>محيطات المناطق الخطرة</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>النواتج</translation>
    </message>
    <message>
        <source>Outside sources in use</source>
        <translation>المصادر الخارجية المستخدمة</translation>
    </message>
    <message>
        <source>Outside the admin unit that its P-code names, or no unit has that P-code</source>
        <translation>خارج الوحدة الإدارية التي يذكرها رمز P، أو لا وحدة لها هذا الرمز</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>التراكب</translation>
    </message>
    <message>
        <source>Overlay and analysis</source>
        <translation>التراكب والتحليل</translation>
    </message>
    <message>
        <source>Own programme</source>
        <translation>البرنامج الوطني</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>رمز P</translation>
    </message>
    <message>
        <source>P-code field</source>
        <translation>حقل رمز P</translation>
    </message>
    <message>
        <source>P-code of a district (the country if empty)</source>
        <translation>رمز P لمديرية (البلد إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>P-code of the areas</source>
        <translation>رمز P للوحدات</translation>
    </message>
    <message>
        <source>P-code of the unit above, or of the unit at the level that is given.</source>
        <translation>رمز P للوحدة الأعلى، أو للوحدة في المستوى المعطى.</translation>
    </message>
    <message>
        <source>P-code stands more than once</source>
        <translation>رمز P يرد أكثر من مرة</translation>
    </message>
    <message>
        <source>P-code, admin 1</source>
        <translation>رمز P، المستوى الإداري 1</translation>
    </message>
    <message>
        <source>P-code, admin 2</source>
        <translation>رمز P، المستوى الإداري 2</translation>
    </message>
    <message>
        <source>P-code, admin 3</source>
        <translation>رمز P، المستوى الإداري 3</translation>
    </message>
    <message>
        <source>P-codes are reused with another meaning between versions, so every row says its version and date. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>يُعاد استخدام رموز P بمعنى آخر بين الإصدارات، لذلك يذكر كل صف إصداره وتاريخه. مثال: COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>P10–P90</source>
        <translation>P10–P90</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>POPULATION cannot be read: {value}</source>
        <translation>لا يمكن قراءة POPULATION: {value}</translation>
    </message>
    <message>
        <source>PREVIOUS does not say its parameters: they are taken to be those of now, and what they changed counts as contamination and severity</source>
        <translation>لا يذكر PREVIOUS معاملاته: تُعتمد المعاملات الحالية، وما غيّرته يُحسب ضمن التلوث والشدة</translation>
    </message>
    <message>
        <source>PREVIOUS has units twice or without an id in {name}</source>
        <translation>في PREVIOUS وحدات مكررة أو دون معرّف في {name}</translation>
    </message>
    <message>
        <source>PREVIOUS is not a table of peopleinneed: it has no field {name}</source>
        <translation>PREVIOUS ليس جدولا من peopleinneed: ليس فيه الحقل {name}</translation>
    </message>
    <message>
        <source>PRO-MIN is mine action; empty takes every cluster.</source>
        <translation>القيمة PRO-MIN هي الأعمال المتعلقة بالألغام؛ إن تُرك فارغا أُخذت كل المجموعات.</translation>
    </message>
    <message>
        <source>PROPOSED method: no formula for targeting risk education is published.</source>
        <translation>طريقة مقترحة: لا صيغة منشورة لتوجيه التوعية بالمخاطر.</translation>
    </message>
    <message>
        <source>PROPOSED method: no published formula exists. Use low, central and high together.</source>
        <translation>طريقة مقترحة: لا توجد صيغة منشورة. استخدم الأدنى والوسط والأعلى معا.</translation>
    </message>
    <message>
        <source>PROPOSED method: the thresholds are a choice, not a finding.</source>
        <translation>طريقة مقترحة: العتبات اختيار وليست نتيجة.</translation>
    </message>
    <message>
        <source>PROPOSED method: the weights are a choice, not a finding.</source>
        <translation>طريقة مقترحة: الأوزان اختيار وليست نتيجة.</translation>
    </message>
    <message>
        <source>PROPOSED: no published method gives the weights; never one figure.</source>
        <translation>مقترح: لا طريقة منشورة تعطي الأوزان؛ ولا رقم واحد أبدا.</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>مجلد الحزمة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page of the dataset</source>
        <translation>صفحة مجموعة البيانات</translation>
    </message>
    <message>
        <source>Page of the dataset…</source>
        <translation>صفحة مجموعة البيانات…</translation>
    </message>
    <message>
        <source>Page to ask for it…</source>
        <translation>صفحة الطلب…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Partner with agreement</source>
        <translation>شريك باتفاق</translation>
    </message>
    <message>
        <source>Parts of one record overlap by more than 0.9 %</source>
        <translation>أجزاء سجل واحد متداخلة بأكثر من 0.9 %</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People at 500 m to 1 km</source>
        <translation>السكان بين 500 م و1 كم</translation>
    </message>
    <message>
        <source>People by nearest hazard</source>
        <translation>السكان بحسب أقرب منطقة خطرة</translation>
    </message>
    <message>
        <source>People by sex and age rest on: {basis}.</source>
        <translation>الأشخاص بحسب الجنس والعمر يستندون إلى: {basis}.</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>الأشخاص المحتاجون</translation>
    </message>
    <message>
        <source>People in need (HPC, Humanitarian Needs Overview)</source>
        <translation>الأشخاص المحتاجون (HPC، وثيقة الاحتياجات الإنسانية)</translation>
    </message>
    <message>
        <source>People in need (peopleinneed)</source>
        <translation>الأشخاص المحتاجون (peopleinneed)</translation>
    </message>
    <message>
        <source>People in need and severity by sub-district are low.</source>
        <translation>الأشخاص المحتاجون والشدة بحسب الناحية حساسيتها منخفضة.</translation>
    </message>
    <message>
        <source>People in need cannot be reckoned without population</source>
        <translation>لا يمكن حساب الأشخاص المحتاجين دون بيانات السكان</translation>
    </message>
    <message>
        <source>People in need must not be added up over clusters or categories. Example: COUNTRY=AFG, CLUSTER=PRO-MIN.</source>
        <translation>لا يجوز جمع الأشخاص المحتاجين عبر المجموعات القطاعية أو الفئات. مثال: COUNTRY=AFG, CLUSTER=PRO-MIN.</translation>
    </message>
    <message>
        <source>People in need of mine action</source>
        <translation>الأشخاص المحتاجون إلى الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>People in need, targeted and reached by admin area and cluster, mine action among them</source>
        <translation>المحتاجون والمستهدفون والذين تم الوصول إليهم بحسب الوحدة الإدارية والمجموعة القطاعية، ومنها الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>People living within 1 km</source>
        <translation>السكان المقيمون ضمن 1 كم</translation>
    </message>
    <message>
        <source>People near hazards</source>
        <translation>السكان قرب المناطق الخطرة</translation>
    </message>
    <message>
        <source>People near hazards (exposure)</source>
        <translation>السكان قرب المناطق الخطرة (exposure)</translation>
    </message>
    <message>
        <source>People near hazards are taken from the exposure table</source>
        <translation>يُؤخذ السكان قرب المناطق الخطرة من جدول exposure</translation>
    </message>
    <message>
        <source>People near hazards, contamination by area, and the map of both.</source>
        <translation>السكان قرب المناطق الخطرة، والتلوث بحسب الوحدة، وخريطة بهما.</translation>
    </message>
    <message>
        <source>People per cell of 100 m for a year from 2015 to 2030, the country or a part of it</source>
        <translation>عدد السكان في كل خلية طولها 100 م لسنة من 2015 إلى 2030، للبلد أو لجزء منه</translation>
    </message>
    <message>
        <source>People per cell, e.g. from WorldPop.</source>
        <translation>عدد السكان في كل خلية، من WorldPop مثلا.</translation>
    </message>
    <message>
        <source>People reached by risk education</source>
        <translation>من وصلتهم التوعية بالمخاطر</translation>
    </message>
    <message>
        <source>People rounded; contamination as a class with fixed breaks</source>
        <translation>عدد السكان مقرّب؛ والتلوث فئة بحدود ثابتة</translation>
    </message>
    <message>
        <source>People stand under several clusters; do not add clusters up.</source>
        <translation>قد يرد الشخص الواحد في عدة مجموعات قطاعية؛ لا تجمعها.</translation>
    </message>
    <message>
        <source>People treated for injuries by explosive ordnance, by month, sex and age group, ten or more</source>
        <translation>من عولجوا من إصابات بذخائر متفجرة، بحسب الشهر والجنس والفئة العمرية، عشرة أو أكثر</translation>
    </message>
    <message>
        <source>People who plan returns, roads, schools or aid may send others onto contaminated land.</source>
        <translation>من يخططون للعودة أو الطرق أو المدارس أو المساعدات قد يرسلون غيرهم إلى أراضٍ ملوثة.</translation>
    </message>
    <message>
        <source>People within 500 m</source>
        <translation>السكان ضمن 500 م</translation>
    </message>
    <message>
        <source>People within distances of hazards</source>
        <translation>السكان ضمن مسافات من المناطق الخطرة</translation>
    </message>
    <message>
        <source>Period it is for (printed)</source>
        <translation>الفترة المقصودة (تُطبع)</translation>
    </message>
    <message>
        <source>Period: {start} to {end}, between the two exports</source>
        <translation>الفترة: من ‎{start} إلى ‎{end}، بين ملفي التصدير</translation>
    </message>
    <message>
        <source>Personal columns left out</source>
        <translation>أعمدة شخصية استُبعدت</translation>
    </message>
    <message>
        <source>Physical access constraints of roads, airports, ports and borders</source>
        <translation>قيود الوصول المادي على الطرق والمطارات والموانئ والحدود</translation>
    </message>
    <message>
        <source>Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a pixel, so the figures near hazards are rough.</source>
        <translation>الخلايا التي عرضها {pixel} م أعرض من المسافات {bands} م: يُفترض أن السكان موزعون بالتساوي داخل الخلية، فالأرقام قرب المناطق الخطرة تقريبية.</translation>
    </message>
    <message>
        <source>Place and date of an accident can point to a victim and a family.</source>
        <translation>قد يدل مكان الحادث وتاريخه على ضحية وأسرتها.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places and roads</source>
        <translation>الأماكن والطرق</translation>
    </message>
    <message>
        <source>Places are points, not boundaries. Example: COUNTRY=TCD.</source>
        <translation>الأماكن نقاط وليست حدودا. مثال: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Places are province names. Example: COUNTRY=UKR.</source>
        <translation>الأماكن أسماء محافظات. مثال: COUNTRY=UKR.</translation>
    </message>
    <message>
        <source>Places that give surgery, prostheses and rehabilitation, and how many they can treat</source>
        <translation>الأماكن التي تقدم الجراحة والأطراف الصناعية وإعادة التأهيل، وكم تستطيع أن تعالج</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>النهاية المخططة</translation>
    </message>
    <message>
        <source>Planned new sites and returns, by admin 3 or community</source>
        <translation>المواقع الجديدة وعمليات العودة المخططة، بحسب المستوى الإداري 3 أو المجتمع</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البداية المخططة</translation>
    </message>
    <message>
        <source>Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM</source>
        <translation>خطط البلد، والمتطلبات والتمويل بحسب المجموعة القطاعية، ومؤشرات الأعمال المتعلقة بالألغام والتوعية بمخاطر الذخائر المتفجرة (EORE) وإدارة المخيمات (CCCM)</translation>
    </message>
    <message>
        <source>Point id used twice in one polygon</source>
        <translation>معرّف نقطة مستخدم مرتين في مضلع واحد</translation>
    </message>
    <message>
        <source>Point ids that differ by spaces only</source>
        <translation>معرّفات نقاط لا تختلف إلا بالفراغات</translation>
    </message>
    <message>
        <source>Point table (benchmarks, turning points)</source>
        <translation>جدول النقاط (علامات مرجعية، نقاط انعطاف)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>جدول النقاط</translation>
    </message>
    <message>
        <source>Polygon id used twice in one record</source>
        <translation>معرّف مضلع مستخدم مرتين في سجل واحد</translation>
    </message>
    <message>
        <source>Polygon ids that differ by spaces only</source>
        <translation>معرّفات مضلعات لا تختلف إلا بالفراغات</translation>
    </message>
    <message>
        <source>Polygon that crosses itself or is otherwise invalid</source>
        <translation>مضلع يقطع نفسه أو غير صالح لسبب آخر</translation>
    </message>
    <message>
        <source>Polygon with fewer than three vertices</source>
        <translation>مضلع بأقل من ثلاثة رؤوس</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Population (people per pixel)</source>
        <translation>السكان (عدد الأشخاص في الخلية)</translation>
    </message>
    <message>
        <source>Population by P-code (COD-PS)</source>
        <translation>السكان بحسب رمز P (COD-PS)</translation>
    </message>
    <message>
        <source>Population by admin area (COD-PS)</source>
        <translation>السكان بحسب الوحدة الإدارية (COD-PS)</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>أرقام السكان</translation>
    </message>
    <message>
        <source>Population figures by admin area, sex and age where there are any</source>
        <translation>أعداد السكان بحسب الوحدة الإدارية والجنس والعمر حيث تتوفر</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>شبكة السكان</translation>
    </message>
    <message>
        <source>Population grid (WorldPop)</source>
        <translation>شبكة السكان (WorldPop)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>الفئة السكانية</translation>
    </message>
    <message>
        <source>Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>تتقادم تقديرات السكان: اقرأ السنة. مثال: COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>الأزواج الممكنة</translation>
    </message>
    <message>
        <source>Possible pairs of casualties</source>
        <translation>أزواج ممكنة من الضحايا</translation>
    </message>
    <message>
        <source>Precision field (metres)</source>
        <translation>حقل الدقة (بالأمتار)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Printed on maps.</source>
        <translation>يُطبع على الخرائط.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>الأولويات</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Private: your token is needed.</source>
        <translation>خاصة: يلزم رمز وصولك.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Produced by (from the settings if empty)</source>
        <translation>إعداد (من الإعدادات إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Profile (name or JSON file)</source>
        <translation>ملف التعريف (اسم أو ملف JSON)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Profiling of displacement situations: reports, indicators, tools</source>
        <translation>دراسات أوضاع النزوح: تقارير ومؤشرات وأدوات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Protected risk grid</source>
        <translation>شبكة المخاطر المحمية</translation>
    </message>
    <message>
        <source>Protected risk grid (its class in place of distances, for others)</source>
        <translation>شبكة المخاطر المحمية (فئتها بدلا من المسافات، للآخرين)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Protection information management (PIM)</source>
        <translation>إدارة معلومات الحماية (PIM)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Protocol (JSON)</source>
        <translation>البروتوكول (JSON)</translation>
    </message>
    <message>
        <source>Protocol: {name}</source>
        <translation>البروتوكول: {name}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}. Thresholds for each kind of record, merging of squares, one registered geography, classes with fixed breaks; checked against all earlier releases.</source>
        <translation>البروتوكول: {protocol}. حدود دنيا لكل نوع من السجلات، وضم للمربعات، وشبكة جغرافية واحدة مسجلة، وفئات بحدود ثابتة؛ مع الفحص مقابل كل المشاركات السابقة.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Proxy and certificates are those of QGIS. The second column takes the address of a mirror.</source>
        <translation>الوكيل والشهادات هي تلك المضبوطة في QGIS. يُكتب في العمود الثاني عنوان خادم بديل.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>العموم</translation>
    </message>
    <message>
        <source>Published activities of sector 15250 with organisation, dates, amounts and places</source>
        <translation>الأنشطة المنشورة للقطاع 15250 مع المنظمة والتواريخ والمبالغ والأماكن</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Purpose (what the audience needs it for)</source>
        <translation>الغرض (لماذا تحتاجه الجهة المتلقية)</translation>
    </message>
    <message>
        <source>QGIS and the Python package shapely bring two versions of GEOS that do not work together</source>
        <translation>يجلب QGIS وحزمة بايثون shapely إصدارين من GEOS لا يعملان معا</translation>
    </message>
    <message>
        <source>QGIS is busy, so the authentication store could not be asked for your key</source>
        <translation>برنامج QGIS مشغول، فتعذر طلب مفتاحك من مخزن المصادقة</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>ضمان الجودة</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>جودة السجلات</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>REACH and IMPACT</source>
        <translation>مبادرة REACH وIMPACT</translation>
    </message>
    <message>
        <source>RELEASE has no column {field}</source>
        <translation>لا يوجد في RELEASE العمود {field}</translation>
    </message>
    <message>
        <source>Rainfed cropland blocked</source>
        <translation>أراضٍ بعلية معطلة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below {low}.</source>
        <translation>رتبة الوحدات مع معاملات مسحوبة عشوائيا (سبيرمان مقابل الوسط): الوسيط {median}، و5 % منها دون {low}.</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>مرتبة</translation>
    </message>
    <message>
        <source>Ranked units</source>
        <translation>الوحدات المرتبة</translation>
    </message>
    <message>
        <source>Ranks under {draws} draws of weights</source>
        <translation>الرتب في {draws} سحبة للأوزان</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>جارٍ قراءة السجلات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recent victims (24 months)</source>
        <translation>ضحايا حديثون (24 شهرا)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المتلقي</translation>
    </message>
    <message>
        <source>Reciprocity: releases for each layer taken from others</source>
        <translation>المعاملة بالمثل: المشاركات مقابل كل طبقة أُخذت من الآخرين</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>معاد تصنيفها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record id used twice</source>
        <translation>معرّف سجل مستخدم مرتين</translation>
    </message>
    <message>
        <source>Recorded area and drawn area differ by more than 10 %</source>
        <translation>فرق يزيد على 10 % بين المساحة المسجلة والمساحة المرسومة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records of security incidents are severe.</source>
        <translation>سجلات الحوادث الأمنية شديدة الحساسية.</translation>
    </message>
    <message>
        <source>Records of victims are personal data, also without names.</source>
        <translation>سجلات الضحايا بيانات شخصية حتى دون أسماء.</translation>
    </message>
    <message>
        <source>Records that a sub-table belongs to</source>
        <translation>السجلات التي يتبعها جدول فرعي</translation>
    </message>
    <message>
        <source>Records that are only points</source>
        <translation>سجلات هي نقاط فقط</translation>
    </message>
    <message>
        <source>Records without a position are in no square.</source>
        <translation>السجلات التي لا موقع لها لا تقع في أي مربع.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مقلصة</translation>
    </message>
    <message>
        <source>Reduced (m²)</source>
        <translation>مقلصة (م²)</translation>
    </message>
    <message>
        <source>Reference points, benchmarks, evidence points</source>
        <translation>نقاط مرجعية وعلامات مرجعية ونقاط أدلة</translation>
    </message>
    <message>
        <source>Referral of survivors.</source>
        <translation>إحالة الناجين.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh from its source…</source>
        <translation>تحديث من المصدر…</translation>
    </message>
    <message>
        <source>Refugee and IDP sites (UNHCR)</source>
        <translation>مواقع اللاجئين والنازحين (UNHCR)</translation>
    </message>
    <message>
        <source>Refugees and others (UNHCR statistics)</source>
        <translation>اللاجئون وغيرهم (إحصاءات UNHCR)</translation>
    </message>
    <message>
        <source>Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years</source>
        <translation>اللاجئون وطالبو اللجوء والعائدون والنازحون داخليا بحسب بلد الأصل وبلد اللجوء، لخمس سنوات</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Relative risk of a group, at least</source>
        <translation>الخطر النسبي للفئة، على الأقل</translation>
    </message>
    <message>
        <source>Release of geoBoundaries</source>
        <translation>إصدارة geoBoundaries</translation>
    </message>
    <message>
        <source>Release product id</source>
        <translation>معرّف وثيقة الإفراج</translation>
    </message>
    <message>
        <source>Release product to check</source>
        <translation>وثيقة إفراج تحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Release products</source>
        <translation>وثائق الإفراج</translation>
    </message>
    <message>
        <source>Release products (for hazards)</source>
        <translation>وثائق الإفراج (للمناطق الخطرة)</translation>
    </message>
    <message>
        <source>Release products (with hazard_id)</source>
        <translation>وثائق الإفراج (مع hazard_id)</translation>
    </message>
    <message>
        <source>Released (m²)</source>
        <translation>مفرج عنها (م²)</translation>
    </message>
    <message>
        <source>Released is earned: a completed activity releases nothing by itself.</source>
        <translation>الإفراج لا يُمنح تلقائيا: النشاط المكتمل لا يُفرج بذاته عن شيء.</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>الأراضي المفرج عنها</translation>
    </message>
    <message>
        <source>Released m²</source>
        <translation>مفرج عنها م²</translation>
    </message>
    <message>
        <source>Released without a release product</source>
        <translation>مفرج عنها دون وثيقة إفراج</translation>
    </message>
    <message>
        <source>ReliefWeb answers only to an approved appname</source>
        <translation>لا يجيب ReliefWeb إلا اسم تطبيق (appname) موافقا عليه</translation>
    </message>
    <message>
        <source>ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map.</source>
        <translation>يوافق ReliefWeb على أسماء التطبيقات بالبريد الإلكتروني. مثال: COUNTRY=AFG, FORMAT=Map.</translation>
    </message>
    <message>
        <source>ReliefWeb has no such report for this country</source>
        <translation>لا تقرير كهذا لدى ReliefWeb لهذا البلد</translation>
    </message>
    <message>
        <source>ReliefWeb reports</source>
        <translation>تقارير ReliefWeb</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>حذف من مساحة العمل…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Remove the key of {source}? It has to be entered again to be used.</source>
        <translation>هل تريد حذف مفتاح {source}؟ سيلزم إدخاله من جديد لاستعماله.</translation>
    </message>
    <message>
        <source>Remove this layer and its earlier state from the workspace?</source>
        <translation>هل تريد حذف هذه الطبقة وحالتها السابقة من مساحة العمل؟</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>Removed: {n}</source>
        <translation>محذوف: {n}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>الإصلاح</translation>
    </message>
    <message>
        <source>Repaired records (geometry only)</source>
        <translation>السجلات المصلحة (الشكل الهندسي فقط)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reporting tables</source>
        <translation>جداول الإبلاغ</translation>
    </message>
    <message>
        <source>Reports are open; microdata from the government or agency that owns the profiling, on request</source>
        <translation>التقارير مفتوحة؛ والبيانات التفصيلية عند الطلب من الحكومة أو الوكالة المالكة للدراسة</translation>
    </message>
    <message>
        <source>Reports by month</source>
        <translation>البلاغات بحسب الشهر</translation>
    </message>
    <message>
        <source>Request or agreed land use</source>
        <translation>طلب أو استخدام متفق عليه للأرض</translation>
    </message>
    <message>
        <source>Requirements and funding of mine action by plan and year, in US dollars</source>
        <translation>متطلبات الأعمال المتعلقة بالألغام وتمويلها بحسب الخطة والسنة، بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>المقيمون</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>اسم المورد</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>يستند إلى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>استُرجعت في</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>العائدون</translation>
    </message>
    <message>
        <source>Returnees by P-code</source>
        <translation>العائدون بحسب رمز P</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Risk education</source>
        <translation>التوعية بالمخاطر</translation>
    </message>
    <message>
        <source>Risk education against displacement</source>
        <translation>التوعية بالمخاطر مقابل النزوح</translation>
    </message>
    <message>
        <source>Risk education and emergency care go to the wrong places.</source>
        <translation>تذهب التوعية بالمخاطر والرعاية الطارئة إلى أماكن خاطئة.</translation>
    </message>
    <message>
        <source>Risk education gap</source>
        <translation>فجوة التوعية بالمخاطر</translation>
    </message>
    <message>
        <source>Risk education goes to people who come from or return to contaminated areas.</source>
        <translation>تصل التوعية بالمخاطر إلى القادمين من مناطق ملوثة أو العائدين إليها.</translation>
    </message>
    <message>
        <source>Risk education sessions</source>
        <translation>جلسات التوعية بالمخاطر</translation>
    </message>
    <message>
        <source>Risk education targeting</source>
        <translation>توجيه التوعية بمخاطر الذخائر المتفجرة (EORE)</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>فئات الطرق</translation>
    </message>
    <message>
        <source>Road classes are words of OpenStreetMap, not {text}</source>
        <translation>فئات الطرق كلمات من OpenStreetMap، وليست {text}</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>Roads and bridges that are closed, and planned routes</source>
        <translation>الطرق والجسور المغلقة، والمسارات المخططة</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>طرق معطلة</translation>
    </message>
    <message>
        <source>Roads inside and near hazards</source>
        <translation>الطرق داخل المناطق الخطرة وقربها</translation>
    </message>
    <message>
        <source>Roads, schools, health sites (OpenStreetMap)</source>
        <translation>الطرق والمدارس والمواقع الصحية (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Rounded figures in the earlier table</source>
        <translation>أرقام مقربة في الجدول السابق</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>طريقة الجلب</translation>
    </message>
    <message>
        <source>Route survey before the convoy.</source>
        <translation>مسح الطريق قبل القافلة.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row in the export</source>
        <translation>الصف في ملف التصدير</translation>
    </message>
    <message>
        <source>Row of HXL tags</source>
        <translation>صف وسوم HXL</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>صف أسماء الأعمدة</translation>
    </message>
    <message>
        <source>Row {row} cannot be written to {path}</source>
        <translation>لا يمكن كتابة الصف {row} في {path}</translation>
    </message>
    <message>
        <source>Row {row} of {file} cannot hold the HXL tags</source>
        <translation>لا يمكن أن يكون الصف {row} من {file} صف وسوم HXL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>أقصى عدد من الصفوف</translation>
    </message>
    <message>
        <source>Rows by {step} need PERIOD_START and PERIOD_END</source>
        <translation>الصفوف بحسب {step} تحتاج إلى PERIOD_START وPERIOD_END</translation>
    </message>
    <message>
        <source>Rows read, used and left out</source>
        <translation>الصفوف المقروءة والمستخدمة والمستبعدة</translation>
    </message>
    <message>
        <source>Rows without an explanation are listed, not smoothed over.</source>
        <translation>الصفوف التي لا تفسير لها تُدرج ولا تُموَّه.</translation>
    </message>
    <message>
        <source>Rubble holds explosive ordnance; survey comes first.</source>
        <translation>في الأنقاض ذخائر متفجرة؛ المسح يأتي أولا.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Run the overlay</source>
        <translation>تشغيل التراكب</translation>
    </message>
    <message>
        <source>Run: {title}</source>
        <translation>تشغيل: {title}</translation>
    </message>
    <message>
        <source>Runs of the overlay on drawn hazards</source>
        <translation>مرات تشغيل التراكب على مناطق خطرة مسحوبة عشوائيا</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>منطقة يشتبه بخطورتها (SHA)</translation>
    </message>
    <message>
        <source>STATUS has values that no record can have: {values}</source>
        <translation>في STATUS قيم لا يمكن أن يحملها أي سجل: {values}</translation>
    </message>
    <message>
        <source>Safe sharing</source>
        <translation>المشاركة الآمنة</translation>
    </message>
    <message>
        <source>Safety: releases refused or coarsened by the gate</source>
        <translation>الأمان: المشاركات التي رفضتها البوابة أو خفضت دقتها</translation>
    </message>
    <message>
        <source>Sample accidents</source>
        <translation>حوادث نموذجية</translation>
    </message>
    <message>
        <source>Sample casualties</source>
        <translation>ضحايا نموذجيون</translation>
    </message>
    <message>
        <source>Sample displacement (columns of IOM DTM on HDX)</source>
        <translation>نزوح نموذجي (بأعمدة IOM DTM على HDX)</translation>
    </message>
    <message>
        <source>Sample hazards</source>
        <translation>مناطق خطرة نموذجية</translation>
    </message>
    <message>
        <source>Sample hazards from a points table</source>
        <translation>مناطق خطرة نموذجية من جدول نقاط</translation>
    </message>
    <message>
        <source>Sample land release</source>
        <translation>إفراج نموذجي عن الأراضي</translation>
    </message>
    <message>
        <source>Sample population grid, 1 km</source>
        <translation>شبكة سكان نموذجية، 1 كم</translation>
    </message>
    <message>
        <source>Sample risk education sessions</source>
        <translation>جلسات نموذجية للتوعية بالمخاطر</translation>
    </message>
    <message>
        <source>Sample roads</source>
        <translation>طرق نموذجية</translation>
    </message>
    <message>
        <source>Sample sites</source>
        <translation>مواقع نموذجية</translation>
    </message>
    <message>
        <source>Sample survey coverage</source>
        <translation>تغطية مسح نموذجية</translation>
    </message>
    <message>
        <source>Save the mapping as a profile</source>
        <translation>حفظ المطابقة كملف تعريف</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>حفظ الحزمة…</translation>
    </message>
    <message>
        <source>Save these choices as a preset…</source>
        <translation>حفظ هذه الاختيارات كإعداد مسبق…</translation>
    </message>
    <message>
        <source>Save these choices as a profile…</source>
        <translation>حفظ هذه الاختيارات كملف تعريف…</translation>
    </message>
    <message>
        <source>Say what the audience needs it for.</source>
        <translation>اذكر لماذا تحتاجه الجهة المتلقية.</translation>
    </message>
    <message>
        <source>Scale population to official totals</source>
        <translation>ضبط السكان على المجاميع الرسمية</translation>
    </message>
    <message>
        <source>Scaled population</source>
        <translation>السكان بعد الضبط</translation>
    </message>
    <message>
        <source>School lists with coordinates or P-codes where a ministry or cluster gives them</source>
        <translation>قوائم مدارس مع إحداثيات أو رموز P حيث توفرها وزارة أو مجموعة قطاعية</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>المدارس</translation>
    </message>
    <message>
        <source>Schools closed, used by armed forces or to be reopened</source>
        <translation>المدارس المغلقة أو التي تستخدمها قوات مسلحة أو المقرر إعادة فتحها</translation>
    </message>
    <message>
        <source>Schools of the education ministry</source>
        <translation>مدارس وزارة التربية</translation>
    </message>
    <message>
        <source>Schools, health posts and water points within 500 m</source>
        <translation>المدارس والمراكز الصحية ونقاط المياه ضمن 500 م</translation>
    </message>
    <message>
        <source>Schools, health posts, water points</source>
        <translation>المدارس والمراكز الصحية ونقاط المياه</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Scored locations</source>
        <translation>المواقع مع درجاتها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search ArcGIS Online and Hub</source>
        <translation>البحث في ArcGIS Online وHub</translation>
    </message>
    <message>
        <source>Search HDX</source>
        <translation>البحث في HDX</translation>
    </message>
    <message>
        <source>Search HDX: {n} of {total}</source>
        <translation>البحث في HDX: ‏{n} من {total}</translation>
    </message>
    <message>
        <source>Search HDX…</source>
        <translation>البحث في HDX…</translation>
    </message>
    <message>
        <source>Search distance in metres</source>
        <translation>مسافة البحث بالأمتار</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>البحث في المصادر</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>القائمة الثانية</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>رمز القطاع</translation>
    </message>
    <message>
        <source>Security incidents are low by admin 1 and moderate by admin 2.</source>
        <translation>الحوادث الأمنية حساسيتها منخفضة بحسب المستوى الإداري 1 ومتوسطة بحسب المستوى 2.</translation>
    </message>
    <message>
        <source>See README.md</source>
        <translation>انظر README.md</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>الحساسية…</translation>
    </message>
    <message>
        <source>Separated by commas. A band narrower than two cells of the grid is left empty.</source>
        <translation>تفصل بينها فواصل. الشريحة الأضيق من خليتين من الشبكة تُترك فارغة.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sessions by admin 2 are low; by community moderate; with a facilitator's name high.</source>
        <translation>الجلسات بحسب المستوى الإداري 2 حساسيتها منخفضة؛ وبحسب المجتمع متوسطة؛ ومع اسم الميسّر عالية.</translation>
    </message>
    <message>
        <source>Sessions count people who came, not people who remember.</source>
        <translation>الجلسات تعد من حضروا، لا من تذكّروا.</translation>
    </message>
    <message>
        <source>Set on the layer or inherited.</source>
        <translation>محددة على الطبقة أو موروثة.</translation>
    </message>
    <message>
        <source>Settlements and gazetteers (national)</source>
        <translation>التجمعات السكانية ومعاجم الأماكن (وطنية)</translation>
    </message>
    <message>
        <source>Settlements from national sources, or the table of names and codes of admin areas</source>
        <translation>تجمعات سكانية من مصادر وطنية، أو جدول أسماء الوحدات الإدارية ورموزها</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Severity and need.</source>
        <translation>الشدة والاحتياج.</translation>
    </message>
    <message>
        <source>Severity needs at least one indicator</source>
        <translation>تحتاج الشدة إلى مؤشر واحد على الأقل</translation>
    </message>
    <message>
        <source>Severity, access and risks (ACAPS)</source>
        <translation>الشدة والوصول والمخاطر (ACAPS)</translation>
    </message>
    <message>
        <source>Severity: which units are added up</source>
        <translation>الشدة: أي الوحدات تُجمع</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>الجنس والعمر</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Share of an audience that is new</source>
        <translation>نسبة الجدد في الجمهور</translation>
    </message>
    <message>
        <source>Share of farmland</source>
        <translation>نسبة الأراضي الزراعية</translation>
    </message>
    <message>
        <source>Share of finest squares that became coarser</source>
        <translation>نسبة أصغر المربعات التي أصبحت أوسع</translation>
    </message>
    <message>
        <source>Share of households that name explosive ordnance as a worry (MSNA)</source>
        <translation>نسبة الأسر التي تذكر الذخائر المتفجرة مصدر قلق (MSNA)</translation>
    </message>
    <message>
        <source>Share of people within 1 km</source>
        <translation>نسبة السكان ضمن 1 كم</translation>
    </message>
    <message>
        <source>Share of the area suppressed</source>
        <translation>نسبة المساحة المحجوبة</translation>
    </message>
    <message>
        <source>Share package</source>
        <translation>حزمة مشاركة</translation>
    </message>
    <message>
        <source>Shares of households of a sample: read num_households, and do not add shares up.</source>
        <translation>نسب أسر من عينة: راجع num_households ولا تجمع النسب.</translation>
    </message>
    <message>
        <source>Shares of households with a need, by admin 2 and population group, with a key of its own</source>
        <translation>نسب الأسر التي لديها احتياج، بحسب المستوى الإداري 2 والفئة السكانية، بمفتاح خاص بها</translation>
    </message>
    <message>
        <source>Sharing measured</source>
        <translation>المشاركة المقيسة</translation>
    </message>
    <message>
        <source>Sharing metrics</source>
        <translation>مقاييس المشاركة</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Sheet of the points</source>
        <translation>ورقة النقاط</translation>
    </message>
    <message>
        <source>Sheet {sheet}, column names in row {row}, preset {preset}</source>
        <translation>الورقة {sheet}، أسماء الأعمدة في الصف {row}، الإعداد المسبق {preset}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>المأوى</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>عرض التراكب</translation>
    </message>
    <message>
        <source>Single hazards and accidents are not shown to the cluster and the public.</source>
        <translation>لا تظهر المناطق الخطرة والحوادث المفردة للمجموعة القطاعية ولا للعموم.</translation>
    </message>
    <message>
        <source>Single point ids that differ by spaces only</source>
        <translation>معرّفات نقاط مفردة لا تختلف إلا بالفراغات</translation>
    </message>
    <message>
        <source>Site assessments, master lists, event tracking, flow monitoring, surveys as workbooks</source>
        <translation>تقييمات المواقع والقوائم الرئيسية وتتبع الأحداث ورصد التدفقات والمسوح كمصنفات</translation>
    </message>
    <message>
        <source>Site lists may name informal sites: ask the cluster before passing them on.</source>
        <translation>قد تذكر قوائم المواقع مواقع غير رسمية: اسأل المجموعة القطاعية قبل تمريرها.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Sites and nearest hazard</source>
        <translation>المواقع وأقرب منطقة خطرة</translation>
    </message>
    <message>
        <source>Sites and the class of the protected grid</source>
        <translation>المواقع وفئة الشبكة المحمية</translation>
    </message>
    <message>
        <source>Sites of displaced people with coordinates and people, one workbook a country, keyed by SSID</source>
        <translation>مواقع النازحين مع الإحداثيات وعدد الأشخاص، مصنف لكل بلد، بالمفتاح SSID</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>تقرير الوضع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>تخطي الخطوات الأولى</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>Some dates can only be day/month and others only month/day: read one by one.</source>
        <translation>بعض التواريخ لا تكون إلا يوم/شهر وبعضها لا يكون إلا شهر/يوم: قُرئ كل منها على حدة.</translation>
    </message>
    <message>
        <source>Some places are taught twice and others never.</source>
        <translation>تتلقى بعض الأماكن التوعية مرتين ولا تتلقاها أماكن أخرى أبدا.</translation>
    </message>
    <message>
        <source>Some released sets cross each other: it cannot be decided what they tell together.</source>
        <translation>بعض ما سبقت مشاركته يتقاطع: لا يمكن البت فيما يكشفه معا.</translation>
    </message>
    <message>
        <source>Some rounds were published without coordinates; then the sites come as a table.</source>
        <translation>نُشرت بعض الجولات دون إحداثيات؛ عندئذ تأتي المواقع كجدول.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {error}</source>
        <translation>حدث أمر غير متوقع: {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of the selected layer</source>
        <translation>مصدر الطبقة المحددة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>المربعات</translation>
    </message>
    <message>
        <source>Squares below the minimum, as told</source>
        <translation>المربعات دون الحد الأدنى، كما تُعرض</translation>
    </message>
    <message>
        <source>Squares below the minimum, finest size, before</source>
        <translation>المربعات دون الحد الأدنى، بأصغر مقاس، قبل الحماية</translation>
    </message>
    <message>
        <source>Squares by size</source>
        <translation>المربعات بحسب المقاس</translation>
    </message>
    <message>
        <source>Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded on the day told_since; a smaller change since then is not shown.</source>
        <translation>مربعات متساوية المساحة (EPSG:6933) لكل منها فئة للتلوث المسجل: 0 لا شيء مسجل، ومن 1 إلى 8 بارتفاع؛ وفارغ حيث حُجب. يعرض كل مربع ما كان مسجلا في يوم told_since؛ ولا يظهر أي تغيّر أصغر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Squares suppressed</source>
        <translation>المربعات المحجوبة</translation>
    </message>
    <message>
        <source>Squares that stay as they were told</source>
        <translation>مربعات بقيت كما عُرضت</translation>
    </message>
    <message>
        <source>Start a country</source>
        <translation>بدء بلد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Status in the export</source>
        <translation>الحالة في ملف التصدير</translation>
    </message>
    <message>
        <source>Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. Closed and Completed are released only where the second value says that a release product is linked.</source>
        <translation>حالة المنطقة الخطرة بمصطلحات الملحق: open أو worked_on أو suspended أو released أو unknown. لا تُعد القيمتان Closed وCompleted مفرجا عنها إلا إذا بيّنت القيمة الثانية وجود وثيقة إفراج مرتبطة.</translation>
    </message>
    <message>
        <source>Status of hazards as at (date, 2025-12-31)</source>
        <translation>حالة المناطق الخطرة حتى تاريخ (مثلا ‎2025-12-31)</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>تاريخ الحالة</translation>
    </message>
    <message>
        <source>Status that no value map knows, counted as open</source>
        <translation>حالة لا يعرفها أي جدول مطابقة، تُحسب مفتوحة</translation>
    </message>
    <message>
        <source>Status values that this plugin does not know count as unknown: {values} (import the layer with importimsma to map them).</source>
        <translation>قيم الحالة التي لا يعرفها هذا الملحق تُحسب غير معروفة: {values} (استورد الطبقة بالخوارزمية importimsma لمطابقتها).</translation>
    </message>
    <message>
        <source>Statuses that count</source>
        <translation>الحالات التي تُحسب</translation>
    </message>
    <message>
        <source>Stays behind: {n}</source>
        <translation>يبقى خارجها: {n}</translation>
    </message>
    <message>
        <source>Step {n} of {total}: {what}</source>
        <translation>الخطوة {n} من {total}: {what}</translation>
    </message>
    <message>
        <source>Still told as nothing recorded, though something is: {squares}. Tell those who go there directly.</source>
        <translation>ما زالت معروضة «لا شيء مسجل» مع أن فيها شيئا مسجلا: {squares}. أخبر من يذهبون إليها مباشرة.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>قوة الأدلة</translation>
    </message>
    <message>
        <source>Sub-event type</source>
        <translation>النوع الفرعي للحدث</translation>
    </message>
    <message>
        <source>Subtitle (country and date if empty)</source>
        <translation>العنوان الفرعي (البلد والتاريخ إن تُرك فارغا)</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Surge: arrivals of 30 days by population, over</source>
        <translation>التدفق الكبير: الوافدون في 30 يوما نسبة إلى السكان، أكثر من</translation>
    </message>
    <message>
        <source>Survey before people move in.</source>
        <translation>المسح قبل أن ينتقل الناس.</translation>
    </message>
    <message>
        <source>Survey coverage</source>
        <translation>تغطية المسح</translation>
    </message>
    <message>
        <source>Survey coverage (NTS, TS)</source>
        <translation>تغطية المسح (NTS، TS)</translation>
    </message>
    <message>
        <source>Survey data by district is moderate, by community high, raw data severe.</source>
        <translation>بيانات المسح بحسب المديرية حساسيتها متوسطة، وبحسب المجتمع عالية، والبيانات الخام شديدة.</translation>
    </message>
    <message>
        <source>Survey id</source>
        <translation>معرّف المسح</translation>
    </message>
    <message>
        <source>Survey of school grounds; risk education of pupils.</source>
        <translation>مسح أراضي المدارس؛ وتوعية التلاميذ بالمخاطر.</translation>
    </message>
    <message>
        <source>Survey state</source>
        <translation>حالة المسح</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>المسوح</translation>
    </message>
    <message>
        <source>Survivors are not counted and get no assistance.</source>
        <translation>لا يُحسب الناجون ولا يحصلون على مساعدة.</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>الجمهورية العربية السورية</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Systems without an interface</source>
        <translation>أنظمة بلا واجهة برمجية</translation>
    </message>
    <message>
        <source>Systems without an interface (presets)</source>
        <translation>أنظمة بلا واجهة برمجية (إعدادات مسبقة)</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>مسح تقني (TS)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Task dossier and completion map</source>
        <translation>ملف المهمة وخريطة الإنجاز</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Template (a name, or the path of a .qpt file)</source>
        <translation>القالب (اسم، أو مسار ملف .qpt)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The API asks for a name and an e-mail address.</source>
        <translation>تطلب الواجهة اسما وعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The API needs a free key from IOM.</source>
        <translation>تعطي IOM مجانا المفتاح الذي تحتاجه الواجهة.</translation>
    </message>
    <message>
        <source>The DTM API needs a key of your own</source>
        <translation>تحتاج واجهة DTM API إلى مفتاح خاص بك</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} has no workers</source>
        <translation>ليس لدى مجدول Dask على العنوان {engine} أي وحدات تنفيذ</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} was lost on the way</source>
        <translation>فُقد مجدول Dask على العنوان {engine} أثناء العمل</translation>
    </message>
    <message>
        <source>The HDX dataset {name} is private</source>
        <translation>مجموعة بيانات HDX ‏{name} خاصة</translation>
    </message>
    <message>
        <source>The HNA API of DTM needs a key of its own</source>
        <translation>تحتاج واجهة HNA API من DTM إلى مفتاح خاص بها</translation>
    </message>
    <message>
        <source>The IATI activity is not complete: {problems}</source>
        <translation>نشاط IATI غير مكتمل: {problems}</translation>
    </message>
    <message>
        <source>The JSON of {source} is damaged or cut short</source>
        <translation>محتوى JSON من {source} تالف أو مبتور</translation>
    </message>
    <message>
        <source>The P-code {code} stands under two parents in the admin layer, {a} and {b}</source>
        <translation>رمز P المسمى {code} يقع تحت وحدتين أعلى في طبقة الوحدات الإدارية، {a} و{b}</translation>
    </message>
    <message>
        <source>The P-codes begin with {prefix}, not with {code} as expected of {country}</source>
        <translation>تبدأ رموز P بـ {prefix} وليس بـ {code} كما هو متوقع للبلد {country}</translation>
    </message>
    <message>
        <source>The PDF has no coordinates: for this audience only a map of the protected grid may have them</source>
        <translation>لا إحداثيات في ملف PDF: لهذه الجهة المتلقية لا يجوز أن تحملها إلا خريطة الشبكة المحمية</translation>
    </message>
    <message>
        <source>The SQLite of this Python has no spatial index; the layer is complete without one.</source>
        <translation>لا فهرس مكانيا في SQLite لدى بايثون هذا؛ والطبقة كاملة دونه.</translation>
    </message>
    <message>
        <source>The UCDP API needs a token of your own</source>
        <translation>تحتاج واجهة UCDP API إلى رمز وصول خاص بك</translation>
    </message>
    <message>
        <source>The address of {source} cannot be used</source>
        <translation>لا يمكن استخدام عنوان المصدر {source}</translation>
    </message>
    <message>
        <source>The admin layer has no adm1_pcode column or no polygons</source>
        <translation>لا يوجد في طبقة الوحدات الإدارية العمود adm1_pcode أو لا مضلعات فيها</translation>
    </message>
    <message>
        <source>The admin layer lacks the P-codes of level {level}</source>
        <translation>تنقص طبقة الوحدات الإدارية رموز P للمستوى {level}</translation>
    </message>
    <message>
        <source>The algorithm {name} is not available</source>
        <translation>الخوارزمية {name} غير متاحة</translation>
    </message>
    <message>
        <source>The answer of {source} cannot be read</source>
        <translation>لا يمكن قراءة إجابة المصدر {source}</translation>
    </message>
    <message>
        <source>The answer of {source} is damaged or cut short</source>
        <translation>إجابة المصدر {source} تالفة أو مبتورة</translation>
    </message>
    <message>
        <source>The answer of {source} is larger than the limit of {megabytes} MB</source>
        <translation>إجابة المصدر {source} أكبر من الحد {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>The answer of {source} was cut short</source>
        <translation>بُترت إجابة المصدر {source}</translation>
    </message>
    <message>
        <source>The archive {file} holds a file that would land outside its folder</source>
        <translation>في الأرشيف {file} ملف يقع خارج مجلده عند الفك</translation>
    </message>
    <message>
        <source>The archive {file} holds a link instead of a file</source>
        <translation>في الأرشيف {file} رابط بدلا من ملف</translation>
    </message>
    <message>
        <source>The archive {file} holds none of these: {endings}</source>
        <translation>لا يوجد في الأرشيف {file} أي من هذه: {endings}</translation>
    </message>
    <message>
        <source>The archive {file} holds {count} files, more than {limit}</source>
        <translation>في الأرشيف {file} عدد من الملفات هو {count}، وهو أكثر من {limit}</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or cut short</source>
        <translation>الأرشيف {file} تالف أو مبتور</translation>
    </message>
    <message>
        <source>The archive {file} is locked with a password</source>
        <translation>الأرشيف {file} مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>The archive {file} is not an honest one: its parts overlap</source>
        <translation>الأرشيف {file} غير سليم: أجزاؤه متداخلة</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to more than it says</source>
        <translation>حجم الأرشيف {file} بعد فكه أكبر مما يذكر</translation>
    </message>
    <message>
        <source>The archive {file} would unpack to {megabytes} MB</source>
        <translation>يبلغ حجم الأرشيف {file} بعد فكه {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>The area is too wide for a GeoPDF</source>
        <translation>المنطقة أوسع من أن تكون GeoPDF</translation>
    </message>
    <message>
        <source>The attack suite found nothing: see its report.</source>
        <translation>لم تجد اختبارات محاكاة الهجوم شيئا: انظر تقريرها.</translation>
    </message>
    <message>
        <source>The authentication store is locked and nobody can be asked for its password</source>
        <translation>مخزن المصادقة مقفل ولا يوجد من تُطلب منه كلمة مروره</translation>
    </message>
    <message>
        <source>The authentication store of this QGIS is switched off</source>
        <translation>مخزن المصادقة في نسخة QGIS هذه غير مفعّل</translation>
    </message>
    <message>
        <source>The authentication store stayed locked</source>
        <translation>بقي مخزن المصادقة مقفلا</translation>
    </message>
    <message>
        <source>The baseline needs {name}</source>
        <translation>يحتاج خط الأساس إلى {name}</translation>
    </message>
    <message>
        <source>The boundaries are of version {there}, not {version}</source>
        <translation>الحدود من الإصدار {there} وليس {version}</translation>
    </message>
    <message>
        <source>The boundaries do not name their coordinate system; WGS 84 was assumed, as the COD specification asks</source>
        <translation>لا تذكر الحدود نظام إحداثياتها؛ افتُرض WGS 84 كما تطلب مواصفة COD</translation>
    </message>
    <message>
        <source>The boundaries name no version; compare dates and names before joining by P-code</source>
        <translation>لا تذكر الحدود إصدارا؛ قارن التواريخ والأسماء قبل الربط برمز P</translation>
    </message>
    <message>
        <source>The bounds {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف الحدود {file}</translation>
    </message>
    <message>
        <source>The casualty list has no column “date”</source>
        <translation>لا يوجد في قائمة الضحايا العمود “date”</translation>
    </message>
    <message>
        <source>The certificate of {source} is not trusted here</source>
        <translation>شهادة المصدر {source} غير موثوقة هنا</translation>
    </message>
    <message>
        <source>The change is kept in the release ledger of the workspace, with name and reason.</source>
        <translation>يُحفظ التغيير في سجل المشاركة في مساحة العمل، مع الاسم والسبب.</translation>
    </message>
    <message>
        <source>The collection form of Common Ground</source>
        <translation>استمارة الجمع الخاصة بـ Common Ground</translation>
    </message>
    <message>
        <source>The column {column} is chosen twice, as {first} and as {second}</source>
        <translation>العمود {column} مختار مرتين، للحقل {first} وللحقل {second}</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; go back and choose it if they are.</source>
        <translation>تبدو الأعمدة مطابقة لملف التعريف {name}؛ ارجع واختره إن كانت كذلك.</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; run again with PROFILE={name} if they are.</source>
        <translation>تبدو الأعمدة مطابقة لملف التعريف {name}؛ أعد التشغيل مع PROFILE={name} إن كانت كذلك.</translation>
    </message>
    <message>
        <source>The connection to {source} broke before the answer was complete</source>
        <translation>انقطع الاتصال بالمصدر {source} قبل اكتمال الإجابة</translation>
    </message>
    <message>
        <source>The coordinate reference system of a layer is missing or cannot be read</source>
        <translation>نظام الإحداثيات المرجعي لإحدى الطبقات مفقود أو لا تمكن قراءته</translation>
    </message>
    <message>
        <source>The coordinate reference system {code} is not known</source>
        <translation>نظام الإحداثيات المرجعي {code} غير معروف</translation>
    </message>
    <message>
        <source>The coordinates in {columns} are not degrees, and nothing says in what system they are</source>
        <translation>الإحداثيات في {columns} ليست درجات، ولا شيء يبيّن نظامها</translation>
    </message>
    <message>
        <source>The country pack cannot be unpacked into {folder}</source>
        <translation>لا يمكن فك حزمة البلد في {folder}</translation>
    </message>
    <message>
        <source>The country pack is {path}.</source>
        <translation>حزمة البلد في {path}.</translation>
    </message>
    <message>
        <source>The country pack {path} cannot be written</source>
        <translation>لا يمكن كتابة حزمة البلد {path}</translation>
    </message>
    <message>
        <source>The country pack {path} is damaged</source>
        <translation>حزمة البلد {path} تالفة</translation>
    </message>
    <message>
        <source>The current one where it is empty.</source>
        <translation>السنة الحالية إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>The data owner has authorised this exact release.</source>
        <translation>أذن مالك البيانات بهذه المشاركة الدقيقة تحديدا.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>تعذر الوصول إلى قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database connection cannot be opened</source>
        <translation>لا يمكن فتح الاتصال بقاعدة البيانات</translation>
    </message>
    <message>
        <source>The database has no table {table}</source>
        <translation>لا جدول باسم {table} في قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database has {n} tables</source>
        <translation>عدد الجداول في قاعدة البيانات: {n}</translation>
    </message>
    <message>
        <source>The database refused the user</source>
        <translation>رفضت قاعدة البيانات المستخدم</translation>
    </message>
    <message>
        <source>The decisions in {file} cannot be read</source>
        <translation>لا يمكن قراءة القرارات في {file}</translation>
    </message>
    <message>
        <source>The disk has {free} MB left and the download needs {need} MB</source>
        <translation>بقي على القرص {free} ميغابايت ويحتاج التنزيل إلى {need} ميغابايت</translation>
    </message>
    <message>
        <source>The disk with {path} is full</source>
        <translation>القرص الذي عليه {path} ممتلئ</translation>
    </message>
    <message>
        <source>The earlier state of {name} has other columns</source>
        <translation>للحالة السابقة للطبقة {name} أعمدة مختلفة</translation>
    </message>
    <message>
        <source>The export; for a geodatabase choose one of its files.</source>
        <translation>ملف التصدير؛ ولقاعدة البيانات الجغرافية اختر أحد ملفاتها.</translation>
    </message>
    <message>
        <source>The extent lies outside the grid of the country</source>
        <translation>يقع الامتداد خارج شبكة البلد</translation>
    </message>
    <message>
        <source>The field {name} is there already.</source>
        <translation>الحقل {name} موجود من قبل.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is (a shapefile without .prj)</source>
        <translation>لا يذكر الملف نظام إحداثياته (شيب فايل دون ملف .prj)</translation>
    </message>
    <message>
        <source>The file has no area of {country}</source>
        <translation>لا وحدة في الملف من البلد {country}</translation>
    </message>
    <message>
        <source>The file has no caseloads of a response plan</source>
        <translation>لا أعداد حالات لخطة استجابة في الملف</translation>
    </message>
    <message>
        <source>The file has no figures of admin level {level}</source>
        <translation>لا أرقام في الملف للمستوى الإداري {level}</translation>
    </message>
    <message>
        <source>The file has not the columns of UCDP's events</source>
        <translation>ليس في الملف أعمدة أحداث UCDP</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>لا يمكن كتابة الملف {file}: {reason}</translation>
    </message>
    <message>
        <source>The file {file} is not a QGIS layout template</source>
        <translation>الملف {file} ليس قالب تخطيط QGIS</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as {source}</source>
        <translation>لا يمكن قراءة الملف {name} كبيانات من {source}</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>الملف {name} فارغ</translation>
    </message>
    <message>
        <source>The filter {filter} does not fit {name}</source>
        <translation>المرشّح {filter} لا يناسب {name}</translation>
    </message>
    <message>
        <source>The first rows as they would come in</source>
        <translation>الصفوف الأولى كما ستُستورد</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>الصفوف الأولى من الورقة</translation>
    </message>
    <message>
        <source>The first sheet is a read-me; titles and merged groups stand above the header. Columns of origin must not be added to the total.</source>
        <translation>الورقة الأولى شرح؛ وفوق صف العناوين عناوين ومجموعات مدمجة. لا يجوز جمع أعمدة الأصل مع المجموع.</translation>
    </message>
    <message>
        <source>The folder {folder} already has {names}</source>
        <translation>يوجد في المجلد {folder} من قبل: {names}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>لا يمكن إنشاء المجلد {folder}</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty</source>
        <translation>المجلد {folder} ليس فارغا</translation>
    </message>
    <message>
        <source>The form {file} is not there</source>
        <translation>النموذج {file} غير موجود</translation>
    </message>
    <message>
        <source>The grid has no people in these areas</source>
        <translation>لا سكان في الشبكة في هذه المناطق</translation>
    </message>
    <message>
        <source>The hazard {id} has no polygon</source>
        <translation>ليس للمنطقة الخطرة {id} مضلع</translation>
    </message>
    <message>
        <source>The id of a preset, or the path of a saved one.</source>
        <translation>معرّف إعداد مسبق، أو مسار إعداد محفوظ.</translation>
    </message>
    <message>
        <source>The impact profile {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف الأثر {file}</translation>
    </message>
    <message>
        <source>The impact profile {file} has a factor of no known kind or ranges that cross</source>
        <translation>في ملف تعريف الأثر {file} عامل من نوع غير معروف أو مجالات متقاطعة</translation>
    </message>
    <message>
        <source>The indicator menu {file} cannot be read at entry {entry}</source>
        <translation>لا يمكن قراءة قائمة المؤشرات {file} عند المدخل {entry}</translation>
    </message>
    <message>
        <source>The item {name} is no layer that can be loaded</source>
        <translation>العنصر {name} ليس طبقة يمكن تحميلها</translation>
    </message>
    <message>
        <source>The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01.</source>
        <translation>المفتاح هو «البريد الإلكتروني:كلمة المرور» لحسابك. مثال: COUNTRY=SOM, START=2026-01-01.</translation>
    </message>
    <message>
        <source>The key of ACLED is not of the form e-mail:password</source>
        <translation>مفتاح ACLED ليس بصيغة «البريد الإلكتروني:كلمة المرور»</translation>
    </message>
    <message>
        <source>The key of {source} cannot be read from the authentication store</source>
        <translation>لا يمكن قراءة مفتاح {source} من مخزن المصادقة</translation>
    </message>
    <message>
        <source>The key of {source} cannot be removed from the authentication store</source>
        <translation>لا يمكن حذف مفتاح {source} من مخزن المصادقة</translation>
    </message>
    <message>
        <source>The key of {source} cannot be written to the authentication store</source>
        <translation>لا يمكن كتابة مفتاح {source} في مخزن المصادقة</translation>
    </message>
    <message>
        <source>The land balance is in {path}.</source>
        <translation>ميزان الأراضي في {path}.</translation>
    </message>
    <message>
        <source>The last part of the dataset's address on data.humdata.org.</source>
        <translation>الجزء الأخير من عنوان مجموعة البيانات على data.humdata.org.</translation>
    </message>
    <message>
        <source>The latest where it is empty.</source>
        <translation>الأحدث إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>The layer GRID is not a protected risk grid</source>
        <translation>الطبقة في GRID ليست شبكة مخاطر محمية</translation>
    </message>
    <message>
        <source>The layer of lines is empty</source>
        <translation>طبقة الخطوط فارغة</translation>
    </message>
    <message>
        <source>The layer of sites is empty</source>
        <translation>طبقة المواقع فارغة</translation>
    </message>
    <message>
        <source>The layer of zones is empty</source>
        <translation>طبقة النطاقات فارغة</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read</source>
        <translation>لا يمكن قراءة الطبقة {layer}</translation>
    </message>
    <message>
        <source>The layer {layer} has no area to make a page of</source>
        <translation>لا مساحة في الطبقة {layer} تُعد لها صفحة</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system</source>
        <translation>ليس للطبقة {layer} نظام إحداثيات مرجعي</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}</source>
        <translation>لا يوجد في الطبقة {layer} الحقل {field}</translation>
    </message>
    <message>
        <source>The layer {layer} may not go to {audience}: {why}</source>
        <translation>لا يجوز إرسال الطبقة {layer} إلى {audience}: {why}</translation>
    </message>
    <message>
        <source>The layer {layer} shows single hazards or accidents and may not go to {audience}</source>
        <translation>تُظهر الطبقة {layer} مناطق خطرة أو حوادث مفردة ولا يجوز إرسالها إلى {audience}</translation>
    </message>
    <message>
        <source>The layers have no extent that can be drawn</source>
        <translation>ليس للطبقات امتداد يمكن رسمه</translation>
    </message>
    <message>
        <source>The ledger of this workspace is empty, so there is nothing to measure</source>
        <translation>سجل المشاركة في مساحة العمل هذه فارغ، فلا شيء يقاس</translation>
    </message>
    <message>
        <source>The legend is too long for the page and stands on a second one; draw fewer layers</source>
        <translation>مفتاح الخريطة أطول من الصفحة وهو على صفحة ثانية؛ ارسم طبقات أقل</translation>
    </message>
    <message>
        <source>The list of survey columns {file} cannot be read</source>
        <translation>لا يمكن قراءة قائمة أعمدة المسح {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}</source>
        <translation>لا يمكن كتابة الخريطة في {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}, perhaps another program has it open</source>
        <translation>لا يمكن كتابة الخريطة في {file}، ربما يفتحه برنامج آخر</translation>
    </message>
    <message>
        <source>The map does not fit in memory</source>
        <translation>لا تتسع الذاكرة للخريطة</translation>
    </message>
    <message>
        <source>The map is in {path}.</source>
        <translation>الخريطة في {path}.</translation>
    </message>
    <message>
        <source>The map package cannot be written to {file}</source>
        <translation>لا يمكن كتابة حزمة الخريطة في {file}</translation>
    </message>
    <message>
        <source>The map template {file} cannot be read</source>
        <translation>لا يمكن قراءة قالب الخريطة {file}</translation>
    </message>
    <message>
        <source>The map texts in {file} cannot be read</source>
        <translation>لا يمكن قراءة نصوص الخرائط في {file}</translation>
    </message>
    <message>
        <source>The monitor has no incident in {country}</source>
        <translation>لا حادثة في الرصد للبلد {country}</translation>
    </message>
    <message>
        <source>The needs file has no row of cluster {cluster} and level {level} for {country}</source>
        <translation>لا صف في ملف الاحتياجات للمجموعة {cluster} والمستوى {level} للبلد {country}</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>The owner of the data decides; the gate measures.</source>
        <translation>مالك البيانات يقرر؛ والبوابة تقيس.</translation>
    </message>
    <message>
        <source>The package cannot be moved to {folder}</source>
        <translation>لا يمكن نقل الحزمة إلى {folder}</translation>
    </message>
    <message>
        <source>The package was not made: {leak}</source>
        <translation>لم تُنشأ الحزمة: {leak}</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)</source>
        <translation>المقارنات الثنائية متناقضة (نسبة الاتساق {ratio}، والحد 0.10)</translation>
    </message>
    <message>
        <source>The pairwise matrix is not square, not reciprocal, or larger than 10</source>
        <translation>مصفوفة المقارنات الثنائية ليست مربعة، أو ليست متعاكسة القيم، أو أكبر من 10</translation>
    </message>
    <message>
        <source>The panel opens on this country.</source>
        <translation>تفتح اللوحة على هذا البلد.</translation>
    </message>
    <message>
        <source>The parts add up to the change; only print rounds them. Each is the mean over all orders in which the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. Contamination is net in each unit.</source>
        <translation>مجموع الأجزاء هو التغير، ولا تُقرّب إلا عند الطباعة. كل جزء هو المتوسط على كل الترتيبات التي كان يمكن أن تتغير بها المدخلات (شابلي)، بالمعاملات السابقة؛ وتأتي المعاملات أخيرا. التلوث صافٍ في كل وحدة.</translation>
    </message>
    <message>
        <source>The period begins on {start} and ends before, on {end}</source>
        <translation>تبدأ الفترة في ‎{start} وتنتهي قبل ذلك، في ‎{end}</translation>
    </message>
    <message>
        <source>The period ends before it starts</source>
        <translation>تنتهي الفترة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>The period has more than 240 parts</source>
        <translation>في الفترة أكثر من 240 جزءا</translation>
    </message>
    <message>
        <source>The place and date of an accident are high.</source>
        <translation>مكان الحادث وتاريخه حساسيتهما عالية.</translation>
    </message>
    <message>
        <source>The plugin Processing is switched off</source>
        <translation>ملحق Processing غير مفعّل</translation>
    </message>
    <message>
        <source>The points table names its record in the column {column}.</source>
        <translation>يسمي جدول النقاط سجله في العمود {column}.</translation>
    </message>
    <message>
        <source>The population raster does not reach these zones, which get no figures of people: {zones}</source>
        <translation>لا يصل راستر السكان إلى هذه النطاقات، فلا أرقام سكان لها: {zones}</translation>
    </message>
    <message>
        <source>The population raster {path} cannot be read</source>
        <translation>لا يمكن قراءة راستر السكان {path}</translation>
    </message>
    <message>
        <source>The population raster {path} has no coordinate reference system</source>
        <translation>راستر السكان {path} بلا نظام إحداثيات مرجعي</translation>
    </message>
    <message>
        <source>The population raster {path} has no position on the ground</source>
        <translation>راستر السكان {path} بلا موقع على الأرض</translation>
    </message>
    <message>
        <source>The population raster {path} is damaged: rows {top} to {bottom} cannot be read</source>
        <translation>راستر السكان {path} تالف: تتعذر قراءة الصفوف من {top} إلى {bottom}</translation>
    </message>
    <message>
        <source>The population raster {path} is rotated</source>
        <translation>راستر السكان {path} مُدار</translation>
    </message>
    <message>
        <source>The preset is {path}.</source>
        <translation>الإعداد المسبق في {path}.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة الإعداد المسبق {name}: {reason}</translation>
    </message>
    <message>
        <source>The preset {name} fits best ({score} of 100){others}</source>
        <translation>الإعداد المسبق الأنسب هو {name} ({score} من 100){others}</translation>
    </message>
    <message>
        <source>The preset's where it is empty.</source>
        <translation>اسم الإعداد المسبق إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>The priority profile {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف الأولويات {file}</translation>
    </message>
    <message>
        <source>The profile cannot be written: {error}</source>
        <translation>لا يمكن كتابة ملف التعريف: {error}</translation>
    </message>
    <message>
        <source>The profile extends {parent}, which does not exist</source>
        <translation>يستند ملف التعريف إلى {parent} وهو غير موجود</translation>
    </message>
    <message>
        <source>The profile has no factor for the class {name}</source>
        <translation>لا عامل في ملف التعريف للفئة {name}</translation>
    </message>
    <message>
        <source>The profile is {path}.</source>
        <translation>ملف التعريف في {path}.</translation>
    </message>
    <message>
        <source>The profile of people in need {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف الأشخاص المحتاجين {file}</translation>
    </message>
    <message>
        <source>The profile reads {field} from the column {column}, which the file does not have</source>
        <translation>يقرأ ملف التعريف الحقل {field} من العمود {column} غير الموجود في الملف</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف التعريف {file}</translation>
    </message>
    <message>
        <source>The profile {file} is not a JSON object</source>
        <translation>ملف التعريف {file} ليس كائن JSON</translation>
    </message>
    <message>
        <source>The profile {id} has a part of the wrong shape</source>
        <translation>في ملف التعريف {id} جزء بشكل خاطئ</translation>
    </message>
    <message>
        <source>The protocol {name} cannot be read</source>
        <translation>لا يمكن قراءة البروتوكول {name}</translation>
    </message>
    <message>
        <source>The protocol {name} is not valid JSON</source>
        <translation>البروتوكول {name} ليس ملف JSON صالحا</translation>
    </message>
    <message>
        <source>The protocol {name} lacks an entry or has a wrong one: {what}</source>
        <translation>في البروتوكول {name} مدخل ناقص أو خاطئ: {what}</translation>
    </message>
    <message>
        <source>The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used.</source>
        <translation>لا يسمح البروتوكول «{protocol}» بخلية أصغر من {finest} كم؛ ولم تُستخدم القيمة {asked} كم.</translation>
    </message>
    <message>
        <source>The protocol's rules changed since an earlier release; the two together would tell more.</source>
        <translation>تغيّرت قواعد البروتوكول منذ مشاركة سابقة؛ والاثنتان معا تكشفان أكثر.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {source} through</source>
        <translation>لم يسمح الوكيل بمرور الطلب إلى {source}</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password</source>
        <translation>يطلب وكيل شبكتك اسما وكلمة مرور</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written</source>
        <translation>لا يمكن كتابة الراستر {path}</translation>
    </message>
    <message>
        <source>The raster {path} does not hold numbers of people</source>
        <translation>الراستر {path} لا يحوي أعداد سكان</translation>
    </message>
    <message>
        <source>The record of earlier grids {file} cannot be read or written</source>
        <translation>لا يمكن قراءة سجل الشبكات السابقة {file} أو الكتابة فيه</translation>
    </message>
    <message>
        <source>The release ledger {file} cannot be read or written</source>
        <translation>لا يمكن قراءة سجل المشاركة {file} أو الكتابة فيه</translation>
    </message>
    <message>
        <source>The reply of {source} could not be understood</source>
        <translation>تعذر فهم إجابة المصدر {source}</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}</source>
        <translation>لا يمكن كتابة التقرير في {file}</translation>
    </message>
    <message>
        <source>The report profile {file} cannot be read at sheet {sheet}</source>
        <translation>لا يمكن قراءة ملف تعريف التقرير {file} عند الورقة {sheet}</translation>
    </message>
    <message>
        <source>The report texts in {file} cannot be read</source>
        <translation>لا يمكن قراءة نصوص التقارير في {file}</translation>
    </message>
    <message>
        <source>The risk education profile {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف التوعية بالمخاطر {file}</translation>
    </message>
    <message>
        <source>The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10</source>
        <translation>مؤشر المخاطر لبلد مع الخطر والهشاشة والقدرة على المواجهة، من 0 إلى 10</translation>
    </message>
    <message>
        <source>The rows are invented</source>
        <translation>الصفوف مختلقة</translation>
    </message>
    <message>
        <source>The rows name a record that they belong to; its table was not found. Set PARENT to it.</source>
        <translation>تشير الصفوف إلى سجل تتبعه؛ ولم يُعثر على جدوله. اضبط PARENT عليه.</translation>
    </message>
    <message>
        <source>The same device (model and number) twice in one record</source>
        <translation>الجسم نفسه (الطراز والرقم) مرتين في سجل واحد</translation>
    </message>
    <message>
        <source>The same point twice in one polygon</source>
        <translation>النقطة نفسها مرتين في مضلع واحد</translation>
    </message>
    <message>
        <source>The same polygon twice in one record</source>
        <translation>المضلع نفسه مرتين في سجل واحد</translation>
    </message>
    <message>
        <source>The sample is open; its hazards, people and records are invented.</source>
        <translation>الحزمة النموذجية مفتوحة؛ المناطق الخطرة والأشخاص والسجلات فيها مختلقة.</translation>
    </message>
    <message>
        <source>The server gives no parts of the file ({reason}); it is downloaded once</source>
        <translation>لا يعطي الخادم أجزاء من الملف ({reason})؛ فيُنزَّل مرة واحدة كاملا</translation>
    </message>
    <message>
        <source>The server sent a request with data on to another place, which was stopped</source>
        <translation>أحال الخادم طلبا يحمل بيانات إلى مكان آخر، فأُوقف</translation>
    </message>
    <message>
        <source>The server sent a request with your key on to an address without encryption, which was stopped</source>
        <translation>أحال الخادم طلبا يحمل مفتاحك إلى عنوان غير مشفر، فأُوقف</translation>
    </message>
    <message>
        <source>The service has no layer {layer}</source>
        <translation>لا توجد في الخدمة الطبقة {layer}</translation>
    </message>
    <message>
        <source>The service holds {n} layers</source>
        <translation>عدد الطبقات في الخدمة: {n}</translation>
    </message>
    <message>
        <source>The service {url} holds no layer</source>
        <translation>لا طبقة في الخدمة {url}</translation>
    </message>
    <message>
        <source>The severity profile {file} cannot be read</source>
        <translation>لا يمكن قراءة ملف تعريف الشدة {file}</translation>
    </message>
    <message>
        <source>The sharing rules {file} cannot be read</source>
        <translation>لا يمكن قراءة قواعد المشاركة {file}</translation>
    </message>
    <message>
        <source>The sources are too many for the page and stand on page {page}</source>
        <translation>المصادر أكثر مما تتسع له الصفحة وهي على الصفحة {page}</translation>
    </message>
    <message>
        <source>The steps of the model: {steps}.</source>
        <translation>خطوات النموذج: {steps}.</translation>
    </message>
    <message>
        <source>The survey table is empty</source>
        <translation>جدول المسح فارغ</translation>
    </message>
    <message>
        <source>The table has no coordinates; it comes without points</source>
        <translation>لا إحداثيات في الجدول؛ فهو دون نقاط</translation>
    </message>
    <message>
        <source>The table holds several years: {years}</source>
        <translation>في الجدول عدة سنوات: {years}</translation>
    </message>
    <message>
        <source>The table lacks the columns {columns}</source>
        <translation>تنقص الجدول الأعمدة {columns}</translation>
    </message>
    <message>
        <source>The table {table} cannot be read</source>
        <translation>لا يمكن قراءة الجدول {table}</translation>
    </message>
    <message>
        <source>The table {table} has {n} geometry columns</source>
        <translation>عدد أعمدة الشكل الهندسي في الجدول {table}: {n}</translation>
    </message>
    <message>
        <source>The tables cannot be written to {folder}</source>
        <translation>لا يمكن كتابة الجداول في {folder}</translation>
    </message>
    <message>
        <source>The template has no map item</source>
        <translation>لا عنصر خريطة في القالب</translation>
    </message>
    <message>
        <source>The template prints nothing for {names}; a map that leaves the house needs them</source>
        <translation>لا يطبع القالب شيئا للعناصر {names}؛ والخريطة التي تخرج من البرنامج تحتاجها</translation>
    </message>
    <message>
        <source>The template shows before and after and has no layers for before</source>
        <translation>يعرض القالب «قبل» و«بعد» ولا طبقات لـ«قبل»</translation>
    </message>
    <message>
        <source>The template {file} has no page</source>
        <translation>لا صفحة في القالب {file}</translation>
    </message>
    <message>
        <source>The text of {name} does not fit its box</source>
        <translation>نص العنصر {name} لا يتسع له إطاره</translation>
    </message>
    <message>
        <source>The two layers are not of one admin level</source>
        <translation>الطبقتان ليستا من مستوى إداري واحد</translation>
    </message>
    <message>
        <source>The values of these rules stay in the protocol profile and are not part of a release.</source>
        <translation>تبقى قيم هذه القواعد في ملف تعريف البروتوكول وليست جزءا مما يُشارك.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>لا يمكن الكتابة في مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace folder {folder} is not there</source>
        <translation>مجلد مساحة العمل {folder} غير موجود</translation>
    </message>
    <message>
        <source>The workspace has no country to pack</source>
        <translation>لا بلد في مساحة العمل لإنشاء حزمة له</translation>
    </message>
    <message>
        <source>The workspace has no hazards of {country}</source>
        <translation>لا مناطق خطرة في مساحة العمل للبلد {country}</translation>
    </message>
    <message>
        <source>The workspace has no layer {names}</source>
        <translation>لا توجد في مساحة العمل الطبقة {names}</translation>
    </message>
    <message>
        <source>The workspace has no layer {name} for {country}</source>
        <translation>لا توجد في مساحة العمل الطبقة {name} للبلد {country}</translation>
    </message>
    <message>
        <source>The workspace holds {n} countries</source>
        <translation>عدد البلدان في مساحة العمل: {n}</translation>
    </message>
    <message>
        <source>The workspace is empty. Load a source on the page Data, or import an export on the page IMSMA.</source>
        <translation>مساحة العمل فارغة. حمّل مصدرا من صفحة «البيانات»، أو استورد ملف تصدير من صفحة IMSMA.</translation>
    </message>
    <message>
        <source>The workspace keeps no earlier export of hazards</source>
        <translation>لا تحتفظ مساحة العمل بملف تصدير سابق للمناطق الخطرة</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer for {country} that may go to {audience}</source>
        <translation>لا طبقة في مساحة العمل {folder} للبلد {country} يجوز إرسالها إلى {audience}</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer to draw for {country}</source>
        <translation>لا طبقة في مساحة العمل {folder} تُرسم للبلد {country}</translation>
    </message>
    <message>
        <source>The workspace {folder} has {n} countries</source>
        <translation>عدد البلدان في مساحة العمل {folder}: ‏{n}</translation>
    </message>
    <message>
        <source>The zip {name} holds no map layer or table that can be read</source>
        <translation>لا طبقة خريطة ولا جدول تمكن قراءته في ملف zip ‏{name}</translation>
    </message>
    <message>
        <source>The zones have no field {field}</source>
        <translation>لا يوجد في النطاقات الحقل {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>There are no admin areas in the project yet: load boundaries on the page Data.</source>
        <translation>لا وحدات إدارية في المشروع بعد: حمّل الحدود في صفحة «البيانات».</translation>
    </message>
    <message>
        <source>There are no admin units to make pages of</source>
        <translation>لا وحدات إدارية تُعد لها صفحات</translation>
    </message>
    <message>
        <source>There are no hazards</source>
        <translation>لا مناطق خطرة</translation>
    </message>
    <message>
        <source>There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.</source>
        <translation>لم تُختر مناطق خطرة: استورد ملف تصدير من IMSMA في صفحة IMSMA، أو اختر طبقة.</translation>
    </message>
    <message>
        <source>There are no map texts in the language {language}</source>
        <translation>لا نصوص خرائط باللغة {language}</translation>
    </message>
    <message>
        <source>There are no report texts in the language {language}</source>
        <translation>لا نصوص تقارير باللغة {language}</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>لا صفوف تحت أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection</source>
        <translation>لا ملف ولا اتصال</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection for the funding table</source>
        <translation>لا ملف ولا اتصال لجدول التمويل</translation>
    </message>
    <message>
        <source>There is no admin level {level} here</source>
        <translation>لا يوجد هنا المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>There is no agreement with this partner.</source>
        <translation>لا اتفاق مع هذا الشريك.</translation>
    </message>
    <message>
        <source>There is no audience “{audience}”</source>
        <translation>لا توجد جهة متلقية باسم «{audience}»</translation>
    </message>
    <message>
        <source>There is no column {column} in the input</source>
        <translation>لا يوجد العمود {column} في الطبقة المدخلة</translation>
    </message>
    <message>
        <source>There is no earlier state of {layer} to compare with</source>
        <translation>لا توجد حالة سابقة للطبقة {layer} للمقارنة معها</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>لا ملف باسم {name}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>لا ملف باسم {name}.</translation>
    </message>
    <message>
        <source>There is no folder for downloads</source>
        <translation>لا مجلد للتنزيلات</translation>
    </message>
    <message>
        <source>There is no format {names}</source>
        <translation>لا توجد الصيغة {names}</translation>
    </message>
    <message>
        <source>There is no hazard {id} in the layer {layer}</source>
        <translation>لا منطقة خطرة بالمعرّف {id} في الطبقة {layer}</translation>
    </message>
    <message>
        <source>There is no kind {kind}</source>
        <translation>لا يوجد النوع {kind}</translation>
    </message>
    <message>
        <source>There is no layer to put into a package</source>
        <translation>لا طبقة توضع في الحزمة</translation>
    </message>
    <message>
        <source>There is no map template {template} for {paper}</source>
        <translation>لا قالب خريطة باسم {template} للورق {paper}</translation>
    </message>
    <message>
        <source>There is no population grid in the project yet: add a raster of people per cell.</source>
        <translation>لا شبكة سكان في المشروع بعد: أضف طبقة راستر بعدد السكان في كل خلية.</translation>
    </message>
    <message>
        <source>There is no preset {name}</source>
        <translation>لا إعداد مسبقا باسم {name}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>لا ملف تعريف باسم {name}</translation>
    </message>
    <message>
        <source>There is no profile {profile}</source>
        <translation>لا ملف تعريف باسم {profile}</translation>
    </message>
    <message>
        <source>There is no step {names}</source>
        <translation>لا توجد الخطوة {names}</translation>
    </message>
    <message>
        <source>There is no table of changes: PREVIOUS is not given</source>
        <translation>لا يوجد جدول للتغيرات: لم يُعطَ PREVIOUS</translation>
    </message>
    <message>
        <source>There is no theme {theme}</source>
        <translation>لا موضوع باسم {theme}</translation>
    </message>
    <message>
        <source>There is no unit {pcode} of admin level {level} in the workspace</source>
        <translation>لا وحدة {pcode} من المستوى الإداري {level} في مساحة العمل</translation>
    </message>
    <message>
        <source>There is no {file} in the workspace, so no IATI activity can be written</source>
        <translation>لا يوجد {file} في مساحة العمل، فلا يمكن كتابة نشاط IATI</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>لا شيء لفحصه</translation>
    </message>
    <message>
        <source>There is nothing to compute indicators from</source>
        <translation>لا شيء تُحسب منه المؤشرات</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>لا شيء لرسمه</translation>
    </message>
    <message>
        <source>There is nothing to report on</source>
        <translation>لا يوجد ما يُعد عنه تقرير</translation>
    </message>
    <message>
        <source>There is nowhere to write to</source>
        <translation>لا مكان للكتابة فيه</translation>
    </message>
    <message>
        <source>These boundaries are a fallback: they were not agreed in the country</source>
        <translation>هذه الحدود بديلة: لم يُتفق عليها في البلد</translation>
    </message>
    <message>
        <source>These figures do not say where people came from</source>
        <translation>لا تبيّن هذه الأرقام من أين جاء الأشخاص</translation>
    </message>
    <message>
        <source>These layers cannot be written under their names: {names}</source>
        <translation>لا يمكن كتابة هذه الطبقات بأسمائها: {names}</translation>
    </message>
    <message>
        <source>These squares are still told as nothing recorded, though something is. Tell those who go there directly, or let the data owner authorise an exact release.</source>
        <translation>ما زالت هذه المربعات معروضة «لا شيء مسجل» مع أن فيها شيئا مسجلا. أخبر من يذهبون إليها مباشرة، أو اطلب من مالك البيانات الإذن بمشاركة دقيقة.</translation>
    </message>
    <message>
        <source>These workers cannot open {path}: {workers}</source>
        <translation>لا تستطيع وحدات التنفيذ هذه فتح {path}: {workers}</translation>
    </message>
    <message>
        <source>They may still change; about 1 MB a month.</source>
        <translation>قد تتغير بعد؛ نحو 1 ميغابايت شهريا.</translation>
    </message>
    <message>
        <source>This QGIS cannot read fieldmaps' Parquet files</source>
        <translation>لا تستطيع نسخة QGIS هذه قراءة ملفات Parquet من fieldmaps</translation>
    </message>
    <message>
        <source>This grid was made outside this workspace or changed by hand, so that nobody can hold it to earlier ones: run riskgrid with WORKSPACE.</source>
        <translation>أُعدّت هذه الشبكة خارج مساحة العمل هذه أو عُدّلت يدويا، فلا تمكن مقارنتها بالشبكات السابقة: شغّل riskgrid مع WORKSPACE.</translation>
    </message>
    <message>
        <source>This is not the address of a Hub site: {site}</source>
        <translation>هذا ليس عنوان موقع Hub: {site}</translation>
    </message>
    <message>
        <source>This is not the address of an ArcGIS feature service: {url}</source>
        <translation>هذا ليس عنوان خدمة معالم ArcGIS: {url}</translation>
    </message>
    <message>
        <source>This network asks you to log in first</source>
        <translation>تطلب منك هذه الشبكة تسجيل الدخول أولا</translation>
    </message>
    <message>
        <source>This package of the plugin has no sample</source>
        <translation>هذه النسخة من الملحق لا تحتوي على الحزمة النموذجية</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>This year where it is empty.</source>
        <translation>هذه السنة إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>Those who run schools and clinics do not learn that ground near them is not cleared.</source>
        <translation>لا يعلم من يديرون المدارس والعيادات أن أرضا قربها لم تُطهَّر.</translation>
    </message>
    <message>
        <source>Thresholds (lower ends of classes 2 to 5)</source>
        <translation>العتبات (الحدود الدنيا للفئات من 2 إلى 5)</translation>
    </message>
    <message>
        <source>Through GICHD and the national authority</source>
        <translation>عبر GICHD والسلطة الوطنية</translation>
    </message>
    <message>
        <source>Timeliness: median days</source>
        <translation>التوقيت: وسيط عدد الأيام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>عنوان الخريطة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To (YYYY-MM-DD)</source>
        <translation>إلى (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Today where it is empty.</source>
        <translation>اليوم إن تُرك فارغا.</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>رمز وصول أو كلمة مرور</translation>
    </message>
    <message>
        <source>Too few records changed since an earlier release in: {cells}. Run riskgrid again.</source>
        <translation>تغيّرت منذ مشاركة سابقة سجلات قليلة جدا في: {cells}. شغّل riskgrid من جديد.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Totals by P-code (COD-PS)</source>
        <translation>المجاميع بحسب رمز P (COD-PS)</translation>
    </message>
    <message>
        <source>Totals of released area are low.</source>
        <translation>مجاميع المساحات المفرج عنها حساسيتها منخفضة.</translation>
    </message>
    <message>
        <source>Try it with the sample pack</source>
        <translation>التجربة بالحزمة النموذجية</translation>
    </message>
    <message>
        <source>Two columns of the file have names that cannot be told apart</source>
        <translation>في الملف عمودان لا يمكن التمييز بين اسميهما</translation>
    </message>
    <message>
        <source>Two organisations may plan for the same ground.</source>
        <translation>قد تخطط منظمتان للأرض نفسها.</translation>
    </message>
    <message>
        <source>Two single points at one place</source>
        <translation>نقطتان مفردتان في مكان واحد</translation>
    </message>
    <message>
        <source>Two teams do not plan for the same ground unknown to each other.</source>
        <translation>لا يخطط فريقان للأرض نفسها دون علم أحدهما بالآخر.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of ordnance</source>
        <translation>نوع الذخيرة</translation>
    </message>
    <message>
        <source>UCDP counts events in Palestine under Israel; both are in the layer</source>
        <translation>يحسب UCDP أحداث فلسطين تحت إسرائيل؛ وكلاهما في الطبقة</translation>
    </message>
    <message>
        <source>UCDP does not count {country} on its own</source>
        <translation>لا يحسب UCDP البلد {country} على حدة</translation>
    </message>
    <message>
        <source>UCDP events</source>
        <translation>أحداث UCDP</translation>
    </message>
    <message>
        <source>UCDP has no deadly event in this country and period</source>
        <translation>لا حدث مميتا لدى UCDP في هذا البلد وهذه الفترة</translation>
    </message>
    <message>
        <source>UCDP has no yearly file at the address that is known here</source>
        <translation>لا ملف سنويا لدى UCDP على العنوان المعروف هنا</translation>
    </message>
    <message>
        <source>UNHCR has no figure for this country</source>
        <translation>لا رقم لدى UNHCR لهذا البلد</translation>
    </message>
    <message>
        <source>UNHCR refugee statistics</source>
        <translation>إحصاءات اللاجئين من UNHCR</translation>
    </message>
    <message>
        <source>UNHCR sites</source>
        <translation>مواقع UNHCR</translation>
    </message>
    <message>
        <source>UNHCR terms of use</source>
        <translation>شروط استخدام UNHCR</translation>
    </message>
    <message>
        <source>UTM zone one too high</source>
        <translation>نطاق UTM أكبر بواحد</translation>
    </message>
    <message>
        <source>UTM zone one too low</source>
        <translation>نطاق UTM أصغر بواحد</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>Unexploded ordnance present</source>
        <translation>وجود ذخائر غير منفجرة</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Units by severity</source>
        <translation>الوحدات بحسب الشدة</translation>
    </message>
    <message>
        <source>Units that had no figure, or have none now</source>
        <translation>وحدات لم يكن لها رقم، أو لا رقم لها الآن</translation>
    </message>
    <message>
        <source>Units that only one of the runs has</source>
        <translation>وحدات موجودة في أحد الحسابين فقط</translation>
    </message>
    <message>
        <source>Unpack into this folder</source>
        <translation>فك الحزمة في هذا المجلد</translation>
    </message>
    <message>
        <source>Until (YYYY-MM-DD)</source>
        <translation>حتى (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Use COD-AB where there is one: without P-codes no figures can be joined. Example: COUNTRY=COL, LEVEL=1.</source>
        <translation>استخدم COD-AB حيث يوجد: دون رموز P لا يمكن ربط أي أرقام. مثال: COUNTRY=COL, LEVEL=1.</translation>
    </message>
    <message>
        <source>Use: requests granted</source>
        <translation>الاستخدام: الطلبات المستجابة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>سارية في</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>القيمة في الملف</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Values that are in no map: {n}, printed in bold.</source>
        <translation>قيم غير موجودة في أي جدول مطابقة: {n}، مطبوعة بخط عريض.</translation>
    </message>
    <message>
        <source>Values that no map knows; they stay unknown</source>
        <translation>قيم لا يعرفها أي جدول مطابقة؛ تبقى غير معروفة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Verdicts: {shares}</source>
        <translation>الأحكام: {shares}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>الإصدار {before} أصبح {after}.</translation>
    </message>
    <message>
        <source>Victim assistance</source>
        <translation>مساعدة الضحايا</translation>
    </message>
    <message>
        <source>Victims assisted</source>
        <translation>الضحايا الذين حصلوا على مساعدة</translation>
    </message>
    <message>
        <source>Victims referred</source>
        <translation>الضحايا المحالون</translation>
    </message>
    <message>
        <source>Viet Nam (staging area of the provincial units)</source>
        <translation>فيتنام (staging area لوحدات المقاطعات)</translation>
    </message>
    <message>
        <source>Volume can rise while value falls: read availability with granularity.</source>
        <translation>قد يزيد الحجم وتقل القيمة: اقرأ التوفر مع الدقة المكانية.</translation>
    </message>
    <message>
        <source>Volunteered data: a place without a site may be unmapped, not without a clinic.</source>
        <translation>بيانات متطوعين: المكان الذي لا موقع فيه قد يكون غير مرسوم، لا خاليا من عيادة.</translation>
    </message>
    <message>
        <source>Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools.</source>
        <translation>بيانات متطوعين: ما لا يظهر قد يكون غير مرسوم بعد. مثال: COUNTRY=MLI, THEME=schools.</translation>
    </message>
    <message>
        <source>WASH</source>
        <translation>المياه والصرف الصحي والنظافة (WASH)</translation>
    </message>
    <message>
        <source>WFP</source>
        <translation>برنامج الأغذية العالمي (WFP)</translation>
    </message>
    <message>
        <source>Water points not used or to be built</source>
        <translation>نقاط المياه غير المستخدمة أو المقرر إنشاؤها</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>Weights are a choice; bands show what they cannot tell apart.</source>
        <translation>الأوزان اختيار؛ وتبيّن الشرائح ما لا تستطيع التمييز بينه.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it</source>
        <translation>ما لدى REACH وJIPS وCCCM وPIM وGAMA واللوجستيات وWFP وغيرها، وكيف تحصل عليه</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>What changed since the last export?</source>
        <translation>ما الذي تغيّر منذ ملف التصدير الأخير؟</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما الذي تغيّر…</translation>
    </message>
    <message>
        <source>What do the values mean? Those that nothing is known about come first; they stay unknown, and are drawn and counted as open, unless you say what they mean.</source>
        <translation>ماذا تعني القيم؟ تأتي أولا القيم التي لا يُعرف عنها شيء؛ وتبقى غير معروفة، وتُرسم وتُحسب مفتوحة، ما لم تذكر معناها.</translation>
    </message>
    <message>
        <source>What do we report as contamination?</source>
        <translation>ما الذي نبلغ عنه كتلوث؟</translation>
    </message>
    <message>
        <source>What do we tell partners this month?</source>
        <translation>ماذا نقول للشركاء هذا الشهر؟</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>ما يدخل في الحزمة</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>What is known about tables of this shape.</source>
        <translation>ما يُعرف عن الجداول التي بهذا الشكل.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما الناقص</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>ما ليس فيها</translation>
    </message>
    <message>
        <source>What is open, and what was released?</source>
        <translation>ما المفتوح، وما الذي أُفرج عنه؟</translation>
    </message>
    <message>
        <source>What may I share, with whom?</source>
        <translation>ما الذي يجوز لي مشاركته، ومع من؟</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>ما يجوز إرساله</translation>
    </message>
    <message>
        <source>What may go in its place</source>
        <translation>ما يجوز إرساله بدلا منه</translation>
    </message>
    <message>
        <source>What may go in their place, and both harms</source>
        <translation>ما يجوز إرساله بدلا منها، والضرران</translation>
    </message>
    <message>
        <source>What mine action asks from other clusters</source>
        <translation>ما تطلبه الأعمال المتعلقة بالألغام من المجموعات القطاعية الأخرى</translation>
    </message>
    <message>
        <source>What mine action does with it</source>
        <translation>ماذا تفعل بها الأعمال المتعلقة بالألغام</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>ما القرار المطلوب اتخاذه؟</translation>
    </message>
    <message>
        <source>What one row of the file is.</source>
        <translation>ماذا يمثل الصف الواحد في الملف.</translation>
    </message>
    <message>
        <source>What opened, what was released, what nothing explains, and the chart over all exports, as a page</source>
        <translation>ما الذي فُتح، وما الذي أُفرج عنه، وما لا يفسره شيء، والرسم البياني عبر كل ملفات التصدير، في صفحة</translation>
    </message>
    <message>
        <source>What organisations published about mines, explosive remnants and risk education</source>
        <translation>ما نشرته المنظمات عن الألغام والمخلفات المتفجرة والتوعية بالمخاطر</translation>
    </message>
    <message>
        <source>What sharing would give away</source>
        <translation>ما قد تكشفه المشاركة</translation>
    </message>
    <message>
        <source>What was loaded and what was not</source>
        <translation>ما حُمّل وما لم يُحمّل</translation>
    </message>
    <message>
        <source>What went out and came in, how fresh, how detailed, how safe?</source>
        <translation>ماذا خرج وماذا دخل، وبأي حداثة وتفصيل وأمان؟</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>ما الذي سيُستورد</translation>
    </message>
    <message>
        <source>What would come in. Nothing is written yet.</source>
        <translation>ما الذي سيُستورد. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>What would this release give away, and what harm does keeping it back do?</source>
        <translation>ماذا قد تكشف هذه المشاركة، وما ضرر الحجب؟</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>حين يحدث خطأ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where a source has names in several languages.</source>
        <translation>حين يوفر المصدر أسماء بعدة لغات.</translation>
    </message>
    <message>
        <source>Where do risk education teams go next?</source>
        <translation>إلى أين تتجه فرق التوعية بالمخاطر بعد ذلك؟</translation>
    </message>
    <message>
        <source>Where do we survey and clear first?</source>
        <translation>أين نمسح ونطهّر أولا؟</translation>
    </message>
    <message>
        <source>Where people live inside a unit</source>
        <translation>أين يعيش السكان داخل الوحدة</translation>
    </message>
    <message>
        <source>Where shall the data be kept?</source>
        <translation>أين تُحفظ البيانات؟</translation>
    </message>
    <message>
        <source>Where survey has been. Without it, an area with no record counts as not known.</source>
        <translation>أين جرى المسح. دونه تُعد المنطقة التي لا سجل فيها غير معروفة.</translation>
    </message>
    <message>
        <source>Where survey teams have been is moderate.</source>
        <translation>الأماكن التي كانت فيها فرق المسح حساسيتها متوسطة.</translation>
    </message>
    <message>
        <source>Where teams work now can put them at risk.</source>
        <translation>قد يعرّض كشف أماكن عمل الفرق الآن هذه الفرق للخطر.</translation>
    </message>
    <message>
        <source>Where teams work now is moderate to high: it concerns their safety.</source>
        <translation>أماكن عمل الفرق الآن حساسيتها من متوسطة إلى عالية: فهي تتعلق بسلامتها.</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from (share of variance, each alone)</source>
        <translation>من أين يأتي عدم اليقين (نسبة التباين، كل عامل وحده)</translation>
    </message>
    <message>
        <source>Whether a record is a hazard</source>
        <translation>هل السجل منطقة خطرة فعلا</translation>
    </message>
    <message>
        <source>Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in as they are.</source>
        <translation>أي عمود هو ماذا؟ يبيّن عمود «الثقة» مدى مطابقة الاسم والقيم. الأعمدة التي لا تُسمى هنا تُستورد كما هي.</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>أي عمود يقابل أي حقل</translation>
    </message>
    <message>
        <source>Which column is which field? The third column says how sure the guess is.</source>
        <translation>أي عمود يقابل أي حقل؟ يبيّن العمود الثالث مدى الثقة في التخمين.</translation>
    </message>
    <message>
        <source>Which displaced people and returnees have not been reached?</source>
        <translation>أي النازحين والعائدين لم نصل إليهم؟</translation>
    </message>
    <message>
        <source>Which hazards harm or block most?</source>
        <translation>أي المناطق الخطرة الأكثر ضررا أو تعطيلا؟</translation>
    </message>
    <message>
        <source>Which of several layers or sheets.</source>
        <translation>أي طبقة أو ورقة إن وُجد أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Which of several sheets.</source>
        <translation>أي ورقة إن وُجد أكثر من واحدة.</translation>
    </message>
    <message>
        <source>Which organisations do mine action in which area, and who pays?</source>
        <translation>أي المنظمات تنفذ الأعمال المتعلقة بالألغام وفي أي منطقة، ومن يمول؟</translation>
    </message>
    <message>
        <source>Which roads can a convoy take?</source>
        <translation>أي الطرق يمكن أن تسلكها قافلة؟</translation>
    </message>
    <message>
        <source>Which roads cross or pass recorded hazards?</source>
        <translation>أي الطرق تعبر مناطق خطرة مسجلة أو تمر قربها؟</translation>
    </message>
    <message>
        <source>Which rules say how sensitive a layer is.</source>
        <translation>القواعد التي تحدد مدى حساسية الطبقة.</translation>
    </message>
    <message>
        <source>Which schools, clinics and water points need a visit?</source>
        <translation>أي المدارس والعيادات ونقاط المياه تحتاج إلى زيارة؟</translation>
    </message>
    <message>
        <source>Which sites are near ground that has not been released?</source>
        <translation>أي المواقع قريبة من أراضٍ لم يُفرج عنها؟</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>أي المصادر</translation>
    </message>
    <message>
        <source>Which tasks come first?</source>
        <translation>أي المهام تأتي أولا؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who does what where (3W), with the months planned</source>
        <translation>من يفعل ماذا وأين (3W)، مع الأشهر المخططة</translation>
    </message>
    <message>
        <source>Who does what where (3W, 4W, 5W)</source>
        <translation>من يفعل ماذا وأين (3W، 4W، 5W)</translation>
    </message>
    <message>
        <source>Who does what where: 3W, 4W, 5W from a workbook (wizard)</source>
        <translation>من يفعل ماذا وأين: 3W و4W و5W من مصنف جداول (معالج)</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>من غيرنا يعمل هنا؟</translation>
    </message>
    <message>
        <source>Who is being hurt, and who needs assistance?</source>
        <translation>من الذي يصاب، ومن يحتاج إلى المساعدة؟</translation>
    </message>
    <message>
        <source>Who lives near ground that has not been released?</source>
        <translation>من يعيش قرب أراضٍ لم يُفرج عنها؟</translation>
    </message>
    <message>
        <source>Who lives near hazards and has not been reached: the gap by area, most urgent first.</source>
        <translation>من يعيش قرب المناطق الخطرة ولم نصل إليه: الفجوة بحسب الوحدة، الأكثر إلحاحا أولا.</translation>
    </message>
    <message>
        <source>Who lives near what is not released?</source>
        <translation>من يعيش قرب ما لم يُفرج عنه؟</translation>
    </message>
    <message>
        <source>Who made the table; it stands on every map.</source>
        <translation>من أعدّ الجدول؛ يظهر على كل خريطة.</translation>
    </message>
    <message>
        <source>Who may see it follows from this.</source>
        <translation>يترتب عليه من يجوز له الاطلاع.</translation>
    </message>
    <message>
        <source>Who was hurt?</source>
        <translation>من أصيب؟</translation>
    </message>
    <message>
        <source>Who was killed or injured, where and when?</source>
        <translation>من قُتل أو جُرح، وأين ومتى؟</translation>
    </message>
    <message>
        <source>Whom did risk education reach, against how many displaced?</source>
        <translation>من وصلته التوعية بالمخاطر، مقابل كم من النازحين؟</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>With P-codes</source>
        <translation>مع رموز P</translation>
    </message>
    <message>
        <source>With a country, its open datasets are listed with format, date, access and page. Example: PRESET=reach, COUNTRY=SOM.</source>
        <translation>مع بلد، تُسرد مجموعات بياناته المفتوحة مع الصيغة والتاريخ والوصول والصفحة. مثال: PRESET=reach, COUNTRY=SOM.</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>فيها ملاحظات</translation>
    </message>
    <message>
        <source>With maps</source>
        <translation>مع خرائط</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>دون رقم</translation>
    </message>
    <message>
        <source>Without a workspace there is no ledger: this release is not remembered.</source>
        <translation>دون مساحة عمل لا يوجد سجل مشاركة: لا تُحفظ هذه المشاركة.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>النساء اللواتي تم الوصول إليهن</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words of the cluster's name</source>
        <translation>كلمات من اسم المجموعة القطاعية</translation>
    </message>
    <message>
        <source>Words to search on HDX</source>
        <translation>كلمات للبحث في HDX</translation>
    </message>
    <message>
        <source>Work offline: nothing is fetched, what was downloaded is used</source>
        <translation>العمل دون اتصال: لا يُجلب شيء، ويُستخدم ما سبق تنزيله</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>مصنفات الجداول</translation>
    </message>
    <message>
        <source>Works without a key; with your own key, set in the options, there is more.</source>
        <translation>يعمل دون مفتاح؛ وبمفتاحك الخاص المضبوط في الخيارات يتوفر المزيد.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>مجلد مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace folder (in place of layers)</source>
        <translation>مجلد مساحة العمل (بدلا من الطبقات)</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country}</source>
        <translation>لا شبكة لدى WorldPop للبلد {country}</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country} for {year}</source>
        <translation>لا شبكة لدى WorldPop للبلد {country} لسنة {year}</translation>
    </message>
    <message>
        <source>WorldPop has no series {name}</source>
        <translation>لا سلسلة باسم {name} لدى WorldPop</translation>
    </message>
    <message>
        <source>XLSForm with the labels of the codes</source>
        <translation>نموذج XLSForm فيه تسميات الرموز</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your organisation (HDX id)</source>
        <translation>منظمتك (معرّف HDX)</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>ملف تعريف خاص بك</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>معرّف النطاق</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Zones overlap: about {people} people live in more than one zone and count in each; the sum over zones is too high by as many.</source>
        <translation>النطاقات متداخلة: نحو {people} شخص يعيشون في أكثر من نطاق ويُحسبون في كل منها؛ فمجموع النطاقات أعلى من الحقيقة بهذا القدر.</translation>
    </message>
    <message>
        <source>Zones with one id count as one zone.</source>
        <translation>النطاقات ذات المعرّف الواحد تُعد نطاقا واحدا.</translation>
    </message>
    <message>
        <source>a key of your own is optional</source>
        <translation>مفتاح خاص بك اختياري</translation>
    </message>
    <message>
        <source>a kind of file that a computer may run</source>
        <translation>نوع ملف قد يشغّله الحاسوب</translation>
    </message>
    <message>
        <source>a line of {length} m, kept as its middle point</source>
        <translation>خط طوله {length} م، واحتُفظ بنقطته الوسطى</translation>
    </message>
    <message>
        <source>a name in other tables</source>
        <translation>اسم في جداول أخرى</translation>
    </message>
    <message>
        <source>a polygon with fewer than three different points left out</source>
        <translation>استُبعد مضلع فيه أقل من ثلاث نقاط مختلفة</translation>
    </message>
    <message>
        <source>a report of another kind</source>
        <translation>تقرير من نوع آخر</translation>
    </message>
    <message>
        <source>accident {id}</source>
        <translation>الحادث {id}</translation>
    </message>
    <message>
        <source>accredited operator</source>
        <translation>منظمة منفذة معتمدة</translation>
    </message>
    <message>
        <source>add a map with the item id cg_map</source>
        <translation>أضف خريطة بمعرّف العنصر cg_map</translation>
    </message>
    <message>
        <source>add it under classes</source>
        <translation>أضفه تحت classes</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>جمعها</translation>
    </message>
    <message>
        <source>added to the row of the same P-code</source>
        <translation>أُضيف إلى صف رمز P نفسه</translation>
    </message>
    <message>
        <source>admin 1</source>
        <translation>المستوى الإداري 1</translation>
    </message>
    <message>
        <source>admin 2</source>
        <translation>المستوى الإداري 2</translation>
    </message>
    <message>
        <source>admin 3</source>
        <translation>المستوى الإداري 3</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>المطارات</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all clusters</source>
        <translation>كل المجموعات القطاعية</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>already dropped at import</source>
        <translation>أُسقط عند الاستيراد</translation>
    </message>
    <message>
        <source>already repaired at import</source>
        <translation>أُصلح عند الاستيراد</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>مجموعة قطاعية أخرى</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>another hazard</source>
        <translation>منطقة خطرة أخرى</translation>
    </message>
    <message>
        <source>answers with status {status} after {seconds} s</source>
        <translation>أجاب بالحالة {status} بعد {seconds} ث</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>لغم مضاد للأفراد</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>لغم مضاد للمركبات</translation>
    </message>
    <message>
        <source>any format</source>
        <translation>أي صيغة</translation>
    </message>
    <message>
        <source>area appeared or disappeared with the status {before} to {after}</source>
        <translation>مساحة ظهرت أو اختفت مع الحالة من {before} إلى {after}</translation>
    </message>
    <message>
        <source>area changed without a release product</source>
        <translation>تغيّرت المساحة دون وثيقة إفراج</translation>
    </message>
    <message>
        <source>as each boundary says</source>
        <translation>كما تذكر كل حدود</translation>
    </message>
    <message>
        <source>as each dataset says</source>
        <translation>كما تذكر كل مجموعة بيانات</translation>
    </message>
    <message>
        <source>as each layer says</source>
        <translation>كما تذكر كل طبقة</translation>
    </message>
    <message>
        <source>as each publisher says</source>
        <translation>كما يذكر كل ناشر</translation>
    </message>
    <message>
        <source>as each report says</source>
        <translation>كما يذكر كل تقرير</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>as the dataset says</source>
        <translation>كما تذكر مجموعة البيانات</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>as the layer says</source>
        <translation>كما تذكر الطبقة</translation>
    </message>
    <message>
        <source>as the owner of the file says</source>
        <translation>كما يذكر مالك الملف</translation>
    </message>
    <message>
        <source>as the source of each row says</source>
        <translation>كما يذكر مصدر كل صف</translation>
    </message>
    <message>
        <source>ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options</source>
        <translation>اطلب من ReliefWeb اسم تطبيق لمنظمتك واحفظه في الخيارات كمفتاح لـ ReliefWeb</translation>
    </message>
    <message>
        <source>ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which needs none</source>
        <translation>اطلبه من UCDP بالبريد الإلكتروني واحفظه في الخيارات، أو خذ ROUTE=hdx الذي لا يحتاج إليه</translation>
    </message>
    <message>
        <source>ask for it again; nothing was unpacked</source>
        <translation>اطلبها من جديد؛ لم يُفك أي شيء</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>اطلب حق قراءته</translation>
    </message>
    <message>
        <source>ask its organisation for access and set your HDX token in the Common Ground options</source>
        <translation>اطلب الوصول من منظمتها وأدخل رمز وصولك إلى HDX في خيارات Common Ground</translation>
    </message>
    <message>
        <source>ask its owner for a token, and store that</source>
        <translation>اطلب رمز وصول من مالكه، واحفظ ذلك الرمز</translation>
    </message>
    <message>
        <source>assessments are published by year, for example 2025</source>
        <translation>تُنشر التقييمات بحسب السنة، مثلا 2025</translation>
    </message>
    <message>
        <source>assign one (Raster, Projections, Assign projection) and run again</source>
        <translation>عيّن نظاما (نقطية ← الإسقاطات ← تعيين الإسقاط) وأعد التشغيل</translation>
    </message>
    <message>
        <source>authentication store off</source>
        <translation>مخزن المصادقة معطّل</translation>
    </message>
    <message>
        <source>authentication store on</source>
        <translation>مخزن المصادقة مفعّل</translation>
    </message>
    <message>
        <source>auto finds the one that fits, none takes the columns as they are; an id, or the path of a saved preset.</source>
        <translation>القيمة auto تجد المناسب، وnone تأخذ الأعمدة كما هي؛ أو معرّف، أو مسار إعداد مسبق محفوظ.</translation>
    </message>
    <message>
        <source>auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved preset.</source>
        <translation>القيمة auto تجد المناسب؛ أو معرّف مثل dtm_master_list، أو مسار إعداد مسبق محفوظ.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>baseline assessment</source>
        <translation>تقييم خط الأساس</translation>
    </message>
    <message>
        <source>by province of origin</source>
        <translation>بحسب محافظة الأصل</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>candidate of an event that is final</source>
        <translation>مرشح لحدث أصبح نهائيا</translation>
    </message>
    <message>
        <source>categories overlap ({categories}); do not add them up, take the row "total"</source>
        <translation>الفئات متداخلة ({categories})؛ لا تجمعها، بل خذ الصف "total"</translation>
    </message>
    <message>
        <source>cells that are no number were left empty: {columns}</source>
        <translation>تُركت فارغة الخلايا التي ليست أرقاما: {columns}</translation>
    </message>
    <message>
        <source>changed, to be accepted</source>
        <translation>تغيّرت، بانتظار القبول</translation>
    </message>
    <message>
        <source>check WHERE, the field names and the extent</source>
        <translation>تحقق من WHERE وأسماء الحقول والامتداد</translation>
    </message>
    <message>
        <source>check country and operation, or take the file on HDX (ROUTE=hdx)</source>
        <translation>تحقق من البلد والعملية، أو خذ الملف من HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>check country, extent and areas</source>
        <translation>تحقق من البلد والامتداد والمناطق</translation>
    </message>
    <message>
        <source>check country, year and population group</source>
        <translation>تحقق من البلد والسنة والفئة السكانية</translation>
    </message>
    <message>
        <source>check e-mail and password in the options</source>
        <translation>تحقق من البريد الإلكتروني وكلمة المرور في الخيارات</translation>
    </message>
    <message>
        <source>check host and port of the connection</source>
        <translation>تحقق من المضيف والمنفذ في الاتصال</translation>
    </message>
    <message>
        <source>check its file and run again</source>
        <translation>تحقق من ملفها وأعد التشغيل</translation>
    </message>
    <message>
        <source>check that the layer's coordinate reference system is the right one</source>
        <translation>تحقق من أن نظام الإحداثيات المرجعي للطبقة هو الصحيح</translation>
    </message>
    <message>
        <source>check that the right file and sheet are chosen</source>
        <translation>تحقق من اختيار الملف والورقة الصحيحين</translation>
    </message>
    <message>
        <source>check the address and that it was started, or use threads</source>
        <translation>تحقق من العنوان ومن أن المجدول قد شُغّل، أو استخدم threads</translation>
    </message>
    <message>
        <source>check the address and the layer number</source>
        <translation>تحقق من العنوان ورقم الطبقة</translation>
    </message>
    <message>
        <source>check the address of this source in the options, or try again later</source>
        <translation>تحقق من عنوان هذا المصدر في الخيارات، أو حاول لاحقا</translation>
    </message>
    <message>
        <source>check the connection and the reasons above, then run again</source>
        <translation>تحقق من الاتصال ومن الأسباب أعلاه ثم أعد التشغيل</translation>
    </message>
    <message>
        <source>check the connection, or work from a country pack in offline mode</source>
        <translation>تحقق من الاتصال، أو اعمل دون اتصال من حزمة بلد</translation>
    </message>
    <message>
        <source>check the country and the parameters, or choose another source</source>
        <translation>تحقق من البلد والمعاملات، أو اختر مصدرا آخر</translation>
    </message>
    <message>
        <source>check the folder; without it no second grid is released</source>
        <translation>تحقق من المجلد؛ فدونه لا تُتاح شبكة ثانية</translation>
    </message>
    <message>
        <source>check the folder; without its ledger nothing is released</source>
        <translation>تحقق من المجلد؛ فدون سجل المشاركة لا يُتاح شيء</translation>
    </message>
    <message>
        <source>check the free space and that the file is not open elsewhere</source>
        <translation>تحقق من المساحة الحرة ومن أن الملف غير مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>check the key for this source in the Common Ground options</source>
        <translation>تحقق من مفتاح هذا المصدر في خيارات Common Ground</translation>
    </message>
    <message>
        <source>check the master password and try again</source>
        <translation>تحقق من كلمة المرور الرئيسية وحاول من جديد</translation>
    </message>
    <message>
        <source>check the master password, or enter the key again</source>
        <translation>تحقق من كلمة المرور الرئيسية، أو أدخل المفتاح من جديد</translation>
    </message>
    <message>
        <source>check the parameters and run again</source>
        <translation>تحقق من المعاملات وأعد التشغيل</translation>
    </message>
    <message>
        <source>check their coordinate reference systems</source>
        <translation>تحقق من أنظمة إحداثياتها المرجعية</translation>
    </message>
    <message>
        <source>check user and password of the connection</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور في الاتصال</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>choose a .qpt file</source>
        <translation>اختر ملف .qpt</translation>
    </message>
    <message>
        <source>choose a CSV or XLSX file</source>
        <translation>اختر ملف CSV أو XLSX</translation>
    </message>
    <message>
        <source>choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one</source>
        <translation>اختر GeoPackage أو شيب فايل أو قاعدة بيانات جغرافية أو GeoJSON أو KML، أو ملف zip لأحدها</translation>
    </message>
    <message>
        <source>choose a PDF for each unit</source>
        <translation>اختر ملف PDF لكل وحدة</translation>
    </message>
    <message>
        <source>choose a file of DTM with displacement figures by admin area</source>
        <translation>اختر ملفا من DTM فيه أرقام النزوح بحسب الوحدة الإدارية</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>اختر مجلدا تملكه</translation>
    </message>
    <message>
        <source>choose a folder of your own, e.g. in your documents</source>
        <translation>اختر مجلدا تملكه، في مستنداتك مثلا</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>اختر مجلدا تملك حق الكتابة فيه</translation>
    </message>
    <message>
        <source>choose a folder that you may write to; what was there before is unchanged</source>
        <translation>اختر مجلدا تملك حق الكتابة فيه؛ ما كان موجودا لم يتغيّر</translation>
    </message>
    <message>
        <source>choose a layer that opens in QGIS</source>
        <translation>اختر طبقة تفتح في QGIS</translation>
    </message>
    <message>
        <source>choose a layer with roads or tracks</source>
        <translation>اختر طبقة طرق أو مسالك</translation>
    </message>
    <message>
        <source>choose a layer with schools, wells or villages</source>
        <translation>اختر طبقة مدارس أو آبار أو قرى</translation>
    </message>
    <message>
        <source>choose a longer step</source>
        <translation>اختر خطوة أطول</translation>
    </message>
    <message>
        <source>choose a new folder</source>
        <translation>اختر مجلدا جديدا</translation>
    </message>
    <message>
        <source>choose a polygon layer</source>
        <translation>اختر طبقة مضلعات</translation>
    </message>
    <message>
        <source>choose a polygon layer of admin areas as ZONES</source>
        <translation>اختر في ZONES طبقة مضلعات للوحدات الإدارية</translation>
    </message>
    <message>
        <source>choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop</source>
        <translation>اختر طبقة راستر تفتح في QGIS، مثل ملف GeoTIFF من WorldPop</translation>
    </message>
    <message>
        <source>choose a raster with the number of people in each pixel</source>
        <translation>اختر طبقة راستر فيها عدد السكان في كل خلية</translation>
    </message>
    <message>
        <source>choose a smaller area or level, or raise the limit in the options</source>
        <translation>اختر منطقة أو مستوى أصغر، أو ارفع الحد في الخيارات</translation>
    </message>
    <message>
        <source>choose a smaller area, or a plain PDF</source>
        <translation>اختر منطقة أصغر، أو PDF عاديا</translation>
    </message>
    <message>
        <source>choose a workspace in the panel first</source>
        <translation>اختر أولا مساحة عمل في اللوحة</translation>
    </message>
    <message>
        <source>choose a zip that Common Ground packed</source>
        <translation>اختر ملف zip أنشأه Common Ground</translation>
    </message>
    <message>
        <source>choose an admin level, a sector or a period</source>
        <translation>اختر مستوى إداريا أو قطاعا أو فترة</translation>
    </message>
    <message>
        <source>choose another sheet, header row or preset, or correct the columns</source>
        <translation>اختر ورقة أو صف عناوين أو إعدادا مسبقا آخر، أو صحّح الأعمدة</translation>
    </message>
    <message>
        <source>choose another source of conflict events</source>
        <translation>اختر مصدرا آخر لأحداث النزاع</translation>
    </message>
    <message>
        <source>choose another, or give the path of a .qpt file</source>
        <translation>اختر قالبا آخر، أو أعطِ مسار ملف .qpt</translation>
    </message>
    <message>
        <source>choose both columns, or none</source>
        <translation>اختر العمودين، أو لا تختر أيا منهما</translation>
    </message>
    <message>
        <source>choose both exports, or WORKSPACE and COUNTRY</source>
        <translation>اختر ملفي التصدير، أو WORKSPACE وCOUNTRY</translation>
    </message>
    <message>
        <source>choose fewer dots per inch or smaller paper</source>
        <translation>اختر عددا أقل من النقاط في البوصة أو ورقا أصغر</translation>
    </message>
    <message>
        <source>choose from {formats}</source>
        <translation>اختر من {formats}</translation>
    </message>
    <message>
        <source>choose from: {there}</source>
        <translation>اختر من: {there}</translation>
    </message>
    <message>
        <source>choose layers with features</source>
        <translation>اختر طبقات فيها معالم</translation>
    </message>
    <message>
        <source>choose layers, or a workspace that has some</source>
        <translation>اختر طبقات، أو مساحة عمل فيها طبقات</translation>
    </message>
    <message>
        <source>choose one at the top of the panel</source>
        <translation>اختر بلدا في أعلى اللوحة</translation>
    </message>
    <message>
        <source>choose one in the Common Ground options</source>
        <translation>اختر واحدا في خيارات Common Ground</translation>
    </message>
    <message>
        <source>choose one of its columns</source>
        <translation>اختر أحد أعمدتها</translation>
    </message>
    <message>
        <source>choose one of the layers in it</source>
        <translation>اختر إحدى الطبقات التي فيها</translation>
    </message>
    <message>
        <source>choose one of {languages}</source>
        <translation>اختر إحدى اللغات {languages}</translation>
    </message>
    <message>
        <source>choose one of {sizes} km</source>
        <translation>اختر أحد المقاسات {sizes} كم</translation>
    </message>
    <message>
        <source>choose one of: {levels}</source>
        <translation>اختر أحد المستويات: {levels}</translation>
    </message>
    <message>
        <source>choose one of: {list}</source>
        <translation>اختر إحدى القيم: {list}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>اختر إحدى الطبقات: {names}</translation>
    </message>
    <message>
        <source>choose one of: {rounds}</source>
        <translation>اختر إحدى الجولات: {rounds}</translation>
    </message>
    <message>
        <source>choose one of: {steps}</source>
        <translation>اختر إحدى الخطوات: {steps}</translation>
    </message>
    <message>
        <source>choose one of: {themes}</source>
        <translation>اختر أحد المواضيع: {themes}</translation>
    </message>
    <message>
        <source>choose one of: {years}</source>
        <translation>اختر إحدى السنوات: {years}</translation>
    </message>
    <message>
        <source>choose the COD-AB file of the country, or a level that it has</source>
        <translation>اختر ملف COD-AB للبلد، أو مستوى موجودا فيه</translation>
    </message>
    <message>
        <source>choose the column that names the location</source>
        <translation>اختر العمود الذي يحوي اسم الموقع</translation>
    </message>
    <message>
        <source>choose the earlier layers as well</source>
        <translation>اختر الطبقات السابقة أيضا</translation>
    </message>
    <message>
        <source>choose the field with the zones' P-codes or ids as ZONE_ID</source>
        <translation>اختر في ZONE_ID الحقل الذي فيه رموز P للنطاقات أو معرّفاتها</translation>
    </message>
    <message>
        <source>choose the file again</source>
        <translation>اختر الملف من جديد</translation>
    </message>
    <message>
        <source>choose the file of the Humanitarian Needs Overview with all clusters</source>
        <translation>اختر ملف وثيقة الاحتياجات الإنسانية الذي فيه كل المجموعات القطاعية</translation>
    </message>
    <message>
        <source>choose the folder of that file as the workspace, or put the file itself in the place of the link</source>
        <translation>اختر مجلد ذلك الملف مساحةَ عمل، أو ضع الملف نفسه مكان الرابط</translation>
    </message>
    <message>
        <source>choose the layer that an earlier run wrote, with the same ZONE_ID</source>
        <translation>اختر الطبقة التي كتبها حساب سابق، بنفس ZONE_ID</translation>
    </message>
    <message>
        <source>choose the level of the P-code, or a lower one</source>
        <translation>اختر مستوى رمز P، أو مستوى أدنى</translation>
    </message>
    <message>
        <source>choose the output of riskgrid</source>
        <translation>اختر ناتج riskgrid</translation>
    </message>
    <message>
        <source>choose the population file of that level</source>
        <translation>اختر ملف السكان لذلك المستوى</translation>
    </message>
    <message>
        <source>choose the workbook that the form was published from</source>
        <translation>اختر المصنف الذي نُشر منه النموذج</translation>
    </message>
    <message>
        <source>choose their layer, or a workspace that has them</source>
        <translation>اختر طبقتها، أو مساحة عمل فيها هذه الطبقة</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>مدني</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>مطهرة</translation>
    </message>
    <message>
        <source>close it elsewhere, or choose a folder that you may write to</source>
        <translation>أغلقه في البرامج الأخرى، أو اختر مجلدا تملك حق الكتابة فيه</translation>
    </message>
    <message>
        <source>close it there, or choose another name</source>
        <translation>أغلقه هناك، أو اختر اسما آخر</translation>
    </message>
    <message>
        <source>close open dialogs and run again</source>
        <translation>أغلق النوافذ المفتوحة وأعد التشغيل</translation>
    </message>
    <message>
        <source>close them elsewhere, or choose a folder that you may write to</source>
        <translation>أغلقها في البرامج الأخرى، أو اختر مجلدا تملك حق الكتابة فيه</translation>
    </message>
    <message>
        <source>closed: released only with a release product</source>
        <translation>مغلقة: لا تُعد مفرجا عنها إلا بوثيقة إفراج</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>المجموعة القطاعية</translation>
    </message>
    <message>
        <source>cluster munition remnants</source>
        <translation>مخلفات ذخائر عنقودية</translation>
    </message>
    <message>
        <source>clusters of a plan</source>
        <translation>المجموعات القطاعية لخطة</translation>
    </message>
    <message>
        <source>code is gone</source>
        <translation>اختفى الرمز</translation>
    </message>
    <message>
        <source>code is new</source>
        <translation>الرمز جديد</translation>
    </message>
    <message>
        <source>columns that name or reach people: {columns}</source>
        <translation>أعمدة تذكر أسماء أشخاص أو توصل إليهم: {columns}</translation>
    </message>
    <message>
        <source>community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>community visit</source>
        <translation>زيارة مجتمعية</translation>
    </message>
    <message>
        <source>compare it with resources/imsma/generic.json</source>
        <translation>قارنه بالملف resources/imsma/generic.json</translation>
    </message>
    <message>
        <source>compare the criteria again</source>
        <translation>أعد مقارنة المعايير</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>إنجاز</translation>
    </message>
    <message>
        <source>conflict events by area</source>
        <translation>أحداث النزاع بحسب الوحدة</translation>
    </message>
    <message>
        <source>conflict events come from ACLED, whose terms apply</source>
        <translation>أحداث النزاع من ACLED، وتسري شروطها</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or choose another folder</source>
        <translation>صِل القرص الذي يقع عليه، أو اختر مجلدا آخر</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or take the link out of the folder</source>
        <translation>صِل القرص الذي يقع عليه، أو أخرج الرابط من المجلد</translation>
    </message>
    <message>
        <source>constrained to buildings, R2025A, 2015 to 2030</source>
        <translation>مقيدة بالمباني، R2025A، من 2015 إلى 2030</translation>
    </message>
    <message>
        <source>coordinates that are no numbers</source>
        <translation>إحداثيات ليست أرقاما</translation>
    </message>
    <message>
        <source>correct or remove this file</source>
        <translation>صحّح هذا الملف أو احذفه</translation>
    </message>
    <message>
        <source>correct the input and run again</source>
        <translation>صحّح المدخلات وأعد التشغيل</translation>
    </message>
    <message>
        <source>correct the profile; the file has: {columns}</source>
        <translation>صحّح ملف التعريف؛ في الملف الأعمدة: {columns}</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>تعذر الحصول عليها</translation>
    </message>
    <message>
        <source>counts by district, three or more hazards and ten or more victims</source>
        <translation>أعداد بحسب المديرية، ثلاث مناطق خطرة أو أكثر وعشر ضحايا أو أكثر</translation>
    </message>
    <message>
        <source>current</source>
        <translation>حالي</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>date not known to the month</source>
        <translation>لا يُعرف شهر التاريخ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>days from request to decision</source>
        <translation>أيام من الطلب إلى القرار</translation>
    </message>
    <message>
        <source>days from the day of the data to their release</source>
        <translation>أيام من تاريخ البيانات إلى مشاركتها</translation>
    </message>
    <message>
        <source>decide which row counts, or add them up, and run again</source>
        <translation>قرر أي صف يُحسب، أو اجمعها، ثم أعد التشغيل</translation>
    </message>
    <message>
        <source>deminer</source>
        <translation>عامل إزالة ألغام</translation>
    </message>
    <message>
        <source>difference of measurement between hazard and product</source>
        <translation>فرق في القياس بين المنطقة الخطرة والوثيقة</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>النازحون</translation>
    </message>
    <message>
        <source>distances from places: {columns}</source>
        <translation>مسافات من أماكن: {columns}</translation>
    </message>
    <message>
        <source>do not use it, and tell the source</source>
        <translation>لا تستخدمه، وأبلغ المصدر</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>نزّله من جديد</translation>
    </message>
    <message>
        <source>download it from ucdp.uu.se/downloads and give it as FILE</source>
        <translation>نزّله من ucdp.uu.se/downloads وأعطه في FILE</translation>
    </message>
    <message>
        <source>download or export the file again</source>
        <translation>نزّل الملف أو صدّره من جديد</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>نزّل الملف من جديد</translation>
    </message>
    <message>
        <source>draw the keys anew, one whole number a record</source>
        <translation>اسحب مفاتيح جديدة، عددا صحيحا لكل سجل</translation>
    </message>
    <message>
        <source>drop the repeated part</source>
        <translation>إسقاط الجزء المكرر</translation>
    </message>
    <message>
        <source>due</source>
        <translation>حان تحديثها</translation>
    </message>
    <message>
        <source>duplicate rings</source>
        <translation>حلقات مكررة</translation>
    </message>
    <message>
        <source>each assessment</source>
        <translation>كل تقييم</translation>
    </message>
    <message>
        <source>each round</source>
        <translation>كل جولة</translation>
    </message>
    <message>
        <source>each season</source>
        <translation>كل موسم</translation>
    </message>
    <message>
        <source>each term</source>
        <translation>كل فصل دراسي</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>جولة سابقة</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>emergency or event tracking</source>
        <translation>تتبع الطوارئ أو الأحداث</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every round by area</source>
        <translation>كل جولة بحسب الوحدة</translation>
    </message>
    <message>
        <source>every six months</source>
        <translation>كل ستة أشهر</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>كل ثلاثة أشهر</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>صدّره من جديد</translation>
    </message>
    <message>
        <source>feature service</source>
        <translation>خدمة معالم</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>fieldmaps (large, needs GDAL with Parquet)</source>
        <translation>مصدر fieldmaps (كبير، يحتاج إلى GDAL مع Parquet)</translation>
    </message>
    <message>
        <source>fill in both</source>
        <translation>املأ الحقلين</translation>
    </message>
    <message>
        <source>fill in what is missing and run again</source>
        <translation>املأ الناقص وأعد التشغيل</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>first of {n} points</source>
        <translation>الأولى من {n} نقاط</translation>
    </message>
    <message>
        <source>flow monitoring</source>
        <translation>رصد التدفقات</translation>
    </message>
    <message>
        <source>food security</source>
        <translation>الأمن الغذائي</translation>
    </message>
    <message>
        <source>found</source>
        <translation>عُثر على شيء</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>أخلِ بعض المساحة وحاول من جديد</translation>
    </message>
    <message>
        <source>free some space and try again; what was there before is unchanged</source>
        <translation>أخلِ بعض المساحة وحاول من جديد؛ ما كان موجودا لم يتغيّر</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديثة</translation>
    </message>
    <message>
        <source>fresh or not</source>
        <translation>حديثة أو لا</translation>
    </message>
    <message>
        <source>funding of appeals</source>
        <translation>تمويل النداءات</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>معجم الأماكن</translation>
    </message>
    <message>
        <source>gbOpen where it is empty; gbHumanitarian or gbAuthoritative.</source>
        <translation>إن تُرك فارغا فهو gbOpen؛ والخياران الآخران gbHumanitarian وgbAuthoritative.</translation>
    </message>
    <message>
        <source>geoBoundaries (no P-codes)</source>
        <translation>مصدر geoBoundaries (دون رموز P)</translation>
    </message>
    <message>
        <source>geoBoundaries did not answer as it should</source>
        <translation>لم يجب geoBoundaries كما ينبغي</translation>
    </message>
    <message>
        <source>geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. Reports, not a census.</source>
        <translation>geo_precision ‏1 دقيق، 2 قريب، 3 منطقة: تقع نقاط الدقة 3 في مركز المقاطعة. بلاغات لا تعداد.</translation>
    </message>
    <message>
        <source>geometry collection</source>
        <translation>مجموعة أشكال هندسية</translation>
    </message>
    <message>
        <source>georeference it and run again</source>
        <translation>أسنده جغرافيا وأعد التشغيل</translation>
    </message>
    <message>
        <source>get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX</source>
        <translation>احصل عليه من healthsites.io واحفظه في الخيارات، أو حمّل المواقع الصحية من HOTOSM على HDX</translation>
    </message>
    <message>
        <source>give COUNTRY, or write OUTPUT only</source>
        <translation>أعطِ COUNTRY، أو اكتب إلى OUTPUT فقط</translation>
    </message>
    <message>
        <source>give LAYERS or WORKSPACE</source>
        <translation>أعطِ LAYERS أو WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT or a WORKSPACE folder</source>
        <translation>أعطِ OUTPUT أو مجلدا في WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT, or WORKSPACE and COUNTRY</source>
        <translation>أعطِ OUTPUT، أو WORKSPACE وCOUNTRY</translation>
    </message>
    <message>
        <source>give POPULATION (raster) or POPULATION_TABLE (COD-PS)</source>
        <translation>أعطِ POPULATION (راستر) أو POPULATION_TABLE (COD-PS)</translation>
    </message>
    <message>
        <source>give POPULATION or SURVEYED, or hazards with geometry</source>
        <translation>أعطِ POPULATION أو SURVEYED، أو مناطق خطرة لها أشكال هندسية</translation>
    </message>
    <message>
        <source>give WORKSPACE or layers</source>
        <translation>أعطِ WORKSPACE أو طبقات</translation>
    </message>
    <message>
        <source>give WORKSPACE, or only list the attachments</source>
        <translation>أعطِ WORKSPACE، أو اكتفِ بسرد المرفقات</translation>
    </message>
    <message>
        <source>give a CSV or XLSX file as FILE</source>
        <translation>أعطِ ملف CSV أو XLSX في FILE</translation>
    </message>
    <message>
        <source>give a JSON file or one of: {ids}</source>
        <translation>أعطِ ملف JSON أو أحد الأسماء: {ids}</translation>
    </message>
    <message>
        <source>give a folder as WORKSPACE</source>
        <translation>أعطِ مجلدا في WORKSPACE</translation>
    </message>
    <message>
        <source>give a longer one in BANDS</source>
        <translation>أعطِ مسافة أطول في BANDS</translation>
    </message>
    <message>
        <source>give a row below the column names, or 0 for none</source>
        <translation>أعطِ صفا تحت أسماء الأعمدة، أو 0 إن لم يوجد</translation>
    </message>
    <message>
        <source>give a table of the statistics office as FILE</source>
        <translation>أعطِ جدولا من مكتب الإحصاء في FILE</translation>
    </message>
    <message>
        <source>give an address that ends in FeatureServer or FeatureServer/0</source>
        <translation>أعطِ عنوانا ينتهي بـ FeatureServer أو FeatureServer/0</translation>
    </message>
    <message>
        <source>give both dates</source>
        <translation>أعطِ التاريخين كليهما</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>أعطِ كل طبقة اسما خاصا بها</translation>
    </message>
    <message>
        <source>give hazards and population, casualties, or survey answers</source>
        <translation>أعطِ المناطق الخطرة والسكان، أو الضحايا، أو إجابات المسح</translation>
    </message>
    <message>
        <source>give its three letters, such as CAF</source>
        <translation>أعطِ حروفه الثلاثة، مثل CAF</translation>
    </message>
    <message>
        <source>give one of these as ZONE_ID: {fields}</source>
        <translation>أعطِ في ZONE_ID أحد الحقول: {fields}</translation>
    </message>
    <message>
        <source>give some words in TEXT</source>
        <translation>اكتب بعض الكلمات في TEXT</translation>
    </message>
    <message>
        <source>give the address of an ArcGIS feature service or layer</source>
        <translation>أعطِ عنوان خدمة معالم ArcGIS أو طبقة منها</translation>
    </message>
    <message>
        <source>give the folder as WORKSPACE instead, or choose another file</source>
        <translation>أعطِ المجلد في WORKSPACE بدلا من ذلك، أو اختر ملفا آخر</translation>
    </message>
    <message>
        <source>give the layer, or a workspace that has it</source>
        <translation>أعطِ الطبقة، أو مساحة عمل فيها هذه الطبقة</translation>
    </message>
    <message>
        <source>give the name or the address of an HDX dataset</source>
        <translation>أعطِ اسم مجموعة بيانات HDX أو عنوانها</translation>
    </message>
    <message>
        <source>give the reply of responseMonitoring as it was saved</source>
        <translation>أعطِ إجابة responseMonitoring كما حُفظت</translation>
    </message>
    <message>
        <source>give the three letters of ISO 3166, e.g. CAF</source>
        <translation>أعطِ الحروف الثلاثة من ISO 3166، مثل CAF</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD</source>
        <translation>أعطِ الرمز المؤلف من ثلاثة حروف، مثل SSD</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD for South Sudan</source>
        <translation>أعطِ الرمز المؤلف من ثلاثة حروف، مثل SSD لجنوب السودان</translation>
    </message>
    <message>
        <source>give up to 12 distances in metres with commas, such as 100,500,1000,5000</source>
        <translation>أعطِ حتى 12 مسافة بالأمتار تفصل بينها فواصل إنجليزية، مثل 100,500,1000,5000</translation>
    </message>
    <message>
        <source>hazard removed without a release product</source>
        <translation>منطقة خطرة حُذفت دون وثيقة إفراج</translation>
    </message>
    <message>
        <source>health sites</source>
        <translation>المواقع الصحية</translation>
    </message>
    <message>
        <source>heights or measures of {n} shapes were dropped</source>
        <translation>عدد الأشكال التي أُسقطت ارتفاعاتها أو قياساتها: {n}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>hole lies outside shell</source>
        <translation>فجوة خارج المحيط</translation>
    </message>
    <message>
        <source>humanitarian access</source>
        <translation>الوصول الإنساني</translation>
    </message>
    <message>
        <source>if you trust it, store the login in QGIS under the name {entry}</source>
        <translation>إن كنت تثق به فاحفظ بيانات الدخول في QGIS بالاسم {entry}</translation>
    </message>
    <message>
        <source>import a newer export, or choose the earlier one as OLD</source>
        <translation>استورد ملف تصدير أحدث، أو اختر السابق في OLD</translation>
    </message>
    <message>
        <source>import an export of hazards into it first</source>
        <translation>استورد إليها أولا ملف تصدير للمناطق الخطرة</translation>
    </message>
    <message>
        <source>import it with “Import IMSMA export” first</source>
        <translation>استوردها أولا بالأداة «استيراد ملف تصدير IMSMA»</translation>
    </message>
    <message>
        <source>import its points table, or draw it first</source>
        <translation>استورد جدول نقاطها، أو ارسمها أولا</translation>
    </message>
    <message>
        <source>import the release products with importimsma first</source>
        <translation>استورد أولا وثائق الإفراج بالخوارزمية importimsma</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>إحداثيات مستحيلة</translation>
    </message>
    <message>
        <source>improvised mine</source>
        <translation>لغم مرتجل</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>ليست في أي نطاق</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>في الناتج</translation>
    </message>
    <message>
        <source>in {read}, used {used}, left out {out}</source>
        <translation>المقروء {read}، المستخدم {used}، المستبعد {out}</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>indicators of a plan that name mine action or camps</source>
        <translation>مؤشرات خطة تذكر الأعمال المتعلقة بالألغام أو المخيمات</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>جريح</translation>
    </message>
    <message>
        <source>install it with: python3 -m pip install distributed, or use threads</source>
        <translation>ثبّتها بالأمر: python3 -m pip install distributed، أو استخدم threads</translation>
    </message>
    <message>
        <source>install it with: {command}</source>
        <translation>ثبّته بالأمر: {command}</translation>
    </message>
    <message>
        <source>install the plugin from its zip again</source>
        <translation>ثبّت الملحق من جديد من ملف zip الخاص به</translation>
    </message>
    <message>
        <source>interior is disconnected</source>
        <translation>داخل المضلع غير متصل</translation>
    </message>
    <message>
        <source>invalid coordinate</source>
        <translation>إحداثي غير صالح</translation>
    </message>
    <message>
        <source>invented rows</source>
        <translation>صفوف مختلقة</translation>
    </message>
    <message>
        <source>it cannot be read, so nobody can say what it holds ({reason})</source>
        <translation>تتعذر قراءته، فلا يمكن لأحد أن يعرف ما فيه ({reason})</translation>
    </message>
    <message>
        <source>it has these clusters: {clusters}</source>
        <translation>فيه هذه المجموعات القطاعية: {clusters}</translation>
    </message>
    <message>
        <source>it has: {sheets}</source>
        <translation>فيه: {sheets}</translation>
    </message>
    <message>
        <source>it has: {titles}</source>
        <translation>فيها: {titles}</translation>
    </message>
    <message>
        <source>it holds a map as lines and areas whose layers are not known: give the image, or make it with mapproduct for this audience</source>
        <translation>فيه خريطة على هيئة خطوط ومساحات لا تُعرف طبقاتها: أعطِ الصورة، أو أعدّها بالخوارزمية mapproduct لهذه الجهة المتلقية</translation>
    </message>
    <message>
        <source>it holds a path of a computer: {path}</source>
        <translation>فيه مسار من حاسوب: {path}</translation>
    </message>
    <message>
        <source>it may have expired: store a new one in the Common Ground options</source>
        <translation>ربما انتهت صلاحيته: احفظ رمزا جديدا في خيارات Common Ground</translation>
    </message>
    <message>
        <source>it must be JSON text in UTF-8</source>
        <translation>يجب أن يكون نص JSON بترميز UTF-8</translation>
    </message>
    <message>
        <source>its HXL tag</source>
        <translation>وسم HXL الخاص به</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>its polygon has fewer than three different points</source>
        <translation>مضلعها فيه أقل من ثلاث نقاط مختلفة</translation>
    </message>
    <message>
        <source>its shortened name</source>
        <translation>اسمه المختصر</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>قيمه</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>كيلوبايت</translation>
    </message>
    <message>
        <source>keep all rows and say so</source>
        <translation>إبقاء كل الصفوف وذكر ذلك</translation>
    </message>
    <message>
        <source>keys stored for: {sources}</source>
        <translation>مفاتيح محفوظة لـ: {sources}</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>قتيل</translation>
    </message>
    <message>
        <source>kind: no column holds it; read from the ids of {n} record(s).</source>
        <translation>النوع: لا عمود له؛ قُرئ من معرّفات السجلات، وعددها {n}.</translation>
    </message>
    <message>
        <source>language of QGIS</source>
        <translation>لغة QGIS</translation>
    </message>
    <message>
        <source>larger than {n} MB</source>
        <translation>أكبر من {n} ميغابايت</translation>
    </message>
    <message>
        <source>last lines of the log:</source>
        <translation>آخر أسطر السجل:</translation>
    </message>
    <message>
        <source>latitude and longitude are swapped</source>
        <translation>خط العرض وخط الطول مبدلان</translation>
    </message>
    <message>
        <source>leave SINCE empty and load the whole layer</source>
        <translation>اترك SINCE فارغا وحمّل الطبقة كاملة</translation>
    </message>
    <message>
        <source>leave SURVEYED out, and every place is shown as unknown, or give a table with rows</source>
        <translation>اترك SURVEYED فيظهر كل مكان غير معروف، أو أعطِ جدولا فيه صفوف</translation>
    </message>
    <message>
        <source>let it end in .tif</source>
        <translation>اجعله ينتهي بـ .tif</translation>
    </message>
    <message>
        <source>licence: read the page of the source</source>
        <translation>الترخيص: اقرأ صفحة المصدر</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>load admin boundaries and use them as ZONES</source>
        <translation>حمّل الحدود الإدارية واستخدمها في ZONES</translation>
    </message>
    <message>
        <source>load boundaries and hazards first</source>
        <translation>حمّل أولا الحدود والمناطق الخطرة</translation>
    </message>
    <message>
        <source>load figures, or set the sensitivity of the layers</source>
        <translation>حمّل أرقاما، أو حدد حساسية الطبقات</translation>
    </message>
    <message>
        <source>load it again for one of them, or filter the layer</source>
        <translation>حمّلها من جديد لقيمة واحدة منها، أو صفِّ الطبقة</translation>
    </message>
    <message>
        <source>load it first</source>
        <translation>حمّلها أولا</translation>
    </message>
    <message>
        <source>load layers first</source>
        <translation>حمّل طبقات أولا</translation>
    </message>
    <message>
        <source>load or import it through Common Ground first</source>
        <translation>حمّلها أو استوردها أولا عبر Common Ground</translation>
    </message>
    <message>
        <source>load some, or choose others</source>
        <translation>حمّل بعض الطبقات، أو اختر غيرها</translation>
    </message>
    <message>
        <source>load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer</source>
        <translation>حمّل الحدود بالأداة «الحدود الإدارية (COD-AB)» واختر تلك الطبقة</translation>
    </message>
    <message>
        <source>load the boundaries: names and codes stand there too</source>
        <translation>حمّل الحدود: فيها الأسماء والرموز أيضا</translation>
    </message>
    <message>
        <source>load the settlements of OpenStreetMap instead</source>
        <translation>حمّل التجمعات السكانية من OpenStreetMap بدلا منها</translation>
    </message>
    <message>
        <source>located by its benchmark point, no polygon</source>
        <translation>موقعها من العلامة المرجعية، دون مضلع</translation>
    </message>
    <message>
        <source>located by its evidence point, no polygon</source>
        <translation>موقعها من نقطة الدليل، دون مضلع</translation>
    </message>
    <message>
        <source>located by its point, no polygon</source>
        <translation>موقعها من نقطتها، دون مضلع</translation>
    </message>
    <message>
        <source>located by its reference point, no polygon</source>
        <translation>موقعها من النقطة المرجعية، دون مضلع</translation>
    </message>
    <message>
        <source>located by its start point, no polygon</source>
        <translation>موقعها من نقطة البداية، دون مضلع</translation>
    </message>
    <message>
        <source>located by its turning point, no polygon</source>
        <translation>موقعها من نقطة الانعطاف، دون مضلع</translation>
    </message>
    <message>
        <source>long overdue</source>
        <translation>تأخر تحديثها طويلا</translation>
    </message>
    <message>
        <source>look at the versions that HDX has with VERSION=list, or give a file of that version as FILE</source>
        <translation>انظر الإصدارات التي لدى HDX بالقيمة VERSION=list، أو أعطِ ملفا من ذلك الإصدار في FILE</translation>
    </message>
    <message>
        <source>look at the versions that there are with VERSION=list</source>
        <translation>انظر الإصدارات الموجودة بالقيمة VERSION=list</translation>
    </message>
    <message>
        <source>look up on the ACLED site what your account may read</source>
        <translation>راجع في موقع ACLED ما يحق لحسابك قراءته</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>make a package with sharepackage first</source>
        <translation>أنشئ أولا حزمة بالخوارزمية sharepackage</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>يجوز إرسالها</translation>
    </message>
    <message>
        <source>may go in another form</source>
        <translation>يجوز إرسالها بصورة أخرى</translation>
    </message>
    <message>
        <source>may not go</source>
        <translation>لا يجوز إرسالها</translation>
    </message>
    <message>
        <source>may not go as it is</source>
        <translation>لا يجوز إرسالها كما هي</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>military</source>
        <translation>عسكري</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>شهريا</translation>
    </message>
    <message>
        <source>name a PDF file or a folder for PNG files</source>
        <translation>سمِّ ملف PDF أو مجلدا لملفات PNG</translation>
    </message>
    <message>
        <source>name a PDF or a PNG file</source>
        <translation>سمِّ ملف PDF أو PNG</translation>
    </message>
    <message>
        <source>name an HTML or a PDF file</source>
        <translation>سمِّ ملف HTML أو PDF</translation>
    </message>
    <message>
        <source>name it {names}</source>
        <translation>سمّه بأحد الأسماء: {names}</translation>
    </message>
    <message>
        <source>name it {names}, or add its name to answers.json</source>
        <translation>سمّه بأحد الأسماء {names}، أو أضف اسمه إلى answers.json</translation>
    </message>
    <message>
        <source>name kept under a new code</source>
        <translation>الاسم باقٍ تحت رمز جديد</translation>
    </message>
    <message>
        <source>name one of them: {countries}</source>
        <translation>سمِّ أحدها: {countries}</translation>
    </message>
    <message>
        <source>name the columns in the profile's “fields”</source>
        <translation>اكتب أسماء الأعمدة في «fields» في ملف التعريف</translation>
    </message>
    <message>
        <source>national risk</source>
        <translation>الخطر على المستوى الوطني</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>needs a key of your own</source>
        <translation>يلزم مفتاح خاص بك</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>تحتاج إلى تحديث</translation>
    </message>
    <message>
        <source>nested holes</source>
        <translation>فجوات متداخلة</translation>
    </message>
    <message>
        <source>nested shells</source>
        <translation>محيطات متداخلة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>no P-code</source>
        <translation>لا رمز P</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>لا إجابة خلال {seconds} ث</translation>
    </message>
    <message>
        <source>no area for {n} codes: {codes}</source>
        <translation>لا وحدة لعدد من الرموز {n}: {codes}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>لا تاريخ</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>لا شكل هندسيا</translation>
    </message>
    <message>
        <source>no geometry and no P-code of a zone</source>
        <translation>لا شكل هندسيا ولا رمز P لأي نطاق</translation>
    </message>
    <message>
        <source>no geometry, no coordinates, no P-code and no place name</source>
        <translation>لا شكل هندسيا ولا إحداثيات ولا رمز P ولا اسم مكان</translation>
    </message>
    <message>
        <source>no grid was released</source>
        <translation>لم تُشارَك أي شبكة</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>لا معرّف</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>لا خط</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>لا مضلع</translation>
    </message>
    <message>
        <source>no product names {id}</source>
        <translation>لا وثيقة تذكر {id}</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>دون وكيل</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>no record within {metres} m; not surveyed</source>
        <translation>لا سجل ضمن {metres} م؛ لم تُمسح</translation>
    </message>
    <message>
        <source>no record within {metres} m; survey coverage unknown</source>
        <translation>لا سجل ضمن {metres} م؛ تغطية المسح غير معروفة</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, and hazards are recorded farther away</source>
        <translation>لا سجل ضمن {metres} م؛ مُسحت، وتوجد مناطق خطرة مسجلة أبعد من ذلك</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, none found</source>
        <translation>لا سجل ضمن {metres} م؛ مُسحت ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>no release says how old its data are</source>
        <translation>لا تذكر أي مشاركة عمر بياناتها</translation>
    </message>
    <message>
        <source>no request was recorded; downloads and citations are not counted here</source>
        <translation>لم يُسجل أي طلب؛ ولا تُحسب هنا التنزيلات والاستشهادات</translation>
    </message>
    <message>
        <source>non-state</source>
        <translation>نزاع بين أطراف غير دولية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>not asked for by this sheet</source>
        <translation>لا تطلبها هذه الورقة</translation>
    </message>
    <message>
        <source>not dated in the period</source>
        <translation>غير مؤرخة ضمن الفترة</translation>
    </message>
    <message>
        <source>not in {pcode}</source>
        <translation>ليست داخل {pcode}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not known whether it was surveyed: the absence of records says nothing</source>
        <translation>لا يُعرف هل مُسحت: غياب السجلات لا يعني شيئا</translation>
    </message>
    <message>
        <source>not reached: {error}</source>
        <translation>تعذر الوصول إليه: {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محددة</translation>
    </message>
    <message>
        <source>not stated: ask before you pass it on</source>
        <translation>غير مذكور: اسأل قبل أن تمررها إلى غيرك</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>لم تُمسح</translation>
    </message>
    <message>
        <source>not surveyed: the absence of records says nothing</source>
        <translation>لم تُمسح: غياب السجلات لا يعني شيئا</translation>
    </message>
    <message>
        <source>nothing given, nothing taken</source>
        <translation>لم يُعطَ شيء ولم يؤخذ شيء</translation>
    </message>
    <message>
        <source>nothing needs to be accepted</source>
        <translation>لا شيء بانتظار القبول</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>لا شيء لرسمه</translation>
    </message>
    <message>
        <source>nothing was asked for or released</source>
        <translation>لم يُطلب شيء ولم يُشارَك شيء</translation>
    </message>
    <message>
        <source>nothing was asked of the gate</source>
        <translation>لم يُطلب شيء من بوابة المشاركة</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>nothing was changed; please report it with the log</source>
        <translation>لم يتغيّر شيء؛ يرجى الإبلاغ عنه مع السجل التقني</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>لم يُشارَك شيء</translation>
    </message>
    <message>
        <source>of {total} people the origin of {people} is not known; they stand in rows without origin</source>
        <translation>من أصل {total} شخص لا يُعرف مكان أصل {people} منهم؛ وهم في صفوف بلا مكان أصل</translation>
    </message>
    <message>
        <source>offline mode off</source>
        <translation>العمل دون اتصال معطّل</translation>
    </message>
    <message>
        <source>offline mode on</source>
        <translation>العمل دون اتصال مفعّل</translation>
    </message>
    <message>
        <source>old: {n} days</source>
        <translation>قديمة: {n} من الأيام</translation>
    </message>
    <message>
        <source>one is kept when a refresh brings other rows</source>
        <translation>تُحفظ حالة سابقة عندما يأتي التحديث بصفوف مختلفة</translation>
    </message>
    <message>
        <source>one person may stand under several clusters; do not add them up</source>
        <translation>قد يرد الشخص الواحد تحت عدة مجموعات قطاعية؛ لا تجمعها</translation>
    </message>
    <message>
        <source>one person may stand under several sectors; do not add them up</source>
        <translation>قد يرد الشخص الواحد تحت عدة قطاعات؛ لا تجمعها</translation>
    </message>
    <message>
        <source>one row for each unit and P-code of origin</source>
        <translation>صف واحد لكل وحدة ورمز P لمكان الأصل</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>عنف من طرف واحد</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>only map data</source>
        <translation>بيانات الخرائط فقط</translation>
    </message>
    <message>
        <source>only the country</source>
        <translation>هذا البلد فقط</translation>
    </message>
    <message>
        <source>only {country}</source>
        <translation>{country} فقط</translation>
    </message>
    <message>
        <source>only {system}</source>
        <translation>{system} فقط</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>open a browser and see if this network asks you to log in; else try again later</source>
        <translation>افتح متصفحا وانظر هل تطلب هذه الشبكة تسجيل الدخول؛ وإلا فحاول لاحقا</translation>
    </message>
    <message>
        <source>open a browser, log in to the network if it asks you to, and try again</source>
        <translation>افتح متصفحا وسجّل الدخول إلى الشبكة إن طُلب ذلك، ثم حاول من جديد</translation>
    </message>
    <message>
        <source>open a browser, log in to the network, and try again</source>
        <translation>افتح متصفحا وسجّل الدخول إلى الشبكة ثم حاول من جديد</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>مفتوحة من جديد</translation>
    </message>
    <message>
        <source>open data.humdata.org/organization/insecurity-insight and give the file as FILE</source>
        <translation>افتح data.humdata.org/organization/insecurity-insight وأعطِ الملف في FILE</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, save it as XLSX or CSV and try again</source>
        <translation>افتحه في برنامج جداول واحفظه بصيغة XLSX أو CSV وحاول من جديد</translation>
    </message>
    <message>
        <source>open the dataset page and ask the contributor for access</source>
        <translation>افتح صفحة مجموعة البيانات واطلب الوصول من الجهة المساهمة</translation>
    </message>
    <message>
        <source>open the pack in an empty folder; nothing was replaced</source>
        <translation>افتح الحزمة في مجلد فارغ؛ لم يُستبدل شيء</translation>
    </message>
    <message>
        <source>open {page} and ask the contributor for access</source>
        <translation>افتح {page} واطلب الوصول من الجهة المساهمة</translation>
    </message>
    <message>
        <source>open {page} and download it by hand</source>
        <translation>افتح {page} ونزّله يدويا</translation>
    </message>
    <message>
        <source>open {page} and give the downloaded file as FILE</source>
        <translation>افتح {page} وأعطِ الملف المنزَّل في FILE</translation>
    </message>
    <message>
        <source>open {page} and look</source>
        <translation>افتح {page} وانظر</translation>
    </message>
    <message>
        <source>operational presence (3W)</source>
        <translation>الحضور التشغيلي (3W)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>other ERW</source>
        <translation>مخلفات حرب قابلة للانفجار أخرى</translation>
    </message>
    <message>
        <source>other admin level</source>
        <translation>مستوى إداري آخر</translation>
    </message>
    <message>
        <source>other assessment type</source>
        <translation>نوع تقييم آخر</translation>
    </message>
    <message>
        <source>other category</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>other class of road</source>
        <translation>فئة طرق أخرى</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>مجموعة قطاعية أخرى</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>بلد آخر</translation>
    </message>
    <message>
        <source>other operation</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <source>other round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>قطاع آخر</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>خارج كل النطاقات</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation>خارج البلد</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>خارج الفترة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>تأخر تحديثها</translation>
    </message>
    <message>
        <source>overlap of {share}</source>
        <translation>تداخل بنسبة {share}</translation>
    </message>
    <message>
        <source>own addresses for: {sources}</source>
        <translation>عناوين خاصة لـ: {sources}</translation>
    </message>
    <message>
        <source>own programme</source>
        <translation>البرنامج الوطني</translation>
    </message>
    <message>
        <source>p %-rule on the area of hazards</source>
        <translation>قاعدة p % على مساحة المناطق الخطرة</translation>
    </message>
    <message>
        <source>packages: {names}</source>
        <translation>الحزم: {names}</translation>
    </message>
    <message>
        <source>partner with agreement</source>
        <translation>شريك باتفاق</translation>
    </message>
    <message>
        <source>people from the country</source>
        <translation>القادمون من البلد</translation>
    </message>
    <message>
        <source>people in need</source>
        <translation>الأشخاص المحتاجون</translation>
    </message>
    <message>
        <source>people living in the country</source>
        <translation>المقيمون في البلد</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>point without coordinates</source>
        <translation>نقطة دون إحداثيات</translation>
    </message>
    <message>
        <source>points of a record that the attribute table does not have</source>
        <translation>نقاط لسجل غير موجود في جدول البيانات الوصفية</translation>
    </message>
    <message>
        <source>points table</source>
        <translation>جدول نقاط</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>مضلع</translation>
    </message>
    <message>
        <source>polygon with fewer than three different points</source>
        <translation>مضلع فيه أقل من ثلاث نقاط مختلفة</translation>
    </message>
    <message>
        <source>pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell who lives in it.</source>
        <translation>الحقل pop_{band} فارغ: الشريحة أضيق من خليتين طول كل منهما {pixel} م، فلا يستطيع الراستر أن يبيّن من يعيش فيها.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>الموانئ</translation>
    </message>
    <message>
        <source>protocol: {protocol}; language of names: {language}</source>
        <translation>البروتوكول: {protocol}؛ لغة الأسماء: {language}</translation>
    </message>
    <message>
        <source>proxy not asked</source>
        <translation>لم يُسأل عن الوكيل</translation>
    </message>
    <message>
        <source>proxy {kind} {host}:{port} {login}</source>
        <translation>الوكيل {kind} {host}:{port} {login}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>العموم</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>ضع الملف نفسه مكان الرابط</translation>
    </message>
    <message>
        <source>put the file where every worker finds it under the same path</source>
        <translation>ضع الملف حيث تجده كل وحدة تنفيذ تحت المسار نفسه</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>السكك الحديدية</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>recorded {recorded} m², drawn {drawn} m²</source>
        <translation>المسجل {recorded} م²، المرسوم {drawn} م²</translation>
    </message>
    <message>
        <source>records that are only points</source>
        <translation>سجلات هي نقاط فقط</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>مقلصة</translation>
    </message>
    <message>
        <source>reduced: open with a remainder</source>
        <translation>مقلصة: مفتوحة مع مساحة متبقية</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>نقاط مرجعية</translation>
    </message>
    <message>
        <source>refugees</source>
        <translation>اللاجئون</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>صفوف مرفوضة</translation>
    </message>
    <message>
        <source>release product listed twice, counted once</source>
        <translation>وثيقة إفراج مدرجة مرتين، حُسبت مرة واحدة</translation>
    </message>
    <message>
        <source>release product looks like {other}: counted, check whether it is the same</source>
        <translation>وثيقة إفراج تشبه {other}: حُسبت، فتحقق هل هي نفسها</translation>
    </message>
    <message>
        <source>release product of a hazard that is in neither export: not counted</source>
        <translation>وثيقة إفراج لمنطقة خطرة ليست في أي من ملفي التصدير: لم تُحسب</translation>
    </message>
    <message>
        <source>release product without a kind (cancelled, reduced, cleared): not counted</source>
        <translation>وثيقة إفراج دون نوع (ملغاة، مقلصة، مطهرة): لم تُحسب</translation>
    </message>
    <message>
        <source>release products are larger than the land that was open</source>
        <translation>وثائق الإفراج أكبر من الأراضي التي كانت مفتوحة</translation>
    </message>
    <message>
        <source>release products do not explain the change</source>
        <translation>وثائق الإفراج لا تفسر التغيير</translation>
    </message>
    <message>
        <source>released</source>
        <translation>مفرج عنها</translation>
    </message>
    <message>
        <source>released without a release product</source>
        <translation>مفرج عنها دون وثيقة إفراج</translation>
    </message>
    <message>
        <source>remove it in the QGIS options under Authentication</source>
        <translation>احذفه في خيارات QGIS ضمن «المصادقة»</translation>
    </message>
    <message>
        <source>rename one of them in the file</source>
        <translation>أعد تسمية أحدهما في الملف</translation>
    </message>
    <message>
        <source>repair to its polygon parts</source>
        <translation>إصلاحه إلى أجزائه المضلعة</translation>
    </message>
    <message>
        <source>repaired ({reason})</source>
        <translation>أُصلح ({reason})</translation>
    </message>
    <message>
        <source>repaired ({reason}): {before} m² became {after} m²</source>
        <translation>أُصلح ({reason}): كانت {before} م² وأصبحت {after} م²</translation>
    </message>
    <message>
        <source>repeated point</source>
        <translation>نقطة مكررة</translation>
    </message>
    <message>
        <source>report it to the source</source>
        <translation>أبلغ المصدر بذلك</translation>
    </message>
    <message>
        <source>report it to the source, or use it without a key</source>
        <translation>أبلغ المصدر بذلك، أو استخدمه دون مفتاح</translation>
    </message>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>استُرجعت في ‎{date}</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>العائدون</translation>
    </message>
    <message>
        <source>ring is not closed</source>
        <translation>الحلقة غير مغلقة</translation>
    </message>
    <message>
        <source>ring self-intersection</source>
        <translation>تقاطع ذاتي في الحلقة</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>road</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>الطرق</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>الجولة {round}</translation>
    </message>
    <message>
        <source>rounds and operations must not be added up; the field latest marks the latest rounds</source>
        <translation>لا يجوز جمع الجولات والعمليات؛ الحقل latest يسم أحدث الجولات</translation>
    </message>
    <message>
        <source>rounds cover {least} to {most} areas: compare areas, not totals of rounds</source>
        <translation>تغطي الجولات من {least} إلى {most} وحدة: قارن الوحدات لا مجاميع الجولات</translation>
    </message>
    <message>
        <source>rounds {first} to {last}</source>
        <translation>الجولات من {first} إلى {last}</translation>
    </message>
    <message>
        <source>rounds {first} to {last}, {start} to {end}</source>
        <translation>الجولات من {first} إلى {last}، من ‎{start} إلى ‎{end}</translation>
    </message>
    <message>
        <source>run again and type the master password of QGIS</source>
        <translation>أعد التشغيل واكتب كلمة المرور الرئيسية لـ QGIS</translation>
    </message>
    <message>
        <source>run again to fetch it anew</source>
        <translation>أعد التشغيل لجلبه من جديد</translation>
    </message>
    <message>
        <source>run checkimsma and mend the ids</source>
        <translation>شغّل checkimsma وصحّح المعرّفات</translation>
    </message>
    <message>
        <source>run disclosurecheck and see what may go instead</source>
        <translation>شغّل disclosurecheck وانظر ما يجوز إرساله بدلا منها</translation>
    </message>
    <message>
        <source>run its algorithm again</source>
        <translation>شغّل خوارزميتها من جديد</translation>
    </message>
    <message>
        <source>run peopleinneed with the P-codes of this level as ZONE_ID</source>
        <translation>شغّل peopleinneed مع رموز P لهذا المستوى في ZONE_ID</translation>
    </message>
    <message>
        <source>run riskgrid and put its output on the map instead</source>
        <translation>شغّل riskgrid وضع ناتجها على الخريطة بدلا منها</translation>
    </message>
    <message>
        <source>run riskgrid first</source>
        <translation>شغّل riskgrid أولا</translation>
    </message>
    <message>
        <source>same code and area, other name</source>
        <translation>الرمز والمساحة نفسهما، والاسم مختلف</translation>
    </message>
    <message>
        <source>same code and name, area redrawn</source>
        <translation>الرمز والاسم نفسهما، والمساحة أعيد رسمها</translation>
    </message>
    <message>
        <source>same code, another area</source>
        <translation>الرمز نفسه، ومساحة أخرى</translation>
    </message>
    <message>
        <source>same code, name and area</source>
        <translation>الرمز والاسم والمساحة نفسها</translation>
    </message>
    <message>
        <source>same date, place, sex, age group and outcome as another</source>
        <translation>التاريخ والمكان والجنس والفئة العمرية ونتيجة الإصابة كما في سجل آخر</translation>
    </message>
    <message>
        <source>save it again in the QGIS layout window</source>
        <translation>احفظه من جديد في نافذة التخطيط في QGIS</translation>
    </message>
    <message>
        <source>save them or drop them first; nothing was changed</source>
        <translation>احفظها أو تخلَّ عنها أولًا؛ لم يتغير شيء</translation>
    </message>
    <message>
        <source>say in a few words what it is for</source>
        <translation>اذكر بكلمات قليلة لماذا يُعد</translation>
    </message>
    <message>
        <source>say which with COUNTRY, e.g. COUNTRY=CAF</source>
        <translation>اذكر أيها في COUNTRY، مثلا COUNTRY=CAF</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>المدارس</translation>
    </message>
    <message>
        <source>search HDX for the country's boundaries and give the file as FILE</source>
        <translation>ابحث في HDX عن حدود البلد وأعطِ الملف في FILE</translation>
    </message>
    <message>
        <source>see docs/sharing.md for its fields</source>
        <translation>انظر docs/sharing.md لمعرفة حقوله</translation>
    </message>
    <message>
        <source>see the log for details</source>
        <translation>انظر السجل التقني لمعرفة التفاصيل</translation>
    </message>
    <message>
        <source>self-intersection</source>
        <translation>تقاطع ذاتي</translation>
    </message>
    <message>
        <source>set ASSESSMENT_TYPE to one of: {list}</source>
        <translation>اضبط ASSESSMENT_TYPE على إحدى القيم: {list}</translation>
    </message>
    <message>
        <source>set COUNTRY, for example CAF</source>
        <translation>اضبط COUNTRY، مثلا CAF</translation>
    </message>
    <message>
        <source>set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642</source>
        <translation>اضبط CRS على النظام الذي صُدّر به، مثلا EPSG:4326 أو EPSG:32642</translation>
    </message>
    <message>
        <source>set CRS to the system they were typed in, for example EPSG:32633</source>
        <translation>اضبط CRS على النظام الذي كُتبت به، مثلا EPSG:32633</translation>
    </message>
    <message>
        <source>set ID_FIELD to the column that names the hazards in both</source>
        <translation>اضبط ID_FIELD على العمود الذي يحدد المنطقة الخطرة في الطبقتين</translation>
    </message>
    <message>
        <source>set LAYER to one of: {names}</source>
        <translation>اضبط LAYER على إحدى القيم: {names}</translation>
    </message>
    <message>
        <source>set OPERATION to one of: {list}</source>
        <translation>اضبط OPERATION على إحدى القيم: {list}</translation>
    </message>
    <message>
        <source>set both in the Common Ground options</source>
        <translation>أدخلهما في خيارات Common Ground</translation>
    </message>
    <message>
        <source>set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which needs none</source>
        <translation>أدخله في خيارات Common Ground، أو خذ الملف من HDX (ROUTE=hdx) وهو لا يحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>set it in the layer properties and run again</source>
        <translation>اضبطه في خصائص الطبقة وأعد التشغيل</translation>
    </message>
    <message>
        <source>set the layer's coordinate reference system and run again</source>
        <translation>اضبط نظام الإحداثيات المرجعي للطبقة وأعد التشغيل</translation>
    </message>
    <message>
        <source>set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)</source>
        <translation>أدخلهما في خيارات Common Ground، أو خذ الملفات من HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>set your own key for this source in the Common Ground options</source>
        <translation>أدخل مفتاحك الخاص لهذا المصدر في خيارات Common Ground</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>التجمعات السكانية</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>شديدة</translation>
    </message>
    <message>
        <source>shared: {clusters}</source>
        <translation>مشترك: {clusters}</translation>
    </message>
    <message>
        <source>site or location assessment</source>
        <translation>تقييم المواقع أو الأماكن</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>الحجم غير مذكور</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>split it by geometry type and run again</source>
        <translation>افصلها بحسب نوع الشكل الهندسي وأعد التشغيل</translation>
    </message>
    <message>
        <source>start from a copy of a shipped profile</source>
        <translation>ابدأ من نسخة من ملف تعريف مرفق</translation>
    </message>
    <message>
        <source>start from a copy of resources/protocols/default.json</source>
        <translation>ابدأ من نسخة من resources/protocols/default.json</translation>
    </message>
    <message>
        <source>start from a copy of the shipped answers.json</source>
        <translation>ابدأ من نسخة من الملف answers.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped default.json</source>
        <translation>ابدأ من نسخة من الملف default.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped gate.json</source>
        <translation>ابدأ من نسخة من الملف gate.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped imsma_default.json</source>
        <translation>ابدأ من نسخة من الملف imsma_default.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped indicators.json</source>
        <translation>ابدأ من نسخة من الملف indicators.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped inform.json</source>
        <translation>ابدأ من نسخة من الملف inform.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance</source>
        <translation>ابدأ من نسخة من الملف pin.json المرفق؛ الأوزان بين 0 و1 وتنقص كلما زادت المسافة</translation>
    </message>
    <message>
        <source>start from a copy of the shipped risk_education.json</source>
        <translation>ابدأ من نسخة من الملف risk_education.json المرفق</translation>
    </message>
    <message>
        <source>start from a copy of the shipped severity.json</source>
        <translation>ابدأ من نسخة من الملف severity.json المرفق</translation>
    </message>
    <message>
        <source>start it again and run once more, or use threads</source>
        <translation>شغّله من جديد وأعد التشغيل، أو استخدم threads</translation>
    </message>
    <message>
        <source>start some, or use threads</source>
        <translation>شغّل بعضها، أو استخدم threads</translation>
    </message>
    <message>
        <source>state-based</source>
        <translation>نزاع طرفه دولة</translation>
    </message>
    <message>
        <source>status does not count</source>
        <translation>الحالة لا تُحسب</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>store both, with a colon between, in the options</source>
        <translation>احفظهما معا في الخيارات وبينهما نقطتان</translation>
    </message>
    <message>
        <source>store them again in the Common Ground options</source>
        <translation>احفظهما من جديد في خيارات Common Ground</translation>
    </message>
    <message>
        <source>store your token for ArcGIS in the Common Ground options</source>
        <translation>احفظ رمز وصولك إلى ArcGIS في خيارات Common Ground</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>subscribe to HNA in the DTM API portal and store the key in the options; the key for displacement figures is refused there</source>
        <translation>اشترك في HNA في بوابة DTM API واحفظ المفتاح في الخيارات؛ مفتاح أرقام النزوح مرفوض هناك</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>surveyed and recorded</source>
        <translation>مُسحت وفيها سجلات</translation>
    </message>
    <message>
        <source>surveyed none found</source>
        <translation>مُسحت ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>surveyed on the dates of the survey table, none found</source>
        <translation>مُسحت في التواريخ المذكورة في جدول المسح، ولم يُعثر على شيء</translation>
    </message>
    <message>
        <source>surveyed, and hazards are recorded</source>
        <translation>مُسحت، وفيها مناطق خطرة مسجلة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلقة</translation>
    </message>
    <message>
        <source>swap PERIOD_START and PERIOD_END</source>
        <translation>بدّل بين PERIOD_START وPERIOD_END</translation>
    </message>
    <message>
        <source>switch it on in the QGIS options under Authentication</source>
        <translation>فعّله في خيارات QGIS ضمن «المصادقة»</translation>
    </message>
    <message>
        <source>switch it on under Plugins</source>
        <translation>فعّله من قائمة الملحقات</translation>
    </message>
    <message>
        <source>switch offline mode off, or work from a country pack</source>
        <translation>أوقف وضع العمل دون اتصال، أو اعمل من حزمة بلد</translation>
    </message>
    <message>
        <source>switch the Processing plugin on in the plugin manager</source>
        <translation>فعّل ملحق Processing في مدير الملحقات</translation>
    </message>
    <message>
        <source>switch the plugins Processing and Common Ground off and on again</source>
        <translation>أوقف الملحقين Processing وCommon Ground ثم أعد تفعيلهما</translation>
    </message>
    <message>
        <source>take PROVIDER=geoboundaries, or convert the file and give it as FILE</source>
        <translation>خذ PROVIDER=geoboundaries، أو حوّل الملف وأعطه في FILE</translation>
    </message>
    <message>
        <source>take ROUTE=hdx or the API; older files have no origin</source>
        <translation>خذ ROUTE=hdx أو واجهة API؛ الملفات الأقدم لا تذكر مكان الأصل</translation>
    </message>
    <message>
        <source>take it out and run again</source>
        <translation>أخرجه وأعد التشغيل</translation>
    </message>
    <message>
        <source>take it out of the folder, or unpack your last country pack</source>
        <translation>أخرجه من المجلد، أو فك آخر حزمة بلد لديك</translation>
    </message>
    <message>
        <source>take one of them back</source>
        <translation>تراجع عن أحدهما</translation>
    </message>
    <message>
        <source>take small letters, digits and _</source>
        <translation>استخدم حروفا لاتينية صغيرة وأرقاما و_</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>أخذ الأولى</translation>
    </message>
    <message>
        <source>take the link out of the folder</source>
        <translation>أخرج الرابط من المجلد</translation>
    </message>
    <message>
        <source>take the same level of two versions, as load_cod_ab writes them</source>
        <translation>خذ المستوى نفسه من إصدارين، كما تكتبه load_cod_ab</translation>
    </message>
    <message>
        <source>test the connection in the Common Ground options and show the result to your IT support</source>
        <translation>اختبر الاتصال في خيارات Common Ground واعرض النتيجة على الدعم التقني لديك</translation>
    </message>
    <message>
        <source>that of the country, else the default</source>
        <translation>ما يخص البلد، وإلا فالافتراضي</translation>
    </message>
    <message>
        <source>the API (name and e-mail)</source>
        <translation>واجهة API (الاسم والبريد الإلكتروني)</translation>
    </message>
    <message>
        <source>the API (your own token)</source>
        <translation>واجهة API (برمز وصولك الخاص)</translation>
    </message>
    <message>
        <source>the DTM API (your own key)</source>
        <translation>واجهة DTM API (بمفتاحك الخاص)</translation>
    </message>
    <message>
        <source>the areas were last reported in different rounds ({first} to {last})</source>
        <translation>آخر إبلاغ عن الوحدات كان في جولات مختلفة (من {first} إلى {last})</translation>
    </message>
    <message>
        <source>the boundaries have no {pcode}</source>
        <translation>لا يوجد في الحدود الرمز {pcode}</translation>
    </message>
    <message>
        <source>the certificate is not trusted: {error}</source>
        <translation>الشهادة غير موثوقة: {error}</translation>
    </message>
    <message>
        <source>the class of the protected grid at each site or along each road, no distance (nearesthazard and lineexposure with GRID)</source>
        <translation>فئة الشبكة المحمية عند كل موقع أو على طول كل طريق، دون مسافة (nearesthazard وlineexposure مع GRID)</translation>
    </message>
    <message>
        <source>the column {column} holds a path of a computer: {path}</source>
        <translation>العمود {column} فيه مسار من حاسوب: {path}</translation>
    </message>
    <message>
        <source>the country's file on HDX</source>
        <translation>ملف البلد على HDX</translation>
    </message>
    <message>
        <source>the description only, with how to ask for access</source>
        <translation>الوصف فقط، مع كيفية طلب الوصول</translation>
    </message>
    <message>
        <source>the download link may have expired or need a login; download the file again</source>
        <translation>ربما انتهت صلاحية رابط التنزيل أو يلزم تسجيل الدخول؛ نزّل الملف من جديد</translation>
    </message>
    <message>
        <source>the file of the world (large)</source>
        <translation>ملف العالم (كبير)</translation>
    </message>
    <message>
        <source>the file on HDX (no key)</source>
        <translation>الملف على HDX (دون مفتاح)</translation>
    </message>
    <message>
        <source>the files on HDX</source>
        <translation>الملفات على HDX</translation>
    </message>
    <message>
        <source>the list of systems</source>
        <translation>قائمة الأنظمة</translation>
    </message>
    <message>
        <source>the number of {sex} is known for a part of the people only in {n} areas</source>
        <translation>عدد الوحدات التي لا يُعرف فيها العدد بحسب الجنس ({sex}) إلا لجزء من الأشخاص: {n}</translation>
    </message>
    <message>
        <source>the plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>the polygon has no area ({reason}), kept as its first point</source>
        <translation>لا مساحة للمضلع ({reason})، واحتُفظ بأول نقطة منه</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>بحسب ملف التعريف</translation>
    </message>
    <message>
        <source>the protected risk grid (commonground:riskgrid)</source>
        <translation>شبكة المخاطر المحمية (commonground:riskgrid)</translation>
    </message>
    <message>
        <source>the proxy refuses: {error}</source>
        <translation>الوكيل يرفض: {error}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>the versions differ: {first} and {second}; a code may mean another area</source>
        <translation>الإصداران مختلفان: {first} و{second}؛ وقد يعني الرمز وحدة أخرى</translation>
    </message>
    <message>
        <source>they join by parentglobalid and globalid, or parentrowid and uniquerowid</source>
        <translation>يُربطان بالحقلين parentglobalid وglobalid، أو parentrowid وuniquerowid</translation>
    </message>
    <message>
        <source>too few points in geometry component</source>
        <translation>نقاط قليلة جدا في جزء من الشكل</translation>
    </message>
    <message>
        <source>total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>total, or empty for every category; categories overlap and must not be added up.</source>
        <translation>القيمة total، أو فارغ لكل الفئات؛ الفئات متداخلة ولا يجوز جمعها.</translation>
    </message>
    <message>
        <source>try again after that time</source>
        <translation>حاول من جديد بعد هذه المدة</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>حاول لاحقا</translation>
    </message>
    <message>
        <source>try again later or from another network; send the log to the source if it stays so</source>
        <translation>حاول لاحقا أو من شبكة أخرى؛ وإن استمر ذلك فأرسل السجل التقني إلى المصدر</translation>
    </message>
    <message>
        <source>try again later, or ask for less</source>
        <translation>حاول لاحقا، أو اطلب أقل</translation>
    </message>
    <message>
        <source>try again later; a download goes on where it stopped</source>
        <translation>حاول لاحقا؛ يُستأنف التنزيل من حيث توقف</translation>
    </message>
    <message>
        <source>try again; a download goes on where it stopped</source>
        <translation>حاول من جديد؛ يُستأنف التنزيل من حيث توقف</translation>
    </message>
    <message>
        <source>try again; if it stays so, choose another source and report it with the log</source>
        <translation>حاول من جديد؛ وإن استمر ذلك فاختر مصدرا آخر وأبلغ عنه مع السجل التقني</translation>
    </message>
    <message>
        <source>unconstrained, adjusted to UN totals, to 2020</source>
        <translation>غير مقيدة، معدلة لتوافق مجاميع الأمم المتحدة، حتى 2020</translation>
    </message>
    <message>
        <source>unconstrained, to 2020</source>
        <translation>غير مقيدة، حتى 2020</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unpack it by hand and use the file that you need</source>
        <translation>فكه يدويا واستخدم الملف الذي تحتاجه</translation>
    </message>
    <message>
        <source>unpack it by hand and use the files</source>
        <translation>فكه يدويا واستخدم ملفاته</translation>
    </message>
    <message>
        <source>unpack it by hand if you trust it</source>
        <translation>فكه يدويا إن كنت تثق به</translation>
    </message>
    <message>
        <source>use kind count or yes_no, and low below medium</source>
        <translation>استخدم النوع count أو yes_no، وقيمة low أصغر من medium</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, starting with a letter</source>
        <translation>استخدم حروفا لاتينية وأرقاما وشرطات سفلية، على أن تبدأ بحرف</translation>
    </message>
    <message>
        <source>use month, quarter, year, or nothing</source>
        <translation>استخدم month أو quarter أو year أو اتركها فارغة</translation>
    </message>
    <message>
        <source>use one of: {audiences}</source>
        <translation>استخدم إحدى القيم: {audiences}</translation>
    </message>
    <message>
        <source>use one of: {groups}</source>
        <translation>استخدم إحدى القيم: {groups}</translation>
    </message>
    <message>
        <source>use one of: {ids}</source>
        <translation>استخدم أحد الأسماء: {ids}</translation>
    </message>
    <message>
        <source>use one of: {kinds}</source>
        <translation>استخدم أحد الأنواع: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {known}</source>
        <translation>استخدم إحدى القيم: {known}</translation>
    </message>
    <message>
        <source>use one version of the boundaries only</source>
        <translation>استخدم إصدارا واحدا فقط من الحدود</translation>
    </message>
    <message>
        <source>use some of: {known}</source>
        <translation>استخدم بعض القيم: {known}</translation>
    </message>
    <message>
        <source>use the https address of the server</source>
        <translation>استخدم عنوان https للخادم</translation>
    </message>
    <message>
        <source>use the review table saved as CSV, or a JSON file this tool wrote</source>
        <translation>استخدم جدول المراجعة محفوظا بصيغة CSV، أو ملف JSON كتبته هذه الأداة</translation>
    </message>
    <message>
        <source>use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786</source>
        <translation>استخدم threads، أو عنوان مجدول Dask مثل tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>use xlsx, csv or both</source>
        <translation>استخدم xlsx أو csv أو كليهما</translation>
    </message>
    <message>
        <source>valid on {date}</source>
        <translation>سارية في ‎{date}</translation>
    </message>
    <message>
        <source>wait a few minutes and try again</source>
        <translation>انتظر بضع دقائق ثم حاول من جديد</translation>
    </message>
    <message>
        <source>wait until it is done and try again; what was there before is unchanged</source>
        <translation>انتظر حتى ينتهي ثم حاول من جديد؛ ما كان موجودا لم يتغيّر</translation>
    </message>
    <message>
        <source>warp it to a north-up grid (Raster, Projections, Warp) and run again</source>
        <translation>حوّله إلى شبكة باتجاه الشمال (نقطية ← الإسقاطات ← Warp) وأعد التشغيل</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>المجاري المائية</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>أسبوعيا</translation>
    </message>
    <message>
        <source>what may go: {forms}</source>
        <translation>ما يجوز إرساله: {forms}</translation>
    </message>
    <message>
        <source>what the audience needs it for</source>
        <translation>لماذا تحتاجه الجهة المتلقية</translation>
    </message>
    <message>
        <source>where_prec above 2 is a district or more: do not measure distances from such a point. Example: COUNTRY=SSD, START=2024-01-01.</source>
        <translation>قيمة where_prec الأكبر من 2 تعني مديرية أو أوسع: لا تقس المسافات من مثل هذه النقطة. مثال: COUNTRY=SSD, START=2024-01-01.</translation>
    </message>
    <message>
        <source>with a login</source>
        <translation>مع تسجيل دخول</translation>
    </message>
    <message>
        <source>withheld to protect the data</source>
        <translation>محجوبة لحماية البيانات</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>دون مفتاح</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>دون تسجيل دخول</translation>
    </message>
    <message>
        <source>words in its name</source>
        <translation>كلمات في اسمه</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>workspace: none chosen</source>
        <translation>مساحة العمل: لم تُختر</translation>
    </message>
    <message>
        <source>workspace: {countries} countries, {layers} layers</source>
        <translation>مساحة العمل: البلدان {countries}، الطبقات {layers}</translation>
    </message>
    <message>
        <source>workspace: {error}</source>
        <translation>مساحة العمل: {error}</translation>
    </message>
    <message>
        <source>write 1/x below the diagonal for each x above it</source>
        <translation>اكتب 1/x تحت القطر مقابل كل x فوقه</translation>
    </message>
    <message>
        <source>write SINCE as 2026-01-31, or last for the time of the last refresh</source>
        <translation>اكتب SINCE على هذا النحو: ‎2026-01-31، أو last لوقت آخر تحديث</translation>
    </message>
    <message>
        <source>write it as 2025-12-31</source>
        <translation>اكتبها على هذا النحو: ‎2025-12-31</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>اكتبه على هذا النحو: ‎2026-01-31</translation>
    </message>
    <message>
        <source>write it as 2026-09-30</source>
        <translation>اكتبها على هذا النحو: ‎2026-09-30</translation>
    </message>
    <message>
        <source>write it as 2026-12-31</source>
        <translation>اكتبها على هذا النحو: ‎2026-12-31</translation>
    </message>
    <message>
        <source>write it like PG:host=… port=… dbname=… user=…</source>
        <translation>اكتبه هكذا: PG:host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>write one: identifier, title, description, reporting, participating, country, start, places, figures</source>
        <translation>اكتب ملفا فيه: identifier, title, description, reporting, participating, country, start, places, figures</translation>
    </message>
    <message>
        <source>write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE</source>
        <translation>اكتب كلمة المرور الرئيسية في ملف واذكره في QGIS_AUTH_PASSWORD_FILE</translation>
    </message>
    <message>
        <source>write them with commas between, for example primary,secondary</source>
        <translation>اكتبها تفصل بينها فواصل إنجليزية، مثلا primary,secondary</translation>
    </message>
    <message>
        <source>wrong hemisphere, latitude</source>
        <translation>نصف الكرة خاطئ، خط العرض</translation>
    </message>
    <message>
        <source>wrong hemisphere, longitude</source>
        <translation>نصف الكرة خاطئ، خط الطول</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>سنويا</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>بحسب اختيارك</translation>
    </message>
    <message>
        <source>{area} m² are in only one of the two</source>
        <translation>توجد {area} م² في أحدهما فقط</translation>
    </message>
    <message>
        <source>{asked} km is not a size of the grid</source>
        <translation>القيمة {asked} كم ليست من مقاسات الشبكة</translation>
    </message>
    <message>
        <source>{before} rows before, {after} now.</source>
        <translation>عدد الصفوف سابقا {before}، والآن {after}.</translation>
    </message>
    <message>
        <source>{both} record(s) are in both, {old} only in the old, {new} only in the new.</source>
        <translation>السجلات الموجودة في الملفين: {both}، في القديم فقط: {old}، في الجديد فقط: {new}.</translation>
    </message>
    <message>
        <source>{code} is no longer in the workspace.</source>
        <translation>لم يعد الرمز {code} موجودا في مساحة العمل.</translation>
    </message>
    <message>
        <source>{code}, admin level {level}</source>
        <translation>{code}، المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>{country} has no plan of {year}</source>
        <translation>لا خطة للبلد {country} لسنة {year}</translation>
    </message>
    <message>
        <source>{country} is not a country code</source>
        <translation>القيمة {country} ليست رمز بلد</translation>
    </message>
    <message>
        <source>{country}: admin level {level}</source>
        <translation>{country}: المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>{country}: admin level {level}, fallback</source>
        <translation>{country}: المستوى الإداري {level}، حدود بديلة</translation>
    </message>
    <message>
        <source>{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})</source>
        <translation>{country}: النازحون بحسب المستوى الإداري {level} ({operation}، {kind}، {round}، {date})</translation>
    </message>
    <message>
        <source>{country}: explosive weapons against aid, health and schools</source>
        <translation>{country}: الأسلحة المتفجرة ضد المساعدات والصحة والمدارس</translation>
    </message>
    <message>
        <source>{country}: gazetteer</source>
        <translation>{country}: معجم الأماكن</translation>
    </message>
    <message>
        <source>{country}: household needs, {year}</source>
        <translation>{country}: احتياجات الأسر، {year}</translation>
    </message>
    <message>
        <source>{country}: humanitarian plans</source>
        <translation>{country}: الخطط الإنسانية</translation>
    </message>
    <message>
        <source>{country}: monitoring of the response</source>
        <translation>{country}: رصد الاستجابة</translation>
    </message>
    <message>
        <source>{country}: people in need, {cluster}, {year}</source>
        <translation>{country}: الأشخاص المحتاجون، {cluster}، {year}</translation>
    </message>
    <message>
        <source>{country}: population by admin level {level}</source>
        <translation>{country}: السكان بحسب المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>{country}: population grid {year} (WorldPop)</source>
        <translation>{country}: شبكة السكان {year} (WorldPop)</translation>
    </message>
    <message>
        <source>{country}: settlements</source>
        <translation>{country}: التجمعات السكانية</translation>
    </message>
    <message>
        <source>{country}: versions of the boundaries</source>
        <translation>{country}: إصدارات الحدود</translation>
    </message>
    <message>
        <source>{country}: {theme} (HDX HAPI)</source>
        <translation>{country}: {theme} (HDX HAPI)</translation>
    </message>
    <message>
        <source>{country}: {theme} (OpenStreetMap)</source>
        <translation>{country}: {theme} (OpenStreetMap)</translation>
    </message>
    <message>
        <source>{count} accidents have no position and are in no square.</source>
        <translation>عدد الحوادث التي لا موقع لها ولا تقع في أي مربع: {count}.</translation>
    </message>
    <message>
        <source>{count} areas: {flag}</source>
        <translation>عدد الوحدات {count}: {flag}</translation>
    </message>
    <message>
        <source>{count} attacks succeed; the release is blocked.</source>
        <translation>عدد الهجمات الناجحة: {count}؛ والمشاركة ممنوعة.</translation>
    </message>
    <message>
        <source>{count} coordinates cannot be transformed to the other layer's coordinate reference system</source>
        <translation>عدد الإحداثيات التي لا يمكن تحويلها إلى نظام الإحداثيات المرجعي للطبقة الأخرى: {count}</translation>
    </message>
    <message>
        <source>{count} hazards are points without an area: nobody is inside them, and distances are from the point.</source>
        <translation>عدد المناطق الخطرة التي هي نقاط بلا مساحة: {count}؛ لا أحد داخلها، وتُقاس المسافات من النقطة.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after {date}: on that day their status is unknown.</source>
        <translation>عدد المناطق الخطرة التي تغيّرت حالتها بعد ‎{date}: {count}؛ وحالتها في ذلك اليوم غير معروفة.</translation>
    </message>
    <message>
        <source>{count} hazards had an invalid outline and were repaired.</source>
        <translation>عدد المناطق الخطرة التي كان محيطها غير صالح وأُصلح: {count}.</translation>
    </message>
    <message>
        <source>{count} hazards have no geometry and are in no square: they may lie where nothing is recorded.</source>
        <translation>عدد المناطق الخطرة التي لا شكل هندسيا لها ولا تقع في أي مربع: {count}؛ وقد تقع حيث لا شيء مسجل.</translation>
    </message>
    <message>
        <source>{count} pixels of the population raster are negative and count as nobody.</source>
        <translation>عدد الخلايا السالبة في راستر السكان: {count}؛ وتُحسب دون سكان.</translation>
    </message>
    <message>
        <source>{count} places of recorded hazards or accidents stand in {where}</source>
        <translation>في {where} أماكن مناطق خطرة أو حوادث مسجلة، وعددها {count}</translation>
    </message>
    <message>
        <source>{count} rows lie outside the grid, where nothing is known.</source>
        <translation>عدد الصفوف الواقعة خارج الشبكة، حيث لا يُعرف شيء: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of {column} tell fewer than {minimum}</source>
        <translation>صفوف العمود {column} التي تخبر عن أقل من {minimum}: {count}</translation>
    </message>
    <message>
        <source>{count} squares stay as they were released: too few records changed in them. For the own programme only: do not pass this number on.</source>
        <translation>عدد المربعات التي بقيت كما سبقت مشاركتها لأن السجلات التي تغيّرت فيها قليلة جدا: {count}. للبرنامج الوطني فقط: لا تمرر هذا الرقم.</translation>
    </message>
    <message>
        <source>{count} zones are made of several features with one id and count as one.</source>
        <translation>عدد النطاقات المؤلفة من عدة معالم بمعرّف واحد: {count}؛ ويُحسب كل منها نطاقا واحدا.</translation>
    </message>
    <message>
        <source>{count} zones had an invalid outline and were repaired.</source>
        <translation>عدد النطاقات التي كان محيطها غير صالح وأُصلح: {count}.</translation>
    </message>
    <message>
        <source>{count} zones have no polygon: they get no figures of people or area.</source>
        <translation>عدد النطاقات التي لا مضلع لها: {count}؛ ولا أرقام لها عن السكان أو المساحة.</translation>
    </message>
    <message>
        <source>{dataset} has no boundaries that can be read</source>
        <translation>لا حدود تمكن قراءتها في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no figures for {year}</source>
        <translation>لا أرقام لسنة {year} في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no file about {theme}</source>
        <translation>لا ملف عن {theme} في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no file that can be put on a map or in a table</source>
        <translation>لا ملف في {dataset} يمكن وضعه على خريطة أو في جدول</translation>
    </message>
    <message>
        <source>{dataset} has no file with figures</source>
        <translation>لا ملف أرقام في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no file with {words} in its name</source>
        <translation>لا ملف في {dataset} في اسمه {words}</translation>
    </message>
    <message>
        <source>{dataset} has no file {name}</source>
        <translation>لا يوجد في {dataset} الملف {name}</translation>
    </message>
    <message>
        <source>{dataset} has no gazetteer</source>
        <translation>لا معجم أماكن في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no population table of admin level {level}</source>
        <translation>لا جدول سكان للمستوى الإداري {level} في {dataset}</translation>
    </message>
    <message>
        <source>{dataset} has no table that can be read</source>
        <translation>لا جدول تمكن قراءته في {dataset}</translation>
    </message>
    <message>
        <source>{done} of {all} m² are released, status {status}</source>
        <translation>أُفرج عن {done} من {all} م²، والحالة {status}</translation>
    </message>
    <message>
        <source>{doubt}; proposed: {change}</source>
        <translation>{doubt}؛ المقترح: {change}</translation>
    </message>
    <message>
        <source>{end} is before {start}</source>
        <translation>التاريخ ‎{end} قبل ‎{start}</translation>
    </message>
    <message>
        <source>{error}; trying again in {seconds} s</source>
        <translation>{error}؛ محاولة جديدة بعد {seconds} ث</translation>
    </message>
    <message>
        <source>{field} is a number</source>
        <translation>الحقل {field} رقم</translation>
    </message>
    <message>
        <source>{field} is {date}</source>
        <translation>الحقل {field}: ‎{date}</translation>
    </message>
    <message>
        <source>{field}: some dates are a month or a year only and stand as its first day.</source>
        <translation>الحقل {field}: بعض التواريخ شهر أو سنة فقط وتُكتب بأول يوم فيهما.</translation>
    </message>
    <message>
        <source>{field}: the column {column} is in another unit; read as square metres.</source>
        <translation>الحقل {field}: العمود {column} بوحدة أخرى؛ قُرئ بالأمتار المربعة.</translation>
    </message>
    <message>
        <source>{field}: thousands signs taken out of {n} code(s).</source>
        <translation>الحقل {field}: عدد الرموز التي أُزيل منها فاصل الآلاف {n}.</translation>
    </message>
    <message>
        <source>{field}: {note}</source>
        <translation>الحقل {field}: ‏{note}</translation>
    </message>
    <message>
        <source>{field}: {n} answers are not among the choices and stay as they are: {list}</source>
        <translation>الحقل {field}: عدد الإجابات التي ليست من الخيارات وبقيت كما هي {n}: {list}</translation>
    </message>
    <message>
        <source>{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.</source>
        <translation>الحقل {field}: عدد الرموز التي أُصلحت (فاصل الآلاف، الصفر البادئ، البادئة) كما يذكر ملف التعريف {n}.</translation>
    </message>
    <message>
        <source>{field}: {n} number(s) are not whole and were rounded or left empty.</source>
        <translation>الحقل {field}: عدد الأرقام غير الصحيحة التي قُرّبت أو تُركت فارغة {n}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no date and were left empty: {list}.</source>
        <translation>الحقل {field}: عدد النصوص التي ليست تاريخا وتُركت فارغة {n}: ‏{list}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no number and were left empty: {list}.</source>
        <translation>الحقل {field}: عدد النصوص التي ليست رقما وتُركت فارغة {n}: ‏{list}.</translation>
    </message>
    <message>
        <source>{field}: {n} value(s) that no map knows, kept as unknown: {list}.</source>
        <translation>الحقل {field}: عدد القيم التي لا يعرفها أي جدول مطابقة وبقيت غير معروفة {n}: ‏{list}.</translation>
    </message>
    <message>
        <source>{file} (cannot be read)</source>
        <translation>{file} (تتعذر قراءته)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook</source>
        <translation>لا يمكن قراءة {file} كمصنف جداول</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>لا يمكن قراءة {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>لا يمكن كتابة {file}</translation>
    </message>
    <message>
        <source>{file} has no row {row} for the column names</source>
        <translation>لا صف {row} لأسماء الأعمدة في {file}</translation>
    </message>
    <message>
        <source>{file} has no rows</source>
        <translation>لا صفوف في {file}</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}</source>
        <translation>لا ورقة باسم {sheet} في {file}</translation>
    </message>
    <message>
        <source>{file} has no sheets</source>
        <translation>لا أوراق في {file}</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>الملف {file} فارغ</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: it has no sheet called survey</source>
        <translation>الملف {file} ليس XLSForm: لا ورقة فيه باسم survey</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: its survey sheet has no columns type and name</source>
        <translation>الملف {file} ليس XLSForm: لا يوجد في ورقة survey العمودان type وname</translation>
    </message>
    <message>
        <source>{file} is not a text table</source>
        <translation>الملف {file} ليس جدولا نصيا</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>الملف {file} غير موجود</translation>
    </message>
    <message>
        <source>{file} lacks what HDX asks for: {fields}</source>
        <translation>ينقص {file} ما يطلبه HDX: {fields}</translation>
    </message>
    <message>
        <source>{file} would run something or fetch it from elsewhere; that was left out</source>
        <translation>كان {file} سيشغّل شيئا أو يجلبه من مكان آخر؛ وقد استُبعد ذلك</translation>
    </message>
    <message>
        <source>{file}: the column names were found in row {row}.</source>
        <translation>الملف {file}: وُجدت أسماء الأعمدة في الصف {row}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more notes)</source>
        <translation>{first} (وملاحظات أخرى عددها {n})</translation>
    </message>
    <message>
        <source>{folder} belongs to the plugin and is replaced with every update</source>
        <translation>المجلد {folder} تابع للملحق ويُستبدل عند كل تحديث</translation>
    </message>
    <message>
        <source>{folder} is a temporary folder, which the system empties</source>
        <translation>{folder} مجلد مؤقت يفرّغه النظام</translation>
    </message>
    <message>
        <source>{group} is not something to group by</source>
        <translation>لا يمكن التجميع بحسب {group}</translation>
    </message>
    <message>
        <source>{id} is used {n} times</source>
        <translation>استُخدم المعرّف {id} عدة مرات: {n}</translation>
    </message>
    <message>
        <source>{issues} issues in {bad} of {all} records</source>
        <translation>الملاحظات {issues} في {bad} من {all} سجل</translation>
    </message>
    <message>
        <source>{kind}: {n} rows are in no unit of the table, only in the totals</source>
        <translation>الجدول {kind}: عدد الصفوف التي ليست في أي وحدة من الجدول وتدخل في المجاميع فقط {n}</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no P-code of this level and count nowhere</source>
        <translation>الجدول {kind}: عدد الصفوف التي لا رمز P لها من هذا المستوى ولا تُحسب في أي مكان {n}</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no date and are in no period</source>
        <translation>الجدول {kind}: عدد الصفوف التي لا تاريخ لها ولا تقع في أي فترة {n}</translation>
    </message>
    <message>
        <source>{language}: no native speaker has read this translation. Where a sentence is unclear, the English one holds; please send corrections.</source>
        <translation>{language}: لم يقرأ هذه الترجمة أحد من أهل اللغة بعد. حيث تكون جملة غير واضحة فالمعتمد هو النص الإنجليزي؛ ونرجو إرسال التصحيحات.</translation>
    </message>
    <message>
        <source>{layer} has no column of people</source>
        <translation>لا يوجد في الطبقة {layer} عمود لعدد الأشخاص</translation>
    </message>
    <message>
        <source>{layer} has no column {field}</source>
        <translation>لا يوجد في الطبقة {layer} العمود {field}</translation>
    </message>
    <message>
        <source>{layer} has unsaved edits</source>
        <translation>{layer} فيها تعديلات غير محفوظة</translation>
    </message>
    <message>
        <source>{layer} holds several {field} and they must not be added: {values}</source>
        <translation>في الطبقة {layer} عدة قيم للحقل {field} ولا يجوز جمعها: {values}</translation>
    </message>
    <message>
        <source>{layer} holds something else, not hazards: choose the hazards of the import.</source>
        <translation>الطبقة {layer} تحوي شيئا آخر لا مناطق خطرة: اختر المناطق الخطرة المستوردة.</translation>
    </message>
    <message>
        <source>{layer} is a raster</source>
        <translation>الطبقة {layer} راستر</translation>
    </message>
    <message>
        <source>{layer} is not a layer of a workspace</source>
        <translation>الطبقة {layer} ليست من طبقات مساحة العمل</translation>
    </message>
    <message>
        <source>{layer} is now {level}; the reason is in the ledger.</source>
        <translation>أصبحت درجة الطبقة {layer} الآن {level}؛ والسبب مدوّن في سجل المشاركة.</translation>
    </message>
    <message>
        <source>{layer} was computed, not loaded</source>
        <translation>الطبقة {layer} محسوبة وليست محمّلة</translation>
    </message>
    <message>
        <source>{layer}: the level is {level}.</source>
        <translation>الطبقة {layer}: الدرجة هي {level}.</translation>
    </message>
    <message>
        <source>{level} data does not go to {audience} as it is.</source>
        <translation>البيانات من الدرجة {level} لا تُرسل كما هي إلى: {audience}.</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows were joined by P-code ({rate})</source>
        <translation>رُبط {matched} من {rows} صف برمز P ({rate})</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a column</source>
        <translation>لا يصلح {name} اسما لعمود</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer in a workspace</source>
        <translation>لا يصلح {name} اسما لطبقة في مساحة العمل</translation>
    </message>
    <message>
        <source>{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names</source>
        <translation>لا يذكر الملف {name} ترميز نصوصه؛ افتُرض Latin-1، فتحقق من الأسماء</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate system it is</source>
        <translation>لا يذكر الملف {name} نظام إحداثياته</translation>
    </message>
    <message>
        <source>{name} does not say when its rows were edited</source>
        <translation>لا تبيّن الطبقة {name} متى عُدّلت صفوفها</translation>
    </message>
    <message>
        <source>{name} has no P-codes of admin level {level}</source>
        <translation>لا رموز P للمستوى الإداري {level} في {name}</translation>
    </message>
    <message>
        <source>{name} has no admin level {level}</source>
        <translation>لا يوجد في {name} المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>{name} has no attachments</source>
        <translation>لا مرفقات في الطبقة {name}</translation>
    </message>
    <message>
        <source>{name} has no column of total population</source>
        <translation>لا يوجد في {name} عمود لمجموع السكان</translation>
    </message>
    <message>
        <source>{name} has no column {column}</source>
        <translation>لا يوجد في {name} العمود {column}</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}</source>
        <translation>لا طبقة باسم {layer} في {name}</translation>
    </message>
    <message>
        <source>{name} has no row that fits</source>
        <translation>لا صف مطابقا في الطبقة {name}</translation>
    </message>
    <message>
        <source>{name} has no sheet of admin level {level}</source>
        <translation>لا ورقة للمستوى الإداري {level} في {name}</translation>
    </message>
    <message>
        <source>{name} holds no layer</source>
        <translation>لا طبقة في {name}</translation>
    </message>
    <message>
        <source>{name} holds no layer of admin areas</source>
        <translation>لا طبقة وحدات إدارية في {name}</translation>
    </message>
    <message>
        <source>{name} holds {n} layers</source>
        <translation>عدد الطبقات في {name}: {n}</translation>
    </message>
    <message>
        <source>{name} is a group of layers</source>
        <translation>العنصر {name} مجموعة طبقات</translation>
    </message>
    <message>
        <source>{name} is a web page or empty, not data</source>
        <translation>الملف {name} صفحة ويب أو فارغ، وليس بيانات</translation>
    </message>
    <message>
        <source>{name} is a web page, not data</source>
        <translation>الملف {name} صفحة ويب وليس بيانات</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off after {n} rows</source>
        <translation>الملف {name} تالف أو مبتور بعد {n} من الصفوف</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off and cannot be read</source>
        <translation>الملف {name} تالف أو مبتور ولا تمكن قراءته</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>ينقص {name}</translation>
    </message>
    <message>
        <source>{name} is no grid that can be read</source>
        <translation>الملف {name} ليس شبكة تمكن قراءتها</translation>
    </message>
    <message>
        <source>{name} is no map layer or table that can be read</source>
        <translation>الملف {name} ليس طبقة خريطة ولا جدولا تمكن قراءته</translation>
    </message>
    <message>
        <source>{name} is no name for a grid</source>
        <translation>لا يصلح {name} اسما لشبكة</translation>
    </message>
    <message>
        <source>{name} is no preset for tables</source>
        <translation>الإعداد {name} ليس إعدادا مسبقا للجداول</translation>
    </message>
    <message>
        <source>{name} is not a country pack</source>
        <translation>الملف {name} ليس حزمة بلد</translation>
    </message>
    <message>
        <source>{name} is not a date: {text}</source>
        <translation>القيمة {name} ليست تاريخا: {text}</translation>
    </message>
    <message>
        <source>{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing</source>
        <translation>الملف {name} أصغر مما يذكر HDX ({size} من {told} بايت)؛ قد تنقص صفوف</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>{name} غير موجود</translation>
    </message>
    <message>
        <source>{name} mixes points, lines and areas in one layer</source>
        <translation>تخلط الطبقة {name} بين النقاط والخطوط والمساحات</translation>
    </message>
    <message>
        <source>{name} stopped without a reason</source>
        <translation>توقفت {name} دون سبب</translation>
    </message>
    <message>
        <source>{name} was cut short on the way from HDX</source>
        <translation>بُتر الملف {name} في الطريق من HDX</translation>
    </message>
    <message>
        <source>{new} rows are new or changed, {gone} are gone, {kept} are as before</source>
        <translation>الصفوف الجديدة أو المتغيرة: {new}، المحذوفة: {gone}، الباقية كما كانت: {kept}</translation>
    </message>
    <message>
        <source>{n} P-codes are no codes: {codes}</source>
        <translation>عدد رموز P التي ليست رموزا: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes do not begin with the code of their parent: {codes}</source>
        <translation>عدد رموز P التي لا تبدأ برمز الوحدة الأعلى: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and the first was taken: {listed}</source>
        <translation>عدد رموز P التي ترد أكثر من مرة وأُخذ أولها: {n} ({listed})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and were added up: {listed}</source>
        <translation>عدد رموز P التي ترد أكثر من مرة وجُمعت: {n} ({listed})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once in {title}: {codes}</source>
        <translation>عدد رموز P التي ترد أكثر من مرة في {title}: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once with these totals: {listed}; decide before joining</source>
        <translation>عدد رموز P التي ترد أكثر من مرة: {n}، بهذه المجاميع: {listed}؛ قرر قبل الربط</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once: {codes}</source>
        <translation>عدد رموز P التي ترد أكثر من مرة: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes were damaged by a spreadsheet ({codes}); get the original file</source>
        <translation>عدد رموز P التي أفسدها برنامج جداول: {n} ({codes})؛ احصل على الملف الأصلي</translation>
    </message>
    <message>
        <source>{n} areas have no P-code</source>
        <translation>عدد الوحدات التي لا رمز P لها: {n}</translation>
    </message>
    <message>
        <source>{n} areas have no P-code: figures by P-code cannot be joined to them</source>
        <translation>عدد الوحدات التي لا رمز P لها: {n}؛ لا يمكن ربط أرقام بها برمز P</translation>
    </message>
    <message>
        <source>{n} areas have several reporting dates in one round; they were added up, and the last date is shown</source>
        <translation>عدد الوحدات التي لها عدة تواريخ إبلاغ في جولة واحدة: {n}؛ جُمعت، ويظهر آخر تاريخ</translation>
    </message>
    <message>
        <source>{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map</source>
        <translation>عدد الوحدات التي لا رمز P لها: {n}، وفيها {people} شخص ({codes})؛ لا يمكن وضعها على الخريطة</translation>
    </message>
    <message>
        <source>{n} as areas or records, {points} as points</source>
        <translation>{n} كمساحات أو سجلات، و{points} كنقاط</translation>
    </message>
    <message>
        <source>{n} attachments stay on the server; the column left_out says why</source>
        <translation>عدد المرفقات التي بقيت على الخادم: {n}؛ ويبيّن العمود left_out السبب</translation>
    </message>
    <message>
        <source>{n} attachments, {mb} MB, are fetched into {folder}</source>
        <translation>تُجلب المرفقات إلى {folder}: عددها {n} وحجمها {mb} ميغابايت</translation>
    </message>
    <message>
        <source>{n} binary values (attachments) were left out</source>
        <translation>عدد القيم الثنائية (المرفقات) المستبعدة: {n}</translation>
    </message>
    <message>
        <source>{n} codes stand in both versions</source>
        <translation>عدد الرموز الموجودة في الإصدارين: {n}</translation>
    </message>
    <message>
        <source>{n} curved shapes were turned into straight segments</source>
        <translation>عدد الأشكال المنحنية التي حُوّلت إلى قطع مستقيمة: {n}</translation>
    </message>
    <message>
        <source>{n} different point(s)</source>
        <translation>عدد النقاط المختلفة: {n}</translation>
    </message>
    <message>
        <source>{n} equal part(s)</source>
        <translation>عدد الأجزاء المتطابقة: {n}</translation>
    </message>
    <message>
        <source>{n} events of this year are candidates that UCDP may still change</source>
        <translation>عدد أحداث هذه السنة المرشحة التي قد يغيّرها UCDP بعد: {n}</translation>
    </message>
    <message>
        <source>{n} hazards changed after {day}: on that day their status is unknown, which counts as open (status_as_at)</source>
        <translation>عدد المناطق الخطرة التي تغيّرت بعد ‎{day}: {n}؛ حالتها في ذلك اليوم غير معروفة، وتُحسب مفتوحة (status_as_at)</translation>
    </message>
    <message>
        <source>{n} hazards that are only points are taken from {table}</source>
        <translation>عدد المناطق الخطرة التي هي نقاط فقط وأُخذت من {table}: {n}</translation>
    </message>
    <message>
        <source>{n} id(s) are used more than once in {layer}; they are matched in order.</source>
        <translation>عدد المعرّفات المستخدمة أكثر من مرة في {layer}: ‏{n}؛ وقد قوبلت بحسب ترتيبها.</translation>
    </message>
    <message>
        <source>{n} invalid polygon(s) repaired to their polygon parts; see geometry_note.</source>
        <translation>عدد المضلعات غير الصالحة التي أُصلحت إلى أجزائها المضلعة: {n}؛ انظر geometry_note.</translation>
    </message>
    <message>
        <source>{n} joined codes carry different names: {pairs}; check that they mean the same area</source>
        <translation>عدد الرموز المربوطة التي تحمل أسماء مختلفة: {n} ({pairs})؛ تحقق من أنها تعني الوحدة نفسها</translation>
    </message>
    <message>
        <source>{n} layers with {rows} rows are in the workspace.</source>
        <translation>في مساحة العمل: الطبقات {n}، الصفوف {rows}.</translation>
    </message>
    <message>
        <source>{n} left out: {reason}</source>
        <translation>استُبعد {n}: {reason}</translation>
    </message>
    <message>
        <source>{n} more codes would match if written like {new} instead of {old}{share}</source>
        <translation>عدد الرموز الإضافية التي تتطابق لو كُتبت مثل {new} بدلا من {old}: {n}{share}</translation>
    </message>
    <message>
        <source>{n} of them have a name that stands there under another code: the codes are of another version</source>
        <translation>عدد التي لها منها اسم يرد هناك تحت رمز آخر: {n}؛ فالرموز من إصدار آخر</translation>
    </message>
    <message>
        <source>{n} of them mean another area now: {codes}; figures of the one version must not be joined to them by code</source>
        <translation>عدد الرموز التي تعني الآن وحدة أخرى: {n} ({codes})؛ لا يجوز ربط أرقام أحد الإصدارين بها برمزها</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all} datasets are listed</source>
        <translation>مجموعات البيانات المدرجة: {n} من {all}</translation>
    </message>
    <message>
        <source>{n} of {all} points stand for a district, a province or a larger area (where_prec above 2); do not measure distances from them</source>
        <translation>عدد النقاط التي تمثل مديرية أو محافظة أو منطقة أوسع (where_prec أكبر من 2): {n} من {all}؛ لا تقس المسافات منها</translation>
    </message>
    <message>
        <source>{n} of {all} record(s) have points in the points table; {without} have none.</source>
        <translation>عدد السجلات التي لها نقاط في جدول النقاط: {n} من {all}؛ والتي لا نقاط لها: {without}.</translation>
    </message>
    <message>
        <source>{n} of {all}, latest</source>
        <translation>{n} من {all}، الأحدث</translation>
    </message>
    <message>
        <source>{n} of {total} rows were joined to their record by {child} and {parent}</source>
        <translation>رُبط {n} من {total} صف بسجلاتها عبر {child} و{parent}</translation>
    </message>
    <message>
        <source>{n} of {total} steps failed, first {title}: {error}</source>
        <translation>فشلت خطوات عددها {n} من أصل {total}، أولها {title}: ‏{error}</translation>
    </message>
    <message>
        <source>{n} point(s) come twice</source>
        <translation>عدد النقاط المكررة: {n}</translation>
    </message>
    <message>
        <source>{n} point(s) computed from bearing and distance; bearings were taken as true north.</source>
        <translation>عدد النقاط المحسوبة من الاتجاه والمسافة: {n}؛ واعتُبرت الاتجاهات من الشمال الحقيقي.</translation>
    </message>
    <message>
        <source>{n} point(s) start at a point that has no coordinates.</source>
        <translation>عدد النقاط التي تبدأ من نقطة لا إحداثيات لها: {n}.</translation>
    </message>
    <message>
        <source>{n} polygon record(s) of the points table are not in the attribute table: {list}.</source>
        <translation>عدد سجلات المضلعات في جدول النقاط غير الموجودة في جدول البيانات الوصفية: {n} ({list}).</translation>
    </message>
    <message>
        <source>{n} polygons were repaired; geometry_note says how</source>
        <translation>عدد المضلعات التي أُصلحت: {n}؛ ويبيّن الحقل geometry_note كيف</translation>
    </message>
    <message>
        <source>{n} possible pairs</source>
        <translation>عدد الأزواج الممكنة: {n}</translation>
    </message>
    <message>
        <source>{n} read, {used} used, {out} left out</source>
        <translation>المقروء {n}، المستخدم {used}، المستبعد {out}</translation>
    </message>
    <message>
        <source>{n} record(s) without an id: {field} is “row-” and the number of the row.</source>
        <translation>عدد السجلات التي لا معرّف لها: {n}؛ والحقل {field} فيها هو «row-» يتبعه رقم الصف.</translation>
    </message>
    <message>
        <source>{n} record(s): {text}.</source>
        <translation>عدد السجلات {n}: ‏{text}.</translation>
    </message>
    <message>
        <source>{n} records at this place</source>
        <translation>عدد السجلات في هذا المكان: {n}</translation>
    </message>
    <message>
        <source>{n} records repeat the {parent} of another; the first of each was joined</source>
        <translation>عدد السجلات التي تكرر قيمة {parent} لسجل آخر: {n}؛ ورُبط أول كل منها</translation>
    </message>
    <message>
        <source>{n} release product(s) lie outside the period.</source>
        <translation>عدد وثائق الإفراج الواقعة خارج الفترة: {n}.</translation>
    </message>
    <message>
        <source>{n} release product(s) without a date count in every period.</source>
        <translation>عدد وثائق الإفراج التي لا تاريخ لها وتُحسب في كل فترة: {n}.</translation>
    </message>
    <message>
        <source>{n} repeated part(s) dropped</source>
        <translation>عدد الأجزاء المكررة التي أُسقطت: {n}</translation>
    </message>
    <message>
        <source>{n} repeated point(s) dropped</source>
        <translation>عدد النقاط المكررة التي أُسقطت: {n}</translation>
    </message>
    <message>
        <source>{n} report codes were sent more than once and all rows were kept; see resubmission: {list}</source>
        <translation>عدد رموز التقارير التي أُرسلت أكثر من مرة: {n}، وأُبقيت كل الصفوف؛ انظر resubmission: {list}</translation>
    </message>
    <message>
        <source>{n} rounds from {first} to {last}</source>
        <translation>عدد الجولات: {n}، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>الصفوف: {n}</translation>
    </message>
    <message>
        <source>{n} rows are not explained by a release product</source>
        <translation>عدد الصفوف التي لا تفسرها وثيقة إفراج: {n}</translation>
    </message>
    <message>
        <source>{n} rows have a geometry that cannot be read; they are kept without it</source>
        <translation>عدد الصفوف التي لا يمكن قراءة شكلها الهندسي: {n}؛ أُبقيت دونه</translation>
    </message>
    <message>
        <source>{n} rows have no P-code ({names}) and cannot be joined to boundaries</source>
        <translation>عدد الصفوف التي لا رمز P لها: {n} ({names})؛ لا يمكن ربطها بالحدود</translation>
    </message>
    <message>
        <source>{n} rows have no geometry</source>
        <translation>عدد الصفوف التي لا شكل هندسيا لها: {n}</translation>
    </message>
    <message>
        <source>{n} rows have no geometry; they are kept without one</source>
        <translation>عدد الصفوف التي لا شكل هندسيا لها: {n}؛ أُبقيت دونه</translation>
    </message>
    <message>
        <source>{n} rows have no line: displaced within their area, or the origin has no code</source>
        <translation>عدد الصفوف التي لا خط لها: {n}؛ نزحوا داخل وحدتهم، أو لا رمز لمكان الأصل</translation>
    </message>
    <message>
        <source>{n} rows have no usable coordinates; they are kept without a point</source>
        <translation>عدد الصفوف التي لا إحداثيات صالحة لها: {n}؛ أُبقيت دون نقطة</translation>
    </message>
    <message>
        <source>{n} rows in the file, {used} would come in</source>
        <translation>الصفوف في الملف: {n}، سيُستورد منها {used}</translation>
    </message>
    <message>
        <source>{n} rows lack the P-code of their parent area; join them by their own code</source>
        <translation>عدد الصفوف التي ينقصها رمز P للوحدة الأعلى: {n}؛ اربطها برمزها هي</translation>
    </message>
    <message>
        <source>{n} rows of the layer {layer} have the id {id}</source>
        <translation>عدد صفوف الطبقة {layer} التي معرّفها {id}: ‏{n}</translation>
    </message>
    <message>
        <source>{n} rows would come in, {points} of them as points.</source>
        <translation>سيُستورد {n} من الصفوف، منها {points} كنقاط.</translation>
    </message>
    <message>
        <source>{n} texts are translated.</source>
        <translation>عدد النصوص المترجمة: {n}.</translation>
    </message>
    <message>
        <source>{n} texts in {name} are not in the encoding it names; they were read as Latin-1</source>
        <translation>عدد النصوص في {name} التي ليست بالترميز الذي يذكره: {n}؛ قُرئت بترميز Latin-1</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination</source>
        <translation>عدد الوحدات التي لا رقم لها لأن تلوثها غير معروف: {n}</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination. That is not zero.</source>
        <translation>عدد الوحدات التي لا رقم لها لأن تلوثها غير معروف: {n}. هذا ليس صفرا.</translation>
    </message>
    <message>
        <source>{n} units have no score: fewer than two parts are known</source>
        <translation>عدد الوحدات التي لا درجة لها: {n}؛ يُعرف أقل من جزأين</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified</source>
        <translation>عدد الوحدات غير المصنفة: {n}، وفيها {people} شخص</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified or have no figure, and are in no sum</source>
        <translation>عدد الوحدات غير المصنفة أو التي لا رقم لها: {n}، وفيها {people} شخص، ولا تدخل في أي مجموع</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified: fewer than {least} indicators are known. That is neither class 1 nor zero.</source>
        <translation>عدد الوحدات غير المصنفة: {n}، وفيها {people} شخص: يُعرف أقل من {least} من المؤشرات. هذا ليس الفئة 1 ولا صفرا.</translation>
    </message>
    <message>
        <source>{n} units with {people} people cannot be classified or have no figure. They are listed below and are not in the sums: that is not zero.</source>
        <translation>عدد الوحدات التي لا يمكن تصنيفها أو لا رقم لها: {n}، وفيها {people} شخص. تُدرج أدناه ولا تدخل في المجاميع: هذا ليس صفرا.</translation>
    </message>
    <message>
        <source>{n} values of {field} have no label on the server; their codes stand there</source>
        <translation>عدد قيم الحقل {field} التي لا تسمية لها على الخادم: {n}؛ تُركت رموزها مكانها</translation>
    </message>
    <message>
        <source>{operation} has no round {round} at this admin level</source>
        <translation>لا جولة {round} للعملية {operation} على هذا المستوى الإداري</translation>
    </message>
    <message>
        <source>{operation} has {n} types of assessment, and they must not be added up</source>
        <translation>عدد أنواع التقييم في العملية {operation}: {n}، ولا يجوز جمعها</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation>لا يمكن قراءة {parameter}: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a workspace</source>
        <translation>لا يمكن قراءة {path} كمساحة عمل</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <translation>لا يمكن قراءة {path} أو الكتابة فيه</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>لا يمكن كتابة {path}</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself</source>
        <translation>{path} رابط يعود إلى نفسه</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and a link is not packed</source>
        <translation>{path} رابط إلى {target}، والرابط لا يدخل في الحزمة</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and nothing is written through a link</source>
        <translation>{path} رابط إلى {target}، ولا يُكتب شيء عبر رابط</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there</source>
        <translation>{path} رابط إلى {target}، وهو غير موجود</translation>
    </message>
    <message>
        <source>{path} is a workspace, and writing the output there would delete its other layers</source>
        <translation>المسار {path} هو مساحة عمل، وكتابة الناتج فيه تحذف طبقاتها الأخرى</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <translation>الملف {path} يكتب فيه برنامج آخر</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells</source>
        <translation>{people} شخص في {cells} خلية</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells of the part asked for</source>
        <translation>{people} شخص في {cells} خلية من الجزء المطلوب</translation>
    </message>
    <message>
        <source>{place} ({code}), admin level {level}</source>
        <translation>{place} ({code})، المستوى الإداري {level}</translation>
    </message>
    <message>
        <source>{place} lies outside the map's projection.</source>
        <translation>يقع المكان {place} خارج إسقاط الخريطة.</translation>
    </message>
    <message>
        <source>{plan}: indicators of mine action and camps</source>
        <translation>{plan}: مؤشرات الأعمال المتعلقة بالألغام والمخيمات</translation>
    </message>
    <message>
        <source>{plan}: requirements and funding by cluster</source>
        <translation>{plan}: المتطلبات والتمويل بحسب المجموعة القطاعية</translation>
    </message>
    <message>
        <source>{sheet}: there is no table {table}</source>
        <translation>{sheet}: لا جدول باسم {table}</translation>
    </message>
    <message>
        <source>{source} answered with a web page where {expected} was expected</source>
        <translation>أجاب المصدر {source} بصفحة ويب وكان المتوقع {expected}</translation>
    </message>
    <message>
        <source>{source} asks for a token at an address without encryption, so none was sent</source>
        <translation>يطلب المصدر {source} رمز وصول على عنوان غير مشفر، فلم يُرسل أي رمز</translation>
    </message>
    <message>
        <source>{source} asks to slow down</source>
        <translation>يطلب المصدر {source} التمهل</translation>
    </message>
    <message>
        <source>{source} asks to slow down ({said})</source>
        <translation>يطلب المصدر {source} التمهل ({said})</translation>
    </message>
    <message>
        <source>{source} asks to wait {minutes} minutes</source>
        <translation>يطلب المصدر {source} الانتظار {minutes} دقيقة</translation>
    </message>
    <message>
        <source>{source} cannot be reached</source>
        <translation>تعذر الوصول إلى المصدر {source}</translation>
    </message>
    <message>
        <source>{source} cannot go on with the download</source>
        <translation>لا يستطيع المصدر {source} استئناف التنزيل</translation>
    </message>
    <message>
        <source>{source} did not accept the query ({said})</source>
        <translation>لم يقبل المصدر {source} الاستعلام ({said})</translation>
    </message>
    <message>
        <source>{source} did not accept the request (HTTP {status})</source>
        <translation>لم يقبل المصدر {source} الطلب (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not accept the request: {reason}</source>
        <translation>لم يقبل المصدر {source} الطلب: {reason}</translation>
    </message>
    <message>
        <source>{source} did not answer in time</source>
        <translation>لم يجب المصدر {source} في الوقت المحدد</translation>
    </message>
    <message>
        <source>{source} did not answer in time (HTTP {status})</source>
        <translation>لم يجب المصدر {source} في الوقت المحدد (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not answer in time ({said})</source>
        <translation>لم يجب المصدر {source} في الوقت المحدد ({said})</translation>
    </message>
    <message>
        <source>{source} did not say how many rows there are</source>
        <translation>لم يبيّن المصدر {source} عدد الصفوف</translation>
    </message>
    <message>
        <source>{source} did not say which rows there are</source>
        <translation>لم يبيّن المصدر {source} أي الصفوف موجودة</translation>
    </message>
    <message>
        <source>{source} did not send the file {name}</source>
        <translation>لم يرسل المصدر {source} الملف {name}</translation>
    </message>
    <message>
        <source>{source} does not have it: {reason}</source>
        <translation>لا يوجد لدى المصدر {source}: {reason}</translation>
    </message>
    <message>
        <source>{source} does not have this service or layer ({said})</source>
        <translation>لا توجد لدى المصدر {source} هذه الخدمة أو الطبقة ({said})</translation>
    </message>
    <message>
        <source>{source} does not have what was asked for (HTTP {status})</source>
        <translation>لا يوجد المطلوب لدى المصدر {source} (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} does not stop sending pages</source>
        <translation>لا يتوقف المصدر {source} عن إرسال الصفحات</translation>
    </message>
    <message>
        <source>{source} gives no tokens for a user name and a password</source>
        <translation>لا يعطي المصدر {source} رموز وصول مقابل اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>{source} needs a key of your own</source>
        <translation>يحتاج المصدر {source} إلى مفتاح خاص بك</translation>
    </message>
    <message>
        <source>{source} refused access without a key (HTTP {status})</source>
        <translation>رفض المصدر {source} الوصول دون مفتاح (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused access: {reason}</source>
        <translation>رفض المصدر {source} الوصول: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your key (HTTP {status})</source>
        <translation>رفض المصدر {source} مفتاحك (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused your key: {reason}</source>
        <translation>رفض المصدر {source} مفتاحك: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your token ({said})</source>
        <translation>رفض المصدر {source} رمز وصولك ({said})</translation>
    </message>
    <message>
        <source>{source} refused your user name or password</source>
        <translation>رفض المصدر {source} اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size</source>
        <translation>يرفض المصدر {source} طلبا بهذا الحجم</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size ({said})</source>
        <translation>يرفض المصدر {source} طلبا بهذا الحجم ({said})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status})</source>
        <translation>يبلغ المصدر {source} عن عطل لديه (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status}: {reason})</source>
        <translation>يبلغ المصدر {source} عن عطل لديه (HTTP {status}: {reason})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own ({said})</source>
        <translation>يبلغ المصدر {source} عن عطل لديه ({said})</translation>
    </message>
    <message>
        <source>{source} sends the request on without saying where</source>
        <translation>يحيل المصدر {source} الطلب دون أن يذكر إلى أين</translation>
    </message>
    <message>
        <source>{source} sends the request round in a circle</source>
        <translation>يعيد المصدر {source} توجيه الطلب في حلقة مغلقة</translation>
    </message>
    <message>
        <source>{source} sends the same page again and again</source>
        <translation>يرسل المصدر {source} الصفحة نفسها مرة بعد مرة</translation>
    </message>
    <message>
        <source>{source} sent a geometry that cannot be read</source>
        <translation>أرسل المصدر {source} شكلا هندسيا لا تمكن قراءته</translation>
    </message>
    <message>
        <source>{source} sent an answer without the rows it promises</source>
        <translation>أرسل المصدر {source} إجابة دون الصفوف التي يعد بها</translation>
    </message>
    <message>
        <source>{source} sent an empty answer</source>
        <translation>أرسل المصدر {source} إجابة فارغة</translation>
    </message>
    <message>
        <source>{source} sent no token</source>
        <translation>لم يرسل المصدر {source} رمز وصول</translation>
    </message>
    <message>
        <source>{source} sent something that is not an ArcGIS answer</source>
        <translation>أرسل المصدر {source} شيئا ليس إجابة ArcGIS</translation>
    </message>
    <message>
        <source>{source} sent something that is not {expected}</source>
        <translation>أرسل المصدر {source} شيئا ليس {expected}</translation>
    </message>
    <message>
        <source>{source} takes passwords at an address without encryption, so none was sent</source>
        <translation>يستقبل المصدر {source} كلمات المرور على عنوان غير مشفر، فلم تُرسل أي كلمة مرور</translation>
    </message>
    <message>
        <source>{source} told of {n} rows and did not send {missing} of them</source>
        <translation>أعلن المصدر {source} عن {n} من الصفوف ولم يرسل منها {missing}</translation>
    </message>
    <message>
        <source>{source} wants a token for this layer ({said})</source>
        <translation>يطلب المصدر {source} رمز وصول لهذه الطبقة ({said})</translation>
    </message>
    <message>
        <source>{source} wants the password at another host, {host}, so none was sent</source>
        <translation>يريد المصدر {source} كلمة المرور على خادم آخر هو {host}، فلم تُرسل</translation>
    </message>
    <message>
        <source>{source}, {url}, {proxy}: {outcome}</source>
        <translation>{source}، {url}، {proxy}: {outcome}</translation>
    </message>
    <message>
        <source>{start} to {end}: {n} hazards, {area} m²</source>
        <translation>من ‎{start} إلى ‎{end}: المناطق الخطرة {n}، المساحة {area} م²</translation>
    </message>
    <message>
        <source>{system}; language {language}</source>
        <translation>{system}؛ اللغة {language}</translation>
    </message>
    <message>
        <source>{table} ({geometry}), written on {date}</source>
        <translation>{table} ({geometry})، كُتبت في {date}</translation>
    </message>
    <message>
        <source>{text} is an address; only files can be read here</source>
        <translation>القيمة {text} عنوان؛ ولا تُقرأ هنا إلا الملفات</translation>
    </message>
    <message>
        <source>{text} is no country that is known here</source>
        <translation>القيمة {text} ليست بلدا معروفا هنا</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>القيمة {text} ليست تاريخا</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>القيمة {text} ليست تاريخا</translation>
    </message>
    <message>
        <source>{title} (in the workspace)</source>
        <translation>{title} (في مساحة العمل)</translation>
    </message>
    <message>
        <source>{title} gave nothing</source>
        <translation>لم يُعطِ {title} شيئا</translation>
    </message>
    <message>
        <source>{title} has no areas or no CRS</source>
        <translation>لا وحدات في {title} أو لا نظام إحداثيات مرجعيا لها</translation>
    </message>
    <message>
        <source>{title} has no column {column}</source>
        <translation>لا يوجد في {title} العمود {column}</translation>
    </message>
    <message>
        <source>{title} has no earlier state</source>
        <translation>ليست للطبقة {title} حالة سابقة</translation>
    </message>
    <message>
        <source>{title} has no files</source>
        <translation>لا ملفات في {title}</translation>
    </message>
    <message>
        <source>{title} has no geometry</source>
        <translation>لا شكل هندسيا في {title}</translation>
    </message>
    <message>
        <source>{title} has no names of admin level {level}</source>
        <translation>لا أسماء للمستوى الإداري {level} في {title}</translation>
    </message>
    <message>
        <source>{title} has not the columns of a list of versions</source>
        <translation>ليس في {title} أعمدة قائمة الإصدارات</translation>
    </message>
    <message>
        <source>{title} is archived on HDX: it is not kept up to date</source>
        <translation>مجموعة البيانات {title} مؤرشفة على HDX: لا يجري تحديثها</translation>
    </message>
    <message>
        <source>{title} is given out by request only</source>
        <translation>مجموعة البيانات {title} تُعطى عند الطلب فقط</translation>
    </message>
    <message>
        <source>{title} lacks the columns {columns}</source>
        <translation>تنقص {title} الأعمدة {columns}</translation>
    </message>
    <message>
        <source>{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}.</source>
        <translation>{title}. المصدر: {source}. الترخيص: {licence}. الإصدار: {version}. سارية في: ‎{date}.</translation>
    </message>
    <message>
        <source>{title}: no row changed.</source>
        <translation>{title}: لم يتغيّر أي صف.</translation>
    </message>
    <message>
        <source>{title}: rejected rows</source>
        <translation>{title}: صفوف مرفوضة</translation>
    </message>
    <message>
        <source>{title}: version {before} became {after}.</source>
        <translation>{title}: الإصدار {before} أصبح {after}.</translation>
    </message>
    <message>
        <source>{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed.</source>
        <translation>{title}: عدد الصفوف سابقا {before}، والآن {now}؛ المضاف {added}، المحذوف {removed}، المتغير {changed}.</translation>
    </message>
    <message>
        <source>{title}: {now} rows now; too many to compare here.</source>
        <translation>{title}: عدد الصفوف الآن {now}؛ وهي أكثر من أن تُقارن هنا.</translation>
    </message>
    <message>
        <source>{version} of the boundaries of {country} has no admin level {level}</source>
        <translation>لا مستوى إداريا {level} في الإصدار {version} من حدود {country}</translation>
    </message>
    <message>
        <source>{what}, {country}</source>
        <translation>{what}، {country}</translation>
    </message>
    <message>
        <source>{what}: could not be had. {why}</source>
        <translation>{what}: تعذر الحصول عليها. {why}</translation>
    </message>
    <message>
        <source>{what}: is there already ({layers})</source>
        <translation>{what}: موجودة من قبل ({layers})</translation>
    </message>
    <message>
        <source>{what}: {before} m² became {after} m²</source>
        <translation>{what}: كانت {before} م² وأصبحت {after} م²</translation>
    </message>
    <message>
        <source>{what}: {rows} rows from {source} ({layers})</source>
        <translation>{what}: عدد الصفوف {rows} من {source} ({layers})</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{years}: nothing for this country and cluster yet, so the year before was taken</source>
        <translation>السنة {years}: لا شيء بعد لهذا البلد وهذه المجموعة القطاعية، فأُخذت السنة السابقة</translation>
    </message>
    <message>
        <source>— {what}</source>
        <translation>— {what}</translation>
    </message>
</context>
</TS>
