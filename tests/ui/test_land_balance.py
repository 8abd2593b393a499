"""From “What changed…” on the hazards to the land balance as a page, in two clicks."""

from pathlib import Path

from common_ground.bridge.workspace import Workspace
from common_ground.ui.changes import ChangesDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog


def choose(dock, table):
    """Select a layer in the panel's list."""
    tree = dock.stock.tree
    tree.clearSelection()
    items = [tree.topLevelItem(i).child(j) for i in range(tree.topLevelItemCount())
             for j in range(tree.topLevelItem(i).childCount())]
    next(item for item in items if item.data(0, Qt.ItemDataRole.UserRole).table == table).setSelected(True)


def export(path, *areas):
    path.write_text("hazard_id,status,hazard_class,area_m2,adm1_pcode,latitude,longitude\n" + "".join(
        f"H{n},Open,CHA,{area},CF11,4,18\n" for n, area in enumerate(areas)), encoding="utf-8")


def test_the_land_balance_of_the_kept_exports(dock, qtbot, monkeypatch, tmp_path):
    from qgis import processing

    for day, areas in (("2026-01-31", (100, 200)), ("2026-02-28", (100, 250, 7))):
        export(tmp_path / "e.csv", *areas)
        processing.run("commonground:importimsma", {
            "INPUT": str(tmp_path / "e.csv"), "KIND": "hazard", "VALID_ON": day, "WORKSPACE": dock.folder,
            "COUNTRY": "CAF"})
    dock.set_country("CAF")
    dock.refresh()
    monkeypatch.setattr(ChangesDialog, "exec",
                        lambda self: (self.balance_button.click(), QDialog.DialogCode.Accepted)[1])
    choose(dock, "imsma_hazard_points")
    dock.stock.actions_by_name["compare"].trigger()
    qtbot.waitUntil(lambda: not dock.is_busy() and any(Path(dock.folder).glob("reports/CAF_land_balance_*.html")),
                    timeout=20000)
    page = next(Path(dock.folder).glob("reports/CAF_land_balance_*.html")).read_text(encoding="utf-8")
    assert "<title>2026-01-31: 300</title>" in page and "<title>2026-02-28: 357</title>" in page
    # it decides nothing: the earlier state still waits
    assert Workspace.open(dock.folder).entry("imsma_hazard_points", "CAF").has_previous


def test_other_layers_offer_no_land_balance(qgis_app):
    from common_ground.bridge.workspace import Changes, Entry

    dialog = ChangesDialog(Entry("CAF", "cod_ab_adm1", Path("x.gpkg")), Changes("id", 1, 1, "", "", [], [], {}))
    assert dialog.balance_button is None


def test_the_day_of_the_export_goes_into_the_import(qgis_app):
    from common_ground.ui.steps import ImportPage

    page = ImportPage()
    assert "VALID_ON" not in page.parameters()
    page.day.setText(" 2026-01-31 ")
    assert page.parameters()["VALID_ON"] == "2026-01-31"
