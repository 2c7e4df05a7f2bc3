# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""What the host measures of a VM; one row per VM, refreshed while it runs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.encode import json_writer, xml_writer
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel
from xapi.idl.record import EMPTY_MAP, Row, Writer
from xapi.idl.restore import restorer
from xapi.idl.scalars import escape, format_datetime, parse_datetime
from xapi.idl.types import parse_type

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_xml_int_to_float_map = xml_writer(parse_type("(int -> float) map"))
_json_int_to_float_map = json_writer(parse_type("(int -> float) map"))
_restore_int_to_float_map = restorer(parse_type("(int -> float) map"))
_xml_int_to_int_map = xml_writer(parse_type("(int -> int) map"))
_json_int_to_int_map = json_writer(parse_type("(int -> int) map"))
_restore_int_to_int_map = restorer(parse_type("(int -> int) map"))
_xml_int_to_string_set_map = xml_writer(parse_type("(int -> string set) map"))
_json_int_to_string_set_map = json_writer(parse_type("(int -> string set) map"))
_restore_int_to_string_set_map = restorer(parse_type("(int -> string set) map"))
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class VM_metricsFields(TypedDict, total=False):
        """Fields of VM_metrics that can be given to new, create and modify."""

        VCPUs_CPU: Mapping[int, int]
        VCPUs_flags: Mapping[int, tuple[str, ...]]
        VCPUs_number: int
        VCPUs_params: Mapping[str, str]
        VCPUs_utilisation: Mapping[int, float]
        current_domain_type: enums.DomainType
        hvm: bool
        install_time: datetime
        last_updated: datetime
        memory_actual: int
        nested_virt: bool
        nomigrate: bool
        numa_node_memory: Mapping[int, int]
        numa_nodes: int
        numa_optimised: bool
        other_config: Mapping[str, str]
        start_time: datetime
        state: tuple[str, ...]
        uuid: str


class VM_metrics(Row):
    """What the host measures of a VM; one row per VM, refreshed while it runs."""

    __slots__ = (
        "VCPUs_CPU",
        "VCPUs_flags",
        "VCPUs_number",
        "VCPUs_params",
        "VCPUs_utilisation",
        "current_domain_type",
        "hvm",
        "install_time",
        "last_updated",
        "memory_actual",
        "nested_virt",
        "nomigrate",
        "numa_node_memory",
        "numa_nodes",
        "numa_optimised",
        "other_config",
        "start_time",
        "state",
        "uuid",
    )

    VCPUs_CPU: Mapping[int, int]
    """Physical CPU each virtual CPU last ran on, by virtual CPU number."""
    VCPUs_flags: Mapping[int, tuple[str, ...]]
    """Flags of each virtual CPU (for example online, blocked, running), by virtual CPU number.
    """
    VCPUs_number: int
    """Number of virtual CPUs now online."""
    VCPUs_params: Mapping[str, str]
    """Scheduler settings in force, such as weight and cap."""
    VCPUs_utilisation: Mapping[int, float]
    """Removed; load of each virtual CPU. Read the VM's data sources instead."""
    current_domain_type: enums.DomainType
    """Kind of domain the VM runs as; unspecified while it is halted."""
    hvm: bool
    """True if the running domain is a hardware-assisted one."""
    install_time: datetime
    """When the VM was installed or imported."""
    last_updated: datetime
    """When this row was last refreshed."""
    memory_actual: int
    """Memory the VM uses now, in bytes."""
    nested_virt: bool
    """True if the running VM can itself use hardware virtualisation; it then cannot be migrated
    live.
    """
    nomigrate: bool
    """True if the running VM was started in a way that forbids migration and suspension."""
    numa_node_memory: Mapping[int, int]
    """Memory of the VM on each NUMA node in bytes, by node number."""
    numa_nodes: int
    """Number of NUMA nodes the VM's memory is spread over."""
    numa_optimised: bool
    """True if the VM's memory and virtual CPUs were placed with regard to NUMA."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    start_time: datetime
    """When the VM was last started."""
    state: tuple[str, ...]
    """Flags of the domain as the hypervisor reports them."""
    uuid: str
    """Unique identifier of the metrics row."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VM_metricsFields]) -> VM_metrics:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VCPUs_CPU = EMPTY_MAP
        row.VCPUs_flags = EMPTY_MAP
        row.VCPUs_number = 0
        row.VCPUs_params = EMPTY_MAP
        row.VCPUs_utilisation = EMPTY_MAP
        row.current_domain_type = "unspecified"
        row.hvm = False
        row.install_time = EPOCH
        row.last_updated = EPOCH
        row.memory_actual = 0
        row.nested_virt = False
        row.nomigrate = False
        row.numa_node_memory = EMPTY_MAP
        row.numa_nodes = 0
        row.numa_optimised = False
        row.other_config = EMPTY_MAP
        row.start_time = EPOCH
        row.state = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VM_metricsFields]) -> refs.VM_metricsRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VM_metricsRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VM_metricsFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VM_metrics", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VM_metrics:
        row = VM_metrics.__new__(VM_metrics)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VCPUs_CPU = self.VCPUs_CPU
        row.VCPUs_flags = self.VCPUs_flags
        row.VCPUs_number = self.VCPUs_number
        row.VCPUs_params = self.VCPUs_params
        row.VCPUs_utilisation = self.VCPUs_utilisation
        row.current_domain_type = self.current_domain_type
        row.hvm = self.hvm
        row.install_time = self.install_time
        row.last_updated = self.last_updated
        row.memory_actual = self.memory_actual
        row.nested_virt = self.nested_virt
        row.nomigrate = self.nomigrate
        row.numa_node_memory = self.numa_node_memory
        row.numa_nodes = self.numa_nodes
        row.numa_optimised = self.numa_optimised
        row.other_config = self.other_config
        row.start_time = self.start_time
        row.state = self.state
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VCPUs_number != 0:
            out["VCPUs_number"] = self.VCPUs_number
        if self.current_domain_type != "unspecified":
            out["current_domain_type"] = self.current_domain_type
        if self.install_time != EPOCH:
            out["install_time"] = format_datetime(self.install_time)
        if self.numa_node_memory:
            out["numa_node_memory"] = {str(k): v for k, v in self.numa_node_memory.items()}
        if self.numa_nodes != 0:
            out["numa_nodes"] = self.numa_nodes
        if self.numa_optimised != False:
            out["numa_optimised"] = self.numa_optimised
        if self.start_time != EPOCH:
            out["start_time"] = format_datetime(self.start_time)
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VM_metrics:
        row = cls.new(ref)
        if "VCPUs_number" in stored:
            row.VCPUs_number = stored["VCPUs_number"]
        if "current_domain_type" in stored:
            row.current_domain_type = stored["current_domain_type"]
        if "install_time" in stored:
            row.install_time = parse_datetime(stored["install_time"])
        if "numa_node_memory" in stored:
            row.numa_node_memory = _restore_int_to_int_map(stored["numa_node_memory"])
        if "numa_nodes" in stored:
            row.numa_nodes = stored["numa_nodes"]
        if "numa_optimised" in stored:
            row.numa_optimised = stored["numa_optimised"]
        if "start_time" in stored:
            row.start_time = parse_datetime(stored["start_time"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VCPUs_CPU</name>{_xml_int_to_int_map(self.VCPUs_CPU)}</member>"
            f"<member><name>VCPUs_flags</name>{_xml_int_to_string_set_map(self.VCPUs_flags)}</member>"
            f"<member><name>VCPUs_number</name><value>{self.VCPUs_number}</value></member>"
            f"<member><name>VCPUs_params</name>{_xml_string_to_string_map(self.VCPUs_params)}</member>"
            f"<member><name>VCPUs_utilisation</name>{_xml_int_to_float_map(self.VCPUs_utilisation)}</member>"
            f"<member><name>current_domain_type</name><value>{self.current_domain_type}</value></member>"
            f"<member><name>hvm</name><value><boolean>{self.hvm:d}</boolean></value></member>"
            f"<member><name>install_time</name><value><dateTime.iso8601>{format_datetime(self.install_time)}</dateTime.iso8601></value></member>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>memory_actual</name><value>{self.memory_actual}</value></member>"
            f"<member><name>nested_virt</name><value><boolean>{self.nested_virt:d}</boolean></value></member>"
            f"<member><name>nomigrate</name><value><boolean>{self.nomigrate:d}</boolean></value></member>"
            f"<member><name>numa_node_memory</name>{_xml_int_to_int_map(self.numa_node_memory)}</member>"
            f"<member><name>numa_nodes</name><value>{self.numa_nodes}</value></member>"
            f"<member><name>numa_optimised</name><value><boolean>{self.numa_optimised:d}</boolean></value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>start_time</name><value><dateTime.iso8601>{format_datetime(self.start_time)}</dateTime.iso8601></value></member>"
            f"<member><name>state</name>{_xml_string_set(self.state)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VCPUs_CPU": _json_int_to_int_map(self.VCPUs_CPU),
            "VCPUs_flags": _json_int_to_string_set_map(self.VCPUs_flags),
            "VCPUs_number": self.VCPUs_number,
            "VCPUs_params": self.VCPUs_params,
            "VCPUs_utilisation": _json_int_to_float_map(self.VCPUs_utilisation),
            "current_domain_type": self.current_domain_type,
            "hvm": self.hvm,
            "install_time": format_datetime(self.install_time),
            "last_updated": format_datetime(self.last_updated),
            "memory_actual": self.memory_actual,
            "nested_virt": self.nested_virt,
            "nomigrate": self.nomigrate,
            "numa_node_memory": _json_int_to_int_map(self.numa_node_memory),
            "numa_nodes": self.numa_nodes,
            "numa_optimised": self.numa_optimised,
            "other_config": self.other_config,
            "start_time": format_datetime(self.start_time),
            "state": self.state,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VM_metrics.new("")


VM_metrics.MODEL = ClassModel(
    name="VM_metrics",
    fields=(
        FieldModel(
            "VCPUs_CPU",
            parse_type("(int -> int) map"),
            "VCPUs__CPU",
            _DEFAULTS.VCPUs_CPU,
            persistent=False,
        ),
        FieldModel(
            "VCPUs_flags",
            parse_type("(int -> string set) map"),
            "VCPUs__flags",
            _DEFAULTS.VCPUs_flags,
            persistent=False,
        ),
        FieldModel("VCPUs_number", parse_type("int"), "VCPUs__number", _DEFAULTS.VCPUs_number),
        FieldModel(
            "VCPUs_params",
            parse_type("(string -> string) map"),
            "VCPUs__params",
            _DEFAULTS.VCPUs_params,
            persistent=False,
        ),
        FieldModel(
            "VCPUs_utilisation",
            parse_type("(int -> float) map"),
            "VCPUs__utilisation",
            _DEFAULTS.VCPUs_utilisation,
            persistent=False,
        ),
        FieldModel(
            "current_domain_type",
            parse_type("enum domain_type"),
            "current_domain_type",
            _DEFAULTS.current_domain_type,
        ),
        FieldModel("hvm", parse_type("bool"), "hvm", _DEFAULTS.hvm, persistent=False),
        FieldModel("install_time", parse_type("datetime"), "install_time", _DEFAULTS.install_time),
        FieldModel(
            "last_updated",
            parse_type("datetime"),
            "last_updated",
            _DEFAULTS.last_updated,
            persistent=False,
        ),
        FieldModel(
            "memory_actual",
            parse_type("int"),
            "memory__actual",
            _DEFAULTS.memory_actual,
            persistent=False,
        ),
        FieldModel(
            "nested_virt",
            parse_type("bool"),
            "nested_virt",
            _DEFAULTS.nested_virt,
            persistent=False,
        ),
        FieldModel(
            "nomigrate", parse_type("bool"), "nomigrate", _DEFAULTS.nomigrate, persistent=False
        ),
        FieldModel(
            "numa_node_memory",
            parse_type("(int -> int) map"),
            "numa_node_memory",
            _DEFAULTS.numa_node_memory,
        ),
        FieldModel("numa_nodes", parse_type("int"), "numa_nodes", _DEFAULTS.numa_nodes),
        FieldModel(
            "numa_optimised", parse_type("bool"), "numa_optimised", _DEFAULTS.numa_optimised
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
            persistent=False,
        ),
        FieldModel("start_time", parse_type("datetime"), "start_time", _DEFAULTS.start_time),
        FieldModel("state", parse_type("string set"), "state", _DEFAULTS.state, persistent=False),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VM_metrics,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
