<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommonGround</name>
    <message>
        <source>(none of these)</source>
        <translation>(ninguno de estos)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>0 is the country, 1 or 2 its areas.</source>
        <translation>0 es el país, 1 o 2 sus áreas.</translation>
    </message>
    <message>
        <source>0 is the country.</source>
        <translation>0 es el país.</translation>
    </message>
    <message>
        <source>0/0: no coordinates were entered</source>
        <translation>0/0: no se introdujeron coordenadas</translation>
    </message>
    <message>
        <source>5W</source>
        <translation>5W</translation>
    </message>
    <message>
        <source>5W by admin 1 and 2 is low, below that moderate.</source>
        <translation>El 5W por admin 1 y 2 es de sensibilidad baja; por debajo, moderada.</translation>
    </message>
    <message>
        <source>5W by admin 3 is low in government-controlled areas.</source>
        <translation>El 5W por admin 3 es de sensibilidad baja en zonas controladas por el gobierno.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FILE&lt;/b&gt;: a file that was downloaded by hand; then no connection is needed.</source>
        <translation>&lt;b&gt;FILE&lt;/b&gt;: un archivo descargado a mano; entonces no hace falta conexión.</translation>
    </message>
    <message>
        <source>&lt;b&gt;WORKSPACE&lt;/b&gt;: with a folder, the layers are kept there, each with its source.</source>
        <translation>&lt;b&gt;WORKSPACE&lt;/b&gt;: con una carpeta, las capas se guardan en ella, cada una con su fuente.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm twice, so say where both are used.&lt;/p&gt;&lt;p&gt;Three parts, each scaled by fixed bounds (resources/needs/inform.json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else low.&lt;/p&gt;&lt;p&gt;Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una puntuación de 0 a 10 para cada unidad, para la categoría de amenazas de origen humano del modelo INFORM propio (subnacional) de un país, como CSV. PROPUESTO. No altera el índice mundial; la intensidad del conflicto puede contar dos veces el mismo daño: indíquelo cuando se usen ambos.&lt;/p&gt;&lt;p&gt;Tres componentes, cada uno escalado con límites fijos (resources/needs/inform.json): personas a menos de 1 km de un peligro abierto por 100 000, víctimas por 100 000 y año (media de 3 años), superficie peligrosa por 1 000 km². Puntuación: la mitad del componente más alto y la mitad de la media de los conocidos; con menos de dos componentes conocidos, no hay puntuación. La fiabilidad es alta con tres componentes y un estudio, media con una de las dos cosas; si no, baja.&lt;/p&gt;&lt;p&gt;Ejemplo: componentes 8, 4 y 3: 0,5 × 8 + 0,5 × 5 = 6,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings an export into the minimum schema. Every row ends in an output or in &lt;b&gt;Rejected&lt;/b&gt; with the reason; the counts add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a database connection (PG:…). &lt;b&gt;Kind&lt;/b&gt;: what the rows are. &lt;b&gt;Layer&lt;/b&gt;: layer, sheet or table where there are several. &lt;b&gt;Points&lt;/b&gt;: the points table of the records (PolyID, PointNo, PointType …). &lt;b&gt;Profile&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. &lt;b&gt;CRS&lt;/b&gt;: where the file does not say.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: Input may be the address of a feature service. A sub-table (victims, devices) is joined to its records, found in the same file or named by &lt;b&gt;Parent&lt;/b&gt;. Codes become the words of the layer's domains or of the &lt;b&gt;Form&lt;/b&gt; (XLSForm) in &lt;b&gt;Language&lt;/b&gt;; the codes stay beside them. A report code that was sent several times is marked in resubmission, and every row stays.&lt;/p&gt;&lt;p&gt;Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a linked release product or where the profile says so, otherwise unknown, which counts as open. The status of an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.&lt;/p&gt;&lt;p&gt;Names, phones, ids, addresses and birth dates are left out unless &lt;b&gt;Keep personal columns&lt;/b&gt; is set. Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong are proposed, never changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convierte una exportación al esquema mínimo. Cada fila termina en una salida o en &lt;b&gt;Filas rechazadas&lt;/b&gt; con el motivo; las cuentas cuadran.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: shapefile, GeoPackage, geodatabase (carpeta .gdb o zip), GeoJSON, KML, CSV, XLSX o conexión a una base de datos (PG:…). &lt;b&gt;Tipo&lt;/b&gt;: qué son las filas. &lt;b&gt;Capa&lt;/b&gt;: capa, hoja o tabla donde hay varias. &lt;b&gt;Puntos&lt;/b&gt;: la tabla de puntos de los registros (PolyID, PointNo, PointType …). &lt;b&gt;Perfil&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, o su propio archivo JSON. &lt;b&gt;SRC&lt;/b&gt;: donde el archivo no lo indica.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: la entrada puede ser la dirección de un servicio de entidades. Una subtabla (víctimas, artefactos) se une a sus registros, hallados en el mismo archivo o indicados en &lt;b&gt;Tabla principal&lt;/b&gt;. Los códigos pasan a ser las palabras de los dominios de la capa o del &lt;b&gt;Formulario&lt;/b&gt; (XLSForm) en el &lt;b&gt;Idioma&lt;/b&gt; elegido; los códigos quedan al lado. Un código de informe enviado varias veces se marca en resubmission, y todas las filas se conservan.&lt;/p&gt;&lt;p&gt;La liberación se demuestra: en un peligro, Reduced sigue abierto; Closed y Completed pasan a liberado solo con un producto de liberación vinculado o donde el perfil lo dice; si no, desconocido, que cuenta como abierto. El estado de una actividad nunca fija el de un peligro. Los valores que ninguna tabla conoce quedan como desconocidos y se listan.&lt;/p&gt;&lt;p&gt;Nombres, teléfonos, documentos de identidad, direcciones y fechas de nacimiento se omiten salvo que se marque &lt;b&gt;Conservar columnas personales&lt;/b&gt;. Los polígonos no válidos se reparan a sus partes poligonales y geometry_note lo indica. Las coordenadas que parecen erróneas se proponen, nunca se cambian.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all of Banadir in 2023 and is the district Bondhere in v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Older&lt;/b&gt;, &lt;b&gt;Newer&lt;/b&gt;: one admin level of two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside the current one). &lt;b&gt;Changes&lt;/b&gt;: one row a code with its state: same, redrawn, renamed, other area (less than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name stands under another code), gone, new.&lt;/p&gt;&lt;p&gt;Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara códigos, nombres y áreas de dos versiones de los límites administrativos. Un código que está en ambas une toda cifra de una versión a las áreas de la otra, signifique allí lo que signifique: SO2201 de Somalia era todo Banadir en 2023 y es el distrito de Bondhere en v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Más antigua&lt;/b&gt;, &lt;b&gt;Más reciente&lt;/b&gt;: un mismo nivel administrativo de dos versiones, como las escribe «Cargar: Límites administrativos (COD-AB)» (VERSION=v02 carga una versión anterior junto a la actual). &lt;b&gt;Cambios&lt;/b&gt;: una fila por código con su estado: igual, redibujado, renombrado, otra área (menos de la mitad de la superficie en común, medida en el elipsoide como intersección entre unión), código nuevo (el nombre está con otro código), desaparecido, nuevo.&lt;/p&gt;&lt;p&gt;Ejemplo: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two casualty lists without names, for example of two organisations, and flags pairs that may be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and &lt;i&gt;alike_in_first&lt;/i&gt; and &lt;i&gt;alike_in_second&lt;/i&gt; say how many rows look the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;First&lt;/b&gt;, &lt;b&gt;Second&lt;/b&gt;: tables of the minimum schema (“Import IMSMA export”, kind casualty). &lt;b&gt;Matches&lt;/b&gt;: one row a pair, best first. &lt;b&gt;Months&lt;/b&gt;: reports by month and list; an empty cell means that the list has no report, not that there was no casualty.&lt;/p&gt;&lt;p&gt;Rows whose date is known to the year only are not compared and are counted as left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dos listas de víctimas sin nombres, por ejemplo de dos organizaciones, y señala los pares que pueden ser la misma persona: fecha a menos de 3 días (o el mes indicado), los mismos P-codes hasta donde ambas los conocen, sexo, grupo de edad y resultado. Nada se fusiona ni se elimina: filas iguales pueden ser personas distintas, y &lt;i&gt;alike_in_first&lt;/i&gt; y &lt;i&gt;alike_in_second&lt;/i&gt; dicen cuántas filas se parecen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Primera&lt;/b&gt;, &lt;b&gt;Segunda&lt;/b&gt;: tablas del esquema mínimo («Importar una exportación IMSMA», tipo casualty). &lt;b&gt;Coincidencias&lt;/b&gt;: una fila por par, primero las mejores. &lt;b&gt;Meses&lt;/b&gt;: informes por mes y lista; una celda vacía significa que la lista no tiene informe, no que no hubo víctimas.&lt;/p&gt;&lt;p&gt;Las filas cuya fecha solo se conoce por el año no se comparan y se cuentan como omitidas.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two exports of hazards, imported by “Import an IMSMA export”. &lt;b&gt;Changes&lt;/b&gt;: added, removed, status, class, geometry (with the area), attributes, one row a record and change. &lt;b&gt;Summary&lt;/b&gt;: the land balance per admin unit and class, in whole square metres:&lt;/p&gt;&lt;p&gt;opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing&lt;/p&gt;&lt;p&gt;Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come from &lt;b&gt;Release&lt;/b&gt; (hazard_id, kind, area_m2) within the period. What no product explains is a correction and is listed with explained = no: a hazard removed, an area edited, a product counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt; stand for what is not chosen: the hazards there, their earlier state that was not accepted yet, the release products, and the figures of all imports for the chart. Where both exports have a day of their own and no period is given, the period lies between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;History&lt;/b&gt;: exports of earlier months; the page draws open and released land over all of them.&lt;/p&gt;&lt;p&gt;Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a correction. Were 24,000 left, −1,000 would be listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara dos exportaciones de peligros, importadas con «Importar una exportación IMSMA». &lt;b&gt;Cambios&lt;/b&gt;: añadido, eliminado, estado, clase, geometría (con la superficie), atributos, una fila por registro y cambio. &lt;b&gt;Resumen&lt;/b&gt;: el balance de tierras por unidad administrativa y clase, en metros cuadrados enteros:&lt;/p&gt;&lt;p&gt;apertura + nuevo − cancelado − reducido − despejado ± reclasificado ± correcciones = cierre&lt;/p&gt;&lt;p&gt;Apertura y cierre son las tierras cuyo estado cuenta (abierto, en trabajo, suspendido, desconocido): la superficie restante donde está registrada, si no la dibujada, si no la registrada. Cancelado, reducido y despejado vienen de &lt;b&gt;Liberación&lt;/b&gt; (hazard_id, kind, area_m2) dentro del período. Lo que ningún producto explica es una corrección y se lista con explained = no: un peligro eliminado, una superficie editada, un producto contado dos veces.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espacio de trabajo&lt;/b&gt; y &lt;b&gt;País&lt;/b&gt; suplen lo que no se elige: los peligros que hay allí, su estado anterior aún no aceptado, los productos de liberación, y las cifras de todas las importaciones para el gráfico. Donde ambas exportaciones tienen fecha propia y no se da período, el período va de una a otra.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Historial&lt;/b&gt;: exportaciones de meses anteriores; la página dibuja las tierras abiertas y liberadas de todas ellas.&lt;/p&gt;&lt;p&gt;Ejemplo: 40 000 m² abiertos, un producto despeja 15 000, quedan 25 000: el balance cierra sin corrección. Si quedaran 24 000, se listaría −1 000.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can be followed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt;: the tables are taken from there; a layer given below replaces the workspace's own. &lt;b&gt;Level&lt;/b&gt;: admin level of the P-codes. &lt;b&gt;From&lt;/b&gt;, &lt;b&gt;To&lt;/b&gt;: ISO dates, both included. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class. &lt;b&gt;Menu&lt;/b&gt;: your own JSON; start from resources/indicators.json.&lt;/p&gt;&lt;p&gt;No row is unknown, not zero: the value is empty and the note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcula los indicadores de un menú en una sola tabla: una fila por P-code, período, indicador y desglose, con valor, unidad, numerador, denominador, el número de filas y las filas mismas, para que cada cifra pueda seguirse.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espacio de trabajo&lt;/b&gt; y &lt;b&gt;País&lt;/b&gt;: las tablas se toman de allí; una capa dada abajo sustituye a la del espacio de trabajo. &lt;b&gt;Nivel&lt;/b&gt;: nivel administrativo de los P-codes. &lt;b&gt;Desde&lt;/b&gt;, &lt;b&gt;Hasta&lt;/b&gt;: fechas ISO, ambas incluidas. &lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type o hazard_class. &lt;b&gt;Menú&lt;/b&gt;: su propio JSON; parta de resources/indicators.json.&lt;/p&gt;&lt;p&gt;Ninguna fila es desconocido, no cero: el valor queda vacío y la nota lo dice. Ejemplo: 150 m² despejados en XX01, de las filas 1 y 2 de la fuente.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row a zone, or one a zone and group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons (cut at the zones' borders), points with an area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard in two zones counts in both rows and once in the total on the console.&lt;br&gt;&lt;b&gt;Accidents, casualties, release&lt;/b&gt;: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31. Accidents, casualties and releases count from the first to the last day; a hazard whose status changed after “as at” has the status unknown on that day.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;Example: a CHA of 40,000 m², three quarters of it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Números y superficies de los peligros registrados por clase y estado, accidentes, víctimas y tierras liberadas: una fila por zona, o una por zona y grupo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Peligros&lt;/b&gt;: polígonos (cortados en los bordes de las zonas), puntos con superficie (círculos), o filas cuyo P-code es el identificador de la zona. hazard_area_m2 suma los registros, hazard_footprint_m2 es el terreno que cubren juntos, open_remaining_m2 lo que queda por liberar. Un peligro en dos zonas cuenta en ambas filas y una sola vez en el total de la consola.&lt;br&gt;&lt;b&gt;Accidentes, víctimas, liberación&lt;/b&gt;: puntos, áreas o filas con P-codes; lo que no se da queda vacío, porque desconocido no es cero.&lt;br&gt;&lt;b&gt;A la fecha, período&lt;/b&gt;: fechas como 2025-12-31. Accidentes, víctimas y liberaciones cuentan del primer al último día; un peligro cuyo estado cambió después de «a la fecha» tiene ese día estado desconocido.&lt;br&gt;&lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type o hazard_class.&lt;/p&gt;&lt;p&gt;Ejemplo: un área peligrosa confirmada (CHA) de 40 000 m², tres cuartas partes en el distrito A, da a A hazards 1, area_cha_m2 30 000, y a B hazards 1, area_cha_m2 10 000.&lt;/p&gt;&lt;p&gt;Un lugar donde nada está registrado no es por eso seguro: lea survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM zone, or an equal-area projection for more than 7 degrees) and printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symbols&lt;/b&gt;: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep your symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; and &lt;i&gt;partner&lt;/i&gt; get single hazards and accidents; for &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; such layers are refused: map the output of &lt;i&gt;riskgrid&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; with a table of the areas, &lt;i&gt;access&lt;/i&gt; with a table of the roads (the output of &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; with the earlier layers beside, these three in landscape; the name of a .qpt file in your own layouts folder, or a path. Items are found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map package&lt;/b&gt;: a zip with the map as PDF and JPEG and its description (number, sources, licences, projection, extent, restrictions) as JSON and XML.&lt;/p&gt;&lt;p&gt;Cancel works between the steps; the drawing of one page cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dibuja capas, o todo lo de un espacio de trabajo, en una página: mapa, leyenda que cabe, localizador, barra de escala en km, fuentes con licencia, fecha y ronda, sensibilidad, descargo de responsabilidad. La proyección se elige según el área (su zona UTM, o una proyección equivalente para más de 7 grados) y se imprime.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Símbolos&lt;/b&gt;: peligros por clase (relleno) y estado (contorno); donde un polígono mediría menos de 1 mm aproximadamente, o la escala es menor que 1:500 000, lo representa un símbolo. Las capas del proyecto abierto a las que usted dio estilo conservan sus símbolos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatarios&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; y &lt;i&gt;partner&lt;/i&gt; reciben peligros y accidentes individuales; para &lt;i&gt;cluster&lt;/i&gt; y &lt;i&gt;public&lt;/i&gt; esas capas se rechazan: ponga en el mapa la salida de &lt;i&gt;riskgrid&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Plantilla&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; con una tabla de las áreas, &lt;i&gt;access&lt;/i&gt; con una tabla de las carreteras (la salida de &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; con las capas anteriores al lado, estas tres en horizontal; el nombre de un archivo .qpt de su propia carpeta de composiciones, o una ruta. Los elementos se buscan por id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), los textos vienen de las variables de composición cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Paquete de mapa&lt;/b&gt;: un zip con el mapa en PDF y JPEG y su descripción (número, fuentes, licencias, proyección, extensión, restricciones) en JSON y XML.&lt;/p&gt;&lt;p&gt;Cancelar actúa entre los pasos; el dibujo de una página no puede detenerse.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside sources the programme's layers come from.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. A metric with nothing to divide by is empty, with the reason.&lt;/p&gt;&lt;p&gt;Downloads, citations and incidents are not known to the ledger and not counted.&lt;/p&gt;&lt;p&gt;Example: 1 of 2 releases of a quarter had data younger than 90 days: freshness 0.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ocho métricas por trimestre, del registro de difusiones de un espacio de trabajo y la procedencia de sus capas: disponibilidad, actualidad, oportunidad, integridad, granularidad, reciprocidad, uso, seguridad; y de qué fuentes externas vienen las capas del programa.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. Una métrica sin nada entre que dividir queda vacía, con el motivo.&lt;/p&gt;&lt;p&gt;El registro no conoce descargas, citas ni incidentes, y no se cuentan.&lt;/p&gt;&lt;p&gt;Ejemplo: 1 de 2 difusiones de un trimestre tenía datos de menos de 90 días: actualidad 0,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fills the tables that a programme owes others, as XLSX and CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (needs the table of peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Or your own JSON profile: start from a copy in resources/reporting.&lt;/p&gt;&lt;p&gt;Each figure can be followed: the trace names the table, the record and its row in the source for every figure. Records that a sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Old hazards&lt;/b&gt;: the earlier export, for the land balance. &lt;b&gt;From, to&lt;/b&gt;: ISO dates, both included. Areas are as reported, else as measured.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: for the own programme everything. For others every table asks the sharing gate: what may not go is left out, rows of too few hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release is held to the ledger of the workspace and written into it.&lt;/p&gt;&lt;p&gt;Example: CF41 in the period: cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Rellena las tablas que un programa debe a otros, en XLSX y CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (necesita la tabla de peopleinneed), &lt;b&gt;donor&lt;/b&gt;. O su propio perfil JSON: parta de una copia en resources/reporting.&lt;/p&gt;&lt;p&gt;Cada cifra puede seguirse: la traza nombra la tabla, el registro y su fila en la fuente. Los registros que una hoja omite se cuentan con el motivo; un registro sin P-code, donante o tipo es una fila «desconocido».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Peligros anteriores&lt;/b&gt;: la exportación anterior, para el balance de tierras. &lt;b&gt;Desde, hasta&lt;/b&gt;: fechas ISO, ambas incluidas. Las superficies son las informadas; si no, las medidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatarios&lt;/b&gt;: para el programa nacional, todo. Para los demás, cada tabla pasa por el control de salida: lo que no puede salir se omite, las filas con muy pocos peligros, accidentes o víctimas se juntan en una, las superficies de peligros y la traza no salen, y la difusión se contrasta con el registro del espacio de trabajo y se anota en él.&lt;/p&gt;&lt;p&gt;Ejemplo: CF41 en el período: cancelado 0 m², reducido 33 314 m², despejado 12 699 m², de cuatro productos que la traza nombra.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is changed: each row of &lt;b&gt;Issues&lt;/b&gt; names the check, the severity, the record and a point to zoom to, and a repair where one is safe.&lt;/p&gt;&lt;p&gt;Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), released yet open, released without a product, outside the own admin unit, missing minimum data, casualties without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful coordinates, unknown status.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repaired&lt;/b&gt;, when asked for, is a copy of all records whose polygons are repaired where that moves no sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note says what was done and how the area changed. No attribute is touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Admin&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; and &lt;b&gt;Release&lt;/b&gt; open further checks; what could not run is listed in &lt;b&gt;Summary&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Busca lo que está mal en una capa hecha con «Importar una exportación IMSMA», o en cualquier capa de peligros. Nada se cambia: cada fila de &lt;b&gt;Problemas&lt;/b&gt; indica el control, la gravedad, el registro y un punto al que acercarse, y una reparación donde es segura.&lt;/p&gt;&lt;p&gt;Controles: los quince de geocheck del GICHD (polígonos no válidos, muy pocos vértices, polígonos, puntos e identificadores repetidos, lados de más de 5 000 m, partes superpuestas) y fechas, superficie registrada frente a la dibujada (10 % y 100 m²), liberado pero abierto, liberado sin producto, fuera de su propia unidad administrativa, datos mínimos faltantes, víctimas sin accidente, víctimas que se parecen (solo señaladas: pueden ser personas distintas), coordenadas dudosas, estado desconocido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reparados&lt;/b&gt;, si se pide, es una copia de todos los registros cuyos polígonos se reparan donde eso no mueve ningún límite correcto: se quitan puntos y partes repetidos, los polígonos no válidos quedan en sus partes poligonales; geometry_note dice qué se hizo y cómo cambió la superficie. No se toca ningún atributo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Puntos&lt;/b&gt;, &lt;b&gt;Unidades administrativas&lt;/b&gt;, &lt;b&gt;Accidentes&lt;/b&gt; y &lt;b&gt;Liberación&lt;/b&gt; abren otros controles; lo que no pudo ejecutarse se lista en &lt;b&gt;Resumen&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each site (school, health post, water point, settlement, planned return) the nearest hazard that is not released, on the ground: 0 m inside one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt;: points; lines and areas are measured from their nearest part.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Search distance&lt;/b&gt;: metres; beyond it nothing is said.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas, the classes of the field band.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons with a result.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: hazard_id and distance_m are filled for the own programme and accredited operators only; everybody else gets the class, because exact distances from a few sites give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: everybody else gets the class of the square in which the site lies, and no distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Example: a school 320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no record within 5,000 m; not surveyed”, which does not mean safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada sitio (escuela, puesto de salud, punto de agua, localidad, retorno previsto), el peligro no liberado más cercano, sobre el terreno: 0 m dentro de uno.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sitios&lt;/b&gt;: puntos; líneas y áreas se miden desde su parte más cercana.&lt;br&gt;&lt;b&gt;Peligros&lt;/b&gt;: polígonos, o puntos, que cuentan como círculos de area_m2 o area_recorded_m2.&lt;br&gt;&lt;b&gt;Distancia de búsqueda&lt;/b&gt;: metros; más allá no se dice nada.&lt;br&gt;&lt;b&gt;Distancias&lt;/b&gt;: metros separados por comas, las clases del campo band.&lt;br&gt;&lt;b&gt;Cobertura de estudio&lt;/b&gt;: polígonos con un resultado.&lt;br&gt;&lt;b&gt;Destinatarios&lt;/b&gt;: hazard_id y distance_m se rellenan solo para el programa nacional y los operadores acreditados; los demás reciben la clase, porque distancias exactas desde unos pocos sitios revelan la posición de un peligro.&lt;br&gt;&lt;b&gt;Cuadrícula de riesgo protegida&lt;/b&gt;: los demás reciben la clase del cuadrado en que está el sitio, y ninguna distancia: grid_cell_id, grid_size_km, grid_class, survey_state. Solo esta forma sale al clúster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: los de los sitios, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Ejemplo: una escuela a 320 m de un área peligrosa confirmada (CHA) con distancias 100,500,1000 recibe la franja «a menos de 500 m»; una sin nada en 5 km recibe «sin registros a menos de 5 000 m; no estudiado», lo que no significa seguro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says how sure that is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: any layer or table. &lt;b&gt;Admin&lt;/b&gt;: boundaries as “Administrative boundaries (COD-AB)” loads them, with adm{n}_pcode and adm{n}_name. &lt;b&gt;Name fields&lt;/b&gt;: columns with admin names, higher level first and separated by commas, e.g. &lt;i&gt;province,district&lt;/i&gt;; a column of another level is written &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Names are matched inside their parent only, after transliteration of Arabic and Cyrillic. A name that is not clearly one unit goes to &lt;b&gt;Review&lt;/b&gt;: fill its column &lt;i&gt;decision&lt;/i&gt;, save it as CSV and give it as &lt;b&gt;Decisions&lt;/b&gt; next time.&lt;/p&gt;&lt;p&gt;Verdicts: A name and point agree; B from the point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ inside one parent; F they differ. For E only the parent is written, for F nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Da a cada fila los P-codes de sus unidades administrativas, a partir del punto, de los nombres de lugar, o de ambos, y dice con qué certeza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: cualquier capa o tabla. &lt;b&gt;Unidades administrativas&lt;/b&gt;: límites como los carga «Límites administrativos (COD-AB)», con adm{n}_pcode y adm{n}_name. &lt;b&gt;Campos de nombres&lt;/b&gt;: columnas con nombres administrativos, primero el nivel superior y separadas por comas, p. ej. &lt;i&gt;province,district&lt;/i&gt;; una columna de otro nivel se escribe &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Los nombres se comparan solo dentro de su unidad superior, tras transliterar el árabe y el cirílico. Un nombre que no es claramente una unidad va a &lt;b&gt;Revisión&lt;/b&gt;: rellene su columna &lt;i&gt;decision&lt;/i&gt;, guárdela como CSV y désela como &lt;b&gt;Decisiones&lt;/b&gt; la próxima vez.&lt;/p&gt;&lt;p&gt;Veredictos: A nombre y punto coinciden; B por el punto; C por el nombre; D el punto está a menos de 1 km de la unidad nombrada, se conserva el nombre; E difieren dentro de una misma unidad superior; F difieren. Para E solo se escribe la unidad superior, para F nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people live inside, and within each distance of, hazards that are not released: one row a zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that area. A record without geometry counts in &lt;i&gt;hazards&lt;/i&gt; of the zone whose id is one of its P-codes.&lt;br&gt;&lt;b&gt;Zones, ID field&lt;/b&gt;: admin areas; features of one id are one zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel, such as WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres on the ground, with commas; pop_1000 is everyone within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the reason.&lt;br&gt;&lt;b&gt;Statuses&lt;/b&gt;: those that count; a layer without the field counts whole.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons, points or rows with P-codes and a result; without it the survey state of every zone is unknown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (people within the longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground covered), survey_state.&lt;/p&gt;&lt;p&gt;Example: a district with 48,000 people, distances 1000,5000: pop_in 35, pop_1000 2,140, pop_5000 19,800, pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws&lt;/b&gt; give pop_&amp;lt;m&amp;gt;_p10, _p50 and _p90: how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). &lt;b&gt;People by nearest hazard&lt;/b&gt;: within the longest distance, each person with the nearest hazard, so that the hazards' figures add up to the total.&lt;/p&gt;&lt;p&gt;“Living within” is not “exposed”. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas personas viven dentro, y a menos de cada distancia, de peligros no liberados: una fila por zona. Nadie se cuenta dos veces, y un píxel que una zona o distancia corta cuenta por la fracción cubierta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Peligros&lt;/b&gt;: polígonos, o puntos con area_m2 o area_recorded_m2, que cuentan como círculos de esa superficie. Un registro sin geometría cuenta en &lt;i&gt;hazards&lt;/i&gt; de la zona cuyo identificador es uno de sus P-codes.&lt;br&gt;&lt;b&gt;Zonas, campo de identificador&lt;/b&gt;: áreas administrativas; las entidades con un mismo identificador son una zona.&lt;br&gt;&lt;b&gt;Población&lt;/b&gt;: personas por píxel, como WorldPop.&lt;br&gt;&lt;b&gt;Distancias&lt;/b&gt;: metros sobre el terreno, separados por comas; pop_1000 son todas las personas a menos de 1 000 m, incluidas las de dentro. Una distancia menor que un píxel da una columna vacía y el motivo.&lt;br&gt;&lt;b&gt;Estados&lt;/b&gt;: los que cuentan; una capa sin ese campo cuenta entera.&lt;br&gt;&lt;b&gt;Cobertura de estudio&lt;/b&gt;: polígonos, puntos o filas con P-codes y un resultado; sin ella el estado de estudio de toda zona es desconocido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (personas a menos de la mayor distancia entre todas las personas), hazards, hazard_area_m2 (suma de los registros), hazard_footprint_m2 (terreno cubierto), survey_state.&lt;/p&gt;&lt;p&gt;Ejemplo: un distrito con 48 000 personas, distancias 1000,5000: pop_in 35, pop_1000 2 140, pop_5000 19 800, pop_share 0,41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simulaciones&lt;/b&gt; da pop_&amp;lt;m&amp;gt;_p10, _p50 y _p90: cuán seguras son las cifras, por la población, los contornos, y si cada registro es un peligro (PROPUESTO). &lt;b&gt;Personas por peligro más cercano&lt;/b&gt;: dentro de la mayor distancia, cada persona con el peligro más cercano, de modo que las cifras de los peligros suman el total.&lt;/p&gt;&lt;p&gt;«Vive a menos de» no es «expuesto». Un lugar donde nada está registrado no es por eso seguro: lea survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no published formula exists; the parameters are yours to set in a JSON profile (start from resources/needs/pin.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;A person counts by the worst hazard in reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people by the contamination here or where they come from, whichever is more. The groups sum to the population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: a raster, a table by P-code (COD-PS), or both: then the table gives the number and the raster the place. &lt;b&gt;Hazards&lt;/b&gt; may be missing: conflict events in unsurveyed units and answers of households or key informants stand in. &lt;b&gt;Add up from severity&lt;/b&gt;: units of this class or worse are in the sum, 0 for all. &lt;b&gt;Draws&lt;/b&gt;: of the interval; &lt;b&gt;Runs&lt;/b&gt;: of the overlay on drawn hazards.&lt;/p&gt;&lt;p&gt;A unit of which nothing is known has no figure and is listed with its people: that is not zero. Print three significant digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Earlier run&lt;/b&gt;: its result layer. The change since then is split into population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add up to it (table and report).&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high 300 + 200 × 0.5 = 400.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuántas personas necesitan la acción contra las minas en cada unidad: baja, central y alta, nunca una sola cifra. PROPUESTO: no existe fórmula publicada; los parámetros los fija usted en un perfil JSON (parta de resources/needs/pin.json) y se imprimen con el resultado.&lt;/p&gt;&lt;p&gt;Una persona cuenta por el peor peligro a su alcance: un peso según la distancia por un factor según la clase, una sola vez, por muchos peligros que haya cerca. Los retornados cuentan enteros donde hay un peligro abierto, un accidente reciente, o eventos explosivos y ningún estudio; los desplazados por la contaminación de aquí o de su lugar de origen, la que sea mayor. Los grupos suman la población.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Población&lt;/b&gt;: un ráster, una tabla por P-code (COD-PS), o ambos: entonces la tabla da el número y el ráster el lugar. Los &lt;b&gt;peligros&lt;/b&gt; pueden faltar: los sustituyen los eventos de conflicto en unidades no estudiadas y las respuestas de hogares o informantes clave. &lt;b&gt;Sumar desde la severidad&lt;/b&gt;: las unidades de esta clase o peor entran en la suma, 0 para todas. &lt;b&gt;Simulaciones&lt;/b&gt;: del intervalo; &lt;b&gt;Pasadas&lt;/b&gt;: de la superposición con peligros sorteados.&lt;/p&gt;&lt;p&gt;Una unidad de la que nada se sabe no tiene cifra y se lista con sus habitantes: eso no es cero. Imprima tres cifras significativas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cálculo anterior&lt;/b&gt;: su capa de resultado. El cambio desde entonces se desglosa en población, desplazamiento, contaminación, orígenes, accidentes y sucesos, severidad, parámetros; las partes lo suman (tabla e informe).&lt;/p&gt;&lt;p&gt;Ejemplo: 1 000 personas, 300 de ellas a menos de 500 m de un área peligrosa confirmada (CHA) y 200 más entre 1 y 5 km: central 300 × 1 + 200 × 0,25 = 350, baja 300 × 0,5 = 150 (nadie a menos de 100 m), alta 300 + 200 × 0,5 = 400.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Length of each line inside hazards that are not released, and within each distance of them, on the ground; where hazards overlap nothing is counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: roads, tracks, power lines, canals.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas; length_1000 is all of the line within 1,000 m, the part inside included.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: for all but the own programme and accredited operators lengths are rounded up to full kilometres and crossings become yes or no, because exact lengths on several roads give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: others get a row for each square that the line runs through, with its length there and the square's class. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the lines, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (stretches inside hazards), survey_state.&lt;/p&gt;&lt;p&gt;Example: a road of 12 km that runs 300 m through a CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the road is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Longitud de cada línea dentro de peligros no liberados, y a menos de cada distancia de ellos, sobre el terreno; donde los peligros se superponen nada se cuenta dos veces.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Líneas&lt;/b&gt;: carreteras, caminos, líneas eléctricas, canales.&lt;br&gt;&lt;b&gt;Peligros&lt;/b&gt;: polígonos, o puntos, que cuentan como círculos de area_m2 o area_recorded_m2.&lt;br&gt;&lt;b&gt;Distancias&lt;/b&gt;: metros separados por comas; length_1000 es toda la línea a menos de 1 000 m, incluida la parte de dentro.&lt;br&gt;&lt;b&gt;Destinatarios&lt;/b&gt;: para todos salvo el programa nacional y los operadores acreditados, las longitudes se redondean al kilómetro superior y los cruces pasan a sí o no, porque longitudes exactas en varias carreteras revelan la posición de un peligro.&lt;br&gt;&lt;b&gt;Cuadrícula de riesgo protegida&lt;/b&gt;: los demás reciben una fila por cada cuadrado que la línea atraviesa, con su longitud en él y la clase del cuadrado. Solo esta forma sale al clúster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: los de las líneas, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (tramos dentro de peligros), survey_state.&lt;/p&gt;&lt;p&gt;Ejemplo: una carretera de 12 km que atraviesa 300 m de un área peligrosa confirmada (CHA): length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Una carretera donde nada está registrado no es por eso segura: lea survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of each area is then its total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel. &lt;b&gt;Zones, ID field&lt;/b&gt;: the areas. &lt;b&gt;Totals&lt;/b&gt;: a table with P-codes and population.&lt;/p&gt;&lt;p&gt;The table of areas has the factor and a flag: spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, time or kind: look before you use it), no total (left as it was).&lt;/p&gt;&lt;p&gt;Example: 48,000 people in the table, 40,000 in the raster: every pixel of the area times 1.2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hace concordar un ráster de población con los totales de áreas administrativas (COD-PS): cada píxel se multiplica por el total del área dividido por la suma del ráster en ella; los píxeles que un límite corta, por la fracción en cada área. La suma de cada área es entonces su total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Población&lt;/b&gt;: personas por píxel. &lt;b&gt;Zonas, campo de identificador&lt;/b&gt;: las áreas. &lt;b&gt;Totales&lt;/b&gt;: una tabla con P-codes y población.&lt;/p&gt;&lt;p&gt;La tabla de áreas tiene el factor y una señal: repartido por igual (el ráster no tiene a nadie allí), factor fuera de 0,5 a 2 (tabla y ráster son de otro lugar, época o tipo: mire antes de usarlo), sin total (queda como estaba).&lt;/p&gt;&lt;p&gt;Ejemplo: 48 000 personas en la tabla, 40 000 en el ráster: cada píxel del área por 1,2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table the corners of the polygon stand in, and the sheet says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;: what is drawn below, such as roads, places and boundaries; nothing is fetched. &lt;b&gt;Completion&lt;/b&gt;: the same sheet as the record of a finished task. MGRS figures are cut to metres.&lt;/p&gt;&lt;p&gt;For the own programme and accredited operators.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un peligro en una ficha para el terreno: su mapa con cuadrícula métrica (su zona UTM), los puntos de la tabla de puntos con este, norte y referencia MGRS, el balance de áreas (registrada, liberada por tipo, restante), los artefactos encontrados, y líneas para firmar. Los puntos que no caben van en otra página. Sin tabla de puntos se usan los vértices del polígono, y la ficha lo dice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Capas&lt;/b&gt;: lo que se dibuja debajo, como carreteras, lugares y límites; nada se descarga. &lt;b&gt;Finalización&lt;/b&gt;: la misma ficha como constancia de una tarea terminada. Las cifras MGRS se truncan a metros.&lt;/p&gt;&lt;p&gt;Para el programa nacional y los operadores acreditados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Period&lt;/b&gt;: accidents, casualties, land release and risk education dated from the first to the last day (ISO, both included; the last is the day of the data if empty). &lt;b&gt;P-code&lt;/b&gt;: the report of one unit only. &lt;b&gt;Level&lt;/b&gt;: of the table. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: every table asks the sharing gate. What may not go as it is, is counted by admin unit, small counts withheld and with them as many others as keep them from being worked out; or it is left out and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared with each other: release them at fixed dates.&lt;/p&gt;&lt;p&gt;People near hazards come from the &lt;i&gt;exposure&lt;/i&gt; table in the workspace, survey states from there or from &lt;i&gt;contamination&lt;/i&gt;: run these first. “No record” is neither zero nor safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una página para un país o un distrito con lo que contiene el espacio de trabajo: cifras clave, mapas, gráficos, una tabla por P-code, estado de estudio, método, filas y fuentes; como HTML que no necesita red, y como PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Período&lt;/b&gt;: accidentes, víctimas, liberación de tierras y educación en el riesgo fechados del primer al último día (ISO, ambos incluidos; si está vacío, el último es el día de los datos). &lt;b&gt;P-code&lt;/b&gt;: el informe de una sola unidad. &lt;b&gt;Nivel&lt;/b&gt;: de la tabla. &lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type o hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatarios&lt;/b&gt;: cada tabla pasa por el control de salida. Lo que no puede salir tal cual se cuenta por unidad administrativa, reteniendo los números pequeños y con ellos tantos otros como haga falta para que no se puedan deducir; o se omite y se nombra. Más allá del programa nacional hace falta una finalidad. Los informes de períodos que se solapan pueden compararse entre sí: difúndalos en fechas fijas.&lt;/p&gt;&lt;p&gt;Las personas cerca de peligros vienen de la tabla &lt;i&gt;exposure&lt;/i&gt; del espacio de trabajo, los estados de estudio de allí o de &lt;i&gt;contamination&lt;/i&gt;: ejecútelos primero. «Sin registros» no es ni cero ni seguro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One row a P-code and period: hazards by class and status with areas, land released by kind, people near hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey state. The table that answers: who is near what is not released, what changed, where next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt;, country and level give the layers; a layer given here replaces the workspace's own. &lt;b&gt;Zones&lt;/b&gt; and their ID field are the admin areas of the level. &lt;b&gt;Population&lt;/b&gt;: a raster, then people within the distances are measured; without it the exposure table is used.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31, first and last day included. &lt;b&gt;Every&lt;/b&gt;: month, quarter or year gives a row for each part.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” has everything, the others what belongs to records.&lt;/p&gt;&lt;p&gt;What was not given is empty: unknown is not zero. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: CF41, 2026: hazards_cha 8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una fila por P-code y período: peligros por clase y estado con superficies, tierras liberadas por tipo, personas cerca de peligros, accidentes, víctimas por sexo y edad, personas alcanzadas por educación en el riesgo, personas desplazadas, estado de estudio. La tabla que responde: quién está cerca de lo que no está liberado, qué cambió, adónde ir ahora.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espacio de trabajo&lt;/b&gt;, país y nivel dan las capas; una capa dada aquí sustituye a la del espacio de trabajo. Las &lt;b&gt;zonas&lt;/b&gt; y su campo de identificador son las áreas administrativas del nivel. &lt;b&gt;Población&lt;/b&gt;: un ráster, y entonces se miden las personas dentro de las distancias; sin él se usa la tabla exposure.&lt;br&gt;&lt;b&gt;A la fecha, período&lt;/b&gt;: fechas como 2025-12-31, primer y último día incluidos. &lt;b&gt;Cada&lt;/b&gt;: month, quarter o year da una fila por cada parte.&lt;br&gt;&lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type o hazard_class da más filas; la fila del grupo «all» lo tiene todo, las demás lo que corresponde a registros.&lt;/p&gt;&lt;p&gt;Lo que no se dio queda vacío: desconocido no es cero. Un lugar donde nada está registrado no es por eso seguro: lea survey_state.&lt;/p&gt;&lt;p&gt;Ejemplo: CF41, 2026: hazards_cha 8, open_remaining_m2 3 120 000, released_cleared_m2 12 699, killed_boys 2, eore_reached 640, idps 6 387.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for it.&lt;/p&gt;&lt;p&gt;Asks the same questions as &lt;i&gt;disclosurecheck&lt;/i&gt;, reads the finished files once more, and writes the release into the ledger of the workspace before anything leaves. A refusal is kept there too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact assessment and information request, filled from the project).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private or connect (the description only). Hazards that stay at home get a description for HDX Connect in any case.&lt;/p&gt;&lt;p&gt;Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected grid and the boundaries, not the hazards.&lt;/p&gt;&lt;p&gt;Drawing the map and the last move cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pone lo que puede ir a los destinatarios en una carpeta y un zip: GeoPackage, CSV con etiquetas HXL, GeoJSON, un mapa, un README en palabras sencillas, licencias, metadatos HDX. Lo que no puede salir se omite y se nombra, con la forma de pedirlo.&lt;/p&gt;&lt;p&gt;Hace las mismas preguntas que &lt;i&gt;disclosurecheck&lt;/i&gt;, relee los archivos terminados y anota la difusión en el registro del espacio de trabajo antes de que nada salga. Un rechazo también queda allí.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formatos&lt;/b&gt;, separados por comas: gpkg, csv, geojson, map, hdx; e iati (necesita COUNTRY_activity.json en el espacio de trabajo), asks (lo que la acción contra las minas pide a otros clústeres), forms (acuerdo de intercambio de datos, evaluación de impacto y solicitud de información, rellenados con el proyecto).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private o connect (solo la descripción). Los peligros que no salen reciben en todo caso una descripción para HDX Connect.&lt;/p&gt;&lt;p&gt;Ejemplo: AUDIENCE=cluster, PURPOSE=planificación de retornos da la cuadrícula protegida y los límites, no los peligros.&lt;/p&gt;&lt;p&gt;El dibujo del mapa y el último traslado no pueden detenerse.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;Each value is scaled to 0..1 with the fixed bounds of the profile, so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows whose ranges overlap share a band: the weights cannot tell them apart.&lt;/p&gt;&lt;p&gt;An empty cell is unknown, not zero: the criterion is left out for that row and &lt;i&gt;missing&lt;/i&gt; counts it. Cost stands beside the score, not inside.&lt;/p&gt;&lt;p&gt;Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena peligros, tareas o áreas por una suma ponderada de criterios. PROPUESTO: ningún método publicado de acción contra las minas da los pesos; los fija usted en un perfil JSON (parta de resources/priority/default.json) y se imprimen con el resultado.&lt;/p&gt;&lt;p&gt;Cada valor se escala a 0..1 con los límites fijos del perfil, para que dos meses sean comparables. Junto a la suma ponderada hay una comprobación geométrica, PROMETHEE II, y el rango con 1 000 simulaciones de los pesos: la probabilidad de estar entre los diez primeros y el intervalo de rangos del 5 % al 95 %. Las filas cuyos intervalos se solapan comparten clase: los pesos no permiten distinguirlas.&lt;/p&gt;&lt;p&gt;Una celda vacía es desconocida, no cero: el criterio se omite en esa fila y &lt;i&gt;missing&lt;/i&gt; lo cuenta. El costo está junto a la puntuación, no dentro.&lt;/p&gt;&lt;p&gt;Ejemplo: personas 0,6 y accidentes 0,4, ambos escalados: 0,5 y 1 dan 0,6 × 0,5 + 0,4 × 1 = 0,7.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Need: returnees and residents by the share of people within 1 km of an open hazard, displaced people by that or by the contamination where they come from, times the relative risk of the group from casualties. What sessions covered fades with time. &lt;b&gt;Arrivals&lt;/b&gt;: people who came in the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first whatever the rank. Stocks and flows are not mixed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposure&lt;/b&gt;: the table of that algorithm, in place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers of households stand in, and the share who had risk education where there are no sessions.&lt;/p&gt;&lt;p&gt;A unit of whose contamination nothing is known has no need and is listed: that is not zero.&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = 0.2, gap 160.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena las unidades por las personas que necesitan educación en el riesgo y no la han recibido, por niños, niñas, hombres y mujeres. PROPUESTO: no hay fórmula publicada; los parámetros los fija usted en un perfil JSON (parta de resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Necesidad: retornados y residentes por la proporción de personas a menos de 1 km de un peligro abierto, desplazados por esa o por la contaminación de su lugar de origen, por el riesgo relativo del grupo según las víctimas. Lo que cubrieron las sesiones se desvanece con el tiempo. &lt;b&gt;Llegadas&lt;/b&gt;: personas llegadas en los últimos 30 días; más del 5 % de la población en una unidad contaminada es una afluencia, que va primero sea cual sea el rango. No se mezclan existencias y flujos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposición&lt;/b&gt;: la tabla de ese algoritmo, en lugar de peligros y ráster. Sin peligros, los sustituyen los eventos de conflicto en unidades no estudiadas (al menos 20 %) y las respuestas de hogares, y la proporción de quienes recibieron educación en el riesgo donde no hay sesiones.&lt;/p&gt;&lt;p&gt;Una unidad de cuya contaminación nada se sabe no tiene necesidad y se lista: eso no es cero.&lt;/p&gt;&lt;p&gt;Ejemplo: 1 000 personas, 20 % a menos de 1 km: necesidad 200; una sesión hace un año para 500, de los que 0,8 son nuevos: cubierto 0,4 × 0,5 = 0,2, brecha 160.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.&lt;/p&gt;&lt;p&gt;For &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; each layer is also read for what it holds, whatever it is called: places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from places, paths. And all that it tells is set against everything that was ever released (the ledger of the workspace): parent minus children, month against month, small counts, distances from several places. What cannot be decided is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: a package made by hand, to be read file by file before it leaves.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Example: a layer of hazards for the cluster: &lt;i&gt;form&lt;/i&gt;, the protected grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice de cada capa si puede ir a unos destinatarios tal cual, en otra forma, o de ningún modo, y por qué; con el daño de compartir junto al daño de retener. Nada se envía ni se registra.&lt;/p&gt;&lt;p&gt;Para &lt;i&gt;cluster&lt;/i&gt; y &lt;i&gt;public&lt;/i&gt; se lee además lo que contiene cada capa, se llame como se llame: lugares de peligros registrados, columnas que nombran personas, recuentos por debajo del mínimo del protocolo, distancias desde lugares, rutas. Y todo lo que revela se contrasta con todo lo ya difundido (el registro del espacio de trabajo): superior menos inferiores, mes contra mes, recuentos pequeños, distancias desde varios lugares. Lo que no puede decidirse se rechaza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Carpeta&lt;/b&gt;: un paquete hecho a mano, para leerlo archivo por archivo antes de que salga.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Ejemplo: una capa de peligros para el clúster: &lt;i&gt;form&lt;/i&gt;, la cuadrícula protegida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors of a profile. The point is the number where the factor is a count, else 1 where it is true, once a location however often it is repeated.&lt;/p&gt;&lt;p&gt;Low: up to 5, zero and negative too. Medium: 6 to 10. High: above 10. The ranges stand in the profile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: one or several rows a location. &lt;b&gt;Location ID&lt;/b&gt;: rows with one value are one location. &lt;b&gt;Profile&lt;/b&gt;: JSON with factors, columns and weights; start from resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Example: roads blocked (weight 1) and 3 recent victims (weight 2) give 1 + 6 = 7, medium.&lt;/p&gt;&lt;p&gt;A factor without a column scores nothing; the run names it, since a location is not less affected because nobody asked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Puntúa localidades exactamente como la herramienta de puntuación de impacto de IMSMA (Impact Scoring Tool): la suma de peso × punto de los factores de un perfil. El punto es el número si el factor es un recuento; si no, 1 donde es verdadero, una vez por localidad por mucho que se repita.&lt;/p&gt;&lt;p&gt;Bajo: hasta 5, también cero y negativo. Medio: de 6 a 10. Alto: más de 10. Los intervalos están en el perfil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: una o varias filas por localidad. &lt;b&gt;Identificador de localidad&lt;/b&gt;: las filas con un mismo valor son una localidad. &lt;b&gt;Perfil&lt;/b&gt;: JSON con factores, columnas y pesos; parta de resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Ejemplo: carreteras bloqueadas (peso 1) y 3 víctimas recientes (peso 2) dan 1 + 6 = 7, medio.&lt;/p&gt;&lt;p&gt;Un factor sin columna no puntúa; la ejecución lo nombra, pues una localidad no está menos afectada porque nadie preguntó.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of households or key informants who report ordnance, share of displaced and returned people from or to contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score: the mean of the two highest known indicators, halves up; 5 only where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at least 2, and a flag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones&lt;/b&gt; may carry the indicators themselves, as fields named value_people, value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers give.&lt;/p&gt;&lt;p&gt;Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, severity 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Severidad de 1 a 5 de cada unidad con hasta cinco indicadores: proporción de personas a menos de 1 km de un peligro abierto, víctimas civiles por 100 000 en 12 meses, tipos de servicios cerca de peligros o bloqueados por ellos, proporción de hogares o informantes clave que informan de municiones, proporción de personas desplazadas y retornadas desde o hacia unidades contaminadas. PROPUESTO: los umbrales los fija usted en un perfil JSON (parta de resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Puntuación: la media de los dos indicadores conocidos más altos, las mitades hacia arriba; 5 solo si las víctimas son 5, o si las personas son 5 y los servicios 4 o más. Menos de dos indicadores conocidos: no clasificado, nunca 1, y la unidad se lista con sus habitantes. Eventos explosivos sin un estudio terminado: al menos 2, y una señal.&lt;/p&gt;&lt;p&gt;Las &lt;b&gt;zonas&lt;/b&gt; pueden llevar los propios indicadores, en campos llamados value_people, value_casualties, value_services, value_reports, value_displaced; ese campo sustituye lo que dan las capas.&lt;/p&gt;&lt;p&gt;Ejemplo: 20 % de las personas a menos de 1 km (clase 4) y 3 víctimas por 100 000 (clase 3): media 3,5, severidad 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of equal area, with a class of recorded contamination each, that may be shared where hazards and accidents may not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards, Accidents&lt;/b&gt;: layers of the minimum schema; hazards that are released do not count.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel; people who live in the square, rounded to 10.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: without it the survey state of every square is unknown.&lt;br&gt;&lt;b&gt;Country&lt;/b&gt;: three letters; chooses the protocol.&lt;br&gt;&lt;b&gt;Protocol&lt;/b&gt;: a JSON profile in place of the country's.&lt;br&gt;&lt;b&gt;Finest&lt;/b&gt;: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit stands where it is coarser. 0: as the protocol says.&lt;/p&gt;&lt;p&gt;A square with fewer hazards, accidents or victims than the protocol's minimum, or with one hazard that dominates, is joined with its three siblings, up to 40 km; what is too few even then is suppressed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nothing recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: four hazards in two neighbouring squares of 10 km, two in each, are told as one square of 20 km.&lt;/p&gt;&lt;p&gt;Before a second release run &lt;i&gt;disclosurecheck&lt;/i&gt;: what was released before counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuadrados de igual superficie, cada uno con una clase de contaminación registrada, que pueden compartirse donde los peligros y accidentes no.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Peligros, Accidentes&lt;/b&gt;: capas del esquema mínimo; los peligros liberados no cuentan.&lt;br&gt;&lt;b&gt;Población&lt;/b&gt;: personas por píxel; habitantes del cuadrado, redondeados a 10.&lt;br&gt;&lt;b&gt;Cobertura de estudio&lt;/b&gt;: sin ella el estado de estudio de cada cuadrado es desconocido.&lt;br&gt;&lt;b&gt;País&lt;/b&gt;: tres letras; elige el protocolo.&lt;br&gt;&lt;b&gt;Protocolo&lt;/b&gt;: un perfil JSON en lugar del del país.&lt;br&gt;&lt;b&gt;Más fino&lt;/b&gt;: cuadrado más pequeño en km: 1,25, 2,5, 5, 10, 20 o 40; prevalece el límite del protocolo donde es más grueso. 0: según el protocolo.&lt;/p&gt;&lt;p&gt;Un cuadrado con menos peligros, accidentes o víctimas que el mínimo del protocolo, o con un peligro dominante, se une a sus tres hermanos, hasta 40 km; lo que aun así es demasiado poco no se comunica.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nada registrado, de 1 a 8 creciente con los peligros ponderados por 100 km²; vacío donde no se comunica. Nada registrado no es seguro: lea survey_state.&lt;/p&gt;&lt;p&gt;Ejemplo: cuatro peligros en dos cuadrados vecinos de 10 km, dos en cada uno, se comunican como un cuadrado de 20 km.&lt;/p&gt;&lt;p&gt;Antes de una segunda difusión ejecute &lt;i&gt;disclosurecheck&lt;/i&gt;: lo difundido antes también cuenta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its own scale and page number; the legend is the same on all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Admin units&lt;/b&gt;: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.&lt;/p&gt;&lt;p&gt;Cancel works between pages and leaves no file of the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;El mapa una vez por unidad administrativa, por nombre: un PDF con una página por unidad, o un PDF por unidad, y archivos PNG. Cada página se acerca a su unidad a una escala redonda, dice dónde está en el país y lleva su propia escala y número de página; la leyenda es la misma en todas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades administrativas&lt;/b&gt;: una capa de polígonos, normalmente COD admin 2; de un espacio de trabajo, los límites del nivel. Nombres y códigos vienen de adm{n}_name y adm{n}_pcode salvo que elija otros campos.&lt;/p&gt;&lt;p&gt;Cancelar actúa entre páginas y no deja ningún archivo de la ejecución.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column names is bold, the row of HXL tags is in italics; correct them if they are others.</source>
        <translation>Un archivo CSV o XLSX de cualquier forma: componentes DTM, listas de sitios, 3W a 5W, los suyos. La fila de los nombres de columna está en negrita y la de las etiquetas HXL en cursiva; corríjalas si son otras.</translation>
    </message>
    <message>
        <source>A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own</source>
        <translation>Un CSV o XLSX de cualquier forma: componentes DTM, listas de sitios, 3W a 5W, los suyos</translation>
    </message>
    <message>
        <source>A P-code that stands twice with different totals cannot be joined.</source>
        <translation>Un P-code que aparece dos veces con totales distintos no se puede unir.</translation>
    </message>
    <message>
        <source>A PDF for each unit</source>
        <translation>Un PDF por unidad</translation>
    </message>
    <message>
        <source>A band of group names stands above the header; some rows have no coordinates.</source>
        <translation>Sobre el encabezado hay una banda de nombres de grupo; algunas filas no tienen coordenadas.</translation>
    </message>
    <message>
        <source>A change of sensitivity needs a name and a reason</source>
        <translation>Un cambio de sensibilidad necesita un nombre y un motivo</translation>
    </message>
    <message>
        <source>A date is not written as year, month and day</source>
        <translation>Una fecha no está escrita como año, mes y día</translation>
    </message>
    <message>
        <source>A field has small letters, digits and _, and begins with a letter.</source>
        <translation>Un campo tiene minúsculas, cifras y _, y empieza por una letra.</translation>
    </message>
    <message>
        <source>A file that you downloaded by hand; then nothing is fetched.</source>
        <translation>Un archivo descargado a mano; entonces nada se descarga.</translation>
    </message>
    <message>
        <source>A firewall in front of {source} refused the request (HTTP {status}), whatever the key</source>
        <translation>Un cortafuegos delante de {source} rechazó la solicitud (HTTP {status}), sea cual sea la clave</translation>
    </message>
    <message>
        <source>A free account gives the token. Example: COUNTRY=SDN.</source>
        <translation>Una cuenta gratuita da el token. Ejemplo: COUNTRY=SDN.</translation>
    </message>
    <message>
        <source>A hazard counts as released only with a linked release product.</source>
        <translation>Un peligro cuenta como liberado solo con un producto de liberación vinculado.</translation>
    </message>
    <message>
        <source>A layer of this name is replaced; its earlier state is kept.</source>
        <translation>Una capa con este nombre se sustituye; se guarda su estado anterior.</translation>
    </message>
    <message>
        <source>A list of documents, not data; read each one's own terms.</source>
        <translation>Una lista de documentos, no de datos; lea las condiciones de cada uno.</translation>
    </message>
    <message>
        <source>A list of maps and reports about the country with links, with your organisation's appname</source>
        <translation>Una lista de mapas e informes sobre el país con enlaces, con el appname de su organización</translation>
    </message>
    <message>
        <source>A list of published layers with address, owner, licence and extent</source>
        <translation>Una lista de capas publicadas con dirección, propietario, licencia y extensión</translation>
    </message>
    <message>
        <source>A map is not a clearance certificate: ask the programme before moving.</source>
        <translation>Un mapa no es un certificado de despeje: consulte al programa antes de desplazarse.</translation>
    </message>
    <message>
        <source>A month without reports is not a month without casualties.</source>
        <translation>Un mes sin informes no es un mes sin víctimas.</translation>
    </message>
    <message>
        <source>A population grid is a model; where nobody surveyed, nothing recorded says nothing.</source>
        <translation>Una cuadrícula de población es un modelo; donde nadie estudió, que nada esté registrado no dice nada.</translation>
    </message>
    <message>
        <source>A product made for sharing; the attack suite decides.</source>
        <translation>Un producto hecho para compartir; la batería de ataques decide.</translation>
    </message>
    <message>
        <source>A record key lies outside 0 to {most}</source>
        <translation>Una clave de registro está fuera de 0 a {most}</translation>
    </message>
    <message>
        <source>A record of a victim is severe.</source>
        <translation>El registro de una víctima es de sensibilidad muy alta.</translation>
    </message>
    <message>
        <source>A release product covers the hazard, and its status is not released</source>
        <translation>Un producto de liberación cubre el peligro, y su estado no es liberado</translation>
    </message>
    <message>
        <source>A report that leaves the programme needs a purpose</source>
        <translation>Un informe que sale del programa necesita una finalidad</translation>
    </message>
    <message>
        <source>A round without a row for an area did not cover it, which is not zero. Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</source>
        <translation>Una ronda sin fila para un área no la cubrió, lo que no es cero. Ejemplo: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>A row every (month, quarter, year)</source>
        <translation>Una fila cada (month, quarter, year)</translation>
    </message>
    <message>
        <source>A row without a P-code keeps the provider's name and is marked. Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</source>
        <translation>Una fila sin P-code conserva el nombre del proveedor y se marca. Ejemplo: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</translation>
    </message>
    <message>
        <source>A sample of who passed the points, not a count of everyone.</source>
        <translation>Una muestra de quienes pasaron por los puntos, no un recuento de todos.</translation>
    </message>
    <message>
        <source>A second table names the files and their addresses.</source>
        <translation>Una segunda tabla nombra los archivos y sus direcciones.</translation>
    </message>
    <message>
        <source>A session fades by half in (months)</source>
        <translation>Una sesión pierde la mitad de su efecto en (meses)</translation>
    </message>
    <message>
        <source>A session's place and facilitator can put people at risk.</source>
        <translation>El lugar y el facilitador de una sesión pueden poner personas en riesgo.</translation>
    </message>
    <message>
        <source>A smooth surface gives its points back; only the protected grid may go out.</source>
        <translation>Una superficie suavizada permite recuperar sus puntos; solo la cuadrícula protegida puede salir.</translation>
    </message>
    <message>
        <source>A table from a file</source>
        <translation>Una tabla de un archivo</translation>
    </message>
    <message>
        <source>A table from a file…</source>
        <translation>Una tabla de un archivo…</translation>
    </message>
    <message>
        <source>A table that you downloaded or were sent.</source>
        <translation>Una tabla que usted descargó o recibió.</translation>
    </message>
    <message>
        <source>A web page of this network came instead of the {expected} of {source}</source>
        <translation>Llegó una página web de esta red en vez de {expected} de {source}</translation>
    </message>
    <message>
        <source>A workspace is kept by country, and none is given</source>
        <translation>Un espacio de trabajo se lleva por país, y no se indicó ninguno</translation>
    </message>
    <message>
        <source>A workspace needs to know the country</source>
        <translation>Un espacio de trabajo necesita saber el país</translation>
    </message>
    <message>
        <source>A year ago where it is empty.</source>
        <translation>Hace un año si está vacío.</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 horizontal</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 vertical</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 vertical</translation>
    </message>
    <message>
        <source>ACAPS has nothing for this country here</source>
        <translation>ACAPS no tiene nada aquí para este país</translation>
    </message>
    <message>
        <source>ACAPS publications</source>
        <translation>Publicaciones de ACAPS</translation>
    </message>
    <message>
        <source>ACAPS terms of use</source>
        <translation>Condiciones de uso de ACAPS</translation>
    </message>
    <message>
        <source>ACLED did not accept the account</source>
        <translation>ACLED no aceptó la cuenta</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>Eventos de ACLED</translation>
    </message>
    <message>
        <source>ACLED has no such event in this period</source>
        <translation>ACLED no tiene ningún evento así en este período</translation>
    </message>
    <message>
        <source>ACLED refused the query: {message}</source>
        <translation>ACLED rechazó la consulta: {message}</translation>
    </message>
    <message>
        <source>ACLED rows may not be passed on. Many accounts may read totals only.</source>
        <translation>Las filas de ACLED no pueden transmitirse. Muchas cuentas solo pueden leer totales.</translation>
    </message>
    <message>
        <source>ACLED terms: no redistribution of the rows</source>
        <translation>Condiciones de ACLED: sin redistribución de las filas</translation>
    </message>
    <message>
        <source>ANSWERS has no column about explosive ordnance</source>
        <translation>ANSWERS no tiene columna sobre artefactos explosivos</translation>
    </message>
    <message>
        <source>APMBC Article 7</source>
        <translation>Artículo 7 de la Convención de Ottawa (APMBC)</translation>
    </message>
    <message>
        <source>AUDIENCE {value} is not known</source>
        <translation>AUDIENCE {value} no se conoce</translation>
    </message>
    <message>
        <source>About Common Ground</source>
        <translation>Acerca de Common Ground</translation>
    </message>
    <message>
        <source>About Common Ground…</source>
        <translation>Acerca de Common Ground…</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>Sobre el conjunto de datos</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Sobre el archivo</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>Sobre la pregunta</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Sobre la fuente</translation>
    </message>
    <message>
        <source>Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Abyei tiene aquí el código SS1101 y en el COD SS0001.</translation>
    </message>
    <message>
        <source>Accept the new state</source>
        <translation>Aceptar el nuevo estado</translation>
    </message>
    <message>
        <source>Accept the new state? The earlier rows are lost.</source>
        <translation>¿Aceptar el nuevo estado? Las filas anteriores se pierden.</translation>
    </message>
    <message>
        <source>Accept the new state…</source>
        <translation>Aceptar el nuevo estado…</translation>
    </message>
    <message>
        <source>Accident id</source>
        <translation>Id. del accidente</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidentes</translation>
    </message>
    <message>
        <source>Accidents (for casualties)</source>
        <translation>Accidentes (para las víctimas)</translation>
    </message>
    <message>
        <source>Accidents in 24 months</source>
        <translation>Accidentes en 24 meses</translation>
    </message>
    <message>
        <source>Accidents that nobody reported; plans for assistance to survivors.</source>
        <translation>Accidentes que nadie comunicó; planes de asistencia a sobrevivientes.</translation>
    </message>
    <message>
        <source>Accredited operator</source>
        <translation>Operador acreditado</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Add all layers to the project</source>
        <translation>Añadir todas las capas al proyecto</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>Añadir este campo</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Añadir al proyecto</translation>
    </message>
    <message>
        <source>Add up from severity (0: all)</source>
        <translation>Sumar desde la severidad (0: todas)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added up: all {n} units that have a figure.</source>
        <translation>Sumado: las {n} unidades que tienen cifra.</translation>
    </message>
    <message>
        <source>Added up: {n} units of severity {level} or worse; {below} units below it are not.</source>
        <translation>Sumado: {n} unidades de severidad {level} o peor; {below} unidades por debajo no.</translation>
    </message>
    <message>
        <source>Added: {n}</source>
        <translation>Añadido: {n}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the service, the layer or the item</source>
        <translation>Dirección del servicio, la capa o el elemento</translation>
    </message>
    <message>
        <source>Address, proxy, certificate and status of the selected source</source>
        <translation>Dirección, proxy, certificado y estado de la fuente seleccionada</translation>
    </message>
    <message>
        <source>Addresses of the sources</source>
        <translation>Direcciones de las fuentes</translation>
    </message>
    <message>
        <source>Admin areas</source>
        <translation>Áreas administrativas</translation>
    </message>
    <message>
        <source>Admin areas with P-codes, names, version and date, as agreed in the country</source>
        <translation>Áreas administrativas con P-codes, nombres, versión y fecha, como se acordaron en el país</translation>
    </message>
    <message>
        <source>Admin areas.</source>
        <translation>Áreas administrativas.</translation>
    </message>
    <message>
        <source>Admin boundaries</source>
        <translation>Límites administrativos</translation>
    </message>
    <message>
        <source>Admin level</source>
        <translation>Nivel administrativo</translation>
    </message>
    <message>
        <source>Admin level (with a workspace)</source>
        <translation>Nivel administrativo (con un espacio de trabajo)</translation>
    </message>
    <message>
        <source>Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …</source>
        <translation>Nivel administrativo de un P-code en los límites del espacio de trabajo: 0 el país, 1 la provincia …</translation>
    </message>
    <message>
        <source>Admin unit</source>
        <translation>Unidad administrativa</translation>
    </message>
    <message>
        <source>Admin unit field</source>
        <translation>Campo de la unidad administrativa</translation>
    </message>
    <message>
        <source>Admin units</source>
        <translation>Unidades administrativas</translation>
    </message>
    <message>
        <source>Administrative boundaries (COD-AB)</source>
        <translation>Límites administrativos (COD-AB)</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Afghanistan (NG shapefile export)</source>
        <translation>Afganistán (exportación shapefile de NG)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo de edad</translation>
    </message>
    <message>
        <source>Aggregated figures are enough. No names, no single households, no exact places of people.</source>
        <translation>Bastan cifras agregadas. Sin nombres, sin hogares individuales, sin lugares exactos de personas.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement with the partner</source>
        <translation>Acuerdo con el socio</translation>
    </message>
    <message>
        <source>All figures in square metres of open land: open, worked on, suspended, unknown.</source>
        <translation>Todas las cifras en metros cuadrados de tierra abierta: abierto, en trabajo, suspendido, desconocido.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas las páginas de ayuda</translation>
    </message>
    <message>
        <source>All release products count: no period was given.</source>
        <translation>Cuentan todos los productos de liberación: no se dio ningún período.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: dates were moved to the country's own day.</source>
        <translation>Todas las horas son {times} UTC: las fechas se pasaron al día propio del país.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: the date may be a day early; set utc_offset_hours in the profile.</source>
        <translation>Todas las horas son {times} UTC: la fecha puede ir un día adelantada; ponga utc_offset_hours en el perfil.</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>Todas las unidades juntas</translation>
    </message>
    <message>
        <source>All zones together, {name}: {value}</source>
        <translation>Todas las zonas juntas, {name}: {value}</translation>
    </message>
    <message>
        <source>Amounts repeat over the places of one activity. Example: COUNTRY=SSD.</source>
        <translation>Los importes se repiten en los lugares de una misma actividad. Ejemplo: COUNTRY=SSD.</translation>
    </message>
    <message>
        <source>An earlier release had another finest square; the two together would tell more.</source>
        <translation>Una difusión anterior tenía otro cuadrado más fino; las dos juntas revelarían más.</translation>
    </message>
    <message>
        <source>An earlier release was made with accidents and this one without, or the other way round.</source>
        <translation>Una difusión anterior se hizo con accidentes y esta sin ellos, o al revés.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Un texto vacío</translation>
    </message>
    <message>
        <source>An exact release needs the name of the data owner and a reason</source>
        <translation>Una difusión exacta necesita el nombre del propietario de los datos y un motivo</translation>
    </message>
    <message>
        <source>An explosive accident is a security incident, and its record severe.</source>
        <translation>Un accidente con explosivos es un incidente de seguridad, y su registro de sensibilidad muy alta.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Otro campo</translation>
    </message>
    <message>
        <source>Another job runs in the panel; wait until it is done.</source>
        <translation>Otro trabajo está en curso en el panel; espere a que termine.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers of households or key informants about ordnance</source>
        <translation>Respuestas de hogares o informantes clave sobre municiones</translation>
    </message>
    <message>
        <source>Any resource of HDX</source>
        <translation>Cualquier recurso de HDX</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Cualquier tabla</translation>
    </message>
    <message>
        <source>Any table with points or P-codes (wizard)</source>
        <translation>Cualquier tabla con puntos o P-codes (asistente)</translation>
    </message>
    <message>
        <source>Archived: it is not kept up to date.</source>
        <translation>Archivado: no se mantiene al día.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Superficie (m²)</translation>
    </message>
    <message>
        <source>Area cancelled</source>
        <translation>Superficie cancelada</translation>
    </message>
    <message>
        <source>Area cleared</source>
        <translation>Superficie despejada</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>Superficie m²</translation>
    </message>
    <message>
        <source>Area not explained</source>
        <translation>Superficie no explicada</translation>
    </message>
    <message>
        <source>Area of the map (all layers if empty)</source>
        <translation>Área del mapa (todas las capas si está vacío)</translation>
    </message>
    <message>
        <source>Area recorded (m²)</source>
        <translation>Superficie registrada (m²)</translation>
    </message>
    <message>
        <source>Area reduced</source>
        <translation>Superficie reducida</translation>
    </message>
    <message>
        <source>Area remaining (m²)</source>
        <translation>Superficie restante (m²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Areas that occur more than once</source>
        <translation>Áreas que aparecen más de una vez</translation>
    </message>
    <message>
        <source>Areas to clip to</source>
        <translation>Áreas de recorte</translation>
    </message>
    <message>
        <source>Arrivals of the last 30 days by P-code</source>
        <translation>Llegadas de los últimos 30 días por P-code</translation>
    </message>
    <message>
        <source>Arrivals surge in {n} units: act within two weeks, whatever the rank</source>
        <translation>Afluencia de llegadas en {n} unidades: actúe en dos semanas, sea cual sea el rango</translation>
    </message>
    <message>
        <source>Arrivals surge in: {units}. Act within two weeks, whatever the rank.</source>
        <translation>Afluencia de llegadas en: {units}. Actúe en dos semanas, sea cual sea el rango.</translation>
    </message>
    <message>
        <source>Art. 7.1(c) Mined areas known or suspected, not released</source>
        <translation>Art. 7.1 c) Zonas minadas conocidas o sospechosas, no liberadas</translation>
    </message>
    <message>
        <source>Art. 7.1(f) Mined areas released in the period</source>
        <translation>Art. 7.1 f) Zonas minadas liberadas en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(g) Mines destroyed in the period</source>
        <translation>Art. 7.1 g) Minas destruidas en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(h) Contaminated areas known or suspected, not released</source>
        <translation>Art. 7.1 h) Zonas contaminadas conocidas o sospechosas, no liberadas</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Areas released in the period</source>
        <translation>Art. 7.1 i) Zonas liberadas en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Remnants destroyed in the period</source>
        <translation>Art. 7.1 i) Restos destruidos en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Warning of the population in the period</source>
        <translation>Art. 7.1 i) Advertencia a la población en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(j) Risk reduction education in the period</source>
        <translation>Art. 7.1 j) Educación para la reducción del riesgo en el período</translation>
    </message>
    <message>
        <source>Art. 7.1(k) Victims in the period, by sex and age</source>
        <translation>Art. 7.1 k) Víctimas en el período, por sexo y edad</translation>
    </message>
    <message>
        <source>As 2026-01-31; today where empty. The land balance and its chart go by it.</source>
        <translation>Como 2026-01-31; hoy si está vacío. El balance de tierras y su gráfico se rigen por ella.</translation>
    </message>
    <message>
        <source>As at (date)</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>As the country's protocol says; low by admin 2.</source>
        <translation>Según el protocolo del país; baja por admin 2.</translation>
    </message>
    <message>
        <source>As the owner of the file says.</source>
        <translation>Según el propietario del archivo.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows.</source>
        <translation>Como la hoja de cálculo cuenta las filas.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows; 0 is for none.</source>
        <translation>Como la hoja de cálculo cuenta las filas; 0 si no hay.</translation>
    </message>
    <message>
        <source>Ask the data owner for access and say what you need it for.</source>
        <translation>Pida acceso al propietario de los datos y diga para qué lo necesita.</translation>
    </message>
    <message>
        <source>Ask the national mine action authority or UNMAS in the country; then import the export (importimsma) or, for IMSMA Core, load the layer (source arcgis)</source>
        <translation>Pregunte a la autoridad nacional de acción contra las minas o a UNMAS en el país; después importe la exportación (importimsma) o, para IMSMA Core, cargue la capa (fuente arcgis)</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>Consultando {url} …</translation>
    </message>
    <message>
        <source>Assessment type</source>
        <translation>Tipo de evaluación</translation>
    </message>
    <message>
        <source>Assessment type (DTM)</source>
        <translation>Tipo de evaluación (DTM)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Medio empleado</translation>
    </message>
    <message>
        <source>Assign P-codes</source>
        <translation>Asignar P-codes</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>Batería de ataques</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>Atributos cambiados</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.</source>
        <translation>Destinatarios: {audience}. Finalidad: {purpose}. Protocolo: {protocol}.</translation>
    </message>
    <message>
        <source>Availability: categories released within a year</source>
        <translation>Disponibilidad: categorías difundidas en un año</translation>
    </message>
    <message>
        <source>BA baseline, SA site, ETT emergency tracking; needed where there are several.</source>
        <translation>BA línea de base, SA sitio, ETT seguimiento de emergencia; necesario donde hay varios.</translation>
    </message>
    <message>
        <source>BANDS is not a list of distances: {text}</source>
        <translation>BANDS no es una lista de distancias: {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Baseline by P-code and period</source>
        <translation>Línea de base por P-code y período</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Pasó a</translation>
    </message>
    <message>
        <source>Blockage</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Boundaries for lines from origin</source>
        <translation>Límites para las líneas desde el origen</translation>
    </message>
    <message>
        <source>Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.</source>
        <translation>Límites de 2015 con 17 prefecturas. Los nombres y los límites no implican ninguna aprobación.</translation>
    </message>
    <message>
        <source>Boundaries to put the figures on</source>
        <translation>Límites donde poner las cifras</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Límites de escala</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Boys reached</source>
        <translation>Niños alcanzados</translation>
    </message>
    <message>
        <source>Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or XLSX. Rows that cannot be used are listed with the reason.</source>
        <translation>Traer una exportación IMSMA al espacio de trabajo: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV o XLSX. Las filas que no pueden usarse se listan con el motivo.</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Por donante</translation>
    </message>
    <message>
        <source>By group (central)</source>
        <translation>Por grupo (central)</translation>
    </message>
    <message>
        <source>By operator and month</source>
        <translation>Por operador y mes</translation>
    </message>
    <message>
        <source>By request only: ask the contributor on the page of the dataset.</source>
        <translation>Solo por solicitud: pregunte al colaborador en la página del conjunto de datos.</translation>
    </message>
    <message>
        <source>CCCM</source>
        <translation>CCCM</translation>
    </message>
    <message>
        <source>CCCM cluster: site lists</source>
        <translation>Clúster CCCM: listas de sitios</translation>
    </message>
    <message>
        <source>CCCM site or camp list</source>
        <translation>Lista de sitios o campamentos CCCM</translation>
    </message>
    <message>
        <source>CCM Article 7</source>
        <translation>Artículo 7 de la Convención sobre Municiones en Racimo (CCM)</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>COD level</source>
        <translation>Nivel COD</translation>
    </message>
    <message>
        <source>COD or not</source>
        <translation>COD o no</translation>
    </message>
    <message>
        <source>COD, candidate</source>
        <translation>COD, candidato</translation>
    </message>
    <message>
        <source>COD, enhanced</source>
        <translation>COD, mejorado</translation>
    </message>
    <message>
        <source>COD, standard</source>
        <translation>COD, estándar</translation>
    </message>
    <message>
        <source>CONFLICT does not say which events were explosive: all of them count.</source>
        <translation>CONFLICT no dice qué eventos fueron explosivos: cuentan todos.</translation>
    </message>
    <message>
        <source>COUNTRY is missing: a workspace keeps its layers by country</source>
        <translation>Falta COUNTRY: un espacio de trabajo guarda sus capas por país</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>CRS was given and replaces the one that the file names.</source>
        <translation>Se dio el SRC y sustituye al que nombra el archivo.</translation>
    </message>
    <message>
        <source>CRS where the file does not say</source>
        <translation>SRC donde el archivo no lo indica</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Camps, settlements and other places of people whom UNHCR serves, as points</source>
        <translation>Campamentos, localidades y otros lugares de las personas que ACNUR atiende, como puntos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancelled (m²)</source>
        <translation>Cancelado (m²)</translation>
    </message>
    <message>
        <source>Cancelled after {n} of {total} steps; what they brought is in the workspace.</source>
        <translation>Cancelado tras {n} de {total} pasos; lo que trajeron está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Candidate events of this year</source>
        <translation>Eventos candidatos de este año</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Casualties in the period</source>
        <translation>Víctimas en el período</translation>
    </message>
    <message>
        <source>Casualties that look alike; they may be separate people</source>
        <translation>Víctimas que se parecen; pueden ser personas distintas</translation>
    </message>
    <message>
        <source>Casualty id</source>
        <translation>Id. de la víctima</translation>
    </message>
    <message>
        <source>Casualty without its accident</source>
        <translation>Víctima sin su accidente</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Salvedades</translation>
    </message>
    <message>
        <source>Cells whose middle lies inside are kept.</source>
        <translation>Se conservan las celdas cuyo centro está dentro.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Central African Republic administrative boundaries, admin 0 to 3</source>
        <translation>República Centroafricana, límites administrativos, admin 0 a 3</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 1, 2015</source>
        <translation>República Centroafricana, población, admin 1, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 2, 2015</source>
        <translation>República Centroafricana, población, admin 2, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 3, 2015</source>
        <translation>República Centroafricana, población, admin 3, 2015</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change since the earlier run</source>
        <translation>Cambio desde el cálculo anterior</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed: {n}</source>
        <translation>Cambiado: {n}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes of the boundaries: {before} and {after}</source>
        <translation>Cambios de los límites: {before} y {after}</translation>
    </message>
    <message>
        <source>Check mine-action records</source>
        <translation>Comprobar registros de acción contra las minas</translation>
    </message>
    <message>
        <source>Check what sharing would give away</source>
        <translation>Comprobar qué revelaría compartir</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Elija un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>Choose a folder for the data. It stays yours: plain files that work without a line.</source>
        <translation>Elija una carpeta para los datos. Sigue siendo suya: archivos corrientes que funcionan sin conexión.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a workspace folder…</source>
        <translation>Elegir una carpeta de espacio de trabajo…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose the file that IMSMA gave you.</source>
        <translation>Elija el archivo que le dio IMSMA.</translation>
    </message>
    <message>
        <source>Civilian casualties per 100,000</source>
        <translation>Víctimas civiles por 100 000</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Clase cambiada</translation>
    </message>
    <message>
        <source>Clearance follows need.</source>
        <translation>El despeje sigue a la necesidad.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Cleared (m²)</source>
        <translation>Despejado (m²)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Cluster 5W</source>
        <translation>5W del clúster</translation>
    </message>
    <message>
        <source>Cluster code</source>
        <translation>Código del clúster</translation>
    </message>
    <message>
        <source>Code field (for file names)</source>
        <translation>Campo del código (para los nombres de archivo)</translation>
    </message>
    <message>
        <source>Coded values become labels; the codes stand in &lt;field&gt;_code. Your token goes only to the server of URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</source>
        <translation>Los valores codificados pasan a etiquetas; los códigos quedan en &lt;field&gt;_code. Su token va solo al servidor de URL, y solo si pide uno. Ejemplo: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>Colombia (file geodatabase and victims table)</source>
        <translation>Colombia (geodatabase de archivos y tabla de víctimas)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column of latitude</source>
        <translation>Columna de latitud</translation>
    </message>
    <message>
        <source>Column of longitude</source>
        <translation>Columna de longitud</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Columna de {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns: {pairs}</source>
        <translation>Columnas: {pairs}</translation>
    </message>
    <message>
        <source>Combined with other data it may identify people or places.</source>
        <translation>Combinado con otros datos puede identificar personas o lugares.</translation>
    </message>
    <message>
        <source>Common Ground default (PROPOSED)</source>
        <translation>Predeterminado de Common Ground (PROPUESTO)</translation>
    </message>
    <message>
        <source>Common Ground keeps each country in one file, in a folder of yours: layers, styles and sources together. It works there without a line, too.</source>
        <translation>Common Ground guarda cada país en un archivo, en una carpeta suya: capas, estilos y fuentes juntos. También funciona sin conexión.</translation>
    </message>
    <message>
        <source>Common Ground needs the Python packages {packages}, which this QGIS does not have</source>
        <translation>Common Ground necesita los paquetes de Python {packages}, que este QGIS no tiene</translation>
    </message>
    <message>
        <source>Common Ground options</source>
        <translation>Opciones de Common Ground</translation>
    </message>
    <message>
        <source>Common Ground panel</source>
        <translation>Panel de Common Ground</translation>
    </message>
    <message>
        <source>Common Ground sample pack (invented)</source>
        <translation>Paquete de muestra de Common Ground (inventado)</translation>
    </message>
    <message>
        <source>Common Ground: sources, P-codes, places, layers</source>
        <translation>Common Ground: fuentes, P-codes, lugares, capas</translation>
    </message>
    <message>
        <source>Common operational datasets are public.</source>
        <translation>Los conjuntos de datos operativos comunes (COD) son públicos.</translation>
    </message>
    <message>
        <source>Compare casualty lists</source>
        <translation>Comparar listas de víctimas</translation>
    </message>
    <message>
        <source>Compare two exports (land balance)</source>
        <translation>Comparar dos exportaciones (balance de tierras)</translation>
    </message>
    <message>
        <source>Compare two versions of boundaries</source>
        <translation>Comparar dos versiones de límites</translation>
    </message>
    <message>
        <source>Completeness: metadata fields filled</source>
        <translation>Integridad: campos de metadatos rellenados</translation>
    </message>
    <message>
        <source>Completion map</source>
        <translation>Mapa de finalización</translation>
    </message>
    <message>
        <source>Condition (SQL)</source>
        <translation>Condición (SQL)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Conflict and accidents</source>
        <translation>Conflicto y accidentes</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>Eventos de conflicto</translation>
    </message>
    <message>
        <source>Conflict events (ACLED)</source>
        <translation>Eventos de conflicto (ACLED)</translation>
    </message>
    <message>
        <source>Conflict events (UCDP)</source>
        <translation>Eventos de conflicto (UCDP)</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contaminación</translation>
    </message>
    <message>
        <source>Contamination by zone</source>
        <translation>Contaminación por zona</translation>
    </message>
    <message>
        <source>Contamination taken for returnees and unsurveyed conflict areas, at least</source>
        <translation>Contaminación supuesta para retornados y zonas de conflicto no estudiadas, como mínimo</translation>
    </message>
    <message>
        <source>Contamination where displaced people come from</source>
        <translation>Contaminación en el lugar de origen de las personas desplazadas</translation>
    </message>
    <message>
        <source>Contamination: units with less (released, cancelled)</source>
        <translation>Contaminación: unidades con menos (liberada, cancelada)</translation>
    </message>
    <message>
        <source>Contamination: units with more (newly recorded)</source>
        <translation>Contaminación: unidades con más (registrada de nuevo)</translation>
    </message>
    <message>
        <source>Coordinates at 0/0 or otherwise doubtful</source>
        <translation>Coordenadas en 0/0 o dudosas por otro motivo</translation>
    </message>
    <message>
        <source>Coordinates of collective sites are high.</source>
        <translation>Las coordenadas de sitios colectivos son de sensibilidad alta.</translation>
    </message>
    <message>
        <source>Coordinates of sites are high.</source>
        <translation>Las coordenadas de sitios son de sensibilidad alta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>No pudo ejecutarse</translation>
    </message>
    <message>
        <source>Count people near hazards</source>
        <translation>Contar personas cerca de peligros</translation>
    </message>
    <message>
        <source>Count the people living near hazards; then make the map of it.</source>
        <translation>Cuente las personas que viven cerca de peligros; después haga el mapa.</translation>
    </message>
    <message>
        <source>Count the people living within given distances of recorded hazards, per admin area.</source>
        <translation>Contar las personas que viven a distancias dadas de peligros registrados, por área administrativa.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country (ISO 3)</source>
        <translation>País (ISO 3)</translation>
    </message>
    <message>
        <source>Country (ISO 3), for the workspace</source>
        <translation>País (ISO 3), para el espacio de trabajo</translation>
    </message>
    <message>
        <source>Country (ISO 3166 alpha-3)</source>
        <translation>País (ISO 3166 alfa-3)</translation>
    </message>
    <message>
        <source>Country (ISO3)</source>
        <translation>País (ISO3)</translation>
    </message>
    <message>
        <source>Country (three-letter code)</source>
        <translation>País (código de tres letras)</translation>
    </message>
    <message>
        <source>Country (where the workspace has several)</source>
        <translation>País (si el espacio de trabajo tiene varios)</translation>
    </message>
    <message>
        <source>Country analyses, access overviews and crisis datasets</source>
        <translation>Análisis de países, panoramas de acceso y conjuntos de datos de crisis</translation>
    </message>
    <message>
        <source>Country level only. Example: COUNTRY=TCD.</source>
        <translation>Solo nivel de país. Ejemplo: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Country level only; a composite index, 0 to 10, higher is worse.</source>
        <translation>Solo a nivel de país; índice compuesto de 0 a 10, cuanto más alto, peor.</translation>
    </message>
    <message>
        <source>Country level. Example: COUNTRY=TCD, YEAR=2025.</source>
        <translation>Nivel de país. Ejemplo: COUNTRY=TCD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here.</source>
        <translation>Nivel de país. El ACNUR redondea las cifras inferiores a 5; un guion allí no es un cero aquí.</translation>
    </message>
    <message>
        <source>Country or crisis level.</source>
        <translation>Nivel de país o de crisis.</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Paquete de país</translation>
    </message>
    <message>
        <source>Country packs</source>
        <translation>Paquetes de país</translation>
    </message>
    <message>
        <source>Country, for the workspace</source>
        <translation>País, para el espacio de trabajo</translation>
    </message>
    <message>
        <source>Counts by district cross the squares of the grid, and the boundaries that would say what the two tell together are not in the workspace.</source>
        <translation>Los recuentos por distrito cruzan los cuadrados de la cuadrícula, y los límites que dirían qué revelan los dos juntos no están en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>DTM components as files</source>
        <translation>Componentes DTM como archivos</translation>
    </message>
    <message>
        <source>DTM components as files (wizard)</source>
        <translation>Componentes DTM como archivos (asistente)</translation>
    </message>
    <message>
        <source>DTM did not answer as it should</source>
        <translation>La DTM no respondió como debía</translation>
    </message>
    <message>
        <source>DTM displacement snapshot by locality (Sudan)</source>
        <translation>DTM instantánea de desplazamiento por localidad (Sudán)</translation>
    </message>
    <message>
        <source>DTM event tracking (South Sudan)</source>
        <translation>DTM seguimiento de eventos (Sudán del Sur)</translation>
    </message>
    <message>
        <source>DTM figures may be used for non-commercial purposes only and must not be passed on or changed without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking Matrix.</source>
        <translation>Las cifras de la DTM solo pueden usarse con fines no comerciales y no deben transmitirse ni modificarse sin el consentimiento de la OIM. Crédito: Organización Internacional para las Migraciones (OIM), Matriz de Seguimiento de Desplazamientos (DTM).</translation>
    </message>
    <message>
        <source>DTM flow monitoring registry (South Sudan)</source>
        <translation>DTM registro de seguimiento de flujos (Sudán del Sur)</translation>
    </message>
    <message>
        <source>DTM flow monitoring, counting (Afghanistan)</source>
        <translation>DTM seguimiento de flujos, conteo (Afganistán)</translation>
    </message>
    <message>
        <source>DTM gives admin levels 0, 1 and 2, not {level}</source>
        <translation>La DTM da los niveles administrativos 0, 1 y 2, no {level}</translation>
    </message>
    <message>
        <source>DTM has no assessment of type {kind} for {operation}</source>
        <translation>La DTM no tiene evaluación de tipo {kind} para {operation}</translation>
    </message>
    <message>
        <source>DTM has no figures of admin level {level} for {country}</source>
        <translation>La DTM no tiene cifras de nivel administrativo {level} para {country}</translation>
    </message>
    <message>
        <source>DTM has no household needs assessment of this country and year</source>
        <translation>La DTM no tiene evaluación de necesidades de hogares de este país y año</translation>
    </message>
    <message>
        <source>DTM has no operation {operation} in {country}</source>
        <translation>La DTM no tiene la operación {operation} para {country}</translation>
    </message>
    <message>
        <source>DTM has {n} operations in {country}, and they must not be added up</source>
        <translation>La DTM tiene {n} operaciones para {country}, y no deben sumarse</translation>
    </message>
    <message>
        <source>DTM integrated location assessment (Iraq)</source>
        <translation>DTM evaluación integrada de localidades (Iraq)</translation>
    </message>
    <message>
        <source>DTM master list of locations (Iraq)</source>
        <translation>DTM lista maestra de localidades (Iraq)</translation>
    </message>
    <message>
        <source>DTM migrants by muhalla (Libya)</source>
        <translation>DTM migrantes por muhalla (Libia)</translation>
    </message>
    <message>
        <source>DTM mobility tracking baseline, locations (South Sudan)</source>
        <translation>DTM línea de base de seguimiento de movilidad, localidades (Sudán del Sur)</translation>
    </message>
    <message>
        <source>DTM mobility tracking by health zone (DRC)</source>
        <translation>DTM seguimiento de movilidad por zona de salud (RDC)</translation>
    </message>
    <message>
        <source>DTM refused the request: {reason}</source>
        <translation>La DTM rechazó la solicitud: {reason}</translation>
    </message>
    <message>
        <source>DTM sent no list of figures</source>
        <translation>La DTM no envió una lista de cifras</translation>
    </message>
    <message>
        <source>DTM site assessment as Kobo exports it (Ecuador)</source>
        <translation>DTM evaluación de sitios como la exporta Kobo (Ecuador)</translation>
    </message>
    <message>
        <source>DTM site assessment with question codes (Ethiopia)</source>
        <translation>DTM evaluación de sitios con códigos de pregunta (Etiopía)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Data as at (YYYY-MM-DD)</source>
        <translation>Datos al (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Dataset name or address</source>
        <translation>Nombre o dirección del conjunto de datos</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de datos</translation>
    </message>
    <message>
        <source>Datasets that are given out by request say so. Example: DATASET=cod-ab-caf.</source>
        <translation>Los conjuntos de datos que se entregan por solicitud lo indican. Ejemplo: DATASET=cod-ab-caf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date in the future, before 1900, or an end before its start</source>
        <translation>Fecha futura, anterior a 1900, o fin antes del inicio</translation>
    </message>
    <message>
        <source>Date known to the</source>
        <translation>Fecha conocida hasta</translation>
    </message>
    <message>
        <source>Dates were read as day/month/year; nothing in the column proves it.</source>
        <translation>Las fechas se leyeron como día/mes/año; nada en la columna lo demuestra.</translation>
    </message>
    <message>
        <source>Dates were read as month/day/year; nothing in the column proves it.</source>
        <translation>Las fechas se leyeron como mes/día/año; nada en la columna lo demuestra.</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>Fecha de la exportación</translation>
    </message>
    <message>
        <source>Day of the export (date; today where empty)</source>
        <translation>Fecha de la exportación (hoy si está vacío)</translation>
    </message>
    <message>
        <source>Deadly events as points with dates, parties and how exact place and date are</source>
        <translation>Eventos mortales como puntos con fechas, partes, y cuán exactos son lugar y fecha</translation>
    </message>
    <message>
        <source>Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec.</source>
        <translation>Solo sucesos mortales; un lugar sin sucesos no es un lugar seguro. Consulte where_prec y date_prec.</translation>
    </message>
    <message>
        <source>Decimal figures are weighted estimates. No coordinates.</source>
        <translation>Las cifras decimales son estimaciones ponderadas. Sin coordenadas.</translation>
    </message>
    <message>
        <source>Decisions (CSV or JSON)</source>
        <translation>Decisiones (CSV o JSON)</translation>
    </message>
    <message>
        <source>Decisions are made without it.</source>
        <translation>Se decide sin esta información.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Default matrix (PROPOSED)</source>
        <translation>Matriz predeterminada (PROPUESTA)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Detail kept</source>
        <translation>Detalle conservado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>Detalles y fuente</translation>
    </message>
    <message>
        <source>Details and source…</source>
        <translation>Detalles y fuente…</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Id. del artefacto</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Artefactos</translation>
    </message>
    <message>
        <source>Devices destroyed</source>
        <translation>Artefactos destruidos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Disclaimer in the wording of the United Nations</source>
        <translation>Descargo de responsabilidad con la redacción de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Personas desplazadas</translation>
    </message>
    <message>
        <source>Displaced people (DTM)</source>
        <translation>Personas desplazadas (DTM)</translation>
    </message>
    <message>
        <source>Displaced people (IOM DTM)</source>
        <translation>Personas desplazadas (DTM de la OIM)</translation>
    </message>
    <message>
        <source>Displaced people and returnees</source>
        <translation>Personas desplazadas y retornados</translation>
    </message>
    <message>
        <source>Displaced people by P-code</source>
        <translation>Personas desplazadas por P-code</translation>
    </message>
    <message>
        <source>Displaced people by P-code (DTM)</source>
        <translation>Personas desplazadas por P-code (DTM)</translation>
    </message>
    <message>
        <source>Displaced people by admin 2 and round, with admin 1 of origin</source>
        <translation>Personas desplazadas por admin 2 y ronda, con el admin 1 de origen</translation>
    </message>
    <message>
        <source>Displaced people over time and by origin (IOM DTM)</source>
        <translation>Personas desplazadas en el tiempo y por origen (DTM de la OIM)</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Displacement by admin 2 is low, by admin 3 moderate.</source>
        <translation>El desplazamiento por admin 2 es de sensibilidad baja, por admin 3 moderada.</translation>
    </message>
    <message>
        <source>Displacement by community is moderate.</source>
        <translation>El desplazamiento por comunidad es de sensibilidad moderada.</translation>
    </message>
    <message>
        <source>Displacement site or planned return within 5 km</source>
        <translation>Sitio de desplazados o retorno previsto a menos de 5 km</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Distances (m)</source>
        <translation>Distancias (m)</translation>
    </message>
    <message>
        <source>Distances from a few known places tell where a hazard lies.</source>
        <translation>Distancias desde unos pocos lugares conocidos revelan dónde hay un peligro.</translation>
    </message>
    <message>
        <source>Distances go to the own programme and operators only: three of them tell a place.</source>
        <translation>Las distancias van solo al programa nacional y a los operadores: con tres se deduce un lugar.</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>Distancias en metros</translation>
    </message>
    <message>
        <source>Do you accept these terms?</source>
        <translation>¿Acepta estas condiciones?</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Donor table</source>
        <translation>Tabla para donantes</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Download the attachments</source>
        <translation>Descargar los adjuntos</translation>
    </message>
    <message>
        <source>Downloads are kept there and not fetched twice.</source>
        <translation>Las descargas se guardan allí y no se repiten.</translation>
    </message>
    <message>
        <source>Draws of the interval (0: none)</source>
        <translation>Simulaciones del intervalo (0: ninguna)</translation>
    </message>
    <message>
        <source>Draws of the parameters (0: no sensitivity)</source>
        <translation>Simulaciones de los parámetros (0: sin análisis de sensibilidad)</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Simulaciones de los pesos</translation>
    </message>
    <message>
        <source>Drinking water blocked</source>
        <translation>Agua potable bloqueada</translation>
    </message>
    <message>
        <source>ENGINE {engine} is not known</source>
        <translation>ENGINE {engine} no se conoce</translation>
    </message>
    <message>
        <source>ENGINE {engine} needs the Python package distributed, which is not installed</source>
        <translation>ENGINE {engine} necesita el paquete de Python distributed, que no está instalado</translation>
    </message>
    <message>
        <source>EOD tasks</source>
        <translation>Tareas de EOD</translation>
    </message>
    <message>
        <source>EVERY cannot be {value}</source>
        <translation>EVERY no puede ser {value}</translation>
    </message>
    <message>
        <source>Each country is one file in this folder of yours.</source>
        <translation>Cada país es un archivo en esta carpeta suya.</translation>
    </message>
    <message>
        <source>Earlier exports, for the chart</source>
        <translation>Exportaciones anteriores, para el gráfico</translation>
    </message>
    <message>
        <source>Earlier layers (for the template compare)</source>
        <translation>Capas anteriores (para la plantilla compare)</translation>
    </message>
    <message>
        <source>Earlier releases of the grid</source>
        <translation>Difusiones anteriores de la cuadrícula</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Cálculo anterior</translation>
    </message>
    <message>
        <source>Earlier run (to split the change)</source>
        <translation>Cálculo anterior (para desglosar el cambio)</translation>
    </message>
    <message>
        <source>Earlier versions stand in one file of the world, {mb} MB; it is kept for the next time</source>
        <translation>Las versiones anteriores están en un solo archivo mundial, {mb} MB; se guarda para la próxima vez</translation>
    </message>
    <message>
        <source>Edited since (YYYY-MM-DD, or last)</source>
        <translation>Editado desde (AAAA-MM-DD, o last)</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Effect (people)</source>
        <translation>Efecto (personas)</translation>
    </message>
    <message>
        <source>Empty loads all levels into the workspace, and level 1 into OUTPUT.</source>
        <translation>Vacío: carga todos los niveles en el espacio de trabajo y el nivel 1 en OUTPUT.</translation>
    </message>
    <message>
        <source>Empty searches ArcGIS Online.</source>
        <translation>Vacío: busca en ArcGIS Online.</translation>
    </message>
    <message>
        <source>Empty takes a title from the layers.</source>
        <translation>Vacío: toma un título de las capas.</translation>
    </message>
    <message>
        <source>Empty takes every level in one table.</source>
        <translation>Vacío: toma todos los niveles en una tabla.</translation>
    </message>
    <message>
        <source>Empty takes every theme.</source>
        <translation>Vacío: toma todos los temas.</translation>
    </message>
    <message>
        <source>Empty takes the current one. An earlier one, for example v02, comes beside it; list gives a table of those that there are. On boundaries of a file that name none, it is written on them.</source>
        <translation>Vacío: toma la actual. Una anterior, por ejemplo v02, va junto a ella; list da una tabla de las que hay. En los límites de un archivo que no nombra ninguna, se escribe.</translation>
    </message>
    <message>
        <source>Empty takes the index and the parts that mine action reads.</source>
        <translation>Vacío: toma el índice y los componentes que usa la acción contra las minas.</translation>
    </message>
    <message>
        <source>Empty takes the latest plan.</source>
        <translation>Vacío: toma el plan más reciente.</translation>
    </message>
    <message>
        <source>Empty takes the latest round of each area.</source>
        <translation>Vacío: toma la última ronda de cada área.</translation>
    </message>
    <message>
        <source>Empty takes the one that a map can use best.</source>
        <translation>Vacío: toma el que mejor sirve para un mapa.</translation>
    </message>
    <message>
        <source>Empty takes those of the workspace; without any, OUTPUT is a table.</source>
        <translation>Vacío: toma los del espacio de trabajo; si no hay, OUTPUT es una tabla.</translation>
    </message>
    <message>
        <source>Empty where the key is a token.</source>
        <translation>Vacío si la clave es un token.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)</source>
        <translation>Motor (threads, o un planificador Dask como tcp://10.0.0.5:8786)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Every caseload of the file</source>
        <translation>Todos los caseloads del archivo</translation>
    </message>
    <message>
        <source>Every round of an operation by area, or who came from which province</source>
        <translation>Cada ronda de una operación por área, o quién vino de qué provincia</translation>
    </message>
    <message>
        <source>Exact places can be used to harvest explosives, to plan attacks, to grab land, or to mark a community.</source>
        <translation>Los lugares exactos pueden usarse para recoger explosivos, planear ataques, apropiarse de tierras o señalar a una comunidad.</translation>
    </message>
    <message>
        <source>Expected error of the best guess of a place, m</source>
        <translation>Error esperado de la mejor estimación de un lugar, m</translation>
    </message>
    <message>
        <source>Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account</source>
        <translation>Explosiones de minas, AEI y explosivos a distancia, o todos los eventos, como puntos, con su propia cuenta</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at admin 3 level, is high.</source>
        <translation>Los datos de contaminación por artefactos explosivos, como lugares exactos o a nivel admin 3, son de sensibilidad alta.</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at hromada (admin 3) level, is high.</source>
        <translation>Los datos de contaminación por artefactos explosivos, como lugares exactos o a nivel de hromada (admin 3), son de sensibilidad alta.</translation>
    </message>
    <message>
        <source>Explosive weapons monitor (Insecurity Insight)</source>
        <translation>Monitor de armas explosivas (Insecurity Insight)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export (file, geodatabase folder, connection or address)</source>
        <translation>Exportación (archivo, carpeta de geodatabase, conexión o dirección)</translation>
    </message>
    <message>
        <source>Exports over time</source>
        <translation>Exportaciones en el tiempo</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>FORMATS cannot be {value}</source>
        <translation>FORMATS no puede ser {value}</translation>
    </message>
    <message>
        <source>FTS funding by cluster</source>
        <translation>Financiación de FTS por clúster</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Factors by area</source>
        <translation>Factores por área</translation>
    </message>
    <message>
        <source>Fallback boundaries (geoBoundaries, fieldmaps)</source>
        <translation>Límites sustitutos (geoBoundaries, fieldmaps)</translation>
    </message>
    <message>
        <source>Fallback boundaries: not agreed in the country, for outline and orientation only.</source>
        <translation>Límites de reserva: no acordados en el país, solo para el contorno y la orientación.</translation>
    </message>
    <message>
        <source>Farmland and pasture not used, and the reason given</source>
        <translation>Tierras de cultivo y pastos no usados, y el motivo dado</translation>
    </message>
    <message>
        <source>Fear of explosive ordnance shows where survey is needed.</source>
        <translation>El miedo a los artefactos explosivos muestra dónde hace falta un estudio.</translation>
    </message>
    <message>
        <source>Few countries have one. The key for displacement figures is refused here. Example: COUNTRY=SSD, YEAR=2025.</source>
        <translation>Pocos países tienen una. La clave de las cifras de desplazamiento se rechaza aquí. Ejemplo: COUNTRY=SSD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Fewest hazards in a square that is told</source>
        <translation>Mínimo de peligros en un cuadrado que se comunica</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Figures are added up over place of origin and reason, never over operations, assessment types or rounds. Figures age: read round and reporting date. Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</source>
        <translation>Las cifras se suman por lugar de origen y motivo, nunca entre operaciones, tipos de evaluación o rondas. Las cifras envejecen: lea la ronda y la fecha del informe. Ejemplo: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>File downloaded by hand</source>
        <translation>Archivo descargado a mano</translation>
    </message>
    <message>
        <source>File of the dataset</source>
        <translation>Archivo del conjunto de datos</translation>
    </message>
    <message>
        <source>Files of attachments are kept beside a workspace, and none is given</source>
        <translation>Los archivos de los adjuntos se guardan junto a un espacio de trabajo, y no se dio ninguno</translation>
    </message>
    <message>
        <source>Filtered on the server, for example status = 'Open'.</source>
        <translation>Filtrado en el servidor, por ejemplo status = 'Open'.</translation>
    </message>
    <message>
        <source>Find it on HDX</source>
        <translation>Buscarlo en HDX</translation>
    </message>
    <message>
        <source>Finest square (km)</source>
        <translation>Cuadrado más fino (km)</translation>
    </message>
    <message>
        <source>Finest square, km</source>
        <translation>Cuadrado más fino, km</translation>
    </message>
    <message>
        <source>First day of the month (YYYY-MM-DD)</source>
        <translation>Primer día del mes (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Primer día del período</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Primera lista</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Five years ago where it is empty.</source>
        <translation>Hace cinco años si está vacío.</translation>
    </message>
    <message>
        <source>Fixed pasture blocked</source>
        <translation>Pasto fijo bloqueado</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Folder for PNG files</source>
        <translation>Carpeta para archivos PNG</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Carpeta para descargas</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Carpeta para las tablas</translation>
    </message>
    <message>
        <source>Folder or file to read as well</source>
        <translation>Carpeta o archivo que leer también</translation>
    </message>
    <message>
        <source>Food Security</source>
        <translation>Seguridad alimentaria</translation>
    </message>
    <message>
        <source>Food prices, markets, airports, ports and roads for logistics</source>
        <translation>Precios de alimentos, mercados, aeropuertos, puertos y carreteras para la logística</translation>
    </message>
    <message>
        <source>For a file of another version: its layers are named by version and replace nothing.</source>
        <translation>Para un archivo de otra versión: sus capas llevan el nombre de la versión y no sustituyen nada.</translation>
    </message>
    <message>
        <source>For a question or an issue: versions, settings and the last messages, without keys, names, paths and coordinates. Read it before you send it.</source>
        <translation>Para una pregunta o un problema: versiones, ajustes y los últimos mensajes, sin claves, nombres, rutas ni coordenadas. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>For a saved monitoring reply; else those of mine action and camps.</source>
        <translation>Para una respuesta de seguimiento guardada; si no, los de acción contra las minas y campamentos.</translation>
    </message>
    <message>
        <source>For example IDP; empty takes all.</source>
        <translation>Por ejemplo IDP; vacío toma todos.</translation>
    </message>
    <message>
        <source>For example Map or Situation Report.</source>
        <translation>Por ejemplo Map o Situation Report.</translation>
    </message>
    <message>
        <source>For example loc_subtype = 'Camp'.</source>
        <translation>Por ejemplo loc_subtype = 'Camp'.</translation>
    </message>
    <message>
        <source>For example: minefields Ukraine.</source>
        <translation>Por ejemplo: minefields Ukraine.</translation>
    </message>
    <message>
        <source>For needs and presence; PRO-MIN is mine action.</source>
        <translation>Para necesidades y presencia; PRO-MIN es acción contra las minas.</translation>
    </message>
    <message>
        <source>For origins: admin level 1; empty takes that of the workspace.</source>
        <translation>Para orígenes: nivel administrativo 1; vacío toma el del espacio de trabajo.</translation>
    </message>
    <message>
        <source>For origins; empty takes the latest round of each area.</source>
        <translation>Para orígenes; vacío toma la última ronda de cada área.</translation>
    </message>
    <message>
        <source>For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1.</source>
        <translation>Para rondas: 0 es el país, 1 o 2 sus áreas. Los orígenes son por nivel administrativo 1.</translation>
    </message>
    <message>
        <source>For settlements; empty takes the latest national one.</source>
        <translation>Para localidades; vacío toma el último archivo nacional.</translation>
    </message>
    <message>
        <source>For severity; the current one where it is empty.</source>
        <translation>Para la severidad; la actual si está vacío.</translation>
    </message>
    <message>
        <source>For the API route.</source>
        <translation>Para la vía API.</translation>
    </message>
    <message>
        <source>For the own programme only: this page says what attacks would find.</source>
        <translation>Solo para el programa nacional: esta página dice lo que encontrarían los ataques.</translation>
    </message>
    <message>
        <source>For the own programme the pack holds everything. For others it holds what the sharing gate lets through as it is; you see its answer before anything is written.</source>
        <translation>Para el programa nacional el paquete lo contiene todo. Para los demás contiene lo que el control de salida deja pasar tal cual; usted ve su respuesta antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>For this audience hazard_id and distance_m are left empty; band gives the class.</source>
        <translation>Para estos destinatarios hazard_id y distance_m quedan vacíos; band da la clase.</translation>
    </message>
    <message>
        <source>For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.</source>
        <translation>Para estos destinatarios las longitudes se redondean al kilómetro superior y crossings dice 0 o 1.</translation>
    </message>
    <message>
        <source>For this audience: the class of the protected grid at each place, and no distance. Nothing recorded is not safe: read survey_state.</source>
        <translation>Para estos destinatarios: la clase de la cuadrícula protegida en cada lugar, y ninguna distancia. Nada registrado no es seguro: lea survey_state.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Form (XLSForm)</source>
        <translation>Formulario (XLSForm)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>Hallado en los archivos</translation>
    </message>
    <message>
        <source>Found where it is empty.</source>
        <translation>Se busca solo si está vacío.</translation>
    </message>
    <message>
        <source>Four siblings are joined where one is unsafe; a suppressed square is never the only one</source>
        <translation>Se unen cuatro hermanos donde uno no es seguro; un cuadrado no comunicado nunca es el único</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. No warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 2 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Freshness: releases with data not older than 90 days</source>
        <translation>Actualidad: difusiones con datos de no más de 90 días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From (YYYY-MM-DD)</source>
        <translation>Desde (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>From the release ledger; {first} to {last}.</source>
        <translation>Del registro de difusiones; {first} a {last}.</translation>
    </message>
    <message>
        <source>Funding by cluster (FTS)</source>
        <translation>Financiación por clúster (FTS)</translation>
    </message>
    <message>
        <source>GAMA (GICHD)</source>
        <translation>GAMA (GICHD)</translation>
    </message>
    <message>
        <source>GROUP_BY cannot be {value}</source>
        <translation>GROUP_BY no puede ser {value}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Generic, several languages</source>
        <translation>Genérico, varios idiomas</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; for others only of the protected grid)</source>
        <translation>GeoPDF (pone coordenadas en el archivo; para otros, solo de la cuadrícula protegida)</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; own programme only)</source>
        <translation>GeoPDF (pone coordenadas en el archivo; solo programa nacional)</translation>
    </message>
    <message>
        <source>GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)</source>
        <translation>Un GeoPDF por unidad (pone coordenadas en los archivos; para otros, solo de la cuadrícula protegida)</translation>
    </message>
    <message>
        <source>Geometry changed</source>
        <translation>Geometría cambiada</translation>
    </message>
    <message>
        <source>Geometry from</source>
        <translation>Origen de la geometría</translation>
    </message>
    <message>
        <source>Geometry was read from the column {column}.</source>
        <translation>La geometría se leyó de la columna {column}.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Obtener: {title}</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Niñas</translation>
    </message>
    <message>
        <source>Girls reached</source>
        <translation>Niñas alcanzadas</translation>
    </message>
    <message>
        <source>Give the distances as whole metres, separated by commas, e.g. 1000,5000.</source>
        <translation>Dé las distancias en metros enteros, separadas por comas, p. ej. 1000,5000.</translation>
    </message>
    <message>
        <source>Give the file as FILE. Columns that the preset does not name stay as they are. Example: FILE=sites.xlsx, PRESET=cccm_site_list.</source>
        <translation>Dé el archivo en FILE. Las columnas que el preajuste no nombra quedan como están. Ejemplo: FILE=sites.xlsx, PRESET=cccm_site_list.</translation>
    </message>
    <message>
        <source>Go back to the earlier state</source>
        <translation>Volver al estado anterior</translation>
    </message>
    <message>
        <source>Go back to the earlier state? The new rows are lost.</source>
        <translation>¿Volver al estado anterior? Las filas nuevas se pierden.</translation>
    </message>
    <message>
        <source>Go back to the earlier state…</source>
        <translation>Volver al estado anterior…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Goes into the metadata of packages, and to HDX HAPI.</source>
        <translation>Va en los metadatos de los paquetes y a HDX HAPI.</translation>
    </message>
    <message>
        <source>Granularity: bits of place left in the grids</source>
        <translation>Granularidad: bits de lugar que quedan en las cuadrículas</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Gross of response: risk education given before does not reduce people in need.</source>
        <translation>Sin descontar la respuesta: la educación en el riesgo ya impartida no reduce las personas con necesidad.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Group by (organisation, donor, eo_type, hazard_class)</source>
        <translation>Agrupar por (organisation, donor, eo_type, hazard_class)</translation>
    </message>
    <message>
        <source>HAPI asks for a name and an e-mail address</source>
        <translation>HAPI pide un nombre y un correo electrónico</translation>
    </message>
    <message>
        <source>HAPI has more than {n} rows of {theme}</source>
        <translation>HAPI tiene más de {n} filas de {theme}</translation>
    </message>
    <message>
        <source>HAPI has no rows of {theme} for {country}</source>
        <translation>HAPI no tiene filas de {theme} para {country}</translation>
    </message>
    <message>
        <source>HAPI has no theme {theme}</source>
        <translation>HAPI no tiene el tema {theme}</translation>
    </message>
    <message>
        <source>HAPI needs a name of four letters or more and an e-mail address</source>
        <translation>HAPI necesita un nombre de cuatro letras o más y un correo electrónico</translation>
    </message>
    <message>
        <source>HAPI sent no list of rows</source>
        <translation>HAPI no envió una lista de filas</translation>
    </message>
    <message>
        <source>HDX</source>
        <translation>HDX</translation>
    </message>
    <message>
        <source>HDX Connect: the description only</source>
        <translation>HDX Connect: solo la descripción</translation>
    </message>
    <message>
        <source>HDX did not answer as it should ({reason})</source>
        <translation>HDX no respondió como debía ({reason})</translation>
    </message>
    <message>
        <source>HDX does not have {version} of the boundaries of {country}</source>
        <translation>HDX no tiene {version} de los límites de {country}</translation>
    </message>
    <message>
        <source>HDX has no COD boundaries of {country}</source>
        <translation>HDX no tiene límites COD de {country}</translation>
    </message>
    <message>
        <source>HDX has no COD population figures of {country}</source>
        <translation>HDX no tiene cifras de población COD de {country}</translation>
    </message>
    <message>
        <source>HDX has no dataset {name}</source>
        <translation>HDX no tiene el conjunto de datos {name}</translation>
    </message>
    <message>
        <source>HDX has no file of Insecurity Insight about explosive weapons</source>
        <translation>HDX no tiene archivo de Insecurity Insight sobre armas explosivas</translation>
    </message>
    <message>
        <source>HDX has no settlements of {country} from a national source</source>
        <translation>HDX no tiene localidades de {country} de una fuente nacional</translation>
    </message>
    <message>
        <source>HDX has nothing for these words; try fewer, or all countries.</source>
        <translation>HDX no tiene nada para estas palabras; pruebe con menos, o con todos los países.</translation>
    </message>
    <message>
        <source>HDX has nothing open of this system for the country; the preset's page says how to ask for access</source>
        <translation>HDX no tiene nada abierto de este sistema para el país; la página del preajuste dice cómo pedir acceso</translation>
    </message>
    <message>
        <source>HDX lists no version of the boundaries of this country</source>
        <translation>HDX no lista ninguna versión de los límites de este país</translation>
    </message>
    <message>
        <source>HDX says that the link of this file is broken.</source>
        <translation>HDX dice que el enlace de este archivo está roto.</translation>
    </message>
    <message>
        <source>HDX sent a dataset without a name</source>
        <translation>HDX envió un conjunto de datos sin nombre</translation>
    </message>
    <message>
        <source>HDX sent no list of datasets</source>
        <translation>HDX no envió una lista de conjuntos de datos</translation>
    </message>
    <message>
        <source>HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI.</source>
        <translation>HOTOSM en HDX tiene lo mismo sin clave. Ejemplo: COUNTRY=MLI.</translation>
    </message>
    <message>
        <source>HPC has no figures by cluster for this plan</source>
        <translation>HPC no tiene cifras por clúster para este plan</translation>
    </message>
    <message>
        <source>HPC has no plan of this country</source>
        <translation>HPC no tiene plan de este país</translation>
    </message>
    <message>
        <source>HPC sent no figures by cluster</source>
        <translation>HPC no envió cifras por clúster</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Archivos HTML</translation>
    </message>
    <message>
        <source>Harm of sharing</source>
        <translation>Daño de compartir</translation>
    </message>
    <message>
        <source>Harm of withholding</source>
        <translation>Daño de retener</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Peligro</translation>
    </message>
    <message>
        <source>Hazard id</source>
        <translation>Id. del peligro</translation>
    </message>
    <message>
        <source>Hazard polygons, exact points and device types by location are high; severe in active conflict.</source>
        <translation>Los polígonos de peligros, puntos exactos y tipos de artefacto por lugar son de sensibilidad alta; muy alta en conflicto activo.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Peligros</translation>
    </message>
    <message>
        <source>Hazards (SHA and CHA)</source>
        <translation>Peligros (SHA y CHA)</translation>
    </message>
    <message>
        <source>Hazards and zones are the same layer; choose the admin areas as zones.</source>
        <translation>Peligros y zonas son la misma capa; elija las áreas administrativas como zonas.</translation>
    </message>
    <message>
        <source>Hazards as the IMSMA import made them.</source>
        <translation>Los peligros como los hizo la importación IMSMA.</translation>
    </message>
    <message>
        <source>Hazards that are only points</source>
        <translation>Peligros que son solo puntos</translation>
    </message>
    <message>
        <source>Hazards that are only points (found in a workspace)</source>
        <translation>Peligros que son solo puntos (hallados en un espacio de trabajo)</translation>
    </message>
    <message>
        <source>Hazards that block something</source>
        <translation>Peligros que bloquean algo</translation>
    </message>
    <message>
        <source>Hazards, accidents and events for which returnees count whole</source>
        <translation>Peligros, accidentes y sucesos por los que los retornados cuentan enteros</translation>
    </message>
    <message>
        <source>Hazards, land release, accidents, victims, risk education of the programme</source>
        <translation>Peligros, liberación de tierras, accidentes, víctimas, educación en el riesgo del programa</translation>
    </message>
    <message>
        <source>Hazards, tasks or areas</source>
        <translation>Peligros, tareas o áreas</translation>
    </message>
    <message>
        <source>Headers are group paths of the form; check the columns.</source>
        <translation>Los encabezados son rutas de grupos del formulario; compruebe las columnas.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health facilities from OpenStreetMap as points, with your own key</source>
        <translation>Establecimientos de salud de OpenStreetMap como puntos, con su propia clave</translation>
    </message>
    <message>
        <source>Health sites</source>
        <translation>Establecimientos de salud</translation>
    </message>
    <message>
        <source>Health sites (healthsites.io)</source>
        <translation>Establecimientos de salud (healthsites.io)</translation>
    </message>
    <message>
        <source>Health zones are not admin 2: do not join them by P-code to COD boundaries.</source>
        <translation>Las zonas de salud no son admin 2: no las una por P-code a los límites COD.</translation>
    </message>
    <message>
        <source>Healthsites has no facility for this country</source>
        <translation>Healthsites no tiene ningún establecimiento para este país</translation>
    </message>
    <message>
        <source>Healthsites needs a key of your own</source>
        <translation>Healthsites necesita una clave propia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Puntuaciones más altas</translation>
    </message>
    <message>
        <source>Household needs (IOM DTM HNA)</source>
        <translation>Necesidades de hogares (HNA de la DTM, OIM)</translation>
    </message>
    <message>
        <source>Houses to be repaired or cleared of rubble, by community</source>
        <translation>Casas por reparar o por limpiar de escombros, por comunidad</translation>
    </message>
    <message>
        <source>Housing blocked</source>
        <translation>Viviendas bloqueadas</translation>
    </message>
    <message>
        <source>How fields and values are read: a profile of the plugin, or the path of your own.</source>
        <translation>Cómo se leen campos y valores: un perfil del complemento, o la ruta del suyo.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Cómo se protegió</translation>
    </message>
    <message>
        <source>How many people do we plan for?</source>
        <translation>¿Para cuántas personas planificamos?</translation>
    </message>
    <message>
        <source>How many people need mine action, low, central and high?</source>
        <translation>¿Cuántas personas necesitan acción contra las minas: baja, central y alta?</translation>
    </message>
    <message>
        <source>How much is open, where, and what was released?</source>
        <translation>¿Cuánto está abierto, dónde, y qué se liberó?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How the P-code was found</source>
        <translation>Cómo se halló el P-code</translation>
    </message>
    <message>
        <source>Hub site</source>
        <translation>Sitio Hub</translation>
    </message>
    <message>
        <source>Humanitarian indicators (HDX HAPI)</source>
        <translation>Indicadores humanitarios (HDX HAPI)</translation>
    </message>
    <message>
        <source>Humanitarian plans (HPC, Humanitarian Action)</source>
        <translation>Planes humanitarios (HPC, Humanitarian Action)</translation>
    </message>
    <message>
        <source>IATI mine-action activities</source>
        <translation>Actividades de acción contra las minas de IATI</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Campo de identificador</translation>
    </message>
    <message>
        <source>ID field of the zones</source>
        <translation>Campo de identificador de las zonas</translation>
    </message>
    <message>
        <source>ID field of the zones (default: adm{level}_pcode)</source>
        <translation>Campo de identificador de las zonas (por defecto: adm{level}_pcode)</translation>
    </message>
    <message>
        <source>IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area</source>
        <translation>Desplazados internos, retornados, refugiados, necesidades, presencia, conflicto, financiación, riesgo, población, seguridad alimentaria por área</translation>
    </message>
    <message>
        <source>IMSMA</source>
        <translation>IMSMA</translation>
    </message>
    <message>
        <source>IMSMA Core and Survey123</source>
        <translation>IMSMA Core y Survey123</translation>
    </message>
    <message>
        <source>IMSMA NG (version 6): export, staging area, points table</source>
        <translation>IMSMA NG (versión 6): exportación, área de ensayo, tabla de puntos</translation>
    </message>
    <message>
        <source>IMSMA default</source>
        <translation>IMSMA predeterminado</translation>
    </message>
    <message>
        <source>IMSMA import</source>
        <translation>Importación IMSMA</translation>
    </message>
    <message>
        <source>IMSMA of UNMAS and national programmes</source>
        <translation>IMSMA de UNMAS y de programas nacionales</translation>
    </message>
    <message>
        <source>IMSMA: rejected rows</source>
        <translation>IMSMA: filas rechazadas</translation>
    </message>
    <message>
        <source>IMSMA: {kind}</source>
        <translation>IMSMA: {kind}</translation>
    </message>
    <message>
        <source>INFORM Risk</source>
        <translation>INFORM Risk</translation>
    </message>
    <message>
        <source>INFORM Severity</source>
        <translation>INFORM Severity</translation>
    </message>
    <message>
        <source>INFORM Severity, humanitarian access or risks of a country, with your own token</source>
        <translation>INFORM Severity, acceso humanitario o riesgos de un país, con su propio token</translation>
    </message>
    <message>
        <source>INFORM component</source>
        <translation>Componente INFORM</translation>
    </message>
    <message>
        <source>INFORM component: explosive ordnance</source>
        <translation>Componente INFORM: artefactos explosivos</translation>
    </message>
    <message>
        <source>INFORM has no score for this country</source>
        <translation>INFORM no tiene puntuación para este país</translation>
    </message>
    <message>
        <source>IOM DTM terms: non-commercial use, no redistribution</source>
        <translation>Condiciones de la DTM de la OIM: uso no comercial, sin redistribución</translation>
    </message>
    <message>
        <source>Id of a single point used twice in one record</source>
        <translation>Id. de un punto suelto usado dos veces en un registro</translation>
    </message>
    <message>
        <source>Id of the hazard</source>
        <translation>Id. del peligro</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>Puntuación de impacto</translation>
    </message>
    <message>
        <source>Impact score (IMSMA)</source>
        <translation>Puntuación de impacto (IMSMA)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import an IMSMA export</source>
        <translation>Importar una exportación IMSMA</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importación de {file}</translation>
    </message>
    <message>
        <source>In labels and layouts: @cg_operation.</source>
        <translation>En etiquetas y composiciones: @cg_operation.</translation>
    </message>
    <message>
        <source>In need (central)</source>
        <translation>Con necesidad (central)</translation>
    </message>
    <message>
        <source>In need (high)</source>
        <translation>Con necesidad (alta)</translation>
    </message>
    <message>
        <source>In need (low)</source>
        <translation>Con necesidad (baja)</translation>
    </message>
    <message>
        <source>In need: low {low}, central {central}, high {high}</source>
        <translation>Con necesidad: baja {low}, central {central}, alta {high}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the pack: {n}</source>
        <translation>En el paquete: {n}</translation>
    </message>
    <message>
        <source>Incidents are placed by province name only; they have no points</source>
        <translation>Los incidentes se ubican solo por nombre de provincia; no tienen puntos</translation>
    </message>
    <message>
        <source>Incidents with explosive weapons that hit aid, health and education, by province</source>
        <translation>Incidentes con armas explosivas que alcanzaron ayuda, salud y educación, por provincia</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>Identificadores de indicadores, separados por comas</translation>
    </message>
    <message>
        <source>Indicator menu</source>
        <translation>Menú de indicadores</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators: {names}</source>
        <translation>Indicadores: {names}</translation>
    </message>
    <message>
        <source>Individuals are families times six. No P-codes: place them by point or by name.</source>
        <translation>Las personas son las familias por seis. Sin P-codes: ubíquelas por punto o por nombre.</translation>
    </message>
    <message>
        <source>Information loss (1 - correlation of logs)</source>
        <translation>Pérdida de información (1 - correlación de logaritmos)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Heridos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Internally displaced people by admin area: one operation, one assessment type, the latest round</source>
        <translation>Personas desplazadas internas por área administrativa: una operación, un tipo de evaluación, la última ronda</translation>
    </message>
    <message>
        <source>Interval of the central figure (P10 to P90)</source>
        <translation>Intervalo de la cifra central (P10 a P90)</translation>
    </message>
    <message>
        <source>Into the folder attachments of the workspace. They may show people: they are no part of a country pack.</source>
        <translation>En la carpeta attachments del espacio de trabajo. Pueden mostrar personas: no forman parte de ningún paquete de país.</translation>
    </message>
    <message>
        <source>Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. Pixels that an admin 2 boundary cuts hold nobody.</source>
        <translation>Distribución inventada; solo sus sumas son reales: los totales COD-PS 2015 de OCHA por prefectura. Los píxeles que corta un límite de nivel 2 no contienen a nadie.</translation>
    </message>
    <message>
        <source>Invented for training and tests. No row describes a real hazard, person, event or place.</source>
        <translation>Inventado para formación y pruebas. Ninguna fila describe un peligro, una persona, un suceso o un lugar real.</translation>
    </message>
    <message>
        <source>Invented records of one country, into {folder}.</source>
        <translation>Registros inventados de un país, en {folder}.</translation>
    </message>
    <message>
        <source>Irrigated cropland blocked</source>
        <translation>Cultivo de regadío bloqueado</translation>
    </message>
    <message>
        <source>Is sharing improving?</source>
        <translation>¿Mejora la difusión?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Issues in {title}</source>
        <translation>Problemas en {title}</translation>
    </message>
    <message>
        <source>It ends in FeatureServer, FeatureServer/0 or item.html?id=….</source>
        <translation>Termina en FeatureServer, FeatureServer/0 o item.html?id=….</translation>
    </message>
    <message>
        <source>It has columns that name people: {columns}.</source>
        <translation>Tiene columnas que nombran personas: {columns}.</translation>
    </message>
    <message>
        <source>It sends nothing about you or your data anywhere; it asks only the sources that you load.</source>
        <translation>El complemento no envía a ningún sitio nada sobre usted ni sus datos; solo consulta las fuentes que usted carga.</translation>
    </message>
    <message>
        <source>JIPS profiling and DART</source>
        <translation>Perfiles de JIPS y DART</translation>
    </message>
    <message>
        <source>Keep personal columns</source>
        <translation>Conservar columnas personales</translation>
    </message>
    <message>
        <source>Keep the file beside the current version</source>
        <translation>Guardar el archivo junto a la versión actual</translation>
    </message>
    <message>
        <source>Keep the layout for editing</source>
        <translation>Conservar la composición para editarla</translation>
    </message>
    <message>
        <source>Keep the layout in the open project for editing</source>
        <translation>Conservar la composición en el proyecto abierto para editarla</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys are kept in QGIS's authentication store, encrypted, and nowhere else.</source>
        <translation>Las claves se guardan cifradas en el almacén de autenticación de QGIS, y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Muertos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Land balance</source>
        <translation>Balance de tierras</translation>
    </message>
    <message>
        <source>Land balance of the period (needs the earlier export)</source>
        <translation>Balance de tierras del período (necesita la exportación anterior)</translation>
    </message>
    <message>
        <source>Land balance…</source>
        <translation>Balance de tierras…</translation>
    </message>
    <message>
        <source>Land release</source>
        <translation>Liberación de tierras</translation>
    </message>
    <message>
        <source>Land release (cancelled, reduced, cleared)</source>
        <translation>Liberación de tierras (cancelada, reducida, despejada)</translation>
    </message>
    <message>
        <source>Land release products</source>
        <translation>Productos de liberación de tierras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Idioma de los nombres de lugar</translation>
    </message>
    <message>
        <source>Language of the labels (en, fr, ar …)</source>
        <translation>Idioma de las etiquetas (en, fr, ar …)</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Idioma del mapa</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>Adjunto máximo (MB)</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Descarga máxima</translation>
    </message>
    <message>
        <source>Last day of the month (YYYY-MM-DD)</source>
        <translation>Último día del mes (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Último día del período</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.</source>
        <translation>Texto en Latin-1. El código CF711 aparece dos veces en el archivo del nivel 2: sume las dos filas.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer name or number</source>
        <translation>Nombre o número de la capa</translation>
    </message>
    <message>
        <source>Layer of an ArcGIS server</source>
        <translation>Capa de un servidor ArcGIS</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Capa u hoja</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <translation>Capa o tabla</translation>
    </message>
    <message>
        <source>Layer, sheet or table</source>
        <translation>Capa, hoja o tabla</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Layers (all of the workspace if empty)</source>
        <translation>Capas (todas las del espacio de trabajo si está vacío)</translation>
    </message>
    <message>
        <source>Layers ({n})</source>
        <translation>Capas ({n})</translation>
    </message>
    <message>
        <source>Layers in the workspace</source>
        <translation>Capas del espacio de trabajo</translation>
    </message>
    <message>
        <source>Layers of the workspace</source>
        <translation>Capas del espacio de trabajo</translation>
    </message>
    <message>
        <source>Layout in the project: {name}</source>
        <translation>Composición en el proyecto: {name}</translation>
    </message>
    <message>
        <source>Left in the pack, since a country pack has no need of it: {names}</source>
        <translation>Se deja en el paquete, porque un paquete de país no lo necesita: {names}</translation>
    </message>
    <message>
        <source>Left out because they name people: {columns}</source>
        <translation>Omitidas porque nombran personas: {columns}</translation>
    </message>
    <message>
        <source>Left out for this audience: {table}</source>
        <translation>Omitido para estos destinatarios: {table}</translation>
    </message>
    <message>
        <source>Left out, no such column: {criterion}</source>
        <translation>Omitido, no hay tal columna: {criterion}</translation>
    </message>
    <message>
        <source>Left out: {layer}. {why}</source>
        <translation>Omitida: {layer}. {why}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines and the class of the protected grid</source>
        <translation>Líneas y la clase de la cuadrícula protegida</translation>
    </message>
    <message>
        <source>Lines near hazards</source>
        <translation>Líneas cerca de peligros</translation>
    </message>
    <message>
        <source>Links are not packed, and what they lead to is left out: {names}</source>
        <translation>Los enlaces no se empaquetan, y aquello a lo que llevan queda fuera: {names}</translation>
    </message>
    <message>
        <source>List the attachments</source>
        <translation>Listar los adjuntos</translation>
    </message>
    <message>
        <source>Load again what is there</source>
        <translation>Cargar de nuevo lo que ya está</translation>
    </message>
    <message>
        <source>Load into the workspace</source>
        <translation>Cargar en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Load into the workspace…</source>
        <translation>Cargar en el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Load this file…</source>
        <translation>Cargar este archivo…</translation>
    </message>
    <message>
        <source>Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com.</source>
        <translation>Cargue lo hallado por su dirección. Ejemplo: TEXT=contaminated land, SITE=hub.arcgis.com.</translation>
    </message>
    <message>
        <source>Load {n} sources</source>
        <translation>Cargar {n} fuentes</translation>
    </message>
    <message>
        <source>Load: {title}</source>
        <translation>Cargar: {title}</translation>
    </message>
    <message>
        <source>Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and the rest goes on. Run again, it takes up what is missing and leaves what is there.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: only these, with commas between: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: which displacement figures, where DTM has several; they must not be added up.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: load again what is there; the earlier state is kept until it is accepted.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: a table with a row for each step: what was loaded, from where, or why not.&lt;br/&gt;Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF.</source>
        <translation>Carga límites, población, desplazamiento, eventos de conflicto, carreteras, escuelas y establecimientos de salud de un país en un espacio de trabajo, cada uno con su fuente, versión y estilo. Lo que no puede obtenerse se lista con el motivo, y lo demás continúa. Ejecutado de nuevo, retoma lo que falta y deja lo que hay.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: solo estos, separados por comas: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: qué cifras de desplazamiento, donde la DTM tiene varias; no deben sumarse.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: cargar de nuevo lo que ya está; el estado anterior se guarda hasta que se acepte.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: una tabla con una fila por paso: qué se cargó, de dónde, o por qué no.&lt;br/&gt;Pasos y vías están en resources/startcountry.json. Ejemplo: COUNTRY=CAF.</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Identificador de localidad</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>LogIE needs a registration; exports of the open part stand on HDX</source>
        <translation>LogIE necesita registro; hay exportaciones de la parte abierta en HDX</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Logistics cluster</source>
        <translation>Clúster de Logística</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together</source>
        <translation>Longitud y latitud van juntas</translation>
    </message>
    <message>
        <source>Look-back (months)</source>
        <translation>Período retrospectivo (meses)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made on {date} for: {audience}. Purpose: {purpose}.</source>
        <translation>Hecho el {date} para: {audience}. Finalidad: {purpose}.</translation>
    </message>
    <message>
        <source>Main road crossed or within 50 m</source>
        <translation>Carretera principal cruzada o a menos de 50 m</translation>
    </message>
    <message>
        <source>Maintainer (HDX user)</source>
        <translation>Responsable (usuario de HDX)</translation>
    </message>
    <message>
        <source>Make a country pack…</source>
        <translation>Hacer un paquete de país…</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Hacer un mapa</translation>
    </message>
    <message>
        <source>Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer.</source>
        <translation>Hacer un mapa de las capas activadas, como PDF y PNG, con fuentes, leyenda y descargo de responsabilidad.</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Hacer el mapa</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map (PDF)</source>
        <translation>Mapa (PDF)</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de mapas</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Número de mapa</translation>
    </message>
    <message>
        <source>Map package (PDF, JPEG, description)</source>
        <translation>Paquete de mapa (PDF, JPEG, descripción)</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Producto de mapa</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Mapas e informes</translation>
    </message>
    <message>
        <source>Maps and reports (ReliefWeb)</source>
        <translation>Mapas e informes (ReliefWeb)</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Puede ir a</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, as told</source>
        <translation>Riesgo medio (1/f) de un peligro, tal como se comunica</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, before</source>
        <translation>Riesgo medio (1/f) de un peligro, antes</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <translation>Significado de {value}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Measured risk</source>
        <translation>Riesgo medido</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median of the draws</source>
        <translation>Mediana de las simulaciones</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Men reached</source>
        <translation>Hombres alcanzados</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method: formulas, sources, limits (in English)</source>
        <translation>Método: fórmulas, fuentes, límites (en inglés)</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Metodología</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Methods and shared definitions for protection data; no data of its own</source>
        <translation>Métodos y definiciones comunes para datos de protección; sin datos propios</translation>
    </message>
    <message>
        <source>Migratory pasture blocked</source>
        <translation>Pasto migratorio bloqueado</translation>
    </message>
    <message>
        <source>Mine action</source>
        <translation>Acción contra las minas</translation>
    </message>
    <message>
        <source>Mine action data</source>
        <translation>Datos de acción contra las minas</translation>
    </message>
    <message>
        <source>Mine action is often booked inside Protection; then the table is empty and says so. Example: COUNTRY=AFG.</source>
        <translation>La acción contra las minas suele contabilizarse dentro de Protección; entonces la tabla está vacía y lo dice. Ejemplo: COUNTRY=AFG.</translation>
    </message>
    <message>
        <source>Mine action on HDX</source>
        <translation>Acción contra las minas en HDX</translation>
    </message>
    <message>
        <source>Mine-action activities (IATI)</source>
        <translation>Actividades de acción contra las minas (IATI)</translation>
    </message>
    <message>
        <source>Mines present</source>
        <translation>Presencia de minas</translation>
    </message>
    <message>
        <source>Minimum data missing</source>
        <translation>Faltan datos mínimos</translation>
    </message>
    <message>
        <source>Minimum number of hazards, accidents, victims and people a square</source>
        <translation>Número mínimo de peligros, accidentes, víctimas y personas por cuadrado</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, surveys, as you downloaded them</source>
        <translation>Seguimiento de movilidad y evaluación de localidades, seguimiento de eventos, registro y listas maestras, seguimiento de flujos, encuestas, como usted los descargó</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. Example: COUNTRY=CAF, YEAR=2026.</source>
        <translation>Población modelada, no contada: compare la suma con COD-PS. Un país entero ocupa de 10 a 250 MB. Ejemplo: COUNTRY=CAF, YEAR=2026.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Monitoring by area needs an OCHA login: give the saved reply as FILE. Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</source>
        <translation>El seguimiento por área necesita una cuenta de OCHA: dé la respuesta guardada en FILE. Ejemplo: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month (YYYY-MM)</source>
        <translation>Mes (AAAA-MM)</translation>
    </message>
    <message>
        <source>Monthly product</source>
        <translation>Producto mensual</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the selected layer</source>
        <translation>Más acciones para la capa seleccionada</translation>
    </message>
    <message>
        <source>More releases are not better by themselves: read availability beside granularity and use.</source>
        <translation>Más difusiones no es mejor de por sí: lea la disponibilidad junto con la granularidad y el uso.</translation>
    </message>
    <message>
        <source>More than 5,000 m between two vertices</source>
        <translation>Más de 5 000 m entre dos vértices</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Most can be downloaded by hand from dtm.iom.int after accepting the terms; then load them (source table)</source>
        <translation>La mayoría puede descargarse a mano de dtm.iom.int tras aceptar las condiciones; después cárguelos (fuente table)</translation>
    </message>
    <message>
        <source>Most files can be downloaded by hand after accepting the terms; give the file as FILE. Example: FILE=master_list.xlsx, PRESET=dtm_master_list.</source>
        <translation>La mayoría de los archivos puede descargarse a mano tras aceptar las condiciones; dé el archivo en FILE. Ejemplo: FILE=master_list.xlsx, PRESET=dtm_master_list.</translation>
    </message>
    <message>
        <source>Movements over 50 households only; header texts change every year. Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Solo movimientos de más de 50 hogares; los encabezados cambian cada año. Abyei tiene aquí el código SS1101 y en el COD SS0001.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Multi-sector needs assessments, settlement and camp mapping, as workbooks and layers</source>
        <translation>Evaluaciones multisectoriales de necesidades, cartografía de localidades y campamentos, como libros de cálculo y capas</translation>
    </message>
    <message>
        <source>NEEDS is not a table of peopleinneed of admin level {level}</source>
        <translation>NEEDS no es una tabla de peopleinneed de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>NTS</source>
        <translation>ENT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Campo del nombre</translation>
    </message>
    <message>
        <source>Name fields</source>
        <translation>Campos de nombres</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Nombre en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Nombre de la operación</translation>
    </message>
    <message>
        <source>Name of the unit of a P-code, in a language that the boundaries have.</source>
        <translation>Nombre de la unidad de un P-code, en un idioma que los límites tienen.</translation>
    </message>
    <message>
        <source>Nearest hazard of each site</source>
        <translation>Peligro más cercano a cada sitio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Needed where a country has several; they must not be added up.</source>
        <translation>Necesario donde un país tiene varios; no deben sumarse.</translation>
    </message>
    <message>
        <source>Needed where the file has several.</source>
        <translation>Necesario donde el archivo tiene varios.</translation>
    </message>
    <message>
        <source>Needed where the service has several.</source>
        <translation>Necesario donde el servicio tiene varios.</translation>
    </message>
    <message>
        <source>Needs and response</source>
        <translation>Necesidades y respuesta</translation>
    </message>
    <message>
        <source>Needs overview</source>
        <translation>Panorama de necesidades</translation>
    </message>
    <message>
        <source>Needs your own key, set in the Common Ground options.</source>
        <translation>Necesita su propia clave, que se pone en las opciones de Common Ground.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New export (or a workspace)</source>
        <translation>Exportación nueva (o un espacio de trabajo)</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nuevo nivel</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más reciente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {engine}</source>
        <translation>Ningún planificador Dask responde en {engine}</translation>
    </message>
    <message>
        <source>No address is given</source>
        <translation>No se dio ninguna dirección</translation>
    </message>
    <message>
        <source>No address that starts with https:// is given for {sources}; it is not kept.</source>
        <translation>No se dio ninguna dirección que empiece por https:// para {sources}; no se guarda.</translation>
    </message>
    <message>
        <source>No attack tells more than the published squares and counts.</source>
        <translation>Ningún ataque revela más que los cuadrados y recuentos publicados.</translation>
    </message>
    <message>
        <source>No caseload of this plan names mine action, EORE or camps</source>
        <translation>Ningún caseload de este plan nombra la acción contra las minas, la ERAE o los campamentos</translation>
    </message>
    <message>
        <source>No cluster names mine action: it is booked inside Protection</source>
        <translation>Ningún clúster nombra la acción contra las minas: se contabiliza dentro de Protección</translation>
    </message>
    <message>
        <source>No column holds the kind (cancelled, reduced, cleared): the land balance leaves such products out.</source>
        <translation>Ninguna columna contiene el tipo (cancelado, reducido, despejado): el balance de tierras omite esos productos.</translation>
    </message>
    <message>
        <source>No column holds the status: every hazard is unknown, which counts as open.</source>
        <translation>Ninguna columna contiene el estado: todo peligro es desconocido, lo que cuenta como abierto.</translation>
    </message>
    <message>
        <source>No column identifies the rows, so whole rows were compared.</source>
        <translation>Ninguna columna identifica las filas, así que se compararon filas enteras.</translation>
    </message>
    <message>
        <source>No column of the points table holds ids of the records: the polygons stand alone.</source>
        <translation>Ninguna columna de la tabla de puntos contiene identificadores de los registros: los polígonos quedan solos.</translation>
    </message>
    <message>
        <source>No country is chosen</source>
        <translation>No se eligió ningún país</translation>
    </message>
    <message>
        <source>No country is given</source>
        <translation>No se dio ningún país</translation>
    </message>
    <message>
        <source>No criterion of the profile {name} has a column in the input</source>
        <translation>Ningún criterio del perfil {name} tiene columna en la entrada</translation>
    </message>
    <message>
        <source>No dataset is named</source>
        <translation>No se nombró ningún conjunto de datos</translation>
    </message>
    <message>
        <source>No distance is wide enough for the raster</source>
        <translation>Ninguna distancia es lo bastante ancha para el ráster</translation>
    </message>
    <message>
        <source>No factor of the profile {name} has a column in the input</source>
        <translation>Ningún factor del perfil {name} tiene columna en la entrada</translation>
    </message>
    <message>
        <source>No file is given</source>
        <translation>No se dio ningún archivo</translation>
    </message>
    <message>
        <source>No indicator of this plan names mine action, EORE or camps</source>
        <translation>Ningún indicador de este plan nombra la acción contra las minas, la ERAE o los campamentos</translation>
    </message>
    <message>
        <source>No layer has figures for the table {name} of the template</source>
        <translation>Ninguna capa tiene cifras para la tabla {name} de la plantilla</translation>
    </message>
    <message>
        <source>No layer is switched on: load some, or tick them in the layer panel.</source>
        <translation>No hay capas activadas: cargue alguna, o márquelas en el panel de capas.</translation>
    </message>
    <message>
        <source>No layer says where it comes from.</source>
        <translation>Ninguna capa dice de dónde viene.</translation>
    </message>
    <message>
        <source>No layer was found for these words</source>
        <translation>No se halló ninguna capa para estas palabras</translation>
    </message>
    <message>
        <source>No mine-action activity is published for this country</source>
        <translation>No hay ninguna actividad de acción contra las minas publicada para este país</translation>
    </message>
    <message>
        <source>No name is common to all countries: the dataset is looked for by its tag. Example: COUNTRY=SDN, WHAT=settlements.</source>
        <translation>Ningún nombre es común a todos los países: el conjunto de datos se busca por su etiqueta. Ejemplo: COUNTRY=SDN, WHAT=settlements.</translation>
    </message>
    <message>
        <source>No output is asked for</source>
        <translation>No se pide ninguna salida</translation>
    </message>
    <message>
        <source>No preset fits this table; choose one, or name the columns on the next page.</source>
        <translation>Ningún preajuste encaja con esta tabla; elija uno, o nombre las columnas en la página siguiente.</translation>
    </message>
    <message>
        <source>No preset fits this table; its columns stay as they are</source>
        <translation>Ningún preajuste encaja con esta tabla; sus columnas quedan como están</translation>
    </message>
    <message>
        <source>No protocol names this kind of layer: high until set.</source>
        <translation>Ningún protocolo nombra este tipo de capa: alta hasta que se fije.</translation>
    </message>
    <message>
        <source>No purpose was given.</source>
        <translation>No se dio ninguna finalidad.</translation>
    </message>
    <message>
        <source>No record in a square does not mean that it is safe; read the survey state.</source>
        <translation>Un cuadrado sin registros no es por eso seguro; lea el estado de estudio.</translation>
    </message>
    <message>
        <source>No release products were given: land that closed is a correction, and listed.</source>
        <translation>No se dieron productos de liberación: la tierra que se cerró es una corrección, y se lista.</translation>
    </message>
    <message>
        <source>No row names mine action: FTS often books it inside Protection.</source>
        <translation>Ninguna fila nombra la acción contra las minas: FTS suele contabilizarla dentro de Protección.</translation>
    </message>
    <message>
        <source>No row of {child} names a record of {parent}</source>
        <translation>Ninguna fila de {child} nombra un registro de {parent}</translation>
    </message>
    <message>
        <source>No workspace is chosen, so there is no ledger for the change</source>
        <translation>No se eligió espacio de trabajo, así que no hay registro de difusiones para el cambio</translation>
    </message>
    <message>
        <source>No workspace is given</source>
        <translation>No se dio ningún espacio de trabajo</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>No se dio ningún año</translation>
    </message>
    <message>
        <source>No zone has a polygon</source>
        <translation>Ninguna zona tiene polígono</translation>
    </message>
    <message>
        <source>No zone has a value in {field}</source>
        <translation>Ninguna zona tiene valor en {field}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Non-agricultural land blocked</source>
        <translation>Tierra no agrícola bloqueada</translation>
    </message>
    <message>
        <source>None of the layers has anything to draw</source>
        <translation>Ninguna de las capas tiene algo que dibujar</translation>
    </message>
    <message>
        <source>None of the records has a position, so there is nothing to draw a grid of</source>
        <translation>Ningún registro tiene posición, así que no hay con qué hacer una cuadrícula</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Not classified or without a figure</source>
        <translation>No clasificado o sin cifra</translation>
    </message>
    <message>
        <source>Not computed: {indicator} ({reason})</source>
        <translation>No calculado: {indicator} ({reason})</translation>
    </message>
    <message>
        <source>Not counted: downloads, citations, incidents outside this workspace.</source>
        <translation>No se cuentan: descargas, citas, incidentes fuera de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not described in public; ask GICHD what it holds for the country</source>
        <translation>Sin descripción pública; pregunte al GICHD qué tiene del país</translation>
    </message>
    <message>
        <source>Not explained by a release product</source>
        <translation>No explicado por un producto de liberación</translation>
    </message>
    <message>
        <source>Not given: {tables}</source>
        <translation>No dado: {tables}</translation>
    </message>
    <message>
        <source>Not on the map: {layers}</source>
        <translation>No está en el mapa: {layers}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzados</translation>
    </message>
    <message>
        <source>Not scored, no such column: {factor}</source>
        <translation>Sin puntuar, no hay tal columna: {factor}</translation>
    </message>
    <message>
        <source>Not set: mine action in several languages; empty: every cluster.</source>
        <translation>Sin fijar: acción contra las minas en varios idiomas; vacío: todos los clústeres.</translation>
    </message>
    <message>
        <source>Not set: remote explosives, landmines and IEDs; empty: every type.</source>
        <translation>Sin fijar: explosivos a distancia, minas y AEI; vacío: todos los tipos.</translation>
    </message>
    <message>
        <source>Not set: roads that cars use between places; empty: all, with tracks and paths.</source>
        <translation>Sin fijar: carreteras que usan los vehículos entre lugares; vacío: todas, con caminos y sendas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the geometry</source>
        <translation>Nota sobre la geometría</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing could be loaded for {country}</source>
        <translation>No se pudo cargar nada para {country}</translation>
    </message>
    <message>
        <source>Nothing in the workspace may go to {audience}</source>
        <translation>Nada del espacio de trabajo puede ir a {audience}</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe.</source>
        <translation>Nada registrado no significa seguro.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.</source>
        <translation>Nada registrado no significa seguro. No use esto para decidir por dónde es seguro caminar.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state of each square.</source>
        <translation>Nada registrado no significa seguro: lea el estado de estudio de cada cuadrado.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”.</source>
        <translation>Nada registrado no significa seguro: lea el estado de estudio. «Vive a menos de» no es «expuesto».</translation>
    </message>
    <message>
        <source>Nothing to search for is given</source>
        <translation>No se dio nada que buscar</translation>
    </message>
    <message>
        <source>Nothing was told to attack: no grid, no count, no distance.</source>
        <translation>No se indicó nada que atacar: ni cuadrícula, ni recuento, ni distancia.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers of casualties by admin 2 are low; a record of a person stays severe.</source>
        <translation>Los números de víctimas por admin 2 son de sensibilidad baja; el registro de una persona sigue siendo de sensibilidad muy alta.</translation>
    </message>
    <message>
        <source>OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)</source>
        <translation>OCHA, ITOS y REACH: República Centroafricana – límites administrativos subnacionales (COD-AB)</translation>
    </message>
    <message>
        <source>OCHA: Central African Republic - Subnational Population Statistics (COD-PS)</source>
        <translation>OCHA: República Centroafricana – estadísticas de población subnacionales (COD-PS)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>ORIGINS needs the columns unit, origin and people</source>
        <translation>ORIGINS necesita las columnas unit, origin y people</translation>
    </message>
    <message>
        <source>Occupied Palestinian territory</source>
        <translation>Territorio palestino ocupado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offline mode is on and this has not been downloaded from {source} yet</source>
        <translation>El modo sin conexión está activado y esto aún no se ha descargado de {source}</translation>
    </message>
    <message>
        <source>Offline mode: an earlier version of {name} is used</source>
        <translation>Modo sin conexión: se usa una versión anterior de {name}</translation>
    </message>
    <message>
        <source>Old export (or a workspace)</source>
        <translation>Exportación antigua (o un espacio de trabajo)</translation>
    </message>
    <message>
        <source>Old hazards</source>
        <translation>Peligros anteriores</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión más antigua</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>En la línea de comandos:</translation>
    </message>
    <message>
        <source>One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX</source>
        <translation>Un archivo de un conjunto de datos del Humanitarian Data Exchange: capas, CSV y XLSX</translation>
    </message>
    <message>
        <source>One file with many pages cannot be a GeoPDF</source>
        <translation>Un archivo con muchas páginas no puede ser un GeoPDF</translation>
    </message>
    <message>
        <source>One geography for all countries and releases: EPSG:6933, origin 0, 0</source>
        <translation>Una sola geografía para todos los países y difusiones: EPSG:6933, origen 0, 0</translation>
    </message>
    <message>
        <source>One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub</source>
        <translation>Una capa de cualquier servicio de entidades ArcGIS: IMSMA Core, ACNUR, ArcGIS Online, Hub</translation>
    </message>
    <message>
        <source>One parameter at a time: change of the central total</source>
        <translation>Un parámetro cada vez: cambio del total central</translation>
    </message>
    <message>
        <source>One person may be reached by several activities: do not add people up. Published presence of a country is in the source hapi. Example: FILE=5w.xlsx.</source>
        <translation>Una persona puede ser alcanzada por varias actividades: no sume personas. La presencia publicada de un país está en la fuente hapi. Ejemplo: FILE=5w.xlsx.</translation>
    </message>
    <message>
        <source>One person may be reached by several activities; do not add people up.</source>
        <translation>Una persona puede ser alcanzada por varias actividades; no sume personas.</translation>
    </message>
    <message>
        <source>One row an activity and location: amounts repeat over its locations and must not be added up.</source>
        <translation>Una fila por actividad y lugar: los importes se repiten en sus lugares y no deben sumarse.</translation>
    </message>
    <message>
        <source>One theme of OpenStreetMap for a country, as HOT exports it to HDX</source>
        <translation>Un tema de OpenStreetMap para un país, como HOT lo exporta a HDX</translation>
    </message>
    <message>
        <source>Only attachments of the rows that were edited since then are listed</source>
        <translation>Solo se listan los adjuntos de las filas editadas desde entonces</translation>
    </message>
    <message>
        <source>Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook that the form was made from says them in words.</source>
        <translation>Solo para una exportación de Survey123, Kobo u ODK cuyas celdas contienen códigos: el libro de cálculo del que salió el formulario los dice en palabras.</translation>
    </message>
    <message>
        <source>Only rows edited since then; in a workspace they are merged into the layer that is there.</source>
        <translation>Solo las filas editadas desde entonces; en un espacio de trabajo se fusionan con la capa que está allí.</translation>
    </message>
    <message>
        <source>Only the rows edited since {date} are here</source>
        <translation>Aquí están solo las filas editadas desde el {date}</translation>
    </message>
    <message>
        <source>Only these steps</source>
        <translation>Solo estos pasos</translation>
    </message>
    <message>
        <source>Only this part of the country.</source>
        <translation>Solo esta parte del país.</translation>
    </message>
    <message>
        <source>Only what touches it; filtered on the server.</source>
        <translation>Solo lo que la toca; filtrado en el servidor.</translation>
    </message>
    <message>
        <source>Only what was reported to FTS; shared funding may not be broken down by cluster.</source>
        <translation>Solo lo comunicado al FTS; la financiación compartida puede no estar desglosada por clúster.</translation>
    </message>
    <message>
        <source>Only what was reported.</source>
        <translation>Solo lo que se comunicó.</translation>
    </message>
    <message>
        <source>Only where polygons come as a second file of points.</source>
        <translation>Solo donde los polígonos vienen como un segundo archivo de puntos.</translation>
    </message>
    <message>
        <source>Only where the file does not say.</source>
        <translation>Solo donde el archivo no lo dice.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a country pack…</source>
        <translation>Abrir un paquete de país…</translation>
    </message>
    <message>
        <source>Open and released land over the exports kept</source>
        <translation>Tierras abiertas y liberadas en las exportaciones guardadas</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>Superficie abierta</translation>
    </message>
    <message>
        <source>Open confirmed hazardous areas</source>
        <translation>Áreas peligrosas confirmadas abiertas</translation>
    </message>
    <message>
        <source>Open files on HDX and in the REACH Resource Centre; microdata on request</source>
        <translation>Archivos abiertos en HDX y en el centro de recursos de REACH; microdatos por solicitud</translation>
    </message>
    <message>
        <source>Open guidance; data from the protection cluster of the country</source>
        <translation>Orientación abierta; datos del clúster de Protección del país</translation>
    </message>
    <message>
        <source>Open in the panel</source>
        <translation>Abrir en el panel</translation>
    </message>
    <message>
        <source>Open m²</source>
        <translation>Abierto m²</translation>
    </message>
    <message>
        <source>Open on HDX in many countries; elsewhere ask the cluster coordinator of the country</source>
        <translation>Abierto en HDX en muchos países; en los demás, pregunte al coordinador del clúster</translation>
    </message>
    <message>
        <source>Open on HDX in some countries</source>
        <translation>Abierto en HDX en algunos países</translation>
    </message>
    <message>
        <source>Open on HDX; WFP's map server is often closed to the public</source>
        <translation>Abierto en HDX; el servidor de mapas del PMA suele estar cerrado al público</translation>
    </message>
    <message>
        <source>Open suspected hazardous areas</source>
        <translation>Áreas sospechosas de peligro abiertas</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <source>Open the sample pack</source>
        <translation>Abrir el paquete de ejemplo</translation>
    </message>
    <message>
        <source>Open the sample pack to try everything on invented records, or load your own data below.</source>
        <translation>Abra el paquete de ejemplo para probarlo todo con registros inventados, o cargue sus propios datos abajo.</translation>
    </message>
    <message>
        <source>Open the table wizard…</source>
        <translation>Abrir el asistente de tablas…</translation>
    </message>
    <message>
        <source>Open, or by request where the dataset says so</source>
        <translation>Abierto, o por solicitud donde el conjunto de datos lo indica</translation>
    </message>
    <message>
        <source>Open; the API needs a free account (source acaps)</source>
        <translation>Abierto; la API necesita una cuenta gratuita (fuente acaps)</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing of {theme} for {country}</source>
        <translation>OpenStreetMap no tiene nada de {theme} para {country}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Operation (DTM)</source>
        <translation>Operación (DTM)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook</source>
        <translation>Organizaciones, sectores, actividades y personas alcanzadas por P-code, del libro de cálculo del propio clúster</translation>
    </message>
    <message>
        <source>Origins of displaced people (unit, origin, people)</source>
        <translation>Orígenes de los desplazados (unit, origin, people)</translation>
    </message>
    <message>
        <source>Origins whose contamination is not known: ask for survey</source>
        <translation>Orígenes cuya contaminación no se conoce: pida un estudio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other datasets with settlements: {names}</source>
        <translation>Otros conjuntos de datos con localidades: {names}</translation>
    </message>
    <message>
        <source>Other infrastructure blocked</source>
        <translation>Otra infraestructura bloqueada</translation>
    </message>
    <message>
        <source>Other water blocked</source>
        <translation>Otra agua bloqueada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outlines for countries without agreed boundaries, marked as a fallback</source>
        <translation>Contornos para países sin límites acordados, marcados como sustitutos</translation>
    </message>
    <message>
        <source>Outlines of hazards</source>
        <translation>Contornos de los peligros</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Outside sources in use</source>
        <translation>Fuentes externas en uso</translation>
    </message>
    <message>
        <source>Outside the admin unit that its P-code names, or no unit has that P-code</source>
        <translation>Fuera de la unidad administrativa que nombra su P-code, o ninguna unidad tiene ese P-code</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Overlay and analysis</source>
        <translation>Superposición y análisis</translation>
    </message>
    <message>
        <source>Own programme</source>
        <translation>Programa nacional</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>P-code field</source>
        <translation>Campo del P-code</translation>
    </message>
    <message>
        <source>P-code of a district (the country if empty)</source>
        <translation>P-code de un distrito (el país si está vacío)</translation>
    </message>
    <message>
        <source>P-code of the areas</source>
        <translation>P-code de las áreas</translation>
    </message>
    <message>
        <source>P-code of the unit above, or of the unit at the level that is given.</source>
        <translation>P-code de la unidad superior, o de la unidad en el nivel dado.</translation>
    </message>
    <message>
        <source>P-code stands more than once</source>
        <translation>El P-code aparece más de una vez</translation>
    </message>
    <message>
        <source>P-code, admin 1</source>
        <translation>P-code, admin 1</translation>
    </message>
    <message>
        <source>P-code, admin 2</source>
        <translation>P-code, admin 2</translation>
    </message>
    <message>
        <source>P-code, admin 3</source>
        <translation>P-code, admin 3</translation>
    </message>
    <message>
        <source>P-codes are reused with another meaning between versions, so every row says its version and date. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>Hay P-codes que se reutilizan con otro significado entre versiones, así que cada fila indica su versión y fecha. Ejemplo: COUNTRY=CAF, LEVEL=2.</translation>
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
        <translation>No se puede leer POPULATION: {value}</translation>
    </message>
    <message>
        <source>PREVIOUS does not say its parameters: they are taken to be those of now, and what they changed counts as contamination and severity</source>
        <translation>PREVIOUS no dice sus parámetros: se toman los de ahora, y lo que cambiaron cuenta como contaminación y severidad</translation>
    </message>
    <message>
        <source>PREVIOUS has units twice or without an id in {name}</source>
        <translation>PREVIOUS tiene unidades repetidas o sin identificador en {name}</translation>
    </message>
    <message>
        <source>PREVIOUS is not a table of peopleinneed: it has no field {name}</source>
        <translation>PREVIOUS no es una tabla de peopleinneed: no tiene el campo {name}</translation>
    </message>
    <message>
        <source>PRO-MIN is mine action; empty takes every cluster.</source>
        <translation>PRO-MIN es acción contra las minas; vacío toma todos los clústeres.</translation>
    </message>
    <message>
        <source>PROPOSED method: no formula for targeting risk education is published.</source>
        <translation>Método PROPUESTO: no hay fórmula publicada para orientar la educación en el riesgo.</translation>
    </message>
    <message>
        <source>PROPOSED method: no published formula exists. Use low, central and high together.</source>
        <translation>Método PROPUESTO: no existe fórmula publicada. Use juntas baja, central y alta.</translation>
    </message>
    <message>
        <source>PROPOSED method: the thresholds are a choice, not a finding.</source>
        <translation>Método PROPUESTO: los umbrales son una elección, no un hallazgo.</translation>
    </message>
    <message>
        <source>PROPOSED method: the weights are a choice, not a finding.</source>
        <translation>Método PROPUESTO: los pesos son una elección, no un hallazgo.</translation>
    </message>
    <message>
        <source>PROPOSED: no published method gives the weights; never one figure.</source>
        <translation>PROPUESTO: ningún método publicado da los pesos; nunca una sola cifra.</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>Carpeta del paquete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page of the dataset</source>
        <translation>Página del conjunto de datos</translation>
    </message>
    <message>
        <source>Page of the dataset…</source>
        <translation>Página del conjunto de datos…</translation>
    </message>
    <message>
        <source>Page to ask for it…</source>
        <translation>Página para solicitarlo…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Partner with agreement</source>
        <translation>Socio con acuerdo</translation>
    </message>
    <message>
        <source>Parts of one record overlap by more than 0.9 %</source>
        <translation>Partes de un registro se superponen más del 0,9 %</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People at 500 m to 1 km</source>
        <translation>Personas de 500 m a 1 km</translation>
    </message>
    <message>
        <source>People by nearest hazard</source>
        <translation>Personas por peligro más cercano</translation>
    </message>
    <message>
        <source>People by sex and age rest on: {basis}.</source>
        <translation>Las personas por sexo y edad se basan en: {basis}.</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Personas con necesidad</translation>
    </message>
    <message>
        <source>People in need (HPC, Humanitarian Needs Overview)</source>
        <translation>Personas con necesidad (HPC, Panorama de Necesidades Humanitarias)</translation>
    </message>
    <message>
        <source>People in need (peopleinneed)</source>
        <translation>Personas con necesidad (peopleinneed)</translation>
    </message>
    <message>
        <source>People in need and severity by sub-district are low.</source>
        <translation>Las personas con necesidad y la severidad por subdistrito son de sensibilidad baja.</translation>
    </message>
    <message>
        <source>People in need cannot be reckoned without population</source>
        <translation>Las personas con necesidad no pueden calcularse sin población</translation>
    </message>
    <message>
        <source>People in need must not be added up over clusters or categories. Example: COUNTRY=AFG, CLUSTER=PRO-MIN.</source>
        <translation>Las personas con necesidad no deben sumarse entre clústeres o categorías. Ejemplo: COUNTRY=AFG, CLUSTER=PRO-MIN.</translation>
    </message>
    <message>
        <source>People in need of mine action</source>
        <translation>Personas que necesitan acción contra las minas</translation>
    </message>
    <message>
        <source>People in need, targeted and reached by admin area and cluster, mine action among them</source>
        <translation>Personas con necesidad, meta y alcanzadas por área administrativa y clúster, con acción contra las minas entre ellos</translation>
    </message>
    <message>
        <source>People living within 1 km</source>
        <translation>Personas que viven a menos de 1 km</translation>
    </message>
    <message>
        <source>People near hazards</source>
        <translation>Personas cerca de peligros</translation>
    </message>
    <message>
        <source>People near hazards (exposure)</source>
        <translation>Personas cerca de peligros (exposure)</translation>
    </message>
    <message>
        <source>People near hazards are taken from the exposure table</source>
        <translation>Las personas cerca de peligros se toman de la tabla exposure</translation>
    </message>
    <message>
        <source>People near hazards, contamination by area, and the map of both.</source>
        <translation>Personas cerca de peligros, contaminación por área, y el mapa de ambas.</translation>
    </message>
    <message>
        <source>People per cell of 100 m for a year from 2015 to 2030, the country or a part of it</source>
        <translation>Personas por celda de 100 m para un año de 2015 a 2030, el país o una parte</translation>
    </message>
    <message>
        <source>People per cell, e.g. from WorldPop.</source>
        <translation>Personas por celda, p. ej. de WorldPop.</translation>
    </message>
    <message>
        <source>People reached by risk education</source>
        <translation>Personas alcanzadas por educación en el riesgo</translation>
    </message>
    <message>
        <source>People rounded; contamination as a class with fixed breaks</source>
        <translation>Personas redondeadas; contaminación como clase con cortes fijos</translation>
    </message>
    <message>
        <source>People stand under several clusters; do not add clusters up.</source>
        <translation>Una persona puede figurar en varios clústeres; no sume los clústeres.</translation>
    </message>
    <message>
        <source>People treated for injuries by explosive ordnance, by month, sex and age group, ten or more</source>
        <translation>Personas atendidas por heridas de artefactos explosivos, por mes, sexo y grupo de edad, diez o más</translation>
    </message>
    <message>
        <source>People who plan returns, roads, schools or aid may send others onto contaminated land.</source>
        <translation>Quienes planifican retornos, carreteras, escuelas o ayuda pueden enviar a otros a tierras contaminadas.</translation>
    </message>
    <message>
        <source>People within 500 m</source>
        <translation>Personas a menos de 500 m</translation>
    </message>
    <message>
        <source>People within distances of hazards</source>
        <translation>Personas a distancias dadas de peligros</translation>
    </message>
    <message>
        <source>Period it is for (printed)</source>
        <translation>Período al que corresponde (se imprime)</translation>
    </message>
    <message>
        <source>Period: {start} to {end}, between the two exports</source>
        <translation>Período: {start} a {end}, entre las dos exportaciones</translation>
    </message>
    <message>
        <source>Personal columns left out</source>
        <translation>Columnas personales omitidas</translation>
    </message>
    <message>
        <source>Physical access constraints of roads, airports, ports and borders</source>
        <translation>Limitaciones físicas de acceso de carreteras, aeropuertos, puertos y fronteras</translation>
    </message>
    <message>
        <source>Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a pixel, so the figures near hazards are rough.</source>
        <translation>Los píxeles de {pixel} m son más anchos que las distancias {bands} m: se supone que las personas viven repartidas por igual dentro de un píxel, así que las cifras cerca de peligros son aproximadas.</translation>
    </message>
    <message>
        <source>Place and date of an accident can point to a victim and a family.</source>
        <translation>El lugar y la fecha de un accidente pueden señalar a una víctima y a una familia.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places and roads</source>
        <translation>Lugares y carreteras</translation>
    </message>
    <message>
        <source>Places are points, not boundaries. Example: COUNTRY=TCD.</source>
        <translation>Los lugares son puntos, no límites. Ejemplo: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Places are province names. Example: COUNTRY=UKR.</source>
        <translation>Los lugares son nombres de provincias. Ejemplo: COUNTRY=UKR.</translation>
    </message>
    <message>
        <source>Places that give surgery, prostheses and rehabilitation, and how many they can treat</source>
        <translation>Lugares que dan cirugía, prótesis y rehabilitación, y a cuántas personas pueden atender</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Planned new sites and returns, by admin 3 or community</source>
        <translation>Nuevos sitios y retornos previstos, por admin 3 o comunidad</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Inicio previsto</translation>
    </message>
    <message>
        <source>Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM</source>
        <translation>Planes de un país, requerimientos y financiación por clúster, indicadores de acción contra las minas, ERAE y CCCM</translation>
    </message>
    <message>
        <source>Point id used twice in one polygon</source>
        <translation>Id. de punto usado dos veces en un polígono</translation>
    </message>
    <message>
        <source>Point ids that differ by spaces only</source>
        <translation>Ids. de puntos que difieren solo en espacios</translation>
    </message>
    <message>
        <source>Point table (benchmarks, turning points)</source>
        <translation>Tabla de puntos (puntos de referencia fijos, puntos de giro)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>Tabla de puntos</translation>
    </message>
    <message>
        <source>Polygon id used twice in one record</source>
        <translation>Id. de polígono usado dos veces en un registro</translation>
    </message>
    <message>
        <source>Polygon ids that differ by spaces only</source>
        <translation>Ids. de polígonos que difieren solo en espacios</translation>
    </message>
    <message>
        <source>Polygon that crosses itself or is otherwise invalid</source>
        <translation>Polígono que se cruza a sí mismo o no es válido por otro motivo</translation>
    </message>
    <message>
        <source>Polygon with fewer than three vertices</source>
        <translation>Polígono con menos de tres vértices</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Population (people per pixel)</source>
        <translation>Población (personas por píxel)</translation>
    </message>
    <message>
        <source>Population by P-code (COD-PS)</source>
        <translation>Población por P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Population by admin area (COD-PS)</source>
        <translation>Población por área administrativa (COD-PS)</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>Cifras de población</translation>
    </message>
    <message>
        <source>Population figures by admin area, sex and age where there are any</source>
        <translation>Cifras de población por área administrativa, sexo y edad donde las hay</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Cuadrícula de población</translation>
    </message>
    <message>
        <source>Population grid (WorldPop)</source>
        <translation>Cuadrícula de población (WorldPop)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>Grupo de población</translation>
    </message>
    <message>
        <source>Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>Las proyecciones de población envejecen: lea el año. Ejemplo: COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Pares posibles</translation>
    </message>
    <message>
        <source>Possible pairs of casualties</source>
        <translation>Pares posibles de víctimas</translation>
    </message>
    <message>
        <source>Precision field (metres)</source>
        <translation>Campo de precisión (metros)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Printed on maps.</source>
        <translation>Se imprime en los mapas.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Private: your token is needed.</source>
        <translation>Privado: se necesita su token.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Produced by (from the settings if empty)</source>
        <translation>Elaborado por (de los ajustes si está vacío)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile (name or JSON file)</source>
        <translation>Perfil (nombre o archivo JSON)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profiling of displacement situations: reports, indicators, tools</source>
        <translation>Perfiles de situaciones de desplazamiento: informes, indicadores, herramientas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Protected risk grid</source>
        <translation>Cuadrícula de riesgo protegida</translation>
    </message>
    <message>
        <source>Protected risk grid (its class in place of distances, for others)</source>
        <translation>Cuadrícula de riesgo protegida (su clase en lugar de distancias, para otros)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Protection information management (PIM)</source>
        <translation>Gestión de información de protección (PIM)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Protocol (JSON)</source>
        <translation>Protocolo (JSON)</translation>
    </message>
    <message>
        <source>Protocol: {name}</source>
        <translation>Protocolo: {name}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}. Thresholds for each kind of record, merging of squares, one registered geography, classes with fixed breaks; checked against all earlier releases.</source>
        <translation>Protocolo: {protocol}. Umbrales para cada tipo de registro, unión de cuadrados, una sola geografía registrada, clases con cortes fijos; contrastado con todas las difusiones anteriores.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Proxy and certificates are those of QGIS. The second column takes the address of a mirror.</source>
        <translation>El proxy y los certificados son los de QGIS. La segunda columna recibe la dirección de un espejo.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Published activities of sector 15250 with organisation, dates, amounts and places</source>
        <translation>Actividades publicadas del sector 15250 con organización, fechas, importes y lugares</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Purpose (what the audience needs it for)</source>
        <translation>Finalidad (para qué lo necesitan los destinatarios)</translation>
    </message>
    <message>
        <source>QGIS and the Python package shapely bring two versions of GEOS that do not work together</source>
        <translation>QGIS y el paquete de Python shapely traen dos versiones de GEOS que no funcionan juntas</translation>
    </message>
    <message>
        <source>QGIS is busy, so the authentication store could not be asked for your key</source>
        <translation>QGIS está ocupado, así que no se pudo pedir su clave al almacén de autenticación</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantía de calidad</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Calidad de los registros</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>REACH and IMPACT</source>
        <translation>REACH e IMPACT</translation>
    </message>
    <message>
        <source>RELEASE has no column {field}</source>
        <translation>RELEASE no tiene la columna {field}</translation>
    </message>
    <message>
        <source>Rainfed cropland blocked</source>
        <translation>Cultivo de secano bloqueado</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below {low}.</source>
        <translation>Rango de las unidades con parámetros sorteados (Spearman frente al central): mediana {median}, el 5 % está por debajo de {low}.</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Ordenado</translation>
    </message>
    <message>
        <source>Ranked units</source>
        <translation>Unidades ordenadas</translation>
    </message>
    <message>
        <source>Ranks under {draws} draws of weights</source>
        <translation>Rangos con {draws} simulaciones de los pesos</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Leyendo los registros</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recent victims (24 months)</source>
        <translation>Víctimas recientes (24 meses)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Reciprocity: releases for each layer taken from others</source>
        <translation>Reciprocidad: difusiones por cada capa tomada de otros</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclasificado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record id used twice</source>
        <translation>Id. de registro usado dos veces</translation>
    </message>
    <message>
        <source>Recorded area and drawn area differ by more than 10 %</source>
        <translation>La superficie registrada y la dibujada difieren más del 10 %</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records of security incidents are severe.</source>
        <translation>Los registros de incidentes de seguridad son de sensibilidad muy alta.</translation>
    </message>
    <message>
        <source>Records of victims are personal data, also without names.</source>
        <translation>Los registros de víctimas son datos personales, también sin nombres.</translation>
    </message>
    <message>
        <source>Records that a sub-table belongs to</source>
        <translation>Registros a los que pertenece una subtabla</translation>
    </message>
    <message>
        <source>Records that are only points</source>
        <translation>Registros que son solo puntos</translation>
    </message>
    <message>
        <source>Records without a position are in no square.</source>
        <translation>Los registros sin posición no están en ningún cuadrado.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced (m²)</source>
        <translation>Reducido (m²)</translation>
    </message>
    <message>
        <source>Reference points, benchmarks, evidence points</source>
        <translation>Puntos de referencia, puntos fijos, puntos de evidencia</translation>
    </message>
    <message>
        <source>Referral of survivors.</source>
        <translation>Derivación de sobrevivientes.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh from its source…</source>
        <translation>Actualizar desde su fuente…</translation>
    </message>
    <message>
        <source>Refugee and IDP sites (UNHCR)</source>
        <translation>Sitios de refugiados y desplazados internos (ACNUR)</translation>
    </message>
    <message>
        <source>Refugees and others (UNHCR statistics)</source>
        <translation>Refugiados y otros (estadísticas de ACNUR)</translation>
    </message>
    <message>
        <source>Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years</source>
        <translation>Refugiados, solicitantes de asilo, retornados y desplazados internos por país de origen y de asilo, cinco años</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Relative risk of a group, at least</source>
        <translation>Riesgo relativo de un grupo, como mínimo</translation>
    </message>
    <message>
        <source>Release of geoBoundaries</source>
        <translation>Versión de geoBoundaries</translation>
    </message>
    <message>
        <source>Release product id</source>
        <translation>Id. del producto de liberación</translation>
    </message>
    <message>
        <source>Release product to check</source>
        <translation>Producto de liberación por comprobar</translation>
    </message>
    <message>
        <source>Release products</source>
        <translation>Productos de liberación</translation>
    </message>
    <message>
        <source>Release products (for hazards)</source>
        <translation>Productos de liberación (para los peligros)</translation>
    </message>
    <message>
        <source>Release products (with hazard_id)</source>
        <translation>Productos de liberación (con hazard_id)</translation>
    </message>
    <message>
        <source>Released (m²)</source>
        <translation>Liberado (m²)</translation>
    </message>
    <message>
        <source>Released is earned: a completed activity releases nothing by itself.</source>
        <translation>La liberación se demuestra: una actividad terminada no libera nada por sí sola.</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Tierras liberadas</translation>
    </message>
    <message>
        <source>Released m²</source>
        <translation>Liberado m²</translation>
    </message>
    <message>
        <source>Released without a release product</source>
        <translation>Liberado sin un producto de liberación</translation>
    </message>
    <message>
        <source>ReliefWeb answers only to an approved appname</source>
        <translation>ReliefWeb responde solo a un appname aprobado</translation>
    </message>
    <message>
        <source>ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map.</source>
        <translation>ReliefWeb aprueba los appnames por correo. Ejemplo: COUNTRY=AFG, FORMAT=Map.</translation>
    </message>
    <message>
        <source>ReliefWeb has no such report for this country</source>
        <translation>ReliefWeb no tiene ningún informe así para este país</translation>
    </message>
    <message>
        <source>ReliefWeb reports</source>
        <translation>Informes de ReliefWeb</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>Quitar del espacio de trabajo…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Remove the key of {source}? It has to be entered again to be used.</source>
        <translation>¿Quitar la clave de {source}? Habrá que introducirla de nuevo para usarla.</translation>
    </message>
    <message>
        <source>Remove this layer and its earlier state from the workspace?</source>
        <translation>¿Quitar esta capa y su estado anterior del espacio de trabajo?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Removed: {n}</source>
        <translation>Eliminado: {n}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Repaired records (geometry only)</source>
        <translation>Registros reparados (solo la geometría)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reporting tables</source>
        <translation>Tablas de informe</translation>
    </message>
    <message>
        <source>Reports are open; microdata from the government or agency that owns the profiling, on request</source>
        <translation>Los informes son abiertos; microdatos por solicitud al gobierno o agencia propietaria del perfil</translation>
    </message>
    <message>
        <source>Reports by month</source>
        <translation>Informes por mes</translation>
    </message>
    <message>
        <source>Request or agreed land use</source>
        <translation>Solicitud o uso de la tierra acordado</translation>
    </message>
    <message>
        <source>Requirements and funding of mine action by plan and year, in US dollars</source>
        <translation>Requerimientos y financiación de la acción contra las minas por plan y año, en dólares de EE. UU.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Nombre del recurso</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>Retornados</translation>
    </message>
    <message>
        <source>Returnees by P-code</source>
        <translation>Retornados por P-code</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Risk education</source>
        <translation>Educación en el riesgo</translation>
    </message>
    <message>
        <source>Risk education against displacement</source>
        <translation>Educación en el riesgo frente a desplazamiento</translation>
    </message>
    <message>
        <source>Risk education and emergency care go to the wrong places.</source>
        <translation>La educación en el riesgo y la atención de emergencia van a los lugares equivocados.</translation>
    </message>
    <message>
        <source>Risk education gap</source>
        <translation>Brecha de educación en el riesgo</translation>
    </message>
    <message>
        <source>Risk education goes to people who come from or return to contaminated areas.</source>
        <translation>La educación en el riesgo va a personas que vienen de áreas contaminadas o vuelven a ellas.</translation>
    </message>
    <message>
        <source>Risk education sessions</source>
        <translation>Sesiones de educación en el riesgo</translation>
    </message>
    <message>
        <source>Risk education targeting</source>
        <translation>Focalización de la ERAE</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Clases de carretera</translation>
    </message>
    <message>
        <source>Road classes are words of OpenStreetMap, not {text}</source>
        <translation>Las clases de carretera son palabras de OpenStreetMap, no {text}</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Carreteras</translation>
    </message>
    <message>
        <source>Roads and bridges that are closed, and planned routes</source>
        <translation>Carreteras y puentes cerrados, y rutas previstas</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Carreteras bloqueadas</translation>
    </message>
    <message>
        <source>Roads inside and near hazards</source>
        <translation>Carreteras dentro y cerca de peligros</translation>
    </message>
    <message>
        <source>Roads, schools, health sites (OpenStreetMap)</source>
        <translation>Carreteras, escuelas, establecimientos de salud (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Rounded figures in the earlier table</source>
        <translation>Cifras redondeadas en la tabla anterior</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Route survey before the convoy.</source>
        <translation>Estudio de la ruta antes del convoy.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row in the export</source>
        <translation>Fila en la exportación</translation>
    </message>
    <message>
        <source>Row of HXL tags</source>
        <translation>Fila de etiquetas HXL</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Fila de los nombres de columna</translation>
    </message>
    <message>
        <source>Row {row} cannot be written to {path}</source>
        <translation>La fila {row} no puede escribirse en {path}</translation>
    </message>
    <message>
        <source>Row {row} of {file} cannot hold the HXL tags</source>
        <translation>La fila {row} de {file} no puede contener las etiquetas HXL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Filas como máximo</translation>
    </message>
    <message>
        <source>Rows by {step} need PERIOD_START and PERIOD_END</source>
        <translation>Las filas por {step} necesitan PERIOD_START y PERIOD_END</translation>
    </message>
    <message>
        <source>Rows read, used and left out</source>
        <translation>Filas leídas, usadas y omitidas</translation>
    </message>
    <message>
        <source>Rows without an explanation are listed, not smoothed over.</source>
        <translation>Las filas sin explicación se listan, no se disimulan.</translation>
    </message>
    <message>
        <source>Rubble holds explosive ordnance; survey comes first.</source>
        <translation>Los escombros contienen artefactos explosivos; primero va el estudio.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Run the overlay</source>
        <translation>Ejecutar la superposición</translation>
    </message>
    <message>
        <source>Run: {title}</source>
        <translation>Ejecutar: {title}</translation>
    </message>
    <message>
        <source>Runs of the overlay on drawn hazards</source>
        <translation>Pasadas de la superposición con peligros sorteados</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>STATUS has values that no record can have: {values}</source>
        <translation>STATUS tiene valores que ningún registro puede tener: {values}</translation>
    </message>
    <message>
        <source>Safe sharing</source>
        <translation>Difusión segura</translation>
    </message>
    <message>
        <source>Safety: releases refused or coarsened by the gate</source>
        <translation>Seguridad: difusiones rechazadas o hechas más gruesas por el control de salida</translation>
    </message>
    <message>
        <source>Sample accidents</source>
        <translation>Ejemplo: accidentes</translation>
    </message>
    <message>
        <source>Sample casualties</source>
        <translation>Ejemplo: víctimas</translation>
    </message>
    <message>
        <source>Sample displacement (columns of IOM DTM on HDX)</source>
        <translation>Ejemplo: desplazamiento (columnas de la DTM de la OIM en HDX)</translation>
    </message>
    <message>
        <source>Sample hazards</source>
        <translation>Ejemplo: peligros</translation>
    </message>
    <message>
        <source>Sample hazards from a points table</source>
        <translation>Ejemplo: peligros de una tabla de puntos</translation>
    </message>
    <message>
        <source>Sample land release</source>
        <translation>Ejemplo: liberación de tierras</translation>
    </message>
    <message>
        <source>Sample population grid, 1 km</source>
        <translation>Ejemplo: cuadrícula de población, 1 km</translation>
    </message>
    <message>
        <source>Sample risk education sessions</source>
        <translation>Ejemplo: sesiones de educación en el riesgo</translation>
    </message>
    <message>
        <source>Sample roads</source>
        <translation>Ejemplo: carreteras</translation>
    </message>
    <message>
        <source>Sample sites</source>
        <translation>Ejemplo: sitios</translation>
    </message>
    <message>
        <source>Sample survey coverage</source>
        <translation>Ejemplo: cobertura de estudio</translation>
    </message>
    <message>
        <source>Save the mapping as a profile</source>
        <translation>Guardar la correspondencia como perfil</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Guardar el paquete…</translation>
    </message>
    <message>
        <source>Save these choices as a preset…</source>
        <translation>Guardar estas elecciones como preajuste…</translation>
    </message>
    <message>
        <source>Save these choices as a profile…</source>
        <translation>Guardar estas elecciones como perfil…</translation>
    </message>
    <message>
        <source>Say what the audience needs it for.</source>
        <translation>Diga para qué lo necesitan los destinatarios.</translation>
    </message>
    <message>
        <source>Scale population to official totals</source>
        <translation>Ajustar la población a los totales oficiales</translation>
    </message>
    <message>
        <source>Scaled population</source>
        <translation>Población ajustada</translation>
    </message>
    <message>
        <source>School lists with coordinates or P-codes where a ministry or cluster gives them</source>
        <translation>Listas de escuelas con coordenadas o P-codes donde un ministerio o clúster las da</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Schools closed, used by armed forces or to be reopened</source>
        <translation>Escuelas cerradas, usadas por fuerzas armadas o por reabrir</translation>
    </message>
    <message>
        <source>Schools of the education ministry</source>
        <translation>Escuelas del ministerio de educación</translation>
    </message>
    <message>
        <source>Schools, health posts and water points within 500 m</source>
        <translation>Escuelas, puestos de salud y puntos de agua a menos de 500 m</translation>
    </message>
    <message>
        <source>Schools, health posts, water points</source>
        <translation>Escuelas, puestos de salud, puntos de agua</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuado</translation>
    </message>
    <message>
        <source>Scored locations</source>
        <translation>Localidades puntuadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search ArcGIS Online and Hub</source>
        <translation>Buscar en ArcGIS Online y Hub</translation>
    </message>
    <message>
        <source>Search HDX</source>
        <translation>Buscar en HDX</translation>
    </message>
    <message>
        <source>Search HDX: {n} of {total}</source>
        <translation>Búsqueda en HDX: {n} de {total}</translation>
    </message>
    <message>
        <source>Search HDX…</source>
        <translation>Buscar en HDX…</translation>
    </message>
    <message>
        <source>Search distance in metres</source>
        <translation>Distancia de búsqueda en metros</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Buscar en las fuentes</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Segunda lista</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Código del sector</translation>
    </message>
    <message>
        <source>Security incidents are low by admin 1 and moderate by admin 2.</source>
        <translation>Los incidentes de seguridad son de sensibilidad baja por admin 1 y moderada por admin 2.</translation>
    </message>
    <message>
        <source>See README.md</source>
        <translation>Véase README.md</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>Sensibilidad…</translation>
    </message>
    <message>
        <source>Separated by commas. A band narrower than two cells of the grid is left empty.</source>
        <translation>Separadas por comas. Una franja más estrecha que dos celdas de la cuadrícula queda vacía.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. de la sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions by admin 2 are low; by community moderate; with a facilitator's name high.</source>
        <translation>Las sesiones por admin 2 son de sensibilidad baja; por comunidad, moderada; con el nombre de un facilitador, alta.</translation>
    </message>
    <message>
        <source>Sessions count people who came, not people who remember.</source>
        <translation>Las sesiones cuentan personas que vinieron, no personas que recuerdan.</translation>
    </message>
    <message>
        <source>Set on the layer or inherited.</source>
        <translation>Fijada en la capa o heredada.</translation>
    </message>
    <message>
        <source>Settlements and gazetteers (national)</source>
        <translation>Localidades y nomenclátores (nacionales)</translation>
    </message>
    <message>
        <source>Settlements from national sources, or the table of names and codes of admin areas</source>
        <translation>Localidades de fuentes nacionales, o la tabla de nombres y códigos de áreas administrativas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>Severity and need.</source>
        <translation>Severidad y necesidad.</translation>
    </message>
    <message>
        <source>Severity needs at least one indicator</source>
        <translation>La severidad necesita al menos un indicador</translation>
    </message>
    <message>
        <source>Severity, access and risks (ACAPS)</source>
        <translation>Severidad, acceso y riesgos (ACAPS)</translation>
    </message>
    <message>
        <source>Severity: which units are added up</source>
        <translation>Severidad: qué unidades se suman</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Sexo y edad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of an audience that is new</source>
        <translation>Proporción nueva de un público</translation>
    </message>
    <message>
        <source>Share of farmland</source>
        <translation>Proporción de tierra de cultivo</translation>
    </message>
    <message>
        <source>Share of finest squares that became coarser</source>
        <translation>Proporción de los cuadrados más finos que se hicieron más gruesos</translation>
    </message>
    <message>
        <source>Share of households that name explosive ordnance as a worry (MSNA)</source>
        <translation>Proporción de hogares que mencionan los artefactos explosivos como preocupación (MSNA)</translation>
    </message>
    <message>
        <source>Share of people within 1 km</source>
        <translation>Proporción de personas a menos de 1 km</translation>
    </message>
    <message>
        <source>Share of the area suppressed</source>
        <translation>Proporción de la superficie no comunicada</translation>
    </message>
    <message>
        <source>Share package</source>
        <translation>Paquete para compartir</translation>
    </message>
    <message>
        <source>Shares of households of a sample: read num_households, and do not add shares up.</source>
        <translation>Proporciones de hogares de una muestra: consulte num_households y no sume las proporciones.</translation>
    </message>
    <message>
        <source>Shares of households with a need, by admin 2 and population group, with a key of its own</source>
        <translation>Proporciones de hogares con una necesidad, por admin 2 y grupo de población, con clave propia</translation>
    </message>
    <message>
        <source>Sharing measured</source>
        <translation>Difusión medida</translation>
    </message>
    <message>
        <source>Sharing metrics</source>
        <translation>Métricas de difusión</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet of the points</source>
        <translation>Hoja de los puntos</translation>
    </message>
    <message>
        <source>Sheet {sheet}, column names in row {row}, preset {preset}</source>
        <translation>Hoja {sheet}, nombres de columna en la fila {row}, preajuste {preset}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostrar la superposición</translation>
    </message>
    <message>
        <source>Single hazards and accidents are not shown to the cluster and the public.</source>
        <translation>Los peligros y accidentes individuales no se muestran al clúster ni al público.</translation>
    </message>
    <message>
        <source>Single point ids that differ by spaces only</source>
        <translation>Ids. de puntos sueltos que difieren solo en espacios</translation>
    </message>
    <message>
        <source>Site assessments, master lists, event tracking, flow monitoring, surveys as workbooks</source>
        <translation>Evaluaciones de sitios, listas maestras, seguimiento de eventos, seguimiento de flujos, encuestas como libros de cálculo</translation>
    </message>
    <message>
        <source>Site lists may name informal sites: ask the cluster before passing them on.</source>
        <translation>Las listas de sitios pueden nombrar sitios informales: pregunte al clúster antes de transmitirlas.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Sites and nearest hazard</source>
        <translation>Sitios y peligro más cercano</translation>
    </message>
    <message>
        <source>Sites and the class of the protected grid</source>
        <translation>Sitios y la clase de la cuadrícula protegida</translation>
    </message>
    <message>
        <source>Sites of displaced people with coordinates and people, one workbook a country, keyed by SSID</source>
        <translation>Sitios de desplazados con coordenadas y personas, un libro de cálculo por país, con clave SSID</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Omitir los primeros pasos</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Some dates can only be day/month and others only month/day: read one by one.</source>
        <translation>Algunas fechas solo pueden ser día/mes y otras solo mes/día: se leyeron una por una.</translation>
    </message>
    <message>
        <source>Some places are taught twice and others never.</source>
        <translation>Algunos lugares reciben la formación dos veces y otros nunca.</translation>
    </message>
    <message>
        <source>Some released sets cross each other: it cannot be decided what they tell together.</source>
        <translation>Algunos conjuntos difundidos se cruzan: no puede decidirse qué revelan juntos.</translation>
    </message>
    <message>
        <source>Some rounds were published without coordinates; then the sites come as a table.</source>
        <translation>Algunas rondas se publicaron sin coordenadas; entonces los sitios vienen como tabla.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {error}</source>
        <translation>Ocurrió algo imprevisto: {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of the selected layer</source>
        <translation>Fuente de la capa seleccionada</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Squares below the minimum, as told</source>
        <translation>Cuadrados por debajo del mínimo, tal como se comunican</translation>
    </message>
    <message>
        <source>Squares below the minimum, finest size, before</source>
        <translation>Cuadrados por debajo del mínimo, tamaño más fino, antes</translation>
    </message>
    <message>
        <source>Squares by size</source>
        <translation>Cuadrados por tamaño</translation>
    </message>
    <message>
        <source>Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded on the day told_since; a smaller change since then is not shown.</source>
        <translation>Cuadrados de igual superficie (EPSG:6933) con una clase de contaminación registrada: 0 nada registrado, de 1 a 8 creciente; vacío donde se retiene. Cada cuadrado dice lo registrado el día told_since; un cambio menor desde entonces no se muestra.</translation>
    </message>
    <message>
        <source>Squares suppressed</source>
        <translation>Cuadrados no comunicados</translation>
    </message>
    <message>
        <source>Squares that stay as they were told</source>
        <translation>Cuadrados que quedan como se comunicaron</translation>
    </message>
    <message>
        <source>Start a country</source>
        <translation>Iniciar un país</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Status in the export</source>
        <translation>Estado en la exportación</translation>
    </message>
    <message>
        <source>Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. Closed and Completed are released only where the second value says that a release product is linked.</source>
        <translation>Estado de un peligro en las palabras del complemento: open, worked_on, suspended, released o unknown. Closed y Completed son released solo donde el segundo valor dice que hay un producto de liberación vinculado.</translation>
    </message>
    <message>
        <source>Status of hazards as at (date, 2025-12-31)</source>
        <translation>Estado de los peligros a la fecha (2025-12-31)</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Status that no value map knows, counted as open</source>
        <translation>Estado que ninguna tabla de valores conoce, contado como abierto</translation>
    </message>
    <message>
        <source>Status values that this plugin does not know count as unknown: {values} (import the layer with importimsma to map them).</source>
        <translation>Los valores de estado que este complemento no conoce cuentan como desconocidos: {values} (importe la capa con importimsma para convertirlos).</translation>
    </message>
    <message>
        <source>Statuses that count</source>
        <translation>Estados que cuentan</translation>
    </message>
    <message>
        <source>Stays behind: {n}</source>
        <translation>No sale: {n}</translation>
    </message>
    <message>
        <source>Step {n} of {total}: {what}</source>
        <translation>Paso {n} de {total}: {what}</translation>
    </message>
    <message>
        <source>Still told as nothing recorded, though something is: {squares}. Tell those who go there directly.</source>
        <translation>Aún se comunica como nada registrado, aunque hay algo: {squares}. Avise directamente a quienes van allí.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Solidez de la evidencia</translation>
    </message>
    <message>
        <source>Sub-event type</source>
        <translation>Tipo de subevento</translation>
    </message>
    <message>
        <source>Subtitle (country and date if empty)</source>
        <translation>Subtítulo (país y fecha si está vacío)</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Surge: arrivals of 30 days by population, over</source>
        <translation>Afluencia: llegadas de 30 días entre población, más de</translation>
    </message>
    <message>
        <source>Survey before people move in.</source>
        <translation>Estudio antes de que la gente se instale.</translation>
    </message>
    <message>
        <source>Survey coverage</source>
        <translation>Cobertura de estudio</translation>
    </message>
    <message>
        <source>Survey coverage (NTS, TS)</source>
        <translation>Cobertura de estudio (ENT, ET)</translation>
    </message>
    <message>
        <source>Survey data by district is moderate, by community high, raw data severe.</source>
        <translation>Los datos de estudio por distrito son de sensibilidad moderada, por comunidad alta, en bruto muy alta.</translation>
    </message>
    <message>
        <source>Survey id</source>
        <translation>Id. del estudio</translation>
    </message>
    <message>
        <source>Survey of school grounds; risk education of pupils.</source>
        <translation>Estudio de los terrenos escolares; educación en el riesgo de los alumnos.</translation>
    </message>
    <message>
        <source>Survey state</source>
        <translation>Estado de estudio</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Survivors are not counted and get no assistance.</source>
        <translation>Los sobrevivientes no se cuentan y no reciben asistencia.</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>República Árabe Siria</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Systems without an interface</source>
        <translation>Sistemas sin interfaz</translation>
    </message>
    <message>
        <source>Systems without an interface (presets)</source>
        <translation>Sistemas sin interfaz (preajustes)</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Task dossier and completion map</source>
        <translation>Expediente de tarea y mapa de finalización</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Id. de la tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Template (a name, or the path of a .qpt file)</source>
        <translation>Plantilla (un nombre, o la ruta de un archivo .qpt)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>The API asks for a name and an e-mail address.</source>
        <translation>La API pide un nombre y un correo electrónico.</translation>
    </message>
    <message>
        <source>The API needs a free key from IOM.</source>
        <translation>La API necesita una clave gratuita de la OIM.</translation>
    </message>
    <message>
        <source>The DTM API needs a key of your own</source>
        <translation>La API de la DTM necesita una clave propia</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} has no workers</source>
        <translation>El planificador Dask en {engine} no tiene trabajadores</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} was lost on the way</source>
        <translation>El planificador Dask en {engine} se perdió por el camino</translation>
    </message>
    <message>
        <source>The HDX dataset {name} is private</source>
        <translation>El conjunto de datos de HDX {name} es privado</translation>
    </message>
    <message>
        <source>The HNA API of DTM needs a key of its own</source>
        <translation>La API HNA de la DTM necesita una clave propia</translation>
    </message>
    <message>
        <source>The IATI activity is not complete: {problems}</source>
        <translation>La actividad IATI no está completa: {problems}</translation>
    </message>
    <message>
        <source>The JSON of {source} is damaged or cut short</source>
        <translation>El JSON de {source} está dañado o truncado</translation>
    </message>
    <message>
        <source>The P-code {code} stands under two parents in the admin layer, {a} and {b}</source>
        <translation>El P-code {code} está bajo dos unidades superiores en la capa administrativa, {a} y {b}</translation>
    </message>
    <message>
        <source>The P-codes begin with {prefix}, not with {code} as expected of {country}</source>
        <translation>Los P-codes empiezan por {prefix}, no por {code} como se espera de {country}</translation>
    </message>
    <message>
        <source>The PDF has no coordinates: for this audience only a map of the protected grid may have them</source>
        <translation>El PDF no tiene coordenadas: para estos destinatarios solo puede tenerlas un mapa de la cuadrícula protegida</translation>
    </message>
    <message>
        <source>The SQLite of this Python has no spatial index; the layer is complete without one.</source>
        <translation>El SQLite de este Python no tiene índice espacial; la capa está completa sin él.</translation>
    </message>
    <message>
        <source>The UCDP API needs a token of your own</source>
        <translation>La API de UCDP necesita un token propio</translation>
    </message>
    <message>
        <source>The address of {source} cannot be used</source>
        <translation>La dirección de {source} no puede usarse</translation>
    </message>
    <message>
        <source>The admin layer has no adm1_pcode column or no polygons</source>
        <translation>La capa administrativa no tiene columna adm1_pcode o no tiene polígonos</translation>
    </message>
    <message>
        <source>The admin layer lacks the P-codes of level {level}</source>
        <translation>A la capa administrativa le faltan los P-codes de nivel {level}</translation>
    </message>
    <message>
        <source>The algorithm {name} is not available</source>
        <translation>El algoritmo {name} no está disponible</translation>
    </message>
    <message>
        <source>The answer of {source} cannot be read</source>
        <translation>La respuesta de {source} no puede leerse</translation>
    </message>
    <message>
        <source>The answer of {source} is damaged or cut short</source>
        <translation>La respuesta de {source} está dañada o truncada</translation>
    </message>
    <message>
        <source>The answer of {source} is larger than the limit of {megabytes} MB</source>
        <translation>La respuesta de {source} supera el límite de {megabytes} MB</translation>
    </message>
    <message>
        <source>The answer of {source} was cut short</source>
        <translation>La respuesta de {source} quedó truncada</translation>
    </message>
    <message>
        <source>The archive {file} holds a file that would land outside its folder</source>
        <translation>El archivo comprimido {file} contiene un archivo que caería fuera de su carpeta</translation>
    </message>
    <message>
        <source>The archive {file} holds a link instead of a file</source>
        <translation>El archivo comprimido {file} contiene un enlace en vez de un archivo</translation>
    </message>
    <message>
        <source>The archive {file} holds none of these: {endings}</source>
        <translation>El archivo comprimido {file} no contiene ninguno de estos: {endings}</translation>
    </message>
    <message>
        <source>The archive {file} holds {count} files, more than {limit}</source>
        <translation>El archivo comprimido {file} contiene {count} archivos, más de {limit}</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or cut short</source>
        <translation>El archivo comprimido {file} está dañado o truncado</translation>
    </message>
    <message>
        <source>The archive {file} is locked with a password</source>
        <translation>El archivo comprimido {file} está protegido con contraseña</translation>
    </message>
    <message>
        <source>The archive {file} is not an honest one: its parts overlap</source>
        <translation>El archivo comprimido {file} no es honesto: sus partes se superponen</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to more than it says</source>
        <translation>El archivo comprimido {file} se descomprime a más de lo que dice</translation>
    </message>
    <message>
        <source>The archive {file} would unpack to {megabytes} MB</source>
        <translation>El archivo comprimido {file} ocuparía {megabytes} MB descomprimido</translation>
    </message>
    <message>
        <source>The area is too wide for a GeoPDF</source>
        <translation>El área es demasiado ancha para un GeoPDF</translation>
    </message>
    <message>
        <source>The attack suite found nothing: see its report.</source>
        <translation>La batería de ataques no encontró nada: vea su informe.</translation>
    </message>
    <message>
        <source>The authentication store is locked and nobody can be asked for its password</source>
        <translation>El almacén de autenticación está bloqueado y no hay a quién pedir su contraseña</translation>
    </message>
    <message>
        <source>The authentication store of this QGIS is switched off</source>
        <translation>El almacén de autenticación de este QGIS está desactivado</translation>
    </message>
    <message>
        <source>The authentication store stayed locked</source>
        <translation>El almacén de autenticación siguió bloqueado</translation>
    </message>
    <message>
        <source>The baseline needs {name}</source>
        <translation>La línea de base necesita {name}</translation>
    </message>
    <message>
        <source>The boundaries are of version {there}, not {version}</source>
        <translation>Los límites son de la versión {there}, no {version}</translation>
    </message>
    <message>
        <source>The boundaries do not name their coordinate system; WGS 84 was assumed, as the COD specification asks</source>
        <translation>Los límites no nombran su sistema de coordenadas; se supuso WGS 84, como pide la especificación COD</translation>
    </message>
    <message>
        <source>The boundaries name no version; compare dates and names before joining by P-code</source>
        <translation>Los límites no nombran ninguna versión; compare fechas y nombres antes de unir por P-code</translation>
    </message>
    <message>
        <source>The bounds {file} cannot be read</source>
        <translation>No se pueden leer los límites de escala {file}</translation>
    </message>
    <message>
        <source>The casualty list has no column “date”</source>
        <translation>La lista de víctimas no tiene columna «date»</translation>
    </message>
    <message>
        <source>The certificate of {source} is not trusted here</source>
        <translation>El certificado de {source} no es de confianza aquí</translation>
    </message>
    <message>
        <source>The change is kept in the release ledger of the workspace, with name and reason.</source>
        <translation>El cambio se guarda en el registro de difusiones del espacio de trabajo, con nombre y motivo.</translation>
    </message>
    <message>
        <source>The collection form of Common Ground</source>
        <translation>El formulario de recolección de Common Ground</translation>
    </message>
    <message>
        <source>The column {column} is chosen twice, as {first} and as {second}</source>
        <translation>La columna {column} se eligió dos veces, como {first} y como {second}</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; go back and choose it if they are.</source>
        <translation>Las columnas se parecen al perfil {name}; vuelva atrás y elíjalo si lo son.</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; run again with PROFILE={name} if they are.</source>
        <translation>Las columnas se parecen al perfil {name}; ejecute de nuevo con PROFILE={name} si lo son.</translation>
    </message>
    <message>
        <source>The connection to {source} broke before the answer was complete</source>
        <translation>La conexión con {source} se cortó antes de que la respuesta estuviera completa</translation>
    </message>
    <message>
        <source>The coordinate reference system of a layer is missing or cannot be read</source>
        <translation>El sistema de coordenadas de una capa falta o no puede leerse</translation>
    </message>
    <message>
        <source>The coordinate reference system {code} is not known</source>
        <translation>El sistema de coordenadas {code} no se conoce</translation>
    </message>
    <message>
        <source>The coordinates in {columns} are not degrees, and nothing says in what system they are</source>
        <translation>Las coordenadas de {columns} no son grados, y nada dice en qué sistema están</translation>
    </message>
    <message>
        <source>The country pack cannot be unpacked into {folder}</source>
        <translation>El paquete de país no puede descomprimirse en {folder}</translation>
    </message>
    <message>
        <source>The country pack is {path}.</source>
        <translation>El paquete de país es {path}.</translation>
    </message>
    <message>
        <source>The country pack {path} cannot be written</source>
        <translation>El paquete de país {path} no puede escribirse</translation>
    </message>
    <message>
        <source>The country pack {path} is damaged</source>
        <translation>El paquete de país {path} está dañado</translation>
    </message>
    <message>
        <source>The current one where it is empty.</source>
        <translation>El actual si está vacío.</translation>
    </message>
    <message>
        <source>The data owner has authorised this exact release.</source>
        <translation>El propietario de los datos ha autorizado esta difusión exacta.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>No se puede llegar a la base de datos</translation>
    </message>
    <message>
        <source>The database connection cannot be opened</source>
        <translation>La conexión a la base de datos no puede abrirse</translation>
    </message>
    <message>
        <source>The database has no table {table}</source>
        <translation>La base de datos no tiene la tabla {table}</translation>
    </message>
    <message>
        <source>The database has {n} tables</source>
        <translation>La base de datos tiene {n} tablas</translation>
    </message>
    <message>
        <source>The database refused the user</source>
        <translation>La base de datos rechazó al usuario</translation>
    </message>
    <message>
        <source>The decisions in {file} cannot be read</source>
        <translation>Las decisiones de {file} no pueden leerse</translation>
    </message>
    <message>
        <source>The disk has {free} MB left and the download needs {need} MB</source>
        <translation>Al disco le quedan {free} MB y la descarga necesita {need} MB</translation>
    </message>
    <message>
        <source>The disk with {path} is full</source>
        <translation>El disco con {path} está lleno</translation>
    </message>
    <message>
        <source>The earlier state of {name} has other columns</source>
        <translation>El estado anterior de {name} tiene otras columnas</translation>
    </message>
    <message>
        <source>The export; for a geodatabase choose one of its files.</source>
        <translation>La exportación; para una geodatabase elija uno de sus archivos.</translation>
    </message>
    <message>
        <source>The extent lies outside the grid of the country</source>
        <translation>La extensión está fuera de la cuadrícula del país</translation>
    </message>
    <message>
        <source>The field {name} is there already.</source>
        <translation>El campo {name} ya está.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is (a shapefile without .prj)</source>
        <translation>El archivo no dice en qué sistema de coordenadas está (un shapefile sin .prj)</translation>
    </message>
    <message>
        <source>The file has no area of {country}</source>
        <translation>El archivo no tiene ningún área de {country}</translation>
    </message>
    <message>
        <source>The file has no caseloads of a response plan</source>
        <translation>El archivo no tiene caseloads de un plan de respuesta</translation>
    </message>
    <message>
        <source>The file has no figures of admin level {level}</source>
        <translation>El archivo no tiene cifras de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>The file has not the columns of UCDP's events</source>
        <translation>El archivo no tiene las columnas de los eventos de UCDP</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>El archivo {file} no puede escribirse: {reason}</translation>
    </message>
    <message>
        <source>The file {file} is not a QGIS layout template</source>
        <translation>El archivo {file} no es una plantilla de composición de QGIS</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as {source}</source>
        <translation>El archivo {name} no puede leerse como {source}</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>El archivo {name} está vacío</translation>
    </message>
    <message>
        <source>The filter {filter} does not fit {name}</source>
        <translation>El filtro {filter} no encaja con {name}</translation>
    </message>
    <message>
        <source>The first rows as they would come in</source>
        <translation>Las primeras filas tal como entrarían</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Las primeras filas de la hoja</translation>
    </message>
    <message>
        <source>The first sheet is a read-me; titles and merged groups stand above the header. Columns of origin must not be added to the total.</source>
        <translation>La primera hoja es un léame; sobre el encabezado hay títulos y grupos combinados. Las columnas de origen no deben sumarse al total.</translation>
    </message>
    <message>
        <source>The folder {folder} already has {names}</source>
        <translation>La carpeta {folder} ya tiene {names}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>La carpeta {folder} no puede crearse</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty</source>
        <translation>La carpeta {folder} no está vacía</translation>
    </message>
    <message>
        <source>The form {file} is not there</source>
        <translation>El formulario {file} no está</translation>
    </message>
    <message>
        <source>The grid has no people in these areas</source>
        <translation>La cuadrícula no tiene personas en estas áreas</translation>
    </message>
    <message>
        <source>The hazard {id} has no polygon</source>
        <translation>El peligro {id} no tiene polígono</translation>
    </message>
    <message>
        <source>The id of a preset, or the path of a saved one.</source>
        <translation>El id de un preajuste, o la ruta de uno guardado.</translation>
    </message>
    <message>
        <source>The impact profile {file} cannot be read</source>
        <translation>El perfil de impacto {file} no puede leerse</translation>
    </message>
    <message>
        <source>The impact profile {file} has a factor of no known kind or ranges that cross</source>
        <translation>El perfil de impacto {file} tiene un factor de tipo desconocido o intervalos que se cruzan</translation>
    </message>
    <message>
        <source>The indicator menu {file} cannot be read at entry {entry}</source>
        <translation>El menú de indicadores {file} no puede leerse en la entrada {entry}</translation>
    </message>
    <message>
        <source>The item {name} is no layer that can be loaded</source>
        <translation>El elemento {name} no es una capa que pueda cargarse</translation>
    </message>
    <message>
        <source>The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01.</source>
        <translation>La clave es correo:contraseña de su cuenta. Ejemplo: COUNTRY=SOM, START=2026-01-01.</translation>
    </message>
    <message>
        <source>The key of ACLED is not of the form e-mail:password</source>
        <translation>La clave de ACLED no tiene la forma correo:contraseña</translation>
    </message>
    <message>
        <source>The key of {source} cannot be read from the authentication store</source>
        <translation>La clave de {source} no puede leerse del almacén de autenticación</translation>
    </message>
    <message>
        <source>The key of {source} cannot be removed from the authentication store</source>
        <translation>La clave de {source} no puede quitarse del almacén de autenticación</translation>
    </message>
    <message>
        <source>The key of {source} cannot be written to the authentication store</source>
        <translation>La clave de {source} no puede escribirse en el almacén de autenticación</translation>
    </message>
    <message>
        <source>The land balance is in {path}.</source>
        <translation>El balance de tierras está en {path}.</translation>
    </message>
    <message>
        <source>The last part of the dataset's address on data.humdata.org.</source>
        <translation>La última parte de la dirección del conjunto de datos en data.humdata.org.</translation>
    </message>
    <message>
        <source>The latest where it is empty.</source>
        <translation>El más reciente si está vacío.</translation>
    </message>
    <message>
        <source>The layer GRID is not a protected risk grid</source>
        <translation>La capa GRID no es una cuadrícula de riesgo protegida</translation>
    </message>
    <message>
        <source>The layer of lines is empty</source>
        <translation>La capa de líneas está vacía</translation>
    </message>
    <message>
        <source>The layer of sites is empty</source>
        <translation>La capa de sitios está vacía</translation>
    </message>
    <message>
        <source>The layer of zones is empty</source>
        <translation>La capa de zonas está vacía</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read</source>
        <translation>La capa {layer} no puede leerse</translation>
    </message>
    <message>
        <source>The layer {layer} has no area to make a page of</source>
        <translation>La capa {layer} no tiene ningún área de la que hacer una página</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system</source>
        <translation>La capa {layer} no tiene sistema de coordenadas</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}</source>
        <translation>La capa {layer} no tiene el campo {field}</translation>
    </message>
    <message>
        <source>The layer {layer} may not go to {audience}: {why}</source>
        <translation>La capa {layer} no puede ir a {audience}: {why}</translation>
    </message>
    <message>
        <source>The layer {layer} shows single hazards or accidents and may not go to {audience}</source>
        <translation>La capa {layer} muestra peligros o accidentes individuales y no puede ir a {audience}</translation>
    </message>
    <message>
        <source>The layers have no extent that can be drawn</source>
        <translation>Las capas no tienen una extensión que pueda dibujarse</translation>
    </message>
    <message>
        <source>The ledger of this workspace is empty, so there is nothing to measure</source>
        <translation>El registro de este espacio de trabajo está vacío, así que no hay nada que medir</translation>
    </message>
    <message>
        <source>The legend is too long for the page and stands on a second one; draw fewer layers</source>
        <translation>La leyenda es demasiado larga para la página y está en una segunda; dibuje menos capas</translation>
    </message>
    <message>
        <source>The list of survey columns {file} cannot be read</source>
        <translation>La lista de columnas de estudio {file} no puede leerse</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}</source>
        <translation>El mapa no puede escribirse en {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}, perhaps another program has it open</source>
        <translation>El mapa no puede escribirse en {file}; quizá otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>The map does not fit in memory</source>
        <translation>El mapa no cabe en la memoria</translation>
    </message>
    <message>
        <source>The map is in {path}.</source>
        <translation>El mapa está en {path}.</translation>
    </message>
    <message>
        <source>The map package cannot be written to {file}</source>
        <translation>El paquete de mapa no puede escribirse en {file}</translation>
    </message>
    <message>
        <source>The map template {file} cannot be read</source>
        <translation>La plantilla de mapa {file} no puede leerse</translation>
    </message>
    <message>
        <source>The map texts in {file} cannot be read</source>
        <translation>Los textos de mapa de {file} no pueden leerse</translation>
    </message>
    <message>
        <source>The monitor has no incident in {country}</source>
        <translation>El monitor no tiene ningún incidente en {country}</translation>
    </message>
    <message>
        <source>The needs file has no row of cluster {cluster} and level {level} for {country}</source>
        <translation>El archivo de necesidades no tiene fila del clúster {cluster} y nivel {level} para {country}</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La salida</translation>
    </message>
    <message>
        <source>The owner of the data decides; the gate measures.</source>
        <translation>El propietario de los datos decide; el control de salida mide.</translation>
    </message>
    <message>
        <source>The package cannot be moved to {folder}</source>
        <translation>El paquete no puede moverse a {folder}</translation>
    </message>
    <message>
        <source>The package was not made: {leak}</source>
        <translation>El paquete no se hizo: {leak}</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)</source>
        <translation>Las comparaciones por pares se contradicen (razón de consistencia {ratio}, 0,10 es el límite)</translation>
    </message>
    <message>
        <source>The pairwise matrix is not square, not reciprocal, or larger than 10</source>
        <translation>La matriz de comparaciones por pares no es cuadrada, no es recíproca o es mayor de 10</translation>
    </message>
    <message>
        <source>The panel opens on this country.</source>
        <translation>El panel se abre en este país.</translation>
    </message>
    <message>
        <source>The parts add up to the change; only print rounds them. Each is the mean over all orders in which the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. Contamination is net in each unit.</source>
        <translation>Las partes suman el cambio; solo se redondean al imprimir. Cada una es la media de todos los órdenes en que los datos podrían haber cambiado (Shapley), con los parámetros anteriores; los parámetros van al final. La contaminación es neta en cada unidad.</translation>
    </message>
    <message>
        <source>The period begins on {start} and ends before, on {end}</source>
        <translation>El período empieza el {start} y termina antes, el {end}</translation>
    </message>
    <message>
        <source>The period ends before it starts</source>
        <translation>El período termina antes de empezar</translation>
    </message>
    <message>
        <source>The period has more than 240 parts</source>
        <translation>El período tiene más de 240 partes</translation>
    </message>
    <message>
        <source>The place and date of an accident are high.</source>
        <translation>El lugar y la fecha de un accidente son de sensibilidad alta.</translation>
    </message>
    <message>
        <source>The plugin Processing is switched off</source>
        <translation>El complemento Procesos (Processing) está desactivado</translation>
    </message>
    <message>
        <source>The points table names its record in the column {column}.</source>
        <translation>La tabla de puntos nombra su registro en la columna {column}.</translation>
    </message>
    <message>
        <source>The population raster does not reach these zones, which get no figures of people: {zones}</source>
        <translation>El ráster de población no llega a estas zonas, que quedan sin cifras de personas: {zones}</translation>
    </message>
    <message>
        <source>The population raster {path} cannot be read</source>
        <translation>El ráster de población {path} no puede leerse</translation>
    </message>
    <message>
        <source>The population raster {path} has no coordinate reference system</source>
        <translation>El ráster de población {path} no tiene sistema de coordenadas</translation>
    </message>
    <message>
        <source>The population raster {path} has no position on the ground</source>
        <translation>El ráster de población {path} no tiene posición en el terreno</translation>
    </message>
    <message>
        <source>The population raster {path} is damaged: rows {top} to {bottom} cannot be read</source>
        <translation>El ráster de población {path} está dañado: las filas {top} a {bottom} no pueden leerse</translation>
    </message>
    <message>
        <source>The population raster {path} is rotated</source>
        <translation>El ráster de población {path} está girado</translation>
    </message>
    <message>
        <source>The preset is {path}.</source>
        <translation>El preajuste es {path}.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be read: {reason}</source>
        <translation>El preajuste {name} no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>The preset {name} fits best ({score} of 100){others}</source>
        <translation>El preajuste {name} es el que mejor encaja ({score} de 100){others}</translation>
    </message>
    <message>
        <source>The preset's where it is empty.</source>
        <translation>La del preajuste si está vacío.</translation>
    </message>
    <message>
        <source>The priority profile {file} cannot be read</source>
        <translation>El perfil de prioridad {file} no puede leerse</translation>
    </message>
    <message>
        <source>The profile cannot be written: {error}</source>
        <translation>El perfil no puede escribirse: {error}</translation>
    </message>
    <message>
        <source>The profile extends {parent}, which does not exist</source>
        <translation>El perfil amplía {parent}, que no existe</translation>
    </message>
    <message>
        <source>The profile has no factor for the class {name}</source>
        <translation>El perfil no tiene factor para la clase {name}</translation>
    </message>
    <message>
        <source>The profile is {path}.</source>
        <translation>El perfil es {path}.</translation>
    </message>
    <message>
        <source>The profile of people in need {file} cannot be read</source>
        <translation>El perfil de personas con necesidad {file} no puede leerse</translation>
    </message>
    <message>
        <source>The profile reads {field} from the column {column}, which the file does not have</source>
        <translation>El perfil lee {field} de la columna {column}, que el archivo no tiene</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read</source>
        <translation>El perfil {file} no puede leerse</translation>
    </message>
    <message>
        <source>The profile {file} is not a JSON object</source>
        <translation>El perfil {file} no es un objeto JSON</translation>
    </message>
    <message>
        <source>The profile {id} has a part of the wrong shape</source>
        <translation>El perfil {id} tiene una parte con forma incorrecta</translation>
    </message>
    <message>
        <source>The protocol {name} cannot be read</source>
        <translation>El protocolo {name} no puede leerse</translation>
    </message>
    <message>
        <source>The protocol {name} is not valid JSON</source>
        <translation>El protocolo {name} no es JSON válido</translation>
    </message>
    <message>
        <source>The protocol {name} lacks an entry or has a wrong one: {what}</source>
        <translation>Al protocolo {name} le falta una entrada o tiene una errónea: {what}</translation>
    </message>
    <message>
        <source>The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used.</source>
        <translation>El protocolo «{protocol}» no admite celdas de menos de {finest} km; no se usó {asked} km.</translation>
    </message>
    <message>
        <source>The protocol's rules changed since an earlier release; the two together would tell more.</source>
        <translation>Las reglas del protocolo cambiaron desde una difusión anterior; las dos juntas revelarían más.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {source} through</source>
        <translation>El proxy no dejó pasar la solicitud a {source}</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password</source>
        <translation>El proxy de su red pide un nombre y una contraseña</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written</source>
        <translation>El ráster {path} no puede escribirse</translation>
    </message>
    <message>
        <source>The raster {path} does not hold numbers of people</source>
        <translation>El ráster {path} no contiene números de personas</translation>
    </message>
    <message>
        <source>The record of earlier grids {file} cannot be read or written</source>
        <translation>El registro de cuadrículas anteriores {file} no puede leerse o escribirse</translation>
    </message>
    <message>
        <source>The release ledger {file} cannot be read or written</source>
        <translation>El registro de difusiones {file} no puede leerse o escribirse</translation>
    </message>
    <message>
        <source>The reply of {source} could not be understood</source>
        <translation>La respuesta de {source} no pudo entenderse</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}</source>
        <translation>El informe no puede escribirse en {file}</translation>
    </message>
    <message>
        <source>The report profile {file} cannot be read at sheet {sheet}</source>
        <translation>El perfil de informe {file} no puede leerse en la hoja {sheet}</translation>
    </message>
    <message>
        <source>The report texts in {file} cannot be read</source>
        <translation>Los textos de informe de {file} no pueden leerse</translation>
    </message>
    <message>
        <source>The risk education profile {file} cannot be read</source>
        <translation>El perfil de educación en el riesgo {file} no puede leerse</translation>
    </message>
    <message>
        <source>The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10</source>
        <translation>El índice de riesgo de un país con amenaza, vulnerabilidad y capacidad de respuesta, de 0 a 10</translation>
    </message>
    <message>
        <source>The rows are invented</source>
        <translation>Las filas son inventadas</translation>
    </message>
    <message>
        <source>The rows name a record that they belong to; its table was not found. Set PARENT to it.</source>
        <translation>Las filas nombran un registro al que pertenecen; no se halló su tabla. Póngala en PARENT.</translation>
    </message>
    <message>
        <source>The same device (model and number) twice in one record</source>
        <translation>El mismo artefacto (modelo y número) dos veces en un registro</translation>
    </message>
    <message>
        <source>The same point twice in one polygon</source>
        <translation>El mismo punto dos veces en un polígono</translation>
    </message>
    <message>
        <source>The same polygon twice in one record</source>
        <translation>El mismo polígono dos veces en un registro</translation>
    </message>
    <message>
        <source>The sample is open; its hazards, people and records are invented.</source>
        <translation>El ejemplo está abierto; sus peligros, personas y registros son inventados.</translation>
    </message>
    <message>
        <source>The server gives no parts of the file ({reason}); it is downloaded once</source>
        <translation>El servidor no da partes del archivo ({reason}); se descarga una vez</translation>
    </message>
    <message>
        <source>The server sent a request with data on to another place, which was stopped</source>
        <translation>El servidor reenvió una solicitud con datos a otro lugar, lo que se detuvo</translation>
    </message>
    <message>
        <source>The server sent a request with your key on to an address without encryption, which was stopped</source>
        <translation>El servidor reenvió una solicitud con su clave a una dirección sin cifrado, lo que se detuvo</translation>
    </message>
    <message>
        <source>The service has no layer {layer}</source>
        <translation>El servicio no tiene la capa {layer}</translation>
    </message>
    <message>
        <source>The service holds {n} layers</source>
        <translation>El servicio contiene {n} capas</translation>
    </message>
    <message>
        <source>The service {url} holds no layer</source>
        <translation>El servicio {url} no contiene ninguna capa</translation>
    </message>
    <message>
        <source>The severity profile {file} cannot be read</source>
        <translation>El perfil de severidad {file} no puede leerse</translation>
    </message>
    <message>
        <source>The sharing rules {file} cannot be read</source>
        <translation>Las reglas de difusión {file} no pueden leerse</translation>
    </message>
    <message>
        <source>The sources are too many for the page and stand on page {page}</source>
        <translation>Las fuentes son demasiadas para la página y están en la página {page}</translation>
    </message>
    <message>
        <source>The steps of the model: {steps}.</source>
        <translation>Los pasos del modelo: {steps}.</translation>
    </message>
    <message>
        <source>The survey table is empty</source>
        <translation>La tabla de estudios está vacía</translation>
    </message>
    <message>
        <source>The table has no coordinates; it comes without points</source>
        <translation>La tabla no tiene coordenadas; se carga sin puntos</translation>
    </message>
    <message>
        <source>The table holds several years: {years}</source>
        <translation>La tabla contiene varios años: {years}</translation>
    </message>
    <message>
        <source>The table lacks the columns {columns}</source>
        <translation>A la tabla le faltan las columnas {columns}</translation>
    </message>
    <message>
        <source>The table {table} cannot be read</source>
        <translation>La tabla {table} no puede leerse</translation>
    </message>
    <message>
        <source>The table {table} has {n} geometry columns</source>
        <translation>La tabla {table} tiene {n} columnas de geometría</translation>
    </message>
    <message>
        <source>The tables cannot be written to {folder}</source>
        <translation>Las tablas no pueden escribirse en {folder}</translation>
    </message>
    <message>
        <source>The template has no map item</source>
        <translation>La plantilla no tiene elemento de mapa</translation>
    </message>
    <message>
        <source>The template prints nothing for {names}; a map that leaves the house needs them</source>
        <translation>La plantilla no imprime nada para {names}; un mapa que sale de casa los necesita</translation>
    </message>
    <message>
        <source>The template shows before and after and has no layers for before</source>
        <translation>La plantilla muestra antes y después y no tiene capas para antes</translation>
    </message>
    <message>
        <source>The template {file} has no page</source>
        <translation>La plantilla {file} no tiene página</translation>
    </message>
    <message>
        <source>The text of {name} does not fit its box</source>
        <translation>El texto de {name} no cabe en su recuadro</translation>
    </message>
    <message>
        <source>The two layers are not of one admin level</source>
        <translation>Las dos capas no son de un mismo nivel administrativo</translation>
    </message>
    <message>
        <source>The values of these rules stay in the protocol profile and are not part of a release.</source>
        <translation>Los valores de estas reglas quedan en el perfil del protocolo y no forman parte de una difusión.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>El espacio de trabajo no puede escribirse</translation>
    </message>
    <message>
        <source>The workspace folder {folder} is not there</source>
        <translation>La carpeta de espacio de trabajo {folder} no está</translation>
    </message>
    <message>
        <source>The workspace has no country to pack</source>
        <translation>El espacio de trabajo no tiene país que empaquetar</translation>
    </message>
    <message>
        <source>The workspace has no hazards of {country}</source>
        <translation>El espacio de trabajo no tiene peligros de {country}</translation>
    </message>
    <message>
        <source>The workspace has no layer {names}</source>
        <translation>El espacio de trabajo no tiene la capa {names}</translation>
    </message>
    <message>
        <source>The workspace has no layer {name} for {country}</source>
        <translation>El espacio de trabajo no tiene la capa {name} para {country}</translation>
    </message>
    <message>
        <source>The workspace holds {n} countries</source>
        <translation>El espacio de trabajo contiene {n} países</translation>
    </message>
    <message>
        <source>The workspace is empty. Load a source on the page Data, or import an export on the page IMSMA.</source>
        <translation>El espacio de trabajo está vacío. Cargue una fuente en la página Datos, o importe una exportación en la página IMSMA.</translation>
    </message>
    <message>
        <source>The workspace keeps no earlier export of hazards</source>
        <translation>El espacio de trabajo no guarda ninguna exportación anterior de peligros</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer for {country} that may go to {audience}</source>
        <translation>El espacio de trabajo {folder} no tiene ninguna capa de {country} que pueda ir a {audience}</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer to draw for {country}</source>
        <translation>El espacio de trabajo {folder} no tiene ninguna capa que dibujar de {country}</translation>
    </message>
    <message>
        <source>The workspace {folder} has {n} countries</source>
        <translation>El espacio de trabajo {folder} tiene {n} países</translation>
    </message>
    <message>
        <source>The zip {name} holds no map layer or table that can be read</source>
        <translation>El zip {name} no contiene ninguna capa ni tabla que pueda leerse</translation>
    </message>
    <message>
        <source>The zones have no field {field}</source>
        <translation>Las zonas no tienen el campo {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no admin areas in the project yet: load boundaries on the page Data.</source>
        <translation>Aún no hay áreas administrativas en el proyecto: cargue límites en la página Datos.</translation>
    </message>
    <message>
        <source>There are no admin units to make pages of</source>
        <translation>No hay unidades administrativas de las que hacer páginas</translation>
    </message>
    <message>
        <source>There are no hazards</source>
        <translation>No hay peligros</translation>
    </message>
    <message>
        <source>There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.</source>
        <translation>No hay peligros elegidos: importe una exportación IMSMA en la página IMSMA, o elija una capa.</translation>
    </message>
    <message>
        <source>There are no map texts in the language {language}</source>
        <translation>No hay textos de mapa en el idioma {language}</translation>
    </message>
    <message>
        <source>There are no report texts in the language {language}</source>
        <translation>No hay textos de informe en el idioma {language}</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>No hay filas bajo los nombres de columna.</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection</source>
        <translation>No hay ni archivo ni conexión</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection for the funding table</source>
        <translation>No hay ni archivo ni conexión para la tabla de financiación</translation>
    </message>
    <message>
        <source>There is no admin level {level} here</source>
        <translation>Aquí no hay nivel administrativo {level}</translation>
    </message>
    <message>
        <source>There is no agreement with this partner.</source>
        <translation>No hay acuerdo con este socio.</translation>
    </message>
    <message>
        <source>There is no audience “{audience}”</source>
        <translation>No hay destinatarios «{audience}»</translation>
    </message>
    <message>
        <source>There is no column {column} in the input</source>
        <translation>No hay columna {column} en la entrada</translation>
    </message>
    <message>
        <source>There is no earlier state of {layer} to compare with</source>
        <translation>No hay estado anterior de {layer} con el que comparar</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>No hay archivo {name}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay archivo {name}.</translation>
    </message>
    <message>
        <source>There is no folder for downloads</source>
        <translation>No hay carpeta para descargas</translation>
    </message>
    <message>
        <source>There is no format {names}</source>
        <translation>No hay formato {names}</translation>
    </message>
    <message>
        <source>There is no hazard {id} in the layer {layer}</source>
        <translation>No hay peligro {id} en la capa {layer}</translation>
    </message>
    <message>
        <source>There is no kind {kind}</source>
        <translation>No hay tipo {kind}</translation>
    </message>
    <message>
        <source>There is no layer to put into a package</source>
        <translation>No hay ninguna capa que poner en un paquete</translation>
    </message>
    <message>
        <source>There is no map template {template} for {paper}</source>
        <translation>No hay plantilla de mapa {template} para {paper}</translation>
    </message>
    <message>
        <source>There is no population grid in the project yet: add a raster of people per cell.</source>
        <translation>Aún no hay cuadrícula de población en el proyecto: añada un ráster de personas por celda.</translation>
    </message>
    <message>
        <source>There is no preset {name}</source>
        <translation>No hay preajuste {name}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>No hay perfil {name}</translation>
    </message>
    <message>
        <source>There is no profile {profile}</source>
        <translation>No hay perfil {profile}</translation>
    </message>
    <message>
        <source>There is no step {names}</source>
        <translation>No hay paso {names}</translation>
    </message>
    <message>
        <source>There is no table of changes: PREVIOUS is not given</source>
        <translation>No hay tabla de cambios: no se ha dado PREVIOUS</translation>
    </message>
    <message>
        <source>There is no theme {theme}</source>
        <translation>No hay tema {theme}</translation>
    </message>
    <message>
        <source>There is no unit {pcode} of admin level {level} in the workspace</source>
        <translation>No hay unidad {pcode} de nivel administrativo {level} en el espacio de trabajo</translation>
    </message>
    <message>
        <source>There is no {file} in the workspace, so no IATI activity can be written</source>
        <translation>No hay {file} en el espacio de trabajo, así que no puede escribirse ninguna actividad IATI</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>No hay nada que comprobar</translation>
    </message>
    <message>
        <source>There is nothing to compute indicators from</source>
        <translation>No hay nada de lo que calcular indicadores</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>No hay nada que dibujar</translation>
    </message>
    <message>
        <source>There is nothing to report on</source>
        <translation>No hay nada sobre lo que informar</translation>
    </message>
    <message>
        <source>There is nowhere to write to</source>
        <translation>No hay dónde escribir</translation>
    </message>
    <message>
        <source>These boundaries are a fallback: they were not agreed in the country</source>
        <translation>Estos límites son sustitutos: no se acordaron en el país</translation>
    </message>
    <message>
        <source>These figures do not say where people came from</source>
        <translation>Estas cifras no dicen de dónde vinieron las personas</translation>
    </message>
    <message>
        <source>These layers cannot be written under their names: {names}</source>
        <translation>Estas capas no pueden escribirse con sus nombres: {names}</translation>
    </message>
    <message>
        <source>These squares are still told as nothing recorded, though something is. Tell those who go there directly, or let the data owner authorise an exact release.</source>
        <translation>Estos cuadrados aún se comunican como nada registrado, aunque hay algo. Avise directamente a quienes van allí, o haga que el propietario de los datos autorice una difusión exacta.</translation>
    </message>
    <message>
        <source>These workers cannot open {path}: {workers}</source>
        <translation>Estos trabajadores no pueden abrir {path}: {workers}</translation>
    </message>
    <message>
        <source>They may still change; about 1 MB a month.</source>
        <translation>Aún pueden cambiar; alrededor de 1 MB al mes.</translation>
    </message>
    <message>
        <source>This QGIS cannot read fieldmaps' Parquet files</source>
        <translation>Este QGIS no puede leer los archivos Parquet de fieldmaps</translation>
    </message>
    <message>
        <source>This grid was made outside this workspace or changed by hand, so that nobody can hold it to earlier ones: run riskgrid with WORKSPACE.</source>
        <translation>Esta cuadrícula se hizo fuera de este espacio de trabajo o se cambió a mano, así que nadie puede contrastarla con las anteriores: ejecute riskgrid con WORKSPACE.</translation>
    </message>
    <message>
        <source>This is not the address of a Hub site: {site}</source>
        <translation>Esta no es la dirección de un sitio Hub: {site}</translation>
    </message>
    <message>
        <source>This is not the address of an ArcGIS feature service: {url}</source>
        <translation>Esta no es la dirección de un servicio de entidades ArcGIS: {url}</translation>
    </message>
    <message>
        <source>This network asks you to log in first</source>
        <translation>Esta red pide que inicie sesión primero</translation>
    </message>
    <message>
        <source>This package of the plugin has no sample</source>
        <translation>Este paquete del complemento no tiene ejemplo</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Este cálculo</translation>
    </message>
    <message>
        <source>This year where it is empty.</source>
        <translation>Este año si está vacío.</translation>
    </message>
    <message>
        <source>Those who run schools and clinics do not learn that ground near them is not cleared.</source>
        <translation>Quienes dirigen escuelas y clínicas no saben que el terreno cercano no está despejado.</translation>
    </message>
    <message>
        <source>Thresholds (lower ends of classes 2 to 5)</source>
        <translation>Umbrales (extremos inferiores de las clases 2 a 5)</translation>
    </message>
    <message>
        <source>Through GICHD and the national authority</source>
        <translation>A través del GICHD y la autoridad nacional</translation>
    </message>
    <message>
        <source>Timeliness: median days</source>
        <translation>Oportunidad: mediana de días</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Título del mapa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To (YYYY-MM-DD)</source>
        <translation>Hasta (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Today where it is empty.</source>
        <translation>Hoy si está vacío.</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token o contraseña</translation>
    </message>
    <message>
        <source>Too few records changed since an earlier release in: {cells}. Run riskgrid again.</source>
        <translation>Muy pocos registros cambiaron desde una difusión anterior en: {cells}. Ejecute riskgrid de nuevo.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals by P-code (COD-PS)</source>
        <translation>Totales por P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Totals of released area are low.</source>
        <translation>Los totales de superficie liberada son de sensibilidad baja.</translation>
    </message>
    <message>
        <source>Try it with the sample pack</source>
        <translation>Probar con el paquete de ejemplo</translation>
    </message>
    <message>
        <source>Two columns of the file have names that cannot be told apart</source>
        <translation>Dos columnas del archivo tienen nombres que no pueden distinguirse</translation>
    </message>
    <message>
        <source>Two organisations may plan for the same ground.</source>
        <translation>Dos organizaciones pueden planificar para el mismo terreno.</translation>
    </message>
    <message>
        <source>Two single points at one place</source>
        <translation>Dos puntos sueltos en un mismo lugar</translation>
    </message>
    <message>
        <source>Two teams do not plan for the same ground unknown to each other.</source>
        <translation>Dos equipos no planifican para el mismo terreno sin saber uno del otro.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of ordnance</source>
        <translation>Tipo de artefacto</translation>
    </message>
    <message>
        <source>UCDP counts events in Palestine under Israel; both are in the layer</source>
        <translation>UCDP cuenta los eventos de Palestina dentro de Israel; ambos están en la capa</translation>
    </message>
    <message>
        <source>UCDP does not count {country} on its own</source>
        <translation>UCDP no cuenta {country} por separado</translation>
    </message>
    <message>
        <source>UCDP events</source>
        <translation>Eventos de UCDP</translation>
    </message>
    <message>
        <source>UCDP has no deadly event in this country and period</source>
        <translation>UCDP no tiene ningún evento mortal en este país y período</translation>
    </message>
    <message>
        <source>UCDP has no yearly file at the address that is known here</source>
        <translation>UCDP no tiene archivo anual en la dirección que se conoce aquí</translation>
    </message>
    <message>
        <source>UNHCR has no figure for this country</source>
        <translation>ACNUR no tiene ninguna cifra para este país</translation>
    </message>
    <message>
        <source>UNHCR refugee statistics</source>
        <translation>Estadísticas de refugiados de ACNUR</translation>
    </message>
    <message>
        <source>UNHCR sites</source>
        <translation>Sitios de ACNUR</translation>
    </message>
    <message>
        <source>UNHCR terms of use</source>
        <translation>Condiciones de uso de ACNUR</translation>
    </message>
    <message>
        <source>UTM zone one too high</source>
        <translation>Zona UTM una de más</translation>
    </message>
    <message>
        <source>UTM zone one too low</source>
        <translation>Zona UTM una de menos</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Unexploded ordnance present</source>
        <translation>Presencia de munición sin explotar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units by severity</source>
        <translation>Unidades por severidad</translation>
    </message>
    <message>
        <source>Units that had no figure, or have none now</source>
        <translation>Unidades que no tenían cifra o ahora no la tienen</translation>
    </message>
    <message>
        <source>Units that only one of the runs has</source>
        <translation>Unidades que solo tiene uno de los cálculos</translation>
    </message>
    <message>
        <source>Unpack into this folder</source>
        <translation>Descomprimir en esta carpeta</translation>
    </message>
    <message>
        <source>Until (YYYY-MM-DD)</source>
        <translation>Hasta el (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Use COD-AB where there is one: without P-codes no figures can be joined. Example: COUNTRY=COL, LEVEL=1.</source>
        <translation>Use COD-AB donde lo haya: sin P-codes no puede unirse ninguna cifra. Ejemplo: COUNTRY=COL, LEVEL=1.</translation>
    </message>
    <message>
        <source>Use: requests granted</source>
        <translation>Uso: solicitudes concedidas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Válido al</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valor en el archivo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values that are in no map: {n}, printed in bold.</source>
        <translation>Valores que no están en ninguna tabla: {n}, impresos en negrita.</translation>
    </message>
    <message>
        <source>Values that no map knows; they stay unknown</source>
        <translation>Valores que ninguna tabla conoce; quedan como desconocidos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Verdicts: {shares}</source>
        <translation>Veredictos: {shares}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>La versión {before} pasó a {after}.</translation>
    </message>
    <message>
        <source>Victim assistance</source>
        <translation>Asistencia a víctimas</translation>
    </message>
    <message>
        <source>Victims assisted</source>
        <translation>Víctimas asistidas</translation>
    </message>
    <message>
        <source>Victims referred</source>
        <translation>Víctimas derivadas</translation>
    </message>
    <message>
        <source>Viet Nam (staging area of the provincial units)</source>
        <translation>Viet Nam (área de ensayo de las unidades provinciales)</translation>
    </message>
    <message>
        <source>Volume can rise while value falls: read availability with granularity.</source>
        <translation>El volumen puede subir mientras el valor baja: lea la disponibilidad con la granularidad.</translation>
    </message>
    <message>
        <source>Volunteered data: a place without a site may be unmapped, not without a clinic.</source>
        <translation>Datos de voluntarios: un lugar sin centros puede estar sin cartografiar, no sin clínica.</translation>
    </message>
    <message>
        <source>Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools.</source>
        <translation>Datos de voluntarios: lo que no está puede no estar cartografiado. Ejemplo: COUNTRY=MLI, THEME=schools.</translation>
    </message>
    <message>
        <source>WASH</source>
        <translation>Agua y saneamiento (WASH)</translation>
    </message>
    <message>
        <source>WFP</source>
        <translation>PMA</translation>
    </message>
    <message>
        <source>Water points not used or to be built</source>
        <translation>Puntos de agua no usados o por construir</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Weights are a choice; bands show what they cannot tell apart.</source>
        <translation>Los pesos son una elección; las clases muestran lo que no pueden distinguir.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it</source>
        <translation>Qué tienen REACH, JIPS, CCCM, PIM, GAMA, logística, PMA y otros, y cómo obtenerlo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed since the last export?</source>
        <translation>¿Qué cambió desde la última exportación?</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
    <message>
        <source>What do the values mean? Those that nothing is known about come first; they stay unknown, and are drawn and counted as open, unless you say what they mean.</source>
        <translation>¿Qué significan los valores? Primero van aquellos de los que nada se sabe; quedan como desconocidos, y se dibujan y cuentan como abiertos, salvo que usted diga qué significan.</translation>
    </message>
    <message>
        <source>What do we report as contamination?</source>
        <translation>¿Qué informamos como contaminación?</translation>
    </message>
    <message>
        <source>What do we tell partners this month?</source>
        <translation>¿Qué decimos a los socios este mes?</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Qué va en el paquete</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What is known about tables of this shape.</source>
        <translation>Lo que se sabe de tablas de esta forma.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Qué no contiene</translation>
    </message>
    <message>
        <source>What is open, and what was released?</source>
        <translation>¿Qué está abierto y qué se liberó?</translation>
    </message>
    <message>
        <source>What may I share, with whom?</source>
        <translation>¿Qué puedo compartir y con quién?</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Qué puede salir</translation>
    </message>
    <message>
        <source>What may go in its place</source>
        <translation>Qué puede salir en su lugar</translation>
    </message>
    <message>
        <source>What may go in their place, and both harms</source>
        <translation>Qué puede salir en su lugar, y ambos daños</translation>
    </message>
    <message>
        <source>What mine action asks from other clusters</source>
        <translation>Qué pide la acción contra las minas a otros clústeres</translation>
    </message>
    <message>
        <source>What mine action does with it</source>
        <translation>Qué hace con ello la acción contra las minas</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>¿Qué hay que decidir?</translation>
    </message>
    <message>
        <source>What one row of the file is.</source>
        <translation>Qué es una fila del archivo.</translation>
    </message>
    <message>
        <source>What opened, what was released, what nothing explains, and the chart over all exports, as a page</source>
        <translation>Lo que se abrió, lo que se liberó, lo que nada explica, y el gráfico de todas las exportaciones, como una página</translation>
    </message>
    <message>
        <source>What organisations published about mines, explosive remnants and risk education</source>
        <translation>Lo que publicaron organizaciones sobre minas, restos explosivos y educación en el riesgo</translation>
    </message>
    <message>
        <source>What sharing would give away</source>
        <translation>Qué revelaría compartir</translation>
    </message>
    <message>
        <source>What was loaded and what was not</source>
        <translation>Qué se cargó y qué no</translation>
    </message>
    <message>
        <source>What went out and came in, how fresh, how detailed, how safe?</source>
        <translation>¿Qué salió y qué entró, cuán actual, cuán detallado, cuán seguro?</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Qué entraría</translation>
    </message>
    <message>
        <source>What would come in. Nothing is written yet.</source>
        <translation>Qué entraría. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>What would this release give away, and what harm does keeping it back do?</source>
        <translation>¿Qué revelaría esta difusión, y qué daño haría retenerla?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where a source has names in several languages.</source>
        <translation>Donde una fuente tiene nombres en varios idiomas.</translation>
    </message>
    <message>
        <source>Where do risk education teams go next?</source>
        <translation>¿Adónde van después los equipos de educación en el riesgo?</translation>
    </message>
    <message>
        <source>Where do we survey and clear first?</source>
        <translation>¿Dónde estudiar y despejar primero?</translation>
    </message>
    <message>
        <source>Where people live inside a unit</source>
        <translation>Dónde viven las personas dentro de una unidad</translation>
    </message>
    <message>
        <source>Where shall the data be kept?</source>
        <translation>¿Dónde se guardarán los datos?</translation>
    </message>
    <message>
        <source>Where survey has been. Without it, an area with no record counts as not known.</source>
        <translation>Dónde ha habido estudio. Sin ella, un área sin registros cuenta como desconocida.</translation>
    </message>
    <message>
        <source>Where survey teams have been is moderate.</source>
        <translation>Dónde han estado los equipos de estudio es de sensibilidad moderada.</translation>
    </message>
    <message>
        <source>Where teams work now can put them at risk.</source>
        <translation>Dónde trabajan ahora los equipos puede ponerlos en riesgo.</translation>
    </message>
    <message>
        <source>Where teams work now is moderate to high: it concerns their safety.</source>
        <translation>Dónde trabajan ahora los equipos es de sensibilidad moderada a alta: afecta a su seguridad.</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from (share of variance, each alone)</source>
        <translation>De dónde viene la incertidumbre (proporción de la varianza, cada uno por sí solo)</translation>
    </message>
    <message>
        <source>Whether a record is a hazard</source>
        <translation>Si un registro es un peligro</translation>
    </message>
    <message>
        <source>Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in as they are.</source>
        <translation>¿Qué columna es qué? «Certeza» dice cuán bien encajan nombre y valores. Las columnas que no se nombran aquí entran como están.</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Qué columna es qué campo</translation>
    </message>
    <message>
        <source>Which column is which field? The third column says how sure the guess is.</source>
        <translation>¿Qué columna es qué campo? La tercera columna dice con qué certeza se supone.</translation>
    </message>
    <message>
        <source>Which displaced people and returnees have not been reached?</source>
        <translation>¿A qué desplazados y retornados no se ha llegado?</translation>
    </message>
    <message>
        <source>Which hazards harm or block most?</source>
        <translation>¿Qué peligros dañan o bloquean más?</translation>
    </message>
    <message>
        <source>Which of several layers or sheets.</source>
        <translation>Cuál de varias capas u hojas.</translation>
    </message>
    <message>
        <source>Which of several sheets.</source>
        <translation>Cuál de varias hojas.</translation>
    </message>
    <message>
        <source>Which organisations do mine action in which area, and who pays?</source>
        <translation>¿Qué organizaciones hacen acción contra las minas en qué área, y quién paga?</translation>
    </message>
    <message>
        <source>Which roads can a convoy take?</source>
        <translation>¿Qué carreteras puede tomar un convoy?</translation>
    </message>
    <message>
        <source>Which roads cross or pass recorded hazards?</source>
        <translation>¿Qué carreteras cruzan o pasan junto a peligros registrados?</translation>
    </message>
    <message>
        <source>Which rules say how sensitive a layer is.</source>
        <translation>Qué reglas dicen cuán sensible es una capa.</translation>
    </message>
    <message>
        <source>Which schools, clinics and water points need a visit?</source>
        <translation>¿Qué escuelas, clínicas y puntos de agua necesitan una visita?</translation>
    </message>
    <message>
        <source>Which sites are near ground that has not been released?</source>
        <translation>¿Qué sitios están cerca de terreno que no se ha liberado?</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Qué fuentes</translation>
    </message>
    <message>
        <source>Which tasks come first?</source>
        <translation>¿Qué tareas van primero?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who does what where (3W), with the months planned</source>
        <translation>Quién hace qué dónde (3W), con los meses previstos</translation>
    </message>
    <message>
        <source>Who does what where (3W, 4W, 5W)</source>
        <translation>Quién hace qué dónde (3W, 4W, 5W)</translation>
    </message>
    <message>
        <source>Who does what where: 3W, 4W, 5W from a workbook (wizard)</source>
        <translation>Quién hace qué dónde: 3W, 4W, 5W de un libro de cálculo (asistente)</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>¿Quién más trabaja aquí?</translation>
    </message>
    <message>
        <source>Who is being hurt, and who needs assistance?</source>
        <translation>¿Quién resulta herido, y quién necesita asistencia?</translation>
    </message>
    <message>
        <source>Who lives near ground that has not been released?</source>
        <translation>¿Quién vive cerca de terreno que no se ha liberado?</translation>
    </message>
    <message>
        <source>Who lives near hazards and has not been reached: the gap by area, most urgent first.</source>
        <translation>Quién vive cerca de peligros y no ha sido alcanzado: la brecha por área, lo más urgente primero.</translation>
    </message>
    <message>
        <source>Who lives near what is not released?</source>
        <translation>¿Quién vive cerca de lo que no está liberado?</translation>
    </message>
    <message>
        <source>Who made the table; it stands on every map.</source>
        <translation>Quién hizo la tabla; figura en cada mapa.</translation>
    </message>
    <message>
        <source>Who may see it follows from this.</source>
        <translation>De esto se sigue quién puede verla.</translation>
    </message>
    <message>
        <source>Who was hurt?</source>
        <translation>¿Quién resultó afectado?</translation>
    </message>
    <message>
        <source>Who was killed or injured, where and when?</source>
        <translation>¿Quién murió o resultó herido, dónde y cuándo?</translation>
    </message>
    <message>
        <source>Whom did risk education reach, against how many displaced?</source>
        <translation>¿A quién llegó la educación en el riesgo, frente a cuántos desplazados?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With P-codes</source>
        <translation>Con P-codes</translation>
    </message>
    <message>
        <source>With a country, its open datasets are listed with format, date, access and page. Example: PRESET=reach, COUNTRY=SOM.</source>
        <translation>Con un país, se listan sus conjuntos de datos abiertos con formato, fecha, acceso y página. Ejemplo: PRESET=reach, COUNTRY=SOM.</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>With maps</source>
        <translation>Con mapas</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>Without a workspace there is no ledger: this release is not remembered.</source>
        <translation>Sin espacio de trabajo no hay registro: esta difusión no se recuerda.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Mujeres alcanzadas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words of the cluster's name</source>
        <translation>Palabras del nombre del clúster</translation>
    </message>
    <message>
        <source>Words to search on HDX</source>
        <translation>Palabras que buscar en HDX</translation>
    </message>
    <message>
        <source>Work offline: nothing is fetched, what was downloaded is used</source>
        <translation>Trabajar sin conexión: nada se descarga, se usa lo ya descargado</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros de cálculo</translation>
    </message>
    <message>
        <source>Works without a key; with your own key, set in the options, there is more.</source>
        <translation>Funciona sin clave; con su propia clave, puesta en las opciones, hay más.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Carpeta de espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace folder (in place of layers)</source>
        <translation>Carpeta de espacio de trabajo (en lugar de capas)</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country}</source>
        <translation>WorldPop no tiene cuadrícula de {country}</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country} for {year}</source>
        <translation>WorldPop no tiene cuadrícula de {country} para {year}</translation>
    </message>
    <message>
        <source>WorldPop has no series {name}</source>
        <translation>WorldPop no tiene la serie {name}</translation>
    </message>
    <message>
        <source>XLSForm with the labels of the codes</source>
        <translation>XLSForm con las etiquetas de los códigos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your organisation (HDX id)</source>
        <translation>Su organización (id. de HDX)</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>Su propio perfil</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>Id. de zona</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones overlap: about {people} people live in more than one zone and count in each; the sum over zones is too high by as many.</source>
        <translation>Hay zonas superpuestas: unas {people} personas viven en más de una zona y cuentan en cada una; la suma de las zonas se pasa en esa cantidad.</translation>
    </message>
    <message>
        <source>Zones with one id count as one zone.</source>
        <translation>Las zonas con un mismo identificador cuentan como una sola zona.</translation>
    </message>
    <message>
        <source>a key of your own is optional</source>
        <translation>una clave propia es opcional</translation>
    </message>
    <message>
        <source>a kind of file that a computer may run</source>
        <translation>un tipo de archivo que un equipo puede ejecutar</translation>
    </message>
    <message>
        <source>a line of {length} m, kept as its middle point</source>
        <translation>una línea de {length} m, conservada como su punto medio</translation>
    </message>
    <message>
        <source>a name in other tables</source>
        <translation>un nombre en otras tablas</translation>
    </message>
    <message>
        <source>a polygon with fewer than three different points left out</source>
        <translation>un polígono con menos de tres puntos distintos, omitido</translation>
    </message>
    <message>
        <source>a report of another kind</source>
        <translation>un informe de otro tipo</translation>
    </message>
    <message>
        <source>accident {id}</source>
        <translation>accidente {id}</translation>
    </message>
    <message>
        <source>accredited operator</source>
        <translation>operador acreditado</translation>
    </message>
    <message>
        <source>add a map with the item id cg_map</source>
        <translation>añada un mapa con el id de elemento cg_map</translation>
    </message>
    <message>
        <source>add it under classes</source>
        <translation>añádalo bajo classes</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>sumarlas</translation>
    </message>
    <message>
        <source>added to the row of the same P-code</source>
        <translation>sumado a la fila del mismo P-code</translation>
    </message>
    <message>
        <source>admin 1</source>
        <translation>admin 1</translation>
    </message>
    <message>
        <source>admin 2</source>
        <translation>admin 2</translation>
    </message>
    <message>
        <source>admin 3</source>
        <translation>admin 3</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>adulto</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>orientativo</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>aeropuertos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all clusters</source>
        <translation>todos los clústeres</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas las fuentes</translation>
    </message>
    <message>
        <source>already dropped at import</source>
        <translation>ya quitado al importar</translation>
    </message>
    <message>
        <source>already repaired at import</source>
        <translation>ya reparado al importar</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>otro clúster</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>another hazard</source>
        <translation>otro peligro</translation>
    </message>
    <message>
        <source>answers with status {status} after {seconds} s</source>
        <translation>responde con el código {status} tras {seconds} s</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>mina antipersonal</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>mina antivehículo</translation>
    </message>
    <message>
        <source>any format</source>
        <translation>cualquier formato</translation>
    </message>
    <message>
        <source>area appeared or disappeared with the status {before} to {after}</source>
        <translation>superficie aparecida o desaparecida con el estado {before} a {after}</translation>
    </message>
    <message>
        <source>area changed without a release product</source>
        <translation>superficie cambiada sin producto de liberación</translation>
    </message>
    <message>
        <source>as each boundary says</source>
        <translation>según cada límite</translation>
    </message>
    <message>
        <source>as each dataset says</source>
        <translation>según cada conjunto de datos</translation>
    </message>
    <message>
        <source>as each layer says</source>
        <translation>según cada capa</translation>
    </message>
    <message>
        <source>as each publisher says</source>
        <translation>según cada editor</translation>
    </message>
    <message>
        <source>as each report says</source>
        <translation>según cada informe</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según haga falta</translation>
    </message>
    <message>
        <source>as the dataset says</source>
        <translation>según el conjunto de datos</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>según el archivo</translation>
    </message>
    <message>
        <source>as the layer says</source>
        <translation>según la capa</translation>
    </message>
    <message>
        <source>as the owner of the file says</source>
        <translation>según el propietario del archivo</translation>
    </message>
    <message>
        <source>as the source of each row says</source>
        <translation>según la fuente de cada fila</translation>
    </message>
    <message>
        <source>ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options</source>
        <translation>pida a ReliefWeb un appname para su organización y guárdelo como clave de ReliefWeb en las opciones</translation>
    </message>
    <message>
        <source>ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which needs none</source>
        <translation>pida uno a UCDP por correo y guárdelo en las opciones, o use ROUTE=hdx, que no lo necesita</translation>
    </message>
    <message>
        <source>ask for it again; nothing was unpacked</source>
        <translation>pídalo de nuevo; no se desempaquetó nada</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>pida el derecho a leerlo</translation>
    </message>
    <message>
        <source>ask its organisation for access and set your HDX token in the Common Ground options</source>
        <translation>pida acceso a su organización y ponga su token de HDX en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>ask its owner for a token, and store that</source>
        <translation>pida un token a su propietario y guárdelo</translation>
    </message>
    <message>
        <source>assessments are published by year, for example 2025</source>
        <translation>las evaluaciones se publican por año, por ejemplo 2025</translation>
    </message>
    <message>
        <source>assign one (Raster, Projections, Assign projection) and run again</source>
        <translation>asígnele una (Ráster, Proyecciones, Asignar proyección) y ejecute de nuevo</translation>
    </message>
    <message>
        <source>authentication store off</source>
        <translation>almacén de autenticación desactivado</translation>
    </message>
    <message>
        <source>authentication store on</source>
        <translation>almacén de autenticación activado</translation>
    </message>
    <message>
        <source>auto finds the one that fits, none takes the columns as they are; an id, or the path of a saved preset.</source>
        <translation>auto busca el que encaja, none toma las columnas como están; un id, o la ruta de un preajuste guardado.</translation>
    </message>
    <message>
        <source>auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved preset.</source>
        <translation>auto busca el que encaja; o un id como dtm_master_list, o la ruta de un preajuste guardado.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>baseline assessment</source>
        <translation>evaluación de línea de base</translation>
    </message>
    <message>
        <source>by province of origin</source>
        <translation>por provincia de origen</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>por solicitud</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>candidate of an event that is final</source>
        <translation>candidato de un evento que es definitivo</translation>
    </message>
    <message>
        <source>categories overlap ({categories}); do not add them up, take the row "total"</source>
        <translation>las categorías se solapan ({categories}); no las sume, tome la fila "total"</translation>
    </message>
    <message>
        <source>cells that are no number were left empty: {columns}</source>
        <translation>las celdas que no son números se dejaron vacías: {columns}</translation>
    </message>
    <message>
        <source>changed, to be accepted</source>
        <translation>cambiado, por aceptar</translation>
    </message>
    <message>
        <source>check WHERE, the field names and the extent</source>
        <translation>compruebe WHERE, los nombres de campo y la extensión</translation>
    </message>
    <message>
        <source>check country and operation, or take the file on HDX (ROUTE=hdx)</source>
        <translation>compruebe el país y la operación, o use el archivo de HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>check country, extent and areas</source>
        <translation>compruebe el país, la extensión y las áreas</translation>
    </message>
    <message>
        <source>check country, year and population group</source>
        <translation>compruebe el país, el año y el grupo de población</translation>
    </message>
    <message>
        <source>check e-mail and password in the options</source>
        <translation>compruebe el correo y la contraseña en las opciones</translation>
    </message>
    <message>
        <source>check host and port of the connection</source>
        <translation>compruebe el host y el puerto de la conexión</translation>
    </message>
    <message>
        <source>check its file and run again</source>
        <translation>compruebe su archivo y ejecute de nuevo</translation>
    </message>
    <message>
        <source>check that the layer's coordinate reference system is the right one</source>
        <translation>compruebe que el sistema de coordenadas de la capa es el correcto</translation>
    </message>
    <message>
        <source>check that the right file and sheet are chosen</source>
        <translation>compruebe que se eligieron el archivo y la hoja correctos</translation>
    </message>
    <message>
        <source>check the address and that it was started, or use threads</source>
        <translation>compruebe la dirección y que se inició, o use threads</translation>
    </message>
    <message>
        <source>check the address and the layer number</source>
        <translation>compruebe la dirección y el número de capa</translation>
    </message>
    <message>
        <source>check the address of this source in the options, or try again later</source>
        <translation>compruebe la dirección de esta fuente en las opciones, o inténtelo más tarde</translation>
    </message>
    <message>
        <source>check the connection and the reasons above, then run again</source>
        <translation>compruebe la conexión y los motivos de arriba, y ejecute de nuevo</translation>
    </message>
    <message>
        <source>check the connection, or work from a country pack in offline mode</source>
        <translation>compruebe la conexión, o trabaje con un paquete de país en modo sin conexión</translation>
    </message>
    <message>
        <source>check the country and the parameters, or choose another source</source>
        <translation>compruebe el país y los parámetros, o elija otra fuente</translation>
    </message>
    <message>
        <source>check the folder; without it no second grid is released</source>
        <translation>compruebe la carpeta; sin ella no se difunde una segunda cuadrícula</translation>
    </message>
    <message>
        <source>check the folder; without its ledger nothing is released</source>
        <translation>compruebe la carpeta; sin su registro no se difunde nada</translation>
    </message>
    <message>
        <source>check the free space and that the file is not open elsewhere</source>
        <translation>compruebe el espacio libre y que el archivo no está abierto en otra parte</translation>
    </message>
    <message>
        <source>check the key for this source in the Common Ground options</source>
        <translation>compruebe la clave de esta fuente en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>check the master password and try again</source>
        <translation>compruebe la contraseña maestra e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>check the master password, or enter the key again</source>
        <translation>compruebe la contraseña maestra, o introduzca la clave de nuevo</translation>
    </message>
    <message>
        <source>check the parameters and run again</source>
        <translation>compruebe los parámetros y ejecute de nuevo</translation>
    </message>
    <message>
        <source>check their coordinate reference systems</source>
        <translation>compruebe sus sistemas de coordenadas</translation>
    </message>
    <message>
        <source>check user and password of the connection</source>
        <translation>compruebe el usuario y la contraseña de la conexión</translation>
    </message>
    <message>
        <source>child</source>
        <translation>niño o niña</translation>
    </message>
    <message>
        <source>choose a .qpt file</source>
        <translation>elija un archivo .qpt</translation>
    </message>
    <message>
        <source>choose a CSV or XLSX file</source>
        <translation>elija un archivo CSV o XLSX</translation>
    </message>
    <message>
        <source>choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one</source>
        <translation>elija un GeoPackage, shapefile, geodatabase, GeoJSON o KML, o un zip de uno de ellos</translation>
    </message>
    <message>
        <source>choose a PDF for each unit</source>
        <translation>elija un PDF por unidad</translation>
    </message>
    <message>
        <source>choose a file of DTM with displacement figures by admin area</source>
        <translation>elija un archivo de la DTM con cifras de desplazamiento por área administrativa</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>elija una carpeta suya</translation>
    </message>
    <message>
        <source>choose a folder of your own, e.g. in your documents</source>
        <translation>elija una carpeta suya, p. ej. en sus documentos</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>choose a folder that you may write to; what was there before is unchanged</source>
        <translation>elija una carpeta en la que pueda escribir; lo que había no ha cambiado</translation>
    </message>
    <message>
        <source>choose a layer that opens in QGIS</source>
        <translation>elija una capa que se abra en QGIS</translation>
    </message>
    <message>
        <source>choose a layer with roads or tracks</source>
        <translation>elija una capa con carreteras o caminos</translation>
    </message>
    <message>
        <source>choose a layer with schools, wells or villages</source>
        <translation>elija una capa con escuelas, pozos o aldeas</translation>
    </message>
    <message>
        <source>choose a longer step</source>
        <translation>elija un paso más largo</translation>
    </message>
    <message>
        <source>choose a new folder</source>
        <translation>elija una carpeta nueva</translation>
    </message>
    <message>
        <source>choose a polygon layer</source>
        <translation>elija una capa de polígonos</translation>
    </message>
    <message>
        <source>choose a polygon layer of admin areas as ZONES</source>
        <translation>elija una capa de polígonos de áreas administrativas como ZONES</translation>
    </message>
    <message>
        <source>choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop</source>
        <translation>elija un ráster que se abra en QGIS, como un GeoTIFF de WorldPop</translation>
    </message>
    <message>
        <source>choose a raster with the number of people in each pixel</source>
        <translation>elija un ráster con el número de personas en cada píxel</translation>
    </message>
    <message>
        <source>choose a smaller area or level, or raise the limit in the options</source>
        <translation>elija un área o nivel más pequeño, o suba el límite en las opciones</translation>
    </message>
    <message>
        <source>choose a smaller area, or a plain PDF</source>
        <translation>elija un área más pequeña, o un PDF corriente</translation>
    </message>
    <message>
        <source>choose a workspace in the panel first</source>
        <translation>elija primero un espacio de trabajo en el panel</translation>
    </message>
    <message>
        <source>choose a zip that Common Ground packed</source>
        <translation>elija un zip empaquetado por Common Ground</translation>
    </message>
    <message>
        <source>choose an admin level, a sector or a period</source>
        <translation>elija un nivel administrativo, un sector o un período</translation>
    </message>
    <message>
        <source>choose another sheet, header row or preset, or correct the columns</source>
        <translation>elija otra hoja, otra fila de encabezado u otro preajuste, o corrija las columnas</translation>
    </message>
    <message>
        <source>choose another source of conflict events</source>
        <translation>elija otra fuente de eventos de conflicto</translation>
    </message>
    <message>
        <source>choose another, or give the path of a .qpt file</source>
        <translation>elija otra, o dé la ruta de un archivo .qpt</translation>
    </message>
    <message>
        <source>choose both columns, or none</source>
        <translation>elija ambas columnas, o ninguna</translation>
    </message>
    <message>
        <source>choose both exports, or WORKSPACE and COUNTRY</source>
        <translation>elija ambas exportaciones, o WORKSPACE y COUNTRY</translation>
    </message>
    <message>
        <source>choose fewer dots per inch or smaller paper</source>
        <translation>elija menos puntos por pulgada o un papel más pequeño</translation>
    </message>
    <message>
        <source>choose from {formats}</source>
        <translation>elija entre {formats}</translation>
    </message>
    <message>
        <source>choose from: {there}</source>
        <translation>elija entre: {there}</translation>
    </message>
    <message>
        <source>choose layers with features</source>
        <translation>elija capas con entidades</translation>
    </message>
    <message>
        <source>choose layers, or a workspace that has some</source>
        <translation>elija capas, o un espacio de trabajo que las tenga</translation>
    </message>
    <message>
        <source>choose one at the top of the panel</source>
        <translation>elija uno en la parte superior del panel</translation>
    </message>
    <message>
        <source>choose one in the Common Ground options</source>
        <translation>elija uno en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>choose one of its columns</source>
        <translation>elija una de sus columnas</translation>
    </message>
    <message>
        <source>choose one of the layers in it</source>
        <translation>elija una de sus capas</translation>
    </message>
    <message>
        <source>choose one of {languages}</source>
        <translation>elija uno de {languages}</translation>
    </message>
    <message>
        <source>choose one of {sizes} km</source>
        <translation>elija uno de {sizes} km</translation>
    </message>
    <message>
        <source>choose one of: {levels}</source>
        <translation>elija entre: {levels}</translation>
    </message>
    <message>
        <source>choose one of: {list}</source>
        <translation>elija entre: {list}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>elija entre: {names}</translation>
    </message>
    <message>
        <source>choose one of: {rounds}</source>
        <translation>elija entre: {rounds}</translation>
    </message>
    <message>
        <source>choose one of: {steps}</source>
        <translation>elija entre: {steps}</translation>
    </message>
    <message>
        <source>choose one of: {themes}</source>
        <translation>elija entre: {themes}</translation>
    </message>
    <message>
        <source>choose one of: {years}</source>
        <translation>elija entre: {years}</translation>
    </message>
    <message>
        <source>choose the COD-AB file of the country, or a level that it has</source>
        <translation>elija el archivo COD-AB del país, o un nivel que tenga</translation>
    </message>
    <message>
        <source>choose the column that names the location</source>
        <translation>elija la columna que nombra la localidad</translation>
    </message>
    <message>
        <source>choose the earlier layers as well</source>
        <translation>elija también las capas anteriores</translation>
    </message>
    <message>
        <source>choose the field with the zones' P-codes or ids as ZONE_ID</source>
        <translation>elija el campo con los P-codes o identificadores de las zonas como ZONE_ID</translation>
    </message>
    <message>
        <source>choose the file again</source>
        <translation>elija el archivo de nuevo</translation>
    </message>
    <message>
        <source>choose the file of the Humanitarian Needs Overview with all clusters</source>
        <translation>elija el archivo del Panorama de Necesidades Humanitarias con todos los clústeres</translation>
    </message>
    <message>
        <source>choose the folder of that file as the workspace, or put the file itself in the place of the link</source>
        <translation>elija la carpeta de ese archivo como espacio de trabajo, o ponga el propio archivo en el lugar del enlace</translation>
    </message>
    <message>
        <source>choose the layer that an earlier run wrote, with the same ZONE_ID</source>
        <translation>elija la capa que escribió un cálculo anterior, con el mismo ZONE_ID</translation>
    </message>
    <message>
        <source>choose the level of the P-code, or a lower one</source>
        <translation>elija el nivel del P-code, o uno más bajo</translation>
    </message>
    <message>
        <source>choose the output of riskgrid</source>
        <translation>elija la salida de riskgrid</translation>
    </message>
    <message>
        <source>choose the population file of that level</source>
        <translation>elija el archivo de población de ese nivel</translation>
    </message>
    <message>
        <source>choose the workbook that the form was published from</source>
        <translation>elija el libro de cálculo con el que se publicó el formulario</translation>
    </message>
    <message>
        <source>choose their layer, or a workspace that has them</source>
        <translation>elija su capa, o un espacio de trabajo que los tenga</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>civil</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>despejado</translation>
    </message>
    <message>
        <source>close it elsewhere, or choose a folder that you may write to</source>
        <translation>ciérrelo en la otra parte, o elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>close it there, or choose another name</source>
        <translation>ciérrelo allí, o elija otro nombre</translation>
    </message>
    <message>
        <source>close open dialogs and run again</source>
        <translation>cierre los diálogos abiertos y ejecute de nuevo</translation>
    </message>
    <message>
        <source>close them elsewhere, or choose a folder that you may write to</source>
        <translation>ciérrelos en la otra parte, o elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>closed: released only with a release product</source>
        <translation>cerrado: liberado solo con un producto de liberación</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>clúster</translation>
    </message>
    <message>
        <source>cluster munition remnants</source>
        <translation>restos de municiones en racimo</translation>
    </message>
    <message>
        <source>clusters of a plan</source>
        <translation>clústeres de un plan</translation>
    </message>
    <message>
        <source>code is gone</source>
        <translation>el código desapareció</translation>
    </message>
    <message>
        <source>code is new</source>
        <translation>el código es nuevo</translation>
    </message>
    <message>
        <source>columns that name or reach people: {columns}</source>
        <translation>columnas que nombran personas o permiten contactarlas: {columns}</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>community visit</source>
        <translation>visita a la comunidad</translation>
    </message>
    <message>
        <source>compare it with resources/imsma/generic.json</source>
        <translation>compárelo con resources/imsma/generic.json</translation>
    </message>
    <message>
        <source>compare the criteria again</source>
        <translation>compare los criterios de nuevo</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>finalización</translation>
    </message>
    <message>
        <source>conflict events by area</source>
        <translation>eventos de conflicto por área</translation>
    </message>
    <message>
        <source>conflict events come from ACLED, whose terms apply</source>
        <translation>los eventos de conflicto vienen de ACLED, cuyas condiciones se aplican</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or choose another folder</source>
        <translation>conecte la unidad donde está, o elija otra carpeta</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or take the link out of the folder</source>
        <translation>conecte la unidad donde está, o quite el enlace de la carpeta</translation>
    </message>
    <message>
        <source>constrained to buildings, R2025A, 2015 to 2030</source>
        <translation>restringida a edificios, R2025A, de 2015 a 2030</translation>
    </message>
    <message>
        <source>coordinates that are no numbers</source>
        <translation>coordenadas que no son números</translation>
    </message>
    <message>
        <source>correct or remove this file</source>
        <translation>corrija o quite este archivo</translation>
    </message>
    <message>
        <source>correct the input and run again</source>
        <translation>corrija la entrada y ejecute de nuevo</translation>
    </message>
    <message>
        <source>correct the profile; the file has: {columns}</source>
        <translation>corrija el perfil; el archivo tiene: {columns}</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>no pudo obtenerse</translation>
    </message>
    <message>
        <source>counts by district, three or more hazards and ten or more victims</source>
        <translation>recuentos por distrito, tres o más peligros y diez o más víctimas</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>date not known to the month</source>
        <translation>fecha no conocida al mes</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days from request to decision</source>
        <translation>días de la solicitud a la decisión</translation>
    </message>
    <message>
        <source>days from the day of the data to their release</source>
        <translation>días de la fecha de los datos a su difusión</translation>
    </message>
    <message>
        <source>decide which row counts, or add them up, and run again</source>
        <translation>decida qué fila cuenta, o súmelas, y ejecute de nuevo</translation>
    </message>
    <message>
        <source>deminer</source>
        <translation>desminador</translation>
    </message>
    <message>
        <source>difference of measurement between hazard and product</source>
        <translation>diferencia de medición entre peligro y producto</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>personas desplazadas</translation>
    </message>
    <message>
        <source>distances from places: {columns}</source>
        <translation>distancias desde lugares: {columns}</translation>
    </message>
    <message>
        <source>do not use it, and tell the source</source>
        <translation>no lo use, y avise a la fuente</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>descárguelo de nuevo</translation>
    </message>
    <message>
        <source>download it from ucdp.uu.se/downloads and give it as FILE</source>
        <translation>descárguelo de ucdp.uu.se/downloads y délo en FILE</translation>
    </message>
    <message>
        <source>download or export the file again</source>
        <translation>descargue o exporte el archivo de nuevo</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>descargue el archivo de nuevo</translation>
    </message>
    <message>
        <source>draw the keys anew, one whole number a record</source>
        <translation>saque claves nuevas, un número entero por registro</translation>
    </message>
    <message>
        <source>drop the repeated part</source>
        <translation>quitar la parte repetida</translation>
    </message>
    <message>
        <source>due</source>
        <translation>por actualizar</translation>
    </message>
    <message>
        <source>duplicate rings</source>
        <translation>anillos duplicados</translation>
    </message>
    <message>
        <source>each assessment</source>
        <translation>cada evaluación</translation>
    </message>
    <message>
        <source>each round</source>
        <translation>cada ronda</translation>
    </message>
    <message>
        <source>each season</source>
        <translation>cada temporada</translation>
    </message>
    <message>
        <source>each term</source>
        <translation>cada período escolar</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>ronda anterior</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otra parte</translation>
    </message>
    <message>
        <source>emergency or event tracking</source>
        <translation>seguimiento de emergencias o eventos</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every round by area</source>
        <translation>cada ronda por área</translation>
    </message>
    <message>
        <source>every six months</source>
        <translation>cada seis meses</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>cada tres meses</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>cada dos semanas</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>expórtelo de nuevo</translation>
    </message>
    <message>
        <source>feature service</source>
        <translation>servicio de entidades</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>fieldmaps (large, needs GDAL with Parquet)</source>
        <translation>fieldmaps (grande, necesita GDAL con Parquet)</translation>
    </message>
    <message>
        <source>fill in both</source>
        <translation>rellene ambos</translation>
    </message>
    <message>
        <source>fill in what is missing and run again</source>
        <translation>complete lo que falta y ejecute de nuevo</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>first of {n} points</source>
        <translation>primero de {n} puntos</translation>
    </message>
    <message>
        <source>flow monitoring</source>
        <translation>seguimiento de flujos</translation>
    </message>
    <message>
        <source>food security</source>
        <translation>seguridad alimentaria</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>free some space and try again; what was there before is unchanged</source>
        <translation>libere espacio e inténtelo de nuevo; lo que había no ha cambiado</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>fresh or not</source>
        <translation>al día o no</translation>
    </message>
    <message>
        <source>funding of appeals</source>
        <translation>financiación de llamamientos</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>nomenclátor</translation>
    </message>
    <message>
        <source>gbOpen where it is empty; gbHumanitarian or gbAuthoritative.</source>
        <translation>gbOpen si está vacío; gbHumanitarian o gbAuthoritative.</translation>
    </message>
    <message>
        <source>geoBoundaries (no P-codes)</source>
        <translation>geoBoundaries (sin P-codes)</translation>
    </message>
    <message>
        <source>geoBoundaries did not answer as it should</source>
        <translation>geoBoundaries no respondió como debía</translation>
    </message>
    <message>
        <source>geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. Reports, not a census.</source>
        <translation>geo_precision 1 exacto, 2 cercano, 3 región: los puntos de precisión 3 están en la capital de la provincia. Son informes, no un censo.</translation>
    </message>
    <message>
        <source>geometry collection</source>
        <translation>colección de geometrías</translation>
    </message>
    <message>
        <source>georeference it and run again</source>
        <translation>georreferéncielo y ejecute de nuevo</translation>
    </message>
    <message>
        <source>get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX</source>
        <translation>obtenga una en healthsites.io y guárdela en las opciones, o cargue los establecimientos de salud de HOTOSM en HDX</translation>
    </message>
    <message>
        <source>give COUNTRY, or write OUTPUT only</source>
        <translation>dé COUNTRY, o escriba solo OUTPUT</translation>
    </message>
    <message>
        <source>give LAYERS or WORKSPACE</source>
        <translation>dé LAYERS o WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT or a WORKSPACE folder</source>
        <translation>dé OUTPUT o una carpeta WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT, or WORKSPACE and COUNTRY</source>
        <translation>dé OUTPUT, o WORKSPACE y COUNTRY</translation>
    </message>
    <message>
        <source>give POPULATION (raster) or POPULATION_TABLE (COD-PS)</source>
        <translation>dé POPULATION (ráster) o POPULATION_TABLE (COD-PS)</translation>
    </message>
    <message>
        <source>give POPULATION or SURVEYED, or hazards with geometry</source>
        <translation>dé POPULATION o SURVEYED, o peligros con geometría</translation>
    </message>
    <message>
        <source>give WORKSPACE or layers</source>
        <translation>dé WORKSPACE o capas</translation>
    </message>
    <message>
        <source>give WORKSPACE, or only list the attachments</source>
        <translation>dé WORKSPACE, o solo liste los adjuntos</translation>
    </message>
    <message>
        <source>give a CSV or XLSX file as FILE</source>
        <translation>dé un archivo CSV o XLSX en FILE</translation>
    </message>
    <message>
        <source>give a JSON file or one of: {ids}</source>
        <translation>dé un archivo JSON o uno de: {ids}</translation>
    </message>
    <message>
        <source>give a folder as WORKSPACE</source>
        <translation>dé una carpeta en WORKSPACE</translation>
    </message>
    <message>
        <source>give a longer one in BANDS</source>
        <translation>dé una más larga en BANDS</translation>
    </message>
    <message>
        <source>give a row below the column names, or 0 for none</source>
        <translation>dé una fila bajo los nombres de columna, o 0 si no hay</translation>
    </message>
    <message>
        <source>give a table of the statistics office as FILE</source>
        <translation>dé en FILE una tabla de la oficina de estadística</translation>
    </message>
    <message>
        <source>give an address that ends in FeatureServer or FeatureServer/0</source>
        <translation>dé una dirección que termine en FeatureServer o FeatureServer/0</translation>
    </message>
    <message>
        <source>give both dates</source>
        <translation>dé ambas fechas</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>dé a cada uno su propio nombre</translation>
    </message>
    <message>
        <source>give hazards and population, casualties, or survey answers</source>
        <translation>dé peligros y población, víctimas, o respuestas de encuesta</translation>
    </message>
    <message>
        <source>give its three letters, such as CAF</source>
        <translation>dé sus tres letras, como CAF</translation>
    </message>
    <message>
        <source>give one of these as ZONE_ID: {fields}</source>
        <translation>dé uno de estos en ZONE_ID: {fields}</translation>
    </message>
    <message>
        <source>give some words in TEXT</source>
        <translation>dé algunas palabras en TEXT</translation>
    </message>
    <message>
        <source>give the address of an ArcGIS feature service or layer</source>
        <translation>dé la dirección de un servicio de entidades o una capa ArcGIS</translation>
    </message>
    <message>
        <source>give the folder as WORKSPACE instead, or choose another file</source>
        <translation>dé la carpeta en WORKSPACE, o elija otro archivo</translation>
    </message>
    <message>
        <source>give the layer, or a workspace that has it</source>
        <translation>dé la capa, o un espacio de trabajo que la tenga</translation>
    </message>
    <message>
        <source>give the name or the address of an HDX dataset</source>
        <translation>dé el nombre o la dirección de un conjunto de datos de HDX</translation>
    </message>
    <message>
        <source>give the reply of responseMonitoring as it was saved</source>
        <translation>dé la respuesta de responseMonitoring tal como se guardó</translation>
    </message>
    <message>
        <source>give the three letters of ISO 3166, e.g. CAF</source>
        <translation>dé las tres letras de ISO 3166, p. ej. CAF</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD</source>
        <translation>dé el código de tres letras, por ejemplo SSD</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD for South Sudan</source>
        <translation>dé el código de tres letras, por ejemplo SSD para Sudán del Sur</translation>
    </message>
    <message>
        <source>give up to 12 distances in metres with commas, such as 100,500,1000,5000</source>
        <translation>dé hasta 12 distancias en metros separadas por comas, como 100,500,1000,5000</translation>
    </message>
    <message>
        <source>hazard removed without a release product</source>
        <translation>peligro eliminado sin producto de liberación</translation>
    </message>
    <message>
        <source>health sites</source>
        <translation>establecimientos de salud</translation>
    </message>
    <message>
        <source>heights or measures of {n} shapes were dropped</source>
        <translation>se quitaron alturas o medidas de {n} formas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>hole lies outside shell</source>
        <translation>un hueco está fuera del contorno</translation>
    </message>
    <message>
        <source>humanitarian access</source>
        <translation>acceso humanitario</translation>
    </message>
    <message>
        <source>if you trust it, store the login in QGIS under the name {entry}</source>
        <translation>si confía en él, guarde el inicio de sesión en QGIS con el nombre {entry}</translation>
    </message>
    <message>
        <source>import a newer export, or choose the earlier one as OLD</source>
        <translation>importe una exportación más reciente, o elija la anterior como OLD</translation>
    </message>
    <message>
        <source>import an export of hazards into it first</source>
        <translation>importe primero en él una exportación de peligros</translation>
    </message>
    <message>
        <source>import it with “Import IMSMA export” first</source>
        <translation>impórtela primero con «Importar una exportación IMSMA»</translation>
    </message>
    <message>
        <source>import its points table, or draw it first</source>
        <translation>importe su tabla de puntos, o dibújelo primero</translation>
    </message>
    <message>
        <source>import the release products with importimsma first</source>
        <translation>importe primero los productos de liberación con importimsma</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>coordenadas imposibles</translation>
    </message>
    <message>
        <source>improvised mine</source>
        <translation>mina improvisada</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>en ninguna zona</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>en la salida</translation>
    </message>
    <message>
        <source>in {read}, used {used}, left out {out}</source>
        <translation>leídas {read}, usadas {used}, omitidas {out}</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>no concluyente</translation>
    </message>
    <message>
        <source>indicators of a plan that name mine action or camps</source>
        <translation>indicadores de un plan que nombran acción contra las minas o campamentos</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>herido</translation>
    </message>
    <message>
        <source>install it with: python3 -m pip install distributed, or use threads</source>
        <translation>instálelo con: python3 -m pip install distributed, o use threads</translation>
    </message>
    <message>
        <source>install it with: {command}</source>
        <translation>instálelos con: {command}</translation>
    </message>
    <message>
        <source>install the plugin from its zip again</source>
        <translation>instale el complemento de nuevo desde su zip</translation>
    </message>
    <message>
        <source>interior is disconnected</source>
        <translation>el interior está desconectado</translation>
    </message>
    <message>
        <source>invalid coordinate</source>
        <translation>coordenada no válida</translation>
    </message>
    <message>
        <source>invented rows</source>
        <translation>filas inventadas</translation>
    </message>
    <message>
        <source>it cannot be read, so nobody can say what it holds ({reason})</source>
        <translation>no puede leerse, así que nadie puede decir qué contiene ({reason})</translation>
    </message>
    <message>
        <source>it has these clusters: {clusters}</source>
        <translation>tiene estos clústeres: {clusters}</translation>
    </message>
    <message>
        <source>it has: {sheets}</source>
        <translation>tiene: {sheets}</translation>
    </message>
    <message>
        <source>it has: {titles}</source>
        <translation>tiene: {titles}</translation>
    </message>
    <message>
        <source>it holds a map as lines and areas whose layers are not known: give the image, or make it with mapproduct for this audience</source>
        <translation>contiene un mapa como líneas y áreas cuyas capas no se conocen: dé la imagen, o hágalo con mapproduct para estos destinatarios</translation>
    </message>
    <message>
        <source>it holds a path of a computer: {path}</source>
        <translation>contiene una ruta de un equipo: {path}</translation>
    </message>
    <message>
        <source>it may have expired: store a new one in the Common Ground options</source>
        <translation>puede haber caducado: guarde uno nuevo en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>it must be JSON text in UTF-8</source>
        <translation>debe ser texto JSON en UTF-8</translation>
    </message>
    <message>
        <source>its HXL tag</source>
        <translation>su etiqueta HXL</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its polygon has fewer than three different points</source>
        <translation>su polígono tiene menos de tres puntos distintos</translation>
    </message>
    <message>
        <source>its shortened name</source>
        <translation>su nombre abreviado</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>sus valores</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep all rows and say so</source>
        <translation>conservar todas las filas y decirlo</translation>
    </message>
    <message>
        <source>keys stored for: {sources}</source>
        <translation>claves guardadas para: {sources}</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>muerto</translation>
    </message>
    <message>
        <source>kind: no column holds it; read from the ids of {n} record(s).</source>
        <translation>kind: ninguna columna lo contiene; leído de los identificadores de {n} registro(s).</translation>
    </message>
    <message>
        <source>language of QGIS</source>
        <translation>idioma de QGIS</translation>
    </message>
    <message>
        <source>larger than {n} MB</source>
        <translation>mayor de {n} MB</translation>
    </message>
    <message>
        <source>last lines of the log:</source>
        <translation>últimas líneas del registro:</translation>
    </message>
    <message>
        <source>latitude and longitude are swapped</source>
        <translation>latitud y longitud están intercambiadas</translation>
    </message>
    <message>
        <source>leave SINCE empty and load the whole layer</source>
        <translation>deje SINCE vacío y cargue toda la capa</translation>
    </message>
    <message>
        <source>leave SURVEYED out, and every place is shown as unknown, or give a table with rows</source>
        <translation>omita SURVEYED, y cada lugar se muestra como desconocido, o dé una tabla con filas</translation>
    </message>
    <message>
        <source>let it end in .tif</source>
        <translation>haga que termine en .tif</translation>
    </message>
    <message>
        <source>licence: read the page of the source</source>
        <translation>licencia: lea la página de la fuente</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en tiempo real</translation>
    </message>
    <message>
        <source>load admin boundaries and use them as ZONES</source>
        <translation>cargue límites administrativos y úselos como ZONES</translation>
    </message>
    <message>
        <source>load boundaries and hazards first</source>
        <translation>cargue primero límites y peligros</translation>
    </message>
    <message>
        <source>load figures, or set the sensitivity of the layers</source>
        <translation>cargue cifras, o fije la sensibilidad de las capas</translation>
    </message>
    <message>
        <source>load it again for one of them, or filter the layer</source>
        <translation>cárguela de nuevo para una de ellas, o filtre la capa</translation>
    </message>
    <message>
        <source>load it first</source>
        <translation>cárguela primero</translation>
    </message>
    <message>
        <source>load layers first</source>
        <translation>cargue primero capas</translation>
    </message>
    <message>
        <source>load or import it through Common Ground first</source>
        <translation>cárguela o impórtela primero con Common Ground</translation>
    </message>
    <message>
        <source>load some, or choose others</source>
        <translation>cargue algunas, o elija otras</translation>
    </message>
    <message>
        <source>load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer</source>
        <translation>cargue los límites con «Límites administrativos (COD-AB)» y elija esa capa</translation>
    </message>
    <message>
        <source>load the boundaries: names and codes stand there too</source>
        <translation>cargue los límites: los nombres y códigos también están allí</translation>
    </message>
    <message>
        <source>load the settlements of OpenStreetMap instead</source>
        <translation>cargue las localidades de OpenStreetMap</translation>
    </message>
    <message>
        <source>located by its benchmark point, no polygon</source>
        <translation>ubicado por su punto fijo, sin polígono</translation>
    </message>
    <message>
        <source>located by its evidence point, no polygon</source>
        <translation>ubicado por su punto de evidencia, sin polígono</translation>
    </message>
    <message>
        <source>located by its point, no polygon</source>
        <translation>ubicado por su punto, sin polígono</translation>
    </message>
    <message>
        <source>located by its reference point, no polygon</source>
        <translation>ubicado por su punto de referencia, sin polígono</translation>
    </message>
    <message>
        <source>located by its start point, no polygon</source>
        <translation>ubicado por su punto de inicio, sin polígono</translation>
    </message>
    <message>
        <source>located by its turning point, no polygon</source>
        <translation>ubicado por su punto de giro, sin polígono</translation>
    </message>
    <message>
        <source>long overdue</source>
        <translation>muy atrasado</translation>
    </message>
    <message>
        <source>look at the versions that HDX has with VERSION=list, or give a file of that version as FILE</source>
        <translation>vea las versiones que tiene HDX con VERSION=list, o dé en FILE un archivo de esa versión</translation>
    </message>
    <message>
        <source>look at the versions that there are with VERSION=list</source>
        <translation>vea las versiones que hay con VERSION=list</translation>
    </message>
    <message>
        <source>look up on the ACLED site what your account may read</source>
        <translation>consulte en el sitio de ACLED qué puede leer su cuenta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>make a package with sharepackage first</source>
        <translation>haga primero un paquete con sharepackage</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>puede salir</translation>
    </message>
    <message>
        <source>may go in another form</source>
        <translation>puede salir en otra forma</translation>
    </message>
    <message>
        <source>may not go</source>
        <translation>no puede salir</translation>
    </message>
    <message>
        <source>may not go as it is</source>
        <translation>no puede salir tal cual</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>military</source>
        <translation>militar</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>name a PDF file or a folder for PNG files</source>
        <translation>nombre un archivo PDF o una carpeta para archivos PNG</translation>
    </message>
    <message>
        <source>name a PDF or a PNG file</source>
        <translation>nombre un archivo PDF o PNG</translation>
    </message>
    <message>
        <source>name an HTML or a PDF file</source>
        <translation>nombre un archivo HTML o PDF</translation>
    </message>
    <message>
        <source>name it {names}</source>
        <translation>nómbrela {names}</translation>
    </message>
    <message>
        <source>name it {names}, or add its name to answers.json</source>
        <translation>nómbrela {names}, o añada su nombre a answers.json</translation>
    </message>
    <message>
        <source>name kept under a new code</source>
        <translation>nombre conservado con un código nuevo</translation>
    </message>
    <message>
        <source>name one of them: {countries}</source>
        <translation>nombre uno de ellos: {countries}</translation>
    </message>
    <message>
        <source>name the columns in the profile's “fields”</source>
        <translation>nombre las columnas en «fields» del perfil</translation>
    </message>
    <message>
        <source>national risk</source>
        <translation>riesgo nacional</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesaria</translation>
    </message>
    <message>
        <source>needs a key of your own</source>
        <translation>necesita una clave propia</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>por actualizar</translation>
    </message>
    <message>
        <source>nested holes</source>
        <translation>huecos anidados</translation>
    </message>
    <message>
        <source>nested shells</source>
        <translation>contornos anidados</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no P-code</source>
        <translation>sin P-code</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>no area for {n} codes: {codes}</source>
        <translation>sin área para {n} códigos: {codes}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no geometry and no P-code of a zone</source>
        <translation>sin geometría y sin P-code de una zona</translation>
    </message>
    <message>
        <source>no geometry, no coordinates, no P-code and no place name</source>
        <translation>sin geometría, sin coordenadas, sin P-code y sin nombre de lugar</translation>
    </message>
    <message>
        <source>no grid was released</source>
        <translation>no se difundió ninguna cuadrícula</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sin identificador</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>no necesita clave</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>sin línea</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>sin polígono</translation>
    </message>
    <message>
        <source>no product names {id}</source>
        <translation>ningún producto nombra {id}</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sin registros</translation>
    </message>
    <message>
        <source>no record within {metres} m; not surveyed</source>
        <translation>sin registros a menos de {metres} m; no estudiado</translation>
    </message>
    <message>
        <source>no record within {metres} m; survey coverage unknown</source>
        <translation>sin registros a menos de {metres} m; cobertura de estudio desconocida</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, and hazards are recorded farther away</source>
        <translation>sin registros a menos de {metres} m; estudiado, y hay peligros registrados más lejos</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, none found</source>
        <translation>sin registros a menos de {metres} m; estudiado, nada encontrado</translation>
    </message>
    <message>
        <source>no release says how old its data are</source>
        <translation>ninguna difusión dice la antigüedad de sus datos</translation>
    </message>
    <message>
        <source>no request was recorded; downloads and citations are not counted here</source>
        <translation>no se registró ninguna solicitud; aquí no se cuentan descargas ni citas</translation>
    </message>
    <message>
        <source>non-state</source>
        <translation>no estatal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>not asked for by this sheet</source>
        <translation>no pedido por esta hoja</translation>
    </message>
    <message>
        <source>not dated in the period</source>
        <translation>sin fecha en el período</translation>
    </message>
    <message>
        <source>not in {pcode}</source>
        <translation>no está en {pcode}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>not known whether it was surveyed: the absence of records says nothing</source>
        <translation>no se sabe si se estudió: la ausencia de registros no dice nada</translation>
    </message>
    <message>
        <source>not reached: {error}</source>
        <translation>no se alcanzó: {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>not stated: ask before you pass it on</source>
        <translation>sin indicar: pregunte antes de transmitirlo</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>no estudiado</translation>
    </message>
    <message>
        <source>not surveyed: the absence of records says nothing</source>
        <translation>no estudiado: la ausencia de registros no dice nada</translation>
    </message>
    <message>
        <source>nothing given, nothing taken</source>
        <translation>nada dado, nada tomado</translation>
    </message>
    <message>
        <source>nothing needs to be accepted</source>
        <translation>no hay nada que aceptar</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>nada que dibujar</translation>
    </message>
    <message>
        <source>nothing was asked for or released</source>
        <translation>nada se pidió ni se difundió</translation>
    </message>
    <message>
        <source>nothing was asked of the gate</source>
        <translation>nada se pidió al control de salida</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>nothing was changed; please report it with the log</source>
        <translation>no se cambió nada; informe de ello con el registro de mensajes</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>no se difundió nada</translation>
    </message>
    <message>
        <source>of {total} people the origin of {people} is not known; they stand in rows without origin</source>
        <translation>de {total} personas no se conoce el origen de {people}; están en filas sin origen</translation>
    </message>
    <message>
        <source>offline mode off</source>
        <translation>modo sin conexión desactivado</translation>
    </message>
    <message>
        <source>offline mode on</source>
        <translation>modo sin conexión activado</translation>
    </message>
    <message>
        <source>old: {n} days</source>
        <translation>antiguo: {n} días</translation>
    </message>
    <message>
        <source>one is kept when a refresh brings other rows</source>
        <translation>se guarda uno cuando una actualización trae otras filas</translation>
    </message>
    <message>
        <source>one person may stand under several clusters; do not add them up</source>
        <translation>una persona puede estar en varios clústeres; no los sume</translation>
    </message>
    <message>
        <source>one person may stand under several sectors; do not add them up</source>
        <translation>una persona puede estar en varios sectores; no los sume</translation>
    </message>
    <message>
        <source>one row for each unit and P-code of origin</source>
        <translation>una fila por cada unidad y P-code de origen</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>unilateral</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>only map data</source>
        <translation>solo datos de mapa</translation>
    </message>
    <message>
        <source>only the country</source>
        <translation>solo el país</translation>
    </message>
    <message>
        <source>only {country}</source>
        <translation>solo {country}</translation>
    </message>
    <message>
        <source>only {system}</source>
        <translation>solo {system}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open a browser and see if this network asks you to log in; else try again later</source>
        <translation>abra un navegador y vea si esta red pide iniciar sesión; si no, inténtelo más tarde</translation>
    </message>
    <message>
        <source>open a browser, log in to the network if it asks you to, and try again</source>
        <translation>abra un navegador, inicie sesión en la red si se lo pide, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>open a browser, log in to the network, and try again</source>
        <translation>abra un navegador, inicie sesión en la red, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>abierto de nuevo</translation>
    </message>
    <message>
        <source>open data.humdata.org/organization/insecurity-insight and give the file as FILE</source>
        <translation>abra data.humdata.org/organization/insecurity-insight y dé el archivo en FILE</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, save it as XLSX or CSV and try again</source>
        <translation>ábralo en una hoja de cálculo, guárdelo como XLSX o CSV e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>open the dataset page and ask the contributor for access</source>
        <translation>abra la página del conjunto de datos y pida acceso al colaborador</translation>
    </message>
    <message>
        <source>open the pack in an empty folder; nothing was replaced</source>
        <translation>abra el paquete en una carpeta vacía; no se sustituyó nada</translation>
    </message>
    <message>
        <source>open {page} and ask the contributor for access</source>
        <translation>abra {page} y pida acceso al colaborador</translation>
    </message>
    <message>
        <source>open {page} and download it by hand</source>
        <translation>abra {page} y descárguelo a mano</translation>
    </message>
    <message>
        <source>open {page} and give the downloaded file as FILE</source>
        <translation>abra {page} y dé en FILE el archivo descargado</translation>
    </message>
    <message>
        <source>open {page} and look</source>
        <translation>abra {page} y mire</translation>
    </message>
    <message>
        <source>operational presence (3W)</source>
        <translation>presencia operativa (3W)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>other ERW</source>
        <translation>otros REG</translation>
    </message>
    <message>
        <source>other admin level</source>
        <translation>otro nivel administrativo</translation>
    </message>
    <message>
        <source>other assessment type</source>
        <translation>otro tipo de evaluación</translation>
    </message>
    <message>
        <source>other category</source>
        <translation>otra categoría</translation>
    </message>
    <message>
        <source>other class of road</source>
        <translation>otra clase de carretera</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>otro clúster</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>otro país</translation>
    </message>
    <message>
        <source>other operation</source>
        <translation>otra operación</translation>
    </message>
    <message>
        <source>other round</source>
        <translation>otra ronda</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>otro sector</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>fuera de todas las zonas</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation>fuera del país</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>fuera del período</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>overlap of {share}</source>
        <translation>superposición de {share}</translation>
    </message>
    <message>
        <source>own addresses for: {sources}</source>
        <translation>direcciones propias para: {sources}</translation>
    </message>
    <message>
        <source>own programme</source>
        <translation>programa nacional</translation>
    </message>
    <message>
        <source>p %-rule on the area of hazards</source>
        <translation>regla del p % sobre la superficie de peligros</translation>
    </message>
    <message>
        <source>packages: {names}</source>
        <translation>paquetes: {names}</translation>
    </message>
    <message>
        <source>partner with agreement</source>
        <translation>socio con acuerdo</translation>
    </message>
    <message>
        <source>people from the country</source>
        <translation>personas del país</translation>
    </message>
    <message>
        <source>people in need</source>
        <translation>personas con necesidad</translation>
    </message>
    <message>
        <source>people living in the country</source>
        <translation>personas que viven en el país</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>point without coordinates</source>
        <translation>punto sin coordenadas</translation>
    </message>
    <message>
        <source>points of a record that the attribute table does not have</source>
        <translation>puntos de un registro que la tabla de atributos no tiene</translation>
    </message>
    <message>
        <source>points table</source>
        <translation>tabla de puntos</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>polygon with fewer than three different points</source>
        <translation>polígono con menos de tres puntos distintos</translation>
    </message>
    <message>
        <source>pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell who lives in it.</source>
        <translation>pop_{band} está vacío: la franja es más estrecha que dos píxeles de {pixel} m, así que el ráster no puede decir quién vive en ella.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>puertos</translation>
    </message>
    <message>
        <source>protocol: {protocol}; language of names: {language}</source>
        <translation>protocolo: {protocol}; idioma de los nombres: {language}</translation>
    </message>
    <message>
        <source>proxy not asked</source>
        <translation>proxy no consultado</translation>
    </message>
    <message>
        <source>proxy {kind} {host}:{port} {login}</source>
        <translation>proxy {kind} {host}:{port} {login}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>público</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>ponga el propio archivo en el lugar del enlace</translation>
    </message>
    <message>
        <source>put the file where every worker finds it under the same path</source>
        <translation>ponga el archivo donde cada trabajador lo encuentre en la misma ruta</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>ferrocarriles</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>recorded {recorded} m², drawn {drawn} m²</source>
        <translation>registrado {recorded} m², dibujado {drawn} m²</translation>
    </message>
    <message>
        <source>records that are only points</source>
        <translation>registros que son solo puntos</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>reduced: open with a remainder</source>
        <translation>reducido: abierto con un resto</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>puntos de referencia</translation>
    </message>
    <message>
        <source>refugees</source>
        <translation>refugiados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>release product listed twice, counted once</source>
        <translation>producto de liberación listado dos veces, contado una</translation>
    </message>
    <message>
        <source>release product looks like {other}: counted, check whether it is the same</source>
        <translation>producto de liberación parecido a {other}: contado; compruebe si es el mismo</translation>
    </message>
    <message>
        <source>release product of a hazard that is in neither export: not counted</source>
        <translation>producto de liberación de un peligro que no está en ninguna exportación: no contado</translation>
    </message>
    <message>
        <source>release product without a kind (cancelled, reduced, cleared): not counted</source>
        <translation>producto de liberación sin tipo (cancelado, reducido, despejado): no contado</translation>
    </message>
    <message>
        <source>release products are larger than the land that was open</source>
        <translation>los productos de liberación superan la tierra que estaba abierta</translation>
    </message>
    <message>
        <source>release products do not explain the change</source>
        <translation>los productos de liberación no explican el cambio</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>released without a release product</source>
        <translation>liberado sin un producto de liberación</translation>
    </message>
    <message>
        <source>remove it in the QGIS options under Authentication</source>
        <translation>quítela en las opciones de QGIS, en Autenticación</translation>
    </message>
    <message>
        <source>rename one of them in the file</source>
        <translation>cambie el nombre de una de ellas en el archivo</translation>
    </message>
    <message>
        <source>repair to its polygon parts</source>
        <translation>reparar a sus partes poligonales</translation>
    </message>
    <message>
        <source>repaired ({reason})</source>
        <translation>reparado ({reason})</translation>
    </message>
    <message>
        <source>repaired ({reason}): {before} m² became {after} m²</source>
        <translation>reparado ({reason}): {before} m² pasó a {after} m²</translation>
    </message>
    <message>
        <source>repeated point</source>
        <translation>punto repetido</translation>
    </message>
    <message>
        <source>report it to the source</source>
        <translation>informe de ello a la fuente</translation>
    </message>
    <message>
        <source>report it to the source, or use it without a key</source>
        <translation>informe a la fuente, o úsela sin clave</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>consultado el {date}</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>retornados</translation>
    </message>
    <message>
        <source>ring is not closed</source>
        <translation>el anillo no está cerrado</translation>
    </message>
    <message>
        <source>ring self-intersection</source>
        <translation>autointersección de un anillo</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riesgos</translation>
    </message>
    <message>
        <source>road</source>
        <translation>carretera</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>carreteras</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>ronda {round}</translation>
    </message>
    <message>
        <source>rounds and operations must not be added up; the field latest marks the latest rounds</source>
        <translation>las rondas y operaciones no deben sumarse; el campo latest marca las últimas rondas</translation>
    </message>
    <message>
        <source>rounds cover {least} to {most} areas: compare areas, not totals of rounds</source>
        <translation>las rondas cubren de {least} a {most} áreas: compare áreas, no totales de rondas</translation>
    </message>
    <message>
        <source>rounds {first} to {last}</source>
        <translation>rondas {first} a {last}</translation>
    </message>
    <message>
        <source>rounds {first} to {last}, {start} to {end}</source>
        <translation>rondas {first} a {last}, {start} a {end}</translation>
    </message>
    <message>
        <source>run again and type the master password of QGIS</source>
        <translation>ejecute de nuevo y escriba la contraseña maestra de QGIS</translation>
    </message>
    <message>
        <source>run again to fetch it anew</source>
        <translation>ejecute de nuevo para volver a descargarlo</translation>
    </message>
    <message>
        <source>run checkimsma and mend the ids</source>
        <translation>ejecute checkimsma y corrija los identificadores</translation>
    </message>
    <message>
        <source>run disclosurecheck and see what may go instead</source>
        <translation>ejecute disclosurecheck y vea qué puede salir en su lugar</translation>
    </message>
    <message>
        <source>run its algorithm again</source>
        <translation>ejecute su algoritmo de nuevo</translation>
    </message>
    <message>
        <source>run peopleinneed with the P-codes of this level as ZONE_ID</source>
        <translation>ejecute peopleinneed con los P-codes de este nivel como ZONE_ID</translation>
    </message>
    <message>
        <source>run riskgrid and put its output on the map instead</source>
        <translation>ejecute riskgrid y ponga su salida en el mapa</translation>
    </message>
    <message>
        <source>run riskgrid first</source>
        <translation>ejecute primero riskgrid</translation>
    </message>
    <message>
        <source>same code and area, other name</source>
        <translation>mismo código y área, otro nombre</translation>
    </message>
    <message>
        <source>same code and name, area redrawn</source>
        <translation>mismo código y nombre, área redibujada</translation>
    </message>
    <message>
        <source>same code, another area</source>
        <translation>mismo código, otra área</translation>
    </message>
    <message>
        <source>same code, name and area</source>
        <translation>mismo código, nombre y área</translation>
    </message>
    <message>
        <source>same date, place, sex, age group and outcome as another</source>
        <translation>misma fecha, lugar, sexo, grupo de edad y resultado que otra</translation>
    </message>
    <message>
        <source>save it again in the QGIS layout window</source>
        <translation>guárdela de nuevo en la ventana de composición de QGIS</translation>
    </message>
    <message>
        <source>save them or drop them first; nothing was changed</source>
        <translation>guárdelas o descártelas primero; no se cambió nada</translation>
    </message>
    <message>
        <source>say in a few words what it is for</source>
        <translation>diga en pocas palabras para qué es</translation>
    </message>
    <message>
        <source>say which with COUNTRY, e.g. COUNTRY=CAF</source>
        <translation>diga cuál con COUNTRY, p. ej. COUNTRY=CAF</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>escuelas</translation>
    </message>
    <message>
        <source>search HDX for the country's boundaries and give the file as FILE</source>
        <translation>busque en HDX los límites del país y dé el archivo en FILE</translation>
    </message>
    <message>
        <source>see docs/sharing.md for its fields</source>
        <translation>vea sus campos en docs/sharing.md</translation>
    </message>
    <message>
        <source>see the log for details</source>
        <translation>vea los detalles en el registro de mensajes</translation>
    </message>
    <message>
        <source>self-intersection</source>
        <translation>autointersección</translation>
    </message>
    <message>
        <source>set ASSESSMENT_TYPE to one of: {list}</source>
        <translation>ponga ASSESSMENT_TYPE a uno de: {list}</translation>
    </message>
    <message>
        <source>set COUNTRY, for example CAF</source>
        <translation>ponga COUNTRY, por ejemplo CAF</translation>
    </message>
    <message>
        <source>set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642</source>
        <translation>ponga en CRS el sistema en que se exportó, por ejemplo EPSG:4326 o EPSG:32642</translation>
    </message>
    <message>
        <source>set CRS to the system they were typed in, for example EPSG:32633</source>
        <translation>ponga en CRS el sistema en que se escribieron, por ejemplo EPSG:32633</translation>
    </message>
    <message>
        <source>set ID_FIELD to the column that names the hazards in both</source>
        <translation>ponga en ID_FIELD la columna que nombra los peligros en ambas</translation>
    </message>
    <message>
        <source>set LAYER to one of: {names}</source>
        <translation>ponga LAYER a uno de: {names}</translation>
    </message>
    <message>
        <source>set OPERATION to one of: {list}</source>
        <translation>ponga OPERATION a uno de: {list}</translation>
    </message>
    <message>
        <source>set both in the Common Ground options</source>
        <translation>ponga ambos en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which needs none</source>
        <translation>póngala en las opciones de Common Ground, o use el archivo de HDX (ROUTE=hdx), que no la necesita</translation>
    </message>
    <message>
        <source>set it in the layer properties and run again</source>
        <translation>fíjelo en las propiedades de la capa y ejecute de nuevo</translation>
    </message>
    <message>
        <source>set the layer's coordinate reference system and run again</source>
        <translation>fije el sistema de coordenadas de la capa y ejecute de nuevo</translation>
    </message>
    <message>
        <source>set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)</source>
        <translation>póngalos en las opciones de Common Ground, o use los archivos de HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>set your own key for this source in the Common Ground options</source>
        <translation>ponga su propia clave para esta fuente en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>localidades</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>muy alta</translation>
    </message>
    <message>
        <source>shared: {clusters}</source>
        <translation>compartido: {clusters}</translation>
    </message>
    <message>
        <source>site or location assessment</source>
        <translation>evaluación de sitio o localidad</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>tamaño no indicado</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>split it by geometry type and run again</source>
        <translation>sepárela por tipo de geometría y ejecute de nuevo</translation>
    </message>
    <message>
        <source>start from a copy of a shipped profile</source>
        <translation>parta de una copia de un perfil incluido</translation>
    </message>
    <message>
        <source>start from a copy of resources/protocols/default.json</source>
        <translation>parta de una copia de resources/protocols/default.json</translation>
    </message>
    <message>
        <source>start from a copy of the shipped answers.json</source>
        <translation>parta de una copia del answers.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped default.json</source>
        <translation>parta de una copia del default.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped gate.json</source>
        <translation>parta de una copia del gate.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped imsma_default.json</source>
        <translation>parta de una copia del imsma_default.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped indicators.json</source>
        <translation>parta de una copia del indicators.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped inform.json</source>
        <translation>parta de una copia del inform.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance</source>
        <translation>parta de una copia del pin.json incluido; los pesos están entre 0 y 1 y bajan con la distancia</translation>
    </message>
    <message>
        <source>start from a copy of the shipped risk_education.json</source>
        <translation>parta de una copia del risk_education.json incluido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped severity.json</source>
        <translation>parta de una copia del severity.json incluido</translation>
    </message>
    <message>
        <source>start it again and run once more, or use threads</source>
        <translation>inícielo de nuevo y ejecute otra vez, o use threads</translation>
    </message>
    <message>
        <source>start some, or use threads</source>
        <translation>inicie algunos, o use threads</translation>
    </message>
    <message>
        <source>state-based</source>
        <translation>estatal</translation>
    </message>
    <message>
        <source>status does not count</source>
        <translation>el estado no cuenta</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detener</translation>
    </message>
    <message>
        <source>store both, with a colon between, in the options</source>
        <translation>guarde ambos, con dos puntos en medio, en las opciones</translation>
    </message>
    <message>
        <source>store them again in the Common Ground options</source>
        <translation>guárdelos de nuevo en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>store your token for ArcGIS in the Common Ground options</source>
        <translation>guarde su token de ArcGIS en las opciones de Common Ground</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>subscribe to HNA in the DTM API portal and store the key in the options; the key for displacement figures is refused there</source>
        <translation>suscríbase a HNA en el portal de API de la DTM y guarde la clave en las opciones; la clave de las cifras de desplazamiento se rechaza allí</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>surveyed and recorded</source>
        <translation>estudiado, peligros registrados</translation>
    </message>
    <message>
        <source>surveyed none found</source>
        <translation>estudiado, nada encontrado</translation>
    </message>
    <message>
        <source>surveyed on the dates of the survey table, none found</source>
        <translation>estudiado en las fechas de la tabla de estudios, nada encontrado</translation>
    </message>
    <message>
        <source>surveyed, and hazards are recorded</source>
        <translation>estudiado, y hay peligros registrados</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>swap PERIOD_START and PERIOD_END</source>
        <translation>intercambie PERIOD_START y PERIOD_END</translation>
    </message>
    <message>
        <source>switch it on in the QGIS options under Authentication</source>
        <translation>actívelo en las opciones de QGIS, en Autenticación</translation>
    </message>
    <message>
        <source>switch it on under Plugins</source>
        <translation>actívelo en Complementos</translation>
    </message>
    <message>
        <source>switch offline mode off, or work from a country pack</source>
        <translation>desactive el modo sin conexión, o trabaje con un paquete de país</translation>
    </message>
    <message>
        <source>switch the Processing plugin on in the plugin manager</source>
        <translation>active el complemento Procesos (Processing) en el administrador de complementos</translation>
    </message>
    <message>
        <source>switch the plugins Processing and Common Ground off and on again</source>
        <translation>desactive y active de nuevo los complementos Procesos (Processing) y Common Ground</translation>
    </message>
    <message>
        <source>take PROVIDER=geoboundaries, or convert the file and give it as FILE</source>
        <translation>use PROVIDER=geoboundaries, o convierta el archivo y délo en FILE</translation>
    </message>
    <message>
        <source>take ROUTE=hdx or the API; older files have no origin</source>
        <translation>use ROUTE=hdx o la API; los archivos más antiguos no tienen origen</translation>
    </message>
    <message>
        <source>take it out and run again</source>
        <translation>quítelo y ejecute de nuevo</translation>
    </message>
    <message>
        <source>take it out of the folder, or unpack your last country pack</source>
        <translation>quítelo de la carpeta, o descomprima su último paquete de país</translation>
    </message>
    <message>
        <source>take one of them back</source>
        <translation>retire una de las dos elecciones</translation>
    </message>
    <message>
        <source>take small letters, digits and _</source>
        <translation>use minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>tomar la primera</translation>
    </message>
    <message>
        <source>take the link out of the folder</source>
        <translation>quite el enlace de la carpeta</translation>
    </message>
    <message>
        <source>take the same level of two versions, as load_cod_ab writes them</source>
        <translation>tome el mismo nivel de dos versiones, como las escribe load_cod_ab</translation>
    </message>
    <message>
        <source>test the connection in the Common Ground options and show the result to your IT support</source>
        <translation>pruebe la conexión en las opciones de Common Ground y muestre el resultado a su soporte informático</translation>
    </message>
    <message>
        <source>that of the country, else the default</source>
        <translation>el del país; si no, el predeterminado</translation>
    </message>
    <message>
        <source>the API (name and e-mail)</source>
        <translation>la API (nombre y correo)</translation>
    </message>
    <message>
        <source>the API (your own token)</source>
        <translation>la API (su propio token)</translation>
    </message>
    <message>
        <source>the DTM API (your own key)</source>
        <translation>la API de la DTM (su propia clave)</translation>
    </message>
    <message>
        <source>the areas were last reported in different rounds ({first} to {last})</source>
        <translation>las áreas se informaron por última vez en rondas distintas ({first} a {last})</translation>
    </message>
    <message>
        <source>the boundaries have no {pcode}</source>
        <translation>los límites no tienen {pcode}</translation>
    </message>
    <message>
        <source>the certificate is not trusted: {error}</source>
        <translation>el certificado no es de confianza: {error}</translation>
    </message>
    <message>
        <source>the class of the protected grid at each site or along each road, no distance (nearesthazard and lineexposure with GRID)</source>
        <translation>la clase de la cuadrícula protegida en cada sitio o a lo largo de cada carretera, sin distancia (nearesthazard y lineexposure con GRID)</translation>
    </message>
    <message>
        <source>the column {column} holds a path of a computer: {path}</source>
        <translation>la columna {column} contiene una ruta de un equipo: {path}</translation>
    </message>
    <message>
        <source>the country's file on HDX</source>
        <translation>el archivo del país en HDX</translation>
    </message>
    <message>
        <source>the description only, with how to ask for access</source>
        <translation>solo la descripción, con la forma de pedir acceso</translation>
    </message>
    <message>
        <source>the download link may have expired or need a login; download the file again</source>
        <translation>el enlace de descarga puede haber caducado o pedir inicio de sesión; descargue el archivo de nuevo</translation>
    </message>
    <message>
        <source>the file of the world (large)</source>
        <translation>el archivo mundial (grande)</translation>
    </message>
    <message>
        <source>the file on HDX (no key)</source>
        <translation>el archivo de HDX (sin clave)</translation>
    </message>
    <message>
        <source>the files on HDX</source>
        <translation>los archivos de HDX</translation>
    </message>
    <message>
        <source>the list of systems</source>
        <translation>la lista de sistemas</translation>
    </message>
    <message>
        <source>the number of {sex} is known for a part of the people only in {n} areas</source>
        <translation>el número de personas ({sex}) se conoce solo para una parte de la población en {n} áreas</translation>
    </message>
    <message>
        <source>the plans</source>
        <translation>los planes</translation>
    </message>
    <message>
        <source>the polygon has no area ({reason}), kept as its first point</source>
        <translation>el polígono no tiene superficie ({reason}), conservado como su primer punto</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>el perfil lo dice</translation>
    </message>
    <message>
        <source>the protected risk grid (commonground:riskgrid)</source>
        <translation>la cuadrícula de riesgo protegida (commonground:riskgrid)</translation>
    </message>
    <message>
        <source>the proxy refuses: {error}</source>
        <translation>el proxy rechaza: {error}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>the versions differ: {first} and {second}; a code may mean another area</source>
        <translation>las versiones difieren: {first} y {second}; un código puede designar otra área</translation>
    </message>
    <message>
        <source>they join by parentglobalid and globalid, or parentrowid and uniquerowid</source>
        <translation>se unen por parentglobalid y globalid, o parentrowid y uniquerowid</translation>
    </message>
    <message>
        <source>too few points in geometry component</source>
        <translation>muy pocos puntos en un componente de la geometría</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total, or empty for every category; categories overlap and must not be added up.</source>
        <translation>total, o vacío para todas las categorías; las categorías se solapan y no deben sumarse.</translation>
    </message>
    <message>
        <source>try again after that time</source>
        <translation>inténtelo de nuevo pasado ese tiempo</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>inténtelo de nuevo más tarde</translation>
    </message>
    <message>
        <source>try again later or from another network; send the log to the source if it stays so</source>
        <translation>inténtelo más tarde o desde otra red; si continúa así, envíe el registro de mensajes a la fuente</translation>
    </message>
    <message>
        <source>try again later, or ask for less</source>
        <translation>inténtelo más tarde, o pida menos</translation>
    </message>
    <message>
        <source>try again later; a download goes on where it stopped</source>
        <translation>inténtelo más tarde; una descarga sigue donde se detuvo</translation>
    </message>
    <message>
        <source>try again; a download goes on where it stopped</source>
        <translation>inténtelo de nuevo; una descarga sigue donde se detuvo</translation>
    </message>
    <message>
        <source>try again; if it stays so, choose another source and report it with the log</source>
        <translation>inténtelo de nuevo; si continúa así, elija otra fuente e informe con el registro de mensajes</translation>
    </message>
    <message>
        <source>unconstrained, adjusted to UN totals, to 2020</source>
        <translation>sin restringir, ajustada a totales de la ONU, hasta 2020</translation>
    </message>
    <message>
        <source>unconstrained, to 2020</source>
        <translation>sin restringir, hasta 2020</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unpack it by hand and use the file that you need</source>
        <translation>descomprímalo a mano y use el archivo que necesita</translation>
    </message>
    <message>
        <source>unpack it by hand and use the files</source>
        <translation>descomprímalo a mano y use los archivos</translation>
    </message>
    <message>
        <source>unpack it by hand if you trust it</source>
        <translation>descomprímalo a mano si confía en él</translation>
    </message>
    <message>
        <source>use kind count or yes_no, and low below medium</source>
        <translation>use el tipo count o yes_no, y low menor que medium</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, starting with a letter</source>
        <translation>use letras, cifras y guiones bajos, empezando por una letra</translation>
    </message>
    <message>
        <source>use month, quarter, year, or nothing</source>
        <translation>use month, quarter, year, o nada</translation>
    </message>
    <message>
        <source>use one of: {audiences}</source>
        <translation>use uno de: {audiences}</translation>
    </message>
    <message>
        <source>use one of: {groups}</source>
        <translation>use uno de: {groups}</translation>
    </message>
    <message>
        <source>use one of: {ids}</source>
        <translation>use uno de: {ids}</translation>
    </message>
    <message>
        <source>use one of: {kinds}</source>
        <translation>use uno de: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {known}</source>
        <translation>use uno de: {known}</translation>
    </message>
    <message>
        <source>use one version of the boundaries only</source>
        <translation>use una sola versión de los límites</translation>
    </message>
    <message>
        <source>use some of: {known}</source>
        <translation>use algunos de: {known}</translation>
    </message>
    <message>
        <source>use the https address of the server</source>
        <translation>use la dirección https del servidor</translation>
    </message>
    <message>
        <source>use the review table saved as CSV, or a JSON file this tool wrote</source>
        <translation>use la tabla de revisión guardada como CSV, o un archivo JSON escrito por esta herramienta</translation>
    </message>
    <message>
        <source>use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786</source>
        <translation>use threads, o la dirección de un planificador Dask como tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>use xlsx, csv or both</source>
        <translation>use xlsx, csv o ambos</translation>
    </message>
    <message>
        <source>valid on {date}</source>
        <translation>válido al {date}</translation>
    </message>
    <message>
        <source>wait a few minutes and try again</source>
        <translation>espere unos minutos e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>wait until it is done and try again; what was there before is unchanged</source>
        <translation>espere a que termine e inténtelo de nuevo; lo que había no ha cambiado</translation>
    </message>
    <message>
        <source>warp it to a north-up grid (Raster, Projections, Warp) and run again</source>
        <translation>combe el ráster a una cuadrícula orientada al norte (Ráster, Proyecciones, Combar) y ejecute de nuevo</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cursos de agua</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>what may go: {forms}</source>
        <translation>qué puede salir: {forms}</translation>
    </message>
    <message>
        <source>what the audience needs it for</source>
        <translation>para qué lo necesitan los destinatarios</translation>
    </message>
    <message>
        <source>where_prec above 2 is a district or more: do not measure distances from such a point. Example: COUNTRY=SSD, START=2024-01-01.</source>
        <translation>where_prec mayor que 2 es un distrito o más: no mida distancias desde un punto así. Ejemplo: COUNTRY=SSD, START=2024-01-01.</translation>
    </message>
    <message>
        <source>with a login</source>
        <translation>con inicio de sesión</translation>
    </message>
    <message>
        <source>withheld to protect the data</source>
        <translation>retenido para proteger los datos</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>words in its name</source>
        <translation>palabras de su nombre</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>en trabajo</translation>
    </message>
    <message>
        <source>workspace: none chosen</source>
        <translation>espacio de trabajo: ninguno elegido</translation>
    </message>
    <message>
        <source>workspace: {countries} countries, {layers} layers</source>
        <translation>espacio de trabajo: {countries} países, {layers} capas</translation>
    </message>
    <message>
        <source>workspace: {error}</source>
        <translation>espacio de trabajo: {error}</translation>
    </message>
    <message>
        <source>write 1/x below the diagonal for each x above it</source>
        <translation>escriba 1/x bajo la diagonal por cada x de encima</translation>
    </message>
    <message>
        <source>write SINCE as 2026-01-31, or last for the time of the last refresh</source>
        <translation>escriba SINCE como 2026-01-31, o last para el momento de la última actualización</translation>
    </message>
    <message>
        <source>write it as 2025-12-31</source>
        <translation>escríbala como 2025-12-31</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>escríbala como 2026-01-31</translation>
    </message>
    <message>
        <source>write it as 2026-09-30</source>
        <translation>escríbala como 2026-09-30</translation>
    </message>
    <message>
        <source>write it as 2026-12-31</source>
        <translation>escríbala como 2026-12-31</translation>
    </message>
    <message>
        <source>write it like PG:host=… port=… dbname=… user=…</source>
        <translation>escríbala como PG:host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>write one: identifier, title, description, reporting, participating, country, start, places, figures</source>
        <translation>escriba una: identifier, title, description, reporting, participating, country, start, places, figures</translation>
    </message>
    <message>
        <source>write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE</source>
        <translation>escriba la contraseña maestra en un archivo y nómbrelo en QGIS_AUTH_PASSWORD_FILE</translation>
    </message>
    <message>
        <source>write them with commas between, for example primary,secondary</source>
        <translation>escríbalas con comas en medio, por ejemplo primary,secondary</translation>
    </message>
    <message>
        <source>wrong hemisphere, latitude</source>
        <translation>hemisferio equivocado, latitud</translation>
    </message>
    <message>
        <source>wrong hemisphere, longitude</source>
        <translation>hemisferio equivocado, longitud</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>usted lo dice</translation>
    </message>
    <message>
        <source>{area} m² are in only one of the two</source>
        <translation>{area} m² están solo en uno de los dos</translation>
    </message>
    <message>
        <source>{asked} km is not a size of the grid</source>
        <translation>{asked} km no es un tamaño de la cuadrícula</translation>
    </message>
    <message>
        <source>{before} rows before, {after} now.</source>
        <translation>{before} filas antes, {after} ahora.</translation>
    </message>
    <message>
        <source>{both} record(s) are in both, {old} only in the old, {new} only in the new.</source>
        <translation>{both} registro(s) están en ambas, {old} solo en la antigua, {new} solo en la nueva.</translation>
    </message>
    <message>
        <source>{code} is no longer in the workspace.</source>
        <translation>{code} ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>{code}, admin level {level}</source>
        <translation>{code}, nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{country} has no plan of {year}</source>
        <translation>{country} no tiene plan de {year}</translation>
    </message>
    <message>
        <source>{country} is not a country code</source>
        <translation>{country} no es un código de país</translation>
    </message>
    <message>
        <source>{country}: admin level {level}</source>
        <translation>{country}: nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{country}: admin level {level}, fallback</source>
        <translation>{country}: nivel administrativo {level}, sustituto</translation>
    </message>
    <message>
        <source>{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})</source>
        <translation>{country}: personas desplazadas por nivel administrativo {level} ({operation}, {kind}, {round}, {date})</translation>
    </message>
    <message>
        <source>{country}: explosive weapons against aid, health and schools</source>
        <translation>{country}: armas explosivas contra ayuda, salud y escuelas</translation>
    </message>
    <message>
        <source>{country}: gazetteer</source>
        <translation>{country}: nomenclátor</translation>
    </message>
    <message>
        <source>{country}: household needs, {year}</source>
        <translation>{country}: necesidades de hogares, {year}</translation>
    </message>
    <message>
        <source>{country}: humanitarian plans</source>
        <translation>{country}: planes humanitarios</translation>
    </message>
    <message>
        <source>{country}: monitoring of the response</source>
        <translation>{country}: seguimiento de la respuesta</translation>
    </message>
    <message>
        <source>{country}: people in need, {cluster}, {year}</source>
        <translation>{country}: personas con necesidad, {cluster}, {year}</translation>
    </message>
    <message>
        <source>{country}: population by admin level {level}</source>
        <translation>{country}: población por nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{country}: population grid {year} (WorldPop)</source>
        <translation>{country}: cuadrícula de población {year} (WorldPop)</translation>
    </message>
    <message>
        <source>{country}: settlements</source>
        <translation>{country}: localidades</translation>
    </message>
    <message>
        <source>{country}: versions of the boundaries</source>
        <translation>{country}: versiones de los límites</translation>
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
        <translation>{count} accidentes no tienen posición y no están en ningún cuadrado.</translation>
    </message>
    <message>
        <source>{count} areas: {flag}</source>
        <translation>{count} áreas: {flag}</translation>
    </message>
    <message>
        <source>{count} attacks succeed; the release is blocked.</source>
        <translation>{count} ataques tienen éxito; la difusión queda bloqueada.</translation>
    </message>
    <message>
        <source>{count} coordinates cannot be transformed to the other layer's coordinate reference system</source>
        <translation>{count} coordenadas no pueden transformarse al sistema de coordenadas de la otra capa</translation>
    </message>
    <message>
        <source>{count} hazards are points without an area: nobody is inside them, and distances are from the point.</source>
        <translation>{count} peligros son puntos sin superficie: nadie está dentro de ellos, y las distancias son desde el punto.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after {date}: on that day their status is unknown.</source>
        <translation>{count} peligros cambiaron de estado después del {date}: ese día su estado es desconocido.</translation>
    </message>
    <message>
        <source>{count} hazards had an invalid outline and were repaired.</source>
        <translation>{count} peligros tenían un contorno no válido y se repararon.</translation>
    </message>
    <message>
        <source>{count} hazards have no geometry and are in no square: they may lie where nothing is recorded.</source>
        <translation>{count} peligros no tienen geometría y no están en ningún cuadrado: pueden estar donde nada está registrado.</translation>
    </message>
    <message>
        <source>{count} pixels of the population raster are negative and count as nobody.</source>
        <translation>{count} píxeles del ráster de población son negativos y cuentan como nadie.</translation>
    </message>
    <message>
        <source>{count} places of recorded hazards or accidents stand in {where}</source>
        <translation>{count} lugares de peligros o accidentes registrados están en {where}</translation>
    </message>
    <message>
        <source>{count} rows lie outside the grid, where nothing is known.</source>
        <translation>{count} filas están fuera de la cuadrícula, donde nada se sabe.</translation>
    </message>
    <message>
        <source>{count} rows of {column} tell fewer than {minimum}</source>
        <translation>{count} filas de {column} dicen menos de {minimum}</translation>
    </message>
    <message>
        <source>{count} squares stay as they were released: too few records changed in them. For the own programme only: do not pass this number on.</source>
        <translation>{count} cuadrados quedan como se difundieron: cambiaron muy pocos registros en ellos. Solo para el programa nacional: no transmita este número.</translation>
    </message>
    <message>
        <source>{count} zones are made of several features with one id and count as one.</source>
        <translation>{count} zonas se componen de varias entidades con un mismo identificador y cuentan como una.</translation>
    </message>
    <message>
        <source>{count} zones had an invalid outline and were repaired.</source>
        <translation>{count} zonas tenían un contorno no válido y se repararon.</translation>
    </message>
    <message>
        <source>{count} zones have no polygon: they get no figures of people or area.</source>
        <translation>{count} zonas no tienen polígono: no reciben cifras de personas ni de superficie.</translation>
    </message>
    <message>
        <source>{dataset} has no boundaries that can be read</source>
        <translation>{dataset} no tiene límites que puedan leerse</translation>
    </message>
    <message>
        <source>{dataset} has no figures for {year}</source>
        <translation>{dataset} no tiene cifras para {year}</translation>
    </message>
    <message>
        <source>{dataset} has no file about {theme}</source>
        <translation>{dataset} no tiene ningún archivo sobre {theme}</translation>
    </message>
    <message>
        <source>{dataset} has no file that can be put on a map or in a table</source>
        <translation>{dataset} no tiene ningún archivo que pueda ponerse en un mapa o una tabla</translation>
    </message>
    <message>
        <source>{dataset} has no file with figures</source>
        <translation>{dataset} no tiene ningún archivo con cifras</translation>
    </message>
    <message>
        <source>{dataset} has no file with {words} in its name</source>
        <translation>{dataset} no tiene ningún archivo con {words} en su nombre</translation>
    </message>
    <message>
        <source>{dataset} has no file {name}</source>
        <translation>{dataset} no tiene el archivo {name}</translation>
    </message>
    <message>
        <source>{dataset} has no gazetteer</source>
        <translation>{dataset} no tiene nomenclátor</translation>
    </message>
    <message>
        <source>{dataset} has no population table of admin level {level}</source>
        <translation>{dataset} no tiene tabla de población de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{dataset} has no table that can be read</source>
        <translation>{dataset} no tiene ninguna tabla que pueda leerse</translation>
    </message>
    <message>
        <source>{done} of {all} m² are released, status {status}</source>
        <translation>{done} de {all} m² están liberados, estado {status}</translation>
    </message>
    <message>
        <source>{doubt}; proposed: {change}</source>
        <translation>{doubt}; propuesta: {change}</translation>
    </message>
    <message>
        <source>{end} is before {start}</source>
        <translation>{end} es anterior a {start}</translation>
    </message>
    <message>
        <source>{error}; trying again in {seconds} s</source>
        <translation>{error}; nuevo intento en {seconds} s</translation>
    </message>
    <message>
        <source>{field} is a number</source>
        <translation>{field} es un número</translation>
    </message>
    <message>
        <source>{field} is {date}</source>
        <translation>{field} es {date}</translation>
    </message>
    <message>
        <source>{field}: some dates are a month or a year only and stand as its first day.</source>
        <translation>{field}: algunas fechas son solo un mes o un año y figuran como su primer día.</translation>
    </message>
    <message>
        <source>{field}: the column {column} is in another unit; read as square metres.</source>
        <translation>{field}: la columna {column} está en otra unidad; leída como metros cuadrados.</translation>
    </message>
    <message>
        <source>{field}: thousands signs taken out of {n} code(s).</source>
        <translation>{field}: se quitaron separadores de miles de {n} código(s).</translation>
    </message>
    <message>
        <source>{field}: {note}</source>
        <translation>{field}: {note}</translation>
    </message>
    <message>
        <source>{field}: {n} answers are not among the choices and stay as they are: {list}</source>
        <translation>{field}: {n} respuestas no están entre las opciones y quedan como están: {list}</translation>
    </message>
    <message>
        <source>{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.</source>
        <translation>{field}: {n} código(s) reparados (separador de miles, cero inicial, prefijo) como dice el perfil.</translation>
    </message>
    <message>
        <source>{field}: {n} number(s) are not whole and were rounded or left empty.</source>
        <translation>{field}: {n} número(s) no son enteros y se redondearon o se dejaron vacíos.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no date and were left empty: {list}.</source>
        <translation>{field}: {n} texto(s) no son fechas y se dejaron vacíos: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no number and were left empty: {list}.</source>
        <translation>{field}: {n} texto(s) no son números y se dejaron vacíos: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} value(s) that no map knows, kept as unknown: {list}.</source>
        <translation>{field}: {n} valor(es) que ninguna tabla conoce, conservados como desconocidos: {list}.</translation>
    </message>
    <message>
        <source>{file} (cannot be read)</source>
        <translation>{file} (no puede leerse)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook</source>
        <translation>{file} no puede leerse como libro de cálculo</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} no puede leerse: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} no puede escribirse</translation>
    </message>
    <message>
        <source>{file} has no row {row} for the column names</source>
        <translation>{file} no tiene la fila {row} para los nombres de columna</translation>
    </message>
    <message>
        <source>{file} has no rows</source>
        <translation>{file} no tiene filas</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}</source>
        <translation>{file} no tiene la hoja {sheet}</translation>
    </message>
    <message>
        <source>{file} has no sheets</source>
        <translation>{file} no tiene hojas</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} está vacío</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: it has no sheet called survey</source>
        <translation>{file} no es un XLSForm: no tiene hoja llamada survey</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: its survey sheet has no columns type and name</source>
        <translation>{file} no es un XLSForm: su hoja survey no tiene las columnas type y name</translation>
    </message>
    <message>
        <source>{file} is not a text table</source>
        <translation>{file} no es una tabla de texto</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} no está</translation>
    </message>
    <message>
        <source>{file} lacks what HDX asks for: {fields}</source>
        <translation>A {file} le falta lo que HDX pide: {fields}</translation>
    </message>
    <message>
        <source>{file} would run something or fetch it from elsewhere; that was left out</source>
        <translation>{file} ejecutaría algo o lo traería de otro lugar; eso se dejó fuera</translation>
    </message>
    <message>
        <source>{file}: the column names were found in row {row}.</source>
        <translation>{file}: los nombres de columna se hallaron en la fila {row}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more notes)</source>
        <translation>{first} (y {n} notas más)</translation>
    </message>
    <message>
        <source>{folder} belongs to the plugin and is replaced with every update</source>
        <translation>{folder} pertenece al complemento y se sustituye con cada actualización</translation>
    </message>
    <message>
        <source>{folder} is a temporary folder, which the system empties</source>
        <translation>{folder} es una carpeta temporal, que el sistema vacía</translation>
    </message>
    <message>
        <source>{group} is not something to group by</source>
        <translation>{group} no es algo por lo que agrupar</translation>
    </message>
    <message>
        <source>{id} is used {n} times</source>
        <translation>{id} se usa {n} veces</translation>
    </message>
    <message>
        <source>{issues} issues in {bad} of {all} records</source>
        <translation>{issues} problemas en {bad} de {all} registros</translation>
    </message>
    <message>
        <source>{kind}: {n} rows are in no unit of the table, only in the totals</source>
        <translation>{kind}: {n} filas no están en ninguna unidad de la tabla, solo en los totales</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no P-code of this level and count nowhere</source>
        <translation>{kind}: {n} filas no tienen P-code de este nivel y no cuentan en ningún lugar</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no date and are in no period</source>
        <translation>{kind}: {n} filas no tienen fecha y no están en ningún período</translation>
    </message>
    <message>
        <source>{language}: no native speaker has read this translation. Where a sentence is unclear, the English one holds; please send corrections.</source>
        <translation>{language}: ningún hablante nativo ha leído esta traducción. Donde una frase no esté clara, vale el texto en inglés; envíe correcciones, por favor.</translation>
    </message>
    <message>
        <source>{layer} has no column of people</source>
        <translation>{layer} no tiene columna de personas</translation>
    </message>
    <message>
        <source>{layer} has no column {field}</source>
        <translation>{layer} no tiene la columna {field}</translation>
    </message>
    <message>
        <source>{layer} has unsaved edits</source>
        <translation>{layer} tiene ediciones sin guardar</translation>
    </message>
    <message>
        <source>{layer} holds several {field} and they must not be added: {values}</source>
        <translation>{layer} contiene varios {field} y no deben sumarse: {values}</translation>
    </message>
    <message>
        <source>{layer} holds something else, not hazards: choose the hazards of the import.</source>
        <translation>{layer} contiene otra cosa, no peligros: elija los peligros de la importación.</translation>
    </message>
    <message>
        <source>{layer} is a raster</source>
        <translation>{layer} es un ráster</translation>
    </message>
    <message>
        <source>{layer} is not a layer of a workspace</source>
        <translation>{layer} no es una capa de un espacio de trabajo</translation>
    </message>
    <message>
        <source>{layer} is now {level}; the reason is in the ledger.</source>
        <translation>{layer} es ahora de sensibilidad {level}; el motivo está en el registro de difusiones.</translation>
    </message>
    <message>
        <source>{layer} was computed, not loaded</source>
        <translation>{layer} se calculó, no se cargó</translation>
    </message>
    <message>
        <source>{layer}: the level is {level}.</source>
        <translation>{layer}: la sensibilidad es {level}.</translation>
    </message>
    <message>
        <source>{level} data does not go to {audience} as it is.</source>
        <translation>Los datos de sensibilidad {level} no van a {audience} tal cual.</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows were joined by P-code ({rate})</source>
        <translation>{matched} de {rows} filas se unieron por P-code ({rate})</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a column</source>
        <translation>{name} no puede ser el nombre de una columna</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer in a workspace</source>
        <translation>{name} no puede ser el nombre de una capa de un espacio de trabajo</translation>
    </message>
    <message>
        <source>{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names</source>
        <translation>{name} no dice en qué codificación está su texto; se supuso Latin-1, así que compruebe los nombres</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate system it is</source>
        <translation>{name} no dice en qué sistema de coordenadas está</translation>
    </message>
    <message>
        <source>{name} does not say when its rows were edited</source>
        <translation>{name} no dice cuándo se editaron sus filas</translation>
    </message>
    <message>
        <source>{name} has no P-codes of admin level {level}</source>
        <translation>{name} no tiene P-codes de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{name} has no admin level {level}</source>
        <translation>{name} no tiene nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{name} has no attachments</source>
        <translation>{name} no tiene adjuntos</translation>
    </message>
    <message>
        <source>{name} has no column of total population</source>
        <translation>{name} no tiene columna de población total</translation>
    </message>
    <message>
        <source>{name} has no column {column}</source>
        <translation>{name} no tiene la columna {column}</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}</source>
        <translation>{name} no tiene la capa {layer}</translation>
    </message>
    <message>
        <source>{name} has no row that fits</source>
        <translation>{name} no tiene ninguna fila que encaje</translation>
    </message>
    <message>
        <source>{name} has no sheet of admin level {level}</source>
        <translation>{name} no tiene hoja de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{name} holds no layer</source>
        <translation>{name} no contiene ninguna capa</translation>
    </message>
    <message>
        <source>{name} holds no layer of admin areas</source>
        <translation>{name} no contiene ninguna capa de áreas administrativas</translation>
    </message>
    <message>
        <source>{name} holds {n} layers</source>
        <translation>{name} contiene {n} capas</translation>
    </message>
    <message>
        <source>{name} is a group of layers</source>
        <translation>{name} es un grupo de capas</translation>
    </message>
    <message>
        <source>{name} is a web page or empty, not data</source>
        <translation>{name} es una página web o está vacío, no son datos</translation>
    </message>
    <message>
        <source>{name} is a web page, not data</source>
        <translation>{name} es una página web, no datos</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off after {n} rows</source>
        <translation>{name} está dañado o cortado tras {n} filas</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off and cannot be read</source>
        <translation>{name} está dañado o cortado y no puede leerse</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no grid that can be read</source>
        <translation>{name} no es una cuadrícula que pueda leerse</translation>
    </message>
    <message>
        <source>{name} is no map layer or table that can be read</source>
        <translation>{name} no es una capa ni una tabla que pueda leerse</translation>
    </message>
    <message>
        <source>{name} is no name for a grid</source>
        <translation>{name} no es un nombre de cuadrícula</translation>
    </message>
    <message>
        <source>{name} is no preset for tables</source>
        <translation>{name} no es un preajuste para tablas</translation>
    </message>
    <message>
        <source>{name} is not a country pack</source>
        <translation>{name} no es un paquete de país</translation>
    </message>
    <message>
        <source>{name} is not a date: {text}</source>
        <translation>{name} no es una fecha: {text}</translation>
    </message>
    <message>
        <source>{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing</source>
        <translation>{name} es más pequeño de lo que dice HDX ({size} de {told} bytes); pueden faltar filas</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} mixes points, lines and areas in one layer</source>
        <translation>{name} mezcla puntos, líneas y áreas en una capa</translation>
    </message>
    <message>
        <source>{name} stopped without a reason</source>
        <translation>{name} se detuvo sin motivo</translation>
    </message>
    <message>
        <source>{name} was cut short on the way from HDX</source>
        <translation>{name} quedó truncado al venir de HDX</translation>
    </message>
    <message>
        <source>{new} rows are new or changed, {gone} are gone, {kept} are as before</source>
        <translation>{new} filas son nuevas o cambiadas, {gone} desaparecieron, {kept} están como antes</translation>
    </message>
    <message>
        <source>{n} P-codes are no codes: {codes}</source>
        <translation>{n} P-codes no son códigos: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes do not begin with the code of their parent: {codes}</source>
        <translation>{n} P-codes no empiezan por el código de su unidad superior: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and the first was taken: {listed}</source>
        <translation>{n} P-codes aparecen más de una vez y se tomó el primero: {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and were added up: {listed}</source>
        <translation>{n} P-codes aparecen más de una vez y se sumaron: {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once in {title}: {codes}</source>
        <translation>{n} P-codes aparecen más de una vez en {title}: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once with these totals: {listed}; decide before joining</source>
        <translation>{n} P-codes aparecen más de una vez con estos totales: {listed}; decida antes de unir</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once: {codes}</source>
        <translation>{n} P-codes aparecen más de una vez: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes were damaged by a spreadsheet ({codes}); get the original file</source>
        <translation>{n} P-codes fueron dañados por una hoja de cálculo ({codes}); consiga el archivo original</translation>
    </message>
    <message>
        <source>{n} areas have no P-code</source>
        <translation>{n} áreas no tienen P-code</translation>
    </message>
    <message>
        <source>{n} areas have no P-code: figures by P-code cannot be joined to them</source>
        <translation>{n} áreas no tienen P-code: las cifras por P-code no pueden unirse a ellas</translation>
    </message>
    <message>
        <source>{n} areas have several reporting dates in one round; they were added up, and the last date is shown</source>
        <translation>{n} áreas tienen varias fechas de informe en una ronda; se sumaron, y se muestra la última fecha</translation>
    </message>
    <message>
        <source>{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map</source>
        <translation>{n} áreas con {people} personas no tienen P-code ({codes}) y no pueden ponerse en un mapa</translation>
    </message>
    <message>
        <source>{n} as areas or records, {points} as points</source>
        <translation>{n} como áreas o registros, {points} como puntos</translation>
    </message>
    <message>
        <source>{n} attachments stay on the server; the column left_out says why</source>
        <translation>{n} adjuntos quedan en el servidor; la columna left_out dice por qué</translation>
    </message>
    <message>
        <source>{n} attachments, {mb} MB, are fetched into {folder}</source>
        <translation>{n} adjuntos, {mb} MB, se descargan en {folder}</translation>
    </message>
    <message>
        <source>{n} binary values (attachments) were left out</source>
        <translation>{n} valores binarios (adjuntos) se omitieron</translation>
    </message>
    <message>
        <source>{n} codes stand in both versions</source>
        <translation>{n} códigos están en ambas versiones</translation>
    </message>
    <message>
        <source>{n} curved shapes were turned into straight segments</source>
        <translation>{n} formas curvas se convirtieron en segmentos rectos</translation>
    </message>
    <message>
        <source>{n} different point(s)</source>
        <translation>{n} punto(s) distinto(s)</translation>
    </message>
    <message>
        <source>{n} equal part(s)</source>
        <translation>{n} parte(s) igual(es)</translation>
    </message>
    <message>
        <source>{n} events of this year are candidates that UCDP may still change</source>
        <translation>{n} eventos de este año son candidatos que UCDP aún puede cambiar</translation>
    </message>
    <message>
        <source>{n} hazards changed after {day}: on that day their status is unknown, which counts as open (status_as_at)</source>
        <translation>{n} peligros cambiaron después del {day}: ese día su estado es desconocido, lo que cuenta como abierto (status_as_at)</translation>
    </message>
    <message>
        <source>{n} hazards that are only points are taken from {table}</source>
        <translation>{n} peligros que son solo puntos se toman de {table}</translation>
    </message>
    <message>
        <source>{n} id(s) are used more than once in {layer}; they are matched in order.</source>
        <translation>{n} identificador(es) se usan más de una vez en {layer}; se emparejan por orden.</translation>
    </message>
    <message>
        <source>{n} invalid polygon(s) repaired to their polygon parts; see geometry_note.</source>
        <translation>{n} polígono(s) no válidos reparados a sus partes poligonales; vea geometry_note.</translation>
    </message>
    <message>
        <source>{n} joined codes carry different names: {pairs}; check that they mean the same area</source>
        <translation>{n} códigos unidos llevan nombres distintos: {pairs}; compruebe que designan la misma área</translation>
    </message>
    <message>
        <source>{n} layers with {rows} rows are in the workspace.</source>
        <translation>{n} capas con {rows} filas están en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>{n} left out: {reason}</source>
        <translation>{n} omitidas: {reason}</translation>
    </message>
    <message>
        <source>{n} more codes would match if written like {new} instead of {old}{share}</source>
        <translation>{n} códigos más coincidirían escritos como {new} en vez de {old}{share}</translation>
    </message>
    <message>
        <source>{n} of them have a name that stands there under another code: the codes are of another version</source>
        <translation>{n} de ellos tienen un nombre que está allí con otro código: los códigos son de otra versión</translation>
    </message>
    <message>
        <source>{n} of them mean another area now: {codes}; figures of the one version must not be joined to them by code</source>
        <translation>{n} de ellos designan ahora otra área: {codes}; las cifras de una versión no deben unirse a ellos por código</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} datasets are listed</source>
        <translation>Se listan {n} de {all} conjuntos de datos</translation>
    </message>
    <message>
        <source>{n} of {all} points stand for a district, a province or a larger area (where_prec above 2); do not measure distances from them</source>
        <translation>{n} de {all} puntos representan un distrito, una provincia o un área mayor (where_prec mayor que 2); no mida distancias desde ellos</translation>
    </message>
    <message>
        <source>{n} of {all} record(s) have points in the points table; {without} have none.</source>
        <translation>{n} de {all} registro(s) tienen puntos en la tabla de puntos; {without} no tienen ninguno.</translation>
    </message>
    <message>
        <source>{n} of {all}, latest</source>
        <translation>{n} de {all}, la última</translation>
    </message>
    <message>
        <source>{n} of {total} rows were joined to their record by {child} and {parent}</source>
        <translation>{n} de {total} filas se unieron a su registro por {child} y {parent}</translation>
    </message>
    <message>
        <source>{n} of {total} steps failed, first {title}: {error}</source>
        <translation>{n} de {total} pasos fallaron, primero {title}: {error}</translation>
    </message>
    <message>
        <source>{n} point(s) come twice</source>
        <translation>{n} punto(s) aparecen dos veces</translation>
    </message>
    <message>
        <source>{n} point(s) computed from bearing and distance; bearings were taken as true north.</source>
        <translation>{n} punto(s) calculados por rumbo y distancia; los rumbos se tomaron respecto al norte verdadero.</translation>
    </message>
    <message>
        <source>{n} point(s) start at a point that has no coordinates.</source>
        <translation>{n} punto(s) parten de un punto que no tiene coordenadas.</translation>
    </message>
    <message>
        <source>{n} polygon record(s) of the points table are not in the attribute table: {list}.</source>
        <translation>{n} registro(s) de polígono de la tabla de puntos no están en la tabla de atributos: {list}.</translation>
    </message>
    <message>
        <source>{n} polygons were repaired; geometry_note says how</source>
        <translation>{n} polígonos se repararon; geometry_note dice cómo</translation>
    </message>
    <message>
        <source>{n} possible pairs</source>
        <translation>{n} pares posibles</translation>
    </message>
    <message>
        <source>{n} read, {used} used, {out} left out</source>
        <translation>{n} leídas, {used} usadas, {out} omitidas</translation>
    </message>
    <message>
        <source>{n} record(s) without an id: {field} is “row-” and the number of the row.</source>
        <translation>{n} registro(s) sin identificador: {field} es «row-» y el número de la fila.</translation>
    </message>
    <message>
        <source>{n} record(s): {text}.</source>
        <translation>{n} registro(s): {text}.</translation>
    </message>
    <message>
        <source>{n} records at this place</source>
        <translation>{n} registros en este lugar</translation>
    </message>
    <message>
        <source>{n} records repeat the {parent} of another; the first of each was joined</source>
        <translation>{n} registros repiten el {parent} de otro; se unió el primero de cada uno</translation>
    </message>
    <message>
        <source>{n} release product(s) lie outside the period.</source>
        <translation>{n} producto(s) de liberación fuera del período.</translation>
    </message>
    <message>
        <source>{n} release product(s) without a date count in every period.</source>
        <translation>{n} producto(s) de liberación sin fecha cuentan en todos los períodos.</translation>
    </message>
    <message>
        <source>{n} repeated part(s) dropped</source>
        <translation>{n} parte(s) repetidas quitadas</translation>
    </message>
    <message>
        <source>{n} repeated point(s) dropped</source>
        <translation>{n} punto(s) repetidos quitados</translation>
    </message>
    <message>
        <source>{n} report codes were sent more than once and all rows were kept; see resubmission: {list}</source>
        <translation>{n} códigos de informe se enviaron más de una vez y se conservaron todas las filas; vea resubmission: {list}</translation>
    </message>
    <message>
        <source>{n} rounds from {first} to {last}</source>
        <translation>{n} rondas de {first} a {last}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} rows are not explained by a release product</source>
        <translation>{n} filas no están explicadas por un producto de liberación</translation>
    </message>
    <message>
        <source>{n} rows have a geometry that cannot be read; they are kept without it</source>
        <translation>{n} filas tienen una geometría que no puede leerse; se conservan sin ella</translation>
    </message>
    <message>
        <source>{n} rows have no P-code ({names}) and cannot be joined to boundaries</source>
        <translation>{n} filas no tienen P-code ({names}) y no pueden unirse a límites</translation>
    </message>
    <message>
        <source>{n} rows have no geometry</source>
        <translation>{n} filas no tienen geometría</translation>
    </message>
    <message>
        <source>{n} rows have no geometry; they are kept without one</source>
        <translation>{n} filas no tienen geometría; se conservan sin ella</translation>
    </message>
    <message>
        <source>{n} rows have no line: displaced within their area, or the origin has no code</source>
        <translation>{n} filas no tienen línea: desplazamiento dentro de su área, u origen sin código</translation>
    </message>
    <message>
        <source>{n} rows have no usable coordinates; they are kept without a point</source>
        <translation>{n} filas no tienen coordenadas utilizables; se conservan sin punto</translation>
    </message>
    <message>
        <source>{n} rows in the file, {used} would come in</source>
        <translation>{n} filas en el archivo, entrarían {used}</translation>
    </message>
    <message>
        <source>{n} rows lack the P-code of their parent area; join them by their own code</source>
        <translation>A {n} filas les falta el P-code de su área superior; únalas por su propio código</translation>
    </message>
    <message>
        <source>{n} rows of the layer {layer} have the id {id}</source>
        <translation>{n} filas de la capa {layer} tienen el id {id}</translation>
    </message>
    <message>
        <source>{n} rows would come in, {points} of them as points.</source>
        <translation>{n} filas entrarían, {points} de ellas como puntos.</translation>
    </message>
    <message>
        <source>{n} texts are translated.</source>
        <translation>{n} textos están traducidos.</translation>
    </message>
    <message>
        <source>{n} texts in {name} are not in the encoding it names; they were read as Latin-1</source>
        <translation>{n} textos de {name} no están en la codificación que nombra; se leyeron como Latin-1</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination</source>
        <translation>{n} unidades no tienen cifra, porque nada se sabe de su contaminación</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination. That is not zero.</source>
        <translation>{n} unidades no tienen cifra, porque nada se sabe de su contaminación. Eso no es cero.</translation>
    </message>
    <message>
        <source>{n} units have no score: fewer than two parts are known</source>
        <translation>{n} unidades no tienen puntuación: se conocen menos de dos componentes</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified</source>
        <translation>{n} unidades con {people} personas no están clasificadas</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified or have no figure, and are in no sum</source>
        <translation>{n} unidades con {people} personas no están clasificadas o no tienen cifra, y no entran en ninguna suma</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified: fewer than {least} indicators are known. That is neither class 1 nor zero.</source>
        <translation>{n} unidades con {people} personas no están clasificadas: se conocen menos de {least} indicadores. Eso no es ni clase 1 ni cero.</translation>
    </message>
    <message>
        <source>{n} units with {people} people cannot be classified or have no figure. They are listed below and are not in the sums: that is not zero.</source>
        <translation>{n} unidades con {people} personas no pueden clasificarse o no tienen cifra. Se listan abajo y no entran en las sumas: eso no es cero.</translation>
    </message>
    <message>
        <source>{n} values of {field} have no label on the server; their codes stand there</source>
        <translation>{n} valores de {field} no tienen etiqueta en el servidor; están sus códigos</translation>
    </message>
    <message>
        <source>{operation} has no round {round} at this admin level</source>
        <translation>{operation} no tiene la ronda {round} en este nivel administrativo</translation>
    </message>
    <message>
        <source>{operation} has {n} types of assessment, and they must not be added up</source>
        <translation>{operation} tiene {n} tipos de evaluación, y no deben sumarse</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation>{parameter} no puede leerse: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a workspace</source>
        <translation>{path} no puede leerse como espacio de trabajo</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <translation>{path} no se puede leer ni escribir</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no puede escribirse</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself</source>
        <translation>{path} es un enlace que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and a link is not packed</source>
        <translation>{path} es un enlace a {target}, y un enlace no se empaqueta</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and nothing is written through a link</source>
        <translation>{path} es un enlace a {target}, y no se escribe nada a través de un enlace</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there</source>
        <translation>{path} es un enlace a {target}, que no está</translation>
    </message>
    <message>
        <source>{path} is a workspace, and writing the output there would delete its other layers</source>
        <translation>{path} es un espacio de trabajo, y escribir allí la salida borraría sus otras capas</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <translation>{path} está siendo escrito por otro programa</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells</source>
        <translation>{people} personas en {cells} celdas</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells of the part asked for</source>
        <translation>{people} personas en {cells} celdas de la parte pedida</translation>
    </message>
    <message>
        <source>{place} ({code}), admin level {level}</source>
        <translation>{place} ({code}), nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{place} lies outside the map's projection.</source>
        <translation>{place} está fuera de la proyección del mapa.</translation>
    </message>
    <message>
        <source>{plan}: indicators of mine action and camps</source>
        <translation>{plan}: indicadores de acción contra las minas y campamentos</translation>
    </message>
    <message>
        <source>{plan}: requirements and funding by cluster</source>
        <translation>{plan}: requerimientos y financiación por clúster</translation>
    </message>
    <message>
        <source>{sheet}: there is no table {table}</source>
        <translation>{sheet}: no hay tabla {table}</translation>
    </message>
    <message>
        <source>{source} answered with a web page where {expected} was expected</source>
        <translation>{source} respondió con una página web donde se esperaba {expected}</translation>
    </message>
    <message>
        <source>{source} asks for a token at an address without encryption, so none was sent</source>
        <translation>{source} pide un token en una dirección sin cifrado, así que no se envió ninguno</translation>
    </message>
    <message>
        <source>{source} asks to slow down</source>
        <translation>{source} pide ir más despacio</translation>
    </message>
    <message>
        <source>{source} asks to slow down ({said})</source>
        <translation>{source} pide ir más despacio ({said})</translation>
    </message>
    <message>
        <source>{source} asks to wait {minutes} minutes</source>
        <translation>{source} pide esperar {minutes} minutos</translation>
    </message>
    <message>
        <source>{source} cannot be reached</source>
        <translation>No se puede llegar a {source}</translation>
    </message>
    <message>
        <source>{source} cannot go on with the download</source>
        <translation>{source} no puede continuar la descarga</translation>
    </message>
    <message>
        <source>{source} did not accept the query ({said})</source>
        <translation>{source} no aceptó la consulta ({said})</translation>
    </message>
    <message>
        <source>{source} did not accept the request (HTTP {status})</source>
        <translation>{source} no aceptó la solicitud (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not accept the request: {reason}</source>
        <translation>{source} no aceptó la solicitud: {reason}</translation>
    </message>
    <message>
        <source>{source} did not answer in time</source>
        <translation>{source} no respondió a tiempo</translation>
    </message>
    <message>
        <source>{source} did not answer in time (HTTP {status})</source>
        <translation>{source} no respondió a tiempo (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not answer in time ({said})</source>
        <translation>{source} no respondió a tiempo ({said})</translation>
    </message>
    <message>
        <source>{source} did not say how many rows there are</source>
        <translation>{source} no dijo cuántas filas hay</translation>
    </message>
    <message>
        <source>{source} did not say which rows there are</source>
        <translation>{source} no dijo qué filas hay</translation>
    </message>
    <message>
        <source>{source} did not send the file {name}</source>
        <translation>{source} no envió el archivo {name}</translation>
    </message>
    <message>
        <source>{source} does not have it: {reason}</source>
        <translation>{source} no lo tiene: {reason}</translation>
    </message>
    <message>
        <source>{source} does not have this service or layer ({said})</source>
        <translation>{source} no tiene este servicio o capa ({said})</translation>
    </message>
    <message>
        <source>{source} does not have what was asked for (HTTP {status})</source>
        <translation>{source} no tiene lo que se pidió (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} does not stop sending pages</source>
        <translation>{source} no deja de enviar páginas</translation>
    </message>
    <message>
        <source>{source} gives no tokens for a user name and a password</source>
        <translation>{source} no da tokens por un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>{source} needs a key of your own</source>
        <translation>{source} necesita una clave propia</translation>
    </message>
    <message>
        <source>{source} refused access without a key (HTTP {status})</source>
        <translation>{source} negó el acceso sin clave (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused access: {reason}</source>
        <translation>{source} negó el acceso: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your key (HTTP {status})</source>
        <translation>{source} rechazó su clave (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused your key: {reason}</source>
        <translation>{source} rechazó su clave: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your token ({said})</source>
        <translation>{source} rechazó su token ({said})</translation>
    </message>
    <message>
        <source>{source} refused your user name or password</source>
        <translation>{source} rechazó su nombre de usuario o su contraseña</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size</source>
        <translation>{source} rechaza una solicitud de este tamaño</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size ({said})</source>
        <translation>{source} rechaza una solicitud de este tamaño ({said})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status})</source>
        <translation>{source} informa de un fallo propio (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status}: {reason})</source>
        <translation>{source} informa de un fallo propio (HTTP {status}: {reason})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own ({said})</source>
        <translation>{source} informa de un fallo propio ({said})</translation>
    </message>
    <message>
        <source>{source} sends the request on without saying where</source>
        <translation>{source} reenvía la solicitud sin decir adónde</translation>
    </message>
    <message>
        <source>{source} sends the request round in a circle</source>
        <translation>{source} reenvía la solicitud en círculo</translation>
    </message>
    <message>
        <source>{source} sends the same page again and again</source>
        <translation>{source} envía la misma página una y otra vez</translation>
    </message>
    <message>
        <source>{source} sent a geometry that cannot be read</source>
        <translation>{source} envió una geometría que no puede leerse</translation>
    </message>
    <message>
        <source>{source} sent an answer without the rows it promises</source>
        <translation>{source} envió una respuesta sin las filas que promete</translation>
    </message>
    <message>
        <source>{source} sent an empty answer</source>
        <translation>{source} envió una respuesta vacía</translation>
    </message>
    <message>
        <source>{source} sent no token</source>
        <translation>{source} no envió ningún token</translation>
    </message>
    <message>
        <source>{source} sent something that is not an ArcGIS answer</source>
        <translation>{source} envió algo que no es una respuesta de ArcGIS</translation>
    </message>
    <message>
        <source>{source} sent something that is not {expected}</source>
        <translation>{source} envió algo que no es {expected}</translation>
    </message>
    <message>
        <source>{source} takes passwords at an address without encryption, so none was sent</source>
        <translation>{source} recibe contraseñas en una dirección sin cifrado, así que no se envió ninguna</translation>
    </message>
    <message>
        <source>{source} told of {n} rows and did not send {missing} of them</source>
        <translation>{source} anunció {n} filas y no envió {missing} de ellas</translation>
    </message>
    <message>
        <source>{source} wants a token for this layer ({said})</source>
        <translation>{source} pide un token para esta capa ({said})</translation>
    </message>
    <message>
        <source>{source} wants the password at another host, {host}, so none was sent</source>
        <translation>{source} quiere la contraseña en otro host, {host}, así que no se envió ninguna</translation>
    </message>
    <message>
        <source>{source}, {url}, {proxy}: {outcome}</source>
        <translation>{source}, {url}, {proxy}: {outcome}</translation>
    </message>
    <message>
        <source>{start} to {end}: {n} hazards, {area} m²</source>
        <translation>{start} a {end}: {n} peligros, {area} m²</translation>
    </message>
    <message>
        <source>{system}; language {language}</source>
        <translation>{system}; idioma {language}</translation>
    </message>
    <message>
        <source>{table} ({geometry}), written on {date}</source>
        <translation>{table} ({geometry}), escrita el {date}</translation>
    </message>
    <message>
        <source>{text} is an address; only files can be read here</source>
        <translation>{text} es una dirección; aquí solo pueden leerse archivos</translation>
    </message>
    <message>
        <source>{text} is no country that is known here</source>
        <translation>{text} no es un país que se conozca aquí</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} no es una fecha</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>{text} no es una fecha</translation>
    </message>
    <message>
        <source>{title} (in the workspace)</source>
        <translation>{title} (en el espacio de trabajo)</translation>
    </message>
    <message>
        <source>{title} gave nothing</source>
        <translation>{title} no dio nada</translation>
    </message>
    <message>
        <source>{title} has no areas or no CRS</source>
        <translation>{title} no tiene áreas o no tiene SRC</translation>
    </message>
    <message>
        <source>{title} has no column {column}</source>
        <translation>{title} no tiene la columna {column}</translation>
    </message>
    <message>
        <source>{title} has no earlier state</source>
        <translation>{title} no tiene estado anterior</translation>
    </message>
    <message>
        <source>{title} has no files</source>
        <translation>{title} no tiene archivos</translation>
    </message>
    <message>
        <source>{title} has no geometry</source>
        <translation>{title} no tiene geometría</translation>
    </message>
    <message>
        <source>{title} has no names of admin level {level}</source>
        <translation>{title} no tiene nombres de nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{title} has not the columns of a list of versions</source>
        <translation>{title} no tiene las columnas de una lista de versiones</translation>
    </message>
    <message>
        <source>{title} is archived on HDX: it is not kept up to date</source>
        <translation>{title} está archivado en HDX: no se mantiene al día</translation>
    </message>
    <message>
        <source>{title} is given out by request only</source>
        <translation>{title} se entrega solo por solicitud</translation>
    </message>
    <message>
        <source>{title} lacks the columns {columns}</source>
        <translation>A {title} le faltan las columnas {columns}</translation>
    </message>
    <message>
        <source>{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}.</source>
        <translation>{title}. Fuente: {source}. Licencia: {licence}. Versión: {version}. Válido al: {date}.</translation>
    </message>
    <message>
        <source>{title}: no row changed.</source>
        <translation>{title}: no cambió ninguna fila.</translation>
    </message>
    <message>
        <source>{title}: rejected rows</source>
        <translation>{title}: filas rechazadas</translation>
    </message>
    <message>
        <source>{title}: version {before} became {after}.</source>
        <translation>{title}: la versión {before} pasó a {after}.</translation>
    </message>
    <message>
        <source>{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed.</source>
        <translation>{title}: {before} filas antes, {now} ahora; {added} añadidas, {removed} eliminadas, {changed} cambiadas.</translation>
    </message>
    <message>
        <source>{title}: {now} rows now; too many to compare here.</source>
        <translation>{title}: {now} filas ahora; demasiadas para comparar aquí.</translation>
    </message>
    <message>
        <source>{version} of the boundaries of {country} has no admin level {level}</source>
        <translation>{version} de los límites de {country} no tiene nivel administrativo {level}</translation>
    </message>
    <message>
        <source>{what}, {country}</source>
        <translation>{what}, {country}</translation>
    </message>
    <message>
        <source>{what}: could not be had. {why}</source>
        <translation>{what}: no pudo obtenerse. {why}</translation>
    </message>
    <message>
        <source>{what}: is there already ({layers})</source>
        <translation>{what}: ya está ({layers})</translation>
    </message>
    <message>
        <source>{what}: {before} m² became {after} m²</source>
        <translation>{what}: {before} m² pasó a {after} m²</translation>
    </message>
    <message>
        <source>{what}: {rows} rows from {source} ({layers})</source>
        <translation>{what}: {rows} filas de {source} ({layers})</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{years}: nothing for this country and cluster yet, so the year before was taken</source>
        <translation>{years}: aún nada para este país y clúster, así que se tomó el año anterior</translation>
    </message>
    <message>
        <source>— {what}</source>
        <translation>— {what}</translation>
    </message>
</context>
</TS>
