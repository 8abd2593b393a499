"""Numbers, dates, coordinates and names as people type them."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput
from common_ground.connectors import geo
from common_ground.connectors.imsma import coordinates, dates, numbers, text
from common_ground.connectors.imsma.guess import guess_fields
from common_ground.connectors.imsma.personal import personal_columns
from common_ground.connectors.imsma.profile import load_profile, proposals, shipped


def column(*cells):
    out = np.empty(len(cells), dtype=object)
    out[:] = cells
    return out


def table(**columns):
    return pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()})


@pytest.mark.parametrize("cells, expected", [
    (("1,234", "1,234.5"), (1234, 1234.5)), (("1.234,5", "1.000"), (1234.5, 1000)), (("1,5", "2,25"), (1.5, 2.25)),
    (("1 234", "12 m2"), (1234, 12)), (("2.5 ha", "١٢٣"), (25000, 123)), (("2,006", "1,999"), (2006, 1999)),
    (("1'200", "-3"), (1200, -3)), (("1 km²", "0"), (1_000_000, 0)),
])
def test_numbers(cells, expected):
    values, unread = numbers.parse_numbers(column(*cells))
    assert values.tolist() == list(expected) and unread == []


def test_what_is_no_number_is_told():
    values, unread = numbers.parse_numbers(column("12", "approx 5", None, "inf"))
    assert values[0] == 12 and np.isnan(values[1:]).all() and set(unread) == {"approx 5", "inf"}


@pytest.mark.parametrize("cell, iso, precision", [
    ("17/05/2024", "2024-05-17", "day"), ("2024-05-17 06:30:00", "2024-05-17", "day"), ("45293", "2024-01-02", "day"),
    ("45293.5", "2024-01-02", "day"), ("1704067200000", "2024-01-01", "day"), ("2,006", "2006-01-01", "year"),
    ("2006.0", None, "unknown"), ("1999", "1999-01-01", "year"), ("202405", "2024-05-01", "month"),
    ("20240517", "2024-05-17", "day"), ("May 2024", "2024-05-01", "month"), ("17 mai 2024", "2024-05-17", "day"),
    ("5-Mar-21", "2021-03-05", "day"), ("٢٠٢٤/٠٥/١٧", "2024-05-17", "day"), ("12 квітня 2023", "2023-04-12", "day"),
    ("3 июля 2019", "2019-07-03", "day"), ("ابريل 2020", "2020-04-01", "month"), ("17.05.24", "2024-05-17", "day"),
    ("2024-05-17T10:00:00.000Z", "2024-05-17", "day"), ("05/2021", "2021-05-01", "month"),
    ("31/02/2024", None, "unknown"), ("soon", None, "unknown"), ("0", None, "unknown"),
])
def test_dates(cell, iso, precision):
    read = dates.parse_dates(column(cell))
    assert (read.iso[0], read.precision[0]) == (iso, precision)
    assert read.unread == ([] if iso else [cell])


def test_the_column_settles_day_and_month():
    assert dates.parse_dates(column("01/02/2024", "02/25/2024")).iso[0] == "2024-01-02"
    assert dates.parse_dates(column("01/02/2024", "25/02/2024")).iso[0] == "2024-02-01"
    assert dates.parse_dates(column("01/02/2024")).notes
    both = dates.parse_dates(column("25/02/2024", "02/25/2024"))
    assert both.iso.tolist() == ["2024-02-25", "2024-02-25"] and both.notes


def test_times_that_stand_for_a_day():
    noon = dates.parse_dates(column("2024-01-12 06:30:00", "2024-02-07 06:30:00"), utc_offset_hours=5.5)
    assert noon.iso.tolist() == ["2024-01-12", "2024-02-07"]
    midnight = dates.parse_dates(column("2024-01-11T17:00:00", "2024-02-06T17:00:00"), utc_offset_hours=7)
    assert midnight.iso.tolist() == ["2024-01-12", "2024-02-07"]
    assert "day early" in dates.parse_dates(column("2024-01-11T17:00:00")).notes[0]


def test_persian_years_only_where_the_profile_says_so():
    assert dates.parse_dates(column("1403/01/01"), calendar="persian").iso[0] == "2024-03-20"
    assert dates.parse_dates(column("1398/05/12"), calendar="persian").iso[0] == "2019-08-03"
    assert dates.parse_dates(column("1398/05/12")).iso[0] is None


@pytest.mark.parametrize("cell, axis, degrees", [
    ("4.5", "latitude", 4.5), ("4,5", "latitude", 4.5), ("4°30'15.2\"N", "latitude", 4.504222),
    ("N 4 30 15", "latitude", 4.504167), ("4° 30.25' S", "latitude", -4.504167), ("W018 30 00", "longitude", -18.5),
    ("72°30'O", "longitude", -72.5), ("18:30:00 E", "longitude", 18.5), ("34°12′N", "latitude", 34.2),
    ("٣٤٫٥", "latitude", 34.5), ("4°30'N", "longitude", None), ("4°75'N", "latitude", None), ("x", "latitude", None),
])
def test_angles(cell, axis, degrees):
    value = coordinates.parse_angle(cell, axis)
    assert value == (None if degrees is None else pytest.approx(degrees, abs=1e-6))


@pytest.mark.parametrize("cell, lon, lat", [
    ("4QFJ12345678", -157.916867, 21.309433),  # the worked example of the NGA's MGRS library
    ("33TWN0000049999", 15.0, 47.403444),
    ("42S 500000 3800000", 69.0, 34.341303),  # S is the band there, not the hemisphere
    ("UTM 33S 600000 9500000", 15.901426, -4.523001),
    ("POINT (18.5 4.5)", 18.5, 4.5), ("4.5, 18.5", 18.5, 4.5), ("5,123 -72,5", -72.5, 5.123),
    ("4°30'N 18°30'E", 18.5, 4.5),
])
def test_pairs(cell, lon, lat):
    assert coordinates.parse_pair(cell) == pytest.approx((lon, lat), abs=1e-5)


@pytest.mark.parametrize("cell", ["", "here", "4.5", "61T AB 1 1", "99Q 1 1", "33 500000"])
def test_no_pair(cell):
    assert coordinates.parse_pair(cell) is None


def test_mgrs_agrees_with_utm_everywhere():
    """Every band: the square's corner lies within its own 100 m of where UTM puts it."""
    for lat in range(-76, 84, 8):
        zone, lon = 34, 21.3
        east, north = geo.transform_coordinates(
            np.array([[lon, lat + 1.0]]), geo.WGS84, coordinates.utm_wkt(zone, lat < 0))[0]
        band = "CDEFGHJKLMNPQRSTUVWX"[(lat + 80) // 8] if lat < 80 else "X"
        column_letter = "ABCDEFGHJKLMNPQRSTUVWXYZ"[((zone - 1) % 3) * 8 + int(east // 100_000) - 1]
        row_letter = "ABCDEFGHJKLMNPQRSTUV"[(int(north // 100_000) + 5) % 20]
        cell = f"{zone}{band}{column_letter}{row_letter}{int(east % 100_000) // 100:03}{int(north % 100_000) // 100:03}"
        found = coordinates.parse_pair(cell)
        assert found == pytest.approx((lon, lat + 1.0), abs=0.01), cell


def test_doubts_are_proposed_and_nothing_is_moved():
    outline = shapely.box(14, 2, 27, 11)
    xy = np.array([[18.5, 4.5], [4.5, 18.5], [-18.5, 4.5], [18.5, -4.5], [12.5, 4.5], [0, 0], [100, 50], [18, 200]])
    before = xy.copy()
    said = coordinates.doubts(xy, outline)
    assert said[0] is None and "swapped" in said[1] and "longitude" in said[2] and "latitude" in said[3]
    assert "zone" in said[4] and said[5].startswith("0/0") and said[6] == "outside the country"
    assert said[7].startswith("impossible") or "outside" in said[7]
    assert (xy == before).all()


@pytest.mark.parametrize("name, expected", [
    ("Hazard_ID", "hazardid"), (" hazard id", "hazardid"), ("État", "etat"), ("Площа", "площа"), ("الحالة", "الحاله"),
])
def test_names_are_compared_without_signs(name, expected):
    assert text.key(name) == expected


def test_afghan_shapefile_fields():
    rows = table(FeatureID=["A1", "A2"], Hazard_Cla=["CHA", "SHA"], Hazard_Typ=["MineField", "x"],
                 Status_1=["Expired", "Open"], Status=[None, None], Status_Cha=["2020-01-02", "2021-02-03"],
                 Status_C_1=["2020", "2021"], areasize=["100", "200"], Agency=["X", "Y"], Province=["K", "H"])
    found = guess_fields(rows, "hazard", load_profile("afghanistan"))
    assert {name: guess.column for name, guess in found.guesses.items()} == {
        "hazard_id": "FeatureID", "hazard_class": "Hazard_Cla", "hazard_type": "Hazard_Typ", "status": "Status_1",
        "status_date": "Status_Cha", "area_recorded_m2": "areasize", "organisation": "Agency", "adm1_name": "Province"}
    generic = guess_fields(rows, "hazard", load_profile())
    assert generic.column("status") == "Status_1"  # the empty Status does not win
    assert generic.guesses["hazard_class"].why == "stump"
    assert proposals(list(rows))[0][0] == "afghanistan"


def test_swapped_headers_are_seen_by_their_values():
    rows = table(genero=["Herido", "Muerto"], estado=["Masculino", "Femenino"], ano=["2,006", "1,999"],
                 codigomunicipio=["5,313", "54,001"])
    found = guess_fields(rows, "casualty", load_profile("colombia"))
    assert found.column("sex") == "estado" and found.column("outcome") == "genero"
    upright = table(genero=["Masculino", "Femenino"], estado=["Herido", "Muerto"])
    found = guess_fields(upright, "casualty", load_profile("colombia"))
    assert found.column("sex") == "genero" and found.column("outcome") == "estado"


def test_a_status_column_of_unknown_words_stays_the_status():
    rows = table(hazard_id=["1", "2"], status=["Zustand A", "Zustand B"])
    assert guess_fields(rows, "hazard", load_profile()).column("status") == "status"


@pytest.mark.parametrize("profile", shipped())
def test_shipped_profiles_load(profile):
    loaded = load_profile(profile)
    assert loaded.id == profile and loaded.title and loaded.names("hazard")["hazard_id"]


def test_broken_profiles_are_refused(tmp_path):
    for content in ("{", "[]", '{"extends": "none"}', '{"fields": 3, "extends": "ng"}'):
        path = tmp_path / "p.json"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(BadInput):
            load_profile(path)
    with pytest.raises(BadInput, match="generic"):
        load_profile("nowhere")


@pytest.mark.parametrize("name", ["vi_name", "Victim Name", "Phone", "phone_number", "E-mail", "الاسم", "Прізвище",
                                  "ПІБ", "Teléfono", "Fecha de nacimiento", "date_of_birth", "national_id", "Adresse",
                                  "created_user", "Nombre víctima", "حفظ رقم الهاتف", "ім'я"])
def test_personal_columns(name):
    rows = table(**{name: ["x", "y"]}, hazard_id=["1", "2"])
    assert personal_columns(rows, "hazard", load_profile()) == [name]


def test_what_is_not_personal_stays():
    rows = table(village_name=["x"], status=["Open"], device_id=["1"], area_name=["y"], killed=["1"], lat=["4"])
    assert personal_columns(rows, "device", load_profile()) == []
    hidden = table(remarks=["a@example.org"], other=["x"])
    assert personal_columns(hidden, "hazard", load_profile()) == ["remarks"]
    assert personal_columns(table(name=["A"]), "casualty", load_profile()) == ["name"]
    assert personal_columns(table(name=["A"]), "hazard", load_profile()) == []
