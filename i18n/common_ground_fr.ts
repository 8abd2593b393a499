<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommonGround</name>
    <message>
        <source>(none of these)</source>
        <translation>(aucun de ceux-ci)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>0 is the country, 1 or 2 its areas.</source>
        <translation>0 est le pays, 1 ou 2 ses unités.</translation>
    </message>
    <message>
        <source>0 is the country.</source>
        <translation>0 est le pays.</translation>
    </message>
    <message>
        <source>0/0: no coordinates were entered</source>
        <translation>0/0 : aucune coordonnée n’a été saisie</translation>
    </message>
    <message>
        <source>5W</source>
        <translation>5W</translation>
    </message>
    <message>
        <source>5W by admin 1 and 2 is low, below that moderate.</source>
        <translation>Le 5W par admin 1 et 2 est de sensibilité faible, en dessous modérée.</translation>
    </message>
    <message>
        <source>5W by admin 3 is low in government-controlled areas.</source>
        <translation>Le 5W par admin 3 est de sensibilité faible dans les zones contrôlées par le gouvernement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FILE&lt;/b&gt;: a file that was downloaded by hand; then no connection is needed.</source>
        <translation>&lt;b&gt;FILE&lt;/b&gt; : un fichier téléchargé à la main ; aucune connexion n’est alors nécessaire.</translation>
    </message>
    <message>
        <source>&lt;b&gt;WORKSPACE&lt;/b&gt;: with a folder, the layers are kept there, each with its source.</source>
        <translation>&lt;b&gt;WORKSPACE&lt;/b&gt; : avec un dossier, les couches y sont conservées, chacune avec sa source.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm twice, so say where both are used.&lt;/p&gt;&lt;p&gt;Three parts, each scaled by fixed bounds (resources/needs/inform.json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else low.&lt;/p&gt;&lt;p&gt;Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un score de 0 à 10 pour chaque unité, pour la catégorie « aléas d’origine humaine » du modèle INFORM propre à un pays (infranational), en CSV. PROPOSÉ. Il ne modifie pas l’indice mondial ; l’intensité du conflit peut compter deux fois le même préjudice : indiquez-le lorsque les deux sont utilisés.&lt;/p&gt;&lt;p&gt;Trois composantes, chacune mise à l’échelle par des bornes fixes (resources/needs/inform.json) : personnes à moins de 1 km d’un danger ouvert pour 100 000, victimes pour 100 000 et par an (moyenne de 3 ans), surface dangereuse pour 1 000 km². Score : pour moitié la composante la plus élevée, pour moitié la moyenne des composantes connues ; moins de deux composantes connues : pas de score. La fiabilité est élevée avec trois composantes et une enquête, moyenne avec l’une des deux, sinon faible.&lt;/p&gt;&lt;p&gt;Exemple : composantes 8, 4 et 3 : 0,5 × 8 + 0,5 × 5 = 6,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings an export into the minimum schema. Every row ends in an output or in &lt;b&gt;Rejected&lt;/b&gt; with the reason; the counts add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a database connection (PG:…). &lt;b&gt;Kind&lt;/b&gt;: what the rows are. &lt;b&gt;Layer&lt;/b&gt;: layer, sheet or table where there are several. &lt;b&gt;Points&lt;/b&gt;: the points table of the records (PolyID, PointNo, PointType …). &lt;b&gt;Profile&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. &lt;b&gt;CRS&lt;/b&gt;: where the file does not say.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: Input may be the address of a feature service. A sub-table (victims, devices) is joined to its records, found in the same file or named by &lt;b&gt;Parent&lt;/b&gt;. Codes become the words of the layer's domains or of the &lt;b&gt;Form&lt;/b&gt; (XLSForm) in &lt;b&gt;Language&lt;/b&gt;; the codes stay beside them. A report code that was sent several times is marked in resubmission, and every row stays.&lt;/p&gt;&lt;p&gt;Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a linked release product or where the profile says so, otherwise unknown, which counts as open. The status of an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.&lt;/p&gt;&lt;p&gt;Names, phones, ids, addresses and birth dates are left out unless &lt;b&gt;Keep personal columns&lt;/b&gt; is set. Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong are proposed, never changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convertit un export vers le schéma minimal. Chaque ligne aboutit dans une sortie ou dans &lt;b&gt;Lignes rejetées&lt;/b&gt; avec le motif ; les totaux concordent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrée&lt;/b&gt; : shapefile, GeoPackage, géodatabase (dossier .gdb ou zip), GeoJSON, KML, CSV, XLSX ou connexion à une base de données (PG:…). &lt;b&gt;Nature&lt;/b&gt; : ce que sont les lignes. &lt;b&gt;Couche&lt;/b&gt; : couche, feuille ou table quand il y en a plusieurs. &lt;b&gt;Points&lt;/b&gt; : la table de points des enregistrements (PolyID, PointNo, PointType …). &lt;b&gt;Profil&lt;/b&gt; : generic, ng, core, collection, afghanistan, colombia, vietnam, ou votre propre fichier JSON. &lt;b&gt;SCR&lt;/b&gt; : quand le fichier ne l’indique pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt; : l’entrée peut être l’adresse d’un service d’entités. Une sous-table (victimes, engins) est jointe à ses enregistrements, trouvés dans le même fichier ou indiqués par &lt;b&gt;Parent&lt;/b&gt;. Les codes deviennent les libellés des domaines de la couche ou du &lt;b&gt;Formulaire&lt;/b&gt; (XLSForm) dans la &lt;b&gt;Langue&lt;/b&gt; choisie ; les codes restent à côté. Un code de rapport envoyé plusieurs fois est marqué dans resubmission, et toutes les lignes restent.&lt;/p&gt;&lt;p&gt;La remise à disposition se prouve : pour un danger, Reduced reste ouvert ; Closed et Completed ne deviennent remis à disposition qu’avec un produit de remise à disposition lié ou si le profil le dit, sinon inconnu, ce qui compte comme ouvert. Le statut d’une activité ne fixe jamais celui d’un danger. Les valeurs qu’aucune table ne connaît restent inconnues et sont listées.&lt;/p&gt;&lt;p&gt;Les noms, téléphones, identifiants, adresses et dates de naissance sont écartés, sauf si &lt;b&gt;Conserver les colonnes personnelles&lt;/b&gt; est coché. Les polygones invalides sont réparés en leurs parties polygonales et geometry_note l’indique. Pour les coordonnées qui semblent fausses, une correction est proposée, jamais appliquée.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all of Banadir in 2023 and is the district Bondhere in v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Older&lt;/b&gt;, &lt;b&gt;Newer&lt;/b&gt;: one admin level of two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside the current one). &lt;b&gt;Changes&lt;/b&gt;: one row a code with its state: same, redrawn, renamed, other area (less than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name stands under another code), gone, new.&lt;/p&gt;&lt;p&gt;Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare les codes, noms et surfaces de deux versions des limites administratives. Un code présent dans les deux joint tout chiffre d’une version aux unités de l’autre, quel que soit son sens là-bas : SO2201 en Somalie était tout Banadir en 2023 et est le district de Bondhere dans v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Plus ancienne&lt;/b&gt;, &lt;b&gt;Plus récente&lt;/b&gt; : un même niveau administratif de deux versions, tel que « Charger : Limites administratives (COD-AB) » les écrit (VERSION=v02 charge une version antérieure à côté de l’actuelle). &lt;b&gt;Changements&lt;/b&gt; : une ligne par code avec son état : identique, redessiné, renommé, autre unité (moins de la moitié de la surface en commun, mesurée sur l’ellipsoïde comme intersection sur union), nouveau code (le nom est sous un autre code), disparu, nouveau.&lt;/p&gt;&lt;p&gt;Exemple : OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two casualty lists without names, for example of two organisations, and flags pairs that may be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and &lt;i&gt;alike_in_first&lt;/i&gt; and &lt;i&gt;alike_in_second&lt;/i&gt; say how many rows look the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;First&lt;/b&gt;, &lt;b&gt;Second&lt;/b&gt;: tables of the minimum schema (“Import IMSMA export”, kind casualty). &lt;b&gt;Matches&lt;/b&gt;: one row a pair, best first. &lt;b&gt;Months&lt;/b&gt;: reports by month and list; an empty cell means that the list has no report, not that there was no casualty.&lt;/p&gt;&lt;p&gt;Rows whose date is known to the year only are not compared and are counted as left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare deux listes de victimes sans noms, par exemple de deux organisations, et signale les paires qui peuvent être la même personne : dates à moins de 3 jours (ou le mois indiqué), mêmes P-codes dans la mesure où les deux les connaissent, sexe, groupe d’âge et issue. Rien n’est fusionné ni supprimé : des lignes identiques peuvent être des personnes différentes ; &lt;i&gt;alike_in_first&lt;/i&gt; et &lt;i&gt;alike_in_second&lt;/i&gt; disent combien de lignes se ressemblent.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Première&lt;/b&gt;, &lt;b&gt;Deuxième&lt;/b&gt; : tables du schéma minimal (« Importer un export IMSMA », nature casualty). &lt;b&gt;Correspondances&lt;/b&gt; : une ligne par paire, les meilleures d’abord. &lt;b&gt;Mois&lt;/b&gt; : signalements par mois et par liste ; une cellule vide signifie que la liste n’a pas de signalement, non qu’il n’y a pas eu de victime.&lt;/p&gt;&lt;p&gt;Les lignes dont seule l’année est connue ne sont pas comparées et sont comptées comme écartées.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two exports of hazards, imported by “Import an IMSMA export”. &lt;b&gt;Changes&lt;/b&gt;: added, removed, status, class, geometry (with the area), attributes, one row a record and change. &lt;b&gt;Summary&lt;/b&gt;: the land balance per admin unit and class, in whole square metres:&lt;/p&gt;&lt;p&gt;opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing&lt;/p&gt;&lt;p&gt;Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come from &lt;b&gt;Release&lt;/b&gt; (hazard_id, kind, area_m2) within the period. What no product explains is a correction and is listed with explained = no: a hazard removed, an area edited, a product counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt; stand for what is not chosen: the hazards there, their earlier state that was not accepted yet, the release products, and the figures of all imports for the chart. Where both exports have a day of their own and no period is given, the period lies between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;History&lt;/b&gt;: exports of earlier months; the page draws open and released land over all of them.&lt;/p&gt;&lt;p&gt;Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a correction. Were 24,000 left, −1,000 would be listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compare deux exports de dangers, importés avec « Importer un export IMSMA ». &lt;b&gt;Changements&lt;/b&gt; : ajout, suppression, statut, classe, géométrie (avec la surface), attributs, une ligne par enregistrement et changement. &lt;b&gt;Synthèse&lt;/b&gt; : le bilan des terres par unité administrative et classe, en mètres carrés entiers :&lt;/p&gt;&lt;p&gt;ouverture + nouveau − annulé − réduit − dépollué ± reclassé ± corrections = clôture&lt;/p&gt;&lt;p&gt;L’ouverture et la clôture sont les terres dont le statut compte (ouvert, en cours, suspendu, inconnu) : la surface restante si elle est enregistrée, sinon celle du tracé, sinon celle enregistrée. Annulé, réduit et dépollué viennent de &lt;b&gt;Remise à disposition&lt;/b&gt; (hazard_id, kind, area_m2) pendant la période. Ce qu’aucun produit n’explique est une correction, listée avec explained = no : un danger supprimé, une surface modifiée, un produit compté deux fois.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espace de travail&lt;/b&gt; et &lt;b&gt;Pays&lt;/b&gt; remplacent ce qui n’est pas choisi : les dangers qui s’y trouvent, leur état antérieur non encore accepté, les produits de remise à disposition, et les chiffres de tous les imports pour le graphique. Quand les deux exports ont leur propre date et qu’aucune période n’est donnée, la période va de l’une à l’autre.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Historique&lt;/b&gt; : exports de mois antérieurs ; la page trace les terres ouvertes et remises à disposition sur l’ensemble.&lt;/p&gt;&lt;p&gt;Exemple : 40 000 m² ouverts, un produit en dépollue 15 000, il en reste 25 000 : le bilan se clôt sans correction. S’il en restait 24 000, −1 000 serait listé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can be followed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt;: the tables are taken from there; a layer given below replaces the workspace's own. &lt;b&gt;Level&lt;/b&gt;: admin level of the P-codes. &lt;b&gt;From&lt;/b&gt;, &lt;b&gt;To&lt;/b&gt;: ISO dates, both included. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class. &lt;b&gt;Menu&lt;/b&gt;: your own JSON; start from resources/indicators.json.&lt;/p&gt;&lt;p&gt;No row is unknown, not zero: the value is empty and the note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcule les indicateurs d’un menu dans une seule table : une ligne par P-code, période, indicateur et ventilation, avec la valeur, l’unité, le numérateur, le dénominateur, le nombre de lignes et les lignes elles-mêmes, pour que chaque chiffre puisse être retracé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espace de travail&lt;/b&gt; et &lt;b&gt;Pays&lt;/b&gt; : les tables en sont tirées ; une couche donnée plus bas remplace celle de l’espace de travail. &lt;b&gt;Niveau&lt;/b&gt; : niveau administratif des P-codes. &lt;b&gt;Du&lt;/b&gt;, &lt;b&gt;Au&lt;/b&gt; : dates ISO, toutes deux incluses. &lt;b&gt;Grouper par&lt;/b&gt; : organisation, donor, eo_type ou hazard_class. &lt;b&gt;Menu&lt;/b&gt; : votre propre JSON ; partez de resources/indicators.json.&lt;/p&gt;&lt;p&gt;Aucune ligne veut dire inconnu, non zéro : la valeur est vide et la note le dit. Exemple : 150 m² dépollués dans XX01, d’après les lignes source 1 et 2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row a zone, or one a zone and group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons (cut at the zones' borders), points with an area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard in two zones counts in both rows and once in the total on the console.&lt;br&gt;&lt;b&gt;Accidents, casualties, release&lt;/b&gt;: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31. Accidents, casualties and releases count from the first to the last day; a hazard whose status changed after “as at” has the status unknown on that day.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;Example: a CHA of 40,000 m², three quarters of it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nombres et surfaces des dangers enregistrés par classe et statut, accidents, victimes et terres remises à disposition : une ligne par zone, ou une par zone et groupe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dangers&lt;/b&gt; : polygones (découpés aux limites des zones), points avec une surface (cercles), ou lignes dont le P-code est l’identifiant de la zone. hazard_area_m2 additionne les enregistrements, hazard_footprint_m2 est le sol qu’ils couvrent ensemble, open_remaining_m2 ce qui reste à remettre à disposition. Un danger dans deux zones compte dans les deux lignes et une seule fois dans le total de la console.&lt;br&gt;&lt;b&gt;Accidents, victimes, remise à disposition&lt;/b&gt; : points, surfaces ou lignes avec P-codes ; ce qui n’est pas donné reste vide, car inconnu n’est pas zéro.&lt;br&gt;&lt;b&gt;À la date du, période&lt;/b&gt; : dates comme 2025-12-31. Accidents, victimes et remises à disposition comptent du premier au dernier jour ; un danger dont le statut a changé après « à la date du » a ce jour-là le statut inconnu.&lt;br&gt;&lt;b&gt;Grouper par&lt;/b&gt; : organisation, donor, eo_type ou hazard_class.&lt;/p&gt;&lt;p&gt;Exemple : une zone dangereuse confirmée (CHA) de 40 000 m², aux trois quarts dans le district A, donne à A hazards 1, area_cha_m2 30 000, et à B hazards 1, area_cha_m2 10 000.&lt;/p&gt;&lt;p&gt;Un lieu où rien n’est enregistré n’est pas pour autant sûr : lisez survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM zone, or an equal-area projection for more than 7 degrees) and printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symbols&lt;/b&gt;: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep your symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; and &lt;i&gt;partner&lt;/i&gt; get single hazards and accidents; for &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; such layers are refused: map the output of &lt;i&gt;riskgrid&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; with a table of the areas, &lt;i&gt;access&lt;/i&gt; with a table of the roads (the output of &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; with the earlier layers beside, these three in landscape; the name of a .qpt file in your own layouts folder, or a path. Items are found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map package&lt;/b&gt;: a zip with the map as PDF and JPEG and its description (number, sources, licences, projection, extent, restrictions) as JSON and XML.&lt;/p&gt;&lt;p&gt;Cancel works between the steps; the drawing of one page cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dessine des couches, ou tout un espace de travail, sur une page : carte, légende ajustée, carte de localisation, échelle en km, sources avec licence, date et cycle, sensibilité, avertissement. La projection est choisie selon la zone (son fuseau UTM, ou une projection équivalente au-delà de 7 degrés) et imprimée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symboles&lt;/b&gt; : dangers par classe (remplissage) et statut (contour) ; quand un polygone ferait moins de 1 mm environ, ou que l’échelle est inférieure à 1:500 000, un symbole le remplace. Les couches du projet ouvert que vous avez mises en forme gardent vos symboles.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinataires&lt;/b&gt; : &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; et &lt;i&gt;partner&lt;/i&gt; reçoivent les dangers et accidents un par un ; pour &lt;i&gt;cluster&lt;/i&gt; et &lt;i&gt;public&lt;/i&gt;, ces couches sont refusées : cartographiez plutôt la sortie de &lt;i&gt;riskgrid&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modèle&lt;/b&gt; : &lt;i&gt;standard&lt;/i&gt; ; &lt;i&gt;overview&lt;/i&gt; avec un tableau des unités, &lt;i&gt;access&lt;/i&gt; avec un tableau des routes (sortie de &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; avec les couches antérieures à côté, ces trois en paysage ; le nom d’un fichier .qpt de votre propre dossier de mises en page, ou un chemin. Les éléments sont trouvés par leur identifiant (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), les textes viennent des variables de mise en page cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Paquet cartographique&lt;/b&gt; : un zip avec la carte en PDF et JPEG et sa description (numéro, sources, licences, projection, emprise, restrictions) en JSON et XML.&lt;/p&gt;&lt;p&gt;L’annulation agit entre les étapes ; le dessin d’une page ne peut pas être interrompu.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside sources the programme's layers come from.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. A metric with nothing to divide by is empty, with the reason.&lt;/p&gt;&lt;p&gt;Downloads, citations and incidents are not known to the ledger and not counted.&lt;/p&gt;&lt;p&gt;Example: 1 of 2 releases of a quarter had data younger than 90 days: freshness 0.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Huit indicateurs par trimestre, d’après le registre des diffusions d’un espace de travail et la provenance de ses couches : disponibilité, fraîcheur, rapidité, complétude, granularité, réciprocité, utilisation, sûreté ; et de quelles sources externes viennent les couches du programme.&lt;/p&gt;&lt;p&gt;OUTPUT : &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. Un indicateur sans rien à diviser est vide, avec le motif.&lt;/p&gt;&lt;p&gt;Téléchargements, citations et incidents sont inconnus du registre et ne sont pas comptés.&lt;/p&gt;&lt;p&gt;Exemple : 1 diffusion sur 2 d’un trimestre portait des données de moins de 90 jours : fraîcheur 0,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fills the tables that a programme owes others, as XLSX and CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (needs the table of peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Or your own JSON profile: start from a copy in resources/reporting.&lt;/p&gt;&lt;p&gt;Each figure can be followed: the trace names the table, the record and its row in the source for every figure. Records that a sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Old hazards&lt;/b&gt;: the earlier export, for the land balance. &lt;b&gt;From, to&lt;/b&gt;: ISO dates, both included. Areas are as reported, else as measured.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: for the own programme everything. For others every table asks the sharing gate: what may not go is left out, rows of too few hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release is held to the ledger of the workspace and written into it.&lt;/p&gt;&lt;p&gt;Example: CF41 in the period: cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Remplit les tableaux qu’un programme doit à d’autres, en XLSX et CSV : &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (demande la table de peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Ou votre propre profil JSON : partez d’une copie dans resources/reporting.&lt;/p&gt;&lt;p&gt;Chaque chiffre peut être retracé : la trace indique la table, l’enregistrement et sa ligne dans la source. Les enregistrements qu’une feuille écarte sont comptés avec le motif ; un enregistrement sans P-code, bailleur ou type est une ligne « inconnu ».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dangers antérieurs&lt;/b&gt; : l’export précédent, pour le bilan des terres. &lt;b&gt;Du, au&lt;/b&gt; : dates ISO, toutes deux incluses. Les surfaces sont celles déclarées, sinon celles mesurées.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinataires&lt;/b&gt; : pour le programme national, tout. Pour les autres, chaque tableau passe par le contrôle de partage : ce qui ne peut pas sortir est écarté, les lignes avec trop peu de dangers, d’accidents ou de victimes sont réunies en une seule, les surfaces des dangers et la trace ne sortent pas, et la diffusion est confrontée au registre de l’espace de travail et y est inscrite.&lt;/p&gt;&lt;p&gt;Exemple : CF41 sur la période : annulé 0 m², réduit 33 314 m², dépollué 12 699 m², d’après quatre produits que la trace nomme.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is changed: each row of &lt;b&gt;Issues&lt;/b&gt; names the check, the severity, the record and a point to zoom to, and a repair where one is safe.&lt;/p&gt;&lt;p&gt;Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), released yet open, released without a product, outside the own admin unit, missing minimum data, casualties without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful coordinates, unknown status.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repaired&lt;/b&gt;, when asked for, is a copy of all records whose polygons are repaired where that moves no sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note says what was done and how the area changed. No attribute is touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Admin&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; and &lt;b&gt;Release&lt;/b&gt; open further checks; what could not run is listed in &lt;b&gt;Summary&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cherche les erreurs dans une couche créée par « Importer un export IMSMA », ou dans toute couche de dangers. Rien n’est modifié : chaque ligne de &lt;b&gt;Anomalies&lt;/b&gt; indique le contrôle, la gravité, l’enregistrement, un point où zoomer, et une réparation quand elle est sûre.&lt;/p&gt;&lt;p&gt;Contrôles : les quinze de geocheck du CIDHG/GICHD (polygones invalides, trop peu de sommets, polygones, points et identifiants répétés, côtés de plus de 5 000 m, parties qui se chevauchent), ainsi que dates, surface enregistrée et surface tracée (10 % et 100 m²), remis à disposition mais ouvert, remis à disposition sans produit, hors de sa propre unité administrative, données minimales manquantes, victimes sans accident, victimes qui se ressemblent (seulement signalées : elles peuvent être des personnes distinctes), coordonnées douteuses, statut inconnu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Réparés&lt;/b&gt;, si demandé, est une copie de tous les enregistrements dont les polygones sont réparés quand cela ne déplace aucune limite correcte : points et parties répétés supprimés, polygones invalides ramenés à leurs parties polygonales ; geometry_note dit ce qui a été fait et comment la surface a changé. Aucun attribut n’est touché.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Unités administratives&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; et &lt;b&gt;Remise à disposition&lt;/b&gt; ouvrent d’autres contrôles ; ce qui n’a pas pu être fait est listé dans &lt;b&gt;Synthèse&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each site (school, health post, water point, settlement, planned return) the nearest hazard that is not released, on the ground: 0 m inside one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt;: points; lines and areas are measured from their nearest part.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Search distance&lt;/b&gt;: metres; beyond it nothing is said.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas, the classes of the field band.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons with a result.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: hazard_id and distance_m are filled for the own programme and accredited operators only; everybody else gets the class, because exact distances from a few sites give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: everybody else gets the class of the square in which the site lies, and no distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Example: a school 320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no record within 5,000 m; not surveyed”, which does not mean safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pour chaque site (école, centre de santé, point d’eau, localité, retour prévu), le danger non remis à disposition le plus proche, au sol : 0 m à l’intérieur.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt; : points ; lignes et surfaces sont mesurées depuis leur partie la plus proche.&lt;br&gt;&lt;b&gt;Dangers&lt;/b&gt; : polygones, ou points, qui comptent comme des cercles de surface area_m2 ou area_recorded_m2.&lt;br&gt;&lt;b&gt;Distance de recherche&lt;/b&gt; : en mètres ; au-delà, rien n’est dit.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt; : en mètres, séparées par des virgules ; les classes du champ band.&lt;br&gt;&lt;b&gt;Couverture d’enquête&lt;/b&gt; : polygones avec un résultat.&lt;br&gt;&lt;b&gt;Destinataires&lt;/b&gt; : hazard_id et distance_m ne sont remplis que pour le programme national et les opérateurs accrédités ; tous les autres reçoivent la classe, car des distances exactes depuis quelques sites révèlent la position d’un danger.&lt;br&gt;&lt;b&gt;Grille de risque protégée&lt;/b&gt; : tous les autres reçoivent la classe du carré où se trouve le site, et aucune distance : grid_cell_id, grid_size_km, grid_class, survey_state. Seule cette forme sort vers le cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Champs&lt;/b&gt; : ceux des sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Exemple : une école à 320 m d’une zone dangereuse confirmée (CHA), avec les distances 100,500,1000, reçoit la tranche « à moins de 500 m » ; une autre, sans rien à 5 km, reçoit « aucun signalement à moins de 5 000 m ; non enquêté », ce qui ne veut pas dire sûr.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says how sure that is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: any layer or table. &lt;b&gt;Admin&lt;/b&gt;: boundaries as “Administrative boundaries (COD-AB)” loads them, with adm{n}_pcode and adm{n}_name. &lt;b&gt;Name fields&lt;/b&gt;: columns with admin names, higher level first and separated by commas, e.g. &lt;i&gt;province,district&lt;/i&gt;; a column of another level is written &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Names are matched inside their parent only, after transliteration of Arabic and Cyrillic. A name that is not clearly one unit goes to &lt;b&gt;Review&lt;/b&gt;: fill its column &lt;i&gt;decision&lt;/i&gt;, save it as CSV and give it as &lt;b&gt;Decisions&lt;/b&gt; next time.&lt;/p&gt;&lt;p&gt;Verdicts: A name and point agree; B from the point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ inside one parent; F they differ. For E only the parent is written, for F nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Donne à chaque ligne les P-codes de ses unités administratives, d’après le point, les noms de lieux, ou les deux, et dit avec quelle certitude.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrée&lt;/b&gt; : toute couche ou table. &lt;b&gt;Unités administratives&lt;/b&gt; : limites telles que « Limites administratives (COD-AB) » les charge, avec adm{n}_pcode et adm{n}_name. &lt;b&gt;Champs de noms&lt;/b&gt; : colonnes contenant les noms administratifs, niveau supérieur d’abord et séparées par des virgules, p. ex. &lt;i&gt;province,district&lt;/i&gt; ; une colonne d’un autre niveau s’écrit &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Les noms ne sont rapprochés qu’à l’intérieur de leur unité parente, après translittération de l’arabe et du cyrillique. Un nom qui n’est pas clairement une seule unité va dans &lt;b&gt;À revoir&lt;/b&gt; : remplissez sa colonne &lt;i&gt;decision&lt;/i&gt;, enregistrez en CSV et donnez-le comme &lt;b&gt;Décisions&lt;/b&gt; la fois suivante.&lt;/p&gt;&lt;p&gt;Verdicts : A le nom et le point concordent ; B d’après le point ; C d’après le nom ; D le point est à moins de 1 km de l’unité nommée, le nom est retenu ; E ils diffèrent au sein d’une même unité parente ; F ils diffèrent. Pour E, seule l’unité parente est écrite, pour F rien.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people live inside, and within each distance of, hazards that are not released: one row a zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that area. A record without geometry counts in &lt;i&gt;hazards&lt;/i&gt; of the zone whose id is one of its P-codes.&lt;br&gt;&lt;b&gt;Zones, ID field&lt;/b&gt;: admin areas; features of one id are one zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel, such as WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres on the ground, with commas; pop_1000 is everyone within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the reason.&lt;br&gt;&lt;b&gt;Statuses&lt;/b&gt;: those that count; a layer without the field counts whole.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons, points or rows with P-codes and a result; without it the survey state of every zone is unknown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (people within the longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground covered), survey_state.&lt;/p&gt;&lt;p&gt;Example: a district with 48,000 people, distances 1000,5000: pop_in 35, pop_1000 2,140, pop_5000 19,800, pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws&lt;/b&gt; give pop_&amp;lt;m&amp;gt;_p10, _p50 and _p90: how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). &lt;b&gt;People by nearest hazard&lt;/b&gt;: within the longest distance, each person with the nearest hazard, so that the hazards' figures add up to the total.&lt;/p&gt;&lt;p&gt;“Living within” is not “exposed”. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Combien de personnes vivent à l’intérieur, et à moins de chaque distance, de dangers non remis à disposition : une ligne par zone. Personne n’est compté deux fois, et un pixel coupé par une zone ou une distance compte pour la fraction couverte.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dangers&lt;/b&gt; : polygones, ou points avec area_m2 ou area_recorded_m2, qui comptent comme des cercles de cette surface. Un enregistrement sans géométrie compte dans &lt;i&gt;hazards&lt;/i&gt; de la zone dont l’identifiant est l’un de ses P-codes.&lt;br&gt;&lt;b&gt;Zones, champ d’identifiant&lt;/b&gt; : unités administratives ; les entités de même identifiant forment une zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt; : personnes par pixel, comme WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt; : mètres au sol, séparés par des virgules ; pop_1000 est l’ensemble des personnes à moins de 1 000 m, celles à l’intérieur comprises. Une distance plus courte qu’un pixel donne une colonne vide et le motif.&lt;br&gt;&lt;b&gt;Statuts&lt;/b&gt; : ceux qui comptent ; une couche sans ce champ compte en entier.&lt;br&gt;&lt;b&gt;Couverture d’enquête&lt;/b&gt; : polygones, points ou lignes avec P-codes et un résultat ; sans elle, l’état d’enquête de chaque zone est inconnu.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Champs&lt;/b&gt; : pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (personnes à moins de la plus grande distance sur l’ensemble), hazards, hazard_area_m2 (somme des enregistrements), hazard_footprint_m2 (sol couvert), survey_state.&lt;/p&gt;&lt;p&gt;Exemple : un district de 48 000 personnes, distances 1000,5000 : pop_in 35, pop_1000 2 140, pop_5000 19 800, pop_share 0,41.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;tirages&lt;/b&gt; donnent pop_&amp;lt;m&amp;gt;_p10, _p50 et _p90 : la certitude des chiffres, d’après la population, les contours, et le fait que chaque enregistrement soit ou non un danger (PROPOSÉ). &lt;b&gt;Personnes par danger le plus proche&lt;/b&gt; : dans la plus grande distance, chaque personne avec le danger le plus proche, de sorte que les chiffres des dangers s’additionnent au total.&lt;/p&gt;&lt;p&gt;« Vivant à moins de » n’est pas « exposé ». Un lieu où rien n’est enregistré n’est pas pour autant sûr : lisez survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no published formula exists; the parameters are yours to set in a JSON profile (start from resources/needs/pin.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;A person counts by the worst hazard in reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people by the contamination here or where they come from, whichever is more. The groups sum to the population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: a raster, a table by P-code (COD-PS), or both: then the table gives the number and the raster the place. &lt;b&gt;Hazards&lt;/b&gt; may be missing: conflict events in unsurveyed units and answers of households or key informants stand in. &lt;b&gt;Add up from severity&lt;/b&gt;: units of this class or worse are in the sum, 0 for all. &lt;b&gt;Draws&lt;/b&gt;: of the interval; &lt;b&gt;Runs&lt;/b&gt;: of the overlay on drawn hazards.&lt;/p&gt;&lt;p&gt;A unit of which nothing is known has no figure and is listed with its people: that is not zero. Print three significant digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Earlier run&lt;/b&gt;: its result layer. The change since then is split into population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add up to it (table and report).&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high 300 + 200 × 0.5 = 400.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Combien de personnes ont besoin de l’action contre les mines dans chaque unité : estimation basse, centrale et haute, jamais un chiffre unique. PROPOSÉ : il n’existe pas de formule publiée ; les paramètres sont à fixer par vous dans un profil JSON (partez de resources/needs/pin.json) et sont imprimés avec le résultat.&lt;/p&gt;&lt;p&gt;Une personne compte selon le pire danger à portée : un poids selon la distance multiplié par un facteur selon la classe, une seule fois, quel que soit le nombre de dangers proches. Les personnes de retour comptent en entier s’il y a un danger ouvert, un accident récent, ou des événements explosifs et pas d’enquête ; les personnes déplacées selon la contamination d’ici ou de leur lieu d’origine, la plus forte des deux. La somme des groupes est la population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt; : un raster, une table par P-code (COD-PS), ou les deux : la table donne alors le nombre et le raster le lieu. Les &lt;b&gt;dangers&lt;/b&gt; peuvent manquer : les événements de conflit dans les unités non enquêtées et les réponses de ménages ou d’informateurs clés les remplacent. &lt;b&gt;Additionner à partir de la sévérité&lt;/b&gt; : les unités de cette classe ou pire entrent dans la somme, 0 pour toutes. &lt;b&gt;Tirages&lt;/b&gt; : de l’intervalle ; &lt;b&gt;Passages&lt;/b&gt; : de la superposition sur des dangers tirés au sort.&lt;/p&gt;&lt;p&gt;Une unité dont rien n’est connu n’a pas de chiffre et est listée avec sa population : ce n’est pas zéro. Imprimez trois chiffres significatifs.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calcul antérieur&lt;/b&gt; : sa couche de résultat. Le changement depuis lors est décomposé en population, déplacement, contamination, origines, accidents et événements, sévérité, paramètres ; la somme des parts est ce changement (table et rapport).&lt;/p&gt;&lt;p&gt;Exemple : 1 000 personnes, dont 300 à moins de 500 m d’une zone dangereuse confirmée (CHA) et 200 autres entre 1 et 5 km : centrale 300 × 1 + 200 × 0,25 = 350, basse 300 × 0,5 = 150 (aucune à moins de 100 m), haute 300 + 200 × 0,5 = 400.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Length of each line inside hazards that are not released, and within each distance of them, on the ground; where hazards overlap nothing is counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: roads, tracks, power lines, canals.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas; length_1000 is all of the line within 1,000 m, the part inside included.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: for all but the own programme and accredited operators lengths are rounded up to full kilometres and crossings become yes or no, because exact lengths on several roads give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: others get a row for each square that the line runs through, with its length there and the square's class. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the lines, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (stretches inside hazards), survey_state.&lt;/p&gt;&lt;p&gt;Example: a road of 12 km that runs 300 m through a CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the road is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Longueur de chaque ligne à l’intérieur de dangers non remis à disposition, et à moins de chaque distance, au sol ; là où des dangers se chevauchent, rien n’est compté deux fois.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lignes&lt;/b&gt; : routes, pistes, lignes électriques, canaux.&lt;br&gt;&lt;b&gt;Dangers&lt;/b&gt; : polygones, ou points, qui comptent comme des cercles de surface area_m2 ou area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt; : mètres séparés par des virgules ; length_1000 est toute la longueur à moins de 1 000 m, la partie intérieure comprise.&lt;br&gt;&lt;b&gt;Destinataires&lt;/b&gt; : pour tous sauf le programme national et les opérateurs accrédités, les longueurs sont arrondies au kilomètre supérieur et les traversées deviennent oui ou non, car des longueurs exactes sur plusieurs routes révèlent la position d’un danger.&lt;br&gt;&lt;b&gt;Grille de risque protégée&lt;/b&gt; : les autres reçoivent une ligne par carré que la ligne traverse, avec sa longueur dans ce carré et la classe du carré. Seule cette forme sort vers le cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Champs&lt;/b&gt; : ceux des lignes, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (tronçons à l’intérieur de dangers), survey_state.&lt;/p&gt;&lt;p&gt;Exemple : une route de 12 km qui traverse sur 300 m une zone dangereuse confirmée (CHA) : length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Une route où rien n’est enregistré n’est pas pour autant sûre : lisez survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of each area is then its total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel. &lt;b&gt;Zones, ID field&lt;/b&gt;: the areas. &lt;b&gt;Totals&lt;/b&gt;: a table with P-codes and population.&lt;/p&gt;&lt;p&gt;The table of areas has the factor and a flag: spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, time or kind: look before you use it), no total (left as it was).&lt;/p&gt;&lt;p&gt;Example: 48,000 people in the table, 40,000 in the raster: every pixel of the area times 1.2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Met un raster de population en accord avec les totaux des unités administratives (COD-PS) : chaque pixel est multiplié par le total de l’unité divisé par la somme du raster dans celle-ci, les pixels coupés par une limite pour la fraction dans chaque unité. La somme de chaque unité est alors son total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt; : personnes par pixel. &lt;b&gt;Zones, champ d’identifiant&lt;/b&gt; : les unités. &lt;b&gt;Totaux&lt;/b&gt; : une table avec P-codes et population.&lt;/p&gt;&lt;p&gt;La table des unités contient le facteur et un signalement : réparti uniformément (le raster n’y a personne), facteur hors de 0,5 à 2 (table et raster d’un autre lieu, d’une autre date ou d’une autre nature : vérifiez avant usage), pas de total (laissé tel quel).&lt;/p&gt;&lt;p&gt;Exemple : 48 000 personnes dans la table, 40 000 dans le raster : chaque pixel de l’unité multiplié par 1,2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table the corners of the polygon stand in, and the sheet says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;: what is drawn below, such as roads, places and boundaries; nothing is fetched. &lt;b&gt;Completion&lt;/b&gt;: the same sheet as the record of a finished task. MGRS figures are cut to metres.&lt;/p&gt;&lt;p&gt;For the own programme and accredited operators.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Un danger sur une fiche pour le terrain : sa carte avec un carroyage métrique (son fuseau UTM), les points de la table de points avec est, nord et référence MGRS, le bilan des surfaces (enregistrée, remise à disposition par type, restante), les engins trouvés, et des lignes à signer. Les points qui ne tiennent pas vont sur une page suivante. Sans table de points, les sommets du polygone les remplacent, et la fiche le dit.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Couches&lt;/b&gt; : ce qui est dessiné en dessous, comme routes, localités et limites ; rien n’est téléchargé. &lt;b&gt;Achèvement&lt;/b&gt; : la même fiche comme dossier d’une tâche terminée. Les chiffres MGRS sont tronqués au mètre.&lt;/p&gt;&lt;p&gt;Pour le programme national et les opérateurs accrédités.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Period&lt;/b&gt;: accidents, casualties, land release and risk education dated from the first to the last day (ISO, both included; the last is the day of the data if empty). &lt;b&gt;P-code&lt;/b&gt;: the report of one unit only. &lt;b&gt;Level&lt;/b&gt;: of the table. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: every table asks the sharing gate. What may not go as it is, is counted by admin unit, small counts withheld and with them as many others as keep them from being worked out; or it is left out and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared with each other: release them at fixed dates.&lt;/p&gt;&lt;p&gt;People near hazards come from the &lt;i&gt;exposure&lt;/i&gt; table in the workspace, survey states from there or from &lt;i&gt;contamination&lt;/i&gt;: run these first. “No record” is neither zero nor safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une page pour un pays ou un district d’après le contenu de l’espace de travail : chiffres clés, cartes, graphiques, un tableau par P-code, état d’enquête, méthode, lignes et sources ; en HTML qui n’a besoin d’aucun réseau, et en PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Période&lt;/b&gt; : accidents, victimes, remise à disposition des terres et éducation aux risques datés du premier au dernier jour (ISO, tous deux inclus ; si vide, le dernier est le jour des données). &lt;b&gt;P-code&lt;/b&gt; : le rapport d’une seule unité. &lt;b&gt;Niveau&lt;/b&gt; : du tableau. &lt;b&gt;Grouper par&lt;/b&gt; : organisation, donor, eo_type ou hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinataires&lt;/b&gt; : chaque tableau passe par le contrôle de partage. Ce qui ne peut pas sortir tel quel est compté par unité administrative, les petits nombres étant retenus avec autant d’autres qu’il faut pour qu’on ne puisse les recalculer ; ou bien c’est écarté et nommé. Au-delà du programme national, une finalité est nécessaire. Des rapports de périodes qui se chevauchent peuvent être comparés entre eux : diffusez-les à dates fixes.&lt;/p&gt;&lt;p&gt;Les personnes près de dangers viennent de la table &lt;i&gt;exposure&lt;/i&gt; de l’espace de travail, les états d’enquête de là ou de &lt;i&gt;contamination&lt;/i&gt; : exécutez-les d’abord. « Non signalé » ne veut dire ni zéro ni sûr.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One row a P-code and period: hazards by class and status with areas, land released by kind, people near hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey state. The table that answers: who is near what is not released, what changed, where next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt;, country and level give the layers; a layer given here replaces the workspace's own. &lt;b&gt;Zones&lt;/b&gt; and their ID field are the admin areas of the level. &lt;b&gt;Population&lt;/b&gt;: a raster, then people within the distances are measured; without it the exposure table is used.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31, first and last day included. &lt;b&gt;Every&lt;/b&gt;: month, quarter or year gives a row for each part.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” has everything, the others what belongs to records.&lt;/p&gt;&lt;p&gt;What was not given is empty: unknown is not zero. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: CF41, 2026: hazards_cha 8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Une ligne par P-code et période : dangers par classe et statut avec surfaces, terres remises à disposition par type, personnes près de dangers, accidents, victimes par sexe et âge, personnes touchées par l’éducation aux risques, personnes déplacées, état d’enquête. Le tableau qui répond à : qui est près de ce qui n’est pas remis à disposition, qu’est-ce qui a changé, où aller ensuite.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espace de travail&lt;/b&gt;, pays et niveau donnent les couches ; une couche donnée ici remplace celle de l’espace de travail. Les &lt;b&gt;zones&lt;/b&gt; et leur champ d’identifiant sont les unités administratives du niveau. &lt;b&gt;Population&lt;/b&gt; : un raster, et les personnes dans les distances sont mesurées ; sans lui, la table exposure est utilisée.&lt;br&gt;&lt;b&gt;À la date du, période&lt;/b&gt; : dates comme 2025-12-31, premier et dernier jour inclus. &lt;b&gt;Chaque&lt;/b&gt; : month, quarter ou year donne une ligne pour chaque partie.&lt;br&gt;&lt;b&gt;Grouper par&lt;/b&gt; : organisation, donor, eo_type ou hazard_class donne plus de lignes ; la ligne du groupe « all » a tout, les autres ce qui relève des enregistrements.&lt;/p&gt;&lt;p&gt;Ce qui n’a pas été donné est vide : inconnu n’est pas zéro. Un lieu où rien n’est enregistré n’est pas pour autant sûr : lisez survey_state.&lt;/p&gt;&lt;p&gt;Exemple : CF41, 2026 : hazards_cha 8, open_remaining_m2 3 120 000, released_cleared_m2 12 699, killed_boys 2, eore_reached 640, idps 6 387.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for it.&lt;/p&gt;&lt;p&gt;Asks the same questions as &lt;i&gt;disclosurecheck&lt;/i&gt;, reads the finished files once more, and writes the release into the ledger of the workspace before anything leaves. A refusal is kept there too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact assessment and information request, filled from the project).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private or connect (the description only). Hazards that stay at home get a description for HDX Connect in any case.&lt;/p&gt;&lt;p&gt;Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected grid and the boundaries, not the hazards.&lt;/p&gt;&lt;p&gt;Drawing the map and the last move cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Met ce qui peut aller aux destinataires dans un dossier et un zip : GeoPackage, CSV avec balises HXL, GeoJSON, une carte, un README en mots simples, les licences, les métadonnées HDX. Ce qui ne peut pas sortir est écarté et nommé, avec la façon de le demander.&lt;/p&gt;&lt;p&gt;Pose les mêmes questions que &lt;i&gt;disclosurecheck&lt;/i&gt;, relit les fichiers terminés et inscrit la diffusion au registre de l’espace de travail avant que quoi que ce soit ne sorte. Un refus y est aussi conservé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, séparés par des virgules : gpkg, csv, geojson, map, hdx ; et iati (demande COUNTRY_activity.json dans l’espace de travail), asks (ce que l’action contre les mines demande aux autres clusters), forms (accord de partage de données, étude d’impact et demande d’information, remplis d’après le projet).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt; : public, private ou connect (la description seulement). Les dangers qui ne sortent pas reçoivent dans tous les cas une description pour HDX Connect.&lt;/p&gt;&lt;p&gt;Exemple : AUDIENCE=cluster, PURPOSE=planification des retours donne la grille protégée et les limites, pas les dangers.&lt;/p&gt;&lt;p&gt;Le dessin de la carte et le dernier déplacement ne peuvent pas être interrompus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;Each value is scaled to 0..1 with the fixed bounds of the profile, so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows whose ranges overlap share a band: the weights cannot tell them apart.&lt;/p&gt;&lt;p&gt;An empty cell is unknown, not zero: the criterion is left out for that row and &lt;i&gt;missing&lt;/i&gt; counts it. Cost stands beside the score, not inside.&lt;/p&gt;&lt;p&gt;Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Classe dangers, tâches ou zones par une somme pondérée de critères. PROPOSÉ : aucune méthode publiée de l’action contre les mines ne donne les poids ; ils sont à fixer par vous dans un profil JSON (partez de resources/priority/default.json) et sont imprimés avec le résultat.&lt;/p&gt;&lt;p&gt;Chaque valeur est ramenée à 0..1 avec les bornes fixes du profil, pour que deux mois soient comparables. À côté de la somme pondérée figurent un contrôle géométrique, PROMETHEE II, et le rang sous 1 000 tirages des poids : la chance d’être dans les dix premiers et l’intervalle des rangs de 5 % à 95 %. Les lignes dont les intervalles se chevauchent partagent une classe : les poids ne permettent pas de les départager.&lt;/p&gt;&lt;p&gt;Une cellule vide est inconnue, non zéro : le critère est écarté pour cette ligne et &lt;i&gt;missing&lt;/i&gt; le compte. Le coût figure à côté du score, pas dedans.&lt;/p&gt;&lt;p&gt;Exemple : personnes 0,6 et accidents 0,4, tous deux mis à l’échelle : 0,5 et 1 donnent 0,6 × 0,5 + 0,4 × 1 = 0,7.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Need: returnees and residents by the share of people within 1 km of an open hazard, displaced people by that or by the contamination where they come from, times the relative risk of the group from casualties. What sessions covered fades with time. &lt;b&gt;Arrivals&lt;/b&gt;: people who came in the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first whatever the rank. Stocks and flows are not mixed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposure&lt;/b&gt;: the table of that algorithm, in place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers of households stand in, and the share who had risk education where there are no sessions.&lt;/p&gt;&lt;p&gt;A unit of whose contamination nothing is known has no need and is listed: that is not zero.&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = 0.2, gap 160.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Classe les unités par les personnes qui ont besoin d’éducation aux risques et ne l’ont pas reçue, par garçons, filles, hommes et femmes. PROPOSÉ : aucune formule n’est publiée ; les paramètres sont à fixer par vous dans un profil JSON (partez de resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Besoin : personnes de retour et résidents selon la part des personnes à moins de 1 km d’un danger ouvert, personnes déplacées selon celle-ci ou selon la contamination de leur lieu d’origine, multiplié par le risque relatif du groupe d’après les victimes. Ce que les séances ont couvert s’estompe avec le temps. &lt;b&gt;Arrivées&lt;/b&gt; : personnes arrivées dans les 30 derniers jours ; plus de 5 % de la population dans une unité contaminée est un afflux, qui passe en premier quel que soit le rang. Stocks et flux ne sont pas mélangés.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposition&lt;/b&gt; : la table de cet algorithme, à la place des dangers et du raster. Sans dangers, les événements de conflit dans les unités non enquêtées (au moins 20 %) et les réponses de ménages les remplacent, ainsi que la part de ceux qui ont reçu l’éducation aux risques s’il n’y a pas de séances.&lt;/p&gt;&lt;p&gt;Une unité dont la contamination est inconnue n’a pas de besoin et est listée : ce n’est pas zéro.&lt;/p&gt;&lt;p&gt;Exemple : 1 000 personnes, 20 % à moins de 1 km : besoin 200 ; une séance il y a un an pour 500, dont 0,8 de nouveaux : couvert 0,4 × 0,5 = 0,2, écart 160.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.&lt;/p&gt;&lt;p&gt;For &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; each layer is also read for what it holds, whatever it is called: places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from places, paths. And all that it tells is set against everything that was ever released (the ledger of the workspace): parent minus children, month against month, small counts, distances from several places. What cannot be decided is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: a package made by hand, to be read file by file before it leaves.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Example: a layer of hazards for the cluster: &lt;i&gt;form&lt;/i&gt;, the protected grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dit pour chaque couche si elle peut aller aux destinataires telle quelle, sous une autre forme, ou pas du tout, et pourquoi ; avec le dommage du partage à côté du dommage de la rétention. Rien n’est envoyé ni enregistré.&lt;/p&gt;&lt;p&gt;Pour &lt;i&gt;cluster&lt;/i&gt; et &lt;i&gt;public&lt;/i&gt;, le contenu de chaque couche est aussi lu, quel que soit son nom : emplacements de dangers enregistrés, colonnes qui nomment des personnes, nombres sous le minimum du protocole, distances depuis des lieux, chemins. Et tout ce qu’elle révèle est confronté à tout ce qui a déjà été diffusé (le registre de l’espace de travail) : parent moins enfants, mois contre mois, petits nombres, distances depuis plusieurs lieux. Ce qui ne peut être tranché est refusé.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dossier&lt;/b&gt; : un paquet fait à la main, à lire fichier par fichier avant qu’il ne sorte.&lt;/p&gt;&lt;p&gt;VERDICT : &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Exemple : une couche de dangers pour le cluster : &lt;i&gt;form&lt;/i&gt;, la grille protégée.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors of a profile. The point is the number where the factor is a count, else 1 where it is true, once a location however often it is repeated.&lt;/p&gt;&lt;p&gt;Low: up to 5, zero and negative too. Medium: 6 to 10. High: above 10. The ranges stand in the profile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: one or several rows a location. &lt;b&gt;Location ID&lt;/b&gt;: rows with one value are one location. &lt;b&gt;Profile&lt;/b&gt;: JSON with factors, columns and weights; start from resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Example: roads blocked (weight 1) and 3 recent victims (weight 2) give 1 + 6 = 7, medium.&lt;/p&gt;&lt;p&gt;A factor without a column scores nothing; the run names it, since a location is not less affected because nobody asked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Attribue un score aux localités exactement comme l’outil de calcul d’impact d’IMSMA (Impact Scoring Tool) : la somme de poids × point sur les facteurs d’un profil. Le point est le nombre si le facteur est un dénombrement, sinon 1 s’il est vrai, une fois par localité même s’il est répété.&lt;/p&gt;&lt;p&gt;Faible : jusqu’à 5, zéro et négatif compris. Moyen : 6 à 10. Élevé : plus de 10. Les plages sont dans le profil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrée&lt;/b&gt; : une ou plusieurs lignes par localité. &lt;b&gt;Identifiant de localité&lt;/b&gt; : les lignes de même valeur sont une même localité. &lt;b&gt;Profil&lt;/b&gt; : JSON avec facteurs, colonnes et poids ; partez de resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Exemple : routes bloquées (poids 1) et 3 victimes récentes (poids 2) donnent 1 + 6 = 7, moyen.&lt;/p&gt;&lt;p&gt;Un facteur sans colonne ne rapporte rien ; l’exécution le nomme, car une localité n’est pas moins touchée parce que personne n’a demandé.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of households or key informants who report ordnance, share of displaced and returned people from or to contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score: the mean of the two highest known indicators, halves up; 5 only where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at least 2, and a flag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones&lt;/b&gt; may carry the indicators themselves, as fields named value_people, value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers give.&lt;/p&gt;&lt;p&gt;Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, severity 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sévérité de 1 à 5 de chaque unité d’après cinq indicateurs au plus : part des personnes à moins de 1 km d’un danger ouvert, victimes civiles pour 100 000 en 12 mois, types de services proches de dangers ou bloqués par eux, part des ménages ou informateurs clés qui signalent des munitions, part des personnes déplacées et de retour venant d’unités contaminées ou y vivant. PROPOSÉ : les seuils sont à fixer par vous dans un profil JSON (partez de resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score : la moyenne des deux indicateurs connus les plus élevés, arrondie au supérieur à la demie ; 5 seulement si les victimes sont à 5, ou si les personnes sont à 5 et les services à 4 ou plus. Moins de deux indicateurs connus : non classé, jamais 1, et l’unité est listée avec sa population. Événements explosifs sans enquête achevée : au moins 2, et un signalement.&lt;/p&gt;&lt;p&gt;Les &lt;b&gt;zones&lt;/b&gt; peuvent porter elles-mêmes les indicateurs, dans des champs nommés value_people, value_casualties, value_services, value_reports, value_displaced ; un tel champ remplace ce que donnent les couches.&lt;/p&gt;&lt;p&gt;Exemple : 20 % des personnes à moins de 1 km (classe 4) et 3 victimes pour 100 000 (classe 3) : moyenne 3,5, sévérité 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of equal area, with a class of recorded contamination each, that may be shared where hazards and accidents may not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards, Accidents&lt;/b&gt;: layers of the minimum schema; hazards that are released do not count.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel; people who live in the square, rounded to 10.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: without it the survey state of every square is unknown.&lt;br&gt;&lt;b&gt;Country&lt;/b&gt;: three letters; chooses the protocol.&lt;br&gt;&lt;b&gt;Protocol&lt;/b&gt;: a JSON profile in place of the country's.&lt;br&gt;&lt;b&gt;Finest&lt;/b&gt;: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit stands where it is coarser. 0: as the protocol says.&lt;/p&gt;&lt;p&gt;A square with fewer hazards, accidents or victims than the protocol's minimum, or with one hazard that dominates, is joined with its three siblings, up to 40 km; what is too few even then is suppressed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nothing recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: four hazards in two neighbouring squares of 10 km, two in each, are told as one square of 20 km.&lt;/p&gt;&lt;p&gt;Before a second release run &lt;i&gt;disclosurecheck&lt;/i&gt;: what was released before counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Des carrés de surface égale, chacun avec une classe de contamination enregistrée, qui peuvent être partagés là où dangers et accidents ne le peuvent pas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Dangers, Accidents&lt;/b&gt; : couches du schéma minimal ; les dangers remis à disposition ne comptent pas.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt; : personnes par pixel ; habitants du carré, arrondis à 10.&lt;br&gt;&lt;b&gt;Couverture d’enquête&lt;/b&gt; : sans elle, l’état d’enquête de chaque carré est inconnu.&lt;br&gt;&lt;b&gt;Pays&lt;/b&gt; : trois lettres ; choisit le protocole.&lt;br&gt;&lt;b&gt;Protocole&lt;/b&gt; : un profil JSON à la place de celui du pays.&lt;br&gt;&lt;b&gt;Plus fin&lt;/b&gt; : plus petit carré en km : 1,25, 2,5, 5, 10, 20 ou 40 ; la limite du protocole prévaut si elle est plus grossière. 0 : selon le protocole.&lt;/p&gt;&lt;p&gt;Un carré avec moins de dangers, d’accidents ou de victimes que le minimum du protocole, ou avec un danger dominant, est réuni à ses trois voisins de même niveau, jusqu’à 40 km ; ce qui reste insuffisant n’est pas communiqué.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt; : 0 rien d’enregistré, 1 à 8 croissant avec les dangers pondérés pour 100 km² ; vide si non communiqué. Rien d’enregistré ne veut pas dire sûr : lisez survey_state.&lt;/p&gt;&lt;p&gt;Exemple : quatre dangers dans deux carrés voisins de 10 km, deux dans chacun, sont donnés comme un carré de 20 km.&lt;/p&gt;&lt;p&gt;Avant une deuxième diffusion, exécutez &lt;i&gt;disclosurecheck&lt;/i&gt; : ce qui a déjà été diffusé compte aussi.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its own scale and page number; the legend is the same on all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Admin units&lt;/b&gt;: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.&lt;/p&gt;&lt;p&gt;Cancel works between pages and leaves no file of the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;La carte, une fois par unité administrative, par nom : un PDF avec une page par unité, ou un PDF par unité, et des fichiers PNG. Chaque page est zoomée sur son unité à une échelle ronde, indique où elle se trouve dans le pays et porte sa propre échelle et son numéro de page ; la légende est la même partout.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unités administratives&lt;/b&gt; : une couche de polygones, en général COD admin 2 ; depuis un espace de travail, les limites du niveau. Noms et codes viennent de adm{n}_name et adm{n}_pcode, sauf si vous choisissez d’autres champs.&lt;/p&gt;&lt;p&gt;L’annulation agit entre les pages et ne laisse aucun fichier de l’exécution.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column names is bold, the row of HXL tags is in italics; correct them if they are others.</source>
        <translation>Un fichier CSV ou XLSX de toute forme : composantes DTM, listes de sites, 3W à 5W, les vôtres. La ligne des noms de colonnes est en gras, celle des balises HXL en italique ; corrigez-les si ce sont d’autres.</translation>
    </message>
    <message>
        <source>A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own</source>
        <translation>Un CSV ou XLSX de toute forme : composantes DTM, listes de sites, 3W à 5W, les vôtres</translation>
    </message>
    <message>
        <source>A P-code that stands twice with different totals cannot be joined.</source>
        <translation>Un P-code présent deux fois avec des totaux différents ne peut pas être joint.</translation>
    </message>
    <message>
        <source>A PDF for each unit</source>
        <translation>Un PDF par unité</translation>
    </message>
    <message>
        <source>A band of group names stands above the header; some rows have no coordinates.</source>
        <translation>Une bande de noms de groupes est au-dessus de l’en-tête ; certaines lignes n’ont pas de coordonnées.</translation>
    </message>
    <message>
        <source>A change of sensitivity needs a name and a reason</source>
        <translation>Un changement de sensibilité demande un nom et un motif</translation>
    </message>
    <message>
        <source>A date is not written as year, month and day</source>
        <translation>Une date n’est pas écrite année, mois et jour</translation>
    </message>
    <message>
        <source>A field has small letters, digits and _, and begins with a letter.</source>
        <translation>Un champ a des minuscules, des chiffres et _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>A file that you downloaded by hand; then nothing is fetched.</source>
        <translation>Un fichier que vous avez téléchargé à la main ; rien n’est alors récupéré.</translation>
    </message>
    <message>
        <source>A firewall in front of {source} refused the request (HTTP {status}), whatever the key</source>
        <translation>Un pare-feu devant {source} a refusé la requête (HTTP {status}), quelle que soit la clé</translation>
    </message>
    <message>
        <source>A free account gives the token. Example: COUNTRY=SDN.</source>
        <translation>Un compte gratuit donne le jeton. Exemple : COUNTRY=SDN.</translation>
    </message>
    <message>
        <source>A hazard counts as released only with a linked release product.</source>
        <translation>Un danger ne compte comme remis à disposition qu’avec un produit de remise à disposition lié.</translation>
    </message>
    <message>
        <source>A layer of this name is replaced; its earlier state is kept.</source>
        <translation>Une couche de ce nom est remplacée ; son état antérieur est gardé.</translation>
    </message>
    <message>
        <source>A list of documents, not data; read each one's own terms.</source>
        <translation>Une liste de documents, non des données ; lisez les conditions propres à chacun.</translation>
    </message>
    <message>
        <source>A list of maps and reports about the country with links, with your organisation's appname</source>
        <translation>Une liste de cartes et de rapports sur le pays avec des liens, avec l’appname de votre organisation</translation>
    </message>
    <message>
        <source>A list of published layers with address, owner, licence and extent</source>
        <translation>Une liste de couches publiées avec adresse, propriétaire, licence et emprise</translation>
    </message>
    <message>
        <source>A map is not a clearance certificate: ask the programme before moving.</source>
        <translation>Une carte n’est pas un certificat de dépollution : consultez le programme avant tout déplacement.</translation>
    </message>
    <message>
        <source>A month without reports is not a month without casualties.</source>
        <translation>Un mois sans signalement n’est pas un mois sans victimes.</translation>
    </message>
    <message>
        <source>A population grid is a model; where nobody surveyed, nothing recorded says nothing.</source>
        <translation>Une grille de population est un modèle ; là où personne n’a enquêté, rien d’enregistré ne dit rien.</translation>
    </message>
    <message>
        <source>A product made for sharing; the attack suite decides.</source>
        <translation>Un produit fait pour être partagé ; la batterie d’attaques décide.</translation>
    </message>
    <message>
        <source>A record key lies outside 0 to {most}</source>
        <translation>Une clé d’enregistrement sort de l’intervalle 0 à {most}</translation>
    </message>
    <message>
        <source>A record of a victim is severe.</source>
        <translation>L’enregistrement d’une victime est de sensibilité très élevée.</translation>
    </message>
    <message>
        <source>A release product covers the hazard, and its status is not released</source>
        <translation>Un produit de remise à disposition couvre le danger, et son statut n’est pas « remis à disposition »</translation>
    </message>
    <message>
        <source>A report that leaves the programme needs a purpose</source>
        <translation>Un rapport qui sort du programme demande une finalité</translation>
    </message>
    <message>
        <source>A round without a row for an area did not cover it, which is not zero. Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</source>
        <translation>Un cycle sans ligne pour une unité ne l’a pas couverte, ce qui n’est pas zéro. Exemple : COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>A row every (month, quarter, year)</source>
        <translation>Une ligne par (month, quarter, year)</translation>
    </message>
    <message>
        <source>A row without a P-code keeps the provider's name and is marked. Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</source>
        <translation>Une ligne sans P-code garde le nom du fournisseur et est marquée. Exemple : COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</translation>
    </message>
    <message>
        <source>A sample of who passed the points, not a count of everyone.</source>
        <translation>Un échantillon de ceux qui sont passés par les points, pas un dénombrement de tous.</translation>
    </message>
    <message>
        <source>A second table names the files and their addresses.</source>
        <translation>Une deuxième table donne les fichiers et leurs adresses.</translation>
    </message>
    <message>
        <source>A session fades by half in (months)</source>
        <translation>Une séance perd la moitié de son effet en (mois)</translation>
    </message>
    <message>
        <source>A session's place and facilitator can put people at risk.</source>
        <translation>Le lieu et l’animateur d’une séance peuvent mettre des personnes en danger.</translation>
    </message>
    <message>
        <source>A smooth surface gives its points back; only the protected grid may go out.</source>
        <translation>Une surface lissée permet de retrouver ses points ; seule la grille protégée peut sortir.</translation>
    </message>
    <message>
        <source>A table from a file</source>
        <translation>Une table depuis un fichier</translation>
    </message>
    <message>
        <source>A table from a file…</source>
        <translation>Une table depuis un fichier…</translation>
    </message>
    <message>
        <source>A table that you downloaded or were sent.</source>
        <translation>Une table que vous avez téléchargée ou reçue.</translation>
    </message>
    <message>
        <source>A web page of this network came instead of the {expected} of {source}</source>
        <translation>Une page web de ce réseau est arrivée au lieu de {expected} de {source}</translation>
    </message>
    <message>
        <source>A workspace is kept by country, and none is given</source>
        <translation>Un espace de travail est tenu par pays, et aucun n’est indiqué</translation>
    </message>
    <message>
        <source>A workspace needs to know the country</source>
        <translation>Un espace de travail doit connaître le pays</translation>
    </message>
    <message>
        <source>A year ago where it is empty.</source>
        <translation>Il y a un an si vide.</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>ACAPS has nothing for this country here</source>
        <translation>ACAPS n’a rien ici pour ce pays</translation>
    </message>
    <message>
        <source>ACAPS publications</source>
        <translation>Publications d’ACAPS</translation>
    </message>
    <message>
        <source>ACAPS terms of use</source>
        <translation>Conditions d’utilisation d’ACAPS</translation>
    </message>
    <message>
        <source>ACLED did not accept the account</source>
        <translation>ACLED n’a pas accepté le compte</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>Événements ACLED</translation>
    </message>
    <message>
        <source>ACLED has no such event in this period</source>
        <translation>ACLED n’a aucun événement de ce type pour cette période</translation>
    </message>
    <message>
        <source>ACLED refused the query: {message}</source>
        <translation>ACLED a refusé la requête : {message}</translation>
    </message>
    <message>
        <source>ACLED rows may not be passed on. Many accounts may read totals only.</source>
        <translation>Les lignes d’ACLED ne doivent pas être transmises. Beaucoup de comptes ne lisent que des totaux.</translation>
    </message>
    <message>
        <source>ACLED terms: no redistribution of the rows</source>
        <translation>Conditions d’ACLED : pas de redistribution des lignes</translation>
    </message>
    <message>
        <source>ANSWERS has no column about explosive ordnance</source>
        <translation>ANSWERS n’a pas de colonne sur les engins explosifs</translation>
    </message>
    <message>
        <source>APMBC Article 7</source>
        <translation>Article 7 de la Convention d’Ottawa (APMBC)</translation>
    </message>
    <message>
        <source>AUDIENCE {value} is not known</source>
        <translation>AUDIENCE {value} est inconnu</translation>
    </message>
    <message>
        <source>About Common Ground</source>
        <translation>À propos de Common Ground</translation>
    </message>
    <message>
        <source>About Common Ground…</source>
        <translation>À propos de Common Ground…</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>À propos du jeu de données</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>À propos de la question</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>À propos de la source</translation>
    </message>
    <message>
        <source>Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Abyei porte ici le code SS1101 et SS0001 dans le COD.</translation>
    </message>
    <message>
        <source>Accept the new state</source>
        <translation>Accepter le nouvel état</translation>
    </message>
    <message>
        <source>Accept the new state? The earlier rows are lost.</source>
        <translation>Accepter le nouvel état ? Les lignes antérieures seront perdues.</translation>
    </message>
    <message>
        <source>Accept the new state…</source>
        <translation>Accepter le nouvel état…</translation>
    </message>
    <message>
        <source>Accident id</source>
        <translation>Identifiant de l’accident</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Accidents</translation>
    </message>
    <message>
        <source>Accidents (for casualties)</source>
        <translation>Accidents (pour les victimes)</translation>
    </message>
    <message>
        <source>Accidents in 24 months</source>
        <translation>Accidents en 24 mois</translation>
    </message>
    <message>
        <source>Accidents that nobody reported; plans for assistance to survivors.</source>
        <translation>Accidents que personne n’a signalés ; projets d’assistance aux survivants.</translation>
    </message>
    <message>
        <source>Accredited operator</source>
        <translation>Opérateur accrédité</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add all layers to the project</source>
        <translation>Ajouter toutes les couches au projet</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>Ajouter ce champ</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Ajouter au projet</translation>
    </message>
    <message>
        <source>Add up from severity (0: all)</source>
        <translation>Additionner à partir de la sévérité (0 : toutes)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Added up: all {n} units that have a figure.</source>
        <translation>Additionné : les {n} unités qui ont un chiffre.</translation>
    </message>
    <message>
        <source>Added up: {n} units of severity {level} or worse; {below} units below it are not.</source>
        <translation>Additionné : {n} unités de sévérité {level} ou pire ; {below} unités en dessous ne le sont pas.</translation>
    </message>
    <message>
        <source>Added: {n}</source>
        <translation>Ajouté : {n}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the service, the layer or the item</source>
        <translation>Adresse du service, de la couche ou de l’élément</translation>
    </message>
    <message>
        <source>Address, proxy, certificate and status of the selected source</source>
        <translation>Adresse, proxy, certificat et état de la source choisie</translation>
    </message>
    <message>
        <source>Addresses of the sources</source>
        <translation>Adresses des sources</translation>
    </message>
    <message>
        <source>Admin areas</source>
        <translation>Unités administratives</translation>
    </message>
    <message>
        <source>Admin areas with P-codes, names, version and date, as agreed in the country</source>
        <translation>Unités administratives avec P-codes, noms, version et date, telles que convenues dans le pays</translation>
    </message>
    <message>
        <source>Admin areas.</source>
        <translation>Unités administratives.</translation>
    </message>
    <message>
        <source>Admin boundaries</source>
        <translation>Limites administratives</translation>
    </message>
    <message>
        <source>Admin level</source>
        <translation>Niveau administratif</translation>
    </message>
    <message>
        <source>Admin level (with a workspace)</source>
        <translation>Niveau administratif (avec un espace de travail)</translation>
    </message>
    <message>
        <source>Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …</source>
        <translation>Niveau administratif d’un P-code dans les limites de l’espace de travail : 0 le pays, 1 la province …</translation>
    </message>
    <message>
        <source>Admin unit</source>
        <translation>Unité administrative</translation>
    </message>
    <message>
        <source>Admin unit field</source>
        <translation>Champ des unités administratives</translation>
    </message>
    <message>
        <source>Admin units</source>
        <translation>Unités administratives</translation>
    </message>
    <message>
        <source>Administrative boundaries (COD-AB)</source>
        <translation>Limites administratives (COD-AB)</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Afghanistan (NG shapefile export)</source>
        <translation>Afghanistan (export shapefile NG)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Groupe d’âge</translation>
    </message>
    <message>
        <source>Aggregated figures are enough. No names, no single households, no exact places of people.</source>
        <translation>Des chiffres agrégés suffisent. Pas de noms, pas de ménages isolés, pas d’emplacements exacts de personnes.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Agreement with the partner</source>
        <translation>Accord avec le partenaire</translation>
    </message>
    <message>
        <source>All figures in square metres of open land: open, worked on, suspended, unknown.</source>
        <translation>Tous les chiffres en mètres carrés de terres ouvertes : ouvert, en cours, suspendu, inconnu.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Toutes les pages d’aide</translation>
    </message>
    <message>
        <source>All release products count: no period was given.</source>
        <translation>Tous les produits de remise à disposition comptent : aucune période n’a été donnée.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: dates were moved to the country's own day.</source>
        <translation>Toutes les heures sont à {times} UTC : les dates ont été ramenées au jour du pays.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: the date may be a day early; set utc_offset_hours in the profile.</source>
        <translation>Toutes les heures sont à {times} UTC : la date peut être en avance d’un jour ; fixez utc_offset_hours dans le profil.</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>Toutes les unités ensemble</translation>
    </message>
    <message>
        <source>All zones together, {name}: {value}</source>
        <translation>Toutes les zones ensemble, {name} : {value}</translation>
    </message>
    <message>
        <source>Amounts repeat over the places of one activity. Example: COUNTRY=SSD.</source>
        <translation>Les montants se répètent pour chaque lieu d’une activité. Exemple : COUNTRY=SSD.</translation>
    </message>
    <message>
        <source>An earlier release had another finest square; the two together would tell more.</source>
        <translation>Une diffusion antérieure avait un autre plus petit carré ; les deux ensemble en diraient davantage.</translation>
    </message>
    <message>
        <source>An earlier release was made with accidents and this one without, or the other way round.</source>
        <translation>Une diffusion antérieure a été faite avec les accidents et celle-ci sans, ou l’inverse.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Un texte vide</translation>
    </message>
    <message>
        <source>An exact release needs the name of the data owner and a reason</source>
        <translation>Une diffusion exacte demande le nom du propriétaire des données et un motif</translation>
    </message>
    <message>
        <source>An explosive accident is a security incident, and its record severe.</source>
        <translation>Un accident dû à un engin explosif est un incident de sécurité, et son enregistrement est de sensibilité très élevée.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Un autre champ</translation>
    </message>
    <message>
        <source>Another job runs in the panel; wait until it is done.</source>
        <translation>Une autre tâche est en cours dans le panneau ; attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers of households or key informants about ordnance</source>
        <translation>Réponses de ménages ou d’informateurs clés sur les munitions</translation>
    </message>
    <message>
        <source>Any resource of HDX</source>
        <translation>Toute ressource de HDX</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Toute table</translation>
    </message>
    <message>
        <source>Any table with points or P-codes (wizard)</source>
        <translation>Toute table avec points ou P-codes (assistant)</translation>
    </message>
    <message>
        <source>Archived: it is not kept up to date.</source>
        <translation>Archivé : il n’est pas tenu à jour.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Surface (m²)</translation>
    </message>
    <message>
        <source>Area cancelled</source>
        <translation>Surface annulée</translation>
    </message>
    <message>
        <source>Area cleared</source>
        <translation>Surface dépolluée</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>Surface m²</translation>
    </message>
    <message>
        <source>Area not explained</source>
        <translation>Surface non expliquée</translation>
    </message>
    <message>
        <source>Area of the map (all layers if empty)</source>
        <translation>Zone de la carte (toutes les couches si vide)</translation>
    </message>
    <message>
        <source>Area recorded (m²)</source>
        <translation>Surface enregistrée (m²)</translation>
    </message>
    <message>
        <source>Area reduced</source>
        <translation>Surface réduite</translation>
    </message>
    <message>
        <source>Area remaining (m²)</source>
        <translation>Surface restante (m²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Areas that occur more than once</source>
        <translation>Unités présentes plus d’une fois</translation>
    </message>
    <message>
        <source>Areas to clip to</source>
        <translation>Zones de découpage</translation>
    </message>
    <message>
        <source>Arrivals of the last 30 days by P-code</source>
        <translation>Arrivées des 30 derniers jours par P-code</translation>
    </message>
    <message>
        <source>Arrivals surge in {n} units: act within two weeks, whatever the rank</source>
        <translation>Afflux d’arrivées dans {n} unités : agissez dans les deux semaines, quel que soit le rang</translation>
    </message>
    <message>
        <source>Arrivals surge in: {units}. Act within two weeks, whatever the rank.</source>
        <translation>Afflux d’arrivées dans : {units}. Agissez dans les deux semaines, quel que soit le rang.</translation>
    </message>
    <message>
        <source>Art. 7.1(c) Mined areas known or suspected, not released</source>
        <translation>Art. 7.1 c) Zones minées connues ou soupçonnées, non remises à disposition</translation>
    </message>
    <message>
        <source>Art. 7.1(f) Mined areas released in the period</source>
        <translation>Art. 7.1 f) Zones minées remises à disposition pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(g) Mines destroyed in the period</source>
        <translation>Art. 7.1 g) Mines détruites pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(h) Contaminated areas known or suspected, not released</source>
        <translation>Art. 7.1 h) Zones contaminées connues ou soupçonnées, non remises à disposition</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Areas released in the period</source>
        <translation>Art. 7.1 i) Zones remises à disposition pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Remnants destroyed in the period</source>
        <translation>Art. 7.1 i) Restes détruits pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Warning of the population in the period</source>
        <translation>Art. 7.1 i) Avertissement de la population pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(j) Risk reduction education in the period</source>
        <translation>Art. 7.1 j) Éducation à la réduction des risques pendant la période</translation>
    </message>
    <message>
        <source>Art. 7.1(k) Victims in the period, by sex and age</source>
        <translation>Art. 7.1 k) Victimes pendant la période, par sexe et âge</translation>
    </message>
    <message>
        <source>As 2026-01-31; today where empty. The land balance and its chart go by it.</source>
        <translation>Comme 2026-01-31 ; aujourd’hui si vide. Le bilan des terres et son graphique s’y réfèrent.</translation>
    </message>
    <message>
        <source>As at (date)</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>As the country's protocol says; low by admin 2.</source>
        <translation>Selon le protocole du pays ; faible par admin 2.</translation>
    </message>
    <message>
        <source>As the owner of the file says.</source>
        <translation>Selon le propriétaire du fichier.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows.</source>
        <translation>Comme le tableur compte les lignes.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows; 0 is for none.</source>
        <translation>Comme le tableur compte les lignes ; 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Ask the data owner for access and say what you need it for.</source>
        <translation>Demandez l’accès au propriétaire des données et dites pour quoi vous en avez besoin.</translation>
    </message>
    <message>
        <source>Ask the national mine action authority or UNMAS in the country; then import the export (importimsma) or, for IMSMA Core, load the layer (source arcgis)</source>
        <translation>Demandez à l’autorité nationale de l’action contre les mines ou à l’UNMAS dans le pays ; puis importez l’export (importimsma) ou, pour IMSMA Core, chargez la couche (source arcgis)</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>Interrogation de {url} …</translation>
    </message>
    <message>
        <source>Assessment type</source>
        <translation>Type d’évaluation</translation>
    </message>
    <message>
        <source>Assessment type (DTM)</source>
        <translation>Type d’évaluation (DTM)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Moyen d’intervention</translation>
    </message>
    <message>
        <source>Assign P-codes</source>
        <translation>Attribuer les P-codes</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>Batterie d’attaques</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>Attributs modifiés</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.</source>
        <translation>Destinataires : {audience}. Finalité : {purpose}. Protocole : {protocol}.</translation>
    </message>
    <message>
        <source>Availability: categories released within a year</source>
        <translation>Disponibilité : catégories diffusées dans l’année</translation>
    </message>
    <message>
        <source>BA baseline, SA site, ETT emergency tracking; needed where there are several.</source>
        <translation>BA situation de référence, SA site, ETT suivi d’urgence ; nécessaire s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>BANDS is not a list of distances: {text}</source>
        <translation>BANDS n’est pas une liste de distances : {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de référence</translation>
    </message>
    <message>
        <source>Baseline by P-code and period</source>
        <translation>Situation de référence par P-code et période</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Devenu</translation>
    </message>
    <message>
        <source>Blockage</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Boundaries for lines from origin</source>
        <translation>Limites pour les lignes depuis l’origine</translation>
    </message>
    <message>
        <source>Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.</source>
        <translation>Limites de 2015 avec 17 préfectures. Les noms et les limites n’impliquent aucune approbation.</translation>
    </message>
    <message>
        <source>Boundaries to put the figures on</source>
        <translation>Limites où reporter les chiffres</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Garçons</translation>
    </message>
    <message>
        <source>Boys reached</source>
        <translation>Garçons touchés</translation>
    </message>
    <message>
        <source>Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or XLSX. Rows that cannot be used are listed with the reason.</source>
        <translation>Importer un export IMSMA dans l’espace de travail : shapefile, GeoPackage, géodatabase, GeoJSON, KML, CSV ou XLSX. Les lignes inutilisables sont listées avec le motif.</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Par bailleur</translation>
    </message>
    <message>
        <source>By group (central)</source>
        <translation>Par groupe (estimation centrale)</translation>
    </message>
    <message>
        <source>By operator and month</source>
        <translation>Par opérateur et par mois</translation>
    </message>
    <message>
        <source>By request only: ask the contributor on the page of the dataset.</source>
        <translation>Sur demande seulement : adressez-vous au contributeur sur la page du jeu de données.</translation>
    </message>
    <message>
        <source>CCCM</source>
        <translation>CCCM</translation>
    </message>
    <message>
        <source>CCCM cluster: site lists</source>
        <translation>Cluster CCCM : listes de sites</translation>
    </message>
    <message>
        <source>CCCM site or camp list</source>
        <translation>Liste de sites ou de camps CCCM</translation>
    </message>
    <message>
        <source>CCM Article 7</source>
        <translation>Article 7 de la Convention sur les armes à sous-munitions (CCM)</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>COD level</source>
        <translation>Niveau COD</translation>
    </message>
    <message>
        <source>COD or not</source>
        <translation>COD ou non</translation>
    </message>
    <message>
        <source>COD, candidate</source>
        <translation>COD, candidat</translation>
    </message>
    <message>
        <source>COD, enhanced</source>
        <translation>COD, enrichi</translation>
    </message>
    <message>
        <source>COD, standard</source>
        <translation>COD, standard</translation>
    </message>
    <message>
        <source>CONFLICT does not say which events were explosive: all of them count.</source>
        <translation>CONFLICT ne dit pas quels événements étaient explosifs : tous comptent.</translation>
    </message>
    <message>
        <source>COUNTRY is missing: a workspace keeps its layers by country</source>
        <translation>COUNTRY manque : un espace de travail range ses couches par pays</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>CRS was given and replaces the one that the file names.</source>
        <translation>Le SCR a été donné et remplace celui que nomme le fichier.</translation>
    </message>
    <message>
        <source>CRS where the file does not say</source>
        <translation>SCR si le fichier ne l’indique pas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Camps, settlements and other places of people whom UNHCR serves, as points</source>
        <translation>Camps, localités et autres lieux des personnes que le HCR assiste, en points</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled (m²)</source>
        <translation>Annulé (m²)</translation>
    </message>
    <message>
        <source>Cancelled after {n} of {total} steps; what they brought is in the workspace.</source>
        <translation>Annulé après {n} étapes sur {total} ; ce qu’elles ont apporté est dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Candidate events of this year</source>
        <translation>Événements candidats de cette année</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Casualties in the period</source>
        <translation>Victimes pendant la période</translation>
    </message>
    <message>
        <source>Casualties that look alike; they may be separate people</source>
        <translation>Victimes qui se ressemblent ; elles peuvent être des personnes distinctes</translation>
    </message>
    <message>
        <source>Casualty id</source>
        <translation>Identifiant de la victime</translation>
    </message>
    <message>
        <source>Casualty without its accident</source>
        <translation>Victime sans son accident</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Cells whose middle lies inside are kept.</source>
        <translation>Les cellules dont le centre est à l’intérieur sont gardées.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>Central African Republic administrative boundaries, admin 0 to 3</source>
        <translation>République centrafricaine, limites administratives, admin 0 à 3</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 1, 2015</source>
        <translation>République centrafricaine, population, admin 1, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 2, 2015</source>
        <translation>République centrafricaine, population, admin 2, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 3, 2015</source>
        <translation>République centrafricaine, population, admin 3, 2015</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change since the earlier run</source>
        <translation>Changement depuis le calcul antérieur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed: {n}</source>
        <translation>Modifié : {n}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes of the boundaries: {before} and {after}</source>
        <translation>Changements des limites : {before} et {after}</translation>
    </message>
    <message>
        <source>Check mine-action records</source>
        <translation>Contrôler les enregistrements de l’action contre les mines</translation>
    </message>
    <message>
        <source>Check what sharing would give away</source>
        <translation>Vérifier ce que le partage révélerait</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Choisissez un fichier CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Choose a folder for the data. It stays yours: plain files that work without a line.</source>
        <translation>Choisissez un dossier pour les données. Il reste à vous : de simples fichiers, utilisables hors ligne.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a workspace folder…</source>
        <translation>Choisir un dossier d’espace de travail…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose the file that IMSMA gave you.</source>
        <translation>Choisissez le fichier fourni par IMSMA.</translation>
    </message>
    <message>
        <source>Civilian casualties per 100,000</source>
        <translation>Victimes civiles pour 100 000</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Classe modifiée</translation>
    </message>
    <message>
        <source>Clearance follows need.</source>
        <translation>La dépollution suit les besoins.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Dépollué</translation>
    </message>
    <message>
        <source>Cleared (m²)</source>
        <translation>Dépollué (m²)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster 5W</source>
        <translation>5W du cluster</translation>
    </message>
    <message>
        <source>Cluster code</source>
        <translation>Code du cluster</translation>
    </message>
    <message>
        <source>Code field (for file names)</source>
        <translation>Champ du code (pour les noms de fichiers)</translation>
    </message>
    <message>
        <source>Coded values become labels; the codes stand in &lt;field&gt;_code. Your token goes only to the server of URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</source>
        <translation>Les valeurs codées deviennent des libellés ; les codes sont dans &lt;field&gt;_code. Votre jeton ne va qu’au serveur de URL, et seulement s’il en demande un. Exemple : URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Colombia (file geodatabase and victims table)</source>
        <translation>Colombie (géodatabase fichier et table des victimes)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column of latitude</source>
        <translation>Colonne de latitude</translation>
    </message>
    <message>
        <source>Column of longitude</source>
        <translation>Colonne de longitude</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Colonne de {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns: {pairs}</source>
        <translation>Colonnes : {pairs}</translation>
    </message>
    <message>
        <source>Combined with other data it may identify people or places.</source>
        <translation>Combiné à d’autres données, cela peut identifier des personnes ou des lieux.</translation>
    </message>
    <message>
        <source>Common Ground default (PROPOSED)</source>
        <translation>Défaut de Common Ground (PROPOSÉ)</translation>
    </message>
    <message>
        <source>Common Ground keeps each country in one file, in a folder of yours: layers, styles and sources together. It works there without a line, too.</source>
        <translation>Common Ground garde chaque pays dans un fichier, dans un dossier à vous : couches, styles et sources ensemble. Cela fonctionne aussi hors ligne.</translation>
    </message>
    <message>
        <source>Common Ground needs the Python packages {packages}, which this QGIS does not have</source>
        <translation>Common Ground a besoin des paquets Python {packages}, absents de ce QGIS</translation>
    </message>
    <message>
        <source>Common Ground options</source>
        <translation>Options de Common Ground</translation>
    </message>
    <message>
        <source>Common Ground panel</source>
        <translation>Panneau Common Ground</translation>
    </message>
    <message>
        <source>Common Ground sample pack (invented)</source>
        <translation>Jeu d’exemple de Common Ground (inventé)</translation>
    </message>
    <message>
        <source>Common Ground: sources, P-codes, places, layers</source>
        <translation>Common Ground : sources, P-codes, lieux, couches</translation>
    </message>
    <message>
        <source>Common operational datasets are public.</source>
        <translation>Les jeux de données opérationnels communs (COD) sont publics.</translation>
    </message>
    <message>
        <source>Compare casualty lists</source>
        <translation>Comparer des listes de victimes</translation>
    </message>
    <message>
        <source>Compare two exports (land balance)</source>
        <translation>Comparer deux exports (bilan des terres)</translation>
    </message>
    <message>
        <source>Compare two versions of boundaries</source>
        <translation>Comparer deux versions de limites</translation>
    </message>
    <message>
        <source>Completeness: metadata fields filled</source>
        <translation>Complétude : champs de métadonnées remplis</translation>
    </message>
    <message>
        <source>Completion map</source>
        <translation>Carte d’achèvement</translation>
    </message>
    <message>
        <source>Condition (SQL)</source>
        <translation>Condition (SQL)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Conflict and accidents</source>
        <translation>Conflit et accidents</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>Événements de conflit</translation>
    </message>
    <message>
        <source>Conflict events (ACLED)</source>
        <translation>Événements de conflit (ACLED)</translation>
    </message>
    <message>
        <source>Conflict events (UCDP)</source>
        <translation>Événements de conflit (UCDP)</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contamination</translation>
    </message>
    <message>
        <source>Contamination by zone</source>
        <translation>Contamination par zone</translation>
    </message>
    <message>
        <source>Contamination taken for returnees and unsurveyed conflict areas, at least</source>
        <translation>Contamination retenue pour les personnes de retour et les zones de conflit non enquêtées, au minimum</translation>
    </message>
    <message>
        <source>Contamination where displaced people come from</source>
        <translation>Contamination là d’où viennent les personnes déplacées</translation>
    </message>
    <message>
        <source>Contamination: units with less (released, cancelled)</source>
        <translation>Contamination : unités où elle a baissé (terres libérées, annulées)</translation>
    </message>
    <message>
        <source>Contamination: units with more (newly recorded)</source>
        <translation>Contamination : unités où elle a augmenté (nouvellement enregistrée)</translation>
    </message>
    <message>
        <source>Coordinates at 0/0 or otherwise doubtful</source>
        <translation>Coordonnées à 0/0 ou autrement douteuses</translation>
    </message>
    <message>
        <source>Coordinates of collective sites are high.</source>
        <translation>Les coordonnées de sites collectifs sont de sensibilité élevée.</translation>
    </message>
    <message>
        <source>Coordinates of sites are high.</source>
        <translation>Les coordonnées de sites sont de sensibilité élevée.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>N’a pas pu s’exécuter</translation>
    </message>
    <message>
        <source>Count people near hazards</source>
        <translation>Compter les personnes près de dangers</translation>
    </message>
    <message>
        <source>Count the people living near hazards; then make the map of it.</source>
        <translation>Comptez les personnes vivant près de dangers ; puis faites-en la carte.</translation>
    </message>
    <message>
        <source>Count the people living within given distances of recorded hazards, per admin area.</source>
        <translation>Compter les personnes vivant à des distances données de dangers enregistrés, par unité administrative.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country (ISO 3)</source>
        <translation>Pays (ISO 3)</translation>
    </message>
    <message>
        <source>Country (ISO 3), for the workspace</source>
        <translation>Pays (ISO 3), pour l’espace de travail</translation>
    </message>
    <message>
        <source>Country (ISO 3166 alpha-3)</source>
        <translation>Pays (ISO 3166 alpha-3)</translation>
    </message>
    <message>
        <source>Country (ISO3)</source>
        <translation>Pays (ISO3)</translation>
    </message>
    <message>
        <source>Country (three-letter code)</source>
        <translation>Pays (code à trois lettres)</translation>
    </message>
    <message>
        <source>Country (where the workspace has several)</source>
        <translation>Pays (si l’espace de travail en a plusieurs)</translation>
    </message>
    <message>
        <source>Country analyses, access overviews and crisis datasets</source>
        <translation>Analyses de pays, aperçus de l’accès et jeux de données de crise</translation>
    </message>
    <message>
        <source>Country level only. Example: COUNTRY=TCD.</source>
        <translation>Niveau pays seulement. Exemple : COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Country level only; a composite index, 0 to 10, higher is worse.</source>
        <translation>Niveau national seulement ; indice composite de 0 à 10, plus il est élevé, plus la situation est grave.</translation>
    </message>
    <message>
        <source>Country level. Example: COUNTRY=TCD, YEAR=2025.</source>
        <translation>Niveau pays. Exemple : COUNTRY=TCD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here.</source>
        <translation>Niveau national. Les chiffres inférieurs à 5 sont arrondis par le HCR ; un tiret là-bas n’est pas un zéro ici.</translation>
    </message>
    <message>
        <source>Country or crisis level.</source>
        <translation>Niveau du pays ou de la crise.</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Paquet pays</translation>
    </message>
    <message>
        <source>Country packs</source>
        <translation>Paquets pays</translation>
    </message>
    <message>
        <source>Country, for the workspace</source>
        <translation>Pays, pour l’espace de travail</translation>
    </message>
    <message>
        <source>Counts by district cross the squares of the grid, and the boundaries that would say what the two tell together are not in the workspace.</source>
        <translation>Des nombres par district croisent les carrés de la grille, et les limites qui diraient ce que les deux révèlent ensemble ne sont pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>DTM components as files</source>
        <translation>Composantes DTM en fichiers</translation>
    </message>
    <message>
        <source>DTM components as files (wizard)</source>
        <translation>Composantes DTM en fichiers (assistant)</translation>
    </message>
    <message>
        <source>DTM did not answer as it should</source>
        <translation>La DTM n’a pas répondu comme prévu</translation>
    </message>
    <message>
        <source>DTM displacement snapshot by locality (Sudan)</source>
        <translation>DTM aperçu des déplacements par localité (Soudan)</translation>
    </message>
    <message>
        <source>DTM event tracking (South Sudan)</source>
        <translation>DTM suivi des événements (Soudan du Sud)</translation>
    </message>
    <message>
        <source>DTM figures may be used for non-commercial purposes only and must not be passed on or changed without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking Matrix.</source>
        <translation>Les chiffres de la DTM ne peuvent servir qu’à des fins non commerciales et ne doivent être ni transmis ni modifiés sans l’accord de l’OIM. Mention : Organisation internationale pour les migrations (OIM), Matrice de suivi des déplacements (DTM).</translation>
    </message>
    <message>
        <source>DTM flow monitoring registry (South Sudan)</source>
        <translation>DTM registre de suivi des flux (Soudan du Sud)</translation>
    </message>
    <message>
        <source>DTM flow monitoring, counting (Afghanistan)</source>
        <translation>DTM suivi des flux, comptage (Afghanistan)</translation>
    </message>
    <message>
        <source>DTM gives admin levels 0, 1 and 2, not {level}</source>
        <translation>La DTM donne les niveaux administratifs 0, 1 et 2, pas {level}</translation>
    </message>
    <message>
        <source>DTM has no assessment of type {kind} for {operation}</source>
        <translation>La DTM n’a pas d’évaluation de type {kind} pour {operation}</translation>
    </message>
    <message>
        <source>DTM has no figures of admin level {level} for {country}</source>
        <translation>La DTM n’a pas de chiffres de niveau administratif {level} pour {country}</translation>
    </message>
    <message>
        <source>DTM has no household needs assessment of this country and year</source>
        <translation>La DTM n’a pas d’évaluation des besoins des ménages pour ce pays et cette année</translation>
    </message>
    <message>
        <source>DTM has no operation {operation} in {country}</source>
        <translation>La DTM n’a pas d’opération {operation} pour {country}</translation>
    </message>
    <message>
        <source>DTM has {n} operations in {country}, and they must not be added up</source>
        <translation>La DTM a {n} opérations pour {country}, qu’il ne faut pas additionner</translation>
    </message>
    <message>
        <source>DTM integrated location assessment (Iraq)</source>
        <translation>DTM évaluation intégrée des localités (Iraq)</translation>
    </message>
    <message>
        <source>DTM master list of locations (Iraq)</source>
        <translation>DTM liste maîtresse des localités (Iraq)</translation>
    </message>
    <message>
        <source>DTM migrants by muhalla (Libya)</source>
        <translation>DTM migrants par muhalla (Libye)</translation>
    </message>
    <message>
        <source>DTM mobility tracking baseline, locations (South Sudan)</source>
        <translation>DTM suivi de la mobilité, référence, localités (Soudan du Sud)</translation>
    </message>
    <message>
        <source>DTM mobility tracking by health zone (DRC)</source>
        <translation>DTM suivi de la mobilité par zone de santé (RDC)</translation>
    </message>
    <message>
        <source>DTM refused the request: {reason}</source>
        <translation>La DTM a refusé la requête : {reason}</translation>
    </message>
    <message>
        <source>DTM sent no list of figures</source>
        <translation>La DTM n’a pas envoyé de liste de chiffres</translation>
    </message>
    <message>
        <source>DTM site assessment as Kobo exports it (Ecuador)</source>
        <translation>DTM évaluation de sites telle que Kobo l’exporte (Équateur)</translation>
    </message>
    <message>
        <source>DTM site assessment with question codes (Ethiopia)</source>
        <translation>DTM évaluation de sites avec codes de questions (Éthiopie)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Données au</translation>
    </message>
    <message>
        <source>Data as at (YYYY-MM-DD)</source>
        <translation>Données au (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Données du</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Dataset name or address</source>
        <translation>Nom ou adresse du jeu de données</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Jeux de données</translation>
    </message>
    <message>
        <source>Datasets that are given out by request say so. Example: DATASET=cod-ab-caf.</source>
        <translation>Les jeux de données fournis sur demande l’indiquent. Exemple : DATASET=cod-ab-caf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date in the future, before 1900, or an end before its start</source>
        <translation>Date future, avant 1900, ou fin antérieure au début</translation>
    </message>
    <message>
        <source>Date known to the</source>
        <translation>Date connue à la précision</translation>
    </message>
    <message>
        <source>Dates were read as day/month/year; nothing in the column proves it.</source>
        <translation>Les dates ont été lues jour/mois/année ; rien dans la colonne ne le prouve.</translation>
    </message>
    <message>
        <source>Dates were read as month/day/year; nothing in the column proves it.</source>
        <translation>Les dates ont été lues mois/jour/année ; rien dans la colonne ne le prouve.</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>Date de l’export</translation>
    </message>
    <message>
        <source>Day of the export (date; today where empty)</source>
        <translation>Date de l’export (aujourd’hui si vide)</translation>
    </message>
    <message>
        <source>Deadly events as points with dates, parties and how exact place and date are</source>
        <translation>Événements meurtriers en points avec dates, parties, et la précision du lieu et de la date</translation>
    </message>
    <message>
        <source>Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec.</source>
        <translation>Événements mortels seulement ; un lieu sans événement n’est pas un lieu sûr. Consultez where_prec et date_prec.</translation>
    </message>
    <message>
        <source>Decimal figures are weighted estimates. No coordinates.</source>
        <translation>Les chiffres décimaux sont des estimations pondérées. Pas de coordonnées.</translation>
    </message>
    <message>
        <source>Decisions (CSV or JSON)</source>
        <translation>Décisions (CSV ou JSON)</translation>
    </message>
    <message>
        <source>Decisions are made without it.</source>
        <translation>Des décisions sont prises sans cette information.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default matrix (PROPOSED)</source>
        <translation>Matrice par défaut (PROPOSÉE)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Detail kept</source>
        <translation>Détail conservé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>Détails et source</translation>
    </message>
    <message>
        <source>Details and source…</source>
        <translation>Détails et source…</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identifiant de l’engin</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Engins</translation>
    </message>
    <message>
        <source>Devices destroyed</source>
        <translation>Engins détruits</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Disclaimer in the wording of the United Nations</source>
        <translation>Avertissement selon la formule des Nations Unies</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Personnes déplacées</translation>
    </message>
    <message>
        <source>Displaced people (DTM)</source>
        <translation>Personnes déplacées (DTM)</translation>
    </message>
    <message>
        <source>Displaced people (IOM DTM)</source>
        <translation>Personnes déplacées (DTM de l’OIM)</translation>
    </message>
    <message>
        <source>Displaced people and returnees</source>
        <translation>Personnes déplacées et de retour</translation>
    </message>
    <message>
        <source>Displaced people by P-code</source>
        <translation>Personnes déplacées par P-code</translation>
    </message>
    <message>
        <source>Displaced people by P-code (DTM)</source>
        <translation>Personnes déplacées par P-code (DTM)</translation>
    </message>
    <message>
        <source>Displaced people by admin 2 and round, with admin 1 of origin</source>
        <translation>Personnes déplacées par admin 2 et cycle, avec l’admin 1 d’origine</translation>
    </message>
    <message>
        <source>Displaced people over time and by origin (IOM DTM)</source>
        <translation>Personnes déplacées dans le temps et par origine (DTM de l’OIM)</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Displacement by admin 2 is low, by admin 3 moderate.</source>
        <translation>Le déplacement par admin 2 est de sensibilité faible, par admin 3 modérée.</translation>
    </message>
    <message>
        <source>Displacement by community is moderate.</source>
        <translation>Le déplacement par communauté est de sensibilité modérée.</translation>
    </message>
    <message>
        <source>Displacement site or planned return within 5 km</source>
        <translation>Site de déplacement ou retour prévu à moins de 5 km</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Mode d’élimination</translation>
    </message>
    <message>
        <source>Distances (m)</source>
        <translation>Distances (m)</translation>
    </message>
    <message>
        <source>Distances from a few known places tell where a hazard lies.</source>
        <translation>Des distances depuis quelques lieux connus disent où se trouve un danger.</translation>
    </message>
    <message>
        <source>Distances go to the own programme and operators only: three of them tell a place.</source>
        <translation>Les distances ne vont qu’au programme national et aux opérateurs : trois suffisent à donner un lieu.</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>Distances en mètres</translation>
    </message>
    <message>
        <source>Do you accept these terms?</source>
        <translation>Acceptez-vous ces conditions ?</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur</translation>
    </message>
    <message>
        <source>Donor table</source>
        <translation>Tableau pour les bailleurs</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Download the attachments</source>
        <translation>Télécharger les pièces jointes</translation>
    </message>
    <message>
        <source>Downloads are kept there and not fetched twice.</source>
        <translation>Les téléchargements y sont gardés et ne sont pas refaits.</translation>
    </message>
    <message>
        <source>Draws of the interval (0: none)</source>
        <translation>Tirages de l’intervalle (0 : aucun)</translation>
    </message>
    <message>
        <source>Draws of the parameters (0: no sensitivity)</source>
        <translation>Tirages des paramètres (0 : pas d’analyse de sensibilité)</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Tirages des poids</translation>
    </message>
    <message>
        <source>Drinking water blocked</source>
        <translation>Eau potable bloquée</translation>
    </message>
    <message>
        <source>ENGINE {engine} is not known</source>
        <translation>ENGINE {engine} est inconnu</translation>
    </message>
    <message>
        <source>ENGINE {engine} needs the Python package distributed, which is not installed</source>
        <translation>ENGINE {engine} demande le paquet Python distributed, qui n’est pas installé</translation>
    </message>
    <message>
        <source>EOD tasks</source>
        <translation>Tâches de NEDEX (EOD)</translation>
    </message>
    <message>
        <source>EVERY cannot be {value}</source>
        <translation>EVERY ne peut pas être {value}</translation>
    </message>
    <message>
        <source>Each country is one file in this folder of yours.</source>
        <translation>Chaque pays est un fichier dans ce dossier, qui est à vous.</translation>
    </message>
    <message>
        <source>Earlier exports, for the chart</source>
        <translation>Exports antérieurs, pour le graphique</translation>
    </message>
    <message>
        <source>Earlier layers (for the template compare)</source>
        <translation>Couches antérieures (pour le modèle compare)</translation>
    </message>
    <message>
        <source>Earlier releases of the grid</source>
        <translation>Diffusions antérieures de la grille</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Calcul antérieur</translation>
    </message>
    <message>
        <source>Earlier run (to split the change)</source>
        <translation>Calcul antérieur (pour décomposer le changement)</translation>
    </message>
    <message>
        <source>Earlier versions stand in one file of the world, {mb} MB; it is kept for the next time</source>
        <translation>Les versions antérieures sont dans un seul fichier mondial, {mb} Mo ; il est gardé pour la prochaine fois</translation>
    </message>
    <message>
        <source>Edited since (YYYY-MM-DD, or last)</source>
        <translation>Modifié depuis (AAAA-MM-JJ, ou last)</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Effect (people)</source>
        <translation>Effet (personnes)</translation>
    </message>
    <message>
        <source>Empty loads all levels into the workspace, and level 1 into OUTPUT.</source>
        <translation>Si vide, tous les niveaux sont chargés dans l’espace de travail et le niveau 1 dans OUTPUT.</translation>
    </message>
    <message>
        <source>Empty searches ArcGIS Online.</source>
        <translation>Si vide, recherche dans ArcGIS Online.</translation>
    </message>
    <message>
        <source>Empty takes a title from the layers.</source>
        <translation>Si vide, le titre vient des couches.</translation>
    </message>
    <message>
        <source>Empty takes every level in one table.</source>
        <translation>Si vide, tous les niveaux dans une table.</translation>
    </message>
    <message>
        <source>Empty takes every theme.</source>
        <translation>Si vide, tous les thèmes.</translation>
    </message>
    <message>
        <source>Empty takes the current one. An earlier one, for example v02, comes beside it; list gives a table of those that there are. On boundaries of a file that name none, it is written on them.</source>
        <translation>Si vide, la version actuelle. Une antérieure, par exemple v02, se place à côté ; list donne une table de celles qui existent. Sur les limites d’un fichier qui n’en indique pas, elle est inscrite.</translation>
    </message>
    <message>
        <source>Empty takes the index and the parts that mine action reads.</source>
        <translation>Si vide, l’indice et les composantes utiles à l’action contre les mines.</translation>
    </message>
    <message>
        <source>Empty takes the latest plan.</source>
        <translation>Si vide, le plan le plus récent.</translation>
    </message>
    <message>
        <source>Empty takes the latest round of each area.</source>
        <translation>Si vide, le dernier cycle de chaque unité.</translation>
    </message>
    <message>
        <source>Empty takes the one that a map can use best.</source>
        <translation>Si vide, celui qui convient le mieux à une carte.</translation>
    </message>
    <message>
        <source>Empty takes those of the workspace; without any, OUTPUT is a table.</source>
        <translation>Si vide, celles de l’espace de travail ; s’il n’y en a pas, OUTPUT est une table.</translation>
    </message>
    <message>
        <source>Empty where the key is a token.</source>
        <translation>Vide si la clé est un jeton.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)</source>
        <translation>Moteur (threads, ou un ordonnanceur Dask comme tcp://10.0.0.5:8786)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Every caseload of the file</source>
        <translation>Tous les caseloads du fichier</translation>
    </message>
    <message>
        <source>Every round of an operation by area, or who came from which province</source>
        <translation>Chaque cycle d’une opération par unité, ou qui vient de quelle province</translation>
    </message>
    <message>
        <source>Exact places can be used to harvest explosives, to plan attacks, to grab land, or to mark a community.</source>
        <translation>Des lieux exacts peuvent servir à récupérer des explosifs, à préparer des attaques, à accaparer des terres ou à stigmatiser une communauté.</translation>
    </message>
    <message>
        <source>Expected error of the best guess of a place, m</source>
        <translation>Erreur attendue de la meilleure estimation d’un lieu, m</translation>
    </message>
    <message>
        <source>Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account</source>
        <translation>Explosions de mines, EEI et engins télécommandés, ou tous les événements, en points, avec votre propre compte</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at admin 3 level, is high.</source>
        <translation>Les données de contamination par engins explosifs, en emplacements exacts ou au niveau admin 3, sont de sensibilité élevée.</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at hromada (admin 3) level, is high.</source>
        <translation>Les données de contamination par engins explosifs, en emplacements exacts ou au niveau hromada (admin 3), sont de sensibilité élevée.</translation>
    </message>
    <message>
        <source>Explosive weapons monitor (Insecurity Insight)</source>
        <translation>Suivi des armes explosives (Insecurity Insight)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export (file, geodatabase folder, connection or address)</source>
        <translation>Export (fichier, dossier de géodatabase, connexion ou adresse)</translation>
    </message>
    <message>
        <source>Exports over time</source>
        <translation>Exports dans le temps</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>FORMATS cannot be {value}</source>
        <translation>FORMATS ne peut pas être {value}</translation>
    </message>
    <message>
        <source>FTS funding by cluster</source>
        <translation>Financement FTS par cluster</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Factors by area</source>
        <translation>Facteurs par unité</translation>
    </message>
    <message>
        <source>Fallback boundaries (geoBoundaries, fieldmaps)</source>
        <translation>Limites de substitution (geoBoundaries, fieldmaps)</translation>
    </message>
    <message>
        <source>Fallback boundaries: not agreed in the country, for outline and orientation only.</source>
        <translation>Limites de remplacement : non convenues dans le pays, pour le contour et l’orientation seulement.</translation>
    </message>
    <message>
        <source>Farmland and pasture not used, and the reason given</source>
        <translation>Terres agricoles et pâturages non utilisés, et le motif donné</translation>
    </message>
    <message>
        <source>Fear of explosive ordnance shows where survey is needed.</source>
        <translation>La peur des engins explosifs montre où une enquête est nécessaire.</translation>
    </message>
    <message>
        <source>Few countries have one. The key for displacement figures is refused here. Example: COUNTRY=SSD, YEAR=2025.</source>
        <translation>Peu de pays en ont une. La clé des chiffres de déplacement est refusée ici. Exemple : COUNTRY=SSD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Fewest hazards in a square that is told</source>
        <translation>Nombre minimal de dangers dans un carré communiqué</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Figures are added up over place of origin and reason, never over operations, assessment types or rounds. Figures age: read round and reporting date. Example: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</source>
        <translation>Les chiffres sont additionnés par lieu d’origine et motif, jamais entre opérations, types d’évaluation ou cycles. Les chiffres vieillissent : lisez le cycle et la date de rapport. Exemple : COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>File downloaded by hand</source>
        <translation>Fichier téléchargé à la main</translation>
    </message>
    <message>
        <source>File of the dataset</source>
        <translation>Fichier du jeu de données</translation>
    </message>
    <message>
        <source>Files of attachments are kept beside a workspace, and none is given</source>
        <translation>Les fichiers des pièces jointes sont gardés à côté d’un espace de travail, et aucun n’est donné</translation>
    </message>
    <message>
        <source>Filtered on the server, for example status = 'Open'.</source>
        <translation>Filtré sur le serveur, par exemple status = 'Open'.</translation>
    </message>
    <message>
        <source>Find it on HDX</source>
        <translation>Le trouver sur HDX</translation>
    </message>
    <message>
        <source>Finest square (km)</source>
        <translation>Plus petit carré (km)</translation>
    </message>
    <message>
        <source>Finest square, km</source>
        <translation>Plus petit carré, km</translation>
    </message>
    <message>
        <source>First day of the month (YYYY-MM-DD)</source>
        <translation>Premier jour du mois (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Première liste</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Five years ago where it is empty.</source>
        <translation>Il y a cinq ans si vide.</translation>
    </message>
    <message>
        <source>Fixed pasture blocked</source>
        <translation>Pâturage fixe bloqué</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Folder for PNG files</source>
        <translation>Dossier des fichiers PNG</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Dossier des téléchargements</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Dossier des tableaux</translation>
    </message>
    <message>
        <source>Folder or file to read as well</source>
        <translation>Dossier ou fichier à lire aussi</translation>
    </message>
    <message>
        <source>Food Security</source>
        <translation>Sécurité alimentaire</translation>
    </message>
    <message>
        <source>Food prices, markets, airports, ports and roads for logistics</source>
        <translation>Prix alimentaires, marchés, aéroports, ports et routes pour la logistique</translation>
    </message>
    <message>
        <source>For a file of another version: its layers are named by version and replace nothing.</source>
        <translation>Pour un fichier d’une autre version : ses couches portent le nom de la version et ne remplacent rien.</translation>
    </message>
    <message>
        <source>For a question or an issue: versions, settings and the last messages, without keys, names, paths and coordinates. Read it before you send it.</source>
        <translation>Pour une question ou un problème : versions, réglages et derniers messages, sans clés, noms, chemins ni coordonnées. Lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>For a saved monitoring reply; else those of mine action and camps.</source>
        <translation>Pour une réponse de suivi enregistrée ; sinon ceux de l’action contre les mines et des camps.</translation>
    </message>
    <message>
        <source>For example IDP; empty takes all.</source>
        <translation>Par exemple IDP ; si vide, tous.</translation>
    </message>
    <message>
        <source>For example Map or Situation Report.</source>
        <translation>Par exemple Map ou Situation Report.</translation>
    </message>
    <message>
        <source>For example loc_subtype = 'Camp'.</source>
        <translation>Par exemple loc_subtype = 'Camp'.</translation>
    </message>
    <message>
        <source>For example: minefields Ukraine.</source>
        <translation>Par exemple : minefields Ukraine.</translation>
    </message>
    <message>
        <source>For needs and presence; PRO-MIN is mine action.</source>
        <translation>Pour les besoins et la présence ; PRO-MIN est l’action contre les mines.</translation>
    </message>
    <message>
        <source>For origins: admin level 1; empty takes that of the workspace.</source>
        <translation>Pour les origines : niveau administratif 1 ; si vide, celui de l’espace de travail.</translation>
    </message>
    <message>
        <source>For origins; empty takes the latest round of each area.</source>
        <translation>Pour les origines ; si vide, le dernier cycle de chaque unité.</translation>
    </message>
    <message>
        <source>For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1.</source>
        <translation>Pour les cycles : 0 est le pays, 1 ou 2 ses unités. Les origines sont par niveau administratif 1.</translation>
    </message>
    <message>
        <source>For settlements; empty takes the latest national one.</source>
        <translation>Pour les localités ; si vide, le dernier fichier national.</translation>
    </message>
    <message>
        <source>For severity; the current one where it is empty.</source>
        <translation>Pour la sévérité ; la courante si vide.</translation>
    </message>
    <message>
        <source>For the API route.</source>
        <translation>Pour la voie API.</translation>
    </message>
    <message>
        <source>For the own programme only: this page says what attacks would find.</source>
        <translation>Pour le programme national seulement : cette page dit ce que des attaques trouveraient.</translation>
    </message>
    <message>
        <source>For the own programme the pack holds everything. For others it holds what the sharing gate lets through as it is; you see its answer before anything is written.</source>
        <translation>Pour le programme national, le paquet contient tout. Pour les autres, il contient ce que le contrôle de partage laisse passer tel quel ; vous voyez sa réponse avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>For this audience hazard_id and distance_m are left empty; band gives the class.</source>
        <translation>Pour ces destinataires, hazard_id et distance_m restent vides ; band donne la classe.</translation>
    </message>
    <message>
        <source>For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.</source>
        <translation>Pour ces destinataires, les longueurs sont arrondies au kilomètre supérieur et crossings vaut 0 ou 1.</translation>
    </message>
    <message>
        <source>For this audience: the class of the protected grid at each place, and no distance. Nothing recorded is not safe: read survey_state.</source>
        <translation>Pour ces destinataires : la classe de la grille protégée à chaque lieu, et aucune distance. Rien d’enregistré ne veut pas dire sûr : lisez survey_state.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Form (XLSForm)</source>
        <translation>Formulaire (XLSForm)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>Trouvé dans les fichiers</translation>
    </message>
    <message>
        <source>Found where it is empty.</source>
        <translation>Déterminé automatiquement si vide.</translation>
    </message>
    <message>
        <source>Four siblings are joined where one is unsafe; a suppressed square is never the only one</source>
        <translation>Quatre voisins sont réunis si l’un n’est pas sûr ; un carré non communiqué n’est jamais seul</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. No warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 2 ou ultérieure. Sans garantie.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Freshness: releases with data not older than 90 days</source>
        <translation>Fraîcheur : diffusions dont les données ont 90 jours au plus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From (YYYY-MM-DD)</source>
        <translation>Du (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>From the release ledger; {first} to {last}.</source>
        <translation>D’après le registre des diffusions ; {first} à {last}.</translation>
    </message>
    <message>
        <source>Funding by cluster (FTS)</source>
        <translation>Financement par cluster (FTS)</translation>
    </message>
    <message>
        <source>GAMA (GICHD)</source>
        <translation>GAMA (GICHD)</translation>
    </message>
    <message>
        <source>GROUP_BY cannot be {value}</source>
        <translation>GROUP_BY ne peut pas être {value}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Generic, several languages</source>
        <translation>Générique, plusieurs langues</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; for others only of the protected grid)</source>
        <translation>GeoPDF (met des coordonnées dans le fichier ; pour les autres, de la grille protégée seulement)</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; own programme only)</source>
        <translation>GeoPDF (met des coordonnées dans le fichier ; programme national seulement)</translation>
    </message>
    <message>
        <source>GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)</source>
        <translation>Un GeoPDF par unité (met des coordonnées dans les fichiers ; pour les autres, de la grille protégée seulement)</translation>
    </message>
    <message>
        <source>Geometry changed</source>
        <translation>Géométrie modifiée</translation>
    </message>
    <message>
        <source>Geometry from</source>
        <translation>Origine de la géométrie</translation>
    </message>
    <message>
        <source>Geometry was read from the column {column}.</source>
        <translation>La géométrie a été lue dans la colonne {column}.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtenir des données</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Obtenir : {title}</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Filles</translation>
    </message>
    <message>
        <source>Girls reached</source>
        <translation>Filles touchées</translation>
    </message>
    <message>
        <source>Give the distances as whole metres, separated by commas, e.g. 1000,5000.</source>
        <translation>Donnez les distances en mètres entiers, séparés par des virgules, p. ex. 1000,5000.</translation>
    </message>
    <message>
        <source>Give the file as FILE. Columns that the preset does not name stay as they are. Example: FILE=sites.xlsx, PRESET=cccm_site_list.</source>
        <translation>Donnez le fichier dans FILE. Les colonnes que le préréglage ne nomme pas restent telles quelles. Exemple : FILE=sites.xlsx, PRESET=cccm_site_list.</translation>
    </message>
    <message>
        <source>Go back to the earlier state</source>
        <translation>Revenir à l’état antérieur</translation>
    </message>
    <message>
        <source>Go back to the earlier state? The new rows are lost.</source>
        <translation>Revenir à l’état antérieur ? Les nouvelles lignes seront perdues.</translation>
    </message>
    <message>
        <source>Go back to the earlier state…</source>
        <translation>Revenir à l’état antérieur…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Goes into the metadata of packages, and to HDX HAPI.</source>
        <translation>Va dans les métadonnées des paquets et à HDX HAPI.</translation>
    </message>
    <message>
        <source>Granularity: bits of place left in the grids</source>
        <translation>Granularité : bits de localisation restant dans les grilles</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Gross of response: risk education given before does not reduce people in need.</source>
        <translation>Avant réponse : l’éducation aux risques déjà donnée ne réduit pas les personnes dans le besoin.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Group by (organisation, donor, eo_type, hazard_class)</source>
        <translation>Grouper par (organisation, donor, eo_type, hazard_class)</translation>
    </message>
    <message>
        <source>HAPI asks for a name and an e-mail address</source>
        <translation>HAPI demande un nom et une adresse e-mail</translation>
    </message>
    <message>
        <source>HAPI has more than {n} rows of {theme}</source>
        <translation>HAPI a plus de {n} lignes de {theme}</translation>
    </message>
    <message>
        <source>HAPI has no rows of {theme} for {country}</source>
        <translation>HAPI n’a pas de lignes de {theme} pour {country}</translation>
    </message>
    <message>
        <source>HAPI has no theme {theme}</source>
        <translation>HAPI n’a pas de thème {theme}</translation>
    </message>
    <message>
        <source>HAPI needs a name of four letters or more and an e-mail address</source>
        <translation>HAPI demande un nom d’au moins quatre lettres et une adresse e-mail</translation>
    </message>
    <message>
        <source>HAPI sent no list of rows</source>
        <translation>HAPI n’a pas envoyé de liste de lignes</translation>
    </message>
    <message>
        <source>HDX</source>
        <translation>HDX</translation>
    </message>
    <message>
        <source>HDX Connect: the description only</source>
        <translation>HDX Connect : la description seulement</translation>
    </message>
    <message>
        <source>HDX did not answer as it should ({reason})</source>
        <translation>HDX n’a pas répondu comme prévu ({reason})</translation>
    </message>
    <message>
        <source>HDX does not have {version} of the boundaries of {country}</source>
        <translation>HDX n’a pas la version {version} des limites pour {country}</translation>
    </message>
    <message>
        <source>HDX has no COD boundaries of {country}</source>
        <translation>HDX n’a pas de limites COD pour {country}</translation>
    </message>
    <message>
        <source>HDX has no COD population figures of {country}</source>
        <translation>HDX n’a pas de chiffres de population COD pour {country}</translation>
    </message>
    <message>
        <source>HDX has no dataset {name}</source>
        <translation>HDX n’a pas de jeu de données {name}</translation>
    </message>
    <message>
        <source>HDX has no file of Insecurity Insight about explosive weapons</source>
        <translation>HDX n’a pas de fichier d’Insecurity Insight sur les armes explosives</translation>
    </message>
    <message>
        <source>HDX has no settlements of {country} from a national source</source>
        <translation>HDX n’a pas de localités pour {country} d’une source nationale</translation>
    </message>
    <message>
        <source>HDX has nothing for these words; try fewer, or all countries.</source>
        <translation>HDX n’a rien pour ces mots ; essayez-en moins, ou tous les pays.</translation>
    </message>
    <message>
        <source>HDX has nothing open of this system for the country; the preset's page says how to ask for access</source>
        <translation>HDX n’a rien en accès libre de ce système pour le pays ; la page du préréglage dit comment demander l’accès</translation>
    </message>
    <message>
        <source>HDX lists no version of the boundaries of this country</source>
        <translation>HDX ne liste aucune version des limites de ce pays</translation>
    </message>
    <message>
        <source>HDX says that the link of this file is broken.</source>
        <translation>HDX indique que le lien de ce fichier est rompu.</translation>
    </message>
    <message>
        <source>HDX sent a dataset without a name</source>
        <translation>HDX a envoyé un jeu de données sans nom</translation>
    </message>
    <message>
        <source>HDX sent no list of datasets</source>
        <translation>HDX n’a pas envoyé de liste de jeux de données</translation>
    </message>
    <message>
        <source>HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI.</source>
        <translation>HOTOSM sur HDX a la même chose sans clé. Exemple : COUNTRY=MLI.</translation>
    </message>
    <message>
        <source>HPC has no figures by cluster for this plan</source>
        <translation>HPC n’a pas de chiffres par cluster pour ce plan</translation>
    </message>
    <message>
        <source>HPC has no plan of this country</source>
        <translation>HPC n’a pas de plan pour ce pays</translation>
    </message>
    <message>
        <source>HPC sent no figures by cluster</source>
        <translation>HPC n’a pas envoyé de chiffres par cluster</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Fichiers HTML</translation>
    </message>
    <message>
        <source>Harm of sharing</source>
        <translation>Dommage du partage</translation>
    </message>
    <message>
        <source>Harm of withholding</source>
        <translation>Dommage de la rétention</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Hazard id</source>
        <translation>Identifiant du danger</translation>
    </message>
    <message>
        <source>Hazard polygons, exact points and device types by location are high; severe in active conflict.</source>
        <translation>Polygones de dangers, points exacts et types d’engins par lieu sont de sensibilité élevée ; très élevée en conflit actif.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Dangers</translation>
    </message>
    <message>
        <source>Hazards (SHA and CHA)</source>
        <translation>Dangers (SHA et CHA)</translation>
    </message>
    <message>
        <source>Hazards and zones are the same layer; choose the admin areas as zones.</source>
        <translation>Dangers et zones sont la même couche ; choisissez les unités administratives comme zones.</translation>
    </message>
    <message>
        <source>Hazards as the IMSMA import made them.</source>
        <translation>Les dangers tels que l’import IMSMA les a créés.</translation>
    </message>
    <message>
        <source>Hazards that are only points</source>
        <translation>Dangers qui ne sont que des points</translation>
    </message>
    <message>
        <source>Hazards that are only points (found in a workspace)</source>
        <translation>Dangers sous forme de points seulement (trouvés dans un espace de travail)</translation>
    </message>
    <message>
        <source>Hazards that block something</source>
        <translation>Dangers qui bloquent quelque chose</translation>
    </message>
    <message>
        <source>Hazards, accidents and events for which returnees count whole</source>
        <translation>Dangers, accidents et événements pour lesquels les personnes de retour comptent entièrement</translation>
    </message>
    <message>
        <source>Hazards, land release, accidents, victims, risk education of the programme</source>
        <translation>Dangers, remise à disposition, accidents, victimes, éducation aux risques du programme</translation>
    </message>
    <message>
        <source>Hazards, tasks or areas</source>
        <translation>Dangers, tâches ou zones</translation>
    </message>
    <message>
        <source>Headers are group paths of the form; check the columns.</source>
        <translation>Les en-têtes sont des chemins de groupes du formulaire ; vérifiez les colonnes.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Health facilities from OpenStreetMap as points, with your own key</source>
        <translation>Établissements de santé d’OpenStreetMap en points, avec votre propre clé</translation>
    </message>
    <message>
        <source>Health sites</source>
        <translation>Sites de santé</translation>
    </message>
    <message>
        <source>Health sites (healthsites.io)</source>
        <translation>Sites de santé (healthsites.io)</translation>
    </message>
    <message>
        <source>Health zones are not admin 2: do not join them by P-code to COD boundaries.</source>
        <translation>Les zones de santé ne sont pas des admin 2 : ne les joignez pas par P-code aux limites COD.</translation>
    </message>
    <message>
        <source>Healthsites has no facility for this country</source>
        <translation>Healthsites n’a pas d’établissement pour ce pays</translation>
    </message>
    <message>
        <source>Healthsites needs a key of your own</source>
        <translation>Healthsites demande une clé à vous</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Scores les plus élevés</translation>
    </message>
    <message>
        <source>Household needs (IOM DTM HNA)</source>
        <translation>Besoins des ménages (HNA de la DTM, OIM)</translation>
    </message>
    <message>
        <source>Houses to be repaired or cleared of rubble, by community</source>
        <translation>Maisons à réparer ou à déblayer, par communauté</translation>
    </message>
    <message>
        <source>Housing blocked</source>
        <translation>Logements bloqués</translation>
    </message>
    <message>
        <source>How fields and values are read: a profile of the plugin, or the path of your own.</source>
        <translation>Comment lire champs et valeurs : un profil de l’extension, ou le chemin du vôtre.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Comment la protection a été faite</translation>
    </message>
    <message>
        <source>How many people do we plan for?</source>
        <translation>Pour combien de personnes planifions-nous ?</translation>
    </message>
    <message>
        <source>How many people need mine action, low, central and high?</source>
        <translation>Combien de personnes ont besoin de l’action contre les mines : basse, centrale et haute ?</translation>
    </message>
    <message>
        <source>How much is open, where, and what was released?</source>
        <translation>Combien est ouvert, où, et qu’est-ce qui a été remis à disposition ?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>How the P-code was found</source>
        <translation>Comment le P-code a été trouvé</translation>
    </message>
    <message>
        <source>Hub site</source>
        <translation>Site Hub</translation>
    </message>
    <message>
        <source>Humanitarian indicators (HDX HAPI)</source>
        <translation>Indicateurs humanitaires (HDX HAPI)</translation>
    </message>
    <message>
        <source>Humanitarian plans (HPC, Humanitarian Action)</source>
        <translation>Plans humanitaires (HPC, Humanitarian Action)</translation>
    </message>
    <message>
        <source>IATI mine-action activities</source>
        <translation>Activités IATI de l’action contre les mines</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Champ d’identifiant</translation>
    </message>
    <message>
        <source>ID field of the zones</source>
        <translation>Champ d’identifiant des zones</translation>
    </message>
    <message>
        <source>ID field of the zones (default: adm{level}_pcode)</source>
        <translation>Champ d’identifiant des zones (par défaut : adm{level}_pcode)</translation>
    </message>
    <message>
        <source>IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area</source>
        <translation>PDI, personnes de retour, réfugiés, besoins, présence, conflit, financement, risque, population, sécurité alimentaire par unité</translation>
    </message>
    <message>
        <source>IMSMA</source>
        <translation>IMSMA</translation>
    </message>
    <message>
        <source>IMSMA Core and Survey123</source>
        <translation>IMSMA Core et Survey123</translation>
    </message>
    <message>
        <source>IMSMA NG (version 6): export, staging area, points table</source>
        <translation>IMSMA NG (version 6) : export, zone de transit, table de points</translation>
    </message>
    <message>
        <source>IMSMA default</source>
        <translation>IMSMA par défaut</translation>
    </message>
    <message>
        <source>IMSMA import</source>
        <translation>Import IMSMA</translation>
    </message>
    <message>
        <source>IMSMA of UNMAS and national programmes</source>
        <translation>IMSMA de l’UNMAS et des programmes nationaux</translation>
    </message>
    <message>
        <source>IMSMA: rejected rows</source>
        <translation>IMSMA : lignes rejetées</translation>
    </message>
    <message>
        <source>IMSMA: {kind}</source>
        <translation>IMSMA : {kind}</translation>
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
        <translation>INFORM Severity, accès humanitaire ou risques d’un pays, avec votre propre jeton</translation>
    </message>
    <message>
        <source>INFORM component</source>
        <translation>Composante INFORM</translation>
    </message>
    <message>
        <source>INFORM component: explosive ordnance</source>
        <translation>Composante INFORM : engins explosifs</translation>
    </message>
    <message>
        <source>INFORM has no score for this country</source>
        <translation>INFORM n’a pas de score pour ce pays</translation>
    </message>
    <message>
        <source>IOM DTM terms: non-commercial use, no redistribution</source>
        <translation>Conditions de la DTM de l’OIM : usage non commercial, pas de redistribution</translation>
    </message>
    <message>
        <source>Id of a single point used twice in one record</source>
        <translation>Identifiant d’un point isolé utilisé deux fois dans un enregistrement</translation>
    </message>
    <message>
        <source>Id of the hazard</source>
        <translation>Identifiant du danger</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>Score d’impact</translation>
    </message>
    <message>
        <source>Impact score (IMSMA)</source>
        <translation>Score d’impact (IMSMA)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import an IMSMA export</source>
        <translation>Importer un export IMSMA</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Import de {file}</translation>
    </message>
    <message>
        <source>In labels and layouts: @cg_operation.</source>
        <translation>Dans les étiquettes et mises en page : @cg_operation.</translation>
    </message>
    <message>
        <source>In need (central)</source>
        <translation>Dans le besoin (centrale)</translation>
    </message>
    <message>
        <source>In need (high)</source>
        <translation>Dans le besoin (haute)</translation>
    </message>
    <message>
        <source>In need (low)</source>
        <translation>Dans le besoin (basse)</translation>
    </message>
    <message>
        <source>In need: low {low}, central {central}, high {high}</source>
        <translation>Dans le besoin : basse {low}, centrale {central}, haute {high}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the pack: {n}</source>
        <translation>Dans le paquet : {n}</translation>
    </message>
    <message>
        <source>Incidents are placed by province name only; they have no points</source>
        <translation>Les incidents ne sont situés que par nom de province ; ils n’ont pas de points</translation>
    </message>
    <message>
        <source>Incidents with explosive weapons that hit aid, health and education, by province</source>
        <translation>Incidents avec armes explosives ayant touché l’aide, la santé et l’éducation, par province</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>Identifiants d’indicateurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Indicator menu</source>
        <translation>Menu d’indicateurs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators: {names}</source>
        <translation>Indicateurs : {names}</translation>
    </message>
    <message>
        <source>Individuals are families times six. No P-codes: place them by point or by name.</source>
        <translation>Les individus sont les familles multipliées par six. Pas de P-codes : placez-les par point ou par nom.</translation>
    </message>
    <message>
        <source>Information loss (1 - correlation of logs)</source>
        <translation>Perte d’information (1 - corrélation des logarithmes)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Internally displaced people by admin area: one operation, one assessment type, the latest round</source>
        <translation>Personnes déplacées internes (PDI) par unité administrative : une opération, un type d’évaluation, le dernier cycle</translation>
    </message>
    <message>
        <source>Interval of the central figure (P10 to P90)</source>
        <translation>Intervalle de l’estimation centrale (P10 à P90)</translation>
    </message>
    <message>
        <source>Into the folder attachments of the workspace. They may show people: they are no part of a country pack.</source>
        <translation>Dans le dossier attachments de l’espace de travail. Elles peuvent montrer des personnes : elles ne font partie d’aucun paquet pays.</translation>
    </message>
    <message>
        <source>Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. Pixels that an admin 2 boundary cuts hold nobody.</source>
        <translation>Répartition inventée ; seules ses sommes sont réelles : les totaux COD-PS 2015 d’OCHA par préfecture. Les pixels coupés par une limite de niveau 2 ne comptent personne.</translation>
    </message>
    <message>
        <source>Invented for training and tests. No row describes a real hazard, person, event or place.</source>
        <translation>Inventé pour la formation et les essais. Aucune ligne ne décrit un danger, une personne, un événement ou un lieu réel.</translation>
    </message>
    <message>
        <source>Invented records of one country, into {folder}.</source>
        <translation>Enregistrements fictifs d’un pays, dans {folder}.</translation>
    </message>
    <message>
        <source>Irrigated cropland blocked</source>
        <translation>Cultures irriguées bloquées</translation>
    </message>
    <message>
        <source>Is sharing improving?</source>
        <translation>Le partage s’améliore-t-il ?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Issues in {title}</source>
        <translation>Anomalies dans {title}</translation>
    </message>
    <message>
        <source>It ends in FeatureServer, FeatureServer/0 or item.html?id=….</source>
        <translation>Se termine par FeatureServer, FeatureServer/0 ou item.html?id=….</translation>
    </message>
    <message>
        <source>It has columns that name people: {columns}.</source>
        <translation>Elle a des colonnes qui nomment des personnes : {columns}.</translation>
    </message>
    <message>
        <source>It sends nothing about you or your data anywhere; it asks only the sources that you load.</source>
        <translation>L’extension n’envoie rien nulle part sur vous ou vos données ; elle n’interroge que les sources que vous chargez.</translation>
    </message>
    <message>
        <source>JIPS profiling and DART</source>
        <translation>Profilage JIPS et DART</translation>
    </message>
    <message>
        <source>Keep personal columns</source>
        <translation>Conserver les colonnes personnelles</translation>
    </message>
    <message>
        <source>Keep the file beside the current version</source>
        <translation>Garder le fichier à côté de la version actuelle</translation>
    </message>
    <message>
        <source>Keep the layout for editing</source>
        <translation>Garder la mise en page pour la modifier</translation>
    </message>
    <message>
        <source>Keep the layout in the open project for editing</source>
        <translation>Garder la mise en page dans le projet ouvert pour la modifier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Keys are kept in QGIS's authentication store, encrypted, and nowhere else.</source>
        <translation>Les clés sont gardées dans le magasin d’authentification de QGIS, chiffrées, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Nature des enregistrements</translation>
    </message>
    <message>
        <source>Land balance</source>
        <translation>Bilan des terres</translation>
    </message>
    <message>
        <source>Land balance of the period (needs the earlier export)</source>
        <translation>Bilan des terres de la période (demande l’export antérieur)</translation>
    </message>
    <message>
        <source>Land balance…</source>
        <translation>Bilan des terres…</translation>
    </message>
    <message>
        <source>Land release</source>
        <translation>Remise à disposition des terres</translation>
    </message>
    <message>
        <source>Land release (cancelled, reduced, cleared)</source>
        <translation>Remise à disposition des terres (annulé, réduit, dépollué)</translation>
    </message>
    <message>
        <source>Land release products</source>
        <translation>Produits de remise à disposition des terres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Langue des noms de lieux</translation>
    </message>
    <message>
        <source>Language of the labels (en, fr, ar …)</source>
        <translation>Langue des libellés (en, fr, ar …)</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Langue de la carte</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>Pièce jointe maximale (Mo)</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Téléchargement maximal</translation>
    </message>
    <message>
        <source>Last day of the month (YYYY-MM-DD)</source>
        <translation>Dernier jour du mois (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Dernier jour de la période</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.</source>
        <translation>Texte en Latin-1. Le code CF711 figure deux fois dans le fichier du niveau 2 : additionnez les deux lignes.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer name or number</source>
        <translation>Nom ou numéro de la couche</translation>
    </message>
    <message>
        <source>Layer of an ArcGIS server</source>
        <translation>Couche d’un serveur ArcGIS</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Couche ou feuille</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <translation>Couche ou table</translation>
    </message>
    <message>
        <source>Layer, sheet or table</source>
        <translation>Couche, feuille ou table</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers (all of the workspace if empty)</source>
        <translation>Couches (toutes celles de l’espace de travail si vide)</translation>
    </message>
    <message>
        <source>Layers ({n})</source>
        <translation>Couches ({n})</translation>
    </message>
    <message>
        <source>Layers in the workspace</source>
        <translation>Couches de l’espace de travail</translation>
    </message>
    <message>
        <source>Layers of the workspace</source>
        <translation>Couches de l’espace de travail</translation>
    </message>
    <message>
        <source>Layout in the project: {name}</source>
        <translation>Mise en page dans le projet : {name}</translation>
    </message>
    <message>
        <source>Left in the pack, since a country pack has no need of it: {names}</source>
        <translation>Laissé dans le paquet, car un paquet pays n’en a pas besoin : {names}</translation>
    </message>
    <message>
        <source>Left out because they name people: {columns}</source>
        <translation>Écartées car elles nomment des personnes : {columns}</translation>
    </message>
    <message>
        <source>Left out for this audience: {table}</source>
        <translation>Écartée pour ces destinataires : {table}</translation>
    </message>
    <message>
        <source>Left out, no such column: {criterion}</source>
        <translation>Écarté, colonne absente : {criterion}</translation>
    </message>
    <message>
        <source>Left out: {layer}. {why}</source>
        <translation>Écartée : {layer}. {why}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licence : {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines and the class of the protected grid</source>
        <translation>Lignes et classe de la grille protégée</translation>
    </message>
    <message>
        <source>Lines near hazards</source>
        <translation>Lignes près de dangers</translation>
    </message>
    <message>
        <source>Links are not packed, and what they lead to is left out: {names}</source>
        <translation>Les liens ne sont pas mis en paquet, et ce à quoi ils mènent est laissé de côté : {names}</translation>
    </message>
    <message>
        <source>List the attachments</source>
        <translation>Lister les pièces jointes</translation>
    </message>
    <message>
        <source>Load again what is there</source>
        <translation>Recharger ce qui existe déjà</translation>
    </message>
    <message>
        <source>Load into the workspace</source>
        <translation>Charger dans l’espace de travail</translation>
    </message>
    <message>
        <source>Load into the workspace…</source>
        <translation>Charger dans l’espace de travail…</translation>
    </message>
    <message>
        <source>Load this file…</source>
        <translation>Charger ce fichier…</translation>
    </message>
    <message>
        <source>Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com.</source>
        <translation>Chargez par son adresse ce qui a été trouvé. Exemple : TEXT=contaminated land, SITE=hub.arcgis.com.</translation>
    </message>
    <message>
        <source>Load {n} sources</source>
        <translation>Charger {n} sources</translation>
    </message>
    <message>
        <source>Load: {title}</source>
        <translation>Charger : {title}</translation>
    </message>
    <message>
        <source>Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and the rest goes on. Run again, it takes up what is missing and leaves what is there.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: only these, with commas between: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: which displacement figures, where DTM has several; they must not be added up.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: load again what is there; the earlier state is kept until it is accepted.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: a table with a row for each step: what was loaded, from where, or why not.&lt;br/&gt;Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF.</source>
        <translation>Charge limites, population, déplacement, événements de conflit, routes, écoles et sites de santé d’un pays dans un espace de travail, chacun avec sa source, sa version et son style. Ce qui ne peut être obtenu est listé avec le motif, et le reste continue. Relancé, il reprend ce qui manque et laisse ce qui existe.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt; : ces étapes seulement, séparées par des virgules : boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt; : quels chiffres de déplacement, si la DTM en a plusieurs ; il ne faut pas les additionner.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt; : recharger ce qui existe déjà ; l’état antérieur est gardé jusqu’à acceptation.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt; : une table avec une ligne par étape : ce qui a été chargé, d’où, ou pourquoi non.&lt;br/&gt;Étapes et voies sont dans resources/startcountry.json. Exemple : COUNTRY=CAF.</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Identifiant de localité</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localités</translation>
    </message>
    <message>
        <source>LogIE needs a registration; exports of the open part stand on HDX</source>
        <translation>LogIE demande une inscription ; des exports de la partie ouverte sont sur HDX</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Logistics cluster</source>
        <translation>Cluster Logistique</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together</source>
        <translation>Longitude et latitude vont ensemble</translation>
    </message>
    <message>
        <source>Look-back (months)</source>
        <translation>Période rétrospective (mois)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Made on {date} for: {audience}. Purpose: {purpose}.</source>
        <translation>Établi le {date} pour : {audience}. Finalité : {purpose}.</translation>
    </message>
    <message>
        <source>Main road crossed or within 50 m</source>
        <translation>Route principale traversée ou à moins de 50 m</translation>
    </message>
    <message>
        <source>Maintainer (HDX user)</source>
        <translation>Responsable (utilisateur HDX)</translation>
    </message>
    <message>
        <source>Make a country pack…</source>
        <translation>Créer un paquet pays…</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Faire une carte</translation>
    </message>
    <message>
        <source>Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer.</source>
        <translation>Faire une carte des couches affichées, en PDF et PNG, avec sources, légende et avertissement.</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Faire la carte</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map (PDF)</source>
        <translation>Carte (PDF)</translation>
    </message>
    <message>
        <source>Map atlas</source>
        <translation>Atlas de cartes</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Map package (PDF, JPEG, description)</source>
        <translation>Paquet cartographique (PDF, JPEG, description)</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Produit cartographique</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Cartes et rapports</translation>
    </message>
    <message>
        <source>Maps and reports (ReliefWeb)</source>
        <translation>Cartes et rapports (ReliefWeb)</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Peut aller à</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, as told</source>
        <translation>Risque moyen (1/f) d’un danger, tel que communiqué</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, before</source>
        <translation>Risque moyen (1/f) d’un danger, avant</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <translation>Sens de {value}</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Measured risk</source>
        <translation>Risque mesuré</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median of the draws</source>
        <translation>Médiane des tirages</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Men reached</source>
        <translation>Hommes touchés</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method: formulas, sources, limits (in English)</source>
        <translation>Méthode : formules, sources, limites (en anglais)</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Méthodologie</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Methods and shared definitions for protection data; no data of its own</source>
        <translation>Méthodes et définitions communes pour les données de protection ; pas de données propres</translation>
    </message>
    <message>
        <source>Migratory pasture blocked</source>
        <translation>Pâturage de transhumance bloqué</translation>
    </message>
    <message>
        <source>Mine action</source>
        <translation>Action contre les mines</translation>
    </message>
    <message>
        <source>Mine action data</source>
        <translation>Données de l’action contre les mines</translation>
    </message>
    <message>
        <source>Mine action is often booked inside Protection; then the table is empty and says so. Example: COUNTRY=AFG.</source>
        <translation>L’action contre les mines est souvent comptabilisée dans Protection ; la table est alors vide et le dit. Exemple : COUNTRY=AFG.</translation>
    </message>
    <message>
        <source>Mine action on HDX</source>
        <translation>Action contre les mines sur HDX</translation>
    </message>
    <message>
        <source>Mine-action activities (IATI)</source>
        <translation>Activités de l’action contre les mines (IATI)</translation>
    </message>
    <message>
        <source>Mines present</source>
        <translation>Présence de mines</translation>
    </message>
    <message>
        <source>Minimum data missing</source>
        <translation>Données minimales manquantes</translation>
    </message>
    <message>
        <source>Minimum number of hazards, accidents, victims and people a square</source>
        <translation>Nombre minimal de dangers, d’accidents, de victimes et de personnes par carré</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, surveys, as you downloaded them</source>
        <translation>Suivi de la mobilité et évaluation des localités, suivi des événements, enregistrement et listes maîtresses, suivi des flux, enquêtes, tels que vous les avez téléchargés</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. Example: COUNTRY=CAF, YEAR=2026.</source>
        <translation>Population modélisée, non dénombrée : comparez la somme à COD-PS. Un pays entier fait de 10 à 250 Mo. Exemple : COUNTRY=CAF, YEAR=2026.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Monitoring by area needs an OCHA login: give the saved reply as FILE. Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</source>
        <translation>Le suivi par unité demande un compte OCHA : donnez la réponse enregistrée dans FILE. Exemple : COUNTRY=AFG, WHAT=clusters, YEAR=2025.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month (YYYY-MM)</source>
        <translation>Mois (AAAA-MM)</translation>
    </message>
    <message>
        <source>Monthly product</source>
        <translation>Produit mensuel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for the selected layer</source>
        <translation>Autres actions pour la couche choisie</translation>
    </message>
    <message>
        <source>More releases are not better by themselves: read availability beside granularity and use.</source>
        <translation>Plus de diffusions n’est pas mieux en soi : lisez la disponibilité avec la granularité et l’utilisation.</translation>
    </message>
    <message>
        <source>More than 5,000 m between two vertices</source>
        <translation>Plus de 5 000 m entre deux sommets</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Most can be downloaded by hand from dtm.iom.int after accepting the terms; then load them (source table)</source>
        <translation>La plupart peuvent être téléchargés à la main sur dtm.iom.int après acceptation des conditions ; puis chargez-les (source table)</translation>
    </message>
    <message>
        <source>Most files can be downloaded by hand after accepting the terms; give the file as FILE. Example: FILE=master_list.xlsx, PRESET=dtm_master_list.</source>
        <translation>La plupart des fichiers peuvent être téléchargés à la main après acceptation des conditions ; donnez le fichier dans FILE. Exemple : FILE=master_list.xlsx, PRESET=dtm_master_list.</translation>
    </message>
    <message>
        <source>Movements over 50 households only; header texts change every year. Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Mouvements de plus de 50 ménages seulement ; les en-têtes changent chaque année. Abyei porte ici le code SS1101 et SS0001 dans le COD.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Multi-sector needs assessments, settlement and camp mapping, as workbooks and layers</source>
        <translation>Évaluations multisectorielles des besoins, cartographie de localités et de camps, en classeurs et couches</translation>
    </message>
    <message>
        <source>NEEDS is not a table of peopleinneed of admin level {level}</source>
        <translation>NEEDS n’est pas une table de peopleinneed de niveau administratif {level}</translation>
    </message>
    <message>
        <source>NTS</source>
        <translation>ENT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Champ du nom</translation>
    </message>
    <message>
        <source>Name fields</source>
        <translation>Champs de noms</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Nom dans l’espace de travail</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Nom de l’opération</translation>
    </message>
    <message>
        <source>Name of the unit of a P-code, in a language that the boundaries have.</source>
        <translation>Nom de l’unité d’un P-code, dans une langue présente dans les limites.</translation>
    </message>
    <message>
        <source>Nearest hazard of each site</source>
        <translation>Danger le plus proche de chaque site</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Needed where a country has several; they must not be added up.</source>
        <translation>Nécessaire si un pays en a plusieurs ; il ne faut pas les additionner.</translation>
    </message>
    <message>
        <source>Needed where the file has several.</source>
        <translation>Nécessaire si le fichier en a plusieurs.</translation>
    </message>
    <message>
        <source>Needed where the service has several.</source>
        <translation>Nécessaire si le service en a plusieurs.</translation>
    </message>
    <message>
        <source>Needs and response</source>
        <translation>Besoins et réponse</translation>
    </message>
    <message>
        <source>Needs overview</source>
        <translation>Aperçu des besoins</translation>
    </message>
    <message>
        <source>Needs your own key, set in the Common Ground options.</source>
        <translation>Demande votre propre clé, à saisir dans les options de Common Ground.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New export (or a workspace)</source>
        <translation>Nouvel export (ou un espace de travail)</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nouveau niveau</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {engine}</source>
        <translation>Aucun ordonnanceur Dask ne répond à {engine}</translation>
    </message>
    <message>
        <source>No address is given</source>
        <translation>Aucune adresse n’est donnée</translation>
    </message>
    <message>
        <source>No address that starts with https:// is given for {sources}; it is not kept.</source>
        <translation>Aucune adresse commençant par https:// n’est donnée pour {sources} ; elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>No attack tells more than the published squares and counts.</source>
        <translation>Aucune attaque n’en dit plus que les carrés et nombres publiés.</translation>
    </message>
    <message>
        <source>No caseload of this plan names mine action, EORE or camps</source>
        <translation>Aucun caseload de ce plan ne nomme l’action contre les mines, l’EREE ou les camps</translation>
    </message>
    <message>
        <source>No cluster names mine action: it is booked inside Protection</source>
        <translation>Aucun cluster ne nomme l’action contre les mines : elle est comptabilisée dans Protection</translation>
    </message>
    <message>
        <source>No column holds the kind (cancelled, reduced, cleared): the land balance leaves such products out.</source>
        <translation>Aucune colonne ne contient la nature (annulé, réduit, dépollué) : le bilan des terres écarte ces produits.</translation>
    </message>
    <message>
        <source>No column holds the status: every hazard is unknown, which counts as open.</source>
        <translation>Aucune colonne ne contient le statut : chaque danger est inconnu, ce qui compte comme ouvert.</translation>
    </message>
    <message>
        <source>No column identifies the rows, so whole rows were compared.</source>
        <translation>Aucune colonne n’identifie les lignes ; les lignes entières ont été comparées.</translation>
    </message>
    <message>
        <source>No column of the points table holds ids of the records: the polygons stand alone.</source>
        <translation>Aucune colonne de la table de points ne contient les identifiants des enregistrements : les polygones restent seuls.</translation>
    </message>
    <message>
        <source>No country is chosen</source>
        <translation>Aucun pays n’est choisi</translation>
    </message>
    <message>
        <source>No country is given</source>
        <translation>Aucun pays n’est donné</translation>
    </message>
    <message>
        <source>No criterion of the profile {name} has a column in the input</source>
        <translation>Aucun critère du profil {name} n’a de colonne dans l’entrée</translation>
    </message>
    <message>
        <source>No dataset is named</source>
        <translation>Aucun jeu de données n’est nommé</translation>
    </message>
    <message>
        <source>No distance is wide enough for the raster</source>
        <translation>Aucune distance n’est assez large pour le raster</translation>
    </message>
    <message>
        <source>No factor of the profile {name} has a column in the input</source>
        <translation>Aucun facteur du profil {name} n’a de colonne dans l’entrée</translation>
    </message>
    <message>
        <source>No file is given</source>
        <translation>Aucun fichier n’est donné</translation>
    </message>
    <message>
        <source>No indicator of this plan names mine action, EORE or camps</source>
        <translation>Aucun indicateur de ce plan ne nomme l’action contre les mines, l’EREE ou les camps</translation>
    </message>
    <message>
        <source>No layer has figures for the table {name} of the template</source>
        <translation>Aucune couche n’a de chiffres pour le tableau {name} du modèle</translation>
    </message>
    <message>
        <source>No layer is switched on: load some, or tick them in the layer panel.</source>
        <translation>Aucune couche n’est affichée : chargez-en, ou cochez-les dans le panneau des couches.</translation>
    </message>
    <message>
        <source>No layer says where it comes from.</source>
        <translation>Aucune couche ne dit d’où elle vient.</translation>
    </message>
    <message>
        <source>No layer was found for these words</source>
        <translation>Aucune couche n’a été trouvée pour ces mots</translation>
    </message>
    <message>
        <source>No mine-action activity is published for this country</source>
        <translation>Aucune activité de l’action contre les mines n’est publiée pour ce pays</translation>
    </message>
    <message>
        <source>No name is common to all countries: the dataset is looked for by its tag. Example: COUNTRY=SDN, WHAT=settlements.</source>
        <translation>Aucun nom n’est commun à tous les pays : le jeu de données est cherché par son étiquette. Exemple : COUNTRY=SDN, WHAT=settlements.</translation>
    </message>
    <message>
        <source>No output is asked for</source>
        <translation>Aucune sortie n’est demandée</translation>
    </message>
    <message>
        <source>No preset fits this table; choose one, or name the columns on the next page.</source>
        <translation>Aucun préréglage ne convient à cette table ; choisissez-en un, ou nommez les colonnes à la page suivante.</translation>
    </message>
    <message>
        <source>No preset fits this table; its columns stay as they are</source>
        <translation>Aucun préréglage ne convient à cette table ; ses colonnes restent telles quelles</translation>
    </message>
    <message>
        <source>No protocol names this kind of layer: high until set.</source>
        <translation>Aucun protocole ne nomme ce type de couche : élevée jusqu’à décision.</translation>
    </message>
    <message>
        <source>No purpose was given.</source>
        <translation>Aucune finalité n’a été donnée.</translation>
    </message>
    <message>
        <source>No record in a square does not mean that it is safe; read the survey state.</source>
        <translation>Un carré sans enregistrement n’est pas pour autant sûr ; lisez l’état d’enquête.</translation>
    </message>
    <message>
        <source>No release products were given: land that closed is a correction, and listed.</source>
        <translation>Aucun produit de remise à disposition n’a été donné : une terre close est une correction, et listée.</translation>
    </message>
    <message>
        <source>No row names mine action: FTS often books it inside Protection.</source>
        <translation>Aucune ligne ne nomme l’action contre les mines : FTS la comptabilise souvent dans Protection.</translation>
    </message>
    <message>
        <source>No row of {child} names a record of {parent}</source>
        <translation>Aucune ligne de {child} ne nomme un enregistrement de {parent}</translation>
    </message>
    <message>
        <source>No workspace is chosen, so there is no ledger for the change</source>
        <translation>Aucun espace de travail n’est choisi, donc pas de registre pour le changement</translation>
    </message>
    <message>
        <source>No workspace is given</source>
        <translation>Aucun espace de travail n’est donné</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>Aucune année n’est donnée</translation>
    </message>
    <message>
        <source>No zone has a polygon</source>
        <translation>Aucune zone n’a de polygone</translation>
    </message>
    <message>
        <source>No zone has a value in {field}</source>
        <translation>Aucune zone n’a de valeur dans {field}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Non-agricultural land blocked</source>
        <translation>Terres non agricoles bloquées</translation>
    </message>
    <message>
        <source>None of the layers has anything to draw</source>
        <translation>Aucune des couches n’a quelque chose à dessiner</translation>
    </message>
    <message>
        <source>None of the records has a position, so there is nothing to draw a grid of</source>
        <translation>Aucun enregistrement n’a de position : il n’y a rien pour faire une grille</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Non classé</translation>
    </message>
    <message>
        <source>Not classified or without a figure</source>
        <translation>Non classé ou sans chiffre</translation>
    </message>
    <message>
        <source>Not computed: {indicator} ({reason})</source>
        <translation>Non calculé : {indicator} ({reason})</translation>
    </message>
    <message>
        <source>Not counted: downloads, citations, incidents outside this workspace.</source>
        <translation>Non comptés : téléchargements, citations, incidents hors de cet espace de travail.</translation>
    </message>
    <message>
        <source>Not described in public; ask GICHD what it holds for the country</source>
        <translation>Pas décrit publiquement ; demandez au GICHD ce qu’il détient pour le pays</translation>
    </message>
    <message>
        <source>Not explained by a release product</source>
        <translation>Non expliqué par un produit de remise à disposition</translation>
    </message>
    <message>
        <source>Not given: {tables}</source>
        <translation>Non donné : {tables}</translation>
    </message>
    <message>
        <source>Not on the map: {layers}</source>
        <translation>Absent de la carte : {layers}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non touchés</translation>
    </message>
    <message>
        <source>Not scored, no such column: {factor}</source>
        <translation>Sans score, colonne absente : {factor}</translation>
    </message>
    <message>
        <source>Not set: mine action in several languages; empty: every cluster.</source>
        <translation>Non défini : l’action contre les mines en plusieurs langues ; vide : tous les clusters.</translation>
    </message>
    <message>
        <source>Not set: remote explosives, landmines and IEDs; empty: every type.</source>
        <translation>Non défini : explosifs télécommandés, mines et EEI ; vide : tous les types.</translation>
    </message>
    <message>
        <source>Not set: roads that cars use between places; empty: all, with tracks and paths.</source>
        <translation>Non défini : routes que les voitures utilisent entre localités ; vide : toutes, avec pistes et chemins.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the geometry</source>
        <translation>Note sur la géométrie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing could be loaded for {country}</source>
        <translation>Rien n’a pu être chargé pour {country}</translation>
    </message>
    <message>
        <source>Nothing in the workspace may go to {audience}</source>
        <translation>Rien dans l’espace de travail ne peut aller à {audience}</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe.</source>
        <translation>Rien d’enregistré ne veut pas dire sûr.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.</source>
        <translation>Rien d’enregistré ne veut pas dire sûr. Ne vous en servez pas pour décider où il est sûr de marcher.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state of each square.</source>
        <translation>Rien d’enregistré ne veut pas dire sûr : lisez l’état d’enquête de chaque carré.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”.</source>
        <translation>Rien d’enregistré ne veut pas dire sûr : lisez l’état d’enquête. « Vivant à moins de » n’est pas « exposé ».</translation>
    </message>
    <message>
        <source>Nothing to search for is given</source>
        <translation>Rien à rechercher n’est donné</translation>
    </message>
    <message>
        <source>Nothing was told to attack: no grid, no count, no distance.</source>
        <translation>Rien n’a été indiqué à attaquer : ni grille, ni nombre, ni distance.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers of casualties by admin 2 are low; a record of a person stays severe.</source>
        <translation>Les nombres de victimes par admin 2 sont de sensibilité faible ; l’enregistrement d’une personne reste de sensibilité très élevée.</translation>
    </message>
    <message>
        <source>OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)</source>
        <translation>OCHA, ITOS et REACH : République centrafricaine – limites administratives infranationales (COD-AB)</translation>
    </message>
    <message>
        <source>OCHA: Central African Republic - Subnational Population Statistics (COD-PS)</source>
        <translation>OCHA : République centrafricaine – statistiques de population infranationales (COD-PS)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>ORIGINS needs the columns unit, origin and people</source>
        <translation>ORIGINS doit avoir les colonnes unit, origin et people</translation>
    </message>
    <message>
        <source>Occupied Palestinian territory</source>
        <translation>Territoire palestinien occupé</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Offline mode is on and this has not been downloaded from {source} yet</source>
        <translation>Le mode hors ligne est actif et ceci n’a pas encore été téléchargé de {source}</translation>
    </message>
    <message>
        <source>Offline mode: an earlier version of {name} is used</source>
        <translation>Mode hors ligne : une version antérieure de {name} est utilisée</translation>
    </message>
    <message>
        <source>Old export (or a workspace)</source>
        <translation>Ancien export (ou un espace de travail)</translation>
    </message>
    <message>
        <source>Old hazards</source>
        <translation>Dangers antérieurs</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>En ligne de commande :</translation>
    </message>
    <message>
        <source>One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX</source>
        <translation>Un fichier d’un jeu de données de l’Humanitarian Data Exchange : couches, CSV et XLSX</translation>
    </message>
    <message>
        <source>One file with many pages cannot be a GeoPDF</source>
        <translation>Un seul fichier de plusieurs pages ne peut pas être un GeoPDF</translation>
    </message>
    <message>
        <source>One geography for all countries and releases: EPSG:6933, origin 0, 0</source>
        <translation>Une seule géographie pour tous les pays et toutes les diffusions : EPSG:6933, origine 0, 0</translation>
    </message>
    <message>
        <source>One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub</source>
        <translation>Une couche de tout service d’entités ArcGIS : IMSMA Core, HCR, ArcGIS Online, Hub</translation>
    </message>
    <message>
        <source>One parameter at a time: change of the central total</source>
        <translation>Un paramètre à la fois : variation du total central</translation>
    </message>
    <message>
        <source>One person may be reached by several activities: do not add people up. Published presence of a country is in the source hapi. Example: FILE=5w.xlsx.</source>
        <translation>Une personne peut être touchée par plusieurs activités : n’additionnez pas les personnes. La présence publiée d’un pays est dans la source hapi. Exemple : FILE=5w.xlsx.</translation>
    </message>
    <message>
        <source>One person may be reached by several activities; do not add people up.</source>
        <translation>Une personne peut être touchée par plusieurs activités ; n’additionnez pas les personnes.</translation>
    </message>
    <message>
        <source>One row an activity and location: amounts repeat over its locations and must not be added up.</source>
        <translation>Une ligne par activité et par lieu : les montants se répètent d’un lieu à l’autre et ne doivent pas être additionnés.</translation>
    </message>
    <message>
        <source>One theme of OpenStreetMap for a country, as HOT exports it to HDX</source>
        <translation>Un thème d’OpenStreetMap pour un pays, tel que HOT l’exporte vers HDX</translation>
    </message>
    <message>
        <source>Only attachments of the rows that were edited since then are listed</source>
        <translation>Seules les pièces jointes des lignes modifiées depuis sont listées</translation>
    </message>
    <message>
        <source>Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook that the form was made from says them in words.</source>
        <translation>Seulement pour un export Survey123, Kobo ou ODK dont les cellules contiennent des codes : le classeur d’où vient le formulaire les dit en mots.</translation>
    </message>
    <message>
        <source>Only rows edited since then; in a workspace they are merged into the layer that is there.</source>
        <translation>Seulement les lignes modifiées depuis ; dans un espace de travail, elles sont fusionnées dans la couche existante.</translation>
    </message>
    <message>
        <source>Only the rows edited since {date} are here</source>
        <translation>Seules les lignes modifiées depuis le {date} sont ici</translation>
    </message>
    <message>
        <source>Only these steps</source>
        <translation>Seulement ces étapes</translation>
    </message>
    <message>
        <source>Only this part of the country.</source>
        <translation>Seulement cette partie du pays.</translation>
    </message>
    <message>
        <source>Only what touches it; filtered on the server.</source>
        <translation>Seulement ce qui la touche ; filtré sur le serveur.</translation>
    </message>
    <message>
        <source>Only what was reported to FTS; shared funding may not be broken down by cluster.</source>
        <translation>Seulement ce qui a été déclaré au FTS ; les fonds partagés peuvent ne pas être ventilés par cluster.</translation>
    </message>
    <message>
        <source>Only what was reported.</source>
        <translation>Seulement ce qui a été signalé.</translation>
    </message>
    <message>
        <source>Only where polygons come as a second file of points.</source>
        <translation>Seulement si les polygones viennent comme un second fichier de points.</translation>
    </message>
    <message>
        <source>Only where the file does not say.</source>
        <translation>Seulement si le fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a country pack…</source>
        <translation>Ouvrir un paquet pays…</translation>
    </message>
    <message>
        <source>Open and released land over the exports kept</source>
        <translation>Terres ouvertes et remises à disposition sur les exports conservés</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>Surface ouverte</translation>
    </message>
    <message>
        <source>Open confirmed hazardous areas</source>
        <translation>Zones dangereuses confirmées ouvertes</translation>
    </message>
    <message>
        <source>Open files on HDX and in the REACH Resource Centre; microdata on request</source>
        <translation>Fichiers ouverts sur HDX et dans le centre de ressources de REACH ; microdonnées sur demande</translation>
    </message>
    <message>
        <source>Open guidance; data from the protection cluster of the country</source>
        <translation>Conseils en accès libre ; données auprès du cluster Protection du pays</translation>
    </message>
    <message>
        <source>Open in the panel</source>
        <translation>Ouvrir dans le panneau</translation>
    </message>
    <message>
        <source>Open m²</source>
        <translation>Ouvert m²</translation>
    </message>
    <message>
        <source>Open on HDX in many countries; elsewhere ask the cluster coordinator of the country</source>
        <translation>Ouvert sur HDX dans beaucoup de pays ; ailleurs, demandez au coordinateur de cluster du pays</translation>
    </message>
    <message>
        <source>Open on HDX in some countries</source>
        <translation>Ouvert sur HDX dans certains pays</translation>
    </message>
    <message>
        <source>Open on HDX; WFP's map server is often closed to the public</source>
        <translation>Ouvert sur HDX ; le serveur de cartes du PAM est souvent fermé au public</translation>
    </message>
    <message>
        <source>Open suspected hazardous areas</source>
        <translation>Zones soupçonnées dangereuses ouvertes</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Ouvrir le panneau</translation>
    </message>
    <message>
        <source>Open the sample pack</source>
        <translation>Ouvrir le jeu d’exemple</translation>
    </message>
    <message>
        <source>Open the sample pack to try everything on invented records, or load your own data below.</source>
        <translation>Ouvrez le jeu d’exemple pour tout essayer sur des données fictives, ou chargez vos propres données ci-dessous.</translation>
    </message>
    <message>
        <source>Open the table wizard…</source>
        <translation>Ouvrir l’assistant des tables…</translation>
    </message>
    <message>
        <source>Open, or by request where the dataset says so</source>
        <translation>Ouvert, ou sur demande si le jeu de données l’indique</translation>
    </message>
    <message>
        <source>Open; the API needs a free account (source acaps)</source>
        <translation>Ouvert ; l’API demande un compte gratuit (source acaps)</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing of {theme} for {country}</source>
        <translation>OpenStreetMap n’a rien de {theme} pour {country}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Operation (DTM)</source>
        <translation>Opération (DTM)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook</source>
        <translation>Organisations, secteurs, activités et personnes touchées par P-code, d’après le classeur du cluster</translation>
    </message>
    <message>
        <source>Origins of displaced people (unit, origin, people)</source>
        <translation>Origines des personnes déplacées (unit, origin, people)</translation>
    </message>
    <message>
        <source>Origins whose contamination is not known: ask for survey</source>
        <translation>Origines dont la contamination est inconnue : demandez une enquête</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other datasets with settlements: {names}</source>
        <translation>Autres jeux de données avec localités : {names}</translation>
    </message>
    <message>
        <source>Other infrastructure blocked</source>
        <translation>Autres infrastructures bloquées</translation>
    </message>
    <message>
        <source>Other water blocked</source>
        <translation>Autre eau bloquée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Outlines for countries without agreed boundaries, marked as a fallback</source>
        <translation>Contours pour les pays sans limites convenues, marqués comme substitution</translation>
    </message>
    <message>
        <source>Outlines of hazards</source>
        <translation>Contours des dangers</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Outside sources in use</source>
        <translation>Sources externes utilisées</translation>
    </message>
    <message>
        <source>Outside the admin unit that its P-code names, or no unit has that P-code</source>
        <translation>Hors de l’unité administrative que nomme son P-code, ou aucune unité n’a ce P-code</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Overlay and analysis</source>
        <translation>Superposition et analyse</translation>
    </message>
    <message>
        <source>Own programme</source>
        <translation>Programme national</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>P-code field</source>
        <translation>Champ du P-code</translation>
    </message>
    <message>
        <source>P-code of a district (the country if empty)</source>
        <translation>P-code d’un district (le pays si vide)</translation>
    </message>
    <message>
        <source>P-code of the areas</source>
        <translation>P-code des unités</translation>
    </message>
    <message>
        <source>P-code of the unit above, or of the unit at the level that is given.</source>
        <translation>P-code de l’unité supérieure, ou de l’unité au niveau donné.</translation>
    </message>
    <message>
        <source>P-code stands more than once</source>
        <translation>Le P-code figure plus d’une fois</translation>
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
        <translation>Des P-codes sont réutilisés avec un autre sens d’une version à l’autre ; chaque ligne indique donc sa version et sa date. Exemple : COUNTRY=CAF, LEVEL=2.</translation>
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
        <translation>POPULATION ne peut pas être lu : {value}</translation>
    </message>
    <message>
        <source>PREVIOUS does not say its parameters: they are taken to be those of now, and what they changed counts as contamination and severity</source>
        <translation>PREVIOUS ne dit pas ses paramètres : on prend ceux de maintenant, et ce qu’ils ont changé compte comme contamination et sévérité</translation>
    </message>
    <message>
        <source>PREVIOUS has units twice or without an id in {name}</source>
        <translation>PREVIOUS a des unités en double ou sans identifiant dans {name}</translation>
    </message>
    <message>
        <source>PREVIOUS is not a table of peopleinneed: it has no field {name}</source>
        <translation>PREVIOUS n’est pas une table de peopleinneed : il n’y a pas de champ {name}</translation>
    </message>
    <message>
        <source>PRO-MIN is mine action; empty takes every cluster.</source>
        <translation>PRO-MIN est l’action contre les mines ; si vide, tous les clusters.</translation>
    </message>
    <message>
        <source>PROPOSED method: no formula for targeting risk education is published.</source>
        <translation>Méthode PROPOSÉE : aucune formule de ciblage de l’éducation aux risques n’est publiée.</translation>
    </message>
    <message>
        <source>PROPOSED method: no published formula exists. Use low, central and high together.</source>
        <translation>Méthode PROPOSÉE : il n’existe pas de formule publiée. Utilisez ensemble les estimations basse, centrale et haute.</translation>
    </message>
    <message>
        <source>PROPOSED method: the thresholds are a choice, not a finding.</source>
        <translation>Méthode PROPOSÉE : les seuils sont un choix, non un constat.</translation>
    </message>
    <message>
        <source>PROPOSED method: the weights are a choice, not a finding.</source>
        <translation>Méthode PROPOSÉE : les poids sont un choix, non un constat.</translation>
    </message>
    <message>
        <source>PROPOSED: no published method gives the weights; never one figure.</source>
        <translation>PROPOSÉ : aucune méthode publiée ne donne les poids ; jamais un chiffre unique.</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>Dossier du paquet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page of the dataset</source>
        <translation>Page du jeu de données</translation>
    </message>
    <message>
        <source>Page of the dataset…</source>
        <translation>Page du jeu de données…</translation>
    </message>
    <message>
        <source>Page to ask for it…</source>
        <translation>Page pour en faire la demande…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Partner with agreement</source>
        <translation>Partenaire avec accord</translation>
    </message>
    <message>
        <source>Parts of one record overlap by more than 0.9 %</source>
        <translation>Des parties d’un enregistrement se chevauchent de plus de 0,9 %</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People at 500 m to 1 km</source>
        <translation>Personnes entre 500 m et 1 km</translation>
    </message>
    <message>
        <source>People by nearest hazard</source>
        <translation>Personnes par danger le plus proche</translation>
    </message>
    <message>
        <source>People by sex and age rest on: {basis}.</source>
        <translation>Les personnes par sexe et âge reposent sur : {basis}.</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Personnes dans le besoin</translation>
    </message>
    <message>
        <source>People in need (HPC, Humanitarian Needs Overview)</source>
        <translation>Personnes dans le besoin (HPC, aperçu des besoins humanitaires)</translation>
    </message>
    <message>
        <source>People in need (peopleinneed)</source>
        <translation>Personnes dans le besoin (peopleinneed)</translation>
    </message>
    <message>
        <source>People in need and severity by sub-district are low.</source>
        <translation>Les personnes dans le besoin et la sévérité par sous-district sont de sensibilité faible.</translation>
    </message>
    <message>
        <source>People in need cannot be reckoned without population</source>
        <translation>Les personnes dans le besoin ne peuvent être calculées sans population</translation>
    </message>
    <message>
        <source>People in need must not be added up over clusters or categories. Example: COUNTRY=AFG, CLUSTER=PRO-MIN.</source>
        <translation>Les personnes dans le besoin ne doivent pas être additionnées entre clusters ou catégories. Exemple : COUNTRY=AFG, CLUSTER=PRO-MIN.</translation>
    </message>
    <message>
        <source>People in need of mine action</source>
        <translation>Personnes ayant besoin de l’action contre les mines</translation>
    </message>
    <message>
        <source>People in need, targeted and reached by admin area and cluster, mine action among them</source>
        <translation>Personnes dans le besoin, ciblées et atteintes par unité administrative et cluster, dont l’action contre les mines</translation>
    </message>
    <message>
        <source>People living within 1 km</source>
        <translation>Personnes vivant à moins de 1 km</translation>
    </message>
    <message>
        <source>People near hazards</source>
        <translation>Personnes près de dangers</translation>
    </message>
    <message>
        <source>People near hazards (exposure)</source>
        <translation>Personnes près de dangers (exposure)</translation>
    </message>
    <message>
        <source>People near hazards are taken from the exposure table</source>
        <translation>Les personnes près de dangers sont tirées de la table exposure</translation>
    </message>
    <message>
        <source>People near hazards, contamination by area, and the map of both.</source>
        <translation>Personnes près de dangers, contamination par unité, et la carte des deux.</translation>
    </message>
    <message>
        <source>People per cell of 100 m for a year from 2015 to 2030, the country or a part of it</source>
        <translation>Personnes par cellule de 100 m pour une année de 2015 à 2030, le pays ou une partie</translation>
    </message>
    <message>
        <source>People per cell, e.g. from WorldPop.</source>
        <translation>Personnes par cellule, p. ex. de WorldPop.</translation>
    </message>
    <message>
        <source>People reached by risk education</source>
        <translation>Personnes touchées par l’éducation aux risques</translation>
    </message>
    <message>
        <source>People rounded; contamination as a class with fixed breaks</source>
        <translation>Personnes arrondies ; contamination en classes à seuils fixes</translation>
    </message>
    <message>
        <source>People stand under several clusters; do not add clusters up.</source>
        <translation>Une personne peut figurer dans plusieurs clusters ; n’additionnez pas les clusters.</translation>
    </message>
    <message>
        <source>People treated for injuries by explosive ordnance, by month, sex and age group, ten or more</source>
        <translation>Personnes soignées pour des blessures par engins explosifs, par mois, sexe et groupe d’âge, à partir de dix</translation>
    </message>
    <message>
        <source>People who plan returns, roads, schools or aid may send others onto contaminated land.</source>
        <translation>Ceux qui planifient retours, routes, écoles ou aide peuvent envoyer d’autres personnes sur des terres contaminées.</translation>
    </message>
    <message>
        <source>People within 500 m</source>
        <translation>Personnes à moins de 500 m</translation>
    </message>
    <message>
        <source>People within distances of hazards</source>
        <translation>Personnes à des distances données de dangers</translation>
    </message>
    <message>
        <source>Period it is for (printed)</source>
        <translation>Période visée (imprimée)</translation>
    </message>
    <message>
        <source>Period: {start} to {end}, between the two exports</source>
        <translation>Période : {start} à {end}, entre les deux exports</translation>
    </message>
    <message>
        <source>Personal columns left out</source>
        <translation>Colonnes personnelles écartées</translation>
    </message>
    <message>
        <source>Physical access constraints of roads, airports, ports and borders</source>
        <translation>Contraintes physiques d’accès : routes, aéroports, ports et frontières</translation>
    </message>
    <message>
        <source>Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a pixel, so the figures near hazards are rough.</source>
        <translation>Les pixels de {pixel} m sont plus larges que les distances {bands} m : on suppose que les personnes vivent uniformément réparties dans un pixel, les chiffres près des dangers sont donc approximatifs.</translation>
    </message>
    <message>
        <source>Place and date of an accident can point to a victim and a family.</source>
        <translation>Le lieu et la date d’un accident peuvent désigner une victime et une famille.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places and roads</source>
        <translation>Lieux et routes</translation>
    </message>
    <message>
        <source>Places are points, not boundaries. Example: COUNTRY=TCD.</source>
        <translation>Les lieux sont des points, non des limites. Exemple : COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Places are province names. Example: COUNTRY=UKR.</source>
        <translation>Les lieux sont des noms de provinces. Exemple : COUNTRY=UKR.</translation>
    </message>
    <message>
        <source>Places that give surgery, prostheses and rehabilitation, and how many they can treat</source>
        <translation>Lieux qui offrent chirurgie, prothèses et réadaptation, et combien de personnes ils peuvent traiter</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Planned new sites and returns, by admin 3 or community</source>
        <translation>Nouveaux sites et retours prévus, par admin 3 ou communauté</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Début prévu</translation>
    </message>
    <message>
        <source>Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM</source>
        <translation>Plans d’un pays, besoins financiers et financement par cluster, indicateurs de l’action contre les mines, de l’EREE et de CCCM</translation>
    </message>
    <message>
        <source>Point id used twice in one polygon</source>
        <translation>Identifiant de point utilisé deux fois dans un polygone</translation>
    </message>
    <message>
        <source>Point ids that differ by spaces only</source>
        <translation>Identifiants de points qui ne diffèrent que par des espaces</translation>
    </message>
    <message>
        <source>Point table (benchmarks, turning points)</source>
        <translation>Table de points (repères, points de changement de direction)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>Table de points</translation>
    </message>
    <message>
        <source>Polygon id used twice in one record</source>
        <translation>Identifiant de polygone utilisé deux fois dans un enregistrement</translation>
    </message>
    <message>
        <source>Polygon ids that differ by spaces only</source>
        <translation>Identifiants de polygones qui ne diffèrent que par des espaces</translation>
    </message>
    <message>
        <source>Polygon that crosses itself or is otherwise invalid</source>
        <translation>Polygone qui se croise ou est autrement invalide</translation>
    </message>
    <message>
        <source>Polygon with fewer than three vertices</source>
        <translation>Polygone de moins de trois sommets</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Population (people per pixel)</source>
        <translation>Population (personnes par pixel)</translation>
    </message>
    <message>
        <source>Population by P-code (COD-PS)</source>
        <translation>Population par P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Population by admin area (COD-PS)</source>
        <translation>Population par unité administrative (COD-PS)</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>Chiffres de population</translation>
    </message>
    <message>
        <source>Population figures by admin area, sex and age where there are any</source>
        <translation>Chiffres de population par unité administrative, sexe et âge s’il y en a</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grille de population</translation>
    </message>
    <message>
        <source>Population grid (WorldPop)</source>
        <translation>Grille de population (WorldPop)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>Groupe de population</translation>
    </message>
    <message>
        <source>Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>Les projections de population vieillissent : lisez l’année. Exemple : COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Paires possibles</translation>
    </message>
    <message>
        <source>Possible pairs of casualties</source>
        <translation>Paires possibles de victimes</translation>
    </message>
    <message>
        <source>Precision field (metres)</source>
        <translation>Champ de précision (mètres)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Printed on maps.</source>
        <translation>Imprimé sur les cartes.</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Private: your token is needed.</source>
        <translation>Privé : votre jeton est nécessaire.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Produced by (from the settings if empty)</source>
        <translation>Établi par (selon les réglages si vide)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile (name or JSON file)</source>
        <translation>Profil (nom ou fichier JSON)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiling of displacement situations: reports, indicators, tools</source>
        <translation>Profilage de situations de déplacement : rapports, indicateurs, outils</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Protected risk grid</source>
        <translation>Grille de risque protégée</translation>
    </message>
    <message>
        <source>Protected risk grid (its class in place of distances, for others)</source>
        <translation>Grille de risque protégée (sa classe à la place des distances, pour les autres)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Protection information management (PIM)</source>
        <translation>Gestion de l’information de protection (PIM)</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocol (JSON)</source>
        <translation>Protocole (JSON)</translation>
    </message>
    <message>
        <source>Protocol: {name}</source>
        <translation>Protocole : {name}</translation>
    </message>
    <message>
        <source>Protocol: {protocol}. Thresholds for each kind of record, merging of squares, one registered geography, classes with fixed breaks; checked against all earlier releases.</source>
        <translation>Protocole : {protocol}. Seuils pour chaque type d’enregistrement, réunion de carrés, une seule géographie déclarée, classes à seuils fixes ; contrôlé par rapport à toutes les diffusions antérieures.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Proxy and certificates are those of QGIS. The second column takes the address of a mirror.</source>
        <translation>Le proxy et les certificats sont ceux de QGIS. La deuxième colonne reçoit l’adresse d’un miroir.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Published activities of sector 15250 with organisation, dates, amounts and places</source>
        <translation>Activités publiées du secteur 15250 avec organisation, dates, montants et lieux</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Purpose (what the audience needs it for)</source>
        <translation>Finalité (pour quoi les destinataires en ont besoin)</translation>
    </message>
    <message>
        <source>QGIS and the Python package shapely bring two versions of GEOS that do not work together</source>
        <translation>QGIS et le paquet Python shapely apportent deux versions de GEOS qui ne fonctionnent pas ensemble</translation>
    </message>
    <message>
        <source>QGIS is busy, so the authentication store could not be asked for your key</source>
        <translation>QGIS est occupé, le magasin d’authentification n’a donc pas pu fournir votre clé</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Qualité des enregistrements</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>REACH and IMPACT</source>
        <translation>REACH et IMPACT</translation>
    </message>
    <message>
        <source>RELEASE has no column {field}</source>
        <translation>RELEASE n’a pas de colonne {field}</translation>
    </message>
    <message>
        <source>Rainfed cropland blocked</source>
        <translation>Cultures pluviales bloquées</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below {low}.</source>
        <translation>Rang des unités sous paramètres tirés (Spearman par rapport à l’estimation centrale) : médiane {median}, 5 % sont sous {low}.</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Classés</translation>
    </message>
    <message>
        <source>Ranked units</source>
        <translation>Unités classées</translation>
    </message>
    <message>
        <source>Ranks under {draws} draws of weights</source>
        <translation>Rangs sous {draws} tirages des poids</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Lecture des enregistrements</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recent victims (24 months)</source>
        <translation>Victimes récentes (24 mois)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Reciprocity: releases for each layer taken from others</source>
        <translation>Réciprocité : diffusions pour chaque couche reçue d’autrui</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclassé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record id used twice</source>
        <translation>Identifiant d’enregistrement utilisé deux fois</translation>
    </message>
    <message>
        <source>Recorded area and drawn area differ by more than 10 %</source>
        <translation>La surface enregistrée et la surface tracée diffèrent de plus de 10 %</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Records of security incidents are severe.</source>
        <translation>Les enregistrements d’incidents de sécurité sont de sensibilité très élevée.</translation>
    </message>
    <message>
        <source>Records of victims are personal data, also without names.</source>
        <translation>Les enregistrements de victimes sont des données personnelles, même sans noms.</translation>
    </message>
    <message>
        <source>Records that a sub-table belongs to</source>
        <translation>Enregistrements auxquels appartient une sous-table</translation>
    </message>
    <message>
        <source>Records that are only points</source>
        <translation>Enregistrements qui ne sont que des points</translation>
    </message>
    <message>
        <source>Records without a position are in no square.</source>
        <translation>Les enregistrements sans position ne sont dans aucun carré.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced (m²)</source>
        <translation>Réduit (m²)</translation>
    </message>
    <message>
        <source>Reference points, benchmarks, evidence points</source>
        <translation>Points de référence, repères, points d’indice</translation>
    </message>
    <message>
        <source>Referral of survivors.</source>
        <translation>Orientation des survivants.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh from its source…</source>
        <translation>Actualiser depuis sa source…</translation>
    </message>
    <message>
        <source>Refugee and IDP sites (UNHCR)</source>
        <translation>Sites de réfugiés et de PDI (HCR)</translation>
    </message>
    <message>
        <source>Refugees and others (UNHCR statistics)</source>
        <translation>Réfugiés et autres (statistiques du HCR)</translation>
    </message>
    <message>
        <source>Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years</source>
        <translation>Réfugiés, demandeurs d’asile, personnes de retour et PDI par pays d’origine et d’asile, cinq ans</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Relative risk of a group, at least</source>
        <translation>Risque relatif d’un groupe, au minimum</translation>
    </message>
    <message>
        <source>Release of geoBoundaries</source>
        <translation>Version de geoBoundaries</translation>
    </message>
    <message>
        <source>Release product id</source>
        <translation>Identifiant du produit de remise à disposition</translation>
    </message>
    <message>
        <source>Release product to check</source>
        <translation>Produit de remise à disposition à vérifier</translation>
    </message>
    <message>
        <source>Release products</source>
        <translation>Produits de remise à disposition</translation>
    </message>
    <message>
        <source>Release products (for hazards)</source>
        <translation>Produits de remise à disposition (pour les dangers)</translation>
    </message>
    <message>
        <source>Release products (with hazard_id)</source>
        <translation>Produits de remise à disposition (avec hazard_id)</translation>
    </message>
    <message>
        <source>Released (m²)</source>
        <translation>Remis à disposition (m²)</translation>
    </message>
    <message>
        <source>Released is earned: a completed activity releases nothing by itself.</source>
        <translation>La remise à disposition se prouve : une activité achevée ne remet rien à disposition par elle-même.</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Terres remises à disposition</translation>
    </message>
    <message>
        <source>Released m²</source>
        <translation>Remis à disposition m²</translation>
    </message>
    <message>
        <source>Released without a release product</source>
        <translation>Remis à disposition sans produit de remise à disposition</translation>
    </message>
    <message>
        <source>ReliefWeb answers only to an approved appname</source>
        <translation>ReliefWeb ne répond qu’à un appname approuvé</translation>
    </message>
    <message>
        <source>ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map.</source>
        <translation>ReliefWeb approuve les appnames par e-mail. Exemple : COUNTRY=AFG, FORMAT=Map.</translation>
    </message>
    <message>
        <source>ReliefWeb has no such report for this country</source>
        <translation>ReliefWeb n’a pas de tel rapport pour ce pays</translation>
    </message>
    <message>
        <source>ReliefWeb reports</source>
        <translation>Rapports ReliefWeb</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>Retirer de l’espace de travail…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Remove the key of {source}? It has to be entered again to be used.</source>
        <translation>Supprimer la clé de {source} ? Il faudra la saisir de nouveau pour s’en servir.</translation>
    </message>
    <message>
        <source>Remove this layer and its earlier state from the workspace?</source>
        <translation>Retirer cette couche et son état antérieur de l’espace de travail ?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Removed: {n}</source>
        <translation>Retiré : {n}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Repaired records (geometry only)</source>
        <translation>Enregistrements réparés (géométrie seulement)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reporting tables</source>
        <translation>Tableaux de rapport</translation>
    </message>
    <message>
        <source>Reports are open; microdata from the government or agency that owns the profiling, on request</source>
        <translation>Les rapports sont ouverts ; microdonnées sur demande auprès du gouvernement ou de l’agence propriétaire du profilage</translation>
    </message>
    <message>
        <source>Reports by month</source>
        <translation>Signalements par mois</translation>
    </message>
    <message>
        <source>Request or agreed land use</source>
        <translation>Demande ou usage des terres convenu</translation>
    </message>
    <message>
        <source>Requirements and funding of mine action by plan and year, in US dollars</source>
        <translation>Besoins financiers et financement de l’action contre les mines par plan et année, en dollars US</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Résidents</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Nom de la ressource</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>Personnes de retour</translation>
    </message>
    <message>
        <source>Returnees by P-code</source>
        <translation>Personnes de retour par P-code</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Risk education</source>
        <translation>Éducation aux risques</translation>
    </message>
    <message>
        <source>Risk education against displacement</source>
        <translation>Éducation aux risques et déplacement</translation>
    </message>
    <message>
        <source>Risk education and emergency care go to the wrong places.</source>
        <translation>L’éducation aux risques et les soins d’urgence vont aux mauvais endroits.</translation>
    </message>
    <message>
        <source>Risk education gap</source>
        <translation>Écart en éducation aux risques</translation>
    </message>
    <message>
        <source>Risk education goes to people who come from or return to contaminated areas.</source>
        <translation>L’éducation aux risques va aux personnes qui viennent de zones contaminées ou y retournent.</translation>
    </message>
    <message>
        <source>Risk education sessions</source>
        <translation>Séances d’éducation aux risques</translation>
    </message>
    <message>
        <source>Risk education targeting</source>
        <translation>Ciblage de l’EREE</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Classes de routes</translation>
    </message>
    <message>
        <source>Road classes are words of OpenStreetMap, not {text}</source>
        <translation>Les classes de routes sont des mots d’OpenStreetMap, pas {text}</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads and bridges that are closed, and planned routes</source>
        <translation>Routes et ponts fermés, et itinéraires prévus</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Routes bloquées</translation>
    </message>
    <message>
        <source>Roads inside and near hazards</source>
        <translation>Routes dans les dangers et à proximité</translation>
    </message>
    <message>
        <source>Roads, schools, health sites (OpenStreetMap)</source>
        <translation>Routes, écoles, sites de santé (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Rounded figures in the earlier table</source>
        <translation>Chiffres arrondis dans la table antérieure</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Route survey before the convoy.</source>
        <translation>Enquête d’itinéraire avant le convoi.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row in the export</source>
        <translation>Ligne dans l’export</translation>
    </message>
    <message>
        <source>Row of HXL tags</source>
        <translation>Ligne des balises HXL</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Ligne des noms de colonnes</translation>
    </message>
    <message>
        <source>Row {row} cannot be written to {path}</source>
        <translation>La ligne {row} ne peut pas être écrite dans {path}</translation>
    </message>
    <message>
        <source>Row {row} of {file} cannot hold the HXL tags</source>
        <translation>La ligne {row} de {file} ne peut pas contenir les balises HXL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Nombre maximal de lignes</translation>
    </message>
    <message>
        <source>Rows by {step} need PERIOD_START and PERIOD_END</source>
        <translation>Des lignes par {step} demandent PERIOD_START et PERIOD_END</translation>
    </message>
    <message>
        <source>Rows read, used and left out</source>
        <translation>Lignes lues, utilisées et écartées</translation>
    </message>
    <message>
        <source>Rows without an explanation are listed, not smoothed over.</source>
        <translation>Les lignes sans explication sont listées, non gommées.</translation>
    </message>
    <message>
        <source>Rubble holds explosive ordnance; survey comes first.</source>
        <translation>Les décombres contiennent des engins explosifs ; l’enquête vient d’abord.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Run the overlay</source>
        <translation>Lancer la superposition</translation>
    </message>
    <message>
        <source>Run: {title}</source>
        <translation>Exécuter : {title}</translation>
    </message>
    <message>
        <source>Runs of the overlay on drawn hazards</source>
        <translation>Passages de la superposition sur des dangers tirés au sort</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>STATUS has values that no record can have: {values}</source>
        <translation>STATUS a des valeurs qu’aucun enregistrement ne peut avoir : {values}</translation>
    </message>
    <message>
        <source>Safe sharing</source>
        <translation>Partage sûr</translation>
    </message>
    <message>
        <source>Safety: releases refused or coarsened by the gate</source>
        <translation>Sûreté : diffusions refusées ou rendues plus grossières par le contrôle de partage</translation>
    </message>
    <message>
        <source>Sample accidents</source>
        <translation>Exemple : accidents</translation>
    </message>
    <message>
        <source>Sample casualties</source>
        <translation>Exemple : victimes</translation>
    </message>
    <message>
        <source>Sample displacement (columns of IOM DTM on HDX)</source>
        <translation>Exemple : déplacement (colonnes de la DTM de l’OIM sur HDX)</translation>
    </message>
    <message>
        <source>Sample hazards</source>
        <translation>Exemple : dangers</translation>
    </message>
    <message>
        <source>Sample hazards from a points table</source>
        <translation>Exemple : dangers d’après une table de points</translation>
    </message>
    <message>
        <source>Sample land release</source>
        <translation>Exemple : remise à disposition des terres</translation>
    </message>
    <message>
        <source>Sample population grid, 1 km</source>
        <translation>Exemple : grille de population, 1 km</translation>
    </message>
    <message>
        <source>Sample risk education sessions</source>
        <translation>Exemple : séances d’éducation aux risques</translation>
    </message>
    <message>
        <source>Sample roads</source>
        <translation>Exemple : routes</translation>
    </message>
    <message>
        <source>Sample sites</source>
        <translation>Exemple : sites</translation>
    </message>
    <message>
        <source>Sample survey coverage</source>
        <translation>Exemple : couverture d’enquête</translation>
    </message>
    <message>
        <source>Save the mapping as a profile</source>
        <translation>Enregistrer la correspondance comme profil</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Enregistrer le paquet…</translation>
    </message>
    <message>
        <source>Save these choices as a preset…</source>
        <translation>Enregistrer ces choix comme préréglage…</translation>
    </message>
    <message>
        <source>Save these choices as a profile…</source>
        <translation>Enregistrer ces choix comme profil…</translation>
    </message>
    <message>
        <source>Say what the audience needs it for.</source>
        <translation>Dites pour quoi les destinataires en ont besoin.</translation>
    </message>
    <message>
        <source>Scale population to official totals</source>
        <translation>Ajuster la population aux totaux officiels</translation>
    </message>
    <message>
        <source>Scaled population</source>
        <translation>Population ajustée</translation>
    </message>
    <message>
        <source>School lists with coordinates or P-codes where a ministry or cluster gives them</source>
        <translation>Listes d’écoles avec coordonnées ou P-codes là où un ministère ou un cluster les fournit</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Schools closed, used by armed forces or to be reopened</source>
        <translation>Écoles fermées, utilisées par des forces armées ou à rouvrir</translation>
    </message>
    <message>
        <source>Schools of the education ministry</source>
        <translation>Écoles du ministère de l’éducation</translation>
    </message>
    <message>
        <source>Schools, health posts and water points within 500 m</source>
        <translation>Écoles, centres de santé et points d’eau à moins de 500 m</translation>
    </message>
    <message>
        <source>Schools, health posts, water points</source>
        <translation>Écoles, centres de santé, points d’eau</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Scored locations</source>
        <translation>Localités avec score</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search ArcGIS Online and Hub</source>
        <translation>Rechercher dans ArcGIS Online et Hub</translation>
    </message>
    <message>
        <source>Search HDX</source>
        <translation>Rechercher dans HDX</translation>
    </message>
    <message>
        <source>Search HDX: {n} of {total}</source>
        <translation>Recherche HDX : {n} sur {total}</translation>
    </message>
    <message>
        <source>Search HDX…</source>
        <translation>Rechercher dans HDX…</translation>
    </message>
    <message>
        <source>Search distance in metres</source>
        <translation>Distance de recherche en mètres</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Rechercher dans les sources</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Deuxième liste</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Code du secteur</translation>
    </message>
    <message>
        <source>Security incidents are low by admin 1 and moderate by admin 2.</source>
        <translation>Les incidents de sécurité sont de sensibilité faible par admin 1 et modérée par admin 2.</translation>
    </message>
    <message>
        <source>See README.md</source>
        <translation>Voir README.md</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>Sensibilité…</translation>
    </message>
    <message>
        <source>Separated by commas. A band narrower than two cells of the grid is left empty.</source>
        <translation>Séparées par des virgules. Une tranche plus étroite que deux cellules de la grille est laissée vide.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Identifiant de la séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sessions by admin 2 are low; by community moderate; with a facilitator's name high.</source>
        <translation>Les séances par admin 2 sont de sensibilité faible ; par communauté modérée ; avec le nom d’un animateur élevée.</translation>
    </message>
    <message>
        <source>Sessions count people who came, not people who remember.</source>
        <translation>Les séances comptent les personnes venues, non celles qui se souviennent.</translation>
    </message>
    <message>
        <source>Set on the layer or inherited.</source>
        <translation>Fixée sur la couche ou héritée.</translation>
    </message>
    <message>
        <source>Settlements and gazetteers (national)</source>
        <translation>Localités et répertoires toponymiques (nationaux)</translation>
    </message>
    <message>
        <source>Settlements from national sources, or the table of names and codes of admin areas</source>
        <translation>Localités de sources nationales, ou la table des noms et codes des unités administratives</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Sévérité</translation>
    </message>
    <message>
        <source>Severity and need.</source>
        <translation>Sévérité et besoin.</translation>
    </message>
    <message>
        <source>Severity needs at least one indicator</source>
        <translation>La sévérité demande au moins un indicateur</translation>
    </message>
    <message>
        <source>Severity, access and risks (ACAPS)</source>
        <translation>Sévérité, accès et risques (ACAPS)</translation>
    </message>
    <message>
        <source>Severity: which units are added up</source>
        <translation>Sévérité : quelles unités sont additionnées</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Sexe et âge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of an audience that is new</source>
        <translation>Part d’un auditoire qui est nouvelle</translation>
    </message>
    <message>
        <source>Share of farmland</source>
        <translation>Part de terres agricoles</translation>
    </message>
    <message>
        <source>Share of finest squares that became coarser</source>
        <translation>Part des plus petits carrés devenus plus grossiers</translation>
    </message>
    <message>
        <source>Share of households that name explosive ordnance as a worry (MSNA)</source>
        <translation>Part des ménages qui citent les engins explosifs comme préoccupation (MSNA)</translation>
    </message>
    <message>
        <source>Share of people within 1 km</source>
        <translation>Part des personnes à moins de 1 km</translation>
    </message>
    <message>
        <source>Share of the area suppressed</source>
        <translation>Part de la surface non communiquée</translation>
    </message>
    <message>
        <source>Share package</source>
        <translation>Paquet de partage</translation>
    </message>
    <message>
        <source>Shares of households of a sample: read num_households, and do not add shares up.</source>
        <translation>Parts des ménages d’un échantillon : consultez num_households et n’additionnez pas les parts.</translation>
    </message>
    <message>
        <source>Shares of households with a need, by admin 2 and population group, with a key of its own</source>
        <translation>Parts des ménages ayant un besoin, par admin 2 et groupe de population, avec une clé propre</translation>
    </message>
    <message>
        <source>Sharing measured</source>
        <translation>Partage mesuré</translation>
    </message>
    <message>
        <source>Sharing metrics</source>
        <translation>Indicateurs de partage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of the points</source>
        <translation>Feuille des points</translation>
    </message>
    <message>
        <source>Sheet {sheet}, column names in row {row}, preset {preset}</source>
        <translation>Feuille {sheet}, noms de colonnes à la ligne {row}, préréglage {preset}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abris</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Afficher la superposition</translation>
    </message>
    <message>
        <source>Single hazards and accidents are not shown to the cluster and the public.</source>
        <translation>Les dangers et accidents pris un par un ne sont pas montrés au cluster ni au public.</translation>
    </message>
    <message>
        <source>Single point ids that differ by spaces only</source>
        <translation>Identifiants de points isolés qui ne diffèrent que par des espaces</translation>
    </message>
    <message>
        <source>Site assessments, master lists, event tracking, flow monitoring, surveys as workbooks</source>
        <translation>Évaluations de sites, listes maîtresses, suivi des événements, suivi des flux, enquêtes en classeurs</translation>
    </message>
    <message>
        <source>Site lists may name informal sites: ask the cluster before passing them on.</source>
        <translation>Les listes de sites peuvent nommer des sites informels : demandez au cluster avant de les transmettre.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites and nearest hazard</source>
        <translation>Sites et danger le plus proche</translation>
    </message>
    <message>
        <source>Sites and the class of the protected grid</source>
        <translation>Sites et classe de la grille protégée</translation>
    </message>
    <message>
        <source>Sites of displaced people with coordinates and people, one workbook a country, keyed by SSID</source>
        <translation>Sites de personnes déplacées avec coordonnées et effectifs, un classeur par pays, clé SSID</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Some dates can only be day/month and others only month/day: read one by one.</source>
        <translation>Certaines dates ne peuvent être que jour/mois et d’autres que mois/jour : lues une par une.</translation>
    </message>
    <message>
        <source>Some places are taught twice and others never.</source>
        <translation>Certains lieux sont sensibilisés deux fois et d’autres jamais.</translation>
    </message>
    <message>
        <source>Some released sets cross each other: it cannot be decided what they tell together.</source>
        <translation>Certains ensembles diffusés se croisent : on ne peut décider ce qu’ils révèlent ensemble.</translation>
    </message>
    <message>
        <source>Some rounds were published without coordinates; then the sites come as a table.</source>
        <translation>Certains cycles ont été publiés sans coordonnées ; les sites viennent alors en table.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {error}</source>
        <translation>Un problème imprévu est survenu : {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the selected layer</source>
        <translation>Source de la couche choisie</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Squares below the minimum, as told</source>
        <translation>Carrés sous le minimum, tels que communiqués</translation>
    </message>
    <message>
        <source>Squares below the minimum, finest size, before</source>
        <translation>Carrés sous le minimum, taille la plus fine, avant</translation>
    </message>
    <message>
        <source>Squares by size</source>
        <translation>Carrés par taille</translation>
    </message>
    <message>
        <source>Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded on the day told_since; a smaller change since then is not shown.</source>
        <translation>Carrés de surface égale (EPSG:6933) avec une classe de contamination enregistrée : 0 rien d’enregistré, 1 à 8 croissant ; vide si retenue. Chaque carré dit ce qui était enregistré le jour told_since ; un changement plus petit survenu depuis n’est pas montré.</translation>
    </message>
    <message>
        <source>Squares suppressed</source>
        <translation>Carrés non communiqués</translation>
    </message>
    <message>
        <source>Squares that stay as they were told</source>
        <translation>Carrés restés tels que communiqués</translation>
    </message>
    <message>
        <source>Start a country</source>
        <translation>Démarrer un pays</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Statut modifié</translation>
    </message>
    <message>
        <source>Status in the export</source>
        <translation>Statut dans l’export</translation>
    </message>
    <message>
        <source>Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. Closed and Completed are released only where the second value says that a release product is linked.</source>
        <translation>Statut d’un danger dans les termes de l’extension : open, worked_on, suspended, released ou unknown. Closed et Completed ne sont released que si la deuxième valeur dit qu’un produit de remise à disposition est lié.</translation>
    </message>
    <message>
        <source>Status of hazards as at (date, 2025-12-31)</source>
        <translation>Statut des dangers à la date du (2025-12-31)</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Statut depuis</translation>
    </message>
    <message>
        <source>Status that no value map knows, counted as open</source>
        <translation>Statut qu’aucune table de valeurs ne connaît, compté comme ouvert</translation>
    </message>
    <message>
        <source>Status values that this plugin does not know count as unknown: {values} (import the layer with importimsma to map them).</source>
        <translation>Les valeurs de statut que cette extension ne connaît pas comptent comme inconnues : {values} (importez la couche avec importimsma pour les convertir).</translation>
    </message>
    <message>
        <source>Statuses that count</source>
        <translation>Statuts qui comptent</translation>
    </message>
    <message>
        <source>Stays behind: {n}</source>
        <translation>Ne sort pas : {n}</translation>
    </message>
    <message>
        <source>Step {n} of {total}: {what}</source>
        <translation>Étape {n} sur {total} : {what}</translation>
    </message>
    <message>
        <source>Still told as nothing recorded, though something is: {squares}. Tell those who go there directly.</source>
        <translation>Toujours communiqué comme rien d’enregistré, alors qu’il y a quelque chose : {squares}. Informez directement ceux qui y vont.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Solidité des preuves</translation>
    </message>
    <message>
        <source>Sub-event type</source>
        <translation>Type de sous-événement</translation>
    </message>
    <message>
        <source>Subtitle (country and date if empty)</source>
        <translation>Sous-titre (pays et date si vide)</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Surge: arrivals of 30 days by population, over</source>
        <translation>Afflux : arrivées de 30 jours sur population, au-delà de</translation>
    </message>
    <message>
        <source>Survey before people move in.</source>
        <translation>Enquête avant l’installation des personnes.</translation>
    </message>
    <message>
        <source>Survey coverage</source>
        <translation>Couverture d’enquête</translation>
    </message>
    <message>
        <source>Survey coverage (NTS, TS)</source>
        <translation>Couverture d’enquête (ENT, ET)</translation>
    </message>
    <message>
        <source>Survey data by district is moderate, by community high, raw data severe.</source>
        <translation>Les données d’enquête par district sont de sensibilité modérée, par communauté élevée, brutes très élevée.</translation>
    </message>
    <message>
        <source>Survey id</source>
        <translation>Identifiant de l’enquête</translation>
    </message>
    <message>
        <source>Survey of school grounds; risk education of pupils.</source>
        <translation>Enquête des terrains scolaires ; éducation aux risques des élèves.</translation>
    </message>
    <message>
        <source>Survey state</source>
        <translation>État d’enquête</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Survivors are not counted and get no assistance.</source>
        <translation>Les survivants ne sont pas comptés et ne reçoivent pas d’assistance.</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>République arabe syrienne</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Systems without an interface</source>
        <translation>Systèmes sans interface</translation>
    </message>
    <message>
        <source>Systems without an interface (presets)</source>
        <translation>Systèmes sans interface (préréglages)</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>ET</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Task dossier and completion map</source>
        <translation>Dossier de tâche et carte d’achèvement</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Identifiant de la tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Template (a name, or the path of a .qpt file)</source>
        <translation>Modèle (un nom, ou le chemin d’un fichier .qpt)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>The API asks for a name and an e-mail address.</source>
        <translation>L’API demande un nom et une adresse e-mail.</translation>
    </message>
    <message>
        <source>The API needs a free key from IOM.</source>
        <translation>L’API demande une clé gratuite de l’OIM.</translation>
    </message>
    <message>
        <source>The DTM API needs a key of your own</source>
        <translation>L’API de la DTM demande une clé à vous</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} has no workers</source>
        <translation>L’ordonnanceur Dask à {engine} n’a pas de travailleurs</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} was lost on the way</source>
        <translation>L’ordonnanceur Dask à {engine} a été perdu en cours de route</translation>
    </message>
    <message>
        <source>The HDX dataset {name} is private</source>
        <translation>Le jeu de données HDX {name} est privé</translation>
    </message>
    <message>
        <source>The HNA API of DTM needs a key of its own</source>
        <translation>L’API HNA de la DTM demande une clé propre</translation>
    </message>
    <message>
        <source>The IATI activity is not complete: {problems}</source>
        <translation>L’activité IATI n’est pas complète : {problems}</translation>
    </message>
    <message>
        <source>The JSON of {source} is damaged or cut short</source>
        <translation>Le JSON de {source} est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>The P-code {code} stands under two parents in the admin layer, {a} and {b}</source>
        <translation>Le P-code {code} figure sous deux unités parentes dans la couche administrative, {a} et {b}</translation>
    </message>
    <message>
        <source>The P-codes begin with {prefix}, not with {code} as expected of {country}</source>
        <translation>Les P-codes commencent par {prefix}, non par {code} comme attendu pour {country}</translation>
    </message>
    <message>
        <source>The PDF has no coordinates: for this audience only a map of the protected grid may have them</source>
        <translation>Le PDF n’a pas de coordonnées : pour ces destinataires, seule une carte de la grille protégée peut en avoir</translation>
    </message>
    <message>
        <source>The SQLite of this Python has no spatial index; the layer is complete without one.</source>
        <translation>Le SQLite de ce Python n’a pas d’index spatial ; la couche est complète sans lui.</translation>
    </message>
    <message>
        <source>The UCDP API needs a token of your own</source>
        <translation>L’API de l’UCDP demande un jeton à vous</translation>
    </message>
    <message>
        <source>The address of {source} cannot be used</source>
        <translation>L’adresse de {source} ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The admin layer has no adm1_pcode column or no polygons</source>
        <translation>La couche administrative n’a pas de colonne adm1_pcode ou pas de polygones</translation>
    </message>
    <message>
        <source>The admin layer lacks the P-codes of level {level}</source>
        <translation>La couche administrative n’a pas les P-codes de niveau {level}</translation>
    </message>
    <message>
        <source>The algorithm {name} is not available</source>
        <translation>L’algorithme {name} n’est pas disponible</translation>
    </message>
    <message>
        <source>The answer of {source} cannot be read</source>
        <translation>La réponse de {source} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The answer of {source} is damaged or cut short</source>
        <translation>La réponse de {source} est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>The answer of {source} is larger than the limit of {megabytes} MB</source>
        <translation>La réponse de {source} dépasse la limite de {megabytes} Mo</translation>
    </message>
    <message>
        <source>The answer of {source} was cut short</source>
        <translation>La réponse de {source} a été tronquée</translation>
    </message>
    <message>
        <source>The archive {file} holds a file that would land outside its folder</source>
        <translation>L’archive {file} contient un fichier qui sortirait de son dossier</translation>
    </message>
    <message>
        <source>The archive {file} holds a link instead of a file</source>
        <translation>L’archive {file} contient un lien au lieu d’un fichier</translation>
    </message>
    <message>
        <source>The archive {file} holds none of these: {endings}</source>
        <translation>L’archive {file} ne contient aucun de ceux-ci : {endings}</translation>
    </message>
    <message>
        <source>The archive {file} holds {count} files, more than {limit}</source>
        <translation>L’archive {file} contient {count} fichiers, plus que {limit}</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or cut short</source>
        <translation>L’archive {file} est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>The archive {file} is locked with a password</source>
        <translation>L’archive {file} est protégée par un mot de passe</translation>
    </message>
    <message>
        <source>The archive {file} is not an honest one: its parts overlap</source>
        <translation>L’archive {file} n’est pas honnête : ses parties se chevauchent</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to more than it says</source>
        <translation>L’archive {file} se décompresse à plus qu’elle n’annonce</translation>
    </message>
    <message>
        <source>The archive {file} would unpack to {megabytes} MB</source>
        <translation>L’archive {file} ferait {megabytes} Mo une fois décompressée</translation>
    </message>
    <message>
        <source>The area is too wide for a GeoPDF</source>
        <translation>La zone est trop large pour un GeoPDF</translation>
    </message>
    <message>
        <source>The attack suite found nothing: see its report.</source>
        <translation>La batterie d’attaques n’a rien trouvé : voir son rapport.</translation>
    </message>
    <message>
        <source>The authentication store is locked and nobody can be asked for its password</source>
        <translation>Le magasin d’authentification est verrouillé et personne ne peut donner son mot de passe</translation>
    </message>
    <message>
        <source>The authentication store of this QGIS is switched off</source>
        <translation>Le magasin d’authentification de ce QGIS est désactivé</translation>
    </message>
    <message>
        <source>The authentication store stayed locked</source>
        <translation>Le magasin d’authentification est resté verrouillé</translation>
    </message>
    <message>
        <source>The baseline needs {name}</source>
        <translation>La situation de référence a besoin de {name}</translation>
    </message>
    <message>
        <source>The boundaries are of version {there}, not {version}</source>
        <translation>Les limites sont de version {there}, pas {version}</translation>
    </message>
    <message>
        <source>The boundaries do not name their coordinate system; WGS 84 was assumed, as the COD specification asks</source>
        <translation>Les limites n’indiquent pas leur système de coordonnées ; WGS 84 a été supposé, comme le demande la spécification COD</translation>
    </message>
    <message>
        <source>The boundaries name no version; compare dates and names before joining by P-code</source>
        <translation>Les limites n’indiquent pas de version ; comparez dates et noms avant de joindre par P-code</translation>
    </message>
    <message>
        <source>The bounds {file} cannot be read</source>
        <translation>Les bornes {file} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The casualty list has no column “date”</source>
        <translation>La liste de victimes n’a pas de colonne « date »</translation>
    </message>
    <message>
        <source>The certificate of {source} is not trusted here</source>
        <translation>Le certificat de {source} n’est pas reconnu ici</translation>
    </message>
    <message>
        <source>The change is kept in the release ledger of the workspace, with name and reason.</source>
        <translation>Le changement est gardé dans le registre des diffusions de l’espace de travail, avec nom et motif.</translation>
    </message>
    <message>
        <source>The collection form of Common Ground</source>
        <translation>Le formulaire de collecte de Common Ground</translation>
    </message>
    <message>
        <source>The column {column} is chosen twice, as {first} and as {second}</source>
        <translation>La colonne {column} est choisie deux fois, comme {first} et comme {second}</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; go back and choose it if they are.</source>
        <translation>Les colonnes ressemblent au profil {name} ; revenez en arrière et choisissez-le si c’est le cas.</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; run again with PROFILE={name} if they are.</source>
        <translation>Les colonnes ressemblent au profil {name} ; relancez avec PROFILE={name} si c’est le cas.</translation>
    </message>
    <message>
        <source>The connection to {source} broke before the answer was complete</source>
        <translation>La connexion à {source} a été coupée avant que la réponse soit complète</translation>
    </message>
    <message>
        <source>The coordinate reference system of a layer is missing or cannot be read</source>
        <translation>Le système de coordonnées d’une couche manque ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>The coordinate reference system {code} is not known</source>
        <translation>Le système de coordonnées {code} est inconnu</translation>
    </message>
    <message>
        <source>The coordinates in {columns} are not degrees, and nothing says in what system they are</source>
        <translation>Les coordonnées de {columns} ne sont pas des degrés, et rien ne dit dans quel système elles sont</translation>
    </message>
    <message>
        <source>The country pack cannot be unpacked into {folder}</source>
        <translation>Le paquet pays ne peut pas être décompressé dans {folder}</translation>
    </message>
    <message>
        <source>The country pack is {path}.</source>
        <translation>Le paquet pays est {path}.</translation>
    </message>
    <message>
        <source>The country pack {path} cannot be written</source>
        <translation>Le paquet pays {path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The country pack {path} is damaged</source>
        <translation>Le paquet pays {path} est endommagé</translation>
    </message>
    <message>
        <source>The current one where it is empty.</source>
        <translation>L’année courante si vide.</translation>
    </message>
    <message>
        <source>The data owner has authorised this exact release.</source>
        <translation>Le propriétaire des données a autorisé cette diffusion exacte.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>La base de données est injoignable</translation>
    </message>
    <message>
        <source>The database connection cannot be opened</source>
        <translation>La connexion à la base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The database has no table {table}</source>
        <translation>La base de données n’a pas de table {table}</translation>
    </message>
    <message>
        <source>The database has {n} tables</source>
        <translation>La base de données a {n} tables</translation>
    </message>
    <message>
        <source>The database refused the user</source>
        <translation>La base de données a refusé l’utilisateur</translation>
    </message>
    <message>
        <source>The decisions in {file} cannot be read</source>
        <translation>Les décisions dans {file} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The disk has {free} MB left and the download needs {need} MB</source>
        <translation>Il reste {free} Mo sur le disque et le téléchargement en demande {need}</translation>
    </message>
    <message>
        <source>The disk with {path} is full</source>
        <translation>Le disque de {path} est plein</translation>
    </message>
    <message>
        <source>The earlier state of {name} has other columns</source>
        <translation>L’état antérieur de {name} a d’autres colonnes</translation>
    </message>
    <message>
        <source>The export; for a geodatabase choose one of its files.</source>
        <translation>L’export ; pour une géodatabase, choisissez l’un de ses fichiers.</translation>
    </message>
    <message>
        <source>The extent lies outside the grid of the country</source>
        <translation>L’emprise est hors de la grille du pays</translation>
    </message>
    <message>
        <source>The field {name} is there already.</source>
        <translation>Le champ {name} existe déjà.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is (a shapefile without .prj)</source>
        <translation>Le fichier ne dit pas dans quel système de coordonnées il est (un shapefile sans .prj)</translation>
    </message>
    <message>
        <source>The file has no area of {country}</source>
        <translation>Le fichier n’a aucune unité de {country}</translation>
    </message>
    <message>
        <source>The file has no caseloads of a response plan</source>
        <translation>Le fichier n’a pas de caseloads d’un plan de réponse</translation>
    </message>
    <message>
        <source>The file has no figures of admin level {level}</source>
        <translation>Le fichier n’a pas de chiffres de niveau administratif {level}</translation>
    </message>
    <message>
        <source>The file has not the columns of UCDP's events</source>
        <translation>Le fichier n’a pas les colonnes des événements de l’UCDP</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>Le fichier {file} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>The file {file} is not a QGIS layout template</source>
        <translation>Le fichier {file} n’est pas un modèle de mise en page QGIS</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as {source}</source>
        <translation>Le fichier {name} ne peut pas être lu comme {source}</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>Le fichier {name} est vide</translation>
    </message>
    <message>
        <source>The filter {filter} does not fit {name}</source>
        <translation>Le filtre {filter} ne convient pas à {name}</translation>
    </message>
    <message>
        <source>The first rows as they would come in</source>
        <translation>Les premières lignes telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>Les premières lignes de la feuille</translation>
    </message>
    <message>
        <source>The first sheet is a read-me; titles and merged groups stand above the header. Columns of origin must not be added to the total.</source>
        <translation>La première feuille est un lisez-moi ; des titres et des groupes fusionnés sont au-dessus de l’en-tête. Les colonnes d’origine ne doivent pas être ajoutées au total.</translation>
    </message>
    <message>
        <source>The folder {folder} already has {names}</source>
        <translation>Le dossier {folder} contient déjà {names}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>Le dossier {folder} ne peut pas être créé</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty</source>
        <translation>Le dossier {folder} n’est pas vide</translation>
    </message>
    <message>
        <source>The form {file} is not there</source>
        <translation>Le formulaire {file} est introuvable</translation>
    </message>
    <message>
        <source>The grid has no people in these areas</source>
        <translation>La grille n’a personne dans ces unités</translation>
    </message>
    <message>
        <source>The hazard {id} has no polygon</source>
        <translation>Le danger {id} n’a pas de polygone</translation>
    </message>
    <message>
        <source>The id of a preset, or the path of a saved one.</source>
        <translation>L’identifiant d’un préréglage, ou le chemin d’un préréglage enregistré.</translation>
    </message>
    <message>
        <source>The impact profile {file} cannot be read</source>
        <translation>Le profil d’impact {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The impact profile {file} has a factor of no known kind or ranges that cross</source>
        <translation>Le profil d’impact {file} a un facteur de type inconnu ou des plages qui se croisent</translation>
    </message>
    <message>
        <source>The indicator menu {file} cannot be read at entry {entry}</source>
        <translation>Le menu d’indicateurs {file} ne peut pas être lu à l’entrée {entry}</translation>
    </message>
    <message>
        <source>The item {name} is no layer that can be loaded</source>
        <translation>L’élément {name} n’est pas une couche qui puisse être chargée</translation>
    </message>
    <message>
        <source>The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01.</source>
        <translation>La clé est e-mail:mot-de-passe de votre compte. Exemple : COUNTRY=SOM, START=2026-01-01.</translation>
    </message>
    <message>
        <source>The key of ACLED is not of the form e-mail:password</source>
        <translation>La clé d’ACLED n’est pas de la forme e-mail:mot-de-passe</translation>
    </message>
    <message>
        <source>The key of {source} cannot be read from the authentication store</source>
        <translation>La clé de {source} ne peut pas être lue dans le magasin d’authentification</translation>
    </message>
    <message>
        <source>The key of {source} cannot be removed from the authentication store</source>
        <translation>La clé de {source} ne peut pas être retirée du magasin d’authentification</translation>
    </message>
    <message>
        <source>The key of {source} cannot be written to the authentication store</source>
        <translation>La clé de {source} ne peut pas être écrite dans le magasin d’authentification</translation>
    </message>
    <message>
        <source>The land balance is in {path}.</source>
        <translation>Le bilan des terres est dans {path}.</translation>
    </message>
    <message>
        <source>The last part of the dataset's address on data.humdata.org.</source>
        <translation>La dernière partie de l’adresse du jeu de données sur data.humdata.org.</translation>
    </message>
    <message>
        <source>The latest where it is empty.</source>
        <translation>La plus récente si vide.</translation>
    </message>
    <message>
        <source>The layer GRID is not a protected risk grid</source>
        <translation>La couche GRID n’est pas une grille de risque protégée</translation>
    </message>
    <message>
        <source>The layer of lines is empty</source>
        <translation>La couche de lignes est vide</translation>
    </message>
    <message>
        <source>The layer of sites is empty</source>
        <translation>La couche de sites est vide</translation>
    </message>
    <message>
        <source>The layer of zones is empty</source>
        <translation>La couche de zones est vide</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read</source>
        <translation>La couche {layer} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The layer {layer} has no area to make a page of</source>
        <translation>La couche {layer} n’a aucune unité dont faire une page</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system</source>
        <translation>La couche {layer} n’a pas de système de coordonnées</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}</source>
        <translation>La couche {layer} n’a pas de champ {field}</translation>
    </message>
    <message>
        <source>The layer {layer} may not go to {audience}: {why}</source>
        <translation>La couche {layer} ne peut pas aller à {audience} : {why}</translation>
    </message>
    <message>
        <source>The layer {layer} shows single hazards or accidents and may not go to {audience}</source>
        <translation>La couche {layer} montre des dangers ou accidents un par un et ne peut pas aller à {audience}</translation>
    </message>
    <message>
        <source>The layers have no extent that can be drawn</source>
        <translation>Les couches n’ont pas d’emprise qui puisse être dessinée</translation>
    </message>
    <message>
        <source>The ledger of this workspace is empty, so there is nothing to measure</source>
        <translation>Le registre de cet espace de travail est vide : il n’y a rien à mesurer</translation>
    </message>
    <message>
        <source>The legend is too long for the page and stands on a second one; draw fewer layers</source>
        <translation>La légende est trop longue pour la page et figure sur une deuxième ; dessinez moins de couches</translation>
    </message>
    <message>
        <source>The list of survey columns {file} cannot be read</source>
        <translation>La liste des colonnes d’enquête {file} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}</source>
        <translation>La carte ne peut pas être écrite dans {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}, perhaps another program has it open</source>
        <translation>La carte ne peut pas être écrite dans {file}, peut-être ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>The map does not fit in memory</source>
        <translation>La carte ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>The map is in {path}.</source>
        <translation>La carte est dans {path}.</translation>
    </message>
    <message>
        <source>The map package cannot be written to {file}</source>
        <translation>Le paquet cartographique ne peut pas être écrit dans {file}</translation>
    </message>
    <message>
        <source>The map template {file} cannot be read</source>
        <translation>Le modèle de carte {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The map texts in {file} cannot be read</source>
        <translation>Les textes de carte dans {file} ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The monitor has no incident in {country}</source>
        <translation>Le suivi n’a pas d’incident pour {country}</translation>
    </message>
    <message>
        <source>The needs file has no row of cluster {cluster} and level {level} for {country}</source>
        <translation>Le fichier des besoins n’a pas de ligne du cluster {cluster} et de niveau {level} pour {country}</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>The owner of the data decides; the gate measures.</source>
        <translation>Le propriétaire des données décide ; le contrôle de partage mesure.</translation>
    </message>
    <message>
        <source>The package cannot be moved to {folder}</source>
        <translation>Le paquet ne peut pas être déplacé dans {folder}</translation>
    </message>
    <message>
        <source>The package was not made: {leak}</source>
        <translation>Le paquet n’a pas été fait : {leak}</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)</source>
        <translation>Les comparaisons par paires se contredisent (ratio de cohérence {ratio}, la limite est 0,10)</translation>
    </message>
    <message>
        <source>The pairwise matrix is not square, not reciprocal, or larger than 10</source>
        <translation>La matrice de comparaison par paires n’est pas carrée, pas réciproque, ou dépasse 10</translation>
    </message>
    <message>
        <source>The panel opens on this country.</source>
        <translation>Le panneau s’ouvre sur ce pays.</translation>
    </message>
    <message>
        <source>The parts add up to the change; only print rounds them. Each is the mean over all orders in which the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. Contamination is net in each unit.</source>
        <translation>La somme des parts est le changement ; seule l’impression les arrondit. Chacune est la moyenne sur tous les ordres dans lesquels les données auraient pu changer (Shapley), avec les paramètres antérieurs ; les paramètres viennent en dernier. La contamination est nette dans chaque unité.</translation>
    </message>
    <message>
        <source>The period begins on {start} and ends before, on {end}</source>
        <translation>La période commence le {start} et se termine avant, le {end}</translation>
    </message>
    <message>
        <source>The period ends before it starts</source>
        <translation>La période se termine avant de commencer</translation>
    </message>
    <message>
        <source>The period has more than 240 parts</source>
        <translation>La période a plus de 240 parties</translation>
    </message>
    <message>
        <source>The place and date of an accident are high.</source>
        <translation>Le lieu et la date d’un accident sont de sensibilité élevée.</translation>
    </message>
    <message>
        <source>The plugin Processing is switched off</source>
        <translation>L’extension Traitement (Processing) est désactivée</translation>
    </message>
    <message>
        <source>The points table names its record in the column {column}.</source>
        <translation>La table de points nomme son enregistrement dans la colonne {column}.</translation>
    </message>
    <message>
        <source>The population raster does not reach these zones, which get no figures of people: {zones}</source>
        <translation>Le raster de population ne couvre pas ces zones, qui restent sans chiffres de population : {zones}</translation>
    </message>
    <message>
        <source>The population raster {path} cannot be read</source>
        <translation>Le raster de population {path} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The population raster {path} has no coordinate reference system</source>
        <translation>Le raster de population {path} n’a pas de système de coordonnées</translation>
    </message>
    <message>
        <source>The population raster {path} has no position on the ground</source>
        <translation>Le raster de population {path} n’a pas de position au sol</translation>
    </message>
    <message>
        <source>The population raster {path} is damaged: rows {top} to {bottom} cannot be read</source>
        <translation>Le raster de population {path} est endommagé : les lignes {top} à {bottom} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The population raster {path} is rotated</source>
        <translation>Le raster de population {path} est tourné</translation>
    </message>
    <message>
        <source>The preset is {path}.</source>
        <translation>Le préréglage est {path}.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be read: {reason}</source>
        <translation>Le préréglage {name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The preset {name} fits best ({score} of 100){others}</source>
        <translation>Le préréglage {name} convient le mieux ({score} sur 100){others}</translation>
    </message>
    <message>
        <source>The preset's where it is empty.</source>
        <translation>Celle du préréglage si vide.</translation>
    </message>
    <message>
        <source>The priority profile {file} cannot be read</source>
        <translation>Le profil de priorité {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The profile cannot be written: {error}</source>
        <translation>Le profil ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <source>The profile extends {parent}, which does not exist</source>
        <translation>Le profil étend {parent}, qui n’existe pas</translation>
    </message>
    <message>
        <source>The profile has no factor for the class {name}</source>
        <translation>Le profil n’a pas de facteur pour la classe {name}</translation>
    </message>
    <message>
        <source>The profile is {path}.</source>
        <translation>Le profil est {path}.</translation>
    </message>
    <message>
        <source>The profile of people in need {file} cannot be read</source>
        <translation>Le profil des personnes dans le besoin {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The profile reads {field} from the column {column}, which the file does not have</source>
        <translation>Le profil lit {field} dans la colonne {column}, que le fichier n’a pas</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read</source>
        <translation>Le profil {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The profile {file} is not a JSON object</source>
        <translation>Le profil {file} n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The profile {id} has a part of the wrong shape</source>
        <translation>Le profil {id} a une partie de forme incorrecte</translation>
    </message>
    <message>
        <source>The protocol {name} cannot be read</source>
        <translation>Le protocole {name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The protocol {name} is not valid JSON</source>
        <translation>Le protocole {name} n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>The protocol {name} lacks an entry or has a wrong one: {what}</source>
        <translation>Il manque une entrée au protocole {name}, ou l’une est fausse : {what}</translation>
    </message>
    <message>
        <source>The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used.</source>
        <translation>Le protocole « {protocol} » n’admet pas de cellule sous {finest} km ; {asked} km n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>The protocol's rules changed since an earlier release; the two together would tell more.</source>
        <translation>Les règles du protocole ont changé depuis une diffusion antérieure ; les deux ensemble en diraient davantage.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {source} through</source>
        <translation>Le proxy n’a pas laissé passer la requête vers {source}</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password</source>
        <translation>Le proxy de votre réseau demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written</source>
        <translation>Le raster {path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The raster {path} does not hold numbers of people</source>
        <translation>Le raster {path} ne contient pas de nombres de personnes</translation>
    </message>
    <message>
        <source>The record of earlier grids {file} cannot be read or written</source>
        <translation>Le registre des grilles antérieures {file} ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>The release ledger {file} cannot be read or written</source>
        <translation>Le registre des diffusions {file} ne peut pas être lu ou écrit</translation>
    </message>
    <message>
        <source>The reply of {source} could not be understood</source>
        <translation>La réponse de {source} n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}</source>
        <translation>Le rapport ne peut pas être écrit dans {file}</translation>
    </message>
    <message>
        <source>The report profile {file} cannot be read at sheet {sheet}</source>
        <translation>Le profil de rapport {file} ne peut pas être lu à la feuille {sheet}</translation>
    </message>
    <message>
        <source>The report texts in {file} cannot be read</source>
        <translation>Les textes de rapport dans {file} ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The risk education profile {file} cannot be read</source>
        <translation>Le profil d’éducation aux risques {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10</source>
        <translation>L’indice de risque d’un pays avec aléa, vulnérabilité et capacité de réponse, de 0 à 10</translation>
    </message>
    <message>
        <source>The rows are invented</source>
        <translation>Les lignes sont fictives</translation>
    </message>
    <message>
        <source>The rows name a record that they belong to; its table was not found. Set PARENT to it.</source>
        <translation>Les lignes nomment un enregistrement auquel elles appartiennent ; sa table n’a pas été trouvée. Donnez-la dans PARENT.</translation>
    </message>
    <message>
        <source>The same device (model and number) twice in one record</source>
        <translation>Le même engin (modèle et numéro) deux fois dans un enregistrement</translation>
    </message>
    <message>
        <source>The same point twice in one polygon</source>
        <translation>Le même point deux fois dans un polygone</translation>
    </message>
    <message>
        <source>The same polygon twice in one record</source>
        <translation>Le même polygone deux fois dans un enregistrement</translation>
    </message>
    <message>
        <source>The sample is open; its hazards, people and records are invented.</source>
        <translation>L’exemple est ouvert ; ses dangers, personnes et enregistrements sont fictifs.</translation>
    </message>
    <message>
        <source>The server gives no parts of the file ({reason}); it is downloaded once</source>
        <translation>Le serveur ne donne pas de parties du fichier ({reason}) ; il est téléchargé une fois</translation>
    </message>
    <message>
        <source>The server sent a request with data on to another place, which was stopped</source>
        <translation>Le serveur a renvoyé une requête contenant des données vers un autre endroit, ce qui a été arrêté</translation>
    </message>
    <message>
        <source>The server sent a request with your key on to an address without encryption, which was stopped</source>
        <translation>Le serveur a renvoyé une requête avec votre clé vers une adresse non chiffrée, ce qui a été arrêté</translation>
    </message>
    <message>
        <source>The service has no layer {layer}</source>
        <translation>Le service n’a pas de couche {layer}</translation>
    </message>
    <message>
        <source>The service holds {n} layers</source>
        <translation>Le service contient {n} couches</translation>
    </message>
    <message>
        <source>The service {url} holds no layer</source>
        <translation>Le service {url} ne contient aucune couche</translation>
    </message>
    <message>
        <source>The severity profile {file} cannot be read</source>
        <translation>Le profil de sévérité {file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The sharing rules {file} cannot be read</source>
        <translation>Les règles de partage {file} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The sources are too many for the page and stand on page {page}</source>
        <translation>Les sources sont trop nombreuses pour la page et figurent page {page}</translation>
    </message>
    <message>
        <source>The steps of the model: {steps}.</source>
        <translation>Les étapes du modèle : {steps}.</translation>
    </message>
    <message>
        <source>The survey table is empty</source>
        <translation>La table d’enquête est vide</translation>
    </message>
    <message>
        <source>The table has no coordinates; it comes without points</source>
        <translation>La table n’a pas de coordonnées ; elle est chargée sans points</translation>
    </message>
    <message>
        <source>The table holds several years: {years}</source>
        <translation>La table contient plusieurs années : {years}</translation>
    </message>
    <message>
        <source>The table lacks the columns {columns}</source>
        <translation>Il manque à la table les colonnes {columns}</translation>
    </message>
    <message>
        <source>The table {table} cannot be read</source>
        <translation>La table {table} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The table {table} has {n} geometry columns</source>
        <translation>La table {table} a {n} colonnes de géométrie</translation>
    </message>
    <message>
        <source>The tables cannot be written to {folder}</source>
        <translation>Les tableaux ne peuvent pas être écrits dans {folder}</translation>
    </message>
    <message>
        <source>The template has no map item</source>
        <translation>Le modèle n’a pas d’élément carte</translation>
    </message>
    <message>
        <source>The template prints nothing for {names}; a map that leaves the house needs them</source>
        <translation>Le modèle n’imprime rien pour {names} ; une carte qui sort de la maison en a besoin</translation>
    </message>
    <message>
        <source>The template shows before and after and has no layers for before</source>
        <translation>Le modèle montre avant et après et n’a pas de couches pour avant</translation>
    </message>
    <message>
        <source>The template {file} has no page</source>
        <translation>Le modèle {file} n’a pas de page</translation>
    </message>
    <message>
        <source>The text of {name} does not fit its box</source>
        <translation>Le texte de {name} ne tient pas dans son cadre</translation>
    </message>
    <message>
        <source>The two layers are not of one admin level</source>
        <translation>Les deux couches ne sont pas du même niveau administratif</translation>
    </message>
    <message>
        <source>The values of these rules stay in the protocol profile and are not part of a release.</source>
        <translation>Les valeurs de ces règles restent dans le profil du protocole et ne font pas partie d’une diffusion.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>L’espace de travail ne peut pas être écrit</translation>
    </message>
    <message>
        <source>The workspace folder {folder} is not there</source>
        <translation>Le dossier d’espace de travail {folder} est introuvable</translation>
    </message>
    <message>
        <source>The workspace has no country to pack</source>
        <translation>L’espace de travail n’a pas de pays à empaqueter</translation>
    </message>
    <message>
        <source>The workspace has no hazards of {country}</source>
        <translation>L’espace de travail n’a pas de dangers pour {country}</translation>
    </message>
    <message>
        <source>The workspace has no layer {names}</source>
        <translation>L’espace de travail n’a pas de couche {names}</translation>
    </message>
    <message>
        <source>The workspace has no layer {name} for {country}</source>
        <translation>L’espace de travail n’a pas de couche {name} pour {country}</translation>
    </message>
    <message>
        <source>The workspace holds {n} countries</source>
        <translation>L’espace de travail contient {n} pays</translation>
    </message>
    <message>
        <source>The workspace is empty. Load a source on the page Data, or import an export on the page IMSMA.</source>
        <translation>L’espace de travail est vide. Chargez une source sur la page Données, ou importez un export sur la page IMSMA.</translation>
    </message>
    <message>
        <source>The workspace keeps no earlier export of hazards</source>
        <translation>L’espace de travail ne garde aucun export antérieur de dangers</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer for {country} that may go to {audience}</source>
        <translation>L’espace de travail {folder} n’a pas de couche pour {country} qui puisse aller à {audience}</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer to draw for {country}</source>
        <translation>L’espace de travail {folder} n’a pas de couche à dessiner pour {country}</translation>
    </message>
    <message>
        <source>The workspace {folder} has {n} countries</source>
        <translation>L’espace de travail {folder} a {n} pays</translation>
    </message>
    <message>
        <source>The zip {name} holds no map layer or table that can be read</source>
        <translation>Le zip {name} ne contient ni couche ni table lisible</translation>
    </message>
    <message>
        <source>The zones have no field {field}</source>
        <translation>Les zones n’ont pas de champ {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no admin areas in the project yet: load boundaries on the page Data.</source>
        <translation>Il n’y a pas encore d’unités administratives dans le projet : chargez des limites sur la page Données.</translation>
    </message>
    <message>
        <source>There are no admin units to make pages of</source>
        <translation>Il n’y a pas d’unités administratives dont faire des pages</translation>
    </message>
    <message>
        <source>There are no hazards</source>
        <translation>Il n’y a pas de dangers</translation>
    </message>
    <message>
        <source>There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.</source>
        <translation>Aucun danger n’est choisi : importez un export IMSMA sur la page IMSMA, ou choisissez une couche.</translation>
    </message>
    <message>
        <source>There are no map texts in the language {language}</source>
        <translation>Il n’y a pas de textes de carte dans la langue {language}</translation>
    </message>
    <message>
        <source>There are no report texts in the language {language}</source>
        <translation>Il n’y a pas de textes de rapport dans la langue {language}</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Il n’y a pas de lignes sous les noms de colonnes.</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection</source>
        <translation>Il n’y a ni fichier ni connexion</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection for the funding table</source>
        <translation>Il n’y a ni fichier ni connexion pour la table de financement</translation>
    </message>
    <message>
        <source>There is no admin level {level} here</source>
        <translation>Il n’y a pas ici de niveau administratif {level}</translation>
    </message>
    <message>
        <source>There is no agreement with this partner.</source>
        <translation>Il n’y a pas d’accord avec ce partenaire.</translation>
    </message>
    <message>
        <source>There is no audience “{audience}”</source>
        <translation>Il n’y a pas de destinataires « {audience} »</translation>
    </message>
    <message>
        <source>There is no column {column} in the input</source>
        <translation>Il n’y a pas de colonne {column} dans l’entrée</translation>
    </message>
    <message>
        <source>There is no earlier state of {layer} to compare with</source>
        <translation>Il n’y a pas d’état antérieur de {layer} auquel comparer</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>Il n’y a pas de fichier {name}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Il n’y a pas de fichier {name}.</translation>
    </message>
    <message>
        <source>There is no folder for downloads</source>
        <translation>Il n’y a pas de dossier de téléchargements</translation>
    </message>
    <message>
        <source>There is no format {names}</source>
        <translation>Il n’y a pas de format {names}</translation>
    </message>
    <message>
        <source>There is no hazard {id} in the layer {layer}</source>
        <translation>Il n’y a pas de danger {id} dans la couche {layer}</translation>
    </message>
    <message>
        <source>There is no kind {kind}</source>
        <translation>Il n’y a pas de nature {kind}</translation>
    </message>
    <message>
        <source>There is no layer to put into a package</source>
        <translation>Il n’y a pas de couche à mettre dans un paquet</translation>
    </message>
    <message>
        <source>There is no map template {template} for {paper}</source>
        <translation>Il n’y a pas de modèle de carte {template} pour {paper}</translation>
    </message>
    <message>
        <source>There is no population grid in the project yet: add a raster of people per cell.</source>
        <translation>Il n’y a pas encore de grille de population dans le projet : ajoutez un raster de personnes par cellule.</translation>
    </message>
    <message>
        <source>There is no preset {name}</source>
        <translation>Il n’y a pas de préréglage {name}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>Il n’y a pas de profil {name}</translation>
    </message>
    <message>
        <source>There is no profile {profile}</source>
        <translation>Il n’y a pas de profil {profile}</translation>
    </message>
    <message>
        <source>There is no step {names}</source>
        <translation>Il n’y a pas d’étape {names}</translation>
    </message>
    <message>
        <source>There is no table of changes: PREVIOUS is not given</source>
        <translation>Il n’y a pas de table des changements : PREVIOUS n’est pas donné</translation>
    </message>
    <message>
        <source>There is no theme {theme}</source>
        <translation>Il n’y a pas de thème {theme}</translation>
    </message>
    <message>
        <source>There is no unit {pcode} of admin level {level} in the workspace</source>
        <translation>Il n’y a pas d’unité {pcode} de niveau administratif {level} dans l’espace de travail</translation>
    </message>
    <message>
        <source>There is no {file} in the workspace, so no IATI activity can be written</source>
        <translation>Il n’y a pas de {file} dans l’espace de travail, donc aucune activité IATI ne peut être écrite</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Il n’y a rien à contrôler</translation>
    </message>
    <message>
        <source>There is nothing to compute indicators from</source>
        <translation>Il n’y a rien dont calculer des indicateurs</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>Il n’y a rien à dessiner</translation>
    </message>
    <message>
        <source>There is nothing to report on</source>
        <translation>Il n’y a rien sur quoi faire un rapport</translation>
    </message>
    <message>
        <source>There is nowhere to write to</source>
        <translation>Il n’y a nulle part où écrire</translation>
    </message>
    <message>
        <source>These boundaries are a fallback: they were not agreed in the country</source>
        <translation>Ces limites sont de substitution : elles n’ont pas été convenues dans le pays</translation>
    </message>
    <message>
        <source>These figures do not say where people came from</source>
        <translation>Ces chiffres ne disent pas d’où viennent les personnes</translation>
    </message>
    <message>
        <source>These layers cannot be written under their names: {names}</source>
        <translation>Ces couches ne peuvent pas être écrites sous leurs noms : {names}</translation>
    </message>
    <message>
        <source>These squares are still told as nothing recorded, though something is. Tell those who go there directly, or let the data owner authorise an exact release.</source>
        <translation>Ces carrés sont toujours communiqués comme rien d’enregistré, alors qu’il y a quelque chose. Informez directement ceux qui y vont, ou faites autoriser une diffusion exacte par le propriétaire des données.</translation>
    </message>
    <message>
        <source>These workers cannot open {path}: {workers}</source>
        <translation>Ces travailleurs ne peuvent pas ouvrir {path} : {workers}</translation>
    </message>
    <message>
        <source>They may still change; about 1 MB a month.</source>
        <translation>Ils peuvent encore changer ; environ 1 Mo par mois.</translation>
    </message>
    <message>
        <source>This QGIS cannot read fieldmaps' Parquet files</source>
        <translation>Ce QGIS ne sait pas lire les fichiers Parquet de fieldmaps</translation>
    </message>
    <message>
        <source>This grid was made outside this workspace or changed by hand, so that nobody can hold it to earlier ones: run riskgrid with WORKSPACE.</source>
        <translation>Cette grille a été faite hors de cet espace de travail ou modifiée à la main : nul ne peut la confronter aux précédentes ; exécutez riskgrid avec WORKSPACE.</translation>
    </message>
    <message>
        <source>This is not the address of a Hub site: {site}</source>
        <translation>Ceci n’est pas l’adresse d’un site Hub : {site}</translation>
    </message>
    <message>
        <source>This is not the address of an ArcGIS feature service: {url}</source>
        <translation>Ceci n’est pas l’adresse d’un service d’entités ArcGIS : {url}</translation>
    </message>
    <message>
        <source>This network asks you to log in first</source>
        <translation>Ce réseau vous demande d’abord de vous connecter</translation>
    </message>
    <message>
        <source>This package of the plugin has no sample</source>
        <translation>Ce paquet de l’extension n’a pas d’exemple</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Ce calcul</translation>
    </message>
    <message>
        <source>This year where it is empty.</source>
        <translation>Cette année si vide.</translation>
    </message>
    <message>
        <source>Those who run schools and clinics do not learn that ground near them is not cleared.</source>
        <translation>Ceux qui gèrent écoles et dispensaires n’apprennent pas que le terrain voisin n’est pas dépollué.</translation>
    </message>
    <message>
        <source>Thresholds (lower ends of classes 2 to 5)</source>
        <translation>Seuils (bornes inférieures des classes 2 à 5)</translation>
    </message>
    <message>
        <source>Through GICHD and the national authority</source>
        <translation>Par le GICHD et l’autorité nationale</translation>
    </message>
    <message>
        <source>Timeliness: median days</source>
        <translation>Rapidité : médiane en jours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titre de la carte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>To (YYYY-MM-DD)</source>
        <translation>Au (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Today where it is empty.</source>
        <translation>Aujourd’hui si vide.</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Jeton ou mot de passe</translation>
    </message>
    <message>
        <source>Too few records changed since an earlier release in: {cells}. Run riskgrid again.</source>
        <translation>Trop peu d’enregistrements ont changé depuis une diffusion antérieure dans : {cells}. Exécutez riskgrid de nouveau.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals by P-code (COD-PS)</source>
        <translation>Totaux par P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Totals of released area are low.</source>
        <translation>Les totaux de surface remise à disposition sont de sensibilité faible.</translation>
    </message>
    <message>
        <source>Try it with the sample pack</source>
        <translation>Essayer avec le jeu d’exemple</translation>
    </message>
    <message>
        <source>Two columns of the file have names that cannot be told apart</source>
        <translation>Deux colonnes du fichier ont des noms impossibles à distinguer</translation>
    </message>
    <message>
        <source>Two organisations may plan for the same ground.</source>
        <translation>Deux organisations peuvent planifier sur le même terrain.</translation>
    </message>
    <message>
        <source>Two single points at one place</source>
        <translation>Deux points isolés au même endroit</translation>
    </message>
    <message>
        <source>Two teams do not plan for the same ground unknown to each other.</source>
        <translation>Deux équipes ne planifient pas sur le même terrain sans le savoir.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of ordnance</source>
        <translation>Type de munition</translation>
    </message>
    <message>
        <source>UCDP counts events in Palestine under Israel; both are in the layer</source>
        <translation>L’UCDP compte les événements en Palestine sous Israël ; les deux sont dans la couche</translation>
    </message>
    <message>
        <source>UCDP does not count {country} on its own</source>
        <translation>L’UCDP ne compte pas {country} séparément</translation>
    </message>
    <message>
        <source>UCDP events</source>
        <translation>Événements UCDP</translation>
    </message>
    <message>
        <source>UCDP has no deadly event in this country and period</source>
        <translation>L’UCDP n’a pas d’événement meurtrier dans ce pays et cette période</translation>
    </message>
    <message>
        <source>UCDP has no yearly file at the address that is known here</source>
        <translation>L’UCDP n’a pas de fichier annuel à l’adresse connue ici</translation>
    </message>
    <message>
        <source>UNHCR has no figure for this country</source>
        <translation>Le HCR n’a pas de chiffre pour ce pays</translation>
    </message>
    <message>
        <source>UNHCR refugee statistics</source>
        <translation>Statistiques du HCR sur les réfugiés</translation>
    </message>
    <message>
        <source>UNHCR sites</source>
        <translation>Sites du HCR</translation>
    </message>
    <message>
        <source>UNHCR terms of use</source>
        <translation>Conditions d’utilisation du HCR</translation>
    </message>
    <message>
        <source>UTM zone one too high</source>
        <translation>Fuseau UTM trop haut d’une unité</translation>
    </message>
    <message>
        <source>UTM zone one too low</source>
        <translation>Fuseau UTM trop bas d’une unité</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Unexploded ordnance present</source>
        <translation>Présence de munitions non explosées</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units by severity</source>
        <translation>Unités par sévérité</translation>
    </message>
    <message>
        <source>Units that had no figure, or have none now</source>
        <translation>Unités qui n’avaient pas de chiffre, ou n’en ont plus</translation>
    </message>
    <message>
        <source>Units that only one of the runs has</source>
        <translation>Unités que seul un des calculs contient</translation>
    </message>
    <message>
        <source>Unpack into this folder</source>
        <translation>Décompresser dans ce dossier</translation>
    </message>
    <message>
        <source>Until (YYYY-MM-DD)</source>
        <translation>Jusqu’au (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualisé</translation>
    </message>
    <message>
        <source>Use COD-AB where there is one: without P-codes no figures can be joined. Example: COUNTRY=COL, LEVEL=1.</source>
        <translation>Utilisez COD-AB quand il existe : sans P-codes, aucun chiffre ne peut être joint. Exemple : COUNTRY=COL, LEVEL=1.</translation>
    </message>
    <message>
        <source>Use: requests granted</source>
        <translation>Utilisation : demandes satisfaites</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Valable au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valeur dans le fichier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values that are in no map: {n}, printed in bold.</source>
        <translation>Valeurs absentes de toute table : {n}, imprimées en gras.</translation>
    </message>
    <message>
        <source>Values that no map knows; they stay unknown</source>
        <translation>Valeurs qu’aucune table ne connaît ; elles restent inconnues</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Verdicts: {shares}</source>
        <translation>Verdicts : {shares}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>La version {before} est devenue {after}.</translation>
    </message>
    <message>
        <source>Victim assistance</source>
        <translation>Assistance aux victimes</translation>
    </message>
    <message>
        <source>Victims assisted</source>
        <translation>Victimes assistées</translation>
    </message>
    <message>
        <source>Victims referred</source>
        <translation>Victimes orientées</translation>
    </message>
    <message>
        <source>Viet Nam (staging area of the provincial units)</source>
        <translation>Viet Nam (zone de transit des unités provinciales)</translation>
    </message>
    <message>
        <source>Volume can rise while value falls: read availability with granularity.</source>
        <translation>Le volume peut monter quand la valeur baisse : lisez la disponibilité avec la granularité.</translation>
    </message>
    <message>
        <source>Volunteered data: a place without a site may be unmapped, not without a clinic.</source>
        <translation>Données de bénévoles : un lieu sans établissement peut être non cartographié, et non dépourvu de dispensaire.</translation>
    </message>
    <message>
        <source>Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools.</source>
        <translation>Données de bénévoles : ce qui n’y est pas peut ne pas être cartographié. Exemple : COUNTRY=MLI, THEME=schools.</translation>
    </message>
    <message>
        <source>WASH</source>
        <translation>EHA (WASH)</translation>
    </message>
    <message>
        <source>WFP</source>
        <translation>PAM</translation>
    </message>
    <message>
        <source>Water points not used or to be built</source>
        <translation>Points d’eau non utilisés ou à construire</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights are a choice; bands show what they cannot tell apart.</source>
        <translation>Les poids sont un choix ; les classes montrent ce qu’ils ne peuvent départager.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it</source>
        <translation>Ce qu’ont REACH, JIPS, CCCM, PIM, GAMA, la logistique, le PAM et d’autres, et comment l’obtenir</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed since the last export?</source>
        <translation>Qu’est-ce qui a changé depuis le dernier export ?</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
    <message>
        <source>What do the values mean? Those that nothing is known about come first; they stay unknown, and are drawn and counted as open, unless you say what they mean.</source>
        <translation>Que signifient les valeurs ? Celles dont rien n’est connu viennent d’abord ; elles restent inconnues, et sont dessinées et comptées comme ouvertes, sauf si vous dites ce qu’elles signifient.</translation>
    </message>
    <message>
        <source>What do we report as contamination?</source>
        <translation>Que déclarons-nous comme contamination ?</translation>
    </message>
    <message>
        <source>What do we tell partners this month?</source>
        <translation>Que disons-nous aux partenaires ce mois-ci ?</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>Ce qui va dans le paquet</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What is known about tables of this shape.</source>
        <translation>Ce qui est connu des tables de cette forme.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>Ce qu’il ne contient pas</translation>
    </message>
    <message>
        <source>What is open, and what was released?</source>
        <translation>Qu’est-ce qui est ouvert, et qu’est-ce qui a été remis à disposition ?</translation>
    </message>
    <message>
        <source>What may I share, with whom?</source>
        <translation>Que puis-je partager, et avec qui ?</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>Ce qui peut sortir</translation>
    </message>
    <message>
        <source>What may go in its place</source>
        <translation>Ce qui peut sortir à la place</translation>
    </message>
    <message>
        <source>What may go in their place, and both harms</source>
        <translation>Ce qui peut sortir à la place, et les deux dommages</translation>
    </message>
    <message>
        <source>What mine action asks from other clusters</source>
        <translation>Ce que l’action contre les mines demande aux autres clusters</translation>
    </message>
    <message>
        <source>What mine action does with it</source>
        <translation>Ce que l’action contre les mines en fait</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>Que faut-il décider ?</translation>
    </message>
    <message>
        <source>What one row of the file is.</source>
        <translation>Ce qu’est une ligne du fichier.</translation>
    </message>
    <message>
        <source>What opened, what was released, what nothing explains, and the chart over all exports, as a page</source>
        <translation>Ce qui s’est ouvert, ce qui a été remis à disposition, ce que rien n’explique, et le graphique sur tous les exports, en une page</translation>
    </message>
    <message>
        <source>What organisations published about mines, explosive remnants and risk education</source>
        <translation>Ce que des organisations ont publié sur les mines, les restes explosifs et l’éducation aux risques</translation>
    </message>
    <message>
        <source>What sharing would give away</source>
        <translation>Ce que le partage révélerait</translation>
    </message>
    <message>
        <source>What was loaded and what was not</source>
        <translation>Ce qui a été chargé et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>What went out and came in, how fresh, how detailed, how safe?</source>
        <translation>Qu’est-ce qui est sorti et entré, avec quelle fraîcheur, quel détail, quelle sûreté ?</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Ce qui serait importé</translation>
    </message>
    <message>
        <source>What would come in. Nothing is written yet.</source>
        <translation>Ce qui serait importé. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>What would this release give away, and what harm does keeping it back do?</source>
        <translation>Que révélerait cette diffusion, et quel dommage ferait la rétention ?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a source has names in several languages.</source>
        <translation>Si une source a des noms en plusieurs langues.</translation>
    </message>
    <message>
        <source>Where do risk education teams go next?</source>
        <translation>Où les équipes d’éducation aux risques vont-elles ensuite ?</translation>
    </message>
    <message>
        <source>Where do we survey and clear first?</source>
        <translation>Où enquêter et dépolluer d’abord ?</translation>
    </message>
    <message>
        <source>Where people live inside a unit</source>
        <translation>Où vivent les personnes dans une unité</translation>
    </message>
    <message>
        <source>Where shall the data be kept?</source>
        <translation>Où les données doivent-elles être gardées ?</translation>
    </message>
    <message>
        <source>Where survey has been. Without it, an area with no record counts as not known.</source>
        <translation>Où l’enquête est passée. Sans elle, une zone sans enregistrement compte comme inconnue.</translation>
    </message>
    <message>
        <source>Where survey teams have been is moderate.</source>
        <translation>Où les équipes d’enquête sont passées est de sensibilité modérée.</translation>
    </message>
    <message>
        <source>Where teams work now can put them at risk.</source>
        <translation>Où les équipes travaillent en ce moment peut les mettre en danger.</translation>
    </message>
    <message>
        <source>Where teams work now is moderate to high: it concerns their safety.</source>
        <translation>Où les équipes travaillent en ce moment est de sensibilité modérée à élevée : leur sécurité en dépend.</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from (share of variance, each alone)</source>
        <translation>D’où vient l’incertitude (part de la variance, chacun seul)</translation>
    </message>
    <message>
        <source>Whether a record is a hazard</source>
        <translation>Si un enregistrement est un danger</translation>
    </message>
    <message>
        <source>Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in as they are.</source>
        <translation>Quelle colonne est quoi ? « Certitude » dit à quel point nom et valeurs conviennent. Les colonnes non nommées ici sont importées telles quelles.</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Quelle colonne est quel champ</translation>
    </message>
    <message>
        <source>Which column is which field? The third column says how sure the guess is.</source>
        <translation>Quelle colonne est quel champ ? La troisième colonne dit la certitude de la proposition.</translation>
    </message>
    <message>
        <source>Which displaced people and returnees have not been reached?</source>
        <translation>Quelles personnes déplacées et de retour n’ont pas été touchées ?</translation>
    </message>
    <message>
        <source>Which hazards harm or block most?</source>
        <translation>Quels dangers nuisent ou bloquent le plus ?</translation>
    </message>
    <message>
        <source>Which of several layers or sheets.</source>
        <translation>Laquelle de plusieurs couches ou feuilles.</translation>
    </message>
    <message>
        <source>Which of several sheets.</source>
        <translation>Laquelle de plusieurs feuilles.</translation>
    </message>
    <message>
        <source>Which organisations do mine action in which area, and who pays?</source>
        <translation>Quelles organisations font de l’action contre les mines dans quelle zone, et qui paie ?</translation>
    </message>
    <message>
        <source>Which roads can a convoy take?</source>
        <translation>Quelles routes un convoi peut-il prendre ?</translation>
    </message>
    <message>
        <source>Which roads cross or pass recorded hazards?</source>
        <translation>Quelles routes traversent ou longent des dangers enregistrés ?</translation>
    </message>
    <message>
        <source>Which rules say how sensitive a layer is.</source>
        <translation>Quelles règles disent la sensibilité d’une couche.</translation>
    </message>
    <message>
        <source>Which schools, clinics and water points need a visit?</source>
        <translation>Quelles écoles, quels dispensaires et points d’eau faut-il visiter ?</translation>
    </message>
    <message>
        <source>Which sites are near ground that has not been released?</source>
        <translation>Quels sites sont près de terres qui n’ont pas été remises à disposition ?</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Quelles sources</translation>
    </message>
    <message>
        <source>Which tasks come first?</source>
        <translation>Quelles tâches viennent d’abord ?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who does what where (3W), with the months planned</source>
        <translation>Qui fait quoi où (3W), avec les mois prévus</translation>
    </message>
    <message>
        <source>Who does what where (3W, 4W, 5W)</source>
        <translation>Qui fait quoi où (3W, 4W, 5W)</translation>
    </message>
    <message>
        <source>Who does what where: 3W, 4W, 5W from a workbook (wizard)</source>
        <translation>Qui fait quoi où : 3W, 4W, 5W depuis un classeur (assistant)</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>Qui d’autre travaille ici ?</translation>
    </message>
    <message>
        <source>Who is being hurt, and who needs assistance?</source>
        <translation>Qui est touché, et qui a besoin d’assistance ?</translation>
    </message>
    <message>
        <source>Who lives near ground that has not been released?</source>
        <translation>Qui vit près de terres qui n’ont pas été remises à disposition ?</translation>
    </message>
    <message>
        <source>Who lives near hazards and has not been reached: the gap by area, most urgent first.</source>
        <translation>Qui vit près de dangers et n’a pas été touché : l’écart par unité, le plus urgent d’abord.</translation>
    </message>
    <message>
        <source>Who lives near what is not released?</source>
        <translation>Qui vit près de ce qui n’est pas remis à disposition ?</translation>
    </message>
    <message>
        <source>Who made the table; it stands on every map.</source>
        <translation>Qui a fait la table ; c’est indiqué sur chaque carte.</translation>
    </message>
    <message>
        <source>Who may see it follows from this.</source>
        <translation>Qui peut la voir en découle.</translation>
    </message>
    <message>
        <source>Who was hurt?</source>
        <translation>Qui a été touché ?</translation>
    </message>
    <message>
        <source>Who was killed or injured, where and when?</source>
        <translation>Qui a été tué ou blessé, où et quand ?</translation>
    </message>
    <message>
        <source>Whom did risk education reach, against how many displaced?</source>
        <translation>Qui l’éducation aux risques a-t-elle atteint, par rapport à combien de personnes déplacées ?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With P-codes</source>
        <translation>Avec P-codes</translation>
    </message>
    <message>
        <source>With a country, its open datasets are listed with format, date, access and page. Example: PRESET=reach, COUNTRY=SOM.</source>
        <translation>Avec un pays, ses jeux de données ouverts sont listés avec format, date, accès et page. Exemple : PRESET=reach, COUNTRY=SOM.</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Avec anomalies</translation>
    </message>
    <message>
        <source>With maps</source>
        <translation>Avec cartes</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sans chiffre</translation>
    </message>
    <message>
        <source>Without a workspace there is no ledger: this release is not remembered.</source>
        <translation>Sans espace de travail, pas de registre : cette diffusion n’est pas mémorisée.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Femmes touchées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words of the cluster's name</source>
        <translation>Mots du nom du cluster</translation>
    </message>
    <message>
        <source>Words to search on HDX</source>
        <translation>Mots à chercher sur HDX</translation>
    </message>
    <message>
        <source>Work offline: nothing is fetched, what was downloaded is used</source>
        <translation>Travailler hors ligne : rien n’est récupéré, ce qui a été téléchargé est utilisé</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Works without a key; with your own key, set in the options, there is more.</source>
        <translation>Fonctionne sans clé ; avec votre propre clé, saisie dans les options, il y a davantage.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Dossier d’espace de travail</translation>
    </message>
    <message>
        <source>Workspace folder (in place of layers)</source>
        <translation>Dossier d’espace de travail (à la place des couches)</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country}</source>
        <translation>WorldPop n’a pas de grille pour {country}</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country} for {year}</source>
        <translation>WorldPop n’a pas de grille pour {country} en {year}</translation>
    </message>
    <message>
        <source>WorldPop has no series {name}</source>
        <translation>WorldPop n’a pas de série {name}</translation>
    </message>
    <message>
        <source>XLSForm with the labels of the codes</source>
        <translation>XLSForm avec les libellés des codes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your organisation (HDX id)</source>
        <translation>Votre organisation (identifiant HDX)</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>Votre propre profil</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>Identifiant de zone</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones overlap: about {people} people live in more than one zone and count in each; the sum over zones is too high by as many.</source>
        <translation>Des zones se chevauchent : environ {people} personnes vivent dans plus d’une zone et comptent dans chacune ; la somme des zones est trop élevée d’autant.</translation>
    </message>
    <message>
        <source>Zones with one id count as one zone.</source>
        <translation>Les zones de même identifiant comptent comme une seule zone.</translation>
    </message>
    <message>
        <source>a key of your own is optional</source>
        <translation>une clé à vous est facultative</translation>
    </message>
    <message>
        <source>a kind of file that a computer may run</source>
        <translation>un type de fichier qu’un ordinateur peut exécuter</translation>
    </message>
    <message>
        <source>a line of {length} m, kept as its middle point</source>
        <translation>une ligne de {length} m, gardée comme son point médian</translation>
    </message>
    <message>
        <source>a name in other tables</source>
        <translation>un nom dans d’autres tables</translation>
    </message>
    <message>
        <source>a polygon with fewer than three different points left out</source>
        <translation>un polygone de moins de trois points différents écarté</translation>
    </message>
    <message>
        <source>a report of another kind</source>
        <translation>un rapport d’une autre nature</translation>
    </message>
    <message>
        <source>accident {id}</source>
        <translation>accident {id}</translation>
    </message>
    <message>
        <source>accredited operator</source>
        <translation>opérateur accrédité</translation>
    </message>
    <message>
        <source>add a map with the item id cg_map</source>
        <translation>ajoutez une carte avec l’identifiant d’élément cg_map</translation>
    </message>
    <message>
        <source>add it under classes</source>
        <translation>ajoutez-le sous classes</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>les additionner</translation>
    </message>
    <message>
        <source>added to the row of the same P-code</source>
        <translation>ajouté à la ligne du même P-code</translation>
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
        <translation>adulte</translation>
    </message>
    <message>
        <source>advisory</source>
        <translation>avis consultatif</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>aéroports</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all clusters</source>
        <translation>tous les clusters</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>toutes les sources</translation>
    </message>
    <message>
        <source>already dropped at import</source>
        <translation>déjà supprimé à l’import</translation>
    </message>
    <message>
        <source>already repaired at import</source>
        <translation>déjà réparé à l’import</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>un autre cluster</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>une autre forme</translation>
    </message>
    <message>
        <source>another hazard</source>
        <translation>un autre danger</translation>
    </message>
    <message>
        <source>answers with status {status} after {seconds} s</source>
        <translation>répond avec le code {status} après {seconds} s</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>mine antipersonnel</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>mine antivéhicule</translation>
    </message>
    <message>
        <source>any format</source>
        <translation>tout format</translation>
    </message>
    <message>
        <source>area appeared or disappeared with the status {before} to {after}</source>
        <translation>surface apparue ou disparue avec le statut {before} vers {after}</translation>
    </message>
    <message>
        <source>area changed without a release product</source>
        <translation>surface modifiée sans produit de remise à disposition</translation>
    </message>
    <message>
        <source>as each boundary says</source>
        <translation>selon chaque limite</translation>
    </message>
    <message>
        <source>as each dataset says</source>
        <translation>selon chaque jeu de données</translation>
    </message>
    <message>
        <source>as each layer says</source>
        <translation>selon chaque couche</translation>
    </message>
    <message>
        <source>as each publisher says</source>
        <translation>selon chaque éditeur</translation>
    </message>
    <message>
        <source>as each report says</source>
        <translation>selon chaque rapport</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>selon les besoins</translation>
    </message>
    <message>
        <source>as the dataset says</source>
        <translation>selon le jeu de données</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>as the layer says</source>
        <translation>selon la couche</translation>
    </message>
    <message>
        <source>as the owner of the file says</source>
        <translation>selon le propriétaire du fichier</translation>
    </message>
    <message>
        <source>as the source of each row says</source>
        <translation>selon la source de chaque ligne</translation>
    </message>
    <message>
        <source>ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options</source>
        <translation>demandez à ReliefWeb un appname pour votre organisation et enregistrez-le comme clé de ReliefWeb dans les options</translation>
    </message>
    <message>
        <source>ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which needs none</source>
        <translation>demandez-en un à l’UCDP par e-mail et enregistrez-le dans les options, ou prenez ROUTE=hdx, qui n’en demande pas</translation>
    </message>
    <message>
        <source>ask for it again; nothing was unpacked</source>
        <translation>redemandez-le ; rien n’a été décompressé</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>demandez le droit de le lire</translation>
    </message>
    <message>
        <source>ask its organisation for access and set your HDX token in the Common Ground options</source>
        <translation>demandez l’accès à son organisation et saisissez votre jeton HDX dans les options de Common Ground</translation>
    </message>
    <message>
        <source>ask its owner for a token, and store that</source>
        <translation>demandez un jeton à son propriétaire et enregistrez-le</translation>
    </message>
    <message>
        <source>assessments are published by year, for example 2025</source>
        <translation>les évaluations sont publiées par année, par exemple 2025</translation>
    </message>
    <message>
        <source>assign one (Raster, Projections, Assign projection) and run again</source>
        <translation>attribuez-en une (Raster, Projections, Assigner une projection) et relancez</translation>
    </message>
    <message>
        <source>authentication store off</source>
        <translation>magasin d’authentification désactivé</translation>
    </message>
    <message>
        <source>authentication store on</source>
        <translation>magasin d’authentification activé</translation>
    </message>
    <message>
        <source>auto finds the one that fits, none takes the columns as they are; an id, or the path of a saved preset.</source>
        <translation>auto trouve celui qui convient, none prend les colonnes telles quelles ; un identifiant, ou le chemin d’un préréglage enregistré.</translation>
    </message>
    <message>
        <source>auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved preset.</source>
        <translation>auto trouve celui qui convient ; ou un identifiant comme dtm_master_list, ou le chemin d’un préréglage enregistré.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>baseline assessment</source>
        <translation>évaluation de référence</translation>
    </message>
    <message>
        <source>by province of origin</source>
        <translation>par province d’origine</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>candidate of an event that is final</source>
        <translation>candidat d’un événement qui est définitif</translation>
    </message>
    <message>
        <source>categories overlap ({categories}); do not add them up, take the row "total"</source>
        <translation>les catégories se recoupent ({categories}) ; ne les additionnez pas, prenez la ligne "total"</translation>
    </message>
    <message>
        <source>cells that are no number were left empty: {columns}</source>
        <translation>les cellules qui ne sont pas des nombres ont été laissées vides : {columns}</translation>
    </message>
    <message>
        <source>changed, to be accepted</source>
        <translation>modifié, à accepter</translation>
    </message>
    <message>
        <source>check WHERE, the field names and the extent</source>
        <translation>vérifiez WHERE, les noms de champs et l’emprise</translation>
    </message>
    <message>
        <source>check country and operation, or take the file on HDX (ROUTE=hdx)</source>
        <translation>vérifiez le pays et l’opération, ou prenez le fichier sur HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>check country, extent and areas</source>
        <translation>vérifiez le pays, l’emprise et les zones</translation>
    </message>
    <message>
        <source>check country, year and population group</source>
        <translation>vérifiez le pays, l’année et le groupe de population</translation>
    </message>
    <message>
        <source>check e-mail and password in the options</source>
        <translation>vérifiez l’e-mail et le mot de passe dans les options</translation>
    </message>
    <message>
        <source>check host and port of the connection</source>
        <translation>vérifiez l’hôte et le port de la connexion</translation>
    </message>
    <message>
        <source>check its file and run again</source>
        <translation>vérifiez son fichier et relancez</translation>
    </message>
    <message>
        <source>check that the layer's coordinate reference system is the right one</source>
        <translation>vérifiez que le système de coordonnées de la couche est le bon</translation>
    </message>
    <message>
        <source>check that the right file and sheet are chosen</source>
        <translation>vérifiez que le fichier et la feuille choisis sont les bons</translation>
    </message>
    <message>
        <source>check the address and that it was started, or use threads</source>
        <translation>vérifiez l’adresse et qu’il a été démarré, ou utilisez threads</translation>
    </message>
    <message>
        <source>check the address and the layer number</source>
        <translation>vérifiez l’adresse et le numéro de couche</translation>
    </message>
    <message>
        <source>check the address of this source in the options, or try again later</source>
        <translation>vérifiez l’adresse de cette source dans les options, ou réessayez plus tard</translation>
    </message>
    <message>
        <source>check the connection and the reasons above, then run again</source>
        <translation>vérifiez la connexion et les motifs ci-dessus, puis relancez</translation>
    </message>
    <message>
        <source>check the connection, or work from a country pack in offline mode</source>
        <translation>vérifiez la connexion, ou travaillez depuis un paquet pays en mode hors ligne</translation>
    </message>
    <message>
        <source>check the country and the parameters, or choose another source</source>
        <translation>vérifiez le pays et les paramètres, ou choisissez une autre source</translation>
    </message>
    <message>
        <source>check the folder; without it no second grid is released</source>
        <translation>vérifiez le dossier ; sans lui, aucune deuxième grille n’est diffusée</translation>
    </message>
    <message>
        <source>check the folder; without its ledger nothing is released</source>
        <translation>vérifiez le dossier ; sans son registre, rien n’est diffusé</translation>
    </message>
    <message>
        <source>check the free space and that the file is not open elsewhere</source>
        <translation>vérifiez l’espace libre et que le fichier n’est pas ouvert ailleurs</translation>
    </message>
    <message>
        <source>check the key for this source in the Common Ground options</source>
        <translation>vérifiez la clé de cette source dans les options de Common Ground</translation>
    </message>
    <message>
        <source>check the master password and try again</source>
        <translation>vérifiez le mot de passe principal et réessayez</translation>
    </message>
    <message>
        <source>check the master password, or enter the key again</source>
        <translation>vérifiez le mot de passe principal, ou saisissez de nouveau la clé</translation>
    </message>
    <message>
        <source>check the parameters and run again</source>
        <translation>vérifiez les paramètres et relancez</translation>
    </message>
    <message>
        <source>check their coordinate reference systems</source>
        <translation>vérifiez leurs systèmes de coordonnées</translation>
    </message>
    <message>
        <source>check user and password of the connection</source>
        <translation>vérifiez l’utilisateur et le mot de passe de la connexion</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>choose a .qpt file</source>
        <translation>choisissez un fichier .qpt</translation>
    </message>
    <message>
        <source>choose a CSV or XLSX file</source>
        <translation>choisissez un fichier CSV ou XLSX</translation>
    </message>
    <message>
        <source>choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one</source>
        <translation>choisissez un GeoPackage, shapefile, géodatabase, GeoJSON ou KML, ou un zip de l’un d’eux</translation>
    </message>
    <message>
        <source>choose a PDF for each unit</source>
        <translation>choisissez un PDF par unité</translation>
    </message>
    <message>
        <source>choose a file of DTM with displacement figures by admin area</source>
        <translation>choisissez un fichier de la DTM avec des chiffres de déplacement par unité administrative</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>choisissez un dossier à vous</translation>
    </message>
    <message>
        <source>choose a folder of your own, e.g. in your documents</source>
        <translation>choisissez un dossier à vous, p. ex. dans vos documents</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>choose a folder that you may write to; what was there before is unchanged</source>
        <translation>choisissez un dossier où vous pouvez écrire ; ce qui y était n’a pas changé</translation>
    </message>
    <message>
        <source>choose a layer that opens in QGIS</source>
        <translation>choisissez une couche qui s’ouvre dans QGIS</translation>
    </message>
    <message>
        <source>choose a layer with roads or tracks</source>
        <translation>choisissez une couche avec routes ou pistes</translation>
    </message>
    <message>
        <source>choose a layer with schools, wells or villages</source>
        <translation>choisissez une couche avec écoles, puits ou villages</translation>
    </message>
    <message>
        <source>choose a longer step</source>
        <translation>choisissez un pas plus long</translation>
    </message>
    <message>
        <source>choose a new folder</source>
        <translation>choisissez un nouveau dossier</translation>
    </message>
    <message>
        <source>choose a polygon layer</source>
        <translation>choisissez une couche de polygones</translation>
    </message>
    <message>
        <source>choose a polygon layer of admin areas as ZONES</source>
        <translation>choisissez une couche de polygones d’unités administratives comme ZONES</translation>
    </message>
    <message>
        <source>choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop</source>
        <translation>choisissez un raster qui s’ouvre dans QGIS, comme un GeoTIFF de WorldPop</translation>
    </message>
    <message>
        <source>choose a raster with the number of people in each pixel</source>
        <translation>choisissez un raster avec le nombre de personnes dans chaque pixel</translation>
    </message>
    <message>
        <source>choose a smaller area or level, or raise the limit in the options</source>
        <translation>choisissez une zone ou un niveau plus petit, ou relevez la limite dans les options</translation>
    </message>
    <message>
        <source>choose a smaller area, or a plain PDF</source>
        <translation>choisissez une zone plus petite, ou un simple PDF</translation>
    </message>
    <message>
        <source>choose a workspace in the panel first</source>
        <translation>choisissez d’abord un espace de travail dans le panneau</translation>
    </message>
    <message>
        <source>choose a zip that Common Ground packed</source>
        <translation>choisissez un zip empaqueté par Common Ground</translation>
    </message>
    <message>
        <source>choose an admin level, a sector or a period</source>
        <translation>choisissez un niveau administratif, un secteur ou une période</translation>
    </message>
    <message>
        <source>choose another sheet, header row or preset, or correct the columns</source>
        <translation>choisissez une autre feuille, ligne d’en-tête ou un autre préréglage, ou corrigez les colonnes</translation>
    </message>
    <message>
        <source>choose another source of conflict events</source>
        <translation>choisissez une autre source d’événements de conflit</translation>
    </message>
    <message>
        <source>choose another, or give the path of a .qpt file</source>
        <translation>choisissez-en un autre, ou donnez le chemin d’un fichier .qpt</translation>
    </message>
    <message>
        <source>choose both columns, or none</source>
        <translation>choisissez les deux colonnes, ou aucune</translation>
    </message>
    <message>
        <source>choose both exports, or WORKSPACE and COUNTRY</source>
        <translation>choisissez les deux exports, ou WORKSPACE et COUNTRY</translation>
    </message>
    <message>
        <source>choose fewer dots per inch or smaller paper</source>
        <translation>choisissez moins de points par pouce ou un papier plus petit</translation>
    </message>
    <message>
        <source>choose from {formats}</source>
        <translation>choisissez parmi {formats}</translation>
    </message>
    <message>
        <source>choose from: {there}</source>
        <translation>choisissez parmi : {there}</translation>
    </message>
    <message>
        <source>choose layers with features</source>
        <translation>choisissez des couches avec des entités</translation>
    </message>
    <message>
        <source>choose layers, or a workspace that has some</source>
        <translation>choisissez des couches, ou un espace de travail qui en a</translation>
    </message>
    <message>
        <source>choose one at the top of the panel</source>
        <translation>choisissez-en un en haut du panneau</translation>
    </message>
    <message>
        <source>choose one in the Common Ground options</source>
        <translation>choisissez-en un dans les options de Common Ground</translation>
    </message>
    <message>
        <source>choose one of its columns</source>
        <translation>choisissez l’une de ses colonnes</translation>
    </message>
    <message>
        <source>choose one of the layers in it</source>
        <translation>choisissez l’une des couches qu’il contient</translation>
    </message>
    <message>
        <source>choose one of {languages}</source>
        <translation>choisissez parmi {languages}</translation>
    </message>
    <message>
        <source>choose one of {sizes} km</source>
        <translation>choisissez parmi {sizes} km</translation>
    </message>
    <message>
        <source>choose one of: {levels}</source>
        <translation>choisissez parmi : {levels}</translation>
    </message>
    <message>
        <source>choose one of: {list}</source>
        <translation>choisissez parmi : {list}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>choisissez parmi : {names}</translation>
    </message>
    <message>
        <source>choose one of: {rounds}</source>
        <translation>choisissez parmi : {rounds}</translation>
    </message>
    <message>
        <source>choose one of: {steps}</source>
        <translation>choisissez parmi : {steps}</translation>
    </message>
    <message>
        <source>choose one of: {themes}</source>
        <translation>choisissez parmi : {themes}</translation>
    </message>
    <message>
        <source>choose one of: {years}</source>
        <translation>choisissez parmi : {years}</translation>
    </message>
    <message>
        <source>choose the COD-AB file of the country, or a level that it has</source>
        <translation>choisissez le fichier COD-AB du pays, ou un niveau qu’il contient</translation>
    </message>
    <message>
        <source>choose the column that names the location</source>
        <translation>choisissez la colonne qui nomme la localité</translation>
    </message>
    <message>
        <source>choose the earlier layers as well</source>
        <translation>choisissez aussi les couches antérieures</translation>
    </message>
    <message>
        <source>choose the field with the zones' P-codes or ids as ZONE_ID</source>
        <translation>choisissez le champ des P-codes ou identifiants des zones comme ZONE_ID</translation>
    </message>
    <message>
        <source>choose the file again</source>
        <translation>choisissez de nouveau le fichier</translation>
    </message>
    <message>
        <source>choose the file of the Humanitarian Needs Overview with all clusters</source>
        <translation>choisissez le fichier de l’aperçu des besoins humanitaires avec tous les clusters</translation>
    </message>
    <message>
        <source>choose the folder of that file as the workspace, or put the file itself in the place of the link</source>
        <translation>choisissez le dossier de ce fichier comme espace de travail, ou mettez le fichier lui-même à la place du lien</translation>
    </message>
    <message>
        <source>choose the layer that an earlier run wrote, with the same ZONE_ID</source>
        <translation>choisissez la couche écrite par un calcul antérieur, avec le même ZONE_ID</translation>
    </message>
    <message>
        <source>choose the level of the P-code, or a lower one</source>
        <translation>choisissez le niveau du P-code, ou un niveau plus fin</translation>
    </message>
    <message>
        <source>choose the output of riskgrid</source>
        <translation>choisissez la sortie de riskgrid</translation>
    </message>
    <message>
        <source>choose the population file of that level</source>
        <translation>choisissez le fichier de population de ce niveau</translation>
    </message>
    <message>
        <source>choose the workbook that the form was published from</source>
        <translation>choisissez le classeur depuis lequel le formulaire a été publié</translation>
    </message>
    <message>
        <source>choose their layer, or a workspace that has them</source>
        <translation>choisissez leur couche, ou un espace de travail qui les a</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>civil</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>dépollué</translation>
    </message>
    <message>
        <source>close it elsewhere, or choose a folder that you may write to</source>
        <translation>fermez-le ailleurs, ou choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>close it there, or choose another name</source>
        <translation>fermez-le là-bas, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>close open dialogs and run again</source>
        <translation>fermez les boîtes de dialogue ouvertes et relancez</translation>
    </message>
    <message>
        <source>close them elsewhere, or choose a folder that you may write to</source>
        <translation>fermez-les ailleurs, ou choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>closed: released only with a release product</source>
        <translation>fermé : remis à disposition seulement avec un produit de remise à disposition</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cluster munition remnants</source>
        <translation>restes de sous-munitions</translation>
    </message>
    <message>
        <source>clusters of a plan</source>
        <translation>clusters d’un plan</translation>
    </message>
    <message>
        <source>code is gone</source>
        <translation>le code a disparu</translation>
    </message>
    <message>
        <source>code is new</source>
        <translation>le code est nouveau</translation>
    </message>
    <message>
        <source>columns that name or reach people: {columns}</source>
        <translation>colonnes qui nomment des personnes ou permettent de les joindre : {columns}</translation>
    </message>
    <message>
        <source>community</source>
        <translation>communauté</translation>
    </message>
    <message>
        <source>community visit</source>
        <translation>visite de communauté</translation>
    </message>
    <message>
        <source>compare it with resources/imsma/generic.json</source>
        <translation>comparez-le à resources/imsma/generic.json</translation>
    </message>
    <message>
        <source>compare the criteria again</source>
        <translation>comparez de nouveau les critères</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>achèvement</translation>
    </message>
    <message>
        <source>conflict events by area</source>
        <translation>événements de conflit par unité</translation>
    </message>
    <message>
        <source>conflict events come from ACLED, whose terms apply</source>
        <translation>les événements de conflit viennent d’ACLED, dont les conditions s’appliquent</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or choose another folder</source>
        <translation>connectez le lecteur où il se trouve, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or take the link out of the folder</source>
        <translation>connectez le lecteur où il se trouve, ou retirez le lien du dossier</translation>
    </message>
    <message>
        <source>constrained to buildings, R2025A, 2015 to 2030</source>
        <translation>contrainte aux bâtiments, R2025A, 2015 à 2030</translation>
    </message>
    <message>
        <source>coordinates that are no numbers</source>
        <translation>coordonnées qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>correct or remove this file</source>
        <translation>corrigez ou supprimez ce fichier</translation>
    </message>
    <message>
        <source>correct the input and run again</source>
        <translation>corrigez l’entrée et relancez</translation>
    </message>
    <message>
        <source>correct the profile; the file has: {columns}</source>
        <translation>corrigez le profil ; le fichier a : {columns}</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>n’a pas pu être obtenu</translation>
    </message>
    <message>
        <source>counts by district, three or more hazards and ten or more victims</source>
        <translation>nombres par district, à partir de trois dangers et de dix victimes</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>date not known to the month</source>
        <translation>date non connue au mois près</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days from request to decision</source>
        <translation>jours entre la demande et la décision</translation>
    </message>
    <message>
        <source>days from the day of the data to their release</source>
        <translation>jours entre la date des données et leur diffusion</translation>
    </message>
    <message>
        <source>decide which row counts, or add them up, and run again</source>
        <translation>décidez quelle ligne compte, ou additionnez-les, et relancez</translation>
    </message>
    <message>
        <source>deminer</source>
        <translation>démineur</translation>
    </message>
    <message>
        <source>difference of measurement between hazard and product</source>
        <translation>différence de mesure entre danger et produit</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>personnes déplacées</translation>
    </message>
    <message>
        <source>distances from places: {columns}</source>
        <translation>distances depuis des lieux : {columns}</translation>
    </message>
    <message>
        <source>do not use it, and tell the source</source>
        <translation>ne l’utilisez pas, et prévenez la source</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>téléchargez-la de nouveau</translation>
    </message>
    <message>
        <source>download it from ucdp.uu.se/downloads and give it as FILE</source>
        <translation>téléchargez-le sur ucdp.uu.se/downloads et donnez-le dans FILE</translation>
    </message>
    <message>
        <source>download or export the file again</source>
        <translation>téléchargez ou exportez de nouveau le fichier</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>draw the keys anew, one whole number a record</source>
        <translation>tirez de nouvelles clés, un nombre entier par enregistrement</translation>
    </message>
    <message>
        <source>drop the repeated part</source>
        <translation>supprimer la partie répétée</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à actualiser</translation>
    </message>
    <message>
        <source>duplicate rings</source>
        <translation>anneaux en double</translation>
    </message>
    <message>
        <source>each assessment</source>
        <translation>chaque évaluation</translation>
    </message>
    <message>
        <source>each round</source>
        <translation>chaque cycle</translation>
    </message>
    <message>
        <source>each season</source>
        <translation>chaque saison</translation>
    </message>
    <message>
        <source>each term</source>
        <translation>chaque trimestre scolaire</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieure</translation>
    </message>
    <message>
        <source>earlier round</source>
        <translation>cycle antérieur</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>emergency or event tracking</source>
        <translation>suivi d’urgence ou d’événements</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every round by area</source>
        <translation>chaque cycle par unité</translation>
    </message>
    <message>
        <source>every six months</source>
        <translation>tous les six mois</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>tous les trois mois</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exportez-le de nouveau</translation>
    </message>
    <message>
        <source>feature service</source>
        <translation>service d’entités</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>fieldmaps (large, needs GDAL with Parquet)</source>
        <translation>fieldmaps (volumineux, demande GDAL avec Parquet)</translation>
    </message>
    <message>
        <source>fill in both</source>
        <translation>remplissez les deux</translation>
    </message>
    <message>
        <source>fill in what is missing and run again</source>
        <translation>complétez ce qui manque et relancez</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>first of {n} points</source>
        <translation>premier de {n} points</translation>
    </message>
    <message>
        <source>flow monitoring</source>
        <translation>suivi des flux</translation>
    </message>
    <message>
        <source>food security</source>
        <translation>sécurité alimentaire</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>libérez de l’espace et réessayez</translation>
    </message>
    <message>
        <source>free some space and try again; what was there before is unchanged</source>
        <translation>libérez de l’espace et réessayez ; ce qui y était n’a pas changé</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>fresh or not</source>
        <translation>à jour ou non</translation>
    </message>
    <message>
        <source>funding of appeals</source>
        <translation>financement des appels</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>répertoire toponymique</translation>
    </message>
    <message>
        <source>gbOpen where it is empty; gbHumanitarian or gbAuthoritative.</source>
        <translation>gbOpen si vide ; gbHumanitarian ou gbAuthoritative.</translation>
    </message>
    <message>
        <source>geoBoundaries (no P-codes)</source>
        <translation>geoBoundaries (sans P-codes)</translation>
    </message>
    <message>
        <source>geoBoundaries did not answer as it should</source>
        <translation>geoBoundaries n’a pas répondu comme prévu</translation>
    </message>
    <message>
        <source>geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. Reports, not a census.</source>
        <translation>geo_precision 1 exact, 2 proche, 3 région : les points de précision 3 sont placés au chef-lieu de province. Des signalements, non un recensement.</translation>
    </message>
    <message>
        <source>geometry collection</source>
        <translation>collection de géométries</translation>
    </message>
    <message>
        <source>georeference it and run again</source>
        <translation>géoréférencez-le et relancez</translation>
    </message>
    <message>
        <source>get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX</source>
        <translation>obtenez-en une sur healthsites.io et enregistrez-la dans les options, ou chargez les sites de santé de HOTOSM sur HDX</translation>
    </message>
    <message>
        <source>give COUNTRY, or write OUTPUT only</source>
        <translation>donnez COUNTRY, ou écrivez OUTPUT seulement</translation>
    </message>
    <message>
        <source>give LAYERS or WORKSPACE</source>
        <translation>donnez LAYERS ou WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT or a WORKSPACE folder</source>
        <translation>donnez OUTPUT ou un dossier WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT, or WORKSPACE and COUNTRY</source>
        <translation>donnez OUTPUT, ou WORKSPACE et COUNTRY</translation>
    </message>
    <message>
        <source>give POPULATION (raster) or POPULATION_TABLE (COD-PS)</source>
        <translation>donnez POPULATION (raster) ou POPULATION_TABLE (COD-PS)</translation>
    </message>
    <message>
        <source>give POPULATION or SURVEYED, or hazards with geometry</source>
        <translation>donnez POPULATION ou SURVEYED, ou des dangers avec géométrie</translation>
    </message>
    <message>
        <source>give WORKSPACE or layers</source>
        <translation>donnez WORKSPACE ou des couches</translation>
    </message>
    <message>
        <source>give WORKSPACE, or only list the attachments</source>
        <translation>donnez WORKSPACE, ou listez seulement les pièces jointes</translation>
    </message>
    <message>
        <source>give a CSV or XLSX file as FILE</source>
        <translation>donnez un fichier CSV ou XLSX dans FILE</translation>
    </message>
    <message>
        <source>give a JSON file or one of: {ids}</source>
        <translation>donnez un fichier JSON ou l’un de : {ids}</translation>
    </message>
    <message>
        <source>give a folder as WORKSPACE</source>
        <translation>donnez un dossier dans WORKSPACE</translation>
    </message>
    <message>
        <source>give a longer one in BANDS</source>
        <translation>donnez-en une plus longue dans BANDS</translation>
    </message>
    <message>
        <source>give a row below the column names, or 0 for none</source>
        <translation>donnez une ligne sous les noms de colonnes, ou 0 s’il n’y en a pas</translation>
    </message>
    <message>
        <source>give a table of the statistics office as FILE</source>
        <translation>donnez une table de l’office de statistique dans FILE</translation>
    </message>
    <message>
        <source>give an address that ends in FeatureServer or FeatureServer/0</source>
        <translation>donnez une adresse qui se termine par FeatureServer ou FeatureServer/0</translation>
    </message>
    <message>
        <source>give both dates</source>
        <translation>donnez les deux dates</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>donnez à chacun son propre nom</translation>
    </message>
    <message>
        <source>give hazards and population, casualties, or survey answers</source>
        <translation>donnez dangers et population, victimes, ou réponses d’enquête</translation>
    </message>
    <message>
        <source>give its three letters, such as CAF</source>
        <translation>donnez ses trois lettres, comme CAF</translation>
    </message>
    <message>
        <source>give one of these as ZONE_ID: {fields}</source>
        <translation>donnez l’un de ceux-ci dans ZONE_ID : {fields}</translation>
    </message>
    <message>
        <source>give some words in TEXT</source>
        <translation>donnez quelques mots dans TEXT</translation>
    </message>
    <message>
        <source>give the address of an ArcGIS feature service or layer</source>
        <translation>donnez l’adresse d’un service d’entités ou d’une couche ArcGIS</translation>
    </message>
    <message>
        <source>give the folder as WORKSPACE instead, or choose another file</source>
        <translation>donnez plutôt le dossier dans WORKSPACE, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>give the layer, or a workspace that has it</source>
        <translation>donnez la couche, ou un espace de travail qui l’a</translation>
    </message>
    <message>
        <source>give the name or the address of an HDX dataset</source>
        <translation>donnez le nom ou l’adresse d’un jeu de données HDX</translation>
    </message>
    <message>
        <source>give the reply of responseMonitoring as it was saved</source>
        <translation>donnez la réponse de responseMonitoring telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>give the three letters of ISO 3166, e.g. CAF</source>
        <translation>donnez les trois lettres d’ISO 3166, p. ex. CAF</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD</source>
        <translation>donnez le code à trois lettres, par exemple SSD</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD for South Sudan</source>
        <translation>donnez le code à trois lettres, par exemple SSD pour le Soudan du Sud</translation>
    </message>
    <message>
        <source>give up to 12 distances in metres with commas, such as 100,500,1000,5000</source>
        <translation>donnez jusqu’à 12 distances en mètres séparées par des virgules, comme 100,500,1000,5000</translation>
    </message>
    <message>
        <source>hazard removed without a release product</source>
        <translation>danger supprimé sans produit de remise à disposition</translation>
    </message>
    <message>
        <source>health sites</source>
        <translation>sites de santé</translation>
    </message>
    <message>
        <source>heights or measures of {n} shapes were dropped</source>
        <translation>les altitudes ou mesures de {n} formes ont été supprimées</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>hole lies outside shell</source>
        <translation>un trou est hors de l’enveloppe</translation>
    </message>
    <message>
        <source>humanitarian access</source>
        <translation>accès humanitaire</translation>
    </message>
    <message>
        <source>if you trust it, store the login in QGIS under the name {entry}</source>
        <translation>si vous lui faites confiance, enregistrez l’identification dans QGIS sous le nom {entry}</translation>
    </message>
    <message>
        <source>import a newer export, or choose the earlier one as OLD</source>
        <translation>importez un export plus récent, ou choisissez l’antérieur comme OLD</translation>
    </message>
    <message>
        <source>import an export of hazards into it first</source>
        <translation>importez-y d’abord un export de dangers</translation>
    </message>
    <message>
        <source>import it with “Import IMSMA export” first</source>
        <translation>importez-la d’abord avec « Importer un export IMSMA »</translation>
    </message>
    <message>
        <source>import its points table, or draw it first</source>
        <translation>importez sa table de points, ou dessinez-le d’abord</translation>
    </message>
    <message>
        <source>import the release products with importimsma first</source>
        <translation>importez d’abord les produits de remise à disposition avec importimsma</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>coordonnées impossibles</translation>
    </message>
    <message>
        <source>improvised mine</source>
        <translation>mine improvisée</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>dans aucune zone</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>dans la sortie</translation>
    </message>
    <message>
        <source>in {read}, used {used}, left out {out}</source>
        <translation>lues {read}, utilisées {used}, écartées {out}</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <source>indicators of a plan that name mine action or camps</source>
        <translation>indicateurs d’un plan qui nomment l’action contre les mines ou les camps</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>blessé</translation>
    </message>
    <message>
        <source>install it with: python3 -m pip install distributed, or use threads</source>
        <translation>installez-le avec : python3 -m pip install distributed, ou utilisez threads</translation>
    </message>
    <message>
        <source>install it with: {command}</source>
        <translation>installez-les avec : {command}</translation>
    </message>
    <message>
        <source>install the plugin from its zip again</source>
        <translation>réinstallez l’extension depuis son zip</translation>
    </message>
    <message>
        <source>interior is disconnected</source>
        <translation>l’intérieur est disjoint</translation>
    </message>
    <message>
        <source>invalid coordinate</source>
        <translation>coordonnée invalide</translation>
    </message>
    <message>
        <source>invented rows</source>
        <translation>lignes fictives</translation>
    </message>
    <message>
        <source>it cannot be read, so nobody can say what it holds ({reason})</source>
        <translation>il ne peut pas être lu, nul ne peut donc dire ce qu’il contient ({reason})</translation>
    </message>
    <message>
        <source>it has these clusters: {clusters}</source>
        <translation>il a ces clusters : {clusters}</translation>
    </message>
    <message>
        <source>it has: {sheets}</source>
        <translation>il a : {sheets}</translation>
    </message>
    <message>
        <source>it has: {titles}</source>
        <translation>il a : {titles}</translation>
    </message>
    <message>
        <source>it holds a map as lines and areas whose layers are not known: give the image, or make it with mapproduct for this audience</source>
        <translation>il contient une carte sous forme de lignes et de surfaces dont les couches sont inconnues : donnez l’image, ou faites-la avec mapproduct pour ces destinataires</translation>
    </message>
    <message>
        <source>it holds a path of a computer: {path}</source>
        <translation>il contient un chemin d’ordinateur : {path}</translation>
    </message>
    <message>
        <source>it may have expired: store a new one in the Common Ground options</source>
        <translation>il a peut-être expiré : enregistrez-en un nouveau dans les options de Common Ground</translation>
    </message>
    <message>
        <source>it must be JSON text in UTF-8</source>
        <translation>ce doit être du texte JSON en UTF-8</translation>
    </message>
    <message>
        <source>its HXL tag</source>
        <translation>sa balise HXL</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its polygon has fewer than three different points</source>
        <translation>son polygone a moins de trois points différents</translation>
    </message>
    <message>
        <source>its shortened name</source>
        <translation>son nom abrégé</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>ses valeurs</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>keep all rows and say so</source>
        <translation>garder toutes les lignes et le dire</translation>
    </message>
    <message>
        <source>keys stored for: {sources}</source>
        <translation>clés enregistrées pour : {sources}</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>kind: no column holds it; read from the ids of {n} record(s).</source>
        <translation>kind : aucune colonne ne la contient ; lue d’après les identifiants de {n} enregistrement(s).</translation>
    </message>
    <message>
        <source>language of QGIS</source>
        <translation>langue de QGIS</translation>
    </message>
    <message>
        <source>larger than {n} MB</source>
        <translation>plus de {n} Mo</translation>
    </message>
    <message>
        <source>last lines of the log:</source>
        <translation>dernières lignes du journal :</translation>
    </message>
    <message>
        <source>latitude and longitude are swapped</source>
        <translation>latitude et longitude sont inversées</translation>
    </message>
    <message>
        <source>leave SINCE empty and load the whole layer</source>
        <translation>laissez SINCE vide et chargez toute la couche</translation>
    </message>
    <message>
        <source>leave SURVEYED out, and every place is shown as unknown, or give a table with rows</source>
        <translation>omettez SURVEYED, et chaque lieu est montré comme inconnu, ou donnez une table avec des lignes</translation>
    </message>
    <message>
        <source>let it end in .tif</source>
        <translation>faites-le finir par .tif</translation>
    </message>
    <message>
        <source>licence: read the page of the source</source>
        <translation>licence : lisez la page de la source</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en continu</translation>
    </message>
    <message>
        <source>load admin boundaries and use them as ZONES</source>
        <translation>chargez des limites administratives et utilisez-les comme ZONES</translation>
    </message>
    <message>
        <source>load boundaries and hazards first</source>
        <translation>chargez d’abord limites et dangers</translation>
    </message>
    <message>
        <source>load figures, or set the sensitivity of the layers</source>
        <translation>chargez des chiffres, ou fixez la sensibilité des couches</translation>
    </message>
    <message>
        <source>load it again for one of them, or filter the layer</source>
        <translation>rechargez-la pour l’une d’elles, ou filtrez la couche</translation>
    </message>
    <message>
        <source>load it first</source>
        <translation>chargez-la d’abord</translation>
    </message>
    <message>
        <source>load layers first</source>
        <translation>chargez d’abord des couches</translation>
    </message>
    <message>
        <source>load or import it through Common Ground first</source>
        <translation>chargez-la ou importez-la d’abord par Common Ground</translation>
    </message>
    <message>
        <source>load some, or choose others</source>
        <translation>chargez-en, ou choisissez-en d’autres</translation>
    </message>
    <message>
        <source>load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer</source>
        <translation>chargez les limites avec « Limites administratives (COD-AB) » et choisissez cette couche</translation>
    </message>
    <message>
        <source>load the boundaries: names and codes stand there too</source>
        <translation>chargez les limites : noms et codes y figurent aussi</translation>
    </message>
    <message>
        <source>load the settlements of OpenStreetMap instead</source>
        <translation>chargez plutôt les localités d’OpenStreetMap</translation>
    </message>
    <message>
        <source>located by its benchmark point, no polygon</source>
        <translation>situé par son repère, pas de polygone</translation>
    </message>
    <message>
        <source>located by its evidence point, no polygon</source>
        <translation>situé par son point d’indice, pas de polygone</translation>
    </message>
    <message>
        <source>located by its point, no polygon</source>
        <translation>situé par son point, pas de polygone</translation>
    </message>
    <message>
        <source>located by its reference point, no polygon</source>
        <translation>situé par son point de référence, pas de polygone</translation>
    </message>
    <message>
        <source>located by its start point, no polygon</source>
        <translation>situé par son point de départ, pas de polygone</translation>
    </message>
    <message>
        <source>located by its turning point, no polygon</source>
        <translation>situé par son point de changement de direction, pas de polygone</translation>
    </message>
    <message>
        <source>long overdue</source>
        <translation>très en retard</translation>
    </message>
    <message>
        <source>look at the versions that HDX has with VERSION=list, or give a file of that version as FILE</source>
        <translation>voyez les versions que HDX possède avec VERSION=list, ou donnez un fichier de cette version dans FILE</translation>
    </message>
    <message>
        <source>look at the versions that there are with VERSION=list</source>
        <translation>voyez les versions existantes avec VERSION=list</translation>
    </message>
    <message>
        <source>look up on the ACLED site what your account may read</source>
        <translation>voyez sur le site d’ACLED ce que votre compte peut lire</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>make a package with sharepackage first</source>
        <translation>faites d’abord un paquet avec sharepackage</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>peut sortir</translation>
    </message>
    <message>
        <source>may go in another form</source>
        <translation>peut sortir sous une autre forme</translation>
    </message>
    <message>
        <source>may not go</source>
        <translation>ne peut pas sortir</translation>
    </message>
    <message>
        <source>may not go as it is</source>
        <translation>ne peut pas sortir tel quel</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>military</source>
        <translation>militaire</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modérée</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <source>name a PDF file or a folder for PNG files</source>
        <translation>nommez un fichier PDF ou un dossier pour les fichiers PNG</translation>
    </message>
    <message>
        <source>name a PDF or a PNG file</source>
        <translation>nommez un fichier PDF ou PNG</translation>
    </message>
    <message>
        <source>name an HTML or a PDF file</source>
        <translation>nommez un fichier HTML ou PDF</translation>
    </message>
    <message>
        <source>name it {names}</source>
        <translation>nommez-la {names}</translation>
    </message>
    <message>
        <source>name it {names}, or add its name to answers.json</source>
        <translation>nommez-la {names}, ou ajoutez son nom à answers.json</translation>
    </message>
    <message>
        <source>name kept under a new code</source>
        <translation>nom conservé sous un nouveau code</translation>
    </message>
    <message>
        <source>name one of them: {countries}</source>
        <translation>nommez-en un : {countries}</translation>
    </message>
    <message>
        <source>name the columns in the profile's “fields”</source>
        <translation>nommez les colonnes dans « fields » du profil</translation>
    </message>
    <message>
        <source>national risk</source>
        <translation>risque national</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>needs a key of your own</source>
        <translation>demande une clé à vous</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>à actualiser</translation>
    </message>
    <message>
        <source>nested holes</source>
        <translation>trous imbriqués</translation>
    </message>
    <message>
        <source>nested shells</source>
        <translation>enveloppes imbriquées</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no P-code</source>
        <translation>sans P-code</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>no area for {n} codes: {codes}</source>
        <translation>pas d’unité pour {n} codes : {codes}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sans chiffre</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sans géométrie</translation>
    </message>
    <message>
        <source>no geometry and no P-code of a zone</source>
        <translation>ni géométrie ni P-code d’une zone</translation>
    </message>
    <message>
        <source>no geometry, no coordinates, no P-code and no place name</source>
        <translation>pas de géométrie, ni coordonnées, ni P-code, ni nom de lieu</translation>
    </message>
    <message>
        <source>no grid was released</source>
        <translation>aucune grille n’a été diffusée</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sans identifiant</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>aucune clé nécessaire</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>sans trait</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>pas de polygone</translation>
    </message>
    <message>
        <source>no product names {id}</source>
        <translation>aucun produit ne nomme {id}</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>pas de proxy</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>aucun signalement</translation>
    </message>
    <message>
        <source>no record within {metres} m; not surveyed</source>
        <translation>aucun signalement à moins de {metres} m ; non enquêté</translation>
    </message>
    <message>
        <source>no record within {metres} m; survey coverage unknown</source>
        <translation>aucun signalement à moins de {metres} m ; couverture d’enquête inconnue</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, and hazards are recorded farther away</source>
        <translation>aucun signalement à moins de {metres} m ; enquêté, et des dangers sont enregistrés plus loin</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, none found</source>
        <translation>aucun signalement à moins de {metres} m ; enquêté, rien trouvé</translation>
    </message>
    <message>
        <source>no release says how old its data are</source>
        <translation>aucune diffusion ne dit l’âge de ses données</translation>
    </message>
    <message>
        <source>no request was recorded; downloads and citations are not counted here</source>
        <translation>aucune demande n’a été enregistrée ; téléchargements et citations ne sont pas comptés ici</translation>
    </message>
    <message>
        <source>non-state</source>
        <translation>non étatique</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>not asked for by this sheet</source>
        <translation>pas demandé par cette feuille</translation>
    </message>
    <message>
        <source>not dated in the period</source>
        <translation>sans date dans la période</translation>
    </message>
    <message>
        <source>not in {pcode}</source>
        <translation>pas dans {pcode}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known whether it was surveyed: the absence of records says nothing</source>
        <translation>on ne sait pas s’il y a eu enquête : l’absence d’enregistrements ne dit rien</translation>
    </message>
    <message>
        <source>not reached: {error}</source>
        <translation>non atteint : {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non définie</translation>
    </message>
    <message>
        <source>not stated: ask before you pass it on</source>
        <translation>non précisé : demandez avant de transmettre</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>non enquêté</translation>
    </message>
    <message>
        <source>not surveyed: the absence of records says nothing</source>
        <translation>non enquêté : l’absence d’enregistrements ne dit rien</translation>
    </message>
    <message>
        <source>nothing given, nothing taken</source>
        <translation>rien donné, rien reçu</translation>
    </message>
    <message>
        <source>nothing needs to be accepted</source>
        <translation>rien n’est à accepter</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>rien à dessiner</translation>
    </message>
    <message>
        <source>nothing was asked for or released</source>
        <translation>rien n’a été demandé ni diffusé</translation>
    </message>
    <message>
        <source>nothing was asked of the gate</source>
        <translation>rien n’a été soumis au contrôle de partage</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>nothing was changed; please report it with the log</source>
        <translation>rien n’a été modifié ; veuillez le signaler avec le journal</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>rien n’a été diffusé</translation>
    </message>
    <message>
        <source>of {total} people the origin of {people} is not known; they stand in rows without origin</source>
        <translation>sur {total} personnes, l’origine de {people} est inconnue ; elles figurent dans des lignes sans origine</translation>
    </message>
    <message>
        <source>offline mode off</source>
        <translation>mode hors ligne désactivé</translation>
    </message>
    <message>
        <source>offline mode on</source>
        <translation>mode hors ligne activé</translation>
    </message>
    <message>
        <source>old: {n} days</source>
        <translation>ancien : {n} jours</translation>
    </message>
    <message>
        <source>one is kept when a refresh brings other rows</source>
        <translation>il en est gardé un quand une actualisation apporte d’autres lignes</translation>
    </message>
    <message>
        <source>one person may stand under several clusters; do not add them up</source>
        <translation>une personne peut figurer sous plusieurs clusters ; ne les additionnez pas</translation>
    </message>
    <message>
        <source>one person may stand under several sectors; do not add them up</source>
        <translation>une personne peut figurer sous plusieurs secteurs ; ne les additionnez pas</translation>
    </message>
    <message>
        <source>one row for each unit and P-code of origin</source>
        <translation>une ligne par unité et P-code d’origine</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>unilatéral</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>only map data</source>
        <translation>seulement les données cartographiques</translation>
    </message>
    <message>
        <source>only the country</source>
        <translation>le pays seulement</translation>
    </message>
    <message>
        <source>only {country}</source>
        <translation>seulement {country}</translation>
    </message>
    <message>
        <source>only {system}</source>
        <translation>seulement {system}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open a browser and see if this network asks you to log in; else try again later</source>
        <translation>ouvrez un navigateur et voyez si ce réseau vous demande de vous connecter ; sinon, réessayez plus tard</translation>
    </message>
    <message>
        <source>open a browser, log in to the network if it asks you to, and try again</source>
        <translation>ouvrez un navigateur, connectez-vous au réseau s’il le demande, et réessayez</translation>
    </message>
    <message>
        <source>open a browser, log in to the network, and try again</source>
        <translation>ouvrez un navigateur, connectez-vous au réseau, et réessayez</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>de nouveau ouvert</translation>
    </message>
    <message>
        <source>open data.humdata.org/organization/insecurity-insight and give the file as FILE</source>
        <translation>ouvrez data.humdata.org/organization/insecurity-insight et donnez le fichier dans FILE</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, save it as XLSX or CSV and try again</source>
        <translation>ouvrez-le dans un tableur, enregistrez-le en XLSX ou CSV et réessayez</translation>
    </message>
    <message>
        <source>open the dataset page and ask the contributor for access</source>
        <translation>ouvrez la page du jeu de données et demandez l’accès au contributeur</translation>
    </message>
    <message>
        <source>open the pack in an empty folder; nothing was replaced</source>
        <translation>ouvrez le paquet dans un dossier vide ; rien n’a été remplacé</translation>
    </message>
    <message>
        <source>open {page} and ask the contributor for access</source>
        <translation>ouvrez {page} et demandez l’accès au contributeur</translation>
    </message>
    <message>
        <source>open {page} and download it by hand</source>
        <translation>ouvrez {page} et téléchargez-le à la main</translation>
    </message>
    <message>
        <source>open {page} and give the downloaded file as FILE</source>
        <translation>ouvrez {page} et donnez le fichier téléchargé dans FILE</translation>
    </message>
    <message>
        <source>open {page} and look</source>
        <translation>ouvrez {page} et regardez</translation>
    </message>
    <message>
        <source>operational presence (3W)</source>
        <translation>présence opérationnelle (3W)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other ERW</source>
        <translation>autres REG</translation>
    </message>
    <message>
        <source>other admin level</source>
        <translation>autre niveau administratif</translation>
    </message>
    <message>
        <source>other assessment type</source>
        <translation>autre type d’évaluation</translation>
    </message>
    <message>
        <source>other category</source>
        <translation>autre catégorie</translation>
    </message>
    <message>
        <source>other class of road</source>
        <translation>autre classe de route</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>autre cluster</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>autre pays</translation>
    </message>
    <message>
        <source>other operation</source>
        <translation>autre opération</translation>
    </message>
    <message>
        <source>other round</source>
        <translation>autre cycle</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>autre secteur</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>hors de toutes les zones</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation>hors du pays</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>hors de la période</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overlap of {share}</source>
        <translation>chevauchement de {share}</translation>
    </message>
    <message>
        <source>own addresses for: {sources}</source>
        <translation>adresses propres pour : {sources}</translation>
    </message>
    <message>
        <source>own programme</source>
        <translation>programme national</translation>
    </message>
    <message>
        <source>p %-rule on the area of hazards</source>
        <translation>règle du p % sur la surface des dangers</translation>
    </message>
    <message>
        <source>packages: {names}</source>
        <translation>paquets : {names}</translation>
    </message>
    <message>
        <source>partner with agreement</source>
        <translation>partenaire avec accord</translation>
    </message>
    <message>
        <source>people from the country</source>
        <translation>personnes originaires du pays</translation>
    </message>
    <message>
        <source>people in need</source>
        <translation>personnes dans le besoin</translation>
    </message>
    <message>
        <source>people living in the country</source>
        <translation>personnes vivant dans le pays</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>point without coordinates</source>
        <translation>point sans coordonnées</translation>
    </message>
    <message>
        <source>points of a record that the attribute table does not have</source>
        <translation>points d’un enregistrement que la table attributaire n’a pas</translation>
    </message>
    <message>
        <source>points table</source>
        <translation>table de points</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polygone</translation>
    </message>
    <message>
        <source>polygon with fewer than three different points</source>
        <translation>polygone de moins de trois points différents</translation>
    </message>
    <message>
        <source>pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell who lives in it.</source>
        <translation>pop_{band} est vide : la tranche est plus étroite que deux pixels de {pixel} m, le raster ne peut donc pas dire qui y vit.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>protocol: {protocol}; language of names: {language}</source>
        <translation>protocole : {protocol} ; langue des noms : {language}</translation>
    </message>
    <message>
        <source>proxy not asked</source>
        <translation>proxy non interrogé</translation>
    </message>
    <message>
        <source>proxy {kind} {host}:{port} {login}</source>
        <translation>proxy {kind} {host}:{port} {login}</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>put the file itself in the place of the link</source>
        <translation>mettez le fichier lui-même à la place du lien</translation>
    </message>
    <message>
        <source>put the file where every worker finds it under the same path</source>
        <translation>placez le fichier où chaque travailleur le trouve sous le même chemin</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestriel</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>voies ferrées</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lues</translation>
    </message>
    <message>
        <source>recorded {recorded} m², drawn {drawn} m²</source>
        <translation>enregistré {recorded} m², tracé {drawn} m²</translation>
    </message>
    <message>
        <source>records that are only points</source>
        <translation>enregistrements qui ne sont que des points</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>reduced: open with a remainder</source>
        <translation>réduit : ouvert avec un reste</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>points de référence</translation>
    </message>
    <message>
        <source>refugees</source>
        <translation>réfugiés</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>lignes rejetées</translation>
    </message>
    <message>
        <source>release product listed twice, counted once</source>
        <translation>produit de remise à disposition listé deux fois, compté une fois</translation>
    </message>
    <message>
        <source>release product looks like {other}: counted, check whether it is the same</source>
        <translation>produit de remise à disposition semblable à {other} : compté, vérifiez s’il s’agit du même</translation>
    </message>
    <message>
        <source>release product of a hazard that is in neither export: not counted</source>
        <translation>produit de remise à disposition d’un danger absent des deux exports : non compté</translation>
    </message>
    <message>
        <source>release product without a kind (cancelled, reduced, cleared): not counted</source>
        <translation>produit de remise à disposition sans nature (annulé, réduit, dépollué) : non compté</translation>
    </message>
    <message>
        <source>release products are larger than the land that was open</source>
        <translation>les produits de remise à disposition dépassent les terres qui étaient ouvertes</translation>
    </message>
    <message>
        <source>release products do not explain the change</source>
        <translation>les produits de remise à disposition n’expliquent pas le changement</translation>
    </message>
    <message>
        <source>released</source>
        <translation>remis à disposition</translation>
    </message>
    <message>
        <source>released without a release product</source>
        <translation>remis à disposition sans produit de remise à disposition</translation>
    </message>
    <message>
        <source>remove it in the QGIS options under Authentication</source>
        <translation>supprimez-la dans les options de QGIS, sous Authentification</translation>
    </message>
    <message>
        <source>rename one of them in the file</source>
        <translation>renommez l’une d’elles dans le fichier</translation>
    </message>
    <message>
        <source>repair to its polygon parts</source>
        <translation>ramener à ses parties polygonales</translation>
    </message>
    <message>
        <source>repaired ({reason})</source>
        <translation>réparé ({reason})</translation>
    </message>
    <message>
        <source>repaired ({reason}): {before} m² became {after} m²</source>
        <translation>réparé ({reason}) : {before} m² sont devenus {after} m²</translation>
    </message>
    <message>
        <source>repeated point</source>
        <translation>point répété</translation>
    </message>
    <message>
        <source>report it to the source</source>
        <translation>signalez-le à la source</translation>
    </message>
    <message>
        <source>report it to the source, or use it without a key</source>
        <translation>signalez-le à la source, ou utilisez-la sans clé</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>consulté le {date}</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>personnes de retour</translation>
    </message>
    <message>
        <source>ring is not closed</source>
        <translation>l’anneau n’est pas fermé</translation>
    </message>
    <message>
        <source>ring self-intersection</source>
        <translation>auto-intersection d’un anneau</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risques</translation>
    </message>
    <message>
        <source>road</source>
        <translation>route</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>routes</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>cycle {round}</translation>
    </message>
    <message>
        <source>rounds and operations must not be added up; the field latest marks the latest rounds</source>
        <translation>cycles et opérations ne doivent pas être additionnés ; le champ latest marque les derniers cycles</translation>
    </message>
    <message>
        <source>rounds cover {least} to {most} areas: compare areas, not totals of rounds</source>
        <translation>les cycles couvrent de {least} à {most} unités : comparez des unités, non des totaux de cycles</translation>
    </message>
    <message>
        <source>rounds {first} to {last}</source>
        <translation>cycles {first} à {last}</translation>
    </message>
    <message>
        <source>rounds {first} to {last}, {start} to {end}</source>
        <translation>cycles {first} à {last}, {start} à {end}</translation>
    </message>
    <message>
        <source>run again and type the master password of QGIS</source>
        <translation>relancez et saisissez le mot de passe principal de QGIS</translation>
    </message>
    <message>
        <source>run again to fetch it anew</source>
        <translation>relancez pour le récupérer de nouveau</translation>
    </message>
    <message>
        <source>run checkimsma and mend the ids</source>
        <translation>exécutez checkimsma et corrigez les identifiants</translation>
    </message>
    <message>
        <source>run disclosurecheck and see what may go instead</source>
        <translation>exécutez disclosurecheck et voyez ce qui peut sortir à la place</translation>
    </message>
    <message>
        <source>run its algorithm again</source>
        <translation>relancez son algorithme</translation>
    </message>
    <message>
        <source>run peopleinneed with the P-codes of this level as ZONE_ID</source>
        <translation>exécutez peopleinneed avec les P-codes de ce niveau comme ZONE_ID</translation>
    </message>
    <message>
        <source>run riskgrid and put its output on the map instead</source>
        <translation>exécutez riskgrid et mettez plutôt sa sortie sur la carte</translation>
    </message>
    <message>
        <source>run riskgrid first</source>
        <translation>exécutez d’abord riskgrid</translation>
    </message>
    <message>
        <source>same code and area, other name</source>
        <translation>même code et même unité, autre nom</translation>
    </message>
    <message>
        <source>same code and name, area redrawn</source>
        <translation>même code et même nom, unité redessinée</translation>
    </message>
    <message>
        <source>same code, another area</source>
        <translation>même code, autre unité</translation>
    </message>
    <message>
        <source>same code, name and area</source>
        <translation>mêmes code, nom et unité</translation>
    </message>
    <message>
        <source>same date, place, sex, age group and outcome as another</source>
        <translation>mêmes date, lieu, sexe, groupe d’âge et issue qu’un autre</translation>
    </message>
    <message>
        <source>save it again in the QGIS layout window</source>
        <translation>enregistrez-le de nouveau dans la fenêtre de mise en page de QGIS</translation>
    </message>
    <message>
        <source>save them or drop them first; nothing was changed</source>
        <translation>enregistrez-les ou abandonnez-les d’abord ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>say in a few words what it is for</source>
        <translation>dites en quelques mots à quoi cela servira</translation>
    </message>
    <message>
        <source>say which with COUNTRY, e.g. COUNTRY=CAF</source>
        <translation>dites lequel avec COUNTRY, p. ex. COUNTRY=CAF</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>écoles</translation>
    </message>
    <message>
        <source>search HDX for the country's boundaries and give the file as FILE</source>
        <translation>cherchez sur HDX les limites du pays et donnez le fichier dans FILE</translation>
    </message>
    <message>
        <source>see docs/sharing.md for its fields</source>
        <translation>voir docs/sharing.md pour ses champs</translation>
    </message>
    <message>
        <source>see the log for details</source>
        <translation>voyez le journal pour les détails</translation>
    </message>
    <message>
        <source>self-intersection</source>
        <translation>auto-intersection</translation>
    </message>
    <message>
        <source>set ASSESSMENT_TYPE to one of: {list}</source>
        <translation>donnez à ASSESSMENT_TYPE l’une de ces valeurs : {list}</translation>
    </message>
    <message>
        <source>set COUNTRY, for example CAF</source>
        <translation>donnez COUNTRY, par exemple CAF</translation>
    </message>
    <message>
        <source>set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642</source>
        <translation>donnez dans CRS le système de l’export, par exemple EPSG:4326 ou EPSG:32642</translation>
    </message>
    <message>
        <source>set CRS to the system they were typed in, for example EPSG:32633</source>
        <translation>donnez dans CRS le système de saisie, par exemple EPSG:32633</translation>
    </message>
    <message>
        <source>set ID_FIELD to the column that names the hazards in both</source>
        <translation>donnez dans ID_FIELD la colonne qui identifie les dangers dans les deux</translation>
    </message>
    <message>
        <source>set LAYER to one of: {names}</source>
        <translation>donnez à LAYER l’une de ces valeurs : {names}</translation>
    </message>
    <message>
        <source>set OPERATION to one of: {list}</source>
        <translation>donnez à OPERATION l’une de ces valeurs : {list}</translation>
    </message>
    <message>
        <source>set both in the Common Ground options</source>
        <translation>saisissez les deux dans les options de Common Ground</translation>
    </message>
    <message>
        <source>set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which needs none</source>
        <translation>saisissez-la dans les options de Common Ground, ou prenez le fichier sur HDX (ROUTE=hdx), qui n’en demande pas</translation>
    </message>
    <message>
        <source>set it in the layer properties and run again</source>
        <translation>définissez-le dans les propriétés de la couche et relancez</translation>
    </message>
    <message>
        <source>set the layer's coordinate reference system and run again</source>
        <translation>définissez le système de coordonnées de la couche et relancez</translation>
    </message>
    <message>
        <source>set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)</source>
        <translation>saisissez-les dans les options de Common Ground, ou prenez les fichiers sur HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>set your own key for this source in the Common Ground options</source>
        <translation>saisissez votre propre clé pour cette source dans les options de Common Ground</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>localités</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>très élevée</translation>
    </message>
    <message>
        <source>shared: {clusters}</source>
        <translation>partagé : {clusters}</translation>
    </message>
    <message>
        <source>site or location assessment</source>
        <translation>évaluation de site ou de localité</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>taille non indiquée</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>split it by geometry type and run again</source>
        <translation>séparez-la par type de géométrie et relancez</translation>
    </message>
    <message>
        <source>start from a copy of a shipped profile</source>
        <translation>partez d’une copie d’un profil livré</translation>
    </message>
    <message>
        <source>start from a copy of resources/protocols/default.json</source>
        <translation>partez d’une copie de resources/protocols/default.json</translation>
    </message>
    <message>
        <source>start from a copy of the shipped answers.json</source>
        <translation>partez d’une copie du answers.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped default.json</source>
        <translation>partez d’une copie du default.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped gate.json</source>
        <translation>partez d’une copie du gate.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped imsma_default.json</source>
        <translation>partez d’une copie du imsma_default.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped indicators.json</source>
        <translation>partez d’une copie du indicators.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped inform.json</source>
        <translation>partez d’une copie du inform.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance</source>
        <translation>partez d’une copie du pin.json livré ; les poids sont entre 0 et 1 et décroissent avec la distance</translation>
    </message>
    <message>
        <source>start from a copy of the shipped risk_education.json</source>
        <translation>partez d’une copie du risk_education.json livré</translation>
    </message>
    <message>
        <source>start from a copy of the shipped severity.json</source>
        <translation>partez d’une copie du severity.json livré</translation>
    </message>
    <message>
        <source>start it again and run once more, or use threads</source>
        <translation>redémarrez-le et relancez, ou utilisez threads</translation>
    </message>
    <message>
        <source>start some, or use threads</source>
        <translation>démarrez-en, ou utilisez threads</translation>
    </message>
    <message>
        <source>state-based</source>
        <translation>étatique</translation>
    </message>
    <message>
        <source>status does not count</source>
        <translation>le statut ne compte pas</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>store both, with a colon between, in the options</source>
        <translation>enregistrez les deux, séparés par deux-points, dans les options</translation>
    </message>
    <message>
        <source>store them again in the Common Ground options</source>
        <translation>enregistrez-les de nouveau dans les options de Common Ground</translation>
    </message>
    <message>
        <source>store your token for ArcGIS in the Common Ground options</source>
        <translation>enregistrez votre jeton ArcGIS dans les options de Common Ground</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>subscribe to HNA in the DTM API portal and store the key in the options; the key for displacement figures is refused there</source>
        <translation>abonnez-vous à HNA sur le portail API de la DTM et enregistrez la clé dans les options ; la clé des chiffres de déplacement y est refusée</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>surveyed and recorded</source>
        <translation>enquêté, dangers enregistrés</translation>
    </message>
    <message>
        <source>surveyed none found</source>
        <translation>enquêté, rien trouvé</translation>
    </message>
    <message>
        <source>surveyed on the dates of the survey table, none found</source>
        <translation>enquêté aux dates de la table d’enquête, rien trouvé</translation>
    </message>
    <message>
        <source>surveyed, and hazards are recorded</source>
        <translation>enquêté, et des dangers sont enregistrés</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>swap PERIOD_START and PERIOD_END</source>
        <translation>inversez PERIOD_START et PERIOD_END</translation>
    </message>
    <message>
        <source>switch it on in the QGIS options under Authentication</source>
        <translation>activez-le dans les options de QGIS, sous Authentification</translation>
    </message>
    <message>
        <source>switch it on under Plugins</source>
        <translation>activez-la dans les extensions</translation>
    </message>
    <message>
        <source>switch offline mode off, or work from a country pack</source>
        <translation>désactivez le mode hors ligne, ou travaillez depuis un paquet pays</translation>
    </message>
    <message>
        <source>switch the Processing plugin on in the plugin manager</source>
        <translation>activez l’extension Traitement (Processing) dans le gestionnaire d’extensions</translation>
    </message>
    <message>
        <source>switch the plugins Processing and Common Ground off and on again</source>
        <translation>désactivez puis réactivez les extensions Traitement (Processing) et Common Ground</translation>
    </message>
    <message>
        <source>take PROVIDER=geoboundaries, or convert the file and give it as FILE</source>
        <translation>prenez PROVIDER=geoboundaries, ou convertissez le fichier et donnez-le dans FILE</translation>
    </message>
    <message>
        <source>take ROUTE=hdx or the API; older files have no origin</source>
        <translation>prenez ROUTE=hdx ou l’API ; les anciens fichiers n’ont pas d’origine</translation>
    </message>
    <message>
        <source>take it out and run again</source>
        <translation>retirez-le et relancez</translation>
    </message>
    <message>
        <source>take it out of the folder, or unpack your last country pack</source>
        <translation>retirez-le du dossier, ou décompressez votre dernier paquet pays</translation>
    </message>
    <message>
        <source>take one of them back</source>
        <translation>retirez l’un des deux choix</translation>
    </message>
    <message>
        <source>take small letters, digits and _</source>
        <translation>prenez minuscules, chiffres et _</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>prendre la première</translation>
    </message>
    <message>
        <source>take the link out of the folder</source>
        <translation>retirez le lien du dossier</translation>
    </message>
    <message>
        <source>take the same level of two versions, as load_cod_ab writes them</source>
        <translation>prenez le même niveau de deux versions, tel que load_cod_ab les écrit</translation>
    </message>
    <message>
        <source>test the connection in the Common Ground options and show the result to your IT support</source>
        <translation>testez la connexion dans les options de Common Ground et montrez le résultat à votre support informatique</translation>
    </message>
    <message>
        <source>that of the country, else the default</source>
        <translation>celui du pays, sinon celui par défaut</translation>
    </message>
    <message>
        <source>the API (name and e-mail)</source>
        <translation>l’API (nom et e-mail)</translation>
    </message>
    <message>
        <source>the API (your own token)</source>
        <translation>l’API (votre propre jeton)</translation>
    </message>
    <message>
        <source>the DTM API (your own key)</source>
        <translation>l’API de la DTM (votre propre clé)</translation>
    </message>
    <message>
        <source>the areas were last reported in different rounds ({first} to {last})</source>
        <translation>les unités ont été rapportées en dernier dans des cycles différents ({first} à {last})</translation>
    </message>
    <message>
        <source>the boundaries have no {pcode}</source>
        <translation>les limites n’ont pas de {pcode}</translation>
    </message>
    <message>
        <source>the certificate is not trusted: {error}</source>
        <translation>le certificat n’est pas reconnu : {error}</translation>
    </message>
    <message>
        <source>the class of the protected grid at each site or along each road, no distance (nearesthazard and lineexposure with GRID)</source>
        <translation>la classe de la grille protégée à chaque site ou le long de chaque route, sans distance (nearesthazard et lineexposure avec GRID)</translation>
    </message>
    <message>
        <source>the column {column} holds a path of a computer: {path}</source>
        <translation>la colonne {column} contient un chemin d’ordinateur : {path}</translation>
    </message>
    <message>
        <source>the country's file on HDX</source>
        <translation>le fichier du pays sur HDX</translation>
    </message>
    <message>
        <source>the description only, with how to ask for access</source>
        <translation>la description seulement, avec la façon de demander l’accès</translation>
    </message>
    <message>
        <source>the download link may have expired or need a login; download the file again</source>
        <translation>le lien de téléchargement a peut-être expiré ou demande une connexion ; téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>the file of the world (large)</source>
        <translation>le fichier mondial (volumineux)</translation>
    </message>
    <message>
        <source>the file on HDX (no key)</source>
        <translation>le fichier sur HDX (sans clé)</translation>
    </message>
    <message>
        <source>the files on HDX</source>
        <translation>les fichiers sur HDX</translation>
    </message>
    <message>
        <source>the list of systems</source>
        <translation>la liste des systèmes</translation>
    </message>
    <message>
        <source>the number of {sex} is known for a part of the people only in {n} areas</source>
        <translation>le nombre de personnes ({sex}) n’est connu que pour une partie de la population dans {n} unités</translation>
    </message>
    <message>
        <source>the plans</source>
        <translation>les plans</translation>
    </message>
    <message>
        <source>the polygon has no area ({reason}), kept as its first point</source>
        <translation>le polygone n’a pas de surface ({reason}), gardé comme son premier point</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>le profil le dit</translation>
    </message>
    <message>
        <source>the protected risk grid (commonground:riskgrid)</source>
        <translation>la grille de risque protégée (commonground:riskgrid)</translation>
    </message>
    <message>
        <source>the proxy refuses: {error}</source>
        <translation>le proxy refuse : {error}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la table</translation>
    </message>
    <message>
        <source>the versions differ: {first} and {second}; a code may mean another area</source>
        <translation>les versions diffèrent : {first} et {second} ; un code peut désigner une autre unité</translation>
    </message>
    <message>
        <source>they join by parentglobalid and globalid, or parentrowid and uniquerowid</source>
        <translation>elles se joignent par parentglobalid et globalid, ou parentrowid et uniquerowid</translation>
    </message>
    <message>
        <source>too few points in geometry component</source>
        <translation>trop peu de points dans une partie de la géométrie</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total, or empty for every category; categories overlap and must not be added up.</source>
        <translation>total, ou vide pour toutes les catégories ; les catégories se recoupent et ne doivent pas être additionnées.</translation>
    </message>
    <message>
        <source>try again after that time</source>
        <translation>réessayez après ce délai</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayez plus tard</translation>
    </message>
    <message>
        <source>try again later or from another network; send the log to the source if it stays so</source>
        <translation>réessayez plus tard ou depuis un autre réseau ; si cela persiste, envoyez le journal à la source</translation>
    </message>
    <message>
        <source>try again later, or ask for less</source>
        <translation>réessayez plus tard, ou demandez moins</translation>
    </message>
    <message>
        <source>try again later; a download goes on where it stopped</source>
        <translation>réessayez plus tard ; un téléchargement reprend où il s’est arrêté</translation>
    </message>
    <message>
        <source>try again; a download goes on where it stopped</source>
        <translation>réessayez ; un téléchargement reprend où il s’est arrêté</translation>
    </message>
    <message>
        <source>try again; if it stays so, choose another source and report it with the log</source>
        <translation>réessayez ; si cela persiste, choisissez une autre source et signalez-le avec le journal</translation>
    </message>
    <message>
        <source>unconstrained, adjusted to UN totals, to 2020</source>
        <translation>non contrainte, ajustée aux totaux de l’ONU, jusqu’à 2020</translation>
    </message>
    <message>
        <source>unconstrained, to 2020</source>
        <translation>non contrainte, jusqu’à 2020</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unpack it by hand and use the file that you need</source>
        <translation>décompressez-la à la main et utilisez le fichier dont vous avez besoin</translation>
    </message>
    <message>
        <source>unpack it by hand and use the files</source>
        <translation>décompressez-la à la main et utilisez les fichiers</translation>
    </message>
    <message>
        <source>unpack it by hand if you trust it</source>
        <translation>décompressez-la à la main si vous lui faites confiance</translation>
    </message>
    <message>
        <source>use kind count or yes_no, and low below medium</source>
        <translation>utilisez le type count ou yes_no, et low inférieur à medium</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, starting with a letter</source>
        <translation>utilisez lettres, chiffres et tirets bas, en commençant par une lettre</translation>
    </message>
    <message>
        <source>use month, quarter, year, or nothing</source>
        <translation>utilisez month, quarter, year, ou rien</translation>
    </message>
    <message>
        <source>use one of: {audiences}</source>
        <translation>utilisez l’une de ces valeurs : {audiences}</translation>
    </message>
    <message>
        <source>use one of: {groups}</source>
        <translation>utilisez l’une de ces valeurs : {groups}</translation>
    </message>
    <message>
        <source>use one of: {ids}</source>
        <translation>utilisez l’une de ces valeurs : {ids}</translation>
    </message>
    <message>
        <source>use one of: {kinds}</source>
        <translation>utilisez l’une de ces valeurs : {kinds}</translation>
    </message>
    <message>
        <source>use one of: {known}</source>
        <translation>utilisez l’une de ces valeurs : {known}</translation>
    </message>
    <message>
        <source>use one version of the boundaries only</source>
        <translation>utilisez une seule version des limites</translation>
    </message>
    <message>
        <source>use some of: {known}</source>
        <translation>utilisez certaines de ces valeurs : {known}</translation>
    </message>
    <message>
        <source>use the https address of the server</source>
        <translation>utilisez l’adresse https du serveur</translation>
    </message>
    <message>
        <source>use the review table saved as CSV, or a JSON file this tool wrote</source>
        <translation>utilisez la table à revoir enregistrée en CSV, ou un fichier JSON écrit par cet outil</translation>
    </message>
    <message>
        <source>use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786</source>
        <translation>utilisez threads, ou l’adresse d’un ordonnanceur Dask comme tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>use xlsx, csv or both</source>
        <translation>utilisez xlsx, csv ou les deux</translation>
    </message>
    <message>
        <source>valid on {date}</source>
        <translation>valable au {date}</translation>
    </message>
    <message>
        <source>wait a few minutes and try again</source>
        <translation>attendez quelques minutes et réessayez</translation>
    </message>
    <message>
        <source>wait until it is done and try again; what was there before is unchanged</source>
        <translation>attendez la fin et réessayez ; ce qui y était n’a pas changé</translation>
    </message>
    <message>
        <source>warp it to a north-up grid (Raster, Projections, Warp) and run again</source>
        <translation>reprojetez-le sur une grille orientée au nord (Raster, Projections, Projection) et relancez</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cours d’eau</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaire</translation>
    </message>
    <message>
        <source>what may go: {forms}</source>
        <translation>ce qui peut sortir : {forms}</translation>
    </message>
    <message>
        <source>what the audience needs it for</source>
        <translation>pour quoi les destinataires en ont besoin</translation>
    </message>
    <message>
        <source>where_prec above 2 is a district or more: do not measure distances from such a point. Example: COUNTRY=SSD, START=2024-01-01.</source>
        <translation>where_prec supérieur à 2 est un district ou plus : ne mesurez pas de distances depuis un tel point. Exemple : COUNTRY=SSD, START=2024-01-01.</translation>
    </message>
    <message>
        <source>with a login</source>
        <translation>avec identification</translation>
    </message>
    <message>
        <source>withheld to protect the data</source>
        <translation>retenu pour protéger les données</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>words in its name</source>
        <translation>des mots de son nom</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>en cours de traitement</translation>
    </message>
    <message>
        <source>workspace: none chosen</source>
        <translation>espace de travail : aucun choisi</translation>
    </message>
    <message>
        <source>workspace: {countries} countries, {layers} layers</source>
        <translation>espace de travail : {countries} pays, {layers} couches</translation>
    </message>
    <message>
        <source>workspace: {error}</source>
        <translation>espace de travail : {error}</translation>
    </message>
    <message>
        <source>write 1/x below the diagonal for each x above it</source>
        <translation>écrivez 1/x sous la diagonale pour chaque x au-dessus</translation>
    </message>
    <message>
        <source>write SINCE as 2026-01-31, or last for the time of the last refresh</source>
        <translation>écrivez SINCE comme 2026-01-31, ou last pour la date de la dernière actualisation</translation>
    </message>
    <message>
        <source>write it as 2025-12-31</source>
        <translation>écrivez-la comme 2025-12-31</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>écrivez-la comme 2026-01-31</translation>
    </message>
    <message>
        <source>write it as 2026-09-30</source>
        <translation>écrivez-la comme 2026-09-30</translation>
    </message>
    <message>
        <source>write it as 2026-12-31</source>
        <translation>écrivez-la comme 2026-12-31</translation>
    </message>
    <message>
        <source>write it like PG:host=… port=… dbname=… user=…</source>
        <translation>écrivez-la comme PG:host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>write one: identifier, title, description, reporting, participating, country, start, places, figures</source>
        <translation>écrivez-en une : identifier, title, description, reporting, participating, country, start, places, figures</translation>
    </message>
    <message>
        <source>write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE</source>
        <translation>écrivez le mot de passe principal dans un fichier et nommez-le dans QGIS_AUTH_PASSWORD_FILE</translation>
    </message>
    <message>
        <source>write them with commas between, for example primary,secondary</source>
        <translation>écrivez-les séparées par des virgules, par exemple primary,secondary</translation>
    </message>
    <message>
        <source>wrong hemisphere, latitude</source>
        <translation>mauvais hémisphère, latitude</translation>
    </message>
    <message>
        <source>wrong hemisphere, longitude</source>
        <translation>mauvais hémisphère, longitude</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuel</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>vous le dites</translation>
    </message>
    <message>
        <source>{area} m² are in only one of the two</source>
        <translation>{area} m² ne sont que dans l’un des deux</translation>
    </message>
    <message>
        <source>{asked} km is not a size of the grid</source>
        <translation>{asked} km n’est pas une taille de la grille</translation>
    </message>
    <message>
        <source>{before} rows before, {after} now.</source>
        <translation>{before} lignes avant, {after} maintenant.</translation>
    </message>
    <message>
        <source>{both} record(s) are in both, {old} only in the old, {new} only in the new.</source>
        <translation>{both} enregistrement(s) sont dans les deux, {old} seulement dans l’ancien, {new} seulement dans le nouveau.</translation>
    </message>
    <message>
        <source>{code} is no longer in the workspace.</source>
        <translation>{code} n’est plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>{code}, admin level {level}</source>
        <translation>{code}, niveau administratif {level}</translation>
    </message>
    <message>
        <source>{country} has no plan of {year}</source>
        <translation>{country} n’a pas de plan pour {year}</translation>
    </message>
    <message>
        <source>{country} is not a country code</source>
        <translation>{country} n’est pas un code de pays</translation>
    </message>
    <message>
        <source>{country}: admin level {level}</source>
        <translation>{country} : niveau administratif {level}</translation>
    </message>
    <message>
        <source>{country}: admin level {level}, fallback</source>
        <translation>{country} : niveau administratif {level}, substitution</translation>
    </message>
    <message>
        <source>{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})</source>
        <translation>{country} : personnes déplacées par niveau administratif {level} ({operation}, {kind}, {round}, {date})</translation>
    </message>
    <message>
        <source>{country}: explosive weapons against aid, health and schools</source>
        <translation>{country} : armes explosives contre l’aide, la santé et les écoles</translation>
    </message>
    <message>
        <source>{country}: gazetteer</source>
        <translation>{country} : répertoire toponymique</translation>
    </message>
    <message>
        <source>{country}: household needs, {year}</source>
        <translation>{country} : besoins des ménages, {year}</translation>
    </message>
    <message>
        <source>{country}: humanitarian plans</source>
        <translation>{country} : plans humanitaires</translation>
    </message>
    <message>
        <source>{country}: monitoring of the response</source>
        <translation>{country} : suivi de la réponse</translation>
    </message>
    <message>
        <source>{country}: people in need, {cluster}, {year}</source>
        <translation>{country} : personnes dans le besoin, {cluster}, {year}</translation>
    </message>
    <message>
        <source>{country}: population by admin level {level}</source>
        <translation>{country} : population par niveau administratif {level}</translation>
    </message>
    <message>
        <source>{country}: population grid {year} (WorldPop)</source>
        <translation>{country} : grille de population {year} (WorldPop)</translation>
    </message>
    <message>
        <source>{country}: settlements</source>
        <translation>{country} : localités</translation>
    </message>
    <message>
        <source>{country}: versions of the boundaries</source>
        <translation>{country} : versions des limites</translation>
    </message>
    <message>
        <source>{country}: {theme} (HDX HAPI)</source>
        <translation>{country} : {theme} (HDX HAPI)</translation>
    </message>
    <message>
        <source>{country}: {theme} (OpenStreetMap)</source>
        <translation>{country} : {theme} (OpenStreetMap)</translation>
    </message>
    <message>
        <source>{count} accidents have no position and are in no square.</source>
        <translation>{count} accidents n’ont pas de position et ne sont dans aucun carré.</translation>
    </message>
    <message>
        <source>{count} areas: {flag}</source>
        <translation>{count} unités : {flag}</translation>
    </message>
    <message>
        <source>{count} attacks succeed; the release is blocked.</source>
        <translation>{count} attaques réussissent ; la diffusion est bloquée.</translation>
    </message>
    <message>
        <source>{count} coordinates cannot be transformed to the other layer's coordinate reference system</source>
        <translation>{count} coordonnées ne peuvent pas être converties vers le système de coordonnées de l’autre couche</translation>
    </message>
    <message>
        <source>{count} hazards are points without an area: nobody is inside them, and distances are from the point.</source>
        <translation>{count} dangers sont des points sans surface : personne n’est à l’intérieur, et les distances partent du point.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after {date}: on that day their status is unknown.</source>
        <translation>{count} dangers ont changé de statut après le {date} : ce jour-là, leur statut est inconnu.</translation>
    </message>
    <message>
        <source>{count} hazards had an invalid outline and were repaired.</source>
        <translation>{count} dangers avaient un contour invalide et ont été réparés.</translation>
    </message>
    <message>
        <source>{count} hazards have no geometry and are in no square: they may lie where nothing is recorded.</source>
        <translation>{count} dangers n’ont pas de géométrie et ne sont dans aucun carré : ils peuvent se trouver là où rien n’est enregistré.</translation>
    </message>
    <message>
        <source>{count} pixels of the population raster are negative and count as nobody.</source>
        <translation>{count} pixels du raster de population sont négatifs et comptent comme personne.</translation>
    </message>
    <message>
        <source>{count} places of recorded hazards or accidents stand in {where}</source>
        <translation>{count} emplacements de dangers ou d’accidents enregistrés figurent dans {where}</translation>
    </message>
    <message>
        <source>{count} rows lie outside the grid, where nothing is known.</source>
        <translation>{count} lignes sont hors de la grille, où rien n’est connu.</translation>
    </message>
    <message>
        <source>{count} rows of {column} tell fewer than {minimum}</source>
        <translation>{count} lignes de {column} donnent moins de {minimum}</translation>
    </message>
    <message>
        <source>{count} squares stay as they were released: too few records changed in them. For the own programme only: do not pass this number on.</source>
        <translation>{count} carrés restent tels que diffusés : trop peu d’enregistrements y ont changé. Pour le programme national seulement : ne transmettez pas ce nombre.</translation>
    </message>
    <message>
        <source>{count} zones are made of several features with one id and count as one.</source>
        <translation>{count} zones sont faites de plusieurs entités de même identifiant et comptent pour une.</translation>
    </message>
    <message>
        <source>{count} zones had an invalid outline and were repaired.</source>
        <translation>{count} zones avaient un contour invalide et ont été réparées.</translation>
    </message>
    <message>
        <source>{count} zones have no polygon: they get no figures of people or area.</source>
        <translation>{count} zones n’ont pas de polygone : elles n’ont pas de chiffres de personnes ni de surface.</translation>
    </message>
    <message>
        <source>{dataset} has no boundaries that can be read</source>
        <translation>{dataset} n’a pas de limites lisibles</translation>
    </message>
    <message>
        <source>{dataset} has no figures for {year}</source>
        <translation>{dataset} n’a pas de chiffres pour {year}</translation>
    </message>
    <message>
        <source>{dataset} has no file about {theme}</source>
        <translation>{dataset} n’a pas de fichier sur {theme}</translation>
    </message>
    <message>
        <source>{dataset} has no file that can be put on a map or in a table</source>
        <translation>{dataset} n’a pas de fichier qui puisse aller sur une carte ou dans une table</translation>
    </message>
    <message>
        <source>{dataset} has no file with figures</source>
        <translation>{dataset} n’a pas de fichier avec des chiffres</translation>
    </message>
    <message>
        <source>{dataset} has no file with {words} in its name</source>
        <translation>{dataset} n’a pas de fichier avec {words} dans son nom</translation>
    </message>
    <message>
        <source>{dataset} has no file {name}</source>
        <translation>{dataset} n’a pas de fichier {name}</translation>
    </message>
    <message>
        <source>{dataset} has no gazetteer</source>
        <translation>{dataset} n’a pas de répertoire toponymique</translation>
    </message>
    <message>
        <source>{dataset} has no population table of admin level {level}</source>
        <translation>{dataset} n’a pas de table de population de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{dataset} has no table that can be read</source>
        <translation>{dataset} n’a pas de table lisible</translation>
    </message>
    <message>
        <source>{done} of {all} m² are released, status {status}</source>
        <translation>{done} m² sur {all} sont remis à disposition, statut {status}</translation>
    </message>
    <message>
        <source>{doubt}; proposed: {change}</source>
        <translation>{doubt} ; proposé : {change}</translation>
    </message>
    <message>
        <source>{end} is before {start}</source>
        <translation>{end} est avant {start}</translation>
    </message>
    <message>
        <source>{error}; trying again in {seconds} s</source>
        <translation>{error} ; nouvel essai dans {seconds} s</translation>
    </message>
    <message>
        <source>{field} is a number</source>
        <translation>{field} est un nombre</translation>
    </message>
    <message>
        <source>{field} is {date}</source>
        <translation>{field} est {date}</translation>
    </message>
    <message>
        <source>{field}: some dates are a month or a year only and stand as its first day.</source>
        <translation>{field} : certaines dates ne sont qu’un mois ou une année et sont mises au premier jour.</translation>
    </message>
    <message>
        <source>{field}: the column {column} is in another unit; read as square metres.</source>
        <translation>{field} : la colonne {column} est dans une autre unité ; lue en mètres carrés.</translation>
    </message>
    <message>
        <source>{field}: thousands signs taken out of {n} code(s).</source>
        <translation>{field} : séparateurs de milliers retirés de {n} code(s).</translation>
    </message>
    <message>
        <source>{field}: {note}</source>
        <translation>{field} : {note}</translation>
    </message>
    <message>
        <source>{field}: {n} answers are not among the choices and stay as they are: {list}</source>
        <translation>{field} : {n} réponses ne sont pas parmi les choix et restent telles quelles : {list}</translation>
    </message>
    <message>
        <source>{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.</source>
        <translation>{field} : {n} code(s) réparé(s) (séparateur de milliers, zéro initial, préfixe) comme le dit le profil.</translation>
    </message>
    <message>
        <source>{field}: {n} number(s) are not whole and were rounded or left empty.</source>
        <translation>{field} : {n} nombre(s) ne sont pas entiers et ont été arrondis ou laissés vides.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no date and were left empty: {list}.</source>
        <translation>{field} : {n} texte(s) ne sont pas des dates et ont été laissés vides : {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no number and were left empty: {list}.</source>
        <translation>{field} : {n} texte(s) ne sont pas des nombres et ont été laissés vides : {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} value(s) that no map knows, kept as unknown: {list}.</source>
        <translation>{field} : {n} valeur(s) qu’aucune table ne connaît, gardées comme inconnues : {list}.</translation>
    </message>
    <message>
        <source>{file} (cannot be read)</source>
        <translation>{file} (illisible)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook</source>
        <translation>{file} ne peut pas être lu comme classeur</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{file} has no row {row} for the column names</source>
        <translation>{file} n’a pas de ligne {row} pour les noms de colonnes</translation>
    </message>
    <message>
        <source>{file} has no rows</source>
        <translation>{file} n’a pas de lignes</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}</source>
        <translation>{file} n’a pas de feuille {sheet}</translation>
    </message>
    <message>
        <source>{file} has no sheets</source>
        <translation>{file} n’a pas de feuilles</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} est vide</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: it has no sheet called survey</source>
        <translation>{file} n’est pas un XLSForm : il n’a pas de feuille nommée survey</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: its survey sheet has no columns type and name</source>
        <translation>{file} n’est pas un XLSForm : sa feuille survey n’a pas les colonnes type et name</translation>
    </message>
    <message>
        <source>{file} is not a text table</source>
        <translation>{file} n’est pas une table en texte</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} est introuvable</translation>
    </message>
    <message>
        <source>{file} lacks what HDX asks for: {fields}</source>
        <translation>{file} n’a pas ce que HDX demande : {fields}</translation>
    </message>
    <message>
        <source>{file} would run something or fetch it from elsewhere; that was left out</source>
        <translation>{file} exécuterait quelque chose ou le chercherait ailleurs ; cela a été écarté</translation>
    </message>
    <message>
        <source>{file}: the column names were found in row {row}.</source>
        <translation>{file} : les noms de colonnes ont été trouvés à la ligne {row}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more notes)</source>
        <translation>{first} (et {n} autres notes)</translation>
    </message>
    <message>
        <source>{folder} belongs to the plugin and is replaced with every update</source>
        <translation>{folder} appartient à l’extension et est remplacé à chaque mise à jour</translation>
    </message>
    <message>
        <source>{folder} is a temporary folder, which the system empties</source>
        <translation>{folder} est un dossier temporaire, que le système vide</translation>
    </message>
    <message>
        <source>{group} is not something to group by</source>
        <translation>{group} n’est pas un critère de groupement</translation>
    </message>
    <message>
        <source>{id} is used {n} times</source>
        <translation>{id} est utilisé {n} fois</translation>
    </message>
    <message>
        <source>{issues} issues in {bad} of {all} records</source>
        <translation>{issues} anomalies dans {bad} enregistrements sur {all}</translation>
    </message>
    <message>
        <source>{kind}: {n} rows are in no unit of the table, only in the totals</source>
        <translation>{kind} : {n} lignes ne sont dans aucune unité du tableau, seulement dans les totaux</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no P-code of this level and count nowhere</source>
        <translation>{kind} : {n} lignes n’ont pas de P-code de ce niveau et ne comptent nulle part</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no date and are in no period</source>
        <translation>{kind} : {n} lignes n’ont pas de date et ne sont dans aucune période</translation>
    </message>
    <message>
        <source>{language}: no native speaker has read this translation. Where a sentence is unclear, the English one holds; please send corrections.</source>
        <translation>{language} : aucun locuteur natif n’a relu cette traduction. Si une phrase n’est pas claire, le texte anglais fait foi ; merci d’envoyer des corrections.</translation>
    </message>
    <message>
        <source>{layer} has no column of people</source>
        <translation>{layer} n’a pas de colonne de personnes</translation>
    </message>
    <message>
        <source>{layer} has no column {field}</source>
        <translation>{layer} n’a pas de colonne {field}</translation>
    </message>
    <message>
        <source>{layer} has unsaved edits</source>
        <translation>{layer} a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>{layer} holds several {field} and they must not be added: {values}</source>
        <translation>{layer} contient plusieurs {field}, qu’il ne faut pas additionner : {values}</translation>
    </message>
    <message>
        <source>{layer} holds something else, not hazards: choose the hazards of the import.</source>
        <translation>{layer} contient autre chose, pas des dangers : choisissez les dangers de l’import.</translation>
    </message>
    <message>
        <source>{layer} is a raster</source>
        <translation>{layer} est un raster</translation>
    </message>
    <message>
        <source>{layer} is not a layer of a workspace</source>
        <translation>{layer} n’est pas une couche d’un espace de travail</translation>
    </message>
    <message>
        <source>{layer} is now {level}; the reason is in the ledger.</source>
        <translation>{layer} est maintenant de sensibilité {level} ; le motif est dans le registre.</translation>
    </message>
    <message>
        <source>{layer} was computed, not loaded</source>
        <translation>{layer} a été calculée, non chargée</translation>
    </message>
    <message>
        <source>{layer}: the level is {level}.</source>
        <translation>{layer} : la sensibilité est {level}.</translation>
    </message>
    <message>
        <source>{level} data does not go to {audience} as it is.</source>
        <translation>Les données de sensibilité {level} ne vont pas telles quelles à {audience}.</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows were joined by P-code ({rate})</source>
        <translation>{matched} lignes sur {rows} ont été jointes par P-code ({rate})</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a column</source>
        <translation>{name} ne peut pas être le nom d’une colonne</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer in a workspace</source>
        <translation>{name} ne peut pas être le nom d’une couche dans un espace de travail</translation>
    </message>
    <message>
        <source>{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names</source>
        <translation>{name} ne dit pas l’encodage de son texte ; Latin-1 a été supposé, vérifiez donc les noms</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate system it is</source>
        <translation>{name} ne dit pas dans quel système de coordonnées il est</translation>
    </message>
    <message>
        <source>{name} does not say when its rows were edited</source>
        <translation>{name} ne dit pas quand ses lignes ont été modifiées</translation>
    </message>
    <message>
        <source>{name} has no P-codes of admin level {level}</source>
        <translation>{name} n’a pas de P-codes de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{name} has no admin level {level}</source>
        <translation>{name} n’a pas de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{name} has no attachments</source>
        <translation>{name} n’a pas de pièces jointes</translation>
    </message>
    <message>
        <source>{name} has no column of total population</source>
        <translation>{name} n’a pas de colonne de population totale</translation>
    </message>
    <message>
        <source>{name} has no column {column}</source>
        <translation>{name} n’a pas de colonne {column}</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}</source>
        <translation>{name} n’a pas de couche {layer}</translation>
    </message>
    <message>
        <source>{name} has no row that fits</source>
        <translation>{name} n’a pas de ligne qui convienne</translation>
    </message>
    <message>
        <source>{name} has no sheet of admin level {level}</source>
        <translation>{name} n’a pas de feuille de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{name} holds no layer</source>
        <translation>{name} ne contient aucune couche</translation>
    </message>
    <message>
        <source>{name} holds no layer of admin areas</source>
        <translation>{name} ne contient aucune couche d’unités administratives</translation>
    </message>
    <message>
        <source>{name} holds {n} layers</source>
        <translation>{name} contient {n} couches</translation>
    </message>
    <message>
        <source>{name} is a group of layers</source>
        <translation>{name} est un groupe de couches</translation>
    </message>
    <message>
        <source>{name} is a web page or empty, not data</source>
        <translation>{name} est une page web ou vide, pas des données</translation>
    </message>
    <message>
        <source>{name} is a web page, not data</source>
        <translation>{name} est une page web, pas des données</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off after {n} rows</source>
        <translation>{name} est endommagé ou coupé après {n} lignes</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off and cannot be read</source>
        <translation>{name} est endommagé ou coupé et ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is no grid that can be read</source>
        <translation>{name} n’est pas une grille lisible</translation>
    </message>
    <message>
        <source>{name} is no map layer or table that can be read</source>
        <translation>{name} n’est ni une couche ni une table lisible</translation>
    </message>
    <message>
        <source>{name} is no name for a grid</source>
        <translation>{name} n’est pas un nom de grille</translation>
    </message>
    <message>
        <source>{name} is no preset for tables</source>
        <translation>{name} n’est pas un préréglage pour tables</translation>
    </message>
    <message>
        <source>{name} is not a country pack</source>
        <translation>{name} n’est pas un paquet pays</translation>
    </message>
    <message>
        <source>{name} is not a date: {text}</source>
        <translation>{name} n’est pas une date : {text}</translation>
    </message>
    <message>
        <source>{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing</source>
        <translation>{name} est plus petit que ne le dit HDX ({size} octets sur {told}) ; des lignes peuvent manquer</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>{name} manquant</translation>
    </message>
    <message>
        <source>{name} mixes points, lines and areas in one layer</source>
        <translation>{name} mêle points, lignes et surfaces dans une couche</translation>
    </message>
    <message>
        <source>{name} stopped without a reason</source>
        <translation>{name} s’est arrêté sans motif</translation>
    </message>
    <message>
        <source>{name} was cut short on the way from HDX</source>
        <translation>{name} a été tronqué en venant de HDX</translation>
    </message>
    <message>
        <source>{new} rows are new or changed, {gone} are gone, {kept} are as before</source>
        <translation>{new} lignes sont nouvelles ou modifiées, {gone} ont disparu, {kept} sont comme avant</translation>
    </message>
    <message>
        <source>{n} P-codes are no codes: {codes}</source>
        <translation>{n} P-codes ne sont pas des codes : {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes do not begin with the code of their parent: {codes}</source>
        <translation>{n} P-codes ne commencent pas par le code de leur unité parente : {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and the first was taken: {listed}</source>
        <translation>{n} P-codes figurent plus d’une fois et le premier a été pris : {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and were added up: {listed}</source>
        <translation>{n} P-codes figurent plus d’une fois et ont été additionnés : {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once in {title}: {codes}</source>
        <translation>{n} P-codes figurent plus d’une fois dans {title} : {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once with these totals: {listed}; decide before joining</source>
        <translation>{n} P-codes figurent plus d’une fois avec ces totaux : {listed} ; décidez avant de joindre</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once: {codes}</source>
        <translation>{n} P-codes figurent plus d’une fois : {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes were damaged by a spreadsheet ({codes}); get the original file</source>
        <translation>{n} P-codes ont été abîmés par un tableur ({codes}) ; procurez-vous le fichier d’origine</translation>
    </message>
    <message>
        <source>{n} areas have no P-code</source>
        <translation>{n} unités n’ont pas de P-code</translation>
    </message>
    <message>
        <source>{n} areas have no P-code: figures by P-code cannot be joined to them</source>
        <translation>{n} unités n’ont pas de P-code : des chiffres par P-code ne peuvent pas leur être joints</translation>
    </message>
    <message>
        <source>{n} areas have several reporting dates in one round; they were added up, and the last date is shown</source>
        <translation>{n} unités ont plusieurs dates de rapport dans un cycle ; elles ont été additionnées, et la dernière date est montrée</translation>
    </message>
    <message>
        <source>{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map</source>
        <translation>{n} unités de {people} personnes n’ont pas de P-code ({codes}) et ne peuvent pas aller sur une carte</translation>
    </message>
    <message>
        <source>{n} as areas or records, {points} as points</source>
        <translation>{n} comme surfaces ou enregistrements, {points} comme points</translation>
    </message>
    <message>
        <source>{n} attachments stay on the server; the column left_out says why</source>
        <translation>{n} pièces jointes restent sur le serveur ; la colonne left_out dit pourquoi</translation>
    </message>
    <message>
        <source>{n} attachments, {mb} MB, are fetched into {folder}</source>
        <translation>{n} pièces jointes, {mb} Mo, sont téléchargées dans {folder}</translation>
    </message>
    <message>
        <source>{n} binary values (attachments) were left out</source>
        <translation>{n} valeurs binaires (pièces jointes) ont été écartées</translation>
    </message>
    <message>
        <source>{n} codes stand in both versions</source>
        <translation>{n} codes figurent dans les deux versions</translation>
    </message>
    <message>
        <source>{n} curved shapes were turned into straight segments</source>
        <translation>{n} formes courbes ont été converties en segments droits</translation>
    </message>
    <message>
        <source>{n} different point(s)</source>
        <translation>{n} point(s) différent(s)</translation>
    </message>
    <message>
        <source>{n} equal part(s)</source>
        <translation>{n} partie(s) identique(s)</translation>
    </message>
    <message>
        <source>{n} events of this year are candidates that UCDP may still change</source>
        <translation>{n} événements de cette année sont des candidats que l’UCDP peut encore changer</translation>
    </message>
    <message>
        <source>{n} hazards changed after {day}: on that day their status is unknown, which counts as open (status_as_at)</source>
        <translation>{n} dangers ont changé après le {day} : ce jour-là, leur statut est inconnu, ce qui compte comme ouvert (status_as_at)</translation>
    </message>
    <message>
        <source>{n} hazards that are only points are taken from {table}</source>
        <translation>{n} dangers qui ne sont que des points sont tirés de {table}</translation>
    </message>
    <message>
        <source>{n} id(s) are used more than once in {layer}; they are matched in order.</source>
        <translation>{n} identifiant(s) sont utilisés plus d’une fois dans {layer} ; ils sont appariés dans l’ordre.</translation>
    </message>
    <message>
        <source>{n} invalid polygon(s) repaired to their polygon parts; see geometry_note.</source>
        <translation>{n} polygone(s) invalide(s) ramenés à leurs parties polygonales ; voir geometry_note.</translation>
    </message>
    <message>
        <source>{n} joined codes carry different names: {pairs}; check that they mean the same area</source>
        <translation>{n} codes joints portent des noms différents : {pairs} ; vérifiez qu’ils désignent la même unité</translation>
    </message>
    <message>
        <source>{n} layers with {rows} rows are in the workspace.</source>
        <translation>{n} couches de {rows} lignes sont dans l’espace de travail.</translation>
    </message>
    <message>
        <source>{n} left out: {reason}</source>
        <translation>{n} écartées : {reason}</translation>
    </message>
    <message>
        <source>{n} more codes would match if written like {new} instead of {old}{share}</source>
        <translation>{n} codes de plus concorderaient s’ils étaient écrits {new} au lieu de {old}{share}</translation>
    </message>
    <message>
        <source>{n} of them have a name that stands there under another code: the codes are of another version</source>
        <translation>{n} d’entre eux ont un nom qui y figure sous un autre code : les codes sont d’une autre version</translation>
    </message>
    <message>
        <source>{n} of them mean another area now: {codes}; figures of the one version must not be joined to them by code</source>
        <translation>{n} d’entre eux désignent maintenant une autre unité : {codes} ; les chiffres d’une version ne doivent pas leur être joints par code</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} datasets are listed</source>
        <translation>{n} jeux de données sur {all} sont listés</translation>
    </message>
    <message>
        <source>{n} of {all} points stand for a district, a province or a larger area (where_prec above 2); do not measure distances from them</source>
        <translation>{n} points sur {all} représentent un district, une province ou une zone plus grande (where_prec supérieur à 2) ; ne mesurez pas de distances depuis eux</translation>
    </message>
    <message>
        <source>{n} of {all} record(s) have points in the points table; {without} have none.</source>
        <translation>{n} enregistrement(s) sur {all} ont des points dans la table de points ; {without} n’en ont pas.</translation>
    </message>
    <message>
        <source>{n} of {all}, latest</source>
        <translation>{n} sur {all}, dernier</translation>
    </message>
    <message>
        <source>{n} of {total} rows were joined to their record by {child} and {parent}</source>
        <translation>{n} lignes sur {total} ont été jointes à leur enregistrement par {child} et {parent}</translation>
    </message>
    <message>
        <source>{n} of {total} steps failed, first {title}: {error}</source>
        <translation>{n} étapes sur {total} ont échoué, d’abord {title} : {error}</translation>
    </message>
    <message>
        <source>{n} point(s) come twice</source>
        <translation>{n} point(s) en double</translation>
    </message>
    <message>
        <source>{n} point(s) computed from bearing and distance; bearings were taken as true north.</source>
        <translation>{n} point(s) calculés par azimut et distance ; les azimuts ont été pris par rapport au nord géographique.</translation>
    </message>
    <message>
        <source>{n} point(s) start at a point that has no coordinates.</source>
        <translation>{n} point(s) partent d’un point sans coordonnées.</translation>
    </message>
    <message>
        <source>{n} polygon record(s) of the points table are not in the attribute table: {list}.</source>
        <translation>{n} enregistrement(s) de polygone de la table de points ne sont pas dans la table attributaire : {list}.</translation>
    </message>
    <message>
        <source>{n} polygons were repaired; geometry_note says how</source>
        <translation>{n} polygones ont été réparés ; geometry_note dit comment</translation>
    </message>
    <message>
        <source>{n} possible pairs</source>
        <translation>{n} paires possibles</translation>
    </message>
    <message>
        <source>{n} read, {used} used, {out} left out</source>
        <translation>{n} lues, {used} utilisées, {out} écartées</translation>
    </message>
    <message>
        <source>{n} record(s) without an id: {field} is “row-” and the number of the row.</source>
        <translation>{n} enregistrement(s) sans identifiant : {field} est « row- » suivi du numéro de la ligne.</translation>
    </message>
    <message>
        <source>{n} record(s): {text}.</source>
        <translation>{n} enregistrement(s) : {text}.</translation>
    </message>
    <message>
        <source>{n} records at this place</source>
        <translation>{n} enregistrements à cet endroit</translation>
    </message>
    <message>
        <source>{n} records repeat the {parent} of another; the first of each was joined</source>
        <translation>{n} enregistrements répètent le {parent} d’un autre ; le premier de chacun a été joint</translation>
    </message>
    <message>
        <source>{n} release product(s) lie outside the period.</source>
        <translation>{n} produit(s) de remise à disposition hors de la période.</translation>
    </message>
    <message>
        <source>{n} release product(s) without a date count in every period.</source>
        <translation>{n} produit(s) de remise à disposition sans date comptent dans chaque période.</translation>
    </message>
    <message>
        <source>{n} repeated part(s) dropped</source>
        <translation>{n} partie(s) répétée(s) supprimée(s)</translation>
    </message>
    <message>
        <source>{n} repeated point(s) dropped</source>
        <translation>{n} point(s) répété(s) supprimé(s)</translation>
    </message>
    <message>
        <source>{n} report codes were sent more than once and all rows were kept; see resubmission: {list}</source>
        <translation>{n} codes de rapport ont été envoyés plus d’une fois et toutes les lignes ont été gardées ; voir resubmission : {list}</translation>
    </message>
    <message>
        <source>{n} rounds from {first} to {last}</source>
        <translation>{n} cycles de {first} à {last}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} rows are not explained by a release product</source>
        <translation>{n} lignes ne sont pas expliquées par un produit de remise à disposition</translation>
    </message>
    <message>
        <source>{n} rows have a geometry that cannot be read; they are kept without it</source>
        <translation>{n} lignes ont une géométrie illisible ; elles sont gardées sans elle</translation>
    </message>
    <message>
        <source>{n} rows have no P-code ({names}) and cannot be joined to boundaries</source>
        <translation>{n} lignes n’ont pas de P-code ({names}) et ne peuvent pas être jointes aux limites</translation>
    </message>
    <message>
        <source>{n} rows have no geometry</source>
        <translation>{n} lignes n’ont pas de géométrie</translation>
    </message>
    <message>
        <source>{n} rows have no geometry; they are kept without one</source>
        <translation>{n} lignes n’ont pas de géométrie ; elles sont gardées sans</translation>
    </message>
    <message>
        <source>{n} rows have no line: displaced within their area, or the origin has no code</source>
        <translation>{n} lignes n’ont pas de trait : déplacement dans leur unité, ou origine sans code</translation>
    </message>
    <message>
        <source>{n} rows have no usable coordinates; they are kept without a point</source>
        <translation>{n} lignes n’ont pas de coordonnées utilisables ; elles sont gardées sans point</translation>
    </message>
    <message>
        <source>{n} rows in the file, {used} would come in</source>
        <translation>{n} lignes dans le fichier, {used} seraient importées</translation>
    </message>
    <message>
        <source>{n} rows lack the P-code of their parent area; join them by their own code</source>
        <translation>{n} lignes n’ont pas le P-code de leur unité parente ; joignez-les par leur propre code</translation>
    </message>
    <message>
        <source>{n} rows of the layer {layer} have the id {id}</source>
        <translation>{n} lignes de la couche {layer} ont l’identifiant {id}</translation>
    </message>
    <message>
        <source>{n} rows would come in, {points} of them as points.</source>
        <translation>{n} lignes seraient importées, dont {points} en points.</translation>
    </message>
    <message>
        <source>{n} texts are translated.</source>
        <translation>{n} textes sont traduits.</translation>
    </message>
    <message>
        <source>{n} texts in {name} are not in the encoding it names; they were read as Latin-1</source>
        <translation>{n} textes de {name} ne sont pas dans l’encodage annoncé ; ils ont été lus comme Latin-1</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination</source>
        <translation>{n} unités n’ont pas de chiffre, car rien n’est connu de leur contamination</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination. That is not zero.</source>
        <translation>{n} unités n’ont pas de chiffre, car rien n’est connu de leur contamination. Ce n’est pas zéro.</translation>
    </message>
    <message>
        <source>{n} units have no score: fewer than two parts are known</source>
        <translation>{n} unités n’ont pas de score : moins de deux composantes sont connues</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified</source>
        <translation>{n} unités de {people} personnes ne sont pas classées</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified or have no figure, and are in no sum</source>
        <translation>{n} unités de {people} personnes ne sont pas classées ou n’ont pas de chiffre, et ne sont dans aucune somme</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified: fewer than {least} indicators are known. That is neither class 1 nor zero.</source>
        <translation>{n} unités de {people} personnes ne sont pas classées : moins de {least} indicateurs sont connus. Ce n’est ni la classe 1 ni zéro.</translation>
    </message>
    <message>
        <source>{n} units with {people} people cannot be classified or have no figure. They are listed below and are not in the sums: that is not zero.</source>
        <translation>{n} unités de {people} personnes ne peuvent être classées ou n’ont pas de chiffre. Elles sont listées ci-dessous et ne sont pas dans les sommes : ce n’est pas zéro.</translation>
    </message>
    <message>
        <source>{n} values of {field} have no label on the server; their codes stand there</source>
        <translation>{n} valeurs de {field} n’ont pas de libellé sur le serveur ; leurs codes y figurent</translation>
    </message>
    <message>
        <source>{operation} has no round {round} at this admin level</source>
        <translation>{operation} n’a pas de cycle {round} à ce niveau administratif</translation>
    </message>
    <message>
        <source>{operation} has {n} types of assessment, and they must not be added up</source>
        <translation>{operation} a {n} types d’évaluation, qu’il ne faut pas additionner</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation>{parameter} ne peut pas être lu : {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a workspace</source>
        <translation>{path} ne peut pas être lu comme espace de travail</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <translation>{path} ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself</source>
        <translation>{path} est un lien qui revient à lui-même</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and a link is not packed</source>
        <translation>{path} est un lien vers {target}, et un lien n’est pas mis en paquet</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and nothing is written through a link</source>
        <translation>{path} est un lien vers {target}, et rien n’est écrit à travers un lien</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there</source>
        <translation>{path} est un lien vers {target}, qui est introuvable</translation>
    </message>
    <message>
        <source>{path} is a workspace, and writing the output there would delete its other layers</source>
        <translation>{path} est un espace de travail, et y écrire la sortie supprimerait ses autres couches</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <translation>{path} est en cours d’écriture par un autre programme</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells</source>
        <translation>{people} personnes dans {cells} cellules</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells of the part asked for</source>
        <translation>{people} personnes dans {cells} cellules de la partie demandée</translation>
    </message>
    <message>
        <source>{place} ({code}), admin level {level}</source>
        <translation>{place} ({code}), niveau administratif {level}</translation>
    </message>
    <message>
        <source>{place} lies outside the map's projection.</source>
        <translation>{place} est hors de la projection de la carte.</translation>
    </message>
    <message>
        <source>{plan}: indicators of mine action and camps</source>
        <translation>{plan} : indicateurs de l’action contre les mines et des camps</translation>
    </message>
    <message>
        <source>{plan}: requirements and funding by cluster</source>
        <translation>{plan} : besoins financiers et financement par cluster</translation>
    </message>
    <message>
        <source>{sheet}: there is no table {table}</source>
        <translation>{sheet} : il n’y a pas de table {table}</translation>
    </message>
    <message>
        <source>{source} answered with a web page where {expected} was expected</source>
        <translation>{source} a répondu par une page web là où {expected} était attendu</translation>
    </message>
    <message>
        <source>{source} asks for a token at an address without encryption, so none was sent</source>
        <translation>{source} demande un jeton à une adresse non chiffrée, aucun n’a donc été envoyé</translation>
    </message>
    <message>
        <source>{source} asks to slow down</source>
        <translation>{source} demande de ralentir</translation>
    </message>
    <message>
        <source>{source} asks to slow down ({said})</source>
        <translation>{source} demande de ralentir ({said})</translation>
    </message>
    <message>
        <source>{source} asks to wait {minutes} minutes</source>
        <translation>{source} demande d’attendre {minutes} minutes</translation>
    </message>
    <message>
        <source>{source} cannot be reached</source>
        <translation>{source} est injoignable</translation>
    </message>
    <message>
        <source>{source} cannot go on with the download</source>
        <translation>{source} ne peut pas reprendre le téléchargement</translation>
    </message>
    <message>
        <source>{source} did not accept the query ({said})</source>
        <translation>{source} n’a pas accepté l’interrogation ({said})</translation>
    </message>
    <message>
        <source>{source} did not accept the request (HTTP {status})</source>
        <translation>{source} n’a pas accepté la requête (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not accept the request: {reason}</source>
        <translation>{source} n’a pas accepté la requête : {reason}</translation>
    </message>
    <message>
        <source>{source} did not answer in time</source>
        <translation>{source} n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>{source} did not answer in time (HTTP {status})</source>
        <translation>{source} n’a pas répondu à temps (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not answer in time ({said})</source>
        <translation>{source} n’a pas répondu à temps ({said})</translation>
    </message>
    <message>
        <source>{source} did not say how many rows there are</source>
        <translation>{source} n’a pas dit combien de lignes il y a</translation>
    </message>
    <message>
        <source>{source} did not say which rows there are</source>
        <translation>{source} n’a pas dit quelles lignes il y a</translation>
    </message>
    <message>
        <source>{source} did not send the file {name}</source>
        <translation>{source} n’a pas envoyé le fichier {name}</translation>
    </message>
    <message>
        <source>{source} does not have it: {reason}</source>
        <translation>{source} ne l’a pas : {reason}</translation>
    </message>
    <message>
        <source>{source} does not have this service or layer ({said})</source>
        <translation>{source} n’a pas ce service ou cette couche ({said})</translation>
    </message>
    <message>
        <source>{source} does not have what was asked for (HTTP {status})</source>
        <translation>{source} n’a pas ce qui a été demandé (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} does not stop sending pages</source>
        <translation>{source} n’arrête pas d’envoyer des pages</translation>
    </message>
    <message>
        <source>{source} gives no tokens for a user name and a password</source>
        <translation>{source} ne donne pas de jetons contre un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>{source} needs a key of your own</source>
        <translation>{source} demande une clé à vous</translation>
    </message>
    <message>
        <source>{source} refused access without a key (HTTP {status})</source>
        <translation>{source} a refusé l’accès sans clé (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused access: {reason}</source>
        <translation>{source} a refusé l’accès : {reason}</translation>
    </message>
    <message>
        <source>{source} refused your key (HTTP {status})</source>
        <translation>{source} a refusé votre clé (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused your key: {reason}</source>
        <translation>{source} a refusé votre clé : {reason}</translation>
    </message>
    <message>
        <source>{source} refused your token ({said})</source>
        <translation>{source} a refusé votre jeton ({said})</translation>
    </message>
    <message>
        <source>{source} refused your user name or password</source>
        <translation>{source} a refusé votre nom d’utilisateur ou votre mot de passe</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size</source>
        <translation>{source} refuse une requête de cette taille</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size ({said})</source>
        <translation>{source} refuse une requête de cette taille ({said})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status})</source>
        <translation>{source} signale une panne de son côté (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status}: {reason})</source>
        <translation>{source} signale une panne de son côté (HTTP {status} : {reason})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own ({said})</source>
        <translation>{source} signale une panne de son côté ({said})</translation>
    </message>
    <message>
        <source>{source} sends the request on without saying where</source>
        <translation>{source} redirige la requête sans dire où</translation>
    </message>
    <message>
        <source>{source} sends the request round in a circle</source>
        <translation>{source} fait tourner la requête en rond</translation>
    </message>
    <message>
        <source>{source} sends the same page again and again</source>
        <translation>{source} renvoie sans cesse la même page</translation>
    </message>
    <message>
        <source>{source} sent a geometry that cannot be read</source>
        <translation>{source} a envoyé une géométrie illisible</translation>
    </message>
    <message>
        <source>{source} sent an answer without the rows it promises</source>
        <translation>{source} a envoyé une réponse sans les lignes annoncées</translation>
    </message>
    <message>
        <source>{source} sent an empty answer</source>
        <translation>{source} a envoyé une réponse vide</translation>
    </message>
    <message>
        <source>{source} sent no token</source>
        <translation>{source} n’a pas envoyé de jeton</translation>
    </message>
    <message>
        <source>{source} sent something that is not an ArcGIS answer</source>
        <translation>{source} a envoyé quelque chose qui n’est pas une réponse ArcGIS</translation>
    </message>
    <message>
        <source>{source} sent something that is not {expected}</source>
        <translation>{source} a envoyé autre chose que {expected}</translation>
    </message>
    <message>
        <source>{source} takes passwords at an address without encryption, so none was sent</source>
        <translation>{source} prend les mots de passe à une adresse non chiffrée, aucun n’a donc été envoyé</translation>
    </message>
    <message>
        <source>{source} told of {n} rows and did not send {missing} of them</source>
        <translation>{source} a annoncé {n} lignes et n’en a pas envoyé {missing}</translation>
    </message>
    <message>
        <source>{source} wants a token for this layer ({said})</source>
        <translation>{source} demande un jeton pour cette couche ({said})</translation>
    </message>
    <message>
        <source>{source} wants the password at another host, {host}, so none was sent</source>
        <translation>{source} veut le mot de passe sur un autre hôte, {host}, aucun n’a donc été envoyé</translation>
    </message>
    <message>
        <source>{source}, {url}, {proxy}: {outcome}</source>
        <translation>{source}, {url}, {proxy} : {outcome}</translation>
    </message>
    <message>
        <source>{start} to {end}: {n} hazards, {area} m²</source>
        <translation>{start} à {end} : {n} dangers, {area} m²</translation>
    </message>
    <message>
        <source>{system}; language {language}</source>
        <translation>{system} ; langue {language}</translation>
    </message>
    <message>
        <source>{table} ({geometry}), written on {date}</source>
        <translation>{table} ({geometry}), écrite le {date}</translation>
    </message>
    <message>
        <source>{text} is an address; only files can be read here</source>
        <translation>{text} est une adresse ; seuls des fichiers peuvent être lus ici</translation>
    </message>
    <message>
        <source>{text} is no country that is known here</source>
        <translation>{text} n’est pas un pays connu ici</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} n’est pas une date</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>{text} n’est pas une date</translation>
    </message>
    <message>
        <source>{title} (in the workspace)</source>
        <translation>{title} (dans l’espace de travail)</translation>
    </message>
    <message>
        <source>{title} gave nothing</source>
        <translation>{title} n’a rien donné</translation>
    </message>
    <message>
        <source>{title} has no areas or no CRS</source>
        <translation>{title} n’a pas d’unités ou pas de SCR</translation>
    </message>
    <message>
        <source>{title} has no column {column}</source>
        <translation>{title} n’a pas de colonne {column}</translation>
    </message>
    <message>
        <source>{title} has no earlier state</source>
        <translation>{title} n’a pas d’état antérieur</translation>
    </message>
    <message>
        <source>{title} has no files</source>
        <translation>{title} n’a pas de fichiers</translation>
    </message>
    <message>
        <source>{title} has no geometry</source>
        <translation>{title} n’a pas de géométrie</translation>
    </message>
    <message>
        <source>{title} has no names of admin level {level}</source>
        <translation>{title} n’a pas de noms de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{title} has not the columns of a list of versions</source>
        <translation>{title} n’a pas les colonnes d’une liste de versions</translation>
    </message>
    <message>
        <source>{title} is archived on HDX: it is not kept up to date</source>
        <translation>{title} est archivé sur HDX : il n’est pas tenu à jour</translation>
    </message>
    <message>
        <source>{title} is given out by request only</source>
        <translation>{title} n’est fourni que sur demande</translation>
    </message>
    <message>
        <source>{title} lacks the columns {columns}</source>
        <translation>Il manque à {title} les colonnes {columns}</translation>
    </message>
    <message>
        <source>{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}.</source>
        <translation>{title}. Source : {source}. Licence : {licence}. Version : {version}. Valable au : {date}.</translation>
    </message>
    <message>
        <source>{title}: no row changed.</source>
        <translation>{title} : aucune ligne modifiée.</translation>
    </message>
    <message>
        <source>{title}: rejected rows</source>
        <translation>{title} : lignes rejetées</translation>
    </message>
    <message>
        <source>{title}: version {before} became {after}.</source>
        <translation>{title} : la version {before} est devenue {after}.</translation>
    </message>
    <message>
        <source>{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed.</source>
        <translation>{title} : {before} lignes avant, {now} maintenant ; {added} ajoutées, {removed} retirées, {changed} modifiées.</translation>
    </message>
    <message>
        <source>{title}: {now} rows now; too many to compare here.</source>
        <translation>{title} : {now} lignes maintenant ; trop pour comparer ici.</translation>
    </message>
    <message>
        <source>{version} of the boundaries of {country} has no admin level {level}</source>
        <translation>La version {version} des limites pour {country} n’a pas de niveau administratif {level}</translation>
    </message>
    <message>
        <source>{what}, {country}</source>
        <translation>{what}, {country}</translation>
    </message>
    <message>
        <source>{what}: could not be had. {why}</source>
        <translation>{what} : n’a pas pu être obtenu. {why}</translation>
    </message>
    <message>
        <source>{what}: is there already ({layers})</source>
        <translation>{what} : existe déjà ({layers})</translation>
    </message>
    <message>
        <source>{what}: {before} m² became {after} m²</source>
        <translation>{what} : {before} m² sont devenus {after} m²</translation>
    </message>
    <message>
        <source>{what}: {rows} rows from {source} ({layers})</source>
        <translation>{what} : {rows} lignes de {source} ({layers})</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what} : {where}</translation>
    </message>
    <message>
        <source>{years}: nothing for this country and cluster yet, so the year before was taken</source>
        <translation>{years} : rien encore pour ce pays et ce cluster, l’année précédente a donc été prise</translation>
    </message>
    <message>
        <source>— {what}</source>
        <translation>— {what}</translation>
    </message>
</context>
</TS>
