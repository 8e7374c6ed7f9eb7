"""Which webhook addresses and secrets may be set."""

import ipaddress
import re
from urllib.parse import urlsplit

from .answers import BadRequest

PORTS = {80, 88, 443, 8443}
SECRET = re.compile(r"[A-Za-z0-9_-]*")
SECRET_LIMIT = 256


def check_address(url: str) -> str:
    """The address when it may be used; BadRequest otherwise.

    As on Telegram it is HTTPS on one of four ports. Plain HTTP and any port are allowed as well where they
    cannot leave the neighbourhood: loopback, private networks, and names without a dot (a container's).
    """
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadRequest("bad webhook: invalid webhook URL specified") from None
    if not host or parts.scheme not in ("http", "https"):
        raise BadRequest("bad webhook: invalid webhook URL specified")
    if is_near(host):
        return parts.geturl()
    if parts.scheme != "https":
        raise BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
    if port is not None and port not in PORTS:
        raise BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    return parts.geturl()


def is_near(host: str) -> bool:
    """Whether a host is on this machine or in a private network."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".localhost", ".local", ".internal"))
    return address.is_loopback or address.is_private


def check_secret(secret: str) -> str:
    if len(secret) > SECRET_LIMIT:
        raise BadRequest("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise BadRequest("secret token contains unallowed characters")
    return secret
