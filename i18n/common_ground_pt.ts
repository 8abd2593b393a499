<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CommonGround</name>
    <message>
        <source>(none of these)</source>
        <translation>(nenhum destes)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>0 is the country, 1 or 2 its areas.</source>
        <translation>0 é o país, 1 ou 2 as suas áreas.</translation>
    </message>
    <message>
        <source>0 is the country.</source>
        <translation>0 é o país.</translation>
    </message>
    <message>
        <source>0/0: no coordinates were entered</source>
        <translation>0/0: não foram introduzidas coordenadas</translation>
    </message>
    <message>
        <source>5W</source>
        <translation>5W</translation>
    </message>
    <message>
        <source>5W by admin 1 and 2 is low, below that moderate.</source>
        <translation>O 5W por admin 1 e 2 é de sensibilidade baixa; abaixo disso, moderada.</translation>
    </message>
    <message>
        <source>5W by admin 3 is low in government-controlled areas.</source>
        <translation>O 5W por admin 3 é de sensibilidade baixa em áreas controladas pelo governo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FILE&lt;/b&gt;: a file that was downloaded by hand; then no connection is needed.</source>
        <translation>&lt;b&gt;FILE&lt;/b&gt;: um ficheiro descarregado à mão; nesse caso não é precisa ligação.</translation>
    </message>
    <message>
        <source>&lt;b&gt;WORKSPACE&lt;/b&gt;: with a folder, the layers are kept there, each with its source.</source>
        <translation>&lt;b&gt;WORKSPACE&lt;/b&gt;: com uma pasta, as camadas são guardadas nela, cada uma com a sua fonte.</translation>
    </message>
    <message>
        <source>&lt;p&gt;A score from 0 to 10 for each unit, for the human hazard category of a country's own (subnational) INFORM model, as a CSV. PROPOSED. It does not alter the global index; conflict intensity may count the same harm twice, so say where both are used.&lt;/p&gt;&lt;p&gt;Three parts, each scaled by fixed bounds (resources/needs/inform.json): people within 1 km of an open hazard per 100,000, casualties per 100,000 and year (mean of 3 years), hazard area per 1,000 km². Score: half the highest part and half the mean of the known ones; fewer than two known parts: no score. Reliability is high with three parts and a survey, medium with one of both, else low.&lt;/p&gt;&lt;p&gt;Example: parts 8, 4 and 3: 0.5 × 8 + 0.5 × 5 = 6.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma pontuação de 0 a 10 para cada unidade, para a categoria de perigos de origem humana do modelo INFORM próprio (subnacional) de um país, em CSV. PROPOSTO. Não altera o índice mundial; a intensidade do conflito pode contar duas vezes o mesmo dano: indique-o quando ambos forem usados.&lt;/p&gt;&lt;p&gt;Três componentes, cada uma escalada com limites fixos (resources/needs/inform.json): pessoas a menos de 1 km de um perigo aberto por 100 000, vítimas por 100 000 e ano (média de 3 anos), área perigosa por 1 000 km². Pontuação: metade da componente mais alta e metade da média das conhecidas; com menos de duas componentes conhecidas, não há pontuação. A fiabilidade é alta com três componentes e uma pesquisa, média com uma das duas coisas, senão baixa.&lt;/p&gt;&lt;p&gt;Exemplo: componentes 8, 4 e 3: 0,5 × 8 + 0,5 × 5 = 6,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Brings an export into the minimum schema. Every row ends in an output or in &lt;b&gt;Rejected&lt;/b&gt; with the reason; the counts add up.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: shapefile, GeoPackage, geodatabase (.gdb folder or zip), GeoJSON, KML, CSV, XLSX, or a database connection (PG:…). &lt;b&gt;Kind&lt;/b&gt;: what the rows are. &lt;b&gt;Layer&lt;/b&gt;: layer, sheet or table where there are several. &lt;b&gt;Points&lt;/b&gt;: the points table of the records (PolyID, PointNo, PointType …). &lt;b&gt;Profile&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, or your own JSON file. &lt;b&gt;CRS&lt;/b&gt;: where the file does not say.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: Input may be the address of a feature service. A sub-table (victims, devices) is joined to its records, found in the same file or named by &lt;b&gt;Parent&lt;/b&gt;. Codes become the words of the layer's domains or of the &lt;b&gt;Form&lt;/b&gt; (XLSForm) in &lt;b&gt;Language&lt;/b&gt;; the codes stay beside them. A report code that was sent several times is marked in resubmission, and every row stays.&lt;/p&gt;&lt;p&gt;Released is earned: on a hazard, Reduced stays open; Closed and Completed become released only with a linked release product or where the profile says so, otherwise unknown, which counts as open. The status of an activity never sets that of a hazard. Values that no map knows stay unknown and are listed.&lt;/p&gt;&lt;p&gt;Names, phones, ids, addresses and birth dates are left out unless &lt;b&gt;Keep personal columns&lt;/b&gt; is set. Invalid polygons are repaired to their polygon parts and geometry_note says so. Coordinates that look wrong are proposed, never changed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Converte uma exportação para o esquema mínimo. Cada linha termina numa saída ou em &lt;b&gt;Linhas rejeitadas&lt;/b&gt; com o motivo; as contas batem certo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: shapefile, GeoPackage, geodatabase (pasta .gdb ou zip), GeoJSON, KML, CSV, XLSX ou ligação a uma base de dados (PG:…). &lt;b&gt;Tipo&lt;/b&gt;: o que são as linhas. &lt;b&gt;Camada&lt;/b&gt;: camada, folha ou tabela quando há várias. &lt;b&gt;Pontos&lt;/b&gt;: a tabela de pontos dos registos (PolyID, PointNo, PointType …). &lt;b&gt;Perfil&lt;/b&gt;: generic, ng, core, collection, afghanistan, colombia, vietnam, ou o seu próprio ficheiro JSON. &lt;b&gt;SRC&lt;/b&gt;: quando o ficheiro não o indica.&lt;/p&gt;&lt;p&gt;&lt;b&gt;IMSMA Core, Survey123, Kobo, ODK&lt;/b&gt;: a entrada pode ser o endereço de um serviço de elementos. Uma subtabela (vítimas, engenhos) é unida aos seus registos, encontrados no mesmo ficheiro ou indicados em &lt;b&gt;Tabela principal&lt;/b&gt;. Os códigos passam a ser as palavras dos domínios da camada ou do &lt;b&gt;Formulário&lt;/b&gt; (XLSForm) na &lt;b&gt;Língua&lt;/b&gt; escolhida; os códigos ficam ao lado. Um código de relatório enviado várias vezes é marcado em resubmission, e todas as linhas ficam.&lt;/p&gt;&lt;p&gt;A libertação prova-se: num perigo, Reduced continua aberto; Closed e Completed só passam a libertado com um produto de libertação associado ou quando o perfil o diz; senão desconhecido, que conta como aberto. O estado de uma atividade nunca define o de um perigo. Os valores que nenhuma tabela conhece ficam desconhecidos e são listados.&lt;/p&gt;&lt;p&gt;Nomes, telefones, documentos de identificação, endereços e datas de nascimento são deixados de fora, salvo se &lt;b&gt;Manter colunas pessoais&lt;/b&gt; estiver marcado. Os polígonos inválidos são reparados para as suas partes poligonais e geometry_note di-lo. Para coordenadas que parecem erradas é proposta uma correção, nunca aplicada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares codes, names and areas of two versions of admin boundaries. A code that stands in both joins every figure of the one version to the areas of the other, whatever it means there: Somalia’s SO2201 was all of Banadir in 2023 and is the district Bondhere in v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Older&lt;/b&gt;, &lt;b&gt;Newer&lt;/b&gt;: one admin level of two versions, as “Load: Administrative boundaries” writes them (VERSION=v02 loads an earlier version beside the current one). &lt;b&gt;Changes&lt;/b&gt;: one row a code with its state: same, redrawn, renamed, other area (less than half of the area in common, measured on the ellipsoid as intersection by union), new code (the name stands under another code), gone, new.&lt;/p&gt;&lt;p&gt;Example: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara códigos, nomes e áreas de duas versões dos limites administrativos. Um código que está em ambas une qualquer número de uma versão às áreas da outra, seja qual for o seu significado lá: SO2201 da Somália era toda a Banadir em 2023 e é o distrito de Bondhere em v03.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mais antiga&lt;/b&gt;, &lt;b&gt;Mais recente&lt;/b&gt;: um mesmo nível administrativo de duas versões, como «Carregar: Limites administrativos (COD-AB)» as escreve (VERSION=v02 carrega uma versão anterior ao lado da atual). &lt;b&gt;Alterações&lt;/b&gt;: uma linha por código com o seu estado: igual, redesenhado, com outro nome, outra área (menos de metade da área em comum, medida no elipsoide como interseção sobre união), código novo (o nome está noutro código), desaparecido, novo.&lt;/p&gt;&lt;p&gt;Exemplo: OLDER=cod_ab_v02_adm2, NEWER=cod_ab_adm2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two casualty lists without names, for example of two organisations, and flags pairs that may be the same person: date within 3 days (or the stated month), the same P-codes as far as both know them, sex, age group and outcome. Nothing is merged or removed: equal rows can be different people, and &lt;i&gt;alike_in_first&lt;/i&gt; and &lt;i&gt;alike_in_second&lt;/i&gt; say how many rows look the same.&lt;/p&gt;&lt;p&gt;&lt;b&gt;First&lt;/b&gt;, &lt;b&gt;Second&lt;/b&gt;: tables of the minimum schema (“Import IMSMA export”, kind casualty). &lt;b&gt;Matches&lt;/b&gt;: one row a pair, best first. &lt;b&gt;Months&lt;/b&gt;: reports by month and list; an empty cell means that the list has no report, not that there was no casualty.&lt;/p&gt;&lt;p&gt;Rows whose date is known to the year only are not compared and are counted as left out.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara duas listas de vítimas sem nomes, por exemplo de duas organizações, e assinala os pares que podem ser a mesma pessoa: data com menos de 3 dias de diferença (ou o mês indicado), os mesmos P-codes até onde ambas os conhecem, sexo, grupo etário e resultado. Nada é fundido nem removido: linhas iguais podem ser pessoas diferentes, e &lt;i&gt;alike_in_first&lt;/i&gt; e &lt;i&gt;alike_in_second&lt;/i&gt; dizem quantas linhas se parecem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Primeira&lt;/b&gt;, &lt;b&gt;Segunda&lt;/b&gt;: tabelas do esquema mínimo («Importar uma exportação IMSMA», tipo casualty). &lt;b&gt;Correspondências&lt;/b&gt;: uma linha por par, as melhores primeiro. &lt;b&gt;Meses&lt;/b&gt;: comunicações por mês e lista; uma célula vazia significa que a lista não tem comunicação, não que não houve vítimas.&lt;/p&gt;&lt;p&gt;As linhas de que só se conhece o ano não são comparadas e contam como deixadas de fora.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Compares two exports of hazards, imported by “Import an IMSMA export”. &lt;b&gt;Changes&lt;/b&gt;: added, removed, status, class, geometry (with the area), attributes, one row a record and change. &lt;b&gt;Summary&lt;/b&gt;: the land balance per admin unit and class, in whole square metres:&lt;/p&gt;&lt;p&gt;opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing&lt;/p&gt;&lt;p&gt;Opening and closing are the land whose status counts (open, worked on, suspended, unknown): the remaining area where it is recorded, else the drawn one, else the recorded one. Cancelled, reduced and cleared come from &lt;b&gt;Release&lt;/b&gt; (hazard_id, kind, area_m2) within the period. What no product explains is a correction and is listed with explained = no: a hazard removed, an area edited, a product counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt; stand for what is not chosen: the hazards there, their earlier state that was not accepted yet, the release products, and the figures of all imports for the chart. Where both exports have a day of their own and no period is given, the period lies between them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;History&lt;/b&gt;: exports of earlier months; the page draws open and released land over all of them.&lt;/p&gt;&lt;p&gt;Example: 40,000 m² open, a product clears 15,000, 25,000 remain: the balance closes without a correction. Were 24,000 left, −1,000 would be listed.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara duas exportações de perigos, importadas com «Importar uma exportação IMSMA». &lt;b&gt;Alterações&lt;/b&gt;: adicionado, removido, estado, classe, geometria (com a área), atributos, uma linha por registo e alteração. &lt;b&gt;Resumo&lt;/b&gt;: o balanço de terras por unidade administrativa e classe, em metros quadrados inteiros:&lt;/p&gt;&lt;p&gt;abertura + novo − cancelado − reduzido − limpo ± reclassificado ± correções = fecho&lt;/p&gt;&lt;p&gt;Abertura e fecho são as terras cujo estado conta (aberto, em trabalho, suspenso, desconhecido): a área restante onde está registada, senão a desenhada, senão a registada. Cancelado, reduzido e limpo vêm de &lt;b&gt;Libertação&lt;/b&gt; (hazard_id, kind, area_m2) dentro do período. O que nenhum produto explica é uma correção e é listado com explained = no: um perigo removido, uma área editada, um produto contado duas vezes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espaço de trabalho&lt;/b&gt; e &lt;b&gt;País&lt;/b&gt; suprem o que não é escolhido: os perigos que lá estão, o seu estado anterior ainda não aceite, os produtos de libertação, e os números de todas as importações para o gráfico. Onde ambas as exportações têm data própria e não é dado período, o período vai de uma à outra.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Histórico&lt;/b&gt;: exportações de meses anteriores; a página desenha as terras abertas e libertadas em todas elas.&lt;/p&gt;&lt;p&gt;Exemplo: 40 000 m² abertos, um produto limpa 15 000, restam 25 000: o balanço fecha sem correção. Se restassem 24 000, seria listado −1 000.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Computes the indicators of a menu into one table: a row a P-code, period, indicator and breakdown, with value, unit, numerator, denominator, the number of rows and the rows themselves, so that every figure can be followed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt; and &lt;b&gt;Country&lt;/b&gt;: the tables are taken from there; a layer given below replaces the workspace's own. &lt;b&gt;Level&lt;/b&gt;: admin level of the P-codes. &lt;b&gt;From&lt;/b&gt;, &lt;b&gt;To&lt;/b&gt;: ISO dates, both included. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class. &lt;b&gt;Menu&lt;/b&gt;: your own JSON; start from resources/indicators.json.&lt;/p&gt;&lt;p&gt;No row is unknown, not zero: the value is empty and the note says so. Example: 150 m² cleared in XX01 from source rows 1 and 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Calcula os indicadores de um menu numa só tabela: uma linha por P-code, período, indicador e desagregação, com valor, unidade, numerador, denominador, o número de linhas e as próprias linhas, para que cada número possa ser seguido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espaço de trabalho&lt;/b&gt; e &lt;b&gt;País&lt;/b&gt;: as tabelas são tiradas de lá; uma camada dada abaixo substitui a do espaço de trabalho. &lt;b&gt;Nível&lt;/b&gt;: nível administrativo dos P-codes. &lt;b&gt;De&lt;/b&gt;, &lt;b&gt;Até&lt;/b&gt;: datas ISO, ambas incluídas. &lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type ou hazard_class. &lt;b&gt;Menu&lt;/b&gt;: o seu próprio JSON; parta de resources/indicators.json.&lt;/p&gt;&lt;p&gt;Nenhuma linha quer dizer desconhecido, não zero: o valor fica vazio e a nota di-lo. Exemplo: 150 m² limpos em XX01, das linhas 1 e 2 da fonte.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Counts and areas of recorded hazards by class and status, accidents, casualties and released land: one row a zone, or one a zone and group.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons (cut at the zones' borders), points with an area (circles), or rows whose P-code is the zone's id. hazard_area_m2 adds the records, hazard_footprint_m2 is the ground they cover together, open_remaining_m2 what is left to release. A hazard in two zones counts in both rows and once in the total on the console.&lt;br&gt;&lt;b&gt;Accidents, casualties, release&lt;/b&gt;: points, areas or rows with P-codes; what is not given stays empty, since unknown is not zero.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31. Accidents, casualties and releases count from the first to the last day; a hazard whose status changed after “as at” has the status unknown on that day.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;Example: a CHA of 40,000 m², three quarters of it in district A, gives A hazards 1, area_cha_m2 30,000, and B hazards 1, area_cha_m2 10,000.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Números e áreas dos perigos registados por classe e estado, acidentes, vítimas e terras libertadas: uma linha por zona, ou uma por zona e grupo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perigos&lt;/b&gt;: polígonos (cortados nos limites das zonas), pontos com área (círculos), ou linhas cujo P-code é o identificador da zona. hazard_area_m2 soma os registos, hazard_footprint_m2 é o terreno que cobrem em conjunto, open_remaining_m2 o que falta libertar. Um perigo em duas zonas conta em ambas as linhas e uma só vez no total da consola.&lt;br&gt;&lt;b&gt;Acidentes, vítimas, libertação&lt;/b&gt;: pontos, áreas ou linhas com P-codes; o que não é dado fica vazio, pois desconhecido não é zero.&lt;br&gt;&lt;b&gt;À data de, período&lt;/b&gt;: datas como 2025-12-31. Acidentes, vítimas e libertações contam do primeiro ao último dia; um perigo cujo estado mudou depois de «à data de» tem nesse dia o estado desconhecido.&lt;br&gt;&lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type ou hazard_class.&lt;/p&gt;&lt;p&gt;Exemplo: uma área perigosa confirmada (CHA) de 40 000 m², três quartos dela no distrito A, dá a A hazards 1, area_cha_m2 30 000, e a B hazards 1, area_cha_m2 10 000.&lt;/p&gt;&lt;p&gt;Um lugar onde nada está registado não é por isso seguro: leia survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Draws layers, or everything in a workspace, as one page: map, legend that fits, locator, scale bar in km, sources with licence, date and round, sensitivity, disclaimer. The projection is chosen for the area (its UTM zone, or an equal-area projection for more than 7 degrees) and printed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Symbols&lt;/b&gt;: hazards by class (fill) and status (outline); where a polygon would be under about 1 mm, or the map is smaller than 1:500,000, a symbol stands for it. Layers of the open project that you styled keep your symbols.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; and &lt;i&gt;partner&lt;/i&gt; get single hazards and accidents; for &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; such layers are refused: map the output of &lt;i&gt;riskgrid&lt;/i&gt; instead.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Template&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; with a table of the areas, &lt;i&gt;access&lt;/i&gt; with a table of the roads (the output of &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; with the earlier layers beside, these three in landscape; the name of a .qpt file in your own layouts folder, or a path. Items are found by id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), texts come from the layout variables cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Map package&lt;/b&gt;: a zip with the map as PDF and JPEG and its description (number, sources, licences, projection, extent, restrictions) as JSON and XML.&lt;/p&gt;&lt;p&gt;Cancel works between the steps; the drawing of one page cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Desenha camadas, ou tudo o que há num espaço de trabalho, numa página: mapa, legenda que cabe, localizador, barra de escala em km, fontes com licença, data e ronda, sensibilidade, aviso. A projeção é escolhida para a área (a sua zona UTM, ou uma projeção equivalente para mais de 7 graus) e impressa.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Símbolos&lt;/b&gt;: perigos por classe (preenchimento) e estado (contorno); onde um polígono teria menos de cerca de 1 mm, ou a escala é menor do que 1:500 000, um símbolo representa-o. As camadas do projeto aberto a que deu estilo mantêm os seus símbolos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatários&lt;/b&gt;: &lt;i&gt;own&lt;/i&gt;, &lt;i&gt;operator&lt;/i&gt; e &lt;i&gt;partner&lt;/i&gt; recebem perigos e acidentes individuais; para &lt;i&gt;cluster&lt;/i&gt; e &lt;i&gt;public&lt;/i&gt; essas camadas são recusadas: ponha no mapa a saída de &lt;i&gt;riskgrid&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Modelo&lt;/b&gt;: &lt;i&gt;standard&lt;/i&gt;; &lt;i&gt;overview&lt;/i&gt; com uma tabela das áreas, &lt;i&gt;access&lt;/i&gt; com uma tabela das estradas (a saída de &lt;i&gt;lineexposure&lt;/i&gt;), &lt;i&gt;compare&lt;/i&gt; com as camadas anteriores ao lado, estes três na horizontal; o nome de um ficheiro .qpt da sua própria pasta de layouts, ou um caminho. Os itens são encontrados pelo id (cg_map, cg_legend, cg_scalebar, cg_north, cg_locator, cg_invented), os textos vêm das variáveis de layout cg_title, cg_subtitle, cg_sources, cg_safety, cg_disclaimer, cg_details, cg_sensitivity, cg_audience.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pacote de mapa&lt;/b&gt;: um zip com o mapa em PDF e JPEG e a sua descrição (número, fontes, licenças, projeção, extensão, restrições) em JSON e XML.&lt;/p&gt;&lt;p&gt;Cancelar atua entre os passos; o desenho de uma página não pode ser interrompido.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Eight metrics by quarter, from the release ledger of a workspace and the provenance of its layers: availability, freshness, timeliness, completeness, granularity, reciprocity, use, safety; and which outside sources the programme's layers come from.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. A metric with nothing to divide by is empty, with the reason.&lt;/p&gt;&lt;p&gt;Downloads, citations and incidents are not known to the ledger and not counted.&lt;/p&gt;&lt;p&gt;Example: 1 of 2 releases of a quarter had data younger than 90 days: freshness 0.5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Oito métricas por trimestre, a partir do registo de divulgações de um espaço de trabalho e da proveniência das suas camadas: disponibilidade, atualidade, oportunidade, completude, granularidade, reciprocidade, uso, segurança; e de que fontes externas vêm as camadas do programa.&lt;/p&gt;&lt;p&gt;OUTPUT: &lt;i&gt;quarter, metric, value, numerator, denominator, median, p90, note&lt;/i&gt;. Uma métrica sem nada por que dividir fica vazia, com o motivo.&lt;/p&gt;&lt;p&gt;Descargas, citações e incidentes não são conhecidos do registo e não são contados.&lt;/p&gt;&lt;p&gt;Exemplo: 1 de 2 divulgações de um trimestre tinha dados com menos de 90 dias: atualidade 0,5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fills the tables that a programme owes others, as XLSX and CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (needs the table of peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Or your own JSON profile: start from a copy in resources/reporting.&lt;/p&gt;&lt;p&gt;Each figure can be followed: the trace names the table, the record and its row in the source for every figure. Records that a sheet leaves out are counted with the reason; a record without a P-code, donor or type is a row “unknown”.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Old hazards&lt;/b&gt;: the earlier export, for the land balance. &lt;b&gt;From, to&lt;/b&gt;: ISO dates, both included. Areas are as reported, else as measured.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: for the own programme everything. For others every table asks the sharing gate: what may not go is left out, rows of too few hazards, accidents or victims become one row, areas of hazards and the trace stay at home, and the release is held to the ledger of the workspace and written into it.&lt;/p&gt;&lt;p&gt;Example: CF41 in the period: cancelled 0 m², reduced 33,314 m², cleared 12,699 m², from four products that the trace names.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Preenche as tabelas que um programa deve a outros, em XLSX e CSV: &lt;b&gt;apmbc_article7&lt;/b&gt;, &lt;b&gt;ccm_article7&lt;/b&gt;, &lt;b&gt;cluster_5w&lt;/b&gt;, &lt;b&gt;needs_overview&lt;/b&gt; (precisa da tabela de peopleinneed), &lt;b&gt;donor&lt;/b&gt;. Ou o seu próprio perfil JSON: parta de uma cópia em resources/reporting.&lt;/p&gt;&lt;p&gt;Cada número pode ser seguido: o rasto nomeia a tabela, o registo e a sua linha na fonte. Os registos que uma folha deixa de fora são contados com o motivo; um registo sem P-code, doador ou tipo é uma linha «desconhecido».&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perigos anteriores&lt;/b&gt;: a exportação anterior, para o balanço de terras. &lt;b&gt;De, até&lt;/b&gt;: datas ISO, ambas incluídas. As áreas são as comunicadas, senão as medidas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatários&lt;/b&gt;: para o programa nacional, tudo. Para os outros, cada tabela passa pelo controlo de saída: o que não pode sair é deixado de fora, as linhas com muito poucos perigos, acidentes ou vítimas juntam-se numa só, as áreas dos perigos e o rasto não saem, e a divulgação é confrontada com o registo do espaço de trabalho e inscrita nele.&lt;/p&gt;&lt;p&gt;Exemplo: CF41 no período: cancelado 0 m², reduzido 33 314 m², limpo 12 699 m², de quatro produtos que o rasto nomeia.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Finds what is wrong in a layer that “Import an IMSMA export” made, or in any hazard layer. Nothing is changed: each row of &lt;b&gt;Issues&lt;/b&gt; names the check, the severity, the record and a point to zoom to, and a repair where one is safe.&lt;/p&gt;&lt;p&gt;Checks: the fifteen of GICHD's geocheck (invalid polygons, too few vertices, repeated polygons, points and ids, edges over 5,000 m, overlapping parts) and dates, recorded against drawn area (10 % and 100 m²), released yet open, released without a product, outside the own admin unit, missing minimum data, casualties without accident, casualties that look alike (only ever flagged: they may be separate people), doubtful coordinates, unknown status.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Repaired&lt;/b&gt;, when asked for, is a copy of all records whose polygons are repaired where that moves no sound boundary: repeated points and parts dropped, invalid polygons to their polygon parts; geometry_note says what was done and how the area changed. No attribute is touched.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Points&lt;/b&gt;, &lt;b&gt;Admin&lt;/b&gt;, &lt;b&gt;Accidents&lt;/b&gt; and &lt;b&gt;Release&lt;/b&gt; open further checks; what could not run is listed in &lt;b&gt;Summary&lt;/b&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Procura o que está errado numa camada feita por «Importar uma exportação IMSMA», ou em qualquer camada de perigos. Nada é alterado: cada linha de &lt;b&gt;Problemas&lt;/b&gt; indica a verificação, a gravidade, o registo e um ponto para onde ampliar, e uma reparação quando é segura.&lt;/p&gt;&lt;p&gt;Verificações: as quinze do geocheck do GICHD (polígonos inválidos, vértices a menos, polígonos, pontos e identificadores repetidos, lados de mais de 5 000 m, partes sobrepostas) e datas, área registada face à desenhada (10 % e 100 m²), libertado mas aberto, libertado sem produto, fora da própria unidade administrativa, dados mínimos em falta, vítimas sem acidente, vítimas que se parecem (só assinaladas: podem ser pessoas diferentes), coordenadas duvidosas, estado desconhecido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Reparados&lt;/b&gt;, se pedido, é uma cópia de todos os registos cujos polígonos são reparados onde isso não desloca nenhum limite correto: pontos e partes repetidos são retirados, polígonos inválidos ficam nas suas partes poligonais; geometry_note diz o que foi feito e como a área mudou. Nenhum atributo é tocado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pontos&lt;/b&gt;, &lt;b&gt;Unidades administrativas&lt;/b&gt;, &lt;b&gt;Acidentes&lt;/b&gt; e &lt;b&gt;Libertação&lt;/b&gt; abrem outras verificações; o que não pôde ser executado é listado em &lt;b&gt;Resumo&lt;/b&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;For each site (school, health post, water point, settlement, planned return) the nearest hazard that is not released, on the ground: 0 m inside one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Sites&lt;/b&gt;: points; lines and areas are measured from their nearest part.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Search distance&lt;/b&gt;: metres; beyond it nothing is said.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas, the classes of the field band.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons with a result.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: hazard_id and distance_m are filled for the own programme and accredited operators only; everybody else gets the class, because exact distances from a few sites give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: everybody else gets the class of the square in which the site lies, and no distance: grid_cell_id, grid_size_km, grid_class, survey_state. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the sites, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Example: a school 320 m from a CHA with distances 100,500,1000 gets the band “within 500 m”; one with nothing in 5 km gets “no record within 5,000 m; not surveyed”, which does not mean safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Para cada local (escola, posto de saúde, ponto de água, localidade, regresso previsto), o perigo não libertado mais próximo, no terreno: 0 m dentro de um.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Locais&lt;/b&gt;: pontos; linhas e áreas são medidas a partir da sua parte mais próxima.&lt;br&gt;&lt;b&gt;Perigos&lt;/b&gt;: polígonos, ou pontos, que contam como círculos de area_m2 ou area_recorded_m2.&lt;br&gt;&lt;b&gt;Distância de procura&lt;/b&gt;: metros; para além dela nada é dito.&lt;br&gt;&lt;b&gt;Distâncias&lt;/b&gt;: metros separados por vírgulas, as classes do campo band.&lt;br&gt;&lt;b&gt;Cobertura da pesquisa&lt;/b&gt;: polígonos com um resultado.&lt;br&gt;&lt;b&gt;Destinatários&lt;/b&gt;: hazard_id e distance_m só são preenchidos para o programa nacional e os operadores acreditados; todos os outros recebem a classe, porque distâncias exatas a partir de alguns locais revelam a posição de um perigo.&lt;br&gt;&lt;b&gt;Grelha de risco protegida&lt;/b&gt;: todos os outros recebem a classe do quadrado em que fica o local, e nenhuma distância: grid_cell_id, grid_size_km, grid_class, survey_state. Só esta forma sai para o cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: os dos locais, hazard_id, distance_m, band, survey_state.&lt;/p&gt;&lt;p&gt;Exemplo: uma escola a 320 m de uma área perigosa confirmada (CHA) com distâncias 100,500,1000 recebe a faixa «a menos de 500 m»; uma sem nada em 5 km recebe «sem registos a menos de 5 000 m; não pesquisado», o que não significa seguro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says how sure that is.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: any layer or table. &lt;b&gt;Admin&lt;/b&gt;: boundaries as “Administrative boundaries (COD-AB)” loads them, with adm{n}_pcode and adm{n}_name. &lt;b&gt;Name fields&lt;/b&gt;: columns with admin names, higher level first and separated by commas, e.g. &lt;i&gt;province,district&lt;/i&gt;; a column of another level is written &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Names are matched inside their parent only, after transliteration of Arabic and Cyrillic. A name that is not clearly one unit goes to &lt;b&gt;Review&lt;/b&gt;: fill its column &lt;i&gt;decision&lt;/i&gt;, save it as CSV and give it as &lt;b&gt;Decisions&lt;/b&gt; next time.&lt;/p&gt;&lt;p&gt;Verdicts: A name and point agree; B from the point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ inside one parent; F they differ. For E only the parent is written, for F nothing.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dá a cada linha os P-codes das suas unidades administrativas, a partir do ponto, dos nomes de lugares, ou de ambos, e diz com que certeza.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: qualquer camada ou tabela. &lt;b&gt;Unidades administrativas&lt;/b&gt;: limites como «Limites administrativos (COD-AB)» os carrega, com adm{n}_pcode e adm{n}_name. &lt;b&gt;Campos de nomes&lt;/b&gt;: colunas com nomes administrativos, primeiro o nível superior e separadas por vírgulas, p. ex. &lt;i&gt;province,district&lt;/i&gt;; uma coluna de outro nível escreve-se &lt;i&gt;district=2&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Os nomes só são comparados dentro da sua unidade superior, depois de transliterar o árabe e o cirílico. Um nome que não é claramente uma só unidade vai para &lt;b&gt;Revisão&lt;/b&gt;: preencha a sua coluna &lt;i&gt;decision&lt;/i&gt;, guarde em CSV e dê-o como &lt;b&gt;Decisões&lt;/b&gt; da próxima vez.&lt;/p&gt;&lt;p&gt;Vereditos: A nome e ponto concordam; B pelo ponto; C pelo nome; D o ponto está a menos de 1 km da unidade nomeada, mantém-se o nome; E diferem dentro de uma mesma unidade superior; F diferem. Para E só é escrita a unidade superior, para F nada.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people live inside, and within each distance of, hazards that are not released: one row a zone. Nobody is counted twice, and a pixel that a zone or a distance cuts counts by the fraction covered.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points with area_m2 or area_recorded_m2, which count as circles of that area. A record without geometry counts in &lt;i&gt;hazards&lt;/i&gt; of the zone whose id is one of its P-codes.&lt;br&gt;&lt;b&gt;Zones, ID field&lt;/b&gt;: admin areas; features of one id are one zone.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel, such as WorldPop.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres on the ground, with commas; pop_1000 is everyone within 1,000 m, those inside included. A distance shorter than a pixel gives an empty column and the reason.&lt;br&gt;&lt;b&gt;Statuses&lt;/b&gt;: those that count; a layer without the field counts whole.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: polygons, points or rows with P-codes and a result; without it the survey state of every zone is unknown.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (people within the longest distance by all people), hazards, hazard_area_m2 (sum of the records), hazard_footprint_m2 (ground covered), survey_state.&lt;/p&gt;&lt;p&gt;Example: a district with 48,000 people, distances 1000,5000: pop_in 35, pop_1000 2,140, pop_5000 19,800, pop_share 0.41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Draws&lt;/b&gt; give pop_&amp;lt;m&amp;gt;_p10, _p50 and _p90: how sure the figures are, from the population, the outlines, and whether each record is a hazard (PROPOSED). &lt;b&gt;People by nearest hazard&lt;/b&gt;: within the longest distance, each person with the nearest hazard, so that the hazards' figures add up to the total.&lt;/p&gt;&lt;p&gt;“Living within” is not “exposed”. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantas pessoas vivem dentro, e a menos de cada distância, de perigos não libertados: uma linha por zona. Ninguém é contado duas vezes, e um píxel que uma zona ou distância corta conta pela fração coberta.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perigos&lt;/b&gt;: polígonos, ou pontos com area_m2 ou area_recorded_m2, que contam como círculos dessa área. Um registo sem geometria conta em &lt;i&gt;hazards&lt;/i&gt; da zona cujo identificador é um dos seus P-codes.&lt;br&gt;&lt;b&gt;Zonas, campo de identificador&lt;/b&gt;: áreas administrativas; elementos com o mesmo identificador são uma só zona.&lt;br&gt;&lt;b&gt;População&lt;/b&gt;: pessoas por píxel, como WorldPop.&lt;br&gt;&lt;b&gt;Distâncias&lt;/b&gt;: metros no terreno, separados por vírgulas; pop_1000 são todas as pessoas a menos de 1 000 m, incluindo as de dentro. Uma distância menor do que um píxel dá uma coluna vazia e o motivo.&lt;br&gt;&lt;b&gt;Estados&lt;/b&gt;: os que contam; uma camada sem esse campo conta inteira.&lt;br&gt;&lt;b&gt;Cobertura da pesquisa&lt;/b&gt;: polígonos, pontos ou linhas com P-codes e um resultado; sem ela o estado da pesquisa de cada zona é desconhecido.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: pop_total, pop_in, pop_&amp;lt;m&amp;gt;, pop_share (pessoas a menos da maior distância sobre todas as pessoas), hazards, hazard_area_m2 (soma dos registos), hazard_footprint_m2 (terreno coberto), survey_state.&lt;/p&gt;&lt;p&gt;Exemplo: um distrito com 48 000 pessoas, distâncias 1000,5000: pop_in 35, pop_1000 2 140, pop_5000 19 800, pop_share 0,41.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Simulações&lt;/b&gt; dá pop_&amp;lt;m&amp;gt;_p10, _p50 e _p90: até que ponto os números são seguros, pela população, pelos contornos, e por cada registo ser ou não um perigo (PROPOSTO). &lt;b&gt;Pessoas por perigo mais próximo&lt;/b&gt;: dentro da maior distância, cada pessoa com o perigo mais próximo, de modo que os números dos perigos somam o total.&lt;/p&gt;&lt;p&gt;«Vive a menos de» não é «exposto». Um lugar onde nada está registado não é por isso seguro: leia survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;How many people need mine action in each unit: low, central and high, never one figure. PROPOSED: no published formula exists; the parameters are yours to set in a JSON profile (start from resources/needs/pin.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;A person counts by the worst hazard in reach: a weight by distance times a factor by class, once, however many hazards are near. Returnees count whole where there is an open hazard, a recent accident, or explosive events and no survey; displaced people by the contamination here or where they come from, whichever is more. The groups sum to the population.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: a raster, a table by P-code (COD-PS), or both: then the table gives the number and the raster the place. &lt;b&gt;Hazards&lt;/b&gt; may be missing: conflict events in unsurveyed units and answers of households or key informants stand in. &lt;b&gt;Add up from severity&lt;/b&gt;: units of this class or worse are in the sum, 0 for all. &lt;b&gt;Draws&lt;/b&gt;: of the interval; &lt;b&gt;Runs&lt;/b&gt;: of the overlay on drawn hazards.&lt;/p&gt;&lt;p&gt;A unit of which nothing is known has no figure and is listed with its people: that is not zero. Print three significant digits.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Earlier run&lt;/b&gt;: its result layer. The change since then is split into population, displacement, contamination, origins, accidents and events, severity, parameters; the parts add up to it (table and report).&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 300 of them within 500 m of a CHA and 200 more between 1 and 5 km: central 300 × 1 + 200 × 0.25 = 350, low 300 × 0.5 = 150 (none within 100 m), high 300 + 200 × 0.5 = 400.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quantas pessoas precisam da ação contra as minas em cada unidade: baixa, central e alta, nunca um só número. PROPOSTO: não existe fórmula publicada; os parâmetros são definidos por si num perfil JSON (parta de resources/needs/pin.json) e são impressos com o resultado.&lt;/p&gt;&lt;p&gt;Uma pessoa conta pelo pior perigo ao alcance: um peso pela distância vezes um fator pela classe, uma só vez, por muitos perigos que haja perto. Os retornados contam por inteiro onde há um perigo aberto, um acidente recente, ou eventos explosivos e nenhuma pesquisa; os deslocados pela contaminação daqui ou do seu lugar de origem, a que for maior. Os grupos somam a população.&lt;/p&gt;&lt;p&gt;&lt;b&gt;População&lt;/b&gt;: um raster, uma tabela por P-code (COD-PS), ou ambos: nesse caso a tabela dá o número e o raster o lugar. Os &lt;b&gt;perigos&lt;/b&gt; podem faltar: são substituídos por eventos de conflito em unidades não pesquisadas e por respostas de agregados familiares ou informadores-chave. &lt;b&gt;Somar a partir da severidade&lt;/b&gt;: as unidades desta classe ou pior entram na soma, 0 para todas. &lt;b&gt;Simulações&lt;/b&gt;: do intervalo; &lt;b&gt;Passagens&lt;/b&gt;: da sobreposição com perigos sorteados.&lt;/p&gt;&lt;p&gt;Uma unidade de que nada se sabe não tem número e é listada com os seus habitantes: isso não é zero. Imprima três algarismos significativos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Cálculo anterior&lt;/b&gt;: a sua camada de resultado. A mudança desde então é decomposta em população, deslocamento, contaminação, origens, acidentes e eventos, severidade, parâmetros; as partes somam-na (tabela e relatório).&lt;/p&gt;&lt;p&gt;Exemplo: 1 000 pessoas, 300 delas a menos de 500 m de uma área perigosa confirmada (CHA) e mais 200 entre 1 e 5 km: central 300 × 1 + 200 × 0,25 = 350, baixa 300 × 0,5 = 150 (ninguém a menos de 100 m), alta 300 + 200 × 0,5 = 400.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Length of each line inside hazards that are not released, and within each distance of them, on the ground; where hazards overlap nothing is counted twice.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lines&lt;/b&gt;: roads, tracks, power lines, canals.&lt;br&gt;&lt;b&gt;Hazards&lt;/b&gt;: polygons, or points, which count as circles of area_m2 or area_recorded_m2.&lt;br&gt;&lt;b&gt;Distances&lt;/b&gt;: metres with commas; length_1000 is all of the line within 1,000 m, the part inside included.&lt;br&gt;&lt;b&gt;Audience&lt;/b&gt;: for all but the own programme and accredited operators lengths are rounded up to full kilometres and crossings become yes or no, because exact lengths on several roads give a hazard's position away.&lt;br&gt;&lt;b&gt;Protected risk grid&lt;/b&gt;: others get a row for each square that the line runs through, with its length there and the square's class. Only this form goes out to the cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Fields&lt;/b&gt;: those of the lines, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (stretches inside hazards), survey_state.&lt;/p&gt;&lt;p&gt;Example: a road of 12 km that runs 300 m through a CHA: length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Where nothing is recorded the road is not safe: read survey_state.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Comprimento de cada linha dentro de perigos não libertados, e a menos de cada distância deles, no terreno; onde os perigos se sobrepõem nada é contado duas vezes.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Linhas&lt;/b&gt;: estradas, picadas, linhas elétricas, canais.&lt;br&gt;&lt;b&gt;Perigos&lt;/b&gt;: polígonos, ou pontos, que contam como círculos de area_m2 ou area_recorded_m2.&lt;br&gt;&lt;b&gt;Distâncias&lt;/b&gt;: metros separados por vírgulas; length_1000 é toda a linha a menos de 1 000 m, incluindo a parte de dentro.&lt;br&gt;&lt;b&gt;Destinatários&lt;/b&gt;: para todos exceto o programa nacional e os operadores acreditados, os comprimentos são arredondados ao quilómetro superior e os atravessamentos passam a sim ou não, porque comprimentos exatos em várias estradas revelam a posição de um perigo.&lt;br&gt;&lt;b&gt;Grelha de risco protegida&lt;/b&gt;: os outros recebem uma linha da tabela por cada quadrado que a linha atravessa, com o seu comprimento nele e a classe do quadrado. Só esta forma sai para o cluster.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Campos&lt;/b&gt;: os das linhas, length_m, length_in, length_&amp;lt;m&amp;gt;, crossings (troços dentro de perigos), survey_state.&lt;/p&gt;&lt;p&gt;Exemplo: uma estrada de 12 km que atravessa 300 m de uma área perigosa confirmada (CHA): length_in 300, crossings 1.&lt;/p&gt;&lt;p&gt;Uma estrada onde nada está registado não é por isso segura: leia survey_state.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a population raster agree with the totals of admin areas (COD-PS): each pixel is multiplied by the area's total over the raster's sum in it, pixels that a border cuts by the fraction in each area. The sum of each area is then its total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel. &lt;b&gt;Zones, ID field&lt;/b&gt;: the areas. &lt;b&gt;Totals&lt;/b&gt;: a table with P-codes and population.&lt;/p&gt;&lt;p&gt;The table of areas has the factor and a flag: spread evenly (the raster has nobody there), factor outside 0.5 to 2 (table and raster are of another place, time or kind: look before you use it), no total (left as it was).&lt;/p&gt;&lt;p&gt;Example: 48,000 people in the table, 40,000 in the raster: every pixel of the area times 1.2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Faz concordar um raster de população com os totais das áreas administrativas (COD-PS): cada píxel é multiplicado pelo total da área a dividir pela soma do raster nela; os píxeis que um limite corta, pela fração em cada área. A soma de cada área é então o seu total.&lt;/p&gt;&lt;p&gt;&lt;b&gt;População&lt;/b&gt;: pessoas por píxel. &lt;b&gt;Zonas, campo de identificador&lt;/b&gt;: as áreas. &lt;b&gt;Totais&lt;/b&gt;: uma tabela com P-codes e população.&lt;/p&gt;&lt;p&gt;A tabela das áreas tem o fator e um sinal: repartido por igual (o raster não tem lá ninguém), fator fora de 0,5 a 2 (tabela e raster são de outro lugar, época ou tipo: veja antes de usar), sem total (fica como estava).&lt;/p&gt;&lt;p&gt;Exemplo: 48 000 pessoas na tabela, 40 000 no raster: cada píxel da área vezes 1,2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One hazard on a sheet for the field: its map with a metric grid (UTM of its zone), the points of the point table with easting, northing and MGRS reference, the area balance (recorded, released by kind, remaining), the devices found, and lines to sign. Points that do not fit stand on a further page. Without a point table the corners of the polygon stand in, and the sheet says so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Layers&lt;/b&gt;: what is drawn below, such as roads, places and boundaries; nothing is fetched. &lt;b&gt;Completion&lt;/b&gt;: the same sheet as the record of a finished task. MGRS figures are cut to metres.&lt;/p&gt;&lt;p&gt;For the own programme and accredited operators.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Um perigo numa ficha para o terreno: o seu mapa com quadrícula métrica (a sua zona UTM), os pontos da tabela de pontos com este, norte e referência MGRS, o balanço de áreas (registada, libertada por tipo, restante), os engenhos encontrados, e linhas para assinar. Os pontos que não cabem vão para outra página. Sem tabela de pontos usam-se os vértices do polígono, e a ficha di-lo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Camadas&lt;/b&gt;: o que se desenha por baixo, como estradas, lugares e limites; nada é descarregado. &lt;b&gt;Conclusão&lt;/b&gt;: a mesma ficha como registo de uma tarefa terminada. Os algarismos MGRS são truncados ao metro.&lt;/p&gt;&lt;p&gt;Para o programa nacional e os operadores acreditados.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One page for a country or a district from what the workspace holds: key figures, maps, charts, a table by P-code, survey state, method, rows and sources; as HTML that needs no network, and as PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Period&lt;/b&gt;: accidents, casualties, land release and risk education dated from the first to the last day (ISO, both included; the last is the day of the data if empty). &lt;b&gt;P-code&lt;/b&gt;: the report of one unit only. &lt;b&gt;Level&lt;/b&gt;: of the table. &lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Audience&lt;/b&gt;: every table asks the sharing gate. What may not go as it is, is counted by admin unit, small counts withheld and with them as many others as keep them from being worked out; or it is left out and named. Beyond the own programme a purpose is needed. Reports of overlapping periods can be compared with each other: release them at fixed dates.&lt;/p&gt;&lt;p&gt;People near hazards come from the &lt;i&gt;exposure&lt;/i&gt; table in the workspace, survey states from there or from &lt;i&gt;contamination&lt;/i&gt;: run these first. “No record” is neither zero nor safe.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma página para um país ou um distrito com o que o espaço de trabalho contém: números-chave, mapas, gráficos, uma tabela por P-code, estado da pesquisa, método, linhas e fontes; em HTML que não precisa de rede, e em PDF.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Período&lt;/b&gt;: acidentes, vítimas, libertação de terras e educação sobre o risco datados do primeiro ao último dia (ISO, ambos incluídos; se vazio, o último é o dia dos dados). &lt;b&gt;P-code&lt;/b&gt;: o relatório de uma só unidade. &lt;b&gt;Nível&lt;/b&gt;: da tabela. &lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type ou hazard_class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Destinatários&lt;/b&gt;: cada tabela passa pelo controlo de saída. O que não pode sair como está é contado por unidade administrativa, retendo os números pequenos e com eles tantos outros quantos impeçam que sejam deduzidos; ou é deixado de fora e nomeado. Para além do programa nacional é precisa uma finalidade. Relatórios de períodos que se sobrepõem podem ser comparados entre si: divulgue-os em datas fixas.&lt;/p&gt;&lt;p&gt;As pessoas perto de perigos vêm da tabela &lt;i&gt;exposure&lt;/i&gt; do espaço de trabalho, os estados da pesquisa de lá ou de &lt;i&gt;contamination&lt;/i&gt;: execute-os primeiro. «Sem registos» não é nem zero nem seguro.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;One row a P-code and period: hazards by class and status with areas, land released by kind, people near hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey state. The table that answers: who is near what is not released, what changed, where next.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Workspace&lt;/b&gt;, country and level give the layers; a layer given here replaces the workspace's own. &lt;b&gt;Zones&lt;/b&gt; and their ID field are the admin areas of the level. &lt;b&gt;Population&lt;/b&gt;: a raster, then people within the distances are measured; without it the exposure table is used.&lt;br&gt;&lt;b&gt;As at, period&lt;/b&gt;: dates as 2025-12-31, first and last day included. &lt;b&gt;Every&lt;/b&gt;: month, quarter or year gives a row for each part.&lt;br&gt;&lt;b&gt;Group by&lt;/b&gt;: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” has everything, the others what belongs to records.&lt;/p&gt;&lt;p&gt;What was not given is empty: unknown is not zero. Where nothing is recorded the place is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: CF41, 2026: hazards_cha 8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Uma linha por P-code e período: perigos por classe e estado com áreas, terras libertadas por tipo, pessoas perto de perigos, acidentes, vítimas por sexo e idade, pessoas abrangidas pela educação sobre o risco, pessoas deslocadas, estado da pesquisa. A tabela que responde: quem está perto do que não foi libertado, o que mudou, para onde ir a seguir.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Espaço de trabalho&lt;/b&gt;, país e nível dão as camadas; uma camada dada aqui substitui a do espaço de trabalho. As &lt;b&gt;zonas&lt;/b&gt; e o seu campo de identificador são as áreas administrativas do nível. &lt;b&gt;População&lt;/b&gt;: um raster, e então medem-se as pessoas dentro das distâncias; sem ele usa-se a tabela exposure.&lt;br&gt;&lt;b&gt;À data de, período&lt;/b&gt;: datas como 2025-12-31, primeiro e último dia incluídos. &lt;b&gt;Cada&lt;/b&gt;: month, quarter ou year dá uma linha por cada parte.&lt;br&gt;&lt;b&gt;Agrupar por&lt;/b&gt;: organisation, donor, eo_type ou hazard_class dá mais linhas; a linha do grupo «all» tem tudo, as outras o que pertence a registos.&lt;/p&gt;&lt;p&gt;O que não foi dado fica vazio: desconhecido não é zero. Um lugar onde nada está registado não é por isso seguro: leia survey_state.&lt;/p&gt;&lt;p&gt;Exemplo: CF41, 2026: hazards_cha 8, open_remaining_m2 3 120 000, released_cleared_m2 12 699, killed_boys 2, eore_reached 640, idps 6 387.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Puts what may go to the audience into a folder and a zip: GeoPackage, CSV with HXL tags, GeoJSON, a map, a README in plain words, licences, HDX metadata. What may not go is left out and named, with how to ask for it.&lt;/p&gt;&lt;p&gt;Asks the same questions as &lt;i&gt;disclosurecheck&lt;/i&gt;, reads the finished files once more, and writes the release into the ledger of the workspace before anything leaves. A refusal is kept there too.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formats&lt;/b&gt;, separated by commas: gpkg, csv, geojson, map, hdx; and iati (needs COUNTRY_activity.json in the workspace), asks (what mine action asks from other clusters), forms (data-sharing agreement, impact assessment and information request, filled from the project).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private or connect (the description only). Hazards that stay at home get a description for HDX Connect in any case.&lt;/p&gt;&lt;p&gt;Example: AUDIENCE=cluster, PURPOSE=returns planning gives the protected grid and the boundaries, not the hazards.&lt;/p&gt;&lt;p&gt;Drawing the map and the last move cannot be stopped.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Põe o que pode ir para os destinatários numa pasta e num zip: GeoPackage, CSV com etiquetas HXL, GeoJSON, um mapa, um README em palavras simples, licenças, metadados HDX. O que não pode sair é deixado de fora e nomeado, com a forma de o pedir.&lt;/p&gt;&lt;p&gt;Faz as mesmas perguntas que &lt;i&gt;disclosurecheck&lt;/i&gt;, relê os ficheiros terminados e inscreve a divulgação no registo do espaço de trabalho antes de algo sair. Uma recusa também fica lá.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Formatos&lt;/b&gt;, separados por vírgulas: gpkg, csv, geojson, map, hdx; e iati (precisa de COUNTRY_activity.json no espaço de trabalho), asks (o que a ação contra as minas pede a outros clusters), forms (acordo de partilha de dados, avaliação de impacto e pedido de informação, preenchidos a partir do projeto).&lt;/p&gt;&lt;p&gt;&lt;b&gt;HDX&lt;/b&gt;: public, private ou connect (só a descrição). Os perigos que não saem recebem em todo o caso uma descrição para HDX Connect.&lt;/p&gt;&lt;p&gt;Exemplo: AUDIENCE=cluster, PURPOSE=planeamento de regressos dá a grelha protegida e os limites, não os perigos.&lt;/p&gt;&lt;p&gt;O desenho do mapa e a última transferência não podem ser interrompidos.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks hazards, tasks or areas by a weighted sum of criteria. PROPOSED: no published mine-action method gives the weights; they are yours to set in a JSON profile (start from resources/priority/default.json) and are printed with the result.&lt;/p&gt;&lt;p&gt;Each value is scaled to 0..1 with the fixed bounds of the profile, so that two months compare. Beside the weighted sum stand a geometric check, PROMETHEE II, and the rank under 1,000 draws of weights: the chance to be in the top ten and the 5 % to 95 % range of ranks. Rows whose ranges overlap share a band: the weights cannot tell them apart.&lt;/p&gt;&lt;p&gt;An empty cell is unknown, not zero: the criterion is left out for that row and &lt;i&gt;missing&lt;/i&gt; counts it. Cost stands beside the score, not inside.&lt;/p&gt;&lt;p&gt;Example: people 0.6 and accidents 0.4, both scaled: 0.5 and 1 give 0.6 × 0.5 + 0.4 × 1 = 0.7.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena perigos, tarefas ou áreas por uma soma ponderada de critérios. PROPOSTO: nenhum método publicado de ação contra as minas dá os pesos; são definidos por si num perfil JSON (parta de resources/priority/default.json) e são impressos com o resultado.&lt;/p&gt;&lt;p&gt;Cada valor é escalado para 0..1 com os limites fixos do perfil, para que dois meses sejam comparáveis. Ao lado da soma ponderada estão uma verificação geométrica, PROMETHEE II, e a posição com 1 000 simulações dos pesos: a probabilidade de estar entre as dez primeiras e o intervalo de posições de 5 % a 95 %. As linhas cujos intervalos se sobrepõem partilham uma classe: os pesos não permitem distingui-las.&lt;/p&gt;&lt;p&gt;Uma célula vazia é desconhecida, não zero: o critério é deixado de fora nessa linha e &lt;i&gt;missing&lt;/i&gt; conta-o. O custo está ao lado da pontuação, não dentro.&lt;/p&gt;&lt;p&gt;Exemplo: pessoas 0,6 e acidentes 0,4, ambos escalados: 0,5 e 1 dão 0,6 × 0,5 + 0,4 × 1 = 0,7.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ranks units by the people who need risk education and have not had it, by boys, girls, men and women. PROPOSED: no formula is published; the parameters are yours to set in a JSON profile (start from resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Need: returnees and residents by the share of people within 1 km of an open hazard, displaced people by that or by the contamination where they come from, times the relative risk of the group from casualties. What sessions covered fades with time. &lt;b&gt;Arrivals&lt;/b&gt;: people who came in the last 30 days; more than 5 % of the population in a contaminated unit is a surge, which goes first whatever the rank. Stocks and flows are not mixed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposure&lt;/b&gt;: the table of that algorithm, in place of hazards and raster. Without hazards, conflict events in unsurveyed units (at least 20 %) and answers of households stand in, and the share who had risk education where there are no sessions.&lt;/p&gt;&lt;p&gt;A unit of whose contamination nothing is known has no need and is listed: that is not zero.&lt;/p&gt;&lt;p&gt;Example: 1,000 people, 20 % within 1 km: need 200; a session a year ago for 500, of whom 0.8 are new: covered 0.4 × 0.5 = 0.2, gap 160.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ordena as unidades pelas pessoas que precisam de educação sobre o risco e não a receberam, por rapazes, raparigas, homens e mulheres. PROPOSTO: não há fórmula publicada; os parâmetros são definidos por si num perfil JSON (parta de resources/needs/risk_education.json).&lt;/p&gt;&lt;p&gt;Necessidade: retornados e residentes pela proporção de pessoas a menos de 1 km de um perigo aberto, deslocados por essa ou pela contaminação do seu lugar de origem, vezes o risco relativo do grupo segundo as vítimas. O que as sessões cobriram esbate-se com o tempo. &lt;b&gt;Chegadas&lt;/b&gt;: pessoas chegadas nos últimos 30 dias; mais de 5 % da população numa unidade contaminada é um afluxo, que vai primeiro seja qual for a posição. Não se misturam totais e fluxos.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Exposição&lt;/b&gt;: a tabela desse algoritmo, em vez de perigos e raster. Sem perigos, são substituídos por eventos de conflito em unidades não pesquisadas (pelo menos 20 %) e respostas de agregados familiares, e pela proporção dos que tiveram educação sobre o risco onde não há sessões.&lt;/p&gt;&lt;p&gt;Uma unidade de cuja contaminação nada se sabe não tem necessidade e é listada: isso não é zero.&lt;/p&gt;&lt;p&gt;Exemplo: 1 000 pessoas, 20 % a menos de 1 km: necessidade 200; uma sessão há um ano para 500, dos quais 0,8 são novos: coberto 0,4 × 0,5 = 0,2, lacuna 160.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says for each layer whether it may go to an audience as it is, in another form, or not at all, and why; with the harm of sharing beside the harm of withholding. Nothing is sent or recorded.&lt;/p&gt;&lt;p&gt;For &lt;i&gt;cluster&lt;/i&gt; and &lt;i&gt;public&lt;/i&gt; each layer is also read for what it holds, whatever it is called: places of recorded hazards, columns that name people, counts below the protocol's minimum, distances from places, paths. And all that it tells is set against everything that was ever released (the ledger of the workspace): parent minus children, month against month, small counts, distances from several places. What cannot be decided is refused.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folder&lt;/b&gt;: a package made by hand, to be read file by file before it leaves.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Example: a layer of hazards for the cluster: &lt;i&gt;form&lt;/i&gt;, the protected grid.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Diz de cada camada se pode ir para uns destinatários como está, noutra forma, ou de modo nenhum, e porquê; com o dano de partilhar ao lado do dano de reter. Nada é enviado nem registado.&lt;/p&gt;&lt;p&gt;Para &lt;i&gt;cluster&lt;/i&gt; e &lt;i&gt;public&lt;/i&gt; lê-se também o que cada camada contém, seja qual for o seu nome: lugares de perigos registados, colunas que nomeiam pessoas, contagens abaixo do mínimo do protocolo, distâncias a partir de lugares, caminhos. E tudo o que ela revela é confrontado com tudo o que já foi divulgado (o registo do espaço de trabalho): superior menos inferiores, mês contra mês, contagens pequenas, distâncias a partir de vários lugares. O que não pode ser decidido é recusado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Pasta&lt;/b&gt;: um pacote feito à mão, para ser lido ficheiro a ficheiro antes de sair.&lt;/p&gt;&lt;p&gt;VERDICT: &lt;i&gt;layer, kind, level, answer (yes, form, no), why, forms, harm_of_sharing, harm_of_withholding&lt;/i&gt;. Exemplo: uma camada de perigos para o cluster: &lt;i&gt;form&lt;/i&gt;, a grelha protegida.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Scores locations exactly as IMSMA's Impact Scoring Tool: the sum of weight × point over the factors of a profile. The point is the number where the factor is a count, else 1 where it is true, once a location however often it is repeated.&lt;/p&gt;&lt;p&gt;Low: up to 5, zero and negative too. Medium: 6 to 10. High: above 10. The ranges stand in the profile.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Input&lt;/b&gt;: one or several rows a location. &lt;b&gt;Location ID&lt;/b&gt;: rows with one value are one location. &lt;b&gt;Profile&lt;/b&gt;: JSON with factors, columns and weights; start from resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Example: roads blocked (weight 1) and 3 recent victims (weight 2) give 1 + 6 = 7, medium.&lt;/p&gt;&lt;p&gt;A factor without a column scores nothing; the run names it, since a location is not less affected because nobody asked.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pontua localidades exatamente como a ferramenta de pontuação de impacto do IMSMA (Impact Scoring Tool): a soma de peso × ponto dos fatores de um perfil. O ponto é o número quando o fator é uma contagem, senão 1 onde é verdadeiro, uma vez por localidade por mais que se repita.&lt;/p&gt;&lt;p&gt;Baixo: até 5, também zero e negativo. Médio: 6 a 10. Alto: acima de 10. Os intervalos estão no perfil.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Entrada&lt;/b&gt;: uma ou várias linhas por localidade. &lt;b&gt;Identificador da localidade&lt;/b&gt;: as linhas com o mesmo valor são uma só localidade. &lt;b&gt;Perfil&lt;/b&gt;: JSON com fatores, colunas e pesos; parta de resources/impact/imsma_default.json.&lt;/p&gt;&lt;p&gt;Exemplo: estradas bloqueadas (peso 1) e 3 vítimas recentes (peso 2) dão 1 + 6 = 7, médio.&lt;/p&gt;&lt;p&gt;Um fator sem coluna não pontua; a execução nomeia-o, pois uma localidade não é menos afetada porque ninguém perguntou.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Severity 1 to 5 of each unit from up to five indicators: share of people within 1 km of an open hazard, civilian casualties per 100,000 in 12 months, kinds of services near or blocked by hazards, share of households or key informants who report ordnance, share of displaced and returned people from or to contaminated units. PROPOSED: the thresholds are yours to set in a JSON profile (start from resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Score: the mean of the two highest known indicators, halves up; 5 only where casualties are 5, or people are 5 and services 4 or more. Fewer than two known indicators: not classified, never 1, and the unit is listed with its people. Explosive events without a completed survey: at least 2, and a flag.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Zones&lt;/b&gt; may carry the indicators themselves, as fields named value_people, value_casualties, value_services, value_reports, value_displaced; such a field replaces what the layers give.&lt;/p&gt;&lt;p&gt;Example: 20 % of people within 1 km (class 4) and 3 casualties per 100,000 (class 3): mean 3.5, severity 4.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Severidade de 1 a 5 de cada unidade com até cinco indicadores: proporção de pessoas a menos de 1 km de um perigo aberto, vítimas civis por 100 000 em 12 meses, tipos de serviços perto de perigos ou bloqueados por eles, proporção de agregados familiares ou informadores-chave que comunicam engenhos, proporção de pessoas deslocadas e retornadas de ou para unidades contaminadas. PROPOSTO: os limiares são definidos por si num perfil JSON (parta de resources/needs/severity.json).&lt;/p&gt;&lt;p&gt;Pontuação: a média dos dois indicadores conhecidos mais altos, as metades para cima; 5 só quando as vítimas são 5, ou as pessoas são 5 e os serviços 4 ou mais. Menos de dois indicadores conhecidos: não classificado, nunca 1, e a unidade é listada com os seus habitantes. Eventos explosivos sem uma pesquisa concluída: pelo menos 2, e um sinal.&lt;/p&gt;&lt;p&gt;As &lt;b&gt;zonas&lt;/b&gt; podem ter os próprios indicadores, em campos chamados value_people, value_casualties, value_services, value_reports, value_displaced; um campo desses substitui o que as camadas dão.&lt;/p&gt;&lt;p&gt;Exemplo: 20 % das pessoas a menos de 1 km (classe 4) e 3 vítimas por 100 000 (classe 3): média 3,5, severidade 4.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Squares of equal area, with a class of recorded contamination each, that may be shared where hazards and accidents may not.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Hazards, Accidents&lt;/b&gt;: layers of the minimum schema; hazards that are released do not count.&lt;br&gt;&lt;b&gt;Population&lt;/b&gt;: people per pixel; people who live in the square, rounded to 10.&lt;br&gt;&lt;b&gt;Survey coverage&lt;/b&gt;: without it the survey state of every square is unknown.&lt;br&gt;&lt;b&gt;Country&lt;/b&gt;: three letters; chooses the protocol.&lt;br&gt;&lt;b&gt;Protocol&lt;/b&gt;: a JSON profile in place of the country's.&lt;br&gt;&lt;b&gt;Finest&lt;/b&gt;: smallest square in km: 1.25, 2.5, 5, 10, 20 or 40; the protocol's own limit stands where it is coarser. 0: as the protocol says.&lt;/p&gt;&lt;p&gt;A square with fewer hazards, accidents or victims than the protocol's minimum, or with one hazard that dominates, is joined with its three siblings, up to 40 km; what is too few even then is suppressed.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nothing recorded, 1 to 8 rising with weighted hazards per 100 km²; empty where suppressed. Nothing recorded is not safe: read survey_state.&lt;/p&gt;&lt;p&gt;Example: four hazards in two neighbouring squares of 10 km, two in each, are told as one square of 20 km.&lt;/p&gt;&lt;p&gt;Before a second release run &lt;i&gt;disclosurecheck&lt;/i&gt;: what was released before counts too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Quadrados de área igual, cada um com uma classe de contaminação registada, que podem ser partilhados onde perigos e acidentes não podem.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Perigos, Acidentes&lt;/b&gt;: camadas do esquema mínimo; os perigos libertados não contam.&lt;br&gt;&lt;b&gt;População&lt;/b&gt;: pessoas por píxel; habitantes do quadrado, arredondados a 10.&lt;br&gt;&lt;b&gt;Cobertura da pesquisa&lt;/b&gt;: sem ela o estado da pesquisa de cada quadrado é desconhecido.&lt;br&gt;&lt;b&gt;País&lt;/b&gt;: três letras; escolhe o protocolo.&lt;br&gt;&lt;b&gt;Protocolo&lt;/b&gt;: um perfil JSON em vez do do país.&lt;br&gt;&lt;b&gt;Mais fino&lt;/b&gt;: quadrado menor em km: 1,25, 2,5, 5, 10, 20 ou 40; prevalece o limite do protocolo quando é mais grosseiro. 0: conforme o protocolo.&lt;/p&gt;&lt;p&gt;Um quadrado com menos perigos, acidentes ou vítimas do que o mínimo do protocolo, ou com um perigo dominante, é unido aos seus três irmãos, até 40 km; o que mesmo assim é demasiado pouco não é divulgado.&lt;/p&gt;&lt;p&gt;&lt;b&gt;risk_class&lt;/b&gt;: 0 nada registado, 1 a 8 crescente com os perigos ponderados por 100 km²; vazio onde não é divulgado. Nada registado não é seguro: leia survey_state.&lt;/p&gt;&lt;p&gt;Exemplo: quatro perigos em dois quadrados vizinhos de 10 km, dois em cada um, são comunicados como um quadrado de 20 km.&lt;/p&gt;&lt;p&gt;Antes de uma segunda divulgação execute &lt;i&gt;disclosurecheck&lt;/i&gt;: o que foi divulgado antes também conta.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;The map product once for each admin unit, by name: one PDF with a page a unit, or a PDF a unit, and PNG files. Every page is zoomed to its unit at a round scale, says where it lies in the country, and carries its own scale and page number; the legend is the same on all of them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Admin units&lt;/b&gt;: a polygon layer, usually COD admin 2; from a workspace, the boundaries of the level. Names and codes come from adm{n}_name and adm{n}_pcode unless you choose other fields.&lt;/p&gt;&lt;p&gt;Cancel works between pages and leaves no file of the run.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O mapa uma vez por unidade administrativa, por nome: um PDF com uma página por unidade, ou um PDF por unidade, e ficheiros PNG. Cada página é ampliada à sua unidade numa escala redonda, diz onde ela fica no país e tem a sua própria escala e número de página; a legenda é a mesma em todas.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Unidades administrativas&lt;/b&gt;: uma camada de polígonos, normalmente COD admin 2; de um espaço de trabalho, os limites do nível. Nomes e códigos vêm de adm{n}_name e adm{n}_pcode, salvo se escolher outros campos.&lt;/p&gt;&lt;p&gt;Cancelar atua entre páginas e não deixa nenhum ficheiro da execução.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A CSV or XLSX file of any shape: DTM components, site lists, 3W to 5W, your own. The row of the column names is bold, the row of HXL tags is in italics; correct them if they are others.</source>
        <translation>Um ficheiro CSV ou XLSX de qualquer forma: componentes DTM, listas de locais, 3W a 5W, os seus. A linha dos nomes das colunas está a negrito, a das etiquetas HXL em itálico; corrija-as se forem outras.</translation>
    </message>
    <message>
        <source>A CSV or XLSX of any shape: DTM components, site lists, 3W to 5W, your own</source>
        <translation>Um CSV ou XLSX de qualquer forma: componentes DTM, listas de locais, 3W a 5W, os seus</translation>
    </message>
    <message>
        <source>A P-code that stands twice with different totals cannot be joined.</source>
        <translation>Um P-code que aparece duas vezes com totais diferentes não pode ser unido.</translation>
    </message>
    <message>
        <source>A PDF for each unit</source>
        <translation>Um PDF por unidade</translation>
    </message>
    <message>
        <source>A band of group names stands above the header; some rows have no coordinates.</source>
        <translation>Acima do cabeçalho há uma faixa de nomes de grupos; algumas linhas não têm coordenadas.</translation>
    </message>
    <message>
        <source>A change of sensitivity needs a name and a reason</source>
        <translation>Uma alteração da sensibilidade precisa de um nome e de um motivo</translation>
    </message>
    <message>
        <source>A date is not written as year, month and day</source>
        <translation>Uma data não está escrita como ano, mês e dia</translation>
    </message>
    <message>
        <source>A field has small letters, digits and _, and begins with a letter.</source>
        <translation>Um campo tem minúsculas, algarismos e _, e começa por uma letra.</translation>
    </message>
    <message>
        <source>A file that you downloaded by hand; then nothing is fetched.</source>
        <translation>Um ficheiro que descarregou à mão; nesse caso nada é descarregado.</translation>
    </message>
    <message>
        <source>A firewall in front of {source} refused the request (HTTP {status}), whatever the key</source>
        <translation>Uma firewall à frente de {source} recusou o pedido (HTTP {status}), seja qual for a chave</translation>
    </message>
    <message>
        <source>A free account gives the token. Example: COUNTRY=SDN.</source>
        <translation>Uma conta gratuita dá o token. Exemplo: COUNTRY=SDN.</translation>
    </message>
    <message>
        <source>A hazard counts as released only with a linked release product.</source>
        <translation>Um perigo só conta como libertado com um produto de libertação associado.</translation>
    </message>
    <message>
        <source>A layer of this name is replaced; its earlier state is kept.</source>
        <translation>Uma camada com este nome é substituída; o seu estado anterior é guardado.</translation>
    </message>
    <message>
        <source>A list of documents, not data; read each one's own terms.</source>
        <translation>Uma lista de documentos, não de dados; leia as condições de cada um.</translation>
    </message>
    <message>
        <source>A list of maps and reports about the country with links, with your organisation's appname</source>
        <translation>Uma lista de mapas e relatórios sobre o país com ligações, com o appname da sua organização</translation>
    </message>
    <message>
        <source>A list of published layers with address, owner, licence and extent</source>
        <translation>Uma lista de camadas publicadas com endereço, proprietário, licença e extensão</translation>
    </message>
    <message>
        <source>A map is not a clearance certificate: ask the programme before moving.</source>
        <translation>Um mapa não é um certificado de limpeza: consulte o programa antes de se deslocar.</translation>
    </message>
    <message>
        <source>A month without reports is not a month without casualties.</source>
        <translation>Um mês sem comunicações não é um mês sem vítimas.</translation>
    </message>
    <message>
        <source>A population grid is a model; where nobody surveyed, nothing recorded says nothing.</source>
        <translation>Uma grelha de população é um modelo; onde ninguém pesquisou, nada registado não diz nada.</translation>
    </message>
    <message>
        <source>A product made for sharing; the attack suite decides.</source>
        <translation>Um produto feito para partilhar; a bateria de ataques decide.</translation>
    </message>
    <message>
        <source>A record key lies outside 0 to {most}</source>
        <translation>Uma chave de registo está fora de 0 a {most}</translation>
    </message>
    <message>
        <source>A record of a victim is severe.</source>
        <translation>O registo de uma vítima é de sensibilidade muito alta.</translation>
    </message>
    <message>
        <source>A release product covers the hazard, and its status is not released</source>
        <translation>Um produto de libertação cobre o perigo, e o seu estado não é libertado</translation>
    </message>
    <message>
        <source>A report that leaves the programme needs a purpose</source>
        <translation>Um relatório que sai do programa precisa de uma finalidade</translation>
    </message>
    <message>
        <source>A round without a row for an area did not cover it, which is not zero. Example: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</source>
        <translation>Uma ronda sem linha para uma área não a cobriu, o que não é zero. Exemplo: COUNTRY=TCD, WHAT=origin, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>A row every (month, quarter, year)</source>
        <translation>Uma linha a cada (month, quarter, year)</translation>
    </message>
    <message>
        <source>A row without a P-code keeps the provider's name and is marked. Example: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</source>
        <translation>Uma linha sem P-code mantém o nome do fornecedor e é marcada. Exemplo: COUNTRY=AFG, THEME=presence, SECTOR=PRO-MIN.</translation>
    </message>
    <message>
        <source>A sample of who passed the points, not a count of everyone.</source>
        <translation>Uma amostra de quem passou pelos pontos, não uma contagem de todos.</translation>
    </message>
    <message>
        <source>A second table names the files and their addresses.</source>
        <translation>Uma segunda tabela nomeia os ficheiros e os seus endereços.</translation>
    </message>
    <message>
        <source>A session fades by half in (months)</source>
        <translation>Uma sessão perde metade do efeito em (meses)</translation>
    </message>
    <message>
        <source>A session's place and facilitator can put people at risk.</source>
        <translation>O lugar e o facilitador de uma sessão podem pôr pessoas em risco.</translation>
    </message>
    <message>
        <source>A smooth surface gives its points back; only the protected grid may go out.</source>
        <translation>Uma superfície suavizada devolve os seus pontos; só a grelha protegida pode sair.</translation>
    </message>
    <message>
        <source>A table from a file</source>
        <translation>Uma tabela de um ficheiro</translation>
    </message>
    <message>
        <source>A table from a file…</source>
        <translation>Uma tabela de um ficheiro…</translation>
    </message>
    <message>
        <source>A table that you downloaded or were sent.</source>
        <translation>Uma tabela que descarregou ou recebeu.</translation>
    </message>
    <message>
        <source>A web page of this network came instead of the {expected} of {source}</source>
        <translation>Veio uma página web desta rede em vez de {expected} de {source}</translation>
    </message>
    <message>
        <source>A workspace is kept by country, and none is given</source>
        <translation>Um espaço de trabalho é mantido por país, e nenhum foi indicado</translation>
    </message>
    <message>
        <source>A workspace needs to know the country</source>
        <translation>Um espaço de trabalho precisa de saber o país</translation>
    </message>
    <message>
        <source>A year ago where it is empty.</source>
        <translation>Há um ano se vazio.</translation>
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
        <translation>A ACAPS não tem nada aqui para este país</translation>
    </message>
    <message>
        <source>ACAPS publications</source>
        <translation>Publicações da ACAPS</translation>
    </message>
    <message>
        <source>ACAPS terms of use</source>
        <translation>Condições de utilização da ACAPS</translation>
    </message>
    <message>
        <source>ACLED did not accept the account</source>
        <translation>O ACLED não aceitou a conta</translation>
    </message>
    <message>
        <source>ACLED events</source>
        <translation>Eventos do ACLED</translation>
    </message>
    <message>
        <source>ACLED has no such event in this period</source>
        <translation>O ACLED não tem nenhum evento desses neste período</translation>
    </message>
    <message>
        <source>ACLED refused the query: {message}</source>
        <translation>O ACLED recusou a consulta: {message}</translation>
    </message>
    <message>
        <source>ACLED rows may not be passed on. Many accounts may read totals only.</source>
        <translation>As linhas do ACLED não podem ser transmitidas. Muitas contas só podem ler totais.</translation>
    </message>
    <message>
        <source>ACLED terms: no redistribution of the rows</source>
        <translation>Condições do ACLED: sem redistribuição das linhas</translation>
    </message>
    <message>
        <source>ANSWERS has no column about explosive ordnance</source>
        <translation>ANSWERS não tem coluna sobre engenhos explosivos</translation>
    </message>
    <message>
        <source>APMBC Article 7</source>
        <translation>Artigo 7.º da Convenção de Otava (APMBC)</translation>
    </message>
    <message>
        <source>AUDIENCE {value} is not known</source>
        <translation>AUDIENCE {value} não é conhecido</translation>
    </message>
    <message>
        <source>About Common Ground</source>
        <translation>Acerca do Common Ground</translation>
    </message>
    <message>
        <source>About Common Ground…</source>
        <translation>Acerca do Common Ground…</translation>
    </message>
    <message>
        <source>About the dataset</source>
        <translation>Sobre o conjunto de dados</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Sobre o ficheiro</translation>
    </message>
    <message>
        <source>About the question</source>
        <translation>Sobre a pergunta</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Sobre a fonte</translation>
    </message>
    <message>
        <source>Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Abyei tem aqui o código SS1101 e no COD SS0001.</translation>
    </message>
    <message>
        <source>Accept the new state</source>
        <translation>Aceitar o novo estado</translation>
    </message>
    <message>
        <source>Accept the new state? The earlier rows are lost.</source>
        <translation>Aceitar o novo estado? As linhas anteriores perdem-se.</translation>
    </message>
    <message>
        <source>Accept the new state…</source>
        <translation>Aceitar o novo estado…</translation>
    </message>
    <message>
        <source>Accident id</source>
        <translation>Id. do acidente</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation>Acidentes</translation>
    </message>
    <message>
        <source>Accidents (for casualties)</source>
        <translation>Acidentes (para as vítimas)</translation>
    </message>
    <message>
        <source>Accidents in 24 months</source>
        <translation>Acidentes em 24 meses</translation>
    </message>
    <message>
        <source>Accidents that nobody reported; plans for assistance to survivors.</source>
        <translation>Acidentes que ninguém comunicou; planos de assistência a sobreviventes.</translation>
    </message>
    <message>
        <source>Accredited operator</source>
        <translation>Operador acreditado</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Add all layers to the project</source>
        <translation>Adicionar todas as camadas ao projeto</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>Adicionar este campo</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Adicionar ao projeto</translation>
    </message>
    <message>
        <source>Add up from severity (0: all)</source>
        <translation>Somar a partir da severidade (0: todas)</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Added up: all {n} units that have a figure.</source>
        <translation>Somado: as {n} unidades que têm um número.</translation>
    </message>
    <message>
        <source>Added up: {n} units of severity {level} or worse; {below} units below it are not.</source>
        <translation>Somado: {n} unidades de severidade {level} ou pior; {below} unidades abaixo não.</translation>
    </message>
    <message>
        <source>Added: {n}</source>
        <translation>Adicionado: {n}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the service, the layer or the item</source>
        <translation>Endereço do serviço, da camada ou do item</translation>
    </message>
    <message>
        <source>Address, proxy, certificate and status of the selected source</source>
        <translation>Endereço, proxy, certificado e estado da fonte selecionada</translation>
    </message>
    <message>
        <source>Addresses of the sources</source>
        <translation>Endereços das fontes</translation>
    </message>
    <message>
        <source>Admin areas</source>
        <translation>Áreas administrativas</translation>
    </message>
    <message>
        <source>Admin areas with P-codes, names, version and date, as agreed in the country</source>
        <translation>Áreas administrativas com P-codes, nomes, versão e data, tal como acordadas no país</translation>
    </message>
    <message>
        <source>Admin areas.</source>
        <translation>Áreas administrativas.</translation>
    </message>
    <message>
        <source>Admin boundaries</source>
        <translation>Limites administrativos</translation>
    </message>
    <message>
        <source>Admin level</source>
        <translation>Nível administrativo</translation>
    </message>
    <message>
        <source>Admin level (with a workspace)</source>
        <translation>Nível administrativo (com um espaço de trabalho)</translation>
    </message>
    <message>
        <source>Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …</source>
        <translation>Nível administrativo de um P-code nos limites do espaço de trabalho: 0 o país, 1 a província …</translation>
    </message>
    <message>
        <source>Admin unit</source>
        <translation>Unidade administrativa</translation>
    </message>
    <message>
        <source>Admin unit field</source>
        <translation>Campo da unidade administrativa</translation>
    </message>
    <message>
        <source>Admin units</source>
        <translation>Unidades administrativas</translation>
    </message>
    <message>
        <source>Administrative boundaries (COD-AB)</source>
        <translation>Limites administrativos (COD-AB)</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afeganistão</translation>
    </message>
    <message>
        <source>Afghanistan (NG shapefile export)</source>
        <translation>Afeganistão (exportação shapefile do NG)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Grupo etário</translation>
    </message>
    <message>
        <source>Aggregated figures are enough. No names, no single households, no exact places of people.</source>
        <translation>Bastam números agregados. Sem nomes, sem agregados familiares individuais, sem lugares exatos de pessoas.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <source>Agreement with the partner</source>
        <translation>Acordo com o parceiro</translation>
    </message>
    <message>
        <source>All figures in square metres of open land: open, worked on, suspended, unknown.</source>
        <translation>Todos os números em metros quadrados de terra aberta: aberto, em trabalho, suspenso, desconhecido.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <source>All help pages</source>
        <translation>Todas as páginas de ajuda</translation>
    </message>
    <message>
        <source>All release products count: no period was given.</source>
        <translation>Contam todos os produtos de libertação: não foi dado nenhum período.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: dates were moved to the country's own day.</source>
        <translation>Todas as horas são {times} UTC: as datas foram passadas para o dia do próprio país.</translation>
    </message>
    <message>
        <source>All times are {times} UTC: the date may be a day early; set utc_offset_hours in the profile.</source>
        <translation>Todas as horas são {times} UTC: a data pode estar um dia adiantada; defina utc_offset_hours no perfil.</translation>
    </message>
    <message>
        <source>All units together</source>
        <translation>Todas as unidades juntas</translation>
    </message>
    <message>
        <source>All zones together, {name}: {value}</source>
        <translation>Todas as zonas juntas, {name}: {value}</translation>
    </message>
    <message>
        <source>Amounts repeat over the places of one activity. Example: COUNTRY=SSD.</source>
        <translation>Os montantes repetem-se nos lugares de uma mesma atividade. Exemplo: COUNTRY=SSD.</translation>
    </message>
    <message>
        <source>An earlier release had another finest square; the two together would tell more.</source>
        <translation>Uma divulgação anterior tinha outro quadrado mais fino; as duas juntas revelariam mais.</translation>
    </message>
    <message>
        <source>An earlier release was made with accidents and this one without, or the other way round.</source>
        <translation>Uma divulgação anterior foi feita com acidentes e esta sem eles, ou o contrário.</translation>
    </message>
    <message>
        <source>An empty text</source>
        <translation>Um texto vazio</translation>
    </message>
    <message>
        <source>An exact release needs the name of the data owner and a reason</source>
        <translation>Uma divulgação exata precisa do nome do proprietário dos dados e de um motivo</translation>
    </message>
    <message>
        <source>An explosive accident is a security incident, and its record severe.</source>
        <translation>Um acidente com explosivos é um incidente de segurança, e o seu registo de sensibilidade muito alta.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Another field</source>
        <translation>Outro campo</translation>
    </message>
    <message>
        <source>Another job runs in the panel; wait until it is done.</source>
        <translation>Outra tarefa está a decorrer no painel; aguarde até terminar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers of households or key informants about ordnance</source>
        <translation>Respostas de agregados familiares ou informadores-chave sobre engenhos</translation>
    </message>
    <message>
        <source>Any resource of HDX</source>
        <translation>Qualquer recurso do HDX</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Qualquer tabela</translation>
    </message>
    <message>
        <source>Any table with points or P-codes (wizard)</source>
        <translation>Qualquer tabela com pontos ou P-codes (assistente)</translation>
    </message>
    <message>
        <source>Archived: it is not kept up to date.</source>
        <translation>Arquivado: não é mantido atualizado.</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>Area cancelled</source>
        <translation>Área cancelada</translation>
    </message>
    <message>
        <source>Area cleared</source>
        <translation>Área limpa</translation>
    </message>
    <message>
        <source>Area m²</source>
        <translation>Área m²</translation>
    </message>
    <message>
        <source>Area not explained</source>
        <translation>Área não explicada</translation>
    </message>
    <message>
        <source>Area of the map (all layers if empty)</source>
        <translation>Área do mapa (todas as camadas se vazio)</translation>
    </message>
    <message>
        <source>Area recorded (m²)</source>
        <translation>Área registada (m²)</translation>
    </message>
    <message>
        <source>Area reduced</source>
        <translation>Área reduzida</translation>
    </message>
    <message>
        <source>Area remaining (m²)</source>
        <translation>Área restante (m²)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Areas that occur more than once</source>
        <translation>Áreas que ocorrem mais de uma vez</translation>
    </message>
    <message>
        <source>Areas to clip to</source>
        <translation>Áreas de recorte</translation>
    </message>
    <message>
        <source>Arrivals of the last 30 days by P-code</source>
        <translation>Chegadas dos últimos 30 dias por P-code</translation>
    </message>
    <message>
        <source>Arrivals surge in {n} units: act within two weeks, whatever the rank</source>
        <translation>Afluxo de chegadas em {n} unidades: atue em duas semanas, seja qual for a posição</translation>
    </message>
    <message>
        <source>Arrivals surge in: {units}. Act within two weeks, whatever the rank.</source>
        <translation>Afluxo de chegadas em: {units}. Atue em duas semanas, seja qual for a posição.</translation>
    </message>
    <message>
        <source>Art. 7.1(c) Mined areas known or suspected, not released</source>
        <translation>Art. 7.1 c) Áreas minadas conhecidas ou suspeitas, não libertadas</translation>
    </message>
    <message>
        <source>Art. 7.1(f) Mined areas released in the period</source>
        <translation>Art. 7.1 f) Áreas minadas libertadas no período</translation>
    </message>
    <message>
        <source>Art. 7.1(g) Mines destroyed in the period</source>
        <translation>Art. 7.1 g) Minas destruídas no período</translation>
    </message>
    <message>
        <source>Art. 7.1(h) Contaminated areas known or suspected, not released</source>
        <translation>Art. 7.1 h) Áreas contaminadas conhecidas ou suspeitas, não libertadas</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Areas released in the period</source>
        <translation>Art. 7.1 i) Áreas libertadas no período</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Remnants destroyed in the period</source>
        <translation>Art. 7.1 i) Restos destruídos no período</translation>
    </message>
    <message>
        <source>Art. 7.1(i) Warning of the population in the period</source>
        <translation>Art. 7.1 i) Aviso à população no período</translation>
    </message>
    <message>
        <source>Art. 7.1(j) Risk reduction education in the period</source>
        <translation>Art. 7.1 j) Educação para a redução do risco no período</translation>
    </message>
    <message>
        <source>Art. 7.1(k) Victims in the period, by sex and age</source>
        <translation>Art. 7.1 k) Vítimas no período, por sexo e idade</translation>
    </message>
    <message>
        <source>As 2026-01-31; today where empty. The land balance and its chart go by it.</source>
        <translation>Como 2026-01-31; hoje se vazio. O balanço de terras e o seu gráfico regem-se por ela.</translation>
    </message>
    <message>
        <source>As at (date)</source>
        <translation>À data de</translation>
    </message>
    <message>
        <source>As the country's protocol says; low by admin 2.</source>
        <translation>Conforme o protocolo do país; baixa por admin 2.</translation>
    </message>
    <message>
        <source>As the owner of the file says.</source>
        <translation>Conforme o proprietário do ficheiro.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows.</source>
        <translation>Como a folha de cálculo conta as linhas.</translation>
    </message>
    <message>
        <source>As the spreadsheet counts rows; 0 is for none.</source>
        <translation>Como a folha de cálculo conta as linhas; 0 se não houver.</translation>
    </message>
    <message>
        <source>Ask the data owner for access and say what you need it for.</source>
        <translation>Peça acesso ao proprietário dos dados e diga para que precisa deles.</translation>
    </message>
    <message>
        <source>Ask the national mine action authority or UNMAS in the country; then import the export (importimsma) or, for IMSMA Core, load the layer (source arcgis)</source>
        <translation>Pergunte à autoridade nacional de ação contra as minas ou à UNMAS no país; depois importe a exportação (importimsma) ou, para IMSMA Core, carregue a camada (fonte arcgis)</translation>
    </message>
    <message>
        <source>Asking {url} …</source>
        <translation>A consultar {url} …</translation>
    </message>
    <message>
        <source>Assessment type</source>
        <translation>Tipo de avaliação</translation>
    </message>
    <message>
        <source>Assessment type (DTM)</source>
        <translation>Tipo de avaliação (DTM)</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Meio empregue</translation>
    </message>
    <message>
        <source>Assign P-codes</source>
        <translation>Atribuir P-codes</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>Bateria de ataques</translation>
    </message>
    <message>
        <source>Attributes changed</source>
        <translation>Atributos alterados</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Audience: {audience}. Purpose: {purpose}. Protocol: {protocol}.</source>
        <translation>Destinatários: {audience}. Finalidade: {purpose}. Protocolo: {protocol}.</translation>
    </message>
    <message>
        <source>Availability: categories released within a year</source>
        <translation>Disponibilidade: categorias divulgadas num ano</translation>
    </message>
    <message>
        <source>BA baseline, SA site, ETT emergency tracking; needed where there are several.</source>
        <translation>BA linha de base, SA local, ETT acompanhamento de emergência; necessário quando há vários.</translation>
    </message>
    <message>
        <source>BANDS is not a list of distances: {text}</source>
        <translation>BANDS não é uma lista de distâncias: {text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Linha de base</translation>
    </message>
    <message>
        <source>Baseline by P-code and period</source>
        <translation>Linha de base por P-code e período</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Passou a</translation>
    </message>
    <message>
        <source>Blockage</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Boundaries for lines from origin</source>
        <translation>Limites para as linhas a partir da origem</translation>
    </message>
    <message>
        <source>Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.</source>
        <translation>Limites de 2015 com 17 prefeituras. Os nomes e os limites não implicam qualquer aprovação.</translation>
    </message>
    <message>
        <source>Boundaries to put the figures on</source>
        <translation>Limites onde pôr os números</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Limites de escala</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Rapazes</translation>
    </message>
    <message>
        <source>Boys reached</source>
        <translation>Rapazes abrangidos</translation>
    </message>
    <message>
        <source>Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or XLSX. Rows that cannot be used are listed with the reason.</source>
        <translation>Trazer uma exportação IMSMA para o espaço de trabalho: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV ou XLSX. As linhas que não podem ser usadas são listadas com o motivo.</translation>
    </message>
    <message>
        <source>By donor</source>
        <translation>Por doador</translation>
    </message>
    <message>
        <source>By group (central)</source>
        <translation>Por grupo (central)</translation>
    </message>
    <message>
        <source>By operator and month</source>
        <translation>Por operador e mês</translation>
    </message>
    <message>
        <source>By request only: ask the contributor on the page of the dataset.</source>
        <translation>Só a pedido: pergunte ao contribuidor na página do conjunto de dados.</translation>
    </message>
    <message>
        <source>CCCM</source>
        <translation>CCCM</translation>
    </message>
    <message>
        <source>CCCM cluster: site lists</source>
        <translation>Cluster CCCM: listas de locais</translation>
    </message>
    <message>
        <source>CCCM site or camp list</source>
        <translation>Lista de locais ou campos CCCM</translation>
    </message>
    <message>
        <source>CCM Article 7</source>
        <translation>Artigo 7.º da Convenção sobre Munições de Dispersão (CCM)</translation>
    </message>
    <message>
        <source>CHA</source>
        <translation>CHA</translation>
    </message>
    <message>
        <source>COD level</source>
        <translation>Nível COD</translation>
    </message>
    <message>
        <source>COD or not</source>
        <translation>COD ou não</translation>
    </message>
    <message>
        <source>COD, candidate</source>
        <translation>COD, candidato</translation>
    </message>
    <message>
        <source>COD, enhanced</source>
        <translation>COD, melhorado</translation>
    </message>
    <message>
        <source>COD, standard</source>
        <translation>COD, padrão</translation>
    </message>
    <message>
        <source>CONFLICT does not say which events were explosive: all of them count.</source>
        <translation>CONFLICT não diz que eventos foram explosivos: contam todos.</translation>
    </message>
    <message>
        <source>COUNTRY is missing: a workspace keeps its layers by country</source>
        <translation>Falta COUNTRY: um espaço de trabalho guarda as suas camadas por país</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SRC</translation>
    </message>
    <message>
        <source>CRS was given and replaces the one that the file names.</source>
        <translation>O SRC foi dado e substitui o que o ficheiro nomeia.</translation>
    </message>
    <message>
        <source>CRS where the file does not say</source>
        <translation>SRC quando o ficheiro não o indica</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Camps, settlements and other places of people whom UNHCR serves, as points</source>
        <translation>Campos, localidades e outros lugares das pessoas que o ACNUR assiste, como pontos</translation>
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
        <translation>Cancelado após {n} de {total} passos; o que trouxeram está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Candidate events of this year</source>
        <translation>Eventos candidatos deste ano</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Vítimas</translation>
    </message>
    <message>
        <source>Casualties in the period</source>
        <translation>Vítimas no período</translation>
    </message>
    <message>
        <source>Casualties that look alike; they may be separate people</source>
        <translation>Vítimas que se parecem; podem ser pessoas diferentes</translation>
    </message>
    <message>
        <source>Casualty id</source>
        <translation>Id. da vítima</translation>
    </message>
    <message>
        <source>Casualty without its accident</source>
        <translation>Vítima sem o seu acidente</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Caveats</source>
        <translation>Ressalvas</translation>
    </message>
    <message>
        <source>Cells whose middle lies inside are kept.</source>
        <translation>São mantidas as células cujo centro está dentro.</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Central African Republic administrative boundaries, admin 0 to 3</source>
        <translation>República Centro-Africana, limites administrativos, admin 0 a 3</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 1, 2015</source>
        <translation>República Centro-Africana, população, admin 1, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 2, 2015</source>
        <translation>República Centro-Africana, população, admin 2, 2015</translation>
    </message>
    <message>
        <source>Central African Republic population, admin 3, 2015</source>
        <translation>República Centro-Africana, população, admin 3, 2015</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Change since the earlier run</source>
        <translation>Mudança desde o cálculo anterior</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Changed: {n}</source>
        <translation>Alterado: {n}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Changes of the boundaries: {before} and {after}</source>
        <translation>Alterações dos limites: {before} e {after}</translation>
    </message>
    <message>
        <source>Check mine-action records</source>
        <translation>Verificar registos de ação contra as minas</translation>
    </message>
    <message>
        <source>Check what sharing would give away</source>
        <translation>Verificar o que a partilha revelaria</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Escolha um ficheiro CSV ou XLSX.</translation>
    </message>
    <message>
        <source>Choose a folder for the data. It stays yours: plain files that work without a line.</source>
        <translation>Escolha uma pasta para os dados. Continua a ser sua: ficheiros simples que funcionam sem ligação.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a workspace folder…</source>
        <translation>Escolher uma pasta de espaço de trabalho…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>Choose the file that IMSMA gave you.</source>
        <translation>Escolha o ficheiro que o IMSMA lhe deu.</translation>
    </message>
    <message>
        <source>Civilian casualties per 100,000</source>
        <translation>Vítimas civis por 100 000</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>Classe alterada</translation>
    </message>
    <message>
        <source>Clearance follows need.</source>
        <translation>A limpeza segue a necessidade.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Limpo</translation>
    </message>
    <message>
        <source>Cleared (m²)</source>
        <translation>Limpo (m²)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fecho</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster 5W</source>
        <translation>5W do cluster</translation>
    </message>
    <message>
        <source>Cluster code</source>
        <translation>Código do cluster</translation>
    </message>
    <message>
        <source>Code field (for file names)</source>
        <translation>Campo do código (para nomes de ficheiros)</translation>
    </message>
    <message>
        <source>Coded values become labels; the codes stand in &lt;field&gt;_code. Your token goes only to the server of URL, and only when it asks for one. Example: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</source>
        <translation>Os valores codificados passam a etiquetas; os códigos ficam em &lt;field&gt;_code. O seu token vai só para o servidor de URL, e só quando este pede um. Exemplo: URL=https://…/FeatureServer/0, WHERE=iso3 = 'SSD'.</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>A reunir…</translation>
    </message>
    <message>
        <source>Colombia (file geodatabase and victims table)</source>
        <translation>Colômbia (geodatabase de ficheiros e tabela de vítimas)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Column of latitude</source>
        <translation>Coluna da latitude</translation>
    </message>
    <message>
        <source>Column of longitude</source>
        <translation>Coluna da longitude</translation>
    </message>
    <message>
        <source>Column of {field}</source>
        <translation>Coluna de {field}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns: {pairs}</source>
        <translation>Colunas: {pairs}</translation>
    </message>
    <message>
        <source>Combined with other data it may identify people or places.</source>
        <translation>Combinado com outros dados pode identificar pessoas ou lugares.</translation>
    </message>
    <message>
        <source>Common Ground default (PROPOSED)</source>
        <translation>Predefinição do Common Ground (PROPOSTA)</translation>
    </message>
    <message>
        <source>Common Ground keeps each country in one file, in a folder of yours: layers, styles and sources together. It works there without a line, too.</source>
        <translation>O Common Ground guarda cada país num ficheiro, numa pasta sua: camadas, estilos e fontes juntos. Também funciona sem ligação.</translation>
    </message>
    <message>
        <source>Common Ground needs the Python packages {packages}, which this QGIS does not have</source>
        <translation>O Common Ground precisa dos pacotes Python {packages}, que este QGIS não tem</translation>
    </message>
    <message>
        <source>Common Ground options</source>
        <translation>Opções do Common Ground</translation>
    </message>
    <message>
        <source>Common Ground panel</source>
        <translation>Painel do Common Ground</translation>
    </message>
    <message>
        <source>Common Ground sample pack (invented)</source>
        <translation>Pacote de exemplo do Common Ground (inventado)</translation>
    </message>
    <message>
        <source>Common Ground: sources, P-codes, places, layers</source>
        <translation>Common Ground: fontes, P-codes, lugares, camadas</translation>
    </message>
    <message>
        <source>Common operational datasets are public.</source>
        <translation>Os conjuntos de dados operacionais comuns (COD) são públicos.</translation>
    </message>
    <message>
        <source>Compare casualty lists</source>
        <translation>Comparar listas de vítimas</translation>
    </message>
    <message>
        <source>Compare two exports (land balance)</source>
        <translation>Comparar duas exportações (balanço de terras)</translation>
    </message>
    <message>
        <source>Compare two versions of boundaries</source>
        <translation>Comparar duas versões de limites</translation>
    </message>
    <message>
        <source>Completeness: metadata fields filled</source>
        <translation>Completude: campos de metadados preenchidos</translation>
    </message>
    <message>
        <source>Completion map</source>
        <translation>Mapa de conclusão</translation>
    </message>
    <message>
        <source>Condition (SQL)</source>
        <translation>Condição (SQL)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Conflict and accidents</source>
        <translation>Conflito e acidentes</translation>
    </message>
    <message>
        <source>Conflict events</source>
        <translation>Eventos de conflito</translation>
    </message>
    <message>
        <source>Conflict events (ACLED)</source>
        <translation>Eventos de conflito (ACLED)</translation>
    </message>
    <message>
        <source>Conflict events (UCDP)</source>
        <translation>Eventos de conflito (UCDP)</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Contaminação</translation>
    </message>
    <message>
        <source>Contamination by zone</source>
        <translation>Contaminação por zona</translation>
    </message>
    <message>
        <source>Contamination taken for returnees and unsurveyed conflict areas, at least</source>
        <translation>Contaminação assumida para retornados e áreas de conflito não pesquisadas, no mínimo</translation>
    </message>
    <message>
        <source>Contamination where displaced people come from</source>
        <translation>Contaminação no lugar de origem das pessoas deslocadas</translation>
    </message>
    <message>
        <source>Contamination: units with less (released, cancelled)</source>
        <translation>Contaminação: unidades com menos (libertada, cancelada)</translation>
    </message>
    <message>
        <source>Contamination: units with more (newly recorded)</source>
        <translation>Contaminação: unidades com mais (registada de novo)</translation>
    </message>
    <message>
        <source>Coordinates at 0/0 or otherwise doubtful</source>
        <translation>Coordenadas em 0/0 ou duvidosas por outra razão</translation>
    </message>
    <message>
        <source>Coordinates of collective sites are high.</source>
        <translation>As coordenadas de locais coletivos são de sensibilidade alta.</translation>
    </message>
    <message>
        <source>Coordinates of sites are high.</source>
        <translation>As coordenadas de locais são de sensibilidade alta.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar o comando</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correções</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>Não pôde ser executado</translation>
    </message>
    <message>
        <source>Count people near hazards</source>
        <translation>Contar pessoas perto de perigos</translation>
    </message>
    <message>
        <source>Count the people living near hazards; then make the map of it.</source>
        <translation>Conte as pessoas que vivem perto de perigos; depois faça o mapa.</translation>
    </message>
    <message>
        <source>Count the people living within given distances of recorded hazards, per admin area.</source>
        <translation>Contar as pessoas que vivem a distâncias dadas de perigos registados, por área administrativa.</translation>
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
        <translation>País (ISO 3), para o espaço de trabalho</translation>
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
        <translation>País (código de três letras)</translation>
    </message>
    <message>
        <source>Country (where the workspace has several)</source>
        <translation>País (se o espaço de trabalho tiver vários)</translation>
    </message>
    <message>
        <source>Country analyses, access overviews and crisis datasets</source>
        <translation>Análises de países, panoramas de acesso e conjuntos de dados de crise</translation>
    </message>
    <message>
        <source>Country level only. Example: COUNTRY=TCD.</source>
        <translation>Só nível de país. Exemplo: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Country level only; a composite index, 0 to 10, higher is worse.</source>
        <translation>Apenas ao nível do país; índice composto de 0 a 10, quanto mais alto, pior.</translation>
    </message>
    <message>
        <source>Country level. Example: COUNTRY=TCD, YEAR=2025.</source>
        <translation>Nível de país. Exemplo: COUNTRY=TCD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Country level. Figures under 5 are rounded by UNHCR; a dash there is not zero here.</source>
        <translation>Nível do país. O ACNUR arredonda os números inferiores a 5; um traço ali não é um zero aqui.</translation>
    </message>
    <message>
        <source>Country or crisis level.</source>
        <translation>Nível do país ou da crise.</translation>
    </message>
    <message>
        <source>Country pack</source>
        <translation>Pacote do país</translation>
    </message>
    <message>
        <source>Country packs</source>
        <translation>Pacotes de países</translation>
    </message>
    <message>
        <source>Country, for the workspace</source>
        <translation>País, para o espaço de trabalho</translation>
    </message>
    <message>
        <source>Counts by district cross the squares of the grid, and the boundaries that would say what the two tell together are not in the workspace.</source>
        <translation>As contagens por distrito cruzam os quadrados da grelha, e os limites que diriam o que ambas revelam em conjunto não estão no espaço de trabalho.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>DTM components as files</source>
        <translation>Componentes DTM como ficheiros</translation>
    </message>
    <message>
        <source>DTM components as files (wizard)</source>
        <translation>Componentes DTM como ficheiros (assistente)</translation>
    </message>
    <message>
        <source>DTM did not answer as it should</source>
        <translation>A DTM não respondeu como devia</translation>
    </message>
    <message>
        <source>DTM displacement snapshot by locality (Sudan)</source>
        <translation>DTM instantâneo da deslocação por localidade (Sudão)</translation>
    </message>
    <message>
        <source>DTM event tracking (South Sudan)</source>
        <translation>DTM acompanhamento de eventos (Sudão do Sul)</translation>
    </message>
    <message>
        <source>DTM figures may be used for non-commercial purposes only and must not be passed on or changed without IOM's consent. Credit: International Organization for Migration (IOM), Displacement Tracking Matrix.</source>
        <translation>Os números da DTM só podem ser usados para fins não comerciais e não devem ser transmitidos nem alterados sem o consentimento da OIM. Crédito: Organização Internacional para as Migrações (OIM), Matriz de Seguimento de Deslocados (DTM).</translation>
    </message>
    <message>
        <source>DTM flow monitoring registry (South Sudan)</source>
        <translation>DTM registo da monitorização de fluxos (Sudão do Sul)</translation>
    </message>
    <message>
        <source>DTM flow monitoring, counting (Afghanistan)</source>
        <translation>DTM monitorização de fluxos, contagem (Afeganistão)</translation>
    </message>
    <message>
        <source>DTM gives admin levels 0, 1 and 2, not {level}</source>
        <translation>A DTM dá os níveis administrativos 0, 1 e 2, não {level}</translation>
    </message>
    <message>
        <source>DTM has no assessment of type {kind} for {operation}</source>
        <translation>A DTM não tem avaliação do tipo {kind} para {operation}</translation>
    </message>
    <message>
        <source>DTM has no figures of admin level {level} for {country}</source>
        <translation>A DTM não tem números do nível administrativo {level} para {country}</translation>
    </message>
    <message>
        <source>DTM has no household needs assessment of this country and year</source>
        <translation>A DTM não tem avaliação das necessidades dos agregados familiares deste país e ano</translation>
    </message>
    <message>
        <source>DTM has no operation {operation} in {country}</source>
        <translation>A DTM não tem a operação {operation} para {country}</translation>
    </message>
    <message>
        <source>DTM has {n} operations in {country}, and they must not be added up</source>
        <translation>A DTM tem {n} operações para {country}, e não devem ser somadas</translation>
    </message>
    <message>
        <source>DTM integrated location assessment (Iraq)</source>
        <translation>DTM avaliação integrada de localidades (Iraque)</translation>
    </message>
    <message>
        <source>DTM master list of locations (Iraq)</source>
        <translation>DTM lista principal de localidades (Iraque)</translation>
    </message>
    <message>
        <source>DTM migrants by muhalla (Libya)</source>
        <translation>DTM migrantes por muhalla (Líbia)</translation>
    </message>
    <message>
        <source>DTM mobility tracking baseline, locations (South Sudan)</source>
        <translation>DTM linha de base da mobilidade, localidades (Sudão do Sul)</translation>
    </message>
    <message>
        <source>DTM mobility tracking by health zone (DRC)</source>
        <translation>DTM acompanhamento da mobilidade por zona de saúde (RDC)</translation>
    </message>
    <message>
        <source>DTM refused the request: {reason}</source>
        <translation>A DTM recusou o pedido: {reason}</translation>
    </message>
    <message>
        <source>DTM sent no list of figures</source>
        <translation>A DTM não enviou uma lista de números</translation>
    </message>
    <message>
        <source>DTM site assessment as Kobo exports it (Ecuador)</source>
        <translation>DTM avaliação de locais como o Kobo a exporta (Equador)</translation>
    </message>
    <message>
        <source>DTM site assessment with question codes (Ethiopia)</source>
        <translation>DTM avaliação de locais com códigos de perguntas (Etiópia)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data as at</source>
        <translation>Dados de</translation>
    </message>
    <message>
        <source>Data as at (YYYY-MM-DD)</source>
        <translation>Dados de (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>Dados relativos a</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Dataset name or address</source>
        <translation>Nome ou endereço do conjunto de dados</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <source>Datasets that are given out by request say so. Example: DATASET=cod-ab-caf.</source>
        <translation>Os conjuntos de dados fornecidos a pedido indicam-no. Exemplo: DATASET=cod-ab-caf.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date in the future, before 1900, or an end before its start</source>
        <translation>Data no futuro, anterior a 1900, ou fim antes do início</translation>
    </message>
    <message>
        <source>Date known to the</source>
        <translation>Data conhecida até</translation>
    </message>
    <message>
        <source>Dates were read as day/month/year; nothing in the column proves it.</source>
        <translation>As datas foram lidas como dia/mês/ano; nada na coluna o prova.</translation>
    </message>
    <message>
        <source>Dates were read as month/day/year; nothing in the column proves it.</source>
        <translation>As datas foram lidas como mês/dia/ano; nada na coluna o prova.</translation>
    </message>
    <message>
        <source>Day of the export</source>
        <translation>Data da exportação</translation>
    </message>
    <message>
        <source>Day of the export (date; today where empty)</source>
        <translation>Data da exportação (hoje se vazio)</translation>
    </message>
    <message>
        <source>Deadly events as points with dates, parties and how exact place and date are</source>
        <translation>Eventos mortais como pontos com datas, partes, e até que ponto lugar e data são exatos</translation>
    </message>
    <message>
        <source>Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec.</source>
        <translation>Apenas eventos mortais; um lugar sem eventos não é um lugar seguro. Consulte where_prec e date_prec.</translation>
    </message>
    <message>
        <source>Decimal figures are weighted estimates. No coordinates.</source>
        <translation>Os números decimais são estimativas ponderadas. Sem coordenadas.</translation>
    </message>
    <message>
        <source>Decisions (CSV or JSON)</source>
        <translation>Decisões (CSV ou JSON)</translation>
    </message>
    <message>
        <source>Decisions are made without it.</source>
        <translation>Decide-se sem esta informação.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Default matrix (PROPOSED)</source>
        <translation>Matriz predefinida (PROPOSTA)</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Detail kept</source>
        <translation>Detalhe mantido</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details and source</source>
        <translation>Detalhes e fonte</translation>
    </message>
    <message>
        <source>Details and source…</source>
        <translation>Detalhes e fonte…</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Id. do engenho</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Engenhos</translation>
    </message>
    <message>
        <source>Devices destroyed</source>
        <translation>Engenhos destruídos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Disclaimer in the wording of the United Nations</source>
        <translation>Aviso na redação das Nações Unidas</translation>
    </message>
    <message>
        <source>Displaced people</source>
        <translation>Pessoas deslocadas</translation>
    </message>
    <message>
        <source>Displaced people (DTM)</source>
        <translation>Pessoas deslocadas (DTM)</translation>
    </message>
    <message>
        <source>Displaced people (IOM DTM)</source>
        <translation>Pessoas deslocadas (DTM da OIM)</translation>
    </message>
    <message>
        <source>Displaced people and returnees</source>
        <translation>Pessoas deslocadas e retornados</translation>
    </message>
    <message>
        <source>Displaced people by P-code</source>
        <translation>Pessoas deslocadas por P-code</translation>
    </message>
    <message>
        <source>Displaced people by P-code (DTM)</source>
        <translation>Pessoas deslocadas por P-code (DTM)</translation>
    </message>
    <message>
        <source>Displaced people by admin 2 and round, with admin 1 of origin</source>
        <translation>Pessoas deslocadas por admin 2 e ronda, com o admin 1 de origem</translation>
    </message>
    <message>
        <source>Displaced people over time and by origin (IOM DTM)</source>
        <translation>Pessoas deslocadas ao longo do tempo e por origem (DTM da OIM)</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Deslocação</translation>
    </message>
    <message>
        <source>Displacement by admin 2 is low, by admin 3 moderate.</source>
        <translation>A deslocação por admin 2 é de sensibilidade baixa, por admin 3 moderada.</translation>
    </message>
    <message>
        <source>Displacement by community is moderate.</source>
        <translation>A deslocação por comunidade é de sensibilidade moderada.</translation>
    </message>
    <message>
        <source>Displacement site or planned return within 5 km</source>
        <translation>Local de deslocados ou regresso previsto a menos de 5 km</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Eliminação</translation>
    </message>
    <message>
        <source>Distances (m)</source>
        <translation>Distâncias (m)</translation>
    </message>
    <message>
        <source>Distances from a few known places tell where a hazard lies.</source>
        <translation>Distâncias a partir de alguns lugares conhecidos revelam onde está um perigo.</translation>
    </message>
    <message>
        <source>Distances go to the own programme and operators only: three of them tell a place.</source>
        <translation>As distâncias vão só para o programa nacional e os operadores: três delas revelam um lugar.</translation>
    </message>
    <message>
        <source>Distances in metres</source>
        <translation>Distâncias em metros</translation>
    </message>
    <message>
        <source>Do you accept these terms?</source>
        <translation>Aceita estas condições?</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Doador</translation>
    </message>
    <message>
        <source>Donor table</source>
        <translation>Tabela para doadores</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Pontos por polegada</translation>
    </message>
    <message>
        <source>Download the attachments</source>
        <translation>Descarregar os anexos</translation>
    </message>
    <message>
        <source>Downloads are kept there and not fetched twice.</source>
        <translation>As descargas são guardadas lá e não se repetem.</translation>
    </message>
    <message>
        <source>Draws of the interval (0: none)</source>
        <translation>Simulações do intervalo (0: nenhuma)</translation>
    </message>
    <message>
        <source>Draws of the parameters (0: no sensitivity)</source>
        <translation>Simulações dos parâmetros (0: sem análise de sensibilidade)</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Simulações dos pesos</translation>
    </message>
    <message>
        <source>Drinking water blocked</source>
        <translation>Água potável bloqueada</translation>
    </message>
    <message>
        <source>ENGINE {engine} is not known</source>
        <translation>ENGINE {engine} não é conhecido</translation>
    </message>
    <message>
        <source>ENGINE {engine} needs the Python package distributed, which is not installed</source>
        <translation>ENGINE {engine} precisa do pacote Python distributed, que não está instalado</translation>
    </message>
    <message>
        <source>EOD tasks</source>
        <translation>Tarefas de EOD</translation>
    </message>
    <message>
        <source>EVERY cannot be {value}</source>
        <translation>EVERY não pode ser {value}</translation>
    </message>
    <message>
        <source>Each country is one file in this folder of yours.</source>
        <translation>Cada país é um ficheiro nesta pasta sua.</translation>
    </message>
    <message>
        <source>Earlier exports, for the chart</source>
        <translation>Exportações anteriores, para o gráfico</translation>
    </message>
    <message>
        <source>Earlier layers (for the template compare)</source>
        <translation>Camadas anteriores (para o modelo compare)</translation>
    </message>
    <message>
        <source>Earlier releases of the grid</source>
        <translation>Divulgações anteriores da grelha</translation>
    </message>
    <message>
        <source>Earlier run</source>
        <translation>Cálculo anterior</translation>
    </message>
    <message>
        <source>Earlier run (to split the change)</source>
        <translation>Cálculo anterior (para decompor a mudança)</translation>
    </message>
    <message>
        <source>Earlier versions stand in one file of the world, {mb} MB; it is kept for the next time</source>
        <translation>As versões anteriores estão num só ficheiro mundial, {mb} MB; é guardado para a próxima vez</translation>
    </message>
    <message>
        <source>Edited since (YYYY-MM-DD, or last)</source>
        <translation>Editado desde (AAAA-MM-DD, ou last)</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>Effect (people)</source>
        <translation>Efeito (pessoas)</translation>
    </message>
    <message>
        <source>Empty loads all levels into the workspace, and level 1 into OUTPUT.</source>
        <translation>Vazio: carrega todos os níveis no espaço de trabalho, e o nível 1 em OUTPUT.</translation>
    </message>
    <message>
        <source>Empty searches ArcGIS Online.</source>
        <translation>Vazio: procura no ArcGIS Online.</translation>
    </message>
    <message>
        <source>Empty takes a title from the layers.</source>
        <translation>Vazio: tira um título das camadas.</translation>
    </message>
    <message>
        <source>Empty takes every level in one table.</source>
        <translation>Vazio: todos os níveis numa tabela.</translation>
    </message>
    <message>
        <source>Empty takes every theme.</source>
        <translation>Vazio: todos os temas.</translation>
    </message>
    <message>
        <source>Empty takes the current one. An earlier one, for example v02, comes beside it; list gives a table of those that there are. On boundaries of a file that name none, it is written on them.</source>
        <translation>Vazio: a atual. Uma anterior, por exemplo v02, fica ao lado dela; list dá uma tabela das que existem. Nos limites de um ficheiro que não nomeia nenhuma, é escrita neles.</translation>
    </message>
    <message>
        <source>Empty takes the index and the parts that mine action reads.</source>
        <translation>Vazio: o índice e as componentes que a ação contra as minas lê.</translation>
    </message>
    <message>
        <source>Empty takes the latest plan.</source>
        <translation>Vazio: o plano mais recente.</translation>
    </message>
    <message>
        <source>Empty takes the latest round of each area.</source>
        <translation>Vazio: a última ronda de cada área.</translation>
    </message>
    <message>
        <source>Empty takes the one that a map can use best.</source>
        <translation>Vazio: o que melhor serve para um mapa.</translation>
    </message>
    <message>
        <source>Empty takes those of the workspace; without any, OUTPUT is a table.</source>
        <translation>Vazio: os do espaço de trabalho; se não houver, OUTPUT é uma tabela.</translation>
    </message>
    <message>
        <source>Empty where the key is a token.</source>
        <translation>Vazio se a chave for um token.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)</source>
        <translation>Motor (threads, ou um escalonador Dask como tcp://10.0.0.5:8786)</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introduzir uma chave…</translation>
    </message>
    <message>
        <source>Every caseload of the file</source>
        <translation>Todos os caseloads do ficheiro</translation>
    </message>
    <message>
        <source>Every round of an operation by area, or who came from which province</source>
        <translation>Cada ronda de uma operação por área, ou quem veio de que província</translation>
    </message>
    <message>
        <source>Exact places can be used to harvest explosives, to plan attacks, to grab land, or to mark a community.</source>
        <translation>Lugares exatos podem servir para recolher explosivos, planear ataques, apropriar-se de terras ou marcar uma comunidade.</translation>
    </message>
    <message>
        <source>Expected error of the best guess of a place, m</source>
        <translation>Erro esperado da melhor estimativa de um lugar, m</translation>
    </message>
    <message>
        <source>Explosions of mines, IEDs and remote explosives, or every event, as points, with your own account</source>
        <translation>Explosões de minas, EEI e explosivos à distância, ou todos os eventos, como pontos, com a sua própria conta</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at admin 3 level, is high.</source>
        <translation>Os dados de contaminação por engenhos explosivos, como lugares exatos ou ao nível admin 3, são de sensibilidade alta.</translation>
    </message>
    <message>
        <source>Explosive ordnance contamination data, as exact locations or at hromada (admin 3) level, is high.</source>
        <translation>Os dados de contaminação por engenhos explosivos, como lugares exatos ou ao nível de hromada (admin 3), são de sensibilidade alta.</translation>
    </message>
    <message>
        <source>Explosive weapons monitor (Insecurity Insight)</source>
        <translation>Monitor de armas explosivas (Insecurity Insight)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Export (file, geodatabase folder, connection or address)</source>
        <translation>Exportação (ficheiro, pasta de geodatabase, ligação ou endereço)</translation>
    </message>
    <message>
        <source>Exports over time</source>
        <translation>Exportações ao longo do tempo</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>FORMATS cannot be {value}</source>
        <translation>FORMATS não pode ser {value}</translation>
    </message>
    <message>
        <source>FTS funding by cluster</source>
        <translation>Financiamento FTS por cluster</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fator</translation>
    </message>
    <message>
        <source>Factors by area</source>
        <translation>Fatores por área</translation>
    </message>
    <message>
        <source>Fallback boundaries (geoBoundaries, fieldmaps)</source>
        <translation>Limites de recurso (geoBoundaries, fieldmaps)</translation>
    </message>
    <message>
        <source>Fallback boundaries: not agreed in the country, for outline and orientation only.</source>
        <translation>Limites de reserva: não acordados no país, apenas para o contorno e a orientação.</translation>
    </message>
    <message>
        <source>Farmland and pasture not used, and the reason given</source>
        <translation>Terras agrícolas e pastagens não usadas, e o motivo dado</translation>
    </message>
    <message>
        <source>Fear of explosive ordnance shows where survey is needed.</source>
        <translation>O medo de engenhos explosivos mostra onde é preciso uma pesquisa.</translation>
    </message>
    <message>
        <source>Few countries have one. The key for displacement figures is refused here. Example: COUNTRY=SSD, YEAR=2025.</source>
        <translation>Poucos países têm uma. A chave dos números de deslocação é recusada aqui. Exemplo: COUNTRY=SSD, YEAR=2025.</translation>
    </message>
    <message>
        <source>Fewest hazards in a square that is told</source>
        <translation>Mínimo de perigos num quadrado que é comunicado</translation>
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
        <translation>Os números são somados por lugar de origem e motivo, nunca entre operações, tipos de avaliação ou rondas. Os números envelhecem: leia a ronda e a data do relatório. Exemplo: COUNTRY=TCD, LEVEL=2, ASSESSMENT_TYPE=BA.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Ficheiro alterado</translation>
    </message>
    <message>
        <source>File downloaded by hand</source>
        <translation>Ficheiro descarregado à mão</translation>
    </message>
    <message>
        <source>File of the dataset</source>
        <translation>Ficheiro do conjunto de dados</translation>
    </message>
    <message>
        <source>Files of attachments are kept beside a workspace, and none is given</source>
        <translation>Os ficheiros dos anexos são guardados junto de um espaço de trabalho, e nenhum foi dado</translation>
    </message>
    <message>
        <source>Filtered on the server, for example status = 'Open'.</source>
        <translation>Filtrado no servidor, por exemplo status = 'Open'.</translation>
    </message>
    <message>
        <source>Find it on HDX</source>
        <translation>Procurá-lo no HDX</translation>
    </message>
    <message>
        <source>Finest square (km)</source>
        <translation>Quadrado mais fino (km)</translation>
    </message>
    <message>
        <source>Finest square, km</source>
        <translation>Quadrado mais fino, km</translation>
    </message>
    <message>
        <source>First day of the month (YYYY-MM-DD)</source>
        <translation>Primeiro dia do mês (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Primeiro dia do período</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Primeira lista</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Five years ago where it is empty.</source>
        <translation>Há cinco anos se vazio.</translation>
    </message>
    <message>
        <source>Fixed pasture blocked</source>
        <translation>Pastagem fixa bloqueada</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Folder for PNG files</source>
        <translation>Pasta para ficheiros PNG</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Pasta para descargas</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Pasta para as tabelas</translation>
    </message>
    <message>
        <source>Folder or file to read as well</source>
        <translation>Pasta ou ficheiro a ler também</translation>
    </message>
    <message>
        <source>Food Security</source>
        <translation>Segurança alimentar</translation>
    </message>
    <message>
        <source>Food prices, markets, airports, ports and roads for logistics</source>
        <translation>Preços dos alimentos, mercados, aeroportos, portos e estradas para a logística</translation>
    </message>
    <message>
        <source>For a file of another version: its layers are named by version and replace nothing.</source>
        <translation>Para um ficheiro de outra versão: as suas camadas têm o nome da versão e não substituem nada.</translation>
    </message>
    <message>
        <source>For a question or an issue: versions, settings and the last messages, without keys, names, paths and coordinates. Read it before you send it.</source>
        <translation>Para uma pergunta ou um problema: versões, definições e últimas mensagens, sem chaves, nomes, caminhos nem coordenadas. Leia antes de enviar.</translation>
    </message>
    <message>
        <source>For a saved monitoring reply; else those of mine action and camps.</source>
        <translation>Para uma resposta de acompanhamento guardada; senão os da ação contra as minas e dos campos.</translation>
    </message>
    <message>
        <source>For example IDP; empty takes all.</source>
        <translation>Por exemplo IDP; vazio toma todos.</translation>
    </message>
    <message>
        <source>For example Map or Situation Report.</source>
        <translation>Por exemplo Map ou Situation Report.</translation>
    </message>
    <message>
        <source>For example loc_subtype = 'Camp'.</source>
        <translation>Por exemplo loc_subtype = 'Camp'.</translation>
    </message>
    <message>
        <source>For example: minefields Ukraine.</source>
        <translation>Por exemplo: minefields Ukraine.</translation>
    </message>
    <message>
        <source>For needs and presence; PRO-MIN is mine action.</source>
        <translation>Para necessidades e presença; PRO-MIN é a ação contra as minas.</translation>
    </message>
    <message>
        <source>For origins: admin level 1; empty takes that of the workspace.</source>
        <translation>Para origens: nível administrativo 1; vazio toma o do espaço de trabalho.</translation>
    </message>
    <message>
        <source>For origins; empty takes the latest round of each area.</source>
        <translation>Para origens; vazio toma a última ronda de cada área.</translation>
    </message>
    <message>
        <source>For rounds: 0 is the country, 1 or 2 its areas. Origins are by admin level 1.</source>
        <translation>Para rondas: 0 é o país, 1 ou 2 as suas áreas. As origens são por nível administrativo 1.</translation>
    </message>
    <message>
        <source>For settlements; empty takes the latest national one.</source>
        <translation>Para localidades; vazio toma o último ficheiro nacional.</translation>
    </message>
    <message>
        <source>For severity; the current one where it is empty.</source>
        <translation>Para a severidade; a atual se vazio.</translation>
    </message>
    <message>
        <source>For the API route.</source>
        <translation>Para a via API.</translation>
    </message>
    <message>
        <source>For the own programme only: this page says what attacks would find.</source>
        <translation>Só para o programa nacional: esta página diz o que os ataques encontrariam.</translation>
    </message>
    <message>
        <source>For the own programme the pack holds everything. For others it holds what the sharing gate lets through as it is; you see its answer before anything is written.</source>
        <translation>Para o programa nacional o pacote contém tudo. Para os outros contém o que o controlo de saída deixa passar como está; vê a sua resposta antes de algo ser escrito.</translation>
    </message>
    <message>
        <source>For this audience hazard_id and distance_m are left empty; band gives the class.</source>
        <translation>Para estes destinatários hazard_id e distance_m ficam vazios; band dá a classe.</translation>
    </message>
    <message>
        <source>For this audience lengths are rounded up to full kilometres and crossings say 0 or 1.</source>
        <translation>Para estes destinatários os comprimentos são arredondados ao quilómetro superior e crossings diz 0 ou 1.</translation>
    </message>
    <message>
        <source>For this audience: the class of the protected grid at each place, and no distance. Nothing recorded is not safe: read survey_state.</source>
        <translation>Para estes destinatários: a classe da grelha protegida em cada lugar, e nenhuma distância. Nada registado não é seguro: leia survey_state.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Form (XLSForm)</source>
        <translation>Formulário (XLSForm)</translation>
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
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Found in the files</source>
        <translation>Encontrado nos ficheiros</translation>
    </message>
    <message>
        <source>Found where it is empty.</source>
        <translation>Determinado automaticamente se vazio.</translation>
    </message>
    <message>
        <source>Four siblings are joined where one is unsafe; a suppressed square is never the only one</source>
        <translation>Quatro irmãos são unidos onde um não é seguro; um quadrado não divulgado nunca é o único</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later. No warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 2 ou posterior. Sem garantia.</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Atualidade</translation>
    </message>
    <message>
        <source>Freshness: releases with data not older than 90 days</source>
        <translation>Atualidade: divulgações com dados de 90 dias no máximo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From (YYYY-MM-DD)</source>
        <translation>De (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>From the release ledger; {first} to {last}.</source>
        <translation>Do registo de divulgações; {first} a {last}.</translation>
    </message>
    <message>
        <source>Funding by cluster (FTS)</source>
        <translation>Financiamento por cluster (FTS)</translation>
    </message>
    <message>
        <source>GAMA (GICHD)</source>
        <translation>GAMA (GICHD)</translation>
    </message>
    <message>
        <source>GROUP_BY cannot be {value}</source>
        <translation>GROUP_BY não pode ser {value}</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Generic, several languages</source>
        <translation>Genérico, várias línguas</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; for others only of the protected grid)</source>
        <translation>GeoPDF (põe coordenadas no ficheiro; para outros, só da grelha protegida)</translation>
    </message>
    <message>
        <source>GeoPDF (puts coordinates into the file; own programme only)</source>
        <translation>GeoPDF (põe coordenadas no ficheiro; só programa nacional)</translation>
    </message>
    <message>
        <source>GeoPDF a unit (puts coordinates into the files; for others only of the protected grid)</source>
        <translation>Um GeoPDF por unidade (põe coordenadas nos ficheiros; para outros, só da grelha protegida)</translation>
    </message>
    <message>
        <source>Geometry changed</source>
        <translation>Geometria alterada</translation>
    </message>
    <message>
        <source>Geometry from</source>
        <translation>Origem da geometria</translation>
    </message>
    <message>
        <source>Geometry was read from the column {column}.</source>
        <translation>A geometria foi lida da coluna {column}.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obter dados</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Obter: {title}</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Raparigas</translation>
    </message>
    <message>
        <source>Girls reached</source>
        <translation>Raparigas abrangidas</translation>
    </message>
    <message>
        <source>Give the distances as whole metres, separated by commas, e.g. 1000,5000.</source>
        <translation>Dê as distâncias em metros inteiros, separadas por vírgulas, p. ex. 1000,5000.</translation>
    </message>
    <message>
        <source>Give the file as FILE. Columns that the preset does not name stay as they are. Example: FILE=sites.xlsx, PRESET=cccm_site_list.</source>
        <translation>Dê o ficheiro em FILE. As colunas que a predefinição não nomeia ficam como estão. Exemplo: FILE=sites.xlsx, PRESET=cccm_site_list.</translation>
    </message>
    <message>
        <source>Go back to the earlier state</source>
        <translation>Voltar ao estado anterior</translation>
    </message>
    <message>
        <source>Go back to the earlier state? The new rows are lost.</source>
        <translation>Voltar ao estado anterior? As novas linhas perdem-se.</translation>
    </message>
    <message>
        <source>Go back to the earlier state…</source>
        <translation>Voltar ao estado anterior…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Goes into the metadata of packages, and to HDX HAPI.</source>
        <translation>Vai para os metadados dos pacotes, e para HDX HAPI.</translation>
    </message>
    <message>
        <source>Granularity: bits of place left in the grids</source>
        <translation>Granularidade: bits de lugar que restam nas grelhas</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grelha</translation>
    </message>
    <message>
        <source>Gross of response: risk education given before does not reduce people in need.</source>
        <translation>Sem descontar a resposta: a educação sobre o risco já dada não reduz as pessoas com necessidades.</translation>
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
        <translation>A HAPI pede um nome e um endereço de e-mail</translation>
    </message>
    <message>
        <source>HAPI has more than {n} rows of {theme}</source>
        <translation>A HAPI tem mais de {n} linhas de {theme}</translation>
    </message>
    <message>
        <source>HAPI has no rows of {theme} for {country}</source>
        <translation>A HAPI não tem linhas de {theme} para {country}</translation>
    </message>
    <message>
        <source>HAPI has no theme {theme}</source>
        <translation>A HAPI não tem o tema {theme}</translation>
    </message>
    <message>
        <source>HAPI needs a name of four letters or more and an e-mail address</source>
        <translation>A HAPI precisa de um nome de quatro letras ou mais e de um endereço de e-mail</translation>
    </message>
    <message>
        <source>HAPI sent no list of rows</source>
        <translation>A HAPI não enviou uma lista de linhas</translation>
    </message>
    <message>
        <source>HDX</source>
        <translation>HDX</translation>
    </message>
    <message>
        <source>HDX Connect: the description only</source>
        <translation>HDX Connect: apenas a descrição</translation>
    </message>
    <message>
        <source>HDX did not answer as it should ({reason})</source>
        <translation>O HDX não respondeu como devia ({reason})</translation>
    </message>
    <message>
        <source>HDX does not have {version} of the boundaries of {country}</source>
        <translation>O HDX não tem {version} dos limites de {country}</translation>
    </message>
    <message>
        <source>HDX has no COD boundaries of {country}</source>
        <translation>O HDX não tem limites COD de {country}</translation>
    </message>
    <message>
        <source>HDX has no COD population figures of {country}</source>
        <translation>O HDX não tem números de população COD de {country}</translation>
    </message>
    <message>
        <source>HDX has no dataset {name}</source>
        <translation>O HDX não tem o conjunto de dados {name}</translation>
    </message>
    <message>
        <source>HDX has no file of Insecurity Insight about explosive weapons</source>
        <translation>O HDX não tem ficheiro da Insecurity Insight sobre armas explosivas</translation>
    </message>
    <message>
        <source>HDX has no settlements of {country} from a national source</source>
        <translation>O HDX não tem localidades de {country} de uma fonte nacional</translation>
    </message>
    <message>
        <source>HDX has nothing for these words; try fewer, or all countries.</source>
        <translation>O HDX não tem nada para estas palavras; tente menos, ou todos os países.</translation>
    </message>
    <message>
        <source>HDX has nothing open of this system for the country; the preset's page says how to ask for access</source>
        <translation>O HDX não tem nada aberto deste sistema para o país; a página da predefinição diz como pedir acesso</translation>
    </message>
    <message>
        <source>HDX lists no version of the boundaries of this country</source>
        <translation>O HDX não lista nenhuma versão dos limites deste país</translation>
    </message>
    <message>
        <source>HDX says that the link of this file is broken.</source>
        <translation>O HDX diz que a ligação deste ficheiro está quebrada.</translation>
    </message>
    <message>
        <source>HDX sent a dataset without a name</source>
        <translation>O HDX enviou um conjunto de dados sem nome</translation>
    </message>
    <message>
        <source>HDX sent no list of datasets</source>
        <translation>O HDX não enviou uma lista de conjuntos de dados</translation>
    </message>
    <message>
        <source>HOTOSM on HDX has the same without a key. Example: COUNTRY=MLI.</source>
        <translation>O HOTOSM no HDX tem o mesmo sem chave. Exemplo: COUNTRY=MLI.</translation>
    </message>
    <message>
        <source>HPC has no figures by cluster for this plan</source>
        <translation>O HPC não tem números por cluster para este plano</translation>
    </message>
    <message>
        <source>HPC has no plan of this country</source>
        <translation>O HPC não tem plano deste país</translation>
    </message>
    <message>
        <source>HPC sent no figures by cluster</source>
        <translation>O HPC não enviou números por cluster</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>HTML files</source>
        <translation>Ficheiros HTML</translation>
    </message>
    <message>
        <source>Harm of sharing</source>
        <translation>Dano de partilhar</translation>
    </message>
    <message>
        <source>Harm of withholding</source>
        <translation>Dano de reter</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Hazard id</source>
        <translation>Id. do perigo</translation>
    </message>
    <message>
        <source>Hazard polygons, exact points and device types by location are high; severe in active conflict.</source>
        <translation>Polígonos de perigos, pontos exatos e tipos de engenho por lugar são de sensibilidade alta; muito alta em conflito ativo.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Perigos</translation>
    </message>
    <message>
        <source>Hazards (SHA and CHA)</source>
        <translation>Perigos (SHA e CHA)</translation>
    </message>
    <message>
        <source>Hazards and zones are the same layer; choose the admin areas as zones.</source>
        <translation>Perigos e zonas são a mesma camada; escolha as áreas administrativas como zonas.</translation>
    </message>
    <message>
        <source>Hazards as the IMSMA import made them.</source>
        <translation>Os perigos como a importação IMSMA os fez.</translation>
    </message>
    <message>
        <source>Hazards that are only points</source>
        <translation>Perigos que são só pontos</translation>
    </message>
    <message>
        <source>Hazards that are only points (found in a workspace)</source>
        <translation>Perigos que são só pontos (encontrados num espaço de trabalho)</translation>
    </message>
    <message>
        <source>Hazards that block something</source>
        <translation>Perigos que bloqueiam algo</translation>
    </message>
    <message>
        <source>Hazards, accidents and events for which returnees count whole</source>
        <translation>Perigos, acidentes e eventos pelos quais os retornados contam por inteiro</translation>
    </message>
    <message>
        <source>Hazards, land release, accidents, victims, risk education of the programme</source>
        <translation>Perigos, libertação de terras, acidentes, vítimas, educação sobre o risco do programa</translation>
    </message>
    <message>
        <source>Hazards, tasks or areas</source>
        <translation>Perigos, tarefas ou áreas</translation>
    </message>
    <message>
        <source>Headers are group paths of the form; check the columns.</source>
        <translation>Os cabeçalhos são caminhos de grupos do formulário; verifique as colunas.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Health facilities from OpenStreetMap as points, with your own key</source>
        <translation>Unidades de saúde do OpenStreetMap como pontos, com a sua própria chave</translation>
    </message>
    <message>
        <source>Health sites</source>
        <translation>Unidades de saúde</translation>
    </message>
    <message>
        <source>Health sites (healthsites.io)</source>
        <translation>Unidades de saúde (healthsites.io)</translation>
    </message>
    <message>
        <source>Health zones are not admin 2: do not join them by P-code to COD boundaries.</source>
        <translation>As zonas de saúde não são admin 2: não as una por P-code aos limites COD.</translation>
    </message>
    <message>
        <source>Healthsites has no facility for this country</source>
        <translation>O Healthsites não tem nenhuma unidade para este país</translation>
    </message>
    <message>
        <source>Healthsites needs a key of your own</source>
        <translation>O Healthsites precisa de uma chave própria</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Highest scores</source>
        <translation>Pontuações mais altas</translation>
    </message>
    <message>
        <source>Household needs (IOM DTM HNA)</source>
        <translation>Necessidades dos agregados familiares (HNA da DTM, OIM)</translation>
    </message>
    <message>
        <source>Houses to be repaired or cleared of rubble, by community</source>
        <translation>Casas a reparar ou a limpar de escombros, por comunidade</translation>
    </message>
    <message>
        <source>Housing blocked</source>
        <translation>Habitação bloqueada</translation>
    </message>
    <message>
        <source>How fields and values are read: a profile of the plugin, or the path of your own.</source>
        <translation>Como campos e valores são lidos: um perfil do módulo, ou o caminho do seu.</translation>
    </message>
    <message>
        <source>How it was protected</source>
        <translation>Como foi protegido</translation>
    </message>
    <message>
        <source>How many people do we plan for?</source>
        <translation>Para quantas pessoas planeamos?</translation>
    </message>
    <message>
        <source>How many people need mine action, low, central and high?</source>
        <translation>Quantas pessoas precisam da ação contra as minas: baixa, central e alta?</translation>
    </message>
    <message>
        <source>How much is open, where, and what was released?</source>
        <translation>Quanto está aberto, onde, e o que foi libertado?</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Com que frequência</translation>
    </message>
    <message>
        <source>How the P-code was found</source>
        <translation>Como foi encontrado o P-code</translation>
    </message>
    <message>
        <source>Hub site</source>
        <translation>Sítio Hub</translation>
    </message>
    <message>
        <source>Humanitarian indicators (HDX HAPI)</source>
        <translation>Indicadores humanitários (HDX HAPI)</translation>
    </message>
    <message>
        <source>Humanitarian plans (HPC, Humanitarian Action)</source>
        <translation>Planos humanitários (HPC, Humanitarian Action)</translation>
    </message>
    <message>
        <source>IATI mine-action activities</source>
        <translation>Atividades IATI de ação contra as minas</translation>
    </message>
    <message>
        <source>ID field</source>
        <translation>Campo de identificador</translation>
    </message>
    <message>
        <source>ID field of the zones</source>
        <translation>Campo de identificador das zonas</translation>
    </message>
    <message>
        <source>ID field of the zones (default: adm{level}_pcode)</source>
        <translation>Campo de identificador das zonas (predefinição: adm{level}_pcode)</translation>
    </message>
    <message>
        <source>IDPs, returnees, refugees, needs, presence, conflict, funding, risk, population, food security by area</source>
        <translation>Deslocados internos, retornados, refugiados, necessidades, presença, conflito, financiamento, risco, população, segurança alimentar por área</translation>
    </message>
    <message>
        <source>IMSMA</source>
        <translation>IMSMA</translation>
    </message>
    <message>
        <source>IMSMA Core and Survey123</source>
        <translation>IMSMA Core e Survey123</translation>
    </message>
    <message>
        <source>IMSMA NG (version 6): export, staging area, points table</source>
        <translation>IMSMA NG (versão 6): exportação, área de preparação, tabela de pontos</translation>
    </message>
    <message>
        <source>IMSMA default</source>
        <translation>IMSMA predefinido</translation>
    </message>
    <message>
        <source>IMSMA import</source>
        <translation>Importação IMSMA</translation>
    </message>
    <message>
        <source>IMSMA of UNMAS and national programmes</source>
        <translation>IMSMA da UNMAS e de programas nacionais</translation>
    </message>
    <message>
        <source>IMSMA: rejected rows</source>
        <translation>IMSMA: linhas rejeitadas</translation>
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
        <translation>INFORM Severity, acesso humanitário ou riscos de um país, com o seu próprio token</translation>
    </message>
    <message>
        <source>INFORM component</source>
        <translation>Componente INFORM</translation>
    </message>
    <message>
        <source>INFORM component: explosive ordnance</source>
        <translation>Componente INFORM: engenhos explosivos</translation>
    </message>
    <message>
        <source>INFORM has no score for this country</source>
        <translation>O INFORM não tem pontuação para este país</translation>
    </message>
    <message>
        <source>IOM DTM terms: non-commercial use, no redistribution</source>
        <translation>Condições da DTM da OIM: uso não comercial, sem redistribuição</translation>
    </message>
    <message>
        <source>Id of a single point used twice in one record</source>
        <translation>Id. de um ponto isolado usado duas vezes num registo</translation>
    </message>
    <message>
        <source>Id of the hazard</source>
        <translation>Id. do perigo</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>Pontuação de impacto</translation>
    </message>
    <message>
        <source>Impact score (IMSMA)</source>
        <translation>Pontuação de impacto (IMSMA)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import an IMSMA export</source>
        <translation>Importar uma exportação IMSMA</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <translation>Importação de {file}</translation>
    </message>
    <message>
        <source>In labels and layouts: @cg_operation.</source>
        <translation>Em etiquetas e layouts: @cg_operation.</translation>
    </message>
    <message>
        <source>In need (central)</source>
        <translation>Com necessidades (central)</translation>
    </message>
    <message>
        <source>In need (high)</source>
        <translation>Com necessidades (alta)</translation>
    </message>
    <message>
        <source>In need (low)</source>
        <translation>Com necessidades (baixa)</translation>
    </message>
    <message>
        <source>In need: low {low}, central {central}, high {high}</source>
        <translation>Com necessidades: baixa {low}, central {central}, alta {high}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>In the pack: {n}</source>
        <translation>No pacote: {n}</translation>
    </message>
    <message>
        <source>Incidents are placed by province name only; they have no points</source>
        <translation>Os incidentes são situados só pelo nome da província; não têm pontos</translation>
    </message>
    <message>
        <source>Incidents with explosive weapons that hit aid, health and education, by province</source>
        <translation>Incidentes com armas explosivas que atingiram ajuda, saúde e educação, por província</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator ids, separated by commas</source>
        <translation>Identificadores de indicadores, separados por vírgulas</translation>
    </message>
    <message>
        <source>Indicator menu</source>
        <translation>Menu de indicadores</translation>
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
        <translation>As pessoas são as famílias vezes seis. Sem P-codes: situe-as por ponto ou por nome.</translation>
    </message>
    <message>
        <source>Information loss (1 - correlation of logs)</source>
        <translation>Perda de informação (1 - correlação dos logaritmos)</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Feridos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Internally displaced people by admin area: one operation, one assessment type, the latest round</source>
        <translation>Deslocados internos por área administrativa: uma operação, um tipo de avaliação, a última ronda</translation>
    </message>
    <message>
        <source>Interval of the central figure (P10 to P90)</source>
        <translation>Intervalo do número central (P10 a P90)</translation>
    </message>
    <message>
        <source>Into the folder attachments of the workspace. They may show people: they are no part of a country pack.</source>
        <translation>Para a pasta attachments do espaço de trabalho. Podem mostrar pessoas: não fazem parte de nenhum pacote do país.</translation>
    </message>
    <message>
        <source>Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. Pixels that an admin 2 boundary cuts hold nobody.</source>
        <translation>Distribuição inventada; só as somas são reais: os totais COD-PS 2015 do OCHA por prefeitura. Os píxeis cortados por um limite de nível 2 não contêm ninguém.</translation>
    </message>
    <message>
        <source>Invented for training and tests. No row describes a real hazard, person, event or place.</source>
        <translation>Inventado para formação e testes. Nenhuma linha descreve um perigo, uma pessoa, um evento ou um lugar real.</translation>
    </message>
    <message>
        <source>Invented records of one country, into {folder}.</source>
        <translation>Registos fictícios de um país, em {folder}.</translation>
    </message>
    <message>
        <source>Irrigated cropland blocked</source>
        <translation>Cultura irrigada bloqueada</translation>
    </message>
    <message>
        <source>Is sharing improving?</source>
        <translation>A partilha está a melhorar?</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Issues in {title}</source>
        <translation>Problemas em {title}</translation>
    </message>
    <message>
        <source>It ends in FeatureServer, FeatureServer/0 or item.html?id=….</source>
        <translation>Termina em FeatureServer, FeatureServer/0 ou item.html?id=….</translation>
    </message>
    <message>
        <source>It has columns that name people: {columns}.</source>
        <translation>Tem colunas que nomeiam pessoas: {columns}.</translation>
    </message>
    <message>
        <source>It sends nothing about you or your data anywhere; it asks only the sources that you load.</source>
        <translation>O módulo não envia nada sobre si ou os seus dados para lado nenhum; só consulta as fontes que carrega.</translation>
    </message>
    <message>
        <source>JIPS profiling and DART</source>
        <translation>Perfis da JIPS e DART</translation>
    </message>
    <message>
        <source>Keep personal columns</source>
        <translation>Manter colunas pessoais</translation>
    </message>
    <message>
        <source>Keep the file beside the current version</source>
        <translation>Guardar o ficheiro ao lado da versão atual</translation>
    </message>
    <message>
        <source>Keep the layout for editing</source>
        <translation>Manter o layout para edição</translation>
    </message>
    <message>
        <source>Keep the layout in the open project for editing</source>
        <translation>Manter o layout no projeto aberto para edição</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Keys are kept in QGIS's authentication store, encrypted, and nowhere else.</source>
        <translation>As chaves são guardadas, cifradas, no armazém de autenticação do QGIS, e em mais lado nenhum.</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Mortos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registo</translation>
    </message>
    <message>
        <source>Land balance</source>
        <translation>Balanço de terras</translation>
    </message>
    <message>
        <source>Land balance of the period (needs the earlier export)</source>
        <translation>Balanço de terras do período (precisa da exportação anterior)</translation>
    </message>
    <message>
        <source>Land balance…</source>
        <translation>Balanço de terras…</translation>
    </message>
    <message>
        <source>Land release</source>
        <translation>Libertação de terras</translation>
    </message>
    <message>
        <source>Land release (cancelled, reduced, cleared)</source>
        <translation>Libertação de terras (cancelada, reduzida, limpa)</translation>
    </message>
    <message>
        <source>Land release products</source>
        <translation>Produtos de libertação de terras</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Language of place names</source>
        <translation>Língua dos nomes de lugares</translation>
    </message>
    <message>
        <source>Language of the labels (en, fr, ar …)</source>
        <translation>Língua das etiquetas (en, fr, ar …)</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Língua do mapa</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Língua do relatório</translation>
    </message>
    <message>
        <source>Largest attachment (MB)</source>
        <translation>Anexo máximo (MB)</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Descarga máxima</translation>
    </message>
    <message>
        <source>Last day of the month (YYYY-MM-DD)</source>
        <translation>Último dia do mês (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Último dia do período</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.</source>
        <translation>Texto em Latin-1. O código CF711 aparece duas vezes no ficheiro do nível 2: some as duas linhas.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Layer name or number</source>
        <translation>Nome ou número da camada</translation>
    </message>
    <message>
        <source>Layer of an ArcGIS server</source>
        <translation>Camada de um servidor ArcGIS</translation>
    </message>
    <message>
        <source>Layer or sheet</source>
        <translation>Camada ou folha</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <translation>Camada ou tabela</translation>
    </message>
    <message>
        <source>Layer, sheet or table</source>
        <translation>Camada, folha ou tabela</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Layers (all of the workspace if empty)</source>
        <translation>Camadas (todas as do espaço de trabalho se vazio)</translation>
    </message>
    <message>
        <source>Layers ({n})</source>
        <translation>Camadas ({n})</translation>
    </message>
    <message>
        <source>Layers in the workspace</source>
        <translation>Camadas no espaço de trabalho</translation>
    </message>
    <message>
        <source>Layers of the workspace</source>
        <translation>Camadas do espaço de trabalho</translation>
    </message>
    <message>
        <source>Layout in the project: {name}</source>
        <translation>Layout no projeto: {name}</translation>
    </message>
    <message>
        <source>Left in the pack, since a country pack has no need of it: {names}</source>
        <translation>Deixado no pacote, porque um pacote de país não precisa disso: {names}</translation>
    </message>
    <message>
        <source>Left out because they name people: {columns}</source>
        <translation>Deixadas de fora porque nomeiam pessoas: {columns}</translation>
    </message>
    <message>
        <source>Left out for this audience: {table}</source>
        <translation>Deixado de fora para estes destinatários: {table}</translation>
    </message>
    <message>
        <source>Left out, no such column: {criterion}</source>
        <translation>Deixado de fora, não há tal coluna: {criterion}</translation>
    </message>
    <message>
        <source>Left out: {layer}. {why}</source>
        <translation>Deixada de fora: {layer}. {why}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licença: {licence}.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Lines and the class of the protected grid</source>
        <translation>Linhas e a classe da grelha protegida</translation>
    </message>
    <message>
        <source>Lines near hazards</source>
        <translation>Linhas perto de perigos</translation>
    </message>
    <message>
        <source>Links are not packed, and what they lead to is left out: {names}</source>
        <translation>As ligações não são incluídas no pacote, e aquilo a que levam fica de fora: {names}</translation>
    </message>
    <message>
        <source>List the attachments</source>
        <translation>Listar os anexos</translation>
    </message>
    <message>
        <source>Load again what is there</source>
        <translation>Carregar de novo o que já existe</translation>
    </message>
    <message>
        <source>Load into the workspace</source>
        <translation>Carregar no espaço de trabalho</translation>
    </message>
    <message>
        <source>Load into the workspace…</source>
        <translation>Carregar no espaço de trabalho…</translation>
    </message>
    <message>
        <source>Load this file…</source>
        <translation>Carregar este ficheiro…</translation>
    </message>
    <message>
        <source>Load what was found by its address. Example: TEXT=contaminated land, SITE=hub.arcgis.com.</source>
        <translation>Carregue o que foi encontrado pelo seu endereço. Exemplo: TEXT=contaminated land, SITE=hub.arcgis.com.</translation>
    </message>
    <message>
        <source>Load {n} sources</source>
        <translation>Carregar {n} fontes</translation>
    </message>
    <message>
        <source>Load: {title}</source>
        <translation>Carregar: {title}</translation>
    </message>
    <message>
        <source>Loads boundaries, population, displacement, conflict events, roads, schools and health sites of a country into a workspace, each with its source, version and style. What cannot be had is listed with the reason, and the rest goes on. Run again, it takes up what is missing and leaves what is there.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: only these, with commas between: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: which displacement figures, where DTM has several; they must not be added up.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: load again what is there; the earlier state is kept until it is accepted.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: a table with a row for each step: what was loaded, from where, or why not.&lt;br/&gt;Steps and routes stand in resources/startcountry.json. Example: COUNTRY=CAF.</source>
        <translation>Carrega limites, população, deslocação, eventos de conflito, estradas, escolas e unidades de saúde de um país num espaço de trabalho, cada um com a sua fonte, versão e estilo. O que não pode ser obtido é listado com o motivo, e o resto continua. Executado de novo, retoma o que falta e deixa o que existe.&lt;br/&gt;&lt;b&gt;STEPS&lt;/b&gt;: só estes, separados por vírgulas: boundaries, population, displacement, conflict, roads, schools, health.&lt;br/&gt;&lt;b&gt;OPERATION&lt;/b&gt;, &lt;b&gt;ASSESSMENT_TYPE&lt;/b&gt;: que números de deslocação, quando a DTM tem vários; não devem ser somados.&lt;br/&gt;&lt;b&gt;REFRESH&lt;/b&gt;: carregar de novo o que já existe; o estado anterior é guardado até ser aceite.&lt;br/&gt;&lt;b&gt;OUTPUT&lt;/b&gt;: uma tabela com uma linha por passo: o que foi carregado, de onde, ou porque não.&lt;br/&gt;Passos e vias estão em resources/startcountry.json. Exemplo: COUNTRY=CAF.</translation>
    </message>
    <message>
        <source>Location ID</source>
        <translation>Identificador da localidade</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>LogIE needs a registration; exports of the open part stand on HDX</source>
        <translation>A LogIE precisa de inscrição; há exportações da parte aberta no HDX</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Logistics cluster</source>
        <translation>Cluster de Logística</translation>
    </message>
    <message>
        <source>Longitude and latitude belong together</source>
        <translation>Longitude e latitude vão juntas</translation>
    </message>
    <message>
        <source>Look-back (months)</source>
        <translation>Período retrospetivo (meses)</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made on {date} for: {audience}. Purpose: {purpose}.</source>
        <translation>Feito em {date} para: {audience}. Finalidade: {purpose}.</translation>
    </message>
    <message>
        <source>Main road crossed or within 50 m</source>
        <translation>Estrada principal atravessada ou a menos de 50 m</translation>
    </message>
    <message>
        <source>Maintainer (HDX user)</source>
        <translation>Responsável (utilizador HDX)</translation>
    </message>
    <message>
        <source>Make a country pack…</source>
        <translation>Fazer um pacote do país…</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Fazer um mapa</translation>
    </message>
    <message>
        <source>Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer.</source>
        <translation>Fazer um mapa das camadas ligadas, em PDF e PNG, com fontes, legenda e aviso.</translation>
    </message>
    <message>
        <source>Make the map</source>
        <translation>Fazer o mapa</translation>
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
        <translation>Número do mapa</translation>
    </message>
    <message>
        <source>Map package (PDF, JPEG, description)</source>
        <translation>Pacote de mapa (PDF, JPEG, descrição)</translation>
    </message>
    <message>
        <source>Map product</source>
        <translation>Produto de mapa</translation>
    </message>
    <message>
        <source>Maps and reports</source>
        <translation>Mapas e relatórios</translation>
    </message>
    <message>
        <source>Maps and reports (ReliefWeb)</source>
        <translation>Mapas e relatórios (ReliefWeb)</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Pode ir para</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, as told</source>
        <translation>Risco médio (1/f) de um perigo, tal como comunicado</translation>
    </message>
    <message>
        <source>Mean risk (1/f) of a hazard, before</source>
        <translation>Risco médio (1/f) de um perigo, antes</translation>
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
        <translation>Risco medido</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median of the draws</source>
        <translation>Mediana das simulações</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>Men reached</source>
        <translation>Homens abrangidos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Method: formulas, sources, limits (in English)</source>
        <translation>Método: fórmulas, fontes, limites (em inglês)</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Metodologia</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Methods and shared definitions for protection data; no data of its own</source>
        <translation>Métodos e definições comuns para dados de proteção; sem dados próprios</translation>
    </message>
    <message>
        <source>Migratory pasture blocked</source>
        <translation>Pastagem de transumância bloqueada</translation>
    </message>
    <message>
        <source>Mine action</source>
        <translation>Ação contra as minas</translation>
    </message>
    <message>
        <source>Mine action data</source>
        <translation>Dados de ação contra as minas</translation>
    </message>
    <message>
        <source>Mine action is often booked inside Protection; then the table is empty and says so. Example: COUNTRY=AFG.</source>
        <translation>A ação contra as minas é muitas vezes contabilizada dentro de Proteção; nesse caso a tabela está vazia e di-lo. Exemplo: COUNTRY=AFG.</translation>
    </message>
    <message>
        <source>Mine action on HDX</source>
        <translation>Ação contra as minas no HDX</translation>
    </message>
    <message>
        <source>Mine-action activities (IATI)</source>
        <translation>Atividades de ação contra as minas (IATI)</translation>
    </message>
    <message>
        <source>Mines present</source>
        <translation>Presença de minas</translation>
    </message>
    <message>
        <source>Minimum data missing</source>
        <translation>Dados mínimos em falta</translation>
    </message>
    <message>
        <source>Minimum number of hazards, accidents, victims and people a square</source>
        <translation>Número mínimo de perigos, acidentes, vítimas e pessoas por quadrado</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <source>Mobility tracking and location assessment, event tracking, registration and master lists, flow monitoring, surveys, as you downloaded them</source>
        <translation>Acompanhamento da mobilidade e avaliação de localidades, acompanhamento de eventos, registo e listas principais, monitorização de fluxos, inquéritos, tal como os descarregou</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modelled people, not counted: check the sum against COD-PS. Whole countries take 10 to 250 MB. Example: COUNTRY=CAF, YEAR=2026.</source>
        <translation>População modelada, não contada: compare a soma com COD-PS. Um país inteiro ocupa 10 a 250 MB. Exemplo: COUNTRY=CAF, YEAR=2026.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Monitoring by area needs an OCHA login: give the saved reply as FILE. Example: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</source>
        <translation>O acompanhamento por área precisa de uma conta OCHA: dê a resposta guardada em FILE. Exemplo: COUNTRY=AFG, WHAT=clusters, YEAR=2025.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month (YYYY-MM)</source>
        <translation>Mês (AAAA-MM)</translation>
    </message>
    <message>
        <source>Monthly product</source>
        <translation>Produto mensal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for the selected layer</source>
        <translation>Mais ações para a camada selecionada</translation>
    </message>
    <message>
        <source>More releases are not better by themselves: read availability beside granularity and use.</source>
        <translation>Mais divulgações não é melhor por si só: leia a disponibilidade com a granularidade e o uso.</translation>
    </message>
    <message>
        <source>More than 5,000 m between two vertices</source>
        <translation>Mais de 5 000 m entre dois vértices</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Most can be downloaded by hand from dtm.iom.int after accepting the terms; then load them (source table)</source>
        <translation>A maioria pode ser descarregada à mão de dtm.iom.int depois de aceitar as condições; depois carregue-os (fonte table)</translation>
    </message>
    <message>
        <source>Most files can be downloaded by hand after accepting the terms; give the file as FILE. Example: FILE=master_list.xlsx, PRESET=dtm_master_list.</source>
        <translation>A maioria dos ficheiros pode ser descarregada à mão depois de aceitar as condições; dê o ficheiro em FILE. Exemplo: FILE=master_list.xlsx, PRESET=dtm_master_list.</translation>
    </message>
    <message>
        <source>Movements over 50 households only; header texts change every year. Abyei is coded SS1101 here and SS0001 in the COD.</source>
        <translation>Só movimentos de mais de 50 agregados familiares; os cabeçalhos mudam todos os anos. Abyei tem aqui o código SS1101 e no COD SS0001.</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Multi-sector needs assessments, settlement and camp mapping, as workbooks and layers</source>
        <translation>Avaliações multissetoriais de necessidades, cartografia de localidades e campos, como livros de folhas de cálculo e camadas</translation>
    </message>
    <message>
        <source>NEEDS is not a table of peopleinneed of admin level {level}</source>
        <translation>NEEDS não é uma tabela de peopleinneed do nível administrativo {level}</translation>
    </message>
    <message>
        <source>NTS</source>
        <translation>PNT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>Campo do nome</translation>
    </message>
    <message>
        <source>Name fields</source>
        <translation>Campos de nomes</translation>
    </message>
    <message>
        <source>Name in the workspace</source>
        <translation>Nome no espaço de trabalho</translation>
    </message>
    <message>
        <source>Name of the operation</source>
        <translation>Nome da operação</translation>
    </message>
    <message>
        <source>Name of the unit of a P-code, in a language that the boundaries have.</source>
        <translation>Nome da unidade de um P-code, numa língua que os limites têm.</translation>
    </message>
    <message>
        <source>Nearest hazard of each site</source>
        <translation>Perigo mais próximo de cada local</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessidade</translation>
    </message>
    <message>
        <source>Needed where a country has several; they must not be added up.</source>
        <translation>Necessário quando um país tem vários; não devem ser somados.</translation>
    </message>
    <message>
        <source>Needed where the file has several.</source>
        <translation>Necessário quando o ficheiro tem vários.</translation>
    </message>
    <message>
        <source>Needed where the service has several.</source>
        <translation>Necessário quando o serviço tem vários.</translation>
    </message>
    <message>
        <source>Needs and response</source>
        <translation>Necessidades e resposta</translation>
    </message>
    <message>
        <source>Needs overview</source>
        <translation>Panorama das necessidades</translation>
    </message>
    <message>
        <source>Needs your own key, set in the Common Ground options.</source>
        <translation>Precisa da sua própria chave, definida nas opções do Common Ground.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New export (or a workspace)</source>
        <translation>Exportação nova (ou um espaço de trabalho)</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Novo nível</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versão mais recente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {engine}</source>
        <translation>Nenhum escalonador Dask responde em {engine}</translation>
    </message>
    <message>
        <source>No address is given</source>
        <translation>Não foi dado nenhum endereço</translation>
    </message>
    <message>
        <source>No address that starts with https:// is given for {sources}; it is not kept.</source>
        <translation>Não foi dado nenhum endereço que comece por https:// para {sources}; não é guardado.</translation>
    </message>
    <message>
        <source>No attack tells more than the published squares and counts.</source>
        <translation>Nenhum ataque revela mais do que os quadrados e contagens publicados.</translation>
    </message>
    <message>
        <source>No caseload of this plan names mine action, EORE or camps</source>
        <translation>Nenhum caseload deste plano nomeia a ação contra as minas, a EORE ou os campos</translation>
    </message>
    <message>
        <source>No cluster names mine action: it is booked inside Protection</source>
        <translation>Nenhum cluster nomeia a ação contra as minas: é contabilizada dentro de Proteção</translation>
    </message>
    <message>
        <source>No column holds the kind (cancelled, reduced, cleared): the land balance leaves such products out.</source>
        <translation>Nenhuma coluna contém o tipo (cancelado, reduzido, limpo): o balanço de terras deixa esses produtos de fora.</translation>
    </message>
    <message>
        <source>No column holds the status: every hazard is unknown, which counts as open.</source>
        <translation>Nenhuma coluna contém o estado: cada perigo é desconhecido, o que conta como aberto.</translation>
    </message>
    <message>
        <source>No column identifies the rows, so whole rows were compared.</source>
        <translation>Nenhuma coluna identifica as linhas, por isso foram comparadas linhas inteiras.</translation>
    </message>
    <message>
        <source>No column of the points table holds ids of the records: the polygons stand alone.</source>
        <translation>Nenhuma coluna da tabela de pontos contém identificadores dos registos: os polígonos ficam sozinhos.</translation>
    </message>
    <message>
        <source>No country is chosen</source>
        <translation>Nenhum país foi escolhido</translation>
    </message>
    <message>
        <source>No country is given</source>
        <translation>Não foi dado nenhum país</translation>
    </message>
    <message>
        <source>No criterion of the profile {name} has a column in the input</source>
        <translation>Nenhum critério do perfil {name} tem coluna na entrada</translation>
    </message>
    <message>
        <source>No dataset is named</source>
        <translation>Nenhum conjunto de dados foi nomeado</translation>
    </message>
    <message>
        <source>No distance is wide enough for the raster</source>
        <translation>Nenhuma distância é larga o bastante para o raster</translation>
    </message>
    <message>
        <source>No factor of the profile {name} has a column in the input</source>
        <translation>Nenhum fator do perfil {name} tem coluna na entrada</translation>
    </message>
    <message>
        <source>No file is given</source>
        <translation>Não foi dado nenhum ficheiro</translation>
    </message>
    <message>
        <source>No indicator of this plan names mine action, EORE or camps</source>
        <translation>Nenhum indicador deste plano nomeia a ação contra as minas, a EORE ou os campos</translation>
    </message>
    <message>
        <source>No layer has figures for the table {name} of the template</source>
        <translation>Nenhuma camada tem números para a tabela {name} do modelo</translation>
    </message>
    <message>
        <source>No layer is switched on: load some, or tick them in the layer panel.</source>
        <translation>Nenhuma camada está ligada: carregue algumas, ou marque-as no painel de camadas.</translation>
    </message>
    <message>
        <source>No layer says where it comes from.</source>
        <translation>Nenhuma camada diz de onde vem.</translation>
    </message>
    <message>
        <source>No layer was found for these words</source>
        <translation>Não foi encontrada nenhuma camada para estas palavras</translation>
    </message>
    <message>
        <source>No mine-action activity is published for this country</source>
        <translation>Não há nenhuma atividade de ação contra as minas publicada para este país</translation>
    </message>
    <message>
        <source>No name is common to all countries: the dataset is looked for by its tag. Example: COUNTRY=SDN, WHAT=settlements.</source>
        <translation>Nenhum nome é comum a todos os países: o conjunto de dados é procurado pela sua etiqueta. Exemplo: COUNTRY=SDN, WHAT=settlements.</translation>
    </message>
    <message>
        <source>No output is asked for</source>
        <translation>Não foi pedida nenhuma saída</translation>
    </message>
    <message>
        <source>No preset fits this table; choose one, or name the columns on the next page.</source>
        <translation>Nenhuma predefinição serve para esta tabela; escolha uma, ou nomeie as colunas na página seguinte.</translation>
    </message>
    <message>
        <source>No preset fits this table; its columns stay as they are</source>
        <translation>Nenhuma predefinição serve para esta tabela; as suas colunas ficam como estão</translation>
    </message>
    <message>
        <source>No protocol names this kind of layer: high until set.</source>
        <translation>Nenhum protocolo nomeia este tipo de camada: alta até ser definida.</translation>
    </message>
    <message>
        <source>No purpose was given.</source>
        <translation>Não foi dada nenhuma finalidade.</translation>
    </message>
    <message>
        <source>No record in a square does not mean that it is safe; read the survey state.</source>
        <translation>Um quadrado sem registos não é por isso seguro; leia o estado da pesquisa.</translation>
    </message>
    <message>
        <source>No release products were given: land that closed is a correction, and listed.</source>
        <translation>Não foram dados produtos de libertação: a terra que fechou é uma correção, e é listada.</translation>
    </message>
    <message>
        <source>No row names mine action: FTS often books it inside Protection.</source>
        <translation>Nenhuma linha nomeia a ação contra as minas: o FTS contabiliza-a muitas vezes dentro de Proteção.</translation>
    </message>
    <message>
        <source>No row of {child} names a record of {parent}</source>
        <translation>Nenhuma linha de {child} nomeia um registo de {parent}</translation>
    </message>
    <message>
        <source>No workspace is chosen, so there is no ledger for the change</source>
        <translation>Nenhum espaço de trabalho foi escolhido, por isso não há registo para a alteração</translation>
    </message>
    <message>
        <source>No workspace is given</source>
        <translation>Não foi dado nenhum espaço de trabalho</translation>
    </message>
    <message>
        <source>No year is given</source>
        <translation>Não foi dado nenhum ano</translation>
    </message>
    <message>
        <source>No zone has a polygon</source>
        <translation>Nenhuma zona tem polígono</translation>
    </message>
    <message>
        <source>No zone has a value in {field}</source>
        <translation>Nenhuma zona tem valor em {field}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Non-agricultural land blocked</source>
        <translation>Terra não agrícola bloqueada</translation>
    </message>
    <message>
        <source>None of the layers has anything to draw</source>
        <translation>Nenhuma das camadas tem algo para desenhar</translation>
    </message>
    <message>
        <source>None of the records has a position, so there is nothing to draw a grid of</source>
        <translation>Nenhum dos registos tem posição, por isso não há de que fazer uma grelha</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Não classificado</translation>
    </message>
    <message>
        <source>Not classified or without a figure</source>
        <translation>Não classificado ou sem número</translation>
    </message>
    <message>
        <source>Not computed: {indicator} ({reason})</source>
        <translation>Não calculado: {indicator} ({reason})</translation>
    </message>
    <message>
        <source>Not counted: downloads, citations, incidents outside this workspace.</source>
        <translation>Não contados: descargas, citações, incidentes fora deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Not described in public; ask GICHD what it holds for the country</source>
        <translation>Sem descrição pública; pergunte ao GICHD o que tem sobre o país</translation>
    </message>
    <message>
        <source>Not explained by a release product</source>
        <translation>Não explicado por um produto de libertação</translation>
    </message>
    <message>
        <source>Not given: {tables}</source>
        <translation>Não dado: {tables}</translation>
    </message>
    <message>
        <source>Not on the map: {layers}</source>
        <translation>Fora do mapa: {layers}</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não abrangidos</translation>
    </message>
    <message>
        <source>Not scored, no such column: {factor}</source>
        <translation>Sem pontuação, não há tal coluna: {factor}</translation>
    </message>
    <message>
        <source>Not set: mine action in several languages; empty: every cluster.</source>
        <translation>Não definido: ação contra as minas em várias línguas; vazio: todos os clusters.</translation>
    </message>
    <message>
        <source>Not set: remote explosives, landmines and IEDs; empty: every type.</source>
        <translation>Não definido: explosivos à distância, minas e EEI; vazio: todos os tipos.</translation>
    </message>
    <message>
        <source>Not set: roads that cars use between places; empty: all, with tracks and paths.</source>
        <translation>Não definido: estradas que os carros usam entre lugares; vazio: todas, com picadas e caminhos.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the geometry</source>
        <translation>Nota sobre a geometria</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing could be loaded for {country}</source>
        <translation>Nada pôde ser carregado para {country}</translation>
    </message>
    <message>
        <source>Nothing in the workspace may go to {audience}</source>
        <translation>Nada no espaço de trabalho pode ir para {audience}</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe.</source>
        <translation>Nada registado não significa seguro.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe. Do not use this to decide where it is safe to walk.</source>
        <translation>Nada registado não significa seguro. Não use isto para decidir por onde é seguro andar.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state of each square.</source>
        <translation>Nada registado não significa seguro: leia o estado da pesquisa de cada quadrado.</translation>
    </message>
    <message>
        <source>Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”.</source>
        <translation>Nada registado não significa seguro: leia o estado da pesquisa. «Vive a menos de» não é «exposto».</translation>
    </message>
    <message>
        <source>Nothing to search for is given</source>
        <translation>Não foi dado nada para procurar</translation>
    </message>
    <message>
        <source>Nothing was told to attack: no grid, no count, no distance.</source>
        <translation>Não foi indicado nada para atacar: nem grelha, nem contagem, nem distância.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers of casualties by admin 2 are low; a record of a person stays severe.</source>
        <translation>Os números de vítimas por admin 2 são de sensibilidade baixa; o registo de uma pessoa continua a ser de sensibilidade muito alta.</translation>
    </message>
    <message>
        <source>OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)</source>
        <translation>OCHA, ITOS e REACH: República Centro-Africana – limites administrativos subnacionais (COD-AB)</translation>
    </message>
    <message>
        <source>OCHA: Central African Republic - Subnational Population Statistics (COD-PS)</source>
        <translation>OCHA: República Centro-Africana – estatísticas de população subnacionais (COD-PS)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>ORIGINS needs the columns unit, origin and people</source>
        <translation>ORIGINS precisa das colunas unit, origin e people</translation>
    </message>
    <message>
        <source>Occupied Palestinian territory</source>
        <translation>Território palestiniano ocupado</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offline mode is on and this has not been downloaded from {source} yet</source>
        <translation>O modo sem ligação está ativo e isto ainda não foi descarregado de {source}</translation>
    </message>
    <message>
        <source>Offline mode: an earlier version of {name} is used</source>
        <translation>Modo sem ligação: é usada uma versão anterior de {name}</translation>
    </message>
    <message>
        <source>Old export (or a workspace)</source>
        <translation>Exportação antiga (ou um espaço de trabalho)</translation>
    </message>
    <message>
        <source>Old hazards</source>
        <translation>Perigos anteriores</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versão mais antiga</translation>
    </message>
    <message>
        <source>On the command line:</source>
        <translation>Na linha de comandos:</translation>
    </message>
    <message>
        <source>One file of a dataset on the Humanitarian Data Exchange: map layers, CSV and XLSX</source>
        <translation>Um ficheiro de um conjunto de dados da Humanitarian Data Exchange: camadas, CSV e XLSX</translation>
    </message>
    <message>
        <source>One file with many pages cannot be a GeoPDF</source>
        <translation>Um ficheiro com muitas páginas não pode ser um GeoPDF</translation>
    </message>
    <message>
        <source>One geography for all countries and releases: EPSG:6933, origin 0, 0</source>
        <translation>Uma só geografia para todos os países e divulgações: EPSG:6933, origem 0, 0</translation>
    </message>
    <message>
        <source>One layer of any ArcGIS feature service: IMSMA Core, UNHCR, ArcGIS Online, Hub</source>
        <translation>Uma camada de qualquer serviço de elementos ArcGIS: IMSMA Core, ACNUR, ArcGIS Online, Hub</translation>
    </message>
    <message>
        <source>One parameter at a time: change of the central total</source>
        <translation>Um parâmetro de cada vez: variação do total central</translation>
    </message>
    <message>
        <source>One person may be reached by several activities: do not add people up. Published presence of a country is in the source hapi. Example: FILE=5w.xlsx.</source>
        <translation>Uma pessoa pode ser abrangida por várias atividades: não some pessoas. A presença publicada de um país está na fonte hapi. Exemplo: FILE=5w.xlsx.</translation>
    </message>
    <message>
        <source>One person may be reached by several activities; do not add people up.</source>
        <translation>Uma pessoa pode ser abrangida por várias atividades; não some pessoas.</translation>
    </message>
    <message>
        <source>One row an activity and location: amounts repeat over its locations and must not be added up.</source>
        <translation>Uma linha por atividade e lugar: os montantes repetem-se pelos lugares e não devem ser somados.</translation>
    </message>
    <message>
        <source>One theme of OpenStreetMap for a country, as HOT exports it to HDX</source>
        <translation>Um tema do OpenStreetMap para um país, como o HOT o exporta para o HDX</translation>
    </message>
    <message>
        <source>Only attachments of the rows that were edited since then are listed</source>
        <translation>Só são listados os anexos das linhas editadas desde então</translation>
    </message>
    <message>
        <source>Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook that the form was made from says them in words.</source>
        <translation>Só para uma exportação Survey123, Kobo ou ODK cujas células contêm códigos: o livro de folhas de cálculo de que o formulário foi feito di-los em palavras.</translation>
    </message>
    <message>
        <source>Only rows edited since then; in a workspace they are merged into the layer that is there.</source>
        <translation>Só as linhas editadas desde então; num espaço de trabalho são fundidas na camada que lá está.</translation>
    </message>
    <message>
        <source>Only the rows edited since {date} are here</source>
        <translation>Só estão aqui as linhas editadas desde {date}</translation>
    </message>
    <message>
        <source>Only these steps</source>
        <translation>Só estes passos</translation>
    </message>
    <message>
        <source>Only this part of the country.</source>
        <translation>Só esta parte do país.</translation>
    </message>
    <message>
        <source>Only what touches it; filtered on the server.</source>
        <translation>Só o que a toca; filtrado no servidor.</translation>
    </message>
    <message>
        <source>Only what was reported to FTS; shared funding may not be broken down by cluster.</source>
        <translation>Apenas o que foi comunicado ao FTS; o financiamento partilhado pode não estar discriminado por cluster.</translation>
    </message>
    <message>
        <source>Only what was reported.</source>
        <translation>Só o que foi comunicado.</translation>
    </message>
    <message>
        <source>Only where polygons come as a second file of points.</source>
        <translation>Só quando os polígonos vêm como um segundo ficheiro de pontos.</translation>
    </message>
    <message>
        <source>Only where the file does not say.</source>
        <translation>Só quando o ficheiro não o diz.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a country pack…</source>
        <translation>Abrir um pacote do país…</translation>
    </message>
    <message>
        <source>Open and released land over the exports kept</source>
        <translation>Terras abertas e libertadas nas exportações guardadas</translation>
    </message>
    <message>
        <source>Open area</source>
        <translation>Área aberta</translation>
    </message>
    <message>
        <source>Open confirmed hazardous areas</source>
        <translation>Áreas perigosas confirmadas abertas</translation>
    </message>
    <message>
        <source>Open files on HDX and in the REACH Resource Centre; microdata on request</source>
        <translation>Ficheiros abertos no HDX e no centro de recursos da REACH; microdados a pedido</translation>
    </message>
    <message>
        <source>Open guidance; data from the protection cluster of the country</source>
        <translation>Orientações abertas; dados junto do cluster de Proteção do país</translation>
    </message>
    <message>
        <source>Open in the panel</source>
        <translation>Abrir no painel</translation>
    </message>
    <message>
        <source>Open m²</source>
        <translation>Aberto m²</translation>
    </message>
    <message>
        <source>Open on HDX in many countries; elsewhere ask the cluster coordinator of the country</source>
        <translation>Aberto no HDX em muitos países; noutros, pergunte ao coordenador do cluster do país</translation>
    </message>
    <message>
        <source>Open on HDX in some countries</source>
        <translation>Aberto no HDX em alguns países</translation>
    </message>
    <message>
        <source>Open on HDX; WFP's map server is often closed to the public</source>
        <translation>Aberto no HDX; o servidor de mapas do PAM está muitas vezes fechado ao público</translation>
    </message>
    <message>
        <source>Open suspected hazardous areas</source>
        <translation>Áreas suspeitas de perigo abertas</translation>
    </message>
    <message>
        <source>Open the panel</source>
        <translation>Abrir o painel</translation>
    </message>
    <message>
        <source>Open the sample pack</source>
        <translation>Abrir o pacote de exemplo</translation>
    </message>
    <message>
        <source>Open the sample pack to try everything on invented records, or load your own data below.</source>
        <translation>Abra o pacote de exemplo para experimentar tudo com registos fictícios, ou carregue os seus próprios dados abaixo.</translation>
    </message>
    <message>
        <source>Open the table wizard…</source>
        <translation>Abrir o assistente de tabelas…</translation>
    </message>
    <message>
        <source>Open, or by request where the dataset says so</source>
        <translation>Aberto, ou a pedido quando o conjunto de dados o indica</translation>
    </message>
    <message>
        <source>Open; the API needs a free account (source acaps)</source>
        <translation>Aberto; a API precisa de uma conta gratuita (fonte acaps)</translation>
    </message>
    <message>
        <source>OpenStreetMap has nothing of {theme} for {country}</source>
        <translation>O OpenStreetMap não tem nada de {theme} para {country}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Operation (DTM)</source>
        <translation>Operação (DTM)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisations, sectors, activities and people reached by P-code, from the cluster's own workbook</source>
        <translation>Organizações, setores, atividades e pessoas abrangidas por P-code, do livro de folhas de cálculo do próprio cluster</translation>
    </message>
    <message>
        <source>Origins of displaced people (unit, origin, people)</source>
        <translation>Origens dos deslocados (unit, origin, people)</translation>
    </message>
    <message>
        <source>Origins whose contamination is not known: ask for survey</source>
        <translation>Origens cuja contaminação não é conhecida: peça uma pesquisa</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Other datasets with settlements: {names}</source>
        <translation>Outros conjuntos de dados com localidades: {names}</translation>
    </message>
    <message>
        <source>Other infrastructure blocked</source>
        <translation>Outra infraestrutura bloqueada</translation>
    </message>
    <message>
        <source>Other water blocked</source>
        <translation>Outra água bloqueada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outlines for countries without agreed boundaries, marked as a fallback</source>
        <translation>Contornos para países sem limites acordados, marcados como recurso</translation>
    </message>
    <message>
        <source>Outlines of hazards</source>
        <translation>Contornos dos perigos</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Outside sources in use</source>
        <translation>Fontes externas em uso</translation>
    </message>
    <message>
        <source>Outside the admin unit that its P-code names, or no unit has that P-code</source>
        <translation>Fora da unidade administrativa que o seu P-code nomeia, ou nenhuma unidade tem esse P-code</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Overlay and analysis</source>
        <translation>Sobreposição e análise</translation>
    </message>
    <message>
        <source>Own programme</source>
        <translation>Programa nacional</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>P-code</source>
        <translation>P-code</translation>
    </message>
    <message>
        <source>P-code field</source>
        <translation>Campo do P-code</translation>
    </message>
    <message>
        <source>P-code of a district (the country if empty)</source>
        <translation>P-code de um distrito (o país se vazio)</translation>
    </message>
    <message>
        <source>P-code of the areas</source>
        <translation>P-code das áreas</translation>
    </message>
    <message>
        <source>P-code of the unit above, or of the unit at the level that is given.</source>
        <translation>P-code da unidade superior, ou da unidade no nível dado.</translation>
    </message>
    <message>
        <source>P-code stands more than once</source>
        <translation>O P-code aparece mais de uma vez</translation>
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
        <translation>Há P-codes reutilizados com outro significado entre versões, por isso cada linha indica a sua versão e data. Exemplo: COUNTRY=CAF, LEVEL=2.</translation>
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
        <translation>POPULATION não pode ser lido: {value}</translation>
    </message>
    <message>
        <source>PREVIOUS does not say its parameters: they are taken to be those of now, and what they changed counts as contamination and severity</source>
        <translation>PREVIOUS não diz os seus parâmetros: tomam-se os de agora, e o que eles mudaram conta como contaminação e severidade</translation>
    </message>
    <message>
        <source>PREVIOUS has units twice or without an id in {name}</source>
        <translation>PREVIOUS tem unidades repetidas ou sem identificador em {name}</translation>
    </message>
    <message>
        <source>PREVIOUS is not a table of peopleinneed: it has no field {name}</source>
        <translation>PREVIOUS não é uma tabela de peopleinneed: não tem o campo {name}</translation>
    </message>
    <message>
        <source>PRO-MIN is mine action; empty takes every cluster.</source>
        <translation>PRO-MIN é a ação contra as minas; vazio toma todos os clusters.</translation>
    </message>
    <message>
        <source>PROPOSED method: no formula for targeting risk education is published.</source>
        <translation>Método PROPOSTO: não há fórmula publicada para orientar a educação sobre o risco.</translation>
    </message>
    <message>
        <source>PROPOSED method: no published formula exists. Use low, central and high together.</source>
        <translation>Método PROPOSTO: não existe fórmula publicada. Use baixa, central e alta em conjunto.</translation>
    </message>
    <message>
        <source>PROPOSED method: the thresholds are a choice, not a finding.</source>
        <translation>Método PROPOSTO: os limiares são uma escolha, não uma constatação.</translation>
    </message>
    <message>
        <source>PROPOSED method: the weights are a choice, not a finding.</source>
        <translation>Método PROPOSTO: os pesos são uma escolha, não uma constatação.</translation>
    </message>
    <message>
        <source>PROPOSED: no published method gives the weights; never one figure.</source>
        <translation>PROPOSTO: nenhum método publicado dá os pesos; nunca um só número.</translation>
    </message>
    <message>
        <source>Package folder</source>
        <translation>Pasta do pacote</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page of the dataset</source>
        <translation>Página do conjunto de dados</translation>
    </message>
    <message>
        <source>Page of the dataset…</source>
        <translation>Página do conjunto de dados…</translation>
    </message>
    <message>
        <source>Page to ask for it…</source>
        <translation>Página para o pedir…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Partner with agreement</source>
        <translation>Parceiro com acordo</translation>
    </message>
    <message>
        <source>Parts of one record overlap by more than 0.9 %</source>
        <translation>Partes de um registo sobrepõem-se em mais de 0,9 %</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People at 500 m to 1 km</source>
        <translation>Pessoas entre 500 m e 1 km</translation>
    </message>
    <message>
        <source>People by nearest hazard</source>
        <translation>Pessoas por perigo mais próximo</translation>
    </message>
    <message>
        <source>People by sex and age rest on: {basis}.</source>
        <translation>As pessoas por sexo e idade baseiam-se em: {basis}.</translation>
    </message>
    <message>
        <source>People in need</source>
        <translation>Pessoas com necessidades</translation>
    </message>
    <message>
        <source>People in need (HPC, Humanitarian Needs Overview)</source>
        <translation>Pessoas com necessidades (HPC, Panorama das Necessidades Humanitárias)</translation>
    </message>
    <message>
        <source>People in need (peopleinneed)</source>
        <translation>Pessoas com necessidades (peopleinneed)</translation>
    </message>
    <message>
        <source>People in need and severity by sub-district are low.</source>
        <translation>As pessoas com necessidades e a severidade por subdistrito são de sensibilidade baixa.</translation>
    </message>
    <message>
        <source>People in need cannot be reckoned without population</source>
        <translation>As pessoas com necessidades não podem ser calculadas sem população</translation>
    </message>
    <message>
        <source>People in need must not be added up over clusters or categories. Example: COUNTRY=AFG, CLUSTER=PRO-MIN.</source>
        <translation>As pessoas com necessidades não devem ser somadas entre clusters ou categorias. Exemplo: COUNTRY=AFG, CLUSTER=PRO-MIN.</translation>
    </message>
    <message>
        <source>People in need of mine action</source>
        <translation>Pessoas que precisam da ação contra as minas</translation>
    </message>
    <message>
        <source>People in need, targeted and reached by admin area and cluster, mine action among them</source>
        <translation>Pessoas com necessidades, alvo e alcançadas por área administrativa e cluster, entre eles a ação contra as minas</translation>
    </message>
    <message>
        <source>People living within 1 km</source>
        <translation>Pessoas que vivem a menos de 1 km</translation>
    </message>
    <message>
        <source>People near hazards</source>
        <translation>Pessoas perto de perigos</translation>
    </message>
    <message>
        <source>People near hazards (exposure)</source>
        <translation>Pessoas perto de perigos (exposure)</translation>
    </message>
    <message>
        <source>People near hazards are taken from the exposure table</source>
        <translation>As pessoas perto de perigos são tiradas da tabela exposure</translation>
    </message>
    <message>
        <source>People near hazards, contamination by area, and the map of both.</source>
        <translation>Pessoas perto de perigos, contaminação por área, e o mapa de ambas.</translation>
    </message>
    <message>
        <source>People per cell of 100 m for a year from 2015 to 2030, the country or a part of it</source>
        <translation>Pessoas por célula de 100 m para um ano de 2015 a 2030, o país ou uma parte</translation>
    </message>
    <message>
        <source>People per cell, e.g. from WorldPop.</source>
        <translation>Pessoas por célula, p. ex. do WorldPop.</translation>
    </message>
    <message>
        <source>People reached by risk education</source>
        <translation>Pessoas abrangidas pela educação sobre o risco</translation>
    </message>
    <message>
        <source>People rounded; contamination as a class with fixed breaks</source>
        <translation>Pessoas arredondadas; contaminação como classe com cortes fixos</translation>
    </message>
    <message>
        <source>People stand under several clusters; do not add clusters up.</source>
        <translation>Uma pessoa pode constar em vários clusters; não some os clusters.</translation>
    </message>
    <message>
        <source>People treated for injuries by explosive ordnance, by month, sex and age group, ten or more</source>
        <translation>Pessoas tratadas por ferimentos de engenhos explosivos, por mês, sexo e grupo etário, dez ou mais</translation>
    </message>
    <message>
        <source>People who plan returns, roads, schools or aid may send others onto contaminated land.</source>
        <translation>Quem planeia regressos, estradas, escolas ou ajuda pode enviar outros para terras contaminadas.</translation>
    </message>
    <message>
        <source>People within 500 m</source>
        <translation>Pessoas a menos de 500 m</translation>
    </message>
    <message>
        <source>People within distances of hazards</source>
        <translation>Pessoas a distâncias dadas de perigos</translation>
    </message>
    <message>
        <source>Period it is for (printed)</source>
        <translation>Período a que se refere (impresso)</translation>
    </message>
    <message>
        <source>Period: {start} to {end}, between the two exports</source>
        <translation>Período: {start} a {end}, entre as duas exportações</translation>
    </message>
    <message>
        <source>Personal columns left out</source>
        <translation>Colunas pessoais deixadas de fora</translation>
    </message>
    <message>
        <source>Physical access constraints of roads, airports, ports and borders</source>
        <translation>Limitações físicas de acesso de estradas, aeroportos, portos e fronteiras</translation>
    </message>
    <message>
        <source>Pixels of {pixel} m are wider than the distances {bands} m: people are taken to live evenly inside a pixel, so the figures near hazards are rough.</source>
        <translation>Os píxeis de {pixel} m são mais largos do que as distâncias {bands} m: supõe-se que as pessoas vivem repartidas por igual dentro de um píxel, por isso os números perto dos perigos são aproximados.</translation>
    </message>
    <message>
        <source>Place and date of an accident can point to a victim and a family.</source>
        <translation>O lugar e a data de um acidente podem apontar para uma vítima e uma família.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places and roads</source>
        <translation>Lugares e estradas</translation>
    </message>
    <message>
        <source>Places are points, not boundaries. Example: COUNTRY=TCD.</source>
        <translation>Os lugares são pontos, não limites. Exemplo: COUNTRY=TCD.</translation>
    </message>
    <message>
        <source>Places are province names. Example: COUNTRY=UKR.</source>
        <translation>Os lugares são nomes de províncias. Exemplo: COUNTRY=UKR.</translation>
    </message>
    <message>
        <source>Places that give surgery, prostheses and rehabilitation, and how many they can treat</source>
        <translation>Lugares que dão cirurgia, próteses e reabilitação, e quantas pessoas podem tratar</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Planned new sites and returns, by admin 3 or community</source>
        <translation>Novos locais e regressos previstos, por admin 3 ou comunidade</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Início previsto</translation>
    </message>
    <message>
        <source>Plans of a country, requirements and funding by cluster, indicators of mine action, EORE and CCCM</source>
        <translation>Planos de um país, requisitos e financiamento por cluster, indicadores de ação contra as minas, EORE e CCCM</translation>
    </message>
    <message>
        <source>Point id used twice in one polygon</source>
        <translation>Id. de ponto usado duas vezes num polígono</translation>
    </message>
    <message>
        <source>Point ids that differ by spaces only</source>
        <translation>Ids. de pontos que só diferem em espaços</translation>
    </message>
    <message>
        <source>Point table (benchmarks, turning points)</source>
        <translation>Tabela de pontos (marcos, pontos de viragem)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Points table</source>
        <translation>Tabela de pontos</translation>
    </message>
    <message>
        <source>Polygon id used twice in one record</source>
        <translation>Id. de polígono usado duas vezes num registo</translation>
    </message>
    <message>
        <source>Polygon ids that differ by spaces only</source>
        <translation>Ids. de polígonos que só diferem em espaços</translation>
    </message>
    <message>
        <source>Polygon that crosses itself or is otherwise invalid</source>
        <translation>Polígono que se cruza a si próprio ou é inválido por outra razão</translation>
    </message>
    <message>
        <source>Polygon with fewer than three vertices</source>
        <translation>Polígono com menos de três vértices</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Population (people per pixel)</source>
        <translation>População (pessoas por píxel)</translation>
    </message>
    <message>
        <source>Population by P-code (COD-PS)</source>
        <translation>População por P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Population by admin area (COD-PS)</source>
        <translation>População por área administrativa (COD-PS)</translation>
    </message>
    <message>
        <source>Population figures</source>
        <translation>Números de população</translation>
    </message>
    <message>
        <source>Population figures by admin area, sex and age where there are any</source>
        <translation>Números de população por área administrativa, sexo e idade onde os há</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grelha de população</translation>
    </message>
    <message>
        <source>Population grid (WorldPop)</source>
        <translation>Grelha de população (WorldPop)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>Grupo de população</translation>
    </message>
    <message>
        <source>Population projections age: read the year. Example: COUNTRY=CAF, LEVEL=2.</source>
        <translation>As projeções de população envelhecem: leia o ano. Exemplo: COUNTRY=CAF, LEVEL=2.</translation>
    </message>
    <message>
        <source>Possible pairs</source>
        <translation>Pares possíveis</translation>
    </message>
    <message>
        <source>Possible pairs of casualties</source>
        <translation>Pares possíveis de vítimas</translation>
    </message>
    <message>
        <source>Precision field (metres)</source>
        <translation>Campo de precisão (metros)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Printed on maps.</source>
        <translation>Impresso nos mapas.</translation>
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
        <translation>Privado: é preciso o seu token.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Produced by</source>
        <translation>Produzido por</translation>
    </message>
    <message>
        <source>Produced by (from the settings if empty)</source>
        <translation>Produzido por (das definições se vazio)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produtos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile (name or JSON file)</source>
        <translation>Perfil (nome ou ficheiro JSON)</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Profiling of displacement situations: reports, indicators, tools</source>
        <translation>Perfis de situações de deslocação: relatórios, indicadores, ferramentas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Protected risk grid</source>
        <translation>Grelha de risco protegida</translation>
    </message>
    <message>
        <source>Protected risk grid (its class in place of distances, for others)</source>
        <translation>Grelha de risco protegida (a sua classe em vez de distâncias, para outros)</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Protection information management (PIM)</source>
        <translation>Gestão da informação de proteção (PIM)</translation>
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
        <translation>Protocolo: {protocol}. Limiares para cada tipo de registo, união de quadrados, uma só geografia registada, classes com cortes fixos; confrontado com todas as divulgações anteriores.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Proxy and certificates are those of QGIS. The second column takes the address of a mirror.</source>
        <translation>O proxy e os certificados são os do QGIS. A segunda coluna recebe o endereço de um espelho.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Published activities of sector 15250 with organisation, dates, amounts and places</source>
        <translation>Atividades publicadas do setor 15250 com organização, datas, montantes e lugares</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Purpose (what the audience needs it for)</source>
        <translation>Finalidade (para que os destinatários precisam disto)</translation>
    </message>
    <message>
        <source>QGIS and the Python package shapely bring two versions of GEOS that do not work together</source>
        <translation>O QGIS e o pacote Python shapely trazem duas versões do GEOS que não funcionam em conjunto</translation>
    </message>
    <message>
        <source>QGIS is busy, so the authentication store could not be asked for your key</source>
        <translation>O QGIS está ocupado, por isso não foi possível pedir a sua chave ao armazém de autenticação</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Garantia de qualidade</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation>Qualidade dos registos</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>REACH and IMPACT</source>
        <translation>REACH e IMPACT</translation>
    </message>
    <message>
        <source>RELEASE has no column {field}</source>
        <translation>RELEASE não tem a coluna {field}</translation>
    </message>
    <message>
        <source>Rainfed cropland blocked</source>
        <translation>Cultura de sequeiro bloqueada</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Rank of units under drawn parameters (Spearman against central): median {median}, 5 % are below {low}.</source>
        <translation>Posição das unidades com parâmetros sorteados (Spearman face ao central): mediana {median}, 5 % estão abaixo de {low}.</translation>
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
        <translation>Posições com {draws} simulações dos pesos</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Ler tudo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>A ler o ficheiro</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>A ler os registos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recent victims (24 months)</source>
        <translation>Vítimas recentes (24 meses)</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Reciprocity: releases for each layer taken from others</source>
        <translation>Reciprocidade: divulgações por cada camada recebida de outros</translation>
    </message>
    <message>
        <source>Reclassified</source>
        <translation>Reclassificado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Record id used twice</source>
        <translation>Id. de registo usado duas vezes</translation>
    </message>
    <message>
        <source>Recorded area and drawn area differ by more than 10 %</source>
        <translation>A área registada e a desenhada diferem em mais de 10 %</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Records of security incidents are severe.</source>
        <translation>Os registos de incidentes de segurança são de sensibilidade muito alta.</translation>
    </message>
    <message>
        <source>Records of victims are personal data, also without names.</source>
        <translation>Os registos de vítimas são dados pessoais, mesmo sem nomes.</translation>
    </message>
    <message>
        <source>Records that a sub-table belongs to</source>
        <translation>Registos a que pertence uma subtabela</translation>
    </message>
    <message>
        <source>Records that are only points</source>
        <translation>Registos que são só pontos</translation>
    </message>
    <message>
        <source>Records without a position are in no square.</source>
        <translation>Os registos sem posição não estão em nenhum quadrado.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Reduced (m²)</source>
        <translation>Reduzido (m²)</translation>
    </message>
    <message>
        <source>Reference points, benchmarks, evidence points</source>
        <translation>Pontos de referência, marcos, pontos de evidência</translation>
    </message>
    <message>
        <source>Referral of survivors.</source>
        <translation>Encaminhamento de sobreviventes.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Refresh from its source…</source>
        <translation>Atualizar a partir da sua fonte…</translation>
    </message>
    <message>
        <source>Refugee and IDP sites (UNHCR)</source>
        <translation>Locais de refugiados e deslocados internos (ACNUR)</translation>
    </message>
    <message>
        <source>Refugees and others (UNHCR statistics)</source>
        <translation>Refugiados e outros (estatísticas do ACNUR)</translation>
    </message>
    <message>
        <source>Refugees, asylum seekers, returnees and IDPs by country of origin and asylum, five years</source>
        <translation>Refugiados, requerentes de asilo, retornados e deslocados internos por país de origem e de asilo, cinco anos</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Relative risk of a group, at least</source>
        <translation>Risco relativo de um grupo, no mínimo</translation>
    </message>
    <message>
        <source>Release of geoBoundaries</source>
        <translation>Versão de geoBoundaries</translation>
    </message>
    <message>
        <source>Release product id</source>
        <translation>Id. do produto de libertação</translation>
    </message>
    <message>
        <source>Release product to check</source>
        <translation>Produto de libertação a verificar</translation>
    </message>
    <message>
        <source>Release products</source>
        <translation>Produtos de libertação</translation>
    </message>
    <message>
        <source>Release products (for hazards)</source>
        <translation>Produtos de libertação (para os perigos)</translation>
    </message>
    <message>
        <source>Release products (with hazard_id)</source>
        <translation>Produtos de libertação (com hazard_id)</translation>
    </message>
    <message>
        <source>Released (m²)</source>
        <translation>Libertado (m²)</translation>
    </message>
    <message>
        <source>Released is earned: a completed activity releases nothing by itself.</source>
        <translation>A libertação prova-se: uma atividade concluída não liberta nada por si só.</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation>Terras libertadas</translation>
    </message>
    <message>
        <source>Released m²</source>
        <translation>Libertado m²</translation>
    </message>
    <message>
        <source>Released without a release product</source>
        <translation>Libertado sem um produto de libertação</translation>
    </message>
    <message>
        <source>ReliefWeb answers only to an approved appname</source>
        <translation>O ReliefWeb só responde a um appname aprovado</translation>
    </message>
    <message>
        <source>ReliefWeb approves appnames by e-mail. Example: COUNTRY=AFG, FORMAT=Map.</source>
        <translation>O ReliefWeb aprova appnames por e-mail. Exemplo: COUNTRY=AFG, FORMAT=Map.</translation>
    </message>
    <message>
        <source>ReliefWeb has no such report for this country</source>
        <translation>O ReliefWeb não tem nenhum relatório desses para este país</translation>
    </message>
    <message>
        <source>ReliefWeb reports</source>
        <translation>Relatórios do ReliefWeb</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>Remover do espaço de trabalho…</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remover a chave</translation>
    </message>
    <message>
        <source>Remove the key of {source}? It has to be entered again to be used.</source>
        <translation>Remover a chave de {source}? Terá de ser introduzida de novo para ser usada.</translation>
    </message>
    <message>
        <source>Remove this layer and its earlier state from the workspace?</source>
        <translation>Remover esta camada e o seu estado anterior do espaço de trabalho?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Removed: {n}</source>
        <translation>Removido: {n}</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparação</translation>
    </message>
    <message>
        <source>Repaired records (geometry only)</source>
        <translation>Registos reparados (só a geometria)</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparações</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Reporting tables</source>
        <translation>Tabelas de relatório</translation>
    </message>
    <message>
        <source>Reports are open; microdata from the government or agency that owns the profiling, on request</source>
        <translation>Os relatórios são abertos; microdados a pedido junto do governo ou da agência proprietária do perfil</translation>
    </message>
    <message>
        <source>Reports by month</source>
        <translation>Comunicações por mês</translation>
    </message>
    <message>
        <source>Request or agreed land use</source>
        <translation>Pedido ou uso da terra acordado</translation>
    </message>
    <message>
        <source>Requirements and funding of mine action by plan and year, in US dollars</source>
        <translation>Requisitos e financiamento da ação contra as minas por plano e ano, em dólares dos EUA</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Nome do recurso</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Baseia-se em</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Obtido em</translation>
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
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Risk education</source>
        <translation>Educação sobre o risco</translation>
    </message>
    <message>
        <source>Risk education against displacement</source>
        <translation>Educação sobre o risco face à deslocação</translation>
    </message>
    <message>
        <source>Risk education and emergency care go to the wrong places.</source>
        <translation>A educação sobre o risco e os cuidados de emergência vão para os lugares errados.</translation>
    </message>
    <message>
        <source>Risk education gap</source>
        <translation>Lacuna de educação sobre o risco</translation>
    </message>
    <message>
        <source>Risk education goes to people who come from or return to contaminated areas.</source>
        <translation>A educação sobre o risco vai para pessoas que vêm de áreas contaminadas ou regressam a elas.</translation>
    </message>
    <message>
        <source>Risk education sessions</source>
        <translation>Sessões de educação sobre o risco</translation>
    </message>
    <message>
        <source>Risk education targeting</source>
        <translation>Orientação da EORE</translation>
    </message>
    <message>
        <source>Road classes</source>
        <translation>Classes de estrada</translation>
    </message>
    <message>
        <source>Road classes are words of OpenStreetMap, not {text}</source>
        <translation>As classes de estrada são palavras do OpenStreetMap, não {text}</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Estradas</translation>
    </message>
    <message>
        <source>Roads and bridges that are closed, and planned routes</source>
        <translation>Estradas e pontes fechadas, e percursos previstos</translation>
    </message>
    <message>
        <source>Roads blocked</source>
        <translation>Estradas bloqueadas</translation>
    </message>
    <message>
        <source>Roads inside and near hazards</source>
        <translation>Estradas dentro e perto de perigos</translation>
    </message>
    <message>
        <source>Roads, schools, health sites (OpenStreetMap)</source>
        <translation>Estradas, escolas, unidades de saúde (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Rounded figures in the earlier table</source>
        <translation>Números arredondados na tabela anterior</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Route survey before the convoy.</source>
        <translation>Pesquisa do percurso antes da coluna.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Row in the export</source>
        <translation>Linha na exportação</translation>
    </message>
    <message>
        <source>Row of HXL tags</source>
        <translation>Linha das etiquetas HXL</translation>
    </message>
    <message>
        <source>Row of the column names</source>
        <translation>Linha dos nomes das colunas</translation>
    </message>
    <message>
        <source>Row {row} cannot be written to {path}</source>
        <translation>A linha {row} não pode ser escrita em {path}</translation>
    </message>
    <message>
        <source>Row {row} of {file} cannot hold the HXL tags</source>
        <translation>A linha {row} de {file} não pode conter as etiquetas HXL</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Linhas no máximo</translation>
    </message>
    <message>
        <source>Rows by {step} need PERIOD_START and PERIOD_END</source>
        <translation>As linhas por {step} precisam de PERIOD_START e PERIOD_END</translation>
    </message>
    <message>
        <source>Rows read, used and left out</source>
        <translation>Linhas lidas, usadas e deixadas de fora</translation>
    </message>
    <message>
        <source>Rows without an explanation are listed, not smoothed over.</source>
        <translation>As linhas sem explicação são listadas, não disfarçadas.</translation>
    </message>
    <message>
        <source>Rubble holds explosive ordnance; survey comes first.</source>
        <translation>Os escombros contêm engenhos explosivos; primeiro vem a pesquisa.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Run the overlay</source>
        <translation>Executar a sobreposição</translation>
    </message>
    <message>
        <source>Run: {title}</source>
        <translation>Executar: {title}</translation>
    </message>
    <message>
        <source>Runs of the overlay on drawn hazards</source>
        <translation>Passagens da sobreposição com perigos sorteados</translation>
    </message>
    <message>
        <source>SHA</source>
        <translation>SHA</translation>
    </message>
    <message>
        <source>STATUS has values that no record can have: {values}</source>
        <translation>STATUS tem valores que nenhum registo pode ter: {values}</translation>
    </message>
    <message>
        <source>Safe sharing</source>
        <translation>Partilha segura</translation>
    </message>
    <message>
        <source>Safety: releases refused or coarsened by the gate</source>
        <translation>Segurança: divulgações recusadas ou tornadas mais grosseiras pelo controlo de saída</translation>
    </message>
    <message>
        <source>Sample accidents</source>
        <translation>Exemplo: acidentes</translation>
    </message>
    <message>
        <source>Sample casualties</source>
        <translation>Exemplo: vítimas</translation>
    </message>
    <message>
        <source>Sample displacement (columns of IOM DTM on HDX)</source>
        <translation>Exemplo: deslocação (colunas da DTM da OIM no HDX)</translation>
    </message>
    <message>
        <source>Sample hazards</source>
        <translation>Exemplo: perigos</translation>
    </message>
    <message>
        <source>Sample hazards from a points table</source>
        <translation>Exemplo: perigos de uma tabela de pontos</translation>
    </message>
    <message>
        <source>Sample land release</source>
        <translation>Exemplo: libertação de terras</translation>
    </message>
    <message>
        <source>Sample population grid, 1 km</source>
        <translation>Exemplo: grelha de população, 1 km</translation>
    </message>
    <message>
        <source>Sample risk education sessions</source>
        <translation>Exemplo: sessões de educação sobre o risco</translation>
    </message>
    <message>
        <source>Sample roads</source>
        <translation>Exemplo: estradas</translation>
    </message>
    <message>
        <source>Sample sites</source>
        <translation>Exemplo: locais</translation>
    </message>
    <message>
        <source>Sample survey coverage</source>
        <translation>Exemplo: cobertura da pesquisa</translation>
    </message>
    <message>
        <source>Save the mapping as a profile</source>
        <translation>Guardar a correspondência como perfil</translation>
    </message>
    <message>
        <source>Save the pack…</source>
        <translation>Guardar o pacote…</translation>
    </message>
    <message>
        <source>Save these choices as a preset…</source>
        <translation>Guardar estas escolhas como predefinição…</translation>
    </message>
    <message>
        <source>Save these choices as a profile…</source>
        <translation>Guardar estas escolhas como perfil…</translation>
    </message>
    <message>
        <source>Say what the audience needs it for.</source>
        <translation>Diga para que os destinatários precisam disto.</translation>
    </message>
    <message>
        <source>Scale population to official totals</source>
        <translation>Ajustar a população aos totais oficiais</translation>
    </message>
    <message>
        <source>Scaled population</source>
        <translation>População ajustada</translation>
    </message>
    <message>
        <source>School lists with coordinates or P-codes where a ministry or cluster gives them</source>
        <translation>Listas de escolas com coordenadas ou P-codes onde um ministério ou cluster as dá</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escolas</translation>
    </message>
    <message>
        <source>Schools closed, used by armed forces or to be reopened</source>
        <translation>Escolas fechadas, usadas por forças armadas ou a reabrir</translation>
    </message>
    <message>
        <source>Schools of the education ministry</source>
        <translation>Escolas do ministério da educação</translation>
    </message>
    <message>
        <source>Schools, health posts and water points within 500 m</source>
        <translation>Escolas, postos de saúde e pontos de água a menos de 500 m</translation>
    </message>
    <message>
        <source>Schools, health posts, water points</source>
        <translation>Escolas, postos de saúde, pontos de água</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Pontuado</translation>
    </message>
    <message>
        <source>Scored locations</source>
        <translation>Localidades pontuadas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search ArcGIS Online and Hub</source>
        <translation>Procurar no ArcGIS Online e Hub</translation>
    </message>
    <message>
        <source>Search HDX</source>
        <translation>Procurar no HDX</translation>
    </message>
    <message>
        <source>Search HDX: {n} of {total}</source>
        <translation>Procura no HDX: {n} de {total}</translation>
    </message>
    <message>
        <source>Search HDX…</source>
        <translation>Procurar no HDX…</translation>
    </message>
    <message>
        <source>Search distance in metres</source>
        <translation>Distância de procura em metros</translation>
    </message>
    <message>
        <source>Search the sources</source>
        <translation>Procurar nas fontes</translation>
    </message>
    <message>
        <source>Second list</source>
        <translation>Segunda lista</translation>
    </message>
    <message>
        <source>Sector code</source>
        <translation>Código do setor</translation>
    </message>
    <message>
        <source>Security incidents are low by admin 1 and moderate by admin 2.</source>
        <translation>Os incidentes de segurança são de sensibilidade baixa por admin 1 e moderada por admin 2.</translation>
    </message>
    <message>
        <source>See README.md</source>
        <translation>Ver README.md</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Sensitivity…</source>
        <translation>Sensibilidade…</translation>
    </message>
    <message>
        <source>Separated by commas. A band narrower than two cells of the grid is left empty.</source>
        <translation>Separadas por vírgulas. Uma faixa mais estreita do que duas células da grelha fica vazia.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id. da sessão</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Sessions by admin 2 are low; by community moderate; with a facilitator's name high.</source>
        <translation>As sessões por admin 2 são de sensibilidade baixa; por comunidade, moderada; com o nome de um facilitador, alta.</translation>
    </message>
    <message>
        <source>Sessions count people who came, not people who remember.</source>
        <translation>As sessões contam pessoas que vieram, não pessoas que se lembram.</translation>
    </message>
    <message>
        <source>Set on the layer or inherited.</source>
        <translation>Definida na camada ou herdada.</translation>
    </message>
    <message>
        <source>Settlements and gazetteers (national)</source>
        <translation>Localidades e topónimos (nacionais)</translation>
    </message>
    <message>
        <source>Settlements from national sources, or the table of names and codes of admin areas</source>
        <translation>Localidades de fontes nacionais, ou a tabela de nomes e códigos das áreas administrativas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Severity and need.</source>
        <translation>Severidade e necessidade.</translation>
    </message>
    <message>
        <source>Severity needs at least one indicator</source>
        <translation>A severidade precisa de pelo menos um indicador</translation>
    </message>
    <message>
        <source>Severity, access and risks (ACAPS)</source>
        <translation>Severidade, acesso e riscos (ACAPS)</translation>
    </message>
    <message>
        <source>Severity: which units are added up</source>
        <translation>Severidade: que unidades são somadas</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Sex and age</source>
        <translation>Sexo e idade</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Share of an audience that is new</source>
        <translation>Proporção de um público que é nova</translation>
    </message>
    <message>
        <source>Share of farmland</source>
        <translation>Proporção de terra agrícola</translation>
    </message>
    <message>
        <source>Share of finest squares that became coarser</source>
        <translation>Proporção dos quadrados mais finos que se tornaram mais grosseiros</translation>
    </message>
    <message>
        <source>Share of households that name explosive ordnance as a worry (MSNA)</source>
        <translation>Proporção de agregados familiares que apontam os engenhos explosivos como preocupação (MSNA)</translation>
    </message>
    <message>
        <source>Share of people within 1 km</source>
        <translation>Proporção de pessoas a menos de 1 km</translation>
    </message>
    <message>
        <source>Share of the area suppressed</source>
        <translation>Proporção da área não divulgada</translation>
    </message>
    <message>
        <source>Share package</source>
        <translation>Pacote de partilha</translation>
    </message>
    <message>
        <source>Shares of households of a sample: read num_households, and do not add shares up.</source>
        <translation>Proporções de agregados familiares de uma amostra: consulte num_households e não some as proporções.</translation>
    </message>
    <message>
        <source>Shares of households with a need, by admin 2 and population group, with a key of its own</source>
        <translation>Proporções de agregados familiares com uma necessidade, por admin 2 e grupo de população, com chave própria</translation>
    </message>
    <message>
        <source>Sharing measured</source>
        <translation>Partilha medida</translation>
    </message>
    <message>
        <source>Sharing metrics</source>
        <translation>Métricas de partilha</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Sheet of the points</source>
        <translation>Folha dos pontos</translation>
    </message>
    <message>
        <source>Sheet {sheet}, column names in row {row}, preset {preset}</source>
        <translation>Folha {sheet}, nomes das colunas na linha {row}, predefinição {preset}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Abrigo</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostrar a sobreposição</translation>
    </message>
    <message>
        <source>Single hazards and accidents are not shown to the cluster and the public.</source>
        <translation>Perigos e acidentes individuais não são mostrados ao cluster nem ao público.</translation>
    </message>
    <message>
        <source>Single point ids that differ by spaces only</source>
        <translation>Ids. de pontos isolados que só diferem em espaços</translation>
    </message>
    <message>
        <source>Site assessments, master lists, event tracking, flow monitoring, surveys as workbooks</source>
        <translation>Avaliações de locais, listas principais, acompanhamento de eventos, monitorização de fluxos, inquéritos como livros de folhas de cálculo</translation>
    </message>
    <message>
        <source>Site lists may name informal sites: ask the cluster before passing them on.</source>
        <translation>As listas de locais podem nomear locais informais: pergunte ao cluster antes de as transmitir.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locais</translation>
    </message>
    <message>
        <source>Sites and nearest hazard</source>
        <translation>Locais e perigo mais próximo</translation>
    </message>
    <message>
        <source>Sites and the class of the protected grid</source>
        <translation>Locais e a classe da grelha protegida</translation>
    </message>
    <message>
        <source>Sites of displaced people with coordinates and people, one workbook a country, keyed by SSID</source>
        <translation>Locais de deslocados com coordenadas e pessoas, um livro de folhas de cálculo por país, com chave SSID</translation>
    </message>
    <message>
        <source>Situation report</source>
        <translation>Relatório de situação</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Saltar os primeiros passos</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somália</translation>
    </message>
    <message>
        <source>Some dates can only be day/month and others only month/day: read one by one.</source>
        <translation>Algumas datas só podem ser dia/mês e outras só mês/dia: foram lidas uma a uma.</translation>
    </message>
    <message>
        <source>Some places are taught twice and others never.</source>
        <translation>Alguns lugares são sensibilizados duas vezes e outros nunca.</translation>
    </message>
    <message>
        <source>Some released sets cross each other: it cannot be decided what they tell together.</source>
        <translation>Alguns conjuntos divulgados cruzam-se: não se pode decidir o que revelam juntos.</translation>
    </message>
    <message>
        <source>Some rounds were published without coordinates; then the sites come as a table.</source>
        <translation>Algumas rondas foram publicadas sem coordenadas; nesse caso os locais vêm como tabela.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {error}</source>
        <translation>Aconteceu algo imprevisto: {error}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source of the selected layer</source>
        <translation>Fonte da camada selecionada</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Squares below the minimum, as told</source>
        <translation>Quadrados abaixo do mínimo, tal como comunicados</translation>
    </message>
    <message>
        <source>Squares below the minimum, finest size, before</source>
        <translation>Quadrados abaixo do mínimo, tamanho mais fino, antes</translation>
    </message>
    <message>
        <source>Squares by size</source>
        <translation>Quadrados por tamanho</translation>
    </message>
    <message>
        <source>Squares of equal area (EPSG:6933) with a class of recorded contamination: 0 nothing recorded, 1 to 8 rising; empty where it is withheld. Each square tells what was recorded on the day told_since; a smaller change since then is not shown.</source>
        <translation>Quadrados de área igual (EPSG:6933) com uma classe de contaminação registada: 0 nada registado, 1 a 8 crescente; vazio onde é retida. Cada quadrado diz o que estava registado no dia told_since; uma alteração menor desde então não é mostrada.</translation>
    </message>
    <message>
        <source>Squares suppressed</source>
        <translation>Quadrados não divulgados</translation>
    </message>
    <message>
        <source>Squares that stay as they were told</source>
        <translation>Quadrados que ficam como foram comunicados</translation>
    </message>
    <message>
        <source>Start a country</source>
        <translation>Iniciar um país</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado alterado</translation>
    </message>
    <message>
        <source>Status in the export</source>
        <translation>Estado na exportação</translation>
    </message>
    <message>
        <source>Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. Closed and Completed are released only where the second value says that a release product is linked.</source>
        <translation>Estado de um perigo nas palavras do módulo: open, worked_on, suspended, released ou unknown. Closed e Completed só são released quando o segundo valor diz que há um produto de libertação associado.</translation>
    </message>
    <message>
        <source>Status of hazards as at (date, 2025-12-31)</source>
        <translation>Estado dos perigos à data de (2025-12-31)</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Status that no value map knows, counted as open</source>
        <translation>Estado que nenhuma tabela de valores conhece, contado como aberto</translation>
    </message>
    <message>
        <source>Status values that this plugin does not know count as unknown: {values} (import the layer with importimsma to map them).</source>
        <translation>Os valores de estado que este módulo não conhece contam como desconhecidos: {values} (importe a camada com importimsma para os converter).</translation>
    </message>
    <message>
        <source>Statuses that count</source>
        <translation>Estados que contam</translation>
    </message>
    <message>
        <source>Stays behind: {n}</source>
        <translation>Não sai: {n}</translation>
    </message>
    <message>
        <source>Step {n} of {total}: {what}</source>
        <translation>Passo {n} de {total}: {what}</translation>
    </message>
    <message>
        <source>Still told as nothing recorded, though something is: {squares}. Tell those who go there directly.</source>
        <translation>Ainda comunicado como nada registado, embora haja algo: {squares}. Avise diretamente quem lá vai.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Strength of the evidence</source>
        <translation>Solidez da evidência</translation>
    </message>
    <message>
        <source>Sub-event type</source>
        <translation>Tipo de subevento</translation>
    </message>
    <message>
        <source>Subtitle (country and date if empty)</source>
        <translation>Subtítulo (país e data se vazio)</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudão</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Surge: arrivals of 30 days by population, over</source>
        <translation>Afluxo: chegadas de 30 dias por população, acima de</translation>
    </message>
    <message>
        <source>Survey before people move in.</source>
        <translation>Pesquisa antes de as pessoas se instalarem.</translation>
    </message>
    <message>
        <source>Survey coverage</source>
        <translation>Cobertura da pesquisa</translation>
    </message>
    <message>
        <source>Survey coverage (NTS, TS)</source>
        <translation>Cobertura da pesquisa (PNT, PT)</translation>
    </message>
    <message>
        <source>Survey data by district is moderate, by community high, raw data severe.</source>
        <translation>Os dados de pesquisa por distrito são de sensibilidade moderada, por comunidade alta, em bruto muito alta.</translation>
    </message>
    <message>
        <source>Survey id</source>
        <translation>Id. da pesquisa</translation>
    </message>
    <message>
        <source>Survey of school grounds; risk education of pupils.</source>
        <translation>Pesquisa dos terrenos escolares; educação sobre o risco dos alunos.</translation>
    </message>
    <message>
        <source>Survey state</source>
        <translation>Estado da pesquisa</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Survivors are not counted and get no assistance.</source>
        <translation>Os sobreviventes não são contados e não recebem assistência.</translation>
    </message>
    <message>
        <source>Syrian Arab Republic</source>
        <translation>República Árabe Síria</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Systems without an interface</source>
        <translation>Sistemas sem interface</translation>
    </message>
    <message>
        <source>Systems without an interface (presets)</source>
        <translation>Sistemas sem interface (predefinições)</translation>
    </message>
    <message>
        <source>TS</source>
        <translation>PT</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Task dossier and completion map</source>
        <translation>Dossiê da tarefa e mapa de conclusão</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Id. da tarefa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Template (a name, or the path of a .qpt file)</source>
        <translation>Modelo (um nome, ou o caminho de um ficheiro .qpt)</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>The API asks for a name and an e-mail address.</source>
        <translation>A API pede um nome e um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The API needs a free key from IOM.</source>
        <translation>A API precisa de uma chave gratuita da OIM.</translation>
    </message>
    <message>
        <source>The DTM API needs a key of your own</source>
        <translation>A API da DTM precisa de uma chave própria</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} has no workers</source>
        <translation>O escalonador Dask em {engine} não tem trabalhadores</translation>
    </message>
    <message>
        <source>The Dask scheduler at {engine} was lost on the way</source>
        <translation>O escalonador Dask em {engine} perdeu-se pelo caminho</translation>
    </message>
    <message>
        <source>The HDX dataset {name} is private</source>
        <translation>O conjunto de dados HDX {name} é privado</translation>
    </message>
    <message>
        <source>The HNA API of DTM needs a key of its own</source>
        <translation>A API HNA da DTM precisa de uma chave própria</translation>
    </message>
    <message>
        <source>The IATI activity is not complete: {problems}</source>
        <translation>A atividade IATI não está completa: {problems}</translation>
    </message>
    <message>
        <source>The JSON of {source} is damaged or cut short</source>
        <translation>O JSON de {source} está danificado ou truncado</translation>
    </message>
    <message>
        <source>The P-code {code} stands under two parents in the admin layer, {a} and {b}</source>
        <translation>O P-code {code} está sob duas unidades superiores na camada administrativa, {a} e {b}</translation>
    </message>
    <message>
        <source>The P-codes begin with {prefix}, not with {code} as expected of {country}</source>
        <translation>Os P-codes começam por {prefix}, não por {code} como se espera de {country}</translation>
    </message>
    <message>
        <source>The PDF has no coordinates: for this audience only a map of the protected grid may have them</source>
        <translation>O PDF não tem coordenadas: para estes destinatários só um mapa da grelha protegida as pode ter</translation>
    </message>
    <message>
        <source>The SQLite of this Python has no spatial index; the layer is complete without one.</source>
        <translation>O SQLite deste Python não tem índice espacial; a camada está completa sem ele.</translation>
    </message>
    <message>
        <source>The UCDP API needs a token of your own</source>
        <translation>A API do UCDP precisa de um token próprio</translation>
    </message>
    <message>
        <source>The address of {source} cannot be used</source>
        <translation>O endereço de {source} não pode ser usado</translation>
    </message>
    <message>
        <source>The admin layer has no adm1_pcode column or no polygons</source>
        <translation>A camada administrativa não tem coluna adm1_pcode ou não tem polígonos</translation>
    </message>
    <message>
        <source>The admin layer lacks the P-codes of level {level}</source>
        <translation>À camada administrativa faltam os P-codes do nível {level}</translation>
    </message>
    <message>
        <source>The algorithm {name} is not available</source>
        <translation>O algoritmo {name} não está disponível</translation>
    </message>
    <message>
        <source>The answer of {source} cannot be read</source>
        <translation>A resposta de {source} não pode ser lida</translation>
    </message>
    <message>
        <source>The answer of {source} is damaged or cut short</source>
        <translation>A resposta de {source} está danificada ou truncada</translation>
    </message>
    <message>
        <source>The answer of {source} is larger than the limit of {megabytes} MB</source>
        <translation>A resposta de {source} excede o limite de {megabytes} MB</translation>
    </message>
    <message>
        <source>The answer of {source} was cut short</source>
        <translation>A resposta de {source} ficou truncada</translation>
    </message>
    <message>
        <source>The archive {file} holds a file that would land outside its folder</source>
        <translation>O arquivo {file} contém um ficheiro que cairia fora da sua pasta</translation>
    </message>
    <message>
        <source>The archive {file} holds a link instead of a file</source>
        <translation>O arquivo {file} contém uma ligação em vez de um ficheiro</translation>
    </message>
    <message>
        <source>The archive {file} holds none of these: {endings}</source>
        <translation>O arquivo {file} não contém nenhum destes: {endings}</translation>
    </message>
    <message>
        <source>The archive {file} holds {count} files, more than {limit}</source>
        <translation>O arquivo {file} contém {count} ficheiros, mais do que {limit}</translation>
    </message>
    <message>
        <source>The archive {file} is damaged or cut short</source>
        <translation>O arquivo {file} está danificado ou truncado</translation>
    </message>
    <message>
        <source>The archive {file} is locked with a password</source>
        <translation>O arquivo {file} está protegido por palavra-passe</translation>
    </message>
    <message>
        <source>The archive {file} is not an honest one: its parts overlap</source>
        <translation>O arquivo {file} não é honesto: as suas partes sobrepõem-se</translation>
    </message>
    <message>
        <source>The archive {file} unpacks to more than it says</source>
        <translation>O arquivo {file} descompacta para mais do que diz</translation>
    </message>
    <message>
        <source>The archive {file} would unpack to {megabytes} MB</source>
        <translation>O arquivo {file} ocuparia {megabytes} MB descompactado</translation>
    </message>
    <message>
        <source>The area is too wide for a GeoPDF</source>
        <translation>A área é demasiado larga para um GeoPDF</translation>
    </message>
    <message>
        <source>The attack suite found nothing: see its report.</source>
        <translation>A bateria de ataques não encontrou nada: ver o seu relatório.</translation>
    </message>
    <message>
        <source>The authentication store is locked and nobody can be asked for its password</source>
        <translation>O armazém de autenticação está bloqueado e não há a quem pedir a sua palavra-passe</translation>
    </message>
    <message>
        <source>The authentication store of this QGIS is switched off</source>
        <translation>O armazém de autenticação deste QGIS está desligado</translation>
    </message>
    <message>
        <source>The authentication store stayed locked</source>
        <translation>O armazém de autenticação continuou bloqueado</translation>
    </message>
    <message>
        <source>The baseline needs {name}</source>
        <translation>A linha de base precisa de {name}</translation>
    </message>
    <message>
        <source>The boundaries are of version {there}, not {version}</source>
        <translation>Os limites são da versão {there}, não {version}</translation>
    </message>
    <message>
        <source>The boundaries do not name their coordinate system; WGS 84 was assumed, as the COD specification asks</source>
        <translation>Os limites não nomeiam o seu sistema de coordenadas; foi assumido WGS 84, como pede a especificação COD</translation>
    </message>
    <message>
        <source>The boundaries name no version; compare dates and names before joining by P-code</source>
        <translation>Os limites não nomeiam nenhuma versão; compare datas e nomes antes de unir por P-code</translation>
    </message>
    <message>
        <source>The bounds {file} cannot be read</source>
        <translation>Os limites de escala {file} não podem ser lidos</translation>
    </message>
    <message>
        <source>The casualty list has no column “date”</source>
        <translation>A lista de vítimas não tem coluna «date»</translation>
    </message>
    <message>
        <source>The certificate of {source} is not trusted here</source>
        <translation>O certificado de {source} não é de confiança aqui</translation>
    </message>
    <message>
        <source>The change is kept in the release ledger of the workspace, with name and reason.</source>
        <translation>A alteração é guardada no registo de divulgações do espaço de trabalho, com nome e motivo.</translation>
    </message>
    <message>
        <source>The collection form of Common Ground</source>
        <translation>O formulário de recolha do Common Ground</translation>
    </message>
    <message>
        <source>The column {column} is chosen twice, as {first} and as {second}</source>
        <translation>A coluna {column} foi escolhida duas vezes, como {first} e como {second}</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; go back and choose it if they are.</source>
        <translation>As colunas parecem-se com o perfil {name}; volte atrás e escolha-o se forem.</translation>
    </message>
    <message>
        <source>The columns look like the profile {name}; run again with PROFILE={name} if they are.</source>
        <translation>As colunas parecem-se com o perfil {name}; execute de novo com PROFILE={name} se forem.</translation>
    </message>
    <message>
        <source>The connection to {source} broke before the answer was complete</source>
        <translation>A ligação a {source} caiu antes de a resposta estar completa</translation>
    </message>
    <message>
        <source>The coordinate reference system of a layer is missing or cannot be read</source>
        <translation>O sistema de coordenadas de uma camada falta ou não pode ser lido</translation>
    </message>
    <message>
        <source>The coordinate reference system {code} is not known</source>
        <translation>O sistema de coordenadas {code} não é conhecido</translation>
    </message>
    <message>
        <source>The coordinates in {columns} are not degrees, and nothing says in what system they are</source>
        <translation>As coordenadas em {columns} não são graus, e nada diz em que sistema estão</translation>
    </message>
    <message>
        <source>The country pack cannot be unpacked into {folder}</source>
        <translation>O pacote do país não pode ser descompactado em {folder}</translation>
    </message>
    <message>
        <source>The country pack is {path}.</source>
        <translation>O pacote do país é {path}.</translation>
    </message>
    <message>
        <source>The country pack {path} cannot be written</source>
        <translation>O pacote do país {path} não pode ser escrito</translation>
    </message>
    <message>
        <source>The country pack {path} is damaged</source>
        <translation>O pacote de país {path} está danificado</translation>
    </message>
    <message>
        <source>The current one where it is empty.</source>
        <translation>O atual se vazio.</translation>
    </message>
    <message>
        <source>The data owner has authorised this exact release.</source>
        <translation>O proprietário dos dados autorizou esta divulgação exata.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Não se consegue chegar à base de dados</translation>
    </message>
    <message>
        <source>The database connection cannot be opened</source>
        <translation>A ligação à base de dados não pode ser aberta</translation>
    </message>
    <message>
        <source>The database has no table {table}</source>
        <translation>A base de dados não tem a tabela {table}</translation>
    </message>
    <message>
        <source>The database has {n} tables</source>
        <translation>A base de dados tem {n} tabelas</translation>
    </message>
    <message>
        <source>The database refused the user</source>
        <translation>A base de dados recusou o utilizador</translation>
    </message>
    <message>
        <source>The decisions in {file} cannot be read</source>
        <translation>As decisões em {file} não podem ser lidas</translation>
    </message>
    <message>
        <source>The disk has {free} MB left and the download needs {need} MB</source>
        <translation>O disco tem {free} MB livres e a descarga precisa de {need} MB</translation>
    </message>
    <message>
        <source>The disk with {path} is full</source>
        <translation>O disco com {path} está cheio</translation>
    </message>
    <message>
        <source>The earlier state of {name} has other columns</source>
        <translation>O estado anterior de {name} tem outras colunas</translation>
    </message>
    <message>
        <source>The export; for a geodatabase choose one of its files.</source>
        <translation>A exportação; para uma geodatabase escolha um dos seus ficheiros.</translation>
    </message>
    <message>
        <source>The extent lies outside the grid of the country</source>
        <translation>A extensão fica fora da grelha do país</translation>
    </message>
    <message>
        <source>The field {name} is there already.</source>
        <translation>O campo {name} já existe.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is (a shapefile without .prj)</source>
        <translation>O ficheiro não diz em que sistema de coordenadas está (um shapefile sem .prj)</translation>
    </message>
    <message>
        <source>The file has no area of {country}</source>
        <translation>O ficheiro não tem nenhuma área de {country}</translation>
    </message>
    <message>
        <source>The file has no caseloads of a response plan</source>
        <translation>O ficheiro não tem caseloads de um plano de resposta</translation>
    </message>
    <message>
        <source>The file has no figures of admin level {level}</source>
        <translation>O ficheiro não tem números do nível administrativo {level}</translation>
    </message>
    <message>
        <source>The file has not the columns of UCDP's events</source>
        <translation>O ficheiro não tem as colunas dos eventos do UCDP</translation>
    </message>
    <message>
        <source>The file {file} cannot be written: {reason}</source>
        <translation>O ficheiro {file} não pode ser escrito: {reason}</translation>
    </message>
    <message>
        <source>The file {file} is not a QGIS layout template</source>
        <translation>O ficheiro {file} não é um modelo de layout do QGIS</translation>
    </message>
    <message>
        <source>The file {name} cannot be read as {source}</source>
        <translation>O ficheiro {name} não pode ser lido como {source}</translation>
    </message>
    <message>
        <source>The file {name} is empty</source>
        <translation>O ficheiro {name} está vazio</translation>
    </message>
    <message>
        <source>The filter {filter} does not fit {name}</source>
        <translation>O filtro {filter} não serve para {name}</translation>
    </message>
    <message>
        <source>The first rows as they would come in</source>
        <translation>As primeiras linhas tal como entrariam</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>As primeiras linhas da folha</translation>
    </message>
    <message>
        <source>The first sheet is a read-me; titles and merged groups stand above the header. Columns of origin must not be added to the total.</source>
        <translation>A primeira folha é um leia-me; acima do cabeçalho há títulos e grupos unidos. As colunas de origem não devem ser somadas ao total.</translation>
    </message>
    <message>
        <source>The folder {folder} already has {names}</source>
        <translation>A pasta {folder} já tem {names}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made</source>
        <translation>A pasta {folder} não pode ser criada</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty</source>
        <translation>A pasta {folder} não está vazia</translation>
    </message>
    <message>
        <source>The form {file} is not there</source>
        <translation>O formulário {file} não existe</translation>
    </message>
    <message>
        <source>The grid has no people in these areas</source>
        <translation>A grelha não tem pessoas nestas áreas</translation>
    </message>
    <message>
        <source>The hazard {id} has no polygon</source>
        <translation>O perigo {id} não tem polígono</translation>
    </message>
    <message>
        <source>The id of a preset, or the path of a saved one.</source>
        <translation>O id de uma predefinição, ou o caminho de uma guardada.</translation>
    </message>
    <message>
        <source>The impact profile {file} cannot be read</source>
        <translation>O perfil de impacto {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The impact profile {file} has a factor of no known kind or ranges that cross</source>
        <translation>O perfil de impacto {file} tem um fator de tipo desconhecido ou intervalos que se cruzam</translation>
    </message>
    <message>
        <source>The indicator menu {file} cannot be read at entry {entry}</source>
        <translation>O menu de indicadores {file} não pode ser lido na entrada {entry}</translation>
    </message>
    <message>
        <source>The item {name} is no layer that can be loaded</source>
        <translation>O item {name} não é uma camada que possa ser carregada</translation>
    </message>
    <message>
        <source>The key is e-mail:password of your account. Example: COUNTRY=SOM, START=2026-01-01.</source>
        <translation>A chave é e-mail:palavra-passe da sua conta. Exemplo: COUNTRY=SOM, START=2026-01-01.</translation>
    </message>
    <message>
        <source>The key of ACLED is not of the form e-mail:password</source>
        <translation>A chave do ACLED não tem a forma e-mail:palavra-passe</translation>
    </message>
    <message>
        <source>The key of {source} cannot be read from the authentication store</source>
        <translation>A chave de {source} não pode ser lida do armazém de autenticação</translation>
    </message>
    <message>
        <source>The key of {source} cannot be removed from the authentication store</source>
        <translation>A chave de {source} não pode ser removida do armazém de autenticação</translation>
    </message>
    <message>
        <source>The key of {source} cannot be written to the authentication store</source>
        <translation>A chave de {source} não pode ser escrita no armazém de autenticação</translation>
    </message>
    <message>
        <source>The land balance is in {path}.</source>
        <translation>O balanço de terras está em {path}.</translation>
    </message>
    <message>
        <source>The last part of the dataset's address on data.humdata.org.</source>
        <translation>A última parte do endereço do conjunto de dados em data.humdata.org.</translation>
    </message>
    <message>
        <source>The latest where it is empty.</source>
        <translation>O mais recente se vazio.</translation>
    </message>
    <message>
        <source>The layer GRID is not a protected risk grid</source>
        <translation>A camada GRID não é uma grelha de risco protegida</translation>
    </message>
    <message>
        <source>The layer of lines is empty</source>
        <translation>A camada de linhas está vazia</translation>
    </message>
    <message>
        <source>The layer of sites is empty</source>
        <translation>A camada de locais está vazia</translation>
    </message>
    <message>
        <source>The layer of zones is empty</source>
        <translation>A camada de zonas está vazia</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read</source>
        <translation>A camada {layer} não pode ser lida</translation>
    </message>
    <message>
        <source>The layer {layer} has no area to make a page of</source>
        <translation>A camada {layer} não tem nenhuma área de que fazer uma página</translation>
    </message>
    <message>
        <source>The layer {layer} has no coordinate reference system</source>
        <translation>A camada {layer} não tem sistema de coordenadas</translation>
    </message>
    <message>
        <source>The layer {layer} has no field {field}</source>
        <translation>A camada {layer} não tem o campo {field}</translation>
    </message>
    <message>
        <source>The layer {layer} may not go to {audience}: {why}</source>
        <translation>A camada {layer} não pode ir para {audience}: {why}</translation>
    </message>
    <message>
        <source>The layer {layer} shows single hazards or accidents and may not go to {audience}</source>
        <translation>A camada {layer} mostra perigos ou acidentes individuais e não pode ir para {audience}</translation>
    </message>
    <message>
        <source>The layers have no extent that can be drawn</source>
        <translation>As camadas não têm uma extensão que possa ser desenhada</translation>
    </message>
    <message>
        <source>The ledger of this workspace is empty, so there is nothing to measure</source>
        <translation>O registo deste espaço de trabalho está vazio, por isso não há nada para medir</translation>
    </message>
    <message>
        <source>The legend is too long for the page and stands on a second one; draw fewer layers</source>
        <translation>A legenda é demasiado longa para a página e está numa segunda; desenhe menos camadas</translation>
    </message>
    <message>
        <source>The list of survey columns {file} cannot be read</source>
        <translation>A lista de colunas de pesquisa {file} não pode ser lida</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}</source>
        <translation>O mapa não pode ser escrito em {file}</translation>
    </message>
    <message>
        <source>The map cannot be written to {file}, perhaps another program has it open</source>
        <translation>O mapa não pode ser escrito em {file}; talvez outro programa o tenha aberto</translation>
    </message>
    <message>
        <source>The map does not fit in memory</source>
        <translation>O mapa não cabe na memória</translation>
    </message>
    <message>
        <source>The map is in {path}.</source>
        <translation>O mapa está em {path}.</translation>
    </message>
    <message>
        <source>The map package cannot be written to {file}</source>
        <translation>O pacote de mapa não pode ser escrito em {file}</translation>
    </message>
    <message>
        <source>The map template {file} cannot be read</source>
        <translation>O modelo de mapa {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The map texts in {file} cannot be read</source>
        <translation>Os textos de mapa em {file} não podem ser lidos</translation>
    </message>
    <message>
        <source>The monitor has no incident in {country}</source>
        <translation>O monitor não tem nenhum incidente em {country}</translation>
    </message>
    <message>
        <source>The needs file has no row of cluster {cluster} and level {level} for {country}</source>
        <translation>O ficheiro de necessidades não tem linha do cluster {cluster} e nível {level} para {country}</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>A saída</translation>
    </message>
    <message>
        <source>The owner of the data decides; the gate measures.</source>
        <translation>O proprietário dos dados decide; o controlo de saída mede.</translation>
    </message>
    <message>
        <source>The package cannot be moved to {folder}</source>
        <translation>O pacote não pode ser movido para {folder}</translation>
    </message>
    <message>
        <source>The package was not made: {leak}</source>
        <translation>O pacote não foi feito: {leak}</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)</source>
        <translation>As comparações par a par contradizem-se (rácio de consistência {ratio}, 0,10 é o limite)</translation>
    </message>
    <message>
        <source>The pairwise matrix is not square, not reciprocal, or larger than 10</source>
        <translation>A matriz de comparação par a par não é quadrada, não é recíproca ou é maior do que 10</translation>
    </message>
    <message>
        <source>The panel opens on this country.</source>
        <translation>O painel abre neste país.</translation>
    </message>
    <message>
        <source>The parts add up to the change; only print rounds them. Each is the mean over all orders in which the inputs could have changed (Shapley), under the earlier parameters; the parameters come last. Contamination is net in each unit.</source>
        <translation>As partes somam a mudança; só são arredondadas na impressão. Cada uma é a média de todas as ordens em que os dados poderiam ter mudado (Shapley), com os parâmetros anteriores; os parâmetros vêm no fim. A contaminação é líquida em cada unidade.</translation>
    </message>
    <message>
        <source>The period begins on {start} and ends before, on {end}</source>
        <translation>O período começa em {start} e termina antes, em {end}</translation>
    </message>
    <message>
        <source>The period ends before it starts</source>
        <translation>O período termina antes de começar</translation>
    </message>
    <message>
        <source>The period has more than 240 parts</source>
        <translation>O período tem mais de 240 partes</translation>
    </message>
    <message>
        <source>The place and date of an accident are high.</source>
        <translation>O lugar e a data de um acidente são de sensibilidade alta.</translation>
    </message>
    <message>
        <source>The plugin Processing is switched off</source>
        <translation>O módulo Processamento (Processing) está desligado</translation>
    </message>
    <message>
        <source>The points table names its record in the column {column}.</source>
        <translation>A tabela de pontos nomeia o seu registo na coluna {column}.</translation>
    </message>
    <message>
        <source>The population raster does not reach these zones, which get no figures of people: {zones}</source>
        <translation>O raster de população não chega a estas zonas, que ficam sem números de pessoas: {zones}</translation>
    </message>
    <message>
        <source>The population raster {path} cannot be read</source>
        <translation>O raster de população {path} não pode ser lido</translation>
    </message>
    <message>
        <source>The population raster {path} has no coordinate reference system</source>
        <translation>O raster de população {path} não tem sistema de coordenadas</translation>
    </message>
    <message>
        <source>The population raster {path} has no position on the ground</source>
        <translation>O raster de população {path} não tem posição no terreno</translation>
    </message>
    <message>
        <source>The population raster {path} is damaged: rows {top} to {bottom} cannot be read</source>
        <translation>O raster de população {path} está danificado: as linhas {top} a {bottom} não podem ser lidas</translation>
    </message>
    <message>
        <source>The population raster {path} is rotated</source>
        <translation>O raster de população {path} está rodado</translation>
    </message>
    <message>
        <source>The preset is {path}.</source>
        <translation>A predefinição é {path}.</translation>
    </message>
    <message>
        <source>The preset {name} cannot be read: {reason}</source>
        <translation>A predefinição {name} não pode ser lida: {reason}</translation>
    </message>
    <message>
        <source>The preset {name} fits best ({score} of 100){others}</source>
        <translation>A predefinição {name} é a que melhor serve ({score} de 100){others}</translation>
    </message>
    <message>
        <source>The preset's where it is empty.</source>
        <translation>A da predefinição se vazio.</translation>
    </message>
    <message>
        <source>The priority profile {file} cannot be read</source>
        <translation>O perfil de prioridade {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The profile cannot be written: {error}</source>
        <translation>O perfil não pode ser escrito: {error}</translation>
    </message>
    <message>
        <source>The profile extends {parent}, which does not exist</source>
        <translation>O perfil estende {parent}, que não existe</translation>
    </message>
    <message>
        <source>The profile has no factor for the class {name}</source>
        <translation>O perfil não tem fator para a classe {name}</translation>
    </message>
    <message>
        <source>The profile is {path}.</source>
        <translation>O perfil é {path}.</translation>
    </message>
    <message>
        <source>The profile of people in need {file} cannot be read</source>
        <translation>O perfil de pessoas com necessidades {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The profile reads {field} from the column {column}, which the file does not have</source>
        <translation>O perfil lê {field} da coluna {column}, que o ficheiro não tem</translation>
    </message>
    <message>
        <source>The profile {file} cannot be read</source>
        <translation>O perfil {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The profile {file} is not a JSON object</source>
        <translation>O perfil {file} não é um objeto JSON</translation>
    </message>
    <message>
        <source>The profile {id} has a part of the wrong shape</source>
        <translation>O perfil {id} tem uma parte de forma errada</translation>
    </message>
    <message>
        <source>The protocol {name} cannot be read</source>
        <translation>O protocolo {name} não pode ser lido</translation>
    </message>
    <message>
        <source>The protocol {name} is not valid JSON</source>
        <translation>O protocolo {name} não é JSON válido</translation>
    </message>
    <message>
        <source>The protocol {name} lacks an entry or has a wrong one: {what}</source>
        <translation>Ao protocolo {name} falta uma entrada ou tem uma errada: {what}</translation>
    </message>
    <message>
        <source>The protocol “{protocol}” allows no cell below {finest} km; {asked} km was not used.</source>
        <translation>O protocolo «{protocol}» não permite células abaixo de {finest} km; {asked} km não foi usado.</translation>
    </message>
    <message>
        <source>The protocol's rules changed since an earlier release; the two together would tell more.</source>
        <translation>As regras do protocolo mudaram desde uma divulgação anterior; as duas juntas revelariam mais.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to {source} through</source>
        <translation>O proxy não deixou passar o pedido a {source}</translation>
    </message>
    <message>
        <source>The proxy of your network asks for a name and a password</source>
        <translation>O proxy da sua rede pede um nome e uma palavra-passe</translation>
    </message>
    <message>
        <source>The raster {path} cannot be written</source>
        <translation>O raster {path} não pode ser escrito</translation>
    </message>
    <message>
        <source>The raster {path} does not hold numbers of people</source>
        <translation>O raster {path} não contém números de pessoas</translation>
    </message>
    <message>
        <source>The record of earlier grids {file} cannot be read or written</source>
        <translation>O registo de grelhas anteriores {file} não pode ser lido ou escrito</translation>
    </message>
    <message>
        <source>The release ledger {file} cannot be read or written</source>
        <translation>O registo de divulgações {file} não pode ser lido ou escrito</translation>
    </message>
    <message>
        <source>The reply of {source} could not be understood</source>
        <translation>A resposta de {source} não pôde ser compreendida</translation>
    </message>
    <message>
        <source>The report cannot be written to {file}</source>
        <translation>O relatório não pode ser escrito em {file}</translation>
    </message>
    <message>
        <source>The report profile {file} cannot be read at sheet {sheet}</source>
        <translation>O perfil de relatório {file} não pode ser lido na folha {sheet}</translation>
    </message>
    <message>
        <source>The report texts in {file} cannot be read</source>
        <translation>Os textos de relatório em {file} não podem ser lidos</translation>
    </message>
    <message>
        <source>The risk education profile {file} cannot be read</source>
        <translation>O perfil de educação sobre o risco {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The risk index of a country with hazard, vulnerability and coping capacity, 0 to 10</source>
        <translation>O índice de risco de um país com perigo, vulnerabilidade e capacidade de resposta, de 0 a 10</translation>
    </message>
    <message>
        <source>The rows are invented</source>
        <translation>As linhas são fictícias</translation>
    </message>
    <message>
        <source>The rows name a record that they belong to; its table was not found. Set PARENT to it.</source>
        <translation>As linhas nomeiam um registo a que pertencem; a sua tabela não foi encontrada. Defina-a em PARENT.</translation>
    </message>
    <message>
        <source>The same device (model and number) twice in one record</source>
        <translation>O mesmo engenho (modelo e número) duas vezes num registo</translation>
    </message>
    <message>
        <source>The same point twice in one polygon</source>
        <translation>O mesmo ponto duas vezes num polígono</translation>
    </message>
    <message>
        <source>The same polygon twice in one record</source>
        <translation>O mesmo polígono duas vezes num registo</translation>
    </message>
    <message>
        <source>The sample is open; its hazards, people and records are invented.</source>
        <translation>O exemplo está aberto; os seus perigos, pessoas e registos são fictícios.</translation>
    </message>
    <message>
        <source>The server gives no parts of the file ({reason}); it is downloaded once</source>
        <translation>O servidor não dá partes do ficheiro ({reason}); é descarregado uma vez</translation>
    </message>
    <message>
        <source>The server sent a request with data on to another place, which was stopped</source>
        <translation>O servidor reencaminhou um pedido com dados para outro lugar, o que foi impedido</translation>
    </message>
    <message>
        <source>The server sent a request with your key on to an address without encryption, which was stopped</source>
        <translation>O servidor reencaminhou um pedido com a sua chave para um endereço sem cifra, o que foi impedido</translation>
    </message>
    <message>
        <source>The service has no layer {layer}</source>
        <translation>O serviço não tem a camada {layer}</translation>
    </message>
    <message>
        <source>The service holds {n} layers</source>
        <translation>O serviço contém {n} camadas</translation>
    </message>
    <message>
        <source>The service {url} holds no layer</source>
        <translation>O serviço {url} não contém nenhuma camada</translation>
    </message>
    <message>
        <source>The severity profile {file} cannot be read</source>
        <translation>O perfil de severidade {file} não pode ser lido</translation>
    </message>
    <message>
        <source>The sharing rules {file} cannot be read</source>
        <translation>As regras de partilha {file} não podem ser lidas</translation>
    </message>
    <message>
        <source>The sources are too many for the page and stand on page {page}</source>
        <translation>As fontes são demasiadas para a página e estão na página {page}</translation>
    </message>
    <message>
        <source>The steps of the model: {steps}.</source>
        <translation>Os passos do modelo: {steps}.</translation>
    </message>
    <message>
        <source>The survey table is empty</source>
        <translation>A tabela de pesquisas está vazia</translation>
    </message>
    <message>
        <source>The table has no coordinates; it comes without points</source>
        <translation>A tabela não tem coordenadas; vem sem pontos</translation>
    </message>
    <message>
        <source>The table holds several years: {years}</source>
        <translation>A tabela contém vários anos: {years}</translation>
    </message>
    <message>
        <source>The table lacks the columns {columns}</source>
        <translation>À tabela faltam as colunas {columns}</translation>
    </message>
    <message>
        <source>The table {table} cannot be read</source>
        <translation>A tabela {table} não pode ser lida</translation>
    </message>
    <message>
        <source>The table {table} has {n} geometry columns</source>
        <translation>A tabela {table} tem {n} colunas de geometria</translation>
    </message>
    <message>
        <source>The tables cannot be written to {folder}</source>
        <translation>As tabelas não podem ser escritas em {folder}</translation>
    </message>
    <message>
        <source>The template has no map item</source>
        <translation>O modelo não tem item de mapa</translation>
    </message>
    <message>
        <source>The template prints nothing for {names}; a map that leaves the house needs them</source>
        <translation>O modelo não imprime nada para {names}; um mapa que sai de casa precisa deles</translation>
    </message>
    <message>
        <source>The template shows before and after and has no layers for before</source>
        <translation>O modelo mostra antes e depois e não tem camadas para antes</translation>
    </message>
    <message>
        <source>The template {file} has no page</source>
        <translation>O modelo {file} não tem página</translation>
    </message>
    <message>
        <source>The text of {name} does not fit its box</source>
        <translation>O texto de {name} não cabe na sua caixa</translation>
    </message>
    <message>
        <source>The two layers are not of one admin level</source>
        <translation>As duas camadas não são do mesmo nível administrativo</translation>
    </message>
    <message>
        <source>The values of these rules stay in the protocol profile and are not part of a release.</source>
        <translation>Os valores destas regras ficam no perfil do protocolo e não fazem parte de uma divulgação.</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>O espaço de trabalho não pode ser escrito</translation>
    </message>
    <message>
        <source>The workspace folder {folder} is not there</source>
        <translation>A pasta de espaço de trabalho {folder} não existe</translation>
    </message>
    <message>
        <source>The workspace has no country to pack</source>
        <translation>O espaço de trabalho não tem país para empacotar</translation>
    </message>
    <message>
        <source>The workspace has no hazards of {country}</source>
        <translation>O espaço de trabalho não tem perigos de {country}</translation>
    </message>
    <message>
        <source>The workspace has no layer {names}</source>
        <translation>O espaço de trabalho não tem a camada {names}</translation>
    </message>
    <message>
        <source>The workspace has no layer {name} for {country}</source>
        <translation>O espaço de trabalho não tem a camada {name} para {country}</translation>
    </message>
    <message>
        <source>The workspace holds {n} countries</source>
        <translation>O espaço de trabalho contém {n} países</translation>
    </message>
    <message>
        <source>The workspace is empty. Load a source on the page Data, or import an export on the page IMSMA.</source>
        <translation>O espaço de trabalho está vazio. Carregue uma fonte na página Dados, ou importe uma exportação na página IMSMA.</translation>
    </message>
    <message>
        <source>The workspace keeps no earlier export of hazards</source>
        <translation>O espaço de trabalho não guarda nenhuma exportação anterior de perigos</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer for {country} that may go to {audience}</source>
        <translation>O espaço de trabalho {folder} não tem camada de {country} que possa ir para {audience}</translation>
    </message>
    <message>
        <source>The workspace {folder} has no layer to draw for {country}</source>
        <translation>O espaço de trabalho {folder} não tem camada para desenhar de {country}</translation>
    </message>
    <message>
        <source>The workspace {folder} has {n} countries</source>
        <translation>O espaço de trabalho {folder} tem {n} países</translation>
    </message>
    <message>
        <source>The zip {name} holds no map layer or table that can be read</source>
        <translation>O zip {name} não contém nenhuma camada ou tabela que possa ser lida</translation>
    </message>
    <message>
        <source>The zones have no field {field}</source>
        <translation>As zonas não têm o campo {field}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no admin areas in the project yet: load boundaries on the page Data.</source>
        <translation>Ainda não há áreas administrativas no projeto: carregue limites na página Dados.</translation>
    </message>
    <message>
        <source>There are no admin units to make pages of</source>
        <translation>Não há unidades administrativas de que fazer páginas</translation>
    </message>
    <message>
        <source>There are no hazards</source>
        <translation>Não há perigos</translation>
    </message>
    <message>
        <source>There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.</source>
        <translation>Não há perigos escolhidos: importe uma exportação IMSMA na página IMSMA, ou escolha uma camada.</translation>
    </message>
    <message>
        <source>There are no map texts in the language {language}</source>
        <translation>Não há textos de mapa na língua {language}</translation>
    </message>
    <message>
        <source>There are no report texts in the language {language}</source>
        <translation>Não há textos de relatório na língua {language}</translation>
    </message>
    <message>
        <source>There are no rows below the column names.</source>
        <translation>Não há linhas abaixo dos nomes das colunas.</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection</source>
        <translation>Não há nem ficheiro nem ligação</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection for the funding table</source>
        <translation>Não há nem ficheiro nem ligação para a tabela de financiamento</translation>
    </message>
    <message>
        <source>There is no admin level {level} here</source>
        <translation>Não há aqui nível administrativo {level}</translation>
    </message>
    <message>
        <source>There is no agreement with this partner.</source>
        <translation>Não há acordo com este parceiro.</translation>
    </message>
    <message>
        <source>There is no audience “{audience}”</source>
        <translation>Não há destinatários «{audience}»</translation>
    </message>
    <message>
        <source>There is no column {column} in the input</source>
        <translation>Não há coluna {column} na entrada</translation>
    </message>
    <message>
        <source>There is no earlier state of {layer} to compare with</source>
        <translation>Não há estado anterior de {layer} com que comparar</translation>
    </message>
    <message>
        <source>There is no file {name}</source>
        <translation>Não há ficheiro {name}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Não há ficheiro {name}.</translation>
    </message>
    <message>
        <source>There is no folder for downloads</source>
        <translation>Não há pasta para descargas</translation>
    </message>
    <message>
        <source>There is no format {names}</source>
        <translation>Não há formato {names}</translation>
    </message>
    <message>
        <source>There is no hazard {id} in the layer {layer}</source>
        <translation>Não há perigo {id} na camada {layer}</translation>
    </message>
    <message>
        <source>There is no kind {kind}</source>
        <translation>Não há tipo {kind}</translation>
    </message>
    <message>
        <source>There is no layer to put into a package</source>
        <translation>Não há camada para pôr num pacote</translation>
    </message>
    <message>
        <source>There is no map template {template} for {paper}</source>
        <translation>Não há modelo de mapa {template} para {paper}</translation>
    </message>
    <message>
        <source>There is no population grid in the project yet: add a raster of people per cell.</source>
        <translation>Ainda não há grelha de população no projeto: adicione um raster de pessoas por célula.</translation>
    </message>
    <message>
        <source>There is no preset {name}</source>
        <translation>Não há predefinição {name}</translation>
    </message>
    <message>
        <source>There is no profile {name}</source>
        <translation>Não há perfil {name}</translation>
    </message>
    <message>
        <source>There is no profile {profile}</source>
        <translation>Não há perfil {profile}</translation>
    </message>
    <message>
        <source>There is no step {names}</source>
        <translation>Não há passo {names}</translation>
    </message>
    <message>
        <source>There is no table of changes: PREVIOUS is not given</source>
        <translation>Não há tabela de mudanças: PREVIOUS não foi dado</translation>
    </message>
    <message>
        <source>There is no theme {theme}</source>
        <translation>Não há tema {theme}</translation>
    </message>
    <message>
        <source>There is no unit {pcode} of admin level {level} in the workspace</source>
        <translation>Não há unidade {pcode} do nível administrativo {level} no espaço de trabalho</translation>
    </message>
    <message>
        <source>There is no {file} in the workspace, so no IATI activity can be written</source>
        <translation>Não há {file} no espaço de trabalho, por isso não pode ser escrita nenhuma atividade IATI</translation>
    </message>
    <message>
        <source>There is nothing to check</source>
        <translation>Não há nada para verificar</translation>
    </message>
    <message>
        <source>There is nothing to compute indicators from</source>
        <translation>Não há nada de que calcular indicadores</translation>
    </message>
    <message>
        <source>There is nothing to draw</source>
        <translation>Não há nada para desenhar</translation>
    </message>
    <message>
        <source>There is nothing to report on</source>
        <translation>Não há nada sobre que fazer um relatório</translation>
    </message>
    <message>
        <source>There is nowhere to write to</source>
        <translation>Não há onde escrever</translation>
    </message>
    <message>
        <source>These boundaries are a fallback: they were not agreed in the country</source>
        <translation>Estes limites são de recurso: não foram acordados no país</translation>
    </message>
    <message>
        <source>These figures do not say where people came from</source>
        <translation>Estes números não dizem de onde vieram as pessoas</translation>
    </message>
    <message>
        <source>These layers cannot be written under their names: {names}</source>
        <translation>Estas camadas não podem ser escritas com os seus nomes: {names}</translation>
    </message>
    <message>
        <source>These squares are still told as nothing recorded, though something is. Tell those who go there directly, or let the data owner authorise an exact release.</source>
        <translation>Estes quadrados ainda são comunicados como nada registado, embora haja algo. Avise diretamente quem lá vai, ou peça ao proprietário dos dados que autorize uma divulgação exata.</translation>
    </message>
    <message>
        <source>These workers cannot open {path}: {workers}</source>
        <translation>Estes trabalhadores não conseguem abrir {path}: {workers}</translation>
    </message>
    <message>
        <source>They may still change; about 1 MB a month.</source>
        <translation>Ainda podem mudar; cerca de 1 MB por mês.</translation>
    </message>
    <message>
        <source>This QGIS cannot read fieldmaps' Parquet files</source>
        <translation>Este QGIS não consegue ler os ficheiros Parquet de fieldmaps</translation>
    </message>
    <message>
        <source>This grid was made outside this workspace or changed by hand, so that nobody can hold it to earlier ones: run riskgrid with WORKSPACE.</source>
        <translation>Esta grelha foi feita fora deste espaço de trabalho ou alterada à mão, por isso ninguém a pode confrontar com as anteriores: execute riskgrid com WORKSPACE.</translation>
    </message>
    <message>
        <source>This is not the address of a Hub site: {site}</source>
        <translation>Este não é o endereço de um sítio Hub: {site}</translation>
    </message>
    <message>
        <source>This is not the address of an ArcGIS feature service: {url}</source>
        <translation>Este não é o endereço de um serviço de elementos ArcGIS: {url}</translation>
    </message>
    <message>
        <source>This network asks you to log in first</source>
        <translation>Esta rede pede que inicie sessão primeiro</translation>
    </message>
    <message>
        <source>This package of the plugin has no sample</source>
        <translation>Este pacote do módulo não tem exemplo</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Este cálculo</translation>
    </message>
    <message>
        <source>This year where it is empty.</source>
        <translation>Este ano se vazio.</translation>
    </message>
    <message>
        <source>Those who run schools and clinics do not learn that ground near them is not cleared.</source>
        <translation>Quem dirige escolas e clínicas não fica a saber que o terreno próximo não está limpo.</translation>
    </message>
    <message>
        <source>Thresholds (lower ends of classes 2 to 5)</source>
        <translation>Limiares (extremos inferiores das classes 2 a 5)</translation>
    </message>
    <message>
        <source>Through GICHD and the national authority</source>
        <translation>Através do GICHD e da autoridade nacional</translation>
    </message>
    <message>
        <source>Timeliness: median days</source>
        <translation>Oportunidade: mediana de dias</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Título do mapa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>To (YYYY-MM-DD)</source>
        <translation>Até (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Today where it is empty.</source>
        <translation>Hoje se vazio.</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Token ou palavra-passe</translation>
    </message>
    <message>
        <source>Too few records changed since an earlier release in: {cells}. Run riskgrid again.</source>
        <translation>Mudaram poucos registos desde uma divulgação anterior em: {cells}. Execute riskgrid de novo.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals by P-code (COD-PS)</source>
        <translation>Totais por P-code (COD-PS)</translation>
    </message>
    <message>
        <source>Totals of released area are low.</source>
        <translation>Os totais de área libertada são de sensibilidade baixa.</translation>
    </message>
    <message>
        <source>Try it with the sample pack</source>
        <translation>Experimentar com o pacote de exemplo</translation>
    </message>
    <message>
        <source>Two columns of the file have names that cannot be told apart</source>
        <translation>Duas colunas do ficheiro têm nomes que não se distinguem</translation>
    </message>
    <message>
        <source>Two organisations may plan for the same ground.</source>
        <translation>Duas organizações podem planear para o mesmo terreno.</translation>
    </message>
    <message>
        <source>Two single points at one place</source>
        <translation>Dois pontos isolados num mesmo lugar</translation>
    </message>
    <message>
        <source>Two teams do not plan for the same ground unknown to each other.</source>
        <translation>Duas equipas não planeiam para o mesmo terreno sem saberem uma da outra.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of ordnance</source>
        <translation>Tipo de engenho</translation>
    </message>
    <message>
        <source>UCDP counts events in Palestine under Israel; both are in the layer</source>
        <translation>O UCDP conta os eventos na Palestina em Israel; ambos estão na camada</translation>
    </message>
    <message>
        <source>UCDP does not count {country} on its own</source>
        <translation>O UCDP não conta {country} em separado</translation>
    </message>
    <message>
        <source>UCDP events</source>
        <translation>Eventos do UCDP</translation>
    </message>
    <message>
        <source>UCDP has no deadly event in this country and period</source>
        <translation>O UCDP não tem nenhum evento mortal neste país e período</translation>
    </message>
    <message>
        <source>UCDP has no yearly file at the address that is known here</source>
        <translation>O UCDP não tem ficheiro anual no endereço aqui conhecido</translation>
    </message>
    <message>
        <source>UNHCR has no figure for this country</source>
        <translation>O ACNUR não tem nenhum número para este país</translation>
    </message>
    <message>
        <source>UNHCR refugee statistics</source>
        <translation>Estatísticas de refugiados do ACNUR</translation>
    </message>
    <message>
        <source>UNHCR sites</source>
        <translation>Locais do ACNUR</translation>
    </message>
    <message>
        <source>UNHCR terms of use</source>
        <translation>Condições de utilização do ACNUR</translation>
    </message>
    <message>
        <source>UTM zone one too high</source>
        <translation>Zona UTM uma acima</translation>
    </message>
    <message>
        <source>UTM zone one too low</source>
        <translation>Zona UTM uma abaixo</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Unexploded ordnance present</source>
        <translation>Presença de munições não detonadas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Units by severity</source>
        <translation>Unidades por severidade</translation>
    </message>
    <message>
        <source>Units that had no figure, or have none now</source>
        <translation>Unidades que não tinham número, ou agora não têm</translation>
    </message>
    <message>
        <source>Units that only one of the runs has</source>
        <translation>Unidades que só um dos cálculos tem</translation>
    </message>
    <message>
        <source>Unpack into this folder</source>
        <translation>Descompactar nesta pasta</translation>
    </message>
    <message>
        <source>Until (YYYY-MM-DD)</source>
        <translation>Até ao dia (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Use COD-AB where there is one: without P-codes no figures can be joined. Example: COUNTRY=COL, LEVEL=1.</source>
        <translation>Use COD-AB onde exista: sem P-codes nenhum número pode ser unido. Exemplo: COUNTRY=COL, LEVEL=1.</translation>
    </message>
    <message>
        <source>Use: requests granted</source>
        <translation>Uso: pedidos atendidos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizador</translation>
    </message>
    <message>
        <source>Valid on</source>
        <translation>Válido em</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Valor no ficheiro</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values that are in no map: {n}, printed in bold.</source>
        <translation>Valores que não estão em nenhuma tabela: {n}, impressos a negrito.</translation>
    </message>
    <message>
        <source>Values that no map knows; they stay unknown</source>
        <translation>Valores que nenhuma tabela conhece; ficam desconhecidos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Verdicts: {shares}</source>
        <translation>Vereditos: {shares}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version {before} became {after}.</source>
        <translation>A versão {before} passou a {after}.</translation>
    </message>
    <message>
        <source>Victim assistance</source>
        <translation>Assistência às vítimas</translation>
    </message>
    <message>
        <source>Victims assisted</source>
        <translation>Vítimas assistidas</translation>
    </message>
    <message>
        <source>Victims referred</source>
        <translation>Vítimas encaminhadas</translation>
    </message>
    <message>
        <source>Viet Nam (staging area of the provincial units)</source>
        <translation>Vietname (área de preparação das unidades provinciais)</translation>
    </message>
    <message>
        <source>Volume can rise while value falls: read availability with granularity.</source>
        <translation>O volume pode subir enquanto o valor desce: leia a disponibilidade com a granularidade.</translation>
    </message>
    <message>
        <source>Volunteered data: a place without a site may be unmapped, not without a clinic.</source>
        <translation>Dados de voluntários: um lugar sem unidades pode não estar cartografado, e não sem posto de saúde.</translation>
    </message>
    <message>
        <source>Volunteered data: what is not there may be unmapped. Example: COUNTRY=MLI, THEME=schools.</source>
        <translation>Dados de voluntários: o que não está lá pode não estar cartografado. Exemplo: COUNTRY=MLI, THEME=schools.</translation>
    </message>
    <message>
        <source>WASH</source>
        <translation>Água e saneamento (WASH)</translation>
    </message>
    <message>
        <source>WFP</source>
        <translation>PAM</translation>
    </message>
    <message>
        <source>Water points not used or to be built</source>
        <translation>Pontos de água não usados ou a construir</translation>
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
        <translation>Os pesos são uma escolha; as classes mostram o que eles não conseguem distinguir.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What REACH, JIPS, CCCM, PIM, GAMA, logistics, WFP and others have, and how to get it</source>
        <translation>O que REACH, JIPS, CCCM, PIM, GAMA, logística, PAM e outros têm, e como obtê-lo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed since the last export?</source>
        <translation>O que mudou desde a última exportação?</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>O que mudou…</translation>
    </message>
    <message>
        <source>What do the values mean? Those that nothing is known about come first; they stay unknown, and are drawn and counted as open, unless you say what they mean.</source>
        <translation>O que significam os valores? Primeiro vêm aqueles de que nada se sabe; ficam desconhecidos, e são desenhados e contados como abertos, salvo se disser o que significam.</translation>
    </message>
    <message>
        <source>What do we report as contamination?</source>
        <translation>O que comunicamos como contaminação?</translation>
    </message>
    <message>
        <source>What do we tell partners this month?</source>
        <translation>O que dizemos aos parceiros este mês?</translation>
    </message>
    <message>
        <source>What goes into the pack</source>
        <translation>O que vai no pacote</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>What is known about tables of this shape.</source>
        <translation>O que se sabe de tabelas desta forma.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>O que não contém</translation>
    </message>
    <message>
        <source>What is open, and what was released?</source>
        <translation>O que está aberto, e o que foi libertado?</translation>
    </message>
    <message>
        <source>What may I share, with whom?</source>
        <translation>O que posso partilhar, e com quem?</translation>
    </message>
    <message>
        <source>What may go</source>
        <translation>O que pode sair</translation>
    </message>
    <message>
        <source>What may go in its place</source>
        <translation>O que pode sair em seu lugar</translation>
    </message>
    <message>
        <source>What may go in their place, and both harms</source>
        <translation>O que pode sair em seu lugar, e ambos os danos</translation>
    </message>
    <message>
        <source>What mine action asks from other clusters</source>
        <translation>O que a ação contra as minas pede a outros clusters</translation>
    </message>
    <message>
        <source>What mine action does with it</source>
        <translation>O que a ação contra as minas faz com isso</translation>
    </message>
    <message>
        <source>What must be decided?</source>
        <translation>O que é preciso decidir?</translation>
    </message>
    <message>
        <source>What one row of the file is.</source>
        <translation>O que é uma linha do ficheiro.</translation>
    </message>
    <message>
        <source>What opened, what was released, what nothing explains, and the chart over all exports, as a page</source>
        <translation>O que abriu, o que foi libertado, o que nada explica, e o gráfico de todas as exportações, como uma página</translation>
    </message>
    <message>
        <source>What organisations published about mines, explosive remnants and risk education</source>
        <translation>O que organizações publicaram sobre minas, restos explosivos e educação sobre o risco</translation>
    </message>
    <message>
        <source>What sharing would give away</source>
        <translation>O que a partilha revelaria</translation>
    </message>
    <message>
        <source>What was loaded and what was not</source>
        <translation>O que foi carregado e o que não foi</translation>
    </message>
    <message>
        <source>What went out and came in, how fresh, how detailed, how safe?</source>
        <translation>O que saiu e entrou, quão atual, quão detalhado, quão seguro?</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>O que entraria</translation>
    </message>
    <message>
        <source>What would come in. Nothing is written yet.</source>
        <translation>O que entraria. Ainda nada foi escrito.</translation>
    </message>
    <message>
        <source>What would this release give away, and what harm does keeping it back do?</source>
        <translation>O que revelaria esta divulgação, e que dano faria retê-la?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quando algo corre mal</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where a source has names in several languages.</source>
        <translation>Quando uma fonte tem nomes em várias línguas.</translation>
    </message>
    <message>
        <source>Where do risk education teams go next?</source>
        <translation>Para onde vão a seguir as equipas de educação sobre o risco?</translation>
    </message>
    <message>
        <source>Where do we survey and clear first?</source>
        <translation>Onde pesquisar e limpar primeiro?</translation>
    </message>
    <message>
        <source>Where people live inside a unit</source>
        <translation>Onde vivem as pessoas dentro de uma unidade</translation>
    </message>
    <message>
        <source>Where shall the data be kept?</source>
        <translation>Onde devem ficar os dados?</translation>
    </message>
    <message>
        <source>Where survey has been. Without it, an area with no record counts as not known.</source>
        <translation>Onde houve pesquisa. Sem ela, uma área sem registos conta como não conhecida.</translation>
    </message>
    <message>
        <source>Where survey teams have been is moderate.</source>
        <translation>Onde estiveram as equipas de pesquisa é de sensibilidade moderada.</translation>
    </message>
    <message>
        <source>Where teams work now can put them at risk.</source>
        <translation>Onde as equipas trabalham agora pode pô-las em risco.</translation>
    </message>
    <message>
        <source>Where teams work now is moderate to high: it concerns their safety.</source>
        <translation>Onde as equipas trabalham agora é de sensibilidade moderada a alta: diz respeito à sua segurança.</translation>
    </message>
    <message>
        <source>Where the uncertainty comes from (share of variance, each alone)</source>
        <translation>De onde vem a incerteza (proporção da variância, cada um por si)</translation>
    </message>
    <message>
        <source>Whether a record is a hazard</source>
        <translation>Se um registo é um perigo</translation>
    </message>
    <message>
        <source>Which column is what? “Sure” says how well name and values fit. Columns that are not named here come in as they are.</source>
        <translation>Que coluna é o quê? «Certeza» diz até que ponto nome e valores servem. As colunas que não são nomeadas aqui entram como estão.</translation>
    </message>
    <message>
        <source>Which column is which field</source>
        <translation>Que coluna é que campo</translation>
    </message>
    <message>
        <source>Which column is which field? The third column says how sure the guess is.</source>
        <translation>Que coluna é que campo? A terceira coluna diz com que certeza se supõe.</translation>
    </message>
    <message>
        <source>Which displaced people and returnees have not been reached?</source>
        <translation>Que deslocados e retornados não foram abrangidos?</translation>
    </message>
    <message>
        <source>Which hazards harm or block most?</source>
        <translation>Que perigos causam mais dano ou bloqueiam mais?</translation>
    </message>
    <message>
        <source>Which of several layers or sheets.</source>
        <translation>Qual de várias camadas ou folhas.</translation>
    </message>
    <message>
        <source>Which of several sheets.</source>
        <translation>Qual de várias folhas.</translation>
    </message>
    <message>
        <source>Which organisations do mine action in which area, and who pays?</source>
        <translation>Que organizações fazem ação contra as minas em que área, e quem paga?</translation>
    </message>
    <message>
        <source>Which roads can a convoy take?</source>
        <translation>Que estradas pode uma coluna de veículos tomar?</translation>
    </message>
    <message>
        <source>Which roads cross or pass recorded hazards?</source>
        <translation>Que estradas atravessam ou passam junto de perigos registados?</translation>
    </message>
    <message>
        <source>Which rules say how sensitive a layer is.</source>
        <translation>Que regras dizem quão sensível é uma camada.</translation>
    </message>
    <message>
        <source>Which schools, clinics and water points need a visit?</source>
        <translation>Que escolas, clínicas e pontos de água precisam de uma visita?</translation>
    </message>
    <message>
        <source>Which sites are near ground that has not been released?</source>
        <translation>Que locais estão perto de terreno que não foi libertado?</translation>
    </message>
    <message>
        <source>Which sources</source>
        <translation>Que fontes</translation>
    </message>
    <message>
        <source>Which tasks come first?</source>
        <translation>Que tarefas vêm primeiro?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who does what where (3W), with the months planned</source>
        <translation>Quem faz o quê onde (3W), com os meses previstos</translation>
    </message>
    <message>
        <source>Who does what where (3W, 4W, 5W)</source>
        <translation>Quem faz o quê onde (3W, 4W, 5W)</translation>
    </message>
    <message>
        <source>Who does what where: 3W, 4W, 5W from a workbook (wizard)</source>
        <translation>Quem faz o quê onde: 3W, 4W, 5W de um livro de folhas de cálculo (assistente)</translation>
    </message>
    <message>
        <source>Who else works here?</source>
        <translation>Quem mais trabalha aqui?</translation>
    </message>
    <message>
        <source>Who is being hurt, and who needs assistance?</source>
        <translation>Quem está a ser ferido, e quem precisa de assistência?</translation>
    </message>
    <message>
        <source>Who lives near ground that has not been released?</source>
        <translation>Quem vive perto de terreno que não foi libertado?</translation>
    </message>
    <message>
        <source>Who lives near hazards and has not been reached: the gap by area, most urgent first.</source>
        <translation>Quem vive perto de perigos e não foi abrangido: a lacuna por área, o mais urgente primeiro.</translation>
    </message>
    <message>
        <source>Who lives near what is not released?</source>
        <translation>Quem vive perto do que não foi libertado?</translation>
    </message>
    <message>
        <source>Who made the table; it stands on every map.</source>
        <translation>Quem fez a tabela; figura em cada mapa.</translation>
    </message>
    <message>
        <source>Who may see it follows from this.</source>
        <translation>Daqui resulta quem a pode ver.</translation>
    </message>
    <message>
        <source>Who was hurt?</source>
        <translation>Quem foi atingido?</translation>
    </message>
    <message>
        <source>Who was killed or injured, where and when?</source>
        <translation>Quem morreu ou ficou ferido, onde e quando?</translation>
    </message>
    <message>
        <source>Whom did risk education reach, against how many displaced?</source>
        <translation>A quem chegou a educação sobre o risco, face a quantos deslocados?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>With P-codes</source>
        <translation>Com P-codes</translation>
    </message>
    <message>
        <source>With a country, its open datasets are listed with format, date, access and page. Example: PRESET=reach, COUNTRY=SOM.</source>
        <translation>Com um país, são listados os seus conjuntos de dados abertos com formato, data, acesso e página. Exemplo: PRESET=reach, COUNTRY=SOM.</translation>
    </message>
    <message>
        <source>With issues</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>With maps</source>
        <translation>Com mapas</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>Without a workspace there is no ledger: this release is not remembered.</source>
        <translation>Sem espaço de trabalho não há registo: esta divulgação não fica na memória.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Mulheres abrangidas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words of the cluster's name</source>
        <translation>Palavras do nome do cluster</translation>
    </message>
    <message>
        <source>Words to search on HDX</source>
        <translation>Palavras a procurar no HDX</translation>
    </message>
    <message>
        <source>Work offline: nothing is fetched, what was downloaded is used</source>
        <translation>Trabalhar sem ligação: nada é descarregado, usa-se o que já foi descarregado</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Livros de folhas de cálculo</translation>
    </message>
    <message>
        <source>Works without a key; with your own key, set in the options, there is more.</source>
        <translation>Funciona sem chave; com a sua própria chave, definida nas opções, há mais.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Pasta de espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace folder (in place of layers)</source>
        <translation>Pasta de espaço de trabalho (em vez de camadas)</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country}</source>
        <translation>O WorldPop não tem grelha de {country}</translation>
    </message>
    <message>
        <source>WorldPop has no grid of {country} for {year}</source>
        <translation>O WorldPop não tem grelha de {country} para {year}</translation>
    </message>
    <message>
        <source>WorldPop has no series {name}</source>
        <translation>O WorldPop não tem a série {name}</translation>
    </message>
    <message>
        <source>XLSForm with the labels of the codes</source>
        <translation>XLSForm com as etiquetas dos códigos</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>O seu e-mail</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your organisation (HDX id)</source>
        <translation>A sua organização (id. HDX)</translation>
    </message>
    <message>
        <source>Your own profile</source>
        <translation>O seu próprio perfil</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>Id. da zona</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Zones overlap: about {people} people live in more than one zone and count in each; the sum over zones is too high by as many.</source>
        <translation>Há zonas que se sobrepõem: cerca de {people} pessoas vivem em mais de uma zona e contam em cada uma; a soma das zonas tem esse número a mais.</translation>
    </message>
    <message>
        <source>Zones with one id count as one zone.</source>
        <translation>As zonas com o mesmo identificador contam como uma só zona.</translation>
    </message>
    <message>
        <source>a key of your own is optional</source>
        <translation>uma chave própria é opcional</translation>
    </message>
    <message>
        <source>a kind of file that a computer may run</source>
        <translation>um tipo de ficheiro que um computador pode executar</translation>
    </message>
    <message>
        <source>a line of {length} m, kept as its middle point</source>
        <translation>uma linha de {length} m, mantida como o seu ponto médio</translation>
    </message>
    <message>
        <source>a name in other tables</source>
        <translation>um nome noutras tabelas</translation>
    </message>
    <message>
        <source>a polygon with fewer than three different points left out</source>
        <translation>um polígono com menos de três pontos diferentes, deixado de fora</translation>
    </message>
    <message>
        <source>a report of another kind</source>
        <translation>um relatório de outro tipo</translation>
    </message>
    <message>
        <source>accident {id}</source>
        <translation>acidente {id}</translation>
    </message>
    <message>
        <source>accredited operator</source>
        <translation>operador acreditado</translation>
    </message>
    <message>
        <source>add a map with the item id cg_map</source>
        <translation>adicione um mapa com o id de item cg_map</translation>
    </message>
    <message>
        <source>add it under classes</source>
        <translation>adicione-a em classes</translation>
    </message>
    <message>
        <source>add them up</source>
        <translation>somá-las</translation>
    </message>
    <message>
        <source>added to the row of the same P-code</source>
        <translation>somado à linha do mesmo P-code</translation>
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
        <translation>aeroportos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all clusters</source>
        <translation>todos os clusters</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas as fontes</translation>
    </message>
    <message>
        <source>already dropped at import</source>
        <translation>já retirado na importação</translation>
    </message>
    <message>
        <source>already repaired at import</source>
        <translation>já reparado na importação</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>e mais {n}</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>outro cluster</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>outra forma</translation>
    </message>
    <message>
        <source>another hazard</source>
        <translation>outro perigo</translation>
    </message>
    <message>
        <source>answers with status {status} after {seconds} s</source>
        <translation>responde com o código {status} após {seconds} s</translation>
    </message>
    <message>
        <source>anti-personnel mine</source>
        <translation>mina antipessoal</translation>
    </message>
    <message>
        <source>anti-vehicle mine</source>
        <translation>mina antiveículo</translation>
    </message>
    <message>
        <source>any format</source>
        <translation>qualquer formato</translation>
    </message>
    <message>
        <source>area appeared or disappeared with the status {before} to {after}</source>
        <translation>área aparecida ou desaparecida com o estado {before} para {after}</translation>
    </message>
    <message>
        <source>area changed without a release product</source>
        <translation>área alterada sem produto de libertação</translation>
    </message>
    <message>
        <source>as each boundary says</source>
        <translation>conforme cada limite</translation>
    </message>
    <message>
        <source>as each dataset says</source>
        <translation>conforme cada conjunto de dados</translation>
    </message>
    <message>
        <source>as each layer says</source>
        <translation>conforme cada camada</translation>
    </message>
    <message>
        <source>as each publisher says</source>
        <translation>conforme cada editor</translation>
    </message>
    <message>
        <source>as each report says</source>
        <translation>conforme cada relatório</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>conforme necessário</translation>
    </message>
    <message>
        <source>as the dataset says</source>
        <translation>conforme o conjunto de dados</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>conforme o ficheiro</translation>
    </message>
    <message>
        <source>as the layer says</source>
        <translation>conforme a camada</translation>
    </message>
    <message>
        <source>as the owner of the file says</source>
        <translation>conforme o proprietário do ficheiro</translation>
    </message>
    <message>
        <source>as the source of each row says</source>
        <translation>conforme a fonte de cada linha</translation>
    </message>
    <message>
        <source>ask ReliefWeb for an appname for your organisation and store it as the key of ReliefWeb in the options</source>
        <translation>peça ao ReliefWeb um appname para a sua organização e guarde-o como chave do ReliefWeb nas opções</translation>
    </message>
    <message>
        <source>ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which needs none</source>
        <translation>peça um ao UCDP por e-mail e guarde-o nas opções, ou use ROUTE=hdx, que não precisa de nenhum</translation>
    </message>
    <message>
        <source>ask for it again; nothing was unpacked</source>
        <translation>peça-o de novo; nada foi descompactado</translation>
    </message>
    <message>
        <source>ask for the right to read it</source>
        <translation>peça o direito de o ler</translation>
    </message>
    <message>
        <source>ask its organisation for access and set your HDX token in the Common Ground options</source>
        <translation>peça acesso à sua organização e defina o seu token HDX nas opções do Common Ground</translation>
    </message>
    <message>
        <source>ask its owner for a token, and store that</source>
        <translation>peça um token ao seu proprietário e guarde-o</translation>
    </message>
    <message>
        <source>assessments are published by year, for example 2025</source>
        <translation>as avaliações são publicadas por ano, por exemplo 2025</translation>
    </message>
    <message>
        <source>assign one (Raster, Projections, Assign projection) and run again</source>
        <translation>atribua-lhe um (Raster, Projeções, Atribuir projeção) e execute de novo</translation>
    </message>
    <message>
        <source>authentication store off</source>
        <translation>repositório de autenticação desativado</translation>
    </message>
    <message>
        <source>authentication store on</source>
        <translation>repositório de autenticação ativado</translation>
    </message>
    <message>
        <source>auto finds the one that fits, none takes the columns as they are; an id, or the path of a saved preset.</source>
        <translation>auto encontra a que serve, none toma as colunas como estão; um id, ou o caminho de uma predefinição guardada.</translation>
    </message>
    <message>
        <source>auto finds the one that fits; or an id such as dtm_master_list, or the path of a saved preset.</source>
        <translation>auto encontra a que serve; ou um id como dtm_master_list, ou o caminho de uma predefinição guardada.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>baseline assessment</source>
        <translation>avaliação de linha de base</translation>
    </message>
    <message>
        <source>by province of origin</source>
        <translation>por província de origem</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>a pedido</translation>
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
        <translation>candidato de um evento que é definitivo</translation>
    </message>
    <message>
        <source>categories overlap ({categories}); do not add them up, take the row "total"</source>
        <translation>as categorias sobrepõem-se ({categories}); não as some, tome a linha "total"</translation>
    </message>
    <message>
        <source>cells that are no number were left empty: {columns}</source>
        <translation>as células que não são números ficaram vazias: {columns}</translation>
    </message>
    <message>
        <source>changed, to be accepted</source>
        <translation>alterado, por aceitar</translation>
    </message>
    <message>
        <source>check WHERE, the field names and the extent</source>
        <translation>verifique WHERE, os nomes dos campos e a extensão</translation>
    </message>
    <message>
        <source>check country and operation, or take the file on HDX (ROUTE=hdx)</source>
        <translation>verifique o país e a operação, ou use o ficheiro do HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>check country, extent and areas</source>
        <translation>verifique o país, a extensão e as áreas</translation>
    </message>
    <message>
        <source>check country, year and population group</source>
        <translation>verifique o país, o ano e o grupo de população</translation>
    </message>
    <message>
        <source>check e-mail and password in the options</source>
        <translation>verifique o e-mail e a palavra-passe nas opções</translation>
    </message>
    <message>
        <source>check host and port of the connection</source>
        <translation>verifique o host e a porta da ligação</translation>
    </message>
    <message>
        <source>check its file and run again</source>
        <translation>verifique o seu ficheiro e execute de novo</translation>
    </message>
    <message>
        <source>check that the layer's coordinate reference system is the right one</source>
        <translation>verifique que o sistema de coordenadas da camada é o correto</translation>
    </message>
    <message>
        <source>check that the right file and sheet are chosen</source>
        <translation>verifique que foram escolhidos o ficheiro e a folha corretos</translation>
    </message>
    <message>
        <source>check the address and that it was started, or use threads</source>
        <translation>verifique o endereço e que foi iniciado, ou use threads</translation>
    </message>
    <message>
        <source>check the address and the layer number</source>
        <translation>verifique o endereço e o número da camada</translation>
    </message>
    <message>
        <source>check the address of this source in the options, or try again later</source>
        <translation>verifique o endereço desta fonte nas opções, ou tente mais tarde</translation>
    </message>
    <message>
        <source>check the connection and the reasons above, then run again</source>
        <translation>verifique a ligação e os motivos acima, e execute de novo</translation>
    </message>
    <message>
        <source>check the connection, or work from a country pack in offline mode</source>
        <translation>verifique a ligação, ou trabalhe a partir de um pacote do país em modo sem ligação</translation>
    </message>
    <message>
        <source>check the country and the parameters, or choose another source</source>
        <translation>verifique o país e os parâmetros, ou escolha outra fonte</translation>
    </message>
    <message>
        <source>check the folder; without it no second grid is released</source>
        <translation>verifique a pasta; sem ela não é divulgada uma segunda grelha</translation>
    </message>
    <message>
        <source>check the folder; without its ledger nothing is released</source>
        <translation>verifique a pasta; sem o seu registo nada é divulgado</translation>
    </message>
    <message>
        <source>check the free space and that the file is not open elsewhere</source>
        <translation>verifique o espaço livre e que o ficheiro não está aberto noutro lado</translation>
    </message>
    <message>
        <source>check the key for this source in the Common Ground options</source>
        <translation>verifique a chave desta fonte nas opções do Common Ground</translation>
    </message>
    <message>
        <source>check the master password and try again</source>
        <translation>verifique a palavra-passe mestra e tente de novo</translation>
    </message>
    <message>
        <source>check the master password, or enter the key again</source>
        <translation>verifique a palavra-passe mestra, ou introduza a chave de novo</translation>
    </message>
    <message>
        <source>check the parameters and run again</source>
        <translation>verifique os parâmetros e execute de novo</translation>
    </message>
    <message>
        <source>check their coordinate reference systems</source>
        <translation>verifique os seus sistemas de coordenadas</translation>
    </message>
    <message>
        <source>check user and password of the connection</source>
        <translation>verifique o utilizador e a palavra-passe da ligação</translation>
    </message>
    <message>
        <source>child</source>
        <translation>criança</translation>
    </message>
    <message>
        <source>choose a .qpt file</source>
        <translation>escolha um ficheiro .qpt</translation>
    </message>
    <message>
        <source>choose a CSV or XLSX file</source>
        <translation>escolha um ficheiro CSV ou XLSX</translation>
    </message>
    <message>
        <source>choose a GeoPackage, shapefile, geodatabase, GeoJSON or KML, or a zip of one</source>
        <translation>escolha um GeoPackage, shapefile, geodatabase, GeoJSON ou KML, ou um zip de um deles</translation>
    </message>
    <message>
        <source>choose a PDF for each unit</source>
        <translation>escolha um PDF por unidade</translation>
    </message>
    <message>
        <source>choose a file of DTM with displacement figures by admin area</source>
        <translation>escolha um ficheiro da DTM com números de deslocação por área administrativa</translation>
    </message>
    <message>
        <source>choose a folder of your own</source>
        <translation>escolha uma pasta sua</translation>
    </message>
    <message>
        <source>choose a folder of your own, e.g. in your documents</source>
        <translation>escolha uma pasta sua, p. ex. nos seus documentos</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>escolha uma pasta onde possa escrever</translation>
    </message>
    <message>
        <source>choose a folder that you may write to; what was there before is unchanged</source>
        <translation>escolha uma pasta onde possa escrever; o que lá estava não mudou</translation>
    </message>
    <message>
        <source>choose a layer that opens in QGIS</source>
        <translation>escolha uma camada que abra no QGIS</translation>
    </message>
    <message>
        <source>choose a layer with roads or tracks</source>
        <translation>escolha uma camada com estradas ou picadas</translation>
    </message>
    <message>
        <source>choose a layer with schools, wells or villages</source>
        <translation>escolha uma camada com escolas, poços ou aldeias</translation>
    </message>
    <message>
        <source>choose a longer step</source>
        <translation>escolha um passo mais longo</translation>
    </message>
    <message>
        <source>choose a new folder</source>
        <translation>escolha uma nova pasta</translation>
    </message>
    <message>
        <source>choose a polygon layer</source>
        <translation>escolha uma camada de polígonos</translation>
    </message>
    <message>
        <source>choose a polygon layer of admin areas as ZONES</source>
        <translation>escolha uma camada de polígonos de áreas administrativas como ZONES</translation>
    </message>
    <message>
        <source>choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop</source>
        <translation>escolha um raster que abra no QGIS, como um GeoTIFF do WorldPop</translation>
    </message>
    <message>
        <source>choose a raster with the number of people in each pixel</source>
        <translation>escolha um raster com o número de pessoas em cada píxel</translation>
    </message>
    <message>
        <source>choose a smaller area or level, or raise the limit in the options</source>
        <translation>escolha uma área ou um nível menor, ou suba o limite nas opções</translation>
    </message>
    <message>
        <source>choose a smaller area, or a plain PDF</source>
        <translation>escolha uma área menor, ou um PDF simples</translation>
    </message>
    <message>
        <source>choose a workspace in the panel first</source>
        <translation>escolha primeiro um espaço de trabalho no painel</translation>
    </message>
    <message>
        <source>choose a zip that Common Ground packed</source>
        <translation>escolha um zip empacotado pelo Common Ground</translation>
    </message>
    <message>
        <source>choose an admin level, a sector or a period</source>
        <translation>escolha um nível administrativo, um setor ou um período</translation>
    </message>
    <message>
        <source>choose another sheet, header row or preset, or correct the columns</source>
        <translation>escolha outra folha, outra linha de cabeçalho ou outra predefinição, ou corrija as colunas</translation>
    </message>
    <message>
        <source>choose another source of conflict events</source>
        <translation>escolha outra fonte de eventos de conflito</translation>
    </message>
    <message>
        <source>choose another, or give the path of a .qpt file</source>
        <translation>escolha outro, ou dê o caminho de um ficheiro .qpt</translation>
    </message>
    <message>
        <source>choose both columns, or none</source>
        <translation>escolha ambas as colunas, ou nenhuma</translation>
    </message>
    <message>
        <source>choose both exports, or WORKSPACE and COUNTRY</source>
        <translation>escolha ambas as exportações, ou WORKSPACE e COUNTRY</translation>
    </message>
    <message>
        <source>choose fewer dots per inch or smaller paper</source>
        <translation>escolha menos pontos por polegada ou papel menor</translation>
    </message>
    <message>
        <source>choose from {formats}</source>
        <translation>escolha entre {formats}</translation>
    </message>
    <message>
        <source>choose from: {there}</source>
        <translation>escolha entre: {there}</translation>
    </message>
    <message>
        <source>choose layers with features</source>
        <translation>escolha camadas com elementos</translation>
    </message>
    <message>
        <source>choose layers, or a workspace that has some</source>
        <translation>escolha camadas, ou um espaço de trabalho que as tenha</translation>
    </message>
    <message>
        <source>choose one at the top of the panel</source>
        <translation>escolha um no topo do painel</translation>
    </message>
    <message>
        <source>choose one in the Common Ground options</source>
        <translation>escolha um nas opções do Common Ground</translation>
    </message>
    <message>
        <source>choose one of its columns</source>
        <translation>escolha uma das suas colunas</translation>
    </message>
    <message>
        <source>choose one of the layers in it</source>
        <translation>escolha uma das suas camadas</translation>
    </message>
    <message>
        <source>choose one of {languages}</source>
        <translation>escolha entre {languages}</translation>
    </message>
    <message>
        <source>choose one of {sizes} km</source>
        <translation>escolha entre {sizes} km</translation>
    </message>
    <message>
        <source>choose one of: {levels}</source>
        <translation>escolha entre: {levels}</translation>
    </message>
    <message>
        <source>choose one of: {list}</source>
        <translation>escolha entre: {list}</translation>
    </message>
    <message>
        <source>choose one of: {names}</source>
        <translation>escolha entre: {names}</translation>
    </message>
    <message>
        <source>choose one of: {rounds}</source>
        <translation>escolha entre: {rounds}</translation>
    </message>
    <message>
        <source>choose one of: {steps}</source>
        <translation>escolha entre: {steps}</translation>
    </message>
    <message>
        <source>choose one of: {themes}</source>
        <translation>escolha entre: {themes}</translation>
    </message>
    <message>
        <source>choose one of: {years}</source>
        <translation>escolha entre: {years}</translation>
    </message>
    <message>
        <source>choose the COD-AB file of the country, or a level that it has</source>
        <translation>escolha o ficheiro COD-AB do país, ou um nível que ele tenha</translation>
    </message>
    <message>
        <source>choose the column that names the location</source>
        <translation>escolha a coluna que nomeia a localidade</translation>
    </message>
    <message>
        <source>choose the earlier layers as well</source>
        <translation>escolha também as camadas anteriores</translation>
    </message>
    <message>
        <source>choose the field with the zones' P-codes or ids as ZONE_ID</source>
        <translation>escolha o campo com os P-codes ou identificadores das zonas como ZONE_ID</translation>
    </message>
    <message>
        <source>choose the file again</source>
        <translation>escolha o ficheiro de novo</translation>
    </message>
    <message>
        <source>choose the file of the Humanitarian Needs Overview with all clusters</source>
        <translation>escolha o ficheiro do Panorama das Necessidades Humanitárias com todos os clusters</translation>
    </message>
    <message>
        <source>choose the folder of that file as the workspace, or put the file itself in the place of the link</source>
        <translation>escolha a pasta desse ficheiro como espaço de trabalho, ou ponha o próprio ficheiro no lugar da ligação</translation>
    </message>
    <message>
        <source>choose the layer that an earlier run wrote, with the same ZONE_ID</source>
        <translation>escolha a camada que um cálculo anterior escreveu, com o mesmo ZONE_ID</translation>
    </message>
    <message>
        <source>choose the level of the P-code, or a lower one</source>
        <translation>escolha o nível do P-code, ou um inferior</translation>
    </message>
    <message>
        <source>choose the output of riskgrid</source>
        <translation>escolha a saída de riskgrid</translation>
    </message>
    <message>
        <source>choose the population file of that level</source>
        <translation>escolha o ficheiro de população desse nível</translation>
    </message>
    <message>
        <source>choose the workbook that the form was published from</source>
        <translation>escolha o livro de folhas de cálculo com que o formulário foi publicado</translation>
    </message>
    <message>
        <source>choose their layer, or a workspace that has them</source>
        <translation>escolha a sua camada, ou um espaço de trabalho que os tenha</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>civil</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>limpo</translation>
    </message>
    <message>
        <source>close it elsewhere, or choose a folder that you may write to</source>
        <translation>feche-o no outro lado, ou escolha uma pasta onde possa escrever</translation>
    </message>
    <message>
        <source>close it there, or choose another name</source>
        <translation>feche-o lá, ou escolha outro nome</translation>
    </message>
    <message>
        <source>close open dialogs and run again</source>
        <translation>feche os diálogos abertos e execute de novo</translation>
    </message>
    <message>
        <source>close them elsewhere, or choose a folder that you may write to</source>
        <translation>feche-os no outro lado, ou escolha uma pasta onde possa escrever</translation>
    </message>
    <message>
        <source>closed: released only with a release product</source>
        <translation>fechado: libertado só com um produto de libertação</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cluster munition remnants</source>
        <translation>restos de munições de dispersão</translation>
    </message>
    <message>
        <source>clusters of a plan</source>
        <translation>clusters de um plano</translation>
    </message>
    <message>
        <source>code is gone</source>
        <translation>o código desapareceu</translation>
    </message>
    <message>
        <source>code is new</source>
        <translation>o código é novo</translation>
    </message>
    <message>
        <source>columns that name or reach people: {columns}</source>
        <translation>colunas que nomeiam pessoas ou permitem contactá-las: {columns}</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidade</translation>
    </message>
    <message>
        <source>community visit</source>
        <translation>visita à comunidade</translation>
    </message>
    <message>
        <source>compare it with resources/imsma/generic.json</source>
        <translation>compare-o com resources/imsma/generic.json</translation>
    </message>
    <message>
        <source>compare the criteria again</source>
        <translation>compare de novo os critérios</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>conclusão</translation>
    </message>
    <message>
        <source>conflict events by area</source>
        <translation>eventos de conflito por área</translation>
    </message>
    <message>
        <source>conflict events come from ACLED, whose terms apply</source>
        <translation>os eventos de conflito vêm do ACLED, cujas condições se aplicam</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or choose another folder</source>
        <translation>ligue a unidade onde ele está, ou escolha outra pasta</translation>
    </message>
    <message>
        <source>connect the drive it lies on, or take the link out of the folder</source>
        <translation>ligue a unidade onde ele está, ou retire a ligação da pasta</translation>
    </message>
    <message>
        <source>constrained to buildings, R2025A, 2015 to 2030</source>
        <translation>restringida a edifícios, R2025A, 2015 a 2030</translation>
    </message>
    <message>
        <source>coordinates that are no numbers</source>
        <translation>coordenadas que não são números</translation>
    </message>
    <message>
        <source>correct or remove this file</source>
        <translation>corrija ou remova este ficheiro</translation>
    </message>
    <message>
        <source>correct the input and run again</source>
        <translation>corrija a entrada e execute de novo</translation>
    </message>
    <message>
        <source>correct the profile; the file has: {columns}</source>
        <translation>corrija o perfil; o ficheiro tem: {columns}</translation>
    </message>
    <message>
        <source>could not be had</source>
        <translation>não pôde ser obtido</translation>
    </message>
    <message>
        <source>counts by district, three or more hazards and ten or more victims</source>
        <translation>contagens por distrito, três ou mais perigos e dez ou mais vítimas</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de dados</translation>
    </message>
    <message>
        <source>date not known to the month</source>
        <translation>data não conhecida ao mês</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>days from request to decision</source>
        <translation>dias do pedido à decisão</translation>
    </message>
    <message>
        <source>days from the day of the data to their release</source>
        <translation>dias da data dos dados à sua divulgação</translation>
    </message>
    <message>
        <source>decide which row counts, or add them up, and run again</source>
        <translation>decida que linha conta, ou some-as, e execute de novo</translation>
    </message>
    <message>
        <source>deminer</source>
        <translation>sapador</translation>
    </message>
    <message>
        <source>difference of measurement between hazard and product</source>
        <translation>diferença de medição entre perigo e produto</translation>
    </message>
    <message>
        <source>displaced people</source>
        <translation>pessoas deslocadas</translation>
    </message>
    <message>
        <source>distances from places: {columns}</source>
        <translation>distâncias a partir de lugares: {columns}</translation>
    </message>
    <message>
        <source>do not use it, and tell the source</source>
        <translation>não o use, e avise a fonte</translation>
    </message>
    <message>
        <source>download it again</source>
        <translation>descarregue-o de novo</translation>
    </message>
    <message>
        <source>download it from ucdp.uu.se/downloads and give it as FILE</source>
        <translation>descarregue-o de ucdp.uu.se/downloads e dê-o em FILE</translation>
    </message>
    <message>
        <source>download or export the file again</source>
        <translation>descarregue ou exporte o ficheiro de novo</translation>
    </message>
    <message>
        <source>download the file again</source>
        <translation>descarregue o ficheiro de novo</translation>
    </message>
    <message>
        <source>draw the keys anew, one whole number a record</source>
        <translation>tire chaves novas, um número inteiro por registo</translation>
    </message>
    <message>
        <source>drop the repeated part</source>
        <translation>retirar a parte repetida</translation>
    </message>
    <message>
        <source>due</source>
        <translation>por atualizar</translation>
    </message>
    <message>
        <source>duplicate rings</source>
        <translation>anéis duplicados</translation>
    </message>
    <message>
        <source>each assessment</source>
        <translation>cada avaliação</translation>
    </message>
    <message>
        <source>each round</source>
        <translation>cada ronda</translation>
    </message>
    <message>
        <source>each season</source>
        <translation>cada estação</translation>
    </message>
    <message>
        <source>each term</source>
        <translation>cada período letivo</translation>
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
        <translation>noutro lado</translation>
    </message>
    <message>
        <source>emergency or event tracking</source>
        <translation>acompanhamento de emergências ou eventos</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todos os meses</translation>
    </message>
    <message>
        <source>every round by area</source>
        <translation>cada ronda por área</translation>
    </message>
    <message>
        <source>every six months</source>
        <translation>de seis em seis meses</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>de três em três meses</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>de duas em duas semanas</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>todas as semanas</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todos os anos</translation>
    </message>
    <message>
        <source>export it again</source>
        <translation>exporte-o de novo</translation>
    </message>
    <message>
        <source>feature service</source>
        <translation>serviço de elementos</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>fieldmaps (large, needs GDAL with Parquet)</source>
        <translation>fieldmaps (grande, precisa de GDAL com Parquet)</translation>
    </message>
    <message>
        <source>fill in both</source>
        <translation>preencha ambos</translation>
    </message>
    <message>
        <source>fill in what is missing and run again</source>
        <translation>preencha o que falta e execute de novo</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>first of {n} points</source>
        <translation>primeiro de {n} pontos</translation>
    </message>
    <message>
        <source>flow monitoring</source>
        <translation>monitorização de fluxos</translation>
    </message>
    <message>
        <source>food security</source>
        <translation>segurança alimentar</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>liberte algum espaço e tente de novo</translation>
    </message>
    <message>
        <source>free some space and try again; what was there before is unchanged</source>
        <translation>liberte algum espaço e tente de novo; o que lá estava não mudou</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>fresh or not</source>
        <translation>atual ou não</translation>
    </message>
    <message>
        <source>funding of appeals</source>
        <translation>financiamento de apelos</translation>
    </message>
    <message>
        <source>gazetteer</source>
        <translation>lista de topónimos</translation>
    </message>
    <message>
        <source>gbOpen where it is empty; gbHumanitarian or gbAuthoritative.</source>
        <translation>gbOpen se vazio; gbHumanitarian ou gbAuthoritative.</translation>
    </message>
    <message>
        <source>geoBoundaries (no P-codes)</source>
        <translation>geoBoundaries (sem P-codes)</translation>
    </message>
    <message>
        <source>geoBoundaries did not answer as it should</source>
        <translation>geoBoundaries não respondeu como devia</translation>
    </message>
    <message>
        <source>geo_precision 1 exact, 2 near, 3 region: points of precision 3 stand at a provincial seat. Reports, not a census.</source>
        <translation>geo_precision 1 exato, 2 próximo, 3 região: os pontos de precisão 3 ficam na capital da província. São relatos, não um recenseamento.</translation>
    </message>
    <message>
        <source>geometry collection</source>
        <translation>coleção de geometrias</translation>
    </message>
    <message>
        <source>georeference it and run again</source>
        <translation>georreferencie-o e execute de novo</translation>
    </message>
    <message>
        <source>get one at healthsites.io and store it in the options, or load the health sites of HOTOSM on HDX</source>
        <translation>obtenha uma em healthsites.io e guarde-a nas opções, ou carregue as unidades de saúde do HOTOSM no HDX</translation>
    </message>
    <message>
        <source>give COUNTRY, or write OUTPUT only</source>
        <translation>dê COUNTRY, ou escreva só OUTPUT</translation>
    </message>
    <message>
        <source>give LAYERS or WORKSPACE</source>
        <translation>dê LAYERS ou WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT or a WORKSPACE folder</source>
        <translation>dê OUTPUT ou uma pasta WORKSPACE</translation>
    </message>
    <message>
        <source>give OUTPUT, or WORKSPACE and COUNTRY</source>
        <translation>dê OUTPUT, ou WORKSPACE e COUNTRY</translation>
    </message>
    <message>
        <source>give POPULATION (raster) or POPULATION_TABLE (COD-PS)</source>
        <translation>dê POPULATION (raster) ou POPULATION_TABLE (COD-PS)</translation>
    </message>
    <message>
        <source>give POPULATION or SURVEYED, or hazards with geometry</source>
        <translation>dê POPULATION ou SURVEYED, ou perigos com geometria</translation>
    </message>
    <message>
        <source>give WORKSPACE or layers</source>
        <translation>dê WORKSPACE ou camadas</translation>
    </message>
    <message>
        <source>give WORKSPACE, or only list the attachments</source>
        <translation>dê WORKSPACE, ou liste só os anexos</translation>
    </message>
    <message>
        <source>give a CSV or XLSX file as FILE</source>
        <translation>dê um ficheiro CSV ou XLSX em FILE</translation>
    </message>
    <message>
        <source>give a JSON file or one of: {ids}</source>
        <translation>dê um ficheiro JSON ou um de: {ids}</translation>
    </message>
    <message>
        <source>give a folder as WORKSPACE</source>
        <translation>dê uma pasta em WORKSPACE</translation>
    </message>
    <message>
        <source>give a longer one in BANDS</source>
        <translation>dê uma mais longa em BANDS</translation>
    </message>
    <message>
        <source>give a row below the column names, or 0 for none</source>
        <translation>dê uma linha abaixo dos nomes das colunas, ou 0 se não houver</translation>
    </message>
    <message>
        <source>give a table of the statistics office as FILE</source>
        <translation>dê em FILE uma tabela do instituto de estatística</translation>
    </message>
    <message>
        <source>give an address that ends in FeatureServer or FeatureServer/0</source>
        <translation>dê um endereço que termine em FeatureServer ou FeatureServer/0</translation>
    </message>
    <message>
        <source>give both dates</source>
        <translation>dê ambas as datas</translation>
    </message>
    <message>
        <source>give each its own name</source>
        <translation>dê a cada um o seu próprio nome</translation>
    </message>
    <message>
        <source>give hazards and population, casualties, or survey answers</source>
        <translation>dê perigos e população, vítimas, ou respostas de inquérito</translation>
    </message>
    <message>
        <source>give its three letters, such as CAF</source>
        <translation>dê as suas três letras, como CAF</translation>
    </message>
    <message>
        <source>give one of these as ZONE_ID: {fields}</source>
        <translation>dê um destes em ZONE_ID: {fields}</translation>
    </message>
    <message>
        <source>give some words in TEXT</source>
        <translation>dê algumas palavras em TEXT</translation>
    </message>
    <message>
        <source>give the address of an ArcGIS feature service or layer</source>
        <translation>dê o endereço de um serviço de elementos ou de uma camada ArcGIS</translation>
    </message>
    <message>
        <source>give the folder as WORKSPACE instead, or choose another file</source>
        <translation>dê antes a pasta em WORKSPACE, ou escolha outro ficheiro</translation>
    </message>
    <message>
        <source>give the layer, or a workspace that has it</source>
        <translation>dê a camada, ou um espaço de trabalho que a tenha</translation>
    </message>
    <message>
        <source>give the name or the address of an HDX dataset</source>
        <translation>dê o nome ou o endereço de um conjunto de dados HDX</translation>
    </message>
    <message>
        <source>give the reply of responseMonitoring as it was saved</source>
        <translation>dê a resposta de responseMonitoring tal como foi guardada</translation>
    </message>
    <message>
        <source>give the three letters of ISO 3166, e.g. CAF</source>
        <translation>dê as três letras da ISO 3166, p. ex. CAF</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD</source>
        <translation>dê o código de três letras, por exemplo SSD</translation>
    </message>
    <message>
        <source>give the three-letter code, for example SSD for South Sudan</source>
        <translation>dê o código de três letras, por exemplo SSD para o Sudão do Sul</translation>
    </message>
    <message>
        <source>give up to 12 distances in metres with commas, such as 100,500,1000,5000</source>
        <translation>dê até 12 distâncias em metros separadas por vírgulas, como 100,500,1000,5000</translation>
    </message>
    <message>
        <source>hazard removed without a release product</source>
        <translation>perigo removido sem produto de libertação</translation>
    </message>
    <message>
        <source>health sites</source>
        <translation>unidades de saúde</translation>
    </message>
    <message>
        <source>heights or measures of {n} shapes were dropped</source>
        <translation>foram retiradas altitudes ou medidas de {n} formas</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>hole lies outside shell</source>
        <translation>um buraco está fora do contorno</translation>
    </message>
    <message>
        <source>humanitarian access</source>
        <translation>acesso humanitário</translation>
    </message>
    <message>
        <source>if you trust it, store the login in QGIS under the name {entry}</source>
        <translation>se confiar nele, guarde o início de sessão no QGIS com o nome {entry}</translation>
    </message>
    <message>
        <source>import a newer export, or choose the earlier one as OLD</source>
        <translation>importe uma exportação mais recente, ou escolha a anterior como OLD</translation>
    </message>
    <message>
        <source>import an export of hazards into it first</source>
        <translation>importe primeiro para ele uma exportação de perigos</translation>
    </message>
    <message>
        <source>import it with “Import IMSMA export” first</source>
        <translation>importe-a primeiro com «Importar uma exportação IMSMA»</translation>
    </message>
    <message>
        <source>import its points table, or draw it first</source>
        <translation>importe a sua tabela de pontos, ou desenhe-o primeiro</translation>
    </message>
    <message>
        <source>import the release products with importimsma first</source>
        <translation>importe primeiro os produtos de libertação com importimsma</translation>
    </message>
    <message>
        <source>impossible coordinates</source>
        <translation>coordenadas impossíveis</translation>
    </message>
    <message>
        <source>improvised mine</source>
        <translation>mina improvisada</translation>
    </message>
    <message>
        <source>in no zone</source>
        <translation>em nenhuma zona</translation>
    </message>
    <message>
        <source>in the output</source>
        <translation>na saída</translation>
    </message>
    <message>
        <source>in {read}, used {used}, left out {out}</source>
        <translation>lidas {read}, usadas {used}, deixadas de fora {out}</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>inconclusivo</translation>
    </message>
    <message>
        <source>indicators of a plan that name mine action or camps</source>
        <translation>indicadores de um plano que nomeiam ação contra as minas ou campos</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>ferido</translation>
    </message>
    <message>
        <source>install it with: python3 -m pip install distributed, or use threads</source>
        <translation>instale-o com: python3 -m pip install distributed, ou use threads</translation>
    </message>
    <message>
        <source>install it with: {command}</source>
        <translation>instale-os com: {command}</translation>
    </message>
    <message>
        <source>install the plugin from its zip again</source>
        <translation>instale de novo o módulo a partir do seu zip</translation>
    </message>
    <message>
        <source>interior is disconnected</source>
        <translation>o interior está desligado</translation>
    </message>
    <message>
        <source>invalid coordinate</source>
        <translation>coordenada inválida</translation>
    </message>
    <message>
        <source>invented rows</source>
        <translation>linhas fictícias</translation>
    </message>
    <message>
        <source>it cannot be read, so nobody can say what it holds ({reason})</source>
        <translation>não pode ser lido, por isso ninguém pode dizer o que contém ({reason})</translation>
    </message>
    <message>
        <source>it has these clusters: {clusters}</source>
        <translation>tem estes clusters: {clusters}</translation>
    </message>
    <message>
        <source>it has: {sheets}</source>
        <translation>tem: {sheets}</translation>
    </message>
    <message>
        <source>it has: {titles}</source>
        <translation>tem: {titles}</translation>
    </message>
    <message>
        <source>it holds a map as lines and areas whose layers are not known: give the image, or make it with mapproduct for this audience</source>
        <translation>contém um mapa como linhas e áreas cujas camadas não são conhecidas: dê a imagem, ou faça-o com mapproduct para estes destinatários</translation>
    </message>
    <message>
        <source>it holds a path of a computer: {path}</source>
        <translation>contém um caminho de um computador: {path}</translation>
    </message>
    <message>
        <source>it may have expired: store a new one in the Common Ground options</source>
        <translation>pode ter expirado: guarde um novo nas opções do Common Ground</translation>
    </message>
    <message>
        <source>it must be JSON text in UTF-8</source>
        <translation>tem de ser texto JSON em UTF-8</translation>
    </message>
    <message>
        <source>its HXL tag</source>
        <translation>a sua etiqueta HXL</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o seu nome</translation>
    </message>
    <message>
        <source>its polygon has fewer than three different points</source>
        <translation>o seu polígono tem menos de três pontos diferentes</translation>
    </message>
    <message>
        <source>its shortened name</source>
        <translation>o seu nome abreviado</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>os seus valores</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep all rows and say so</source>
        <translation>manter todas as linhas e dizê-lo</translation>
    </message>
    <message>
        <source>keys stored for: {sources}</source>
        <translation>chaves guardadas para: {sources}</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>morto</translation>
    </message>
    <message>
        <source>kind: no column holds it; read from the ids of {n} record(s).</source>
        <translation>kind: nenhuma coluna o contém; lido dos identificadores de {n} registo(s).</translation>
    </message>
    <message>
        <source>language of QGIS</source>
        <translation>língua do QGIS</translation>
    </message>
    <message>
        <source>larger than {n} MB</source>
        <translation>maior do que {n} MB</translation>
    </message>
    <message>
        <source>last lines of the log:</source>
        <translation>últimas linhas do registo:</translation>
    </message>
    <message>
        <source>latitude and longitude are swapped</source>
        <translation>latitude e longitude estão trocadas</translation>
    </message>
    <message>
        <source>leave SINCE empty and load the whole layer</source>
        <translation>deixe SINCE vazio e carregue toda a camada</translation>
    </message>
    <message>
        <source>leave SURVEYED out, and every place is shown as unknown, or give a table with rows</source>
        <translation>omita SURVEYED, e cada lugar é mostrado como desconhecido, ou dê uma tabela com linhas</translation>
    </message>
    <message>
        <source>let it end in .tif</source>
        <translation>faça com que termine em .tif</translation>
    </message>
    <message>
        <source>licence: read the page of the source</source>
        <translation>licença: leia a página da fonte</translation>
    </message>
    <message>
        <source>live</source>
        <translation>em tempo real</translation>
    </message>
    <message>
        <source>load admin boundaries and use them as ZONES</source>
        <translation>carregue limites administrativos e use-os como ZONES</translation>
    </message>
    <message>
        <source>load boundaries and hazards first</source>
        <translation>carregue primeiro limites e perigos</translation>
    </message>
    <message>
        <source>load figures, or set the sensitivity of the layers</source>
        <translation>carregue números, ou defina a sensibilidade das camadas</translation>
    </message>
    <message>
        <source>load it again for one of them, or filter the layer</source>
        <translation>carregue-a de novo para um deles, ou filtre a camada</translation>
    </message>
    <message>
        <source>load it first</source>
        <translation>carregue-a primeiro</translation>
    </message>
    <message>
        <source>load layers first</source>
        <translation>carregue primeiro camadas</translation>
    </message>
    <message>
        <source>load or import it through Common Ground first</source>
        <translation>carregue-a ou importe-a primeiro com o Common Ground</translation>
    </message>
    <message>
        <source>load some, or choose others</source>
        <translation>carregue algumas, ou escolha outras</translation>
    </message>
    <message>
        <source>load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer</source>
        <translation>carregue os limites com «Limites administrativos (COD-AB)» e escolha essa camada</translation>
    </message>
    <message>
        <source>load the boundaries: names and codes stand there too</source>
        <translation>carregue os limites: os nomes e códigos também lá estão</translation>
    </message>
    <message>
        <source>load the settlements of OpenStreetMap instead</source>
        <translation>carregue antes as localidades do OpenStreetMap</translation>
    </message>
    <message>
        <source>located by its benchmark point, no polygon</source>
        <translation>situado pelo seu marco, sem polígono</translation>
    </message>
    <message>
        <source>located by its evidence point, no polygon</source>
        <translation>situado pelo seu ponto de evidência, sem polígono</translation>
    </message>
    <message>
        <source>located by its point, no polygon</source>
        <translation>situado pelo seu ponto, sem polígono</translation>
    </message>
    <message>
        <source>located by its reference point, no polygon</source>
        <translation>situado pelo seu ponto de referência, sem polígono</translation>
    </message>
    <message>
        <source>located by its start point, no polygon</source>
        <translation>situado pelo seu ponto de início, sem polígono</translation>
    </message>
    <message>
        <source>located by its turning point, no polygon</source>
        <translation>situado pelo seu ponto de viragem, sem polígono</translation>
    </message>
    <message>
        <source>long overdue</source>
        <translation>muito atrasado</translation>
    </message>
    <message>
        <source>look at the versions that HDX has with VERSION=list, or give a file of that version as FILE</source>
        <translation>veja as versões que o HDX tem com VERSION=list, ou dê em FILE um ficheiro dessa versão</translation>
    </message>
    <message>
        <source>look at the versions that there are with VERSION=list</source>
        <translation>veja as versões que existem com VERSION=list</translation>
    </message>
    <message>
        <source>look up on the ACLED site what your account may read</source>
        <translation>veja no sítio do ACLED o que a sua conta pode ler</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>make a package with sharepackage first</source>
        <translation>faça primeiro um pacote com sharepackage</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>pode sair</translation>
    </message>
    <message>
        <source>may go in another form</source>
        <translation>pode sair noutra forma</translation>
    </message>
    <message>
        <source>may not go</source>
        <translation>não pode sair</translation>
    </message>
    <message>
        <source>may not go as it is</source>
        <translation>não pode sair como está</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
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
        <translation>mês</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensal</translation>
    </message>
    <message>
        <source>name a PDF file or a folder for PNG files</source>
        <translation>nomeie um ficheiro PDF ou uma pasta para ficheiros PNG</translation>
    </message>
    <message>
        <source>name a PDF or a PNG file</source>
        <translation>nomeie um ficheiro PDF ou PNG</translation>
    </message>
    <message>
        <source>name an HTML or a PDF file</source>
        <translation>nomeie um ficheiro HTML ou PDF</translation>
    </message>
    <message>
        <source>name it {names}</source>
        <translation>chame-lhe {names}</translation>
    </message>
    <message>
        <source>name it {names}, or add its name to answers.json</source>
        <translation>chame-lhe {names}, ou adicione o seu nome a answers.json</translation>
    </message>
    <message>
        <source>name kept under a new code</source>
        <translation>nome mantido com um código novo</translation>
    </message>
    <message>
        <source>name one of them: {countries}</source>
        <translation>nomeie um deles: {countries}</translation>
    </message>
    <message>
        <source>name the columns in the profile's “fields”</source>
        <translation>nomeie as colunas em «fields» do perfil</translation>
    </message>
    <message>
        <source>national risk</source>
        <translation>risco nacional</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessária</translation>
    </message>
    <message>
        <source>needs a key of your own</source>
        <translation>precisa de uma chave própria</translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>por atualizar</translation>
    </message>
    <message>
        <source>nested holes</source>
        <translation>buracos aninhados</translation>
    </message>
    <message>
        <source>nested shells</source>
        <translation>contornos aninhados</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no P-code</source>
        <translation>sem P-code</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sem resposta em {seconds} s</translation>
    </message>
    <message>
        <source>no area for {n} codes: {codes}</source>
        <translation>sem área para {n} códigos: {codes}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem número</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sem geometria</translation>
    </message>
    <message>
        <source>no geometry and no P-code of a zone</source>
        <translation>sem geometria e sem P-code de uma zona</translation>
    </message>
    <message>
        <source>no geometry, no coordinates, no P-code and no place name</source>
        <translation>sem geometria, sem coordenadas, sem P-code e sem nome de lugar</translation>
    </message>
    <message>
        <source>no grid was released</source>
        <translation>não foi divulgada nenhuma grelha</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sem identificador</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>não é precisa chave</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>sem linha</translation>
    </message>
    <message>
        <source>no polygon</source>
        <translation>sem polígono</translation>
    </message>
    <message>
        <source>no product names {id}</source>
        <translation>nenhum produto nomeia {id}</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sem proxy</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>sem registos</translation>
    </message>
    <message>
        <source>no record within {metres} m; not surveyed</source>
        <translation>sem registos a menos de {metres} m; não pesquisado</translation>
    </message>
    <message>
        <source>no record within {metres} m; survey coverage unknown</source>
        <translation>sem registos a menos de {metres} m; cobertura da pesquisa desconhecida</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, and hazards are recorded farther away</source>
        <translation>sem registos a menos de {metres} m; pesquisado, e há perigos registados mais longe</translation>
    </message>
    <message>
        <source>no record within {metres} m; surveyed, none found</source>
        <translation>sem registos a menos de {metres} m; pesquisado, nada encontrado</translation>
    </message>
    <message>
        <source>no release says how old its data are</source>
        <translation>nenhuma divulgação diz a idade dos seus dados</translation>
    </message>
    <message>
        <source>no request was recorded; downloads and citations are not counted here</source>
        <translation>não foi registado nenhum pedido; descargas e citações não são contadas aqui</translation>
    </message>
    <message>
        <source>non-state</source>
        <translation>não estatal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>not asked for by this sheet</source>
        <translation>não pedido por esta folha</translation>
    </message>
    <message>
        <source>not dated in the period</source>
        <translation>sem data no período</translation>
    </message>
    <message>
        <source>not in {pcode}</source>
        <translation>não está em {pcode}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>not known whether it was surveyed: the absence of records says nothing</source>
        <translation>não se sabe se foi pesquisado: a ausência de registos não diz nada</translation>
    </message>
    <message>
        <source>not reached: {error}</source>
        <translation>não alcançado: {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não definida</translation>
    </message>
    <message>
        <source>not stated: ask before you pass it on</source>
        <translation>não indicado: pergunte antes de transmitir</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>não pesquisado</translation>
    </message>
    <message>
        <source>not surveyed: the absence of records says nothing</source>
        <translation>não pesquisado: a ausência de registos não diz nada</translation>
    </message>
    <message>
        <source>nothing given, nothing taken</source>
        <translation>nada dado, nada tomado</translation>
    </message>
    <message>
        <source>nothing needs to be accepted</source>
        <translation>não há nada para aceitar</translation>
    </message>
    <message>
        <source>nothing to draw</source>
        <translation>nada para desenhar</translation>
    </message>
    <message>
        <source>nothing was asked for or released</source>
        <translation>nada foi pedido nem divulgado</translation>
    </message>
    <message>
        <source>nothing was asked of the gate</source>
        <translation>nada foi pedido ao controlo de saída</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nada foi alterado</translation>
    </message>
    <message>
        <source>nothing was changed; please report it with the log</source>
        <translation>nada foi alterado; comunique-o com o registo de mensagens</translation>
    </message>
    <message>
        <source>nothing was released</source>
        <translation>nada foi divulgado</translation>
    </message>
    <message>
        <source>of {total} people the origin of {people} is not known; they stand in rows without origin</source>
        <translation>de {total} pessoas não se conhece a origem de {people}; estão em linhas sem origem</translation>
    </message>
    <message>
        <source>offline mode off</source>
        <translation>modo sem ligação desativado</translation>
    </message>
    <message>
        <source>offline mode on</source>
        <translation>modo sem ligação ativado</translation>
    </message>
    <message>
        <source>old: {n} days</source>
        <translation>antigo: {n} dias</translation>
    </message>
    <message>
        <source>one is kept when a refresh brings other rows</source>
        <translation>guarda-se um quando uma atualização traz outras linhas</translation>
    </message>
    <message>
        <source>one person may stand under several clusters; do not add them up</source>
        <translation>uma pessoa pode estar em vários clusters; não os some</translation>
    </message>
    <message>
        <source>one person may stand under several sectors; do not add them up</source>
        <translation>uma pessoa pode estar em vários setores; não os some</translation>
    </message>
    <message>
        <source>one row for each unit and P-code of origin</source>
        <translation>uma linha por cada unidade e P-code de origem</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>unilateral</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>only map data</source>
        <translation>só dados de mapa</translation>
    </message>
    <message>
        <source>only the country</source>
        <translation>só o país</translation>
    </message>
    <message>
        <source>only {country}</source>
        <translation>só {country}</translation>
    </message>
    <message>
        <source>only {system}</source>
        <translation>só {system}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>open a browser and see if this network asks you to log in; else try again later</source>
        <translation>abra um navegador e veja se esta rede pede que inicie sessão; senão tente mais tarde</translation>
    </message>
    <message>
        <source>open a browser, log in to the network if it asks you to, and try again</source>
        <translation>abra um navegador, inicie sessão na rede se ela o pedir, e tente de novo</translation>
    </message>
    <message>
        <source>open a browser, log in to the network, and try again</source>
        <translation>abra um navegador, inicie sessão na rede, e tente de novo</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>aberto de novo</translation>
    </message>
    <message>
        <source>open data.humdata.org/organization/insecurity-insight and give the file as FILE</source>
        <translation>abra data.humdata.org/organization/insecurity-insight e dê o ficheiro em FILE</translation>
    </message>
    <message>
        <source>open it in a spreadsheet, save it as XLSX or CSV and try again</source>
        <translation>abra-o numa folha de cálculo, guarde-o como XLSX ou CSV e tente de novo</translation>
    </message>
    <message>
        <source>open the dataset page and ask the contributor for access</source>
        <translation>abra a página do conjunto de dados e peça acesso ao contribuidor</translation>
    </message>
    <message>
        <source>open the pack in an empty folder; nothing was replaced</source>
        <translation>abra o pacote numa pasta vazia; nada foi substituído</translation>
    </message>
    <message>
        <source>open {page} and ask the contributor for access</source>
        <translation>abra {page} e peça acesso ao contribuidor</translation>
    </message>
    <message>
        <source>open {page} and download it by hand</source>
        <translation>abra {page} e descarregue-o à mão</translation>
    </message>
    <message>
        <source>open {page} and give the downloaded file as FILE</source>
        <translation>abra {page} e dê em FILE o ficheiro descarregado</translation>
    </message>
    <message>
        <source>open {page} and look</source>
        <translation>abra {page} e veja</translation>
    </message>
    <message>
        <source>operational presence (3W)</source>
        <translation>presença operacional (3W)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>other ERW</source>
        <translation>outros REG</translation>
    </message>
    <message>
        <source>other admin level</source>
        <translation>outro nível administrativo</translation>
    </message>
    <message>
        <source>other assessment type</source>
        <translation>outro tipo de avaliação</translation>
    </message>
    <message>
        <source>other category</source>
        <translation>outra categoria</translation>
    </message>
    <message>
        <source>other class of road</source>
        <translation>outra classe de estrada</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>outro cluster</translation>
    </message>
    <message>
        <source>other country</source>
        <translation>outro país</translation>
    </message>
    <message>
        <source>other operation</source>
        <translation>outra operação</translation>
    </message>
    <message>
        <source>other round</source>
        <translation>outra ronda</translation>
    </message>
    <message>
        <source>other sector</source>
        <translation>outro setor</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>outra versão</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>fora de todas as zonas</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation>fora do país</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>fora do período</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>overlap of {share}</source>
        <translation>sobreposição de {share}</translation>
    </message>
    <message>
        <source>own addresses for: {sources}</source>
        <translation>endereços próprios para: {sources}</translation>
    </message>
    <message>
        <source>own programme</source>
        <translation>programa nacional</translation>
    </message>
    <message>
        <source>p %-rule on the area of hazards</source>
        <translation>regra do p % sobre a área dos perigos</translation>
    </message>
    <message>
        <source>packages: {names}</source>
        <translation>pacotes: {names}</translation>
    </message>
    <message>
        <source>partner with agreement</source>
        <translation>parceiro com acordo</translation>
    </message>
    <message>
        <source>people from the country</source>
        <translation>pessoas do país</translation>
    </message>
    <message>
        <source>people in need</source>
        <translation>pessoas com necessidades</translation>
    </message>
    <message>
        <source>people living in the country</source>
        <translation>pessoas que vivem no país</translation>
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
        <translation>ponto</translation>
    </message>
    <message>
        <source>point without coordinates</source>
        <translation>ponto sem coordenadas</translation>
    </message>
    <message>
        <source>points of a record that the attribute table does not have</source>
        <translation>pontos de um registo que a tabela de atributos não tem</translation>
    </message>
    <message>
        <source>points table</source>
        <translation>tabela de pontos</translation>
    </message>
    <message>
        <source>polygon</source>
        <translation>polígono</translation>
    </message>
    <message>
        <source>polygon with fewer than three different points</source>
        <translation>polígono com menos de três pontos diferentes</translation>
    </message>
    <message>
        <source>pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell who lives in it.</source>
        <translation>pop_{band} está vazio: a faixa é mais estreita do que dois píxeis de {pixel} m, por isso o raster não pode dizer quem lá vive.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>população</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>portos</translation>
    </message>
    <message>
        <source>protocol: {protocol}; language of names: {language}</source>
        <translation>protocolo: {protocol}; língua dos nomes: {language}</translation>
    </message>
    <message>
        <source>proxy not asked</source>
        <translation>proxy não consultado</translation>
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
        <translation>ponha o próprio ficheiro no lugar da ligação</translation>
    </message>
    <message>
        <source>put the file where every worker finds it under the same path</source>
        <translation>ponha o ficheiro onde cada trabalhador o encontre no mesmo caminho</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>railways</source>
        <translation>caminhos de ferro</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>recorded {recorded} m², drawn {drawn} m²</source>
        <translation>registado {recorded} m², desenhado {drawn} m²</translation>
    </message>
    <message>
        <source>records that are only points</source>
        <translation>registos que são só pontos</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reduzido</translation>
    </message>
    <message>
        <source>reduced: open with a remainder</source>
        <translation>reduzido: aberto com um resto</translation>
    </message>
    <message>
        <source>reference points</source>
        <translation>pontos de referência</translation>
    </message>
    <message>
        <source>refugees</source>
        <translation>refugiados</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitadas</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>linhas rejeitadas</translation>
    </message>
    <message>
        <source>release product listed twice, counted once</source>
        <translation>produto de libertação listado duas vezes, contado uma</translation>
    </message>
    <message>
        <source>release product looks like {other}: counted, check whether it is the same</source>
        <translation>produto de libertação parecido com {other}: contado, verifique se é o mesmo</translation>
    </message>
    <message>
        <source>release product of a hazard that is in neither export: not counted</source>
        <translation>produto de libertação de um perigo que não está em nenhuma exportação: não contado</translation>
    </message>
    <message>
        <source>release product without a kind (cancelled, reduced, cleared): not counted</source>
        <translation>produto de libertação sem tipo (cancelado, reduzido, limpo): não contado</translation>
    </message>
    <message>
        <source>release products are larger than the land that was open</source>
        <translation>os produtos de libertação são maiores do que a terra que estava aberta</translation>
    </message>
    <message>
        <source>release products do not explain the change</source>
        <translation>os produtos de libertação não explicam a alteração</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libertado</translation>
    </message>
    <message>
        <source>released without a release product</source>
        <translation>libertado sem um produto de libertação</translation>
    </message>
    <message>
        <source>remove it in the QGIS options under Authentication</source>
        <translation>remova-a nas opções do QGIS, em Autenticação</translation>
    </message>
    <message>
        <source>rename one of them in the file</source>
        <translation>mude o nome de uma delas no ficheiro</translation>
    </message>
    <message>
        <source>repair to its polygon parts</source>
        <translation>reparar para as suas partes poligonais</translation>
    </message>
    <message>
        <source>repaired ({reason})</source>
        <translation>reparado ({reason})</translation>
    </message>
    <message>
        <source>repaired ({reason}): {before} m² became {after} m²</source>
        <translation>reparado ({reason}): {before} m² passou a {after} m²</translation>
    </message>
    <message>
        <source>repeated point</source>
        <translation>ponto repetido</translation>
    </message>
    <message>
        <source>report it to the source</source>
        <translation>comunique-o à fonte</translation>
    </message>
    <message>
        <source>report it to the source, or use it without a key</source>
        <translation>comunique-o à fonte, ou use-a sem chave</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>retrieved {date}</source>
        <translation>obtido em {date}</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>retornados</translation>
    </message>
    <message>
        <source>ring is not closed</source>
        <translation>o anel não está fechado</translation>
    </message>
    <message>
        <source>ring self-intersection</source>
        <translation>autointerseção de um anel</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riscos</translation>
    </message>
    <message>
        <source>road</source>
        <translation>estrada</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>estradas</translation>
    </message>
    <message>
        <source>round {round}</source>
        <translation>ronda {round}</translation>
    </message>
    <message>
        <source>rounds and operations must not be added up; the field latest marks the latest rounds</source>
        <translation>rondas e operações não devem ser somadas; o campo latest marca as últimas rondas</translation>
    </message>
    <message>
        <source>rounds cover {least} to {most} areas: compare areas, not totals of rounds</source>
        <translation>as rondas cobrem {least} a {most} áreas: compare áreas, não totais de rondas</translation>
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
        <translation>execute de novo e escreva a palavra-passe mestra do QGIS</translation>
    </message>
    <message>
        <source>run again to fetch it anew</source>
        <translation>execute de novo para o voltar a descarregar</translation>
    </message>
    <message>
        <source>run checkimsma and mend the ids</source>
        <translation>execute checkimsma e corrija os identificadores</translation>
    </message>
    <message>
        <source>run disclosurecheck and see what may go instead</source>
        <translation>execute disclosurecheck e veja o que pode sair em seu lugar</translation>
    </message>
    <message>
        <source>run its algorithm again</source>
        <translation>execute de novo o seu algoritmo</translation>
    </message>
    <message>
        <source>run peopleinneed with the P-codes of this level as ZONE_ID</source>
        <translation>execute peopleinneed com os P-codes deste nível como ZONE_ID</translation>
    </message>
    <message>
        <source>run riskgrid and put its output on the map instead</source>
        <translation>execute riskgrid e ponha antes a sua saída no mapa</translation>
    </message>
    <message>
        <source>run riskgrid first</source>
        <translation>execute primeiro riskgrid</translation>
    </message>
    <message>
        <source>same code and area, other name</source>
        <translation>mesmo código e área, outro nome</translation>
    </message>
    <message>
        <source>same code and name, area redrawn</source>
        <translation>mesmo código e nome, área redesenhada</translation>
    </message>
    <message>
        <source>same code, another area</source>
        <translation>mesmo código, outra área</translation>
    </message>
    <message>
        <source>same code, name and area</source>
        <translation>mesmo código, nome e área</translation>
    </message>
    <message>
        <source>same date, place, sex, age group and outcome as another</source>
        <translation>mesma data, lugar, sexo, grupo etário e resultado que outra</translation>
    </message>
    <message>
        <source>save it again in the QGIS layout window</source>
        <translation>guarde-o de novo na janela de layout do QGIS</translation>
    </message>
    <message>
        <source>save them or drop them first; nothing was changed</source>
        <translation>guarde-as ou descarte-as primeiro; nada foi alterado</translation>
    </message>
    <message>
        <source>say in a few words what it is for</source>
        <translation>diga em poucas palavras para que serve</translation>
    </message>
    <message>
        <source>say which with COUNTRY, e.g. COUNTRY=CAF</source>
        <translation>diga qual com COUNTRY, p. ex. COUNTRY=CAF</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>escolas</translation>
    </message>
    <message>
        <source>search HDX for the country's boundaries and give the file as FILE</source>
        <translation>procure no HDX os limites do país e dê o ficheiro em FILE</translation>
    </message>
    <message>
        <source>see docs/sharing.md for its fields</source>
        <translation>veja os seus campos em docs/sharing.md</translation>
    </message>
    <message>
        <source>see the log for details</source>
        <translation>veja os detalhes no registo de mensagens</translation>
    </message>
    <message>
        <source>self-intersection</source>
        <translation>autointerseção</translation>
    </message>
    <message>
        <source>set ASSESSMENT_TYPE to one of: {list}</source>
        <translation>defina ASSESSMENT_TYPE como um de: {list}</translation>
    </message>
    <message>
        <source>set COUNTRY, for example CAF</source>
        <translation>defina COUNTRY, por exemplo CAF</translation>
    </message>
    <message>
        <source>set CRS to the system it was exported in, for example EPSG:4326 or EPSG:32642</source>
        <translation>defina CRS como o sistema em que foi exportado, por exemplo EPSG:4326 ou EPSG:32642</translation>
    </message>
    <message>
        <source>set CRS to the system they were typed in, for example EPSG:32633</source>
        <translation>defina CRS como o sistema em que foram escritas, por exemplo EPSG:32633</translation>
    </message>
    <message>
        <source>set ID_FIELD to the column that names the hazards in both</source>
        <translation>defina ID_FIELD como a coluna que nomeia os perigos em ambas</translation>
    </message>
    <message>
        <source>set LAYER to one of: {names}</source>
        <translation>defina LAYER como um de: {names}</translation>
    </message>
    <message>
        <source>set OPERATION to one of: {list}</source>
        <translation>defina OPERATION como um de: {list}</translation>
    </message>
    <message>
        <source>set both in the Common Ground options</source>
        <translation>defina ambos nas opções do Common Ground</translation>
    </message>
    <message>
        <source>set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which needs none</source>
        <translation>defina-a nas opções do Common Ground, ou use o ficheiro do HDX (ROUTE=hdx), que não precisa de nenhuma</translation>
    </message>
    <message>
        <source>set it in the layer properties and run again</source>
        <translation>defina-o nas propriedades da camada e execute de novo</translation>
    </message>
    <message>
        <source>set the layer's coordinate reference system and run again</source>
        <translation>defina o sistema de coordenadas da camada e execute de novo</translation>
    </message>
    <message>
        <source>set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)</source>
        <translation>defina-os nas opções do Common Ground, ou use os ficheiros do HDX (ROUTE=hdx)</translation>
    </message>
    <message>
        <source>set your own key for this source in the Common Ground options</source>
        <translation>defina a sua própria chave para esta fonte nas opções do Common Ground</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>localidades</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>muito alta</translation>
    </message>
    <message>
        <source>shared: {clusters}</source>
        <translation>partilhado: {clusters}</translation>
    </message>
    <message>
        <source>site or location assessment</source>
        <translation>avaliação de local ou localidade</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>tamanho não indicado</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>split it by geometry type and run again</source>
        <translation>separe-a por tipo de geometria e execute de novo</translation>
    </message>
    <message>
        <source>start from a copy of a shipped profile</source>
        <translation>parta de uma cópia de um perfil fornecido</translation>
    </message>
    <message>
        <source>start from a copy of resources/protocols/default.json</source>
        <translation>parta de uma cópia de resources/protocols/default.json</translation>
    </message>
    <message>
        <source>start from a copy of the shipped answers.json</source>
        <translation>parta de uma cópia do answers.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped default.json</source>
        <translation>parta de uma cópia do default.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped gate.json</source>
        <translation>parta de uma cópia do gate.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped imsma_default.json</source>
        <translation>parta de uma cópia do imsma_default.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped indicators.json</source>
        <translation>parta de uma cópia do indicators.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped inform.json</source>
        <translation>parta de uma cópia do inform.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped pin.json; weights lie between 0 and 1 and fall with distance</source>
        <translation>parta de uma cópia do pin.json fornecido; os pesos ficam entre 0 e 1 e descem com a distância</translation>
    </message>
    <message>
        <source>start from a copy of the shipped risk_education.json</source>
        <translation>parta de uma cópia do risk_education.json fornecido</translation>
    </message>
    <message>
        <source>start from a copy of the shipped severity.json</source>
        <translation>parta de uma cópia do severity.json fornecido</translation>
    </message>
    <message>
        <source>start it again and run once more, or use threads</source>
        <translation>inicie-o de novo e execute outra vez, ou use threads</translation>
    </message>
    <message>
        <source>start some, or use threads</source>
        <translation>inicie alguns, ou use threads</translation>
    </message>
    <message>
        <source>state-based</source>
        <translation>estatal</translation>
    </message>
    <message>
        <source>status does not count</source>
        <translation>o estado não conta</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>store both, with a colon between, in the options</source>
        <translation>guarde ambos, com dois pontos no meio, nas opções</translation>
    </message>
    <message>
        <source>store them again in the Common Ground options</source>
        <translation>guarde-os de novo nas opções do Common Ground</translation>
    </message>
    <message>
        <source>store your token for ArcGIS in the Common Ground options</source>
        <translation>guarde o seu token ArcGIS nas opções do Common Ground</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardada</translation>
    </message>
    <message>
        <source>subscribe to HNA in the DTM API portal and store the key in the options; the key for displacement figures is refused there</source>
        <translation>subscreva HNA no portal de API da DTM e guarde a chave nas opções; a chave dos números de deslocação é recusada lá</translation>
    </message>
    <message>
        <source>suppressed</source>
        <translation>não divulgado</translation>
    </message>
    <message>
        <source>surveyed and recorded</source>
        <translation>pesquisado, perigos registados</translation>
    </message>
    <message>
        <source>surveyed none found</source>
        <translation>pesquisado, nada encontrado</translation>
    </message>
    <message>
        <source>surveyed on the dates of the survey table, none found</source>
        <translation>pesquisado nas datas da tabela de pesquisas, nada encontrado</translation>
    </message>
    <message>
        <source>surveyed, and hazards are recorded</source>
        <translation>pesquisado, e há perigos registados</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspenso</translation>
    </message>
    <message>
        <source>swap PERIOD_START and PERIOD_END</source>
        <translation>troque PERIOD_START e PERIOD_END</translation>
    </message>
    <message>
        <source>switch it on in the QGIS options under Authentication</source>
        <translation>ligue-o nas opções do QGIS, em Autenticação</translation>
    </message>
    <message>
        <source>switch it on under Plugins</source>
        <translation>ligue-o em Módulos</translation>
    </message>
    <message>
        <source>switch offline mode off, or work from a country pack</source>
        <translation>desligue o modo sem ligação, ou trabalhe a partir de um pacote do país</translation>
    </message>
    <message>
        <source>switch the Processing plugin on in the plugin manager</source>
        <translation>ligue o módulo Processamento (Processing) no gestor de módulos</translation>
    </message>
    <message>
        <source>switch the plugins Processing and Common Ground off and on again</source>
        <translation>desligue e volte a ligar os módulos Processamento (Processing) e Common Ground</translation>
    </message>
    <message>
        <source>take PROVIDER=geoboundaries, or convert the file and give it as FILE</source>
        <translation>use PROVIDER=geoboundaries, ou converta o ficheiro e dê-o em FILE</translation>
    </message>
    <message>
        <source>take ROUTE=hdx or the API; older files have no origin</source>
        <translation>use ROUTE=hdx ou a API; os ficheiros mais antigos não têm origem</translation>
    </message>
    <message>
        <source>take it out and run again</source>
        <translation>retire-o e execute de novo</translation>
    </message>
    <message>
        <source>take it out of the folder, or unpack your last country pack</source>
        <translation>retire-o da pasta, ou descompacte o seu último pacote do país</translation>
    </message>
    <message>
        <source>take one of them back</source>
        <translation>retire uma das duas escolhas</translation>
    </message>
    <message>
        <source>take small letters, digits and _</source>
        <translation>use minúsculas, algarismos e _</translation>
    </message>
    <message>
        <source>take the first</source>
        <translation>tomar a primeira</translation>
    </message>
    <message>
        <source>take the link out of the folder</source>
        <translation>retire a ligação da pasta</translation>
    </message>
    <message>
        <source>take the same level of two versions, as load_cod_ab writes them</source>
        <translation>tome o mesmo nível de duas versões, como load_cod_ab as escreve</translation>
    </message>
    <message>
        <source>test the connection in the Common Ground options and show the result to your IT support</source>
        <translation>teste a ligação nas opções do Common Ground e mostre o resultado ao seu apoio informático</translation>
    </message>
    <message>
        <source>that of the country, else the default</source>
        <translation>o do país, senão o predefinido</translation>
    </message>
    <message>
        <source>the API (name and e-mail)</source>
        <translation>a API (nome e e-mail)</translation>
    </message>
    <message>
        <source>the API (your own token)</source>
        <translation>a API (o seu próprio token)</translation>
    </message>
    <message>
        <source>the DTM API (your own key)</source>
        <translation>a API da DTM (a sua própria chave)</translation>
    </message>
    <message>
        <source>the areas were last reported in different rounds ({first} to {last})</source>
        <translation>as áreas foram comunicadas pela última vez em rondas diferentes ({first} a {last})</translation>
    </message>
    <message>
        <source>the boundaries have no {pcode}</source>
        <translation>os limites não têm {pcode}</translation>
    </message>
    <message>
        <source>the certificate is not trusted: {error}</source>
        <translation>o certificado não é de confiança: {error}</translation>
    </message>
    <message>
        <source>the class of the protected grid at each site or along each road, no distance (nearesthazard and lineexposure with GRID)</source>
        <translation>a classe da grelha protegida em cada local ou ao longo de cada estrada, sem distância (nearesthazard e lineexposure com GRID)</translation>
    </message>
    <message>
        <source>the column {column} holds a path of a computer: {path}</source>
        <translation>a coluna {column} contém um caminho de um computador: {path}</translation>
    </message>
    <message>
        <source>the country's file on HDX</source>
        <translation>o ficheiro do país no HDX</translation>
    </message>
    <message>
        <source>the description only, with how to ask for access</source>
        <translation>só a descrição, com a forma de pedir acesso</translation>
    </message>
    <message>
        <source>the download link may have expired or need a login; download the file again</source>
        <translation>a ligação de descarga pode ter expirado ou precisar de início de sessão; descarregue o ficheiro de novo</translation>
    </message>
    <message>
        <source>the file of the world (large)</source>
        <translation>o ficheiro mundial (grande)</translation>
    </message>
    <message>
        <source>the file on HDX (no key)</source>
        <translation>o ficheiro no HDX (sem chave)</translation>
    </message>
    <message>
        <source>the files on HDX</source>
        <translation>os ficheiros no HDX</translation>
    </message>
    <message>
        <source>the list of systems</source>
        <translation>a lista de sistemas</translation>
    </message>
    <message>
        <source>the number of {sex} is known for a part of the people only in {n} areas</source>
        <translation>o número de pessoas ({sex}) só é conhecido para uma parte da população em {n} áreas</translation>
    </message>
    <message>
        <source>the plans</source>
        <translation>os planos</translation>
    </message>
    <message>
        <source>the polygon has no area ({reason}), kept as its first point</source>
        <translation>o polígono não tem área ({reason}), mantido como o seu primeiro ponto</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>o perfil di-lo</translation>
    </message>
    <message>
        <source>the protected risk grid (commonground:riskgrid)</source>
        <translation>a grelha de risco protegida (commonground:riskgrid)</translation>
    </message>
    <message>
        <source>the proxy refuses: {error}</source>
        <translation>o proxy recusa: {error}</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>a tabela</translation>
    </message>
    <message>
        <source>the versions differ: {first} and {second}; a code may mean another area</source>
        <translation>as versões diferem: {first} e {second}; um código pode designar outra área</translation>
    </message>
    <message>
        <source>they join by parentglobalid and globalid, or parentrowid and uniquerowid</source>
        <translation>unem-se por parentglobalid e globalid, ou parentrowid e uniquerowid</translation>
    </message>
    <message>
        <source>too few points in geometry component</source>
        <translation>pontos a menos numa componente da geometria</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>total, or empty for every category; categories overlap and must not be added up.</source>
        <translation>total, ou vazio para todas as categorias; as categorias sobrepõem-se e não devem ser somadas.</translation>
    </message>
    <message>
        <source>try again after that time</source>
        <translation>tente de novo passado esse tempo</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>tente mais tarde</translation>
    </message>
    <message>
        <source>try again later or from another network; send the log to the source if it stays so</source>
        <translation>tente mais tarde ou a partir de outra rede; se continuar assim, envie o registo de mensagens à fonte</translation>
    </message>
    <message>
        <source>try again later, or ask for less</source>
        <translation>tente mais tarde, ou peça menos</translation>
    </message>
    <message>
        <source>try again later; a download goes on where it stopped</source>
        <translation>tente mais tarde; uma descarga continua onde parou</translation>
    </message>
    <message>
        <source>try again; a download goes on where it stopped</source>
        <translation>tente de novo; uma descarga continua onde parou</translation>
    </message>
    <message>
        <source>try again; if it stays so, choose another source and report it with the log</source>
        <translation>tente de novo; se continuar assim, escolha outra fonte e comunique-o com o registo de mensagens</translation>
    </message>
    <message>
        <source>unconstrained, adjusted to UN totals, to 2020</source>
        <translation>não restringida, ajustada aos totais da ONU, até 2020</translation>
    </message>
    <message>
        <source>unconstrained, to 2020</source>
        <translation>não restringida, até 2020</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unpack it by hand and use the file that you need</source>
        <translation>descompacte-o à mão e use o ficheiro de que precisa</translation>
    </message>
    <message>
        <source>unpack it by hand and use the files</source>
        <translation>descompacte-o à mão e use os ficheiros</translation>
    </message>
    <message>
        <source>unpack it by hand if you trust it</source>
        <translation>descompacte-o à mão se confiar nele</translation>
    </message>
    <message>
        <source>use kind count or yes_no, and low below medium</source>
        <translation>use o tipo count ou yes_no, e low abaixo de medium</translation>
    </message>
    <message>
        <source>use letters, digits and underscores, starting with a letter</source>
        <translation>use letras, algarismos e sublinhados, começando por uma letra</translation>
    </message>
    <message>
        <source>use month, quarter, year, or nothing</source>
        <translation>use month, quarter, year, ou nada</translation>
    </message>
    <message>
        <source>use one of: {audiences}</source>
        <translation>use um de: {audiences}</translation>
    </message>
    <message>
        <source>use one of: {groups}</source>
        <translation>use um de: {groups}</translation>
    </message>
    <message>
        <source>use one of: {ids}</source>
        <translation>use um de: {ids}</translation>
    </message>
    <message>
        <source>use one of: {kinds}</source>
        <translation>use um de: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {known}</source>
        <translation>use um de: {known}</translation>
    </message>
    <message>
        <source>use one version of the boundaries only</source>
        <translation>use uma só versão dos limites</translation>
    </message>
    <message>
        <source>use some of: {known}</source>
        <translation>use alguns de: {known}</translation>
    </message>
    <message>
        <source>use the https address of the server</source>
        <translation>use o endereço https do servidor</translation>
    </message>
    <message>
        <source>use the review table saved as CSV, or a JSON file this tool wrote</source>
        <translation>use a tabela de revisão guardada em CSV, ou um ficheiro JSON escrito por esta ferramenta</translation>
    </message>
    <message>
        <source>use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786</source>
        <translation>use threads, ou o endereço de um escalonador Dask como tcp://10.0.0.5:8786</translation>
    </message>
    <message>
        <source>use xlsx, csv or both</source>
        <translation>use xlsx, csv ou ambos</translation>
    </message>
    <message>
        <source>valid on {date}</source>
        <translation>válido em {date}</translation>
    </message>
    <message>
        <source>wait a few minutes and try again</source>
        <translation>aguarde uns minutos e tente de novo</translation>
    </message>
    <message>
        <source>wait until it is done and try again; what was there before is unchanged</source>
        <translation>aguarde até terminar e tente de novo; o que lá estava não mudou</translation>
    </message>
    <message>
        <source>warp it to a north-up grid (Raster, Projections, Warp) and run again</source>
        <translation>reprojete-o para uma grelha orientada a norte (Raster, Projeções, Reprojetar) e execute de novo</translation>
    </message>
    <message>
        <source>waterways</source>
        <translation>cursos de água</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>what may go: {forms}</source>
        <translation>o que pode sair: {forms}</translation>
    </message>
    <message>
        <source>what the audience needs it for</source>
        <translation>para que os destinatários precisam disto</translation>
    </message>
    <message>
        <source>where_prec above 2 is a district or more: do not measure distances from such a point. Example: COUNTRY=SSD, START=2024-01-01.</source>
        <translation>where_prec acima de 2 é um distrito ou mais: não meça distâncias a partir de um ponto desses. Exemplo: COUNTRY=SSD, START=2024-01-01.</translation>
    </message>
    <message>
        <source>with a login</source>
        <translation>com início de sessão</translation>
    </message>
    <message>
        <source>withheld to protect the data</source>
        <translation>retido para proteger os dados</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sem chave</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sem início de sessão</translation>
    </message>
    <message>
        <source>words in its name</source>
        <translation>palavras do seu nome</translation>
    </message>
    <message>
        <source>worked on</source>
        <translation>em trabalho</translation>
    </message>
    <message>
        <source>workspace: none chosen</source>
        <translation>espaço de trabalho: nenhum escolhido</translation>
    </message>
    <message>
        <source>workspace: {countries} countries, {layers} layers</source>
        <translation>espaço de trabalho: {countries} países, {layers} camadas</translation>
    </message>
    <message>
        <source>workspace: {error}</source>
        <translation>espaço de trabalho: {error}</translation>
    </message>
    <message>
        <source>write 1/x below the diagonal for each x above it</source>
        <translation>escreva 1/x abaixo da diagonal para cada x acima</translation>
    </message>
    <message>
        <source>write SINCE as 2026-01-31, or last for the time of the last refresh</source>
        <translation>escreva SINCE como 2026-01-31, ou last para o momento da última atualização</translation>
    </message>
    <message>
        <source>write it as 2025-12-31</source>
        <translation>escreva-a como 2025-12-31</translation>
    </message>
    <message>
        <source>write it as 2026-01-31</source>
        <translation>escreva-a como 2026-01-31</translation>
    </message>
    <message>
        <source>write it as 2026-09-30</source>
        <translation>escreva-a como 2026-09-30</translation>
    </message>
    <message>
        <source>write it as 2026-12-31</source>
        <translation>escreva-a como 2026-12-31</translation>
    </message>
    <message>
        <source>write it like PG:host=… port=… dbname=… user=…</source>
        <translation>escreva-a como PG:host=… port=… dbname=… user=…</translation>
    </message>
    <message>
        <source>write one: identifier, title, description, reporting, participating, country, start, places, figures</source>
        <translation>escreva uma: identifier, title, description, reporting, participating, country, start, places, figures</translation>
    </message>
    <message>
        <source>write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE</source>
        <translation>escreva a palavra-passe mestra num ficheiro e nomeie-o em QGIS_AUTH_PASSWORD_FILE</translation>
    </message>
    <message>
        <source>write them with commas between, for example primary,secondary</source>
        <translation>escreva-as separadas por vírgulas, por exemplo primary,secondary</translation>
    </message>
    <message>
        <source>wrong hemisphere, latitude</source>
        <translation>hemisfério errado, latitude</translation>
    </message>
    <message>
        <source>wrong hemisphere, longitude</source>
        <translation>hemisfério errado, longitude</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>you say so</source>
        <translation>foi dito por si</translation>
    </message>
    <message>
        <source>{area} m² are in only one of the two</source>
        <translation>{area} m² estão só num dos dois</translation>
    </message>
    <message>
        <source>{asked} km is not a size of the grid</source>
        <translation>{asked} km não é um tamanho da grelha</translation>
    </message>
    <message>
        <source>{before} rows before, {after} now.</source>
        <translation>{before} linhas antes, {after} agora.</translation>
    </message>
    <message>
        <source>{both} record(s) are in both, {old} only in the old, {new} only in the new.</source>
        <translation>{both} registo(s) estão em ambas, {old} só na antiga, {new} só na nova.</translation>
    </message>
    <message>
        <source>{code} is no longer in the workspace.</source>
        <translation>{code} já não está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>{code}, admin level {level}</source>
        <translation>{code}, nível administrativo {level}</translation>
    </message>
    <message>
        <source>{country} has no plan of {year}</source>
        <translation>{country} não tem plano de {year}</translation>
    </message>
    <message>
        <source>{country} is not a country code</source>
        <translation>{country} não é um código de país</translation>
    </message>
    <message>
        <source>{country}: admin level {level}</source>
        <translation>{country}: nível administrativo {level}</translation>
    </message>
    <message>
        <source>{country}: admin level {level}, fallback</source>
        <translation>{country}: nível administrativo {level}, recurso</translation>
    </message>
    <message>
        <source>{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})</source>
        <translation>{country}: pessoas deslocadas por nível administrativo {level} ({operation}, {kind}, {round}, {date})</translation>
    </message>
    <message>
        <source>{country}: explosive weapons against aid, health and schools</source>
        <translation>{country}: armas explosivas contra ajuda, saúde e escolas</translation>
    </message>
    <message>
        <source>{country}: gazetteer</source>
        <translation>{country}: lista de topónimos</translation>
    </message>
    <message>
        <source>{country}: household needs, {year}</source>
        <translation>{country}: necessidades dos agregados familiares, {year}</translation>
    </message>
    <message>
        <source>{country}: humanitarian plans</source>
        <translation>{country}: planos humanitários</translation>
    </message>
    <message>
        <source>{country}: monitoring of the response</source>
        <translation>{country}: acompanhamento da resposta</translation>
    </message>
    <message>
        <source>{country}: people in need, {cluster}, {year}</source>
        <translation>{country}: pessoas com necessidades, {cluster}, {year}</translation>
    </message>
    <message>
        <source>{country}: population by admin level {level}</source>
        <translation>{country}: população por nível administrativo {level}</translation>
    </message>
    <message>
        <source>{country}: population grid {year} (WorldPop)</source>
        <translation>{country}: grelha de população {year} (WorldPop)</translation>
    </message>
    <message>
        <source>{country}: settlements</source>
        <translation>{country}: localidades</translation>
    </message>
    <message>
        <source>{country}: versions of the boundaries</source>
        <translation>{country}: versões dos limites</translation>
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
        <translation>{count} acidentes não têm posição e não estão em nenhum quadrado.</translation>
    </message>
    <message>
        <source>{count} areas: {flag}</source>
        <translation>{count} áreas: {flag}</translation>
    </message>
    <message>
        <source>{count} attacks succeed; the release is blocked.</source>
        <translation>{count} ataques têm êxito; a divulgação fica bloqueada.</translation>
    </message>
    <message>
        <source>{count} coordinates cannot be transformed to the other layer's coordinate reference system</source>
        <translation>{count} coordenadas não podem ser transformadas para o sistema de coordenadas da outra camada</translation>
    </message>
    <message>
        <source>{count} hazards are points without an area: nobody is inside them, and distances are from the point.</source>
        <translation>{count} perigos são pontos sem área: ninguém está dentro deles, e as distâncias partem do ponto.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after {date}: on that day their status is unknown.</source>
        <translation>{count} perigos mudaram de estado depois de {date}: nesse dia o seu estado é desconhecido.</translation>
    </message>
    <message>
        <source>{count} hazards had an invalid outline and were repaired.</source>
        <translation>{count} perigos tinham um contorno inválido e foram reparados.</translation>
    </message>
    <message>
        <source>{count} hazards have no geometry and are in no square: they may lie where nothing is recorded.</source>
        <translation>{count} perigos não têm geometria e não estão em nenhum quadrado: podem estar onde nada está registado.</translation>
    </message>
    <message>
        <source>{count} pixels of the population raster are negative and count as nobody.</source>
        <translation>{count} píxeis do raster de população são negativos e contam como ninguém.</translation>
    </message>
    <message>
        <source>{count} places of recorded hazards or accidents stand in {where}</source>
        <translation>{count} lugares de perigos ou acidentes registados estão em {where}</translation>
    </message>
    <message>
        <source>{count} rows lie outside the grid, where nothing is known.</source>
        <translation>{count} linhas ficam fora da grelha, onde nada é conhecido.</translation>
    </message>
    <message>
        <source>{count} rows of {column} tell fewer than {minimum}</source>
        <translation>{count} linhas de {column} dizem menos de {minimum}</translation>
    </message>
    <message>
        <source>{count} squares stay as they were released: too few records changed in them. For the own programme only: do not pass this number on.</source>
        <translation>{count} quadrados ficam como foram divulgados: mudaram poucos registos neles. Só para o programa nacional: não transmita este número.</translation>
    </message>
    <message>
        <source>{count} zones are made of several features with one id and count as one.</source>
        <translation>{count} zonas são feitas de vários elementos com o mesmo identificador e contam como uma.</translation>
    </message>
    <message>
        <source>{count} zones had an invalid outline and were repaired.</source>
        <translation>{count} zonas tinham um contorno inválido e foram reparadas.</translation>
    </message>
    <message>
        <source>{count} zones have no polygon: they get no figures of people or area.</source>
        <translation>{count} zonas não têm polígono: não recebem números de pessoas nem de área.</translation>
    </message>
    <message>
        <source>{dataset} has no boundaries that can be read</source>
        <translation>{dataset} não tem limites que possam ser lidos</translation>
    </message>
    <message>
        <source>{dataset} has no figures for {year}</source>
        <translation>{dataset} não tem números para {year}</translation>
    </message>
    <message>
        <source>{dataset} has no file about {theme}</source>
        <translation>{dataset} não tem ficheiro sobre {theme}</translation>
    </message>
    <message>
        <source>{dataset} has no file that can be put on a map or in a table</source>
        <translation>{dataset} não tem ficheiro que possa ser posto num mapa ou numa tabela</translation>
    </message>
    <message>
        <source>{dataset} has no file with figures</source>
        <translation>{dataset} não tem ficheiro com números</translation>
    </message>
    <message>
        <source>{dataset} has no file with {words} in its name</source>
        <translation>{dataset} não tem ficheiro com {words} no nome</translation>
    </message>
    <message>
        <source>{dataset} has no file {name}</source>
        <translation>{dataset} não tem o ficheiro {name}</translation>
    </message>
    <message>
        <source>{dataset} has no gazetteer</source>
        <translation>{dataset} não tem lista de topónimos</translation>
    </message>
    <message>
        <source>{dataset} has no population table of admin level {level}</source>
        <translation>{dataset} não tem tabela de população do nível administrativo {level}</translation>
    </message>
    <message>
        <source>{dataset} has no table that can be read</source>
        <translation>{dataset} não tem tabela que possa ser lida</translation>
    </message>
    <message>
        <source>{done} of {all} m² are released, status {status}</source>
        <translation>{done} de {all} m² estão libertados, estado {status}</translation>
    </message>
    <message>
        <source>{doubt}; proposed: {change}</source>
        <translation>{doubt}; proposto: {change}</translation>
    </message>
    <message>
        <source>{end} is before {start}</source>
        <translation>{end} é anterior a {start}</translation>
    </message>
    <message>
        <source>{error}; trying again in {seconds} s</source>
        <translation>{error}; nova tentativa em {seconds} s</translation>
    </message>
    <message>
        <source>{field} is a number</source>
        <translation>{field} é um número</translation>
    </message>
    <message>
        <source>{field} is {date}</source>
        <translation>{field} é {date}</translation>
    </message>
    <message>
        <source>{field}: some dates are a month or a year only and stand as its first day.</source>
        <translation>{field}: algumas datas são só um mês ou um ano e ficam como o seu primeiro dia.</translation>
    </message>
    <message>
        <source>{field}: the column {column} is in another unit; read as square metres.</source>
        <translation>{field}: a coluna {column} está noutra unidade; lida como metros quadrados.</translation>
    </message>
    <message>
        <source>{field}: thousands signs taken out of {n} code(s).</source>
        <translation>{field}: separadores de milhares retirados de {n} código(s).</translation>
    </message>
    <message>
        <source>{field}: {note}</source>
        <translation>{field}: {note}</translation>
    </message>
    <message>
        <source>{field}: {n} answers are not among the choices and stay as they are: {list}</source>
        <translation>{field}: {n} respostas não estão entre as opções e ficam como estão: {list}</translation>
    </message>
    <message>
        <source>{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.</source>
        <translation>{field}: {n} código(s) reparado(s) (separador de milhares, zero inicial, prefixo) como diz o perfil.</translation>
    </message>
    <message>
        <source>{field}: {n} number(s) are not whole and were rounded or left empty.</source>
        <translation>{field}: {n} número(s) não são inteiros e foram arredondados ou deixados vazios.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no date and were left empty: {list}.</source>
        <translation>{field}: {n} texto(s) não são datas e foram deixados vazios: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} text(s) are no number and were left empty: {list}.</source>
        <translation>{field}: {n} texto(s) não são números e foram deixados vazios: {list}.</translation>
    </message>
    <message>
        <source>{field}: {n} value(s) that no map knows, kept as unknown: {list}.</source>
        <translation>{field}: {n} valor(es) que nenhuma tabela conhece, mantidos como desconhecidos: {list}.</translation>
    </message>
    <message>
        <source>{file} (cannot be read)</source>
        <translation>{file} (não pode ser lido)</translation>
    </message>
    <message>
        <source>{file} cannot be read as a workbook</source>
        <translation>{file} não pode ser lido como livro de folhas de cálculo</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>{file} não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written</source>
        <translation>{file} não pode ser escrito</translation>
    </message>
    <message>
        <source>{file} has no row {row} for the column names</source>
        <translation>{file} não tem a linha {row} para os nomes das colunas</translation>
    </message>
    <message>
        <source>{file} has no rows</source>
        <translation>{file} não tem linhas</translation>
    </message>
    <message>
        <source>{file} has no sheet {sheet}</source>
        <translation>{file} não tem a folha {sheet}</translation>
    </message>
    <message>
        <source>{file} has no sheets</source>
        <translation>{file} não tem folhas</translation>
    </message>
    <message>
        <source>{file} is empty</source>
        <translation>{file} está vazio</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: it has no sheet called survey</source>
        <translation>{file} não é um XLSForm: não tem folha chamada survey</translation>
    </message>
    <message>
        <source>{file} is no XLSForm: its survey sheet has no columns type and name</source>
        <translation>{file} não é um XLSForm: a sua folha survey não tem as colunas type e name</translation>
    </message>
    <message>
        <source>{file} is not a text table</source>
        <translation>{file} não é uma tabela de texto</translation>
    </message>
    <message>
        <source>{file} is not there</source>
        <translation>{file} não existe</translation>
    </message>
    <message>
        <source>{file} lacks what HDX asks for: {fields}</source>
        <translation>A {file} falta o que o HDX pede: {fields}</translation>
    </message>
    <message>
        <source>{file} would run something or fetch it from elsewhere; that was left out</source>
        <translation>{file} executaria algo ou ia buscá-lo a outro lugar; isso foi deixado de fora</translation>
    </message>
    <message>
        <source>{file}: the column names were found in row {row}.</source>
        <translation>{file}: os nomes das colunas foram encontrados na linha {row}.</translation>
    </message>
    <message>
        <source>{first} (and {n} more notes)</source>
        <translation>{first} (e mais {n} notas)</translation>
    </message>
    <message>
        <source>{folder} belongs to the plugin and is replaced with every update</source>
        <translation>{folder} pertence ao módulo e é substituída a cada atualização</translation>
    </message>
    <message>
        <source>{folder} is a temporary folder, which the system empties</source>
        <translation>{folder} é uma pasta temporária, que o sistema esvazia</translation>
    </message>
    <message>
        <source>{group} is not something to group by</source>
        <translation>{group} não é algo por que agrupar</translation>
    </message>
    <message>
        <source>{id} is used {n} times</source>
        <translation>{id} é usado {n} vezes</translation>
    </message>
    <message>
        <source>{issues} issues in {bad} of {all} records</source>
        <translation>{issues} problemas em {bad} de {all} registos</translation>
    </message>
    <message>
        <source>{kind}: {n} rows are in no unit of the table, only in the totals</source>
        <translation>{kind}: {n} linhas não estão em nenhuma unidade da tabela, só nos totais</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no P-code of this level and count nowhere</source>
        <translation>{kind}: {n} linhas não têm P-code deste nível e não contam em lado nenhum</translation>
    </message>
    <message>
        <source>{kind}: {n} rows have no date and are in no period</source>
        <translation>{kind}: {n} linhas não têm data e não estão em nenhum período</translation>
    </message>
    <message>
        <source>{language}: no native speaker has read this translation. Where a sentence is unclear, the English one holds; please send corrections.</source>
        <translation>{language}: nenhum falante nativo leu esta tradução. Onde uma frase não for clara, vale o texto em inglês; envie correções, por favor.</translation>
    </message>
    <message>
        <source>{layer} has no column of people</source>
        <translation>{layer} não tem coluna de pessoas</translation>
    </message>
    <message>
        <source>{layer} has no column {field}</source>
        <translation>{layer} não tem a coluna {field}</translation>
    </message>
    <message>
        <source>{layer} has unsaved edits</source>
        <translation>{layer} tem edições por guardar</translation>
    </message>
    <message>
        <source>{layer} holds several {field} and they must not be added: {values}</source>
        <translation>{layer} contém vários {field} e não devem ser somados: {values}</translation>
    </message>
    <message>
        <source>{layer} holds something else, not hazards: choose the hazards of the import.</source>
        <translation>{layer} contém outra coisa, não perigos: escolha os perigos da importação.</translation>
    </message>
    <message>
        <source>{layer} is a raster</source>
        <translation>{layer} é um raster</translation>
    </message>
    <message>
        <source>{layer} is not a layer of a workspace</source>
        <translation>{layer} não é uma camada de um espaço de trabalho</translation>
    </message>
    <message>
        <source>{layer} is now {level}; the reason is in the ledger.</source>
        <translation>{layer} tem agora sensibilidade {level}; o motivo está no registo de divulgações.</translation>
    </message>
    <message>
        <source>{layer} was computed, not loaded</source>
        <translation>{layer} foi calculada, não carregada</translation>
    </message>
    <message>
        <source>{layer}: the level is {level}.</source>
        <translation>{layer}: a sensibilidade é {level}.</translation>
    </message>
    <message>
        <source>{level} data does not go to {audience} as it is.</source>
        <translation>Os dados de sensibilidade {level} não vão para {audience} como estão.</translation>
    </message>
    <message>
        <source>{matched} of {rows} rows were joined by P-code ({rate})</source>
        <translation>{matched} de {rows} linhas foram unidas por P-code ({rate})</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a column</source>
        <translation>{name} não pode ser o nome de uma coluna</translation>
    </message>
    <message>
        <source>{name} cannot be the name of a layer in a workspace</source>
        <translation>{name} não pode ser o nome de uma camada num espaço de trabalho</translation>
    </message>
    <message>
        <source>{name} does not say in what encoding its text is; Latin-1 was assumed, so check the names</source>
        <translation>{name} não diz em que codificação está o seu texto; foi assumido Latin-1, por isso verifique os nomes</translation>
    </message>
    <message>
        <source>{name} does not say in which coordinate system it is</source>
        <translation>{name} não diz em que sistema de coordenadas está</translation>
    </message>
    <message>
        <source>{name} does not say when its rows were edited</source>
        <translation>{name} não diz quando as suas linhas foram editadas</translation>
    </message>
    <message>
        <source>{name} has no P-codes of admin level {level}</source>
        <translation>{name} não tem P-codes do nível administrativo {level}</translation>
    </message>
    <message>
        <source>{name} has no admin level {level}</source>
        <translation>{name} não tem nível administrativo {level}</translation>
    </message>
    <message>
        <source>{name} has no attachments</source>
        <translation>{name} não tem anexos</translation>
    </message>
    <message>
        <source>{name} has no column of total population</source>
        <translation>{name} não tem coluna de população total</translation>
    </message>
    <message>
        <source>{name} has no column {column}</source>
        <translation>{name} não tem a coluna {column}</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}</source>
        <translation>{name} não tem a camada {layer}</translation>
    </message>
    <message>
        <source>{name} has no row that fits</source>
        <translation>{name} não tem nenhuma linha que sirva</translation>
    </message>
    <message>
        <source>{name} has no sheet of admin level {level}</source>
        <translation>{name} não tem folha do nível administrativo {level}</translation>
    </message>
    <message>
        <source>{name} holds no layer</source>
        <translation>{name} não contém nenhuma camada</translation>
    </message>
    <message>
        <source>{name} holds no layer of admin areas</source>
        <translation>{name} não contém nenhuma camada de áreas administrativas</translation>
    </message>
    <message>
        <source>{name} holds {n} layers</source>
        <translation>{name} contém {n} camadas</translation>
    </message>
    <message>
        <source>{name} is a group of layers</source>
        <translation>{name} é um grupo de camadas</translation>
    </message>
    <message>
        <source>{name} is a web page or empty, not data</source>
        <translation>{name} é uma página web ou está vazio, não são dados</translation>
    </message>
    <message>
        <source>{name} is a web page, not data</source>
        <translation>{name} é uma página web, não dados</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off after {n} rows</source>
        <translation>{name} está danificado ou cortado após {n} linhas</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off and cannot be read</source>
        <translation>{name} está danificado ou cortado e não pode ser lido</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no grid that can be read</source>
        <translation>{name} não é uma grelha que possa ser lida</translation>
    </message>
    <message>
        <source>{name} is no map layer or table that can be read</source>
        <translation>{name} não é uma camada ou tabela que possa ser lida</translation>
    </message>
    <message>
        <source>{name} is no name for a grid</source>
        <translation>{name} não é nome para uma grelha</translation>
    </message>
    <message>
        <source>{name} is no preset for tables</source>
        <translation>{name} não é uma predefinição para tabelas</translation>
    </message>
    <message>
        <source>{name} is not a country pack</source>
        <translation>{name} não é um pacote do país</translation>
    </message>
    <message>
        <source>{name} is not a date: {text}</source>
        <translation>{name} não é uma data: {text}</translation>
    </message>
    <message>
        <source>{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing</source>
        <translation>{name} é menor do que o HDX diz ({size} de {told} bytes); podem faltar linhas</translation>
    </message>
    <message>
        <source>{name} missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} mixes points, lines and areas in one layer</source>
        <translation>{name} mistura pontos, linhas e áreas numa camada</translation>
    </message>
    <message>
        <source>{name} stopped without a reason</source>
        <translation>{name} parou sem motivo</translation>
    </message>
    <message>
        <source>{name} was cut short on the way from HDX</source>
        <translation>{name} ficou truncado ao vir do HDX</translation>
    </message>
    <message>
        <source>{new} rows are new or changed, {gone} are gone, {kept} are as before</source>
        <translation>{new} linhas são novas ou alteradas, {gone} desapareceram, {kept} estão como antes</translation>
    </message>
    <message>
        <source>{n} P-codes are no codes: {codes}</source>
        <translation>{n} P-codes não são códigos: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes do not begin with the code of their parent: {codes}</source>
        <translation>{n} P-codes não começam pelo código da sua unidade superior: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and the first was taken: {listed}</source>
        <translation>{n} P-codes aparecem mais de uma vez e foi tomado o primeiro: {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once and were added up: {listed}</source>
        <translation>{n} P-codes aparecem mais de uma vez e foram somados: {listed}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once in {title}: {codes}</source>
        <translation>{n} P-codes aparecem mais de uma vez em {title}: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once with these totals: {listed}; decide before joining</source>
        <translation>{n} P-codes aparecem mais de uma vez com estes totais: {listed}; decida antes de unir</translation>
    </message>
    <message>
        <source>{n} P-codes stand more than once: {codes}</source>
        <translation>{n} P-codes aparecem mais de uma vez: {codes}</translation>
    </message>
    <message>
        <source>{n} P-codes were damaged by a spreadsheet ({codes}); get the original file</source>
        <translation>{n} P-codes foram danificados por uma folha de cálculo ({codes}); obtenha o ficheiro original</translation>
    </message>
    <message>
        <source>{n} areas have no P-code</source>
        <translation>{n} áreas não têm P-code</translation>
    </message>
    <message>
        <source>{n} areas have no P-code: figures by P-code cannot be joined to them</source>
        <translation>{n} áreas não têm P-code: números por P-code não podem ser unidos a elas</translation>
    </message>
    <message>
        <source>{n} areas have several reporting dates in one round; they were added up, and the last date is shown</source>
        <translation>{n} áreas têm várias datas de relatório numa ronda; foram somadas, e é mostrada a última data</translation>
    </message>
    <message>
        <source>{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map</source>
        <translation>{n} áreas com {people} pessoas não têm P-code ({codes}) e não podem ser postas num mapa</translation>
    </message>
    <message>
        <source>{n} as areas or records, {points} as points</source>
        <translation>{n} como áreas ou registos, {points} como pontos</translation>
    </message>
    <message>
        <source>{n} attachments stay on the server; the column left_out says why</source>
        <translation>{n} anexos ficam no servidor; a coluna left_out diz porquê</translation>
    </message>
    <message>
        <source>{n} attachments, {mb} MB, are fetched into {folder}</source>
        <translation>{n} anexos, {mb} MB, são descarregados para {folder}</translation>
    </message>
    <message>
        <source>{n} binary values (attachments) were left out</source>
        <translation>{n} valores binários (anexos) foram deixados de fora</translation>
    </message>
    <message>
        <source>{n} codes stand in both versions</source>
        <translation>{n} códigos estão em ambas as versões</translation>
    </message>
    <message>
        <source>{n} curved shapes were turned into straight segments</source>
        <translation>{n} formas curvas foram convertidas em segmentos retos</translation>
    </message>
    <message>
        <source>{n} different point(s)</source>
        <translation>{n} ponto(s) diferente(s)</translation>
    </message>
    <message>
        <source>{n} equal part(s)</source>
        <translation>{n} parte(s) igual(is)</translation>
    </message>
    <message>
        <source>{n} events of this year are candidates that UCDP may still change</source>
        <translation>{n} eventos deste ano são candidatos que o UCDP ainda pode alterar</translation>
    </message>
    <message>
        <source>{n} hazards changed after {day}: on that day their status is unknown, which counts as open (status_as_at)</source>
        <translation>{n} perigos mudaram depois de {day}: nesse dia o seu estado é desconhecido, o que conta como aberto (status_as_at)</translation>
    </message>
    <message>
        <source>{n} hazards that are only points are taken from {table}</source>
        <translation>{n} perigos que são só pontos são tirados de {table}</translation>
    </message>
    <message>
        <source>{n} id(s) are used more than once in {layer}; they are matched in order.</source>
        <translation>{n} identificador(es) são usados mais de uma vez em {layer}; são emparelhados pela ordem.</translation>
    </message>
    <message>
        <source>{n} invalid polygon(s) repaired to their polygon parts; see geometry_note.</source>
        <translation>{n} polígono(s) inválido(s) reparado(s) para as suas partes poligonais; ver geometry_note.</translation>
    </message>
    <message>
        <source>{n} joined codes carry different names: {pairs}; check that they mean the same area</source>
        <translation>{n} códigos unidos têm nomes diferentes: {pairs}; verifique que designam a mesma área</translation>
    </message>
    <message>
        <source>{n} layers with {rows} rows are in the workspace.</source>
        <translation>{n} camadas com {rows} linhas estão no espaço de trabalho.</translation>
    </message>
    <message>
        <source>{n} left out: {reason}</source>
        <translation>{n} deixadas de fora: {reason}</translation>
    </message>
    <message>
        <source>{n} more codes would match if written like {new} instead of {old}{share}</source>
        <translation>{n} códigos mais coincidiriam escritos como {new} em vez de {old}{share}</translation>
    </message>
    <message>
        <source>{n} of them have a name that stands there under another code: the codes are of another version</source>
        <translation>{n} deles têm um nome que lá está com outro código: os códigos são de outra versão</translation>
    </message>
    <message>
        <source>{n} of them mean another area now: {codes}; figures of the one version must not be joined to them by code</source>
        <translation>{n} deles designam agora outra área: {codes}; os números de uma versão não lhes devem ser unidos por código</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} datasets are listed</source>
        <translation>{n} de {all} conjuntos de dados são listados</translation>
    </message>
    <message>
        <source>{n} of {all} points stand for a district, a province or a larger area (where_prec above 2); do not measure distances from them</source>
        <translation>{n} de {all} pontos representam um distrito, uma província ou uma área maior (where_prec acima de 2); não meça distâncias a partir deles</translation>
    </message>
    <message>
        <source>{n} of {all} record(s) have points in the points table; {without} have none.</source>
        <translation>{n} de {all} registo(s) têm pontos na tabela de pontos; {without} não têm nenhum.</translation>
    </message>
    <message>
        <source>{n} of {all}, latest</source>
        <translation>{n} de {all}, a última</translation>
    </message>
    <message>
        <source>{n} of {total} rows were joined to their record by {child} and {parent}</source>
        <translation>{n} de {total} linhas foram unidas ao seu registo por {child} e {parent}</translation>
    </message>
    <message>
        <source>{n} of {total} steps failed, first {title}: {error}</source>
        <translation>{n} de {total} passos falharam, primeiro {title}: {error}</translation>
    </message>
    <message>
        <source>{n} point(s) come twice</source>
        <translation>{n} ponto(s) aparecem duas vezes</translation>
    </message>
    <message>
        <source>{n} point(s) computed from bearing and distance; bearings were taken as true north.</source>
        <translation>{n} ponto(s) calculado(s) por rumo e distância; os rumos foram tomados em relação ao norte verdadeiro.</translation>
    </message>
    <message>
        <source>{n} point(s) start at a point that has no coordinates.</source>
        <translation>{n} ponto(s) partem de um ponto que não tem coordenadas.</translation>
    </message>
    <message>
        <source>{n} polygon record(s) of the points table are not in the attribute table: {list}.</source>
        <translation>{n} registo(s) de polígono da tabela de pontos não estão na tabela de atributos: {list}.</translation>
    </message>
    <message>
        <source>{n} polygons were repaired; geometry_note says how</source>
        <translation>{n} polígonos foram reparados; geometry_note diz como</translation>
    </message>
    <message>
        <source>{n} possible pairs</source>
        <translation>{n} pares possíveis</translation>
    </message>
    <message>
        <source>{n} read, {used} used, {out} left out</source>
        <translation>{n} lidas, {used} usadas, {out} deixadas de fora</translation>
    </message>
    <message>
        <source>{n} record(s) without an id: {field} is “row-” and the number of the row.</source>
        <translation>{n} registo(s) sem identificador: {field} é «row-» e o número da linha.</translation>
    </message>
    <message>
        <source>{n} record(s): {text}.</source>
        <translation>{n} registo(s): {text}.</translation>
    </message>
    <message>
        <source>{n} records at this place</source>
        <translation>{n} registos neste lugar</translation>
    </message>
    <message>
        <source>{n} records repeat the {parent} of another; the first of each was joined</source>
        <translation>{n} registos repetem o {parent} de outro; foi unido o primeiro de cada um</translation>
    </message>
    <message>
        <source>{n} release product(s) lie outside the period.</source>
        <translation>{n} produto(s) de libertação fora do período.</translation>
    </message>
    <message>
        <source>{n} release product(s) without a date count in every period.</source>
        <translation>{n} produto(s) de libertação sem data contam em todos os períodos.</translation>
    </message>
    <message>
        <source>{n} repeated part(s) dropped</source>
        <translation>{n} parte(s) repetida(s) retirada(s)</translation>
    </message>
    <message>
        <source>{n} repeated point(s) dropped</source>
        <translation>{n} ponto(s) repetido(s) retirado(s)</translation>
    </message>
    <message>
        <source>{n} report codes were sent more than once and all rows were kept; see resubmission: {list}</source>
        <translation>{n} códigos de relatório foram enviados mais de uma vez e todas as linhas foram mantidas; ver resubmission: {list}</translation>
    </message>
    <message>
        <source>{n} rounds from {first} to {last}</source>
        <translation>{n} rondas de {first} a {last}</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} linhas</translation>
    </message>
    <message>
        <source>{n} rows are not explained by a release product</source>
        <translation>{n} linhas não são explicadas por um produto de libertação</translation>
    </message>
    <message>
        <source>{n} rows have a geometry that cannot be read; they are kept without it</source>
        <translation>{n} linhas têm uma geometria que não pode ser lida; são mantidas sem ela</translation>
    </message>
    <message>
        <source>{n} rows have no P-code ({names}) and cannot be joined to boundaries</source>
        <translation>{n} linhas não têm P-code ({names}) e não podem ser unidas a limites</translation>
    </message>
    <message>
        <source>{n} rows have no geometry</source>
        <translation>{n} linhas não têm geometria</translation>
    </message>
    <message>
        <source>{n} rows have no geometry; they are kept without one</source>
        <translation>{n} linhas não têm geometria; são mantidas sem ela</translation>
    </message>
    <message>
        <source>{n} rows have no line: displaced within their area, or the origin has no code</source>
        <translation>{n} linhas não têm traço: deslocação dentro da sua área, ou origem sem código</translation>
    </message>
    <message>
        <source>{n} rows have no usable coordinates; they are kept without a point</source>
        <translation>{n} linhas não têm coordenadas utilizáveis; são mantidas sem ponto</translation>
    </message>
    <message>
        <source>{n} rows in the file, {used} would come in</source>
        <translation>{n} linhas no ficheiro, {used} entrariam</translation>
    </message>
    <message>
        <source>{n} rows lack the P-code of their parent area; join them by their own code</source>
        <translation>A {n} linhas falta o P-code da sua área superior; una-as pelo seu próprio código</translation>
    </message>
    <message>
        <source>{n} rows of the layer {layer} have the id {id}</source>
        <translation>{n} linhas da camada {layer} têm o id {id}</translation>
    </message>
    <message>
        <source>{n} rows would come in, {points} of them as points.</source>
        <translation>{n} linhas entrariam, {points} delas como pontos.</translation>
    </message>
    <message>
        <source>{n} texts are translated.</source>
        <translation>{n} textos estão traduzidos.</translation>
    </message>
    <message>
        <source>{n} texts in {name} are not in the encoding it names; they were read as Latin-1</source>
        <translation>{n} textos em {name} não estão na codificação que indica; foram lidos como Latin-1</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination</source>
        <translation>{n} unidades não têm número, porque nada se sabe da sua contaminação</translation>
    </message>
    <message>
        <source>{n} units have no figure, because nothing is known of their contamination. That is not zero.</source>
        <translation>{n} unidades não têm número, porque nada se sabe da sua contaminação. Isso não é zero.</translation>
    </message>
    <message>
        <source>{n} units have no score: fewer than two parts are known</source>
        <translation>{n} unidades não têm pontuação: conhecem-se menos de duas componentes</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified</source>
        <translation>{n} unidades com {people} pessoas não estão classificadas</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified or have no figure, and are in no sum</source>
        <translation>{n} unidades com {people} pessoas não estão classificadas ou não têm número, e não entram em nenhuma soma</translation>
    </message>
    <message>
        <source>{n} units with {people} people are not classified: fewer than {least} indicators are known. That is neither class 1 nor zero.</source>
        <translation>{n} unidades com {people} pessoas não estão classificadas: conhecem-se menos de {least} indicadores. Isso não é nem classe 1 nem zero.</translation>
    </message>
    <message>
        <source>{n} units with {people} people cannot be classified or have no figure. They are listed below and are not in the sums: that is not zero.</source>
        <translation>{n} unidades com {people} pessoas não podem ser classificadas ou não têm número. São listadas abaixo e não entram nas somas: isso não é zero.</translation>
    </message>
    <message>
        <source>{n} values of {field} have no label on the server; their codes stand there</source>
        <translation>{n} valores de {field} não têm etiqueta no servidor; estão lá os seus códigos</translation>
    </message>
    <message>
        <source>{operation} has no round {round} at this admin level</source>
        <translation>{operation} não tem a ronda {round} neste nível administrativo</translation>
    </message>
    <message>
        <source>{operation} has {n} types of assessment, and they must not be added up</source>
        <translation>{operation} tem {n} tipos de avaliação, e não devem ser somados</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation>{parameter} não pode ser lido: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be read as a workspace</source>
        <translation>{path} não pode ser lido como espaço de trabalho</translation>
    </message>
    <message>
        <source>{path} cannot be read or written</source>
        <translation>Não é possível ler nem escrever {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} não pode ser escrito</translation>
    </message>
    <message>
        <source>{path} is a link that leads back to itself</source>
        <translation>{path} é uma ligação que volta a si mesma</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and a link is not packed</source>
        <translation>{path} é uma ligação para {target}, e uma ligação não é incluída no pacote</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, and nothing is written through a link</source>
        <translation>{path} é uma ligação para {target}, e nada é escrito através de uma ligação</translation>
    </message>
    <message>
        <source>{path} is a link to {target}, which is not there</source>
        <translation>{path} é uma ligação para {target}, que não existe</translation>
    </message>
    <message>
        <source>{path} is a workspace, and writing the output there would delete its other layers</source>
        <translation>{path} é um espaço de trabalho, e escrever lá a saída apagaria as suas outras camadas</translation>
    </message>
    <message>
        <source>{path} is being written by another program</source>
        <translation>{path} está a ser escrito por outro programa</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells</source>
        <translation>{people} pessoas em {cells} células</translation>
    </message>
    <message>
        <source>{people} people in {cells} cells of the part asked for</source>
        <translation>{people} pessoas em {cells} células da parte pedida</translation>
    </message>
    <message>
        <source>{place} ({code}), admin level {level}</source>
        <translation>{place} ({code}), nível administrativo {level}</translation>
    </message>
    <message>
        <source>{place} lies outside the map's projection.</source>
        <translation>{place} fica fora da projeção do mapa.</translation>
    </message>
    <message>
        <source>{plan}: indicators of mine action and camps</source>
        <translation>{plan}: indicadores de ação contra as minas e campos</translation>
    </message>
    <message>
        <source>{plan}: requirements and funding by cluster</source>
        <translation>{plan}: requisitos e financiamento por cluster</translation>
    </message>
    <message>
        <source>{sheet}: there is no table {table}</source>
        <translation>{sheet}: não há tabela {table}</translation>
    </message>
    <message>
        <source>{source} answered with a web page where {expected} was expected</source>
        <translation>{source} respondeu com uma página web onde se esperava {expected}</translation>
    </message>
    <message>
        <source>{source} asks for a token at an address without encryption, so none was sent</source>
        <translation>{source} pede um token num endereço sem cifra, por isso nenhum foi enviado</translation>
    </message>
    <message>
        <source>{source} asks to slow down</source>
        <translation>{source} pede para abrandar</translation>
    </message>
    <message>
        <source>{source} asks to slow down ({said})</source>
        <translation>{source} pede para abrandar ({said})</translation>
    </message>
    <message>
        <source>{source} asks to wait {minutes} minutes</source>
        <translation>{source} pede para aguardar {minutes} minutos</translation>
    </message>
    <message>
        <source>{source} cannot be reached</source>
        <translation>Não se consegue chegar a {source}</translation>
    </message>
    <message>
        <source>{source} cannot go on with the download</source>
        <translation>{source} não consegue continuar a descarga</translation>
    </message>
    <message>
        <source>{source} did not accept the query ({said})</source>
        <translation>{source} não aceitou a consulta ({said})</translation>
    </message>
    <message>
        <source>{source} did not accept the request (HTTP {status})</source>
        <translation>{source} não aceitou o pedido (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not accept the request: {reason}</source>
        <translation>{source} não aceitou o pedido: {reason}</translation>
    </message>
    <message>
        <source>{source} did not answer in time</source>
        <translation>{source} não respondeu a tempo</translation>
    </message>
    <message>
        <source>{source} did not answer in time (HTTP {status})</source>
        <translation>{source} não respondeu a tempo (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} did not answer in time ({said})</source>
        <translation>{source} não respondeu a tempo ({said})</translation>
    </message>
    <message>
        <source>{source} did not say how many rows there are</source>
        <translation>{source} não disse quantas linhas há</translation>
    </message>
    <message>
        <source>{source} did not say which rows there are</source>
        <translation>{source} não disse que linhas há</translation>
    </message>
    <message>
        <source>{source} did not send the file {name}</source>
        <translation>{source} não enviou o ficheiro {name}</translation>
    </message>
    <message>
        <source>{source} does not have it: {reason}</source>
        <translation>{source} não o tem: {reason}</translation>
    </message>
    <message>
        <source>{source} does not have this service or layer ({said})</source>
        <translation>{source} não tem este serviço ou camada ({said})</translation>
    </message>
    <message>
        <source>{source} does not have what was asked for (HTTP {status})</source>
        <translation>{source} não tem o que foi pedido (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} does not stop sending pages</source>
        <translation>{source} não para de enviar páginas</translation>
    </message>
    <message>
        <source>{source} gives no tokens for a user name and a password</source>
        <translation>{source} não dá tokens por um nome de utilizador e uma palavra-passe</translation>
    </message>
    <message>
        <source>{source} needs a key of your own</source>
        <translation>{source} precisa de uma chave própria</translation>
    </message>
    <message>
        <source>{source} refused access without a key (HTTP {status})</source>
        <translation>{source} recusou o acesso sem chave (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused access: {reason}</source>
        <translation>{source} recusou o acesso: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your key (HTTP {status})</source>
        <translation>{source} recusou a sua chave (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} refused your key: {reason}</source>
        <translation>{source} recusou a sua chave: {reason}</translation>
    </message>
    <message>
        <source>{source} refused your token ({said})</source>
        <translation>{source} recusou o seu token ({said})</translation>
    </message>
    <message>
        <source>{source} refused your user name or password</source>
        <translation>{source} recusou o seu nome de utilizador ou a sua palavra-passe</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size</source>
        <translation>{source} recusa um pedido deste tamanho</translation>
    </message>
    <message>
        <source>{source} refuses a request of this size ({said})</source>
        <translation>{source} recusa um pedido deste tamanho ({said})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status})</source>
        <translation>{source} comunica uma falha própria (HTTP {status})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own (HTTP {status}: {reason})</source>
        <translation>{source} comunica uma falha própria (HTTP {status}: {reason})</translation>
    </message>
    <message>
        <source>{source} reports a fault of its own ({said})</source>
        <translation>{source} comunica uma falha própria ({said})</translation>
    </message>
    <message>
        <source>{source} sends the request on without saying where</source>
        <translation>{source} reencaminha o pedido sem dizer para onde</translation>
    </message>
    <message>
        <source>{source} sends the request round in a circle</source>
        <translation>{source} reencaminha o pedido em círculo</translation>
    </message>
    <message>
        <source>{source} sends the same page again and again</source>
        <translation>{source} envia a mesma página vezes sem conta</translation>
    </message>
    <message>
        <source>{source} sent a geometry that cannot be read</source>
        <translation>{source} enviou uma geometria que não pode ser lida</translation>
    </message>
    <message>
        <source>{source} sent an answer without the rows it promises</source>
        <translation>{source} enviou uma resposta sem as linhas que promete</translation>
    </message>
    <message>
        <source>{source} sent an empty answer</source>
        <translation>{source} enviou uma resposta vazia</translation>
    </message>
    <message>
        <source>{source} sent no token</source>
        <translation>{source} não enviou nenhum token</translation>
    </message>
    <message>
        <source>{source} sent something that is not an ArcGIS answer</source>
        <translation>{source} enviou algo que não é uma resposta ArcGIS</translation>
    </message>
    <message>
        <source>{source} sent something that is not {expected}</source>
        <translation>{source} enviou algo que não é {expected}</translation>
    </message>
    <message>
        <source>{source} takes passwords at an address without encryption, so none was sent</source>
        <translation>{source} recebe palavras-passe num endereço sem cifra, por isso nenhuma foi enviada</translation>
    </message>
    <message>
        <source>{source} told of {n} rows and did not send {missing} of them</source>
        <translation>{source} anunciou {n} linhas e não enviou {missing} delas</translation>
    </message>
    <message>
        <source>{source} wants a token for this layer ({said})</source>
        <translation>{source} quer um token para esta camada ({said})</translation>
    </message>
    <message>
        <source>{source} wants the password at another host, {host}, so none was sent</source>
        <translation>{source} quer a palavra-passe noutro host, {host}, por isso nenhuma foi enviada</translation>
    </message>
    <message>
        <source>{source}, {url}, {proxy}: {outcome}</source>
        <translation>{source}, {url}, {proxy}: {outcome}</translation>
    </message>
    <message>
        <source>{start} to {end}: {n} hazards, {area} m²</source>
        <translation>{start} a {end}: {n} perigos, {area} m²</translation>
    </message>
    <message>
        <source>{system}; language {language}</source>
        <translation>{system}; língua {language}</translation>
    </message>
    <message>
        <source>{table} ({geometry}), written on {date}</source>
        <translation>{table} ({geometry}), escrita em {date}</translation>
    </message>
    <message>
        <source>{text} is an address; only files can be read here</source>
        <translation>{text} é um endereço; aqui só podem ser lidos ficheiros</translation>
    </message>
    <message>
        <source>{text} is no country that is known here</source>
        <translation>{text} não é um país aqui conhecido</translation>
    </message>
    <message>
        <source>{text} is no date</source>
        <translation>{text} não é uma data</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>{text} não é uma data</translation>
    </message>
    <message>
        <source>{title} (in the workspace)</source>
        <translation>{title} (no espaço de trabalho)</translation>
    </message>
    <message>
        <source>{title} gave nothing</source>
        <translation>{title} não deu nada</translation>
    </message>
    <message>
        <source>{title} has no areas or no CRS</source>
        <translation>{title} não tem áreas ou não tem SRC</translation>
    </message>
    <message>
        <source>{title} has no column {column}</source>
        <translation>{title} não tem a coluna {column}</translation>
    </message>
    <message>
        <source>{title} has no earlier state</source>
        <translation>{title} não tem estado anterior</translation>
    </message>
    <message>
        <source>{title} has no files</source>
        <translation>{title} não tem ficheiros</translation>
    </message>
    <message>
        <source>{title} has no geometry</source>
        <translation>{title} não tem geometria</translation>
    </message>
    <message>
        <source>{title} has no names of admin level {level}</source>
        <translation>{title} não tem nomes do nível administrativo {level}</translation>
    </message>
    <message>
        <source>{title} has not the columns of a list of versions</source>
        <translation>{title} não tem as colunas de uma lista de versões</translation>
    </message>
    <message>
        <source>{title} is archived on HDX: it is not kept up to date</source>
        <translation>{title} está arquivado no HDX: não é mantido atualizado</translation>
    </message>
    <message>
        <source>{title} is given out by request only</source>
        <translation>{title} só é fornecido a pedido</translation>
    </message>
    <message>
        <source>{title} lacks the columns {columns}</source>
        <translation>A {title} faltam as colunas {columns}</translation>
    </message>
    <message>
        <source>{title}. Source: {source}. Licence: {licence}. Version: {version}. Valid on: {date}.</source>
        <translation>{title}. Fonte: {source}. Licença: {licence}. Versão: {version}. Válido em: {date}.</translation>
    </message>
    <message>
        <source>{title}: no row changed.</source>
        <translation>{title}: nenhuma linha mudou.</translation>
    </message>
    <message>
        <source>{title}: rejected rows</source>
        <translation>{title}: linhas rejeitadas</translation>
    </message>
    <message>
        <source>{title}: version {before} became {after}.</source>
        <translation>{title}: a versão {before} passou a {after}.</translation>
    </message>
    <message>
        <source>{title}: {before} rows before, {now} now; {added} added, {removed} removed, {changed} changed.</source>
        <translation>{title}: {before} linhas antes, {now} agora; {added} adicionadas, {removed} removidas, {changed} alteradas.</translation>
    </message>
    <message>
        <source>{title}: {now} rows now; too many to compare here.</source>
        <translation>{title}: {now} linhas agora; demasiadas para comparar aqui.</translation>
    </message>
    <message>
        <source>{version} of the boundaries of {country} has no admin level {level}</source>
        <translation>{version} dos limites de {country} não tem nível administrativo {level}</translation>
    </message>
    <message>
        <source>{what}, {country}</source>
        <translation>{what}, {country}</translation>
    </message>
    <message>
        <source>{what}: could not be had. {why}</source>
        <translation>{what}: não pôde ser obtido. {why}</translation>
    </message>
    <message>
        <source>{what}: is there already ({layers})</source>
        <translation>{what}: já existe ({layers})</translation>
    </message>
    <message>
        <source>{what}: {before} m² became {after} m²</source>
        <translation>{what}: {before} m² passou a {after} m²</translation>
    </message>
    <message>
        <source>{what}: {rows} rows from {source} ({layers})</source>
        <translation>{what}: {rows} linhas de {source} ({layers})</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{years}: nothing for this country and cluster yet, so the year before was taken</source>
        <translation>{years}: ainda nada para este país e cluster, por isso foi tomado o ano anterior</translation>
    </message>
    <message>
        <source>— {what}</source>
        <translation>— {what}</translation>
    </message>
</context>
</TS>
