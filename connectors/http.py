"""The one way to a server. Every failure becomes a member of the exception family; no key reaches an error or a log."""

from __future__ import annotations

from .http_client import Client
from .http_session import SECRET_HEADERS, Session, make_session, stopping
from .redaction import redact

__all__ = ["SECRET_HEADERS", "Client", "Session", "make_session", "redact", "stopping"]
