"""One algorithm in a QGIS of its own, as a person's second window or a script would: ``run_one.py PLUGINS JSON``.

JSON: algorithm, parameters, and optionally ``limit`` (RLIMIT_FSIZE in bytes), ``user`` (an id to change to), ``times``.
Prints ``result {…}`` or ``said SENTENCE``, and ``ready`` before it begins.
"""

import json
import os
import sys


def main():
    sys.path.insert(0, sys.argv[1])
    asked = json.loads(sys.argv[2])
    if asked.get("limit"):
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (asked["limit"], asked["limit"]))
    from qgis.core import QgsApplication, QgsProcessingException

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
    from processing.core.Processing import Processing
    from qgis import processing

    Processing.initialize()
    from common_ground.processing.provider import CommonGroundProvider

    provider = CommonGroundProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    if asked.get("user"):
        # the other user may not reach this checkout: what is imported late is imported now
        import tempfile

        for _ in range(2):
            with tempfile.TemporaryDirectory() as warm:
                processing.run(asked["algorithm"], {**asked["parameters"], "WORKSPACE": warm})
        os.setgid(asked["user"])
        os.setuid(asked["user"])
    if asked.get("exceptions"):  # as in QGIS 3.40 and newer, whose GDAL provider switches them on
        from osgeo import gdal, ogr

        gdal.UseExceptions()
        ogr.UseExceptions()
    print("ready", flush=True)
    for _ in range(asked.get("times", 1)):
        try:
            found = processing.run(asked["algorithm"], asked["parameters"])
            print("result", json.dumps({key: str(value) for key, value in found.items()}), flush=True)
        except QgsProcessingException as error:
            print("said", str(error), flush=True)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
