# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import refs
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
_xml_float = xml_writer(parse_type("float"))

if TYPE_CHECKING:

    class host_cpuFields(TypedDict, total=False):
        """Fields of host_cpu that can be given to new, create and modify."""

        family: int
        features: str
        flags: str
        host: refs.hostRef
        model: int
        modelname: str
        number: int
        other_config: Mapping[str, str]
        speed: int
        stepping: str
        utilisation: float
        uuid: str
        vendor: str


class host_cpu(Row):
    """One physical CPU of a host. Old: host.cpu_info carries the same facts for the whole host."""

    __slots__ = (
        "family",
        "features",
        "flags",
        "host",
        "model",
        "modelname",
        "number",
        "other_config",
        "speed",
        "stepping",
        "utilisation",
        "uuid",
        "vendor",
    )

    family: int
    """CPU family number."""
    features: str
    """Feature bits of this CPU as a hexadecimal string."""
    flags: str
    """Feature flags of this CPU as names separated by blanks."""
    host: refs.hostRef
    """Host this CPU is in."""
    model: int
    """CPU model number within the family."""
    modelname: str
    """Model name as printed by the vendor."""
    number: int
    """Number of this CPU within its host, counted from 0."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    speed: int
    """Clock speed in MHz."""
    stepping: str
    """Stepping (revision) of the CPU."""
    utilisation: float
    """Load from 0 to 1 when last measured; the performance archives hold current figures."""
    uuid: str
    """Unique identifier of the CPU record."""
    vendor: str
    """Name of the vendor."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[host_cpuFields]) -> host_cpu:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.family = 0
        row.features = ""
        row.flags = ""
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.model = 0
        row.modelname = ""
        row.number = 0
        row.other_config = EMPTY_MAP
        row.speed = 0
        row.stepping = ""
        row.utilisation = 0.0
        row.uuid = ""
        row.vendor = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[host_cpuFields]) -> refs.host_cpuRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.host_cpuRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[host_cpuFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("host_cpu", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> host_cpu:
        row = host_cpu.__new__(host_cpu)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.family = self.family
        row.features = self.features
        row.flags = self.flags
        row.host = self.host
        row.model = self.model
        row.modelname = self.modelname
        row.number = self.number
        row.other_config = self.other_config
        row.speed = self.speed
        row.stepping = self.stepping
        row.utilisation = self.utilisation
        row.uuid = self.uuid
        row.vendor = self.vendor
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.family != 0:
            out["family"] = self.family
        if self.features != "":
            out["features"] = self.features
        if self.flags != "":
            out["flags"] = self.flags
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.model != 0:
            out["model"] = self.model
        if self.modelname != "":
            out["modelname"] = self.modelname
        if self.number != 0:
            out["number"] = self.number
        if self.other_config:
            out["other_config"] = self.other_config
        if self.speed != 0:
            out["speed"] = self.speed
        if self.stepping != "":
            out["stepping"] = self.stepping
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor != "":
            out["vendor"] = self.vendor
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> host_cpu:
        row = cls.new(ref)
        if "family" in stored:
            row.family = stored["family"]
        if "features" in stored:
            row.features = stored["features"]
        if "flags" in stored:
            row.flags = stored["flags"]
        if "host" in stored:
            row.host = stored["host"]
        if "model" in stored:
            row.model = stored["model"]
        if "modelname" in stored:
            row.modelname = stored["modelname"]
        if "number" in stored:
            row.number = stored["number"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "speed" in stored:
            row.speed = stored["speed"]
        if "stepping" in stored:
            row.stepping = stored["stepping"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor" in stored:
            row.vendor = stored["vendor"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>family</name><value>{self.family}</value></member>"
            f"<member><name>features</name><value>{escape(self.features)}</value></member>"
            f"<member><name>flags</name><value>{escape(self.flags)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>model</name><value>{self.model}</value></member>"
            f"<member><name>modelname</name><value>{escape(self.modelname)}</value></member>"
            f"<member><name>number</name><value>{self.number}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>speed</name><value>{self.speed}</value></member>"
            f"<member><name>stepping</name><value>{escape(self.stepping)}</value></member>"
            f"<member><name>utilisation</name>{_xml_float(self.utilisation)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor</name><value>{escape(self.vendor)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "family": self.family,
            "features": self.features,
            "flags": self.flags,
            "host": self.host,
            "model": self.model,
            "modelname": self.modelname,
            "number": self.number,
            "other_config": self.other_config,
            "speed": self.speed,
            "stepping": self.stepping,
            "utilisation": self.utilisation,
            "uuid": self.uuid,
            "vendor": self.vendor,
        }
        return orjson.dumps(out)


_DEFAULTS = host_cpu.new("")


host_cpu.MODEL = ClassModel(
    name="host_cpu",
    fields=(
        FieldModel("family", parse_type("int"), "family", _DEFAULTS.family),
        FieldModel("features", parse_type("string"), "features", _DEFAULTS.features),
        FieldModel("flags", parse_type("string"), "flags", _DEFAULTS.flags),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "host_CPUs", RelationKind.ONE),
        ),
        FieldModel("model", parse_type("int"), "model", _DEFAULTS.model),
        FieldModel("modelname", parse_type("string"), "modelname", _DEFAULTS.modelname),
        FieldModel("number", parse_type("int"), "number", _DEFAULTS.number),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("speed", parse_type("int"), "speed", _DEFAULTS.speed),
        FieldModel("stepping", parse_type("string"), "stepping", _DEFAULTS.stepping),
        FieldModel(
            "utilisation",
            parse_type("float"),
            "utilisation",
            _DEFAULTS.utilisation,
            persistent=False,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor", parse_type("string"), "vendor", _DEFAULTS.vendor),
    ),
    row=host_cpu,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
