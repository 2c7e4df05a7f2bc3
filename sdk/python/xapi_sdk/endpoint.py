"""Where a server is, and how it proves who it is. Nothing here opens a connection."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from xapi_sdk.failure import CertificateRefused

if TYPE_CHECKING:
    import os
    import ssl

__all__ = ["LOCAL_SOCKET", "TLS", "Endpoint", "InsecureConnectionWarning"]

LOCAL_SOCKET = "/var/lib/xcp/xapi"
"""The socket of the server on the same machine; it logs its users in as root."""

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9A-Fa-f:.%]+\]|[^/:\[\]@?#]+)(?::(?P<port>\d{1,5}))?/?"
)
_ADDRESS = re.compile(r"(?P<host>\[[0-9A-Fa-f:.%]+\]|[^/:\[\]@?#\s]+)(?::(?P<port>\d{1,5}))?")
_PLAIN_V6 = re.compile(r"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\w+)?")


class InsecureConnectionWarning(UserWarning):
    """Somebody switched the verification of certificates off."""


class Endpoint(NamedTuple):
    """The address of one server."""

    scheme: str
    """https, http or unix."""
    host: str
    """Name or address without brackets; the path of a UNIX socket."""
    port: int

    @classmethod
    def parse(cls, url: str) -> Endpoint:
        """``https://name[:port]``, ``unix:/path``, or ``http://...``. Raises ValueError."""
        for prefix in ("http+unix://", "unix://", "unix:"):
            if url.startswith(prefix + "/"):
                return cls("unix", url.removeprefix(prefix), 0)
        found = _URL.fullmatch(url)
        if found is None:
            raise ValueError(f"{url!r} is neither https://host[:port] nor unix:/path")
        scheme = found["scheme"]
        port = int(found["port"] or (443 if scheme == "https" else 80))
        return cls(scheme, found["host"].strip("[]"), port)

    def elsewhere(self, address: str) -> Endpoint:
        """The same way to another host; its port too, unless the address names one.

        Raises ValueError for text that is no address.
        """
        if _PLAIN_V6.fullmatch(address):
            return self._replace(host=address)
        found = _ADDRESS.fullmatch(address)
        if found is None or self.scheme == "unix":
            raise ValueError(f"{address!r} is no address of a host")
        port = int(found["port"]) if found["port"] else self.port
        return self._replace(host=found["host"].strip("[]"), port=port)

    @property
    def authority(self) -> str:
        """What the Host header says."""
        if self.scheme == "unix":
            return "localhost"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"unix:{self.host}" if self.scheme == "unix" else f"{self.scheme}://{self.authority}"


class TLS:
    """How servers prove who they are. With no options: by the system's authorities, and by name.

    `ca_file`, `ca_data`: authorities (PEM) instead of the system's.
    `fingerprint`: SHA-256 of the certificate, in hexadecimal with or without colons, or several of
    them. A pinned certificate needs no authority and no name; any other is refused.
    `check_hostname`: False accepts any name, as for pools whose certificates name no addresses; the
    authority is still checked.
    `verify`: False accepts anybody, who then has the password. It warns each time.
    `certificate`, `key`: files (PEM) of what this client shows of itself, where the server asks for
    it; without `key` the certificate's file holds both.
    `server_name`: the name the server's certificate has to carry, whatever the URL calls it.
    `context`: a context made by the caller, used as it is. Of the other options only `fingerprint`
    and `server_name` may go with it.
    """

    def __init__(
        self,
        *,
        ca_file: str | os.PathLike[str] | None = None,
        ca_data: str | None = None,
        fingerprint: str | Sequence[str] = (),
        check_hostname: bool = True,
        verify: bool = True,
        certificate: str | os.PathLike[str] | None = None,
        key: str | os.PathLike[str] | None = None,
        server_name: str = "",
        context: ssl.SSLContext | None = None,
    ) -> None:
        """Raises ValueError for options that exclude each other."""
        files = (ca_file, ca_data, certificate, key)
        if context is not None and (any(files) or not check_hostname or not verify):
            raise ValueError("a ready context says itself whom it trusts and what it shows")
        if key is not None and certificate is None:
            raise ValueError("a key without a certificate")
        self.ca_file = ca_file
        self.ca_data = ca_data
        wanted = [fingerprint] if isinstance(fingerprint, str) else fingerprint
        self.fingerprints = frozenset(_fingerprint(text) for text in wanted)
        self.check_hostname = check_hostname
        self.verify = verify
        self.certificate = certificate
        self.key = key
        self.server_name = server_name
        self._context = context
        if not verify:
            warnings.warn(
                "certificates are not verified: whoever answers gets the password",
                InsecureConnectionWarning,
                stacklevel=2,
            )

    def context(self) -> ssl.SSLContext:
        """The context of all connections, made once, or the one given.

        Raises OSError for a file that is none.
        """
        if self._context is None:
            import ssl  # noqa: PLC0415 - a socket's user needs none

            if self.ca_file is not None or self.ca_data is not None:
                made = ssl.create_default_context(cafile=self.ca_file, cadata=self.ca_data)
            elif self.fingerprints or not self.verify:
                made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            else:
                made = ssl.create_default_context()
            made.minimum_version = ssl.TLSVersion.TLSv1_2
            if not self.verify or self.fingerprints:
                made.check_hostname = False
                # A pinned certificate is compared after the handshake, before anything is sent.
                if not self.verify or (self.ca_file is None and self.ca_data is None):
                    made.verify_mode = ssl.CERT_NONE
            elif not self.check_hostname:
                made.check_hostname = False
            if self.certificate is not None:
                made.load_cert_chain(self.certificate, self.key)
            self._context = made
        return self._context

    def name_of(self, endpoint: Endpoint) -> str:
        """The name that the server's certificate has to carry."""
        return self.server_name or endpoint.host

    def check(self, certificate: bytes | None) -> None:
        """Compare the DER certificate of a new connection. Raises CertificateRefused."""
        if not self.fingerprints:
            return
        import hashlib  # noqa: PLC0415

        found = hashlib.sha256(certificate or b"").hexdigest()
        if found not in self.fingerprints:
            raise CertificateRefused(f"the certificate is not a pinned one; its SHA-256 is {found}")


def _fingerprint(text: str) -> str:
    plain = text.lower().removeprefix("sha256:").replace(":", "").strip()
    if re.fullmatch("[0-9a-f]{64}", plain) is None:
        raise ValueError(f"{text!r} is no SHA-256 fingerprint")
    return plain
