# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""What the agent inside a guest reports about it; exists once an agent has reported since boot."""

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

_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))

if TYPE_CHECKING:

    class VM_guest_metricsFields(TypedDict, total=False):
        """Fields of VM_guest_metrics that can be given to new, create and modify."""

        PV_drivers_detected: bool
        PV_drivers_up_to_date: bool
        PV_drivers_version: Mapping[str, str]
        can_use_hotplug_vbd: enums.TristateType
        can_use_hotplug_vif: enums.TristateType
        disks: Mapping[str, str]
        last_updated: datetime
        live: bool
        memory: Mapping[str, str]
        netbios_name: Mapping[str, str]
        networks: Mapping[str, str]
        os_version: Mapping[str, str]
        other: Mapping[str, str]
        other_config: Mapping[str, str]
        services: Mapping[str, str]
        uuid: str


class VM_guest_metrics(Row):
    """What the agent inside a guest reports about it; exists once an agent has reported since
    boot.
    """

    __slots__ = (
        "PV_drivers_detected",
        "PV_drivers_up_to_date",
        "PV_drivers_version",
        "can_use_hotplug_vbd",
        "can_use_hotplug_vif",
        "disks",
        "last_updated",
        "live",
        "memory",
        "netbios_name",
        "networks",
        "os_version",
        "other",
        "other_config",
        "services",
        "uuid",
    )

    PV_drivers_detected: bool
    """True if paravirtual drivers were seen at work in the guest."""
    PV_drivers_up_to_date: bool
    """Deprecated; always equal to PV_drivers_detected."""
    PV_drivers_version: Mapping[str, str]
    """Version of the guest's paravirtual drivers, with keys major, minor, micro and build."""
    can_use_hotplug_vbd: enums.TristateType
    """Whether the guest accepts disks while it runs; unspecified until the agent tells."""
    can_use_hotplug_vif: enums.TristateType
    """Whether the guest accepts network interfaces while it runs; unspecified until the agent
    tells.
    """
    disks: Mapping[str, str]
    """Removed; disk usage inside the guest."""
    last_updated: datetime
    """When the guest last changed what it reports."""
    live: bool
    """True if the agent is alive and the values are current."""
    memory: Mapping[str, str]
    """Removed; memory figures from inside the guest."""
    netbios_name: Mapping[str, str]
    """NetBIOS names of a Windows guest, such as host and domain name."""
    networks: Mapping[str, str]
    """IP addresses of the guest, with keys like 0/ip, 0/ipv4/0 and 0/ipv6/0 (device number
    first).
    """
    os_version: Mapping[str, str]
    """Operating system of the guest, with keys such as name, distro, major, minor and uname."""
    other: Mapping[str, str]
    """Further facts from the agent, such as feature flags and terminal services state."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    services: Mapping[str, str]
    """State of services the guest reports, by service and item name."""
    uuid: str
    """Unique identifier of the metrics row."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VM_guest_metricsFields]) -> VM_guest_metrics:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.PV_drivers_detected = False
        row.PV_drivers_up_to_date = False
        row.PV_drivers_version = EMPTY_MAP
        row.can_use_hotplug_vbd = "unspecified"
        row.can_use_hotplug_vif = "unspecified"
        row.disks = EMPTY_MAP
        row.last_updated = EPOCH
        row.live = False
        row.memory = EMPTY_MAP
        row.netbios_name = EMPTY_MAP
        row.networks = EMPTY_MAP
        row.os_version = EMPTY_MAP
        row.other = EMPTY_MAP
        row.other_config = EMPTY_MAP
        row.services = EMPTY_MAP
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[VM_guest_metricsFields]
    ) -> refs.VM_guest_metricsRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VM_guest_metricsRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VM_guest_metricsFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VM_guest_metrics", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VM_guest_metrics:
        row = VM_guest_metrics.__new__(VM_guest_metrics)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.PV_drivers_detected = self.PV_drivers_detected
        row.PV_drivers_up_to_date = self.PV_drivers_up_to_date
        row.PV_drivers_version = self.PV_drivers_version
        row.can_use_hotplug_vbd = self.can_use_hotplug_vbd
        row.can_use_hotplug_vif = self.can_use_hotplug_vif
        row.disks = self.disks
        row.last_updated = self.last_updated
        row.live = self.live
        row.memory = self.memory
        row.netbios_name = self.netbios_name
        row.networks = self.networks
        row.os_version = self.os_version
        row.other = self.other
        row.other_config = self.other_config
        row.services = self.services
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.PV_drivers_detected != False:
            out["PV_drivers_detected"] = self.PV_drivers_detected
        if self.PV_drivers_up_to_date != False:
            out["PV_drivers_up_to_date"] = self.PV_drivers_up_to_date
        if self.PV_drivers_version:
            out["PV_drivers_version"] = self.PV_drivers_version
        if self.can_use_hotplug_vbd != "unspecified":
            out["can_use_hotplug_vbd"] = self.can_use_hotplug_vbd
        if self.can_use_hotplug_vif != "unspecified":
            out["can_use_hotplug_vif"] = self.can_use_hotplug_vif
        if self.disks:
            out["disks"] = self.disks
        if self.last_updated != EPOCH:
            out["last_updated"] = format_datetime(self.last_updated)
        if self.live != False:
            out["live"] = self.live
        if self.memory:
            out["memory"] = self.memory
        if self.netbios_name:
            out["netbios_name"] = self.netbios_name
        if self.networks:
            out["networks"] = self.networks
        if self.os_version:
            out["os_version"] = self.os_version
        if self.other:
            out["other"] = self.other
        if self.other_config:
            out["other_config"] = self.other_config
        if self.services:
            out["services"] = self.services
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VM_guest_metrics:
        row = cls.new(ref)
        if "PV_drivers_detected" in stored:
            row.PV_drivers_detected = stored["PV_drivers_detected"]
        if "PV_drivers_up_to_date" in stored:
            row.PV_drivers_up_to_date = stored["PV_drivers_up_to_date"]
        if "PV_drivers_version" in stored:
            row.PV_drivers_version = _restore_string_to_string_map(stored["PV_drivers_version"])
        if "can_use_hotplug_vbd" in stored:
            row.can_use_hotplug_vbd = stored["can_use_hotplug_vbd"]
        if "can_use_hotplug_vif" in stored:
            row.can_use_hotplug_vif = stored["can_use_hotplug_vif"]
        if "disks" in stored:
            row.disks = _restore_string_to_string_map(stored["disks"])
        if "last_updated" in stored:
            row.last_updated = parse_datetime(stored["last_updated"])
        if "live" in stored:
            row.live = stored["live"]
        if "memory" in stored:
            row.memory = _restore_string_to_string_map(stored["memory"])
        if "netbios_name" in stored:
            row.netbios_name = _restore_string_to_string_map(stored["netbios_name"])
        if "networks" in stored:
            row.networks = _restore_string_to_string_map(stored["networks"])
        if "os_version" in stored:
            row.os_version = _restore_string_to_string_map(stored["os_version"])
        if "other" in stored:
            row.other = _restore_string_to_string_map(stored["other"])
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "services" in stored:
            row.services = _restore_string_to_string_map(stored["services"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>PV_drivers_detected</name><value><boolean>{self.PV_drivers_detected:d}</boolean></value></member>"
            f"<member><name>PV_drivers_up_to_date</name><value><boolean>{self.PV_drivers_up_to_date:d}</boolean></value></member>"
            f"<member><name>PV_drivers_version</name>{_xml_string_to_string_map(self.PV_drivers_version)}</member>"
            f"<member><name>can_use_hotplug_vbd</name><value>{self.can_use_hotplug_vbd}</value></member>"
            f"<member><name>can_use_hotplug_vif</name><value>{self.can_use_hotplug_vif}</value></member>"
            f"<member><name>disks</name>{_xml_string_to_string_map(self.disks)}</member>"
            f"<member><name>last_updated</name><value><dateTime.iso8601>{format_datetime(self.last_updated)}</dateTime.iso8601></value></member>"
            f"<member><name>live</name><value><boolean>{self.live:d}</boolean></value></member>"
            f"<member><name>memory</name>{_xml_string_to_string_map(self.memory)}</member>"
            f"<member><name>netbios_name</name>{_xml_string_to_string_map(self.netbios_name)}</member>"
            f"<member><name>networks</name>{_xml_string_to_string_map(self.networks)}</member>"
            f"<member><name>os_version</name>{_xml_string_to_string_map(self.os_version)}</member>"
            f"<member><name>other</name>{_xml_string_to_string_map(self.other)}</member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>services</name>{_xml_string_to_string_map(self.services)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "PV_drivers_detected": self.PV_drivers_detected,
            "PV_drivers_up_to_date": self.PV_drivers_up_to_date,
            "PV_drivers_version": self.PV_drivers_version,
            "can_use_hotplug_vbd": self.can_use_hotplug_vbd,
            "can_use_hotplug_vif": self.can_use_hotplug_vif,
            "disks": self.disks,
            "last_updated": format_datetime(self.last_updated),
            "live": self.live,
            "memory": self.memory,
            "netbios_name": self.netbios_name,
            "networks": self.networks,
            "os_version": self.os_version,
            "other": self.other,
            "other_config": self.other_config,
            "services": self.services,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VM_guest_metrics.new("")


VM_guest_metrics.MODEL = ClassModel(
    name="VM_guest_metrics",
    fields=(
        FieldModel(
            "PV_drivers_detected",
            parse_type("bool"),
            "PV_drivers_detected",
            _DEFAULTS.PV_drivers_detected,
        ),
        FieldModel(
            "PV_drivers_up_to_date",
            parse_type("bool"),
            "PV_drivers_up_to_date",
            _DEFAULTS.PV_drivers_up_to_date,
        ),
        FieldModel(
            "PV_drivers_version",
            parse_type("(string -> string) map"),
            "PV_drivers_version",
            _DEFAULTS.PV_drivers_version,
        ),
        FieldModel(
            "can_use_hotplug_vbd",
            parse_type("enum tristate_type"),
            "can_use_hotplug_vbd",
            _DEFAULTS.can_use_hotplug_vbd,
        ),
        FieldModel(
            "can_use_hotplug_vif",
            parse_type("enum tristate_type"),
            "can_use_hotplug_vif",
            _DEFAULTS.can_use_hotplug_vif,
        ),
        FieldModel("disks", parse_type("(string -> string) map"), "disks", _DEFAULTS.disks),
        FieldModel("last_updated", parse_type("datetime"), "last_updated", _DEFAULTS.last_updated),
        FieldModel("live", parse_type("bool"), "live", _DEFAULTS.live),
        FieldModel("memory", parse_type("(string -> string) map"), "memory", _DEFAULTS.memory),
        FieldModel(
            "netbios_name",
            parse_type("(string -> string) map"),
            "netbios_name",
            _DEFAULTS.netbios_name,
        ),
        FieldModel(
            "networks", parse_type("(string -> string) map"), "networks", _DEFAULTS.networks
        ),
        FieldModel(
            "os_version", parse_type("(string -> string) map"), "os_version", _DEFAULTS.os_version
        ),
        FieldModel("other", parse_type("(string -> string) map"), "other", _DEFAULTS.other),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "services", parse_type("(string -> string) map"), "services", _DEFAULTS.services
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VM_guest_metrics,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
