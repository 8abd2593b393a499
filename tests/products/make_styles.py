"""Writes resources/styles/*.qml. Run with QGIS's Python: ``python3 tests/products/make_styles.py``.

The QML files are what the plugin loads and what a user may replace; this script only saves typing when a
symbol is changed for all of them. Colours: hazard class and status after IMAS TN 07.11/01; figures in
YlOrBr5, whose five steps stay apart in grey and for colour-blind readers.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsReadWriteContext,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

OUT = Path(__file__).resolve().parents[2] / "resources" / "styles"
YLORBR = ("#ffffd4", "#fed98e", "#fe9929", "#d95f0e", "#993404")
RED, ORANGE, GREEN, GREY, BLACK, PURPLE = "#FF0000", "#F4A718", "#3F8F2E", "#4D4D4D", "#111111", "#7B5BA6"

#: A polygon under 1.2 mm across vanishes on paper, and above 1:500,000 most do: a symbol at its inside stands for it.
AS_SYMBOL = "coalesce(@map_scale > 500000, true) or coalesce(1000 * sqrt(area($geometry)) * " \
            "if(@layer_crs = 'EPSG:4326', 111000, 1) / @map_scale < 1.2, false)"
AS_AREA = f"not ({AS_SYMBOL})"

POLYGON, POINT, LINE = "MultiPolygon", "Point", "MultiLineString"


def make(kind, **properties):
    """A symbol layer from its registry name."""
    meta = QgsApplication.symbolLayerRegistry().symbolLayerMetadata(kind)
    return meta.createSymbolLayer({key: str(value) for key, value in properties.items()})


def symbol(geometry, *layers):
    made = QgsSymbol.defaultSymbol(
        {POLYGON: QgsWkbTypes.GeometryType.PolygonGeometry, POINT: QgsWkbTypes.GeometryType.PointGeometry,
         LINE: QgsWkbTypes.GeometryType.LineGeometry}[geometry])
    while made.symbolLayerCount():
        made.deleteSymbolLayer(0)
    for layer in layers:
        made.appendSymbolLayer(layer)
    return made


def rgba(colour, alpha=1.0):
    value = QColor(colour)
    return f"{value.red()},{value.green()},{value.blue()},{round(alpha * 255)}"


def fill(colour, alpha=1.0, outline=None, width=0.2, dash="solid", brush="solid"):
    return make("SimpleFill", color=rgba(colour, alpha), style=brush, outline_color=rgba(outline or "#000000"),
                outline_style=dash if outline else "no", outline_width=width, outline_width_unit="MM",
                joinstyle="round")


def marker(shape, colour, size, outline="#FFFFFF", width=0.2, dash="solid", alpha=1.0, filled=True):
    return make("SimpleMarker", name=shape, color=rgba(colour, alpha if filled else 0.0), size=size, size_unit="MM",
                outline_color=rgba(outline), outline_width=width, outline_width_unit="MM", outline_style=dash)


def lines(colour, distance=1.6, width=0.25, angle=45):
    layer = make("LinePatternFill", angle=angle, distance=distance, distance_unit="MM")
    layer.setSubSymbol(symbol(LINE, make("SimpleLine", line_color=rgba(colour), line_width=width,
                                         line_width_unit="MM")))
    return layer


def dots(colour, distance=1.6, size=0.6):
    layer = make("PointPatternFill", distance_x=distance, distance_y=distance, displacement_x=distance / 2,
                 distance_x_unit="MM", distance_y_unit="MM", displacement_x_unit="MM")
    layer.setSubSymbol(symbol(POINT, marker("circle", colour, size, colour, 0, "no")))
    return layer


def centroid(*markers):
    layer = make("CentroidFill", point_on_surface=1, point_on_all_parts=0, clip_points=0)
    layer.setSubSymbol(symbol(POINT, *markers))
    return layer


def when(expression, layer):
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(expression))
    return layer


def sized(expression, layer):
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(expression))
    return layer


def rules(*entries):
    """``entries``: (label, filter or ELSE, symbol)."""
    root = QgsRuleBasedRenderer.Rule(None)
    for label, expression, made in entries:
        rule = QgsRuleBasedRenderer.Rule(made, 0, 0, "" if expression == "ELSE" else expression, label)
        if expression == "ELSE":
            rule.setIsElse(True)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def labels(field, size, colour, minimum_scale=0, bold=False, capitals=False, spacing=0.0, everywhere=False):
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = False
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidInside = True
    settings.fitInPolygonOnly = False
    settings.displayAll = everywhere
    clear = settings.obstacleSettings()
    clear.setIsObstacle(False)
    settings.setObstacleSettings(clear)
    text = QgsTextFormat()
    text.setSize(size)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(colour))
    font = text.font()
    font.setBold(bold)
    if spacing:
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, spacing)
    if capitals:
        font.setCapitalization(font.Capitalization.AllUppercase)
    text.setFont(font)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    halo.setColor(QColor(255, 255, 255, 200))
    text.setBuffer(halo)
    settings.setFormat(text)
    if minimum_scale:
        settings.scaleVisibility = True
        settings.minimumScale = minimum_scale
        settings.maximumScale = 0
    return QgsVectorLayerSimpleLabeling(settings)


def keep_clear():
    """No labels of its own; the labels of other layers keep off its symbols, lest a name hide a hazard."""
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    obstacle = settings.obstacleSettings()
    obstacle.setIsObstacle(True)
    obstacle.setFactor(1)
    settings.setObstacleSettings(obstacle)
    return QgsVectorLayerSimpleLabeling(settings)


def write(name, geometry, fields, renderer, labelling=None, order=None, ascending=False):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&" + "&".join(f"field={f}" for f in fields), name, "memory")
    if order:
        clause = QgsFeatureRequest.OrderByClause(order, ascending)
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([clause]))
        renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    if labelling:
        layer.setLabeling(labelling)
        layer.setLabelsEnabled(True)
    document = QDomDocument("qgis")
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    (OUT / f"{name}.qml").write_text(document.toString(1), encoding="utf-8", newline="\n")


# -- hazards: fill is the class, outline the status, two channels that the legend lists apart ---------------------
# Where the map has a time, the status as at that time: one that was reached later was another before, and is unknown.
STATUS = ("if(@map_end_time is null, \"status\", if(\"status_date\" >= format_date(@map_end_time, 'yyyy-MM-dd'), "
          "'unknown', \"status\"))")
RELEASED = f"coalesce({STATUS}, '') = 'released'"
CLASSES = (
    ("Confirmed hazardous area (CHA)", f"\"hazard_class\" = 'CHA' and not {RELEASED}", RED, "diamond"),
    ("Suspected hazardous area (SHA)", f"\"hazard_class\" = 'SHA' and not {RELEASED}", ORANGE, "triangle"),
    ("Hazard of another or unknown class", f"coalesce(\"hazard_class\", '') not in ('CHA', 'SHA') and not {RELEASED}",
     PURPLE, "square"),
)
STATUSES = (
    ("Open", f"{STATUS} = 'open'", RED, "solid", 0.45),
    ("Worked on", f"{STATUS} = 'worked_on'", ORANGE, "dash", 0.55),
    ("Suspended", f"{STATUS} = 'suspended'", GREY, "dash dot", 0.45),
    ("Status unknown: treat as open",
     f"coalesce({STATUS}, '') not in ('open', 'worked_on', 'suspended', 'released')", RED, "solid", 0.45),
    ("Released", RELEASED, GREEN, "solid", 0.45),
)


def hazards():
    polygon, point = [], []
    for label, expression, colour, shape in CLASSES:
        # Thin lines in the CHA fill keep the two classes apart on a black-and-white print.
        extra = [when(AS_AREA, lines("#B00000", 1.3, 0.12, 0))] if shape == "diamond" else []
        mark = marker(shape, colour, 2.6, "#FFFFFF", 0.15)
        polygon.append((label, expression, symbol(POLYGON, when(AS_AREA, fill(colour, 0.5)), *extra,
                                                  when(AS_SYMBOL, centroid(mark)))))
        point.append((label, expression, symbol(POINT, mark.clone())))
    for label, expression, colour, dash, width in STATUSES:
        released, unknown = label == "Released", label.startswith("Status unknown")
        area = [fill(colour, 0.25 if released else 0.0, colour, width, dash)]
        ring = [marker("circle", colour, 3.9, colour, 0.4, dash, filled=False)]
        if released:
            ring = [marker("circle", colour, 2.6, "#FFFFFF", 0.15)]
        if unknown:
            area.append(fill(BLACK, 0.0, BLACK, 0.25, "dot"))
            ring.append(marker("cross2", BLACK, 1.6, BLACK, 0.35))
        polygon.append((label, expression, symbol(POLYGON, *[when(AS_AREA, layer) for layer in area],
                                                  when(AS_SYMBOL, centroid(*ring)))))
        point.append((label, expression, symbol(POINT, *[layer.clone() for layer in ring])))
    fields = ["hazard_id:string", "hazard_class:string", "status:string"]
    # What is released never lies over what is not.
    order = "if(\"status\" = 'released', 0, 1)"
    write("hazard_polygon", POLYGON, fields, rules(*polygon), keep_clear(), order, True)
    write("hazard_point", POINT, fields, rules(*point), keep_clear(), order, True)


def aside(layer):
    """Beside its place where the map is too small to tell the two apart, or it would hide the hazard that it is in;
    in its place in a legend, which has no feature."""
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression(
        "if($id is not null and coalesce(@map_scale, 0) > 1000000, '2.2,-2.2', '0,0')"))
    return layer


def accidents():
    fields = ["accident_id:string", "killed:integer", "injured:integer"]
    write("accident", POINT, fields, rules(
        ("Accident with people killed", "\"killed\" > 0",
         symbol(POINT, aside(marker("star", BLACK, 3.4, "#FFFFFF", 0.25)))),
        ("Accident with people injured", "coalesce(\"killed\", 0) = 0 and \"injured\" > 0",
         symbol(POINT, aside(marker("star", "#FFFFFF", 3.2, BLACK, 0.35)))),
        ("Accident, casualties not recorded", "ELSE",
         symbol(POINT, aside(marker("cross2", BLACK, 2.2, BLACK, 0.5))))), keep_clear(), order="killed", ascending=True)


IDP_CLASSES = ((1, 999, 1.1), (1000, 4999, 1.4), (5000, 19999, 2.5), (20000, 49999, 4.7), (50000, 99999, 6.8),
               (100000, None, 8.8))


def idps():
    size = "min(12, max(1.1, 0.025 * sqrt(\"idps\")))"
    entries = {POINT: [], POLYGON: []}
    for low, high, standard in IDP_CLASSES:
        label = f"{low:,} – {high:,}" if high else f"{low:,} or more"
        expression = f"\"idps\" >= {low}" + (f" and \"idps\" < {high + 1}" if high else "")
        mark = sized(size, marker("circle", "#2F78B7", standard, "#FFFFFF", 0.25, alpha=0.75))
        entries[POINT].append((label, expression, symbol(POINT, mark)))
        entries[POLYGON].append((label, expression, symbol(POLYGON, centroid(mark.clone()))))
    nothing = marker("cross", GREY, 1.4, GREY, 0.25)
    entries[POINT].append(("None reported or not assessed", "ELSE", symbol(POINT, nothing)))
    entries[POLYGON].append(("None reported or not assessed", "ELSE", symbol(POLYGON, centroid(nothing.clone()))))
    write("idp", POINT, ["idps:integer"], rules(*entries[POINT]), keep_clear(), order="idps")
    write("idp_polygon", POLYGON, ["idps:integer"], rules(*entries[POLYGON]), order="idps")


# -- figures by area -----------------------------------------------------------------------------------------------
STATE = "replace(lower(coalesce(\"survey_state\", '')), '_', ' ')"
NOT_SURVEYED = ("Not surveyed", f"{STATE} = 'not surveyed'", lambda: symbol(POLYGON, lines("#333333", 1.8, 0.22)))
SUPPRESSED_STATE = f"{STATE} = 'suppressed'"


def brush(colour, style):
    """A hatch that runs on from one cell of a grid to the next; a line pattern begins anew in each."""
    return symbol(POLYGON, brush_layer(colour, style))


def brush_layer(colour, style):
    return fill(colour, brush=style)


def unknown_zero(zero, made=None):
    """Nothing recorded and nobody can say who looked: a light hatch, lest the white read as clean."""
    return ("Nothing recorded, survey coverage unknown", f"{zero} and {STATE} in ('unknown', '')",
            made or symbol(POLYGON, lines("#9A9A9A", 3.2, 0.15, 135)))


def no_data(outline="#8C8C8C"):
    return symbol(POLYGON, fill("#FFFFFF", 1, outline, 0.15), lines("#B5B5B5", 1.4, 0.15, 135))


def suppressed(outline="#8C8C8C"):
    return symbol(POLYGON, fill("#FFFFFF", 1, outline, 0.15), dots("#777777"))


def nothing_found():
    """Surveyed and none found: neither paper-white nor green, with the colour of the survey layers."""
    return symbol(POLYGON, fill("#C9DDEB", 1, "#8C8C8C", 0.15))


def choropleth(name, field, breaks, zero, fields):
    """Fixed breaks, so that two maps may be compared. Zero is never a figure of its own: what it means depends on
    who looked, so each survey state has its own symbol and words."""
    visible = f"not ({SUPPRESSED_STATE})"
    entries = [("Surveyed, none found", f"\"{field}\" = 0 and {STATE} = 'surveyed none found'", nothing_found()),
               (zero, f"\"{field}\" = 0 and {STATE} = 'surveyed and recorded'",
                symbol(POLYGON, fill("#F1ECE4", 1, "#8C8C8C", 0.15), dots("#A08A6A", 2.4, 0.35)))]
    for i, low in enumerate(breaks):
        high = breaks[i + 1] if i + 1 < len(breaks) else None
        bottom = f"\"{field}\" > 0" if i == 0 else f"\"{field}\" >= {low}"
        label = (f"under {high:,}" if i == 0 else f"{low:,} – {high - 1:,}") if high else f"{low:,} or more"
        top = f" and \"{field}\" < {high}" if high else ""
        entries.append((label, f"{visible} and {bottom}{top}", symbol(POLYGON, fill(YLORBR[i], 1, "#8C8C8C", 0.15))))
    entries.append(("No data", f"{visible} and \"{field}\" is null", no_data()))
    entries.append(("Suppressed", SUPPRESSED_STATE, suppressed()))
    ground = when(f"\"{field}\" = 0", fill("#FFFFFF", 1, "#8C8C8C", 0.15))
    entries.append((NOT_SURVEYED[0], NOT_SURVEYED[1], symbol(POLYGON, ground, lines("#333333", 1.8, 0.22))))
    entries.append(unknown_zero(f"\"{field}\" = 0", symbol(
        POLYGON, fill("#FFFFFF", 1, "#8C8C8C", 0.15), lines("#9A9A9A", 3.2, 0.15, 135))))
    write(name, POLYGON, [*fields, "survey_state:string"], rules(*entries))


def areas():
    choropleth("exposure", "pop_1000", (1, 1000, 10000, 50000, 100000),
               "None within this distance, hazards recorded farther away", ["pop_1000:double"])
    choropleth("contamination", "hazards", (1, 5, 20, 50, 100), "None counted, although a survey found some",
               ["hazards:integer"])
    risk = "to_int(\"risk_class\")"
    hidden = "(" + SUPPRESSED_STATE + " or coalesce(to_int(\"suppressed\"), 0) = 1 or " \
             "lower(coalesce(to_string(\"suppressed\"), '')) in ('true', 'yes'))"
    texts = ("Nothing recorded", "Low", "Medium", "High", "Very high")
    # No lines between cells: a national grid would be nothing but lines.
    entries = [("Surveyed, none found", f"not {hidden} and {risk} = 0 and {STATE} = 'surveyed none found'",
                symbol(POLYGON, fill("#C9DDEB"), brush_layer("#6F9BBD", "horizontal")))]
    # eight classes in four tones: the table keeps the rank, the map stays readable
    steps = (f"{risk} = 0 and {STATE} <> 'surveyed none found'", f"{risk} in (1, 2, 3)",
             f"{risk} in (4, 5)", f"{risk} in (6, 7)", f"{risk} >= 8")
    entries += [(text, f"not {hidden} and {steps[i]}", symbol(POLYGON, fill("#FFFFFF" if i == 0 else YLORBR[i])))
                for i, text in enumerate(texts)]
    entries += [("No data", f"not {hidden} and coalesce({risk}, -1) < 0", no_data(None)),
                ("Suppressed", hidden, suppressed(None)),
                (NOT_SURVEYED[0], NOT_SURVEYED[1], brush("#555555", "b_diagonal")),
                unknown_zero(f"not {hidden} and {risk} = 0", brush("#B0B0B0", "f_diagonal"))]
    made = rules(*entries)
    # in a PDF a brush is an image for each square (4 MB for 2,000 of them); the layer as one image is 1 MB at 300 dpi
    made.setForceRasterRender(True)
    write("riskgrid", POLYGON, ["risk_class:integer", "survey_state:string", "suppressed:string"], made)
    write("survey_state", POLYGON, ["survey_state:string"], rules(
        ("Surveyed, something recorded", f"{STATE} = 'surveyed and recorded'",
         symbol(POLYGON, fill("#D9C7A3", 0.8, "#6B6B6B", 0.15))),
        ("Surveyed, none found", f"{STATE} = 'surveyed none found'",
         symbol(POLYGON, fill("#C9DDEB", 0.8, "#6B6B6B", 0.15))),
        ("Not surveyed", f"{STATE} = 'not surveyed'",
         symbol(POLYGON, fill("#FFFFFF", 0.5, "#6B6B6B", 0.15), lines("#333333", 1.8, 0.22))),
        ("Suppressed", SUPPRESSED_STATE, suppressed()),
        ("No data", "ELSE", no_data())))


def admin():
    write("admin0", POLYGON, ["adm0_name:string"],
          QgsSingleSymbolRenderer(symbol(POLYGON, fill("#FDFCF7", 0, "#3A3A3A", 0.6))))
    write("admin1", POLYGON, ["adm1_name:string"],
          QgsSingleSymbolRenderer(symbol(POLYGON, fill("#FDFCF7", 0, "#6A6A6A", 0.3))),
          labels("adm1_name", 7, "#4A4A4A", 15000000, capitals=True, spacing=0.4, everywhere=True))
    write("admin2", POLYGON, ["adm2_name:string"],
          QgsSingleSymbolRenderer(symbol(POLYGON, fill("#FDFCF7", 0, "#8C8C8C", 0.2, "dash"))),
          labels("adm2_name", 6, "#5A5A5A", 2500000))
    write("admin3", POLYGON, ["adm3_name:string"],
          QgsSingleSymbolRenderer(symbol(POLYGON, fill("#FDFCF7", 0, "#A0A0A0", 0.12, "dot"))),
          labels("adm3_name", 6, "#6A6A6A", 600000))


def activities():
    result = "replace(lower(coalesce(\"result\", '')), '_', ' ')"
    for suffix, geometry in (("", POLYGON), ("_point", POINT)):
        def mark(colour, dash="solid", shape="square", geometry=geometry):
            if geometry == POINT:
                return symbol(POINT, marker(shape, colour, 2.2, "#333333", 0.25))
            return symbol(POLYGON, fill(colour, 0.35, "#333333", 0.3, dash))
        write(f"survey{suffix}", geometry, ["result:string"], rules(
            ("Survey: hazard found", f"{result} = 'found'", mark("#C49A4A")),
            ("Survey: none found", f"{result} = 'none found'", mark("#8DB7D6", "dash", "circle")),
            ("Survey: inconclusive or not stated", "ELSE", mark("#BBBBBB", "dot", "triangle"))))
        kinds = (("Cleared", "cleared", "#2E7D32", "solid"), ("Reduced", "reduced", "#7CB36B", "dash"),
                 ("Cancelled", "cancelled", "#C3DDB4", "dot"))
        write(f"release{suffix}", geometry, ["kind:string"], rules(*[
            (label, f"lower(\"kind\") = '{value}'", mark(colour, dash, "circle"))
            for label, value, colour, dash in kinds
        ], ("Released land, kind not stated", "ELSE", mark("#9E9E9E", "dash dot", "circle"))))
        session = marker("pentagon", "#7B5BA6", 2.6, "#FFFFFF", 0.2)
        write(f"risk_education{'_polygon' if geometry == POLYGON else ''}", geometry, ["session_id:string"],
              QgsSingleSymbolRenderer(symbol(geometry, centroid(session) if geometry == POLYGON else session)))
    write("road", LINE, ["name:string"], QgsSingleSymbolRenderer(symbol(
        LINE, make("SimpleLine", line_color=rgba("#FFFFFF"), line_width=0.8, line_width_unit="MM"),
        make("SimpleLine", line_color=rgba("#8A6D5A"), line_width=0.4, line_width_unit="MM"))))
    write("site", POINT, ["name:string"],
          QgsSingleSymbolRenderer(symbol(POINT, marker("square", "#2B4A6F", 1.8, "#FFFFFF", 0.2))))


#: what marks the ground: shapes that stay apart in grey
POINT_TYPES = (("Reference point", "reference point", "square", "#FFFFFF"), ("Benchmark", "benchmark", "square", BLACK),
               ("Start point", "start", "triangle", "#17375E"), ("Turning point", "turning", "circle", "#17375E"),
               ("Evidence point", "evidence", "cross2", "#7A0000"))


def points():
    kind = "lower(coalesce(\"point_type\", ''))"
    entries = [(label, f"{kind} = '{value}'", symbol(POINT, marker(shape, colour, 2.0, BLACK, 0.3)))
               for label, value, shape, colour in POINT_TYPES]
    entries.append(("Point of another kind", "ELSE", symbol(POINT, marker("diamond", "#FFFFFF", 1.8, BLACK, 0.3))))
    named = labels("label", 7, BLACK, bold=True, everywhere=True)
    settings = named.settings()
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantAboveRight
    settings.xOffset = settings.yOffset = 0.0
    beside = QgsPropertyCollection()
    # the dossier says on which side of the point there is nothing of the area
    quadrant = "coalesce(attribute($currentfeature, 'quadrant'), 2)"
    beside.setProperty(QgsPalLayerSettings.Property.OffsetQuad, QgsProperty.fromExpression(quadrant))
    beside.setProperty(QgsPalLayerSettings.Property.OffsetXY, QgsProperty.fromExpression(
        f"if({quadrant} in (0, 3, 6), '-1.2', '1.2') || ',' || if({quadrant} < 3, '-0.8', '0.8')"))
    settings.setDataDefinedProperties(beside)
    settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
    write("point", POINT, ["point_type:string", "label:string", "quadrant:integer"], rules(*entries),
          QgsVectorLayerSimpleLabeling(settings))


#: people (across, blue) by hazards (upwards, orange): the 3 x 3 that stays apart for colour-blind readers and darkens
#: from the lower left to the upper right
BIVARIATE = (("#f3f3f3", "#b4d3e1", "#509dc2"), ("#f3e6b3", "#b3b3b3", "#376387"), ("#f3b300", "#b36600", "#000000"))


def bivariate():
    """People near hazards by number of hazards. Breaks in people and records are fixed, as in the other figures."""
    shown = f"not ({SUPPRESSED_STATE})"
    people = (("under 1,000", "\"pop_1000\" < 1000"),
              ("1,000 – 9,999", "\"pop_1000\" >= 1000 and \"pop_1000\" < 10000"),
              ("10,000 or more", "\"pop_1000\" >= 10000"))
    records = (("1 – 4", "\"hazards\" < 5"), ("5 – 19", "\"hazards\" >= 5 and \"hazards\" < 20"),
               ("20 or more", "\"hazards\" >= 20"))
    entries = [(f"{p_label} × {h_label}", f"{shown} and \"hazards\" > 0 and {p_rule} and {h_rule}",
                symbol(POLYGON, fill(BIVARIATE[j][i], 1, "#8C8C8C", 0.15)))
               for j, (h_label, h_rule) in enumerate(records) for i, (p_label, p_rule) in enumerate(people)]
    entries += [("Surveyed, none found", f"\"hazards\" = 0 and {STATE} = 'surveyed none found'", nothing_found()),
                ("No data", f"{shown} and (\"hazards\" is null or \"pop_1000\" is null)", no_data()),
                ("Suppressed", SUPPRESSED_STATE, suppressed()),
                (NOT_SURVEYED[0], NOT_SURVEYED[1], NOT_SURVEYED[2]()),
                ("Nothing recorded, survey coverage unknown",
                 f"\"hazards\" = 0 and {STATE} not in ('surveyed none found', 'not surveyed', 'suppressed')",
                 symbol(POLYGON, lines("#9A9A9A", 3.2, 0.15, 135)))]
    write("exposure_bivariate", POLYGON, ["pop_1000:double", "hazards:integer", "survey_state:string"],
          rules(*entries))


def grey_print():
    """The same classes for a black-and-white printer: tone from white to black, hatches as everywhere."""
    global YLORBR
    kept, YLORBR = YLORBR, ("#f0f0f0", "#cccccc", "#a0a0a0", "#6e6e6e", "#303030")
    choropleth("exposure_grey", "pop_1000", (1, 1000, 10000, 50000, 100000),
               "None within this distance, hazards recorded farther away", ["pop_1000:double"])
    choropleth("contamination_grey", "hazards", (1, 5, 20, 50, 100), "None counted, although a survey found some",
               ["hazards:integer"])
    YLORBR = kept


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for part in (hazards, accidents, idps, areas, admin, activities, points, bivariate, grey_print):
        part()
    print(f"{len(list(OUT.glob('*.qml')))} styles in {OUT}")


if __name__ == "__main__":
    application = QgsApplication([], True)
    application.initQgis()
    main()
