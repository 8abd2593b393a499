"""What an officer shows to her IT support: one address asked over QGIS's own network, with proxy, certificate, status.

Uses the transport that every download takes (:class:`bridge.network.QgisAdapter`), so that a test that passes here
means that downloads pass. No key is sent.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ..base.feedback import checkpoint
from ..connectors.endpoints import ORIGINS, name_of, overrides_from, rewrite
from . import settings
from .i18n import tr
from .language import fixed

if TYPE_CHECKING:
    from ..base.feedback import Feedback

#: seconds that a test waits for a server
_LIMIT = 15.0
OK, TLS, PROXY, TIMEOUT, NO_LINE = "ok", "tls", "proxy", "timeout", "no_line"


@dataclass(frozen=True)
class Tested:
    """One address. ``outcome``: ok, tls, proxy, timeout or no_line; ``status``: HTTP status, 0 without an answer."""

    source: str
    url: str
    proxy: str
    outcome: str
    status: int = 0
    seconds: float = 0.0
    error: str = ""

    def line(self) -> str:
        """One line for the page and for the clipboard: address, proxy, certificate, status."""
        heads = {
            OK: tr("answers with status {status} after {seconds} s", status=self.status,
                   seconds=fixed(self.seconds, 1)),
            TLS: tr("the certificate is not trusted: {error}", error=self.error),
            PROXY: tr("the proxy refuses: {error}", error=self.error),
            TIMEOUT: tr("no answer within {seconds} s", seconds=f"{_LIMIT:.0f}"),
            NO_LINE: tr("not reached: {error}", error=self.error),
        }
        return tr("{source}, {url}, {proxy}: {outcome}", source=name_of(self.source), url=self.url, proxy=self.proxy,
                  outcome=heads[self.outcome])


def bare(url: str) -> str:
    """The address without user, password, query and fragment."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.port:
        host = f"{host}:{parts.port}"
    return urlunsplit((parts.scheme, host, parts.path, "", ""))


def address_of(source: str) -> str:
    """Where requests to a source go now: its own address or the mirror. Raises KeyError."""
    return rewrite(ORIGINS[source], overrides_from(os.environ, settings.url_overrides()), source)


def proxy_for(url: str) -> str:
    """The proxy that QGIS takes for an address, without its password. Main thread."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory is not None else []
    proxy = found[0] if found else QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy:
        proxy = QNetworkProxy.applicationProxy()
    if proxy.type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy) or not proxy.hostName():
        return tr("no proxy")
    kind = "SOCKS5" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "HTTP"
    login = tr("with a login") if proxy.user() else tr("without a login")
    return tr("proxy {kind} {host}:{port} {login}", kind=kind, host=proxy.hostName(), port=proxy.port(), login=login)


def ask(source: str, url: str, proxy: str, feedback: Feedback) -> Tested:
    """Ask one address. Not on the main thread. Raises Cancelled."""
    import requests

    from ..connectors.http_lane import Lane
    from .network import QgisAdapter

    session = requests.Session()
    session.trust_env = False
    adapter: Any = QgisAdapter(max_bytes=10_000_000)
    for scheme in ("https://", "http://"):
        session.mount(scheme, adapter)
    lane = Lane()
    exchange: Any = None
    started = time.monotonic()
    shown = bare(url)
    try:
        request = session.prepare_request(requests.Request("GET", url))
        exchange = lane.start(lambda: session.send(request, stream=True, allow_redirects=False,
                                                   timeout=(_LIMIT, _LIMIT)))
        response = exchange.head(lambda: checkpoint(feedback))
        return Tested(source, shown, proxy, OK, response.status_code, time.monotonic() - started)
    except requests.exceptions.SSLError as error:
        return Tested(source, shown, proxy, TLS, error=_plain(error))
    except requests.exceptions.ProxyError as error:
        return Tested(source, shown, proxy, PROXY, error=_plain(error))
    except requests.exceptions.Timeout:
        return Tested(source, shown, proxy, TIMEOUT)
    except (requests.exceptions.RequestException, OSError, ValueError) as error:
        return Tested(source, shown, proxy, NO_LINE, error=_plain(error))
    finally:
        if exchange is not None:
            exchange.abandon()
        lane.close()


def _plain(error: Exception) -> str:
    from ..connectors.redaction import redact

    text = " ".join(str(error).split())
    return redact(text)[:200]
