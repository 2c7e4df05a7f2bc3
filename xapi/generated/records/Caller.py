# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A client of the API, told apart by user agent and address, whose use is counted and may be
limited.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class CallerFields(TypedDict, total=False):
        """Fields of Caller that can be given to new, create and modify."""

        auto_registered: bool
        client_ip: str
        groups: tuple[str, ...]
        last_access: datetime
        name_description: str
        name_label: str
        rate_limit: refs.Rate_limitRef
        user_agent: str
        uuid: str


class Caller(Row):
    """A client of the API, told apart by user agent and address, whose use is counted and may
    be limited.
    """

    __slots__ = (
        "auto_registered",
        "client_ip",
        "groups",
        "last_access",
        "name_description",
        "name_label",
        "rate_limit",
        "user_agent",
        "uuid",
    )

    auto_registered: bool
    """True when the record was made by the server at the client's first call."""
    client_ip: str
    """Address of the client."""
    groups: tuple[str, ...]
    """Names of the groups the caller is counted in."""
    last_access: datetime
    """Last call seen from this caller."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the caller."""
    rate_limit: refs.Rate_limitRef
    """Limit the caller is under; null if it is not limited."""
    user_agent: str
    """User agent the client sends."""
    uuid: str
    """Unique identifier of the record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[CallerFields]) -> Caller:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.auto_registered = False
        row.client_ip = ""
        row.groups = ()
        row.last_access = EPOCH
        row.name_description = ""
        row.name_label = ""
        row.rate_limit = refs.Rate_limitRef("OpaqueRef:NULL")
        row.user_agent = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[CallerFields]) -> refs.CallerRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.CallerRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[CallerFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Caller", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Caller:
        row = Caller.__new__(Caller)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.auto_registered = self.auto_registered
        row.client_ip = self.client_ip
        row.groups = self.groups
        row.last_access = self.last_access
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.rate_limit = self.rate_limit
        row.user_agent = self.user_agent
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.auto_registered != False:
            out["auto_registered"] = self.auto_registered
        if self.client_ip != "":
            out["client_ip"] = self.client_ip
        if self.groups:
            out["groups"] = self.groups
        if self.last_access != EPOCH:
            out["last_access"] = format_datetime(self.last_access)
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.rate_limit != refs.Rate_limitRef("OpaqueRef:NULL"):
            out["rate_limit"] = self.rate_limit
        if self.user_agent != "":
            out["user_agent"] = self.user_agent
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Caller:
        row = cls.new(ref)
        if "auto_registered" in stored:
            row.auto_registered = stored["auto_registered"]
        if "client_ip" in stored:
            row.client_ip = stored["client_ip"]
        if "groups" in stored:
            row.groups = _restore_string_set(stored["groups"])
        if "last_access" in stored:
            row.last_access = parse_datetime(stored["last_access"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "rate_limit" in stored:
            row.rate_limit = stored["rate_limit"]
        if "user_agent" in stored:
            row.user_agent = stored["user_agent"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>auto_registered</name><value><boolean>{self.auto_registered:d}</boolean></value></member>"
            f"<member><name>client_ip</name><value>{escape(self.client_ip)}</value></member>"
            f"<member><name>groups</name>{_xml_string_set(self.groups)}</member>"
            f"<member><name>last_access</name><value><dateTime.iso8601>{format_datetime(self.last_access)}</dateTime.iso8601></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>rate_limit</name><value>{escape(self.rate_limit)}</value></member>"
            f"<member><name>user_agent</name><value>{escape(self.user_agent)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "auto_registered": self.auto_registered,
            "client_ip": self.client_ip,
            "groups": self.groups,
            "last_access": format_datetime(self.last_access),
            "name_description": self.name_description,
            "name_label": self.name_label,
            "rate_limit": self.rate_limit,
            "user_agent": self.user_agent,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Caller.new("")


Caller.MODEL = ClassModel(
    name="Caller",
    fields=(
        FieldModel(
            "auto_registered", parse_type("bool"), "auto_registered", _DEFAULTS.auto_registered
        ),
        FieldModel("client_ip", parse_type("string"), "client_ip", _DEFAULTS.client_ip),
        FieldModel("groups", parse_type("string set"), "groups", _DEFAULTS.groups),
        FieldModel("last_access", parse_type("datetime"), "last_access", _DEFAULTS.last_access),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "rate_limit",
            parse_type("Rate_limit ref"),
            "rate_limit",
            _DEFAULTS.rate_limit,
            relation=Relation("Rate_limit", "callers", RelationKind.ONE),
        ),
        FieldModel("user_agent", parse_type("string"), "user_agent", _DEFAULTS.user_agent),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Caller,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
