"""Certificates that users bring: whether they may be used, and what rows say about them.

Nothing is stored here. Instants in errors are written as the API writes them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from xapi.generated import errors
from xapi.idl.scalars import format_datetime

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from cryptography.x509 import Certificate

__all__ = ["Facts", "check_authority", "check_server_certificate", "facts_of"]

_RSA_BITS = (2048, 4096)
"""Clients of the protocol offer RSA suites only (clients.md §2)."""
_HASHES = frozenset({"sha256", "sha384", "sha512"})


@dataclass(frozen=True, slots=True)
class Facts:
    """What a row of class Certificate says."""

    sha256: str
    """Hexadecimal bytes with colons, as all fingerprints."""
    sha1: str
    not_before: datetime
    not_after: datetime


def facts_of(pem: str) -> Facts:
    """Of the first certificate in the text. Blocking. Raises ValueError."""
    from cryptography import x509  # noqa: PLC0415 - 60 ms to import, rarely needed
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415

    certificate = x509.load_pem_x509_certificate(pem.encode())
    return Facts(
        certificate.fingerprint(hashes.SHA256()).hex(":").upper(),
        certificate.fingerprint(hashes.SHA1()).hex(":").upper(),  # noqa: S303 - the API has it
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )


def check_server_certificate(certificate: str, key: str, chain: str) -> str:
    """The file (PEM) to be shown to clients: the certificate and what leads to its authority.

    Blocking. Raises SERVER_CERTIFICATE_*: what is wrong with key, certificate, both together and
    chain, in this order.
    """
    from cryptography import x509  # noqa: PLC0415

    private = _key(key)
    try:
        given = x509.load_pem_x509_certificate(certificate.encode())
    except ValueError as error:
        raise errors.ServerCertificateInvalid() from error
    if given.public_key() != private.public_key():
        raise errors.ServerCertificateKeyMismatch()
    now = datetime.now(UTC)
    if now < given.not_valid_before_utc:
        raise errors.ServerCertificateNotValidYet(
            format_datetime(now), format_datetime(given.not_valid_before_utc)
        )
    if now > given.not_valid_after_utc:
        raise errors.ServerCertificateExpired(
            format_datetime(now), format_datetime(given.not_valid_after_utc)
        )
    if not _is_signed_well(given):
        raise errors.ServerCertificateSignatureNotSupported()
    parts = [given]
    if chain.strip():
        try:
            parts += x509.load_pem_x509_certificates(chain.encode())
        except ValueError as error:
            raise errors.ServerCertificateChainInvalid() from error
    return "".join(_pem(part) for part in parts)


def check_authority(certificate: str) -> str:
    """The certificate (PEM) of an authority. Blocking.

    Raises CA_CERTIFICATE_INVALID, CA_CERTIFICATE_NOT_VALID_YET, CA_CERTIFICATE_EXPIRED.
    """
    from cryptography import x509  # noqa: PLC0415

    try:
        given = x509.load_pem_x509_certificate(certificate.encode())
    except ValueError as error:
        raise errors.CACertificateInvalid() from error
    now = datetime.now(UTC)
    if now < given.not_valid_before_utc:
        raise errors.CACertificateNotValidYet()
    if now > given.not_valid_after_utc:
        raise errors.CACertificateExpired()
    return _pem(given)


def _key(text: str) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import rsa  # noqa: PLC0415

    try:
        key = serialization.load_pem_private_key(text.encode(), None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise errors.ServerCertificateKeyInvalid() from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise errors.ServerCertificateKeyAlgorithmNotSupported(_algorithm(key))
    least, most = _RSA_BITS
    if not least <= key.key_size <= most:
        raise errors.ServerCertificateKeyRsaLengthNotSupported(str(key.key_size))
    return key


def _algorithm(key: PrivateKeyTypes) -> str:
    """The object identifier of a key's algorithm."""
    from cryptography.hazmat.primitives.asymmetric import (  # noqa: PLC0415
        dsa,
        ec,
        ed448,
        ed25519,
    )

    known = {
        ec.EllipticCurvePrivateKey: "1.2.840.10045.2.1",
        dsa.DSAPrivateKey: "1.2.840.10040.4.1",
        ed25519.Ed25519PrivateKey: "1.3.101.112",
        ed448.Ed448PrivateKey: "1.3.101.113",
    }
    return next((oid for cls, oid in known.items() if isinstance(key, cls)), "")


def _is_signed_well(certificate: Certificate) -> bool:
    algorithm = certificate.signature_hash_algorithm
    return algorithm is not None and algorithm.name in _HASHES


def _pem(certificate: Certificate) -> str:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415

    return certificate.public_bytes(serialization.Encoding.PEM).decode()
