"""The server's certificate and the terms of TLS.

At first start a self-signed certificate is made. The key is RSA: Go clients offer only
ECDHE-RSA suites with TLS 1.2 (clients.md §2).
"""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from xapi.pool.files import write_private

if TYPE_CHECKING:
    from cryptography.x509 import GeneralName

__all__ = ["ensure_certificate", "local_names", "server_context"]

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
    if certificate.exists() and key.exists():
        return False
    if certificate.exists() or key.exists():
        there, missing = (certificate, key) if certificate.exists() else (key, certificate)
        raise ValueError(f"{there} exists but {missing} does not; give both or none")

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
    write_private(
        key,
        private.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()),
    )
    write_private(certificate, made.public_bytes(pem), mode=0o644)
    return True


def _general_name(name: str) -> GeneralName:
    from cryptography import x509  # noqa: PLC0415

    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode())


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """TLS 1.2 and newer, forward-secret suites only. Raises OSError, ssl.SSLError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE+AESGCM:ECDHE+CHACHA20")
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    context.load_cert_chain(certificate, key)
    return context
