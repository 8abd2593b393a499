"""Where each source lives, and how its address is replaced by a mirror or a test server.

An override replaces scheme and host (and prepends the override's own path, if it has one) in every URL whose
origin is the source's own: in the URLs we build, in those found in replies and in redirects.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit, urlunsplit

#: Source id to its own origin. Several sources may live on one origin; replacing it for one replaces it for all.
ORIGINS: dict[str, str] = {
    "hdx": "https://data.humdata.org",
    "cod": "https://data.humdata.org",
    "cod_ab": "https://data.humdata.org",
    "cod_ps": "https://data.humdata.org",
    "hapi": "https://hapi.humdata.org",
    "dtm": "https://dtmapi.iom.int",
    "hna": "https://dtmapi.iom.int",
    "source_coop": "https://data.source.coop",
    "fieldmaps": "https://data.fieldmaps.io",
    "geoboundaries": "https://www.geoboundaries.org",
    "itos": "https://codgis.itos.uga.edu",
    "ocha_gis": "https://gis.unocha.org",
    "arcgis": "https://www.arcgis.com",
    "hub": "https://hub.arcgis.com",
    "unhcr_gis": "https://gis.unhcr.org",
    "iom_gis": "https://gisportal.iom.int",
    "hpc": "https://api.hpc.tools",
    "fts": "https://api.hpc.tools",
    "inform": "https://drmkc.jrc.ec.europa.eu",
    "reliefweb": "https://api.reliefweb.int",
    "acaps": "https://api.acaps.org",
    "acled": "https://acleddata.com",
    "ucdp": "https://ucdpapi.pcr.uu.se",
    "ucdp_files": "https://ucdp.uu.se",
    "iati": "https://api.iatistandard.org",
    "dportal": "https://d-portal.org",
    "worldpop": "https://hub.worldpop.org",
    "worldpop_files": "https://data.worldpop.org",
    "unhcr": "https://api.unhcr.org",
    "unhcr_odp": "https://data.unhcr.org",
    "insecurity_insight": "https://sind-api.herokuapp.com",
    "healthsites": "https://healthsites.io",
    "overpass": "https://overpass-api.de",
    "giga": "https://uni-ooi-giga-maps-service.azurewebsites.net",
    "logistics": "https://logie.logcluster.org",
    "wfp": "https://geonode.wfp.org",
}

#: Other origins that belong to the same source and follow its override.
ALIASES: dict[str, tuple[str, ...]] = {
    "dtm": ("https://dtm-apim.iom.int",),
    "itos": ("https://apps.itos.uga.edu",),
    "geoboundaries": ("https://geoboundaries.org",),
    "acled": ("https://www.acleddata.com", "https://api.acleddata.com"),
    "overpass": ("https://lz4.overpass-api.de", "https://z.overpass-api.de"),
}

#: The header in which a source takes its key, and how the key is written in it.
KEY_HEADERS: dict[str, tuple[str, str]] = {
    "hdx": ("Authorization", "{}"),
    "hapi": ("X-HDX-HAPI-APP-IDENTIFIER", "{}"),
    "dtm": ("Ocp-Apim-Subscription-Key", "{}"),
    "hna": ("Ocp-Apim-Subscription-Key", "{}"),
    "iati": ("Ocp-Apim-Subscription-Key", "{}"),
    "ucdp": ("x-ucdp-access-token", "{}"),
    "acaps": ("Authorization", "Token {}"),
    "giga": ("Authorization", "Bearer {}"),
    "arcgis": ("X-Esri-Authorization", "Bearer {}"),
    "unhcr_gis": ("X-Esri-Authorization", "Bearer {}"),
    "ocha_gis": ("X-Esri-Authorization", "Bearer {}"),
}

#: Sources that want a login: their key is ``user:password``.
LOGINS = frozenset({"acled"})

#: Sources whose key is a token, or ``user:password`` for which their servers give one (see arcgis_login).
TOKENS = frozenset({"arcgis", "unhcr_gis", "ocha_gis"})

_DEFAULT_PORTS = {"http": 80, "https": 443}


def origin(url: str) -> str:
    """``scheme://host[:port]`` in lower case, without a default port and without user and password."""
    parts = urlsplit(url)
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    port = _port(url)
    return f"{scheme}://{host}" if port in (None, _DEFAULT_PORTS.get(scheme)) else f"{scheme}://{host}:{port}"


def _port(url: str) -> int | None:
    try:
        return urlsplit(url).port
    except ValueError:
        return None


def _same_place(url: str, own: str) -> bool:
    """True when both are one host on the scheme's usual port; http and https of one source are one place."""
    one, other = urlsplit(origin(url)), urlsplit(origin(own))
    return one.hostname == other.hostname and one.port == other.port and one.scheme in _DEFAULT_PORTS


def origins_of(source: str) -> tuple[str, ...]:
    """The source's own origin first, then its aliases; empty for a source without a fixed address."""
    own = ORIGINS.get(source)
    return (own, *ALIASES.get(source, ())) if own else ()


def belongs_to(url: str, source: str, overrides: Mapping[str, str] | None = None) -> bool:
    """True when ``url`` is on the source's own origin, or on the place that replaces it."""
    if any(_same_place(url, own) for own in origins_of(source)):
        return True
    replaced = rewrite(ORIGINS[source], overrides or {}, source) if source in ORIGINS else ""
    return bool(replaced) and origin(url) == origin(replaced)


def rewrite(url: str, overrides: Mapping[str, str], source: str = "") -> str:
    """``url`` with its origin replaced, where an override of a source on that origin exists; else unchanged.

    ``source`` decides when several sources on one origin have different overrides; otherwise the order of
    ORIGINS does. Path, query and fragment stay; the override's own path goes in front.
    """
    if not overrides:
        return url
    order = ([source] if source in overrides else []) + [name for name in ORIGINS if name in overrides]
    for name in order:
        base = overrides[name].rstrip("/")
        if not base or not any(_same_place(url, own) for own in origins_of(name)):
            continue
        if url == base or url.startswith((base + "/", base + "?")):
            return url
        new, old = urlsplit(base), urlsplit(url)
        return urlunsplit((new.scheme, new.netloc, new.path + old.path, old.query, old.fragment))
    return url


def variable(source: str) -> str:
    """The environment variable that replaces a source's address: ``COMMONGROUND_HDX_URL``."""
    return f"COMMONGROUND_{re.sub(r'[^A-Z0-9]+', '_', source.upper())}_URL"


def usable(base: str) -> bool:
    """True for a base address that can replace an origin: http or https and a host."""
    try:
        parts = urlsplit(base.strip())
        return parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def overrides_from(env: Mapping[str, str], settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """Overrides by source id: ``COMMONGROUND_<SOURCE>_URL`` first, then ``settings`` (source id to address).

    Empty values and those that are no http address are left out.
    """
    found: dict[str, str] = {}
    for source in ORIGINS:
        for value in (env.get(variable(source), ""), (settings or {}).get(source, "")):
            if value and usable(value):
                found[source] = value.strip().rstrip("/")
                break
    return found

#: Sources by the name people know, for sentences.
NAMES: dict[str, str] = {
    "hdx": "HDX", "cod": "HDX", "cod_ab": "HDX", "cod_ps": "HDX", "hapi": "HDX HAPI", "dtm": "DTM", "hna": "DTM HNA",
    "source_coop": "Source Cooperative", "geoboundaries": "geoBoundaries", "itos": "ITOS", "ocha_gis": "OCHA GIS",
    "arcgis": "ArcGIS", "hub": "ArcGIS Hub", "unhcr_gis": "UNHCR GIS", "iom_gis": "IOM GIS", "hpc": "HPC", "fts": "FTS",
    "inform": "INFORM", "reliefweb": "ReliefWeb", "acaps": "ACAPS", "acled": "ACLED", "ucdp": "UCDP",
    "ucdp_files": "UCDP", "iati": "IATI", "dportal": "d-portal", "worldpop": "WorldPop", "worldpop_files": "WorldPop",
    "unhcr": "UNHCR", "unhcr_odp": "UNHCR", "insecurity_insight": "Insecurity Insight", "healthsites": "Healthsites",
    "overpass": "OpenStreetMap (Overpass)", "giga": "Giga", "logistics": "Logistics Cluster", "wfp": "WFP",
}


def name_of(source: str) -> str:
    """The source's name in a sentence; its id where it has none."""
    return NAMES.get(source, source)
