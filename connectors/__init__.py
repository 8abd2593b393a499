"""One module per system: build a request, parse bytes into frames. No QGIS, no Qt."""
