"""Keys of sources: the password of a Basic configuration in QGIS's authentication store, named by source.

They are kept nowhere else. Without a person to ask (qgis_process) the store opens with the file named in
QGIS_AUTH_PASSWORD_FILE; where that is missing the user gets one sentence and no prompt.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, TypeVar

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QCoreApplication

from ..base.errors import ForbiddenError
from ..base.text import N_
from ..connectors.endpoints import name_of
from .main_thread import run_on_main

T = TypeVar("T")
_METHOD = "Basic"
_NAME = "Common Ground: {}"


def config_name(source: str) -> str:
    """The name of a source's entry in the authentication store."""
    return _NAME.format(source)


def config_id(source: str) -> str:
    """The id of a source's entry (to use as ``authcfg``), empty when there is none.

    Needs no master password and does not wait for the main thread.
    """
    return _find(source)


def has_key(source: str) -> bool:
    """True when a key is stored; does not open the store."""
    return bool(config_id(source))


def read_key(source: str) -> str:
    """The stored key, empty when there is none. Raises ForbiddenError when the store cannot be opened."""
    return _on_main(lambda: _read(source)) if _find(source) else ""


def store_key(source: str, key: str, user: str = "") -> str:
    """Store or replace a source's key; the id of its entry. ``user`` for sources with a login (ACLED, ACAPS)."""
    return _on_main(lambda: _store(source, key, user))


def forget_key(source: str) -> None:
    """Remove a source's key."""
    _on_main(lambda: _forget(source))


def read_login(source: str) -> tuple[str, str]:
    """User name and password of a source with a login, empty texts when there is none."""
    return _on_main(lambda: _login(source)) if _find(source) else ("", "")


def can_ask() -> bool:
    """True when there is a person in front of a window who can type the master password."""
    from qgis.PyQt.QtGui import QGuiApplication

    application = QCoreApplication.instance()
    if application is None or not application.inherits("QApplication"):
        return False
    from qgis import utils

    return utils.iface is not None and QGuiApplication.platformName() not in ("offscreen", "minimal")


def _on_main(work: Callable[[], T]) -> T:
    try:
        return run_on_main(work)
    except TimeoutError as error:
        raise ForbiddenError(N_("QGIS is busy, so the authentication store could not be asked for your key"),
                             hint=N_("close open dialogs and run again")) from error


def _find(source: str) -> str:
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return ""
    configs = manager.availableAuthMethodConfigs()
    for name in (config_name(source), source):
        for identifier, config in configs.items():
            if config.name().strip().lower() == name.lower() and config.method() == _METHOD:
                return str(identifier)
    return ""


def _open() -> None:
    """Open the store or raise; asks only where somebody can answer."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        raise ForbiddenError(N_("The authentication store of this QGIS is switched off"),
                             hint=N_("switch it on in the QGIS options under Authentication"))
    if manager.masterPasswordIsSet() or _set_from_file():
        return
    if not can_ask():
        raise ForbiddenError(
            N_("The authentication store is locked and nobody can be asked for its password"),
            hint=N_("write the master password into a file and name it in QGIS_AUTH_PASSWORD_FILE"))
    if not manager.setMasterPassword(True):
        raise ForbiddenError(N_("The authentication store stayed locked"),
                             hint=N_("run again and type the master password of QGIS"))


def _set_from_file() -> bool:
    """Give a new store the password of QGIS_AUTH_PASSWORD_FILE; QGIS itself uses it only for a store that has one."""
    manager = QgsApplication.authManager()
    name = os.environ.get("QGIS_AUTH_PASSWORD_FILE", "")
    if not name or manager.masterPasswordHashInDatabase():
        return False
    try:
        lines = Path(name).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return False
    return bool(lines and lines[0] and manager.setMasterPassword(lines[0], True))


def _load(source: str) -> QgsAuthMethodConfig | None:
    identifier = _find(source)
    if not identifier:
        return None
    _open()
    config = QgsAuthMethodConfig()
    loaded = QgsApplication.authManager().loadAuthenticationConfig(identifier, config, True)
    # 3.x returns (success, config) in some builds and fills the argument in others
    if isinstance(loaded, tuple):
        loaded, config = loaded
    if not loaded:
        raise ForbiddenError(N_("The key of {source} cannot be read from the authentication store"),
                             hint=N_("check the master password, or enter the key again"), source=name_of(source))
    return config


def _read(source: str) -> str:
    config = _load(source)
    return str(config.config("password")) if config is not None else ""


def _login(source: str) -> tuple[str, str]:
    config = _load(source)
    return (str(config.config("username")), str(config.config("password"))) if config is not None else ("", "")


def _store(source: str, key: str, user: str) -> str:
    _open()
    manager = QgsApplication.authManager()
    identifier = _find(source)
    config = QgsAuthMethodConfig(_METHOD)
    config.setName(config_name(source))
    config.setConfig("username", user)
    config.setConfig("password", key)
    config.setConfig("realm", "")
    if identifier:
        config.setId(identifier)
        done = manager.updateAuthenticationConfig(config)
    else:
        done = manager.storeAuthenticationConfig(config)
    if isinstance(done, tuple):
        done, config = done
    if not done:
        raise ForbiddenError(N_("The key of {source} cannot be written to the authentication store"),
                             hint=N_("check the master password and try again"), source=name_of(source))
    return str(config.id())


def _forget(source: str) -> None:
    identifier = _find(source)
    if identifier and not QgsApplication.authManager().removeAuthenticationConfig(identifier):
        raise ForbiddenError(N_("The key of {source} cannot be removed from the authentication store"),
                             hint=N_("remove it in the QGIS options under Authentication"), source=name_of(source))
