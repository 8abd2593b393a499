"""Keys out of texts that a person or a log may see."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

HIDDEN = "***"
_NAMES = (
    "subscription-key|ocp-apim-subscription-key|access[_-]?token|refresh[_-]?token|token|api[_-]?key|apikey|key|"
    "app[_-]?identifier|x-hdx-hapi-app-identifier|x-ucdp-access-token|appname|password|passwd|client_secret|"
    "signature|sig|x-amz-signature|x-amz-credential|x-amz-security-token|awsaccesskeyid|authorization|"
    "x-esri-authorization|x-api-key|email"
)
_QUERY = re.compile(rf"(?i)([?&;](?:{_NAMES})=)[^&#\s'\"<>]+")
_FIELD = re.compile(
    rf"(?i)([\"']?\b(?:{_NAMES})[\"']?\s*[:=]\s*[\"']?(?:(?:bearer|token|basic)\s+)?)[^\s,;&\"'}}]+")
_USER = re.compile(r"(?i)(\bhttps?://)[^/\s@]+@")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without the values of query keys and headers that carry a key, and without each known secret.

    A secret is also found in its percent-encoded and base64 forms.
    """
    for secret in sorted({s for s in secrets if s}, key=len, reverse=True):
        forms = {secret, quote(secret, safe=""), quote_plus(secret)}
        forms.add(base64.b64encode(secret.encode("utf-8")).decode("ascii"))
        for form in sorted(forms, key=len, reverse=True):
            text = text.replace(form, HIDDEN)
    text = _USER.sub(rf"\g<1>{HIDDEN}@", text)
    text = _QUERY.sub(rf"\g<1>{HIDDEN}", text)
    return _FIELD.sub(rf"\g<1>{HIDDEN}", text)
