"""Common Ground: mine action and humanitarian data on one map."""

import sys

# An upgrade in a running QGIS: it forgets only the modules that it saw being imported, and new code must not find old.
for _name in [name for name in sys.modules if name.startswith(f"{__name__}.")]:
    del sys.modules[_name]


def classFactory(iface):
    from .plugin import CommonGroundPlugin

    return CommonGroundPlugin(iface)
