# Written by codegen from idl/; change the IDL, not this file.
"""The record of Certificate, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    enum_of,
    identity,
    list_of,
    map_of,
)

_enum_certificate_purpose = enum_of(enums.CertificatePurpose)
_enum_certificate_purpose_set = list_of(_enum_certificate_purpose)
_enum_certificate_type = enum_of(enums.CertificateType)


class CertificateRecord(Record):
    """A TLS certificate known to the pool: one that a host presents, or one that hosts trust."""

    api_class: ClassVar[str] = "Certificate"
    fingerprint: str
    """Old: SHA-256 fingerprint; fingerprint_sha256 carries it now. Deprecated since 24.19.0."""
    fingerprint_sha1: str
    """SHA-1 fingerprint, as hexadecimal pairs with colons. A prototype; it may change."""
    fingerprint_sha256: str
    """SHA-256 fingerprint, as hexadecimal pairs with colons. A prototype; it may change."""
    host: refs.HostRef
    """Host that presents the certificate; null for trusted certificates."""
    name: str
    """Name the certificate was installed under; empty for host certificates."""
    not_after: datetime
    """End of validity."""
    not_before: datetime
    """Start of validity."""
    purpose: list[enums.CertificatePurpose]
    """Uses a trusted certificate is restricted to; empty means all. A prototype; it may change.
    """
    type: enums.CertificateType
    """Kind: trusted CA, trusted single certificate, or a host's own for clients or inside the
    pool.
    """
    uuid: str
    """Unique identifier of the record."""

    _decoders = {
        "not_after": date_time,
        "not_before": date_time,
        "purpose": _enum_certificate_purpose_set,
        "type": _enum_certificate_type,
    }
    _unset = {
        "fingerprint": str,
        "fingerprint_sha1": str,
        "fingerprint_sha256": str,
        "host": null,
        "name": str,
        "not_after": epoch,
        "not_before": epoch,
        "purpose": list,
        "type": lambda: enums.CertificateType("ca"),
        "uuid": str,
    }


_certificate_ref_to_certificate_record_map = map_of(identity, CertificateRecord.decode)

get_fingerprint: Method[str] = Method("Certificate.get_fingerprint", identity, safe=True)
get_fingerprint_sha1: Method[str] = Method("Certificate.get_fingerprint_sha1", identity, safe=True)
get_fingerprint_sha256: Method[str] = Method(
    "Certificate.get_fingerprint_sha256", identity, safe=True
)
get_host: Method[refs.HostRef] = Method("Certificate.get_host", identity, safe=True)
get_name: Method[str] = Method("Certificate.get_name", identity, safe=True)
get_not_after: Method[datetime] = Method("Certificate.get_not_after", date_time, safe=True)
get_not_before: Method[datetime] = Method("Certificate.get_not_before", date_time, safe=True)
get_purpose: Method[list[enums.CertificatePurpose]] = Method(
    "Certificate.get_purpose", _enum_certificate_purpose_set, safe=True
)
get_type: Method[enums.CertificateType] = Method(
    "Certificate.get_type", _enum_certificate_type, safe=True
)
get_uuid: Method[str] = Method("Certificate.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.CertificateRef] = Method("Certificate.get_by_uuid", identity, safe=True)
get_record: Method[CertificateRecord] = Method(
    "Certificate.get_record", CertificateRecord.decode, safe=True
)
get_all: Method[list[refs.CertificateRef]] = Method("Certificate.get_all", identity, safe=True)
get_all_where: Method[list[refs.CertificateRef]] = Method(
    "Certificate.get_all_where", identity, safe=True
)
get_all_records: Method[dict[refs.CertificateRef, CertificateRecord]] = Method(
    "Certificate.get_all_records", _certificate_ref_to_certificate_record_map, safe=True
)
get_all_records_where: Method[dict[refs.CertificateRef, CertificateRecord]] = Method(
    "Certificate.get_all_records_where", _certificate_ref_to_certificate_record_map, safe=True
)
