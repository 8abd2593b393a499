"""Make resources/sample: real boundaries and population figures, invented records of the real shapes.

    .dev/venv/bin/python dev.d/make_sample.py SAMPLES [OUT]

SAMPLES is the folder of recorded payloads (cod/caf_packages, cod_ps). One seed, one result: two runs give
the same bytes. Needs geopandas and GDAL (both in the benchmark set of the development environment).

The recorded packages hold admin 0 to 2. Admin 3 of the same version is in the repository they were made from
(docs/sample.md says where); converted once to GeoJSON, it is kept in the pack itself and taken from there.
"""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import sample_dtm
import sample_records as records
import shapely
from osgeo import gdal, ogr, osr
from sample_country import NODATA, Country, make_country, population

gdal.UseExceptions()
SEED = 20261122
ROOT = Path(__file__).resolve().parents[1]
UTM = 32634
BOUNDARIES = "caf_admin_boundaries.geojson.zip"
PACK = ROOT / "resources" / "sample"
COD_PS = {n: f"caf_admpop_adm{n}_2015_v2.csv" for n in (1, 2, 3)}
INVENTED = {
    "source": "Common Ground sample pack (invented)",
    "licence": "CC0 1.0",
    "caveats": "Invented for training and tests. No row describes a real hazard, person, event or place.",
    "version": "1", "valid_on": "2026-09-30", "owner": "Common Ground sample", "invented": "yes",
}
REAL = {
    "licence": "CC BY-IGO", "invented": "no",
    "url": "https://data.humdata.org/dataset/cod-ab-caf",
    "source": "OCHA, ITOS and REACH: Central African Republic - Subnational Administrative Boundaries (COD-AB)",
}


class Zone:
    """WGS 84 to the UTM zone of the sample and back."""

    def __init__(self) -> None:
        self.utm, self.wgs = osr.SpatialReference(), osr.SpatialReference()
        self.utm.ImportFromEPSG(UTM)
        self.wgs.ImportFromEPSG(4326)
        for crs in (self.utm, self.wgs):
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._to, self._from = osr.CoordinateTransformation(self.wgs, self.utm), osr.CoordinateTransformation(
            self.utm, self.wgs)

    def to_utm(self, x: float, y: float) -> tuple[float, float]:
        return self._to.TransformPoint(float(x), float(y))[:2]

    def from_utm(self, x: float, y: float) -> tuple[float, float]:
        return self._from.TransformPoint(float(x), float(y))[:2]

    def shape_from_utm(self, shape: Any) -> Any:
        return shapely.transform(shape, lambda xy: np.array([self.from_utm(*p) for p in xy]).round(7))


def provenance(out: Path, name: str, **facts: str) -> None:
    """The metadata file of one data file."""
    text = json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (out / f"{name}.provenance.json").write_text(text, encoding="utf-8")


def write_csv(path: Path, rows: list[dict[str, Any]], *, tags: list[str] | None = None, bom: bool = False) -> None:
    """A CSV with the keys of the first row as header and, where given, an HXL row under it."""
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(rows[0].keys())
        if tags:
            writer.writerow(tags)
        writer.writerows(row.values() for row in rows)


def write_geojson(path: Path, rows: list[dict[str, Any]], digits: int = 6) -> None:
    """A GeoJSON in WGS 84, one feature a line; ``geom`` of each row is its geometry."""
    lines = []
    for row in rows:
        geometry = None
        if row["geom"] is not None:
            geometry = shapely.geometry.mapping(row["geom"])
            geometry = {"type": geometry["type"], "coordinates": rounded(geometry["coordinates"], digits)}
        properties = {key: value for key, value in row.items() if key != "geom"}
        lines.append(json.dumps({"type": "Feature", "properties": properties, "geometry": geometry},
                                ensure_ascii=False, separators=(",", ":")))
    head = '{"type":"FeatureCollection","name":' + json.dumps(path.stem) + ',"features":[\n'
    path.write_text(head + ",\n".join(lines) + "\n]}\n", encoding="utf-8")


def rounded(value: Any, digits: int) -> Any:
    """Nested coordinates with ``digits`` decimals."""
    if isinstance(value, (list, tuple)):
        return [rounded(v, digits) for v in value]
    return round(float(value), digits)


def write_shapefile(path: Path, rows: list[dict[str, Any]], shapes: list[Any], crs: Any) -> None:
    """A shapefile as an NG desktop writes it: 10-character names, text dates, null shapes kept."""
    driver = ogr.GetDriverByName("ESRI Shapefile")
    data = driver.CreateDataSource(str(path))
    layer = data.CreateLayer(path.stem, crs, ogr.wkbPolygon, ["ENCODING=UTF-8", "DBF_DATE_LAST_UPDATE=2026-10-01"])
    for name, value in rows[0].items():
        kind = {int: ogr.OFTInteger, float: ogr.OFTReal, str: ogr.OFTString}.get(type(value), ogr.OFTDate)
        definition = ogr.FieldDefn(name, kind)
        if kind == ogr.OFTString:
            definition.SetWidth(max(10, *(len(str(row[name]).encode()) for row in rows)))
        layer.CreateField(definition)
    for row, shape in zip(rows, shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in row.items():
            feature.SetField(name, value.isoformat() if hasattr(value, "isoformat") else value)
        if shape is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    del layer, data


def write_workbook(path: Path, sheets: dict[str, list[dict[str, Any]]]) -> None:
    """An XLSX whose bytes do not depend on the clock."""
    path.unlink(missing_ok=True)
    data = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for title, rows in sheets.items():
        layer = data.CreateLayer(title)
        for name in rows[0]:
            number = all(isinstance(row[name], (int, float)) for row in rows)
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if number else ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, value in row.items():
                if value != "":
                    feature.SetField(name, value)
            layer.CreateFeature(feature)
    del layer, data
    source = zipfile.ZipFile(io.BytesIO(path.read_bytes()))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
            entry = zipfile.ZipInfo(name, (2026, 10, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))


def write_raster(path: Path, grid: np.ndarray, transform: list[float]) -> None:
    """A float GeoTIFF in EPSG:4326, as population grids come."""
    rows, cols = grid.shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9", "TILED=YES"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Float32, options)
    raster.SetGeoTransform(transform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    raster.SetProjection(crs.ExportToWkt())
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.WriteArray(grid)
    band.ComputeStatistics(False)  # kept in the file, so that QGIS need not write them beside it
    del band, raster


def cod_totals(folder: Path, admin2: Any) -> dict[str, int]:
    """People by admin 2 P-code, in whole numbers that sum to the COD-PS admin 1 totals.

    CF711 (Bangui) stands twice in the admin 2 file: once for the first arrondissement, once for the other
    seven. The two are summed; the admin 1 total and the admin 3 file show that this is right.
    """
    def read(level: int) -> list[dict[str, str]]:
        text = (folder / COD_PS[level]).read_text(encoding="latin-1")
        return [{key.lower(): value for key, value in row.items()} for row in csv.DictReader(io.StringIO(text))]

    first = {row["adm1_pcode"]: int(row["t_tl"].replace(",", "")) for row in read(1)}
    second: dict[str, int] = {}
    for row in read(2):
        second[row["adm2_pcode"]] = second.get(row["adm2_pcode"], 0) + int(row["t_tl"].replace(",", ""))
    parents = dict(zip(admin2.adm2_pcode, admin2.adm1_pcode))
    for parent, total in first.items():
        units = sorted((p for p in second if parents[p] == parent), key=lambda p: -second[p])
        second[units[0]] += total - sum(second[p] for p in units)  # rounding in the source: at most 2 people
    return second


def write_boundaries(recorded: Path, admin3: bytes, path: Path) -> None:
    """The recorded files, byte for byte, and admin 3 beside them, in one zip that does not depend on the clock."""
    with zipfile.ZipFile(recorded) as source:
        members = {name: source.read(name) for name in sorted(source.namelist())}
    members["caf_admin3.geojson"] = admin3
    with zipfile.ZipFile(path, "w") as target:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, (2026, 10, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, content, compresslevel=9)


def copy_real(samples: Path, out: Path, admin3: bytes) -> None:
    """Boundaries and population figures as recorded."""
    name = BOUNDARIES
    write_boundaries(samples / "cod" / "caf_packages" / name, admin3, out / name)
    provenance(out, name, **{
        **REAL, "title": "Central African Republic administrative boundaries, admin 0 to 3", "version": "201506",
        "valid_on": "2015-06-15", "owner": "OCHA", "sensitivity": "low", "may_go_to": "public",
        "caveats": "Boundaries of 2015 with 17 prefectures. Names and boundaries imply no endorsement.",
    })
    for level, name in COD_PS.items():
        shutil.copyfile(samples / "cod_ps" / f"download-caf-admpop-adm{level}-2015-v2.csv", out / name)
        provenance(out, name, **{
            **REAL, "title": f"Central African Republic population, admin {level}, 2015", "version": "2015 v2",
            "source": "OCHA: Central African Republic - Subnational Population Statistics (COD-PS)",
            "url": "https://data.humdata.org/dataset/cod-ps-caf", "valid_on": "2015", "owner": "OCHA",
            "sensitivity": "low", "may_go_to": "public",
            "caveats": "Latin-1 text. The code CF711 stands twice in the admin 2 file: sum the two rows.",
        })


def make(samples: Path, out: Path) -> None:
    """Write the whole pack into ``out``; README and LICENCES there are kept."""
    with zipfile.ZipFile(PACK / BOUNDARIES) as pack:
        admin3 = pack.read("caf_admin3.geojson")
    out.mkdir(parents=True, exist_ok=True)
    for old in out.iterdir():
        if old.suffix != ".md":
            old.unlink()
    copy_real(samples, out, admin3)
    rng, zone = np.random.default_rng(SEED), Zone()
    admin2 = geopandas.read_file(f"zip://{out / BOUNDARIES}!caf_admin2.geojson")
    admin2 = admin2.sort_values("adm2_pcode").reset_index(drop=True)
    country = make_country(admin2, rng)
    grid, transform = population(country, cod_totals(out, admin2), rng)
    write_raster(out / "sample_population_1km.tif", grid, transform)
    provenance(out, "sample_population_1km.tif", **{
        **INVENTED, "title": "Sample population grid, 1 km", "sensitivity": "low", "may_go_to": "public",
        "caveats": "Invented distribution; only its sums are real: the COD-PS 2015 totals of OCHA by prefecture. "
                   "Pixels that an admin 2 boundary cuts hold nobody.",
    })
    write_records(out, country, zone, rng)
    write_context(out, country, rng)


def write_records(out: Path, country: Country, zone: Zone, rng: np.random.Generator) -> None:
    """What a mine-action programme keeps."""
    hazards = records.make_hazards(country, zone.to_utm, rng)
    rows = [records.shapefile_row(row, n) for n, row in enumerate(hazards, start=1)]
    write_shapefile(out / "sample_hazards.shp", rows, [row["geom"] for row in hazards], zone.utm)
    attributes, points = records.make_points(country, zone.to_utm, zone.from_utm, rng)
    write_workbook(out / "sample_hazards_points.xlsx", {"Hazards": attributes, "Points": points})
    releases = records.make_releases(hazards, rng)
    for row in releases:
        row["geom"] = zone.shape_from_utm(row["geom"])
    write_geojson(out / "sample_land_release.geojson", releases, 7)
    write_geojson(out / "sample_survey_coverage.geojson",
                  records.make_survey(country, hazards, zone.from_utm, rng), 5)
    accidents, casualties = records.make_accidents(country, rng)
    write_csv(out / "sample_accidents.csv", accidents)
    write_csv(out / "sample_casualties.csv", casualties, bom=True)
    write_csv(out / "sample_risk_education.csv", records.make_sessions(country, rng))
    for name, title, level, reach in (
        ("sample_hazards.shp", "Sample hazards", "high", "own programme"),
        ("sample_hazards_points.xlsx", "Sample hazards from a points table", "high", "own programme"),
        ("sample_land_release.geojson", "Sample land release", "moderate", "cluster"),
        ("sample_survey_coverage.geojson", "Sample survey coverage", "moderate", "cluster"),
        ("sample_accidents.csv", "Sample accidents", "high", "own programme"),
        ("sample_casualties.csv", "Sample casualties", "severe", "own programme"),
        ("sample_risk_education.csv", "Sample risk education sessions", "moderate", "cluster"),
    ):
        provenance(out, name, **{**INVENTED, "title": title, "sensitivity": level, "may_go_to": reach})


def write_context(out: Path, country: Country, rng: np.random.Generator) -> None:
    """Displacement, roads and sites."""
    rows = sample_dtm.make_dtm(country, rng)
    for n, row in enumerate(rows, start=1):
        row["id"] = "" if row["adminLevel"] == 0 else 900000 + n
    name = "global-iom-dtm-from-api-admin-0-to-2.csv"
    write_csv(out / name, rows, tags=sample_dtm.TAGS)
    provenance(out, name, **{**INVENTED, "title": "Sample displacement (columns of IOM DTM on HDX)",
                             "sensitivity": "low", "may_go_to": "public"})
    write_geojson(out / "sample_sites.geojson", records.make_sites(country, rng), 5)
    provenance(out, "sample_sites.geojson", **{
        **INVENTED, "title": "Sample sites", "sensitivity": "low", "may_go_to": "public"})
    roads = [{"geom": line, "road_id": f"SAMPLE-RD-{n:03d}", "highway": kind, "name": f"Sample road {n}"}
             for n, (kind, line) in enumerate(country.roads, start=1)]
    write_geojson(out / "sample_roads.geojson", roads, 4)
    provenance(out, "sample_roads.geojson", **{
        **INVENTED, "title": "Sample roads", "sensitivity": "low", "may_go_to": "public"})


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    make(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else PACK)
