<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CommonGround</name>
    <message>
        <source>(none of these)</source>
        <translation>(жодне з цих)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(немає)</translation>
    </message>
    <message>
        <source>0 is the country, 1 or 2 its areas.</source>
        <translation>0 — країна, 1 або 2 — її одиниці.</translation>
    </message>
    <message>
        <source>0 is the country.</source>
        <translation>0 — країна.</translation>
    </message>
    <message>
        <source>0/0: no coordinates were entered</source>
        <translation>0/0: координат не введено</translation>
    </message>
    <message>
        <source>5W</source>
        <translation>5W</translation>
    </message>
    <message>
        <source>5W by admin 1 and 2 is low, below that moderate.</source>
        <translation>5W за адмінрівнями 1 і 2 має низьку чутливість, нижче — помірну.</translation>
    </message>
    <message>
        <source>5W by admin 3 is low in government-controlled areas.</source>
        <translation>5W за адмінрівнем 3 має низьку чутливість на підконтрольних уряду територіях.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FILE&lt;/b&gt;: a file that was downloaded by hand; then no connection is needed.</source>
        <translation>&lt;b&gt;FILE&lt;/b&gt;: файл, завантажений вручну; тоді з’єднання не потрібне.</translation>
    </message>
    <message>
        <source>&lt;b&gt;WORKSPACE&lt;/b&gt;: with a folder, the layers are kept there, each with its source.</source>
        <translation>&lt;b&gt;WORKSPACE&lt;/b&gt;: якщо вказано теку, шари зберігаються в ній, кожен зі своїм джерелом.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm twice, so say where both are used.&lt;/p&gt;&lt;p&gt;Three parts, each scaled by fixed bounds (resources/needs/inform.json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else low.&lt;/p&gt;&lt;p&gt;Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оцінка від 0 до 10 для кожної одиниці для категорії загроз, спричинених людиною, у власній (субнаціональній) моделі INFORM країни, у CSV. ПРОПОЗИЦІЯ. Глобального індексу вона не змінює; інтенсивність конфлікту може врахувати ту саму шкоду двічі, тому зазначайте, де вжито обидва.&lt;/p&gt;&lt;p&gt;Три частини, кожну приведено до шкали за сталими межами (resources/needs/inform.json): люди в межах 1 км від відкритої ділянки на 100 000, постраждалі на 100 000 за рік (середнє за 3 роки), площа небезпечних ділянок на 1 000 км². Оцінка: половина найвищої частини плюс половина середнього відомих; якщо відомо менше двох частин, оцінки немає. Надійність висока за трьох частин та обстеження, середня — за одного з цього, інакше низька.&lt;/p&gt;&lt;p&gt;Приклад: частини 8, 4 і 3: 0,5 × 8 + 0,5 × 5 = 6,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings an export into the minimum schema. Every row ends in an output or in &lt;b&gt;Rejected&lt;/b&gt; with the reason; the counts add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a database connection (PG:…). &lt;b&gt;Kind&lt;/b&gt;: what the rows are. &lt;b&gt;Layer&lt;/b&gt;: layer, sheet or table where there are several. &lt;b&gt;Points&lt;/b&gt;: the points table of the records (PolyID, PointNo, PointType …). &lt;b&gt;Profile&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. &lt;b&gt;CRS&lt;/b&gt;: where the file does not say.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: Input may be the address of a feature service. A sub-table (victims, devices) is joined to its records, found in the same file or named by &lt;b&gt;Parent&lt;/b&gt;. Codes become the words of the layer's domains or of the &lt;b&gt;Form&lt;/b&gt; (XLSForm) in &lt;b&gt;Language&lt;/b&gt;; the codes stay beside them. A report code that was sent several times is marked in resubmission, and every row stays.&lt;/p&gt;&lt;p&gt;Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a linked release product or where the profile says so, otherwise unknown, which counts as open. The status of an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.&lt;/p&gt;&lt;p&gt;Names, phones, ids, addresses and birth dates are left out unless &lt;b&gt;Keep personal columns&lt;/b&gt; is set. Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong are proposed, never changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Зводить експорт до мінімальної схеми. Кожен рядок потрапляє або до результату, або до &lt;b&gt;Відхилених&lt;/b&gt; із причиною; кількості сходяться.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вхідні дані&lt;/b&gt;: shapefile, GeoPackage, база геоданих (тека .gdb або zip), GeoJSON, KML, CSV, XLSX або з’єднання з базою даних (PG:…). &lt;b&gt;Вид&lt;/b&gt;: чим є рядки. &lt;b&gt;Шар&lt;/b&gt;: шар, аркуш або таблиця, якщо їх кілька. &lt;b&gt;Точки&lt;/b&gt;: таблиця точок записів (PolyID, PointNo, PointType …). &lt;b&gt;Профіль&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam або ваш файл JSON. &lt;b&gt;CRS&lt;/b&gt;: якщо файл її не зазначає.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: вхідними даними може бути адреса сервісу об’єктів. Підтаблиця (постраждалі, предмети) приєднується до своїх записів, знайдених у тому самому файлі або вказаних у &lt;b&gt;Батьківський&lt;/b&gt;. Коди стають словами з доменів шару або з &lt;b&gt;Форми&lt;/b&gt; (XLSForm) мовою з поля &lt;b&gt;Мова&lt;/b&gt;; самі коди залишаються поряд. Код звіту, надісланий кілька разів, позначається в resubmission, і кожен рядок зберігається.&lt;/p&gt;&lt;p&gt;Вивільнення треба довести: для ділянки Reduced залишається відкритим; Closed і Completed стають вивільненими лише з пов’язаним документом про вивільнення або якщо так зазначено в профілі, інакше статус невідомий і рахується як відкритий. Статус заходу ніколи не задає статусу ділянки. Значення, яких не знає жодна таблиця відповідності, залишаються невідомими й перелічуються.&lt;/p&gt;&lt;p&gt;Імена, телефони, номери документів, адреси й дати народження пропускаються, якщо не ввімкнено &lt;b&gt;Зберегти особисті стовпці&lt;/b&gt;. Хибні полігони зводяться до полігональних частин, про що зазначено в geometry_note. Для координат, що здаються хибними, виправлення лише пропонується й ніколи не вноситься.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all of Banadir in 2023 and is the district Bondhere in v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Older&lt;/b&gt;, &lt;b&gt;Newer&lt;/b&gt;: one admin level of two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside the current one). &lt;b&gt;Changes&lt;/b&gt;: one row a code with its state: same, redrawn, renamed, other area (less than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name stands under another code), gone, new.&lt;/p&gt;&lt;p&gt;Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Порівнює коди, назви й території двох версій адміністративних меж. Код, що є в обох, приєднує всі дані однієї версії до одиниць іншої, хоч би що він там означав: у Сомалі SO2201 у 2023 році був усім Банадіром, а у v03 це район Bondhere.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Старіша&lt;/b&gt;, &lt;b&gt;Новіша&lt;/b&gt;: один адмінрівень двох версій, як його записує «Завантажити: Адміністративні межі» (VERSION=v02 завантажує попередню версію поряд із чинною). &lt;b&gt;Зміни&lt;/b&gt;: один рядок на код із його станом: той самий, накреслено наново, перейменовано, інша територія (спільної менше половини, виміряно на еліпсоїді як перетин до об’єднання), новий код (назва стоїть під іншим кодом), зник, новий.&lt;/p&gt;&lt;p&gt;Приклад: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two casualty lists without names, for example of two organisations, and flags pairs that may be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and &lt;i&gt;alike_in_first&lt;/i&gt; and &lt;i&gt;alike_in_second&lt;/i&gt; say how many rows look the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;First&lt;/b&gt;, &lt;b&gt;Second&lt;/b&gt;: tables of the minimum schema (“Import IMSMA export”, kind casualty). &lt;b&gt;Matches&lt;/b&gt;: one row a pair, best first. &lt;b&gt;Months&lt;/b&gt;: reports by month and list; an empty cell means that the list has no report, not that there was no casualty.&lt;/p&gt;&lt;p&gt;Rows whose date is known to the year only are not compared and are counted as left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Порівнює два списки постраждалих без імен, наприклад двох організацій, і позначає пари, що можуть бути однією людиною: дата в межах 3 днів (або зазначений місяць), ті самі P-коди, наскільки обидва їх знають, стать, вікова група та наслідок. Нічого не об’єднується й не вилучається: однакові рядки можуть бути різними людьми, а &lt;i&gt;alike_in_first&lt;/i&gt; та &lt;i&gt;alike_in_second&lt;/i&gt; показують, скільки рядків виглядають так само.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Перший&lt;/b&gt;, &lt;b&gt;Другий&lt;/b&gt;: таблиці мінімальної схеми («Імпорт експорту IMSMA», вид casualty). &lt;b&gt;Пари&lt;/b&gt;: один рядок на пару, спершу найкращі. &lt;b&gt;Місяці&lt;/b&gt;: повідомлення за місяцями та списками; порожня клітинка означає, що список не має повідомлень, а не що постраждалих не було.&lt;/p&gt;&lt;p&gt;Рядки, дата яких відома лише до року, не порівнюються й рахуються як пропущені.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two exports of hazards, imported by “Import an IMSMA export”. &lt;b&gt;Changes&lt;/b&gt;: added, removed, status, class, geometry (with the area), attributes, one row a record and change. &lt;b&gt;Summary&lt;/b&gt;: the land balance per admin unit and class, in whole square metres:&lt;/p&gt;&lt;p&gt;opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing&lt;/p&gt;&lt;p&gt;Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come from &lt;b&gt;Release&lt;/b&gt; (hazard_id, kind, area_m2) within the period. What no product explains is a correction and is listed with explained = no: a hazard removed, an area edited, a product counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt; stand for what is not chosen: the hazards there, their earlier state that was not accepted yet, the release products, and the figures of all imports for the chart. Where both exports have a day of their own and no period is given, the period lies between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;History&lt;/b&gt;: exports of earlier months; the page draws open and released land over all of them.&lt;/p&gt;&lt;p&gt;Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a correction. Were 24,000 left, −1,000 would be listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Порівнює два експорти небезпечних ділянок, імпортовані алгоритмом «Імпорт експорту IMSMA». &lt;b&gt;Зміни&lt;/b&gt;: додано, вилучено, статус, клас, геометрія (з площею), атрибути; один рядок на запис і зміну. &lt;b&gt;Підсумок&lt;/b&gt;: баланс земель за адмінодиницею та класом, у цілих квадратних метрах:&lt;/p&gt;&lt;p&gt;на початок + нові − скасовано − скорочено − очищено ± перекласифіковано ± виправлення = на кінець&lt;/p&gt;&lt;p&gt;На початок і на кінець — це землі, статус яких рахується (відкрито, у роботі, призупинено, невідомо): залишок площі, якщо його зареєстровано, інакше накреслена площа, інакше зареєстрована. Скасоване, скорочене й очищене беруться з &lt;b&gt;Вивільнення&lt;/b&gt; (hazard_id, kind, area_m2) у межах періоду. Що не пояснено жодним документом, те є виправленням і перелічується з explained = no: вилучена ділянка, змінена площа, документ, порахований двічі.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Робоча тека&lt;/b&gt; та &lt;b&gt;Країна&lt;/b&gt; заступають те, чого не вибрано: небезпечні ділянки в ній, їхній попередній, ще не прийнятий стан, документи про вивільнення та дані всіх імпортів для діаграми. Якщо обидва експорти мають власний день, а періоду не вказано, період лежить між ними.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Історія&lt;/b&gt;: експорти попередніх місяців; сторінка показує відкриті та вивільнені землі за всіма.&lt;/p&gt;&lt;p&gt;Приклад: відкрито 40 000 м², документ очищує 15 000, залишається 25 000: баланс сходиться без виправлення. Якби залишилося 24 000, було б перелічено −1 000.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can be followed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt;: the tables are taken from there; a layer given below replaces the workspace's own. &lt;b&gt;Level&lt;/b&gt;: admin level of the P-codes. &lt;b&gt;From&lt;/b&gt;, &lt;b&gt;To&lt;/b&gt;: ISO dates, both included. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class. &lt;b&gt;Menu&lt;/b&gt;: your own JSON; start from resources/indicators.json.&lt;/p&gt;&lt;p&gt;No row is unknown, not zero: the value is empty and the note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Обчислює показники меню в одну таблицю: рядок на P-код, період, показник і розбивку, зі значенням, одиницею, чисельником, знаменником, кількістю рядків і самими рядками, щоб кожне число можна було простежити.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Робоча тека&lt;/b&gt; та &lt;b&gt;Країна&lt;/b&gt;: таблиці беруться звідти; шар, наданий нижче, заміняє шар робочої теки. &lt;b&gt;Рівень&lt;/b&gt;: адмінрівень P-кодів. &lt;b&gt;Від&lt;/b&gt;, &lt;b&gt;До&lt;/b&gt;: дати ISO, обидві включно. &lt;b&gt;Групувати за&lt;/b&gt;: organisation, donor, eo_type або hazard_class. &lt;b&gt;Меню&lt;/b&gt;: ваш JSON; почніть із resources/indicators.json.&lt;/p&gt;&lt;p&gt;Відсутність рядка — це невідоме, а не нуль: значення порожнє, і в примітці про це сказано. Приклад: 150 м² очищено в XX01 за рядками джерела 1 і 2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row a zone, or one a zone and group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons (cut at the zones' borders), points with an area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard in two zones counts in both rows and once in the total on the console.&lt;br&gt;&lt;b&gt;Accidents, casualties, release&lt;/b&gt;: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31. Accidents, casualties and releases count from the first to the last day; a hazard whose status changed after “as at” has the status unknown on that day.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;Example: a CHA of 40,000 m², three quarters of it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Кількість і площі зареєстрованих небезпечних ділянок за класом і статусом, нещасні випадки, постраждалі та вивільнені землі: один рядок на зону або один на зону й групу.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Небезпечні ділянки&lt;/b&gt;: полігони (розрізані межами зон), точки з площею (кола) або рядки, P-код яких є кодом зони. hazard_area_m2 додає записи, hazard_footprint_m2 — земля, яку вони вкривають разом, open_remaining_m2 — що залишилося вивільнити. Ділянка у двох зонах рахується в обох рядках і один раз у загальній сумі на консолі.&lt;br&gt;&lt;b&gt;Нещасні випадки, постраждалі, вивільнення&lt;/b&gt;: точки, полігони або рядки з P-кодами; чого не надано, те порожнє, бо невідоме — не нуль.&lt;br&gt;&lt;b&gt;Станом на, період&lt;/b&gt;: дати як 2025-12-31. Нещасні випадки, постраждалі та вивільнення рахуються від першого до останнього дня; ділянка, статус якої змінився після дати «станом на», на той день має невідомий статус.&lt;br&gt;&lt;b&gt;Групувати за&lt;/b&gt;: organisation, donor, eo_type або hazard_class.&lt;/p&gt;&lt;p&gt;Приклад: CHA площею 40 000 м², три чверті якої в районі A, дає для A hazards 1, area_cha_m2 30 000, а для B hazards 1, area_cha_m2 10 000.&lt;/p&gt;&lt;p&gt;Де нічого не зареєстровано, там не безпечно: дивіться survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM zone, or an equal-area projection for more than 7 degrees) and printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symbols&lt;/b&gt;: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep your symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; and &lt;i&gt;partner&lt;/i&gt; get single hazards and accidents; for &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; such layers are refused: map the output of &lt;i&gt;riskgrid&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; with a table of the areas, &lt;i&gt;access&lt;/i&gt; with a table of the roads (the output of &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; with the earlier layers beside, these three in landscape; the name of a .qpt file in your own layouts folder, or a path. Items are found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map package&lt;/b&gt;: a zip with the map as PDF and JPEG and its description (number, sources, licences, projection, extent, restrictions) as JSON and XML.&lt;/p&gt;&lt;p&gt;Cancel works between the steps; the drawing of one page cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Подає шари або все з робочої теки на одній сторінці: карта, умовні позначення, що вміщуються, карта розташування, масштабна лінійка в кілометрах, джерела з ліцензією, датою та раундом, чутливість, застереження. Проєкція вибирається для території (її зона UTM або рівновелика проєкція для понад 7 градусів) і друкується.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Знаки&lt;/b&gt;: небезпечні ділянки за класом (заливка) і статусом (контур); де полігон був би меншим за приблизно 1 мм або карта дрібніша за 1:500 000, його заступає знак. Шари відкритого проєкту, які ви оформили, зберігають ваші знаки.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отримувач&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; і &lt;i&gt;partner&lt;/i&gt; отримують окремі ділянки й нещасні випадки; для &lt;i&gt;cluster&lt;/i&gt; і &lt;i&gt;public&lt;/i&gt; такі шари відхиляються: покажіть натомість результат &lt;i&gt;riskgrid&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Шаблон&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; з таблицею територій, &lt;i&gt;access&lt;/i&gt; з таблицею доріг (результат &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; з попередніми шарами поряд — ці три альбомні; назва файлу .qpt у вашій теці компонувань або шлях. Елементи знаходяться за кодом (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), тексти беруться зі змінних компонування cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Пакет карти&lt;/b&gt;: zip із картою в PDF і JPEG та її описом (номер, джерела, ліцензії, проєкція, охоплення, обмеження) у JSON і XML.&lt;/p&gt;&lt;p&gt;Скасування працює між кроками; малювання однієї сторінки зупинити не можна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside sources the programme's layers come from.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. A metric with nothing to divide by is empty, with the reason.&lt;/p&gt;&lt;p&gt;Downloads, citations and incidents are not known to the ledger and not counted.&lt;/p&gt;&lt;p&gt;Example: 1 of 2 releases of a quarter had data younger than 90 days: freshness 0.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Вісім показників за кварталами з журналу передач робочої теки та походження її шарів: доступність, свіжість, своєчасність, повнота, деталізація, взаємність, використання, безпека; а також з яких зовнішніх джерел походять шари програми.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. Показник, який нема на що ділити, порожній, із причиною.&lt;/p&gt;&lt;p&gt;Завантаження, цитування та інциденти журналові невідомі й не рахуються.&lt;/p&gt;&lt;p&gt;Приклад: одна з двох передач кварталу мала дані, молодші за 90 днів: свіжість 0,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fills the tables that a programme owes others, as XLSX and CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (needs the table of peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Or your own JSON profile: start from a copy in resources/reporting.&lt;/p&gt;&lt;p&gt;Each figure can be followed: the trace names the table, the record and its row in the source for every figure. Records that a sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Old hazards&lt;/b&gt;: the earlier export, for the land balance. &lt;b&gt;From, to&lt;/b&gt;: ISO dates, both included. Areas are as reported, else as measured.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: for the own programme everything. For others every table asks the sharing gate: what may not go is left out, rows of too few hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release is held to the ledger of the workspace and written into it.&lt;/p&gt;&lt;p&gt;Example: CF41 in the period: cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Заповнює таблиці, які програма має подавати іншим, у XLSX і CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (потрібна таблиця peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Або ваш профіль JSON: почніть із копії в resources/reporting.&lt;/p&gt;&lt;p&gt;Кожне число можна простежити: для кожного числа слід називає таблицю, запис і його рядок у джерелі. Записи, які аркуш пропускає, рахуються з причиною; запис без P-коду, донора або виду потрапляє до рядка «невідомо».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Старі ділянки&lt;/b&gt;: попередній експорт, для балансу земель. &lt;b&gt;Від, до&lt;/b&gt;: дати ISO, обидві включно. Площі — як повідомлено, інакше як виміряно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отримувач&lt;/b&gt;: для власної програми — усе. Для інших кожна таблиця проходить через шлюз передачі: що не можна передати, те пропускається, рядки із замалою кількістю ділянок, нещасних випадків або постраждалих стають одним рядком, площі ділянок і слід залишаються вдома, а передачу звірено з журналом передач робочої теки й записано до нього.&lt;/p&gt;&lt;p&gt;Приклад: CF41 за період: скасовано 0 м², скорочено 33 314 м², очищено 12 699 м², за чотирма документами, які називає слід.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is changed: each row of &lt;b&gt;Issues&lt;/b&gt; names the check, the severity, the record and a point to zoom to, and a repair where one is safe.&lt;/p&gt;&lt;p&gt;Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), released yet open, released without a product, outside the own admin unit, missing minimum data, casualties without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful coordinates, unknown status.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repaired&lt;/b&gt;, when asked for, is a copy of all records whose polygons are repaired where that moves no sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note says what was done and how the area changed. No attribute is touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Admin&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; and &lt;b&gt;Release&lt;/b&gt; open further checks; what could not run is listed in &lt;b&gt;Summary&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Знаходить, що не так у шарі, створеному алгоритмом «Імпорт експорту IMSMA», або в будь-якому шарі небезпечних ділянок. Нічого не змінюється: кожен рядок &lt;b&gt;Зауважень&lt;/b&gt; називає перевірку, гостроту, запис і точку для наближення, а також виправлення, якщо воно надійне.&lt;/p&gt;&lt;p&gt;Перевірки: п’ятнадцять із geocheck GICHD (хибні полігони, замало вершин, повторені полігони, точки й коди, сторони понад 5 000 м, частини, що перекриваються), а також дати, зареєстрована й накреслена площі (10 % і 100 м²), вивільнено, але відкрито, вивільнено без документа, поза своєю адмінодиницею, брак мінімальних даних, постраждалі без нещасного випадку, схожі постраждалі (лише позначаються: це можуть бути різні люди), сумнівні координати, невідомий статус.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Виправлені&lt;/b&gt;, якщо потрібно, — копія всіх записів, полігони яких виправлено там, де це не зсуває справної межі: повторені точки й частини відкинуто, хибні полігони зведено до полігональних частин; у geometry_note зазначено, що зроблено і як змінилася площа. Жодного атрибута не зачеплено.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Точки&lt;/b&gt;, &lt;b&gt;Адмінодиниці&lt;/b&gt;, &lt;b&gt;Нещасні випадки&lt;/b&gt; та &lt;b&gt;Вивільнення&lt;/b&gt; відкривають додаткові перевірки; що не вдалося виконати, перелічено в &lt;b&gt;Підсумку&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each site (school, health post, water point, settlement, planned return) the nearest hazard that is not released, on the ground: 0 m inside one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt;: points; lines and areas are measured from their nearest part.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Search distance&lt;/b&gt;: metres; beyond it nothing is said.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas, the classes of the field band.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons with a result.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: hazard_id and distance_m are filled for the own programme and accredited operators only; everybody else gets the class, because exact distances from a few sites give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: everybody else gets the class of the square in which the site lies, and no distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Example: a school 320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no record within 5,000 m; not surveyed”, which does not mean safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Для кожного об’єкта (школа, медпункт, водозабір, населений пункт, заплановане повернення) — найближча ще не вивільнена небезпечна ділянка, на місцевості: 0 м, якщо він усередині.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Об’єкти&lt;/b&gt;: точки; лінії та полігони вимірюються від найближчої частини.&lt;br&gt;&lt;b&gt;Небезпечні ділянки&lt;/b&gt;: полігони або точки, що рахуються як кола площею area_m2 чи area_recorded_m2.&lt;br&gt;&lt;b&gt;Відстань пошуку&lt;/b&gt;: метри; про те, що далі, нічого не сказано.&lt;br&gt;&lt;b&gt;Відстані&lt;/b&gt;: метри через кому, класи поля band.&lt;br&gt;&lt;b&gt;Охоплення обстеженням&lt;/b&gt;: полігони з результатом.&lt;br&gt;&lt;b&gt;Отримувач&lt;/b&gt;: hazard_id і distance_m заповнюються лише для власної програми й акредитованих операторів; усі інші отримують клас, бо точні відстані від кількох об’єктів виказують положення ділянки.&lt;br&gt;&lt;b&gt;Захищена сітка ризику&lt;/b&gt;: усі інші отримують клас квадрата, у якому лежить об’єкт, без відстані: grid_cell_id, grid_size_km, grid_class, survey_state. До кластера йде лише цей вигляд.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Поля&lt;/b&gt;: поля об’єктів, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Приклад: школа за 320 м від CHA з відстанями 100,500,1000 потрапляє до смуги «в межах 500 м»; школа, довкола якої на 5 км нічого немає, отримує «у межах 5 000 м записів немає; не обстежено», що не означає «безпечно».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says how sure that is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: any layer or table. &lt;b&gt;Admin&lt;/b&gt;: boundaries as “Administrative boundaries (COD-AB)” loads them, with adm{n}_pcode and adm{n}_name. &lt;b&gt;Name fields&lt;/b&gt;: columns with admin names, higher level first and separated by commas, e.g. &lt;i&gt;province,district&lt;/i&gt;; a column of another level is written &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Names are matched inside their parent only, after transliteration of Arabic and Cyrillic. A name that is not clearly one unit goes to &lt;b&gt;Review&lt;/b&gt;: fill its column &lt;i&gt;decision&lt;/i&gt;, save it as CSV and give it as &lt;b&gt;Decisions&lt;/b&gt; next time.&lt;/p&gt;&lt;p&gt;Verdicts: A name and point agree; B from the point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ inside one parent; F they differ. For E only the parent is written, for F nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Дає кожному рядку P-коди його адмінодиниць — за точкою, за назвами місць або за обома — і зазначає, наскільки це певно.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вхідні дані&lt;/b&gt;: будь-який шар або таблиця. &lt;b&gt;Адмінодиниці&lt;/b&gt;: межі, завантажені алгоритмом «Адміністративні межі (COD-AB)», з полями adm{n}_pcode і adm{n}_name. &lt;b&gt;Поля назв&lt;/b&gt;: стовпці з назвами адмінодиниць через кому, спершу вищий рівень, наприклад &lt;i&gt;province,district&lt;/i&gt;; стовпець іншого рівня записується як &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Назви зіставляються лише всередині вищої одиниці, після транслітерації арабського письма та кирилиці. Назва, що не вказує чітко на одну одиницю, потрапляє до &lt;b&gt;Перегляду&lt;/b&gt;: заповніть його стовпець &lt;i&gt;decision&lt;/i&gt;, збережіть як CSV і надайте наступного разу як &lt;b&gt;Рішення&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Висновки: A — назва й точка збігаються; B — за точкою; C — за назвою; D — точка в межах 1 км від названої одиниці, назву збережено; E — вони різняться в межах однієї вищої одиниці; F — вони різняться. Для E записується лише вища одиниця, для F — нічого.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people live inside, and within each distance of, hazards that are not released: one row a zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that area. A record without geometry counts in &lt;i&gt;hazards&lt;/i&gt; of the zone whose id is one of its P-codes.&lt;br&gt;&lt;b&gt;Zones, ID field&lt;/b&gt;: admin areas; features of one id are one zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel, such as WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres on the ground, with commas; pop_1000 is everyone within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the reason.&lt;br&gt;&lt;b&gt;Statuses&lt;/b&gt;: those that count; a layer without the field counts whole.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons, points or rows with P-codes and a result; without it the survey state of every zone is unknown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (people within the longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground covered), survey_state.&lt;/p&gt;&lt;p&gt;Example: a district with 48,000 people, distances 1000,5000: pop_in 35, pop_1000 2,140, pop_5000 19,800, pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws&lt;/b&gt; give pop_&amp;lt;m&amp;gt;_p10, _p50 and _p90: how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). &lt;b&gt;People by nearest hazard&lt;/b&gt;: within the longest distance, each person with the nearest hazard, so that the hazards' figures add up to the total.&lt;/p&gt;&lt;p&gt;“Living within” is not “exposed”. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Скільки людей живе всередині ще не вивільнених небезпечних ділянок і в межах кожної відстані від них: один рядок на зону. Ніхто не рахується двічі, а піксель, який перетинає зона або відстань, рахується за вкритою часткою.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Небезпечні ділянки&lt;/b&gt;: полігони або точки з area_m2 чи area_recorded_m2, які рахуються як кола такої площі. Запис без геометрії рахується в &lt;i&gt;hazards&lt;/i&gt; зони, код якої є одним із його P-кодів.&lt;br&gt;&lt;b&gt;Зони, поле коду&lt;/b&gt;: адмінодиниці; об’єкти з одним кодом — одна зона.&lt;br&gt;&lt;b&gt;Населення&lt;/b&gt;: людей на піксель, наприклад WorldPop.&lt;br&gt;&lt;b&gt;Відстані&lt;/b&gt;: метри на місцевості, через кому; pop_1000 — усі в межах 1 000 м, разом із тими, хто всередині. Відстань, коротша за піксель, дає порожній стовпець і причину.&lt;br&gt;&lt;b&gt;Статуси&lt;/b&gt;: ті, що рахуються; шар без цього поля рахується цілком.&lt;br&gt;&lt;b&gt;Охоплення обстеженням&lt;/b&gt;: полігони, точки або рядки з P-кодами та результатом; без нього стан обстеження кожної зони невідомий.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Поля&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (люди в межах найдовшої відстані до всіх людей), hazards, hazard_area_m2 (сума записів), hazard_footprint_m2 (вкрита земля), survey_state.&lt;/p&gt;&lt;p&gt;Приклад: район із 48 000 людей, відстані 1000,5000: pop_in 35, pop_1000 2 140, pop_5000 19 800, pop_share 0,41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вибірки&lt;/b&gt; дають pop_&amp;lt;m&amp;gt;_p10, _p50 і _p90: наскільки певні дані — через населення, контури й те, чи є кожен запис справді небезпечною ділянкою (ПРОПОЗИЦІЯ). &lt;b&gt;Люди за найближчою ділянкою&lt;/b&gt;: у межах найдовшої відстані кожну людину віднесено до найближчої ділянки, тому дані ділянок у сумі дають загальну кількість.&lt;/p&gt;&lt;p&gt;«Живуть у межах» — це не «наражаються». Де нічого не зареєстровано, там не безпечно: дивіться survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no published formula exists; the parameters are yours to set in a JSON profile (start from resources/needs/pin.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;A person counts by the worst hazard in reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people by the contamination here or where they come from, whichever is more. The groups sum to the population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: a raster, a table by P-code (COD-PS), or both: then the table gives the number and the raster the place. &lt;b&gt;Hazards&lt;/b&gt; may be missing: conflict events in unsurveyed units and answers of households or key informants stand in. &lt;b&gt;Add up from severity&lt;/b&gt;: units of this class or worse are in the sum, 0 for all. &lt;b&gt;Draws&lt;/b&gt;: of the interval; &lt;b&gt;Runs&lt;/b&gt;: of the overlay on drawn hazards.&lt;/p&gt;&lt;p&gt;A unit of which nothing is known has no figure and is listed with its people: that is not zero. Print three significant digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Earlier run&lt;/b&gt;: its result layer. The change since then is split into population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add up to it (table and report).&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high 300 + 200 × 0.5 = 400.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Скільки людей потребують протимінної діяльності в кожній одиниці: нижня, середня та верхня оцінки, ніколи не одне число. ПРОПОЗИЦІЯ: опублікованої формули немає; параметри ви задаєте самі в профілі JSON (почніть із resources/needs/pin.json), і вони друкуються з результатом.&lt;/p&gt;&lt;p&gt;Людина рахується за найгіршою досяжною ділянкою: вага за відстанню, помножена на коефіцієнт за класом, один раз, хоч би скільки ділянок було поблизу. Ті, хто повернувся, рахуються цілком там, де є відкрита ділянка, недавній нещасний випадок або вибухи без обстеження; ВПО — за забрудненням тут або там, звідки вони прибули, залежно від того, що більше. Сума груп дорівнює населенню.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Населення&lt;/b&gt;: растр, таблиця за P-кодами (COD-PS) або обоє: тоді таблиця дає кількість, а растр — місце. &lt;b&gt;Небезпечних ділянок&lt;/b&gt; може не бути: їх заступають події конфлікту в необстежених одиницях і відповіді домогосподарств або ключових інформаторів. &lt;b&gt;Додавати від гостроти&lt;/b&gt;: до суми входять одиниці цього або гіршого класу, 0 — усі. &lt;b&gt;Вибірки&lt;/b&gt;: для інтервалу; &lt;b&gt;Запуски&lt;/b&gt;: накладання на випадкові ділянки.&lt;/p&gt;&lt;p&gt;Одиниця, про яку нічого не відомо, не має числа й перелічується зі своїм населенням: це не нуль. Друкуйте три значущі цифри.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Попередній розрахунок&lt;/b&gt;: його шар результату. Зміну відтоді розкладено на населення, переміщення, забруднення, походження, нещасні випадки й події, гостроту, параметри; сума частин дорівнює їй (таблиця і звіт).&lt;/p&gt;&lt;p&gt;Приклад: 1 000 людей, 300 із них у межах 500 м від CHA і ще 200 між 1 і 5 км: середня 300 × 1 + 200 × 0,25 = 350, нижня 300 × 0,5 = 150 (у межах 100 м нікого), верхня 300 + 200 × 0,5 = 400.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Length of each line inside hazards that are not released, and within each distance of them, on the ground; where hazards overlap nothing is counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: roads, tracks, power lines, canals.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas; length_1000 is all of the line within 1,000 m, the part inside included.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: for all but the own programme and accredited operators lengths are rounded up to full kilometres and crossings become yes or no, because exact lengths on several roads give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: others get a row for each square that the line runs through, with its length there and the square's class. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the lines, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (stretches inside hazards), survey_state.&lt;/p&gt;&lt;p&gt;Example: a road of 12 km that runs 300 m through a CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the road is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Довжина кожної лінії всередині ще не вивільнених небезпечних ділянок і в межах кожної відстані від них, на місцевості; де ділянки перекриваються, нічого не рахується двічі.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Лінії&lt;/b&gt;: дороги, ґрунтові шляхи, лінії електропередач, канали.&lt;br&gt;&lt;b&gt;Небезпечні ділянки&lt;/b&gt;: полігони або точки, що рахуються як кола площею area_m2 чи area_recorded_m2.&lt;br&gt;&lt;b&gt;Відстані&lt;/b&gt;: метри через кому; length_1000 — уся лінія в межах 1 000 м, разом із частиною всередині.&lt;br&gt;&lt;b&gt;Отримувач&lt;/b&gt;: для всіх, крім власної програми й акредитованих операторів, довжини округлюються вгору до цілих кілометрів, а перетини стають «так» або «ні», бо точні довжини на кількох дорогах виказують положення ділянки.&lt;br&gt;&lt;b&gt;Захищена сітка ризику&lt;/b&gt;: інші отримують рядок на кожен квадрат, через який проходить лінія, з її довжиною в ньому та класом квадрата. До кластера йде лише цей вигляд.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Поля&lt;/b&gt;: поля ліній, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (відрізки всередині ділянок), survey_state.&lt;/p&gt;&lt;p&gt;Приклад: дорога 12 км, 300 м якої проходять через CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Де нічого не зареєстровано, там дорога не безпечна: дивіться survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of each area is then its total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel. &lt;b&gt;Zones, ID field&lt;/b&gt;: the areas. &lt;b&gt;Totals&lt;/b&gt;: a table with P-codes and population.&lt;/p&gt;&lt;p&gt;The table of areas has the factor and a flag: spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, time or kind: look before you use it), no total (left as it was).&lt;/p&gt;&lt;p&gt;Example: 48,000 people in the table, 40,000 in the raster: every pixel of the area times 1.2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Узгоджує растр населення з підсумками адмінодиниць (COD-PS): кожен піксель множиться на підсумок одиниці, поділений на суму растра в ній; пікселі, які перетинає межа, — за часткою в кожній одиниці. Сума кожної одиниці тоді дорівнює її підсумку.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Населення&lt;/b&gt;: людей на піксель. &lt;b&gt;Зони, поле коду&lt;/b&gt;: одиниці. &lt;b&gt;Підсумки&lt;/b&gt;: таблиця з P-кодами та населенням.&lt;/p&gt;&lt;p&gt;Таблиця одиниць має коефіцієнт і позначку: розподілено рівномірно (у растрі там нікого немає), коефіцієнт поза 0,5–2 (таблиця й растр з іншого місця, часу або виду: подивіться, перш ніж користуватися), немає підсумку (залишено як було).&lt;/p&gt;&lt;p&gt;Приклад: 48 000 людей у таблиці, 40 000 у растрі: кожен піксель одиниці множиться на 1,2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table the corners of the polygon stand in, and the sheet says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;: what is drawn below, such as roads, places and boundaries; nothing is fetched. &lt;b&gt;Completion&lt;/b&gt;: the same sheet as the record of a finished task. MGRS figures are cut to metres.&lt;/p&gt;&lt;p&gt;For the own programme and accredited operators.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Одна ділянка на аркуші для роботи в полі: її карта з метричною сіткою (UTM її зони), точки з таблиці точок зі східним і північним положенням та посиланням MGRS, баланс площ (зареєстровано, вивільнено за видом, залишок), знайдені предмети та рядки для підписів. Точки, що не вміщуються, стоять на наступній сторінці. Без таблиці точок їх заступають кути полігона, і на аркуші про це сказано.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Шари&lt;/b&gt;: що зображено знизу, наприклад дороги, місця та межі; з мережі нічого не завантажується. &lt;b&gt;Завершення&lt;/b&gt;: той самий аркуш як документ про закінчене завдання. Значення MGRS обрізано до метрів.&lt;/p&gt;&lt;p&gt;Для власної програми й акредитованих операторів.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Period&lt;/b&gt;: accidents, casualties, land release and risk education dated from the first to the last day (ISO, both included; the last is the day of the data if empty). &lt;b&gt;P-code&lt;/b&gt;: the report of one unit only. &lt;b&gt;Level&lt;/b&gt;: of the table. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: every table asks the sharing gate. What may not go as it is, is counted by admin unit, small counts withheld and with them as many others as keep them from being worked out; or it is left out and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared with each other: release them at fixed dates.&lt;/p&gt;&lt;p&gt;People near hazards come from the &lt;i&gt;exposure&lt;/i&gt; table in the workspace, survey states from there or from &lt;i&gt;contamination&lt;/i&gt;: run these first. “No record” is neither zero nor safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Одна сторінка про країну або район з того, що є в робочій теці: основні цифри, карти, діаграми, таблиця за P-кодами, стан обстеження, метод, рядки та джерела; у HTML, якому не потрібна мережа, і в PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Період&lt;/b&gt;: нещасні випадки, постраждалі, вивільнення земель і навчання ризикам від першого до останнього дня (ISO, обидва включно; якщо останній порожній, це день даних). &lt;b&gt;P-код&lt;/b&gt;: звіт лише про одну одиницю. &lt;b&gt;Рівень&lt;/b&gt;: рівень таблиці. &lt;b&gt;Групувати за&lt;/b&gt;: organisation, donor, eo_type або hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Отримувач&lt;/b&gt;: кожна таблиця проходить через шлюз передачі. Що не можна передати як є, рахується за адмінодиницями, малі кількості приховуються, а з ними стільки інших, щоб їх не можна було вирахувати; або це пропускається й називається. Поза власною програмою потрібна мета. Звіти за періоди, що перекриваються, можна порівняти між собою: видавайте їх у сталі дати.&lt;/p&gt;&lt;p&gt;Люди поблизу небезпечних ділянок беруться з таблиці &lt;i&gt;exposure&lt;/i&gt; робочої теки, стани обстеження — звідти або з &lt;i&gt;contamination&lt;/i&gt;: спершу запустіть їх. «Записів немає» — це не нуль і не «безпечно».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One row a P-code and period: hazards by class and status with areas, land released by kind, people near hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey state. The table that answers: who is near what is not released, what changed, where next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt;, country and level give the layers; a layer given here replaces the workspace's own. &lt;b&gt;Zones&lt;/b&gt; and their ID field are the admin areas of the level. &lt;b&gt;Population&lt;/b&gt;: a raster, then people within the distances are measured; without it the exposure table is used.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31, first and last day included. &lt;b&gt;Every&lt;/b&gt;: month, quarter or year gives a row for each part.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” has everything, the others what belongs to records.&lt;/p&gt;&lt;p&gt;What was not given is empty: unknown is not zero. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: CF41, 2026: hazards_cha 8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Один рядок на P-код і період: небезпечні ділянки за класом і статусом із площами, вивільнені землі за видом, люди поблизу небезпечних ділянок, нещасні випадки, постраждалі за статтю та віком, люди, охоплені навчанням ризикам, ВПО, стан обстеження. Таблиця, що відповідає: хто живе поблизу ще не вивільненого, що змінилося, куди йти далі.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Робоча тека&lt;/b&gt;, країна та рівень дають шари; шар, наданий тут, заміняє шар робочої теки. &lt;b&gt;Зони&lt;/b&gt; та поле їхнього коду — це адмінодиниці рівня. &lt;b&gt;Населення&lt;/b&gt;: растр, тоді люди в межах відстаней вимірюються; без нього береться таблиця exposure.&lt;br&gt;&lt;b&gt;Станом на, період&lt;/b&gt;: дати як 2025-12-31, перший і останній день включно. &lt;b&gt;Кожні&lt;/b&gt;: month, quarter або year дає рядок на кожну частину.&lt;br&gt;&lt;b&gt;Групувати за&lt;/b&gt;: organisation, donor, eo_type або hazard_class дає більше рядків; рядок групи «all» має все, інші — те, що належить до записів.&lt;/p&gt;&lt;p&gt;Чого не надано, те порожнє: невідоме — не нуль. Де нічого не зареєстровано, там не безпечно: дивіться survey_state.&lt;/p&gt;&lt;p&gt;Приклад: CF41, 2026: hazards_cha 8, open_remaining_m2 3 120 000, released_cleared_m2 12 699, killed_boys 2, eore_reached 640, idps 6 387.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for it.&lt;/p&gt;&lt;p&gt;Asks the same questions as &lt;i&gt;disclosurecheck&lt;/i&gt;, reads the finished files once more, and writes the release into the ledger of the workspace before anything leaves. A refusal is kept there too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact assessment and information request, filled from the project).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private or connect (the description only). Hazards that stay at home get a description for HDX Connect in any case.&lt;/p&gt;&lt;p&gt;Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected grid and the boundaries, not the hazards.&lt;/p&gt;&lt;p&gt;Drawing the map and the last move cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Кладе те, що можна передати отримувачу, у теку й zip: GeoPackage, CSV із мітками HXL, GeoJSON, карта, README простими словами, ліцензії, метадані HDX. Що не можна передати, пропускається й називається, із поясненням, як про це попросити.&lt;/p&gt;&lt;p&gt;Ставить ті самі питання, що й &lt;i&gt;disclosurecheck&lt;/i&gt;, ще раз читає готові файли й записує передачу до журналу передач робочої теки, перш ніж щось вийде назовні. Відмова теж там зберігається.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Формати&lt;/b&gt; через кому: gpkg, csv, geojson, map, hdx; а також iati (потрібен COUNTRY_activity.json у робочій теці), asks (про що протимінна діяльність просить інші кластери), forms (угода про обмін даними, оцінка впливу та запит на інформацію, заповнені з проєкту).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private або connect (лише опис). Ділянки, що залишаються вдома, у кожному разі отримують опис для HDX Connect.&lt;/p&gt;&lt;p&gt;Приклад: AUDIENCE=cluster, PURPOSE=returns planning дає захищену сітку та межі, а не ділянки.&lt;/p&gt;&lt;p&gt;Малювання карти та останнє переміщення зупинити не можна.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;Each value is scaled to 0..1 with the fixed bounds of the profile, so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows whose ranges overlap share a band: the weights cannot tell them apart.&lt;/p&gt;&lt;p&gt;An empty cell is unknown, not zero: the criterion is left out for that row and &lt;i&gt;missing&lt;/i&gt; counts it. Cost stands beside the score, not inside.&lt;/p&gt;&lt;p&gt;Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ранжує небезпечні ділянки, завдання або території за зваженою сумою критеріїв. ПРОПОЗИЦІЯ: жоден опублікований метод протимінної діяльності не дає ваг; ви задаєте їх самі в профілі JSON (почніть із resources/priority/default.json), і вони друкуються з результатом.&lt;/p&gt;&lt;p&gt;Кожне значення приводиться до шкали 0..1 за сталими межами профілю, тому два місяці можна порівнювати. Поряд зі зваженою сумою — геометрична перевірка, PROMETHEE II і ранг за 1 000 вибірок ваг: імовірність потрапити до першої десятки та діапазон рангів від 5 % до 95 %. Рядки, діапазони яких перекриваються, мають спільну смугу: ваги не можуть їх розрізнити.&lt;/p&gt;&lt;p&gt;Порожня клітинка — це невідоме, а не нуль: критерій для цього рядка пропускається, а &lt;i&gt;missing&lt;/i&gt; їх рахує. Вартість стоїть поряд з оцінкою, а не в ній.&lt;/p&gt;&lt;p&gt;Приклад: люди 0,6 і нещасні випадки 0,4, обидва на шкалі: 0,5 і 1 дають 0,6 × 0,5 + 0,4 × 1 = 0,7.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Need: returnees and residents by the share of people within 1 km of an open hazard, displaced people by that or by the contamination where they come from, times the relative risk of the group from casualties. What sessions covered fades with time. &lt;b&gt;Arrivals&lt;/b&gt;: people who came in the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first whatever the rank. Stocks and flows are not mixed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposure&lt;/b&gt;: the table of that algorithm, in place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers of households stand in, and the share who had risk education where there are no sessions.&lt;/p&gt;&lt;p&gt;A unit of whose contamination nothing is known has no need and is listed: that is not zero.&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = 0.2, gap 160.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ранжує одиниці за кількістю людей, які потребують навчання ризикам і не пройшли його, окремо хлопці, дівчата, чоловіки та жінки. ПРОПОЗИЦІЯ: формули не опубліковано; параметри ви задаєте самі в профілі JSON (почніть із resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Потреба: ті, хто повернувся, і мешканці — за часткою людей у межах 1 км від відкритої ділянки, ВПО — за нею або за забрудненням там, звідки вони прибули, помножено на відносний ризик групи за даними про постраждалих. Охоплене заняттями з часом слабшає. &lt;b&gt;Прибуття&lt;/b&gt;: люди, що прибули за останні 30 днів; понад 5 % населення забрудненої одиниці — це наплив, який іде першим незалежно від рангу. Наявні кількості й потоки не змішуються.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вплив&lt;/b&gt;: таблиця алгоритму exposure замість ділянок і растра. Без ділянок їх заступають події конфлікту в необстежених одиницях (щонайменше 20 %) і відповіді домогосподарств, а де занять немає — частка тих, хто проходив навчання ризикам.&lt;/p&gt;&lt;p&gt;Одиниця, про забруднення якої нічого не відомо, не має потреби й перелічується: це не нуль.&lt;/p&gt;&lt;p&gt;Приклад: 1 000 людей, 20 % у межах 1 км: потреба 200; рік тому заняття для 500, із яких 0,8 нових: охоплено 0,4 × 0,5 = 0,2, розрив 160.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.&lt;/p&gt;&lt;p&gt;For &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; each layer is also read for what it holds, whatever it is called: places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from places, paths. And all that it tells is set against everything that was ever released (the ledger of the workspace): parent minus children, month against month, small counts, distances from several places. What cannot be decided is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: a package made by hand, to be read file by file before it leaves.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Example: a layer of hazards for the cluster: &lt;i&gt;form&lt;/i&gt;, the protected grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Зазначає для кожного шару, чи можна передати його отримувачу як є, в іншому вигляді чи зовсім не можна, і чому; шкоду від передачі подано поряд зі шкодою від непередачі. Нічого не надсилається й не записується.&lt;/p&gt;&lt;p&gt;Для &lt;i&gt;cluster&lt;/i&gt; і &lt;i&gt;public&lt;/i&gt; кожен шар також читається на вміст, хоч би як він називався: місця зареєстрованих небезпечних ділянок, стовпці, що називають людей, кількості, менші за мінімум протоколу, відстані від місць, шляхи. І все, що він повідомляє, зіставляється з усім, що будь-коли передавалося (журнал передач робочої теки): вища одиниця мінус нижчі, місяць проти місяця, малі кількості, відстані від кількох місць. Що не можна вирішити, те відхиляється.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Тека&lt;/b&gt;: пакет, зроблений вручну, який читається файл за файлом перед передачею.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Приклад: шар небезпечних ділянок для кластера: &lt;i&gt;form&lt;/i&gt;, захищена сітка.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors of a profile. The point is the number where the factor is a count, else 1 where it is true, once a location however often it is repeated.&lt;/p&gt;&lt;p&gt;Low: up to 5, zero and negative too. Medium: 6 to 10. High: above 10. The ranges stand in the profile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: one or several rows a location. &lt;b&gt;Location ID&lt;/b&gt;: rows with one value are one location. &lt;b&gt;Profile&lt;/b&gt;: JSON with factors, columns and weights; start from resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Example: roads blocked (weight 1) and 3 recent victims (weight 2) give 1 + 6 = 7, medium.&lt;/p&gt;&lt;p&gt;A factor without a column scores nothing; the run names it, since a location is not less affected because nobody asked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Оцінює місця точно так, як Impact Scoring Tool в IMSMA: сума «вага × бал» за чинниками профілю. Бал — це число, якщо чинник є кількістю, інакше 1, якщо він істинний, один раз на місце, хоч би скільки він повторювався.&lt;/p&gt;&lt;p&gt;Низька: до 5, також нуль і від’ємна. Середня: від 6 до 10. Висока: понад 10. Діапазони задано в профілі.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Вхідні дані&lt;/b&gt;: один або кілька рядків на місце. &lt;b&gt;Код місця&lt;/b&gt;: рядки з одним значенням — одне місце. &lt;b&gt;Профіль&lt;/b&gt;: JSON із чинниками, стовпцями та вагами; почніть із resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Приклад: заблоковані дороги (вага 1) і 3 нещодавні постраждалі (вага 2) дають 1 + 6 = 7, середня.&lt;/p&gt;&lt;p&gt;Чинник без стовпця не дає нічого; його названо під час виконання, бо місце не є менш ураженим через те, що ніхто не питав.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of households or key informants who report ordnance, share of displaced and returned people from or to contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score: the mean of the two highest known indicators, halves up; 5 only where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at least 2, and a flag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones&lt;/b&gt; may carry the indicators themselves, as fields named value_people, value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers give.&lt;/p&gt;&lt;p&gt;Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, severity 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Гострота кожної одиниці від 1 до 5 щонайбільше за п’ятьма показниками: частка людей у межах 1 км від відкритої ділянки, постраждалі цивільні на 100 000 за 12 місяців, види послуг поблизу ділянок або заблоковані ними, частка домогосподарств чи ключових інформаторів, що повідомляють про боєприпаси, частка ВПО та тих, хто повернувся, із забруднених одиниць або до них. ПРОПОЗИЦІЯ: пороги ви задаєте самі в профілі JSON (почніть із resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Оцінка: середнє двох найвищих відомих показників, половини вгору; 5 лише там, де постраждалі мають 5 або люди мають 5, а послуги 4 чи більше. Якщо відомо менше двох показників: не класифіковано, ніколи не 1, і одиниця перелічується зі своїм населенням. Вибухи без завершеного обстеження: щонайменше 2 і позначка.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Зони&lt;/b&gt; можуть самі містити показники в полях value_people, value_casualties, value_services, value_reports, value_displaced; таке поле заміняє те, що дають шари.&lt;/p&gt;&lt;p&gt;Приклад: 20 % людей у межах 1 км (клас 4) і 3 постраждалі на 100 000 (клас 3): середнє 3,5, гострота 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of equal area, with a class of recorded contamination each, that may be shared where hazards and accidents may not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards, Accidents&lt;/b&gt;: layers of the minimum schema; hazards that are released do not count.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel; people who live in the square, rounded to 10.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: without it the survey state of every square is unknown.&lt;br&gt;&lt;b&gt;Country&lt;/b&gt;: three letters; chooses the protocol.&lt;br&gt;&lt;b&gt;Protocol&lt;/b&gt;: a JSON profile in place of the country's.&lt;br&gt;&lt;b&gt;Finest&lt;/b&gt;: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit stands where it is coarser. 0: as the protocol says.&lt;/p&gt;&lt;p&gt;A square with fewer hazards, accidents or victims than the protocol's minimum, or with one hazard that dominates, is joined with its three siblings, up to 40 km; what is too few even then is suppressed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nothing recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: four hazards in two neighbouring squares of 10 km, two in each, are told as one square of 20 km.&lt;/p&gt;&lt;p&gt;Before a second release run &lt;i&gt;disclosurecheck&lt;/i&gt;: what was released before counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Квадрати рівної площі з класом зареєстрованого забруднення кожного, які можна передавати там, де ділянки й нещасні випадки не можна.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Небезпечні ділянки, Нещасні випадки&lt;/b&gt;: шари мінімальної схеми; вивільнені ділянки не рахуються.&lt;br&gt;&lt;b&gt;Населення&lt;/b&gt;: людей на піксель; люди, що живуть у квадраті, округлено до 10.&lt;br&gt;&lt;b&gt;Охоплення обстеженням&lt;/b&gt;: без нього стан обстеження кожного квадрата невідомий.&lt;br&gt;&lt;b&gt;Країна&lt;/b&gt;: три літери; визначає протокол.&lt;br&gt;&lt;b&gt;Протокол&lt;/b&gt;: профіль JSON замість протоколу країни.&lt;br&gt;&lt;b&gt;Найменший&lt;/b&gt;: найменший квадрат у км: 1.25, 2.5, 5, 10, 20 або 40; де обмеження протоколу грубіше, діє воно. 0: як зазначено в протоколі.&lt;/p&gt;&lt;p&gt;Квадрат, у якому ділянок, нещасних випадків або постраждалих менше за мінімум протоколу або переважає одна ділянка, об’єднується з трьома суміжними, до 40 км; чого й тоді замало, те приховується.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 — нічого не зареєстровано, від 1 до 8 — за зростанням зважених ділянок на 100 км²; порожньо, де приховано. «Нічого не зареєстровано» не означає «безпечно»: дивіться survey_state.&lt;/p&gt;&lt;p&gt;Приклад: чотири ділянки у двох сусідніх квадратах по 10 км, по дві в кожному, подаються як один квадрат 20 км.&lt;/p&gt;&lt;p&gt;Перед другою передачею запустіть &lt;i&gt;disclosurecheck&lt;/i&gt;: те, що передано раніше, теж рахується.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its own scale and page number; the legend is the same on all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Admin units&lt;/b&gt;: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.&lt;/p&gt;&lt;p&gt;Cancel works between pages and leaves no file of the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Картографічний продукт по одному разу для кожної адмінодиниці, за назвою: один PDF зі сторінкою на одиницю або окремий PDF на одиницю, а також файли PNG. Кожну сторінку наближено до її одиниці в круглому масштабі, показано її розташування в країні; вона має власний масштаб і номер; умовні позначення однакові на всіх.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Адмінодиниці&lt;/b&gt;: полігональний шар, зазвичай COD рівня 2; із робочої теки — межі рівня. Назви й коди беруться з adm{n}_name і adm{n}_pcode, якщо ви не виберете інших полів.&lt;/p&gt;&lt;p&gt;Скасування працює між сторінками й не залишає жодного файлу цього запуску.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column names is bold, the row of HXL tags is in italics; correct them if they are others.</source>
        <translation>CSV або XLSX будь-якого вигляду: компоненти DTM, переліки місць, 3W–5W, ваші власні. Рядок назв стовпців — жирний, рядок міток HXL — курсивом; виправте їх, якщо це інші рядки.</translation>
    </message>
    <message>
        <source>A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own</source>
        <translation>CSV або XLSX будь-якого вигляду: компоненти DTM, переліки місць, 3W–5W, ваші власні</translation>
    </message>
    <message>
        <source>A P-code that stands twice with different totals cannot be joined.</source>
        <translation>P-код, що трапляється двічі з різними сумами, не можна приєднати.</translation>
    </message>
    <message>
        <source>A PDF for each unit</source>
        <translation>Окремий PDF для кожної одиниці</translation>
    </message>
    <message>
        <source>A band of group names stands above the header; some rows have no coordinates.</source>
        <translation>Над заголовком є смуга з назвами груп; деякі рядки не мають координат.</translation>
    </message>
    <message>
        <source>A change of sensitivity needs a name and a reason</source>
        <translation>Для зміни чутливості потрібні ім’я та причина</translation>
    </message>
    <message>
        <source>A date is not written as year, month and day</source>
        <translation>Дату записано не як рік, місяць і день</translation>
    </message>
    <message>
        <source>A field has small letters, digits and _, and begins with a letter.</source>
        <translation>Назва поля складається з малих латинських літер, цифр та _ і починається з літери.</translation>
    </message>
    <message>
        <source>A file that you downloaded by hand; then nothing is fetched.</source>
        <translation>Файл, який ви завантажили самі; тоді з мережі нічого не береться.</translation>
    </message>
    <message>
        <source>A firewall in front of {source} refused the request (HTTP {status}), whatever the key</source>
        <translation>Мережевий екран перед {source} відхилив запит (HTTP {status}) незалежно від ключа</translation>
    </message>
    <message>
        <source>A free account gives the token. Example: COUNTRY=SDN.</source>
        <translation>Токен дає безкоштовний обліковий запис. Приклад: COUNTRY=SDN.</translation>
    </message>
    <message>
        <source>A hazard counts as released only with a linked release product.</source>
        <translation>Ділянка вважається вивільненою лише за наявності пов’язаного документа про вивільнення.</translation>
    </message>
    <message>
        <source>A layer of this name is replaced; its earlier state is kept.</source>
        <translation>Шар із цією назвою буде замінено; його попередній стан зберігається.</translation>
    </message>
    <message>
        <source>A list of documents, not data; read each one's own terms.</source>
        <translation>Перелік документів, а не дані; читайте умови кожного з них.</translation>
    </message>
    <message>
        <source>A list of maps and reports about the country with links, with your organisation's appname</source>
        <translation>Перелік карт і звітів про країну з посиланнями, з appname вашої організації</translation>
    </message>
    <message>
        <source>A list of published layers with address, owner, licence and extent</source>
        <translation>Перелік оприлюднених шарів з адресою, власником, ліцензією та охопленням</translation>
    </message>
    <message>
        <source>A map is not a clearance certificate: ask the programme before moving.</source>
        <translation>Карта — не акт про очищення: спитайте програму, перш ніж рухатися.</translation>
    </message>
    <message>
        <source>A month without reports is not a month without casualties.</source>
        <translation>Місяць без повідомлень — не місяць без постраждалих.</translation>
    </message>
    <message>
        <source>A population grid is a model; where nobody surveyed, nothing recorded says nothing.</source>
        <translation>Сітка населення — це модель; де ніхто не обстежував, там «нічого не зареєстровано» нічого не означає.</translation>
    </message>
    <message>
        <source>A product made for sharing; the attack suite decides.</source>
        <translation>Продукт, створений для передачі; вирішує набір перевірок на атаки.</translation>
    </message>
    <message>
        <source>A record key lies outside 0 to {most}</source>
        <translation>Ключ запису виходить за межі від 0 до {most}</translation>
    </message>
    <message>
        <source>A record of a victim is severe.</source>
        <translation>Запис про постраждалу особу має дуже високу чутливість.</translation>
    </message>
    <message>
        <source>A release product covers the hazard, and its status is not released</source>
        <translation>Документ про вивільнення охоплює ділянку, а її статус не «вивільнено»</translation>
    </message>
    <message>
        <source>A report that leaves the programme needs a purpose</source>
        <translation>Звіту, що виходить за межі програми, потрібна мета</translation>
    </message>
    <message>
        <source>A round without a row for an area did not cover it, which is not zero. Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</source>
        <translation>Раунд без рядка для одиниці її не охоплював, а це не нуль. Приклад: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>A row every (month, quarter, year)</source>
        <translation>Рядок на кожні (month, quarter, year)</translation>
    </message>
    <message>
        <source>A row without a P-code keeps the provider's name and is marked. Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</source>
        <translation>Рядок без P-коду зберігає назву від постачальника й позначається. Приклад: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</translation>
    </message>
    <message>
        <source>A sample of who passed the points, not a count of everyone.</source>
        <translation>Вибірка тих, хто пройшов через пункти, а не підрахунок усіх.</translation>
    </message>
    <message>
        <source>A second table names the files and their addresses.</source>
        <translation>Друга таблиця називає файли та їхні адреси.</translation>
    </message>
    <message>
        <source>A session fades by half in (months)</source>
        <translation>Заняття слабшає наполовину за (місяці)</translation>
    </message>
    <message>
        <source>A session's place and facilitator can put people at risk.</source>
        <translation>Місце заняття та ведучий можуть наразити людей на небезпеку.</translation>
    </message>
    <message>
        <source>A smooth surface gives its points back; only the protected grid may go out.</source>
        <translation>Згладжена поверхня виказує свої точки; назовні може йти лише захищена сітка.</translation>
    </message>
    <message>
        <source>A table from a file</source>
        <translation>Таблиця з файлу</translation>
    </message>
    <message>
        <source>A table from a file…</source>
        <translation>Таблиця з файлу…</translation>
    </message>
    <message>
        <source>A table that you downloaded or were sent.</source>
        <translation>Таблиця, яку ви завантажили або отримали.</translation>
    </message>
    <message>
        <source>A web page of this network came instead of the {expected} of {source}</source>
        <translation>Замість {expected} від {source} надійшла вебсторінка цієї мережі</translation>
    </message>
    <message>
        <source>A workspace is kept by country, and none is given</source>
        <translation>Робоча тека ведеться за країнами, а країни не вказано</translation>
    </message>
    <message>
        <source>A workspace needs to know the country</source>
        <translation>Робоча тека має знати країну</translation>
    </message>
    <message>
        <source>A year ago where it is empty.</source>
        <translation>Якщо порожньо — рік тому.</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3, альбомна</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3, книжкова</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4, альбомна</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4, книжкова</translation>
    </message>
    <message>
        <source>ACAPS has nothing for this country here</source>
        <translation>ACAPS нічого не має тут для цієї країни</translation>
    </message>
    <message>
        <source>ACAPS publications</source>
        <translation>Публікації ACAPS</translation>
    </message>
    <message>
        <source>ACAPS terms of use</source>
        <translation>Умови користування ACAPS</translation>
    </message>
    <message>
        <source>ACLED did not accept the account</source>
        <translation>ACLED не прийняв обліковий запис</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>Події ACLED</translation>
    </message>
    <message>
        <source>ACLED has no such event in this period</source>
        <translation>ACLED не має таких подій за цей період</translation>
    </message>
    <message>
        <source>ACLED refused the query: {message}</source>
        <translation>ACLED відхилив запит: {message}</translation>
    </message>
    <message>
        <source>ACLED rows may not be passed on. Many accounts may read totals only.</source>
        <translation>Рядки ACLED не можна передавати далі. Багато облікових записів можуть читати лише підсумки.</translation>
    </message>
    <message>
        <source>ACLED terms: no redistribution of the rows</source>
        <translation>Умови ACLED: рядки не можна поширювати</translation>
    </message>
    <message>
        <source>ANSWERS has no column about explosive ordnance</source>
        <translation>В ANSWERS немає стовпця про вибухонебезпечні предмети</translation>
    </message>
    <message>
        <source>APMBC Article 7</source>
        <translation>Стаття 7 Конвенції про заборону протипіхотних мін (APMBC)</translation>
    </message>
    <message>
        <source>AUDIENCE {value} is not known</source>
        <translation>AUDIENCE {value} невідомий</translation>
    </message>
    <message>
        <source>About Common Ground</source>
        <translation>Про Common Ground</translation>
    </message>
    <message>
        <source>About Common Ground…</source>
        <translation>Про Common Ground…</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>Про набір даних</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Про файл</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>Про питання</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Про джерело</translation>
    </message>
    <message>
        <source>Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Аб’єй тут має код SS1101, а в COD — SS0001.</translation>
    </message>
    <message>
        <source>Accept the new state</source>
        <translation>Прийняти новий стан</translation>
    </message>
    <message>
        <source>Accept the new state? The earlier rows are lost.</source>
        <translation>Прийняти новий стан? Попередні рядки буде втрачено.</translation>
    </message>
    <message>
        <source>Accept the new state…</source>
        <translation>Прийняти новий стан…</translation>
    </message>
    <message>
        <source>Accident id</source>
        <translation>Код нещасного випадку</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Нещасні випадки</translation>
    </message>
    <message>
        <source>Accidents (for casualties)</source>
        <translation>Нещасні випадки (для постраждалих)</translation>
    </message>
    <message>
        <source>Accidents in 24 months</source>
        <translation>Нещасні випадки за 24 місяці</translation>
    </message>
    <message>
        <source>Accidents that nobody reported; plans for assistance to survivors.</source>
        <translation>Нещасні випадки, про які ніхто не повідомив; плани допомоги постраждалим.</translation>
    </message>
    <message>
        <source>Accredited operator</source>
        <translation>Акредитований оператор</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Add all layers to the project</source>
        <translation>Додати до проєкту всі шари</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>Додати це поле</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Додати до проєкту</translation>
    </message>
    <message>
        <source>Add up from severity (0: all)</source>
        <translation>Додавати від гостроти (0: усі)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Added up: all {n} units that have a figure.</source>
        <translation>Додано всі одиниці, що мають число: {n}.</translation>
    </message>
    <message>
        <source>Added up: {n} units of severity {level} or worse; {below} units below it are not.</source>
        <translation>Додано одиниці з гостротою {level} або гіршою: {n}; не додано одиниці нижче за неї: {below}.</translation>
    </message>
    <message>
        <source>Added: {n}</source>
        <translation>Додано: {n}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address of the service, the layer or the item</source>
        <translation>Адреса сервісу, шару або елемента</translation>
    </message>
    <message>
        <source>Address, proxy, certificate and status of the selected source</source>
        <translation>Адреса, проксі, сертифікат і стан вибраного джерела</translation>
    </message>
    <message>
        <source>Addresses of the sources</source>
        <translation>Адреси джерел</translation>
    </message>
    <message>
        <source>Admin areas</source>
        <translation>Адмінодиниці</translation>
    </message>
    <message>
        <source>Admin areas with P-codes, names, version and date, as agreed in the country</source>
        <translation>Адмінодиниці з P-кодами, назвами, версією та датою, погоджені в країні</translation>
    </message>
    <message>
        <source>Admin areas.</source>
        <translation>Адміністративні одиниці.</translation>
    </message>
    <message>
        <source>Admin boundaries</source>
        <translation>Адміністративні межі</translation>
    </message>
    <message>
        <source>Admin level</source>
        <translation>Адміністративний рівень</translation>
    </message>
    <message>
        <source>Admin level (with a workspace)</source>
        <translation>Адмінрівень (з робочою текою)</translation>
    </message>
    <message>
        <source>Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …</source>
        <translation>Адмінрівень P-коду в межах із робочої теки: 0 — країна, 1 — область …</translation>
    </message>
    <message>
        <source>Admin unit</source>
        <translation>Адмінодиниця</translation>
    </message>
    <message>
        <source>Admin unit field</source>
        <translation>Поле адмінодиниці</translation>
    </message>
    <message>
        <source>Admin units</source>
        <translation>Адмінодиниці</translation>
    </message>
    <message>
        <source>Administrative boundaries (COD-AB)</source>
        <translation>Адміністративні межі (COD-AB)</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганістан</translation>
    </message>
    <message>
        <source>Afghanistan (NG shapefile export)</source>
        <translation>Афганістан (експорт NG у shapefile)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Вік</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Вікова група</translation>
    </message>
    <message>
        <source>Aggregated figures are enough. No names, no single households, no exact places of people.</source>
        <translation>Достатньо узагальнених даних. Без імен, без окремих домогосподарств, без точних місць перебування людей.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Угода</translation>
    </message>
    <message>
        <source>Agreement with the partner</source>
        <translation>Угода з партнером</translation>
    </message>
    <message>
        <source>All figures in square metres of open land: open, worked on, suspended, unknown.</source>
        <translation>Усі дані — у квадратних метрах відкритих земель: відкрито, у роботі, призупинено, невідомо.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Усі сторінки довідки</translation>
    </message>
    <message>
        <source>All release products count: no period was given.</source>
        <translation>Рахуються всі документи про вивільнення: періоду не вказано.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: dates were moved to the country's own day.</source>
        <translation>Усі часи — {times} UTC: дати перенесено на власний день країни.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: the date may be a day early; set utc_offset_hours in the profile.</source>
        <translation>Усі часи — {times} UTC: дата може бути на день раніша; задайте utc_offset_hours у профілі.</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>Усі одиниці разом</translation>
    </message>
    <message>
        <source>All zones together, {name}: {value}</source>
        <translation>Усі зони разом, {name}: {value}</translation>
    </message>
    <message>
        <source>Amounts repeat over the places of one activity. Example: COUNTRY=SSD.</source>
        <translation>Суми повторюються для кожного місця одного заходу. Приклад: COUNTRY=SSD.</translation>
    </message>
    <message>
        <source>An earlier release had another finest square; the two together would tell more.</source>
        <translation>Попередня передача мала інший найменший квадрат; обидві разом сказали б більше.</translation>
    </message>
    <message>
        <source>An earlier release was made with accidents and this one without, or the other way round.</source>
        <translation>Попередню передачу зроблено з нещасними випадками, а цю без них, або навпаки.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Порожній текст</translation>
    </message>
    <message>
        <source>An exact release needs the name of the data owner and a reason</source>
        <translation>Для точної передачі потрібні ім’я власника даних і причина</translation>
    </message>
    <message>
        <source>An explosive accident is a security incident, and its record severe.</source>
        <translation>Випадок із вибухонебезпечним предметом є інцидентом безпеки, і його запис має дуже високу чутливість.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Аналіз</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Інше поле</translation>
    </message>
    <message>
        <source>Another job runs in the panel; wait until it is done.</source>
        <translation>На панелі виконується інше завдання; зачекайте, доки воно закінчиться.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Answers of households or key informants about ordnance</source>
        <translation>Відповіді домогосподарств або ключових інформаторів про боєприпаси</translation>
    </message>
    <message>
        <source>Any resource of HDX</source>
        <translation>Будь-який ресурс HDX</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Будь-яка таблиця</translation>
    </message>
    <message>
        <source>Any table with points or P-codes (wizard)</source>
        <translation>Будь-яка таблиця з точками або P-кодами (майстер)</translation>
    </message>
    <message>
        <source>Archived: it is not kept up to date.</source>
        <translation>В архіві: не оновлюється.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Площа (м²)</translation>
    </message>
    <message>
        <source>Area cancelled</source>
        <translation>Скасована площа</translation>
    </message>
    <message>
        <source>Area cleared</source>
        <translation>Очищена площа</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>Площа, м²</translation>
    </message>
    <message>
        <source>Area not explained</source>
        <translation>Площа без пояснення</translation>
    </message>
    <message>
        <source>Area of the map (all layers if empty)</source>
        <translation>Територія карти (усі шари, якщо порожньо)</translation>
    </message>
    <message>
        <source>Area recorded (m²)</source>
        <translation>Зареєстрована площа (м²)</translation>
    </message>
    <message>
        <source>Area reduced</source>
        <translation>Скорочена площа</translation>
    </message>
    <message>
        <source>Area remaining (m²)</source>
        <translation>Залишок площі (м²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ділянки</translation>
    </message>
    <message>
        <source>Areas that occur more than once</source>
        <translation>Одиниці, що трапляються кілька разів</translation>
    </message>
    <message>
        <source>Areas to clip to</source>
        <translation>Території для обрізання</translation>
    </message>
    <message>
        <source>Arrivals of the last 30 days by P-code</source>
        <translation>Прибуття за останні 30 днів за P-кодами</translation>
    </message>
    <message>
        <source>Arrivals surge in {n} units: act within two weeks, whatever the rank</source>
        <translation>Наплив прибулих в одиницях: {n}; дійте впродовж двох тижнів незалежно від рангу</translation>
    </message>
    <message>
        <source>Arrivals surge in: {units}. Act within two weeks, whatever the rank.</source>
        <translation>Наплив прибулих у: {units}. Дійте впродовж двох тижнів незалежно від рангу.</translation>
    </message>
    <message>
        <source>Art. 7.1(c) Mined areas known or suspected, not released</source>
        <translation>Ст. 7.1(c) Відомі або ймовірні заміновані райони, не вивільнені</translation>
    </message>
    <message>
        <source>Art. 7.1(f) Mined areas released in the period</source>
        <translation>Ст. 7.1(f) Заміновані райони, вивільнені за період</translation>
    </message>
    <message>
        <source>Art. 7.1(g) Mines destroyed in the period</source>
        <translation>Ст. 7.1(g) Міни, знищені за період</translation>
    </message>
    <message>
        <source>Art. 7.1(h) Contaminated areas known or suspected, not released</source>
        <translation>Ст. 7.1(h) Відомі або ймовірні забруднені території, не вивільнені</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Areas released in the period</source>
        <translation>Ст. 7.1(i) Території, вивільнені за період</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Remnants destroyed in the period</source>
        <translation>Ст. 7.1(i) Залишки, знищені за період</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Warning of the population in the period</source>
        <translation>Ст. 7.1(i) Попередження населення за період</translation>
    </message>
    <message>
        <source>Art. 7.1(j) Risk reduction education in the period</source>
        <translation>Ст. 7.1(j) Навчання зі зменшення ризиків за період</translation>
    </message>
    <message>
        <source>Art. 7.1(k) Victims in the period, by sex and age</source>
        <translation>Ст. 7.1(k) Постраждалі за період, за статтю та віком</translation>
    </message>
    <message>
        <source>As 2026-01-31; today where empty. The land balance and its chart go by it.</source>
        <translation>Як 2026-01-31; якщо порожньо — сьогодні. За ним ідуть баланс земель і його діаграма.</translation>
    </message>
    <message>
        <source>As at (date)</source>
        <translation>Станом на (дата)</translation>
    </message>
    <message>
        <source>As the country's protocol says; low by admin 2.</source>
        <translation>Як зазначено в протоколі країни; за адмінрівнем 2 — низька.</translation>
    </message>
    <message>
        <source>As the owner of the file says.</source>
        <translation>Як зазначив власник файлу.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows.</source>
        <translation>За нумерацією рядків табличного редактора.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows; 0 is for none.</source>
        <translation>За нумерацією рядків табличного редактора; 0 — немає.</translation>
    </message>
    <message>
        <source>Ask the data owner for access and say what you need it for.</source>
        <translation>Попросіть доступ у власника даних і скажіть, для чого вони вам потрібні.</translation>
    </message>
    <message>
        <source>Ask the national mine action authority or UNMAS in the country; then import the export (importimsma) or, for IMSMA Core, load the layer (source arcgis)</source>
        <translation>Спитайте національний орган з питань протимінної діяльності або UNMAS у країні; потім імпортуйте експорт (importimsma) або, для IMSMA Core, завантажте шар (джерело arcgis)</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>Запит до {url} …</translation>
    </message>
    <message>
        <source>Assessment type</source>
        <translation>Вид оцінювання</translation>
    </message>
    <message>
        <source>Assessment type (DTM)</source>
        <translation>Вид оцінювання (DTM)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Засіб</translation>
    </message>
    <message>
        <source>Assign P-codes</source>
        <translation>Призначення P-кодів</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>Набір перевірок на атаки</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>Змінено атрибути</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Отримувач</translation>
    </message>
    <message>
        <source>Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.</source>
        <translation>Отримувач: {audience}. Мета: {purpose}. Протокол: {protocol}.</translation>
    </message>
    <message>
        <source>Availability: categories released within a year</source>
        <translation>Доступність: категорії, передані протягом року</translation>
    </message>
    <message>
        <source>BA baseline, SA site, ETT emergency tracking; needed where there are several.</source>
        <translation>BA — базове, SA — місць, ETT — екстрене відстеження; потрібен, якщо їх кілька.</translation>
    </message>
    <message>
        <source>BANDS is not a list of distances: {text}</source>
        <translation>BANDS — не список відстаней: {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базові дані</translation>
    </message>
    <message>
        <source>Baseline by P-code and period</source>
        <translation>Базові дані за P-кодом і періодом</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Blockage</source>
        <translation>Що заблоковано</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>Boundaries for lines from origin</source>
        <translation>Межі для ліній від місця походження</translation>
    </message>
    <message>
        <source>Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.</source>
        <translation>Межі 2015 року з 17 префектурами. Назви та межі не означають жодного схвалення.</translation>
    </message>
    <message>
        <source>Boundaries to put the figures on</source>
        <translation>Межі, до яких прив’язуються дані</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Межі шкали</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Хлопці</translation>
    </message>
    <message>
        <source>Boys reached</source>
        <translation>Охоплені хлопці</translation>
    </message>
    <message>
        <source>Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or XLSX. Rows that cannot be used are listed with the reason.</source>
        <translation>Імпортувати файл експорту IMSMA до робочої теки: shapefile, GeoPackage, база геоданих, GeoJSON, KML, CSV або XLSX. Рядки, які не можна використати, перелічено з причиною.</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>За донорами</translation>
    </message>
    <message>
        <source>By group (central)</source>
        <translation>За групами (середня)</translation>
    </message>
    <message>
        <source>By operator and month</source>
        <translation>За оператором і місяцем</translation>
    </message>
    <message>
        <source>By request only: ask the contributor on the page of the dataset.</source>
        <translation>Лише за запитом: зверніться до надавача на сторінці набору даних.</translation>
    </message>
    <message>
        <source>CCCM</source>
        <translation>Управління таборами (CCCM)</translation>
    </message>
    <message>
        <source>CCCM cluster: site lists</source>
        <translation>Кластер CCCM: переліки місць</translation>
    </message>
    <message>
        <source>CCCM site or camp list</source>
        <translation>Перелік місць або таборів CCCM</translation>
    </message>
    <message>
        <source>CCM Article 7</source>
        <translation>Стаття 7 Конвенції про касетні боєприпаси (CCM)</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>підтверджена небезпечна ділянка (CHA)</translation>
    </message>
    <message>
        <source>COD level</source>
        <translation>Рівень COD</translation>
    </message>
    <message>
        <source>COD or not</source>
        <translation>COD чи ні</translation>
    </message>
    <message>
        <source>COD, candidate</source>
        <translation>COD, кандидат</translation>
    </message>
    <message>
        <source>COD, enhanced</source>
        <translation>COD, розширений</translation>
    </message>
    <message>
        <source>COD, standard</source>
        <translation>COD, стандартний</translation>
    </message>
    <message>
        <source>CONFLICT does not say which events were explosive: all of them count.</source>
        <translation>CONFLICT не зазначає, які події були вибухами: рахуються всі.</translation>
    </message>
    <message>
        <source>COUNTRY is missing: a workspace keeps its layers by country</source>
        <translation>Бракує COUNTRY: робоча тека зберігає шари за країнами</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>Система координат (CRS)</translation>
    </message>
    <message>
        <source>CRS was given and replaces the one that the file names.</source>
        <translation>CRS задано, вона заміняє зазначену у файлі.</translation>
    </message>
    <message>
        <source>CRS where the file does not say</source>
        <translation>Система координат (CRS), якщо файл її не зазначає</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Camps, settlements and other places of people whom UNHCR serves, as points</source>
        <translation>Табори, поселення та інші місця людей, яким допомагає УВКБ ООН, як точки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Cancelled (m²)</source>
        <translation>Скасовано (м²)</translation>
    </message>
    <message>
        <source>Cancelled after {n} of {total} steps; what they brought is in the workspace.</source>
        <translation>Скасовано після {n} із {total} кроків; те, що вони принесли, є в робочому просторі.</translation>
    </message>
    <message>
        <source>Candidate events of this year</source>
        <translation>Події-кандидати цього року</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Постраждалі</translation>
    </message>
    <message>
        <source>Casualties in the period</source>
        <translation>Постраждалі за період</translation>
    </message>
    <message>
        <source>Casualties that look alike; they may be separate people</source>
        <translation>Схожі записи про постраждалих; це можуть бути різні люди</translation>
    </message>
    <message>
        <source>Casualty id</source>
        <translation>Код постраждалої особи</translation>
    </message>
    <message>
        <source>Casualty without its accident</source>
        <translation>Постраждала особа без нещасного випадку</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Застереження</translation>
    </message>
    <message>
        <source>Cells whose middle lies inside are kept.</source>
        <translation>Залишаються клітинки, середина яких лежить усередині.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Central African Republic administrative boundaries, admin 0 to 3</source>
        <translation>Адміністративні межі Центральноафриканської Республіки, адмінрівні 0–3</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 1, 2015</source>
        <translation>Населення Центральноафриканської Республіки, адмінрівень 1, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 2, 2015</source>
        <translation>Населення Центральноафриканської Республіки, адмінрівень 2, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 3, 2015</source>
        <translation>Населення Центральноафриканської Республіки, адмінрівень 3, 2015</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Change since the earlier run</source>
        <translation>Зміна від попереднього розрахунку</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>Changed: {n}</source>
        <translation>Змінено: {n}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Changes of the boundaries: {before} and {after}</source>
        <translation>Зміни меж: {before} і {after}</translation>
    </message>
    <message>
        <source>Check mine-action records</source>
        <translation>Перевірка записів протимінної діяльності</translation>
    </message>
    <message>
        <source>Check what sharing would give away</source>
        <translation>Перевірка, що виказала б передача</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Виберіть файл CSV або XLSX.</translation>
    </message>
    <message>
        <source>Choose a folder for the data. It stays yours: plain files that work without a line.</source>
        <translation>Виберіть теку для даних. Вона залишається вашою: звичайні файли, які працюють без зв’язку.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Вибрати теку…</translation>
    </message>
    <message>
        <source>Choose a workspace folder…</source>
        <translation>Вибрати робочу теку…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Вибрати іншу теку…</translation>
    </message>
    <message>
        <source>Choose the file that IMSMA gave you.</source>
        <translation>Виберіть файл, отриманий з IMSMA.</translation>
    </message>
    <message>
        <source>Civilian casualties per 100,000</source>
        <translation>Постраждалі цивільні на 100 000</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Змінено клас</translation>
    </message>
    <message>
        <source>Clearance follows need.</source>
        <translation>Очищення йде за потребою.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>Cleared (m²)</source>
        <translation>Очищено (м²)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>На кінець</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>Cluster 5W</source>
        <translation>5W кластера</translation>
    </message>
    <message>
        <source>Cluster code</source>
        <translation>Код кластера</translation>
    </message>
    <message>
        <source>Code field (for file names)</source>
        <translation>Поле коду (для назв файлів)</translation>
    </message>
    <message>
        <source>Coded values become labels; the codes stand in &lt;field&gt;_code. Your token goes only to the server of URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</source>
        <translation>Закодовані значення стають підписами; коди залишаються в &lt;field&gt;_code. Ваш токен надсилається лише серверу з URL і лише тоді, коли він його просить. Приклад: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Збирання…</translation>
    </message>
    <message>
        <source>Colombia (file geodatabase and victims table)</source>
        <translation>Колумбія (файлова база геоданих і таблиця постраждалих)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Column of latitude</source>
        <translation>Стовпець широти</translation>
    </message>
    <message>
        <source>Column of longitude</source>
        <translation>Стовпець довготи</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Стовпець для поля {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Columns: {pairs}</source>
        <translation>Стовпці: {pairs}</translation>
    </message>
    <message>
        <source>Combined with other data it may identify people or places.</source>
        <translation>Разом з іншими даними може вказати на людей або місця.</translation>
    </message>
    <message>
        <source>Common Ground default (PROPOSED)</source>
        <translation>Типовий Common Ground (ПРОПОЗИЦІЯ)</translation>
    </message>
    <message>
        <source>Common Ground keeps each country in one file, in a folder of yours: layers, styles and sources together. It works there without a line, too.</source>
        <translation>Common Ground зберігає кожну країну в одному файлі у вашій теці: шари, стилі та джерела разом. Там усе працює і без зв’язку.</translation>
    </message>
    <message>
        <source>Common Ground needs the Python packages {packages}, which this QGIS does not have</source>
        <translation>Для Common Ground потрібні пакети Python {packages}, яких цей QGIS не має</translation>
    </message>
    <message>
        <source>Common Ground options</source>
        <translation>Параметри Common Ground</translation>
    </message>
    <message>
        <source>Common Ground panel</source>
        <translation>Панель Common Ground</translation>
    </message>
    <message>
        <source>Common Ground sample pack (invented)</source>
        <translation>Набір зразків Common Ground (вигаданий)</translation>
    </message>
    <message>
        <source>Common Ground: sources, P-codes, places, layers</source>
        <translation>Common Ground: джерела, P-коди, місця, шари</translation>
    </message>
    <message>
        <source>Common operational datasets are public.</source>
        <translation>Спільні оперативні набори даних (COD) відкриті для загалу.</translation>
    </message>
    <message>
        <source>Compare casualty lists</source>
        <translation>Порівняння списків постраждалих</translation>
    </message>
    <message>
        <source>Compare two exports (land balance)</source>
        <translation>Порівняння двох експортів (баланс земель)</translation>
    </message>
    <message>
        <source>Compare two versions of boundaries</source>
        <translation>Порівняння двох версій меж</translation>
    </message>
    <message>
        <source>Completeness: metadata fields filled</source>
        <translation>Повнота: заповнені поля метаданих</translation>
    </message>
    <message>
        <source>Completion map</source>
        <translation>Карта завершення</translation>
    </message>
    <message>
        <source>Condition (SQL)</source>
        <translation>Умова (SQL)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Conflict and accidents</source>
        <translation>Конфлікт і нещасні випадки</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>Події конфлікту</translation>
    </message>
    <message>
        <source>Conflict events (ACLED)</source>
        <translation>Події конфлікту (ACLED)</translation>
    </message>
    <message>
        <source>Conflict events (UCDP)</source>
        <translation>Події конфлікту (UCDP)</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Забруднення</translation>
    </message>
    <message>
        <source>Contamination by zone</source>
        <translation>Забруднення за зонами</translation>
    </message>
    <message>
        <source>Contamination taken for returnees and unsurveyed conflict areas, at least</source>
        <translation>Забруднення, прийняте для тих, хто повернувся, і необстежених територій конфлікту, щонайменше</translation>
    </message>
    <message>
        <source>Contamination where displaced people come from</source>
        <translation>Забруднення там, звідки прибули переміщені особи</translation>
    </message>
    <message>
        <source>Contamination: units with less (released, cancelled)</source>
        <translation>Забруднення: одиниці, де його менше (вивільнено, скасовано)</translation>
    </message>
    <message>
        <source>Contamination: units with more (newly recorded)</source>
        <translation>Забруднення: одиниці, де його більше (щойно зареєстровано)</translation>
    </message>
    <message>
        <source>Coordinates at 0/0 or otherwise doubtful</source>
        <translation>Координати 0/0 або сумнівні з іншої причини</translation>
    </message>
    <message>
        <source>Coordinates of collective sites are high.</source>
        <translation>Координати місць колективного проживання мають високу чутливість.</translation>
    </message>
    <message>
        <source>Coordinates of sites are high.</source>
        <translation>Координати місць мають високу чутливість.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копіювати команду</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>Не вдалося виконати</translation>
    </message>
    <message>
        <source>Count people near hazards</source>
        <translation>Порахувати людей поблизу небезпечних ділянок</translation>
    </message>
    <message>
        <source>Count the people living near hazards; then make the map of it.</source>
        <translation>Порахуйте людей, які живуть поблизу небезпечних ділянок, а потім створіть карту.</translation>
    </message>
    <message>
        <source>Count the people living within given distances of recorded hazards, per admin area.</source>
        <translation>Порахувати людей, які живуть у межах заданих відстаней від зареєстрованих небезпечних ділянок, за адмінодиницями.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Country (ISO 3)</source>
        <translation>Країна (ISO 3)</translation>
    </message>
    <message>
        <source>Country (ISO 3), for the workspace</source>
        <translation>Країна (ISO 3), для робочої теки</translation>
    </message>
    <message>
        <source>Country (ISO 3166 alpha-3)</source>
        <translation>Країна (ISO 3166 alpha-3)</translation>
    </message>
    <message>
        <source>Country (ISO3)</source>
        <translation>Країна (ISO3)</translation>
    </message>
    <message>
        <source>Country (three-letter code)</source>
        <translation>Країна (трилітерний код)</translation>
    </message>
    <message>
        <source>Country (where the workspace has several)</source>
        <translation>Країна (якщо в робочій теці їх кілька)</translation>
    </message>
    <message>
        <source>Country analyses, access overviews and crisis datasets</source>
        <translation>Аналізи країн, огляди доступу та набори даних про кризи</translation>
    </message>
    <message>
        <source>Country level only. Example: COUNTRY=TCD.</source>
        <translation>Лише на рівні країни. Приклад: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Country level only; a composite index, 0 to 10, higher is worse.</source>
        <translation>Лише рівень країни; зведений індекс від 0 до 10, чим вищий, тим гірше.</translation>
    </message>
    <message>
        <source>Country level. Example: COUNTRY=TCD, YEAR=2025.</source>
        <translation>На рівні країни. Приклад: COUNTRY=TCD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here.</source>
        <translation>Рівень країни. Числа, менші за 5, УВКБ ООН округлює; риска там не означає нуль тут.</translation>
    </message>
    <message>
        <source>Country or crisis level.</source>
        <translation>Рівень країни або кризи.</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Пакет країни</translation>
    </message>
    <message>
        <source>Country packs</source>
        <translation>Пакети країн</translation>
    </message>
    <message>
        <source>Country, for the workspace</source>
        <translation>Країна, для робочої теки</translation>
    </message>
    <message>
        <source>Counts by district cross the squares of the grid, and the boundaries that would say what the two tell together are not in the workspace.</source>
        <translation>Кількості за районами перетинаються з квадратами сітки, а меж, які показали б, що вони виказують разом, у робочій теці немає.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерій</translation>
    </message>
    <message>
        <source>DTM components as files</source>
        <translation>Компоненти DTM як файли</translation>
    </message>
    <message>
        <source>DTM components as files (wizard)</source>
        <translation>Компоненти DTM як файли (майстер)</translation>
    </message>
    <message>
        <source>DTM did not answer as it should</source>
        <translation>DTM відповів не так, як слід</translation>
    </message>
    <message>
        <source>DTM displacement snapshot by locality (Sudan)</source>
        <translation>Знімок переміщення DTM за локальністю (Судан)</translation>
    </message>
    <message>
        <source>DTM event tracking (South Sudan)</source>
        <translation>Відстеження подій DTM (Південний Судан)</translation>
    </message>
    <message>
        <source>DTM figures may be used for non-commercial purposes only and must not be passed on or changed without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking Matrix.</source>
        <translation>Дані DTM можна використовувати лише з некомерційною метою; їх не можна передавати далі чи змінювати без згоди МОМ. Зазначайте джерело: International Organization for Migration (IOM), Displacement Tracking Matrix.</translation>
    </message>
    <message>
        <source>DTM flow monitoring registry (South Sudan)</source>
        <translation>Реєстр моніторингу потоків DTM (Південний Судан)</translation>
    </message>
    <message>
        <source>DTM flow monitoring, counting (Afghanistan)</source>
        <translation>Моніторинг потоків DTM, підрахунок (Афганістан)</translation>
    </message>
    <message>
        <source>DTM gives admin levels 0, 1 and 2, not {level}</source>
        <translation>DTM дає адмінрівні 0, 1 і 2, а не {level}</translation>
    </message>
    <message>
        <source>DTM has no assessment of type {kind} for {operation}</source>
        <translation>DTM не має оцінювання виду {kind} для {operation}</translation>
    </message>
    <message>
        <source>DTM has no figures of admin level {level} for {country}</source>
        <translation>DTM не має даних адмінрівня {level} для країни {country}</translation>
    </message>
    <message>
        <source>DTM has no household needs assessment of this country and year</source>
        <translation>DTM не має оцінювання потреб домогосподарств для цієї країни та цього року</translation>
    </message>
    <message>
        <source>DTM has no operation {operation} in {country}</source>
        <translation>DTM не має операції {operation} у країні {country}</translation>
    </message>
    <message>
        <source>DTM has {n} operations in {country}, and they must not be added up</source>
        <translation>Операцій DTM у країні {country}: {n}, і їх не можна додавати</translation>
    </message>
    <message>
        <source>DTM integrated location assessment (Iraq)</source>
        <translation>Інтегроване оцінювання місць DTM (Ірак)</translation>
    </message>
    <message>
        <source>DTM master list of locations (Iraq)</source>
        <translation>Головний перелік місць DTM (Ірак)</translation>
    </message>
    <message>
        <source>DTM migrants by muhalla (Libya)</source>
        <translation>Мігранти за мухаллами DTM (Лівія)</translation>
    </message>
    <message>
        <source>DTM mobility tracking baseline, locations (South Sudan)</source>
        <translation>Базове відстеження мобільності DTM, місця (Південний Судан)</translation>
    </message>
    <message>
        <source>DTM mobility tracking by health zone (DRC)</source>
        <translation>Відстеження мобільності DTM за зонами охорони здоров’я (ДР Конго)</translation>
    </message>
    <message>
        <source>DTM refused the request: {reason}</source>
        <translation>DTM відхилив запит: {reason}</translation>
    </message>
    <message>
        <source>DTM sent no list of figures</source>
        <translation>DTM не надіслав переліку даних</translation>
    </message>
    <message>
        <source>DTM site assessment as Kobo exports it (Ecuador)</source>
        <translation>Оцінювання місць DTM в експорті Kobo (Еквадор)</translation>
    </message>
    <message>
        <source>DTM site assessment with question codes (Ethiopia)</source>
        <translation>Оцінювання місць DTM із кодами запитань (Ефіопія)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Дані станом на</translation>
    </message>
    <message>
        <source>Data as at (YYYY-MM-DD)</source>
        <translation>Дані станом на (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека даних</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Дані за</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Набір даних</translation>
    </message>
    <message>
        <source>Dataset name or address</source>
        <translation>Назва або адреса набору даних</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Набори даних</translation>
    </message>
    <message>
        <source>Datasets that are given out by request say so. Example: DATASET=cod-ab-caf.</source>
        <translation>Набори даних, що надаються за запитом, так і позначено. Приклад: DATASET=cod-ab-caf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date in the future, before 1900, or an end before its start</source>
        <translation>Дата в майбутньому, до 1900 року, або кінець раніше за початок</translation>
    </message>
    <message>
        <source>Date known to the</source>
        <translation>Точність дати</translation>
    </message>
    <message>
        <source>Dates were read as day/month/year; nothing in the column proves it.</source>
        <translation>Дати прочитано як день/місяць/рік; у стовпці ніщо цього не доводить.</translation>
    </message>
    <message>
        <source>Dates were read as month/day/year; nothing in the column proves it.</source>
        <translation>Дати прочитано як місяць/день/рік; у стовпці ніщо цього не доводить.</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>День експорту</translation>
    </message>
    <message>
        <source>Day of the export (date; today where empty)</source>
        <translation>День експорту (дата; якщо порожньо — сьогодні)</translation>
    </message>
    <message>
        <source>Deadly events as points with dates, parties and how exact place and date are</source>
        <translation>Події із загиблими як точки з датами, сторонами та точністю місця й дати</translation>
    </message>
    <message>
        <source>Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec.</source>
        <translation>Лише події із загиблими; місце без подій не є безпечним. Зважайте на where_prec і date_prec.</translation>
    </message>
    <message>
        <source>Decimal figures are weighted estimates. No coordinates.</source>
        <translation>Дробові числа — зважені оцінки. Без координат.</translation>
    </message>
    <message>
        <source>Decisions (CSV or JSON)</source>
        <translation>Рішення (CSV або JSON)</translation>
    </message>
    <message>
        <source>Decisions are made without it.</source>
        <translation>Рішення ухвалюються без цього.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>Default matrix (PROPOSED)</source>
        <translation>Типова матриця (ПРОПОЗИЦІЯ)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Detail kept</source>
        <translation>Збережена детальність</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>Подробиці та джерело</translation>
    </message>
    <message>
        <source>Details and source…</source>
        <translation>Подробиці та джерело…</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Код предмета</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Знайдені предмети</translation>
    </message>
    <message>
        <source>Devices destroyed</source>
        <translation>Знищені предмети</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Disclaimer in the wording of the United Nations</source>
        <translation>Застереження у формулюванні ООН</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Внутрішньо переміщені особи</translation>
    </message>
    <message>
        <source>Displaced people (DTM)</source>
        <translation>Внутрішньо переміщені особи (DTM)</translation>
    </message>
    <message>
        <source>Displaced people (IOM DTM)</source>
        <translation>Внутрішньо переміщені особи (IOM DTM)</translation>
    </message>
    <message>
        <source>Displaced people and returnees</source>
        <translation>Переміщені особи й ті, хто повернувся</translation>
    </message>
    <message>
        <source>Displaced people by P-code</source>
        <translation>ВПО за P-кодами</translation>
    </message>
    <message>
        <source>Displaced people by P-code (DTM)</source>
        <translation>Внутрішньо переміщені особи за P-кодами (DTM)</translation>
    </message>
    <message>
        <source>Displaced people by admin 2 and round, with admin 1 of origin</source>
        <translation>ВПО за адмінрівнем 2 і раундом, з адмінрівнем 1 походження</translation>
    </message>
    <message>
        <source>Displaced people over time and by origin (IOM DTM)</source>
        <translation>ВПО в часі та за походженням (IOM DTM)</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Переміщення</translation>
    </message>
    <message>
        <source>Displacement by admin 2 is low, by admin 3 moderate.</source>
        <translation>Переміщення за адмінрівнем 2 має низьку чутливість, за адмінрівнем 3 — помірну.</translation>
    </message>
    <message>
        <source>Displacement by community is moderate.</source>
        <translation>Переміщення за громадою має помірну чутливість.</translation>
    </message>
    <message>
        <source>Displacement site or planned return within 5 km</source>
        <translation>Місце проживання ВПО або заплановане повернення в межах 5 км</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Спосіб знешкодження</translation>
    </message>
    <message>
        <source>Distances (m)</source>
        <translation>Відстані (м)</translation>
    </message>
    <message>
        <source>Distances from a few known places tell where a hazard lies.</source>
        <translation>Відстані від кількох відомих місць показують, де лежить ділянка.</translation>
    </message>
    <message>
        <source>Distances go to the own programme and operators only: three of them tell a place.</source>
        <translation>Відстані — лише для власної програми та операторів: три з них виказують місце.</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>Відстані в метрах</translation>
    </message>
    <message>
        <source>Do you accept these terms?</source>
        <translation>Чи приймаєте ви ці умови?</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Donor table</source>
        <translation>Таблиця для донорів</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Точок на дюйм</translation>
    </message>
    <message>
        <source>Download the attachments</source>
        <translation>Завантажити вкладення</translation>
    </message>
    <message>
        <source>Downloads are kept there and not fetched twice.</source>
        <translation>Завантажене зберігається там і вдруге не завантажується.</translation>
    </message>
    <message>
        <source>Draws of the interval (0: none)</source>
        <translation>Вибірок для інтервалу (0: без них)</translation>
    </message>
    <message>
        <source>Draws of the parameters (0: no sensitivity)</source>
        <translation>Вибірок параметрів (0: без аналізу чутливості)</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Вибірок ваг</translation>
    </message>
    <message>
        <source>Drinking water blocked</source>
        <translation>Заблокована питна вода</translation>
    </message>
    <message>
        <source>ENGINE {engine} is not known</source>
        <translation>ENGINE {engine} невідомий</translation>
    </message>
    <message>
        <source>ENGINE {engine} needs the Python package distributed, which is not installed</source>
        <translation>Для ENGINE {engine} потрібен пакет Python distributed, якого не встановлено</translation>
    </message>
    <message>
        <source>EOD tasks</source>
        <translation>Завдання зі знешкодження (EOD)</translation>
    </message>
    <message>
        <source>EVERY cannot be {value}</source>
        <translation>EVERY не може бути {value}</translation>
    </message>
    <message>
        <source>Each country is one file in this folder of yours.</source>
        <translation>Кожна країна — один файл у цій вашій теці.</translation>
    </message>
    <message>
        <source>Earlier exports, for the chart</source>
        <translation>Попередні експорти, для діаграми</translation>
    </message>
    <message>
        <source>Earlier layers (for the template compare)</source>
        <translation>Попередні шари (для шаблону compare)</translation>
    </message>
    <message>
        <source>Earlier releases of the grid</source>
        <translation>Попередні передачі сітки</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Попередній розрахунок</translation>
    </message>
    <message>
        <source>Earlier run (to split the change)</source>
        <translation>Попередній розрахунок (щоб розкласти зміну)</translation>
    </message>
    <message>
        <source>Earlier versions stand in one file of the world, {mb} MB; it is kept for the next time</source>
        <translation>Попередні версії лежать в одному файлі всього світу, {mb} МБ; його збережено на наступний раз</translation>
    </message>
    <message>
        <source>Edited since (YYYY-MM-DD, or last)</source>
        <translation>Змінено після (YYYY-MM-DD або last)</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Освіта</translation>
    </message>
    <message>
        <source>Effect (people)</source>
        <translation>Вплив (люди)</translation>
    </message>
    <message>
        <source>Empty loads all levels into the workspace, and level 1 into OUTPUT.</source>
        <translation>Якщо порожньо, до робочої теки завантажуються всі рівні, а до OUTPUT — рівень 1.</translation>
    </message>
    <message>
        <source>Empty searches ArcGIS Online.</source>
        <translation>Якщо порожньо, пошук ведеться в ArcGIS Online.</translation>
    </message>
    <message>
        <source>Empty takes a title from the layers.</source>
        <translation>Якщо порожньо, заголовок береться із шарів.</translation>
    </message>
    <message>
        <source>Empty takes every level in one table.</source>
        <translation>Якщо порожньо, усі рівні беруться в одну таблицю.</translation>
    </message>
    <message>
        <source>Empty takes every theme.</source>
        <translation>Якщо порожньо, беруться всі теми.</translation>
    </message>
    <message>
        <source>Empty takes the current one. An earlier one, for example v02, comes beside it; list gives a table of those that there are. On boundaries of a file that name none, it is written on them.</source>
        <translation>Якщо порожньо, береться чинна. Попередня, наприклад v02, стає поряд із нею; list дає таблицю наявних версій. На межах із файлу, що не зазначають версії, її буде записано.</translation>
    </message>
    <message>
        <source>Empty takes the index and the parts that mine action reads.</source>
        <translation>Якщо порожньо, береться індекс і його частини, важливі для протимінної діяльності.</translation>
    </message>
    <message>
        <source>Empty takes the latest plan.</source>
        <translation>Якщо порожньо, береться останній план.</translation>
    </message>
    <message>
        <source>Empty takes the latest round of each area.</source>
        <translation>Якщо порожньо, береться останній раунд кожної одиниці.</translation>
    </message>
    <message>
        <source>Empty takes the one that a map can use best.</source>
        <translation>Якщо порожньо, береться найпридатніший для карти.</translation>
    </message>
    <message>
        <source>Empty takes those of the workspace; without any, OUTPUT is a table.</source>
        <translation>Якщо порожньо, беруться межі робочої теки; без них OUTPUT — таблиця.</translation>
    </message>
    <message>
        <source>Empty where the key is a token.</source>
        <translation>Порожньо, якщо ключ — це токен.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Край</translation>
    </message>
    <message>
        <source>Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)</source>
        <translation>Рушій (threads або планувальник Dask, наприклад tcp://10.0.0.5:8786)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Ввести ключ…</translation>
    </message>
    <message>
        <source>Every caseload of the file</source>
        <translation>Усі контингенти у файлі</translation>
    </message>
    <message>
        <source>Every round of an operation by area, or who came from which province</source>
        <translation>Усі раунди операції за одиницями або хто з якої області прибув</translation>
    </message>
    <message>
        <source>Exact places can be used to harvest explosives, to plan attacks, to grab land, or to mark a community.</source>
        <translation>Точні місця можна використати, щоб добувати вибухівку, планувати напади, захоплювати землю або таврувати громаду.</translation>
    </message>
    <message>
        <source>Expected error of the best guess of a place, m</source>
        <translation>Очікувана похибка найкращої здогадки про місце, м</translation>
    </message>
    <message>
        <source>Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account</source>
        <translation>Вибухи мін, СВП і дистанційно керованих зарядів або всі події як точки, з вашим обліковим записом</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at admin 3 level, is high.</source>
        <translation>Дані про забруднення ВНП, як точні місця або на адмінрівні 3, мають високу чутливість.</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at hromada (admin 3) level, is high.</source>
        <translation>Дані про забруднення ВНП, як точні місця або на рівні громади (адмінрівень 3), мають високу чутливість.</translation>
    </message>
    <message>
        <source>Explosive weapons monitor (Insecurity Insight)</source>
        <translation>Моніторинг вибухової зброї (Insecurity Insight)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Export (file, geodatabase folder, connection or address)</source>
        <translation>Експорт (файл, тека бази геоданих, з’єднання або адреса)</translation>
    </message>
    <message>
        <source>Exports over time</source>
        <translation>Експорти в часі</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>FORMATS cannot be {value}</source>
        <translation>FORMATS не може бути {value}</translation>
    </message>
    <message>
        <source>FTS funding by cluster</source>
        <translation>Фінансування FTS за кластерами</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Чинник</translation>
    </message>
    <message>
        <source>Factors by area</source>
        <translation>Коефіцієнти за одиницями</translation>
    </message>
    <message>
        <source>Fallback boundaries (geoBoundaries, fieldmaps)</source>
        <translation>Запасні межі (geoBoundaries, fieldmaps)</translation>
    </message>
    <message>
        <source>Fallback boundaries: not agreed in the country, for outline and orientation only.</source>
        <translation>Запасні межі: не узгоджені в країні, лише для обрису й орієнтування.</translation>
    </message>
    <message>
        <source>Farmland and pasture not used, and the reason given</source>
        <translation>Поля та пасовища, якими не користуються, і зазначена причина</translation>
    </message>
    <message>
        <source>Fear of explosive ordnance shows where survey is needed.</source>
        <translation>Страх перед ВНП показує, де потрібне обстеження.</translation>
    </message>
    <message>
        <source>Few countries have one. The key for displacement figures is refused here. Example: COUNTRY=SSD, YEAR=2025.</source>
        <translation>Є лише для небагатьох країн. Ключ для даних про переміщення тут не діє. Приклад: COUNTRY=SSD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Fewest hazards in a square that is told</source>
        <translation>Найменше ділянок у поданому квадраті</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Figures are added up over place of origin and reason, never over operations, assessment types or rounds. Figures age: read round and reporting date. Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</source>
        <translation>Дані додаються за місцем походження та причиною, але ніколи за операціями, видами оцінювання чи раундами. Дані застарівають: зважайте на раунд і дату звітування. Приклад: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Файл змінено</translation>
    </message>
    <message>
        <source>File downloaded by hand</source>
        <translation>Файл, завантажений вручну</translation>
    </message>
    <message>
        <source>File of the dataset</source>
        <translation>Файл набору даних</translation>
    </message>
    <message>
        <source>Files of attachments are kept beside a workspace, and none is given</source>
        <translation>Файли вкладень зберігаються поряд із робочою текою, а її не вказано</translation>
    </message>
    <message>
        <source>Filtered on the server, for example status = 'Open'.</source>
        <translation>Відбирається на сервері, наприклад status = 'Open'.</translation>
    </message>
    <message>
        <source>Find it on HDX</source>
        <translation>Знайти на HDX</translation>
    </message>
    <message>
        <source>Finest square (km)</source>
        <translation>Найменший квадрат (км)</translation>
    </message>
    <message>
        <source>Finest square, km</source>
        <translation>Найменший квадрат, км</translation>
    </message>
    <message>
        <source>First day of the month (YYYY-MM-DD)</source>
        <translation>Перший день місяця (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Перший день періоду</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Перший список</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Перші кроки</translation>
    </message>
    <message>
        <source>Five years ago where it is empty.</source>
        <translation>Якщо порожньо — п’ять років тому.</translation>
    </message>
    <message>
        <source>Fixed pasture blocked</source>
        <translation>Заблоковані постійні пасовища</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Folder for PNG files</source>
        <translation>Тека для файлів PNG</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Тека для завантажень</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Тека для таблиць</translation>
    </message>
    <message>
        <source>Folder or file to read as well</source>
        <translation>Тека або файл, які теж прочитати</translation>
    </message>
    <message>
        <source>Food Security</source>
        <translation>Продовольча безпека</translation>
    </message>
    <message>
        <source>Food prices, markets, airports, ports and roads for logistics</source>
        <translation>Ціни на продовольство, ринки, аеропорти, порти та дороги для логістики</translation>
    </message>
    <message>
        <source>For a file of another version: its layers are named by version and replace nothing.</source>
        <translation>Для файлу іншої версії: його шари називаються за версією й нічого не заміняють.</translation>
    </message>
    <message>
        <source>For a question or an issue: versions, settings and the last messages, without keys, names, paths and coordinates. Read it before you send it.</source>
        <translation>Для запитання чи повідомлення про ваду: версії, налаштування й останні повідомлення без ключів, імен, шляхів і координат. Прочитайте перед надсиланням.</translation>
    </message>
    <message>
        <source>For a saved monitoring reply; else those of mine action and camps.</source>
        <translation>Для збереженої відповіді моніторингу; інакше лише протимінна діяльність і табори.</translation>
    </message>
    <message>
        <source>For example IDP; empty takes all.</source>
        <translation>Наприклад, IDP; якщо порожньо, беруться всі.</translation>
    </message>
    <message>
        <source>For example Map or Situation Report.</source>
        <translation>Наприклад, Map або Situation Report.</translation>
    </message>
    <message>
        <source>For example loc_subtype = 'Camp'.</source>
        <translation>Наприклад, loc_subtype = 'Camp'.</translation>
    </message>
    <message>
        <source>For example: minefields Ukraine.</source>
        <translation>Наприклад: minefields Ukraine.</translation>
    </message>
    <message>
        <source>For needs and presence; PRO-MIN is mine action.</source>
        <translation>Для потреб і присутності; PRO-MIN — протимінна діяльність.</translation>
    </message>
    <message>
        <source>For origins: admin level 1; empty takes that of the workspace.</source>
        <translation>Для походження: адмінрівень 1; якщо порожньо, береться з робочої теки.</translation>
    </message>
    <message>
        <source>For origins; empty takes the latest round of each area.</source>
        <translation>Для походження; якщо порожньо, береться останній раунд кожної одиниці.</translation>
    </message>
    <message>
        <source>For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1.</source>
        <translation>Для раундів: 0 — країна, 1 або 2 — її одиниці. Походження — за адмінрівнем 1.</translation>
    </message>
    <message>
        <source>For settlements; empty takes the latest national one.</source>
        <translation>Для населених пунктів; якщо порожньо, береться найновіший національний.</translation>
    </message>
    <message>
        <source>For severity; the current one where it is empty.</source>
        <translation>Для гостроти; якщо порожньо — поточний.</translation>
    </message>
    <message>
        <source>For the API route.</source>
        <translation>Для отримання через API.</translation>
    </message>
    <message>
        <source>For the own programme only: this page says what attacks would find.</source>
        <translation>Лише для власної програми: ця сторінка зазначає, що знайшли б атаки.</translation>
    </message>
    <message>
        <source>For the own programme the pack holds everything. For others it holds what the sharing gate lets through as it is; you see its answer before anything is written.</source>
        <translation>Для власної програми пакет містить усе. Для інших — те, що шлюз передачі пропускає як є; ви бачите його відповідь, перш ніж щось буде записано.</translation>
    </message>
    <message>
        <source>For this audience hazard_id and distance_m are left empty; band gives the class.</source>
        <translation>Для цього отримувача hazard_id і distance_m залишаються порожніми; клас подано в полі band.</translation>
    </message>
    <message>
        <source>For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.</source>
        <translation>Для цього отримувача довжини округлено вгору до цілих кілометрів, а перетини мають значення 0 або 1.</translation>
    </message>
    <message>
        <source>For this audience: the class of the protected grid at each place, and no distance. Nothing recorded is not safe: read survey_state.</source>
        <translation>Для цього отримувача: клас захищеної сітки в кожному місці, без відстані. «Нічого не зареєстровано» не означає «безпечно»: дивіться survey_state.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Form (XLSForm)</source>
        <translation>Форма (XLSForm)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Формати</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Як знайдено</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>Знайдено у файлах</translation>
    </message>
    <message>
        <source>Found where it is empty.</source>
        <translation>Якщо порожньо, визначається сам.</translation>
    </message>
    <message>
        <source>Four siblings are joined where one is unsafe; a suppressed square is never the only one</source>
        <translation>Чотири суміжні квадрати об’єднуються, якщо один не захищений; прихований квадрат ніколи не буває єдиним</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. No warranty.</source>
        <translation>Вільна програма за ліцензією GNU General Public License, версія 2 або новіша. Без жодних гарантій.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Свіжість</translation>
    </message>
    <message>
        <source>Freshness: releases with data not older than 90 days</source>
        <translation>Свіжість: передачі з даними не старішими за 90 днів</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>From (YYYY-MM-DD)</source>
        <translation>Від (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>From the release ledger; {first} to {last}.</source>
        <translation>Із журналу передач; {first}–{last}.</translation>
    </message>
    <message>
        <source>Funding by cluster (FTS)</source>
        <translation>Фінансування за кластерами (FTS)</translation>
    </message>
    <message>
        <source>GAMA (GICHD)</source>
        <translation>GAMA (GICHD)</translation>
    </message>
    <message>
        <source>GROUP_BY cannot be {value}</source>
        <translation>GROUP_BY не може бути {value}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Розрив</translation>
    </message>
    <message>
        <source>Generic, several languages</source>
        <translation>Загальний, кількома мовами</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; for others only of the protected grid)</source>
        <translation>GeoPDF (записує координати у файл; для інших — лише захищена сітка)</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; own programme only)</source>
        <translation>GeoPDF (записує координати у файл; лише для власної програми)</translation>
    </message>
    <message>
        <source>GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)</source>
        <translation>GeoPDF для кожної одиниці (записує координати у файли; для інших — лише захищена сітка)</translation>
    </message>
    <message>
        <source>Geometry changed</source>
        <translation>Змінено геометрію</translation>
    </message>
    <message>
        <source>Geometry from</source>
        <translation>Звідки геометрія</translation>
    </message>
    <message>
        <source>Geometry was read from the column {column}.</source>
        <translation>Геометрію прочитано зі стовпця {column}.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Отримання даних</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Отримати: {title}</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Дівчата</translation>
    </message>
    <message>
        <source>Girls reached</source>
        <translation>Охоплені дівчата</translation>
    </message>
    <message>
        <source>Give the distances as whole metres, separated by commas, e.g. 1000,5000.</source>
        <translation>Вкажіть відстані цілими метрами через кому, наприклад 1000,5000.</translation>
    </message>
    <message>
        <source>Give the file as FILE. Columns that the preset does not name stay as they are. Example: FILE=sites.xlsx, PRESET=cccm_site_list.</source>
        <translation>Вкажіть файл у FILE. Стовпці, яких заготовка не називає, залишаються як є. Приклад: FILE=sites.xlsx, PRESET=cccm_site_list.</translation>
    </message>
    <message>
        <source>Go back to the earlier state</source>
        <translation>Повернутися до попереднього стану</translation>
    </message>
    <message>
        <source>Go back to the earlier state? The new rows are lost.</source>
        <translation>Повернутися до попереднього стану? Нові рядки буде втрачено.</translation>
    </message>
    <message>
        <source>Go back to the earlier state…</source>
        <translation>Повернутися до попереднього стану…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Goes into the metadata of packages, and to HDX HAPI.</source>
        <translation>Потрапляє до метаданих пакетів і до HDX HAPI.</translation>
    </message>
    <message>
        <source>Granularity: bits of place left in the grids</source>
        <translation>Деталізація: біти місця, залишені в сітках</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сітка</translation>
    </message>
    <message>
        <source>Gross of response: risk education given before does not reduce people in need.</source>
        <translation>Без урахування реагування: проведене раніше навчання ризикам не зменшує кількості людей у потребі.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групувати за</translation>
    </message>
    <message>
        <source>Group by (organisation, donor, eo_type, hazard_class)</source>
        <translation>Групувати за (organisation, donor, eo_type, hazard_class)</translation>
    </message>
    <message>
        <source>HAPI asks for a name and an e-mail address</source>
        <translation>HAPI просить ім’я та електронну адресу</translation>
    </message>
    <message>
        <source>HAPI has more than {n} rows of {theme}</source>
        <translation>HAPI має понад {n} рядків теми {theme}</translation>
    </message>
    <message>
        <source>HAPI has no rows of {theme} for {country}</source>
        <translation>HAPI не має рядків теми {theme} для країни {country}</translation>
    </message>
    <message>
        <source>HAPI has no theme {theme}</source>
        <translation>HAPI не має теми {theme}</translation>
    </message>
    <message>
        <source>HAPI needs a name of four letters or more and an e-mail address</source>
        <translation>HAPI потребує імені щонайменше з чотирьох літер та електронної адреси</translation>
    </message>
    <message>
        <source>HAPI sent no list of rows</source>
        <translation>HAPI не надіслав переліку рядків</translation>
    </message>
    <message>
        <source>HDX</source>
        <translation>HDX</translation>
    </message>
    <message>
        <source>HDX Connect: the description only</source>
        <translation>HDX Connect: лише опис</translation>
    </message>
    <message>
        <source>HDX did not answer as it should ({reason})</source>
        <translation>HDX відповів не так, як слід ({reason})</translation>
    </message>
    <message>
        <source>HDX does not have {version} of the boundaries of {country}</source>
        <translation>На HDX немає {version} меж країни {country}</translation>
    </message>
    <message>
        <source>HDX has no COD boundaries of {country}</source>
        <translation>На HDX немає меж COD для країни {country}</translation>
    </message>
    <message>
        <source>HDX has no COD population figures of {country}</source>
        <translation>На HDX немає даних COD про населення країни {country}</translation>
    </message>
    <message>
        <source>HDX has no dataset {name}</source>
        <translation>На HDX немає набору даних {name}</translation>
    </message>
    <message>
        <source>HDX has no file of Insecurity Insight about explosive weapons</source>
        <translation>На HDX немає файлу Insecurity Insight про вибухову зброю</translation>
    </message>
    <message>
        <source>HDX has no settlements of {country} from a national source</source>
        <translation>На HDX немає населених пунктів країни {country} з національного джерела</translation>
    </message>
    <message>
        <source>HDX has nothing for these words; try fewer, or all countries.</source>
        <translation>На HDX за цими словами нічого немає; спробуйте менше слів або всі країни.</translation>
    </message>
    <message>
        <source>HDX has nothing open of this system for the country; the preset's page says how to ask for access</source>
        <translation>На HDX немає нічого відкритого з цієї системи для країни; на сторінці заготовки зазначено, як попросити доступ</translation>
    </message>
    <message>
        <source>HDX lists no version of the boundaries of this country</source>
        <translation>HDX не перелічує жодної версії меж цієї країни</translation>
    </message>
    <message>
        <source>HDX says that the link of this file is broken.</source>
        <translation>HDX повідомляє, що посилання на цей файл не працює.</translation>
    </message>
    <message>
        <source>HDX sent a dataset without a name</source>
        <translation>HDX надіслав набір даних без назви</translation>
    </message>
    <message>
        <source>HDX sent no list of datasets</source>
        <translation>HDX не надіслав переліку наборів даних</translation>
    </message>
    <message>
        <source>HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI.</source>
        <translation>HOTOSM на HDX має те саме без ключа. Приклад: COUNTRY=MLI.</translation>
    </message>
    <message>
        <source>HPC has no figures by cluster for this plan</source>
        <translation>HPC не має даних за кластерами для цього плану</translation>
    </message>
    <message>
        <source>HPC has no plan of this country</source>
        <translation>HPC не має плану для цієї країни</translation>
    </message>
    <message>
        <source>HPC sent no figures by cluster</source>
        <translation>HPC не надіслав даних за кластерами</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Файли HTML</translation>
    </message>
    <message>
        <source>Harm of sharing</source>
        <translation>Шкода від передачі</translation>
    </message>
    <message>
        <source>Harm of withholding</source>
        <translation>Шкода від непередачі</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Небезпечна ділянка</translation>
    </message>
    <message>
        <source>Hazard id</source>
        <translation>Код небезпечної ділянки</translation>
    </message>
    <message>
        <source>Hazard polygons, exact points and device types by location are high; severe in active conflict.</source>
        <translation>Полігони ділянок, точні точки та види предметів за місцем мають високу чутливість; під час активного конфлікту — дуже високу.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Небезпечні ділянки</translation>
    </message>
    <message>
        <source>Hazards (SHA and CHA)</source>
        <translation>Небезпечні ділянки (SHA і CHA)</translation>
    </message>
    <message>
        <source>Hazards and zones are the same layer; choose the admin areas as zones.</source>
        <translation>Небезпечні ділянки та зони — той самий шар; як зони виберіть адмінодиниці.</translation>
    </message>
    <message>
        <source>Hazards as the IMSMA import made them.</source>
        <translation>Небезпечні ділянки, імпортовані з IMSMA.</translation>
    </message>
    <message>
        <source>Hazards that are only points</source>
        <translation>Ділянки, що є лише точками</translation>
    </message>
    <message>
        <source>Hazards that are only points (found in a workspace)</source>
        <translation>Небезпечні ділянки, що є лише точками (у робочій теці знаходяться самі)</translation>
    </message>
    <message>
        <source>Hazards that block something</source>
        <translation>Ділянки, що щось блокують</translation>
    </message>
    <message>
        <source>Hazards, accidents and events for which returnees count whole</source>
        <translation>Ділянки, нещасні випадки й події, через які ті, хто повернувся, враховуються повністю</translation>
    </message>
    <message>
        <source>Hazards, land release, accidents, victims, risk education of the programme</source>
        <translation>Небезпечні ділянки, вивільнення земель, нещасні випадки, постраждалі, навчання ризикам програми</translation>
    </message>
    <message>
        <source>Hazards, tasks or areas</source>
        <translation>Небезпечні ділянки, завдання або території</translation>
    </message>
    <message>
        <source>Headers are group paths of the form; check the columns.</source>
        <translation>Заголовки — шляхи груп форми; перевірте стовпці.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Охорона здоров’я</translation>
    </message>
    <message>
        <source>Health facilities from OpenStreetMap as points, with your own key</source>
        <translation>Медичні заклади з OpenStreetMap як точки, з вашим ключем</translation>
    </message>
    <message>
        <source>Health sites</source>
        <translation>Медичні заклади</translation>
    </message>
    <message>
        <source>Health sites (healthsites.io)</source>
        <translation>Медичні заклади (healthsites.io)</translation>
    </message>
    <message>
        <source>Health zones are not admin 2: do not join them by P-code to COD boundaries.</source>
        <translation>Зони охорони здоров’я — не адмінрівень 2: не приєднуйте їх за P-кодом до меж COD.</translation>
    </message>
    <message>
        <source>Healthsites has no facility for this country</source>
        <translation>Healthsites не має закладів у цій країні</translation>
    </message>
    <message>
        <source>Healthsites needs a key of your own</source>
        <translation>Для Healthsites потрібен власний ключ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Верхня</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Найвищі оцінки</translation>
    </message>
    <message>
        <source>Household needs (IOM DTM HNA)</source>
        <translation>Потреби домогосподарств (IOM DTM HNA)</translation>
    </message>
    <message>
        <source>Houses to be repaired or cleared of rubble, by community</source>
        <translation>Будинки, які мають відремонтувати або очистити від завалів, за громадою</translation>
    </message>
    <message>
        <source>Housing blocked</source>
        <translation>Заблоковане житло</translation>
    </message>
    <message>
        <source>How fields and values are read: a profile of the plugin, or the path of your own.</source>
        <translation>Як читаються поля й значення: профіль плагіна або шлях до власного.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Як це захищено</translation>
    </message>
    <message>
        <source>How many people do we plan for?</source>
        <translation>На скількох людей ми плануємо?</translation>
    </message>
    <message>
        <source>How many people need mine action, low, central and high?</source>
        <translation>Скільки людей потребують протимінної діяльності: нижня, середня, верхня?</translation>
    </message>
    <message>
        <source>How much is open, where, and what was released?</source>
        <translation>Скільки відкрито, де, і що вивільнено?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Як часто</translation>
    </message>
    <message>
        <source>How the P-code was found</source>
        <translation>Як знайдено P-код</translation>
    </message>
    <message>
        <source>Hub site</source>
        <translation>Сайт Hub</translation>
    </message>
    <message>
        <source>Humanitarian indicators (HDX HAPI)</source>
        <translation>Гуманітарні показники (HDX HAPI)</translation>
    </message>
    <message>
        <source>Humanitarian plans (HPC, Humanitarian Action)</source>
        <translation>Гуманітарні плани (HPC, Humanitarian Action)</translation>
    </message>
    <message>
        <source>IATI mine-action activities</source>
        <translation>Заходи з протимінної діяльності в IATI</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Поле коду</translation>
    </message>
    <message>
        <source>ID field of the zones</source>
        <translation>Поле коду зон</translation>
    </message>
    <message>
        <source>ID field of the zones (default: adm{level}_pcode)</source>
        <translation>Поле коду зон (типово: adm{level}_pcode)</translation>
    </message>
    <message>
        <source>IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area</source>
        <translation>ВПО, ті, хто повернувся, біженці, потреби, присутність, конфлікт, фінансування, ризик, населення, продовольча безпека за одиницями</translation>
    </message>
    <message>
        <source>IMSMA</source>
        <translation>IMSMA</translation>
    </message>
    <message>
        <source>IMSMA Core and Survey123</source>
        <translation>IMSMA Core і Survey123</translation>
    </message>
    <message>
        <source>IMSMA NG (version 6): export, staging area, points table</source>
        <translation>IMSMA NG (версія 6): експорт, staging area, таблиця точок</translation>
    </message>
    <message>
        <source>IMSMA default</source>
        <translation>Типовий IMSMA</translation>
    </message>
    <message>
        <source>IMSMA import</source>
        <translation>Імпорт IMSMA</translation>
    </message>
    <message>
        <source>IMSMA of UNMAS and national programmes</source>
        <translation>IMSMA у UNMAS і національних програм</translation>
    </message>
    <message>
        <source>IMSMA: rejected rows</source>
        <translation>IMSMA: відхилені рядки</translation>
    </message>
    <message>
        <source>IMSMA: {kind}</source>
        <translation>IMSMA: {kind}</translation>
    </message>
    <message>
        <source>INFORM Risk</source>
        <translation>INFORM Risk (індекс ризику)</translation>
    </message>
    <message>
        <source>INFORM Severity</source>
        <translation>INFORM Severity (індекс гостроти)</translation>
    </message>
    <message>
        <source>INFORM Severity, humanitarian access or risks of a country, with your own token</source>
        <translation>INFORM Severity, гуманітарний доступ або ризики країни, з вашим токеном</translation>
    </message>
    <message>
        <source>INFORM component</source>
        <translation>Складник INFORM</translation>
    </message>
    <message>
        <source>INFORM component: explosive ordnance</source>
        <translation>Складник INFORM: вибухонебезпечні предмети</translation>
    </message>
    <message>
        <source>INFORM has no score for this country</source>
        <translation>INFORM не має оцінки для цієї країни</translation>
    </message>
    <message>
        <source>IOM DTM terms: non-commercial use, no redistribution</source>
        <translation>Умови IOM DTM: некомерційне використання, без поширення</translation>
    </message>
    <message>
        <source>Id of a single point used twice in one record</source>
        <translation>Код окремої точки використано двічі в одному записі</translation>
    </message>
    <message>
        <source>Id of the hazard</source>
        <translation>Код ділянки</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>Оцінка впливу</translation>
    </message>
    <message>
        <source>Impact score (IMSMA)</source>
        <translation>Оцінка впливу (IMSMA)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Import an IMSMA export</source>
        <translation>Імпорт експорту IMSMA</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Імпорт файлу {file}</translation>
    </message>
    <message>
        <source>In labels and layouts: @cg_operation.</source>
        <translation>У підписах і компонуваннях: @cg_operation.</translation>
    </message>
    <message>
        <source>In need (central)</source>
        <translation>У потребі (середня)</translation>
    </message>
    <message>
        <source>In need (high)</source>
        <translation>У потребі (верхня)</translation>
    </message>
    <message>
        <source>In need (low)</source>
        <translation>У потребі (нижня)</translation>
    </message>
    <message>
        <source>In need: low {low}, central {central}, high {high}</source>
        <translation>У потребі: нижня {low}, середня {central}, верхня {high}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>In the pack: {n}</source>
        <translation>У пакеті: {n}</translation>
    </message>
    <message>
        <source>Incidents are placed by province name only; they have no points</source>
        <translation>Інциденти прив’язані лише до назви області; точок у них немає</translation>
    </message>
    <message>
        <source>Incidents with explosive weapons that hit aid, health and education, by province</source>
        <translation>Інциденти з вибуховою зброєю, що вразили допомогу, охорону здоров’я та освіту, за областями</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>Коди показників через кому</translation>
    </message>
    <message>
        <source>Indicator menu</source>
        <translation>Меню показників</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Indicators: {names}</source>
        <translation>Показники: {names}</translation>
    </message>
    <message>
        <source>Individuals are families times six. No P-codes: place them by point or by name.</source>
        <translation>Кількість осіб — це кількість сімей, помножена на шість. P-кодів немає: прив’язуйте за точкою або за назвою.</translation>
    </message>
    <message>
        <source>Information loss (1 - correlation of logs)</source>
        <translation>Втрата інформації (1 - кореляція логарифмів)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Поранено</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Вхідні дані</translation>
    </message>
    <message>
        <source>Internally displaced people by admin area: one operation, one assessment type, the latest round</source>
        <translation>ВПО за адмінодиницями: одна операція, один вид оцінювання, останній раунд</translation>
    </message>
    <message>
        <source>Interval of the central figure (P10 to P90)</source>
        <translation>Інтервал середньої оцінки (P10–P90)</translation>
    </message>
    <message>
        <source>Into the folder attachments of the workspace. They may show people: they are no part of a country pack.</source>
        <translation>До теки attachments у робочій теці. На них можуть бути люди: до пакета країни вони не входять.</translation>
    </message>
    <message>
        <source>Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. Pixels that an admin 2 boundary cuts hold nobody.</source>
        <translation>Розподіл вигаданий; справжні лише суми: підсумки COD-PS 2015 від OCHA за префектурами. Пікселі, перетнуті межею рівня 2, нікого не містять.</translation>
    </message>
    <message>
        <source>Invented for training and tests. No row describes a real hazard, person, event or place.</source>
        <translation>Вигадано для навчання й перевірок. Жоден рядок не описує справжньої небезпеки, особи, події чи місця.</translation>
    </message>
    <message>
        <source>Invented records of one country, into {folder}.</source>
        <translation>Вигадані записи про одну країну, до теки {folder}.</translation>
    </message>
    <message>
        <source>Irrigated cropland blocked</source>
        <translation>Заблоковані зрошувані поля</translation>
    </message>
    <message>
        <source>Is sharing improving?</source>
        <translation>Чи поліпшується обмін?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Issues in {title}</source>
        <translation>Зауваження до {title}</translation>
    </message>
    <message>
        <source>It ends in FeatureServer, FeatureServer/0 or item.html?id=….</source>
        <translation>Закінчується на FeatureServer, FeatureServer/0 або item.html?id=….</translation>
    </message>
    <message>
        <source>It has columns that name people: {columns}.</source>
        <translation>Є стовпці, що називають людей: {columns}.</translation>
    </message>
    <message>
        <source>It sends nothing about you or your data anywhere; it asks only the sources that you load.</source>
        <translation>Вона нікуди нічого не надсилає про вас і ваші дані; звертається лише до джерел, які ви завантажуєте.</translation>
    </message>
    <message>
        <source>JIPS profiling and DART</source>
        <translation>Профілювання JIPS і DART</translation>
    </message>
    <message>
        <source>Keep personal columns</source>
        <translation>Зберегти особисті стовпці</translation>
    </message>
    <message>
        <source>Keep the file beside the current version</source>
        <translation>Зберегти файл поряд із чинною версією</translation>
    </message>
    <message>
        <source>Keep the layout for editing</source>
        <translation>Залишити компонування для редагування</translation>
    </message>
    <message>
        <source>Keep the layout in the open project for editing</source>
        <translation>Залишити компонування у відкритому проєкті для редагування</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключі</translation>
    </message>
    <message>
        <source>Keys are kept in QGIS's authentication store, encrypted, and nowhere else.</source>
        <translation>Ключі зберігаються в сховищі автентифікації QGIS у зашифрованому вигляді й більше ніде.</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Загинуло</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записів</translation>
    </message>
    <message>
        <source>Land balance</source>
        <translation>Баланс земель</translation>
    </message>
    <message>
        <source>Land balance of the period (needs the earlier export)</source>
        <translation>Баланс земель за період (потрібен попередній експорт)</translation>
    </message>
    <message>
        <source>Land balance…</source>
        <translation>Баланс земель…</translation>
    </message>
    <message>
        <source>Land release</source>
        <translation>Вивільнення земель</translation>
    </message>
    <message>
        <source>Land release (cancelled, reduced, cleared)</source>
        <translation>Вивільнення земель (скасовано, скорочено, очищено)</translation>
    </message>
    <message>
        <source>Land release products</source>
        <translation>Документи про вивільнення земель</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Мова назв місць</translation>
    </message>
    <message>
        <source>Language of the labels (en, fr, ar …)</source>
        <translation>Мова підписів (en, fr, ar …)</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Мова карти</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Мова звіту</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>Найбільше вкладення (МБ)</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Найбільший розмір завантаження</translation>
    </message>
    <message>
        <source>Last day of the month (YYYY-MM-DD)</source>
        <translation>Останній день місяця (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Останній день періоду</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Останній рік</translation>
    </message>
    <message>
        <source>Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.</source>
        <translation>Текст у Latin-1. Код CF711 стоїть двічі у файлі рівня 2: додайте обидва рядки.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Шар</translation>
    </message>
    <message>
        <source>Layer name or number</source>
        <translation>Назва або номер шару</translation>
    </message>
    <message>
        <source>Layer of an ArcGIS server</source>
        <translation>Шар із сервера ArcGIS</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Шар або аркуш</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <translation>Шар або таблиця</translation>
    </message>
    <message>
        <source>Layer, sheet or table</source>
        <translation>Шар, аркуш або таблиця</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Layers (all of the workspace if empty)</source>
        <translation>Шари (усі з робочої теки, якщо порожньо)</translation>
    </message>
    <message>
        <source>Layers ({n})</source>
        <translation>Шари ({n})</translation>
    </message>
    <message>
        <source>Layers in the workspace</source>
        <translation>Шари в робочій теці</translation>
    </message>
    <message>
        <source>Layers of the workspace</source>
        <translation>Шари робочої теки</translation>
    </message>
    <message>
        <source>Layout in the project: {name}</source>
        <translation>Компонування в проєкті: {name}</translation>
    </message>
    <message>
        <source>Left in the pack, since a country pack has no need of it: {names}</source>
        <translation>Залишено в пакеті, бо пакету країни це не потрібно: {names}</translation>
    </message>
    <message>
        <source>Left out because they name people: {columns}</source>
        <translation>Пропущено, бо називають людей: {columns}</translation>
    </message>
    <message>
        <source>Left out for this audience: {table}</source>
        <translation>Пропущено для цього отримувача: {table}</translation>
    </message>
    <message>
        <source>Left out, no such column: {criterion}</source>
        <translation>Пропущено, такого стовпця немає: {criterion}</translation>
    </message>
    <message>
        <source>Left out: {layer}. {why}</source>
        <translation>Пропущено: {layer}. {why}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Ліцензія: {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Лінії</translation>
    </message>
    <message>
        <source>Lines and the class of the protected grid</source>
        <translation>Лінії та клас захищеної сітки</translation>
    </message>
    <message>
        <source>Lines near hazards</source>
        <translation>Лінії поблизу небезпечних ділянок</translation>
    </message>
    <message>
        <source>Links are not packed, and what they lead to is left out: {names}</source>
        <translation>Посилання не пакуються, і те, на що вони вказують, пропущено: {names}</translation>
    </message>
    <message>
        <source>List the attachments</source>
        <translation>Перелічити вкладення</translation>
    </message>
    <message>
        <source>Load again what is there</source>
        <translation>Завантажити знову те, що є</translation>
    </message>
    <message>
        <source>Load into the workspace</source>
        <translation>Завантажити до робочої теки</translation>
    </message>
    <message>
        <source>Load into the workspace…</source>
        <translation>Завантажити до робочої теки…</translation>
    </message>
    <message>
        <source>Load this file…</source>
        <translation>Завантажити цей файл…</translation>
    </message>
    <message>
        <source>Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com.</source>
        <translation>Знайдене завантажуйте за його адресою. Приклад: TEXT=contaminated land, SITE=hub.arcgis.com.</translation>
    </message>
    <message>
        <source>Load {n} sources</source>
        <translation>Завантажити джерела: {n}</translation>
    </message>
    <message>
        <source>Load: {title}</source>
        <translation>Завантажити: {title}</translation>
    </message>
    <message>
        <source>Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and the rest goes on. Run again, it takes up what is missing and leaves what is there.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: only these, with commas between: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: which displacement figures, where DTM has several; they must not be added up.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: load again what is there; the earlier state is kept until it is accepted.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: a table with a row for each step: what was loaded, from where, or why not.&lt;br/&gt;Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF.</source>
        <translation>Завантажує до робочої теки межі, населення, переміщення, події конфлікту, дороги, школи та медичні заклади країни, кожне зі своїм джерелом, версією та стилем. Що не вдалося отримати, перелічується з причиною, а решта продовжується. Повторний запуск добирає те, чого бракує, і не чіпає того, що є.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: лише ці кроки через кому: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: які дані про переміщення, якщо в DTM їх кілька; їх не можна додавати.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: завантажити знову те, що є; попередній стан зберігається, доки новий не прийнято.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: таблиця з рядком на кожен крок: що завантажено, звідки або чому ні.&lt;br/&gt;Кроки та шляхи отримання — у resources/startcountry.json. Приклад: COUNTRY=CAF.</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Код місця</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>LogIE needs a registration; exports of the open part stand on HDX</source>
        <translation>Для LogIE потрібна реєстрація; експорт відкритої частини є на HDX</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Логістика</translation>
    </message>
    <message>
        <source>Logistics cluster</source>
        <translation>Кластер логістики</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together</source>
        <translation>Довгота й широта нерозривні</translation>
    </message>
    <message>
        <source>Look-back (months)</source>
        <translation>Глибина огляду (місяці)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Перегляд файлу</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Нижня</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>Made on {date} for: {audience}. Purpose: {purpose}.</source>
        <translation>Створено {date} для: {audience}. Мета: {purpose}.</translation>
    </message>
    <message>
        <source>Main road crossed or within 50 m</source>
        <translation>Головна дорога перетинає або в межах 50 м</translation>
    </message>
    <message>
        <source>Maintainer (HDX user)</source>
        <translation>Відповідальний (користувач HDX)</translation>
    </message>
    <message>
        <source>Make a country pack…</source>
        <translation>Створити пакет країни…</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Створити карту</translation>
    </message>
    <message>
        <source>Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer.</source>
        <translation>Створити карту ввімкнених шарів у PDF і PNG із джерелами, умовними позначеннями та застереженням.</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Створити карту</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map (PDF)</source>
        <translation>Карта (PDF)</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Атлас карт</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Номер карти</translation>
    </message>
    <message>
        <source>Map package (PDF, JPEG, description)</source>
        <translation>Пакет карти (PDF, JPEG, опис)</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Картографічний продукт</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Карти та звіти</translation>
    </message>
    <message>
        <source>Maps and reports (ReliefWeb)</source>
        <translation>Карти та звіти (ReliefWeb)</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Може передаватися</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, as told</source>
        <translation>Середній ризик (1/f) для ділянки, як подано</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, before</source>
        <translation>Середній ризик (1/f) для ділянки, до захисту</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <translation>Що означає {value}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Означає</translation>
    </message>
    <message>
        <source>Measured risk</source>
        <translation>Виміряний ризик розкриття</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>Median of the draws</source>
        <translation>Медіана вибірок</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Чоловіки</translation>
    </message>
    <message>
        <source>Men reached</source>
        <translation>Охоплені чоловіки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Method: formulas, sources, limits (in English)</source>
        <translation>Метод: формули, джерела, обмеження (англійською)</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Методологія</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Методи</translation>
    </message>
    <message>
        <source>Methods and shared definitions for protection data; no data of its own</source>
        <translation>Методи та спільні визначення для даних про захист; власних даних немає</translation>
    </message>
    <message>
        <source>Migratory pasture blocked</source>
        <translation>Заблоковані сезонні пасовища</translation>
    </message>
    <message>
        <source>Mine action</source>
        <translation>Протимінна діяльність</translation>
    </message>
    <message>
        <source>Mine action data</source>
        <translation>Дані протимінної діяльності</translation>
    </message>
    <message>
        <source>Mine action is often booked inside Protection; then the table is empty and says so. Example: COUNTRY=AFG.</source>
        <translation>Протимінну діяльність часто обліковують у складі захисту; тоді таблиця порожня і про це сказано. Приклад: COUNTRY=AFG.</translation>
    </message>
    <message>
        <source>Mine action on HDX</source>
        <translation>Протимінна діяльність на HDX</translation>
    </message>
    <message>
        <source>Mine-action activities (IATI)</source>
        <translation>Заходи з протимінної діяльності (IATI)</translation>
    </message>
    <message>
        <source>Mines present</source>
        <translation>Є міни</translation>
    </message>
    <message>
        <source>Minimum data missing</source>
        <translation>Бракує мінімальних даних</translation>
    </message>
    <message>
        <source>Minimum number of hazards, accidents, victims and people a square</source>
        <translation>Мінімальна кількість ділянок, нещасних випадків, постраждалих і людей у квадраті</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Дзеркало</translation>
    </message>
    <message>
        <source>Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, surveys, as you downloaded them</source>
        <translation>Відстеження мобільності та оцінювання місць, відстеження подій, реєстрація та головні переліки, моніторинг потоків, опитування — так, як ви їх завантажили</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. Example: COUNTRY=CAF, YEAR=2026.</source>
        <translation>Людей змодельовано, а не пораховано: звірте суму з COD-PS. Ціла країна займає від 10 до 250 МБ. Приклад: COUNTRY=CAF, YEAR=2026.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Моделі</translation>
    </message>
    <message>
        <source>Monitoring by area needs an OCHA login: give the saved reply as FILE. Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</source>
        <translation>Для моніторингу за територіями потрібен обліковий запис OCHA: надайте збережену відповідь у FILE. Приклад: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Month (YYYY-MM)</source>
        <translation>Місяць (YYYY-MM)</translation>
    </message>
    <message>
        <source>Monthly product</source>
        <translation>Щомісячний продукт</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>More for the selected layer</source>
        <translation>Ще для вибраного шару</translation>
    </message>
    <message>
        <source>More releases are not better by themselves: read availability beside granularity and use.</source>
        <translation>Більше передач — не краще саме по собі: дивіться на доступність разом із деталізацією та використанням.</translation>
    </message>
    <message>
        <source>More than 5,000 m between two vertices</source>
        <translation>Понад 5 000 м між двома вершинами</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ще…</translation>
    </message>
    <message>
        <source>Most can be downloaded by hand from dtm.iom.int after accepting the terms; then load them (source table)</source>
        <translation>Більшість можна завантажити вручну з dtm.iom.int, прийнявши умови; потім завантажте їх у QGIS (джерело table)</translation>
    </message>
    <message>
        <source>Most files can be downloaded by hand after accepting the terms; give the file as FILE. Example: FILE=master_list.xlsx, PRESET=dtm_master_list.</source>
        <translation>Більшість файлів можна завантажити вручну, прийнявши умови; надайте файл у FILE. Приклад: FILE=master_list.xlsx, PRESET=dtm_master_list.</translation>
    </message>
    <message>
        <source>Movements over 50 households only; header texts change every year. Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Лише переміщення понад 50 домогосподарств; тексти заголовків щороку змінюються. Аб’єй тут має код SS1101, а в COD — SS0001.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбік</translation>
    </message>
    <message>
        <source>Multi-sector needs assessments, settlement and camp mapping, as workbooks and layers</source>
        <translation>Багатосекторальні оцінки потреб, картування поселень і таборів, у вигляді книг таблиць і шарів</translation>
    </message>
    <message>
        <source>NEEDS is not a table of peopleinneed of admin level {level}</source>
        <translation>NEEDS — не таблиця алгоритму peopleinneed для адмінрівня {level}</translation>
    </message>
    <message>
        <source>NTS</source>
        <translation>нетехнічне обстеження (NTS)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Поле назви</translation>
    </message>
    <message>
        <source>Name fields</source>
        <translation>Поля назв</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Назва в робочій теці</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Назва операції</translation>
    </message>
    <message>
        <source>Name of the unit of a P-code, in a language that the boundaries have.</source>
        <translation>Назва одиниці за P-кодом мовою, яка є в межах.</translation>
    </message>
    <message>
        <source>Nearest hazard of each site</source>
        <translation>Найближча небезпечна ділянка для кожного об’єкта</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Needed where a country has several; they must not be added up.</source>
        <translation>Потрібна, якщо в країні їх кілька; їх не можна додавати.</translation>
    </message>
    <message>
        <source>Needed where the file has several.</source>
        <translation>Потрібно, якщо у файлі їх кілька.</translation>
    </message>
    <message>
        <source>Needed where the service has several.</source>
        <translation>Потрібно, якщо в сервісі їх кілька.</translation>
    </message>
    <message>
        <source>Needs and response</source>
        <translation>Потреби та реагування</translation>
    </message>
    <message>
        <source>Needs overview</source>
        <translation>Огляд потреб</translation>
    </message>
    <message>
        <source>Needs your own key, set in the Common Ground options.</source>
        <translation>Потрібен власний ключ, заданий у параметрах Common Ground.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>New export (or a workspace)</source>
        <translation>Новий експорт (або робоча тека)</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Нова чутливість</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Новіша версія</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {engine}</source>
        <translation>За адресою {engine} планувальник Dask не відповідає</translation>
    </message>
    <message>
        <source>No address is given</source>
        <translation>Адреси не вказано</translation>
    </message>
    <message>
        <source>No address that starts with https:// is given for {sources}; it is not kept.</source>
        <translation>Для {sources} не вказано адреси, що починається з https://; її не збережено.</translation>
    </message>
    <message>
        <source>No attack tells more than the published squares and counts.</source>
        <translation>Жодна атака не виказує більше за оприлюднені квадрати та кількості.</translation>
    </message>
    <message>
        <source>No caseload of this plan names mine action, EORE or camps</source>
        <translation>Жоден контингент цього плану не називає протимінної діяльності, EORE чи таборів</translation>
    </message>
    <message>
        <source>No cluster names mine action: it is booked inside Protection</source>
        <translation>Жоден кластер не називає протимінної діяльності: її обліковано у складі захисту</translation>
    </message>
    <message>
        <source>No column holds the kind (cancelled, reduced, cleared): the land balance leaves such products out.</source>
        <translation>Жоден стовпець не містить виду (скасовано, скорочено, очищено): баланс земель пропускає такі документи.</translation>
    </message>
    <message>
        <source>No column holds the status: every hazard is unknown, which counts as open.</source>
        <translation>Жоден стовпець не містить статусу: кожна ділянка має невідомий статус, що рахується як відкритий.</translation>
    </message>
    <message>
        <source>No column identifies the rows, so whole rows were compared.</source>
        <translation>Жоден стовпець не визначає рядки однозначно, тому порівняно рядки цілком.</translation>
    </message>
    <message>
        <source>No column of the points table holds ids of the records: the polygons stand alone.</source>
        <translation>Жоден стовпець таблиці точок не містить кодів записів: полігони стоять самі.</translation>
    </message>
    <message>
        <source>No country is chosen</source>
        <translation>Країну не вибрано</translation>
    </message>
    <message>
        <source>No country is given</source>
        <translation>Країни не вказано</translation>
    </message>
    <message>
        <source>No criterion of the profile {name} has a column in the input</source>
        <translation>Жоден критерій профілю {name} не має стовпця у вхідних даних</translation>
    </message>
    <message>
        <source>No dataset is named</source>
        <translation>Набору даних не вказано</translation>
    </message>
    <message>
        <source>No distance is wide enough for the raster</source>
        <translation>Жодна відстань не достатня для цього растра</translation>
    </message>
    <message>
        <source>No factor of the profile {name} has a column in the input</source>
        <translation>Жоден чинник профілю {name} не має стовпця у вхідних даних</translation>
    </message>
    <message>
        <source>No file is given</source>
        <translation>Файлу не вказано</translation>
    </message>
    <message>
        <source>No indicator of this plan names mine action, EORE or camps</source>
        <translation>Жоден показник цього плану не називає протимінної діяльності, EORE чи таборів</translation>
    </message>
    <message>
        <source>No layer has figures for the table {name} of the template</source>
        <translation>Жоден шар не має даних для таблиці {name} шаблону</translation>
    </message>
    <message>
        <source>No layer is switched on: load some, or tick them in the layer panel.</source>
        <translation>Жодного шару не ввімкнено: завантажте шари або позначте їх на панелі шарів.</translation>
    </message>
    <message>
        <source>No layer says where it comes from.</source>
        <translation>Жоден шар не зазначає, звідки він.</translation>
    </message>
    <message>
        <source>No layer was found for these words</source>
        <translation>За цими словами шарів не знайдено</translation>
    </message>
    <message>
        <source>No mine-action activity is published for this country</source>
        <translation>Для цієї країни не оприлюднено жодного заходу з протимінної діяльності</translation>
    </message>
    <message>
        <source>No name is common to all countries: the dataset is looked for by its tag. Example: COUNTRY=SDN, WHAT=settlements.</source>
        <translation>Спільної для всіх країн назви немає: набір даних шукається за його міткою. Приклад: COUNTRY=SDN, WHAT=settlements.</translation>
    </message>
    <message>
        <source>No output is asked for</source>
        <translation>Жодного результату не замовлено</translation>
    </message>
    <message>
        <source>No preset fits this table; choose one, or name the columns on the next page.</source>
        <translation>Жодна заготовка не підходить до цієї таблиці; виберіть її або назвіть стовпці на наступній сторінці.</translation>
    </message>
    <message>
        <source>No preset fits this table; its columns stay as they are</source>
        <translation>Жодна заготовка не підходить до цієї таблиці; її стовпці залишаються як є</translation>
    </message>
    <message>
        <source>No protocol names this kind of layer: high until set.</source>
        <translation>Жоден протокол не називає такого виду шарів: чутливість висока, доки її не визначено.</translation>
    </message>
    <message>
        <source>No purpose was given.</source>
        <translation>Мети не вказано.</translation>
    </message>
    <message>
        <source>No record in a square does not mean that it is safe; read the survey state.</source>
        <translation>Відсутність запису у квадраті не означає, що там безпечно; дивіться стан обстеження.</translation>
    </message>
    <message>
        <source>No release products were given: land that closed is a correction, and listed.</source>
        <translation>Документів про вивільнення не надано: закриті землі є виправленням і перелічуються.</translation>
    </message>
    <message>
        <source>No row names mine action: FTS often books it inside Protection.</source>
        <translation>Жоден рядок не називає протимінної діяльності: FTS часто обліковує її у складі захисту.</translation>
    </message>
    <message>
        <source>No row of {child} names a record of {parent}</source>
        <translation>Жоден рядок {child} не називає запису {parent}</translation>
    </message>
    <message>
        <source>No workspace is chosen, so there is no ledger for the change</source>
        <translation>Робочої теки не вибрано, тому немає журналу, куди записати зміну</translation>
    </message>
    <message>
        <source>No workspace is given</source>
        <translation>Робочої теки не вказано</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>Року не вказано</translation>
    </message>
    <message>
        <source>No zone has a polygon</source>
        <translation>Жодна зона не має полігона</translation>
    </message>
    <message>
        <source>No zone has a value in {field}</source>
        <translation>Жодна зона не має значення в полі {field}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Non-agricultural land blocked</source>
        <translation>Заблоковані несільськогосподарські землі</translation>
    </message>
    <message>
        <source>None of the layers has anything to draw</source>
        <translation>У жодному шарі немає чого показувати</translation>
    </message>
    <message>
        <source>None of the records has a position, so there is nothing to draw a grid of</source>
        <translation>Жоден запис не має положення, тому немає з чого будувати сітку</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Не класифіковано</translation>
    </message>
    <message>
        <source>Not classified or without a figure</source>
        <translation>Не класифіковано або без числа</translation>
    </message>
    <message>
        <source>Not computed: {indicator} ({reason})</source>
        <translation>Не обчислено: {indicator} ({reason})</translation>
    </message>
    <message>
        <source>Not counted: downloads, citations, incidents outside this workspace.</source>
        <translation>Не враховано: завантаження, цитування, інциденти поза цією робочою текою.</translation>
    </message>
    <message>
        <source>Not described in public; ask GICHD what it holds for the country</source>
        <translation>Публічно не описано; спитайте GICHD, що є для країни</translation>
    </message>
    <message>
        <source>Not explained by a release product</source>
        <translation>Не пояснено документом про вивільнення</translation>
    </message>
    <message>
        <source>Not given: {tables}</source>
        <translation>Не надано: {tables}</translation>
    </message>
    <message>
        <source>Not on the map: {layers}</source>
        <translation>Не на карті: {layers}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не охоплено</translation>
    </message>
    <message>
        <source>Not scored, no such column: {factor}</source>
        <translation>Не оцінено, такого стовпця немає: {factor}</translation>
    </message>
    <message>
        <source>Not set: mine action in several languages; empty: every cluster.</source>
        <translation>Не задано: протимінна діяльність кількома мовами; порожньо: усі кластери.</translation>
    </message>
    <message>
        <source>Not set: remote explosives, landmines and IEDs; empty: every type.</source>
        <translation>Не задано: дистанційні вибухи, наземні міни та СВП; порожньо: усі типи.</translation>
    </message>
    <message>
        <source>Not set: roads that cars use between places; empty: all, with tracks and paths.</source>
        <translation>Не задано: дороги, якими їздять автомобілі між населеними пунктами; порожньо: усі, з ґрунтовими та стежками.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Note on the geometry</source>
        <translation>Примітка до геометрії</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Nothing could be loaded for {country}</source>
        <translation>Для країни {country} нічого не вдалося завантажити</translation>
    </message>
    <message>
        <source>Nothing in the workspace may go to {audience}</source>
        <translation>Нічого з робочої теки не можна передати отримувачу {audience}</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe.</source>
        <translation>«Нічого не зареєстровано» не означає «безпечно».</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.</source>
        <translation>«Нічого не зареєстровано» не означає «безпечно». Не вирішуйте за цим, де безпечно ходити.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state of each square.</source>
        <translation>«Нічого не зареєстровано» не означає «безпечно»: дивіться стан обстеження кожного квадрата.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”.</source>
        <translation>«Нічого не зареєстровано» не означає «безпечно»: дивіться стан обстеження. «Живуть у межах» — це не «наражаються».</translation>
    </message>
    <message>
        <source>Nothing to search for is given</source>
        <translation>Не вказано, що шукати</translation>
    </message>
    <message>
        <source>Nothing was told to attack: no grid, no count, no distance.</source>
        <translation>Немає нічого, що можна атакувати: ні сітки, ні кількостей, ні відстаней.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Numbers of casualties by admin 2 are low; a record of a person stays severe.</source>
        <translation>Кількість постраждалих за адмінрівнем 2 має низьку чутливість; запис про особу — завжди дуже високу.</translation>
    </message>
    <message>
        <source>OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)</source>
        <translation>OCHA, ITOS і REACH: Центральноафриканська Республіка – субнаціональні адміністративні межі (COD-AB)</translation>
    </message>
    <message>
        <source>OCHA: Central African Republic - Subnational Population Statistics (COD-PS)</source>
        <translation>OCHA: Центральноафриканська Республіка – субнаціональна статистика населення (COD-PS)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Гаразд</translation>
    </message>
    <message>
        <source>ORIGINS needs the columns unit, origin and people</source>
        <translation>Для ORIGINS потрібні стовпці unit, origin і people</translation>
    </message>
    <message>
        <source>Occupied Palestinian territory</source>
        <translation>Окупована палестинська територія</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Із</translation>
    </message>
    <message>
        <source>Offline mode is on and this has not been downloaded from {source} yet</source>
        <translation>Увімкнено роботу без мережі, а це ще не завантажено з {source}</translation>
    </message>
    <message>
        <source>Offline mode: an earlier version of {name} is used</source>
        <translation>Робота без мережі: використано давнішу версію {name}</translation>
    </message>
    <message>
        <source>Old export (or a workspace)</source>
        <translation>Старий експорт (або робоча тека)</translation>
    </message>
    <message>
        <source>Old hazards</source>
        <translation>Старі ділянки</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Старіша версія</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>У командному рядку:</translation>
    </message>
    <message>
        <source>One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX</source>
        <translation>Один файл набору даних на Humanitarian Data Exchange: картографічні шари, CSV і XLSX</translation>
    </message>
    <message>
        <source>One file with many pages cannot be a GeoPDF</source>
        <translation>Один файл із багатьма сторінками не може бути GeoPDF</translation>
    </message>
    <message>
        <source>One geography for all countries and releases: EPSG:6933, origin 0, 0</source>
        <translation>Одна сітка для всіх країн і передач: EPSG:6933, початок 0, 0</translation>
    </message>
    <message>
        <source>One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub</source>
        <translation>Один шар будь-якого сервісу об’єктів ArcGIS: IMSMA Core, УВКБ ООН, ArcGIS Online, Hub</translation>
    </message>
    <message>
        <source>One parameter at a time: change of the central total</source>
        <translation>По одному параметру: зміна середнього підсумку</translation>
    </message>
    <message>
        <source>One person may be reached by several activities: do not add people up. Published presence of a country is in the source hapi. Example: FILE=5w.xlsx.</source>
        <translation>Одну людину можуть охопити кілька заходів: не додавайте людей. Оприлюднена присутність у країні є в джерелі hapi. Приклад: FILE=5w.xlsx.</translation>
    </message>
    <message>
        <source>One person may be reached by several activities; do not add people up.</source>
        <translation>Одну людину можуть охопити кілька заходів; не додавайте людей.</translation>
    </message>
    <message>
        <source>One row an activity and location: amounts repeat over its locations and must not be added up.</source>
        <translation>Рядок на кожну діяльність і місце: суми повторюються в її місцях, і додавати їх не можна.</translation>
    </message>
    <message>
        <source>One theme of OpenStreetMap for a country, as HOT exports it to HDX</source>
        <translation>Одна тема OpenStreetMap для країни, як її експортує HOT на HDX</translation>
    </message>
    <message>
        <source>Only attachments of the rows that were edited since then are listed</source>
        <translation>Перелічено лише вкладення рядків, змінених після цієї дати</translation>
    </message>
    <message>
        <source>Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook that the form was made from says them in words.</source>
        <translation>Лише для експорту Survey123, Kobo або ODK, клітинки якого містять коди: книга, з якої створено форму, подає їх словами.</translation>
    </message>
    <message>
        <source>Only rows edited since then; in a workspace they are merged into the layer that is there.</source>
        <translation>Лише рядки, змінені після цієї дати; у робочій теці вони вливаються до наявного шару.</translation>
    </message>
    <message>
        <source>Only the rows edited since {date} are here</source>
        <translation>Тут лише рядки, змінені після {date}</translation>
    </message>
    <message>
        <source>Only these steps</source>
        <translation>Лише ці кроки</translation>
    </message>
    <message>
        <source>Only this part of the country.</source>
        <translation>Лише ця частина країни.</translation>
    </message>
    <message>
        <source>Only what touches it; filtered on the server.</source>
        <translation>Лише те, чого воно торкається; відбирається на сервері.</translation>
    </message>
    <message>
        <source>Only what was reported to FTS; shared funding may not be broken down by cluster.</source>
        <translation>Лише те, про що повідомлено FTS; спільне фінансування може не бути поділене за кластерами.</translation>
    </message>
    <message>
        <source>Only what was reported.</source>
        <translation>Лише те, про що повідомлено.</translation>
    </message>
    <message>
        <source>Only where polygons come as a second file of points.</source>
        <translation>Лише якщо полігони надано другим файлом із точками.</translation>
    </message>
    <message>
        <source>Only where the file does not say.</source>
        <translation>Лише якщо її не зазначено у файлі.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open a country pack…</source>
        <translation>Відкрити пакет країни…</translation>
    </message>
    <message>
        <source>Open and released land over the exports kept</source>
        <translation>Відкриті та вивільнені землі за збереженими експортами</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>Відкрита площа</translation>
    </message>
    <message>
        <source>Open confirmed hazardous areas</source>
        <translation>Відкриті підтверджені небезпечні ділянки</translation>
    </message>
    <message>
        <source>Open files on HDX and in the REACH Resource Centre; microdata on request</source>
        <translation>Відкриті файли на HDX і в центрі ресурсів REACH; мікродані за запитом</translation>
    </message>
    <message>
        <source>Open guidance; data from the protection cluster of the country</source>
        <translation>Відкриті настанови; дані — від кластера захисту країни</translation>
    </message>
    <message>
        <source>Open in the panel</source>
        <translation>Відкрити на панелі</translation>
    </message>
    <message>
        <source>Open m²</source>
        <translation>Відкрито, м²</translation>
    </message>
    <message>
        <source>Open on HDX in many countries; elsewhere ask the cluster coordinator of the country</source>
        <translation>Відкрито на HDX для багатьох країн; в інших спитайте координатора кластера країни</translation>
    </message>
    <message>
        <source>Open on HDX in some countries</source>
        <translation>Відкрито на HDX для деяких країн</translation>
    </message>
    <message>
        <source>Open on HDX; WFP's map server is often closed to the public</source>
        <translation>Відкрито на HDX; картографічний сервер WFP часто закритий для загалу</translation>
    </message>
    <message>
        <source>Open suspected hazardous areas</source>
        <translation>Відкриті імовірно небезпечні ділянки</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Відкрити панель</translation>
    </message>
    <message>
        <source>Open the sample pack</source>
        <translation>Відкрити навчальний пакет</translation>
    </message>
    <message>
        <source>Open the sample pack to try everything on invented records, or load your own data below.</source>
        <translation>Відкрийте навчальний пакет, щоб спробувати все на вигаданих записах, або завантажте нижче власні дані.</translation>
    </message>
    <message>
        <source>Open the table wizard…</source>
        <translation>Відкрити майстер таблиць…</translation>
    </message>
    <message>
        <source>Open, or by request where the dataset says so</source>
        <translation>Відкрито або за запитом, якщо так зазначено в наборі даних</translation>
    </message>
    <message>
        <source>Open; the API needs a free account (source acaps)</source>
        <translation>Відкрито; для API потрібен безкоштовний обліковий запис (джерело acaps)</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing of {theme} for {country}</source>
        <translation>OpenStreetMap не має нічого теми {theme} для країни {country}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Operation (DTM)</source>
        <translation>Операція (DTM)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Параметри…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook</source>
        <translation>Організації, сектори, заходи та охоплені люди за P-кодами, з власної книги кластера</translation>
    </message>
    <message>
        <source>Origins of displaced people (unit, origin, people)</source>
        <translation>Походження ВПО (unit, origin, people)</translation>
    </message>
    <message>
        <source>Origins whose contamination is not known: ask for survey</source>
        <translation>Місця походження, забруднення яких невідоме: попросіть про обстеження</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>Other datasets with settlements: {names}</source>
        <translation>Інші набори даних із населеними пунктами: {names}</translation>
    </message>
    <message>
        <source>Other infrastructure blocked</source>
        <translation>Заблокована інша інфраструктура</translation>
    </message>
    <message>
        <source>Other water blocked</source>
        <translation>Заблокована інша вода</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Наслідок</translation>
    </message>
    <message>
        <source>Outlines for countries without agreed boundaries, marked as a fallback</source>
        <translation>Контури для країн без погоджених меж, позначені як запасні</translation>
    </message>
    <message>
        <source>Outlines of hazards</source>
        <translation>Контури небезпечних ділянок</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Результати</translation>
    </message>
    <message>
        <source>Outside sources in use</source>
        <translation>Використані зовнішні джерела</translation>
    </message>
    <message>
        <source>Outside the admin unit that its P-code names, or no unit has that P-code</source>
        <translation>Поза адмінодиницею, яку називає P-код, або жодна одиниця не має цього P-коду</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Накладання</translation>
    </message>
    <message>
        <source>Overlay and analysis</source>
        <translation>Накладання й аналіз</translation>
    </message>
    <message>
        <source>Own programme</source>
        <translation>Власна програма</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Власник</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-код</translation>
    </message>
    <message>
        <source>P-code field</source>
        <translation>Поле P-коду</translation>
    </message>
    <message>
        <source>P-code of a district (the country if empty)</source>
        <translation>P-код району (якщо порожньо — країна)</translation>
    </message>
    <message>
        <source>P-code of the areas</source>
        <translation>P-код одиниць</translation>
    </message>
    <message>
        <source>P-code of the unit above, or of the unit at the level that is given.</source>
        <translation>P-код вищої одиниці або одиниці вказаного рівня.</translation>
    </message>
    <message>
        <source>P-code stands more than once</source>
        <translation>P-код трапляється кілька разів</translation>
    </message>
    <message>
        <source>P-code, admin 1</source>
        <translation>P-код, адмінрівень 1</translation>
    </message>
    <message>
        <source>P-code, admin 2</source>
        <translation>P-код, адмінрівень 2</translation>
    </message>
    <message>
        <source>P-code, admin 3</source>
        <translation>P-код, адмінрівень 3</translation>
    </message>
    <message>
        <source>P-codes are reused with another meaning between versions, so every row says its version and date. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>P-коди в різних версіях можуть мати інше значення, тому кожен рядок зазначає свою версію та дату. Приклад: COUNTRY=CAF, LEVEL=2.</translation>
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
        <translation>POPULATION не вдається прочитати: {value}</translation>
    </message>
    <message>
        <source>PREVIOUS does not say its parameters: they are taken to be those of now, and what they changed counts as contamination and severity</source>
        <translation>PREVIOUS не вказує своїх параметрів: узято теперішні, і те, що вони змінили, зараховано до забруднення й гостроти</translation>
    </message>
    <message>
        <source>PREVIOUS has units twice or without an id in {name}</source>
        <translation>У PREVIOUS одиниці повторюються або не мають ідентифікатора в {name}</translation>
    </message>
    <message>
        <source>PREVIOUS is not a table of peopleinneed: it has no field {name}</source>
        <translation>PREVIOUS не є таблицею peopleinneed: немає поля {name}</translation>
    </message>
    <message>
        <source>PRO-MIN is mine action; empty takes every cluster.</source>
        <translation>PRO-MIN — протимінна діяльність; якщо порожньо, беруться всі кластери.</translation>
    </message>
    <message>
        <source>PROPOSED method: no formula for targeting risk education is published.</source>
        <translation>ПРОПОНОВАНИЙ метод: формули для спрямування навчання ризикам не опубліковано.</translation>
    </message>
    <message>
        <source>PROPOSED method: no published formula exists. Use low, central and high together.</source>
        <translation>ПРОПОНОВАНИЙ метод: опублікованої формули немає. Користуйтеся нижньою, середньою та верхньою оцінками разом.</translation>
    </message>
    <message>
        <source>PROPOSED method: the thresholds are a choice, not a finding.</source>
        <translation>ПРОПОНОВАНИЙ метод: пороги — це вибір, а не висновок.</translation>
    </message>
    <message>
        <source>PROPOSED method: the weights are a choice, not a finding.</source>
        <translation>ПРОПОНОВАНИЙ метод: ваги — це вибір, а не висновок.</translation>
    </message>
    <message>
        <source>PROPOSED: no published method gives the weights; never one figure.</source>
        <translation>ПРОПОЗИЦІЯ: жоден опублікований метод не дає ваг; ніколи не одне число.</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>Тека пакета</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Page of the dataset</source>
        <translation>Сторінка набору даних</translation>
    </message>
    <message>
        <source>Page of the dataset…</source>
        <translation>Сторінка набору даних…</translation>
    </message>
    <message>
        <source>Page to ask for it…</source>
        <translation>Сторінка запиту…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Partner with agreement</source>
        <translation>Партнер за угодою</translation>
    </message>
    <message>
        <source>Parts of one record overlap by more than 0.9 %</source>
        <translation>Частини одного запису перекриваються більш ніж на 0,9 %</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People at 500 m to 1 km</source>
        <translation>Люди від 500 м до 1 км</translation>
    </message>
    <message>
        <source>People by nearest hazard</source>
        <translation>Люди за найближчою ділянкою</translation>
    </message>
    <message>
        <source>People by sex and age rest on: {basis}.</source>
        <translation>Кількість людей за статтю та віком ґрунтується на: {basis}.</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Люди в потребі</translation>
    </message>
    <message>
        <source>People in need (HPC, Humanitarian Needs Overview)</source>
        <translation>Люди в потребі (HPC, Огляд гуманітарних потреб)</translation>
    </message>
    <message>
        <source>People in need (peopleinneed)</source>
        <translation>Люди в потребі (peopleinneed)</translation>
    </message>
    <message>
        <source>People in need and severity by sub-district are low.</source>
        <translation>Люди в потребі та гострота за підрайоном мають низьку чутливість.</translation>
    </message>
    <message>
        <source>People in need cannot be reckoned without population</source>
        <translation>Людей у потребі не можна обчислити без населення</translation>
    </message>
    <message>
        <source>People in need must not be added up over clusters or categories. Example: COUNTRY=AFG, CLUSTER=PRO-MIN.</source>
        <translation>Людей у потребі не можна додавати за кластерами чи категоріями. Приклад: COUNTRY=AFG, CLUSTER=PRO-MIN.</translation>
    </message>
    <message>
        <source>People in need of mine action</source>
        <translation>Люди, що потребують протимінної діяльності</translation>
    </message>
    <message>
        <source>People in need, targeted and reached by admin area and cluster, mine action among them</source>
        <translation>Люди в потребі, цільові й охоплені, за адмінодиницями та кластерами, зокрема протимінна діяльність</translation>
    </message>
    <message>
        <source>People living within 1 km</source>
        <translation>Люди, що живуть у межах 1 км</translation>
    </message>
    <message>
        <source>People near hazards</source>
        <translation>Люди поблизу небезпечних ділянок</translation>
    </message>
    <message>
        <source>People near hazards (exposure)</source>
        <translation>Люди поблизу небезпечних ділянок (exposure)</translation>
    </message>
    <message>
        <source>People near hazards are taken from the exposure table</source>
        <translation>Людей поблизу небезпечних ділянок узято з таблиці exposure</translation>
    </message>
    <message>
        <source>People near hazards, contamination by area, and the map of both.</source>
        <translation>Люди поблизу небезпечних ділянок, забруднення за одиницями та карта обох.</translation>
    </message>
    <message>
        <source>People per cell of 100 m for a year from 2015 to 2030, the country or a part of it</source>
        <translation>Людей на клітинку 100 м за рік від 2015 до 2030, для країни або її частини</translation>
    </message>
    <message>
        <source>People per cell, e.g. from WorldPop.</source>
        <translation>Людей на клітинку, наприклад із WorldPop.</translation>
    </message>
    <message>
        <source>People reached by risk education</source>
        <translation>Люди, охоплені навчанням ризикам</translation>
    </message>
    <message>
        <source>People rounded; contamination as a class with fixed breaks</source>
        <translation>Кількість людей округлено; забруднення — клас зі сталими межами</translation>
    </message>
    <message>
        <source>People stand under several clusters; do not add clusters up.</source>
        <translation>Одна особа може бути в кількох кластерах; не додавайте кластери.</translation>
    </message>
    <message>
        <source>People treated for injuries by explosive ordnance, by month, sex and age group, ten or more</source>
        <translation>Люди, які лікувалися від поранень ВНП, за місяцем, статтю та віковою групою, десять або більше</translation>
    </message>
    <message>
        <source>People who plan returns, roads, schools or aid may send others onto contaminated land.</source>
        <translation>Ті, хто планує повернення, дороги, школи чи допомогу, можуть спрямувати інших на забруднену землю.</translation>
    </message>
    <message>
        <source>People within 500 m</source>
        <translation>Люди в межах 500 м</translation>
    </message>
    <message>
        <source>People within distances of hazards</source>
        <translation>Люди в межах відстаней від ділянок</translation>
    </message>
    <message>
        <source>Period it is for (printed)</source>
        <translation>Період, якого це стосується (друкується)</translation>
    </message>
    <message>
        <source>Period: {start} to {end}, between the two exports</source>
        <translation>Період: з {start} до {end}, між двома експортами</translation>
    </message>
    <message>
        <source>Personal columns left out</source>
        <translation>Пропущені стовпці з особистими даними</translation>
    </message>
    <message>
        <source>Physical access constraints of roads, airports, ports and borders</source>
        <translation>Фізичні перешкоди на дорогах, в аеропортах, портах і на кордонах</translation>
    </message>
    <message>
        <source>Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a pixel, so the figures near hazards are rough.</source>
        <translation>Пікселі по {pixel} м ширші за відстані {bands} м: вважається, що люди живуть у пікселі рівномірно, тому дані поблизу небезпечних ділянок приблизні.</translation>
    </message>
    <message>
        <source>Place and date of an accident can point to a victim and a family.</source>
        <translation>Місце й дата випадку можуть указати на постраждалу особу та родину.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Places and roads</source>
        <translation>Місця та дороги</translation>
    </message>
    <message>
        <source>Places are points, not boundaries. Example: COUNTRY=TCD.</source>
        <translation>Місця — це точки, а не межі. Приклад: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Places are province names. Example: COUNTRY=UKR.</source>
        <translation>Місця — це назви областей. Приклад: COUNTRY=UKR.</translation>
    </message>
    <message>
        <source>Places that give surgery, prostheses and rehabilitation, and how many they can treat</source>
        <translation>Заклади, що надають хірургію, протезування та реабілітацію, і скільки людей вони можуть прийняти</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Запланований кінець</translation>
    </message>
    <message>
        <source>Planned new sites and returns, by admin 3 or community</source>
        <translation>Заплановані нові місця та повернення, за адмінрівнем 3 або громадою</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Запланований початок</translation>
    </message>
    <message>
        <source>Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM</source>
        <translation>Плани країни, потреби та фінансування за кластерами, показники протимінної діяльності, EORE та CCCM</translation>
    </message>
    <message>
        <source>Point id used twice in one polygon</source>
        <translation>Код точки використано двічі в одному полігоні</translation>
    </message>
    <message>
        <source>Point ids that differ by spaces only</source>
        <translation>Коди точок, що різняться лише пробілами</translation>
    </message>
    <message>
        <source>Point table (benchmarks, turning points)</source>
        <translation>Таблиця точок (репери, поворотні точки)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>Таблиця точок</translation>
    </message>
    <message>
        <source>Polygon id used twice in one record</source>
        <translation>Код полігона використано двічі в одному записі</translation>
    </message>
    <message>
        <source>Polygon ids that differ by spaces only</source>
        <translation>Коди полігонів, що різняться лише пробілами</translation>
    </message>
    <message>
        <source>Polygon that crosses itself or is otherwise invalid</source>
        <translation>Полігон перетинає сам себе або хибний з іншої причини</translation>
    </message>
    <message>
        <source>Polygon with fewer than three vertices</source>
        <translation>Полігон, що має менше трьох вершин</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Населення</translation>
    </message>
    <message>
        <source>Population (people per pixel)</source>
        <translation>Населення (людей на піксель)</translation>
    </message>
    <message>
        <source>Population by P-code (COD-PS)</source>
        <translation>Населення за P-кодами (COD-PS)</translation>
    </message>
    <message>
        <source>Population by admin area (COD-PS)</source>
        <translation>Населення за адмінодиницями (COD-PS)</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>Дані про населення</translation>
    </message>
    <message>
        <source>Population figures by admin area, sex and age where there are any</source>
        <translation>Чисельність населення за адмінодиницями, статтю та віком, де такі дані є</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Сітка населення</translation>
    </message>
    <message>
        <source>Population grid (WorldPop)</source>
        <translation>Сітка населення (WorldPop)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>Група населення</translation>
    </message>
    <message>
        <source>Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>Прогнози населення застарівають: зважайте на рік. Приклад: COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Можливі пари</translation>
    </message>
    <message>
        <source>Possible pairs of casualties</source>
        <translation>Можливі пари постраждалих</translation>
    </message>
    <message>
        <source>Precision field (metres)</source>
        <translation>Поле точності (метри)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Заготовка</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Printed on maps.</source>
        <translation>Друкується на картах.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Пріоритети</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Приватно</translation>
    </message>
    <message>
        <source>Private: your token is needed.</source>
        <translation>Приватний: потрібен ваш токен.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Підготував</translation>
    </message>
    <message>
        <source>Produced by (from the settings if empty)</source>
        <translation>Підготував (з налаштувань, якщо порожньо)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Profile (name or JSON file)</source>
        <translation>Профіль (назва або файл JSON)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>Profiling of displacement situations: reports, indicators, tools</source>
        <translation>Профілювання ситуацій переміщення: звіти, показники, інструменти</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Виконання</translation>
    </message>
    <message>
        <source>Protected risk grid</source>
        <translation>Захищена сітка ризику</translation>
    </message>
    <message>
        <source>Protected risk grid (its class in place of distances, for others)</source>
        <translation>Захищена сітка ризику (її клас замість відстаней, для інших)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Захист</translation>
    </message>
    <message>
        <source>Protection information management (PIM)</source>
        <translation>Управління інформацією про захист (PIM)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Protocol (JSON)</source>
        <translation>Протокол (JSON)</translation>
    </message>
    <message>
        <source>Protocol: {name}</source>
        <translation>Протокол: {name}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}. Thresholds for each kind of record, merging of squares, one registered geography, classes with fixed breaks; checked against all earlier releases.</source>
        <translation>Протокол: {protocol}. Пороги для кожного виду записів, об’єднання квадратів, одна зареєстрована сітка, класи зі сталими межами; перевірено щодо всіх попередніх передач.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Постачальник</translation>
    </message>
    <message>
        <source>Proxy and certificates are those of QGIS. The second column takes the address of a mirror.</source>
        <translation>Проксі та сертифікати — ті, що задані в QGIS. У другому стовпці можна вказати адресу дзеркала.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Широкий загал</translation>
    </message>
    <message>
        <source>Published activities of sector 15250 with organisation, dates, amounts and places</source>
        <translation>Оприлюднені заходи сектору 15250 з організацією, датами, сумами та місцями</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Purpose (what the audience needs it for)</source>
        <translation>Мета (для чого це отримувачу)</translation>
    </message>
    <message>
        <source>QGIS and the Python package shapely bring two versions of GEOS that do not work together</source>
        <translation>QGIS і пакет Python shapely мають дві версії GEOS, які не працюють разом</translation>
    </message>
    <message>
        <source>QGIS is busy, so the authentication store could not be asked for your key</source>
        <translation>QGIS зайнятий, тому не вдалося взяти ваш ключ зі сховища автентифікації</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Контроль якості</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Якість записів</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>REACH and IMPACT</source>
        <translation>REACH та IMPACT</translation>
    </message>
    <message>
        <source>RELEASE has no column {field}</source>
        <translation>У RELEASE немає стовпця {field}</translation>
    </message>
    <message>
        <source>Rainfed cropland blocked</source>
        <translation>Заблоковані незрошувані поля</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below {low}.</source>
        <translation>Ранг одиниць за випадкових параметрів (Спірмен щодо середньої): медіана {median}, 5 % нижчі за {low}.</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Ранжовано</translation>
    </message>
    <message>
        <source>Ranked units</source>
        <translation>Ранжовані одиниці</translation>
    </message>
    <message>
        <source>Ranks under {draws} draws of weights</source>
        <translation>Ранги за вибірками ваг: {draws}</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Прочитати все</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Читання файлу</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Читання записів</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recent victims (24 months)</source>
        <translation>Нещодавні постраждалі (24 місяці)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Кому передається</translation>
    </message>
    <message>
        <source>Reciprocity: releases for each layer taken from others</source>
        <translation>Взаємність: передачі на кожен шар, узятий в інших</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Перекласифіковано</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Record id used twice</source>
        <translation>Код запису використано двічі</translation>
    </message>
    <message>
        <source>Recorded area and drawn area differ by more than 10 %</source>
        <translation>Зареєстрована й накреслена площі різняться більш ніж на 10 %</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records of security incidents are severe.</source>
        <translation>Записи про інциденти безпеки мають дуже високу чутливість.</translation>
    </message>
    <message>
        <source>Records of victims are personal data, also without names.</source>
        <translation>Записи про постраждалих — персональні дані, навіть без імен.</translation>
    </message>
    <message>
        <source>Records that a sub-table belongs to</source>
        <translation>Записи, до яких належить підтаблиця</translation>
    </message>
    <message>
        <source>Records that are only points</source>
        <translation>Записи, що є лише точками</translation>
    </message>
    <message>
        <source>Records without a position are in no square.</source>
        <translation>Записи без положення не потрапляють у жоден квадрат.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Скорочено</translation>
    </message>
    <message>
        <source>Reduced (m²)</source>
        <translation>Скорочено (м²)</translation>
    </message>
    <message>
        <source>Reference points, benchmarks, evidence points</source>
        <translation>Опорні точки, репери, точки доказів</translation>
    </message>
    <message>
        <source>Referral of survivors.</source>
        <translation>Перенаправлення постраждалих.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Refresh from its source…</source>
        <translation>Оновити з джерела…</translation>
    </message>
    <message>
        <source>Refugee and IDP sites (UNHCR)</source>
        <translation>Місця проживання біженців і ВПО (УВКБ ООН)</translation>
    </message>
    <message>
        <source>Refugees and others (UNHCR statistics)</source>
        <translation>Біженці та інші (статистика УВКБ ООН)</translation>
    </message>
    <message>
        <source>Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years</source>
        <translation>Біженці, шукачі притулку, ті, хто повернувся, і ВПО за країною походження та притулку, п’ять років</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Відхилені рядки</translation>
    </message>
    <message>
        <source>Relative risk of a group, at least</source>
        <translation>Відносний ризик групи, щонайменше</translation>
    </message>
    <message>
        <source>Release of geoBoundaries</source>
        <translation>Випуск geoBoundaries</translation>
    </message>
    <message>
        <source>Release product id</source>
        <translation>Код документа про вивільнення</translation>
    </message>
    <message>
        <source>Release product to check</source>
        <translation>Документ про вивільнення треба перевірити</translation>
    </message>
    <message>
        <source>Release products</source>
        <translation>Документи про вивільнення</translation>
    </message>
    <message>
        <source>Release products (for hazards)</source>
        <translation>Документи про вивільнення (для ділянок)</translation>
    </message>
    <message>
        <source>Release products (with hazard_id)</source>
        <translation>Документи про вивільнення (з hazard_id)</translation>
    </message>
    <message>
        <source>Released (m²)</source>
        <translation>Вивільнено (м²)</translation>
    </message>
    <message>
        <source>Released is earned: a completed activity releases nothing by itself.</source>
        <translation>Вивільнення треба довести: завершений захід сам нічого не вивільняє.</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Вивільнені землі</translation>
    </message>
    <message>
        <source>Released m²</source>
        <translation>Вивільнено, м²</translation>
    </message>
    <message>
        <source>Released without a release product</source>
        <translation>Вивільнено без документа про вивільнення</translation>
    </message>
    <message>
        <source>ReliefWeb answers only to an approved appname</source>
        <translation>ReliefWeb відповідає лише погодженому appname</translation>
    </message>
    <message>
        <source>ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map.</source>
        <translation>ReliefWeb погоджує appname електронною поштою. Приклад: COUNTRY=AFG, FORMAT=Map.</translation>
    </message>
    <message>
        <source>ReliefWeb has no such report for this country</source>
        <translation>ReliefWeb не має такого звіту для цієї країни</translation>
    </message>
    <message>
        <source>ReliefWeb reports</source>
        <translation>Звіти ReliefWeb</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>Вилучити з робочої теки…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Вилучити ключ</translation>
    </message>
    <message>
        <source>Remove the key of {source}? It has to be entered again to be used.</source>
        <translation>Вилучити ключ {source}? Щоб ним користуватися, його доведеться ввести знову.</translation>
    </message>
    <message>
        <source>Remove this layer and its earlier state from the workspace?</source>
        <translation>Вилучити цей шар і його попередній стан із робочої теки?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>Removed: {n}</source>
        <translation>Вилучено: {n}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Repaired records (geometry only)</source>
        <translation>Виправлені записи (лише геометрія)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Виправлення</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Reporting tables</source>
        <translation>Звітні таблиці</translation>
    </message>
    <message>
        <source>Reports are open; microdata from the government or agency that owns the profiling, on request</source>
        <translation>Звіти відкриті; мікродані за запитом від уряду або установи, якій належить профілювання</translation>
    </message>
    <message>
        <source>Reports by month</source>
        <translation>Повідомлення за місяцями</translation>
    </message>
    <message>
        <source>Request or agreed land use</source>
        <translation>Запит або погоджене використання землі</translation>
    </message>
    <message>
        <source>Requirements and funding of mine action by plan and year, in US dollars</source>
        <translation>Потреби та фінансування протимінної діяльності за планами та роками, у доларах США</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Мешканці</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Назва ресурсу</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чому ґрунтується</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Результат перевірки</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>Ті, хто повернувся</translation>
    </message>
    <message>
        <source>Returnees by P-code</source>
        <translation>Ті, хто повернувся, за P-кодами</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перегляд</translation>
    </message>
    <message>
        <source>Risk education</source>
        <translation>Навчання ризикам</translation>
    </message>
    <message>
        <source>Risk education against displacement</source>
        <translation>Навчання ризикам порівняно з переміщенням</translation>
    </message>
    <message>
        <source>Risk education and emergency care go to the wrong places.</source>
        <translation>Навчання ризикам і невідкладна допомога спрямовуються не туди.</translation>
    </message>
    <message>
        <source>Risk education gap</source>
        <translation>Розрив у навчанні ризикам</translation>
    </message>
    <message>
        <source>Risk education goes to people who come from or return to contaminated areas.</source>
        <translation>Навчання ризикам отримують люди, які прибули із забруднених територій або повертаються до них.</translation>
    </message>
    <message>
        <source>Risk education sessions</source>
        <translation>Заняття з навчання ризикам</translation>
    </message>
    <message>
        <source>Risk education targeting</source>
        <translation>Спрямування навчання ризикам (EORE)</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Класи доріг</translation>
    </message>
    <message>
        <source>Road classes are words of OpenStreetMap, not {text}</source>
        <translation>Класи доріг — це слова OpenStreetMap, а не {text}</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Дороги</translation>
    </message>
    <message>
        <source>Roads and bridges that are closed, and planned routes</source>
        <translation>Закриті дороги й мости та заплановані маршрути</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Заблоковані дороги</translation>
    </message>
    <message>
        <source>Roads inside and near hazards</source>
        <translation>Дороги на небезпечних ділянках і поблизу них</translation>
    </message>
    <message>
        <source>Roads, schools, health sites (OpenStreetMap)</source>
        <translation>Дороги, школи, медичні заклади (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Rounded figures in the earlier table</source>
        <translation>Округлені числа в попередній таблиці</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Шлях отримання</translation>
    </message>
    <message>
        <source>Route survey before the convoy.</source>
        <translation>Обстеження маршруту перед колоною.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Row in the export</source>
        <translation>Рядок у файлі експорту</translation>
    </message>
    <message>
        <source>Row of HXL tags</source>
        <translation>Рядок міток HXL</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Рядок із назвами стовпців</translation>
    </message>
    <message>
        <source>Row {row} cannot be written to {path}</source>
        <translation>Рядок {row} не вдається записати до {path}</translation>
    </message>
    <message>
        <source>Row {row} of {file} cannot hold the HXL tags</source>
        <translation>Рядок {row} у {file} не може бути рядком міток HXL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Щонайбільше рядків</translation>
    </message>
    <message>
        <source>Rows by {step} need PERIOD_START and PERIOD_END</source>
        <translation>Для рядків за {step} потрібні PERIOD_START і PERIOD_END</translation>
    </message>
    <message>
        <source>Rows read, used and left out</source>
        <translation>Рядки прочитані, використані та пропущені</translation>
    </message>
    <message>
        <source>Rows without an explanation are listed, not smoothed over.</source>
        <translation>Рядки без пояснення перелічуються, а не згладжуються.</translation>
    </message>
    <message>
        <source>Rubble holds explosive ordnance; survey comes first.</source>
        <translation>У завалах є вибухонебезпечні предмети; спершу обстеження.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Run the overlay</source>
        <translation>Запустити накладання</translation>
    </message>
    <message>
        <source>Run: {title}</source>
        <translation>Запустити: {title}</translation>
    </message>
    <message>
        <source>Runs of the overlay on drawn hazards</source>
        <translation>Запусків накладання на випадкові ділянки</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>імовірно небезпечна ділянка (SHA)</translation>
    </message>
    <message>
        <source>STATUS has values that no record can have: {values}</source>
        <translation>STATUS має значення, яких не може мати жоден запис: {values}</translation>
    </message>
    <message>
        <source>Safe sharing</source>
        <translation>Безпечна передача</translation>
    </message>
    <message>
        <source>Safety: releases refused or coarsened by the gate</source>
        <translation>Безпека: передачі, відхилені або загрублені шлюзом</translation>
    </message>
    <message>
        <source>Sample accidents</source>
        <translation>Навчальні нещасні випадки</translation>
    </message>
    <message>
        <source>Sample casualties</source>
        <translation>Навчальні записи про постраждалих</translation>
    </message>
    <message>
        <source>Sample displacement (columns of IOM DTM on HDX)</source>
        <translation>Навчальні дані про переміщення (стовпці IOM DTM на HDX)</translation>
    </message>
    <message>
        <source>Sample hazards</source>
        <translation>Навчальні небезпечні ділянки</translation>
    </message>
    <message>
        <source>Sample hazards from a points table</source>
        <translation>Навчальні небезпечні ділянки з таблиці точок</translation>
    </message>
    <message>
        <source>Sample land release</source>
        <translation>Навчальне вивільнення земель</translation>
    </message>
    <message>
        <source>Sample population grid, 1 km</source>
        <translation>Навчальна сітка населення, 1 км</translation>
    </message>
    <message>
        <source>Sample risk education sessions</source>
        <translation>Навчальні дані про заняття з навчання ризикам</translation>
    </message>
    <message>
        <source>Sample roads</source>
        <translation>Навчальні дороги</translation>
    </message>
    <message>
        <source>Sample sites</source>
        <translation>Навчальні об’єкти</translation>
    </message>
    <message>
        <source>Sample survey coverage</source>
        <translation>Навчальне охоплення обстеженням</translation>
    </message>
    <message>
        <source>Save the mapping as a profile</source>
        <translation>Зберегти відповідність як профіль</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Зберегти пакет…</translation>
    </message>
    <message>
        <source>Save these choices as a preset…</source>
        <translation>Зберегти цей вибір як заготовку…</translation>
    </message>
    <message>
        <source>Save these choices as a profile…</source>
        <translation>Зберегти цей вибір як профіль…</translation>
    </message>
    <message>
        <source>Say what the audience needs it for.</source>
        <translation>Скажіть, для чого це отримувачу.</translation>
    </message>
    <message>
        <source>Scale population to official totals</source>
        <translation>Приведення населення до офіційних підсумків</translation>
    </message>
    <message>
        <source>Scaled population</source>
        <translation>Приведене населення</translation>
    </message>
    <message>
        <source>School lists with coordinates or P-codes where a ministry or cluster gives them</source>
        <translation>Переліки шкіл із координатами або P-кодами, де їх надає міністерство чи кластер</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школи</translation>
    </message>
    <message>
        <source>Schools closed, used by armed forces or to be reopened</source>
        <translation>Школи, що закриті, використовуються збройними силами або мають відновити роботу</translation>
    </message>
    <message>
        <source>Schools of the education ministry</source>
        <translation>Школи міністерства освіти</translation>
    </message>
    <message>
        <source>Schools, health posts and water points within 500 m</source>
        <translation>Школи, медпункти та водозабори в межах 500 м</translation>
    </message>
    <message>
        <source>Schools, health posts, water points</source>
        <translation>Школи, медпункти, водозабори</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Оцінено</translation>
    </message>
    <message>
        <source>Scored locations</source>
        <translation>Оцінені місця</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Search ArcGIS Online and Hub</source>
        <translation>Пошук в ArcGIS Online і Hub</translation>
    </message>
    <message>
        <source>Search HDX</source>
        <translation>Пошук на HDX</translation>
    </message>
    <message>
        <source>Search HDX: {n} of {total}</source>
        <translation>Пошук на HDX: {n} із {total}</translation>
    </message>
    <message>
        <source>Search HDX…</source>
        <translation>Пошук на HDX…</translation>
    </message>
    <message>
        <source>Search distance in metres</source>
        <translation>Відстань пошуку в метрах</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Пошук серед джерел</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Другий список</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Код сектору</translation>
    </message>
    <message>
        <source>Security incidents are low by admin 1 and moderate by admin 2.</source>
        <translation>Інциденти безпеки мають низьку чутливість за адмінрівнем 1 і помірну за адмінрівнем 2.</translation>
    </message>
    <message>
        <source>See README.md</source>
        <translation>Див. README.md</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Початкове число генератора</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Чутливість</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>Чутливість…</translation>
    </message>
    <message>
        <source>Separated by commas. A band narrower than two cells of the grid is left empty.</source>
        <translation>Через кому. Смуга, вужча за дві клітинки сітки, залишається порожньою.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серія</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Код заняття</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Заняття</translation>
    </message>
    <message>
        <source>Sessions by admin 2 are low; by community moderate; with a facilitator's name high.</source>
        <translation>Заняття за адмінрівнем 2 мають низьку чутливість; за громадою — помірну; з іменем ведучого — високу.</translation>
    </message>
    <message>
        <source>Sessions count people who came, not people who remember.</source>
        <translation>Заняття рахують людей, які прийшли, а не тих, хто запам’ятав.</translation>
    </message>
    <message>
        <source>Set on the layer or inherited.</source>
        <translation>Визначено для шару або успадковано.</translation>
    </message>
    <message>
        <source>Settlements and gazetteers (national)</source>
        <translation>Населені пункти та покажчики назв (національні)</translation>
    </message>
    <message>
        <source>Settlements from national sources, or the table of names and codes of admin areas</source>
        <translation>Населені пункти з національних джерел або таблиця назв і кодів адмінодиниць</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Гострота</translation>
    </message>
    <message>
        <source>Severity and need.</source>
        <translation>Гострота й потреба.</translation>
    </message>
    <message>
        <source>Severity needs at least one indicator</source>
        <translation>Для гостроти потрібен принаймні один показник</translation>
    </message>
    <message>
        <source>Severity, access and risks (ACAPS)</source>
        <translation>Гострота, доступ і ризики (ACAPS)</translation>
    </message>
    <message>
        <source>Severity: which units are added up</source>
        <translation>Гострота: які одиниці додаються</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Стать</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Стать і вік</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Share of an audience that is new</source>
        <translation>Частка нових серед слухачів</translation>
    </message>
    <message>
        <source>Share of farmland</source>
        <translation>Частка сільськогосподарських земель</translation>
    </message>
    <message>
        <source>Share of finest squares that became coarser</source>
        <translation>Частка найменших квадратів, що стали грубішими</translation>
    </message>
    <message>
        <source>Share of households that name explosive ordnance as a worry (MSNA)</source>
        <translation>Частка домогосподарств, що називають ВНП своєю турботою (MSNA)</translation>
    </message>
    <message>
        <source>Share of people within 1 km</source>
        <translation>Частка людей у межах 1 км</translation>
    </message>
    <message>
        <source>Share of the area suppressed</source>
        <translation>Частка прихованої площі</translation>
    </message>
    <message>
        <source>Share package</source>
        <translation>Пакет для передачі</translation>
    </message>
    <message>
        <source>Shares of households of a sample: read num_households, and do not add shares up.</source>
        <translation>Частки домогосподарств вибірки: зважайте на num_households і не додавайте часток.</translation>
    </message>
    <message>
        <source>Shares of households with a need, by admin 2 and population group, with a key of its own</source>
        <translation>Частки домогосподарств із потребою, за адмінрівнем 2 та групою населення, з окремим ключем</translation>
    </message>
    <message>
        <source>Sharing measured</source>
        <translation>Передачу виміряно</translation>
    </message>
    <message>
        <source>Sharing metrics</source>
        <translation>Показники передачі</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Sheet of the points</source>
        <translation>Аркуш із точками</translation>
    </message>
    <message>
        <source>Sheet {sheet}, column names in row {row}, preset {preset}</source>
        <translation>Аркуш {sheet}, назви стовпців у рядку {row}, заготовка {preset}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Аркуші</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Житло</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показати теку</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Показати накладання</translation>
    </message>
    <message>
        <source>Single hazards and accidents are not shown to the cluster and the public.</source>
        <translation>Окремі небезпечні ділянки й нещасні випадки не показуються кластеру та широкому загалу.</translation>
    </message>
    <message>
        <source>Single point ids that differ by spaces only</source>
        <translation>Коди окремих точок, що різняться лише пробілами</translation>
    </message>
    <message>
        <source>Site assessments, master lists, event tracking, flow monitoring, surveys as workbooks</source>
        <translation>Оцінювання місць, головні переліки, відстеження подій, моніторинг потоків, опитування у вигляді книг таблиць</translation>
    </message>
    <message>
        <source>Site lists may name informal sites: ask the cluster before passing them on.</source>
        <translation>Переліки можуть називати неформальні місця: спитайте кластер, перш ніж передавати їх далі.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Об’єкти</translation>
    </message>
    <message>
        <source>Sites and nearest hazard</source>
        <translation>Об’єкти та найближча ділянка</translation>
    </message>
    <message>
        <source>Sites and the class of the protected grid</source>
        <translation>Об’єкти та клас захищеної сітки</translation>
    </message>
    <message>
        <source>Sites of displaced people with coordinates and people, one workbook a country, keyed by SSID</source>
        <translation>Місця проживання ВПО з координатами та кількістю людей, одна книга на країну, ключ SSID</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Ситуаційний звіт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Пропустити перші кроки</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомалі</translation>
    </message>
    <message>
        <source>Some dates can only be day/month and others only month/day: read one by one.</source>
        <translation>Деякі дати можуть бути лише день/місяць, а інші лише місяць/день: їх прочитано поодинці.</translation>
    </message>
    <message>
        <source>Some places are taught twice and others never.</source>
        <translation>В одних місцях навчають двічі, в інших — ніколи.</translation>
    </message>
    <message>
        <source>Some released sets cross each other: it cannot be decided what they tell together.</source>
        <translation>Деякі передані набори перетинаються: не можна вирішити, що вони виказують разом.</translation>
    </message>
    <message>
        <source>Some rounds were published without coordinates; then the sites come as a table.</source>
        <translation>Деякі раунди оприлюднено без координат; тоді місця подано таблицею.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {error}</source>
        <translation>Сталося щось непередбачене: {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Source of the selected layer</source>
        <translation>Джерело вибраного шару</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Квадрати</translation>
    </message>
    <message>
        <source>Squares below the minimum, as told</source>
        <translation>Квадратів нижче мінімуму, як подано</translation>
    </message>
    <message>
        <source>Squares below the minimum, finest size, before</source>
        <translation>Квадратів нижче мінімуму, найменший розмір, до захисту</translation>
    </message>
    <message>
        <source>Squares by size</source>
        <translation>Квадрати за розміром</translation>
    </message>
    <message>
        <source>Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded on the day told_since; a smaller change since then is not shown.</source>
        <translation>Квадрати рівної площі (EPSG:6933) з класом зареєстрованого забруднення: 0 — нічого не зареєстровано, від 1 до 8 — за зростанням; порожньо, де приховано. Кожен квадрат подає те, що було зареєстровано в день told_since; менших змін відтоді не показано.</translation>
    </message>
    <message>
        <source>Squares suppressed</source>
        <translation>Приховані квадрати</translation>
    </message>
    <message>
        <source>Squares that stay as they were told</source>
        <translation>Квадрати, що залишаються такими, як подано</translation>
    </message>
    <message>
        <source>Start a country</source>
        <translation>Початок роботи з країною</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Змінено статус</translation>
    </message>
    <message>
        <source>Status in the export</source>
        <translation>Статус у файлі експорту</translation>
    </message>
    <message>
        <source>Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. Closed and Completed are released only where the second value says that a release product is linked.</source>
        <translation>Статус небезпечної ділянки словами плагіна: open, worked_on, suspended, released або unknown. Closed і Completed вважаються вивільненими лише тоді, коли друге значення вказує на пов’язаний документ про вивільнення.</translation>
    </message>
    <message>
        <source>Status of hazards as at (date, 2025-12-31)</source>
        <translation>Статус ділянок станом на (дата, 2025-12-31)</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Статус від</translation>
    </message>
    <message>
        <source>Status that no value map knows, counted as open</source>
        <translation>Статус, якого не знає жодна таблиця відповідності; рахується як відкритий</translation>
    </message>
    <message>
        <source>Status values that this plugin does not know count as unknown: {values} (import the layer with importimsma to map them).</source>
        <translation>Значення статусу, яких цей плагін не знає, рахуються як невідомі: {values} (імпортуйте шар алгоритмом importimsma, щоб задати їх відповідність).</translation>
    </message>
    <message>
        <source>Statuses that count</source>
        <translation>Статуси, що рахуються</translation>
    </message>
    <message>
        <source>Stays behind: {n}</source>
        <translation>Залишається поза пакетом: {n}</translation>
    </message>
    <message>
        <source>Step {n} of {total}: {what}</source>
        <translation>Крок {n} з {total}: {what}</translation>
    </message>
    <message>
        <source>Still told as nothing recorded, though something is: {squares}. Tell those who go there directly.</source>
        <translation>Досі подано як «нічого не зареєстровано», хоча дещо є: {squares}. Повідомте безпосередньо тих, хто туди йде.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Сила доказів</translation>
    </message>
    <message>
        <source>Sub-event type</source>
        <translation>Підтип події</translation>
    </message>
    <message>
        <source>Subtitle (country and date if empty)</source>
        <translation>Підзаголовок (країна й дата, якщо порожньо)</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Surge: arrivals of 30 days by population, over</source>
        <translation>Наплив: прибуття за 30 днів відносно населення, понад</translation>
    </message>
    <message>
        <source>Survey before people move in.</source>
        <translation>Обстеження до того, як заселяться люди.</translation>
    </message>
    <message>
        <source>Survey coverage</source>
        <translation>Охоплення обстеженням</translation>
    </message>
    <message>
        <source>Survey coverage (NTS, TS)</source>
        <translation>Охоплення обстеженням (NTS, TS)</translation>
    </message>
    <message>
        <source>Survey data by district is moderate, by community high, raw data severe.</source>
        <translation>Дані обстежень за районом мають помірну чутливість, за громадою — високу, первинні дані — дуже високу.</translation>
    </message>
    <message>
        <source>Survey id</source>
        <translation>Код обстеження</translation>
    </message>
    <message>
        <source>Survey of school grounds; risk education of pupils.</source>
        <translation>Обстеження територій шкіл; навчання учнів ризикам.</translation>
    </message>
    <message>
        <source>Survey state</source>
        <translation>Стан обстеження</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Обстеження</translation>
    </message>
    <message>
        <source>Survivors are not counted and get no assistance.</source>
        <translation>Постраждалих, що вижили, не враховано, і вони не отримують допомоги.</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>Сирійська Арабська Республіка</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Systems without an interface</source>
        <translation>Системи без інтерфейсу</translation>
    </message>
    <message>
        <source>Systems without an interface (presets)</source>
        <translation>Системи без інтерфейсу (заготовки)</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>технічне обстеження (TS)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Task dossier and completion map</source>
        <translation>Справа завдання та карта завершення</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Код завдання</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Template (a name, or the path of a .qpt file)</source>
        <translation>Шаблон (назва або шлях до файлу .qpt)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Перевірити з’єднання</translation>
    </message>
    <message>
        <source>The API asks for a name and an e-mail address.</source>
        <translation>API просить ім’я та електронну адресу.</translation>
    </message>
    <message>
        <source>The API needs a free key from IOM.</source>
        <translation>Для API потрібен безкоштовний ключ від МОМ.</translation>
    </message>
    <message>
        <source>The DTM API needs a key of your own</source>
        <translation>Для API DTM потрібен власний ключ</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} has no workers</source>
        <translation>Планувальник Dask {engine} не має виконавців</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} was lost on the way</source>
        <translation>Зв’язок із планувальником Dask {engine} втрачено під час роботи</translation>
    </message>
    <message>
        <source>The HDX dataset {name} is private</source>
        <translation>Набір даних HDX {name} приватний</translation>
    </message>
    <message>
        <source>The HNA API of DTM needs a key of its own</source>
        <translation>Для API HNA від DTM потрібен окремий ключ</translation>
    </message>
    <message>
        <source>The IATI activity is not complete: {problems}</source>
        <translation>Захід IATI не повний: {problems}</translation>
    </message>
    <message>
        <source>The JSON of {source} is damaged or cut short</source>
        <translation>JSON від {source} пошкоджено або обірвано</translation>
    </message>
    <message>
        <source>The P-code {code} stands under two parents in the admin layer, {a} and {b}</source>
        <translation>P-код {code} належить у шарі адмінодиниць до двох вищих одиниць, {a} і {b}</translation>
    </message>
    <message>
        <source>The P-codes begin with {prefix}, not with {code} as expected of {country}</source>
        <translation>P-коди починаються з {prefix}, а не з {code}, як очікувалося для країни {country}</translation>
    </message>
    <message>
        <source>The PDF has no coordinates: for this audience only a map of the protected grid may have them</source>
        <translation>PDF не має координат: для цього отримувача їх може мати лише карта захищеної сітки</translation>
    </message>
    <message>
        <source>The SQLite of this Python has no spatial index; the layer is complete without one.</source>
        <translation>SQLite цього Python не має просторового індексу; шар повний і без нього.</translation>
    </message>
    <message>
        <source>The UCDP API needs a token of your own</source>
        <translation>Для API UCDP потрібен власний токен</translation>
    </message>
    <message>
        <source>The address of {source} cannot be used</source>
        <translation>Адресу {source} не можна використати</translation>
    </message>
    <message>
        <source>The admin layer has no adm1_pcode column or no polygons</source>
        <translation>Шар адмінодиниць не має стовпця adm1_pcode або полігонів</translation>
    </message>
    <message>
        <source>The admin layer lacks the P-codes of level {level}</source>
        <translation>У шарі адмінодиниць бракує P-кодів рівня {level}</translation>
    </message>
    <message>
        <source>The algorithm {name} is not available</source>
        <translation>Алгоритм {name} недоступний</translation>
    </message>
    <message>
        <source>The answer of {source} cannot be read</source>
        <translation>Відповідь {source} не вдається прочитати</translation>
    </message>
    <message>
        <source>The answer of {source} is damaged or cut short</source>
        <translation>Відповідь {source} пошкоджено або обірвано</translation>
    </message>
    <message>
        <source>The answer of {source} is larger than the limit of {megabytes} MB</source>
        <translation>Відповідь {source} більша за обмеження {megabytes} МБ</translation>
    </message>
    <message>
        <source>The answer of {source} was cut short</source>
        <translation>Відповідь {source} обірвано</translation>
    </message>
    <message>
        <source>The archive {file} holds a file that would land outside its folder</source>
        <translation>Архів {file} містить файл, який потрапив би за межі своєї теки</translation>
    </message>
    <message>
        <source>The archive {file} holds a link instead of a file</source>
        <translation>Архів {file} містить посилання замість файлу</translation>
    </message>
    <message>
        <source>The archive {file} holds none of these: {endings}</source>
        <translation>В архіві {file} немає жодного з: {endings}</translation>
    </message>
    <message>
        <source>The archive {file} holds {count} files, more than {limit}</source>
        <translation>Файлів в архіві {file}: {count}, більше за {limit}</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or cut short</source>
        <translation>Архів {file} пошкоджено або обірвано</translation>
    </message>
    <message>
        <source>The archive {file} is locked with a password</source>
        <translation>Архів {file} захищено паролем</translation>
    </message>
    <message>
        <source>The archive {file} is not an honest one: its parts overlap</source>
        <translation>Архів {file} підозрілий: його частини перекриваються</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to more than it says</source>
        <translation>Архів {file} розпаковується до більшого розміру, ніж зазначено</translation>
    </message>
    <message>
        <source>The archive {file} would unpack to {megabytes} MB</source>
        <translation>Архів {file} розпакувався б до {megabytes} МБ</translation>
    </message>
    <message>
        <source>The area is too wide for a GeoPDF</source>
        <translation>Територія завелика для GeoPDF</translation>
    </message>
    <message>
        <source>The attack suite found nothing: see its report.</source>
        <translation>Набір перевірок на атаки нічого не знайшов: див. його звіт.</translation>
    </message>
    <message>
        <source>The authentication store is locked and nobody can be asked for its password</source>
        <translation>Сховище автентифікації замкнено, і немає в кого спитати пароль</translation>
    </message>
    <message>
        <source>The authentication store of this QGIS is switched off</source>
        <translation>Сховище автентифікації цього QGIS вимкнено</translation>
    </message>
    <message>
        <source>The authentication store stayed locked</source>
        <translation>Сховище автентифікації залишилося замкненим</translation>
    </message>
    <message>
        <source>The baseline needs {name}</source>
        <translation>Для базових даних потрібно: {name}</translation>
    </message>
    <message>
        <source>The boundaries are of version {there}, not {version}</source>
        <translation>Межі мають версію {there}, а не {version}</translation>
    </message>
    <message>
        <source>The boundaries do not name their coordinate system; WGS 84 was assumed, as the COD specification asks</source>
        <translation>Межі не зазначають системи координат; прийнято WGS 84, як вимагає специфікація COD</translation>
    </message>
    <message>
        <source>The boundaries name no version; compare dates and names before joining by P-code</source>
        <translation>Межі не зазначають версії; перед приєднанням за P-кодом порівняйте дати й назви</translation>
    </message>
    <message>
        <source>The bounds {file} cannot be read</source>
        <translation>Файл меж {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The casualty list has no column “date”</source>
        <translation>У списку постраждалих немає стовпця “date”</translation>
    </message>
    <message>
        <source>The certificate of {source} is not trusted here</source>
        <translation>Сертифікату {source} тут немає довіри</translation>
    </message>
    <message>
        <source>The change is kept in the release ledger of the workspace, with name and reason.</source>
        <translation>Зміна зберігається в журналі передач робочої теки з іменем і причиною.</translation>
    </message>
    <message>
        <source>The collection form of Common Ground</source>
        <translation>Форма збору даних Common Ground</translation>
    </message>
    <message>
        <source>The column {column} is chosen twice, as {first} and as {second}</source>
        <translation>Стовпець {column} вибрано двічі: як {first} і як {second}</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; go back and choose it if they are.</source>
        <translation>Стовпці схожі на профіль {name}; якщо це так, поверніться й виберіть його.</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; run again with PROFILE={name} if they are.</source>
        <translation>Стовпці схожі на профіль {name}; якщо це так, запустіть знову з PROFILE={name}.</translation>
    </message>
    <message>
        <source>The connection to {source} broke before the answer was complete</source>
        <translation>З’єднання з {source} обірвалося до кінця відповіді</translation>
    </message>
    <message>
        <source>The coordinate reference system of a layer is missing or cannot be read</source>
        <translation>Системи координат шару немає або її не вдається прочитати</translation>
    </message>
    <message>
        <source>The coordinate reference system {code} is not known</source>
        <translation>Система координат {code} невідома</translation>
    </message>
    <message>
        <source>The coordinates in {columns} are not degrees, and nothing says in what system they are</source>
        <translation>Координати в {columns} — не градуси, і ніщо не вказує, у якій вони системі</translation>
    </message>
    <message>
        <source>The country pack cannot be unpacked into {folder}</source>
        <translation>Пакет країни не вдається розпакувати в {folder}</translation>
    </message>
    <message>
        <source>The country pack is {path}.</source>
        <translation>Пакет країни: {path}.</translation>
    </message>
    <message>
        <source>The country pack {path} cannot be written</source>
        <translation>Пакет країни {path} не вдається записати</translation>
    </message>
    <message>
        <source>The country pack {path} is damaged</source>
        <translation>Пакет країни {path} пошкоджено</translation>
    </message>
    <message>
        <source>The current one where it is empty.</source>
        <translation>Якщо порожньо — поточний.</translation>
    </message>
    <message>
        <source>The data owner has authorised this exact release.</source>
        <translation>Власник даних дозволив саме цю точну передачу.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>База даних недоступна</translation>
    </message>
    <message>
        <source>The database connection cannot be opened</source>
        <translation>З’єднання з базою даних не вдається відкрити</translation>
    </message>
    <message>
        <source>The database has no table {table}</source>
        <translation>У базі даних немає таблиці {table}</translation>
    </message>
    <message>
        <source>The database has {n} tables</source>
        <translation>Таблиць у базі даних: {n}</translation>
    </message>
    <message>
        <source>The database refused the user</source>
        <translation>База даних відхилила користувача</translation>
    </message>
    <message>
        <source>The decisions in {file} cannot be read</source>
        <translation>Рішення у файлі {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The disk has {free} MB left and the download needs {need} MB</source>
        <translation>На диску залишилося {free} МБ, а для завантаження потрібно {need} МБ</translation>
    </message>
    <message>
        <source>The disk with {path} is full</source>
        <translation>Диск, на якому лежить {path}, заповнено</translation>
    </message>
    <message>
        <source>The earlier state of {name} has other columns</source>
        <translation>Попередній стан {name} має інші стовпці</translation>
    </message>
    <message>
        <source>The export; for a geodatabase choose one of its files.</source>
        <translation>Файл експорту; для бази геоданих виберіть один із її файлів.</translation>
    </message>
    <message>
        <source>The extent lies outside the grid of the country</source>
        <translation>Охоплення лежить поза сіткою країни</translation>
    </message>
    <message>
        <source>The field {name} is there already.</source>
        <translation>Поле {name} вже є.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is (a shapefile without .prj)</source>
        <translation>Файл не зазначає, у якій системі координат він (shapefile без .prj)</translation>
    </message>
    <message>
        <source>The file has no area of {country}</source>
        <translation>У файлі немає одиниць країни {country}</translation>
    </message>
    <message>
        <source>The file has no caseloads of a response plan</source>
        <translation>У файлі немає контингентів плану реагування</translation>
    </message>
    <message>
        <source>The file has no figures of admin level {level}</source>
        <translation>Файл не має даних адмінрівня {level}</translation>
    </message>
    <message>
        <source>The file has not the columns of UCDP's events</source>
        <translation>У файлі немає стовпців подій UCDP</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>Файл {file} не вдається записати: {reason}</translation>
    </message>
    <message>
        <source>The file {file} is not a QGIS layout template</source>
        <translation>Файл {file} — не шаблон компонування QGIS</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as {source}</source>
        <translation>Файл {name} не вдається прочитати як дані {source}</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>Файл {name} порожній</translation>
    </message>
    <message>
        <source>The filter {filter} does not fit {name}</source>
        <translation>Фільтр {filter} не підходить до {name}</translation>
    </message>
    <message>
        <source>The first rows as they would come in</source>
        <translation>Перші рядки в тому вигляді, як їх буде імпортовано</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Перші рядки файлу</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Перші рядки аркуша</translation>
    </message>
    <message>
        <source>The first sheet is a read-me; titles and merged groups stand above the header. Columns of origin must not be added to the total.</source>
        <translation>Перший аркуш — пояснення; над заголовком стоять назви та об’єднані групи. Стовпці походження не можна додавати до підсумку.</translation>
    </message>
    <message>
        <source>The folder {folder} already has {names}</source>
        <translation>У теці {folder} вже є {names}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>Теку {folder} не вдається створити</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty</source>
        <translation>Тека {folder} не порожня</translation>
    </message>
    <message>
        <source>The form {file} is not there</source>
        <translation>Форми {file} немає</translation>
    </message>
    <message>
        <source>The grid has no people in these areas</source>
        <translation>На цих територіях у сітці немає людей</translation>
    </message>
    <message>
        <source>The hazard {id} has no polygon</source>
        <translation>Ділянка {id} не має полігона</translation>
    </message>
    <message>
        <source>The id of a preset, or the path of a saved one.</source>
        <translation>Код заготовки або шлях до збереженої.</translation>
    </message>
    <message>
        <source>The impact profile {file} cannot be read</source>
        <translation>Профіль впливу {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The impact profile {file} has a factor of no known kind or ranges that cross</source>
        <translation>У профілі впливу {file} є чинник невідомого виду або діапазони, що перетинаються</translation>
    </message>
    <message>
        <source>The indicator menu {file} cannot be read at entry {entry}</source>
        <translation>Меню показників {file} не вдається прочитати на записі {entry}</translation>
    </message>
    <message>
        <source>The item {name} is no layer that can be loaded</source>
        <translation>Елемент {name} — не шар, який можна завантажити</translation>
    </message>
    <message>
        <source>The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01.</source>
        <translation>Ключ — «електронна адреса:пароль» вашого облікового запису. Приклад: COUNTRY=SOM, START=2026-01-01.</translation>
    </message>
    <message>
        <source>The key of ACLED is not of the form e-mail:password</source>
        <translation>Ключ ACLED не має вигляду «електронна адреса:пароль»</translation>
    </message>
    <message>
        <source>The key of {source} cannot be read from the authentication store</source>
        <translation>Ключ {source} не вдається прочитати зі сховища автентифікації</translation>
    </message>
    <message>
        <source>The key of {source} cannot be removed from the authentication store</source>
        <translation>Ключ {source} не вдається вилучити зі сховища автентифікації</translation>
    </message>
    <message>
        <source>The key of {source} cannot be written to the authentication store</source>
        <translation>Ключ {source} не вдається записати до сховища автентифікації</translation>
    </message>
    <message>
        <source>The land balance is in {path}.</source>
        <translation>Баланс земель: {path}.</translation>
    </message>
    <message>
        <source>The last part of the dataset's address on data.humdata.org.</source>
        <translation>Остання частина адреси набору даних на data.humdata.org.</translation>
    </message>
    <message>
        <source>The latest where it is empty.</source>
        <translation>Якщо порожньо — найновіший.</translation>
    </message>
    <message>
        <source>The layer GRID is not a protected risk grid</source>
        <translation>Шар GRID — не захищена сітка ризику</translation>
    </message>
    <message>
        <source>The layer of lines is empty</source>
        <translation>Шар ліній порожній</translation>
    </message>
    <message>
        <source>The layer of sites is empty</source>
        <translation>Шар об’єктів порожній</translation>
    </message>
    <message>
        <source>The layer of zones is empty</source>
        <translation>Шар зон порожній</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read</source>
        <translation>Шар {layer} не вдається прочитати</translation>
    </message>
    <message>
        <source>The layer {layer} has no area to make a page of</source>
        <translation>Шар {layer} не має території, для якої зробити сторінку</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system</source>
        <translation>Шар {layer} не має системи координат</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}</source>
        <translation>Шар {layer} не має поля {field}</translation>
    </message>
    <message>
        <source>The layer {layer} may not go to {audience}: {why}</source>
        <translation>Шар {layer} не можна передавати отримувачу {audience}: {why}</translation>
    </message>
    <message>
        <source>The layer {layer} shows single hazards or accidents and may not go to {audience}</source>
        <translation>Шар {layer} показує окремі ділянки або нещасні випадки, його не можна передавати отримувачу {audience}</translation>
    </message>
    <message>
        <source>The layers have no extent that can be drawn</source>
        <translation>Шари не мають охоплення, яке можна показати</translation>
    </message>
    <message>
        <source>The ledger of this workspace is empty, so there is nothing to measure</source>
        <translation>Журнал цієї робочої теки порожній, тому вимірювати нічого</translation>
    </message>
    <message>
        <source>The legend is too long for the page and stands on a second one; draw fewer layers</source>
        <translation>Умовні позначення задовгі для сторінки й стоять на другій; показуйте менше шарів</translation>
    </message>
    <message>
        <source>The list of survey columns {file} cannot be read</source>
        <translation>Перелік стовпців опитування {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}</source>
        <translation>Карту не вдається записати до {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}, perhaps another program has it open</source>
        <translation>Карту не вдається записати до {file}; можливо, файл відкрито в іншій програмі</translation>
    </message>
    <message>
        <source>The map does not fit in memory</source>
        <translation>Карта не вміщується в пам’ять</translation>
    </message>
    <message>
        <source>The map is in {path}.</source>
        <translation>Карта: {path}.</translation>
    </message>
    <message>
        <source>The map package cannot be written to {file}</source>
        <translation>Пакет карти не вдається записати до {file}</translation>
    </message>
    <message>
        <source>The map template {file} cannot be read</source>
        <translation>Шаблон карти {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The map texts in {file} cannot be read</source>
        <translation>Тексти карти у {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The monitor has no incident in {country}</source>
        <translation>Моніторинг не має інцидентів у країні {country}</translation>
    </message>
    <message>
        <source>The needs file has no row of cluster {cluster} and level {level} for {country}</source>
        <translation>У файлі потреб немає рядка кластера {cluster} і рівня {level} для країни {country}</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The owner of the data decides; the gate measures.</source>
        <translation>Вирішує власник даних; шлюз вимірює.</translation>
    </message>
    <message>
        <source>The package cannot be moved to {folder}</source>
        <translation>Пакет не вдається перемістити до {folder}</translation>
    </message>
    <message>
        <source>The package was not made: {leak}</source>
        <translation>Пакет не створено: {leak}</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)</source>
        <translation>Попарні порівняння суперечать одне одному (відношення узгодженості {ratio}, межа 0.10)</translation>
    </message>
    <message>
        <source>The pairwise matrix is not square, not reciprocal, or larger than 10</source>
        <translation>Матриця попарних порівнянь не квадратна, не обернено симетрична або більша за 10</translation>
    </message>
    <message>
        <source>The panel opens on this country.</source>
        <translation>Панель відкривається на цій країні.</translation>
    </message>
    <message>
        <source>The parts add up to the change; only print rounds them. Each is the mean over all orders in which the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. Contamination is net in each unit.</source>
        <translation>Сума частин дорівнює зміні; округлено їх лише для друку. Кожна є середнім за всіма порядками, у яких могли змінитися вхідні дані (Шеплі), за попередніх параметрів; параметри йдуть останніми. Забруднення в кожній одиниці чисте.</translation>
    </message>
    <message>
        <source>The period begins on {start} and ends before, on {end}</source>
        <translation>Період починається {start} і закінчується раніше, {end}</translation>
    </message>
    <message>
        <source>The period ends before it starts</source>
        <translation>Період закінчується раніше, ніж починається</translation>
    </message>
    <message>
        <source>The period has more than 240 parts</source>
        <translation>У періоді понад 240 частин</translation>
    </message>
    <message>
        <source>The place and date of an accident are high.</source>
        <translation>Місце й дата нещасного випадку мають високу чутливість.</translation>
    </message>
    <message>
        <source>The plugin Processing is switched off</source>
        <translation>Плагін Processing вимкнено</translation>
    </message>
    <message>
        <source>The points table names its record in the column {column}.</source>
        <translation>Таблиця точок називає свій запис у стовпці {column}.</translation>
    </message>
    <message>
        <source>The population raster does not reach these zones, which get no figures of people: {zones}</source>
        <translation>Растр населення не сягає цих зон, тому для них немає даних про людей: {zones}</translation>
    </message>
    <message>
        <source>The population raster {path} cannot be read</source>
        <translation>Растр населення {path} не вдається прочитати</translation>
    </message>
    <message>
        <source>The population raster {path} has no coordinate reference system</source>
        <translation>Растр населення {path} не має системи координат</translation>
    </message>
    <message>
        <source>The population raster {path} has no position on the ground</source>
        <translation>Растр населення {path} не має положення на місцевості</translation>
    </message>
    <message>
        <source>The population raster {path} is damaged: rows {top} to {bottom} cannot be read</source>
        <translation>Растр населення {path} пошкоджено: рядки з {top} по {bottom} не вдається прочитати</translation>
    </message>
    <message>
        <source>The population raster {path} is rotated</source>
        <translation>Растр населення {path} повернутий</translation>
    </message>
    <message>
        <source>The preset is {path}.</source>
        <translation>Заготовка: {path}.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be read: {reason}</source>
        <translation>Заготовку {name} не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>The preset {name} fits best ({score} of 100){others}</source>
        <translation>Найкраще підходить заготовка {name} ({score} зі 100){others}</translation>
    </message>
    <message>
        <source>The preset's where it is empty.</source>
        <translation>Якщо порожньо — назва заготовки.</translation>
    </message>
    <message>
        <source>The priority profile {file} cannot be read</source>
        <translation>Профіль пріоритетів {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The profile cannot be written: {error}</source>
        <translation>Профіль не вдається записати: {error}</translation>
    </message>
    <message>
        <source>The profile extends {parent}, which does not exist</source>
        <translation>Профіль розширює {parent}, якого не існує</translation>
    </message>
    <message>
        <source>The profile has no factor for the class {name}</source>
        <translation>У профілі немає коефіцієнта для класу {name}</translation>
    </message>
    <message>
        <source>The profile is {path}.</source>
        <translation>Профіль: {path}.</translation>
    </message>
    <message>
        <source>The profile of people in need {file} cannot be read</source>
        <translation>Профіль людей у потребі {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The profile reads {field} from the column {column}, which the file does not have</source>
        <translation>Профіль читає {field} зі стовпця {column}, якого у файлі немає</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read</source>
        <translation>Профіль {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The profile {file} is not a JSON object</source>
        <translation>Профіль {file} — не об’єкт JSON</translation>
    </message>
    <message>
        <source>The profile {id} has a part of the wrong shape</source>
        <translation>Профіль {id} має частину хибного вигляду</translation>
    </message>
    <message>
        <source>The protocol {name} cannot be read</source>
        <translation>Протокол {name} не вдається прочитати</translation>
    </message>
    <message>
        <source>The protocol {name} is not valid JSON</source>
        <translation>Протокол {name} — не правильний JSON</translation>
    </message>
    <message>
        <source>The protocol {name} lacks an entry or has a wrong one: {what}</source>
        <translation>У протоколі {name} бракує запису або він хибний: {what}</translation>
    </message>
    <message>
        <source>The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used.</source>
        <translation>Протокол «{protocol}» не дозволяє клітинок, менших за {finest} км; {asked} км не використано.</translation>
    </message>
    <message>
        <source>The protocol's rules changed since an earlier release; the two together would tell more.</source>
        <translation>Після попередньої передачі правила протоколу змінилися; обидві разом сказали б більше.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {source} through</source>
        <translation>Проксі не пропустив запит до {source}</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password</source>
        <translation>Проксі вашої мережі вимагає ім’я та пароль</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written</source>
        <translation>Растр {path} не вдається записати</translation>
    </message>
    <message>
        <source>The raster {path} does not hold numbers of people</source>
        <translation>Растр {path} не містить кількості людей</translation>
    </message>
    <message>
        <source>The record of earlier grids {file} cannot be read or written</source>
        <translation>Запис попередніх сіток {file} не вдається прочитати або записати</translation>
    </message>
    <message>
        <source>The release ledger {file} cannot be read or written</source>
        <translation>Журнал передач {file} не вдається прочитати або записати</translation>
    </message>
    <message>
        <source>The reply of {source} could not be understood</source>
        <translation>Відповідь {source} не вдалося зрозуміти</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}</source>
        <translation>Звіт не вдається записати до {file}</translation>
    </message>
    <message>
        <source>The report profile {file} cannot be read at sheet {sheet}</source>
        <translation>Профіль звіту {file} не вдається прочитати на аркуші {sheet}</translation>
    </message>
    <message>
        <source>The report texts in {file} cannot be read</source>
        <translation>Тексти звіту у {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The risk education profile {file} cannot be read</source>
        <translation>Профіль навчання ризикам {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10</source>
        <translation>Індекс ризику країни із загрозою, вразливістю та спроможністю подолання, від 0 до 10</translation>
    </message>
    <message>
        <source>The rows are invented</source>
        <translation>Рядки вигадані</translation>
    </message>
    <message>
        <source>The rows name a record that they belong to; its table was not found. Set PARENT to it.</source>
        <translation>Рядки називають запис, до якого належать; його таблиці не знайдено. Вкажіть її в PARENT.</translation>
    </message>
    <message>
        <source>The same device (model and number) twice in one record</source>
        <translation>Той самий предмет (модель і номер) двічі в одному записі</translation>
    </message>
    <message>
        <source>The same point twice in one polygon</source>
        <translation>Та сама точка двічі в одному полігоні</translation>
    </message>
    <message>
        <source>The same polygon twice in one record</source>
        <translation>Той самий полігон двічі в одному записі</translation>
    </message>
    <message>
        <source>The sample is open; its hazards, people and records are invented.</source>
        <translation>Навчальний пакет відкрито; небезпечні ділянки, люди та записи в ньому вигадані.</translation>
    </message>
    <message>
        <source>The server gives no parts of the file ({reason}); it is downloaded once</source>
        <translation>Сервер не віддає файл частинами ({reason}); його завантажено один раз цілком</translation>
    </message>
    <message>
        <source>The server sent a request with data on to another place, which was stopped</source>
        <translation>Сервер переадресував запит із даними в інше місце; це зупинено</translation>
    </message>
    <message>
        <source>The server sent a request with your key on to an address without encryption, which was stopped</source>
        <translation>Сервер переадресував запит із вашим ключем на адресу без шифрування; це зупинено</translation>
    </message>
    <message>
        <source>The service has no layer {layer}</source>
        <translation>У сервісі немає шару {layer}</translation>
    </message>
    <message>
        <source>The service holds {n} layers</source>
        <translation>Шарів у сервісі: {n}</translation>
    </message>
    <message>
        <source>The service {url} holds no layer</source>
        <translation>У сервісі {url} немає шарів</translation>
    </message>
    <message>
        <source>The severity profile {file} cannot be read</source>
        <translation>Профіль гостроти {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The sharing rules {file} cannot be read</source>
        <translation>Правила передачі {file} не вдається прочитати</translation>
    </message>
    <message>
        <source>The sources are too many for the page and stand on page {page}</source>
        <translation>Джерел забагато для сторінки, вони стоять на сторінці {page}</translation>
    </message>
    <message>
        <source>The steps of the model: {steps}.</source>
        <translation>Кроки моделі: {steps}.</translation>
    </message>
    <message>
        <source>The survey table is empty</source>
        <translation>Таблиця обстежень порожня</translation>
    </message>
    <message>
        <source>The table has no coordinates; it comes without points</source>
        <translation>Таблиця не має координат; її подано без точок</translation>
    </message>
    <message>
        <source>The table holds several years: {years}</source>
        <translation>Таблиця містить кілька років: {years}</translation>
    </message>
    <message>
        <source>The table lacks the columns {columns}</source>
        <translation>У таблиці бракує стовпців {columns}</translation>
    </message>
    <message>
        <source>The table {table} cannot be read</source>
        <translation>Таблицю {table} не вдається прочитати</translation>
    </message>
    <message>
        <source>The table {table} has {n} geometry columns</source>
        <translation>Стовпців геометрії в таблиці {table}: {n}</translation>
    </message>
    <message>
        <source>The tables cannot be written to {folder}</source>
        <translation>Таблиці не вдається записати до {folder}</translation>
    </message>
    <message>
        <source>The template has no map item</source>
        <translation>Шаблон не має елемента карти</translation>
    </message>
    <message>
        <source>The template prints nothing for {names}; a map that leaves the house needs them</source>
        <translation>Шаблон нічого не друкує для {names}; карта, що виходить назовні, їх потребує</translation>
    </message>
    <message>
        <source>The template shows before and after and has no layers for before</source>
        <translation>Шаблон показує «до» і «після», а шарів для «до» немає</translation>
    </message>
    <message>
        <source>The template {file} has no page</source>
        <translation>Шаблон {file} не має сторінки</translation>
    </message>
    <message>
        <source>The text of {name} does not fit its box</source>
        <translation>Текст {name} не вміщується у своє поле</translation>
    </message>
    <message>
        <source>The two layers are not of one admin level</source>
        <translation>Два шари належать до різних адмінрівнів</translation>
    </message>
    <message>
        <source>The values of these rules stay in the protocol profile and are not part of a release.</source>
        <translation>Значення цих правил залишаються в профілі протоколу й не входять до передачі.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>У робочу теку не вдається записати</translation>
    </message>
    <message>
        <source>The workspace folder {folder} is not there</source>
        <translation>Робочої теки {folder} немає</translation>
    </message>
    <message>
        <source>The workspace has no country to pack</source>
        <translation>У робочій теці немає країни для пакета</translation>
    </message>
    <message>
        <source>The workspace has no hazards of {country}</source>
        <translation>У робочій теці немає небезпечних ділянок країни {country}</translation>
    </message>
    <message>
        <source>The workspace has no layer {names}</source>
        <translation>У робочій теці немає шару {names}</translation>
    </message>
    <message>
        <source>The workspace has no layer {name} for {country}</source>
        <translation>У робочій теці немає шару {name} для країни {country}</translation>
    </message>
    <message>
        <source>The workspace holds {n} countries</source>
        <translation>Країн у робочій теці: {n}</translation>
    </message>
    <message>
        <source>The workspace is empty. Load a source on the page Data, or import an export on the page IMSMA.</source>
        <translation>Робоча тека порожня. Завантажте джерело на сторінці «Дані» або імпортуйте файл експорту на сторінці IMSMA.</translation>
    </message>
    <message>
        <source>The workspace keeps no earlier export of hazards</source>
        <translation>Робоча тека не зберігає попереднього експорту небезпечних ділянок</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer for {country} that may go to {audience}</source>
        <translation>У робочій теці {folder} немає шарів для країни {country}, які можна передати отримувачу {audience}</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer to draw for {country}</source>
        <translation>У робочій теці {folder} немає шарів, які можна показати для країни {country}</translation>
    </message>
    <message>
        <source>The workspace {folder} has {n} countries</source>
        <translation>Країн у робочій теці {folder}: {n}</translation>
    </message>
    <message>
        <source>The zip {name} holds no map layer or table that can be read</source>
        <translation>Zip-файл {name} не містить картографічного шару чи таблиці, які можна прочитати</translation>
    </message>
    <message>
        <source>The zones have no field {field}</source>
        <translation>У зонах немає поля {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no admin areas in the project yet: load boundaries on the page Data.</source>
        <translation>У проєкті ще немає адмінодиниць: завантажте межі на сторінці «Дані».</translation>
    </message>
    <message>
        <source>There are no admin units to make pages of</source>
        <translation>Немає адмінодиниць, для яких робити сторінки</translation>
    </message>
    <message>
        <source>There are no hazards</source>
        <translation>Небезпечних ділянок немає</translation>
    </message>
    <message>
        <source>There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.</source>
        <translation>Небезпечних ділянок не вибрано: імпортуйте експорт IMSMA на сторінці IMSMA або виберіть шар.</translation>
    </message>
    <message>
        <source>There are no map texts in the language {language}</source>
        <translation>Текстів карти мовою {language} немає</translation>
    </message>
    <message>
        <source>There are no report texts in the language {language}</source>
        <translation>Текстів звіту мовою {language} немає</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Під назвами стовпців немає рядків.</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection</source>
        <translation>Немає ні файлу, ні з’єднання</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection for the funding table</source>
        <translation>Для таблиці фінансування немає ні файлу, ні з’єднання</translation>
    </message>
    <message>
        <source>There is no admin level {level} here</source>
        <translation>Адмінрівня {level} тут немає</translation>
    </message>
    <message>
        <source>There is no agreement with this partner.</source>
        <translation>З цим партнером немає угоди.</translation>
    </message>
    <message>
        <source>There is no audience “{audience}”</source>
        <translation>Отримувача «{audience}» немає</translation>
    </message>
    <message>
        <source>There is no column {column} in the input</source>
        <translation>У вхідних даних немає стовпця {column}</translation>
    </message>
    <message>
        <source>There is no earlier state of {layer} to compare with</source>
        <translation>Немає попереднього стану шару {layer} для порівняння</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>Файлу {name} немає</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файлу {name} немає.</translation>
    </message>
    <message>
        <source>There is no folder for downloads</source>
        <translation>Теки для завантажень немає</translation>
    </message>
    <message>
        <source>There is no format {names}</source>
        <translation>Формату {names} немає</translation>
    </message>
    <message>
        <source>There is no hazard {id} in the layer {layer}</source>
        <translation>У шарі {layer} немає ділянки {id}</translation>
    </message>
    <message>
        <source>There is no kind {kind}</source>
        <translation>Виду {kind} немає</translation>
    </message>
    <message>
        <source>There is no layer to put into a package</source>
        <translation>Немає шару, який покласти до пакета</translation>
    </message>
    <message>
        <source>There is no map template {template} for {paper}</source>
        <translation>Немає шаблону карти {template} для паперу {paper}</translation>
    </message>
    <message>
        <source>There is no population grid in the project yet: add a raster of people per cell.</source>
        <translation>У проєкті ще немає сітки населення: додайте растр із кількістю людей на клітинку.</translation>
    </message>
    <message>
        <source>There is no preset {name}</source>
        <translation>Заготовки {name} немає</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>Профілю {name} немає</translation>
    </message>
    <message>
        <source>There is no profile {profile}</source>
        <translation>Профілю {profile} немає</translation>
    </message>
    <message>
        <source>There is no step {names}</source>
        <translation>Кроку {names} немає</translation>
    </message>
    <message>
        <source>There is no table of changes: PREVIOUS is not given</source>
        <translation>Таблиці змін немає: PREVIOUS не задано</translation>
    </message>
    <message>
        <source>There is no theme {theme}</source>
        <translation>Теми {theme} немає</translation>
    </message>
    <message>
        <source>There is no unit {pcode} of admin level {level} in the workspace</source>
        <translation>У робочій теці немає одиниці {pcode} адмінрівня {level}</translation>
    </message>
    <message>
        <source>There is no {file} in the workspace, so no IATI activity can be written</source>
        <translation>У робочій теці немає {file}, тому захід IATI записати не можна</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Немає чого перевіряти</translation>
    </message>
    <message>
        <source>There is nothing to compute indicators from</source>
        <translation>Немає з чого обчислити показники</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>Немає чого показувати</translation>
    </message>
    <message>
        <source>There is nothing to report on</source>
        <translation>Немає про що звітувати</translation>
    </message>
    <message>
        <source>There is nowhere to write to</source>
        <translation>Немає куди записати</translation>
    </message>
    <message>
        <source>These boundaries are a fallback: they were not agreed in the country</source>
        <translation>Ці межі запасні: у країні їх не погоджено</translation>
    </message>
    <message>
        <source>These figures do not say where people came from</source>
        <translation>Ці дані не зазначають, звідки прибули люди</translation>
    </message>
    <message>
        <source>These layers cannot be written under their names: {names}</source>
        <translation>Ці шари не вдається записати під їхніми назвами: {names}</translation>
    </message>
    <message>
        <source>These squares are still told as nothing recorded, though something is. Tell those who go there directly, or let the data owner authorise an exact release.</source>
        <translation>Ці квадрати досі подано як «нічого не зареєстровано», хоча дещо є. Повідомте безпосередньо тих, хто туди йде, або нехай власник даних дозволить точну передачу.</translation>
    </message>
    <message>
        <source>These workers cannot open {path}: {workers}</source>
        <translation>Ці виконавці не можуть відкрити {path}: {workers}</translation>
    </message>
    <message>
        <source>They may still change; about 1 MB a month.</source>
        <translation>Вони ще можуть змінитися; близько 1 МБ на місяць.</translation>
    </message>
    <message>
        <source>This QGIS cannot read fieldmaps' Parquet files</source>
        <translation>Цей QGIS не може читати файли Parquet від fieldmaps</translation>
    </message>
    <message>
        <source>This grid was made outside this workspace or changed by hand, so that nobody can hold it to earlier ones: run riskgrid with WORKSPACE.</source>
        <translation>Цю сітку створено поза цією робочою текою або змінено вручну, тому ніхто не може звірити її з попередніми: запустіть riskgrid із WORKSPACE.</translation>
    </message>
    <message>
        <source>This is not the address of a Hub site: {site}</source>
        <translation>Це не адреса сайту Hub: {site}</translation>
    </message>
    <message>
        <source>This is not the address of an ArcGIS feature service: {url}</source>
        <translation>Це не адреса сервісу об’єктів ArcGIS: {url}</translation>
    </message>
    <message>
        <source>This network asks you to log in first</source>
        <translation>Ця мережа просить спершу увійти</translation>
    </message>
    <message>
        <source>This package of the plugin has no sample</source>
        <translation>У цій збірці плагіна немає навчального пакета</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Цей розрахунок</translation>
    </message>
    <message>
        <source>This year where it is empty.</source>
        <translation>Якщо порожньо — цей рік.</translation>
    </message>
    <message>
        <source>Those who run schools and clinics do not learn that ground near them is not cleared.</source>
        <translation>Ті, хто утримує школи та клініки, не дізнаються, що земля поблизу не очищена.</translation>
    </message>
    <message>
        <source>Thresholds (lower ends of classes 2 to 5)</source>
        <translation>Пороги (нижні межі класів від 2 до 5)</translation>
    </message>
    <message>
        <source>Through GICHD and the national authority</source>
        <translation>Через GICHD і національний орган</translation>
    </message>
    <message>
        <source>Timeliness: median days</source>
        <translation>Своєчасність: медіана днів</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Заголовок карти</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To (YYYY-MM-DD)</source>
        <translation>До (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>До відома</translation>
    </message>
    <message>
        <source>Today where it is empty.</source>
        <translation>Якщо порожньо — сьогодні.</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Токен або пароль</translation>
    </message>
    <message>
        <source>Too few records changed since an earlier release in: {cells}. Run riskgrid again.</source>
        <translation>Після попередньої передачі змінилося замало записів у: {cells}. Запустіть riskgrid знову.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Totals by P-code (COD-PS)</source>
        <translation>Підсумки за P-кодами (COD-PS)</translation>
    </message>
    <message>
        <source>Totals of released area are low.</source>
        <translation>Підсумки вивільненої площі мають низьку чутливість.</translation>
    </message>
    <message>
        <source>Try it with the sample pack</source>
        <translation>Спробувати на навчальному пакеті</translation>
    </message>
    <message>
        <source>Two columns of the file have names that cannot be told apart</source>
        <translation>Два стовпці файлу мають назви, які не можна розрізнити</translation>
    </message>
    <message>
        <source>Two organisations may plan for the same ground.</source>
        <translation>Дві організації можуть планувати роботу на тій самій землі.</translation>
    </message>
    <message>
        <source>Two single points at one place</source>
        <translation>Дві окремі точки в одному місці</translation>
    </message>
    <message>
        <source>Two teams do not plan for the same ground unknown to each other.</source>
        <translation>Дві групи не планують роботу на тій самій землі, не знаючи одна про одну.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type of ordnance</source>
        <translation>Тип ВНП</translation>
    </message>
    <message>
        <source>UCDP counts events in Palestine under Israel; both are in the layer</source>
        <translation>UCDP рахує події в Палестині за Ізраїлем; у шарі є і ті, і ті</translation>
    </message>
    <message>
        <source>UCDP does not count {country} on its own</source>
        <translation>UCDP не рахує країну {country} окремо</translation>
    </message>
    <message>
        <source>UCDP events</source>
        <translation>Події UCDP</translation>
    </message>
    <message>
        <source>UCDP has no deadly event in this country and period</source>
        <translation>UCDP не має подій із загиблими в цій країні за цей період</translation>
    </message>
    <message>
        <source>UCDP has no yearly file at the address that is known here</source>
        <translation>UCDP не має річного файлу за відомою тут адресою</translation>
    </message>
    <message>
        <source>UNHCR has no figure for this country</source>
        <translation>УВКБ ООН не має даних для цієї країни</translation>
    </message>
    <message>
        <source>UNHCR refugee statistics</source>
        <translation>Статистика біженців УВКБ ООН</translation>
    </message>
    <message>
        <source>UNHCR sites</source>
        <translation>Місця УВКБ ООН</translation>
    </message>
    <message>
        <source>UNHCR terms of use</source>
        <translation>умови користування УВКБ ООН</translation>
    </message>
    <message>
        <source>UTM zone one too high</source>
        <translation>зона UTM на одну більша</translation>
    </message>
    <message>
        <source>UTM zone one too low</source>
        <translation>зона UTM на одну менша</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>Unexploded ordnance present</source>
        <translation>Є нерозірвані боєприпаси</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Одиниці</translation>
    </message>
    <message>
        <source>Units by severity</source>
        <translation>Одиниці за гостротою</translation>
    </message>
    <message>
        <source>Units that had no figure, or have none now</source>
        <translation>Одиниці, що не мали числа або тепер його не мають</translation>
    </message>
    <message>
        <source>Units that only one of the runs has</source>
        <translation>Одиниці, що є лише в одному з розрахунків</translation>
    </message>
    <message>
        <source>Unpack into this folder</source>
        <translation>Розпакувати в цю теку</translation>
    </message>
    <message>
        <source>Until (YYYY-MM-DD)</source>
        <translation>До (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Оновлено</translation>
    </message>
    <message>
        <source>Use COD-AB where there is one: without P-codes no figures can be joined. Example: COUNTRY=COL, LEVEL=1.</source>
        <translation>Де є COD-AB, беріть його: без P-кодів не можна приєднати жодних даних. Приклад: COUNTRY=COL, LEVEL=1.</translation>
    </message>
    <message>
        <source>Use: requests granted</source>
        <translation>Використання: задоволені запити</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Чинні на</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Значення у файлі</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Values that are in no map: {n}, printed in bold.</source>
        <translation>Значень, яких немає в жодній таблиці відповідності: {n}, виділено жирним.</translation>
    </message>
    <message>
        <source>Values that no map knows; they stay unknown</source>
        <translation>Значення, яких не знає жодна таблиця відповідності; вони залишаються невідомими</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Висновок</translation>
    </message>
    <message>
        <source>Verdicts: {shares}</source>
        <translation>Висновки: {shares}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>Версія {before} стала {after}.</translation>
    </message>
    <message>
        <source>Victim assistance</source>
        <translation>Допомога постраждалим</translation>
    </message>
    <message>
        <source>Victims assisted</source>
        <translation>Постраждалі, що отримали допомогу</translation>
    </message>
    <message>
        <source>Victims referred</source>
        <translation>Перенаправлені постраждалі</translation>
    </message>
    <message>
        <source>Viet Nam (staging area of the provincial units)</source>
        <translation>В’єтнам (staging area провінційних підрозділів)</translation>
    </message>
    <message>
        <source>Volume can rise while value falls: read availability with granularity.</source>
        <translation>Обсяг може зростати, а цінність падати: дивіться на доступність разом із деталізацією.</translation>
    </message>
    <message>
        <source>Volunteered data: a place without a site may be unmapped, not without a clinic.</source>
        <translation>Дані волонтерів: місце без закладу може бути не нанесене на карту, а не без лікарні.</translation>
    </message>
    <message>
        <source>Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools.</source>
        <translation>Дані волонтерів: чого немає, те може бути ще не нанесено. Приклад: COUNTRY=MLI, THEME=schools.</translation>
    </message>
    <message>
        <source>WASH</source>
        <translation>Вода, санітарія та гігієна (WASH)</translation>
    </message>
    <message>
        <source>WFP</source>
        <translation>Всесвітня продовольча програма (WFP)</translation>
    </message>
    <message>
        <source>Water points not used or to be built</source>
        <translation>Водозабори, якими не користуються або які мають збудувати</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Weights are a choice; bands show what they cannot tell apart.</source>
        <translation>Ваги — це вибір; смуги показують, чого вони не розрізняють.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it</source>
        <translation>Що мають REACH, JIPS, CCCM, PIM, GAMA, логістика, WFP та інші і як це отримати</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>What changed since the last export?</source>
        <translation>Що змінилося після останнього експорту?</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Що змінилося…</translation>
    </message>
    <message>
        <source>What do the values mean? Those that nothing is known about come first; they stay unknown, and are drawn and counted as open, unless you say what they mean.</source>
        <translation>Що означають значення? Спершу йдуть ті, про які нічого не відомо; вони залишаються невідомими, зображуються й рахуються як відкриті, якщо ви не вкажете їхнього значення.</translation>
    </message>
    <message>
        <source>What do we report as contamination?</source>
        <translation>Що ми звітуємо як забруднення?</translation>
    </message>
    <message>
        <source>What do we tell partners this month?</source>
        <translation>Що ми скажемо партнерам цього місяця?</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Що потрапляє до пакета</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Що тут є</translation>
    </message>
    <message>
        <source>What is known about tables of this shape.</source>
        <translation>Що відомо про таблиці такого вигляду.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чого бракує</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Чого тут немає</translation>
    </message>
    <message>
        <source>What is open, and what was released?</source>
        <translation>Що відкрито, а що вивільнено?</translation>
    </message>
    <message>
        <source>What may I share, with whom?</source>
        <translation>Що я можу передавати і кому?</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Що можна передати</translation>
    </message>
    <message>
        <source>What may go in its place</source>
        <translation>Що можна передати замість цього</translation>
    </message>
    <message>
        <source>What may go in their place, and both harms</source>
        <translation>Що можна передати замість них і шкода в обох випадках</translation>
    </message>
    <message>
        <source>What mine action asks from other clusters</source>
        <translation>Про що протимінна діяльність просить інші кластери</translation>
    </message>
    <message>
        <source>What mine action does with it</source>
        <translation>Що протимінна діяльність із цим робить</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>Що треба вирішити?</translation>
    </message>
    <message>
        <source>What one row of the file is.</source>
        <translation>Що означає один рядок файлу.</translation>
    </message>
    <message>
        <source>What opened, what was released, what nothing explains, and the chart over all exports, as a page</source>
        <translation>Що відкрилося, що вивільнено, чого ніщо не пояснює, і діаграма за всіма експортами, на одній сторінці</translation>
    </message>
    <message>
        <source>What organisations published about mines, explosive remnants and risk education</source>
        <translation>Що організації оприлюднили про міни, вибухонебезпечні пережитки та навчання ризикам</translation>
    </message>
    <message>
        <source>What sharing would give away</source>
        <translation>Що виказала б передача</translation>
    </message>
    <message>
        <source>What was loaded and what was not</source>
        <translation>Що завантажено, а що ні</translation>
    </message>
    <message>
        <source>What went out and came in, how fresh, how detailed, how safe?</source>
        <translation>Що вийшло і що надійшло, наскільки свіже, докладне, безпечне?</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Що буде імпортовано</translation>
    </message>
    <message>
        <source>What would come in. Nothing is written yet.</source>
        <translation>Що буде імпортовано. Поки що нічого не записано.</translation>
    </message>
    <message>
        <source>What would this release give away, and what harm does keeping it back do?</source>
        <translation>Що виказала б ця передача і якої шкоди завдає непередача?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Якщо щось не вдалося</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Where a source has names in several languages.</source>
        <translation>Якщо джерело має назви кількома мовами.</translation>
    </message>
    <message>
        <source>Where do risk education teams go next?</source>
        <translation>Куди далі йдуть групи з навчання ризикам?</translation>
    </message>
    <message>
        <source>Where do we survey and clear first?</source>
        <translation>Де обстежувати й очищувати передусім?</translation>
    </message>
    <message>
        <source>Where people live inside a unit</source>
        <translation>Де люди живуть усередині одиниці</translation>
    </message>
    <message>
        <source>Where shall the data be kept?</source>
        <translation>Де зберігати дані?</translation>
    </message>
    <message>
        <source>Where survey has been. Without it, an area with no record counts as not known.</source>
        <translation>Де проводилося обстеження. Без нього територія без записів вважається невідомою.</translation>
    </message>
    <message>
        <source>Where survey teams have been is moderate.</source>
        <translation>Де були групи обстеження, має помірну чутливість.</translation>
    </message>
    <message>
        <source>Where teams work now can put them at risk.</source>
        <translation>Відомості про те, де групи працюють зараз, можуть наразити їх на небезпеку.</translation>
    </message>
    <message>
        <source>Where teams work now is moderate to high: it concerns their safety.</source>
        <translation>Де групи працюють зараз, має помірну або високу чутливість: ідеться про їхню безпеку.</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from (share of variance, each alone)</source>
        <translation>Звідки невизначеність (частка дисперсії, кожен чинник окремо)</translation>
    </message>
    <message>
        <source>Whether a record is a hazard</source>
        <translation>Чи є запис справді небезпечною ділянкою</translation>
    </message>
    <message>
        <source>Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in as they are.</source>
        <translation>Який стовпець чим є? «Певність» показує, наскільки підходять назва й значення. Неназвані тут стовпці імпортуються як є.</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Який стовпець якому полю відповідає</translation>
    </message>
    <message>
        <source>Which column is which field? The third column says how sure the guess is.</source>
        <translation>Який стовпець відповідає якому полю? Третій стовпець показує, наскільки певне припущення.</translation>
    </message>
    <message>
        <source>Which displaced people and returnees have not been reached?</source>
        <translation>Яких ВПО та тих, хто повернувся, ще не охоплено?</translation>
    </message>
    <message>
        <source>Which hazards harm or block most?</source>
        <translation>Які ділянки шкодять або блокують найбільше?</translation>
    </message>
    <message>
        <source>Which of several layers or sheets.</source>
        <translation>Який саме шар або аркуш, якщо їх кілька.</translation>
    </message>
    <message>
        <source>Which of several sheets.</source>
        <translation>Який саме аркуш, якщо їх кілька.</translation>
    </message>
    <message>
        <source>Which organisations do mine action in which area, and who pays?</source>
        <translation>Які організації ведуть протимінну діяльність на якій території і хто платить?</translation>
    </message>
    <message>
        <source>Which roads can a convoy take?</source>
        <translation>Якими дорогами може їхати колона?</translation>
    </message>
    <message>
        <source>Which roads cross or pass recorded hazards?</source>
        <translation>Які дороги перетинають зареєстровані ділянки або проходять поруч?</translation>
    </message>
    <message>
        <source>Which rules say how sensitive a layer is.</source>
        <translation>Правила, за якими визначається чутливість шару.</translation>
    </message>
    <message>
        <source>Which schools, clinics and water points need a visit?</source>
        <translation>Які школи, клініки та водозабори треба відвідати?</translation>
    </message>
    <message>
        <source>Which sites are near ground that has not been released?</source>
        <translation>Які об’єкти лежать поблизу ще не вивільненої землі?</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Які джерела</translation>
    </message>
    <message>
        <source>Which tasks come first?</source>
        <translation>Які завдання перші?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Who does what where (3W), with the months planned</source>
        <translation>Хто що де робить (3W), із запланованими місяцями</translation>
    </message>
    <message>
        <source>Who does what where (3W, 4W, 5W)</source>
        <translation>Хто що де робить (3W, 4W, 5W)</translation>
    </message>
    <message>
        <source>Who does what where: 3W, 4W, 5W from a workbook (wizard)</source>
        <translation>Хто що де робить: 3W, 4W, 5W із книги таблиць (майстер)</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>Хто ще тут працює?</translation>
    </message>
    <message>
        <source>Who is being hurt, and who needs assistance?</source>
        <translation>Хто страждає і кому потрібна допомога?</translation>
    </message>
    <message>
        <source>Who lives near ground that has not been released?</source>
        <translation>Хто живе поблизу ще не вивільненої землі?</translation>
    </message>
    <message>
        <source>Who lives near hazards and has not been reached: the gap by area, most urgent first.</source>
        <translation>Хто живе поблизу небезпечних ділянок і ще не охоплений: розрив за одиницями, спершу найнагальніше.</translation>
    </message>
    <message>
        <source>Who lives near what is not released?</source>
        <translation>Хто живе поблизу ще не вивільненого?</translation>
    </message>
    <message>
        <source>Who made the table; it stands on every map.</source>
        <translation>Хто створив таблицю; це друкується на кожній карті.</translation>
    </message>
    <message>
        <source>Who may see it follows from this.</source>
        <translation>Від цього залежить, хто може її бачити.</translation>
    </message>
    <message>
        <source>Who was hurt?</source>
        <translation>Хто постраждав?</translation>
    </message>
    <message>
        <source>Who was killed or injured, where and when?</source>
        <translation>Хто загинув або поранений, де й коли?</translation>
    </message>
    <message>
        <source>Whom did risk education reach, against how many displaced?</source>
        <translation>Кого охопило навчання ризикам і скільки при цьому ВПО?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>With P-codes</source>
        <translation>З P-кодами</translation>
    </message>
    <message>
        <source>With a country, its open datasets are listed with format, date, access and page. Example: PRESET=reach, COUNTRY=SOM.</source>
        <translation>Якщо вказано країну, її відкриті набори даних перелічуються з форматом, датою, доступом і сторінкою. Приклад: PRESET=reach, COUNTRY=SOM.</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Із зауваженнями</translation>
    </message>
    <message>
        <source>With maps</source>
        <translation>З картами</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Без числа</translation>
    </message>
    <message>
        <source>Without a workspace there is no ledger: this release is not remembered.</source>
        <translation>Без робочої теки немає журналу: ця передача не запам’ятовується.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Жінки</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Охоплені жінки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words of the cluster's name</source>
        <translation>Слова з назви кластера</translation>
    </message>
    <message>
        <source>Words to search on HDX</source>
        <translation>Слова для пошуку на HDX</translation>
    </message>
    <message>
        <source>Work offline: nothing is fetched, what was downloaded is used</source>
        <translation>Працювати без мережі: нічого не завантажувати, користуватися завантаженим раніше</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Книги таблиць</translation>
    </message>
    <message>
        <source>Works without a key; with your own key, set in the options, there is more.</source>
        <translation>Працює без ключа; із власним ключем, заданим у параметрах, доступно більше.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Робоча тека</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Робоча тека</translation>
    </message>
    <message>
        <source>Workspace folder (in place of layers)</source>
        <translation>Робоча тека (замість шарів)</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country}</source>
        <translation>WorldPop не має сітки для країни {country}</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country} for {year}</source>
        <translation>WorldPop не має сітки для країни {country} за {year}</translation>
    </message>
    <message>
        <source>WorldPop has no series {name}</source>
        <translation>WorldPop не має серії {name}</translation>
    </message>
    <message>
        <source>XLSForm with the labels of the codes</source>
        <translation>XLSForm із підписами кодів</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ваша електронна адреса</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your organisation (HDX id)</source>
        <translation>Ваша організація (код HDX)</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>Ваш власний профіль</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>Код зони</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зони</translation>
    </message>
    <message>
        <source>Zones overlap: about {people} people live in more than one zone and count in each; the sum over zones is too high by as many.</source>
        <translation>Зони перекриваються: приблизно {people} людей живуть більш ніж в одній зоні й рахуються в кожній; сума за зонами завищена на стільки ж.</translation>
    </message>
    <message>
        <source>Zones with one id count as one zone.</source>
        <translation>Зони з одним кодом вважаються однією зоною.</translation>
    </message>
    <message>
        <source>a key of your own is optional</source>
        <translation>власний ключ необов’язковий</translation>
    </message>
    <message>
        <source>a kind of file that a computer may run</source>
        <translation>вид файлу, який комп’ютер може запустити</translation>
    </message>
    <message>
        <source>a line of {length} m, kept as its middle point</source>
        <translation>лінія {length} м, збережено її середню точку</translation>
    </message>
    <message>
        <source>a name in other tables</source>
        <translation>назва в інших таблицях</translation>
    </message>
    <message>
        <source>a polygon with fewer than three different points left out</source>
        <translation>пропущено полігон, що має менше трьох різних точок</translation>
    </message>
    <message>
        <source>a report of another kind</source>
        <translation>звіт іншого виду</translation>
    </message>
    <message>
        <source>accident {id}</source>
        <translation>нещасний випадок {id}</translation>
    </message>
    <message>
        <source>accredited operator</source>
        <translation>акредитований оператор</translation>
    </message>
    <message>
        <source>add a map with the item id cg_map</source>
        <translation>додайте карту з кодом елемента cg_map</translation>
    </message>
    <message>
        <source>add it under classes</source>
        <translation>додайте його до classes</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>додати</translation>
    </message>
    <message>
        <source>added to the row of the same P-code</source>
        <translation>додано до рядка з тим самим P-кодом</translation>
    </message>
    <message>
        <source>admin 1</source>
        <translation>адмінрівень 1</translation>
    </message>
    <message>
        <source>admin 2</source>
        <translation>адмінрівень 2</translation>
    </message>
    <message>
        <source>admin 3</source>
        <translation>адмінрівень 3</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>дорослий</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>до уваги</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>аеропорти</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>all clusters</source>
        <translation>усі кластери</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>усі джерела</translation>
    </message>
    <message>
        <source>already dropped at import</source>
        <translation>уже відкинуто під час імпорту</translation>
    </message>
    <message>
        <source>already repaired at import</source>
        <translation>уже виправлено під час імпорту</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>та ще {n}</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>інший кластер</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>інший вигляд</translation>
    </message>
    <message>
        <source>another hazard</source>
        <translation>інша ділянка</translation>
    </message>
    <message>
        <source>answers with status {status} after {seconds} s</source>
        <translation>відповідає кодом {status} через {seconds} с</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>протипіхотна міна</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>протитранспортна міна</translation>
    </message>
    <message>
        <source>any format</source>
        <translation>будь-який формат</translation>
    </message>
    <message>
        <source>area appeared or disappeared with the status {before} to {after}</source>
        <translation>площа з’явилася або зникла зі зміною статусу з {before} на {after}</translation>
    </message>
    <message>
        <source>area changed without a release product</source>
        <translation>площу змінено без документа про вивільнення</translation>
    </message>
    <message>
        <source>as each boundary says</source>
        <translation>як зазначено для кожних меж</translation>
    </message>
    <message>
        <source>as each dataset says</source>
        <translation>як зазначено в кожному наборі даних</translation>
    </message>
    <message>
        <source>as each layer says</source>
        <translation>як зазначено для кожного шару</translation>
    </message>
    <message>
        <source>as each publisher says</source>
        <translation>як зазначив кожен видавець</translation>
    </message>
    <message>
        <source>as each report says</source>
        <translation>як зазначено в кожному звіті</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>за потреби</translation>
    </message>
    <message>
        <source>as the dataset says</source>
        <translation>як зазначено в наборі даних</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>як у файлі</translation>
    </message>
    <message>
        <source>as the layer says</source>
        <translation>як зазначено для шару</translation>
    </message>
    <message>
        <source>as the owner of the file says</source>
        <translation>як зазначив власник файлу</translation>
    </message>
    <message>
        <source>as the source of each row says</source>
        <translation>як зазначено в джерелі кожного рядка</translation>
    </message>
    <message>
        <source>ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options</source>
        <translation>попросіть у ReliefWeb appname для вашої організації та збережіть його в параметрах як ключ ReliefWeb</translation>
    </message>
    <message>
        <source>ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which needs none</source>
        <translation>попросіть його в UCDP електронною поштою та збережіть у параметрах або вкажіть ROUTE=hdx, якому токен не потрібен</translation>
    </message>
    <message>
        <source>ask for it again; nothing was unpacked</source>
        <translation>попросіть його ще раз; нічого не розпаковано</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>попросіть право читати його</translation>
    </message>
    <message>
        <source>ask its organisation for access and set your HDX token in the Common Ground options</source>
        <translation>попросіть доступ у його організації та задайте свій токен HDX у параметрах Common Ground</translation>
    </message>
    <message>
        <source>ask its owner for a token, and store that</source>
        <translation>попросіть токен у власника сервісу та збережіть його</translation>
    </message>
    <message>
        <source>assessments are published by year, for example 2025</source>
        <translation>оцінювання публікуються за роками, наприклад 2025</translation>
    </message>
    <message>
        <source>assign one (Raster, Projections, Assign projection) and run again</source>
        <translation>призначте її (Растр, Проєкції, Призначити проєкцію) і запустіть знову</translation>
    </message>
    <message>
        <source>authentication store off</source>
        <translation>сховище автентифікації вимкнено</translation>
    </message>
    <message>
        <source>authentication store on</source>
        <translation>сховище автентифікації ввімкнено</translation>
    </message>
    <message>
        <source>auto finds the one that fits, none takes the columns as they are; an id, or the path of a saved preset.</source>
        <translation>auto знаходить відповідну, none бере стовпці як є; або код, або шлях до збереженої заготовки.</translation>
    </message>
    <message>
        <source>auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved preset.</source>
        <translation>auto знаходить відповідну; або код, наприклад dtm_master_list, або шлях до збереженої заготовки.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматично</translation>
    </message>
    <message>
        <source>baseline assessment</source>
        <translation>базове оцінювання</translation>
    </message>
    <message>
        <source>by province of origin</source>
        <translation>за областю походження</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>за запитом</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>candidate of an event that is final</source>
        <translation>кандидат події, що вже остаточна</translation>
    </message>
    <message>
        <source>categories overlap ({categories}); do not add them up, take the row "total"</source>
        <translation>категорії перекриваються ({categories}); не додавайте їх, візьміть рядок "total"</translation>
    </message>
    <message>
        <source>cells that are no number were left empty: {columns}</source>
        <translation>клітинки, що не є числами, залишено порожніми: {columns}</translation>
    </message>
    <message>
        <source>changed, to be accepted</source>
        <translation>змінено, очікує прийняття</translation>
    </message>
    <message>
        <source>check WHERE, the field names and the extent</source>
        <translation>перевірте WHERE, назви полів і охоплення</translation>
    </message>
    <message>
        <source>check country and operation, or take the file on HDX (ROUTE=hdx)</source>
        <translation>перевірте країну й операцію або візьміть файл на HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>check country, extent and areas</source>
        <translation>перевірте країну, охоплення й території</translation>
    </message>
    <message>
        <source>check country, year and population group</source>
        <translation>перевірте країну, рік і групу населення</translation>
    </message>
    <message>
        <source>check e-mail and password in the options</source>
        <translation>перевірте електронну адресу й пароль у параметрах</translation>
    </message>
    <message>
        <source>check host and port of the connection</source>
        <translation>перевірте сервер і порт з’єднання</translation>
    </message>
    <message>
        <source>check its file and run again</source>
        <translation>перевірте його файл і запустіть знову</translation>
    </message>
    <message>
        <source>check that the layer's coordinate reference system is the right one</source>
        <translation>перевірте, чи правильна система координат шару</translation>
    </message>
    <message>
        <source>check that the right file and sheet are chosen</source>
        <translation>перевірте, чи вибрано правильні файл і аркуш</translation>
    </message>
    <message>
        <source>check the address and that it was started, or use threads</source>
        <translation>перевірте адресу й те, чи його запущено, або вкажіть threads</translation>
    </message>
    <message>
        <source>check the address and the layer number</source>
        <translation>перевірте адресу й номер шару</translation>
    </message>
    <message>
        <source>check the address of this source in the options, or try again later</source>
        <translation>перевірте адресу цього джерела в параметрах або спробуйте пізніше</translation>
    </message>
    <message>
        <source>check the connection and the reasons above, then run again</source>
        <translation>перевірте з’єднання та наведені вище причини, тоді запустіть знову</translation>
    </message>
    <message>
        <source>check the connection, or work from a country pack in offline mode</source>
        <translation>перевірте з’єднання або працюйте без мережі з пакетом країни</translation>
    </message>
    <message>
        <source>check the country and the parameters, or choose another source</source>
        <translation>перевірте країну й параметри або виберіть інше джерело</translation>
    </message>
    <message>
        <source>check the folder; without it no second grid is released</source>
        <translation>перевірте теку; без нього друга сітка не передається</translation>
    </message>
    <message>
        <source>check the folder; without its ledger nothing is released</source>
        <translation>перевірте теку; без журналу нічого не передається</translation>
    </message>
    <message>
        <source>check the free space and that the file is not open elsewhere</source>
        <translation>перевірте вільне місце й те, чи файл не відкрито деінде</translation>
    </message>
    <message>
        <source>check the key for this source in the Common Ground options</source>
        <translation>перевірте ключ для цього джерела в параметрах Common Ground</translation>
    </message>
    <message>
        <source>check the master password and try again</source>
        <translation>перевірте головний пароль і спробуйте знову</translation>
    </message>
    <message>
        <source>check the master password, or enter the key again</source>
        <translation>перевірте головний пароль або введіть ключ знову</translation>
    </message>
    <message>
        <source>check the parameters and run again</source>
        <translation>перевірте параметри й запустіть знову</translation>
    </message>
    <message>
        <source>check their coordinate reference systems</source>
        <translation>перевірте їхні системи координат</translation>
    </message>
    <message>
        <source>check user and password of the connection</source>
        <translation>перевірте користувача й пароль з’єднання</translation>
    </message>
    <message>
        <source>child</source>
        <translation>дитина</translation>
    </message>
    <message>
        <source>choose a .qpt file</source>
        <translation>виберіть файл .qpt</translation>
    </message>
    <message>
        <source>choose a CSV or XLSX file</source>
        <translation>виберіть файл CSV або XLSX</translation>
    </message>
    <message>
        <source>choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one</source>
        <translation>виберіть GeoPackage, shapefile, базу геоданих, GeoJSON чи KML або zip-файл із ними</translation>
    </message>
    <message>
        <source>choose a PDF for each unit</source>
        <translation>виберіть окремий PDF для кожної одиниці</translation>
    </message>
    <message>
        <source>choose a file of DTM with displacement figures by admin area</source>
        <translation>виберіть файл DTM із даними про переміщення за адмінодиницями</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>виберіть власну теку</translation>
    </message>
    <message>
        <source>choose a folder of your own, e.g. in your documents</source>
        <translation>виберіть власну теку, наприклад у документах</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>виберіть теку, до якої маєте право запису</translation>
    </message>
    <message>
        <source>choose a folder that you may write to; what was there before is unchanged</source>
        <translation>виберіть теку, до якої маєте право запису; те, що було раніше, не змінено</translation>
    </message>
    <message>
        <source>choose a layer that opens in QGIS</source>
        <translation>виберіть шар, який відкривається в QGIS</translation>
    </message>
    <message>
        <source>choose a layer with roads or tracks</source>
        <translation>виберіть шар із дорогами</translation>
    </message>
    <message>
        <source>choose a layer with schools, wells or villages</source>
        <translation>виберіть шар зі школами, колодязями або селами</translation>
    </message>
    <message>
        <source>choose a longer step</source>
        <translation>виберіть довший крок</translation>
    </message>
    <message>
        <source>choose a new folder</source>
        <translation>виберіть нову теку</translation>
    </message>
    <message>
        <source>choose a polygon layer</source>
        <translation>виберіть полігональний шар</translation>
    </message>
    <message>
        <source>choose a polygon layer of admin areas as ZONES</source>
        <translation>виберіть як ZONES полігональний шар адмінодиниць</translation>
    </message>
    <message>
        <source>choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop</source>
        <translation>виберіть растр, який відкривається в QGIS, наприклад GeoTIFF із WorldPop</translation>
    </message>
    <message>
        <source>choose a raster with the number of people in each pixel</source>
        <translation>виберіть растр із кількістю людей у кожному пікселі</translation>
    </message>
    <message>
        <source>choose a smaller area or level, or raise the limit in the options</source>
        <translation>виберіть меншу територію чи рівень або збільште обмеження в параметрах</translation>
    </message>
    <message>
        <source>choose a smaller area, or a plain PDF</source>
        <translation>виберіть меншу територію або звичайний PDF</translation>
    </message>
    <message>
        <source>choose a workspace in the panel first</source>
        <translation>спершу виберіть робочу теку на панелі</translation>
    </message>
    <message>
        <source>choose a zip that Common Ground packed</source>
        <translation>виберіть zip, створений Common Ground</translation>
    </message>
    <message>
        <source>choose an admin level, a sector or a period</source>
        <translation>виберіть адмінрівень, сектор або період</translation>
    </message>
    <message>
        <source>choose another sheet, header row or preset, or correct the columns</source>
        <translation>виберіть інший аркуш, рядок заголовків або заготовку чи виправте стовпці</translation>
    </message>
    <message>
        <source>choose another source of conflict events</source>
        <translation>виберіть інше джерело подій конфлікту</translation>
    </message>
    <message>
        <source>choose another, or give the path of a .qpt file</source>
        <translation>виберіть інший або вкажіть шлях до файлу .qpt</translation>
    </message>
    <message>
        <source>choose both columns, or none</source>
        <translation>виберіть обидва стовпці або жодного</translation>
    </message>
    <message>
        <source>choose both exports, or WORKSPACE and COUNTRY</source>
        <translation>виберіть обидва експорти або WORKSPACE і COUNTRY</translation>
    </message>
    <message>
        <source>choose fewer dots per inch or smaller paper</source>
        <translation>виберіть менше точок на дюйм або менший папір</translation>
    </message>
    <message>
        <source>choose from {formats}</source>
        <translation>виберіть із {formats}</translation>
    </message>
    <message>
        <source>choose from: {there}</source>
        <translation>виберіть із: {there}</translation>
    </message>
    <message>
        <source>choose layers with features</source>
        <translation>виберіть шари з об’єктами</translation>
    </message>
    <message>
        <source>choose layers, or a workspace that has some</source>
        <translation>виберіть шари або робочу теку, де вони є</translation>
    </message>
    <message>
        <source>choose one at the top of the panel</source>
        <translation>виберіть її вгорі панелі</translation>
    </message>
    <message>
        <source>choose one in the Common Ground options</source>
        <translation>виберіть її в параметрах Common Ground</translation>
    </message>
    <message>
        <source>choose one of its columns</source>
        <translation>виберіть один із його стовпців</translation>
    </message>
    <message>
        <source>choose one of the layers in it</source>
        <translation>виберіть один із її шарів</translation>
    </message>
    <message>
        <source>choose one of {languages}</source>
        <translation>виберіть одну з {languages}</translation>
    </message>
    <message>
        <source>choose one of {sizes} km</source>
        <translation>виберіть один із розмірів {sizes} км</translation>
    </message>
    <message>
        <source>choose one of: {levels}</source>
        <translation>виберіть один із: {levels}</translation>
    </message>
    <message>
        <source>choose one of: {list}</source>
        <translation>виберіть одне з: {list}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>виберіть одне з: {names}</translation>
    </message>
    <message>
        <source>choose one of: {rounds}</source>
        <translation>виберіть один із: {rounds}</translation>
    </message>
    <message>
        <source>choose one of: {steps}</source>
        <translation>виберіть один із: {steps}</translation>
    </message>
    <message>
        <source>choose one of: {themes}</source>
        <translation>виберіть одну з: {themes}</translation>
    </message>
    <message>
        <source>choose one of: {years}</source>
        <translation>виберіть один із: {years}</translation>
    </message>
    <message>
        <source>choose the COD-AB file of the country, or a level that it has</source>
        <translation>виберіть файл COD-AB країни або рівень, який у ньому є</translation>
    </message>
    <message>
        <source>choose the column that names the location</source>
        <translation>виберіть стовпець із назвою місця</translation>
    </message>
    <message>
        <source>choose the earlier layers as well</source>
        <translation>виберіть також попередні шари</translation>
    </message>
    <message>
        <source>choose the field with the zones' P-codes or ids as ZONE_ID</source>
        <translation>виберіть як ZONE_ID поле з P-кодами або кодами зон</translation>
    </message>
    <message>
        <source>choose the file again</source>
        <translation>виберіть файл знову</translation>
    </message>
    <message>
        <source>choose the file of the Humanitarian Needs Overview with all clusters</source>
        <translation>виберіть файл Огляду гуманітарних потреб з усіма кластерами</translation>
    </message>
    <message>
        <source>choose the folder of that file as the workspace, or put the file itself in the place of the link</source>
        <translation>виберіть теку того файлу як робочу або покладіть сам файл на місце посилання</translation>
    </message>
    <message>
        <source>choose the layer that an earlier run wrote, with the same ZONE_ID</source>
        <translation>виберіть шар, який записав попередній розрахунок, з тим самим ZONE_ID</translation>
    </message>
    <message>
        <source>choose the level of the P-code, or a lower one</source>
        <translation>виберіть рівень цього P-коду або нижчий</translation>
    </message>
    <message>
        <source>choose the output of riskgrid</source>
        <translation>виберіть результат riskgrid</translation>
    </message>
    <message>
        <source>choose the population file of that level</source>
        <translation>виберіть файл населення цього рівня</translation>
    </message>
    <message>
        <source>choose the workbook that the form was published from</source>
        <translation>виберіть книгу, з якої опубліковано форму</translation>
    </message>
    <message>
        <source>choose their layer, or a workspace that has them</source>
        <translation>виберіть їхній шар або робочу теку, де він є</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>цивільна особа</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>очищено</translation>
    </message>
    <message>
        <source>close it elsewhere, or choose a folder that you may write to</source>
        <translation>закрийте його в інших програмах або виберіть теку, до якої маєте право запису</translation>
    </message>
    <message>
        <source>close it there, or choose another name</source>
        <translation>закрийте його там або виберіть іншу назву</translation>
    </message>
    <message>
        <source>close open dialogs and run again</source>
        <translation>закрийте відкриті вікна й запустіть знову</translation>
    </message>
    <message>
        <source>close them elsewhere, or choose a folder that you may write to</source>
        <translation>закрийте їх в інших програмах або виберіть теку, до якої маєте право запису</translation>
    </message>
    <message>
        <source>closed: released only with a release product</source>
        <translation>закрито: вивільнено лише за наявності документа про вивільнення</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>кластер</translation>
    </message>
    <message>
        <source>cluster munition remnants</source>
        <translation>залишки касетних боєприпасів</translation>
    </message>
    <message>
        <source>clusters of a plan</source>
        <translation>кластери плану</translation>
    </message>
    <message>
        <source>code is gone</source>
        <translation>коду вже немає</translation>
    </message>
    <message>
        <source>code is new</source>
        <translation>код новий</translation>
    </message>
    <message>
        <source>columns that name or reach people: {columns}</source>
        <translation>стовпці, що називають людей або дають із ними зв’язатися: {columns}</translation>
    </message>
    <message>
        <source>community</source>
        <translation>громада</translation>
    </message>
    <message>
        <source>community visit</source>
        <translation>відвідування громади</translation>
    </message>
    <message>
        <source>compare it with resources/imsma/generic.json</source>
        <translation>порівняйте його з resources/imsma/generic.json</translation>
    </message>
    <message>
        <source>compare the criteria again</source>
        <translation>порівняйте критерії ще раз</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>завершення</translation>
    </message>
    <message>
        <source>conflict events by area</source>
        <translation>події конфлікту за одиницями</translation>
    </message>
    <message>
        <source>conflict events come from ACLED, whose terms apply</source>
        <translation>події конфлікту — з ACLED, діють його умови</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or choose another folder</source>
        <translation>під’єднайте диск, на якому вона лежить, або виберіть іншу теку</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or take the link out of the folder</source>
        <translation>під’єднайте диск, на якому він лежить, або заберіть посилання з теки</translation>
    </message>
    <message>
        <source>constrained to buildings, R2025A, 2015 to 2030</source>
        <translation>обмежена забудовою, R2025A, 2015–2030</translation>
    </message>
    <message>
        <source>coordinates that are no numbers</source>
        <translation>координати, що не є числами</translation>
    </message>
    <message>
        <source>correct or remove this file</source>
        <translation>виправте або вилучіть цей файл</translation>
    </message>
    <message>
        <source>correct the input and run again</source>
        <translation>виправте вхідні дані й запустіть знову</translation>
    </message>
    <message>
        <source>correct the profile; the file has: {columns}</source>
        <translation>виправте профіль; у файлі є: {columns}</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>не вдалося отримати</translation>
    </message>
    <message>
        <source>counts by district, three or more hazards and ten or more victims</source>
        <translation>кількість за районами, три або більше ділянок і десять або більше постраждалих</translation>
    </message>
    <message>
        <source>current</source>
        <translation>чинна</translation>
    </message>
    <message>
        <source>database</source>
        <translation>база даних</translation>
    </message>
    <message>
        <source>date not known to the month</source>
        <translation>дата не відома до місяця</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>days from request to decision</source>
        <translation>днів від запиту до рішення</translation>
    </message>
    <message>
        <source>days from the day of the data to their release</source>
        <translation>днів від дати даних до їх передачі</translation>
    </message>
    <message>
        <source>decide which row counts, or add them up, and run again</source>
        <translation>вирішіть, який рядок рахувати, або додайте їх і запустіть знову</translation>
    </message>
    <message>
        <source>deminer</source>
        <translation>сапер</translation>
    </message>
    <message>
        <source>difference of measurement between hazard and product</source>
        <translation>різниця вимірювання між ділянкою та документом</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>внутрішньо переміщені особи</translation>
    </message>
    <message>
        <source>distances from places: {columns}</source>
        <translation>відстані від місць: {columns}</translation>
    </message>
    <message>
        <source>do not use it, and tell the source</source>
        <translation>не користуйтеся ним і повідомте джерело</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>завантажте його знову</translation>
    </message>
    <message>
        <source>download it from ucdp.uu.se/downloads and give it as FILE</source>
        <translation>завантажте його з ucdp.uu.se/downloads і надайте у FILE</translation>
    </message>
    <message>
        <source>download or export the file again</source>
        <translation>завантажте або експортуйте файл знову</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>завантажте файл знову</translation>
    </message>
    <message>
        <source>draw the keys anew, one whole number a record</source>
        <translation>створіть нові ключі, одне ціле число на запис</translation>
    </message>
    <message>
        <source>drop the repeated part</source>
        <translation>відкинути повторену частину</translation>
    </message>
    <message>
        <source>due</source>
        <translation>час оновити</translation>
    </message>
    <message>
        <source>duplicate rings</source>
        <translation>повторені кільця</translation>
    </message>
    <message>
        <source>each assessment</source>
        <translation>кожне оцінювання</translation>
    </message>
    <message>
        <source>each round</source>
        <translation>кожен раунд</translation>
    </message>
    <message>
        <source>each season</source>
        <translation>щосезону</translation>
    </message>
    <message>
        <source>each term</source>
        <translation>щосеместру</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>попередня</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>попередній раунд</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>деінде</translation>
    </message>
    <message>
        <source>emergency or event tracking</source>
        <translation>екстрене або подієве відстеження</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>щодня</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>щомісяця</translation>
    </message>
    <message>
        <source>every round by area</source>
        <translation>усі раунди за одиницями</translation>
    </message>
    <message>
        <source>every six months</source>
        <translation>кожні шість місяців</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>кожні три місяці</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>кожні два тижні</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>щотижня</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>щороку</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>експортуйте його знову</translation>
    </message>
    <message>
        <source>feature service</source>
        <translation>сервіс об’єктів</translation>
    </message>
    <message>
        <source>female</source>
        <translation>жінка</translation>
    </message>
    <message>
        <source>fieldmaps (large, needs GDAL with Parquet)</source>
        <translation>fieldmaps (великий, потрібен GDAL із Parquet)</translation>
    </message>
    <message>
        <source>fill in both</source>
        <translation>заповніть обидва поля</translation>
    </message>
    <message>
        <source>fill in what is missing and run again</source>
        <translation>заповніть те, чого бракує, і запустіть знову</translation>
    </message>
    <message>
        <source>final</source>
        <translation>остаточна</translation>
    </message>
    <message>
        <source>first of {n} points</source>
        <translation>перша з точок: {n}</translation>
    </message>
    <message>
        <source>flow monitoring</source>
        <translation>моніторинг потоків</translation>
    </message>
    <message>
        <source>food security</source>
        <translation>продовольча безпека</translation>
    </message>
    <message>
        <source>found</source>
        <translation>виявлено</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>звільніть місце й спробуйте знову</translation>
    </message>
    <message>
        <source>free some space and try again; what was there before is unchanged</source>
        <translation>звільніть місце й спробуйте знову; те, що було раніше, не змінено</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>свіжі</translation>
    </message>
    <message>
        <source>fresh or not</source>
        <translation>свіжі чи ні</translation>
    </message>
    <message>
        <source>funding of appeals</source>
        <translation>фінансування закликів</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>покажчик назв</translation>
    </message>
    <message>
        <source>gbOpen where it is empty; gbHumanitarian or gbAuthoritative.</source>
        <translation>Якщо порожньо — gbOpen; інші: gbHumanitarian або gbAuthoritative.</translation>
    </message>
    <message>
        <source>geoBoundaries (no P-codes)</source>
        <translation>geoBoundaries (без P-кодів)</translation>
    </message>
    <message>
        <source>geoBoundaries did not answer as it should</source>
        <translation>geoBoundaries відповів не так, як слід</translation>
    </message>
    <message>
        <source>geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. Reports, not a census.</source>
        <translation>geo_precision 1 точно, 2 поблизу, 3 регіон: точки точності 3 стоять у центрі провінції. Це повідомлення, а не перепис.</translation>
    </message>
    <message>
        <source>geometry collection</source>
        <translation>набір геометрій</translation>
    </message>
    <message>
        <source>georeference it and run again</source>
        <translation>прив’яжіть його й запустіть знову</translation>
    </message>
    <message>
        <source>get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX</source>
        <translation>отримайте його на healthsites.io і збережіть у параметрах або завантажте медичні заклади HOTOSM на HDX</translation>
    </message>
    <message>
        <source>give COUNTRY, or write OUTPUT only</source>
        <translation>вкажіть COUNTRY або записуйте лише до OUTPUT</translation>
    </message>
    <message>
        <source>give LAYERS or WORKSPACE</source>
        <translation>вкажіть LAYERS або WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT or a WORKSPACE folder</source>
        <translation>вкажіть OUTPUT або теку в WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT, or WORKSPACE and COUNTRY</source>
        <translation>вкажіть OUTPUT або WORKSPACE і COUNTRY</translation>
    </message>
    <message>
        <source>give POPULATION (raster) or POPULATION_TABLE (COD-PS)</source>
        <translation>вкажіть POPULATION (растр) або POPULATION_TABLE (COD-PS)</translation>
    </message>
    <message>
        <source>give POPULATION or SURVEYED, or hazards with geometry</source>
        <translation>вкажіть POPULATION або SURVEYED, або небезпечні ділянки з геометрією</translation>
    </message>
    <message>
        <source>give WORKSPACE or layers</source>
        <translation>вкажіть WORKSPACE або шари</translation>
    </message>
    <message>
        <source>give WORKSPACE, or only list the attachments</source>
        <translation>вкажіть WORKSPACE або лише перелічіть вкладення</translation>
    </message>
    <message>
        <source>give a CSV or XLSX file as FILE</source>
        <translation>надайте файл CSV або XLSX у FILE</translation>
    </message>
    <message>
        <source>give a JSON file or one of: {ids}</source>
        <translation>вкажіть файл JSON або один із: {ids}</translation>
    </message>
    <message>
        <source>give a folder as WORKSPACE</source>
        <translation>вкажіть теку в WORKSPACE</translation>
    </message>
    <message>
        <source>give a longer one in BANDS</source>
        <translation>вкажіть довшу в BANDS</translation>
    </message>
    <message>
        <source>give a row below the column names, or 0 for none</source>
        <translation>вкажіть рядок під назвами стовпців або 0, якщо його немає</translation>
    </message>
    <message>
        <source>give a table of the statistics office as FILE</source>
        <translation>надайте таблицю органу статистики у FILE</translation>
    </message>
    <message>
        <source>give an address that ends in FeatureServer or FeatureServer/0</source>
        <translation>вкажіть адресу, що закінчується на FeatureServer або FeatureServer/0</translation>
    </message>
    <message>
        <source>give both dates</source>
        <translation>вкажіть обидві дати</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>дайте кожному власну назву</translation>
    </message>
    <message>
        <source>give hazards and population, casualties, or survey answers</source>
        <translation>надайте небезпечні ділянки й населення, постраждалих або відповіді опитування</translation>
    </message>
    <message>
        <source>give its three letters, such as CAF</source>
        <translation>вкажіть три її літери, наприклад CAF</translation>
    </message>
    <message>
        <source>give one of these as ZONE_ID: {fields}</source>
        <translation>вкажіть як ZONE_ID одне з: {fields}</translation>
    </message>
    <message>
        <source>give some words in TEXT</source>
        <translation>напишіть кілька слів у TEXT</translation>
    </message>
    <message>
        <source>give the address of an ArcGIS feature service or layer</source>
        <translation>вкажіть адресу сервісу об’єктів ArcGIS або його шару</translation>
    </message>
    <message>
        <source>give the folder as WORKSPACE instead, or choose another file</source>
        <translation>вкажіть натомість теку в WORKSPACE або виберіть інший файл</translation>
    </message>
    <message>
        <source>give the layer, or a workspace that has it</source>
        <translation>надайте шар або робочу теку, де він є</translation>
    </message>
    <message>
        <source>give the name or the address of an HDX dataset</source>
        <translation>вкажіть назву або адресу набору даних HDX</translation>
    </message>
    <message>
        <source>give the reply of responseMonitoring as it was saved</source>
        <translation>надайте відповідь responseMonitoring так, як її збережено</translation>
    </message>
    <message>
        <source>give the three letters of ISO 3166, e.g. CAF</source>
        <translation>вкажіть три літери ISO 3166, наприклад CAF</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD</source>
        <translation>вкажіть трилітерний код, наприклад SSD</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD for South Sudan</source>
        <translation>вкажіть трилітерний код, наприклад SSD для Південного Судану</translation>
    </message>
    <message>
        <source>give up to 12 distances in metres with commas, such as 100,500,1000,5000</source>
        <translation>вкажіть до 12 відстаней у метрах через кому, наприклад 100,500,1000,5000</translation>
    </message>
    <message>
        <source>hazard removed without a release product</source>
        <translation>ділянку вилучено без документа про вивільнення</translation>
    </message>
    <message>
        <source>health sites</source>
        <translation>медичні заклади</translation>
    </message>
    <message>
        <source>heights or measures of {n} shapes were dropped</source>
        <translation>Фігур, у яких відкинуто висоти або виміри: {n}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>висока</translation>
    </message>
    <message>
        <source>hole lies outside shell</source>
        <translation>отвір лежить поза контуром</translation>
    </message>
    <message>
        <source>humanitarian access</source>
        <translation>гуманітарний доступ</translation>
    </message>
    <message>
        <source>if you trust it, store the login in QGIS under the name {entry}</source>
        <translation>якщо довіряєте йому, збережіть дані входу в QGIS під назвою {entry}</translation>
    </message>
    <message>
        <source>import a newer export, or choose the earlier one as OLD</source>
        <translation>імпортуйте новіший експорт або виберіть попередній як OLD</translation>
    </message>
    <message>
        <source>import an export of hazards into it first</source>
        <translation>спершу імпортуйте до неї експорт небезпечних ділянок</translation>
    </message>
    <message>
        <source>import it with “Import IMSMA export” first</source>
        <translation>спершу імпортуйте його алгоритмом «Імпорт експорту IMSMA»</translation>
    </message>
    <message>
        <source>import its points table, or draw it first</source>
        <translation>імпортуйте її таблицю точок або спершу накресліть її</translation>
    </message>
    <message>
        <source>import the release products with importimsma first</source>
        <translation>спершу імпортуйте документи про вивільнення алгоритмом importimsma</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>неможливі координати</translation>
    </message>
    <message>
        <source>improvised mine</source>
        <translation>саморобна міна</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>у жодній зоні</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>у результаті</translation>
    </message>
    <message>
        <source>in {read}, used {used}, left out {out}</source>
        <translation>прочитано {read}, використано {used}, пропущено {out}</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>без висновку</translation>
    </message>
    <message>
        <source>indicators of a plan that name mine action or camps</source>
        <translation>показники плану, що стосуються протимінної діяльності або таборів</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>поранено</translation>
    </message>
    <message>
        <source>install it with: python3 -m pip install distributed, or use threads</source>
        <translation>встановіть його: python3 -m pip install distributed, або вкажіть threads</translation>
    </message>
    <message>
        <source>install it with: {command}</source>
        <translation>встановіть командою: {command}</translation>
    </message>
    <message>
        <source>install the plugin from its zip again</source>
        <translation>встановіть плагін знову з його zip-файлу</translation>
    </message>
    <message>
        <source>interior is disconnected</source>
        <translation>внутрішня частина незв’язна</translation>
    </message>
    <message>
        <source>invalid coordinate</source>
        <translation>хибна координата</translation>
    </message>
    <message>
        <source>invented rows</source>
        <translation>вигадані рядки</translation>
    </message>
    <message>
        <source>it cannot be read, so nobody can say what it holds ({reason})</source>
        <translation>його не вдається прочитати, тому ніхто не може сказати, що він містить ({reason})</translation>
    </message>
    <message>
        <source>it has these clusters: {clusters}</source>
        <translation>у ньому є такі кластери: {clusters}</translation>
    </message>
    <message>
        <source>it has: {sheets}</source>
        <translation>у ньому є: {sheets}</translation>
    </message>
    <message>
        <source>it has: {titles}</source>
        <translation>у ньому є: {titles}</translation>
    </message>
    <message>
        <source>it holds a map as lines and areas whose layers are not known: give the image, or make it with mapproduct for this audience</source>
        <translation>містить карту лініями й полігонами, шари якої невідомі: надайте зображення або створіть її алгоритмом mapproduct для цього отримувача</translation>
    </message>
    <message>
        <source>it holds a path of a computer: {path}</source>
        <translation>містить шлях на комп’ютері: {path}</translation>
    </message>
    <message>
        <source>it may have expired: store a new one in the Common Ground options</source>
        <translation>можливо, його термін минув: збережіть новий у параметрах Common Ground</translation>
    </message>
    <message>
        <source>it must be JSON text in UTF-8</source>
        <translation>це має бути текст JSON у кодуванні UTF-8</translation>
    </message>
    <message>
        <source>its HXL tag</source>
        <translation>його мітка HXL</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>його назва</translation>
    </message>
    <message>
        <source>its polygon has fewer than three different points</source>
        <translation>його полігон має менше трьох різних точок</translation>
    </message>
    <message>
        <source>its shortened name</source>
        <translation>його скорочена назва</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>його значення</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>кБ</translation>
    </message>
    <message>
        <source>keep all rows and say so</source>
        <translation>залишити всі рядки й повідомити</translation>
    </message>
    <message>
        <source>keys stored for: {sources}</source>
        <translation>ключі збережено для: {sources}</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>загинув</translation>
    </message>
    <message>
        <source>kind: no column holds it; read from the ids of {n} record(s).</source>
        <translation>вид: жоден стовпець його не містить; прочитано з кодів записів, їх {n}.</translation>
    </message>
    <message>
        <source>language of QGIS</source>
        <translation>мова QGIS</translation>
    </message>
    <message>
        <source>larger than {n} MB</source>
        <translation>більший за {n} МБ</translation>
    </message>
    <message>
        <source>last lines of the log:</source>
        <translation>останні рядки журналу:</translation>
    </message>
    <message>
        <source>latitude and longitude are swapped</source>
        <translation>широту й довготу переставлено</translation>
    </message>
    <message>
        <source>leave SINCE empty and load the whole layer</source>
        <translation>залиште SINCE порожнім і завантажте весь шар</translation>
    </message>
    <message>
        <source>leave SURVEYED out, and every place is shown as unknown, or give a table with rows</source>
        <translation>не вказуйте SURVEYED, тоді кожне місце буде показано як невідоме, або надайте таблицю з рядками</translation>
    </message>
    <message>
        <source>let it end in .tif</source>
        <translation>нехай вона закінчується на .tif</translation>
    </message>
    <message>
        <source>licence: read the page of the source</source>
        <translation>ліцензія: див. сторінку джерела</translation>
    </message>
    <message>
        <source>live</source>
        <translation>наживо</translation>
    </message>
    <message>
        <source>load admin boundaries and use them as ZONES</source>
        <translation>завантажте адміністративні межі й використайте їх як ZONES</translation>
    </message>
    <message>
        <source>load boundaries and hazards first</source>
        <translation>спершу завантажте межі та небезпечні ділянки</translation>
    </message>
    <message>
        <source>load figures, or set the sensitivity of the layers</source>
        <translation>завантажте дані або задайте чутливість шарів</translation>
    </message>
    <message>
        <source>load it again for one of them, or filter the layer</source>
        <translation>завантажте його знову для одного з них або відфільтруйте шар</translation>
    </message>
    <message>
        <source>load it first</source>
        <translation>спершу завантажте його</translation>
    </message>
    <message>
        <source>load layers first</source>
        <translation>спершу завантажте шари</translation>
    </message>
    <message>
        <source>load or import it through Common Ground first</source>
        <translation>спершу завантажте або імпортуйте його через Common Ground</translation>
    </message>
    <message>
        <source>load some, or choose others</source>
        <translation>завантажте шари або виберіть інші</translation>
    </message>
    <message>
        <source>load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer</source>
        <translation>завантажте межі алгоритмом «Адміністративні межі (COD-AB)» і виберіть цей шар</translation>
    </message>
    <message>
        <source>load the boundaries: names and codes stand there too</source>
        <translation>завантажте межі: назви й коди є і там</translation>
    </message>
    <message>
        <source>load the settlements of OpenStreetMap instead</source>
        <translation>завантажте натомість населені пункти OpenStreetMap</translation>
    </message>
    <message>
        <source>located by its benchmark point, no polygon</source>
        <translation>місце за репером, без полігона</translation>
    </message>
    <message>
        <source>located by its evidence point, no polygon</source>
        <translation>місце за точкою доказу, без полігона</translation>
    </message>
    <message>
        <source>located by its point, no polygon</source>
        <translation>місце за точкою, без полігона</translation>
    </message>
    <message>
        <source>located by its reference point, no polygon</source>
        <translation>місце за опорною точкою, без полігона</translation>
    </message>
    <message>
        <source>located by its start point, no polygon</source>
        <translation>місце за початковою точкою, без полігона</translation>
    </message>
    <message>
        <source>located by its turning point, no polygon</source>
        <translation>місце за поворотною точкою, без полігона</translation>
    </message>
    <message>
        <source>long overdue</source>
        <translation>оновлення дуже запізнюється</translation>
    </message>
    <message>
        <source>look at the versions that HDX has with VERSION=list, or give a file of that version as FILE</source>
        <translation>подивіться, які версії є на HDX, за допомогою VERSION=list або надайте файл цієї версії у FILE</translation>
    </message>
    <message>
        <source>look at the versions that there are with VERSION=list</source>
        <translation>подивіться, які версії є, за допомогою VERSION=list</translation>
    </message>
    <message>
        <source>look up on the ACLED site what your account may read</source>
        <translation>перевірте на сайті ACLED, що дозволено читати вашому обліковому запису</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низька</translation>
    </message>
    <message>
        <source>make a package with sharepackage first</source>
        <translation>спершу створіть пакет алгоритмом sharepackage</translation>
    </message>
    <message>
        <source>male</source>
        <translation>чоловік</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>можна передати</translation>
    </message>
    <message>
        <source>may go in another form</source>
        <translation>можна передати в іншому вигляді</translation>
    </message>
    <message>
        <source>may not go</source>
        <translation>не можна передати</translation>
    </message>
    <message>
        <source>may not go as it is</source>
        <translation>не можна передавати як є</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>середня</translation>
    </message>
    <message>
        <source>military</source>
        <translation>військовий</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>помірна</translation>
    </message>
    <message>
        <source>month</source>
        <translation>місяць</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>щомісяця</translation>
    </message>
    <message>
        <source>name a PDF file or a folder for PNG files</source>
        <translation>вкажіть файл PDF або теку для файлів PNG</translation>
    </message>
    <message>
        <source>name a PDF or a PNG file</source>
        <translation>вкажіть файл PDF або PNG</translation>
    </message>
    <message>
        <source>name an HTML or a PDF file</source>
        <translation>вкажіть файл HTML або PDF</translation>
    </message>
    <message>
        <source>name it {names}</source>
        <translation>назвіть його {names}</translation>
    </message>
    <message>
        <source>name it {names}, or add its name to answers.json</source>
        <translation>назвіть його {names} або додайте його назву до answers.json</translation>
    </message>
    <message>
        <source>name kept under a new code</source>
        <translation>назва збереглася під новим кодом</translation>
    </message>
    <message>
        <source>name one of them: {countries}</source>
        <translation>назвіть одну з них: {countries}</translation>
    </message>
    <message>
        <source>name the columns in the profile's “fields”</source>
        <translation>вкажіть стовпці в «fields» профілю</translation>
    </message>
    <message>
        <source>national risk</source>
        <translation>ризик на рівні країни</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>потрібен</translation>
    </message>
    <message>
        <source>needs a key of your own</source>
        <translation>потрібен власний ключ</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>потребують оновлення</translation>
    </message>
    <message>
        <source>nested holes</source>
        <translation>вкладені отвори</translation>
    </message>
    <message>
        <source>nested shells</source>
        <translation>вкладені контури</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>no P-code</source>
        <translation>немає P-коду</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>немає відповіді протягом {seconds} с</translation>
    </message>
    <message>
        <source>no area for {n} codes: {codes}</source>
        <translation>кодів без одиниці: {n} ({codes})</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>немає дати</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>немає даних</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>немає геометрії</translation>
    </message>
    <message>
        <source>no geometry and no P-code of a zone</source>
        <translation>немає ні геометрії, ні P-коду зони</translation>
    </message>
    <message>
        <source>no geometry, no coordinates, no P-code and no place name</source>
        <translation>немає ні геометрії, ні координат, ні P-коду, ні назви місця</translation>
    </message>
    <message>
        <source>no grid was released</source>
        <translation>жодної сітки не передано</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>немає коду</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>ключ не потрібен</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>немає лінії</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>немає полігона</translation>
    </message>
    <message>
        <source>no product names {id}</source>
        <translation>жоден документ не називає {id}</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>без проксі</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>записів немає</translation>
    </message>
    <message>
        <source>no record within {metres} m; not surveyed</source>
        <translation>у межах {metres} м записів немає; не обстежено</translation>
    </message>
    <message>
        <source>no record within {metres} m; survey coverage unknown</source>
        <translation>у межах {metres} м записів немає; охоплення обстеженням невідоме</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, and hazards are recorded farther away</source>
        <translation>у межах {metres} м записів немає; обстежено, далі є зареєстровані небезпечні ділянки</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, none found</source>
        <translation>у межах {metres} м записів немає; обстежено, нічого не виявлено</translation>
    </message>
    <message>
        <source>no release says how old its data are</source>
        <translation>жодна передача не зазначає, наскільки давні її дані</translation>
    </message>
    <message>
        <source>no request was recorded; downloads and citations are not counted here</source>
        <translation>запитів не записано; завантаження й цитування тут не рахуються</translation>
    </message>
    <message>
        <source>non-state</source>
        <translation>між недержавними сторонами</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>нічого не виявлено</translation>
    </message>
    <message>
        <source>not asked for by this sheet</source>
        <translation>на цьому аркуші не потрібно</translation>
    </message>
    <message>
        <source>not dated in the period</source>
        <translation>без дати в межах періоду</translation>
    </message>
    <message>
        <source>not in {pcode}</source>
        <translation>не в {pcode}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not known whether it was surveyed: the absence of records says nothing</source>
        <translation>невідомо, чи обстежено: відсутність записів нічого не означає</translation>
    </message>
    <message>
        <source>not reached: {error}</source>
        <translation>недоступне: {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не визначено</translation>
    </message>
    <message>
        <source>not stated: ask before you pass it on</source>
        <translation>не зазначено: спитайте, перш ніж передавати далі</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>не обстежено</translation>
    </message>
    <message>
        <source>not surveyed: the absence of records says nothing</source>
        <translation>не обстежено: відсутність записів нічого не означає</translation>
    </message>
    <message>
        <source>nothing given, nothing taken</source>
        <translation>нічого не надано, нічого не взято</translation>
    </message>
    <message>
        <source>nothing needs to be accepted</source>
        <translation>нічого не треба приймати</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>немає чого показувати</translation>
    </message>
    <message>
        <source>nothing was asked for or released</source>
        <translation>нічого не запитували й не передавали</translation>
    </message>
    <message>
        <source>nothing was asked of the gate</source>
        <translation>до шлюзу передачі не зверталися</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>нічого не змінено</translation>
    </message>
    <message>
        <source>nothing was changed; please report it with the log</source>
        <translation>нічого не змінено; повідомте про це, додавши протокол роботи</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>нічого не передано</translation>
    </message>
    <message>
        <source>of {total} people the origin of {people} is not known; they stand in rows without origin</source>
        <translation>із {total} людей походження {people} невідоме; вони подані в рядках без походження</translation>
    </message>
    <message>
        <source>offline mode off</source>
        <translation>автономний режим вимкнено</translation>
    </message>
    <message>
        <source>offline mode on</source>
        <translation>автономний режим увімкнено</translation>
    </message>
    <message>
        <source>old: {n} days</source>
        <translation>застаріли: {n} дн.</translation>
    </message>
    <message>
        <source>one is kept when a refresh brings other rows</source>
        <translation>він зберігається, коли оновлення приносить інші рядки</translation>
    </message>
    <message>
        <source>one person may stand under several clusters; do not add them up</source>
        <translation>одна людина може бути в кількох кластерах; не додавайте їх</translation>
    </message>
    <message>
        <source>one person may stand under several sectors; do not add them up</source>
        <translation>одна людина може бути в кількох секторах; не додавайте їх</translation>
    </message>
    <message>
        <source>one row for each unit and P-code of origin</source>
        <translation>по одному рядку на кожну одиницю та P-код походження</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>одностороннє насильство</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>only map data</source>
        <translation>лише картографічні дані</translation>
    </message>
    <message>
        <source>only the country</source>
        <translation>лише ця країна</translation>
    </message>
    <message>
        <source>only {country}</source>
        <translation>лише {country}</translation>
    </message>
    <message>
        <source>only {system}</source>
        <translation>лише {system}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>відкрито</translation>
    </message>
    <message>
        <source>open a browser and see if this network asks you to log in; else try again later</source>
        <translation>відкрийте браузер і перевірте, чи просить ця мережа увійти; якщо ні, спробуйте пізніше</translation>
    </message>
    <message>
        <source>open a browser, log in to the network if it asks you to, and try again</source>
        <translation>відкрийте браузер, увійдіть до мережі, якщо вона просить, і спробуйте знову</translation>
    </message>
    <message>
        <source>open a browser, log in to the network, and try again</source>
        <translation>відкрийте браузер, увійдіть до мережі й спробуйте знову</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>знову відкрито</translation>
    </message>
    <message>
        <source>open data.humdata.org/organization/insecurity-insight and give the file as FILE</source>
        <translation>відкрийте data.humdata.org/organization/insecurity-insight і надайте файл у FILE</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, save it as XLSX or CSV and try again</source>
        <translation>відкрийте його в табличному редакторі, збережіть як XLSX або CSV і спробуйте знову</translation>
    </message>
    <message>
        <source>open the dataset page and ask the contributor for access</source>
        <translation>відкрийте сторінку набору даних і попросіть доступ у надавача</translation>
    </message>
    <message>
        <source>open the pack in an empty folder; nothing was replaced</source>
        <translation>відкрийте пакет у порожній теці; нічого не замінено</translation>
    </message>
    <message>
        <source>open {page} and ask the contributor for access</source>
        <translation>відкрийте {page} і попросіть доступ у надавача</translation>
    </message>
    <message>
        <source>open {page} and download it by hand</source>
        <translation>відкрийте {page} і завантажте його вручну</translation>
    </message>
    <message>
        <source>open {page} and give the downloaded file as FILE</source>
        <translation>відкрийте {page} і надайте завантажений файл у FILE</translation>
    </message>
    <message>
        <source>open {page} and look</source>
        <translation>відкрийте {page} і подивіться</translation>
    </message>
    <message>
        <source>operational presence (3W)</source>
        <translation>оперативна присутність (3W)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необов’язковий</translation>
    </message>
    <message>
        <source>other</source>
        <translation>інше</translation>
    </message>
    <message>
        <source>other ERW</source>
        <translation>інші вибухонебезпечні пережитки війни</translation>
    </message>
    <message>
        <source>other admin level</source>
        <translation>інший адмінрівень</translation>
    </message>
    <message>
        <source>other assessment type</source>
        <translation>інший вид оцінювання</translation>
    </message>
    <message>
        <source>other category</source>
        <translation>інша категорія</translation>
    </message>
    <message>
        <source>other class of road</source>
        <translation>інший клас дороги</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>інший кластер</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>інша країна</translation>
    </message>
    <message>
        <source>other operation</source>
        <translation>інша операція</translation>
    </message>
    <message>
        <source>other round</source>
        <translation>інший раунд</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>інший сектор</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>інша версія</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>поза всіма зонами</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation>поза країною</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>поза періодом</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>оновлення запізнюється</translation>
    </message>
    <message>
        <source>overlap of {share}</source>
        <translation>перекриття {share}</translation>
    </message>
    <message>
        <source>own addresses for: {sources}</source>
        <translation>власні адреси для: {sources}</translation>
    </message>
    <message>
        <source>own programme</source>
        <translation>власна програма</translation>
    </message>
    <message>
        <source>p %-rule on the area of hazards</source>
        <translation>Правило p % щодо площі ділянок</translation>
    </message>
    <message>
        <source>packages: {names}</source>
        <translation>пакети: {names}</translation>
    </message>
    <message>
        <source>partner with agreement</source>
        <translation>партнер за угодою</translation>
    </message>
    <message>
        <source>people from the country</source>
        <translation>люди з цієї країни</translation>
    </message>
    <message>
        <source>people in need</source>
        <translation>люди в потребі</translation>
    </message>
    <message>
        <source>people living in the country</source>
        <translation>люди, що живуть у країні</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>point without coordinates</source>
        <translation>точка без координат</translation>
    </message>
    <message>
        <source>points of a record that the attribute table does not have</source>
        <translation>точки запису, якого немає в таблиці атрибутів</translation>
    </message>
    <message>
        <source>points table</source>
        <translation>таблиця точок</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>полігон</translation>
    </message>
    <message>
        <source>polygon with fewer than three different points</source>
        <translation>полігон, що має менше трьох різних точок</translation>
    </message>
    <message>
        <source>pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell who lives in it.</source>
        <translation>Поле pop_{band} порожнє: смуга вужча за два пікселі по {pixel} м, тому за растром не можна сказати, хто в ній живе.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>населення</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>порти</translation>
    </message>
    <message>
        <source>protocol: {protocol}; language of names: {language}</source>
        <translation>протокол: {protocol}; мова назв: {language}</translation>
    </message>
    <message>
        <source>proxy not asked</source>
        <translation>проксі не запитано</translation>
    </message>
    <message>
        <source>proxy {kind} {host}:{port} {login}</source>
        <translation>проксі {kind} {host}:{port} {login}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>широкий загал</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>покладіть сам файл на місце посилання</translation>
    </message>
    <message>
        <source>put the file where every worker finds it under the same path</source>
        <translation>покладіть файл туди, де кожен виконавець знайде його за тим самим шляхом</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>щокварталу</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>залізниці</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>recorded {recorded} m², drawn {drawn} m²</source>
        <translation>зареєстровано {recorded} м², накреслено {drawn} м²</translation>
    </message>
    <message>
        <source>records that are only points</source>
        <translation>записи, що є лише точками</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>скорочено</translation>
    </message>
    <message>
        <source>reduced: open with a remainder</source>
        <translation>скорочено: відкрито, є залишок</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>опорні точки</translation>
    </message>
    <message>
        <source>refugees</source>
        <translation>біженці</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>відхилені рядки</translation>
    </message>
    <message>
        <source>release product listed twice, counted once</source>
        <translation>документ про вивільнення наведено двічі, пораховано один раз</translation>
    </message>
    <message>
        <source>release product looks like {other}: counted, check whether it is the same</source>
        <translation>документ про вивільнення схожий на {other}: пораховано, перевірте, чи це не той самий</translation>
    </message>
    <message>
        <source>release product of a hazard that is in neither export: not counted</source>
        <translation>документ про вивільнення ділянки, якої немає в жодному експорті: не пораховано</translation>
    </message>
    <message>
        <source>release product without a kind (cancelled, reduced, cleared): not counted</source>
        <translation>документ про вивільнення без виду (скасовано, скорочено, очищено): не пораховано</translation>
    </message>
    <message>
        <source>release products are larger than the land that was open</source>
        <translation>документи про вивільнення більші за відкриті землі</translation>
    </message>
    <message>
        <source>release products do not explain the change</source>
        <translation>документи про вивільнення не пояснюють зміни</translation>
    </message>
    <message>
        <source>released</source>
        <translation>вивільнено</translation>
    </message>
    <message>
        <source>released without a release product</source>
        <translation>вивільнено без документа про вивільнення</translation>
    </message>
    <message>
        <source>remove it in the QGIS options under Authentication</source>
        <translation>вилучіть його в параметрах QGIS, розділ «Автентифікація»</translation>
    </message>
    <message>
        <source>rename one of them in the file</source>
        <translation>перейменуйте один із них у файлі</translation>
    </message>
    <message>
        <source>repair to its polygon parts</source>
        <translation>виправити до полігональних частин</translation>
    </message>
    <message>
        <source>repaired ({reason})</source>
        <translation>виправлено ({reason})</translation>
    </message>
    <message>
        <source>repaired ({reason}): {before} m² became {after} m²</source>
        <translation>виправлено ({reason}): було {before} м², стало {after} м²</translation>
    </message>
    <message>
        <source>repeated point</source>
        <translation>повторена точка</translation>
    </message>
    <message>
        <source>report it to the source</source>
        <translation>повідомте про це джерело</translation>
    </message>
    <message>
        <source>report it to the source, or use it without a key</source>
        <translation>повідомте джерело або користуйтеся ним без ключа</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>отримано {date}</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>ті, хто повернувся</translation>
    </message>
    <message>
        <source>ring is not closed</source>
        <translation>кільце не замкнене</translation>
    </message>
    <message>
        <source>ring self-intersection</source>
        <translation>самоперетин кільця</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>ризики</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>дороги</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>раунд {round}</translation>
    </message>
    <message>
        <source>rounds and operations must not be added up; the field latest marks the latest rounds</source>
        <translation>раунди й операції не можна додавати; поле latest позначає останні раунди</translation>
    </message>
    <message>
        <source>rounds cover {least} to {most} areas: compare areas, not totals of rounds</source>
        <translation>раунди охоплюють від {least} до {most} одиниць: порівнюйте одиниці, а не суми раундів</translation>
    </message>
    <message>
        <source>rounds {first} to {last}</source>
        <translation>раунди {first}–{last}</translation>
    </message>
    <message>
        <source>rounds {first} to {last}, {start} to {end}</source>
        <translation>раунди {first}–{last}, з {start} до {end}</translation>
    </message>
    <message>
        <source>run again and type the master password of QGIS</source>
        <translation>запустіть знову й введіть головний пароль QGIS</translation>
    </message>
    <message>
        <source>run again to fetch it anew</source>
        <translation>запустіть знову, щоб завантажити його заново</translation>
    </message>
    <message>
        <source>run checkimsma and mend the ids</source>
        <translation>запустіть checkimsma й виправте коди</translation>
    </message>
    <message>
        <source>run disclosurecheck and see what may go instead</source>
        <translation>запустіть disclosurecheck і подивіться, що можна передати натомість</translation>
    </message>
    <message>
        <source>run its algorithm again</source>
        <translation>запустіть його алгоритм знову</translation>
    </message>
    <message>
        <source>run peopleinneed with the P-codes of this level as ZONE_ID</source>
        <translation>запустіть peopleinneed із P-кодами цього рівня як ZONE_ID</translation>
    </message>
    <message>
        <source>run riskgrid and put its output on the map instead</source>
        <translation>запустіть riskgrid і покажіть на карті його результат</translation>
    </message>
    <message>
        <source>run riskgrid first</source>
        <translation>спершу запустіть riskgrid</translation>
    </message>
    <message>
        <source>same code and area, other name</source>
        <translation>ті самі код і територія, інша назва</translation>
    </message>
    <message>
        <source>same code and name, area redrawn</source>
        <translation>ті самі код і назва, територію накреслено наново</translation>
    </message>
    <message>
        <source>same code, another area</source>
        <translation>той самий код, інша територія</translation>
    </message>
    <message>
        <source>same code, name and area</source>
        <translation>ті самі код, назва й територія</translation>
    </message>
    <message>
        <source>same date, place, sex, age group and outcome as another</source>
        <translation>ті самі дата, місце, стать, вікова група й наслідок, що в іншому записі</translation>
    </message>
    <message>
        <source>save it again in the QGIS layout window</source>
        <translation>збережіть його знову у вікні компонування QGIS</translation>
    </message>
    <message>
        <source>save them or drop them first; nothing was changed</source>
        <translation>спершу збережіть або відкиньте їх; нічого не змінено</translation>
    </message>
    <message>
        <source>say in a few words what it is for</source>
        <translation>скажіть кількома словами, для чого він</translation>
    </message>
    <message>
        <source>say which with COUNTRY, e.g. COUNTRY=CAF</source>
        <translation>вкажіть потрібну в COUNTRY, наприклад COUNTRY=CAF</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>школи</translation>
    </message>
    <message>
        <source>search HDX for the country's boundaries and give the file as FILE</source>
        <translation>знайдіть на HDX межі країни та надайте файл у FILE</translation>
    </message>
    <message>
        <source>see docs/sharing.md for its fields</source>
        <translation>про його поля див. docs/sharing.md</translation>
    </message>
    <message>
        <source>see the log for details</source>
        <translation>подробиці в протоколі роботи</translation>
    </message>
    <message>
        <source>self-intersection</source>
        <translation>самоперетин</translation>
    </message>
    <message>
        <source>set ASSESSMENT_TYPE to one of: {list}</source>
        <translation>вкажіть в ASSESSMENT_TYPE одне з: {list}</translation>
    </message>
    <message>
        <source>set COUNTRY, for example CAF</source>
        <translation>вкажіть COUNTRY, наприклад CAF</translation>
    </message>
    <message>
        <source>set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642</source>
        <translation>вкажіть у CRS систему, у якій його експортовано, наприклад EPSG:4326 або EPSG:32642</translation>
    </message>
    <message>
        <source>set CRS to the system they were typed in, for example EPSG:32633</source>
        <translation>вкажіть у CRS систему, у якій їх введено, наприклад EPSG:32633</translation>
    </message>
    <message>
        <source>set ID_FIELD to the column that names the hazards in both</source>
        <translation>вкажіть в ID_FIELD стовпець, який визначає небезпечну ділянку в обох шарах</translation>
    </message>
    <message>
        <source>set LAYER to one of: {names}</source>
        <translation>вкажіть у LAYER одне з: {names}</translation>
    </message>
    <message>
        <source>set OPERATION to one of: {list}</source>
        <translation>вкажіть в OPERATION одне з: {list}</translation>
    </message>
    <message>
        <source>set both in the Common Ground options</source>
        <translation>задайте їх у параметрах Common Ground</translation>
    </message>
    <message>
        <source>set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which needs none</source>
        <translation>задайте його в параметрах Common Ground або візьміть файл на HDX (ROUTE=hdx), якому ключ не потрібен</translation>
    </message>
    <message>
        <source>set it in the layer properties and run again</source>
        <translation>задайте її у властивостях шару й запустіть знову</translation>
    </message>
    <message>
        <source>set the layer's coordinate reference system and run again</source>
        <translation>задайте систему координат шару й запустіть знову</translation>
    </message>
    <message>
        <source>set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)</source>
        <translation>задайте їх у параметрах Common Ground або візьміть файли на HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>set your own key for this source in the Common Ground options</source>
        <translation>задайте власний ключ для цього джерела в параметрах Common Ground</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>населені пункти</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>дуже висока</translation>
    </message>
    <message>
        <source>shared: {clusters}</source>
        <translation>спільне: {clusters}</translation>
    </message>
    <message>
        <source>site or location assessment</source>
        <translation>оцінювання місць</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>розмір не зазначено</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>справний</translation>
    </message>
    <message>
        <source>split it by geometry type and run again</source>
        <translation>розділіть його за типом геометрії й запустіть знову</translation>
    </message>
    <message>
        <source>start from a copy of a shipped profile</source>
        <translation>почніть із копії профілю, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of resources/protocols/default.json</source>
        <translation>почніть із копії resources/protocols/default.json</translation>
    </message>
    <message>
        <source>start from a copy of the shipped answers.json</source>
        <translation>почніть із копії answers.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped default.json</source>
        <translation>почніть із копії default.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped gate.json</source>
        <translation>почніть із копії gate.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped imsma_default.json</source>
        <translation>почніть із копії imsma_default.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped indicators.json</source>
        <translation>почніть із копії indicators.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped inform.json</source>
        <translation>почніть із копії inform.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance</source>
        <translation>почніть із копії pin.json, що постачається з плагіном; ваги лежать між 0 і 1 та зменшуються з відстанню</translation>
    </message>
    <message>
        <source>start from a copy of the shipped risk_education.json</source>
        <translation>почніть із копії risk_education.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start from a copy of the shipped severity.json</source>
        <translation>почніть із копії severity.json, що постачається з плагіном</translation>
    </message>
    <message>
        <source>start it again and run once more, or use threads</source>
        <translation>запустіть його знову й повторіть, або вкажіть threads</translation>
    </message>
    <message>
        <source>start some, or use threads</source>
        <translation>запустіть їх або вкажіть threads</translation>
    </message>
    <message>
        <source>state-based</source>
        <translation>за участю держави</translation>
    </message>
    <message>
        <source>status does not count</source>
        <translation>статус не рахується</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>зупинитися</translation>
    </message>
    <message>
        <source>store both, with a colon between, in the options</source>
        <translation>збережіть у параметрах обидва через двокрапку</translation>
    </message>
    <message>
        <source>store them again in the Common Ground options</source>
        <translation>збережіть їх знову в параметрах Common Ground</translation>
    </message>
    <message>
        <source>store your token for ArcGIS in the Common Ground options</source>
        <translation>збережіть свій токен ArcGIS у параметрах Common Ground</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>subscribe to HNA in the DTM API portal and store the key in the options; the key for displacement figures is refused there</source>
        <translation>підпишіться на HNA на порталі API DTM і збережіть ключ у параметрах; ключ для даних про переміщення там не діє</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>surveyed and recorded</source>
        <translation>обстежено, є записи</translation>
    </message>
    <message>
        <source>surveyed none found</source>
        <translation>обстежено, нічого не виявлено</translation>
    </message>
    <message>
        <source>surveyed on the dates of the survey table, none found</source>
        <translation>обстежено в дати, зазначені в таблиці обстежень, нічого не виявлено</translation>
    </message>
    <message>
        <source>surveyed, and hazards are recorded</source>
        <translation>обстежено, небезпечні ділянки зареєстровано</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>призупинено</translation>
    </message>
    <message>
        <source>swap PERIOD_START and PERIOD_END</source>
        <translation>поміняйте місцями PERIOD_START і PERIOD_END</translation>
    </message>
    <message>
        <source>switch it on in the QGIS options under Authentication</source>
        <translation>увімкніть його в параметрах QGIS, розділ «Автентифікація»</translation>
    </message>
    <message>
        <source>switch it on under Plugins</source>
        <translation>увімкніть його в меню «Плагіни»</translation>
    </message>
    <message>
        <source>switch offline mode off, or work from a country pack</source>
        <translation>вимкніть роботу без мережі або працюйте з пакетом країни</translation>
    </message>
    <message>
        <source>switch the Processing plugin on in the plugin manager</source>
        <translation>увімкніть плагін Processing у менеджері плагінів</translation>
    </message>
    <message>
        <source>switch the plugins Processing and Common Ground off and on again</source>
        <translation>вимкніть і знову ввімкніть плагіни Processing і Common Ground</translation>
    </message>
    <message>
        <source>take PROVIDER=geoboundaries, or convert the file and give it as FILE</source>
        <translation>вкажіть PROVIDER=geoboundaries або перетворіть файл і надайте його у FILE</translation>
    </message>
    <message>
        <source>take ROUTE=hdx or the API; older files have no origin</source>
        <translation>візьміть ROUTE=hdx або API; давніші файли не містять походження</translation>
    </message>
    <message>
        <source>take it out and run again</source>
        <translation>приберіть це й запустіть знову</translation>
    </message>
    <message>
        <source>take it out of the folder, or unpack your last country pack</source>
        <translation>заберіть його з теки або розпакуйте свій останній пакет країни</translation>
    </message>
    <message>
        <source>take one of them back</source>
        <translation>скасуйте один із двох</translation>
    </message>
    <message>
        <source>take small letters, digits and _</source>
        <translation>вживайте малі латинські літери, цифри та _</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>узяти першу</translation>
    </message>
    <message>
        <source>take the link out of the folder</source>
        <translation>заберіть посилання з теки</translation>
    </message>
    <message>
        <source>take the same level of two versions, as load_cod_ab writes them</source>
        <translation>візьміть той самий рівень двох версій, як їх записує load_cod_ab</translation>
    </message>
    <message>
        <source>test the connection in the Common Ground options and show the result to your IT support</source>
        <translation>перевірте з’єднання в параметрах Common Ground і покажіть результат вашій технічній підтримці</translation>
    </message>
    <message>
        <source>that of the country, else the default</source>
        <translation>для цієї країни, інакше типовий</translation>
    </message>
    <message>
        <source>the API (name and e-mail)</source>
        <translation>API (ім’я та електронна адреса)</translation>
    </message>
    <message>
        <source>the API (your own token)</source>
        <translation>API (власний токен)</translation>
    </message>
    <message>
        <source>the DTM API (your own key)</source>
        <translation>API DTM (власний ключ)</translation>
    </message>
    <message>
        <source>the areas were last reported in different rounds ({first} to {last})</source>
        <translation>про одиниці востаннє звітували в різних раундах ({first}–{last})</translation>
    </message>
    <message>
        <source>the boundaries have no {pcode}</source>
        <translation>у межах немає {pcode}</translation>
    </message>
    <message>
        <source>the certificate is not trusted: {error}</source>
        <translation>сертифікату немає довіри: {error}</translation>
    </message>
    <message>
        <source>the class of the protected grid at each site or along each road, no distance (nearesthazard and lineexposure with GRID)</source>
        <translation>клас захищеної сітки для кожного об’єкта або вздовж кожної дороги, без відстані (nearesthazard і lineexposure з GRID)</translation>
    </message>
    <message>
        <source>the column {column} holds a path of a computer: {path}</source>
        <translation>стовпець {column} містить шлях на комп’ютері: {path}</translation>
    </message>
    <message>
        <source>the country's file on HDX</source>
        <translation>файл країни на HDX</translation>
    </message>
    <message>
        <source>the description only, with how to ask for access</source>
        <translation>лише опис і як попросити доступ</translation>
    </message>
    <message>
        <source>the download link may have expired or need a login; download the file again</source>
        <translation>посилання могло застаріти або потребувати входу; завантажте файл знову</translation>
    </message>
    <message>
        <source>the file of the world (large)</source>
        <translation>файл усього світу (великий)</translation>
    </message>
    <message>
        <source>the file on HDX (no key)</source>
        <translation>файл на HDX (без ключа)</translation>
    </message>
    <message>
        <source>the files on HDX</source>
        <translation>файли на HDX</translation>
    </message>
    <message>
        <source>the list of systems</source>
        <translation>перелік систем</translation>
    </message>
    <message>
        <source>the number of {sex} is known for a part of the people only in {n} areas</source>
        <translation>Одиниць, де дані за статтю ({sex}) відомі лише для частини людей: {n}</translation>
    </message>
    <message>
        <source>the plans</source>
        <translation>плани</translation>
    </message>
    <message>
        <source>the polygon has no area ({reason}), kept as its first point</source>
        <translation>полігон не має площі ({reason}), збережено його першу точку</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>так зазначено в профілі</translation>
    </message>
    <message>
        <source>the protected risk grid (commonground:riskgrid)</source>
        <translation>захищена сітка ризику (commonground:riskgrid)</translation>
    </message>
    <message>
        <source>the proxy refuses: {error}</source>
        <translation>проксі відмовляє: {error}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>таблиця</translation>
    </message>
    <message>
        <source>the versions differ: {first} and {second}; a code may mean another area</source>
        <translation>версії різні: {first} і {second}; код може означати іншу одиницю</translation>
    </message>
    <message>
        <source>they join by parentglobalid and globalid, or parentrowid and uniquerowid</source>
        <translation>вони поєднуються за parentglobalid і globalid або parentrowid і uniquerowid</translation>
    </message>
    <message>
        <source>too few points in geometry component</source>
        <translation>замало точок у частині геометрії</translation>
    </message>
    <message>
        <source>total</source>
        <translation>разом</translation>
    </message>
    <message>
        <source>total, or empty for every category; categories overlap and must not be added up.</source>
        <translation>total або порожньо для всіх категорій; категорії перекриваються, їх не можна додавати.</translation>
    </message>
    <message>
        <source>try again after that time</source>
        <translation>спробуйте знову після цього часу</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>спробуйте пізніше</translation>
    </message>
    <message>
        <source>try again later or from another network; send the log to the source if it stays so</source>
        <translation>спробуйте пізніше або з іншої мережі; якщо це триває, надішліть джерелу протокол роботи</translation>
    </message>
    <message>
        <source>try again later, or ask for less</source>
        <translation>спробуйте пізніше або запитайте менше</translation>
    </message>
    <message>
        <source>try again later; a download goes on where it stopped</source>
        <translation>спробуйте пізніше; завантаження продовжиться з місця зупинки</translation>
    </message>
    <message>
        <source>try again; a download goes on where it stopped</source>
        <translation>спробуйте знову; завантаження продовжиться з місця зупинки</translation>
    </message>
    <message>
        <source>try again; if it stays so, choose another source and report it with the log</source>
        <translation>спробуйте знову; якщо це триває, виберіть інше джерело й повідомте про це, додавши протокол роботи</translation>
    </message>
    <message>
        <source>unconstrained, adjusted to UN totals, to 2020</source>
        <translation>без обмежень, узгоджена з підсумками ООН, до 2020</translation>
    </message>
    <message>
        <source>unconstrained, to 2020</source>
        <translation>без обмежень, до 2020</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>unpack it by hand and use the file that you need</source>
        <translation>розпакуйте його вручну й візьміть потрібний файл</translation>
    </message>
    <message>
        <source>unpack it by hand and use the files</source>
        <translation>розпакуйте його вручну й користуйтеся файлами</translation>
    </message>
    <message>
        <source>unpack it by hand if you trust it</source>
        <translation>розпакуйте його вручну, якщо довіряєте йому</translation>
    </message>
    <message>
        <source>use kind count or yes_no, and low below medium</source>
        <translation>вкажіть вид count або yes_no, а low менше за medium</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, starting with a letter</source>
        <translation>вживайте латинські літери, цифри й підкреслення, першою — літера</translation>
    </message>
    <message>
        <source>use month, quarter, year, or nothing</source>
        <translation>вкажіть month, quarter, year або нічого</translation>
    </message>
    <message>
        <source>use one of: {audiences}</source>
        <translation>вкажіть одного з: {audiences}</translation>
    </message>
    <message>
        <source>use one of: {groups}</source>
        <translation>вкажіть одне з: {groups}</translation>
    </message>
    <message>
        <source>use one of: {ids}</source>
        <translation>вкажіть один із: {ids}</translation>
    </message>
    <message>
        <source>use one of: {kinds}</source>
        <translation>вкажіть один із: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {known}</source>
        <translation>вкажіть одне з: {known}</translation>
    </message>
    <message>
        <source>use one version of the boundaries only</source>
        <translation>користуйтеся лише однією версією меж</translation>
    </message>
    <message>
        <source>use some of: {known}</source>
        <translation>вкажіть щось із: {known}</translation>
    </message>
    <message>
        <source>use the https address of the server</source>
        <translation>скористайтеся https-адресою сервера</translation>
    </message>
    <message>
        <source>use the review table saved as CSV, or a JSON file this tool wrote</source>
        <translation>надайте таблицю перегляду, збережену як CSV, або файл JSON, записаний цим інструментом</translation>
    </message>
    <message>
        <source>use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786</source>
        <translation>вкажіть threads або адресу планувальника Dask, наприклад tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>use xlsx, csv or both</source>
        <translation>вкажіть xlsx, csv або обидва</translation>
    </message>
    <message>
        <source>valid on {date}</source>
        <translation>чинні на {date}</translation>
    </message>
    <message>
        <source>wait a few minutes and try again</source>
        <translation>зачекайте кілька хвилин і спробуйте знову</translation>
    </message>
    <message>
        <source>wait until it is done and try again; what was there before is unchanged</source>
        <translation>зачекайте, доки вона закінчить, і спробуйте знову; те, що було раніше, не змінено</translation>
    </message>
    <message>
        <source>warp it to a north-up grid (Raster, Projections, Warp) and run again</source>
        <translation>перетворіть його на сітку, орієнтовану на північ (Растр, Проєкції, Трансформування), і запустіть знову</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>водні шляхи</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>щотижня</translation>
    </message>
    <message>
        <source>what may go: {forms}</source>
        <translation>що можна передати: {forms}</translation>
    </message>
    <message>
        <source>what the audience needs it for</source>
        <translation>для чого це отримувачу</translation>
    </message>
    <message>
        <source>where_prec above 2 is a district or more: do not measure distances from such a point. Example: COUNTRY=SSD, START=2024-01-01.</source>
        <translation>where_prec понад 2 — це район або більша територія: не вимірюйте відстаней від такої точки. Приклад: COUNTRY=SSD, START=2024-01-01.</translation>
    </message>
    <message>
        <source>with a login</source>
        <translation>з автентифікацією</translation>
    </message>
    <message>
        <source>withheld to protect the data</source>
        <translation>приховано для захисту даних</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>без ключа</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>без автентифікації</translation>
    </message>
    <message>
        <source>words in its name</source>
        <translation>слова в його назві</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>workspace: none chosen</source>
        <translation>робочий простір: не вибрано</translation>
    </message>
    <message>
        <source>workspace: {countries} countries, {layers} layers</source>
        <translation>робочий простір: країн – {countries}, шарів – {layers}</translation>
    </message>
    <message>
        <source>workspace: {error}</source>
        <translation>робочий простір: {error}</translation>
    </message>
    <message>
        <source>write 1/x below the diagonal for each x above it</source>
        <translation>для кожного x над діагоналлю запишіть 1/x під нею</translation>
    </message>
    <message>
        <source>write SINCE as 2026-01-31, or last for the time of the last refresh</source>
        <translation>запишіть SINCE як 2026-01-31 або last — час останнього оновлення</translation>
    </message>
    <message>
        <source>write it as 2025-12-31</source>
        <translation>запишіть її як 2025-12-31</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>запишіть її як 2026-01-31</translation>
    </message>
    <message>
        <source>write it as 2026-09-30</source>
        <translation>запишіть її як 2026-09-30</translation>
    </message>
    <message>
        <source>write it as 2026-12-31</source>
        <translation>запишіть її як 2026-12-31</translation>
    </message>
    <message>
        <source>write it like PG:host=… port=… dbname=… user=…</source>
        <translation>запишіть його так: PG:host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>write one: identifier, title, description, reporting, participating, country, start, places, figures</source>
        <translation>створіть його: identifier, title, description, reporting, participating, country, start, places, figures</translation>
    </message>
    <message>
        <source>write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE</source>
        <translation>запишіть головний пароль у файл і вкажіть цей файл у QGIS_AUTH_PASSWORD_FILE</translation>
    </message>
    <message>
        <source>write them with commas between, for example primary,secondary</source>
        <translation>запишіть їх через кому, наприклад primary,secondary</translation>
    </message>
    <message>
        <source>wrong hemisphere, latitude</source>
        <translation>хибна півкуля, широта</translation>
    </message>
    <message>
        <source>wrong hemisphere, longitude</source>
        <translation>хибна півкуля, довгота</translation>
    </message>
    <message>
        <source>year</source>
        <translation>рік</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>щороку</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>так зазначили ви</translation>
    </message>
    <message>
        <source>{area} m² are in only one of the two</source>
        <translation>{area} м² є лише в одному з двох</translation>
    </message>
    <message>
        <source>{asked} km is not a size of the grid</source>
        <translation>{asked} км — не розмір сітки</translation>
    </message>
    <message>
        <source>{before} rows before, {after} now.</source>
        <translation>Рядків було {before}, тепер {after}.</translation>
    </message>
    <message>
        <source>{both} record(s) are in both, {old} only in the old, {new} only in the new.</source>
        <translation>Записів в обох: {both}, лише в старому: {old}, лише в новому: {new}.</translation>
    </message>
    <message>
        <source>{code} is no longer in the workspace.</source>
        <translation>Коду {code} вже немає в робочій теці.</translation>
    </message>
    <message>
        <source>{code}, admin level {level}</source>
        <translation>{code}, адмінрівень {level}</translation>
    </message>
    <message>
        <source>{country} has no plan of {year}</source>
        <translation>{country} не має плану на {year}</translation>
    </message>
    <message>
        <source>{country} is not a country code</source>
        <translation>{country} — не код країни</translation>
    </message>
    <message>
        <source>{country}: admin level {level}</source>
        <translation>{country}: адмінрівень {level}</translation>
    </message>
    <message>
        <source>{country}: admin level {level}, fallback</source>
        <translation>{country}: адмінрівень {level}, запасні межі</translation>
    </message>
    <message>
        <source>{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})</source>
        <translation>{country}: ВПО за адмінрівнем {level} ({operation}, {kind}, {round}, {date})</translation>
    </message>
    <message>
        <source>{country}: explosive weapons against aid, health and schools</source>
        <translation>{country}: вибухова зброя проти допомоги, охорони здоров’я та шкіл</translation>
    </message>
    <message>
        <source>{country}: gazetteer</source>
        <translation>{country}: покажчик назв</translation>
    </message>
    <message>
        <source>{country}: household needs, {year}</source>
        <translation>{country}: потреби домогосподарств, {year}</translation>
    </message>
    <message>
        <source>{country}: humanitarian plans</source>
        <translation>{country}: гуманітарні плани</translation>
    </message>
    <message>
        <source>{country}: monitoring of the response</source>
        <translation>{country}: моніторинг реагування</translation>
    </message>
    <message>
        <source>{country}: people in need, {cluster}, {year}</source>
        <translation>{country}: люди в потребі, {cluster}, {year}</translation>
    </message>
    <message>
        <source>{country}: population by admin level {level}</source>
        <translation>{country}: населення за адмінрівнем {level}</translation>
    </message>
    <message>
        <source>{country}: population grid {year} (WorldPop)</source>
        <translation>{country}: сітка населення {year} (WorldPop)</translation>
    </message>
    <message>
        <source>{country}: settlements</source>
        <translation>{country}: населені пункти</translation>
    </message>
    <message>
        <source>{country}: versions of the boundaries</source>
        <translation>{country}: версії меж</translation>
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
        <translation>Нещасних випадків без положення, які не потрапили в жоден квадрат: {count}.</translation>
    </message>
    <message>
        <source>{count} areas: {flag}</source>
        <translation>Одиниць {count}: {flag}</translation>
    </message>
    <message>
        <source>{count} attacks succeed; the release is blocked.</source>
        <translation>Успішних атак: {count}; передачу заблоковано.</translation>
    </message>
    <message>
        <source>{count} coordinates cannot be transformed to the other layer's coordinate reference system</source>
        <translation>Координат, які не вдається перетворити до системи координат іншого шару: {count}</translation>
    </message>
    <message>
        <source>{count} hazards are points without an area: nobody is inside them, and distances are from the point.</source>
        <translation>Ділянок-точок без площі: {count}; усередині них нікого немає, а відстані рахуються від точки.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after {date}: on that day their status is unknown.</source>
        <translation>Ділянок, статус яких змінився після {date}: {count}; на той день їхній статус невідомий.</translation>
    </message>
    <message>
        <source>{count} hazards had an invalid outline and were repaired.</source>
        <translation>Ділянок із хибним контуром, який виправлено: {count}.</translation>
    </message>
    <message>
        <source>{count} hazards have no geometry and are in no square: they may lie where nothing is recorded.</source>
        <translation>Ділянок без геометрії, які не потрапили в жоден квадрат: {count}; вони можуть лежати там, де нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>{count} pixels of the population raster are negative and count as nobody.</source>
        <translation>Від’ємних пікселів растра населення: {count}; вони рахуються як нуль людей.</translation>
    </message>
    <message>
        <source>{count} places of recorded hazards or accidents stand in {where}</source>
        <translation>місць зареєстрованих небезпечних ділянок або нещасних випадків у {where}: {count}</translation>
    </message>
    <message>
        <source>{count} rows lie outside the grid, where nothing is known.</source>
        <translation>Рядків поза сіткою, де нічого не відомо: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of {column} tell fewer than {minimum}</source>
        <translation>рядків у {column}, що повідомляють менше ніж {minimum}: {count}</translation>
    </message>
    <message>
        <source>{count} squares stay as they were released: too few records changed in them. For the own programme only: do not pass this number on.</source>
        <translation>Квадратів, що залишилися такими, як передано, бо в них змінилося замало записів: {count}. Лише для власної програми: не передавайте це число далі.</translation>
    </message>
    <message>
        <source>{count} zones are made of several features with one id and count as one.</source>
        <translation>Зон із кількох об’єктів з одним кодом: {count}; кожна рахується як одна.</translation>
    </message>
    <message>
        <source>{count} zones had an invalid outline and were repaired.</source>
        <translation>Зон із хибним контуром, який виправлено: {count}.</translation>
    </message>
    <message>
        <source>{count} zones have no polygon: they get no figures of people or area.</source>
        <translation>Зон без полігона: {count}; для них немає даних про людей і площу.</translation>
    </message>
    <message>
        <source>{dataset} has no boundaries that can be read</source>
        <translation>{dataset} не має меж, які можна прочитати</translation>
    </message>
    <message>
        <source>{dataset} has no figures for {year}</source>
        <translation>{dataset} не має даних за {year}</translation>
    </message>
    <message>
        <source>{dataset} has no file about {theme}</source>
        <translation>{dataset} не має файлу про {theme}</translation>
    </message>
    <message>
        <source>{dataset} has no file that can be put on a map or in a table</source>
        <translation>{dataset} не має файлу, який можна показати на карті або в таблиці</translation>
    </message>
    <message>
        <source>{dataset} has no file with figures</source>
        <translation>{dataset} не має файлу з даними</translation>
    </message>
    <message>
        <source>{dataset} has no file with {words} in its name</source>
        <translation>{dataset} не має файлу, у назві якого є {words}</translation>
    </message>
    <message>
        <source>{dataset} has no file {name}</source>
        <translation>{dataset} не має файлу {name}</translation>
    </message>
    <message>
        <source>{dataset} has no gazetteer</source>
        <translation>{dataset} не має покажчика назв</translation>
    </message>
    <message>
        <source>{dataset} has no population table of admin level {level}</source>
        <translation>{dataset} не має таблиці населення адмінрівня {level}</translation>
    </message>
    <message>
        <source>{dataset} has no table that can be read</source>
        <translation>{dataset} не має таблиці, яку можна прочитати</translation>
    </message>
    <message>
        <source>{done} of {all} m² are released, status {status}</source>
        <translation>вивільнено {done} з {all} м², статус {status}</translation>
    </message>
    <message>
        <source>{doubt}; proposed: {change}</source>
        <translation>{doubt}; пропонується: {change}</translation>
    </message>
    <message>
        <source>{end} is before {start}</source>
        <translation>{end} раніше за {start}</translation>
    </message>
    <message>
        <source>{error}; trying again in {seconds} s</source>
        <translation>{error}; нова спроба через {seconds} с</translation>
    </message>
    <message>
        <source>{field} is a number</source>
        <translation>{field} — число</translation>
    </message>
    <message>
        <source>{field} is {date}</source>
        <translation>{field}: {date}</translation>
    </message>
    <message>
        <source>{field}: some dates are a month or a year only and stand as its first day.</source>
        <translation>{field}: деякі дати — лише місяць або рік, записано їхній перший день.</translation>
    </message>
    <message>
        <source>{field}: the column {column} is in another unit; read as square metres.</source>
        <translation>{field}: стовпець {column} в іншій одиниці; прочитано як квадратні метри.</translation>
    </message>
    <message>
        <source>{field}: thousands signs taken out of {n} code(s).</source>
        <translation>{field}: кодів, з яких прибрано роздільник тисяч: {n}.</translation>
    </message>
    <message>
        <source>{field}: {note}</source>
        <translation>{field}: {note}</translation>
    </message>
    <message>
        <source>{field}: {n} answers are not among the choices and stay as they are: {list}</source>
        <translation>{field}: відповідей, яких немає серед варіантів і які залишено як є, {n}: {list}</translation>
    </message>
    <message>
        <source>{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.</source>
        <translation>{field}: кодів, виправлених (роздільник тисяч, початковий нуль, префікс) за профілем: {n}.</translation>
    </message>
    <message>
        <source>{field}: {n} number(s) are not whole and were rounded or left empty.</source>
        <translation>{field}: нецілих чисел, які округлено або залишено порожніми: {n}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no date and were left empty: {list}.</source>
        <translation>{field}: текстів, що не є датами й залишені порожніми, {n}: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no number and were left empty: {list}.</source>
        <translation>{field}: текстів, що не є числами й залишені порожніми, {n}: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} value(s) that no map knows, kept as unknown: {list}.</source>
        <translation>{field}: значень, яких не знає жодна таблиця відповідності й які залишено невідомими, {n}: {list}.</translation>
    </message>
    <message>
        <source>{file} (cannot be read)</source>
        <translation>{file} (не вдається прочитати)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook</source>
        <translation>{file} не вдається прочитати як книгу таблиць</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} не вдається прочитати: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} не вдається записати</translation>
    </message>
    <message>
        <source>{file} has no row {row} for the column names</source>
        <translation>{file} не має рядка {row} для назв стовпців</translation>
    </message>
    <message>
        <source>{file} has no rows</source>
        <translation>{file} не має рядків</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}</source>
        <translation>{file} не має аркуша {sheet}</translation>
    </message>
    <message>
        <source>{file} has no sheets</source>
        <translation>{file} не має аркушів</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} порожній</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: it has no sheet called survey</source>
        <translation>{file} — не XLSForm: у ньому немає аркуша survey</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: its survey sheet has no columns type and name</source>
        <translation>{file} — не XLSForm: його аркуш survey не має стовпців type і name</translation>
    </message>
    <message>
        <source>{file} is not a text table</source>
        <translation>{file} — не текстова таблиця</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} відсутній</translation>
    </message>
    <message>
        <source>{file} lacks what HDX asks for: {fields}</source>
        <translation>У {file} бракує того, що вимагає HDX: {fields}</translation>
    </message>
    <message>
        <source>{file} would run something or fetch it from elsewhere; that was left out</source>
        <translation>{file} запустив би щось або взяв би це з іншого місця; це вилучено</translation>
    </message>
    <message>
        <source>{file}: the column names were found in row {row}.</source>
        <translation>{file}: назви стовпців знайдено в рядку {row}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more notes)</source>
        <translation>{first} (і ще приміток: {n})</translation>
    </message>
    <message>
        <source>{folder} belongs to the plugin and is replaced with every update</source>
        <translation>{folder} належить плагіну й замінюється з кожним оновленням</translation>
    </message>
    <message>
        <source>{folder} is a temporary folder, which the system empties</source>
        <translation>{folder} — тимчасова тека, яку система очищує</translation>
    </message>
    <message>
        <source>{group} is not something to group by</source>
        <translation>За {group} групувати не можна</translation>
    </message>
    <message>
        <source>{id} is used {n} times</source>
        <translation>код {id} використано разів: {n}</translation>
    </message>
    <message>
        <source>{issues} issues in {bad} of {all} records</source>
        <translation>Зауважень: {issues}, у {bad} із {all} записів</translation>
    </message>
    <message>
        <source>{kind}: {n} rows are in no unit of the table, only in the totals</source>
        <translation>{kind}: рядків, що не належать до жодної одиниці таблиці й входять лише до підсумків: {n}</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no P-code of this level and count nowhere</source>
        <translation>{kind}: рядків без P-коду цього рівня, що ніде не рахуються: {n}</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no date and are in no period</source>
        <translation>{kind}: рядків без дати, що не належать до жодного періоду: {n}</translation>
    </message>
    <message>
        <source>{language}: no native speaker has read this translation. Where a sentence is unclear, the English one holds; please send corrections.</source>
        <translation>{language}: цього перекладу ще не читав жоден носій мови. Де речення незрозуміле, чинним є англійське; просимо надсилати виправлення.</translation>
    </message>
    <message>
        <source>{layer} has no column of people</source>
        <translation>У шарі {layer} немає стовпця з кількістю людей</translation>
    </message>
    <message>
        <source>{layer} has no column {field}</source>
        <translation>У шарі {layer} немає стовпця {field}</translation>
    </message>
    <message>
        <source>{layer} has unsaved edits</source>
        <translation>{layer} має незбережені зміни</translation>
    </message>
    <message>
        <source>{layer} holds several {field} and they must not be added: {values}</source>
        <translation>Шар {layer} містить кілька значень {field}, які не можна додавати: {values}</translation>
    </message>
    <message>
        <source>{layer} holds something else, not hazards: choose the hazards of the import.</source>
        <translation>Шар {layer} містить щось інше, а не небезпечні ділянки: виберіть імпортовані ділянки.</translation>
    </message>
    <message>
        <source>{layer} is a raster</source>
        <translation>{layer} — растр</translation>
    </message>
    <message>
        <source>{layer} is not a layer of a workspace</source>
        <translation>Шар {layer} не належить до робочої теки</translation>
    </message>
    <message>
        <source>{layer} is now {level}; the reason is in the ledger.</source>
        <translation>Чутливість шару {layer} тепер {level}; причина — в журналі передач.</translation>
    </message>
    <message>
        <source>{layer} was computed, not loaded</source>
        <translation>Шар {layer} обчислено, а не завантажено</translation>
    </message>
    <message>
        <source>{layer}: the level is {level}.</source>
        <translation>{layer}: чутливість — {level}.</translation>
    </message>
    <message>
        <source>{level} data does not go to {audience} as it is.</source>
        <translation>Дані з чутливістю «{level}» не передаються отримувачу {audience} у такому вигляді.</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows were joined by P-code ({rate})</source>
        <translation>{matched} із {rows} рядків приєднано за P-кодом ({rate})</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a column</source>
        <translation>{name} не може бути назвою стовпця</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer in a workspace</source>
        <translation>{name} не може бути назвою шару робочої теки</translation>
    </message>
    <message>
        <source>{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names</source>
        <translation>{name} не зазначає кодування тексту; прийнято Latin-1, тому перевірте назви</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate system it is</source>
        <translation>{name} не зазначає, у якій він системі координат</translation>
    </message>
    <message>
        <source>{name} does not say when its rows were edited</source>
        <translation>{name} не зазначає, коли змінювалися його рядки</translation>
    </message>
    <message>
        <source>{name} has no P-codes of admin level {level}</source>
        <translation>{name} не має P-кодів адмінрівня {level}</translation>
    </message>
    <message>
        <source>{name} has no admin level {level}</source>
        <translation>{name} не має адмінрівня {level}</translation>
    </message>
    <message>
        <source>{name} has no attachments</source>
        <translation>{name} не має вкладень</translation>
    </message>
    <message>
        <source>{name} has no column of total population</source>
        <translation>{name} не має стовпця загальної чисельності населення</translation>
    </message>
    <message>
        <source>{name} has no column {column}</source>
        <translation>{name} не має стовпця {column}</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}</source>
        <translation>{name} не має шару {layer}</translation>
    </message>
    <message>
        <source>{name} has no row that fits</source>
        <translation>У {name} немає відповідних рядків</translation>
    </message>
    <message>
        <source>{name} has no sheet of admin level {level}</source>
        <translation>{name} не має аркуша адмінрівня {level}</translation>
    </message>
    <message>
        <source>{name} holds no layer</source>
        <translation>{name} не містить шарів</translation>
    </message>
    <message>
        <source>{name} holds no layer of admin areas</source>
        <translation>{name} не містить шару адмінодиниць</translation>
    </message>
    <message>
        <source>{name} holds {n} layers</source>
        <translation>Шарів у {name}: {n}</translation>
    </message>
    <message>
        <source>{name} is a group of layers</source>
        <translation>{name} — група шарів</translation>
    </message>
    <message>
        <source>{name} is a web page or empty, not data</source>
        <translation>{name} — вебсторінка або порожній файл, а не дані</translation>
    </message>
    <message>
        <source>{name} is a web page, not data</source>
        <translation>{name} — вебсторінка, а не дані</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off after {n} rows</source>
        <translation>{name} пошкоджено або обірвано після рядків: {n}</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off and cannot be read</source>
        <translation>{name} пошкоджено або обірвано, його не вдається прочитати</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>Бракує {name}</translation>
    </message>
    <message>
        <source>{name} is no grid that can be read</source>
        <translation>{name} — не сітка, яку можна прочитати</translation>
    </message>
    <message>
        <source>{name} is no map layer or table that can be read</source>
        <translation>{name} — не картографічний шар і не таблиця, які можна прочитати</translation>
    </message>
    <message>
        <source>{name} is no name for a grid</source>
        <translation>{name} — не назва для сітки</translation>
    </message>
    <message>
        <source>{name} is no preset for tables</source>
        <translation>{name} — не заготовка для таблиць</translation>
    </message>
    <message>
        <source>{name} is not a country pack</source>
        <translation>{name} — не пакет країни</translation>
    </message>
    <message>
        <source>{name} is not a date: {text}</source>
        <translation>{name} — не дата: {text}</translation>
    </message>
    <message>
        <source>{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing</source>
        <translation>{name} менший, ніж зазначає HDX ({size} із {told} байтів); може бракувати рядків</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>немає {name}</translation>
    </message>
    <message>
        <source>{name} mixes points, lines and areas in one layer</source>
        <translation>{name} містить в одному шарі точки, лінії та полігони</translation>
    </message>
    <message>
        <source>{name} stopped without a reason</source>
        <translation>{name} зупинився без пояснення причини</translation>
    </message>
    <message>
        <source>{name} was cut short on the way from HDX</source>
        <translation>{name} обірвався дорогою з HDX</translation>
    </message>
    <message>
        <source>{new} rows are new or changed, {gone} are gone, {kept} are as before</source>
        <translation>Нових або змінених рядків: {new}, зниклих: {gone}, незмінних: {kept}</translation>
    </message>
    <message>
        <source>{n} P-codes are no codes: {codes}</source>
        <translation>P-кодів, що не є кодами: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes do not begin with the code of their parent: {codes}</source>
        <translation>P-кодів, що не починаються з коду вищої одиниці: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and the first was taken: {listed}</source>
        <translation>P-кодів, що трапляються кілька разів, узято перший: {n} ({listed})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and were added up: {listed}</source>
        <translation>P-кодів, що трапляються кілька разів і які додано: {n} ({listed})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once in {title}: {codes}</source>
        <translation>P-кодів, що трапляються в {title} кілька разів: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once with these totals: {listed}; decide before joining</source>
        <translation>P-кодів, що трапляються кілька разів: {n}, із такими сумами: {listed}; вирішіть перед приєднанням</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once: {codes}</source>
        <translation>P-кодів, що трапляються кілька разів: {n} ({codes})</translation>
    </message>
    <message>
        <source>{n} P-codes were damaged by a spreadsheet ({codes}); get the original file</source>
        <translation>P-кодів, зіпсованих табличним редактором: {n} ({codes}); візьміть оригінальний файл</translation>
    </message>
    <message>
        <source>{n} areas have no P-code</source>
        <translation>Одиниць без P-коду: {n}</translation>
    </message>
    <message>
        <source>{n} areas have no P-code: figures by P-code cannot be joined to them</source>
        <translation>Одиниць без P-коду: {n}; дані за P-кодами до них не приєднати</translation>
    </message>
    <message>
        <source>{n} areas have several reporting dates in one round; they were added up, and the last date is shown</source>
        <translation>Одиниць із кількома датами звітування в одному раунді: {n}; їх додано, показано останню дату</translation>
    </message>
    <message>
        <source>{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map</source>
        <translation>Одиниць без P-коду: {n}, у них {people} людей ({codes}); їх не можна показати на карті</translation>
    </message>
    <message>
        <source>{n} as areas or records, {points} as points</source>
        <translation>{n} як ділянки або записи, {points} як точки</translation>
    </message>
    <message>
        <source>{n} attachments stay on the server; the column left_out says why</source>
        <translation>Вкладень залишилося на сервері: {n}; причину зазначено у стовпці left_out</translation>
    </message>
    <message>
        <source>{n} attachments, {mb} MB, are fetched into {folder}</source>
        <translation>Вкладень завантажується до {folder}: {n}, {mb} МБ</translation>
    </message>
    <message>
        <source>{n} binary values (attachments) were left out</source>
        <translation>Пропущено двійкових значень (вкладень): {n}</translation>
    </message>
    <message>
        <source>{n} codes stand in both versions</source>
        <translation>Кодів, що є в обох версіях: {n}</translation>
    </message>
    <message>
        <source>{n} curved shapes were turned into straight segments</source>
        <translation>Кривих фігур, перетворених на прямі відрізки: {n}</translation>
    </message>
    <message>
        <source>{n} different point(s)</source>
        <translation>різних точок: {n}</translation>
    </message>
    <message>
        <source>{n} equal part(s)</source>
        <translation>однакових частин: {n}</translation>
    </message>
    <message>
        <source>{n} events of this year are candidates that UCDP may still change</source>
        <translation>Подій цього року, що є кандидатами, які UCDP ще може змінити: {n}</translation>
    </message>
    <message>
        <source>{n} hazards changed after {day}: on that day their status is unknown, which counts as open (status_as_at)</source>
        <translation>Ділянок, що змінилися після {day}: {n}; на той день їхній статус невідомий, що рахується як відкритий (status_as_at)</translation>
    </message>
    <message>
        <source>{n} hazards that are only points are taken from {table}</source>
        <translation>Ділянок, що є лише точками, взято з {table}: {n}</translation>
    </message>
    <message>
        <source>{n} id(s) are used more than once in {layer}; they are matched in order.</source>
        <translation>Кодів, використаних у {layer} кілька разів: {n}; їх зіставлено за порядком.</translation>
    </message>
    <message>
        <source>{n} invalid polygon(s) repaired to their polygon parts; see geometry_note.</source>
        <translation>Хибних полігонів, зведених до полігональних частин: {n}; див. geometry_note.</translation>
    </message>
    <message>
        <source>{n} joined codes carry different names: {pairs}; check that they mean the same area</source>
        <translation>приєднаних кодів із різними назвами: {n} ({pairs}); перевірте, чи йдеться про ту саму одиницю</translation>
    </message>
    <message>
        <source>{n} layers with {rows} rows are in the workspace.</source>
        <translation>У робочій теці шарів: {n}, рядків: {rows}.</translation>
    </message>
    <message>
        <source>{n} left out: {reason}</source>
        <translation>Пропущено {n}: {reason}</translation>
    </message>
    <message>
        <source>{n} more codes would match if written like {new} instead of {old}{share}</source>
        <translation>Кодів, що ще збіглися б, якби їх писали як {new} замість {old}: {n}{share}</translation>
    </message>
    <message>
        <source>{n} of them have a name that stands there under another code: the codes are of another version</source>
        <translation>із них мають назву, яка там стоїть під іншим кодом: {n}; коди з іншої версії</translation>
    </message>
    <message>
        <source>{n} of them mean another area now: {codes}; figures of the one version must not be joined to them by code</source>
        <translation>із них тепер означають іншу територію: {n} ({codes}); дані однієї версії не можна приєднувати до них за кодом</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} із {all}</translation>
    </message>
    <message>
        <source>{n} of {all} datasets are listed</source>
        <translation>перелічено {n} із {all} наборів даних</translation>
    </message>
    <message>
        <source>{n} of {all} points stand for a district, a province or a larger area (where_prec above 2); do not measure distances from them</source>
        <translation>Точок, що позначають район, область або більшу територію (where_prec понад 2): {n} із {all}; не вимірюйте відстаней від них</translation>
    </message>
    <message>
        <source>{n} of {all} record(s) have points in the points table; {without} have none.</source>
        <translation>Записів, що мають точки в таблиці точок: {n} із {all}; не мають: {without}.</translation>
    </message>
    <message>
        <source>{n} of {all}, latest</source>
        <translation>{n} із {all}, останній</translation>
    </message>
    <message>
        <source>{n} of {total} rows were joined to their record by {child} and {parent}</source>
        <translation>{n} із {total} рядків приєднано до їхніх записів за {child} і {parent}</translation>
    </message>
    <message>
        <source>{n} of {total} steps failed, first {title}: {error}</source>
        <translation>Не вдалися кроки: {n} з {total}, перший — {title}: {error}</translation>
    </message>
    <message>
        <source>{n} point(s) come twice</source>
        <translation>точок, що повторюються: {n}</translation>
    </message>
    <message>
        <source>{n} point(s) computed from bearing and distance; bearings were taken as true north.</source>
        <translation>Точок, обчислених за азимутом і відстанню: {n}; азимути вважалися відлікованими від істинної півночі.</translation>
    </message>
    <message>
        <source>{n} point(s) start at a point that has no coordinates.</source>
        <translation>Точок, що починаються від точки без координат: {n}.</translation>
    </message>
    <message>
        <source>{n} polygon record(s) of the points table are not in the attribute table: {list}.</source>
        <translation>Полігональних записів таблиці точок, яких немає в таблиці атрибутів: {n} ({list}).</translation>
    </message>
    <message>
        <source>{n} polygons were repaired; geometry_note says how</source>
        <translation>Виправлено полігонів: {n}; у geometry_note зазначено, як саме</translation>
    </message>
    <message>
        <source>{n} possible pairs</source>
        <translation>Можливих пар: {n}</translation>
    </message>
    <message>
        <source>{n} read, {used} used, {out} left out</source>
        <translation>прочитано {n}, використано {used}, пропущено {out}</translation>
    </message>
    <message>
        <source>{n} record(s) without an id: {field} is “row-” and the number of the row.</source>
        <translation>Записів без коду: {n}; {field} у них — «row-» і номер рядка.</translation>
    </message>
    <message>
        <source>{n} record(s): {text}.</source>
        <translation>Записів {n}: {text}.</translation>
    </message>
    <message>
        <source>{n} records at this place</source>
        <translation>записів у цьому місці: {n}</translation>
    </message>
    <message>
        <source>{n} records repeat the {parent} of another; the first of each was joined</source>
        <translation>Записів, що повторюють {parent} іншого: {n}; приєднано перший із кожних</translation>
    </message>
    <message>
        <source>{n} release product(s) lie outside the period.</source>
        <translation>Документів про вивільнення поза періодом: {n}.</translation>
    </message>
    <message>
        <source>{n} release product(s) without a date count in every period.</source>
        <translation>Документів про вивільнення без дати, що рахуються в кожному періоді: {n}.</translation>
    </message>
    <message>
        <source>{n} repeated part(s) dropped</source>
        <translation>відкинуто повторених частин: {n}</translation>
    </message>
    <message>
        <source>{n} repeated point(s) dropped</source>
        <translation>відкинуто повторених точок: {n}</translation>
    </message>
    <message>
        <source>{n} report codes were sent more than once and all rows were kept; see resubmission: {list}</source>
        <translation>Кодів звітів, надісланих кілька разів: {n}, усі рядки збережено; див. resubmission: {list}</translation>
    </message>
    <message>
        <source>{n} rounds from {first} to {last}</source>
        <translation>раундів: {n}, з {first} до {last}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>Рядків: {n}</translation>
    </message>
    <message>
        <source>{n} rows are not explained by a release product</source>
        <translation>Рядків, не пояснених документом про вивільнення: {n}</translation>
    </message>
    <message>
        <source>{n} rows have a geometry that cannot be read; they are kept without it</source>
        <translation>Рядків із геометрією, яку не вдається прочитати: {n}; їх залишено без неї</translation>
    </message>
    <message>
        <source>{n} rows have no P-code ({names}) and cannot be joined to boundaries</source>
        <translation>Рядків без P-коду: {n} ({names}); їх не можна приєднати до меж</translation>
    </message>
    <message>
        <source>{n} rows have no geometry</source>
        <translation>Рядків без геометрії: {n}</translation>
    </message>
    <message>
        <source>{n} rows have no geometry; they are kept without one</source>
        <translation>Рядків без геометрії: {n}; їх залишено без неї</translation>
    </message>
    <message>
        <source>{n} rows have no line: displaced within their area, or the origin has no code</source>
        <translation>рядків без лінії: {n}; переміщені в межах своєї одиниці, або походження не має коду</translation>
    </message>
    <message>
        <source>{n} rows have no usable coordinates; they are kept without a point</source>
        <translation>Рядків без придатних координат: {n}; їх залишено без точки</translation>
    </message>
    <message>
        <source>{n} rows in the file, {used} would come in</source>
        <translation>Рядків у файлі: {n}, буде імпортовано: {used}</translation>
    </message>
    <message>
        <source>{n} rows lack the P-code of their parent area; join them by their own code</source>
        <translation>Рядків без P-коду вищої одиниці: {n}; приєднуйте їх за власним кодом</translation>
    </message>
    <message>
        <source>{n} rows of the layer {layer} have the id {id}</source>
        <translation>Рядків шару {layer} з кодом {id}: {n}</translation>
    </message>
    <message>
        <source>{n} rows would come in, {points} of them as points.</source>
        <translation>Буде імпортовано рядків: {n}, з них точками: {points}.</translation>
    </message>
    <message>
        <source>{n} texts are translated.</source>
        <translation>Перекладено текстів: {n}.</translation>
    </message>
    <message>
        <source>{n} texts in {name} are not in the encoding it names; they were read as Latin-1</source>
        <translation>Текстів у {name} не в зазначеному кодуванні: {n}; їх прочитано як Latin-1</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination</source>
        <translation>Одиниць без числа, бо про їхнє забруднення нічого не відомо: {n}</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination. That is not zero.</source>
        <translation>Одиниць без числа, бо про їхнє забруднення нічого не відомо: {n}. Це не нуль.</translation>
    </message>
    <message>
        <source>{n} units have no score: fewer than two parts are known</source>
        <translation>Одиниць без оцінки: {n}; відомо менше двох частин</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified</source>
        <translation>Не класифікованих одиниць: {n}, у них {people} людей</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified or have no figure, and are in no sum</source>
        <translation>Одиниць, не класифікованих або без числа: {n}, у них {people} людей; до жодної суми вони не входять</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified: fewer than {least} indicators are known. That is neither class 1 nor zero.</source>
        <translation>Не класифікованих одиниць: {n}, у них {people} людей: відомо менше показників, ніж {least}. Це не клас 1 і не нуль.</translation>
    </message>
    <message>
        <source>{n} units with {people} people cannot be classified or have no figure. They are listed below and are not in the sums: that is not zero.</source>
        <translation>Одиниць, які не можна класифікувати або які не мають числа: {n}, у них {people} людей. Їх перелічено нижче, до сум вони не входять: це не нуль.</translation>
    </message>
    <message>
        <source>{n} values of {field} have no label on the server; their codes stand there</source>
        <translation>Значень поля {field} без підпису на сервері: {n}; залишено їхні коди</translation>
    </message>
    <message>
        <source>{operation} has no round {round} at this admin level</source>
        <translation>{operation} не має раунду {round} на цьому адмінрівні</translation>
    </message>
    <message>
        <source>{operation} has {n} types of assessment, and they must not be added up</source>
        <translation>Видів оцінювання в {operation}: {n}, і їх не можна додавати</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation>{parameter} не вдається прочитати: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a workspace</source>
        <translation>{path} не вдається прочитати як робочу теку</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <translation>{path} не вдається прочитати або записати</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} не вдається записати</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself</source>
        <translation>{path} є посиланням, що веде назад до себе</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and a link is not packed</source>
        <translation>{path} є посиланням на {target}, а посилання не пакується</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and nothing is written through a link</source>
        <translation>{path} є посиланням на {target}, а через посилання нічого не записується</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there</source>
        <translation>{path} є посиланням на {target}, якого немає</translation>
    </message>
    <message>
        <source>{path} is a workspace, and writing the output there would delete its other layers</source>
        <translation>{path} — робоча тека, і запис результату туди вилучив би інші її шари</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <translation>У {path} зараз пише інша програма</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells</source>
        <translation>{people} людей у {cells} клітинках</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells of the part asked for</source>
        <translation>{people} людей у {cells} клітинках запитаної частини</translation>
    </message>
    <message>
        <source>{place} ({code}), admin level {level}</source>
        <translation>{place} ({code}), адмінрівень {level}</translation>
    </message>
    <message>
        <source>{place} lies outside the map's projection.</source>
        <translation>{place} лежить поза проєкцією карти.</translation>
    </message>
    <message>
        <source>{plan}: indicators of mine action and camps</source>
        <translation>{plan}: показники протимінної діяльності та таборів</translation>
    </message>
    <message>
        <source>{plan}: requirements and funding by cluster</source>
        <translation>{plan}: потреби та фінансування за кластерами</translation>
    </message>
    <message>
        <source>{sheet}: there is no table {table}</source>
        <translation>{sheet}: таблиці {table} немає</translation>
    </message>
    <message>
        <source>{source} answered with a web page where {expected} was expected</source>
        <translation>{source} відповів вебсторінкою там, де очікувалося {expected}</translation>
    </message>
    <message>
        <source>{source} asks for a token at an address without encryption, so none was sent</source>
        <translation>{source} просить токен за адресою без шифрування, тому токен не надіслано</translation>
    </message>
    <message>
        <source>{source} asks to slow down</source>
        <translation>{source} просить не поспішати</translation>
    </message>
    <message>
        <source>{source} asks to slow down ({said})</source>
        <translation>{source} просить не поспішати ({said})</translation>
    </message>
    <message>
        <source>{source} asks to wait {minutes} minutes</source>
        <translation>{source} просить зачекати {minutes} хв</translation>
    </message>
    <message>
        <source>{source} cannot be reached</source>
        <translation>{source} недоступний</translation>
    </message>
    <message>
        <source>{source} cannot go on with the download</source>
        <translation>{source} не може продовжити завантаження</translation>
    </message>
    <message>
        <source>{source} did not accept the query ({said})</source>
        <translation>{source} не прийняв запит ({said})</translation>
    </message>
    <message>
        <source>{source} did not accept the request (HTTP {status})</source>
        <translation>{source} не прийняв запит (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not accept the request: {reason}</source>
        <translation>{source} не прийняв запит: {reason}</translation>
    </message>
    <message>
        <source>{source} did not answer in time</source>
        <translation>{source} не відповів вчасно</translation>
    </message>
    <message>
        <source>{source} did not answer in time (HTTP {status})</source>
        <translation>{source} не відповів вчасно (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not answer in time ({said})</source>
        <translation>{source} не відповів вчасно ({said})</translation>
    </message>
    <message>
        <source>{source} did not say how many rows there are</source>
        <translation>{source} не повідомив, скільки є рядків</translation>
    </message>
    <message>
        <source>{source} did not say which rows there are</source>
        <translation>{source} не повідомив, які є рядки</translation>
    </message>
    <message>
        <source>{source} did not send the file {name}</source>
        <translation>{source} не надіслав файл {name}</translation>
    </message>
    <message>
        <source>{source} does not have it: {reason}</source>
        <translation>{source} цього не має: {reason}</translation>
    </message>
    <message>
        <source>{source} does not have this service or layer ({said})</source>
        <translation>{source} не має такого сервісу або шару ({said})</translation>
    </message>
    <message>
        <source>{source} does not have what was asked for (HTTP {status})</source>
        <translation>{source} не має запитаного (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} does not stop sending pages</source>
        <translation>{source} не припиняє надсилати сторінки</translation>
    </message>
    <message>
        <source>{source} gives no tokens for a user name and a password</source>
        <translation>{source} не видає токенів за ім’ям користувача й паролем</translation>
    </message>
    <message>
        <source>{source} needs a key of your own</source>
        <translation>Для {source} потрібен власний ключ</translation>
    </message>
    <message>
        <source>{source} refused access without a key (HTTP {status})</source>
        <translation>{source} відмовив у доступі без ключа (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused access: {reason}</source>
        <translation>{source} відмовив у доступі: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your key (HTTP {status})</source>
        <translation>{source} відхилив ваш ключ (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused your key: {reason}</source>
        <translation>{source} відхилив ваш ключ: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your token ({said})</source>
        <translation>{source} відхилив ваш токен ({said})</translation>
    </message>
    <message>
        <source>{source} refused your user name or password</source>
        <translation>{source} відхилив ваше ім’я користувача або пароль</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size</source>
        <translation>{source} відмовляє в запиті такого розміру</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size ({said})</source>
        <translation>{source} відмовляє в запиті такого розміру ({said})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status})</source>
        <translation>{source} повідомляє про власну помилку (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status}: {reason})</source>
        <translation>{source} повідомляє про власну помилку (HTTP {status}: {reason})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own ({said})</source>
        <translation>{source} повідомляє про власну помилку ({said})</translation>
    </message>
    <message>
        <source>{source} sends the request on without saying where</source>
        <translation>{source} переадресовує запит, не кажучи куди</translation>
    </message>
    <message>
        <source>{source} sends the request round in a circle</source>
        <translation>{source} переадресовує запит по колу</translation>
    </message>
    <message>
        <source>{source} sends the same page again and again</source>
        <translation>{source} раз за разом надсилає ту саму сторінку</translation>
    </message>
    <message>
        <source>{source} sent a geometry that cannot be read</source>
        <translation>{source} надіслав геометрію, яку не вдається прочитати</translation>
    </message>
    <message>
        <source>{source} sent an answer without the rows it promises</source>
        <translation>{source} надіслав відповідь без обіцяних рядків</translation>
    </message>
    <message>
        <source>{source} sent an empty answer</source>
        <translation>{source} надіслав порожню відповідь</translation>
    </message>
    <message>
        <source>{source} sent no token</source>
        <translation>{source} не надіслав токена</translation>
    </message>
    <message>
        <source>{source} sent something that is not an ArcGIS answer</source>
        <translation>{source} надіслав щось, що не є відповіддю ArcGIS</translation>
    </message>
    <message>
        <source>{source} sent something that is not {expected}</source>
        <translation>{source} надіслав щось, що не є {expected}</translation>
    </message>
    <message>
        <source>{source} takes passwords at an address without encryption, so none was sent</source>
        <translation>{source} приймає паролі за адресою без шифрування, тому пароля не надіслано</translation>
    </message>
    <message>
        <source>{source} told of {n} rows and did not send {missing} of them</source>
        <translation>{source} повідомив про рядки ({n}) і не надіслав із них {missing}</translation>
    </message>
    <message>
        <source>{source} wants a token for this layer ({said})</source>
        <translation>{source} вимагає токен для цього шару ({said})</translation>
    </message>
    <message>
        <source>{source} wants the password at another host, {host}, so none was sent</source>
        <translation>{source} вимагає пароль на іншому сервері, {host}, тому його не надіслано</translation>
    </message>
    <message>
        <source>{source}, {url}, {proxy}: {outcome}</source>
        <translation>{source}, {url}, {proxy}: {outcome}</translation>
    </message>
    <message>
        <source>{start} to {end}: {n} hazards, {area} m²</source>
        <translation>З {start} до {end}: ділянок {n}, {area} м²</translation>
    </message>
    <message>
        <source>{system}; language {language}</source>
        <translation>{system}; мова {language}</translation>
    </message>
    <message>
        <source>{table} ({geometry}), written on {date}</source>
        <translation>{table} ({geometry}), записано {date}</translation>
    </message>
    <message>
        <source>{text} is an address; only files can be read here</source>
        <translation>{text} — адреса; тут можна читати лише файли</translation>
    </message>
    <message>
        <source>{text} is no country that is known here</source>
        <translation>{text} — невідома тут країна</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} — не дата</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>{text} — не дата</translation>
    </message>
    <message>
        <source>{title} (in the workspace)</source>
        <translation>{title} (є в робочій теці)</translation>
    </message>
    <message>
        <source>{title} gave nothing</source>
        <translation>{title} нічого не дав</translation>
    </message>
    <message>
        <source>{title} has no areas or no CRS</source>
        <translation>{title} не має територій або системи координат</translation>
    </message>
    <message>
        <source>{title} has no column {column}</source>
        <translation>{title} не має стовпця {column}</translation>
    </message>
    <message>
        <source>{title} has no earlier state</source>
        <translation>{title} не має попереднього стану</translation>
    </message>
    <message>
        <source>{title} has no files</source>
        <translation>{title} не має файлів</translation>
    </message>
    <message>
        <source>{title} has no geometry</source>
        <translation>{title} не має геометрії</translation>
    </message>
    <message>
        <source>{title} has no names of admin level {level}</source>
        <translation>{title} не має назв адмінрівня {level}</translation>
    </message>
    <message>
        <source>{title} has not the columns of a list of versions</source>
        <translation>{title} не має стовпців переліку версій</translation>
    </message>
    <message>
        <source>{title} is archived on HDX: it is not kept up to date</source>
        <translation>{title} на HDX в архіві: він не оновлюється</translation>
    </message>
    <message>
        <source>{title} is given out by request only</source>
        <translation>{title} надається лише за запитом</translation>
    </message>
    <message>
        <source>{title} lacks the columns {columns}</source>
        <translation>{title} не має стовпців {columns}</translation>
    </message>
    <message>
        <source>{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}.</source>
        <translation>{title}. Джерело: {source}. Ліцензія: {licence}. Версія: {version}. Чинні на: {date}.</translation>
    </message>
    <message>
        <source>{title}: no row changed.</source>
        <translation>{title}: жоден рядок не змінився.</translation>
    </message>
    <message>
        <source>{title}: rejected rows</source>
        <translation>{title}: відхилені рядки</translation>
    </message>
    <message>
        <source>{title}: version {before} became {after}.</source>
        <translation>{title}: версія {before} стала {after}.</translation>
    </message>
    <message>
        <source>{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed.</source>
        <translation>{title}: рядків було {before}, тепер {now}; додано {added}, вилучено {removed}, змінено {changed}.</translation>
    </message>
    <message>
        <source>{title}: {now} rows now; too many to compare here.</source>
        <translation>{title}: тепер рядків {now}; забагато, щоб тут порівнювати.</translation>
    </message>
    <message>
        <source>{version} of the boundaries of {country} has no admin level {level}</source>
        <translation>{version} меж країни {country} не має адмінрівня {level}</translation>
    </message>
    <message>
        <source>{what}, {country}</source>
        <translation>{what}, {country}</translation>
    </message>
    <message>
        <source>{what}: could not be had. {why}</source>
        <translation>{what}: не вдалося отримати. {why}</translation>
    </message>
    <message>
        <source>{what}: is there already ({layers})</source>
        <translation>{what}: уже є ({layers})</translation>
    </message>
    <message>
        <source>{what}: {before} m² became {after} m²</source>
        <translation>{what}: було {before} м², стало {after} м²</translation>
    </message>
    <message>
        <source>{what}: {rows} rows from {source} ({layers})</source>
        <translation>{what}: рядків {rows} із {source} ({layers})</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{years}: nothing for this country and cluster yet, so the year before was taken</source>
        <translation>{years}: для цієї країни та кластера ще нічого немає, тому взято попередній рік</translation>
    </message>
    <message>
        <source>— {what}</source>
        <translation>— {what}</translation>
    </message>
</context>
</TS>
