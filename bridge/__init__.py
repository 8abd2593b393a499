"""QGIS without widgets: network, layers to frames and back, workspace, settings, authentication."""
