"""Rows of class Certificate: what hosts show to clients and to each other, and whom they trust."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast
from uuid import uuid4

from xapi.generated import enums, records, refs
from xapi.idl.record import Writer
from xapi.pool.given_certificates import facts_of

__all__ = ["record_authority", "record_certificates"]


def record_certificates(tx: Writer, host: str, found: Mapping[str, str]) -> None:
    """Have the rows of a host say what it has: type -> PEM. Rows of others are not touched.

    A new certificate is a new row, as it cannot be the old one changed. Raises ValueError.
    """
    facts = {kind: facts_of(pem) for kind, pem in found.items()}
    known: set[str] = set()
    for row in list(records.Certificate.all(tx)):
        if row.host != host:
            continue
        if row.type in facts and facts[row.type].sha256 == row.fingerprint_sha256:
            known.add(row.type)
        else:
            records.Certificate.delete(tx, row.ref)
    for kind, fact in facts.items():
        if kind not in known:
            records.Certificate.create(
                tx,
                uuid=str(uuid4()),
                host=refs.hostRef(host),
                type=cast("enums.CertificateType", kind),
                fingerprint=fact.sha256,
                fingerprint_sha256=fact.sha256,
                fingerprint_sha1=fact.sha1,
                not_before=fact.not_before,
                not_after=fact.not_after,
            )


def record_authority(tx: Writer, uuid: str, name: str, pem: str) -> None:
    """The row of an authority's certificate. Raises ValueError."""
    fact = facts_of(pem)
    records.Certificate.create(
        tx,
        uuid=uuid,
        name=name,
        type="ca",
        fingerprint=fact.sha256,
        fingerprint_sha256=fact.sha256,
        fingerprint_sha1=fact.sha1,
        not_before=fact.not_before,
        not_after=fact.not_after,
    )
