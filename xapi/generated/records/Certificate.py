# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A TLS certificate known to the pool: one that a host presents, or one that hosts trust."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_enum_certificate_purpose_set = xml_writer(parse_type("enum certificate_purpose set"))
_json_enum_certificate_purpose_set = json_writer(parse_type("enum certificate_purpose set"))
_restore_enum_certificate_purpose_set = restorer(parse_type("enum certificate_purpose set"))

if TYPE_CHECKING:

    class CertificateFields(TypedDict, total=False):
        """Fields of Certificate that can be given to new, create and modify."""

        fingerprint: str
        fingerprint_sha1: str
        fingerprint_sha256: str
        host: refs.hostRef
        name: str
        not_after: datetime
        not_before: datetime
        purpose: tuple[enums.CertificatePurpose, ...]
        type: enums.CertificateType
        uuid: str


class Certificate(Row):
    """A TLS certificate known to the pool: one that a host presents, or one that hosts trust."""

    __slots__ = (
        "fingerprint",
        "fingerprint_sha1",
        "fingerprint_sha256",
        "host",
        "name",
        "not_after",
        "not_before",
        "purpose",
        "type",
        "uuid",
    )

    fingerprint: str
    """Old: SHA-256 fingerprint; fingerprint_sha256 carries it now."""
    fingerprint_sha1: str
    """SHA-1 fingerprint, as hexadecimal pairs with colons."""
    fingerprint_sha256: str
    """SHA-256 fingerprint, as hexadecimal pairs with colons."""
    host: refs.hostRef
    """Host that presents the certificate; null for trusted certificates."""
    name: str
    """Name the certificate was installed under; empty for host certificates."""
    not_after: datetime
    """End of validity."""
    not_before: datetime
    """Start of validity."""
    purpose: tuple[enums.CertificatePurpose, ...]
    """Uses a trusted certificate is restricted to; empty means all."""
    type: enums.CertificateType
    """Kind: trusted CA, trusted single certificate, or a host's own for clients or inside the
    pool.
    """
    uuid: str
    """Unique identifier of the record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[CertificateFields]) -> Certificate:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.fingerprint = ""
        row.fingerprint_sha1 = ""
        row.fingerprint_sha256 = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.name = ""
        row.not_after = EPOCH
        row.not_before = EPOCH
        row.purpose = ()
        row.type = "host"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[CertificateFields]) -> refs.CertificateRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.CertificateRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[CertificateFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Certificate", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Certificate:
        row = Certificate.__new__(Certificate)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.fingerprint = self.fingerprint
        row.fingerprint_sha1 = self.fingerprint_sha1
        row.fingerprint_sha256 = self.fingerprint_sha256
        row.host = self.host
        row.name = self.name
        row.not_after = self.not_after
        row.not_before = self.not_before
        row.purpose = self.purpose
        row.type = self.type
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.fingerprint != "":
            out["fingerprint"] = self.fingerprint
        if self.fingerprint_sha1 != "":
            out["fingerprint_sha1"] = self.fingerprint_sha1
        if self.fingerprint_sha256 != "":
            out["fingerprint_sha256"] = self.fingerprint_sha256
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.name != "":
            out["name"] = self.name
        if self.not_after != EPOCH:
            out["not_after"] = format_datetime(self.not_after)
        if self.not_before != EPOCH:
            out["not_before"] = format_datetime(self.not_before)
        if self.purpose:
            out["purpose"] = self.purpose
        if self.type != "host":
            out["type"] = self.type
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Certificate:
        row = cls.new(ref)
        if "fingerprint" in stored:
            row.fingerprint = stored["fingerprint"]
        if "fingerprint_sha1" in stored:
            row.fingerprint_sha1 = stored["fingerprint_sha1"]
        if "fingerprint_sha256" in stored:
            row.fingerprint_sha256 = stored["fingerprint_sha256"]
        if "host" in stored:
            row.host = stored["host"]
        if "name" in stored:
            row.name = stored["name"]
        if "not_after" in stored:
            row.not_after = parse_datetime(stored["not_after"])
        if "not_before" in stored:
            row.not_before = parse_datetime(stored["not_before"])
        if "purpose" in stored:
            row.purpose = _restore_enum_certificate_purpose_set(stored["purpose"])
        if "type" in stored:
            row.type = stored["type"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>fingerprint</name><value>{escape(self.fingerprint)}</value></member>"
            f"<member><name>fingerprint_sha1</name><value>{escape(self.fingerprint_sha1)}</value></member>"
            f"<member><name>fingerprint_sha256</name><value>{escape(self.fingerprint_sha256)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>name</name><value>{escape(self.name)}</value></member>"
            f"<member><name>not_after</name><value><dateTime.iso8601>{format_datetime(self.not_after)}</dateTime.iso8601></value></member>"
            f"<member><name>not_before</name><value><dateTime.iso8601>{format_datetime(self.not_before)}</dateTime.iso8601></value></member>"
            f"<member><name>purpose</name>{_xml_enum_certificate_purpose_set(self.purpose)}</member>"
            f"<member><name>type</name><value>{self.type}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "fingerprint": self.fingerprint,
            "fingerprint_sha1": self.fingerprint_sha1,
            "fingerprint_sha256": self.fingerprint_sha256,
            "host": self.host,
            "name": self.name,
            "not_after": format_datetime(self.not_after),
            "not_before": format_datetime(self.not_before),
            "purpose": self.purpose,
            "type": self.type,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Certificate.new("")


Certificate.MODEL = ClassModel(
    name="Certificate",
    fields=(
        FieldModel("fingerprint", parse_type("string"), "fingerprint", _DEFAULTS.fingerprint),
        FieldModel(
            "fingerprint_sha1", parse_type("string"), "fingerprint_sha1", _DEFAULTS.fingerprint_sha1
        ),
        FieldModel(
            "fingerprint_sha256",
            parse_type("string"),
            "fingerprint_sha256",
            _DEFAULTS.fingerprint_sha256,
        ),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "certificates", RelationKind.ONE),
        ),
        FieldModel("name", parse_type("string"), "name", _DEFAULTS.name),
        FieldModel("not_after", parse_type("datetime"), "not_after", _DEFAULTS.not_after),
        FieldModel("not_before", parse_type("datetime"), "not_before", _DEFAULTS.not_before),
        FieldModel(
            "purpose", parse_type("enum certificate_purpose set"), "purpose", _DEFAULTS.purpose
        ),
        FieldModel("type", parse_type("enum certificate_type"), "type", _DEFAULTS.type),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Certificate,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
