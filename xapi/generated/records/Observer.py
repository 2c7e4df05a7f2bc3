# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A tracing set-up: which components of which hosts record traces, and where the traces go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_host_ref_set = xml_writer(parse_type("host ref set"))
_json_host_ref_set = json_writer(parse_type("host ref set"))
_restore_host_ref_set = restorer(parse_type("host ref set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class ObserverFields(TypedDict, total=False):
        """Fields of Observer that can be given to new, create and modify."""

        attributes: Mapping[str, str]
        components: tuple[str, ...]
        enabled: bool
        endpoints: tuple[str, ...]
        hosts: tuple[refs.hostRef, ...]
        name_description: str
        name_label: str
        uuid: str


class Observer(Row):
    """A tracing set-up: which components of which hosts record traces, and where the traces go."""

    __slots__ = (
        "attributes",
        "components",
        "enabled",
        "endpoints",
        "hosts",
        "name_description",
        "name_label",
        "uuid",
    )

    attributes: Mapping[str, str]
    """Key-value pairs added to each trace."""
    components: tuple[str, ...]
    """Components that record traces; empty means all."""
    enabled: bool
    """True when traces are recorded."""
    endpoints: tuple[str, ...]
    """Where traces go: bugtool for files on the host, or addresses of collectors."""
    hosts: tuple[refs.hostRef, ...]
    """Hosts that record traces; empty means all."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name, also used as the service name in traces."""
    uuid: str
    """Unique identifier of the observer."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[ObserverFields]) -> Observer:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.attributes = EMPTY_MAP
        row.components = ()
        row.enabled = False
        row.endpoints = ()
        row.hosts = ()
        row.name_description = ""
        row.name_label = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[ObserverFields]) -> refs.ObserverRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.ObserverRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[ObserverFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Observer", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Observer:
        row = Observer.__new__(Observer)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.attributes = self.attributes
        row.components = self.components
        row.enabled = self.enabled
        row.endpoints = self.endpoints
        row.hosts = self.hosts
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.attributes:
            out["attributes"] = self.attributes
        if self.components:
            out["components"] = self.components
        if self.enabled != False:
            out["enabled"] = self.enabled
        if self.endpoints:
            out["endpoints"] = self.endpoints
        if self.hosts:
            out["hosts"] = self.hosts
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Observer:
        row = cls.new(ref)
        if "attributes" in stored:
            row.attributes = _restore_string_to_string_map(stored["attributes"])
        if "components" in stored:
            row.components = _restore_string_set(stored["components"])
        if "enabled" in stored:
            row.enabled = stored["enabled"]
        if "endpoints" in stored:
            row.endpoints = _restore_string_set(stored["endpoints"])
        if "hosts" in stored:
            row.hosts = _restore_host_ref_set(stored["hosts"])
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>attributes</name>{_xml_string_to_string_map(self.attributes)}</member>"
            f"<member><name>components</name>{_xml_string_set(self.components)}</member>"
            f"<member><name>enabled</name><value><boolean>{self.enabled:d}</boolean></value></member>"
            f"<member><name>endpoints</name>{_xml_string_set(self.endpoints)}</member>"
            f"<member><name>hosts</name>{_xml_host_ref_set(self.hosts)}</member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "attributes": self.attributes,
            "components": self.components,
            "enabled": self.enabled,
            "endpoints": self.endpoints,
            "hosts": self.hosts,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Observer.new("")


Observer.MODEL = ClassModel(
    name="Observer",
    fields=(
        FieldModel(
            "attributes", parse_type("(string -> string) map"), "attributes", _DEFAULTS.attributes
        ),
        FieldModel("components", parse_type("string set"), "components", _DEFAULTS.components),
        FieldModel("enabled", parse_type("bool"), "enabled", _DEFAULTS.enabled),
        FieldModel("endpoints", parse_type("string set"), "endpoints", _DEFAULTS.endpoints),
        FieldModel("hosts", parse_type("host ref set"), "hosts", _DEFAULTS.hosts, plain_refs=True),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Observer,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
