# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A PCI device of a host that is of interest to the pool, such as a GPU or a network
controller.
"""

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
_xml_pci_ref_set = xml_writer(parse_type("PCI ref set"))
_json_pci_ref_set = json_writer(parse_type("PCI ref set"))
_restore_pci_ref_set = restorer(parse_type("PCI ref set"))
_xml_vm_ref_set = xml_writer(parse_type("VM ref set"))
_json_vm_ref_set = json_writer(parse_type("VM ref set"))
_restore_vm_ref_set = restorer(parse_type("VM ref set"))

if TYPE_CHECKING:

    class PCIFields(TypedDict, total=False):
        """Fields of PCI that can be given to new, create and modify."""

        attached_VMs: tuple[refs.VMRef, ...]
        class_id: str
        class_name: str
        dependencies: tuple[refs.PCIRef, ...]
        device_id: str
        device_name: str
        driver_name: str
        functions: int
        host: refs.hostRef
        other_config: Mapping[str, str]
        pci_id: str
        physical_function: refs.PCIRef
        scheduled_to_be_attached_to: refs.VMRef
        subsystem_device_id: str
        subsystem_device_name: str
        subsystem_vendor_id: str
        subsystem_vendor_name: str
        uuid: str
        vendor_id: str
        vendor_name: str


class PCI(Row):
    """A PCI device of a host that is of interest to the pool, such as a GPU or a network
    controller.
    """

    __slots__ = (
        "attached_VMs",
        "class_id",
        "class_name",
        "dependencies",
        "device_id",
        "device_name",
        "driver_name",
        "functions",
        "host",
        "other_config",
        "pci_id",
        "physical_function",
        "scheduled_to_be_attached_to",
        "subsystem_device_id",
        "subsystem_device_name",
        "subsystem_vendor_id",
        "subsystem_vendor_name",
        "uuid",
        "vendor_id",
        "vendor_name",
        "virtual_functions",
    )

    attached_VMs: tuple[refs.VMRef, ...]
    """Internal; VMs the device is passed through to."""
    class_id: str
    """PCI class number in hexadecimal."""
    class_name: str
    """PCI class name."""
    dependencies: tuple[refs.PCIRef, ...]
    """Devices that must be passed through together with this one."""
    device_id: str
    """PCI device number in hexadecimal."""
    device_name: str
    """Device name."""
    driver_name: str
    """Host driver bound to the device; empty if none."""
    functions: int
    """Internal; number of functions the device offers."""
    host: refs.hostRef
    """Host that has the device."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools."""
    pci_id: str
    """PCI address in the form domain:bus:device.function, for example 0000:04:00.0."""
    physical_function: refs.PCIRef
    """Internal; physical function of an SR-IOV virtual function, null otherwise."""
    scheduled_to_be_attached_to: refs.VMRef
    """Internal; VM for which the device is reserved while it starts, null otherwise."""
    subsystem_device_id: str
    """PCI subsystem device number in hexadecimal; may be empty."""
    subsystem_device_name: str
    """Subsystem device name; may be empty."""
    subsystem_vendor_id: str
    """PCI subsystem vendor number in hexadecimal; may be empty."""
    subsystem_vendor_name: str
    """Subsystem vendor name; may be empty."""
    uuid: str
    """Unique identifier of the device."""
    vendor_id: str
    """PCI vendor number in hexadecimal."""
    vendor_name: str
    """Vendor name."""
    virtual_functions: tuple[refs.PCIRef, ...]
    """Internal; SR-IOV virtual functions of this device."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[PCIFields]) -> PCI:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.attached_VMs = ()
        row.class_id = ""
        row.class_name = ""
        row.dependencies = ()
        row.device_id = ""
        row.device_name = ""
        row.driver_name = ""
        row.functions = 1
        row.host = refs.hostRef("OpaqueRef:NULL")
        row.other_config = EMPTY_MAP
        row.pci_id = ""
        row.physical_function = refs.PCIRef("OpaqueRef:NULL")
        row.scheduled_to_be_attached_to = refs.VMRef("OpaqueRef:NULL")
        row.subsystem_device_id = ""
        row.subsystem_device_name = ""
        row.subsystem_vendor_id = ""
        row.subsystem_vendor_name = ""
        row.uuid = ""
        row.vendor_id = ""
        row.vendor_name = ""
        row.virtual_functions = ()
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[PCIFields]) -> refs.PCIRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.PCIRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[PCIFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("PCI", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> PCI:
        row = PCI.__new__(PCI)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.attached_VMs = self.attached_VMs
        row.class_id = self.class_id
        row.class_name = self.class_name
        row.dependencies = self.dependencies
        row.device_id = self.device_id
        row.device_name = self.device_name
        row.driver_name = self.driver_name
        row.functions = self.functions
        row.host = self.host
        row.other_config = self.other_config
        row.pci_id = self.pci_id
        row.physical_function = self.physical_function
        row.scheduled_to_be_attached_to = self.scheduled_to_be_attached_to
        row.subsystem_device_id = self.subsystem_device_id
        row.subsystem_device_name = self.subsystem_device_name
        row.subsystem_vendor_id = self.subsystem_vendor_id
        row.subsystem_vendor_name = self.subsystem_vendor_name
        row.uuid = self.uuid
        row.vendor_id = self.vendor_id
        row.vendor_name = self.vendor_name
        row.virtual_functions = self.virtual_functions
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.attached_VMs:
            out["attached_VMs"] = self.attached_VMs
        if self.class_id != "":
            out["class_id"] = self.class_id
        if self.class_name != "":
            out["class_name"] = self.class_name
        if self.dependencies:
            out["dependencies"] = self.dependencies
        if self.device_id != "":
            out["device_id"] = self.device_id
        if self.device_name != "":
            out["device_name"] = self.device_name
        if self.driver_name != "":
            out["driver_name"] = self.driver_name
        if self.functions != 1:
            out["functions"] = self.functions
        if self.host != refs.hostRef("OpaqueRef:NULL"):
            out["host"] = self.host
        if self.other_config:
            out["other_config"] = self.other_config
        if self.pci_id != "":
            out["pci_id"] = self.pci_id
        if self.physical_function != refs.PCIRef("OpaqueRef:NULL"):
            out["physical_function"] = self.physical_function
        if self.scheduled_to_be_attached_to != refs.VMRef("OpaqueRef:NULL"):
            out["scheduled_to_be_attached_to"] = self.scheduled_to_be_attached_to
        if self.subsystem_device_id != "":
            out["subsystem_device_id"] = self.subsystem_device_id
        if self.subsystem_device_name != "":
            out["subsystem_device_name"] = self.subsystem_device_name
        if self.subsystem_vendor_id != "":
            out["subsystem_vendor_id"] = self.subsystem_vendor_id
        if self.subsystem_vendor_name != "":
            out["subsystem_vendor_name"] = self.subsystem_vendor_name
        if self.uuid != "":
            out["uuid"] = self.uuid
        if self.vendor_id != "":
            out["vendor_id"] = self.vendor_id
        if self.vendor_name != "":
            out["vendor_name"] = self.vendor_name
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> PCI:
        row = cls.new(ref)
        if "attached_VMs" in stored:
            row.attached_VMs = _restore_vm_ref_set(stored["attached_VMs"])
        if "class_id" in stored:
            row.class_id = stored["class_id"]
        if "class_name" in stored:
            row.class_name = stored["class_name"]
        if "dependencies" in stored:
            row.dependencies = _restore_pci_ref_set(stored["dependencies"])
        if "device_id" in stored:
            row.device_id = stored["device_id"]
        if "device_name" in stored:
            row.device_name = stored["device_name"]
        if "driver_name" in stored:
            row.driver_name = stored["driver_name"]
        if "functions" in stored:
            row.functions = stored["functions"]
        if "host" in stored:
            row.host = stored["host"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "pci_id" in stored:
            row.pci_id = stored["pci_id"]
        if "physical_function" in stored:
            row.physical_function = stored["physical_function"]
        if "scheduled_to_be_attached_to" in stored:
            row.scheduled_to_be_attached_to = stored["scheduled_to_be_attached_to"]
        if "subsystem_device_id" in stored:
            row.subsystem_device_id = stored["subsystem_device_id"]
        if "subsystem_device_name" in stored:
            row.subsystem_device_name = stored["subsystem_device_name"]
        if "subsystem_vendor_id" in stored:
            row.subsystem_vendor_id = stored["subsystem_vendor_id"]
        if "subsystem_vendor_name" in stored:
            row.subsystem_vendor_name = stored["subsystem_vendor_name"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        if "vendor_id" in stored:
            row.vendor_id = stored["vendor_id"]
        if "vendor_name" in stored:
            row.vendor_name = stored["vendor_name"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>class_id</name><value>{escape(self.class_id)}</value></member>"
            f"<member><name>class_name</name><value>{escape(self.class_name)}</value></member>"
            f"<member><name>dependencies</name>{_xml_pci_ref_set(self.dependencies)}</member>"
            f"<member><name>device_id</name><value>{escape(self.device_id)}</value></member>"
            f"<member><name>device_name</name><value>{escape(self.device_name)}</value></member>"
            f"<member><name>driver_name</name><value>{escape(self.driver_name)}</value></member>"
            f"<member><name>host</name><value>{escape(self.host)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>pci_id</name><value>{escape(self.pci_id)}</value></member>"
            f"<member><name>subsystem_device_id</name><value>{escape(self.subsystem_device_id)}</value></member>"
            f"<member><name>subsystem_device_name</name><value>{escape(self.subsystem_device_name)}</value></member>"
            f"<member><name>subsystem_vendor_id</name><value>{escape(self.subsystem_vendor_id)}</value></member>"
            f"<member><name>subsystem_vendor_name</name><value>{escape(self.subsystem_vendor_name)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            f"<member><name>vendor_id</name><value>{escape(self.vendor_id)}</value></member>"
            f"<member><name>vendor_name</name><value>{escape(self.vendor_name)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "class_id": self.class_id,
            "class_name": self.class_name,
            "dependencies": self.dependencies,
            "device_id": self.device_id,
            "device_name": self.device_name,
            "driver_name": self.driver_name,
            "host": self.host,
            "other_config": self.other_config,
            "pci_id": self.pci_id,
            "subsystem_device_id": self.subsystem_device_id,
            "subsystem_device_name": self.subsystem_device_name,
            "subsystem_vendor_id": self.subsystem_vendor_id,
            "subsystem_vendor_name": self.subsystem_vendor_name,
            "uuid": self.uuid,
            "vendor_id": self.vendor_id,
            "vendor_name": self.vendor_name,
        }
        return orjson.dumps(out)


_DEFAULTS = PCI.new("")


PCI.MODEL = ClassModel(
    name="PCI",
    fields=(
        FieldModel(
            "attached_VMs",
            parse_type("VM ref set"),
            "attached_VMs",
            _DEFAULTS.attached_VMs,
            internal=True,
            relation=Relation("VM", "attached_PCIs", RelationKind.MANY_TO_MANY),
        ),
        FieldModel("class_id", parse_type("string"), "class_id", _DEFAULTS.class_id),
        FieldModel("class_name", parse_type("string"), "class_name", _DEFAULTS.class_name),
        FieldModel(
            "dependencies",
            parse_type("PCI ref set"),
            "dependencies",
            _DEFAULTS.dependencies,
            plain_refs=True,
        ),
        FieldModel("device_id", parse_type("string"), "device_id", _DEFAULTS.device_id),
        FieldModel("device_name", parse_type("string"), "device_name", _DEFAULTS.device_name),
        FieldModel("driver_name", parse_type("string"), "driver_name", _DEFAULTS.driver_name),
        FieldModel("functions", parse_type("int"), "functions", _DEFAULTS.functions, internal=True),
        FieldModel(
            "host",
            parse_type("host ref"),
            "host",
            _DEFAULTS.host,
            relation=Relation("host", "PCIs", RelationKind.ONE),
        ),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("pci_id", parse_type("string"), "pci_id", _DEFAULTS.pci_id),
        FieldModel(
            "physical_function",
            parse_type("PCI ref"),
            "physical_function",
            _DEFAULTS.physical_function,
            internal=True,
            relation=Relation("PCI", "virtual_functions", RelationKind.ONE),
        ),
        FieldModel(
            "scheduled_to_be_attached_to",
            parse_type("VM ref"),
            "scheduled_to_be_attached_to",
            _DEFAULTS.scheduled_to_be_attached_to,
            internal=True,
        ),
        FieldModel(
            "subsystem_device_id",
            parse_type("string"),
            "subsystem_device_id",
            _DEFAULTS.subsystem_device_id,
        ),
        FieldModel(
            "subsystem_device_name",
            parse_type("string"),
            "subsystem_device_name",
            _DEFAULTS.subsystem_device_name,
        ),
        FieldModel(
            "subsystem_vendor_id",
            parse_type("string"),
            "subsystem_vendor_id",
            _DEFAULTS.subsystem_vendor_id,
        ),
        FieldModel(
            "subsystem_vendor_name",
            parse_type("string"),
            "subsystem_vendor_name",
            _DEFAULTS.subsystem_vendor_name,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
        FieldModel("vendor_id", parse_type("string"), "vendor_id", _DEFAULTS.vendor_id),
        FieldModel("vendor_name", parse_type("string"), "vendor_name", _DEFAULTS.vendor_name),
        FieldModel(
            "virtual_functions",
            parse_type("PCI ref set"),
            "virtual_functions",
            _DEFAULTS.virtual_functions,
            persistent=False,
            internal=True,
            relation=Relation("PCI", "physical_function", RelationKind.MANY),
        ),
    ),
    row=PCI,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
