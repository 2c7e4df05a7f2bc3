# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""Several physical interfaces of one host joined into one, for redundancy or throughput."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_pif_ref_set = xml_writer(parse_type("PIF ref set"))
_json_pif_ref_set = json_writer(parse_type("PIF ref set"))
_restore_pif_ref_set = restorer(parse_type("PIF ref set"))

if TYPE_CHECKING:

    class BondFields(TypedDict, total=False):
        """Fields of Bond that can be given to new, create and modify."""

        auto_update_mac: bool
        links_up: int
        master: refs.PIFRef
        mode: enums.BondMode
        other_config: Mapping[str, str]
        primary_slave: refs.PIFRef
        properties: Mapping[str, str]
        uuid: str


class Bond(Row):
    """Several physical interfaces of one host joined into one, for redundancy or throughput."""

    __slots__ = (
        "auto_update_mac",
        "links_up",
        "master",
        "mode",
        "other_config",
        "primary_slave",
        "properties",
        "slaves",
        "uuid",
    )

    auto_update_mac: bool
    """True when the bond takes over the MAC of its first member if members change."""
    links_up: int
    """How many members have a link at present."""
    master: refs.PIFRef
    """PIF that stands for the bond and carries its configuration."""
    mode: enums.BondMode
    """How traffic is spread: balance-slb, active-backup or lacp."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    primary_slave: refs.PIFRef
    """Member whose MAC and IP configuration the bond took over."""
    properties: Mapping[str, str]
    """Settings of the bond mode by name, such as the LACP hashing algorithm."""
    slaves: tuple[refs.PIFRef, ...]
    """Member interfaces."""
    uuid: str
    """Unique identifier of the bond."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[BondFields]) -> Bond:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.auto_update_mac = True
        row.links_up = 0
        row.master = refs.PIFRef("OpaqueRef:NULL")
        row.mode = "balance-slb"
        row.other_config = EMPTY_MAP
        row.primary_slave = refs.PIFRef("OpaqueRef:NULL")
        row.properties = EMPTY_MAP
        row.slaves = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[BondFields]) -> refs.BondRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.BondRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[BondFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("Bond", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> Bond:
        row = Bond.__new__(Bond)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.auto_update_mac = self.auto_update_mac
        row.links_up = self.links_up
        row.master = self.master
        row.mode = self.mode
        row.other_config = self.other_config
        row.primary_slave = self.primary_slave
        row.properties = self.properties
        row.slaves = self.slaves
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.auto_update_mac != True:
            out["auto_update_mac"] = self.auto_update_mac
        if self.links_up != 0:
            out["links_up"] = self.links_up
        if self.master != refs.PIFRef("OpaqueRef:NULL"):
            out["master"] = self.master
        if self.mode != "balance-slb":
            out["mode"] = self.mode
        if self.other_config:
            out["other_config"] = self.other_config
        if self.primary_slave != refs.PIFRef("OpaqueRef:NULL"):
            out["primary_slave"] = self.primary_slave
        if self.properties:
            out["properties"] = self.properties
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> Bond:
        row = cls.new(ref)
        if "auto_update_mac" in stored:
            row.auto_update_mac = stored["auto_update_mac"]
        if "links_up" in stored:
            row.links_up = stored["links_up"]
        if "master" in stored:
            row.master = stored["master"]
        if "mode" in stored:
            row.mode = stored["mode"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "primary_slave" in stored:
            row.primary_slave = stored["primary_slave"]
        if "properties" in stored:
            row.properties = _restore_string_to_string_map(stored["properties"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>auto_update_mac</name><value><boolean>{self.auto_update_mac:d}</boolean></value></member>"
            f"<member><name>links_up</name><value>{self.links_up}</value></member>"
            f"<member><name>master</name><value>{escape(self.master)}</value></member>"
            f"<member><name>mode</name><value>{self.mode}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>primary_slave</name><value>{escape(self.primary_slave)}</value></member>"
            f"<member><name>properties</name>{_xml_string_to_string_map(self.properties)}</member>"
            f"<member><name>slaves</name>{_xml_pif_ref_set(self.slaves)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "auto_update_mac": self.auto_update_mac,
            "links_up": self.links_up,
            "master": self.master,
            "mode": self.mode,
            "other_config": self.other_config,
            "primary_slave": self.primary_slave,
            "properties": self.properties,
            "slaves": self.slaves,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = Bond.new("")


Bond.MODEL = ClassModel(
    name="Bond",
    fields=(
        FieldModel(
            "auto_update_mac", parse_type("bool"), "auto_update_mac", _DEFAULTS.auto_update_mac
        ),
        FieldModel("links_up", parse_type("int"), "links_up", _DEFAULTS.links_up),
        FieldModel(
            "master",
            parse_type("PIF ref"),
            "master",
            _DEFAULTS.master,
            relation=Relation("PIF", "bond_master_of", RelationKind.ONE),
        ),
        FieldModel("mode", parse_type("enum bond_mode"), "mode", _DEFAULTS.mode),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "primary_slave", parse_type("PIF ref"), "primary_slave", _DEFAULTS.primary_slave
        ),
        FieldModel(
            "properties", parse_type("(string -> string) map"), "properties", _DEFAULTS.properties
        ),
        FieldModel(
            "slaves",
            parse_type("PIF ref set"),
            "slaves",
            _DEFAULTS.slaves,
            persistent=False,
            relation=Relation("PIF", "bond_slave_of", RelationKind.MANY),
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=Bond,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
