"""``baseline``: one row a P-code and period with what an officer is asked every month."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import speaking, tr
from .base import CommonGroundAlgorithm


class Baseline(CommonGroundAlgorithm):
    ID = "baseline"
    TITLE = N_("Baseline by P-code and period")
    HELP = N_(
        "<p>One row a P-code and period: hazards by class and status with areas, land released by kind, people near "
        "hazards, accidents, casualties by sex and age, people reached by risk education, displaced people, survey "
        "state. The table that answers: who is near what is not released, what changed, where next.</p>"
        "<p><b>Workspace</b>, country and level give the layers; a layer given here replaces the workspace's own. "
        "<b>Zones</b> and their ID field are the admin areas of the level. <b>Population</b>: a raster, then people "
        "within the distances are measured; without it the exposure table is used.<br><b>As at, period</b>: dates as "
        "2025-12-31, first and last day included. <b>Every</b>: month, quarter or year gives a row for each part."
        "<br><b>Group by</b>: organisation, donor, eo_type or hazard_class gives more rows; the row of group “all” "
        "has everything, the others what belongs to records.</p><p>What was not given is empty: unknown is not zero. "
        "Where nothing is recorded the place is not safe: read survey_state.</p><p>Example: CF41, 2026: hazards_cha "
        "8, open_remaining_m2 3,120,000, released_cleared_m2 12,699, killed_boys 2, eore_reached 640, idps 6,387."
        "</p>"
    )

    def define(self) -> None:
        from ..bridge.programme import define_programme

        define_programme(self, leave_out=("DEVICES", "VICTIM_ASSISTANCE", "TASKS", "POPULATION_TABLE", "NEEDS"))
        for name, label, default in (
            ("ZONE_ID", tr("ID field of the zones (default: adm{level}_pcode)", level="1–3"), ""),
            ("BANDS", tr("Distances in metres"), "1000,5000"),
            ("STATUS", tr("Statuses that count"), "open,worked_on,suspended,unknown"),
            ("GROUP_BY", tr("Group by (organisation, donor, eo_type, hazard_class)"), ""),
            ("EVERY", tr("A row every (month, quarter, year)"), ""),
            ("LANGUAGE", tr("Language of the report"), "en"),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, default, optional=True))
        self.addParameter(
            QgsProcessingParameterRasterLayer("POPULATION", tr("Population (people per pixel)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "HTML", tr("Report"), "HTML (*.html)", optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Baseline"), optional=True, createByDefault=True)
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis.baseline import METHOD, Inputs, baseline
        from ..analysis.raster import open_raster
        from ..analysis.records import make_hazards, parse_bands
        from ..analysis.zones import make_zones
        from ..base.apart import apart
        from ..base.errors import BadInput
        from ..base.feedback import Span
        from ..bridge.frames import store, write_output
        from ..bridge.programme import read_programme
        from .method_note import describe

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        found, folder, country = read_programme(self, parameters, context, Span(feedback, 0, 20))
        for kind, name in (("zones", "ZONES"), ("hazard", "HAZARDS")):
            if kind not in found:
                raise BadInput(N_("The baseline needs {name}"), name=name,
                               hint=N_("give the layer, or a workspace that has it"))
        level = self.parameterAsInt(parameters, "LEVEL", context)
        id_field = text("ZONE_ID") or f"adm{level}_pcode"
        words = {name: text(name) for name in ("AS_AT", "PERIOD_START", "PERIOD_END", "GROUP_BY", "EVERY", "STATUS")}
        layer = self.parameterAsRasterLayer(parameters, "POPULATION", context)
        if layer is None and parameters.get("POPULATION") not in (None, ""):
            raise BadInput(N_("POPULATION cannot be read: {value}"), value=parameters["POPULATION"],
                           hint=N_("choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop"))
        raster = open_raster(layer.source()) if layer is not None else None
        bands = parse_bands(text("BANDS") or "1000,5000")
        inputs = apart(lambda part: Inputs(
            make_zones(found["zones"], id_field), id_field, make_hazards(found["hazard"], words["STATUS"], part),
            found.get("accident"), found.get("casualty"), found.get("release"), found.get("survey"),
            found.get("risk_education"), found.get("displacement"), found.get("exposure"),
            raster, bands,
            words["AS_AT"], words["PERIOD_START"], words["PERIOD_END"], words["GROUP_BY"], words["EVERY"],
        ), Span(feedback, 20, 22))
        result = apart(lambda part: baseline(inputs, part), Span(feedback, 22, 95))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        if "exposure" in found and layer is None:
            feedback.info(tr("People near hazards are taken from the exposure table"))
        result.frame.name = f"baseline_adm{level}"
        describe(result.frame, tr("Baseline by P-code and period"), METHOD, {**words, "LEVEL": level},
                 {**found, "POPULATION": layer}, result.counts, result.notes)
        outputs: dict[str, Any] = {"OUTPUT": write_output(self, parameters, "OUTPUT", context, result.frame, feedback)}
        stored = store(folder, country, [result.frame], feedback) if folder else {}
        if not outputs["OUTPUT"] and stored:
            outputs["OUTPUT"] = next(iter(stored.values()))
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            with speaking(text("LANGUAGE") or "en"):
                outputs["HTML"] = _report(html, result, inputs, feedback)
        for (start, end), totals in result.totals:
            feedback.info(tr("{start} to {end}: {n} hazards, {area} m²", start=start or "…", end=end or "…",
                             n=f"{totals['hazards']:,.0f}", area=f"{totals['hazard_area_m2']:,.0f}"))
        self.close(feedback, outputs, result.counts)
        return {name: value for name, value in outputs.items() if value}


def _report(html: str, result: Any, inputs: Any, feedback: ProcessingFeedback) -> str:
    """Totals by period and one table a question. Raises Cancelled."""
    from ..base.feedback import checkpoint
    from ..products.page import Page

    table = result.frame.table.sort_values([inputs.id_field, "period_start"], kind="stable")
    if "group" in table:
        table = table[table["group"] == "all"]
    page = Page(tr("Baseline by P-code and period"), inputs.as_at)
    page.note(tr("Nothing recorded does not mean safe: read the survey state. “Living within” is not “exposed”."))
    questions = (
        (tr("Who lives near what is not released?"), ["pop_total", "pop_in", *(
            c for c in table.columns if c.startswith("pop_") and c[4:].isdigit())]),
        (tr("What is open, and what was released?"), ["hazards", "hazards_cha", "hazards_sha", "open_remaining_m2",
                                                     "released_cancelled_m2", "released_reduced_m2",
                                                     "released_cleared_m2"]),
        (tr("Who was hurt?"), ["accidents", "killed", "injured", "killed_boys", "killed_girls", "killed_men",
                               "killed_women"]),
        (tr("Whom did risk education reach, against how many displaced?"), ["eore_reached", "eore_boys", "eore_girls",
                                                                           "eore_men", "eore_women", "idps"]),
    )
    for title, wanted in questions:
        names = [name for name in wanted if name in table.columns]
        if not names:
            continue
        page.heading(title)
        rows = []
        for _, row in table.iterrows():
            if len(rows) % 200 == 0:
                checkpoint(feedback)
            rows.append([row[inputs.id_field], row["period_end"] or "", *(_cell(name, row) for name in names),
                         tr(row["survey_state"])])
        page.table([tr("P-code"), tr("To"), *names, tr("Survey state")], rows, 400)
    notes = [tr(note.template, **note.values) for note in result.notes]
    if notes:
        page.heading(tr("Notes")).items(notes)
    page.heading(tr("Rows")).items(f"{name}: {count.line(tr)}" for name, count in result.counts.items())
    return page.write(html)


def _cell(name: str, row: Any) -> Any:
    """A figure for the page. Zero of what is recorded is told as zero only where a survey found none."""
    from ..analysis.need import three

    value = row[name]
    if value is None or str(value) in ("<NA>", "nan"):
        return None
    recorded = name.startswith(("hazards", "open_", "pop_")) and name != "pop_total"
    if recorded and float(value) == 0.0 and not row["hazards"] and row["survey_state"] != "surveyed none found":
        return tr("no record")
    return three(float(value)) if name.startswith("pop_") else float(value)


ALGORITHMS = (Baseline,)
