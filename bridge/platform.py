"""What differs between platforms: how a missing Python package gets installed."""

from __future__ import annotations

import sys

#: Debian's python3-shapely before trixie is 1.8, too old; so pip for shapely on Linux.
#: The 2.0 of the second name brings the GEOS 3.11 that a QGIS on Debian 12 has, see base/own_geos.py.
_SPECS = {"shapely": "shapely>=2", "shapely 2.0": "shapely>=2,<2.1", "pandas": "pandas>=1.5", "numpy": "numpy",
          "requests": "requests"}


def install_command(packages: list[str], platform: str = sys.platform) -> str:
    """The command for the user to type, for Windows (OSGeo4W shell), macOS and Linux."""
    specs = " ".join(f'"{_SPECS.get(name, name)}"' for name in packages)
    if platform == "win32":
        return f"python -m pip install --user {specs}  (in the OSGeo4W Shell from the Start menu)"
    if platform == "darwin":
        return f"/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {specs}"
    return f"python3 -m pip install --user --break-system-packages {specs}"
