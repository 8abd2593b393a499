"""Make resources/country_names.json: the name of every country of resources/tables/countries.json in six languages.

    pip install babel        (for this script alone; nothing that runs needs it)
    .dev/venv/bin/python dev.d/country_names.py

The names are CLDR's, as Babel has them. Where UN knows the short name that the United Nations use in a language, that
one is taken and CLDR's is kept as a name that is found too. Two runs give the same bytes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COUNTRIES = ROOT / "resources" / "tables" / "countries.json"
OUT = ROOT / "resources" / "country_names.json"
#: language to CLDR's locale: Portuguese is read in Angola, Guinea-Bissau and Mozambique, which write as Portugal does
LOCALES = {"en": "en", "fr": "fr", "es": "es", "ar": "ar", "uk": "uk", "pt": "pt_PT"}
#: short names of the United Nations (M49, UNTERM) in en, fr, es, ar, where they are not CLDR's; in uk and pt, which are
#: not languages of the United Nations, the same name in words, only where CLDR's stands for another one
UN: dict[str, dict[str, str]] = {
    "ATG": {"en": "Antigua and Barbuda"},
    "BES": {"en": "Bonaire, Sint Eustatius and Saba", "fr": "Bonaire, Saint-Eustache et Saba",
            "es": "Bonaire, San Eustaquio y Saba", "ar": "بونير وسانت يوستاشيوس وسابا"},
    "BGD": {"es": "Bangladesh"},
    "BHR": {"es": "Bahrein"},
    "BIH": {"en": "Bosnia and Herzegovina"},
    "BLM": {"en": "Saint Barthélemy"},
    "BLR": {"fr": "Bélarus", "es": "Belarús"},
    "BOL": {"en": "Bolivia (Plurinational State of)", "fr": "Bolivie (État plurinational de)",
            "es": "Bolivia (Estado Plurinacional de)", "ar": "بوليفيا (دولة - المتعددة القوميات)"},
    "BRN": {"en": "Brunei Darussalam", "fr": "Brunéi Darussalam", "es": "Brunei Darussalam",
            "ar": "بروني دار السلام"},
    "BTN": {"es": "Bhután"},
    "BWA": {"es": "Botswana"},
    "CIV": {"en": "Côte d’Ivoire", "ar": "كوت ديفوار", "pt": "Costa do Marfim"},
    "COD": {"en": "Democratic Republic of the Congo", "fr": "République démocratique du Congo",
            "es": "República Democrática del Congo", "ar": "جمهورية الكونغو الديمقراطية",
            "uk": "Демократична Республіка Конго", "pt": "República Democrática do Congo"},
    "COG": {"en": "Congo", "fr": "Congo", "es": "Congo", "ar": "الكونغو", "uk": "Конго", "pt": "Congo"},
    "CPV": {"en": "Cabo Verde", "fr": "Cabo Verde", "ar": "كابو فيردي"},
    "CZE": {"ar": "تشيكيا"},
    "DJI": {"es": "Djibouti"},
    "DOM": {"ar": "الجمهورية الدومينيكية"},
    "FJI": {"es": "Fiji"},
    "FLK": {"en": "Falkland Islands (Malvinas)", "fr": "Îles Falkland (Malvinas)", "es": "Islas Malvinas (Falkland)",
            "ar": "جزر فوكلاند (مالفيناس)"},
    "FSM": {"en": "Micronesia (Federated States of)", "fr": "Micronésie (États fédérés de)",
            "es": "Micronesia (Estados Federados de)", "ar": "ميكرونيزيا (ولايات - الموحدة)"},
    "GBR": {"en": "United Kingdom of Great Britain and Northern Ireland",
            "fr": "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
            "es": "Reino Unido de Gran Bretaña e Irlanda del Norte",
            "ar": "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"},
    "GNB": {"es": "Guinea-Bissau", "ar": "غينيا - بيساو"},
    "HKG": {"en": "China, Hong Kong Special Administrative Region",
            "fr": "Chine, région administrative spéciale de Hong Kong",
            "es": "China, región administrativa especial de Hong Kong",
            "ar": "الصين، منطقة هونغ كونغ الإدارية الخاصة"},
    "HMD": {"en": "Heard Island and McDonald Islands"},
    "IRN": {"en": "Iran (Islamic Republic of)", "fr": "Iran (République islamique d’)",
            "es": "Irán (República Islámica del)", "ar": "إيران (جمهورية - الإسلامية)"},
    "IRQ": {"fr": "Iraq", "es": "Iraq"},
    "KEN": {"es": "Kenya"},
    "KNA": {"en": "Saint Kitts and Nevis", "fr": "Saint-Kitts-et-Nevis", "es": "Saint Kitts y Nevis"},
    "KOR": {"en": "Republic of Korea", "fr": "République de Corée", "es": "República de Corea", "ar": "جمهورية كوريا"},
    "LAO": {"en": "Lao People’s Democratic Republic", "fr": "République démocratique populaire lao",
            "es": "República Democrática Popular Lao", "ar": "جمهورية لاو الديمقراطية الشعبية"},
    "LBR": {"fr": "Libéria"},
    "LCA": {"en": "Saint Lucia"},
    "LSO": {"es": "Lesotho"},
    "MAC": {"en": "China, Macao Special Administrative Region",
            "fr": "Chine, région administrative spéciale de Macao",
            "es": "China, región administrativa especial de Macao", "ar": "الصين، منطقة ماكاو الإدارية الخاصة"},
    "MAF": {"en": "Saint Martin (French part)", "fr": "Saint-Martin (partie française)",
            "es": "San Martín (parte francesa)", "ar": "سان مارتن (الجزء الفرنسي)", "uk": "Сен-Мартен (Франція)"},
    "MDA": {"en": "Republic of Moldova", "fr": "République de Moldova", "es": "República de Moldova",
            "ar": "جمهورية مولدوفا"},
    "MDV": {"ar": "ملديف"},
    "MMR": {"en": "Myanmar", "fr": "Myanmar", "es": "Myanmar", "ar": "ميانمار", "uk": "Мʼянма", "pt": "Mianmar"},
    "MWI": {"es": "Malawi"},
    "NGA": {"fr": "Nigéria"},
    "NLD": {"en": "Netherlands (Kingdom of the)", "fr": "Pays-Bas (Royaume des)", "es": "Países Bajos (Reino de los)",
            "ar": "هولندا (مملكة -)"},
    "NZL": {"es": "Nueva Zelandia"},
    "PCN": {"en": "Pitcairn", "fr": "Pitcairn", "es": "Pitcairn"},
    "PLW": {"es": "Palau"},
    "PRK": {"en": "Democratic People’s Republic of Korea", "fr": "République populaire démocratique de Corée",
            "es": "República Popular Democrática de Corea", "ar": "جمهورية كوريا الشعبية الديمقراطية"},
    "PSE": {"en": "State of Palestine", "fr": "État de Palestine", "es": "Estado de Palestina", "ar": "دولة فلسطين",
            "uk": "Держава Палестина", "pt": "Estado da Palestina"},
    "QAT": {"es": "Qatar"},
    "RUS": {"en": "Russian Federation", "fr": "Fédération de Russie", "es": "Federación de Rusia",
            "ar": "الاتحاد الروسي"},
    "RWA": {"es": "Rwanda"},
    "SAU": {"es": "Arabia Saudita"},
    "SGS": {"en": "South Georgia and the South Sandwich Islands"},
    "SHN": {"en": "Saint Helena, Ascension and Tristan da Cunha"},
    "SJM": {"en": "Svalbard and Jan Mayen Islands"},
    "SLV": {"fr": "El Salvador"},
    "SPM": {"en": "Saint Pierre and Miquelon"},
    "STP": {"en": "Sao Tome and Principe", "ar": "سان تومي وبرينسيبي"},
    "SUR": {"es": "Suriname"},
    "SWZ": {"es": "Eswatini"},
    "SXM": {"en": "Sint Maarten (Dutch part)", "es": "San Martín (parte neerlandesa)",
            "ar": "سانت مارتن (الجزء الهولندي)"},
    "SYR": {"en": "Syrian Arab Republic", "fr": "République arabe syrienne", "es": "República Árabe Siria",
            "ar": "الجمهورية العربية السورية"},
    "TCA": {"en": "Turks and Caicos Islands"},
    "TLS": {"fr": "Timor-Leste"},
    "TTO": {"en": "Trinidad and Tobago", "es": "Trinidad y Tabago"},
    "TUR": {"en": "Türkiye", "fr": "Türkiye", "es": "Türkiye"},
    "TZA": {"en": "United Republic of Tanzania", "fr": "République-Unie de Tanzanie",
            "es": "República Unida de Tanzanía", "ar": "جمهورية تنزانيا المتحدة"},
    "USA": {"en": "United States of America", "fr": "États-Unis d’Amérique", "es": "Estados Unidos de América",
            "ar": "الولايات المتحدة الأمريكية"},
    "VAT": {"en": "Holy See", "fr": "Saint-Siège", "es": "Santa Sede", "ar": "الكرسي الرسولي"},
    "VCT": {"en": "Saint Vincent and the Grenadines"},
    "VEN": {"en": "Venezuela (Bolivarian Republic of)", "fr": "Venezuela (République bolivarienne du)",
            "es": "Venezuela (República Bolivariana de)", "ar": "فنزويلا (جمهورية - البوليفارية)"},
    "VIR": {"en": "United States Virgin Islands", "es": "Islas Vírgenes de los Estados Unidos"},
    "VNM": {"en": "Viet Nam", "es": "Viet Nam", "ar": "فييت نام"},
    "WLF": {"en": "Wallis and Futuna Islands", "fr": "Îles Wallis-et-Futuna", "es": "Islas Wallis y Futuna"},
    "ZWE": {"es": "Zimbabwe"},
}
#: what people say and type beside the names, in any language
ALSO = {
    "ARE": ["UAE", "EAU", "ОАЕ"],
    "BFA": ["Burkina"],
    "BIH": ["Bosnie", "BiH"],
    "BLR": ["Biélorussie"],
    "CAF": ["Centrafrique", "Centroáfrica", "أفريقيا الوسطى", "ЦАР"],
    "CIV": ["Costa de Marfil", "RCI"],
    "COD": ["RD Congo", "RD del Congo", "RD do Congo", "ДР Конго", "ДРК"],
    "COG": ["Congo-Brazzaville", "República del Congo", "جمهورية الكونغو", "Республіка Конго"],
    "CZE": ["República Checa", "République tchèque"],
    "GBR": ["UK", "Great Britain", "Grande-Bretagne", "Сполучене Королівство"],
    "MMR": ["Birmanie", "Birmania", "Birmânia", "بورما", "Бірма"],
    "NLD": ["Holland"],
    "PSE": ["oPt", "TPO", "Palestina", "فلسطين", "Палестина"],
    "RUS": ["Російська Федерація", "Federação da Rússia"],
    "USA": ["США", "EE. UU.", "EUA"],
}
ABOUT = (
    "The name of each country of tables/countries.json in six languages, made by dev.d/country_names.py. Names are "
    "those of Unicode CLDR (Portuguese: of Portugal); for the countries and languages under 'un' they are the short "
    "names of the United Nations (in uk and pt, which are not languages of the United Nations, the same in words), "
    "which win over CLDR, and CLDR's stands under 'also'. 'also' is searched and never shown. A name says nothing on "
    "the status of a country, territory or area. The names of CLDR come with the permission under 'licence'."
)
LICENCE = """UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 1991-{year} Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING \
DATA FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND CONDITIONS OF \
THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated \
documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data \
Files or Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, \
distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files or Software \
are furnished to do so, provided that either (a) this copyright and permission notice appear with all copies of the \
Data Files or Software, or (b) this copyright and permission notice appear in associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT \
LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY \
RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL \
INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN \
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR \
PERFORMANCE OF THE DATA FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to \
promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the \
copyright holder.

SPDX-License-Identifier: Unicode-3.0"""


def main() -> int:
    """Write the file."""
    from babel import Locale, __version__

    territories = {language: Locale.parse(locale).territories for language, locale in LOCALES.items()}
    names, also, un = {}, {}, {}
    for row in json.loads(COUNTRIES.read_text(encoding="utf-8"))["countries"]:
        code = row["iso3"]
        plain = {language: territories[language][row["iso2"]] for language in LOCALES}
        names[code] = {**plain, **UN.get(code, {})}
        won = [language for language in LOCALES if names[code][language] != plain[language]]
        if won:
            un[code] = won
        shown = {*names[code].values(), row["name"], *row.get("also", ())}
        more = [name for name in dict.fromkeys((*plain.values(), *ALSO.get(code, ()))) if name not in shown]
        if more:
            also[code] = more
    known = set(names)
    wrong = sorted(({*UN} | {*ALSO}) - known)
    if wrong:
        print(f"no country of ours: {wrong}", file=sys.stderr)
        return 1
    parts = [("about", ABOUT), ("made_of", f"CLDR as in Babel {__version__}; tables/countries.json"),
             ("licence", LICENCE.format(year=2025).split("\n\n")), ("languages", list(LOCALES))]
    lines = [f"{_json(key)}: {_json(value)}" for key, value in parts]
    for key, rows in (("names", names), ("un", un), ("also", also)):
        body = ",\n".join(f"  {_json(code)}: {_json(rows[code])}" for code in sorted(rows))
        lines.append(f"{_json(key)}: {{\n{body}\n}}")
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(names)} countries, {sum(map(len, un.values()))} names of the United Nations")
    return 0


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.exit(main())
