"""The server's certificate and the terms of TLS.

At first start a self-signed certificate is made. The key is RSA: Go clients offer only
ECDHE-RSA suites with TLS 1.2 (clients.md §2).
"""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xapi.pool.files import write_private

if TYPE_CHECKING:
    from cryptography.x509 import GeneralName

__all__ = ["ServerTls", "TlsFiles", "ensure_certificate", "local_names", "server_context"]

_VALID_DAYS = 3650
_CLOCK_SKEW = datetime.timedelta(days=1)


def local_names() -> list[str]:
    """Names and addresses this machine is reached by, without asking the network."""
    name = socket.gethostname()
    return [name, name.split(".", 1)[0], "localhost", "127.0.0.1", "::1"]


def ensure_certificate(certificate: Path, key: Path, names: Iterable[str]) -> bool:
    """Make a self-signed certificate and its key, unless both are there. True if it made them.

    Blocking: generating the key takes a tenth of a second. Raises OSError, and ValueError where
    only one of the two files exists.
    """
    _recover(certificate, key)
    if certificate.exists() and key.exists():
        return False
    if certificate.exists() or key.exists():
        there, missing = (certificate, key) if certificate.exists() else (key, certificate)
        raise ValueError(f"{there} exists but {missing} does not; give both or none")
    made, private = _self_signed(names)
    write_private(key, private)
    write_private(certificate, made, mode=0o644)
    return True


def _self_signed(names: Iterable[str]) -> tuple[bytes, bytes]:
    """A certificate and its key (PEM)."""
    # 60 ms to import and needed once in the life of a host.
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415
    from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID  # noqa: PLC0415

    listed = list(dict.fromkeys(names)) or ["localhost"]
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, listed[0][:64])])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _CLOCK_SKEW)
        .not_valid_after(now + datetime.timedelta(days=_VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([_general_name(name) for name in listed]), critical=False
        )
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(private.public_key()), critical=False
        )
        .sign(private, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    return made.public_bytes(pem), private.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _general_name(name: str) -> GeneralName:
    from cryptography import x509  # noqa: PLC0415

    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode())


def _replace(certificate: Path, key: Path, made: bytes, private: bytes) -> None:
    """Both files, so that a crash leaves the former pair or, after `_recover`, the new one."""
    write_private(_next(key), private)
    write_private(_next(certificate), made, mode=0o644)
    _next(key).replace(key)
    _next(certificate).replace(certificate)


def _recover(certificate: Path, key: Path) -> None:
    if _next(certificate).exists() and not _next(key).exists():
        _next(certificate).replace(certificate)
    for path in (_next(certificate), _next(key)):
        path.unlink(missing_ok=True)


def _next(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")


@dataclass(frozen=True, slots=True)
class TlsFiles:
    certificate: Path
    key: Path


class ServerTls:
    """The certificate of this server and the context that shows the newest to each connection.

    Implements `xapi.pool.host_tls.ServerCertificate`.
    """

    def __init__(self, files: TlsFiles, names: Iterable[str]) -> None:
        """`names`: what a certificate made here is for."""
        self._files = files
        self._names = tuple(names)
        self._newest: ssl.SSLContext | None = None

    async def ensure(self) -> bool:
        """See `ensure_certificate`."""
        files = self._files
        return await asyncio.to_thread(
            ensure_certificate, files.certificate, files.key, self._names
        )

    async def context(self) -> ssl.SSLContext:
        """For a listener. Raises OSError, ssl.SSLError."""
        made = await self._load()
        made.sni_callback = self._choose
        return made

    async def read(self) -> str:
        """See `ServerCertificate`."""
        return await asyncio.to_thread(self._files.certificate.read_text, "ascii")

    async def install(self, certificate: str, key: str) -> None:
        """See `ServerCertificate`."""
        await self._put(certificate.encode(), key.encode())

    async def reset(self) -> None:
        """See `ServerCertificate`."""
        await self._put(*await asyncio.to_thread(_self_signed, self._names))

    async def _put(self, certificate: bytes, key: bytes) -> None:
        files = self._files
        await asyncio.to_thread(_replace, files.certificate, files.key, certificate, key)
        await self._load()

    async def _load(self) -> ssl.SSLContext:
        files = self._files
        made = await asyncio.to_thread(server_context, files.certificate, files.key)
        self._newest = made
        return made

    def _choose(
        self, tls: ssl.SSLObject | ssl.SSLSocket, _name: str | None, _context: ssl.SSLContext
    ) -> None:
        if self._newest is not None:
            tls.context = self._newest


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 and newer, forward-secret suites only. Raises OSError, ssl.SSLError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    context.load_cert_chain(certificate, key)
    return context
